/* import-fixture.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "import-fixture.h"

#include "segue-attendance-sheet.h"
#include "segue-engagement.h"
#include "segue-grid-csv.h"
#include "segue-rollout.h"
#include "segue-sheets.h"
#include "segue-stakeholder.h"

#include <glib/gstdio.h>

void
fixture_set_up (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *path = NULL;
  g_autoptr(GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("segue-import-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->file = g_build_filename (fixture->folder, "register.csv", NULL);
  path = g_build_filename (fixture->folder, "test.segue", NULL);
  fixture->workspace = segue_workspace_create (path, &error);
  g_assert_no_error (error);
  segue_workspace_set_author (fixture->workspace, "Ada");
  segue_workspace_load (fixture->workspace, NULL, &error);
  g_assert_no_error (error);
}

static void
remove_folder (const char *folder)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name = NULL;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        remove_folder (path);
      else
        g_unlink (path);
    }
  g_rmdir (folder);
}

void
fixture_tear_down (Fixture       *fixture,
                   gconstpointer  data)
{
  g_clear_object (&fixture->workspace);
  remove_folder (fixture->folder);
  g_free (fixture->file);
  g_free (fixture->folder);
}

gint64
fixture_add_rollout (Fixture    *fixture,
                     const char *name)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (fixture->workspace, SEGUE_VERB_ADD, SEGUE_RECORD_ROLLOUT);
  g_autoptr(SegueRecord) rollout = segue_record_new (SEGUE_RECORD_ROLLOUT, 0);
  g_autoptr(GError) error = NULL;

  segue_record_set_text (rollout, SEGUE_ROLLOUT_NAME, name);
  segue_edit_add (edit, rollout);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);

  return segue_record_get_id (rollout);
}

gint64
fixture_get_rollout (Fixture *fixture,
                     guint    position)
{
  return segue_record_get_id (segue_record_list_get (segue_plan_list (SEGUE_PLAN (fixture->workspace),
                                                                      SEGUE_RECORD_ROLLOUT), position));
}

/* The one record that is called @title; there must be one. */
SegueRecord *
fixture_find (Fixture         *fixture,
              SegueRecordKind  kind,
              const char      *title)
{
  SegueRecordList *list = segue_plan_list (SEGUE_PLAN (fixture->workspace), kind);
  SegueRecord *found = NULL;

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *record = segue_record_list_get (list, i);
      g_autofree char *each = segue_plan_dup_title (SEGUE_PLAN (fixture->workspace), record);

      if (!g_str_equal (each, title))
        continue;
      g_assert_null (found);
      found = record;
    }

  if (found == NULL)
    g_error ("there is no “%s”", title);

  return found;
}

/* The engagement of a person in the first rollout that he or she is in. */
SegueRecord *
fixture_find_standing (Fixture    *fixture,
                       const char *person)
{
  SegueRecord *record = fixture_find (fixture, SEGUE_RECORD_STAKEHOLDER, person);
  SegueRecord * const *engagements = NULL;
  guint n = 0;

  engagements = segue_plan_incoming (SEGUE_PLAN (fixture->workspace), SEGUE_RECORD_ENGAGEMENT,
                                     SEGUE_ENGAGEMENT_STAKEHOLDER, segue_record_get_id (record), &n);
  g_assert_cmpuint (n, >, 0);

  return engagements[0];
}

/* The stable text of a field; a link as the title of what it leads to. */
char *
fixture_dup_text (Fixture     *fixture,
                  SegueRecord *record,
                  const char  *field)
{
  guint index = segue_record_class_find (SEGUE_RECORD_GET_CLASS (record), field);
  SegueValue value = SEGUE_VALUE_INIT;

  g_assert_cmpuint (index, !=, SEGUE_NO_FIELD);
  value = segue_record_peek (record, index);
  if (value.is_set && segue_record_get_field (record, index)->kind == SEGUE_FIELD_LINK)
    return segue_plan_dup_title (SEGUE_PLAN (fixture->workspace),
                                 segue_plan_follow (SEGUE_PLAN (fixture->workspace), record, index));

  return segue_value_to_text (segue_record_get_field (record, index), &value);
}

