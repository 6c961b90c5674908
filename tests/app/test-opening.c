/* test-opening.c - each thing that can be wrong with a workspace, as the window tells it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE /* setresuid() */

#include "config.h"

#include "app-fixture.h"
#include "segue-details-pane.h"
#include "segue-edit.h"
#include "segue-stakeholder.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* Where the header of the file says what it is. */
#define FREE_PAGES 36
#define USER_VERSION 60
#define APPLICATION_ID 68

/* The bytes that SQLite locks, and how many. */
#define LOCK_OFFSET 0x40000000
#define LOCK_LENGTH 512

#define LARGE (9 * 1024 * 1024)

typedef struct
{
  const char *name;
  void       (*spoil) (AppFixture *fixture);
  void       (*mend)  (AppFixture *fixture); /* NULL where there is nothing to mend */
  const char *title;
  const char *part;                          /* of what is said */
  gboolean    has_backups;
  gboolean    offers_new;
} Problem;

static pid_t locker;

static GtkWidget *
find_problem_page (AppFixture *fixture)
{
  GtkWidget *page = app_fixture_find (GTK_WIDGET (fixture->window), ADW_TYPE_STATUS_PAGE, NULL);

  return page != NULL && gtk_widget_get_mapped (page) ? page : NULL;
}

static gboolean
shows_problem (AppFixture *fixture)
{
  return find_problem_page (fixture) != NULL;
}

static gboolean
is_open (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window) != NULL;
}

static void
close_window (AppFixture *fixture)
{
  app_fixture_close (fixture);
}

static void
open_window (AppFixture *fixture)
{
  fixture->window = segue_window_new (GTK_APPLICATION (fixture->application), fixture->path);
  gtk_window_present (GTK_WINDOW (fixture->window));
}

/* The window that took the place of another. */
static void
follow_window (AppFixture *fixture)
{
  fixture->window = SEGUE_WINDOW (gtk_application_get_windows (GTK_APPLICATION (fixture->application))->data);
}

static gboolean
can_do (AppFixture *fixture,
        const char *label)
{
  GtkWidget *button = app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_BUTTON, label);

  return button != NULL && gtk_widget_get_mapped (button) && gtk_widget_is_sensitive (button);
}

static void
patch (AppFixture *fixture,
       gsize       offset,
       char        byte)
{
  g_autofree char *bytes = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (fixture->path, &bytes, &length, NULL));
  g_assert_cmpint (bytes[offset], !=, byte);
  bytes[offset] = byte;
  g_assert_true (g_file_set_contents (fixture->path, bytes, (gssize) length, NULL));
}

static void
spoil_text (AppFixture *fixture)
{
  g_assert_true (g_file_set_contents (fixture->path, "This was never a workspace.\n", -1, NULL));
}

static void
spoil_empty (AppFixture *fixture)
{
  g_assert_true (g_file_set_contents (fixture->path, "", 0, NULL));
}

static void
spoil_application (AppFixture *fixture)
{
  patch (fixture, APPLICATION_ID, 'X');
}

static void
spoil_version (AppFixture *fixture)
{
  patch (fixture, USER_VERSION + 2, 100);
}

static void
spoil_page (AppFixture *fixture)
{
  patch (fixture, FREE_PAGES + 3, 77);
}

static char *
dup_backup_folder (AppFixture *fixture)
{
  g_autoptr(GPtrArray) backups = segue_workspace_list_backups (fixture->path);

  return backups->len > 0 ? g_path_get_dirname (g_ptr_array_index (backups, 0)) : NULL;
}

/* The first edit of a day makes a backup. */
static void
spoil_page_with_backup (AppFixture *fixture)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueWorkspace) workspace = segue_workspace_open (fixture->path, NULL, &error);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueRecord) person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);
  g_autofree char *folder = NULL;

  segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, "Ada Lind");
  segue_edit_add (edit, person);
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
  folder = dup_backup_folder (fixture);
  g_assert_nonnull (folder);
  spoil_page (fixture);
}

static void
drop_backups (AppFixture *fixture)
{
  g_autoptr(GPtrArray) backups = segue_workspace_list_backups (fixture->path);

  for (guint i = 0; i < backups->len; i++)
    g_unlink (g_ptr_array_index (backups, i));
}

