/* segue-coverage-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-coverage-words"

#include "config.h"

#include "segue-coverage-words.h"

#include "segue-audience.h"
#include "segue-course-facts.h"
#include "segue-training-words.h"

#include <glib/gi18n.h>

#define MINUTES_PER_HOUR 60.0

/**
 * segue_coverage_show_get_label:
 *
 * Returns: what the choice is called
 */
const char *
segue_coverage_show_get_label (SegueCoverageShow show)
{
  switch (show)
    {
    case SEGUE_COVERAGE_SHOW_TRAINED:
      return C_("coverage", "Trained");
    case SEGUE_COVERAGE_SHOW_BEFORE:
      return C_("coverage", "Trained Before Go-live");
    case SEGUE_COVERAGE_SHOW_ENROLLED:
      return C_("coverage", "Enrolled");
    case SEGUE_COVERAGE_SHOW_RULE:
      return C_("coverage", "Rules");
    }

  g_assert_not_reached ();
}

/**
 * segue_coverage_rule_get_word:
 * @rule: a #SegueRequirementRule
 *
 * Returns: the word that stands in a cell
 */
const char *
segue_coverage_rule_get_word (int rule)
{
  switch ((SegueRequirementRule) rule)
    {
    case SEGUE_REQUIREMENT_RULE_REQUIRED:
      return C_("coverage", "required");
    case SEGUE_REQUIREMENT_RULE_RECOMMENDED:
      return C_("coverage", "recommended");
    case SEGUE_REQUIREMENT_RULE_OPTIONAL:
      return C_("coverage", "optional");
    }

  g_assert_not_reached ();
}

/**
 * segue_coverage_get_figure:
 *
 * Returns: how many people a cell counts
 */
guint
segue_coverage_get_figure (SegueCoverageShow        show,
                           const SegueTrainingCell *cell)
{
  switch (show)
    {
    case SEGUE_COVERAGE_SHOW_BEFORE:
      return cell->trained_before;
    case SEGUE_COVERAGE_SHOW_ENROLLED:
      return cell->enrolled;
    case SEGUE_COVERAGE_SHOW_TRAINED:
    case SEGUE_COVERAGE_SHOW_RULE:
      return cell->trained;
    }

  g_assert_not_reached ();
}

/**
 * segue_coverage_dup_of:
 *
 * Returns: (transfer full): “96 of 410”
 */
char *
segue_coverage_dup_of (guint part,
                       guint whole)
{
  /* Translators: so many people of so many: “96 of 410”. */
  return g_strdup_printf (C_("coverage", "%u of %u"), part, whole);
}

static const char *
get_deed (SegueCoverageShow show)
{
  switch (show)
    {
    case SEGUE_COVERAGE_SHOW_BEFORE:
      /* Translators: follows a figure: “23 %, 96 of 410 trained before go-live”. */
      return C_("coverage", "trained before go-live");
    case SEGUE_COVERAGE_SHOW_ENROLLED:
      return C_("coverage", "enrolled");
    case SEGUE_COVERAGE_SHOW_TRAINED:
    case SEGUE_COVERAGE_SHOW_RULE:
      return C_("coverage", "trained");
    }

  g_assert_not_reached ();
}

/**
 * segue_coverage_dup_label:
 *
 * Returns: (transfer full): what a cell says, for who does not see it
 */
char *
segue_coverage_dup_label (SegueCoverageShow        show,
                          const SegueTrainingCell *cell)
{
  g_autofree char *percent = segue_training_dup_percent (segue_coverage_get_figure (show, cell), cell->target);
  g_autofree char *of = segue_coverage_dup_of (segue_coverage_get_figure (show, cell), cell->target);

  if (cell->requirement == NULL)
    return g_strdup (_("not for them"));
  if (show == SEGUE_COVERAGE_SHOW_RULE)
    return g_strdup (segue_coverage_rule_get_word (cell->rule));
  if (cell->target == 0)
    return g_strdup_printf (C_("coverage", "%s, nobody knows for how many"), segue_coverage_rule_get_word (cell->rule));
  if (segue_training_cell_is_short (cell))
    /* Translators: “required, 23 %, 96 of 410 trained, not all by go-live”. */
    return g_strdup_printf (C_("coverage", "%s, %s, %s %s, not all by go-live"), segue_coverage_rule_get_word (cell->rule), percent, of, get_deed (show));

  return g_strdup_printf (C_("coverage", "%s, %s, %s %s"), segue_coverage_rule_get_word (cell->rule), percent, of, get_deed (show));
}

/**
 * segue_coverage_dup_row_label:
 *
 * Returns: (transfer full): what the last column says of a row
 */
char *
segue_coverage_dup_row_label (const SegueTrainingRow *row)
{
  g_autofree char *percent = segue_training_dup_percent (row->trained_before, row->target);
  g_autofree char *of = segue_coverage_dup_of (row->trained_before, row->target);

  if (row->n_required == 0)
    return g_strdup (_("nothing is required of them"));
  if (row->target == 0)
    return g_strdup (_("nobody knows how many people they are"));

  return g_strdup_printf (C_("coverage", "%s, %s trained in everything that is required"), percent, of);
}

static void
add (GString    *text,
     char       *sentence)
{
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
  g_free (sentence);
}

