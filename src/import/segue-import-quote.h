/* segue-import-quote.h - cells within messages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *segue_import_quote (const char *text);

G_END_DECLS
