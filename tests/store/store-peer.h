/* store-peer.h - a second program on the same file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * It is the test's own program again, which reads commands from its standard
 * input and answers each with one line: add, rename, remove, join, undo, redo,
 * refresh, compact, names, and sql, which goes past Segue.
 */

#pragma once

#include "segue-workspace.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct
{
  GSubprocess      *process;
  GOutputStream    *input;
  GDataInputStream *output;
} StorePeer;

gboolean store_peer_main         (int             argc,
                                  char           *argv[]);
void     store_peer_start        (StorePeer      *peer,
                                  const char     *path);
void     store_peer_tell         (StorePeer      *peer,
                                  const char     *command);
char    *store_peer_wait         (StorePeer      *peer);
void     store_peer_do           (StorePeer      *peer,
                                  const char     *command);
void     store_peer_assert_names (StorePeer      *peer,
                                  const char     *names);
void     store_peer_stop         (StorePeer      *peer);

void     store_assert_names      (SegueWorkspace *workspace,
                                  const char     *names);
void     store_add_burst         (SegueWorkspace *workspace,
                                  const char     *prefix,
                                  guint           n);

G_END_DECLS
