/* segue-window-badges.c - what needs somebody, beside the pages of the sidebar
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

#include "segue-findings.h"

#include <glib/gi18n.h>

/* On the row of a page. */
#define BADGE "segue-badge"

static GtkWidget *
find_badge (SegueWindow *self)
{
  GtkListBoxRow *row = NULL;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->page_list, i)) != NULL; i++)
    if (g_strcmp0 (gtk_widget_get_name (GTK_WIDGET (row)), "calendar") == 0)
      return g_object_get_data (G_OBJECT (row), BADGE);

  return NULL;
}

static void
show_findings (SegueWindow *self)
{
  GtkWidget *badge = find_badge (self);
  guint counts[SEGUE_N_SEVERITIES] = { 0 };
  guint n;
  g_autofree char *text = NULL;
  g_autofree char *words = NULL;

  if (badge == NULL || self->workspace == NULL)
    return;

  segue_findings_count (segue_findings_get (self->workspace), self->rollout, counts);
  n = counts[SEGUE_SEVERITY_ERROR];
  /* Translators: how many errors the checks find, on the badge of a page */
  text = g_strdup_printf (C_("badge", "%u !"), n);
  words = g_strdup_printf (ngettext ("%u error of the checks", "%u errors of the checks", n), n);
  gtk_label_set_text (GTK_LABEL (badge), text);
  gtk_widget_set_tooltip_text (badge, words);
  gtk_widget_set_visible (badge, n > 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_ancestor (badge, GTK_TYPE_LIST_BOX_ROW)),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, n > 0 ? words : "", -1);
}

/* @row: of a page in the sidebar, with a box in it */
void
segue_window_badges_add (GtkWidget  *row,
                         const char *page)
{
  GtkWidget *badge = gtk_label_new (NULL);

  gtk_widget_set_name (row, page);
  gtk_widget_add_css_class (badge, "badge");
  gtk_widget_set_hexpand (badge, TRUE);
  gtk_widget_set_halign (badge, GTK_ALIGN_END);
  gtk_widget_set_valign (badge, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (badge, FALSE);
  gtk_box_append (GTK_BOX (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row))), badge);
  g_object_set_data (G_OBJECT (row), BADGE, badge);
}

/* Of the rollout that is looked at; follows the checks from the first time on. */
void
segue_window_badges_show (SegueWindow *self)
{
  SegueFindings *findings = NULL;

  if (self->workspace == NULL)
    return;

  findings = segue_findings_get (self->workspace);
  g_signal_handlers_disconnect_by_func (findings, show_findings, self);
  g_signal_connect_object (findings, "changed", G_CALLBACK (show_findings), self, G_CONNECT_SWAPPED);
  show_findings (self);
}
