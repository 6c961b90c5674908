/* segue-author.h - who is at work
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *segue_author_get_default (void);

G_END_DECLS
