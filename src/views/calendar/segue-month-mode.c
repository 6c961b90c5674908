/* segue-month-mode.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-month-mode"

#include "config.h"

#include "segue-month-mode-private.h"

#include "segue-calendar-create.h"
#include "segue-month-head.h"
#include "segue-pop-up.h"
#include "segue-vertical-layout.h"

#include <glib/gi18n.h>

static void segue_month_mode_mode_init (SegueCalendarModeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueMonthMode, segue_month_mode, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_CALENDAR_MODE, segue_month_mode_mode_init))

static void
show_list (SegueMonthMode *self)
{
  gboolean is_narrow = segue_calendar_state_is_narrow (self->state);

  gtk_widget_set_visible (GTK_WIDGET (self->list), is_narrow);
  gtk_widget_set_visible (self->separator, is_narrow);
  if (is_narrow)
    segue_day_list_show (self->list, segue_calendar_state_get_day (self->state));
}

static void
update (SegueMonthMode *self)
{
  segue_month_field_update (self->field);
  segue_month_head_update (SEGUE_MONTH_HEAD (self->head));
  show_list (self);
}

static void
day_changed_cb (SegueMonthMode *self)
{
  const SegueMonth *month = segue_month_field_get_month (self->field);
  SegueDay day = segue_calendar_state_get_day (self->state);

  if (day < month->first || day > month->last)
    {
      update (self);
      return;
    }

  for (SegueDay other = month->start; segue_month_field_find_day (self->field, other) != NULL; other++)
    segue_month_day_set_cursor (segue_month_field_find_day (self->field, other), other == day);
  show_list (self);
}

static void
selected_cb (SegueMonthMode *self)
{
  segue_month_field_show_selected (self->field);
}

/* Looks at a day, and has the focus there. */
void
segue_month_mode_go_to (SegueMonthMode *self,
                        SegueDay        day)
{
  SegueMonthDay *widget;

  segue_calendar_state_set_day (self->state, MAX (day, 1));
  widget = segue_month_field_find_day (self->field, day);
  if (widget != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (widget));
}

/* Goes where an item is by now. */
void
segue_month_mode_follow (SegueMonthMode *self,
                         SegueRecord    *record,
                         gboolean        with_focus)
{
  const SegueCalendarItem *item;
  SegueMonthItem *widget;

  segue_calendar_state_refresh (self->state);
  segue_calendar_state_select (self->state, record);
  item = segue_calendar_state_get_item (self->state);
  if (item == NULL)
    return;

  segue_calendar_state_set_day (self->state, item->first);
  widget = segue_month_field_find_item (self->field, item->record);
  if (!with_focus)
    return;
  if (widget != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (widget));
  else
    segue_month_mode_go_to (self, segue_calendar_state_get_day (self->state));
}

/* Asks what is to be added; whether it did. */
gboolean
segue_month_mode_ask_new (SegueMonthMode *self,
                          SegueDay        first,
                          SegueDay        last)
{
  SegueMonthDay *day = segue_month_field_find_day (self->field, last);

  return segue_calendar_create_popup (GTK_WIDGET (self), day != NULL ? GTK_WIDGET (day) : GTK_WIDGET (self->field),
                                      self->state, first, last, 0) != NULL;
}

/* All of a day, in a list that points at it. */
static void
show_day_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  SegueMonthMode *self = SEGUE_MONTH_MODE (widget);
  SegueDay day = g_variant_get_int32 (parameter);
  SegueMonthDay *near = segue_month_field_find_day (self->field, day);
  GtkWidget *list;

  if (near == NULL)
    return;

  segue_calendar_state_set_day (self->state, day);
  list = segue_day_list_new (self->state);
  gtk_widget_set_size_request (list, 320, -1);
  segue_day_list_show (SEGUE_DAY_LIST (list), day);
  segue_pop_up (widget, list, GTK_WIDGET (near));
  gtk_widget_child_focus (list, GTK_DIR_TAB_FORWARD);
}

