/* segue-hand-out-facts.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-hand-out-facts"

#include "config.h"

#include "segue-hand-out-facts.h"

#include "segue-audience-tree.h"
#include "segue-calendar-range.h"
#include "segue-champion.h"
#include "segue-faq.h"
#include "segue-impact.h"
#include "segue-impacted-audience.h"
#include "segue-message.h"
#include "segue-milestone.h"
#include "segue-reach.h"
#include "segue-rollout.h"
#include "segue-rollout-dates.h"
#include "segue-support-channel.h"

#include <glib/gi18n.h>

/* Days after the go-live, or where it is not known or over after today, that are far away. */
#define FAR (6 * SEGUE_DAYS_PER_WEEK)

/* What is being put together. */
typedef struct
{
  SegueHandOutFacts      *facts;
  SeguePlan              *plan;
  SegueRecord            *rollout;
  SegueRecord            *audience;
  const SeguePageOptions *options;
  GArray                 *above; /* gint64: the audience and those that it is part of */
} Gathering;

static void
free_pair (gpointer data)
{
  SegueHandOutPair *pair = data;

  g_free (pair->head);
  g_free (pair->text);
  g_free (pair);
}

static void
add_pair (GPtrArray *pairs,
          char      *head,
          char      *text)
{
  SegueHandOutPair *pair = g_new0 (SegueHandOutPair, 1);

  pair->head = head;
  pair->text = text;
  g_ptr_array_add (pairs, pair);
}

/* A text as these readers may see it; NULL where they may not. */
static const char *
get_text (const Gathering *self,
          SegueRecord     *record,
          guint            field)
{
  return segue_redaction_decide (self->options->level, segue_record_get_field (record, field), self->plan, record) == SEGUE_SHOWN_FULLY
           ? segue_record_get_text (record, field) : NULL;
}

/* Whether it is for the audience: named, within one that is named, or for everybody. */
static gboolean
is_for (const Gathering *self,
        SegueRecord     *record,
        guint            rollout,
        guint            audiences)
{
  guint n = 0;
  const gint64 *ids = NULL;

  if (segue_record_is_set (record, rollout) && segue_record_get_link (record, rollout) != segue_record_get_id (self->rollout))
    return FALSE;
  if (!segue_record_is_set (record, audiences))
    return TRUE;

  ids = segue_record_get_links (record, audiences, &n);
  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < self->above->len; j++)
      if (ids[i] == g_array_index (self->above, gint64, j))
        return TRUE;

  return n == 0;
}

/* What it means for them is said first: it may be that something stays. */
static void
add_lead (const Gathering *self,
          const char      *wording)
{
  char *lead = self->facts->lead != NULL ? g_strdup_printf ("%s\n%s", self->facts->lead, wording) : g_strdup (wording);

  g_free (self->facts->lead);
  self->facts->lead = lead;
}

static void
add_messages (const Gathering *self)
{
  SegueRecordList *messages = segue_plan_list (self->plan, SEGUE_RECORD_MESSAGE);

  for (guint i = 0; i < segue_record_list_get_n (messages); i++)
    {
      SegueRecord *message = segue_record_list_get (messages, i);
      int kind = segue_record_get_choice (message, SEGUE_MESSAGE_KIND);
      const char *wording = get_text (self, message, SEGUE_MESSAGE_WORDING);

      if (wording == NULL || segue_record_get_boolean (message, SEGUE_MAIN_ARCHIVED) ||
          !is_for (self, message, SEGUE_MESSAGE_ROLLOUT, SEGUE_MESSAGE_AUDIENCES))
        continue;

      if (kind == SEGUE_MESSAGE_KIND_PERSONAL_IMPACT)
        add_lead (self, wording);
      else if (kind == SEGUE_MESSAGE_KIND_WHAT_CHANGES || kind == SEGUE_MESSAGE_KIND_INSTRUCTION)
        g_ptr_array_add (self->facts->changes, g_strdup (wording));
    }
}

