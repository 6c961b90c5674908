/* segue-import-advice.h - what can be done about a file, in options of the command line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-import-plan.h"

G_BEGIN_DECLS

char *segue_import_advice_dup_note (const SegueSheet       *sheet,
                                    const SegueImportNote  *note);
void  segue_import_advice_complete (const SegueSheet       *sheet,
                                    GError                **error);

G_END_DECLS
