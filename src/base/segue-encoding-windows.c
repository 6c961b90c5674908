/* segue-encoding-windows.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Windows-1252 is read here and not by iconv, which refuses its five undefined
 * bytes and with them the file.
 */

#define G_LOG_DOMAIN "segue-encoding"

#include "config.h"

#include "segue-encoding-private.h"

/* What 80 to 9F are in Windows-1252.  The five bytes that it leaves undefined
 * stand for themselves, as browsers read them, so that nothing is lost. */
static const gunichar windows_1252[32] = {
  0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
  0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
};

/* The line, counted from 1, on which the byte at @offset stands. */
guint64
segue_encoding_line_at (const char *text,
                        gsize       offset)
{
  guint64 line = 1;

  for (gsize i = 0; i < offset; i++)
    if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == offset || text[i + 1] != '\n')))
      line++;

  return line;
}

static void
append_windows_1252 (GString       *text,
                     guchar         byte,
                     SegueEncoding *encoding,
                     gboolean       is_odd)
{
  gunichar c = byte;

  if (byte >= 0x80 && byte < 0xa0)
    {
      c = windows_1252[byte - 0x80];
      is_odd |= c == byte;
    }

  if (is_odd && encoding->n_odd_bytes++ == 0)
    encoding->first_odd_line = segue_encoding_line_at (text->str, text->len);
  g_string_append_unichar (text, c);
}

/* Bytes that are no character are counted in @encoding. */
GBytes *
segue_encoding_decode_windows_1252 (const char    *data,
                                    gsize          length,
                                    SegueEncoding *encoding)
{
  GString *text = g_string_sized_new (length + length / 8);

  for (gsize i = 0; i < length; i++)
    if ((guchar) data[i] < 0x80)
      g_string_append_c (text, data[i]);
    else
      append_windows_1252 (text, (guchar) data[i], encoding, FALSE);

  return g_string_free_to_bytes (text);
}

/* For files that are UTF-8 but for some bytes, as they arise when programs of
 * two minds have appended to one list. */
GBytes *
segue_encoding_decode_mixed (const char    *data,
                             gsize          length,
                             SegueEncoding *encoding)
{
  GString *text = g_string_sized_new (length + length / 8);
  const char *end = data + length;
  const char *stop;

  while (!g_utf8_validate_len (data, (gsize) (end - data), &stop))
    {
      g_string_append_len (text, data, stop - data);
      if (*stop == '\0')
        g_string_append_c (text, '\0');
      else
        append_windows_1252 (text, (guchar) *stop, encoding, TRUE);
      data = stop + 1;
    }
  g_string_append_len (text, data, end - data);

  return g_string_free_to_bytes (text);
}
