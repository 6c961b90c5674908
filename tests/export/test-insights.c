/* test-insights.c - what the log says as a whole: sentences, tables, pictures and what is behind them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-insight-chart.h"
#include "segue-redacted-plan.h"
#include "segue-resistance-choices.h"
#include "segue-training-plan.h"

#include <math.h>
#include <string.h>

#define WIDTH 420
#define HEIGHT 900

typedef struct
{
  SegueTrainingPlan       *own;
  SegueRecord             *logistics;
  SegueRecord             *finance;
  SegueResistanceInsights *insights;
} Log;

static SegueRecord *
add (Log         *log,
     SegueRecord *audience,
     const char  *cause,
     const char  *heard_on,
     const char  *status)
{
  SegueRecord *entry = segue_fake_plan_add (log->own->fake, SEGUE_RECORD_RESISTANCE, "summary", "Nobody asked the night shift.",
                                            "heard-on", heard_on, "status", status, NULL);

  segue_fake_plan_link (log->own->fake, entry, "rollout", log->own->rollout);
  if (audience != NULL)
    segue_fake_plan_link (log->own->fake, entry, "audience", audience);
  if (cause != NULL)
    segue_fake_plan_set (log->own->fake, entry, "root-cause", cause);

  return entry;
}

static void
count (Log *log)
{
  g_clear_pointer (&log->insights, segue_resistance_insights_free);
  log->insights = segue_resistance_insights_new (log->own->plan, segue_training_plan_get_rollout (log->own), 0, log->own->today);
}

static Log *
log_new_empty (void)
{
  Log *log = g_new0 (Log, 1);

  log->own = segue_training_plan_new ();
  log->logistics = segue_training_plan_add_audience (log->own, "Logistics", NULL, "20");
  log->finance = segue_training_plan_add_audience (log->own, "Finance", NULL, "50");
  count (log);

  return log;
}

/* Three times no time, twice left out, once each of two more, and one without a cause. */
static Log *
log_new (void)
{
  Log *log = log_new_empty ();
  SegueRecord *person = segue_training_plan_add_person (log->own, "Tomasz Brandl", log->logistics);
  SegueRecord *entry;

  add (log, log->logistics, "no-time", "2026-09-01", "resolved");
  add (log, log->logistics, "no-time", "2026-11-16", "new");
  entry = add (log, log->logistics, "no-time", "2026-11-20", "in-work");
  segue_fake_plan_set (log->own->fake, entry, "heard-in", "corridor");
  segue_fake_plan_set (log->own->fake, entry, "workaround", "A list of our own");
  segue_fake_plan_set (log->own->fake, entry, "workaround-since", "2026-10-14");
  entry = add (log, log->finance, "left-out", "2026-11-09", "acknowledged");
  segue_fake_plan_set (log->own->fake, entry, "acknowledged-on", "2026-11-11");
  segue_fake_plan_set (log->own->fake, entry, "heard-in", "meeting");
  entry = add (log, NULL, "left-out", "2026-11-10", "new");
  segue_fake_plan_set (log->own->fake, entry, "heard-in", "corridor");
  add (log, log->finance, "rumour", "2026-11-23", "signal");
  entry = add (log, log->logistics, "hardware", "2026-10-01", "in-work");
  segue_fake_plan_link (log->own->fake, entry, "stakeholder", person);
  add (log, log->finance, NULL, "2026-11-18", "new");
  count (log);

  return log;
}

static void
log_free (Log *log)
{
  segue_resistance_insights_free (log->insights);
  segue_training_plan_free (log->own);
  g_free (log);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Log, log_free)

static SegueInsight *
make (Log              *log,
      SegueInsightKind  kind)
{
  return segue_insight_new (kind, log->insights, log->own->plan, SEGUE_REDACTION_LEVEL_TEAM, log->own->today);
}

static void
assert_cell (const SegueInsight *insight,
             guint               row,
             guint               column,
             const char         *text)
{
  g_autofree char *cell = segue_insight_dup_cell (insight, row, column);

  g_assert_cmpstr (cell, ==, text);
}

