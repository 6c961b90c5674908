/* segue-edit-follow.c - what hangs on a milestone moves in the edit of that (DOMAIN b, decided 8)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A relative date is stored together with the day that it comes to.  Whoever moves the
 * milestone, in a dialog, a form, an import or a command, moves what hangs on it; whoever
 * changes how far something is from it, or hangs it elsewhere, changes its day.  So this is
 * done where all edits pass, and nobody can forget it.  A day that the edit says itself is
 * left alone: it comes out of a file, or of what was agreed to.
 */

#define G_LOG_DOMAIN "segue-edit"

#include "config.h"

#include "segue-edit-private.h"

#include "segue-anchor.h"
#include "segue-dated.h"

typedef struct
{
  SegueEdit     *edit;
  SegueWorkdays *workdays; /* owned; NULL until it is needed */
  GHashTable    *followed; /* records whose day was found here */
  GHashTable    *ended;    /* records whose last day was */
  GPtrArray     *moved;    /* milestones that are on another day after the edit */
} Following;

static const SegueDated *
get_dated (SegueRecord *record)
{
  return segue_dated_get_hanging (segue_record_get_kind (record));
}

static gboolean
changes (Following   *self,
         SegueRecord *record,
         guint        field)
{
  SegueTarget *target = segue_edit_find_target (self->edit, record);

  for (guint i = 0; target != NULL && i < target->changes->len; i++)
    if (g_array_index (target->changes, SegueChange, i).field == field)
      return TRUE;

  return FALSE;
}

/* Whether the edit says the day itself. */
static gboolean
is_said (Following   *self,
         SegueRecord *record)
{
  guint field = get_dated (record)->date;

  if (g_hash_table_contains (self->followed, record))
    return FALSE;

  return segue_record_is_attached (record) ? changes (self, record, field) : segue_record_is_set (record, field);
}

static gboolean
is_rehung (Following   *self,
           SegueRecord *record)
{
  const SegueDated *dated = get_dated (record);

  return changes (self, record, dated->anchor) || changes (self, record, dated->anchor_offset) ||
         changes (self, record, dated->anchor_unit) || changes (self, record, dated->roll) ||
         changes (self, record, dated->pinned);
}

/* With the windows where the edit puts them; new ones move nothing. */
static SegueWorkdays *
get_workdays (Following *self)
{
  if (self->workdays != NULL)
    return self->workdays;

  self->workdays = segue_workdays_new (SEGUE_PLAN (self->edit->workspace));
  for (guint i = 0; i < self->edit->targets->len; i++)
    {
      const SegueTarget *target = g_ptr_array_index (self->edit->targets, i);

      if (segue_record_get_kind (target->record) == SEGUE_RECORD_WINDOW && !target->removed && changes (self, target->record, SEGUE_WINDOW_DATE))
        segue_workdays_move (self->workdays, target->record, (SegueDay) segue_edit_peek_integer (self->edit, target->record, SEGUE_WINDOW_DATE));
    }

  return self->workdays;
}

static void
set_day (Following   *self,
         SegueRecord *record,
         guint        field,
         SegueDay     day)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (day != SEGUE_DAY_NONE)
    segue_value_set_integer (&value, day);
  segue_edit_set_value (self->edit, record, field, &value);
}

/* It keeps its length, unless the edit says another last day. */
static void
move (Following   *self,
      SegueRecord *record,
      SegueDay     day)
{
  const SegueDated *dated = get_dated (record);
  SegueDay first = segue_record_get_day (record, dated->date);
  SegueDay last = dated->end_date != SEGUE_NO_FIELD ? segue_record_get_day (record, dated->end_date) : SEGUE_DAY_NONE;

  if (day == SEGUE_DAY_NONE && (segue_record_get_field (record, dated->date)->flags & SEGUE_FIELD_REQUIRED) != 0)
    return;

  if (last != SEGUE_DAY_NONE && first != SEGUE_DAY_NONE &&
      (!changes (self, record, dated->end_date) || g_hash_table_contains (self->ended, record)))
    {
      g_hash_table_add (self->ended, record);
      set_day (self, record, dated->end_date, day != SEGUE_DAY_NONE ? day + last - first : SEGUE_DAY_NONE);
    }
  set_day (self, record, dated->date, day);

  g_hash_table_add (self->followed, record);
  if (segue_record_get_kind (record) == SEGUE_RECORD_WINDOW)
    segue_workdays_move (get_workdays (self), record, day);
  if (segue_record_get_kind (record) == SEGUE_RECORD_MILESTONE && segue_record_is_attached (record) && !g_ptr_array_find (self->moved, record, NULL))
    g_ptr_array_add (self->moved, record);
}

/* Its anchor comes first, where its day is not known yet; a circle ends here, and is
 * refused later.
 */
