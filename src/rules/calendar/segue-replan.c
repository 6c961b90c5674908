/* segue-replan.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-replan"

#include "config.h"

#include "segue-replan-private.h"

#include "segue-audience.h"
#include "segue-dated.h"
#include "segue-series-plan.h"

#include <glib/gi18n.h>

static void
clear_item (gpointer data)
{
  SegueReplanItem *item = data;

  g_object_unref (item->record);
  g_free (item->reason);
}

static void
clear_promise (gpointer data)
{
  SegueReplanPromise *promise = data;

  g_object_unref (promise->record);
  g_object_unref (promise->milestone);
  g_free (promise->text);
}

/* As whoever looks may read it. */
char *
segue_replan_dup_title (SegueReplan *self,
                        SegueRecord *record)
{
  SegueRecord *seen = segue_plan_find (self->shown, segue_record_get_kind (record), segue_record_get_id (record));

  return seen != NULL ? segue_plan_dup_title (self->shown, seen) : g_strdup (_("something that is hidden"));
}

char *
segue_replan_dup_audiences (SegueReplan *self,
                            SegueRecord *record)
{
  const SegueDated *dated = segue_dated_get_hanging (segue_record_get_kind (record));
  guint n = 0;
  const gint64 *ids = dated->audiences != SEGUE_NO_FIELD ? segue_record_get_links (record, dated->audiences, &n) : NULL;
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *audience = segue_plan_find (self->shown, SEGUE_RECORD_AUDIENCE, ids[i]);

      if (audience != NULL && segue_record_is_set (audience, SEGUE_AUDIENCE_NAME))
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", segue_record_get_text (audience, SEGUE_AUDIENCE_NAME));
    }
  if (names->len == 0)
    g_string_append (names, n == 0 ? C_("audience", "everybody") : _("an audience that is hidden"));

  return g_string_free (names, FALSE);
}

static SegueStays
find_why_it_stays (const SegueMove *move)
{
  const SegueDated *dated = segue_dated_get_hanging (segue_record_get_kind (move->record));

  if (!move->stays)
    return SEGUE_STAYS_NOT;

  if (segue_record_get_kind (move->record) != SEGUE_RECORD_SERIES)
    switch (segue_dated_get_state (move->record))
      {
      case SEGUE_DATED_DONE:
        return segue_record_get_kind (move->record) == SEGUE_RECORD_COMMUNICATION ? SEGUE_STAYS_SENT : SEGUE_STAYS_DONE;
      case SEGUE_DATED_CANCELLED:
        return SEGUE_STAYS_CANCELLED;
      case SEGUE_DATED_OPEN:
      case SEGUE_DATED_SET:
        break;
      }

  if (segue_record_get_boolean (move->record, dated->pinned))
    return SEGUE_STAYS_PINNED;

  return segue_dated_is_promised (move->record) ? SEGUE_STAYS_PROMISED : SEGUE_STAYS_UNKNOWN;
}

static const char *
get_stays_text (SegueStays      stays,
                SegueRecordKind kind)
{
  switch (stays)
    {
    case SEGUE_STAYS_NOT:
      return NULL;
    case SEGUE_STAYS_SENT:
      return _("It was sent");
    case SEGUE_STAYS_DONE:
      return kind == SEGUE_RECORD_MATERIAL ? _("It is ready") : kind == SEGUE_RECORD_ACTION ? _("It is done") : _("It took place");
    case SEGUE_STAYS_CANCELLED:
      return _("It was cancelled");
    case SEGUE_STAYS_PINNED:
      return _("It is pinned to its day");
    case SEGUE_STAYS_PROMISED:
      return _("It was promised for this day");
    case SEGUE_STAYS_APART:
      return _("It does not hang on this milestone");
    case SEGUE_STAYS_UNKNOWN:
      return _("Nobody said how far it is from its anchor");
    }

  g_return_val_if_reached (NULL);
}

