/* segue-answer-layout.h - cards in two columns, in one where there is no room for two
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_ANSWER_LAYOUT (segue_answer_layout_get_type ())

G_DECLARE_FINAL_TYPE (SegueAnswerLayout, segue_answer_layout, SEGUE, ANSWER_LAYOUT, GtkLayoutManager)

G_END_DECLS
