/* segue-keep.h - what lasts until the process ends
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gpointer segue_keep (gpointer object);

G_END_DECLS
