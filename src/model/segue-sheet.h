/* segue-sheet.h - a list of columns over records
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

/**
 * SegueSheetRow:
 * @records: the record of the row and the one that its link leads to; either
 *   may be %NULL (a person who is in no rollout has no engagement)
 *
 * Borrowed from the plan; valid until the plan changes.  Who keeps rows for longer keeps
 * them in segue_sheet_rows_new().
 */
typedef struct
{
  SegueRecord *records[2];
} SegueSheetRow;

enum
{
  SEGUE_SHEET_OWN, /* the record of the row */
  SEGUE_SHEET_HOP, /* the record that its link leads to */
};

typedef void (*SegueColumnFunc) (SeguePlan           *plan,
                                 const SegueSheetRow *row,
                                 SegueValue          *value);

/**
 * SegueColumn:
 * @field: describes the cell: name, kind, label, width, redaction; of a field
 *   column the record's own row of the table
 * @source: %SEGUE_SHEET_OWN or %SEGUE_SHEET_HOP
 * @index: the field in that record, %SEGUE_NO_FIELD where computed
 * @compute: (nullable): the figure, where there is no field
 */
typedef struct
{
  const SegueField *field;
  guint             source;
  guint             index;
  SegueColumnFunc   compute;
} SegueColumn;

/**
 * SegueSheetFilter:
 * @rollout: only rows of this rollout; 0 = all
 * @audience: only rows of this audience and those below it; 0 = all
 * @from: only rows with a day on or after; %SEGUE_DAY_NONE = no limit
 * @to: only rows with a day on or before; %SEGUE_DAY_NONE = no limit
 * @rows: (nullable) (element-type gint64): ids of rows, each once; only these, and
 *   in this order; %NULL = all, in the sheet's own order
 *
 * Days count only in a sheet that has one (@day of #SegueSheet).  @rows is
 * borrowed; what keeps a filter keeps it without.
 */
typedef struct
{
  gint64        rollout;
  gint64        audience;
  SegueDay      from;
  SegueDay      to;
  const GArray *rows;
} SegueSheetFilter;

/**
 * SegueSheetFunc:
 * @plan: the plan
 * @row: a row
 * @filter: with a rollout, an audience or both
 * @audiences: (nullable): the audience of @filter and those below it; %NULL where
 *   @filter names none
 *
 * Returns: whether the row passes @filter, its days not regarded
 */
typedef gboolean (*SegueSheetFunc) (SeguePlan              *plan,
                                    const SegueSheetRow    *row,
                                    const SegueSheetFilter *filter,
                                    const SegueIds         *audiences);

/**
 * SegueSheet:
 * @name: the KIND of the command line, `stakeholders`
 * @label: N_(), its title
 * @kind: the record kind of a row
 * @link: the field of @kind that is followed, or %SEGUE_NO_FIELD
 * @hop: the record kind it leads to, or %SEGUE_RECORD_NONE
 * @all_hops: whether records of @hop that no row leads to are rows as well
 * @day: the DATE field of @kind that a span of days is about, or %SEGUE_NO_FIELD
 * @belongs: whether a row is of a rollout and an audience
 * @columns: in their order
 * @n_columns: their number
 */
typedef struct
{
  const char        *name;
  const char        *label;
  SegueRecordKind    kind;
  guint              link;
  SegueRecordKind    hop;
  gboolean           all_hops;
  guint              day;
  SegueSheetFunc     belongs;
  const SegueColumn *columns;
  guint              n_columns;
} SegueSheet;

guint   segue_sheet_find_column (const SegueSheet       *sheet,
                                 const char             *name);
GArray *segue_sheet_collect_rows (const SegueSheet       *sheet,
                                  SeguePlan              *plan,
                                  const SegueSheetFilter *filter);
gboolean segue_sheet_passes     (const SegueSheet       *sheet,
                                 SeguePlan              *plan,
                                 const SegueSheetRow    *row,
                                 const SegueSheetFilter *filter);
GArray *segue_sheet_dup_rows    (const SegueSheet       *sheet,
                                 SeguePlan              *plan,
                                 const SegueSheetFilter *filter);
GArray *segue_sheet_rows_new    (guint                   n_reserved);
void    segue_sheet_rows_add    (GArray                 *rows,
                                 const SegueSheetRow    *row);
void    segue_sheet_row_ref     (const SegueSheetRow    *self);
void    segue_sheet_row_unref   (const SegueSheetRow    *self);
void    segue_column_get_value  (const SegueColumn      *column,
                                 SeguePlan              *plan,
                                 const SegueSheetRow    *row,
                                 SegueValue             *value);

G_END_DECLS
