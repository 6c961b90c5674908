/* test-cells.c - the cells of a column as values of a field
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-cell-reader.h"

static const SegueChoice levels[] = {
  { "low", "Low", "niedrig|bas" },
  { "resistant", "Resistant", "R|against" },
  { "none", "None", NULL },
  { "open", "Open", NULL },
};
static const SegueChoices closed = { levels, G_N_ELEMENTS (levels), FALSE };
static const SegueChoices extendable = { levels, G_N_ELEMENTS (levels), TRUE };

static const SegueField text = { "text", SEGUE_FIELD_TEXT, "Text" };
static const SegueField note = { "note", SEGUE_FIELD_NOTE, "Note" };
static const SegueField integer = { "integer", SEGUE_FIELD_INTEGER, "Integer", .minimum = 0, .maximum = 5000 };
static const SegueField unlimited = { "unlimited", SEGUE_FIELD_INTEGER, "Unlimited" };
static const SegueField percent = { "percent", SEGUE_FIELD_PERCENT, "Percent", .minimum = 0, .maximum = 100 };
static const SegueField money = { "money", SEGUE_FIELD_MONEY, "Money" };
static const SegueField rating = { "rating", SEGUE_FIELD_RATING, "Rating" };
static const SegueField real = { "real", SEGUE_FIELD_REAL, "Real" };
static const SegueField boolean = { "boolean", SEGUE_FIELD_BOOLEAN, "Boolean" };
static const SegueField date = { "date", SEGUE_FIELD_DATE, "Date" };
static const SegueField date_time = { "date-time", SEGUE_FIELD_DATE_TIME, "Date and time" };
static const SegueField duration = { "duration", SEGUE_FIELD_DURATION, "Duration" };
static const SegueField email = { "email", SEGUE_FIELD_EMAIL, "E-mail" };
static const SegueField phone = { "phone", SEGUE_FIELD_PHONE, "Phone" };
static const SegueField address = { "address", SEGUE_FIELD_ADDRESS, "Link" };
static const SegueField choice = { "choice", SEGUE_FIELD_CHOICE, "Choice", .choices = &closed };
static const SegueField open_choice = { "open", SEGUE_FIELD_CHOICE, "Open choice", .choices = &extendable };
static const SegueField recurrence = { "recurrence", SEGUE_FIELD_RECURRENCE, "Rule" };

static const struct
{
  const SegueField *field;
  const char       *cell;
  SegueCellResult   result;
  const char       *value;
} cases[] = {
  { &text, "Anna Kern", SEGUE_CELL_READ, "Anna Kern" },
  { &text, "  Anna\xc2\xa0", SEGUE_CELL_READ, "Anna" },
  { &text, "\xef\xbb\xbf" "Anna", SEGUE_CELL_READ, "Anna" },
  { &text, "Ü ", SEGUE_CELL_READ, "Ü" },
  { &text, " \t ", SEGUE_CELL_READ, "" },
  { &text, "N/A", SEGUE_CELL_READ, "" },
  { &text, "-", SEGUE_CELL_READ, "" },
  { &text, "unknown", SEGUE_CELL_READ, "unknown" },
  { &text, "one\r\ntwo", SEGUE_CELL_READ, "one  two" },
  { &text, "'=SUM(A1)", SEGUE_CELL_READ, "=SUM(A1)" },
  { &text, "'+49 30 1", SEGUE_CELL_READ, "+49 30 1" },
  { &text, "'tis", SEGUE_CELL_READ, "'tis" },
  { &note, "one\ntwo\n", SEGUE_CELL_READ, "one\ntwo" },
  { &integer, "1,200", SEGUE_CELL_READ, "1200" },
  { &integer, "1.200", SEGUE_CELL_READ, "1200" },
  { &integer, "12.0", SEGUE_CELL_READ, "12" },
  { &integer, "12.5", SEGUE_CELL_NOT_WHOLE, "" },
  { &integer, "-1", SEGUE_CELL_OUTSIDE, "" },
  { &integer, "Few", SEGUE_CELL_NO_NUMBER, "" },
  { &integer, "12%", SEGUE_CELL_NO_NUMBER, "" },
  { &integer, "unknown", SEGUE_CELL_READ, "" },
  { &unlimited, "-7", SEGUE_CELL_READ, "-7" },
  { &percent, "85 %", SEGUE_CELL_READ, "85" },
  { &percent, "85", SEGUE_CELL_READ, "85" },
  { &percent, "120%", SEGUE_CELL_OUTSIDE, "" },
  { &money, "CHF 1'234.50", SEGUE_CELL_READ, "1234.50" },
  { &money, "1.234,5 €", SEGUE_CELL_READ, "1234.50" },
  { &money, "0.125", SEGUE_CELL_NOT_WHOLE, "" },
  { &rating, "4", SEGUE_CELL_READ, "4" },
  { &rating, "4.5", SEGUE_CELL_NOT_WHOLE, "" },
  { &rating, "0", SEGUE_CELL_OUTSIDE, "" },
  { &rating, "9", SEGUE_CELL_OUTSIDE, "" },
  { &rating, "High", SEGUE_CELL_READ, "5" },
  { &rating, "enormous", SEGUE_CELL_NO_RATING, "" },
  { &rating, "[]", SEGUE_CELL_READ, "" },
  { &real, "3,25", SEGUE_CELL_READ, "3.25" },
  { &real, "50%", SEGUE_CELL_READ, "0.5" },
  { &boolean, "oui", SEGUE_CELL_READ, "true" },
  { &boolean, "0", SEGUE_CELL_READ, "false" },
  { &boolean, "perhaps", SEGUE_CELL_NO_BOOLEAN, "" },
  { &date, "2026-11-21", SEGUE_CELL_READ, "2026-11-21" },
  { &date, "21. November 2026", SEGUE_CELL_READ, "2026-11-21" },
  { &date, "Week 4", SEGUE_CELL_NO_DATE, "" },
  { &date, "tbd", SEGUE_CELL_READ, "" },
  { &date_time, "2026-11-21T09:30[Europe/Zurich]", SEGUE_CELL_READ, "2026-11-21T09:30[Europe/Zurich]" },
  { &date_time, "2026-11-21", SEGUE_CELL_NO_TIME, "" },
  { &duration, "1:30", SEGUE_CELL_READ, "90" },
  { &duration, "1.5 h", SEGUE_CELL_READ, "90" },
  { &duration, "long", SEGUE_CELL_NO_NUMBER, "" },
  { &email, "anna@example.org", SEGUE_CELL_READ, "anna@example.org" },
  { &email, "Anna Kern <anna@example.org>", SEGUE_CELL_READ, "anna@example.org" },
  { &email, "mailto:anna@example.org", SEGUE_CELL_READ, "anna@example.org" },
  { &email, "a@example.org; b@example.org", SEGUE_CELL_FIRST_ADDRESS, "a@example.org" },
  { &email, "A <a@example.org>, B <b@example.org>", SEGUE_CELL_FIRST_ADDRESS, "a@example.org" },
  { &email, "anna at example", SEGUE_CELL_NO_ADDRESS, "" },
  { &email, "<>", SEGUE_CELL_NO_ADDRESS, "" },
  { &phone, "+41 44 000 00 00", SEGUE_CELL_READ, "+41 44 000 00 00" },
  { &phone, "0041", SEGUE_CELL_READ, "0041" },
  { &phone, "4.1E+10", SEGUE_CELL_SHORTENED, "" },
  { &address, "https://example.org", SEGUE_CELL_READ, "https://example.org" },
  { &choice, "Low", SEGUE_CELL_READ, "low" },
  { &choice, "NIEDRIG", SEGUE_CELL_READ, "low" },
  { &choice, "2 - Resistant", SEGUE_CELL_READ, "resistant" },
  { &choice, "Resistant (R)", SEGUE_CELL_READ, "resistant" },
  { &choice, "Resistant: afraid", SEGUE_CELL_READ, "resistant" },
  { &choice, "none", SEGUE_CELL_READ, "none" },
  { &choice, "open", SEGUE_CELL_READ, "open" },
  { &choice, "unknown", SEGUE_CELL_READ, "" },
  { &choice, "mild", SEGUE_CELL_NO_CHOICE, "" },
  { &open_choice, "mild", SEGUE_CELL_ADDED, "mild" },
  { &open_choice, "two\nlines", SEGUE_CELL_NO_CHOICE, "" },
  { &open_choice, "n/a", SEGUE_CELL_READ, "" },
  { &recurrence, "FREQ=WEEKLY", SEGUE_CELL_READ, "FREQ=WEEKLY" },
  { &recurrence, "weekly", SEGUE_CELL_NO_RULE, "" },
};

static void
test_read (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueCellReader) reader = segue_cell_reader_new (cases[i].field);
      g_auto(SegueValue) value = SEGUE_VALUE_INIT;
      g_autofree char *read = NULL;
      g_autofree char *said = segue_cell_result_dup_text (cases[i].result, cases[i].field, cases[i].cell);

      g_test_message ("%s: %s", cases[i].field->name, cases[i].cell);
      g_assert_cmpint (segue_cell_reader_read (reader, cases[i].cell, &value), ==, cases[i].result);
      read = segue_value_to_text (cases[i].field, &value);
      g_assert_cmpstr (read, ==, cases[i].value);
      g_assert_cmpint (said != NULL, ==, cases[i].result != SEGUE_CELL_READ);
    }
}

/* The second time a cell comes it says the same, but for news. */
static void
test_memory (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueCellReader) reader = segue_cell_reader_new (cases[i].field);
      SegueCellResult expected = cases[i].result == SEGUE_CELL_ADDED ? SEGUE_CELL_READ : cases[i].result;
      g_auto(SegueValue) first = SEGUE_VALUE_INIT;
      g_auto(SegueValue) second = SEGUE_VALUE_INIT;

      g_test_message ("%s: %s", cases[i].field->name, cases[i].cell);
      segue_cell_reader_read (reader, cases[i].cell, &first);
      g_assert_cmpint (segue_cell_reader_read (reader, cases[i].cell, &second), ==, expected);
      g_assert_true (segue_value_equal (cases[i].field, &first, &second));
    }
}

