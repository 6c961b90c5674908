/* test-xlsx-hostile.c - workbooks that are none, are broken, or were made to hurt
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-grid-file.h"
#include "xlsx-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#define ROW "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"

static char *folder;
static char *path;

static SegueGrid *
read_bytes (GBytes  *bytes,
            GError **error)
{
  const SegueGridOptions options = { 0 };

  xlsx_write (path, bytes);
  return segue_grid_new_from_file (path, "list.xlsx", &options, NULL, NULL, error);
}

static void
assert_bytes (GBytes     *bytes,
              int         code,
              const char *part)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (read_bytes (bytes, &error));
  g_assert_error (error, SEGUE_XLSX_ERROR, code);
  g_assert_true (g_str_has_prefix (error->message, "list.xlsx "));
  if (strstr (error->message, part) == NULL)
    g_error ("“%s” is not in “%s”", part, error->message);
}

static void
assert_file (XlsxFile   *file,
             int         code,
             const char *part)
{
  g_autoptr(GBytes) bytes = xlsx_file_pack (file, NULL);

  assert_bytes (bytes, code, part);
}

/* Of sheets whose XML is not what it should be. */
static const struct
{
  const char *sheet;
  const char *part;
} broken[] = {
  { "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
    "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><worksheet><sheetData><row><c t=\"str\"><v>&c;</v></c></row></sheetData>"
    "</worksheet>", "document type" },
  { "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t=\"str\"><v>&x;</v></c></row>"
    "</sheetData></worksheet>", "document type" },
  { "<!DOCTYPE w SYSTEM \"http://127.0.0.1:9/x.dtd\"><worksheet/>", "document type" },
  { "<worksheet><sheetData><row><c t=\"str\"><v>&unknown;</v></c></row></sheetData></worksheet>", "well formed" },
  { "<worksheet><sheetData>" ROW, "well formed" },
  { "<worksheet><sheetData></row></sheetData></worksheet>", "well formed" },
  { "", "well formed" },
  { "<worksheet>\xff\xfe</worksheet>", "well formed" },
  { "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>6</v></c></row></sheetData></worksheet>", "cell A1" },
  { "<worksheet><sheetData><row r=\"9\"><c r=\"AB9\" t=\"s\"><v>-1</v></c></row></sheetData></worksheet>", "cell AB9" },
  { "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99999999999999999999</v></c></row></sheetData></worksheet>",
    "cell A1" },
  { "<worksheet><sheetData><row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row></sheetData></worksheet>", "row 1" },
  { "<worksheet><sheetData><row r=\"1\"><c r=\"XFD1\"/><c><v>1</v></c></row></sheetData></worksheet>", "row 1" },
  { "<worksheet><sheetData><row r=\"1048577\"/></sheetData></worksheet>", "1048577" },
  { "<worksheet><sheetData><row r=\"0\"/></sheetData></worksheet>", "row 0" },
};

static void
test_broken (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autoptr(XlsxFile) file = xlsx_file_new ();

      g_test_message ("%u", i);
      xlsx_file_set (file, "xl/worksheets/sheet1.xml", broken[i].sheet);
      assert_file (file, SEGUE_XLSX_ERROR_DAMAGED, broken[i].part);
    }
}

static void
test_deep (void)
{
  g_autoptr(XlsxFile) file = xlsx_file_new ();
  GString *sheet = g_string_new (NULL);

  for (guint i = 0; i < 100000; i++)
    g_string_append (sheet, "<a>");
  xlsx_file_take (file, "xl/worksheets/sheet1.xml", g_string_free (sheet, FALSE));
  assert_file (file, SEGUE_XLSX_ERROR_DAMAGED, "nested");
}

static void
test_missing (void)
{
  static const char *parts[] = { "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml",
                                 "xl/styles.xml", "xl/sharedStrings.xml" };
  g_autoptr(XlsxFile) few = xlsx_file_new ();
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(SegueGrid) grid = NULL;
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr(XlsxFile) file = xlsx_file_new ();

      g_test_message ("%s", parts[i]);
      xlsx_file_take (file, parts[i], NULL);
      assert_file (file, SEGUE_XLSX_ERROR_DAMAGED, i == 1 ? "no sheet" : parts[i]);
    }

  /* What says where the workbook is may be absent: everybody puts it there. */
  xlsx_file_take (few, "_rels/.rels", NULL);
  bytes = xlsx_file_pack (few, NULL);
  grid = read_bytes (bytes, &error);
  g_assert_no_error (error);
}

