/* segue-early-opening.h - a workspace that is opened while the toolkit starts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _SegueEarlyOpening SegueEarlyOpening;

SegueEarlyOpening *segue_early_opening_begin (const char          *path);
void               segue_early_opening_free  (SegueEarlyOpening   *self);
GCancellable      *segue_early_opening_take  (SegueEarlyOpening   *self,
                                              const char          *path,
                                              GAsyncReadyCallback  callback,
                                              gpointer             user_data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueEarlyOpening, segue_early_opening_free)

G_END_DECLS
