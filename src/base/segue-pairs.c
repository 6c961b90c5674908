/* segue-pairs.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Open addressing in one piece of memory: a hash table of allocated keys takes
 * five times as long for a hundred thousand pairs.
 */

#define G_LOG_DOMAIN "segue-pairs"

#include "config.h"

#include "segue-pairs.h"

#define FIRST_SIZE 64

/* The golden ratio in 64 bits. */
#define SPREAD G_GUINT64_CONSTANT (0x9e3779b97f4a7c15)

typedef struct
{
  gint64   one;
  gint64   other;
  gpointer data; /* NULL where the place is free */
} Place;

struct _SeguePairs
{
  Place *places;
  gsize  size;  /* a power of two */
  gsize  n;     /* at most half of it */
};

/**
 * segue_pairs_new:
 *
 * Returns: (transfer full): no pairs
 */
SeguePairs *
segue_pairs_new (void)
{
  SeguePairs *self = g_new0 (SeguePairs, 1);

  self->size = FIRST_SIZE;
  self->places = g_new0 (Place, self->size);

  return self;
}

/**
 * segue_pairs_free:
 *
 * Frees the pairs, but not what belongs to them.
 */
void
segue_pairs_free (SeguePairs *self)
{
  g_free (self->places);
  g_free (self);
}

/* Where the pair stands, or the free place where it would.  Ids that were given
 * together differ in their low bits only; the multiplications spread them.
 */
static Place *
find_place (Place  *places,
            gsize   size,
            gint64  one,
            gint64  other)
{
  guint64 hash = ((guint64) one * SPREAD) ^ (guint64) other;
  gsize at = (gsize) ((hash * SPREAD) >> 32) & (size - 1);

  while (places[at].data != NULL && (places[at].one != one || places[at].other != other))
    at = (at + 1) & (size - 1);

  return &places[at];
}

static void
grow (SeguePairs *self)
{
  gsize size = self->size * 2;
  Place *places = g_new0 (Place, size);

  for (gsize i = 0; i < self->size; i++)
    if (self->places[i].data != NULL)
      *find_place (places, size, self->places[i].one, self->places[i].other) = self->places[i];

  g_free (self->places);
  self->places = places;
  self->size = size;
}

/**
 * segue_pairs_add:
 * @one: an id
 * @other: another id
 * @data: (transfer none) (not nullable): what belongs to them
 *
 * Returns: FALSE where the pair was there already; then it keeps what it has
 */
gboolean
segue_pairs_add (SeguePairs *self,
                 gint64      one,
                 gint64      other,
                 gpointer    data)
{
  Place *place = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (data != NULL, FALSE);

  if (self->n * 2 >= self->size)
    grow (self);

  place = find_place (self->places, self->size, one, other);
  if (place->data != NULL)
    return FALSE;

  *place = (Place) { one, other, data };
  self->n++;
  return TRUE;
}

/**
 * segue_pairs_find:
 *
 * Returns: (nullable) (transfer none): what belongs to @one and @other
 */
gpointer
segue_pairs_find (SeguePairs *self,
                  gint64      one,
                  gint64      other)
{
  g_return_val_if_fail (self != NULL, NULL);

  return find_place (self->places, self->size, one, other)->data;
}
