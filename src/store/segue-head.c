/* segue-head.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A register of 100,000 people takes a while to read, and a screen shows the first
 * twenty.  These are found by their names alone; then comes what hangs on them, and
 * whole every kind that does not hang on people.
 */

#define G_LOG_DOMAIN "segue-head"

#include "config.h"

#include "segue-head.h"

#include "segue-table.h"

typedef struct
{
  gint64  id;
  char   *name; /* owned */
} Person;

/**
 * Head:
 * @wanted: by kind, of those that hang on people: the ids of which are read (gint64)
 */
typedef struct
{
  SegueDatabase *database;
  GHashTable    *wanted[SEGUE_N_RECORD_KINDS];
} Head;

static void
clear_person (gpointer person)
{
  g_free (((Person *) person)->name);
}

/* ASCII and Latin letters as everybody types them, which have no other form. */
static gboolean
is_plain (const char *text)
{
  for (const guchar *at = (const guchar *) text; *at != '\0'; at++)
    if (*at >= 0xc0 && *at != 0xc3)
      return FALSE;

  return TRUE;
}

/* The order of g_utf8_collate_key(), which a list sorts by, without making keys. */
static int
collate (const char *one,
         const char *two,
         gboolean    utf8)
{
  if (utf8 && is_plain (one) && is_plain (two))
    return strcoll (one, two);

  return g_utf8_collate (one, two);
}

static guint
locate (GArray       *people,
        const Person *person,
        gboolean      utf8)
{
  guint low = 0;
  guint high = people->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      const Person *other = &g_array_index (people, Person, middle);
      int order = collate (other->name, person->name, utf8);

      if (order < 0 || (order == 0 && other->id < person->id))
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static void
take_if_first (GArray     *people,
               guint       n,
               gint64      id,
               const char *name,
               gboolean    utf8)
{
  const Person *last = people->len == n ? &g_array_index (people, Person, n - 1) : NULL;
  Person person = { id, NULL };

  if (last != NULL && collate (last->name, name, utf8) <= 0)
    return;

  person.name = g_strdup (name);
  g_array_insert_val (people, locate (people, &person, utf8), person);
  if (people->len > n)
    g_array_set_size (people, n);
}

/* Text that is none, which comes from no Segue, sorts by what can be read of it:
 * later, when all is there.
 */
static gboolean
find_people (SegueDatabase  *database,
             guint           n,
             GArray         *people,
             GError        **error)
{
  const SegueTable *table = segue_table_get (SEGUE_RECORD_STAKEHOLDER);
  g_autofree char *column = segue_field_dup_column (&table->klass->fields[table->klass->title]);
  g_autofree char *sql = g_strdup_printf ("SELECT id, \"%s\" FROM \"%s\" WHERE id > 0", column, table->name);
  sqlite3_stmt *statement = segue_database_prepare (database, sql, error);
  gboolean utf8 = g_get_charset (NULL);
  SegueStep step;

  if (statement == NULL)
    return FALSE;

  while ((step = segue_database_step (database, statement, error)) == SEGUE_STEP_ROW)
    {
      const char *name = (const char *) sqlite3_column_text (statement, 1);

      /* Nobody without a name comes first. */
      if (name != NULL && *name != '\0' && g_utf8_validate (name, -1, NULL))
        take_if_first (people, n, sqlite3_column_int64 (statement, 0), name, utf8);
    }

  return step == SEGUE_STEP_DONE;
}

static void
want (GHashTable *ids,
      gint64      id)
{
  if (!g_hash_table_contains (ids, &id))
    g_hash_table_add (ids, g_memdup2 (&id, sizeof id));
}

/* @sql gives ids of records and of what they link to. */
static gboolean
want_linking (Head        *self,
              const char  *sql,
              GHashTable  *targets,
              GHashTable  *ids,
              GError     **error)
{
  sqlite3_stmt *statement = segue_database_prepare (self->database, sql, error);
  SegueStep step;

  if (statement == NULL)
    return FALSE;

  while ((step = segue_database_step (self->database, statement, error)) == SEGUE_STEP_ROW)
    {
      gint64 target = sqlite3_column_int64 (statement, 1);

      if (g_hash_table_contains (targets, &target))
        want (ids, sqlite3_column_int64 (statement, 0));
    }

  return step == SEGUE_STEP_DONE;
}

static char *
dup_link_sql (const SegueTable *table,
              guint             field)
{
  g_autofree char *column = segue_field_dup_column (&table->klass->fields[field]);

  for (guint i = 0; i < table->n_links; i++)
    if (table->links[i] == field)
      return g_strdup_printf ("SELECT owner, target FROM \"%s\"", table->link_tables[i]);

  return g_strdup_printf ("SELECT id, \"%s\" FROM \"%s\"", column, table->name);
}

/* A record belongs to what it cannot be without.  Kinds come after what they link to. */
static gboolean
find_wanted (Head             *self,
             const SegueTable *table,
             GError          **error)
{
  for (guint i = 0; i < table->klass->n_fields; i++)
    {
      const SegueField *field = &table->klass->fields[i];
      GHashTable *targets = NULL;
      g_autofree char *sql = NULL;

      if ((field->flags & SEGUE_FIELD_REQUIRED) != 0 && (field->kind == SEGUE_FIELD_LINK || field->kind == SEGUE_FIELD_LINKS))
        targets = self->wanted[field->target];
      if (targets == NULL)
        continue;

      if (self->wanted[table->kind] == NULL)
        self->wanted[table->kind] = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
      sql = dup_link_sql (table, i);
      if (!want_linking (self, sql, targets, self->wanted[table->kind], error))
        return FALSE;
    }

  return TRUE;
}

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  gint64 one = *(const gint64 *) a;
  gint64 two = *(const gint64 *) b;

  return (one > two) - (one < two);
}

