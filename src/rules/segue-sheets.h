/* segue-sheets.h - every sheet, by the KIND of the command line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-sheet.h"

G_BEGIN_DECLS

const SegueSheet   *segue_sheet_get       (const char *name);
const char * const *segue_sheet_get_names (void);

G_END_DECLS
