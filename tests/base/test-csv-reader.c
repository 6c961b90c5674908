/* test-csv-reader.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-csv-reader.h"

#include "csv-test.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

typedef struct
{
  const char *text;
  const char *shown;
} Case;

static const SegueCsvOptions plain = { .delimiter = ',', .quote = '"', .escape = SEGUE_CSV_NONE,
                                       .padded = SEGUE_CSV_NO, .wrapped = SEGUE_CSV_NO };

static void
check_cases (const Case            *cases,
             guint                  n_cases,
             const SegueCsvOptions *options)
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autoptr(SegueCsvReader) reader = csv_test_open (cases[i].text, -1, options);
      g_autofree char *shown = csv_test_show (reader);
      g_autofree char *again = NULL;

      g_assert_cmpstr (shown, ==, cases[i].shown);

      segue_csv_reader_rewind (reader);
      again = csv_test_show (reader);
      g_assert_cmpstr (again, ==, cases[i].shown);
      g_assert_cmpfloat (segue_csv_reader_get_progress (reader), ==, 1);
    }
}

static void
test_well_formed (void)
{
  const Case cases[] = {
    { "", "" },
    { "a", "<a>" },
    { "a,b\n1,2\n", "<a><b>/<1><2>" },
    { "a,b\r\n1,2\r\n", "<a><b>/<1><2>" },
    { "a,b\r1,2\r", "<a><b>/<1><2>" },
    { "a,b\n1,2\r\n3,4\r5,6", "<a><b>/<1><2>/<3><4>/<5><6>" },
    { "a,", "<a><>" },
    { ",", "<><>" },
    { ",\n", "<><>" },
    { "a,,b,\n", "<a><><b><>" },
    { "\n", "|" },
    { "\n\n", "|/|" },
    { "a\n\nb", "<a>/|/<b>" },
    { "a\r\n\r\nb", "<a>/|/<b>" },
    { "a\n\rb", "<a>/|/<b>" },
    { "   \n", "<   >" },
    { "\"\"", "\"\"" },
    { "\"\"\n", "\"\"" },
    { "\"a\",\"b\"\n", "\"a\"\"b\"" },
    { "\"a\",", "\"a\"<>" },
    { "\"a,b\",c", "\"a,b\"<c>" },
    { "\"a\"\"b\"", "\"a\"b\"" },
    { "\"\"\"\"", "\"\"\"" },
    { "\"\"\"a\"\"\"", "\"\"a\"\"" },
    { "\"a\nb\",c\nd,e", "\"a\nb\"<c>/<d><e>" },
    { "\"a\r\nb\rc\",d", "\"a\r\nb\rc\"<d>" },
    { "1\n1,2\n1,2,3\n", "<1>/<1><2>/<1><2><3>" },
    { " a , b ", "< a >< b >" },
    { "=1+1,'x,\\n", "<=1+1><'x><\\n>" },
    { "caf\303\251,\360\237\230\216", "<caf\303\251><\360\237\230\216>" },
  };

  check_cases (cases, G_N_ELEMENTS (cases), &plain);
}

/* What is kept of damage, and that it is told. */
static void
test_damaged (void)
{
  const Case cases[] = {
    { "a \"b\" c,d", "<a \"b\" c><d> !in-text@1,1" },
    { "a\"", "<a\"> !in-text@1,1" },
    { "x,5\" pipe\ny,6\" pipe, 7\"", "<x><5\" pipe> !in-text@1,2/<y><6\" pipe>< 7\"> !in-text@2,2 !in-text@2,3" },

    { "\"say \"yes\" now\",2", "\"say \"yes\" now\"<2> !in-quotes@1,1" },
    { "1,\"a \" b\",3", "<1>\"a \" b\"<3> !in-quotes@1,2" },
    { "\"a \"b, c\" d\",2", "\"a \"b, c\" d\"<2> !in-quotes@1,1" },
    { "\"a\nb \"c\" d\",2\n3", "\"a\nb \"c\" d\"<2> !in-quotes@2,1/<3>" },

    { "\"12\"x,y", "<\"12\"x><y> !after@1,1" },
    { "\"Doe, John\" Jr,5", "<\"Doe, John\" Jr><5> !after@1,1" },
    { "\"a\" ,b", "<\"a\" ><b> !after@1,1" },
    { "\"a\"b,\"c\"", "<\"a\"b>\"c\" !after@1,1" },
    { "\"\"a\"\",b", "<\"\"a\"\"><b> !after@1,1" },
    { "\"a\nb\"c,d\ne", "<\"a\nb\"c><d> !after@2,1/<e>" },

    { "\"", "<\"> !unclosed@1,1" },
    { "a,\"", "<a><\"> !unclosed@1,2" },
    { "1,\"never closed,3", "<1><\"never closed><3> !unclosed@1,2" },
    { "\"a\nb,c\nd", "<\"a> !unclosed@1,1/<b><c>/<d>" },
    { "1,\"a\n2,\"b\"\n3,c\n", "<1><\"a> !unclosed@1,2/<2>\"b\"/<3><c>" },
    { "1,\"a,x\n\"2\",b\n", "<1><\"a><x> !unclosed@1,2/\"2\"<b>" },
    { "\"a\"\"", "<\"a\"\"> !unclosed@1,1" },
  };

  check_cases (cases, G_N_ELEMENTS (cases), &plain);
}

