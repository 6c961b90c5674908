/* segue-redaction.h - who may see what (DOMAIN b 10)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-sheet.h"

G_BEGIN_DECLS

#define SEGUE_REDACTION_ERROR (segue_redaction_error_quark ())

typedef enum
{
  SEGUE_REDACTION_ERROR_OPINIONS, /* nothing would be left of it */
} SegueRedactionError;

/**
 * SegueRedactionLevel:
 * @SEGUE_REDACTION_LEVEL_TEAM: everything
 * @SEGUE_REDACTION_LEVEL_MANAGERS: no working fields and no confidential records
 * @SEGUE_REDACTION_LEVEL_PUBLIC: only what says nothing about a person; people
 *   under a stable pseudonym
 *
 * Who an export is for.
 */
typedef enum
{
  SEGUE_REDACTION_LEVEL_TEAM,
  SEGUE_REDACTION_LEVEL_MANAGERS,
  SEGUE_REDACTION_LEVEL_PUBLIC,
} SegueRedactionLevel;

#define SEGUE_N_REDACTION_LEVELS (SEGUE_REDACTION_LEVEL_PUBLIC + 1)

/**
 * SegueShown:
 * @SEGUE_SHOWN_FULLY: as it is
 * @SEGUE_SHOWN_AS_PSEUDONYM: something stands for it: for a person a pseudonym, for words a
 *   number
 * @SEGUE_SHOWN_NOT: not at all
 */
typedef enum
{
  SEGUE_SHOWN_FULLY,
  SEGUE_SHOWN_AS_PSEUDONYM,
  SEGUE_SHOWN_NOT,
} SegueShown;

/* Nicks as in `--redact`, labels as in a footer. */
extern const SegueChoices segue_redaction_levels;

GQuark     segue_redaction_error_quark     (void);

SegueShown segue_redaction_decide          (SegueRedactionLevel   level,
                                            const SegueField     *field,
                                            SeguePlan            *plan,
                                            SegueRecord          *record);
gboolean   segue_redaction_is_confidential (SeguePlan            *plan,
                                            SegueRecord          *record);
gboolean   segue_redaction_is_anonymous    (SegueRedactionLevel   level,
                                            SegueRecord          *record,
                                            const SegueField     *field);
gboolean   segue_redaction_shows_row       (SegueRedactionLevel   level,
                                            SeguePlan            *plan,
                                            const SegueSheetRow  *row);
void       segue_redaction_order_rows      (SegueRedactionLevel   level,
                                            SeguePlan            *plan,
                                            GArray               *rows);
gboolean   segue_redaction_shows_kind      (SegueRedactionLevel   level,
                                            SegueRecordKind       kind);
gboolean   segue_redaction_check_sheet     (SegueRedactionLevel   level,
                                            const SegueSheet     *sheet,
                                            GError              **error);
void       segue_redaction_refuse_opinions (const char           *title,
                                            GError              **error);
char      *segue_redaction_dup_name        (SegueRedactionLevel   level,
                                            SeguePlan            *plan,
                                            SegueRecord          *record);
char      *segue_redaction_dup_role_name   (SegueRedactionLevel   level,
                                            SeguePlan            *plan,
                                            SegueRecord          *record);
char      *segue_redaction_dup_link_name   (SegueRedactionLevel   level,
                                            SeguePlan            *plan,
                                            SegueRecord          *holder,
                                            const SegueField     *field,
                                            SegueRecord          *record);
char      *segue_redaction_dup_pseudonym   (SeguePlan            *plan,
                                            SegueRecord          *stakeholder);

G_END_DECLS
