/* segue-resistance-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-resistance-view"

#include "config.h"

#include "segue-resistance-view-private.h"

#include "segue-answer-words.h"
#include "segue-icon-names.h"
#include "segue-large-text.h"
#include "segue-scroll-sideways.h"
#include "segue-vertical-layout.h"
#include "segue-views-resources.h"

#include <glib/gi18n.h>

static void segue_resistance_view_page_init (SeguePageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueResistanceView, segue_resistance_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_PAGE, segue_resistance_view_page_init))

static SeguePageState *
get_state (SegueResistanceView *self)
{
  return SEGUE_PAGE_STATE (self->state);
}

static gboolean
narrows (SegueResistanceView *self)
{
  return segue_page_state_narrows (get_state (self)) ||
         (segue_resistance_chips_apply_here (self) && segue_resistance_state_filters (self->state));
}

/* “Entry 3 of 9”: where it stands among those that the mode shows. */
static void
show_opened_status (SegueResistanceView *self)
{
  SegueRecord *entry = segue_resistance_state_get_opened (self->state);
  gint64 id = segue_record_get_id (entry);
  g_autofree char *changed = segue_answer_words_dup_changed (segue_page_state_get_plan (get_state (self)), entry, segue_today ());
  g_autoptr(GArray) shown = segue_page_mode_dup_shown (segue_resistance_modes_get (self));
  g_autofree char *status = NULL;
  g_autofree char *markup = NULL;
  guint position = 0;

  while (position < shown->len && g_array_index (shown, gint64, position) != id)
    position++;
  if (position < shown->len && changed != NULL)
    /* Translators: a number, of how many, and when it was changed: “changed 1 Apr”. */
    status = g_strdup_printf (_("Entry %u of %u · %s"), position + 1, shown->len, changed);
  else if (position < shown->len)
    status = g_strdup_printf (_("Entry %u of %u"), position + 1, shown->len);
  else
    status = g_strdup (_("This entry is not among those that search and filters let through."));
  markup = g_markup_escape_text (status, -1);
  segue_status_text_set (self->status_text, markup, markup);
  gtk_widget_set_visible (self->clear_button, position == shown->len && narrows (self));
  gtk_widget_set_visible (self->status_bar, TRUE);
}

/* Says what is seen, and why not all. */
void
segue_resistance_view_show_status (SegueResistanceView *self)
{
  g_autofree char *own = NULL;
  g_autofree char *hidden = NULL;
  g_autofree char *status = NULL;

  if (self->state == NULL || segue_resistance_modes_get (self) == NULL)
    return; /* while it is built, or on its way out */

  segue_resistance_chips_show (self);
  if (segue_resistance_state_get_opened (self->state) != NULL)
    {
      show_opened_status (self);
      return;
    }

  own = segue_page_mode_dup_status (segue_resistance_modes_get (self));
  hidden = segue_resistance_bar_dup_hidden (self);
  if (*own != '\0' && *hidden != '\0')
    /* Translators: two parts of a sentence: how many items there are, and what is wrong. */
    status = g_strdup_printf (C_("status", "%s · %s"), own, hidden);
  else
    status = g_strdup (*own != '\0' ? own : hidden);
  segue_status_text_set (self->status_text, status, own);
  gtk_widget_set_visible (self->clear_button, narrows (self));
  gtk_widget_set_visible (self->status_bar, *status != '\0');
}

static void
changed_cb (SegueResistanceView *self)
{
  segue_resistance_view_show_status (self);
  segue_page_selection_changed (SEGUE_PAGE (self)); /* it may be gone by now */
}

/* Built when an entry is first opened. */
static void
opened_cb (SegueResistanceView *self)
{
  SegueRecord *entry = segue_resistance_state_get_opened (self->state);
  GtkWidget *view = adw_bin_get_child (self->opened);

  if (entry != NULL && view == NULL)
    {
      view = segue_answer_view_new (self->state);
      segue_icon_names_set (view);
      segue_large_text_wrap_buttons (view);
      adw_bin_set_child (self->opened, view);
    }
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "resistance.close-entry", entry != NULL);
  gtk_stack_set_visible_child_name (self->content, entry != NULL ? "opened" : "modes");
  if (entry != NULL)
    segue_answer_view_focus (SEGUE_ANSWER_VIEW (view));
  segue_resistance_view_show_status (self);
  segue_page_selection_changed (SEGUE_PAGE (self));
}

/* Leads back to the modes. */
void
segue_resistance_view_close (SegueResistanceView *self)
{
  if (self->state != NULL)
    segue_resistance_state_open (self->state, NULL);
}

static void
close_entry_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  SegueResistanceView *self = SEGUE_RESISTANCE_VIEW (widget);

  segue_resistance_view_close (self);
  segue_page_mode_select (segue_resistance_modes_get (self));
  segue_page_mode_focus (segue_resistance_modes_get (self));
}

