/* segue-encoding-private.h - decoders of our own
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-encoding.h"

G_BEGIN_DECLS

GBytes  *segue_encoding_decode_windows_1252 (const char    *data,
                                             gsize          length,
                                             SegueEncoding *encoding);
GBytes  *segue_encoding_decode_mixed        (const char    *data,
                                             gsize          length,
                                             SegueEncoding *encoding);
guint64  segue_encoding_line_at             (const char    *text,
                                             gsize          offset);

G_END_DECLS
