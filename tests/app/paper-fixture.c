/* paper-fixture.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "paper-fixture.h"

#include "segue-sheets.h"
#include "segue-stakeholder.h"

#include <glib/gstdio.h>

void
paper_set_up (PaperFixture  *self,
              gconstpointer  data)
{
  self->plan = segue_people_new (SEGUE_PEOPLE_FEW, 0);
  self->folder = g_dir_make_tmp ("segue-test-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "out", NULL);
}

void
paper_tear_down (PaperFixture  *self,
                 gconstpointer  data)
{
  g_unlink (self->path);
  g_assert_cmpint (g_rmdir (self->folder), ==, 0); /* nothing is left beside the file */
  g_assert_finalize_object (self->plan);
  g_free (self->path);
  g_free (self->folder);
}

SegueExtract *
paper_extract (PaperFixture *self)
{
  return segue_extract_new (SEGUE_PLAN (self->plan), segue_people_get_rollout (self->plan), "Marek Castellan");
}

static gint64
find_row (GArray     *rows,
          const char *name)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const SegueSheetRow *row = &g_array_index (rows, SegueSheetRow, i);

      if (g_strcmp0 (segue_record_get_text (row->records[SEGUE_SHEET_HOP], SEGUE_STAKEHOLDER_NAME), name) == 0)
        return segue_record_get_id (row->records[SEGUE_SHEET_OWN]);
    }

  g_assert_not_reached ();
}

/* The ids of the rows of these people, in this order. */
GArray *
paper_find_rows (PaperFixture       *self,
                 const char * const *names)
{
  SegueSheetFilter filter = { .rollout = segue_people_get_rollout (self->plan) };
  g_autoptr(GArray) all = segue_sheet_dup_rows (segue_sheet_get ("stakeholders"), SEGUE_PLAN (self->plan), &filter);
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (; *names != NULL; names++)
    {
      gint64 id = find_row (all, *names);

      g_array_append_val (ids, id);
    }

  return ids;
}

void
paper_assert_holds (PaperFixture *self,
                    GBytes       *expected)
{
  g_autofree char *content = NULL;
  g_autoptr(GError) error = NULL;
  gsize length = 0;

  g_file_get_contents (self->path, &content, &length, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (content, length, g_bytes_get_data (expected, NULL), g_bytes_get_size (expected));
}

static char *
run (const char * const *arguments)
{
  g_autoptr(GError) error = NULL;
  char *output = NULL;
  int status = -1;

  g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_DEFAULT, NULL, NULL, &output, NULL, &status, &error);
  g_assert_no_error (error);
  g_spawn_check_wait_status (status, &error);
  g_assert_no_error (error);

  return output;
}

/* The text of the pages as it lies; each ends with a form feed. */
char *
paper_dup_text (PaperFixture *self)
{
  const char * const arguments[] = { g_getenv ("SEGUE_PDFTOTEXT"), "-layout", self->path, "-", NULL };

  return run (arguments);
}

void
paper_check_pdf (PaperFixture *self)
{
  const char * const arguments[] = { g_getenv ("SEGUE_QPDF"), "--check", self->path, NULL };
  g_autofree char *output = run (arguments);

  g_assert_nonnull (output);
}
