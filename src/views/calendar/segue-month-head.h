/* segue-month-head.h - the days of the week above a month
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-month-field.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_MONTH_HEAD (segue_month_head_get_type ())

G_DECLARE_FINAL_TYPE (SegueMonthHead, segue_month_head, SEGUE, MONTH_HEAD, GtkWidget)

GtkWidget *segue_month_head_new    (SegueMonthField *field);
void       segue_month_head_update (SegueMonthHead  *self);

G_END_DECLS
