/* test-csv-dialect.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-csv-dialect.h"

#include "csv-test.h"

#include <string.h>

typedef struct
{
  const char              *text;
  char                     delimiter;
  SegueCsvDelimiterSource  source;
  guint                    n_columns;
} Case;

#define FOUND SEGUE_CSV_DELIMITER_DETECTED
#define NONE  SEGUE_CSV_DELIMITER_DEFAULT
#define SEP   SEGUE_CSV_DELIMITER_SEP_LINE

static SegueCsvDialect
detect (const char            *text,
        const SegueCsvOptions *options)
{
  SegueCsvDialect dialect;
  g_autoptr(GError) error = NULL;

  g_test_message ("%s", text);
  g_assert_true (segue_csv_dialect_detect (text, strlen (text), options, &dialect, &error));
  g_assert_no_error (error);
  return dialect;
}

static void
test_delimiter (void)
{
  const Case cases[] = {
    { "", ',', NONE, 0 },
    { "\n\n", ',', NONE, 0 },
    { "only\n1\n", ',', NONE, 1 },
    { "a,b,c\n1,2,3\n", ',', FOUND, 3 },
    { "a;b;c\n1;2;3\n", ';', FOUND, 3 },
    { "a\tb\tc\n1\t2\t3\n", '\t', FOUND, 3 },
    { "a|b|c\n1|2|3\n", '|', FOUND, 3 },
    { "a:b:c\n1:2:3\n", ':', FOUND, 3 },
    { "a^b^c\n1^2^3\n", '^', FOUND, 3 },
    { "a;b", ';', FOUND, 2 },

    /* not inside quotes */
    { "a,b\n\"x;y;z\",1\n\"u;v;w\",2\n", ',', FOUND, 2 },
    { "a;b\n\"x,y\nz,z\";1\n\"u,v\";2\n", ';', FOUND, 2 },
    /* lists and texts inside cells */
    { "id,tasks\n1,a;b;c\n2,d\n3,e;f\n", ',', FOUND, 2 },
    { "id;note\n1;one, two\n2;three\n3;four, five, six\n", ';', FOUND, 2 },
    /* decimal commas, also where they are as steady */
    { "id;price\n1;2,50\n2;3,50\n", ';', FOUND, 2 },
    { "1;2,50\n2;3,50\n", ';', FOUND, 2 },
    { "1,2\n3,4\n", ',', FOUND, 2 },
    { "Name;Preis\nBerg, Anna;2,50\nHof, Bert;3,50\nTal, Cem;4,00\n", ';', FOUND, 2 },
    { "a, b, c\n1, 2, 3\n", ',', FOUND, 3 },
    /* ragged, and lines above the table */
    { "a,b,c\n1,2\n3\n4,5,6\n7,8,9,10\n", ',', FOUND, 3 },
    { "Register; as of May\n\nname|role|power\nx|y|1\nz|w|2\n", '|', FOUND, 3 },
    /* colons in times, addresses and texts are no delimiters */
    { "10:00\n11:30\n", ',', NONE, 1 },
    { "http://a\nhttp://b\n", ',', NONE, 1 },
    { "Re: one\nRe: two\n", ',', NONE, 1 },
    { "user1;127.0.0.1:80\nuser2;127.0.0.1:80\n", ';', FOUND, 2 },
    { "a:b\nc\nd\n", ',', NONE, 1 },
    /* one line among many is no table */
    { "Comment\nfine; thanks\nyes\nno\n", ',', NONE, 1 },
    /* carets are few, commas in the texts fewer */
    { "id^text^n\n1^a, b^2\n2^c^3\n3^d^4\n4^e, f^5\n", '^', FOUND, 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueCsvDialect dialect = detect (cases[i].text, NULL);

      g_assert_cmpint (dialect.delimiter, ==, cases[i].delimiter);
      g_assert_cmpint (dialect.delimiter_source, ==, cases[i].source);
      g_assert_cmpuint (dialect.n_columns, ==, cases[i].n_columns);
      g_assert_cmpint (dialect.quote, ==, '"');
      g_assert_cmpint (dialect.escape, ==, '\0');
      g_assert_false (dialect.has_sep_line || dialect.is_padded || dialect.is_wrapped);
    }
}