/* A table that is not written as Segue writes it. */
static void
spoil_schema (AppFixture *fixture)
{
  static const char wanted[] = "STRICT";
  g_autofree char *bytes = NULL;
  gsize length;
  char *place;

  g_assert_true (g_file_get_contents (fixture->path, &bytes, &length, NULL));
  place = memmem (bytes, length, wanted, strlen (wanted));
  g_assert_nonnull (place);
  place[0] = 's';
  g_assert_true (g_file_set_contents (fixture->path, bytes, (gssize) length, NULL));
}

static void
spoil_missing (AppFixture *fixture)
{
  g_unlink (fixture->path);
}

static void
spoil_folder (AppFixture *fixture)
{
  g_unlink (fixture->path);
  g_assert_cmpint (g_mkdir (fixture->path, 0700), ==, 0);
}

static void
mend_folder (AppFixture *fixture)
{
  g_assert_cmpint (g_rmdir (fixture->path), ==, 0);
}

/* Another process that writes and does not end. */
static void
spoil_lock (AppFixture *fixture)
{
  int ready[2];
  char byte;

  g_assert_cmpint (pipe (ready), ==, 0);
  locker = fork ();
  g_assert_cmpint (locker, >=, 0);
  if (locker == 0)
    {
      struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = LOCK_OFFSET, .l_len = LOCK_LENGTH };
      int fd = open (fixture->path, O_RDWR);

      if (fd < 0 || fcntl (fd, F_SETLK, &lock) != 0 || write (ready[1], "x", 1) != 1)
        _exit (1);
      for (;;)
        pause ();
    }

  g_assert_cmpint (read (ready[0], &byte, 1), ==, 1);
  close (ready[0]);
  close (ready[1]);
}

static void
mend_lock (AppFixture *fixture)
{
  if (locker != 0)
    {
      kill (locker, SIGKILL);
      waitpid (locker, NULL, 0);
    }
  locker = 0;
}

static const Problem problems[] = {
  { "/opening/not-segue", spoil_text, NULL, "This Is Not a Segue Workspace", "Look for the right file" },
  { "/opening/empty", spoil_empty, NULL, "This Is Not a Segue Workspace", "left as it is" },
  { "/opening/other-application", spoil_application, NULL, "This Is Not a Segue Workspace", "Look for the right file" },
  { "/opening/folder", spoil_folder, mend_folder, "This Is Not a Segue Workspace", "Look for the right file" },
  { "/opening/newer", spoil_version, NULL, "Made by a Newer Segue", "Open it with a newer Segue" },
  { "/opening/damaged", spoil_page, NULL, "The Workspace Is Damaged", "if you have a copy elsewhere, open that" },
  { "/opening/damaged/backup", spoil_page_with_backup, drop_backups, "The Workspace Is Damaged", "Open a copy of a backup", .has_backups = TRUE },
  { "/opening/foreign", spoil_schema, NULL, "Changed by Another Program", "If you have a copy from before" },
  { "/opening/missing", spoil_missing, NULL, "There Is No Such Workspace", "Open it where it is now", .offers_new = TRUE },
  { "/opening/locked", spoil_lock, mend_lock, "The Workspace Is in Use", "Try again in a moment" },
};

static void
set_up (AppFixture    *fixture,
        gconstpointer  data)
{
  app_fixture_set_up (fixture, NULL);
}

static void
tear_down (AppFixture    *fixture,
           gconstpointer  data)
{
  app_fixture_tear_down (fixture, NULL);
}

/* What is said fits and is shown, with the buttons that help. */
static void
test_problem (AppFixture    *fixture,
              gconstpointer  data)
{
  const Problem *problem = data;
  g_autofree char *good = NULL;
  AdwStatusPage *page;
  gsize length;

  close_window (fixture);
  g_assert_true (g_file_get_contents (fixture->path, &good, &length, NULL));
  problem->spoil (fixture);
  open_window (fixture);
  app_fixture_wait (fixture, shows_problem);

  page = ADW_STATUS_PAGE (find_problem_page (fixture));
  g_test_message ("%s", adw_status_page_get_description (page));
  g_assert_cmpstr (adw_status_page_get_title (page), ==, problem->title);
  g_assert_nonnull (strstr (adw_status_page_get_description (page), problem->part));
  g_assert_nonnull (strstr (adw_status_page_get_description (page), "w.segue"));
  g_assert_true (can_do (fixture, "Try Again"));
  g_assert_true (can_do (fixture, "Open Another Workspace…"));
  g_assert_cmpint (can_do (fixture, "New Workspace…"), ==, problem->offers_new);
  g_assert_cmpint (can_do (fixture, "Open a Copy"), ==, problem->has_backups);

  /* Mended, it opens in the same window. */
  if (problem->mend != NULL)
    problem->mend (fixture);
  g_assert_true (g_file_set_contents (fixture->path, good, (gssize) length, NULL));
  app_fixture_activate (fixture, "win.retry");
  app_fixture_wait (fixture, is_open);
}

