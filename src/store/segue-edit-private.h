/* segue-edit-private.h - what the files of an edit share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-added.h"
#include "segue-edit.h"
#include "segue-pairs.h"
#include "segue-workspace-private.h"

G_BEGIN_DECLS

/**
 * SegueChange:
 * @field: of the record
 * @value: (owned): what it shall be
 */
typedef struct
{
  guint      field;
  SegueValue value;
} SegueChange;

/**
 * SegueTarget:
 * @record: (owned): a record of the workspace
 * @changes: (owned) (element-type SegueChange): in the order they came, a field once
 * @removed: whether it goes
 */
typedef struct
{
  SegueRecord *record;
  GArray      *changes;
  gboolean     removed;
} SegueTarget;

struct _SegueEdit
{
  GObject            parent_instance;

  /* Owned. */
  SegueWorkspace    *workspace;
  SegueAdded        *added;
  SeguePairs        *ending;    /* during the commit: records whose chain of links to their own kind ends */
  gint64             known[SEGUE_N_RECORD_KINDS]; /* likewise: of each kind an id that leads somewhere, or 0 */
  GPtrArray         *targets;   /* SegueTarget, in the order they came */
  GHashTable        *by_record; /* SegueRecord → SegueTarget */
  GHashTable        *unlocked;  /* SegueRecord, borrowed: a target; what may change though it was sent */

  SegueVerb          verb;
  SegueRecordKind    kind;
  int                basis;     /* SegueBasis of judgements that are made on the way */
  const SegueField  *hidden;    /* what was to be set though it cannot be seen; NULL where nothing was */
  guint              n_cleared; /* links that were cleared since what they led to goes */
  gboolean           renews;    /* occurrences change as their series says */
  gboolean           committed;

  SegueProgressFunc  progress;
  gpointer           progress_data;
};

SegueRecord *segue_edit_resolve      (SegueEdit      *self,
                                      SegueRecord    *record);
SegueTarget *segue_edit_find_target  (SegueEdit      *self,
                                      SegueRecord    *record);
SegueTarget *segue_edit_ensure_target (SegueEdit     *self,
                                      SegueRecord    *record);
gboolean     segue_edit_is_removed   (SegueEdit      *self,
                                      SegueRecord    *record);
SegueRecord *segue_edit_dup_after    (SegueEdit      *self,
                                      SegueRecord    *record);
gint64       segue_edit_peek_integer (SegueEdit      *self,
                                      SegueRecord    *record,
                                      guint           field);
gboolean     segue_edit_still_links  (SegueEdit      *self,
                                      SegueRecord    *record,
                                      guint           field,
                                      gint64          id);
SegueRecord *segue_edit_find         (SegueEdit      *self,
                                      SegueRecordKind kind,
                                      gint64          id);

void         segue_edit_judge        (SegueEdit      *self);
void         segue_edit_follow       (SegueEdit      *self);
gboolean     segue_edit_repeat       (SegueEdit      *self,
                                      GError        **error);
void         segue_edit_reword       (SegueEdit      *self);
gboolean     segue_edit_check_lock   (SegueEdit         *self,
                                      const SegueTarget *target,
                                      GError           **error);
gboolean     segue_edit_check        (SegueEdit      *self,
                                      GError        **error);
gboolean     segue_edit_check_cycle  (SegueEdit      *self,
                                      SegueRecord    *start,
                                      guint           field,
                                      GError        **error);
gboolean     segue_edit_check_added  (SegueEdit      *self,
                                      SegueRecord    *record,
                                      GError        **error);

G_END_DECLS
