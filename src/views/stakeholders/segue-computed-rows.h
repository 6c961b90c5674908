/* segue-computed-rows.h - when contact is due and how salient somebody is, with what it follows from
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *segue_contact_row_new  (SegueWorkspace *workspace,
                                   SegueRecord    *engagement);
GtkWidget *segue_salience_row_new (SegueWorkspace *workspace,
                                   SegueRecord    *engagement);

G_END_DECLS
