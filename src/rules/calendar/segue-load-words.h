/* segue-load-words.h - how much falls on an audience, in words, and why
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-load.h"

G_BEGIN_DECLS

const char *segue_load_rule_get_label (SegueLoadRule        rule);
const char *segue_load_step_get_word  (SegueLoadStep        step);

char       *segue_load_dup_figure     (SegueLoadRule        rule,
                                       const SegueLoadCell *cell);
char       *segue_load_dup_second     (SegueLoadRule        rule,
                                       const SegueLoadCell *cell);
char       *segue_load_dup_line       (double               capacity);
char       *segue_load_dup_sum        (SegueLoadRule        rule,
                                       const SegueLoadCell *cell);
char       *segue_load_dup_reason     (SegueLoad           *load,
                                       SeguePlan           *plan,
                                       SegueLoadRule        rule,
                                       gint64               audience,
                                       SegueDay             week);

G_END_DECLS
