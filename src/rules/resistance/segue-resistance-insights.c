/* segue-resistance-insights.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every entry is read once; all lists come from what was read.
 */

#define G_LOG_DOMAIN "segue-resistance-insights"

#include "config.h"

#include "segue-resistance-insights-private.h"

#include "segue-audience-tree.h"
#include "segue-feedback.h"
#include "segue-heard.h"
#include "segue-memberships.h"
#include "segue-resistance-choices.h"
#include "segue-shares.h"

static void
collect_within (SegueResistanceInsights *self,
                gint64                   audience)
{
  g_auto(SegueValue) below = SEGUE_VALUE_INIT;

  if (audience == 0)
    return;

  self->within = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_hash_table_add (self->within, g_memdup2 (&audience, sizeof audience));
  segue_audience_get_below (self->plan, audience, &below);
  for (guint i = 0; below.is_set && i < below.slot.ids->n; i++)
    g_hash_table_add (self->within, g_memdup2 (&below.slot.ids->ids[i], sizeof (gint64)));
}

/*
 * segue_insights_find_audience:
 *
 * The audience that is named, else the first one of who is named; 0 where that is nobody.
 */
gint64
segue_insights_find_audience (SegueResistanceInsights *self,
                              SegueRecord             *record,
                              guint                    audience,
                              guint                    stakeholder)
{
  g_auto(SegueValue) of = SEGUE_VALUE_INIT;
  gint64 person = SEGUE_IS_FEEDBACK (record) ? segue_heard_get_speaker (self->plan, record) : segue_record_get_link (record, stakeholder);

  if (segue_record_is_set (record, audience) || person == 0)
    return segue_record_get_link (record, audience);

  segue_memberships_get_audiences (self->plan, person, self->today, &of);

  return of.is_set ? of.slot.ids->ids[0] : 0;
}

/* The last day that is known of what is closed. */
static SegueDay
find_closed (const SegueInsightEntry *entry)
{
  return entry->facts.is_open ? SEGUE_DAY_NONE : entry->heard + entry->facts.age;
}

static void
add_heard_in (SegueResistanceInsights *self,
              int                      choice)
{
  guint place = (guint) (choice + 1);

  if (place >= self->heard_in->len)
    g_array_set_size (self->heard_in, place + 1);
  g_array_index (self->heard_in, guint, place)++;
}

static int
compare_workarounds (gconstpointer a,
                     gconstpointer b)
{
  const SegueInsightEntry *one = *(const SegueInsightEntry *const *) a;
  const SegueInsightEntry *two = *(const SegueInsightEntry *const *) b;

  return (one->facts.workaround_age < two->facts.workaround_age) - (one->facts.workaround_age > two->facts.workaround_age);
}

static void
read_workarounds (SegueResistanceInsights *self)
{
  g_autoptr(GPtrArray) used = g_ptr_array_new ();

  for (guint i = 0; i < self->entries->len; i++)
    {
      SegueInsightEntry *entry = &g_array_index (self->entries, SegueInsightEntry, i);

      if (entry->facts.workaround_age >= 0)
        g_ptr_array_add (used, entry);
    }

  g_ptr_array_sort (used, compare_workarounds);
  for (guint i = 0; i < used->len; i++)
    g_ptr_array_add (self->workarounds, ((SegueInsightEntry *) g_ptr_array_index (used, i))->record);
}

static void
read_entry (SegueResistanceInsights *self,
            SegueResistanceClock    *clock,
            SegueRecord             *record)
{
  SegueInsightEntry entry = { .record = record };

  entry.audience = segue_insights_find_audience (self, record, SEGUE_RESISTANCE_AUDIENCE, SEGUE_RESISTANCE_STAKEHOLDER);
  if (!segue_insights_reach (self, entry.audience))
    return;

  segue_resistance_clock_read (clock, record, &entry.facts);
  entry.cause = segue_record_get_choice (record, SEGUE_RESISTANCE_ROOT_CAUSE);
  entry.status = segue_record_get_choice (record, SEGUE_RESISTANCE_STATUS);
  entry.heard = segue_record_get_day (record, SEGUE_RESISTANCE_HEARD_ON);
  entry.closed = find_closed (&entry);
  g_array_append_val (self->entries, entry);

  self->n_open += entry.facts.is_open;
  self->n_late += entry.facts.is_late;
  self->n_signals += entry.status == SEGUE_RESISTANCE_STATUS_SIGNAL;
  if (!entry.facts.is_anticipated)
    add_heard_in (self, segue_record_get_choice (record, SEGUE_RESISTANCE_HEARD_IN));
}

