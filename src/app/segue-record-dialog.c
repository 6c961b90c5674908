/* segue-record-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-record-dialog"

#include "config.h"

#include "segue-record-dialog.h"

#include "segue-close-on-escape.h"
#include "segue-edit.h"
#include "segue-field-row.h"

#include <glib/gi18n.h>

static void
failed_cb (AdwToastOverlay *toasts,
           const char      *message)
{
  g_autofree char *markup = g_markup_escape_text (message, -1);

  adw_toast_overlay_add_toast (toasts, adw_toast_new (markup));
}

static GtkWidget *
make_form (SegueWorkspace  *workspace,
           SegueRecord     *record,
           AdwToastOverlay *toasts)
{
  GtkWidget *page = adw_preferences_page_new ();
  GtkWidget *group = adw_preferences_group_new ();
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_autoptr(SegueFormTarget) target = NULL;

  g_ptr_array_add (records, record);
  target = segue_form_target_new (workspace, records);
  g_signal_connect_object (target, "failed", G_CALLBACK (failed_cb), toasts, G_CONNECT_SWAPPED);

  /* The fields of every main record come first in the table and last in a form. */
  for (guint i = SEGUE_MAIN_N_FIELDS; i < segue_record_get_n_fields (record); i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), segue_field_row_new (target, i));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), segue_field_row_new (target, SEGUE_MAIN_NOTES));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));

  return page;
}

/**
 * segue_record_dialog_present:
 * @record: a main record of @workspace
 *
 * Shows all its fields; each is written when its row is left.
 */
void
segue_record_dialog_present (GtkWindow      *parent,
                             SegueWorkspace *workspace,
                             SegueRecord    *record)
{
  GtkWidget *window, *box, *header, *toasts;

  g_return_if_fail (SEGUE_IS_WORKSPACE (workspace));
  g_return_if_fail (SEGUE_IS_RECORD (record) && SEGUE_RECORD_GET_CLASS (record)->is_main);

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
  gtk_window_present (GTK_WINDOW (window));
}

typedef struct
{
  SegueWorkspace  *workspace; /* owned */
  SegueRecordKind  kind;
  GtkEditable     *entry;     /* borrowed */
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

static void
response_cb (AdwMessageDialog *dialog,
             const char       *response,
             Question         *self)
{
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(SegueRecord) record = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));

  if (!g_str_equal (response, "add") || *name == '\0')
    return;

  edit = segue_edit_new (self->workspace, SEGUE_VERB_ADD, self->kind);
  record = segue_record_new (self->kind, 0);
  segue_record_set_text (record, segue_record_class_get (self->kind)->title, name);
  segue_edit_add (edit, record);
  if (segue_edit_commit (edit, NULL, &error))
    self->added (record, self->data);
  else
    self->failed (error, self->data);
}

static void
changed_cb (GtkEditable      *entry,
            AdwMessageDialog *dialog)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (entry)));

  adw_message_dialog_set_response_enabled (dialog, "add", *name != '\0');
}

/**
 * segue_record_dialog_present_new:
 * @kind: a kind of main record
 * @added: called with the new record
 * @failed: called with the reason why there is none
 *
 * Asks for a name, which is all a main record needs.
 */
void
segue_record_dialog_present_new (GtkWindow       *parent,
                                 SegueWorkspace  *workspace,
                                 SegueRecordKind  kind,
                                 SegueRecordFunc  added,
                                 SegueFailedFunc  failed,
                                 gpointer         data)
{
  Question *self = g_new0 (Question, 1);
  g_autofree char *title = g_strdup_printf (_("New %s"), segue_record_kind_get_label (kind));
  GtkWidget *dialog = adw_message_dialog_new (parent, title, NULL);
  GtkWidget *entry = gtk_entry_new ();

  self->workspace = g_object_ref (workspace);
  self->kind = kind;
  self->entry = GTK_EDITABLE (entry);
  self->added = added;
  self->failed = failed;
  self->data = data;
  g_object_set_data_full (G_OBJECT (dialog), "segue-question", self, free_question);

  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _("Name"));
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Name"), -1);
  adw_message_dialog_set_extra_child (ADW_MESSAGE_DIALOG (dialog), entry);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"), "add", _("_Add"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "add", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "add");
  adw_message_dialog_set_response_enabled (ADW_MESSAGE_DIALOG (dialog), "add", FALSE);
  g_signal_connect_object (entry, "changed", G_CALLBACK (changed_cb), dialog, G_CONNECT_DEFAULT);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), self);
  gtk_window_present (GTK_WINDOW (dialog));
}
