/* segue-status.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-status"

#include "config.h"

#include "segue-status.h"

/**
 * segue_status_new:
 * @icon: the name of an icon
 * @title: what there is none of, in a few words
 * @description: why, or what to do
 * @child: (transfer floating) (nullable): buttons that do it
 *
 * Returns: (transfer floating): a page with that
 */
GtkWidget *
segue_status_new (const char *icon,
                  const char *title,
                  const char *description,
                  GtkWidget  *child)
{
  GtkWidget *status = adw_status_page_new ();

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (status), icon);
  adw_status_page_set_title (ADW_STATUS_PAGE (status), title);
  adw_status_page_set_description (ADW_STATUS_PAGE (status), description);
  adw_status_page_set_child (ADW_STATUS_PAGE (status), child);

  return status;
}
