/* segue-export-error.h - how an export can fail
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SEGUE_EXPORT_ERROR (segue_export_error_quark ())

typedef enum
{
  SEGUE_EXPORT_ERROR_FAILED,     /* the file could not be written */
  SEGUE_EXPORT_ERROR_FULL,       /* no space left */
  SEGUE_EXPORT_ERROR_PERMISSION, /* file or folder is not writable */
} SegueExportError;

GQuark segue_export_error_quark (void);

G_END_DECLS
