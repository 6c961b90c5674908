/* test-resistance.c - the log: in its order, narrowed, searched, several at once, opened
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "resistance-fixture.h"

#include "segue-answer-view.h"
#include "segue-ask-dialog.h"
#include "segue-cell.h"
#include "segue-edit.h"
#include "segue-entries-form.h"
#include "segue-filter-chip.h"
#include "segue-log-mode.h"
#include "segue-long-list-view.h"
#include "segue-resistance-choices.h"
#include "segue-resistance-edits.h"
#include "segue-resistance-view-private.h"
#include "segue-rollout.h"
#include "segue-sheet-item.h"
#include "segue-sheet-shelf.h"
#include "segue-status-text.h"

/* More than fit on any screen. */
#define N_MANY 20000
#define MOST_CELLS 2000

static GtkWidget *
find (AppFixture *fixture,
      GType       type,
      const char *text)
{
  return app_fixture_find (GTK_WIDGET (fixture->window), type, text);
}

static GtkWidget *
find_in_page (AppFixture *fixture,
              GType       type,
              const char *text)
{
  return app_fixture_find (GTK_WIDGET (resistance_fixture_get_page (fixture)), type, text);
}

static gint64
get_shown (AppFixture *fixture,
           guint       position)
{
  g_autoptr(GArray) shown = segue_page_dup_shown (resistance_fixture_get_page (fixture));

  return position < shown->len ? g_array_index (shown, gint64, position) : 0;
}

static SegueLongListView *
get_view (AppFixture *fixture)
{
  GtkWidget *mode = find (fixture, SEGUE_TYPE_LOG_MODE, NULL);

  return SEGUE_LONG_LIST_VIEW (app_fixture_find (mode, SEGUE_TYPE_LONG_LIST_VIEW, NULL));
}

static void
select_several (AppFixture   *fixture,
                const gint64 *ids,
                guint         n)
{
  segue_id_selection_set_ids (segue_long_list_view_get_selection (get_view (fixture)), ids, n);
  app_fixture_settle ();
}

static void
choose (AppFixture *fixture,
        const char *title,
        gint64      value)
{
  GtkWidget *chip = find_in_page (fixture, SEGUE_TYPE_FILTER_CHIP, title);
  g_autoptr(GArray) values = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_array_append_val (values, value);
  segue_filter_chip_set_chosen (SEGUE_FILTER_CHIP (chip), values);
  g_signal_emit_by_name (chip, "changed");
  app_fixture_settle ();
}

static void
clear (AppFixture *fixture)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (resistance_fixture_get_page (fixture)), "resistance.clear-filters", NULL));
  app_fixture_settle ();
}

static void
search (AppFixture *fixture,
        const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (find_in_page (fixture, GTK_TYPE_SEARCH_ENTRY, NULL)), text);
  app_fixture_settle ();
}

static void
undo (AppFixture *fixture)
{
  app_fixture_activate (fixture, "win.undo");
  app_fixture_settle ();
}

static void
change (AppFixture  *fixture,
        SegueRecord *record,
        guint        field,
        gint64       value)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_CHANGE, segue_record_get_kind (record));
  g_autoptr(GError) error = NULL;

  segue_edit_set_integer (edit, record, field, value);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();
}

static SegueRecord *
add_rated (AppFixture *fixture,
           const char *summary,
           int         severity,
           int         spread,
           int         age)
{
  SegueRecord *entry = resistance_fixture_make_entry (fixture, summary, SEGUE_RESISTANCE_STATUS_NEW, age);

  segue_record_set_integer (entry, SEGUE_RESISTANCE_SEVERITY, severity);
  segue_record_set_integer (entry, SEGUE_RESISTANCE_SPREAD, spread);

  return resistance_fixture_add (fixture, entry);
}

