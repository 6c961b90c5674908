/* test-absence.c - rates and flags of attendance, gaps, ways of delivery, prerequisites
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-absence.h"
#include "segue-delivery.h"
#include "segue-prerequisites.h"
#include "segue-redacted-plan.h"
#include "segue-training-gap.h"
#include "segue-training-plan.h"

static void
test_rates (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *course = segue_training_plan_add_course (self, "Order entry", "120");
  SegueRecord *held = segue_training_plan_add_session (self, course, "2026-11-16", "held");
  SegueRecord *open = segue_training_plan_add_session (self, course, "2026-12-01", "open");
  SegueRecord *off = segue_training_plan_add_session (self, course, "2026-12-02", "cancelled");
  SegueRecord *waiting = NULL;
  g_autofree char *words = NULL;
  SegueAbsence absence;

  segue_fake_plan_set (self->fake, held, "capacity", "25");
  segue_training_plan_book (self, held, NULL, "20", "attended");
  segue_training_plan_book (self, held, NULL, "1", "late");
  segue_training_plan_book (self, held, NULL, "1", "partly-attended");
  segue_training_plan_book (self, held, NULL, "1", "no-show");
  segue_training_plan_book (self, held, NULL, "1", "excused");
  segue_training_plan_book (self, held, NULL, "3", "declined");

  segue_absence_of_session (self->plan, held, self->today, &absence);
  g_assert_cmpuint (absence.capacity, ==, 25);
  g_assert_cmpuint (absence.taken, ==, 24);
  g_assert_cmpuint (absence.expected, ==, 24);
  g_assert_cmpuint (absence.attended, ==, 22);
  g_assert_cmpint (segue_absence_get_fill_rate (&absence), ==, 96);
  g_assert_cmpint (segue_absence_get_attendance_rate (&absence), ==, 92); /* 91.7 */
  g_assert_cmpint (segue_absence_get_no_show_rate (&absence), ==, 4);     /* 4.2 */
  g_assert_cmpint (segue_absence_get_rate (&absence), ==, 8);             /* 8.3 */
  g_assert_cmpint (absence.flag, ==, SEGUE_ABSENCE_NONE);
  g_assert_cmpint (absence.longest_wait, ==, -1);
  words = segue_absence_dup_words (&absence);
  g_assert_cmpstr (words, ==, "22 of 24 came, 92 %; 1 did not show up, 1 was excused.");

  /* Of the course: what is to come has seats, and nobody came yet. */
  segue_training_plan_book (self, open, NULL, "6", "enrolled");
  segue_training_plan_book (self, off, NULL, "9", "no-show");
  waiting = segue_training_plan_book (self, open, NULL, "2", "wait-listed");
  segue_fake_plan_set (self->fake, waiting, "enrolled-on", "2026-11-20");
  segue_training_plan_book (self, open, NULL, "1", "wait-listed");
  segue_absence_of_course (self->plan, course, self->today, &absence);
  g_assert_cmpuint (absence.capacity, ==, 25 + 12);
  g_assert_cmpuint (absence.taken, ==, 30);
  g_assert_cmpuint (absence.expected, ==, 24);
  g_assert_cmpuint (absence.waiting, ==, 3);
  g_assert_cmpint (absence.longest_wait, ==, 3);
  g_assert_cmpint (segue_absence_get_fill_rate (&absence), ==, 81);
  g_assert_cmpint (segue_enrolment_get_wait (self->plan, waiting, segue_training_plan_day ("2026-11-20")), ==, 0);
  g_assert_cmpint (segue_enrolment_get_wait (self->plan, waiting, segue_training_plan_day ("2026-11-19")), ==, -1);
}

