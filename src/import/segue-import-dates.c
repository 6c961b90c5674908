/* segue-import-dates.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-dates.h"

#include "segue-fold.h"
#include "segue-import-words.h"

#include <string.h>

/* A cell longer than this is no date. */
#define MAX_DATE 64

/* Only in this span is a bare number in a date column taken for a day: 1927 to
 * 2173.  Below it are counts and years, above it are telephone numbers.
 */
#define MIN_SERIAL 10000
#define MAX_SERIAL 100000

/* From %SEGUE_DATE_ORDER_DMY on. */
static const char * const order_names[] = { "dmy", "mdy", "ymd", NULL };

#define ALL_ORDERS ((1u << SEGUE_DATE_ORDER_DMY) | (1u << SEGUE_DATE_ORDER_MDY) | (1u << SEGUE_DATE_ORDER_YMD))

/**
 * segue_date_order_get_names:
 *
 * Returns: what the command line calls the orders, ended by %NULL; the first is
 *   %SEGUE_DATE_ORDER_DMY
 */
const char * const *
segue_date_order_get_names (void)
{
  return order_names;
}

static gboolean
is_time (const char *text,
         gboolean   *is_midnight)
{
  static const char allowed[] = "0123456789:.,+-TZtzAPMapm ";
  gsize n_digits = strspn (text, "0123456789");

  if (n_digits < 1 || n_digits > 2 || text[n_digits] != ':' || strspn (text, allowed) != strlen (text))
    return FALSE;

  /* No digit but 0 before a zone: midnight, which a spreadsheet adds by itself. */
  *is_midnight = strcspn (text, "123456789") >= strcspn (text, "+-Z");
  return TRUE;
}

/* Cuts a time off the end of @text, which stands behind a blank or a T. */
static void
cut_time (char          *text,
          SegueDateCell *cell)
{
  for (char *at = text; *at != '\0'; at++)
    {
      gboolean is_midnight = FALSE;

      if (*at != ' ' && *at != 'T' && *at != ',')
        continue;
      if (!is_time (at + 1, &is_midnight))
        continue;

      *at = '\0';
      cell->has_time = !is_midnight;
      return;
    }
}

static gboolean
read_number (const char **at,
             int         *number,
             guint       *n_digits)
{
  *number = 0;
  *n_digits = 0;
  while (g_ascii_isdigit (**at))
    {
      if (++*n_digits > 4)
        return FALSE;
      *number = *number * 10 + g_ascii_digit_value (**at);
      (*at)++;
    }

  return *n_digits > 0;
}

/* 25/3/2026, 25.3.26, 2026-3-25, 25 3 2026 */
static gboolean
read_numbers (const char    *text,
              SegueDateCell *cell)
{
  const char *at = text;
  guint n_digits[3];
  char separator = '\0';

  for (guint i = 0; i < 3; i++)
    {
      if (!read_number (&at, &cell->parts[i], &n_digits[i]))
        return FALSE;
      if (i == 2)
        break;
      if (*at == '\0' || strchr ("/.- ", *at) == NULL || (i == 1 && *at != separator))
        return FALSE;
      separator = *at++;
      while (*at == ' ')
        at++;
    }
  if (*at == '.')
    at++;
  if (*at != '\0' || n_digits[1] > 2)
    return FALSE;

  cell->dotted = separator == '.';
  if (n_digits[0] == 4 && n_digits[2] <= 2)
    {
      cell->day = segue_day_from_ymd (cell->parts[0], cell->parts[1], cell->parts[2]);
      cell->form = cell->day != SEGUE_DAY_NONE ? SEGUE_DATE_FORM_DAY : SEGUE_DATE_FORM_NONE;
      return TRUE;
    }
  if (n_digits[0] > 2 || n_digits[2] == 3)
    return FALSE;

  cell->short_year = n_digits[2] <= 2;
  cell->form = SEGUE_DATE_FORM_NUMBERS;
  return TRUE;
}

static int
complete_year (int year)
{
  if (year >= 100)
    return year;

  return year < 70 ? 2000 + year : 1900 + year;
}