/* As many as there are relations would take for ever to be looked up one by one. */
static void
test_many_sheets (void)
{
  g_autoptr(XlsxFile) file = xlsx_file_new ();
  GString *book = g_string_new (XLSX_HEAD "<workbook " XLSX_MAIN "><sheets>");

  for (guint i = 0; i < 5000; i++)
    g_string_append (book, "<sheet name=\"List\" id=\"none\"/>");
  g_string_append (book, "</sheets></workbook>");
  xlsx_file_take (file, "xl/workbook.xml", g_string_free (book, FALSE));
  assert_file (file, SEGUE_XLSX_ERROR_DAMAGED, "more sheets");
}

/* The names in an archive lead nowhere, and a relation out of it neither. */
static void
test_paths (void)
{
  g_autoptr(XlsxFile) file = xlsx_file_new ();
  g_autoptr(XlsxFile) outside = xlsx_file_new ();
  g_autofree char *evil = g_build_filename (folder, "evil", NULL);
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(SegueGrid) grid = NULL;
  g_autoptr(GError) error = NULL;

  xlsx_file_set_sheet (file, ROW);
  xlsx_file_set (file, evil, "x");
  xlsx_file_set (file, "../../../../../../../../tmp/segue-evil", "x");
  bytes = xlsx_file_pack (file, NULL);
  grid = read_bytes (bytes, &error);
  g_assert_no_error (error);
  g_assert_false (g_file_test (evil, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test ("/tmp/segue-evil", G_FILE_TEST_EXISTS));

  xlsx_file_set (outside, "xl/_rels/workbook.xml.rels",
                 XLSX_HEAD "<Relationships><Relationship Id=\"rId1\" Type=\"/worksheet\" Target=\"../../../etc/passwd\"/>"
                 "<Relationship Id=\"rId1\" Type=\"/worksheet\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/\"/>"
                 "</Relationships>");
  assert_file (outside, SEGUE_XLSX_ERROR_DAMAGED, "no sheet");
}

/* A hundred megabytes of blanks become a hundred kilobytes. */
static void
test_bomb (void)
{
  g_autoptr(XlsxFile) file = xlsx_file_new ();
  gsize size = 100 * 1024 * 1024;
  char *sheet = g_malloc (size + 64);

  memset (sheet, ' ', size);
  memcpy (sheet, "<worksheet>", 11);
  strcpy (sheet + size, "</worksheet>");
  xlsx_file_take (file, "xl/worksheets/sheet1.xml", sheet);
  assert_file (file, SEGUE_XLSX_ERROR_LIMIT, "unpacks to far more");
}

/* One long text, shared by so many cells that they have gigabytes. */
static void
test_shared_bomb (void)
{
  g_autoptr(XlsxFile) file = xlsx_file_new ();
  g_autofree char *text = g_strnfill (32767, 'x');
  GString *rows = g_string_new (NULL);

  xlsx_file_take (file, "xl/sharedStrings.xml", g_strdup_printf ("<sst><si><t>%s</t></si></sst>", text));
  for (guint i = 0; i < 10000; i++)
    g_string_append (rows, "<row><c t=\"s\"><v>0</v></c></row>");
  xlsx_file_set_sheet (file, rows->str);
  g_string_free (rows, TRUE);
  assert_file (file, SEGUE_XLSX_ERROR_LIMIT, "more in it");
}

/* A cell at the far right in each of many rows: gigabytes of empty ones before it. */
static void
test_wide (void)
{
  g_autoptr(XlsxFile) file = xlsx_file_new ();
  GString *rows = g_string_new (NULL);

  for (guint i = 1; i < 3000; i++)
    g_string_append_printf (rows, "<row r=\"%u\"><c r=\"XFD%u\"><v>1</v></c></row>", i, i);
  xlsx_file_set_sheet (file, rows->str);
  g_string_free (rows, TRUE);
  assert_file (file, SEGUE_XLSX_ERROR_LIMIT, "more in it");
}

static void
test_long_texts (void)
{
  g_autofree char *text = g_strnfill (2 * 1024 * 1024, 'x');
  const char *forms[] = { "<row><c t=\"inlineStr\"><is><t>%s</t></is></c></row>", "<row><c t=\"str\"><v>%s</v></c></row>" };

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autoptr(XlsxFile) file = xlsx_file_new ();
      GString *rows = g_string_new (forms[i]);

      g_string_replace (rows, "%s", text, 1);
      xlsx_file_set_sheet (file, rows->str);
      g_string_free (rows, TRUE);
      assert_file (file, SEGUE_XLSX_ERROR_LIMIT, "more in it");
    }
}

