/* segue-starter-plan.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was made once is known again by what it hangs on together with its key or its title,
 * so a plan can be asked for again, heavier or for another wave, and nothing is there twice.
 */

#define G_LOG_DOMAIN "segue-starter-plan"

#include "config.h"

#include "segue-starter-plan.h"

#include "segue-anchor.h"
#include "segue-audience-tree.h"
#include "segue-dated.h"
#include "segue-fold.h"
#include "segue-reach.h"
#include "segue-rollout-dates.h"
#include "segue-series-plan.h"

#include <glib/gi18n.h>
#include <string.h>

#define GOLIVE_KEY "starter-go-live"

typedef struct
{
  SeguePlan        *plan;
  SegueWorkdays    *workdays; /* owned */
  gint64            rollout;
  gint64            wave;
  SegueStarterPlan *result;
} Making;

static void
free_entry (gpointer data)
{
  SegueStarterEntry *self = data;

  g_object_unref (self->record);
  g_free (self);
}

/**
 * segue_starter_plan_free:
 * @self: (transfer full): what segue_starter_plan_new() made
 */
void
segue_starter_plan_free (SegueStarterPlan *self)
{
  g_ptr_array_unref (self->entries);
  g_free (self);
}

/**
 * segue_starter_weight_get_label:
 *
 * Returns: (transfer none): what people read
 */
const char *
segue_starter_weight_get_label (SegueStarterWeight weight)
{
  switch (weight)
    {
    case SEGUE_STARTER_LIGHT:
      return C_("starter plan", "Light");
    case SEGUE_STARTER_STANDARD:
      return C_("starter plan", "Standard");
    case SEGUE_STARTER_ENTERPRISE:
      return C_("starter plan", "Enterprise");
    }

  g_assert_not_reached ();
}

/**
 * segue_starter_find_golive:
 * @rollout: a rollout
 * @wave: an audience that has a go-live of its own, or 0
 *
 * Returns: (transfer none) (nullable): the milestone that a starter plan hangs on; that of
 *   a wave names it
 */
SegueRecord *
segue_starter_find_golive (SeguePlan *plan,
                           gint64     rollout,
                           gint64     wave)
{
  SegueRecord *golive = wave != 0 ? segue_audience_find_milestone (plan, rollout, wave, SEGUE_MILESTONE_ROLE_GO_LIVE)
                                  : segue_rollout_find_milestone (plan, rollout, SEGUE_MILESTONE_ROLE_GO_LIVE);

  if (wave != 0 && golive != NULL && !segue_record_is_set (golive, SEGUE_MILESTONE_AUDIENCES))
    return NULL;

  return golive;
}

static void
set_text (SegueRecord *record,
          const char  *name,
          const char  *text)
{
  guint field = segue_record_class_find (segue_record_class_get (segue_record_get_kind (record)), name);
  g_autoptr(GError) error = NULL;
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (field == SEGUE_NO_FIELD || !segue_value_from_text (segue_record_get_field (record, field), text, &value, &error))
    {
      g_critical ("“%s” is nothing for %s", text, name);
      return;
    }
  segue_record_set_value (record, field, &value);
}

/* “channel=e-mail|recurrence=FREQ=WEEKLY” */
static void
set_values (SegueRecord *record,
            const char  *values)
{
  g_auto(GStrv) parts = g_strsplit (values, "|", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      char *equals = strchr (parts[i], '=');

      *equals = '\0';
      set_text (record, parts[i], equals + 1);
    }
}

/* Those of the segment that are in scope; none where there are none: then it is for all. */
static void
set_segment (Making      *self,
             SegueRecord *record,
             guint        field,
             int          segment)
{
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_auto(SegueValue) scope = SEGUE_VALUE_INIT;
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_rollout_get_scope (self->plan, self->rollout, &scope);
  for (guint i = 0; scope.is_set && i < scope.slot.ids->n; i++)
    {
      SegueRecord *audience = segue_plan_find (self->plan, SEGUE_RECORD_AUDIENCE, scope.slot.ids->ids[i]);

      if (audience != NULL && segue_record_get_choice (audience, SEGUE_AUDIENCE_SEGMENT) == segment)
        g_array_append_val (ids, scope.slot.ids->ids[i]);
    }
  segue_value_set_ids (&value, (const gint64 *) (gpointer) ids->data, ids->len);
  segue_record_set_value (record, field, &value);
}

