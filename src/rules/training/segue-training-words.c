/* segue-training-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-training-words"

#include "config.h"

#include "segue-training-words.h"

#include "segue-training-private.h"

#include <glib/gi18n.h>

/**
 * segue_training_dup_percent:
 *
 * Rounded down: only everybody is 100 %.
 *
 * Returns: (transfer full): @part as per cent of @whole, a dash of nothing
 */
char *
segue_training_dup_percent (guint part,
                            guint whole)
{
  if (whole == 0)
    return g_strdup ("–");

  /* Translators: a number of per cent */
  return g_strdup_printf (C_("training", "%u %%"), (guint) ((guint64) part * 100 / whole));
}

/**
 * segue_training_dup_pace:
 * @hundredths: people a week, in hundredths
 *
 * Returns: (transfer full): people a week, with a decimal where there are few
 */
char *
segue_training_dup_pace (guint hundredths)
{
  if (hundredths >= 1000 || hundredths % 100 < 5 || hundredths % 100 >= 95)
    return g_strdup_printf ("%u", (hundredths + 50) / 100);

  return g_strdup_printf ("%.1f", hundredths / 100.0);
}

/* “96 of 410, 23 %.” */
static char *
dup_share (guint trained,
           guint target)
{
  g_autofree char *percent = segue_training_dup_percent (trained, target);

  /* Translators: people who have completed a course, of how many, and in per cent: “96 of 410, 23 %.” */
  return g_strdup_printf (C_("training", "%u of %u, %s."), trained, target, percent);
}

/* “add 9 sessions”, or what else comes of it. */
static char *
dup_need (const SegueTrainingCell *cell)
{
  if (cell->sessions_needed > 0)
    return g_strdup_printf (ngettext ("add %u session", "add %u sessions", cell->sessions_needed), cell->sessions_needed);
  if (cell->seats_needed > 0)
    return g_strdup (_("there are free seats for all others"));

  if (cell->is_self_paced)
    return g_strdup (_("the others take it when they want"));

  return g_strdup (_("all others have a seat"));
}

/* How it goes on to a go-live that lies ahead. */
static char *
dup_outlook (const SegueTrainingCell *cell)
{
  g_autofree char *pace = segue_training_dup_pace (cell->pace);
  g_autofree char *need = dup_need (cell);

  if (cell->pace > 0 && cell->projected >= cell->target)
    /* Translators: “At 24 a week, all by go-live.” */
    return g_strdup_printf (_("At %s a week, all by go-live."), pace);
  if (cell->pace > 0)
    /* Translators: “At 24 a week, 192 by go-live: add 9 sessions.” */
    return g_strdup_printf (_("At %s a week, %u by go-live: %s."), pace, cell->projected, need);
  if (cell->projected >= cell->target)
    return g_strdup (_("With the seats that are taken, all by go-live."));

  /* Translators: “With the seats that are taken, 24 by go-live: add 9 sessions.” */
  return g_strdup_printf (_("With the seats that are taken, %u by go-live: %s."), cell->projected, need);
}

/* What is said after the share of a cell, or of a course as a whole. */
static char *
dup_rest (SegueTraining           *training,
          const SegueTrainingCell *cell,
          SegueDay                 go_live)
{
  g_autofree char *need = dup_need (cell);

  if (cell->trained >= cell->target)
    return g_strdup (_("Everybody has completed it."));
  if (go_live == SEGUE_DAY_NONE)
    /* Translators: the end is “add 9 sessions”, or that there are seats */
    return g_strdup_printf (_("No go-live is known; %s."), need);
  if (go_live <= training->today)
    {
      g_autofree char *day = segue_day_to_short_label (go_live, training->today);

      /* Translators: “Go-live was on 10 May, with 80 before it: add 9 sessions.” */
      return g_strdup_printf (_("Go-live was on %s, with %u before it: %s."), day, cell->trained_before, need);
    }

  return dup_outlook (cell);
}

static char *
dup_state (SegueTraining           *training,
           const SegueTrainingCell *cell,
           SegueDay                 go_live)
{
  g_autofree char *share = NULL;
  g_autofree char *rest = NULL;

  if (cell->requirement == NULL)
    return g_strdup (_("not for them."));
  if (cell->target == 0)
    return g_strdup (_("how many people it is for is not known."));
  if (!training->shows)
    return g_strdup_printf (ngettext ("for %u person.", "for %u people.", cell->target), cell->target);

  share = dup_share (cell->trained, cell->target);
  rest = dup_rest (training, cell, go_live);

  return g_strdup_printf ("%s %s", share, rest);
}

