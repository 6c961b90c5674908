/* segue-value-text.c - values as stable text and as labels
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The stable text is what files, SQL, CSV and JSON hold; it never depends on
 * the locale.  A label is what people read.  The two are never mixed.
 */

#define G_LOG_DOMAIN "segue-value"

#include "config.h"

#include "segue-value.h"

#include "segue-recurrence.h"
#include "segue-time.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

static gboolean
refuse (const SegueField  *field,
        const char        *text,
        const char        *what,
        GError           **error)
{
  g_set_error (error, SEGUE_VALUE_ERROR, SEGUE_VALUE_ERROR_SYNTAX,
               /* Translators: a field, what was written, what was expected:
                * “Power: “very” is not a whole number”. */
               _("%s: “%.80s” is not %s"), _(field->label), text, what);
  return FALSE;
}

static gboolean
parse_integer (const SegueField  *field,
               const char        *text,
               SegueValue        *value,
               GError           **error)
{
  gint64 number;

  if (!g_ascii_string_to_signed (text, 10, G_MININT64, G_MAXINT64, &number, NULL))
    return refuse (field, text, _("a whole number"), error);

  segue_value_set_integer (value, number);
  return TRUE;
}

/* Up to two decimals, read as digits: hundredths are exact where doubles are not. */
static gboolean
parse_money (const SegueField  *field,
             const char        *text,
             SegueValue        *value,
             GError           **error)
{
  gboolean negative = *text == '-';
  const char *digits = negative ? text + 1 : text;
  gsize whole = strspn (digits, "0123456789");
  const char *fraction = digits[whole] == '.' ? digits + whole + 1 : NULL;
  gint64 number;

  if (whole == 0 || whole > 15 ||
      (fraction == NULL && digits[whole] != '\0') ||
      (fraction != NULL && (strspn (fraction, "0123456789") != strlen (fraction) ||
                            *fraction == '\0' || strlen (fraction) > 2)))
    return refuse (field, text, _("an amount such as 1234.50"), error);

  number = g_ascii_strtoll (digits, NULL, 10) * 100;
  if (fraction != NULL)
    number += g_ascii_digit_value (fraction[0]) * 10 +
              (fraction[1] != '\0' ? g_ascii_digit_value (fraction[1]) : 0);
  segue_value_set_integer (value, negative ? -number : number);
  return TRUE;
}

static gboolean
parse_real (const SegueField  *field,
            const char        *text,
            SegueValue        *value,
            GError           **error)
{
  char *end;
  double real;

  errno = 0;
  real = g_ascii_strtod (text, &end);
  if (end == text || *end != '\0' || errno != 0 || !isfinite (real))
    return refuse (field, text, _("a number"), error);

  segue_value_set_real (value, real);
  return TRUE;
}

static gboolean
parse_date_time (const SegueField  *field,
                 const char        *text,
                 SegueValue        *value,
                 GError           **error)
{
  g_autofree char *date = g_strndup (text, 10);
  g_autofree char *zone = NULL;
  g_autoptr(GTimeZone) known = NULL;
  gsize length = strlen (text);
  SegueDay day;

  /* 2026-11-21T09:30[Europe/Zurich], after RFC 9557 and without an offset:
   * plans are made in local time, the offset of a coming day may change. */
  if (length >= 19 && text[10] == 'T' && text[13] == ':' && text[16] == '[' && text[length - 1] == ']' &&
      g_ascii_isdigit (text[11]) && g_ascii_isdigit (text[12]) &&
      g_ascii_isdigit (text[14]) && g_ascii_isdigit (text[15]) &&
      segue_day_parse (date, &day) &&
      g_ascii_strtoll (text + 11, NULL, 10) < 24 && g_ascii_strtoll (text + 14, NULL, 10) < 60)
    {
      zone = g_strndup (text + 17, length - 18);
      known = g_time_zone_new_identifier (zone);
    }

  if (known == NULL)
    return refuse (field, text, _("a time such as 2026-11-21T09:30[Europe/Zurich]"), error);

  segue_value_set_text (value, text);
  return TRUE;
}

static gboolean
parse_email (const SegueField  *field,
             const char        *text,
             SegueValue        *value,
             GError           **error)
{
  const char *at = strchr (text, '@');

  /* No more than what every address has: whether it exists only mail can tell. */
  if (at == NULL || at == text || at[1] == '\0' || at[1] == '.' || strchr (at + 1, '@') != NULL ||
      strpbrk (text, " \t\r\n,;<>\"") != NULL)
    return refuse (field, text, _("an e-mail address"), error);

  segue_value_set_text (value, text);
  return TRUE;
}

static gboolean
parse_recurrence (const SegueField  *field,
                  const char        *text,
                  SegueValue        *value,
                  GError           **error)
{
  SegueRecurrence rule;

  if (!segue_recurrence_parse (text, &rule))
    return refuse (field, text, _("a rule such as FREQ=WEEKLY;BYDAY=MO"), error);

  segue_value_set_text (value, text);
  return TRUE;
}