static void
read_entries (SegueResistanceInsights *self)
{
  g_autoptr(SegueResistanceClock) clock = segue_resistance_clock_new (self->plan, self->today);
  SegueRecordList *list = segue_plan_list (self->plan, SEGUE_RECORD_RESISTANCE);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *record = segue_record_list_get (list, i);

      if ((self->rollout == 0 || segue_record_get_link (record, SEGUE_RESISTANCE_ROLLOUT) == self->rollout) &&
          !segue_record_get_boolean (record, SEGUE_MAIN_ARCHIVED))
        read_entry (self, clock, record);
    }
}

/* What was written is seen by fewer than that there is a reply to it. */
static void
read_replied (SegueResistanceInsights *self)
{
  SeguePlan *source = segue_plan_get_source (self->plan, &segue_record_class_get (SEGUE_RECORD_FEEDBACK)->fields[SEGUE_FEEDBACK_REPLIED_ON]);
  SegueRecordList *list = source != NULL ? segue_plan_list (source, SEGUE_RECORD_FEEDBACK) : NULL;
  guint n = 0, n_replied = 0;

  for (guint i = 0; list != NULL && i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *record = segue_record_list_get (list, i);

      if ((self->rollout != 0 && segue_record_get_link (record, SEGUE_FEEDBACK_ROLLOUT) != self->rollout) ||
          !segue_heard_counts_feedback (self->plan, record) ||
          (self->within != NULL && !segue_insights_reach (self, segue_insights_find_audience (self, record, SEGUE_FEEDBACK_AUDIENCE, SEGUE_FEEDBACK_STAKEHOLDER))))
        continue;

      n++;
      n_replied += segue_record_is_set (record, SEGUE_FEEDBACK_REPLIED_ON) || segue_record_is_set (record, SEGUE_FEEDBACK_REPLY);
    }

  self->replied = segue_share_get_percent (n_replied, n);
}

/**
 * segue_resistance_insights_new:
 * @plan: the plan as it is shown
 * @rollout: of which rollout; 0 = of all
 * @audience: about which audience with all below it; 0 = about all
 * @today: the day from which to look
 *
 * Returns: (transfer full): what the log says as a whole; to be made anew when the plan changes
 */
SegueResistanceInsights *
segue_resistance_insights_new (SeguePlan *plan,
                               gint64     rollout,
                               gint64     audience,
                               SegueDay   today)
{
  SegueResistanceInsights *self = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);

  self = g_new0 (SegueResistanceInsights, 1);
  self->plan = g_object_ref (plan);
  self->rollout = rollout;
  self->today = today;
  self->shows = segue_plan_shows (plan, &segue_record_class_get (SEGUE_RECORD_RESISTANCE)->fields[SEGUE_RESISTANCE_ROOT_CAUSE]);
  self->entries = g_array_new (FALSE, FALSE, sizeof (SegueInsightEntry));
  self->causes = g_array_new (FALSE, FALSE, sizeof (SegueCauseShare));
  self->audiences = g_ptr_array_new ();
  self->weeks = g_array_new (FALSE, FALSE, sizeof (SegueResistanceWeek));
  self->ages = g_array_new (FALSE, FALSE, sizeof (SegueAgeGroup));
  self->resistant = g_array_new (FALSE, FALSE, sizeof (SegueResistant));
  self->heard_in = g_array_new (FALSE, TRUE, sizeof (guint));
  self->repeats = g_array_new (FALSE, FALSE, sizeof (SegueRepeat));
  self->workarounds = g_ptr_array_new ();
  self->replied = -1;
  collect_within (self, audience);

  if (self->shows)
    {
      read_entries (self);
      read_replied (self);
      read_workarounds (self);
      segue_insights_read_resistant (self);
    }
  segue_insights_read_causes (self);
  segue_insights_read_repeats (self);
  segue_insights_read_weeks (self);
  segue_insights_read_ages (self);
  segue_insights_read_times (self);

  return self;
}

/**
 * segue_resistance_insights_free:
 * @self: (transfer full) (nullable): what segue_resistance_insights_new() made
 */
void
segue_resistance_insights_free (SegueResistanceInsights *self)
{
  if (self == NULL)
    return;

  g_object_unref (self->plan);
  g_clear_pointer (&self->within, g_hash_table_unref);
  g_array_unref (self->entries);
  g_array_unref (self->causes);
  g_ptr_array_unref (self->audiences);
  g_free (self->heat);
  g_array_unref (self->weeks);
  g_array_unref (self->ages);
  g_array_unref (self->resistant);
  g_array_unref (self->heard_in);
  g_array_unref (self->repeats);
  g_ptr_array_unref (self->workarounds);
  g_clear_pointer (&self->voices, g_array_unref);
  g_free (self);
}

/**
 * segue_resistance_insights_get_n_entries:
 *
 * Returns: how many entries there are, anticipated ones too
 */