static void
test_causes (void)
{
  g_autoptr(Log) log = log_new ();
  g_autoptr(SegueInsight) causes = make (log, SEGUE_INSIGHT_CAUSES);
  g_autofree char *words = segue_insight_dup_words (causes, 0, 0);

  g_assert_cmpstr (causes->sentence, ==, "Half of what is said comes from 2 causes: No time and Left out of the decision. 1 entry has no cause yet.");
  g_assert_cmpuint (segue_insight_get_n_rows (causes), ==, 5);
  g_assert_cmpuint (segue_insight_get_n_columns (causes), ==, 4);
  g_assert_cmpstr (segue_insight_get_head (causes, 3), ==, "Together");
  g_assert_cmpstr (words, ==, "No time: 3 entries, 2 open");
  assert_cell (causes, 0, 0, "No time");
  assert_cell (causes, 0, 1, "3");
  assert_cell (causes, 0, 2, "2");
  assert_cell (causes, 0, 3, "43 %");
  assert_cell (causes, 1, 3, "71 %");
  assert_cell (causes, 3, 3, "100 %");
  assert_cell (causes, 4, 0, "Not known yet");
  assert_cell (causes, 4, 3, "–");
}

static void
test_one_cause (void)
{
  g_autoptr(Log) log = log_new_empty ();
  g_autoptr(SegueInsight) before = make (log, SEGUE_INSIGHT_CAUSES);
  g_autoptr(SegueInsight) unknown = NULL;
  g_autoptr(SegueInsight) one = NULL;

  g_assert_true (segue_insight_is_empty (before));
  g_assert_cmpstr (before->sentence, ==, "Nothing was said yet, so there are no causes.");

  add (log, log->finance, NULL, "2026-11-20", "new");
  count (log);
  unknown = make (log, SEGUE_INSIGHT_CAUSES);
  g_assert_cmpstr (unknown->sentence, ==, "1 entry has no cause yet.");
  g_assert_cmpfloat (unknown->target, <, 0);
  g_assert_null (unknown->cumulative_words);

  add (log, log->finance, "pay", "2026-11-20", "new");
  count (log);
  one = make (log, SEGUE_INSIGHT_CAUSES);
  g_assert_true (g_str_has_prefix (one->sentence, "Half of what is said comes from one cause: Pay."));
}

static void
test_heat (void)
{
  g_autoptr(Log) log = log_new ();
  g_autoptr(SegueInsight) heat = make (log, SEGUE_INSIGHT_HEAT);
  g_autofree char *words = segue_insight_dup_words (heat, 0, 0);
  g_autofree char *title = segue_insight_dup_pick_title (heat, 0, 0);
  guint sum = 0;

  g_assert_cmpstr (heat->sentence, ==, "Most often: Logistics, No time, 3 times.");
  g_assert_cmpstr (words, ==, "Logistics, No time: 3 entries");
  g_assert_cmpstr (title, ==, "Logistics: No time");
  g_assert_cmpuint (heat->columns->len, ==, heat->causes->len);
  g_assert_cmpuint (segue_insight_get_n_columns (heat), ==, heat->columns->len + 1);
  for (guint i = 0; i < segue_insight_get_n_rows (heat); i++)
    for (guint j = 0; j < heat->columns->len; j++)
      sum += segue_insight_get_heat (heat, i, j);
  g_assert_cmpuint (sum, ==, segue_resistance_insights_get_n_entries (log->insights));
  assert_cell (heat, segue_insight_get_n_rows (heat) - 1, 0, "Nobody named");
}

static void
test_sentences (void)
{
  static const struct { SegueInsightKind kind; const char *empty, *full; } cases[] = {
    { SEGUE_INSIGHT_WEEKS, "Nothing was opened or closed in the last half year.",
      "This week 1 opened (hatched) and 0 closed (solid); heard and open: 7." },
    { SEGUE_INSIGHT_AGES, "No entry is open.", "1 of 7 open entries has been open for 30 days or more." },
    { SEGUE_INSIGHT_TIMES, "Nothing was acknowledged yet; 5 working days are allowed.", "Acknowledged after" },
    { SEGUE_INSIGHT_RESISTANT, "Nobody is known to resist actively. Silence is not agreement.", "No audience is above the target of 10 %." },
    { SEGUE_INSIGHT_HEARD, "Nothing was heard yet.", "1 was said in a meeting, 2 in corridors. Meetings do not hear what people say." },
    { SEGUE_INSIGHT_REPEATS, "No cause came back in the same audience within 60 days.", "1 cause came back in the same audience within 60 days: the answer did not hold." },
    { SEGUE_INSIGHT_WORKAROUNDS, "No workaround is in use.", "1 workaround is in use; 1 for more than 30 days." },
    { SEGUE_INSIGHT_HEAT, "No audience said anything yet. Silence is not agreement.", "Most often: Logistics, No time, 3 times." },
  };
  g_autoptr(Log) empty = log_new_empty ();
  g_autoptr(Log) full = log_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueInsight) before = make (empty, cases[i].kind);
      g_autoptr(SegueInsight) after = make (full, cases[i].kind);

      g_assert_cmpstr (before->sentence, ==, cases[i].empty);
      g_assert_true (segue_insight_is_empty (before));
      g_assert_false (segue_insight_is_empty (after));
      g_assert_cmpstr (after->sentence, !=, before->sentence);
      if (!g_str_has_prefix (after->sentence, cases[i].full))
        g_error ("“%s” does not begin with “%s”", after->sentence, cases[i].full);
    }
}

