/* segue-note-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A GtkTextView is made for scrolling: it does not ask for the height that its text
 * has at a width.
 */

#define G_LOG_DOMAIN "segue-note-view"

#include "config.h"

#include "segue-note-view.h"

/* Room for what stands where the cursor is. */
#define CURSOR_WIDTH 2

struct _SegueNoteView
{
  GtkTextView parent_instance;
};

G_DEFINE_FINAL_TYPE (SegueNoteView, segue_note_view, GTK_TYPE_TEXT_VIEW)

/* Lines lie below each other as the view puts them: each takes whole pixels. */
static int
get_text_height (GtkWidget *widget,
                 int        width)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget));
  g_autoptr(PangoLayout) layout = gtk_widget_create_pango_layout (widget, NULL);
  g_auto(GStrv) lines = NULL;
  g_autofree char *text = NULL;
  GtkTextIter start, end;
  int height = 0;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  text = gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
  lines = g_strsplit (text, "\n", -1);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  if (width >= 0)
    pango_layout_set_width (layout, MAX (width - CURSOR_WIDTH, 1) * PANGO_SCALE);
  for (guint i = 0; i == 0 || lines[i] != NULL; i++)
    {
      int line;

      pango_layout_set_text (layout, lines[i] != NULL ? lines[i] : "", -1);
      pango_layout_get_pixel_size (layout, NULL, &line);
      height += line;
      if (lines[i] == NULL)
        break; /* there is nothing but the cursor */
    }

  return height;
}

static GtkSizeRequestMode
segue_note_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
segue_note_view_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  *minimum_baseline = *natural_baseline = -1;
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 0 : get_text_height (widget, for_size);
}

static void
segue_note_view_class_init (SegueNoteViewClass *klass)
{
  GTK_WIDGET_CLASS (klass)->get_request_mode = segue_note_view_get_request_mode;
  GTK_WIDGET_CLASS (klass)->measure = segue_note_view_measure;
}

static void
segue_note_view_init (SegueNoteView *self)
{
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (self), GTK_WRAP_WORD_CHAR);
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)), "changed",
                           G_CALLBACK (gtk_widget_queue_resize), self, G_CONNECT_SWAPPED);
}

/**
 * segue_note_view_new:
 *
 * Returns: (transfer floating): a text view without text, one line high
 */
GtkWidget *
segue_note_view_new (void)
{
  return g_object_new (SEGUE_TYPE_NOTE_VIEW, NULL);
}
