/* segue-marked-text.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-marked-text"

#include "config.h"

#include "segue-marked-text.h"

#include "segue-glossary.h"
#include "segue-term.h"

#include <glib/gi18n.h>

#define MARGIN 12

struct _SegueMarkedText
{
  GtkTextView    parent_instance;

  SegueGlossary *glossary; /* owned */
  GArray        *marks;    /* SegueGlossaryMark, but in characters */
  GtkTextTag    *tag;      /* borrowed: of the buffer */
  guint          mark_source;
};

enum
{
  SIGNAL_HINT_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueMarkedText, segue_marked_text, GTK_TYPE_TEXT_VIEW)

static GtkTextBuffer *
get_buffer (SegueMarkedText *self)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
}

static const SegueGlossaryMark *
find_mark (SegueMarkedText *self,
           guint            offset)
{
  for (guint i = 0; i < self->marks->len; i++)
    {
      const SegueGlossaryMark *mark = &g_array_index (self->marks, SegueGlossaryMark, i);

      if (offset >= mark->start && offset <= mark->end)
        return mark;
    }

  return NULL;
}

static const SegueGlossaryMark *
find_at_cursor (SegueMarkedText *self)
{
  GtkTextIter at;

  gtk_text_buffer_get_iter_at_mark (get_buffer (self), &at, gtk_text_buffer_get_insert (get_buffer (self)));

  return find_mark (self, (guint) gtk_text_iter_get_offset (&at));
}

/* A technical word, and what to say instead. */
static char *
dup_hint (const SegueGlossaryMark *mark)
{
  g_autofree char *hint = NULL;

  if (mark == NULL)
    return NULL;

  hint = segue_term_dup_hint (mark->term);
  /* Translators: a technical word, then what is said of it: “SSO – Say: one sign-in”. */
  return g_strdup_printf (_("%s – %s"), segue_record_get_text (mark->term, SEGUE_TERM_TECHNICAL), hint);
}

static gboolean
mark_cb (gpointer data)
{
  SegueMarkedText *self = data;
  g_autofree char *text = segue_marked_text_dup_text (self);
  g_autoptr(GArray) found = segue_glossary_find (self->glossary, text);
  GtkTextIter start, end;

  self->mark_source = 0;
  gtk_text_buffer_get_bounds (get_buffer (self), &start, &end);
  gtk_text_buffer_remove_tag (get_buffer (self), self->tag, &start, &end);
  g_array_set_size (self->marks, 0);
  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      SegueGlossaryMark mark = g_array_index (found, SegueGlossaryMark, i);

      mark.start = (guint) g_utf8_pointer_to_offset (text, text + mark.start);
      mark.end = (guint) g_utf8_pointer_to_offset (text, text + mark.end);
      g_array_append_val (self->marks, mark);
      gtk_text_buffer_get_iter_at_offset (get_buffer (self), &start, (int) mark.start);
      gtk_text_buffer_get_iter_at_offset (get_buffer (self), &end, (int) mark.end);
      gtk_text_buffer_apply_tag (get_buffer (self), self->tag, &start, &end);
    }
  g_signal_emit (self, signals[SIGNAL_HINT_CHANGED], 0);

  return G_SOURCE_REMOVE;
}

/* Not while the text is being changed. */
static void
mark_soon (SegueMarkedText *self)
{
  if (self->mark_source == 0)
    self->mark_source = g_idle_add (mark_cb, self);
}

static void
cursor_cb (SegueMarkedText *self)
{
  g_signal_emit (self, signals[SIGNAL_HINT_CHANGED], 0);
}

static gboolean
query_tooltip_cb (SegueMarkedText *self,
                  int              x,
                  int              y,
                  gboolean         by_keyboard,
                  GtkTooltip      *tooltip)
{
  g_autofree char *hint = NULL;
  GtkTextIter at;
  int left, top;

  if (by_keyboard)
    {
      hint = dup_hint (find_at_cursor (self));
    }
  else
    {
      gtk_text_view_window_to_buffer_coords (GTK_TEXT_VIEW (self), GTK_TEXT_WINDOW_WIDGET, x, y, &left, &top);
      if (gtk_text_view_get_iter_at_location (GTK_TEXT_VIEW (self), &at, left, top))
        hint = dup_hint (find_mark (self, (guint) gtk_text_iter_get_offset (&at)));
    }

  gtk_tooltip_set_text (tooltip, hint);
  return hint != NULL;
}

static void
segue_marked_text_dispose (GObject *object)
{
  SegueMarkedText *self = SEGUE_MARKED_TEXT (object);

  g_clear_handle_id (&self->mark_source, g_source_remove);
  g_clear_pointer (&self->glossary, segue_glossary_free);
  g_clear_pointer (&self->marks, g_array_unref);

  G_OBJECT_CLASS (segue_marked_text_parent_class)->dispose (object);
}

