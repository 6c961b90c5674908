/* test-processes.c - several Segues on one file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-stakeholder.h"
#include "store-fixture.h"
#include "store-peer.h"

#include <string.h>

/* One that waits for its turn so long, in milliseconds; and so do its peers. */
static SegueWorkspace *
create_patient (const char *path,
                const char *patience)
{
  g_setenv ("SEGUE_BUSY_TIMEOUT", patience, TRUE);

  return store_create (path);
}

static void
test_turns (StoreFixture  *fixture,
            gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  StorePeer peer;

  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  store_peer_start (&peer, fixture->path);
  store_peer_do (&peer, "add Bob");
  store_assert_names (workspace, "names Ada Bob");
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Eve", NULL);
  store_peer_assert_names (&peer, "names Ada Bob Eve");

  /* Without a refresh between, edits go on the newest state all the same. */
  store_peer_do (&peer, "rename Adele");
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Max", NULL);
  store_peer_do (&peer, "add Zoe");
  store_assert_names (workspace, "names Adele Bob Eve Max Zoe");
  store_peer_assert_names (&peer, "names Adele Bob Eve Max Zoe");

  store_peer_do (&peer, "remove");
  store_assert_names (workspace, "names Bob Eve Max Zoe");
  store_peer_stop (&peer);
}

static void
test_undo_others (StoreFixture  *fixture,
                  gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(GError) error = NULL;
  StorePeer peer;

  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  store_peer_start (&peer, fixture->path);
  store_peer_do (&peer, "rename Adele");
  store_assert_names (workspace, "names Adele");
  g_assert_true (segue_workspace_undo (workspace, &error));
  g_assert_no_error (error);
  store_assert_names (workspace, "names Ada");
  store_peer_assert_names (&peer, "names Ada");
  store_peer_do (&peer, "redo");
  store_assert_names (workspace, "names Adele");

  /* What one undid and the other followed with an edit cannot be redone. */
  g_assert_true (segue_workspace_undo (workspace, &error));
  store_peer_do (&peer, "refresh");
  store_peer_do (&peer, "add Bob");
  store_assert_names (workspace, "names Ada Bob");
  g_assert_null (segue_workspace_dup_redo_label (workspace));
  store_peer_stop (&peer);
}

/* Undo and redo without having looked: nothing may be applied to a state that it does not fit. */
static void
test_undo_unseen (StoreFixture  *fixture,
                  gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueWorkspace) fresh = NULL;
  g_autofree char *ours = NULL;
  g_autofree char *theirs = NULL;
  StorePeer peer;

  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  store_peer_start (&peer, fixture->path);
  store_peer_do (&peer, "rename Adele");
  store_peer_do (&peer, "add Bob");
  segue_workspace_undo (workspace, NULL);
  store_peer_do (&peer, "remove");
  segue_workspace_undo (workspace, NULL);
  segue_workspace_redo (workspace, NULL);
  store_peer_do (&peer, "undo");
  segue_workspace_refresh (workspace, NULL);

  ours = store_dump_lists (workspace, FALSE);
  fresh = store_open (fixture->path);
  theirs = store_dump_lists (fresh, FALSE);
  store_assert_same (theirs, ours);
  store_peer_stop (&peer);
}

static void
test_at_once (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = create_patient (fixture->path, "60000");
  g_autofree char *answer = NULL;
  StorePeer peer;

  store_peer_start (&peer, fixture->path);
  store_peer_tell (&peer, "burst theirs");
  store_add_burst (workspace, "ours", 100);
  answer = store_peer_wait (&peer);
  g_assert_cmpstr (answer, ==, "done");
  g_assert_true (segue_workspace_refresh (workspace, NULL));
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 200);

  /* All of it can be taken back, whoever did it. */
  for (guint i = 0; i < 200; i++)
    g_assert_true (segue_workspace_undo (workspace, NULL));
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 0);
  store_peer_assert_names (&peer, "names");
  store_peer_stop (&peer);
  g_unsetenv ("SEGUE_BUSY_TIMEOUT");
}

/* What one removed, the other cannot change any more, nor link to. */
static void
test_removed (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(SegueEdit) link = NULL;
  g_autoptr(SegueRecord) membership = store_new_record (SEGUE_RECORD_MEMBERSHIP, NULL);
  g_autoptr(GError) error = NULL;
  SegueRecord *ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  SegueRecord *finance = store_add (workspace, SEGUE_RECORD_AUDIENCE, "name", "Finance", NULL);
  StorePeer peer;

  store_peer_start (&peer, fixture->path);
  edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_STAKEHOLDER);
  g_assert_true (segue_edit_set_text (edit, ada, store_field (SEGUE_RECORD_STAKEHOLDER, "name"),
                                      "Adele", NULL));
  link = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_MEMBERSHIP);
  store_set_link (membership, "stakeholder", ada);
  store_set_link (membership, "audience", finance);
  segue_edit_add (link, membership);

  store_peer_do (&peer, "remove");
  g_assert_false (segue_edit_commit (edit, NULL, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_OUTDATED);
  g_test_message ("%s", error->message);
  g_clear_error (&error);
  g_assert_false (segue_edit_commit (link, NULL, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_OUTDATED);
  g_test_message ("%s", error->message);

  store_assert_names (workspace, "names");
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_MEMBERSHIP), ==, 0);
  g_assert_cmpint (store_sql_integer (fixture->path,
                                      "SELECT count (*) FROM pragma_foreign_key_check"), ==, 0);
  store_peer_stop (&peer);
}

