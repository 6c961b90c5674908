/* segue-xlsx-text.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * XML has no way to say most control characters.  Workbooks write such a character
 * as _xHHHH_, and where a text has these letters itself, its first _ as _x005F_.
 */

#define G_LOG_DOMAIN "segue-xlsx"

#include "config.h"

#include "segue-xlsx-text.h"

#include <string.h>

/* Of _xHHHH_. */
#define ESCAPE_LENGTH 7

G_DEFINE_QUARK (segue-xlsx-error-quark, segue_xlsx_error)

/* The character that @text begins with in escaped form, -1 for none. */
static int
read_escape (const char *text)
{
  int code = 0;

  if (text[0] != '_' || text[1] != 'x')
    return -1;
  for (guint i = 2; i < ESCAPE_LENGTH - 1; i++)
    {
      if (!g_ascii_isxdigit (text[i]))
        return -1;
      code = code * 16 + g_ascii_xdigit_value (text[i]);
    }

  return text[ESCAPE_LENGTH - 1] == '_' ? code : -1;
}

/* The code of the character at @at where XML has no way to say it, else 0. */
static guint
get_forbidden (const guchar *at)
{
  if (*at < 0x20 && *at != '\t' && *at != '\n')
    return *at;
  if (at[0] == 0xef && at[1] == 0xbf && at[2] >= 0xbe)
    return 0xff00 | (at[2] + 0x40u);

  return 0;
}

static gboolean
is_suspicious (const char *text)
{
  for (const guchar *at = (const guchar *) text; *at != '\0'; at++)
    if ((*at < 0x20 && *at != '\t' && *at != '\n') || *at == '_' || *at == 0xef)
      return TRUE;

  return FALSE;
}

/**
 * segue_xlsx_escape:
 * @text: valid UTF-8
 *
 * Returns: (transfer full) (nullable): @text as a workbook may hold it; %NULL where it
 *   may stay as it is, as nearly every text may
 */
char *
segue_xlsx_escape (const char *text)
{
  GString *escaped = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  if (!is_suspicious (text))
    return NULL;

  escaped = g_string_new (NULL);
  for (const char *at = text; *at != '\0'; at++)
    {
      guint code = get_forbidden ((const guchar *) at);

      if (code != 0)
        g_string_append_printf (escaped, "_x%04X_", code);
      else if (read_escape (at) >= 0)
        g_string_append (escaped, "_x005F_");
      else
        g_string_append_c (escaped, *at);
      if (code > 0xff)
        at += 2;
    }

  return g_string_free (escaped, FALSE);
}

/**
 * segue_xlsx_unescape:
 * @text: (inout): as a workbook holds it, ended by NUL
 * @length: its bytes
 *
 * Undoes segue_xlsx_escape() in place.  Of what is no character, or the end of the
 * text, the letters stay.
 *
 * Returns: the bytes of what @text is now
 */
gsize
segue_xlsx_unescape (char  *text,
                     gsize  length)
{
  char *in = NULL;
  char *out = NULL;

  g_return_val_if_fail (text != NULL, 0);

  in = memchr (text, '_', length);
  if (in == NULL)
    return length;

  for (out = in; in < text + length; )
    {
      int code = *in == '_' ? read_escape (in) : -1;

      if (code > 0 && (code < 0xd800 || code > 0xdfff))
        {
          out += g_unichar_to_utf8 ((gunichar) code, out); /* three bytes at most, of seven */
          in += ESCAPE_LENGTH;
        }
      else
        *out++ = *in++;
    }
  *out = '\0';

  return (gsize) (out - text);
}
