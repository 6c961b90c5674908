/* segue-calendar-legend.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One line, where it finds room; only what occurs is explained.
 */

#define G_LOG_DOMAIN "segue-calendar-legend"

#include "config.h"

#include "segue-calendar-legend.h"

#include "segue-calendar-inks.h"
#include "segue-kind-glyphs.h"
#include "segue-load-tone.h"
#include "segue-load-words.h"
#include "segue-round-box.h"
#include "segue-severity.h"
#include "segue-wrap-layout.h"

#include <glib/gi18n.h>

#define WIDTH 22
#define HEIGHT 16
#define GLYPH_WIDTH 16
#define GLYPH 6.5
#define RADIUS 4.0
#define EDGE 3.0
#define HATCH_STEP 6.0
#define DOT_STEP 5.0
#define FADED 0.5f

#define SHOWN_KEY "segue-shown-signs"

static const char *
get_word (guint sign)
{
  if (sign < SEGUE_N_CALENDAR_KINDS)
    return segue_calendar_kind_get_label ((SegueCalendarKind) sign);

  switch ((SegueCalendarSign) sign)
    {
    case SEGUE_SIGN_OPEN:
      return _("Not yet confirmed");
    case SEGUE_SIGN_DONE:
      return _("Sent or held");
    case SEGUE_SIGN_CANCELLED:
      return _("Cancelled");
    case SEGUE_SIGN_ERROR:
      return segue_severity_get_text (SEGUE_SEVERITY_ERROR);
    case SEGUE_SIGN_WARNING:
      return segue_severity_get_text (SEGUE_SEVERITY_WARNING);
    case SEGUE_SIGN_ONE_DAY:
      return C_("legend", "One day");
    case SEGUE_SIGN_CALM:
      return segue_load_step_get_word (SEGUE_LOAD_CALM);
    case SEGUE_SIGN_BUSY:
      return segue_load_step_get_word (SEGUE_LOAD_BUSY);
    case SEGUE_SIGN_OVER:
      return segue_load_step_get_word (SEGUE_LOAD_OVER);
    case SEGUE_SIGN_STEP_UP:
      return C_("legend", "peak: one step up");
    }

  g_assert_not_reached ();
}

/* The patterns of the lanes, in a box. */
static void
draw_window (cairo_t                 *cr,
             const SegueCalendarInks *inks,
             SegueCalendarKind        kind)
{
  GdkRGBA ink, tint, words;

  segue_calendar_inks_get_kind (inks, kind, &ink, &tint, &words);
  if (kind == SEGUE_CALENDAR_PEAK)
    {
      segue_calendar_inks_set (cr, &ink, 0.7f);
      segue_calendar_inks_dot (cr, 0, 1, WIDTH, HEIGHT - 2, DOT_STEP);
    }
  else if (kind == SEGUE_CALENDAR_FREEZE)
    {
      segue_calendar_inks_set (cr, &ink, 0.6f);
      segue_calendar_inks_hatch (cr, 0, 1, WIDTH, HEIGHT - 2, HATCH_STEP, FALSE);
    }
  else
    {
      segue_round_box_trace (cr, 0.5, 1.5, WIDTH - 1, HEIGHT - 3, 0);
      segue_calendar_inks_set (cr, &inks->text, kind == SEGUE_CALENDAR_MAINTENANCE ? 0.04f : 0.08f);
      cairo_fill_preserve (cr);
      segue_calendar_inks_set (cr, &inks->dim, FADED);
      cairo_set_line_width (cr, 1);
      cairo_stroke (cr);
    }
}

/* A bar in no colour: what matters is its outline. */
static void
draw_bar (cairo_t                 *cr,
          const SegueCalendarInks *inks,
          guint                    sign,
          gboolean                 mirrored)
{
  static const double dashes[] = { 3, 2 };

  segue_round_box_trace (cr, 0.5, 1.5, WIDTH - 1, HEIGHT - 3, RADIUS);
  segue_calendar_inks_set (cr, &inks->text, sign == SEGUE_SIGN_CANCELLED ? FADED : 0.9f);
  cairo_set_line_width (cr, 1);
  if (sign == SEGUE_SIGN_OPEN)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  if (sign == SEGUE_SIGN_ONE_DAY)
    {
      cairo_rectangle (cr, mirrored ? WIDTH - EDGE : 0, 1, EDGE, HEIGHT - 2);
      cairo_fill (cr);
    }
  else if (sign == SEGUE_SIGN_CANCELLED)
    {
      cairo_move_to (cr, 4, HEIGHT / 2.0);
      cairo_line_to (cr, WIDTH - 4, HEIGHT / 2.0);
      cairo_stroke (cr);
    }
}

static void
draw_mark (cairo_t                 *cr,
           const SegueCalendarInks *inks,
           guint                    sign)
{
  SegueSeverity severity = sign == SEGUE_SIGN_ERROR ? SEGUE_SEVERITY_ERROR : SEGUE_SEVERITY_WARNING;
  GdkRGBA ink = inks->text;

  if (sign == SEGUE_SIGN_ERROR || sign == SEGUE_SIGN_WARNING)
    segue_calendar_inks_get_severity (inks, severity, &ink);
  segue_calendar_inks_set (cr, &ink, 1);
  cairo_new_path (cr);
  if (sign == SEGUE_SIGN_DONE)
    segue_tick_draw (cr, WIDTH / 2.0, HEIGHT / 2.0, GLYPH);
  else if (sign == SEGUE_SIGN_STEP_UP)
    segue_kind_glyph_draw (cr, SEGUE_CALENDAR_PEAK, WIDTH / 2.0, HEIGHT / 2.0, GLYPH);
  else
    segue_severity_draw (cr, severity, WIDTH / 2.0, HEIGHT / 2.0, GLYPH);
}

