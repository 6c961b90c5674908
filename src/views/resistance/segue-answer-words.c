/* segue-answer-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-answer-words"

#include "config.h"

#include "segue-answer-words.h"

#include "segue-engagement.h"
#include "segue-hidden.h"
#include "segue-initials.h"
#include "segue-reach.h"
#include "segue-stakeholder.h"

#include <glib/gi18n.h>

/**
 * segue_answer_words_get_step:
 *
 * Returns: what a step is called
 */
const char *
segue_answer_words_get_step (const SegueResistanceFacts *facts,
                             SegueResistanceStep         step)
{
  switch (step)
    {
    case SEGUE_RESISTANCE_STEP_HEARD:
      return facts->is_anticipated ? C_("step of an answer", "Expected") : C_("step of an answer", "Heard");
    case SEGUE_RESISTANCE_STEP_ACKNOWLEDGED:
      return C_("step of an answer", "Acknowledged");
    case SEGUE_RESISTANCE_STEP_ANSWERED:
      return C_("step of an answer", "Answered");
    case SEGUE_RESISTANCE_STEP_TOLD:
      return C_("step of an answer", "Told them");
    }

  g_return_val_if_reached ("");
}

static char *
dup_heard (const SegueResistanceFacts *facts,
           const char                 *heard_in,
           SegueDay                    today)
{
  SegueDay day = facts->marks[SEGUE_RESISTANCE_STEP_HEARD].day;
  g_autofree char *label = day != SEGUE_DAY_NONE ? segue_day_to_short_label (day, today) : NULL;

  if (facts->is_anticipated)
    return g_strdup (_("nobody said it yet"));
  if (label == NULL)
    return g_strdup (_("open"));

  return heard_in != NULL ? g_strdup_printf ("%s, %s", label, heard_in) : g_steal_pointer (&label);
}

/* How late something is or was; working days for what is counted in them. */
static char *
dup_late (SegueResistanceStep step,
          guint               late)
{
  if (step == SEGUE_RESISTANCE_STEP_ACKNOWLEDGED)
    return g_strdup_printf (ngettext ("%u working day late", "%u working days late", late), late);

  return g_strdup_printf (ngettext ("%u day late", "%u days late", late), late);
}

/* “1 Apr, in 2 days” */
static char *
dup_done (const SegueResistanceFacts *facts,
          SegueResistanceStep         step,
          SegueDay                    today)
{
  const SegueResistanceMark *mark = &facts->marks[step];
  g_autofree char *label = segue_day_to_short_label (mark->day, today);
  g_autofree char *late = mark->late > 0 ? dup_late (step, mark->late) : NULL;

  if (late != NULL)
    return g_strdup_printf ("%s, %s", label, late);
  if (step != SEGUE_RESISTANCE_STEP_ACKNOWLEDGED || facts->response < 0)
    return g_steal_pointer (&label);
  if (facts->response == 0)
    /* Translators: a day: somebody was answered on the day on which they spoke. */
    return g_strdup_printf (_("%s, the same day"), label);

  /* Translators: a day, and how many working days it took. */
  return g_strdup_printf (ngettext ("%s, in %d day", "%s, in %d days", (guint) facts->response), label, facts->response);
}

static char *
dup_due (SegueResistanceStep        step,
         const SegueResistanceMark *mark,
         SegueDay                   today)
{
  g_autofree char *label = segue_day_to_short_label (mark->due, today);
  g_autofree char *late = mark->late > 0 ? dup_late (step, mark->late) : NULL;

  if (late != NULL)
    /* Translators: a day, and how late that is: “due 9 Apr, 4 days late”. */
    return g_strdup_printf (_("due %s, %s"), label, late);
  if (mark->due == today)
    return g_strdup (_("due today"));
  if (mark->due < today)
    return g_strdup_printf (_("due %s"), label);

  /* Translators: a day, and how many days are left. */
  return g_strdup_printf (ngettext ("due %s, in %d day", "due %s, in %d days", (guint) (mark->due - today)), label, mark->due - today);
}

/**
 * segue_answer_words_dup_step:
 * @heard_in: (nullable): where it was heard, translated
 *
 * Returns: (transfer full): when a step was taken, or by when it is to be: “due 9 Apr, 4 days late”
 */
char *
segue_answer_words_dup_step (const SegueResistanceFacts *facts,
                             SegueResistanceStep         step,
                             const char                 *heard_in,
                             SegueDay                    today)
{
  const SegueResistanceMark *mark = &facts->marks[step];

  if (step == SEGUE_RESISTANCE_STEP_HEARD)
    return dup_heard (facts, heard_in, today);
  if (mark->day != SEGUE_DAY_NONE)
    return dup_done (facts, step, today);
  if (mark->due != SEGUE_DAY_NONE && facts->is_open)
    return dup_due (step, mark, today);
  if (step == SEGUE_RESISTANCE_STEP_TOLD && facts->next == SEGUE_RESISTANCE_STEP_TOLD)
    return g_strdup (_("to be done"));

  return g_strdup (facts->is_open ? _("open") : _("no day written down"));
}

