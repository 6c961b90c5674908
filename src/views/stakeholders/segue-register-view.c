/* segue-register-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-register-view"

#include "config.h"

#include "segue-register-view-private.h"

#include "segue-quadrant.h"
#include "segue-register-columns.h"
#include "segue-sheets.h"
#include "segue-thresholds.h"
#include "segue-views-resources.h"

#include <glib/gi18n.h>

enum
{
  SIGNAL_SELECTION_CHANGED,
  SIGNAL_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueRegisterView, segue_register_view, GTK_TYPE_WIDGET)

static gboolean
is_filtered (SegueRegisterView *self)
{
  return gtk_toggle_button_get_active (self->key_chip) || gtk_toggle_button_get_active (self->overdue_chip) ||
         *gtk_editable_get_text (self->search_entry) != '\0';
}

static SegueLongList *
get_long_list (SegueRegisterView *self)
{
  return segue_sheet_list_get_long_list (self->list);
}

/* Why some are not seen, and how to see them. */
static char *
dup_reasons (SegueRegisterView *self)
{
  g_autoptr(GStrvBuilder) reasons = g_strv_builder_new ();
  g_auto(GStrv) parts = NULL;

  if (*gtk_editable_get_text (self->search_entry) != '\0')
    g_strv_builder_add (reasons, _("the search"));
  if (gtk_toggle_button_get_active (self->key_chip))
    g_strv_builder_add (reasons, _("the filter <i>Key People</i>"));
  if (gtk_toggle_button_get_active (self->overdue_chip))
    g_strv_builder_add (reasons, _("the filter <i>Overdue</i>"));
  parts = g_strv_builder_end (reasons);

  return g_strjoinv (_(" and "), parts);
}

static char *
dup_status (SegueRegisterView *self,
            guint              n_shown,
            guint              n_all,
            guint              n_selected)
{
  GString *status = g_string_new (NULL);

  if (n_shown == n_all)
    {
      g_string_append_printf (status, ngettext ("<b>%u</b> stakeholder", "<b>%u</b> stakeholders", n_all), n_all);
    }
  else
    {
      g_autofree char *reasons = dup_reasons (self);

      /* Translators: how many are shown, how many there are, why, how many are hidden. */
      g_string_append_printf (status, _("<b>%u of %u</b> stakeholders · %s hides %u"), n_shown, n_all, reasons, n_all - n_shown);
    }

  if (n_selected > 1)
    {
      g_string_append (status, " · ");
      g_string_append_printf (status, ngettext ("%u selected", "%u selected", n_selected), n_selected);
    }

  return g_string_free (status, FALSE);
}

static void
show_status (SegueRegisterView *self)
{
  guint n_all = segue_long_list_get_n_all (get_long_list (self));
  guint n_shown = g_list_model_get_n_items (G_LIST_MODEL (get_long_list (self)));
  guint n_selected = segue_id_selection_get_size (segue_long_list_view_get_selection (self->view));
  g_autofree char *status = dup_status (self, n_shown, n_all, n_selected);

  gtk_label_set_markup (self->status_label, status);
  gtk_widget_set_visible (self->clear_button, is_filtered (self));
  gtk_widget_set_visible (self->filter_bar, n_all > 0);
  gtk_widget_set_visible (self->status_bar, n_all > 0);
  gtk_stack_set_visible_child_name (self->stack, n_all == 0 ? "empty" : n_shown == 0 ? "nothing" : "list");
}

static void
update_status (SegueRegisterView *self)
{
  if (self->view != NULL) /* not while it is built */
    show_status (self);
}

static gboolean
column_is (SegueRegisterView *self,
           SegueSheetItem    *item,
           guint              column,
           SegueValue        *value)
{
  segue_column_get_value (&segue_sheet_list_get_sheet (self->list)->columns[column],
                          segue_sheet_list_get_plan (self->list), segue_sheet_item_get_row (item), value);

  return value->is_set;
}

static gboolean
passes (GObject  *record,
        gpointer  data)
{
  SegueRegisterView *self = data;
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (gtk_toggle_button_get_active (self->key_chip) &&
      (!column_is (self, SEGUE_SHEET_ITEM (record), self->quadrant_column, &value) ||
       value.slot.integer != SEGUE_QUADRANT_MANAGE_CLOSELY))
    return FALSE;

  if (gtk_toggle_button_get_active (self->overdue_chip) &&
      (!column_is (self, SEGUE_SHEET_ITEM (record), self->due_column, &value) || value.slot.integer >= segue_today ()))
    return FALSE;

  return TRUE;
}

static void
filter_changed_cb (SegueRegisterView *self)
{
  gboolean chips = gtk_toggle_button_get_active (self->key_chip) || gtk_toggle_button_get_active (self->overdue_chip);

  segue_long_list_set_filter (get_long_list (self), chips ? passes : NULL, self, NULL);
  update_status (self);
}

