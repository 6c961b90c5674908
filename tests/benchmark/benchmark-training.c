/* benchmark-training.c - who must learn what, in a large rollout
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * 10,000 enrolments in 500 sessions of 20 courses for 200 audiences.  What the page asks
 * for at once is held against a frame.
 */

#include "config.h"

#include "benchmark.h"

#include "segue-course.h"
#include "segue-edit.h"
#include "segue-enrolment.h"
#include "segue-id.h"
#include "segue-roster.h"
#include "segue-session.h"
#include "segue-training.h"
#include "segue-workspace.h"

#define FRAME_SECONDS (1.0 / 60)

#define N_PEOPLE 1000
#define N_ENROLMENTS 10000
#define N_SESSIONS 500
#define N_COURSES 20
#define N_AUDIENCES 200

/* Of sessions that were held, and of those to come. */
static const int statuses[2][4] = {
  { SEGUE_ENROLMENT_STATUS_ATTENDED, SEGUE_ENROLMENT_STATUS_ATTENDED, SEGUE_ENROLMENT_STATUS_LATE, SEGUE_ENROLMENT_STATUS_NO_SHOW },
  { SEGUE_ENROLMENT_STATUS_ENROLLED, SEGUE_ENROLMENT_STATUS_INVITED, SEGUE_ENROLMENT_STATUS_ENROLLED, SEGUE_ENROLMENT_STATUS_WAIT_LISTED },
};

static void
import (Benchmark  *self,
        const char *kind,
        const char *path,
        GString    *lines)
{
  g_autofree char *name = g_strconcat (kind, ".csv", NULL);
  g_autofree char *csv = g_build_filename (self->folder, name, NULL);
  const char *arguments[] = { self->program, "import", kind, csv, path, NULL };
  g_autoptr(GError) error = NULL;

  if (!g_file_set_contents (csv, lines->str, (gssize) lines->len, &error))
    g_error ("%s", error->message);
  benchmark_run_process (arguments, NULL);
  g_string_free (lines, TRUE);
}

/* A tree three deep, of which each person belongs to a leaf. */
static void
write_people (Benchmark  *self,
              const char *path)
{
  GString *milestones = g_string_new ("title,role,date\n");
  GString *audiences = g_string_new ("name,parent,headcount\n");
  GString *scope = g_string_new ("audience,in-scope\n");
  GString *people = g_string_new ("name\n");
  GString *members = g_string_new ("stakeholder,audience\n");
  g_autofree char *go_live = segue_day_to_text (segue_today () + 28);

  g_string_append_printf (milestones, "Go-live,go-live,%s\n", go_live);
  for (guint i = 0; i < N_AUDIENCES; i++)
    {
      g_autofree char *parent = i < 10 ? g_strdup ("") : g_strdup_printf ("Group %03u", i < 60 ? i % 10 : 10 + i % 50);

      g_string_append_printf (audiences, "Group %03u,%s,%s\n", i, parent, i % 3 == 0 ? "120" : "");
      g_string_append_printf (scope, "Group %03u,yes\n", i);
    }
  for (guint i = 0; i < N_PEOPLE; i++)
    {
      g_string_append_printf (people, "Person %05u\n", i);
      g_string_append_printf (members, "Person %05u,Group %03u\n", i, 60 + i % 140);
    }

  import (self, "milestones", path, milestones);
  import (self, "audiences", path, audiences);
  import (self, "impacted-audiences", path, scope);
  import (self, "stakeholders", path, people);
  import (self, "memberships", path, members);
}

static void
write_training (Benchmark  *self,
                const char *path)
{
  GString *courses = g_string_new ("title,duration,prerequisites,valid-months,seats\n");
  GString *rules = g_string_new ("course,audience,rule\n");
  GString *sessions = g_string_new ("code,title,course,date,time,end-time,status,audiences\n");

  for (guint i = 0; i < N_COURSES; i++)
    {
      g_autofree char *first = i < 5 ? g_strdup ("") : g_strdup_printf ("Course %02u", i % 5);

      g_string_append_printf (courses, "Course %02u,120,%s,%s,20\n", i, first, i % 4 == 0 ? "24" : "");
      for (guint j = i % 2; j < 60; j += 4)
        g_string_append_printf (rules, "Course %02u,Group %03u,%s\n", i, j, j % 5 == 0 ? "recommended" : "required");
    }
  for (guint i = 0; i < N_SESSIONS; i++)
    {
      gboolean is_held = i < N_SESSIONS / 2;
      g_autofree char *day = segue_day_to_text (segue_today () + (is_held ? -60 + (SegueDay) (i % 59) : 1 + (SegueDay) (i % 40)));

      g_string_append_printf (sessions, "S-%03u,Course %02u no. %u,Course %02u,%s,%02u:00,%02u:00,%s,%s\n", i, i % N_COURSES, i,
                              i % N_COURSES, day, 8 + i % 8, 10 + i % 8, is_held ? "held" : "open", i % 3 == 0 ? "" : "Group 000; Group 011");
    }

  import (self, "courses", path, courses);
  import (self, "requirements", path, rules);
  import (self, "sessions", path, sessions);
}