static GPtrArray *
read_wanted (Head             *self,
             const SegueTable *table,
             GError          **error)
{
  GHashTable *wanted = self->wanted[table->kind];
  g_autoptr(GArray) ids = NULL;
  g_autoptr(GPtrArray) records = NULL;
  GHashTableIter iter;
  gpointer id;

  if (wanted == NULL)
    return segue_table_read (table, self->database, 1, G_MAXINT64, error);

  ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_hash_table_iter_init (&iter, wanted);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_array_append_vals (ids, id, 1);
  g_array_sort (ids, compare_ids);

  records = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < ids->len; i++)
    {
      gint64 each = g_array_index (ids, gint64, i);
      g_autoptr(GPtrArray) found = segue_table_read (table, self->database, each, each, error);

      if (found == NULL)
        return NULL;
      g_ptr_array_extend_and_steal (records, g_steal_pointer (&found));
    }

  return g_steal_pointer (&records);
}

/* Whom the records name beside those that they belong to, such as an owner. */
static void
want_named (Head        *self,
            SegueRecord *record)
{
  for (guint i = segue_record_next_set (record, 0); i != SEGUE_NO_FIELD; i = segue_record_next_set (record, i + 1))
    {
      const SegueField *field = segue_record_get_field (record, i);
      SegueValue value = segue_record_peek (record, i);

      if (field->kind == SEGUE_FIELD_LINK && field->target == SEGUE_RECORD_STAKEHOLDER)
        want (self->wanted[SEGUE_RECORD_STAKEHOLDER], value.slot.integer);
      else if (field->kind == SEGUE_FIELD_LINKS && field->target == SEGUE_RECORD_STAKEHOLDER)
        for (guint j = 0; j < value.slot.ids->n; j++)
          want (self->wanted[SEGUE_RECORD_STAKEHOLDER], value.slot.ids->ids[j]);
    }
}

static gboolean
read_kind (Head             *self,
           SegueRecordKind   kind,
           GPtrArray       **heads,
           GError          **error)
{
  const SegueTable *table = segue_table_get (kind);

  if (self->wanted[kind] == NULL && !find_wanted (self, table, error))
    return FALSE;

  heads[kind] = read_wanted (self, table, error);
  if (heads[kind] == NULL)
    return FALSE;

  for (guint i = 0; i < heads[kind]->len; i++)
    want_named (self, g_ptr_array_index (heads[kind], i));
  return TRUE;
}

/* People last: by then it is known whom the others name. */
static gboolean
read_kinds (Head       *self,
            GPtrArray **heads,
            GError    **error)
{
  for (SegueRecordKind kind = SEGUE_RECORD_NONE + 1; kind < SEGUE_N_RECORD_KINDS; kind++)
    if (kind != SEGUE_RECORD_STAKEHOLDER && !read_kind (self, kind, heads, error))
      return FALSE;

  return read_kind (self, SEGUE_RECORD_STAKEHOLDER, heads, error);
}

/*< private >
 * segue_head_read:
 * @n_people: how many people
 * @heads: (out) (array length=SEGUE_N_RECORD_KINDS) (element-type GPtrArray): of each
 *   kind the records, by id, not attached
 *
 * Reads the @n_people who come first by name, all that belongs to them, and those
 * whom that names; and in full what does not belong to people.
 */
gboolean
segue_head_read (SegueDatabase  *database,
                 guint           n_people,
                 GPtrArray     **heads,
                 GError        **error)
{
  g_autoptr(GArray) people = g_array_sized_new (FALSE, FALSE, sizeof (Person), n_people + 1);
  Head self = { .database = database };
  gboolean good;

  g_array_set_clear_func (people, clear_person);
  if (!find_people (database, n_people, people, error))
    return FALSE;

  self.wanted[SEGUE_RECORD_STAKEHOLDER] = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  for (guint i = 0; i < people->len; i++)
    want (self.wanted[SEGUE_RECORD_STAKEHOLDER], g_array_index (people, Person, i).id);

  good = read_kinds (&self, heads, error);
  for (guint kind = 0; kind < SEGUE_N_RECORD_KINDS; kind++)
    g_clear_pointer (&self.wanted[kind], g_hash_table_unref);

  return good;
}