static void
search_changed_cb (SegueRegisterView *self)
{
  if (self->list == NULL)
    return; /* not filled yet */

  segue_long_list_set_search (get_long_list (self), gtk_editable_get_text (self->search_entry));
  update_status (self);
}

static void
search_stopped_cb (SegueRegisterView *self)
{
  gtk_editable_set_text (self->search_entry, "");
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
search_activated_cb (SegueRegisterView *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (get_long_list (self))) == 0)
    return;

  segue_register_view_select (self, segue_long_list_get_id (get_long_list (self), 0));
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
clear_filters_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (widget);

  gtk_toggle_button_set_active (self->key_chip, FALSE);
  gtk_toggle_button_set_active (self->overdue_chip, FALSE);
  gtk_editable_set_text (self->search_entry, "");
}

static void
sort_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (widget);
  gboolean descending;
  guint position;

  g_variant_get (parameter, "(ub)", &position, &descending);
  if (self->view != NULL && position < self->n_columns)
    segue_long_list_view_sort_by (self->view, position, descending);
}

static void
selection_changed_cb (SegueRegisterView *self)
{
  update_status (self);
  g_signal_emit (self, signals[SIGNAL_SELECTION_CHANGED], 0);
}

static void
record_activated_cb (SegueRegisterView *self)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0);
}

static void
fill_sort_menu (SegueRegisterView *self)
{
  const SegueSheet *sheet = segue_sheet_list_get_sheet (self->list);
  g_autoptr(GMenu) menu = g_menu_new ();

  for (guint i = 0; i < self->n_columns; i++)
    {
      const char *label = _(sheet->columns[self->columns[i]].field->label);
      g_autoptr(GMenu) section = g_menu_new ();
      g_autofree char *up = g_strdup_printf (_("%s, ascending"), label);
      g_autofree char *down = g_strdup_printf (_("%s, descending"), label);
      g_autofree char *up_action = g_strdup_printf ("register.sort((uint32 %u, false))", i);
      g_autofree char *down_action = g_strdup_printf ("register.sort((uint32 %u, true))", i);

      g_menu_append (section, up, up_action);
      g_menu_append (section, down, down_action);
      g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
    }

  gtk_menu_button_set_menu_model (self->sort_button, G_MENU_MODEL (menu));
}

/* Other columns are shown than before. */
void
segue_register_view_columns_changed (SegueRegisterView *self)
{
  fill_sort_menu (self);
}

static void
show_columns (SegueRegisterView *self)
{
  segue_register_state_show_columns (self);
  segue_long_list_view_sort_by (self->view, 0, FALSE);
  fill_sort_menu (self);
}

static gboolean
show_columns_cb (gpointer data)
{
  SegueRegisterView *self = data;

  self->columns_source = 0;
  if (self->view != NULL)
    show_columns (self);

  return G_SOURCE_REMOVE;
}

static void
segue_register_view_dispose (GObject *object)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (object);

  g_clear_handle_id (&self->columns_source, g_source_remove);

  /* The list asks this page whom to show. */
  if (self->list != NULL)
    segue_long_list_set_filter (get_long_list (self), NULL, NULL, NULL);

  g_clear_pointer (&self->menu, gtk_widget_unparent);
  self->view = NULL; /* nothing is told of any more */
  gtk_widget_dispose_template (GTK_WIDGET (self), SEGUE_TYPE_REGISTER_VIEW);
  g_clear_object (&self->settings);
  g_clear_object (&self->list);
  g_clear_pointer (&self->columns, g_free);

  G_OBJECT_CLASS (segue_register_view_parent_class)->dispose (object);
}

static void
segue_register_view_class_init (SegueRegisterViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_register_view_dispose;

  /**
   * SegueRegisterView::selection-changed:
   *
   * Other rows are selected than before, or none.
   */
  signals[SIGNAL_SELECTION_CHANGED] = g_signal_new ("selection-changed", SEGUE_TYPE_REGISTER_VIEW, G_SIGNAL_RUN_LAST,
                                                    0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SegueRegisterView::activated:
   *
   * The user wants to edit what is selected.
   */
  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", SEGUE_TYPE_REGISTER_VIEW, G_SIGNAL_RUN_LAST,
                                            0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "register.clear-filters", NULL, clear_filters_cb);
  gtk_widget_class_install_action (widget_class, "register.sort", "(ub)", sort_cb);
  segue_register_menu_install (widget_class);

  /* Naming the resource makes the linker keep it. */
  g_assert (segue_views_get_resource () != NULL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/segueplanner/Segue/views/segue-register-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, filter_bar);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, search_entry);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, key_chip);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, overdue_chip);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, sort_button);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, columns_button);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, stack);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, list_bin);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, status_bar);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, status_label);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, clear_button);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
}