/* Solid is what was objected; who is silent has no bar, but words. */
static void
test_voices (void)
{
  g_autoptr(Log) empty = log_new_empty ();
  g_autoptr(Log) full = log_new ();
  g_autoptr(SegueInsight) before = make (empty, SEGUE_INSIGHT_VOICES);
  g_autoptr(SegueInsight) after = make (full, SEGUE_INSIGHT_VOICES);
  SegueResistancePick pick = segue_insight_get_pick (after, 0, 0);
  g_autoptr(GArray) ids = segue_resistance_pick_dup_entries (&pick, full->insights);
  g_autofree char *title = segue_insight_dup_pick_title (after, 0, 0);

  g_assert_cmpstr (before->sentence, ==, "Nothing comes from Logistics and Finance: silence is not agreement.");
  assert_cell (before, 0, 1, "0");
  assert_cell (before, 0, 2, "never heard");
  g_assert_cmpint (segue_insight_get_pick (before, 0, 0).kind, ==, SEGUE_RESISTANCE_PICK_NOTHING);

  g_assert_cmpstr (after->sentence, ==, "Every audience was heard within 4 weeks. Most is said in Finance.");
  assert_cell (after, 0, 0, "Finance");
  assert_cell (after, 0, 1, "3");
  assert_cell (after, 0, 2, "heard 23 Nov");
  assert_cell (after, 1, 1, "2");
  g_assert_cmpuint (ids->len, ==, 3);
  g_assert_cmpstr (title, ==, "heard lately in Finance");

  /* Of many there are the first and the last. */
  for (guint i = 0; i < 40; i++)
    segue_training_plan_add_audience (full->own, "Team", NULL, "5");
  count (full);
  {
    g_autoptr(SegueInsight) many = make (full, SEGUE_INSIGHT_VOICES);

    g_assert_cmpuint (segue_insight_get_n_rows (many), ==, 24);
    assert_cell (many, 0, 0, "Finance");
    assert_cell (many, 23, 0, "Team");
    g_assert_cmpstr (many->sentence, ==, "Nothing comes from Team, Team, Team and 37 more: silence is not agreement. Most is said in Finance.");
  }
}

/* What is only expected is open, but has no age; the card says the same in words and in bars. */
static void
test_expected (void)
{
  g_autoptr(Log) log = log_new_empty ();
  SegueRecord *entry = add (log, log->finance, "pay", "2026-10-01", "new");
  g_autoptr(SegueInsight) none = NULL;
  g_autoptr(SegueInsight) one = NULL;

  segue_fake_plan_set (log->own->fake, entry, "origin", "anticipated");
  count (log);
  none = make (log, SEGUE_INSIGHT_AGES);
  g_assert_cmpuint (segue_resistance_insights_get_n_open (log->insights), ==, 1);
  g_assert_true (segue_insight_is_empty (none));
  g_assert_cmpstr (none->sentence, ==, "No entry is open.");

  add (log, log->finance, "pay", "2026-10-01", "new");
  count (log);
  one = make (log, SEGUE_INSIGHT_AGES);
  g_assert_true (g_str_has_prefix (one->sentence, "1 of 1 open entries has been open for 30 days or more."));
}

static void
test_workarounds (void)
{
  g_autoptr(Log) log = log_new ();
  g_autoptr(SegueInsight) workarounds = make (log, SEGUE_INSIGHT_WORKAROUNDS);

  g_assert_cmpuint (segue_insight_get_n_rows (workarounds), ==, 1);
  assert_cell (workarounds, 0, 1, "40 days");
  g_assert_true (segue_insight_get_row (workarounds, 0)->is_over);
  g_assert_cmpfloat (workarounds->target, ==, 30);
}

