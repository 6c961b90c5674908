/* segue-changeset.h - whether a changeset is one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean segue_changeset_is_sound (GBytes *changes);

G_END_DECLS
