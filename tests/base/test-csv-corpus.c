/* test-csv-corpus.c - every file of the corpus that has facts, beside its facts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "csv-test.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* Files whose facts were read by a program that knows less, or that are damaged:
 * what is read instead, as csv_test_show() writes it. */
static const struct
{
  const char *file;
  const char *shown;
} expectations[] = {
  /* The delimiter that the facts name does not occur. */
  { "nepote/CSV-basic-ISO-8859-1.CRLF.csv", "<first_name><last_name><age>/<John><Smith><37>/<Jean><Christophe><33>/<H\303\251l\303\250ne><Mah\303\251><42>" },
  { "nepote/CSV-basic-ISO-8859-1.LF.csv", "<first_name><last_name><age>/<John><Smith><37>/<Jean><Christophe><33>/<H\303\251l\303\250ne><Mah\303\251><42>" },
  /* The sep= line names another delimiter than the facts. */
  { "rvl-torture/leading_tabs_header.csv", "< \tid\t >< \tvalue\t>/<1><10>/<2><20>" },
  { "rvl-torture/sep_equal.csv", "<id><value><note>/<A><10><ok>/<B><20><ok>" },
  /* Escaped quotes. */
  { "rvl-torture/backslash_escape.csv", "<col>/\"a\"b\"" },
  { "univocity/european.csv",
    "<Year><Make><Model><Description><Price>/<1997><Ford><E350>\"ac; abs; moon\"<3000,00>/"
    "<1999><Chevy>\"Venture \"Extended Edition\"\"\"\"<4900,00>/<1996><Jeep><Grand Cherokee>\"MUST SELL!\nair; moon roof; loaded\"<4799,00>/"
    "<1999><Chevy>\"Venture \"Extended Edition; Very Large\"\"<><5000,00>/<><>\"Venture \"Extended Edition\"\"\"\"<4900,00>" },
  /* Damaged quotes. */
  { "rvl-torture/invalid_quote.csv", "<id><value>/<A><\"12\"x> !after@2,2" },
  { "rvl-torture/unterminated_quote.csv", "<id><value>/<A><\"123> !unclosed@2,2" },
  { "sineemore/bad-missing-quote.csv", "<foo><bar><baz>/<1><\"I forgot to close this one><3> !unclosed@2,2" },
  { "sineemore/bad-quotes-with-unescaped-quote.csv", "<foo><bar><baz>/<1>\"Hey, I missed \" it\"<3> !in-quotes@2,2" },
};

/* Files that are read as their facts say, with these problems told. */
static const struct
{
  const char *file;
  const char *problems;
} problems[] = {
  { "csv-wrangling/100-external-simple.csv", " !in-text@7,2 !in-text@10,2 !in-text@13,2 !in-text@17,2" },
  { "csv-wrangling/blocks.csv", " !in-text@36,3" },
  { "csv-wrangling/copyright.csv", " !in-text@7,4 !after@15,4" },
  { "csv-wrangling/weapondef.csv", " !in-text@29,1 !in-text@33,1 !in-text@44,1" },
  { "sineemore/bad-unescaped-quote.csv", " !in-text@2,2" },
};

/* Files that are refused, with what the message says. */
static const struct
{
  const char *file;
  const char *message;
} refusals[] = {
  { "rvl-torture/encoding_utf16le.csv", "Byte 15 (line 1) is not UTF-16LE text" },
};

static const struct
{
  const char *facts;
  const char *name;
} encodings[] = {
  { "utf-8", "UTF-8" }, { "ascii", "UTF-8" }, { "cp1252", "WINDOWS-1252" }, { "latin-1", "WINDOWS-1252" },
  { "utf-16-le", "UTF-16LE" }, { "utf-32", "UTF-32BE" },
};

static const char *
find_corpus (void)
{
  const char *corpus = g_getenv ("SEGUE_CORPUS");

  if (corpus != NULL && g_file_test (corpus, G_FILE_TEST_IS_DIR))
    return corpus;

  g_test_skip ("SEGUE_CORPUS names no folder");
  return NULL;
}

