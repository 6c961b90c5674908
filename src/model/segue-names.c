/* segue-names.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-names"

#include "config.h"

#include "segue-names.h"

#include "segue-fold.h"

#include <glib/gi18n.h>
#include <string.h>

G_DEFINE_QUARK (segue-names-error-quark, segue_names_error)

/* The ids under one key.  Nearly every key has one, so only further ones get
 * memory of their own.
 */
typedef struct
{
  gint64  first;
  GArray *all;
} Entry;

/* The index of one kind, made when it is first asked for. */
typedef struct
{
  guint       title;
  GHashTable *by_title; /* folded title -> Entry */
  GHashTable *by_uid;   /* folded uid, of those that came from outside; NULL until needed */
  GHashTable *by_code;  /* folded code; NULL until needed */
  GPtrArray  *added;    /* records that are not in the plan yet */
  GHashTable *texts;    /* id -> what stands for it, of those asked for */
} Index;

struct _SegueNames
{
  SeguePlan *plan;
  Index     *indexes[SEGUE_N_RECORD_KINDS];
  gint64     found; /* what was found last by a uid of this workspace */
};

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_clear_pointer (&entry->all, g_array_unref);
  g_free (entry);
}

static void
index_free (Index *index)
{
  g_hash_table_unref (index->by_title);
  g_clear_pointer (&index->by_uid, g_hash_table_unref);
  g_clear_pointer (&index->by_code, g_hash_table_unref);
  g_ptr_array_unref (index->added);
  g_hash_table_unref (index->texts);
  g_free (index);
}

/* Blanks around a name never make it another one, since readers trim them. */
static char *
make_key (const char *text)
{
  return g_strstrip (segue_fold (text));
}

static void
insert (GHashTable *table,
        const char *text,
        gint64      id)
{
  g_autofree char *key = make_key (text);
  Entry *entry = NULL;

  if (*key == '\0')
    return;

  entry = g_hash_table_lookup (table, key);
  if (entry == NULL)
    {
      entry = g_new0 (Entry, 1);
      entry->first = id;
      g_hash_table_insert (table, g_steal_pointer (&key), entry);
      return;
    }

  if (entry->all == NULL)
    {
      entry->all = g_array_new (FALSE, FALSE, sizeof (gint64));
      g_array_append_val (entry->all, entry->first);
    }
  g_array_append_val (entry->all, id);
}

static void
insert_field (GHashTable  *table,
              SegueRecord *record,
              guint        field)
{
  const char *text = segue_record_get_text (record, field);

  if (text != NULL)
    insert (table, text, segue_record_get_id (record));
}

static GHashTable *
make_table (SegueNames      *self,
            SegueRecordKind  kind,
            guint            field,
            GPtrArray       *added)
{
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, entry_free);
  SegueRecordList *list = segue_plan_list (self->plan, kind);
  guint n = segue_record_list_get_n (list);

  if (field == SEGUE_NO_FIELD)
    return table;

  for (guint i = 0; i < n; i++)
    insert_field (table, segue_record_list_get (list, i), field);
  for (guint i = 0; i < added->len; i++)
    insert_field (table, g_ptr_array_index (added, i), field);

  return table;
}

static Index *
get_index (SegueNames      *self,
           SegueRecordKind  kind)
{
  Index *index = self->indexes[kind];

  if (index != NULL)
    return index;

  index = g_new0 (Index, 1);
  index->title = segue_record_class_get (kind)->title;
  index->added = g_ptr_array_new_with_free_func (g_object_unref);
  index->by_title = make_table (self, kind, index->title, index->added);
  index->texts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  self->indexes[kind] = index;

  return index;
}

static const gint64 *
get_ids (GHashTable *table,
         const char *key,
         guint      *n)
{
  Entry *entry = g_hash_table_lookup (table, key);

  if (entry == NULL)
    return NULL;

  if (entry->all != NULL)
    {
      *n = entry->all->len;
      return &g_array_index (entry->all, gint64, 0);
    }

  *n = 1;
  return &entry->first;
}

/**
 * segue_names_new:
 * @plan: where the records are
 *
 * The index of a kind is made when something of that kind is first asked for,
 * and shows the plan as it was then: make a new one for every export or import.
 *
 * Returns: (transfer full): the names of the records of @plan
 */
SegueNames *
segue_names_new (SeguePlan *plan)
{
  SegueNames *self = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);

  self = g_new0 (SegueNames, 1);
  self->plan = g_object_ref (plan);

  return self;
}

/**
 * segue_names_free:
 *
 * Frees it and what it holds.
 */
