/* segue-encoding.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The order of trust: what the caller says, a byte order mark, the pattern of
 * NUL bytes that UTF-16 makes, bytes that fit UTF-8, and last Windows-1252, in
 * which western spreadsheets write what they call plain CSV.
 */

#define G_LOG_DOMAIN "segue-encoding"

#include "config.h"

#include "segue-encoding.h"

#include "segue-encoding-private.h"

#include <glib/gi18n.h>
#include <string.h>

#define PATTERN_BYTES 65536 /* how much is looked at for the NULs of UTF-16 */

static const struct
{
  const char *name;
  const char *bytes;
  gsize       length;
} marks[] = {
  /* UTF-32LE stands before UTF-16LE, whose mark it begins with. */
  { "UTF-32LE", "\xff\xfe\0\0", 4 },
  { "UTF-32BE", "\0\0\xfe\xff", 4 },
  { "UTF-16LE", "\xff\xfe", 2 },
  { "UTF-16BE", "\xfe\xff", 2 },
  { "UTF-8", "\xef\xbb\xbf", 3 },
};

static const struct
{
  const char *alias;
  const char *name;
} aliases[] = {
  { "UTF8", "UTF-8" },         { "UTF-8-SIG", "UTF-8" },       { "UTF16", "UTF-16" },
  { "UTF16LE", "UTF-16LE" },   { "UTF16BE", "UTF-16BE" },      { "UTF32", "UTF-32" },
  { "CP1252", "WINDOWS-1252" }, { "WINDOWS1252", "WINDOWS-1252" }, { "ANSI", "WINDOWS-1252" },
};

G_DEFINE_QUARK (segue-encoding-error, segue_encoding_error)

static gboolean
is_ascii (const char *text,
          gsize       length)
{
  gsize i = 0;

  /* Eight bytes at a time: most files are ASCII from end to end. */
  for (; i + sizeof (guint64) <= length; i += sizeof (guint64))
    {
      guint64 word;

      memcpy (&word, text + i, sizeof word);
      if ((word & G_GUINT64_CONSTANT (0x8080808080808080)) != 0)
        return FALSE;
    }

  for (; i < length; i++)
    if ((guchar) text[i] >= 0x80)
      return FALSE;

  return TRUE;
}

/* How far the text is UTF-8, in which NUL is a character.  Nearly all is ASCII,
 * which is seen eight bytes at a time.
 */
static gsize
measure_utf8 (const char *text,
              gsize       length)
{
  gsize at = 0;

  while (at < length)
    {
      guint64 eight = G_MAXUINT64;
      gunichar c;

      if (length - at >= sizeof eight)
        memcpy (&eight, text + at, sizeof eight);
      if ((eight & G_GUINT64_CONSTANT (0x8080808080808080)) == 0)
        {
          at += sizeof eight;
          continue;
        }
      if ((guchar) text[at] < 0x80)
        {
          at++;
          continue;
        }

      c = g_utf8_get_char_validated (text + at, (gssize) MIN (length - at, 6));
      if (c == (gunichar) -1 || c == (gunichar) -2)
        break;
      at = (gsize) (g_utf8_next_char (text + at) - text);
    }

  return at;
}

static const char *
get_data (GBytes *bytes,
          gsize  *size)
{
  const char *data = g_bytes_get_data (bytes, size);

  return data != NULL ? data : ""; /* GLib has no address for no bytes */
}

static guint64
count_nuls (const char *text,
            gsize       length)
{
  const char *end = text + length;
  guint64 count = 0;

  for (const char *at = text; (at = memchr (at, '\0', (gsize) (end - at))) != NULL; at++)
    count++;

  return count;
}

/* In Windows-1252 text hardly ever do two letters make a character of UTF-8,
 * so if more characters fit than bytes do not, the file is damaged UTF-8. */
static gboolean
is_mostly_utf8 (const char *data,
                gsize       length)
{
  guint64 n_fitting = 0;
  guint64 n_odd = 0;

  for (gsize i = 0; i < length;)
    {
      gunichar c;

      if ((guchar) data[i] < 0x80)
        {
          i++;
          continue;
        }
      c = g_utf8_get_char_validated (data + i, (gssize) MIN (length - i, 6));
      if (c == (gunichar) -1 || c == (gunichar) -2)
        {
          n_odd++;
          i++;
        }
      else
        {
          n_fitting++;
          i += (gsize) g_unichar_to_utf8 (c, NULL);
        }
    }

  return n_fitting > n_odd;
}

/* UTF-16 without a mark shows by NULs that stand on one side of the pairs only:
 * in Latin text nearly everywhere, in others at least at the delimiters. */
