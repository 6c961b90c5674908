/* segue-window-paper.c - export and print what is seen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

#include "segue-documents.h"
#include "segue-export-dialog.h"
#include "segue-paper-choices.h"
#include "segue-paper-dialog.h"
#include "segue-print.h"
#include "segue-session-edits.h"
#include "segue-show-in-folder.h"

#include <glib/gi18n.h>

/* What was chosen for the last print, for the next one of this window. */
#define PRINT_SETTINGS "segue-print-settings"
#define PAGE_SETUP "segue-page-setup"

static GArray *
dup_selected_ids (SegueWindow *self)
{
  g_autoptr(GPtrArray) items = segue_page_dup_selected (self->page);
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < items->len; i++)
    {
      gint64 id = segue_sheet_item_get_id (g_ptr_array_index (items, i));

      g_array_append_val (ids, id);
    }

  return ids;
}

/* The sheet whose rows a document, or a table of the sheet, shows. */
static const char *
get_sheet (const char *kind)
{
  const SegueDocumentKind *document = segue_documents_find (kind);

  return document != NULL ? document->sheet : kind;
}

/* @kind of what is seen on the page, or of the whole rollout where the page shows
 * other records.
 */
static SegueExtract *
create_extract (SegueWindow *self,
                const char  *kind)
{
  SegueExtract *extract = segue_extract_new (SEGUE_PLAN (self->workspace), self->rollout,
                                             segue_workspace_get_author (self->workspace));
  g_autoptr(GArray) selected = NULL;
  SeguePageOptions look;

  segue_extract_set_kind (extract, kind);
  if (!g_str_equal (get_sheet (kind), get_sheet (segue_page_get_document (self->page))))
    return extract;

  selected = dup_selected_ids (self);
  segue_page_options_init (&look);
  segue_page_set_options (self->page, &look);
  segue_extract_set_look (extract, &look);
  segue_extract_take_view (extract,
                           segue_page_dup_shown (self->page),
                           segue_page_dup_order (self->page));
  segue_extract_set_selected (extract, selected);
  for (guint level = 0; level < SEGUE_N_REDACTION_LEVELS; level++)
    segue_extract_take_narrowing (extract, level, segue_page_dup_narrowing (self->page, level));

  return extract;
}

static void
exported_cb (SegueWindow *self,
             const char  *path)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *text = g_strdup_printf (_("Exported to %s"), name);

  segue_window_toast_with_button (self, text, _("Show in Folder"), "win.show-exported", g_variant_new_bytestring (path));
}

/* Paper is there: the sessions say so from now on, and undo takes it back. */
static void
sheets_printed_cb (SegueWindow *self,
                   GArray      *sessions)
{
  g_autoptr(GError) error = NULL;
  guint n = 0;

  if (self->workspace == NULL || !segue_workspace_can_edit (self->workspace))
    return;

  if (!segue_session_edits_set_printed (self->workspace, sessions, &n, &error))
    segue_window_report (self, error);
  else if (n > 0)
    segue_window_toast (self, ngettext ("Noted that the sign-in sheet is printed", "Noted that the sign-in sheets are printed", n), TRUE);
}

