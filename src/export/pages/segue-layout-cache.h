/* segue-layout-cache.h - texts that are laid out already
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

typedef struct _SegueLayoutCache SegueLayoutCache;

SegueLayoutCache *segue_layout_cache_new  (void);
void              segue_layout_cache_free (SegueLayoutCache *self);

PangoLayout      *segue_layout_cache_find (SegueLayoutCache *self,
                                           guint             style,
                                           const char       *text,
                                           int               width);
void              segue_layout_cache_add  (SegueLayoutCache *self,
                                           guint             style,
                                           const char       *text,
                                           int               width,
                                           PangoLayout      *layout);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueLayoutCache, segue_layout_cache_free)

G_END_DECLS