guint
segue_resistance_insights_get_n_entries (SegueResistanceInsights *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->entries->len;
}

/**
 * segue_resistance_insights_get_n_open:
 *
 * Returns: how many of them are open
 */
guint
segue_resistance_insights_get_n_open (SegueResistanceInsights *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_open;
}

/**
 * segue_resistance_insights_get_n_late:
 *
 * Returns: of how many an acknowledgement or an answer is late
 */
guint
segue_resistance_insights_get_n_late (SegueResistanceInsights *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_late;
}

/**
 * segue_resistance_insights_get_n_signals:
 *
 * Returns: how many are only a signal
 */
guint
segue_resistance_insights_get_n_signals (SegueResistanceInsights *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_signals;
}

/**
 * segue_resistance_insights_get_causes:
 *
 * Returns: (element-type SegueCauseShare): the causes, most frequent first; those that are
 *   not known yet last
 */
const GArray *
segue_resistance_insights_get_causes (SegueResistanceInsights *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->causes;
}

/**
 * segue_resistance_insights_get_audiences:
 *
 * Returns: (element-type SegueRecord): the audiences with entries, most first; %NULL, which is
 *   last, for nobody named
 */
const GPtrArray *
segue_resistance_insights_get_audiences (SegueResistanceInsights *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->audiences;
}

/**
 * segue_resistance_insights_get_heat:
 * @audience: an index of segue_resistance_insights_get_audiences()
 * @cause: an index of segue_resistance_insights_get_causes()
 *
 * Returns: how many entries both have
 */
guint
segue_resistance_insights_get_heat (SegueResistanceInsights *self,
                                    guint                    audience,
                                    guint                    cause)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (audience < self->audiences->len && cause < self->causes->len, 0);

  return self->heat[audience * self->causes->len + cause];
}

/**
 * segue_resistance_insights_get_weeks:
 *
 * Returns: (element-type SegueResistanceWeek): the weeks up to this one, oldest first
 */
const GArray *
segue_resistance_insights_get_weeks (SegueResistanceInsights *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->weeks;
}

/**
 * segue_resistance_insights_get_ages:
 *
 * Returns: (element-type SegueAgeGroup): how old open entries are; of each group, be it empty
 */
const GArray *
segue_resistance_insights_get_ages (SegueResistanceInsights *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->ages;
}

/**
 * segue_resistance_insights_get_response:
 *
 * Returns: how long it took to acknowledge entries
 */
const SegueResistanceTimes *
segue_resistance_insights_get_response (SegueResistanceInsights *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->response;
}

/**
 * segue_resistance_insights_get_resolution:
 *
 * Returns: how long it took to close entries; what is not valid is left out
 */
const SegueResistanceTimes *
segue_resistance_insights_get_resolution (SegueResistanceInsights *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->resolution;
}

/**
 * segue_resistance_insights_get_resistant:
 *
 * Returns: (element-type SegueResistant): who resists in each audience in scope and in each
 *   other one where somebody does
 */
const GArray *
segue_resistance_insights_get_resistant (SegueResistanceInsights *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->resistant;
}

/**
 * segue_resistance_insights_get_heard_in:
 * @heard_in: a #SegueHeardIn, one of the users', or %SEGUE_CHOICE_NONE
 *
 * Returns: how many entries were heard there
 */
guint
segue_resistance_insights_get_heard_in (SegueResistanceInsights *self,
                                        int                      heard_in)
{
  g_return_val_if_fail (self != NULL && heard_in >= SEGUE_CHOICE_NONE, 0);

  return (guint) (heard_in + 1) < self->heard_in->len ? g_array_index (self->heard_in, guint, heard_in + 1) : 0;
}

/**
 * segue_resistance_insights_get_repeats:
 *
 * Returns: (element-type SegueRepeat): what came again, most often first
 */
const GArray *
segue_resistance_insights_get_repeats (SegueResistanceInsights *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->repeats;
}

/**
 * segue_resistance_insights_get_workarounds:
 *
 * Returns: (element-type SegueRecord): entries with a workaround in use, oldest first
 */
const GPtrArray *
segue_resistance_insights_get_workarounds (SegueResistanceInsights *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->workarounds;
}

/**
 * segue_resistance_insights_get_replied:
 *
 * Returns: the share of feedback with a reply, in per cent; -1 without any feedback
 */
int
segue_resistance_insights_get_replied (SegueResistanceInsights *self)
{
  g_return_val_if_fail (self != NULL, -1);

  return self->replied;
}

/**
 * segue_resistance_insights_shows_results:
 *
 * Returns: whether the plan shows what the insights are made of
 */
gboolean
segue_resistance_insights_shows_results (SegueResistanceInsights *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->shows;
}
