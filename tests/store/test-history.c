/* test-history.c - how often a record changed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-event.h"
#include "segue-redacted-plan.h"
#include "store-fixture.h"

#include <glib/gstdio.h>

static const guint times[] = { SEGUE_EVENT_DATE, SEGUE_EVENT_END_DATE, SEGUE_EVENT_CERTAINTY };

static guint
count (SeguePlan   *plan,
       SegueRecord *record)
{
  SeguePlanChanges changes;

  g_assert_true (segue_plan_count_changes (plan, record, times, G_N_ELEMENTS (times), &changes));
  g_assert_nonnull (changes.made);
  g_assert_cmpstr (changes.changed, >=, changes.made);

  return changes.n;
}

static void
test_changes (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SeguePlan *plan = SEGUE_PLAN (workspace);
  SegueRecord *event = store_add (workspace, SEGUE_RECORD_EVENT, "title", "A", "date", "2026-12-01", NULL);
  SegueRecord *other = store_add (workspace, SEGUE_RECORD_EVENT, "title", "B", "date", "2026-12-01", NULL);
  g_autoptr(SegueRedactedPlan) shown = segue_redacted_plan_new (plan, SEGUE_REDACTION_LEVEL_PUBLIC);
  g_autoptr(SegueEdit) both = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_cmpuint (count (plan, event), ==, 0);
  store_change (workspace, event, "title", "Another");
  g_assert_cmpuint (count (plan, event), ==, 0);
  store_change (workspace, event, "date", "2026-12-02");
  g_assert_cmpuint (count (plan, event), ==, 1);

  /* Two fields of one edit are one change. */
  both = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_EVENT);
  g_assert_true (segue_edit_set_text (both, event, SEGUE_EVENT_DATE, "2026-12-03", &error));
  g_assert_true (segue_edit_set_text (both, event, SEGUE_EVENT_END_DATE, "2026-12-04", &error));
  g_assert_no_error (error);
  store_commit (both);
  g_assert_cmpuint (count (plan, event), ==, 2);
  g_assert_cmpuint (count (plan, other), ==, 0);

  /* It never goes back: who has the last version must see that it is another one. */
  g_assert_true (segue_workspace_undo (workspace, &error));
  g_assert_cmpuint (count (plan, event), ==, 3);
  g_assert_true (segue_workspace_redo (workspace, &error));
  g_assert_cmpuint (count (plan, event), ==, 4);
  g_assert_cmpuint (count (SEGUE_PLAN (shown), segue_plan_find (SEGUE_PLAN (shown), SEGUE_RECORD_EVENT,
                                                                segue_record_get_id (event))), ==, 4);
  g_assert_no_error (error);
}

/* Who changed it last, for those who work on it. */
static void
test_by (StoreFixture  *fixture,
         gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *event = store_add (workspace, SEGUE_RECORD_EVENT, "title", "A", "date", "2026-12-01", NULL);
  SegueRecord *other = store_add (workspace, SEGUE_RECORD_EVENT, "title", "B", "date", "2026-12-01", NULL);

  segue_workspace_set_author (workspace, "Ben Other");
  store_change (workspace, event, "date", "2026-12-02");
  for (SegueRedactionLevel level = 0; level < SEGUE_N_REDACTION_LEVELS; level++)
    {
      g_autoptr(SeguePlan) shown = SEGUE_PLAN (segue_redacted_plan_new (SEGUE_PLAN (workspace), level));
      gboolean is_team = level == SEGUE_REDACTION_LEVEL_TEAM;
      SeguePlanChanges changes;

      g_assert_true (segue_plan_count_changes (shown, segue_plan_find (shown, SEGUE_RECORD_EVENT, segue_record_get_id (event)), NULL, 0, &changes));
      g_assert_cmpstr (changes.by, ==, is_team ? "Ben Other" : NULL);
      g_assert_true (segue_plan_count_changes (shown, segue_plan_find (shown, SEGUE_RECORD_EVENT, segue_record_get_id (other)), NULL, 0, &changes));
      g_assert_cmpstr (changes.by, ==, is_team ? "Ada Test" : NULL);
    }
}

/* Many that came at once have one line of the journal. */
static void
test_many (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_IMPORT, SEGUE_RECORD_EVENT);
  g_autoptr(SegueWorkspace) again = NULL;
  SegueRecordList *list = NULL;

  for (guint i = 0; i < 5000; i++)
    {
      g_autoptr(SegueRecord) event = store_new_record (SEGUE_RECORD_EVENT, "title", "Many", "date", "2026-12-01", NULL);

      segue_edit_add (edit, event);
    }
  store_commit (edit);

  list = segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_EVENT);
  store_change (workspace, segue_record_list_get (list, 2500), "date", "2026-12-02");
  g_clear_object (&workspace);

  /* Also where nothing can be written. */
  g_assert_cmpint (g_chmod (fixture->path, 0400), ==, 0);
  again = store_open (fixture->path);
  list = segue_plan_list (SEGUE_PLAN (again), SEGUE_RECORD_EVENT);
  g_assert_cmpuint (segue_record_list_get_n (list), ==, 5000);
  for (guint i = 0; i < 5000; i++)
    g_assert_cmpuint (count (SEGUE_PLAN (again), segue_record_list_get (list, i)), ==, i == 2500);
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  store_test_add ("/history/changes", test_changes, NULL);
  store_test_add ("/history/by", test_by, NULL);
  store_test_add ("/history/many", test_many, NULL);

  return store_test_run ();
}
