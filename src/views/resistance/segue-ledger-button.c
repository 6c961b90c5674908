/* segue-ledger-button.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-ledger-button"

#include "config.h"

#include "segue-ledger-button.h"

#include "segue-promises.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define STATE_KEY "segue-state"
#define WIDTH 320
#define MOST_HEIGHT 420

/* More are counted, not named: the lowest come first. */
#define MOST_ROWS 40

/* “7 of 10 in time · 2 late · 3 open” */
static char *
dup_words (const SegueKept *kept)
{
  guint n = kept->done + kept->overdue;
  GString *text = g_string_new (NULL);

  if (n > 0)
    g_string_append_printf (text, _("%u of %u in time"), kept->in_time, n);
  if (kept->overdue > 0)
    {
      g_string_append (text, text->len > 0 ? " · " : "");
      g_string_append_printf (text, ngettext ("%u late", "%u late", kept->overdue), kept->overdue);
    }
  if (kept->open > 0)
    {
      g_string_append (text, text->len > 0 ? " · " : "");
      g_string_append_printf (text, ngettext ("%u open", "%u open", kept->open), kept->open);
    }

  return g_string_free (text, FALSE);
}

static GtkWidget *
make_row (SeguePlan       *plan,
          const SegueKept *kept)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *name = kept->record != NULL ? segue_plan_dup_title (plan, kept->record) : g_strdup (_("All promises"));
  g_autofree char *markup = g_markup_escape_text (name, -1);
  g_autofree char *words = dup_words (kept);
  g_autofree char *percent = kept->percent >= 0 ? g_strdup_printf (_("%d %%"), kept->percent) : g_strdup ("–");
  GtkWidget *label = gtk_label_new (percent);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), markup);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words);
  gtk_widget_add_css_class (label, "heading");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);

  return row;
}

static GtkWidget *
make_group (SeguePlan    *plan,
            const char   *title,
            const GArray *sums)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  for (guint i = 0; i < MIN (sums->len, MOST_ROWS); i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_row (plan, &g_array_index (sums, SegueKept, i)));
  if (sums->len > MOST_ROWS)
    {
      g_autofree char *more = g_strdup_printf (ngettext ("%u more", "%u more", sums->len - MOST_ROWS), sums->len - MOST_ROWS);

      adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), more);
    }
  gtk_widget_set_visible (group, sums->len > 0);

  return group;
}

/* Computed when it is asked for. */
static void
fill_cb (GtkMenuButton *button,
         gpointer       data)
{
  SeguePageState *state = g_object_get_data (G_OBJECT (button), STATE_KEY);
  SeguePlan *plan = segue_page_state_get_plan (state);
  gint64 rollout = segue_page_state_get_rollout (state);
  SegueKept all = segue_promises_sum_up (plan, rollout, segue_today ());
  g_autoptr(GArray) total = g_array_new (FALSE, FALSE, sizeof (SegueKept));
  g_autoptr(GArray) owners = segue_promises_sum_up_by (plan, rollout, SEGUE_ACTION_OWNER, segue_today ());
  g_autoptr(GArray) people = segue_promises_sum_up_by (plan, rollout, SEGUE_ACTION_PROMISED_TO, segue_today ());
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  g_array_append_val (total, all);
  gtk_box_append (GTK_BOX (box), make_group (plan, _("Kept in Time"), total));
  gtk_box_append (GTK_BOX (box), make_group (plan, _("By Who Keeps Them"), owners));
  gtk_box_append (GTK_BOX (box), make_group (plan, _("By Whom They Were Made To"), people));
  gtk_widget_add_css_class (box, "dialog-content");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MOST_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  gtk_widget_set_size_request (scroller, WIDTH, -1);
  gtk_popover_set_child (GTK_POPOVER (popover), scroller);
  gtk_menu_button_set_popover (button, popover);
}

static void
changed_cb (GtkMenuButton *button)
{
  SeguePageState *state = g_object_get_data (G_OBJECT (button), STATE_KEY);
  SegueKept kept = segue_promises_sum_up (segue_page_state_get_plan (state), segue_page_state_get_rollout (state), segue_today ());
  g_autofree char *label = kept.percent >= 0 ? g_strdup_printf (_("Kept: %d %%"), kept.percent) : g_strdup (_("Kept"));

  gtk_menu_button_set_label (button, label);
}

/**
 * segue_ledger_button_new:
 * @state: what the page looks at
 *
 * Returns: (transfer floating): says which share of the promises was kept in time, and opens to
 *   that of each who keeps them and of each whom they were made to, lowest first
 */
GtkWidget *
segue_ledger_button_new (SeguePageState *state)
{
  GtkWidget *button = gtk_menu_button_new ();

  g_object_set_data_full (G_OBJECT (button), STATE_KEY, g_object_ref (state), g_object_unref);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), fill_cb, NULL, NULL);
  gtk_menu_button_set_always_show_arrow (GTK_MENU_BUTTON (button), TRUE);
  gtk_widget_set_tooltip_text (button, _("Who keeps what they promise"));
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (state, "changed", G_CALLBACK (changed_cb), button, G_CONNECT_SWAPPED);
  changed_cb (GTK_MENU_BUTTON (button));

  return button;
}
