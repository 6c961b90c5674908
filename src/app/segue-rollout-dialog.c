/* segue-rollout-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-rollout-dialog"

#include "config.h"

#include "segue-rollout-dialog.h"

#include "segue-close-on-escape.h"
#include "segue-day-picker.h"
#include "segue-edit.h"
#include "segue-field-row.h"
#include "segue-rollout-days.h"
#include "segue-rollout.h"

#include <glib/gi18n.h>

#define QUESTION_KEY "segue-question"

static void
failed_cb (AdwToastOverlay *toasts,
           const char      *message)
{
  g_autofree char *markup = g_markup_escape_text (message, -1);

  adw_toast_overlay_add_toast (toasts, adw_toast_new (markup));
}

/* The fields, in the groups of the form; those of every main record come first in the
 * table and are not shown, but for the notes.
 */
static const struct
{
  const char *title;
  guint       first;
  guint       last;
} groups[] = {
  { NULL, SEGUE_ROLLOUT_NAME, SEGUE_ROLLOUT_WEIGHT },
  { N_("Reasons"), SEGUE_ROLLOUT_WHY, SEGUE_ROLLOUT_SUCCESS_DEFINITION },
  { N_("People"), SEGUE_ROLLOUT_SPONSOR, SEGUE_ROLLOUT_PROJECT_MANAGER },
  { N_("Size of the Change"), SEGUE_ROLLOUT_SIZE_SCOPE, SEGUE_ROLLOUT_SIZE_TIME },
  { N_("Further"), SEGUE_ROLLOUT_RETENTION_MONTHS, SEGUE_ROLLOUT_RETENTION_MONTHS },
};

static GtkWidget *
make_group (SegueFormTarget *target,
            guint            i)
{
  GtkWidget *group = adw_preferences_group_new ();

  if (groups[i].title != NULL)
    adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _(groups[i].title));
  for (guint field = groups[i].first; field <= groups[i].last; field++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), segue_field_row_new (target, field));
  if (i == G_N_ELEMENTS (groups) - 1)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), segue_field_row_new (target, SEGUE_MAIN_NOTES));

  return group;
}

static GtkWidget *
make_form (SegueWorkspace  *workspace,
           SegueRecord     *rollout,
           AdwToastOverlay *toasts)
{
  GtkWidget *page = adw_preferences_page_new ();
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_autoptr(SegueFormTarget) target = NULL;

  g_ptr_array_add (records, rollout);
  target = segue_form_target_new (workspace, records);
  g_signal_connect_object (target, "failed", G_CALLBACK (failed_cb), toasts, G_CONNECT_SWAPPED);

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (make_group (target, i)));
      if (i == 0)
        adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (segue_rollout_days_new (workspace, rollout, toasts)));
    }

  return page;
}

/* What is typed is written; what cannot be stays in sight, and the reason is told. */
static gboolean
close_cb (GtkWindow       *window,
          AdwToastOverlay *toasts)
{
  g_autofree char *message = NULL;

  gtk_window_set_focus (window, NULL);
  message = segue_field_row_flush_all (GTK_WIDGET (toasts));
  if (message == NULL)
    return GDK_EVENT_PROPAGATE;

  failed_cb (toasts, message);
  return GDK_EVENT_STOP;
}

/**
 * segue_rollout_dialog_present:
 * @record: a rollout of @workspace
 *
 * Shows all its fields and its days; each is written when its row is left.
 */
void
segue_rollout_dialog_present (GtkWindow      *parent,
                             SegueWorkspace *workspace,
                             SegueRecord    *record)
{
  GtkWidget *window, *box, *header, *toasts;

  g_return_if_fail (SEGUE_IS_WORKSPACE (workspace));
  g_return_if_fail (SEGUE_IS_RECORD (record) && segue_record_get_kind (record) == SEGUE_RECORD_ROLLOUT);

  window = adw_window_new ();
  gtk_window_set_title (GTK_WINDOW (window), segue_record_kind_get_label (segue_record_get_kind (record)));
  gtk_window_set_transient_for (GTK_WINDOW (window), parent);
  gtk_window_set_destroy_with_parent (GTK_WINDOW (window), TRUE);
  gtk_window_set_modal (GTK_WINDOW (window), TRUE);
  gtk_window_set_default_size (GTK_WINDOW (window), 480, 640);

  header = adw_header_bar_new ();
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (box), header);
  toasts = adw_toast_overlay_new ();
  gtk_widget_set_vexpand (toasts, TRUE);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (toasts), make_form (workspace, record, ADW_TOAST_OVERLAY (toasts)));
  gtk_box_append (GTK_BOX (box), toasts);
  adw_window_set_content (ADW_WINDOW (window), box);
  segue_close_on_escape (GTK_WINDOW (window));
  g_signal_connect_object (window, "close-request", G_CALLBACK (close_cb), toasts, G_CONNECT_DEFAULT);
  gtk_window_present (GTK_WINDOW (window));
}

