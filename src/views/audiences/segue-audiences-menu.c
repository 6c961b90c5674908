/* segue-audiences-menu.c - the context menu, and the keys of the tree
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-audiences-view"

#include "config.h"

#include "segue-audiences-view-private.h"

#include "segue-audience-tree.h"
#include "segue-audience.h"
#include "segue-edit.h"
#include "segue-list-menu.h"
#include "segue-search-as-typed.h"

#include <glib/gi18n.h>

static gint64
get_parent (SegueAudiencesView *self,
            gint64              id)
{
  SegueRecord *audience = segue_plan_find (segue_workspace_get_shown (self->workspace), SEGUE_RECORD_AUDIENCE, id);

  return audience != NULL ? segue_record_get_link (audience, SEGUE_AUDIENCE_PARENT) : 0;
}

/* Opens it; where it is open, goes to the first within. */
static gboolean
go_in (SegueAudiencesView *self,
       gint64              id)
{
  SegueLongList *list = segue_audiences_view_get_long_list (self);
  guint position = segue_long_list_find (list, id);

  if (!segue_audience_rows_has_children (self->rows, id))
    return FALSE;

  if (!segue_audience_rows_is_open (self->rows, id))
    segue_audience_rows_set_open (self->rows, id, TRUE);
  else if (position + 1 < g_list_model_get_n_items (G_LIST_MODEL (list)))
    segue_page_select (SEGUE_PAGE (self), segue_long_list_get_id (list, position + 1));

  return TRUE;
}

/* Closes it; where it is closed, goes to what it is part of. */
static gboolean
go_out (SegueAudiencesView *self,
        gint64              id)
{
  gint64 parent = get_parent (self, id);

  if (segue_audience_rows_has_children (self->rows, id) && segue_audience_rows_is_open (self->rows, id))
    segue_audience_rows_set_open (self->rows, id, FALSE);
  else if (parent != 0 && !segue_audience_rows_is_flat (self->rows))
    segue_page_select (SEGUE_PAGE (self), parent);
  else
    return FALSE;

  return TRUE;
}

static gboolean
key_cb (SegueAudiencesView    *self,
        guint                  keyval,
        guint                  keycode,
        GdkModifierType        state,
        GtkEventControllerKey *keys)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  gint64 id = segue_long_list_view_get_cursor (self->view);

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  switch (keyval)
    {
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return is_rtl ? go_out (self, id) : go_in (self, id);
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return is_rtl ? go_in (self, id) : go_out (self, id);
    default:
      return segue_search_as_typed (self->search_entry, keyval, state, keys);
    }
}

static void
set_all_open (SegueAudiencesView *self,
              gboolean            is_open)
{
  SegueRecordList *list = segue_plan_list (segue_workspace_get_shown (self->workspace), SEGUE_RECORD_AUDIENCE);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      gint64 id = segue_record_get_id (segue_record_list_get (list, i));

      if (!is_open && !segue_audience_rows_has_children (self->rows, id))
        continue;
      segue_audience_rows_set_open (self->rows, id, is_open);
    }
  segue_audiences_view_show_status (self);
}

static void
open_all_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  set_all_open (SEGUE_AUDIENCES_VIEW (widget), TRUE);
}

static void
close_all_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  set_all_open (SEGUE_AUDIENCES_VIEW (widget), FALSE);
}

/* A new one, within the one that is selected. */
static void
new_within_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  SegueAudiencesView *self = SEGUE_AUDIENCES_VIEW (widget);
  g_autoptr(GPtrArray) items = segue_page_dup_selected (SEGUE_PAGE (self));
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(SegueRecord) audience = segue_record_new (SEGUE_RECORD_AUDIENCE, 0);
  g_autoptr(GError) error = NULL;

  if (items->len != 1)
    return;

  edit = segue_edit_new (self->workspace, SEGUE_VERB_ADD, SEGUE_RECORD_AUDIENCE);
  segue_record_set_text (audience, SEGUE_AUDIENCE_NAME, _("New Audience"));
  segue_record_set_integer (audience, SEGUE_AUDIENCE_PARENT, segue_sheet_item_get_id (g_ptr_array_index (items, 0)));
  segue_edit_add (edit, audience);
  if (!segue_edit_commit (edit, NULL, &error))
    {
      segue_page_failed (SEGUE_PAGE (self), error->message);
      return;
    }

  segue_page_reveal (SEGUE_PAGE (self), segue_record_get_id (audience));
  segue_page_activated (SEGUE_PAGE (self));
}

/* One audience is what another can lie within. */
static void
shown_cb (SegueAudiencesView *self)
{
  g_autoptr(GPtrArray) items = segue_page_dup_selected (SEGUE_PAGE (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "audiences.new-within",
                                 segue_workspace_can_edit (self->workspace) && items->len == 1);
}

static void
menu_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  SegueAudiencesView *self = SEGUE_AUDIENCES_VIEW (widget);

  if (self->view != NULL)
    segue_list_menu_popup (self->menu);
}

static GMenuModel *
make_model (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr(GMenu) first = g_menu_new ();
  g_autoptr(GMenu) second = g_menu_new ();
  g_autoptr(GMenu) third = g_menu_new ();

  g_menu_append (first, _("_New Audience Within"), "audiences.new-within");
  g_menu_append (second, _("_Open All"), "audiences.open-all");
  g_menu_append (second, _("_Close All"), "audiences.close-all");
  g_menu_append (third, _("_Delete"), "win.delete");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (first));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (second));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (third));

  return G_MENU_MODEL (menu);
}

void
segue_audiences_menu_begin (SegueAudiencesView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  g_autoptr(GMenuModel) model = make_model ();

  self->menu = segue_list_menu_new (self->view, model);
  g_signal_connect_object (self->menu, "show", G_CALLBACK (shown_cb), self, G_CONNECT_SWAPPED);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->view), keys);
}

void
segue_audiences_menu_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "audiences.new-within", NULL, new_within_cb);
  gtk_widget_class_install_action (klass, "audiences.open-all", NULL, open_all_cb);
  gtk_widget_class_install_action (klass, "audiences.close-all", NULL, close_all_cb);
  gtk_widget_class_install_action (klass, "audiences.menu", NULL, menu_cb);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Delete, 0, "win.delete", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Menu, 0, "audiences.menu", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_F10, GDK_SHIFT_MASK, "audiences.menu", NULL);
}
