/* segue-import-person.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-person.h"

#include "segue-import-words.h"
#include "segue-stakeholder.h"

#include <string.h>

/* The text of a cell, empty where it says that it is. */
static const char *
get_text (SegueImportPlan *self,
          guint            row,
          guint            column)
{
  const char *text = NULL;

  if (column == SEGUE_NO_FIELD)
    return "";

  text = segue_cell_reader_get_text (segue_import_plan_column (self, column)->reader,
                                     segue_import_plan_get_cell (self, row, column));

  return segue_empty_word_find (text) == SEGUE_EMPTY_WORD_ALWAYS ? "" : text;
}

static const char *
get_field (SegueImportPlan *self,
           guint            row,
           guint            field)
{
  return get_text (self, row, segue_import_plan_find_column (self, SEGUE_SHEET_HOP, field));
}

static char *
dup_joined (const char *given,
            const char *family)
{
  return g_strdup_printf ("%s%s%s", given, *given != '\0' && *family != '\0' ? " " : "", family);
}

/* "Kern, Anna" in its parts; FALSE for a name without a comma. */
static gboolean
split_name (const char  *name,
            char       **given,
            char       **family)
{
  const char *comma = strchr (name, ',');

  if (comma == NULL || comma == name)
    return FALSE;

  *family = g_strstrip (g_strndup (name, (gsize) (comma - name)));
  *given = g_strstrip (g_strdup (comma + 1));

  return **given != '\0' && **family != '\0';
}

/* The column of the plan that reads @cell of the grid. */
static guint
find_cell (SegueImportPlan *self,
           guint            cell)
{
  for (guint i = 0; i < self->columns->len; i++)
    if (segue_import_plan_column (self, i)->cell == cell)
      return i;

  return SEGUE_NO_FIELD;
}

/*< private >
 * segue_import_person_dup_name:
 * @row: of the grid
 *
 * Returns: (transfer full): the name that @row gives, empty for none
 */
char *
segue_import_person_dup_name (SegueImportPlan *self,
                              guint            row)
{
  g_autofree char *given = NULL;
  g_autofree char *family = NULL;
  const char *name = NULL;
  guint stand_in = SEGUE_NO_FIELD;

  switch (segue_mapping_get_name_form (self->mapping, &stand_in))
    {
    case SEGUE_NAME_FORM_WHOLE:
      return g_strdup (get_field (self, row, SEGUE_STAKEHOLDER_NAME));
    case SEGUE_NAME_FORM_LAST_FIRST:
      name = get_field (self, row, SEGUE_STAKEHOLDER_NAME);
      return split_name (name, &given, &family) ? dup_joined (given, family) : g_strdup (name);
    case SEGUE_NAME_FORM_PARTS:
      return dup_joined (get_field (self, row, SEGUE_STAKEHOLDER_GIVEN), get_field (self, row, SEGUE_STAKEHOLDER_FAMILY));
    case SEGUE_NAME_FORM_STAND_IN:
      return g_strdup (get_text (self, row, find_cell (self, stand_in)));
    }

  g_assert_not_reached ();
}

static void
add_text (SegueImportPlan *self,
          guint            column,
          guint            field,
          const char      *text,
          gboolean         weak)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_value_take_text (&value, g_strdelimit (g_strdup (text), "\r\n", ' '));
  if (value.is_set)
    segue_import_plan_add_value (self, column, SEGUE_SHEET_HOP, field, &value, weak);
}

static void
add_turned_name (SegueImportPlan *self,
                 guint            row)
{
  guint column = segue_import_plan_find_column (self, SEGUE_SHEET_HOP, SEGUE_STAKEHOLDER_NAME);
  const char *name = get_text (self, row, column);
  g_autofree char *given = NULL;
  g_autofree char *family = NULL;
  g_autofree char *whole = NULL;

  if (!split_name (name, &given, &family))
    {
      add_text (self, column, SEGUE_STAKEHOLDER_NAME, name, FALSE);
      return;
    }

  whole = dup_joined (given, family);
  add_text (self, column, SEGUE_STAKEHOLDER_NAME, whole, FALSE);
  add_text (self, column, SEGUE_STAKEHOLDER_GIVEN, given, TRUE);
  add_text (self, column, SEGUE_STAKEHOLDER_FAMILY, family, TRUE);
}

/* What stands in for a name tells what kind of stakeholder it is. */
static void
add_stand_in (SegueImportPlan *self,
              guint            row,
              guint            column)
{
  const SegueImportColumn *from = segue_import_plan_column (self, column);
  gboolean is_organisation = from->source == SEGUE_SHEET_HOP && from->index == SEGUE_STAKEHOLDER_ORGANISATION;
  g_auto(SegueValue) kind = SEGUE_VALUE_INIT;

  add_text (self, column, SEGUE_STAKEHOLDER_NAME, get_text (self, row, column), FALSE);
  segue_value_set_integer (&kind, is_organisation ? SEGUE_STAKEHOLDER_KIND_ORGANISATION : SEGUE_STAKEHOLDER_KIND_ROLE);
  segue_import_plan_add_value (self, column, SEGUE_SHEET_HOP, SEGUE_STAKEHOLDER_RECORD_KIND, &kind, TRUE);
}

/*< private >
 * segue_import_person_add_names:
 * @row: of the grid
 *
 * Adds to the values of the present row what no single column has as it is.
 */
void
segue_import_person_add_names (SegueImportPlan *self,
                               guint            row)
{
  g_autofree char *name = NULL;
  guint stand_in = SEGUE_NO_FIELD;

  switch (segue_mapping_get_name_form (self->mapping, &stand_in))
    {
    case SEGUE_NAME_FORM_WHOLE:
      return;
    case SEGUE_NAME_FORM_LAST_FIRST:
      add_turned_name (self, row);
      return;
    case SEGUE_NAME_FORM_PARTS:
      name = segue_import_person_dup_name (self, row);
      add_text (self, SEGUE_NO_FIELD, SEGUE_STAKEHOLDER_NAME, name, FALSE);
      return;
    case SEGUE_NAME_FORM_STAND_IN:
      add_stand_in (self, row, find_cell (self, stand_in));
      return;
    }

  g_assert_not_reached ();
}

static const char *
peek_text (SegueImportPlan *self,
           guint            field)
{
  const SegueImportValue *value = segue_import_plan_find_value (self, SEGUE_SHEET_HOP, field);

  return value != NULL && value->value.is_set ? value->value.slot.text : NULL;
}

/*< private >
 * segue_import_person_find:
 * @uid: (nullable): the uid that the row gives
 *
 * Returns: whom the present row is about, by its values
 */
SeguePersonMatch
segue_import_person_find (SegueImportPlan *self,
                          const char      *uid)
{
  SeguePersonKey key = {
    .uid = uid,
    .external_id = peek_text (self, SEGUE_MAIN_EXTERNAL_ID),
    .code = peek_text (self, SEGUE_MAIN_CODE),
    .email = peek_text (self, SEGUE_STAKEHOLDER_E_MAIL),
    .name = peek_text (self, SEGUE_STAKEHOLDER_NAME),
    .organisation = peek_text (self, SEGUE_STAKEHOLDER_ORGANISATION),
  };

  return segue_import_people_find (self->people, &key);
}
