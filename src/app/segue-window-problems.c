/* segue-window-problems.c - what went wrong, and what to do next
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

#include "segue-application.h"
#include "segue-icon-names.h"
#include "segue-stack.h"

#include <glib/gi18n.h>
#include <string.h>

#define SUFFIX ".segue"

/* Of a change that was not made; NULL for those that need no other title. */
const char *
segue_window_get_problem_title (const GError *error)
{
  if (error->domain != SEGUE_STORE_ERROR)
    return NULL;

  switch ((SegueStoreError) error->code)
    {
    case SEGUE_STORE_ERROR_NOT_FOUND:
      return _("There Is No Such Workspace");
    case SEGUE_STORE_ERROR_NOT_SEGUE:
      return _("This Is Not a Segue Workspace");
    case SEGUE_STORE_ERROR_NEWER:
      return _("Made by a Newer Segue");
    case SEGUE_STORE_ERROR_DAMAGED:
      return _("The Workspace Is Damaged");
    case SEGUE_STORE_ERROR_FOREIGN_SCHEMA:
      return _("Changed by Another Program");
    case SEGUE_STORE_ERROR_BUSY:
      return _("The Workspace Is in Use");
    case SEGUE_STORE_ERROR_FULL:
      return _("The Disk Is Full");
    case SEGUE_STORE_ERROR_NEEDS_RECOVERY:
      return _("Left by a Crash");
    case SEGUE_STORE_ERROR_MOVED:
      return _("The Workspace Was Moved");
    case SEGUE_STORE_ERROR_PERMISSION:
      return _("Permission Is Missing");
    case SEGUE_STORE_ERROR_READ_ONLY:
      return _("The Workspace Can Only Be Read");
    case SEGUE_STORE_ERROR_EXISTS:
      return _("There Is a File of This Name");
    case SEGUE_STORE_ERROR_CANCELLED:
      return _("Stopped");
    case SEGUE_STORE_ERROR_FAILED:
    case SEGUE_STORE_ERROR_IN_USE:
    case SEGUE_STORE_ERROR_INCOMPLETE:
    case SEGUE_STORE_ERROR_OUTDATED:
    case SEGUE_STORE_ERROR_HIDDEN:
    case SEGUE_STORE_ERROR_LOCKED:
      return NULL;
    }

  return NULL;
}

/* What to do next, where the message does not say it or says it for the command line. */
static char *
dup_description (SegueWindow  *self,
                 const GError *error,
                 gboolean      has_backups)
{
  const char *advice = NULL;

  if (g_error_matches (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_DAMAGED))
    {
      advice = has_backups ? _("Open a copy of a backup, and keep the damaged file until you have seen that nothing is missing.")
                           : _("There is no backup on this computer; if you have a copy elsewhere, open that.");
      return g_strdup_printf (_("%s is damaged. It is left exactly as it is. %s"), self->path, advice);
    }

  if (g_error_matches (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_NOT_FOUND))
    advice = _("It may have been moved or renamed, or the disk it is on is not connected. Open it where it is now.");
  else if (g_error_matches (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_NOT_SEGUE))
    advice = _("It is something else under this name, and is left as it is. Look for the right file.");
  if (advice == NULL)
    return g_strdup (error->message);

  /* Translators: what is wrong, then what to do next, sentences both. */
  return g_strdup_printf (_("%s %s"), error->message, advice);
}

static GtkWidget *
make_backup_row (const char *path)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_with_label (_("Open a Copy"));
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_TIME_MODIFIED,
                                                 G_FILE_QUERY_INFO_NONE, NULL, NULL);
  g_autoptr(GDateTime) made = info != NULL ? g_file_info_get_modification_date_time (info) : NULL;
  g_autoptr(GDateTime) local = made != NULL ? g_date_time_to_local (made) : NULL;
  /* Translators: when a backup was made, as strftime() writes it: “Mon 23 Nov 2026, 14:05”. */
  g_autofree char *title = local != NULL ? g_date_time_format (local, _("%a %e %b %Y, %H:%M")) : g_path_get_basename (path);
  g_autofree char *size = info != NULL ? g_format_size ((guint64) g_file_info_get_size (info)) : NULL;
  g_autofree char *label = g_strdup_printf (_("Open a copy of the backup of %s"), title);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (size != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), size);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-backup");
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), g_variant_new_bytestring (path));
  segue_icon_names_call (button, label);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);

  return row;
}

