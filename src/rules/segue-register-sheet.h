/* segue-register-sheet.h - the stakeholder register: people and their standing side by side
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-sheet.h"

G_BEGIN_DECLS

const SegueSheet *segue_register_sheet_new (void);

G_END_DECLS