/* Cut anywhere, an archive is refused; what is changed in it does not get through. */
static void
test_cut (void)
{
  g_autoptr(XlsxFile) file = xlsx_file_new ();
  g_autoptr(GBytes) bytes = NULL;
  gsize size = 0;

  xlsx_file_set_sheet (file, ROW);
  bytes = xlsx_file_pack (file, NULL);
  size = g_bytes_get_size (bytes);
  for (gsize length = 4; length < size; length += 37)
    {
      g_autoptr(GBytes) cut = g_bytes_new_from_bytes (bytes, 0, length);
      g_autoptr(GError) error = NULL;

      g_assert_null (read_bytes (cut, &error));
      g_assert_nonnull (error);
    }
}

/* Where in @bytes the name of a part stands for the nth time. */
static gsize
find_name (const guchar *bytes,
           gsize         size,
           const char   *name,
           guint         n)
{
  for (gsize i = 0; i + strlen (name) < size; i++)
    if (memcmp (bytes + i, name, strlen (name)) == 0 && n-- == 0)
      return i;

  g_assert_not_reached ();
}

/* The sum of a part is wrong, in both places that have it. */
static void
test_wrong_sum (void)
{
  g_autoptr(XlsxFile) file = xlsx_file_new ();
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GBytes) changed = NULL;
  guchar *data = NULL;
  gsize size = 0;
  gsize at = 0;

  xlsx_file_set_sheet (file, ROW);
  bytes = xlsx_file_pack (file, NULL);
  data = g_memdup2 (g_bytes_get_data (bytes, &size), g_bytes_get_size (bytes));
  at = find_name (data, size, "xl/worksheets/sheet1.xml", 0);
  at = find_name (data, size, "xl/worksheets/sheet1.xml", 1);
  data[at - 46 + 16] ^= 0xff; /* in the directory, which is believed */
  changed = g_bytes_new_take (data, size);
  assert_bytes (changed, SEGUE_XLSX_ERROR_DAMAGED, "cannot be unpacked");
}

/* Two parts lie in the same place, as in the bombs that need no nesting. */
static void
test_overlap (void)
{
  g_autoptr(XlsxFile) file = xlsx_file_new ();
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GBytes) changed = NULL;
  guchar *data = NULL;
  gsize size = 0;
  gsize from = 0;
  gsize to = 0;

  xlsx_file_set_sheet (file, ROW);
  bytes = xlsx_file_pack (file, NULL);
  data = g_memdup2 (g_bytes_get_data (bytes, &size), g_bytes_get_size (bytes));
  from = find_name (data, size, "xl/styles.xml", 1) - 46 + 42;
  to = find_name (data, size, "xl/worksheets/sheet1.xml", 1) - 46 + 42;
  memcpy (data + to, data + from, 4);
  changed = g_bytes_new_take (data, size);
  assert_bytes (changed, SEGUE_XLSX_ERROR_DAMAGED, "");
}

static void
test_protected (void)
{
  g_autoptr(XlsxFile) file = xlsx_file_new ();
  g_autoptr(GBytes) bytes = xlsx_file_pack (file, "secret");

  assert_bytes (bytes, SEGUE_XLSX_ERROR_FORMAT, "password");
}

