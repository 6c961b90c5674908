/* segue-note-row.c - fields of several lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-note-row"

#include "config.h"

#include "segue-field-row.h"
#include "segue-note-view.h"

#include <glib/gi18n.h>

#define ROW_KEY "segue-note-row"

typedef struct
{
  SegueFormTarget *target; /* owned */
  guint            field;
  GtkTextView     *view;    /* borrowed: child of the row, which owns this */
  GtkTextBuffer   *buffer;  /* borrowed from the view */
  GtkWidget       *problem; /* borrowed: child of the row */
} NoteRow;

static void
free_row (gpointer data)
{
  NoteRow *self = data;

  g_object_unref (self->target);
  g_free (self);
}

/* Whether what the row holds could not be written. */
static void
show_refused (NoteRow *self,
              gboolean is_refused)
{
  gtk_widget_set_visible (self->problem, is_refused);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  is_refused ? gtk_label_get_text (GTK_LABEL (self->problem)) : "", -1);
}

static void
fill (NoteRow *self)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_form_target_get_value (self->target, self->field, &value);
  gtk_text_buffer_set_text (self->buffer, value.is_set ? value.slot.text : "", -1);
  gtk_text_buffer_set_modified (self->buffer, FALSE);
  show_refused (self, FALSE);
}

static void
update_cb (GtkWidget *row)
{
  fill (g_object_get_data (G_OBJECT (row), ROW_KEY));
}

static void
leave_cb (NoteRow *self)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  GtkTextIter start, end;

  if (!gtk_text_buffer_get_modified (self->buffer))
    return;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  segue_value_take_text (&value, g_strchomp (gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE)));
  if (segue_form_target_set_value (self->target, self->field, &value))
    {
      gtk_text_buffer_set_modified (self->buffer, FALSE);
      show_refused (self, FALSE);
      return;
    }

  show_refused (self, TRUE);
}

static char *
flush (GtkWidget *row)
{
  NoteRow *self = g_object_get_data (G_OBJECT (row), ROW_KEY);

  if (!segue_form_target_is_gone (self->target))
    leave_cb (self);

  return NULL;
}

static void
edits_cb (GtkWidget *row)
{
  NoteRow *self = g_object_get_data (G_OBJECT (row), ROW_KEY);
  gboolean can_edit = segue_form_target_can_edit (self->target);

  gtk_text_view_set_editable (self->view, can_edit);
  if (can_edit && gtk_widget_get_visible (self->problem))
    leave_cb (self);
}

static gboolean
key_cb (NoteRow        *self,
        guint           keyval,
        guint           keycode,
        GdkModifierType state)
{
  if (keyval != GDK_KEY_Escape || !gtk_text_buffer_get_modified (self->buffer))
    return GDK_EVENT_PROPAGATE;

  fill (self);
  return GDK_EVENT_STOP;
}

static GtkWidget *
make_view (NoteRow    *self,
           const char *label)
{
  GtkWidget *view = segue_note_view_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (view), FALSE);
  gtk_text_view_set_editable (GTK_TEXT_VIEW (view), segue_form_target_can_edit (self->target));
  gtk_widget_add_css_class (view, "note");
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  g_signal_connect_swapped (focus, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (view, focus);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (view, keys);

  return view;
}

/* As in a row of one line, the way into it is anywhere in the row. */
static void
press_cb (NoteRow *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
lead_into_view (NoteRow   *self,
                GtkWidget *box)
{
  GtkGesture *press = gtk_gesture_click_new ();

  g_signal_connect_swapped (press, "pressed", G_CALLBACK (press_cb), self);
  gtk_widget_add_controller (box, GTK_EVENT_CONTROLLER (press));
  gtk_widget_set_cursor_from_name (box, "text");
}

static GtkWidget *
make_problem (void)
{
  GtkWidget *problem = gtk_label_new (_("Not written yet"));

  gtk_label_set_xalign (GTK_LABEL (problem), 0);
  gtk_widget_add_css_class (problem, "error");
  gtk_widget_add_css_class (problem, "caption");
  gtk_widget_set_visible (problem, FALSE);

  return problem;
}

/**
 * segue_note_row_new:
 *
 * Returns: (transfer floating): a row to write several lines in
 */
GtkWidget *
segue_note_row_new (SegueFormTarget *target,
                    guint            field)
{
  NoteRow *self = g_new0 (NoteRow, 1);
  const char *label = _(segue_form_target_get_field (target, field)->label);
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *title = gtk_label_new (label);
  GtkWidget *view;

  self->target = g_object_ref (target);
  self->field = field;
  g_object_set_data_full (G_OBJECT (row), ROW_KEY, self, free_row);

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (title), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (title, "caption");
  gtk_widget_add_css_class (title, "dim-label");
  view = make_view (self, label);
  self->view = GTK_TEXT_VIEW (view);
  self->buffer = gtk_text_view_get_buffer (self->view);
  self->problem = make_problem ();

  gtk_widget_add_css_class (box, "note-row");
  lead_into_view (self, box);
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), view);
  gtk_box_append (GTK_BOX (box), self->problem);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);

  fill (self);
  segue_field_row_follow (row, target, field, G_CALLBACK (update_cb));
  segue_field_row_follow_edits (row, target, G_CALLBACK (edits_cb));
  segue_field_row_set_flush (row, flush);

  return row;
}
