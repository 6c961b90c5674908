/* clipboard.h - what another program has copied
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void clipboard_copy (const char *text);

G_END_DECLS
