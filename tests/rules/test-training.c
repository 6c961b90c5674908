/* test-training.c - who must learn what, and who has (DOMAIN c 11)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-course.h"
#include "segue-redacted-plan.h"
#include "segue-training-plan.h"
#include "segue-training.h"

static SegueTraining *
read_training (SegueTrainingPlan *self)
{
  return segue_training_new (self->plan, segue_training_plan_get_rollout (self), self->today);
}

static const SegueTrainingCell *
get_cell (SegueTraining *training,
          SegueRecord   *audience,
          SegueRecord   *course)
{
  return segue_training_get_cell (training, segue_training_find_row (training, segue_record_get_id (audience)),
                                  segue_training_find_course (training, segue_record_get_id (course)));
}

static const SegueTrainingRow *
get_row (SegueTraining *training,
         SegueRecord   *audience)
{
  return segue_training_get_row (training, segue_training_find_row (training, segue_record_get_id (audience)));
}

/* The vector: 240 people, room of 12; and what is around it. */
static void
test_seats (void)
{
  const struct { const char *people, *seats; guint sessions, minutes, tenths; } cases[] = {
    { "240", "12", 20, 2400, 67 },
    { "240", NULL, 20, 2400, 67 },
    { "241", "12", 21, 2520, 70 },
    { "239", "12", 20, 2400, 67 },
    { "1", "12", 1, 120, 3 },
    { "0", "12", 0, 0, 0 },
    { "36", "1", 36, 4320, 120 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
      SegueRecord *audience = segue_training_plan_add_audience (self, "Logistics", NULL, cases[i].people);
      SegueRecord *course = segue_training_plan_add_course (self, "Goods receipt", "120");
      g_autoptr(SegueTraining) training = NULL;
      const SegueTrainingTotals *totals = NULL;
      const SegueTrainingCell *cell = NULL;

      segue_fake_plan_set (self->fake, course, "seats", cases[i].seats);
      segue_training_plan_require (self, course, audience, "required");
      training = read_training (self);
      cell = get_cell (training, audience, course);
      totals = segue_training_get_totals (training);

      g_assert_cmpuint (cell->seats_needed, ==, atoi (cases[i].people));
      g_assert_cmpuint (cell->sessions_needed, ==, cases[i].sessions);
      g_assert_cmpuint (cell->trainer_minutes, ==, cases[i].minutes);
      g_assert_cmpuint (totals->sessions_needed, ==, cases[i].sessions);
      g_assert_cmpuint (totals->trainer_days, ==, cases[i].tenths);
      g_assert_cmpuint (totals->target, ==, atoi (cases[i].people));
    }
}

/* Seats needed = head-count − completed − enrolled in sessions to come; free seats need no
 * other session.
 */
static void
test_enrolled (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *team = segue_training_plan_add_audience (self, "Logistics", NULL, "40");
  SegueRecord *course = segue_training_plan_add_course (self, "Goods receipt", "120");
  SegueRecord *held, *open, *past, *draft, *off;
  g_autoptr(SegueTraining) training = NULL;
  const SegueTrainingCell *cell = NULL;

  segue_training_plan_require (self, course, team, "required");
  held = segue_training_plan_add_session (self, course, "2026-11-16", "held");
  open = segue_training_plan_add_session (self, course, "2026-11-30", "open");
  past = segue_training_plan_add_session (self, course, "2026-11-20", "planned");
  draft = segue_training_plan_add_session (self, course, "2026-12-01", "draft");
  off = segue_training_plan_add_session (self, course, "2026-12-02", "cancelled");
  segue_training_plan_book (self, held, team, "9", "attended");
  segue_training_plan_book (self, held, team, "2", "no-show");
  segue_training_plan_book (self, open, team, "4", "enrolled");
  segue_training_plan_book (self, open, team, "1", "invited");
  segue_training_plan_book (self, open, team, "3", "wait-listed");
  segue_training_plan_book (self, past, team, "5", "enrolled");
  segue_training_plan_book (self, draft, team, "6", "enrolled");
  segue_training_plan_book (self, off, team, "7", "attended");

  training = read_training (self);
  cell = get_cell (training, team, course);
  g_assert_cmpuint (cell->trained, ==, 9);
  g_assert_cmpuint (cell->enrolled, ==, 5);
  g_assert_cmpuint (cell->waiting, ==, 3);
  g_assert_cmpuint (cell->seats_needed, ==, 26);
  g_assert_cmpuint (cell->free_seats, ==, 7);
  g_assert_cmpuint (cell->sessions_needed, ==, 2); /* (26 − 7) ÷ 12 */
}

/* Nobody counts twice for a course, and nobody beyond the target. */
static void
test_once (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *all = segue_training_plan_add_audience (self, "All", NULL, "3");
  SegueRecord *days = segue_training_plan_add_audience (self, "Days", all, NULL);
  SegueRecord *nights = segue_training_plan_add_audience (self, "Nights", all, NULL);
  SegueRecord *course = segue_training_plan_add_course (self, "Goods receipt", "120");
  SegueRecord *sessions[3];
  SegueRecord *ann = segue_training_plan_add_person (self, "Ann", days);
  SegueRecord *both = segue_fake_plan_add (self->fake, SEGUE_RECORD_MEMBERSHIP, NULL);
  g_autoptr(SegueTraining) training = NULL;
  g_autoptr(SegueTraining) crowded = NULL;

  segue_fake_plan_link (self->fake, both, "stakeholder", ann);
  segue_fake_plan_link (self->fake, both, "audience", nights);
  segue_training_plan_require (self, course, all, "required");
  for (guint i = 0; i < G_N_ELEMENTS (sessions); i++)
    sessions[i] = segue_training_plan_add_session (self, course, i < 2 ? "2026-11-16" : "2026-11-30", i < 2 ? "held" : "open");
  segue_training_plan_enrol (self, sessions[0], ann, "no-show");
  segue_training_plan_enrol (self, sessions[1], ann, "attended");
  segue_training_plan_enrol (self, sessions[2], ann, "enrolled");

  training = read_training (self);
  g_assert_cmpuint (get_cell (training, all, course)->trained, ==, 1);
  g_assert_cmpuint (get_cell (training, days, course)->trained, ==, 1);
  g_assert_cmpuint (get_cell (training, nights, course)->trained, ==, 1);
  g_assert_cmpuint (get_cell (training, all, course)->enrolled, ==, 0); /* she has completed it */
  g_assert_cmpuint (get_row (training, all)->trained, ==, 1);
  g_assert_cmpuint (segue_training_get_totals (training)->trained, ==, 1);

  segue_training_plan_book (self, sessions[0], days, "30", "attended");
  segue_training_plan_book (self, sessions[2], days, "30", "enrolled");
  crowded = read_training (self);
  g_assert_cmpuint (get_cell (crowded, all, course)->trained, ==, 3);
  g_assert_cmpuint (get_cell (crowded, all, course)->enrolled, ==, 0);
  g_assert_cmpuint (get_cell (crowded, all, course)->seats_needed, ==, 0);
  g_assert_cmpuint (get_row (crowded, all)->trained, ==, 3);
  g_assert_cmpuint (segue_training_get_totals (crowded)->trained, ==, 3);
}

/* A rule holds for the audiences below, unless they have one of their own. */
static void
test_rules (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *all = segue_training_plan_add_audience (self, "All", NULL, "100");
  SegueRecord *days = segue_training_plan_add_audience (self, "Days", all, "40");
  SegueRecord *nights = segue_training_plan_add_audience (self, "Nights", all, "20");
  SegueRecord *other = segue_training_plan_add_audience (self, "Works council", NULL, "11");
  SegueRecord *basics = segue_training_plan_add_course (self, "Basics", "60");
  SegueRecord *expert = segue_training_plan_add_course (self, "Expert", "60");
  SegueRecord *rule = segue_training_plan_require (self, basics, all, "required");
  SegueRecord *own = segue_training_plan_require (self, basics, nights, "optional");
  g_autoptr(SegueTraining) training = NULL;
  SegueTrainingCell need;

  segue_training_plan_require (self, expert, days, "recommended");
  training = read_training (self);
  g_assert_cmpuint (segue_training_get_n_rows (training), ==, 4);
  g_assert_true (segue_training_get_row (training, 0)->audience == all); /* in tree order */
  g_assert_true (segue_training_get_row (training, 1)->audience == days);
  g_assert_true (segue_training_get_row (training, 2)->audience == nights);
  g_assert_true (segue_training_get_row (training, 3)->audience == other);
  g_assert_cmpuint (get_row (training, days)->depth, ==, 1);
  g_assert_cmpuint (get_row (training, other)->depth, ==, 0);

  g_assert_true (get_cell (training, all, basics)->requirement == rule);
  g_assert_true (get_cell (training, all, basics)->is_own);
  g_assert_true (get_cell (training, days, basics)->requirement == rule);
  g_assert_false (get_cell (training, days, basics)->is_own);
  g_assert_cmpint (get_cell (training, days, basics)->rule, ==, SEGUE_REQUIREMENT_RULE_REQUIRED);
  g_assert_true (get_cell (training, nights, basics)->requirement == own);
  g_assert_cmpint (get_cell (training, nights, basics)->rule, ==, SEGUE_REQUIREMENT_RULE_OPTIONAL);
  g_assert_null (get_cell (training, other, basics)->requirement);
  g_assert_cmpuint (get_row (training, days)->n_required, ==, 1);
  g_assert_cmpuint (get_row (training, nights)->n_required, ==, 0);

  /* What stands below something that counts adds nothing. */
  segue_training_get_course_need (training, segue_training_find_course (training, segue_record_get_id (basics)), &need);
  g_assert_cmpuint (need.target, ==, 100);
  g_assert_cmpuint (need.sessions_needed, ==, 9);
  segue_training_get_course_need (training, segue_training_find_course (training, segue_record_get_id (expert)), &need);
  g_assert_cmpint (need.rule, ==, SEGUE_REQUIREMENT_RULE_RECOMMENDED);
  g_assert_cmpuint (need.target, ==, 40);
  g_assert_cmpuint (segue_training_get_totals (training)->target, ==, 100);
  g_assert_cmpuint (segue_training_get_totals (training)->sessions_needed, ==, 9); /* only what is required */
}

/* Audiences share the sessions of a course: 3 × 5 people fit in two rooms of 12. */
static void
test_shared (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *course = segue_training_plan_add_course (self, "Basics", "60");
  g_autoptr(SegueTraining) training = NULL;
  g_autoptr(SegueTraining) planned = NULL;
  SegueRecord *audience = NULL;
  SegueRecord *session = NULL;

  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *name = g_strdup_printf ("Team %u", i);

      audience = segue_training_plan_add_audience (self, name, NULL, "5");
      segue_training_plan_require (self, course, audience, "required");
    }
  training = read_training (self);
  g_assert_cmpuint (get_cell (training, audience, course)->sessions_needed, ==, 1);
  g_assert_cmpuint (segue_training_get_totals (training)->seats_needed, ==, 15);
  g_assert_cmpuint (segue_training_get_totals (training)->sessions_needed, ==, 2);

  /* A session for one of them serves no other; one for nobody in particular serves all. */
  session = segue_training_plan_add_session (self, course, "2026-12-01", "planned");
  segue_fake_plan_link (self->fake, session, "audiences", audience);
  segue_training_plan_add_session (self, course, "2026-12-02", "planned");
  planned = read_training (self);
  g_assert_cmpuint (get_cell (planned, audience, course)->free_seats, ==, 24);
  g_assert_cmpuint (segue_training_get_cell (planned, 0, 0)->free_seats, ==, 12);
  g_assert_cmpuint (segue_training_get_totals (planned)->seats_needed, ==, 15);
  g_assert_cmpuint (segue_training_get_totals (planned)->sessions_needed, ==, 0);
}