/* A copy of the backup is opened beside the damaged file, which stays. */
static void
test_backup (AppFixture    *fixture,
             gconstpointer  data)
{
  g_autofree char *damaged = g_strdup (fixture->path);
  SegueWindow *before;
  const char *path;

  close_window (fixture);
  spoil_page_with_backup (fixture);
  open_window (fixture);
  app_fixture_wait (fixture, shows_problem);

  before = fixture->window;
  g_signal_emit_by_name (app_fixture_find (GTK_WIDGET (before), GTK_TYPE_BUTTON, "Open a Copy"), "clicked");
  follow_window (fixture);
  g_assert_true (fixture->window != before);
  app_fixture_wait (fixture, is_open);
  path = segue_window_get_path (fixture->window);
  g_assert_nonnull (strstr (path, "w-restored-2026-11-23.segue"));
  g_assert_true (g_file_test (damaged, G_FILE_TEST_EXISTS));
  g_assert_false (segue_workspace_is_read_only (segue_window_get_workspace (fixture->window)));

  g_unlink (path);
  drop_backups (fixture);
}

static void
add_large (AppFixture *fixture)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueRecord) person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);
  g_autofree char *notes = g_strnfill (LARGE, 'n');
  g_autoptr(GError) error = NULL;

  segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, "Ada Lind");
  segue_record_set_text (person, SEGUE_MAIN_NOTES, notes);
  segue_edit_add (edit, person);
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
}

static gboolean
is_checked (AppFixture *fixture)
{
  return is_open (fixture) && !segue_workspace_is_unchecked (segue_window_get_workspace (fixture->window));
}

/* Rows first; editing when the look for damage has ended well. */
static void
test_rows_first (AppFixture    *fixture,
                 gconstpointer  data)
{
  add_large (fixture);
  close_window (fixture);
  open_window (fixture);
  app_fixture_wait (fixture, is_open);
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (segue_window_get_workspace (fixture->window)),
                                                              SEGUE_RECORD_STAKEHOLDER)), ==, 1);
  app_fixture_wait (fixture, is_checked);
  app_fixture_settle ();
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (segue_window_get_workspace (fixture->window)),
                                                              SEGUE_RECORD_STAKEHOLDER)), ==, 0);
  drop_backups (fixture);
}

static gboolean
follows_to_problem (AppFixture *fixture)
{
  follow_window (fixture);

  return shows_problem (fixture);
}

static void
test_found_later (AppFixture    *fixture,
                  gconstpointer  data)
{
  SegueWindow *before;

  add_large (fixture);
  close_window (fixture);
  spoil_page (fixture);
  open_window (fixture);
  before = fixture->window;
  app_fixture_wait (fixture, follows_to_problem);
  g_assert_true (fixture->window != before);
  g_assert_cmpstr (adw_status_page_get_title (ADW_STATUS_PAGE (find_problem_page (fixture))), ==, "The Workspace Is Damaged");
  g_assert_true (can_do (fixture, "Open a Copy"));
  drop_backups (fixture);
}

static GtkWidget *
find_banner (AppFixture *fixture)
{
  GtkWidget *banner = app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_INFO_BAR, NULL);

  return gtk_info_bar_get_revealed (GTK_INFO_BAR (banner)) ? banner : NULL;
}

static void
assert_banner (AppFixture *fixture,
               const char *part,
               const char *button)
{
  GtkWidget *banner = find_banner (fixture);
  GtkWidget *label;

  g_assert_nonnull (banner);
  label = app_fixture_find (banner, GTK_TYPE_LABEL, NULL);
  g_test_message ("%s", gtk_label_get_text (GTK_LABEL (label)));
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (label)), part));
  g_assert_nonnull (app_fixture_find (banner, GTK_TYPE_BUTTON, button));
}

static gboolean
has_banner (AppFixture *fixture)
{
  return find_banner (fixture) != NULL;
}

