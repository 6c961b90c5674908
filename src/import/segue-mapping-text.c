/* segue-mapping-text.c - a column and its field, as a command line says them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-mapping-private.h"

#include "segue-import-error.h"

#include <glib/gi18n.h>
#include <string.h>

/* A column by its header, else by its letters or its number. */
static guint
find_column (SegueMapping *self,
             const char   *text)
{
  g_autofree char *trimmed = segue_mapping_dup_trimmed (text);
  g_autofree char *key = segue_header_make_key (trimmed);
  guint64 number = 0;

  for (guint i = 0; i < self->columns->len; i++)
    if (g_str_equal (segue_mapping_peek_column (self, i)->header, trimmed))
      return i;
  for (guint i = 0; i < self->columns->len; i++)
    {
      g_autofree char *other = segue_header_make_key (segue_mapping_peek_column (self, i)->header);

      if (*key != '\0' && g_str_equal (other, key))
        return i;
    }

  if (g_ascii_string_to_unsigned (trimmed, 10, 1, self->columns->len, &number, NULL))
    return (guint) number - 1;
  for (guint i = 0; i < self->columns->len; i++)
    {
      g_autofree char *letters = segue_grid_dup_letters (i);

      if (g_ascii_strcasecmp (letters, trimmed) == 0)
        return i;
    }

  return SEGUE_NO_FIELD;
}

static char *
dup_field_names (SegueMapping *self)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < self->sheet->n_columns; i++)
    if (segue_mapping_can_take (self, i))
      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", self->sheet->columns[i].field->name);

  return g_string_free (names, FALSE);
}

/* A column of the sheet by its name, its label or, where that is unique, a synonym. */
static guint
find_target (SegueMapping *self,
             const char   *text)
{
  g_autofree char *trimmed = segue_mapping_dup_trimmed (text);
  g_autoptr(GArray) found = segue_header_words_find (self->words, trimmed);

  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      guint column = g_array_index (found, SegueHeaderCandidate, i).column;

      if (segue_mapping_can_take (self, column))
        return column;
    }

  return SEGUE_NO_FIELD;
}

/**
 * segue_mapping_set_by_text:
 * @text: `COLUMN=FIELD`; the column by its header, its number from 1 or its
 *   letters; without a field it is left out
 * @error: %SEGUE_IMPORT_ERROR_MAP
 *
 * Returns: whether both exist
 */
gboolean
segue_mapping_set_by_text (SegueMapping  *self,
                           const char    *text,
                           GError       **error)
{
  g_autofree char *name = NULL;
  const char *equals = NULL;
  guint column = SEGUE_NO_FIELD;
  guint target = SEGUE_NO_FIELD;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  equals = strrchr (text, '=');
  if (equals == NULL)
    {
      g_set_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_MAP,
                   _("“%s” is not of the form COLUMN=FIELD"), text);
      return FALSE;
    }

  name = g_strndup (text, (gsize) (equals - text));
  column = find_column (self, name);
  if (column == SEGUE_NO_FIELD)
    {
      g_set_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_MAP,
                   _("%s has no column “%s”; its header is line %u"), segue_grid_get_name (self->grid), name,
                   segue_grid_get_line (self->grid, self->header_row));
      return FALSE;
    }

  if (equals[1 + strspn (equals + 1, " ")] != '\0')
    {
      target = find_target (self, equals + 1);
      if (target == SEGUE_NO_FIELD)
        {
          g_autofree char *names = dup_field_names (self);

          g_set_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_MAP,
                       _("“%s” is no field of %s; these are: %s"), equals + 1, self->sheet->name, names);
          return FALSE;
        }
    }

  segue_mapping_set_target (self, column, target);
  return TRUE;
}
