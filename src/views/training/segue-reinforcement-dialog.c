/* segue-reinforcement-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Nothing is written before somebody agrees.
 */

#define G_LOG_DOMAIN "segue-reinforcement-dialog"

#include "config.h"

#include "segue-reinforcement-dialog.h"

#include "segue-ask-dialog.h"
#include "segue-filter-records.h"
#include "segue-number-row.h"
#include "segue-training-edits.h"

#include <glib/gi18n.h>

#define DIALOG_KEY "segue-reinforcement-dialog"

#define WIDTH 560
#define HEIGHT 720

typedef struct
{
  SegueReinforcementEntry *entry; /* borrowed: of the plan */
  AdwExpanderRow          *row;
  GtkEditable             *title;
  GtkAdjustment           *first;
  GtkAdjustment           *last;
} Line;

typedef struct
{
  SegueWorkspace         *workspace; /* owned */
  SegueReinforcementPlan *plan;      /* owned */
  GArray                 *audiences; /* owned: ids, in the order of the row; the first 0 */
  GArray                 *lines;     /* owned: Line */

  /* Borrowed: within the window. */
  SegueAskDialog         *window;
  AdwComboRow            *audience_row;
  GtkLabel               *golive;
  gboolean                is_filling;
} Dialog;

static void
free_dialog (gpointer data)
{
  Dialog *self = data;

  segue_reinforcement_plan_free (self->plan);
  g_array_unref (self->audiences);
  g_array_unref (self->lines);
  g_object_unref (self->workspace);
  g_free (self);
}

static void
show_agree (Dialog *self)
{
  guint n = segue_reinforcement_plan_count (self->plan);
  g_autofree char *label = g_strdup_printf (ngettext ("_Add %u Item", "_Add %u Items", n), n);

  segue_ask_dialog_set_agree (self->window, label, n > 0);
}

/* libadwaita gives the switch of the row no name. */
static GtkWidget *
find_switch (GtkWidget *widget)
{
  if (GTK_IS_SWITCH (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_switch (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
show_line (Dialog     *self,
           const Line *line)
{
  g_autofree char *title = g_markup_escape_text (line->entry->title, -1);
  g_autofree char *days = segue_reinforcement_plan_dup_days (self->plan, line->entry, segue_today ());

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (line->row), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (find_switch (GTK_WIDGET (line->row))), GTK_ACCESSIBLE_PROPERTY_LABEL, line->entry->title, -1);
  adw_expander_row_set_subtitle (line->row, days);
  adw_expander_row_set_enable_expansion (line->row, line->entry->is_chosen);
}

static void
show_all (Dialog *self)
{
  self->is_filling = TRUE;
  for (guint i = 0; i < self->lines->len; i++)
    show_line (self, &g_array_index (self->lines, Line, i));
  self->is_filling = FALSE;
  gtk_label_set_text (self->golive, self->plan->golive == 0 ? _("There is no go-live yet: what is added has no day.")
                                    : self->plan->day == SEGUE_DAY_NONE ? _("Go-live has no day yet: what is added gets its days with it.")
                                    : "");
  gtk_widget_set_visible (GTK_WIDGET (self->golive), self->plan->day == SEGUE_DAY_NONE);
  show_agree (self);
}

/* The last day is never before the first. */
static void
edited_cb (Dialog *self)
{
  if (self->is_filling)
    return;

  self->is_filling = TRUE;
  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = &g_array_index (self->lines, Line, i);

      g_free (line->entry->title);
      line->entry->title = g_strstrip (g_strdup (gtk_editable_get_text (line->title)));
      line->entry->first = (int) gtk_adjustment_get_value (line->first);
      line->entry->last = MAX ((int) gtk_adjustment_get_value (line->last), line->entry->first);
      line->entry->is_chosen = adw_expander_row_get_enable_expansion (line->row);
      gtk_adjustment_set_lower (line->last, line->entry->first);
    }
  self->is_filling = FALSE;
  show_all (self);
}

static void
add_line (Dialog                  *self,
          GtkWidget               *group,
          SegueReinforcementEntry *entry)
{
  GtkWidget *row = adw_expander_row_new ();
  GtkWidget *title = adw_entry_row_new ();
  Line line = { entry, ADW_EXPANDER_ROW (row), GTK_EDITABLE (title), NULL, NULL };

  adw_expander_row_set_show_enable_switch (line.row, TRUE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (title), _("Title"));
  gtk_editable_set_text (line.title, entry->title);
  adw_expander_row_add_row (line.row, title);
  line.first = segue_number_row_add_to (ADW_EXPANDER_ROW (row), _("First day after go-live"), entry->first, 0, SEGUE_REINFORCEMENT_MOST_DAYS);
  line.last = segue_number_row_add_to (ADW_EXPANDER_ROW (row), _("Last day after go-live"), entry->last, entry->first, SEGUE_REINFORCEMENT_MOST_DAYS);
  g_array_append_val (self->lines, line);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  g_signal_connect_swapped (title, "changed", G_CALLBACK (edited_cb), self);
  g_signal_connect_swapped (line.first, "value-changed", G_CALLBACK (edited_cb), self);
  g_signal_connect_swapped (line.last, "value-changed", G_CALLBACK (edited_cb), self);
  g_signal_connect_swapped (row, "notify::enable-expansion", G_CALLBACK (edited_cb), self);
}

static void
audience_cb (Dialog *self)
{
  guint chosen = adw_combo_row_get_selected (self->audience_row);

  if (self->is_filling || chosen >= self->audiences->len)
    return;

  segue_reinforcement_plan_aim (self->plan, segue_workspace_get_shown (self->workspace), g_array_index (self->audiences, gint64, chosen));
  show_all (self);
}

static void
add_audiences (Dialog *self)
{
  g_autoptr(GPtrArray) options = segue_filter_options_new ();
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  GtkWidget *group = adw_preferences_group_new ();
  gint64 everybody = 0;
  guint chosen = 0;

  g_array_append_val (self->audiences, everybody);
  gtk_string_list_append (names, _("Everybody"));
  segue_filter_options_add_audiences (options, segue_workspace_get_shown (self->workspace));
  for (guint i = 0; i < options->len; i++)
    {
      const SegueFilterOption *option = g_ptr_array_index (options, i);

      if (option->id == self->plan->audience)
        chosen = self->audiences->len;
      g_array_append_val (self->audiences, option->id);
      gtk_string_list_append (names, option->label);
    }
  self->audience_row = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->audience_row), _("For"));
  adw_combo_row_set_model (self->audience_row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->audience_row, chosen);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->audience_row));
  segue_ask_dialog_append (self->window, group);
  g_signal_connect_swapped (self->audience_row, "notify::selected", G_CALLBACK (audience_cb), self);
}

