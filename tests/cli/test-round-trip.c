/* test-round-trip.c - what goes out comes back as it was
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "cli-run.h"

#include <string.h>

static const char *kinds[] = { "rollouts", "audiences", "stakeholders", "milestones", "benefits", "impacted-audiences",
                               "memberships", "judgements", "profiles", "relationships", "interactions", "fears",
                               "involvements", "impacts", "champions", "champion-reports", "raci", "windows",
                               "messages", "wordings", "references", "explain-backs", "series", "communications",
                               "message-uses", "events", "faqs", "support-channels", "terms", "materials", "courses",
                               "training-needs", "requirements", "sessions", "enrolments", "reinforcements", "suggestions",
                               "objections", "resistance", "attempts", "feedback", "actions" };

/* How it goes out; the ending says the format. */
static const struct { const char *file; const char *profile; } forms[] = {
  { "out.csv", "--profile=rfc4180" }, { "out.csv", "--profile=excel" }, { "out.xlsx", NULL },
};

static guint
count_rows (const char *workspace,
            const char *kind)
{
  g_autoptr(CliResult) info = cli_run ("info", workspace, "--json", NULL);
  g_autofree char *key = g_strdup_printf ("\"%s\": ", kind);
  const char *at;

  cli_assert_done (info);
  at = strstr (strstr (info->out, "\"counts\""), key);
  g_assert_nonnull (at);
  return (guint) g_ascii_strtoull (at + strlen (key), NULL, 10);
}

/* Into the workspace that it came from, nothing changes; into an empty one,
 * everything is new, and comes out of it as it went in.
 */
static void
assert_unchanged (const char *workspace,
                  const char *kind,
                  guint       form)
{
  g_autofree char *before = cli_hash (workspace);
  g_autofree char *after = NULL;
  g_autoptr(CliResult) export = cli_run ("export", kind, workspace, "-o", forms[form].file,
                                         forms[form].profile, NULL);
  g_autoptr(CliResult) import = NULL;
  CliSummary summary;

  cli_assert_done (export);
  import = cli_run ("import", kind, forms[form].file, workspace, NULL);
  cli_assert_done (import);
  summary = cli_get_summary (import);
  g_assert_cmpuint (summary.new, ==, 0);
  g_assert_cmpuint (summary.changed, ==, 0);
  g_assert_cmpuint (summary.unchanged, >=, 1);
  g_assert_cmpuint (summary.refused, ==, 0);
  if (!g_str_equal (kind, "stakeholders")) /* whose rows are engagements */
    g_assert_cmpuint (summary.unchanged, ==, count_rows (workspace, kind));

  after = cli_hash (workspace);
  g_assert_cmpstr (before, ==, after);
}

static void
test_example (void)
{
  g_autoptr(CliResult) made = NULL;

  cli_begin ();

  made = cli_run ("new", "a.segue", "--example", NULL);
  cli_assert_done (made);
  for (guint f = 0; f < G_N_ELEMENTS (forms); f++)
    for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
      assert_unchanged ("a.segue", kinds[k], f);

  cli_end ();
}

/* What an export says builds the same workspace again. */
static void
test_rebuild (gconstpointer data)
{
  const char *file = data;
  g_autoptr(CliResult) example = NULL;
  g_autoptr(CliResult) empty = NULL;

  cli_begin ();

  example = cli_run ("new", "a.segue", "--example", NULL);
  cli_assert_done (example);
  empty = cli_run ("new", "b.segue", NULL);
  cli_assert_done (empty);

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      g_autoptr(CliResult) out = cli_run ("export", kinds[k], "a.segue", "-o", file, NULL);
      g_autoptr(CliResult) in = NULL;

      cli_assert_done (out);
      in = cli_run ("import", kinds[k], file, "b.segue", NULL);
      cli_assert_done (in);
      g_assert_cmpuint (cli_get_summary (in).refused, ==, 0);
    }

  cli_end ();
}

static void
append_cell (GString    *csv,
             const char *text,
             gsize       length)
{
  g_string_append_c (csv, '"');
  for (gsize i = 0; i < length; i++)
    {
      if (text[i] == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, text[i]);
    }
  g_string_append_c (csv, '"');
}

