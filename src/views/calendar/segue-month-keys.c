/* segue-month-keys.c - the keys of the month: whatever the mouse can do
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-month-mode"

#include "config.h"

#include "segue-month-mode-private.h"

#include "segue-calendar-edits.h"
#include "segue-page.h"

static GtkWidget *
get_focus (SegueMonthMode *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root != NULL ? gtk_root_get_focus (root) : NULL;
}

/* By how many days an arrow goes; 0 for another key. */
static int
get_step (SegueMonthMode *self,
          guint           keyval)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  switch (keyval)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return mirrored ? 1 : -1;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return mirrored ? -1 : 1;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return -SEGUE_DAYS_PER_WEEK;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return SEGUE_DAYS_PER_WEEK;
    default:
      return 0;
    }
}

/* Among the items of a day, and out of them to the day. */
static gboolean
walk_items (SegueMonthMode *self,
            SegueMonthItem *item,
            int             by)
{
  SegueDay day = segue_calendar_state_get_day (self->state);
  g_autoptr(GPtrArray) widgets = segue_month_field_list_day (self->field, day);
  guint at;

  if (!g_ptr_array_find (widgets, item, &at) || (by < 0 && at == 0))
    {
      segue_month_mode_go_to (self, day);
      return TRUE;
    }
  if (by > 0 && at + 1 == widgets->len)
    return TRUE;

  return gtk_widget_grab_focus (g_ptr_array_index (widgets, at + by));
}

static gboolean
walk (SegueMonthMode *self,
      int             step)
{
  GtkWidget *focus = get_focus (self);

  if (focus != NULL && SEGUE_IS_MONTH_ITEM (focus) && ABS (step) == SEGUE_DAYS_PER_WEEK)
    return walk_items (self, SEGUE_MONTH_ITEM (focus), step > 0 ? 1 : -1);

  segue_month_mode_go_to (self, segue_calendar_state_get_day (self->state) + step);
  return TRUE;
}

/* Moves what has the focus, or gives it another end. */
static gboolean
shift (SegueMonthMode *self,
       int             step,
       gboolean        is_end)
{
  GtkWidget *focus = get_focus (self);
  SegueWorkspace *workspace = segue_calendar_state_get_workspace (self->state);
  g_autoptr(SegueRecord) record = NULL;

  if (focus == NULL || !SEGUE_IS_MONTH_ITEM (focus))
    return FALSE;
  if (!segue_page_may_write (GTK_WIDGET (self), workspace))
    return TRUE;

  record = g_object_ref (segue_month_item_get_record (SEGUE_MONTH_ITEM (focus)));
  if (is_end)
    segue_calendar_edits_resize (GTK_WIDGET (self), workspace, record, MAX (segue_dated_get_last (record) + step, segue_dated_get_first (record)));
  else
    segue_calendar_edits_move (GTK_WIDGET (self), workspace, record, MAX (segue_dated_get_first (record) + step, 1), SEGUE_TIME_NONE);
  segue_month_mode_follow (self, record, TRUE);

  return TRUE;
}

/* Into the items of a day; on an empty one for something new. */
static gboolean
enter (SegueMonthMode *self)
{
  GtkWidget *focus = get_focus (self);
  SegueDay day = segue_calendar_state_get_day (self->state);
  g_autoptr(GPtrArray) widgets = NULL;

  if (focus != NULL && SEGUE_IS_MONTH_ITEM (focus))
    {
      segue_calendar_state_activate (self->state, segue_month_item_get_record (SEGUE_MONTH_ITEM (focus)));
      return TRUE;
    }
  if (focus == NULL || !SEGUE_IS_MONTH_DAY (focus))
    return FALSE;

  widgets = segue_month_field_list_day (self->field, day);
  if (widgets->len > 0)
    return gtk_widget_grab_focus (g_ptr_array_index (widgets, 0));
  if (gtk_widget_get_visible (GTK_WIDGET (self->list)) && gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD))
    return TRUE;

  segue_month_mode_ask_new (self, day, day);
  return TRUE;
}

