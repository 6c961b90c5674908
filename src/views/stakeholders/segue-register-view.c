/* segue-register-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-register-view"

#include "config.h"

#include "segue-register-view-private.h"

#include "segue-icon-names.h"
#include "segue-register-columns.h"
#include "segue-scroll-sideways.h"
#include "segue-sheets.h"
#include "segue-stack.h"
#include "segue-vertical-layout.h"
#include "segue-views-resources.h"

#include <glib/gi18n.h>

/* Of a row, about, in pixels. */
#define ROW_HEIGHT 44
#define COMPACT_ROW_HEIGHT 28

typedef enum
{
  PROP_SORT_COLUMN = 1,
  PROP_SORT_DESCENDING,
  PROP_COMPACT,
  PROP_AXES,
} Property;

static GParamSpec *properties[PROP_AXES + 1];

static void segue_register_view_page_init (SeguePageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueRegisterView, segue_register_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_PAGE, segue_register_view_page_init))

static SegueLongList *
get_long_list (SegueRegisterView *self)
{
  return segue_sheet_list_get_long_list (self->list);
}

/* How many there are is not known yet. */
static char *
dup_opening (SegueWorkspace *workspace)
{
  g_autofree char *name = g_filename_display_basename (segue_workspace_get_path (workspace));
  g_autofree char *text = g_strdup_printf (_("Opening %s…"), name);

  return g_markup_escape_text (text, -1);
}

static void
show_status (SegueRegisterView *self)
{
  gboolean of_people = segue_register_view_shows_people (self);
  gboolean is_complete = segue_workspace_is_complete (self->workspace);
  guint n_all = segue_long_list_get_n_all (get_long_list (self));
  guint n_shown = segue_long_list_get_n_shown (get_long_list (self));
  guint n_selected = segue_id_selection_get_size (segue_long_list_view_get_selection (self->view));
  g_autofree char *status = is_complete ? segue_register_bar_dup_status (self, n_shown, n_all, n_selected)
                                        : dup_opening (self->workspace);

  if (segue_register_view_shows_grid (self))
    {
      g_autofree char *seen = segue_grid_view_dup_status (self->grid);
      g_autofree char *both = g_strdup_printf ("%s · %s", status, seen);

      gtk_label_set_markup (self->status_label, both);
    }
  else
    {
      gtk_label_set_markup (self->status_label, status);
    }
  segue_register_bar_show_silent (self);
  gtk_widget_set_visible (self->clear_button, segue_register_bar_narrows (self));
  gtk_widget_set_visible (self->filter_bar, of_people && n_all > 0);
  gtk_widget_set_visible (self->status_bar, of_people && n_all > 0);
  segue_stack_show (self->stack, !is_complete || !of_people ? "list" : n_all == 0 ? "empty" : n_shown == 0 ? "nothing" : "list");
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
  segue_page_selection_changed (SEGUE_PAGE (self));
}

static gboolean
show_columns_cb (gpointer data)
{
  SegueRegisterView *self = data;

  self->columns_source = 0;
  if (self->view != NULL)
    {
      segue_register_state_show (self);
      segue_register_modes_show_narrow (self);
      segue_register_view_show_status (self);
    }

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
  if (self->list_bin != NULL)
    adw_bin_set_child (self->list_bin, NULL); /* a switcher may keep the modes longer than the list lives */
  segue_register_modes_end (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), SEGUE_TYPE_REGISTER_VIEW);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->filter, segue_register_filter_free);
  g_clear_object (&self->list);
  g_clear_object (&self->workspace);
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
    case PROP_AXES:
      g_value_set_string (value, segue_choices_get_nick (&segue_rating_grid_axes, (int) self->axes));
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
    case PROP_AXES:
      segue_register_modes_set_axes (self, g_value_get_string (value));
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

  /**
   * SegueRegisterView:axes:
   *
   * What the grid holds against what: a key of the choices of its axes.
   */
  properties[PROP_AXES] = g_param_spec_string ("axes", NULL, NULL, NULL, flags);

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

  gtk_widget_class_install_action (widget_class, "register.clear-filters", NULL, clear_filters_cb);
  gtk_widget_class_install_property_action (widget_class, "register.sort-column", "sort-column");
  gtk_widget_class_install_property_action (widget_class, "register.sort-descending", "sort-descending");
  gtk_widget_class_install_property_action (widget_class, "register.compact", "compact");
  gtk_widget_class_install_property_action (widget_class, "register.axes", "axes");
  segue_register_menu_install (widget_class);

  g_type_ensure (SEGUE_TYPE_VERTICAL_LAYOUT);
  /* Naming the resource makes the linker keep it. */
  g_assert (segue_views_get_resource () != NULL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/segueplanner/Segue/views/segue-register-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, stack);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, list_bin);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, grid_bin);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, matrix_bin);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, raci_bin);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, axes_button);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, modes);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, status_bar);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, status_label);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, clear_button);
  gtk_widget_class_bind_template_callback (widget_class, segue_scroll_sideways_cb);
  gtk_widget_class_bind_template_child (widget_class, SegueRegisterView, silent_button);
  segue_register_bar_bind (widget_class);
}

