/* segue-rating-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-rating-words.h"

#include "segue-fold.h"
#include "segue-import-numbers.h"
#include "segue-import-words.h"

#include <string.h>

/* The five steps of a scale, from its lowest. */
enum
{
  STEP_LOWEST,
  STEP_LOW,
  STEP_MIDDLE,
  STEP_HIGH,
  STEP_HIGHEST,
  N_STEPS
};

/* Of scales from little to much, folded, separated by `|`.  English, German,
 * French, Dutch, Spanish, and the Indonesian that a register in our tests has.
 */
static const char * const amounts[N_STEPS] = {
  [STEP_LOWEST] = "very low|vl|very weak|very small|minimal|negligible|sehr niedrig|sehr gering|sehr klein|"
                  "tres faible|tres bas|minime|zeer laag|heel laag|zeer klein|muy bajo|muy baja|minimo|"
                  "sangat rendah",
  [STEP_LOW] = "low|l|lo|weak|small|minor|niedrig|gering|klein|schwach|faible|bas|basse|petit|laag|zwak|"
               "bajo|baja|debil|poco|rendah",
  [STEP_MIDDLE] = "medium|m|med|mid|moderate|average|normal|middle|mittel|mittelmassig|massig|moyen|moyenne|"
                  "modere|middel|middelmatig|gemiddeld|matig|medio|media|moderado|mediano|sedang|menengah",
  [STEP_HIGH] = "high|h|hi|strong|large|major|hoch|gross|stark|eleve|elevee|haut|haute|fort|forte|grand|"
                "hoog|sterk|groot|alto|alta|fuerte|mucho|tinggi",
  [STEP_HIGHEST] = "very high|vh|very strong|very large|critical|extreme|extremely high|highest|"
                   "sehr hoch|sehr gross|sehr stark|kritisch|tres eleve|tres elevee|tres haut|tres fort|"
                   "critique|zeer hoog|heel hoog|zeer sterk|zeer groot|kritiek|muy alto|muy alta|"
                   "muy fuerte|critico|sangat tinggi",
};

/* Of scales from against to for. */
static const char * const sides[N_STEPS] = {
  [STEP_LOWEST] = "strongly against|strongly opposed|strongly negative|very negative|strongly disagree|"
                  "stark dagegen|stark ablehnend|sehr negativ|fortement contre|tres negatif|"
                  "fortement oppose|sterk tegen|zeer negatief|muy en contra|muy negativo",
  [STEP_LOW] = "against|opposed|opposing|negative|resistant|unfavourable|unfavorable|disagree|critical|"
               "dagegen|ablehnend|negativ|kritisch|contre|oppose|negatif|defavorable|resistant|"
               "tegen|negatief|afwijzend|en contra|negativo|opuesto|desfavorable|menolak",
  [STEP_MIDDLE] = "neutral|undecided|indifferent|mixed|neither|unentschieden|gemischt|neutre|indecis|partage|"
                  "neutraal|onbeslist|gemengd|neutro|indeciso|netral",
  [STEP_HIGH] = "for|in favour|in favor|positive|supportive|supporting|favourable|favorable|agree|"
                "dafur|positiv|befurwortend|unterstutzend|pour|positif|favorable|favorables|"
                "voor|positief|ondersteunend|a favor|positivo|mendukung",
  [STEP_HIGHEST] = "strongly for|strongly in favour|strongly in favor|strongly positive|very positive|"
                   "strongly agree|stark dafur|sehr positiv|fortement pour|tres positif|sterk voor|"
                   "zeer positief|muy a favor|muy positivo",
};

static int
find_step (const char * const *steps,
           const char         *folded)
{
  for (int i = 0; i < N_STEPS; i++)
    if (*folded != '\0' && segue_words_have (steps[i], folded))
      return i;

  return -1;
}

/* "High (decides)", "High - decides": the word before it is the rating. */
static char *
dup_word (const char *text)
{
  char *folded = segue_fold (text);
  char *cut = strpbrk (folded, "([:;,");
  char *dash = strstr (folded, " - ");

  if (dash != NULL && (cut == NULL || dash < cut))
    cut = dash;
  if (cut != NULL && cut != folded)
    *cut = '\0';

  return g_strstrip (folded);
}

