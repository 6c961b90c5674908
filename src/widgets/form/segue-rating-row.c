/* segue-rating-row.c - fields rated from 1 to 5, or from -2 to 2
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-rating-row"

#include "config.h"

#include "segue-field-row.h"
#include "segue-icon-names.h"

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

/* One stop for the Tab key: the step that is chosen, or the first. */
static void
settle_focus (RatingRow *self,
              guint      stop)
{
  if (stop >= self->n_buttons)
    stop = 0;
  for (guint i = 0; i < self->n_buttons; i++)
    gtk_widget_set_focusable (GTK_WIDGET (self->buttons[i]), i == stop || gtk_widget_has_focus (GTK_WIDGET (self->buttons[i])));
}

static void
fill (RatingRow *self)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  gboolean same = segue_form_target_get_value (self->target, self->field, &value);

  guint active = value.is_set ? (guint) (value.slot.integer - self->minimum) : self->n_buttons;

  self->is_filling = TRUE;
  for (guint i = 0; i < self->n_buttons; i++)
    gtk_toggle_button_set_active (self->buttons[i], i == active);
  self->is_filling = FALSE;
  settle_focus (self, active);

  adw_action_row_set_subtitle (self->row, !same ? _("several") : value.is_set ? NULL : _("not rated"));
}

static void
update_cb (GtkWidget *row)
{
  fill (g_object_get_data (G_OBJECT (row), ROW_KEY));
}

static void
rate (RatingRow *self,
      gboolean   is_set,
      gint64     number)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (is_set)
    segue_value_set_integer (&value, number);
  segue_form_target_set_value (self->target, self->field, &value);
  fill (self);
}

/* A second click takes the rating back: unset is a value. */
static void
toggled_cb (RatingRow       *self,
            GtkToggleButton *button)
{
  if (self->is_filling)
    return;

  rate (self, gtk_toggle_button_get_active (button),
        GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), NUMBER_KEY)));
}

/* Steps beside the focus, in reading order. */
static void
move_focus (RatingRow *self,
            int        by)
{
  for (int i = 0; i < (int) self->n_buttons; i++)
    if (gtk_widget_has_focus (GTK_WIDGET (self->buttons[i])) && i + by >= 0 && i + by < (int) self->n_buttons)
      {
        gtk_widget_set_focusable (GTK_WIDGET (self->buttons[i + by]), TRUE);
        gtk_widget_grab_focus (GTK_WIDGET (self->buttons[i + by]));
        settle_focus (self, (guint) (i + by));
        return;
      }
}

/* A digit is the rating; where ratings go below zero, minus and plus go a step. */
static gboolean
type (RatingRow *self,
      gunichar   letter)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  gint64 number;

  if (g_unichar_isdigit (letter))
    {
      number = g_unichar_digit_value (letter);
    }
  else if (self->minimum < 0 && (letter == '-' || letter == '+'))
    {
      segue_form_target_get_value (self->target, self->field, &value);
      number = (value.is_set ? value.slot.integer : 0) + (letter == '+' ? 1 : -1);
    }
  else
    {
      return FALSE;
    }

  if (number >= self->minimum && number < self->minimum + (gint64) self->n_buttons)
    rate (self, TRUE, number);
  return TRUE;
}

static gboolean
key_cb (RatingRow       *self,
        guint            keyval,
        guint            keycode,
        GdkModifierType  state)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self->row)) == GTK_TEXT_DIR_RTL;

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  switch (keyval)
    {
    case GDK_KEY_Delete:
    case GDK_KEY_KP_Delete:
    case GDK_KEY_BackSpace:
      rate (self, FALSE, 0);
      return GDK_EVENT_STOP;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      move_focus (self, mirrored ? 1 : -1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      move_focus (self, mirrored ? -1 : 1);
      return GDK_EVENT_STOP;
    default:
      return type (self, gdk_keyval_to_unicode (keyval)) ? GDK_EVENT_STOP : GDK_EVENT_PROPAGATE;
    }
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
      const char *sign = number < 0 ? "−" : number > 0 && self->minimum < 0 ? "+" : "";
      g_autofree char *text = g_strdup_printf ("%s%d", sign, ABS ((int) number));
      g_autofree char *name = g_strdup_printf ("%s: %s", _(field->label), text);
      GtkWidget *button = gtk_toggle_button_new_with_label (text);

      g_object_set_data (G_OBJECT (button), NUMBER_KEY, GINT_TO_POINTER ((int) number));
      segue_icon_names_call (button, name);
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
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->target = g_object_ref (target);
  self->field = field;
  self->row = ADW_ACTION_ROW (adw_action_row_new ());
  g_object_set_data_full (G_OBJECT (self->row), ROW_KEY, self, free_row);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->row), _(row->label));
  gtk_widget_set_focusable (GTK_WIDGET (self->row), FALSE);
  adw_action_row_add_suffix (self->row, make_buttons (self, row));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->row), keys);
  segue_field_row_wait (GTK_WIDGET (self->row), target);

  fill (self);
  segue_field_row_follow (GTK_WIDGET (self->row), target, field, G_CALLBACK (update_cb));

  return GTK_WIDGET (self->row);
}
