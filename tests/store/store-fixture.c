/* store-fixture.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "store-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

static char *data_dir; /* stands for the user's, where backups lie */

/**
 * store_test_init:
 *
 * g_test_init() on a fixed day and with a data folder that store_test_run() removes.
 */
void
store_test_init (int    *argc,
                 char ***argv)
{
  g_autoptr(GError) error = NULL;

  data_dir = g_dir_make_tmp ("segue-data-XXXXXX", &error);
  g_assert_no_error (error);
  g_setenv ("XDG_DATA_HOME", data_dir, TRUE);
  g_setenv ("SEGUE_TODAY", "2026-11-21", TRUE);
  g_test_init (argc, argv, NULL);
}

int
store_test_run (void)
{
  int status = g_test_run ();

  store_remove_dir (data_dir);
  g_clear_pointer (&data_dir, g_free);

  return status;
}

void
store_fixture_set_up (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  fixture->dir = g_dir_make_tmp ("segue-store-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->dir, "plan.segue", NULL);
}

/**
 * store_remove_dir:
 * @dir: a folder that a test made
 *
 * Removes it with everything in it; links are removed, not followed.
 */
void
store_remove_dir (const char *dir)
{
  g_autoptr(GDir) entries = g_dir_open (dir, 0, NULL);
  const char *name;

  while (entries != NULL && (name = g_dir_read_name (entries)) != NULL)
    {
      g_autofree char *path = g_build_filename (dir, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
        store_remove_dir (path);
      else
        g_unlink (path);
    }
  g_rmdir (dir);
}

void
store_fixture_tear_down (StoreFixture  *fixture,
                         gconstpointer  data)
{
  g_chmod (fixture->dir, 0700);
  store_remove_dir (fixture->dir);
  g_assert_false (g_file_test (fixture->dir, G_FILE_TEST_EXISTS));
  g_free (fixture->dir);
  g_free (fixture->path);
}

void
store_test_add (const char     *name,
                void          (*test) (StoreFixture  *,
                                       gconstpointer),
                gconstpointer   data)
{
  g_test_add (name, StoreFixture, data, store_fixture_set_up, test, store_fixture_tear_down);
}

SegueWorkspace *
store_create (const char *path)
{
  g_autoptr(GError) error = NULL;
  SegueWorkspace *workspace = segue_workspace_create (path, &error);

  g_assert_no_error (error);
  g_assert_true (SEGUE_IS_WORKSPACE (workspace));
  segue_workspace_set_author (workspace, "Ada Test");

  return workspace;
}

SegueWorkspace *
store_open (const char *path)
{
  g_autoptr(GError) error = NULL;
  SegueWorkspace *workspace = segue_workspace_open (path, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (SEGUE_IS_WORKSPACE (workspace));
  segue_workspace_set_author (workspace, "Ada Test");

  return workspace;
}

/**
 * store_field:
 * @kind: a record kind
 * @name: the stable name of one of its fields; a name that it has not is the test's fault
 */
guint
store_field (SegueRecordKind  kind,
             const char      *name)
{
  guint field = segue_record_class_find (segue_record_class_get (kind), name);

  if (field == SEGUE_NO_FIELD)
    g_error ("%s has no field %s", segue_record_kind_get_name (kind), name);

  return field;
}

static SegueRecord *
new_record (SegueRecordKind kind,
            va_list         pairs)
{
  SegueRecord *record = segue_record_new (kind, 0);
  const char *name;

  while ((name = va_arg (pairs, const char *)) != NULL)
    {
      g_autoptr(GError) error = NULL;
      g_auto(SegueValue) value = SEGUE_VALUE_INIT;
      guint field = store_field (kind, name);

      segue_value_from_text (segue_record_get_field (record, field),
                             va_arg (pairs, const char *), &value, &error);
      g_assert_no_error (error);
      segue_record_set_value (record, field, &value);
    }

  return record;
}

/**
 * store_new_record:
 * @kind: the kind of record
 * @...: pairs of field name and stable text, then %NULL
 *
 * Returns: (transfer full): a record that belongs to no workspace yet
 */
SegueRecord *
store_new_record (SegueRecordKind kind,
                  ...)
{
  SegueRecord *record;
  va_list pairs;

  va_start (pairs, kind);
  record = new_record (kind, pairs);
  va_end (pairs);

  return record;
}

/**
 * store_set_link:
 * @record: a record that belongs to no workspace yet
 * @field: the name of a LINK or LINKS field
 * @target: what it is to point to, alone
 */
void
store_set_link (SegueRecord *record,
                const char  *field,
                SegueRecord *target)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  guint index = store_field (segue_record_get_kind (record), field);
  gint64 id = segue_record_get_id (target);

  if (segue_record_get_field (record, index)->kind == SEGUE_FIELD_LINKS)
    segue_value_set_ids (&value, &id, 1);
  else
    segue_value_set_integer (&value, id);
  segue_record_set_value (record, index, &value);
}

void
store_commit (SegueEdit *edit)
{
  g_autoptr(GError) error = NULL;
  gboolean done = segue_edit_commit (edit, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (done);
}

/**
 * store_add:
 *
 * store_new_record(), added in an edit of its own.
 *
 * Returns: (transfer none): the record, now of the workspace
 */
SegueRecord *
store_add (SegueWorkspace  *workspace,
           SegueRecordKind  kind,
           ...)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, kind);
  g_autoptr(SegueRecord) record = NULL;
  va_list pairs;

  va_start (pairs, kind);
  record = new_record (kind, pairs);
  va_end (pairs);

  segue_edit_add (edit, record);
  store_commit (edit);

  return segue_plan_find (SEGUE_PLAN (workspace), kind, segue_record_get_id (record));
}

void
store_change (SegueWorkspace *workspace,
              SegueRecord    *record,
              const char     *field,
              const char     *text)
{
  SegueRecordKind kind = segue_record_get_kind (record);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, kind);
  g_autoptr(GError) error = NULL;

  segue_edit_set_text (edit, record, store_field (kind, field), text, &error);
  g_assert_no_error (error);
  store_commit (edit);
}

