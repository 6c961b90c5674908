/* test-pages.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "cli-run.h"

#include <string.h>

static void
test_format (void)
{
  g_autofree char *csv = NULL;
  g_autofree char *pdf = NULL;
  g_autofree char *named = NULL;
  g_autoptr(CliResult) result = NULL;

  cli_begin_plan ();

  result = cli_run_line ("export stakeholders a.segue -o out.CSV");
  cli_assert_done (result);
  csv = cli_read ("out.CSV");
  g_assert_nonnull (strstr (csv, "Ada Byron"));

  g_clear_pointer (&result, cli_result_free);
  result = cli_run_line ("export stakeholders a.segue --output=out.pdf");
  cli_assert_done (result);
  pdf = cli_read ("out.pdf");
  g_assert_true (g_str_has_prefix (pdf, "%PDF-"));

  g_clear_pointer (&result, cli_result_free);
  result = cli_run_line ("export stakeholders a.segue -o out.pdf --format csv");
  cli_assert_done (result);
  named = cli_read ("out.pdf");
  g_assert_cmpstr (named, ==, csv);

  cli_end ();
}

/* The calendar in every layout, and what has no meaning for it. */
static void
test_calendar (void)
{
  static const char * const layouts[] = { "month", "fortnight", "agenda", "timeline", "load" };
  static const char * const wrong[] = {
    "export calendar a.segue -o out.pdf --layout wall",
    "export calendar a.segue -o out.pdf --months-per-page 13",
    "export calendar a.segue -o out.pdf --months-per-page 2 --layout agenda",
    "export calendar a.segue -o out.pdf --of Ada",
    "export calendar a.segue -o out.csv --layout month",
    "export hand-out a.segue -o out.csv",
  };
  g_autofree char *csv = NULL;

  cli_begin_plan ();
  for (guint i = 0; i < G_N_ELEMENTS (layouts); i++)
    {
      g_autofree char *line = g_strdup_printf ("export calendar a.segue -o out.pdf --paper A3 --landscape --layout %s", layouts[i]);
      g_autoptr(CliResult) result = cli_run_line (line);
      g_autofree char *pdf = NULL;

      cli_assert_done (result);
      pdf = cli_read ("out.pdf");
      g_assert_true (g_str_has_prefix (pdf, "%PDF-"));
    }
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr(CliResult) result = cli_run_line (wrong[i]);

      g_test_message ("%s", wrong[i]);
      g_assert_cmpint (result->status, ==, 2);
    }
  {
    g_autoptr(CliResult) result = cli_run_line ("export calendar a.segue -o out.csv");

    cli_assert_done (result);
    csv = cli_read ("out.csv");
    g_assert_true (g_str_has_prefix (csv, "date,end-date,time,end-time,kind,title,"));
  }

  cli_end ();
}

static char *
run_tool (const char *script)
{
  g_autoptr(CliResult) result = cli_run_shell (script);

  cli_assert_done (result);
  return g_steal_pointer (&result->out);
}

static void
test_pdf (void)
{
  g_autofree char *qpdf = g_find_program_in_path ("qpdf");
  g_autofree char *pdftotext = g_find_program_in_path ("pdftotext");
  g_autoptr(CliResult) result = NULL;
  g_autofree char *checked = NULL;
  g_autofree char *text = NULL;
  g_autofree char *size = NULL;

  if (qpdf == NULL || pdftotext == NULL)
    {
      g_test_skip ("qpdf or poppler-utils is not installed");
      return;
    }

  cli_begin_plan ();

  result = cli_run_line ("export stakeholders a.segue -o a.pdf --paper a3 --landscape --monochrome --rollout ERP");
  cli_assert_done (result);
  g_assert_cmpstr (result->out, ==, "");
  checked = run_tool ("qpdf --check a.pdf");
  text = run_tool ("pdftotext -layout a.pdf -");
  size = run_tool ("pdfinfo a.pdf");
  g_assert_nonnull (strstr (text, "Ada Byron"));
  g_assert_nonnull (strstr (text, "ERP"));
  g_assert_null (strstr (text, "Doe"));
  g_assert_nonnull (strstr (size, "1190.55 x 841.89"));

  cli_end ();
}

static char *
run_for_text (const char *line)
{
  g_autoptr(CliResult) result = cli_run_line (line);

  cli_assert_done (result);
  return run_tool ("pdftotext -layout o.pdf -");
}

