/* segue-audiences-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-audiences-view"

#include "config.h"

#include "segue-audiences-view-private.h"

#include "segue-large-text.h"
#include "segue-scroll-sideways.h"
#include "segue-stack.h"
#include "segue-vertical-layout.h"
#include "segue-views-resources.h"

#include <glib/gi18n.h>

typedef enum
{
  PROP_SORT_COLUMN = 1,
  PROP_SORT_DESCENDING,
} Property;

static GParamSpec *properties[PROP_SORT_DESCENDING + 1];

static void segue_audiences_view_page_init (SeguePageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueAudiencesView, segue_audiences_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_PAGE, segue_audiences_view_page_init))

SegueLongList *
segue_audiences_view_get_long_list (SegueAudiencesView *self)
{
  return segue_audience_rows_get_long_list (self->rows);
}

gboolean
segue_audiences_view_shows_impact (SegueAudiencesView *self)
{
  return g_strcmp0 (adw_view_stack_get_visible_child_name (self->modes), "impact") == 0;
}

/* Says what is seen, and why.  The matrix explains itself at its foot. */
void
segue_audiences_view_show_status (SegueAudiencesView *self)
{
  g_autofree char *status = NULL;
  guint n_all, n_shown;

  if (self->view == NULL)
    return; /* while it is built */

  n_all = segue_long_list_get_n_all (segue_audiences_view_get_long_list (self));
  n_shown = g_list_model_get_n_items (G_LIST_MODEL (segue_audiences_view_get_long_list (self)));
  status = segue_audiences_bar_dup_status (self);
  gtk_label_set_markup (self->status_label, status);
  gtk_widget_set_visible (self->clear_button, segue_audiences_bar_narrows (self));
  gtk_widget_set_visible (self->filter_bar, n_all > 0);
  gtk_widget_set_visible (self->status_bar, n_all > 0 && (!segue_audiences_view_shows_impact (self) || segue_audiences_bar_narrows (self)));
  segue_stack_show (self->stack, n_all == 0 ? "empty" : n_shown == 0 ? "nothing" : "list");
}

/* The matrix shows what a closed audience hides: it has nothing to open it with. */
static void
show_mode (SegueAudiencesView *self)
{
  gboolean shows_impact = segue_audiences_view_shows_impact (self);

  if (shows_impact && self->impact == NULL)
    {
      self->impact = SEGUE_IMPACT_VIEW (segue_impact_view_new (self->workspace, self->rows));
      segue_impact_view_set_narrow (self->impact, self->is_narrow);
      segue_large_text_wrap_buttons (GTK_WIDGET (self->impact));
      adw_bin_set_child (self->impact_bin, GTK_WIDGET (self->impact));
    }
  segue_audience_rows_set_unfolded (self->rows, shows_impact);
  segue_audiences_view_show_status (self);
}

static void
mode_changed_cb (SegueAudiencesView *self)
{
  if (self->view == NULL)
    return; /* on its way out */

  if (self->settings != NULL)
    g_settings_set_string (self->settings, "mode", adw_view_stack_get_visible_child_name (self->modes));
  show_mode (self);
  segue_page_selection_changed (SEGUE_PAGE (self));
}

static void
closed_changed_cb (SegueAudiencesView *self)
{
  g_settings_set_value (self->settings, "closed", segue_audience_rows_dup_closed (self->rows));
}

/* What was closed stays closed. */
static void
begin_tree (SegueAudiencesView *self)
{
  g_autoptr(GVariant) closed = NULL;

  if (self->settings == NULL)
    return;

  closed = g_settings_get_value (self->settings, "closed");
  segue_audience_rows_set_closed (self->rows, closed);
  g_signal_connect_object (self->rows, "closed-changed", G_CALLBACK (closed_changed_cb), self, G_CONNECT_SWAPPED);
}

/* As it was left; a mode that this page has not is the first. */
static void
begin_mode (SegueAudiencesView *self)
{
  g_autofree char *mode = self->settings != NULL ? g_settings_get_string (self->settings, "mode") : g_strdup ("");

  if (adw_view_stack_get_child_by_name (self->modes, mode) != NULL)
    adw_view_stack_set_visible_child_name (self->modes, mode);
  g_signal_connect_object (self->modes, "notify::visible-child-name", G_CALLBACK (mode_changed_cb), self, G_CONNECT_SWAPPED);
  segue_stack_guard_modes (self->modes);
  show_mode (self);
}

/* A tree is read from the top: whoever looks for some, or for the largest, wants a list. */
void
segue_audiences_view_update_flat (SegueAudiencesView *self)
{
  gboolean is_flat = segue_audiences_bar_narrows (self) || self->sort_column != SEGUE_AUDIENCE_COLUMN_NAME || self->sort_descending;

  segue_audience_rows_set_flat (self->rows, is_flat);
}

static void
clear_filters_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  segue_audiences_bar_clear (SEGUE_AUDIENCES_VIEW (widget));
}

static void
show_silent_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  SegueAudiencesView *self = SEGUE_AUDIENCES_VIEW (widget);

  adw_view_stack_set_visible_child_name (self->modes, "list");
  segue_audiences_bar_show_silent (self);
}