/* Fully trained: with every required course; of people without names as many as the rarest
 * course has.
 */
static void
test_fully_trained (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *team = segue_training_plan_add_audience (self, "Purchasing", NULL, "24");
  SegueRecord *one = segue_training_plan_add_course (self, "Basics", "60");
  SegueRecord *two = segue_training_plan_add_course (self, "Order entry", "60");
  SegueRecord *more = segue_training_plan_add_course (self, "Tips", "60");
  SegueRecord *first = segue_training_plan_add_session (self, one, "2026-11-16", "held");
  SegueRecord *second = segue_training_plan_add_session (self, two, "2026-11-17", "held");
  SegueRecord *ann = segue_training_plan_add_person (self, "Ann", team);
  SegueRecord *ben = segue_training_plan_add_person (self, "Ben", team);
  g_autoptr(SegueTraining) training = NULL;

  segue_training_plan_require (self, one, team, "required");
  segue_training_plan_require (self, two, team, "required");
  segue_training_plan_require (self, more, team, "recommended");
  segue_training_plan_enrol (self, first, ann, "attended");
  segue_training_plan_enrol (self, second, ann, "late");
  segue_training_plan_enrol (self, first, ben, "attended");
  segue_training_plan_book (self, first, team, "10", "attended");
  segue_training_plan_book (self, second, team, "4", "attended");

  training = read_training (self);
  g_assert_cmpuint (get_cell (training, team, one)->trained, ==, 12);
  g_assert_cmpuint (get_cell (training, team, two)->trained, ==, 5);
  g_assert_cmpuint (get_row (training, team)->n_required, ==, 2);
  g_assert_cmpuint (get_row (training, team)->trained, ==, 1 + 4);
  g_assert_cmpuint (segue_training_get_totals (training)->trained, ==, 5);
}

