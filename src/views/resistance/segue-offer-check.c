/* segue-offer-check.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Of a group GTK lets Tab reach the button that is active and no other.  Where none is chosen
 * that is none, so each is reached here.
 */

#define G_LOG_DOMAIN "segue-offer-check"

#include "config.h"

#include "segue-offer-check.h"

struct _SegueOfferCheck
{
  GtkCheckButton parent_instance;
};

G_DEFINE_FINAL_TYPE (SegueOfferCheck, segue_offer_check, GTK_TYPE_CHECK_BUTTON)

static gboolean
segue_offer_check_focus (GtkWidget        *widget,
                         GtkDirectionType  direction)
{
  return !gtk_widget_is_focus (widget) && gtk_widget_grab_focus (widget);
}

static void
segue_offer_check_class_init (SegueOfferCheckClass *klass)
{
  GTK_WIDGET_CLASS (klass)->focus = segue_offer_check_focus;
}

static void
segue_offer_check_init (SegueOfferCheck *self)
{
}

/**
 * segue_offer_check_new:
 *
 * Returns: (transfer floating): a #GtkCheckButton for a group in which nothing need be chosen
 */
GtkWidget *
segue_offer_check_new (void)
{
  return g_object_new (SEGUE_TYPE_OFFER_CHECK, NULL);
}
