/* benchmark-window.c - what the window takes, of three sizes of workspaces
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Everything happens in processes of its own, on the display that is there.
 */

#include "config.h"

#include "benchmark.h"

#include "segue-day.h"

#include <stdio.h>

#define FRAME_MILLISECONDS (1000.0 / 60)
#define KEY_BUDGET_MILLISECONDS 50.0

/* Rows of a register of middle size. */
#define N_SOME 5000

/* Of a calendar that is full. */
#define N_ITEMS 20000
#define N_AUDIENCES 200

typedef struct
{
  const char *what;
  const char *path;
} Act;

static char *
dup_sibling (const char *name)
{
  g_autofree char *own = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = g_path_get_dirname (own);

  return g_build_filename (folder, name, NULL);
}

/* What a process prints that shows a window, and what its processor did. */
static char *
run_desk (const Act *act)
{
  g_autofree char *desk = dup_sibling (act != NULL ? "segue-benchmark-desk" : "segue-benchmark-empty");
  const char *arguments[] = { desk, act != NULL ? act->what : NULL, act != NULL ? act->path : NULL, NULL };

  return benchmark_capture (arguments);
}

static BenchmarkTime
start (const Act *act)
{
  gint64 begun = g_get_monotonic_time ();
  BenchmarkTime time = benchmark_now ();
  g_autofree char *printed = run_desk (act);

  time = benchmark_since (time, 1);
  time.wall = (double) (g_ascii_strtoll (printed, NULL, 10) - begun) / G_USEC_PER_SEC;

  return time;
}

static BenchmarkTime
start_empty (Benchmark *self,
             gpointer   data)
{
  return start (NULL);
}

static BenchmarkTime
start_ours (Benchmark *self,
            gpointer   data)
{
  return start (data);
}

static BenchmarkTime
edit_ours (Benchmark *self,
           gpointer   data)
{
  g_autofree char *printed = run_desk (data);
  gint64 edit = 0;

  sscanf (printed, "%" G_GINT64_FORMAT, &edit);
  return (BenchmarkTime) { (double) edit / G_USEC_PER_SEC, 0 };
}

static BenchmarkTime
undo_ours (Benchmark *self,
           gpointer   data)
{
  g_autofree char *printed = run_desk (data);
  gint64 edit = 0;
  gint64 undo = 0;

  sscanf (printed, "%" G_GINT64_FORMAT " %" G_GINT64_FORMAT, &edit, &undo);
  return (BenchmarkTime) { (double) undo / G_USEC_PER_SEC, 0 };
}

static void
report_key (Benchmark  *self,
            const char *key,
            const char *title,
            const char *path)
{
  const Act act = { key, path };
  double best = G_MAXDOUBLE;
  g_autofree char *what = g_strdup_printf ("%s | frame; ours / 50 ms", title);
  g_autofree char *bare = g_strdup_printf ("%.2f ms", FRAME_MILLISECONDS);
  g_autofree char *ours = NULL;

  for (guint i = 0; i < self->n_runs; i++)
    {
      g_autofree char *printed = run_desk (&act);

      best = MIN (best, g_ascii_strtod (printed, NULL) / 1000);
    }

  ours = g_strdup_printf ("%.2f ms", best);
  benchmark_report (what, bare, ours, best / KEY_BUDGET_MILLISECONDS, 1.0, 0);
}

static void
report_search (Benchmark  *self,
               const char *title,
               const char *path)
{
  g_autofree char *what = g_strdup_printf ("search, slowest key, %s", title);

  report_key (self, "search", what, path);
}

static void
report_redraw (Benchmark  *self,
               const char *mode,
               const char *title,
               const char *path)
{
  const Act act = { mode, path };
  double best = G_MAXDOUBLE;
  g_autofree char *what = g_strdup_printf ("redraw of the %s, %s | frame", mode, title);
  g_autofree char *bare = g_strdup_printf ("%.2f ms", FRAME_MILLISECONDS);
  g_autofree char *ours = NULL;

  for (guint i = 0; i < self->n_runs; i++)
    {
      g_autofree char *printed = run_desk (&act);

      best = MIN (best, g_ascii_strtod (printed, NULL) / 1000);
    }

  ours = g_strdup_printf ("%.2f ms", best);
  benchmark_report (what, bare, ours, best / FRAME_MILLISECONDS, 1.0, 0);
}

