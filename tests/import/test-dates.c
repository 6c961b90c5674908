/* test-dates.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-import-dates.h"

static const struct
{
  const char     *text;
  SegueDateOrder  order;
  gboolean        serials;
  const char     *day;
  gboolean        has_time;
} read_cases[] = {
  { "2026-03-04", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "2026-03-04", FALSE },
  { "2026-3-4", SEGUE_DATE_ORDER_MDY, FALSE, "2026-03-04", FALSE },
  { "2026/03/04", SEGUE_DATE_ORDER_DMY, FALSE, "2026-03-04", FALSE },
  { "2026.03.04.", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "2026-03-04", FALSE },
  { "20260304", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "2026-03-04", FALSE },
  { "2026-03-04 00:00:00", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "2026-03-04", FALSE },
  { "2026-03-04T09:30", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "2026-03-04", TRUE },
  { "2026-03-04T00:00:00+02:00", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "2026-03-04", FALSE },
  { "4/3/2026 2:30 PM", SEGUE_DATE_ORDER_DMY, FALSE, "2026-03-04", TRUE },
  { "4/3/2026", SEGUE_DATE_ORDER_DMY, FALSE, "2026-03-04", FALSE },
  { "4/3/2026", SEGUE_DATE_ORDER_MDY, FALSE, "2026-04-03", FALSE },
  { "4/3/2026", SEGUE_DATE_ORDER_YMD, FALSE, "", FALSE },
  { "4/3/2026", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "", FALSE },
  { "04.03.26", SEGUE_DATE_ORDER_DMY, FALSE, "2026-03-04", FALSE },
  { "4. 3. 2026", SEGUE_DATE_ORDER_DMY, FALSE, "2026-03-04", FALSE },
  { "26-03-04", SEGUE_DATE_ORDER_YMD, FALSE, "2026-03-04", FALSE },
  { "1/2/69", SEGUE_DATE_ORDER_DMY, FALSE, "2069-02-01", FALSE },
  { "1/2/70", SEGUE_DATE_ORDER_DMY, FALSE, "1970-02-01", FALSE },
  { "4 March 2026", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "2026-03-04", FALSE },
  { "March 4th, 2026", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "2026-03-04", FALSE },
  { "Wed, 4 Mar 2026", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "2026-03-04", FALSE },
  { "04-Mar-26", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "2026-03-04", FALSE },
  { "2026 March 4", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "2026-03-04", FALSE },
  { "4. März 2026", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "2026-03-04", FALSE },
  { "den 4. Mrz. 26", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "2026-03-04", FALSE },
  { "1er février 2026", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "2026-02-01", FALSE },
  { "4 août 2026", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "2026-08-04", FALSE },
  { "4 maart 2026", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "2026-03-04", FALSE },
  { "4 de marzo de 2026", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "2026-03-04", FALSE },
  { "4 dic. 2026", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "2026-12-04", FALSE },
  { "12 May 2025 10:00", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "2025-05-12", TRUE },
  { "46085", SEGUE_DATE_ORDER_UNKNOWN, TRUE, "2026-03-04", FALSE },
  { "46085", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "", FALSE },
  { "46085.5", SEGUE_DATE_ORDER_UNKNOWN, TRUE, "2026-03-04", TRUE },
  { "2026", SEGUE_DATE_ORDER_UNKNOWN, TRUE, "", FALSE },
  { "March 2026", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "", FALSE },
  { "2026-02-30", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "", FALSE },
  { "31/2/2026", SEGUE_DATE_ORDER_DMY, FALSE, "", FALSE },
  { "Week 4", SEGUE_DATE_ORDER_UNKNOWN, TRUE, "", FALSE },
  { "Go-live -1 week", SEGUE_DATE_ORDER_UNKNOWN, TRUE, "", FALSE },
  { "4/3", SEGUE_DATE_ORDER_DMY, FALSE, "", FALSE },
  { "1/2/3/2026", SEGUE_DATE_ORDER_DMY, FALSE, "", FALSE },
  { "12345-1-1", SEGUE_DATE_ORDER_DMY, FALSE, "", FALSE },
  { "4 March April 2026", SEGUE_DATE_ORDER_UNKNOWN, FALSE, "", FALSE },
};

static void
test_read (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (read_cases); i++)
    {
      SegueDateCell cell;
      g_autofree char *day = NULL;

      g_test_message ("%s", read_cases[i].text);
      segue_date_cell_read (read_cases[i].text, &cell);
      day = segue_day_to_text (segue_date_cell_get_day (&cell, read_cases[i].order, read_cases[i].serials));
      g_assert_cmpstr (day, ==, read_cases[i].day);
      if (*day != '\0')
        g_assert_cmpint (cell.has_time, ==, read_cases[i].has_time);
    }
}

/* The first days of 1900, among them one that the calendar does not have. */
static void
test_serials (void)
{
  const struct { gint64 serial; const char *day; } cases[] = {
    { 0, "" }, { 1, "1900-01-01" }, { 59, "1900-02-28" }, { 60, "" }, { 61, "1900-03-01" }, { 43831, "2020-01-01" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueDateCell cell = { SEGUE_DATE_FORM_SERIAL, .serial = cases[i].serial };
      g_autofree char *day = segue_day_to_text (segue_date_cell_get_day (&cell, SEGUE_DATE_ORDER_UNKNOWN, TRUE));

      g_assert_cmpstr (day, ==, cases[i].day);
    }
}

static void
test_evidence (void)
{
  const struct
  {
    const char       *cells[4];
    SegueDateVerdict  verdict;
    SegueDateOrder    order;
  } cases[] = {
    { { "2026-03-04", "2026-03-05" }, SEGUE_DATE_VERDICT_PLAIN, SEGUE_DATE_ORDER_DMY },
    { { "3/4/2026", "25/3/2026" }, SEGUE_DATE_VERDICT_SETTLED, SEGUE_DATE_ORDER_DMY },
    { { "3/4/2026", "3/25/2026" }, SEGUE_DATE_VERDICT_SETTLED, SEGUE_DATE_ORDER_MDY },
    { { "3/4/2026", "12/11/2026" }, SEGUE_DATE_VERDICT_OPEN, SEGUE_DATE_ORDER_UNKNOWN },
    { { "3/3/2026", "7/7/2026" }, SEGUE_DATE_VERDICT_PLAIN, SEGUE_DATE_ORDER_DMY },
    { { "25/3/2026", "3/25/2026" }, SEGUE_DATE_VERDICT_MIXED, SEGUE_DATE_ORDER_UNKNOWN },
    { { "3.4.2026", "5.4.2026" }, SEGUE_DATE_VERDICT_SETTLED, SEGUE_DATE_ORDER_DMY },
    { { "26-03-31", "26-04-01" }, SEGUE_DATE_VERDICT_OPEN, SEGUE_DATE_ORDER_UNKNOWN },
    { { "46085", "46086" }, SEGUE_DATE_VERDICT_SERIAL, SEGUE_DATE_ORDER_UNKNOWN },
    { { "46085", "soon" }, SEGUE_DATE_VERDICT_PLAIN, SEGUE_DATE_ORDER_DMY },
    { { "46085", "25/3/2026" }, SEGUE_DATE_VERDICT_SETTLED, SEGUE_DATE_ORDER_DMY },
    { { "3/4/2026", "99/99/2026", "3/14/2026" }, SEGUE_DATE_VERDICT_SETTLED, SEGUE_DATE_ORDER_MDY },
    { { NULL }, SEGUE_DATE_VERDICT_PLAIN, SEGUE_DATE_ORDER_DMY },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueDateEvidence evidence;
      SegueDateOrder order = SEGUE_DATE_ORDER_UNKNOWN;

      g_test_message ("%s", cases[i].cells[0]);
      segue_date_evidence_init (&evidence);
      for (guint row = 0; row < G_N_ELEMENTS (cases[i].cells) && cases[i].cells[row] != NULL; row++)
        {
          SegueDateCell cell;

          segue_date_cell_read (cases[i].cells[row], &cell);
          segue_date_evidence_add (&evidence, &cell, row);
        }
      g_assert_cmpint (segue_date_evidence_decide (&evidence, &order), ==, cases[i].verdict);
      g_assert_cmpint (order, ==, cases[i].order);
    }
}

static void
test_first_open (void)
{
  SegueDateEvidence evidence;
  SegueDateCell plain, open;

  segue_date_cell_read ("3/3/2026", &plain);
  segue_date_cell_read ("3/4/2026", &open);
  segue_date_evidence_init (&evidence);
  segue_date_evidence_add (&evidence, &plain, 7);
  segue_date_evidence_add (&evidence, &open, 8);
  segue_date_evidence_add (&evidence, &open, 9);

  g_assert_cmpuint (evidence.n_cells, ==, 3);
  g_assert_cmpuint (evidence.n_open, ==, 2);
  g_assert_cmpuint (evidence.first_open, ==, 8);
}

static void
test_order_names (void)
{
  const char * const *names = segue_date_order_get_names ();

  g_assert_cmpstr (names[SEGUE_DATE_ORDER_DMY - SEGUE_DATE_ORDER_DMY], ==, "dmy");
  g_assert_cmpstr (names[SEGUE_DATE_ORDER_MDY - SEGUE_DATE_ORDER_DMY], ==, "mdy");
  g_assert_cmpstr (names[SEGUE_DATE_ORDER_YMD - SEGUE_DATE_ORDER_DMY], ==, "ymd");
  g_assert_null (names[3]);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/dates/read", test_read);
  g_test_add_func ("/dates/serials", test_serials);
  g_test_add_func ("/dates/evidence", test_evidence);
  g_test_add_func ("/dates/first-open", test_first_open);
  g_test_add_func ("/dates/order-names", test_order_names);

  return g_test_run ();
}
