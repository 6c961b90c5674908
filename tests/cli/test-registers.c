/* test-registers.c - registers that nobody on the project wrote
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "cli-run.h"

typedef struct
{
  const char *file;
  const char *options;
  guint       n_rows;    /* records that are not all empty, as the facts file of the corpus says */
  guint       n_refused; /* of them */
  const char *kind;      /* NULL for stakeholders */
} Register;

static const Register registers[] = {
  { "acis-stakeholder-clean", "", 35, 0 },
  { "kelompok11-stakeholders-id", "", 5, 0 },
  { "lastmile-stakeholders", "", 13, 0 },
  { "muni-stakeholders", "", 16, 0 },
  { "ocm-stakeholder-analysis", "", 28, 13 },
  { "policyengine-stakeholders", "", 7, 0 },
  { "rpmt-stakeholder-register-template", "", 1, 1 },
  { "student-app-stakeholders", "", 12, 0 },
  { "visp-stakeholders-bom", "", 7, 0 },
  { "bnpl-communication-plan", "", 6, 0, "communications" },
  { "erp-plan-communication-fr", "", 6, 0, "communications" },
  { "foundry-message-matrix", "", 6, 0, "communications" },
  { "ocm-communication-plan", "", 20, 15, "communications" },
  { "octoacme-communication-plan", "", 4, 0, "communications" },
};

static void
test_register (gconstpointer data)
{
  const Register *expected = data;
  g_autofree char *file = g_strdup_printf ("%s/registers/%s.csv", g_getenv ("SEGUE_CORPUS"), expected->file);
  const char *kind = expected->kind != NULL ? expected->kind : "stakeholders";
  g_autofree char *line = g_strdup_printf ("import %s '%s' a.segue --rejects no.csv %s", kind, file, expected->options);
  g_autoptr(CliResult) made = NULL;
  g_autoptr(CliResult) first = NULL;
  g_autoptr(CliResult) second = NULL;
  g_autofree char *summary = NULL;
  g_autofree char *again = NULL;
  CliSummary counts;

  if (!g_file_test (file, G_FILE_TEST_EXISTS))
    {
      g_test_skip ("the corpus is not here");
      return;
    }

  cli_begin ();

  made = cli_run ("new", "a.segue", NULL);
  cli_assert_done (made);

  first = cli_run_line (line);
  cli_assert_done (first);
  g_test_message ("%s", first->out);
  counts = cli_get_summary (first);
  g_assert_cmpuint (counts.new + counts.changed + counts.unchanged + counts.refused, ==, expected->n_rows);
  g_assert_cmpuint (counts.refused, ==, expected->n_refused);

  /* Once more, nothing is new. */
  second = cli_run_line (line);
  cli_assert_done (second);
  counts = cli_get_summary (second);
  g_assert_cmpuint (counts.new, ==, 0);
  g_assert_cmpuint (counts.changed, ==, 0);
  g_assert_cmpuint (counts.refused, ==, expected->n_refused);

  cli_end ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (registers); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cli/registers/%s", registers[i].file);

      g_test_add_data_func (path, &registers[i], test_register);
    }

  return g_test_run ();
}
