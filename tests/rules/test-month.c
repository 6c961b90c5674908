/* test-month.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-month.h"

#define N(array) G_N_ELEMENTS (array)

static const SegueWeekRule iso = SEGUE_WEEK_ISO;
static const SegueWeekRule sunday = { 7, 1 };

static SegueDay
day (const char *text)
{
  SegueDay result = SEGUE_DAY_NONE;

  g_assert_true (segue_day_parse (text, &result));

  return result;
}

static void
test_weeks (void)
{
  static const struct
  {
    const char *day;
    gboolean    from_sunday;
    const char *start;
    guint       n_weeks;
    const char *last;
  } cases[] = {
    { "2027-04-13", FALSE, "2027-03-29", 5, "2027-04-30" },
    { "2027-04-13", TRUE, "2027-03-28", 5, "2027-04-30" },
    { "2027-02-28", FALSE, "2027-02-01", 4, "2027-02-28" },  /* begins on a Monday, no leap year */
    { "2027-02-28", TRUE, "2027-01-31", 5, "2027-02-28" },
    { "2028-02-29", FALSE, "2028-01-31", 5, "2028-02-29" },
    { "2027-05-31", FALSE, "2027-04-26", 6, "2027-05-31" },  /* 1 May is a Saturday */
    { "2026-12-01", FALSE, "2026-11-30", 5, "2026-12-31" },
  };

  for (guint i = 0; i < N (cases); i++)
    {
      SegueMonth month;

      g_test_message ("%s", cases[i].day);
      segue_month_get (day (cases[i].day), cases[i].from_sunday ? &sunday : &iso, &month);
      g_assert_cmpint (month.start, ==, day (cases[i].start));
      g_assert_cmpuint (month.n_weeks, ==, cases[i].n_weeks);
      g_assert_cmpint (month.last, ==, day (cases[i].last));
      g_assert_cmpint (month.first, ==, day (cases[i].day) - (SegueDay) (g_ascii_strtoll (cases[i].day + 8, NULL, 10) - 1));
    }
}

static void
test_columns (void)
{
  double edges[SEGUE_DAYS_PER_WEEK + 1];

  segue_month_get_columns (624, 0.62, &iso, edges);
  g_assert_cmpfloat_with_epsilon (edges[1] - edges[0], 100, 1e-6);
  g_assert_cmpfloat_with_epsilon (edges[5], 500, 1e-6);
  g_assert_cmpfloat_with_epsilon (edges[6] - edges[5], 62, 1e-6);
  g_assert_cmpfloat_with_epsilon (edges[7], 624, 1e-6);

  segue_month_get_columns (624, 0.62, &sunday, edges);
  g_assert_cmpfloat_with_epsilon (edges[1], 62, 1e-6);
  g_assert_cmpfloat_with_epsilon (edges[7] - edges[6], 62, 1e-6);
}

typedef struct
{
  int  first; /* weekday from 0; may be before or after the week */
  int  last;
  char want;
} Thing;

static guint
wants (const SegueCalendarItem *item,
       gpointer                 data)
{
  return (guint) item->starts + 1;
}

#define ROW 20
#define LINE 10

