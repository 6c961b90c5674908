/* benchmark.h - what the measurements share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * Benchmark:
 * @folder: where everything is written; removed at the end
 * @n_rows: how many people the register has
 * @n_runs: how often each measurement is repeated; the smallest counts
 * @csv: the register as a file, 11 columns
 * @workspace: a workspace into which it was imported
 * @program: `segue`
 */
typedef struct
{
  char       *folder;
  guint       n_rows;
  guint       n_runs;
  char       *csv;
  char       *workspace;
  const char *program;
} Benchmark;

/* Does a thing once; returns the seconds that count. */
typedef double (*BenchmarkFunc) (Benchmark *self,
                                 gpointer   data);

void   benchmark_compare       (Benchmark           *self,
                                const char          *what,
                                BenchmarkFunc        bare,
                                BenchmarkFunc        ours,
                                gpointer             data,
                                double               budget);
double benchmark_run_process   (const char * const  *arguments,
                                const char          *input);
char  *benchmark_capture       (const char * const  *arguments);
void   benchmark_report        (const char          *what,
                                const char          *bare,
                                const char          *ours,
                                double               ratio,
                                double               budget);

void   benchmark_write_register (const char         *path,
                                 guint               n_rows);

void   benchmark_store          (Benchmark          *self);
void   benchmark_memory         (Benchmark          *self);
int    benchmark_memory_child   (const char         *workspace);
void   benchmark_import         (Benchmark          *self);
void   benchmark_export         (Benchmark          *self);
void   benchmark_pages          (Benchmark          *self);

G_END_DECLS
