/* hands.h - real keys and a real mouse
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "program.h"

G_BEGIN_DECLS

void hands_enter   (Program    *program,
                    const char *title);
void hands_press   (Program    *program,
                    const char *keys);
void hands_hold    (Program    *program,
                    const char *key);
void hands_release (Program    *program,
                    const char *key);
void hands_write   (Program    *program,
                    const char *text);
void hands_tab_to  (Program    *program,
                    const char *title,
                    const char *name);
void hands_press_until (Program    *program,
                        const char *title,
                        const char *key,
                        const char *name);
void hands_choose  (Program    *program,
                    const char *title,
                    const char *path);
void hands_let_go  (Program    *program);
void hands_click   (Program    *program,
                    const char *title,
                    Node       *node);
void hands_drag    (Program    *program,
                    const char *title,
                    Node       *node,
                    Node       *onto);
void hands_click_below (Program    *program,
                        const char *title,
                        Node       *header);
void hands_click_popup (Program    *program,
                        Node       *owner,
                        AtspiRole   role,
                        const char *name);

G_END_DECLS
