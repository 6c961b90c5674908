/* test-encoding.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-encoding.h"

#include <string.h>

#define BYTES(literal) literal, sizeof (literal) - 1

static char *
decode (const char     *data,
        gsize           length,
        const char     *name,
        SegueEncoding  *encoding,
        GError        **error)
{
  g_autoptr(GBytes) bytes = g_bytes_new (data, length);
  g_autoptr(GBytes) text = segue_encoding_decode (bytes, name, encoding, error);
  gsize size;
  const char *content;

  if (text == NULL)
    return NULL;

  content = g_bytes_get_data (text, &size);
  return g_strndup (size > 0 ? content : "", size);
}

static void
test_found (void)
{
  const struct
  {
    const char         *data;
    gsize               length;
    const char         *text;
    const char         *name;
    SegueEncodingSource source;
    gboolean            has_bom;
    gboolean            is_ascii;
  } cases[] = {
    { BYTES (""), "", "UTF-8", SEGUE_ENCODING_FITTING, FALSE, TRUE },
    { BYTES ("plain"), "plain", "UTF-8", SEGUE_ENCODING_FITTING, FALSE, TRUE },
    { BYTES ("plain ASCII, but not eight by eight\n"), "plain ASCII, but not eight by eight\n", "UTF-8", SEGUE_ENCODING_FITTING, FALSE, TRUE },
    { BYTES ("M\303\274ller"), "M\303\274ller", "UTF-8", SEGUE_ENCODING_FITTING, FALSE, FALSE },

    { BYTES ("\357\273\277a"), "a", "UTF-8", SEGUE_ENCODING_MARKED, TRUE, TRUE },
    { BYTES ("\357\273\277"), "", "UTF-8", SEGUE_ENCODING_MARKED, TRUE, TRUE },
    { BYTES ("\377\376a\0\374\0"), "a\303\274", "UTF-16LE", SEGUE_ENCODING_MARKED, TRUE, FALSE },
    { BYTES ("\376\377\0a\0\374"), "a\303\274", "UTF-16BE", SEGUE_ENCODING_MARKED, TRUE, FALSE },
    { BYTES ("\377\376"), "", "UTF-16LE", SEGUE_ENCODING_MARKED, TRUE, TRUE },
    { BYTES ("\377\376\0\0a\0\0\0"), "a", "UTF-32LE", SEGUE_ENCODING_MARKED, TRUE, TRUE },
    { BYTES ("\0\0\376\377\0\1\366\16"), "\360\237\230\216", "UTF-32BE", SEGUE_ENCODING_MARKED, TRUE, FALSE },

    { BYTES ("a\0,\0b\0\n\0"), "a,b\n", "UTF-16LE", SEGUE_ENCODING_GUESSED, FALSE, TRUE },
    { BYTES ("\0a\0,\0\374\0\n"), "a,\303\274\n", "UTF-16BE", SEGUE_ENCODING_GUESSED, FALSE, FALSE },
    /* Greek with a delimiter and line ends: few NULs, at the right places */
    { BYTES ("\261\3\262\3\263\3;\0\264\3\265\3\r\0\n\0\261\3\261\3;\0\265\3\265\3\r\0\n\0"),
      "\316\261\316\262\316\263;\316\264\316\265\r\n\316\261\316\261;\316\265\316\265\r\n",
      "UTF-16LE", SEGUE_ENCODING_GUESSED, FALSE, FALSE },

    { BYTES ("M\374ller"), "M\303\274ller", "WINDOWS-1252", SEGUE_ENCODING_GUESSED, FALSE, FALSE },
    { BYTES ("\200 \223q\224 \237"), "\342\202\254 \342\200\234q\342\200\235 \305\270", "WINDOWS-1252", SEGUE_ENCODING_GUESSED, FALSE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueEncoding encoding;
      g_autoptr(GError) error = NULL;
      g_autofree char *text = decode (cases[i].data, cases[i].length, NULL, &encoding, &error);
      g_autofree char *words = NULL;

      g_assert_no_error (error);
      g_assert_cmpstr (text, ==, cases[i].text);
      g_assert_cmpstr (encoding.name, ==, cases[i].name);
      g_assert_cmpint (encoding.source, ==, cases[i].source);
      g_assert_cmpint (encoding.has_bom, ==, cases[i].has_bom);
      g_assert_cmpint (encoding.is_ascii, ==, cases[i].is_ascii);
      g_assert_cmpuint (encoding.n_odd_bytes, ==, 0);
      g_assert_cmpuint (encoding.n_nuls, ==, 0);

      words = segue_encoding_describe (&encoding);
      g_assert_true (g_str_has_prefix (words, cases[i].name));
      g_assert_cmpint (strstr (words, "guess") != NULL, ==, encoding.source == SEGUE_ENCODING_GUESSED);
    }
}

