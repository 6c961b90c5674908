/* segue-resistance-flow.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-resistance-flow"

#include "config.h"

#include "segue-resistance-flow.h"

#include "segue-needs.h"

#include <glib/gi18n.h>

static void
add_change (GArray   *changes,
            guint     field,
            gint64    value,
            gboolean  is_set)
{
  SegueResistanceChange change = { field, value, is_set };

  g_array_append_val (changes, change);
}

static void
set_if_unknown (GArray      *changes,
                SegueRecord *entry,
                guint        field,
                SegueDay     today)
{
  if (!segue_record_is_set (entry, field))
    add_change (changes, field, today, TRUE);
}

static void
clear (GArray      *changes,
       SegueRecord *entry,
       guint        field)
{
  if (segue_record_is_set (entry, field))
    add_change (changes, field, 0, FALSE);
}

/**
 * segue_resistance_dup_changes:
 * @entry: a resistance entry
 * @status: the status that it gets
 * @today: the day on which it gets it
 *
 * That somebody works on it says nothing to who raised it: only acknowledging and resolving
 * are a first response.
 *
 * Returns: (transfer full) (element-type SegueResistanceChange): the status and the days that follow
 */
GArray *
segue_resistance_dup_changes (SegueRecord           *entry,
                              SegueResistanceStatus  status,
                              SegueDay               today)
{
  GArray *changes = g_array_new (FALSE, FALSE, sizeof (SegueResistanceChange));

  g_return_val_if_fail (SEGUE_IS_RESISTANCE (entry), changes);

  if (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS) == (int) status)
    return changes;

  add_change (changes, SEGUE_RESISTANCE_STATUS, status, TRUE);
  switch (status)
    {
    case SEGUE_RESISTANCE_STATUS_SIGNAL:
    case SEGUE_RESISTANCE_STATUS_NEW:
      clear (changes, entry, SEGUE_RESISTANCE_ACKNOWLEDGED_ON);
      break;
    case SEGUE_RESISTANCE_STATUS_RESOLVED:
      set_if_unknown (changes, entry, SEGUE_RESISTANCE_ANSWERED_ON, today);
      set_if_unknown (changes, entry, SEGUE_RESISTANCE_ACKNOWLEDGED_ON, today);
      break;
    case SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED:
      set_if_unknown (changes, entry, SEGUE_RESISTANCE_ACKNOWLEDGED_ON, today);
      break;
    case SEGUE_RESISTANCE_STATUS_ESCALATED:
      set_if_unknown (changes, entry, SEGUE_RESISTANCE_ESCALATED_ON, today);
      break;
    case SEGUE_RESISTANCE_STATUS_IN_WORK:
    case SEGUE_RESISTANCE_STATUS_WAITING:
    case SEGUE_RESISTANCE_STATUS_ACCEPTED_RISK:
    case SEGUE_RESISTANCE_STATUS_NOT_VALID:
      break;
    }

  if (!segue_resistance_status_is_open (status))
    set_if_unknown (changes, entry, SEGUE_RESISTANCE_CLOSED_ON, today);
  else if (!segue_resistance_status_is_open (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS)))
    {
      clear (changes, entry, SEGUE_RESISTANCE_ANSWERED_ON);
      clear (changes, entry, SEGUE_RESISTANCE_CLOSED_ON);
      clear (changes, entry, SEGUE_RESISTANCE_TOLD_THEM_ON);
    }

  return changes;
}

typedef struct
{
  SegueRecord *entry;
  SegueValue   status;
} Wish;

static SegueValue
peek_cb (gpointer data,
         guint    field)
{
  Wish *wish = data;

  return field == SEGUE_RESISTANCE_STATUS ? wish->status : segue_record_peek (wish->entry, field);
}

/**
 * segue_resistance_get_refusal:
 * @entry: a resistance entry, of a plan that shows all of it
 * @status: the status that it would get
 *
 * Returns: (nullable): why it may not, in words and with what to do; %NULL where it may
 */
const char *
segue_resistance_get_refusal (SegueRecord           *entry,
                              SegueResistanceStatus  status)
{
  Wish wish = { entry, { TRUE, NULL, { .integer = (int) status } } };
  const char *refusal = NULL;

  g_return_val_if_fail (SEGUE_IS_RESISTANCE (entry), NULL);

  refusal = segue_needs_find (SEGUE_RECORD_RESISTANCE, peek_cb, &wish);

  return refusal != NULL ? _(refusal) : NULL;
}