/* Each figure leads to as many entries as it says. */
static void
test_picks (void)
{
  static const SegueInsightKind kinds[] = { SEGUE_INSIGHT_CAUSES, SEGUE_INSIGHT_AGES, SEGUE_INSIGHT_HEARD };
  g_autoptr(Log) log = log_new ();
  g_autoptr(SegueInsight) heat = make (log, SEGUE_INSIGHT_HEAT);
  g_autoptr(SegueInsight) weeks = make (log, SEGUE_INSIGHT_WEEKS);

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      g_autoptr(SegueInsight) insight = make (log, kinds[k]);

      for (guint i = 0; i < segue_insight_get_n_rows (insight); i++)
        {
          SegueResistancePick pick = segue_insight_get_pick (insight, i, 0);
          g_autoptr(GArray) ids = segue_resistance_pick_dup_entries (&pick, log->insights);

          g_assert_cmpuint (ids->len, ==, (guint) segue_insight_get_row (insight, i)->value);
        }
    }
  for (guint i = 0; i < segue_insight_get_n_rows (heat); i++)
    for (guint j = 0; j < heat->columns->len; j++)
      {
        SegueResistancePick pick = segue_insight_get_pick (heat, i, j);
        g_autoptr(GArray) ids = segue_resistance_pick_dup_entries (&pick, log->insights);

        g_assert_cmpuint (ids->len, ==, segue_insight_get_heat (heat, i, j));
      }
  for (guint i = 0; i < segue_insight_get_n_rows (weeks); i++)
    {
      const SegueInsightRow *row = segue_insight_get_row (weeks, i);
      g_autoptr(GArray) ids = segue_resistance_pick_dup_entries (&row->pick, log->insights);

      /* What was opened and closed in one week is one entry. */
      g_assert_cmpuint (ids->len, <=, (guint) (row->value + row->part));
      g_assert_cmpuint (ids->len, >=, (guint) MAX (row->value, row->part));
    }
}

static void
test_pick_active (void)
{
  g_autoptr(Log) log = log_new ();
  g_autoptr(SegueInsight) resistant = make (log, SEGUE_INSIGHT_RESISTANT);
  SegueResistancePick pick = segue_insight_get_pick (resistant, 0, 0);
  g_autoptr(GArray) ids = segue_resistance_pick_dup_entries (&pick, log->insights);

  g_assert_cmpuint (segue_insight_get_n_rows (resistant), ==, 1);
  assert_cell (resistant, 0, 0, "Logistics");
  assert_cell (resistant, 0, 1, "5 %");
  assert_cell (resistant, 0, 2, "1 of 20");
  g_assert_cmpuint (ids->len, ==, 1);
}

/* What the public may not know is not told in a sentence either. */
static void
test_redacted (void)
{
  g_autoptr(Log) log = log_new ();
  g_autoptr(SeguePlan) shown = SEGUE_PLAN (segue_redacted_plan_new (log->own->plan, SEGUE_REDACTION_LEVEL_PUBLIC));
  g_autoptr(SegueResistanceInsights) insights = segue_resistance_insights_new (shown, 0, 0, log->own->today);

  for (guint i = 0; i < SEGUE_N_INSIGHTS; i++)
    {
      g_autoptr(SegueInsight) insight = segue_insight_new (i, insights, shown, SEGUE_REDACTION_LEVEL_TEAM, log->own->today);

      g_assert_true (segue_insight_is_empty (insight));
      g_assert_null (strstr (insight->sentence, "Logistics"));
      g_assert_null (strstr (insight->sentence, "No time"));
    }
}

static SegueChartLook
get_look (SegueTypesetter *type,
          cairo_t         *cr,
          gboolean         is_monochrome,
          gboolean         is_mirrored)
{
  SegueCanvas canvas = { .cr = cr, .type = type, .is_monochrome = is_monochrome };
  SegueChartLook look;

  segue_chart_look_init_canvas (&look, &canvas);
  look.is_mirrored = is_mirrored;

  return look;
}

/* Marks lie within the picture and apart from each other, and on the other side where it is mirrored. */
static void
test_marks (void)
{
  g_autoptr(Log) log = log_new ();
  g_autoptr(SegueTypesetter) type = segue_typesetter_new (1);
  SegueChartLook look = get_look (type, NULL, FALSE, FALSE), mirrored = get_look (type, NULL, FALSE, TRUE);

  for (guint k = 0; k < SEGUE_N_INSIGHTS; k++)
    {
      g_autoptr(SegueInsight) insight = make (log, k);
      g_autoptr(GArray) marks = g_array_new (FALSE, FALSE, sizeof (SegueChartMark));
      g_autoptr(GArray) others = g_array_new (FALSE, FALSE, sizeof (SegueChartMark));
      double height = segue_insight_chart_draw (insight, &look, WIDTH, marks);

      g_assert_cmpfloat (height, >, 0);
      g_assert_cmpfloat (fabs (height - segue_insight_chart_draw (insight, &mirrored, WIDTH, others)), <, 0.01);
      g_assert_cmpuint (marks->len, >, 0);
      g_assert_cmpuint (marks->len, ==, others->len);
      for (guint i = 0; i < marks->len; i++)
        {
          const SegueChartMark *mark = &g_array_index (marks, SegueChartMark, i), *other = &g_array_index (others, SegueChartMark, i);

          g_assert_cmpfloat (mark->x, >=, -0.01);
          g_assert_cmpfloat (mark->x + mark->width, <=, WIDTH + 0.01);
          g_assert_cmpfloat (mark->y + mark->height, <=, height + 6);
          g_assert_cmpfloat (fabs (WIDTH - mark->x - mark->width - other->x), <, 0.01);
          for (guint j = 0; j < i; j++)
            {
              const SegueChartMark *before = &g_array_index (marks, SegueChartMark, j);

              g_assert_true (before->x + before->width <= mark->x + 0.01 || mark->x + mark->width <= before->x + 0.01 ||
                             before->y + before->height <= mark->y + 0.01 || mark->y + mark->height <= before->y + 0.01);
            }
        }
    }
}