/* What is impacted in no degree stays. */
static void
add_impacts (const Gathering *self)
{
  SegueRecord *impacted = segue_impacted_audience_find (self->plan, segue_record_get_id (self->audience), segue_record_get_id (self->rollout));
  SegueRecord * const *impacts;
  guint n = 0;

  if (impacted == NULL)
    return;

  impacts = segue_plan_incoming (self->plan, SEGUE_RECORD_IMPACT, SEGUE_IMPACT_IMPACTED_AUDIENCE, segue_record_get_id (impacted), &n);
  for (guint i = 0; i < n; i++)
    {
      const char *title = get_text (self, impacts[i], SEGUE_IMPACT_TITLE);
      gboolean stays = segue_record_is_set (impacts[i], SEGUE_IMPACT_DEGREE) &&
                       segue_record_get_integer (impacts[i], SEGUE_IMPACT_DEGREE) == 0;

      if (title != NULL)
        g_ptr_array_add (stays ? self->facts->stays : self->facts->changes, g_strdup (title));
    }
}

static void
add_rollout (const Gathering *self)
{
  const char *changes = get_text (self, self->rollout, SEGUE_ROLLOUT_WHAT_CHANGES);
  const char *stays = get_text (self, self->rollout, SEGUE_ROLLOUT_WHAT_STAYS);

  if (changes != NULL)
    g_ptr_array_add (self->facts->changes, g_strdup (changes));
  if (stays != NULL)
    g_ptr_array_add (self->facts->stays, g_strdup (stays));
}

/* What is sent or held, and what is far away, are no dates of theirs. */
static gboolean
is_near (const Gathering          *self,
         const SegueCalendarEntry *entry,
         SegueRecord              *milestone)
{
  SegueDay day = self->options->day;
  SegueDay go_live = milestone != NULL ? segue_record_get_day (milestone, SEGUE_MILESTONE_DATE) : SEGUE_DAY_NONE;

  /* Each wave has its own. */
  if (entry->is_go_live && milestone != NULL && entry->record != milestone)
    return FALSE;
  if (entry->state == SEGUE_DATED_CANCELLED || (entry->state == SEGUE_DATED_DONE && !segue_calendar_kind_is_window (entry->kind)))
    return FALSE;

  return self->options->filter.to != SEGUE_DAY_NONE || entry->first <= (go_live != SEGUE_DAY_NONE ? MAX (go_live, day) : day) + FAR;
}

static void
add_dates (const Gathering *self)
{
  SegueCalendarFilter filter = segue_calendar_get_filter (self->options);
  SegueDay from = self->options->filter.from != SEGUE_DAY_NONE ? self->options->filter.from : self->options->day;
  g_autoptr(GPtrArray) entries = NULL;
  SegueRecord *milestone = segue_audience_find_milestone (self->plan, segue_record_get_id (self->rollout),
                                                          segue_record_get_id (self->audience), SEGUE_MILESTONE_ROLE_GO_LIVE);
  guint n_left_out = 0;

  filter.rollout = segue_record_get_id (self->rollout);
  filter.audience = segue_record_get_id (self->audience);
  entries = segue_calendar_entries_new (self->plan, &filter, from, self->options->filter.to, self->options->level, &n_left_out);
  g_ptr_array_set_free_func (entries, NULL);
  if (milestone != NULL && !segue_record_is_set (milestone, SEGUE_MILESTONE_DATE))
    milestone = NULL;
  for (guint i = 0; i < entries->len; i++)
    {
      SegueCalendarEntry *entry = g_ptr_array_index (entries, i);

      if (is_near (self, entry, milestone))
        g_ptr_array_add (self->facts->dates, entry);
      else
        segue_calendar_entry_free (entry);
    }
}