static void
segue_register_view_init (SegueRegisterView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* As many as there is room for in a window of this height; a header, a search and a
 * status make up for rows that are lower.
 */
static guint
count_first_rows (SegueRegisterView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  int width, height;

  if (!GTK_IS_WINDOW (root) || gtk_window_is_maximized (GTK_WINDOW (root)))
    return SEGUE_REGISTER_FIRST_ROWS;

  gtk_window_get_default_size (GTK_WINDOW (root), &width, &height);

  return CLAMP ((guint) MAX (height, 0) / (self->is_compact ? COMPACT_ROW_HEIGHT : ROW_HEIGHT), 1, SEGUE_REGISTER_FIRST_ROWS);
}

static void
segue_register_view_set_workspace (SeguePage      *page,
                                   SegueWorkspace *workspace,
                                   GSettings      *settings)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (page);

  g_return_if_fail (self->list == NULL);

  self->workspace = g_object_ref (workspace);
  self->list = segue_sheet_list_new (segue_workspace_get_shown (workspace), segue_sheet_get ("stakeholders"));
  g_set_object (&self->settings, settings);
  segue_register_columns_connect (self->list);

  segue_register_state_begin (self);
  self->view = SEGUE_LONG_LIST_VIEW (segue_long_list_view_new (get_long_list (self), _("Stakeholders")));
  segue_long_list_view_begin (self->view, count_first_rows (self));
  g_signal_connect_object (segue_long_list_view_get_selection (self->view), "selection-changed",
                           G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "record-activated", G_CALLBACK (segue_page_activated), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_long_list (self), "items-changed", G_CALLBACK (segue_register_view_show_status), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::can-edit", G_CALLBACK (segue_register_view_show_status), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->list_bin, GTK_WIDGET (self->view));

  segue_register_menu_begin (self);
  segue_register_bar_begin (self);
  segue_register_sort_begin (self);
  segue_register_state_show (self);
  segue_register_modes_begin (self);
  segue_register_view_show_status (self);
}

/* Remembers the widths of the columns. */
static void
segue_register_view_save (SeguePage *page)
{
  segue_register_state_save (SEGUE_REGISTER_VIEW (page));
}

static void
segue_register_view_set_rollout (SeguePage *page,
                                 gint64     rollout)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (page);
  SegueSheetFilter scope = { .rollout = rollout };

  self->rollout = rollout;
  segue_sheet_list_set_scope (self->list, &scope);
  segue_register_modes_show_rollout (self);
  segue_register_view_show_status (self);
}

static void
segue_register_view_set_narrow (SeguePage *page,
                                gboolean   is_narrow)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (page);

  if (is_narrow == self->is_narrow)
    return;

  /* The fold comes within a layout, in which no column may go. */
  self->is_narrow = is_narrow;
  if (self->columns_source == 0)
    self->columns_source = g_idle_add (show_columns_cb, self);
}

static AdwViewStack *
segue_register_view_get_modes (SeguePage *page)
{
  return SEGUE_REGISTER_VIEW (page)->modes;
}

static GPtrArray *
segue_register_view_dup_selected (SeguePage *page)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (page);
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GArray) ids = segue_id_selection_get_shown (segue_long_list_view_get_selection (self->view));

  for (guint i = 0; i < ids->len && segue_register_view_shows_people (self); i++)
    {
      SegueSheetItem *item = segue_sheet_list_find (self->list, g_array_index (ids, gint64, i));

      if (item != NULL)
        g_ptr_array_add (items, g_object_ref (item));
    }

  return items;
}

static void
segue_register_view_select (SeguePage *page,
                            gint64     id)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (page);

  segue_id_selection_set_ids (segue_long_list_view_get_selection (self->view), &id, 1);
  segue_long_list_view_set_cursor (self->view, id);
}

static void
segue_register_view_reveal (SeguePage *page,
                            gint64     id)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (page);

  segue_register_modes_show_people (self);
  segue_sheet_list_sync (self->list);
  if (segue_long_list_find (get_long_list (self), id) == SEGUE_NO_POSITION)
    segue_register_bar_clear (self);
  segue_register_view_select (page, id);
}

static void
segue_register_view_find (SeguePage *page)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (page);

  segue_register_modes_show_people (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
segue_register_view_page_init (SeguePageInterface *iface)
{
  iface->set_workspace = segue_register_view_set_workspace;
  iface->suits_first = segue_register_view_suits_first;
  iface->set_rollout = segue_register_view_set_rollout;
  iface->set_narrow = segue_register_view_set_narrow;
  iface->save = segue_register_view_save;
  iface->get_modes = segue_register_view_get_modes;
  iface->get_document = segue_register_view_get_document;
  iface->set_options = segue_register_view_set_options;
  iface->dup_selected = segue_register_view_dup_selected;
  iface->dup_shown = segue_register_view_dup_shown;
  iface->dup_narrowing = segue_register_view_dup_narrowing;
  iface->dup_order = segue_register_view_dup_order;
  iface->select = segue_register_view_select;
  iface->reveal = segue_register_view_reveal;
  iface->find = segue_register_view_find;
  iface->focus = segue_register_view_focus;
  iface->add_record = segue_register_view_add_record;
  iface->remove_selected = segue_register_view_remove_selected;
}
