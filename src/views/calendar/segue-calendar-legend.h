/* segue-calendar-legend.h - what the signs in a picture of the calendar mean
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What may be explained, beside each #SegueCalendarKind. */
typedef enum
{
  SEGUE_SIGN_OPEN = SEGUE_N_CALENDAR_KINDS,
  SEGUE_SIGN_DONE,
  SEGUE_SIGN_CANCELLED,
  SEGUE_SIGN_ERROR,
  SEGUE_SIGN_WARNING,
  SEGUE_SIGN_ONE_DAY,
  SEGUE_SIGN_CALM,
  SEGUE_SIGN_BUSY,
  SEGUE_SIGN_OVER,
  SEGUE_SIGN_STEP_UP, /* a peak makes a cell a step more */
} SegueCalendarSign;

#define SEGUE_N_SIGNS (SEGUE_SIGN_STEP_UP + 1)

GtkWidget *segue_calendar_legend_new  (void);
void       segue_calendar_legend_show (GtkWidget *legend,
                                       guint      signs);

G_END_DECLS
