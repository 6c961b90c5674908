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
  { "", "No command is given; the commands are new, info." },
  { "erp.segue", "There is no command “erp.segue”; the commands are new, info." },
  { "check x.segue", "There is no command “check”" },
  { "--frob", "“--frob”" },
  { "'a\nb'", "“a\\nb”" },

  { "new", "“new” needs WORKSPACE" },
  { "new a.segue b.segue", "but “b.segue” is given as well" },
  { "new a.segue --json", "--json" },
  { "info a.segue --json=yes", "--json takes no value" },

  { "info", "“info” needs WORKSPACE" },
  { "info a.segue --yaml", "--yaml" },
  { "info -- --json", "" },
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
  static const char *all[] = { "segue COMMAND", "new WORKSPACE", "info WORKSPACE", "--version", NULL };
  static const char *new[] = { "segue new [OPTION…] WORKSPACE", "Examples:", NULL };
  static const char *info[] = { "segue info [OPTION…] WORKSPACE", "--json", "Examples:", NULL };

  cli_begin ();

  assert_help ("--help", all);
  assert_help ("-h", all);
  assert_help ("new --help", new);
  assert_help ("info --help", info);

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

  g_test_add_func ("/cli/usage/wrong", test_wrong);
  g_test_add_func ("/cli/usage/help", test_help);
  g_test_add_func ("/cli/usage/version", test_version);

  return g_test_run ();
}