/* The heaviest first, what nobody rated last, closed ones below all; an edit puts one in its new place. */
static void
test_order (AppFixture    *fixture,
            gconstpointer  data)
{
  SegueRecord *light = add_rated (fixture, "Two screens", 1, 2, 3);
  SegueRecord *heavy = add_rated (fixture, "Slower with gloves", 5, 4, 1);
  SegueRecord *unrated = resistance_fixture_add_entry (fixture, "A sigh", SEGUE_RESISTANCE_STATUS_SIGNAL, 0);
  SegueRecord *closed = add_rated (fixture, "It is a time clock", 5, 5, 9);

  change (fixture, closed, SEGUE_RESISTANCE_STATUS, SEGUE_RESISTANCE_STATUS_NOT_VALID);
  resistance_fixture_show (fixture, "log");
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 4);
  g_assert_cmpint (get_shown (fixture, 3), ==, segue_record_get_id (closed));
  g_assert_cmpint (get_shown (fixture, 0), ==, segue_record_get_id (heavy));
  g_assert_cmpint (get_shown (fixture, 1), ==, segue_record_get_id (light));
  g_assert_cmpint (get_shown (fixture, 2), ==, segue_record_get_id (unrated));

  change (fixture, light, SEGUE_RESISTANCE_SEVERITY, 5);
  change (fixture, light, SEGUE_RESISTANCE_SPREAD, 5);
  g_assert_cmpint (get_shown (fixture, 0), ==, segue_record_get_id (light));
}

/* By what it is due next: what is late comes before what is not, what has no clock last. */
static void
test_order_by_clock (AppFixture    *fixture,
                     gconstpointer  data)
{
  SegueRecord *soon = add_rated (fixture, "Heard today", 5, 5, 0);
  SegueRecord *late = add_rated (fixture, "Heard long ago", 1, 1, 40);
  SegueRecord *sign = resistance_fixture_add_entry (fixture, "A sigh", SEGUE_RESISTANCE_STATUS_SIGNAL, 60);
  guint position = 7; /* of the column */

  resistance_fixture_show (fixture, "log");
  g_assert_cmpint (get_shown (fixture, 0), ==, segue_record_get_id (soon));
  segue_long_list_view_sort_by (get_view (fixture), position, FALSE);
  app_fixture_settle ();
  g_assert_cmpint (get_shown (fixture, 0), ==, segue_record_get_id (late));
  g_assert_cmpint (get_shown (fixture, 1), ==, segue_record_get_id (soon));
  g_assert_cmpint (get_shown (fixture, 2), ==, segue_record_get_id (sign));
}

/* Each chip, and several of them; a barrier stands for all of its causes. */
static void
test_filters (AppFixture    *fixture,
              gconstpointer  data)
{
  SegueRecord *owned = resistance_fixture_add_entry (fixture, "Nobody asked us", SEGUE_RESISTANCE_STATUS_NEW, 1);
  SegueRecord *late = resistance_fixture_add_entry (fixture, "Is my report going away?", SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED, 60);
  SegueRecord *person = resistance_fixture_add_person (fixture, "Yusuf Krantz");

  change (fixture, owned, SEGUE_RESISTANCE_OWNER, segue_record_get_id (person));
  change (fixture, owned, SEGUE_RESISTANCE_ROOT_CAUSE, SEGUE_RESISTANCE_CAUSE_LEFT_OUT);
  change (fixture, late, SEGUE_RESISTANCE_HEARD_IN, SEGUE_HEARD_IN_CORRIDOR);
  resistance_fixture_show (fixture, "log");
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 2);

  choose (fixture, "Owner", segue_record_get_id (person));
  g_assert_cmpint (get_shown (fixture, 0), ==, segue_record_get_id (owned));
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 1);
  choose (fixture, "Status", SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED); /* as well */
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 0);
  g_assert_nonnull (find_in_page (fixture, GTK_TYPE_LABEL, "Nothing Found"));
  clear (fixture);
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 2);

  choose (fixture, "Owner", 0);
  g_assert_cmpint (get_shown (fixture, 0), ==, segue_record_get_id (late));
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 1);
  clear (fixture);
  choose (fixture, "Root Cause", segue_resistance_filter_from_barrier (SEGUE_RESISTANCE_BARRIER_DESIRE));
  g_assert_cmpint (get_shown (fixture, 0), ==, segue_record_get_id (owned));
  choose (fixture, "Root Cause", SEGUE_CHOICE_NONE);
  g_assert_cmpint (get_shown (fixture, 0), ==, segue_record_get_id (late));
  clear (fixture);
  change (fixture, owned, SEGUE_RESISTANCE_INTENT, 0);
  choose (fixture, "Intent", 0);
  g_assert_cmpint (get_shown (fixture, 0), ==, segue_record_get_id (owned));
  choose (fixture, "Intent", SEGUE_CHOICE_NONE); /* nobody is judged by default */
  g_assert_cmpint (get_shown (fixture, 0), ==, segue_record_get_id (late));
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 1);
  clear (fixture);
  choose (fixture, "Heard In", SEGUE_HEARD_IN_CORRIDOR);
  g_assert_cmpint (get_shown (fixture, 0), ==, segue_record_get_id (late));
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 1);
  clear (fixture);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_in_page (fixture, GTK_TYPE_TOGGLE_BUTTON, "Late")), TRUE);
  app_fixture_settle ();
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 1);
  g_assert_cmpint (get_shown (fixture, 0), ==, segue_record_get_id (late));
}

