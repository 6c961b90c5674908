/* segue-mapping-notes.c - what is not taken of a file, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-mapping-private.h"

#include "segue-import-quote.h"

#include <glib/gi18n.h>

static const SegueField *
get_field (SegueMapping *self,
           guint         target)
{
  return self->sheet->columns[target].field;
}

/* The column as messages call it: its letters and its header. */
static char *
dup_title (SegueMapping *self,
           guint         column)
{
  g_autofree char *letters = segue_grid_dup_letters (column);
  g_autofree char *quote = segue_import_quote (segue_mapping_peek_column (self, column)->header);

  /* Translators: the letters of a column and its header. */
  return g_strdup_printf (_("column %s “%s”"), letters, quote);
}

/* Takes @text. */
static SegueImportNote *
make_note (char              *text,
           SegueImportRemedy  remedy,
           guint              column,
           guint              target)
{
  return segue_import_note_new (text, remedy, column, target, 0);
}

static SegueImportNote *
describe_unknown (SegueMapping             *self,
                  const SegueMappingColumn *column,
                  const char               *title,
                  guint                     i)
{
  if (column->guess != SEGUE_NO_FIELD)
    return make_note (g_strdup_printf (_("%s is not taken; it may be meant for %s"), title,
                                       _(get_field (self, column->guess)->label)),
                      SEGUE_IMPORT_REMEDY_MAP_SO, i, column->guess);

  return make_note (g_strdup_printf (_("%s is not taken: no field is called so"), title),
                    SEGUE_IMPORT_REMEDY_MAP, i, SEGUE_NO_FIELD);
}

static SegueImportNote *
describe_rival (SegueMapping             *self,
                const SegueMappingColumn *column,
                const char               *title,
                guint                     i)
{
  g_autofree char *rival = dup_title (self, column->rival);

  return make_note (g_strdup_printf (_("%s is not taken: %s is the %s"), title, rival,
                                     _(get_field (self, column->guess)->label)),
                    SEGUE_IMPORT_REMEDY_MAP_INSTEAD, i, column->guess);
}

static SegueImportNote *
describe (SegueMapping *self,
          guint         i)
{
  const SegueMappingColumn *column = segue_mapping_peek_column (self, i);
  g_autofree char *title = dup_title (self, i);
  g_autofree char *letters = segue_grid_dup_letters (i);
  g_autofree char *rival = NULL;

  switch (column->state)
    {
    case SEGUE_MAPPING_FOUND:
    case SEGUE_MAPPING_CHOSEN:
    case SEGUE_MAPPING_LEFT_OUT:
    case SEGUE_MAPPING_REASON:
    case SEGUE_MAPPING_BLANK:
    case SEGUE_MAPPING_BESIDE:
      return NULL;
    case SEGUE_MAPPING_UNKNOWN:
      return describe_unknown (self, column, title, i);
    case SEGUE_MAPPING_NAMELESS:
      return make_note (g_strdup_printf (_("column %s is not taken: it has no header"), letters),
                        SEGUE_IMPORT_REMEDY_MAP, i, SEGUE_NO_FIELD);
    case SEGUE_MAPPING_REPEATED:
      rival = dup_title (self, column->rival);
      return make_note (g_strdup_printf (_("%s is not taken: %s has the same header"), title, rival),
                        SEGUE_IMPORT_REMEDY_MAP, i, SEGUE_NO_FIELD);
    case SEGUE_MAPPING_RIVAL:
      return describe_rival (self, column, title, i);
    case SEGUE_MAPPING_COMPUTED:
      if (g_str_equal (column->header, get_field (self, column->guess)->name))
        return NULL; /* a file of ours has all columns */
      return make_note (g_strdup_printf (_("%s is not taken: Segue works it out itself"), title),
                        SEGUE_IMPORT_REMEDY_NONE, i, SEGUE_NO_FIELD);
    }

  g_assert_not_reached ();
}

