/* segue-entry-row.c - fields that are typed: text, numbers, days, addresses
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Says while typing what does not fit, writes on leaving the row or on Enter,
 * and goes back on Escape.
 */

#define G_LOG_DOMAIN "segue-entry-row"

#include "config.h"

#include "segue-contact-uri.h"
#include "segue-day-picker.h"
#include "segue-field-row.h"
#include "segue-icon-names.h"
#include "segue-time.h"

#include <glib/gi18n.h>

#define ROW_KEY "segue-entry-row"

typedef struct
{
  SegueFormTarget *target; /* owned */
  guint            field;
  GtkWidget       *row;    /* borrowed: owns this */
  GtkWidget       *open_button;
  GtkLabel        *problem; /* borrowed: in a row of its own below; NULL while there is none */
  gboolean         is_filling;
  gboolean         is_refused; /* holds what could not be written */
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

/* A sentence needs more room than a row has: it stands in one of its own below. */
static GtkWidget *
make_problem_row (GtkLabel **label)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *text = gtk_label_new (NULL);

  *label = GTK_LABEL (text);
  gtk_label_set_xalign (*label, 0);
  gtk_label_set_wrap (*label, TRUE);
  gtk_label_set_wrap_mode (*label, PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (text, "error");
  gtk_widget_add_css_class (text, "caption");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), text);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_widget_add_css_class (row, "problem-row");

  return row;
}

static void
show_sentence (EntryRow   *self,
               const char *problem)
{
  GtkWidget *list = gtk_widget_get_parent (self->row);

  if (!GTK_IS_LIST_BOX (list) || (problem == NULL) == (self->problem == NULL))
    {
      if (self->problem != NULL)
        gtk_label_set_text (self->problem, problem);
      return;
    }

  if (problem == NULL)
    {
      gtk_list_box_remove (GTK_LIST_BOX (list), gtk_widget_get_parent (GTK_WIDGET (self->problem)));
      self->problem = NULL;
      return;
    }

  gtk_list_box_insert (GTK_LIST_BOX (list), make_problem_row (&self->problem),
                       gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self->row)) + 1);
  gtk_label_set_text (self->problem, problem);
}

static void
show_problem (EntryRow   *self,
              const char *problem)
{
  if (problem != NULL)
    gtk_widget_add_css_class (self->row, "error");
  else
    gtk_widget_remove_css_class (self->row, "error");
  show_sentence (self, problem);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  problem != NULL ? problem : "", -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->row), GTK_ACCESSIBLE_STATE_INVALID,
                               problem != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
fill (EntryRow *self)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  gboolean same = segue_form_target_get_value (self->target, self->field, &value);
  g_autofree char *text = segue_value_to_text (get_field (self), &value);
  g_autofree char *uri = value.is_set ? segue_contact_uri_dup (get_field (self)->kind, text) : NULL;
  g_autofree char *title = NULL;

  self->is_refused = FALSE;
  if (!g_str_equal (text, gtk_editable_get_text (GTK_EDITABLE (self->row))))
    {
      self->is_filling = TRUE;
      gtk_editable_set_text (GTK_EDITABLE (self->row), text);
      self->is_filling = FALSE;
    }

  title = same ? g_strdup (_(get_field (self)->label))
               /* Translators: a field in which several records differ. */
               : g_strdup_printf (_("%s (several)"), _(get_field (self)->label));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->row), title);
  show_problem (self, NULL);
  if (self->open_button == NULL)
    return;

  gtk_widget_set_visible (self->open_button, uri != NULL);
  gtk_widget_set_tooltip_text (self->row, text); /* addresses are long, and the row has the button as well */
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
  int minutes = 0;

  if (*text == '\0' && (get_field (self)->flags & SEGUE_FIELD_REQUIRED) != 0)
    {
      g_set_error (error, SEGUE_VALUE_ERROR, SEGUE_VALUE_ERROR_SYNTAX, _("%s must not be empty"), _(get_field (self)->label));
      return FALSE;
    }

  /* People write “9.30” and “2 pm”; what they meant is shown once it is written. */
  if (get_field (self)->kind == SEGUE_FIELD_TIME && segue_time_read (text, &minutes))
    {
      segue_value_set_integer (value, minutes);
      return TRUE;
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

static gboolean
is_changed (EntryRow *self)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  g_autofree char *text = NULL;

  segue_form_target_get_value (self->target, self->field, &value);
  text = segue_value_to_text (get_field (self), &value);

  return !g_str_equal (text, gtk_editable_get_text (GTK_EDITABLE (self->row)));
}

