/* segue-wall-list.h - the numbered list of what finds no room in its day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-wall.h"

G_BEGIN_DECLS

double segue_wall_list_draw (GPtrArray       *entries,
                             guint           *next,
                             SegueTypesetter *type,
                             SegueCanvas     *canvas,
                             double           y,
                             double           width,
                             double           height);

G_END_DECLS
