/* segue-hidden.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-hidden"

#include "config.h"

#include "segue-hidden.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/**
 * segue_hidden_get_word:
 *
 * Returns: what stands where a field is hidden, whether it is set or not
 */
const char *
segue_hidden_get_word (void)
{
  return _("Hidden while presenting");
}

/**
 * segue_hidden_notice_new:
 *
 * Returns: (transfer floating): why there is less in a pane than there was
 */
GtkWidget *
segue_hidden_notice_new (void)
{
  GtkWidget *label = gtk_label_new (_("You are presenting: what these readers may not see is hidden."));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "notice");

  return label;
}

/**
 * segue_hidden_page_new:
 *
 * Returns: (transfer floating): what stands in the place of a view of which nothing may
 *   be seen, and the way to see it again
 */
GtkWidget *
segue_hidden_page_new (void)
{
  GtkWidget *page = adw_status_page_new ();
  GtkWidget *button = gtk_button_new_with_label (_("End Presenting"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.end-presenting");
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "view-conceal-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _("Hidden While Presenting"));
  adw_status_page_set_description (ADW_STATUS_PAGE (page), _("Shows opinions about people; not shown at level Public."));
  adw_status_page_set_child (ADW_STATUS_PAGE (page), button);

  return page;
}