/* “0@0 1@20++” is where the things lie: number, top, and a plus for each line after the first. */
static char *
pack (const Thing *things,
      guint        n,
      int          height,
      guint        hidden[SEGUE_DAYS_PER_WEEK])
{
  SegueDay week = day ("2027-04-12");
  SegueMonthRoom room = { .n_rows = (guint) (height / ROW), .height = height, .row = ROW, .line = LINE };
  g_autofree SegueCalendarItem *items = g_new0 (SegueCalendarItem, n);
  g_autoptr(GPtrArray) list = g_ptr_array_new ();
  g_autoptr(GArray) spots = NULL;
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      items[i].first = week + things[i].first;
      items[i].last = week + things[i].last;
      items[i].starts = things[i].want > '0' ? things[i].want - '1' : 0;
      g_ptr_array_add (list, &items[i]);
    }
  spots = segue_month_pack (list, week, &room, wants, NULL, hidden);
  for (guint i = 0; i < spots->len; i++)
    {
      const SegueMonthSpot *spot = &g_array_index (spots, SegueMonthSpot, i);

      g_assert_cmpint (spot->top + spot->height, <=, room.height);
      g_assert_cmpint (spot->height, ==, ROW + (int) (spot->n_lines - 1) * LINE);
      g_assert_cmpuint (spot->column + spot->n_columns, <=, SEGUE_DAYS_PER_WEEK);
      g_assert_cmpint (spot->begins, ==, spot->item->first >= week);
      g_assert_cmpint (spot->ends, ==, spot->item->last < week + SEGUE_DAYS_PER_WEEK);
      g_string_append_printf (text, "%s%u@%d%.*s", i > 0 ? " " : "", (guint) (spot->item - items), spot->top,
                              (int) spot->n_lines - 1, "+++");
    }

  return g_string_free (text, FALSE);
}

static void
test_packing (void)
{
  static const Thing bars[] = { { -2, 1, 0 }, { 0, 2, 0 }, { 2, 9, 0 }, { 4, 4, 0 } };
  static const Thing below[] = { { 1, 1, 0 }, { 0, 2, 0 }, { 1, 1, 0 } };
  static const Thing tall[] = { { 3, 3, '2' }, { 3, 3, 0 } };
  static const Thing taller[] = { { 3, 3, '3' }, { 3, 3, '3' } };
  static const Thing shorter[] = { { 3, 3, '3' }, { 3, 3, '2' } }; /* the most titles as a whole */
  static const Thing above[] = { { 0, 1, 0 }, { 0, 4, 0 }, { 3, 3, '3' } }; /* not over what lasts */
  static const Thing end[] = { { -3, 0, '2' }, { 0, 0, '2' } }; /* of one day here, however long */
  static const Thing crowd[] = { { 3, 3, '2' }, { 3, 3, 0 }, { 3, 3, 0 }, { 3, 3, 0 } };
  static const Thing gap[] = { { 0, 1, 0 }, { 0, 4, 0 }, { 3, 3, 0 } };
  static const struct
  {
    const Thing *things;
    guint        n;
    int          height;
    const char  *spots;
    guint        hidden; /* on Thursday */
  } cases[] = {
    { bars, N (bars), 80, "0@0 1@20 2@0 3@20", 0 },
    { below, N (below), 80, "1@0 0@20 2@40", 0 },
    { tall, N (tall), 50, "0@0+ 1@30", 0 },
    { tall, N (tall), 49, "0@0 1@20", 0 },
    { tall, N (tall), 20, "", 2 },
    { taller, N (taller), 70, "0@0++ 1@40+", 0 },
    { taller, N (taller), 60, "0@0++ 1@40", 0 },
    { taller, N (taller), 80, "0@0++ 1@40++", 0 },
    { shorter, N (shorter), 50, "0@0 1@20+", 0 },
    { shorter, N (shorter), 70, "0@0++ 1@40+", 0 },
    { crowd, N (crowd), 80, "0@0 1@20 2@40 3@60", 0 },
    { crowd, N (crowd), 90, "0@0+ 1@30 2@50 3@70", 0 },
    { crowd, N (crowd), 79, "0@0 1@20", 2 },
    { gap, N (gap), 60, "0@0 1@20 2@0", 0 },
    { above, N (above), 90, "0@0 1@20 2@0", 0 },
    { end, N (end), 60, "0@0+ 1@30+", 0 },
  };

  for (guint i = 0; i < N (cases); i++)
    {
      guint hidden[SEGUE_DAYS_PER_WEEK];
      g_autofree char *spots = pack (cases[i].things, cases[i].n, cases[i].height, hidden);

      g_test_message ("case %u", i);
      g_assert_cmpstr (spots, ==, cases[i].spots);
      g_assert_cmpuint (hidden[3], ==, cases[i].hidden);
    }
}