/* A compound file, whose directory begins with the second sector after the head. */
static GBytes *
make_compound (const char *stream)
{
  guchar *data = g_malloc0 (2048);

  memcpy (data, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
  data[30] = 9;
  data[48] = 1;
  for (gsize i = 0; i < strlen (stream); i++)
    data[1024 + 128 + 2 * i] = (guchar) stream[i];

  return g_bytes_new_take (data, 2048);
}

static void
test_other_files (void)
{
  static const struct { const char *parts[2]; const char *part; } archives[] = {
    { { "content.xml", "META-INF/manifest.xml" }, "OpenDocument" },
    { { "xl/workbook.bin", "_rels/.rels" }, ".xlsb" },
    { { "word/document.xml", "_rels/.rels" }, "text document" },
    { { "people.csv", "more.csv" }, "Unpack it" },
  };
  g_autoptr(GBytes) encrypted = make_compound ("EncryptedPackage");
  g_autoptr(GBytes) old = make_compound ("Workbook");
  g_autoptr(GBytes) short_one = g_bytes_new_static ("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
  g_autoptr(GBytes) empty = g_bytes_new_static ("PK\005\006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 22);

  for (guint i = 0; i < G_N_ELEMENTS (archives); i++)
    {
      g_autoptr(XlsxFile) file = xlsx_file_new ();
      g_autoptr(GBytes) bytes = NULL;

      for (guint j = 0; j < 2; j++)
        xlsx_file_set (file, archives[i].parts[j], "x");
      if (!g_str_has_prefix (archives[i].parts[1], "_rels"))
        xlsx_file_take (file, "_rels/.rels", NULL);
      xlsx_file_take (file, "xl/workbook.xml", NULL);
      assert_file (file, SEGUE_XLSX_ERROR_FORMAT, archives[i].part);
    }

  assert_bytes (encrypted, SEGUE_XLSX_ERROR_FORMAT, "password");
  assert_bytes (old, SEGUE_XLSX_ERROR_FORMAT, ".xls");
  assert_bytes (short_one, SEGUE_XLSX_ERROR_FORMAT, ".xls");
  assert_bytes (empty, SEGUE_XLSX_ERROR_DAMAGED, "");
}

/* Whatever bytes are changed, there is an error or a grid, and nothing else. */
static void
test_changed (void)
{
  g_autoptr(XlsxFile) file = xlsx_file_new ();
  g_autoptr(GBytes) bytes = NULL;
  gsize size = 0;
  guint n_refused = 0;

  xlsx_file_set_sheet (file, ROW);
  bytes = xlsx_file_pack (file, NULL);
  size = g_bytes_get_size (bytes);
  for (guint i = 0; i < 500; i++)
    {
      guchar *data = g_memdup2 (g_bytes_get_data (bytes, NULL), size);
      g_autoptr(GBytes) changed = NULL;
      g_autoptr(SegueGrid) grid = NULL;
      g_autoptr(GError) error = NULL;

      data[g_test_rand_int_range (8, (gint32) size)] = (guchar) g_test_rand_int_range (0, 256);
      changed = g_bytes_new_take (data, size);
      grid = read_bytes (changed, &error);
      g_assert_true ((grid == NULL) == (error != NULL));
      n_refused += grid == NULL;
    }

  g_assert_cmpuint (n_refused, >, 50);
}

int
main (int   argc,
      char *argv[])
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("segue-xlsx-XXXXXX", NULL);
  path = g_build_filename (folder, "list.xlsx", NULL);

  g_test_add_func ("/xlsx-hostile/broken", test_broken);
  g_test_add_func ("/xlsx-hostile/deep", test_deep);
  g_test_add_func ("/xlsx-hostile/missing", test_missing);
  g_test_add_func ("/xlsx-hostile/many-sheets", test_many_sheets);
  g_test_add_func ("/xlsx-hostile/paths", test_paths);
  g_test_add_func ("/xlsx-hostile/bomb", test_bomb);
  g_test_add_func ("/xlsx-hostile/shared-bomb", test_shared_bomb);
  g_test_add_func ("/xlsx-hostile/wide", test_wide);
  g_test_add_func ("/xlsx-hostile/long-texts", test_long_texts);
  g_test_add_func ("/xlsx-hostile/cut", test_cut);
  g_test_add_func ("/xlsx-hostile/wrong-sum", test_wrong_sum);
  g_test_add_func ("/xlsx-hostile/overlap", test_overlap);
  g_test_add_func ("/xlsx-hostile/protected", test_protected);
  g_test_add_func ("/xlsx-hostile/other-files", test_other_files);
  g_test_add_func ("/xlsx-hostile/changed", test_changed);

  result = g_test_run ();
  g_unlink (path);
  g_rmdir (folder);
  g_free (path);
  g_free (folder);
  return result;
}
