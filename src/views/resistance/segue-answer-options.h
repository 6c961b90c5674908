/* segue-answer-options.h - what is offered, one line each, and the one that was chosen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-edit.h"

G_BEGIN_DECLS

GPtrArray *segue_answer_options_list       (const char   *text);
char      *segue_answer_options_join       (GPtrArray    *options);
GPtrArray *segue_answer_options_dup        (SegueRecord  *entry);
guint      segue_answer_options_get_chosen (SegueRecord  *entry,
                                            GPtrArray    *options);
gboolean   segue_answer_options_write      (SegueWorkspace *workspace,
                                            SegueRecord    *entry,
                                            GPtrArray      *options,
                                            const char     *chosen,
                                            GError        **error);

#define SEGUE_NO_OPTION G_MAXUINT

G_END_DECLS