/* A number, or a day written without separators. */
static gboolean
read_serial (const char    *text,
             SegueDateCell *cell)
{
  gsize n_digits = strspn (text, "0123456789");
  const char *rest = text + n_digits;
  gint64 number = 0;

  if (n_digits == 0 || n_digits > 8)
    return FALSE;
  if ((*rest == '.' || *rest == ',') && rest[1] != '\0')
    rest += 1 + strspn (rest + 1, "0123456789");
  if (*rest != '\0')
    return FALSE;

  number = g_ascii_strtoll (text, NULL, 10);
  if (n_digits == 8 && text[8] == '\0')
    {
      cell->day = segue_day_from_ymd ((int) (number / 10000), (int) (number / 100 % 100), (int) (number % 100));
      if (cell->day != SEGUE_DAY_NONE)
        cell->form = SEGUE_DATE_FORM_DAY;
      return TRUE;
    }

  if (number >= MIN_SERIAL && number <= MAX_SERIAL)
    {
      cell->form = SEGUE_DATE_FORM_SERIAL;
      cell->serial = number;
      cell->has_time = strpbrk (text + n_digits, "123456789") != NULL;
    }
  return TRUE;
}

/* The parts of a date with its month in words. */
typedef struct
{
  int      month;
  int      numbers[2];
  guint    digits[2];
  guint    n_numbers;
} Words;

static gboolean
add_word (Words      *words,
          const char *word)
{
  int month = 0;

  if (segue_is_date_filler (word))
    return TRUE;

  month = segue_month_from_word (word);
  if (month == 0 || words->month != 0)
    return FALSE;

  words->month = month;
  return TRUE;
}

static gboolean
add_number (Words       *words,
            const char **at)
{
  guint i = words->n_numbers;

  return i < 2 && read_number (at, &words->numbers[i], &words->digits[i]) && ++words->n_numbers;
}

static gboolean
split_words (const char *folded,
             Words      *words)
{
  const char *at = folded;

  while (*at != '\0')
    {
      gunichar c = g_utf8_get_char (at);

      if (g_ascii_isdigit (*at))
        {
          if (!add_number (words, &at))
            return FALSE;
        }
      else if (g_unichar_isalpha (c))
        {
          const char *start = at;
          g_autofree char *word = NULL;

          while (*at != '\0' && g_unichar_isalpha (g_utf8_get_char (at)))
            at = g_utf8_next_char (at);
          word = g_strndup (start, (gsize) (at - start));
          if (!add_word (words, word))
            return FALSE;
        }
      else
        {
          at = g_utf8_next_char (at);
        }
    }

  return words->month != 0 && words->n_numbers == 2;
}

/* 25 March 2026, Mar 25, 2026, 25. März 26, 2026 March 25 */
static void
read_words (const char    *text,
            SegueDateCell *cell)
{
  g_autofree char *folded = segue_fold (text);
  Words words = { 0 };
  guint year = 1;

  if (!split_words (folded, &words))
    return;

  if (words.digits[0] == 4)
    year = 0;
  if (words.digits[year] == 3 || words.digits[1 - year] > 2)
    return;

  cell->day = segue_day_from_ymd (complete_year (words.numbers[year]), words.month, words.numbers[1 - year]);
  if (cell->day != SEGUE_DAY_NONE)
    cell->form = SEGUE_DATE_FORM_DAY;
}

/**
 * segue_date_cell_read:
 * @text: a cell without blanks around it
 * @cell: (out): what it looks like
 *
 * Reads ISO 8601, numbers in any order, months as words, days as spreadsheets
 * count them, each with or without a time behind it.
 */
void
segue_date_cell_read (const char    *text,
                      SegueDateCell *cell)
{
  char date[MAX_DATE];

  g_return_if_fail (text != NULL);
  g_return_if_fail (cell != NULL);

  memset (cell, 0, sizeof *cell);
  if (segue_day_parse (text, &cell->day))
    {
      cell->form = SEGUE_DATE_FORM_DAY;
      return;
    }
  if (g_strlcpy (date, text, sizeof date) >= sizeof date)
    return;

  cut_time (date, cell);
  if (!read_serial (date, cell) && !read_numbers (date, cell))
    read_words (date, cell);
}

static SegueDay
read_in_order (const SegueDateCell *cell,
               SegueDateOrder       order)
{
  const int *parts = cell->parts;

  switch (order)
    {
    case SEGUE_DATE_ORDER_DMY:
      return segue_day_from_ymd (complete_year (parts[2]), parts[1], parts[0]);
    case SEGUE_DATE_ORDER_MDY:
      return segue_day_from_ymd (complete_year (parts[2]), parts[0], parts[1]);
    case SEGUE_DATE_ORDER_YMD:
      if (!cell->short_year)
        return SEGUE_DAY_NONE;
      return segue_day_from_ymd (complete_year (parts[0]), parts[1], parts[2]);
    case SEGUE_DATE_ORDER_UNKNOWN:
      return SEGUE_DAY_NONE;
    }

  g_assert_not_reached ();
}