/* One of those that are chosen where their pages are seen. */
static void
show_paper (SegueWindow *self,
            const char  *document,
            gint64       of)
{
  SeguePageOptions preset;
  GtkWindow *dialog;

  segue_page_options_init (&preset);
  preset.level = self->level;
  preset.filter.rollout = self->rollout;
  segue_page_set_options (self->page, &preset);
  if (of != 0)
    preset.of = of;
  else if (preset.of != 0 && g_str_equal (document, "timetable"))
    document = "roster"; /* of the session that is selected */
  dialog = segue_paper_dialog_new (GTK_WINDOW (self), SEGUE_PLAN (self->workspace),
                                   segue_workspace_get_author (self->workspace), document, &preset);
  g_signal_connect_object (dialog, "exported", G_CALLBACK (exported_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "sheets-printed", G_CALLBACK (sheets_printed_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (dialog);
}

static void
export_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);
  GtkWindow *dialog = segue_export_dialog_new (GTK_WINDOW (self), create_extract (self, segue_page_get_document (self->page)), self->level);

  g_signal_connect_object (dialog, "exported", G_CALLBACK (exported_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (dialog);
}

static void
shown_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr(SegueWindow) self = data;
  g_autoptr(GError) error = NULL;

  if (!segue_show_in_folder_finish (GTK_WINDOW (source), result, &error))
    segue_window_report (self, error);
}

static void
show_exported_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  segue_show_in_folder_async (GTK_WINDOW (widget), g_variant_get_bytestring (parameter), shown_cb, g_object_ref (widget));
}

static void
keep_settings (SegueWindow       *self,
               GtkPrintOperation *operation)
{
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (operation);
  GtkPageSetup *setup = gtk_print_operation_get_default_page_setup (operation);

  if (settings != NULL)
    g_object_set_data_full (G_OBJECT (self), PRINT_SETTINGS, g_object_ref (settings), g_object_unref);
  if (setup != NULL)
    g_object_set_data_full (G_OBJECT (self), PAGE_SETUP, g_object_ref (setup), g_object_unref);
}

static void
printed_cb (SegueWindow             *self,
            GtkPrintOperationResult  result,
            GtkPrintOperation       *operation)
{
  g_autoptr(GError) error = NULL;

  switch (result)
    {
    case GTK_PRINT_OPERATION_RESULT_ERROR:
      gtk_print_operation_get_error (operation, &error);
      if (error != NULL)
        segue_window_report (self, error);
      break;
    case GTK_PRINT_OPERATION_RESULT_APPLY:
      keep_settings (self, operation);
      break;
    case GTK_PRINT_OPERATION_RESULT_CANCEL:
    case GTK_PRINT_OPERATION_RESULT_IN_PROGRESS:
      break;
    }
}

static void
print (SegueWindow *self,
       const char  *kind)
{
  g_autoptr(SeguePrint) job = segue_print_new (create_extract (self, kind));
  GtkPrintOperation *operation = GTK_PRINT_OPERATION (job);
  GtkPrintSettings *settings = g_object_get_data (G_OBJECT (self), PRINT_SETTINGS);
  GtkPageSetup *setup = g_object_get_data (G_OBJECT (self), PAGE_SETUP);
  g_autoptr(GError) error = NULL;

  if (settings != NULL)
    gtk_print_operation_set_print_settings (operation, settings);
  if (setup != NULL)
    gtk_print_operation_set_default_page_setup (operation, setup);
  segue_print_set_content (job, self->level, FALSE);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_object (operation, "done", G_CALLBACK (printed_cb), self, G_CONNECT_SWAPPED);

  /* What goes wrong later comes with “done”. */
  if (segue_print_run (job, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (self), &error) ==
        GTK_PRINT_OPERATION_RESULT_ERROR && error != NULL)
    segue_window_report (self, error);
}

static void
print_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);
  const char *document = segue_page_get_document (self->page);

  if (segue_paper_choices_has (document))
    show_paper (self, document, 0);
  else
    print (self, document);
}

/* A document about one record, whatever the page shows. */
static void
print_of_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  const char *document = NULL;
  gint64 of = 0;

  g_variant_get (parameter, "(&sx)", &document, &of);
  g_return_if_fail (segue_paper_choices_has (document));

  show_paper (SEGUE_WINDOW (widget), document, of);
}

/* No page shows them, for paper shows them better. */
static void
print_profiles_cb (GtkWidget  *widget,
                   const char *action,
                   GVariant   *parameter)
{
  print (SEGUE_WINDOW (widget), "profile");
}

/* Whether there is something to export and to print, and all of it. */
void
segue_window_paper_update (SegueWindow *self)
{
  gboolean is_complete = self->workspace != NULL && segue_workspace_is_complete (self->workspace);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.export", is_complete);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.print", is_complete);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.print-of", is_complete);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.print-profiles", is_complete);
}

void
segue_window_paper_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.export", NULL, export_cb);
  gtk_widget_class_install_action (klass, "win.print", NULL, print_cb);
  gtk_widget_class_install_action (klass, "win.print-of", "(sx)", print_of_cb);
  gtk_widget_class_install_action (klass, "win.print-profiles", NULL, print_profiles_cb);
  gtk_widget_class_install_action (klass, "win.show-exported", "ay", show_exported_cb);
}