/* What is drawn, as 0xRRGGBB, and whether something stands below the height that was told. */
static void
draw (const SegueInsight *insight,
      gboolean            is_monochrome,
      gboolean           *has_ink,
      gboolean           *has_colour,
      gboolean           *is_below)
{
  g_autoptr(SegueTypesetter) type = segue_typesetter_new (1);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  SegueChartLook look = get_look (type, cr, is_monochrome, FALSE);
  double height;

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_move_to (cr, 1, 1); /* as text leaves it */
  height = segue_insight_chart_draw (insight, &look, WIDTH, NULL);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_flush (surface);

  *has_ink = *has_colour = *is_below = FALSE;
  for (int y = 0; y < HEIGHT; y++)
    for (int x = 0; x < WIDTH; x++)
      {
        guint32 rgb = *(guint32 *) (gpointer) (cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface) + x * 4) & 0xffffff;

        *has_ink = *has_ink || rgb != 0xffffff;
        *has_colour = *has_colour || (rgb >> 16) != (rgb & 0xff) || (rgb >> 16) != (rgb >> 8 & 0xff);
        *is_below = *is_below || (rgb != 0xffffff && y > height + 1);
      }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* Black and white has no tones, and nothing is drawn where nobody left room for it. */
static void
test_monochrome (void)
{
  g_autoptr(Log) log = log_new ();

  for (guint k = 0; k < SEGUE_N_INSIGHTS; k++)
    {
      g_autoptr(SegueInsight) insight = make (log, k);
      gboolean has_ink, has_colour, is_below;

      draw (insight, FALSE, &has_ink, &has_colour, &is_below);
      g_assert_true (has_ink);
      g_assert_true (has_colour);
      g_assert_false (is_below);

      draw (insight, TRUE, &has_ink, &has_colour, &is_below);
      g_assert_true (has_ink);
      g_assert_false (has_colour);
      g_assert_false (is_below);
    }
}

/* Where there is little room, there are fewer columns and longer rows, and still a picture. */
static void
test_narrow (void)
{
  g_autoptr(Log) log = log_new ();
  g_autoptr(SegueTypesetter) type = segue_typesetter_new (1);
  SegueChartLook look = get_look (type, NULL, FALSE, FALSE);

  for (guint k = 0; k < SEGUE_N_INSIGHTS; k++)
    {
      g_autoptr(SegueInsight) insight = make (log, k);
      double least = segue_insight_chart_get_least_width (insight, &look);
      double narrow = segue_insight_chart_draw (insight, &look, least, NULL);

      g_assert_cmpfloat (narrow, >=, segue_insight_chart_draw (insight, &look, 4 * least, NULL));
      look.most_rows = 1;
      g_assert_cmpfloat (segue_insight_chart_draw (insight, &look, WIDTH, NULL), >, 0);
      look.most_rows = 0;
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/insights/causes", test_causes);
  g_test_add_func ("/insights/one-cause", test_one_cause);
  g_test_add_func ("/insights/heat", test_heat);
  g_test_add_func ("/insights/sentences", test_sentences);
  g_test_add_func ("/insights/voices", test_voices);
  g_test_add_func ("/insights/expected", test_expected);
  g_test_add_func ("/insights/workarounds", test_workarounds);
  g_test_add_func ("/insights/picks", test_picks);
  g_test_add_func ("/insights/pick-active", test_pick_active);
  g_test_add_func ("/insights/redacted", test_redacted);
  g_test_add_func ("/insights/marks", test_marks);
  g_test_add_func ("/insights/monochrome", test_monochrome);
  g_test_add_func ("/insights/narrow", test_narrow);

  return g_test_run ();
}
