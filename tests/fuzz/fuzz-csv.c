/* fuzz-csv.c - any bytes as a CSV file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The first byte chooses what the reader is told, the second the limits and the
 * profile; what follows is the file.  Reading ends, keeps what it promises about
 * cells and places, loses nothing, and does the same twice; what was read comes
 * back from each profile.
 */

#include "config.h"

#include <string.h>

#include "fuzz.h"

#include "csv-test.h"
#include "segue-csv-guard.h"
#include "segue-csv-writer.h"

static void
choose_options (guint8           first,
                guint8           second,
                SegueCsvOptions *options)
{
  static const char *const encodings[] = { NULL, NULL, "windows-1252", "utf-8", "utf-16", "shift_jis", "utf-16be", "nonsense" };
  static const int delimiters[] = { 0, 0, ',', ';', '\t', '|', ' ', 1 };
  static const int quotes[] = { 0, '"', '\'', SEGUE_CSV_NONE };

  memset (options, 0, sizeof *options);
  if (first < 64)
    return; /* everything is found out */

  options->encoding = encodings[first % 8];
  options->delimiter = delimiters[first / 8 % 8];
  options->quote = quotes[second % 4];
  options->escape = (second & 4) != 0 ? '\\' : (second & 8) != 0 ? SEGUE_CSV_NONE : 0;
  options->padded = (SegueCsvChoice) (second / 16 % 3);
  options->wrapped = (SegueCsvChoice) (second / 48 % 3);
  if (first >= 192)
    options->limits = (SegueCsvLimits) { .rows = 5, .cell_bytes = 20, .columns = 6, .file_bytes = 2000 };
}

static void
check_record (const SegueCsvRecord *record,
              const SegueCsvRecord *before)
{
  g_assert_cmpuint (record->number, ==, before->number + 1);
  g_assert_cmpuint (record->line, >, before->line);
  g_assert_true (record->is_blank == (record->n_cells == 0));

  for (guint i = 0; i < record->n_problems; i++)
    {
      g_assert_cmpuint (record->problems[i].line, >=, record->line);
      g_assert_cmpuint (record->problems[i].column, >=, 1);
      g_assert_cmpuint (record->problems[i].column, <=, record->n_cells);
    }

  for (guint i = 0; i < record->n_cells; i++)
    {
      const SegueCsvCell *cell = &record->cells[i];
      g_autofree char *guarded = segue_csv_guard (cell->text);

      g_assert_cmpuint (strlen (cell->text), ==, cell->length);
      g_assert_true (g_utf8_validate (cell->text, (gssize) cell->length, NULL));
      g_assert_cmpstr (segue_csv_unguard (guarded), ==, cell->text);
    }
}

/* The records as one text, to compare; FALSE where a limit ended them. */
static gboolean
read_all (SegueCsvReader *reader,
          gboolean        unguard,
          GString        *content)
{
  g_autoptr(GError) error = NULL;
  const SegueCsvRecord *record;
  SegueCsvRecord before = { 0 };

  while (segue_csv_reader_next (reader, &record, &error) && record != NULL)
    {
      check_record (record, &before);
      before = *record;

      for (guint i = 0; i < record->n_cells; i++)
        {
          const char *text = unguard ? segue_csv_unguard (record->cells[i].text) : record->cells[i].text;

          g_string_append (content, text);
          g_string_append_c (content, '\0');
        }
      g_string_append_c (content, '\1');
    }

  g_assert_true ((error != NULL) == (record == NULL && segue_csv_reader_get_progress (reader) < 1));
  return error == NULL;
}

static void
check_round_trip (SegueCsvReader  *reader,
                  SegueCsvProfile  profile,
                  const GString   *content)
{
  const SegueCsvOptions options = {
    .delimiter = segue_csv_profile_get_delimiter (profile), .quote = '"', .escape = SEGUE_CSV_NONE,
    .padded = SEGUE_CSV_NO, .wrapped = SEGUE_CSV_NO,
  };
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(SegueCsvWriter) writer = segue_csv_writer_new (stream, profile);
  g_autoptr(SegueCsvReader) again = NULL;
  g_autoptr(GString) content_again = g_string_new (NULL);
  g_autoptr(GBytes) bytes = NULL;
  const SegueCsvRecord *record;

  segue_csv_reader_rewind (reader);
  while (segue_csv_reader_next (reader, &record, NULL) && record != NULL)
    {
      for (guint i = 0; i < record->n_cells; i++)
        segue_csv_writer_add_cell (writer, record->cells[i].text);
      g_assert_true (segue_csv_writer_end_record (writer, NULL));
    }
  g_assert_true (segue_csv_writer_finish (writer, NULL));
  g_assert_true (g_output_stream_close (stream, NULL, NULL));

  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
  again = segue_csv_reader_new_for_bytes (bytes, &options, NULL);
  g_assert_nonnull (again);
  g_assert_true (read_all (again, TRUE, content_again));
  g_assert_true (g_string_equal (content, content_again));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  SegueCsvOptions options;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueCsvReader) reader = NULL;
  g_autoptr(GString) content = g_string_new (NULL);
  g_autoptr(GString) twice = g_string_new (NULL);
  gboolean is_complete;

  if (size < 2)
    return 0;

  choose_options (data[0], data[1], &options);
  bytes = g_bytes_new (data + 2, size - 2);
  reader = segue_csv_reader_new_for_bytes (bytes, &options, &error);
  g_assert_true ((reader != NULL) == (error == NULL));
  if (reader == NULL)
    return 0;

  is_complete = read_all (reader, FALSE, content);
  segue_csv_reader_rewind (reader);
  g_assert_true (read_all (reader, FALSE, twice) == is_complete);
  g_assert_true (g_string_equal (content, twice));

  if (is_complete)
    csv_test_check_nothing_lost (bytes, options.encoding, reader);
  check_round_trip (reader, (SegueCsvProfile) (data[1] % 3), content);

  return 0;
}
