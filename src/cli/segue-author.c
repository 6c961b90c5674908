/* segue-author.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-author"

#include "config.h"

#include "segue-author.h"

/**
 * segue_author_get_default:
 *
 * Returns: the real name of the user as the system knows it, else the name that
 *   they log in with
 */
const char *
segue_author_get_default (void)
{
  const char *name = g_get_real_name ();

  /* GLib's word for a name that it does not find. */
  if (name == NULL || *name == '\0' || g_str_equal (name, "Unknown"))
    return g_get_user_name ();

  return name;
}
