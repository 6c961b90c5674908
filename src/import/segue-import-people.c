/* segue-import-people.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-people.h"

#include "segue-fold.h"
#include "segue-import-index.h"
#include "segue-stakeholder.h"

#include <string.h>

struct _SegueImportPeople
{
  SeguePlan        *plan;           /* borrowed */
  SegueMatchBy      by;
  SegueImportUids  *uids;
  GPtrArray        *added;          /* borrowed: people that the file brings */
  SegueImportIndex *by_email;       /* address, in any case; borrowed from the record */
  SegueImportIndex *by_external_id; /* borrowed likewise; NULL until needed */
  SegueImportIndex *by_name;        /* folded; NULL until needed */
  GHashTable       *shared;         /* addresses that people of different names have in the file */
  guint             n_mailless;     /* people without an address */
};

static inline guint64
mix_caseless (guint64 hash,
              guint64 eight)
{
  hash = (hash ^ (eight | G_GUINT64_CONSTANT (0x2020202020202020))) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  return hash ^ (hash >> 32);
}

/* What differs in case differs in one bit of each byte.  If other characters do,
 * too, that costs a comparison at most.
 */
static guint
hash_caseless (gconstpointer key)
{
  const char *text = key;
  gsize left = strlen (text);
  guint64 hash = 5381;
  guint64 eight = 0;

  for (; left >= sizeof eight; left -= sizeof eight, text += sizeof eight)
    {
      memcpy (&eight, text, sizeof eight);
      hash = mix_caseless (hash, eight);
    }
  for (eight = 0; left > 0; left--)
    eight = (eight << 8) | (guchar) *text++;

  return (guint) mix_caseless (hash, eight);
}

static gboolean
equal_caseless (gconstpointer a,
                gconstpointer b)
{
  return g_ascii_strcasecmp (a, b) == 0;
}

static void
insert_name (SegueImportPeople *self,
             SegueRecord       *record)
{
  const char *name = segue_record_get_text (record, SEGUE_STAKEHOLDER_NAME);

  if (name != NULL)
    segue_import_index_add (self->by_name, segue_fold (name), record);
}

static void
insert_field (SegueImportIndex *index,
              SegueRecord      *record,
              guint             field)
{
  const char *text = segue_record_get_text (record, field);

  if (text != NULL)
    segue_import_index_add (index, (char *) text, record);
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
  self->by_email = segue_import_index_new (hash_caseless, equal_caseless, NULL);
  self->shared = g_hash_table_new_full (hash_caseless, equal_caseless, g_free, NULL);

  list = segue_plan_list (plan, SEGUE_RECORD_STAKEHOLDER);
  n = segue_record_list_get_n (list);
  for (guint i = 0; i < n; i++)
    insert_email (self, segue_record_list_get (list, i));

  return self;
}

/**
 * segue_import_people_free:
 *
 * Frees what finds people, but not the records.
 */
void
segue_import_people_free (SegueImportPeople *self)
{
  segue_import_uids_free (self->uids);
  g_ptr_array_unref (self->added);
  segue_import_index_free (self->by_email);
  g_clear_pointer (&self->by_external_id, segue_import_index_free);
  g_clear_pointer (&self->by_name, segue_import_index_free);
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

static SegueImportHits
find_external_id (SegueImportPeople *self,
                  const char        *id)
{
  if (self->by_external_id == NULL)
    {
      self->by_external_id = segue_import_index_new (g_str_hash, g_str_equal, NULL);
      for_each (self, insert_external_id);
    }

  return segue_import_index_find (self->by_external_id, id);
}

static SegueImportHits
find_name (SegueImportPeople *self,
           const char        *folded)
{
  if (self->by_name == NULL)
    {
      self->by_name = segue_import_index_new (g_str_hash, g_str_equal, g_free);
      for_each (self, insert_name);
    }

  return segue_import_index_find (self->by_name, folded);
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

/* The one of @hits for whom @fits; all that fit are counted. */
static SeguePersonMatch
choose (SegueImportHits       hits,
        const SeguePersonKey *key,
        gboolean            (*fits) (SegueRecord *, const SeguePersonKey *))
{
  SeguePersonMatch match = { NULL, 0, FALSE };
  guint n = segue_import_hits_get_n (hits);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *record = segue_import_hits_get (hits, i);

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

/* Whether the address, which only @record has, says who @key is.
 * Somebody whom the file itself brought with another name is another one, who
 * shares the address.
 */
static gboolean
is_known_by_email (SegueImportPeople    *self,
                   SegueRecord          *record,
                   const SeguePersonKey *key)
{
  if (self->by == SEGUE_MATCH_EMAIL)
    return TRUE;
  if (g_hash_table_contains (self->shared, key->email))
    return FALSE;

  return segue_record_is_attached (record) || key->name == NULL || has_name (record, key);
}

/* An address that several have says who somebody is only together with a name. */
static SeguePersonMatch
match_email (SegueImportPeople    *self,
             const SeguePersonKey *key)
{
  SegueImportHits hits = key->email != NULL ? segue_import_index_find (self->by_email, key->email) : NULL;

  if (hits == NULL)
    return (SeguePersonMatch) { NULL, 0, FALSE };
  if (segue_import_hits_get_n (hits) == 1 && is_known_by_email (self, segue_import_hits_get (hits, 0), key))
    return one (segue_import_hits_get (hits, 0));

  return choose (hits, key, has_name);
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
  SegueImportHits hits = NULL;
  SeguePersonMatch match = { NULL, 0, FALSE };

  /* Where everybody has an address, of the file and here, the address says it. */
  if (key->name == NULL || (key->email != NULL && self->n_mailless == 0))
    return match;

  folded = segue_fold (key->name);
  hits = find_name (self, folded);
  match = choose (hits, key, is_exactly);
  if (match.n == 0)
    match = choose (hits, key, may_be);
  if (match.n > 1)
    {
      SeguePersonMatch by_code = choose (hits, key, has_code);

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
  SegueImportHits hits = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (email != NULL, NULL);
  g_return_val_if_fail (n != NULL, NULL);

  hits = segue_import_index_find (self->by_email, email);
  *n = segue_import_hits_get_n (hits);

  return hits != NULL ? segue_import_hits_get (hits, 0) : NULL;
}

/**
 * segue_match_by_get_names:
 *
 * Returns: what the command line calls the ways, ended by %NULL; the first is
 *   %SEGUE_MATCH_UID
 */
const char * const *
segue_match_by_get_names (void)
{
  static const char * const names[] = { "uid", "email", "name", NULL };

  return names;
}
