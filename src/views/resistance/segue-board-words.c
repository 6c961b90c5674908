/* segue-board-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-board-words"

#include "config.h"

#include "segue-board-words.h"

#include "segue-answer-words.h"
#include "segue-board-columns.h"
#include "segue-resistance-choices.h"

#include <glib/gi18n.h>

static char *
dup_quote (SegueRecord *entry)
{
  const char *text = segue_record_get_text (entry, SEGUE_RESISTANCE_SUMMARY);

  if (text == NULL || !segue_answer_words_quotes (entry))
    return g_strdup (text);

  /* Translators: what somebody said, in quotation marks. */
  return g_strdup_printf (C_("quote", "“%s”"), text);
}

/* The audience stands below a person; below an audience, where it was heard. */
static char *
dup_second (SeguePlan   *plan,
            SegueRecord *entry)
{
  SegueRecord *audience = segue_plan_follow (plan, entry, SEGUE_RESISTANCE_AUDIENCE);
  int heard_in = segue_record_get_choice (entry, SEGUE_RESISTANCE_HEARD_IN);

  if (audience != NULL && segue_plan_follow (plan, entry, SEGUE_RESISTANCE_STAKEHOLDER) != NULL)
    return segue_plan_dup_title (plan, audience);
  if (heard_in < 0)
    return NULL;

  return g_strdup (segue_choices_get_label (&segue_heard_in, heard_in));
}

static SegueBoardClock
get_clock (const SegueResistanceFacts *facts)
{
  if (facts->is_late)
    return SEGUE_BOARD_CLOCK_LATE;

  return facts->marks[SEGUE_RESISTANCE_STEP_TOLD].day != SEGUE_DAY_NONE ? SEGUE_BOARD_CLOCK_DONE : SEGUE_BOARD_CLOCK_RUNS;
}

/* “R-014: “The handhelds are slower with gloves on.”” */
static char *
dup_title (const SegueBoardWords *self)
{
  if (self->code != NULL && self->quote != NULL)
    /* Translators: the code of an entry and what was said, in quotation marks. */
    return g_strdup_printf (C_("code and quote", "%s: %s"), self->code, self->quote);
  if (self->quote != NULL)
    return g_strdup (self->quote);

  return g_strdup (self->code != NULL ? self->code : self->who);
}

/**
 * segue_board_words_new:
 * @state: what all modes look at
 * @entry: of its plan
 *
 * Returns: (transfer full): what its card says
 */
SegueBoardWords *
segue_board_words_new (SegueResistanceState *state,
                       SegueRecord          *entry)
{
  SegueBoardWords *self = g_new0 (SegueBoardWords, 1);
  SeguePlan *plan = segue_page_state_get_plan (SEGUE_PAGE_STATE (state));
  const SegueResistanceFacts *facts = segue_resistance_state_get_facts (state, entry);
  int barrier = segue_record_get_choice (entry, SEGUE_RESISTANCE_BARRIER);

  self->code = g_strdup (segue_record_get_text (entry, SEGUE_MAIN_CODE));
  self->quote = dup_quote (entry);
  self->who = segue_resistance_dup_who (plan, entry);
  self->initials = segue_answer_words_dup_initials (plan, entry);
  self->second = dup_second (plan, entry);
  self->barrier_label = C_("resistance", "Barrier:");
  self->barrier = barrier >= 0 ? g_strdup (segue_choices_get_label (&segue_resistance_barriers, barrier)) : NULL;
  self->clock = segue_resistance_dup_clock (facts, segue_today ());
  self->clock_state = get_clock (facts);
  self->has_priority = segue_plan_shows (plan, segue_record_get_field (entry, SEGUE_RESISTANCE_SEVERITY));
  self->priority = facts->priority;
  self->status = segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS);
  self->title = dup_title (self);

  return self;
}

/**
 * segue_board_words_free:
 *
 * Frees what segue_board_words_new() made.
 */
void
segue_board_words_free (SegueBoardWords *self)
{
  g_free (self->title);
  g_free (self->code);
  g_free (self->quote);
  g_free (self->who);
  g_free (self->initials);
  g_free (self->second);
  g_free (self->barrier);
  g_free (self->clock);
  g_free (self);
}

/**
 * segue_board_words_dup_description:
 *
 * Returns: (transfer full): all that the card says beside what was said, for who does not see it
 */
char *
segue_board_words_dup_description (SegueBoardWords *self)
{
  GString *text = g_string_new (segue_board_columns_get_title (self->status));

  g_string_append_printf (text, ". %s", self->who);
  if (self->second != NULL)
    g_string_append_printf (text, ", %s", self->second);
  if (self->barrier != NULL)
    g_string_append_printf (text, ". %s %s", self->barrier_label, self->barrier);
  if (self->has_priority && self->priority > 0)
    {
      g_string_append (text, ". ");
      g_string_append_printf (text, _("Priority %u"), self->priority);
    }
  g_string_append_printf (text, ". %s", self->clock);

  return g_string_free (text, FALSE);
}