/* Where nothing is open, somebody else may be asked to go. */
static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *arguments,
           gpointer   data)
{
  SegueResistanceView *self = SEGUE_RESISTANCE_VIEW (widget);

  if (self->state == NULL || segue_resistance_state_get_opened (self->state) == NULL)
    return FALSE;

  gtk_widget_activate_action (widget, "resistance.close-entry", NULL);

  return TRUE;
}

/* Opens the entry that is selected. */
static void
open_entry_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  SegueResistanceView *self = SEGUE_RESISTANCE_VIEW (widget);
  SegueRecord *record = segue_page_state_get_selected (get_state (self));

  if (record != NULL && segue_record_get_kind (record) == SEGUE_RECORD_RESISTANCE)
    segue_resistance_state_open (self->state, record);
}

static gboolean
show_narrow_cb (gpointer data)
{
  SegueResistanceView *self = data;

  self->narrow_source = 0;
  if (self->state != NULL)
    {
      gtk_orientable_set_orientation (self->filter_bar, self->is_narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
      segue_page_state_set_narrow (get_state (self), self->is_narrow);
    }

  return G_SOURCE_REMOVE;
}

static void
segue_resistance_view_dispose (GObject *object)
{
  SegueResistanceView *self = SEGUE_RESISTANCE_VIEW (object);

  g_clear_handle_id (&self->narrow_source, g_source_remove);
  g_clear_object (&self->state); /* nothing is told of any more */
  segue_resistance_modes_end (self);
  if (self->opened != NULL)
    adw_bin_set_child (self->opened, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), SEGUE_TYPE_RESISTANCE_VIEW);
  g_clear_object (&self->settings);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_resistance_view_parent_class)->dispose (object);
}

static void
segue_resistance_view_class_init (SegueResistanceViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_resistance_view_dispose;
  segue_resistance_modes_install (widget_class);
  gtk_widget_class_install_action (widget_class, "resistance.open-entry", NULL, open_entry_cb);
  gtk_widget_class_install_action (widget_class, "resistance.close-entry", NULL, close_entry_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);

  g_type_ensure (SEGUE_TYPE_VERTICAL_LAYOUT);
  g_type_ensure (SEGUE_TYPE_STATUS_TEXT);
  /* Naming the resource makes the linker keep it. */
  g_assert (segue_views_get_resource () != NULL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/segueplanner/Segue/views/segue-resistance-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SegueResistanceView, content);
  gtk_widget_class_bind_template_child (widget_class, SegueResistanceView, opened);
  gtk_widget_class_bind_template_child (widget_class, SegueResistanceView, modes);
  gtk_widget_class_bind_template_child (widget_class, SegueResistanceView, status_bar);
  gtk_widget_class_bind_template_child (widget_class, SegueResistanceView, status_text);
  gtk_widget_class_bind_template_child (widget_class, SegueResistanceView, clear_button);
  gtk_widget_class_bind_template_callback (widget_class, segue_scroll_sideways_cb);
  segue_resistance_bar_bind (widget_class);
}

