/* segue-starter-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Nothing is written before somebody agrees; what is there already is shown, so that nobody
 * wonders where it is, and cannot be chosen.
 */

#define G_LOG_DOMAIN "segue-starter-dialog"

#include "config.h"

#include "segue-starter-dialog.h"

#include "segue-anchor.h"
#include "segue-audience.h"
#include "segue-close-on-escape.h"
#include "segue-day-picker.h"
#include "segue-milestone.h"
#include "segue-reach.h"
#include "segue-rollout.h"
#include "segue-starter-edits.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define WIDTH 560
#define HEIGHT 720
#define LEAST_WIDTH 320

#define DIALOG_KEY "segue-starter-dialog"
#define ENTRY_KEY "segue-starter-entry"

typedef struct
{
  SegueWorkspace   *workspace; /* owned */
  SegueStarterPlan *starter;   /* owned; NULL where there is no rollout */
  GArray           *rollouts;  /* owned: ids, in the order of the row */
  GArray           *waves;     /* owned: ids, the first 0 */

  /* Borrowed: within the window. */
  GtkWidget        *window;
  AdwComboRow      *rollout_row;
  AdwComboRow      *weight_row;
  AdwComboRow      *wave_row;
  GtkEditable      *day_row;
  GtkLabel         *summary;
  GtkLabel         *problem;
  GtkListBox       *list;
  GtkWidget        *add;
  gboolean          is_filling;
} StarterDialog;

static void
free_dialog (gpointer data)
{
  StarterDialog *self = data;

  g_clear_pointer (&self->starter, segue_starter_plan_free);
  g_array_unref (self->rollouts);
  g_array_unref (self->waves);
  g_object_unref (self->workspace);
  g_free (self);
}

static gint64
get_rollout (StarterDialog *self)
{
  guint chosen = adw_combo_row_get_selected (self->rollout_row);

  return chosen < self->rollouts->len ? g_array_index (self->rollouts, gint64, chosen) : 0;
}

static gint64
get_wave (StarterDialog *self)
{
  guint chosen = adw_combo_row_get_selected (self->wave_row);

  return chosen < self->waves->len ? g_array_index (self->waves, gint64, chosen) : 0;
}

static void
show_count (StarterDialog *self)
{
  guint n = self->starter != NULL ? segue_starter_edits_count (self->starter) : 0;
  guint n_there = 0;
  g_autofree char *label = g_strdup_printf (ngettext ("_Add %u Item", "_Add %u Items", n), n);
  g_autofree char *there = NULL;

  for (guint i = 0; self->starter != NULL && i < self->starter->entries->len; i++)
    n_there += ((const SegueStarterEntry *) g_ptr_array_index (self->starter->entries, i))->is_there;

  gtk_button_set_label (GTK_BUTTON (self->add), label);
  gtk_widget_set_sensitive (self->add, n > 0);
  if (self->starter == NULL)
    there = g_strdup (_("There is no rollout to plan for."));
  else if (n_there > 0)
    there = g_strdup_printf (ngettext ("%u item is there already and stays as it is.",
                                       "%u items are there already and stay as they are.", n_there), n_there);
  gtk_label_set_text (self->summary, there != NULL ? there : _("What you do not need you can leave out now or delete later."));
}

static void
chosen_cb (StarterDialog  *self,
           GtkCheckButton *check)
{
  SegueStarterEntry *entry = g_object_get_data (G_OBJECT (gtk_widget_get_ancestor (GTK_WIDGET (check), GTK_TYPE_LIST_BOX_ROW)), ENTRY_KEY);

  entry->is_chosen = gtk_check_button_get_active (check);
  show_count (self);
}

/* “Communication · T−28 · E-mail” */
static char *
dup_about (const SegueStarterEntry *entry)
{
  SegueRecordClass *klass = segue_record_class_get (segue_record_get_kind (entry->record));
  guint channel = segue_record_class_find (klass, "channel");
  g_autofree char *offset = entry->item != NULL ? segue_anchor_dup_label (entry->record) : NULL;
  GString *text = g_string_new (segue_record_kind_get_label (klass->kind));

  if (offset != NULL)
    g_string_append_printf (text, " · %s", offset);
  if (channel != SEGUE_NO_FIELD && segue_record_is_set (entry->record, channel))
    {
      SegueValue value = segue_record_peek (entry->record, channel);
      g_autofree char *label = segue_value_to_label (&klass->fields[channel], &value);

      g_string_append_printf (text, " · %s", label);
    }
  if (entry->n_occurrences > 0)
    {
      g_string_append (text, " · ");
      g_string_append_printf (text, ngettext ("%u time", "%u times", entry->n_occurrences), entry->n_occurrences);
    }
  if (entry->is_past && !entry->is_there)
    g_string_append_printf (text, " · %s", _("in the past"));
  if (entry->is_there)
    g_string_append_printf (text, " · %s", _("there already"));

  return g_string_free (text, FALSE);
}