typedef struct
{
  SegueWorkspace  *workspace; /* owned */
  GtkEditable     *name;      /* borrowed */
  GtkEditable     *day;       /* borrowed */
  SegueRecordFunc  added;
  SegueFailedFunc  failed;
  gpointer         data;
} Question;

static void
free_question (gpointer data)
{
  Question *self = data;

  g_object_unref (self->workspace);
  g_free (self);
}

/* Empty is no day yet; FALSE where it is none of the calendar. */
static gboolean
read_day (Question *self,
          SegueDay *day)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->day)));

  *day = SEGUE_DAY_NONE;

  return *text == '\0' || segue_day_parse (text, day);
}

static char *
dup_name (Question *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (self->name)));
}

static void
response_cb (AdwMessageDialog *dialog,
             const char       *response,
             Question         *self)
{
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(SegueRecord) record = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *name = dup_name (self);
  SegueDay day;

  if (!g_str_equal (response, "add") || *name == '\0' || !read_day (self, &day))
    return;

  edit = segue_edit_new (self->workspace, SEGUE_VERB_ADD, SEGUE_RECORD_ROLLOUT);
  record = segue_record_new (SEGUE_RECORD_ROLLOUT, 0);
  segue_record_set_text (record, SEGUE_ROLLOUT_NAME, name);
  segue_edit_add (edit, record);
  if (day != SEGUE_DAY_NONE)
    segue_rollout_days_add (edit, record, SEGUE_MILESTONE_ROLE_GO_LIVE, day);
  if (segue_edit_commit (edit, NULL, &error))
    self->added (record, self->data);
  else
    self->failed (error, self->data);
}

static void
changed_cb (AdwMessageDialog *dialog)
{
  Question *self = g_object_get_data (G_OBJECT (dialog), QUESTION_KEY);
  g_autofree char *name = dup_name (self);
  SegueDay day;
  gboolean has_day = read_day (self, &day);

  if (has_day)
    gtk_widget_remove_css_class (GTK_WIDGET (self->day), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->day), "error");
  adw_message_dialog_set_response_enabled (dialog, "add", *name != '\0' && has_day);
}

static GtkEditable *
add_row (GtkWidget        *group,
         AdwMessageDialog *dialog,
         const char       *title)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_entry_row_set_activates_default (ADW_ENTRY_ROW (row), TRUE);
  g_signal_connect_object (row, "changed", G_CALLBACK (changed_cb), dialog, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);

  return GTK_EDITABLE (row);
}

/**
 * segue_rollout_dialog_present_new:
 * @added: called with the new rollout
 * @failed: called with the reason why there is none
 *
 * Asks for a name, which is all that a rollout needs, and for its go-live.
 */
void
segue_rollout_dialog_present_new (GtkWindow       *parent,
                                  SegueWorkspace  *workspace,
                                  SegueRecordFunc  added,
                                  SegueFailedFunc  failed,
                                  gpointer         data)
{
  Question *self = g_new0 (Question, 1);
  GtkWidget *dialog = adw_message_dialog_new (parent, _("New Rollout"), NULL);
  GtkWidget *group = adw_preferences_group_new ();

  self->workspace = g_object_ref (workspace);
  self->added = added;
  self->failed = failed;
  self->data = data;
  g_object_set_data_full (G_OBJECT (dialog), QUESTION_KEY, self, free_question);

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"), "add", _("_Add"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "add", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "add");
  adw_message_dialog_set_response_enabled (ADW_MESSAGE_DIALOG (dialog), "add", FALSE);

  self->name = add_row (group, ADW_MESSAGE_DIALOG (dialog), _("Name"));
  self->day = add_row (group, ADW_MESSAGE_DIALOG (dialog), _("Go-live, if it is known"));
  segue_day_picker_add_to_row (ADW_ENTRY_ROW (self->day), _("Go-live"));
  adw_message_dialog_set_extra_child (ADW_MESSAGE_DIALOG (dialog), group);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), self);
  gtk_window_present (GTK_WINDOW (dialog));
  gtk_widget_grab_focus (GTK_WIDGET (self->name));
}
