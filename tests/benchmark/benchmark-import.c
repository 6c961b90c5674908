/* benchmark-import.c - a register comes in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "benchmark.h"

#include <glib/gstdio.h>

static BenchmarkTime
import_bare (Benchmark *self,
             gpointer   data)
{
  g_autofree char *database = g_build_filename (self->folder, "bare.db", NULL);
  g_autofree char *command = g_strdup_printf (".import --csv '%s' people", self->csv);
  const char *arguments[] = { "sqlite3", database, command, NULL };

  g_unlink (database);
  return benchmark_run_process (arguments, NULL);
}

static BenchmarkTime
import_ours (Benchmark *self,
             gpointer   data)
{
  const char *new[] = { self->program, "new", self->workspace, NULL };
  const char *import[] = { self->program, "import", "stakeholders", self->csv, self->workspace, NULL };

  g_unlink (self->workspace);
  benchmark_run_process (new, NULL);
  return benchmark_run_process (import, NULL);
}

/**
 * benchmark_import:
 *
 * Leaves the workspace of the last run for the measurements that follow.
 */
void
benchmark_import (Benchmark *self)
{
  benchmark_compare (self, "import the register | sqlite3 .import", import_bare, import_ours, NULL, 3.0);
}