/* Every record as a GStrv; a blank line as an empty one. */
static GPtrArray *
read_records (SegueCsvReader *reader,
              GString        *told)
{
  GPtrArray *records = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  const SegueCsvRecord *record;

  while (segue_csv_reader_next (reader, &record, NULL) && record != NULL)
    {
      g_autoptr(GStrvBuilder) cells = g_strv_builder_new ();

      for (guint i = 0; i < record->n_cells; i++)
        g_strv_builder_add (cells, record->cells[i].text);
      g_ptr_array_add (records, g_strv_builder_end (cells));
      for (guint i = 0; i < record->n_problems; i++)
        g_string_append_printf (told, " !%s@%lu,%u",
                                record->problems[i].kind == SEGUE_CSV_PROBLEM_QUOTE_IN_TEXT ? "in-text" : "after",
                                (gulong) record->problems[i].line, record->problems[i].column);
    }

  return records;
}

static JsonNode *
load_json (const char *path)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  return json_parser_steal_root (parser);
}

static void
check_cells (char      **cells,
             JsonArray  *expected)
{
  g_assert_cmpuint (g_strv_length (cells), ==, json_array_get_length (expected));
  for (guint i = 0; cells[i] != NULL; i++)
    g_assert_cmpstr (cells[i], ==, json_array_get_string_element (expected, i));
}

/* How many records there are of each number of cells, from @first on. */
static void
check_field_counts (GPtrArray  *records,
                    guint       first,
                    JsonObject *counts)
{
  g_autoptr(GHashTable) found = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer key, value;

  for (guint i = first; i < records->len; i++)
    {
      key = GUINT_TO_POINTER (g_strv_length (g_ptr_array_index (records, i)));
      value = g_hash_table_lookup (found, key);
      if (key != NULL)
        g_hash_table_insert (found, key, GUINT_TO_POINTER (GPOINTER_TO_UINT (value) + 1));
    }

  g_assert_cmpuint (g_hash_table_size (found), ==, json_object_get_size (counts));
  g_hash_table_iter_init (&iter, found);
  while (g_hash_table_iter_next (&iter, &key, &value))
    {
      g_autofree char *name = g_strdup_printf ("%u", GPOINTER_TO_UINT (key));

      g_assert_cmpint (json_object_get_int_member (counts, name), ==, GPOINTER_TO_UINT (value));
    }
}

/* Header, first and last record, and how many.  A sep= line is a record to the
 * facts. */
static void
check_facts_about_records (GPtrArray  *records,
                           guint       n_directives,
                           JsonObject *facts)
{
  gboolean has_header = !json_object_get_null_member (facts, "header_record");
  guint header = has_header ? (guint) json_object_get_int_member (facts, "header_record") : 0;
  guint first = has_header ? header + 1 - n_directives : 0;
  guint n_blank = 0;
  char **first_record = NULL;
  char **last_record = NULL;

  g_assert_cmpint (records->len + n_directives, ==, json_object_get_int_member (facts, "records_read"));
  for (guint i = 0; i < records->len; i++)
    {
      char **record = g_ptr_array_index (records, i);

      n_blank += record[0] == NULL;
      if (i < first || record[0] == NULL)
        continue;
      if (first_record == NULL)
        first_record = record;
      last_record = record;
    }
  g_assert_cmpint (n_blank, ==, json_object_get_int_member (facts, "blank_lines"));
  check_field_counts (records, first, json_object_get_object_member (facts, "field_counts"));

  if (has_header && n_directives == 0)
    check_cells (g_ptr_array_index (records, header), json_object_get_array_member (facts, "header"));
  if (first_record == NULL)
    {
      g_assert_true (json_object_get_null_member (facts, "first_record"));
      return;
    }
  check_cells (first_record, json_object_get_array_member (facts, "first_record"));
  check_cells (last_record, json_object_get_array_member (facts, "last_record"));
}

