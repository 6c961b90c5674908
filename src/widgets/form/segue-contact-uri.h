/* segue-contact-uri.h - what to hand to the desktop for a field that opens something
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-field.h"

G_BEGIN_DECLS

char *segue_contact_uri_dup (SegueFieldKind  kind,
                             const char     *text);

G_END_DECLS