/* What an edit makes pass, or not pass any more, comes and goes at once. */
static void
test_filtered_edit (AppFixture    *fixture,
                    gconstpointer  data)
{
  SegueRecord *entry = resistance_fixture_add_entry (fixture, "Nobody asked us", SEGUE_RESISTANCE_STATUS_NEW, 1);

  resistance_fixture_show (fixture, "log");
  choose (fixture, "Status", SEGUE_RESISTANCE_STATUS_WAITING);
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 0);
  change (fixture, entry, SEGUE_RESISTANCE_STATUS, SEGUE_RESISTANCE_STATUS_WAITING);
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 1);
  undo (fixture);
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 0);
}

/* In what was said and answered, and by the names of who said it. */
static void
test_search (AppFixture    *fixture,
             gconstpointer  data)
{
  SegueRecord *person = resistance_fixture_add_person (fixture, "Yusuf Krantz");
  SegueRecord *audience = resistance_fixture_add_audience (fixture, "Logistics");
  SegueRecord *said = resistance_fixture_make_entry (fixture, "Nobody asked us", SEGUE_RESISTANCE_STATUS_NEW, 1);
  SegueRecord *other = resistance_fixture_make_entry (fixture, "Two screens", SEGUE_RESISTANCE_STATUS_NEW, 1);

  segue_record_set_integer (said, SEGUE_RESISTANCE_STAKEHOLDER, segue_record_get_id (person));
  segue_record_set_text (other, SEGUE_RESISTANCE_FACTS, "Trial: 46 picks an hour");
  segue_record_set_integer (other, SEGUE_RESISTANCE_AUDIENCE, segue_record_get_id (audience));
  said = resistance_fixture_add (fixture, said);
  other = resistance_fixture_add (fixture, other);
  resistance_fixture_show (fixture, "log");

  search (fixture, "krantz");
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 1);
  g_assert_cmpint (get_shown (fixture, 0), ==, segue_record_get_id (said));
  search (fixture, "picks");
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 1);
  g_assert_cmpint (get_shown (fixture, 0), ==, segue_record_get_id (other));
  search (fixture, "logistics screens");
  g_assert_cmpint (get_shown (fixture, 0), ==, segue_record_get_id (other));
  search (fixture, "nothing of the kind");
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 0);
  clear (fixture);
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 2);
}

