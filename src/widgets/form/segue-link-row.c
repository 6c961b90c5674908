/* segue-link-row.c - fields that lead to another record
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-link-row"

#include "config.h"

#include "segue-field-row.h"
#include "segue-icon-names.h"
#include "segue-link-picker.h"

#include <glib/gi18n.h>

#define ROW_KEY "segue-link-row"

typedef struct
{
  SegueFormTarget *target;       /* owned */
  guint            field;
  AdwActionRow    *row;          /* borrowed: owns this */
  GtkWidget       *clear_button; /* borrowed */
} LinkRow;

static void
free_row (gpointer data)
{
  LinkRow *self = data;

  g_object_unref (self->target);
  g_free (self);
}

static void
fill (LinkRow *self)
{
  g_autofree char *label = segue_form_target_dup_label (self->target, self->field);
  g_autofree char *markup = g_markup_escape_text (*label != '\0' ? label : _("None"), -1);
  gboolean required = (segue_form_target_get_field (self->target, self->field)->flags & SEGUE_FIELD_REQUIRED) != 0;

  adw_action_row_set_subtitle (self->row, markup);
  gtk_widget_set_visible (self->clear_button, *label != '\0' && !required);
}

static void
update_cb (GtkWidget *row)
{
  fill (g_object_get_data (G_OBJECT (row), ROW_KEY));
}

static void
clear_cb (LinkRow *self)
{
  SegueValue unset = SEGUE_VALUE_INIT;

  segue_form_target_set_value (self->target, self->field, &unset);
}

static void
picked_cb (LinkRow *self,
           gint64   id)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_value_set_integer (&value, id);
  segue_form_target_set_value (self->target, self->field, &value);
}

/**
 * segue_link_row_new:
 *
 * Returns: (transfer floating): a row that shows where it leads, with a search for another
 */
GtkWidget *
segue_link_row_new (SegueFormTarget *target,
                    guint            field)
{
  const SegueField *row = segue_form_target_get_field (target, field);
  SeguePlan *plan = segue_workspace_get_shown (segue_form_target_get_workspace (target));
  LinkRow *self = g_new0 (LinkRow, 1);
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *picker = segue_link_picker_new (plan, row->target);
  /* Translators: what is cleared, or chosen: “Clear: Relationship owner”. */
  g_autofree char *clear = g_strdup_printf (_("Clear: %s"), _(row->label));
  g_autofree char *choose = g_strdup_printf (_("Choose: %s"), _(row->label));

  self->target = g_object_ref (target);
  self->field = field;
  self->row = ADW_ACTION_ROW (adw_action_row_new ());
  g_object_set_data_full (G_OBJECT (self->row), ROW_KEY, self, free_row);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->row), _(row->label));
  gtk_widget_add_css_class (GTK_WIDGET (self->row), "property");

  self->clear_button = gtk_button_new_from_icon_name ("edit-clear-symbolic");
  gtk_widget_set_tooltip_text (self->clear_button, clear);
  gtk_widget_set_valign (self->clear_button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->clear_button, "flat");
  g_signal_connect_swapped (self->clear_button, "clicked", G_CALLBACK (clear_cb), self);

  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), picker);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "edit-find-symbolic");
  gtk_widget_set_tooltip_text (button, choose);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_swapped (picker, "picked", G_CALLBACK (picked_cb), self);

  adw_action_row_add_suffix (self->row, self->clear_button);
  adw_action_row_add_suffix (self->row, button);
  adw_action_row_set_activatable_widget (self->row, button);
  segue_field_row_wait (GTK_WIDGET (self->row), target);

  segue_icon_names_set (GTK_WIDGET (self->row));
  fill (self);
  segue_field_row_follow (GTK_WIDGET (self->row), target, field, G_CALLBACK (update_cb));

  return GTK_WIDGET (self->row);
}
