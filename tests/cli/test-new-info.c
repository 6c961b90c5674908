/* test-new-info.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "cli-run.h"

#include <glib/gstdio.h>
#include <string.h>

static void
test_new (void)
{
  g_autofree char *path = NULL;
  g_autoptr(CliResult) made = NULL;
  g_autoptr(CliResult) again = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  GStatBuf status;

  cli_begin ();

  made = cli_run ("new", "a.segue", NULL);
  cli_assert_done (made);
  g_assert_cmpstr (made->out, ==, "");
  path = cli_path ("a.segue");
  g_assert_no_errno (g_stat (path, &status));
  g_assert_cmphex (status.st_mode & 0777, ==, 0600);

  before = cli_hash ("a.segue");
  again = cli_run ("new", "a.segue", NULL);
  cli_assert_failed (again, "a.segue");
  after = cli_hash ("a.segue");
  g_assert_cmpstr (before, ==, after);

  cli_end ();
}

static void
test_new_impossible (void)
{
  g_autoptr(CliResult) no_folder = NULL;
  g_autoptr(CliResult) folder = NULL;
  g_autoptr(CliResult) no_folder_example = NULL;

  cli_begin ();

  no_folder = cli_run ("new", "nowhere/a.segue", NULL);
  cli_assert_failed (no_folder, "nowhere");
  no_folder_example = cli_run ("new", "--example", "nowhere/a.segue", NULL);
  cli_assert_failed (no_folder_example, "nowhere");
  folder = cli_run ("new", ".", NULL);
  cli_assert_failed (folder, "");

  cli_end ();
}

static void
assert_line (const char *text,
             const char *label,
             const char *value)
{
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (g_str_has_prefix (lines[i], label))
      {
        g_assert_true (g_str_has_suffix (lines[i], value));
        return;
      }

  g_test_message ("no line “%s” in: %s", label, text);
  g_assert_not_reached ();
}

static void
test_info (void)
{
  g_autoptr(CliResult) made = NULL;
  g_autoptr(CliResult) info = NULL;

  cli_begin ();

  made = cli_run ("new", "a.segue", NULL);
  cli_assert_done (made);
  info = cli_run ("info", "a.segue", NULL);
  cli_assert_done (info);
  assert_line (info->out, "Workspace", "a.segue");
  assert_line (info->out, "Schema version", " 6");
  assert_line (info->out, "Integrity", " ok");
  assert_line (info->out, "Rollouts", " First rollout");
  assert_line (info->out, "Stakeholders", " 0");

  cli_end ();
}

static void
test_info_json (void)
{
  g_autoptr(CliResult) made = NULL;
  g_autoptr(CliResult) import = NULL;
  g_autoptr(CliResult) info = NULL;

  cli_begin ();

  made = cli_run ("new", "a.segue", NULL);
  cli_assert_done (made);
  cli_write ("rollouts.csv", "name\r\n\"Quote \"\" back \\ tab \t é\"\r\n");
  import = cli_run ("import", "rollouts", "rollouts.csv", "a.segue", NULL);
  cli_assert_done (import);

  info = cli_run ("info", "--json", "a.segue", NULL);
  cli_assert_done (info);
  g_assert_true (g_str_has_prefix (info->out, "{\n  \"schema\": 6,\n  \"integrity\": \"ok\",\n  \"rollouts\": [\n"
                                              "    \"First rollout\",\n"
                                              "    \"Quote \\\" back \\\\ tab \\u0009 é\"\n  ],\n"
                                              "  \"counts\": {\n"));
  g_assert_nonnull (strstr (info->out, "    \"rollouts\": 2,\n"));
  g_assert_nonnull (strstr (info->out, "    \"stakeholders\": 0,\n"));
  g_assert_nonnull (strstr (info->out, "    \"impacted-audiences\": 0,\n"));
  g_assert_nonnull (strstr (info->out, "\n  \"file-size\": "));
  g_assert_nonnull (strstr (info->out, "\n  \"journal-lines\": "));
  g_assert_nonnull (strstr (info->out, "\n  \"undo-steps\": 1,\n"));
  g_assert_nonnull (strstr (info->out, "\n  \"undo-size\": "));
  g_assert_true (g_str_has_suffix (info->out, "\n}\n"));

  cli_end ();
}

/* Made on a Saturday; the days of what is in it are tested with the example. */
static void
test_new_example (void)
{
  static const char * const saturday[] = { "SEGUE_TODAY=2026-11-21", NULL };
  g_autoptr(CliResult) made = NULL;
  g_autoptr(CliResult) info = NULL;
  g_autoptr(CliResult) again = NULL;

  cli_begin ();

  made = cli_run_with (saturday, "new", "a.segue", "--example", NULL);
  cli_assert_done (made);
  g_assert_cmpstr (made->out, ==, "");

  info = cli_run ("info", "--json", "a.segue", NULL);
  cli_assert_done (info);
  g_assert_nonnull (strstr (info->out, "\"rollouts\": [\n    \"Headwater ERP\",\n    \"Watertight sign-in\"\n  ]"));
  g_assert_nonnull (strstr (info->out, "    \"audiences\": 8,\n"));
  g_assert_nonnull (strstr (info->out, "    \"stakeholders\": 60,\n"));
  g_assert_nonnull (strstr (info->out, "\n  \"undo-steps\": 0,\n"));

  again = cli_run ("new", "a.segue", "--example", NULL);
  cli_assert_failed (again, "a.segue");
  g_assert_true (cli_exists ("a.segue"));

  cli_end ();
}

