/* test-kill.c - a process that is killed while it writes loses nothing that it had done
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The child leads a workspace through numbered steps and tells after each that
 * it is done.  Everything in a step follows from its number, so the parent,
 * with a workspace of its own that is never killed, knows what must be in the
 * file after any number of steps.  Every other child is killed from outside, at
 * a random moment; the others die at a random operation on a file, which nearly
 * always meets them in the middle of a transaction.  SEGUE_KILLS=n sets the
 * number of kills.
 */

#include "config.h"

#include "store-dying.h"
#include "store-fixture.h"
#include "store-random.h"

#include <gio/gio.h>
#include <signal.h>
#include <string.h>

#define N_RECORDS 300

typedef struct
{
  SegueWorkspace *replica; /* has done @step steps */
  guint           step;
  const char     *path;    /* the file whose writer is killed */
  guint           n_following;
  guint           n_hot;
} Kills;

static const char *program;

/* Step @number: the same in every workspace that did the steps before it. */
static void
do_step (SegueWorkspace *workspace,
         guint           number)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (number);
  gint32 choice = g_rand_int_range (rand, 0, 20);
  g_autoptr(GError) error = NULL;

  if (choice == 0)
    store_import (workspace, rand, 100);
  else if (choice < 4)
    segue_workspace_undo (workspace, &error);
  else if (choice < 6)
    segue_workspace_redo (workspace, &error);
  else
    store_random_edit (rand, workspace, N_RECORDS);
  if (!g_error_matches (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_NOT_FOUND)) /* nothing to undo */
    g_assert_no_error (error);
}

static void
be_child (const char *path,
          guint       step,
          guint       last_operation)
{
  g_autoptr(SegueWorkspace) workspace = NULL;

  if (last_operation > 0)
    store_die_at_operation (last_operation);
  workspace = store_open (path);

  g_print ("open\n");
  while (TRUE)
    {
      do_step (workspace, ++step);
      g_print ("%u\n", step);
    }
}

/* Everything but the ids, and what can be undone and redone. */
static char *
dup_all (SegueWorkspace *workspace)
{
  g_autofree char *lists = store_dump_lists (workspace, TRUE);
  g_autofree char *undo_label = segue_workspace_dup_undo_label (workspace);
  g_autofree char *redo_label = segue_workspace_dup_redo_label (workspace);

  return g_strdup_printf ("%sundo %s\nredo %s\n", lists, undo_label, redo_label);
}

static gboolean
is_same (SegueWorkspace *a,
         SegueWorkspace *b)
{
  g_autofree char *first = dup_all (a);
  g_autofree char *second = dup_all (b);

  return strcmp (first, second) == 0;
}

/* One in six dies while it starts, the others at work. */
static void
kill_after_a_while (GSubprocess      *child,
                    GDataInputStream *output)
{
  g_autofree char *line = NULL;

  if (g_test_rand_int_range (0, 6) > 0)
    {
      line = g_data_input_stream_read_line (output, NULL, NULL, NULL);
      g_assert_cmpstr (line, ==, "open");
    }
  g_usleep ((gulong) g_test_rand_int_range (0, 60000));
  g_subprocess_send_signal (child, SIGKILL);
}

/* Starts a child that dies some time later, and returns the last step that it said it did. */
static guint
run_and_kill (Kills    *kills,
              gboolean  from_inside)
{
  g_autofree char *operation = g_strdup_printf ("%d", from_inside ? g_test_rand_int_range (1, 400) : 0);
  g_autofree char *step = g_strdup_printf ("%u", kills->step);
  g_autoptr(GError) error = NULL;
  g_autoptr(GSubprocess) child = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program,
                                                   "--child", kills->path, step, operation, NULL);
  g_autoptr(GDataInputStream) output = NULL;
  guint last = kills->step;
  char *line;

  g_assert_no_error (error);
  output = g_data_input_stream_new (g_subprocess_get_stdout_pipe (child));

  if (!from_inside)
    kill_after_a_while (child, output);

  while ((line = g_data_input_stream_read_line (output, NULL, NULL, NULL)) != NULL)
    {
      guint64 number;

      if (g_ascii_string_to_unsigned (line, 10, 1, G_MAXUINT, &number, NULL))
        last = (guint) number;
      g_free (line);
    }
  g_subprocess_wait (child, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_signaled (child));
  g_assert_cmpint (g_subprocess_get_term_sig (child), ==, SIGKILL);

  return last;
}

static void
check_after_kill (Kills *kills,
                  guint  acknowledged)
{
  g_autofree char *journal = g_strconcat (kills->path, "-journal", NULL);
  g_autoptr(SegueWorkspace) workspace = NULL;

  kills->n_hot += g_file_test (journal, G_FILE_TEST_EXISTS);
  workspace = store_open (kills->path);
  g_assert_cmpint (store_sql_integer (kills->path, "SELECT integrity_check = 'ok'"
                                                   " FROM pragma_integrity_check"), ==, 1);
  g_assert_false (g_file_test (journal, G_FILE_TEST_EXISTS));

  while (kills->step < acknowledged)
    do_step (kills->replica, ++kills->step);
  if (!is_same (kills->replica, workspace))
    {
      do_step (kills->replica, ++kills->step);
      kills->n_following++;
      if (!is_same (kills->replica, workspace))
        {
          g_autofree char *expected = dup_all (kills->replica);
          g_autofree char *found = dup_all (workspace);

          g_test_message ("after %u acknowledged steps the file holds neither these nor one more",
                          acknowledged);
          store_assert_same (expected, found);
        }
    }
}

static void
test_kill (StoreFixture  *fixture,
           gconstpointer  data)
{
  const char *wanted = g_getenv ("SEGUE_KILLS");
  guint n = wanted != NULL ? (guint) g_ascii_strtoull (wanted, NULL, 10) : 40;
  g_autofree char *replica = g_build_filename (fixture->dir, "replica.segue", NULL);
  Kills kills = { .path = fixture->path };

  kills.replica = store_create (replica);
  g_assert_true (segue_workspace_copy (kills.replica, fixture->path, FALSE, NULL));
  for (guint i = 0; i < n; i++)
    check_after_kill (&kills, run_and_kill (&kills, i % 2 == 1));

  g_test_message ("%u kills in %u steps; %u times the step under way was whole, "
                  "%u times a journal was left and rolled back",
                  n, kills.step, kills.n_following, kills.n_hot);
  g_assert_cmpuint (kills.step, >, n / 4);
  g_object_unref (kills.replica);
}

int
main (int   argc,
      char *argv[])
{
  if (argc == 5 && strcmp (argv[1], "--child") == 0)
    be_child (argv[2], (guint) g_ascii_strtoull (argv[3], NULL, 10),
              (guint) g_ascii_strtoull (argv[4], NULL, 10));

  program = argv[0];
  store_test_init (&argc, &argv);
  store_test_add ("/kill/while-writing", test_kill, NULL);

  return store_test_run ();
}
