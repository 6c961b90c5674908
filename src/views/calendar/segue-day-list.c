/* segue-day-list.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-day-list"

#include "config.h"

#include "segue-day-list.h"

#include "segue-calendar-words.h"
#include "segue-month-item.h"
#include "segue-text-layout.h"
#include "segue-vertical-layout.h"

#include <glib/gi18n.h>

#define WIDTH 280

struct _SegueDayList
{
  GtkWidget           parent_instance;

  SegueCalendarState *state;

  /* Borrowed: children. */
  GtkLabel           *heading;
  GtkListBox         *rows;
  GtkWidget          *scroller;
};

G_DEFINE_FINAL_TYPE (SegueDayList, segue_day_list, GTK_TYPE_WIDGET)

static void
row_selected_cb (SegueDayList  *self,
                 GtkListBoxRow *row)
{
  GtkWidget *item = row != NULL ? gtk_list_box_row_get_child (row) : NULL;

  if (item != NULL)
    segue_calendar_state_select (self->state, segue_month_item_get_record (SEGUE_MONTH_ITEM (item)));
}

static void
row_activated_cb (SegueDayList  *self,
                  GtkListBoxRow *row)
{
  GtkWidget *popover = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_POPOVER);
  g_autoptr(SegueRecord) record = g_object_ref (segue_month_item_get_record (SEGUE_MONTH_ITEM (gtk_list_box_row_get_child (row))));

  if (popover != NULL)
    gtk_popover_popdown (GTK_POPOVER (popover));
  segue_calendar_state_activate (self->state, record);
}

static void
segue_day_list_dispose (GObject *object)
{
  SegueDayList *self = SEGUE_DAY_LIST (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_day_list_parent_class)->dispose (object);
}

static void
segue_day_list_class_init (SegueDayListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_day_list_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, SEGUE_TYPE_VERTICAL_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "day-list");
}

static void
segue_day_list_init (SegueDayList *self)
{
  self->heading = GTK_LABEL (gtk_label_new (""));
  gtk_label_set_xalign (self->heading, 0);
  gtk_label_set_wrap (self->heading, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->heading), "heading");
  gtk_widget_set_parent (GTK_WIDGET (self->heading), GTK_WIDGET (self));

  self->rows = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_activate_on_single_click (self->rows, FALSE);
  g_signal_connect_swapped (self->rows, "row-selected", G_CALLBACK (row_selected_cb), self);
  g_signal_connect_swapped (self->rows, "row-activated", G_CALLBACK (row_activated_cb), self);

  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (self->scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (self->scroller), 360);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), GTK_WIDGET (self->rows));
  gtk_widget_set_vexpand (self->scroller, TRUE);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

/* Of a list as narrow as it ever is. */
static guint
count_lines (SegueDayList            *self,
             const SegueCalendarItem *item)
{
  g_autofree char *title = segue_calendar_words_dup_title (self->state, item);
  g_autoptr(PangoLayout) layout = segue_text_layout_new (GTK_WIDGET (self), title, SEGUE_MONTH_ITEM_LETTERS, FALSE);

  segue_month_item_prepare (layout);

  return segue_month_item_count_lines (layout, WIDTH, 2);
}

static GtkWidget *
make_row (SegueDayList            *self,
          const SegueCalendarItem *item)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *child = segue_month_item_new ();
  SegueMonthSpot spot = { .item = item, .n_columns = 1, .n_lines = 1, .begins = TRUE, .ends = TRUE };
  g_autofree char *words = segue_calendar_words_dup_item (self->state, item);

  spot.n_lines = count_lines (self, item);
  segue_month_item_set (SEGUE_MONTH_ITEM (child), self->state, &spot, item->first);
  segue_month_item_set_selected (SEGUE_MONTH_ITEM (child), FALSE); /* the row says so */
  gtk_widget_set_focusable (child, FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), child);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

  return row;
}

static void
clear_rows (GtkListBox *rows)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (rows))) != NULL)
    gtk_list_box_remove (rows, row);
}

/**
 * segue_day_list_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): shows no day yet
 */
GtkWidget *
segue_day_list_new (SegueCalendarState *state)
{
  SegueDayList *self = g_object_new (SEGUE_TYPE_DAY_LIST, NULL);

  self->state = g_object_ref (state);

  return GTK_WIDGET (self);
}

/**
 * segue_day_list_show:
 * @day: the day that it shows from now on
 *
 * In the order of the calendar, with a row for each item and none left out.
 */
void
segue_day_list_show (SegueDayList *self,
                     SegueDay      day)
{
  g_autoptr(GPtrArray) items = segue_calendar_find (segue_calendar_state_get_calendar (self->state), day, day);
  g_autofree char *words = segue_calendar_words_dup_day (self->state, day);

  gtk_label_set_label (self->heading, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  clear_rows (self->rows);
  for (guint i = 0; i < items->len; i++)
    {
      const SegueCalendarItem *item = g_ptr_array_index (items, i);
      GtkWidget *row = make_row (self, item);

      gtk_list_box_append (self->rows, row);
      if (item->record == segue_calendar_state_get_selected (self->state))
        gtk_list_box_select_row (self->rows, GTK_LIST_BOX_ROW (row));
    }
}
