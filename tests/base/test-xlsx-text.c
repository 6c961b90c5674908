/* test-xlsx-text.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-xlsx-text.h"

#include <string.h>

/* What XML cannot say is escaped, and what looks like an escape as well. */
static const struct
{
  const char *text;
  const char *escaped;
} escapes[] = {
  { "\x01", "_x0001_" },
  { "a\rb", "a_x000D_b" },
  { "\x1f\x0b", "_x001F__x000B_" },
  { "_x0041_", "_x005F_x0041_" },
  { "__x000d_", "__x005F_x000d_" },
  { "_x0041_x0042_", "_x005F_x0041_x005F_x0042_" },
  { "\xef\xbf\xbe\xef\xbf\xbf", "_xFFFE__xFFFF_" },
  { "_x005F_", "_x005F_x005F_" },
};

static void
test_escape (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (escapes); i++)
    {
      g_autofree char *escaped = segue_xlsx_escape (escapes[i].text);
      gsize n = 0;

      g_test_message ("%s", escapes[i].escaped);
      g_assert_cmpstr (escaped, ==, escapes[i].escaped);
      n = segue_xlsx_unescape (escaped, strlen (escaped));
      g_assert_cmpstr (escaped, ==, escapes[i].text);
      g_assert_cmpuint (n, ==, strlen (escapes[i].text));
    }
}

static void
test_plain (void)
{
  static const char * const plain[] = { "", "Jana", "a\tb\nc", "_x", "_x00_", "_x004_", "x0041_", "snake_case",
                                        "_xGGGG_", "\xef\xbb\xbf", "\xef\xbf\xbd", "王小明", "_x0041" };

  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    {
      g_autofree char *escaped = segue_xlsx_escape (plain[i]);
      g_autofree char *text = g_strdup (plain[i]);

      g_test_message ("“%s”", plain[i]);
      g_assert_true (escaped == NULL || g_str_equal (escaped, plain[i]));
      g_assert_cmpuint (segue_xlsx_unescape (text, strlen (text)), ==, strlen (plain[i]));
      g_assert_cmpstr (text, ==, plain[i]);
    }
}

/* Other programs escape more than they must, in either case of letters. */
static void
test_unescape (void)
{
  static const struct { const char *escaped; const char *text; } cases[] = {
    { "_x0041_", "A" }, { "_x00e9_", "é" }, { "_x00E9_", "é" }, { "a_x000D_\nb", "a\r\nb" }, { "_x738B_", "王" },
    { "_x0000_", "_x0000_" }, { "_xD800_", "_xD800_" }, { "_xDFFF_", "_xDFFF_" }, { "_x005F_x0041_", "_x0041_" },
    { "__x0041_", "_A" }, { "_x0041__x0042_", "AB" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup (cases[i].escaped);

      g_test_message ("%s", cases[i].escaped);
      g_assert_cmpuint (segue_xlsx_unescape (text, strlen (text)), ==, strlen (cases[i].text));
      g_assert_cmpstr (text, ==, cases[i].text);
      g_assert_true (g_utf8_validate (text, -1, NULL));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/xlsx-text/escape", test_escape);
  g_test_add_func ("/xlsx-text/plain", test_plain);
  g_test_add_func ("/xlsx-text/unescape", test_unescape);

  return g_test_run ();
}