static void
test_counts (void)
{
  g_autoptr(SegueCellReader) texts = segue_cell_reader_new (&text);
  g_autoptr(SegueCellReader) ratings = segue_cell_reader_new (&rating);
  g_autoptr(SegueCellReader) dates = segue_cell_reader_new (&date);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_cell_reader_read (texts, " a", &value);
  segue_cell_reader_read (texts, "b ", &value);
  segue_cell_reader_read (texts, "c", &value);
  segue_cell_reader_read (texts, "N/A", &value);
  segue_cell_reader_read (texts, "d\ne", &value);
  g_assert_cmpuint (segue_cell_reader_get_counts (texts)->n_trimmed, ==, 2);
  g_assert_cmpuint (segue_cell_reader_get_counts (texts)->n_empty_words, ==, 1);
  g_assert_cmpuint (segue_cell_reader_get_counts (texts)->n_joined, ==, 1);

  for (guint i = 0; i < 3; i++)
    segue_cell_reader_read (ratings, "NA", &value);
  g_assert_cmpuint (segue_cell_reader_get_counts (ratings)->n_empty_words, ==, 3);

  segue_cell_reader_read (dates, "2026-11-21 09:30", &value);
  segue_cell_reader_read (dates, "2026-11-21 00:00", &value);
  g_assert_cmpuint (segue_cell_reader_get_counts (dates)->n_times, ==, 1);
}

