/* segue-wrapped-label.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-wrapped-label"

#include "config.h"

#include "segue-wrapped-label.h"

/**
 * segue_wrapped_label_new:
 * @text: (nullable): what it says
 * @style: a CSS class
 *
 * Long words are broken as well, so that it never needs more room than there is.
 *
 * Returns: (transfer floating): a #GtkLabel that begins where lines begin
 */
GtkWidget *
segue_wrapped_label_new (const char *text,
                         const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, style);

  return label;
}
