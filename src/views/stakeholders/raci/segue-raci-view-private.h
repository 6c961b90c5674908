/* segue-raci-view-private.h - what the view and its popovers share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-raci-view.h"

#include "segue-cross-tab.h"
#include "segue-raci-edits.h"

G_BEGIN_DECLS

/**
 * SegueRaciField:
 * @activity: (nullable): its title
 * @stakeholder: a person, or 0
 * @role: (nullable): a role
 *
 * A field, a row or a column, as somebody saw it.
 */
typedef struct
{
  char  *activity;
  gint64 stakeholder;
  char  *role;
} SegueRaciField;

#define SEGUE_RACI_FIELD_INIT { NULL, 0, NULL }

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
  gpointer         question; /* what pops up; owned by that */

  gint64           rollout;
  guint            update_source;
  gboolean         is_current; /* whether @model is */
};

gboolean   segue_raci_view_tell            (SegueRaciView *self,
                                            gboolean       good,
                                            const GError  *error);
void       segue_raci_view_sync            (SegueRaciView *self);

extern const SegueCrossTabFuncs segue_raci_look;

const char *segue_raci_letter_get_text     (SegueRaciSet   letter);

void       segue_raci_field_clear          (SegueRaciField       *field);
void       segue_raci_field_read           (SegueRaciField       *field,
                                            SegueRaciView        *view,
                                            int                   activity,
                                            int                   party);
gboolean   segue_raci_field_find           (const SegueRaciField *field,
                                            SegueRaciView        *view,
                                            int                  *activity,
                                            int                  *party);
gboolean   segue_raci_field_toggle         (const SegueRaciField *field,
                                            SegueRaciView        *view,
                                            SegueRaciSet          letter);
gboolean   segue_raci_field_set            (const SegueRaciField *field,
                                            SegueRaciView        *view,
                                            SegueRaciSet          letter,
                                            gboolean              is_there);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SegueRaciField, segue_raci_field_clear)

GtkWidget *segue_raci_findings_new         (SegueRaciView *self);
void       segue_raci_findings_show        (SegueRaciView *self);
char      *segue_raci_findings_dup_warning (SegueRaciView *self,
                                            gboolean       of_column,
                                            guint          place);

void       segue_raci_ask_sync             (SegueRaciView *self);
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