static void
add_champions (const Gathering *self)
{
  SegueRecordList *champions = segue_plan_list (self->plan, SEGUE_RECORD_CHAMPION);

  for (guint i = 0; i < segue_record_list_get_n (champions); i++)
    {
      SegueRecord *champion = segue_record_list_get (champions, i);
      SegueRecord *person = segue_plan_follow (self->plan, champion, SEGUE_CHAMPION_STAKEHOLDER);
      char *name;

      if (person == NULL || segue_record_get_choice (champion, SEGUE_CHAMPION_STATUS) != SEGUE_CHAMPION_STATUS_ACTIVE ||
          (self->options->level != SEGUE_REDACTION_LEVEL_TEAM && segue_redaction_is_confidential (self->plan, champion)) ||
          !is_for (self, champion, SEGUE_CHAMPION_ROLLOUT, SEGUE_CHAMPION_AUDIENCES))
        continue;

      name = segue_redaction_dup_role_name (self->options->level, self->plan, person);
      if (self->facts->champion == NULL)
        self->facts->champion = g_strdup (name);
      add_pair (self->facts->helps, name, g_strdup (C_("hand-out", "champion")));
    }
}

static void
add_channels (const Gathering *self)
{
  SegueRecordList *channels = segue_plan_list (self->plan, SEGUE_RECORD_SUPPORT_CHANNEL);

  for (guint i = 0; i < segue_record_list_get_n (channels); i++)
    {
      SegueRecord *channel = segue_record_list_get (channels, i);
      const char *name = get_text (self, channel, SEGUE_SUPPORT_CHANNEL_NAME);
      const char *parts[4] = { NULL };
      SegueDay last = segue_record_get_day (channel, SEGUE_SUPPORT_CHANNEL_END_DATE);
      g_autofree char *from = NULL;
      guint n = 0;

      if (name == NULL || !is_for (self, channel, SEGUE_SUPPORT_CHANNEL_ROLLOUT, SEGUE_SUPPORT_CHANNEL_AUDIENCES) ||
          (segue_record_is_set (channel, SEGUE_SUPPORT_CHANNEL_END_DATE) && last < self->options->day))
        continue;

      if (get_text (self, channel, SEGUE_SUPPORT_CHANNEL_CONTACT) != NULL)
        parts[n++] = get_text (self, channel, SEGUE_SUPPORT_CHANNEL_CONTACT);
      if (get_text (self, channel, SEGUE_SUPPORT_CHANNEL_HOURS) != NULL)
        parts[n++] = get_text (self, channel, SEGUE_SUPPORT_CHANNEL_HOURS);
      if (self->facts->help == NULL && n > 0)
        self->facts->help = g_strjoinv (", ", (char **) parts);
      if (segue_record_is_set (channel, SEGUE_SUPPORT_CHANNEL_DATE) &&
          segue_record_get_day (channel, SEGUE_SUPPORT_CHANNEL_DATE) > self->options->day)
        {
          g_autofree char *day = segue_day_to_short_label (segue_record_get_day (channel, SEGUE_SUPPORT_CHANNEL_DATE), self->options->day);

          /* Translators: a day */
          from = g_strdup_printf (_("from %s"), day);
          parts[n++] = from;
        }
      parts[n] = NULL;
      add_pair (self->facts->helps, g_strdup (name), n > 0 ? g_strjoinv (", ", (char **) parts) : NULL);
    }
}

static void
add_answers (const Gathering *self)
{
  SegueRecordList *faqs = segue_plan_list (self->plan, SEGUE_RECORD_FAQ);

  for (guint i = 0; i < segue_record_list_get_n (faqs); i++)
    {
      SegueRecord *faq = segue_record_list_get (faqs, i);
      const char *question = get_text (self, faq, SEGUE_FAQ_QUESTION);
      const char *answer = get_text (self, faq, SEGUE_FAQ_ANSWER);

      /* A question without an answer would only worry more. */
      if (question != NULL && answer != NULL && is_for (self, faq, SEGUE_FAQ_ROLLOUT, SEGUE_FAQ_AUDIENCES))
        add_pair (self->facts->answers, g_strdup (question), g_strdup (answer));
    }
}

/**
 * segue_hand_out_facts_new:
 * @rollout: what changes
 * @audience: whom it is for
 * @options: from when on, and who may read it
 *
 * Returns: (transfer full) (nullable): what is told; %NULL where rollout or audience may
 *   not be named
 */