static void
append_part (GString    *words,
             const char *markup)
{
  if (markup == NULL || *markup == '\0')
    return;
  if (words->len > 0)
    g_string_append (words, "  ·  ");
  g_string_append (words, markup);
}

/* “Logistics, 410 people” */
static char *
dup_audience (SeguePlan   *plan,
              SegueRecord *entry,
              SegueDay     today)
{
  SegueRecord *audience = segue_plan_follow (plan, entry, SEGUE_RESISTANCE_AUDIENCE);
  g_autofree char *name = NULL;
  SegueReach reach;

  if (audience == NULL)
    return NULL;

  name = segue_plan_dup_title (plan, audience);
  reach = segue_audience_get_headcount (plan, audience, today);
  if (reach.people <= 0)
    return g_markup_escape_text (name, -1);

  /* Translators: an audience, and how many people it has. */
  return g_markup_printf_escaped (ngettext ("%s, %d person", "%s, %d people", (gulong) reach.people), name, (int) reach.people);
}

static char *
dup_label (SeguePlan   *plan,
           SegueRecord *entry,
           guint        field)
{
  SegueValue value = segue_record_peek (entry, field);

  if (!value.is_set || !segue_plan_shows (plan, segue_record_get_field (entry, field)))
    return NULL;

  return segue_value_to_label (segue_record_get_field (entry, field), &value);
}

/**
 * segue_answer_words_dup_context:
 *
 * Returns: (transfer full): as markup, what it is about: its number, whom it concerns, its
 *   status, whether the point is valid
 */
char *
segue_answer_words_dup_context (SeguePlan   *plan,
                                SegueRecord *entry,
                                SegueDay     today)
{
  GString *words = g_string_new (NULL);
  SegueValue code = segue_record_peek (entry, SEGUE_MAIN_CODE);
  g_autofree char *number = code.is_set ? g_markup_escape_text (code.slot.text, -1) : NULL;
  g_autofree char *audience = dup_audience (plan, entry, today);
  g_autofree char *status = dup_label (plan, entry, SEGUE_RESISTANCE_STATUS);
  g_autofree char *escaped_status = status != NULL ? g_markup_escape_text (status, -1) : NULL;
  g_autofree char *valid = dup_label (plan, entry, SEGUE_RESISTANCE_VALID_POINT);
  g_autofree char *valid_markup = NULL;

  if (valid != NULL)
    {
      g_autofree char *bold = g_markup_printf_escaped ("<b>%s</b>", valid);

      /* Translators: whether what somebody objects to is so: “a valid point: Yes, fix it”. */
      valid_markup = g_strdup_printf (_("a valid point: %s"), bold);
    }
  append_part (words, number);
  append_part (words, audience);
  append_part (words, escaped_status);
  append_part (words, valid_markup);

  return g_string_free (words, FALSE);
}

/**
 * segue_answer_words_quotes:
 *
 * Returns: whether what it says was said, and stands in no quotation marks yet
 */
gboolean
segue_answer_words_quotes (SegueRecord *entry)
{
  const char *summary = segue_record_get_text (entry, SEGUE_RESISTANCE_SUMMARY);
  gunichar first = summary != NULL ? g_utf8_get_char (summary) : 0;

  return first != 0 && segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS) != SEGUE_RESISTANCE_STATUS_SIGNAL &&
         segue_record_get_choice (entry, SEGUE_RESISTANCE_ORIGIN) != SEGUE_RESISTANCE_ORIGIN_ANTICIPATED &&
         first != '"' && first != 0x201e && g_unichar_type (first) != G_UNICODE_INITIAL_PUNCTUATION;
}

/**
 * segue_answer_words_dup_quote:
 *
 * Returns: (transfer full): what was said, in quotation marks; without them where nothing was
 *   said yet, but noticed or expected
 */
char *
segue_answer_words_dup_quote (SeguePlan   *plan,
                              SegueRecord *entry)
{
  const char *summary = segue_record_get_text (entry, SEGUE_RESISTANCE_SUMMARY);

  if (!segue_plan_shows_as_is (plan, entry, SEGUE_RESISTANCE_SUMMARY))
    return g_strdup (segue_record_is_set (entry, SEGUE_RESISTANCE_YOU_SAID)
                       ? segue_record_get_text (entry, SEGUE_RESISTANCE_YOU_SAID) : segue_hidden_get_word ());
  if (summary == NULL || *summary == '\0')
    return g_strdup ("");

  if (!segue_answer_words_quotes (entry))
    return g_strdup (summary);

  /* Translators: what somebody said, in the quotation marks of the language. */
  return g_strdup_printf (_("“%s”"), summary);
}