static void
set_link (SegueRecord     *record,
          guint            field,
          SegueWorkspace  *workspace,
          SegueRecordKind  kind,
          guint            position)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_value_set_integer (&value, segue_record_get_id (segue_record_list_get (segue_plan_list (SEGUE_PLAN (workspace), kind), position)));
  segue_record_set_value (record, field, &value);
}

/* Every fiftieth is for three people without names. */
static void
enrol (const char *path)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueWorkspace) workspace = segue_workspace_open (path, NULL, &error);
  g_autoptr(SegueEdit) edit = NULL;

  g_assert_no_error (error);
  edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_ENROLMENT);
  for (guint i = 0; i < N_ENROLMENTS; i++)
    {
      SegueRecord *session = segue_record_list_get (segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_SESSION), i % N_SESSIONS);
      guint held = segue_record_get_choice (session, SEGUE_SESSION_STATUS) == SEGUE_SESSION_STATUS_HELD ? 0 : 1;
      g_autoptr(SegueRecord) enrolment = segue_record_new (SEGUE_RECORD_ENROLMENT, segue_id_new ());

      set_link (enrolment, SEGUE_ENROLMENT_SESSION, workspace, SEGUE_RECORD_SESSION, i % N_SESSIONS);
      if (i % 50 == 0)
        {
          set_link (enrolment, SEGUE_ENROLMENT_AUDIENCE, workspace, SEGUE_RECORD_AUDIENCE, 60 + i % 140);
          segue_record_set_integer (enrolment, SEGUE_ENROLMENT_HEAD_COUNT, 3);
        }
      else
        set_link (enrolment, SEGUE_ENROLMENT_STAKEHOLDER, workspace, SEGUE_RECORD_STAKEHOLDER, (i * 7) % N_PEOPLE);
      segue_record_set_integer (enrolment, SEGUE_ENROLMENT_STATUS, statuses[held][(i / N_SESSIONS) % G_N_ELEMENTS (statuses[0])]);
      segue_edit_add (edit, enrolment);
    }
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
}

static double
read_matrix (SeguePlan *plan,
             gint64     rollout)
{
  BenchmarkTime start = benchmark_now ();
  g_autoptr(SegueTraining) training = segue_training_new (plan, rollout, segue_today ());
  double taken = benchmark_since (start, 1).wall;
  guint trained = 0;

  for (guint row = 0; row < segue_training_get_n_rows (training); row++)
    trained += segue_training_get_cell (training, row, 0)->trained;
  if (segue_training_get_n_rows (training) != N_AUDIENCES || segue_training_get_n_courses (training) != N_COURSES ||
      trained == 0)
    g_error ("the matrix is not what was written");

  return taken;
}

/* The seats of all sessions, as a list shows them, and the people of one. */
static double
read_rosters (SeguePlan *plan)
{
  SegueRecordList *sessions = segue_plan_list (plan, SEGUE_RECORD_SESSION);
  BenchmarkTime start = benchmark_now ();
  g_autoptr(GPtrArray) found = segue_roster_find (plan, segue_record_list_get (sessions, 0));
  SegueRoster roster;
  double taken;
  guint n = 0;

  for (guint i = 0; i < segue_record_list_get_n (sessions); i++)
    {
      segue_roster_get (plan, segue_record_list_get (sessions, i), &roster);
      n += roster.taken + roster.waiting;
    }
  taken = benchmark_since (start, 1).wall;
  if (found->len != N_ENROLMENTS / N_SESSIONS || n < N_ENROLMENTS)
    g_error ("the rosters are not what was written: %u, %u", found->len, n);

  return taken;
}

static void
report (const char *what,
        double      seconds)
{
  g_autofree char *title = g_strdup_printf ("%s, %u enrolments | frame", what, N_ENROLMENTS);
  g_autofree char *bare = g_strdup_printf ("%.2f ms", FRAME_SECONDS * 1000);
  g_autofree char *ours = g_strdup_printf ("%.2f ms", seconds * 1000);

  benchmark_report (title, bare, ours, seconds / FRAME_SECONDS, 1.0, 0);
}

/**
 * benchmark_write_training:
 * @path: a file that is made
 *
 * Writes the workspace that the window is measured with, too.
 */
void
benchmark_write_training (Benchmark  *self,
                          const char *path)
{
  const char *new_workspace[] = { self->program, "new", path, NULL };

  benchmark_run_process (new_workspace, NULL);
  write_people (self, path);
  write_training (self, path);
  enrol (path);
}

/**
 * benchmark_training:
 *
 * The matrix of a rollout, and its sessions.
 */
void
benchmark_training (Benchmark *self)
{
  g_autofree char *path = g_build_filename (self->folder, "training-rules.segue", NULL);
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(GError) error = NULL;
  double matrix = G_MAXDOUBLE;
  double rosters = G_MAXDOUBLE;

  benchmark_write_training (self, path);
  workspace = segue_workspace_open (path, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < self->n_runs; i++)
    {
      SeguePlan *plan = SEGUE_PLAN (workspace);
      SegueRecord *course = segue_record_list_get (segue_plan_list (plan, SEGUE_RECORD_COURSE), 0);
      gint64 rollout = segue_record_get_link (course, SEGUE_COURSE_ROLLOUT);

      matrix = MIN (matrix, read_matrix (plan, rollout));
      rosters = MIN (rosters, read_rosters (plan));
    }

  report ("coverage matrix", matrix);
  report ("sessions and a roster", rosters);
}
