/* segue-import-dates.h - dates as spreadsheets write them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-day.h"

G_BEGIN_DECLS

/**
 * SegueDateOrder:
 * @SEGUE_DATE_ORDER_UNKNOWN: to be found out
 * @SEGUE_DATE_ORDER_DMY: day, month, year
 * @SEGUE_DATE_ORDER_MDY: month, day, year
 * @SEGUE_DATE_ORDER_YMD: year, month, day
 *
 * How the numbers of a date such as 03/04/26 are meant.  A date that begins
 * with four digits is always year, month, day.
 */
typedef enum
{
  SEGUE_DATE_ORDER_UNKNOWN,
  SEGUE_DATE_ORDER_DMY,
  SEGUE_DATE_ORDER_MDY,
  SEGUE_DATE_ORDER_YMD,
} SegueDateOrder;

const char * const *segue_date_order_get_names (void);

/**
 * SegueDateForm:
 * @SEGUE_DATE_FORM_NONE: no date
 * @SEGUE_DATE_FORM_DAY: a day that can be read in one way only
 * @SEGUE_DATE_FORM_NUMBERS: three numbers, whose order has to be known
 * @SEGUE_DATE_FORM_SERIAL: a number, which may be a day as spreadsheets count
 */
typedef enum
{
  SEGUE_DATE_FORM_NONE,
  SEGUE_DATE_FORM_DAY,
  SEGUE_DATE_FORM_NUMBERS,
  SEGUE_DATE_FORM_SERIAL,
} SegueDateForm;

/**
 * SegueDateCell:
 * @form: what it looks like
 * @day: the day of %SEGUE_DATE_FORM_DAY
 * @parts: the numbers of %SEGUE_DATE_FORM_NUMBERS, as they stand
 * @short_year: whether none of them has four digits
 * @dotted: whether dots separate them
 * @serial: the whole part of %SEGUE_DATE_FORM_SERIAL
 * @has_time: whether a time other than midnight follows
 */
typedef struct
{
  SegueDateForm form;
  SegueDay      day;
  int           parts[3];
  gboolean      short_year;
  gboolean      dotted;
  gint64        serial;
  gboolean      has_time;
} SegueDateCell;

/**
 * SegueDateEvidence:
 * @orders: the orders that every cell allows, a bit each
 * @n_cells: cells that are not empty
 * @n_serials: those that look like days of a spreadsheet
 * @n_open: those that different orders make different days
 * @first_open: the row of the first such cell
 *
 * What the cells of one column say about the order of their dates.
 */
typedef struct
{
  guint orders;
  guint n_cells;
  guint n_serials;
  guint n_open;
  guint first_open;
} SegueDateEvidence;

/**
 * SegueDateVerdict:
 * @SEGUE_DATE_VERDICT_PLAIN: no cell depends on the order
 * @SEGUE_DATE_VERDICT_SETTLED: one order is left
 * @SEGUE_DATE_VERDICT_OPEN: several are
 * @SEGUE_DATE_VERDICT_MIXED: no order fits all cells
 * @SEGUE_DATE_VERDICT_SERIAL: all cells are days as spreadsheets count them
 */
typedef enum
{
  SEGUE_DATE_VERDICT_PLAIN,
  SEGUE_DATE_VERDICT_SETTLED,
  SEGUE_DATE_VERDICT_OPEN,
  SEGUE_DATE_VERDICT_MIXED,
  SEGUE_DATE_VERDICT_SERIAL,
} SegueDateVerdict;

void             segue_date_cell_read        (const char              *text,
                                              SegueDateCell           *cell);
SegueDay         segue_date_cell_get_day     (const SegueDateCell     *cell,
                                              SegueDateOrder           order,
                                              gboolean                 serials);

void             segue_date_evidence_init    (SegueDateEvidence       *self);
void             segue_date_evidence_add     (SegueDateEvidence       *self,
                                              const SegueDateCell     *cell,
                                              guint                    row);
SegueDateVerdict segue_date_evidence_decide  (const SegueDateEvidence *self,
                                              SegueDateOrder          *order);

G_END_DECLS