static gboolean
show_backups (SegueWindow  *self,
              const GError *error)
{
  g_autoptr(GPtrArray) backups = NULL;
  GtkWidget *group = adw_preferences_group_new ();

  adw_bin_set_child (self->backups, NULL);
  if (g_error_matches (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_DAMAGED) ||
      g_error_matches (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_FOREIGN_SCHEMA))
    backups = segue_workspace_list_backups (self->path);

  gtk_widget_set_visible (GTK_WIDGET (self->backups), backups != NULL && backups->len > 0);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _("Backups"));
  adw_bin_set_child (self->backups, group);
  for (guint i = 0; backups != NULL && i < backups->len; i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_backup_row (g_ptr_array_index (backups, i)));

  return backups != NULL && backups->len > 0;
}

/* Nothing is open: why, and what to do next. */
void
segue_window_show_problem (SegueWindow  *self,
                           const GError *error)
{
  gboolean has_backups = show_backups (self, error);
  g_autofree char *description = dup_description (self, error, has_backups);
  g_autofree char *markup = g_markup_escape_text (description, -1);
  const char *title = segue_window_get_problem_title (error);

  adw_status_page_set_title (self->problem_page, title != NULL ? title : _("The Workspace Could Not Be Opened"));
  adw_status_page_set_description (self->problem_page, markup);
  gtk_widget_set_visible (self->new_button, g_error_matches (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_NOT_FOUND));
  segue_stack_show (self->stack, "problem");
}

/**
 * segue_window_report:
 * @error: what went wrong, as a sentence
 *
 * Tells it until it is read: these sentences are longer than a toast.
 */
void
segue_window_report (SegueWindow  *self,
                     const GError *error)
{
  const char *title = NULL;
  GtkWidget *dialog;

  g_return_if_fail (SEGUE_IS_WINDOW (self));
  g_return_if_fail (error != NULL);

  title = segue_window_get_problem_title (error);
  dialog = adw_message_dialog_new (GTK_WINDOW (self), title != NULL ? title : _("Not Done"), error->message);
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

/* Above the list: @action, if there is one, is what to do next. */
void
segue_window_show_banner (SegueWindow *self,
                          const char  *text,
                          const char  *label,
                          const char  *action)
{
  gtk_label_set_text (self->banner_label, text);
  gtk_widget_set_visible (self->banner_button, action != NULL);
  if (action != NULL)
    {
      gtk_button_set_label (GTK_BUTTON (self->banner_button), label);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->banner_button), action);
    }
  gtk_info_bar_set_message_type (self->banner, GTK_MESSAGE_INFO);
  gtk_info_bar_set_revealed (self->banner, TRUE);
}

static char *
dup_stem (const char *path)
{
  return g_str_has_suffix (path, SUFFIX) ? g_strndup (path, strlen (path) - strlen (SUFFIX)) : g_strdup (path);
}

/* A name beside the damaged file that is free. */
static char *
dup_restored_path (const char *path)
{
  g_autofree char *stem = dup_stem (path);
  g_autofree char *day = segue_day_to_text (segue_today ());
  char *free_path = g_strdup_printf ("%s-restored-%s" SUFFIX, stem, day);

  for (guint i = 2; g_file_test (free_path, G_FILE_TEST_EXISTS); i++)
    {
      g_free (free_path);
      free_path = g_strdup_printf ("%s-restored-%s-%u" SUFFIX, stem, day, i);
    }

  return free_path;
}

/* A backup stays what it is: a copy of it is opened, beside the damaged file. */
static void
open_backup_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);
  g_autofree char *path = dup_restored_path (self->path);
  g_autoptr(GError) error = NULL;

  if (!segue_workspace_copy_backup (g_variant_get_bytestring (parameter), path, &error))
    {
      segue_window_report (self, error);
      return;
    }

  segue_window_replace (self, path, NULL);
}

void
segue_window_problems_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.open-backup", "ay", open_backup_cb);
}