static void
selection_changed_cb (SegueAudiencesView *self)
{
  segue_audiences_view_show_status (self);
  segue_page_selection_changed (SEGUE_PAGE (self));
}

static void
segue_audiences_view_dispose (GObject *object)
{
  SegueAudiencesView *self = SEGUE_AUDIENCES_VIEW (object);

  g_clear_handle_id (&self->columns_source, g_source_remove);
  if (self->rows != NULL)
    segue_audience_rows_set_filter (self->rows, NULL, NULL);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  self->view = NULL; /* nothing is told of any more */
  if (self->list_bin != NULL)
    adw_bin_set_child (self->list_bin, NULL); /* a switcher may keep the modes longer than the list lives */
  if (self->impact_bin != NULL)
    adw_bin_set_child (self->impact_bin, NULL);
  self->impact = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), SEGUE_TYPE_AUDIENCES_VIEW);
  g_clear_object (&self->settings);
  g_clear_object (&self->rows);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_audiences_view_parent_class)->dispose (object);
}

static void
segue_audiences_view_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  SegueAudiencesView *self = SEGUE_AUDIENCES_VIEW (object);

  switch ((Property) prop_id)
    {
    case PROP_SORT_COLUMN:
      g_value_set_string (value, segue_audience_column_get_name (self->sort_column));
      break;
    case PROP_SORT_DESCENDING:
      g_value_set_boolean (value, self->sort_descending);
      break;
    }
}

static void
segue_audiences_view_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  SegueAudiencesView *self = SEGUE_AUDIENCES_VIEW (object);

  if (self->view == NULL)
    return; /* nothing is sorted yet */

  switch ((Property) prop_id)
    {
    case PROP_SORT_COLUMN:
      segue_audiences_sort_set (self, segue_audiences_sort_find (g_value_get_string (value)), self->sort_descending);
      break;
    case PROP_SORT_DESCENDING:
      segue_audiences_sort_set (self, self->sort_column, g_value_get_boolean (value));
      break;
    }
}

static void
install_properties (GObjectClass *klass)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * SegueAudiencesView:sort-column:
   *
   * The name of the column that the rows are sorted by.
   */
  properties[PROP_SORT_COLUMN] = g_param_spec_string ("sort-column", NULL, NULL, NULL, flags);

  /**
   * SegueAudiencesView:sort-descending:
   *
   * Whether the last comes first.
   */
  properties[PROP_SORT_DESCENDING] = g_param_spec_boolean ("sort-descending", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (klass, G_N_ELEMENTS (properties), properties);
}

static void
segue_audiences_view_class_init (SegueAudiencesViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = segue_audiences_view_get_property;
  object_class->set_property = segue_audiences_view_set_property;
  object_class->dispose = segue_audiences_view_dispose;
  install_properties (object_class);

  gtk_widget_class_install_action (widget_class, "audiences.clear-filters", NULL, clear_filters_cb);
  gtk_widget_class_install_action (widget_class, "audiences.show-silent", NULL, show_silent_cb);
  gtk_widget_class_install_property_action (widget_class, "audiences.sort-column", "sort-column");
  gtk_widget_class_install_property_action (widget_class, "audiences.sort-descending", "sort-descending");
  segue_audiences_menu_install (widget_class);

  g_type_ensure (SEGUE_TYPE_VERTICAL_LAYOUT);
  /* Naming the resource makes the linker keep it. */
  g_assert (segue_views_get_resource () != NULL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/segueplanner/Segue/views/segue-audiences-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SegueAudiencesView, stack);
  gtk_widget_class_bind_template_child (widget_class, SegueAudiencesView, list_bin);
  gtk_widget_class_bind_template_child (widget_class, SegueAudiencesView, impact_bin);
  gtk_widget_class_bind_template_child (widget_class, SegueAudiencesView, modes);
  gtk_widget_class_bind_template_child (widget_class, SegueAudiencesView, status_bar);
  gtk_widget_class_bind_template_child (widget_class, SegueAudiencesView, status_label);
  gtk_widget_class_bind_template_child (widget_class, SegueAudiencesView, clear_button);
  gtk_widget_class_bind_template_callback (widget_class, segue_scroll_sideways_cb);
  segue_audiences_bar_bind (widget_class);
}