/**
 * segue_training_dup_cell_words:
 * @training: the training of a rollout
 * @plan: what names the audience and the course
 * @row: below the number of rows
 * @course: below the number of courses
 *
 * Returns: (transfer full): “Logistics × Goods receipt: 96 of 410, 23 %. At 24 a week, 192
 *   by go-live: add 9 sessions.”
 */
char *
segue_training_dup_cell_words (SegueTraining *training,
                               SeguePlan     *plan,
                               guint          row,
                               guint          course)
{
  const SegueTrainingRow *of = segue_training_get_row (training, row);
  const SegueTrainingCell *cell = segue_training_get_cell (training, row, course);
  g_autofree char *audience = NULL;
  g_autofree char *title = NULL;
  g_autofree char *state = NULL;

  g_return_val_if_fail (of != NULL && cell != NULL, NULL);

  audience = segue_plan_dup_title (plan, of->audience);
  title = segue_plan_dup_title (plan, segue_training_get_course (training, course));
  state = dup_state (training, cell, of->go_live);

  /* Translators: an audience, a course, and sentences about them */
  return g_strdup_printf (C_("training", "%s × %s: %s"), audience, title, state);
}

/**
 * segue_training_dup_course_words:
 * @training: the training of a rollout
 * @plan: what names the course
 * @course: below the number of courses
 *
 * Returns: (transfer full): as of a cell, of all audiences that must take it
 */
char *
segue_training_dup_course_words (SegueTraining *training,
                                 SeguePlan     *plan,
                                 guint          course)
{
  SegueTrainingCell need = { 0 };
  g_autofree char *title = NULL;
  g_autofree char *state = NULL;

  g_return_val_if_fail (training != NULL && course < training->courses->len, NULL);

  segue_training_get_course_need (training, course, &need);
  title = segue_plan_dup_title (plan, segue_training_get_course (training, course));
  if (need.requirement == NULL)
    /* Translators: the title of a course */
    return g_strdup_printf (_("%s: no audience takes it yet."), title);

  state = dup_state (training, &need, segue_training_get_last_go_live (training, course));

  /* Translators: the title of a course, and sentences about it */
  return g_strdup_printf (C_("training", "%s: %s"), title, state);
}

/**
 * segue_training_dup_row_words:
 * @training: the training of a rollout
 * @plan: what names the audience
 * @row: below the number of rows
 *
 * Returns: (transfer full): how far the audience is with all that is required of it
 */
char *
segue_training_dup_row_words (SegueTraining *training,
                              SeguePlan     *plan,
                              guint          row)
{
  const SegueTrainingRow *of = segue_training_get_row (training, row);
  g_autofree char *audience = NULL;
  g_autofree char *share = NULL;
  g_autofree char *courses = NULL;

  g_return_val_if_fail (of != NULL, NULL);

  audience = segue_plan_dup_title (plan, of->audience);
  if (of->n_required == 0)
    /* Translators: the name of an audience */
    return g_strdup_printf (_("%s: nothing is required of them."), audience);

  courses = g_strdup_printf (ngettext ("%u required course", "%u required courses", of->n_required), of->n_required);
  if (of->target == 0 || !training->shows)
    /* Translators: the name of an audience; “3 required courses” */
    return g_strdup_printf (_("%s: %s."), audience, courses);

  share = dup_share (of->trained, of->target);
  if (of->go_live == SEGUE_DAY_NONE)
    /* Translators: an audience; “3 required courses”; “96 of 410, 23 %.” */
    return g_strdup_printf (_("%s, %s completed: %s No go-live is known."), audience, courses, share);
  if (of->go_live <= training->today)
    /* Translators: an audience; “3 required courses”; “96 of 410, 23 %.”; people */
    return g_strdup_printf (_("%s, %s completed: %s Before go-live it was %u."), audience, courses, share, of->trained_before);

  /* Translators: an audience; “3 required courses”; “96 of 410, 23 %.”; people */
  return g_strdup_printf (_("%s, %s completed: %s By go-live %u."), audience, courses, share, of->projected);
}
