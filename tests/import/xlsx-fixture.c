/* xlsx-fixture.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "xlsx-fixture.h"

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

#define RELATIONS "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define PACKAGE_HEAD XLSX_HEAD "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"

struct _XlsxFile
{
  GPtrArray *names; /* in their order */
  GPtrArray *texts;
};

static XlsxFile *
make_file (void)
{
  XlsxFile *self = g_new0 (XlsxFile, 1);

  self->names = g_ptr_array_new_with_free_func (g_free);
  self->texts = g_ptr_array_new_with_free_func (g_free);

  return self;
}

/* One sheet, Data, without rows; styles: 1 a day, 2 per cent, 3 a moment, 4 a clock, 5
 * a span, 6 a number.
 */
XlsxFile *
xlsx_file_new (void)
{
  XlsxFile *self = make_file ();

  xlsx_file_set (self, "_rels/.rels",
                 PACKAGE_HEAD "<Relationship Id=\"rId1\" Type=\"" RELATIONS "/officeDocument\" "
                 "Target=\"xl/workbook.xml\"/></Relationships>");
  xlsx_file_set (self, "xl/workbook.xml",
                 XLSX_HEAD "<workbook " XLSX_MAIN " xmlns:r=\"" RELATIONS "\"><sheets>"
                 "<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
  xlsx_file_set (self, "xl/_rels/workbook.xml.rels",
                 PACKAGE_HEAD "<Relationship Id=\"rId1\" Type=\"" RELATIONS "/worksheet\" "
                 "Target=\"worksheets/sheet1.xml\"/>"
                 "<Relationship Id=\"rId2\" Type=\"" RELATIONS "/styles\" Target=\"styles.xml\"/>"
                 "<Relationship Id=\"rId3\" Type=\"" RELATIONS "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
                 "</Relationships>");
  xlsx_file_set (self, "xl/styles.xml",
                 XLSX_HEAD "<styleSheet " XLSX_MAIN "><numFmts><numFmt numFmtId=\"164\" formatCode=\"h:mm\"/></numFmts>"
                 "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                 "<xf numFmtId=\"9\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/><xf numFmtId=\"46\"/>"
                 "<xf numFmtId=\"4\"/></cellXfs></styleSheet>");
  xlsx_file_set (self, "xl/sharedStrings.xml",
                 XLSX_HEAD "<sst " XLSX_MAIN "><si><t>zero</t></si><si><r><rPr><b/></rPr><t>rich </t></r><r>"
                 "<t xml:space=\"preserve\">runs</t></r></si><si><t>王</t><rPh sb=\"0\" eb=\"1\"><t>ワン</t></rPh>"
                 "<phoneticPr fontId=\"1\"/></si><si><t xml:space=\"preserve\">  kept  </t></si>"
                 "<si><t>a_x000D_&#10;b_x005F_x0041_&amp;&lt;</t></si><si/></sst>");
  xlsx_file_set_sheet (self, "");

  return self;
}

static void
add_folder (XlsxFile   *self,
            const char *folder,
            const char *prefix)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name = NULL;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *part = g_strconcat (prefix, name, NULL);
      g_autofree char *below = g_strconcat (part, "/", NULL);
      char *text = NULL;

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        {
          add_folder (self, path, below);
          continue;
        }
      g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
      xlsx_file_take (self, part, text);
    }
}

/* As a program writes it, of a folder of the test data. */
XlsxFile *
xlsx_file_new_folder (const char *folder)
{
  g_autofree char *path = g_build_filename (g_getenv ("SEGUE_TEST_DATA"), "xlsx", folder, NULL);
  XlsxFile *self = make_file ();

  add_folder (self, path, "");
  return self;
}

void
xlsx_file_free (XlsxFile *self)
{
  g_ptr_array_unref (self->names);
  g_ptr_array_unref (self->texts);
  g_free (self);
}

