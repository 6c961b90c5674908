/* segue-import-quote.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-quote.h"

/* In characters: enough to find the cell again, short enough for one line. */
#define MAX_QUOTE 60

/**
 * segue_import_quote:
 * @text: what a file says
 *
 * Returns: (transfer full): @text on one line and without control characters,
 *   cut where it is long
 */
char *
segue_import_quote (const char *text)
{
  GString *quote = NULL;
  guint n = 0;

  g_return_val_if_fail (text != NULL, NULL);

  quote = g_string_new (NULL);
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (n++ == MAX_QUOTE)
        {
          g_string_append (quote, "…");
          break;
        }
      g_string_append_unichar (quote, g_unichar_iscntrl (c) ? ' ' : c);
    }

  return g_string_free (quote, FALSE);
}
