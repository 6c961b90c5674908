/* segue-need-sheet.h - training needs, with how far people are from them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-sheet.h"

G_BEGIN_DECLS

const SegueSheet *segue_need_sheet_new (void);

G_END_DECLS
