/* segue-number-row.h - a number to step through, in a row of a group that unfolds
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkAdjustment *segue_number_row_add_to (AdwExpanderRow *group,
                                        const char     *title,
                                        int             value,
                                        int             least,
                                        int             most);

G_END_DECLS
