/* segue-shown-rows.h - the rows of a sheet that a document may show
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-page-options.h"

G_BEGIN_DECLS

GArray *segue_shown_rows_dup (SeguePlan              *plan,
                              const SegueSheet       *sheet,
                              const SeguePageOptions *options,
                              guint                  *n_left_out);

G_END_DECLS
