/* segue-import-people.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-people.h"

#include "segue-fold.h"
#include "segue-stakeholder.h"

#include <string.h>

/* Those who share a key.  Nearly every key is one person's. */
typedef struct
{
  SegueRecord *first;
  GPtrArray   *others; /* borrowed records, NULL for none */
} Bearers;

struct _SegueImportPeople
{
  SeguePlan       *plan; /* borrowed */
  SegueMatchBy     by;
  SegueImportUids *uids;
  GPtrArray       *added;          /* borrowed: people that the file brings */
  GHashTable      *by_email;       /* address, in any case -> Bearers; addresses borrowed from records */
  GHashTable      *by_external_id; /* -> Bearers, NULL until needed; borrowed likewise */
  GHashTable      *by_name;        /* folded -> Bearers, NULL until needed */
  GHashTable      *shared;         /* addresses that people of different names have in the file */
  guint            n_mailless;     /* people without an address */
};

static guint
hash_caseless (gconstpointer key)
{
  guint hash = 5381;

  for (const char *at = key; *at != '\0'; at++)
    hash = hash * 33 + (guchar) g_ascii_tolower (*at);

  return hash;
}

static gboolean
equal_caseless (gconstpointer a,
                gconstpointer b)
{
  return g_ascii_strcasecmp (a, b) == 0;
}

static void
bearers_free (gpointer data)
{
  Bearers *bearers = data;

  g_clear_pointer (&bearers->others, g_ptr_array_unref);
  g_free (bearers);
}

static guint
bearers_get_n (const Bearers *bearers)
{
  if (bearers == NULL)
    return 0;

  return bearers->others != NULL ? bearers->others->len + 1 : 1;
}

static SegueRecord *
bearers_get (const Bearers *bearers,
             guint          index)
{
  return index == 0 ? bearers->first : g_ptr_array_index (bearers->others, index - 1);
}

static void
insert (GHashTable  *table,
        gpointer     key,
        SegueRecord *record)
{
  Bearers *bearers = g_hash_table_lookup (table, key);

  if (bearers == NULL)
    {
      bearers = g_new0 (Bearers, 1);
      bearers->first = record;
      g_hash_table_insert (table, key, bearers);
      return;
    }

  if (bearers->others == NULL)
    bearers->others = g_ptr_array_new ();
  g_ptr_array_add (bearers->others, record);
}

static void
insert_name (SegueImportPeople *self,
             SegueRecord       *record)
{
  const char *name = segue_record_get_text (record, SEGUE_STAKEHOLDER_NAME);
  g_autofree char *key = name != NULL ? segue_fold (name) : NULL;

  if (key == NULL)
    return;

  /* The table frees the key it does not keep where the name is known. */
  if (g_hash_table_contains (self->by_name, key))
    insert (self->by_name, key, record);
  else
    insert (self->by_name, g_steal_pointer (&key), record);
}

static void
insert_field (GHashTable  *table,
              SegueRecord *record,
              guint        field)
{
  const char *text = segue_record_get_text (record, field);

  if (text != NULL)
    insert (table, (gpointer) text, record);
}

static void
insert_email (SegueImportPeople *self,
              SegueRecord       *record)
{
  if (!segue_record_is_set (record, SEGUE_STAKEHOLDER_E_MAIL))
    self->n_mailless++;
  insert_field (self->by_email, record, SEGUE_STAKEHOLDER_E_MAIL);
}

/**
 * segue_import_people_new:
 * @plan: where the people are; must outlive this and not change
 * @by: what counts
 *
 * Returns: (transfer full): the people of @plan, ready to be found
 */
SegueImportPeople *
segue_import_people_new (SeguePlan    *plan,
                         SegueMatchBy  by)
{
  SegueImportPeople *self = NULL;
  SegueRecordList *list = NULL;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);

  self = g_new0 (SegueImportPeople, 1);
  self->plan = plan;
  self->by = by;
  self->uids = segue_import_uids_new (plan, SEGUE_RECORD_STAKEHOLDER);
  self->added = g_ptr_array_new ();
  self->by_email = g_hash_table_new_full (hash_caseless, equal_caseless, NULL, bearers_free);
  self->shared = g_hash_table_new_full (hash_caseless, equal_caseless, g_free, NULL);

  list = segue_plan_list (plan, SEGUE_RECORD_STAKEHOLDER);
  n = segue_record_list_get_n (list);
  for (guint i = 0; i < n; i++)
    insert_email (self, segue_record_list_get (list, i));

  return self;
}

void
segue_import_people_free (SegueImportPeople *self)
{
  segue_import_uids_free (self->uids);
  g_ptr_array_unref (self->added);
  g_hash_table_unref (self->by_email);
  g_clear_pointer (&self->by_external_id, g_hash_table_unref);
  g_clear_pointer (&self->by_name, g_hash_table_unref);
  g_hash_table_unref (self->shared);
  g_free (self);
}

/**
 * segue_import_people_set_shared:
 * @email: an address that people of different names have in the file
 *
 * From now on it takes the name as well to find somebody by @email.
 */
