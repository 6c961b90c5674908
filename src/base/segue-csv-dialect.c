/* segue-csv-dialect.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Of several ways to read the beginning of a file, the one is taken that leaves
 * the fewest problems and the steadiest number of columns.  The plain way of
 * RFC 4180 wins every tie.
 */

#define G_LOG_DOMAIN "segue-csv"

#include "config.h"

#include "segue-csv-dialect.h"

#include "segue-csv-survey-private.h"

#include <glib/gi18n.h>
#include <string.h>

/* In the order of preference.  Carets are rare and colons abound in texts, so
 * these two are taken only if every record agrees. */
static const char candidates[] = ",;\t|:^";
G_STATIC_ASSERT (G_N_ELEMENTS (candidates) - 1 == SEGUE_CSV_MAX_SURVEYED);

/* Under six delimiters at once a record may have more cells than it really has,
 * but not without end. */
#define SURVEY_COLUMNS (8 * SEGUE_CSV_MAX_COLUMNS)

#define MINOR_WEIGHT 0.25 /* of the colon and the caret */

G_DEFINE_QUARK (segue-csv-error, segue_csv_error)

/* How a character occurs in the sample, quoted or not. */
typedef struct
{
  guint n;
  guint n_between_digits; /* as in 2,50 and 10:30 */
  guint n_before_blank;   /* as in texts and lists */
  guint n_before_slash;   /* as in addresses of the web and of files */
} Usage;

static Usage
find_usage (const SegueCsvSample *sample,
            char                  delimiter)
{
  gsize length = MIN (sample->length, SEGUE_CSV_SAMPLE_BYTES);
  Usage usage = { 0 };

  for (gsize i = 0; i < length; i++)
    {
      char before = i > 0 ? sample->text[i - 1] : '\0';
      char after = i + 1 < length ? sample->text[i + 1] : '\0';

      if (sample->text[i] != delimiter)
        continue;
      usage.n++;
      usage.n_between_digits += g_ascii_isdigit (before) && g_ascii_isdigit (after);
      usage.n_before_blank += after == ' ';
      usage.n_before_slash += after == '/' || after == '\\';
    }

  return usage;
}

/* A file in which names are "Berg, Anna" and prices 2,50 may have as many commas
 * in each line as it has semicolons.  Such uses count half. */
static double
weigh (const SegueCsvSample     *sample,
       const SegueCsvSteadiness *steadiness,
       char                      delimiter)
{
  Usage usage = find_usage (sample, delimiter);
  guint n_in_texts = usage.n_before_blank + (delimiter == ',' ? usage.n_between_digits : 0);

  if (steadiness->n_columns < 2 || (steadiness->n_agreeing < 2 && steadiness->n_agreeing * 2 < steadiness->n_records))
    return 0;

  if (delimiter != ':' && delimiter != '^')
    return steadiness->score * (1 - 0.5 * n_in_texts / MAX (usage.n, 1));

  if (steadiness->n_kinds > 1 || steadiness->n_records < 2 || usage.n_between_digits == usage.n ||
      usage.n_before_blank > 0 || usage.n_before_slash > 0)
    return 0;
  return steadiness->score * MINOR_WEIGHT;
}

/* The best of the candidates by which @survey was taken, NUL for none. */
static char
choose_delimiter (const SegueCsvSurvey *survey,
                  const SegueCsvSample *sample)
{
  double best = 0;
  char delimiter = '\0';

  for (guint i = 0; i < SEGUE_CSV_MAX_SURVEYED; i++)
    {
      SegueCsvSteadiness steadiness = segue_csv_measure (survey->counts[i], survey->wrapped[i]);
      double weight = weigh (sample, &steadiness, candidates[i]);

      if (weight > best)
        {
          best = weight;
          delimiter = candidates[i];
        }
    }

  return delimiter;
}

/* Whether quotes are escaped, and whether blanks stand around them: only if
 * reading so leaves fewer problems. */
static void
choose_syntax (const SegueCsvSample  *sample,
               const char            *delimiters,
               const SegueCsvOptions *options,
               SegueCsvSyntax        *syntax)
{
  guint fewest = G_MAXUINT;
  SegueCsvSyntax best = *syntax;

  for (int escaped = 0; escaped < 2; escaped++)
    for (int padded = 0; padded < 2; padded++)
      {
        SegueCsvSyntax trial = { syntax->quote, escaped ? '\\' : '\0', padded };
        g_auto(SegueCsvSurvey) survey = { 0 };

        if ((options->escape != 0 && (options->escape != SEGUE_CSV_NONE) != escaped) ||
            (options->padded != SEGUE_CSV_DETECT && (options->padded == SEGUE_CSV_YES) != padded) ||
            fewest == 0)
          continue;

        segue_csv_survey_take (&survey, sample, delimiters, &trial, FALSE);
        if (survey.n_problems < fewest)
          {
            fewest = survey.n_problems;
            best = trial;
          }
      }

  *syntax = best;
}

/* Finds the delimiter, unless it is known, and the syntax that goes with it.
 * A wrong syntax hides delimiters, and a wrong delimiter makes problems out of
 * good quotes: so one is found by a first idea of the other, and then anew. */