/* A bar that must go on one day goes on all of its days, and each of them says so. */
static void
test_hidden_bars (void)
{
  static const Thing things[] = { { 0, 6, 0 }, { 0, 3, 0 }, { 3, 3, 0 }, { 3, 3, 0 }, { 3, 3, 0 } };
  guint hidden[SEGUE_DAYS_PER_WEEK];
  g_autofree char *spots = pack (things, N (things), 2 * ROW, hidden);

  g_assert_cmpstr (spots, ==, "0@0");
  g_assert_cmpuint (hidden[0], ==, 1);
  g_assert_cmpuint (hidden[2], ==, 1);
  g_assert_cmpuint (hidden[3], ==, 4);
  g_assert_cmpuint (hidden[4], ==, 0);
}

static void
test_no_room (void)
{
  static const Thing things[] = { { 0, 6, 0 }, { 3, 3, 0 } };
  guint hidden[SEGUE_DAYS_PER_WEEK];
  g_autofree char *spots = pack (things, N (things), 0, hidden);

  g_assert_cmpstr (spots, ==, "");
  g_assert_cmpuint (hidden[0], ==, 1);
  g_assert_cmpuint (hidden[3], ==, 2);
}

/* Whatever there is: nothing is lost, and nothing lies on anything else. */
static void
test_random (void)
{
  for (guint round = 0; round < 300; round++)
    {
      SegueDay week = day ("2027-04-12");
      guint n = (guint) g_test_rand_int_range (0, 40);
      guint n_rows = (guint) g_test_rand_int_range (0, 12);
      g_autofree SegueCalendarItem *items = g_new0 (SegueCalendarItem, n + 1);
      g_autoptr(GPtrArray) list = g_ptr_array_new ();
      g_autoptr(GArray) spots = NULL;
      guint hidden[SEGUE_DAYS_PER_WEEK], seen[SEGUE_DAYS_PER_WEEK] = { 0 }, all[SEGUE_DAYS_PER_WEEK] = { 0 };
      gboolean taken[SEGUE_DAYS_PER_WEEK][16 * ROW] = { 0 };
      SegueMonthRoom room = { .n_rows = n_rows, .height = (int) n_rows * ROW + g_test_rand_int_range (0, ROW), .row = ROW, .line = LINE };

      for (guint i = 0; i < n; i++)
        {
          int days = g_test_rand_bit () ? 0 : g_test_rand_int_range (0, 9);

          items[i].first = week + g_test_rand_int_range (-3, SEGUE_DAYS_PER_WEEK);
          items[i].last = MAX (items[i].first + days, week);
          items[i].starts = g_test_rand_bit ();
          g_ptr_array_add (list, &items[i]);
          for (SegueDay d = MAX (items[i].first, week); d <= MIN (items[i].last, week + 6); d++)
            all[d - week]++;
        }
      spots = segue_month_pack (list, week, &room, wants, NULL, hidden);
      for (guint i = 0; i < spots->len; i++)
        {
          const SegueMonthSpot *spot = &g_array_index (spots, SegueMonthSpot, i);

          for (guint c = spot->column; c < spot->column + spot->n_columns; c++)
            {
              seen[c]++;
              g_assert_cmpint (spot->top + spot->height, <=, room.height);
              for (int y = spot->top; y < spot->top + spot->height; y++)
                {
                  g_assert_false (taken[c][y]);
                  taken[c][y] = TRUE;
                }
            }
        }
      for (guint c = 0; c < SEGUE_DAYS_PER_WEEK; c++)
        {
          g_assert_cmpuint (seen[c] + hidden[c], ==, all[c]);
          if (hidden[c] > 0 && n_rows > 0)
            g_assert_false (taken[c][(n_rows - 1) * ROW]); /* where it says how many more there are */
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/month/weeks", test_weeks);
  g_test_add_func ("/month/columns", test_columns);
  g_test_add_func ("/month/packing", test_packing);
  g_test_add_func ("/month/hidden-bars", test_hidden_bars);
  g_test_add_func ("/month/no-room", test_no_room);
  g_test_add_func ("/month/random", test_random);

  return g_test_run ();
}
