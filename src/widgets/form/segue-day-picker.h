/* segue-day-picker.h - a popover to choose a day in a calendar
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-day.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_DAY_PICKER (segue_day_picker_get_type ())

G_DECLARE_FINAL_TYPE (SegueDayPicker, segue_day_picker, SEGUE, DAY_PICKER, GtkPopover)

GtkWidget      *segue_day_picker_new        (void);
void            segue_day_picker_set_required (SegueDayPicker *self,
                                             gboolean        required);
void            segue_day_picker_show_day   (SegueDayPicker *self,
                                             SegueDay        day);
SegueDayPicker *segue_day_picker_add_to_row (AdwEntryRow    *row,
                                             const char     *label);

G_END_DECLS
