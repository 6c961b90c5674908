/* segue-link-picker.h - a popover to find a record in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_LINK_PICKER (segue_link_picker_get_type ())

G_DECLARE_FINAL_TYPE (SegueLinkPicker, segue_link_picker, SEGUE, LINK_PICKER, GtkPopover)

/**
 * SegueLinkFilter:
 *
 * Returns: whether @record is offered
 */
typedef gboolean (*SegueLinkFilter) (gpointer     data,
                                     SegueRecord *record);

GtkWidget *segue_link_picker_new       (SeguePlan       *plan,
                                        SegueRecordKind  kind);
void       segue_link_picker_set_filter (SegueLinkPicker *self,
                                         SegueLinkFilter  filter,
                                         gpointer         data);
void       segue_link_picker_ask_first (SegueLinkPicker *self,
                                        GtkWidget       *question);

G_END_DECLS
