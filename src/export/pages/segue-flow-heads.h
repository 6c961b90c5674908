/* segue-flow-heads.h - what stands above the narrow columns of a matrix
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-flow-row.h"

G_BEGIN_DECLS

void segue_flow_heads_add (SegueFlowRow       *row,
                           SegueTypesetter    *type,
                           double              x,
                           double              column_width,
                           const char * const *labels,
                           guint               n);

G_END_DECLS
