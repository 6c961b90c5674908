/* segue-status-text.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * It asks for no more room than the shorter sentence, which takes several lines if it
 * must: nothing is ever cut, and a long sentence does not push anything away.
 */

#define G_LOG_DOMAIN "segue-status-text"

#include "config.h"

#include "segue-status-text.h"

#define WIDTH 60 /* characters, that the shorter one would like to have */

struct _SegueStatusText
{
  GtkWidget  parent_instance;

  /* Borrowed: children. */
  GtkWidget *text;
  GtkWidget *shorter;
};

G_DEFINE_FINAL_TYPE (SegueStatusText, segue_status_text, GTK_TYPE_WIDGET)

static gboolean
fits (SegueStatusText *self,
      int              width)
{
  int minimum;

  gtk_widget_measure (self->text, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum <= width;
}

static void
segue_status_text_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  SegueStatusText *self = SEGUE_STATUS_TEXT (widget);
  gboolean is_whole = orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0 && fits (self, for_size);

  gtk_widget_measure (is_whole ? self->text : self->shorter, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
segue_status_text_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  SegueStatusText *self = SEGUE_STATUS_TEXT (widget);
  gboolean is_whole = fits (self, width);
  GtkWidget *seen = is_whole ? self->text : self->shorter;

  gtk_widget_set_child_visible (self->text, is_whole);
  gtk_widget_set_child_visible (self->shorter, !is_whole);
  gtk_widget_size_allocate (seen, &(GtkAllocation) { 0, 0, width, height }, -1);
}

static GtkSizeRequestMode
segue_status_text_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
segue_status_text_dispose (GObject *object)
{
  SegueStatusText *self = SEGUE_STATUS_TEXT (object);

  g_clear_pointer (&self->text, gtk_widget_unparent);
  g_clear_pointer (&self->shorter, gtk_widget_unparent);

  G_OBJECT_CLASS (segue_status_text_parent_class)->dispose (object);
}

static void
segue_status_text_class_init (SegueStatusTextClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_status_text_dispose;
  widget_class->measure = segue_status_text_measure;
  widget_class->size_allocate = segue_status_text_size_allocate;
  widget_class->get_request_mode = segue_status_text_get_request_mode;
}

static void
segue_status_text_init (SegueStatusText *self)
{
  self->text = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->text), 0);
  gtk_widget_set_parent (self->text, GTK_WIDGET (self));

  self->shorter = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->shorter), 0);
  gtk_label_set_wrap (GTK_LABEL (self->shorter), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->shorter), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (self->shorter), WIDTH);
  gtk_widget_set_parent (self->shorter, GTK_WIDGET (self));
}

/**
 * segue_status_text_set:
 * @markup: what is said where it fits into a line
 * @shorter: what is said where it does not, as markup
 */
void
segue_status_text_set (SegueStatusText *self,
                       const char      *markup,
                       const char      *shorter)
{
  g_return_if_fail (SEGUE_IS_STATUS_TEXT (self));

  gtk_label_set_markup (GTK_LABEL (self->text), markup);
  gtk_label_set_markup (GTK_LABEL (self->shorter), shorter);
}

/**
 * segue_status_text_get:
 *
 * Returns: (transfer none): what is said now, without markup
 */
const char *
segue_status_text_get (SegueStatusText *self)
{
  g_return_val_if_fail (SEGUE_IS_STATUS_TEXT (self), NULL);

  return gtk_label_get_text (GTK_LABEL (gtk_widget_get_child_visible (self->text) ? self->text : self->shorter));
}
