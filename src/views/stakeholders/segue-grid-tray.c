/* segue-grid-tray.c - who is not placed, and how many are in each state
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-grid-view"

#include "config.h"

#include "segue-grid-view-private.h"

#include "segue-attitude.h"
#include "segue-glyphs.h"
#include "segue-palette.h"
#include "segue-stakeholder.h"

#include <glib/gi18n.h>

/* More are behind a button. */
#define MAXIMUM_CARDS 12
#define GLYPH_SIZE 16
#define TOKEN_KEY "segue-token"
#define IDS_KEY "segue-ids"

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

void
segue_grid_tray_build (SegueGridView *self)
{
  GtkWidget *spacer = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->side = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->tray = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  self->legend = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  self->tray_title = GTK_LABEL (make_label ("", "heading"));
  gtk_widget_add_css_class (self->side, "grid-tray");
  gtk_widget_set_size_request (self->side, 200, -1);
  gtk_widget_set_vexpand (spacer, TRUE);

  gtk_box_append (GTK_BOX (self->side), GTK_WIDGET (self->tray_title));
  gtk_box_append (GTK_BOX (self->side), GTK_WIDGET (self->tray));
  gtk_box_append (GTK_BOX (self->side), spacer);
  gtk_box_append (GTK_BOX (self->side), gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
  gtk_box_append (GTK_BOX (self->side), make_label (_("Shape: engagement now"), "heading"));
  gtk_box_append (GTK_BOX (self->side), GTK_WIDGET (self->legend));
  gtk_box_append (self->box, self->side);
}

static void
empty_box (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static void
card_clicked_cb (SegueGridView *self,
                 GtkWidget     *card)
{
  gint64 id = segue_grid_token_get_id (g_object_get_data (G_OBJECT (card), TOKEN_KEY));

  segue_grid_view_select (self, id);
  segue_grid_ask_rating (self, id, card);
}

static gboolean
card_key_cb (GtkEventControllerKey *keys,
             guint                  keyval,
             guint                  keycode,
             GdkModifierType        state,
             gpointer               data)
{
  if (keyval != GDK_KEY_F2)
    return GDK_EVENT_PROPAGATE;

  card_clicked_cb (data, gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (keys)));
  return GDK_EVENT_STOP;
}

static GtkWidget *
make_card (SegueGridView       *self,
           const SegueSheetRow *row)
{
  const char *name = segue_record_get_text (row->records[SEGUE_SHEET_HOP], SEGUE_STAKEHOLDER_NAME);
  g_autofree char *missing = segue_rating_grid_dup_missing (self->axes, row->records[SEGUE_SHEET_OWN]);
  g_autofree char *label = g_strdup_printf ("%s, %s", name, missing);
  GtkWidget *card = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *token = segue_grid_token_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  segue_grid_token_set (SEGUE_GRID_TOKEN (token), segue_sheet_list_get_plan (self->list), &self->thresholds, row, missing);
  gtk_box_append (GTK_BOX (words), make_label (name, "heading"));
  gtk_box_append (GTK_BOX (words), make_label (missing, "subtitle"));
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), token);
  gtk_box_append (GTK_BOX (box), words);
  gtk_button_set_child (GTK_BUTTON (card), box);
  gtk_widget_add_css_class (card, "tray-card");
  gtk_widget_set_sensitive (card, row->records[SEGUE_SHEET_OWN] != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data (G_OBJECT (card), TOKEN_KEY, token);
  g_signal_connect_swapped (card, "clicked", G_CALLBACK (card_clicked_cb), self);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (card_key_cb), self);
  gtk_widget_add_controller (card, keys);

  return card;
}

static void
more_clicked_cb (SegueGridView *self,
                 GtkWidget     *button)
{
  segue_grid_ask_cell (self, g_object_get_data (G_OBJECT (button), IDS_KEY), button);
}