/**
 * segue_rating_needs_five_steps:
 * @text: a cell of a column of ratings
 *
 * Returns: whether it is an end beyond high and low, such as "very high"
 */
gboolean
segue_rating_needs_five_steps (const char *text)
{
  g_autofree char *word = NULL;
  int step = 0;

  g_return_val_if_fail (text != NULL, FALSE);

  if (g_ascii_isdigit (*text))
    return FALSE;

  word = dup_word (text);
  step = find_step (amounts, word);

  return step == STEP_LOWEST || step == STEP_HIGHEST;
}

static void
get_range (const SegueField *field,
           gint64           *minimum,
           gint64           *maximum)
{
  *minimum = field->minimum;
  *maximum = field->maximum;
  if (*minimum == 0 && *maximum == 0)
    {
      *minimum = 1;
      *maximum = 5;
    }
}

static SegueRatingResult
read_word (const char       *text,
           gint64            minimum,
           gint64            maximum,
           SegueRatingScale  scale,
           gint64           *rating)
{
  g_autofree char *word = dup_word (text);
  gboolean has_sides = minimum < 0;
  int step = find_step (has_sides ? sides : amounts, word);

  if (step < 0 || (maximum - minimum) % (N_STEPS - 1) != 0)
    return SEGUE_RATING_UNKNOWN;

  /* Without a very high in the column high is the top of the scale.  Against and
   * for are never the ends: they leave room for strongly.
   */
  if (!has_sides && scale == SEGUE_RATING_SCALE_THREE)
    {
      if (step == STEP_LOW)
        step = STEP_LOWEST;
      else if (step == STEP_HIGH)
        step = STEP_HIGHEST;
    }

  *rating = minimum + step * (maximum - minimum) / (N_STEPS - 1);
  return SEGUE_RATING_READ;
}

/* Where the number at the start of "4 - high", "4 (high)" or "4/5" ends; NULL
 * where what follows makes it something else.
 */
static char *
dup_number (const char *text,
            gint64      maximum)
{
  gsize length = strspn (text, "+-0123456789.,");
  const char *rest = text + length;
  const char *digits = NULL;

  rest += strspn (rest, " ");
  if (length == 0)
    return NULL;
  if (*rest == '\0' || (*rest != '/' && strchr ("-(:=", *rest) != NULL))
    return g_strndup (text, length);

  if (*rest == '/')
    digits = rest + 1;
  else if (g_str_has_prefix (rest, "of "))
    digits = rest + 3;
  if (digits == NULL)
    return NULL;

  digits += strspn (digits, " ");
  if (!g_ascii_isdigit (*digits) || strspn (digits, "0123456789") != strlen (digits) ||
      g_ascii_strtoll (digits, NULL, 10) != maximum)
    return NULL;

  return g_strndup (text, length);
}

/**
 * segue_rating_read:
 * @field: a field of kind %SEGUE_FIELD_RATING
 * @scale: how many steps the words of its column have
 * @text: a cell without blanks around it
 * @rating: (out): untouched unless read
 *
 * Reads `4`, `4.0`, `4/5`, `4 - high`, and the words of five languages.
 *
 * Returns: what became of it
 */
SegueRatingResult
segue_rating_read (const SegueField *field,
                   SegueRatingScale  scale,
                   const char       *text,
                   gint64           *rating)
{
  g_autofree char *digits = NULL;
  SegueNumber number;
  gint64 minimum = 0;
  gint64 maximum = 0;

  g_return_val_if_fail (field != NULL, SEGUE_RATING_UNKNOWN);
  g_return_val_if_fail (text != NULL, SEGUE_RATING_UNKNOWN);
  g_return_val_if_fail (rating != NULL, SEGUE_RATING_UNKNOWN);

  get_range (field, &minimum, &maximum);
  digits = dup_number (text, maximum);
  if (digits == NULL)
    digits = g_strdup (text); /* other signs for minus, other digits' groups */
  if (!segue_number_read (digits, SEGUE_GROUPING_DECIMALS, &number) || number.is_percent)
    return read_word (text, minimum, maximum, scale, rating);

  if (!number.is_whole)
    return SEGUE_RATING_NOT_WHOLE;
  if (number.real < (double) minimum || number.real > (double) maximum)
    return SEGUE_RATING_OUTSIDE;

  *rating = number.hundredths / 100;
  return SEGUE_RATING_READ;
}