/* Blanks around quotes, backslashes, apostrophes, no quotes at all. */
static void
test_syntax (void)
{
  SegueCsvOptions padded = plain;
  SegueCsvOptions escaped = plain;
  SegueCsvOptions apostrophes = plain;
  SegueCsvOptions none = plain;
  const Case padded_cases[] = {
    { "a, \"b, c\" ,d", "<a>\"b, c\"<d>" },
    { " \"a\"", "\"a\"" },
    { "a, \"b\" x,c", "<a>< \"b\" x><c> !after@1,2" },
    { "a, b ,\t\"c\"\t\n", "<a>< b >\"c\"" },
    { "\"a \" b\",c", "\"a \" b\"<c> !in-quotes@1,1" },
    { "\"a\n, \"b\" ", "<\"a> !unclosed@1,1/<>\"b\"" },
  };
  const Case escaped_cases[] = {
    { "\"a \\\"b\\\"\",c", "\"a \"b\"\"<c>" },
    { "\"a\\\\\",c", "\"a\\\"<c>" },
    { "\"a\\nb\",c\\\"", "\"a\\nb\"<c\\\"> !in-text@1,2" },
    { "\"a\"\"b\"", "\"a\"b\"" },
    { "\"a\\", "<\"a\\> !unclosed@1,1" },
    { "\"a \"b \\\" c\" d\"", "\"a \"b \" c\" d\" !in-quotes@1,1" },
  };
  const Case apostrophe_cases[] = {
    { "'a, b','it''s'", "\"a, b\"\"it's\"" },
    { "\"a, b\"", "<\"a>< b\">" },
  };
  const Case none_cases[] = {
    { "\"a,b\"\n\"", "<\"a><b\">/<\">" },
  };

  padded.padded = SEGUE_CSV_YES;
  check_cases (padded_cases, G_N_ELEMENTS (padded_cases), &padded);
  escaped.escape = '\\';
  check_cases (escaped_cases, G_N_ELEMENTS (escaped_cases), &escaped);
  apostrophes.quote = '\'';
  check_cases (apostrophe_cases, G_N_ELEMENTS (apostrophe_cases), &apostrophes);
  none.quote = SEGUE_CSV_NONE;
  check_cases (none_cases, G_N_ELEMENTS (none_cases), &none);
}

static void
test_nuls (void)
{
  g_autoptr(SegueCsvReader) reader = csv_test_open ("a\0,\"b\0\0\"\"\nc\",d\n\0", 16, &plain);
  g_autofree char *shown = csv_test_show (reader);

  g_assert_cmpstr (shown, ==, "<a\357\277\275>\"b\357\277\275\357\277\275\"\nc\"<d> !nul@1,1 !nul@1,2/<\357\277\275> !nul@3,1");
  g_assert_cmpuint (segue_csv_reader_get_encoding (reader)->n_nuls, ==, 4);
}

