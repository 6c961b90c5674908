/* segue-table.h - the SQL of a record kind, made from its fields
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-database.h"
#include "segue-record-list.h"

G_BEGIN_DECLS

#define SEGUE_MAX_LINKS_FIELDS 8

/**
 * SegueTable:
 * @name: of the SQL table
 * @columns: the fields that are columns: all but LINKS
 * @parameters: of each field its place in @insert, 0 for LINKS
 * @links: the LINKS fields, each a table `<record>_<field>` of its own
 * @insert: one row: id, then @columns in their order
 * @select: the rows from ?1 to ?2: id, then @columns
 *
 * Column lists are generated, never typed.
 */
typedef struct
{
  SegueRecordKind   kind;
  SegueRecordClass *klass;
  char             *name;
  guint             columns[SEGUE_MAX_FIELDS];
  guint             n_columns;
  int               parameters[SEGUE_MAX_FIELDS];
  guint             links[SEGUE_MAX_LINKS_FIELDS];
  guint             n_links;
  char             *link_tables[SEGUE_MAX_LINKS_FIELDS];
  char             *insert;
  char             *select;
} SegueTable;

const SegueTable *segue_table_get          (SegueRecordKind   kind);
const SegueTable *segue_table_find         (const char       *name,
                                            guint            *links_field);

void              segue_table_bind         (sqlite3_stmt     *statement,
                                            int               index,
                                            const SegueField *field,
                                            const SegueValue *value);
gboolean          segue_table_insert       (const SegueTable *self,
                                            SegueDatabase    *database,
                                            SegueRecord      *record,
                                            GError          **error);
gboolean          segue_table_insert_links (const SegueTable *self,
                                            SegueDatabase    *database,
                                            SegueRecord      *record,
                                            GError          **error);
gboolean          segue_table_update       (const SegueTable *self,
                                            SegueDatabase    *database,
                                            gint64            id,
                                            guint             field,
                                            const SegueValue *value,
                                            GError          **error);
gboolean          segue_table_delete       (const SegueTable *self,
                                            SegueDatabase    *database,
                                            gint64            first,
                                            gint64            last,
                                            GError          **error);
gboolean          segue_table_count        (const SegueTable *self,
                                            SegueDatabase    *database,
                                            gint64            first,
                                            gint64            last,
                                            gint64           *n,
                                            GError          **error);
GPtrArray        *segue_table_read         (const SegueTable *self,
                                            SegueDatabase    *database,
                                            gint64            first,
                                            gint64            last,
                                            GError          **error);

G_END_DECLS
