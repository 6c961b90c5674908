/* segue-show-in-folder.h
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void     segue_show_in_folder_async  (GtkWindow            *parent,
                                      const char           *path,
                                      GAsyncReadyCallback   callback,
                                      gpointer              user_data);
gboolean segue_show_in_folder_finish (GtkWindow            *parent,
                                      GAsyncResult         *result,
                                      GError              **error);

G_END_DECLS
