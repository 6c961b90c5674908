/* segue-register-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-register-view"

#include "config.h"

#include "segue-register-view-private.h"

#include "segue-register-columns.h"
#include "segue-sheets.h"
#include "segue-views-resources.h"

#include <glib/gi18n.h>

enum
{
  SIGNAL_SELECTION_CHANGED,
  SIGNAL_ACTIVATED,
  N_SIGNALS
};

typedef enum
{
  PROP_SORT_COLUMN = 1,
  PROP_SORT_DESCENDING,
  PROP_COMPACT,
} Property;

static guint signals[N_SIGNALS];
static GParamSpec *properties[PROP_COMPACT + 1];

G_DEFINE_FINAL_TYPE (SegueRegisterView, segue_register_view, GTK_TYPE_WIDGET)

static SegueLongList *
get_long_list (SegueRegisterView *self)
{
  return segue_sheet_list_get_long_list (self->list);
}

static void
show_status (SegueRegisterView *self)
{
  guint n_all = segue_long_list_get_n_all (get_long_list (self));
  guint n_shown = g_list_model_get_n_items (G_LIST_MODEL (get_long_list (self)));
  guint n_selected = segue_id_selection_get_size (segue_long_list_view_get_selection (self->view));
  g_autofree char *status = segue_register_bar_dup_status (self, n_shown, n_all, n_selected);

  gtk_label_set_markup (self->status_label, status);
  gtk_widget_set_visible (self->clear_button, segue_register_bar_narrows (self));
  gtk_widget_set_visible (self->filter_bar, n_all > 0);
  gtk_widget_set_visible (self->status_bar, n_all > 0);
  gtk_stack_set_visible_child_name (self->stack, n_all == 0 ? "empty" : n_shown == 0 ? "nothing" : "list");
}

/* Says what is seen, and why. */
void
segue_register_view_show_status (SegueRegisterView *self)
{
  if (self->view != NULL) /* not while it is built */
    show_status (self);
}

static void
clear_filters_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  segue_register_bar_clear (SEGUE_REGISTER_VIEW (widget));
}

static void
selection_changed_cb (SegueRegisterView *self)
{
  segue_register_view_show_status (self);
  g_signal_emit (self, signals[SIGNAL_SELECTION_CHANGED], 0);
}

static void
record_activated_cb (SegueRegisterView *self)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0);
}

static gboolean
show_columns_cb (gpointer data)
{
  SegueRegisterView *self = data;

  self->columns_source = 0;
  if (self->view != NULL)
    segue_register_state_show (self);

  return G_SOURCE_REMOVE;
}

static void
segue_register_view_dispose (GObject *object)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (object);

  g_clear_handle_id (&self->columns_source, g_source_remove);
  segue_register_bar_end (self);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  self->view = NULL; /* nothing is told of any more */
  gtk_widget_dispose_template (GTK_WIDGET (self), SEGUE_TYPE_REGISTER_VIEW);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->filter, segue_register_filter_free);
  g_clear_object (&self->list);
  g_clear_pointer (&self->columns, g_free);

  G_OBJECT_CLASS (segue_register_view_parent_class)->dispose (object);
}

static void
segue_register_view_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (object);

  switch ((Property) prop_id)
    {
    case PROP_SORT_COLUMN:
      g_value_set_string (value, self->list != NULL
                                   ? segue_sheet_list_get_sheet (self->list)->columns[self->sort_column].field->name
                                   : NULL);
      break;
    case PROP_SORT_DESCENDING:
      g_value_set_boolean (value, self->sort_descending);
      break;
    case PROP_COMPACT:
      g_value_set_boolean (value, self->is_compact);
      break;
    }
}

static void
segue_register_view_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (object);

  if (self->list == NULL)
    return; /* nothing is sorted yet */

  switch ((Property) prop_id)
    {
    case PROP_SORT_COLUMN:
      segue_register_sort_set (self,
                               segue_sheet_find_column (segue_sheet_list_get_sheet (self->list), g_value_get_string (value)),
                               self->sort_descending);
      break;
    case PROP_SORT_DESCENDING:
      segue_register_sort_set (self, self->sort_column, g_value_get_boolean (value));
      break;
    case PROP_COMPACT:
      segue_register_state_set_compact (self, g_value_get_boolean (value));
      break;
    }
}

static void
install_properties (GObjectClass *klass)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * SegueRegisterView:sort-column:
   *
   * The name of the column that the rows are sorted by, as in a CSV file.
   */
  properties[PROP_SORT_COLUMN] = g_param_spec_string ("sort-column", NULL, NULL, NULL, flags);

  /**
   * SegueRegisterView:sort-descending:
   *
   * Whether the last comes first.
   */
  properties[PROP_SORT_DESCENDING] = g_param_spec_boolean ("sort-descending", NULL, NULL, FALSE, flags);

  /**
   * SegueRegisterView:compact:
   *
   * Whether a row has one line rather than two.
   */
  properties[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (klass, G_N_ELEMENTS (properties), properties);
}

static void
segue_register_view_class_init (SegueRegisterViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = segue_register_view_get_property;
  object_class->set_property = segue_register_view_set_property;
  object_class->dispose = segue_register_view_dispose;
  install_properties (object_class);

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
  gtk_widget_class_install_property_action (widget_class, "register.sort-column", "sort-column");
  gtk_widget_class_install_property_action (widget_class, "register.sort-descending", "sort-descending");
  gtk_widget_class_install_property_action (widget_class, "register.compact", "compact");
  segue_register_menu_install (widget_class);

  /* Naming the resource makes the linker keep it. */
  g_assert (segue_views_get_resource () != NULL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/segueplanner/Segue/views/segue-register-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, stack);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, list_bin);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, status_bar);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, status_label);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, clear_button);
  segue_register_bar_bind (widget_class);
}

static void
segue_register_view_init (SegueRegisterView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * segue_register_view_set_workspace:
 * @workspace: whose stakeholders are shown; set once
 * @settings: (nullable): where columns, sort, filters and density are remembered
 */
void
segue_register_view_set_workspace (SegueRegisterView *self,
                                   SegueWorkspace    *workspace,
                                   GSettings         *settings)
{
  const SegueSheet *sheet = segue_sheet_get ("stakeholders");

  g_return_if_fail (SEGUE_IS_REGISTER_VIEW (self) && self->list == NULL);

  self->list = segue_sheet_list_new (SEGUE_PLAN (workspace), sheet);
  g_set_object (&self->settings, settings);
  segue_register_columns_connect (self->list);

  self->view = SEGUE_LONG_LIST_VIEW (segue_long_list_view_new (get_long_list (self), _("Stakeholders")));
  g_signal_connect_object (segue_long_list_view_get_selection (self->view), "selection-changed",
                           G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "record-activated", G_CALLBACK (record_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_long_list (self), "items-changed", G_CALLBACK (segue_register_view_show_status), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->list_bin, GTK_WIDGET (self->view));

  segue_register_menu_begin (self);
  segue_register_bar_begin (self);
  segue_register_state_begin (self);
  segue_register_sort_begin (self);
  segue_register_state_show (self);
  segue_register_view_show_status (self);
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
  segue_register_view_show_status (self);
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
    segue_register_bar_clear (self);
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