/* Moved away while it is open: said, and what was there is no longer written to. */
static void
test_moved (AppFixture    *fixture,
            gconstpointer  data)
{
  g_autofree char *elsewhere = g_strconcat (fixture->path, ".moved", NULL);

  g_assert_cmpint (g_rename (fixture->path, elsewhere), ==, 0);
  app_fixture_wait (fixture, has_banner); /* the monitor tells */
  assert_banner (fixture, "was moved, deleted or replaced", "_Open Again");

  app_fixture_activate (fixture, "win.reopen");
  app_fixture_wait (fixture, follows_to_problem);
  g_assert_cmpstr (adw_status_page_get_title (ADW_STATUS_PAGE (find_problem_page (fixture))), ==, "There Is No Such Workspace");

  g_assert_cmpint (g_rename (elsewhere, fixture->path), ==, 0);
  app_fixture_activate (fixture, "win.retry");
  app_fixture_wait (fixture, is_open);
}

/* Replaced by another file of the same name, as a synchronising program does. */
static void
test_replaced (AppFixture    *fixture,
               gconstpointer  data)
{
  g_autofree char *bytes = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (fixture->path, &bytes, &length, NULL));
  g_assert_true (g_file_set_contents (fixture->path, bytes, (gssize) length, NULL)); /* by renaming another */
  app_fixture_wait (fixture, has_banner);
  assert_banner (fixture, "was moved, deleted or replaced", "_Open Again");

  app_fixture_activate (fixture, "win.reopen");
  follow_window (fixture);
  app_fixture_wait (fixture, is_open);
  g_assert_null (find_banner (fixture));
  app_fixture_activate (fixture, "win.new-record");
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (segue_window_get_workspace (fixture->window)),
                                                              SEGUE_RECORD_STAKEHOLDER)), ==, 1);
  drop_backups (fixture);
}

static void
assert_nothing_editable (GtkWidget *widget,
                         guint     *n_rows)
{
  if (!gtk_widget_get_visible (widget)) /* an expander row has a switch that it does not show */
    return;

  if (ADW_IS_PREFERENCES_ROW (widget))
    (*n_rows)++;
  if (ADW_IS_ENTRY_ROW (widget))
    g_assert_false (gtk_editable_get_editable (GTK_EDITABLE (widget)));
  else if (GTK_IS_TEXT_VIEW (widget))
    g_assert_false (gtk_text_view_get_editable (GTK_TEXT_VIEW (widget)));
  else if (ADW_IS_COMBO_ROW (widget) || GTK_IS_SWITCH (widget) ||
           (GTK_IS_TOGGLE_BUTTON (widget) && !GTK_IS_MENU_BUTTON (gtk_widget_get_parent (widget))))
    g_assert_false (gtk_widget_is_sensitive (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    assert_nothing_editable (child, n_rows);
}

/* Who looks at somebody is told why nothing can be typed, and nothing can. */
static void
assert_pane_only_shows (AppFixture *fixture)
{
  GtkWidget *list = app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_COLUMN_VIEW, NULL);
  GtkWidget *pane = app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_DETAILS_PANE, NULL);
  guint n_rows = 0;

  gtk_selection_model_select_item (gtk_column_view_get_model (GTK_COLUMN_VIEW (list)), 0, TRUE);
  app_fixture_settle ();
  g_assert_nonnull (app_fixture_find (pane, GTK_TYPE_LABEL, "This workspace can only be read. To edit somebody, copy it to a folder of yours."));
  g_assert_null (app_fixture_find (pane, GTK_TYPE_BUTTON, "Log Interaction…"));
  assert_nothing_editable (pane, &n_rows);
  g_assert_cmpuint (n_rows, >, 20);
}

static void
test_read_only (AppFixture    *fixture,
                gconstpointer  data)
{
  gboolean folder_only = data != NULL;

  app_fixture_activate (fixture, "win.new-record");
  close_window (fixture);
  g_assert_cmpint (g_chmod (fixture->path, folder_only ? 0600 : 0400), ==, 0);
  g_assert_cmpint (g_chmod (fixture->folder, folder_only ? 0500 : 0700), ==, 0);
  g_assert_true (app_fixture_give_up_rights (fixture));
  open_window (fixture);
  app_fixture_wait (fixture, is_open);
  app_fixture_settle ();
  assert_banner (fixture, "can only be read", "_Copy…");
  g_assert_false (can_do (fixture, "New Person"));
  g_assert_true (segue_workspace_is_read_only (segue_window_get_workspace (fixture->window)));
  assert_pane_only_shows (fixture);
  app_fixture_take_rights_back (fixture);
}

