/* test-import.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "cli-run.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

static void
begin (void)
{
  g_autoptr(CliResult) made = NULL;

  cli_begin ();
  made = cli_run ("new", "a.segue", NULL);
  cli_assert_done (made);
}

static void
assert_import (const char *line,
               const char *summary)
{
  g_autoptr(CliResult) result = cli_run_line (line);
  g_autofree char *last = NULL;

  g_test_message ("%s", result->out);
  cli_assert_done (result);
  last = cli_last_line (result->out);
  g_assert_cmpstr (last, ==, summary);
}

static void
assert_has (const char *text,
            const char *part)
{
  if (strstr (text, part) == NULL)
    g_test_message ("“%s” is not in: %s", part, text);
  g_assert_nonnull (strstr (text, part));
}

static char *
export (const char *line)
{
  g_autoptr(CliResult) result = cli_run_line (line);

  cli_assert_done (result);
  return g_steal_pointer (&result->out);
}

static void
test_counts (void)
{
  begin ();

  cli_write ("p.csv", "Name,E-mail,Power\r\nAda,ada@example.org,4\r\nBo,bo@example.org,2\r\nCy,,\r\n");
  assert_import ("import stakeholders p.csv a.segue", "3 new, 0 changed, 0 unchanged, 0 refused");
  assert_import ("import stakeholders p.csv a.segue", "0 new, 0 changed, 3 unchanged, 0 refused");

  cli_write ("p.csv", "Name,E-mail,Power\r\nAda,ada@example.org,5\r\nBo,bo@example.org,2\r\nDi,,\r\n");
  assert_import ("import stakeholders p.csv a.segue", "1 new, 1 changed, 1 unchanged, 0 refused");

  cli_end ();
}

static void
test_dry_run (void)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr(CliResult) dry = NULL;
  g_autoptr(CliResult) real = NULL;

  begin ();

  cli_write ("p.csv", "Name,Power\r\nAda,huge\r\n,3\r\nBo,2\r\n");
  before = cli_hash ("a.segue");
  dry = cli_run ("import", "--dry-run", "stakeholders", "p.csv", "a.segue", "--rejects", "no.csv", NULL);
  cli_assert_done (dry);
  after = cli_hash ("a.segue");
  g_assert_cmpstr (before, ==, after);
  g_assert_false (cli_exists ("no.csv"));

  real = cli_run ("import", "stakeholders", "p.csv", "a.segue", "--rejects", "no.csv", NULL);
  cli_assert_done (real);
  g_assert_cmpstr (dry->out, ==, real->out);
  g_assert_true (cli_exists ("no.csv"));

  cli_end ();
}

static void
test_warnings (void)
{
  g_autoptr(CliResult) result = NULL;
  CliSummary summary;

  begin ();

  cli_write ("p.csv", "Name,Power,E-mail\r\nAda,huge,ada@example.org\r\n\"A\nB\",2,\r\nBo,9,not an address\r\n");
  result = cli_run ("import", "stakeholders", "p.csv", "a.segue", NULL);
  cli_assert_done (result);
  g_test_message ("%s", result->out);
  assert_has (result->out, "p.csv:2: Power: ");
  assert_has (result->out, "p.csv:5: Power: "); /* a line of the file, not a row */
  summary = cli_get_summary (result);
  g_assert_cmpuint (summary.new, ==, 3);

  cli_end ();
}

/* What is refused is written back with its reason; once mended it goes in. */
static void
test_rejects (void)
{
  g_autoptr(CliResult) result = NULL;
  g_autofree char *rejects = NULL;
  g_autofree char *register_ = NULL;
  g_auto(GStrv) parts = NULL;
  g_autofree char *mended = NULL;

  begin ();

  cli_write ("p.csv", "Name,Department,Notes\r\nAda,Finance,\r\n,Sales,\"two\nlines, \"\"quoted\"\"\"\r\nBo,Legal,\r\n");
  result = cli_run ("import", "stakeholders", "p.csv", "a.segue", "--rejects", "no.csv", NULL);
  cli_assert_done (result);
  assert_has (result->out, "p.csv:3: ");
  assert_has (result->out, "2 new, 0 changed, 0 unchanged, 1 refused\n");

  rejects = cli_read ("no.csv");
  assert_has (rejects, "reason");
  assert_has (rejects, ",Sales,\"two\nlines, \"\"quoted\"\"\"");
  g_assert_null (strstr (rejects, "Finance"));

  /* Given a name, the row is taken; its reason is not. */
  parts = g_strsplit (rejects, ",Sales", 2);
  mended = g_strconcat (parts[0], "Cy,Sales", parts[1], NULL);
  cli_write ("mended.csv", mended);
  assert_import ("import stakeholders mended.csv a.segue", "1 new, 0 changed, 0 unchanged, 0 refused");
  register_ = export ("export stakeholders a.segue");
  assert_has (register_, "Cy");
  assert_has (register_, "two\nlines, \"\"quoted\"\"");

  cli_end ();
}

