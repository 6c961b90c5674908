/* segue-import-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each table in one place, in English, German, French, Dutch and Spanish.  All
 * words are folded: lower case, without accents.
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-words.h"

#include "segue-fold.h"

#include <string.h>

/* Longer texts are never looked up. */
#define MAX_EMPTY_WORD 16

static const char * const empty_words[] = {
  "-", "--", "---", "–", "—", ".", "[]", "{}", "()",
  "na", "n/a", "n.a.", "n.a", "#n/a", "#na", "n. a.", "n/d", "n.d.",
  "null", "(null)", "nan", "#null!", "#ref!", "#value!", "#name?", "#div/0!", "(blank)",
  "k.a.", "k. a.", "k/a", "entf.", "entfallt",
  "s/o", "s.o.", "n.v.t.", "nvt", "n.v.t",
};

static const char * const empty_values[] = {
  "?", "??", "unknown", "not known", "not assessed", "not rated", "no information", "tbd", "tbc",
  "unbekannt", "keine angabe", "nicht bewertet", "offen",
  "inconnu", "inconnue", "non renseigne", "non evalue", "a definir",
  "onbekend", "niet bekend", "niet beoordeeld", "geen opgave",
  "desconocido", "desconocida", "sin datos", "sin evaluar", "por definir",
};

static const char * const yes_words[] = {
  "true", "yes", "y", "1", "x", "on", "t", "✓", "✔", "☑", "☒",
  "ja", "j", "wahr", "oui", "o", "vrai", "waar", "si", "s", "verdadero",
};

static const char * const no_words[] = {
  "false", "no", "n", "0", "off", "f", "✗", "✘", "☐",
  "nein", "falsch", "non", "faux", "nee", "onwaar", "falso",
};

/* By month, separated by `|`, as they are and as they are cut. */
static const char * const months[12] = {
  "january|jan|januar|janner|janvier|janv|januari|enero|ene",
  "february|feb|februar|fevrier|fevr|fev|februari|febrero",
  "march|mar|marz|mrz|mars|maart|mrt|marzo",
  "april|apr|avril|avr|abril|abr",
  "may|mai|mei|mayo",
  "june|jun|juni|juin|junio",
  "july|jul|juli|juillet|juil|julio",
  "august|aug|aout|augustus|agosto|ago",
  "september|sep|sept|septembre|septiembre|setiembre",
  "october|oct|oktober|okt|octobre|octubre",
  "november|nov|novembre|noviembre",
  "december|dec|dezember|dez|decembre|diciembre|dic",
};

/* What stands in a written date besides day, month and year. */
static const char * const date_fillers[] = {
  "of", "the", "st", "nd", "rd", "th", "on", "den", "der", "am", "le", "du", "er", "de", "del", "el", "op",
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
  "mo", "di", "mi", "do", "fr", "sa", "so",
  "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  "lun", "mer", "jeu", "ven", "sam", "dim",
  "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  "ma", "wo", "vr", "za", "zo",
  "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo",
  "mie", "jue", "vie", "sab", "dom",
};

static gboolean
contains (const char * const *words,
          gsize               n,
          const char         *folded)
{
  for (gsize i = 0; i < n; i++)
    if (g_str_equal (words[i], folded))
      return TRUE;

  return FALSE;
}

/* The first characters that words of the tables have, a bit each, by their length
 * in bytes: nearly every text is told apart from all words by one look.
 */
static guint64 first_characters[MAX_EMPTY_WORD + 1];

/* Those of the words that are written with accents, or are dashes, which takes more
 * bytes: Entfällt, non renseigné, non évalué, à définir.
 */
static const char accented_firsts[] = "eEnN\xc3\xe2";

/* Letters have a bit of their own, all else shares some. */
static guint64
get_bit (char first)
{
  return G_GUINT64_CONSTANT (1) << ((guchar) g_ascii_tolower (first) & 63);
}

static void
add_first_characters (const char * const *words,
                      gsize               n)
{
  for (gsize i = 0; i < n; i++)
    first_characters[strlen (words[i])] |= get_bit (words[i][0]);
}

/* Whether the tables have a word of @length bytes that begins so, or one that may
 * have as many with accents.
 */