static void
segue_resistance_view_init (SegueResistanceView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
segue_resistance_view_set_workspace (SeguePage      *page,
                                     SegueWorkspace *workspace,
                                     GSettings      *settings)
{
  SegueResistanceView *self = SEGUE_RESISTANCE_VIEW (page);

  g_return_if_fail (self->state == NULL);

  self->workspace = g_object_ref (workspace);
  g_set_object (&self->settings, settings);
  self->state = segue_resistance_state_new (workspace, settings);
  segue_resistance_bar_begin (self);
  segue_resistance_modes_begin (self);

  g_signal_connect_object (self->state, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->state, "notify::selected", G_CALLBACK (segue_page_selection_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->state, "notify::opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->state, "activated", G_CALLBACK (segue_page_activated), self, G_CONNECT_SWAPPED);
  opened_cb (self);
}

/* All was kept at once. */
static void
segue_resistance_view_save (SeguePage *page)
{
}

/* An entry of another rollout is not looked at any more. */
static void
segue_resistance_view_set_rollout (SeguePage *page,
                                   gint64     rollout)
{
  SegueResistanceView *self = SEGUE_RESISTANCE_VIEW (page);
  SegueRecord *entry = segue_resistance_state_get_opened (self->state);

  if (entry != NULL && rollout != 0 && segue_record_get_link (entry, SEGUE_RESISTANCE_ROLLOUT) != rollout)
    segue_resistance_view_close (self);
  segue_page_state_set_rollout (get_state (self), rollout);
}

static void
segue_resistance_view_set_narrow (SeguePage *page,
                                  gboolean   is_narrow)
{
  SegueResistanceView *self = SEGUE_RESISTANCE_VIEW (page);

  if (is_narrow == self->is_narrow)
    return;

  /* The fold comes within a layout, in which nothing may go. */
  self->is_narrow = is_narrow;
  if (self->narrow_source == 0)
    self->narrow_source = g_idle_add (show_narrow_cb, self);
}

static AdwViewStack *
segue_resistance_view_get_modes (SeguePage *page)
{
  return SEGUE_RESISTANCE_VIEW (page)->modes;
}

/* While one is open, it alone is meant, however many are selected behind it. */
static GPtrArray *
segue_resistance_view_dup_selected (SeguePage *page)
{
  SegueResistanceView *self = SEGUE_RESISTANCE_VIEW (page);
  SeguePageMode *mode = self->state != NULL ? segue_resistance_modes_get (self) : NULL;
  gboolean is_opened = mode != NULL && segue_resistance_state_get_opened (self->state) != NULL;
  GPtrArray *several = mode != NULL && !is_opened ? segue_page_mode_dup_selected (mode) : NULL;
  GPtrArray *items = several != NULL ? several : g_ptr_array_new_with_free_func (g_object_unref);
  SegueRecord *record = self->state != NULL ? segue_page_state_get_selected (get_state (self)) : NULL;
  SegueSheetRow row = { .records = { [SEGUE_SHEET_OWN] = record } };

  if (several == NULL && record != NULL && segue_page_mode_shows_kind (mode, segue_record_get_kind (record)))
    g_ptr_array_add (items, segue_sheet_item_new (&row));

  return items;
}

static GArray *
segue_resistance_view_dup_shown (SeguePage *page)
{
  return segue_page_mode_dup_shown (segue_resistance_modes_get (SEGUE_RESISTANCE_VIEW (page)));
}

/* In the order of the mode, always. */
static char *
segue_resistance_view_dup_order (SeguePage *page)
{
  return NULL;
}

static void
segue_resistance_view_select (SeguePage *page,
                              gint64     id)
{
  SegueResistanceView *self = SEGUE_RESISTANCE_VIEW (page);
  SegueRecord *record = segue_resistance_view_find_record (self, id);

  if (record == NULL)
    return;

  segue_page_state_select (get_state (self), record);
  segue_page_mode_select (segue_resistance_modes_get (self));
}

static void
segue_resistance_view_reveal (SeguePage *page,
                              gint64     id)
{
  SegueResistanceView *self = SEGUE_RESISTANCE_VIEW (page);
  SegueRecord *record;
  gboolean is_shown = FALSE;

  segue_page_state_refresh (get_state (self));
  record = segue_resistance_view_find_record (self, id);
  if (record == NULL)
    return;

  segue_resistance_view_close (self);
  segue_resistance_modes_show_kind (self, segue_record_get_kind (record));
  segue_resistance_view_select (page, id);
  if (narrows (self))
    {
      g_autoptr(GArray) shown = segue_resistance_view_dup_shown (page);

      for (guint i = 0; i < shown->len; i++)
        is_shown |= g_array_index (shown, gint64, i) == id;
      if (!is_shown)
        segue_resistance_bar_clear (self);
    }
  segue_page_mode_select (segue_resistance_modes_get (self));
}

static void
segue_resistance_view_find (SeguePage *page)
{
  SegueResistanceView *self = SEGUE_RESISTANCE_VIEW (page);

  segue_resistance_view_close (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
segue_resistance_view_focus (SeguePage *page)
{
  SegueResistanceView *self = SEGUE_RESISTANCE_VIEW (page);

  if (segue_resistance_state_get_opened (self->state) != NULL)
    segue_answer_view_focus (SEGUE_ANSWER_VIEW (adw_bin_get_child (self->opened)));
  else
    segue_page_mode_focus (segue_resistance_modes_get (self));
}

static void
segue_resistance_view_page_init (SeguePageInterface *iface)
{
  iface->set_workspace = segue_resistance_view_set_workspace;
  iface->set_rollout = segue_resistance_view_set_rollout;
  iface->set_narrow = segue_resistance_view_set_narrow;
  iface->save = segue_resistance_view_save;
  iface->get_modes = segue_resistance_view_get_modes;
  iface->get_document = segue_resistance_view_get_document;
  iface->set_options = segue_resistance_view_set_options;
  iface->dup_selected = segue_resistance_view_dup_selected;
  iface->dup_shown = segue_resistance_view_dup_shown;
  iface->dup_narrowing = segue_resistance_view_dup_narrowing;
  iface->dup_order = segue_resistance_view_dup_order;
  iface->select = segue_resistance_view_select;
  iface->reveal = segue_resistance_view_reveal;
  iface->find = segue_resistance_view_find;
  iface->focus = segue_resistance_view_focus;
  iface->add_record = segue_resistance_view_add_record;
  iface->remove_selected = segue_resistance_view_remove_selected;
}
