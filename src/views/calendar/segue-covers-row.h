/* segue-covers-row.h - why, what, when, how: the four ticks of a communication
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-form-target.h"

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *segue_covers_row_new (SegueFormTarget *target);

G_END_DECLS
