/* segue-import-plan-private.h - what the files of the import plan share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-cell-reader.h"
#include "segue-import-keys.h"
#include "segue-import-plan.h"
#include "segue-names.h"

G_BEGIN_DECLS

/**
 * SegueImportRole:
 * @SEGUE_IMPORT_ROLE_VALUE: a value of a field
 * @SEGUE_IMPORT_ROLE_NAME: a name that has to be turned round
 * @SEGUE_IMPORT_ROLE_UID: says which record the row is about
 * @SEGUE_IMPORT_ROLE_LINK: names records that are there before the import
 * @SEGUE_IMPORT_ROLE_LATE: names records that other rows may bring
 * @SEGUE_IMPORT_ROLE_AUDIENCES: names audiences whose members the person is
 * @SEGUE_IMPORT_ROLE_ATTENDANCE: says whom and which session the row is about, and what came of it
 *
 * What a column of the file is for.
 */
typedef enum
{
  SEGUE_IMPORT_ROLE_VALUE,
  SEGUE_IMPORT_ROLE_NAME,
  SEGUE_IMPORT_ROLE_UID,
  SEGUE_IMPORT_ROLE_LINK,
  SEGUE_IMPORT_ROLE_LATE,
  SEGUE_IMPORT_ROLE_AUDIENCES,
  SEGUE_IMPORT_ROLE_ATTENDANCE,
} SegueImportRole;

/**
 * SegueImportColumn:
 * @cell: the column of the grid
 * @field: what it goes into
 * @source: whose field, %SEGUE_SHEET_OWN or %SEGUE_SHEET_HOP
 * @index: of the field, %SEGUE_NO_FIELD for uid and audiences
 * @role: what it is for
 * @is_key: whether it helps to tell which record a row is about
 * @reader: (owned): reads its cells
 * @links: (owned) (nullable): what its texts lead to, text -> SegueImportLink
 */
typedef struct
{
  guint             cell;
  const SegueField *field;
  guint             source;
  guint             index;
  SegueImportRole   role;
  gboolean          is_key;
  SegueCellReader  *reader;
  GHashTable       *links;
} SegueImportColumn;

/**
 * SegueImportIssueCode:
 *
 * What is wrong with a cell or a row; the results of reading a cell are issues
 * with the same numbers.
 */
typedef enum
{
  SEGUE_IMPORT_ISSUE_LINK_UNKNOWN = SEGUE_CELL_SHORTENED + 1, /* nothing is called @detail */
  SEGUE_IMPORT_ISSUE_LINK_AMBIGUOUS,                          /* @arg records are called @detail */
  SEGUE_IMPORT_ISSUE_LINK_MADE,                               /* audience @detail is new */
  SEGUE_IMPORT_ISSUE_LINK_CYCLE,                              /* it would lead back to itself, by @detail */
  SEGUE_IMPORT_ISSUE_LOCKED,                                  /* the record was sent, and stays as it is */
  SEGUE_IMPORT_ISSUE_LINK_OTHERWISE,                          /* line @arg says otherwise */
  SEGUE_IMPORT_ISSUE_NO_ROLLOUT,                              /* the value belongs to a rollout, the row to none */
  SEGUE_IMPORT_ISSUE_SURPLUS,                                 /* @arg cells, more than headers */
  SEGUE_IMPORT_ISSUE_OUTSIDE,                                 /* nothing in the columns that are taken */
  SEGUE_IMPORT_ISSUE_OTHER_TABLE,                             /* below the header of another table in line @arg */
  SEGUE_IMPORT_ISSUE_NAMELESS,                                /* nobody's name */
  SEGUE_IMPORT_ISSUE_MISSING,                                 /* a required field is empty */
  SEGUE_IMPORT_ISSUE_AMBIGUOUS,                               /* @arg records may be meant */
  SEGUE_IMPORT_ISSUE_CONFLICT,                                /* line @arg says otherwise of the same */
  SEGUE_IMPORT_ISSUE_OTHER_ROLLOUT,                           /* it names another rollout than asked for */
  SEGUE_IMPORT_ISSUE_TOLD,                                    /* @detail, as who read the file says */
} SegueImportIssueCode;

/**
 * SegueImportIssue:
 * @row: of the grid
 * @column: index into the plan's columns, %SEGUE_NO_FIELD for the row
 * @code: a #SegueCellResult or #SegueImportIssueCode
 * @arg: see @code
 * @detail: (nullable): a part of the cell; owned by the plan
 *
 * Words are made of it only when it is shown.
 */
typedef struct
{
  guint       row;
  guint       column;
  guint       code;
  guint       arg;
  const char *detail;
} SegueImportIssue;

/* The passes that change something: values, then links to what rows brought. */
typedef enum
{
  SEGUE_IMPORT_PASS_VALUES,
  SEGUE_IMPORT_PASS_LINKS,
} SegueImportPass;

#define SEGUE_IMPORT_N_PASSES (SEGUE_IMPORT_PASS_LINKS + 1)

/**
 * SegueImportRow:
 * @row: of the grid
 * @result: what becomes of it
 * @records: (unowned): the records it is about, as in a row of the sheet
 * @first_change: index of its first change, by pass
 * @n_changes: how many changes it makes, by pass
 * @by_uid: whether its uid said which record it is about: then an empty cell
 *   means that the value shall be unset
 */
typedef struct
{
  guint              row;
  SegueImportResult  result;
  SegueRecord       *records[2];
  guint              first_change[SEGUE_IMPORT_N_PASSES];
  guint              n_changes[SEGUE_IMPORT_N_PASSES];
  gboolean           by_uid;
} SegueImportRow;

