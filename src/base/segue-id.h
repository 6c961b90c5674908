/* segue-id.h - ids that never meet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gint64 segue_id_new   (void);
gint64 segue_id_block (guint  n);
void   segue_id_seen  (gint64 id);

G_END_DECLS
