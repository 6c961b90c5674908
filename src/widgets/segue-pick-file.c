/* segue-pick-file.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * GtkFileChooserNative until the floor has GtkFileDialog.
 */

#define G_LOG_DOMAIN "segue-pick-file"

#include "config.h"

#include "segue-pick-file.h"

#include <glib/gi18n.h>

typedef struct
{
  GtkWindow            *parent;  /* borrowed: with it the question goes */
  GtkFileChooserNative *chooser; /* owned: it is no widget, nobody else keeps it */
  SeguePickFunc         picked;
  gpointer              data;
} Question;

static void
free_question (Question *self)
{
  g_signal_handlers_disconnect_by_data (self->parent, self);
  g_object_unref (self->chooser);
  g_free (self);
}

static void
response_cb (Question *self,
             int       response)
{
  g_autoptr(GFile) file = NULL;
  g_autofree char *path = NULL;
  SeguePickFunc picked;
  gpointer data;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (self->chooser));
  if (file != NULL)
    path = g_file_get_path (file);

  /* Before the answer, with which the parent may go. */
  picked = self->picked;
  data = self->data;
  free_question (self);
  if (path != NULL)
    picked (path, data);
}

static void
add_filter (GtkFileChooser *chooser,
            const char     *name,
            const char     *pattern)
{
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();
  g_auto(GStrv) patterns = g_strsplit (pattern, " ", -1);

  gtk_file_filter_set_name (filter, name);
  for (guint i = 0; patterns[i] != NULL; i++)
    gtk_file_filter_add_pattern (filter, patterns[i]);
  gtk_file_chooser_add_filter (chooser, filter);
}

static void
propose (GtkFileChooser *chooser,
         const char     *name)
{
  g_autofree char *own = g_filename_display_basename (name);
  g_autofree char *folder = g_path_get_dirname (name);
  g_autoptr(GFile) place = g_file_new_for_path (folder);

  if (g_path_is_absolute (name) && g_file_test (folder, G_FILE_TEST_IS_DIR))
    gtk_file_chooser_set_current_folder (chooser, place, NULL);
  gtk_file_chooser_set_current_name (chooser, own);
}

/**
 * segue_pick_file:
 * @parent: what it belongs to, and goes with unanswered
 * @pick: what is looked for
 * @title: of the dialog
 * @name: (nullable): a name to begin with, for new files, or the path of one
 * @picked: called with the path, unless the user cancels
 * @data: for @picked; @parent or something in it
 */
void
segue_pick_file (GtkWindow     *parent,
                 SeguePick      pick,
                 const char    *title,
                 const char    *name,
                 SeguePickFunc  picked,
                 gpointer       data)
{
  gboolean saves = pick == SEGUE_PICK_NEW_WORKSPACE || pick == SEGUE_PICK_NEW_FILE;
  Question *self = g_new0 (Question, 1);
  GtkFileChooser *chooser;

  self->chooser = gtk_file_chooser_native_new (title, parent, saves ? GTK_FILE_CHOOSER_ACTION_SAVE : GTK_FILE_CHOOSER_ACTION_OPEN,
                                               NULL, NULL);
  self->parent = parent;
  self->picked = picked;
  self->data = data;
  chooser = GTK_FILE_CHOOSER (self->chooser);

  switch (pick)
    {
    case SEGUE_PICK_WORKSPACE:
    case SEGUE_PICK_NEW_WORKSPACE:
      add_filter (chooser, _("Segue workspaces"), "*.segue");
      break;
    case SEGUE_PICK_TABLE:
      add_filter (chooser, _("Tables and Calendars (CSV, XLSX, ICS)"), "*.csv *.CSV *.tsv *.txt *.xlsx *.XLSX *.xlsm *.ics *.ICS");
      add_filter (chooser, _("All files"), "*");
      break;
    case SEGUE_PICK_NEW_FILE:
      break;
    }
  if (name != NULL)
    propose (chooser, name);

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  g_signal_connect_swapped (parent, "destroy", G_CALLBACK (free_question), self);
  g_signal_connect_swapped (self->chooser, "response", G_CALLBACK (response_cb), self);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}
