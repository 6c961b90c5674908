/* test-attendance.c - who was trained, as learning systems tell it, on the command line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "cli-run.h"

#include <string.h>

/* Runs @line, whose last line is @summary and which says @part. */
static void
assert_import (const char *line,
               const char *summary,
               const char *part)
{
  g_autoptr(CliResult) result = cli_run_line (line);
  g_autofree char *last = NULL;

  g_test_message ("%s", result->out);
  cli_assert_done (result);
  last = cli_last_line (result->out);
  g_assert_cmpstr (last, ==, summary);
  if (part != NULL)
    g_assert_nonnull (strstr (result->out, part));
}

static void
assert_failed (const char *line,
               const char *part)
{
  g_autoptr(CliResult) result = cli_run_line (line);

  cli_assert_failed (result, part);
}

static void
begin (void)
{
  g_autoptr(CliResult) made = NULL;

  cli_begin ();
  made = cli_run ("new", "a.segue", "--example", NULL);
  cli_assert_done (made);
}

/* Refused rows come back as a workbook, which is taken once the person is in the register. */
static void
test_refused (void)
{
  begin ();

  cli_write ("lms.csv", "First name,Surname,Email address,Course,Session,Status,Grade/100.00\n"
                        "Olumide,Fagbamila,,K-04,T-04,Completed,81.00\n"
                        "Zoe,Newman,zoe@tarnwell.example,K-04,T-04,Completed,70.00\n");
  assert_import ("import enrolments lms.csv a.segue --rejects refused.xlsx",
                 "0 new, 1 changed, 0 unchanged, 1 refused", "lms.csv:3: refused: nobody in the register is “Zoe Newman”");
  cli_write ("p.csv", "Name,E-mail\nZoe Newman,zoe@tarnwell.example\n");
  assert_import ("import stakeholders p.csv a.segue --rollout \"Headwater ERP\"", "1 new, 0 changed, 0 unchanged, 0 refused", NULL);
  assert_import ("import enrolments refused.xlsx a.segue", "1 new, 0 changed, 0 unchanged, 0 refused", NULL);
  assert_import ("import enrolments refused.xlsx a.segue", "0 new, 0 changed, 1 unchanged, 0 refused", NULL);

  cli_end ();
}

static void
test_of (void)
{
  begin ();

  cli_write ("list.csv", "Name\nWilhelmina Nachtergaele\n\"Καστρινάκη, Ελπίδα\"\n");
  assert_failed ("import enrolments list.csv a.segue", "say which with --of SESSION");
  assert_failed ("import enrolments list.csv a.segue --of Juggling", "Juggling");
  assert_import ("import enrolments list.csv a.segue --dry-run --of T-04", "0 new, 0 changed, 2 unchanged, 0 refused", NULL);
  assert_import ("import enrolments list.csv a.segue --of \"Keys, order desks\"", "2 new, 0 changed, 0 unchanged, 0 refused", NULL);

  /* A course, where no session is called so: the one of those who learn alone is there already. */
  assert_import ("import enrolments list.csv a.segue --dry-run --of K-01", "0 new, 0 changed, 2 unchanged, 0 refused", NULL);
  cli_end ();
}

/* A file from elsewhere, of people whom nobody here knows. */
static void
test_corpus (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("SEGUE_CORPUS"), "registers", "training-attendance.csv", NULL);
  g_autofree char *text = NULL;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    {
      g_test_skip ("the corpus is not here");
      return;
    }

  begin ();
  cli_write ("corpus.csv", text);
  assert_import ("import enrolments corpus.csv a.segue --of T-04", "0 new, 0 changed, 0 unchanged, 100 refused",
                 "nobody in the register is “100”");
  cli_end ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/attendance/refused", test_refused);
  g_test_add_func ("/cli/attendance/of", test_of);
  g_test_add_func ("/cli/attendance/corpus", test_corpus);

  return g_test_run ();
}
