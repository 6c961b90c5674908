/* segue-cell-kinds.c - a cell by the kind of its field
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-cell-reader-private.h"

#include "segue-import-numbers.h"
#include "segue-import-words.h"
#include "segue-time.h"

#include <string.h>

static SegueCellResult
take_integer (SegueCellReader *self,
              gint64           integer,
              SegueValue      *value)
{
  segue_value_set_integer (value, integer);
  if (segue_value_check (self->field, value, NULL))
    return SEGUE_CELL_READ;

  segue_value_clear (value);
  return SEGUE_CELL_OUTSIDE;
}

static SegueCellResult
read_integer (SegueCellReader *self,
              const char      *text,
              SegueValue      *value)
{
  SegueNumber number;

  if (!segue_number_read (text, SEGUE_GROUPING_THOUSANDS, &number))
    return SEGUE_CELL_NO_NUMBER;
  if (number.is_percent && self->field->kind != SEGUE_FIELD_PERCENT)
    return SEGUE_CELL_NO_NUMBER;
  if (!number.is_whole)
    return SEGUE_CELL_NOT_WHOLE;

  return take_integer (self, number.hundredths / 100, value);
}

static SegueCellResult
read_money (SegueCellReader *self,
            const char      *text,
            SegueValue      *value)
{
  SegueNumber number;

  if (!segue_number_read (text, SEGUE_GROUPING_THOUSANDS, &number) || number.is_percent)
    return SEGUE_CELL_NO_NUMBER;
  if (!number.is_cents)
    return SEGUE_CELL_NOT_WHOLE;

  return take_integer (self, number.hundredths, value);
}

static SegueCellResult
read_real (SegueCellReader *self,
           const char      *text,
           SegueValue      *value)
{
  SegueNumber number;

  if (!segue_number_read (text, SEGUE_GROUPING_DECIMALS, &number))
    return SEGUE_CELL_NO_NUMBER;

  segue_value_set_real (value, number.is_percent ? number.real / 100.0 : number.real);
  if (segue_value_check (self->field, value, NULL))
    return SEGUE_CELL_READ;

  segue_value_clear (value);
  return SEGUE_CELL_OUTSIDE;
}

static SegueCellResult
read_rating (SegueCellReader *self,
             const char      *text,
             SegueValue      *value)
{
  gint64 rating = 0;

  if (g_ascii_isdigit (text[0]) && text[1] == '\0')
    return take_integer (self, g_ascii_digit_value (text[0]), value);

  switch (segue_rating_read (self->field, self->scale, text, &rating))
    {
    case SEGUE_RATING_READ:
      return take_integer (self, rating, value);
    case SEGUE_RATING_NOT_WHOLE:
      return SEGUE_CELL_NOT_WHOLE;
    case SEGUE_RATING_OUTSIDE:
      return SEGUE_CELL_OUTSIDE;
    case SEGUE_RATING_UNKNOWN:
      return SEGUE_CELL_NO_RATING;
    }

  g_assert_not_reached ();
}

static SegueCellResult
read_boolean (const char *text,
              SegueValue *value)
{
  gboolean is_true = FALSE;

  if (!segue_boolean_from_word (text, &is_true))
    return SEGUE_CELL_NO_BOOLEAN;

  segue_value_set_integer (value, is_true);
  return SEGUE_CELL_READ;
}

static SegueCellResult
read_date (SegueCellReader *self,
           const char      *text,
           SegueValue      *value)
{
  SegueDateCell cell;
  SegueDay day = SEGUE_DAY_NONE;

  segue_date_cell_read (text, &cell);
  day = segue_date_cell_get_day (&cell, self->order, self->serials);
  if (day == SEGUE_DAY_NONE)
    return SEGUE_CELL_NO_DATE;

  if (cell.has_time)
    self->counts.n_times++;
  segue_value_set_integer (value, day);
  return SEGUE_CELL_READ;
}

static SegueCellResult
read_duration (SegueCellReader *self,
               const char      *text,
               SegueValue      *value)
{
  gint64 minutes = 0;

  if (!segue_minutes_read (text, &minutes))
    return SEGUE_CELL_NO_NUMBER;

  return take_integer (self, minutes, value);
}

static SegueCellResult
read_time (const char *text,
           SegueValue *value)
{
  int minutes = 0;

  if (!segue_time_read (text, &minutes))
    return SEGUE_CELL_NO_TIME;

  segue_value_set_integer (value, minutes);
  return SEGUE_CELL_READ;
}

/* "2 - Resistant", "Resistant (R)", "Resistant: does not want it". */
static int
find_choice (const SegueChoices *choices,
             const char         *text)
{
  int found = segue_choices_find_word (choices, text);
  g_autofree char *part = NULL;
  char *cut = NULL;
  gsize n_digits = strspn (text, "0123456789");

  if (found != SEGUE_CHOICE_NONE)
    return found;

  if (n_digits > 0 && n_digits <= 2)
    {
      const char *rest = text + n_digits + strspn (text + n_digits, " .:)-");

      if (*rest != '\0' && rest > text + n_digits)
        return segue_choices_find_word (choices, rest);
    }

  part = g_strdup (text);
  cut = strpbrk (part, "([:");
  if (cut == NULL || cut == part)
    cut = strstr (part, " - ");
  if (cut == NULL || cut == part)
    return SEGUE_CHOICE_NONE;

  *cut = '\0';
  return segue_choices_find_word (choices, part);
}

