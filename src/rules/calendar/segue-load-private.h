/* segue-load-private.h - what the parts of the load share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-load.h"

#include "segue-audience-places.h"
#include "segue-workdays.h"

G_BEGIN_DECLS

/* An audience, by its number in the tree: parents come before their parts. */
typedef struct
{
  gint64       id;
  guint        parent;   /* its number, or %G_MAXUINT */
  SegueValue   ids;      /* LINKS: the audience alone */
  double       capacity; /* minutes a week */
  double       share;    /* of the people of its parent, 0 to 1 */
} SegueLoadGroup;

/* An impact, as it is felt. */
typedef struct
{
  SegueRecord    *record;
  guint           group;
  gint64          rollout;
  SegueLoadLevel  level;
  gboolean        is_open; /* no level, or no day */
  SegueDay        first;
  SegueDay        last;
} SegueLoadImpact;

struct _SegueLoad
{
  SeguePlan         *plan;     /* owned */
  SegueCalendar     *calendar; /* borrowed */
  gint64             rollout;
  SegueLoadRule      rule;
  GArray            *groups;   /* SegueLoadGroup */
  GHashTable        *numbers;  /* id of an audience -> its number */
  GHashTable        *columns;  /* week -> SegueLoadCell[groups->len] */
  GHashTable        *scopes;   /* rollout -> gboolean[groups->len] */
  GHashTable        *spreads;  /* record -> over how many days it is spread */
  SegueWorkdays     *workdays;
  gboolean           all_days; /* whether work is spread over all days */
  double             busy_from;
  double             full_from;
  double             weights[SEGUE_N_LOAD_LEVELS];
  GArray            *impacts;  /* (nullable) SegueLoadImpact */
};

#define SEGUE_LOAD_GROUP(self, number) (&g_array_index ((self)->groups, SegueLoadGroup, number))

/* segue-load-groups.c */
void             segue_load_read_groups   (SegueLoad     *self);
guint            segue_load_find_group    (SegueLoad     *self,
                                           gint64         audience);
gboolean         segue_load_is_within     (SegueLoad     *self,
                                           guint          group,
                                           guint          other);
const gboolean  *segue_load_get_scope     (SegueLoad     *self,
                                           gint64         rollout);

/* segue-load-hours.c */
void             segue_load_add_hours     (SegueLoad     *self,
                                           SegueDay       week,
                                           SegueLoadCell *cells);
void             segue_load_explain_hours (SegueLoad     *self,
                                           guint          group,
                                           SegueDay       week,
                                           GArray        *inputs);

/* segue-load-impacts.c */
void             segue_load_add_impacts     (SegueLoad     *self,
                                             SegueDay       week,
                                             SegueLoadCell *cells);
void             segue_load_explain_impacts (SegueLoad     *self,
                                             guint          group,
                                             SegueDay       week,
                                             GArray        *inputs);

G_END_DECLS
