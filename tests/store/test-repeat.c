/* test-repeat.c - the occurrences of a series come, move and go in the edit of the series
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-communication.h"
#include "segue-series.h"
#include "store-fixture.h"

/* Five Mondays from 2 November 2026 on, of which the first was sent and the second changed. */
static SegueRecord *
add_series (SegueWorkspace *workspace)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_SERIES);
  g_autoptr(SegueRecord) series = store_new_record (SEGUE_RECORD_SERIES, "title", "News", "makes", "communication",
                                                    "recurrence", "FREQ=WEEKLY;BYDAY=MO;COUNT=5", "date", "2026-11-02", NULL);
  g_autoptr(SegueRecord) rollout = store_new_record (SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);

  segue_edit_add (edit, rollout);
  segue_edit_add (edit, series);
  store_set_link (series, "rollout", rollout);
  store_commit (edit);

  return series;
}

static SegueRecord *
get_occurrence (SegueWorkspace *workspace,
                int             index)
{
  SegueRecordList *list = segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_COMMUNICATION);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    if (segue_record_get_integer (segue_record_list_get (list, i), SEGUE_COMMUNICATION_SERIES_INDEX) == index)
      return segue_record_list_get (list, i);

  return NULL;
}

static void
assert_day (SegueWorkspace *workspace,
            int             index,
            const char     *day)
{
  SegueRecord *occurrence = get_occurrence (workspace, index);
  g_autofree char *text = occurrence != NULL ? segue_day_to_text (segue_record_get_day (occurrence, SEGUE_COMMUNICATION_DATE)) : NULL;

  g_assert_cmpstr (text, ==, day);
}

static void
test_follow (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *series = add_series (workspace);
  g_autoptr(GError) error = NULL;
  gint64 fourth = 0;

  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_COMMUNICATION), ==, 5);
  assert_day (workspace, 4, "2026-11-23");
  fourth = segue_record_get_id (get_occurrence (workspace, 4));

  store_change (workspace, get_occurrence (workspace, 1), "status", "sent");
  store_change (workspace, get_occurrence (workspace, 2), "title", "Special news");
  g_assert_true (segue_record_get_boolean (get_occurrence (workspace, 2), SEGUE_COMMUNICATION_DETACHED));
  store_change (workspace, get_occurrence (workspace, 3), "status", "approved");
  g_assert_false (segue_record_get_boolean (get_occurrence (workspace, 3), SEGUE_COMMUNICATION_DETACHED));
  store_change (workspace, series, "recurrence", "FREQ=WEEKLY;BYDAY=TU;COUNT=4");
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_COMMUNICATION), ==, 4);
  assert_day (workspace, 1, "2026-11-02");
  assert_day (workspace, 2, "2026-11-09");
  assert_day (workspace, 3, "2026-11-17");
  assert_day (workspace, 4, "2026-11-24");
  g_assert_cmpint (segue_record_get_id (get_occurrence (workspace, 4)), ==, fourth);

  /* What the series does not say changes none. */
  store_change (workspace, series, "notes", "Ask for topics on Thursday.");
  assert_day (workspace, 3, "2026-11-17");

  /* All of it is one step, back and forth. */
  segue_workspace_undo (workspace, &error);
  g_assert_no_error (error);
  segue_workspace_undo (workspace, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_COMMUNICATION), ==, 5);
  assert_day (workspace, 3, "2026-11-16");
  assert_day (workspace, 5, "2026-11-30");
  segue_workspace_redo (workspace, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_COMMUNICATION), ==, 4);
  assert_day (workspace, 3, "2026-11-17");
}

/* The fourth of them goes to a series of its own, with a number of its own. */
static void
test_relink (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *series = add_series (workspace);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_SERIES);
  g_autoptr(SegueRecord) other = store_new_record (SEGUE_RECORD_SERIES, "title", "Other news", "makes", "communication",
                                                   "recurrence", "FREQ=DAILY;COUNT=3", "date", "2026-12-01", NULL);
  SegueRecord *fourth = get_occurrence (workspace, 4);
  g_auto(SegueValue) link = SEGUE_VALUE_INIT;
  g_auto(SegueValue) index = SEGUE_VALUE_INIT;
  g_autofree char *day = NULL;
  guint n = 0;

  segue_edit_add (edit, other);
  store_set_link (other, "rollout", store_first (workspace, SEGUE_RECORD_ROLLOUT));
  segue_value_set_integer (&link, segue_record_get_id (other));
  segue_value_set_integer (&index, 2);
  segue_edit_set_value (edit, fourth, SEGUE_COMMUNICATION_SERIES, &link);
  segue_edit_set_value (edit, fourth, SEGUE_COMMUNICATION_SERIES_INDEX, &index);
  g_assert_true (segue_edit_set_text (edit, series, SEGUE_SERIES_RECURRENCE, "FREQ=WEEKLY;BYDAY=MO;COUNT=3", NULL));
  store_commit (edit);

  segue_plan_incoming (SEGUE_PLAN (workspace), SEGUE_RECORD_COMMUNICATION, SEGUE_COMMUNICATION_SERIES, segue_record_get_id (series), &n);
  g_assert_cmpuint (n, ==, 3);
  segue_plan_incoming (SEGUE_PLAN (workspace), SEGUE_RECORD_COMMUNICATION, SEGUE_COMMUNICATION_SERIES, segue_record_get_id (other), &n);
  g_assert_cmpuint (n, ==, 3);
  day = segue_day_to_text (segue_record_get_day (fourth, SEGUE_COMMUNICATION_DATE));
  g_assert_cmpstr (day, ==, "2026-12-02");
  g_assert_cmpstr (segue_record_get_text (fourth, SEGUE_COMMUNICATION_TITLE), ==, "Other news");
}

