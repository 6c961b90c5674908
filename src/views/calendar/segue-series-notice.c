/* segue-series-notice.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * It came out of a file without its occurrences, or a holiday is another day since.
 */

#define G_LOG_DOMAIN "segue-series-notice"

#include "config.h"

#include "segue-series-notice.h"

#include "segue-calendar-move.h"
#include "segue-series-edits.h"

#include <glib/gi18n.h>

static void
renew_cb (GtkButton *button,
          gpointer   notice)
{
  SegueWorkspace *workspace = g_object_get_data (notice, "workspace");
  SegueRecord *series = g_object_get_data (notice, "series");
  g_autoptr(GError) error = NULL;

  if (segue_series_edits_renew (workspace, series, &error))
    gtk_widget_set_visible (notice, FALSE);
  else
    segue_calendar_move_fail (GTK_WIDGET (button), error->message);
}

/**
 * segue_series_notice_new:
 * @series: a series as it is seen
 *
 * Returns: (transfer floating): what says that occurrences are missing or otherwise, with a
 *   button that mends it; invisible where all is as the rule says
 */
GtkWidget *
segue_series_notice_new (SegueWorkspace *workspace,
                         SegueRecord    *series)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *button = gtk_button_new_with_label (_("Bring in Line"));
  SegueRecord *held = segue_plan_find_source (segue_workspace_get_shown (workspace), series);
  guint n = segue_series_edits_count_due (workspace, held);
  g_autofree char *text = g_strdup_printf (ngettext ("%u occurrence is missing or not as the series says.",
                                                     "%u occurrences are missing or not as the series says.", n), n);
  GtkWidget *label = gtk_label_new (text);

  g_object_set_data_full (G_OBJECT (box), "workspace", g_object_ref (workspace), g_object_unref);
  g_object_set_data_full (G_OBJECT (box), "series", g_object_ref (held), g_object_unref);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (box, "notice");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", G_CALLBACK (renew_cb), box, 0);
  g_object_bind_property (workspace, "can-edit", button, "sensitive", G_BINDING_SYNC_CREATE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), button);
  gtk_widget_set_visible (box, n > 0);

  return box;
}
