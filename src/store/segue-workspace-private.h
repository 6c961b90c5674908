/* segue-workspace-private.h - what the files of the store share of a workspace
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-database.h"
#include "segue-history.h"
#include "segue-incoming.h"
#include "segue-journal.h"
#include "segue-workspace.h"

G_BEGIN_DECLS

struct _SegueWorkspace
{
  GObject          parent_instance;

  /* Owned. */
  SegueDatabase   *database;
  char            *path;
  char            *author;
  char            *uuid;
  char            *warning;                     /* what went wrong without stopping anything */
  GError          *load_error;                  /* nothing is written once a list could not be read */
  SegueRecordList *lists[SEGUE_N_RECORD_KINDS]; /* %NULL until first used */
  GHashTable      *incoming;                    /* kind and field → SegueIncoming */
  SegueHistory    *history;                     /* what the journal says of records; NULL until asked */

  SeguePlan       *shown;                       /* what may be seen; %NULL where it is everything */
  SegueRedactionLevel level;                    /* to whom */

  gboolean         read_only;
  gboolean         unchecked;                   /* not looked at for damage yet: edits wait */
  gboolean         is_partial;                  /* the lists hold who comes first: the rest was not read yet */
  GPtrArray       *rest;                        /* read by a worker, for the main thread to take; else %NULL */
  gboolean         lent;                        /* a worker has the connection: what is loaded can be read, edits wait */
  gint64           journal_number;              /* newest line that the lists know */
  gint64           data_version;                /* changes when another connection commits */
  gboolean         history_ended;               /* a foreign program wrote: no step fits any more */
};

gboolean   segue_workspace_look          (SegueWorkspace  *self,
                                          gint64          *data_version,
                                          gint64          *journal_number,
                                          GError         **error);
gboolean   segue_workspace_forget_steps  (SegueWorkspace  *self,
                                          guint            keep_days,
                                          GError         **error);
gboolean   segue_workspace_vacuum        (SegueWorkspace  *self,
                                          GError         **error);
gboolean   segue_workspace_sign_vacuum   (SegueWorkspace  *self,
                                          GError         **error);
gboolean   segue_workspace_refuse_lent   (SegueWorkspace  *self,
                                          GError         **error);
gboolean   segue_workspace_sync          (SegueWorkspace  *self,
                                          GError         **error);
void       segue_workspace_catch_up      (SegueWorkspace  *self);
gboolean   segue_workspace_begin         (SegueWorkspace  *self,
                                          GError         **error);
gboolean   segue_workspace_finish        (SegueWorkspace  *self,
                                          GError         **error);
GPtrArray *segue_workspace_read          (SegueWorkspace  *self,
                                          const GArray    *spans,
                                          GError         **error);
void       segue_workspace_bring         (SegueWorkspace  *self,
                                          const GArray    *spans,
                                          GPtrArray       *fresh);
GArray    *segue_workspace_span_everything
                                         (void);
gboolean   segue_workspace_read_rest     (SegueWorkspace  *self,
                                          GCancellable    *cancellable,
                                          GError         **error);
gboolean   segue_workspace_bring_rest    (SegueWorkspace  *self,
                                          GError         **error);
char      *segue_workspace_dup_shown_title
                                         (SegueWorkspace  *self,
                                          SegueRecord     *record);
void       segue_workspace_links_changed (SegueWorkspace  *self,
                                          SegueRecordKind  kind);
void       segue_workspace_can_edit_changed
                                         (SegueWorkspace  *self);

G_END_DECLS
