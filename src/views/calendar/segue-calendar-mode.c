/* segue-calendar-mode.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-mode"

#include "config.h"

#include "segue-calendar-mode.h"

#include <glib/gi18n.h>

static guint changed_signal;

G_DEFINE_INTERFACE (SegueCalendarMode, segue_calendar_mode, GTK_TYPE_WIDGET)

static void
segue_calendar_mode_default_init (SegueCalendarModeInterface *iface)
{
  /**
   * SegueCalendarMode::range-changed:
   *
   * Other days are seen, or the status says something else.
   */
  changed_signal = g_signal_new ("range-changed", SEGUE_TYPE_CALENDAR_MODE, G_SIGNAL_RUN_LAST,
                                 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

/**
 * segue_calendar_mode_get_range:
 * @first: (out): the first day that it is about now
 * @last: (out): the last one
 *
 * Returns: whether it has days
 */
gboolean
segue_calendar_mode_get_range (SegueCalendarMode *self,
                               SegueDay          *first,
                               SegueDay          *last)
{
  SegueCalendarModeInterface *iface = SEGUE_CALENDAR_MODE_GET_IFACE (self);

  if (iface->get_range == NULL)
    return FALSE;

  iface->get_range (self, first, last);
  return TRUE;
}

/**
 * segue_calendar_mode_dup_title:
 *
 * Returns: (transfer full): what its days are called, empty where it has none
 */
char *
segue_calendar_mode_dup_title (SegueCalendarMode *self)
{
  SegueCalendarModeInterface *iface = SEGUE_CALENDAR_MODE_GET_IFACE (self);
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  SegueDay first, last;

  if (iface->dup_title != NULL)
    return iface->dup_title (self);
  if (!segue_calendar_mode_get_range (self, &first, &last))
    return g_strdup ("");

  from = segue_day_to_short_label (first, last);
  to = segue_day_to_long_label (last);
  /* Translators: the first and the last day of a range. */
  return g_strdup_printf (_("%s to %s"), from, to);
}

/**
 * segue_calendar_mode_step:
 * @state: the state that it shows
 * @by: -1 or 1
 */
void
segue_calendar_mode_step (SegueCalendarMode  *self,
                          SegueCalendarState *state,
                          int                 by)
{
  SegueCalendarModeInterface *iface = SEGUE_CALENDAR_MODE_GET_IFACE (self);
  SegueDay first, last;

  if (iface->step != NULL)
    iface->step (self, by);
  else if (segue_calendar_mode_get_range (self, &first, &last))
    segue_calendar_state_set_day (state, MAX (segue_calendar_state_get_day (state) + by * (last - first + 1), 1));
}

/**
 * segue_calendar_mode_dup_status:
 *
 * Returns: (transfer full) (nullable): a sentence in markup; %NULL where the page counts
 */
char *
segue_calendar_mode_dup_status (SegueCalendarMode *self)
{
  SegueCalendarModeInterface *iface = SEGUE_CALENDAR_MODE_GET_IFACE (self);

  return iface->dup_status != NULL ? iface->dup_status (self) : NULL;
}

/**
 * segue_calendar_mode_focus:
 *
 * Puts the focus into what is seen.
 */
void
segue_calendar_mode_focus (SegueCalendarMode *self)
{
  SegueCalendarModeInterface *iface = SEGUE_CALENDAR_MODE_GET_IFACE (self);

  if (iface->focus != NULL)
    iface->focus (self);
  else
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

/**
 * segue_calendar_mode_create:
 *
 * Returns: whether it asks what is to be added
 */
gboolean
segue_calendar_mode_create (SegueCalendarMode *self)
{
  SegueCalendarModeInterface *iface = SEGUE_CALENDAR_MODE_GET_IFACE (self);

  return iface->create != NULL && iface->create (self);
}

/**
 * segue_calendar_mode_select:
 *
 * Brings what is selected into sight.
 */
void
segue_calendar_mode_select (SegueCalendarMode *self)
{
  SegueCalendarModeInterface *iface = SEGUE_CALENDAR_MODE_GET_IFACE (self);

  if (iface->select != NULL)
    iface->select (self);
}

/**
 * segue_calendar_mode_changed:
 *
 * For modes: other days are seen than before, or the status says something else.
 */
void
segue_calendar_mode_changed (SegueCalendarMode *self)
{
  g_signal_emit (self, changed_signal, 0);
}

/**
 * segue_calendar_mode_dup_months:
 * @first: a day
 * @last: a later one
 *
 * Returns: (transfer full): the months from one to the other: “April to June 2027”
 */
char *
segue_calendar_mode_dup_months (SegueDay first,
                                SegueDay last)
{
  g_autofree char *from = segue_day_to_month_label (first);
  g_autofree char *to = segue_day_to_month_label (last);
  int years[2], months[2];

  segue_day_to_ymd (first, &years[0], &months[0], NULL);
  segue_day_to_ymd (last, &years[1], &months[1], NULL);
  if (years[0] != years[1])
    /* Translators: two months with their years. */
    return g_strdup_printf (C_("months of two years", "%s %d to %s %d"), from, years[0], to, years[1]);
  if (months[0] != months[1])
    /* Translators: two months of one year: “April to June 2027”. */
    return g_strdup_printf (C_("months of one year", "%s to %s %d"), from, to, years[1]);

  return g_strdup_printf (C_("month and year", "%s %d"), from, years[0]);
}