/* @columns are a uid, what it is called and notes, @rest is what else each row says. */
static char *
build_naughty_table (const char *list,
                     const char *columns,
                     const char *rest,
                     guint      *n_rows)
{
  g_auto(GStrv) lines = g_strsplit (list, "\n", -1);
  GString *csv = g_string_new (columns);

  *n_rows = 0;
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *name = NULL;

      if (*lines[i] == '\0' || *lines[i] == '#')
        continue;

      /* Whatever the string is, with the number it is a name of its own. */
      name = g_strdup_printf ("%s %u", lines[i], i);
      g_string_append_printf (csv, "n-%u,", i);
      append_cell (csv, name, strlen (name));
      g_string_append_c (csv, ',');
      append_cell (csv, lines[i], strlen (lines[i]));
      g_string_append (csv, rest);
      (*n_rows)++;
    }

  return g_string_free (csv, FALSE);
}

static void
test_naughty (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("SEGUE_CORPUS"), "strings", "blns.txt", NULL);
  g_autofree char *list = NULL;
  g_autofree char *csv = NULL;
  g_autoptr(CliResult) made = NULL;
  g_autoptr(CliResult) import = NULL;
  guint n_rows;

  if (!g_file_get_contents (path, &list, NULL, NULL))
    {
      g_test_skip ("the corpus is not here");
      return;
    }

  cli_begin ();

  made = cli_run ("new", "a.segue", NULL);
  cli_assert_done (made);
  csv = build_naughty_table (list, "uid,name,notes\r\n", "\r\n", &n_rows);
  g_assert_cmpuint (n_rows, >, 400);
  cli_write ("naughty.csv", csv);
  import = cli_run ("import", "stakeholders", "naughty.csv", "a.segue", NULL);
  cli_assert_done (import);
  g_assert_cmpuint (cli_get_summary (import).new, ==, n_rows);

  for (guint f = 0; f < G_N_ELEMENTS (forms); f++)
    assert_unchanged ("a.segue", "stakeholders", f);

  cli_end ();
}

/* Kinds on the calendar and of training, and what each of them cannot be without. */
static const struct { const char *kind; const char *columns; const char *rest; } naughty_kinds[] = {
  { "events", "uid,title,notes,date,time\r\n", ",2026-12-01,09:30\r\n" },
  { "windows", "uid,name,notes,kind,date\r\n", ",freeze,2026-12-01\r\n" },
  { "milestones", "uid,title,notes,date\r\n", ",2026-12-01\r\n" },
  { "communications", "uid,title,body,date,channel,status\r\n", ",2026-12-01,email,draft\r\n" },
  { "messages", "uid,title,wording,kind\r\n", ",benefit\r\n" },
  { "faqs", "uid,question,answer\r\n", "\r\n" },
  { "terms", "uid,technical,plain\r\n", "\r\n" },
  { "materials", "uid,title,notes,date\r\n", ",2026-12-01\r\n" },
  { "courses", "uid,title,objective,duration\r\n", ",60\r\n" },
  { "reinforcements", "uid,title,notes,kind,date,time\r\n", ",office-hour,2026-12-01,09:30\r\n" },
};

/* As tables, and the calendar as iCalendar as well. */
static void
test_naughty_calendar (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("SEGUE_CORPUS"), "strings", "blns.txt", NULL);
  g_autofree char *list = NULL;
  g_autoptr(CliResult) made = NULL, out = NULL, in = NULL;
  guint n_rows = 0;

  if (!g_file_get_contents (path, &list, NULL, NULL))
    {
      g_test_skip ("the corpus is not here");
      return;
    }

  cli_begin ();
  made = cli_run ("new", "a.segue", NULL);
  cli_assert_done (made);
  for (guint k = 0; k < G_N_ELEMENTS (naughty_kinds); k++)
    {
      g_autofree char *csv = build_naughty_table (list, naughty_kinds[k].columns, naughty_kinds[k].rest, &n_rows);
      g_autoptr(CliResult) import = NULL;

      cli_write ("naughty.csv", csv);
      import = cli_run ("import", naughty_kinds[k].kind, "naughty.csv", "a.segue", NULL);
      cli_assert_done (import);
      /* A few say in a word that they are empty, which some kinds cannot be. */
      g_assert_cmpuint (cli_get_summary (import).new + cli_get_summary (import).refused, ==, n_rows);
      g_assert_cmpuint (cli_get_summary (import).refused, <, 20);
      for (guint f = 0; f < G_N_ELEMENTS (forms); f += 2)
        assert_unchanged ("a.segue", naughty_kinds[k].kind, f);
    }

  out = cli_run ("export", "calendar", "a.segue", "-o", "naughty.ics", "--redact=team", NULL);
  cli_assert_done (out);
  in = cli_run ("import", "calendar", "naughty.ics", "a.segue", NULL);
  cli_assert_done (in);
  g_assert_cmpuint (cli_get_summary (in).changed, ==, 0);
  g_assert_cmpuint (cli_get_summary (in).refused, ==, 0);
  g_assert_cmpuint (cli_get_summary (in).unchanged, >=, 4 * n_rows);
  cli_end ();
}