static void
test_sep_line (void)
{
  const Case cases[] = {
    { "sep=;\na,b;c\n", ';', SEP, 2 },
    { "SEP=|\r\na,b\n", '|', SEP, 1 },
    { "sep=\t\na\tb\n", '\t', SEP, 2 },
    { "sep==\na=b=c\n", '=', SEP, 3 },
    { "sep=,", ',', SEP, 0 },
  };
  const char *others[] = { "sep=", "sep=;;\na;b\n", "sep;=\n", "\"sep=;\"\n", "sep=\"\n", "sep=\n", "sep=\303\244\n" };
  g_autoptr(SegueCsvReader) reader = NULL;
  g_autofree char *shown = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueCsvDialect dialect = detect (cases[i].text, NULL);

      g_assert_true (dialect.has_sep_line);
      g_assert_cmpint (dialect.delimiter, ==, cases[i].delimiter);
      g_assert_cmpint (dialect.delimiter_source, ==, cases[i].source);
      g_assert_cmpuint (dialect.n_columns, ==, cases[i].n_columns);
    }
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    g_assert_false (detect (others[i], NULL).has_sep_line);

  /* It is no record, whatever the caller forces. */
  reader = csv_test_open ("sep=;\na,b;c", -1, &(SegueCsvOptions) { .delimiter = ',' });
  shown = csv_test_show (reader);
  g_assert_cmpstr (shown, ==, "<a><b;c>");
  g_assert_cmpint (segue_csv_reader_get_dialect (reader)->delimiter_source, ==, SEGUE_CSV_DELIMITER_FORCED);
}

static void
test_syntax (void)
{
  const struct
  {
    const char *text;
    char        quote;
    char        escape;
    gboolean    is_padded;
    gboolean    is_wrapped;
    guint       n_columns;
  } cases[] = {
    { "a,\"b\"\n", '"', '\0', FALSE, FALSE, 2 },

    /* backslashes escape only if that mends something */
    { "a;\"b \\\"c; d\\\" e\"\n1;2\n", '"', '\\', FALSE, FALSE, 2 },
    { "a,\"C:\\dir\\\",c\n", '"', '\0', FALSE, FALSE, 3 },
    { "a,\"x\\ny\",\"C:\\\\d\"\n", '"', '\0', FALSE, FALSE, 3 },
    { "a,b\\\"c\n", '"', '\0', FALSE, FALSE, 2 },

    { "\"a\", \"b, c\", \"d\"\n", '"', '\0', TRUE, FALSE, 3 },
    { "a, b, c\n", '"', '\0', FALSE, FALSE, 3 },
    { "a, \"b\" c\n", '"', '\0', FALSE, FALSE, 2 },
    { "\"a\" ; \"b \\\"x\\\" c\"\n", '"', '\\', TRUE, FALSE, 2 },

    /* apostrophes */
    { "'a','b'\n'1, 2','it''s'\n", '\'', '\0', FALSE, FALSE, 2 },
    { "'a','b'\n\"1\",'2'\n", '"', '\0', FALSE, FALSE, 2 },
    { "'a',b,c,d\n'e',f,g,h\n'i',j,k,l\n'm',n,o,p\n", '"', '\0', FALSE, FALSE, 4 },
    { "'90s music,x\nrock 'n' roll,y\n'tis,z\n", '"', '\0', FALSE, FALSE, 2 },

    /* rows in one cell */
    { "\"a,b,c\"\n\"1,\"\"x, y\"\",3\"\n", '"', '\0', FALSE, TRUE, 3 },
    { "a,b,c\n1,2,3\n\"4,\"\"x, y\"\",6\"\n", '"', '\0', FALSE, TRUE, 3 },
    { "a;b;c\n\"1;2;3\"\n\"4;5;6\"\n", '"', '\0', FALSE, TRUE, 3 },
    { "sep=,\n\"a,b,c\"\n\"1,2,3\"\n", '"', '\0', FALSE, TRUE, 3 },
    { "Name\n\"Smith, John\"\n\"Doe, Jane\"\n", '"', '\0', FALSE, FALSE, 1 },
    { "\"Smith,John\"\n\"Doe,Jane\"\n", '"', '\0', FALSE, FALSE, 1 },
    { "\"Report: sales, June, Berlin\"\na,b,c\n1,2,3\n", '"', '\0', FALSE, FALSE, 3 },
    { "\"x,y\"\na,b,c\n1,2,3\n", '"', '\0', FALSE, FALSE, 3 },
    { "a,b,c\n\"1,2,3\",,\n", '"', '\0', FALSE, FALSE, 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueCsvDialect dialect = detect (cases[i].text, NULL);

      g_assert_cmpint (dialect.quote, ==, cases[i].quote);
      g_assert_cmpint (dialect.escape, ==, cases[i].escape);
      g_assert_cmpint (dialect.is_padded, ==, cases[i].is_padded);
      g_assert_cmpint (dialect.is_wrapped, ==, cases[i].is_wrapped);
      g_assert_cmpuint (dialect.n_columns, ==, cases[i].n_columns);
    }
}

/* What is forced holds, whatever the text says. */
static void
test_forced (void)
{
  const struct
  {
    const char      *text;
    SegueCsvOptions  options;
    const char      *shown;
  } cases[] = {
    { "a;b;c\n1;2;3\n", { .delimiter = ',' }, "<a;b;c>/<1;2;3>" },
    { "a\001b\n", { .delimiter = 1 }, "<a><b>" },
    { "'a','b'\n'c','d'\n", { .quote = '"' }, "<'a'><'b'>/<'c'><'d'>" },
    { "\"a\",b\n", { .quote = SEGUE_CSV_NONE }, "<\"a\"><b>" },
    { "\"a \\\"b\\\" c\",d\n", { .escape = SEGUE_CSV_NONE }, "\"a \\\"b\\\" c\"<d> !in-quotes@1,1" },
    { "\"a\\\\b\",c\n", { .escape = '\\' }, "\"a\\b\"<c>" },
    { "a, \"b\"\n", { .padded = SEGUE_CSV_NO }, "<a>< \"b\"> !in-text@1,2" },
    { "a, \"b\" c\n", { .padded = SEGUE_CSV_YES }, "<a>< \"b\" c> !after@1,2" },
    { "\"a,b,c\"\n\"1,2,3\"\n", { .wrapped = SEGUE_CSV_NO }, "\"a,b,c\"/\"1,2,3\"" },
    { "\"a,b\"\n\"1,2\"\n", { .wrapped = SEGUE_CSV_YES }, "<a><b>/<1><2>" },
    { "\374,b\n", { .encoding = "iso-8859-2" }, "<\303\274><b>" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueCsvReader) reader = csv_test_open (cases[i].text, -1, &cases[i].options);
      g_autofree char *shown = csv_test_show (reader);

      g_assert_cmpstr (shown, ==, cases[i].shown);
    }
}

static void
test_impossible (void)
{
  const SegueCsvOptions cases[] = {
    { .delimiter = '\n' }, { .delimiter = '\r' }, { .delimiter = 200 }, { .delimiter = -1 }, { .delimiter = '\\' },
    { .delimiter = '"' }, { .quote = ',' }, { .quote = '\n' }, { .quote = -2 }, { .quote = 0xfc },
    { .delimiter = '$', .quote = '$' }, { .escape = '!' },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueCsvDialect dialect;
      g_autoptr(GError) error = NULL;

      g_assert_false (segue_csv_dialect_detect ("a,b", 3, &cases[i], &dialect, &error));
      g_assert_error (error, SEGUE_CSV_ERROR, SEGUE_CSV_ERROR_OPTION);
    }
}

static void
test_delimiter_text (void)
{
  const struct { const char *text; char delimiter; } good[] = {
    { ",", ',' }, { ";", ';' }, { "\t", '\t' }, { "\\t", '\t' }, { "tab", '\t' }, { "Tab", '\t' }, { "=", '=' }, { "\001", 1 },
  };
  const char *bad[] = { "", "ab", ",,", "\n", "\r", "\"", "\\", "\303\244", "\374", "comma" };

  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      char delimiter;

      g_assert_true (segue_csv_delimiter_parse (good[i].text, &delimiter, NULL));
      g_assert_cmpint (delimiter, ==, good[i].delimiter);
    }
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr(GError) error = NULL;
      char delimiter = 'x';

      g_assert_false (segue_csv_delimiter_parse (bad[i], &delimiter, &error));
      g_assert_error (error, SEGUE_CSV_ERROR, SEGUE_CSV_ERROR_OPTION);
      g_assert_cmpint (delimiter, ==, 'x');
    }
}

