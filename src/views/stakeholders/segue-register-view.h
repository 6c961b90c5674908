/* segue-register-view.h - the page of the stakeholders of a rollout
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_REGISTER_VIEW (segue_register_view_get_type ())

G_DECLARE_FINAL_TYPE (SegueRegisterView, segue_register_view, SEGUE, REGISTER_VIEW, GtkWidget)

G_END_DECLS