/* A very high anywhere in the column makes high the fourth of five steps. */
static void
test_learn (void)
{
  g_autoptr(SegueCellReader) three = segue_cell_reader_new (&rating);
  g_autoptr(SegueCellReader) five = segue_cell_reader_new (&rating);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_cell_reader_learn (three, "high", 0);
  segue_cell_reader_learn (three, "low", 1);
  segue_cell_reader_read (three, "high", &value);
  g_assert_cmpint (value.slot.integer, ==, 5);

  segue_cell_reader_learn (five, "high", 0);
  segue_cell_reader_learn (five, " Very high ", 1);
  segue_cell_reader_read (five, "high", &value);
  g_assert_cmpint (value.slot.integer, ==, 4);
}

static void
test_blank (void)
{
  g_assert_true (segue_cell_is_blank (""));
  g_assert_true (segue_cell_is_blank (" \t\r\n\xc2\xa0"));
  g_assert_false (segue_cell_is_blank (" x "));
  g_assert_false (segue_cell_is_blank ("-"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cells/read", test_read);
  g_test_add_func ("/cells/memory", test_memory);
  g_test_add_func ("/cells/counts", test_counts);
  g_test_add_func ("/cells/learn", test_learn);
  g_test_add_func ("/cells/blank", test_blank);

  return g_test_run ();
}
