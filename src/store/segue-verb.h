/* segue-verb.h - what an edit did, in words composed when they are shown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

/**
 * SegueVerb:
 *
 * The journal holds a verb, a kind and a field, never a name or a value, so
 * that erasing a person leaves nothing behind.
 */
typedef enum
{
  SEGUE_VERB_ADD,
  SEGUE_VERB_CHANGE,
  SEGUE_VERB_REMOVE,
  SEGUE_VERB_IMPORT,
  SEGUE_VERB_EXAMPLE,
  SEGUE_VERB_MOVE,
  SEGUE_VERB_STARTER,
} SegueVerb;

const char *segue_verb_get_name  (SegueVerb        verb);
gboolean    segue_verb_from_name (const char      *name,
                                  SegueVerb       *verb);
char       *segue_verb_dup_label (SegueVerb        verb,
                                  SegueRecordKind  kind,
                                  const char      *field,
                                  guint            n_records);

G_END_DECLS
