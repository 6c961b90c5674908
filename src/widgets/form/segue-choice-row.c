/* segue-choice-row.c - fields with a set of values
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-choice-row"

#include "config.h"

#include "segue-field-row.h"

#include <glib/gi18n.h>

#define ROW_KEY "segue-choice-row"

typedef struct
{
  SegueFormTarget *target; /* owned */
  guint            field;
  AdwComboRow     *row;     /* borrowed: owns this */
  guint            n_unset; /* entries before the values: “not set”, unless there must be a value */
  gboolean         is_filling;
} ChoiceRow;

static void
free_row (gpointer data)
{
  ChoiceRow *self = data;

  g_object_unref (self->target);
  g_free (self);
}

static GListModel *
make_labels (const SegueField *field)
{
  GtkStringList *labels = gtk_string_list_new (NULL);

  if ((field->flags & SEGUE_FIELD_REQUIRED) == 0)
    gtk_string_list_append (labels, _("Not set"));
  if (field->kind == SEGUE_FIELD_BOOLEAN)
    {
      gtk_string_list_append (labels, _("No"));
      gtk_string_list_append (labels, _("Yes"));
      return G_LIST_MODEL (labels);
    }

  for (guint i = 0; i < segue_choices_get_n (field->choices); i++)
    gtk_string_list_append (labels, segue_choices_get_label (field->choices, (int) i));

  return G_LIST_MODEL (labels);
}

static void
fill (ChoiceRow *self)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  gboolean same = segue_form_target_get_value (self->target, self->field, &value);

  self->is_filling = TRUE;
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->row), same ? NULL : _("several"));
  adw_combo_row_set_selected (self->row, same && value.is_set ? (guint) value.slot.integer + self->n_unset
                                         : same && self->n_unset > 0 ? 0 : GTK_INVALID_LIST_POSITION);
  self->is_filling = FALSE;
}

static void
update_cb (GtkWidget *row)
{
  fill (g_object_get_data (G_OBJECT (row), ROW_KEY));
}

static void
selected_cb (ChoiceRow *self)
{
  guint selected = adw_combo_row_get_selected (self->row);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (self->is_filling || selected == GTK_INVALID_LIST_POSITION)
    return;

  if (selected >= self->n_unset)
    segue_value_set_integer (&value, (gint64) selected - self->n_unset);
  if (!segue_form_target_set_value (self->target, self->field, &value))
    fill (self);
}

/**
 * segue_choice_row_new:
 *
 * Returns: (transfer floating): a row to choose one value of a set, or none
 */
GtkWidget *
segue_choice_row_new (SegueFormTarget *target,
                      guint            field)
{
  const SegueField *row = segue_form_target_get_field (target, field);
  ChoiceRow *self = g_new0 (ChoiceRow, 1);
  g_autoptr(GListModel) labels = make_labels (row);

  self->target = g_object_ref (target);
  self->field = field;
  self->n_unset = (row->flags & SEGUE_FIELD_REQUIRED) == 0 ? 1 : 0;
  self->row = ADW_COMBO_ROW (adw_combo_row_new ());
  g_object_set_data_full (G_OBJECT (self->row), ROW_KEY, self, free_row);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->row), _(row->label));
  adw_combo_row_set_model (self->row, labels);
  segue_field_row_wait (GTK_WIDGET (self->row), target);

  fill (self);
  g_signal_connect_swapped (self->row, "notify::selected", G_CALLBACK (selected_cb), self);
  segue_field_row_follow (GTK_WIDGET (self->row), target, field, G_CALLBACK (update_cb));

  return GTK_WIDGET (self->row);
}
