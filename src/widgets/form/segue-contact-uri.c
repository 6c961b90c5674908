/* segue-contact-uri.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-contact-uri"

#include "config.h"

#include "segue-contact-uri.h"

#include <string.h>

/* The digits, and a plus where the number begins; what follows a word is an extension. */
static char *
dup_number (const char *text)
{
  GString *number = g_string_new ("tel:");

  for (const char *at = text; *at != '\0' && !g_ascii_isalpha (*at); at++)
    if (g_ascii_isdigit (*at) || (*at == '+' && number->len == strlen ("tel:")))
      g_string_append_c (number, *at);

  return g_string_free (number, FALSE);
}

/**
 * segue_contact_uri_dup:
 * @kind: of the field
 * @text: its value
 *
 * Text that somebody wrote cannot add a header to a mail, nor lead to anything
 * but the web.
 *
 * Returns: (transfer full) (nullable): the address to open; %NULL where there is
 *   nothing to open
 */
char *
segue_contact_uri_dup (SegueFieldKind  kind,
                       const char     *text)
{
  g_autofree char *escaped = NULL;
  g_autofree char *scheme = NULL;

  if (text == NULL || *text == '\0')
    return NULL;

  if (kind == SEGUE_FIELD_EMAIL)
    {
      escaped = g_uri_escape_string (text, "@", FALSE);
      return g_strconcat ("mailto:", escaped, NULL);
    }
  if (kind == SEGUE_FIELD_PHONE)
    {
      g_autofree char *number = dup_number (text);

      return strpbrk (number, "0123456789") != NULL ? g_steal_pointer (&number) : NULL;
    }
  if (kind != SEGUE_FIELD_ADDRESS)
    return NULL;

  scheme = g_uri_parse_scheme (text);
  if (scheme == NULL)
    return g_strconcat ("https://", text, NULL);

  return g_str_equal (scheme, "https") || g_str_equal (scheme, "http") ? g_strdup (text) : NULL;
}