/* What a list finds, the state lets through for the board, and nothing else. */
static void
test_state (AppFixture    *fixture,
            gconstpointer  data)
{
  SegueWorkspace *workspace = segue_window_get_workspace (fixture->window);
  SegueRecord *light = add_rated (fixture, "Two screens", 1, 2, 3);
  SegueRecord *heavy = add_rated (fixture, "Slower with gloves", 5, 4, 1);
  g_autoptr(SegueResistanceState) state = segue_resistance_state_new (workspace, NULL);
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr(GPtrArray) entries = segue_resistance_state_dup_entries (state);
  gint64 id = segue_record_get_id (light);
  guint serial = segue_resistance_state_get_serial (state);

  g_assert_cmpuint (entries->len, ==, 2);
  g_assert_true (entries->pdata[0] == heavy);

  segue_page_state_set_filter (SEGUE_PAGE_STATE (state), 0, "screens");
  g_assert_true (segue_resistance_state_passes (state, light));
  g_assert_false (segue_resistance_state_passes (state, heavy));
  g_assert_cmpuint (segue_resistance_state_get_serial (state), ==, serial); /* words are no filter of it */
  segue_page_state_set_filter (SEGUE_PAGE_STATE (state), 0, NULL);

  g_array_append_val (ids, id);
  segue_resistance_state_set_only (state, ids, "3 days old");
  g_assert_cmpstr (segue_resistance_state_get_only (state), ==, "3 days old");
  g_assert_true (segue_resistance_state_filters (state));
  g_assert_cmpuint (segue_resistance_state_get_serial (state), !=, serial);
  g_assert_true (segue_resistance_state_passes (state, light));
  g_assert_false (segue_resistance_state_passes (state, heavy));
  segue_resistance_state_clear (state);
  g_assert_null (segue_resistance_state_get_only (state));
  g_assert_true (segue_resistance_state_passes (state, heavy));

  /* Facts follow an edit of the entry. */
  g_assert_cmpuint (segue_resistance_state_get_facts (state, light)->priority, ==, 2);
  change (fixture, light, SEGUE_RESISTANCE_SPREAD, 5);
  g_assert_cmpuint (segue_resistance_state_get_facts (state, light)->priority, ==, 5);
}

/* Several are changed as one step, their days with them; one without an answer stops all. */
static void
test_several (AppFixture    *fixture,
              gconstpointer  data)
{
  SegueRecord *entries[] = {
    resistance_fixture_add_entry (fixture, "Nobody asked us", SEGUE_RESISTANCE_STATUS_NEW, 1),
    resistance_fixture_add_entry (fixture, "Two screens", SEGUE_RESISTANCE_STATUS_NEW, 2),
  };
  gint64 ids[] = { segue_record_get_id (entries[0]), segue_record_get_id (entries[1]) };
  g_autoptr(GPtrArray) both = g_ptr_array_new ();
  g_autoptr(GError) error = NULL;
  SegueWorkspace *workspace = segue_window_get_workspace (fixture->window);

  resistance_fixture_show (fixture, "log");
  select_several (fixture, ids, 2);
  g_assert_nonnull (find (fixture, SEGUE_TYPE_ENTRIES_FORM, NULL));
  g_assert_nonnull (find (fixture, GTK_TYPE_LABEL, "2 entries"));
  g_assert_nonnull (find (fixture, GTK_TYPE_LABEL, "2 open · 0 late"));

  g_ptr_array_add (both, entries[0]);
  g_ptr_array_add (both, entries[1]);
  g_assert_true (segue_resistance_edits_set_status (workspace, both, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED, &error));
  g_assert_no_error (error);
  for (guint i = 0; i < 2; i++)
    {
      g_assert_cmpint (segue_record_get_choice (entries[i], SEGUE_RESISTANCE_STATUS), ==, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);
      g_assert_cmpint (segue_record_get_day (entries[i], SEGUE_RESISTANCE_ACKNOWLEDGED_ON), ==, segue_today ());
    }
  undo (fixture);
  g_assert_cmpint (segue_record_get_choice (entries[1], SEGUE_RESISTANCE_STATUS), ==, SEGUE_RESISTANCE_STATUS_NEW);
  g_assert_false (segue_record_is_set (entries[1], SEGUE_RESISTANCE_ACKNOWLEDGED_ON));

  g_assert_false (segue_resistance_edits_set_status (workspace, both, SEGUE_RESISTANCE_STATUS_RESOLVED, &error));
  g_assert_nonnull (strstr (error->message, "“Nobody asked us”"));
  g_assert_cmpint (segue_record_get_choice (entries[0], SEGUE_RESISTANCE_STATUS), ==, SEGUE_RESISTANCE_STATUS_NEW);
}

