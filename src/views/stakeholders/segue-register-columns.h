/* segue-register-columns.h - the columns of the register and how their cells look
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-sheet-list.h"

G_BEGIN_DECLS

void   segue_register_columns_connect     (SegueSheetList   *list);
guint *segue_register_columns_get_default (const SegueSheet *sheet,
                                           gboolean          narrow,
                                           guint            *n);

G_END_DECLS
