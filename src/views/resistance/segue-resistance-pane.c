/* segue-resistance-pane.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-resistance-pane"

#include "config.h"

#include "segue-resistance-pane.h"

#include "segue-belongings.h"
#include "segue-entries-form.h"
#include "segue-entry-groups.h"
#include "segue-field-row.h"
#include "segue-findings-group.h"
#include "segue-hidden.h"
#include "segue-pane.h"
#include "segue-resistance-edits.h"
#include "segue-sheet-item.h"
#include "segue-status.h"
#include "segue-vertical-layout.h"
#include "segue-wrapped-label.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _SegueResistancePane
{
  GtkWidget       parent_instance;

  /* Borrowed: children. */
  GtkWidget      *header;
  GtkWidget      *scroller;

  /* Owned. */
  SegueWorkspace *workspace;
  SegueRecord    *record;    /* shown now; NULL where nothing is, or several are */
  GPtrArray      *several;   /* that are shown; NULL where it is one at most */

  GtkWidget      *first_row; /* borrowed */
};

static void segue_resistance_pane_pane_init (SeguePaneInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueResistancePane, segue_resistance_pane, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_PANE, segue_resistance_pane_pane_init))

static void
failed_cb (SegueResistancePane *self,
           const char          *message)
{
  segue_pane_failed (SEGUE_PANE (self), message);
}

static SegueFormTarget *
make_target (SegueResistancePane *self)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  SegueFormTarget *target = NULL;

  g_ptr_array_add (records, self->record);
  target = segue_form_target_new (self->workspace, records);
  g_signal_connect_object (target, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  if (segue_record_get_kind (self->record) == SEGUE_RECORD_RESISTANCE)
    segue_resistance_edits_guard (target);

  return target;
}

static GtkWidget *
make_content (SegueResistancePane *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  g_autoptr(SegueFormTarget) target = make_target (self);

  gtk_widget_add_css_class (box, "details");
  if (segue_workspace_get_level (self->workspace) != SEGUE_REDACTION_LEVEL_TEAM)
    gtk_box_append (GTK_BOX (box), segue_hidden_notice_new ());
  if (segue_workspace_is_read_only (self->workspace))
    gtk_box_append (GTK_BOX (box), segue_wrapped_label_new (_("This workspace can only be read. To edit it, copy it to a folder of yours."), "notice"));
  gtk_box_append (GTK_BOX (box), segue_findings_group_new (self->workspace, self->record));
  if (segue_record_get_kind (self->record) == SEGUE_RECORD_RESISTANCE)
    self->first_row = segue_entry_groups_append (GTK_BOX (box), target);
  else
    gtk_box_append (GTK_BOX (box), segue_belongings_new (target, GTK_WIDGET (self), &self->first_row));

  return box;
}

static GtkWidget *
make_nothing (void)
{
  GtkWidget *page = segue_status_new ("segue-resistance-symbolic", _("Nothing Selected"),
                                      _("Select an entry, or what belongs to it, to see and edit it here."), NULL);

  gtk_widget_add_css_class (page, "compact");

  return page;
}

/* Of what is no entry several can only go together. */
static GtkWidget *
make_several (SegueResistancePane *self)
{
  GtkWidget *page;
  GtkWidget *remove;
  g_autofree char *title = NULL;

  if (segue_record_get_kind (g_ptr_array_index (self->several, 0)) == SEGUE_RECORD_RESISTANCE)
    {
      page = segue_entries_form_new (self->workspace, self->several);
      g_signal_connect_object (page, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
      return page;
    }

  title = g_strdup_printf (ngettext ("%u Selected", "%u Selected", self->several->len), self->several->len);
  remove = gtk_button_new_with_label (_("Delete"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (remove), "win.delete");
  gtk_widget_set_halign (remove, GTK_ALIGN_CENTER);
  page = segue_status_new ("segue-resistance-symbolic", title, _("Select one to see and edit it here."), remove);
  gtk_widget_add_css_class (page, "compact");

  return page;
}

static void
rebuild (SegueResistancePane *self)
{
  self->first_row = NULL;
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller),
                                 self->several != NULL  ? make_several (self)
                                 : self->record != NULL ? make_content (self)
                                                        : make_nothing ());
}

static void
segue_resistance_pane_dispose (GObject *object)
{
  SegueResistancePane *self = SEGUE_RESISTANCE_PANE (object);

  g_clear_pointer (&self->header, gtk_widget_unparent);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->record);
  g_clear_pointer (&self->several, g_ptr_array_unref);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_resistance_pane_parent_class)->dispose (object);
}

static void
segue_resistance_pane_class_init (SegueResistancePaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_resistance_pane_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, SEGUE_TYPE_VERTICAL_LAYOUT);
}

static void
segue_resistance_pane_init (SegueResistancePane *self)
{
  self->header = segue_pane_add_header (SEGUE_PANE (self));
  self->scroller = segue_pane_add_scroller (SEGUE_PANE (self));
  rebuild (self);
}

static void
segue_resistance_pane_set_workspace (SeguePane      *pane,
                                     SegueWorkspace *workspace)
{
  SegueResistancePane *self = SEGUE_RESISTANCE_PANE (pane);

  g_set_object (&self->workspace, workspace);
}

static GPtrArray *
list_records (GPtrArray *items)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (records, g_object_ref (segue_sheet_item_get (g_ptr_array_index (items, i), SEGUE_SHEET_OWN)));

  return records;
}

static gboolean
is_shown_so (SegueResistancePane *self,
             GPtrArray           *records)
{
  if (records->len < 2 || self->several == NULL)
    return records->len < 2 && self->several == NULL && (records->len > 0 ? records->pdata[0] : NULL) == self->record;

  return records->len == self->several->len && memcmp (records->pdata, self->several->pdata, records->len * sizeof *records->pdata) == 0;
}

static void
segue_resistance_pane_set_items (SeguePane *pane,
                                 GPtrArray *items)
{
  SegueResistancePane *self = SEGUE_RESISTANCE_PANE (pane);
  g_autoptr(GPtrArray) records = list_records (items);
  SegueRecord *record = records->len == 1 ? records->pdata[0] : NULL;
  g_autofree char *message = NULL;

  if (is_shown_so (self, records))
    return;

  /* What is typed belongs to what is shown until now. */
  message = segue_field_row_flush_all (self->scroller);
  if (message != NULL)
    segue_pane_failed (pane, message);

  g_set_object (&self->record, record);
  g_clear_pointer (&self->several, g_ptr_array_unref);
  if (records->len > 1)
    self->several = g_ptr_array_ref (records);
  rebuild (self);
}

static void
segue_resistance_pane_focus_name (SeguePane *pane)
{
  SegueResistancePane *self = SEGUE_RESISTANCE_PANE (pane);

  /* The focus of a note is within its row. */
  if (self->first_row != NULL && !gtk_widget_grab_focus (self->first_row))
    gtk_widget_child_focus (self->first_row, GTK_DIR_TAB_FORWARD);
}

static void
segue_resistance_pane_pane_init (SeguePaneInterface *iface)
{
  iface->set_workspace = segue_resistance_pane_set_workspace;
  iface->set_items = segue_resistance_pane_set_items;
  iface->focus_first = segue_resistance_pane_focus_name;
  iface->focus_name = segue_resistance_pane_focus_name;
}
