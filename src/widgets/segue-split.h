/* segue-split.h - sidebar, content and details side by side, or one behind the other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_SPLIT (segue_split_get_type ())

G_DECLARE_FINAL_TYPE (SegueSplit, segue_split, SEGUE, SPLIT, AdwBin)

gboolean segue_split_get_show_pane (SegueSplit *self);
void     segue_split_set_show_pane (SegueSplit *self,
                                    gboolean    show_pane);
void     segue_split_show_content (SegueSplit *self);
void     segue_split_show_sidebar (SegueSplit *self);

G_END_DECLS
