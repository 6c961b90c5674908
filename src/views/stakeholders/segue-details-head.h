/* segue-details-head.h - who is selected, at the top of the details
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_DETAILS_HEAD (segue_details_head_get_type ())

G_DECLARE_FINAL_TYPE (SegueDetailsHead, segue_details_head, SEGUE, DETAILS_HEAD, GtkBox)

GtkWidget *segue_details_head_new (GPtrArray *people);

G_END_DECLS