void
segue_import_people_set_shared (SegueImportPeople *self,
                                const char        *email)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (email != NULL);

  if (!g_hash_table_contains (self->shared, email))
    g_hash_table_add (self->shared, g_strdup (email));
}

/**
 * segue_import_people_add:
 * @record: somebody whom the file brings; must outlive this
 *
 * Later rows find @record, too.
 */
void
segue_import_people_add (SegueImportPeople *self,
                         SegueRecord       *record)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (SEGUE_IS_STAKEHOLDER (record));

  g_ptr_array_add (self->added, record);
  insert_email (self, record);
  if (segue_record_is_set (record, SEGUE_MAIN_UID))
    segue_import_uids_add (self->uids, record);
  if (self->by_external_id != NULL)
    insert_field (self->by_external_id, record, SEGUE_MAIN_EXTERNAL_ID);
  if (self->by_name != NULL)
    insert_name (self, record);
}

/* Calls @insert_one for everybody, of the workspace and of the file. */
static void
for_each (SegueImportPeople *self,
          void             (*insert_one) (SegueImportPeople *, SegueRecord *))
{
  SegueRecordList *list = segue_plan_list (self->plan, SEGUE_RECORD_STAKEHOLDER);
  guint n = segue_record_list_get_n (list);

  for (guint i = 0; i < n; i++)
    insert_one (self, segue_record_list_get (list, i));
  for (guint i = 0; i < self->added->len; i++)
    insert_one (self, g_ptr_array_index (self->added, i));
}

static void
insert_external_id (SegueImportPeople *self,
                    SegueRecord       *record)
{
  insert_field (self->by_external_id, record, SEGUE_MAIN_EXTERNAL_ID);
}

static const Bearers *
find_external_id (SegueImportPeople *self,
                  const char        *id)
{
  if (self->by_external_id == NULL)
    {
      self->by_external_id = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, bearers_free);
      for_each (self, insert_external_id);
    }

  return g_hash_table_lookup (self->by_external_id, id);
}

static const Bearers *
find_name (SegueImportPeople *self,
           const char        *folded)
{
  if (self->by_name == NULL)
    {
      self->by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, bearers_free);
      for_each (self, insert_name);
    }

  return g_hash_table_lookup (self->by_name, folded);
}

static gboolean
same_folded (const char *a,
             const char *b)
{
  g_autofree char *one = NULL;
  g_autofree char *two = NULL;

  if (a == NULL || b == NULL)
    return FALSE;
  if (g_str_equal (a, b))
    return TRUE;

  one = segue_fold (a);
  two = segue_fold (b);

  return g_str_equal (one, two);
}

static gboolean
has_name (SegueRecord          *record,
          const SeguePersonKey *key)
{
  return same_folded (segue_record_get_text (record, SEGUE_STAKEHOLDER_NAME), key->name);
}

static gboolean
has_email (SegueRecord          *record,
           const SeguePersonKey *key)
{
  const char *email = segue_record_get_text (record, SEGUE_STAKEHOLDER_E_MAIL);

  return email != NULL && key->email != NULL && equal_caseless (email, key->email);
}

/* Whether @field of @record and @text say different things. */
static gboolean
contradicts (SegueRecord *record,
             guint        field,
             const char  *text)
{
  const char *present = segue_record_get_text (record, field);

  return present != NULL && text != NULL && !same_folded (present, text);
}

static SeguePersonMatch
one (SegueRecord *record)
{
  return (SeguePersonMatch) { record, 1, FALSE };
}

/* The one of @bearers for whom @fits; all that fit are counted. */
static SeguePersonMatch
choose (const Bearers        *bearers,
        const SeguePersonKey *key,
        gboolean            (*fits) (SegueRecord *, const SeguePersonKey *))
{
  SeguePersonMatch match = { NULL, 0, FALSE };
  guint n = bearers_get_n (bearers);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *record = bearers_get (bearers, i);

      if (fits (record, key))
        {
          match.record = match.n == 0 ? record : NULL;
          match.n++;
        }
    }

  return match;
}

static gboolean
is_the_same_by_id (SegueRecord          *record,
                   const SeguePersonKey *key)
{
  return has_name (record, key) || has_email (record, key);
}

static gboolean
anyone (SegueRecord          *record,
        const SeguePersonKey *key)
{
  return TRUE;
}

/* Two lists may both number their people from 1: an id counts together with a
 * name or an address, unless ids were asked for.
 */
static SeguePersonMatch
match_external_id (SegueImportPeople    *self,
                   const SeguePersonKey *key)
{
  if (key->external_id == NULL)
    return (SeguePersonMatch) { NULL, 0, FALSE };

  return choose (find_external_id (self, key->external_id), key,
                 self->by == SEGUE_MATCH_UID ? anyone : is_the_same_by_id);
}

