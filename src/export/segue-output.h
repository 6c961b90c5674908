/* segue-output.h - a file that is replaced whole or not at all
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-export-error.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_OUTPUT (segue_output_get_type ())

/**
 * SegueOutput:
 *
 * A stream into a new file beside the one that is meant.  Nothing can be seen
 * of it before segue_output_commit(); dropped without that, it leaves nothing.
 * Its errors name the file.
 */
G_DECLARE_FINAL_TYPE (SegueOutput, segue_output, SEGUE, OUTPUT, GOutputStream)

SegueOutput *segue_output_open         (const char   *path,
                                        GError      **error);
SegueOutput *segue_output_open_console (void);
gboolean     segue_output_prepare      (SegueOutput  *self,
                                        GCancellable *cancellable,
                                        GError      **error);
gboolean     segue_output_commit       (SegueOutput  *self,
                                        GCancellable *cancellable,
                                        GError      **error);

G_END_DECLS
