/* segue-stop.h - being told to stop
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GCancellable *segue_stop_watch (void);

G_END_DECLS
