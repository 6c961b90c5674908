/* segue-switch-row.c - fields that are yes or no
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-switch-row"

#include "config.h"

#include "segue-field-row.h"

#include <glib/gi18n.h>

#define ROW_KEY "segue-switch-row"

typedef struct
{
  SegueFormTarget *target;    /* owned */
  guint            field;
  GtkWidget       *row;       /* borrowed: owns this */
  GtkSwitch       *toggle;    /* borrowed: child of the row */
  gboolean         is_filling;
} SwitchRow;

static void
free_row (gpointer data)
{
  SwitchRow *self = data;

  g_object_unref (self->target);
  g_free (self);
}

static void
fill (SwitchRow *self)
{
  const SegueField *field = segue_form_target_get_field (self->target, self->field);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  gboolean same = segue_form_target_get_value (self->target, self->field, &value);
  gboolean active = value.is_set ? value.slot.integer != 0 : field->initial != 0;

  self->is_filling = TRUE;
  gtk_switch_set_active (self->toggle, active);
  self->is_filling = FALSE;
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->row), same ? NULL : _("several"));
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->row), GTK_ACCESSIBLE_STATE_CHECKED,
                               !same ? GTK_ACCESSIBLE_TRISTATE_MIXED
                               : active ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}

static void
update_cb (GtkWidget *row)
{
  fill (g_object_get_data (G_OBJECT (row), ROW_KEY));
}

static void
active_cb (SwitchRow *self)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (self->is_filling)
    return;

  segue_value_set_integer (&value, gtk_switch_get_active (self->toggle));
  segue_form_target_set_value (self->target, self->field, &value);
  fill (self);
}

/**
 * segue_switch_row_new:
 *
 * The row is the switch for whoever hears it, so that it is read once.
 *
 * Returns: (transfer floating): a row with a switch
 */
GtkWidget *
segue_switch_row_new (SegueFormTarget *target,
                      guint            field)
{
  SwitchRow *self = g_new0 (SwitchRow, 1);
  const char *label = _(segue_form_target_get_field (target, field)->label);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "accessible-role", GTK_ACCESSIBLE_ROLE_SWITCH, NULL);

  self->target = g_object_ref (target);
  self->field = field;
  self->row = row;
  self->toggle = g_object_new (GTK_TYPE_SWITCH, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  g_object_set_data_full (G_OBJECT (row), ROW_KEY, self, free_row);
  gtk_widget_set_valign (GTK_WIDGET (self->toggle), GTK_ALIGN_CENTER);
  gtk_widget_set_focusable (GTK_WIDGET (self->toggle), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), GTK_WIDGET (self->toggle));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), GTK_WIDGET (self->toggle));
  segue_field_row_wait (row, target);

  fill (self);
  g_signal_connect_swapped (self->toggle, "notify::active", G_CALLBACK (active_cb), self);
  segue_field_row_follow (row, target, field, G_CALLBACK (update_cb));

  return row;
}
