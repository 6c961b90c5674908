/* segue-calendar-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-view"

#include "config.h"

#include "segue-calendar-view-private.h"

#include "segue-library-mode.h"
#include "segue-scroll-sideways.h"
#include "segue-stack.h"
#include "segue-vertical-layout.h"
#include "segue-views-resources.h"

#include <glib/gi18n.h>

static void segue_calendar_view_page_init (SeguePageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueCalendarView, segue_calendar_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_PAGE, segue_calendar_view_page_init))

/* Whether what is seen is made of days. */
static gboolean
shows_days (SegueCalendarView *self)
{
  SegueDay first, last;

  return segue_calendar_mode_get_range (segue_calendar_modes_get (self), &first, &last);
}

/* Says what is seen, and why. */
void
segue_calendar_view_show_status (SegueCalendarView *self)
{
  g_autofree char *status = NULL;
  g_autofree char *counts = NULL;
  gboolean is_empty, is_nothing, narrows;

  if (self->state == NULL || segue_calendar_modes_get (self) == NULL)
    return; /* while it is built, or on its way out */

  narrows = shows_days (self) ? segue_calendar_state_narrows (self->state) : segue_calendar_state_narrows_library (self->state);
  is_empty = shows_days (self) && !self->shows_days && segue_calendar_get_n_items (segue_calendar_state_get_whole (self->state)) == 0;
  is_nothing = shows_days (self) && narrows && segue_calendar_get_n_items (segue_calendar_state_get_calendar (self->state)) == 0;
  status = segue_calendar_bar_dup_status (self, TRUE);
  counts = segue_calendar_bar_dup_status (self, FALSE);
  segue_status_text_set (self->status_text, status, counts);
  segue_calendar_bar_show_days (self);
  gtk_widget_set_visible (self->clear_button, narrows);
  gtk_widget_set_visible (self->filter_bar, !is_empty);
  gtk_widget_set_visible (self->status_bar, !is_empty && (*status != '\0' || narrows));
  segue_stack_show (self->stack, is_empty ? "empty" : is_nothing ? "nothing" : "list");
}

/* Where there was nothing before, what came is seen, whichever month it is in. */
static void
show_first (SegueCalendarView *self)
{
  SegueCalendar *calendar = segue_calendar_state_get_calendar (self->state);
  const SegueCalendarItem *item = NULL;
  SegueDay first, last;

  if (!segue_calendar_mode_get_range (segue_calendar_modes_get (self), &first, &last))
    return;

  for (guint i = 0; i < segue_calendar_get_n_items (calendar); i++)
    {
      item = segue_calendar_get_item (calendar, i);
      if (item->last >= segue_today ())
        break;
    }
  if (item != NULL && (item->first > last || item->last < first))
    segue_calendar_state_set_day (self->state, item->first);
}

static void
changed_cb (SegueCalendarView *self)
{
  gboolean was_empty = g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "empty") == 0;

  segue_calendar_view_show_status (self);
  if (was_empty)
    show_first (self);
  segue_page_selection_changed (SEGUE_PAGE (self)); /* a filter may hide it by now */
}

static void
day_changed_cb (SegueCalendarView *self)
{
  g_autofree char *day = segue_day_to_text (segue_calendar_state_get_day (self->state));

  if (self->settings != NULL)
    g_settings_set_string (self->settings, "day", day);
  segue_calendar_view_show_status (self);
}

static gboolean
show_narrow_cb (gpointer data)
{
  SegueCalendarView *self = data;

  self->narrow_source = 0;
  if (self->state != NULL)
    {
      gtk_orientable_set_orientation (self->first_row, self->is_narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
      segue_calendar_state_set_narrow (self->state, self->is_narrow);
    }

  return G_SOURCE_REMOVE;
}

static void
segue_calendar_view_dispose (GObject *object)
{
  SegueCalendarView *self = SEGUE_CALENDAR_VIEW (object);

  g_clear_handle_id (&self->narrow_source, g_source_remove);
  segue_calendar_checks_end (self);
  g_clear_object (&self->state); /* nothing is told of any more */
  segue_calendar_modes_end (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), SEGUE_TYPE_CALENDAR_VIEW);
  g_clear_object (&self->settings);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_calendar_view_parent_class)->dispose (object);
}