static void
draw_kind (cairo_t                 *cr,
           const SegueCalendarInks *inks,
           SegueCalendarKind        kind)
{
  GdkRGBA ink, tint, words;

  segue_calendar_inks_get_kind (inks, kind, &ink, &tint, &words);
  segue_calendar_inks_set (cr, &ink, 1);
  cairo_new_path (cr);
  segue_kind_glyph_draw (cr, kind, WIDTH / 2.0, HEIGHT / 2.0, GLYPH);
}

static void
draw_cb (GtkDrawingArea *area,
         cairo_t        *cr,
         int             width,
         int             height,
         gpointer        data)
{
  SegueCalendarInks inks = segue_calendar_inks_get (GTK_WIDGET (area));
  guint sign = GPOINTER_TO_UINT (data);

  cairo_translate (cr, (width - WIDTH) / 2, (height - HEIGHT) / 2);
  if (sign < SEGUE_N_CALENDAR_KINDS && segue_calendar_kind_is_window ((SegueCalendarKind) sign))
    draw_window (cr, &inks, (SegueCalendarKind) sign);
  else if (sign < SEGUE_N_CALENDAR_KINDS)
    draw_kind (cr, &inks, (SegueCalendarKind) sign);
  else if (sign >= SEGUE_SIGN_CALM && sign <= SEGUE_SIGN_OVER)
    segue_load_tone_draw (cr, &inks, (SegueLoadStep) (sign - SEGUE_SIGN_CALM + SEGUE_LOAD_CALM), 0, 1, WIDTH, HEIGHT - 2, RADIUS);
  else if (sign == SEGUE_SIGN_OPEN || sign == SEGUE_SIGN_CANCELLED || sign == SEGUE_SIGN_ONE_DAY)
    draw_bar (cr, &inks, sign, gtk_widget_get_direction (GTK_WIDGET (area)) == GTK_TEXT_DIR_RTL);
  else
    draw_mark (cr, &inks, sign);
}

static gboolean
is_box (guint sign)
{
  if (sign < SEGUE_N_CALENDAR_KINDS)
    return segue_calendar_kind_is_window ((SegueCalendarKind) sign);

  return sign == SEGUE_SIGN_OPEN || sign == SEGUE_SIGN_CANCELLED || sign == SEGUE_SIGN_ONE_DAY ||
         (sign >= SEGUE_SIGN_CALM && sign <= SEGUE_SIGN_OVER);
}

/* A picture says nothing to whoever does not see it; the word beside it does. */
static GtkWidget *
make_entry (guint sign)
{
  GtkWidget *entry = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *sample = g_object_new (GTK_TYPE_DRAWING_AREA, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                    "content-width", is_box (sign) ? WIDTH : GLYPH_WIDTH, "content-height", HEIGHT, NULL);
  GtkWidget *word = gtk_label_new (get_word (sign));

  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (sample), draw_cb, GUINT_TO_POINTER (sign), NULL);
  gtk_widget_add_css_class (word, "caption");
  gtk_label_set_ellipsize (GTK_LABEL (word), PANGO_ELLIPSIZE_END);
  gtk_widget_set_margin_end (entry, 6);
  gtk_box_append (GTK_BOX (entry), sample);
  gtk_box_append (GTK_BOX (entry), word);

  return entry;
}

/**
 * segue_calendar_legend_new:
 *
 * Returns: (transfer floating): a legend that explains nothing yet, and is not seen
 */
GtkWidget *
segue_calendar_legend_new (void)
{
  GtkWidget *legend = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);

  gtk_widget_set_layout_manager (legend, g_object_new (SEGUE_TYPE_WRAP_LAYOUT, NULL));
  gtk_accessible_update_property (GTK_ACCESSIBLE (legend), GTK_ACCESSIBLE_PROPERTY_LABEL, _("What the signs mean"), -1);
  gtk_widget_set_margin_start (legend, 12);
  gtk_widget_set_margin_end (legend, 12);
  gtk_widget_set_margin_top (legend, 6);
  gtk_widget_set_margin_bottom (legend, 6);
  gtk_widget_set_visible (legend, FALSE);

  return legend;
}

/**
 * segue_calendar_legend_show:
 * @signs: bits `1 << SegueCalendarKind` and `1 << SegueCalendarSign`; 0 puts it away
 *
 * Explains what occurs, and nothing else.
 */
void
segue_calendar_legend_show (GtkWidget *legend,
                            guint      signs)
{
  guint shown = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (legend), SHOWN_KEY));
  GtkWidget *child;

  gtk_widget_set_visible (legend, signs != 0);
  if (signs == shown)
    return;

  g_object_set_data (G_OBJECT (legend), SHOWN_KEY, GUINT_TO_POINTER (signs));
  while ((child = gtk_widget_get_first_child (legend)) != NULL)
    gtk_box_remove (GTK_BOX (legend), child);
  for (guint sign = 0; sign < SEGUE_N_SIGNS; sign++)
    if (signs & 1u << sign)
      gtk_box_append (GTK_BOX (legend), make_entry (sign));
}