static void
set_audiences (Making      *self,
               SegueRecord *record,
               int          segment)
{
  guint field = segue_record_class_find (segue_record_class_get (segue_record_get_kind (record)), "audiences");
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (self->wave != 0)
    {
      segue_value_set_ids (&value, &self->wave, 1);
      segue_record_set_value (record, field, &value);
    }
  else if (segment != SEGUE_CHOICE_NONE)
    set_segment (self, record, field, segment);
}

static gboolean
is_same (SegueRecord *there,
         SegueRecord *record)
{
  guint title = segue_record_class_get (segue_record_get_kind (record))->title;
  g_autofree char *one = segue_fold (segue_record_get_text (there, title));
  g_autofree char *two = segue_fold (segue_record_get_text (record, title));

  return g_strcmp0 (segue_record_get_text (there, SEGUE_MAIN_EXTERNAL_ID),
                    segue_record_get_text (record, SEGUE_MAIN_EXTERNAL_ID)) == 0 || g_str_equal (one, two);
}

/* A rollout has one pilot, one adoption review; a wave may have its own. */
static gboolean
is_role_taken (Making      *self,
               SegueRecord *there,
               SegueRecord *record)
{
  int role = segue_record_get_choice (record, SEGUE_MILESTONE_ROLE);

  return segue_record_get_kind (record) == SEGUE_RECORD_MILESTONE && self->wave == 0 && role != SEGUE_MILESTONE_ROLE_OTHER &&
         segue_record_get_choice (there, SEGUE_MILESTONE_ROLE) == role && !segue_record_is_set (there, SEGUE_MILESTONE_AUDIENCES);
}

static gboolean
is_there (Making      *self,
          SegueRecord *record)
{
  SegueRecordKind kind = segue_record_get_kind (record);
  const SegueDated *dated = segue_dated_get_hanging (kind);
  guint n = 0;
  SegueRecord *const *there = segue_plan_incoming (self->plan, kind, dated->rollout, self->rollout, &n);

  for (guint i = 0; i < n; i++)
    {
      gboolean hangs = self->result->golive != NULL &&
                       segue_record_get_link (there[i], dated->anchor) == segue_record_get_id (self->result->golive);

      if ((hangs && is_same (there[i], record)) || is_role_taken (self, there[i], record))
        return TRUE;
    }

  return FALSE;
}

static SegueStarterEntry *
add_entry (Making                 *self,
           const SegueStarterItem *item,
           SegueRecord            *record)
{
  SegueStarterEntry *entry = g_new0 (SegueStarterEntry, 1);

  entry->item = item;
  entry->record = record;
  g_ptr_array_add (self->result->entries, entry);

  return entry;
}

/* How far it is from go-live, and when that is. */
static void
hang (Making            *self,
      SegueStarterEntry *entry)
{
  const SegueDated *dated = segue_dated_get_hanging (entry->item->kind);
  g_autoptr(SegueRecord) then = NULL;
  g_autoptr(GArray) days = NULL;

  segue_record_set_integer (entry->record, dated->anchor_offset, entry->item->offset);
  if (self->result->golive != NULL)
    segue_record_set_integer (entry->record, dated->anchor, segue_record_get_id (self->result->golive));

  entry->day = segue_anchor_get_day (self->workdays, entry->record, self->result->day);
  if (entry->item->kind != SEGUE_RECORD_SERIES)
    return;

  /* From any day on it makes as many. */
  then = segue_series_copy_from (entry->record, entry->day != SEGUE_DAY_NONE ? entry->day : segue_today ());
  days = segue_series_get_days (self->plan, then);
  entry->n_occurrences = days->len;
  if (entry->day != SEGUE_DAY_NONE && days->len > 0)
    entry->day = g_array_index (days, SegueSeriesDay, 0).day;
}