static void
add_more (SegueGridView *self,
          const GArray  *unplaced)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree char *label = g_strdup_printf (ngettext ("%u more", "%u more", unplaced->len - MAXIMUM_CARDS),
                                            unplaced->len - MAXIMUM_CARDS);
  GtkWidget *button = gtk_button_new_with_label (label);

  for (guint i = MAXIMUM_CARDS; i < unplaced->len; i++)
    {
      gint64 id = segue_sheet_row_get_id (&g_array_index (unplaced, SegueSheetRow, i));

      g_array_append_val (ids, id);
    }
  g_object_set_data_full (G_OBJECT (button), IDS_KEY, ids, (GDestroyNotify) g_array_unref);
  gtk_widget_add_css_class (button, "chip");
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (more_clicked_cb), self);
  gtk_box_append (self->tray, button);
}

static void
draw_glyph (GtkDrawingArea *area,
            cairo_t        *cr,
            int             width,
            int             height,
            gpointer        state)
{
  gboolean is_dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  GdkRGBA ink, tint;

  segue_palette_get_state (GPOINTER_TO_INT (state), is_dark, &ink, &tint);
  gdk_cairo_set_source_rgba (cr, &ink);
  segue_glyph_draw (cr, (SegueGlyph) GPOINTER_TO_INT (state), SEGUE_GLYPH_SOLID, width / 2.0, height / 2.0, GLYPH_SIZE / 2.0 - 1);
}

/* The legend counts. */
static void
add_legend (SegueGridView *self,
            int            state,
            const char    *word,
            guint          n)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *area = gtk_drawing_area_new ();
  GtkWidget *label = make_label (word, NULL);
  g_autofree char *figure = g_strdup_printf ("%u", n);
  GtkWidget *count = make_label (figure, "numeric");

  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (area), GLYPH_SIZE);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (area), GLYPH_SIZE);
  if (state >= 0)
    gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw_glyph, GINT_TO_POINTER (state), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (area), GTK_ACCESSIBLE_PROPERTY_LABEL, word, -1);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), area);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), count);
  gtk_box_append (self->legend, box);
}

/* The card that had the focus may be gone, or be another one. */
static gboolean
holds_focus (SegueGridView *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self->tray));

  return focus != NULL;
}

/* What a shape that is not filled means, with the setting that decides. */
static void
add_legend_of_age (SegueGridView *self)
{
  g_autofree char *text = g_strdup_printf (ngettext ("Hollow: judged more than %d day ago",
                                                     "Hollow: judged more than %d days ago", (gulong) self->thresholds.stale_days),
                                           (int) self->thresholds.stale_days);

  gtk_box_append (self->legend, make_label (text, "subtitle"));
}

void
segue_grid_tray_show (SegueGridView         *self,
                      const SegueRatingGrid *grid)
{
  gboolean had_focus = holds_focus (self);
  g_autofree char *title = g_strdup_printf (_("Not placed: %u"), grid->unplaced->len);

  gtk_label_set_text (self->tray_title, title);
  empty_box (self->tray);
  if (grid->unplaced->len > 0)
    gtk_box_append (self->tray, make_label (_("A rating is missing. Drag onto the grid, or press Return to rate."), "subtitle"));
  for (guint i = 0; i < MIN (grid->unplaced->len, MAXIMUM_CARDS); i++)
    gtk_box_append (self->tray, make_card (self, &g_array_index (grid->unplaced, SegueSheetRow, i)));
  if (grid->unplaced->len > MAXIMUM_CARDS)
    add_more (self, grid->unplaced);
  if (had_focus)
    gtk_widget_child_focus (GTK_WIDGET (self->tray), GTK_DIR_TAB_FORWARD);

  empty_box (self->legend);
  for (int state = 0; state < SEGUE_N_GLYPHS; state++)
    add_legend (self, state, segue_choices_get_label (&segue_engagement_levels, state), grid->n_states[state]);
  if (grid->n_states[SEGUE_N_GLYPHS] > 0)
    add_legend (self, -1, _("Not judged"), grid->n_states[SEGUE_N_GLYPHS]);
  add_legend_of_age (self);
}
