/* segue-entry-move.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-entry-move"

#include "config.h"

#include "segue-entry-move.h"

#include "segue-resistance-flow.h"

/**
 * segue_entry_move:
 * @edit: what is part of one step
 * @entry: an entry of the workspace
 * @status: what it is to be
 *
 * Adds that and the days that follow from it; nothing where it has that status.
 */
void
segue_entry_move (SegueEdit             *edit,
                  SegueRecord           *entry,
                  SegueResistanceStatus  status)
{
  g_autoptr(GArray) changes = segue_resistance_dup_changes (entry, status, segue_today ());

  for (guint i = 0; i < changes->len; i++)
    {
      const SegueResistanceChange *change = &g_array_index (changes, SegueResistanceChange, i);
      g_auto(SegueValue) value = SEGUE_VALUE_INIT;

      if (change->is_set)
        segue_value_set_integer (&value, change->value);
      segue_edit_set_value (edit, entry, change->field, &value);
    }
}