static void
report_sort (Benchmark  *self,
             const char *title,
             const char *path)
{
  const Act act = { "sort", path };
  g_autofree char *what = g_strdup_printf ("sort by the worst column, %s | qsort, ready keys", title);
  g_autofree char *bare = NULL;
  g_autofree char *ours = NULL;
  double best_bare = 1;
  double best_ours = G_MAXDOUBLE;

  for (guint i = 0; i < self->n_runs; i++)
    {
      g_autofree char *printed = run_desk (&act);
      double milliseconds[2] = { 0, 0 };

      if (sscanf (printed, "%lf %lf", &milliseconds[0], &milliseconds[1]) != 2)
        g_error ("not understood: %s", printed);
      if (milliseconds[1] / milliseconds[0] < best_ours / best_bare)
        {
          best_bare = milliseconds[0];
          best_ours = milliseconds[1];
        }
    }

  bare = g_strdup_printf ("%.2f ms", best_bare / 1000);
  ours = g_strdup_printf ("%.2f ms", best_ours / 1000);
  benchmark_report (what, bare, ours, best_ours / best_bare, 2.0, 0);
}

static void
report_memory (const char *title,
               const char *path)
{
  const Act act = { "memory", path };
  g_autofree char *printed = run_desk (&act);
  g_autofree char *what = g_strdup_printf ("a list's row with its search key, %s", title);
  g_autofree char *ours = g_strdup_printf ("%d B", (int) g_ascii_strtoll (printed, NULL, 10));

  /* Its budget is the row's as a whole, see benchmark_memory(). */
  benchmark_report (what, "", ours, g_ascii_strtod (printed, NULL) / 1024, 0, 0);
}

static void
measure (Benchmark  *self,
         const char *title,
         const char *path,
         double      start_budget)
{
  Act starting = { "start", path };
  Act editing = { "edit", path };
  g_autofree char *start_title = g_strdup_printf ("start to rows, %s | empty window", title);
  g_autofree char *edit_title = g_strdup_printf ("edit in the window, %s | one-row transaction", title);
  g_autofree char *undo_title = g_strdup_printf ("its undo, %s | one-row transaction", title);

  benchmark_compare (self, start_title, start_empty, start_ours, &starting, start_budget);
  benchmark_compare (self, edit_title, benchmark_edit_bare, edit_ours, &editing, 2.0);
  benchmark_compare (self, undo_title, benchmark_edit_bare, undo_ours, &editing, 2.0);
}

static void
report_page (Benchmark  *self,
             const char *mode,
             const char *title,
             const char *path)
{
  const Act act = { mode, path };
  double best[2] = { G_MAXDOUBLE, G_MAXDOUBLE };
  g_autofree char *redraw_title = g_strdup_printf ("redraw of the %s, %s | frame", mode, title);
  g_autofree char *edit_title = g_strdup_printf ("edit to frame, %s, %s | frame; ours / 50 ms", mode, title);
  g_autofree char *bare = g_strdup_printf ("%.2f ms", FRAME_MILLISECONDS);
  g_autofree char *redraw = NULL;
  g_autofree char *edit = NULL;

  for (guint i = 0; i < self->n_runs; i++)
    {
      g_autofree char *printed = run_desk (&act);
      double microseconds[2] = { 0, 0 };

      if (sscanf (printed, "%lf %lf", &microseconds[0], &microseconds[1]) != 2)
        g_error ("not understood: %s", printed);
      for (guint j = 0; j < 2; j++)
        best[j] = MIN (best[j], microseconds[j] / 1000);
    }

  redraw = g_strdup_printf ("%.2f ms", best[0]);
  edit = g_strdup_printf ("%.2f ms", best[1]);
  benchmark_report (redraw_title, bare, redraw, best[0] / FRAME_MILLISECONDS, 1.0, 0);
  benchmark_report (edit_title, bare, edit, best[1] / KEY_BUDGET_MILLISECONDS, 1.0, 0);
}

