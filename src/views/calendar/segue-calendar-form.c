/* segue-calendar-form.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-form"

#include "config.h"

#include "segue-calendar-form.h"

#include "segue-dated.h"
#include "segue-field-row.h"
#include "segue-sheet-item.h"
#include "segue-vertical-layout.h"

#include <glib/gi18n.h>

struct _SegueCalendarForm
{
  GtkWidget       parent_instance;

  SegueWorkspace *workspace;
  SegueRecord    *record;
  GtkWidget      *scroller;
  GtkWidget      *name;
};

static void segue_calendar_form_pane_init (SeguePaneInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueCalendarForm, segue_calendar_form, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_PANE, segue_calendar_form_pane_init))

static void
segue_calendar_form_dispose (GObject *object)
{
  SegueCalendarForm *self = SEGUE_CALENDAR_FORM (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->workspace);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (segue_calendar_form_parent_class)->dispose (object);
}

static void
segue_calendar_form_class_init (SegueCalendarFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_calendar_form_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), SEGUE_TYPE_VERTICAL_LAYOUT);
}

static void
segue_calendar_form_init (SegueCalendarForm *self)
{
  segue_pane_add_header (SEGUE_PANE (self));
  self->scroller = segue_pane_add_scroller (SEGUE_PANE (self));
}

static void
segue_calendar_form_set_workspace (SeguePane      *pane,
                                   SegueWorkspace *workspace)
{
  g_set_object (&SEGUE_CALENDAR_FORM (pane)->workspace, workspace);
}

static GtkWidget *
make_rows (SegueCalendarForm *self)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(SegueFormTarget) target = NULL;
  GtkWidget *group = adw_preferences_group_new ();
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (self->record));

  g_ptr_array_add (records, g_object_ref (self->record));
  target = segue_form_target_new (self->workspace, records);
  g_signal_connect_object (target, "failed", G_CALLBACK (segue_pane_failed), self, G_CONNECT_SWAPPED);
  for (guint i = SEGUE_MAIN_N_FIELDS; i < segue_record_get_n_fields (self->record); i++)
    {
      GtkWidget *row = segue_form_target_shows (target, i) ? segue_field_row_new (target, i) : NULL;

      if (row == NULL)
        continue;
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
      if (dated != NULL ? i == dated->title : self->name == NULL)
        self->name = row;
    }

  return group;
}

static void
segue_calendar_form_set_items (SeguePane *pane,
                               GPtrArray *items)
{
  SegueCalendarForm *self = SEGUE_CALENDAR_FORM (pane);
  SegueRecord *record = items->len == 1 ? segue_sheet_item_get (g_ptr_array_index (items, 0), SEGUE_SHEET_OWN) : NULL;
  GtkWidget *box;

  if (!g_set_object (&self->record, record))
    return;

  self->name = NULL;
  if (record == NULL)
    {
      gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), NULL);
      return;
    }

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_set_margin_start (box, 14);
  gtk_widget_set_margin_end (box, 14);
  gtk_widget_set_margin_bottom (box, 14);
  gtk_box_append (GTK_BOX (box), make_rows (self));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), box);
}

static void
segue_calendar_form_focus_first (SeguePane *pane)
{
  gtk_widget_child_focus (SEGUE_CALENDAR_FORM (pane)->scroller, GTK_DIR_TAB_FORWARD);
}

static void
segue_calendar_form_focus_name (SeguePane *pane)
{
  SegueCalendarForm *self = SEGUE_CALENDAR_FORM (pane);

  if (self->name != NULL)
    gtk_widget_grab_focus (self->name);
}

static void
segue_calendar_form_pane_init (SeguePaneInterface *iface)
{
  iface->set_workspace = segue_calendar_form_set_workspace;
  iface->set_items = segue_calendar_form_set_items;
  iface->focus_first = segue_calendar_form_focus_first;
  iface->focus_name = segue_calendar_form_focus_name;
}
