/* test-judgement.c - the newest judgement is the standing, however it changes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-engagement.h"
#include "segue-judgement.h"
#include "store-fixture.h"

/* An engagement without judgements. */
static SegueRecord *
set_up_engagement (SegueWorkspace *workspace)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_ENGAGEMENT);
  g_autoptr(SegueRecord) ada = store_new_record (SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_autoptr(SegueRecord) erp = store_new_record (SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  g_autoptr(SegueRecord) engagement = store_new_record (SEGUE_RECORD_ENGAGEMENT, NULL);

  store_set_link (engagement, "stakeholder", ada);
  store_set_link (engagement, "rollout", erp);
  segue_edit_add (edit, ada);
  segue_edit_add (edit, erp);
  segue_edit_add (edit, engagement);
  store_commit (edit);

  return engagement;
}

static SegueRecord *
judge (SegueWorkspace *workspace,
       SegueRecord    *engagement,
       const char     *as_of,
       const char     *assessor,
       const char     *power)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_JUDGEMENT);
  g_autoptr(SegueRecord) judgement = store_new_record (SEGUE_RECORD_JUDGEMENT, "as-of", as_of,
                                                       "assessor", assessor, "basis", "observed",
                                                       NULL);

  store_set_link (judgement, "engagement", engagement);
  if (power != NULL)
    segue_record_set_integer (judgement, SEGUE_JUDGEMENT_POWER,
                              g_ascii_strtoll (power, NULL, 10));
  segue_edit_add (edit, judgement);
  store_commit (edit);

  return judgement;
}

static void
assert_power (SegueRecord *engagement,
              const char  *path,
              gint64       power)
{
  g_autoptr(SegueWorkspace) fresh = store_open (path);
  SegueRecord *read = segue_plan_find (SEGUE_PLAN (fresh), SEGUE_RECORD_ENGAGEMENT,
                                       segue_record_get_id (engagement));

  g_assert_cmpint (segue_record_is_set (engagement, SEGUE_ENGAGEMENT_POWER), ==, power != 0);
  g_assert_cmpint (segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_POWER), ==, power);
  g_assert_cmpint (segue_record_is_set (read, SEGUE_ENGAGEMENT_POWER), ==, power != 0);
  g_assert_cmpint (segue_record_get_integer (read, SEGUE_ENGAGEMENT_POWER), ==, power);
}

static void
test_newest (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *engagement = set_up_engagement (workspace);
  SegueRecord *october;
  SegueRecord *november;

  assert_power (engagement, fixture->path, 0);
  october = judge (workspace, engagement, "2026-10-01", "Bob", "3");
  assert_power (engagement, fixture->path, 3);
  november = judge (workspace, engagement, "2026-11-01", "Bob", "5");
  assert_power (engagement, fixture->path, 5);

  /* An older one that comes later changes nothing. */
  judge (workspace, engagement, "2026-09-01", "Bob", "1");
  assert_power (engagement, fixture->path, 5);

  /* Of two of the same day the higher id counts. */
  judge (workspace, engagement, "2026-11-01", "Eve", "2");
  assert_power (engagement, fixture->path, 2);

  /* A judgement holds all values: one without power takes it away. */
  judge (workspace, engagement, "2026-11-02", "Bob", NULL);
  assert_power (engagement, fixture->path, 0);

  for (guint i = 0; i < 3; i++)
    g_assert_true (segue_workspace_undo (workspace, NULL));
  assert_power (engagement, fixture->path, 5);

  store_remove (workspace, november, FALSE);
  assert_power (engagement, fixture->path, 3);
  store_change (workspace, october, "power", "4");
  assert_power (engagement, fixture->path, 4);
  store_remove (workspace, october, FALSE);
  assert_power (engagement, fixture->path, 0);
  for (guint i = 0; i < 3; i++)
    g_assert_true (segue_workspace_undo (workspace, NULL));
  assert_power (engagement, fixture->path, 5);
}

static void
test_as_of_moves (StoreFixture  *fixture,
                  gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *engagement = set_up_engagement (workspace);
  SegueRecord *older = judge (workspace, engagement, "2026-10-01", "Bob", "3");

  judge (workspace, engagement, "2026-11-01", "Bob", "5");
  store_change (workspace, older, "as-of", "2026-11-02");
  assert_power (engagement, fixture->path, 3);
  g_assert_true (segue_workspace_undo (workspace, NULL));
  assert_power (engagement, fixture->path, 5);
  g_assert_true (segue_workspace_redo (workspace, NULL));
  assert_power (engagement, fixture->path, 3);
}

