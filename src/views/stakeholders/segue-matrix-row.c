/* segue-matrix-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-matrix-row"

#include "config.h"

#include "segue-matrix-row.h"

#include "segue-engagement.h"
#include "segue-glyphs.h"
#include "segue-palette.h"
#include "segue-sheet-item.h"
#include "segue-stakeholder.h"
#include "segue-text-layout.h"
#include "segue-words.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#define PADDING 12
#define RADIUS 14
#define SMALL (9.5 / 11.0)
#define DOT_RADIUS 2.5
#define ROOMY 620 /* from here on there is room for figures */
#define SLIP_OFFSET 15
#define EDGE 3
#define HEIGHT 44 /* in text of the usual size */

struct _SegueMatrixRow
{
  GtkWidget       parent_instance;

  gint64          id;
  char           *name;
  char           *second;
  SegueMatrixLine line; /* but for the row, which is not kept */
  int             power;
  gboolean        is_selected;
  SegueMatrixMark dragged;
  double          drag_x;
};

G_DEFINE_FINAL_TYPE (SegueMatrixRow, segue_matrix_row, GTK_TYPE_WIDGET)

/**
 * segue_matrix_columns_get:
 * @width: of all
 *
 * Shares out the room.
 */
void
segue_matrix_columns_get (double              width,
                          SegueMatrixColumns *columns)
{
  gboolean is_roomy = width >= ROOMY;

  columns->figure = is_roomy ? 66 : 0;
  columns->start = is_roomy ? CLAMP (width * 0.24, 150, 240) : width * 0.34;
  columns->lane = MAX ((width - columns->start - 2 * columns->figure) / SEGUE_MATRIX_LEVELS, 1);
}

static gboolean
is_mirrored (GtkWidget *widget)
{
  return gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
}

/* From the side where reading begins to pixels from the left, and back. */
static double
flip (GtkWidget *widget,
      double     x)
{
  return is_mirrored (widget) ? gtk_widget_get_width (widget) - x : x;
}

/**
 * segue_matrix_columns_get_x:
 * @widget: as wide as the matrix
 *
 * Returns: the middle of a level, in pixels of @widget
 */
double
segue_matrix_columns_get_x (GtkWidget *widget,
                            int        level)
{
  SegueMatrixColumns columns;

  segue_matrix_columns_get (gtk_widget_get_width (widget), &columns);

  return flip (widget, columns.start + (level + 0.5) * columns.lane);
}

/**
 * segue_matrix_columns_get_level:
 * @widget: as wide as the matrix
 * @x: in pixels of @widget
 *
 * Returns: the level that is there, or -1 where none is
 */
int
segue_matrix_columns_get_level (GtkWidget *widget,
                                double     x)
{
  SegueMatrixColumns columns;
  double level;

  segue_matrix_columns_get (gtk_widget_get_width (widget), &columns);
  level = floor ((flip (widget, x) - columns.start) / columns.lane);

  return level >= 0 && level < SEGUE_MATRIX_LEVELS ? (int) level : -1;
}

static void
set_ink (cairo_t       *cr,
         const GdkRGBA *ink,
         double         alpha)
{
  cairo_set_source_rgba (cr, ink->red, ink->green, ink->blue, ink->alpha * alpha);
}

