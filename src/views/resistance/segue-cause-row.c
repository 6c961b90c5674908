/* segue-cause-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * There are thirty causes and more: where the barrier is known, only its own are offered.
 */

#define G_LOG_DOMAIN "segue-cause-row"

#include "config.h"

#include "segue-cause-row.h"

#include "segue-field-row.h"
#include "segue-resistance-choices.h"
#include "segue-resistance.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define ROW_KEY "segue-cause-row"

typedef struct
{
  SegueFormTarget *target; /* owned */
  GArray          *causes; /* owned: gint64, in the order of the list; the first is none */
  AdwComboRow     *row;    /* borrowed: owns this */
  gboolean         is_filling;
  guint            fill_source;
} CauseRow;

static void
free_row (gpointer data)
{
  CauseRow *self = data;

  g_clear_handle_id (&self->fill_source, g_source_remove);
  g_array_unref (self->causes);
  g_object_unref (self->target);
  g_free (self);
}

/* %SEGUE_CHOICE_NONE where it is not set, or not the same of all. */
static int
get_choice (CauseRow *self,
            guint     field)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  return segue_form_target_get_value (self->target, field, &value) && value.is_set ? (int) value.slot.integer : SEGUE_CHOICE_NONE;
}

static char *
dup_label (int cause,
           int barrier)
{
  int own = segue_resistance_cause_get_barrier (cause);
  const char *label = segue_choices_get_label (&segue_resistance_causes, cause);

  if (barrier == own || own == SEGUE_CHOICE_NONE)
    return g_strdup (label);

  /* Translators: a barrier, and a root cause that stands under it: “Ability: No time”. */
  return g_strdup_printf (_("%s: %s"), segue_choices_get_label (&segue_resistance_barriers, own), label);
}

/* Whether a cause is offered where the barrier is known. */
static gboolean
belongs (int cause,
         int barrier,
         int chosen)
{
  int own = segue_resistance_cause_get_barrier (cause);

  return barrier == SEGUE_CHOICE_NONE || barrier == SEGUE_RESISTANCE_BARRIER_NONE || own == barrier || own == SEGUE_CHOICE_NONE ||
         cause == chosen;
}

static void
fill (CauseRow *self)
{
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);
  int barrier = get_choice (self, SEGUE_RESISTANCE_BARRIER);
  int chosen = get_choice (self, SEGUE_RESISTANCE_ROOT_CAUSE);
  gint64 none = SEGUE_CHOICE_NONE;
  guint selected = 0;

  self->is_filling = TRUE;
  g_array_set_size (self->causes, 0);
  g_array_append_val (self->causes, none);
  gtk_string_list_append (labels, _("Not set"));
  for (guint i = 0; i < segue_choices_get_n (&segue_resistance_causes); i++)
    {
      gint64 cause = i;

      if (!belongs ((int) i, barrier, chosen))
        continue;
      if ((int) i == chosen)
        selected = self->causes->len;
      g_array_append_val (self->causes, cause);
      gtk_string_list_take (labels, dup_label ((int) i, barrier));
    }
  adw_combo_row_set_model (self->row, G_LIST_MODEL (labels));
  adw_combo_row_set_selected (self->row, selected);
  self->is_filling = FALSE;
}

static gboolean
fill_cb (gpointer data)
{
  CauseRow *self = data;

  self->fill_source = 0;
  fill (self);

  return G_SOURCE_REMOVE;
}

/* The list must not go while one of it is chosen. */
static void
update_cb (GtkWidget *row)
{
  CauseRow *self = g_object_get_data (G_OBJECT (row), ROW_KEY);

  if (self->fill_source == 0)
    self->fill_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fill_cb, self, NULL);
}

static void
selected_cb (CauseRow *self)
{
  guint selected = adw_combo_row_get_selected (self->row);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (self->is_filling || selected >= self->causes->len)
    return;

  if (selected > 0)
    segue_value_set_integer (&value, g_array_index (self->causes, gint64, selected));
  if (!segue_form_target_set_value (self->target, SEGUE_RESISTANCE_ROOT_CAUSE, &value))
    fill (self);
}

/**
 * segue_cause_row_new:
 * @target: resistance entries
 *
 * Returns: (transfer floating): a row to choose the root cause: one of those of the barrier
 */
GtkWidget *
segue_cause_row_new (SegueFormTarget *target)
{
  CauseRow *self = g_new0 (CauseRow, 1);
  GtkWidget *row = adw_combo_row_new ();

  self->target = g_object_ref (target);
  self->causes = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->row = ADW_COMBO_ROW (row);
  g_object_set_data_full (G_OBJECT (row), ROW_KEY, self, free_row);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(segue_form_target_get_field (target, SEGUE_RESISTANCE_ROOT_CAUSE)->label));
  segue_field_row_wait (row, target);

  fill (self);
  g_signal_connect_swapped (row, "notify::selected", G_CALLBACK (selected_cb), self);
  segue_field_row_follow (row, target, SEGUE_RESISTANCE_ROOT_CAUSE, G_CALLBACK (update_cb));
  segue_field_row_follow (row, target, SEGUE_RESISTANCE_BARRIER, G_CALLBACK (update_cb));

  return row;
}
