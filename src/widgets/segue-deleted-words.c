/* segue-deleted-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-deleted-words"

#include "config.h"

#include "segue-deleted-words.h"

#include <glib/gi18n.h>

/**
 * segue_deleted_words_new:
 * @title: (nullable): of the record that was deleted
 *
 * Returns: (transfer full): that it was, for more to be added
 */
GString *
segue_deleted_words_new (const char *title)
{
  GString *words = g_string_new (NULL);

  if (title != NULL && *title != '\0')
    /* Translators: what was deleted is called by its title. */
    g_string_append_printf (words, _("“%s” deleted"), title);
  else
    g_string_append (words, _("Deleted"));

  return words;
}

/**
 * segue_deleted_words_add_cleared:
 * @words: what was deleted
 * @n_cleared: how many links of what stays led there; nothing is said of none
 */
void
segue_deleted_words_add_cleared (GString *words,
                                 guint    n_cleared)
{
  if (n_cleared > 0)
    /* Translators: follows what was deleted. */
    g_string_append_printf (words, ngettext ("; %u link cleared", "; %u links cleared", n_cleared), n_cleared);
}
