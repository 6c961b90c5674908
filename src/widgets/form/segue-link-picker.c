/* segue-link-picker.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Shows the first records that match what is typed: whoever looks for one
 * among thousands types, and a short list is quick to build.
 */

#define G_LOG_DOMAIN "segue-link-picker"

#include "config.h"

#include "segue-link-picker.h"

#include "segue-fold.h"

#include <glib/gi18n.h>

#define MAXIMUM_ROWS 50
#define ID_KEY "segue-id"

struct _SegueLinkPicker
{
  GtkPopover       parent_instance;

  SeguePlan       *plan; /* owned */
  SegueRecordKind  kind;
  SegueLinkFilter  filter;      /* nullable */
  gpointer         filter_data; /* borrowed: lives as long as the picker */

  /* Borrowed: children. */
  GtkEditable     *entry;
  GtkListBox      *list;
};

enum
{
  SIGNAL_PICKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueLinkPicker, segue_link_picker, GTK_TYPE_POPOVER)

static void
add_row (SegueLinkPicker *self,
         SegueRecord     *record,
         const char      *title)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = gtk_label_new (title);
  gint64 id = segue_record_get_id (record);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_margin_top (label, 6);
  gtk_widget_set_margin_bottom (label, 6);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  g_object_set_data_full (G_OBJECT (row), ID_KEY, g_memdup2 (&id, sizeof id), g_free);
  gtk_list_box_append (self->list, row);
}

static void
fill (SegueLinkPicker *self)
{
  SegueRecordList *records = segue_plan_list (self->plan, self->kind);
  g_autofree char *folded = segue_fold (gtk_editable_get_text (self->entry));
  g_auto(GStrv) words = segue_fold_split (folded);
  GtkWidget *child;
  guint n = 0;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);

  for (guint i = 0; i < segue_record_list_get_n (records) && n < MAXIMUM_ROWS; i++)
    {
      SegueRecord *record = segue_record_list_get (records, i);
      g_autofree char *title = segue_plan_dup_title (self->plan, record);
      g_autofree char *key = segue_fold (title);

      if (segue_fold_matches (key, (const char * const *) words) &&
          (self->filter == NULL || self->filter (self->filter_data, record)))
        {
          add_row (self, record, title);
          n++;
        }
    }
}

static void
row_activated_cb (SegueLinkPicker *self,
                  GtkListBoxRow   *row)
{
  const gint64 *id = g_object_get_data (G_OBJECT (row), ID_KEY);

  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[SIGNAL_PICKED], 0, *id);
}

/* Return takes what is found now, not what was before the last letter. */
static void
entry_activated_cb (SegueLinkPicker *self)
{
  GtkListBoxRow *first;

  fill (self);
  first = gtk_list_box_get_row_at_index (self->list, 0);
  if (first != NULL)
    row_activated_cb (self, first);
}

static void
search_stopped_cb (SegueLinkPicker *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
show_cb (SegueLinkPicker *self)
{
  gtk_editable_set_text (self->entry, "");
  fill (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
segue_link_picker_dispose (GObject *object)
{
  g_clear_object (&SEGUE_LINK_PICKER (object)->plan);

  G_OBJECT_CLASS (segue_link_picker_parent_class)->dispose (object);
}

static void
segue_link_picker_class_init (SegueLinkPickerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_link_picker_dispose;

  /**
   * SegueLinkPicker::picked:
   * @id: of the record that was chosen
   */
  signals[SIGNAL_PICKED] = g_signal_new ("picked", SEGUE_TYPE_LINK_PICKER, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
}

static void
segue_link_picker_init (SegueLinkPicker *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *entry = gtk_search_entry_new ();
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *nothing = gtk_label_new (_("Nothing found"));

  self->entry = GTK_EDITABLE (entry);
  self->list = GTK_LIST_BOX (list);
  gtk_search_entry_set_search_delay (GTK_SEARCH_ENTRY (entry), 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Search"), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Found"), -1);
  gtk_widget_set_margin_top (nothing, 12);
  gtk_widget_set_margin_bottom (nothing, 12);
  gtk_list_box_set_placeholder (self->list, nothing);
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "navigation-sidebar");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);
  gtk_widget_set_size_request (scroller, 260, 240);
  gtk_box_append (GTK_BOX (box), entry);
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_popover_set_child (GTK_POPOVER (self), box);

  g_signal_connect_swapped (entry, "search-changed", G_CALLBACK (fill), self);
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (entry_activated_cb), self);
  g_signal_connect_swapped (entry, "stop-search", G_CALLBACK (search_stopped_cb), self);
  g_signal_connect_swapped (list, "row-activated", G_CALLBACK (row_activated_cb), self);
  g_signal_connect (self, "show", G_CALLBACK (show_cb), NULL);
}

/**
 * segue_link_picker_new:
 * @kind: of the records to choose among
 *
 * Returns: (transfer floating): a popover, which emits “picked”
 */
GtkWidget *
segue_link_picker_new (SeguePlan       *plan,
                       SegueRecordKind  kind)
{
  SegueLinkPicker *self = g_object_new (SEGUE_TYPE_LINK_PICKER, NULL);

  self->plan = g_object_ref (plan);
  self->kind = kind;

  return GTK_WIDGET (self);
}

/**
 * segue_link_picker_set_filter:
 * @filter: which records are offered
 * @data: for @filter; lives as long as the picker
 */
void
segue_link_picker_set_filter (SegueLinkPicker *self,
                              SegueLinkFilter  filter,
                              gpointer         data)
{
  g_return_if_fail (SEGUE_IS_LINK_PICKER (self));

  self->filter = filter;
  self->filter_data = data;
}

/**
 * segue_link_picker_ask_first:
 * @question: what is to be answered beside which record it is
 *
 * Puts it above the search.
 */
void
segue_link_picker_ask_first (SegueLinkPicker *self,
                             GtkWidget       *question)
{
  g_return_if_fail (SEGUE_IS_LINK_PICKER (self));

  gtk_box_prepend (GTK_BOX (gtk_popover_get_child (GTK_POPOVER (self))), question);
}