/* What is chosen cannot be without a title. */
static const char *
find_problem (Dialog *self)
{
  for (guint i = 0; i < self->plan->entries->len; i++)
    {
      const SegueReinforcementEntry *entry = g_ptr_array_index (self->plan->entries, i);

      if (entry->is_chosen && *entry->title == '\0')
        return _("Everything that is added needs a title. Give it one, or switch it off.");
    }

  return NULL;
}

static void
agreed_cb (Dialog *self)
{
  g_autoptr(GError) error = NULL;
  const char *problem = find_problem (self);

  if (problem != NULL)
    segue_ask_dialog_fail (self->window, problem);
  else if (!segue_training_edits_reinforce (self->workspace, self->plan, &error))
    segue_ask_dialog_fail (self->window, error->message);
  else
    gtk_window_close (GTK_WINDOW (self->window));
}

/**
 * segue_reinforcement_dialog_present:
 * @rollout: whose go-live it follows
 * @audience: for whom at first, 0 for everybody
 * @course: what it keeps alive, 0 for all that was learned
 *
 * Returns: (transfer none): the dialog
 */
GtkWindow *
segue_reinforcement_dialog_present (GtkWindow      *parent,
                                    SegueWorkspace *workspace,
                                    gint64          rollout,
                                    gint64          audience,
                                    gint64          course)
{
  Dialog *self = g_new0 (Dialog, 1);
  GtkWidget *golive = gtk_label_new (NULL);
  GtkWidget *group = adw_preferences_group_new ();

  self->workspace = g_object_ref (workspace);
  self->plan = segue_reinforcement_plan_new (segue_workspace_get_shown (workspace), rollout, audience);
  self->plan->course = course;
  self->audiences = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->lines = g_array_new (FALSE, FALSE, sizeof (Line));
  self->window = segue_ask_dialog_new (parent, _("Plan Reinforcement"), "");
  g_object_set_data_full (G_OBJECT (self->window), DIALOG_KEY, self, free_dialog);
  gtk_window_set_default_size (GTK_WINDOW (self->window), WIDTH, HEIGHT);
  segue_ask_dialog_set_text (self->window, _("What is learned is forgotten within weeks unless it is used and asked about. "
                                             "Choose what shall follow go-live; all of it moves with that day."));
  segue_ask_dialog_agree_on_return (self->window);
  add_audiences (self);
  self->golive = GTK_LABEL (golive);
  gtk_label_set_xalign (self->golive, 0);
  gtk_label_set_wrap (self->golive, TRUE);
  gtk_widget_add_css_class (golive, "notice");
  segue_ask_dialog_append (self->window, golive);
  for (guint i = 0; i < self->plan->entries->len; i++)
    add_line (self, group, g_ptr_array_index (self->plan->entries, i));
  segue_ask_dialog_append (self->window, group);
  g_signal_connect_swapped (self->window, "agreed", G_CALLBACK (agreed_cb), self);
  show_all (self);
  segue_ask_dialog_present (self->window);

  return GTK_WINDOW (self->window);
}