static void
draw_arrow (cairo_t *cr,
            double   from,
            double   to,
            double   y,
            gboolean is_dotted)
{
  const double dots[] = { 1.5, 3 };
  double way = to > from ? 1 : -1;

  if (fabs (to - from) < 8)
    return;

  cairo_new_path (cr);
  cairo_set_line_width (cr, is_dotted ? 1.5 : 2);
  cairo_set_dash (cr, dots, is_dotted ? G_N_ELEMENTS (dots) : 0, 0);
  cairo_move_to (cr, from, y);
  cairo_line_to (cr, to - 6 * way, y);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_move_to (cr, to, y);
  cairo_line_to (cr, to - 8 * way, y - 4);
  cairo_line_to (cr, to - 8 * way, y + 4);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
get_state_ink (int      level,
               GdkRGBA *ink)
{
  GdkRGBA tint;

  segue_palette_get_state (level, adw_style_manager_get_dark (adw_style_manager_get_default ()), ink, &tint);
}

/* Letters are drawn after all shapes: text cannot come in between. */
static void
draw_mark (cairo_t         *cr,
           int              level,
           SegueMatrixMark  mark,
           gboolean         is_both,
           gboolean         is_hollow,
           double           x,
           double           y)
{
  const double step = 2 * G_PI * RADIUS / 24;
  const double dashes[] = { step * 0.6, step * 0.4 };
  double half = is_both ? 6 : 0;
  GdkRGBA ink;

  get_state_ink (level, &ink);
  set_ink (cr, &ink, 1);
  cairo_new_path (cr);
  cairo_arc (cr, x + half, y, RADIUS, -G_PI_2, G_PI_2);
  cairo_arc (cr, x - half, y, RADIUS, G_PI_2, -G_PI_2);
  cairo_close_path (cr);
  if (mark == SEGUE_MATRIX_CURRENT && !is_hollow)
    {
      cairo_fill (cr);
      return;
    }
  cairo_set_line_width (cr, 2);
  cairo_set_dash (cr, dashes, mark == SEGUE_MATRIX_DESIRED ? G_N_ELEMENTS (dashes) : 0, 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

static double
get_mark_x (SegueMatrixRow  *self,
            SegueMatrixMark  mark)
{
  return self->dragged == mark ? self->drag_x
                               : segue_matrix_columns_get_x (GTK_WIDGET (self), mark == SEGUE_MATRIX_CURRENT ? self->line.current
                                                                                                             : self->line.desired);
}

static gboolean
is_both (SegueMatrixRow *self)
{
  return self->line.current >= 0 && self->line.current == self->line.desired && self->dragged == SEGUE_MATRIX_NEITHER;
}

static void
draw_movement (SegueMatrixRow *self,
               cairo_t        *cr,
               const GdkRGBA  *ink,
               double          y)
{
  double now = get_mark_x (self, SEGUE_MATRIX_CURRENT);
  double before = segue_matrix_columns_get_x (GTK_WIDGET (self), self->line.before);
  double way = now > before ? 1 : -1;

  if (self->line.current < self->line.before)
    y += SLIP_OFFSET;
  set_ink (cr, ink, 0.7);
  cairo_new_path (cr);
  cairo_arc (cr, before, y, 4, 0, 2 * G_PI);
  cairo_set_line_width (cr, 1.5);
  cairo_stroke (cr);
  draw_arrow (cr, before + 6 * way, now - (RADIUS + (is_both (self) ? 8 : 2)) * way, y, TRUE);
}

static gboolean
has_moved (SegueMatrixRow *self)
{
  return self->line.before >= 0 && self->line.current >= 0 && self->line.before != self->line.current;
}

static void
draw_shapes (SegueMatrixRow *self,
             cairo_t        *cr,
             const GdkRGBA  *ink,
             double          y)
{
  const SegueMatrixLine *line = &self->line;

  if (has_moved (self))
    draw_movement (self, cr, ink, y);
  if (line->has_gap && line->gap > 0 && self->dragged == SEGUE_MATRIX_NEITHER)
    {
      double from = get_mark_x (self, SEGUE_MATRIX_CURRENT);
      double to = get_mark_x (self, SEGUE_MATRIX_DESIRED);
      double way = to > from ? 1 : -1;

      set_ink (cr, ink, 1);
      draw_arrow (cr, from + (RADIUS + 2) * way, to - (RADIUS + 2) * way, y, FALSE);
    }
  if (line->desired >= 0 && !is_both (self))
    draw_mark (cr, line->desired, SEGUE_MATRIX_DESIRED, FALSE, FALSE, get_mark_x (self, SEGUE_MATRIX_DESIRED), y);
  if (line->current >= 0)
    draw_mark (cr, line->current, SEGUE_MATRIX_CURRENT, is_both (self), line->is_stale, get_mark_x (self, SEGUE_MATRIX_CURRENT), y);
}

static void
draw_letters (SegueMatrixRow *self,
              GtkSnapshot    *snapshot,
              const GdkRGBA  *dim,
              float           y)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GdkRGBA letters;

  if (self->line.current >= 0)
    {
      get_state_ink (self->line.current, &letters);
      if (!self->line.is_stale)
        gdk_rgba_parse (&letters, adw_style_manager_get_dark (adw_style_manager_get_default ()) ? "#1b1b1b" : "#ffffff");
      segue_words_draw (widget, snapshot, is_both (self) ? C_("engagement", "CD") : C_("engagement", "C"), 1, TRUE, &letters,
                        (float) get_mark_x (self, SEGUE_MATRIX_CURRENT), y, 0.5f);
    }
  if (self->line.desired >= 0 && !is_both (self))
    {
      get_state_ink (self->line.desired, &letters);
      segue_words_draw (widget, snapshot, C_("engagement", "D"), 1, FALSE, &letters,
                        (float) get_mark_x (self, SEGUE_MATRIX_DESIRED), y, 0.5f);
    }
  if (has_moved (self) && self->line.current < self->line.before)
    segue_words_draw (widget, snapshot, _("slipped"), 0.8, TRUE, dim,
                      (float) (segue_matrix_columns_get_x (widget, self->line.before) + (is_mirrored (widget) ? -9 : 9)),
                      y + SLIP_OFFSET, is_mirrored (widget) ? 1 : 0);
}

/* “+2”, “hold”, or a true minus where more is there than was asked for. */
static char *
dup_gap (const SegueMatrixLine *line)
{
  if (!line->has_gap)
    return g_strdup ("–");
  if (line->gap == 0)
    return g_strdup (C_("engagement", "hold"));

  return line->gap > 0 ? g_strdup_printf ("+%d", line->gap) : g_strdup_printf ("−%d", -line->gap);
}

/* A name is not cut: it gets smaller, and then takes the place of the second line. */
static gboolean
needs_two_lines (SegueMatrixRow *self,
                 float           room,
                 double         *scale)
{
  const double scales[] = { 1, SMALL };

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      g_autoptr(PangoLayout) layout = segue_text_layout_new (GTK_WIDGET (self), self->name, scales[i], TRUE);
      int width;

      *scale = scales[i];
      pango_layout_get_pixel_size (layout, &width, NULL);
      if ((float) width <= room)
        return FALSE;
    }

  return TRUE;
}

static void
draw_two_lines (SegueMatrixRow *self,
                GtkSnapshot    *snapshot,
                const GdkRGBA  *ink,
                float           x,
                float           room)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autoptr(PangoLayout) layout = segue_text_layout_new (widget, self->name, SMALL, TRUE);
  PangoRectangle extents;

  pango_layout_set_width (layout, (int) (room * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_height (layout, -2);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  if (is_mirrored (widget))
    pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);
  pango_layout_get_pixel_extents (layout, NULL, &extents);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x - (is_mirrored (widget) ? (float) extents.width : 0) - (float) extents.x,
                                                          (float) (gtk_widget_get_height (widget) - extents.height) / 2));
  gtk_snapshot_append_layout (snapshot, layout, ink);
  gtk_snapshot_restore (snapshot);
}

