/* segue-note-row.c - fields of several lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-note-row"

#include "config.h"

#include "segue-field-row.h"
#include "segue-note-editor.h"

#include <glib/gi18n.h>

/* As in a row of one line, the way into it is anywhere in the row. */
static void
lead_into_editor (GtkWidget *box,
                  GtkWidget *editor)
{
  GtkGesture *press = gtk_gesture_click_new ();

  g_signal_connect_swapped (press, "pressed", G_CALLBACK (segue_note_editor_focus), editor);
  gtk_widget_add_controller (box, GTK_EVENT_CONTROLLER (press));
  gtk_widget_set_cursor_from_name (box, "text");
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
  const char *label = _(segue_form_target_get_field (target, field)->label);
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *title = gtk_label_new (label);
  GtkWidget *editor = segue_note_editor_new (target, field, label);

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (title), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (title, "caption");
  gtk_widget_add_css_class (title, "dim-label");

  gtk_widget_add_css_class (box, "note-row");
  lead_into_editor (box, editor);
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), editor);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);

  return row;
}
