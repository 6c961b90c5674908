/* segue-record-kind.h - every kind of record there is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SegueRecordKind:
 *
 * The order is that in which records can be written so that each finds what it
 * links to; exports of everything keep it.
 */
typedef enum
{
  SEGUE_RECORD_NONE,
  SEGUE_RECORD_WORKSPACE,
  SEGUE_RECORD_AUDIENCE,
  SEGUE_RECORD_STAKEHOLDER,
  SEGUE_RECORD_ROLLOUT,
  SEGUE_RECORD_BENEFIT,
  SEGUE_RECORD_MILESTONE,
  SEGUE_RECORD_IMPACTED_AUDIENCE,
  SEGUE_RECORD_FEAR,
  SEGUE_RECORD_INVOLVEMENT,
  SEGUE_RECORD_IMPACT,
  SEGUE_RECORD_ENGAGEMENT,
  SEGUE_RECORD_JUDGEMENT,
  SEGUE_RECORD_PROFILE,
  SEGUE_RECORD_MEMBERSHIP,
  SEGUE_RECORD_RELATIONSHIP,
  SEGUE_RECORD_INTERACTION,
  SEGUE_RECORD_CHAMPION,
  SEGUE_RECORD_CHAMPION_REPORT,
  SEGUE_RECORD_RACI,
  SEGUE_RECORD_WINDOW,
  SEGUE_RECORD_MESSAGE,
  SEGUE_RECORD_WORDING,
  SEGUE_RECORD_REFERENCE,
  SEGUE_RECORD_EXPLAIN_BACK,
  SEGUE_RECORD_SERIES,
  SEGUE_RECORD_COMMUNICATION,
  SEGUE_RECORD_MESSAGE_USE,
  SEGUE_RECORD_EVENT,
  SEGUE_RECORD_FAQ,
  SEGUE_RECORD_SUPPORT_CHANNEL,
  SEGUE_RECORD_TERM,
  SEGUE_RECORD_ACCEPTANCE,
  SEGUE_RECORD_MATERIAL,
  SEGUE_RECORD_COURSE,
  SEGUE_RECORD_TRAINING_NEED,
  SEGUE_RECORD_REQUIREMENT,
  SEGUE_RECORD_SESSION,
  SEGUE_RECORD_ENROLMENT,
  SEGUE_RECORD_REINFORCEMENT,
  SEGUE_RECORD_SUGGESTION,
  SEGUE_RECORD_OBJECTION,
  SEGUE_RECORD_RESISTANCE,
  SEGUE_RECORD_ATTEMPT,
  SEGUE_RECORD_FEEDBACK,
  SEGUE_RECORD_ACTION,
} SegueRecordKind;

#define SEGUE_N_RECORD_KINDS (SEGUE_RECORD_ACTION + 1)

const char     *segue_record_kind_get_name   (SegueRecordKind  kind);
const char     *segue_record_kind_get_plural (SegueRecordKind  kind);
const char     *segue_record_kind_get_label  (SegueRecordKind  kind);
const char     *segue_record_kind_get_labels (SegueRecordKind  kind);
GType           segue_record_kind_get_gtype  (SegueRecordKind  kind);
char           *segue_record_kind_dup_table  (SegueRecordKind  kind);
SegueRecordKind segue_record_kind_from_name  (const char      *name);

G_END_DECLS