static void
draw_person (SegueMatrixRow           *self,
             GtkSnapshot              *snapshot,
             const SegueMatrixColumns *columns,
             const GdkRGBA            *ink,
             const GdkRGBA            *dim)
{
  GtkWidget *widget = GTK_WIDGET (self);
  float y = (float) gtk_widget_get_height (widget) / 2;
  float unit = (float) gtk_widget_get_height (widget) / HEIGHT;
  float x = (float) flip (widget, PADDING);
  float align = is_mirrored (widget) ? 1 : 0;
  float room = (float) columns->start - PADDING - 6;
  float dots = columns->figure > 0 ? (float) segue_dots_get_width (5, DOT_RADIUS) : 0;
  gboolean has_dots = dots > 0 && self->power > 0;
  double scale = 1;
  gboolean is_long = needs_two_lines (self, room, &scale);

  if (is_long)
    draw_two_lines (self, snapshot, ink, x, room - (has_dots ? dots + 6 : 0));
  else
    segue_words_draw_within (widget, snapshot, self->name, scale, TRUE, ink, x, self->second != NULL || has_dots ? y - 9 * unit : y, align, room);
  if (self->second != NULL && !is_long)
    segue_words_draw_within (widget, snapshot, self->second, SMALL, FALSE, dim, x, y + 10 * unit, align, room - (has_dots ? dots + 6 : 0));
  if (has_dots)
    {
      float left = (float) flip (widget, columns->start - 6 - (is_mirrored (widget) ? 0 : dots));
      cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (left - 2, y + 10 * unit - 7, dots + 4, 14));

      set_ink (cr, ink, 1);
      segue_dots_draw (cr, self->power, 5, left, y + 10 * unit, DOT_RADIUS);
      cairo_destroy (cr);
    }
}

