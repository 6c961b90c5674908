/* segue-entry-row.c - fields that are typed: text, numbers, days, addresses
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Says while typing what does not fit, writes on leaving the row or on Enter,
 * and goes back on Escape.
 */

#define G_LOG_DOMAIN "segue-entry-row"

#include "config.h"

#include "segue-field-row.h"
#include "segue-icon-names.h"

#include <glib/gi18n.h>

#define ROW_KEY "segue-entry-row"

typedef struct
{
  SegueFormTarget *target; /* owned */
  guint            field;
  GtkWidget       *row;    /* borrowed: owns this */
  GtkWidget       *open_button;
  gboolean         is_filling;
} EntryRow;

static void
free_row (gpointer data)
{
  EntryRow *self = data;

  g_object_unref (self->target);
  g_free (self);
}

static const SegueField *
get_field (EntryRow *self)
{
  return segue_form_target_get_field (self->target, self->field);
}

static void
show_problem (EntryRow   *self,
              const char *problem)
{
  if (problem != NULL)
    gtk_widget_add_css_class (self->row, "error");
  else
    gtk_widget_remove_css_class (self->row, "error");
  gtk_widget_set_tooltip_text (self->row, problem);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->row), GTK_ACCESSIBLE_STATE_INVALID,
                               problem != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
fill (EntryRow *self)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  gboolean same = segue_form_target_get_value (self->target, self->field, &value);
  g_autofree char *text = segue_value_to_text (get_field (self), &value);
  g_autofree char *title = NULL;

  self->is_filling = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->row), text);
  self->is_filling = FALSE;

  title = same ? g_strdup (_(get_field (self)->label))
               /* Translators: a field in which several records differ. */
               : g_strdup_printf (_("%s (several)"), _(get_field (self)->label));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->row), title);
  show_problem (self, NULL);
  if (self->open_button != NULL)
    gtk_widget_set_visible (self->open_button, value.is_set);
}

static void
update_cb (GtkWidget *row)
{
  fill (g_object_get_data (G_OBJECT (row), ROW_KEY));
}

static gboolean
parse (EntryRow    *self,
       SegueValue  *value,
       GError     **error)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->row))));

  if (*text == '\0' && (get_field (self)->flags & SEGUE_FIELD_REQUIRED) != 0)
    {
      g_set_error (error, SEGUE_VALUE_ERROR, SEGUE_VALUE_ERROR_SYNTAX, _("%s must not be empty"), _(get_field (self)->label));
      return FALSE;
    }

  return segue_value_from_text (get_field (self), text, value, error);
}

static void
changed_cb (EntryRow *self)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  g_autoptr(GError) error = NULL;

  if (self->is_filling)
    return;

  parse (self, &value, &error);
  show_problem (self, error != NULL ? error->message : NULL);
}

/* Where several records differ, an empty row that was not touched says nothing. */
static gboolean
is_untouched (EntryRow *self)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  return !segue_form_target_get_value (self->target, self->field, &value) &&
         *gtk_editable_get_text (GTK_EDITABLE (self->row)) == '\0';
}

static void
apply (EntryRow *self)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (is_untouched (self))
    return;

  /* What does not fit stays in sight, marked, and is not written. */
  if (parse (self, &value, NULL) && !segue_form_target_set_value (self->target, self->field, &value))
    fill (self);
}

static gboolean
key_cb (EntryRow       *self,
        guint           keyval,
        guint           keycode,
        GdkModifierType state)
{
  if (keyval != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;

  fill (self);
  return GDK_EVENT_STOP;
}

static void
open_cb (EntryRow *self)
{
  GtkRoot *root = gtk_widget_get_root (self->row);
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->row));
  g_autofree char *uri = NULL;

  if (get_field (self)->kind == SEGUE_FIELD_EMAIL)
    uri = g_strconcat ("mailto:", text, NULL);
  else if (get_field (self)->kind == SEGUE_FIELD_PHONE)
    uri = g_strconcat ("tel:", text, NULL);
  else
    uri = g_strdup (text);

  gtk_show_uri (GTK_WINDOW (root), uri, GDK_CURRENT_TIME);
}

static void
add_open_button (EntryRow   *self,
                 const char *icon,
                 const char *tooltip)
{
  self->open_button = gtk_button_new_from_icon_name (icon);
  gtk_widget_set_tooltip_text (self->open_button, tooltip);
  gtk_widget_set_valign (self->open_button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->open_button, "flat");
  g_signal_connect_swapped (self->open_button, "clicked", G_CALLBACK (open_cb), self);
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (self->row), self->open_button);
}

static void
day_selected_cb (EntryRow    *self,
                 GtkCalendar *calendar)
{
  g_autoptr(GDateTime) date = gtk_calendar_get_date (calendar);
  g_autofree char *text = g_date_time_format (date, "%Y-%m-%d");

  gtk_editable_set_text (GTK_EDITABLE (self->row), text);
  apply (self);
}

static void
show_day_cb (EntryRow   *self,
             GtkPopover *popover)
{
  SegueDay day = segue_today ();
  g_autoptr(GDateTime) date = NULL;
  int year, month, month_day;

  segue_day_parse (gtk_editable_get_text (GTK_EDITABLE (self->row)), &day);
  segue_day_to_ymd (day, &year, &month, &month_day);
  date = g_date_time_new_local (year, month, month_day, 12, 0, 0);
  gtk_calendar_select_day (GTK_CALENDAR (gtk_popover_get_child (popover)), date);
}

static void
add_calendar (EntryRow *self)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *calendar = gtk_calendar_new ();

  gtk_popover_set_child (GTK_POPOVER (popover), calendar);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), popover);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "x-office-calendar-symbolic");
  gtk_widget_set_tooltip_text (button, _("Choose a day"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_swapped (popover, "show", G_CALLBACK (show_day_cb), self);
  g_signal_connect_swapped (calendar, "day-selected", G_CALLBACK (day_selected_cb), self);
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (self->row), button);
}

static void
add_suffix (EntryRow *self)
{
  SegueFieldKind kind = get_field (self)->kind;

  if (kind == SEGUE_FIELD_EMAIL)
    add_open_button (self, "mail-unread-symbolic", _("Write an e-mail"));
  else if (kind == SEGUE_FIELD_PHONE)
    add_open_button (self, "phone-symbolic", _("Call"));
  else if (kind == SEGUE_FIELD_ADDRESS)
    add_open_button (self, "web-browser-symbolic", _("Open"));
  else if (kind == SEGUE_FIELD_DATE)
    add_calendar (self);
}

/**
 * segue_entry_row_new:
 *
 * Returns: (transfer floating): a row to type in
 */
GtkWidget *
segue_entry_row_new (SegueFormTarget *target,
                     guint            field)
{
  EntryRow *self = g_new0 (EntryRow, 1);
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->target = g_object_ref (target);
  self->field = field;
  self->row = adw_entry_row_new ();
  g_object_set_data_full (G_OBJECT (self->row), ROW_KEY, self, free_row);
  gtk_editable_set_editable (GTK_EDITABLE (self->row), segue_form_target_is_editable (target));

  g_signal_connect_swapped (self->row, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->row, "entry-activated", G_CALLBACK (apply), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (apply), self);
  gtk_widget_add_controller (self->row, focus);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (self->row, keys);

  add_suffix (self);
  segue_icon_names_set (self->row);
  fill (self);
  segue_field_row_follow (self->row, target, field, G_CALLBACK (update_cb));

  return self->row;
}
