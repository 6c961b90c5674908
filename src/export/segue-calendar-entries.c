/* segue-calendar-entries.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-entries"

#include "config.h"

#include "segue-calendar-entries.h"

#include "segue-action.h"
#include "segue-calendar-window.h"
#include "segue-communication.h"
#include "segue-event.h"
#include "segue-milestone.h"
#include "segue-reinforcement.h"
#include "segue-session.h"

#include <glib/gi18n.h>

/* Its label and its text, where the level lets it be seen. */
static void
fill_words (SegueRedactionLevel  level,
            SeguePlan           *plan,
            SegueRecord         *record,
            guint                index,
            char               **label,
            char               **text)
{
  const SegueField *field = segue_record_get_field (record, index);
  SegueValue value = segue_record_peek (record, index);
  gboolean is_known = value.is_set || field->has_initial;

  if (!is_known || segue_redaction_decide (level, field, plan, record) != SEGUE_SHOWN_FULLY)
    return;

  if (field->kind == SEGUE_FIELD_CHOICE)
    {
      *label = g_strdup (segue_choices_get_label (field->choices, segue_record_get_choice (record, index)));
      *text = g_strdup (segue_choices_get_nick (field->choices, segue_record_get_choice (record, index)));
    }
  else
    {
      *label = segue_value_to_label (field, &value);
      *text = segue_value_to_text (field, &value);
    }
}

/* How it is said, or where it takes place, and how far it is. */
static void
fill_place_and_status (SegueCalendarEntry      *self,
                       SegueRedactionLevel      level,
                       SeguePlan               *plan,
                       const SegueCalendarItem *item)
{
  static const struct
  {
    SegueRecordKind kind;
    guint           place;
    guint           status;
  } fields[] = {
    { SEGUE_RECORD_COMMUNICATION, SEGUE_COMMUNICATION_CHANNEL, SEGUE_COMMUNICATION_STATUS },
    { SEGUE_RECORD_EVENT, SEGUE_EVENT_LOCATION, SEGUE_EVENT_CERTAINTY },
    { SEGUE_RECORD_MILESTONE, SEGUE_NO_FIELD, SEGUE_MILESTONE_CERTAINTY },
    { SEGUE_RECORD_WINDOW, SEGUE_WINDOW_LOCATION, SEGUE_WINDOW_SEVERITY },
    { SEGUE_RECORD_SESSION, SEGUE_SESSION_ROOM, SEGUE_SESSION_STATUS },
    { SEGUE_RECORD_REINFORCEMENT, SEGUE_REINFORCEMENT_LOCATION, SEGUE_REINFORCEMENT_STATUS },
    { SEGUE_RECORD_ACTION, SEGUE_NO_FIELD, SEGUE_ACTION_STATUS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      if (segue_record_get_kind (item->record) != fields[i].kind)
        continue;
      if (fields[i].place != SEGUE_NO_FIELD)
        fill_words (level, plan, item->record, fields[i].place, &self->channel, &self->channel_text);
      fill_words (level, plan, item->record, fields[i].status, &self->status, &self->status_text);
    }
  if (self->status == NULL)
    self->status = g_strdup ("");
}

static char *
dup_trainers (SegueRedactionLevel  level,
              SeguePlan           *plan,
              SegueRecord         *session)
{
  g_autoptr(GString) names = g_string_new (NULL);
  guint n = 0;
  const gint64 *trainers = segue_record_get_links (session, SEGUE_SESSION_TRAINERS, &n);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *trainer = segue_plan_find (plan, SEGUE_RECORD_STAKEHOLDER, trainers[i]);
      g_autofree char *name = trainer != NULL ? segue_redaction_dup_role_name (level, plan, trainer) : NULL;

      if (name != NULL)
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", name);
    }

  return names->len > 0 ? g_string_free (g_steal_pointer (&names), FALSE) : NULL;
}

/* Who promised it is no public role. */
static char *
dup_owner (SegueRedactionLevel  level,
           SeguePlan           *plan,
           SegueRecord         *action)
{
  SegueRecord *owner = segue_plan_follow (plan, action, SEGUE_ACTION_OWNER);

  return owner != NULL ? segue_redaction_dup_name (level, plan, owner) : NULL;
}

/* Who says it, trains, helps, or sees to it. */
static char *
dup_sender (SegueRedactionLevel  level,
            SeguePlan           *plan,
            SegueRecord         *record)
{
  SegueRecord *sender = NULL;

  if (segue_record_get_kind (record) == SEGUE_RECORD_SESSION)
    return dup_trainers (level, plan, record);
  if (segue_record_get_kind (record) == SEGUE_RECORD_COMMUNICATION)
    sender = segue_plan_follow (plan, record, SEGUE_COMMUNICATION_SENDER);
  else if (segue_record_get_kind (record) == SEGUE_RECORD_REINFORCEMENT)
    sender = segue_plan_follow (plan, record, SEGUE_REINFORCEMENT_OWNER);
  else if (segue_record_get_kind (record) == SEGUE_RECORD_ACTION)
    return dup_owner (level, plan, record);

  return sender != NULL ? segue_redaction_dup_role_name (level, plan, sender) : NULL;
}

static void
fill_audiences (SegueCalendarEntry      *self,
                SegueRedactionLevel      level,
                SeguePlan               *plan,
                const SegueCalendarItem *item)
{
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; item->audiences != NULL && i < item->audiences->n; i++)
    {
      SegueRecord *audience = segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, item->audiences->ids[i]);
      g_autofree char *name = audience != NULL ? segue_redaction_dup_name (level, plan, audience) : NULL;

      if (name == NULL)
        continue;
      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", name);
      self->n_audiences++;
    }

  /* What reaches only those that may not be named is not for everybody. */
  if (item->audiences != NULL && item->audiences->n > 0)
    self->audiences = names->len > 0 ? g_string_free (g_steal_pointer (&names), FALSE) : g_strdup (_("Confidential"));
}

