/* segue-raci-findings.c - what is wrong with the matrix, under it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-raci-view"

#include "config.h"

#include "segue-raci-view-private.h"

#include "segue-raci-check.h"

#include <glib/gi18n.h>

#define FINDINGS_HEIGHT 132

/* What a row says. */
#define SAID "segue-said"

/* What is wrong with a row or a column, line by line, or NULL. */
char *
segue_raci_findings_dup_warning (SegueRaciView *self,
                                 gboolean       of_column,
                                 guint          place)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->findings->len; i++)
    {
      const SegueRaciFinding *finding = g_ptr_array_index (self->findings, i);
      g_autofree char *sentence = NULL;

      if (segue_raci_finding_is_of_column (finding) != of_column || finding->place != (int) place ||
          finding->severity == SEGUE_SEVERITY_INFO)
        continue;
      sentence = segue_raci_finding_dup_text (finding);
      g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", sentence);
    }

  return g_string_free (text, text->len == 0);
}

/* A row that says what it said before is left alone: each is some widgets. */
static void
show_finding (SegueRaciView          *self,
              int                     place,
              const SegueRaciFinding *finding)
{
  static const char * const icons[] = {
    [SEGUE_SEVERITY_INFO] = "dialog-information-symbolic",
    [SEGUE_SEVERITY_WARNING] = "dialog-warning-symbolic",
    [SEGUE_SEVERITY_ERROR] = "dialog-error-symbolic",
  };
  const char *severity = segue_severity_get_text (finding->severity);
  g_autofree char *text = segue_raci_finding_dup_text (finding);
  /* Translators: how bad it is, and what it is: “Error: Train: nobody is accountable”. */
  g_autofree char *spoken = g_strdup_printf (C_("finding", "%s: %s"), severity, text);
  GtkListBoxRow *former = gtk_list_box_get_row_at_index (self->list, place);
  GtkWidget *box, *icon, *label, *row;

  if (former != NULL && g_strcmp0 (g_object_get_data (G_OBJECT (former), SAID), spoken) == 0)
    return;

  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  icon = gtk_image_new_from_icon_name (icons[finding->severity]);
  label = gtk_label_new (text);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_tooltip_text (icon, severity);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);

  row = gtk_list_box_row_new ();
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  g_object_set_data_full (G_OBJECT (row), SAID, g_steal_pointer (&spoken), g_free);
  gtk_list_box_insert (self->list, row, place);
  if (former == NULL)
    return;

  if (gtk_widget_get_focus_child (GTK_WIDGET (self->list)) == GTK_WIDGET (former))
    gtk_widget_grab_focus (row);
  gtk_list_box_remove (self->list, GTK_WIDGET (former));
}

/* Lists them, and says how many there are. */
void
segue_raci_findings_show (SegueRaciView *self)
{
  guint n_errors = 0;
  g_autofree char *text = NULL;
  GtkListBoxRow *row;

  for (guint i = 0; i < self->findings->len; i++)
    {
      const SegueRaciFinding *finding = g_ptr_array_index (self->findings, i);

      n_errors += finding->severity == SEGUE_SEVERITY_ERROR;
      show_finding (self, (int) i, finding);
    }
  while ((row = gtk_list_box_get_row_at_index (self->list, (int) self->findings->len)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));

  if (self->findings->len == 0)
    text = g_strdup (_("Every activity has somebody who does it and one who answers for it."));
  else if (n_errors == 0)
    text = g_strdup_printf (ngettext ("%u thing to look at", "%u things to look at", self->findings->len), self->findings->len);
  else
    text = g_strdup_printf (ngettext ("%u thing to look at, %u of them wrong", "%u things to look at, %u of them wrong",
                                      self->findings->len), self->findings->len, n_errors);
  gtk_label_set_text (self->summary, text);
  gtk_widget_set_visible (self->problems, self->findings->len > 0);
}

/* Leads to where something is wrong. */
static void
finding_activated_cb (SegueRaciView *self,
                      GtkListBoxRow *row)
{
  const SegueRaciFinding *finding = g_ptr_array_index (self->findings, gtk_list_box_row_get_index (row));
  gboolean of_column = segue_raci_finding_is_of_column (finding);
  guint place = (guint) finding->place;

  if (self->model->parties->len == 0)
    gtk_widget_grab_focus (segue_cross_tab_get_row (self->matrix, place));
  else
    gtk_widget_grab_focus (segue_cross_tab_get_cell (self->matrix, of_column ? 0 : place, of_column ? place : 0));
}

GtkWidget *
segue_raci_findings_new (SegueRaciView *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "raci-findings");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("What to look at"), -1);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (finding_activated_cb), self, G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), FINDINGS_HEIGHT);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->list));
  self->problems = scroller;

  return scroller;
}
