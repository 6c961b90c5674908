/* test-interrupted.c - an import that is stopped leaves everything as it was
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "cli-run.h"

#include <signal.h>
#include <string.h>

#define N_PEOPLE 20000

/* Kills fall on moments spread over the time that an import takes. */
#define N_MOMENTS 8

static void
write_people (void)
{
  g_autoptr(GString) csv = g_string_new ("name,e-mail,power,notes\r\n");

  for (guint i = 0; i < N_PEOPLE; i++)
    g_string_append_printf (csv, "Person %u,p%u@example.org,%u,something to write about person %u\r\n",
                            i, i, i % 5 + 1, i);
  cli_write ("people.csv", csv->str);
}

static void
make_workspace (void)
{
  g_autoptr(CliResult) made = cli_run ("new", "a.segue", "--example", NULL);

  cli_assert_done (made);
  write_people ();
}

static char *
export_everything (void)
{
  g_autoptr(CliResult) people = cli_run ("export", "stakeholders", "a.segue", NULL);
  g_autoptr(CliResult) judgements = cli_run ("export", "judgements", "a.segue", NULL);

  cli_assert_done (people);
  cli_assert_done (judgements);
  return g_strconcat (people->out, judgements->out, NULL);
}

static GSubprocess *
start_import (void)
{
  const char *arguments[] = { "import", "stakeholders", "people.csv", "a.segue", "--rollout", "Headwater ERP", NULL };

  return cli_start (NULL, arguments);
}

/* How long an import takes that nobody stops, from a dry run. */
static gint64
measure_import (void)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr(CliResult) dry = cli_run ("import", "stakeholders", "people.csv", "a.segue", "--rollout", "Headwater ERP",
                                       "--dry-run", NULL);

  cli_assert_done (dry);
  return g_get_monotonic_time () - start;
}

/* The import is either whole or not there at all. */
static void
assert_all_or_nothing (const char *before,
                       CliResult  *result)
{
  g_autofree char *after = export_everything ();

  if (strstr (after, "p19999@example.org") != NULL)
    g_assert_nonnull (strstr (after, "p0@example.org")); /* it was too late to stop it */
  else
    {
      g_assert_cmpint (result->status, !=, 0);
      g_assert_cmpstr (before, ==, after);
    }
}

static void
test_killed (gconstpointer data)
{
  int number = GPOINTER_TO_INT (data);
  g_autofree char *before = NULL;
  gint64 duration;

  cli_begin ();
  make_workspace ();
  before = export_everything ();
  duration = measure_import ();

  for (guint i = 0; i < N_MOMENTS; i++)
    {
      g_autoptr(GSubprocess) process = start_import ();
      g_autoptr(CliResult) result = NULL;

      /* What is tested is that any moment will do, so that it need not be exact. */
      g_usleep ((gulong) (duration * i / N_MOMENTS));
      g_subprocess_send_signal (process, number);
      result = cli_finish (process);
      g_test_message ("after %u/%u: status %d, %s", i, N_MOMENTS, result->status, result->err);

      assert_all_or_nothing (before, result);
      if (result->status == 0)
        break; /* the rest would find everything there already */
      if (number != SIGKILL && result->status != -number)
        cli_assert_failed (result, "Stopped");
    }

  cli_end ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/cli/interrupted/kill", GINT_TO_POINTER (SIGKILL), test_killed);
  g_test_add_data_func ("/cli/interrupted/interrupt", GINT_TO_POINTER (SIGINT), test_killed);
  g_test_add_data_func ("/cli/interrupted/terminate", GINT_TO_POINTER (SIGTERM), test_killed);

  return g_test_run ();
}
