/* test-replan.c - what moving a milestone would do: moves, conflicts, what stays, promises
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-fake-plan.h"
#include "segue-replan.h"

#define TODAY segue_day_from_ymd (2026, 11, 23)

typedef struct
{
  SegueFakePlan *plan;
  SegueRecord   *rollout;
  SegueRecord   *finance;
  SegueRecord   *payroll;
  SegueRecord   *it;
  SegueRecord   *live; /* Monday 18 January 2027 */
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->plan = segue_fake_plan_new ();
  fixture->rollout = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  fixture->finance = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_AUDIENCE, "name", "Finance", NULL);
  fixture->payroll = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_AUDIENCE, "name", "Payroll", NULL);
  fixture->it = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_AUDIENCE, "name", "IT", NULL);
  segue_fake_plan_link (fixture->plan, fixture->payroll, "parent", fixture->finance);
  fixture->live = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_MILESTONE, "title", "Go-live", "role", "go-live", "date", "2027-01-18", NULL);
  segue_fake_plan_link (fixture->plan, fixture->live, "rollout", fixture->rollout);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->plan);
}

static SegueRecord *
add_mail (Fixture     *fixture,
          const char  *title,
          const char  *date,
          const char  *offset,
          SegueRecord *audience)
{
  SegueRecord *mail = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_COMMUNICATION, "title", title, "date", date, NULL);

  segue_fake_plan_link (fixture->plan, mail, "rollout", fixture->rollout);
  if (offset != NULL)
    {
      segue_fake_plan_link (fixture->plan, mail, "anchor", fixture->live);
      segue_fake_plan_set (fixture->plan, mail, "anchor-offset", offset);
    }
  if (audience != NULL)
    segue_fake_plan_link (fixture->plan, mail, "audiences", audience);

  return mail;
}

static SegueReplan *
replan (Fixture    *fixture,
        const char *day)
{
  SegueDay to = SEGUE_DAY_NONE;

  if (day != NULL)
    g_assert_true (segue_day_parse (day, &to));

  return segue_replan_new (SEGUE_PLAN (fixture->plan), SEGUE_PLAN (fixture->plan), fixture->live, to, TODAY);
}

static const SegueReplanItem *
find (SegueReplan *self,
      SegueRecord *record)
{
  for (guint i = 0; i < segue_replan_get_n_items (self); i++)
    if (segue_replan_get_item (self, i)->record == record)
      return segue_replan_get_item (self, i);

  g_assert_not_reached ();
}

#define assert_day(day, expected)                    \
  G_STMT_START                                       \
  {                                                  \
    g_autofree char *found = segue_day_to_text (day); \
    g_assert_cmpstr (found, ==, expected);           \
  }                                                  \
  G_STMT_END

/* Go-live two weeks later; the mail is T−28, so on Monday 4 January then. */
static const struct
{
  const char *window;   /* kind */
  const char *first;
  const char *last;
  const char *roll;
  const char *go_live;
  guint       conflicts;
  const char *reason;
} collisions[] = {
  { NULL, NULL, NULL, NULL, "2027-02-01", 0, NULL },
  { "peak", "2027-01-04", "2027-01-04", NULL, "2027-02-01", SEGUE_CONFLICT_PEAK, "In the peak “Window”" },
  { "peak", "2027-01-01", "2027-01-03", NULL, "2027-02-01", 0, NULL }, /* ended the day before */
  { "peak", "2027-01-05", "2027-01-09", NULL, "2027-02-01", 0, NULL }, /* begins the day after */
  { "freeze", "2027-01-04", "2027-01-08", "none", "2027-02-01", SEGUE_CONFLICT_FREEZE, "In the freeze “Window”, which forbids it" },
  { "holiday", "2027-01-04", NULL, "none", "2027-02-01", SEGUE_CONFLICT_DAY_OFF, "A day off: “Window”" },
  { NULL, NULL, NULL, "none", "2027-01-30", SEGUE_CONFLICT_DAY_OFF, "Saturday, which is no working day" },
  { NULL, NULL, NULL, NULL, "2026-12-18", SEGUE_CONFLICT_PAST, "In the past: 3 days ago" },
  { NULL, NULL, NULL, NULL, "2026-12-21", 0, NULL }, /* today */
};