static void
segue_month_mode_dispose (GObject *object)
{
  SegueMonthMode *self = SEGUE_MONTH_MODE (object);
  GtkWidget *child;

  segue_month_drag_end (self);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  if (self->state != NULL)
    g_signal_handlers_disconnect_by_data (self->state, self);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_month_mode_parent_class)->dispose (object);
}

static void
segue_month_mode_class_init (SegueMonthModeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_month_mode_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, SEGUE_TYPE_VERTICAL_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "month-mode");
  gtk_widget_class_install_action (widget_class, "month.show-day", "i", show_day_cb);
  segue_month_keys_install (widget_class);
}

static void
segue_month_mode_init (SegueMonthMode *self)
{
}

static void
segue_month_mode_get_range (SegueCalendarMode *mode,
                            SegueDay          *first,
                            SegueDay          *last)
{
  const SegueMonth *month = segue_month_field_get_month (SEGUE_MONTH_MODE (mode)->field);

  *first = month->first;
  *last = month->last;
}

static char *
segue_month_mode_dup_title (SegueCalendarMode *mode)
{
  const SegueMonth *month = segue_month_field_get_month (SEGUE_MONTH_MODE (mode)->field);
  g_autofree char *name = segue_day_to_month_label (month->first);
  int year;

  segue_day_to_ymd (month->first, &year, NULL, NULL);

  /* Translators: a month and its year: “April 2027”. */
  return g_strdup_printf (C_("month and year", "%s %d"), name, year);
}

static void
segue_month_mode_step (SegueCalendarMode *mode,
                       int                by)
{
  SegueMonthMode *self = SEGUE_MONTH_MODE (mode);
  int year;

  segue_day_to_ymd (segue_calendar_state_get_day (self->state), &year, NULL, NULL);
  if (year + by >= 1 && year + by <= 9999)
    segue_calendar_state_set_day (self->state, segue_day_add_months (segue_calendar_state_get_day (self->state), by));
}

/* On what is selected, where it is seen. */
static void
segue_month_mode_focus (SegueCalendarMode *mode)
{
  SegueMonthMode *self = SEGUE_MONTH_MODE (mode);
  SegueRecord *record = segue_calendar_state_get_selected (self->state);
  SegueMonthItem *item = record != NULL ? segue_month_field_find_item (self->field, record) : NULL;

  if (item != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (item));
  else
    segue_month_mode_go_to (self, segue_calendar_state_get_day (self->state));
}

static gboolean
segue_month_mode_create (SegueCalendarMode *mode)
{
  SegueMonthMode *self = SEGUE_MONTH_MODE (mode);
  SegueDay day = segue_calendar_state_get_day (self->state);

  return segue_month_mode_ask_new (self, day, day);
}

static void
segue_month_mode_mode_init (SegueCalendarModeInterface *iface)
{
  iface->get_range = segue_month_mode_get_range;
  iface->dup_title = segue_month_mode_dup_title;
  iface->step = segue_month_mode_step;
  iface->focus = segue_month_mode_focus;
  iface->create = segue_month_mode_create;
}

static void
add_children (SegueMonthMode *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->field = SEGUE_MONTH_FIELD (segue_month_field_new (self->state));
  self->head = segue_month_head_new (self->field);
  self->list = SEGUE_DAY_LIST (segue_day_list_new (self->state));
  self->separator = gtk_separator_new (GTK_ORIENTATION_HORIZONTAL);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->field));
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_widget_set_parent (self->head, GTK_WIDGET (self));
  gtk_widget_set_parent (scroller, GTK_WIDGET (self));
  gtk_widget_set_parent (self->separator, GTK_WIDGET (self));
  gtk_widget_set_parent (GTK_WIDGET (self->list), GTK_WIDGET (self));
}

/**
 * segue_month_mode_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): a #SegueCalendarMode
 */
GtkWidget *
segue_month_mode_new (SegueCalendarState *state)
{
  SegueMonthMode *self = g_object_new (SEGUE_TYPE_MONTH_MODE, NULL);

  self->state = g_object_ref (state);
  add_children (self);
  segue_month_keys_begin (self);
  segue_month_drag_begin (self);
  show_list (self);
  g_signal_connect_object (state, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::narrow", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::day", G_CALLBACK (day_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
