/* segue-approaches.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Source: the suggestion table of DOMAIN c 14 (what to try against each barrier) with the six
 * approaches of Kotter and Schlesinger, “use when” and drawbacks.  Two of them work on people
 * rather than with them; they are never suggested here, and told with their drawbacks.
 */

#define G_LOG_DOMAIN "segue-approaches"

#include "config.h"

#include "segue-approaches.h"

#include "segue-attempt.h"
#include "segue-resistance-choices.h"
#include "segue-suggestion.h"

#include <glib/gi18n.h>

#define FAILURES_TO_ESCALATE 2

typedef struct
{
  int         barrier;
  int         approach;
  const char *text;
} BuiltIn;

static const BuiltIn built_in[] = {
  { SEGUE_RESISTANCE_BARRIER_AWARENESS, SEGUE_RESISTANCE_APPROACH_EDUCATION,
    N_("Send a targeted message: why, why now, and what happens if nothing changes") },
  { SEGUE_RESISTANCE_BARRIER_AWARENESS, SEGUE_RESISTANCE_APPROACH_EDUCATION,
    N_("Talk one to one, and listen first") },
  { SEGUE_RESISTANCE_BARRIER_AWARENESS, SEGUE_RESISTANCE_APPROACH_EDUCATION,
    N_("Tell a success story of a team like theirs") },
  { SEGUE_RESISTANCE_BARRIER_DESIRE, SEGUE_RESISTANCE_APPROACH_EDUCATION,
    N_("Say what is in it for them") },
  { SEGUE_RESISTANCE_BARRIER_DESIRE, SEGUE_RESISTANCE_APPROACH_PARTICIPATION,
    N_("Address the concern together with them") },
  { SEGUE_RESISTANCE_BARRIER_DESIRE, SEGUE_RESISTANCE_APPROACH_EDUCATION,
    N_("Ask the sponsor to speak with them") },
  { SEGUE_RESISTANCE_BARRIER_DESIRE, SEGUE_RESISTANCE_APPROACH_PARTICIPATION,
    N_("Ask a peer whom they trust to show how it works") },
  { SEGUE_RESISTANCE_BARRIER_DESIRE, SEGUE_RESISTANCE_APPROACH_NEGOTIATION,
    N_("Agree what they get for what they lose") },
  { SEGUE_RESISTANCE_BARRIER_KNOWLEDGE, SEGUE_RESISTANCE_APPROACH_FACILITATION,
    N_("Give the training that the role needs") },
  { SEGUE_RESISTANCE_BARRIER_KNOWLEDGE, SEGUE_RESISTANCE_APPROACH_FACILITATION,
    N_("Give a job aid for the moment of need") },
  { SEGUE_RESISTANCE_BARRIER_KNOWLEDGE, SEGUE_RESISTANCE_APPROACH_FACILITATION,
    N_("Arrange coaching at the workplace") },
  { SEGUE_RESISTANCE_BARRIER_ABILITY, SEGUE_RESISTANCE_APPROACH_FACILITATION,
    N_("Remove what stands in their way") },
  { SEGUE_RESISTANCE_BARRIER_ABILITY, SEGUE_RESISTANCE_APPROACH_FACILITATION,
    N_("Give time to practise") },
  { SEGUE_RESISTANCE_BARRIER_ABILITY, SEGUE_RESISTANCE_APPROACH_FIX_THE_CHANGE,
    N_("Change the process") },
  { SEGUE_RESISTANCE_BARRIER_REINFORCEMENT, SEGUE_RESISTANCE_APPROACH_FACILITATION,
    N_("Recognise what they do already") },
  { SEGUE_RESISTANCE_BARRIER_REINFORCEMENT, SEGUE_RESISTANCE_APPROACH_NEGOTIATION,
    N_("Agree with their manager who answers for what") },
  { SEGUE_RESISTANCE_BARRIER_CULTURE, SEGUE_RESISTANCE_APPROACH_PARTICIPATION,
    N_("Let people of the organisation shape it, and show that leaders do it too") },
  { SEGUE_RESISTANCE_BARRIER_NONE, SEGUE_RESISTANCE_APPROACH_FACILITATION,
    N_("Make room: take other work away, or move the date") },
};