void
store_remove (SegueWorkspace *workspace,
              SegueRecord    *record,
              gboolean        with_dependants)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_REMOVE,
                                              segue_record_get_kind (record));
  g_autoptr(GError) error = NULL;

  segue_edit_remove (edit, record, with_dependants, &error);
  g_assert_no_error (error);
  store_commit (edit);
}

SegueRecord *
store_first (SegueWorkspace  *workspace,
             SegueRecordKind  kind)
{
  SegueRecordList *list = segue_plan_list (SEGUE_PLAN (workspace), kind);

  g_assert_cmpuint (segue_record_list_get_n (list), >, 0);
  return segue_record_list_get (list, 0);
}

guint
store_count (SegueWorkspace  *workspace,
             SegueRecordKind  kind)
{
  return segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (workspace), kind));
}

const char *
store_text (SegueRecord *record,
            const char  *field)
{
  return segue_record_get_text (record, store_field (segue_record_get_kind (record), field));
}

/**
 * store_file_hash:
 * @path: a file that no workspace of this process has open, since closing it
 *   here would drop SQLite's locks on it
 */
char *
store_file_hash (const char *path)
{
  g_autofree char *bytes = NULL;
  g_autoptr(GError) error = NULL;
  gsize length;

  g_file_get_contents (path, &bytes, &length, &error);
  g_assert_no_error (error);

  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (guchar *) bytes, length);
}

/**
 * store_file_contains:
 * @path: as with store_file_hash()
 * @text: bytes to look for, wherever in the file
 */
gboolean
store_file_contains (const char *path,
                     const char *text)
{
  g_autofree char *bytes = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  for (gsize i = 0; i + strlen (text) <= length; i++)
    if (memcmp (bytes + i, text, strlen (text)) == 0)
      return TRUE;

  return FALSE;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(char **) a, *(char **) b);
}

/**
 * store_list_dir:
 *
 * Returns: (transfer full): the names of everything in @dir, in order, with a space between
 */
char *
store_list_dir (const char *dir)
{
  g_autoptr(GDir) entries = g_dir_open (dir, 0, NULL);
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while ((name = g_dir_read_name (entries)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);

  return g_strjoinv (" ", (char **) names->pdata);
}