static void
test_lines (void)
{
  const struct { guint64 line; guint n_cells; } expected[] = { { 2, 2 }, { 3, 2 }, { 6, 0 }, { 7, 1 } };
  g_autoptr(SegueCsvReader) reader = csv_test_open ("sep=;\ra;b\r\n\"1\n2\r3\";x\n\r\nend", -1, NULL);
  const SegueCsvRecord *record;
  const SegueCsvLineEnds *ends = segue_csv_reader_get_line_ends (reader);

  g_assert_cmpfloat (segue_csv_reader_get_progress (reader), <, 0.3);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_assert_true (segue_csv_reader_next (reader, &record, NULL));
      g_assert_nonnull (record);
      g_assert_cmpuint (record->line, ==, expected[i].line);
      g_assert_cmpuint (record->number, ==, i + 1);
      g_assert_cmpuint (record->n_cells, ==, expected[i].n_cells);
    }
  g_assert_true (segue_csv_reader_next (reader, &record, NULL));
  g_assert_null (record);
  g_assert_true (segue_csv_reader_next (reader, &record, NULL));
  g_assert_null (record);

  g_assert_cmpuint (ends->lf, ==, 2);
  g_assert_cmpuint (ends->crlf, ==, 2);
  g_assert_cmpuint (ends->cr, ==, 2);
}

static void
test_wrapped (void)
{
  SegueCsvOptions options = plain;
  const Case cases[] = {
    { "\"a,b,c\"\n\"1,\"\"x, y\"\",3\"\n", "<a><b><c>/<1>\"x, y\"<3>" },
    { "a,b\n\"1,2\"\n", "<a><b>/<1><2>" },
    { "a,b\n\"1,2\",\n", "<a><b>/\"1,2\"<>" },
    { "a,b\n\"1,2\",3\n", "<a><b>/\"1,2\"<3>" },
    { "\"only one\"\n", "\"only one\"" },
    { "\"a,b\nc,d\"\n", "\"a,b\nc,d\"" },
    { "\"1,\"\"a\nb\"\"\"\n", "<1>\"a\nb\"" },
    { "\"1,a \"\"b\"\"\"\n\"2,\"\"x\"\"y\"", "<1><a \"b\"> !in-text@1,2/<2><\"x\"y> !after@2,2" },
  };
  g_autoptr(SegueCsvReader) reader = NULL;
  g_autofree char *shown = NULL;
  const SegueCsvRecord *record;

  options.wrapped = SEGUE_CSV_YES;
  check_cases (cases, G_N_ELEMENTS (cases), &options);

  reader = csv_test_open ("a,b\n\"\0,\"\"c\"\"d\"", 14, &options);
  shown = csv_test_show (reader);
  g_assert_cmpstr (shown, ==, "<a><b>/<\357\277\275><\"c\"d> !nul@2,1 !after@2,2");

  segue_csv_reader_rewind (reader);
  g_assert_true (segue_csv_reader_next (reader, &record, NULL));
  g_assert_false (record->is_wrapped);
  g_assert_true (segue_csv_reader_next (reader, &record, NULL));
  g_assert_true (record->is_wrapped);
}

