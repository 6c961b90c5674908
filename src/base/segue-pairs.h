/* segue-pairs.h - things by two ids
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SeguePairs:
 *
 * A table from pairs of ids to what belongs to them, such as the record that
 * links two others.
 */
typedef struct _SeguePairs SeguePairs;

SeguePairs *segue_pairs_new  (void);
void        segue_pairs_free (SeguePairs *self);
gboolean    segue_pairs_add  (SeguePairs *self,
                              gint64      one,
                              gint64      other,
                              gpointer    data);
gpointer    segue_pairs_find (SeguePairs *self,
                              gint64      one,
                              gint64      other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeguePairs, segue_pairs_free)

G_END_DECLS
