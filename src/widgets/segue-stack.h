/* segue-stack.h
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void segue_stack_show        (GtkStack     *stack,
                              const char   *name);
void segue_stack_guard_modes (AdwViewStack *modes);

G_END_DECLS