static void
test_direct (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *engagement = set_up_engagement (workspace);
  SegueRecord *judgement;
  g_autofree char *day = NULL;

  /* A change of an attitude on the engagement is a judgement of today ... */
  segue_workspace_set_author (workspace, "Grace");
  store_change (workspace, engagement, "power", "4");
  assert_power (engagement, fixture->path, 4);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_JUDGEMENT), ==, 1);
  judgement = store_first (workspace, SEGUE_RECORD_JUDGEMENT);
  day = segue_day_to_text (segue_record_get_day (judgement, SEGUE_JUDGEMENT_AS_OF));
  g_assert_cmpstr (day, ==, "2026-11-21");
  g_assert_cmpstr (segue_record_get_text (judgement, SEGUE_JUDGEMENT_ASSESSOR), ==, "Grace");
  g_assert_true (segue_record_is_set (judgement, SEGUE_JUDGEMENT_BASIS));
  g_assert_cmpint (segue_record_get_integer (judgement, SEGUE_JUDGEMENT_POWER), ==, 4);

  /* ... the second of the same day and author goes into the same line ... */
  store_change (workspace, engagement, "interest", "2");
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_JUDGEMENT), ==, 1);
  g_assert_cmpint (segue_record_get_integer (judgement, SEGUE_JUDGEMENT_POWER), ==, 4);
  g_assert_cmpint (segue_record_get_integer (judgement, SEGUE_JUDGEMENT_INTEREST), ==, 2);

  /* ... somebody else's is a line of its own, with all values ... */
  segue_workspace_set_author (workspace, "Bob");
  store_change (workspace, engagement, "power", "1");
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_JUDGEMENT), ==, 2);
  assert_power (engagement, fixture->path, 1);
  judgement = segue_record_list_get (segue_plan_list (SEGUE_PLAN (workspace),
                                                      SEGUE_RECORD_JUDGEMENT), 1);
  g_assert_cmpint (segue_record_get_integer (judgement, SEGUE_JUDGEMENT_INTEREST), ==, 2);

  /* ... and what is no attitude makes none. */
  store_change (workspace, engagement, "strategy", "Ask first.");
  store_change (workspace, engagement, "engagement-desired", "supportive");
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_JUDGEMENT), ==, 2);
}

static void
test_direct_undo (StoreFixture  *fixture,
                  gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *engagement = set_up_engagement (workspace);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  judge (workspace, engagement, "2026-11-01", "Bob", "3");
  before = store_dump_lists (workspace, FALSE);
  store_change (workspace, engagement, "power", "5");
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_JUDGEMENT), ==, 2);
  g_assert_true (segue_workspace_undo (workspace, NULL));
  after = store_dump_lists (workspace, FALSE);
  store_assert_same (before, after);
}

static void
test_direct_after_older (StoreFixture  *fixture,
                         gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *engagement = set_up_engagement (workspace);
  g_autoptr(SegueEdit) edit = NULL;
  SegueValue unset = SEGUE_VALUE_INIT;

  /* Taking a value away is a judgement as well; the old line stays what it was. */
  judge (workspace, engagement, "2026-11-01", "Bob", "3");
  edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_ENGAGEMENT);
  segue_edit_set_value (edit, engagement, SEGUE_ENGAGEMENT_POWER, &unset);
  store_commit (edit);
  assert_power (engagement, fixture->path, 0);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_JUDGEMENT), ==, 2);
  g_assert_cmpint (segue_record_get_integer (store_first (workspace, SEGUE_RECORD_JUDGEMENT),
                                             SEGUE_JUDGEMENT_POWER), ==, 3);
}

static void
test_future (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *engagement = set_up_engagement (workspace);

  /* Whatever lies in the list, what one types is what one then sees. */
  judge (workspace, engagement, "2026-12-24", "Bob", "3");
  store_change (workspace, engagement, "power", "5");
  assert_power (engagement, fixture->path, 5);
}

/* What was judged before stays as it was said; only one's own of today is still open. */
static void
test_open (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *engagement = set_up_engagement (workspace);
  SegueRecord *october = judge (workspace, engagement, "2026-10-01", "Bob", "3");
  g_autoptr(SegueEdit) first = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_JUDGEMENT);
  g_autoptr(SegueEdit) second = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_JUDGEMENT);
  SegueRecord *opened;

  segue_workspace_set_author (workspace, "Bob");
  opened = segue_edit_open_judgement (first, engagement);
  g_assert_true (opened != october);
  g_assert_true (segue_edit_set_text (first, opened, SEGUE_JUDGEMENT_BASIS, "survey", NULL));
  store_commit (first);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_JUDGEMENT), ==, 2);
  g_assert_cmpint (segue_record_get_choice (october, SEGUE_JUDGEMENT_BASIS), ==, SEGUE_BASIS_OBSERVED);
  g_assert_cmpint (segue_record_get_choice (opened, SEGUE_JUDGEMENT_BASIS), ==, SEGUE_BASIS_SURVEY);
  g_assert_cmpint (segue_record_get_day (opened, SEGUE_JUDGEMENT_AS_OF), ==, segue_today ());
  g_assert_cmpint (segue_record_get_integer (opened, SEGUE_JUDGEMENT_POWER), ==, 3);
  assert_power (engagement, fixture->path, 3);

  g_assert_true (segue_edit_open_judgement (second, engagement) == opened);
  g_assert_true (segue_edit_is_empty (second));
}

