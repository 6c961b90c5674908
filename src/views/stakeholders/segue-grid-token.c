/* segue-grid-token.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-grid-token"

#include "config.h"

#include "segue-grid-token.h"

#include "segue-engagement.h"
#include "segue-initials.h"
#include "segue-palette.h"
#include "segue-stakeholder.h"
#include "segue-standing.h"
#include "segue-token.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define HALO 2.5
#define LETTERS (9.5 / 11.0)
#define RING_RADIUS 6
#define RING_WIDTH 2.0f

struct _SegueGridToken
{
  GtkWidget       parent_instance;

  char           *initials;
  gint64          id;
  int             state;
  SegueGlyphLook  look;
  gboolean        is_selected;
};

G_DEFINE_FINAL_TYPE (SegueGridToken, segue_grid_token, GTK_TYPE_WIDGET)

static void
set_rgb (double         rgb[3],
         const GdkRGBA *colour)
{
  rgb[0] = colour->red;
  rgb[1] = colour->green;
  rgb[2] = colour->blue;
}

static void
get_inks (SegueGridToken *self,
          SegueTokenInk  *ink,
          GdkRGBA        *letters)
{
  GtkStyleContext *style = gtk_widget_get_style_context (GTK_WIDGET (self));
  gboolean is_dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  GdkRGBA shape, tint, ground;

  gtk_style_context_get_color (style, &shape);
  if (!gtk_style_context_lookup_color (style, "view_bg_color", &ground))
    ground = (GdkRGBA) { 1, 1, 1, 1 };
  if (self->state >= 0)
    segue_palette_get_state (self->state, is_dark, &shape, &tint);

  set_rgb (ink->shape, &shape);
  set_rgb (ink->ground, &ground);
  ink->halo = HALO;
  *letters = shape;
  if (segue_token_is_filled (self->state, self->look))
    gdk_rgba_parse (letters, is_dark ? "#1b1b1b" : "#ffffff");
}

static void
draw_initials (SegueGridToken *self,
               GtkSnapshot    *snapshot,
               const GdkRGBA  *colour,
               float           x,
               float           y)
{
  g_autoptr(PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->initials);
  PangoAttrList *attributes = pango_attr_list_new ();
  const float room = 2 * SEGUE_GRID_TOKEN_RADIUS - 10;
  PangoRectangle extents;
  graphene_point_t point;

  pango_attr_list_insert (attributes, pango_attr_scale_new (LETTERS));
  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_get_pixel_extents (layout, NULL, &extents);
  if ((float) extents.width > room) /* large text: the shape stays, the letters give way */
    {
      pango_attr_list_change (attributes, pango_attr_scale_new (LETTERS * room / extents.width));
      pango_layout_set_attributes (layout, attributes);
      pango_layout_get_pixel_extents (layout, NULL, &extents);
    }
  pango_attr_list_unref (attributes);

  point.x = x - (float) extents.width / 2 - (float) extents.x;
  point.y = y + (float) segue_token_get_middle (self->state) * SEGUE_GRID_TOKEN_RADIUS - (float) extents.height / 2;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &point);
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}

/**
 * segue_grid_token_draw:
 * @x: the centre
 * @y: the centre
 *
 * Draws the shape and its initials, where it is or where it is dragged.
 */
void
segue_grid_token_draw (SegueGridToken *self,
                       GtkSnapshot    *snapshot,
                       float           x,
                       float           y)
{
  const float half = SEGUE_GRID_TOKEN_RADIUS * 1.2f + (float) HALO;
  SegueTokenInk ink;
  GdkRGBA letters;
  cairo_t *cr;

  g_return_if_fail (SEGUE_IS_GRID_TOKEN (self));

  get_inks (self, &ink, &letters);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (x - half, y - half, 2 * half, 2 * half));
  segue_token_draw (cr, self->state, self->look, &ink, x, y, SEGUE_GRID_TOKEN_RADIUS);
  cairo_destroy (cr);
  draw_initials (self, snapshot, &letters, x, y);
}

static void
draw_ring (SegueGridToken *self,
           GtkSnapshot    *snapshot,
           float           width,
           float           height)
{
  const float widths[4] = { RING_WIDTH, RING_WIDTH, RING_WIDTH, RING_WIDTH };
  GskRoundedRect ring;
  GdkRGBA accent;
  GdkRGBA colours[4];

  if (!gtk_style_context_lookup_color (gtk_widget_get_style_context (GTK_WIDGET (self)), "accent_color", &accent))
    return;

  for (guint i = 0; i < 4; i++)
    colours[i] = accent;
  gsk_rounded_rect_init_from_rect (&ring, &GRAPHENE_RECT_INIT (0, 0, width, height), RING_RADIUS);
  gtk_snapshot_append_border (snapshot, &ring, widths, colours);
}