/* A few ragged records of many kinds do not give a table away to the lists that
 * stand in one of its columns. */
static void
test_ragged_table (void)
{
  g_autoptr(GString) text = g_string_new (NULL);
  SegueCsvDialect dialect;

  for (guint i = 0; i < 200; i++)
    {
      g_string_append_printf (text, "%u,name,%s,role,note,3,2", i, i % 2 == 0 ? "a;b" : "a");
      for (guint j = 0; i % 20 == 0 && j < i / 20; j++)
        g_string_append (text, ",more");
      g_string_append_c (text, '\n');
    }

  g_assert_true (segue_csv_dialect_detect (text->str, text->len, NULL, &dialect, NULL));
  g_assert_cmpint (dialect.delimiter, ==, ',');
  g_assert_cmpuint (dialect.n_columns, ==, 7);
}

/* Only the beginning is judged, and that in time. */
static void
test_long_file (void)
{
  g_autoptr(GString) text = g_string_new (NULL);
  SegueCsvDialect dialect;

  for (guint i = 0; i < 2000; i++)
    g_string_append (text, "a;b;c\n");
  for (guint i = 0; i < 100000; i++)
    g_string_append (text, "a,b,c,d,e\n");

  g_assert_true (segue_csv_dialect_detect (text->str, text->len, NULL, &dialect, NULL));
  g_assert_cmpint (dialect.delimiter, ==, ';');
  g_assert_cmpuint (dialect.n_columns, ==, 3);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/csv-dialect/delimiter", test_delimiter);
  g_test_add_func ("/csv-dialect/sep-line", test_sep_line);
  g_test_add_func ("/csv-dialect/syntax", test_syntax);
  g_test_add_func ("/csv-dialect/forced", test_forced);
  g_test_add_func ("/csv-dialect/impossible", test_impossible);
  g_test_add_func ("/csv-dialect/delimiter-text", test_delimiter_text);
  g_test_add_func ("/csv-dialect/ragged-table", test_ragged_table);
  g_test_add_func ("/csv-dialect/long-file", test_long_file);

  return g_test_run ();
}