static SegueImportNote *
describe_beside (guint first,
                 guint last)
{
  g_autofree char *from = segue_grid_dup_letters (first);
  g_autofree char *to = segue_grid_dup_letters (last);

  if (first == last)
    return make_note (g_strdup_printf (_("column %s is not taken: it stands beside the table"), from),
                      SEGUE_IMPORT_REMEDY_MAP, first, SEGUE_NO_FIELD);

  return make_note (g_strdup_printf (_("columns %s to %s are not taken: they are another table beside this one"),
                                     from, to),
                    SEGUE_IMPORT_REMEDY_MAP_ONE, first, SEGUE_NO_FIELD);
}

/* Columns of another table, a run at a time. */
static void
add_beside (SegueMapping *self,
            GPtrArray    *notes)
{
  guint n = self->columns->len;

  for (guint i = 0; i < n; i++)
    {
      guint end = i;

      while (end < n && segue_mapping_peek_column (self, end)->state == SEGUE_MAPPING_BESIDE)
        end++;
      if (end == i)
        continue;

      g_ptr_array_add (notes, describe_beside (i, end - 1));
      i = end;
    }
}

static void
add_header (SegueMapping *self,
            GPtrArray    *notes)
{
  guint line = segue_grid_get_line (self->grid, self->header_row);

  if (self->n_known == 0)
    g_ptr_array_add (notes, make_note (g_strdup_printf (_("no line names a field; line %u is taken for the headers"), line),
                                       SEGUE_IMPORT_REMEDY_HEADER, 0, SEGUE_NO_FIELD));
  for (guint row = 0; row < self->header_row; row++)
    if (segue_grid_get_width (self->grid, row) > 0)
      {
        g_ptr_array_add (notes, make_note (g_strdup_printf (_("the headers are in line %u; what stands above is not taken"), line),
                                           SEGUE_IMPORT_REMEDY_NONE, 0, SEGUE_NO_FIELD));
        return;
      }
}

static void
add_names (SegueMapping *self,
           GPtrArray    *notes)
{
  g_autofree char *title = NULL;

  switch (self->name_form)
    {
    case SEGUE_NAME_FORM_WHOLE:
      return;
    case SEGUE_NAME_FORM_LAST_FIRST:
      g_ptr_array_add (notes, make_note (g_strdup (_("the names are written with the family name first; they are turned round")),
                                         SEGUE_IMPORT_REMEDY_NONE, 0, SEGUE_NO_FIELD));
      return;
    case SEGUE_NAME_FORM_PARTS:
      g_ptr_array_add (notes, make_note (g_strdup (_("the names are made of given name and family name")),
                                         SEGUE_IMPORT_REMEDY_NONE, 0, SEGUE_NO_FIELD));
      return;
    case SEGUE_NAME_FORM_STAND_IN:
      title = dup_title (self, self->stand_in);
      g_ptr_array_add (notes, make_note (g_strdup_printf (_("no column has names; %s stands in for them"), title),
                                         SEGUE_IMPORT_REMEDY_MAP_OTHER, self->stand_in, segue_mapping_get_title (self)));
      return;
    }

  g_assert_not_reached ();
}

static void
free_note (gpointer note)
{
  segue_import_note_free (note);
}

/**
 * segue_mapping_dup_notes:
 *
 * Returns: (transfer full) (element-type SegueImportNote): what the user should
 *   know before the import: where the header is and what is not taken
 */
GPtrArray *
segue_mapping_dup_notes (SegueMapping *self)
{
  g_autoptr(GPtrArray) notes = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  notes = g_ptr_array_new_with_free_func (free_note);
  add_header (self, notes);
  add_names (self, notes);
  for (guint i = 0; i < self->columns->len; i++)
    {
      SegueImportNote *note = describe (self, i);

      if (note != NULL)
        g_ptr_array_add (notes, note);
    }
  add_beside (self, notes);

  return g_steal_pointer (&notes);
}
