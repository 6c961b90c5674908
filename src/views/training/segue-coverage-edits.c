/* segue-coverage-edits.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each is one step to undo, however much it writes.
 */

#define G_LOG_DOMAIN "segue-coverage-edits"

#include "config.h"

#include "segue-coverage-edits.h"

#include "segue-edit.h"
#include "segue-requirement.h"
#include "segue-session.h"
#include "segue-time.h"

/* What says of this audience itself whether it takes a course. */
static SegueRecord *
find_own (SeguePlan *plan,
          gint64     audience,
          gint64     course)
{
  guint n;
  SegueRecord * const *requirements = segue_plan_incoming (plan, SEGUE_RECORD_REQUIREMENT, SEGUE_REQUIREMENT_COURSE, course, &n);

  for (guint i = 0; i < n; i++)
    if (segue_record_get_link (requirements[i], SEGUE_REQUIREMENT_AUDIENCE) == audience)
      return requirements[i];

  return NULL;
}

static gboolean
remove_rule (SegueWorkspace  *workspace,
             SegueRecord     *own,
             GError         **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_REMOVE, SEGUE_RECORD_REQUIREMENT);

  return segue_edit_remove (edit, own, TRUE, error) && segue_edit_commit (edit, NULL, error);
}

/**
 * segue_coverage_set_rule:
 * @audience: the id of an audience
 * @course: the id of a course
 * @rule: a %SegueRequirementRule, or %SEGUE_COVERAGE_NO_RULE
 *
 * Says whether an audience takes a course.  A rule that comes from an audience above is
 * not taken away here: that audience has it.
 *
 * Returns: %FALSE with an error where nothing was changed
 */
gboolean
segue_coverage_set_rule (SegueWorkspace  *workspace,
                         gint64           audience,
                         gint64           course,
                         int              rule,
                         GError         **error)
{
  SegueRecord *own = find_own (SEGUE_PLAN (workspace), audience, course);
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(SegueRecord) requirement = NULL;

  if (rule == SEGUE_COVERAGE_NO_RULE)
    return own == NULL || remove_rule (workspace, own, error);

  edit = segue_edit_new (workspace, own != NULL ? SEGUE_VERB_CHANGE : SEGUE_VERB_ADD, SEGUE_RECORD_REQUIREMENT);
  if (own != NULL)
    {
      segue_edit_set_integer (edit, own, SEGUE_REQUIREMENT_RULE, rule);
    }
  else
    {
      requirement = segue_record_new (SEGUE_RECORD_REQUIREMENT, 0);
      segue_record_set_integer (requirement, SEGUE_REQUIREMENT_COURSE, course);
      segue_record_set_integer (requirement, SEGUE_REQUIREMENT_AUDIENCE, audience);
      segue_record_set_integer (requirement, SEGUE_REQUIREMENT_RULE, rule);
      segue_edit_add (edit, requirement);
    }

  return segue_edit_is_empty (edit) || segue_edit_commit (edit, NULL, error);
}

static SegueRecord *
make_session (gint64                    rollout,
              const SegueCoverageDraft *draft)
{
  SegueRecord *session = segue_record_new (SEGUE_RECORD_SESSION, 0);
  g_auto(SegueValue) ids = SEGUE_VALUE_INIT;

  segue_record_set_integer (session, SEGUE_SESSION_ROLLOUT, rollout);
  segue_record_set_text (session, SEGUE_SESSION_TITLE, draft->title);
  segue_record_set_integer (session, SEGUE_SESSION_COURSE, draft->course);
  segue_record_set_integer (session, SEGUE_SESSION_DATE, draft->day);
  if (draft->end_day != draft->day)
    segue_record_set_integer (session, SEGUE_SESSION_END_DATE, draft->end_day);
  if (draft->start != SEGUE_TIME_NONE)
    {
      segue_record_set_integer (session, SEGUE_SESSION_TIME, draft->start);
      segue_record_set_integer (session, SEGUE_SESSION_END_TIME, draft->end);
    }
  segue_record_set_integer (session, SEGUE_SESSION_STATUS, SEGUE_SESSION_STATUS_DRAFT);
  segue_record_set_integer (session, SEGUE_SESSION_CAPACITY, draft->capacity);
  if (draft->room != NULL && *draft->room != '\0')
    segue_record_set_text (session, SEGUE_SESSION_ROOM, draft->room);
  if (draft->trainer != 0)
    {
      segue_value_set_ids (&ids, &draft->trainer, 1);
      segue_record_set_value (session, SEGUE_SESSION_TRAINERS, &ids);
    }
  if (draft->audiences != NULL && draft->audiences->len > 0)
    {
      segue_value_set_ids (&ids, (const gint64 *) draft->audiences->data, draft->audiences->len);
      segue_record_set_value (session, SEGUE_SESSION_AUDIENCES, &ids);
    }
  if (draft->milestone != 0)
    {
      segue_record_set_integer (session, SEGUE_SESSION_ANCHOR, draft->milestone);
      segue_record_set_integer (session, SEGUE_SESSION_ANCHOR_OFFSET, draft->offset);
    }

  return session;
}

/**
 * segue_coverage_add_drafts:
 * @rollout: the rollout that they are for
 * @drafts: (array length=n_drafts): sessions
 * @n_drafts: their number
 *
 * Adds sessions that nobody agreed to yet, as one step.
 *
 * Returns: %FALSE with an error where nothing was added
 */
gboolean
segue_coverage_add_drafts (SegueWorkspace           *workspace,
                           gint64                    rollout,
                           const SegueCoverageDraft *drafts,
                           guint                     n_drafts,
                           GError                  **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_SESSION);

  for (guint i = 0; i < n_drafts; i++)
    {
      g_autoptr(SegueRecord) session = make_session (rollout, &drafts[i]);

      segue_edit_add (edit, session);
    }

  return segue_edit_is_empty (edit) || segue_edit_commit (edit, NULL, error);
}
