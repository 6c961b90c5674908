/* test-follow.c - what hangs on a milestone moves in the milestone's own edit, wherever that comes from
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "store-fixture.h"

static SegueRecord *
add_rollout (SegueWorkspace *workspace)
{
  return store_add (workspace, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
}

/* Of the first rollout; @date and @offset may be none. */
static SegueRecord *
add (SegueWorkspace  *workspace,
     SegueRecordKind  kind,
     const char      *title,
     const char      *date,
     SegueRecord     *anchor,
     const char      *offset)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, kind);
  g_autoptr(SegueRecord) record = store_new_record (kind, "title", title, NULL);

  store_set_link (record, "rollout", store_first (workspace, SEGUE_RECORD_ROLLOUT));
  if (date != NULL)
    segue_edit_set_text (edit, record, store_field (kind, "date"), date, NULL);
  if (anchor != NULL)
    store_set_link (record, "anchor", anchor);
  if (offset != NULL)
    segue_edit_set_text (edit, record, store_field (kind, "anchor-offset"), offset, NULL);
  segue_edit_add (edit, record);
  store_commit (edit);

  return segue_plan_find (SEGUE_PLAN (workspace), kind, segue_record_get_id (record));
}

static void
assert_text (SegueRecord *record,
             const char  *field,
             const char  *expected)
{
  guint index = store_field (segue_record_get_kind (record), field);
  SegueValue value = segue_record_peek (record, index);
  g_autofree char *text = segue_value_to_text (segue_record_get_field (record, index), &value);

  g_assert_cmpstr (text, ==, expected);
}

/* A chain of milestones, and something of each kind; all in one step, there and back. */
static void
test_chain (StoreFixture  *fixture,
            gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *live, *training, *mail, *fair;

  add_rollout (workspace);
  live = add (workspace, SEGUE_RECORD_MILESTONE, "Go-live", "2027-01-18", NULL, NULL);
  training = add (workspace, SEGUE_RECORD_MILESTONE, "Training opens", NULL, live, "-28");
  mail = add (workspace, SEGUE_RECORD_COMMUNICATION, "Invitation", NULL, training, "-14");
  fair = add (workspace, SEGUE_RECORD_EVENT, "Fair", NULL, live, "7");
  assert_text (training, "date", "2026-12-21");
  assert_text (mail, "date", "2026-12-07");
  assert_text (fair, "date", "2027-01-25");
  store_change (workspace, fair, "end-date", "2027-01-27");

  store_change (workspace, live, "date", "2027-02-01");
  assert_text (training, "date", "2027-01-04");
  assert_text (mail, "date", "2026-12-21");
  assert_text (fair, "date", "2027-02-08");
  assert_text (fair, "end-date", "2027-02-10");

  g_assert_true (segue_workspace_undo (workspace, NULL));
  assert_text (live, "date", "2027-01-18");
  assert_text (mail, "date", "2026-12-07");
  assert_text (fair, "end-date", "2027-01-27");
  g_assert_true (segue_workspace_redo (workspace, NULL));
  assert_text (mail, "date", "2026-12-21");

  /* Without its day nothing that hangs on it has one; with it, they come back. */
  store_change (workspace, live, "date", "");
  assert_text (training, "date", "");
  assert_text (mail, "date", "");
  store_change (workspace, live, "date", "2027-01-18");
  assert_text (mail, "date", "2026-12-07");
}

static SegueRecord *
add_action (SegueWorkspace *workspace,
            const char     *kind,
            SegueRecord    *anchor,
            SegueRecord    *owner)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_ACTION);
  g_autoptr(SegueRecord) record = store_new_record (SEGUE_RECORD_ACTION, "title", kind, "kind", kind, "status", "open",
                                                    "anchor-offset", "2", NULL);

  store_set_link (record, "rollout", store_first (workspace, SEGUE_RECORD_ROLLOUT));
  store_set_link (record, "anchor", anchor);
  store_set_link (record, "owner", owner);
  segue_edit_add (edit, record);
  store_commit (edit);

  return segue_plan_find (SEGUE_PLAN (workspace), SEGUE_RECORD_ACTION, segue_record_get_id (record));
}

/* Somebody was told a day: a task goes with its milestone, a promise stays with the day once it
 * has one.
 */