/* Whom an enrolment names, or else the session, or else the course, is of that audience. */
static void
test_whose (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *all = segue_training_plan_add_audience (self, "All", NULL, "50");
  SegueRecord *days = segue_training_plan_add_audience (self, "Days", all, NULL);
  SegueRecord *nights = segue_training_plan_add_audience (self, "Nights", all, NULL);
  SegueRecord *course = segue_training_plan_add_course (self, "Basics", "60");
  SegueRecord *open_to_all = segue_training_plan_add_session (self, course, "2026-11-16", "held");
  SegueRecord *for_days = segue_training_plan_add_session (self, course, "2026-11-16", "held");
  SegueRecord *ann = segue_training_plan_add_person (self, "Ann", NULL);
  SegueRecord *ben = segue_training_plan_add_person (self, "Ben", NULL);
  g_autoptr(SegueTraining) training = NULL;

  segue_training_plan_require (self, course, all, "required");
  segue_fake_plan_link (self->fake, for_days, "audiences", days);
  segue_fake_plan_link (self->fake, segue_training_plan_enrol (self, open_to_all, ann, "attended"), "audience", nights);
  segue_training_plan_enrol (self, for_days, ben, "attended"); /* of whom nothing else is known */
  segue_training_plan_book (self, for_days, NULL, "6", "attended");
  segue_training_plan_book (self, open_to_all, NULL, "3", "attended");

  training = read_training (self);
  g_assert_cmpuint (get_cell (training, nights, course)->trained, ==, 1);
  g_assert_cmpuint (get_cell (training, days, course)->trained, ==, 7);
  g_assert_cmpuint (get_cell (training, all, course)->trained, ==, 11);
  g_assert_cmpuint (get_row (training, nights)->target, ==, 1);
  g_assert_false (get_row (training, nights)->is_target_known);
  g_assert_true (get_row (training, all)->is_target_known);
}

