/* benchmark-resistance.c - the log of a large rollout
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * 20,000 entries of 200 audiences.  What the page asks for at once is held against a frame.
 */

#include "config.h"

#include "benchmark.h"

#include "segue-edit.h"
#include "segue-id.h"
#include "segue-resistance-choices.h"
#include "segue-resistance-insights.h"
#include "segue-workspace.h"

#define FRAME_SECONDS (1.0 / 60)

#define N_ENTRIES 20000
#define N_AUDIENCES 200
#define N_CAUSES (SEGUE_RESISTANCE_CAUSE_ORGANISATION_DISCOURAGES + 1)
#define DAYS 180

/* With a title, in the edit. */
static gint64
add_titled (SegueEdit       *edit,
            SegueRecordKind  kind,
            const char      *title)
{
  g_autoptr(SegueRecord) record = segue_record_new (kind, segue_id_new ());

  segue_record_set_text (record, segue_record_class_get (kind)->title, title);
  segue_edit_add (edit, record);

  return segue_record_get_id (record);
}

/* Every third is closed, every seventh a signal, every eleventh names nobody. */
static void
fill_entry (SegueRecord  *entry,
            guint         i,
            gint64        rollout,
            const gint64 *audiences)
{
  SegueDay heard = segue_today () - (SegueDay) (i % DAYS);
  gboolean is_closed = i % 3 == 0;
  g_autofree char *summary = g_strdup_printf ("What was said %05u times", i);

  segue_record_set_text (entry, SEGUE_RESISTANCE_SUMMARY, summary);
  segue_record_set_integer (entry, SEGUE_RESISTANCE_ROLLOUT, rollout);
  segue_record_set_integer (entry, SEGUE_RESISTANCE_HEARD_ON, heard);
  segue_record_set_integer (entry, SEGUE_RESISTANCE_ROOT_CAUSE, i * 7 % N_CAUSES);
  segue_record_set_integer (entry, SEGUE_RESISTANCE_HEARD_IN, i % 5);
  segue_record_set_integer (entry, SEGUE_RESISTANCE_SEVERITY, 1 + i % 5);
  segue_record_set_integer (entry, SEGUE_RESISTANCE_SPREAD, 1 + i / 5 % 5);
  segue_record_set_integer (entry, SEGUE_RESISTANCE_STATUS,
                            is_closed ? SEGUE_RESISTANCE_STATUS_RESOLVED : i % 7 == 0 ? SEGUE_RESISTANCE_STATUS_SIGNAL : SEGUE_RESISTANCE_STATUS_IN_WORK);
  if (i % 11 != 0)
    segue_record_set_integer (entry, SEGUE_RESISTANCE_AUDIENCE, audiences[i % N_AUDIENCES]);
  if (is_closed)
    {
      segue_record_set_text (entry, SEGUE_RESISTANCE_OUTCOME, "They were told");
      segue_record_set_integer (entry, SEGUE_RESISTANCE_ACKNOWLEDGED_ON, heard + 3);
      segue_record_set_integer (entry, SEGUE_RESISTANCE_CLOSED_ON, heard + 10);
    }
}

static gint64
write_entries (const char *path)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueWorkspace) workspace = segue_workspace_open (path, NULL, &error);
  g_autoptr(SegueEdit) edit = NULL;
  gint64 audiences[N_AUDIENCES];
  gint64 rollout;

  g_assert_no_error (error);
  edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_RESISTANCE);
  rollout = add_titled (edit, SEGUE_RECORD_ROLLOUT, "Meridian ERP");
  for (guint i = 0; i < N_AUDIENCES; i++)
    {
      g_autofree char *name = g_strdup_printf ("Group %03u", i);

      audiences[i] = add_titled (edit, SEGUE_RECORD_AUDIENCE, name);
    }
  for (guint i = 0; i < N_ENTRIES; i++)
    {
      g_autoptr(SegueRecord) entry = segue_record_new (SEGUE_RECORD_RESISTANCE, segue_id_new ());

      fill_entry (entry, i, rollout, audiences);
      segue_edit_add (edit, entry);
    }
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);

  return rollout;
}

static double
read_facts (SeguePlan *plan)
{
  SegueRecordList *entries = segue_plan_list (plan, SEGUE_RECORD_RESISTANCE);
  BenchmarkTime start = benchmark_now ();
  g_autoptr(SegueResistanceClock) clock = segue_resistance_clock_new (plan, segue_today ());
  SegueResistanceFacts facts;
  guint n_open = 0;

  for (guint i = 0; i < segue_record_list_get_n (entries); i++)
    {
      segue_resistance_clock_read (clock, segue_record_list_get (entries, i), &facts);
      n_open += facts.is_open;
    }
  if (n_open == 0 || n_open >= N_ENTRIES)
    g_error ("the entries are not what was written: %u open", n_open);

  return benchmark_since (start, 1).wall;
}

static double
read_insights (SeguePlan *plan,
               gint64     rollout)
{
  BenchmarkTime start = benchmark_now ();
  g_autoptr(SegueResistanceInsights) insights = segue_resistance_insights_new (plan, rollout, 0, segue_today ());
  double taken = benchmark_since (start, 1).wall;

  if (segue_resistance_insights_get_n_entries (insights) != N_ENTRIES ||
      segue_resistance_insights_get_causes (insights)->len != N_CAUSES ||
      segue_resistance_insights_get_audiences (insights)->len != N_AUDIENCES + 1)
    g_error ("the insights are not what was written");

  return taken;
}

static void
report (const char *what,
        double      seconds)
{
  g_autofree char *title = g_strdup_printf ("%s, %u entries | frame", what, N_ENTRIES);
  g_autofree char *bare = g_strdup_printf ("%.2f ms", FRAME_SECONDS * 1000);
  g_autofree char *ours = g_strdup_printf ("%.2f ms", seconds * 1000);

  benchmark_report (title, bare, ours, seconds / FRAME_SECONDS, 1.0, 0);
}

/**
 * benchmark_resistance:
 *
 * The clocks of all entries, and what they say as a whole.
 */
void
benchmark_resistance (Benchmark *self)
{
  g_autofree char *path = g_build_filename (self->folder, "resistance-rules.segue", NULL);
  const char *new_workspace[] = { self->program, "new", path, NULL };
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(GError) error = NULL;
  double facts = G_MAXDOUBLE;
  double insights = G_MAXDOUBLE;
  gint64 rollout;

  benchmark_run_process (new_workspace, NULL);
  rollout = write_entries (path);
  workspace = segue_workspace_open (path, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < self->n_runs; i++)
    {
      facts = MIN (facts, read_facts (SEGUE_PLAN (workspace)));
      insights = MIN (insights, read_insights (SEGUE_PLAN (workspace), rollout));
    }

  report ("clocks of the resistance log", facts);
  report ("insights of the resistance log", insights);
}
