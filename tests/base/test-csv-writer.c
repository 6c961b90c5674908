/* test-csv-writer.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-csv-writer.h"

#include "csv-test.h"
#include "segue-csv-guard.h"

#include <locale.h>
#include <string.h>

static const SegueCsvProfile profiles[] = {
  SEGUE_CSV_PROFILE_RFC4180, SEGUE_CSV_PROFILE_EXCEL, SEGUE_CSV_PROFILE_UTF16_TAB,
};

/* A table is an array of records, each a GStrv; NULL stands for a blank line. */
static GPtrArray *
table_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
}

static GBytes *
write_table (GPtrArray       *table,
             SegueCsvProfile  profile)
{
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(SegueCsvWriter) writer = segue_csv_writer_new (stream, profile);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < table->len; i++)
    {
      char **record = g_ptr_array_index (table, i);

      for (guint j = 0; record != NULL && record[j] != NULL; j++)
        segue_csv_writer_add_cell (writer, record[j]);
      segue_csv_writer_end_record (writer, &error);
      g_assert_no_error (error);
    }

  g_assert_true (segue_csv_writer_finish (writer, &error));
  g_assert_no_error (error);
  g_assert_true (g_output_stream_close (stream, NULL, NULL));
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

static void
check_round_trip (GPtrArray             *table,
                  SegueCsvProfile        profile,
                  const SegueCsvOptions *options)
{
  g_autoptr(GBytes) bytes = write_table (table, profile);
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueCsvReader) reader = segue_csv_reader_new_for_bytes (bytes, options, &error);
  const SegueCsvRecord *record;

  g_assert_no_error (error);
  for (guint i = 0; i < table->len; i++)
    {
      char **expected = g_ptr_array_index (table, i);

      g_assert_true (segue_csv_reader_next (reader, &record, NULL));
      g_assert_nonnull (record);
      g_assert_cmpuint (record->n_problems, ==, 0);
      g_assert_false (record->is_wrapped);
      g_assert_cmpuint (record->n_cells, ==, expected != NULL ? g_strv_length (expected) : 0);
      for (guint j = 0; j < record->n_cells; j++)
        g_assert_cmpstr (segue_csv_unguard (record->cells[j].text), ==, expected[j]);
    }
  g_assert_true (segue_csv_reader_next (reader, &record, NULL));
  g_assert_null (record);
}

static GPtrArray *
make_table (const char *const *cells,
            guint              n_columns)
{
  GPtrArray *table = table_new ();

  for (guint i = 0; cells[i] != NULL; i += n_columns)
    {
      g_autoptr(GStrvBuilder) record = g_strv_builder_new ();

      for (guint j = 0; j < n_columns; j++)
        g_strv_builder_add (record, cells[i + j]);
      g_ptr_array_add (table, g_strv_builder_end (record));
    }

  return table;
}

/* Byte for byte. */
static void
test_profiles (void)
{
  const char *cells[] = { "Name", "Phone", "Note", "M\303\274ller, Anna", "+49 30 123", "=1+1", "007", "-2", "", NULL };
  static const char rfc[] = "Name,Phone,Note\r\n\"M\303\274ller, Anna\",+49 30 123,=1+1\r\n007,-2,\r\n";
  static const char excel[] = "\357\273\277Name,Phone,Note\r\n\"M\303\274ller, Anna\",+49 30 123,\"'=1+1\"\r\n007,-2,\r\n";
  g_autoptr(GPtrArray) table = make_table (cells, 3);
  g_autoptr(GBytes) rfc_bytes = write_table (table, SEGUE_CSV_PROFILE_RFC4180);
  g_autoptr(GBytes) excel_bytes = write_table (table, SEGUE_CSV_PROFILE_EXCEL);
  g_autoptr(GBytes) utf16_bytes = write_table (table, SEGUE_CSV_PROFILE_UTF16_TAB);
  const char *data;
  gsize size;

  data = g_bytes_get_data (rfc_bytes, &size);
  g_assert_cmpmem (data, size, rfc, sizeof rfc - 1);
  data = g_bytes_get_data (excel_bytes, &size);
  g_assert_cmpmem (data, size, excel, sizeof excel - 1);
  data = g_bytes_get_data (utf16_bytes, &size);
  g_assert_cmpmem (data, 12, "\377\376N\0a\0m\0e\0\t\0", 12);
  g_assert_cmpmem (data + size - 6, 6, "\t\0\r\0\n\0", 6);
}