/* An address that several have says who somebody is only together with a name. */
static SeguePersonMatch
match_email (SegueImportPeople    *self,
             const SeguePersonKey *key)
{
  const Bearers *bearers = key->email != NULL ? g_hash_table_lookup (self->by_email, key->email) : NULL;

  if (bearers == NULL)
    return (SeguePersonMatch) { NULL, 0, FALSE };
  if (bearers_get_n (bearers) == 1 &&
      (self->by == SEGUE_MATCH_EMAIL || !g_hash_table_contains (self->shared, key->email)))
    return one (bearers->first);

  return choose (bearers, key, has_name);
}

/* Nothing speaks against it: neither organisation nor address nor id; the codes
 * of one file tell its people apart.
 */
static gboolean
may_be (SegueRecord          *record,
        const SeguePersonKey *key)
{
  if (contradicts (record, SEGUE_STAKEHOLDER_ORGANISATION, key->organisation) ||
      contradicts (record, SEGUE_STAKEHOLDER_E_MAIL, key->email) ||
      contradicts (record, SEGUE_MAIN_EXTERNAL_ID, key->external_id))
    return FALSE;

  return segue_record_is_attached (record) || !contradicts (record, SEGUE_MAIN_CODE, key->code);
}

static gboolean
is_exactly (SegueRecord          *record,
            const SeguePersonKey *key)
{
  return may_be (record, key) &&
         same_folded (segue_record_get_text (record, SEGUE_STAKEHOLDER_ORGANISATION), key->organisation);
}

static gboolean
has_code (SegueRecord          *record,
          const SeguePersonKey *key)
{
  return may_be (record, key) && same_folded (segue_record_get_text (record, SEGUE_MAIN_CODE), key->code);
}

static SeguePersonMatch
match_name (SegueImportPeople    *self,
            const SeguePersonKey *key)
{
  g_autofree char *folded = NULL;
  const Bearers *bearers = NULL;
  SeguePersonMatch match = { NULL, 0, FALSE };

  /* Where everybody has an address, of the file and here, the address says it. */
  if (key->name == NULL || (key->email != NULL && self->n_mailless == 0))
    return match;

  folded = segue_fold (key->name);
  bearers = find_name (self, folded);
  match = choose (bearers, key, is_exactly);
  if (match.n == 0)
    match = choose (bearers, key, may_be);
  if (match.n > 1)
    {
      SeguePersonMatch by_code = choose (bearers, key, has_code);

      if (by_code.n == 1)
        return by_code;
    }

  return match;
}

static SeguePersonMatch
match_uid (SegueImportPeople    *self,
           const SeguePersonKey *key)
{
  SeguePersonMatch match = { NULL, 0, FALSE };

  if (key->uid != NULL)
    match.record = segue_import_uids_find (self->uids, key->uid);
  match.n = match.record != NULL ? 1 : 0;
  match.by_uid = match.record != NULL;

  return match;
}

/**
 * segue_import_people_find:
 * @key: what a row says
 *
 * Returns: whom the row is about
 */
SeguePersonMatch
segue_import_people_find (SegueImportPeople    *self,
                          const SeguePersonKey *key)
{
  SeguePersonMatch match = { NULL, 0, FALSE };
  SeguePersonKey name_only;

  g_return_val_if_fail (self != NULL, match);
  g_return_val_if_fail (key != NULL, match);

  if (self->by == SEGUE_MATCH_NAME)
    {
      name_only = (SeguePersonKey) { .name = key->name, .organisation = key->organisation };
      return match_name (self, &name_only);
    }

  if (self->by == SEGUE_MATCH_ANY || self->by == SEGUE_MATCH_UID)
    match = match_uid (self, key);
  if (match.n == 0 && (self->by == SEGUE_MATCH_ANY || self->by == SEGUE_MATCH_UID))
    match = match_external_id (self, key);
  if (match.n == 0 && (self->by == SEGUE_MATCH_ANY || self->by == SEGUE_MATCH_EMAIL))
    match = match_email (self, key);
  if (match.n == 0 && self->by == SEGUE_MATCH_ANY)
    match = match_name (self, key);

  return match;
}

/**
 * segue_import_people_find_email:
 * @email: an address
 * @n: (out): how many have it
 *
 * Returns: (nullable): the first of them
 */
SegueRecord *
segue_import_people_find_email (SegueImportPeople *self,
                                const char        *email,
                                guint             *n)
{
  const Bearers *bearers = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (email != NULL, NULL);
  g_return_val_if_fail (n != NULL, NULL);

  bearers = g_hash_table_lookup (self->by_email, email);
  *n = bearers_get_n (bearers);

  return bearers != NULL ? bearers->first : NULL;
}

/**
 * segue_match_by_from_name:
 * @name: `uid`, `email` or `name`
 * @by: (out): untouched on failure
 *
 * Returns: whether @name is one of these
 */
gboolean
segue_match_by_from_name (const char   *name,
                          SegueMatchBy *by)
{
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (by != NULL, FALSE);

  if (g_str_equal (name, "uid"))
    *by = SEGUE_MATCH_UID;
  else if (g_str_equal (name, "email"))
    *by = SEGUE_MATCH_EMAIL;
  else if (g_str_equal (name, "name"))
    *by = SEGUE_MATCH_NAME;
  else
    return FALSE;

  return TRUE;
}
