/* test-xlsx-writer.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What lies in the archive is looked at as it is; that it comes back as it went is
 * for the tests of the import.
 */

#include "config.h"

#include "segue-xlsx-writer.h"

#include <archive.h>
#include <archive_entry.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>

static const SegueXlsxInfo info = { "people", "People <&>", "As of today", 739943 };

static SegueXlsxWriter *
make_writer (void)
{
  g_autoptr(GError) error = NULL;
  SegueXlsxWriter *writer = segue_xlsx_writer_new (&info, &error);

  g_assert_no_error (error);
  return writer;
}

static void
end_row (SegueXlsxWriter *writer)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (segue_xlsx_writer_end_row (writer, &error));
  g_assert_no_error (error);
}

static GBytes *
finish (SegueXlsxWriter *writer)
{
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(GError) error = NULL;

  segue_xlsx_writer_finish (writer, stream, NULL, &error);
  g_assert_no_error (error);
  g_output_stream_close (stream, NULL, NULL);

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

/* An entry of the archive, which has to be whole. */
static char *
extract (GBytes     *bytes,
         const char *path)
{
  struct archive *archive = archive_read_new ();
  struct archive_entry *entry = NULL;
  char *text = NULL;

  archive_read_support_format_zip_seekable (archive);
  g_assert_cmpint (archive_read_open_memory (archive, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)),
                   ==, ARCHIVE_OK);
  while (archive_read_next_header (archive, &entry) == ARCHIVE_OK)
    if (text == NULL && g_str_equal (archive_entry_pathname (entry), path))
      {
        gsize size = (gsize) archive_entry_size (entry);

        text = g_malloc0 (size + 1);
        g_assert_cmpint (archive_read_data (archive, text, size), ==, (gssize) size);
      }
  archive_read_free (archive);

  g_assert_nonnull (text);
  return text;
}

static void
assert_has (const char *text,
            const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is not in %s", part, text);
}

static GBytes *
write_kinds (void)
{
  g_autoptr(SegueXlsxWriter) writer = make_writer ();

  segue_xlsx_writer_set_width (writer, 0, 30);
  for (guint i = 0; i < 9; i++)
    segue_xlsx_writer_add_header (writer, "h");
  end_row (writer);

  segue_xlsx_writer_add_text (writer, "=1+1");
  segue_xlsx_writer_add_text (writer, "007");
  segue_xlsx_writer_add_text (writer, "https://example.org/?a=1&b=2");
  segue_xlsx_writer_add_number (writer, 0.85, SEGUE_XLSX_PERCENT);
  segue_xlsx_writer_add_number (writer, 1234.5, SEGUE_XLSX_AMOUNT);
  segue_xlsx_writer_add_empty (writer);
  segue_xlsx_writer_add_day (writer, segue_day_from_ymd (2026, 11, 23));
  segue_xlsx_writer_add_day (writer, segue_day_from_ymd (1848, 9, 12));
  segue_xlsx_writer_add_boolean (writer, TRUE);
  end_row (writer);

  segue_xlsx_writer_add_text (writer, " a\rb\xff ");
  segue_xlsx_writer_add_number (writer, 1.0 / 3.0, SEGUE_XLSX_DECIMAL);
  segue_xlsx_writer_add_text (writer, "");
  segue_xlsx_writer_add_text (writer, "'=A1");
  end_row (writer);

  return finish (writer);
}

/* Texts are texts, numbers numbers, and nothing is a formula or a link. */
static void
test_kinds (void)
{
  g_autoptr(GBytes) bytes = write_kinds ();
  g_autofree char *sheet = extract (bytes, "xl/worksheets/sheet1.xml");

  assert_has (sheet, "t=\"inlineStr\"><is><t>=1+1</t>");
  assert_has (sheet, "<t>007</t>");
  assert_has (sheet, "<t>https://example.org/?a=1&amp;b=2</t>");
  assert_has (sheet, "<v>0.85</v>");
  assert_has (sheet, "<v>1234.5</v>");
  assert_has (sheet, "<v>46349</v>");
  assert_has (sheet, "<t>1848-09-12</t>");
  assert_has (sheet, "<c r=\"I2\" t=\"b\"><v>1</v></c>");
  assert_has (sheet, "<t xml:space=\"preserve\"> a_x000D_b\xef\xbf\xbd </t>");
  assert_has (sheet, "<t>0.33333333333333331</t>");
  assert_has (sheet, "<t>''=A1</t>");
  g_assert_null (strstr (sheet, "<f>"));
  g_assert_null (strstr (sheet, "yperlink"));
  g_assert_null (strstr (sheet, "r=\"F2\""));
}