/* Quoted where needed, and only there. */
static void
test_quoting (void)
{
  const struct { const char *text, *written; } cases[] = {
    { "", "" }, { "plain", "plain" }, { "two words", "two words" }, { "a:b", "a:b" }, { "a'b", "a'b" }, { "caf\303\251", "caf\303\251" },
    { "a,b", "\"a,b\"" }, { "a;b", "\"a;b\"" }, { "a\tb", "\"a\tb\"" }, { "a|b", "\"a|b\"" },
    { "a\nb", "\"a\nb\"" }, { "a\rb", "\"a\rb\"" }, { "a\001b", "\"a\001b\"" },
    { "a\"b", "\"a\"\"b\"" }, { "\"", "\"\"\"\"" }, { "\"\"", "\"\"\"\"\"\"" },
    { " a", "\" a\"" }, { "a ", "\"a \"" }, { " ", "\" \"" },
    { "'a", "\"'a\"" }, { "'=a", "\"''=a\"" }, { "=a", "=a" }, { "-a", "-a" },
    { "\303\050", "\357\277\275(" }, { "a\377\"", "\"a\357\277\275\"\"\"" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *cells[] = { "x", cases[i].text, NULL };
      g_autoptr(GPtrArray) table = make_table (cells, 2);
      g_autoptr(GBytes) bytes = write_table (table, SEGUE_CSV_PROFILE_RFC4180);
      g_autofree char *expected = g_strdup_printf ("x,%s\r\n", cases[i].written);
      gsize size;
      const char *data = g_bytes_get_data (bytes, &size);

      g_assert_cmpmem (data, size, expected, strlen (expected));
    }
}

/* What stands alone or first could be taken for something else. */
static void
test_mistakable (void)
{
  const struct { const char *first, *second, *written; } cases[] = {
    { "", NULL, "\"\"\r\n" },
    { "a", NULL, "a\r\n" },
    { "a:b", NULL, "\"a:b\"\r\n" },
    { "a^b", NULL, "\"a^b\"\r\n" },
    { "sep=", "", "\"sep=\",\r\n" },
    { "SEP=,", NULL, "\"SEP=,\"\r\n" },
    { "\357\273\277a", "b", "\"\357\273\277a\",b\r\n" },
    { "a", "sep=", "a,sep=\r\n" },
    { "PK\003\004", "b", "\"PK\003\004\",b\r\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *cells[] = { cases[i].first, cases[i].second, NULL };
      g_autoptr(GPtrArray) table = make_table (cells, cases[i].second != NULL ? 2 : 1);
      g_autoptr(GBytes) bytes = write_table (table, SEGUE_CSV_PROFILE_RFC4180);
      gsize size;
      const char *data = g_bytes_get_data (bytes, &size);

      g_assert_cmpmem (data, size, cases[i].written, strlen (cases[i].written));
      check_round_trip (table, SEGUE_CSV_PROFILE_RFC4180, NULL);
    }
}

static void
test_separator (void)
{
  g_assert_cmpint (segue_csv_list_separator (","), ==, ';');
  g_assert_cmpint (segue_csv_list_separator ("."), ==, ',');
  g_assert_cmpint (segue_csv_list_separator ("\331\253"), ==, ',');
  g_assert_cmpint (segue_csv_profile_get_delimiter (SEGUE_CSV_PROFILE_RFC4180), ==, ',');
  g_assert_cmpint (segue_csv_profile_get_delimiter (SEGUE_CSV_PROFILE_UTF16_TAB), ==, '\t');

  setlocale (LC_NUMERIC, "C");
  g_assert_cmpint (segue_csv_profile_get_delimiter (SEGUE_CSV_PROFILE_EXCEL), ==, ',');
  if (setlocale (LC_NUMERIC, "de_DE.UTF-8") != NULL)
    g_assert_cmpint (segue_csv_profile_get_delimiter (SEGUE_CSV_PROFILE_EXCEL), ==, ';');
  setlocale (LC_NUMERIC, "C");
}

/* More than a buffer, with characters of several bytes at every place. */
static void
test_long (void)
{
  g_autoptr(GPtrArray) table = table_new ();

  for (guint i = 0; i < 3000; i++)
    {
      g_autoptr(GStrvBuilder) record = g_strv_builder_new ();
      g_autofree char *number = g_strdup_printf ("%u", i);

      g_strv_builder_add (record, number);
      g_strv_builder_add (record, "\360\237\230\216 \303\274ber \"alles\", immer; wieder");
      g_ptr_array_add (table, g_strv_builder_end (record));
    }

  for (guint i = 0; i < G_N_ELEMENTS (profiles); i++)
    check_round_trip (table, profiles[i], NULL);
}

static void
test_failure (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (profiles); i++)
    {
      char room[8];
      g_autoptr(GOutputStream) stream = g_memory_output_stream_new (room, sizeof room, NULL, NULL);
      g_autoptr(SegueCsvWriter) writer = segue_csv_writer_new (stream, profiles[i]);
      g_autoptr(GError) error = NULL;

      segue_csv_writer_add_cell (writer, "more than there is room for");
      g_assert_true (segue_csv_writer_end_record (writer, &error));
      g_assert_false (segue_csv_writer_finish (writer, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
    }
}

static GPtrArray *
make_random_table (guint n_columns)
{
  GPtrArray *table = table_new ();
  int n_records = g_test_rand_int_range (1, 7);

  for (int i = 0; i < n_records; i++)
    {
      g_autoptr(GStrvBuilder) record = g_strv_builder_new ();

      for (guint j = 0; j < n_columns; j++)
        {
          g_autofree char *text = csv_test_random_text (6);

          g_strv_builder_add (record, text);
        }
      g_ptr_array_add (table, g_test_rand_int_range (0, 20) == 0 ? NULL : g_strv_builder_end (record));
    }

  return table;
}

/* The reader is told nothing, except that a table of one column is not taken
 * for wrapped records, from which it cannot be told. */
static void
test_random_tables (void)
{
  const SegueCsvOptions one_column = { .wrapped = SEGUE_CSV_NO };

  for (guint i = 0; i < 10000; i++)
    {
      guint n_columns = (guint) g_test_rand_int_range (1, 7);
      g_autoptr(GPtrArray) table = make_random_table (n_columns);

      check_round_trip (table, profiles[i % G_N_ELEMENTS (profiles)], n_columns == 1 ? &one_column : NULL);
    }
}

static void
test_naughty_strings (void)
{
  g_autoptr(GPtrArray) strings = csv_test_load_naughty_strings ();
  g_autoptr(GPtrArray) table = table_new ();

  if (strings == NULL)
    return;

  for (guint i = 0; i < strings->len; i++)
    {
      const char *text = g_ptr_array_index (strings, i);
      const char *next = g_ptr_array_index (strings, (i + 1) % strings->len);
      g_autofree char *both = g_strdup_printf ("%s\n%s", text, next);
      g_autoptr(GStrvBuilder) record = g_strv_builder_new ();

      g_strv_builder_add (record, text);
      g_strv_builder_add (record, next);
      g_strv_builder_add (record, both);
      g_ptr_array_add (table, g_strv_builder_end (record));
    }

  for (guint i = 0; i < G_N_ELEMENTS (profiles); i++)
    check_round_trip (table, profiles[i], NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/csv-writer/profiles", test_profiles);
  g_test_add_func ("/csv-writer/quoting", test_quoting);
  g_test_add_func ("/csv-writer/mistakable", test_mistakable);
  g_test_add_func ("/csv-writer/separator", test_separator);
  g_test_add_func ("/csv-writer/long", test_long);
  g_test_add_func ("/csv-writer/failure", test_failure);
  g_test_add_func ("/csv-writer/random-tables", test_random_tables);
  g_test_add_func ("/csv-writer/naughty-strings", test_naughty_strings);

  return g_test_run ();
}
