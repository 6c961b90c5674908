/* segue-raci-matrix.h - who does what in a rollout, as rows and columns (DOMAIN b 11)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"
#include "segue-raci.h"

G_BEGIN_DECLS

/* Letters of one field of the matrix; R and A may stand together. */
typedef enum
{
  SEGUE_RACI_HAS_R = 1 << 0,
  SEGUE_RACI_HAS_A = 1 << 1,
  SEGUE_RACI_HAS_C = 1 << 2,
  SEGUE_RACI_HAS_I = 1 << 3,
} SegueRaciSet;

/**
 * SegueRaciActivity:
 * @title: as the first entry spells it
 * @phase: a #SeguePhase, or %SEGUE_CHOICE_NONE
 *
 * A row.
 */
typedef struct
{
  char *title;
  int   phase;
} SegueRaciActivity;

/**
 * SegueRaciParty:
 * @title: the name of the person, or the role
 * @stakeholder: (nullable): the person; %NULL for a role
 *
 * A column.
 */
typedef struct
{
  char        *title;
  SegueRecord *stakeholder;
} SegueRaciParty;

/**
 * SegueRaciMatrix:
 * @activities: (element-type SegueRaciActivity): in the order of the phases
 * @parties: (element-type SegueRaciParty): in the order in which they were entered
 * @entries: (element-type SegueRecord): all entries, also those for nobody
 */
typedef struct
{
  GPtrArray    *activities;
  GPtrArray    *parties;
  GPtrArray    *entries;

  /*< private >*/
  GArray       *places; /* of each entry */
  SegueRaciSet *sets;   /* of each field, row by row */
} SegueRaciMatrix;

SegueRaciMatrix *segue_raci_matrix_new         (SeguePlan             *plan,
                                                gint64                 rollout);
void             segue_raci_matrix_free        (SegueRaciMatrix       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueRaciMatrix, segue_raci_matrix_free)

GPtrArray       *segue_raci_matrix_dup_entries (const SegueRaciMatrix *self,
                                                int                    activity,
                                                int                    party);
int              segue_raci_matrix_find_activity (const SegueRaciMatrix *self,
                                                const char            *title);
int              segue_raci_matrix_find_party  (const SegueRaciMatrix *self,
                                                gint64                 stakeholder,
                                                const char            *role);
SegueRaciSet     segue_raci_matrix_get         (const SegueRaciMatrix *self,
                                                guint                  activity,
                                                guint                  party);

SegueRaciSet     segue_raci_letters_to_set     (int                    letters);
int              segue_raci_set_to_letters     (SegueRaciSet           set);
SegueRaciSet     segue_raci_set_toggle         (SegueRaciSet           set,
                                                SegueRaciSet           letter);

G_END_DECLS