/* Out of a workbook into a workbook, mended by nobody, and in again. */
static void
test_workbook (void)
{
  g_autoptr(CliResult) made = NULL;
  g_autoptr(CliResult) first = NULL;
  g_autoptr(CliResult) again = NULL;
  g_autoptr(CliResult) sheet = NULL;
  g_autoptr(CliResult) exported = NULL;
  g_autofree char *rejects = NULL;

  cli_begin ();

  made = cli_run ("new", "a.segue", NULL);
  cli_assert_done (made);
  cli_write ("p.csv", "Name,Department,Power\nAda,Finance,5\n,Sales,4\n");
  first = cli_run ("import", "stakeholders", "p.csv", "a.segue", "--rejects", "no.xlsx", NULL);
  cli_assert_done (first);
  g_assert_cmpuint (cli_get_summary (first).new, ==, 1);
  g_assert_cmpuint (cli_get_summary (first).refused, ==, 1);
  rejects = cli_read ("no.xlsx");
  g_assert_true (g_str_has_prefix (rejects, "PK"));

  again = cli_run ("import", "stakeholders", "no.xlsx", "a.segue", "--rejects", "no2.csv", NULL);
  cli_assert_done (again);
  g_assert_cmpuint (cli_get_summary (again).refused, ==, 1);
  assert_has (again->out, "no.xlsx:2: refused: ");
  g_clear_pointer (&rejects, g_free);
  rejects = cli_read ("no2.csv");
  assert_has (rejects, "Sales,4,");

  exported = cli_run ("export", "stakeholders", "a.segue", "-o", "all.xlsx", NULL);
  cli_assert_done (exported);
  sheet = cli_run ("import", "stakeholders", "all.xlsx", "a.segue", "--sheet", "Stakeholders", NULL);
  cli_assert_done (sheet);
  g_assert_cmpuint (cli_get_summary (sheet).unchanged, ==, 1);

  cli_end ();
}

static void
test_workbook_refused (void)
{
  g_autoptr(CliResult) made = NULL;
  g_autoptr(CliResult) exported = NULL;
  g_autoptr(CliResult) sheet = NULL;
  g_autoptr(CliResult) text = NULL;
  g_autoptr(CliResult) cut = NULL;

  cli_begin ();

  made = cli_run ("new", "a.segue", "--example", NULL);
  cli_assert_done (made);
  exported = cli_run ("export", "rollouts", "a.segue", "-o", "all.xlsx", NULL);
  cli_assert_done (exported);
  sheet = cli_run ("import", "rollouts", "all.xlsx", "a.segue", "--sheet", "Other", NULL);
  cli_assert_failed (sheet, "it has “rollouts”");
  cli_write ("p.csv", "Name\nAda\n");
  text = cli_run ("import", "rollouts", "p.csv", "a.segue", "--sheet", "1", NULL);
  cli_assert_failed (text, "p.csv is no workbook");
  cli_write ("cut.csv", "PK\003\004 and nothing that an archive has");
  cut = cli_run ("import", "rollouts", "cut.csv", "a.segue", NULL);
  cli_assert_failed (cut, "cut.csv is a damaged workbook");

  cli_end ();
}

