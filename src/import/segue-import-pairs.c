/* segue-import-pairs.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Open addressing in one piece of memory: a hash table of allocated keys takes
 * five times as long for a hundred thousand pairs.
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-pairs.h"

#define FIRST_SIZE 64

typedef struct
{
  gint64       one;
  gint64       other;
  SegueRecord *record; /* NULL where the place is free */
} Place;

struct _SegueImportPairs
{
  Place *places;
  gsize  size;  /* a power of two */
  gsize  n;     /* at most half of it */
};

/**
 * segue_import_pairs_new:
 *
 * Returns: (transfer full): no pairs
 */
SegueImportPairs *
segue_import_pairs_new (void)
{
  SegueImportPairs *self = g_new0 (SegueImportPairs, 1);

  self->size = FIRST_SIZE;
  self->places = g_new0 (Place, self->size);

  return self;
}

void
segue_import_pairs_free (SegueImportPairs *self)
{
  g_free (self->places);
  g_free (self);
}

/* Where the pair stands, or the free place where it would.  Ids that were given
 * together differ in their low bits only; the multiplication spreads them.
 */
static Place *
find_place (Place  *places,
            gsize   size,
            gint64  one,
            gint64  other)
{
  guint64 hash = ((guint64) one * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15)) ^ (guint64) other;
  gsize at = (gsize) ((hash * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15)) >> 20) & (size - 1);

  while (places[at].record != NULL && (places[at].one != one || places[at].other != other))
    at = (at + 1) & (size - 1);

  return &places[at];
}

static void
grow (SegueImportPairs *self)
{
  gsize size = self->size * 2;
  Place *places = g_new0 (Place, size);

  for (gsize i = 0; i < self->size; i++)
    if (self->places[i].record != NULL)
      *find_place (places, size, self->places[i].one, self->places[i].other) = self->places[i];

  g_free (self->places);
  self->places = places;
  self->size = size;
}

/**
 * segue_import_pairs_add:
 * @one: an id
 * @other: another id
 * @record: (transfer none): the record that links them; of several the first counts
 */
void
segue_import_pairs_add (SegueImportPairs *self,
                        gint64            one,
                        gint64            other,
                        SegueRecord      *record)
{
  Place *place = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (record != NULL);

  if (self->n * 2 >= self->size)
    grow (self);

  place = find_place (self->places, self->size, one, other);
  if (place->record != NULL)
    return;

  *place = (Place) { one, other, record };
  self->n++;
}

/**
 * segue_import_pairs_find:
 *
 * Returns: (nullable): the record that links @one and @other
 */
SegueRecord *
segue_import_pairs_find (SegueImportPairs *self,
                         gint64            one,
                         gint64            other)
{
  g_return_val_if_fail (self != NULL, NULL);

  return find_place (self->places, self->size, one, other)->record;
}
