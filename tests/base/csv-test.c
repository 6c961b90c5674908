/* csv-test.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "csv-test.h"

#include <string.h>

/* A reader that must open. */
SegueCsvReader *
csv_test_open (const char            *text,
               gssize                 length,
               const SegueCsvOptions *options)
{
  g_autoptr(GBytes) bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);
  g_autoptr(GError) error = NULL;
  SegueCsvReader *reader = segue_csv_reader_new_for_bytes (bytes, options, &error);

  g_assert_no_error (error);
  g_assert_nonnull (reader);
  return reader;
}

static void
show_problem (GString               *shown,
              const SegueCsvProblem *problem)
{
  static const char *const names[] = { "in-text", "in-quotes", "after", "unclosed", "nul" };

  g_assert_cmpuint (problem->kind, <, G_N_ELEMENTS (names));
  g_assert_cmpuint (strlen (segue_csv_problem_get_text (problem->kind)), >, 0);
  g_string_append_printf (shown, " !%s@%lu,%u", names[problem->kind], (gulong) problem->line, problem->column);
}

/* All records: <plain> and "quoted" cells, / between records, | for a blank line,
 * ! before a problem, and at the end =CODE for an error. */
char *
csv_test_show (SegueCsvReader *reader)
{
  g_autoptr(GString) shown = g_string_new (NULL);
  g_autoptr(GError) error = NULL;
  const SegueCsvRecord *record;
  guint64 number = 0;

  while (segue_csv_reader_next (reader, &record, &error) && record != NULL)
    {
      g_assert_cmpuint (record->number, ==, ++number);
      g_assert_true (record->is_blank == (record->n_cells == 0));
      if (number > 1)
        g_string_append_c (shown, '/');
      if (record->is_blank)
        g_string_append_c (shown, '|');

      for (guint i = 0; i < record->n_cells; i++)
        {
          const SegueCsvCell *cell = &record->cells[i];

          g_assert_cmpuint (strlen (cell->text), ==, cell->length);
          g_assert_true (g_utf8_validate (cell->text, (gssize) cell->length, NULL));
          g_string_append_printf (shown, cell->is_quoted ? "\"%s\"" : "<%s>", cell->text);
        }
      for (guint i = 0; i < record->n_problems; i++)
        show_problem (shown, &record->problems[i]);
    }

  if (error != NULL)
    {
      g_assert_error (error, SEGUE_CSV_ERROR, error->code);
      g_string_append_printf (shown, "=%d", error->code);
    }

  return g_string_free (g_steal_pointer (&shown), FALSE);
}

static void
append_content (GString               *content,
                const char            *text,
                gsize                  length,
                const SegueCsvDialect *dialect)
{
  for (gsize i = 0; i < length; i++)
    if (text[i] == '\0')
      g_string_append (content, "\357\277\275");
    else if (strchr ("\r\n\t ", text[i]) == NULL && text[i] != dialect->delimiter &&
             text[i] != dialect->quote && text[i] != dialect->escape)
      g_string_append_c (content, text[i]);
}

/* What is no blank and no syntax stands in some cell, in the order of the file,
 * and nothing else does. */
void
csv_test_check_nothing_lost (GBytes         *bytes,
                             const char     *encoding_name,
                             SegueCsvReader *reader)
{
  const SegueCsvDialect *dialect = segue_csv_reader_get_dialect (reader);
  SegueEncoding encoding;
  g_autoptr(GBytes) decoded = segue_encoding_decode (bytes, encoding_name, &encoding, NULL);
  g_autoptr(GString) expected = g_string_new (NULL);
  g_autoptr(GString) found = g_string_new (NULL);
  const SegueCsvRecord *record;
  gsize length;
  const char *text = g_bytes_get_data (decoded, &length);
  gsize begin = dialect->has_sep_line ? 5 : 0;

  if (length > begin)
    append_content (expected, text + begin, length - begin, dialect);

  segue_csv_reader_rewind (reader);
  while (segue_csv_reader_next (reader, &record, NULL) && record != NULL)
    for (guint i = 0; i < record->n_cells; i++)
      append_content (found, record->cells[i].text, record->cells[i].length, dialect);

  g_assert_cmpstr (found->str, ==, expected->str);
  segue_csv_reader_rewind (reader);
}

/* A text of up to @max_pieces pieces of what makes CSV hard. */
char *
csv_test_random_text (guint max_pieces)
{
  static const char *const pieces[] = {
    "\"", "\"\"", "'", "''", ",", ";", "\t", "|", ":", "^", "\r", "\n", "\r\n", " ", "\302\240", "\\", "\\\"", "=", "+", "-", "@",
    "sep=", "\357\273\277", "a", "B", "0", "7", "-2", "+49 30 1", "1,2,3", "\303\274", "\343\201\202", "\360\237\230\216",
    "\001", "\177", "\302\205", "\342\200\250", "/", "word",
  };
  g_autoptr(GString) text = g_string_new (NULL);
  int n = g_test_rand_int_range (0, (int) max_pieces + 1);

  for (int i = 0; i < n; i++)
    g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* The strings of the corpus, one a line, or NULL, and the test skipped. */
GPtrArray *
csv_test_load_naughty_strings (void)
{
  const char *corpus = g_getenv ("SEGUE_CORPUS");
  g_autofree char *path = g_build_filename (corpus != NULL ? corpus : ".", "strings", "blns.txt", NULL);
  g_autofree char *content = NULL;
  g_auto(GStrv) lines = NULL;
  g_autoptr(GPtrArray) strings = g_ptr_array_new_with_free_func (g_free);

  if (corpus == NULL || !g_file_get_contents (path, &content, NULL, NULL))
    {
      g_test_skip ("strings/blns.txt is not in the corpus");
      return NULL;
    }

  lines = g_strsplit (content, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (lines[i][0] != '\0' && lines[i][0] != '#')
      g_ptr_array_add (strings, g_utf8_make_valid (lines[i], -1));

  g_assert_cmpuint (strings->len, >, 400);
  return g_steal_pointer (&strings);
}