static void
add_items (SegueReplan *self,
           GArray      *moves)
{
  for (guint i = 0; i < moves->len; i++)
    {
      const SegueMove *move = &g_array_index (moves, SegueMove, i);
      SegueReplanItem item = { .record = g_object_ref (move->record), .from = segue_dated_get_first (move->record) };

      item.stays = find_why_it_stays (move);
      item.to = item.stays == SEGUE_STAYS_NOT ? move->day : item.from;
      item.reason = g_strdup (get_stays_text (item.stays, segue_record_get_kind (item.record)));
      g_array_append_val (self->items, item);
    }
}

/* Those of its occurrences that are on another day then, or are none any more. */
static void
add_occurrences (SegueReplan *self,
                 SegueRecord *series,
                 SegueDay     day)
{
  g_autoptr(SegueRecord) then = segue_series_copy_from (series, day);
  g_autoptr(GPtrArray) changes = segue_series_find_changes (self->plan, then);

  for (guint i = 0; i < changes->len; i++)
    {
      const SegueSeriesChange *change = g_ptr_array_index (changes, i);
      SegueReplanItem item = { .record = change->record, .series = TRUE };

      if (change->record == NULL)
        continue;

      item.from = segue_dated_get_first (change->record);
      item.to = change->wanted != NULL ? segue_dated_get_first (change->wanted) : SEGUE_DAY_NONE;
      if (item.to == item.from)
        continue;

      g_object_ref (item.record);
      g_array_append_val (self->items, item);
    }
}

static void
add_series (SegueReplan *self)
{
  guint n = self->items->len;

  for (guint i = 0; i < n; i++)
    {
      SegueReplanItem item = g_array_index (self->items, SegueReplanItem, i);

      if (segue_record_get_kind (item.record) == SEGUE_RECORD_SERIES && item.stays == SEGUE_STAYS_NOT && item.to != item.from)
        add_occurrences (self, item.record, item.to);
    }
}

/* Sessions that hang on nothing, or on something else, and do not fit before go-live any more. */
static void
add_apart (SegueReplan *self)
{
  g_autoptr(GHashTable) known = g_hash_table_new (NULL, NULL);
  SegueRecordList *sessions = segue_plan_list (self->plan, SEGUE_RECORD_SESSION);

  for (guint i = 0; i < self->items->len; i++)
    g_hash_table_add (known, g_array_index (self->items, SegueReplanItem, i).record);
  for (guint i = 0; i < segue_record_list_get_n (sessions); i++)
    {
      SegueRecord *session = segue_record_list_get (sessions, i);
      SegueReplanItem item = { .record = session, .from = segue_dated_get_first (session), .stays = SEGUE_STAYS_APART };

      if (g_hash_table_contains (known, session) || !segue_replan_fits_no_more (self, session))
        continue;
      g_object_ref (item.record);
      item.to = item.from;
      item.reason = g_strdup (get_stays_text (item.stays, SEGUE_RECORD_SESSION));
      g_array_append_val (self->items, item);
    }
}

/* The order in which people read: what moves by its day, then what stays. */
static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  const SegueReplanItem *one = a;
  const SegueReplanItem *two = b;

  if ((one->stays == SEGUE_STAYS_NOT) != (two->stays == SEGUE_STAYS_NOT))
    return one->stays == SEGUE_STAYS_NOT ? -1 : 1;
  if (one->to != two->to)
    return one->to < two->to ? -1 : 1;

  return (segue_record_get_id (one->record) > segue_record_get_id (two->record)) -
         (segue_record_get_id (one->record) < segue_record_get_id (two->record));
}

static void
sort_items (SegueReplan *self)
{
  SegueReplanItem *items = (SegueReplanItem *) (gpointer) self->items->data;

  qsort (items + 1, self->items->len - 1, sizeof *items, compare_items);
}