static void
test_missing (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *all = segue_training_plan_add_audience (self, "All", NULL, NULL);
  SegueRecord *days = segue_training_plan_add_audience (self, "Days", all, NULL);
  SegueRecord *course = segue_training_plan_add_course (self, "Basics", "60");
  SegueRecord *session = segue_training_plan_add_session (self, course, "2026-11-16", "held");
  SegueRecord *people[] = {
    segue_training_plan_add_person (self, "Ann", days), segue_training_plan_add_person (self, "Ben", days),
    segue_training_plan_add_person (self, "Cy", all), segue_training_plan_add_person (self, "Dee", all),
    segue_training_plan_add_person (self, "Eve", NULL),
  };
  g_autoptr(SegueRedactedPlan) public = segue_redacted_plan_new (self->plan, SEGUE_REDACTION_LEVEL_PUBLIC);
  g_autoptr(SegueTraining) training = NULL;
  g_autoptr(SegueTraining) shown = NULL;
  g_autoptr(GArray) missing = NULL;
  g_autoptr(GArray) nobody = NULL;

  segue_training_plan_require (self, course, all, "required");
  segue_training_plan_enrol (self, session, people[0], "attended");
  segue_training_plan_enrol (self, session, people[1], "partly-attended");
  segue_fake_plan_link (self->fake, segue_training_plan_enrol (self, session, people[4], "no-show"), "audience", days);
  segue_fake_plan_set (self->fake, people[3], "archived", "true"); /* is not there any more */

  training = read_training (self);
  missing = segue_training_dup_missing (training, segue_training_find_row (training, segue_record_get_id (all)), 0);
  g_assert_cmpuint (missing->len, ==, 3);
  g_assert_cmpint (g_array_index (missing, gint64, 0), ==, segue_record_get_id (people[1]));
  g_assert_cmpint (g_array_index (missing, gint64, 1), ==, segue_record_get_id (people[2]));
  g_assert_cmpint (g_array_index (missing, gint64, 2), ==, segue_record_get_id (people[4]));

  /* Who has completed nothing is not for the public; for whom the course is, is. */
  shown = segue_training_new (SEGUE_PLAN (public), segue_training_plan_get_rollout (self), self->today);
  g_assert_false (segue_training_shows_results (shown));
  nobody = segue_training_dup_missing (shown, 0, 0);
  g_assert_cmpuint (nobody->len, ==, 0);
  g_assert_cmpuint (segue_training_get_cell (shown, 0, 0)->trained, ==, 0);
  g_assert_cmpuint (segue_training_get_cell (shown, 0, 0)->seats_needed, ==, 0);
  g_assert_cmpuint (segue_training_get_totals (shown)->trained, ==, 0);
  g_assert_cmpint (segue_training_get_cell (shown, 0, 0)->rule, ==, SEGUE_REQUIREMENT_RULE_REQUIRED);
}

