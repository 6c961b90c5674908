/* segue-xlsx-kind.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Nothing goes by the ending of a name.  Of what cannot be read, the user is told
 * what it is and how to make something of it that can.
 */

#define _GNU_SOURCE /* for memmem() */
#define G_LOG_DOMAIN "segue-xlsx"

#include "config.h"

#include "segue-xlsx-kind.h"

#include <fcntl.h>
#include <glib/gi18n.h>
#include <string.h>
#include <unistd.h>

#define MAGIC_BYTES 8

/* Of a compound file: how many bytes a sector has, where its directory begins, and
 * how much of that is looked at.
 */
#define COMPOUND_SHIFT_AT 30
#define COMPOUND_DIRECTORY_AT 48
#define COMPOUND_HEADER_BYTES 512
#define COMPOUND_DIRECTORY_BYTES 4096

static gboolean
is_archive (const guchar *magic)
{
  return memcmp (magic, "PK\003\004", 4) == 0 || memcmp (magic, "PK\005\006", 4) == 0;
}

static gboolean
is_compound (const guchar *magic)
{
  return memcmp (magic, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", MAGIC_BYTES) == 0;
}

/**
 * segue_xlsx_kind_is_workbook:
 * @path: of a file
 *
 * Returns: whether it is for segue_xlsx_archive_open(), be it to read or to refuse;
 *   anything else may be text
 */
gboolean
segue_xlsx_kind_is_workbook (const char *path)
{
  guchar magic[MAGIC_BYTES] = { 0 };
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  gssize n = fd >= 0 ? pread (fd, magic, sizeof magic, 0) : -1;

  if (fd >= 0)
    close (fd);

  return n >= 4 && (is_archive (magic) || is_compound (magic));
}

static void
set_refused (GError     **error,
             const char  *name,
             const char  *what)
{
  g_set_error (error, SEGUE_XLSX_ERROR, SEGUE_XLSX_ERROR_FORMAT, "%s %s", name, what);
}

/**
 * segue_xlsx_kind_set_protected:
 * @name: of the file
 * @error: %SEGUE_XLSX_ERROR_FORMAT
 */
void
segue_xlsx_kind_set_protected (const char  *name,
                               GError     **error)
{
  /* Translators: in these, the name of a file comes first. */
  set_refused (error, name, _("is protected with a password. Open it in a spreadsheet program, and save a copy "
                              "without one."));
}

/* The name of what an encrypted workbook is kept in lies in the first of the
 * directory's entries.
 */
static gboolean
is_encrypted (int fd)
{
  static const char name[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
  guchar header[COMPOUND_HEADER_BYTES];
  g_autofree char *directory = g_malloc (COMPOUND_DIRECTORY_BYTES);
  guint32 sector = 0;
  gssize n = 0;

  if (pread (fd, header, sizeof header, 0) != sizeof header || header[COMPOUND_SHIFT_AT] > 16)
    return FALSE;

  memcpy (&sector, header + COMPOUND_DIRECTORY_AT, sizeof sector);
  sector = GUINT32_FROM_LE (sector);
  n = pread (fd, directory, COMPOUND_DIRECTORY_BYTES, ((off_t) sector + 1) << header[COMPOUND_SHIFT_AT]);

  return n > 0 && memmem (directory, (gsize) n, name, sizeof name) != NULL;
}

/**
 * segue_xlsx_kind_check_file:
 * @fd: of the file
 * @name: of the file
 * @error: %SEGUE_XLSX_ERROR_FORMAT
 *
 * Returns: whether it is an archive
 */
gboolean
segue_xlsx_kind_check_file (int          fd,
                            const char  *name,
                            GError     **error)
{
  guchar magic[MAGIC_BYTES] = { 0 };

  if (pread (fd, magic, sizeof magic, 0) >= 4 && is_archive (magic))
    return TRUE;

  if (!is_compound (magic))
    set_refused (error, name, _("is no workbook."));
  else if (is_encrypted (fd))
    segue_xlsx_kind_set_protected (name, error);
  else
    set_refused (error, name, _("is of an old format, such as Excel’s .xls. Open it in a spreadsheet program, and save "
                                "it as .xlsx or CSV."));
  return FALSE;
}

/**
 * segue_xlsx_kind_check_parts:
 * @error: %SEGUE_XLSX_ERROR_FORMAT
 *
 * Returns: whether the archive may be a workbook that can be read
 */
gboolean
segue_xlsx_kind_check_parts (SegueXlsxArchive  *archive,
                             GError           **error)
{
  const char *name = segue_xlsx_archive_get_name (archive);

  if (segue_xlsx_archive_has (archive, "xl/workbook.bin"))
    set_refused (error, name, _("is a binary workbook (.xlsb). Save it in Excel as .xlsx or CSV."));
  else if (segue_xlsx_archive_has (archive, "META-INF/manifest.xml") && segue_xlsx_archive_has (archive, "content.xml"))
    set_refused (error, name, _("is an OpenDocument file, such as LibreOffice’s .ods. Open it there, and save it as "
                                ".xlsx or CSV."));
  else if (segue_xlsx_archive_has (archive, "word/document.xml"))
    set_refused (error, name, _("is a text document, no workbook. Copy the table from it, and paste it."));
  else if (segue_xlsx_archive_has (archive, "_rels/.rels") || segue_xlsx_archive_has (archive, "xl/workbook.xml"))
    return TRUE;
  else
    set_refused (error, name, _("is an archive, no workbook. Unpack it, and import what is in it."));

  return FALSE;
}
