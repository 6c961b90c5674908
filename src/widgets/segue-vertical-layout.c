/* segue-vertical-layout.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A GtkBoxLayout, but for one question.  A stack asks its pages how wide they have to
 * be for the height that there is.  A box tries out widths until the heights suit, and
 * for each of them a label that wraps tries out its own: with every other text they set
 * hundreds of lines to find that any width will do.
 */

#define G_LOG_DOMAIN "segue-vertical-layout"

#include "config.h"

#include "segue-vertical-layout.h"

struct _SegueVerticalLayout
{
  GtkLayoutManager  parent_instance;

  GtkLayoutManager *box; /* owned */
};

G_DEFINE_FINAL_TYPE (SegueVerticalLayout, segue_vertical_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
segue_vertical_layout_get_request_mode (GtkLayoutManager *manager,
                                        GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
segue_vertical_layout_measure (GtkLayoutManager *manager,
                               GtkWidget        *widget,
                               GtkOrientation    orientation,
                               int               for_size,
                               int              *minimum,
                               int              *natural,
                               int              *minimum_baseline,
                               int              *natural_baseline)
{
  SegueVerticalLayout *self = SEGUE_VERTICAL_LAYOUT (manager);

  gtk_layout_manager_measure (self->box, widget, orientation,
                              orientation == GTK_ORIENTATION_HORIZONTAL ? -1 : for_size,
                              minimum, natural, minimum_baseline, natural_baseline);
}

static void
segue_vertical_layout_allocate (GtkLayoutManager *manager,
                                GtkWidget        *widget,
                                int               width,
                                int               height,
                                int               baseline)
{
  gtk_layout_manager_allocate (SEGUE_VERTICAL_LAYOUT (manager)->box, widget, width, height, baseline);
}

static void
segue_vertical_layout_dispose (GObject *object)
{
  g_clear_object (&SEGUE_VERTICAL_LAYOUT (object)->box);

  G_OBJECT_CLASS (segue_vertical_layout_parent_class)->dispose (object);
}

static void
segue_vertical_layout_class_init (SegueVerticalLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_vertical_layout_dispose;
  layout_class->get_request_mode = segue_vertical_layout_get_request_mode;
  layout_class->measure = segue_vertical_layout_measure;
  layout_class->allocate = segue_vertical_layout_allocate;
}

static void
segue_vertical_layout_init (SegueVerticalLayout *self)
{
  self->box = gtk_box_layout_new (GTK_ORIENTATION_VERTICAL);
}