static void
write_lines (const char *path,
             GString    *lines)
{
  g_autoptr(GError) error = NULL;

  if (!g_file_set_contents (path, lines->str, (gssize) lines->len, &error))
    g_error ("%s", error->message);
  g_string_free (lines, TRUE);
}

/* Beside the people a tree of as many audiences, all of which the rollout does something to. */
static void
measure_audiences (Benchmark  *self,
                   const char *title,
                   const char *path)
{
  g_autofree char *csv = g_build_filename (self->folder, "audiences.csv", NULL);
  GString *audiences = g_string_new ("name,parent,headcount,segment\n");
  GString *impacts = g_string_new ("audience,in-scope,title,aspect,degree\n");
  const char *import_audiences[] = { self->program, "import", "audiences", csv, path, NULL };
  const char *import_scope[] = { self->program, "import", "impacted-audiences", csv, path, NULL };
  const char *import_impacts[] = { self->program, "import", "impacts", csv, path, NULL };

  for (guint i = 0; i < N_SOME; i++)
    {
      g_autofree char *parent = i < 50 ? g_strdup ("") : g_strdup_printf ("Group %04u", i % (MIN (i, 600) - 1));

      g_string_append_printf (audiences, "Group %04u,%s,%u,end users\n", i, parent, 3 + i % 300);
      g_string_append_printf (impacts, "Group %04u,yes,Change %u,processes,%u\n", i, i, i % 6);
    }

  write_lines (csv, audiences);
  benchmark_run_process (import_audiences, NULL);
  write_lines (csv, impacts);
  benchmark_run_process (import_scope, NULL);
  benchmark_run_process (import_impacts, NULL);

  report_page (self, "audiences", title, path);
  report_page (self, "impact", title, path);
}

/* Two years in which each day has some 27 things, most of them for a few of the audiences. */
static void
measure_calendar (Benchmark *self)
{
  g_autofree char *path = g_build_filename (self->folder, "calendar.segue", NULL);
  g_autofree char *csv = g_build_filename (self->folder, "calendar.csv", NULL);
  GString *audiences = g_string_new ("name,headcount\n");
  GString *items = g_string_new ("title,date,audiences,channel,status,minutes-per-person\n");
  const char *new_calendar[] = { self->program, "new", path, NULL };
  const char *import_people[] = { self->program, "import", "stakeholders", csv, path, NULL };
  const char *import_audiences[] = { self->program, "import", "audiences", csv, path, NULL };
  const char *import_items[] = { self->program, "import", "communications", csv, path, NULL };
  SegueDay today = segue_today ();

  for (guint i = 0; i < N_AUDIENCES; i++)
    g_string_append_printf (audiences, "Group %03u,%u\n", i, 5 + i % 300);
  for (guint i = 0; i < N_ITEMS; i++)
    {
      g_autofree char *day = segue_day_to_text (today - 365 + (SegueDay) (i % 730));

      g_string_append_printf (items, "News %u for those who are affected,%s,Group %03u; Group %03u,e-mail,%s,%u\n",
                              i, day, i % N_AUDIENCES, (i * 7 + 1) % N_AUDIENCES, i % 3 ? "approved" : "idea", 5 + i % 50);
    }

  benchmark_run_process (new_calendar, NULL);
  benchmark_write_register (csv, N_AUDIENCES);
  benchmark_run_process (import_people, NULL);
  write_lines (csv, audiences);
  benchmark_run_process (import_audiences, NULL);
  write_lines (csv, items);
  benchmark_run_process (import_items, NULL);

  report_page (self, "month", "20000 items", path);
  report_page (self, "quarter", "20000 items", path);
  report_page (self, "agenda", "20000 items", path);
  report_page (self, "load", "20000 items", path);
}

