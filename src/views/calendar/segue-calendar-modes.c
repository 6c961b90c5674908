/* segue-calendar-modes.c - the ways to look at the calendar, each built when it is first seen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-view"

#include "config.h"

#include "segue-calendar-view-private.h"

#include "segue-agenda-mode.h"
#include "segue-library-mode.h"
#include "segue-load-mode.h"
#include "segue-mode-stack.h"
#include "segue-month-mode.h"
#include "segue-stack.h"
#include "segue-timeline-mode.h"

#include <glib/gi18n.h>

#define LIBRARY "library"

/* In the order of the switcher. */
static const SegueModeName modes[] = {
  { "month", N_("Month"), "x-office-calendar-symbolic" },
  { "quarter", N_("Quarter"), "segue-timeline-symbolic" },
  { "agenda", N_("Agenda"), "view-list-symbolic" },
  { "load", N_("Load"), "segue-load-symbolic" },
  { LIBRARY, N_("Library"), "user-bookmarks-symbolic" },
};

/* What is made is a SegueCalendarMode. */
static GtkWidget *(*const makers[]) (SegueCalendarState *state) = {
  segue_month_mode_new,
  segue_timeline_mode_new,
  segue_agenda_mode_new,
  segue_load_mode_new,
  segue_library_mode_new,
};

/* The mode that is seen, NULL while the page is built. */
SegueCalendarMode *
segue_calendar_modes_get (SegueCalendarView *self)
{
  GtkWidget *mode = segue_mode_stack_get_now (self->modes);

  return mode != NULL ? SEGUE_CALENDAR_MODE (mode) : NULL;
}

static void
ensure_mode (SegueCalendarView *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->modes);
  GtkWidget *mode;

  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    if (g_strcmp0 (modes[i].name, name) == 0 && segue_calendar_modes_get (self) == NULL)
      {
        mode = makers[i] (self->state);
        g_signal_connect_object (mode, "range-changed", G_CALLBACK (segue_calendar_view_show_status), self, G_CONNECT_SWAPPED);
        segue_mode_stack_take (self->modes, name, mode);
      }
}

static void
mode_changed_cb (SegueCalendarView *self)
{
  if (self->state == NULL)
    return; /* on its way out */

  if (self->settings != NULL)
    g_settings_set_string (self->settings, "mode", adw_view_stack_get_visible_child_name (self->modes));
  ensure_mode (self);
  segue_calendar_view_show_status (self);
  segue_page_selection_changed (SEGUE_PAGE (self));
}

void
segue_calendar_modes_begin (SegueCalendarView *self)
{
  segue_mode_stack_begin (self->modes, modes, G_N_ELEMENTS (modes), self->settings);
  g_signal_connect_object (self->modes, "notify::visible-child-name", G_CALLBACK (mode_changed_cb), self, G_CONNECT_SWAPPED);
  segue_stack_guard_modes (self->modes);
  ensure_mode (self);
}

/* Before the page goes. */
void
segue_calendar_modes_end (SegueCalendarView *self)
{
  if (self->modes != NULL)
    segue_mode_stack_end (self->modes);
}

static void
show_mode_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  SegueCalendarView *self = SEGUE_CALENDAR_VIEW (widget);
  const char *name = g_variant_get_string (parameter, NULL);

  if (adw_view_stack_get_child_by_name (self->modes, name) == NULL)
    return;

  adw_view_stack_set_visible_child_name (self->modes, name);
  segue_calendar_mode_select (segue_calendar_modes_get (self));
  segue_calendar_mode_focus (segue_calendar_modes_get (self));
}

/* For what leads from one mode to another. */
void
segue_calendar_modes_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "calendar.show-mode", "s", show_mode_cb);
}

/* Leads to a mode that has days, where the one that is seen has none. */
void
segue_calendar_modes_show_days (SegueCalendarView *self)
{
  SegueDay first, last;

  if (segue_calendar_modes_get (self) == NULL || !segue_calendar_mode_get_range (segue_calendar_modes_get (self), &first, &last))
    adw_view_stack_set_visible_child_name (self->modes, modes[0].name);
}

/* Leads to what has no day. */
void
segue_calendar_modes_show_library (SegueCalendarView *self)
{
  if (adw_view_stack_get_child_by_name (self->modes, LIBRARY) != NULL)
    adw_view_stack_set_visible_child_name (self->modes, LIBRARY);
}
