/* test-xlsx.c - what is read of workbooks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-grid-file.h"
#include "segue-xlsx-number.h"
#include "segue-xlsx-styles.h"
#include "xlsx-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#define CELL(PLACE, ATTRIBUTES, CONTENT) "<c r=\"" PLACE "\" " ATTRIBUTES ">" CONTENT "</c>"
#define TEXT(PLACE, CONTENT) CELL (PLACE, "t=\"inlineStr\"", "<is><t>" CONTENT "</t></is>")

static char *folder;

static SegueGrid *
read_path (const char  *path,
           const char  *sheet,
           GError     **error)
{
  const SegueGridOptions options = { .sheet = sheet };

  return segue_grid_new_from_file (path, "list.xlsx", &options, NULL, NULL, error);
}

static SegueGrid *
read_file (XlsxFile   *file,
           const char *sheet)
{
  g_autofree char *path = g_build_filename (folder, "list.bin", NULL);
  g_autoptr(GBytes) bytes = xlsx_file_pack (file, NULL);
  g_autoptr(GError) error = NULL;
  SegueGrid *grid = NULL;

  xlsx_write (path, bytes);
  grid = read_path (path, sheet, &error);
  g_assert_no_error (error);
  g_assert_nonnull (grid);

  return grid;
}

static void
assert_file (XlsxFile   *file,
             const char *sheet,
             const char *expected,
             const char *expected_notes)
{
  g_autoptr(SegueGrid) grid = read_file (file, sheet);
  g_autofree char *dump = xlsx_dump (grid);
  g_autofree char *notes = xlsx_dump_notes (grid);

  g_assert_cmpstr (dump, ==, expected);
  g_assert_cmpstr (notes, ==, expected_notes);
}

static const struct
{
  const char *rows;
  const char *expected;
} sheets[] = {
  /* texts: shared, rich, read aloud, with blanks, escaped, none */
  { "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v> 2 </v></c>"
    "<c r=\"D1\" t=\"s\"><v>3</v></c><c r=\"E1\" t=\"s\"><v>4</v></c><c r=\"F1\" t=\"s\"><v>5</v></c></row>",
    "1: zero|rich runs|王|  kept  |a\r\nb_x0041_&<\n" },
  /* in the cell, of a formula, marked, with others beside */
  { "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r><rPh><t>no</t></rPh></is></c>"
    "<c r=\"B1\" t=\"str\"><f>A1&amp;\"x\"</f><v>in_x0041_</v></c><c r=\"C1\" t=\"inlineStr\"><is><t><![CDATA[<&>]]></t>"
    "</is></c><c r=\"D1\" t=\"b\"><v>1</v></c><c r=\"E1\" t=\"b\"><v>0</v></c></row>",
    "1: inline|inA|<&>|true|false\n" },
  /* numbers without noise, with and without meaning */
  { "<row r=\"1\"><c r=\"A1\"><v>3.0</v></c><c r=\"B1\"><v>0.30000000000000004</v></c><c r=\"C1\"><v>1E3</v></c>"
    "<c r=\"D1\" s=\"2\"><v>0.85</v></c><c r=\"E1\" s=\"1\"><v>46349</v></c><c r=\"F1\" s=\"3\"><v>46349.5</v></c>"
    "<c r=\"G1\" s=\"4\"><v>0.395833333333333333342</v></c><c r=\"H1\" s=\"5\"><v>1.0625</v></c>"
    "<c r=\"I1\" s=\"6\"><v>-1234.5</v></c><c r=\"J1\" s=\"99\"><v>7</v></c></row>",
    "1: 3|0.3|1000|85%|2026-11-23|2026-11-23 12:00|09:30|25:30|-1234.5|7\n" },
  { "<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2026-11-23T00:00:00.000</v></c><c r=\"B1\" t=\"d\"><v>2026-11-23T09:30:00</v></c>"
    "<c r=\"C1\" t=\"d\"><v>2026-11-23</v></c><c r=\"D1\" t=\"n\"><v>soon</v></c></row>",
    "1: 2026-11-23|2026-11-23 09:30:00|2026-11-23|soon\n" },
  /* places: gaps, no place at all, out of order, twice, sheets that claim much */
  { "<row r=\"3\">" TEXT ("C3", "c") TEXT ("E3", "e") "</row><row r=\"7\">" TEXT ("A7", "a") "</row>",
    "3: ||c||e\n4:\n7: a\n" },
  { "<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row><row><c><v>1</v></c><c r=\"D2\"><v>4</v></c><c><v>5</v></c></row>",
    "1: a|b\n2: 1|||4|5\n" },
  { "<row r=\"2\">" TEXT ("B2", "b") TEXT ("A2", "a") "</row><row r=\"1\">" TEXT ("A1", "head") "</row>"
    "<row r=\"3\">" TEXT ("A3", "old") TEXT ("A3", "new") "</row>", "1: head\n2: a|b\n3: new\n" },
  { "<row r=\"1\">" TEXT ("A1", "x") TEXT ("xfd1048576", "") "</row><row r=\"2\"/><row r=\"1048576\">" TEXT ("A1048576", "y")
    "</row>", "1: x\n2:\n1048576: y\n" },
  /* blanks between elements, as when somebody made them beautiful */
  { "\n <row r=\"1\">\n <c r=\"A1\" t=\"inlineStr\">\n <is>\n <t>x</t>\n </is>\n </c>\n <c r=\"B1\">\n <v> 5 </v>\n </c>\n"
    " </row>\n", "1: x|5\n" },
  { "", "" },
};

