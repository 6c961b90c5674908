/* segue-log-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A form over a record that no workspace holds yet would need a second way to
 * write; so the dialog keeps few widgets of its own and makes one edit.
 */

#define G_LOG_DOMAIN "segue-log-dialog"

#include "config.h"

#include "segue-log-dialog.h"

#include "segue-close-on-escape.h"
#include "segue-day-picker.h"
#include "segue-edit.h"
#include "segue-interaction.h"
#include "segue-timeline.h"

#include <adwaita.h>
#include <glib/gi18n.h>

typedef struct
{
  SegueWorkspace *workspace; /* owned */
  GPtrArray      *people;    /* owned: SegueRecord */
  gint64          rollout;
  SegueLoggedFunc logged;
  gpointer        data;

  GtkWindow      *window;    /* borrowed: owns this */
  AdwComboRow    *kind;
  GtkEditable    *day;
  AdwComboRow    *sentiment;
  GtkTextBuffer  *summary;
  GtkWidget      *summary_view;
  GtkLabel       *problem;
} LogDialog;

static void
free_dialog (gpointer data)
{
  LogDialog *self = data;

  g_object_unref (self->workspace);
  g_ptr_array_unref (self->people);
  g_free (self);
}

static const SegueField *
get_field (guint field)
{
  return &segue_record_class_get (SEGUE_RECORD_INTERACTION)->fields[field];
}

static void
set_who (LogDialog   *self,
         SegueRecord *interaction)
{
  g_auto(SegueValue) who = SEGUE_VALUE_INIT;
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < self->people->len; i++)
    {
      gint64 id = segue_record_get_id (g_ptr_array_index (self->people, i));

      g_array_append_val (ids, id);
    }
  segue_value_set_ids (&who, (const gint64 *) (gpointer) ids->data, ids->len);
  segue_record_set_value (interaction, SEGUE_INTERACTION_WHO, &who);
}

static gboolean
fill_record (LogDialog    *self,
             SegueRecord  *interaction,
             GError      **error)
{
  g_auto(SegueValue) day = SEGUE_VALUE_INIT;
  g_autofree char *summary = NULL;
  guint sentiment = adw_combo_row_get_selected (self->sentiment);
  GtkTextIter start, end;

  if (!segue_value_from_text (get_field (SEGUE_INTERACTION_DATE), gtk_editable_get_text (self->day), &day, error))
    return FALSE;

  gtk_text_buffer_get_bounds (self->summary, &start, &end);
  summary = g_strchomp (gtk_text_buffer_get_text (self->summary, &start, &end, FALSE));

  set_who (self, interaction);
  segue_record_set_value (interaction, SEGUE_INTERACTION_DATE, &day);
  segue_record_set_integer (interaction, SEGUE_INTERACTION_KIND, adw_combo_row_get_selected (self->kind));
  segue_record_set_text (interaction, SEGUE_INTERACTION_SUMMARY, summary);
  segue_record_set_text (interaction, SEGUE_INTERACTION_BY_WHOM, segue_workspace_get_author (self->workspace));
  if (self->rollout != 0)
    segue_record_set_integer (interaction, SEGUE_INTERACTION_ROLLOUT, self->rollout);
  if (sentiment > 0)
    segue_record_set_integer (interaction, SEGUE_INTERACTION_SENTIMENT, (gint64) sentiment - 3);

  return TRUE;
}

static void
log_cb (LogDialog *self)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (self->workspace, SEGUE_VERB_ADD, SEGUE_RECORD_INTERACTION);
  g_autoptr(SegueRecord) interaction = segue_record_new (SEGUE_RECORD_INTERACTION, 0);
  g_autoptr(GError) error = NULL;

  if (fill_record (self, interaction, &error))
    {
      segue_edit_add (edit, interaction);
      if (segue_edit_commit (edit, NULL, &error))
        {
          self->logged (self->data);
          gtk_window_close (self->window);
          return;
        }
    }

  gtk_label_set_text (self->problem, error->message);
  gtk_widget_set_visible (GTK_WIDGET (self->problem), TRUE);
}

static GtkWidget *
make_kind_row (LogDialog *self)
{
  const SegueChoices *kinds = get_field (SEGUE_INTERACTION_KIND)->choices;
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);

  for (guint i = 0; i < segue_choices_get_n (kinds); i++)
    gtk_string_list_append (labels, segue_choices_get_label (kinds, (int) i));
  self->kind = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->kind), _(get_field (SEGUE_INTERACTION_KIND)->label));
  adw_combo_row_set_model (self->kind, G_LIST_MODEL (labels));

  return GTK_WIDGET (self->kind);
}

static GtkWidget *
make_day_row (LogDialog *self)
{
  g_autofree char *today = segue_day_to_text (segue_today ());

  self->day = GTK_EDITABLE (adw_entry_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->day), _(get_field (SEGUE_INTERACTION_DATE)->label));
  gtk_editable_set_text (self->day, today);
  segue_day_picker_add_to_row (ADW_ENTRY_ROW (self->day), _(get_field (SEGUE_INTERACTION_DATE)->label));

  return GTK_WIDGET (self->day);
}

