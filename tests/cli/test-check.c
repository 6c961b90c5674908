/* test-check.c - the plan checks from the command line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "cli-run.h"

#include <string.h>

/* On 23 November 2026, a Monday, in which a mail is due tomorrow that nobody approved. */
static const char *const today[] = { "SEGUE_TODAY=2026-11-23", NULL };

static void
import (const char *kind,
        const char *contents)
{
  g_autofree char *file = g_strdup_printf ("%s.csv", kind);
  g_autoptr(CliResult) result = NULL;

  cli_write (file, contents);
  result = cli_run_with (today, "import", kind, file, "a.segue", NULL);
  cli_assert_done (result);
}

static void
set_up (void)
{
  g_autoptr(CliResult) made = NULL;

  cli_begin ();
  made = cli_run_with (today, "new", "a.segue", NULL);
  cli_assert_done (made);
  import ("rollouts", "name\r\nERP\r\n");
  import ("audiences", "name\r\nFinance\r\n");
  import ("communications", "rollout,title,audiences,date,channel,status\r\n"
                            "ERP,\"The \"\"Mail\"\"\",Finance,2026-11-24,town-hall,draft\r\n");
}

static void
test_text (void)
{
  g_autoptr(CliResult) result = NULL;

  set_up ();
  result = cli_run_with (today, "check", "a.segue", NULL);
  cli_assert_done (result);
  g_assert_nonnull (strstr (result->out, "C20 Warning: “The \"Mail\"” is due on 24 Nov and is not approved.\n"));
  g_assert_nonnull (strstr (result->out, "C06 Error: "));
  g_assert_true (strstr (result->out, "C06 Error: ") < strstr (result->out, "C20 Warning: "));
  g_assert_null (strstr (result->out, "C08 "));
  cli_end ();
}

static void
test_json (void)
{
  g_autoptr(CliResult) result = NULL;
  const char *at = NULL;

  set_up ();
  result = cli_run_with (today, "check", "--json", "a.segue", NULL);
  cli_assert_done (result);
  g_assert_true (g_str_has_prefix (result->out, "[\n"));
  g_assert_true (g_str_has_suffix (result->out, "]\n"));
  at = strstr (result->out, "\"code\": \"C20\"");
  g_assert_nonnull (at);
  g_assert_nonnull (strstr (at, "\"severity\": \"warning\""));
  g_assert_nonnull (strstr (at, "\"text\": \"“The \\\"Mail\\\"” is due on 24 Nov and is not approved.\""));
  g_assert_nonnull (strstr (at, "\"records\": [\n"));
  g_assert_nonnull (strstr (at, "@"));
  cli_end ();
}

/* Of another rollout nothing is told; of none there is an error. */
static void
test_rollout (void)
{
  g_autoptr(CliResult) erp = NULL;
  g_autoptr(CliResult) other = NULL;
  g_autoptr(CliResult) none = NULL;
  g_autoptr(CliResult) empty = NULL;

  set_up ();
  erp = cli_run_with (today, "check", "a.segue", "--rollout", "ERP", NULL);
  cli_assert_done (erp);
  g_assert_nonnull (strstr (erp->out, "C20 "));
  other = cli_run_with (today, "check", "a.segue", "--rollout", "First rollout", NULL);
  cli_assert_done (other);
  g_assert_cmpstr (other->out, ==, "The checks find nothing.\n");
  empty = cli_run_with (today, "check", "a.segue", "--rollout", "First rollout", "--json", NULL);
  cli_assert_done (empty);
  g_assert_cmpstr (empty->out, ==, "[]\n");
  none = cli_run_with (today, "check", "a.segue", "--rollout", "Nowhere", NULL);
  cli_assert_failed (none, "Nowhere");
  cli_end ();
}

/* What was accepted is left out, and what is gone does no harm. */
static void
test_accepted (void)
{
  g_autoptr(CliResult) before = NULL;
  g_autoptr(CliResult) after = NULL;
  g_autofree char *uid = NULL;
  g_autofree char *sheet = NULL;
  const char *at = NULL;

  set_up ();
  before = cli_run_with (today, "check", "--json", "a.segue", NULL);
  at = strstr (strstr (before->out, "\"code\": \"C20\""), "\"records\": [");
  at = strchr (at + strlen ("\"records\": ["), '"') + 1;
  uid = g_strndup (at, (gsize) (strchr (at, '"') - at));
  sheet = g_strdup_printf ("rollout,code,subject,reason,accepted-on\r\nERP,C20,%s,by word of mouth,2026-11-20\r\n"
                           "ERP,C20,gone,once,\r\n", uid);
  import ("acceptances", sheet);

  after = cli_run_with (today, "check", "a.segue", NULL);
  cli_assert_done (after);
  g_assert_null (strstr (after->out, "C20 "));
  g_assert_nonnull (strstr (after->out, "C06 "));
  cli_end ();
}

static void
test_wrong (void)
{
  g_autoptr(CliResult) nothing = NULL;
  g_autoptr(CliResult) nowhere = NULL;
  g_autoptr(CliResult) format = NULL;

  cli_begin ();
  nothing = cli_run ("check", NULL);
  cli_assert_usage (nothing, "WORKSPACE");
  nowhere = cli_run ("check", "nowhere.segue", NULL);
  cli_assert_failed (nowhere, "nowhere.segue");
  format = cli_run ("check", "--format", "csv", "nowhere.segue", NULL);
  cli_assert_usage (format, "--format");
  cli_end ();
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/check/text", test_text);
  g_test_add_func ("/cli/check/json", test_json);
  g_test_add_func ("/cli/check/rollout", test_rollout);
  g_test_add_func ("/cli/check/accepted", test_accepted);
  g_test_add_func ("/cli/check/wrong", test_wrong);

  return g_test_run ();
}
