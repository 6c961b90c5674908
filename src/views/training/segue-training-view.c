/* segue-training-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-training-view"

#include "config.h"

#include "segue-training-view-private.h"

#include "segue-vertical-layout.h"
#include "segue-views-resources.h"

#include <glib/gi18n.h>

static void segue_training_view_page_init (SeguePageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueTrainingView, segue_training_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_PAGE, segue_training_view_page_init))

static SeguePageState *
get_state (SegueTrainingView *self)
{
  return SEGUE_PAGE_STATE (self->state);
}

/* Says what is seen, and why not all. */
void
segue_training_view_show_status (SegueTrainingView *self)
{
  g_autofree char *own = NULL;
  g_autofree char *hidden = NULL;
  g_autofree char *status = NULL;

  if (self->state == NULL || segue_training_modes_get (self) == NULL)
    return; /* while it is built, or on its way out */

  own = segue_page_mode_dup_status (segue_training_modes_get (self));
  hidden = segue_training_bar_dup_hidden (self);
  if (*own != '\0' && *hidden != '\0')
    /* Translators: two parts of a sentence: how many items there are, and what is wrong. */
    status = g_strdup_printf (C_("status", "%s · %s"), own, hidden);
  else
    status = g_strdup (*own != '\0' ? own : hidden);
  segue_status_text_set (self->status_text, status, own);
  gtk_widget_set_visible (self->clear_button, segue_page_state_narrows (get_state (self)));
  gtk_widget_set_visible (self->status_bar, *status != '\0');
}

static void
changed_cb (SegueTrainingView *self)
{
  segue_training_view_show_status (self);
  segue_page_selection_changed (SEGUE_PAGE (self)); /* it may be gone by now */
}

static gboolean
show_narrow_cb (gpointer data)
{
  SegueTrainingView *self = data;

  self->narrow_source = 0;
  if (self->state != NULL)
    {
      gtk_orientable_set_orientation (self->filter_bar, self->is_narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
      segue_page_state_set_narrow (get_state (self), self->is_narrow);
    }

  return G_SOURCE_REMOVE;
}

static void
segue_training_view_dispose (GObject *object)
{
  SegueTrainingView *self = SEGUE_TRAINING_VIEW (object);

  g_clear_handle_id (&self->narrow_source, g_source_remove);
  g_clear_object (&self->state); /* nothing is told of any more */
  segue_training_modes_end (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), SEGUE_TYPE_TRAINING_VIEW);
  g_clear_object (&self->settings);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_training_view_parent_class)->dispose (object);
}

static void
segue_training_view_class_init (SegueTrainingViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_training_view_dispose;
  segue_training_modes_install (widget_class);
  segue_training_records_install (widget_class);

  g_type_ensure (SEGUE_TYPE_VERTICAL_LAYOUT);
  g_type_ensure (SEGUE_TYPE_STATUS_TEXT);
  /* Naming the resource makes the linker keep it. */
  g_assert (segue_views_get_resource () != NULL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/segueplanner/Segue/views/segue-training-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SegueTrainingView, modes);
  gtk_widget_class_bind_template_child (widget_class, SegueTrainingView, status_bar);
  gtk_widget_class_bind_template_child (widget_class, SegueTrainingView, status_text);
  gtk_widget_class_bind_template_child (widget_class, SegueTrainingView, clear_button);
  segue_training_bar_bind (widget_class);
}

