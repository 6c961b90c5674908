/* segue-calendar-field.h - a picture as high as it likes, of which a part is seen and drawn
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_CALENDAR_FIELD (segue_calendar_field_get_type ())

G_DECLARE_DERIVABLE_TYPE (SegueCalendarField, segue_calendar_field, SEGUE, CALENDAR_FIELD, GtkWidget)

/**
 * SegueCalendarFieldClass:
 * @lay_out: finds out where everything lies at this width; tells by
 *   segue_calendar_field_set_heights()
 * @draw: draws what is seen
 * @get_cursor: where the cursor is, in the picture below the head; %FALSE where there is
 *   none
 *
 * A #GtkScrollable, to be put into a #GtkScrolledWindow.  What stands at the top stays
 * there.  Where the cursor is there is a child that has the focus and a text, so that who
 * does not see the picture hears of it.
 */
struct _SegueCalendarFieldClass
{
  GtkWidgetClass parent_class;

  void     (*lay_out)    (SegueCalendarField *self,
                          int                 width);
  void     (*draw)       (SegueCalendarField *self,
                          GtkSnapshot        *snapshot,
                          int                 width,
                          int                 height);
  gboolean (*get_cursor) (SegueCalendarField *self,
                          GdkRectangle       *place);
};

double     segue_calendar_field_get_offset  (SegueCalendarField *self);
double     segue_calendar_field_get_head    (SegueCalendarField *self);
void       segue_calendar_field_set_heights (SegueCalendarField *self,
                                             double              head,
                                             double              content);
void       segue_calendar_field_queue       (SegueCalendarField *self);
void       segue_calendar_field_ensure      (SegueCalendarField *self);
void       segue_calendar_field_reveal      (SegueCalendarField *self,
                                             double              y,
                                             double              height);
void       segue_calendar_field_tell        (SegueCalendarField *self,
                                             const char         *words,
                                             gboolean            is_selected);
void       segue_calendar_field_focus       (SegueCalendarField *self);
GtkWidget *segue_calendar_field_get_spot    (SegueCalendarField *self);
double     segue_calendar_field_flip        (SegueCalendarField *self,
                                             double              x,
                                             double              width);
void       segue_calendar_field_write       (SegueCalendarField *self,
                                             GtkSnapshot        *snapshot,
                                             PangoLayout        *layout,
                                             const GdkRGBA      *colour,
                                             double              x,
                                             double              middle,
                                             double              room,
                                             double              align);
gboolean   segue_calendar_field_is_mirrored (SegueCalendarField *self);

G_END_DECLS