static void
test_rejects_impossible (void)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *name = g_strnfill (300, 'n');
  g_autoptr(CliResult) nowhere = NULL;
  g_autoptr(CliResult) too_long = NULL;
  g_autoptr(CliResult) itself = NULL;
  g_autoptr(CliResult) workspace = NULL;

  begin ();

  cli_write ("p.csv", "Name,Notes\r\nAda,\r\n,nobody\r\n");
  before = cli_hash ("a.segue");
  nowhere = cli_run ("import", "stakeholders", "p.csv", "a.segue", "--rejects", "nowhere/no.csv", NULL);
  cli_assert_failed (nowhere, "nowhere/no.csv");
  too_long = cli_run ("import", "stakeholders", "p.csv", "a.segue", "--rejects", name, NULL);
  cli_assert_failed (too_long, "nnnn");
  itself = cli_run ("import", "stakeholders", "p.csv", "a.segue", "--rejects", "./p.csv", NULL);
  cli_assert_usage (itself, "p.csv");
  workspace = cli_run ("import", "stakeholders", "p.csv", "a.segue", "--rejects", "a.segue", NULL);
  cli_assert_usage (workspace, "a.segue");
  after = cli_hash ("a.segue");
  g_assert_cmpstr (before, ==, after);

  cli_end ();
}

/* Nothing refused, nothing written; what an earlier import refused stays. */
static void
test_rejects_none (void)
{
  g_autoptr(CliResult) none = NULL;
  g_autoptr(CliResult) again = NULL;
  g_autofree char *kept = NULL;

  begin ();

  cli_write ("p.csv", "Name\r\nAda\r\n");
  none = cli_run ("import", "stakeholders", "p.csv", "a.segue", "--rejects", "no.csv", NULL);
  cli_assert_done (none);
  g_assert_cmpstr (none->err, ==, "");
  g_assert_false (cli_exists ("no.csv"));

  cli_write ("no.csv", "of an earlier time");
  again = cli_run ("import", "stakeholders", "p.csv", "a.segue", "--rejects", "no.csv", NULL);
  g_assert_cmpint (again->status, ==, 0);
  assert_has (again->err, "nothing was refused; “no.csv” is of an earlier time");
  kept = cli_read ("no.csv");
  g_assert_cmpstr (kept, ==, "of an earlier time");

  cli_end ();
}

/* Whether @process has a file open in our folder that has no name of its own. */
static gboolean
writes_beside (GSubprocess *process)
{
  g_autofree char *fds = g_strdup_printf ("/proc/%s/fd", g_subprocess_get_identifier (process));
  g_autofree char *here = cli_path ("");
  g_autoptr(GDir) dir = g_dir_open (fds, 0, NULL);
  gboolean found = FALSE;
  const char *name = NULL;

  while (dir != NULL && !found && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *link = g_build_filename (fds, name, NULL);
      g_autofree char *target = g_file_read_link (link, NULL);

      found = target != NULL && g_str_has_prefix (target, here) &&
              (strstr (target, "/#") != NULL || strstr (target, "/.segue-") != NULL);
    }

  return found;
}

/* The place of the refused rows is taken while the import is written: that is
 * done all the same, and told.
 */
static void
test_rejects_too_late (void)
{
  const char *arguments[] = { "import", "stakeholders", "p.csv", "a.segue", "--rejects", "no.csv", NULL };
  struct flock turn = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 0x40000001, .l_len = 1 };
  g_autofree char *workspace = NULL;
  g_autofree char *taken = NULL;
  g_autofree char *people = NULL;
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(CliResult) result = NULL;
  int fd;

  begin ();
  cli_write ("p.csv", "Name,Notes\r\nAda,\r\n,nobody\r\n");
  workspace = cli_path ("a.segue");
  taken = cli_path ("no.csv");

  /* SQLite's lock of who is about to write: the import waits for its turn. */
  fd = g_open (workspace, O_RDWR | O_CLOEXEC, 0);
  g_assert_cmpint (fcntl (fd, F_SETLK, &turn), ==, 0);
  process = cli_start (NULL, arguments);
  for (guint i = 0; i < 3000 && !writes_beside (process); i++)
    g_usleep (10000);
  g_assert_cmpint (g_mkdir (taken, 0700), ==, 0);
  close (fd);

  result = cli_finish (process);
  g_assert_cmpint (result->status, ==, 1);
  assert_has (result->err, "segue: The import is done, but the refused rows are not kept: “no.csv” could not be");
  assert_has (result->out, "p.csv:3: refused: ");
  assert_has (result->out, "1 new, 0 changed, 0 unchanged, 1 refused\n");
  people = export ("export stakeholders a.segue");
  assert_has (people, "Ada");

  cli_end ();
}

