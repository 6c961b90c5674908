/* benchmark-memory.c - what a row of the register weighs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "benchmark.h"
#include "segue-workspace.h"

#include <malloc.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Beyond its own text a row may take this much. */
#define BUDGET 1024

static gint64
get_resident_bytes (void)
{
  g_autofree char *status = NULL;
  g_auto(GStrv) numbers = NULL;

  malloc_trim (0);
  if (!g_file_get_contents ("/proc/self/statm", &status, NULL, NULL))
    g_error ("/proc/self/statm cannot be read");

  numbers = g_strsplit (status, " ", 3);
  return g_ascii_strtoll (numbers[1], NULL, 10) * sysconf (_SC_PAGESIZE);
}

static gint64
count_text (SegueRecordList *records)
{
  gint64 length = 0;

  for (guint i = 0; i < segue_record_list_get_n (records); i++)
    {
      SegueRecord *record = segue_record_list_get (records, i);

      for (guint f = 0; f < segue_record_get_n_fields (record); f++)
        if (segue_field_holds_text (segue_record_get_field (record, f)) && segue_record_is_set (record, f))
          length += (gint64) strlen (segue_record_get_text (record, f));
    }

  return length;
}

/**
 * benchmark_memory_child:
 * @path: a workspace
 *
 * Loads the people and their engagements in a process that has done nothing
 * else, and prints the bytes that a row takes and the bytes of its text.
 *
 * Returns: the exit status
 */
int
benchmark_memory_child (const char *path)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueWorkspace) workspace = segue_workspace_open (path, NULL, &error);
  SegueRecordList *people, *engagements;
  gint64 before, after, n;

  g_assert_no_error (error);

  before = get_resident_bytes ();
  people = segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_STAKEHOLDER);
  engagements = segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_ENGAGEMENT);
  after = get_resident_bytes ();

  n = segue_record_list_get_n (engagements);
  printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n",
          (after - before) / n, (count_text (people) + count_text (engagements)) / n);
  return 0;
}

/**
 * benchmark_memory:
 *
 * A row is a person and an engagement.
 */
void
benchmark_memory (Benchmark *self)
{
  const char *arguments[] = { "/proc/self/exe", "memory", self->workspace, NULL };
  g_autofree char *path = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *printed = NULL;
  g_autofree char *floor_text = NULL;
  g_autofree char *ours = NULL;
  int taken, text;

  arguments[0] = path;
  printed = benchmark_capture (arguments);
  if (sscanf (printed, "%d %d", &taken, &text) != 2)
    g_error ("not understood: %s", printed);

  floor_text = g_strdup_printf ("%d B", text);
  ours = g_strdup_printf ("%d B", taken);
  benchmark_report ("memory of a row | its text; (ours - text) / 1 kB", floor_text, ours,
                    (double) (taken - text) / BUDGET, 1.0, 0);
}