static void
follow_anchor (Following   *self,
               SegueRecord *record)
{
  const SegueDated *dated = get_dated (record);
  SegueRecord *anchor = segue_edit_find (self->edit, SEGUE_RECORD_MILESTONE, segue_edit_peek_integer (self->edit, record, dated->anchor));
  g_autoptr(SegueRecord) then = NULL;

  if (anchor == NULL || is_said (self, record) || g_hash_table_contains (self->followed, record))
    return;

  then = segue_edit_dup_after (self->edit, record);
  if (segue_dated_stays (then))
    return;

  g_hash_table_add (self->followed, record);
  if (!segue_record_is_attached (anchor) || is_rehung (self, anchor))
    follow_anchor (self, anchor);

  move (self, record, segue_anchor_get_day (get_workdays (self), then, (SegueDay) segue_edit_peek_integer (self->edit, anchor, SEGUE_MILESTONE_DATE)));
}

static void
take_along (Following       *self,
            SegueRecord     *milestone,
            SegueRecordKind  kind)
{
  const SegueDated *dated = segue_dated_get_hanging (kind);
  gint64 id = segue_record_get_id (milestone);
  guint n = 0;
  SegueRecord *const *hanging = segue_plan_incoming (SEGUE_PLAN (self->edit->workspace), kind, dated->anchor, id, &n);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(SegueRecord) then = NULL;

      if (!segue_edit_still_links (self->edit, hanging[i], dated->anchor, id) || is_said (self, hanging[i]))
        continue;

      then = segue_edit_dup_after (self->edit, hanging[i]);
      if (!segue_dated_stays (then) && !segue_dated_is_promised (then))
        move (self, hanging[i], segue_anchor_get_day (get_workdays (self), then, (SegueDay) segue_edit_peek_integer (self->edit, milestone, SEGUE_MILESTONE_DATE)));
    }
}

/* Milestones and windows of the whole chain first: the others may have to keep out of these. */
static void
take_all_along (Following *self)
{
  guint n_kinds;
  const SegueRecordKind *kinds = segue_dated_get_hanging_kinds (&n_kinds);

  for (guint i = 0; i < self->moved->len; i++)
    {
      take_along (self, g_ptr_array_index (self->moved, i), SEGUE_RECORD_WINDOW);
      take_along (self, g_ptr_array_index (self->moved, i), SEGUE_RECORD_MILESTONE);
    }
  for (guint i = 0; i < self->moved->len; i++)
    for (guint k = 0; k < n_kinds; k++)
      if (kinds[k] != SEGUE_RECORD_WINDOW && kinds[k] != SEGUE_RECORD_MILESTONE)
        take_along (self, g_ptr_array_index (self->moved, i), kinds[k]);
}

static void
follow_changed (Following *self,
                gboolean   milestones)
{
  for (guint i = 0; i < self->edit->targets->len; i++)
    {
      const SegueTarget *target = g_ptr_array_index (self->edit->targets, i);
      SegueRecord *record = target->record;
      gboolean is_milestone = segue_record_get_kind (record) == SEGUE_RECORD_MILESTONE;

      if (target->removed || get_dated (record) == NULL || is_milestone != milestones)
        continue;
      if (is_rehung (self, record))
        follow_anchor (self, record);
      if (is_milestone && changes (self, record, SEGUE_MILESTONE_DATE) && !g_ptr_array_find (self->moved, record, NULL))
        g_ptr_array_add (self->moved, record);
    }
}

static void
follow_added (Following       *self,
              SegueRecordKind  kind)
{
  guint n = 0;
  const SegueAddedRecord *added = segue_added_list (self->edit->added, kind, &n);

  for (guint i = 0; i < n; i++)
    if (segue_record_is_set (added[i].record, segue_dated_get_hanging (kind)->anchor))
      follow_anchor (self, added[i].record);
}

/* Brings relative dates in line with what they hang on; called once, at the commit. */
void
segue_edit_follow (SegueEdit *self)
{
  Following following = { .edit = self };
  guint n_kinds;
  const SegueRecordKind *kinds = segue_dated_get_hanging_kinds (&n_kinds);

  following.followed = g_hash_table_new (NULL, NULL);
  following.ended = g_hash_table_new (NULL, NULL);
  following.moved = g_ptr_array_new ();

  follow_changed (&following, TRUE);
  take_all_along (&following);
  follow_added (&following, SEGUE_RECORD_MILESTONE);
  for (guint i = 0; i < n_kinds; i++)
    follow_added (&following, kinds[i]);
  follow_changed (&following, FALSE);

  g_hash_table_unref (following.followed);
  g_hash_table_unref (following.ended);
  g_ptr_array_unref (following.moved);
  segue_workdays_free (following.workdays);
}