/* What XML cannot say, what looks like an escape of it, and ends that readers trim. */
static void
test_escapes (void)
{
  static const char csv[] =
    "uid,name,code,notes\r\n"
    "n-1,Bell\x07 Tab,_x0041_,\"\x01\x1f\x7f\xef\xbf\xbe\"\r\n"
    "n-2,_x000D_,007,\"a\rb\r\nc\n\td\"\r\n"
    "n-3,Formula,=1+1,\"'=1+1\"\r\n"
    "n-4,Guard,''@x,\"<r><t>&amp;</t></r>\"\r\n"
    "n-5,Link,1.234,https://example.org/?a=1&b=2\r\n"
    "n-6,Faces,1E5,\"😀 محمد 王\"\r\n";
  g_autoptr(CliResult) made = NULL;
  g_autoptr(CliResult) import = NULL;

  cli_begin ();

  made = cli_run ("new", "a.segue", NULL);
  cli_assert_done (made);
  cli_write ("in.csv", csv);
  import = cli_run ("import", "stakeholders", "in.csv", "a.segue", NULL);
  cli_assert_done (import);
  g_assert_cmpuint (cli_get_summary (import).new, ==, 6);

  for (guint f = 0; f < G_N_ELEMENTS (forms); f++)
    assert_unchanged ("a.segue", "stakeholders", f);

  cli_end ();
}

static void
test_people (void)
{
  g_autofree char *generator = g_build_filename (g_getenv ("SEGUE_CORPUS"), "scale", "gen_register.py", NULL);
  g_autofree char *script = g_strdup_printf ("python3 '%s' %s people.csv", generator,
                                             g_getenv ("SEGUE_PEOPLE") != NULL ? g_getenv ("SEGUE_PEOPLE") : "5000");
  g_autofree char *python = g_find_program_in_path ("python3");
  g_autoptr(CliResult) generated = NULL;
  g_autoptr(CliResult) made = NULL;
  g_autoptr(CliResult) import = NULL;

  if (!g_file_test (generator, G_FILE_TEST_EXISTS) || python == NULL)
    {
      g_test_skip ("the corpus or python3 is not here");
      return;
    }

  cli_begin ();

  generated = cli_run_shell (script);
  cli_assert_done (generated);
  made = cli_run ("new", "a.segue", NULL);
  cli_assert_done (made);
  import = cli_run ("import", "stakeholders", "people.csv", "a.segue", NULL);
  cli_assert_done (import);
  g_assert_cmpuint (cli_get_summary (import).refused, ==, 0);

  for (guint f = 0; f < G_N_ELEMENTS (forms); f++)
    assert_unchanged ("a.segue", "stakeholders", f);

  cli_end ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/round-trip/example", test_example);
  g_test_add_data_func ("/cli/round-trip/rebuild-csv", "out.csv", test_rebuild);
  g_test_add_data_func ("/cli/round-trip/rebuild-xlsx", "out.xlsx", test_rebuild);
  g_test_add_func ("/cli/round-trip/naughty", test_naughty);
  g_test_add_func ("/cli/round-trip/naughty-calendar", test_naughty_calendar);
  g_test_add_func ("/cli/round-trip/escapes", test_escapes);
  g_test_add_func ("/cli/round-trip/people", test_people);

  return g_test_run ();
}