/* What was not touched writes nothing: where several records differ, the row is
 * empty; only somebody who asks (@by_choice) can mean that all shall be.  What does
 * not fit, or cannot be written now, stays in sight, marked.
 */
static void
write_row (EntryRow *self,
           gboolean  by_choice)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (!by_choice && !is_changed (self))
    return;

  if (!parse (self, &value, NULL))
    return;

  if (segue_form_target_set_value (self->target, self->field, &value))
    {
      fill (self);
      return;
    }

  self->is_refused = TRUE;
  show_problem (self, _("Not written yet"));
}

static void
leave_cb (EntryRow *self)
{
  write_row (self, FALSE);
}

/* Its last chance: what does not fit goes, and is told. */
static char *
flush (GtkWidget *row)
{
  EntryRow *self = g_object_get_data (G_OBJECT (row), ROW_KEY);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  g_autoptr(GError) error = NULL;

  if (!is_changed (self) || segue_form_target_is_gone (self->target))
    return NULL;

  if (!parse (self, &value, &error))
    /* Translators: of what was typed; then why, such as “E-mail: “x” is not an e-mail address”. */
    return g_strdup_printf (_("Not written. %s"), error->message);

  write_row (self, FALSE);
  return NULL;
}

static void
edits_cb (GtkWidget *row)
{
  EntryRow *self = g_object_get_data (G_OBJECT (row), ROW_KEY);
  gboolean can_edit = segue_form_target_can_edit (self->target);

  gtk_editable_set_editable (GTK_EDITABLE (row), can_edit);
  if (can_edit && self->is_refused)
    write_row (self, FALSE);
}

/* Where there is nothing to take back, Escape is for whatever is around. */
static gboolean
key_cb (EntryRow       *self,
        guint           keyval,
        guint           keycode,
        GdkModifierType state)
{
  if (keyval != GDK_KEY_Escape || !is_changed (self))
    return GDK_EVENT_PROPAGATE;

  fill (self);
  gtk_editable_set_position (GTK_EDITABLE (self->row), -1);
  return GDK_EVENT_STOP;
}

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(SegueFormTarget) target = data;
  g_autoptr(GError) error = NULL;

  if (!gtk_show_uri_full_finish (GTK_WINDOW (source), result, &error) &&
      !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    segue_form_target_fail (target, _("No program on this computer opens this. Choose one in the settings of the desktop."));
}

/* What is written, not what is being typed. */
static void
open_cb (EntryRow *self)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  g_autofree char *uri = NULL;

  if (segue_form_target_get_value (self->target, self->field, &value) && value.is_set)
    uri = segue_contact_uri_dup (get_field (self)->kind, value.slot.text);
  if (uri != NULL)
    gtk_show_uri_full (GTK_WINDOW (gtk_widget_get_root (self->row)), uri, GDK_CURRENT_TIME, NULL,
                       opened_cb, g_object_ref (self->target));
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
  gtk_widget_add_css_class (self->row, "with-button");
  g_signal_connect_swapped (self->open_button, "clicked", G_CALLBACK (open_cb), self);
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (self->row), self->open_button);
}

/* The picker has put its day into the row. */
static void
day_picked_cb (EntryRow *self)
{
  write_row (self, TRUE);
}

static void
add_calendar (EntryRow *self)
{
  SegueDayPicker *picker = segue_day_picker_add_to_row (ADW_ENTRY_ROW (self->row), _(get_field (self)->label));

  segue_field_row_wait (gtk_widget_get_parent (GTK_WIDGET (picker)), self->target);
  g_signal_connect_swapped (picker, "picked", G_CALLBACK (day_picked_cb), self);
}

static void
add_suffix (EntryRow *self)
{
  SegueFieldKind kind = get_field (self)->kind;

  if (kind == SEGUE_FIELD_EMAIL)
    add_open_button (self, "mail-unread-symbolic", _("Write an e-mail"));
  else if (kind == SEGUE_FIELD_PHONE)
    add_open_button (self, "phone-symbolic", C_("phone", "Call"));
  else if (kind == SEGUE_FIELD_ADDRESS)
    add_open_button (self, "insert-link-symbolic", C_("address", "Open"));
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
  gtk_editable_set_editable (GTK_EDITABLE (self->row), segue_form_target_can_edit (target));

  g_signal_connect_swapped (self->row, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->row, "entry-activated", G_CALLBACK (leave_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (self->row, focus);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (self->row, keys);

  add_suffix (self);
  segue_icon_names_set (self->row);
  fill (self);
  segue_field_row_follow (self->row, target, field, G_CALLBACK (update_cb));
  segue_field_row_follow_edits (self->row, target, G_CALLBACK (edits_cb));
  segue_field_row_set_flush (self->row, flush);

  return self->row;
}
