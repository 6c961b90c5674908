/* store-peer.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "store-peer.h"

#include "segue-stakeholder.h"
#include "store-fixture.h"

#include <sqlite3.h>
#include <string.h>

static const char *program;

/* The child's side. */

typedef struct
{
  SegueWorkspace *workspace;
  sqlite3        *foreign; /* a connection that knows nothing of Segue */
} Child;

static char *
dup_names (SegueWorkspace *workspace)
{
  SegueRecordList *list = segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_STAKEHOLDER);
  GString *names = g_string_new ("names");

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    g_string_append_printf (names, " %s", store_text (segue_record_list_get (list, i), "name"));

  return g_string_free (names, FALSE);
}

/**
 * store_add_burst:
 *
 * Adds @n people, each in an edit of its own.
 */
void
store_add_burst (SegueWorkspace *workspace,
                 const char     *prefix,
                 guint           n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s%u", prefix, i);

      store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", name, NULL);
    }
}

/* The first person joins the first audience and reports to the last person. */
static void
join (SegueWorkspace *workspace)
{
  SegueRecordList *people = segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_MEMBERSHIP);
  g_autoptr(SegueRecord) membership = store_new_record (SEGUE_RECORD_MEMBERSHIP, NULL);
  g_auto(SegueValue) last = SEGUE_VALUE_INIT;

  store_set_link (membership, "stakeholder", segue_record_list_get (people, 0));
  store_set_link (membership, "audience", store_first (workspace, SEGUE_RECORD_AUDIENCE));
  segue_edit_add (edit, membership);
  segue_value_set_integer (&last, segue_record_get_id (segue_record_list_get (people, segue_record_list_get_n (people) - 1)));
  segue_edit_set_value (edit, segue_record_list_get (people, 0), SEGUE_STAKEHOLDER_REPORTS_TO, &last);
  store_commit (edit);
}

static char *
dup_answer (Child      *child,
            const char *command,
            const char *argument)
{
  g_autoptr(GError) error = NULL;
  gboolean done = TRUE;

  if (g_str_equal (command, "add"))
    store_add (child->workspace, SEGUE_RECORD_STAKEHOLDER, "name", argument, NULL);
  else if (g_str_equal (command, "burst"))
    store_add_burst (child->workspace, argument, 100);
  else if (g_str_equal (command, "rename"))
    store_change (child->workspace, store_first (child->workspace, SEGUE_RECORD_STAKEHOLDER),
                  "name", argument);
  else if (g_str_equal (command, "remove"))
    store_remove (child->workspace, store_first (child->workspace, SEGUE_RECORD_STAKEHOLDER), TRUE);
  else if (g_str_equal (command, "join"))
    join (child->workspace);
  else if (g_str_equal (command, "undo"))
    done = segue_workspace_undo (child->workspace, &error);
  else if (g_str_equal (command, "redo"))
    done = segue_workspace_redo (child->workspace, &error);
  else if (g_str_equal (command, "refresh"))
    done = segue_workspace_refresh (child->workspace, &error);
  else if (g_str_equal (command, "compact"))
    done = segue_workspace_compact (child->workspace, argument != NULL ? 30 : 0, &error);
  else if (g_str_equal (command, "names"))
    return dup_names (child->workspace);
  else if (g_str_equal (command, "sql"))
    done = sqlite3_exec (child->foreign, argument, NULL, NULL, NULL) == SQLITE_OK;
  else
    g_error ("no such command: %s", command);

  return done ? g_strdup ("done") : g_strdup_printf ("failed %s", error ? error->message : "");
}

static void
be_child (const char *path)
{
  g_autoptr(GIOChannel) input = g_io_channel_unix_new (0);
  Child child = { store_open (path), NULL };
  char *line;

  segue_workspace_set_author (child.workspace, "Peer");
  g_assert_cmpint (sqlite3_open (path, &child.foreign), ==, SQLITE_OK);
  g_print ("ready\n");
  while (g_io_channel_read_line (input, &line, NULL, NULL, NULL) == G_IO_STATUS_NORMAL)
    {
      g_auto(GStrv) words = g_strsplit (g_strchomp (line), " ", 2);
      g_autofree char *answer = dup_answer (&child, words[0], words[1]);

      g_print ("%s\n", answer);
      g_free (line);
    }
  sqlite3_close (child.foreign);
  g_object_unref (child.workspace);
}

/* The parent's side. */

/**
 * store_peer_wait:
 *
 * Returns: (transfer full): its next answer
 */
char *
store_peer_wait (StorePeer *peer)
{
  g_autoptr(GError) error = NULL;
  char *answer = g_data_input_stream_read_line (peer->output, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (answer);

  return answer;
}

/**
 * store_peer_start:
 * @peer: (out): the other process
 * @path: the workspace that it opens
 */
void
store_peer_start (StorePeer  *peer,
                  const char *path)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *ready = NULL;

  peer->process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE,
                                    &error, program, "--child", path, NULL);
  g_assert_no_error (error);
  peer->input = g_subprocess_get_stdin_pipe (peer->process);
  peer->output = g_data_input_stream_new (g_subprocess_get_stdout_pipe (peer->process));
  ready = store_peer_wait (peer);
  g_assert_cmpstr (ready, ==, "ready");
}

/**
 * store_peer_tell:
 * @command: a word and what belongs to it; store_peer_wait() then gives the answer
 */
void
store_peer_tell (StorePeer  *peer,
                 const char *command)
{
  g_autofree char *line = g_strconcat (command, "\n", NULL);

  g_assert_true (g_output_stream_write_all (peer->input, line, strlen (line), NULL, NULL, NULL));
}

/**
 * store_peer_do:
 *
 * Tells, waits, and fails unless it is done.
 */
void
store_peer_do (StorePeer  *peer,
               const char *command)
{
  g_autofree char *answer = NULL;

  store_peer_tell (peer, command);
  answer = store_peer_wait (peer);
  g_assert_cmpstr (answer, ==, "done");
}

/**
 * store_peer_assert_names:
 * @names: what the other process must see of people, after looking
 */
void
store_peer_assert_names (StorePeer  *peer,
                         const char *names)
{
  g_autofree char *answer = NULL;

  store_peer_do (peer, "refresh");
  store_peer_tell (peer, "names");
  answer = store_peer_wait (peer);
  g_assert_cmpstr (answer, ==, names);
}

/**
 * store_assert_names:
 * @names: what this process must see of people, after looking
 */
void
store_assert_names (SegueWorkspace *workspace,
                    const char     *names)
{
  g_autofree char *ours = NULL;
  g_autoptr(GError) error = NULL;

  segue_workspace_refresh (workspace, &error);
  g_assert_no_error (error);
  ours = dup_names (workspace);
  g_assert_cmpstr (ours, ==, names);
}

void
store_peer_stop (StorePeer *peer)
{
  g_autoptr(GError) error = NULL;

  g_output_stream_close (peer->input, NULL, NULL);
  g_subprocess_wait_check (peer->process, NULL, &error);
  g_assert_no_error (error);
  g_object_unref (peer->output);
  g_object_unref (peer->process);
}

/**
 * store_peer_main:
 *
 * What a program whose tests use peers calls first in main().
 *
 * Returns: whether it was started as the other process, and has done its work
 */
gboolean
store_peer_main (int   argc,
                 char *argv[])
{
  program = argv[0];
  if (argc != 3 || strcmp (argv[1], "--child") != 0)
    return FALSE;

  be_child (argv[2]);
  return TRUE;
}