typedef struct
{
  SeguePlan   *plan;
  SegueRecord *entry;
  GPtrArray   *found;
} Search;

static void
free_approach (gpointer data)
{
  SegueApproach *self = data;

  g_free (self->text);
  g_free (self->reason);
  g_free (self);
}

/* How often an approach was tried on an entry, and how often it did not work. */
static void
count_attempts (SeguePlan   *plan,
                SegueRecord *entry,
                int          approach,
                guint       *tried,
                guint       *failed)
{
  SegueRecord *const *attempts = NULL;
  guint n = 0;

  *tried = 0;
  *failed = 0;
  attempts = segue_plan_incoming (plan, SEGUE_RECORD_ATTEMPT, SEGUE_ATTEMPT_RESISTANCE, segue_record_get_id (entry), &n);
  for (guint i = 0; i < n; i++)
    if (segue_record_get_choice (attempts[i], SEGUE_ATTEMPT_APPROACH) == approach)
      {
        (*tried)++;
        *failed += segue_record_get_choice (attempts[i], SEGUE_ATTEMPT_RESULT) == SEGUE_ATTEMPT_RESULT_FAILED;
      }
}

static void
add_approach (Search      *search,
              int          approach,
              const char  *text,
              const char  *reason,
              SegueRecord *suggestion)
{
  SegueApproach *found = g_new0 (SegueApproach, 1);

  found->approach = approach;
  found->text = g_strdup (text != NULL ? text : "");
  found->reason = g_strdup (reason);
  found->suggestion = suggestion;
  found->is_chosen = segue_record_get_choice (search->entry, SEGUE_RESISTANCE_APPROACH) == approach;
  count_attempts (search->plan, search->entry, approach, &found->tried, &found->failed);
  g_ptr_array_add (search->found, found);
}

static char *
dup_choice_reason (const char         *format,
                   const SegueChoices *choices,
                   int                 choice)
{
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  return g_strdup_printf (format, segue_choices_get_label (choices, choice));
#pragma GCC diagnostic pop
}

/* Those of the workspace where @field says @choice; of a barrier only those for no cause of it. */
static guint
add_suggestions (Search     *search,
                 guint       field,
                 int         choice,
                 const char *reason)
{
  SegueRecordList *list = segue_plan_list (search->plan, SEGUE_RECORD_SUGGESTION);
  guint n_before = search->found->len;

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *suggestion = segue_record_list_get (list, i);
      gboolean is_of_cause = segue_record_is_set (suggestion, SEGUE_SUGGESTION_ROOT_CAUSE);

      if (segue_record_get_choice (suggestion, field) == choice && (field == SEGUE_SUGGESTION_ROOT_CAUSE || !is_of_cause))
        add_approach (search, segue_record_get_choice (suggestion, SEGUE_SUGGESTION_APPROACH),
                      segue_record_get_text (suggestion, SEGUE_SUGGESTION_TEXT), reason, suggestion);
    }

  return search->found->len - n_before;
}

static void
add_of_barrier (Search     *search,
                int         barrier,
                const char *reason)
{
  if (add_suggestions (search, SEGUE_SUGGESTION_BARRIER, barrier, reason) > 0)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (built_in); i++)
    if (built_in[i].barrier == barrier)
      add_approach (search, built_in[i].approach, _(built_in[i].text), reason, NULL);
}

