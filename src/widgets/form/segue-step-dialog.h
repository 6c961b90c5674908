/* segue-step-dialog.h - asks what must be known to take a step
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * SegueStepFunc:
 * @answers: a record that no workspace holds, with what was said
 *
 * Returns: whether it is done; else @error says why not, and the dialog stays
 */
typedef gboolean (*SegueStepFunc) (gpointer      data,
                                   SegueRecord  *answers,
                                   GError      **error);

/**
 * SegueStep:
 * @title: of the dialog
 * @body: (nullable): what it means
 * @verb: what the button does, with a mnemonic
 * @fields: (array length=n_fields): what is asked
 * @done: takes the step
 */
typedef struct
{
  const char   *title;
  const char   *body;
  const char   *verb;
  const guint  *fields;
  guint         n_fields;
  SegueStepFunc done;
} SegueStep;

void segue_step_dialog_present (GtkWidget       *part,
                                SegueWorkspace  *workspace,
                                SegueRecord     *answers,
                                const SegueStep *step,
                                GObject         *data);

G_END_DECLS