static char *
dup_day (SegueDay day)
{
  g_autofree char *weekday = NULL;
  g_autofree char *label = NULL;

  if (day == SEGUE_DAY_NONE)
    return g_strdup (_("no day"));

  weekday = segue_day_to_weekday_label (day, TRUE);
  label = segue_day_to_short_label (day, segue_today ());
  return g_strdup_printf (C_("day", "%s %s"), weekday, label);
}

static GtkWidget *
make_entry_row (StarterDialog     *self,
                SegueStarterEntry *entry)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();
  g_autofree char *title = g_markup_escape_text (segue_record_get_text (entry->record, segue_record_class_get (segue_record_get_kind (entry->record))->title), -1);
  g_autofree char *about = dup_about (entry);
  g_autofree char *day = dup_day (entry->day);
  GtkWidget *label = gtk_label_new (day);

  g_object_set_data (G_OBJECT (row), ENTRY_KEY, entry);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), entry->is_chosen);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (check, "toggled", G_CALLBACK (chosen_cb), self);
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, "dim-label");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_RELATION_LABELLED_BY, row, NULL, -1);
  gtk_widget_set_sensitive (row, !entry->is_there && entry->item != NULL);

  return row;
}

static void
show_list (StarterDialog *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);
  for (guint i = 0; self->starter != NULL && i < self->starter->entries->len; i++)
    gtk_list_box_append (self->list, make_entry_row (self, g_ptr_array_index (self->starter->entries, i)));
}

/* The day that is typed counts where go-live has none. */
static SegueDay
read_day (StarterDialog *self,
          gboolean      *is_good)
{
  const char *text = gtk_editable_get_text (self->day_row);
  SegueDay day = SEGUE_DAY_NONE;

  *is_good = *text == '\0' || segue_day_parse (text, &day);
  return day;
}

static void
make_anew (StarterDialog *self)
{
  gboolean is_good = TRUE;
  SegueDay day = read_day (self, &is_good);
  gint64 rollout = get_rollout (self);

  gtk_label_set_text (self->problem, is_good ? "" : _("The day of go-live is of the form YYYY-MM-DD, or empty while it is not known."));
  gtk_widget_set_visible (GTK_WIDGET (self->problem), !is_good);
  g_clear_pointer (&self->starter, segue_starter_plan_free);
  if (rollout != 0 && is_good)
    self->starter = segue_starter_edits_make (self->workspace, rollout, get_wave (self),
                                              (SegueStarterWeight) adw_combo_row_get_selected (self->weight_row), day);

  show_list (self);
  show_count (self);
  gtk_widget_set_visible (GTK_WIDGET (self->day_row), !is_good || self->starter == NULL || self->starter->golive == NULL ||
                                                      !segue_record_is_set (self->starter->golive, SEGUE_MILESTONE_DATE));
}

static void
changed_cb (StarterDialog *self)
{
  if (!self->is_filling)
    make_anew (self);
}

/* A wave is an audience that the rollout affects. */
static void
fill_waves (StarterDialog *self)
{
  SeguePlan *shown = segue_workspace_get_shown (self->workspace);
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  g_auto(SegueValue) scope = SEGUE_VALUE_INIT;
  gint64 none = 0;

  g_array_set_size (self->waves, 0);
  g_array_append_val (self->waves, none);
  gtk_string_list_append (names, _("The whole rollout"));
  segue_rollout_get_scope (shown, get_rollout (self), &scope);
  for (guint i = 0; scope.is_set && i < scope.slot.ids->n; i++)
    {
      SegueRecord *audience = segue_plan_find (shown, SEGUE_RECORD_AUDIENCE, scope.slot.ids->ids[i]);
      g_autofree char *name = audience != NULL ? segue_plan_dup_title (shown, audience) : NULL;

      if (name == NULL)
        continue;
      g_array_append_val (self->waves, scope.slot.ids->ids[i]);
      gtk_string_list_append (names, name);
    }
  adw_combo_row_set_model (self->wave_row, G_LIST_MODEL (names));
}

static void
rollout_changed_cb (StarterDialog *self)
{
  if (self->is_filling)
    return;

  self->is_filling = TRUE;
  fill_waves (self);
  self->is_filling = FALSE;
  make_anew (self);
}

static void
fill_rollouts (StarterDialog *self,
               gint64         rollout)
{
  SeguePlan *shown = segue_workspace_get_shown (self->workspace);
  SegueRecordList *list = segue_plan_list (shown, SEGUE_RECORD_ROLLOUT);
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  guint chosen = 0;

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *record = segue_record_list_get (list, i);
      gint64 id = segue_record_get_id (record);
      g_autofree char *name = segue_plan_dup_title (shown, record);

      if (id == rollout)
        chosen = self->rollouts->len;
      g_array_append_val (self->rollouts, id);
      gtk_string_list_append (names, name);
    }
  adw_combo_row_set_model (self->rollout_row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->rollout_row, chosen);
  gtk_widget_set_visible (GTK_WIDGET (self->rollout_row), rollout == 0 && self->rollouts->len > 1);
}

static AdwComboRow *
make_combo_row (const char *title)
{
  GtkWidget *row = adw_combo_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);

  return ADW_COMBO_ROW (row);
}