static gboolean
may_be_empty_word (char  first,
                   gsize length)
{
  static gsize initialised;
  static guint64 accented;

  if (g_once_init_enter (&initialised))
    {
      add_first_characters (empty_words, G_N_ELEMENTS (empty_words));
      add_first_characters (empty_values, G_N_ELEMENTS (empty_values));
      for (const char *at = accented_firsts; *at != '\0'; at++)
        accented |= get_bit (*at);
      g_once_init_leave (&initialised, 1);
    }

  return ((first_characters[length] | accented) & get_bit (first)) != 0;
}

/* Word -> SegueEmptyWord; a file has a million cells. */
static GHashTable *
get_empty_words (void)
{
  static GHashTable *table;

  if (g_once_init_enter (&table))
    {
      GHashTable *words = g_hash_table_new (g_str_hash, g_str_equal);

      for (gsize i = 0; i < G_N_ELEMENTS (empty_words); i++)
        g_hash_table_insert (words, (gpointer) empty_words[i], GUINT_TO_POINTER (SEGUE_EMPTY_WORD_ALWAYS));
      for (gsize i = 0; i < G_N_ELEMENTS (empty_values); i++)
        g_hash_table_insert (words, (gpointer) empty_values[i], GUINT_TO_POINTER (SEGUE_EMPTY_WORD_VALUE));
      g_once_init_leave (&table, words);
    }

  return table;
}

/**
 * segue_empty_word_find:
 * @text: a cell without blanks around it
 *
 * Returns: whether @text stands for nothing
 */
SegueEmptyWord
segue_empty_word_find (const char *text)
{
  char ascii[MAX_EMPTY_WORD + 1];
  g_autofree char *folded = NULL;
  const char *word = ascii;
  gsize length = 0;

  g_return_val_if_fail (text != NULL, SEGUE_EMPTY_WORD_NO);

  length = strnlen (text, sizeof ascii);
  if (length == 0 || length == sizeof ascii || !may_be_empty_word (*text, length))
    return SEGUE_EMPTY_WORD_NO;

  if (g_str_is_ascii (text))
    {
      if ((first_characters[length] & get_bit (*text)) == 0)
        return SEGUE_EMPTY_WORD_NO;
      for (gsize i = 0; i <= length; i++)
        ascii[i] = g_ascii_tolower (text[i]);
    }
  else
    {
      if (strchr (accented_firsts, text[0]) == NULL)
        return SEGUE_EMPTY_WORD_NO;
      folded = segue_fold (text);
      word = folded;
    }

  /* What is not there is a text like any other. */
  return (SegueEmptyWord) GPOINTER_TO_UINT (g_hash_table_lookup (get_empty_words (), word));
}

/**
 * segue_boolean_from_word:
 * @text: a cell without blanks around it
 * @value: (out): what it says, untouched on failure
 *
 * Returns: whether @text is a yes or a no
 */
gboolean
segue_boolean_from_word (const char *text,
                         gboolean   *value)
{
  g_autofree char *folded = NULL;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  folded = segue_fold (text);
  if (contains (yes_words, G_N_ELEMENTS (yes_words), folded))
    *value = TRUE;
  else if (contains (no_words, G_N_ELEMENTS (no_words), folded))
    *value = FALSE;
  else
    return FALSE;

  return TRUE;
}

/**
 * segue_words_have:
 * @list: folded words, which `|` separates
 * @word: a folded word
 *
 * Returns: whether it is one of them
 */
gboolean
segue_words_have (const char *list,
                  const char *word)
{
  gsize length = strlen (word);

  for (const char *at = list; at != NULL; at = strchr (at, '|'))
    {
      if (*at == '|')
        at++;
      if (strncmp (at, word, length) == 0 && (at[length] == '|' || at[length] == '\0'))
        return TRUE;
    }

  return FALSE;
}

/**
 * segue_month_from_word:
 * @folded: one folded word
 *
 * Returns: the month, 1 to 12, or 0
 */
int
segue_month_from_word (const char *folded)
{
  g_return_val_if_fail (folded != NULL, 0);

  if (*folded == '\0')
    return 0;

  for (int i = 0; i < 12; i++)
    if (segue_words_have (months[i], folded))
      return i + 1;

  return 0;
}

/**
 * segue_is_date_filler:
 * @folded: one folded word
 *
 * Returns: whether it says nothing in a date: a weekday, an article, the `th` of 4th
 */
gboolean
segue_is_date_filler (const char *folded)
{
  g_return_val_if_fail (folded != NULL, FALSE);

  return contains (date_fillers, G_N_ELEMENTS (date_fillers), folded);
}
