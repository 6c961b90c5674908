/* segue-history.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-history"

#include "config.h"

#include "segue-history.h"

#include "segue-journal.h"

#include <string.h>

typedef struct
{
  gint64      number;
  gint64      first;
  gint64      last;
  const char *time;  /* in the chunk, as the author */
  const char *author;
  guint       field; /* SEGUE_NO_FIELD for all of them */
  gboolean    is_made;
} Line;

typedef struct
{
  gint64      number; /* of the last line that was read */
  gint64      newest; /* of all lines, when these were read */
  GHashTable *lines;  /* id → GArray of Line, in order */
  GArray     *spans;  /* Line: those about several records, in order */
} KindLines;

struct _SegueHistory
{
  KindLines     kinds[SEGUE_N_RECORD_KINDS];
  GStringChunk *texts;
};

/**
 * segue_history_new:
 *
 * Returns: (transfer full): a history that knows nothing yet
 */
SegueHistory *
segue_history_new (void)
{
  SegueHistory *self = g_new0 (SegueHistory, 1);

  self->texts = g_string_chunk_new (4096);

  return self;
}

/**
 * segue_history_free:
 *
 * Frees the history.
 */
void
segue_history_free (SegueHistory *self)
{
  for (guint kind = 0; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      g_clear_pointer (&self->kinds[kind].lines, g_hash_table_unref);
      g_clear_pointer (&self->kinds[kind].spans, g_array_unref);
    }
  g_string_chunk_free (self->texts);
  g_free (self);
}

static void
take_line (KindLines  *kind,
           const Line *line)
{
  GArray *lines = NULL;

  kind->number = line->number;
  if (line->first != line->last)
    {
      g_array_append_val (kind->spans, *line);
      return;
    }

  lines = g_hash_table_lookup (kind->lines, &line->first);
  if (lines == NULL)
    {
      lines = g_array_new (FALSE, FALSE, sizeof (Line));
      g_hash_table_insert (kind->lines, g_memdup2 (&line->first, sizeof line->first), lines);
    }
  g_array_append_val (lines, *line);
}

/* A file that somebody made up may say anything, but its columns are of the type that
 * they are declared as.
 */
static Line
read_line (SegueHistory     *self,
           SegueRecordClass *klass,
           sqlite3_stmt     *statement)
{
  const char *time = (const char *) sqlite3_column_text (statement, 1);
  const char *verb = (const char *) sqlite3_column_text (statement, 2);
  const char *field = (const char *) sqlite3_column_text (statement, 5);
  const char *author = (const char *) sqlite3_column_text (statement, 6);

  return (Line) {
    .number = sqlite3_column_int64 (statement, 0),
    .time = g_string_chunk_insert_const (self->texts, time != NULL ? time : ""),
    .author = g_string_chunk_insert_const (self->texts, author != NULL ? author : ""),
    .is_made = g_strcmp0 (verb, "add") == 0,
    .first = sqlite3_column_int64 (statement, 3),
    .last = sqlite3_column_int64 (statement, 4),
    .field = field != NULL ? segue_record_class_find (klass, field) : SEGUE_NO_FIELD,
  };
}

static gboolean
read_lines (SegueHistory    *self,
            SegueDatabase   *database,
            SegueRecordKind  of)
{
  KindLines *kind = &self->kinds[of];
  SegueRecordClass *klass = segue_record_class_get (of);
  sqlite3_stmt *statement = NULL;
  SegueStep step;

  if (kind->lines == NULL)
    {
      kind->lines = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_array_unref);
      kind->spans = g_array_new (FALSE, FALSE, sizeof (Line));
    }

  statement = segue_database_prepare (database,
                                      "SELECT number, time, verb, first, last, field, author FROM journal "
                                      "WHERE number > ?1 AND kind = ?2 ORDER BY number", NULL);
  if (statement == NULL)
    return FALSE;

  sqlite3_bind_int64 (statement, 1, kind->number);
  sqlite3_bind_text (statement, 2, segue_record_kind_get_name (of), -1, SQLITE_STATIC);
  while ((step = segue_database_step (database, statement, NULL)) == SEGUE_STEP_ROW)
    {
      Line line = read_line (self, klass, statement);

      take_line (kind, &line);
    }

  return step == SEGUE_STEP_DONE;
}

static gboolean
is_among (guint        field,
          const guint *fields,
          guint        n_fields)
{
  for (guint i = 0; i < n_fields; i++)
    if (fields[i] == field)
      return TRUE;

  return field == SEGUE_NO_FIELD;
}

typedef struct
{
  const Line *last;    /* about the record */
  gboolean    counted; /* whether the edit that it is of was */
  guint64     seen[(SEGUE_MAX_FIELDS + 63) / 64]; /* fields of that edit */
} Counting;

/* One edit writes a line for each field that it changes, one after the other. */
static gboolean
goes_on (const Counting *counting,
         const Line     *line)
{
  return counting->last != NULL && !counting->last->is_made && counting->last->field != SEGUE_NO_FIELD &&
         counting->last->number + 1 == line->number && counting->last->time == line->time &&
         line->field < SEGUE_MAX_FIELDS && (counting->seen[line->field / 64] >> line->field % 64 & 1) == 0;
}

static void
count_line (Counting         *counting,
            const Line       *line,
            const guint      *fields,
            guint             n_fields,
            SeguePlanChanges *changes)
{
  if (!goes_on (counting, line))
    *counting = (Counting) { NULL };
  counting->last = line;
  if (line->field < SEGUE_MAX_FIELDS)
    counting->seen[line->field / 64] |= G_GUINT64_CONSTANT (1) << line->field % 64;
  if (line->is_made && changes->made == NULL)
    changes->made = line->time;
  changes->changed = line->time;
  changes->by = *line->author != '\0' ? line->author : NULL;

  if (line->is_made || counting->counted || !is_among (line->field, fields, n_fields))
    return;
  counting->counted = TRUE;
  changes->n++;
}

/**
 * segue_history_count:
 * @database: where the journal is
 * @record: a record
 * @fields: (array length=n_fields): indexes of its fields
 * @changes: (out): what is known of its changes
 *
 * See segue_plan_count_changes().
 *
 * Returns: whether the journal could be read
 */
gboolean
segue_history_count (SegueHistory     *self,
                     SegueDatabase    *database,
                     SegueRecord      *record,
                     const guint      *fields,
                     guint             n_fields,
                     SeguePlanChanges *changes)
{
  gint64 id = segue_record_get_id (record);
  KindLines *kind = &self->kinds[segue_record_get_kind (record)];
  Counting counting = { NULL };
  GArray *own = NULL;
  guint at = 0;
  gint64 newest = 0;

  if (!segue_journal_get_number (database, &newest, NULL) ||
      ((kind->lines == NULL || newest > kind->newest) && !read_lines (self, database, segue_record_get_kind (record))))
    return FALSE;
  kind->newest = newest;

  own = g_hash_table_lookup (kind->lines, &id);
  for (guint i = 0; i < kind->spans->len; i++)
    {
      const Line *span = &g_array_index (kind->spans, Line, i);

      if (id < span->first || id > span->last)
        continue;
      for (; own != NULL && at < own->len && g_array_index (own, Line, at).number < span->number; at++)
        count_line (&counting, &g_array_index (own, Line, at), fields, n_fields, changes);
      count_line (&counting, span, fields, n_fields, changes);
    }
  for (; own != NULL && at < own->len; at++)
    count_line (&counting, &g_array_index (own, Line, at), fields, n_fields, changes);

  return TRUE;
}
