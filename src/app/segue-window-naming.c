/* segue-window-naming.c - a name for a new workspace, until there is one that will do
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

#include "segue-application.h"
#include "segue-pick-file.h"

#include <glib/gi18n.h>

#define SUFFIX ".segue"

/* What a question about a name is about. */
#define NAMING "segue-naming"
#define PATH "segue-path"

static GtkWidget *
make_question (SegueWindow       *self,
               const SegueNaming *naming,
               const char        *path,
               const char        *heading,
               const char        *body)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (self), heading, body);

  g_object_set_data (G_OBJECT (dialog), NAMING, (gpointer) naming);
  g_object_set_data_full (G_OBJECT (dialog), PATH, g_strdup (path), g_free);

  return dialog;
}

static void
question_response_cb (SegueWindow *self,
                      const char  *response,
                      GtkWidget   *dialog)
{
  const SegueNaming *naming = g_object_get_data (G_OBJECT (dialog), NAMING);
  const char *path = g_object_get_data (G_OBJECT (dialog), PATH);

  if (g_str_equal (response, "again"))
    segue_window_name_file (self, naming, path);
  else if (g_str_equal (response, "replace"))
    naming->named (self, path);
}

static void
ask_replace (SegueWindow       *self,
             const SegueNaming *naming,
             const char        *path)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *heading = g_strdup_printf (_("Replace “%s”?"), name);
  GtkWidget *dialog = make_question (self, naming, path, heading,
                                     _("There is a workspace of this name. It is put into the trash."));

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"),
                                    "again", _("_Other Name…"), "replace", _("_Replace"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "replace", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "again");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (question_response_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* Of a name with the suffix the chooser itself has asked whether it is replaced. */
static void
picked_cb (const char *path,
           gpointer    data)
{
  SegueWindow *self = data;
  g_autofree char *whole = g_str_has_suffix (path, SUFFIX) ? g_strdup (path) : g_strconcat (path, SUFFIX, NULL);

  if (!g_str_equal (whole, path) && g_file_test (whole, G_FILE_TEST_EXISTS))
    ask_replace (self, self->naming, whole);
  else
    self->naming->named (self, whole);
}

/* Asks for a name; @tried is the path that would not do, or NULL. */
void
segue_window_name_file (SegueWindow       *self,
                        const SegueNaming *naming,
                        const char        *tried)
{
  self->naming = naming;
  segue_pick_file (GTK_WINDOW (self), SEGUE_PICK_NEW_WORKSPACE, _(naming->title), tried != NULL ? tried : _(naming->name),
                   picked_cb, self);
}

static gboolean
is_about_name (const GError *error)
{
  static const SegueStoreError codes[] = {
    SEGUE_STORE_ERROR_EXISTS, SEGUE_STORE_ERROR_NOT_FOUND, SEGUE_STORE_ERROR_PERMISSION, SEGUE_STORE_ERROR_FULL,
    SEGUE_STORE_ERROR_READ_ONLY,
  };

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (g_error_matches (error, SEGUE_STORE_ERROR, (int) codes[i]))
      return TRUE;

  return FALSE;
}

/* Says why there is no file at @path, and asks for another name where that helps. */
void
segue_window_refuse_name (SegueWindow       *self,
                          const SegueNaming *naming,
                          const char        *path,
                          const GError      *error)
{
  const char *title = segue_window_get_problem_title (error);
  GtkWidget *dialog = NULL;

  if (!is_about_name (error))
    {
      segue_window_report (self, error);
      return;
    }

  dialog = make_question (self, naming, path, title != NULL ? title : _("Not Done"), error->message);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"), "again", _("_Other Name…"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "again", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "again");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (question_response_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* Whether SQLite left something beside the file without which it is not whole. */
static gboolean
is_in_use (const char *path)
{
  g_autofree char *journal = g_strconcat (path, "-journal", NULL);

  return g_file_test (journal, G_FILE_TEST_EXISTS);
}

/**
 * segue_window_make_room:
 * @path: of a file, of which the user was told that it is replaced where it exists
 * @error: %SEGUE_STORE_ERROR_EXISTS
 *
 * Puts what is at @path into the trash: nothing that a workspace holds is ever lost
 * by a name.
 *
 * Returns: whether the name is free
 */
gboolean
segue_window_make_room (SegueWindow  *self,
                        const char   *path,
                        GError      **error)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) local = NULL;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;

  if (segue_application_has_open (SEGUE_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))), path) || is_in_use (path))
    {
      g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_EXISTS,
                   _("%s is in use and cannot be replaced. Close it first, or choose another name."), path);
      return FALSE;
    }

  if (!g_file_trash (file, NULL, &local))
    {
      g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_EXISTS,
                   _("%s exists already and cannot be put into the trash. Choose another name."), path);
      return FALSE;
    }

  return TRUE;
}