static const char *
find_utf16_pattern (const char *data,
                    gsize       length)
{
  gsize n_pairs = MIN (length, PATTERN_BYTES) / 2;
  gsize n_nul[2] = { 0, 0 };
  gsize n_delimiters[2] = { 0, 0 };
  int side;

  if (length % 2 != 0)
    return NULL;

  for (gsize i = 0; i < n_pairs; i++)
    {
      const char *pair = data + 2 * i;

      for (int low = 0; low < 2; low++)
        if (pair[1 - low] == '\0')
          {
            n_nul[low]++;
            n_delimiters[low] += pair[low] != '\0' && strchr ("\r\n\t,;|", pair[low]) != NULL;
          }
    }

  side = n_nul[0] >= n_nul[1] ? 0 : 1;
  if (n_nul[side] < 2 || n_nul[1 - side] * 8 > n_nul[side] ||
      (n_nul[side] * 5 < n_pairs * 2 && (n_delimiters[side] == 0 || n_nul[side] * 20 < n_pairs)))
    return NULL;

  return side == 0 ? "UTF-16LE" : "UTF-16BE";
}

static void
set_invalid_error (const char  *name,
                   const char  *data,
                   gsize        offset,
                   gsize        mark,
                   GError     **error)
{
  gsize length;
  g_autofree char *before = g_convert (data, (gssize) offset, "UTF-8", name, NULL, &length, NULL);

  g_set_error (error, SEGUE_ENCODING_ERROR, SEGUE_ENCODING_ERROR_INVALID,
               /* Translators: the first number is a position in the file, the name that of an encoding */
               _("Byte %lu (line %lu) is not %s text. Name the encoding in which the file was saved."),
               (gulong) (mark + offset + 1), (gulong) (before != NULL ? segue_encoding_line_at (before, length) : 1), name);
}

static void
set_unknown_error (const char  *name,
                   GError     **error)
{
  g_autofree char *shown = g_utf8_make_valid (name, -1);

  g_set_error (error, SEGUE_ENCODING_ERROR, SEGUE_ENCODING_ERROR_UNKNOWN,
               _("There is no encoding named “%s”. UTF-8, UTF-16 and WINDOWS-1252 are usual ones."), shown);
}

/* With iconv, which knows all the others. */
static GBytes *
decode_by_name (const char  *name,
                const char  *data,
                gsize        length,
                gsize        mark,
                GError     **error)
{
  g_autofree char *text = NULL;
  g_autoptr(GError) local_error = NULL;
  gsize n_read = 0;
  gsize n_written = 0;

  text = g_convert (data, (gssize) length, "UTF-8", name, &n_read, &n_written, &local_error);
  if (text != NULL && n_read == length && measure_utf8 (text, n_written) == n_written)
    return g_bytes_new_take (g_steal_pointer (&text), n_written);

  if (local_error != NULL && local_error->code == G_CONVERT_ERROR_NO_CONVERSION)
    set_unknown_error (name, error);
  else
    set_invalid_error (name, data, MIN (n_read, length), mark, error);

  return NULL;
}

static GBytes *
decode_utf8 (GBytes      *bytes,
             gsize        mark,
             GError     **error)
{
  gsize size;
  const char *data = get_data (bytes, &size);
  gsize valid = measure_utf8 (data + mark, size - mark);

  if (mark + valid < size)
    {
      set_invalid_error ("UTF-8", data + mark, valid, mark, error);
      return NULL;
    }

  return g_bytes_new_from_bytes (bytes, mark, size - mark);
}

/* The name in the form in which it is compared and shown.  Characters that
 * iconv takes for orders, as in “//IGNORE”, make no name. */