/* A status that is chosen in a form comes with its days, too. */
static void
test_form (AppFixture    *fixture,
           gconstpointer  data)
{
  SegueRecord *entry = resistance_fixture_add_entry (fixture, "Nobody asked us", SEGUE_RESISTANCE_STATUS_NEW, 1);
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_autoptr(SegueFormTarget) target = NULL;
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  g_ptr_array_add (records, entry);
  target = segue_form_target_new (segue_window_get_workspace (fixture->window), records);
  segue_resistance_edits_guard (target);
  segue_value_set_integer (&value, SEGUE_RESISTANCE_STATUS_ESCALATED);
  segue_form_target_set_value (target, SEGUE_RESISTANCE_STATUS, &value);
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS), ==, SEGUE_RESISTANCE_STATUS_ESCALATED);
  g_assert_cmpint (segue_record_get_day (entry, SEGUE_RESISTANCE_ESCALATED_ON), ==, segue_today ());
}

static void
test_delete (AppFixture    *fixture,
             gconstpointer  data)
{
  gint64 ids[] = {
    segue_record_get_id (resistance_fixture_add_entry (fixture, "Nobody asked us", SEGUE_RESISTANCE_STATUS_NEW, 1)),
    segue_record_get_id (resistance_fixture_add_entry (fixture, "Two screens", SEGUE_RESISTANCE_STATUS_NEW, 2)),
  };

  resistance_fixture_show (fixture, "log");
  select_several (fixture, ids, 2);
  app_fixture_activate (fixture, "win.delete");
  app_fixture_settle ();
  g_assert_cmpuint (resistance_fixture_count (fixture, SEGUE_RECORD_RESISTANCE), ==, 0);
  g_assert_nonnull (find (fixture, GTK_TYPE_LABEL, "2 records deleted"));
  undo (fixture);
  g_assert_cmpuint (resistance_fixture_count (fixture, SEGUE_RECORD_RESISTANCE), ==, 2);

  select_several (fixture, ids, 1);
  app_fixture_activate (fixture, "win.delete");
  app_fixture_settle ();
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 1);
  undo (fixture);
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 2);
}

/* What is activated is opened in place; going back, or to another mode, closes it. */
static void
test_open (AppFixture    *fixture,
           gconstpointer  data)
{
  SegueRecord *entry = resistance_fixture_add_entry (fixture, "Nobody asked us", SEGUE_RESISTANCE_STATUS_NEW, 1);
  GtkWidget *page = NULL;
  const char *status = NULL;

  resistance_fixture_show (fixture, "log");
  page = GTK_WIDGET (resistance_fixture_get_page (fixture));
  g_assert_null (find (fixture, SEGUE_TYPE_ANSWER_VIEW, NULL)); /* nothing was opened yet */
  segue_page_select (SEGUE_PAGE (page), segue_record_get_id (entry));
  g_assert_true (gtk_widget_activate_action (page, "resistance.open-entry", NULL));
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_mapped (find (fixture, SEGUE_TYPE_ANSWER_VIEW, NULL)));
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (get_view (fixture))));
  status = segue_status_text_get (SEGUE_STATUS_TEXT (find_in_page (fixture, SEGUE_TYPE_STATUS_TEXT, NULL)));
  g_assert_true (g_str_has_prefix (status, "Entry 1 of 1 · changed ") && strstr (status, " by ") != NULL);

  g_assert_true (gtk_widget_activate_action (page, "resistance.close-entry", NULL));
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (get_view (fixture))));

  gtk_widget_activate_action (page, "resistance.open-entry", NULL);
  resistance_fixture_show (fixture, "board");
  g_assert_false (gtk_widget_get_mapped (find (fixture, SEGUE_TYPE_ANSWER_VIEW, NULL)));

  /* One that goes while it is open leaves the log. */
  resistance_fixture_show (fixture, "log");
  segue_page_select (SEGUE_PAGE (page), segue_record_get_id (entry));
  gtk_widget_activate_action (page, "resistance.open-entry", NULL);
  app_fixture_settle ();
  app_fixture_activate (fixture, "win.delete");
  app_fixture_settle ();
  g_assert_cmpuint (resistance_fixture_count (fixture, SEGUE_RECORD_RESISTANCE), ==, 0);
  g_assert_false (gtk_widget_get_mapped (find (fixture, SEGUE_TYPE_ANSWER_VIEW, NULL)));
}

