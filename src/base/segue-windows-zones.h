/* segue-windows-zones.h - the names that Windows gives to time zones
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *segue_windows_zone_get_name (const char *windows);

G_END_DECLS
