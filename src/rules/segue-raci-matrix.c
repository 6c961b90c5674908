/* segue-raci-matrix.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An entry names an activity and a person or a role.  Two that spell these alike
 * are of one row and of one column.
 */

#define G_LOG_DOMAIN "segue-raci-matrix"

#include "config.h"

#include "segue-raci-matrix.h"

#include "segue-fold.h"

#define NOWHERE (-1)

/* Where an entry is. */
typedef struct
{
  int activity;
  int party;
} Place;

typedef struct
{
  SegueRaciMatrix *matrix;
  SeguePlan       *plan;
  GHashTable      *rows;    /* key -> number from 1 */
  GHashTable      *columns;
} Reading;

static void
activity_free (gpointer data)
{
  SegueRaciActivity *activity = data;

  g_free (activity->title);
  g_free (activity);
}

static void
party_free (gpointer data)
{
  SegueRaciParty *party = data;

  g_free (party->title);
  g_clear_object (&party->stakeholder);
  g_free (party);
}

/**
 * segue_raci_matrix_free:
 * @self: (transfer full) (nullable): a matrix
 */
void
segue_raci_matrix_free (SegueRaciMatrix *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->activities);
  g_ptr_array_unref (self->parties);
  g_ptr_array_unref (self->entries);
  g_array_unref (self->places);
  g_free (self->sets);
  g_free (self);
}

static char *
dup_key (const char *text)
{
  return g_strstrip (segue_fold (text != NULL ? text : ""));
}

static int
find (GHashTable *table,
      const char *key)
{
  return GPOINTER_TO_INT (g_hash_table_lookup (table, key)) - 1;
}

static int
read_activity (Reading     *reading,
               SegueRecord *entry)
{
  const char *title = segue_record_get_text (entry, SEGUE_RACI_ACTIVITY);
  int phase = segue_record_get_choice (entry, SEGUE_RACI_PHASE);
  g_autofree char *key = dup_key (title);
  int i = find (reading->rows, key);
  SegueRaciActivity *activity;

  if (i != NOWHERE)
    {
      activity = g_ptr_array_index (reading->matrix->activities, i);
      if (activity->phase == SEGUE_CHOICE_NONE)
        activity->phase = phase;
      return i;
    }

  activity = g_new0 (SegueRaciActivity, 1);
  activity->title = g_strdup (title != NULL ? title : "");
  activity->phase = phase;
  g_ptr_array_add (reading->matrix->activities, activity);
  i = (int) reading->matrix->activities->len;
  g_hash_table_insert (reading->rows, g_steal_pointer (&key), GINT_TO_POINTER (i));

  return i - 1;
}

/* An entry may be for nobody yet. */
static int
read_party (Reading     *reading,
            SegueRecord *entry)
{
  SegueRecord *person = segue_plan_follow (reading->plan, entry, SEGUE_RACI_STAKEHOLDER);
  const char *role = segue_record_get_text (entry, SEGUE_RACI_ROLE);
  g_autofree char *folded = dup_key (role);
  g_autofree char *key = NULL;
  SegueRaciParty *party;
  int i;

  if (person == NULL && *folded == '\0')
    return NOWHERE;

  key = person != NULL ? g_strdup_printf ("%" G_GINT64_FORMAT, segue_record_get_id (person)) : g_strconcat ("role ", folded, NULL);
  i = find (reading->columns, key);
  if (i != NOWHERE)
    return i;

  party = g_new0 (SegueRaciParty, 1);
  party->title = person != NULL ? segue_plan_dup_title (reading->plan, person) : g_strdup (role);
  g_set_object (&party->stakeholder, person);
  g_ptr_array_add (reading->matrix->parties, party);
  i = (int) reading->matrix->parties->len;
  g_hash_table_insert (reading->columns, g_steal_pointer (&key), GINT_TO_POINTER (i));

  return i - 1;
}