/**
 * SegueImportChange:
 * @row: index of the row that makes it
 * @record: (unowned): what changes
 * @field: which of its fields, %SEGUE_NO_FIELD for the audiences of a person
 */
typedef struct
{
  guint        row;
  SegueRecord *record;
  guint        field;
} SegueImportChange;

/**
 * SegueImportValue:
 * @column: index into the plan's columns, %SEGUE_NO_FIELD where no cell says it
 * @source: whose field
 * @field: which
 * @value: (owned): what it shall be
 * @weak: whether it only fills a gap
 *
 * What the present row says.
 */
typedef struct
{
  guint      column;
  guint      source;
  guint      field;
  SegueValue value;
  gboolean   weak;
} SegueImportValue;

typedef struct _SegueAttendance SegueAttendance;

struct _SegueImportPlan
{
  /* Owned. */
  SegueWorkspace     *workspace;
  SegueMapping       *mapping;
  SegueEdit          *edit;
  SegueNames         *names;
  SegueImportPeople  *people;      /* NULL until needed */
  SegueAttendance    *attendance;  /* NULL where rows name records as we do */
  SegueImportKeys    *keys[2];     /* of the records of a row, NULL where people are looked up */
  SegueImportUids    *uids[2];     /* of the same */
  GArray             *columns;     /* of SegueImportColumn */
  GArray             *rows;        /* of SegueImportRow */
  GArray             *warnings;    /* of SegueImportIssue */
  GHashTable         *reasons;     /* row index -> SegueImportIssue, of refused rows */
  GArray             *changes;     /* of SegueImportChange */
  GPtrArray          *notes;       /* of char */
  GPtrArray          *created;     /* of SegueRecord, in the order they came */
  GHashTable         *claims;      /* record of the workspace -> index of the first row about it */
  GArray             *new_claims[2]; /* the same of created records, by id */
  GHashTable         *brought;     /* id -> record of those created, NULL until needed */
  GHashTable         *memberships; /* those created: person -> array of audiences; NULL until needed */
  GHashTable         *ended;       /* membership records that are removed */
  GArray             *values;      /* of SegueImportValue, of the present row */
  GStringChunk       *details;
  GPtrArray          *joined;      /* of SegueImportPlan: those that are applied with it */

  /* Borrowed. */
  SeguePlan          *plan;
  SegueGrid          *grid;
  const SegueSheet   *sheet;
  GCancellable       *cancellable;

  SegueImportOptions  options;
  SegueImportPass     pass;
  gboolean            is_filled;   /* whether the edit has what was created */
  guint               uid_column;  /* index into the columns, or SEGUE_NO_FIELD */
  gint64              rollout;     /* of rows that name none, 0 for none */
  guint               rollout_column; /* index into the columns, or SEGUE_NO_FIELD */
  guint               rollout_source;
  guint               rollout_field;  /* SEGUE_NO_FIELD where rows have no rollout */
  gboolean            needs_rollout;
  guint               counts[SEGUE_N_IMPORT_RESULTS];
  gint64              first_id[2]; /* of the records of rows, given as a block */
  gint64              next_id[2];
  gboolean            is_attendance; /* whether rows name people and sessions as learning systems do */
  gboolean            keeps_names; /* whether links may lead to what rows bring */
};

SegueImportColumn *segue_import_plan_column       (SegueImportPlan        *self,
                                                   guint                   column);
guint              segue_import_plan_find_column  (SegueImportPlan        *self,
                                                   guint                   source,
                                                   guint                   field);
SegueImportRow    *segue_import_plan_row          (SegueImportPlan        *self,
                                                   guint                   index);
SegueRecordKind    segue_import_plan_get_kind     (SegueImportPlan        *self,
                                                   guint                   source);
const char        *segue_import_plan_get_cell     (SegueImportPlan        *self,
                                                   guint                   row,
                                                   guint                   column);
SegueImportValue  *segue_import_plan_find_value   (SegueImportPlan        *self,
                                                   guint                   source,
                                                   guint                   field);
void               segue_import_plan_add_value    (SegueImportPlan        *self,
                                                   guint                   column,
                                                   guint                   source,
                                                   guint                   field,
                                                   SegueValue             *value,
                                                   gboolean                weak);
SegueRecord       *segue_import_plan_find_record  (SegueImportPlan        *self,
                                                   SegueRecordKind         kind,
                                                   gint64                  id);
void               segue_import_plan_add_record   (SegueImportPlan        *self,
                                                   SegueRecord            *record);
void               segue_import_plan_claim        (SegueImportPlan        *self,
                                                   SegueRecord            *record,
                                                   guint                   source,
                                                   guint                   index);
gboolean           segue_import_plan_find_claim   (SegueImportPlan        *self,
                                                   SegueRecord            *record,
                                                   guint                  *index);
void               segue_import_plan_warn         (SegueImportPlan        *self,
                                                   const SegueImportIssue *issue);
void               segue_import_plan_refuse       (SegueImportPlan        *self,
                                                   guint                   index,
                                                   const SegueImportIssue *issue);
char              *segue_import_plan_describe     (SegueImportPlan        *self,
                                                   const SegueImportIssue *issue);
gboolean           segue_import_plan_breathe      (SegueImportPlan        *self,
                                                   guint                   index,
                                                   double                  from,
                                                   double                  to,
                                                   GError                **error);

G_END_DECLS