static void
test_collisions (Fixture       *fixture,
                 gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (collisions); i++)
    {
      SegueRecord *mail = add_mail (fixture, "What changes", "2026-12-21", "-28", fixture->payroll);
      SegueRecord *window = NULL;
      g_autoptr(SegueReplan) self = NULL;

      segue_fake_plan_set (fixture->plan, mail, "roll", collisions[i].roll);
      if (collisions[i].window != NULL)
        {
          window = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_WINDOW, "name", "Window", "kind", collisions[i].window,
                                        "date", collisions[i].first, "severity", "forbid", NULL);
          segue_fake_plan_set (fixture->plan, window, "end-date", collisions[i].last);
          segue_fake_plan_link (fixture->plan, window, "audiences", fixture->finance);
        }

      self = replan (fixture, collisions[i].go_live);
      g_test_message ("%u: %s", i, find (self, mail)->reason);
      g_assert_cmpuint (find (self, mail)->conflicts, ==, collisions[i].conflicts);
      g_assert_cmpstr (find (self, mail)->reason, ==, collisions[i].reason);

      segue_fake_plan_remove (fixture->plan, mail);
      if (window != NULL)
        segue_fake_plan_remove (fixture->plan, window);
    }
}

/* On one day for one audience, or for a part of it; not for others, nor what is cancelled. */
static void
test_same_day (Fixture       *fixture,
               gconstpointer  data)
{
  SegueRecord *mail = add_mail (fixture, "What changes", "2026-12-21", "-28", fixture->payroll);
  SegueRecord *other = add_mail (fixture, "Month-end", "2027-01-04", NULL, fixture->it);
  g_autoptr(SegueReplan) self = replan (fixture, "2027-02-01");

  g_assert_cmpuint (find (self, mail)->conflicts, ==, 0);

  segue_fake_plan_link (fixture->plan, other, "audiences", fixture->finance);
  g_clear_pointer (&self, segue_replan_free);
  self = replan (fixture, "2027-02-01");
  g_assert_cmpuint (find (self, mail)->conflicts, ==, SEGUE_CONFLICT_SAME_DAY);
  g_assert_cmpstr (find (self, mail)->reason, ==, "The same day as “Month-end”, for Payroll");
  g_assert_cmpuint (segue_replan_get_n_colliding (self), ==, 1);

  segue_fake_plan_set (fixture->plan, other, "status", "cancelled");
  g_clear_pointer (&self, segue_replan_free);
  self = replan (fixture, "2027-02-01");
  g_assert_cmpuint (find (self, mail)->conflicts, ==, 0);

  /* It moves along, and so is out of the way. */
  segue_fake_plan_set (fixture->plan, other, "status", "draft");
  segue_fake_plan_link (fixture->plan, other, "anchor", fixture->live);
  segue_fake_plan_set (fixture->plan, other, "anchor-offset", "-14");
  g_clear_pointer (&self, segue_replan_free);
  self = replan (fixture, "2027-02-01");
  g_assert_cmpuint (find (self, mail)->conflicts, ==, 0);
}

static void
test_stays (Fixture       *fixture,
            gconstpointer  data)
{
  SegueRecord *sent = add_mail (fixture, "Save the date", "2026-11-02", "-77", NULL);
  SegueRecord *pinned = add_mail (fixture, "Reminder", "2027-01-11", "-7", NULL);
  SegueRecord *cancelled = add_mail (fixture, "Fair", "2027-01-11", "-7", NULL);
  SegueRecord *archived = add_mail (fixture, "Old", "2027-01-11", "-7", NULL);
  SegueRecord *moves = add_mail (fixture, "What changes", "2026-12-21", "-28", NULL);
  g_autoptr(SegueReplan) self = NULL;
  g_autofree char *summary = NULL;

  segue_fake_plan_set (fixture->plan, sent, "status", "sent");
  segue_fake_plan_set (fixture->plan, pinned, "pinned", "true");
  segue_fake_plan_set (fixture->plan, cancelled, "status", "cancelled");
  segue_fake_plan_set (fixture->plan, archived, "archived", "true");
  self = replan (fixture, "2027-02-01");

  g_assert_cmpuint (segue_replan_get_n_items (self), ==, 5);
  g_assert_true (segue_replan_get_item (self, 0)->record == fixture->live);
  g_assert_true (segue_replan_get_item (self, 1)->record == moves);
  g_assert_cmpint (find (self, sent)->stays, ==, SEGUE_STAYS_SENT);
  g_assert_cmpstr (find (self, sent)->reason, ==, "It was sent");
  assert_day (find (self, sent)->to, "2026-11-02");
  g_assert_cmpint (find (self, pinned)->stays, ==, SEGUE_STAYS_PINNED);
  g_assert_cmpint (find (self, cancelled)->stays, ==, SEGUE_STAYS_CANCELLED);
  assert_day (find (self, moves)->to, "2027-01-04");
  summary = segue_replan_dup_summary (self);
  g_assert_cmpstr (summary, ==, "1 item moves along, 0 collide, 3 stay, 0 promises break.");
}