static void
segue_register_view_init (SegueRegisterView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * segue_register_view_set_workspace:
 * @workspace: whose stakeholders are shown; set once
 * @settings: (nullable): where columns are remembered
 */
void
segue_register_view_set_workspace (SegueRegisterView *self,
                                   SegueWorkspace    *workspace,
                                   GSettings         *settings)
{
  const SegueSheet *sheet = segue_sheet_get ("stakeholders");

  g_return_if_fail (SEGUE_IS_REGISTER_VIEW (self) && self->list == NULL);

  self->list = segue_sheet_list_new (SEGUE_PLAN (workspace), sheet);
  self->due_column = segue_sheet_find_column (sheet, "next-contact");
  self->quadrant_column = segue_sheet_find_column (sheet, "quadrant");
  g_set_object (&self->settings, settings);
  segue_register_columns_connect (self->list);

  self->view = SEGUE_LONG_LIST_VIEW (segue_long_list_view_new (get_long_list (self), _("Stakeholders")));
  g_signal_connect_object (segue_long_list_view_get_selection (self->view), "selection-changed",
                           G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "record-activated", G_CALLBACK (record_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_long_list (self), "items-changed", G_CALLBACK (update_status), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->list_bin, GTK_WIDGET (self->view));

  segue_register_menu_begin (self);
  segue_register_state_begin (self);
  show_columns (self);
  update_status (self);
}

/**
 * segue_register_view_save:
 *
 * Remembers the widths of the columns.
 */
void
segue_register_view_save (SegueRegisterView *self)
{
  g_return_if_fail (SEGUE_IS_REGISTER_VIEW (self));

  segue_register_state_save (self);
}

/**
 * segue_register_view_set_rollout:
 * @rollout: id of a rollout, 0 for all
 */
void
segue_register_view_set_rollout (SegueRegisterView *self,
                                 gint64             rollout)
{
  SegueSheetFilter scope = { .rollout = rollout };

  g_return_if_fail (SEGUE_IS_REGISTER_VIEW (self) && self->list != NULL);

  segue_sheet_list_set_scope (self->list, &scope);
  update_status (self);
}

/**
 * segue_register_view_set_narrow:
 * @is_narrow: whether there is room for names and states only
 */
void
segue_register_view_set_narrow (SegueRegisterView *self,
                                gboolean           is_narrow)
{
  g_return_if_fail (SEGUE_IS_REGISTER_VIEW (self));

  if (is_narrow == self->is_narrow)
    return;

  /* The fold comes within a layout, in which no column may go. */
  self->is_narrow = is_narrow;
  if (self->columns_source == 0)
    self->columns_source = g_idle_add (show_columns_cb, self);
}

/**
 * segue_register_view_dup_selected:
 *
 * Returns: (transfer full) (element-type SegueSheetItem): what is selected and
 *   shown; a row that a filter hides is not there
 */
GPtrArray *
segue_register_view_dup_selected (SegueRegisterView *self)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GArray) ids = NULL;

  g_return_val_if_fail (SEGUE_IS_REGISTER_VIEW (self), items);

  ids = segue_id_selection_get_shown (segue_long_list_view_get_selection (self->view));
  for (guint i = 0; i < ids->len; i++)
    {
      SegueSheetItem *item = segue_sheet_list_find (self->list, g_array_index (ids, gint64, i));

      if (item != NULL)
        g_ptr_array_add (items, g_object_ref (item));
    }

  return items;
}

/**
 * segue_register_view_select:
 * @id: of a row
 *
 * Selects the row and brings it into sight.
 */
void
segue_register_view_select (SegueRegisterView *self,
                            gint64             id)
{
  g_return_if_fail (SEGUE_IS_REGISTER_VIEW (self));

  segue_id_selection_set_ids (segue_long_list_view_get_selection (self->view), &id, 1);
  segue_long_list_view_set_cursor (self->view, id);
}

/**
 * segue_register_view_reveal:
 * @id: of a row that may have come just now, or that a filter hides
 *
 * Clears the filters if need be and selects the row.
 */
void
segue_register_view_reveal (SegueRegisterView *self,
                            gint64             id)
{
  g_return_if_fail (SEGUE_IS_REGISTER_VIEW (self));

  segue_sheet_list_sync (self->list);
  if (segue_long_list_find (get_long_list (self), id) == SEGUE_NO_POSITION)
    clear_filters_cb (GTK_WIDGET (self), NULL, NULL);
  segue_register_view_select (self, id);
}

/**
 * segue_register_view_find:
 *
 * Puts the focus into the search.
 */
void
segue_register_view_find (SegueRegisterView *self)
{
  g_return_if_fail (SEGUE_IS_REGISTER_VIEW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}