static gboolean
parse_choice (const SegueField  *field,
              const char        *text,
              SegueValue        *value,
              GError           **error)
{
  int choice = segue_choices_find_nick (field->choices, text);

  if (choice == SEGUE_CHOICE_NONE && field->choices->open)
    choice = segue_choices_add (field->choices, text);
  if (choice == SEGUE_CHOICE_NONE)
    return refuse (field, text, _("one of the choices"), error);

  segue_value_set_integer (value, choice);
  return TRUE;
}

static gboolean
parse_ids (const SegueField  *field,
           const char        *text,
           SegueValue        *value,
           GError           **error)
{
  g_auto(GStrv) parts = g_strsplit (text, "; ", -1);
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; parts[i] != NULL; i++)
    {
      gint64 id;

      if (!g_ascii_string_to_signed (parts[i], 10, 1, G_MAXINT64, &id, NULL))
        return refuse (field, text, _("a list of ids"), error);
      g_array_append_val (ids, id);
    }

  segue_value_set_ids (value, (const gint64 *) (gpointer) ids->data, ids->len);
  return TRUE;
}

static gboolean
parse (const SegueField  *field,
       const char        *text,
       SegueValue        *value,
       GError           **error)
{
  SegueDay day;
  int minutes;

  switch (field->kind)
    {
    case SEGUE_FIELD_TEXT:
    case SEGUE_FIELD_NOTE:
    case SEGUE_FIELD_PHONE:
    case SEGUE_FIELD_ADDRESS:
      segue_value_set_text (value, text);
      return TRUE;
    case SEGUE_FIELD_EMAIL:
      return parse_email (field, text, value, error);
    case SEGUE_FIELD_DATE_TIME:
      return parse_date_time (field, text, value, error);
    case SEGUE_FIELD_RECURRENCE:
      return parse_recurrence (field, text, value, error);
    case SEGUE_FIELD_INTEGER:
    case SEGUE_FIELD_PERCENT:
    case SEGUE_FIELD_RATING:
    case SEGUE_FIELD_DURATION:
    case SEGUE_FIELD_LINK:
      return parse_integer (field, text, value, error);
    case SEGUE_FIELD_MONEY:
      return parse_money (field, text, value, error);
    case SEGUE_FIELD_REAL:
      return parse_real (field, text, value, error);
    case SEGUE_FIELD_BOOLEAN:
      if (!g_str_equal (text, "true") && !g_str_equal (text, "false"))
        return refuse (field, text, _("“true” or “false”"), error);
      segue_value_set_integer (value, g_str_equal (text, "true"));
      return TRUE;
    case SEGUE_FIELD_TIME:
      if (!segue_time_parse (text, &minutes))
        return refuse (field, text, _("a time of the form HH:MM"), error);
      segue_value_set_integer (value, minutes);
      return TRUE;
    case SEGUE_FIELD_DATE:
      if (!segue_day_parse (text, &day))
        return refuse (field, text, _("a date of the form YYYY-MM-DD"), error);
      segue_value_set_integer (value, day);
      return TRUE;
    case SEGUE_FIELD_CHOICE:
      return parse_choice (field, text, value, error);
    case SEGUE_FIELD_LINKS:
      return parse_ids (field, text, value, error);
    }

  g_assert_not_reached ();
}

/**
 * segue_value_from_text:
 * @field: a field
 * @text: stable text; an empty one means unset
 * @value: receives the value; unset on failure
 * @error: %SEGUE_VALUE_ERROR, a sentence that names the field
 *
 * Returns: whether @text is of the field's form and within its limits
 */
gboolean
segue_value_from_text (const SegueField  *field,
                       const char        *text,
                       SegueValue        *value,
                       GError           **error)
{
  g_return_val_if_fail (field != NULL && text != NULL && value != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  segue_value_clear (value);
  if (*text == '\0')
    return TRUE;

  if (parse (field, text, value, error) && segue_value_check (field, value, error))
    return TRUE;

  segue_value_clear (value);
  return FALSE;
}

static char *
money_to_text (gint64 hundredths)
{
  guint64 amount = hundredths < 0 ? -(guint64) hundredths : (guint64) hundredths;

  return g_strdup_printf ("%s%" G_GUINT64_FORMAT ".%02u", hundredths < 0 ? "-" : "",
                          amount / 100, (guint) (amount % 100));
}

/* The shortest decimal that reads back as the same number. */
static char *
real_to_text (double real)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (buffer, sizeof buffer, "%.15g", real);
  if (g_ascii_strtod (buffer, NULL) != real)
    g_ascii_dtostr (buffer, sizeof buffer, real);

  return g_strdup (buffer);
}

