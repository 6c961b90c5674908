/* segue-findings-group.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-findings"

#include "config.h"

#include "segue-findings-group.h"

#include "segue-finding-row.h"
#include "segue-findings.h"

#include <glib/gi18n.h>

/* A key message may have one for each of its audiences; the list of the page has all. */
#define MOST_ROWS 8

struct _SegueFindingsGroup
{
  AdwPreferencesGroup parent_instance;

  SegueWorkspace     *workspace; /* owned */
  SegueRecord        *record;    /* owned */

  /* Borrowed: children. */
  GtkListBox         *list;
};

G_DEFINE_FINAL_TYPE (SegueFindingsGroup, segue_findings_group, ADW_TYPE_PREFERENCES_GROUP)

static void
update (SegueFindingsGroup *self)
{
  GPtrArray *findings = NULL;
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
  g_autofree char *title = NULL;
  GtkListBoxRow *row;
  guint n;

  if (self->workspace == NULL)
    return; /* on its way out */

  findings = segue_findings_find (segue_findings_get (self->workspace), self->record);
  n = findings != NULL ? findings->len : 0;
  title = g_strdup_printf (ngettext ("%u Finding of the Checks", "%u Findings of the Checks", n), n);

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; i < MIN (n, MOST_ROWS); i++)
    gtk_list_box_append (self->list, segue_finding_row_new (self->workspace, g_ptr_array_index (findings, i), FALSE));
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), title);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
  if (had_focus && n > 0)
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, 0)));
}

static void
segue_findings_group_dispose (GObject *object)
{
  SegueFindingsGroup *self = SEGUE_FINDINGS_GROUP (object);

  g_clear_object (&self->workspace);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (segue_findings_group_parent_class)->dispose (object);
}

static void
segue_findings_group_class_init (SegueFindingsGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_findings_group_dispose;
}

static void
segue_findings_group_init (SegueFindingsGroup *self)
{
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("What the checks find"), -1);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->list));
}

/**
 * segue_findings_group_new:
 * @record: what the details are of
 *
 * Returns: (transfer floating): a group that follows the checks
 */
GtkWidget *
segue_findings_group_new (SegueWorkspace *workspace,
                          SegueRecord    *record)
{
  SegueFindingsGroup *self = g_object_new (SEGUE_TYPE_FINDINGS_GROUP, NULL);

  self->workspace = g_object_ref (workspace);
  self->record = g_object_ref (record);
  g_signal_connect_object (segue_findings_get (workspace), "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