static void
test_cells (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autoptr(XlsxFile) file = xlsx_file_new ();

      g_test_message ("%s", sheets[i].rows);
      xlsx_file_set_sheet (file, sheets[i].rows);
      assert_file (file, NULL, sheets[i].expected, "");
    }
}

static void
test_notes (void)
{
  g_autoptr(XlsxFile) file = xlsx_file_new ();

  xlsx_file_set (file, "xl/worksheets/sheet1.xml",
                 XLSX_HEAD "<worksheet " XLSX_MAIN "><dimension ref=\"A1:XFD1048576\"/><cols>"
                 "<col min=\"2\" max=\"2\" hidden=\"1\"/><col min=\"5\" max=\"16384\" hidden=\"true\"/></cols><sheetData>"
                 "<row r=\"1\">" TEXT ("A1", "Name") TEXT ("B1", "Power") TEXT ("C1", "Notes") "</row>"
                 "<row r=\"2\" hidden=\"1\">" TEXT ("A2", "Jana") CELL ("B2", "t=\"e\"", "<v>#N/A</v>")
                 CELL ("C2", "", "<f>A2</f>") "</row>"
                 "<row r=\"3\">" TEXT ("A3", "Tom") CELL ("B3", "t=\"e\"", "<v>#REF!</v>") "</row>"
                 "<row r=\"4\" hidden=\"1\"></row></sheetData>"
                 "<mergeCells count=\"2\"><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"C2:C3\"/></mergeCells></worksheet>");

  assert_file (file, NULL, "1: Name|Power|Notes\n2: Jana\n3: Tom\n",
               "0 -: 1 hidden row is read like the others\n"
               "0 -: 1 hidden column is read like the others\n"
               "0 -: 2 groups of cells are merged (A2:A3 and others): only the first cell of each has the value\n"
               "2 C: 1 formula was never computed and counts as empty: open the file in a spreadsheet program and save it\n"
               "2 B: the cell holds the error #N/A and counts as empty, as does 1 cell below\n");
}

/* 1904 is when the Macintosh begins to count; and the strict form of the format. */
static void
test_other_forms (void)
{
  g_autoptr(XlsxFile) file = xlsx_file_new ();
  g_autoptr(XlsxFile) strict = xlsx_file_new ();
  const char *relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

  xlsx_file_take (file, "xl/workbook.xml",
                  g_strdup (XLSX_HEAD "<workbook " XLSX_MAIN " xmlns:r=\"urn:r\"><workbookPr date1904=\"true\"/><sheets>"
                            "<sheet name=\"Data\" r:id=\"rId1\"/></sheets></workbook>"));
  xlsx_file_set_sheet (file, "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44887</v></c><c r=\"B1\" s=\"1\"><v>0</v></c></row>");
  assert_file (file, NULL, "1: 2026-11-23|1904-01-01\n", "");

  xlsx_file_take (strict, "_rels/.rels",
                  g_strdup_printf (XLSX_HEAD "<p:Relationships xmlns:p=\"http://schemas.openxmlformats.org/package/2006/"
                                   "relationships\"><p:Relationship Id=\"a\" Type=\"%s/officeDocument\" "
                                   "Target=\"/XL/./old/../Workbook.xml\"/></p:Relationships>", relations));
  xlsx_file_take (strict, "xl/workbook.xml",
                  g_strdup_printf (XLSX_HEAD "<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" "
                                   "xmlns:rel=\"%s\" conformance=\"strict\"><x:sheets><x:sheet name=\"Data\" "
                                   "rel:id=\"rId1\"/></x:sheets></x:workbook>", relations));
  xlsx_file_set (strict, "xl/worksheets/sheet1.xml",
                 XLSX_HEAD "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData>"
                 "<x:row r=\"1\"><x:c r=\"A1\" t=\"s\"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>");
  assert_file (strict, NULL, "1: zero\n", "");
}