static void
test_forbidden (AppFixture    *fixture,
                gconstpointer  data)
{
  close_window (fixture);
  g_assert_cmpint (g_chmod (fixture->path, 0000), ==, 0);
  g_assert_true (app_fixture_give_up_rights (fixture));
  open_window (fixture);
  app_fixture_wait (fixture, shows_problem);
  app_fixture_take_rights_back (fixture);
  g_assert_cmpstr (adw_status_page_get_title (ADW_STATUS_PAGE (find_problem_page (fixture))), ==, "Permission Is Missing");
  g_assert_nonnull (strstr (adw_status_page_get_description (ADW_STATUS_PAGE (find_problem_page (fixture))), "ask its owner"));
}

/* Stopped at once: it says so, and nothing keeps from trying again. */
static void
test_stopped (AppFixture    *fixture,
              gconstpointer  data)
{
  close_window (fixture);
  open_window (fixture);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.stop-opening", NULL));
  while (!is_open (fixture) && !shows_problem (fixture))
    g_main_context_iteration (NULL, TRUE);
  if (is_open (fixture))
    return; /* it was faster */

  g_assert_cmpstr (adw_status_page_get_title (ADW_STATUS_PAGE (find_problem_page (fixture))), ==, "Stopped");
  app_fixture_activate (fixture, "win.retry");
  app_fixture_wait (fixture, is_open);
}

static AppFixture *locked;

/* When the rows are shown, and before anybody looks for damage. */
static void
lock_cb (void)
{
  spoil_lock (locked);
}

/* A file in use is no reason to take the rows away. */
static void
test_busy_later (AppFixture    *fixture,
                 gconstpointer  data)
{
  SegueWindow *before;

  add_large (fixture);
  close_window (fixture);
  open_window (fixture);
  before = fixture->window;
  locked = fixture;
  g_signal_connect (before, "notify::title", lock_cb, NULL);
  app_fixture_wait (fixture, has_banner);
  g_signal_handlers_disconnect_by_func (before, lock_cb, NULL);
  follow_window (fixture);
  g_assert_true (fixture->window == before);
  g_assert_true (is_open (fixture));
  g_assert_true (segue_workspace_is_unchecked (segue_window_get_workspace (before)));
  app_fixture_settle ();
  assert_banner (fixture, "Try again in a moment", "_Try Again");

  mend_lock (fixture);
  app_fixture_activate (fixture, "win.retry");
  app_fixture_wait (fixture, is_checked);
  g_assert_false (has_banner (fixture));
  drop_backups (fixture);
}

static guint
count_choosers (void)
{
  g_autoptr(GList) windows = gtk_window_list_toplevels ();
  guint n = 0;

  for (GList *link = windows; link != NULL; link = link->next)
    n += GTK_IS_FILE_CHOOSER (link->data);

  return n;
}

/* A question for a file goes with the window that asks it. */
static void
test_chooser_goes (AppFixture    *fixture,
                   gconstpointer  data)
{
  guint n_before = count_choosers ();

  app_fixture_activate (fixture, "win.open-workspace");
  g_assert_cmpuint (count_choosers (), ==, n_before + 1);
  app_fixture_activate (fixture, "win.reopen");
  follow_window (fixture);
  app_fixture_wait (fixture, is_open);
  g_assert_cmpuint (count_choosers (), ==, n_before);
}

static void
count_cb (guint *n)
{
  (*n)++;
}

/* Asked for again while it loads, it is opened once. */
static void
test_asked_twice (AppFixture    *fixture,
                  gconstpointer  data)
{
  SegueWorkspace *workspace;
  guint n_begun = 0;

  close_window (fixture);
  open_window (fixture);
  segue_application_open_workspace (fixture->application, fixture->path);
  segue_application_open_workspace (fixture->application, fixture->path);
  g_signal_connect_swapped (fixture->window, "notify::title", G_CALLBACK (count_cb), &n_begun);
  app_fixture_wait (fixture, is_open);
  workspace = segue_window_get_workspace (fixture->window);

  /* Time for a second worker to bring its own. */
  for (guint i = 0; i < 20; i++)
    {
      g_usleep (10 * G_TIME_SPAN_MILLISECOND);
      app_fixture_settle ();
    }
  g_assert_true (segue_window_get_workspace (fixture->window) == workspace);
  g_assert_cmpuint (n_begun, ==, 1);
  g_signal_handlers_disconnect_by_func (fixture->window, count_cb, &n_begun);
}