void
segue_names_free (SegueNames *self)
{
  for (guint i = 0; i < SEGUE_N_RECORD_KINDS; i++)
    g_clear_pointer (&self->indexes[i], index_free);

  g_object_unref (self->plan);
  g_free (self);
}

/**
 * segue_names_add:
 * @record: a record that is not in the plan yet
 *
 * Makes @record known by its title, uid and code, so that later rows of an
 * import can link to what earlier rows bring.  Texts already handed out by
 * segue_names_get_text() stay as they are.
 */
void
segue_names_add (SegueNames  *self,
                 SegueRecord *record)
{
  Index *index = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (SEGUE_IS_RECORD (record));

  index = get_index (self, segue_record_get_kind (record));
  g_ptr_array_add (index->added, g_object_ref (record));
  if (index->title != SEGUE_NO_FIELD)
    insert_field (index->by_title, record, index->title);
  if (index->by_uid != NULL)
    insert_field (index->by_uid, record, SEGUE_MAIN_UID);
  if (index->by_code != NULL)
    insert_field (index->by_code, record, SEGUE_MAIN_CODE);
}

/* A name that something else bears too, folded, would not find its way back. */
static gboolean
is_unique (Index      *index,
           const char *title)
{
  g_autofree char *key = make_key (title);
  guint n = 0;

  return get_ids (index->by_title, key, &n) != NULL && n == 1;
}

/**
 * segue_names_get_text:
 * @kind: the kind of record
 * @id: its id
 *
 * Returns: (nullable): the title of the record where no other of its kind bears
 *   it, compared folded, else its uid; %NULL where there is no such record;
 *   valid as long as @self
 */
const char *
segue_names_get_text (SegueNames      *self,
                      SegueRecordKind  kind,
                      gint64           id)
{
  Index *index = NULL;
  SegueRecord *record = NULL;
  const char *title = NULL;
  char *text = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  index = get_index (self, kind);
  text = g_hash_table_lookup (index->texts, &id);
  if (text != NULL)
    return text;

  record = segue_plan_find (self->plan, kind, id);
  if (record == NULL)
    return NULL;

  if (index->title != SEGUE_NO_FIELD)
    title = segue_record_get_text (record, index->title);

  text = title != NULL && is_unique (index, title)
           ? g_strdup (title)
           : segue_plan_dup_uid (self->plan, record);
  g_hash_table_insert (index->texts, g_memdup2 (&id, sizeof id), text);

  return text;
}

/* A uid of this workspace holds the id, so it needs no index. */
static const gint64 *
find_own_uid (SegueNames      *self,
              SegueRecordKind  kind,
              const char      *text,
              guint           *n)
{
  g_autofree char *uid = g_strstrip (g_strdup (text));
  SegueRecord *record = NULL;

  if (!g_str_has_suffix (uid, segue_plan_get_uuid (self->plan)))
    return NULL;

  record = segue_plan_find_uid (self->plan, kind, uid);
  if (record == NULL)
    return NULL;

  self->found = segue_record_get_id (record);
  *n = 1;
  return &self->found;
}

static const gint64 *
find_main_field (SegueNames       *self,
                 SegueRecordKind   kind,
                 GHashTable      **table,
                 guint             field,
                 const char       *key,
                 guint            *n)
{
  if (!segue_record_class_get (kind)->is_main)
    return NULL;

  if (*table == NULL)
    *table = make_table (self, kind, field, self->indexes[kind]->added);

  return get_ids (*table, key, n);
}

/**
 * segue_names_find:
 * @kind: the kind of record
 * @text: what stands for one
 * @n: (out): how many there are
 *
 * Finds records by title, else by uid, else by code; titles and codes are
 * compared folded and without blanks around them.  What segue_names_get_text()
 * gives is found again, alone.
 *
 * Returns: (nullable) (array length=n): their ids, valid until the next call;
 *   %NULL where there is none
 */
const gint64 *
segue_names_find (SegueNames      *self,
                  SegueRecordKind  kind,
                  const char      *text,
                  guint           *n)
{
  g_autofree char *key = NULL;
  const gint64 *ids = NULL;
  Index *index = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (n != NULL, NULL);

  *n = 0;
  key = make_key (text);
  index = get_index (self, kind);

  ids = get_ids (index->by_title, key, n);
  if (ids == NULL)
    ids = find_own_uid (self, kind, text, n);
  if (ids == NULL)
    ids = find_main_field (self, kind, &index->by_uid, SEGUE_MAIN_UID, key, n);
  if (ids == NULL)
    ids = find_main_field (self, kind, &index->by_code, SEGUE_MAIN_CODE, key, n);

  return ids;
}

