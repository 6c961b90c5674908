/* segue-keep.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-keep"

#include "config.h"

#include "segue-keep.h"

/**
 * segue_keep:
 * @object: (transfer full) (nullable): something large
 *
 * A process is one command, and the system takes its memory back at once:
 * taking hundreds of thousands of records apart one by one, just before, would
 * be a fifth of the time that an import takes.
 *
 * Returns: (transfer none) (nullable): @object
 */
gpointer
segue_keep (gpointer object)
{
  static GPtrArray *kept; /* where those who look for leaks find them */

  if (kept == NULL)
    kept = g_ptr_array_new ();
  if (object != NULL)
    g_ptr_array_add (kept, object);

  return object;
}