static void
segue_marked_text_class_init (SegueMarkedTextClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_marked_text_dispose;

  /**
   * SegueMarkedText::hint-changed:
   *
   * The cursor is in another word.
   */
  signals[SIGNAL_HINT_CHANGED] = g_signal_new ("hint-changed", SEGUE_TYPE_MARKED_TEXT, G_SIGNAL_RUN_LAST,
                                               0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
segue_marked_text_init (SegueMarkedText *self)
{
  self->marks = g_array_new (FALSE, FALSE, sizeof (SegueGlossaryMark));
}

/**
 * segue_marked_text_new:
 * @plan: where the glossary is
 * @label: what is written, for screen readers
 *
 * Returns: (transfer floating): a text to write in
 */
GtkWidget *
segue_marked_text_new (SeguePlan  *plan,
                       const char *label)
{
  SegueMarkedText *self = g_object_new (SEGUE_TYPE_MARKED_TEXT, NULL);

  self->glossary = segue_glossary_new (plan);
  self->tag = gtk_text_buffer_create_tag (get_buffer (self), "technical", "underline", PANGO_UNDERLINE_DOUBLE, NULL);
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (self), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (self), FALSE);
  gtk_text_view_set_left_margin (GTK_TEXT_VIEW (self), MARGIN);
  gtk_text_view_set_right_margin (GTK_TEXT_VIEW (self), MARGIN);
  gtk_text_view_set_top_margin (GTK_TEXT_VIEW (self), MARGIN);
  gtk_text_view_set_bottom_margin (GTK_TEXT_VIEW (self), MARGIN);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  g_signal_connect_object (get_buffer (self), "changed", G_CALLBACK (mark_soon), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_buffer (self), "notify::cursor-position", G_CALLBACK (cursor_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * segue_marked_text_dup_text:
 *
 * Returns: (transfer full): what is written
 */
char *
segue_marked_text_dup_text (SegueMarkedText *self)
{
  GtkTextIter start, end;

  g_return_val_if_fail (SEGUE_IS_MARKED_TEXT (self), NULL);

  gtk_text_buffer_get_bounds (get_buffer (self), &start, &end);

  return gtk_text_buffer_get_text (get_buffer (self), &start, &end, FALSE);
}

/**
 * segue_marked_text_set_text:
 * @text: replaces all that is written, as one step that can be taken back
 */
void
segue_marked_text_set_text (SegueMarkedText *self,
                            const char      *text)
{
  GtkTextIter start, end;

  g_return_if_fail (SEGUE_IS_MARKED_TEXT (self));

  gtk_text_buffer_begin_user_action (get_buffer (self));
  gtk_text_buffer_get_bounds (get_buffer (self), &start, &end);
  gtk_text_buffer_delete (get_buffer (self), &start, &end);
  gtk_text_buffer_insert (get_buffer (self), &start, text, -1);
  gtk_text_buffer_end_user_action (get_buffer (self));
  gtk_text_buffer_get_start_iter (get_buffer (self), &start);
  gtk_text_buffer_place_cursor (get_buffer (self), &start);
}

/**
 * segue_marked_text_dup_hint:
 *
 * Returns: (transfer full) (nullable): what is said of the technical word that the cursor is in;
 *   else how many there are; %NULL where there are none
 */
char *
segue_marked_text_dup_hint (SegueMarkedText *self)
{
  char *hint = NULL;

  g_return_val_if_fail (SEGUE_IS_MARKED_TEXT (self), NULL);

  hint = dup_hint (find_at_cursor (self));
  if (hint != NULL || self->marks->len == 0)
    return hint;

  return g_strdup_printf (ngettext ("%u technical word is underlined", "%u technical words are underlined", self->marks->len), self->marks->len);
}

/**
 * segue_marked_text_can_replace:
 *
 * Returns: whether the cursor is in a technical word of which the plain one is known
 */
gboolean
segue_marked_text_can_replace (SegueMarkedText *self)
{
  const SegueGlossaryMark *mark = find_at_cursor (self);

  return mark != NULL && segue_record_is_set (mark->term, SEGUE_TERM_PLAIN) && gtk_text_view_get_editable (GTK_TEXT_VIEW (self));
}

/**
 * segue_marked_text_replace:
 *
 * Puts the plain word in place of the technical one that the cursor is in.
 */
void
segue_marked_text_replace (SegueMarkedText *self)
{
  const SegueGlossaryMark *mark = find_at_cursor (self);
  GtkTextIter start, end;

  if (!segue_marked_text_can_replace (self))
    return;

  gtk_text_buffer_begin_user_action (get_buffer (self));
  gtk_text_buffer_get_iter_at_offset (get_buffer (self), &start, (int) mark->start);
  gtk_text_buffer_get_iter_at_offset (get_buffer (self), &end, (int) mark->end);
  gtk_text_buffer_delete (get_buffer (self), &start, &end);
  gtk_text_buffer_insert (get_buffer (self), &start, segue_record_get_text (mark->term, SEGUE_TERM_PLAIN), -1);
  gtk_text_buffer_end_user_action (get_buffer (self));
  gtk_text_buffer_place_cursor (get_buffer (self), &start);
}