SegueHandOutFacts *
segue_hand_out_facts_new (SeguePlan              *plan,
                          SegueRecord            *rollout,
                          SegueRecord            *audience,
                          const SeguePageOptions *options)
{
  g_autofree char *name = segue_redaction_dup_name (options->level, plan, audience);
  g_autofree char *what = segue_redaction_dup_name (options->level, plan, rollout);
  g_autoptr(GArray) above = g_array_new (FALSE, FALSE, sizeof (gint64));
  SegueHandOutFacts *self;
  SegueReach reach;
  Gathering gathering;

  if (name == NULL || what == NULL)
    return NULL;

  self = g_new0 (SegueHandOutFacts, 1);
  gathering = (Gathering) { self, plan, rollout, audience, options, above };
  segue_audience_get_above (plan, segue_record_get_id (audience), above);
  self->changes = g_ptr_array_new_with_free_func (g_free);
  self->stays = g_ptr_array_new_with_free_func (g_free);
  self->dates = g_ptr_array_new_with_free_func ((GDestroyNotify) segue_calendar_entry_free);
  self->helps = g_ptr_array_new_with_free_func (free_pair);
  self->answers = g_ptr_array_new_with_free_func (free_pair);
  reach = segue_audience_get_headcount (plan, audience, options->day);
  if (reach.people > 0)
    /* Translators: how many people, then the name of an audience */
    self->people = g_strdup_printf (ngettext ("For %u person in %s", "For %u people in %s", (gulong) reach.people),
                                    (guint) reach.people, name);
  else
    /* Translators: the name of an audience */
    self->people = g_strdup_printf (_("For %s"), name);
  self->audience = g_steal_pointer (&name);
  self->rollout = g_steal_pointer (&what);

  add_messages (&gathering);
  add_impacts (&gathering);
  add_rollout (&gathering);
  if (self->stays->len == 0)
    g_ptr_array_add (self->stays, g_strdup (_("Whatever is not named here stays as it is.")));
  if (self->changes->len == 0)
    g_ptr_array_add (self->changes, g_strdup (_("See your dates.")));
  add_dates (&gathering);
  add_champions (&gathering);
  add_channels (&gathering);
  add_answers (&gathering);

  return self;
}

/**
 * segue_hand_out_facts_get_weight:
 * @date: one of the dates
 *
 * Returns: how much it matters to the audience, below %SEGUE_N_HAND_OUT_WEIGHTS: 0 is what
 *   everything hangs on, then what leads there, then what is for them, then what is for everybody, then the rest
 */
guint
segue_hand_out_facts_get_weight (const SegueCalendarEntry *date)
{
  if (date->is_go_live)
    return 0;

  switch (date->kind)
    {
    case SEGUE_CALENDAR_CUT_OVER:
    case SEGUE_CALENDAR_TRAINING:
      return 1;
    case SEGUE_CALENDAR_SUPPORT:
    case SEGUE_CALENDAR_FREEZE:
    case SEGUE_CALENDAR_PROMISE:
      return 2;
    case SEGUE_CALENDAR_COMMUNICATION:
    case SEGUE_CALENDAR_SURVEY:
    case SEGUE_CALENDAR_SPONSOR:
    case SEGUE_CALENDAR_EVENT:
    case SEGUE_CALENDAR_NON_WORKING:
      return date->n_audiences > 0 ? 2 : 3;
    case SEGUE_CALENDAR_MILESTONE:
    case SEGUE_CALENDAR_PEAK:
    case SEGUE_CALENDAR_MAINTENANCE:
    case SEGUE_CALENDAR_HOLIDAY:
    case SEGUE_N_CALENDAR_KINDS:
      return 4;
    }

  g_return_val_if_reached (SEGUE_N_HAND_OUT_WEIGHTS - 1);
}

/**
 * segue_hand_out_facts_free:
 *
 * Frees them.
 */
void
segue_hand_out_facts_free (SegueHandOutFacts *self)
{
  g_free (self->rollout);
  g_free (self->audience);
  g_free (self->people);
  g_free (self->lead);
  g_free (self->champion);
  g_free (self->help);
  g_ptr_array_unref (self->changes);
  g_ptr_array_unref (self->stays);
  g_ptr_array_unref (self->dates);
  g_ptr_array_unref (self->helps);
  g_ptr_array_unref (self->answers);
  g_free (self);
}
