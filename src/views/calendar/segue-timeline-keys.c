/* segue-timeline-keys.c - the timeline by keyboard
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Left and right go from item to item, up and down from lane to lane, to what is nearest
 * in time.  With Alt the item goes, with Alt and Shift its end.
 */

#define G_LOG_DOMAIN "segue-timeline-field"

#include "config.h"

#include "segue-timeline-field-private.h"

#include "segue-calendar-edits.h"

/* What the cursor can be at in a lane. */
static guint
count_stops (SegueTimelineField *self,
             int                 lane)
{
  return lane < 0 ? segue_lanes_get_n_milestones (self->lanes) : segue_lanes_get (self->lanes, (guint) lane)->n_bars;
}

static const SegueCalendarItem *
get_stop (SegueTimelineField *self,
          int                 lane,
          guint               number)
{
  if (lane < 0)
    return segue_lanes_get_milestone (self->lanes, number)->item;

  return segue_lanes_get_bar (self->lanes, segue_lanes_get (self->lanes, (guint) lane)->first_bar + number)->item;
}

static void
put_at (SegueTimelineField      *self,
        int                      lane,
        const SegueCalendarItem *item,
        SegueDay                 day)
{
  segue_timeline_field_put (self, lane, item != NULL ? MAX (item->first, self->first) : day, item != NULL ? item->record : NULL);
}

/* Of what does not begin before another, the one that comes first. */
static void
go_along (SegueTimelineField *self,
          int                 by)
{
  SegueRecord *record = segue_calendar_state_get_selected (self->state);
  int n = (int) count_stops (self, self->lane);
  int at = -1;

  for (int i = 0; i < n; i++)
    if (get_stop (self, self->lane, (guint) i)->record == record)
      at = i;

  if (n == 0)
    {
      put_at (self, self->lane, NULL, CLAMP (self->day + by * SEGUE_DAYS_PER_WEEK, self->first, self->first + self->n_days - 1));
      return;
    }
  if (at < 0)
    {
      at = by > 0 ? -1 : n;
      for (int i = 0; i < n; i++)
        if (get_stop (self, self->lane, (guint) i)->first < self->day)
          at = by > 0 ? i : i + 1;
    }
  at = CLAMP (at + by, 0, n - 1);
  put_at (self, self->lane, get_stop (self, self->lane, (guint) at), self->day);
}

static void
go_across (SegueTimelineField *self,
           int                 lane)
{
  const SegueCalendarItem *nearest = NULL;
  SegueDay day = self->day;

  lane = CLAMP (lane, SEGUE_TIMELINE_MILESTONES, (int) segue_lanes_get_n (self->lanes) - 1);
  for (guint i = 0; i < count_stops (self, lane); i++)
    {
      const SegueCalendarItem *item = get_stop (self, lane, i);

      if (nearest == NULL || ABS (item->first - day) < ABS (nearest->first - day))
        nearest = item;
    }
  put_at (self, lane, nearest, day);
  self->day = day; /* so that it comes back to where it was */
}

static void
go_to_end (SegueTimelineField *self,
           gboolean            is_last)
{
  guint n = count_stops (self, self->lane);

  if (n > 0)
    put_at (self, self->lane, get_stop (self, self->lane, is_last ? n - 1 : 0), self->day);
}

static gboolean
move (SegueTimelineField *self,
      int                 days,
      gboolean            is_end)
{
  SegueRecord *record = segue_calendar_state_get_selected (self->state);
  const SegueCalendarItem *item = segue_calendar_state_get_item (self->state);
  SegueWorkspace *workspace = segue_calendar_state_get_workspace (self->state);
  SegueDay first, last;
  int starts;

  if (item == NULL)
    return FALSE;

  first = item->first;
  last = item->last;
  starts = item->starts;
  if (!is_end)
    segue_calendar_edits_move (GTK_WIDGET (self), workspace, record, first + days, starts);
  else if (segue_dated_get (segue_record_get_kind (record))->end_date != SEGUE_NO_FIELD)
    segue_calendar_edits_resize (GTK_WIDGET (self), workspace, record, MAX (last + days, first));
  else
    gtk_widget_error_bell (GTK_WIDGET (self));

  return TRUE;
}

static gboolean
step_key (SegueTimelineField *self,
          guint               key,
          gboolean            moves,
          gboolean            is_end)
{
  int forward = segue_calendar_field_is_mirrored (SEGUE_CALENDAR_FIELD (self)) ? -1 : 1;
  int along = key == GDK_KEY_Right || key == GDK_KEY_KP_Right ? forward : key == GDK_KEY_Left || key == GDK_KEY_KP_Left ? -forward : 0;
  int across = key == GDK_KEY_Down || key == GDK_KEY_KP_Down ? 1 : key == GDK_KEY_Up || key == GDK_KEY_KP_Up ? -1 : 0;

  if (along == 0 && across == 0)
    return FALSE;
  if (moves)
    return move (self, along + across * SEGUE_DAYS_PER_WEEK, is_end);

  if (along != 0)
    go_along (self, along);
  else
    go_across (self, self->lane + across);
  return TRUE;
}

static gboolean
activate (SegueTimelineField *self)
{
  SegueRecord *record = segue_calendar_state_get_selected (self->state);

  if (record == NULL)
    return segue_timeline_field_create (self);

  segue_calendar_state_activate (self->state, record);
  return TRUE;
}

static gboolean
pressed_cb (SegueTimelineField *self,
            guint               key,
            guint               code,
            GdkModifierType     modifiers)
{
  GdkModifierType held = modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK);

  segue_calendar_field_ensure (SEGUE_CALENDAR_FIELD (self));
  if (!segue_timeline_field_is_right (self))
    return FALSE;
  if (key == GDK_KEY_Escape && self->drag != SEGUE_TIMELINE_NO_DRAG)
    {
      self->drag = SEGUE_TIMELINE_NO_DRAG;
      gtk_widget_queue_draw (GTK_WIDGET (self));
      return TRUE;
    }
  if (held == 0 || held == GDK_ALT_MASK || held == (GDK_ALT_MASK | GDK_SHIFT_MASK))
    if (step_key (self, key, held != 0, held & GDK_SHIFT_MASK))
      return TRUE;
  if (held != 0)
    return FALSE;

  switch (key)
    {
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      return activate (self);
    case GDK_KEY_Home:
    case GDK_KEY_End:
      go_to_end (self, key == GDK_KEY_End);
      return TRUE;
    case GDK_KEY_Page_Up:
    case GDK_KEY_Page_Down:
      segue_timeline_field_step (self, key == GDK_KEY_Page_Up ? -1 : 1);
      return TRUE;
    default:
      return FALSE;
    }
}

/**
 * segue_timeline_field_add_keys:
 *
 * Lets the keyboard do what the pointer does.
 */
void
segue_timeline_field_add_keys (SegueTimelineField *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
