/* segue-csv-guard.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A spreadsheet takes a cell that begins with one of = + - @ TAB CR for a formula,
 * and a formula from a stranger's file can do harm.  The usual guard is a leading
 * apostrophe.  So that it can be taken off again without touching what was there
 * before, apostrophes that already stand before such a character get one more.
 */

#define G_LOG_DOMAIN "segue-csv"

#include "config.h"

#include "segue-csv-guard.h"

#include <string.h>

static gboolean
begins_formula (char c)
{
  return c != '\0' && strchr ("=+-@\t\r", c) != NULL;
}

/* Signs alone, as in ratings (++) and for nothing (-), are no formula. */
static gboolean
is_signs (const char *text)
{
  return text[strspn (text, "+-")] == '\0';
}

/* -2, -2.5, +1,234.50, -5%: computed, such a formula gives itself. */
static gboolean
is_number (const char *text)
{
  gboolean has_digit = FALSE;

  if (*text != '+' && *text != '-')
    return FALSE;

  for (text++; g_ascii_isdigit (*text) || *text == '.' || *text == ','; text++)
    has_digit |= g_ascii_isdigit (*text);
  if (*text == '%')
    text++;

  return has_digit && *text == '\0';
}

/* +49 30 123, +1 (555) 123-4567: a blank between digits makes it no formula.
 * +1-555-123 is one and would be computed, +49 30/123 is a fraction. */
static gboolean
is_telephone_number (const char *text)
{
  gboolean has_gap = FALSE;

  if (text[0] != '+' || !g_ascii_isdigit (text[1]))
    return FALSE;

  for (text++; *text != '\0'; text++)
    {
      if (strchr ("0123456789 ()-.", *text) == NULL)
        return FALSE;
      has_gap |= text[0] == ' ' && (g_ascii_isdigit (text[-1]) || text[-1] == ')') &&
                 (g_ascii_isdigit (text[1]) || text[1] == '(');
    }

  return has_gap;
}

/**
 * segue_csv_guard_is_needed:
 * @text: the text of a cell
 *
 * Plain numbers and telephone numbers with blanks between their digits are left
 * alone, since no spreadsheet computes anything else out of them.
 *
 * Returns: whether segue_csv_guard() would change @text
 */
gboolean
segue_csv_guard_is_needed (const char *text)
{
  const char *rest;

  g_return_val_if_fail (text != NULL, FALSE);

  rest = text + strspn (text, "'");
  if (!begins_formula (*rest))
    return FALSE;

  return rest > text || !(is_signs (text) || is_number (text) || is_telephone_number (text));
}

/**
 * segue_csv_guard:
 * @text: the text of a cell
 *
 * Returns: (transfer full): the text as a spreadsheet may have it
 */
char *
segue_csv_guard (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return segue_csv_guard_is_needed (text) ? g_strconcat ("'", text, NULL) : g_strdup (text);
}

/**
 * segue_csv_unguard:
 * @text: the text of a cell, guarded or not
 *
 * Takes off what segue_csv_guard() put on: unguarding what was guarded always
 * gives the text again.  So do the apostrophes of other programs' guards go.
 *
 * Returns: (transfer none): @text, or @text without its first apostrophe
 */
const char *
segue_csv_unguard (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return text[0] == '\'' && begins_formula (text[strspn (text, "'")]) ? text + 1 : text;
}