static void
test_promised (StoreFixture  *fixture,
               gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *live, *ada, *promise, *task;

  add_rollout (workspace);
  ada = store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  live = add (workspace, SEGUE_RECORD_MILESTONE, "Go-live", NULL, NULL, NULL);
  promise = add_action (workspace, "promise", live, ada);
  task = add_action (workspace, "task", live, ada);
  assert_text (promise, "due", "");

  store_change (workspace, live, "date", "2027-01-18");
  assert_text (promise, "due", "2027-01-20");
  assert_text (task, "due", "2027-01-20");

  store_change (workspace, live, "date", "2027-02-01");
  assert_text (promise, "due", "2027-01-20");
  assert_text (task, "due", "2027-02-03");
  store_change (workspace, live, "date", "");
  assert_text (promise, "due", "2027-01-20");
  assert_text (task, "due", "");

  /* Who says how it hangs then means it. */
  store_change (workspace, live, "date", "2027-02-01");
  store_change (workspace, promise, "anchor-offset", "7");
  assert_text (promise, "due", "2027-02-08");
}

static void
test_stays (StoreFixture  *fixture,
            gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *live, *pinned, *sent, *said;
  g_autoptr(SegueEdit) edit = NULL;

  add_rollout (workspace);
  live = add (workspace, SEGUE_RECORD_MILESTONE, "Go-live", "2027-01-18", NULL, NULL);
  pinned = add (workspace, SEGUE_RECORD_COMMUNICATION, "Pinned", NULL, live, "-7");
  sent = add (workspace, SEGUE_RECORD_COMMUNICATION, "Sent", NULL, live, "-7");
  said = add (workspace, SEGUE_RECORD_COMMUNICATION, "Said", NULL, live, "-7");
  store_change (workspace, pinned, "pinned", "true");
  store_change (workspace, sent, "status", "sent");

  /* What an edit says of a day itself holds. */
  edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_MILESTONE);
  segue_edit_set_text (edit, live, store_field (SEGUE_RECORD_MILESTONE, "date"), "2027-02-01", NULL);
  segue_edit_set_text (edit, said, store_field (SEGUE_RECORD_COMMUNICATION, "date"), "2027-01-20", NULL);
  store_commit (edit);
  assert_text (pinned, "date", "2027-01-11");
  assert_text (sent, "date", "2027-01-11");
  assert_text (said, "date", "2027-01-20");

  store_change (workspace, pinned, "pinned", "false");
  assert_text (pinned, "date", "2027-01-25");
}

/* Another distance, unit, way to roll, or milestone is another day. */
static void
test_rehung (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *live, *kickoff, *training, *mail;
  g_autoptr(SegueEdit) edit = NULL;
  g_auto(SegueValue) link = SEGUE_VALUE_INIT;

  add_rollout (workspace);
  live = add (workspace, SEGUE_RECORD_MILESTONE, "Go-live", "2027-01-18", NULL, NULL);
  kickoff = add (workspace, SEGUE_RECORD_MILESTONE, "Kickoff", "2026-12-01", NULL, NULL);
  training = add (workspace, SEGUE_RECORD_MILESTONE, "Training opens", NULL, live, "-28");
  mail = add (workspace, SEGUE_RECORD_COMMUNICATION, "Invitation", NULL, training, "-2");
  assert_text (mail, "date", "2026-12-18");

  store_change (workspace, mail, "roll", "none");
  assert_text (mail, "date", "2026-12-19");
  store_change (workspace, mail, "anchor-unit", "weeks");
  assert_text (mail, "date", "2026-12-07");
  store_change (workspace, training, "anchor-offset", "-21"); /* and what hangs on that */
  assert_text (training, "date", "2026-12-28");
  assert_text (mail, "date", "2026-12-14");

  edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_COMMUNICATION);
  segue_value_set_integer (&link, segue_record_get_id (kickoff));
  segue_edit_set_value (edit, mail, store_field (SEGUE_RECORD_COMMUNICATION, "anchor"), &link);
  store_commit (edit);
  assert_text (mail, "date", "2026-11-17");

  /* A window, and a holiday, move nothing by themselves. */
  store_add (workspace, SEGUE_RECORD_WINDOW, "name", "Close", "kind", "freeze", "severity", "forbid", "date", "2026-11-17", NULL);
  assert_text (mail, "date", "2026-11-17");
}