static int
compare_phases (gconstpointer a,
                gconstpointer b,
                gpointer      data)
{
  GPtrArray *activities = data;
  const SegueRaciActivity *one = g_ptr_array_index (activities, *(const int *) a);
  const SegueRaciActivity *other = g_ptr_array_index (activities, *(const int *) b);
  guint first = (guint) one->phase, second = (guint) other->phase; /* no phase comes last */

  if (first != second)
    return first < second ? -1 : 1;

  return *(const int *) a - *(const int *) b;
}

/* The rows follow the phases, whatever order they were entered in. */
static void
sort_activities (SegueRaciMatrix *self)
{
  g_autofree int *order = g_new (int, self->activities->len + 1);
  g_autofree int *places = g_new (int, self->activities->len + 1);
  g_autofree gpointer *former = g_memdup2 (self->activities->pdata, self->activities->len * sizeof (gpointer));

  for (guint i = 0; i < self->activities->len; i++)
    order[i] = (int) i;
  g_qsort_with_data (order, (int) self->activities->len, sizeof (int), compare_phases, self->activities);

  for (guint i = 0; i < self->activities->len; i++)
    {
      self->activities->pdata[i] = former[order[i]];
      places[order[i]] = (int) i;
    }
  for (guint i = 0; i < self->places->len; i++)
    {
      Place *place = &g_array_index (self->places, Place, i);

      place->activity = places[place->activity];
    }
}

static void
read_sets (SegueRaciMatrix *self)
{
  self->sets = g_new0 (SegueRaciSet, self->activities->len * self->parties->len + 1);
  for (guint i = 0; i < self->entries->len; i++)
    {
      const Place *place = &g_array_index (self->places, Place, i);
      int letters = segue_record_get_choice (g_ptr_array_index (self->entries, i), SEGUE_RACI_LETTERS);

      if (place->party != NOWHERE)
        self->sets[place->activity * (int) self->parties->len + place->party] |= segue_raci_letters_to_set (letters);
    }
}

/**
 * segue_raci_matrix_new:
 * @plan: where the entries are
 * @rollout: whose matrix
 *
 * Returns: (transfer full): it as it is now
 */
SegueRaciMatrix *
segue_raci_matrix_new (SeguePlan *plan,
                       gint64     rollout)
{
  SegueRaciMatrix *self = g_new0 (SegueRaciMatrix, 1);
  g_autoptr(GHashTable) rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GHashTable) columns = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Reading reading = { self, plan, rows, columns };
  SegueRecord *const *entries;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), self);

  self->activities = g_ptr_array_new_with_free_func (activity_free);
  self->parties = g_ptr_array_new_with_free_func (party_free);
  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
  self->places = g_array_new (FALSE, FALSE, sizeof (Place));

  entries = segue_plan_incoming (plan, SEGUE_RECORD_RACI, SEGUE_RACI_ROLLOUT, rollout, &n);
  for (guint i = 0; i < n; i++)
    {
      Place place = { read_activity (&reading, entries[i]), read_party (&reading, entries[i]) };

      g_array_append_val (self->places, place);
      g_ptr_array_add (self->entries, g_object_ref (entries[i]));
    }
  sort_activities (self);
  read_sets (self);

  return self;
}

/**
 * segue_raci_matrix_dup_entries:
 * @activity: a row, or -1 for any
 * @party: a column, or -1 for any
 *
 * Returns: (transfer container) (element-type SegueRecord): what is entered there
 */
GPtrArray *
segue_raci_matrix_dup_entries (const SegueRaciMatrix *self,
                               int                    activity,
                               int                    party)
{
  GPtrArray *entries = g_ptr_array_new ();

  g_return_val_if_fail (self != NULL, entries);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const Place *place = &g_array_index (self->places, Place, i);

      if ((activity == -1 || place->activity == activity) && (party == -1 || place->party == party))
        g_ptr_array_add (entries, g_ptr_array_index (self->entries, i));
    }

  return entries;
}

/**
 * segue_raci_matrix_find_activity:
 * @title: (nullable): its name, however it is spelt
 *
 * Returns: its row, or -1
 */
