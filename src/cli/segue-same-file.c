/* segue-same-file.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-same-file"

#include "config.h"

#include "segue-same-file.h"

#include "segue-command-line.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

/**
 * segue_same_file_refuse:
 * @path: (nullable): what is to be written
 * @other: what must not be lost
 * @error: (out) (optional): %SEGUE_USAGE_ERROR
 *
 * A slip of the hand would otherwise replace a workspace by its own export.
 *
 * Returns: whether @path is another file than @other, or none
 */
gboolean
segue_same_file_refuse (const char  *path,
                        const char  *other,
                        GError     **error)
{
  g_autofree char *shown = NULL;
  GStatBuf a, b;

  g_return_val_if_fail (other != NULL, FALSE);

  if (path == NULL || g_stat (path, &a) != 0 || g_stat (other, &b) != 0 ||
      a.st_dev != b.st_dev || a.st_ino != b.st_ino)
    return TRUE;

  shown = g_filename_display_name (path);
  g_set_error (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
               _("“%s” is what is read here; give another file to be written."), shown);
  return FALSE;
}