/* What comes together with its occurrences has them. */
static void
test_brought (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_IMPORT, SEGUE_RECORD_SERIES);
  g_autoptr(SegueRecord) series = store_new_record (SEGUE_RECORD_SERIES, "title", "News", "makes", "communication",
                                                    "recurrence", "FREQ=WEEKLY", "date", "2026-11-02", NULL);
  g_autoptr(SegueRecord) rollout = store_new_record (SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  g_autoptr(SegueRecord) occurrence = store_new_record (SEGUE_RECORD_COMMUNICATION, "title", "News of the week", "date", "2026-11-03",
                                                        "series-index", "1", NULL);

  segue_edit_add (edit, rollout);
  segue_edit_add (edit, series);
  segue_edit_add (edit, occurrence);
  store_set_link (series, "rollout", rollout);
  store_set_link (occurrence, "rollout", rollout);
  store_set_link (occurrence, "series", series);
  store_commit (edit);

  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_COMMUNICATION), ==, 1);
  g_assert_cmpstr (segue_record_get_text (occurrence, SEGUE_COMMUNICATION_TITLE), ==, "News of the week");
}

/* A file says what there is; the rest is made when it is asked for, and only once. */
static void
test_renew (StoreFixture  *fixture,
            gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_IMPORT, SEGUE_RECORD_SERIES);
  g_autoptr(SegueRecord) series = store_new_record (SEGUE_RECORD_SERIES, "title", "News", "makes", "communication",
                                                    "recurrence", "FREQ=WEEKLY;COUNT=3", "date", "2026-11-02", NULL);
  g_autoptr(SegueRecord) rollout = store_new_record (SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);

  segue_edit_add (edit, rollout);
  segue_edit_add (edit, series);
  store_set_link (series, "rollout", rollout);
  store_commit (edit);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_COMMUNICATION), ==, 0);

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr(SegueEdit) again = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_SERIES);

      g_assert_true (segue_edit_renew (again, series, NULL));
      g_assert_cmpint (segue_edit_is_empty (again), ==, i > 0);
      store_commit (again);
      g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_COMMUNICATION), ==, 3);
    }
}

/* A series that hangs on a milestone moves with it, until its last day. */
static void
test_anchor (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *series = add_series (workspace);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_SERIES);
  g_autoptr(SegueRecord) golive = store_new_record (SEGUE_RECORD_MILESTONE, "title", "Go-live", "date", "2026-11-30", NULL);
  g_auto(SegueValue) link = SEGUE_VALUE_INIT;

  segue_edit_add (edit, golive);
  store_set_link (golive, "rollout", store_first (workspace, SEGUE_RECORD_ROLLOUT));
  segue_value_set_integer (&link, segue_record_get_id (golive));
  segue_edit_set_value (edit, series, SEGUE_SERIES_ANCHOR, &link);
  g_assert_true (segue_edit_set_text (edit, series, SEGUE_SERIES_ANCHOR_OFFSET, "-28", NULL));
  g_assert_true (segue_edit_set_text (edit, series, SEGUE_SERIES_RECURRENCE, "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261123", NULL));
  store_commit (edit);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_COMMUNICATION), ==, 4);

  store_change (workspace, golive, "date", "2026-12-14");
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_COMMUNICATION), ==, 4);
  assert_day (workspace, 1, "2026-11-16");
  assert_day (workspace, 4, "2026-12-07");
  g_assert_cmpstr (segue_record_get_text (series, SEGUE_SERIES_RECURRENCE), ==, "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261207");

  /* Without a day they wait for one, and find it again. */
  store_change (workspace, golive, "date", "");
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_COMMUNICATION), ==, 4);
  assert_day (workspace, 4, "");
  store_change (workspace, golive, "date", "2026-12-14");
  assert_day (workspace, 4, "2026-12-07");
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_COMMUNICATION), ==, 4);
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  store_test_add ("/repeat/follow", test_follow, NULL);
  store_test_add ("/repeat/relink", test_relink, NULL);
  store_test_add ("/repeat/brought", test_brought, NULL);
  store_test_add ("/repeat/renew", test_renew, NULL);
  store_test_add ("/repeat/anchor", test_anchor, NULL);

  return store_test_run ();
}
