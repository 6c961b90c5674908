/* segue-schema.h - what is in the file: its version, its tables, its upgrades
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-database.h"

G_BEGIN_DECLS

#define SEGUE_SCHEMA_MAGIC 0x53454755 /* "SEGU" */

int      segue_schema_get_version  (void);
gboolean segue_schema_refuse_newer (SegueDatabase  *database,
                                    GError        **error);
gboolean segue_schema_run_steps    (SegueDatabase      *database,
                                    const char * const *steps,
                                    int                 from,
                                    GError            **error);
gboolean segue_schema_migrate      (SegueDatabase  *database,
                                    int             from,
                                    GError        **error);
gboolean segue_schema_check        (SegueDatabase  *database,
                                    int             version,
                                    GError        **error);

G_END_DECLS