/* What LibreOffice and Gnumeric made of one file. */
static void
test_programs (void)
{
  static const char expected[] =
    "1: Name|E-Mail|Einfluss|Interesse|Letzter Kontakt|Notiz|Anteil\n"
    "2: Müller, Jana|jana@example.org|5|3|2026-11-02|erste Zeile\nzweite Zeile|85%\n"
    "3: Tomasz Nowak|t.nowak@example.org|4|2.5|2026-10-19|  Blanks  |12.5%\n";
  static const char in_gnumeric[] =
    "1: Name|E-Mail|Einfluss|Interesse|Letzter Kontakt|Notiz|Anteil\n"
    "2: Müller, Jana|jana@example.org|5|3|2026-11-02|erste Zeile\nzweite Zeile|0.85\n"
    "3: Tomasz Nowak|t.nowak@example.org|4|2.5|2026-10-19|  Blanks  |0.125\n";
  g_autoptr(XlsxFile) libreoffice = xlsx_file_new_folder ("libreoffice");
  g_autoptr(XlsxFile) gnumeric = xlsx_file_new_folder ("gnumeric");

  assert_file (libreoffice, NULL, expected, "");
  assert_file (gnumeric, NULL, in_gnumeric, "");
}

static void
add_sheets (XlsxFile *file)
{
  xlsx_file_set (file, "xl/workbook.xml",
                 XLSX_HEAD "<workbook " XLSX_MAIN " xmlns:r=\"urn:r\"><sheets>"
                 "<sheet name=\"Secret\" state=\"veryHidden\" r:id=\"rId4\"/><sheet name=\"Empty\" r:id=\"rId1\"/>"
                 "<sheet name=\"Chart\" r:id=\"rId6\"/><sheet name=\"R&amp;D &quot;2&quot;\" r:id=\"rId5\"/>"
                 "<sheet name=\"2\" r:id=\"rId4\"/></sheets></workbook>");
  xlsx_file_set (file, "xl/_rels/workbook.xml.rels",
                 XLSX_HEAD "<Relationships xmlns=\"urn:p\"><Relationship Id=\"rId1\" Type=\"urn:/worksheet\" "
                 "Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId4\" Type=\"urn:/worksheet\" "
                 "Target=\"worksheets/sheet2.xml\"/><Relationship Id=\"rId5\" Type=\"urn:/worksheet\" "
                 "Target=\"worksheets/sheet3.xml\"/><Relationship Id=\"rId6\" Type=\"urn:/chartsheet\" "
                 "Target=\"chartsheets/sheet1.xml\"/></Relationships>");
  xlsx_file_set (file, "xl/worksheets/sheet2.xml", XLSX_SHEET ("<row r=\"1\">" TEXT ("A1", "hidden") "</row>", ""));
  xlsx_file_set (file, "xl/worksheets/sheet3.xml", XLSX_SHEET ("<row r=\"1\">" TEXT ("A1", "seen") "</row>", ""));
}

static void
test_sheets (void)
{
  g_autofree char *path = g_build_filename (folder, "list.bin", NULL);
  g_autoptr(XlsxFile) file = xlsx_file_new ();
  g_autoptr(SegueWorkbook) workbook = NULL;
  g_autoptr(GError) error = NULL;

  add_sheets (file);
  assert_file (file, NULL, "1: seen\n", "0 -: the sheet “R&D \"2\"” is read, not “Secret”, “Empty”, “2”\n");
  assert_file (file, "r&d \"2\"", "1: seen\n", "");
  assert_file (file, "secret", "1: hidden\n", "");
  assert_file (file, "1", "1: hidden\n", "");
  assert_file (file, "2", "1: hidden\n", ""); /* a name comes before a number */
  assert_file (file, "3", "1: seen\n", "");
  assert_file (file, "Empty", "", "");

  g_assert_null (read_path (path, "Chart", &error));
  g_assert_error (error, SEGUE_XLSX_ERROR, SEGUE_XLSX_ERROR_SHEET);
  g_assert_cmpstr (error->message, ==, "list.xlsx has no sheet “Chart”; it has “Secret”, “Empty”, “R&D \"2\"”, “2”");

  workbook = segue_workbook_open (path, "list.xlsx", NULL, NULL);
  g_assert_cmpuint (segue_workbook_get_n_sheets (workbook), ==, 4);
  g_assert_true (segue_workbook_get_sheet (workbook, 0)->is_hidden);
  g_assert_false (segue_workbook_get_sheet (workbook, 1)->is_hidden);
}

