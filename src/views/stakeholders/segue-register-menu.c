/* segue-register-menu.c - the context menu, and copying rows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-register-view"

#include "config.h"

#include "segue-register-view-private.h"

#include "segue-list-menu.h"

#include <glib/gi18n.h>

/* One cell of a spreadsheet: no tab and no line break leaves its place. */
static void
append_cell (GString    *text,
             const char *cell)
{
  for (const char *at = cell; *at != '\0'; at++)
    g_string_append_c (text, *at == '\t' || *at == '\n' || *at == '\r' ? ' ' : *at);
}

static char *
dup_rows (SegueRegisterView *self)
{
  g_autoptr(GPtrArray) items = segue_page_dup_selected (SEGUE_PAGE (self));
  const SegueSheet *sheet = segue_sheet_list_get_sheet (self->list);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->n_columns; i++)
    {
      g_string_append (text, i > 0 ? "\t" : "");
      append_cell (text, _(sheet->columns[self->columns[i]].field->label));
    }

  for (guint row = 0; row < items->len; row++)
    {
      g_string_append_c (text, '\n');
      for (guint i = 0; i < self->n_columns; i++)
        {
          g_autofree char *cell = segue_sheet_list_dup_label (self->list, g_ptr_array_index (items, row), self->columns[i]);

          g_string_append (text, i > 0 ? "\t" : "");
          append_cell (text, cell);
        }
    }

  return g_string_free (text, FALSE);
}

static void
copy_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (widget);
  g_autofree char *text = NULL;

  if (segue_id_selection_get_size (segue_long_list_view_get_selection (self->view)) == 0)
    return;

  text = dup_rows (self);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
}

static void
menu_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (widget);

  if (self->view != NULL)
    segue_list_menu_popup (self->menu);
}

static GMenuModel *
make_model (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr(GMenu) first = g_menu_new ();
  g_autoptr(GMenu) second = g_menu_new ();

  g_menu_append (first, _("_Log Interaction…"), "win.log-interaction");
  g_menu_append (second, _("_Copy"), "register.copy");
  g_menu_append (second, _("_Delete"), "win.delete");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (first));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (second));

  return G_MENU_MODEL (menu);
}

void
segue_register_menu_begin (SegueRegisterView *self)
{
  g_autoptr(GMenuModel) model = make_model ();

  self->menu = segue_list_menu_new (self->view, model);
}

void
segue_register_menu_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "register.copy", NULL, copy_cb);
  gtk_widget_class_install_action (klass, "register.menu", NULL, menu_cb);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Delete, 0, "win.delete", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_c, GDK_CONTROL_MASK, "register.copy", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Menu, 0, "register.menu", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_F10, GDK_SHIFT_MASK, "register.menu", NULL);
}