/* More than 10 % and more than 25 %, not exactly so many; and as the settings say. */
static void
test_flags (void)
{
  const struct { guint came, missed; SegueAbsenceFlag flag; } cases[] = {
    { 0, 0, SEGUE_ABSENCE_NONE }, { 10, 0, SEGUE_ABSENCE_NONE }, { 9, 1, SEGUE_ABSENCE_NONE },
    { 89, 11, SEGUE_ABSENCE_NOTED }, { 8, 1, SEGUE_ABSENCE_NOTED }, { 3, 1, SEGUE_ABSENCE_NOTED },
    { 74, 26, SEGUE_ABSENCE_ALARMING }, { 2, 1, SEGUE_ABSENCE_ALARMING }, { 0, 1, SEGUE_ABSENCE_ALARMING },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
      SegueRecord *course = segue_training_plan_add_course (self, "Order entry", "120");
      SegueRecord *session = segue_training_plan_add_session (self, course, "2026-11-16", "held");
      SegueRecord *settings = NULL;
      g_autofree char *came = g_strdup_printf ("%u", cases[i].came);
      g_autofree char *missed = g_strdup_printf ("%u", cases[i].missed);
      SegueAbsence absence;

      if (cases[i].came > 0)
        segue_training_plan_book (self, session, NULL, came, "attended");
      if (cases[i].missed > 0)
        segue_training_plan_book (self, session, NULL, missed, i % 2 == 0 ? "no-show" : "excused");
      segue_absence_of_session (self->plan, session, self->today, &absence);
      g_test_message ("case %u", i);
      g_assert_cmpint (absence.flag, ==, cases[i].flag);
      g_assert_cmpint (segue_absence_flag_get_word (absence.flag) != NULL, ==, cases[i].flag != SEGUE_ABSENCE_NONE);

      settings = segue_fake_plan_add (self->fake, SEGUE_RECORD_WORKSPACE, "absence-warn", "100", "absence-alarm", "100", NULL);
      g_assert_nonnull (settings);
      segue_absence_of_session (self->plan, session, self->today, &absence);
      g_assert_cmpint (absence.flag, ==, SEGUE_ABSENCE_NONE);
    }
}

static void
test_person (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  g_autoptr(SegueRedactedPlan) public = segue_redacted_plan_new (self->plan, SEGUE_REDACTION_LEVEL_PUBLIC);
  SegueRecord *course = segue_training_plan_add_course (self, "Order entry", "120");
  SegueRecord *ann = segue_training_plan_add_person (self, "Ann", NULL);
  SegueAbsence absence;

  segue_training_plan_enrol (self, segue_training_plan_add_session (self, course, "2026-11-16", "held"), ann, "no-show");
  segue_training_plan_enrol (self, segue_training_plan_add_session (self, course, "2026-11-17", "held"), ann, "attended");
  segue_training_plan_enrol (self, segue_training_plan_add_session (self, course, "2026-12-17", "open"), ann, "enrolled");

  segue_absence_of_person (self->plan, segue_record_get_id (ann), segue_training_plan_get_rollout (self), self->today, &absence);
  g_assert_cmpuint (absence.expected, ==, 2);
  g_assert_cmpint (segue_absence_get_attendance_rate (&absence), ==, 50);
  g_assert_cmpint (absence.flag, ==, SEGUE_ABSENCE_ALARMING);
  g_assert_cmpint (segue_absence_get_fill_rate (&absence), ==, -1);

  segue_absence_of_person (self->plan, segue_record_get_id (ann), 999999, self->today, &absence);
  g_assert_cmpuint (absence.expected, ==, 0); /* of another rollout */
  g_assert_cmpint (segue_absence_get_attendance_rate (&absence), ==, -1);

  segue_absence_of_person (SEGUE_PLAN (public), segue_record_get_id (ann), 0, self->today, &absence);
  g_assert_cmpuint (absence.expected, ==, 0); /* is not told */
  g_assert_cmpint (absence.flag, ==, SEGUE_ABSENCE_NONE);
}

static SegueRecord *
add_need (SegueTrainingPlan *self,
          SegueRecord       *audience,
          const char        *title,
          const char        *current,
          const char        *required,
          const char        *priority)
{
  SegueRecord *need = segue_fake_plan_add (self->fake, SEGUE_RECORD_TRAINING_NEED, "title", title, NULL);

  segue_fake_plan_link (self->fake, need, "rollout", self->rollout);
  segue_fake_plan_link (self->fake, need, "audience", audience);
  segue_fake_plan_set (self->fake, need, "current-level", current);
  segue_fake_plan_set (self->fake, need, "required-level", required);
  segue_fake_plan_set (self->fake, need, "priority", priority);

  return need;
}