/* The pane and the keys mean the one that is open, not those that are selected behind it. */
static void
test_open_of_several (AppFixture    *fixture,
                      gconstpointer  data)
{
  gint64 ids[2];
  g_autoptr(GPtrArray) selected = NULL;

  resistance_fixture_add_entry (fixture, "Nobody asked us", SEGUE_RESISTANCE_STATUS_NEW, 1);
  resistance_fixture_add_entry (fixture, "Two screens", SEGUE_RESISTANCE_STATUS_NEW, 2);
  resistance_fixture_show (fixture, "log");
  ids[0] = get_shown (fixture, 0);
  ids[1] = get_shown (fixture, 1);
  select_several (fixture, ids, 2);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (resistance_fixture_get_page (fixture)), "resistance.open-entry", NULL));
  app_fixture_settle ();
  selected = segue_page_dup_selected (resistance_fixture_get_page (fixture));
  g_assert_cmpuint (selected->len, ==, 1);
  g_assert_cmpint (segue_record_get_id (segue_sheet_item_get (selected->pdata[0], SEGUE_SHEET_OWN)), ==, ids[0]);
  g_assert_null (find (fixture, SEGUE_TYPE_ENTRIES_FORM, NULL));

  app_fixture_activate (fixture, "win.delete");
  app_fixture_settle ();
  g_assert_cmpuint (resistance_fixture_count (fixture, SEGUE_RECORD_RESISTANCE), ==, 1);
  g_assert_nonnull (segue_plan_find (resistance_fixture_get_plan (fixture), SEGUE_RECORD_RESISTANCE, ids[1]));
}

/* Who looks at another rollout does not go on with an entry of this one. */
static void
test_open_elsewhere (AppFixture    *fixture,
                     gconstpointer  data)
{
  SegueRecord *entry = resistance_fixture_add_entry (fixture, "Nobody asked us", SEGUE_RESISTANCE_STATUS_NEW, 1);
  SegueRecord *other = segue_record_new (SEGUE_RECORD_ROLLOUT, 0);
  SeguePage *page = NULL;

  segue_record_set_text (other, SEGUE_ROLLOUT_NAME, "Cloud");
  other = resistance_fixture_add (fixture, other);
  resistance_fixture_show (fixture, "log");
  page = resistance_fixture_get_page (fixture);
  resistance_fixture_open (fixture, entry);
  segue_page_set_rollout (page, resistance_fixture_get_rollout (fixture));
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_mapped (find (fixture, SEGUE_TYPE_ANSWER_VIEW, NULL)));
  segue_page_set_rollout (page, segue_record_get_id (other));
  app_fixture_settle ();
  g_assert_false (gtk_widget_get_mapped (find (fixture, SEGUE_TYPE_ANSWER_VIEW, NULL)));
}

static void
assert_narrowing (AppFixture          *fixture,
                  SegueRedactionLevel  level,
                  const char          *expected)
{
  g_autofree char *narrowing = segue_page_dup_narrowing (resistance_fixture_get_page (fixture), level);

  g_assert_cmpstr (narrowing, ==, expected);
}

/* A footer says neither who owns what nor what somebody said, where that may not be known. */
static void
test_footer (AppFixture    *fixture,
             gconstpointer  data)
{
  SegueRecord *entry = resistance_fixture_add_entry (fixture, "Nobody asked us", SEGUE_RESISTANCE_STATUS_NEW, 1);
  SegueRecord *person = resistance_fixture_add_person (fixture, "Yusuf Krantz");
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 id = segue_record_get_id (entry);
  g_autofree char *hidden = NULL;

  change (fixture, entry, SEGUE_RESISTANCE_OWNER, segue_record_get_id (person));
  resistance_fixture_show (fixture, "log");
  choose (fixture, "Owner", segue_record_get_id (person));
  assert_narrowing (fixture, SEGUE_REDACTION_LEVEL_TEAM, "Yusuf Krantz");
  hidden = segue_page_dup_narrowing (resistance_fixture_get_page (fixture), SEGUE_REDACTION_LEVEL_PUBLIC);
  g_assert_null (strstr (hidden, "Krantz"));
  clear (fixture);

  g_array_append_val (ids, id);
  segue_resistance_state_set_only (SEGUE_RESISTANCE_VIEW (resistance_fixture_get_page (fixture))->state, ids, "Nobody asked us");
  app_fixture_settle ();
  assert_narrowing (fixture, SEGUE_REDACTION_LEVEL_TEAM, "Nobody asked us");
  assert_narrowing (fixture, SEGUE_REDACTION_LEVEL_MANAGERS, "a choice");
}