/* What the window chooses for these documents, an option says here. */
static void
test_choices (void)
{
  g_autofree char *pdftotext = g_find_program_in_path ("pdftotext");
  g_autofree char *interest = NULL;
  g_autofree char *support = NULL;
  g_autofree char *now = NULL;
  g_autofree char *moved = NULL;
  g_autoptr(CliResult) example = NULL;
  g_autoptr(CliResult) unknown = NULL;
  g_autoptr(CliResult) elsewhere = NULL;
  g_autoptr(CliResult) timeless = NULL;

  if (pdftotext == NULL)
    {
      g_test_skip ("poppler-utils is not installed");
      return;
    }

  cli_begin_plan ();

  interest = run_for_text ("export power-interest-grid a.segue -o o.pdf --rollout ERP --layout power-interest");
  support = run_for_text ("export power-interest-grid a.segue -o o.pdf --rollout ERP --layout power-support");
  g_assert_nonnull (strstr (interest, "Power/interest grid"));
  g_assert_nonnull (strstr (support, "Power/support grid"));

  example = cli_run_line ("new e.segue --example");
  cli_assert_done (example);
  now = run_for_text ("export engagement-matrix e.segue -o o.pdf");
  moved = run_for_text ("export engagement-matrix e.segue -o o.pdf --from 2026-08-21 --to 2026-11-20");
  g_assert_null (strstr (now, "Since 21 August 2026: "));
  g_assert_null (strstr (now, "by priority · as of"));
  g_assert_nonnull (strstr (moved, "Since 21 August 2026: "));
  g_assert_nonnull (strstr (moved, "by priority · as of 20 November 2026"));

  unknown = cli_run_line ("export power-interest-grid a.segue -o o.pdf --layout wheel");
  cli_assert_usage (unknown, "power-interest, power-support");
  elsewhere = cli_run_line ("export engagement-matrix a.segue -o o.pdf --layout power-support");
  cli_assert_usage (elsewhere, "--layout is not for engagement-matrix");
  timeless = cli_run_line ("export raci a.segue -o o.pdf --from 2026-08-21");
  cli_assert_usage (timeless, "--from is not for raci");

  cli_end ();
}

static void
import (const char *kind,
        const char *csv)
{
  g_autoptr(CliResult) result = NULL;

  cli_write ("in.csv", csv);
  result = cli_run ("import", kind, "in.csv", "a.segue", NULL);
  cli_assert_done (result);
  g_test_message ("%s%s", result->out, result->err);
  g_assert_cmpuint (cli_get_summary (result).refused, ==, 0);
}

/* Two sessions of a course, one of them with people; the other has the name of a third. */
static void
begin_training (void)
{
  cli_begin_plan ();
  import ("courses", "rollout,code,title,duration,depth\r\nERP,K-1,Goods receipt,120,casual\r\n");
  import ("requirements", "rollout,course,audience,rule\r\nERP,Goods receipt,\"Finance, Lyon\",required\r\n");
  import ("sessions", "rollout,code,title,course,date,time,room,capacity\r\n"
                      "ERP,T-1,Early group,Goods receipt,2027-01-04,09:00,Dock 4,3\r\n"
                      "ERP,T-2,Late group,Goods receipt,2027-01-05,09:00,Dock 4,3\r\n"
                      "ERP,T-3,Late group,Goods receipt,2027-01-06,09:00,Dock 4,3\r\n");
  import ("enrolments", "rollout,session,stakeholder,status,score\r\nERP,Early group,Ada Byron,enrolled,\r\nERP,Early group,東京 太郎,attended,81\r\n");
}