static void
segue_calendar_view_class_init (SegueCalendarViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_calendar_view_dispose;
  segue_calendar_bar_install (widget_class);
  segue_calendar_checks_install (widget_class);
  segue_calendar_modes_install (widget_class);

  g_type_ensure (SEGUE_TYPE_VERTICAL_LAYOUT);
  /* Naming the resource makes the linker keep it. */
  g_assert (segue_views_get_resource () != NULL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/segueplanner/Segue/views/segue-calendar-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SegueCalendarView, stack);
  gtk_widget_class_bind_template_child (widget_class, SegueCalendarView, modes);
  gtk_widget_class_bind_template_child (widget_class, SegueCalendarView, status_bar);
  g_type_ensure (SEGUE_TYPE_STATUS_TEXT);
  gtk_widget_class_bind_template_child (widget_class, SegueCalendarView, status_text);
  gtk_widget_class_bind_template_child (widget_class, SegueCalendarView, clear_button);
  gtk_widget_class_bind_template_callback (widget_class, segue_scroll_sideways_cb);
  segue_calendar_bar_bind (widget_class);
}

static void
segue_calendar_view_init (SegueCalendarView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The day that was looked at last. */
static void
recall_day (SegueCalendarView *self)
{
  g_autofree char *text = self->settings != NULL ? g_settings_get_string (self->settings, "day") : g_strdup ("");
  SegueDay day;

  if (segue_day_parse (text, &day))
    segue_calendar_state_set_day (self->state, day);
}

static void
segue_calendar_view_set_workspace (SeguePage      *page,
                                   SegueWorkspace *workspace,
                                   GSettings      *settings)
{
  SegueCalendarView *self = SEGUE_CALENDAR_VIEW (page);

  g_return_if_fail (self->state == NULL);

  self->workspace = g_object_ref (workspace);
  g_set_object (&self->settings, settings);
  self->state = segue_calendar_state_new (workspace, settings);
  recall_day (self);
  segue_calendar_bar_begin (self);
  segue_calendar_modes_begin (self);

  g_signal_connect_object (self->state, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->state, "notify::day", G_CALLBACK (day_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->state, "notify::selected", G_CALLBACK (segue_page_selection_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->state, "activated", G_CALLBACK (segue_page_activated), self, G_CONNECT_SWAPPED);
  segue_calendar_view_show_status (self);
}

/* All was kept at once. */
static void
segue_calendar_view_save (SeguePage *page)
{
}

static void
segue_calendar_view_set_rollout (SeguePage *page,
                                 gint64     rollout)
{
  segue_calendar_state_set_rollout (SEGUE_CALENDAR_VIEW (page)->state, rollout);
  segue_calendar_checks_sync (SEGUE_CALENDAR_VIEW (page));
}

static void
segue_calendar_view_set_narrow (SeguePage *page,
                                gboolean   is_narrow)
{
  SegueCalendarView *self = SEGUE_CALENDAR_VIEW (page);

  if (is_narrow == self->is_narrow)
    return;

  /* The fold comes within a layout, in which nothing may go. */
  self->is_narrow = is_narrow;
  if (self->narrow_source == 0)
    self->narrow_source = g_idle_add (show_narrow_cb, self);
}

static AdwViewStack *
segue_calendar_view_get_modes (SeguePage *page)
{
  return SEGUE_CALENDAR_VIEW (page)->modes;
}

/* The library where that is what is seen, else NULL. */
static SegueLibraryMode *
get_library (SegueCalendarView *self)
{
  SegueCalendarMode *mode = segue_calendar_modes_get (self);

  return SEGUE_IS_LIBRARY_MODE (mode) ? SEGUE_LIBRARY_MODE (mode) : NULL;
}

/* Of the library, the table that is seen. */
static const char *
segue_calendar_view_get_document (SeguePage *page)
{
  SegueLibraryMode *library = get_library (SEGUE_CALENDAR_VIEW (page));

  return library != NULL ? segue_library_mode_get_sheet (library) : "calendar";
}

static GPtrArray *
segue_calendar_view_dup_selected (SeguePage *page)
{
  SegueCalendarView *self = SEGUE_CALENDAR_VIEW (page);
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  SegueRecord *record = self->state != NULL ? segue_calendar_state_get_selected (self->state) : NULL;
  SegueSheetRow row = { .records = { [SEGUE_SHEET_OWN] = record } };

  if (record != NULL && (segue_dated_get (segue_record_get_kind (record)) == NULL || segue_calendar_state_get_item (self->state) != NULL))
    g_ptr_array_add (items, segue_sheet_item_new (&row));

  return items;
}

static GArray *
segue_calendar_view_dup_shown (SeguePage *page)
{
  SegueLibraryMode *library = get_library (SEGUE_CALENDAR_VIEW (page));
  SegueCalendar *calendar = segue_calendar_state_get_calendar (SEGUE_CALENDAR_VIEW (page)->state);
  GArray *ids = NULL;

  if (library != NULL)
    return segue_library_mode_dup_shown (library);

  ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < segue_calendar_get_n_items (calendar); i++)
    {
      gint64 id = segue_record_get_id (segue_calendar_get_item (calendar, i)->record);

      g_array_append_val (ids, id);
    }

  return ids;
}

/* In the order of days, always. */
static char *
segue_calendar_view_dup_order (SeguePage *page)
{
  return NULL;
}

static void
segue_calendar_view_select (SeguePage *page,
                            gint64     id)
{
  SegueCalendarView *self = SEGUE_CALENDAR_VIEW (page);
  SegueRecord *record = segue_calendar_view_find_record (self, id);
  const SegueCalendarItem *item;

  if (record == NULL)
    return;

  segue_calendar_state_select (self->state, record);
  item = segue_calendar_state_get_item (self->state);
  if (item != NULL)
    segue_calendar_state_set_day (self->state, item->first);
  segue_calendar_mode_select (segue_calendar_modes_get (self));
}

static void
segue_calendar_view_reveal (SeguePage *page,
                            gint64     id)
{
  SegueCalendarView *self = SEGUE_CALENDAR_VIEW (page);
  SegueRecord *record;

  segue_calendar_state_refresh (self->state);
  record = segue_calendar_view_find_record (self, id);
  if (record == NULL)
    return;

  if (segue_dated_get (segue_record_get_kind (record)) != NULL)
    {
      segue_calendar_modes_show_days (self);
      if (segue_calendar_find_record (segue_calendar_state_get_calendar (self->state), record) == NULL)
        segue_calendar_bar_clear (self);
    }
  else
    {
      segue_calendar_modes_show_library (self);
    }
  segue_calendar_view_select (page, id);
}

static void
segue_calendar_view_find (SeguePage *page)
{
  gtk_widget_grab_focus (GTK_WIDGET (SEGUE_CALENDAR_VIEW (page)->search_entry));
}

static void
segue_calendar_view_focus (SeguePage *page)
{
  SegueCalendarView *self = SEGUE_CALENDAR_VIEW (page);

  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "list") == 0)
    segue_calendar_mode_focus (segue_calendar_modes_get (self));
  else
    gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
segue_calendar_view_page_init (SeguePageInterface *iface)
{
  iface->set_workspace = segue_calendar_view_set_workspace;
  iface->set_rollout = segue_calendar_view_set_rollout;
  iface->set_narrow = segue_calendar_view_set_narrow;
  iface->save = segue_calendar_view_save;
  iface->get_modes = segue_calendar_view_get_modes;
  iface->get_document = segue_calendar_view_get_document;
  iface->set_options = segue_calendar_view_set_options;
  iface->dup_selected = segue_calendar_view_dup_selected;
  iface->dup_shown = segue_calendar_view_dup_shown;
  iface->dup_narrowing = segue_calendar_view_dup_narrowing;
  iface->dup_order = segue_calendar_view_dup_order;
  iface->select = segue_calendar_view_select;
  iface->reveal = segue_calendar_view_reveal;
  iface->find = segue_calendar_view_find;
  iface->focus = segue_calendar_view_focus;
  iface->add_record = segue_calendar_view_add_record;
  iface->remove_selected = segue_calendar_view_remove_selected;
}
