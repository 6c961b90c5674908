/* segue-matrix-head.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-matrix-head"

#include "config.h"

#include "segue-matrix-head.h"

#include "segue-engagement.h"
#include "segue-glyphs.h"
#include "segue-matrix-row.h"
#include "segue-palette.h"
#include "segue-words.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define HEIGHT 44
#define GLYPH_RADIUS 6
#define PADDING 12
#define SMALL (9.5 / 11.0)
#define ROOMY 84 /* a column that is as wide has room for its word */
#define SPACIOUS 112 /* and here in letters of the usual size */

struct _SegueMatrixHead
{
  GtkWidget parent_instance;

  guint     n_levels[SEGUE_MATRIX_LEVELS + 1];
};

G_DEFINE_FINAL_TYPE (SegueMatrixHead, segue_matrix_head, GTK_TYPE_WIDGET)

static void
draw_level (SegueMatrixHead *self,
            GtkSnapshot     *snapshot,
            int              level,
            double           lane,
            const GdkRGBA   *ink,
            const GdkRGBA   *dim)
{
  GtkWidget *widget = GTK_WIDGET (self);
  float x = (float) segue_matrix_columns_get_x (widget, level);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gboolean is_dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  const char *word = segue_choices_get_label (&segue_engagement_levels, level);
  /* Translators: how many people stand at a level of engagement. */
  g_autofree char *count = lane >= ROOMY ? g_strdup_printf (ngettext ("%u now", "%u now", self->n_levels[level]), self->n_levels[level])
                                         : g_strdup_printf ("%u", self->n_levels[level]);
  float glyph_x = lane >= ROOMY ? x + (is_rtl ? 36 : -36) : x;
  GdkRGBA state, tint;
  cairo_t *cr;

  segue_palette_get_state (level, is_dark, &state, &tint);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (glyph_x - 9, 4, 18, 18));
  gdk_cairo_set_source_rgba (cr, &state);
  segue_glyph_draw (cr, (SegueGlyph) level, SEGUE_GLYPH_SOLID, glyph_x, 13, GLYPH_RADIUS);
  cairo_destroy (cr);
  if (lane >= ROOMY)
    segue_words_draw_within (widget, snapshot, word, lane >= SPACIOUS ? 1 : SMALL, TRUE, ink, glyph_x + (is_rtl ? -11 : 11), 13, is_rtl ? 1 : 0, (float) lane - 16);
  segue_words_draw (widget, snapshot, count, SMALL, FALSE, dim, x, 31, 0.5f);
}

static void
segue_matrix_head_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  SegueMatrixHead *self = SEGUE_MATRIX_HEAD (widget);
  float width = (float) gtk_widget_get_width (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  SegueMatrixColumns columns;
  GdkRGBA ink, dim;
  float x;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &ink);
  dim = ink;
  dim.alpha *= 0.82f;
  segue_matrix_columns_get (width, &columns);

  segue_words_draw_within (widget, snapshot, columns.figure > 0 ? _("Person, by priority") : _("Person"), 1, TRUE, &dim,
                           is_rtl ? width - PADDING : PADDING, HEIGHT / 2, is_rtl ? 1 : 0, (float) columns.start - PADDING - 3);
  for (int level = 0; level < SEGUE_MATRIX_LEVELS; level++)
    draw_level (self, snapshot, level, columns.lane, &ink, &dim);
  if (columns.figure > 0)
    {
      x = (float) (columns.start + SEGUE_MATRIX_LEVELS * columns.lane + columns.figure / 2);
      segue_words_draw (widget, snapshot, C_("engagement", "Gap"), 1, TRUE, &dim, is_rtl ? width - x : x, HEIGHT / 2, 0.5f);
      x += (float) columns.figure;
      segue_words_draw_within (widget, snapshot, _("Priority"), 1, TRUE, &dim, is_rtl ? width - x : x, HEIGHT / 2, 0.5f,
                               (float) columns.figure);
    }
}

static void
segue_matrix_head_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : 0;
  *minimum_baseline = *natural_baseline = -1;
}

static void
segue_matrix_head_class_init (SegueMatrixHeadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = segue_matrix_head_snapshot;
  widget_class->measure = segue_matrix_head_measure;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "matrix-head");
}

static void
segue_matrix_head_init (SegueMatrixHead *self)
{
}

/**
 * segue_matrix_head_new:
 *
 * Returns: (transfer floating): a head that counts nobody yet
 */
GtkWidget *
segue_matrix_head_new (void)
{
  return g_object_new (SEGUE_TYPE_MATRIX_HEAD, NULL);
}

/**
 * segue_matrix_head_set:
 * @matrix: whose people are counted
 */
void
segue_matrix_head_set (SegueMatrixHead   *self,
                       const SegueMatrix *matrix)
{
  GString *text = g_string_new (NULL);

  g_return_if_fail (SEGUE_IS_MATRIX_HEAD (self));

  for (int level = 0; level <= SEGUE_MATRIX_LEVELS; level++)
    {
      const char *word = level < SEGUE_MATRIX_LEVELS ? segue_choices_get_label (&segue_engagement_levels, level) : _("not judged");

      self->n_levels[level] = matrix->n_levels[level];
      g_string_append_printf (text, level > 0 ? ", %s: %u" : "%s: %u", word, matrix->n_levels[level]);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text->str, -1);
  g_string_free (text, TRUE);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
