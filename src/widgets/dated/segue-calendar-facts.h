/* segue-calendar-facts.h - rows that say what follows from the fields beside them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-form-target.h"

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *segue_calendar_anchor_row_new  (SegueFormTarget *target);
GtkWidget *segue_calendar_prepare_row_new (SegueFormTarget *target);
GtkWidget *segue_calendar_reach_row_new   (SegueFormTarget *target);
void       segue_calendar_follow_anchor   (SegueRecord     *record,
                                           guint            field,
                                           GtkWidget       *row);

G_END_DECLS