static gboolean
go_elsewhere (SegueMonthMode *self,
              guint           keyval)
{
  SegueDay day = segue_calendar_state_get_day (self->state);
  SegueWeekRule rule = segue_week_get_rule ();
  SegueDay week = segue_week_get_start (day, &rule);

  switch (keyval)
    {
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      segue_calendar_mode_step (SEGUE_CALENDAR_MODE (self), self->state, -1);
      break;
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      segue_calendar_mode_step (SEGUE_CALENDAR_MODE (self), self->state, 1);
      break;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      segue_calendar_state_set_day (self->state, week);
      break;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      segue_calendar_state_set_day (self->state, week + SEGUE_DAYS_PER_WEEK - 1);
      break;
    case GDK_KEY_Escape:
      if (self->drag == SEGUE_MONTH_DRAG_NONE)
        return FALSE;
      segue_month_drag_end (self);
      return TRUE;
    default:
      return FALSE;
    }

  segue_month_mode_go_to (self, segue_calendar_state_get_day (self->state));
  return TRUE;
}

static gboolean
key_cb (SegueMonthMode        *self,
        guint                  keyval,
        guint                  keycode,
        GdkModifierType        state,
        GtkEventControllerKey *keys)
{
  int step = get_step (self, keyval);
  GdkModifierType held = state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK);

  if (step != 0 && held == 0)
    return walk (self, step);
  if (step != 0 && held == GDK_ALT_MASK)
    return shift (self, step, FALSE);
  if (step != 0 && held == (GDK_ALT_MASK | GDK_SHIFT_MASK))
    return shift (self, step, TRUE);
  if (held != 0)
    return GDK_EVENT_PROPAGATE;
  if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_ISO_Enter)
    return enter (self);

  return go_elsewhere (self, keyval);
}

/* What has the focus is what is looked at, and what the pane shows. */
static void
focus_changed_cb (SegueMonthMode *self)
{
  GtkWidget *focus = get_focus (self);

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->field)))
    return;
  if (SEGUE_IS_MONTH_ITEM (focus))
    segue_calendar_state_select (self->state, segue_month_item_get_record (SEGUE_MONTH_ITEM (focus)));
}

static void
root_changed_cb (SegueMonthMode *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root != NULL)
    g_signal_connect_object (root, "notify::focus-widget", G_CALLBACK (focus_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
copy_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  SegueMonthMode *self = SEGUE_MONTH_MODE (widget);
  SegueRecord *record = segue_calendar_state_get_selected (self->state);

  if (record == NULL || segue_dated_get (segue_record_get_kind (record)) == NULL)
    return;

  self->copied = segue_record_get_id (record);
  self->copied_kind = segue_record_get_kind (record);
}

/* Another one like what was copied, on the day that is looked at. */
static void
paste_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  SegueMonthMode *self = SEGUE_MONTH_MODE (widget);
  SegueWorkspace *workspace = segue_calendar_state_get_workspace (self->state);
  SeguePlan *plan = segue_calendar_state_get_plan (self->state);
  SegueRecord *record = self->copied != 0 ? segue_plan_find (plan, self->copied_kind, self->copied) : NULL;
  SegueRecord *copy;
  gint64 id;

  if (record == NULL || !segue_page_may_write (widget, workspace))
    return;

  id = segue_calendar_edits_copy (widget, workspace, record, segue_calendar_state_get_day (self->state));
  copy = id != 0 ? segue_plan_find (plan, self->copied_kind, id) : NULL;
  if (copy != NULL)
    segue_month_mode_follow (self, copy, TRUE);
}

void
segue_month_keys_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "month.copy", NULL, copy_cb);
  gtk_widget_class_install_action (klass, "month.paste", NULL, paste_cb);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_c, GDK_CONTROL_MASK, "month.copy", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_v, GDK_CONTROL_MASK, "month.paste", NULL);
}

/* Hears of the keys. */
void
segue_month_keys_begin (SegueMonthMode *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->field), keys);
  g_signal_connect (self, "notify::root", G_CALLBACK (root_changed_cb), NULL);
}
