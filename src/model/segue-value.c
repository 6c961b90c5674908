/* segue-value.c - memory, equality, order and limits of values
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-value"

#include "config.h"

#include "segue-value.h"

#include "segue-time.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <math.h>
#include <string.h>

G_DEFINE_QUARK (segue-value-error-quark, segue_value_error)

/**
 * segue_value_clear:
 * @value: becomes unset
 */
void
segue_value_clear (SegueValue *value)
{
  if (value->owned != NULL)
    g_free (value->owned);
  *value = (SegueValue) SEGUE_VALUE_INIT;
}

/**
 * segue_value_set_integer:
 * @value: is cleared first
 * @integer: in the unit of the kind of field it is for, see #SegueSlot
 */
void
segue_value_set_integer (SegueValue *value,
                         gint64      integer)
{
  segue_value_clear (value);
  value->is_set = TRUE;
  value->slot.integer = integer;
}

/**
 * segue_value_set_real:
 * @value: is cleared first
 * @real: any number
 */
void
segue_value_set_real (SegueValue *value,
                      double      real)
{
  segue_value_clear (value);
  value->is_set = TRUE;
  value->slot.real = real;
}

/**
 * segue_value_take_text:
 * @text: (transfer full) (nullable): an empty text and %NULL make it unset
 */
void
segue_value_take_text (SegueValue *value,
                       char       *text)
{
  segue_value_clear (value);
  if (text == NULL || *text == '\0')
    {
      g_free (text);
      return;
    }

  value->is_set = TRUE;
  value->owned = text;
  value->slot.text = text;
}

/**
 * segue_value_set_text:
 * @text: (nullable): is copied; an empty text and %NULL make it unset
 */
void
segue_value_set_text (SegueValue *value,
                      const char *text)
{
  segue_value_take_text (value, g_strdup (text));
}

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  gint64 one = *(const gint64 *) a;
  gint64 two = *(const gint64 *) b;

  return (one > two) - (one < two);
}

/**
 * segue_value_set_ids:
 * @ids: (array length=n): in any order, repetitions allowed; is copied
 * @n: 0 makes it unset
 */
void
segue_value_set_ids (SegueValue   *value,
                     const gint64 *ids,
                     guint         n)
{
  SegueIds *copy = NULL;

  if (n > 0)
    {
      guint kept = 0;

      copy = g_malloc (sizeof (SegueIds) + n * sizeof (gint64));
      memcpy (copy->ids, ids, n * sizeof (gint64));
      qsort (copy->ids, n, sizeof (gint64), compare_ids);
      for (guint i = 0; i < n; i++)
        if (kept == 0 || copy->ids[kept - 1] != copy->ids[i])
          copy->ids[kept++] = copy->ids[i];
      copy->n = kept;
    }

  segue_value_clear (value);
  value->is_set = copy != NULL;
  value->owned = copy;
  value->slot.ids = copy;
}

/**
 * segue_value_copy:
 * @field: the field both belong to
 * @source: a value, which may be borrowed from a record
 * @target: is cleared first and then owns what it holds
 */
void
segue_value_copy (const SegueField *field,
                  const SegueValue *source,
                  SegueValue       *target)
{
  if (!source->is_set)
    segue_value_clear (target);
  else if (segue_field_holds_text (field))
    segue_value_set_text (target, source->slot.text);
  else if (field->kind == SEGUE_FIELD_LINKS)
    segue_value_set_ids (target, source->slot.ids->ids, source->slot.ids->n);
  else
    {
      segue_value_clear (target);
      target->is_set = TRUE;
      target->slot = source->slot;
    }
}

static gboolean
equal_ids (const SegueIds *a,
           const SegueIds *b)
{
  return a->n == b->n && memcmp (a->ids, b->ids, a->n * sizeof (gint64)) == 0;
}

/**
 * segue_value_equal:
 *
 * Unlike order, equality does not depend on the locale: two texts may collate
 * the same and still differ.
 *
 * Returns: whether nothing changes when one replaces the other
 */
gboolean
segue_value_equal (const SegueField *field,
                   const SegueValue *a,
                   const SegueValue *b)
{
  if (!a->is_set || !b->is_set)
    return a->is_set == b->is_set;
  if (segue_field_holds_text (field))
    return g_str_equal (a->slot.text, b->slot.text);
  if (field->kind == SEGUE_FIELD_LINKS)
    return equal_ids (a->slot.ids, b->slot.ids);

  /* A real compares by its bits: a copy is always equal. */
  return a->slot.integer == b->slot.integer;
}