/* Somebody who is led to an entry that filters hide sees it. */
static void
test_reveal (AppFixture    *fixture,
             gconstpointer  data)
{
  SegueRecord *hidden = resistance_fixture_add_entry (fixture, "Two screens", SEGUE_RESISTANCE_STATUS_NEW, 2);

  resistance_fixture_add_entry (fixture, "Nobody asked us", SEGUE_RESISTANCE_STATUS_WAITING, 1);
  resistance_fixture_show (fixture, "log");
  choose (fixture, "Status", SEGUE_RESISTANCE_STATUS_WAITING);
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 1);
  segue_page_reveal (resistance_fixture_get_page (fixture), segue_record_get_id (hidden));
  app_fixture_settle ();
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 2);
  g_assert_cmpint (segue_long_list_view_get_cursor (get_view (fixture)), ==, segue_record_get_id (hidden));
}

/* Filters stay for the next time; the empty log says what it is for. */
static void
test_remembered (AppFixture    *fixture,
                 gconstpointer  data)
{
  SegueRecord *entry = resistance_fixture_add_entry (fixture, "Two screens", SEGUE_RESISTANCE_STATUS_NEW, 2);

  change (fixture, entry, SEGUE_RESISTANCE_ROOT_CAUSE, SEGUE_RESISTANCE_CAUSE_LEFT_OUT);
  resistance_fixture_show (fixture, "log");
  choose (fixture, "Root Cause", segue_resistance_filter_from_barrier (SEGUE_RESISTANCE_BARRIER_ABILITY));
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 0);
  app_fixture_close (fixture);
  app_fixture_open (fixture);
  resistance_fixture_show (fixture, "log");
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 0);
  clear (fixture);
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 1);

  undo (fixture);
  undo (fixture);
  g_assert_nonnull (find_in_page (fixture, GTK_TYPE_LABEL, "What Do People Object To?"));
}

/* The chip that chooses nothing but itself stays as well. */
static void
test_late_remembered (AppFixture    *fixture,
                      gconstpointer  data)
{
  gint64 late = segue_record_get_id (resistance_fixture_add_entry (fixture, "Nobody in Ghent needs us", SEGUE_RESISTANCE_STATUS_NEW, 40));

  resistance_fixture_add_entry (fixture, "Two screens", SEGUE_RESISTANCE_STATUS_NEW, 1);
  resistance_fixture_show (fixture, "log");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_in_page (fixture, GTK_TYPE_TOGGLE_BUTTON, "Late")), TRUE);
  app_fixture_settle ();
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 1);
  app_fixture_close (fixture);
  app_fixture_open (fixture);
  resistance_fixture_show (fixture, "log");
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find_in_page (fixture, GTK_TYPE_TOGGLE_BUTTON, "Late"))));
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 1);
  g_assert_cmpint (get_shown (fixture, 0), ==, late);

  clear (fixture);
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 2);
  app_fixture_close (fixture);
  app_fixture_open (fixture);
  resistance_fixture_show (fixture, "log");
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 2);
}

static GtkWidget *
find_list (AppFixture *fixture)
{
  return gtk_widget_get_ancestor (GTK_WIDGET (get_view (fixture)), SEGUE_TYPE_SHEET_SHELF);
}

/* The public sees no entry, and is not told that there are none. */
static void
test_public (AppFixture    *fixture,
             gconstpointer  data)
{
  resistance_fixture_add_entry (fixture, "Nobody asked us", SEGUE_RESISTANCE_STATUS_NEW, 1);
  resistance_fixture_show (fixture, "log");
  g_assert_true (gtk_widget_get_mapped (find_list (fixture)));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.present", "s", "public"));
  app_fixture_settle ();
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 0);
  g_assert_false (gtk_widget_get_mapped (find_list (fixture)));
  g_assert_false (gtk_widget_get_mapped (find_in_page (fixture, GTK_TYPE_LABEL, "What Do People Object To?")));
  g_assert_null (find (fixture, GTK_TYPE_LABEL, "Nobody asked us"));
}