static void
segue_grid_token_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  SegueGridToken *self = SEGUE_GRID_TOKEN (widget);
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);

  segue_grid_token_draw (self, snapshot, width / 2, height / 2);
  if (self->is_selected || gtk_widget_has_focus (widget))
    draw_ring (self, snapshot, width, height);
}

static void
segue_grid_token_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  *minimum = *natural = SEGUE_GRID_TOKEN_SLOT + 4;
  *minimum_baseline = *natural_baseline = -1;
}

static void
segue_grid_token_finalize (GObject *object)
{
  g_free (SEGUE_GRID_TOKEN (object)->initials);

  G_OBJECT_CLASS (segue_grid_token_parent_class)->finalize (object);
}

static void
segue_grid_token_class_init (SegueGridTokenClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = segue_grid_token_finalize;
  widget_class->snapshot = segue_grid_token_snapshot;
  widget_class->measure = segue_grid_token_measure;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_widget_class_set_css_name (widget_class, "token");
}

static void
segue_grid_token_init (SegueGridToken *self)
{
  self->state = SEGUE_TOKEN_NOT_JUDGED;
  self->initials = g_strdup ("");
}

/**
 * segue_grid_token_new:
 *
 * Returns: (transfer floating): nobody yet
 */
GtkWidget *
segue_grid_token_new (void)
{
  return g_object_new (SEGUE_TYPE_GRID_TOKEN, NULL);
}

/* “Resistant, wanted: supportive”. */
static char *
dup_standing (SegueGridToken *self,
              SegueRecord    *engagement)
{
  int desired = engagement != NULL ? segue_record_get_choice (engagement, SEGUE_ENGAGEMENT_DESIRED) : SEGUE_CHOICE_NONE;
  const char *now = self->state >= 0 ? segue_choices_get_label (&segue_engagement_levels, self->state) : _("Engagement not judged");
  g_autofree char *text = self->look == SEGUE_GLYPH_HOLLOW ? g_strdup_printf (_("%s, judged long ago"), now) : g_strdup (now);

  if (desired < 0 || desired == self->state)
    return g_steal_pointer (&text);

  /* Translators: where somebody stands, then where they must stand. */
  return g_strdup_printf (_("%s, wanted: %s"), text, segue_choices_get_label (&segue_engagement_levels, desired));
}

/**
 * segue_grid_token_set:
 * @row: who it is; is not kept
 * @where: where they are, in words
 */
void
segue_grid_token_set (SegueGridToken        *self,
                      SeguePlan             *plan,
                      const SegueThresholds *thresholds,
                      const SegueSheetRow   *row,
                      const char            *where)
{
  SegueRecord *engagement = row->records[SEGUE_SHEET_OWN];
  const char *name = segue_record_get_text (row->records[SEGUE_SHEET_HOP], SEGUE_STAKEHOLDER_NAME);
  g_autofree char *standing = NULL;
  g_autofree char *tooltip = NULL;
  g_autofree char *description = NULL;

  g_return_if_fail (SEGUE_IS_GRID_TOKEN (self));

  self->id = segue_sheet_row_get_id (row);
  g_free (self->initials);
  self->initials = segue_initials_dup (name);
  self->state = engagement != NULL ? segue_record_get_choice (engagement, SEGUE_ENGAGEMENT_CURRENT) : SEGUE_TOKEN_NOT_JUDGED;
  self->look = engagement != NULL && segue_standing_is_stale (plan, engagement, segue_today (), thresholds)
                 ? SEGUE_GLYPH_HOLLOW : SEGUE_GLYPH_SOLID;

  standing = dup_standing (self, engagement);
  tooltip = g_strdup_printf ("%s\n%s\n%s", name, standing, where);
  description = g_strdup_printf ("%s, %s", standing, where);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
segue_grid_token_set_selected (SegueGridToken *self,
                               gboolean        is_selected)
{
  g_return_if_fail (SEGUE_IS_GRID_TOKEN (self));

  self->is_selected = is_selected;
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, is_selected, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * segue_grid_token_get_id:
 *
 * Returns: the id of the row that it stands for
 */
gint64
segue_grid_token_get_id (SegueGridToken *self)
{
  g_return_val_if_fail (SEGUE_IS_GRID_TOKEN (self), 0);

  return self->id;
}