static char
detect_with_quote (const SegueCsvSample  *sample,
                   const SegueCsvOptions *options,
                   char                   known,
                   SegueCsvSyntax        *syntax)
{
  char delimiter = known;

  if (known == '\0')
    choose_syntax (sample, candidates, options, syntax);

  for (int round = 0; round < 2; round++)
    {
      g_auto(SegueCsvSurvey) survey = { 0 };
      char delimiters[2] = { 0 };

      if (known == '\0')
        {
          segue_csv_survey_take (&survey, sample, candidates, syntax, FALSE);
          delimiter = choose_delimiter (&survey, sample);
        }
      delimiters[0] = delimiter != '\0' ? delimiter : candidates[0];
      choose_syntax (sample, delimiters, options, syntax);
    }

  return delimiter;
}

static void
survey_by (SegueCsvSurvey       *survey,
           const SegueCsvSample *sample,
           const SegueCsvSyntax *syntax,
           char                  delimiter)
{
  const char delimiters[] = { delimiter != '\0' ? delimiter : candidates[0], '\0' };

  segue_csv_survey_take (survey, sample, delimiters, syntax, FALSE);
}

/* Apostrophes quote only if no cell is quoted otherwise and most cells are by
 * them, without a problem. */
static void
detect_apostrophes (const SegueCsvSample  *sample,
                    const SegueCsvOptions *options,
                    char                   known,
                    SegueCsvSyntax        *syntax,
                    char                  *delimiter)
{
  g_auto(SegueCsvSurvey) survey = { 0 };
  SegueCsvSyntax trial = { '\'', '\0', FALSE };
  char trial_delimiter;

  if (memchr (sample->text, '\'', MIN (sample->length, SEGUE_CSV_SAMPLE_BYTES)) == NULL)
    return;
  survey_by (&survey, sample, syntax, *delimiter);
  if (survey.n_quoted > 0)
    return;

  trial_delimiter = detect_with_quote (sample, options, known, &trial);
  survey_by (&survey, sample, &trial, trial_delimiter);
  if (survey.n_problems > 0 || survey.n_quoted < 4 || survey.n_quoted * 2 < survey.n_filled)
    return;

  *syntax = trial;
  *delimiter = trial_delimiter;
}

/* Whether rows were saved as one cell each: then what is inside is as steady as
 * the other rows, or as itself where there are no others. */
static gboolean
detect_wrapping (const SegueCsvSample *sample,
                 const SegueCsvSyntax *syntax,
                 char                  known,
                 char                 *delimiter,
                 guint                *n_columns)
{
  g_auto(SegueCsvSurvey) survey = { 0 };
  g_autoptr(GArray) none = g_array_new (FALSE, FALSE, sizeof (guint));
  char delimiters[2] = { known };
  SegueCsvSteadiness inside, outside;

  if (known == '\0')
    {
      segue_csv_survey_take (&survey, sample, candidates, syntax, TRUE);
      delimiters[0] = choose_delimiter (&survey, sample);
      if (delimiters[0] == '\0' || survey.wrapped[0]->len == 0)
        return FALSE;
    }

  segue_csv_survey_take (&survey, sample, delimiters, syntax, TRUE);
  inside = segue_csv_measure (survey.wrapped[0], none);
  outside = segue_csv_measure (survey.counts[0], none);
  if (inside.n_columns < 2 || (inside.n_agreeing - MIN (inside.n_agreeing, survey.n_prose)) * 10 < inside.n_records * 9 ||
      (outside.n_records == 0 && inside.n_columns < 3) ||
      (outside.n_records > 0 && (outside.n_columns != inside.n_columns || outside.n_agreeing * 2 < outside.n_records)))
    return FALSE;

  *delimiter = delimiters[0];
  *n_columns = inside.n_columns;
  return TRUE;
}

/* A first line `sep=;` names the delimiter, as spreadsheets write and read it. */
static char
read_sep_line (const char *text,
               gsize       length)
{
  if (length < 5 || g_ascii_strncasecmp (text, "sep=", 4) != 0 ||
      (guchar) text[4] >= 0x80 || strchr ("\r\n\"\\", text[4]) != NULL ||
      (length > 5 && text[5] != '\n' && text[5] != '\r'))
    return '\0';

  return text[4];
}

/* Whether @c, an option, is a character that the syntax has room for. */
static gboolean
is_usable (int c)
{
  return c >= 0 && c < 128 && c != '\n' && c != '\r' && c != '\\';
}

static gboolean
check_options (const SegueCsvOptions *options,
               char                   known,
               GError               **error)
{
  int quote = options->quote != 0 ? options->quote : '"';

  if (!is_usable (options->delimiter))
    g_set_error_literal (error, SEGUE_CSV_ERROR, SEGUE_CSV_ERROR_OPTION,
                         _("The delimiter must be one ASCII character, neither a line break nor a backslash."));
  else if (quote != SEGUE_CSV_NONE && (!is_usable (quote) || quote == known || strchr (candidates, quote) != NULL))
    g_set_error_literal (error, SEGUE_CSV_ERROR, SEGUE_CSV_ERROR_OPTION,
                         _("The quote must be one ASCII character, neither a delimiter, a line break nor a backslash."));
  else if (options->escape != 0 && options->escape != SEGUE_CSV_NONE && options->escape != '\\')
    g_set_error_literal (error, SEGUE_CSV_ERROR, SEGUE_CSV_ERROR_OPTION,
                         _("Quotes can be escaped by a backslash only."));
  else
    return TRUE;

  return FALSE;
}

