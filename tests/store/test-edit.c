/* test-edit.c - adding, changing, judging, undoing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-edit.h"
#include "segue-engagement.h"
#include "segue-interaction.h"
#include "segue-judgement.h"
#include "segue-rollout.h"
#include "segue-stakeholder.h"

#include <glib/gstdio.h>

typedef struct
{
  char           *folder;
  char           *path;
  SegueWorkspace *workspace;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("segue-test-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "w.segue", NULL);
  fixture->workspace = segue_workspace_create (fixture->path, &error);
  g_assert_no_error (error);
  segue_workspace_set_author (fixture->workspace, "Tester");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->workspace);
  g_unlink (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0); /* nothing is left beside the file */
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
reopen (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;

  g_assert_finalize_object (fixture->workspace);
  fixture->workspace = segue_workspace_open (fixture->path, NULL, &error);
  g_assert_no_error (error);
  segue_workspace_set_author (fixture->workspace, "Tester");
}

static guint
count (Fixture         *fixture,
       SegueRecordKind  kind)
{
  return segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (fixture->workspace), kind));
}

static SegueRecord *
get_first (Fixture         *fixture,
           SegueRecordKind  kind)
{
  return segue_record_list_get (segue_plan_list (SEGUE_PLAN (fixture->workspace), kind), 0);
}

static void
commit (SegueEdit *edit)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
}

static void
undo (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;

  segue_workspace_undo (fixture->workspace, &error);
  g_assert_no_error (error);
}

static void
redo (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;

  segue_workspace_redo (fixture->workspace, &error);
  g_assert_no_error (error);
}

static void
add_person (Fixture    *fixture,
            const char *name,
            int         power)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (fixture->workspace, SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueRecord) person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);
  g_autoptr(SegueRecord) engagement = segue_record_new (SEGUE_RECORD_ENGAGEMENT, 0);

  segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, name);
  segue_record_set_integer (engagement, SEGUE_ENGAGEMENT_STAKEHOLDER, segue_record_get_id (person));
  segue_record_set_integer (engagement, SEGUE_ENGAGEMENT_ROLLOUT, segue_record_get_id (get_first (fixture, SEGUE_RECORD_ROLLOUT)));
  if (power > 0)
    segue_record_set_integer (engagement, SEGUE_ENGAGEMENT_POWER, power);
  segue_edit_add (edit, person);
  segue_edit_add (edit, engagement);
  commit (edit);
}

static void
test_add (Fixture       *fixture,
          gconstpointer  data)
{
  g_autofree char *label = NULL;

  add_person (fixture, "Ada Lind", 4);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_STAKEHOLDER), ==, 1);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_JUDGEMENT), ==, 1);
  label = segue_workspace_dup_undo_label (fixture->workspace);
  g_assert_cmpstr (label, ==, "New Stakeholder");

  undo (fixture);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_STAKEHOLDER), ==, 0);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_JUDGEMENT), ==, 0);

  reopen (fixture);
  redo (fixture);
  g_assert_cmpstr (segue_record_get_text (get_first (fixture, SEGUE_RECORD_STAKEHOLDER), SEGUE_STAKEHOLDER_NAME), ==, "Ada Lind");
  g_assert_cmpint (segue_record_get_integer (get_first (fixture, SEGUE_RECORD_JUDGEMENT), SEGUE_JUDGEMENT_POWER), ==, 4);
}

static void
test_change (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueEdit) edit = NULL;
  g_autofree char *label = NULL;
  SegueRecord *engagement;

  add_person (fixture, "Ada Lind", 4);
  engagement = get_first (fixture, SEGUE_RECORD_ENGAGEMENT);

  edit = segue_edit_new (fixture->workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_ENGAGEMENT);
  g_assert_true (segue_edit_set_text (edit, engagement, SEGUE_ENGAGEMENT_POWER, "2", NULL));
  g_assert_cmpint (segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_POWER), ==, 4);
  commit (edit);
  g_assert_cmpint (segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_POWER), ==, 2);

  /* The same assessor on the same day: one judgement. */
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_JUDGEMENT), ==, 1);
  g_assert_cmpint (segue_record_get_integer (get_first (fixture, SEGUE_RECORD_JUDGEMENT), SEGUE_JUDGEMENT_POWER), ==, 2);
  label = segue_workspace_dup_undo_label (fixture->workspace);
  g_assert_cmpstr (label, ==, "Change Power");

  undo (fixture);
  g_assert_cmpint (segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_POWER), ==, 4);
  redo (fixture);
  g_assert_cmpint (segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_POWER), ==, 2);
}

static void
test_remove (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueEdit) refused = NULL;
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(GError) error = NULL;

  add_person (fixture, "Ada Lind", 4);

  refused = segue_edit_new (fixture->workspace, SEGUE_VERB_REMOVE, SEGUE_RECORD_STAKEHOLDER);
  g_assert_false (segue_edit_remove (refused, get_first (fixture, SEGUE_RECORD_STAKEHOLDER), FALSE, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_IN_USE);
  g_clear_error (&error);

  edit = segue_edit_new (fixture->workspace, SEGUE_VERB_REMOVE, SEGUE_RECORD_STAKEHOLDER);
  g_assert_true (segue_edit_remove (edit, get_first (fixture, SEGUE_RECORD_STAKEHOLDER), TRUE, &error));
  commit (edit);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_ENGAGEMENT), ==, 0);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_JUDGEMENT), ==, 0);

  undo (fixture);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_JUDGEMENT), ==, 1);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_STAKEHOLDER), ==, 1);
}

static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (fixture->workspace, SEGUE_VERB_IMPORT, SEGUE_RECORD_STAKEHOLDER);

  for (guint i = 0; i < 1000; i++)
    {
      g_autoptr(SegueRecord) person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);
      g_autoptr(SegueRecord) engagement = segue_record_new (SEGUE_RECORD_ENGAGEMENT, 0);

      segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, "Somebody");
      segue_record_set_integer (engagement, SEGUE_ENGAGEMENT_STAKEHOLDER, segue_record_get_id (person));
      segue_record_set_integer (engagement, SEGUE_ENGAGEMENT_ROLLOUT, segue_record_get_id (get_first (fixture, SEGUE_RECORD_ROLLOUT)));
      segue_record_set_integer (engagement, SEGUE_ENGAGEMENT_POWER, 1 + i % 5);
      segue_edit_add (edit, person);
      segue_edit_add (edit, engagement);
    }
  commit (edit);
  g_clear_object (&edit);

  for (guint round = 0; round < 2; round++)
    {
      g_assert_cmpuint (count (fixture, SEGUE_RECORD_STAKEHOLDER), ==, 1000);
      undo (fixture);
      g_assert_cmpuint (count (fixture, SEGUE_RECORD_STAKEHOLDER), ==, 0);
      g_assert_cmpuint (count (fixture, SEGUE_RECORD_JUDGEMENT), ==, 0);
      reopen (fixture);
      redo (fixture);
      g_assert_cmpuint (count (fixture, SEGUE_RECORD_JUDGEMENT), ==, 1000);
      g_assert_cmpuint (count (fixture, SEGUE_RECORD_ENGAGEMENT), ==, 1000);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/edit/add", Fixture, NULL, set_up, test_add, tear_down);
  g_test_add ("/edit/change", Fixture, NULL, set_up, test_change, tear_down);
  g_test_add ("/edit/remove", Fixture, NULL, set_up, test_remove, tear_down);
  g_test_add ("/edit/many", Fixture, NULL, set_up, test_many, tear_down);

  return g_test_run ();
}
