/* segue-application.h - one process, one window per workspace
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_APPLICATION (segue_application_get_type ())

G_DECLARE_FINAL_TYPE (SegueApplication, segue_application, SEGUE, APPLICATION, AdwApplication)

SegueApplication *segue_application_new            (void);
void              segue_application_open_workspace (SegueApplication    *self,
                                                    const char          *path);
gboolean          segue_application_has_open       (SegueApplication    *self,
                                                    const char          *path);
GCancellable     *segue_application_take_opening   (SegueApplication    *self,
                                                    const char          *path,
                                                    GAsyncReadyCallback  callback,
                                                    gpointer             user_data);

G_END_DECLS