static void
measure_training (Benchmark *self)
{
  g_autofree char *path = g_build_filename (self->folder, "training.segue", NULL);

  benchmark_write_training (self, path);
  report_page (self, "coverage", "10000 enrolments", path);
  report_page (self, "sessions", "10000 enrolments", path);
  report_key (self, "find-session", "search of sessions, slowest key, 500 of them", path);
}

/* A large log, of which the board shows a few cards. */
static void
measure_resistance (Benchmark *self)
{
  static const char * const statuses[] = { "new", "acknowledged", "in-work", "waiting", "accepted-risk", "signal", "escalated" };
  g_autofree char *path = g_build_filename (self->folder, "resistance.segue", NULL);
  g_autofree char *csv = g_build_filename (self->folder, "resistance.csv", NULL);
  GString *entries = g_string_new ("summary,audience,heard-on,severity,spread,status,barrier\n");
  const char *new_workspace[] = { self->program, "new", path, NULL };
  const char *import_people[] = { self->program, "import", "stakeholders", csv, path, NULL };
  const char *import_audiences[] = { self->program, "import", "audiences", csv, path, NULL };
  const char *import_entries[] = { self->program, "import", "resistance", csv, path, NULL };

  for (guint i = 0; i < N_ITEMS; i++)
    {
      g_autofree char *day = segue_day_to_text (segue_today () - (SegueDay) (i % 300));

      g_string_append_printf (entries, "No. %u: %s,Night shift,%s,%u,%u,%s,ability\n", i,
                              i % 2 ? "the handhelds are slower with gloves on and my people go back to paper" : "nobody asked us", day, 1 + i % 5,
                              1 + i / 5 % 5, statuses[i % G_N_ELEMENTS (statuses)]);
    }

  benchmark_run_process (new_workspace, NULL);
  benchmark_write_register (csv, N_AUDIENCES);
  benchmark_run_process (import_people, NULL);
  write_lines (csv, g_string_new ("name,headcount\nNight shift,40\n"));
  benchmark_run_process (import_audiences, NULL);
  write_lines (csv, entries);
  benchmark_run_process (import_entries, NULL);

  report_redraw (self, "log", "20000 entries", path);
  report_key (self, "find-entry", "search of the resistance log, slowest key, 20000 entries", path);
  report_page (self, "insights", "20000 entries", path);
  report_page (self, "board", "20000 entries", path);
  report_redraw (self, "board-scroll", "20000 entries", path);
}

/**
 * benchmark_window:
 *
 * Says so where there is no display.
 */
void
benchmark_window (Benchmark *self)
{
  g_autofree char *example = g_build_filename (self->folder, "example.segue", NULL);
  g_autofree char *csv = g_build_filename (self->folder, "some.csv", NULL);
  g_autofree char *some = g_build_filename (self->folder, "some.segue", NULL);
  g_autofree char *title = g_strdup_printf ("%u", self->n_rows);
  g_autofree char *some_title = g_strdup_printf ("%u", N_SOME);
  const char *new_example[] = { self->program, "new", example, "--example", NULL };
  const char *new_some[] = { self->program, "new", some, NULL };
  const char *import_some[] = { self->program, "import", "stakeholders", csv, some, NULL };

  if (g_getenv ("DISPLAY") == NULL && g_getenv ("WAYLAND_DISPLAY") == NULL)
    {
      puts ("The window is not measured: there is no display, and no xvfb-run that makes one.");
      return;
    }

  benchmark_run_process (new_example, NULL);
  benchmark_write_register (csv, N_SOME);
  benchmark_run_process (new_some, NULL);
  benchmark_run_process (import_some, NULL);

  measure (self, "example", example, 1.5);
  measure (self, some_title, some, 2.0);
  measure (self, title, self->workspace, 2.0);
  report_search (self, some_title, some);
  report_search (self, title, self->workspace);
  report_sort (self, some_title, some);
  report_sort (self, title, self->workspace);
  report_redraw (self, "grid", some_title, some);
  report_redraw (self, "matrix", some_title, some);
  measure_audiences (self, some_title, some);
  measure_calendar (self);
  measure_training (self);
  measure_resistance (self);
  report_memory (title, self->workspace);
}
