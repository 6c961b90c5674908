/* test-example.c - the example workspace: whole, and relative to today
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "example-fixture.h"
#include "segue-audience.h"
#include "segue-example.h"
#include "segue-interaction.h"
#include "segue-judgement.h"
#include "segue-milestone.h"
#include "segue-profile.h"
#include "segue-settings.h"
#include "segue-stakeholder.h"

#include <string.h>

static void
for_each_field (ExampleFixture *fixture,
                void          (*check) (ExampleFixture *fixture,
                                        SegueRecord    *record,
                                        guint           field))
{
  for (SegueRecordKind kind = SEGUE_RECORD_WORKSPACE; kind < SEGUE_N_RECORD_KINDS; kind++)
    for (guint i = 0; i < example_count (fixture, kind); i++)
      {
        SegueRecord *record = example_get (fixture, kind, i);

        for (guint field = 0; field < segue_record_get_n_fields (record); field++)
          check (fixture, record, field);
      }
}

static void
test_days (void)
{
  /* 2026-11-18 is a Wednesday, 2026-11-21 a Saturday. */
  static const struct
  {
    const char *today, *text, *day;
  } cases[] = {
    { "2026-11-18", "today", "2026-11-18" },
    { "2026-11-21", "today", "2026-11-20" },
    { "2026-11-22", "today", "2026-11-20" },
    { "2026-11-18", "today-14", "2026-11-04" },
    { "2026-11-18", "today+56", "2027-01-13" },
    { "2026-11-21", "today+56", "2027-01-18" }, /* a Saturday, so the Monday after */
    { "2026-11-22", "today+56", "2027-01-18" },
    { "2026-11-21", "today-7", "2026-11-13" },
    { "2026-11-21", "today+56-7", "2027-01-11" }, /* from the day it really is */
    { "2026-11-21", "today+56-2", "2027-01-15" }, /* a Saturday, so the Friday before */
    { "2026-11-18", "today+56+30", "2027-02-12" },
    { "2026-11-18", "today+3660", "2036-11-25" },
    { "2026-11-18", "today+3661", NULL },
    { "2026-11-18", "today+", NULL },
    { "2026-11-18", "today+ 3", NULL },
    { "2026-11-18", "today--3", NULL },
    { "2026-11-18", "today 3", NULL },
    { "2026-11-18", "tomorrow", NULL },
    { "2026-11-18", "2026-11-18", NULL },
    { "2026-11-18", "", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = NULL;
      SegueDay today, day;

      g_test_message ("%s on %s", cases[i].text, cases[i].today);
      g_assert_true (segue_day_parse (cases[i].today, &today));
      if (segue_example_parse_day (cases[i].text, today, &day))
        text = segue_day_to_text (day);
      g_assert_cmpstr (text, ==, cases[i].day);
    }
}

