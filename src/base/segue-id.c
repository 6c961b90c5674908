/* segue-id.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An id is 63 bits: 42 of milliseconds since 1970 (enough until 2109) and 21
 * random ones.  Two copies of a file, edited apart, do not give one id to two
 * records, and ids sort by the time at which they were given.
 */

#define G_LOG_DOMAIN "segue-id"

#include "config.h"

#include "segue-id.h"

#define RANDOM_BITS 21

static GMutex mutex;
static gint64 last; /* the highest id given or seen, guarded by the mutex */

/**
 * segue_id_block:
 * @n: how many, at least 1
 *
 * Gives @n ids in a row, for an import whose rows are journalled as one range.
 * They are above every id given or seen before, so that a clock set back does
 * no harm.
 *
 * Returns: the first of them
 */
gint64
segue_id_block (guint n)
{
  gint64 first;

  g_return_val_if_fail (n > 0, 0);

  g_mutex_lock (&mutex);
  first = (g_get_real_time () / 1000) << RANDOM_BITS;
  first |= g_random_int () & ((1u << RANDOM_BITS) - 1);
  if (first <= last)
    first = last + 1;
  last = first + (gint64) n - 1;
  g_mutex_unlock (&mutex);

  return first;
}

/**
 * segue_id_new:
 *
 * Returns: an id that no record has
 */
gint64
segue_id_new (void)
{
  return segue_id_block (1);
}

/**
 * segue_id_seen:
 * @id: an id that was read from a file
 *
 * Makes the ids given from now on higher than @id.  Ids from a clock that was
 * years ahead are ignored rather than followed to the end of the number range.
 */
void
segue_id_seen (gint64 id)
{
  g_mutex_lock (&mutex);
  if (id > last && id < G_MAXINT64 - G_MAXINT32)
    last = id;
  g_mutex_unlock (&mutex);
}