static GtkWidget *
make_choices (StarterDialog *self)
{
  GtkWidget *group = adw_preferences_group_new ();
  const char *weights[] = {
    segue_starter_weight_get_label (SEGUE_STARTER_LIGHT), segue_starter_weight_get_label (SEGUE_STARTER_STANDARD),
    segue_starter_weight_get_label (SEGUE_STARTER_ENTERPRISE), NULL
  };
  g_autoptr(GtkStringList) names = gtk_string_list_new (weights);

  self->rollout_row = make_combo_row (_("Rollout"));
  self->weight_row = make_combo_row (_("How much"));
  adw_combo_row_set_model (self->weight_row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->weight_row, SEGUE_STARTER_STANDARD);
  self->wave_row = make_combo_row (_("For"));
  self->day_row = GTK_EDITABLE (adw_entry_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->day_row), _("Go-live, where it is known"));
  segue_day_picker_add_to_row (ADW_ENTRY_ROW (self->day_row), _("Go-live"));

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->rollout_row));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->weight_row));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->wave_row));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->day_row));

  return group;
}

static GtkWidget *
make_label (GtkLabel   **label,
            const char  *style)
{
  GtkWidget *widget = gtk_label_new (NULL);

  *label = GTK_LABEL (widget);
  gtk_label_set_xalign (*label, 0);
  gtk_label_set_wrap (*label, TRUE);
  gtk_widget_add_css_class (widget, style);

  return widget;
}

static GtkWidget *
make_content (StarterDialog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *list = gtk_list_box_new ();

  self->list = GTK_LIST_BOX (list);
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("What the plan has"), -1);
  gtk_widget_add_css_class (box, "dialog-content");
  gtk_box_append (GTK_BOX (box), make_choices (self));
  gtk_box_append (GTK_BOX (box), make_label (&self->problem, "error"));
  gtk_box_append (GTK_BOX (box), make_label (&self->summary, "dim-label"));
  gtk_box_append (GTK_BOX (box), list);
  gtk_widget_set_visible (GTK_WIDGET (self->problem), FALSE);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  gtk_widget_set_vexpand (scroller, TRUE);

  return scroller;
}

static void
add_cb (StarterDialog *self)
{
  g_autoptr(GError) error = NULL;

  if (segue_starter_edits_apply (self->workspace, self->starter, &error))
    {
      gtk_window_close (GTK_WINDOW (self->window));
      return;
    }

  make_anew (self);
  gtk_label_set_text (self->problem, error->message);
  gtk_widget_set_visible (GTK_WIDGET (self->problem), TRUE);
}

static GtkWidget *
make_header (StarterDialog *self)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *cancel = gtk_button_new_with_mnemonic (_("_Cancel"));

  self->add = gtk_button_new_with_mnemonic ("");
  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (header), FALSE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "window.close");
  gtk_widget_add_css_class (self->add, "suggested-action");
  gtk_window_set_default_widget (GTK_WINDOW (self->window), self->add);
  g_signal_connect_swapped (self->add, "clicked", G_CALLBACK (add_cb), self);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), cancel);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), self->add);

  return header;
}

/**
 * segue_starter_dialog_present:
 * @rollout: the rollout that is looked at, 0 for all: then the dialog asks for which
 *
 * Returns: (transfer none): the dialog
 */
GtkWindow *
segue_starter_dialog_present (GtkWindow      *parent,
                              SegueWorkspace *workspace,
                              gint64          rollout)
{
  StarterDialog *self = g_new0 (StarterDialog, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  g_return_val_if_fail (SEGUE_IS_WORKSPACE (workspace), NULL);

  self->workspace = g_object_ref (workspace);
  self->rollouts = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->waves = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->window = adw_window_new ();
  g_object_set_data_full (G_OBJECT (self->window), DIALOG_KEY, self, free_dialog);
  gtk_window_set_title (GTK_WINDOW (self->window), _("Starter Plan"));
  gtk_window_set_transient_for (GTK_WINDOW (self->window), parent);
  gtk_window_set_destroy_with_parent (GTK_WINDOW (self->window), TRUE);
  gtk_window_set_modal (GTK_WINDOW (self->window), TRUE);
  gtk_window_set_default_size (GTK_WINDOW (self->window), WIDTH, HEIGHT);
  gtk_widget_set_size_request (self->window, LEAST_WIDTH, -1);

  gtk_box_append (GTK_BOX (box), make_header (self));
  gtk_box_append (GTK_BOX (box), make_content (self));
  adw_window_set_content (ADW_WINDOW (self->window), box);
  segue_close_on_escape (GTK_WINDOW (self->window));

  fill_rollouts (self, rollout);
  fill_waves (self);
  make_anew (self);
  g_signal_connect_swapped (self->rollout_row, "notify::selected", G_CALLBACK (rollout_changed_cb), self);
  g_signal_connect_swapped (self->weight_row, "notify::selected", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->wave_row, "notify::selected", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->day_row, "changed", G_CALLBACK (changed_cb), self);
  gtk_window_present (GTK_WINDOW (self->window));

  return GTK_WINDOW (self->window);
}