/* What neither names a barrier nor a cause. */
static void
add_general (Search *search)
{
  SegueRecordList *list = segue_plan_list (search->plan, SEGUE_RECORD_SUGGESTION);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *suggestion = segue_record_list_get (list, i);

      if (!segue_record_is_set (suggestion, SEGUE_SUGGESTION_ROOT_CAUSE) &&
          !segue_record_is_set (suggestion, SEGUE_SUGGESTION_BARRIER))
        add_approach (search, segue_record_get_choice (suggestion, SEGUE_SUGGESTION_APPROACH),
                      segue_record_get_text (suggestion, SEGUE_SUGGESTION_TEXT), _("Whatever the cause"), suggestion);
    }
}

static void
add_of_cause (Search *search)
{
  int cause = segue_record_get_choice (search->entry, SEGUE_RESISTANCE_ROOT_CAUSE);
  int barrier = segue_record_get_choice (search->entry, SEGUE_RESISTANCE_BARRIER);

  if (cause != SEGUE_CHOICE_NONE)
    {
      /* Translators: a root cause: “Root cause: No time” */
      g_autofree char *reason = dup_choice_reason (_("Root cause: %s"), &segue_resistance_causes, cause);

      add_suggestions (search, SEGUE_SUGGESTION_ROOT_CAUSE, cause, reason);
    }

  if (barrier == SEGUE_CHOICE_NONE)
    barrier = segue_resistance_cause_get_barrier (cause);
  if (barrier == SEGUE_CHOICE_NONE)
    add_of_barrier (search, SEGUE_RESISTANCE_BARRIER_AWARENESS, _("The barrier is not known yet: most often people do not know why"));
  else
    {
      /* Translators: a barrier: “Barrier: Ability” */
      g_autofree char *reason = dup_choice_reason (_("Barrier: %s"), &segue_resistance_barriers, barrier);

      add_of_barrier (search, barrier, reason);
    }
}

/**
 * segue_approaches_find:
 * @plan: where suggestions and attempts are
 * @entry: a resistance entry of it
 *
 * Returns: (transfer full) (element-type SegueApproach): what to try, best first
 */
GPtrArray *
segue_approaches_find (SeguePlan   *plan,
                       SegueRecord *entry)
{
  Search search = { plan, entry, g_ptr_array_new_with_free_func (free_approach) };
  int valid;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), search.found);
  g_return_val_if_fail (SEGUE_IS_RESISTANCE (entry), search.found);

  valid = segue_record_get_choice (entry, SEGUE_RESISTANCE_VALID_POINT);
  if (valid == SEGUE_RESISTANCE_VALID_YES)
    add_approach (&search, SEGUE_RESISTANCE_APPROACH_FIX_THE_CHANGE, _("Fix the change, and say that they were right"),
                  _("The point is valid"), NULL);
  else if (valid == SEGUE_RESISTANCE_VALID_PARTLY)
    add_approach (&search, SEGUE_RESISTANCE_APPROACH_FIX_THE_CHANGE, _("Fix the part of the change that is worse"),
                  _("The point is partly valid"), NULL);
  if (segue_resistance_needs_escalation (plan, entry))
    add_approach (&search, SEGUE_RESISTANCE_APPROACH_ESCALATE, _("Ask for executive support"),
                  _("Chronic obstruction, and two approaches did not work"), NULL);

  add_of_cause (&search);
  add_general (&search);

  return search.found;
}

/**
 * segue_approach_get_drawback:
 * @approach: a #SegueResistanceApproach
 *
 * Returns: (nullable): what is wrong with it, translated; %NULL where it works with people
 */
const char *
segue_approach_get_drawback (int approach)
{
  if (approach == SEGUE_RESISTANCE_APPROACH_MANIPULATION)
    return _("Whoever notices feels used: it can end trust in all that comes later.");
  if (approach == SEGUE_RESISTANCE_APPROACH_COERCION)
    return _("It leaves people angry at whoever forces them, and it lasts only as long as the force.");

  return NULL;
}

/**
 * segue_approach_get_use_when:
 * @approach: a #SegueResistanceApproach
 *
 * Returns: when to use it, translated
 */
