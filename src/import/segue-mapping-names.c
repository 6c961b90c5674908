/* segue-mapping-names.c - where the names of people are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-mapping-private.h"

#include "segue-stakeholder.h"

#include <string.h>

#define MAX_SAMPLES 100

static guint
find_person_column (SegueMapping *self,
                    guint         field)
{
  for (guint i = 0; i < self->sheet->n_columns; i++)
    {
      const SegueColumn *column = &self->sheet->columns[i];
      SegueRecordKind kind = column->source == SEGUE_SHEET_HOP ? self->sheet->hop : self->sheet->kind;

      if (kind == SEGUE_RECORD_STAKEHOLDER && column->index == field)
        return i;
    }

  return SEGUE_NO_FIELD;
}

/* The column of the grid that has @field of the person. */
static guint
find_source (SegueMapping *self,
             guint         field)
{
  guint target = find_person_column (self, field);

  return target != SEGUE_NO_FIELD ? segue_mapping_find_target (self, target) : SEGUE_NO_FIELD;
}

/* "Name", as it stands beside "Vorname", is the family name. */
static gboolean
is_plain_name (const char *header)
{
  static const char * const plain[] = { "name", "nom", "naam", "nombre", "nome", NULL };
  g_autofree char *key = segue_header_make_key (header);

  return g_strv_contains (plain, key);
}

/* Whether the cells of @whole mostly contain those of @part: then they are
 * whole names after all.
 */
static gboolean
contains_part (SegueMapping *self,
               guint         whole,
               guint         part)
{
  guint n = 0;
  guint n_within = 0;

  for (guint row = segue_mapping_next_cell (self, part, self->header_row + 1);
       row < segue_grid_get_n_rows (self->grid) && n < MAX_SAMPLES;
       row = segue_mapping_next_cell (self, part, row + 1))
    {
      const char *name = segue_grid_get_cell (self->grid, row, whole);

      if (*name == '\0')
        continue;
      n++;
      if (strstr (name, segue_grid_get_cell (self->grid, row, part)) != NULL)
        n_within++;
    }

  return n_within * 2 > n;
}

static void
move_name (SegueMapping *self,
           guint         name,
           guint         given,
           guint         family)
{
  guint part = given != SEGUE_NO_FIELD ? given : family;
  guint field = given != SEGUE_NO_FIELD ? SEGUE_STAKEHOLDER_FAMILY : SEGUE_STAKEHOLDER_GIVEN;
  SegueMappingColumn *column = segue_mapping_peek_column (self, name);

  if (column->state != SEGUE_MAPPING_FOUND || !is_plain_name (column->header) || contains_part (self, name, part))
    return;

  column->target = find_person_column (self, field);
}

static gboolean
is_last_first (const char *name)
{
  const char *comma = strchr (name, ',');

  if (comma == NULL || comma == name || comma - name > 40 || strchr (comma + 1, ',') != NULL)
    return FALSE;
  comma += 1 + strspn (comma + 1, " ");

  return *comma != '\0' && strlen (comma) <= 40 && strpbrk (name, "0123456789()/&;:") == NULL;
}

/* One row of that form may be anything, "Chief of Office, VMHA"; where nearly
 * all are, they are people.
 */
static gboolean
are_last_first (SegueMapping *self,
                guint         name)
{
  guint n = 0;
  guint n_fitting = 0;

  for (guint row = segue_mapping_next_cell (self, name, self->header_row + 1);
       row < segue_grid_get_n_rows (self->grid) && n < MAX_SAMPLES;
       row = segue_mapping_next_cell (self, name, row + 1))
    {
      n++;
      if (is_last_first (segue_grid_get_cell (self->grid, row, name)))
        n_fitting++;
    }

  return n > 0 && n_fitting * 5 >= n * 4;
}

/* The column that can stand in for a missing name: what somebody is, else where
 * somebody is; of two that could none.
 */
static guint
find_stand_in (SegueMapping *self)
{
  guint title = find_source (self, SEGUE_STAKEHOLDER_JOB_TITLE);
  guint role = segue_sheet_find_column (self->sheet, "project-role");

  if (role != SEGUE_NO_FIELD)
    role = segue_mapping_find_target (self, role);
  if (title != SEGUE_NO_FIELD && role != SEGUE_NO_FIELD)
    return SEGUE_NO_FIELD;
  if (title != SEGUE_NO_FIELD || role != SEGUE_NO_FIELD)
    return MIN (title, role);

  return find_source (self, SEGUE_STAKEHOLDER_ORGANISATION);
}

/*< private >
 * segue_mapping_settle_names:
 *
 * Finds out how the rows say the names of people, after any change of the
 * mapping.
 */
void
segue_mapping_settle_names (SegueMapping *self)
{
  guint name = find_source (self, SEGUE_STAKEHOLDER_NAME);
  guint given = find_source (self, SEGUE_STAKEHOLDER_GIVEN);
  guint family = find_source (self, SEGUE_STAKEHOLDER_FAMILY);

  self->name_form = SEGUE_NAME_FORM_WHOLE;
  self->stand_in = SEGUE_NO_FIELD;
  if (find_person_column (self, SEGUE_STAKEHOLDER_NAME) == SEGUE_NO_FIELD)
    return;

  if (name != SEGUE_NO_FIELD && (given == SEGUE_NO_FIELD) != (family == SEGUE_NO_FIELD))
    {
      move_name (self, name, given, family);
      name = find_source (self, SEGUE_STAKEHOLDER_NAME);
    }

  if (name != SEGUE_NO_FIELD)
    {
      /* A file with uids is one of ours, whose names are as they should be. */
      guint uid = segue_sheet_find_column (self->sheet, "uid");

      if (segue_mapping_find_target (self, uid) == SEGUE_NO_FIELD && are_last_first (self, name))
        self->name_form = SEGUE_NAME_FORM_LAST_FIRST;
      return;
    }

  given = find_source (self, SEGUE_STAKEHOLDER_GIVEN);
  family = find_source (self, SEGUE_STAKEHOLDER_FAMILY);
  if (given != SEGUE_NO_FIELD || family != SEGUE_NO_FIELD)
    {
      self->name_form = SEGUE_NAME_FORM_PARTS;
      return;
    }

  self->stand_in = find_stand_in (self);
  if (self->stand_in != SEGUE_NO_FIELD)
    self->name_form = SEGUE_NAME_FORM_STAND_IN;
}