static void
add_rule (GString                 *text,
          SeguePlan               *plan,
          const SegueTrainingCell *cell)
{
  SegueRecord *above = cell->is_own ? NULL : segue_plan_follow (plan, cell->requirement, SEGUE_REQUIREMENT_AUDIENCE);
  const char *name = above != NULL ? segue_record_get_text (above, SEGUE_AUDIENCE_NAME) : NULL;

  switch ((SegueRequirementRule) cell->rule)
    {
    case SEGUE_REQUIREMENT_RULE_REQUIRED:
      add (text, name != NULL ? g_strdup_printf (_("Required, as for “%s” above."), name) : g_strdup (_("Required.")));
      break;
    case SEGUE_REQUIREMENT_RULE_RECOMMENDED:
      add (text, name != NULL ? g_strdup_printf (_("Recommended, as to “%s” above."), name) : g_strdup (_("Recommended.")));
      break;
    case SEGUE_REQUIREMENT_RULE_OPTIONAL:
      add (text, name != NULL ? g_strdup_printf (_("Optional, as for “%s” above."), name) : g_strdup (_("Optional.")));
      break;
    }
}

static void
add_seats (GString                 *text,
           const SegueTrainingCell *cell)
{
  if (cell->enrolled > 0)
    add (text, g_strdup_printf (ngettext ("%u has a seat to come.", "%u have a seat to come.", cell->enrolled), cell->enrolled));
  if (cell->waiting > 0)
    add (text, g_strdup_printf (ngettext ("%u is on a waiting list.", "%u are on a waiting list.", cell->waiting), cell->waiting));
}

static void
add_need (GString                 *text,
          const SegueTrainingCell *cell)
{
  g_autofree char *sessions = NULL;

  if (cell->seats_needed == 0)
    return;
  if (cell->sessions_needed == 0)
    {
      add (text, g_strdup_printf (ngettext ("%u still needs a seat, and the sessions to come have enough that are free.",
                                            "%u still need a seat, and the sessions to come have enough that are free.", cell->seats_needed),
                                  cell->seats_needed));
      return;
    }

  if (cell->free_seats > 0)
    add (text, g_strdup_printf (ngettext ("%u seat is free in the sessions to come.", "%u seats are free in the sessions to come.", cell->free_seats), cell->free_seats));
  sessions = g_strdup_printf (ngettext ("%u session", "%u sessions", cell->sessions_needed), cell->sessions_needed);
  /* Translators: people without a seat, “19 sessions”, seats of each, hours. */
  add (text, g_strdup_printf (ngettext ("%u still needs a seat: %s of %u seats, %.1f h of a trainer.",
                                        "%u still need a seat: %s of %u seats, %.1f h of a trainer.", cell->seats_needed),
                              cell->seats_needed, sessions, cell->seats, cell->trainer_minutes / MINUTES_PER_HOUR));
}

/* Why sessions are still to be added that somebody drafted already. */
static void
add_drafts (GString                 *text,
            SeguePlan               *plan,
            const SegueTrainingCell *cell)
{
  SegueRecord *course = segue_plan_follow (plan, cell->requirement, SEGUE_REQUIREMENT_COURSE);
  SegueCourseFacts facts;

  if (cell->seats_needed == 0 || course == NULL)
    return;

  segue_course_facts_get (plan, course, segue_today (), &facts);
  if (facts.n_drafts > 0)
    add (text, g_strdup_printf (ngettext ("%u draft of this course gives seats once it is planned.",
                                          "%u drafts of this course give seats once they are planned.", facts.n_drafts), facts.n_drafts));
}

/**
 * segue_coverage_dup_reason:
 * @with_results: whether it may be told who completed it
 *
 * Returns: (transfer full): how the figures of a cell come about
 */
char *
segue_coverage_dup_reason (SeguePlan               *plan,
                           const SegueTrainingCell *cell,
                           gboolean                 with_results)
{
  g_autoptr(GString) text = g_string_new (NULL);

  if (cell->requirement == NULL)
    return g_strdup (_("No rule says that they take this course. Press R to require it of them, E to recommend it, O to make it optional."));

  add_rule (text, plan, cell);
  if (cell->target == 0)
    {
      add (text, g_strdup (_("Nobody knows how many people they are: give the audience a head-count.")));
      return g_string_free (g_steal_pointer (&text), FALSE);
    }
  if (with_results)
    {
      add_seats (text, cell);
      add_need (text, cell);
      add_drafts (text, plan, cell);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * segue_coverage_dup_row_reason:
 *
 * Returns: (transfer full): how the figure at the end of a row comes about
 */
char *
segue_coverage_dup_row_reason (const SegueTrainingRow *row)
{
  g_autoptr(GString) text = g_string_new (NULL);

  if (row->n_required == 0)
    return g_strdup (_("Without a required course there is nothing to cover."));

  add (text, g_strdup (_("It counts those who completed every course that is required of them.")));
  if (row->target == 0)
    add (text, g_strdup (_("Nobody knows how many people they are: give the audience a head-count.")));
  else if (!row->is_target_known)
    add (text, g_strdup (_("The audience has no head-count: its members are counted.")));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * segue_coverage_dup_days:
 * @tenths: tenths of a day
 *
 * Returns: (transfer full): “6.5”
 */
char *
segue_coverage_dup_days (guint tenths)
{
  return tenths % 10 == 0 ? g_strdup_printf ("%u", tenths / 10) : g_strdup_printf ("%.1f", tenths / 10.0);
}