/**
 * segue_date_cell_get_day:
 * @cell: a cell
 * @order: the order of numbers
 * @serials: whether numbers are days as spreadsheets count them
 *
 * Returns: the day, %SEGUE_DAY_NONE where @cell is none
 */
SegueDay
segue_date_cell_get_day (const SegueDateCell *cell,
                         SegueDateOrder       order,
                         gboolean             serials)
{
  g_return_val_if_fail (cell != NULL, SEGUE_DAY_NONE);

  switch (cell->form)
    {
    case SEGUE_DATE_FORM_NONE:
      return SEGUE_DAY_NONE;
    case SEGUE_DATE_FORM_DAY:
      return cell->day;
    case SEGUE_DATE_FORM_NUMBERS:
      return read_in_order (cell, order);
    case SEGUE_DATE_FORM_SERIAL:
      return serials ? segue_day_from_serial (cell->serial, FALSE) : SEGUE_DAY_NONE;
    }

  g_assert_not_reached ();
}

/**
 * segue_date_evidence_init:
 * @self: (out): no date was seen, every order is possible
 */
void
segue_date_evidence_init (SegueDateEvidence *self)
{
  g_return_if_fail (self != NULL);

  memset (self, 0, sizeof *self);
  self->orders = ALL_ORDERS;
}

/* The orders that make @cell a day, a bit each; dots between the numbers are
 * written where the day comes first, and nowhere else.
 */
static guint
get_orders (const SegueDateCell *cell,
            gboolean            *is_open)
{
  SegueDay first = SEGUE_DAY_NONE;
  guint orders = 0;

  *is_open = FALSE;
  for (SegueDateOrder order = SEGUE_DATE_ORDER_DMY; order <= SEGUE_DATE_ORDER_YMD; order++)
    {
      SegueDay day = read_in_order (cell, order);

      if (day == SEGUE_DAY_NONE || (cell->dotted && order != SEGUE_DATE_ORDER_DMY))
        continue;
      if (first != SEGUE_DAY_NONE && day != first)
        *is_open = TRUE;
      first = day;
      orders |= 1u << order;
    }

  return orders;
}

/**
 * segue_date_evidence_add:
 * @cell: a cell of the column that is not empty
 * @row: its row
 *
 * Every day above 12 settles which number is the month.
 */
void
segue_date_evidence_add (SegueDateEvidence   *self,
                         const SegueDateCell *cell,
                         guint                row)
{
  gboolean is_open = FALSE;
  guint orders = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (cell != NULL);

  self->n_cells++;
  if (cell->form == SEGUE_DATE_FORM_SERIAL)
    self->n_serials++;
  if (cell->form != SEGUE_DATE_FORM_NUMBERS)
    return;

  orders = get_orders (cell, &is_open);
  if (is_open && self->n_open++ == 0)
    self->first_open = row;
  if (orders != 0) /* a day that no calendar has says nothing */
    self->orders &= orders;
}

/**
 * segue_date_evidence_decide:
 * @order: (out): the order to read the cells by; unknown where they leave it
 *   open or contradict each other
 *
 * Returns: what the cells of the column say together
 */
SegueDateVerdict
segue_date_evidence_decide (const SegueDateEvidence *self,
                            SegueDateOrder          *order)
{
  g_return_val_if_fail (self != NULL, SEGUE_DATE_VERDICT_PLAIN);
  g_return_val_if_fail (order != NULL, SEGUE_DATE_VERDICT_PLAIN);

  *order = SEGUE_DATE_ORDER_UNKNOWN;
  if (self->n_serials > 0 && self->n_serials == self->n_cells)
    return SEGUE_DATE_VERDICT_SERIAL;
  if (self->orders == 0)
    return SEGUE_DATE_VERDICT_MIXED;

  for (SegueDateOrder each = SEGUE_DATE_ORDER_YMD; each >= SEGUE_DATE_ORDER_DMY; each--)
    {
      if (self->orders == 1u << each)
        {
          *order = each;
          return SEGUE_DATE_VERDICT_SETTLED;
        }
      if ((self->orders & 1u << each) != 0 && self->n_open == 0)
        *order = each; /* whichever it is, the days are the same */
    }

  return self->n_open > 0 ? SEGUE_DATE_VERDICT_OPEN : SEGUE_DATE_VERDICT_PLAIN;
}