static GtkWidget *
make_sentiment_row (LogDialog *self)
{
  const char * const labels[] = {
    _("Not judged"), segue_sentiment_get_label (-2), segue_sentiment_get_label (-1), segue_sentiment_get_label (0),
    segue_sentiment_get_label (1), segue_sentiment_get_label (2), NULL
  };
  g_autoptr(GtkStringList) list = gtk_string_list_new (labels);

  self->sentiment = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->sentiment), _(get_field (SEGUE_INTERACTION_SENTIMENT)->label));
  adw_combo_row_set_model (self->sentiment, G_LIST_MODEL (list));

  return GTK_WIDGET (self->sentiment);
}

static GtkWidget *
make_summary (LogDialog *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *view = gtk_text_view_new ();

  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (view), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (view), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, _("What was said"), -1);
  self->summary = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), view);
  self->summary_view = view;
  gtk_widget_set_size_request (scroller, -1, 120);
  gtk_widget_add_css_class (scroller, "card");
  gtk_widget_add_css_class (view, "note");

  return scroller;
}

static char *
dup_people (LogDialog *self)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < self->people->len; i++)
    {
      g_autofree char *name = segue_plan_dup_title (segue_workspace_get_shown (self->workspace), g_ptr_array_index (self->people, i));

      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", name);
    }

  return g_string_free (names, FALSE);
}

static GtkWidget *
make_content (LogDialog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *said = gtk_label_new (_("What was said"));
  GtkWidget *problem = gtk_label_new (NULL);
  g_autofree char *people = dup_people (self);
  g_autofree char *markup = g_markup_escape_text (people, -1);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), markup);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_kind_row (self));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_day_row (self));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_sentiment_row (self));
  gtk_label_set_xalign (GTK_LABEL (said), 0);
  gtk_widget_add_css_class (said, "heading");
  self->problem = GTK_LABEL (problem);
  gtk_label_set_wrap (self->problem, TRUE);
  gtk_widget_add_css_class (problem, "error");
  gtk_widget_set_visible (problem, FALSE);

  gtk_widget_add_css_class (box, "dialog-content");
  gtk_box_append (GTK_BOX (box), group);
  gtk_box_append (GTK_BOX (box), said);
  gtk_box_append (GTK_BOX (box), make_summary (self));
  gtk_box_append (GTK_BOX (box), problem);

  return box;
}

static GtkWidget *
make_header (LogDialog *self)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *cancel = gtk_button_new_with_mnemonic (_("_Cancel"));
  GtkWidget *done = gtk_button_new_with_mnemonic (_("_Log"));

  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (header), FALSE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "window.close");
  gtk_widget_add_css_class (done, "suggested-action");
  g_signal_connect_swapped (done, "clicked", G_CALLBACK (log_cb), self);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), cancel);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), done);

  return header;
}

static gboolean
log_shortcut_cb (GtkWidget *window,
                 GVariant  *arguments,
                 gpointer   self)
{
  log_cb (self);

  return GDK_EVENT_STOP;
}

/* Return alone begins another line of what was said. */
static void
log_on_control_return (LogDialog *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("<Control>Return|<Control>KP_Enter"),
                                                          gtk_callback_action_new (log_shortcut_cb, self, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self->window), controller);
}

/**
 * segue_log_dialog_present:
 * @rollout: what it was about, 0 for none in particular
 * @people: (element-type SegueRecord): the stakeholders who were spoken to, at least one
 * @logged: called with @data when it is written
 *
 * Asks what was said and logs it for all of them, as one step.
 */
void
segue_log_dialog_present (GtkWindow       *parent,
                          SegueWorkspace  *workspace,
                          gint64           rollout,
                          GPtrArray       *people,
                          SegueLoggedFunc  logged,
                          gpointer         data)
{
  LogDialog *self;
  GtkWidget *box;

  g_return_if_fail (SEGUE_IS_WORKSPACE (workspace));
  g_return_if_fail (people != NULL && people->len > 0);

  self = g_new0 (LogDialog, 1);
  self->workspace = g_object_ref (workspace);
  self->rollout = rollout;
  self->logged = logged;
  self->data = data;
  self->people = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < people->len; i++)
    g_ptr_array_add (self->people, g_object_ref (g_ptr_array_index (people, i)));

  self->window = GTK_WINDOW (adw_window_new ());
  g_object_set_data_full (G_OBJECT (self->window), "segue-log-dialog", self, free_dialog);
  gtk_window_set_title (self->window, _("Log Interaction"));
  gtk_window_set_transient_for (self->window, parent);
  gtk_window_set_destroy_with_parent (self->window, TRUE);
  gtk_window_set_modal (self->window, TRUE);
  gtk_window_set_default_size (self->window, 420, -1);

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (box), make_header (self));
  gtk_box_append (GTK_BOX (box), make_content (self));
  adw_window_set_content (ADW_WINDOW (self->window), box);
  segue_close_on_escape (self->window);
  log_on_control_return (self);
  gtk_window_present (self->window);
  gtk_widget_grab_focus (self->summary_view); /* kind and day are right as they are, mostly */
}
