/* segue-board-columns.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Nine statuses as nine columns would need a wider screen than anybody has.  Those that
 * come from the same step lie below each other: a column is called after its first.
 */

#define G_LOG_DOMAIN "segue-board-columns"

#include "config.h"

#include "segue-board-columns.h"

#include <glib/gi18n.h>

static const int statuses[SEGUE_BOARD_COLUMNS][SEGUE_BOARD_PARTS] = {
  { SEGUE_RESISTANCE_STATUS_NEW, SEGUE_RESISTANCE_STATUS_SIGNAL, -1 },
  { SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED, -1, -1 },
  { SEGUE_RESISTANCE_STATUS_IN_WORK, -1, -1 },
  { SEGUE_RESISTANCE_STATUS_WAITING, SEGUE_RESISTANCE_STATUS_ESCALATED, -1 },
  { SEGUE_RESISTANCE_STATUS_RESOLVED, SEGUE_RESISTANCE_STATUS_ACCEPTED_RISK, SEGUE_RESISTANCE_STATUS_NOT_VALID },
};

static gboolean
find (int    status,
      guint *column,
      guint *part)
{
  for (*column = 0; *column < SEGUE_BOARD_COLUMNS; (*column)++)
    for (*part = 0; *part < SEGUE_BOARD_PARTS; (*part)++)
      if (statuses[*column][*part] == status)
        return TRUE;

  *column = *part = 0;

  return FALSE;
}

/**
 * segue_board_columns_find:
 * @status: a #SegueResistanceStatus
 *
 * Returns: the column that it lies in
 */
guint
segue_board_columns_find (int status)
{
  guint column, part;

  find (status, &column, &part);

  return column;
}

/**
 * segue_board_columns_find_part:
 * @status: a #SegueResistanceStatus
 *
 * Returns: which part of its column, from the top
 */
guint
segue_board_columns_find_part (int status)
{
  guint column, part;

  find (status, &column, &part);

  return part;
}

/**
 * segue_board_columns_get_status:
 *
 * Returns: a #SegueResistanceStatus, -1 where a column has no such part
 */
int
segue_board_columns_get_status (guint column,
                                guint part)
{
  return column < SEGUE_BOARD_COLUMNS && part < SEGUE_BOARD_PARTS ? statuses[column][part] : -1;
}

/**
 * segue_board_columns_get_title:
 * @status: a #SegueResistanceStatus
 *
 * Returns: (transfer none): what stands above the entries with it, translated
 */
const char *
segue_board_columns_get_title (int status)
{
  switch ((SegueResistanceStatus) status)
    {
    case SEGUE_RESISTANCE_STATUS_SIGNAL:
      return C_("board", "Signals");
    case SEGUE_RESISTANCE_STATUS_NEW:
      return C_("board", "New");
    case SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED:
      return C_("board", "Acknowledged");
    case SEGUE_RESISTANCE_STATUS_IN_WORK:
      return C_("board", "In work");
    case SEGUE_RESISTANCE_STATUS_WAITING:
      return C_("board", "Waiting");
    case SEGUE_RESISTANCE_STATUS_RESOLVED:
      return C_("board", "Resolved");
    case SEGUE_RESISTANCE_STATUS_ACCEPTED_RISK:
      return C_("board", "Accepted as a risk");
    case SEGUE_RESISTANCE_STATUS_ESCALATED:
      return C_("board", "Escalated");
    case SEGUE_RESISTANCE_STATUS_NOT_VALID:
      return C_("board", "Not valid");
    }

  return "";
}