int
segue_raci_matrix_find_activity (const SegueRaciMatrix *self,
                                 const char            *title)
{
  g_autofree char *key = dup_key (title);

  g_return_val_if_fail (self != NULL, NOWHERE);

  for (guint i = 0; i < self->activities->len; i++)
    {
      const SegueRaciActivity *activity = g_ptr_array_index (self->activities, i);
      g_autofree char *other = dup_key (activity->title);

      if (g_str_equal (key, other))
        return (int) i;
    }

  return NOWHERE;
}

/**
 * segue_raci_matrix_find_party:
 * @stakeholder: who, or 0 for a role
 * @role: (nullable): which role, however it is spelt, where @stakeholder is 0
 *
 * Returns: the column, or -1
 */
int
segue_raci_matrix_find_party (const SegueRaciMatrix *self,
                              gint64                 stakeholder,
                              const char            *role)
{
  g_autofree char *key = dup_key (role);

  g_return_val_if_fail (self != NULL, NOWHERE);

  for (guint i = 0; i < self->parties->len; i++)
    {
      const SegueRaciParty *party = g_ptr_array_index (self->parties, i);
      g_autofree char *other = NULL;

      if (stakeholder != 0 || party->stakeholder != NULL)
        {
          if (stakeholder != 0 && party->stakeholder != NULL && segue_record_get_id (party->stakeholder) == stakeholder)
            return (int) i;
          continue;
        }
      other = dup_key (party->title);
      if (g_str_equal (key, other))
        return (int) i;
    }

  return NOWHERE;
}

/**
 * segue_raci_matrix_get:
 *
 * Returns: the letters in a field
 */
SegueRaciSet
segue_raci_matrix_get (const SegueRaciMatrix *self,
                       guint                  activity,
                       guint                  party)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (activity < self->activities->len && party < self->parties->len, 0);

  return self->sets[activity * self->parties->len + party];
}

/**
 * segue_raci_letters_to_set:
 * @letters: a #SegueRaciLetters, or %SEGUE_CHOICE_NONE
 */
SegueRaciSet
segue_raci_letters_to_set (int letters)
{
  static const SegueRaciSet sets[] = {
    [SEGUE_RACI_R] = SEGUE_RACI_HAS_R,
    [SEGUE_RACI_A] = SEGUE_RACI_HAS_A,
    [SEGUE_RACI_RA] = SEGUE_RACI_HAS_R | SEGUE_RACI_HAS_A,
    [SEGUE_RACI_C] = SEGUE_RACI_HAS_C,
    [SEGUE_RACI_I] = SEGUE_RACI_HAS_I,
  };

  return letters >= 0 && letters < (int) G_N_ELEMENTS (sets) ? sets[letters] : 0;
}

/**
 * segue_raci_set_to_letters:
 *
 * Returns: a #SegueRaciLetters, or %SEGUE_CHOICE_NONE for the empty set; of what
 *   cannot stand together the first
 */
int
segue_raci_set_to_letters (SegueRaciSet set)
{
  if ((set & SEGUE_RACI_HAS_R) != 0)
    return (set & SEGUE_RACI_HAS_A) != 0 ? SEGUE_RACI_RA : SEGUE_RACI_R;
  if ((set & SEGUE_RACI_HAS_A) != 0)
    return SEGUE_RACI_A;
  if ((set & SEGUE_RACI_HAS_C) != 0)
    return SEGUE_RACI_C;

  return (set & SEGUE_RACI_HAS_I) != 0 ? SEGUE_RACI_I : SEGUE_CHOICE_NONE;
}

/**
 * segue_raci_set_toggle:
 * @letter: one letter
 *
 * Returns: @set without @letter if it was there, else with it; only R and A stay
 *   beside each other
 */
SegueRaciSet
segue_raci_set_toggle (SegueRaciSet set,
                       SegueRaciSet letter)
{
  const SegueRaciSet both = SEGUE_RACI_HAS_R | SEGUE_RACI_HAS_A;

  if ((set & letter) != 0)
    return set & ~letter;

  return (letter & both) != 0 ? (set & both) | letter : letter;
}