/* What is to go here, and is linked to there in the meantime: no link leads to nothing. */
static void
test_linked (StoreFixture  *fixture,
             gconstpointer  data)
{
  gboolean required = GPOINTER_TO_INT (data);
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(GError) error = NULL;
  SegueRecord *ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  SegueRecord *bob = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Bob", NULL);
  StorePeer peer;

  store_add (workspace, SEGUE_RECORD_AUDIENCE, "name", "Finance", NULL);
  store_peer_start (&peer, fixture->path);
  edit = segue_edit_new (workspace, SEGUE_VERB_REMOVE, SEGUE_RECORD_STAKEHOLDER);
  g_assert_true (segue_edit_remove (edit, required ? ada : bob, TRUE, &error));
  store_peer_do (&peer, "join");
  if (!segue_edit_commit (edit, NULL, &error))
    {
      g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_OUTDATED);
      g_test_message ("%s", error->message);
    }
  g_assert_cmpint (store_sql_integer (fixture->path,
                                      "SELECT count (*) FROM pragma_foreign_key_check"), ==, 0);
  store_peer_stop (&peer);
}

/* Both give it the same name: there is nothing more to undo. */
static void
test_same_change (StoreFixture  *fixture,
                  gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  SegueWorkspaceInfo info;
  StorePeer peer;

  store_peer_start (&peer, fixture->path);
  store_peer_do (&peer, "rename Adele");
  store_change (workspace, ada, "name", "Adele");
  store_assert_names (workspace, "names Adele");
  g_assert_true (segue_workspace_get_info (workspace, &info, NULL));
  g_assert_cmpint (info.undo_steps, ==, 2);
  store_peer_stop (&peer);
}

static void
test_busy (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = create_patient (fixture->path, "300");
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueRecord) eve = store_new_record (SEGUE_RECORD_STAKEHOLDER, "name", "Eve", NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;
  gint64 start;
  StorePeer peer;

  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  before = store_dump_lists (workspace, FALSE);
  store_peer_start (&peer, fixture->path);
  store_peer_do (&peer, "sql BEGIN IMMEDIATE");

  segue_edit_add (edit, eve);
  start = g_get_monotonic_time ();
  g_assert_false (segue_edit_commit (edit, NULL, &error));
  g_assert_cmpint (g_get_monotonic_time () - start, >=, 250 * 1000);
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_BUSY);
  g_assert_nonnull (strstr (error->message, fixture->path));
  g_test_message ("%s", error->message);
  g_clear_error (&error);
  g_assert_false (segue_workspace_undo (workspace, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_BUSY);
  g_clear_error (&error);
  after = store_dump_lists (workspace, FALSE);
  store_assert_same (before, after);

  /* One who only reads is not kept waiting, and the same edit can be tried again. */
  g_object_unref (store_open (fixture->path));
  store_peer_do (&peer, "sql ROLLBACK");
  store_commit (edit);
  store_assert_names (workspace, "names Eve Ada");
  store_peer_stop (&peer);
  g_unsetenv ("SEGUE_BUSY_TIMEOUT");
}

/* Compacting is no foreign program's work: what it keeps can still be undone. */
/* A foreign program and a Segue wrote before we looked. */
/* A foreign program wrote while nobody looked: undo does not tread on what it did. */
/* A copy is whole or is not: while somebody else writes there is none. */
static void
test_busy_copy (StoreFixture  *fixture,
                gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = create_patient (fixture->path, "300");
  g_autofree char *copy = g_build_filename (fixture->dir, "copy.segue", NULL);
  g_autofree char *around = NULL;
  g_autoptr(GError) error = NULL;
  StorePeer peer;

  store_peer_start (&peer, fixture->path);
  store_peer_do (&peer, "sql BEGIN EXCLUSIVE");
  g_assert_false (segue_workspace_copy (workspace, copy, FALSE, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_BUSY);
  around = store_list_dir (fixture->dir);
  g_assert_cmpstr (around, ==, "plan.segue");
  g_clear_error (&error);

  store_peer_do (&peer, "sql ROLLBACK");
  g_assert_true (segue_workspace_copy (workspace, copy, FALSE, &error));
  g_assert_no_error (error);
  store_peer_stop (&peer);
  g_unsetenv ("SEGUE_BUSY_TIMEOUT");
}

int
main (int   argc,
      char *argv[])
{
  if (store_peer_main (argc, argv))
    return 0;

  store_test_init (&argc, &argv);

  store_test_add ("/processes/turns", test_turns, NULL);
  store_test_add ("/processes/undo-others", test_undo_others, NULL);
  store_test_add ("/processes/undo-unseen", test_undo_unseen, NULL);
  store_test_add ("/processes/at-once", test_at_once, NULL);
  store_test_add ("/processes/removed", test_removed, NULL);
  store_test_add ("/processes/linked-required", test_linked, GINT_TO_POINTER (TRUE));
  store_test_add ("/processes/linked-optional", test_linked, GINT_TO_POINTER (FALSE));
  store_test_add ("/processes/same-change", test_same_change, NULL);
  store_test_add ("/processes/busy", test_busy, NULL);
  store_test_add ("/processes/busy-copy", test_busy_copy, NULL);

  return store_test_run ();
}