static char *
ids_to_text (const SegueIds *ids)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < ids->n; i++)
    g_string_append_printf (text, "%s%" G_GINT64_FORMAT, i > 0 ? "; " : "", ids->ids[i]);

  return g_string_free (text, FALSE);
}

/**
 * segue_value_to_text:
 *
 * Returns: (transfer full): the stable text, empty where unset
 */
char *
segue_value_to_text (const SegueField *field,
                     const SegueValue *value)
{
  if (!value->is_set)
    return g_strdup ("");

  switch (field->kind)
    {
    case SEGUE_FIELD_TEXT:
    case SEGUE_FIELD_NOTE:
    case SEGUE_FIELD_DATE_TIME:
    case SEGUE_FIELD_EMAIL:
    case SEGUE_FIELD_PHONE:
    case SEGUE_FIELD_ADDRESS:
    case SEGUE_FIELD_RECURRENCE:
      return g_strdup (value->slot.text);
    case SEGUE_FIELD_INTEGER:
    case SEGUE_FIELD_PERCENT:
    case SEGUE_FIELD_RATING:
    case SEGUE_FIELD_DURATION:
    case SEGUE_FIELD_LINK:
      return g_strdup_printf ("%" G_GINT64_FORMAT, value->slot.integer);
    case SEGUE_FIELD_MONEY:
      return money_to_text (value->slot.integer);
    case SEGUE_FIELD_REAL:
      return real_to_text (value->slot.real);
    case SEGUE_FIELD_BOOLEAN:
      return g_strdup (value->slot.integer != 0 ? "true" : "false");
    case SEGUE_FIELD_TIME:
      return segue_time_to_text ((int) value->slot.integer);
    case SEGUE_FIELD_DATE:
      return segue_day_to_text ((SegueDay) value->slot.integer);
    case SEGUE_FIELD_CHOICE:
      return g_strdup (segue_choices_get_nick (field->choices, (int) value->slot.integer));
    case SEGUE_FIELD_LINKS:
      return ids_to_text (value->slot.ids);
    }

  g_assert_not_reached ();
}

static char *
duration_to_label (gint64 minutes)
{
  if (minutes < 60)
    return g_strdup_printf (_("%d min"), (int) minutes);
  if (minutes % 60 == 0)
    return g_strdup_printf (_("%d h"), (int) (minutes / 60));

  return g_strdup_printf (_("%d h %d min"), (int) (minutes / 60), (int) (minutes % 60));
}

/* The time as written, the zone in brackets after it. */
static char *
date_time_to_label (const char *text)
{
  g_autofree char *date = g_strndup (text, 10);
  g_autofree char *label = NULL;
  SegueDay day;

  if (strlen (text) < 19 || !segue_day_parse (date, &day))
    return g_strdup (text);

  label = segue_day_to_short_label (day, segue_today ());
  return g_strdup_printf ("%s, %.5s (%.*s)", label, text + 11, (int) (strlen (text) - 18), text + 17);
}

/**
 * segue_value_to_label:
 *
 * Links are no label: whoever shows one asks the plan for the title.
 *
 * Returns: (transfer full): what people read, in their language; empty where unset
 */
char *
segue_value_to_label (const SegueField *field,
                      const SegueValue *value)
{
  if (!value->is_set)
    return g_strdup ("");

  switch (field->kind)
    {
    case SEGUE_FIELD_TEXT:
    case SEGUE_FIELD_NOTE:
    case SEGUE_FIELD_INTEGER:
    case SEGUE_FIELD_MONEY:
    case SEGUE_FIELD_RATING:
    case SEGUE_FIELD_REAL:
    case SEGUE_FIELD_EMAIL:
    case SEGUE_FIELD_PHONE:
    case SEGUE_FIELD_ADDRESS:
    case SEGUE_FIELD_LINK:
    case SEGUE_FIELD_LINKS:
      return segue_value_to_text (field, value);
    case SEGUE_FIELD_RECURRENCE:
      return segue_recurrence_text_to_label (value->slot.text, SEGUE_DAY_NONE);
    case SEGUE_FIELD_PERCENT:
      return g_strdup_printf (_("%d %%"), (int) value->slot.integer);
    case SEGUE_FIELD_BOOLEAN:
      return g_strdup (value->slot.integer != 0 ? _("Yes") : _("No"));
    case SEGUE_FIELD_DATE:
      return segue_day_to_short_label ((SegueDay) value->slot.integer, segue_today ());
    case SEGUE_FIELD_TIME:
      return segue_time_to_label ((int) value->slot.integer);
    case SEGUE_FIELD_DATE_TIME:
      return date_time_to_label (value->slot.text);
    case SEGUE_FIELD_DURATION:
      return duration_to_label (value->slot.integer);
    case SEGUE_FIELD_CHOICE:
      return g_strdup (segue_choices_get_label (field->choices, (int) value->slot.integer));
    }

  g_assert_not_reached ();
}
