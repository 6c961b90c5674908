/* test-usage.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "cli-run.h"

#include <string.h>

typedef struct
{
  const char *line;
  const char *part; /* of the message */
} Case;

/* None of these needs a workspace: what cannot be meant is said before any file
 * is looked at.
 */
static const Case wrong[] = {
  { "erp", "There is no command “erp”; the commands are new, info, import, export, check." },
  { "verify x.segue", "There is no command “verify”" },
  { "--frob", "“--frob”" },
  { "'a\nb'", "“a\\nb”" },

  { "new", "“new” needs WORKSPACE" },
  { "new ''", "“new” needs WORKSPACE, but what is given is empty" },
  { "new a.segue b.segue", "but “b.segue” is given as well" },
  { "new a.segue --json", "--json" },
  { "new a.segue --example=yes", "--example" },

  { "info", "“info” needs WORKSPACE" },
  { "info ''", "“info” needs WORKSPACE, but what is given is empty" },
  { "info a.segue --yaml", "--yaml" },
  { "info -- --json", "" },

  { "import", "“import” needs KIND" },
  { "import stakeholders", "“import” needs FILE" },
  { "import stakeholders a.csv", "“import” needs WORKSPACE" },
  { "import stakeholders a.csv b.segue c", "“c”" },
  { "import stakeholders '' b.segue", "“import” needs FILE, but what is given is empty" },
  { "import stakeholders a.csv ''", "“import” needs WORKSPACE, but what is given is empty" },
  { "import stakeholders a.csv b.segue --rejects ''", "--rejects needs FILE, but what is given is empty" },
  { "import people a.csv b.segue", "rollouts, " },
  { "import stakeholders a.csv b.segue --dates dym", "dmy, mdy, ymd" },
  { "import stakeholders a.csv b.segue --match phone", "uid, email, name" },
  { "import stakeholders a.csv b.segue --header-row 0", "--header-row" },
  { "import stakeholders a.csv b.segue --header-row x", "--header-row" },
  { "import stakeholders a.csv b.segue --header-row -1", "--header-row" },
  { "import stakeholders a.csv b.segue --header-row 99999999999", "--header-row" },
  { "import stakeholders a.csv b.segue --delimiter ''", "--delimiter" },
  { "import stakeholders a.csv b.segue --delimiter ab", "--delimiter" },
  { "import stakeholders a.csv b.segue --encoding latin-99", "latin-99" },
  { "import stakeholders a.csv b.segue --map Level", "--map" },
  { "import stakeholders a.csv b.segue --map =power", "--map" },
  { "import stakeholders a.csv b.segue --map Level=powr", "powr" },
  { "import stakeholders a.csv b.segue --rollout", "--rollout" },
  { "import stakeholders a.csv b.segue --author ''", "--author needs NAME, but what is given is empty" },
  { "import stakeholders a.csv b.segue --profile excel", "--profile" },
  { "import stakeholders a.csv b.segue --dry-run=no", "--dry-run" },
  { "import audiences a.csv b.segue --rollout X", "--rollout is not for audiences" },
  { "import milestones a.csv b.segue --match email", "--match is not for milestones" },
  { "import milestones a.csv b.segue --of X", "--of is not for milestones" },
  { "import calendar a.ics b.segue --of X", "--of" },

  { "export", "“export” needs KIND" },
  { "export stakeholders", "“export” needs WORKSPACE" },
  { "export people a.segue", "rollouts, " },
  { "export stakeholders a.segue --format ods", "csv, xlsx, pdf" },
  { "export stakeholders a.segue --format xlsx", "workbook needs a file" },
  { "export stakeholders a.segue -o a.xlsx --profile excel", "--profile is not for xlsx" },
  { "export stakeholders a.segue -o a.xlsx --paper A4", "--paper is not for xlsx" },
  { "export milestones a.segue --format pdf", "csv, xlsx" },
  { "export stakeholders a.segue -o a.doc", "csv, xlsx, pdf" },
  { "export stakeholders a.segue -o a", "csv, xlsx, pdf" },
  { "export stakeholders a.segue -o", "-o" },
  { "export stakeholders a.segue -o ''", "-o needs FILE, but what is given is empty" },
  { "export stakeholders ''", "“export” needs WORKSPACE, but what is given is empty" },
  { "export stakeholders a.segue --format pdf", "-o" },
  { "export stakeholders a.segue --profile lotus", "rfc4180, excel" },
  { "export stakeholders a.segue --redact nobody", "team, managers, public" },
  { "export stakeholders a.segue -o a.pdf --paper A5", "A4, A3, A2, Letter, Tabloid" },
  { "export stakeholders a.segue --paper A4", "--paper is not for csv" },
  { "export stakeholders a.segue --landscape", "--landscape is not for csv" },
  { "export stakeholders a.segue --portrait", "--portrait is not for csv" },
  { "export calendar a.segue -o a.pdf --portrait --landscape", "both --landscape and --portrait" },
  { "export stakeholders a.segue --monochrome", "--monochrome is not for csv" },
  { "export stakeholders a.segue -o a.pdf --profile excel", "--profile is not for pdf" },
  { "export interactions a.segue --from 2026-02-30", "2026-02-30" },
  { "export interactions a.segue --from 2026-03-02 --to 2026-03-01", "--to" },
  { "export stakeholders a.segue --delimiter ,", "--delimiter" },
  { "export stakeholders a.segue --of X", "--of" },
  { "export stakeholders a.segue -o a.pdf --layout month", "--layout" },
  { "export stakeholders a.segue -o a.pdf --months-per-page 2", "--months-per-page" },
};