static void
add_day (SegueReplan *self,
         SegueDay     day,
         SegueRecord *record)
{
  GPtrArray *records = g_hash_table_lookup (self->days, GINT_TO_POINTER (day));

  if (records == NULL)
    {
      records = g_ptr_array_new ();
      g_hash_table_insert (self->days, GINT_TO_POINTER (day), records);
    }
  g_ptr_array_add (records, record);
}

/* What reaches people, by the day on which it begins then. */
void
segue_replan_find_days (SegueReplan *self)
{
  static const SegueRecordKind kinds[] = { SEGUE_RECORD_COMMUNICATION, SEGUE_RECORD_EVENT };
  g_autoptr(GHashTable) moved = g_hash_table_new (NULL, NULL);

  g_hash_table_remove_all (self->days);
  for (guint i = 0; i < self->items->len; i++)
    {
      const SegueReplanItem *item = &g_array_index (self->items, SegueReplanItem, i);

      g_hash_table_insert (moved, item->record, GINT_TO_POINTER (item->to));
    }

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SegueRecordList *list = segue_plan_list (self->plan, kinds[i]);

      for (guint k = 0; k < segue_record_list_get_n (list); k++)
        {
          SegueRecord *record = segue_record_list_get (list, k);
          gpointer day = NULL;

          if (segue_record_get_boolean (record, SEGUE_MAIN_ARCHIVED) || segue_dated_get_state (record) == SEGUE_DATED_CANCELLED)
            continue;
          if (!g_hash_table_lookup_extended (moved, record, NULL, &day))
            day = GINT_TO_POINTER (segue_dated_get_first (record));
          if (day != NULL)
            add_day (self, GPOINTER_TO_INT (day), record);
        }
    }
}

/* With nothing in it. */
SegueReplan *
segue_replan_create (SeguePlan *plan,
                     SeguePlan *shown,
                     SegueDay   today)
{
  SegueReplan *self = g_new0 (SegueReplan, 1);

  self->plan = g_object_ref (plan);
  self->shown = g_object_ref (shown);
  self->workdays = segue_workdays_new (plan);
  self->items = g_array_new (FALSE, FALSE, sizeof (SegueReplanItem));
  self->promises = g_array_new (FALSE, FALSE, sizeof (SegueReplanPromise));
  self->days = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  self->today = today;
  g_array_set_clear_func (self->items, clear_item);
  g_array_set_clear_func (self->promises, clear_promise);

  return self;
}

/* Once it is known what moves: in order, with all that it collides with. */
void
segue_replan_finish (SegueReplan *self)
{
  segue_replan_find_sessions (self);
  add_apart (self);
  sort_items (self);
  segue_replan_find_days (self);
  for (guint i = 0; i < self->items->len; i++)
    segue_replan_find_conflicts (self, &g_array_index (self->items, SegueReplanItem, i));
}

/**
 * segue_replan_new:
 * @plan: all that there is
 * @shown: what may be seen of it, which gives the titles; mostly @plan
 * @milestone: a milestone of @plan
 * @day: where it would be, or %SEGUE_DAY_NONE
 * @today: the day that counts as today
 *
 * Returns: (transfer full): what would move where, what it would collide with, what would
 *   stay and what was promised otherwise; right until @plan changes, though its records live on
 */
SegueReplan *
segue_replan_new (SeguePlan   *plan,
                  SeguePlan   *shown,
                  SegueRecord *milestone,
                  SegueDay     day,
                  SegueDay     today)
{
  SegueReplan *self = segue_replan_create (plan, shown, today);
  g_autoptr(GArray) moves = NULL;

  moves = segue_anchor_find_moves (plan, self->workdays, milestone, day);
  add_items (self, moves);
  add_series (self);
  segue_replan_finish (self);
  segue_replan_find_promises (self);

  return self;
}

/**
 * segue_replan_free:
 * @self: (transfer full) (nullable): a preview
 */
