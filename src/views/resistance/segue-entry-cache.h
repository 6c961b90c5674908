/* segue-entry-cache.h - what was computed of the entries of the log, each when it was first asked for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-resistance-facts.h"

G_BEGIN_DECLS

/**
 * SegueEntryCache:
 *
 * Facts and what is searched, of thousands of entries.  It knows nothing of edits: who has it
 * forgets what they change.
 */
typedef struct _SegueEntryCache SegueEntryCache;

SegueEntryCache            *segue_entry_cache_new        (SeguePlan       *plan);
void                        segue_entry_cache_free       (SegueEntryCache *self);
void                        segue_entry_cache_forget     (SegueEntryCache *self,
                                                          SegueRecord     *entry);
void                        segue_entry_cache_forget_all (SegueEntryCache *self);
const SegueResistanceFacts *segue_entry_cache_get_facts  (SegueEntryCache *self,
                                                          SegueRecord     *entry,
                                                          SegueDay         today);
const char                 *segue_entry_cache_get_key    (SegueEntryCache *self,
                                                          SegueRecord     *entry);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueEntryCache, segue_entry_cache_free)

G_END_DECLS
