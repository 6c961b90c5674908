/* test-needs.c - nothing is resolved without an answer, and no action is without a day, whichever way
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-edit.h"
#include "segue-resistance.h"
#include "store-fixture.h"

static SegueRecord *
add_entry (SegueWorkspace *workspace,
           const char     *summary)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_RESISTANCE);
  SegueRecord *entry = store_new_record (SEGUE_RECORD_RESISTANCE, "summary", summary, "heard-on", "2026-11-16", "status", "new", NULL);

  store_set_link (entry, "rollout", store_first (workspace, SEGUE_RECORD_ROLLOUT));
  segue_edit_add (edit, entry);
  store_commit (edit);
  g_object_unref (entry); /* the workspace has it */

  return entry;
}

static void
set (SegueEdit   *edit,
     SegueRecord *record,
     const char  *field,
     const char  *text)
{
  g_autoptr(GError) error = NULL;

  segue_edit_set_text (edit, record, store_field (segue_record_get_kind (record), field), text, &error);
  g_assert_no_error (error);
}

static char *
dup_text (SegueRecord *record,
          const char  *field)
{
  guint index = store_field (segue_record_get_kind (record), field);
  SegueValue value = segue_record_peek (record, index);

  return segue_value_to_text (segue_record_get_field (record, index), &value);
}

static void
assert_text (SegueRecord *record,
             const char  *field,
             const char  *expected)
{
  g_autofree char *text = dup_text (record, field);

  g_assert_cmpstr (text, ==, expected);
}

static void
assert_refused (SegueEdit *edit)
{
  g_autoptr(GError) error = NULL;

  g_assert_false (segue_edit_commit (edit, NULL, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_INCOMPLETE);
}

static void
assert_change_refused (SegueWorkspace *workspace,
                       SegueRecord    *record,
                       const char     *field,
                       const char     *text)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, segue_record_get_kind (record));
  g_autofree char *before = dup_text (record, field);

  set (edit, record, field, text);
  assert_refused (edit);
  assert_text (record, field, before);
}

/* Blanks are no answer, and an answer stays as long as it is resolved. */
static void
test_answer (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  SegueRecord *entry;

  store_add (workspace, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  entry = add_entry (workspace, "Why now?");
  assert_change_refused (workspace, entry, "status", "resolved");
  store_change (workspace, entry, "outcome", " \n\t");
  assert_change_refused (workspace, entry, "status", "resolved");

  store_change (workspace, entry, "facts", "The audit is in May");
  store_change (workspace, entry, "outcome", "");
  store_change (workspace, entry, "status", "resolved");
  assert_change_refused (workspace, entry, "facts", "");
  assert_change_refused (workspace, entry, "facts", "  ");
  store_change (workspace, entry, "status", "accepted-risk");
  store_change (workspace, entry, "facts", "");
}

/* Of many at once either all are resolved or none; and what is added is no other. */
static void
test_bulk (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(SegueEdit) adding = NULL;
  g_autoptr(SegueRecord) added = NULL;
  SegueRecord *answered, *open;

  store_add (workspace, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  answered = add_entry (workspace, "Why now?");
  open = add_entry (workspace, "Why us?");
  store_change (workspace, answered, "options", "A or B");
  edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_RESISTANCE);
  set (edit, answered, "status", "resolved");
  set (edit, open, "status", "resolved");
  assert_refused (edit);
  assert_text (answered, "status", "new");

  adding = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_RESISTANCE);
  added = store_new_record (SEGUE_RECORD_RESISTANCE, "summary", "And then?", "heard-on", "2026-11-16", "status", "resolved", NULL);
  store_set_link (added, "rollout", store_first (workspace, SEGUE_RECORD_ROLLOUT));
  segue_edit_add (adding, added);
  assert_refused (adding);
  g_assert_cmpuint (store_count (workspace, SEGUE_RECORD_RESISTANCE), ==, 2);
}

/* Undone step by step it is never resolved without what answered it. */
static void
test_undo (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(SegueEdit) edit = NULL;
  SegueRecord *entry;

  store_add (workspace, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  entry = add_entry (workspace, "Why now?");
  edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_RESISTANCE);
  set (edit, entry, "outcome", "In May");
  set (edit, entry, "status", "resolved");
  store_commit (edit);
  store_change (workspace, entry, "facts", "The audit is in May");
  store_change (workspace, entry, "outcome", "");

  for (guint i = 0; i < 2; i++)
    {
      g_assert_true (segue_workspace_undo (workspace, NULL));
      assert_text (entry, "status", "resolved");
      assert_text (entry, "outcome", "In May");
    }
  g_assert_true (segue_workspace_undo (workspace, NULL));
  assert_text (entry, "status", "new");
  assert_text (entry, "outcome", "");
  g_assert_true (segue_workspace_redo (workspace, NULL));
  assert_text (entry, "status", "resolved");
  assert_text (entry, "outcome", "In May");
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  store_test_add ("/needs/answer", test_answer, NULL);
  store_test_add ("/needs/bulk", test_bulk, NULL);
  store_test_add ("/needs/undo", test_undo, NULL);

  return store_test_run ();
}