/* Takes @text; NULL takes the part away. */
void
xlsx_file_take (XlsxFile   *self,
                const char *part,
                char       *text)
{
  for (guint i = 0; i < self->names->len; i++)
    if (g_str_equal (g_ptr_array_index (self->names, i), part))
      {
        g_ptr_array_remove_index (self->names, i);
        g_ptr_array_remove_index (self->texts, i);
        break;
      }

  if (text == NULL)
    return;
  g_ptr_array_add (self->names, g_strdup (part));
  g_ptr_array_add (self->texts, text);
}

void
xlsx_file_set (XlsxFile   *self,
               const char *part,
               const char *text)
{
  xlsx_file_take (self, part, g_strdup (text));
}

void
xlsx_file_set_sheet (XlsxFile   *self,
                     const char *rows)
{
  xlsx_file_take (self, "xl/worksheets/sheet1.xml",
                  g_strconcat (XLSX_HEAD "<worksheet " XLSX_MAIN "><sheetData>", rows, "</sheetData></worksheet>", NULL));
}

GBytes *
xlsx_file_pack (XlsxFile   *self,
                const char *password)
{
  struct archive *archive = archive_write_new ();
  gsize size = 65536;
  gsize used = 0;
  char *memory = NULL;

  for (guint i = 0; i < self->texts->len; i++)
    size += strlen (g_ptr_array_index (self->texts, i)) + 1024;
  memory = g_malloc (size);

  g_assert_cmpint (archive_write_set_format_zip (archive), ==, ARCHIVE_OK);
  if (password != NULL)
    {
      g_assert_cmpint (archive_write_set_options (archive, "zip:encryption=zipcrypt"), ==, ARCHIVE_OK);
      g_assert_cmpint (archive_write_set_passphrase (archive, password), ==, ARCHIVE_OK);
    }
  g_assert_cmpint (archive_write_open_memory (archive, memory, size, &used), ==, ARCHIVE_OK);
  for (guint i = 0; i < self->names->len; i++)
    {
      struct archive_entry *entry = archive_entry_new ();
      const char *text = g_ptr_array_index (self->texts, i);

      archive_entry_set_pathname (entry, g_ptr_array_index (self->names, i));
      archive_entry_set_size (entry, (la_int64_t) strlen (text));
      archive_entry_set_filetype (entry, AE_IFREG);
      archive_entry_set_perm (entry, 0644);
      g_assert_cmpint (archive_write_header (archive, entry), ==, ARCHIVE_OK);
      g_assert_cmpint (archive_write_data (archive, text, strlen (text)), ==, (la_ssize_t) strlen (text));
      archive_entry_free (entry);
    }
  g_assert_cmpint (archive_write_close (archive), ==, ARCHIVE_OK);
  archive_write_free (archive);

  return g_bytes_new_take (memory, used);
}

void
xlsx_write (const char *path,
            GBytes     *bytes)
{
  gsize size = 0;
  const char *data = g_bytes_get_data (bytes, &size);

  g_assert_true (g_file_set_contents (path, data, (gssize) size, NULL));
}

/* 1: a | b */
char *
xlsx_dump (SegueGrid *grid)
{
  GString *dump = g_string_new (NULL);

  for (guint row = 0; row < segue_grid_get_n_rows (grid); row++)
    {
      g_string_append_printf (dump, "%u:", segue_grid_get_line (grid, row));
      for (guint column = 0; column < segue_grid_get_width (grid, row); column++)
        g_string_append_printf (dump, "%s%s", column > 0 ? "|" : " ", segue_grid_get_cell (grid, row, column));
      g_string_append_c (dump, '\n');
    }

  return g_string_free (dump, FALSE);
}

/* 12 B: sentence */
char *
xlsx_dump_notes (SegueGrid *grid)
{
  guint n = 0;
  const SegueGridNote *notes = segue_grid_get_notes (grid, &n);
  GString *dump = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *letters = notes[i].column != G_MAXUINT ? segue_grid_dup_letters (notes[i].column) : g_strdup ("-");

      g_string_append_printf (dump, "%u %s: %s\n", notes[i].line, letters, notes[i].text);
    }

  return g_string_free (dump, FALSE);
}
