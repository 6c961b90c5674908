/* segue-compose.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Nothing is invented: the text is made of the wordings that were agreed, of what the
 * impacts say and of days that are set, in the order in which people ask (brief 2): why,
 * what, when, how.  A question that nothing answers yet has no heading; it is for the
 * dialog to say so.
 */

#define G_LOG_DOMAIN "segue-compose"

#include "config.h"

#include "segue-compose.h"

#include "segue-audience-tree.h"
#include "segue-calendar-choices.h"
#include "segue-communication.h"
#include "segue-fold.h"
#include "segue-impact.h"
#include "segue-impacted-audience.h"
#include "segue-message-use.h"
#include "segue-message.h"
#include "segue-rollout-dates.h"
#include "segue-shared-choices.h"
#include "segue-support-channel.h"

#include <glib/gi18n.h>
#include <string.h>

typedef struct
{
  SeguePlan        *plan;
  SegueRecord      *communication;
  SegueComposeForm  form;
  GString          *text;
} Composer;

/**
 * segue_compose_get_form:
 * @communication: a communication
 *
 * Returns: how its channel wants a text to be; a letter where it has none yet
 */
SegueComposeForm
segue_compose_get_form (SegueRecord *communication)
{
  static const char *spoken[] = { "town-hall", "team-meeting", "one-to-one", "phone", "video", "webinar", NULL };
  static const char *notices[] = { "intranet", "chat", "poster", "faq", "text-message", NULL };
  int channel = segue_record_get_choice (communication, SEGUE_COMMUNICATION_CHANNEL);
  const char *nick = channel != SEGUE_CHOICE_NONE ? segue_choices_get_nick (&segue_channels, channel) : "";

  if (g_strv_contains (spoken, nick))
    return SEGUE_COMPOSE_SPOKEN;

  return g_strv_contains (notices, nick) ? SEGUE_COMPOSE_NOTICE : SEGUE_COMPOSE_LETTER;
}

static const SegueIds *
get_audiences (SegueRecord *communication)
{
  SegueValue named = segue_record_peek (communication, SEGUE_COMMUNICATION_AUDIENCES);

  return named.is_set && named.slot.ids->n > 0 ? named.slot.ids : NULL;
}

/* “Finance, Operations and Sales” */
static char *
dup_audiences (Composer *self)
{
  const SegueIds *named = get_audiences (self->communication);
  GString *names = g_string_new (NULL);

  for (guint i = 0; named != NULL && i < named->n; i++)
    {
      SegueRecord *audience = segue_plan_find (self->plan, SEGUE_RECORD_AUDIENCE, named->ids[i]);
      g_autofree char *name = audience != NULL ? segue_plan_dup_title (self->plan, audience) : NULL;

      if (name == NULL)
        continue;
      if (names->len > 0)
        /* Translators: between the names of groups: “Finance, Operations and Sales”. */
        g_string_append (names, i + 1 < named->n ? C_("between audiences", ", ") : C_("between the last two audiences", " and "));
      g_string_append (names, name);
    }

  return g_string_free (names, FALSE);
}

static void
begin (Composer *self)
{
  g_autofree char *audiences = dup_audiences (self);

  switch (self->form)
    {
    case SEGUE_COMPOSE_LETTER:
      if (*audiences != '\0')
        /* Translators: the beginning of an e-mail; groups of people. */
        g_string_append_printf (self->text, _("Dear colleagues in %s,"), audiences);
      else
        g_string_append (self->text, _("Dear colleagues,"));
      break;
    case SEGUE_COMPOSE_SPOKEN:
      if (*audiences != '\0')
        /* Translators: what somebody says in a meeting; groups of people. */
        g_string_append_printf (self->text, _("Talking points for %s"), audiences);
      else
        g_string_append (self->text, _("Talking points"));
      break;
    case SEGUE_COMPOSE_NOTICE:
      g_string_append (self->text, segue_record_get_text (self->communication, SEGUE_COMMUNICATION_TITLE));
      break;
    }
  g_string_append (self->text, "\n\n");
}

static void
append_line (Composer   *self,
             const char *text)
{
  g_autofree char *line = g_strstrip (g_strdup (text));

  if (*line == '\0')
    return;

  g_string_append_printf (self->text, "%s%s\n", self->form == SEGUE_COMPOSE_LETTER ? "" : "• ", line);
}

