/* segue-needs.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-needs"

#include "config.h"

#include "segue-needs.h"

#include "segue-action.h"
#include "segue-resistance.h"

#include <glib/gi18n.h>

static gboolean
is_set (SegueNeedsPeek peek,
        gpointer       data,
        guint          field)
{
  return peek (data, field).is_set;
}

/* Blanks say nothing. */
static gboolean
says (SegueNeedsPeek peek,
      gpointer       data,
      guint          field)
{
  SegueValue value = peek (data, field);
  const char *text = value.is_set ? value.slot.text : "";

  while (*text != '\0' && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return *text != '\0';
}

/* An entry cannot be resolved without an answer: what can be checked, what was offered, or what
 * came of it.
 */
static const char *
find_of_resistance (SegueNeedsPeek peek,
                    gpointer       data)
{
  SegueValue status = peek (data, SEGUE_RESISTANCE_STATUS);

  if (!status.is_set || status.slot.integer != SEGUE_RESISTANCE_STATUS_RESOLVED)
    return NULL;
  if (says (peek, data, SEGUE_RESISTANCE_FACTS) || says (peek, data, SEGUE_RESISTANCE_OPTIONS) ||
      says (peek, data, SEGUE_RESISTANCE_OUTCOME))
    return NULL;

  return N_("An entry cannot be resolved without an answer. Write down facts, options or the outcome first.");
}

/* A promise without a day is none (DOMAIN c 18); the day may still follow from a milestone. */
static const char *
find_of_action (SegueNeedsPeek peek,
                gpointer       data)
{
  if (is_set (peek, data, SEGUE_ACTION_DUE) ||
      (is_set (peek, data, SEGUE_ACTION_ANCHOR) && is_set (peek, data, SEGUE_ACTION_ANCHOR_OFFSET)))
    return NULL;

  return N_("An action needs a day by which it is due.");
}

/**
 * segue_needs_find:
 * @kind: a kind of record
 * @peek: says what its fields will hold
 *
 * Some records cannot be as their fields say, each of which is right by itself.
 *
 * Returns: (nullable): what is wrong and what to do, not translated; %NULL where nothing is
 */
const char *
segue_needs_find (SegueRecordKind kind,
                  SegueNeedsPeek  peek,
                  gpointer        data)
{
  g_return_val_if_fail (peek != NULL, NULL);

  if (kind == SEGUE_RECORD_RESISTANCE)
    return find_of_resistance (peek, data);
  if (kind == SEGUE_RECORD_ACTION)
    return find_of_action (peek, data);

  return NULL;
}