static void
test_around (void)
{
  g_autoptr(GBytes) bytes = write_kinds ();
  g_autofree char *sheet = extract (bytes, "xl/worksheets/sheet1.xml");
  g_autofree char *workbook = extract (bytes, "xl/workbook.xml");
  g_autofree char *core = extract (bytes, "docProps/core.xml");
  g_autofree char *styles = extract (bytes, "xl/styles.xml");

  assert_has (sheet, "topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"");
  assert_has (sheet, "<autoFilter ref=\"A1:I3\"/>");
  assert_has (sheet, "<col min=\"1\" max=\"1\" width=\"32.7109375\"");
  assert_has (workbook, "name=\"people\"");
  assert_has (core, "<dc:title>People &lt;&amp;&gt;</dc:title>");
  assert_has (core, "<dc:description>As of today</dc:description>");
  assert_has (core, "<dc:creator></dc:creator>");
  assert_has (core, "<cp:lastModifiedBy></cp:lastModifiedBy>");
  assert_has (core, ">2026-11-23T00:00:00Z</dcterms:created>");
  assert_has (styles, "formatCode=\"yyyy-mm-dd\"");
  assert_has (styles, "<xf numFmtId=\"49\" fontId=\"1\""); /* bold */
}

static void
test_only_header (void)
{
  g_autoptr(SegueXlsxWriter) writer = make_writer ();
  g_autoptr(GBytes) bytes = NULL;
  g_autofree char *sheet = NULL;

  end_row (writer);
  segue_xlsx_writer_add_header (writer, "name");
  end_row (writer);
  bytes = finish (writer);
  sheet = extract (bytes, "xl/worksheets/sheet1.xml");

  assert_has (sheet, "<c r=\"A2\"");
  assert_has (sheet, "topLeftCell=\"A3\"");
  assert_has (sheet, "<autoFilter ref=\"A2\"/>");
}

static void
test_too_long (void)
{
  g_autofree char *fitting = g_strnfill (SEGUE_XLSX_MAX_CHARACTERS, 'x');
  g_autofree char *faces = g_strdup ("");
  g_autoptr(SegueXlsxWriter) writer = make_writer ();
  g_autoptr(GError) error = NULL;
  GString *many = g_string_new (NULL);

  /* One too many only as Excel counts. */
  for (guint i = 0; i < SEGUE_XLSX_MAX_CHARACTERS / 2 + 1; i++)
    g_string_append (many, "😀");
  g_free (faces);
  faces = g_string_free (many, FALSE);

  segue_xlsx_writer_add_header (writer, "notes");
  end_row (writer);
  segue_xlsx_writer_add_text (writer, fitting);
  end_row (writer);
  segue_xlsx_writer_add_empty (writer);
  segue_xlsx_writer_add_text (writer, faces);
  g_assert_false (segue_xlsx_writer_end_row (writer, &error));
  g_assert_error (error, SEGUE_XLSX_ERROR, SEGUE_XLSX_ERROR_CAPACITY);
  assert_has (error->message, "row 3, column 2");
}

static void
test_cancel (void)
{
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(SegueXlsxWriter) writer = make_writer ();
  g_autoptr(GError) error = NULL;

  segue_xlsx_writer_add_header (writer, "name");
  end_row (writer);
  g_cancellable_cancel (cancellable);
  g_assert_false (segue_xlsx_writer_finish (writer, stream, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* Where the temporary files find no room, that is told. */
static void
test_no_room (void)
{
  g_autoptr(GOutputStream) stream = NULL;
  g_autoptr(SegueXlsxWriter) writer = NULL;
  g_autoptr(GError) error = NULL;
  struct rlimit limit = { 100000, RLIM_INFINITY };

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
      return;
    }

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  stream = g_memory_output_stream_new_resizable ();
  writer = make_writer ();
  segue_xlsx_writer_add_header (writer, "name");
  end_row (writer);
  for (guint i = 0; i < 10000; i++)
    {
      segue_xlsx_writer_add_text (writer, "Somebody who is like everybody else");
      end_row (writer);
    }
  g_assert_false (segue_xlsx_writer_finish (writer, stream, NULL, &error));
  g_assert_error (error, SEGUE_XLSX_ERROR, SEGUE_XLSX_ERROR_FAILED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/xlsx-writer/kinds", test_kinds);
  g_test_add_func ("/xlsx-writer/around", test_around);
  g_test_add_func ("/xlsx-writer/only-header", test_only_header);
  g_test_add_func ("/xlsx-writer/too-long", test_too_long);
  g_test_add_func ("/xlsx-writer/cancel", test_cancel);
  g_test_add_func ("/xlsx-writer/no-room", test_no_room);

  return g_test_run ();
}