static int
measure_words (void)
{
  g_autoptr(GtkWidget) cell = g_object_ref_sink (segue_cell_new (SEGUE_CELL_WORDS));
  int height;

  gtk_widget_measure (cell, GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);

  return height;
}

/* Two lines of what was said find room in a row, however large they are. */
static void
test_large_text (AppFixture    *fixture,
                 gconstpointer  data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi, height = measure_words ();

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  g_assert_cmpint (measure_words (), >, height + height / 4);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  g_assert_cmpint (measure_words (), ==, height);
}

static guint
count_cells (GtkWidget *widget)
{
  guint n = SEGUE_IS_CELL (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_cells (child);

  return n;
}

/* Of thousands only those that are seen have cells. */
static void
test_many (AppFixture    *fixture,
           gconstpointer  data)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_ADD, SEGUE_RECORD_RESISTANCE);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < N_MANY; i++)
    {
      g_autofree char *summary = g_strdup_printf ("Objection no. %05u", i);
      g_autoptr(SegueRecord) entry = resistance_fixture_make_entry (fixture, summary, i % 5, (int) (i % 90));

      segue_record_set_integer (entry, SEGUE_RESISTANCE_SEVERITY, 1 + i % 5);
      segue_record_set_integer (entry, SEGUE_RESISTANCE_SPREAD, 1 + i / 5 % 5);
      segue_edit_add (edit, entry);
    }
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  resistance_fixture_show (fixture, "log");
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, N_MANY);
  g_assert_cmpuint (count_cells (GTK_WIDGET (get_view (fixture))), >, 0);
  g_assert_cmpuint (count_cells (GTK_WIDGET (get_view (fixture))), <, MOST_CELLS);

  search (fixture, "12345");
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, 1);
  search (fixture, "");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_in_page (fixture, GTK_TYPE_TOGGLE_BUTTON, "Late")), TRUE);
  app_fixture_settle ();
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), >, 0);
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), <, N_MANY);
}

/* What was said, and by whom, is asked for. */
static void
test_add (AppFixture    *fixture,
          gconstpointer  data)
{
  GtkWindow *dialog = NULL;

  resistance_fixture_show (fixture, "log");
  app_fixture_activate (fixture, "win.new-record");
  g_assert_cmpuint (resistance_fixture_count (fixture, SEGUE_RECORD_RESISTANCE), ==, 0);
  dialog = app_fixture_find_window (SEGUE_TYPE_ASK_DIALOG);
  g_assert_nonnull (dialog);
  gtk_window_close (dialog);
  app_fixture_settle ();
}

#define ADD(path, function) g_test_add (path, AppFixture, NULL, app_fixture_set_up, function, app_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  g_test_init (&argc, &argv, NULL);

  ADD ("/app/resistance/order", test_order);
  ADD ("/app/resistance/order-by-clock", test_order_by_clock);
  ADD ("/app/resistance/filters", test_filters);
  ADD ("/app/resistance/filtered-edit", test_filtered_edit);
  ADD ("/app/resistance/search", test_search);
  ADD ("/app/resistance/state", test_state);
  ADD ("/app/resistance/several", test_several);
  ADD ("/app/resistance/form", test_form);
  ADD ("/app/resistance/delete", test_delete);
  ADD ("/app/resistance/open", test_open);
  ADD ("/app/resistance/open-of-several", test_open_of_several);
  ADD ("/app/resistance/open-elsewhere", test_open_elsewhere);
  ADD ("/app/resistance/footer", test_footer);
  ADD ("/app/resistance/reveal", test_reveal);
  ADD ("/app/resistance/remembered", test_remembered);
  ADD ("/app/resistance/late-remembered", test_late_remembered);
  ADD ("/app/resistance/public", test_public);
  ADD ("/app/resistance/large-text", test_large_text);
  ADD ("/app/resistance/many", test_many);
  ADD ("/app/resistance/add", test_add);

  return g_test_run ();
}