const char *
segue_approach_get_use_when (int approach)
{
  switch ((SegueResistanceApproach) approach)
    {
    case SEGUE_RESISTANCE_APPROACH_EDUCATION:
      return _("When information is missing or wrong");
    case SEGUE_RESISTANCE_APPROACH_PARTICIPATION:
      return _("When others have the information or the power that the change needs");
    case SEGUE_RESISTANCE_APPROACH_FACILITATION:
      return _("When people have trouble adjusting");
    case SEGUE_RESISTANCE_APPROACH_NEGOTIATION:
      return _("When somebody clearly loses by it and has the power to resist");
    case SEGUE_RESISTANCE_APPROACH_MANIPULATION:
      return _("When nothing else works or can be paid for");
    case SEGUE_RESISTANCE_APPROACH_COERCION:
      return _("When time is short and those who force it have the power");
    case SEGUE_RESISTANCE_APPROACH_FIX_THE_CHANGE:
      return _("When the point is valid");
    case SEGUE_RESISTANCE_APPROACH_ESCALATE:
      return _("When it obstructs the change again and again, and other approaches did not work");
    }

  return "";
}

/**
 * segue_approach_is_manipulative:
 * @approach: a #SegueResistanceApproach
 *
 * Returns: whether it works on people rather than with them
 */
gboolean
segue_approach_is_manipulative (int approach)
{
  return approach == SEGUE_RESISTANCE_APPROACH_MANIPULATION || approach == SEGUE_RESISTANCE_APPROACH_COERCION;
}

/**
 * segue_resistance_needs_escalation:
 * @plan: where the attempts are
 * @entry: a resistance entry of it
 *
 * Two attempts at one and the same approach are one approach that did not work.
 *
 * Returns: whether it is chronic obstruction, still open, and two approaches did not work
 */
gboolean
segue_resistance_needs_escalation (SeguePlan   *plan,
                                   SegueRecord *entry)
{
  SegueRecord *const *attempts = NULL;
  guint failed = 0;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), FALSE);
  g_return_val_if_fail (SEGUE_IS_RESISTANCE (entry), FALSE);

  if (segue_record_get_choice (entry, SEGUE_RESISTANCE_INTENT) != SEGUE_RESISTANCE_INTENT_OBSTRUCTION ||
      !segue_resistance_status_is_open (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS)))
    return FALSE;

  attempts = segue_plan_incoming (plan, SEGUE_RECORD_ATTEMPT, SEGUE_ATTEMPT_RESISTANCE, segue_record_get_id (entry), &n);
  for (guint i = 0; i < n; i++)
    {
      int approach = segue_record_get_choice (attempts[i], SEGUE_ATTEMPT_APPROACH);

      if (approach != SEGUE_CHOICE_NONE && segue_record_get_choice (attempts[i], SEGUE_ATTEMPT_RESULT) == SEGUE_ATTEMPT_RESULT_FAILED)
        failed |= 1u << approach;
    }

  return __builtin_popcount (failed) >= FAILURES_TO_ESCALATE;
}

/**
 * segue_approaches_dup_built_in:
 *
 * Returns: (transfer full) (element-type SegueRecord): the built-in table as suggestions of no
 *   workspace
 */
GPtrArray *
segue_approaches_dup_built_in (void)
{
  GPtrArray *suggestions = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < G_N_ELEMENTS (built_in); i++)
    {
      SegueRecord *suggestion = segue_record_new (SEGUE_RECORD_SUGGESTION, 0);

      segue_record_set_integer (suggestion, SEGUE_SUGGESTION_BARRIER, built_in[i].barrier);
      segue_record_set_integer (suggestion, SEGUE_SUGGESTION_APPROACH, built_in[i].approach);
      segue_record_set_text (suggestion, SEGUE_SUGGESTION_TEXT, _(built_in[i].text));
      segue_record_set_text (suggestion, SEGUE_SUGGESTION_USE_WHEN, segue_approach_get_use_when (built_in[i].approach));
      g_ptr_array_add (suggestions, suggestion);
    }

  return suggestions;
}