void
segue_replan_free (SegueReplan *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->items);
  g_array_unref (self->promises);
  g_hash_table_unref (self->days);
  g_clear_pointer (&self->then, g_hash_table_unref);
  g_clear_pointer (&self->uses, g_array_unref);
  segue_workdays_free (self->workdays);
  g_object_unref (self->shown);
  g_object_unref (self->plan);
  g_free (self);
}

/**
 * segue_replan_get_n_items:
 *
 * Returns: how many items there are, the milestone among them
 */
guint
segue_replan_get_n_items (SegueReplan *self)
{
  return self->items->len;
}

/**
 * segue_replan_get_item:
 * @index: 0 is the milestone; then what moves, by its day then, and what stays
 *
 * Returns: (transfer none): an item
 */
const SegueReplanItem *
segue_replan_get_item (SegueReplan *self,
                       guint        index)
{
  g_return_val_if_fail (index < self->items->len, NULL);

  return &g_array_index (self->items, SegueReplanItem, index);
}

/**
 * segue_replan_get_n_promises:
 *
 * Returns: how many sent communications would say something else than what is planned
 */
guint
segue_replan_get_n_promises (SegueReplan *self)
{
  return self->promises->len;
}

/**
 * segue_replan_get_promise:
 *
 * Returns: (transfer none): one of them
 */
const SegueReplanPromise *
segue_replan_get_promise (SegueReplan *self,
                          guint        index)
{
  g_return_val_if_fail (index < self->promises->len, NULL);

  return &g_array_index (self->promises, SegueReplanPromise, index);
}

/**
 * segue_replan_get_n_moving:
 *
 * Returns: how many items besides the milestone would be on another day
 */
guint
segue_replan_get_n_moving (SegueReplan *self)
{
  guint n = 0;

  for (guint i = 1; i < self->items->len; i++)
    {
      const SegueReplanItem *item = segue_replan_get_item (self, i);

      n += item->stays == SEGUE_STAYS_NOT && item->to != item->from;
    }

  return n;
}

/**
 * segue_replan_get_n_colliding:
 *
 * Returns: how many items would collide with something, the milestone among them
 */
guint
segue_replan_get_n_colliding (SegueReplan *self)
{
  guint n = 0;

  for (guint i = 0; i < self->items->len; i++)
    n += segue_replan_get_item (self, i)->conflicts != 0;

  return n;
}

/**
 * segue_replan_get_n_staying:
 *
 * Returns: how many items that hang on it would stay where they are
 */
guint
segue_replan_get_n_staying (SegueReplan *self)
{
  guint n = 0;

  for (guint i = 1; i < self->items->len; i++)
    n += segue_replan_get_item (self, i)->stays != SEGUE_STAYS_NOT;

  return n;
}

/**
 * segue_replan_dup_summary:
 *
 * Returns: (transfer full): “11 items move along, 2 collide, 3 stay, 1 promise breaks.”
 */
char *
segue_replan_dup_summary (SegueReplan *self)
{
  guint moving = segue_replan_get_n_moving (self);
  guint colliding = segue_replan_get_n_colliding (self);
  guint staying = segue_replan_get_n_staying (self);
  guint promises = self->promises->len;
  g_autofree char *moves = g_strdup_printf (ngettext ("%u item moves along", "%u items move along", moving), moving);
  g_autofree char *collides = g_strdup_printf (ngettext ("%u collides", "%u collide", colliding), colliding);
  g_autofree char *stays = g_strdup_printf (ngettext ("%u stays", "%u stay", staying), staying);
  g_autofree char *breaks = g_strdup_printf (ngettext ("%u promise breaks", "%u promises break", promises), promises);

  /* Translators: four counts: “11 items move along, 2 collide, 3 stay, 1 promise breaks.” */
  return g_strdup_printf (_("%s, %s, %s, %s."), moves, collides, stays, breaks);
}
