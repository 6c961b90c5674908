/* segue-clashes.h - sessions that need the same trainer, room or person at one time (DOMAIN c 11)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

typedef enum
{
  SEGUE_CLASH_TRAINER,
  SEGUE_CLASH_ROOM,
  SEGUE_CLASH_PERSON,
} SegueClashKind;

/**
 * SegueClash:
 * @kind: what both need
 * @first: (transfer none): the session that begins earlier
 * @second: (transfer none): the other session; the same where somebody has two seats in it
 * @who: (transfer none) (nullable): the trainer or the person, %NULL for a room
 */
typedef struct
{
  SegueClashKind  kind;
  SegueRecord    *first;
  SegueRecord    *second;
  SegueRecord    *who;
} SegueClash;

/**
 * SegueSpan:
 * @from: minutes since the beginning of day 1, UTC
 * @to: the first minute after it, never before @from
 *
 * When something takes place, half open: what ends when the other begins is beside it.
 */
typedef struct
{
  gint64 from;
  gint64 to;
} SegueSpan;

typedef struct _SegueClashes SegueClashes;

gboolean          segue_span_of_record    (SeguePlan       *plan,
                                           SegueRecord     *record,
                                           SegueSpan       *span);
gboolean          segue_span_of_record_on (SeguePlan       *plan,
                                           SegueRecord     *record,
                                           SegueDay         first,
                                           SegueSpan       *span);
gboolean          segue_spans_overlap     (const SegueSpan *a,
                                           const SegueSpan *b);

SegueClashes     *segue_clashes_new       (SeguePlan       *plan);
void              segue_clashes_free      (SegueClashes    *self);
guint             segue_clashes_get_n     (SegueClashes    *self);
const SegueClash *segue_clashes_get       (SegueClashes    *self,
                                           guint            index);
GPtrArray        *segue_clashes_find      (SegueClashes    *self,
                                           SegueRecord     *session);
GPtrArray        *segue_clashes_find_person (SegueClashes  *self,
                                             SegueRecord   *session,
                                             gint64         stakeholder);
char             *segue_clash_dup_text    (SeguePlan        *plan,
                                           const SegueClash *clash,
                                           SegueRecord      *session);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueClashes, segue_clashes_free)

G_END_DECLS
