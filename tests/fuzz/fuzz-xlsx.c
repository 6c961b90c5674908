/* fuzz-xlsx.c - any bytes as a workbook, or as a part of one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The first byte chooses what the others are: the file itself, or a part of a workbook
 * that is packed around it, since no chance makes the sums of an archive right.  There
 * is an error or a grid, whose texts are valid and whose lines ascend; and the same
 * twice.
 */

#define _GNU_SOURCE /* for memfd_create() */

#include "config.h"

#include "fuzz.h"

#include "segue-grid-file.h"
#include "xlsx-fixture.h"

#include <sys/mman.h>
#include <unistd.h>

static const char * const parts[] = {
  NULL, "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels", "_rels/.rels",
};

/* Cells of every kind, so that whatever the part says has something to be about. */
static const char rows[] =
  "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>46349.5</v></c><c r=\"C1\" s=\"2\"><v>0.85</v></c>"
  "<c r=\"D1\" s=\"3\"><v>2</v></c><c r=\"E1\" t=\"inlineStr\"><is><t>_x0041_</t></is></c></row>";

static GBytes *
pack (const uint8_t *data,
      size_t         size)
{
  g_autoptr(XlsxFile) file = NULL;
  guint part = data[0] % G_N_ELEMENTS (parts);

  if (parts[part] == NULL)
    return g_bytes_new (data + 1, size - 1);

  file = xlsx_file_new ();
  xlsx_file_set_sheet (file, rows);
  xlsx_file_take (file, parts[part], g_strndup ((const char *) data + 1, size - 1));
  return xlsx_file_pack (file, NULL);
}

static void
check_grid (SegueGrid *grid)
{
  for (guint row = 0; row < segue_grid_get_n_rows (grid); row++)
    {
      g_assert_true (row == 0 || segue_grid_get_line (grid, row) >= segue_grid_get_line (grid, row - 1));
      g_assert_cmpuint (segue_grid_get_width (grid, row), <=, SEGUE_XLSX_MAX_COLUMNS);
      for (guint column = 0; column < segue_grid_get_width (grid, row); column++)
        g_assert_true (g_utf8_validate (segue_grid_get_cell (grid, row, column), -1, NULL));
    }
}

/* What is read of it, or why it is not. */
static char *
read_bytes (GBytes *bytes)
{
  const SegueGridOptions options = { 0 };
  gsize size = 0;
  const char *data = g_bytes_get_data (bytes, &size);
  int fd = memfd_create ("workbook", MFD_CLOEXEC);
  g_autofree char *path = g_strdup_printf ("/proc/self/fd/%d", fd);
  g_autoptr(SegueGrid) grid = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (write (fd, data, size), ==, (gssize) size);
  if (segue_workbook_is_one (path))
    {
      grid = segue_grid_new_from_file (path, "workbook", &options, NULL, NULL, &error);
      g_assert_true ((grid == NULL) == (error != NULL));
    }
  close (fd);

  if (grid == NULL)
    return g_strdup (error != NULL ? error->message : "");

  check_grid (grid);
  return segue_grid_get_n_rows (grid) < 1000 ? xlsx_dump (grid) : g_strdup ("");
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autoptr(GBytes) bytes = NULL;
  g_autofree char *once = NULL;
  g_autofree char *twice = NULL;

  if (size < 2)
    return 0;

  bytes = pack (data, size);
  once = read_bytes (bytes);
  twice = read_bytes (bytes);
  g_assert_cmpstr (once, ==, twice);
  g_assert_true (g_utf8_validate (once, -1, NULL));

  return 0;
}
