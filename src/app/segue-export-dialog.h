/* segue-export-dialog.h - asks what to write, for whom and where
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-extract.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_EXPORT_DIALOG (segue_export_dialog_get_type ())

G_DECLARE_FINAL_TYPE (SegueExportDialog, segue_export_dialog, SEGUE, EXPORT_DIALOG, AdwWindow)

GtkWindow *segue_export_dialog_new   (GtkWindow          *parent,
                                      SegueExtract       *extract,
                                      SegueRedactionLevel level);
gboolean   segue_export_dialog_write (SegueExportDialog  *self,
                                      const char         *path,
                                      GError            **error);

G_END_DECLS
