/* segue-file.h - files that appear whole or not at all
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SegueNewFile:
 * @path: the name it shall have
 * @temporary: the name it has until segue_new_file_keep(); %NULL afterwards
 *
 * Freed without being kept, it leaves nothing behind.
 */
typedef struct
{
  char *path;
  char *temporary;
} SegueNewFile;

char         *segue_file_dup_path (const char    *path);

SegueNewFile *segue_new_file_open (const char    *path,
                                   GError       **error);
gboolean      segue_new_file_keep (SegueNewFile  *self,
                                   GError       **error);
void          segue_new_file_free (SegueNewFile  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueNewFile, segue_new_file_free)

G_END_DECLS
