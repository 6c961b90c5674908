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

/**
 * BenchmarkTime:
 * @wall: seconds by the clock on the wall
 * @processor: seconds that a processor worked, which other programs lengthen less
 */
typedef struct
{
  double wall;
  double processor;
} BenchmarkTime;

/* Does a thing once; returns the time that counts. */
typedef BenchmarkTime (*BenchmarkFunc) (Benchmark *self,
                                        gpointer   data);

BenchmarkTime benchmark_now        (void);
BenchmarkTime benchmark_since      (BenchmarkTime        start,
                                    guint                n_times);

void   benchmark_compare       (Benchmark           *self,
                                const char          *what,
                                BenchmarkFunc        bare,
                                BenchmarkFunc        ours,
                                gpointer             data,
                                double               budget);
BenchmarkTime benchmark_run_process (const char * const  *arguments,
                                     const char          *output);
char  *benchmark_capture       (const char * const  *arguments);
void   benchmark_report        (const char          *what,
                                const char          *bare,
                                const char          *ours,
                                double               ratio,
                                double               budget,
                                double               processor);

void   benchmark_write_register (const char         *path,
                                 guint               n_rows);

void   benchmark_store          (Benchmark          *self);
void   benchmark_memory         (Benchmark          *self);
int    benchmark_memory_child   (const char         *workspace);
void   benchmark_import         (Benchmark          *self);
void   benchmark_export         (Benchmark          *self);
void   benchmark_xlsx           (Benchmark          *self);
void   benchmark_pages          (Benchmark          *self);
void   benchmark_resistance     (Benchmark          *self);
void   benchmark_training       (Benchmark          *self);
void   benchmark_write_training (Benchmark          *self,
                                 const char         *path);
void   benchmark_window         (Benchmark          *self);

BenchmarkTime benchmark_edit_bare  (Benchmark           *self,
                                    gpointer             data);

G_END_DECLS
