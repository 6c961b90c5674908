/* segue-note-editor.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-note-editor"

#include "config.h"

#include "segue-note-editor.h"

#include "segue-field-row.h"
#include "segue-note-view.h"

#include <glib/gi18n.h>

#define EDITOR_KEY "segue-note-editor"

typedef struct
{
  SegueFormTarget *target; /* owned */
  guint            field;

  /* Borrowed: children of the editor, which owns this. */
  GtkTextView     *view;
  GtkTextBuffer   *buffer;
  GtkWidget       *placeholder;
  GtkWidget       *problem;
} NoteEditor;

static void
free_editor (gpointer data)
{
  NoteEditor *self = data;

  g_object_unref (self->target);
  g_free (self);
}

static NoteEditor *
get_editor (GtkWidget *editor)
{
  return g_object_get_data (G_OBJECT (editor), EDITOR_KEY);
}

/* Whether what the editor holds could not be written. */
static void
show_refused (NoteEditor *self,
              gboolean    is_refused)
{
  gtk_widget_set_visible (self->problem, is_refused);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  is_refused ? gtk_label_get_text (GTK_LABEL (self->problem)) : "", -1);
}

static void
fill (NoteEditor *self)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_form_target_get_value (self->target, self->field, &value);
  gtk_text_buffer_set_text (self->buffer, value.is_set ? value.slot.text : "", -1);
  gtk_text_buffer_set_modified (self->buffer, FALSE);
  show_refused (self, FALSE);
}

static void
update_cb (GtkWidget *editor)
{
  fill (get_editor (editor));
}

static gboolean
has_one_line (NoteEditor *self)
{
  return segue_form_target_get_field (self->target, self->field)->kind == SEGUE_FIELD_TEXT;
}

/* What is pasted into a field of one line may have several. */
static char *
dup_typed (NoteEditor *self)
{
  GtkTextIter start, end;
  char *text;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  text = g_strchomp (gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE));

  return has_one_line (self) ? g_strdelimit (g_strchug (text), "\r\n", ' ') : text;
}

static void
leave_cb (NoteEditor *self)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (!gtk_text_buffer_get_modified (self->buffer))
    return;

  segue_value_take_text (&value, dup_typed (self));
  if (segue_form_target_set_value (self->target, self->field, &value))
    {
      gtk_text_buffer_set_modified (self->buffer, FALSE);
      show_refused (self, FALSE);
      return;
    }

  show_refused (self, TRUE);
}

static char *
flush (GtkWidget *editor)
{
  NoteEditor *self = get_editor (editor);

  if (!segue_form_target_is_gone (self->target))
    leave_cb (self);

  return NULL;
}

static void
edits_cb (GtkWidget *editor)
{
  NoteEditor *self = get_editor (editor);
  gboolean can_edit = segue_form_target_can_edit (self->target);

  gtk_text_view_set_editable (self->view, can_edit);
  if (can_edit && gtk_widget_get_visible (self->problem))
    leave_cb (self);
}

static gboolean
key_cb (NoteEditor     *self,
        guint           keyval,
        guint           keycode,
        GdkModifierType state)
{
  gboolean is_return = keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_ISO_Enter;

  if (is_return && has_one_line (self))
    {
      leave_cb (self);
      gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self->view))), GTK_DIR_TAB_FORWARD);
      return GDK_EVENT_STOP;
    }
  if (keyval != GDK_KEY_Escape || !gtk_text_buffer_get_modified (self->buffer))
    return GDK_EVENT_PROPAGATE;

  fill (self);
  return GDK_EVENT_STOP;
}

static void
typed_cb (NoteEditor *self)
{
  gtk_widget_set_visible (self->placeholder, gtk_text_buffer_get_char_count (self->buffer) == 0 &&
                                             *gtk_label_get_text (GTK_LABEL (self->placeholder)) != '\0');
}

static GtkWidget *
make_view (NoteEditor *self,
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

/* Stands where the text will stand, and lets the pointer through to it. */
static GtkWidget *
make_placeholder (void)
{
  GtkWidget *label = gtk_label_new ("");

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_can_target (label, FALSE);
  gtk_widget_set_visible (label, FALSE);
  gtk_widget_add_css_class (label, "note-placeholder");

  return label;
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
 * segue_note_editor_set_placeholder:
 * @editor: of segue_note_editor_new()
 * @text: what stands there while nothing is written
 */
void
segue_note_editor_set_placeholder (GtkWidget  *editor,
                                   const char *text)
{
  NoteEditor *self = get_editor (editor);

  g_return_if_fail (self != NULL);

  gtk_label_set_text (GTK_LABEL (self->placeholder), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER, text, -1);
  typed_cb (self);
}

/**
 * segue_note_editor_focus:
 * @editor: of segue_note_editor_new()
 *
 * Puts the cursor into the text.
 */
void
segue_note_editor_focus (GtkWidget *editor)
{
  NoteEditor *self = get_editor (editor);

  g_return_if_fail (self != NULL);

  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/**
 * segue_note_editor_new:
 * @target: the records
 * @field: one of their fields that hold text
 * @label: what the text is, for those who do not see where it stands
 *
 * What is written goes to the records when the focus leaves it; Escape takes back what was
 * typed since.  In a field of one line Return is the way out.
 *
 * Returns: (transfer floating): a text that is as high as it needs to be
 */
GtkWidget *
segue_note_editor_new (SegueFormTarget *target,
                       guint            field,
                       const char      *label)
{
  NoteEditor *self = g_new0 (NoteEditor, 1);
  GtkWidget *editor = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *overlay = gtk_overlay_new ();

  self->target = g_object_ref (target);
  self->field = field;
  g_object_set_data_full (G_OBJECT (editor), EDITOR_KEY, self, free_editor);
  self->view = GTK_TEXT_VIEW (make_view (self, label));
  self->buffer = gtk_text_view_get_buffer (self->view);
  self->placeholder = make_placeholder ();
  self->problem = make_problem ();
  gtk_overlay_set_child (GTK_OVERLAY (overlay), GTK_WIDGET (self->view));
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), self->placeholder);
  gtk_overlay_set_measure_overlay (GTK_OVERLAY (overlay), self->placeholder, TRUE);
  gtk_box_append (GTK_BOX (editor), overlay);
  gtk_box_append (GTK_BOX (editor), self->problem);
  g_signal_connect_swapped (self->buffer, "changed", G_CALLBACK (typed_cb), self);

  fill (self);
  segue_field_row_follow (editor, target, field, G_CALLBACK (update_cb));
  segue_field_row_follow_edits (editor, target, G_CALLBACK (edits_cb));
  segue_field_row_set_flush (editor, flush);

  return editor;
}
