/* benchmark.c - what Segue does against the least that anything could do
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each figure stands beside its floor, measured in the same run on the same
 * data: the ratio is what can be compared from one machine to another.
 */

#include "config.h"

#include "benchmark.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <stdio.h>
#include <sys/resource.h>

static gboolean missed;

/* What is over of those that this process started counts as well. */
BenchmarkTime
benchmark_now (void)
{
  struct rusage own, children;

  getrusage (RUSAGE_SELF, &own);
  getrusage (RUSAGE_CHILDREN, &children);

  return (BenchmarkTime) {
    (double) g_get_monotonic_time () / G_USEC_PER_SEC,
    (double) (own.ru_utime.tv_sec + own.ru_stime.tv_sec + children.ru_utime.tv_sec + children.ru_stime.tv_sec) +
      (double) (own.ru_utime.tv_usec + own.ru_stime.tv_usec + children.ru_utime.tv_usec +
                children.ru_stime.tv_usec) / G_USEC_PER_SEC,
  };
}

/**
 * benchmark_since:
 * @start: what benchmark_now() said
 * @n_times: how often the thing was done since
 *
 * Returns: the time of doing it once
 */
BenchmarkTime
benchmark_since (BenchmarkTime start,
                 guint         n_times)
{
  BenchmarkTime now = benchmark_now ();

  return (BenchmarkTime) { (now.wall - start.wall) / n_times, (now.processor - start.processor) / n_times };
}

/**
 * benchmark_run_process:
 * @arguments: the words of the command, ended by %NULL
 * @output: (nullable): the file that takes what it prints
 *
 * Returns: the time from start to end
 */
BenchmarkTime
benchmark_run_process (const char * const *arguments,
                       const char         *output)
{
  g_autoptr(GSubprocessLauncher) launcher = NULL;
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GError) error = NULL;
  BenchmarkTime start = benchmark_now ();

  launcher = g_subprocess_launcher_new (output == NULL ? G_SUBPROCESS_FLAGS_STDOUT_SILENCE
                                                       : G_SUBPROCESS_FLAGS_NONE);
  if (output != NULL)
    g_subprocess_launcher_set_stdout_file_path (launcher, output);
  process = g_subprocess_launcher_spawnv (launcher, arguments, &error);
  if (process == NULL || !g_subprocess_wait_check (process, NULL, &error))
    g_error ("%s: %s", arguments[0], error->message);

  return benchmark_since (start, 1);
}

/**
 * benchmark_capture:
 * @arguments: the words of the command, ended by %NULL
 *
 * Returns: (transfer full): what it prints
 */
char *
benchmark_capture (const char * const *arguments)
{
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GError) error = NULL;
  char *output;

  process = g_subprocess_newv (arguments, G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);
  if (process == NULL || !g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error) ||
      !g_subprocess_get_successful (process))
    g_error ("%s: %s", arguments[0], error != NULL ? error->message : "failed");

  return output;
}

/**
 * benchmark_report:
 * @what: what was measured
 * @bare: the least that it could be
 * @ours: what it is
 * @ratio: what is held against @budget
 * @budget: its limit, 0 where there is none
 * @processor: the ratio of what the processor worked, 0 for none
 *
 * Prints a line of the table.
 */
void
benchmark_report (const char *what,
                  const char *bare,
                  const char *ours,
                  double      ratio,
                  double      budget,
                  double      processor)
{
  g_autofree char *worked = processor > 0 ? g_strdup_printf ("%.2f", processor) : g_strdup ("");
  g_autofree char *limit = budget > 0 ? g_strdup_printf ("%.2f", budget) : g_strdup ("");
  const char *verdict = budget <= 0 ? "" : ratio <= budget ? "OK" : "MISSED";

  missed = missed || (budget > 0 && ratio > budget);
  printf ("%-52s %12s %12s %7.2f %7s  %-6s %9s\n", what, bare, ours, ratio, limit, verdict, worked);
  fflush (stdout);
}

static char *
dup_seconds (double seconds)
{
  return seconds < 1 ? g_strdup_printf ("%.2f ms", seconds * 1000) : g_strdup_printf ("%.2f s", seconds);
}

static void
take_better (BenchmarkTime *best,
             BenchmarkTime  time)
{
  best->wall = MIN (best->wall, time.wall);
  best->processor = MIN (best->processor, time.processor);
}

/**
 * benchmark_compare:
 * @what: what is measured
 * @bare: does the least that anything could do
 * @ours: does what Segue does
 * @data: for both
 * @budget: how many times the floor ours may take, 0 where nothing says
 *
 * Runs both in turn, so that what else the machine does meets both, and
 * compares the fastest runs: the others were disturbed.
 */
void
benchmark_compare (Benchmark     *self,
                   const char    *what,
                   BenchmarkFunc  bare,
                   BenchmarkFunc  ours,
                   gpointer       data,
                   double         budget)
{
  BenchmarkTime best_bare = { G_MAXDOUBLE, G_MAXDOUBLE };
  BenchmarkTime best_ours = { G_MAXDOUBLE, G_MAXDOUBLE };
  g_autofree char *bare_text = NULL;
  g_autofree char *ours_text = NULL;

  for (guint i = 0; i < self->n_runs; i++)
    {
      take_better (&best_bare, bare (self, data));
      take_better (&best_ours, ours (self, data));
    }

  bare_text = dup_seconds (best_bare.wall);
  ours_text = dup_seconds (best_ours.wall);
  benchmark_report (what, bare_text, ours_text, best_ours.wall / best_bare.wall, budget,
                    best_ours.processor / best_bare.processor);
}

static void
remove_folder (const char *path)
{
  g_autoptr(GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR))
        remove_folder (child);
      else
        g_unlink (child);
    }

  g_rmdir (path);
}

static void
run_all (Benchmark *self)
{
  g_autofree char *title = g_strdup_printf ("%u people", self->n_rows);

  benchmark_write_register (self->csv, self->n_rows);
  printf ("%-52s %12s %12s %7s %7s  %-6s %9s\n", title, "floor", "ours", "ratio", "budget", "",
          "processor");

  benchmark_import (self);
  benchmark_store (self);
  benchmark_memory (self);
  benchmark_export (self);
  benchmark_xlsx (self);
  benchmark_pages (self);
  benchmark_training (self);
  benchmark_resistance (self);
  benchmark_window (self);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(GError) error = NULL;
  Benchmark self = { NULL, 100000, 5, NULL, NULL, g_getenv ("SEGUE_PROGRAM") };

  setlocale (LC_ALL, "C.UTF-8");
  if (argc == 3 && g_str_equal (argv[1], "memory"))
    return benchmark_memory_child (argv[2]);
  if (argc > 1)
    self.n_rows = (guint) g_ascii_strtoull (argv[1], NULL, 10);
  if (argc > 2)
    self.n_runs = (guint) g_ascii_strtoull (argv[2], NULL, 10);
  if (self.program == NULL || self.n_rows < 1000 || self.n_runs < 1)
    g_error ("usage: SEGUE_PROGRAM=segue %s [ROWS [RUNS]], 1000 rows or more", argv[0]);

  self.folder = g_dir_make_tmp ("segue-benchmark-XXXXXX", &error);
  g_assert_no_error (error);
  self.csv = g_build_filename (self.folder, "register.csv", NULL);
  self.workspace = g_build_filename (self.folder, "register.segue", NULL);

  run_all (&self);

  remove_folder (self.folder);
  g_free (self.folder);
  g_free (self.csv);
  g_free (self.workspace);
  return missed ? 1 : 0;
}
