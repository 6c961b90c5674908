/* segue-rating-row.c - fields rated from 1 to 5, or from -2 to 2
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-rating-row"

#include "config.h"

#include "segue-field-row.h"

#include <glib/gi18n.h>

#define ROW_KEY "segue-rating-row"
#define NUMBER_KEY "segue-number"
#define MAXIMUM_STEPS 11

typedef struct
{
  SegueFormTarget *target; /* owned */
  guint            field;
  AdwActionRow    *row;    /* borrowed: owns this */
  GtkToggleButton *buttons[MAXIMUM_STEPS];
  guint            n_buttons;
  gint64           minimum;
  gboolean         is_filling;
} RatingRow;

static void
free_row (gpointer data)
{
  RatingRow *self = data;

  g_object_unref (self->target);
  g_free (self);
}

static void
fill (RatingRow *self)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  gboolean same = segue_form_target_get_value (self->target, self->field, &value);

  self->is_filling = TRUE;
  for (guint i = 0; i < self->n_buttons; i++)
    gtk_toggle_button_set_active (self->buttons[i], value.is_set && value.slot.integer == self->minimum + (gint64) i);
  self->is_filling = FALSE;

  adw_action_row_set_subtitle (self->row, !same ? _("several") : value.is_set ? NULL : _("not rated"));
}

static void
update_cb (GtkWidget *row)
{
  fill (g_object_get_data (G_OBJECT (row), ROW_KEY));
}

/* A second click takes the rating back: unset is a value. */
static void
toggled_cb (RatingRow       *self,
            GtkToggleButton *button)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (self->is_filling)
    return;

  if (gtk_toggle_button_get_active (button))
    segue_value_set_integer (&value, GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), NUMBER_KEY)));
  segue_form_target_set_value (self->target, self->field, &value);
  fill (self);
}

static GtkWidget *
make_buttons (RatingRow        *self,
              const SegueField *field)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gint64 maximum = field->maximum > field->minimum ? field->maximum : 5;

  gtk_widget_add_css_class (box, "linked");
  gtk_widget_add_css_class (box, "rating");
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);

  self->minimum = field->maximum > field->minimum ? field->minimum : 1;
  for (gint64 number = self->minimum; number <= maximum && self->n_buttons < MAXIMUM_STEPS; number++)
    {
      g_autofree char *text = g_strdup_printf (self->minimum < 0 ? "%+d" : "%d", (int) number);
      g_autofree char *name = g_strdup_printf ("%s: %s", _(field->label), text);
      GtkWidget *button = gtk_toggle_button_new_with_label (number == 0 && self->minimum < 0 ? "0" : text);

      g_object_set_data (G_OBJECT (button), NUMBER_KEY, GINT_TO_POINTER ((int) number));
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
      g_signal_connect_swapped (button, "toggled", G_CALLBACK (toggled_cb), self);
      gtk_box_append (GTK_BOX (box), button);
      self->buttons[self->n_buttons++] = GTK_TOGGLE_BUTTON (button);
    }

  return box;
}

/**
 * segue_rating_row_new:
 *
 * Returns: (transfer floating): a row with a button for each step
 */
GtkWidget *
segue_rating_row_new (SegueFormTarget *target,
                      guint            field)
{
  const SegueField *row = segue_form_target_get_field (target, field);
  RatingRow *self = g_new0 (RatingRow, 1);

  self->target = g_object_ref (target);
  self->field = field;
  self->row = ADW_ACTION_ROW (adw_action_row_new ());
  g_object_set_data_full (G_OBJECT (self->row), ROW_KEY, self, free_row);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->row), _(row->label));
  adw_action_row_add_suffix (self->row, make_buttons (self, row));
  gtk_widget_set_sensitive (GTK_WIDGET (self->row), segue_form_target_is_editable (target));

  fill (self);
  segue_field_row_follow (GTK_WIDGET (self->row), target, field, G_CALLBACK (update_cb));

  return GTK_WIDGET (self->row);
}
