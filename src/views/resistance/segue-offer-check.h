/* segue-offer-check.h - chooses one of several options
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_OFFER_CHECK (segue_offer_check_get_type ())

G_DECLARE_FINAL_TYPE (SegueOfferCheck, segue_offer_check, SEGUE, OFFER_CHECK, GtkCheckButton)

GtkWidget *segue_offer_check_new (void);

G_END_DECLS
