/* test-export.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "cli-run.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

/* Ids are not the same from run to run. */
static char *
dup_without_uids (const char *csv)
{
  g_autoptr(GRegex) regex = g_regex_new ("[0-9a-f]{16}@[0-9a-f]{8}-[0-9a-f-]{27}", 0, 0, NULL);

  return g_regex_replace_literal (regex, csv, -1, 0, "UID", 0, NULL);
}

static void
assert_golden (const char *line,
               const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("SEGUE_TEST_DATA"), "cli", name, NULL);
  g_autoptr(CliResult) result = cli_run_line (line);
  g_autofree char *ours = NULL;
  g_autofree char *golden = NULL;

  cli_assert_done (result);
  ours = dup_without_uids (result->out);
  if (g_getenv ("SEGUE_UPDATE_GOLDEN") != NULL)
    g_assert_true (g_file_set_contents (path, ours, -1, NULL));

  g_assert_true (g_file_get_contents (path, &golden, NULL, NULL));
  g_assert_cmpstr (ours, ==, golden);
}

static void
test_golden (void)
{
  cli_begin_plan ();

  assert_golden ("export rollouts a.segue", "rollouts.csv");
  assert_golden ("export milestones a.segue", "milestones.csv");
  assert_golden ("export audiences a.segue", "audiences.csv");
  assert_golden ("export stakeholders a.segue", "stakeholders.csv");
  assert_golden ("export stakeholders a.segue --profile excel", "stakeholders-excel.csv");
  assert_golden ("export stakeholders a.segue --rollout ERP", "stakeholders-erp.csv");
  assert_golden ("export stakeholders a.segue --redact managers", "stakeholders-managers.csv");
  assert_golden ("export memberships a.segue", "memberships.csv");
  assert_golden ("export judgements a.segue", "judgements.csv");
  assert_golden ("export profiles a.segue", "profiles.csv");
  assert_golden ("export benefits a.segue", "benefits.csv");
  assert_golden ("export fears a.segue", "fears.csv");
  assert_golden ("export involvements a.segue", "involvements.csv");
  assert_golden ("export impacts a.segue", "impacts.csv");
  assert_golden ("export relationships a.segue", "relationships.csv");
  assert_golden ("export champions a.segue", "champions.csv");
  assert_golden ("export champion-reports a.segue", "champion-reports.csv");
  assert_golden ("export raci a.segue", "raci.csv");
  assert_golden ("export interactions a.segue", "interactions.csv");

  cli_end ();
}

static guint
count_records (const char *line)
{
  g_autoptr(CliResult) result = cli_run_line (line);
  guint n = 0;
  gboolean quoted = FALSE;

  cli_assert_done (result);
  for (const char *at = result->out; *at != '\0'; at++)
    {
      quoted ^= *at == '"';
      n += !quoted && *at == '\n';
    }

  return n - 1;
}

static void
test_filter (void)
{
  cli_begin_plan ();

  g_assert_cmpuint (count_records ("export stakeholders a.segue"), ==, 3);
  g_assert_cmpuint (count_records ("export stakeholders a.segue --rollout ERP"), ==, 1);
  g_assert_cmpuint (count_records ("export stakeholders a.segue --audience 'Finance, Lyon'"), ==, 1);
  g_assert_cmpuint (count_records ("export stakeholders a.segue --audience a-1"), ==, 1);
  g_assert_cmpuint (count_records ("export interactions a.segue"), ==, 2);
  g_assert_cmpuint (count_records ("export interactions a.segue --from 2026-11-04"), ==, 1);
  g_assert_cmpuint (count_records ("export interactions a.segue --to 2026-11-03"), ==, 1);
  g_assert_cmpuint (count_records ("export interactions a.segue --from 2026-11-03 --to 2026-11-10"), ==, 2);
  g_assert_cmpuint (count_records ("export audiences a.segue --audience A-2"), ==, 1);

  cli_end ();
}

