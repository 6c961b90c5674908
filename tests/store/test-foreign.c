/* test-foreign.c - programs that write to a workspace past Segue
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "store-fixture.h"
#include "store-peer.h"

static void
test_foreign (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(GError) error = NULL;
  StorePeer peer;

  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  store_peer_start (&peer, fixture->path);
  store_peer_do (&peer, "sql UPDATE stakeholder SET name = 'Adele'");

  /* The lists are read anew; steps that no longer fit are not offered. */
  store_assert_names (workspace, "names Adele");
  g_assert_null (segue_workspace_dup_undo_label (workspace));
  g_assert_false (segue_workspace_undo (workspace, NULL));
  store_assert_names (workspace, "names Adele");
  store_peer_assert_names (&peer, "names Adele");

  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Bob", NULL);
  g_assert_true (segue_workspace_undo (workspace, &error));
  store_assert_names (workspace, "names Adele");
  g_assert_false (segue_workspace_undo (workspace, NULL));

  store_peer_do (&peer, "sql DELETE FROM stakeholder");
  store_assert_names (workspace, "names");
  store_peer_stop (&peer);
}

static void
test_foreign_before_edit (StoreFixture  *fixture,
                          gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(GError) error = NULL;
  StorePeer peer;

  /* Without a refresh between: the edit must notice by itself. */
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  store_peer_start (&peer, fixture->path);
  store_peer_do (&peer, "sql UPDATE stakeholder SET name = 'Adele'");
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Bob", NULL);
  g_assert_true (segue_workspace_undo (workspace, &error));
  g_assert_no_error (error);
  g_assert_false (segue_workspace_undo (workspace, NULL));
  store_assert_names (workspace, "names Adele");

  store_peer_do (&peer, "sql UPDATE stakeholder SET name = 'Adelheid'");
  g_assert_false (segue_workspace_redo (workspace, NULL));
  store_assert_names (workspace, "names Adelheid");
  store_peer_stop (&peer);
}

static void
test_compacted (StoreFixture  *fixture,
                gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  StorePeer peer;

  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  store_peer_start (&peer, fixture->path);
  store_peer_do (&peer, "compact");
  store_assert_names (workspace, "names Ada");
  g_assert_null (segue_workspace_dup_undo_label (workspace));
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Bob", NULL);
  store_peer_assert_names (&peer, "names Ada Bob");
  store_peer_stop (&peer);
}

/* Compacting is no foreign program's work: what it keeps can still be undone. */
static void
test_compacted_in_part (StoreFixture  *fixture,
                        gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  StorePeer peer;

  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  store_peer_start (&peer, fixture->path);
  store_peer_do (&peer, "compact all-but-30-days");
  store_assert_names (workspace, "names Ada");
  g_assert_true (segue_workspace_undo (workspace, NULL));
  store_assert_names (workspace, "names");
  store_peer_stop (&peer);
}

/* A foreign program wrote while nobody looked: undo does not tread on what it did. */
static void
test_foreign_between (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);

  store_change (workspace, ada, "name", "Adele");
  g_clear_object (&workspace);
  store_sql (fixture->path, "UPDATE stakeholder SET name = 'Adelheid'");
  workspace = store_open (fixture->path);
  g_assert_false (segue_workspace_undo (workspace, NULL));
  store_assert_names (workspace, "names Adelheid");
  store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Bob", NULL);
  g_assert_true (segue_workspace_undo (workspace, NULL));
  store_assert_names (workspace, "names Adelheid");
}

int
main (int   argc,
      char *argv[])
{
  if (store_peer_main (argc, argv))
    return 0;

  store_test_init (&argc, &argv);

  store_test_add ("/foreign/reload", test_foreign, NULL);
  store_test_add ("/foreign/before-edit", test_foreign_before_edit, NULL);
  store_test_add ("/foreign/between", test_foreign_between, NULL);
  store_test_add ("/foreign/compacted", test_compacted, NULL);
  store_test_add ("/foreign/compacted-in-part", test_compacted_in_part, NULL);

  return store_test_run ();
}
