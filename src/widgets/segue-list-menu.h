/* segue-list-menu.h - the menu of what is selected in the list of a page
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-long-list-view.h"
#include "segue-page.h"

G_BEGIN_DECLS

GtkWidget *segue_list_menu_new   (SegueLongListView *view,
                                  GMenuModel        *model);
void       segue_list_menu_popup (GtkWidget         *menu);

G_END_DECLS
