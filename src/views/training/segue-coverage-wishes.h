/* segue-coverage-wishes.h - a form that asks how sessions shall be proposed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-proposal.h"
#include "segue-training-state.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_COVERAGE_WISHES (segue_coverage_wishes_get_type ())

/* It emits “changed” when something else is asked for. */
G_DECLARE_FINAL_TYPE (SegueCoverageWishes, segue_coverage_wishes, SEGUE, COVERAGE_WISHES, AdwBin)

GtkWidget *segue_coverage_wishes_new  (SegueTrainingState  *state,
                                       gint64               course);
gboolean   segue_coverage_wishes_read (SegueCoverageWishes *self,
                                       SegueProposalWishes *wishes,
                                       char               **problem);

/* For tests. */
gboolean   segue_coverage_wishes_parse_rooms (const char    *text,
                                              GPtrArray     *names,
                                              GArray        *rooms);
gboolean   segue_coverage_wishes_parse_times (const char    *text,
                                              GArray        *times);

G_END_DECLS
