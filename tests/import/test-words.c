/* test-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-import-quote.h"
#include "segue-import-words.h"
#include "segue-rating-words.h"

static void
test_empty (void)
{
  const struct { const char *text; SegueEmptyWord word; } cases[] = {
    { "NA", SEGUE_EMPTY_WORD_ALWAYS }, { "n/a", SEGUE_EMPTY_WORD_ALWAYS }, { "N.A.", SEGUE_EMPTY_WORD_ALWAYS },
    { "-", SEGUE_EMPTY_WORD_ALWAYS }, { "—", SEGUE_EMPTY_WORD_ALWAYS }, { "[]", SEGUE_EMPTY_WORD_ALWAYS },
    { "NULL", SEGUE_EMPTY_WORD_ALWAYS }, { "#REF!", SEGUE_EMPTY_WORD_ALWAYS }, { "k.A.", SEGUE_EMPTY_WORD_ALWAYS },
    { "Entfällt", SEGUE_EMPTY_WORD_ALWAYS }, { "n.v.t.", SEGUE_EMPTY_WORD_ALWAYS },
    { "unknown", SEGUE_EMPTY_WORD_VALUE }, { "No information", SEGUE_EMPTY_WORD_VALUE },
    { "Non renseigné", SEGUE_EMPTY_WORD_VALUE }, { "?", SEGUE_EMPTY_WORD_VALUE },
    { "", SEGUE_EMPTY_WORD_NO }, { "Na Li", SEGUE_EMPTY_WORD_NO }, { "none", SEGUE_EMPTY_WORD_NO },
    { "0", SEGUE_EMPTY_WORD_NO }, { "-2", SEGUE_EMPTY_WORD_NO }, { "Nadia", SEGUE_EMPTY_WORD_NO },
    { "an unknown but very long text", SEGUE_EMPTY_WORD_NO }, { "ü", SEGUE_EMPTY_WORD_NO },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (segue_empty_word_find (cases[i].text), ==, cases[i].word);
    }
}

static void
test_boolean (void)
{
  const char * const yes[] = { "yes", "Y", "true", "WAHR", "ja", "J", "oui", "O", "vrai", "waar", "sí", "S",
                               "verdadero", "1", "x", "X", "✓", "on" };
  const char * const no[] = { "no", "N", "False", "nein", "non", "faux", "nee", "onwaar", "falso", "0", "off" };
  gboolean value = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (yes); i++)
    {
      g_test_message ("%s", yes[i]);
      g_assert_true (segue_boolean_from_word (yes[i], &value));
      g_assert_true (value);
    }
  for (guint i = 0; i < G_N_ELEMENTS (no); i++)
    {
      g_test_message ("%s", no[i]);
      g_assert_true (segue_boolean_from_word (no[i], &value));
      g_assert_false (value);
    }

  g_assert_false (segue_boolean_from_word ("maybe", &value));
  g_assert_false (segue_boolean_from_word ("2", &value));
  g_assert_false (segue_boolean_from_word ("", &value));
}

static void
test_months (void)
{
  const struct { const char *word; int month; } cases[] = {
    { "jan", 1 }, { "janner", 1 }, { "janv", 1 }, { "enero", 1 }, { "fevrier", 2 }, { "mrz", 3 }, { "mrt", 3 },
    { "april", 4 }, { "avr", 4 }, { "mai", 5 }, { "mei", 5 }, { "mayo", 5 }, { "juin", 6 }, { "juillet", 7 },
    { "aout", 8 }, { "agosto", 8 }, { "sept", 9 }, { "setiembre", 9 }, { "okt", 10 }, { "noviembre", 11 },
    { "dez", 12 }, { "dic", 12 }, { "", 0 }, { "j", 0 }, { "ma", 0 }, { "januaryjan", 0 }, { "week", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].word);
      g_assert_cmpint (segue_month_from_word (cases[i].word), ==, cases[i].month);
    }
}

static const SegueField power = { "power", SEGUE_FIELD_RATING, "Power", .minimum = 1, .maximum = 5 };
static const SegueField plain = { "plain", SEGUE_FIELD_RATING, "Plain" };
static const SegueField position = { "position", SEGUE_FIELD_RATING, "Position", .minimum = -2, .maximum = 2 };
static const SegueField odd = { "odd", SEGUE_FIELD_RATING, "Odd", .minimum = 1, .maximum = 4 };

static const struct
{
  const SegueField  *field;
  SegueRatingScale   scale;
  const char        *text;
  SegueRatingResult  result;
  gint64             rating;
} rating_cases[] = {
  { &power, SEGUE_RATING_SCALE_THREE, "4", SEGUE_RATING_READ, 4 },
  { &power, SEGUE_RATING_SCALE_THREE, "4.0", SEGUE_RATING_READ, 4 },
  { &power, SEGUE_RATING_SCALE_THREE, "4,0", SEGUE_RATING_READ, 4 },
  { &power, SEGUE_RATING_SCALE_THREE, "4/5", SEGUE_RATING_READ, 4 },
  { &power, SEGUE_RATING_SCALE_THREE, "4 of 5", SEGUE_RATING_READ, 4 },
  { &power, SEGUE_RATING_SCALE_THREE, "4 - high", SEGUE_RATING_READ, 4 },
  { &power, SEGUE_RATING_SCALE_THREE, "4 (high)", SEGUE_RATING_READ, 4 },
  { &power, SEGUE_RATING_SCALE_THREE, "4/10", SEGUE_RATING_UNKNOWN, 0 },
  { &power, SEGUE_RATING_SCALE_THREE, "4.5", SEGUE_RATING_NOT_WHOLE, 0 },
  { &power, SEGUE_RATING_SCALE_THREE, "0", SEGUE_RATING_OUTSIDE, 0 },
  { &power, SEGUE_RATING_SCALE_THREE, "6", SEGUE_RATING_OUTSIDE, 0 },
  { &power, SEGUE_RATING_SCALE_THREE, "80%", SEGUE_RATING_UNKNOWN, 0 },
  { &plain, SEGUE_RATING_SCALE_THREE, "5", SEGUE_RATING_READ, 5 },
  { &plain, SEGUE_RATING_SCALE_THREE, "low", SEGUE_RATING_READ, 1 },
  { &power, SEGUE_RATING_SCALE_THREE, "High", SEGUE_RATING_READ, 5 },
  { &power, SEGUE_RATING_SCALE_THREE, "H", SEGUE_RATING_READ, 5 },
  { &power, SEGUE_RATING_SCALE_THREE, "M", SEGUE_RATING_READ, 3 },
  { &power, SEGUE_RATING_SCALE_THREE, "L", SEGUE_RATING_READ, 1 },
  { &power, SEGUE_RATING_SCALE_THREE, "High (decides)", SEGUE_RATING_READ, 5 },
  { &power, SEGUE_RATING_SCALE_THREE, "Low - follows", SEGUE_RATING_READ, 1 },
  { &power, SEGUE_RATING_SCALE_FIVE, "High", SEGUE_RATING_READ, 4 },
  { &power, SEGUE_RATING_SCALE_FIVE, "medium", SEGUE_RATING_READ, 3 },
  { &power, SEGUE_RATING_SCALE_FIVE, "low", SEGUE_RATING_READ, 2 },
  { &power, SEGUE_RATING_SCALE_FIVE, "very high", SEGUE_RATING_READ, 5 },
  { &power, SEGUE_RATING_SCALE_FIVE, "sehr gering", SEGUE_RATING_READ, 1 },
  { &power, SEGUE_RATING_SCALE_THREE, "hoch", SEGUE_RATING_READ, 5 },
  { &power, SEGUE_RATING_SCALE_THREE, "élevé", SEGUE_RATING_READ, 5 },
  { &power, SEGUE_RATING_SCALE_THREE, "moyen", SEGUE_RATING_READ, 3 },
  { &power, SEGUE_RATING_SCALE_THREE, "gemiddeld", SEGUE_RATING_READ, 3 },
  { &power, SEGUE_RATING_SCALE_THREE, "bajo", SEGUE_RATING_READ, 1 },
  { &power, SEGUE_RATING_SCALE_THREE, "Tinggi", SEGUE_RATING_READ, 5 },
  { &power, SEGUE_RATING_SCALE_THREE, "positive", SEGUE_RATING_UNKNOWN, 0 },
  { &position, SEGUE_RATING_SCALE_THREE, "Positive", SEGUE_RATING_READ, 1 },
  { &position, SEGUE_RATING_SCALE_THREE, "Negativ", SEGUE_RATING_READ, -1 },
  { &position, SEGUE_RATING_SCALE_THREE, "neutral", SEGUE_RATING_READ, 0 },
  { &position, SEGUE_RATING_SCALE_THREE, "strongly against", SEGUE_RATING_READ, -2 },
  { &position, SEGUE_RATING_SCALE_THREE, "très positif", SEGUE_RATING_READ, 2 },
  { &position, SEGUE_RATING_SCALE_THREE, "-2", SEGUE_RATING_READ, -2 },
  { &position, SEGUE_RATING_SCALE_THREE, "−1", SEGUE_RATING_READ, -1 },
  { &position, SEGUE_RATING_SCALE_THREE, "high", SEGUE_RATING_UNKNOWN, 0 },
  { &odd, SEGUE_RATING_SCALE_THREE, "high", SEGUE_RATING_UNKNOWN, 0 },
  { &odd, SEGUE_RATING_SCALE_THREE, "4", SEGUE_RATING_READ, 4 },
  { &power, SEGUE_RATING_SCALE_THREE, "Kedai lebih dikenal", SEGUE_RATING_UNKNOWN, 0 },
  { &power, SEGUE_RATING_SCALE_THREE, "(", SEGUE_RATING_UNKNOWN, 0 },
};

static void
test_ratings (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rating_cases); i++)
    {
      gint64 rating = 0;

      g_test_message ("%s", rating_cases[i].text);
      g_assert_cmpint (segue_rating_read (rating_cases[i].field, rating_cases[i].scale, rating_cases[i].text, &rating), ==,
                       rating_cases[i].result);
      g_assert_cmpint (rating, ==, rating_cases[i].rating);
    }
}

static void
test_scale (void)
{
  g_assert_true (segue_rating_needs_five_steps ("Very High"));
  g_assert_true (segue_rating_needs_five_steps ("muy bajo"));
  g_assert_true (segue_rating_needs_five_steps ("very low (monitor)"));
  g_assert_false (segue_rating_needs_five_steps ("High"));
  g_assert_false (segue_rating_needs_five_steps ("5"));
  g_assert_false (segue_rating_needs_five_steps (""));
}

static void
test_quote (void)
{
  g_autofree char *lines = segue_import_quote ("one\ntwo\tthree");
  g_autofree char *umlauts = g_strnfill (100, 'x');
  g_autofree char *cut = NULL;

  g_assert_cmpstr (lines, ==, "one two three");
  for (guint i = 0; i < 100; i += 2)
    {
      umlauts[i] = '\xc3';
      umlauts[i + 1] = '\xbc';
    }
  cut = segue_import_quote (umlauts);
  g_assert_cmpstr (cut, ==, umlauts); /* 50 characters of two bytes are short enough */

  g_free (cut);
  cut = segue_import_quote ("1234567890123456789012345678901234567890123456789012345678901");
  g_assert_true (g_str_has_suffix (cut, "890…"));
  g_assert_cmpint (g_utf8_strlen (cut, -1), ==, 61);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/words/empty", test_empty);
  g_test_add_func ("/words/boolean", test_boolean);
  g_test_add_func ("/words/months", test_months);
  g_test_add_func ("/words/ratings", test_ratings);
  g_test_add_func ("/words/scale", test_scale);
  g_test_add_func ("/words/quote", test_quote);

  return g_test_run ();
}
