/* segue-raci-view-private.h - what the view and its popovers share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-raci-view.h"

#include "segue-cross-tab.h"
#include "segue-raci-edits.h"

G_BEGIN_DECLS

struct _SegueRaciView
{
  GtkWidget        parent_instance;

  /* Owned. */
  SegueWorkspace  *workspace;
  SegueRaciMatrix *model;
  GPtrArray       *findings; /* of SegueRaciFinding */

  /* Borrowed: children. */
  GtkStack        *stack;
  SegueCrossTab     *matrix;
  GtkWidget       *add_activity;
  GtkWidget       *add_party;
  GtkWidget       *add_first;
  GtkWidget       *legend;
  GtkLabel        *summary;
  GtkListBox      *list;
  GtkWidget       *problems;

  gint64           rollout;
  guint            update_source;
  gboolean         is_current; /* whether @model is */
};

gboolean   segue_raci_view_tell            (SegueRaciView *self,
                                            gboolean       good,
                                            const GError  *error);
gboolean   segue_raci_view_toggle          (SegueRaciView *self,
                                            guint          activity,
                                            guint          party,
                                            SegueRaciSet   letter);
const char *segue_raci_letter_get_text     (SegueRaciSet   letter);

void       segue_raci_ask_letters          (SegueRaciView *self,
                                            guint          activity,
                                            guint          party);
void       segue_raci_ask_activity         (SegueRaciView *self,
                                            int            activity,
                                            GtkWidget     *near);
void       segue_raci_ask_new_party        (SegueRaciView *self,
                                            GtkWidget     *near);
void       segue_raci_ask_party            (SegueRaciView *self,
                                            guint          party);

G_END_DECLS