static void
test_rollouts (void)
{
  g_autoptr(CliResult) open = NULL;
  g_autoptr(CliResult) unknown = NULL;
  g_autofree char *all = NULL;
  g_autofree char *erp = NULL;

  begin ();

  cli_write ("r.csv", "name,code\r\nERP,R-1\r\nSecurity,R-2\r\n");
  assert_import ("import rollouts r.csv a.segue", "2 new, 0 changed, 0 unchanged, 0 refused");

  cli_write ("p.csv", "Name,Power\r\nAda,4\r\n");
  open = cli_run ("import", "stakeholders", "p.csv", "a.segue", NULL);
  cli_assert_failed (open, "--rollout");
  unknown = cli_run ("import", "stakeholders", "p.csv", "a.segue", "--rollout", "HR", NULL);
  cli_assert_failed (unknown, "“First rollout”, “ERP”, “Security”");

  assert_import ("import stakeholders p.csv a.segue --rollout ERP", "1 new, 0 changed, 0 unchanged, 0 refused");
  cli_write ("p.csv", "Name,Power,Rollout\r\nAda,4,ERP\r\nAda,2,Security\r\n");
  assert_import ("import stakeholders p.csv a.segue", "1 new, 0 changed, 1 unchanged, 0 refused");

  all = export ("export stakeholders a.segue");
  assert_has (all, "ERP");
  assert_has (all, "Security");
  erp = export ("export stakeholders a.segue --rollout r-1");
  g_assert_null (strstr (erp, "Security"));

  cli_end ();
}

/* A name, a code or a uid; what is archived can still be named; what is not
 * unique is not guessed.
 */
static void
test_references (void)
{
  g_autoptr(CliResult) ambiguous = NULL;
  g_autoptr(CliResult) by_code = NULL;
  g_autoptr(CliResult) by_uid = NULL;
  g_autoptr(CliResult) archived = NULL;
  g_autoptr(CliResult) audience = NULL;

  begin ();

  cli_write ("r.csv", "uid,name,code,archived\r\nu-1,ERP,R-1,\r\nu-2,CRM,R-1,\r\nu-3,Old,R-3,true\r\n");
  assert_import ("import rollouts r.csv a.segue", "3 new, 0 changed, 0 unchanged, 0 refused");

  ambiguous = cli_run ("export", "stakeholders", "a.segue", "--rollout", "r-1", NULL);
  cli_assert_failed (ambiguous, "“r-1” names 2 rollouts; say which by its code or uid: “u-1”, “u-2”");
  by_code = cli_run ("export", "stakeholders", "a.segue", "--rollout", "r-3", NULL);
  cli_assert_done (by_code);
  by_uid = cli_run ("export", "stakeholders", "a.segue", "--rollout", "u-1", NULL);
  cli_assert_done (by_uid);
  archived = cli_run ("export", "stakeholders", "a.segue", "--rollout", "Old", NULL);
  cli_assert_done (archived);
  audience = cli_run ("export", "stakeholders", "a.segue", "--audience", "Finance", NULL);
  cli_assert_failed (audience, "the workspace has no audiences");

  cli_end ();
}

static void
test_dialect (void)
{
  g_autofree char *path = NULL;
  g_autofree char *register_ = NULL;
  const char latin[] = "Who#Level#When\nZo\xeb#4#03/04/2026\n";

  begin ();

  path = cli_path ("p.csv");
  g_assert_true (g_file_set_contents (path, latin, -1, NULL));
  assert_import ("import stakeholders p.csv a.segue --encoding iso-8859-1 --delimiter '#' --header-row 1"
                 " --map Who=name --map Level=power --map When=notified-on --dates mdy",
                 "1 new, 0 changed, 0 unchanged, 0 refused");
  register_ = export ("export stakeholders a.segue");
  assert_has (register_, "Zoë");
  assert_has (register_, "2026-03-04");

  cli_end ();
}

static void
test_header_row (void)
{
  g_autoptr(CliResult) beyond = NULL;

  begin ();

  cli_write ("p.csv", "Our people,,\nas of today,,\nName,Power,E-mail\nAda,4,ada@example.org\n");
  beyond = cli_run ("import", "stakeholders", "p.csv", "a.segue", "--header-row", "44", NULL);
  cli_assert_failed (beyond, "p.csv");
  assert_import ("import stakeholders p.csv a.segue --header-row 3", "1 new, 0 changed, 0 unchanged, 0 refused");
  assert_import ("import stakeholders p.csv a.segue", "0 new, 0 changed, 1 unchanged, 0 refused");

  cli_end ();
}

