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
  g_test_add_func ("/cli/pages/bare", test_bare);

  return g_test_run ();
}