static void
segue_audiences_view_init (SegueAudiencesView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
segue_audiences_view_set_workspace (SeguePage      *page,
                                    SegueWorkspace *workspace,
                                    GSettings      *settings)
{
  SegueAudiencesView *self = SEGUE_AUDIENCES_VIEW (page);

  g_return_if_fail (self->rows == NULL);

  g_set_object (&self->workspace, workspace);
  g_set_object (&self->settings, settings);
  self->rows = segue_audience_rows_new (segue_workspace_get_shown (workspace));
  begin_tree (self);
  self->view = SEGUE_LONG_LIST_VIEW (segue_long_list_view_new (segue_audiences_view_get_long_list (self), _("Audiences")));
  g_signal_connect_object (segue_long_list_view_get_selection (self->view), "selection-changed",
                           G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "record-activated", G_CALLBACK (segue_page_activated), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (segue_audiences_view_get_long_list (self), "items-changed",
                           G_CALLBACK (segue_audiences_view_show_status), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->list_bin, GTK_WIDGET (self->view));

  segue_audiences_menu_begin (self);
  segue_audiences_bar_begin (self);
  segue_audiences_sort_begin (self);
  segue_audiences_layout_begin (self);
  segue_audiences_view_update_flat (self);
  begin_mode (self);
}

/* All was kept at once. */
static void
segue_audiences_view_save (SeguePage *page)
{
}

static void
segue_audiences_view_set_rollout (SeguePage *page,
                                  gint64     rollout)
{
  SegueAudiencesView *self = SEGUE_AUDIENCES_VIEW (page);

  segue_audience_rows_set_rollout (self->rows, rollout);
  segue_audiences_bar_show_chips (self);
  segue_audiences_view_show_status (self);
}

static void
segue_audiences_view_set_narrow (SeguePage *page,
                                 gboolean   is_narrow)
{
  SegueAudiencesView *self = SEGUE_AUDIENCES_VIEW (page);

  if (is_narrow == self->is_narrow)
    return;

  /* The fold comes within a layout, in which no column may go. */
  self->is_narrow = is_narrow;
  segue_audiences_layout_update_soon (self);
}

static AdwViewStack *
segue_audiences_view_get_modes (SeguePage *page)
{
  return SEGUE_AUDIENCES_VIEW (page)->modes;
}

static const char *
segue_audiences_view_get_document (SeguePage *page)
{
  return segue_audiences_view_shows_impact (SEGUE_AUDIENCES_VIEW (page)) ? "impact-matrix" : "audiences";
}

static GPtrArray *
segue_audiences_view_dup_selected (SeguePage *page)
{
  SegueAudiencesView *self = SEGUE_AUDIENCES_VIEW (page);
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GArray) ids = segue_id_selection_get_shown (segue_long_list_view_get_selection (self->view));

  for (guint i = 0; i < ids->len; i++)
    {
      SegueSheetItem *item = segue_audience_rows_find (self->rows, g_array_index (ids, gint64, i));

      if (item != NULL)
        g_ptr_array_add (items, g_object_ref (item));
    }

  return items;
}

static GArray *
segue_audiences_view_dup_shown (SeguePage *page)
{
  SegueLongList *list = segue_audiences_view_get_long_list (SEGUE_AUDIENCES_VIEW (page));
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++)
    {
      gint64 id = segue_long_list_get_id (list, i);

      g_array_append_val (ids, id);
    }

  return ids;
}

static void
segue_audiences_view_select (SeguePage *page,
                             gint64     id)
{
  SegueAudiencesView *self = SEGUE_AUDIENCES_VIEW (page);

  segue_id_selection_set_ids (segue_long_list_view_get_selection (self->view), &id, 1);
  segue_long_list_view_set_cursor (self->view, id);
  if (self->impact != NULL)
    segue_impact_view_show_audience (self->impact, id);
}

static void
segue_audiences_view_reveal (SeguePage *page,
                             gint64     id)
{
  SegueAudiencesView *self = SEGUE_AUDIENCES_VIEW (page);

  segue_audience_rows_sync (self->rows);
  segue_audience_rows_open_above (self->rows, id);
  if (segue_long_list_find (segue_audiences_view_get_long_list (self), id) == SEGUE_NO_POSITION)
    segue_audiences_bar_clear (self);
  segue_audiences_view_select (page, id);
}

static void
segue_audiences_view_find (SeguePage *page)
{
  gtk_widget_grab_focus (GTK_WIDGET (SEGUE_AUDIENCES_VIEW (page)->search_entry));
}

static void
segue_audiences_view_focus (SeguePage *page)
{
  SegueAudiencesView *self = SEGUE_AUDIENCES_VIEW (page);

  if (self->view == NULL || g_list_model_get_n_items (G_LIST_MODEL (segue_audiences_view_get_long_list (self))) == 0)
    gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
  else if (self->impact != NULL && segue_audiences_view_shows_impact (self))
    segue_impact_view_focus (self->impact);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
segue_audiences_view_page_init (SeguePageInterface *iface)
{
  iface->set_workspace = segue_audiences_view_set_workspace;
  iface->set_rollout = segue_audiences_view_set_rollout;
  iface->set_narrow = segue_audiences_view_set_narrow;
  iface->save = segue_audiences_view_save;
  iface->get_modes = segue_audiences_view_get_modes;
  iface->get_document = segue_audiences_view_get_document;
  iface->dup_selected = segue_audiences_view_dup_selected;
  iface->dup_shown = segue_audiences_view_dup_shown;
  iface->dup_narrowing = segue_audiences_view_dup_narrowing;
  iface->dup_order = segue_audiences_view_dup_order;
  iface->select = segue_audiences_view_select;
  iface->reveal = segue_audiences_view_reveal;
  iface->find = segue_audiences_view_find;
  iface->focus = segue_audiences_view_focus;
  iface->add_record = segue_audiences_view_add_record;
  iface->remove_selected = segue_audiences_view_remove_selected;
}
