/* test-early.c - the workspace of the command line, opened before the window is there
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-application.h"
#include "segue-early-opening.h"
#include "segue-window.h"

#include <glib/gstdio.h>

typedef struct
{
  char              *folder;
  char              *path;
  SegueEarlyOpening *opening;
  SegueWorkspace    *workspace; /* what was opened */
  GError            *error;     /* or why not */
  guint              n_told;
} Fixture;

static void
set_up (Fixture       *f,
        gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = NULL;

  f->folder = g_dir_make_tmp ("segue-early-XXXXXX", NULL);
  f->path = g_build_filename (f->folder, "w.segue", NULL);
  workspace = segue_workspace_create (f->path, NULL);
  g_assert_nonnull (workspace);
}

static void
tear_down (Fixture       *f,
           gconstpointer  data)
{
  g_clear_pointer (&f->opening, segue_early_opening_free);
  g_clear_object (&f->workspace);
  g_clear_error (&f->error);
  g_unlink (f->path);
  g_assert_cmpint (g_rmdir (f->folder), ==, 0);
  g_free (f->path);
  g_free (f->folder);
}

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  Fixture *f = data;

  g_assert_null (source);
  f->n_told++;
  f->workspace = segue_workspace_open_finish (result, &f->error);
}

static void
wait_for_it (Fixture *f)
{
  while (f->n_told == 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_taken (Fixture       *f,
            gconstpointer  data)
{
  g_autoptr(GCancellable) cancellable = NULL;

  f->opening = segue_early_opening_begin (f->path);
  g_assert_null (segue_early_opening_take (f->opening, "/another.segue", opened_cb, f));
  cancellable = segue_early_opening_take (f->opening, f->path, opened_cb, f);
  g_assert_nonnull (cancellable);
  g_assert_null (segue_early_opening_take (f->opening, f->path, opened_cb, f));
  g_clear_pointer (&f->opening, segue_early_opening_free);
  g_assert_false (g_cancellable_is_cancelled (cancellable));

  wait_for_it (f);
  g_assert_no_error (f->error);
  g_assert_cmpstr (segue_workspace_get_path (f->workspace), ==, f->path);
  g_assert_cmpuint (f->n_told, ==, 1);
}

/* When it is open already, it is told of later all the same. */
static void
test_taken_late (Fixture       *f,
                 gconstpointer  data)
{
  g_autoptr(GCancellable) cancellable = NULL;

  f->opening = segue_early_opening_begin (f->path);
  for (guint i = 0; i < 3; i++)
    {
      segue_workspace_open_async (f->path, NULL, opened_cb, f);
      wait_for_it (f);
      g_clear_object (&f->workspace);
      f->n_told = 0;
    }

  cancellable = segue_early_opening_take (f->opening, f->path, opened_cb, f);
  g_clear_pointer (&f->opening, segue_early_opening_free);
  g_assert_cmpuint (f->n_told, ==, 0);
  wait_for_it (f);
  g_assert_no_error (f->error);
  g_assert_cmpstr (segue_workspace_get_path (f->workspace), ==, f->path);
}

static void
test_problem (Fixture       *f,
              gconstpointer  data)
{
  g_autoptr(GCancellable) cancellable = NULL;

  g_assert_true (g_file_set_contents (f->path, "no workspace at all", -1, NULL));
  f->opening = segue_early_opening_begin (f->path);
  cancellable = segue_early_opening_take (f->opening, f->path, opened_cb, f);
  wait_for_it (f);
  g_assert_null (f->workspace);
  g_assert_error (f->error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_NOT_SEGUE);
}

/* Nobody came for it. */
static void
test_left (Fixture       *f,
           gconstpointer  data)
{
  f->opening = segue_early_opening_begin (f->path);
  g_clear_pointer (&f->opening, segue_early_opening_free);
  segue_workspace_open_async (f->path, NULL, opened_cb, f);
  wait_for_it (f);
  g_assert_no_error (f->error);
  g_assert_cmpuint (f->n_told, ==, 1);
}

static gboolean
look_cb (gpointer data)
{
  GApplication *application = data;
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window == NULL || segue_window_get_workspace (SEGUE_WINDOW (window)) == NULL)
    return G_SOURCE_CONTINUE;

  gtk_window_destroy (window);
  return G_SOURCE_REMOVE;
}

/* The window gets what was begun, once; nothing is left for another. */
static void
test_application (Fixture       *f,
                  gconstpointer  data)
{
  g_autoptr(SegueApplication) application = segue_application_new ();
  char *arguments[] = { (char *) "segue", f->path, NULL };

  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE | G_APPLICATION_HANDLES_OPEN);
  g_timeout_add (20, look_cb, application);
  g_assert_cmpint (g_application_run (G_APPLICATION (application), 2, arguments), ==, 0);
  g_assert_null (segue_application_take_opening (application, f->path, opened_cb, f));
}

#define ADD(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  ADD ("/early/taken", test_taken);
  ADD ("/early/taken-late", test_taken_late);
  ADD ("/early/problem", test_problem);
  ADD ("/early/left", test_left);
  ADD ("/early/application", test_application);

  return g_test_run ();
}