static gboolean
is_go_live (const SegueCalendarItem *item)
{
  return item->kind == SEGUE_CALENDAR_MILESTONE &&
         segue_record_get_choice (item->record, SEGUE_MILESTONE_ROLE) == SEGUE_MILESTONE_ROLE_GO_LIVE;
}

/**
 * segue_calendar_entry_new:
 * @plan: where it is
 * @item: something on the calendar
 * @level: who reads it
 *
 * Returns: (transfer full) (nullable): what they may know of it; %NULL for nothing
 */
SegueCalendarEntry *
segue_calendar_entry_new (SeguePlan               *plan,
                          const SegueCalendarItem *item,
                          SegueRedactionLevel      level)
{
  g_autofree char *title = NULL;
  SegueCalendarEntry *self = NULL;
  SegueRecord *rollout;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && item != NULL, NULL);

  title = segue_redaction_dup_name (level, plan, item->record);
  if (title == NULL)
    return NULL;

  rollout = item->rollout != 0 ? segue_plan_find (plan, SEGUE_RECORD_ROLLOUT, item->rollout) : NULL;
  self = g_new0 (SegueCalendarEntry, 1);
  self->kind = item->kind;
  self->state = item->state;
  self->first = item->first;
  self->last = item->last;
  self->starts = item->starts;
  self->ends = item->ends;
  self->title = g_steal_pointer (&title);
  self->sender = dup_sender (level, plan, item->record);
  self->rollout = rollout != NULL ? segue_redaction_dup_name (level, plan, rollout) : NULL;
  fill_place_and_status (self, level, plan, item);
  self->is_go_live = is_go_live (item);
  self->record = item->record;
  fill_audiences (self, level, plan, item);

  return self;
}

/**
 * segue_calendar_entry_copy:
 *
 * Returns: (transfer full): the same once more
 */
SegueCalendarEntry *
segue_calendar_entry_copy (const SegueCalendarEntry *self)
{
  SegueCalendarEntry *copy = g_memdup2 (self, sizeof *self);

  copy->title = g_strdup (self->title);
  copy->audiences = g_strdup (self->audiences);
  copy->channel = g_strdup (self->channel);
  copy->sender = g_strdup (self->sender);
  copy->rollout = g_strdup (self->rollout);
  copy->status = g_strdup (self->status);
  copy->channel_text = g_strdup (self->channel_text);
  copy->status_text = g_strdup (self->status_text);

  return copy;
}

/**
 * segue_calendar_entry_free:
 *
 * Frees it and what it holds.
 */
void
segue_calendar_entry_free (SegueCalendarEntry *self)
{
  g_free (self->title);
  g_free (self->audiences);
  g_free (self->channel);
  g_free (self->sender);
  g_free (self->rollout);
  g_free (self->status);
  g_free (self->channel_text);
  g_free (self->status_text);
  g_free (self);
}

/**
 * segue_calendar_entry_touches:
 *
 * Returns: whether a day of it is among those from @first to @last
 */
gboolean
segue_calendar_entry_touches (const SegueCalendarEntry *self,
                              SegueDay                  first,
                              SegueDay                  last)
{
  return self->first <= last && self->last >= first;
}

/**
 * segue_calendar_entry_dup_time:
 *
 * Returns: (transfer full) (nullable): “9:00” or “9:00 to 11:00”; %NULL for the whole day
 */
char *
segue_calendar_entry_dup_time (const SegueCalendarEntry *self)
{
  g_autofree char *starts = NULL;
  g_autofree char *ends = NULL;

  if (self->starts == SEGUE_TIME_NONE)
    return NULL;

  starts = segue_time_to_label (self->starts);
  if (self->ends == SEGUE_TIME_NONE)
    return g_steal_pointer (&starts);

  ends = segue_time_to_label (self->ends);
  /* Translators: two times of the day */
  return g_strdup_printf (_("%s to %s"), starts, ends);
}

/**
 * segue_calendar_entries_new:
 * @plan: where the records are
 * @filter: which of them
 * @from: the first day, %SEGUE_DAY_NONE for no limit
 * @to: the last day, %SEGUE_DAY_NONE for no limit
 * @level: who reads it
 * @n_left_out: (out): how many they may not know of
 *
 * Returns: (transfer full) (element-type SegueCalendarEntry): what is on the calendar, in
 *   its order
 */
GPtrArray *
segue_calendar_entries_new (SeguePlan                 *plan,
                            const SegueCalendarFilter *filter,
                            SegueDay                   from,
                            SegueDay                   to,
                            SegueRedactionLevel        level,
                            guint                     *n_left_out)
{
  g_autoptr(SegueCalendar) calendar = NULL;
  GPtrArray *entries = g_ptr_array_new_with_free_func ((GDestroyNotify) segue_calendar_entry_free);

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && n_left_out != NULL, entries);

  *n_left_out = 0;
  calendar = segue_calendar_new (plan, filter);
  for (guint i = 0; i < segue_calendar_get_n_items (calendar); i++)
    {
      const SegueCalendarItem *item = segue_calendar_get_item (calendar, i);
      SegueCalendarEntry *entry;

      if ((from != SEGUE_DAY_NONE && item->last < from) || (to != SEGUE_DAY_NONE && item->first > to))
        continue;
      entry = segue_calendar_entry_new (plan, item, level);
      if (entry != NULL)
        g_ptr_array_add (entries, entry);
      else
        (*n_left_out)++;
    }

  return entries;
}