static gboolean
set_name (SegueEncoding  *encoding,
          const char     *name,
          GError        **error)
{
  g_autofree char *upper = g_strstrip (g_ascii_strup (name, -1));
  gsize length = strlen (upper);

  for (guint i = 0; i < G_N_ELEMENTS (aliases); i++)
    if (strcmp (upper, aliases[i].alias) == 0)
      {
        g_strlcpy (encoding->name, aliases[i].name, sizeof encoding->name);
        return TRUE;
      }

  if (length == 0 || length >= sizeof encoding->name ||
      strspn (upper, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:+()") != length)
    {
      set_unknown_error (name, error);
      return FALSE;
    }

  g_strlcpy (encoding->name, upper, sizeof encoding->name);
  return TRUE;
}

/* The mark at the beginning of @data that fits @name, or any for %NULL.
 * "UTF-16" and "UTF-32" become what the mark says. */
static gsize
find_mark (const char    *data,
           gsize          length,
           const char    *name,
           SegueEncoding *encoding)
{
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      if (length < marks[i].length || memcmp (data, marks[i].bytes, marks[i].length) != 0 ||
          (name != NULL && !g_str_has_prefix (marks[i].name, name)))
        continue;

      g_strlcpy (encoding->name, marks[i].name, sizeof encoding->name);
      encoding->has_bom = TRUE;
      return marks[i].length;
    }

  return 0;
}

static GBytes *
decode_named (GBytes         *bytes,
              SegueEncoding  *encoding,
              GError        **error)
{
  gsize size;
  const char *data = get_data (bytes, &size);
  g_autofree char *name = g_strdup (encoding->name);
  gsize mark = find_mark (data, size, name, encoding);

  if (mark == 0 && strcmp (name, "UTF-16") == 0)
    {
      const char *found = find_utf16_pattern (data, size);

      g_strlcpy (encoding->name, found != NULL ? found : "UTF-16LE", sizeof encoding->name);
    }

  if (strcmp (encoding->name, "UTF-8") == 0)
    return decode_utf8 (bytes, mark, error);
  if (strcmp (encoding->name, "WINDOWS-1252") == 0)
    return segue_encoding_decode_windows_1252 (data, size, encoding);

  return decode_by_name (encoding->name, data + mark, size - mark, mark, error);
}

static GBytes *
decode_unmarked (GBytes        *bytes,
                 SegueEncoding *encoding)
{
  gsize size;
  const char *data = get_data (bytes, &size);
  const char *utf16 = find_utf16_pattern (data, size);
  GBytes *text = NULL;

  encoding->source = SEGUE_ENCODING_GUESSED;
  if (utf16 != NULL)
    text = decode_by_name (utf16, data, size, 0, NULL);
  if (text != NULL)
    {
      g_strlcpy (encoding->name, utf16, sizeof encoding->name);
      return text;
    }

  g_strlcpy (encoding->name, "UTF-8", sizeof encoding->name);
  if (measure_utf8 (data, size) == size)
    {
      encoding->source = SEGUE_ENCODING_FITTING;
      return g_bytes_ref (bytes);
    }
  if (is_mostly_utf8 (data, size))
    return segue_encoding_decode_mixed (data, size, encoding);

  g_strlcpy (encoding->name, "WINDOWS-1252", sizeof encoding->name);
  return segue_encoding_decode_windows_1252 (data, size, encoding);
}

/**
 * segue_encoding_decode:
 * @bytes: a whole file
 * @name: (nullable): an encoding that iconv knows, in small or capital letters;
 *   %NULL to find it out
 * @encoding: (out): what was found out, also where decoding fails
 *
 * Makes UTF-8 of a file, without the byte order mark.  Without a @name every
 * file without a mark can be decoded, if need be as Windows-1252, and the
 * outcome says how far that was a guess.  NUL characters stay in the text and
 * are counted.  A file that is UTF-8 already is not copied.
 *
 * Returns: (transfer full): valid UTF-8 but for NULs, or %NULL with
 *   %SEGUE_ENCODING_ERROR_UNKNOWN or %SEGUE_ENCODING_ERROR_INVALID, whose
 *   message names byte and line
 */
GBytes *
segue_encoding_decode (GBytes         *bytes,
                       const char     *name,
                       SegueEncoding  *encoding,
                       GError        **error)
{
  GBytes *text;
  const char *data;
  gsize size;

  g_return_val_if_fail (bytes != NULL && encoding != NULL, NULL);

  memset (encoding, 0, sizeof *encoding);
  data = get_data (bytes, &size);

  if (name != NULL)
    {
      encoding->source = SEGUE_ENCODING_NAMED;
      text = set_name (encoding, name, error) ? decode_named (bytes, encoding, error) : NULL;
    }
  else if (find_mark (data, size, NULL, encoding) > 0)
    {
      encoding->source = SEGUE_ENCODING_MARKED;
      text = decode_named (bytes, encoding, error);
    }
  else
    {
      text = decode_unmarked (bytes, encoding);
    }

  if (text != NULL)
    {
      data = get_data (text, &size);
      encoding->is_ascii = is_ascii (data, size);
      encoding->n_nuls = count_nuls (data, size);
    }

  return text;
}

static char *
describe_source (const SegueEncoding *encoding)
{
  switch (encoding->source)
    {
    case SEGUE_ENCODING_NAMED:
      return g_strdup_printf (_("%s, as asked for"), encoding->name);
    case SEGUE_ENCODING_MARKED:
      return g_strdup_printf (_("%s, as the file’s first bytes say"), encoding->name);
    case SEGUE_ENCODING_FITTING:
      return g_strdup (encoding->name);
    case SEGUE_ENCODING_GUESSED:
      return g_strdup_printf (_("%s, which is a guess"), encoding->name);
    }

  g_return_val_if_reached (NULL);
}

/**
 * segue_encoding_describe:
 *
 * Returns: (transfer full): the encoding and how it was found, in words for the
 *   user, without a full stop
 */
char *
segue_encoding_describe (const SegueEncoding *encoding)
{
  g_autofree char *source = NULL;

  g_return_val_if_fail (encoding != NULL, NULL);

  source = describe_source (encoding);
  if (encoding->n_odd_bytes == 0)
    return g_steal_pointer (&source);

  /* Translators: %s is an encoding and how it was found, as in “UTF-8, which is a guess” */
  return g_strdup_printf (ngettext ("%s; %lu byte does not fit it, in line %lu",
                                    "%s; %lu bytes do not fit it, the first in line %lu",
                                    (gulong) encoding->n_odd_bytes),
                          source, (gulong) encoding->n_odd_bytes, (gulong) encoding->first_odd_line);
}