/* Milestones and what hangs on them come in one edit, in any order. */
static void
test_added (StoreFixture  *fixture,
            gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_MILESTONE);
  g_autoptr(SegueRecord) live = store_new_record (SEGUE_RECORD_MILESTONE, "title", "Go-live", "date", "2027-01-18", NULL);
  g_autoptr(SegueRecord) pilot = store_new_record (SEGUE_RECORD_MILESTONE, "title", "Pilot", "anchor-offset", "-28", NULL);
  g_autoptr(SegueRecord) mail = store_new_record (SEGUE_RECORD_COMMUNICATION, "title", "News", "anchor-offset", "-7", NULL);
  g_autoptr(SegueRecord) file = store_new_record (SEGUE_RECORD_COMMUNICATION, "title", "From a file", "anchor-offset", "-7",
                                                  "date", "2026-12-01", NULL);
  SegueRecord *rollout = add_rollout (workspace);
  SegueRecord *all[] = { mail, file, pilot, live };

  store_set_link (pilot, "anchor", live);
  store_set_link (mail, "anchor", pilot);
  store_set_link (file, "anchor", pilot);
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      store_set_link (all[i], "rollout", rollout);
      segue_edit_add (edit, all[i]);
    }
  store_commit (edit);

  assert_text (pilot, "date", "2026-12-21");
  assert_text (mail, "date", "2026-12-14");
  assert_text (file, "date", "2026-12-01");
}

/* Refused with its path, whichever way it is closed. */
static void
test_circle (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(GError) error = NULL;
  g_auto(SegueValue) link = SEGUE_VALUE_INIT;
  SegueRecord *live, *pilot, *training;

  add_rollout (workspace);
  live = add (workspace, SEGUE_RECORD_MILESTONE, "Go-live", "2027-01-18", NULL, NULL);
  pilot = add (workspace, SEGUE_RECORD_MILESTONE, "Pilot", NULL, live, "-28");
  training = add (workspace, SEGUE_RECORD_MILESTONE, "Training", NULL, pilot, "-7");

  edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_MILESTONE);
  segue_value_set_integer (&link, segue_record_get_id (training));
  segue_edit_set_value (edit, live, store_field (SEGUE_RECORD_MILESTONE, "anchor"), &link);
  segue_edit_set_text (edit, live, store_field (SEGUE_RECORD_MILESTONE, "anchor-offset"), "35", NULL);
  g_assert_false (segue_edit_commit (edit, NULL, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_FAILED);
  g_assert_nonnull (strstr (error->message, "Go-live → Training → Pilot → …"));
  assert_text (live, "date", "2027-01-18");
  assert_text (pilot, "date", "2026-12-21");
}

/* A series keeps its length, and its occurrences follow it. */
static void
test_series (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_SERIES);
  g_autoptr(SegueRecord) series = store_new_record (SEGUE_RECORD_SERIES, "title", "Stand-up", "makes", "event", "recurrence",
                                                    "FREQ=DAILY;COUNT=3", "anchor-offset", "1", NULL);
  SegueRecord *live;

  add_rollout (workspace);
  live = add (workspace, SEGUE_RECORD_MILESTONE, "Go-live", "2027-01-18", NULL, NULL);
  store_set_link (series, "rollout", store_first (workspace, SEGUE_RECORD_ROLLOUT));
  store_set_link (series, "anchor", live);
  segue_edit_add (edit, series);
  store_commit (edit);
  assert_text (series, "date", "2027-01-19");

  store_change (workspace, live, "date", "2027-02-01");
  assert_text (series, "date", "2027-02-02");
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  store_test_add ("/follow/chain", test_chain, NULL);
  store_test_add ("/follow/stays", test_stays, NULL);
  store_test_add ("/follow/promised", test_promised, NULL);
  store_test_add ("/follow/rehung", test_rehung, NULL);
  store_test_add ("/follow/added", test_added, NULL);
  store_test_add ("/follow/circle", test_circle, NULL);
  store_test_add ("/follow/series", test_series, NULL);

  return store_test_run ();
}
