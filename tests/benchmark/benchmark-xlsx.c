/* benchmark-xlsx.c - the register goes out as a workbook
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "benchmark.h"
#include "segue-output.h"
#include "segue-sheet-source.h"
#include "segue-sheets.h"
#include "segue-workspace.h"
#include "segue-xlsx-export.h"

#include <xlsxwriter.h>

/* What lies ready for libxlsxwriter: the texts of all cells, row by row. */
typedef struct
{
  SeguePlan *plan;
  GPtrArray *texts; /* NULL for an empty one */
  guint      n_columns;
} Ready;

static void
collect (Ready *ready)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueSheetSource) source = segue_sheet_source_new (ready->plan, segue_sheet_get ("stakeholders"), NULL,
                                                               SEGUE_REDACTION_LEVEL_TEAM, &error);
  gboolean is_row = FALSE;

  g_assert_no_error (error);
  ready->n_columns = segue_sheet_source_get_n_columns (source);
  while (segue_sheet_source_next (source, &is_row, NULL, NULL) && is_row)
    for (guint i = 0; i < ready->n_columns; i++)
      {
        g_auto(SegueValue) value = SEGUE_VALUE_INIT;
        const char *names = segue_sheet_source_get_cell (source, i, &value);
        char *text = names != NULL ? g_strdup (names) : value.is_set ? segue_value_to_text (segue_sheet_source_get_field (source, i), &value) : NULL;

        if (text != NULL && *text == '\0')
          g_clear_pointer (&text, g_free);
        g_ptr_array_add (ready->texts, text);
      }
}

static BenchmarkTime
write_bare (Benchmark *self,
            gpointer   data)
{
  const Ready *ready = data;
  g_autofree char *path = g_build_filename (self->folder, "bare.xlsx", NULL);
  lxw_workbook_options options = { .constant_memory = TRUE, .tmpdir = self->folder };
  BenchmarkTime start = benchmark_now ();
  lxw_workbook *workbook = workbook_new_opt (path, &options);
  lxw_worksheet *sheet = workbook_add_worksheet (workbook, NULL);

  for (guint i = 0; i < ready->texts->len; i++)
    if (g_ptr_array_index (ready->texts, i) != NULL)
      worksheet_write_string (sheet, i / ready->n_columns, (lxw_col_t) (i % ready->n_columns),
                              g_ptr_array_index (ready->texts, i), NULL);
  g_assert_cmpint (workbook_close (workbook), ==, LXW_NO_ERROR);

  return benchmark_since (start, 1);
}

static BenchmarkTime
write_lists (Benchmark *self,
             gpointer   data)
{
  const Ready *ready = data;
  g_autofree char *path = g_build_filename (self->folder, "lists.xlsx", NULL);
  g_autoptr(GError) error = NULL;
  BenchmarkTime start = benchmark_now ();
  g_autoptr(SegueOutput) output = segue_output_open (path, &error);

  g_assert_no_error (error);
  segue_xlsx_export (ready->plan, segue_sheet_get ("stakeholders"), NULL, SEGUE_REDACTION_LEVEL_TEAM,
                     G_OUTPUT_STREAM (output), NULL, &error);
  g_assert_no_error (error);
  segue_output_commit (output, NULL, &error);
  g_assert_no_error (error);

  return benchmark_since (start, 1);
}

/**
 * benchmark_xlsx:
 *
 * The register as a workbook from loaded lists, beside libxlsxwriter alone with the
 * same texts ready in memory.
 */
void
benchmark_xlsx (Benchmark *self)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueWorkspace) workspace = segue_workspace_open (self->workspace, NULL, &error);
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  Ready ready = { NULL, texts, 0 };

  g_assert_no_error (error);
  segue_workspace_load (workspace, NULL, &error);
  g_assert_no_error (error);

  ready.plan = SEGUE_PLAN (workspace);
  collect (&ready);
  benchmark_compare (self, "export a workbook | libxlsxwriter", write_bare, write_lists, &ready, 1.3);
}