static void
test_wrong (void)
{
  cli_begin ();

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr(CliResult) result = cli_run_line (wrong[i].line);

      if (*wrong[i].part == '\0')
        cli_assert_failed (result, ""); /* understood: it is the file that is not there */
      else
        cli_assert_usage (result, wrong[i].part);
    }

  cli_end ();
}

/* Without a command the window opens; these tests have no display. */
static void
test_no_display (void)
{
  static const char * const lines[] = { "", "erp.segue", "./erp" };

  cli_begin ();

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr(CliResult) result = cli_run_line (lines[i]);

      cli_assert_failed (result, "no display");
    }

  cli_end ();
}

/* Each line of a help text is short enough for a terminal, and each option of
 * the contract is in it.
 */
static void
assert_help (const char         *line,
             const char * const *parts)
{
  g_autoptr(CliResult) result = cli_run_line (line);
  g_auto(GStrv) lines = NULL;

  cli_assert_done (result);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_test_message ("%s", parts[i]);
      g_assert_nonnull (strstr (result->out, parts[i]));
    }

  lines = g_strsplit (result->out, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_test_message ("%s", lines[i]);
      g_assert_cmpint (g_utf8_strlen (lines[i], -1), <=, 100);
    }
}

static void
test_help (void)
{
  static const char *all[] = { "segue COMMAND", "new WORKSPACE", "info WORKSPACE", "import KIND FILE WORKSPACE",
                               "export KIND WORKSPACE", "--version", NULL };
  static const char *new[] = { "segue new [OPTION…] WORKSPACE", "--example", "Examples:", NULL };
  static const char *info[] = { "segue info [OPTION…] WORKSPACE", "--json", "Examples:", NULL };
  static const char *import[] = { "segue import [OPTION…] KIND FILE WORKSPACE", "--rollout=NAME",
                                  "--map=COLUMN=FIELD", "--encoding=NAME", "--delimiter=CHAR", "--header-row=N",
                                  "--dates=dmy|mdy|ymd", "--match=uid|email|name", "--dry-run", "--rejects=FILE",
                                  "--author=NAME", "impacted-audiences", "Examples:", NULL };
  static const char *export[] = { "segue export [OPTION…] KIND WORKSPACE", "-o, --output=FILE", "--format=", "--rollout=NAME",
                                  "--audience=NAME", "--from=DATE", "--to=DATE", "--profile=rfc4180|excel",
                                  "--redact=team|managers|public", "--paper=", "--landscape", "--portrait", "--monochrome",
                                  "impacted-audiences", "Examples:", NULL };

  cli_begin ();

  assert_help ("--help", all);
  assert_help ("-h", all);
  assert_help ("new --help", new);
  assert_help ("info --help", info);
  assert_help ("import --help", import);
  assert_help ("import stakeholders -h", import);
  assert_help ("export --help", export);

  cli_end ();
}

static void
test_version (void)
{
  g_autoptr(CliResult) result = NULL;

  cli_begin ();
  result = cli_run ("--version", NULL);
  cli_assert_done (result);
  g_assert_true (g_str_has_prefix (result->out, "segue " SEGUE_VERSION "\nLicense GPLv3+"));
  cli_end ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/usage/no-display", test_no_display);
  g_test_add_func ("/cli/usage/wrong", test_wrong);
  g_test_add_func ("/cli/usage/help", test_help);
  g_test_add_func ("/cli/usage/version", test_version);

  return g_test_run ();
}
