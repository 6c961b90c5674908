/* segue-links-row.c - fields that lead to several other records
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-links-row"

#include "config.h"

#include "segue-chips.h"
#include "segue-field-row.h"
#include "segue-link-picker.h"

#include <glib/gi18n.h>

#define ROW_KEY "segue-links-row"

typedef struct
{
  SegueFormTarget *target; /* owned */
  guint            field;
  SegueChips      *chips;  /* borrowed: child of the row, which owns this */
} LinksRow;

static void
free_row (gpointer data)
{
  LinksRow *self = data;

  g_object_unref (self->target);
  g_free (self);
}

static void
fill (LinksRow *self)
{
  SeguePlan *plan = segue_workspace_get_shown (segue_form_target_get_workspace (self->target));
  SegueRecordKind kind = segue_form_target_get_field (self->target, self->field)->target;
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_form_target_get_value (self->target, self->field, &value);
  segue_chips_begin (self->chips);
  for (guint i = 0; value.is_set && i < value.slot.ids->n; i++)
    {
      SegueRecord *linked = segue_plan_find (plan, kind, value.slot.ids->ids[i]);
      g_autofree char *title = linked != NULL ? segue_plan_dup_title (plan, linked) : NULL;

      if (title != NULL)
        segue_chips_add (self->chips, value.slot.ids->ids[i], title);
    }
  segue_chips_end (self->chips);
}

static void
update_cb (GtkWidget *row)
{
  fill (g_object_get_data (G_OBJECT (row), ROW_KEY));
}

/* The ids without @id, and with it at the end where it shall be added. */
static void
write_ids (LinksRow *self,
           gint64    id,
           gboolean  with)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  segue_form_target_get_value (self->target, self->field, &value);
  for (guint i = 0; value.is_set && i < value.slot.ids->n; i++)
    if (value.slot.ids->ids[i] != id)
      g_array_append_val (ids, value.slot.ids->ids[i]);
  if (with)
    g_array_append_val (ids, id);

  segue_value_set_ids (&value, (const gint64 *) (gpointer) ids->data, ids->len);
  segue_form_target_set_value (self->target, self->field, &value);
}

static void
picked_cb (LinksRow *self,
           gint64    id)
{
  if (!segue_chips_contain (self->chips, id))
    write_ids (self, id, TRUE);
}

static void
removed_cb (LinksRow *self,
            gint64    id)
{
  write_ids (self, id, FALSE);
}

/**
 * segue_links_row_new:
 *
 * Returns: (transfer floating): a row with a chip for each record, and a search for another
 */
GtkWidget *
segue_links_row_new (SegueFormTarget *target,
                     guint            field)
{
  const SegueField *described = segue_form_target_get_field (target, field);
  LinksRow *self = g_new0 (LinksRow, 1);
  GtkWidget *picker = segue_link_picker_new (segue_workspace_get_shown (segue_form_target_get_workspace (target)), described->target);
  GtkWidget *row;

  self->target = g_object_ref (target);
  self->field = field;
  self->chips = SEGUE_CHIPS (segue_chips_new (_(described->label), picker, segue_form_target_is_editable (target)));
  row = segue_chips_new_row (self->chips, _(described->label));
  if (segue_form_target_is_editable (target))
    segue_field_row_wait (GTK_WIDGET (self->chips), target);
  g_object_set_data_full (G_OBJECT (row), ROW_KEY, self, free_row);
  g_signal_connect_swapped (picker, "picked", G_CALLBACK (picked_cb), self);
  g_signal_connect_swapped (self->chips, "removed", G_CALLBACK (removed_cb), self);

  fill (self);
  segue_field_row_follow (row, target, field, G_CALLBACK (update_cb));

  return row;
}