static SegueCellResult
read_choice (SegueCellReader *self,
             const char      *text,
             SegueValue      *value)
{
  const SegueChoices *choices = self->field->choices;
  int choice = find_choice (choices, text);

  if (choice != SEGUE_CHOICE_NONE)
    {
      segue_value_set_integer (value, choice);
      return SEGUE_CELL_READ;
    }
  if (segue_empty_word_find (text) != SEGUE_EMPTY_WORD_NO)
    return SEGUE_CELL_READ;
  if (!choices->open || strpbrk (text, "\r\n") != NULL)
    return SEGUE_CELL_NO_CHOICE;

  segue_value_set_integer (value, segue_choices_add (choices, text));
  return SEGUE_CELL_ADDED;
}

/* "Anna Kern <anna@example.org>", "mailto:anna@example.org", "a@b.org; c@d.org" */
static SegueCellResult
read_email (SegueCellReader *self,
            const char      *text,
            SegueValue      *value)
{
  const char *open = strchr (text, '<');
  const char *close = open != NULL ? strchr (open, '>') : NULL;
  g_autofree char *address = NULL;
  gsize length = 0;
  gboolean is_first = FALSE;

  if (g_ascii_strncasecmp (text, "mailto:", 7) == 0)
    text += 7;
  if (segue_value_from_text (self->field, text, value, NULL))
    return SEGUE_CELL_READ;

  address = close != NULL ? g_strndup (open + 1, (gsize) (close - open - 1)) : g_strdup (text);
  g_strstrip (address);
  length = strcspn (address, ",; \n\r");
  is_first = address[length] != '\0' || (close != NULL && strchr (close, '@') != NULL);
  address[length] = '\0';
  if (*address == '\0' || !segue_value_from_text (self->field, address, value, NULL))
    return SEGUE_CELL_NO_ADDRESS;

  return is_first ? SEGUE_CELL_FIRST_ADDRESS : SEGUE_CELL_READ;
}

/* 4.47911E+11 was a telephone number before a spreadsheet opened it. */
static gboolean
is_shortened (const char *text)
{
  gsize n = strspn (text, "0123456789.,");

  return n > 0 && (text[n] == 'E' || text[n] == 'e') && text[n + 1] == '+' &&
         text[n + 2] != '\0' && strspn (text + n + 2, "0123456789") == strlen (text + n + 2);
}

static void
take_text (SegueCellReader *self,
           const char      *text,
           SegueValue      *value)
{
  if (self->field->kind == SEGUE_FIELD_NOTE || (strchr (text, '\n') == NULL && strchr (text, '\r') == NULL))
    {
      segue_value_set_text (value, text);
      return;
    }

  self->counts.n_joined++;
  segue_value_take_text (value, g_strdelimit (g_strdup (text), "\r\n", ' '));
}

static SegueCellResult
read_stable (SegueCellReader *self,
             const char      *text,
             SegueCellResult  failure,
             SegueValue      *value)
{
  return segue_value_from_text (self->field, text, value, NULL) ? SEGUE_CELL_READ : failure;
}

/*< private >
 * segue_cell_reader_read_kind:
 * @text: a cell without guard and blanks, not empty
 * @value: (inout): unset before
 *
 * Returns: what became of it
 */
SegueCellResult
segue_cell_reader_read_kind (SegueCellReader *self,
                             const char      *text,
                             SegueValue      *value)
{
  switch (self->field->kind)
    {
    case SEGUE_FIELD_TEXT:
    case SEGUE_FIELD_NOTE:
    case SEGUE_FIELD_ADDRESS:
      take_text (self, text, value);
      return SEGUE_CELL_READ;
    case SEGUE_FIELD_PHONE:
      if (is_shortened (text))
        return SEGUE_CELL_SHORTENED;
      take_text (self, text, value);
      return SEGUE_CELL_READ;
    case SEGUE_FIELD_INTEGER:
    case SEGUE_FIELD_PERCENT:
      return read_integer (self, text, value);
    case SEGUE_FIELD_MONEY:
      return read_money (self, text, value);
    case SEGUE_FIELD_RATING:
      return read_rating (self, text, value);
    case SEGUE_FIELD_REAL:
      return read_real (self, text, value);
    case SEGUE_FIELD_BOOLEAN:
      return read_boolean (text, value);
    case SEGUE_FIELD_DATE:
      return read_date (self, text, value);
    case SEGUE_FIELD_DURATION:
      return read_duration (self, text, value);
    case SEGUE_FIELD_CHOICE:
      return read_choice (self, text, value);
    case SEGUE_FIELD_EMAIL:
      return read_email (self, text, value);
    case SEGUE_FIELD_TIME:
      return read_time (text, value);
    case SEGUE_FIELD_DATE_TIME:
      return read_stable (self, text, SEGUE_CELL_NO_TIME, value);
    case SEGUE_FIELD_RECURRENCE:
      return read_stable (self, text, SEGUE_CELL_NO_RULE, value);
    case SEGUE_FIELD_LINK:
    case SEGUE_FIELD_LINKS:
      break; /* names, which the plan of the import looks up */
    }

  g_assert_not_reached ();
}
