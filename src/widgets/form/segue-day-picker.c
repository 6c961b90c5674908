/* segue-day-picker.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A GtkCalendar says “day selected” when a month is turned to as well: a day
 * counts as chosen where it lies in the month that was in sight.
 */

#define G_LOG_DOMAIN "segue-day-picker"

#include "config.h"

#include "segue-day-picker.h"

#include "segue-icon-names.h"

#include <glib/gi18n.h>

#define MONTHS_PER_YEAR 12

struct _SegueDayPicker
{
  GtkPopover   parent_instance;

  /* Borrowed: child. */
  GtkCalendar *calendar;
  GtkWidget   *clear_button;

  int          month;      /* in sight, counted from the year 0 */
  gboolean     is_showing; /* what is selected now is no choice */
};

enum
{
  SIGNAL_PICKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueDayPicker, segue_day_picker, GTK_TYPE_POPOVER)

static int
get_month (SegueDayPicker *self)
{
  g_autoptr(GDateTime) date = gtk_calendar_get_date (self->calendar);

  return g_date_time_get_year (date) * MONTHS_PER_YEAR + g_date_time_get_month (date);
}

static void
pick (SegueDayPicker *self,
      SegueDay        day)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[SIGNAL_PICKED], 0, day);
}

static void
day_selected_cb (SegueDayPicker *self)
{
  g_autoptr(GDateTime) date = gtk_calendar_get_date (self->calendar);
  g_autofree char *text = g_date_time_format (date, "%Y-%m-%d");
  SegueDay day;

  if (!self->is_showing && get_month (self) == self->month && segue_day_parse (text, &day))
    pick (self, day);
}

static void
turned_cb (SegueDayPicker *self)
{
  self->month = get_month (self);
}

static void
today_cb (SegueDayPicker *self)
{
  pick (self, segue_today ());
}

static void
clear_cb (SegueDayPicker *self)
{
  pick (self, SEGUE_DAY_NONE);
}

static void
segue_day_picker_class_init (SegueDayPickerClass *klass)
{
  /**
   * SegueDayPicker::picked:
   * @day: the day that was chosen, %SEGUE_DAY_NONE where there shall be none
   */
  signals[SIGNAL_PICKED] = g_signal_new ("picked", SEGUE_TYPE_DAY_PICKER, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static GtkWidget *
make_buttons (SegueDayPicker *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *today = gtk_button_new_with_label (_("Today"));
  GtkWidget *clear = gtk_button_new_with_label (_("No Day"));

  g_signal_connect_swapped (today, "clicked", G_CALLBACK (today_cb), self);
  g_signal_connect_swapped (clear, "clicked", G_CALLBACK (clear_cb), self);
  gtk_box_set_homogeneous (GTK_BOX (box), TRUE);
  gtk_box_append (GTK_BOX (box), today);
  gtk_box_append (GTK_BOX (box), clear);
  self->clear_button = clear;

  return box;
}

/* What an arrow turns stands beside it, on one side or the other as the language has it. */
static void
name_arrow (GtkWidget *arrow)
{
  gboolean is_back = g_str_has_prefix (gtk_button_get_icon_name (GTK_BUTTON (arrow)), "pan-start");
  GtkWidget *turned = is_back ? gtk_widget_get_next_sibling (arrow) : gtk_widget_get_prev_sibling (arrow);

  if (GTK_IS_STACK (turned)) /* the months; the year is a label */
    segue_icon_names_call (arrow, is_back ? _("Previous Month") : _("Next Month"));
  else
    segue_icon_names_call (arrow, is_back ? _("Previous Year") : _("Next Year"));
}

/* GTK gives them no names. */
static void
name_arrows (GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_BUTTON (child) && gtk_button_get_icon_name (GTK_BUTTON (child)) != NULL)
      name_arrow (child);
    else
      name_arrows (child);
}

static void
segue_day_picker_init (SegueDayPicker *self)
{
  static const char * const turns[] = { "next-month", "prev-month", "next-year", "prev-year" };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->calendar = GTK_CALENDAR (gtk_calendar_new ());
  g_signal_connect_swapped (self->calendar, "day-selected", G_CALLBACK (day_selected_cb), self);
  for (guint i = 0; i < G_N_ELEMENTS (turns); i++)
    g_signal_connect_swapped (self->calendar, turns[i], G_CALLBACK (turned_cb), self);

  name_arrows (GTK_WIDGET (self->calendar));

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->calendar));
  gtk_box_append (GTK_BOX (box), make_buttons (self));
  gtk_popover_set_child (GTK_POPOVER (self), box);
}

/**
 * segue_day_picker_new:
 *
 * Returns: (transfer floating): a popover, which emits “picked”
 */
GtkWidget *
segue_day_picker_new (void)
{
  return g_object_new (SEGUE_TYPE_DAY_PICKER, NULL);
}

/**
 * segue_day_picker_set_required:
 * @required: whether there must be a day
 */
void
segue_day_picker_set_required (SegueDayPicker *self,
                               gboolean        required)
{
  g_return_if_fail (SEGUE_IS_DAY_PICKER (self));

  gtk_widget_set_visible (self->clear_button, !required);
}

/**
 * segue_day_picker_show_day:
 * @day: what is chosen at present; where it is %SEGUE_DAY_NONE, today is in sight
 */
void
segue_day_picker_show_day (SegueDayPicker *self,
                           SegueDay        day)
{
  g_autoptr(GDateTime) date = NULL;
  int year, month, month_day;

  g_return_if_fail (SEGUE_IS_DAY_PICKER (self));

  segue_day_to_ymd (day != SEGUE_DAY_NONE ? day : segue_today (), &year, &month, &month_day);
  date = g_date_time_new_local (year, month, month_day, 12, 0, 0);
  self->is_showing = TRUE;
  gtk_calendar_select_day (self->calendar, date);
  self->is_showing = FALSE;
  turned_cb (self);
}

static void
show_row_cb (GtkEditable    *row,
             SegueDayPicker *self)
{
  SegueDay day = SEGUE_DAY_NONE;

  segue_day_parse (gtk_editable_get_text (row), &day);
  segue_day_picker_show_day (self, day);
}

static void
fill_row_cb (GtkEditable *row,
             SegueDay     day)
{
  g_autofree char *text = day != SEGUE_DAY_NONE ? segue_day_to_text (day) : g_strdup ("");

  gtk_editable_set_text (row, text);
}

/**
 * segue_day_picker_add_to_row:
 * @row: in which a day is typed
 * @label: what the day is of
 *
 * Adds a button with a picker that shows the day in the row and puts the chosen
 * one there.
 *
 * Returns: (transfer none): the picker
 */
SegueDayPicker *
segue_day_picker_add_to_row (AdwEntryRow *row,
                             const char  *label)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *picker = segue_day_picker_new ();
  /* Translators: what is chosen: “Choose: Date”. */
  g_autofree char *tooltip = g_strdup_printf (_("Choose: %s"), label);

  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), picker);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "x-office-calendar-symbolic");
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (GTK_WIDGET (row), "with-button");
  g_signal_connect_swapped (picker, "show", G_CALLBACK (show_row_cb), row);
  g_signal_connect_swapped (picker, "picked", G_CALLBACK (fill_row_cb), row);
  adw_entry_row_add_suffix (row, button);
  segue_icon_names_set (GTK_WIDGET (row));

  return SEGUE_DAY_PICKER (picker);
}