static void
check_facts_about_form (SegueCsvReader *reader,
                        JsonObject     *facts)
{
  const SegueEncoding *encoding = segue_csv_reader_get_encoding (reader);
  const SegueCsvLineEnds *ends = segue_csv_reader_get_line_ends (reader);
  JsonObject *line_ends = json_object_get_object_member (facts, "line_endings");
  const char *name = json_object_get_string_member (facts, "encoding");
  gboolean is_known = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (encodings); i++)
    if (strcmp (encodings[i].facts, name) == 0)
      {
        g_assert_cmpstr (encoding->name, ==, encodings[i].name);
        is_known = TRUE;
      }
  g_assert_true (is_known);

  /* The facts know no mark of a file that is nothing but a mark. */
  if (json_object_get_int_member (facts, "records_read") > 0)
    g_assert_cmpint (encoding->has_bom, ==, !json_object_get_null_member (facts, "bom"));

  g_assert_cmpint (ends->lf, ==, json_object_get_int_member (line_ends, "lf"));
  g_assert_cmpint (ends->crlf, ==, json_object_get_int_member (line_ends, "crlf"));
  g_assert_cmpint (ends->cr, ==, json_object_get_int_member (line_ends, "cr"));
}

static void
check_facts (SegueCsvReader *reader,
             const char     *file,
             JsonObject     *facts)
{
  const SegueCsvDialect *dialect = segue_csv_reader_get_dialect (reader);
  g_autoptr(GString) told = g_string_new (NULL);
  g_autoptr(GPtrArray) records = read_records (reader, told);
  const char *expected = "";

  check_facts_about_form (reader, facts);

  for (guint i = 0; i < G_N_ELEMENTS (expectations); i++)
    if (g_str_has_suffix (file, expectations[i].file))
      {
        g_autofree char *shown = NULL;

        segue_csv_reader_rewind (reader);
        shown = csv_test_show (reader);
        g_assert_cmpstr (shown, ==, expectations[i].shown);
        return;
      }

  for (guint i = 0; i < G_N_ELEMENTS (problems); i++)
    if (g_str_has_suffix (file, problems[i].file))
      expected = problems[i].problems;
  g_assert_cmpstr (told->str, ==, expected);

  g_assert_cmpint (dialect->delimiter, ==, json_object_get_string_member (facts, "delimiter_char")[0]);
  g_assert_cmpint (dialect->quote, ==, '"');
  g_assert_cmpint (dialect->escape, ==, '\0');
  g_assert_false (dialect->is_wrapped);
  check_facts_about_records (records, dialect->has_sep_line, facts);
}

static void
check_file (const char *path,
            const char *facts_path)
{
  g_autoptr(JsonNode) facts = load_json (facts_path);
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueCsvReader) reader = segue_csv_reader_new_for_path (path, NULL, &error);
  g_autofree char *content = NULL;
  g_autoptr(GBytes) bytes = NULL;
  gsize length;

  g_test_message ("%s", path);
  for (guint i = 0; i < G_N_ELEMENTS (refusals); i++)
    if (g_str_has_suffix (path, refusals[i].file))
      {
        g_assert_null (reader);
        g_assert_true (g_str_has_prefix (error->message, refusals[i].message));
        return;
      }
  g_assert_no_error (error);

  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  bytes = g_bytes_new_take (g_steal_pointer (&content), length);
  csv_test_check_nothing_lost (bytes, NULL, reader);
  check_facts (reader, path, json_node_get_object (facts));
}

static guint
check_folder (const char *folder)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n_files = 0;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *facts = g_strconcat (path, ".facts.json", NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        {
          n_files += check_folder (path);
        }
      else if (g_file_test (facts, G_FILE_TEST_EXISTS))
        {
          check_file (path, facts);
          n_files++;
        }
    }

  return n_files;
}

static void
test_facts (void)
{
  const char *corpus = find_corpus ();

  for (int i = 0; corpus != NULL && i < 2; i++)
    {
      g_autofree char *folder = g_build_filename (corpus, i == 0 ? "conformance" : "registers", NULL);

      g_assert_cmpuint (check_folder (folder), >=, i == 0 ? 115 : 33);
    }
}

/* The records as the project of the file gives them: arrays of cells, or objects
 * whose names are the header.  Its CR LF were lost on the way into the corpus. */