static void
test_gaps (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *all = segue_training_plan_add_audience (self, "All", NULL, "10");
  SegueRecord *team = segue_training_plan_add_audience (self, "Logistics", all, "5");
  SegueRecord *other = segue_training_plan_add_audience (self, "Works council", NULL, "5");
  SegueRecord *expected[] = {
    add_need (self, team, "Z", "1", "4", "high"), add_need (self, team, "A", "2", "4", "high"),
    add_need (self, team, "B", "2", "4", "high"), add_need (self, team, "K", "4", "2", "high"),
    add_need (self, team, "L", NULL, "4", "high"), add_need (self, other, "C", "0", "4", "low"),
    add_need (self, all, "D", "0", "4", NULL),
  };
  const int gaps[] = { 3, 2, 2, 0, SEGUE_TRAINING_GAP_NONE, 4, 4 };
  g_autoptr(GPtrArray) found = segue_training_needs_find (self->plan, segue_training_plan_get_rollout (self), 0);
  g_autoptr(GPtrArray) below = segue_training_needs_find (self->plan, segue_training_plan_get_rollout (self), segue_record_get_id (all));

  g_assert_cmpuint (found->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < found->len; i++)
    {
      g_assert_true (g_ptr_array_index (found, i) == expected[i]);
      g_assert_cmpint (segue_training_need_get_gap (expected[i]), ==, gaps[i]);
    }
  g_assert_cmpuint (below->len, ==, G_N_ELEMENTS (expected) - 1);
}

static void
test_ways (void)
{
  const struct { const char *delivery; SegueCourseWay way; } cases[] = {
    { NULL, SEGUE_COURSE_WAY_UNKNOWN },
    { "classroom", SEGUE_COURSE_WAY_LIVE }, { "virtual-class", SEGUE_COURSE_WAY_LIVE },
    { "e-learning", SEGUE_COURSE_WAY_ALONE }, { "blended", SEGUE_COURSE_WAY_LIVE },
    { "on-the-job", SEGUE_COURSE_WAY_LIVE }, { "coaching", SEGUE_COURSE_WAY_LIVE },
    { "quick-reference", SEGUE_COURSE_WAY_DOCUMENT }, { "office-hour", SEGUE_COURSE_WAY_LIVE },
    { "video", SEGUE_COURSE_WAY_DOCUMENT },
  };
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *course = segue_training_plan_add_course (self, "Order entry", "120");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      segue_fake_plan_set (self->fake, course, "delivery", cases[i].delivery);
      g_assert_cmpint (segue_course_get_way (course), ==, cases[i].way);
      g_assert_cmpint (segue_course_is_self_paced (course), ==,
                       cases[i].way == SEGUE_COURSE_WAY_ALONE || cases[i].way == SEGUE_COURSE_WAY_DOCUMENT);
    }
}

static void
test_prerequisites (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  g_autoptr(SegueRedactedPlan) public = segue_redacted_plan_new (self->plan, SEGUE_REDACTION_LEVEL_PUBLIC);
  SegueRecord *basics = segue_training_plan_add_course (self, "Basics", "60");
  SegueRecord *safety = segue_training_plan_add_course (self, "Safety", "60");
  SegueRecord *course = segue_training_plan_add_course (self, "Order entry", "120");
  SegueRecord *ann = segue_training_plan_add_person (self, "Ann", NULL);
  const struct { const char *day; guint missing; } cases[] = {
    { "2026-11-15", 2 }, { "2026-11-16", 1 }, { "2027-05-16", 1 }, { "2027-05-17", 2 },
  };
  g_autoptr(GPtrArray) untold = NULL;

  segue_fake_plan_link (self->fake, course, "prerequisites", basics);
  segue_fake_plan_link (self->fake, course, "prerequisites", safety);
  segue_fake_plan_set (self->fake, basics, "valid-months", "6");
  segue_training_plan_enrol (self, segue_training_plan_add_session (self, basics, "2026-11-16", "held"), ann, "attended");
  segue_training_plan_enrol (self, segue_training_plan_add_session (self, safety, "2026-11-16", "held"), ann, "no-show");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GPtrArray) missing = segue_course_find_missing_before (self->plan, course, segue_record_get_id (ann),
                                                                       segue_training_plan_day (cases[i].day));

      g_assert_cmpuint (missing->len, ==, cases[i].missing);
      g_assert_true (g_ptr_array_index (missing, missing->len - 1) == safety);
    }

  /* Who lacks something is not told where nothing is told of what they completed. */
  untold = segue_course_find_missing_before (SEGUE_PLAN (public), segue_plan_find (SEGUE_PLAN (public), SEGUE_RECORD_COURSE, segue_record_get_id (course)),
                                             segue_record_get_id (ann), self->today);
  g_assert_cmpuint (untold->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/absence/rates", test_rates);
  g_test_add_func ("/absence/flags", test_flags);
  g_test_add_func ("/absence/person", test_person);
  g_test_add_func ("/absence/gaps", test_gaps);
  g_test_add_func ("/absence/ways", test_ways);
  g_test_add_func ("/absence/prerequisites", test_prerequisites);

  return g_test_run ();
}