static void
add_item (Making                 *self,
          const SegueStarterItem *item)
{
  SegueRecord *record = segue_record_new (item->kind, 0);
  const SegueDated *dated = segue_dated_get_hanging (item->kind);
  SegueStarterEntry *entry = NULL;

  segue_record_set_text (record, segue_record_class_get (item->kind)->title, _(item->title));
  segue_record_set_text (record, SEGUE_MAIN_EXTERNAL_ID, item->key);
  segue_record_set_integer (record, dated->rollout, self->rollout);
  set_audiences (self, record, item->segment);
  set_values (record, item->values);
  entry = add_entry (self, item, record);
  hang (self, entry);
  entry->is_there = is_there (self, record);
  entry->is_past = entry->day != SEGUE_DAY_NONE && entry->day < segue_today () && item->kind != SEGUE_RECORD_SERIES;
  entry->is_chosen = !entry->is_there && !entry->is_past;
}

/* A wave without a day of its own goes live with the rollout. */
static void
add_golive (Making   *self,
            SegueDay  day)
{
  SegueRecord *record = segue_record_new (SEGUE_RECORD_MILESTONE, 0);
  SegueRecord *wave = self->wave != 0 ? segue_plan_find (self->plan, SEGUE_RECORD_AUDIENCE, self->wave) : NULL;
  SegueRecord *all = wave != NULL ? segue_rollout_find_milestone (self->plan, self->rollout, SEGUE_MILESTONE_ROLE_GO_LIVE) : NULL;
  g_autofree char *title = wave != NULL
                             /* Translators: the name of an audience that has a go-live of its own. */
                             ? g_strdup_printf (_("Go-live of %s"), segue_record_get_text (wave, SEGUE_AUDIENCE_NAME))
                             : g_strdup (_("Go-live"));
  SegueStarterEntry *entry = NULL;

  segue_record_set_text (record, SEGUE_MILESTONE_TITLE, title);
  segue_record_set_text (record, SEGUE_MAIN_EXTERNAL_ID, GOLIVE_KEY);
  segue_record_set_integer (record, SEGUE_MILESTONE_ROLLOUT, self->rollout);
  segue_record_set_integer (record, SEGUE_MILESTONE_ROLE, SEGUE_MILESTONE_ROLE_GO_LIVE);
  segue_record_set_integer (record, SEGUE_MILESTONE_KIND, SEGUE_MILESTONE_KIND_TECHNICAL);
  set_audiences (self, record, SEGUE_CHOICE_NONE);
  if (day == SEGUE_DAY_NONE && all != NULL)
    {
      segue_record_set_integer (record, SEGUE_MILESTONE_ANCHOR, segue_record_get_id (all));
      segue_record_set_integer (record, SEGUE_MILESTONE_ANCHOR_OFFSET, 0);
      day = segue_record_get_day (all, SEGUE_MILESTONE_DATE);
    }
  else if (day != SEGUE_DAY_NONE)
    segue_record_set_integer (record, SEGUE_MILESTONE_DATE, day);

  self->result->day = day;
  entry = add_entry (self, NULL, record);
  entry->day = day;
  entry->is_chosen = TRUE;
}

/**
 * segue_starter_plan_new:
 * @plan: where the rollout is
 * @rollout: for which rollout
 * @wave: for which audience alone, or 0
 * @weight: how much
 * @day: the day of go-live where it has none yet, or %SEGUE_DAY_NONE
 *
 * Returns: (transfer full): what a plan of that weight has around go-live
 */
SegueStarterPlan *
segue_starter_plan_new (SeguePlan          *plan,
                        gint64              rollout,
                        gint64              wave,
                        SegueStarterWeight  weight,
                        SegueDay            day)
{
  SegueStarterPlan *result = g_new0 (SegueStarterPlan, 1);
  Making making = { plan, NULL, rollout, wave, result };
  guint n = 0;
  const SegueStarterItem *items = segue_starter_get_items (&n);

  making.workdays = segue_workdays_new (plan);
  result->entries = g_ptr_array_new_with_free_func (free_entry);
  result->golive = segue_starter_find_golive (plan, rollout, wave);
  if (result->golive == NULL)
    add_golive (&making, day);
  else
    result->day = segue_record_is_set (result->golive, SEGUE_MILESTONE_DATE) ? segue_record_get_day (result->golive, SEGUE_MILESTONE_DATE)
                                                                             : day;

  for (guint i = 0; i < n; i++)
    if (items[i].weight <= weight && (wave == 0 || items[i].of_wave))
      add_item (&making, &items[i]);
  segue_workdays_free (making.workdays);

  return result;
}