/* Each limit, just kept and just broken, and that the message says where. */
static void
test_limits (void)
{
  const struct
  {
    const char     *text;
    SegueCsvLimits  limits;
    const char     *shown;
    const char     *message;
  } cases[] = {
    { "a\n1\n2\n", { .rows = 2 }, "<a>/<1>/<2>", NULL },
    { "a\n\n1\n\n\n2\n\n", { .rows = 2 }, "<a>/|/<1>/|/|/<2>/|", NULL },
    { "a\n1\n2\n3", { .rows = 2 }, "<a>/<1>/<2>=4", "more than 2 rows, which end before line 4" },
    { "1,2,3\n", { .columns = 3 }, "<1><2><3>", NULL },
    { "a\n1,2,3,4\n", { .columns = 3 }, "<a>=5", "Line 2 has more than 3 columns" },
    { "1,2,3,", { .columns = 3 }, "=5", "Line 1 has more than 3 columns" },
    { "abcd,\"abcd\"", { .cell_bytes = 4 }, "<abcd>\"abcd\"", NULL },
    { "\"ab\"\"d\"", { .cell_bytes = 4 }, "\"ab\"d\"", NULL },
    { "a\nb,abcde", { .cell_bytes = 4 }, "<a>=6", "The cell in line 2, column 2 is longer than 4 bytes" },
    { "a\nb,\"abcde\"", { .cell_bytes = 4 }, "<a>=6", "The quoted cell in line 2, column 2 is longer than 4 bytes" },
    { "a\nb,\"x\n\nyyy", { .cell_bytes = 4 }, "<a>=6", "line 2, column 2" },
    { "\"a\"bcde", { .cell_bytes = 4 }, "=6", "line 1, column 1" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueCsvOptions options = plain;
      g_autoptr(SegueCsvReader) reader = NULL;
      g_autoptr(GError) error = NULL;
      g_autofree char *shown = NULL;
      const SegueCsvRecord *record;

      options.limits = cases[i].limits;
      reader = csv_test_open (cases[i].text, -1, &options);
      shown = csv_test_show (reader);
      g_assert_cmpstr (shown, ==, cases[i].shown);

      /* Once beyond a limit, always beyond it. */
      g_assert_true (segue_csv_reader_next (reader, &record, &error) == (cases[i].message == NULL));
      if (cases[i].message != NULL)
        g_assert_nonnull (strstr (error->message, cases[i].message));
    }
}

static void
test_default_limits (void)
{
  g_autoptr(GString) text = g_string_new (NULL);
  g_autoptr(SegueCsvReader) reader = NULL;
  g_autofree char *shown = NULL;

  for (guint i = 0; i < SEGUE_CSV_MAX_COLUMNS; i++)
    g_string_append (text, i > 0 ? ",x" : "x");
  g_string_append (text, "\n\"y\"\n\"");
  for (guint i = 0; i <= SEGUE_CSV_MAX_CELL_BYTES; i++)
    g_string_append_c (text, 'z');

  reader = csv_test_open (text->str, (gssize) text->len, &plain);
  shown = csv_test_show (reader);
  g_assert_true (g_str_has_suffix (shown, "<x>/\"y\"=6"));
}

static void
test_files (void)
{
  g_autofree char *folder = g_dir_make_tmp ("segue-csv-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "people.csv", NULL);
  g_autofree char *shown = NULL;
  g_autoptr(SegueCsvReader) reader = NULL;
  g_autoptr(GError) error = NULL;
  SegueCsvOptions options = { .limits.file_bytes = 10 };

  g_assert_null (segue_csv_reader_new_for_path (path, NULL, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_clear_error (&error);

  g_assert_null (segue_csv_reader_new_for_path (folder, NULL, &error));
  g_assert_error (error, SEGUE_CSV_ERROR, SEGUE_CSV_ERROR_NO_FILE);
  g_clear_error (&error);

  g_assert_true (g_file_set_contents (path, "a,b\n12345\n", 10, NULL));
  reader = segue_csv_reader_new_for_path (path, &options, &error);
  g_assert_no_error (error);
  shown = csv_test_show (reader);
  g_assert_cmpstr (shown, ==, "<a><b>/<12345>");

  g_assert_true (g_file_set_contents (path, "a,b\n123456\n", 11, NULL));
  g_assert_null (segue_csv_reader_new_for_path (path, &options, &error));
  g_assert_error (error, SEGUE_CSV_ERROR, SEGUE_CSV_ERROR_FILE_TOO_BIG);
  g_assert_cmpstr (error->message, ==, "The file is bigger than 10 bytes. Split it into several.");
  g_clear_error (&error);

  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
test_foreign (void)
{
  static const struct
  {
    const char *data;
    gsize       length;
    const char *part; /* of the sentence, or NULL for text */
  } cases[] = {
#define CASE(DATA, PART) { DATA, sizeof (DATA) - 1, PART }
    CASE ("PK\003\004 and so on", "an archive"),
    CASE ("PK\003\004\024\0\0\0xl/workbook.xml", "(.xlsx)"),
    CASE ("PK\003\004\024\0\0\0mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK", "(.ods)"),
    CASE ("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0", "(.xls)"),
    CASE ("SQLite format 3\0\x10", "a database"),
    CASE ("SQLite format 3\0" "0123456789012345678901234567890123456789012345678901SEGU\0\0", "a Segue workspace"),
    CASE ("%PDF-1.7\n", "PDF"),
    CASE ("\177ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0\76\0\1\0\0\0\220\0", "no text"),
    CASE ("\0\0\0\0\0\0\0\0\0\0", "no text"),
    CASE ("\1\2\3\4\5\6\7\10", "no text"),
    CASE ("\1\2\3\4\5\6\7", NULL),
    CASE ("PK,SQLite format 3\n1,2\n", NULL),
    CASE ("a\tb\f\n1\t2\v\r\n3\t4\r\n5\t6\r\n", NULL),
#undef CASE
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GBytes) bytes = g_bytes_new_static (cases[i].data, cases[i].length);
      g_autoptr(GError) error = NULL;
      g_autoptr(SegueCsvReader) reader = segue_csv_reader_new_for_bytes (bytes, NULL, &error);

      g_test_message ("case %u: %s", i, error != NULL ? error->message : "text");
      if (cases[i].part == NULL)
        {
          g_assert_no_error (error);
          continue;
        }
      g_assert_null (reader);
      g_assert_error (error, SEGUE_CSV_ERROR, SEGUE_CSV_ERROR_NO_TEXT);
      g_assert_nonnull (strstr (error->message, cases[i].part));
    }
}

/* Who says that cells end with a control character knows what the file is. */
static void
test_foreign_delimiter (void)
{
  g_autoptr(GBytes) bytes = g_bytes_new_static ("a\1b\1c\n1\1" "2\1" "3\n4\1" "5\1" "6\n7\1" "8\1" "9\n", 24);
  const SegueCsvOptions options = { .delimiter = 1 };
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueCsvReader) reader = segue_csv_reader_new_for_bytes (bytes, &options, &error);

  g_assert_no_error (error);
  g_assert_cmpint (segue_csv_reader_get_dialect (reader)->delimiter, ==, 1);
}

/* Of random bytes no table is made, whatever they happen to be; nor of a program. */
static void
test_foreign_random (void)
{
  g_autoptr(SegueCsvReader) program = NULL;
  g_autoptr(GError) no_text = NULL;

  program = segue_csv_reader_new_for_path ("/proc/self/exe", NULL, &no_text);
  g_assert_null (program);
  g_assert_error (no_text, SEGUE_CSV_ERROR, SEGUE_CSV_ERROR_NO_TEXT);

  for (guint i = 0; i < 200; i++)
    {
      g_autofree guint8 *data = g_malloc (4096);
      g_autoptr(GBytes) bytes = NULL;
      g_autoptr(SegueCsvReader) reader = NULL;
      g_autoptr(GError) error = NULL;

      for (guint j = 0; j < 4096; j++)
        data[j] = (guint8) g_test_rand_int_range (0, 256);
      data[0] = 'x'; /* no byte order mark, which would make it invalid instead */
      bytes = g_bytes_new_take (g_steal_pointer (&data), 4096);
      reader = segue_csv_reader_new_for_bytes (bytes, NULL, &error);
      g_assert_null (reader);
      g_assert_error (error, SEGUE_CSV_ERROR, SEGUE_CSV_ERROR_NO_TEXT);
    }
}

/* A pipe has no size; it is read to its end, within the limit. */
static void
test_pipe (void)
{
  for (int too_big = 0; too_big < 2; too_big++)
    {
      g_autofree char *path = NULL;
      g_autoptr(SegueCsvReader) reader = NULL;
      g_autoptr(GError) error = NULL;
      SegueCsvOptions options = { .limits.file_bytes = too_big ? 6 : 7 };
      int ends[2];

      g_assert_cmpint (pipe (ends), ==, 0);
      g_assert_cmpint (write (ends[1], "a;b\n1;2", 7), ==, 7);
      close (ends[1]);

      path = g_strdup_printf ("/dev/fd/%d", ends[0]);
      reader = segue_csv_reader_new_for_path (path, &options, &error);
      close (ends[0]);

      if (too_big)
        {
          g_assert_error (error, SEGUE_CSV_ERROR, SEGUE_CSV_ERROR_FILE_TOO_BIG);
        }
      else
        {
          g_autofree char *shown = csv_test_show (reader);

          g_assert_cmpstr (shown, ==, "<a><b>/<1><2>");
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/csv-reader/well-formed", test_well_formed);
  g_test_add_func ("/csv-reader/damaged", test_damaged);
  g_test_add_func ("/csv-reader/syntax", test_syntax);
  g_test_add_func ("/csv-reader/nuls", test_nuls);
  g_test_add_func ("/csv-reader/lines", test_lines);
  g_test_add_func ("/csv-reader/wrapped", test_wrapped);
  g_test_add_func ("/csv-reader/limits", test_limits);
  g_test_add_func ("/csv-reader/default-limits", test_default_limits);
  g_test_add_func ("/csv-reader/files", test_files);
  g_test_add_func ("/csv-reader/foreign", test_foreign);
  g_test_add_func ("/csv-reader/foreign/delimiter", test_foreign_delimiter);
  g_test_add_func ("/csv-reader/foreign/random", test_foreign_random);
  g_test_add_func ("/csv-reader/pipe", test_pipe);

  return g_test_run ();
}
