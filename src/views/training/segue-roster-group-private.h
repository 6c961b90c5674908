/* segue-roster-group-private.h - what the files of the roster share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-clashes.h"
#include "segue-roster-add.h"
#include "segue-roster-group.h"
#include "segue-roster-row.h"

G_BEGIN_DECLS

struct _SegueRosterGroup
{
  AdwPreferencesGroup  parent_instance;

  /* Owned. */
  SegueWorkspace      *workspace;
  SegueRecord         *session;
  GHashTable          *rows;      /* id → SegueRosterRow, borrowed: a child */
  SegueClashes        *clashes;   /* NULL where they are to be looked for */
  GString             *typed;     /* figures of a score that is not written yet */

  /* Borrowed: children. */
  SegueRosterAdd      *add;
  GtkListBox          *list;
  GtkWidget           *more;
  GtkLabel            *notice;
  GtkLabel            *hint;

  SegueRosterRow      *typed_row; /* borrowed: whose score is being typed */
  gint64               chosen;    /* id of the line that actions are about */
  gboolean             shows_all;
  guint                fill_source;
};

SeguePlan      *segue_roster_group_get_plan    (SegueRosterGroup *self);
SegueRosterRow *segue_roster_group_get_row     (SegueRosterGroup *self);
void            segue_roster_group_fail        (SegueRosterGroup *self,
                                                const char       *message);
void            segue_roster_group_tell_moved  (SegueRosterGroup *self,
                                                GArray           *moved);

/* segue-roster-keys.c */
void            segue_roster_keys_begin        (SegueRosterGroup *self);
void            segue_roster_keys_finish       (SegueRosterGroup *self);

/* segue-roster-actions.c */
void            segue_roster_actions_install   (GtkWidgetClass   *klass);
void            segue_roster_actions_set       (SegueRosterGroup *self,
                                                int               status);
void            segue_roster_actions_sync      (SegueRosterGroup *self);
void            segue_roster_actions_details   (SegueRosterGroup *self);

G_END_DECLS
