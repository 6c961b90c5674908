/* segue-course-facts.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-course-facts"

#include "config.h"

#include "segue-course-facts.h"

#include "segue-audience-tree.h"
#include "segue-calendar-choices.h"
#include "segue-course.h"
#include "segue-material.h"
#include "segue-reinforcement.h"
#include "segue-requirement.h"
#include "segue-roster.h"
#include "segue-session.h"

#include <glib/gi18n.h>

static SegueDay
get_earlier (SegueDay one,
             SegueDay other)
{
  return one == SEGUE_DAY_NONE ? other : MIN (one, other);
}

/**
 * segue_material_is_late:
 * @today: the day that counts as today
 *
 * Returns: whether it is neither ready nor retired although its day has gone by
 */
gboolean
segue_material_is_late (SegueRecord *material,
                        SegueDay     today)
{
  int status = segue_record_get_choice (material, SEGUE_MATERIAL_STATUS);

  return status != SEGUE_MATERIAL_STATUS_READY && status != SEGUE_MATERIAL_STATUS_RETIRED &&
         segue_record_is_set (material, SEGUE_MATERIAL_DATE) && segue_record_get_day (material, SEGUE_MATERIAL_DATE) < today;
}

static void
count_materials (SeguePlan        *plan,
                 SegueRecord      *course,
                 SegueDay          today,
                 SegueCourseFacts *facts)
{
  guint n = 0;
  const gint64 *ids = segue_record_get_links (course, SEGUE_COURSE_MATERIALS, &n);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *material = segue_plan_find (plan, SEGUE_RECORD_MATERIAL, ids[i]);
      int status = material != NULL ? segue_record_get_choice (material, SEGUE_MATERIAL_STATUS) : SEGUE_MATERIAL_STATUS_RETIRED;

      if (status == SEGUE_MATERIAL_STATUS_RETIRED)
        continue;
      facts->n_materials++;
      if (status == SEGUE_MATERIAL_STATUS_READY)
        facts->n_ready++;
      else if (segue_material_is_late (material, today))
        facts->n_late++;
      else if (segue_record_is_set (material, SEGUE_MATERIAL_DATE))
        facts->next_material = get_earlier (facts->next_material, segue_record_get_day (material, SEGUE_MATERIAL_DATE));
    }
}

static void
count_sessions (SeguePlan        *plan,
                SegueRecord      *course,
                SegueDay          today,
                SegueCourseFacts *facts)
{
  guint n = 0;
  SegueRecord *const *sessions = segue_plan_incoming (plan, SEGUE_RECORD_SESSION, SEGUE_SESSION_COURSE, segue_record_get_id (course), &n);

  for (guint i = 0; i < n; i++)
    {
      int status = segue_record_get_choice (sessions[i], SEGUE_SESSION_STATUS);

      if (segue_record_get_boolean (sessions[i], SEGUE_MAIN_ARCHIVED))
        continue;
      facts->n_held += status == SEGUE_SESSION_STATUS_HELD;
      facts->n_drafts += status == SEGUE_SESSION_STATUS_DRAFT;
      if (status == SEGUE_SESSION_STATUS_DRAFT || !segue_session_is_to_come (sessions[i], today))
        continue;
      facts->n_to_come++;
      if (segue_record_is_set (sessions[i], SEGUE_SESSION_DATE))
        facts->next_session = get_earlier (facts->next_session, segue_record_get_day (sessions[i], SEGUE_SESSION_DATE));
    }
}

/**
 * segue_course_facts_get:
 * @course: a course of @plan
 * @today: the day that counts as today
 * @facts: (out): what there is to say of it
 */
void
segue_course_facts_get (SeguePlan        *plan,
                        SegueRecord      *course,
                        SegueDay          today,
                        SegueCourseFacts *facts)
{
  guint n = 0;
  SegueRecord *const *after = segue_plan_incoming (plan, SEGUE_RECORD_REINFORCEMENT, SEGUE_REINFORCEMENT_COURSE,
                                                   segue_record_get_id (course), &n);

  *facts = (SegueCourseFacts) { .next_material = SEGUE_DAY_NONE, .next_session = SEGUE_DAY_NONE };
  count_materials (plan, course, today, facts);
  count_sessions (plan, course, today, facts);
  for (guint i = 0; i < n; i++)
    facts->n_reinforcements += segue_record_get_choice (after[i], SEGUE_REINFORCEMENT_STATUS) != SEGUE_CERTAINTY_CANCELLED &&
                               !segue_record_get_boolean (after[i], SEGUE_MAIN_ARCHIVED);
}

/**
 * segue_course_dup_materials:
 *
 * Returns: (transfer full): how far its materials are: “2 of 3 materials ready, 1 late, next on 4 Jan”
 */