static void
test_new_engagement (StoreFixture  *fixture,
                     gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueRecord) engagement = store_new_record (SEGUE_RECORD_ENGAGEMENT,
                                                        "power", "5", "interest", "1", NULL);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_IMPORT,
                                              SEGUE_RECORD_ENGAGEMENT);
  g_autoptr(SegueRecord) ada = store_new_record (SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_autoptr(SegueRecord) erp = store_new_record (SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  SegueRecord *judgement;

  /* An engagement that comes with ratings comes with their judgement, on the stated basis. */
  store_set_link (engagement, "stakeholder", ada);
  store_set_link (engagement, "rollout", erp);
  segue_edit_set_basis (edit, SEGUE_BASIS_IMPORTED);
  segue_edit_add (edit, ada);
  segue_edit_add (edit, erp);
  segue_edit_add (edit, engagement);
  store_commit (edit);
  assert_power (engagement, fixture->path, 5);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_JUDGEMENT), ==, 1);
  judgement = store_first (workspace, SEGUE_RECORD_JUDGEMENT);
  g_assert_cmpint (segue_record_get_choice (judgement, SEGUE_JUDGEMENT_BASIS),
                   ==, SEGUE_BASIS_IMPORTED);
  g_assert_cmpint (segue_record_get_integer (judgement, SEGUE_JUDGEMENT_INTEREST), ==, 1);

  g_assert_true (segue_workspace_undo (workspace, NULL));
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_JUDGEMENT), ==, 0);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_STAKEHOLDER), ==, 0);
}

static void
set_power (SegueWorkspace *workspace,
           SegueRecord    *engagement,
           const char     *power,
           SegueBasis      basis)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_ENGAGEMENT);

  segue_edit_set_basis (edit, basis);
  g_assert_true (segue_edit_set_text (edit, engagement, SEGUE_ENGAGEMENT_POWER, power, NULL));
  store_commit (edit);
}

static SegueRecord *
get_judgement (SegueWorkspace *workspace,
               guint           position)
{
  return segue_record_list_get (segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_JUDGEMENT), position);
}

/* What a file said, and what somebody says who changes it the same day, are two
 * judgements, each on its own basis.
 */
static void
test_imported (StoreFixture  *fixture,
               gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *engagement = set_up_engagement (workspace);
  g_autoptr(SegueEdit) look = NULL;

  segue_workspace_set_author (workspace, "Grace");
  set_power (workspace, engagement, "2", SEGUE_BASIS_IMPORTED);
  set_power (workspace, engagement, "3", SEGUE_BASIS_IMPORTED);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_JUDGEMENT), ==, 1);

  set_power (workspace, engagement, "5", SEGUE_BASIS_OBSERVED);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_JUDGEMENT), ==, 2);
  g_assert_cmpint (segue_record_get_choice (get_judgement (workspace, 0), SEGUE_JUDGEMENT_BASIS), ==, SEGUE_BASIS_IMPORTED);
  g_assert_cmpint (segue_record_get_integer (get_judgement (workspace, 0), SEGUE_JUDGEMENT_POWER), ==, 3);
  g_assert_cmpint (segue_record_get_choice (get_judgement (workspace, 1), SEGUE_JUDGEMENT_BASIS), ==, SEGUE_BASIS_OBSERVED);
  assert_power (engagement, fixture->path, 5);

  /* From there on it is that of the hand; a file that comes later is another one again. */
  set_power (workspace, engagement, "4", SEGUE_BASIS_OBSERVED);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_JUDGEMENT), ==, 2);
  set_power (workspace, engagement, "1", SEGUE_BASIS_IMPORTED);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_JUDGEMENT), ==, 3);
  g_assert_cmpint (segue_record_get_choice (get_judgement (workspace, 1), SEGUE_JUDGEMENT_BASIS), ==, SEGUE_BASIS_OBSERVED);
  g_assert_cmpint (segue_record_get_choice (get_judgement (workspace, 2), SEGUE_JUDGEMENT_BASIS), ==, SEGUE_BASIS_IMPORTED);
  assert_power (engagement, fixture->path, 1);

  /* Another basis for it is another judgement as well: what the file said stays. */
  look = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_JUDGEMENT);
  g_assert_true (segue_edit_open_judgement (look, engagement) != get_judgement (workspace, 2));
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  store_test_add ("/judgement/newest", test_newest, NULL);
  store_test_add ("/judgement/as-of-moves", test_as_of_moves, NULL);
  store_test_add ("/judgement/direct", test_direct, NULL);
  store_test_add ("/judgement/direct-undo", test_direct_undo, NULL);
  store_test_add ("/judgement/direct-after-older", test_direct_after_older, NULL);
  store_test_add ("/judgement/future", test_future, NULL);
  store_test_add ("/judgement/open", test_open, NULL);
  store_test_add ("/judgement/imported", test_imported, NULL);
  store_test_add ("/judgement/new-engagement", test_new_engagement, NULL);

  return store_test_run ();
}
