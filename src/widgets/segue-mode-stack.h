/* segue-mode-stack.h - the ways to look at a page, each built when it is first seen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * SegueModeName:
 * @name: of the mode, in the settings
 * @title: on the switcher, to be translated
 * @icon: on the switcher
 */
typedef struct
{
  const char *name;
  const char *title;
  const char *icon;
} SegueModeName;

void       segue_mode_stack_begin   (AdwViewStack        *stack,
                                     const SegueModeName *modes,
                                     guint                n_modes,
                                     GSettings           *settings);
void       segue_mode_stack_end     (AdwViewStack        *stack);
GtkWidget *segue_mode_stack_get     (AdwViewStack        *stack,
                                     const char          *name);
GtkWidget *segue_mode_stack_get_now (AdwViewStack        *stack);
void       segue_mode_stack_take    (AdwViewStack        *stack,
                                     const char          *name,
                                     GtkWidget           *mode);

G_END_DECLS
