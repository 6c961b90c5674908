/* table.h - a CSV file as the tests read it, without the code that wrote it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _Table Table;

Table      *table_parse     (const char *text);
void        table_free      (Table      *table);
guint       table_get_n     (Table      *table);
const char *table_get       (Table      *table,
                             guint       row,
                             const char *column);
int         table_find      (Table      *table,
                             const char *column,
                             const char *cell);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Table, table_free)

G_END_DECLS