/* A day that was told stands in what was sent; what names it otherwise then is listed. */
static void
test_promises (Fixture       *fixture,
               gconstpointer  data)
{
  SegueRecord *told = add_mail (fixture, "Save the date", "2026-11-02", NULL, fixture->finance);
  SegueRecord *draft = add_mail (fixture, "Reminder", "2027-01-11", NULL, NULL);
  SegueRecord *training = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_MILESTONE, "title", "Training opens", "date", "2027-01-04",
                                               "anchor-offset", "-14", NULL);
  SegueRecord *invited = add_mail (fixture, "Invitation", "2026-11-09", NULL, fixture->it);
  g_autoptr(SegueReplan) self = NULL;

  segue_fake_plan_link (fixture->plan, training, "anchor", fixture->live);
  segue_fake_plan_set (fixture->plan, told, "status", "sent");
  segue_fake_plan_set (fixture->plan, told, "promised-date", "2027-01-18");
  segue_fake_plan_set (fixture->plan, draft, "promised-date", "2027-01-18");
  segue_fake_plan_set (fixture->plan, invited, "status", "sent");
  segue_fake_plan_set (fixture->plan, invited, "promised-date", "2027-01-05");
  segue_fake_plan_link (fixture->plan, invited, "promise-of", training);

  self = replan (fixture, "2027-02-01");
  g_assert_cmpuint (segue_replan_get_n_promises (self), ==, 2);
  g_assert_cmpstr (segue_replan_get_promise (self, 0)->text, ==,
                   "“Save the date” told Finance 18 Jan 2027; “Go-live” would be on 1 Feb 2027.");
  g_assert_true (segue_replan_get_promise (self, 1)->milestone == training);
  g_clear_pointer (&self, segue_replan_free);

  /* A day later the training is when it was said to be. */
  self = replan (fixture, "2027-01-19");
  g_assert_cmpuint (segue_replan_get_n_promises (self), ==, 1);
  g_clear_pointer (&self, segue_replan_free);

  /* Nobody knows any more. */
  self = replan (fixture, NULL);
  g_assert_cmpstr (segue_replan_get_promise (self, 0)->text, ==,
                   "“Save the date” told Finance 18 Jan 2027; “Go-live” would have no day.");
  assert_day (find (self, training)->to, "");
}

/* A freeze around go-live moves with it, and what hangs there keeps out of it where it is then. */
static void
test_windows (Fixture       *fixture,
              gconstpointer  data)
{
  SegueRecord *freeze = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_WINDOW, "name", "Cut-over", "kind", "freeze", "severity", "forbid",
                                             "date", "2027-01-16", "end-date", "2027-01-18", "anchor-offset", "-2", NULL);
  SegueRecord *mail = add_mail (fixture, "Good luck", "2027-01-15", "0", NULL);
  g_autoptr(SegueReplan) self = NULL;

  segue_fake_plan_link (fixture->plan, freeze, "anchor", fixture->live);
  self = replan (fixture, "2027-02-01");
  assert_day (find (self, freeze)->to, "2027-01-30");
  assert_day (find (self, mail)->to, "2027-01-29");
  g_assert_cmpuint (find (self, fixture->live)->conflicts, ==, SEGUE_CONFLICT_FREEZE);
}

/* A series moves with all that belongs to it, but for what was sent or went its own way. */
static void
test_series (Fixture       *fixture,
             gconstpointer  data)
{
  SegueRecord *series = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_SERIES, "title", "Update", "makes", "communication",
                                             "recurrence", "FREQ=WEEKLY;COUNT=3", "date", "2027-01-04", "anchor-offset", "-14", NULL);
  static const char *days[] = { "2027-01-04", "2027-01-12", "2027-01-18" };
  SegueRecord *updates[3];
  g_autoptr(SegueReplan) self = NULL;

  segue_fake_plan_link (fixture->plan, series, "rollout", fixture->rollout);
  segue_fake_plan_link (fixture->plan, series, "anchor", fixture->live);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *index = g_strdup_printf ("%u", i + 1);

      updates[i] = add_mail (fixture, "Update", days[i], NULL, NULL);
      segue_fake_plan_link (fixture->plan, updates[i], "series", series);
      segue_fake_plan_set (fixture->plan, updates[i], "series-index", index);
    }
  segue_fake_plan_set (fixture->plan, updates[1], "detached", "true");

  self = replan (fixture, "2027-02-01");
  g_assert_cmpuint (segue_replan_get_n_items (self), ==, 4); /* go-live, the series, the first and the last */
  assert_day (find (self, series)->to, "2027-01-18");
  assert_day (find (self, updates[0])->to, "2027-01-18");
  g_assert_true (find (self, updates[0])->series);
  assert_day (find (self, updates[2])->to, "2027-02-01");
}

static SegueRecord *
add_window (Fixture    *fixture,
            const char *kind,
            const char *first,
            const char *last)
{
  SegueRecord *window = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_WINDOW, "name", "Window", "kind", kind, "date", first, NULL);

  segue_fake_plan_set (fixture->plan, window, "end-date", last);

  return window;
}

