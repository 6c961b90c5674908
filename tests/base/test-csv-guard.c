/* test-csv-guard.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-csv-guard.h"

#include "csv-test.h"

#include <string.h>

typedef struct
{
  const char *text;
  const char *guarded;
} Case;

static void
check_cases (const Case *cases,
             guint       n_cases)
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autofree char *guarded = segue_csv_guard (cases[i].text);

      g_assert_cmpstr (guarded, ==, cases[i].guarded);
      g_assert_cmpstr (segue_csv_unguard (guarded), ==, cases[i].text);
      g_assert_cmpint (segue_csv_guard_is_needed (cases[i].text), ==, strcmp (cases[i].text, guarded) != 0);
    }
}

static void
test_formulas (void)
{
  const Case cases[] = {
    { "", "" },
    { "plain", "plain" },
    { " =1", " =1" },
    { "a=1", "a=1" },
    { "'", "'" },
    { "''", "''" },
    { "'tis", "'tis" },
    { "007", "007" },

    { "=1+1", "'=1+1" },
    { "=", "'=" },
    { "=2", "'=2" },
    { "@2,5", "'@2,5" },
    { "\t7", "'\t7" },
    { "@SUM(A1)", "'@SUM(A1)" },
    { "@anna", "'@anna" },
    { "+1+1", "'+1+1" },
    { "-1+1", "'-1+1" },
    { "-a", "'-a" },
    { "- first point", "'- first point" },
    { "+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0" },
    { "\ta", "'\ta" },
    { "\r", "'\r" },
    { "\t", "'\t" },

    /* an apostrophe that was there stays, with one more before it */
    { "'=1", "''=1" },
    { "''=1", "'''=1" },
    { "'-2", "''-2" },
    { "'+49 30 123", "''+49 30 123" },
    { "'\t", "''\t" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* What begins like a formula and is none. */
static void
test_harmless (void)
{
  const Case cases[] = {
    /* numbers */
    { "-2", "-2" },
    { "-2.5", "-2.5" },
    { "-2,5", "-2,5" },
    { "+3", "+3" },
    { "-1.234,50", "-1.234,50" },
    { "-.5", "-.5" },
    { "-5%", "-5%" },
    { "-2000", "-2000" },
    { "-.", "'-." },
    { "-5%%", "'-5%%" },
    { "-%", "'-%" },
    { "-2-", "'-2-" },
    { "-1e5", "'-1e5" },
    { "--2", "'--2" },
    { "-2\n", "'-2\n" },
    { "-$12.34", "'-$12.34" },

    /* signs alone */
    { "-", "-" },
    { "+", "+" },
    { "++", "++" },
    { "--", "--" },
    { "+/-", "'+/-" },

    /* telephone numbers */
    { "+49 30 123", "+49 30 123" },
    { "+49 (0)30 123-45", "+49 (0)30 123-45" },
    { "+1 (555) 123-4567", "+1 (555) 123-4567" },
    { "+41 44.555 66", "+41 44.555 66" },
    { "+4930123", "+4930123" },
    { "+1-555-123-4567", "'+1-555-123-4567" },
    { "+49 30/123", "'+49 30/123" },
    { "+49 - 30", "'+49 - 30" },
    { "+49 30 123 =x", "'+49 30 123 =x" },
    { "+ 49 30", "'+ 49 30" },
    { "-49 30 123", "'-49 30 123" },
    { "+(49) 30", "'+(49) 30" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* What others guarded, or guarded though it was no formula. */
static void
test_foreign (void)
{
  const struct { const char *text, *unguarded; } cases[] = {
    { "'=1", "=1" }, { "'-2", "-2" }, { "'+49 30", "+49 30" }, { "''=1", "'=1" }, { "'a", "'a" }, { "=1", "=1" }, { "'", "'" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (segue_csv_unguard (cases[i].text), ==, cases[i].unguarded);
}

/* For every text: unguarding gives it again, and what is left at the beginning
 * is no formula but a number, a telephone number or signs. */
static void
check_text (const char *text)
{
  g_autofree char *guarded = segue_csv_guard (text);

  g_assert_cmpstr (segue_csv_unguard (guarded), ==, text);
  if (guarded[0] == '\0' || strchr ("=@\t\r", guarded[0]) == NULL)
    return;

  g_test_message ("%s", text);
  g_test_fail ();
}

static void
test_random (void)
{
  for (guint i = 0; i < 200000; i++)
    {
      g_autofree char *text = csv_test_random_text (8);

      check_text (text);
    }
}

static void
test_naughty_strings (void)
{
  g_autoptr(GPtrArray) strings = csv_test_load_naughty_strings ();

  if (strings == NULL)
    return;

  for (guint i = 0; i < strings->len; i++)
    check_text (g_ptr_array_index (strings, i));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/csv-guard/formulas", test_formulas);
  g_test_add_func ("/csv-guard/harmless", test_harmless);
  g_test_add_func ("/csv-guard/foreign", test_foreign);
  g_test_add_func ("/csv-guard/random", test_random);
  g_test_add_func ("/csv-guard/naughty-strings", test_naughty_strings);

  return g_test_run ();
}
