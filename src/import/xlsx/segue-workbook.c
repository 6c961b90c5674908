/* segue-workbook.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-xlsx"

#include "config.h"

#include "segue-workbook.h"

#include "segue-csv-writer.h"
#include "segue-xlsx-kind.h"
#include "segue-xlsx-relations.h"
#include "segue-xlsx-sheet.h"

#include <glib/gi18n.h>
#include <string.h>

/* More than any program makes, those without cells as well; and how many a message names. */
#define MAX_SHEETS 4096
#define MAX_NAMED 8

struct _SegueWorkbook
{
  SegueXlsxArchive   *archive;
  SegueXlsxRelations *relations;
  SegueXlsxStrings   *strings;  /* NULL until a sheet is read */
  SegueXlsxStyles    *styles;   /* as well */
  GArray             *sheets;   /* of SegueWorkbookSheet */
  guint               n_listed; /* sheets of all kinds */
  gboolean            since_1904;
};

static void
sheet_clear (gpointer data)
{
  SegueWorkbookSheet *sheet = data;

  g_free (sheet->name);
  g_free (sheet->part);
}

/**
 * segue_workbook_is_one:
 * @path: of a file
 *
 * Returns: whether it is for segue_workbook_open(), which also says why it is none that
 *   can be read; by its content, not its name
 */
gboolean
segue_workbook_is_one (const char *path)
{
  g_return_val_if_fail (path != NULL, FALSE);

  return segue_xlsx_kind_is_workbook (path);
}

/* Sheets of charts and dialogs have no cells. */
static void
add_sheet (SegueWorkbook             *self,
           const SegueXlsxAttributes *attributes)
{
  g_autofree char *id = segue_xlsx_attributes_dup (attributes, "id");
  g_autofree char *state = segue_xlsx_attributes_dup (attributes, "state");
  const char *part = id != NULL ? segue_xlsx_relations_find_id (self->relations, id, "worksheet") : NULL;
  SegueWorkbookSheet sheet = { NULL, NULL, state != NULL && !g_str_equal (state, "visible") };

  if (part == NULL)
    return;

  sheet.name = segue_xlsx_attributes_dup (attributes, "name");
  if (sheet.name == NULL)
    sheet.name = g_strdup_printf ("%u", self->sheets->len + 1);
  sheet.part = g_strdup (part);
  g_array_append_val (self->sheets, sheet);
}

static gboolean
start (gpointer                    data,
       const char                 *name,
       const SegueXlsxAttributes  *attributes,
       GError                    **error)
{
  SegueWorkbook *self = data;

  if (g_str_equal (name, "sheet") && ++self->n_listed > MAX_SHEETS)
    return segue_xlsx_archive_set_damaged (self->archive, NULL, _("it has more sheets than any program makes"), error);

  if (g_str_equal (name, "sheet"))
    add_sheet (self, attributes);
  else if (g_str_equal (name, "workbookPr"))
    self->since_1904 = segue_xlsx_attributes_get_flag (attributes, "date1904");

  return TRUE;
}

static gboolean
end (gpointer     data,
     const char  *name,
     GError     **error)
{
  return TRUE;
}

static const SegueXlsxHandler handler = { start, end, NULL };

static gboolean
read_sheets (SegueWorkbook  *self,
             GCancellable   *cancellable,
             GError        **error)
{
  g_autoptr(SegueXlsxRelations) root = segue_xlsx_relations_read (self->archive, "", cancellable, error);
  const char *part = NULL;

  if (root == NULL)
    return FALSE;

  part = segue_xlsx_relations_find_type (root, "officeDocument");
  if (part == NULL)
    part = "xl/workbook.xml";
  self->relations = segue_xlsx_relations_read (self->archive, part, cancellable, error);
  if (self->relations == NULL || !segue_xlsx_xml_read (self->archive, part, &handler, self, cancellable, error))
    return FALSE;

  return self->sheets->len > 0 ||
         segue_xlsx_archive_set_damaged (self->archive, part, _("it has no sheet with cells"), error);
}

/**
 * segue_workbook_open:
 * @path: of a file, see segue_workbook_is_one()
 * @name: what messages call it: as the user named it, in UTF-8
 * @cancellable: (nullable): stops it
 * @error: %SEGUE_XLSX_ERROR, #GFileError or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): a workbook with at least one sheet
 */