SegueImportPlan *
fixture_plan_path (Fixture                   *fixture,
                   const char                *sheet,
                   const char                *path,
                   const char * const        *maps,
                   const SegueImportOptions  *options,
                   GError                   **error)
{
  const SegueImportOptions plain = { 0 };
  g_autoptr(SegueGrid) grid = segue_grid_new_from_csv (path, path, NULL, NULL, error);
  g_autoptr(SegueMapping) mapping = NULL;

  if (grid == NULL)
    return NULL;
  mapping = segue_mapping_new (segue_attendance_sheet_for (segue_sheet_get (sheet)), grid, 0, error);
  if (mapping == NULL)
    return NULL;
  for (guint i = 0; maps != NULL && maps[i] != NULL; i++)
    if (!segue_mapping_set_by_text (mapping, maps[i], error))
      return NULL;

  return segue_import_plan_new (fixture->workspace, mapping, options != NULL ? options : &plain, NULL, error);
}

SegueImportPlan *
fixture_plan (Fixture     *fixture,
              const char  *sheet,
              const char  *text,
              GError     **error)
{
  g_autoptr(GError) local = NULL;

  g_file_set_contents (fixture->file, text, -1, &local);
  g_assert_no_error (local);

  return fixture_plan_path (fixture, sheet, fixture->file, NULL, NULL, error);
}

void
fixture_check (SegueImportPlan *plan,
               Expected         expected)
{
  guint n = 0;

  for (guint i = 0; i < SEGUE_N_IMPORT_RESULTS; i++)
    {
      n += segue_import_plan_count (plan, i);
      if (segue_import_plan_count (plan, i) == expected.counts[i])
        continue;
      for (guint row = 0; row < segue_import_plan_get_n_rows (plan); row++)
        {
          g_autofree char *reason = segue_import_plan_dup_reason (plan, row);
          g_autofree char *changes = fixture_dup_changes (plan, row);

          g_test_message ("line %u: %d %s %s", segue_import_plan_get_line (plan, row),
                          segue_import_plan_get_result (plan, row), reason != NULL ? reason : "", changes);
        }
    }

  g_assert_cmpuint (segue_import_plan_count (plan, SEGUE_IMPORT_NEW), ==, expected.counts[SEGUE_IMPORT_NEW]);
  g_assert_cmpuint (segue_import_plan_count (plan, SEGUE_IMPORT_CHANGED), ==, expected.counts[SEGUE_IMPORT_CHANGED]);
  g_assert_cmpuint (segue_import_plan_count (plan, SEGUE_IMPORT_UNCHANGED), ==,
                    expected.counts[SEGUE_IMPORT_UNCHANGED]);
  g_assert_cmpuint (segue_import_plan_count (plan, SEGUE_IMPORT_REFUSED), ==, expected.counts[SEGUE_IMPORT_REFUSED]);
  g_assert_cmpuint (n, ==, segue_import_plan_get_n_rows (plan));
}

/* Plans, compares the counts and writes. */
void
fixture_import (Fixture    *fixture,
                const char *sheet,
                const char *text,
                Expected    expected)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueImportPlan) plan = fixture_plan (fixture, sheet, text, &error);

  g_assert_no_error (error);
  fixture_check (plan, expected);
  segue_import_plan_apply (plan, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

/* All warnings, a line each, without the folder of the file. */
char *
fixture_dup_warnings (SegueImportPlan *plan)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < segue_import_plan_get_n_warnings (plan); i++)
    {
      g_autofree char *warning = segue_import_plan_dup_warning (plan, i);
      const char *slash = strstr (warning, ".csv:");

      while (slash != NULL && slash > warning && slash[-1] != '/')
        slash--;
      g_string_append_printf (text, "%s\n", slash != NULL ? slash : warning);
    }

  return g_string_free (text, FALSE);
}

char *
fixture_dup_notes (SegueImportPlan *plan)
{
  GPtrArray *notes = segue_import_plan_get_notes (plan);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < notes->len; i++)
    {
      const SegueImportNote *note = g_ptr_array_index (notes, i);

      g_string_append (text, note->text);
      if (note->remedy != SEGUE_IMPORT_REMEDY_NONE)
        g_string_append_printf (text, " (remedy %d)", note->remedy);
      g_string_append_c (text, '\n');
    }

  return g_string_free (text, FALSE);
}

char *
fixture_dup_changes (SegueImportPlan *plan,
                     guint            index)
{
  g_autoptr(GPtrArray) changes = segue_import_plan_dup_changes (plan, index);

  g_ptr_array_add (changes, NULL);

  return g_strjoinv ("; ", (char **) changes->pdata);
}