/* Managers do not see what is confidential, and yet the figures are those of everything. */
static void
test_redacted (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *open = segue_training_plan_add_audience (self, "Days", NULL, NULL);
  SegueRecord *secret = segue_training_plan_add_audience (self, "Those who go", NULL, NULL);
  SegueRecord *course = segue_training_plan_add_course (self, "Basics", "60");
  SegueRecord *session = segue_training_plan_add_session (self, course, "2026-11-16", "held");
  SegueRecord *ann = segue_training_plan_add_person (self, "Ann", open);
  SegueRecord *ben = segue_training_plan_add_person (self, "Ben", open);
  g_autoptr(SegueRedactedPlan) managers = segue_redacted_plan_new (self->plan, SEGUE_REDACTION_LEVEL_MANAGERS);
  g_autoptr(SegueTraining) training = NULL;
  g_autoptr(GArray) missing = NULL;

  segue_training_plan_require (self, course, open, "required");
  segue_training_plan_require (self, course, secret, "required");
  segue_training_plan_enrol (self, session, ann, "attended");
  segue_fake_plan_set (self->fake, ann, "confidential", "true");
  segue_fake_plan_set (self->fake, ben, "confidential", "true");
  segue_fake_plan_set (self->fake, secret, "confidential", "true");

  training = segue_training_new (SEGUE_PLAN (managers), segue_training_plan_get_rollout (self), self->today);
  g_assert_true (segue_training_shows_results (training));
  g_assert_cmpuint (segue_training_get_n_rows (training), ==, 1);
  g_assert_cmpuint (segue_training_get_cell (training, 0, 0)->target, ==, 2);
  g_assert_cmpuint (segue_training_get_cell (training, 0, 0)->trained, ==, 1);
  missing = segue_training_dup_missing (training, 0, 0);
  g_assert_cmpuint (missing->len, ==, 0); /* Ben has not, but is nobody to them */
}