char *
segue_course_dup_materials (const SegueCourseFacts *facts,
                            SegueDay                today)
{
  GString *text = NULL;

  if (facts->n_materials == 0)
    return g_strdup (_("No materials"));

  text = g_string_new (NULL);
  g_string_append_printf (text, ngettext ("%u of %u material ready", "%u of %u materials ready", facts->n_materials),
                          facts->n_ready, facts->n_materials);
  if (facts->n_late > 0)
    /* Translators: follows “2 of 3 materials ready”; how many are late. */
    g_string_append_printf (text, ngettext (", %u late", ", %u late", facts->n_late), facts->n_late);
  if (facts->next_material != SEGUE_DAY_NONE)
    {
      g_autofree char *day = segue_day_to_short_label (facts->next_material, today);

      /* Translators: follows “2 of 3 materials ready”; the day on which the next is due. */
      g_string_append_printf (text, _(", next on %s"), day);
    }

  return g_string_free (text, FALSE);
}

/**
 * segue_course_dup_sessions:
 *
 * Returns: (transfer full): when it is taught: “1 session held, 3 to come, next on 4 Jan”
 */
char *
segue_course_dup_sessions (const SegueCourseFacts *facts,
                           SegueDay                today)
{
  GString *text = NULL;

  if (facts->n_held + facts->n_to_come + facts->n_drafts == 0)
    return g_strdup (_("No sessions"));

  text = g_string_new (NULL);
  if (facts->n_held > 0)
    g_string_append_printf (text, ngettext ("%u session held", "%u sessions held", facts->n_held), facts->n_held);
  if (facts->n_to_come > 0)
    g_string_append_printf (text, text->len > 0 ? _(", %u to come")
                                                : ngettext ("%u session to come", "%u sessions to come", facts->n_to_come),
                            facts->n_to_come);
  if (facts->n_drafts > 0)
    g_string_append_printf (text, text->len > 0 ? _(", %u proposed")
                                                : ngettext ("%u session proposed", "%u sessions proposed", facts->n_drafts),
                            facts->n_drafts);
  if (facts->next_session != SEGUE_DAY_NONE)
    {
      g_autofree char *day = segue_day_to_short_label (facts->next_session, today);

      g_string_append_printf (text, _(", next on %s"), day);
    }

  return g_string_free (text, FALSE);
}

/**
 * segue_course_dup_after:
 *
 * Returns: (transfer full): what keeps it alive, which never is nothing to say
 */
char *
segue_course_dup_after (const SegueCourseFacts *facts)
{
  if (facts->n_reinforcements == 0)
    return g_strdup (_("Nothing after go-live"));

  return g_strdup_printf (ngettext ("%u reinforcement after go-live", "%u reinforcements after go-live", facts->n_reinforcements),
                          facts->n_reinforcements);
}

/**
 * segue_course_dup_audiences:
 * @rule: a %SegueRequirementRule
 * @most: how many are named
 *
 * Returns: (transfer full) (nullable): the audiences of the rule, one after the other, and how
 *   many more there are: “Finance, Purchasing and 3 more”; %NULL for none
 */
char *
segue_course_dup_audiences (SeguePlan   *plan,
                            SegueRecord *course,
                            int          rule,
                            guint        most)
{
  guint n_found = 0;
  guint n = 0;
  SegueRecord *const *rules = segue_plan_incoming (plan, SEGUE_RECORD_REQUIREMENT, SEGUE_REQUIREMENT_COURSE,
                                                   segue_record_get_id (course), &n);
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *audience = segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, segue_record_get_link (rules[i], SEGUE_REQUIREMENT_AUDIENCE));
      g_autofree char *name = audience != NULL ? segue_plan_dup_title (plan, audience) : NULL;

      if (name == NULL || segue_record_get_choice (rules[i], SEGUE_REQUIREMENT_RULE) != rule)
        continue;
      if (n_found++ < most)
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", name);
    }
  if (n_found > most)
    /* Translators: follows the names of some audiences: how many there are beside them. */
    g_string_append_printf (names, ngettext (" and %u more", " and %u more", n_found - most), n_found - most);

  return names->len > 0 ? g_strdup (names->str) : NULL;
}

/**
 * segue_course_is_for:
 * @audience: an audience
 * @below: it and those below it
 *
 * Returns: whether a rule names the audience, one above it or one below it
 */
gboolean
segue_course_is_for (SeguePlan      *plan,
                     SegueRecord    *course,
                     gint64          audience,
                     const SegueIds *below)
{
  guint n = 0;
  SegueRecord *const *rules = segue_plan_incoming (plan, SEGUE_RECORD_REQUIREMENT, SEGUE_REQUIREMENT_COURSE,
                                                   segue_record_get_id (course), &n);

  for (guint i = 0; i < n; i++)
    {
      gint64 named = segue_record_get_link (rules[i], SEGUE_REQUIREMENT_AUDIENCE);
      g_auto(SegueValue) one = SEGUE_VALUE_INIT;

      if (segue_ids_contain (below, named))
        return TRUE;
      segue_value_set_ids (&one, &named, 1);
      if (segue_audience_is_below (plan, audience, one.slot.ids))
        return TRUE;
    }

  return FALSE;
}