static gboolean
check_range (const SegueField  *field,
             double             number,
             GError           **error)
{
  gint64 minimum = field->minimum;
  gint64 maximum = field->maximum;

  if (minimum == 0 && maximum == 0)
    {
      if (field->kind != SEGUE_FIELD_RATING)
        return TRUE;
      minimum = 1;
      maximum = 5;
    }

  if (number >= (double) minimum && number <= (double) maximum)
    return TRUE;

  g_set_error (error, SEGUE_VALUE_ERROR, SEGUE_VALUE_ERROR_RANGE,
               /* Translators: the name of a field, then two numbers. */
               _("%s must be from %" PRId64 " to %" PRId64),
               _(field->label), minimum, maximum);
  return FALSE;
}

#define IN_EACH_BYTE(byte) (G_GUINT64_CONSTANT (0x0101010101010101) * (byte))

/* Nearly all texts are: that is seen eight characters at a time, without decoding.
 * A character below the blank borrows from the bit above it, one above the tilde
 * carries into it or has it.
 */
static gboolean
is_plain (const char *text)
{
  gsize left = strlen (text);

  for (; left >= 8; left -= 8, text += 8)
    {
      guint64 eight = 0;

      memcpy (&eight, text, sizeof eight);
      if (((eight | (eight - IN_EACH_BYTE (' ')) | (eight + IN_EACH_BYTE (1))) & IN_EACH_BYTE (0x80)) != 0)
        return FALSE;
    }

  while (*text >= ' ' && *text <= '~')
    text++;

  return *text == '\0';
}

static gboolean
check_text (const SegueField  *field,
            const char        *text,
            GError           **error)
{
  if (is_plain (text))
    return TRUE;

  if (!g_utf8_validate (text, -1, NULL))
    {
      g_set_error (error, SEGUE_VALUE_ERROR, SEGUE_VALUE_ERROR_SYNTAX,
                   _("%s holds bytes that are not text"), _(field->label));
      return FALSE;
    }

  if (field->kind != SEGUE_FIELD_NOTE && (strchr (text, '\n') != NULL || strchr (text, '\r') != NULL))
    {
      g_set_error (error, SEGUE_VALUE_ERROR, SEGUE_VALUE_ERROR_SYNTAX,
                   _("%s must be one line"), _(field->label));
      return FALSE;
    }

  return TRUE;
}

/**
 * segue_value_check:
 * @error: %SEGUE_VALUE_ERROR, a sentence that names the field
 *
 * Returns: whether @value may stand in @field; unset always may
 */
gboolean
segue_value_check (const SegueField  *field,
                   const SegueValue  *value,
                   GError           **error)
{
  if (!value->is_set)
    return TRUE;

  switch (field->kind)
    {
    case SEGUE_FIELD_TEXT:
    case SEGUE_FIELD_NOTE:
    case SEGUE_FIELD_DATE_TIME:
    case SEGUE_FIELD_EMAIL:
    case SEGUE_FIELD_PHONE:
    case SEGUE_FIELD_ADDRESS:
    case SEGUE_FIELD_RECURRENCE:
      return check_text (field, value->slot.text, error);
    case SEGUE_FIELD_INTEGER:
    case SEGUE_FIELD_PERCENT:
    case SEGUE_FIELD_MONEY:
    case SEGUE_FIELD_RATING:
    case SEGUE_FIELD_DURATION:
      return check_range (field, (double) value->slot.integer, error);
    case SEGUE_FIELD_TIME:
      if (value->slot.integer >= 0 && value->slot.integer < SEGUE_MINUTES_PER_DAY)
        return TRUE;
      g_set_error (error, SEGUE_VALUE_ERROR, SEGUE_VALUE_ERROR_RANGE,
                   _("%s is no time of the day"), _(field->label));
      return FALSE;
    case SEGUE_FIELD_REAL:
      return check_range (field, value->slot.real, error);
    case SEGUE_FIELD_CHOICE:
      if (segue_choices_get_nick (field->choices, (int) value->slot.integer) != NULL)
        return TRUE;
      g_set_error (error, SEGUE_VALUE_ERROR, SEGUE_VALUE_ERROR_RANGE,
                   _("%s has no such choice"), _(field->label));
      return FALSE;
    case SEGUE_FIELD_DATE:
      if (value->slot.integer >= 1 && value->slot.integer <= segue_day_from_ymd (9999, 12, 31))
        return TRUE;
      g_set_error (error, SEGUE_VALUE_ERROR, SEGUE_VALUE_ERROR_RANGE,
                   _("%s is outside the calendar"), _(field->label));
      return FALSE;
    case SEGUE_FIELD_BOOLEAN:
    case SEGUE_FIELD_LINK:
    case SEGUE_FIELD_LINKS:
      return TRUE;
    }

  g_assert_not_reached ();
}