static void
test_numbers (void)
{
  static const struct { const char *number; SegueXlsxMeaning meaning; const char *text; } cases[] = {
    { "0", SEGUE_XLSX_NUMBER, "0" },
    { "-0.0", SEGUE_XLSX_NUMBER, "0" },
    { "9.9499999999999993", SEGUE_XLSX_NUMBER, "9.95" },
    { "1234567890123.45", SEGUE_XLSX_NUMBER, "1234567890123.45" },
    { "447911123456", SEGUE_XLSX_NUMBER, "447911123456" },
    { "4.47911123456E11", SEGUE_XLSX_NUMBER, "447911123456" },
    { "1e-7", SEGUE_XLSX_NUMBER, "0.0000001" },
    { "1e300", SEGUE_XLSX_NUMBER, "1E+300" },
    { "1e999", SEGUE_XLSX_NUMBER, "1e999" },
    { "nan", SEGUE_XLSX_NUMBER, "nan" },
    { "007", SEGUE_XLSX_NUMBER, "7" },
    { "0.57", SEGUE_XLSX_SHARE, "57%" },
    { "0.125", SEGUE_XLSX_SHARE, "12.5%" },
    { "1", SEGUE_XLSX_SHARE, "100%" },
    { "-0.05", SEGUE_XLSX_SHARE, "-5%" },
    { "59", SEGUE_XLSX_DAY, "1900-02-28" },
    { "60", SEGUE_XLSX_DAY, "1900-02-29" },
    { "61", SEGUE_XLSX_DAY, "1900-03-01" },
    { "0", SEGUE_XLSX_DAY, "0" },
    { "-5", SEGUE_XLSX_DAY, "-5" },
    { "2958465", SEGUE_XLSX_DAY, "9999-12-31" },
    { "2958466", SEGUE_XLSX_DAY, "2958466" },
    { "46349.75", SEGUE_XLSX_DAY, "2026-11-23" },
    { "46349.999999999", SEGUE_XLSX_MOMENT, "2026-11-24" },
    { "46349.5868749999999991", SEGUE_XLSX_MOMENT, "2026-11-23 14:05:06" },
    { "46349.5", SEGUE_XLSX_CLOCK, "12:00" },
    { "2.5", SEGUE_XLSX_SPAN, "60:00" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GString) text = g_string_new (NULL);

      g_test_message ("%s", cases[i].number);
      segue_xlsx_number_append (text, cases[i].number, strlen (cases[i].number), cases[i].meaning, FALSE);
      g_assert_cmpstr (text->str, ==, cases[i].text);
    }
}

static void
test_codes (void)
{
  static const struct { const char *code; SegueXlsxMeaning meaning; } cases[] = {
    { "General", SEGUE_XLSX_NUMBER }, { "0", SEGUE_XLSX_NUMBER }, { "#,##0.00;[Red]-#,##0.00", SEGUE_XLSX_NUMBER },
    { "0.00E+00", SEGUE_XLSX_NUMBER }, { "@", SEGUE_XLSX_NUMBER }, { "\"day \"0", SEGUE_XLSX_NUMBER },
    { "0\\d", SEGUE_XLSX_NUMBER }, { "#,##0_);(#,##0)", SEGUE_XLSX_NUMBER }, { "[Red]0", SEGUE_XLSX_NUMBER },
    { "[$€-407]#,##0", SEGUE_XLSX_NUMBER }, { "[>=100]0;0", SEGUE_XLSX_NUMBER }, { "0;yyyy", SEGUE_XLSX_NUMBER },
    { "\"TRUE\";\"TRUE\";\"FALSE\"", SEGUE_XLSX_NUMBER }, { "", SEGUE_XLSX_NUMBER }, { "0\"unclosed d", SEGUE_XLSX_NUMBER },
    { "0%", SEGUE_XLSX_SHARE }, { "0.0\\ %", SEGUE_XLSX_SHARE },
    { "yyyy\\-mm\\-dd", SEGUE_XLSX_DAY }, { "[$-407]d. mmmm yyyy;@", SEGUE_XLSX_DAY }, { "mmm-yy", SEGUE_XLSX_DAY },
    { "mmmm", SEGUE_XLSX_DAY }, { "DD.MM.YY", SEGUE_XLSX_DAY }, { "[$-411]ggge\"年\"m\"月\"d\"日\"", SEGUE_XLSX_DAY },
    { "dd/mm/yyyy hh:mm", SEGUE_XLSX_MOMENT }, { "h:mm", SEGUE_XLSX_CLOCK }, { "h:mm AM/PM", SEGUE_XLSX_CLOCK },
    { "mm:ss.0", SEGUE_XLSX_CLOCK }, { "[h]:mm:ss", SEGUE_XLSX_SPAN }, { "[mm]:ss", SEGUE_XLSX_SPAN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].code);
      g_assert_cmpint (segue_xlsx_meaning_from_code (cases[i].code), ==, cases[i].meaning);
    }
}

