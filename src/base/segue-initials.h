/* segue-initials.h - two letters for a name, the same wherever a person is drawn
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *segue_initials_dup (const char *name);

G_END_DECLS