static void
draw_figures (SegueMatrixRow           *self,
              GtkSnapshot              *snapshot,
              const SegueMatrixColumns *columns,
              const GdkRGBA            *ink,
              const GdkRGBA            *dim)
{
  GtkWidget *widget = GTK_WIDGET (self);
  float y = (float) gtk_widget_get_height (widget) / 2;
  double x = columns->start + SEGUE_MATRIX_LEVELS * columns->lane;
  gboolean is_work = self->line.has_gap && self->line.gap > 0;
  g_autofree char *gap = dup_gap (&self->line);
  g_autofree char *priority = self->line.has_gap ? g_strdup_printf ("%d", self->line.priority) : g_strdup ("–");

  if (columns->figure <= 0)
    return;

  segue_words_draw (widget, snapshot, gap, 1, is_work, is_work ? ink : dim, (float) flip (widget, x + columns->figure / 2), y, 0.5f);
  segue_words_draw (widget, snapshot, priority, 1, is_work, is_work ? ink : dim, (float) flip (widget, x + columns->figure * 1.5), y, 0.5f);
}

static void
draw_ground (SegueMatrixRow           *self,
             GtkSnapshot              *snapshot,
             const SegueMatrixColumns *columns,
             const GdkRGBA            *ink)
{
  GtkWidget *widget = GTK_WIDGET (self);
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  GdkRGBA tone = *ink;
  GdkRGBA accent;

  tone.alpha = 0.03f;
  for (int level = 0; level < SEGUE_MATRIX_LEVELS; level += 2)
    gtk_snapshot_append_color (snapshot, &tone, &GRAPHENE_RECT_INIT ((float) (segue_matrix_columns_get_x (widget, level) - columns->lane / 2),
                                                                     0, (float) columns->lane, height));
  if ((self->is_selected || gtk_widget_has_focus (widget)) &&
      gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), "accent_color", &accent))
    {
      gtk_snapshot_append_color (snapshot, &accent, &GRAPHENE_RECT_INIT ((float) flip (widget, is_mirrored (widget) ? EDGE : 0), 0, EDGE, height));
      accent.alpha = 0.12f;
      gtk_snapshot_append_color (snapshot, &accent, &GRAPHENE_RECT_INIT (0, 0, width, height));
    }
  tone.alpha = 0.12f;
  gtk_snapshot_append_color (snapshot, &tone, &GRAPHENE_RECT_INIT (0, height - 1, width, 1));
}

static void
segue_matrix_row_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  SegueMatrixRow *self = SEGUE_MATRIX_ROW (widget);
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  SegueMatrixColumns columns;
  GdkRGBA ink, dim;
  cairo_t *cr;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &ink);
  dim = ink;
  dim.alpha *= 0.82f;
  segue_matrix_columns_get (width, &columns);

  draw_ground (self, snapshot, &columns, &ink);
  draw_person (self, snapshot, &columns, &ink, &dim);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  draw_shapes (self, cr, &ink, height / 2);
  cairo_destroy (cr);
  draw_letters (self, snapshot, &dim, height / 2);
  draw_figures (self, snapshot, &columns, &ink, &dim);
}

static void
segue_matrix_row_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? segue_matrix_row_get_height (widget) : 0;
  *minimum_baseline = *natural_baseline = -1;
}

static void
segue_matrix_row_finalize (GObject *object)
{
  SegueMatrixRow *self = SEGUE_MATRIX_ROW (object);

  g_free (self->name);
  g_free (self->second);

  G_OBJECT_CLASS (segue_matrix_row_parent_class)->finalize (object);
}

static void
segue_matrix_row_class_init (SegueMatrixRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = segue_matrix_row_finalize;
  widget_class->snapshot = segue_matrix_row_snapshot;
  widget_class->measure = segue_matrix_row_measure;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_widget_class_set_css_name (widget_class, "matrix-row");
}

