/* test-bulk.c - many new records at once are written under the ids they have
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-id.h"
#include "segue-stakeholder.h"
#include "store-dump.h"
#include "store-fixture.h"

/**
 * Case:
 * @step: how far the ids are apart
 * @gap_at: where one id is left out besides, or 0
 * @higher: whether the table has a higher id already
 * @n: how many people are added
 */
typedef struct
{
  const char *path;
  gint64      step;
  guint       gap_at;
  gboolean    higher;
  guint       n;
} Case;

static const Case cases[] = {
  { "/bulk/in-a-row", 1, 0, FALSE, 600 },
  { "/bulk/some-left-over", 1, 0, FALSE, 131 },
  { "/bulk/apart", 3, 0, FALSE, 300 },
  { "/bulk/gap-between-statements", 1, 128, FALSE, 300 },
  { "/bulk/gap-within-a-statement", 1, 200, FALSE, 300 },
  { "/bulk/below-others", 1, 0, TRUE, 300 },
};

static gint64
get_id (const Case *row,
        gint64      first,
        guint       index)
{
  return first + (gint64) index * row->step + (row->gap_at != 0 && index >= row->gap_at ? 1 : 0);
}

/* Somebody far down is the first to have an e-mail address. */
static gboolean
has_email (guint index)
{
  return index == 70 || index % 97 == 96;
}

static void
add_people (SegueWorkspace *workspace,
            const Case     *row,
            gint64          first)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < row->n; i++)
    {
      g_autoptr(SegueRecord) person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, get_id (row, first, i));
      g_autofree char *name = g_strdup_printf ("Person %u", i);

      segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, name);
      if (has_email (i))
        segue_record_set_text (person, SEGUE_STAKEHOLDER_E_MAIL, "person@example.org");
      segue_edit_add (edit, person);
    }

  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
}

static void
assert_people (SegueWorkspace *workspace,
               const Case     *row,
               gint64          first)
{
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_STAKEHOLDER)), ==,
                    row->n + (row->higher ? 1 : 0));

  for (guint i = 0; i < row->n; i++)
    {
      SegueRecord *person = segue_plan_find (SEGUE_PLAN (workspace), SEGUE_RECORD_STAKEHOLDER, get_id (row, first, i));
      g_autofree char *name = g_strdup_printf ("Person %u", i);

      g_assert_nonnull (person);
      g_assert_cmpstr (segue_record_get_text (person, SEGUE_STAKEHOLDER_NAME), ==, name);
      g_assert_cmpstr (segue_record_get_text (person, SEGUE_STAKEHOLDER_E_MAIL), ==,
                       has_email (i) ? "person@example.org" : NULL);
    }
}

static void
test_ids (StoreFixture  *fixture,
          gconstpointer  data)
{
  const Case *row = data;
  g_autoptr(SegueWorkspace) workspace = store_create (fixture->path);
  g_autoptr(GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *written = NULL;
  g_autofree char *undone = NULL;
  g_autofree char *redone = NULL;
  gint64 first = segue_id_block (row->n * 4);

  if (row->higher)
    store_add (workspace, SEGUE_RECORD_STAKEHOLDER, "name", "Zoe", NULL); /* after the block */
  before = store_dump_lists (workspace, FALSE);

  add_people (workspace, row, first);
  written = store_dump_lists (workspace, FALSE);
  assert_people (workspace, row, first);

  segue_workspace_undo (workspace, &error);
  g_assert_no_error (error);
  undone = store_dump_lists (workspace, FALSE);
  g_assert_cmpstr (undone, ==, before);

  segue_workspace_redo (workspace, &error);
  g_assert_no_error (error);
  g_clear_object (&workspace);

  workspace = store_open (fixture->path);
  assert_people (workspace, row, first);
  redone = store_dump_lists (workspace, FALSE);
  g_assert_cmpstr (redone, ==, written);
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    store_test_add (cases[i].path, test_ids, &cases[i]);

  return store_test_run ();
}