static void
count_progress (double   fraction,
                gpointer data)
{
  double *last = data;

  g_assert_cmpfloat (fraction, >, *last);
  g_assert_cmpfloat (fraction, <=, 1.0);
  *last = fraction;
}

static void
test_long (void)
{
  g_autofree char *path = g_build_filename (folder, "list.bin", NULL);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(XlsxFile) file = xlsx_file_new ();
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(SegueGrid) grid = NULL;
  g_autoptr(GError) error = NULL;
  GString *rows = g_string_new (NULL);
  double last = 0;
  SegueGridOptions options = { .progress = count_progress, .progress_data = &last };

  for (guint i = 1; i <= 5000; i++)
    g_string_append_printf (rows, "<row r=\"%u\"><c r=\"A%u\"><v>%u</v></c></row>", i, i, g_random_int ());
  xlsx_file_set_sheet (file, rows->str);
  g_string_free (rows, TRUE);
  bytes = xlsx_file_pack (file, NULL);
  xlsx_write (path, bytes);

  grid = segue_grid_new_from_file (path, "list.xlsx", &options, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (segue_grid_get_n_rows (grid), ==, 5000);
  g_assert_cmpfloat (last, >, 0.99);

  g_cancellable_cancel (cancellable);
  options.progress = NULL;
  g_assert_null (segue_grid_new_from_file (path, "list.xlsx", &options, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* Of a number the point is a decimal point; a text says what it says to people. */
static void
test_decimals (void)
{
  g_autoptr(XlsxFile) file = xlsx_file_new ();
  g_autoptr(SegueGrid) grid = NULL;

  xlsx_file_set_sheet (file, "<row r=\"1\"><c r=\"A1\"><v>1.234</v></c>" TEXT ("B1", "1.234") "<c r=\"C1\"><v>1.5</v></c>"
                             "<c r=\"D1\"><v>-12.125</v></c><c r=\"E1\"><v>0.125</v></c></row>");
  grid = read_file (file, NULL);
  g_assert_true (segue_grid_is_decimal (grid, 0, 0));
  g_assert_false (segue_grid_is_decimal (grid, 0, 1));
  g_assert_false (segue_grid_is_decimal (grid, 0, 2));
  g_assert_true (segue_grid_is_decimal (grid, 0, 3));
  g_assert_false (segue_grid_is_decimal (grid, 0, 4));
  g_assert_false (segue_grid_is_decimal (grid, 0, 99));
}

int
main (int   argc,
      char *argv[])
{
  int result = 0;
  g_autofree char *path = NULL;

  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("segue-xlsx-XXXXXX", NULL);
  path = g_build_filename (folder, "list.bin", NULL);

  g_test_add_func ("/xlsx/cells", test_cells);
  g_test_add_func ("/xlsx/notes", test_notes);
  g_test_add_func ("/xlsx/other-forms", test_other_forms);
  g_test_add_func ("/xlsx/programs", test_programs);
  g_test_add_func ("/xlsx/sheets", test_sheets);
  g_test_add_func ("/xlsx/numbers", test_numbers);
  g_test_add_func ("/xlsx/codes", test_codes);
  g_test_add_func ("/xlsx/long", test_long);
  g_test_add_func ("/xlsx/decimals", test_decimals);

  result = g_test_run ();
  g_unlink (path);
  g_rmdir (folder);
  g_free (folder);
  return result;
}