static int
compare_kinds (gconstpointer a,
               gconstpointer b)
{
  SegueRecord *one = *(SegueRecord **) a;
  SegueRecord *other = *(SegueRecord **) b;
  int difference = segue_record_get_choice (one, SEGUE_MESSAGE_KIND) - segue_record_get_choice (other, SEGUE_MESSAGE_KIND);
  gint64 id = segue_record_get_id (one);

  return difference != 0 ? difference : (id > segue_record_get_id (other)) - (id < segue_record_get_id (other));
}

/* In the order of their kinds: the reason before the risk, what changes before what it means. */
static GPtrArray *
find_messages (SeguePlan     *plan,
               SegueRecord   *communication,
               SegueQuestion  question)
{
  GPtrArray *messages = g_ptr_array_new ();
  SegueRecord *const *uses = NULL;
  guint n = 0;

  uses = segue_plan_incoming (plan, SEGUE_RECORD_MESSAGE_USE, SEGUE_MESSAGE_USE_COMMUNICATION,
                              segue_record_get_id (communication), &n);
  for (guint i = 0; i < n; i++)
    {
      SegueRecord *message = segue_plan_follow (plan, uses[i], SEGUE_MESSAGE_USE_MESSAGE);

      if (message != NULL && segue_question_of_message (message) == question)
        g_ptr_array_add (messages, message);
    }
  g_ptr_array_sort (messages, compare_kinds);

  return messages;
}

static void
append_messages (Composer      *self,
                 SegueQuestion  question)
{
  g_autoptr(GPtrArray) messages = find_messages (self->plan, self->communication, question);

  for (guint i = 0; i < messages->len; i++)
    if (segue_record_is_set (g_ptr_array_index (messages, i), SEGUE_MESSAGE_WORDING))
      append_line (self, segue_record_get_text (g_ptr_array_index (messages, i), SEGUE_MESSAGE_WORDING));
}

static gboolean
says_something (SegueRecord *impact)
{
  return segue_record_is_set (impact, SEGUE_IMPACT_YESTERDAY) || segue_record_is_set (impact, SEGUE_IMPACT_TOMORROW);
}

/* Those that it names; else those of the audiences that it names. */
static gboolean
concerns (SeguePlan   *plan,
          SegueRecord *communication,
          SegueRecord *impact)
{
  SegueValue answered = segue_record_peek (communication, SEGUE_COMMUNICATION_IMPACTS);
  SegueRecord *impacted = segue_plan_follow (plan, impact, SEGUE_IMPACT_IMPACTED_AUDIENCE);
  const SegueIds *named = get_audiences (communication);

  if (answered.is_set && answered.slot.ids->n > 0)
    return segue_ids_contain (answered.slot.ids, segue_record_get_id (impact));

  return impacted != NULL && named != NULL &&
         segue_record_get_link (impacted, SEGUE_IMPACTED_AUDIENCE_ROLLOUT) ==
             segue_record_get_link (communication, SEGUE_COMMUNICATION_ROLLOUT) &&
         segue_audience_is_below (plan, segue_record_get_link (impacted, SEGUE_IMPACTED_AUDIENCE_AUDIENCE), named);
}

/**
 * segue_compose_find_impacts:
 * @communication: a communication
 *
 * Returns: (transfer full) (element-type SegueRecord): the impacts that its text says: those
 *   that it answers; where it names none, all that the rollout has on its audiences
 */
GPtrArray *
segue_compose_find_impacts (SeguePlan   *plan,
                            SegueRecord *communication)
{
  GPtrArray *impacts = g_ptr_array_new ();
  SegueRecordList *list = segue_plan_list (plan, SEGUE_RECORD_IMPACT);
  guint n = segue_record_list_get_n (list);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *impact = segue_record_list_get (list, i);

      if (says_something (impact) && concerns (plan, communication, impact))
        g_ptr_array_add (impacts, impact);
    }

  return impacts;
}

static void
append_impacts (Composer *self)
{
  g_autoptr(GPtrArray) impacts = segue_compose_find_impacts (self->plan, self->communication);

  for (guint i = 0; i < impacts->len; i++)
    {
      SegueRecord *impact = g_ptr_array_index (impacts, i);
      const char *before = segue_record_get_text (impact, SEGUE_IMPACT_YESTERDAY);
      const char *after = segue_record_get_text (impact, SEGUE_IMPACT_TOMORROW);
      g_autofree char *line = NULL;

      if (before != NULL && after != NULL)
        /* Translators: how people work before a change, and after it. */
        line = g_strdup_printf (_("Until now: %s From now on: %s"), before, after);
      else if (after != NULL)
        line = g_strdup_printf (_("From now on: %s"), after);
      else
        line = g_strdup_printf (_("No longer: %s"), before);
      append_line (self, line);
    }
}