SegueWorkbook *
segue_workbook_open (const char    *path,
                     const char    *name,
                     GCancellable  *cancellable,
                     GError       **error)
{
  g_autoptr(SegueWorkbook) self = NULL;

  g_return_val_if_fail (path != NULL && name != NULL, NULL);

  self = g_new0 (SegueWorkbook, 1);
  self->sheets = g_array_new (FALSE, FALSE, sizeof (SegueWorkbookSheet));
  g_array_set_clear_func (self->sheets, sheet_clear);
  self->archive = segue_xlsx_archive_open (path, name, cancellable, error);
  if (self->archive == NULL || !read_sheets (self, cancellable, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * segue_workbook_free:
 *
 * Frees it and what it holds.
 */
void
segue_workbook_free (SegueWorkbook *self)
{
  if (self == NULL)
    return;

  segue_xlsx_archive_free (self->archive);
  segue_xlsx_relations_free (self->relations);
  segue_xlsx_strings_free (self->strings);
  segue_xlsx_styles_free (self->styles);
  g_array_unref (self->sheets);
  g_free (self);
}

/**
 * segue_workbook_get_n_sheets:
 *
 * Returns: how many sheets it has, hidden ones included
 */
guint
segue_workbook_get_n_sheets (SegueWorkbook *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->sheets->len;
}

/**
 * segue_workbook_get_sheet:
 * @index: below segue_workbook_get_n_sheets()
 *
 * Returns: what there is to know of it
 */
const SegueWorkbookSheet *
segue_workbook_get_sheet (SegueWorkbook *self,
                          guint          index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->sheets->len, NULL);

  return &g_array_index (self->sheets, SegueWorkbookSheet, index);
}

/* The sheets but for one, as far as a sentence bears. */
static char *
dup_names (SegueWorkbook *self,
           guint          but)
{
  GString *names = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; i < self->sheets->len && n < MAX_NAMED; i++)
    if (i != but)
      g_string_append_printf (names, "%s“%s”", n++ > 0 ? ", " : "", segue_workbook_get_sheet (self, i)->name);
  if (n + (but < self->sheets->len ? 1 : 0) < self->sheets->len)
    g_string_append (names, ", …");

  return g_string_free (names, FALSE);
}

/**
 * segue_workbook_find_sheet:
 * @text: the name of a sheet, or its number from 1
 * @error: %SEGUE_XLSX_ERROR_SHEET
 *
 * Returns: its index, or %SEGUE_WORKBOOK_NO_SHEET
 */
guint
segue_workbook_find_sheet (SegueWorkbook  *self,
                           const char     *text,
                           GError        **error)
{
  g_autofree char *folded = NULL;
  g_autofree char *names = NULL;
  guint64 number = 0;

  g_return_val_if_fail (self != NULL, SEGUE_WORKBOOK_NO_SHEET);
  g_return_val_if_fail (text != NULL, SEGUE_WORKBOOK_NO_SHEET);

  folded = g_utf8_casefold (text, -1);
  for (guint i = 0; i < self->sheets->len; i++)
    {
      g_autofree char *name = g_utf8_casefold (segue_workbook_get_sheet (self, i)->name, -1);

      if (g_str_equal (name, folded)) /* no two differ in case alone */
        return i;
    }

  if (g_ascii_string_to_unsigned (text, 10, 1, self->sheets->len, &number, NULL))
    return (guint) number - 1;

  names = dup_names (self, SEGUE_WORKBOOK_NO_SHEET);
  g_set_error (error, SEGUE_XLSX_ERROR, SEGUE_XLSX_ERROR_SHEET,
               /* Translators: a file, what was asked for, and the names of its sheets */
               _("%s has no sheet “%s”; it has %s"), segue_xlsx_archive_get_name (self->archive), text, names);
  return SEGUE_WORKBOOK_NO_SHEET;
}

static gboolean
read_shared (SegueWorkbook  *self,
             GCancellable   *cancellable,
             GError        **error)
{
  if (self->strings == NULL)
    self->strings = segue_xlsx_strings_read (self->archive,
                                             segue_xlsx_relations_find_type (self->relations, "sharedStrings"),
                                             cancellable, error);
  if (self->strings != NULL && self->styles == NULL)
    self->styles = segue_xlsx_styles_read (self->archive, segue_xlsx_relations_find_type (self->relations, "styles"),
                                           cancellable, error);

  return self->strings != NULL && self->styles != NULL;
}

/**
 * segue_workbook_read:
 * @index: of a sheet
 * @progress: (nullable): is told how far it is
 * @progress_data: for @progress
 * @cancellable: (nullable): stops it
 * @error: %SEGUE_XLSX_ERROR, or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): the rows of the sheet that have text, each with
 *   its number as its line, and notes about what is not as in a plain table
 */
SegueGrid *
segue_workbook_read (SegueWorkbook          *self,
                     guint                   index,
                     SegueXlsxProgressFunc   progress,
                     gpointer                progress_data,
                     GCancellable           *cancellable,
                     GError                **error)
{
  g_autoptr(SegueGrid) grid = NULL;
  /* What goes back as CSV is for the spreadsheet program that the workbook came from. */
  const SegueGridStyle style = { segue_csv_profile_get_delimiter (SEGUE_CSV_PROFILE_EXCEL), "UTF-8", TRUE };
  SegueXlsxSheet sheet = { 0 };
  gboolean good;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->sheets->len, NULL);

  if (!read_shared (self, cancellable, error))
    return NULL;

  sheet = (SegueXlsxSheet) { self->archive, segue_workbook_get_sheet (self, index)->part, self->strings, self->styles,
                             self->since_1904 };
  grid = segue_grid_new (segue_xlsx_archive_get_name (self->archive));
  segue_grid_set_style (grid, &style);
  segue_xlsx_archive_set_progress (self->archive, progress, progress_data);
  good = segue_xlsx_sheet_read (&sheet, grid, cancellable, error);
  segue_xlsx_archive_set_progress (self->archive, NULL, NULL);

  return good ? g_steal_pointer (&grid) : NULL;
}

