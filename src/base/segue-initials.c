/* segue-initials.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-initials"

#include "config.h"

#include "segue-initials.h"

static gboolean
begins_word (gunichar before,
             gunichar letter)
{
  return g_unichar_isalnum (letter) && (g_unichar_isspace (before) || before == ',' || before == '(');
}

/**
 * segue_initials_dup:
 * @name: (nullable): of a person, a role or an organisation
 *
 * A hyphen joins a name and begins no word: “Pochard-Lévêque” is one surname.
 *
 * Returns: (transfer full): the first letters of the first and of the last word,
 *   as capitals; empty where there is none
 */
char *
segue_initials_dup (const char *name)
{
  g_autofree char *composed = g_utf8_normalize (name != NULL ? name : "", -1, G_NORMALIZE_DEFAULT_COMPOSE);
  GString *initials = g_string_new (NULL);
  gunichar before = ' ', last = 0;

  for (const char *at = composed; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (begins_word (before, letter))
        {
          if (initials->len == 0)
            g_string_append_unichar (initials, g_unichar_totitle (letter));
          else
            last = letter;
        }
      before = letter;
    }
  if (last != 0)
    g_string_append_unichar (initials, g_unichar_totitle (last));

  return g_string_free (initials, FALSE);
}