static void
test_info_impossible (void)
{
  g_autoptr(CliResult) missing = NULL;
  g_autoptr(CliResult) foreign = NULL;
  g_autoptr(CliResult) dash = NULL;

  cli_begin ();

  missing = cli_run ("info", "missing.segue", NULL);
  cli_assert_failed (missing, "missing.segue");
  g_assert_false (cli_exists ("missing.segue"));

  cli_write ("foreign.segue", "name,e-mail\nA,a@example.org\n");
  foreign = cli_run ("info", "foreign.segue", NULL);
  cli_assert_failed (foreign, "foreign.segue");

  dash = cli_run ("info", "--", "--json", NULL);
  cli_assert_failed (dash, "--json");

  cli_end ();
}

/* What is printed is in the charset of the locale; what cannot be written in it
 * is replaced, and nothing is broken.
 */
static void
test_locale (void)
{
  const char *ascii[] = { "LC_ALL=C", NULL };
  g_autoptr(CliResult) made = NULL;
  g_autoptr(CliResult) import = NULL;
  g_autoptr(CliResult) info = NULL;
  g_autoptr(CliResult) json = NULL;
  g_autoptr(CliResult) usage = NULL;
  g_autoptr(CliResult) named = NULL;

  cli_begin ();

  made = cli_run_with (ascii, "new", "é.segue", NULL);
  cli_assert_done (made);
  cli_write ("rollouts.csv", "name\r\n“Zürich” 東京\r\n");
  import = cli_run_with (ascii, "import", "rollouts", "rollouts.csv", "é.segue", NULL);
  cli_assert_done (import);

  info = cli_run_with (ascii, "info", "é.segue", NULL);
  cli_assert_done (info);
  g_assert_true (g_str_is_ascii (info->out));
  g_assert_nonnull (strstr (info->out, "rich"));

  json = cli_run_with (ascii, "info", "é.segue", "--json", NULL);
  cli_assert_done (json);
  g_assert_nonnull (strstr (json->out, "“Zürich” 東京")); /* JSON is UTF-8 everywhere */

  usage = cli_run_with (ascii, "check", NULL);
  g_assert_cmpint (usage->status, ==, 2);
  g_assert_true (g_str_is_ascii (usage->err));

  /* A name on the command line is understood in any locale. */
  named = cli_run_with (ascii, "export", "stakeholders", "é.segue", "--rollout", "“Zürich” 東京", NULL);
  cli_assert_done (named);

  cli_end ();
}

/* No place to write to is a failure that is said; a reader that has seen enough
 * is not.
 */
static void
test_output (void)
{
  g_autoptr(CliResult) made = NULL;
  g_autoptr(CliResult) full = NULL;
  g_autoptr(CliResult) full_csv = NULL;
  g_autoptr(CliResult) closed = NULL;
  g_autoptr(CliResult) pipe = NULL;

  cli_begin ();

  made = cli_run ("new", "a.segue", "--example", NULL);
  cli_assert_done (made);

  full = cli_run_shell ("\"$SEGUE_PROGRAM\" info a.segue >/dev/full");
  cli_assert_failed (full, "Standard output");
  full_csv = cli_run_shell ("\"$SEGUE_PROGRAM\" export stakeholders a.segue >/dev/full");
  cli_assert_failed (full_csv, "");
  closed = cli_run_shell ("\"$SEGUE_PROGRAM\" --version >&-");
  cli_assert_failed (closed, "Standard output");

  pipe = cli_run_shell ("\"$SEGUE_PROGRAM\" export judgements a.segue | true");
  cli_assert_done (pipe);

  cli_end ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/new", test_new);
  g_test_add_func ("/cli/new/impossible", test_new_impossible);
  g_test_add_func ("/cli/new/example", test_new_example);
  g_test_add_func ("/cli/info", test_info);
  g_test_add_func ("/cli/info/json", test_info_json);
  g_test_add_func ("/cli/info/impossible", test_info_impossible);
  g_test_add_func ("/cli/locale", test_locale);
  g_test_add_func ("/cli/output", test_output);

  return g_test_run ();
}