static void
append_day (Composer    *self,
            SegueRecord *milestone)
{
  g_autofree char *title = NULL;
  g_autofree char *label = NULL;
  g_autofree char *line = NULL;
  SegueDay day = milestone != NULL ? segue_record_get_day (milestone, SEGUE_MILESTONE_DATE) : SEGUE_DAY_NONE;
  int certainty = milestone != NULL ? segue_record_get_choice (milestone, SEGUE_MILESTONE_CERTAINTY) : SEGUE_CHOICE_NONE;

  if (day == SEGUE_DAY_NONE || certainty == SEGUE_CERTAINTY_CANCELLED)
    return;

  title = segue_plan_dup_title (self->plan, milestone);
  label = segue_day_to_long_label (day);
  if (certainty == SEGUE_CERTAINTY_TENTATIVE)
    /* Translators: a milestone, and a day that may still change. */
    line = g_strdup_printf (_("%s: %s (not certain yet)"), title, label);
  else
    /* Translators: a milestone, and its day. */
    line = g_strdup_printf (C_("milestone", "%s: %s"), title, label);
  append_line (self, line);
}

/* The go-live of those who are spoken to, once where it is the same. */
static void
append_days (Composer *self)
{
  gint64 rollout = segue_record_get_link (self->communication, SEGUE_COMMUNICATION_ROLLOUT);
  const SegueIds *named = get_audiences (self->communication);
  g_autoptr(GPtrArray) said = g_ptr_array_new ();

  if (named == NULL)
    {
      append_day (self, segue_rollout_find_milestone (self->plan, rollout, SEGUE_MILESTONE_ROLE_GO_LIVE));
      return;
    }

  for (guint i = 0; i < named->n; i++)
    {
      SegueRecord *milestone = segue_audience_find_milestone (self->plan, rollout, named->ids[i], SEGUE_MILESTONE_ROLE_GO_LIVE);

      if (milestone == NULL || g_ptr_array_find (said, milestone, NULL))
        continue;
      g_ptr_array_add (said, milestone);
      append_day (self, milestone);
    }
}

static gboolean
serves (Composer    *self,
        SegueRecord *channel)
{
  SegueValue served = segue_record_peek (channel, SEGUE_SUPPORT_CHANNEL_AUDIENCES);
  const SegueIds *named = get_audiences (self->communication);

  if (segue_record_get_link (channel, SEGUE_SUPPORT_CHANNEL_ROLLOUT) !=
      segue_record_get_link (self->communication, SEGUE_COMMUNICATION_ROLLOUT))
    return FALSE;
  if (!served.is_set || served.slot.ids->n == 0 || named == NULL)
    return TRUE;

  for (guint i = 0; i < named->n; i++)
    if (segue_audience_is_below (self->plan, named->ids[i], served.slot.ids))
      return TRUE;

  return FALSE;
}

/* “Help desk: 4711, Monday to Friday 8 to 17, https://help.example” */
static void
append_support (Composer *self)
{
  static const guint fields[] = { SEGUE_SUPPORT_CHANNEL_CONTACT, SEGUE_SUPPORT_CHANNEL_HOURS, SEGUE_SUPPORT_CHANNEL_ADDRESS };
  SegueRecordList *list = segue_plan_list (self->plan, SEGUE_RECORD_SUPPORT_CHANNEL);
  guint n = segue_record_list_get_n (list);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *channel = segue_record_list_get (list, i);
      g_autoptr(GString) line = g_string_new (NULL);

      if (!serves (self, channel))
        continue;

      g_string_append (line, segue_record_get_text (channel, SEGUE_SUPPORT_CHANNEL_NAME));
      for (guint j = 0, n_said = 0; j < G_N_ELEMENTS (fields); j++)
        if (segue_record_is_set (channel, fields[j]))
          g_string_append_printf (line, "%s%s", n_said++ == 0 ? ": " : ", ", segue_record_get_text (channel, fields[j]));
      append_line (self, line->str);
    }
}

static const char *
get_heading (SegueQuestion question)
{
  switch (question)
    {
    case SEGUE_QUESTION_WHY:
      return _("Why we do this");
    case SEGUE_QUESTION_WHAT:
      return _("What changes for you");
    case SEGUE_QUESTION_WHEN:
      return C_("heading of a text", "When");
    case SEGUE_QUESTION_HOW:
      return _("How it works, and where to get help");
    case SEGUE_N_QUESTIONS:
      break;
    }

  g_return_val_if_reached (NULL);
}