/* Quote, escapes, padding, and the delimiter unless it is known. */
static SegueCsvSyntax
detect_syntax (const SegueCsvSample  *sample,
               const SegueCsvOptions *options,
               char                   known,
               char                  *delimiter)
{
  SegueCsvSyntax syntax = { '"', '\0', FALSE };

  if (options->quote != 0)
    syntax.quote = options->quote != SEGUE_CSV_NONE ? (char) options->quote : '\0';

  *delimiter = detect_with_quote (sample, options, known, &syntax);
  if (options->quote == 0 && known != '\'')
    detect_apostrophes (sample, options, known, &syntax, delimiter);

  return syntax;
}

static guint
detect_columns (const SegueCsvSample *sample,
                const SegueCsvSyntax *syntax,
                char                  delimiter)
{
  g_autoptr(GArray) none = g_array_new (FALSE, FALSE, sizeof (guint));
  g_auto(SegueCsvSurvey) survey = { 0 };

  survey_by (&survey, sample, syntax, delimiter);
  return segue_csv_measure (survey.counts[0], none).n_columns;
}

/**
 * segue_csv_dialect_detect:
 * @text: (array length=length): UTF-8, without a byte order mark; NULs do no harm
 * @options: (nullable): what is forced; the encoding plays no part here
 * @dialect: (out): how the text is written
 *
 * Judges by the first 128 KiB or 1,000 records.  It always comes to a result;
 * it fails only for @options that are no characters to read by.
 *
 * Returns: whether the options could be used, else %SEGUE_CSV_ERROR_OPTION
 */
gboolean
segue_csv_dialect_detect (const char            *text,
                          gsize                  length,
                          const SegueCsvOptions *options,
                          SegueCsvDialect       *dialect,
                          GError               **error)
{
  static const SegueCsvOptions no_options = { 0 };
  SegueCsvSample sample = { text, length, FALSE, { .cell_bytes = SEGUE_CSV_MAX_CELL_BYTES, .columns = SURVEY_COLUMNS } };
  char sep, known, delimiter;
  SegueCsvSyntax syntax;

  g_return_val_if_fail (text != NULL && dialect != NULL, FALSE);

  if (options == NULL)
    options = &no_options;
  sep = read_sep_line (text, length);
  known = options->delimiter != 0 ? (char) options->delimiter : sep;
  if (!check_options (options, known, error))
    return FALSE;

  memset (dialect, 0, sizeof *dialect);
  sample.has_sep_line = dialect->has_sep_line = sep != '\0';
  syntax = detect_syntax (&sample, options, known, &delimiter);

  if (options->wrapped != SEGUE_CSV_NO)
    dialect->is_wrapped = detect_wrapping (&sample, &syntax, known, &delimiter, &dialect->n_columns);
  dialect->is_wrapped |= options->wrapped == SEGUE_CSV_YES;

  dialect->delimiter = delimiter != '\0' ? delimiter : candidates[0];
  if (options->delimiter != 0)
    dialect->delimiter_source = SEGUE_CSV_DELIMITER_FORCED;
  else if (sep != '\0')
    dialect->delimiter_source = SEGUE_CSV_DELIMITER_SEP_LINE;
  else
    dialect->delimiter_source = delimiter != '\0' ? SEGUE_CSV_DELIMITER_DETECTED : SEGUE_CSV_DELIMITER_DEFAULT;
  dialect->quote = syntax.quote;
  dialect->escape = syntax.escape;
  dialect->is_padded = syntax.is_padded;
  if (dialect->n_columns == 0)
    dialect->n_columns = detect_columns (&sample, &syntax, dialect->delimiter);

  return TRUE;
}

/**
 * segue_csv_delimiter_parse:
 * @text: what a user gives as delimiter: one character, `tab` or `\t`
 * @delimiter: (out): the character
 *
 * Returns: whether it can be one, else %SEGUE_CSV_ERROR_OPTION
 */
gboolean
segue_csv_delimiter_parse (const char *text,
                           char       *delimiter,
                           GError    **error)
{
  g_return_val_if_fail (text != NULL && delimiter != NULL, FALSE);

  if (g_ascii_strcasecmp (text, "tab") == 0 || strcmp (text, "\\t") == 0)
    text = "\t";

  if (strlen (text) != 1 || !is_usable ((guchar) *text) || *text == '"')
    {
      g_autofree char *shown = g_utf8_make_valid (text, -1);

      g_set_error (error, SEGUE_CSV_ERROR, SEGUE_CSV_ERROR_OPTION,
                   _("“%s” cannot be a delimiter. Give one ASCII character, such as ; or |, or “tab”."), shown);
      return FALSE;
    }

  *delimiter = *text;
  return TRUE;
}