static void
segue_training_view_init (SegueTrainingView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
segue_training_view_set_workspace (SeguePage      *page,
                                   SegueWorkspace *workspace,
                                   GSettings      *settings)
{
  SegueTrainingView *self = SEGUE_TRAINING_VIEW (page);

  g_return_if_fail (self->state == NULL);

  self->workspace = g_object_ref (workspace);
  g_set_object (&self->settings, settings);
  self->state = segue_training_state_new (workspace, settings);
  segue_training_bar_begin (self);
  segue_training_modes_begin (self);

  g_signal_connect_object (self->state, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->state, "notify::selected", G_CALLBACK (segue_page_selection_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->state, "activated", G_CALLBACK (segue_page_activated), self, G_CONNECT_SWAPPED);
  segue_training_view_show_status (self);
}

/* All was kept at once. */
static void
segue_training_view_save (SeguePage *page)
{
}

static void
segue_training_view_set_rollout (SeguePage *page,
                                 gint64     rollout)
{
  segue_page_state_set_rollout (get_state (SEGUE_TRAINING_VIEW (page)), rollout);
}

static void
segue_training_view_set_narrow (SeguePage *page,
                                gboolean   is_narrow)
{
  SegueTrainingView *self = SEGUE_TRAINING_VIEW (page);

  if (is_narrow == self->is_narrow)
    return;

  /* The fold comes within a layout, in which nothing may go. */
  self->is_narrow = is_narrow;
  if (self->narrow_source == 0)
    self->narrow_source = g_idle_add (show_narrow_cb, self);
}

static AdwViewStack *
segue_training_view_get_modes (SeguePage *page)
{
  return SEGUE_TRAINING_VIEW (page)->modes;
}

static GPtrArray *
segue_training_view_dup_selected (SeguePage *page)
{
  SegueTrainingView *self = SEGUE_TRAINING_VIEW (page);
  SeguePageMode *mode = self->state != NULL ? segue_training_modes_get (self) : NULL;
  GPtrArray *several = mode != NULL ? segue_page_mode_dup_selected (mode) : NULL;
  GPtrArray *items = several != NULL ? several : g_ptr_array_new_with_free_func (g_object_unref);
  SegueRecord *record = self->state != NULL ? segue_page_state_get_selected (get_state (self)) : NULL;
  SegueSheetRow row = { .records = { [SEGUE_SHEET_OWN] = record } };

  if (several == NULL && record != NULL && segue_page_mode_shows_kind (segue_training_modes_get (self), segue_record_get_kind (record)))
    g_ptr_array_add (items, segue_sheet_item_new (&row));

  return items;
}

static GArray *
segue_training_view_dup_shown (SeguePage *page)
{
  return segue_page_mode_dup_shown (segue_training_modes_get (SEGUE_TRAINING_VIEW (page)));
}

/* In the order of the mode, always. */
static char *
segue_training_view_dup_order (SeguePage *page)
{
  return NULL;
}

static void
segue_training_view_select (SeguePage *page,
                            gint64     id)
{
  SegueTrainingView *self = SEGUE_TRAINING_VIEW (page);
  SegueRecord *record = segue_training_view_find_record (self, id);

  if (record == NULL)
    return;

  segue_page_state_select (get_state (self), record);
  segue_page_mode_select (segue_training_modes_get (self));
}

static void
segue_training_view_reveal (SeguePage *page,
                            gint64     id)
{
  SegueTrainingView *self = SEGUE_TRAINING_VIEW (page);
  SegueRecord *record;
  gboolean is_shown = FALSE;

  segue_page_state_refresh (get_state (self));
  record = segue_training_view_find_record (self, id);
  if (record == NULL)
    return;

  segue_training_modes_show_kind (self, segue_record_get_kind (record));
  segue_training_view_select (page, id);
  if (segue_page_state_narrows (get_state (self)))
    {
      g_autoptr(GArray) shown = segue_training_view_dup_shown (page);

      for (guint i = 0; i < shown->len; i++)
        is_shown |= g_array_index (shown, gint64, i) == id;
      if (!is_shown)
        segue_training_bar_clear (self);
    }
  segue_page_mode_select (segue_training_modes_get (self));
}

static void
segue_training_view_find (SeguePage *page)
{
  gtk_widget_grab_focus (GTK_WIDGET (SEGUE_TRAINING_VIEW (page)->search_entry));
}

static void
segue_training_view_focus (SeguePage *page)
{
  segue_page_mode_focus (segue_training_modes_get (SEGUE_TRAINING_VIEW (page)));
}

static void
segue_training_view_page_init (SeguePageInterface *iface)
{
  iface->set_workspace = segue_training_view_set_workspace;
  iface->set_rollout = segue_training_view_set_rollout;
  iface->set_narrow = segue_training_view_set_narrow;
  iface->save = segue_training_view_save;
  iface->get_modes = segue_training_view_get_modes;
  iface->get_document = segue_training_view_get_document;
  iface->set_options = segue_training_view_set_options;
  iface->dup_selected = segue_training_view_dup_selected;
  iface->dup_shown = segue_training_view_dup_shown;
  iface->dup_narrowing = segue_training_view_dup_narrowing;
  iface->dup_order = segue_training_view_dup_order;
  iface->select = segue_training_view_select;
  iface->reveal = segue_training_view_reveal;
  iface->find = segue_training_view_find;
  iface->focus = segue_training_view_focus;
  iface->add_record = segue_training_view_add_record;
  iface->remove_selected = segue_training_view_remove_selected;
}