/* The file that was there is replaced whole or not at all. */
static void
test_kept (void)
{
  g_autoptr(CliResult) unknown = NULL;
  g_autoptr(CliResult) public = NULL;
  g_autoptr(CliResult) itself = NULL;
  g_autoptr(CliResult) done = NULL;
  g_autofree char *kept = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  cli_begin_plan ();

  cli_write ("out.csv", "precious");
  cli_write ("out.pdf", "precious");
  unknown = cli_run_line ("export stakeholders a.segue -o out.csv --rollout nowhere");
  cli_assert_failed (unknown, "nowhere");
  public = cli_run_line ("export judgements a.segue -o out.csv --redact public");
  cli_assert_failed (public, "opinions");
  kept = cli_read ("out.csv");
  g_assert_cmpstr (kept, ==, "precious");

  before = cli_hash ("a.segue");
  itself = cli_run_line ("export stakeholders a.segue -o ./a.segue --format csv");
  cli_assert_usage (itself, "a.segue");
  after = cli_hash ("a.segue");
  g_assert_cmpstr (before, ==, after);

  done = cli_run_line ("export stakeholders a.segue -o out.csv");
  cli_assert_done (done);
  g_clear_pointer (&kept, g_free);
  kept = cli_read ("out.csv");
  g_assert_nonnull (strstr (kept, "Ada Byron"));
  g_assert_null (strstr (kept, "precious"));

  cli_end ();
}

/* Every kind; readable by its owner only; no public opinions. */
static void
test_workbook (void)
{
  const char *kinds[] = { "rollouts", "milestones", "audiences", "impacted-audiences", "stakeholders", "memberships",
                          "judgements", "profiles", "interactions" };
  g_autoptr(CliResult) public = NULL;
  g_autofree char *path = NULL;
  GStatBuf info;

  cli_begin_plan ();

  path = cli_path ("out.xlsx");
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *line = g_strdup_printf ("export %s a.segue -o out.xlsx", kinds[i]);
      g_autoptr(CliResult) result = cli_run_line (line);
      g_autofree char *content = NULL;
      gsize length = 0;

      cli_assert_done (result);
      g_assert_true (g_file_get_contents (path, &content, &length, NULL));
      g_assert_cmpuint (length, >, 1000);
      g_assert_true (memcmp (content, "PK\003\004", 4) == 0);
      g_assert_cmpint (g_stat (path, &info), ==, 0);
      g_assert_cmpuint (info.st_mode & 0777, ==, 0600);
      g_assert_cmpint (g_unlink (path), ==, 0);
    }

  public = cli_run_line ("export judgements a.segue -o out.xlsx --redact public");
  cli_assert_failed (public, "opinions");
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));

  cli_end ();
}

static void
test_impossible (void)
{
  g_autofree char *folder = NULL;
  g_autoptr(CliResult) missing = NULL;
  g_autoptr(CliResult) directory = NULL;
  g_autoptr(CliResult) full = NULL;
  g_autoptr(CliResult) denied = NULL;

  cli_begin_plan ();

  missing = cli_run_line ("export stakeholders a.segue -o nowhere/out.csv");
  cli_assert_failed (missing, "nowhere/out.csv");
  folder = cli_path ("folder.csv");
  g_assert_no_errno (g_mkdir (folder, 0500));
  directory = cli_run_line ("export stakeholders a.segue -o folder.csv");
  cli_assert_failed (directory, "folder.csv");
  full = cli_run_line ("export stakeholders a.segue -o /dev/full --format csv");
  cli_assert_failed (full, "/dev/full");

  if (geteuid () != 0) /* who may write anywhere */
    {
      denied = cli_run_line ("export stakeholders a.segue -o folder.csv/out.csv");
      cli_assert_failed (denied, "folder.csv/out.csv");
    }

  cli_end ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/export/golden", test_golden);
  g_test_add_func ("/cli/export/filter", test_filter);
  g_test_add_func ("/cli/export/kept", test_kept);
  g_test_add_func ("/cli/export/workbook", test_workbook);
  g_test_add_func ("/cli/export/impossible", test_impossible);

  return g_test_run ();
}