/* Whoever belongs to two audiences is one person wherever these are added up. */
static void
test_several (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  SegueRecord *all = segue_training_plan_add_audience (self, "All", NULL, NULL);
  SegueRecord *days = segue_training_plan_add_audience (self, "Days", all, NULL);
  SegueRecord *nights = segue_training_plan_add_audience (self, "Nights", all, NULL);
  SegueRecord *other = segue_training_plan_add_audience (self, "Works council", NULL, "2");
  SegueRecord *course = segue_training_plan_add_course (self, "Basics", "60");
  SegueRecord *session = segue_training_plan_add_session (self, course, "2026-11-16", "held");
  SegueRecord *ann = segue_training_plan_add_person (self, "Ann", days);
  SegueRecord *ben = segue_training_plan_add_person (self, "Ben", nights);
  SegueRecord *audiences[] = { nights, other, all };
  g_autoptr(SegueTraining) training = NULL;
  const SegueTrainingTotals *totals = NULL;
  SegueTrainingCell need;

  for (guint i = 0; i < G_N_ELEMENTS (audiences); i++)
    {
      SegueRecord *membership = segue_fake_plan_add (self->fake, SEGUE_RECORD_MEMBERSHIP, NULL);

      segue_fake_plan_link (self->fake, membership, "stakeholder", ann);
      segue_fake_plan_link (self->fake, membership, "audience", audiences[i]);
    }
  segue_training_plan_require (self, course, all, "required");
  segue_training_plan_require (self, course, other, "required");
  segue_training_plan_enrol (self, session, ann, "attended");
  segue_training_plan_enrol (self, session, ben, "attended");

  training = read_training (self);
  g_assert_cmpuint (get_row (training, all)->target, ==, 2);
  g_assert_cmpuint (get_row (training, all)->trained, ==, 2);
  g_assert_cmpuint (get_row (training, other)->target, ==, 2);
  g_assert_cmpuint (get_row (training, other)->trained, ==, 1);
  segue_training_get_course_need (training, 0, &need);
  g_assert_cmpuint (need.target, ==, 3); /* Ann, Ben, and one who is not named */
  g_assert_cmpuint (need.trained, ==, 2);
  g_assert_cmpuint (need.projected, ==, 2);
  g_assert_cmpuint (need.seats_needed, ==, 1);
  totals = segue_training_get_totals (training);
  g_assert_cmpuint (totals->target, ==, 3);
  g_assert_cmpuint (totals->trained, ==, 2);
  g_assert_cmpuint (totals->projected, ==, 2);
  g_assert_cmpuint (totals->seats_needed, ==, 1);
}

static void
test_empty (void)
{
  g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
  g_autoptr(SegueTraining) training = read_training (self);

  g_assert_cmpuint (segue_training_get_n_rows (training), ==, 0);
  g_assert_cmpuint (segue_training_get_n_courses (training), ==, 0);
  g_assert_cmpuint (segue_training_get_totals (training)->target, ==, 0);
  g_assert_cmpuint (segue_training_find_row (training, 1), ==, G_MAXUINT);
  g_assert_cmpuint (segue_training_find_course (training, 1), ==, G_MAXUINT);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/training/seats", test_seats);
  g_test_add_func ("/training/enrolled", test_enrolled);
  g_test_add_func ("/training/once", test_once);
  g_test_add_func ("/training/rules", test_rules);
  g_test_add_func ("/training/shared", test_shared);
  g_test_add_func ("/training/fully-trained", test_fully_trained);
  g_test_add_func ("/training/whose", test_whose);
  g_test_add_func ("/training/missing", test_missing);
  g_test_add_func ("/training/redacted", test_redacted);
  g_test_add_func ("/training/several", test_several);
  g_test_add_func ("/training/empty", test_empty);

  return g_test_run ();
}