/* In a cell of several links a name must not look like two. */
static void
append_id (SegueNames       *self,
           const SegueField *field,
           gint64            id,
           GString          *text)
{
  const char *name = segue_names_get_text (self, field->target, id);

  if (name == NULL)
    return;

  if (field->kind == SEGUE_FIELD_LINKS && strchr (name, ';') != NULL)
    {
      SegueRecord *record = segue_plan_find (self->plan, field->target, id);
      g_autofree char *uid = segue_plan_dup_uid (self->plan, record);

      g_string_append (text, uid);
      return;
    }

  g_string_append (text, name);
}

/**
 * segue_names_append:
 * @field: a field of kind %SEGUE_FIELD_LINK or %SEGUE_FIELD_LINKS
 * @value: its value
 * @text: what is appended to
 *
 * Appends the stable text form of links: names or uids, several joined by
 * %SEGUE_NAMES_SEPARATOR in the order of their ids.
 */
void
segue_names_append (SegueNames       *self,
                    const SegueField *field,
                    const SegueValue *value,
                    GString          *text)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (field->kind == SEGUE_FIELD_LINK || field->kind == SEGUE_FIELD_LINKS);

  if (!value->is_set)
    return;

  if (field->kind == SEGUE_FIELD_LINK)
    {
      append_id (self, field, value->slot.integer, text);
      return;
    }

  for (guint i = 0; i < value->slot.ids->n; i++)
    {
      if (i > 0)
        g_string_append (text, SEGUE_NAMES_SEPARATOR);
      append_id (self, field, value->slot.ids->ids[i], text);
    }
}

static gboolean
resolve (SegueNames       *self,
         const SegueField *field,
         const char       *text,
         gint64           *id,
         GError          **error)
{
  guint n = 0;
  const gint64 *ids = segue_names_find (self, field->target, text, &n);

  if (n == 0)
    {
      /* Translators: a kind of record ("Audience") and the name looked for */
      g_set_error (error, SEGUE_NAMES_ERROR, SEGUE_NAMES_ERROR_NOT_FOUND,
                   _("%s “%s” is not in the workspace"),
                   _(segue_record_kind_get_label (field->target)), text);
      return FALSE;
    }

  if (n > 1)
    {
      /* Translators: a name, how often it occurs, and kinds of record ("Audiences") */
      g_set_error (error, SEGUE_NAMES_ERROR, SEGUE_NAMES_ERROR_AMBIGUOUS,
                   ngettext ("“%s” is the name of %u of the %s; give its code or uid",
                             "“%s” is the name of %u of the %s; give its code or uid", n),
                   text, n, _(segue_record_kind_get_labels (field->target)));
      return FALSE;
    }

  *id = ids[0];
  return TRUE;
}

static char **
as_one (const char *text)
{
  char **parts = g_new0 (char *, 2);

  parts[0] = g_strdup (text);
  return parts;
}

/**
 * segue_names_parse:
 * @field: a field of kind %SEGUE_FIELD_LINK or %SEGUE_FIELD_LINKS
 * @text: names, uids or codes; several separated by `;`
 * @value: (out): the links; unset where @text holds none
 * @error: %SEGUE_NAMES_ERROR, naming what was not found or not unique
 *
 * The way back from segue_names_append().
 *
 * Returns: whether each link was found, and found once
 */
gboolean
segue_names_parse (SegueNames        *self,
                   const SegueField  *field,
                   const char        *text,
                   SegueValue        *value,
                   GError           **error)
{
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_auto(GStrv) parts = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (field->kind == SEGUE_FIELD_LINK || field->kind == SEGUE_FIELD_LINKS, FALSE);
  g_return_val_if_fail (text != NULL, FALSE);

  segue_value_clear (value);
  parts = field->kind == SEGUE_FIELD_LINKS ? g_strsplit (text, ";", -1) : as_one (text);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      gint64 id = 0;

      if (*g_strstrip (parts[i]) == '\0')
        continue;
      if (!resolve (self, field, parts[i], &id, error))
        return FALSE;
      g_array_append_val (ids, id);
    }

  if (ids->len == 0)
    return TRUE;

  if (field->kind == SEGUE_FIELD_LINKS)
    segue_value_set_ids (value, &g_array_index (ids, gint64, 0), ids->len);
  else
    segue_value_set_integer (value, g_array_index (ids, gint64, 0));

  return TRUE;
}
