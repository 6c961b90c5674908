/* segue-about.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-about"

#include "config.h"

#include "segue-about.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/**
 * segue_about_present:
 * @parent: (nullable): the window it belongs to
 */
void
segue_about_present (GtkWindow *parent)
{
  static const char * const developers[] = { "The Segue authors", NULL };

  adw_show_about_window (parent,
                         "application-name", "Segue",
                         "application-icon", SEGUE_APPLICATION_ID,
                         "version", SEGUE_VERSION,
                         "developer-name", _("The Segue authors"),
                         "developers", developers,
                         "copyright", "© 2026 The Segue authors",
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "comments", _("Plans the people side of an IT change: who is affected, what each audience hears and learns, and whether the change is really adopted."),
                         /* Translators: put your names here, one a line. */
                         "translator-credits", _("translator-credits"),
                         NULL);
}