static void
test_dates (void)
{
  g_autoptr(CliResult) open = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  begin ();

  cli_write ("p.csv", "Name,Notified on\nAda,03/04/2026\nBo,05/06/2026\n");
  before = cli_hash ("a.segue");
  open = cli_run ("import", "stakeholders", "p.csv", "a.segue", NULL);
  cli_assert_failed (open, "--dates");
  assert_has (open->err, "p.csv:2");
  assert_has (open->err, "Notified on");
  after = cli_hash ("a.segue");
  g_assert_cmpstr (before, ==, after);

  assert_import ("import stakeholders p.csv a.segue --dates dmy", "2 new, 0 changed, 0 unchanged, 0 refused");
  assert_import ("import stakeholders p.csv a.segue --dates mdy", "0 new, 2 changed, 0 unchanged, 0 refused");

  cli_end ();
}

static void
test_match (void)
{
  begin ();

  cli_write ("p.csv", "Name,E-mail\nAda Byron,ada@example.org\n");
  assert_import ("import stakeholders p.csv a.segue", "1 new, 0 changed, 0 unchanged, 0 refused");

  cli_write ("p.csv", "Name,E-mail\nAda Lovelace,ada@example.org\n");
  assert_import ("import stakeholders p.csv a.segue --dry-run --match email",
                 "0 new, 1 changed, 0 unchanged, 0 refused");
  assert_import ("import stakeholders p.csv a.segue --dry-run --match name",
                 "1 new, 0 changed, 0 unchanged, 0 refused");
  assert_import ("import stakeholders p.csv a.segue --dry-run --match uid",
                 "1 new, 0 changed, 0 unchanged, 0 refused");

  cli_end ();
}

static gboolean
file_holds (const char *name,
            const char *part)
{
  g_autofree char *path = cli_path (name);
  g_autofree char *contents = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  for (gsize i = 0; i + strlen (part) <= length; i++)
    if (memcmp (contents + i, part, strlen (part)) == 0)
      return TRUE;

  return FALSE;
}

static void
test_author (void)
{
  begin ();

  cli_write ("p.csv", "Name\nAda\n");
  assert_import ("import stakeholders p.csv a.segue --author 'Grace Hopper'",
                 "1 new, 0 changed, 0 unchanged, 0 refused");
  g_assert_true (file_holds ("a.segue", "Grace Hopper"));

  cli_write ("p.csv", "Name\nBo\n");
  assert_import ("import stakeholders p.csv a.segue", "1 new, 0 changed, 0 unchanged, 0 refused");
  g_assert_true (file_holds ("a.segue", g_strcmp0 (g_get_real_name (), "Unknown") != 0 ? g_get_real_name ()
                                                                                      : g_get_user_name ()));

  cli_end ();
}

/* Messages call the file what the user called it. */
static void
test_file_name (void)
{
  g_autofree char *folder = NULL;
  g_autofree char *cell = g_strnfill (1024 * 1024 + 1, 'x');
  g_autofree char *long_cell = g_strconcat ("Name\nAda\n", cell, "\n", NULL);
  g_autoptr(CliResult) missing = NULL;
  g_autoptr(CliResult) too_long = NULL;
  g_autoptr(CliResult) workspace = NULL;

  begin ();

  folder = cli_path ("in");
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  missing = cli_run ("import", "stakeholders", "in/p.csv", "a.segue", NULL);
  cli_assert_failed (missing, "segue: in/p.csv: The file cannot be opened");
  cli_write ("in/p.csv", long_cell);
  too_long = cli_run ("import", "stakeholders", "in/p.csv", "a.segue", NULL);
  cli_assert_failed (too_long, "segue: in/p.csv: ");
  assert_has (too_long->err, "3");
  workspace = cli_run ("import", "stakeholders", "a.segue", "a.segue", NULL);
  cli_assert_failed (workspace, "segue: a.segue: This is a Segue workspace, not CSV.");

  cli_end ();
}