/* How many there are of each kind: exactly, or at least. */
static void
test_numbers (ExampleFixture *fixture,
              gconstpointer   data)
{
  const struct { SegueRecordKind kind; guint least, most; } cases[] = {
    { SEGUE_RECORD_AUDIENCE, 8, 8 },
    { SEGUE_RECORD_STAKEHOLDER, 60, 60 },
    { SEGUE_RECORD_ROLLOUT, 2, 2 },
    { SEGUE_RECORD_WORKSPACE, 1, 1 },
    { SEGUE_RECORD_ENGAGEMENT, 70, G_MAXUINT },
    { SEGUE_RECORD_JUDGEMENT, 130, G_MAXUINT },
    { SEGUE_RECORD_PROFILE, 30, G_MAXUINT },
    { SEGUE_RECORD_BENEFIT, 12, G_MAXUINT },
    { SEGUE_RECORD_FEAR, 12, G_MAXUINT },
    { SEGUE_RECORD_INVOLVEMENT, 12, G_MAXUINT },
    { SEGUE_RECORD_IMPACT, 30, G_MAXUINT },
    { SEGUE_RECORD_RELATIONSHIP, 15, G_MAXUINT },
    { SEGUE_RECORD_CHAMPION, 12, G_MAXUINT },
    { SEGUE_RECORD_CHAMPION_REPORT, 12, G_MAXUINT },
    { SEGUE_RECORD_RACI, 35, G_MAXUINT },
    { SEGUE_RECORD_INTERACTION, 70, G_MAXUINT },
    { SEGUE_RECORD_MEMBERSHIP, 40, G_MAXUINT },
    { SEGUE_RECORD_IMPACTED_AUDIENCE, 12, 12 },
    { SEGUE_RECORD_MILESTONE, 20, G_MAXUINT },
    { SEGUE_RECORD_WINDOW, 8, G_MAXUINT },
    { SEGUE_RECORD_MESSAGE, 12, G_MAXUINT },
    { SEGUE_RECORD_COMMUNICATION, 45, G_MAXUINT },
    { SEGUE_RECORD_MESSAGE_USE, 35, G_MAXUINT },
    { SEGUE_RECORD_EVENT, 15, G_MAXUINT },
    { SEGUE_RECORD_SERIES, 2, 2 },
    { SEGUE_RECORD_FAQ, 6, G_MAXUINT },
    { SEGUE_RECORD_TERM, 10, G_MAXUINT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint n = example_count (fixture, cases[i].kind);

      g_test_message ("%s: %u", segue_record_kind_get_name (cases[i].kind), n);
      g_assert_cmpuint (n, >=, cases[i].least);
      g_assert_cmpuint (n, <=, cases[i].most);
    }
}

static void
test_counts (ExampleFixture *fixture,
             gconstpointer   data)
{
  guint parents = 0;
  gint64 people = 0;
  gint64 below = 0;

  for (guint i = 0; i < 8; i++)
    {
      SegueRecord *audience = example_get (fixture, SEGUE_RECORD_AUDIENCE, i);
      SegueRecord *parent = segue_plan_follow (fixture->plan, audience, SEGUE_AUDIENCE_PARENT);
      gint64 headcount = segue_record_get_integer (audience, SEGUE_AUDIENCE_HEADCOUNT);

      if (parent != NULL)
        {
          g_assert_false (segue_record_is_set (parent, SEGUE_AUDIENCE_PARENT)); /* two levels */
          g_assert_true (parent == example_find (fixture, SEGUE_RECORD_AUDIENCE, "Operations"));
          below += headcount;
        }
      else
        {
          parents++;
          people += headcount;
        }
    }

  g_assert_cmpuint (parents, ==, 4);
  g_assert_cmpint (people, >=, 1150);
  g_assert_cmpint (people, <=, 1250);
  g_assert_cmpint (below, ==, segue_record_get_integer (example_find (fixture, SEGUE_RECORD_AUDIENCE, "Operations"),
                                                        SEGUE_AUDIENCE_HEADCOUNT));
  g_assert_cmpstr (segue_record_get_text (segue_workspace_get_settings (fixture->workspace),
                                          SEGUE_SETTINGS_ORGANISATION), ==, "Tarnwell");
}

static void
test_nothing_to_undo (ExampleFixture *fixture,
                      gconstpointer   data)
{
  g_autofree char *undo = segue_workspace_dup_undo_label (fixture->workspace);
  g_autofree char *redo = segue_workspace_dup_redo_label (fixture->workspace);

  g_assert_null (undo);
  g_assert_null (redo);
}

static void
test_only_once (ExampleFixture *fixture,
                gconstpointer   data)
{
  g_autoptr(GError) error = NULL;

  g_assert_false (segue_example_fill (fixture->workspace, fixture->today, &error));
  g_assert_error (error, SEGUE_EXAMPLE_ERROR, SEGUE_EXAMPLE_ERROR_NOT_EMPTY);
  g_assert_cmpuint (example_count (fixture, SEGUE_RECORD_STAKEHOLDER), ==, 60);
  g_assert_cmpuint (example_count (fixture, SEGUE_RECORD_ROLLOUT), ==, 2);
}

/* What is written is what is read again. */
static void
test_reopened (ExampleFixture *fixture,
               gconstpointer   data)
{
  g_autoptr(GError) error = NULL;
  SegueWorkspaceInfo info;
  guint n = example_count (fixture, SEGUE_RECORD_JUDGEMENT);

  example_fixture_reopen (fixture);

  g_assert_true (segue_workspace_get_info (fixture->workspace, &info, &error));
  g_assert_no_error (error);
  g_assert_cmpint (info.undo_steps, ==, 0);
  g_assert_cmpint (info.undo_size, ==, 0);
  g_assert_cmpint (info.counts[SEGUE_RECORD_STAKEHOLDER], ==, 60);
  g_assert_cmpuint (example_count (fixture, SEGUE_RECORD_JUDGEMENT), ==, n);
}

static SegueDay
get_go_live (ExampleFixture *fixture,
             const char     *title)
{
  SegueRecord *milestone = example_find (fixture, SEGUE_RECORD_MILESTONE, title);

  g_assert_cmpint (segue_record_get_choice (milestone, SEGUE_MILESTONE_ROLE), ==, SEGUE_MILESTONE_ROLE_GO_LIVE);
  return segue_record_get_day (milestone, SEGUE_MILESTONE_DATE);
}

static void
check_day (ExampleFixture *fixture,
           SegueRecord    *record,
           guint           field)
{
  SegueDay day;

  if (segue_record_get_field (record, field)->kind != SEGUE_FIELD_DATE || !segue_record_is_set (record, field))
    return;

  day = segue_record_get_day (record, field);
  g_assert_cmpint (segue_day_get_weekday (day), <=, 5);

  if (segue_record_get_kind (record) == SEGUE_RECORD_INTERACTION ||
      segue_record_get_kind (record) == SEGUE_RECORD_CHAMPION_REPORT ||
      (segue_record_get_kind (record) == SEGUE_RECORD_JUDGEMENT && field == SEGUE_JUDGEMENT_AS_OF) ||
      (segue_record_get_kind (record) == SEGUE_RECORD_PROFILE && field == SEGUE_PROFILE_DATE))
    g_assert_cmpint (day, <=, fixture->today);
}

/* Whatever weekday it is made on, nothing falls on a week-end, nobody was met tomorrow. */
static void
test_every_weekday (void)
{
  for (int weekday = 0; weekday < 7; weekday++)
    {
      ExampleFixture fixture = { 0 };
      SegueDay go_live;

      example_fixture_fill (&fixture, EXAMPLE_TODAY + weekday);

      for_each_field (&fixture, check_day);

      go_live = get_go_live (&fixture, "Go-live, wave 1");
      g_assert_cmpint (go_live, >=, fixture.today + 56);
      g_assert_cmpint (go_live, <=, fixture.today + 58);
      if (segue_day_get_weekday (fixture.today) <= 5)
        g_assert_cmpint (go_live, ==, fixture.today + 56);
      g_assert_cmpint (get_go_live (&fixture, "Go-live, wave 2"), >, go_live + 35);

      example_tear_down (&fixture, NULL);
    }
}

static void
check_moved (SegueRecord *one,
             SegueRecord *other,
             guint        field,
             int          days)
{
  const SegueField *row = segue_record_get_field (one, field);
  SegueValue a = segue_record_peek (one, field);
  SegueValue b = segue_record_peek (other, field);

  g_assert_cmpint (a.is_set, ==, b.is_set);

  if (row->kind == SEGUE_FIELD_DATE && a.is_set)
    g_assert_cmpint (b.slot.integer - a.slot.integer, ==, days);
  else if (row->target == SEGUE_RECORD_NONE && segue_record_get_kind (one) != SEGUE_RECORD_WORKSPACE)
    g_assert_true (segue_value_equal (row, &a, &b));
}

/* Made 17 weeks later it is the same, 17 weeks later. */
static void
test_relative (ExampleFixture *fixture,
               gconstpointer   data)
{
  ExampleFixture later = { 0 };

  example_fixture_fill (&later, EXAMPLE_TODAY + 119);

  for (SegueRecordKind kind = SEGUE_RECORD_WORKSPACE; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      g_assert_cmpuint (example_count (fixture, kind), ==, example_count (&later, kind));
      for (guint i = 0; i < example_count (fixture, kind); i++)
        for (guint field = 0; field < segue_record_get_n_fields (example_get (fixture, kind, i)); field++)
          check_moved (example_get (fixture, kind, i), example_get (&later, kind, i), field, 119);
    }

  example_tear_down (&later, NULL);
}

/* The day that stands there is the one that anchor, offset and unit give. */
static void
test_anchors (ExampleFixture *fixture,
              gconstpointer   data)
{
  static const int days[] = {
    [SEGUE_ANCHOR_UNIT_DAYS] = 1,
    [SEGUE_ANCHOR_UNIT_WEEKS] = 7,
  };
  guint n = 0;

  for (guint i = 0; i < example_count (fixture, SEGUE_RECORD_MILESTONE); i++)
    {
      SegueRecord *milestone = example_get (fixture, SEGUE_RECORD_MILESTONE, i);
      SegueRecord *anchor = segue_plan_follow (fixture->plan, milestone, SEGUE_MILESTONE_ANCHOR);
      gint64 offset = segue_record_get_integer (milestone, SEGUE_MILESTONE_ANCHOR_OFFSET);
      int unit = segue_record_get_choice (milestone, SEGUE_MILESTONE_ANCHOR_UNIT);
      SegueDay day;

      g_assert_true (segue_record_is_set (milestone, SEGUE_MILESTONE_DATE));
      if (anchor == NULL)
        continue;

      n++;
      day = segue_record_get_day (anchor, SEGUE_MILESTONE_DATE);
      if (unit == SEGUE_ANCHOR_UNIT_WORKING_DAYS)
        {
          g_assert_cmpint (offset % 5, ==, 0);
          day += offset / 5 * 7;
        }
      else
        {
          day += offset * days[unit];
        }
      while (segue_day_get_weekday (day) > 5)
        day += offset <= 0 ? -1 : 1;
      g_assert_cmpint (segue_record_get_day (milestone, SEGUE_MILESTONE_DATE), ==, day);
    }

  g_assert_cmpuint (n, >=, 8);
}

/* What is wrong with a text, if anything is. */
static const char *
find_fault (const SegueField *field,
            const char       *text)
{
  gsize length = strlen (text);
  glong room = field->flags & SEGUE_FIELD_LISTED ? 3 * field->width : 160;

  if (!g_utf8_validate (text, -1, NULL))
    return "no UTF-8";
  if (g_ascii_isspace (text[0]) || g_ascii_isspace (text[length - 1]) || strstr (text, "  ") != NULL)
    return "blanks too many";
  if (strpbrk (text, "\"'") != NULL)
    return "marks of a typewriter";
  if (field->kind == SEGUE_FIELD_EMAIL && !g_str_has_suffix (text, ".example"))
    return "an address that somebody may have";
  if (field->kind == SEGUE_FIELD_NOTE)
    return g_utf8_strlen (text, -1) > 400 ? "a note that nobody reads" : NULL;
  if (strpbrk (text, "\r\n\t") != NULL)
    return "several lines";

  return g_utf8_strlen (text, -1) > room ? "more than its column holds" : NULL;
}

static void
check_text (SegueRecord *record,
            guint        field)
{
  const SegueField *row = segue_record_get_field (record, field);
  const char *text = segue_record_get_text (record, field);
  const char *fault = find_fault (row, text);

  if (fault == NULL)
    return;

  g_test_message ("%s %s: %s: %s", segue_record_kind_get_name (segue_record_get_kind (record)), row->name, fault,
                  text);
  g_test_fail ();
}

static void
check_value (ExampleFixture *fixture,
             SegueRecord    *record,
             guint           field)
{
  const SegueField *row = segue_record_get_field (record, field);
  SegueValue value = segue_record_peek (record, field);
  const gint64 *ids = NULL;
  guint n = 0;

  if (!value.is_set)
    {
      g_assert_false (row->flags & SEGUE_FIELD_REQUIRED);
      return;
    }

  if (segue_field_holds_text (row) && segue_record_get_kind (record) != SEGUE_RECORD_WORKSPACE)
    check_text (record, field);
  if (row->kind == SEGUE_FIELD_CHOICE)
    g_assert_cmpint (value.slot.integer, <, row->choices->n_choices); /* no word of its own */
  if (row->kind == SEGUE_FIELD_LINK)
    g_assert_nonnull (segue_plan_follow (fixture->plan, record, field));
  if (row->kind == SEGUE_FIELD_LINKS)
    {
      ids = segue_record_get_links (record, field, &n);
      for (guint i = 0; i < n; i++)
        g_assert_nonnull (segue_plan_find (fixture->plan, row->target, ids[i]));
    }
}

static void
test_values (ExampleFixture *fixture,
             gconstpointer   data)
{
  for_each_field (fixture, check_value);
}

/* An international company: most names are Latin, one in four is not. */
static void
test_scripts (ExampleFixture *fixture,
              gconstpointer   data)
{
  g_autoptr(GHashTable) scripts = g_hash_table_new (NULL, NULL);
  guint foreign = 0;

  for (guint i = 0; i < 60; i++)
    {
      const char *name = segue_record_get_text (example_get (fixture, SEGUE_RECORD_STAKEHOLDER, i), SEGUE_STAKEHOLDER_NAME);
      GUnicodeScript script = g_unichar_get_script (g_utf8_get_char (name));

      g_hash_table_add (scripts, GINT_TO_POINTER (script));
      if (script != G_UNICODE_SCRIPT_LATIN)
        foreign++;
    }

  g_assert_cmpuint (g_hash_table_size (scripts), >=, 6);
  g_assert_cmpuint (foreign, >=, 10);
  g_assert_cmpuint (foreign, <=, 20);
}

#define ADD(NAME, TEST) g_test_add (NAME, ExampleFixture, NULL, example_set_up, TEST, example_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/example/days", test_days);
  g_test_add_func ("/example/every-weekday", test_every_weekday);
  ADD ("/example/counts", test_counts);
  ADD ("/example/numbers", test_numbers);
  ADD ("/example/nothing-to-undo", test_nothing_to_undo);
  ADD ("/example/only-once", test_only_once);
  ADD ("/example/reopened", test_reopened);
  ADD ("/example/relative", test_relative);
  ADD ("/example/anchors", test_anchors);
  ADD ("/example/values", test_values);
  ADD ("/example/scripts", test_scripts);

  return g_test_run ();
}
