/* segue-matrix-words.c - what an engagement matrix says, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The same beneath the matrix on the screen and on paper.
 */

#define G_LOG_DOMAIN "segue-matrix-words"

#include "config.h"

#include "segue-matrix-words.h"

#include <glib/gi18n.h>

static void
append (GString    *text,
        const char *part)
{
  if (text->len > 0)
    g_string_append (text, " · ");
  g_string_append (text, part);
}

static void
append_count (GString    *text,
              const char *format,
              guint       n)
{
  g_autofree char *number = g_strdup_printf ("%u", n);
  g_auto(GStrv) parts = g_strsplit (format, "%u", 2);
  g_autofree char *part = g_strjoinv (number, parts);

  if (n > 0)
    append (text, part);
}

/**
 * segue_matrix_append_movement:
 * @matrix: of which it is told
 * @text: is added to
 *
 * Says how many moved where since the day that is compared with; nothing where there is
 * no such day.
 */
void
segue_matrix_append_movement (const SegueMatrix *matrix,
                              GString           *text)
{
  g_return_if_fail (matrix != NULL && text != NULL);

  append_count (text, ngettext ("%u up", "%u up", matrix->n_arrived), matrix->n_arrived);
  append_count (text, ngettext ("%u slipped", "%u slipped", matrix->n_slipped), matrix->n_slipped);
  append_count (text, ngettext ("%u moved otherwise", "%u moved otherwise", matrix->n_moved), matrix->n_moved);
  append_count (text, ngettext ("%u unchanged", "%u unchanged", matrix->n_same), matrix->n_same);
}

/**
 * segue_shares_append:
 * @shares: of a whole rollout, whatever is filtered
 * @text: is added to
 *
 * Says the shares; nothing where nobody counts.
 */
void
segue_shares_append (const SegueShares *shares,
                     GString           *text)
{
  guint n_good;
  g_autofree char *key = NULL;
  g_autofree char *rest = NULL;

  g_return_if_fail (shares != NULL && text != NULL);

  if (shares->n == 0)
    return;

  if (shares->n_key > 0)
    {
      key = g_strdup_printf (_("key people where they must stand: %d %% (%u of %u)"),
                             segue_share_get_percent (shares->n_key_there, shares->n_key),
                             shares->n_key_there, shares->n_key);
      append (text, key);
    }
  n_good = shares->n_levels[SEGUE_ENGAGEMENT_LEVEL_SUPPORTIVE] + shares->n_levels[SEGUE_ENGAGEMENT_LEVEL_LEADING];
  rest = g_strdup_printf (_("supportive or leading: %d %%, resistant: %d %% (of %u)"),
                          segue_share_get_percent (n_good, shares->n),
                          segue_share_get_percent (shares->n_levels[SEGUE_ENGAGEMENT_LEVEL_RESISTANT], shares->n), shares->n);
  append (text, rest);
}