/* Of one session, by name, code or uid; the public sees who has a seat and nothing else. */
static void
test_session (void)
{
  static const char *const wrong[] = {
    "export timetable a.segue -o o.pdf --of T-1",
    "export training-plan a.segue -o o.pdf --from 2027-01-01",
    "export coverage-matrix a.segue -o o.pdf --layout month",
    "export roster a.segue -o o.csv",
  };
  g_autofree char *pdftotext = g_find_program_in_path ("pdftotext");
  g_autofree char *sheet = NULL, *roster = NULL, *everybody = NULL, *each = NULL, *table = NULL;
  g_autoptr(CliResult) several = NULL;
  g_autoptr(CliResult) nobody = NULL;

  if (pdftotext == NULL)
    {
      g_test_skip ("poppler-utils is not installed");
      return;
    }

  begin_training ();
  sheet = run_for_text ("export sign-in-sheet a.segue -o o.pdf --of T-1 --paper Letter");
  g_assert_nonnull (strstr (sheet, "PUBLIC"));
  g_assert_nonnull (strstr (sheet, "Early group"));
  g_assert_nonnull (strstr (sheet, "Ada Byron"));
  g_assert_null (strstr (sheet, "Late group"));

  roster = run_for_text ("export roster a.segue -o o.pdf --of 'Early group'");
  g_assert_nonnull (strstr (roster, "81"));
  g_assert_nonnull (strstr (roster, "Attended"));
  everybody = run_for_text ("export roster a.segue -o o.pdf --of 'early group' --redact public");
  g_assert_nonnull (strstr (everybody, "Ada Byron"));
  g_assert_null (strstr (everybody, "81"));
  g_assert_null (strstr (everybody, "Attended"));

  each = run_for_text ("export roster a.segue -o o.pdf");
  g_assert_nonnull (strstr (each, "Early group"));
  g_assert_nonnull (strstr (each, "Late group"));
  table = run_for_text ("export timetable a.segue -o o.pdf --paper A3 --audience 'Finance, Lyon' --from 2027-01-05");
  g_assert_nonnull (strstr (table, "Late group"));
  g_assert_null (strstr (table, "Early group"));

  several = cli_run_line ("export sign-in-sheet a.segue -o o.pdf --of 'Late group'");
  cli_assert_failed (several, "T-2");
  cli_assert_failed (several, "T-3");
  nobody = cli_run_line ("export roster a.segue -o o.pdf --of Nobody");
  cli_assert_failed (nobody, "Early group");
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr(CliResult) result = cli_run_line (wrong[i]);

      g_test_message ("%s", wrong[i]);
      g_assert_cmpint (result->status, ==, 2);
    }

  cli_end ();
}

/* The plan and the matrix, and the calendar of who has a seat. */
static void
test_training (void)
{
  g_autofree char *pdftotext = g_find_program_in_path ("pdftotext");
  g_autofree char *plan = NULL, *matrix = NULL;
  g_autoptr(CliResult) calendar = NULL;
  g_autoptr(CliResult) audience = NULL;

  if (pdftotext == NULL)
    {
      g_test_skip ("poppler-utils is not installed");
      return;
    }

  begin_training ();
  plan = run_for_text ("export training-plan a.segue -o o.pdf --rollout ERP --monochrome");
  g_assert_nonnull (strstr (plan, "Required: Finance, Lyon"));
  matrix = run_for_text ("export coverage-matrix a.segue -o o.pdf --rollout ERP");
  g_assert_nonnull (strstr (matrix, "What is still needed"));

  calendar = cli_run_line ("export calendar a.segue --of 'Ada Byron' --format ics");
  cli_assert_done (calendar);
  g_assert_nonnull (strstr (calendar->out, "SUMMARY:Early group"));
  g_assert_null (strstr (calendar->out, "SUMMARY:Late group"));
  audience = cli_run_line ("export sessions a.segue --audience 'Finance, Lyon' --format ics");
  cli_assert_done (audience);
  g_assert_nonnull (strstr (audience->out, "SUMMARY:Late group"));

  cli_end ();
}

/* Without a home, a display or a place in the world of its own. */
static void
test_bare (void)
{
  g_autoptr(CliResult) result = NULL;

  cli_begin_plan ();

  result = cli_run_shell ("cd / && "
                          "exec env -i ASAN_OPTIONS=\"$ASAN_OPTIONS\" LSAN_OPTIONS=\"$LSAN_OPTIONS\" "
                          "\"$SEGUE_PROGRAM\" export stakeholders \"$OLDPWD/a.segue\" -o \"$OLDPWD/o.pdf\"");
  g_test_message ("%s", result->err);
  g_assert_cmpint (result->status, ==, 0);
  g_assert_true (cli_exists ("o.pdf"));

  cli_end ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/pages/format", test_format);
  g_test_add_func ("/cli/pages/calendar", test_calendar);
  g_test_add_func ("/cli/pages/register", test_pdf);
  g_test_add_func ("/cli/pages/choices", test_choices);
  g_test_add_func ("/cli/pages/session", test_session);
  g_test_add_func ("/cli/pages/training", test_training);
  g_test_add_func ("/cli/pages/bare", test_bare);

  return g_test_run ();
}