/* Of an audience, or of nobody in particular. */
static char *
dup_nobody (SegueRecord *entry)
{
  if (segue_record_get_choice (entry, SEGUE_RESISTANCE_ORIGIN) == SEGUE_RESISTANCE_ORIGIN_ANTICIPATED)
    return g_strdup (_("Expected, nobody said it yet"));
  if (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS) == SEGUE_RESISTANCE_STATUS_SIGNAL)
    return g_strdup (_("Noticed, nobody said it yet"));

  return g_strdup (segue_record_is_set (entry, SEGUE_RESISTANCE_AUDIENCE) ? _("Said without a name") : _("Nobody named"));
}

/**
 * segue_answer_words_dup_initials:
 *
 * Returns: (transfer full): of the person who said it, else of the audience
 */
char *
segue_answer_words_dup_initials (SeguePlan   *plan,
                                 SegueRecord *entry)
{
  g_autofree char *who = segue_resistance_dup_who (plan, entry);
  gboolean is_named = segue_plan_follow (plan, entry, SEGUE_RESISTANCE_STAKEHOLDER) != NULL ||
                      segue_plan_follow (plan, entry, SEGUE_RESISTANCE_AUDIENCE) != NULL;

  return is_named ? segue_initials_dup (who) : g_strdup ("?");
}

/**
 * segue_answer_words_dup_person:
 *
 * Returns: (transfer full): who said it, and what they are: “Tomasz Brandl, head of warehouse”
 */
char *
segue_answer_words_dup_person (SeguePlan   *plan,
                               SegueRecord *entry)
{
  SegueRecord *person = segue_plan_follow (plan, entry, SEGUE_RESISTANCE_STAKEHOLDER);
  g_autofree char *name = person != NULL ? segue_plan_dup_title (plan, person) : NULL;
  const SegueField *field = person != NULL ? segue_record_get_field (person, SEGUE_STAKEHOLDER_JOB_TITLE) : NULL;

  if (person == NULL)
    return dup_nobody (entry);
  if (!segue_record_is_set (person, SEGUE_STAKEHOLDER_JOB_TITLE) || !segue_plan_shows (plan, field))
    return g_steal_pointer (&name);

  /* Translators: a person, and what they are. */
  return g_strdup_printf (_("%s, %s"), name, segue_record_get_text (person, SEGUE_STAKEHOLDER_JOB_TITLE));
}

/**
 * segue_answer_words_dup_acknowledge:
 *
 * Returns: (transfer full): what the first part of an answer is for, and whether it was given
 */
char *
segue_answer_words_dup_acknowledge (SegueRecord *entry,
                                    SegueDay     today)
{
  SegueDay day = segue_record_get_day (entry, SEGUE_RESISTANCE_ACKNOWLEDGED_ON);
  g_autofree char *label = day != SEGUE_DAY_NONE ? segue_day_to_short_label (day, today) : NULL;

  if (label == NULL)
    return g_strdup (_("Feelings first, before any answer."));

  return g_strdup_printf (_("Feelings first, before any answer. Said on %s."), label);
}

/**
 * segue_answer_words_dup_changed:
 *
 * Returns: (transfer full) (nullable): when something of it was changed last, and by whom
 */
char *
segue_answer_words_dup_changed (SeguePlan   *plan,
                                SegueRecord *entry,
                                SegueDay     today)
{
  SeguePlanChanges changes = { 0 };
  g_autofree char *date = NULL;
  g_autofree char *label = NULL;
  SegueDay day;

  if (!segue_plan_count_changes (plan, entry, NULL, 0, &changes) || changes.changed == NULL)
    return NULL;

  date = g_strndup (changes.changed, strlen ("2026-11-22"));
  if (!segue_day_parse (date, &day))
    return NULL;
  label = segue_day_to_short_label (day, today);

  if (changes.by != NULL)
    /* Translators: a day, and who did so: “changed 21 Nov by Ann Miller” */
    return g_strdup_printf (_("changed %s by %s"), label, changes.by);

  return g_strdup_printf (_("changed %s"), label);
}

/**
 * segue_answer_words_find_engagement:
 *
 * Returns: (transfer none) (nullable): how the one who said it stands towards the rollout
 */
SegueRecord *
segue_answer_words_find_engagement (SeguePlan   *plan,
                                    SegueRecord *entry)
{
  gint64 person = segue_record_get_link (entry, SEGUE_RESISTANCE_STAKEHOLDER);
  guint n = 0;
  SegueRecord *const *engagements;

  if (person == 0 || !segue_plan_shows_kind (plan, SEGUE_RECORD_ENGAGEMENT))
    return NULL;

  engagements = segue_plan_incoming (plan, SEGUE_RECORD_ENGAGEMENT, SEGUE_ENGAGEMENT_STAKEHOLDER, person, &n);
  for (guint i = 0; i < n; i++)
    if (segue_record_get_link (engagements[i], SEGUE_ENGAGEMENT_ROLLOUT) == segue_record_get_link (entry, SEGUE_RESISTANCE_ROLLOUT))
      return engagements[i];

  return NULL;
}