/* The sheets that are looked at, visible ones first. */
static guint
get_candidate (SegueWorkbook *self,
               guint          number)
{
  for (gboolean hidden = FALSE; hidden <= TRUE; hidden++)
    for (guint i = 0; i < self->sheets->len; i++)
      if (segue_workbook_get_sheet (self, i)->is_hidden == hidden && number-- == 0)
        return i;

  g_assert_not_reached ();
}

static void
tell_choice (SegueWorkbook *self,
             SegueGrid     *grid,
             guint          index)
{
  g_autofree char *others = dup_names (self, index);
  g_autofree char *note = NULL;

  if (self->sheets->len == 1)
    return;

  /* Translators: the name of a sheet, then the names of others */
  note = g_strdup_printf (_("the sheet “%s” is read, not %s"), segue_workbook_get_sheet (self, index)->name, others);
  segue_grid_add_note (grid, 0, G_MAXUINT, note);
}

/**
 * segue_workbook_read_first:
 * @index: (out): the sheet that is read
 *
 * Reads the first visible sheet that has rows, as segue_workbook_read() does, and notes
 * which one it is where there are several.
 *
 * Returns: (transfer full) (nullable): its rows; of a workbook without any, none
 */
SegueGrid *
segue_workbook_read_first (SegueWorkbook          *self,
                           guint                  *index,
                           SegueXlsxProgressFunc   progress,
                           gpointer                progress_data,
                           GCancellable           *cancellable,
                           GError                **error)
{
  g_autoptr(SegueGrid) grid = NULL;

  g_return_val_if_fail (self != NULL && index != NULL, NULL);

  for (guint i = 0; i < self->sheets->len; i++)
    {
      guint candidate = get_candidate (self, i);

      g_clear_pointer (&grid, segue_grid_unref);
      grid = segue_workbook_read (self, candidate, progress, progress_data, cancellable, error);
      if (grid == NULL)
        return NULL;

      *index = candidate;
      if (segue_grid_get_n_rows (grid) > 0)
        {
          tell_choice (self, grid, candidate);
          break;
        }
    }

  return g_steal_pointer (&grid);
}
