/* segue-link-fields.h - the rows of links that several tables have
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

#include <glib/gi18n.h>

G_BEGIN_DECLS

/* The rollout that owns a record. */
#define SEGUE_ROLLOUT_FIELD                                                                      \
  {                                                                                              \
    "rollout", SEGUE_FIELD_LINK, N_("Rollout"), SEGUE_FIELD_REQUIRED | SEGUE_FIELD_OWNER,        \
    SEGUE_REDACTION_OPEN, 18, .target = SEGUE_RECORD_ROLLOUT,                                    \
    .synonyms = "project|programme|program|Projekt|Projet|Proyecto|Proyek",                      \
  }

/* The impacted audience that owns a record. */
#define SEGUE_IMPACTED_AUDIENCE_FIELD                                                            \
  {                                                                                              \
    "impacted-audience", SEGUE_FIELD_LINK, N_("Impacted audience"),                              \
    SEGUE_FIELD_REQUIRED | SEGUE_FIELD_OWNER, SEGUE_REDACTION_OPEN, 22,                          \
    .target = SEGUE_RECORD_IMPACTED_AUDIENCE,                                                    \
  }

G_END_DECLS