static void
test_impossible (void)
{
  static const struct
  {
    const char *contents;
    const char *options;
    const char *part;
  } files[] = {
    { "", "", "p.csv" },
    { "Name,Power\n", "", "p.csv" },
    { "Colour,Taste\nred,sweet\n", "", "p.csv" },
    { "Name\nAda\n", "--map Level=power", "Level" },
    { "Name\n\xff\xfe\xfd\n", "--encoding UTF-8", "p.csv" },
  };
  g_autoptr(CliResult) missing = NULL;
  g_autoptr(CliResult) folder = NULL;
  g_autoptr(CliResult) no_workspace = NULL;

  begin ();

  missing = cli_run ("import", "stakeholders", "missing.csv", "a.segue", NULL);
  cli_assert_failed (missing, "missing.csv");
  folder = cli_run ("import", "stakeholders", ".", "a.segue", NULL);
  cli_assert_failed (folder, "");
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *line = g_strdup_printf ("import stakeholders p.csv a.segue %s", files[i].options);
      g_autoptr(CliResult) result = NULL;

      cli_write ("p.csv", files[i].contents);
      result = cli_run_line (line);
      cli_assert_failed (result, files[i].part);
    }
  no_workspace = cli_run ("import", "stakeholders", "p.csv", "missing.segue", NULL);
  cli_assert_failed (no_workspace, "missing.segue");
  g_assert_false (cli_exists ("missing.segue"));

  cli_end ();
}

/* What the report says about the file names the option that mends it. */
static void
test_advice (void)
{
  static const struct
  {
    const char *contents;
    const char *part;
  } done[] = {
    { "Name,Mood\nA,x\n", "p.csv: column B “Mood” is not taken: no field is called so; --map B=FIELD takes it\n" },
    { "Name,Interest_2019\nA,1\n", "it may be meant for Interest: --map B=interest takes it so\n" },
    { "Name,Power,Influence\nA,1,2\n", "column B “Power” is the Power; --map C=power takes this one instead\n" },
    { "Name,Power,,Colour,Mood\nA,1,,x,2\n", "another table beside this one; --map D=FIELD takes one of them\n" },
    { "Role\nClerk\n", "column A “Role” stands in for them; --map COLUMN=name chooses another one\n" },
    { "Name,Phone,Power\nA,1,2\n\nPhone,Name,Interest\n7,B,3\n", "its rows are refused, --header-row 4 imports them instead\n" },
  };
  static const struct
  {
    const char *contents;
    const char *part;
  } failed[] = {
    { "Phone,Notes\n1,2\n", "is the Name; say which one is with --map COLUMN=name, or with --header-row" },
    { "Name,Notified on\nA,03/04/2026\n", "which the month; say the order with --dates dmy, --dates mdy or --dates ymd" },
  };

  begin ();

  for (guint i = 0; i < G_N_ELEMENTS (done); i++)
    {
      g_autoptr(CliResult) result = NULL;

      cli_write ("p.csv", done[i].contents);
      result = cli_run_line ("import stakeholders p.csv a.segue --dry-run");
      cli_assert_done (result);
      assert_has (result->out, done[i].part);
    }
  for (guint i = 0; i < G_N_ELEMENTS (failed); i++)
    {
      g_autoptr(CliResult) result = NULL;

      cli_write ("p.csv", failed[i].contents);
      result = cli_run_line ("import stakeholders p.csv a.segue --dry-run");
      cli_assert_failed (result, failed[i].part);
    }

  cli_end ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/import/counts", test_counts);
  g_test_add_func ("/cli/import/dry-run", test_dry_run);
  g_test_add_func ("/cli/import/warnings", test_warnings);
  g_test_add_func ("/cli/import/rejects", test_rejects);
  g_test_add_func ("/cli/import/rejects/none", test_rejects_none);
  g_test_add_func ("/cli/import/rejects/too-late", test_rejects_too_late);
  g_test_add_func ("/cli/import/rejects/impossible", test_rejects_impossible);
  g_test_add_func ("/cli/import/workbook", test_workbook);
  g_test_add_func ("/cli/import/workbook-refused", test_workbook_refused);
  g_test_add_func ("/cli/import/rollouts", test_rollouts);
  g_test_add_func ("/cli/import/references", test_references);
  g_test_add_func ("/cli/import/dialect", test_dialect);
  g_test_add_func ("/cli/import/header-row", test_header_row);
  g_test_add_func ("/cli/import/dates", test_dates);
  g_test_add_func ("/cli/import/match", test_match);
  g_test_add_func ("/cli/import/author", test_author);
  g_test_add_func ("/cli/import/file-name", test_file_name);
  g_test_add_func ("/cli/import/impossible", test_impossible);
  g_test_add_func ("/cli/import/advice", test_advice);

  return g_test_run ();
}