static void
append_section (Composer      *self,
                SegueQuestion  question)
{
  gsize start = self->text->len;
  gsize content = 0;

  g_string_append_printf (self->text, "%s\n", get_heading (question));
  content = self->text->len;
  append_messages (self, question);
  switch (question)
    {
    case SEGUE_QUESTION_WHAT:
      append_impacts (self);
      break;
    case SEGUE_QUESTION_WHEN:
      append_days (self);
      break;
    case SEGUE_QUESTION_HOW:
      append_support (self);
      break;
    case SEGUE_QUESTION_WHY:
    case SEGUE_N_QUESTIONS:
      break;
    }

  if (self->text->len == content)
    g_string_truncate (self->text, start); /* a heading above nothing promises what is not there */
  else
    g_string_append_c (self->text, '\n');
}

/* Thanks come first. */
static void
append_thanks (Composer *self)
{
  gsize start = self->text->len;

  append_messages (self, SEGUE_N_QUESTIONS);
  if (self->text->len > start)
    g_string_append_c (self->text, '\n');
}

static void
end (Composer *self)
{
  SegueRecord *sender = segue_plan_follow (self->plan, self->communication, SEGUE_COMMUNICATION_SENDER);
  const char *answer = segue_record_get_text (self->communication, SEGUE_COMMUNICATION_FEEDBACK_MECHANISM);
  g_autofree char *name = sender != NULL ? segue_plan_dup_title (self->plan, sender) : NULL;

  if (answer != NULL)
    /* Translators: how people can answer, such as an address. */
    g_string_append_printf (self->text, _("Tell us what you think: %s"), answer);
  if (answer != NULL)
    g_string_append (self->text, "\n\n");
  if (self->form == SEGUE_COMPOSE_LETTER)
    g_string_append_printf (self->text, "%s\n%s\n", _("Kind regards"), name != NULL ? name : "");
}

/**
 * segue_compose:
 * @plan: where messages, impacts, days and support are
 * @communication: what a text is wanted for
 *
 * Says what its messages say in their current wording, how work changes for its audiences,
 * their go-live, and where they get help.
 *
 * Returns: (transfer full): the text
 */
char *
segue_compose (SeguePlan   *plan,
               SegueRecord *communication)
{
  Composer self = { plan, communication, SEGUE_COMPOSE_LETTER, NULL };

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (SEGUE_IS_COMMUNICATION (communication), NULL);

  self.form = segue_compose_get_form (communication);
  self.text = g_string_new (NULL);
  begin (&self);
  append_thanks (&self);
  for (SegueQuestion question = 0; question < SEGUE_N_QUESTIONS; question++)
    append_section (&self, question);
  end (&self);

  g_strchomp (self.text->str);
  self.text->len = strlen (self.text->str);
  g_string_append_c (self.text, '\n');

  return g_string_free (self.text, FALSE);
}

/* Folded, and with one blank where there is a run of them. */
static char *
normalise (const char *text)
{
  g_autofree char *folded = segue_fold (text);
  GString *plain = g_string_new (NULL);

  for (const char *c = folded; *c != '\0'; c++)
    if (!g_ascii_isspace (*c))
      g_string_append_c (plain, *c);
    else if (plain->len > 0 && plain->str[plain->len - 1] != ' ')
      g_string_append_c (plain, ' ');

  return g_strchomp (g_string_free (plain, FALSE));
}

static gboolean
says_message (const char  *text,
              SegueRecord *message)
{
  const char *wording = segue_record_get_text (message, SEGUE_MESSAGE_WORDING);
  g_autofree char *sought = normalise (wording != NULL ? wording : "");

  return *sought != '\0' && strstr (text, sought) != NULL;
}

/**
 * segue_compose_find_answers:
 * @text: what is being written
 *
 * Finds the agreed wordings in @text, whatever stands between and however lines are broken.
 *
 * Returns: bits `1 << SegueQuestion` of those that a key message in @text answers
 */
guint
segue_compose_find_answers (SeguePlan   *plan,
                            SegueRecord *communication,
                            const char  *text)
{
  g_autofree char *plain = normalise (text);
  guint answers = 0;

  for (SegueQuestion question = 0; question < SEGUE_N_QUESTIONS; question++)
    {
      g_autoptr(GPtrArray) messages = find_messages (plan, communication, question);

      for (guint i = 0; i < messages->len; i++)
        if (says_message (plain, g_ptr_array_index (messages, i)))
          answers |= 1u << question;
    }

  return answers;
}