/* What is open soon shows no spinner on the way. */
static void
test_no_flash (AppFixture    *fixture,
               gconstpointer  data)
{
  close_window (fixture);
  open_window (fixture);
  g_assert_false (gtk_widget_get_visible (gtk_widget_get_parent (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_SPINNER, NULL))));
  app_fixture_wait (fixture, is_open);
}

/* What went wrong with a change is shown until it is read. */
static void
test_report (AppFixture    *fixture,
             gconstpointer  data)
{
  static const struct { int code; const char *title; } cases[] = {
    { SEGUE_STORE_ERROR_FULL, "The Disk Is Full" },
    { SEGUE_STORE_ERROR_BUSY, "The Workspace Is in Use" },
    { SEGUE_STORE_ERROR_READ_ONLY, "The Workspace Can Only Be Read" },
    { SEGUE_STORE_ERROR_NEEDS_RECOVERY, "Left by a Crash" },
    { SEGUE_STORE_ERROR_EXISTS, "There Is a File of This Name" },
    { SEGUE_STORE_ERROR_INCOMPLETE, "Not Done" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GError) error = g_error_new_literal (SEGUE_STORE_ERROR, cases[i].code, "There is no room left for this.");
      g_autoptr(GList) windows = NULL;
      GtkWindow *dialog = NULL;

      segue_window_report (fixture->window, error);
      windows = gtk_window_list_toplevels ();
      for (GList *link = windows; link != NULL; link = link->next)
        if (ADW_IS_MESSAGE_DIALOG (link->data))
          dialog = link->data;
      g_assert_nonnull (dialog);
      g_assert_cmpstr (adw_message_dialog_get_heading (ADW_MESSAGE_DIALOG (dialog)), ==, cases[i].title);
      g_assert_cmpstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (dialog)), ==, "There is no room left for this.");
      gtk_window_destroy (dialog);
      app_fixture_settle ();
    }
}

/* An address that is no file of this computer. */
static void
test_far (AppFixture    *fixture,
          gconstpointer  data)
{
  g_autoptr(GFile) file = g_file_new_for_uri ("sftp://example.org/w.segue");

  close_window (fixture);
  G_APPLICATION_GET_CLASS (fixture->application)->open (G_APPLICATION (fixture->application), &file, 1, "");
  app_fixture_settle ();
  follow_window (fixture);
  g_assert_nonnull (strstr (adw_status_page_get_description (ADW_STATUS_PAGE (find_problem_page (fixture))), "Copy it to one"));
}

#define ADD(name, data, test) g_test_add (name, AppFixture, data, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_autofree char *data_home = g_strconcat (g_getenv ("XDG_DATA_HOME"), "-opening", NULL);

  /* Of its own: some of this test is done by another user. */
  g_mkdir_with_parents (data_home, 0755);
  g_setenv ("XDG_DATA_HOME", data_home, TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  g_setenv ("SEGUE_BUSY_TIMEOUT", "50", TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (problems); i++)
    ADD (problems[i].name, &problems[i], test_problem);
  ADD ("/opening/backup", NULL, test_backup);
  ADD ("/opening/rows-first", NULL, test_rows_first);
  ADD ("/opening/found-later", NULL, test_found_later);
  ADD ("/opening/moved", NULL, test_moved);
  ADD ("/opening/replaced", NULL, test_replaced);
  ADD ("/opening/read-only/file", NULL, test_read_only);
  ADD ("/opening/read-only/folder", "folder", test_read_only);
  ADD ("/opening/forbidden", NULL, test_forbidden);
  ADD ("/opening/stopped", NULL, test_stopped);
  ADD ("/opening/asked-twice", NULL, test_asked_twice);
  ADD ("/opening/busy-later", NULL, test_busy_later);
  ADD ("/opening/chooser-goes", NULL, test_chooser_goes);
  ADD ("/opening/no-flash", NULL, test_no_flash);
  ADD ("/opening/report", NULL, test_report);
  ADD ("/opening/far", NULL, test_far);

  return g_test_run ();
}