static void
segue_matrix_row_init (SegueMatrixRow *self)
{
  self->line.current = self->line.desired = self->line.before = -1;
  self->name = g_strdup ("");
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

/**
 * segue_matrix_row_get_height:
 * @widget: whose text it is for
 *
 * Returns: how high every row is, in pixels
 */
int
segue_matrix_row_get_height (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int line = PANGO_PIXELS_CEIL (pango_font_metrics_get_height (metrics));

  pango_font_metrics_unref (metrics);

  return MAX (2 * line + 4, HEIGHT);
}

/**
 * segue_matrix_row_new:
 *
 * Returns: (transfer floating): a row of nobody yet
 */
GtkWidget *
segue_matrix_row_new (void)
{
  return g_object_new (SEGUE_TYPE_MATRIX_ROW, NULL);
}

static const char *
get_word (int level)
{
  return level >= 0 ? segue_choices_get_label (&segue_engagement_levels, level) : _("not judged");
}

static char *
dup_description (const SegueMatrixLine *line)
{
  GString *text = g_string_new (NULL);
  g_autofree char *gap = dup_gap (line);

  g_string_append_printf (text, line->is_stale ? _("Now %s, judged long ago") : _("Now %s"), get_word (line->current));
  /* Translators: where somebody must stand by go-live. */
  g_string_append_printf (text, _(", desired %s"), line->desired >= 0 ? get_word (line->desired) : _("not set"));
  if (line->has_gap)
    g_string_append_printf (text, _(", gap %s, priority %d"), gap, line->priority);
  if (line->before >= 0 && line->before != line->current)
    g_string_append_printf (text, line->current < line->before ? _(", slipped from %s") : _(", before %s"), get_word (line->before));

  return g_string_free (text, FALSE);
}

/**
 * segue_matrix_row_set:
 * @line: who it is; is not kept
 */
void
segue_matrix_row_set (SegueMatrixRow        *self,
                      const SegueMatrixLine *line)
{
  SegueRecord *person = line->row.records[SEGUE_SHEET_HOP];
  SegueRecord *engagement = line->row.records[SEGUE_SHEET_OWN];
  g_autofree char *description = dup_description (line);

  g_return_if_fail (SEGUE_IS_MATRIX_ROW (self));

  self->id = segue_sheet_row_get_id (&line->row);
  g_free (self->name);
  self->name = g_strdup (segue_record_get_text (person, SEGUE_STAKEHOLDER_NAME));
  g_free (self->second);
  self->second = g_strdup (segue_record_get_text (person, SEGUE_STAKEHOLDER_JOB_TITLE));
  self->line = *line;
  memset (&self->line.row, 0, sizeof self->line.row);
  self->power = engagement != NULL && segue_record_is_set (engagement, SEGUE_ENGAGEMENT_POWER)
                  ? (int) segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_POWER) : 0;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, self->name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), description);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
segue_matrix_row_set_selected (SegueMatrixRow *self,
                               gboolean        is_selected)
{
  g_return_if_fail (SEGUE_IS_MATRIX_ROW (self));

  self->is_selected = is_selected;
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, is_selected, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * segue_matrix_row_set_drag:
 * @mark: what is dragged, or %SEGUE_MATRIX_NEITHER
 * @x: where it is, in pixels of the row
 */
void
segue_matrix_row_set_drag (SegueMatrixRow  *self,
                           SegueMatrixMark  mark,
                           double           x)
{
  g_return_if_fail (SEGUE_IS_MATRIX_ROW (self));

  self->dragged = mark;
  self->drag_x = x;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * segue_matrix_row_pick:
 * @x: in pixels of the row
 *
 * Returns: what is there; of the two in one place it is where somebody stands
 */
SegueMatrixMark
segue_matrix_row_pick (SegueMatrixRow *self,
                       double          x)
{
  g_return_val_if_fail (SEGUE_IS_MATRIX_ROW (self), SEGUE_MATRIX_NEITHER);

  if (self->line.current >= 0 && fabs (x - get_mark_x (self, SEGUE_MATRIX_CURRENT)) <= RADIUS + 6)
    return SEGUE_MATRIX_CURRENT;
  if (self->line.desired >= 0 && fabs (x - get_mark_x (self, SEGUE_MATRIX_DESIRED)) <= RADIUS + 6)
    return SEGUE_MATRIX_DESIRED;

  return SEGUE_MATRIX_NEITHER;
}

/**
 * segue_matrix_row_get_id:
 *
 * Returns: the id of the row of the register that it stands for
 */
gint64
segue_matrix_row_get_id (SegueMatrixRow *self)
{
  g_return_val_if_fail (SEGUE_IS_MATRIX_ROW (self), 0);

  return self->id;
}
