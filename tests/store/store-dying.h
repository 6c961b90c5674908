/* store-dying.h - a process that dies in the middle of writing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void store_die_at_operation (guint n);

G_END_DECLS