static void
test_named (void)
{
  const struct
  {
    const char *name;
    const char *data;
    gsize       length;
    const char *text;
    const char *canonical;
    gboolean    has_bom;
  } cases[] = {
    { "utf-8", BYTES ("\303\274"), "\303\274", "UTF-8", FALSE },
    { " UTF8 ", BYTES ("\357\273\277\303\274"), "\303\274", "UTF-8", TRUE },
    { "windows-1252", BYTES ("\303\274"), "\303\203\302\274", "WINDOWS-1252", FALSE },
    { "cp1252", BYTES ("\374"), "\303\274", "WINDOWS-1252", FALSE },
    { "iso-8859-1", BYTES ("\374"), "\303\274", "ISO-8859-1", FALSE },
    { "ISO-8859-15", BYTES ("\244"), "\342\202\254", "ISO-8859-15", FALSE },
    { "koi8-r", BYTES ("\301"), "\320\260", "KOI8-R", FALSE },
    { "shift_jis", BYTES ("\202\240"), "\343\201\202", "SHIFT_JIS", FALSE },
    { "macintosh", BYTES ("\237"), "\303\274", "MACINTOSH", FALSE },
    { "utf-16", BYTES ("\376\377\0a"), "a", "UTF-16BE", TRUE },
    { "utf-16", BYTES ("\0a\0b"), "ab", "UTF-16BE", FALSE },
    { "utf-16", BYTES ("\261\3"), "\316\261", "UTF-16LE", FALSE },
    { "utf-16le", BYTES ("\377\376a\0"), "a", "UTF-16LE", TRUE },
    { "utf-16be", BYTES ("\0a"), "a", "UTF-16BE", FALSE },
    { "utf-32le", BYTES ("a\0\0\0"), "a", "UTF-32LE", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueEncoding encoding;
      g_autoptr(GError) error = NULL;
      g_autofree char *text = decode (cases[i].data, cases[i].length, cases[i].name, &encoding, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (text, ==, cases[i].text);
      g_assert_cmpstr (encoding.name, ==, cases[i].canonical);
      g_assert_cmpint (encoding.has_bom, ==, cases[i].has_bom);
      g_assert_cmpint (encoding.source, ==, SEGUE_ENCODING_NAMED);
    }
}

/* The message names the byte and the line. */
static void
test_refused (void)
{
  const struct
  {
    const char        *name;
    const char        *data;
    gsize              length;
    SegueEncodingError code;
    const char        *message;
  } cases[] = {
    { "klingon", BYTES ("a"), SEGUE_ENCODING_ERROR_UNKNOWN, "“KLINGON”" },
    { "", BYTES ("a"), SEGUE_ENCODING_ERROR_UNKNOWN, "“”" },
    { "utf-8//ignore", BYTES ("a"), SEGUE_ENCODING_ERROR_UNKNOWN, "“utf-8//ignore”" },
    { "caf\351", BYTES ("a"), SEGUE_ENCODING_ERROR_UNKNOWN, "encoding named" },
    { "a-name-that-is-far-too-long-for-any-encoding", BYTES ("a"), SEGUE_ENCODING_ERROR_UNKNOWN, "encoding named" },
    { "utf-8", BYTES ("ab\r\ncd\nM\374ller"), SEGUE_ENCODING_ERROR_INVALID, "Byte 9 (line 3)" },
    { "utf-8", BYTES ("\357\273\277a\374"), SEGUE_ENCODING_ERROR_INVALID, "Byte 5 (line 1)" },
    { "utf-8", BYTES ("a\0\n\355\240\200"), SEGUE_ENCODING_ERROR_INVALID, "Byte 4 (line 2)" },
    { "ascii", BYTES ("\r\rM\303\274"), SEGUE_ENCODING_ERROR_INVALID, "Byte 4 (line 3)" },
    { "utf-16le", BYTES ("a\0\n\0b"), SEGUE_ENCODING_ERROR_INVALID, "Byte 5 (line 2)" },
    { "shift_jis", BYTES ("a\n\202"), SEGUE_ENCODING_ERROR_INVALID, "Byte 3 (line 2)" },
    { NULL, BYTES ("\377\376a\0b"), SEGUE_ENCODING_ERROR_INVALID, "Byte 5 (line 1)" },
    { NULL, BYTES ("\377\376\0\330a\0"), SEGUE_ENCODING_ERROR_INVALID, "Byte 3 (line 1)" },
    { NULL, BYTES ("\357\273\277M\374ller"), SEGUE_ENCODING_ERROR_INVALID, "Byte 5 (line 1)" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueEncoding encoding;
      g_autoptr(GError) error = NULL;
      g_autofree char *text = decode (cases[i].data, cases[i].length, cases[i].name, &encoding, &error);

      g_assert_null (text);
      g_assert_error (error, SEGUE_ENCODING_ERROR, (int) cases[i].code);
      g_test_message ("%s", error->message);
      g_assert_nonnull (strstr (error->message, cases[i].message));
    }
}

/* Bytes that Windows-1252 does not have, and bytes astray in UTF-8. */
static void
test_odd_bytes (void)
{
  SegueEncoding encoding;
  g_autofree char *undefined = decode (BYTES ("a\nb\374\n\201\215\217\220\235"), NULL, &encoding, NULL);
  g_autofree char *words = segue_encoding_describe (&encoding);
  g_autofree char *mixed = NULL;
  g_autofree char *mixed_words = NULL;

  g_assert_cmpstr (undefined, ==, "a\nb\303\274\n\302\201\302\215\302\217\302\220\302\235");
  g_assert_cmpstr (encoding.name, ==, "WINDOWS-1252");
  g_assert_cmpuint (encoding.n_odd_bytes, ==, 5);
  g_assert_cmpuint (encoding.first_odd_line, ==, 3);
  g_assert_cmpstr (words, ==, "WINDOWS-1252, which is a guess; 5 bytes do not fit it, the first in line 3");

  mixed = decode (BYTES ("\303\244\303\266\303\274\r\nM\374ller\303\r\n"), NULL, &encoding, NULL);
  mixed_words = segue_encoding_describe (&encoding);
  g_assert_cmpstr (mixed, ==, "\303\244\303\266\303\274\r\nM\303\274ller\303\203\r\n");
  g_assert_cmpstr (encoding.name, ==, "UTF-8");
  g_assert_cmpint (encoding.source, ==, SEGUE_ENCODING_GUESSED);
  g_assert_cmpuint (encoding.n_odd_bytes, ==, 2);
  g_assert_cmpuint (encoding.first_odd_line, ==, 2);
  g_assert_cmpstr (mixed_words, ==, "UTF-8, which is a guess; 2 bytes do not fit it, the first in line 2");
}

/* NULs are no text, yet no reason to take a file for UTF-16, and stay. */
static void
test_nuls (void)
{
  const struct
  {
    const char *data;
    gsize       length;
    const char *name;
    guint       n_nuls;
    gsize       size;
  } cases[] = {
    { BYTES ("a,b\n1\0,2"), "UTF-8", 1, 8 },
    { BYTES ("\0\0\0\0"), "UTF-8", 4, 4 },
    { BYTES ("ab\0\0cd\0\0"), "UTF-8", 4, 8 },
    { BYTES ("\303\274\0\303\274"), "UTF-8", 1, 5 },
    { BYTES ("\374\0\374\0\374"), "WINDOWS-1252", 2, 8 },
    { BYTES ("\377\376a\0\0\0"), "UTF-16LE", 1, 2 },
    { BYTES ("\303\244\303\244\0\374"), "UTF-8", 1, 7 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GBytes) bytes = g_bytes_new (cases[i].data, cases[i].length);
      SegueEncoding encoding;
      g_autoptr(GBytes) text = segue_encoding_decode (bytes, NULL, &encoding, NULL);

      g_assert_nonnull (text);
      g_assert_cmpstr (encoding.name, ==, cases[i].name);
      g_assert_cmpuint (encoding.n_nuls, ==, cases[i].n_nuls);
      g_assert_cmpuint (g_bytes_get_size (text), ==, cases[i].size);
    }
}

/* Every byte of Windows-1252 is another character, and none is lost. */
static void
test_windows_1252_is_one_to_one (void)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);
  char data[256];
  SegueEncoding encoding;
  g_autofree char *text = NULL;
  guint n_characters = 0;

  for (guint i = 0; i < 256; i++)
    data[i] = (char) MAX (i, 1);

  text = decode (data, sizeof data, "windows-1252", &encoding, NULL);
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      n_characters++;
      g_hash_table_add (seen, GUINT_TO_POINTER (c));
    }

  g_assert_cmpuint (n_characters, ==, 256);
  g_assert_cmpuint (g_hash_table_size (seen), ==, 255);
  g_assert_cmpuint (encoding.n_odd_bytes, ==, 5);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/encoding/found", test_found);
  g_test_add_func ("/encoding/named", test_named);
  g_test_add_func ("/encoding/refused", test_refused);
  g_test_add_func ("/encoding/odd-bytes", test_odd_bytes);
  g_test_add_func ("/encoding/nuls", test_nuls);
  g_test_add_func ("/encoding/windows-1252-is-one-to-one", test_windows_1252_is_one_to_one);

  return g_test_run ();
}