static void
check_json (const char *path,
            const char *json_path)
{
  g_autoptr(JsonNode) node = load_json (json_path);
  JsonArray *expected = json_node_get_array (node);
  g_autoptr(SegueCsvReader) reader = segue_csv_reader_new_for_path (path, NULL, NULL);
  g_autoptr(GString) told = g_string_new (NULL);
  g_autoptr(GPtrArray) records = read_records (reader, told);
  gboolean has_header = records->len != json_array_get_length (expected);

  g_test_message ("%s", path);
  g_assert_cmpuint (records->len, ==, json_array_get_length (expected) + has_header);
  for (guint i = has_header; i < records->len; i++)
    {
      JsonNode *record = json_array_get_element (expected, i - has_header);
      char **cells = g_ptr_array_index (records, i);
      char **names = g_ptr_array_index (records, 0);

      for (guint j = 0; j < MAX (g_strv_length (names), 1); j++)
        {
          const char *text = JSON_NODE_HOLDS_ARRAY (record)
                               ? json_array_get_string_element (json_node_get_array (record), j)
                               : json_object_get_string_member (json_node_get_object (record), names[j]);
          g_auto(GStrv) parts = g_strsplit (text, "\r\n", -1);
          g_autofree char *lines = g_strjoinv ("\n", parts);

          g_assert_cmpstr (cells[0] != NULL ? cells[j] : "", ==, lines);
        }
    }
}

static void
test_json (void)
{
  static const struct { const char *folder; guint n_files; } projects[] = { { "csv-spectrum", 11 }, { "sineemore", 18 } };
  const char *corpus = find_corpus ();

  for (guint i = 0; corpus != NULL && i < G_N_ELEMENTS (projects); i++)
    {
      g_autofree char *folder = g_build_filename (corpus, "conformance", projects[i].folder, NULL);
      g_autofree char *json = g_build_filename (folder, "json", NULL);
      g_autoptr(GDir) dir = g_dir_open (json, 0, NULL);
      const char *name;
      guint n_files = 0;

      g_assert_nonnull (dir);
      for (; (name = g_dir_read_name (dir)) != NULL; n_files++)
        {
          g_autofree char *stem = g_strndup (name, strlen (name) - strlen (".json"));
          g_autofree char *file = g_strconcat (stem, ".csv", NULL);
          g_autofree char *path = g_build_filename (folder, file, NULL);
          g_autofree char *json_path = g_build_filename (json, name, NULL);

          check_json (path, json_path);
        }
      g_assert_cmpuint (n_files, ==, projects[i].n_files);
    }
}

/* One kind of damage per file, beside the intended content: all is there but in
 * the one row where a delimiter is too much or missing. */
static void
test_intended (void)
{
  static const struct { const char *file; guint damaged; guint n_cells; } files[] = {
    { "file_field_delimiter_0x3B.csv", 0, 0 },
    { "file_field_delimiter_0x9.csv", 0, 0 },
    { "file_header_only.csv", 0, 0 },
    { "file_no_header.csv", 0, 0 },
    { "file_no_trailing_newline.csv", 0, 0 },
    { "file_one_data_row.csv", 0, 0 },
    { "file_record_delimiter_0xA.csv", 0, 0 },
    { "row_less_sep_row10_col3.csv", 10, 8 },
    { "row_more_sep_row5_col2.csv", 5, 10 },
    { "source.csv", 0, 0 },
  };
  const char *corpus = find_corpus ();

  for (guint i = 0; corpus != NULL && i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (corpus, "conformance", "pollock", files[i].file, NULL);
      g_autofree char *clean_path = g_build_filename (corpus, "conformance", "pollock", "clean", files[i].file, NULL);
      g_autoptr(SegueCsvReader) reader = segue_csv_reader_new_for_path (path, NULL, NULL);
      g_autoptr(SegueCsvReader) clean_reader = segue_csv_reader_new_for_path (clean_path, NULL, NULL);
      g_autoptr(GString) told = g_string_new (NULL);
      g_autoptr(GPtrArray) records = read_records (reader, told);
      g_autoptr(GPtrArray) clean = read_records (clean_reader, told);

      g_assert_cmpstr (told->str, ==, "");
      g_assert_cmpuint (records->len, ==, clean->len);
      for (guint j = 0; j < records->len; j++)
        if (j > 0 && j == files[i].damaged)
          g_assert_cmpuint (g_strv_length (g_ptr_array_index (records, j)), ==, files[i].n_cells);
        else
          g_assert_true (g_strv_equal (g_ptr_array_index (records, j), g_ptr_array_index (clean, j)));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/csv-corpus/facts", test_facts);
  g_test_add_func ("/csv-corpus/json", test_json);
  g_test_add_func ("/csv-corpus/intended", test_intended);

  return g_test_run ();
}