/* What falls into a window that is new: the days after it are proposed, one for each. */
static void
test_evade (Fixture       *fixture,
            gconstpointer  data)
{
  SegueRecord *window = add_window (fixture, "freeze", "2026-12-07", "2026-12-11"); /* Monday to Friday */
  SegueRecord *first = add_mail (fixture, "First", "2026-12-07", NULL, fixture->payroll);
  SegueRecord *last = add_mail (fixture, "Last", "2026-12-11", "-38", NULL);
  SegueRecord *before = add_mail (fixture, "Before", "2026-12-06", NULL, NULL);
  SegueRecord *after = add_mail (fixture, "After", "2026-12-12", NULL, NULL);
  SegueRecord *sent = add_mail (fixture, "Sent", "2026-12-08", NULL, NULL);
  SegueRecord *session = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_SESSION, "title", "S", "date", "2026-12-10", NULL);
  g_autoptr(SegueReplan) self = NULL;

  segue_fake_plan_set (fixture->plan, sent, "status", "sent");
  self = segue_replan_new_evading (SEGUE_PLAN (fixture->plan), SEGUE_PLAN (fixture->plan), window, TODAY);
  g_assert_true (segue_replan_get_item (self, 0)->record == window);
  g_assert_cmpuint (segue_replan_get_n_items (self), ==, 4);
  g_assert_cmpuint (segue_replan_get_n_moving (self), ==, 3);
  assert_day (find (self, first)->to, "2026-12-14"); /* over the week-end */
  assert_day (find (self, session)->to, "2026-12-15");
  assert_day (find (self, last)->to, "2026-12-16");
  g_assert_cmpuint (find (self, first)->conflicts, ==, 0);
  assert_day (segue_replan_get_item (self, 0)->to, "2026-12-07");

  for (guint i = 0; i < segue_replan_get_n_items (self); i++)
    {
      g_assert_true (segue_replan_get_item (self, i)->record != before);
      g_assert_true (segue_replan_get_item (self, i)->record != after);
    }
}

/* Maintenance stands in nobody's way, a holiday only of what begins or ends on it, and a
 * window of others not at all; where no day is free it stays.
 */
static void
test_evade_windows (Fixture       *fixture,
                    gconstpointer  data)
{
  SegueRecord *mail = add_mail (fixture, "Mail", "2026-12-08", NULL, fixture->payroll);
  SegueRecord *event = segue_fake_plan_add (fixture->plan, SEGUE_RECORD_EVENT, "title", "Fair", "kind", "review", "date", "2026-12-07",
                                            "end-date", "2026-12-09", NULL);
  static const struct
  {
    const char *kind;
    guint       n;
  } rows[] = { { "freeze", 2 }, { "peak", 2 }, { "holiday", 1 }, { "non-working", 1 }, { "maintenance", 0 } };
  SegueRecord *window = NULL;
  g_autoptr(SegueReplan) self = NULL;

  segue_fake_plan_link (fixture->plan, event, "rollout", fixture->rollout);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(SegueReplan) replan = NULL;

      window = add_window (fixture, rows[i].kind, "2026-12-08", "2026-12-08");
      replan = segue_replan_new_evading (SEGUE_PLAN (fixture->plan), SEGUE_PLAN (fixture->plan), window, TODAY);
      g_test_message ("%s", rows[i].kind);
      g_assert_cmpuint (segue_replan_get_n_items (replan) - 1, ==, rows[i].n);
      segue_fake_plan_link (fixture->plan, window, "audiences", fixture->it);
      segue_replan_free (g_steal_pointer (&replan));
      replan = segue_replan_new_evading (SEGUE_PLAN (fixture->plan), SEGUE_PLAN (fixture->plan), window, TODAY);
      g_assert_cmpuint (segue_replan_get_n_items (replan), ==, 1);
      segue_fake_plan_remove (fixture->plan, window);
    }

  window = add_window (fixture, "freeze", "2026-12-08", "2026-12-08");
  add_window (fixture, "peak", "2026-12-09", "2027-03-31");
  self = segue_replan_new_evading (SEGUE_PLAN (fixture->plan), SEGUE_PLAN (fixture->plan), window, TODAY);
  g_assert_cmpuint (segue_replan_get_n_moving (self), ==, 0);
  g_assert_cmpstr (find (self, mail)->reason, ==, "No day after it is free");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, test) g_test_add ("/replan/" name, Fixture, NULL, set_up, test, tear_down)

  ADD ("collisions", test_collisions);
  ADD ("same-day", test_same_day);
  ADD ("stays", test_stays);
  ADD ("promises", test_promises);
  ADD ("windows", test_windows);
  ADD ("series", test_series);
  ADD ("evade", test_evade);
  ADD ("evade-windows", test_evade_windows);

  return g_test_run ();
}
