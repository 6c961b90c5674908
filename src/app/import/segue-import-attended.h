/* segue-import-attended.h - which session the rows of attendance are of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-import-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_IMPORT_ATTENDED (segue_import_attended_get_type ())

G_DECLARE_FINAL_TYPE (SegueImportAttended, segue_import_attended, SEGUE, IMPORT_ATTENDED, AdwActionRow)

GtkWidget *segue_import_attended_new (SegueImportSession *session);

G_END_DECLS
