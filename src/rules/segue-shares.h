/* segue-shares.h - how many of a rollout's people stand where (DOMAIN c 2)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-engagement.h"
#include "segue-plan.h"

G_BEGIN_DECLS

#define SEGUE_N_ENGAGEMENT_LEVELS (SEGUE_ENGAGEMENT_LEVEL_LEADING + 1)

/**
 * SegueShares:
 * @n: people whose present engagement is known and not too old
 * @n_levels: of them at each #SegueEngagementLevel
 * @n_old: left out, because their judgement is too old to count
 * @n_unset: left out, because nobody said where they stand
 * @n_key: key people (to be managed closely) of @n that have a desired engagement
 * @n_key_there: of them who are at or above it
 */
typedef struct
{
  guint n;
  guint n_levels[SEGUE_N_ENGAGEMENT_LEVELS];
  guint n_old;
  guint n_unset;
  guint n_key;
  guint n_key_there;
} SegueShares;

SegueShares segue_shares_get          (SeguePlan *plan,
                                       gint64     rollout,
                                       SegueDay   today,
                                       gboolean   with_old);
int         segue_share_get_percent   (guint      part,
                                       guint      whole);
gboolean    segue_engagement_arrives  (int        before,
                                       int        after);

G_END_DECLS
