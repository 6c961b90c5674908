/* test-training.c - the page Training: its modes, and what Plan lists, makes and removes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "training-fixture.h"

#include "segue-ask-dialog.h"
#include "segue-audience.h"
#include "segue-child-group.h"
#include "segue-course-row.h"
#include "segue-course.h"
#include "segue-filter-chip.h"
#include "segue-milestone.h"
#include "segue-mix-card.h"
#include "segue-reinforcement.h"
#include "segue-requirement.h"
#include "segue-rollout-dates.h"
#include "segue-shelves.h"
#include "segue-training-pane.h"

static void
set_up (AppFixture    *fixture,
        gconstpointer  example)
{
  app_fixture_set_up (fixture, example);
  training_fixture_show (fixture, "plan");
}

static GtkWidget *
get_page (AppFixture *fixture)
{
  return GTK_WIDGET (training_fixture_get_page (fixture));
}

static SegueRecord *
get_selected (AppFixture *fixture)
{
  g_autoptr(GPtrArray) items = segue_page_dup_selected (training_fixture_get_page (fixture));

  return items->len == 1 ? segue_sheet_item_get (g_ptr_array_index (items, 0), SEGUE_SHEET_OWN) : NULL;
}

static guint
count_shown (AppFixture *fixture)
{
  g_autoptr(GArray) ids = segue_page_dup_shown (training_fixture_get_page (fixture));

  return ids->len;
}

static void
press_in (GtkWidget  *widget,
          const char *label)
{
  GtkWidget *button = app_fixture_find (widget, GTK_TYPE_BUTTON, label);

  g_assert_nonnull (button);
  if (GTK_IS_TOGGLE_BUTTON (button))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  else
    g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
}

static void
press (AppFixture *fixture,
       const char *label)
{
  press_in (get_page (fixture), label);
}

static void
undo (AppFixture *fixture)
{
  app_fixture_activate (fixture, "win.undo");
  app_fixture_settle ();
}

static GtkWidget *
get_dialog (void)
{
  GtkWindow *dialog = app_fixture_find_window (SEGUE_TYPE_ASK_DIALOG);

  g_assert_nonnull (dialog);
  return GTK_WIDGET (dialog);
}

/* Three ways to look at it; the one that was left is there after a restart. */
static void
test_modes (AppFixture    *fixture,
            gconstpointer  data)
{
  static const char * const names[] = { "plan", "coverage", "sessions" };
  AdwViewStack *modes = segue_page_get_modes (training_fixture_get_page (fixture));

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      adw_view_stack_set_visible_child_name (modes, names[i]);
      app_fixture_settle ();
      g_assert_cmpstr (adw_view_stack_get_visible_child_name (modes), ==, names[i]);
      g_assert_nonnull (adw_bin_get_child (ADW_BIN (adw_view_stack_get_visible_child (modes))));
      g_assert_nonnull (segue_page_get_document (training_fixture_get_page (fixture)));
    }

  app_fixture_close (fixture);
  app_fixture_open (fixture);
  modes = segue_page_get_modes (training_fixture_get_page (fixture));
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (modes), ==, "sessions");
}

/* A course is made, named in the pane, taken back and made again. */
static void
test_course (AppFixture    *fixture,
             gconstpointer  data)
{
  g_assert_nonnull (app_fixture_find (get_page (fixture), GTK_TYPE_LABEL, "What Must People Learn?"));
  app_fixture_activate (fixture, "win.new-record");
  app_fixture_settle ();
  g_assert_cmpuint (training_fixture_count (fixture, SEGUE_RECORD_COURSE), ==, 1);
  g_assert_cmpuint (count_shown (fixture), ==, 1);
  g_assert_nonnull (get_selected (fixture));
  g_assert_cmpint (segue_record_get_kind (get_selected (fixture)), ==, SEGUE_RECORD_COURSE);
  g_assert_nonnull (app_fixture_find (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_TRAINING_PANE, NULL), ADW_TYPE_ENTRY_ROW, "Title"));

  undo (fixture);
  g_assert_cmpuint (training_fixture_count (fixture, SEGUE_RECORD_COURSE), ==, 0);
  g_assert_null (get_selected (fixture));
  app_fixture_activate (fixture, "win.redo");
  app_fixture_settle ();
  g_assert_cmpuint (training_fixture_count (fixture, SEGUE_RECORD_COURSE), ==, 1);
}

/* Each shelf makes what it is about; a need is somebody's. */
static void
test_kinds (AppFixture    *fixture,
            gconstpointer  data)
{
  static const struct
  {
    const char      *label;
    const char      *add;
    SegueRecordKind  kind;
  } kinds[] = {
    { "Needs", "New Need", SEGUE_RECORD_TRAINING_NEED },
    { "Materials", "New Material", SEGUE_RECORD_MATERIAL },
    { "After Go-Live", "New Reinforcement", SEGUE_RECORD_REINFORCEMENT },
    { "Courses", "New Course", SEGUE_RECORD_COURSE },
  };

  training_fixture_add_audience (fixture, "Dock", SEGUE_AUDIENCE_SEGMENT_END_USERS);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_test_message ("%s", kinds[i].add);
      press (fixture, kinds[i].label);
      press (fixture, kinds[i].add);
      g_assert_cmpuint (training_fixture_count (fixture, kinds[i].kind), ==, 1);
      g_assert_cmpint (segue_record_get_kind (get_selected (fixture)), ==, kinds[i].kind);
      app_fixture_activate (fixture, "win.delete");
      app_fixture_settle ();
      g_assert_cmpuint (training_fixture_count (fixture, kinds[i].kind), ==, 0);
      undo (fixture);
      g_assert_cmpuint (training_fixture_count (fixture, kinds[i].kind), ==, 1);
    }
}

/* Without anybody who could need something, it is said and nothing is made. */
static void
test_nobody (AppFixture    *fixture,
             gconstpointer  data)
{
  press (fixture, "Needs");
  press (fixture, "New Need");
  g_assert_cmpuint (training_fixture_count (fixture, SEGUE_RECORD_TRAINING_NEED), ==, 0);
}

/* Who takes a course is said in its pane, and stands in its row. */
static void
test_rule (AppFixture    *fixture,
           gconstpointer  data)
{
  SegueRecord *audience = training_fixture_add_audience (fixture, "Dock", SEGUE_AUDIENCE_SEGMENT_END_USERS);
  SegueRecord *course = training_fixture_add_course (fixture, "Goods receipt", SEGUE_COURSE_DEPTH_CASUAL);
  GtkWidget *group = NULL;

  segue_page_select (training_fixture_get_page (fixture), segue_record_get_id (course));
  app_fixture_settle ();
  group = app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_CHILD_GROUP, NULL);
  g_assert_nonnull (app_fixture_find (group, GTK_TYPE_LABEL, "Who Takes It"));
  g_assert_nonnull (app_fixture_find (get_page (fixture), GTK_TYPE_LABEL, "For nobody yet"));

  training_fixture_add_rule (fixture, course, audience);
  g_assert_nonnull (app_fixture_find (group, GTK_TYPE_LABEL, "Dock"));
  g_assert_nonnull (app_fixture_find (get_page (fixture), GTK_TYPE_LABEL, "Required: Dock"));
  undo (fixture);
  g_assert_null (app_fixture_find (get_page (fixture), GTK_TYPE_LABEL, "Required: Dock"));
}

/* A copy is for the same people, and of its own. */
static void
test_copy (AppFixture    *fixture,
           gconstpointer  data)
{
  SegueRecord *audience = training_fixture_add_audience (fixture, "Dock", SEGUE_AUDIENCE_SEGMENT_END_USERS);
  SegueRecord *course = training_fixture_add_course (fixture, "Goods receipt", SEGUE_COURSE_DEPTH_CASUAL);

  training_fixture_add_rule (fixture, course, audience);
  segue_page_select (training_fixture_get_page (fixture), segue_record_get_id (course));
  app_fixture_settle ();
  press_in (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_TRAINING_PANE, NULL), "Copy");
  g_assert_cmpuint (training_fixture_count (fixture, SEGUE_RECORD_COURSE), ==, 2);
  g_assert_cmpuint (training_fixture_count (fixture, SEGUE_RECORD_REQUIREMENT), ==, 2);
  g_assert_nonnull (app_fixture_find (get_page (fixture), GTK_TYPE_LABEL, "Goods receipt (copy)"));
  undo (fixture);
  g_assert_cmpuint (training_fixture_count (fixture, SEGUE_RECORD_REQUIREMENT), ==, 1);
  g_assert_cmpuint (training_fixture_count (fixture, SEGUE_RECORD_COURSE), ==, 1);
}

/* Sessions go with their course only after a question. */
static void
test_delete (AppFixture    *fixture,
             gconstpointer  data)
{
  SegueRecord *course = training_fixture_add_course (fixture, "Goods receipt", SEGUE_COURSE_DEPTH_CASUAL);
  GtkWindow *question = NULL;

  training_fixture_add_session (fixture, course, segue_today () + 7);
  segue_page_select (training_fixture_get_page (fixture), segue_record_get_id (course));
  app_fixture_settle ();
  app_fixture_activate (fixture, "win.delete");
  app_fixture_settle ();
  g_assert_cmpuint (training_fixture_count (fixture, SEGUE_RECORD_COURSE), ==, 1);
  question = app_fixture_find_window (ADW_TYPE_MESSAGE_DIALOG);
  g_assert_nonnull (question);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (question), "delete");
  app_fixture_settle ();
  g_assert_cmpuint (training_fixture_count (fixture, SEGUE_RECORD_COURSE), ==, 0);
  g_assert_cmpuint (training_fixture_count (fixture, SEGUE_RECORD_SESSION), ==, 0);
  undo (fixture);
  g_assert_cmpuint (training_fixture_count (fixture, SEGUE_RECORD_COURSE), ==, 1);
  g_assert_cmpuint (training_fixture_count (fixture, SEGUE_RECORD_SESSION), ==, 1);
}

/* Courses stand by depth; search and audience narrow them, and what hides says so. */
static void
test_filter (AppFixture    *fixture,
             gconstpointer  data)
{
  SegueRecord *dock = training_fixture_add_audience (fixture, "Dock", SEGUE_AUDIENCE_SEGMENT_END_USERS);
  SegueRecord *one = training_fixture_add_course (fixture, "Goods receipt", SEGUE_COURSE_DEPTH_POWER);
  GtkWidget *entry = app_fixture_find (get_page (fixture), GTK_TYPE_SEARCH_ENTRY, NULL);
  GtkWidget *chip = app_fixture_find (get_page (fixture), SEGUE_TYPE_FILTER_CHIP, NULL);
  g_autoptr(GArray) chosen = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr(GArray) shown = NULL;
  gint64 id = segue_record_get_id (dock);

  training_fixture_add_course (fixture, "Zebra", SEGUE_COURSE_DEPTH_CASUAL);
  training_fixture_add_rule (fixture, one, dock);
  shown = segue_page_dup_shown (training_fixture_get_page (fixture));
  g_assert_cmpuint (shown->len, ==, 2);
  g_assert_cmpint (g_array_index (shown, gint64, 1), ==, segue_record_get_id (one)); /* casual users come first */

  g_array_append_val (chosen, id);
  segue_filter_chip_set_chosen (SEGUE_FILTER_CHIP (chip), chosen);
  g_signal_emit_by_name (chip, "changed");
  app_fixture_settle ();
  g_assert_cmpuint (count_shown (fixture), ==, 1);
  press (fixture, "Clear Filters");
  g_assert_cmpuint (count_shown (fixture), ==, 2);

  gtk_editable_set_text (GTK_EDITABLE (entry), "zeb");
  app_fixture_settle ();
  g_assert_cmpuint (count_shown (fixture), ==, 1);
  gtk_editable_set_text (GTK_EDITABLE (entry), "nothing is called so");
  app_fixture_settle ();
  g_assert_cmpuint (count_shown (fixture), ==, 0);
  g_assert_nonnull (app_fixture_find (get_page (fixture), GTK_TYPE_LABEL, "Nothing Found"));
  press (fixture, "Clear Filters");
  g_assert_cmpuint (count_shown (fixture), ==, 2);
}

static guint
count_rows (AppFixture *fixture)
{
  GtkWidget *row = app_fixture_find (get_page (fixture), SEGUE_TYPE_COURSE_ROW, NULL);
  guint n = 0;

  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    n += SEGUE_IS_COURSE_ROW (row);

  return n;
}

/* Rows out of sight stay as they are while something is searched for elsewhere, and show
 * what is found when they are seen again.
 */
static void
test_out_of_sight (AppFixture    *fixture,
                   gconstpointer  data)
{
  SegueRecord *course = training_fixture_add_course (fixture, "Goods receipt", SEGUE_COURSE_DEPTH_POWER);
  AdwViewStack *modes = segue_page_get_modes (training_fixture_get_page (fixture));
  GtkWidget *entry = app_fixture_find (get_page (fixture), GTK_TYPE_SEARCH_ENTRY, NULL);

  training_fixture_add_course (fixture, "Zebra", SEGUE_COURSE_DEPTH_CASUAL);
  g_assert_cmpuint (count_rows (fixture), ==, 2);
  adw_view_stack_set_visible_child_name (modes, "sessions");
  app_fixture_settle ();
  gtk_editable_set_text (GTK_EDITABLE (entry), "goods");
  app_fixture_settle ();
  g_assert_cmpuint (count_rows (fixture), ==, 2);

  adw_view_stack_set_visible_child_name (modes, "plan");
  app_fixture_settle ();
  g_assert_cmpuint (count_rows (fixture), ==, 1);
  g_assert_true (segue_course_row_get_course (SEGUE_COURSE_ROW (app_fixture_find (get_page (fixture), SEGUE_TYPE_COURSE_ROW, NULL))) == course);
  g_assert_cmpuint (count_shown (fixture), ==, 1);
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  app_fixture_settle ();
  g_assert_cmpuint (count_rows (fixture), ==, 2);
}

/* From the search to a course and into its details, by keys alone. */
static void
test_keyboard (AppFixture    *fixture,
               gconstpointer  data)
{
  SegueRecord *course = training_fixture_add_course (fixture, "Goods receipt", SEGUE_COURSE_DEPTH_CASUAL);
  GtkWidget *entry = app_fixture_find (get_page (fixture), GTK_TYPE_SEARCH_ENTRY, NULL);
  GtkWidget *focus = NULL;

  app_fixture_activate (fixture, "win.find");
  app_fixture_settle ();
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (gtk_widget_is_ancestor (focus, entry));
  gtk_editable_set_text (GTK_EDITABLE (entry), "goods");
  app_fixture_settle ();
  g_signal_emit_by_name (entry, "activate");
  app_fixture_settle ();
  g_assert_true (get_selected (fixture) == course);
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (SEGUE_IS_COURSE_ROW (focus));
  gtk_widget_activate (focus);
  app_fixture_settle ();
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_nonnull (gtk_widget_get_ancestor (focus, SEGUE_TYPE_TRAINING_PANE));
}

/* From nothing: a course for each depth that somebody needs, as one step. */
static void
test_curriculum (AppFixture    *fixture,
                 gconstpointer  data)
{
  training_fixture_add_audience (fixture, "Dock", SEGUE_AUDIENCE_SEGMENT_END_USERS);
  training_fixture_add_audience (fixture, "Plant managers", SEGUE_AUDIENCE_SEGMENT_MANAGERS);
  training_fixture_add_audience (fixture, "Yard", SEGUE_AUDIENCE_SEGMENT_END_USERS);
  press (fixture, "Start a Curriculum…");
  g_assert_nonnull (gtk_widget_get_ancestor (gtk_window_get_focus (GTK_WINDOW (get_dialog ())), ADW_TYPE_COMBO_ROW));
  press_in (get_dialog (), "_Add 2 Courses");
  g_assert_null (app_fixture_find_window (SEGUE_TYPE_ASK_DIALOG));
  g_assert_cmpuint (training_fixture_count (fixture, SEGUE_RECORD_COURSE), ==, 2);
  g_assert_cmpuint (training_fixture_count (fixture, SEGUE_RECORD_REQUIREMENT), ==, 3);
  g_assert_cmpuint (count_shown (fixture), ==, 2);
  undo (fixture);
  g_assert_cmpuint (training_fixture_count (fixture, SEGUE_RECORD_COURSE), ==, 0);
  g_assert_cmpuint (training_fixture_count (fixture, SEGUE_RECORD_REQUIREMENT), ==, 0);
}

/* Without anybody to teach, it is said and nothing can be added. */
static void
test_no_curriculum (AppFixture    *fixture,
                    gconstpointer  data)
{
  GtkWidget *button = NULL;

  press (fixture, "Start a Curriculum…");
  button = app_fixture_find (get_dialog (), GTK_TYPE_BUTTON, "_Add 0 Courses");
  g_assert_nonnull (button);
  g_assert_false (gtk_widget_get_sensitive (button));
  gtk_window_close (GTK_WINDOW (get_dialog ()));
  app_fixture_settle ();
}

/* What follows go-live hangs on it, and comes and goes as one step. */
static void
test_reinforcement (AppFixture    *fixture,
                    gconstpointer  data)
{
  SeguePlan *plan = training_fixture_get_plan (fixture);
  SegueRecord *golive = segue_rollout_find_milestone (plan, training_fixture_get_rollout (fixture), SEGUE_MILESTONE_ROLE_GO_LIVE);
  guint n = training_fixture_count (fixture, SEGUE_RECORD_REINFORCEMENT);
  GtkWidget *row = NULL;
  guint n_hanging = 0;

  g_assert_nonnull (golive);
  gtk_widget_activate_action (get_page (fixture), "training.plan-reinforcement", NULL);
  app_fixture_settle ();
  row = app_fixture_find (get_dialog (), ADW_TYPE_EXPANDER_ROW, NULL);
  g_assert_true (adw_expander_row_get_enable_expansion (ADW_EXPANDER_ROW (row)));
  adw_expander_row_set_enable_expansion (ADW_EXPANDER_ROW (row), FALSE);
  app_fixture_settle ();
  press_in (get_dialog (), "_Add 5 Items");
  g_assert_cmpuint (training_fixture_count (fixture, SEGUE_RECORD_REINFORCEMENT), ==, n + 5);
  segue_plan_incoming (plan, SEGUE_RECORD_REINFORCEMENT, SEGUE_REINFORCEMENT_ANCHOR, segue_record_get_id (golive), &n_hanging);
  g_assert_cmpuint (n_hanging, >=, 5);
  undo (fixture);
  g_assert_cmpuint (training_fixture_count (fixture, SEGUE_RECORD_REINFORCEMENT), ==, n);
}

/* What is revealed leads to the mode and the shelf that it is in. */
static void
test_reveal (AppFixture    *fixture,
             gconstpointer  data)
{
  SegueRecord *course = training_fixture_add_course (fixture, "Goods receipt", SEGUE_COURSE_DEPTH_CASUAL);
  SegueRecord *session = training_fixture_add_session (fixture, course, segue_today () + 7);
  AdwViewStack *modes = segue_page_get_modes (training_fixture_get_page (fixture));

  segue_page_reveal (training_fixture_get_page (fixture), segue_record_get_id (session));
  app_fixture_settle ();
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (modes), ==, "sessions");
  g_assert_true (get_selected (fixture) == session);
  segue_page_reveal (training_fixture_get_page (fixture), segue_record_get_id (course));
  app_fixture_settle ();
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (modes), ==, "plan");
  g_assert_true (get_selected (fixture) == course);
}

/* An empty page says how to begin, in a narrow window too. */
static void
test_narrow (AppFixture    *fixture,
             gconstpointer  data)
{
  GtkWidget *status, *step, *bar;
  graphene_rect_t bounds, below;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  app_fixture_settle ();
  app_fixture_settle (); /* the fold comes within a layout, and what follows after it */
  status = gtk_widget_get_ancestor (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "What Must People Learn?"), ADW_TYPE_STATUS_PAGE);
  step = gtk_widget_get_ancestor (app_fixture_find (status, GTK_TYPE_LABEL, "Start a Curriculum…"), GTK_TYPE_BUTTON);
  bar = app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "Courses: 0");
  g_assert_nonnull (bar);
  g_assert_true (gtk_widget_get_mapped (step));
  g_assert_true (gtk_widget_compute_bounds (step, GTK_WIDGET (fixture->window), &bounds));
  g_assert_true (gtk_widget_compute_bounds (bar, GTK_WIDGET (fixture->window), &below));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, below.origin.y);
}

/* What is shown to the public has courses and all three modes, and the page outlives it. */
static void
test_presenting (AppFixture    *fixture,
                 gconstpointer  data)
{
  static const char * const names[] = { "coverage", "sessions", "plan" };

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.present", "s", "public"));
  app_fixture_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      adw_view_stack_set_visible_child_name (segue_page_get_modes (training_fixture_get_page (fixture)), names[i]);
      app_fixture_settle ();
    }
  g_assert_cmpuint (count_shown (fixture), >, 0);
  press (fixture, "Needs");
  g_assert_nonnull (segue_page_get_document (training_fixture_get_page (fixture)));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, example, function) g_test_add ("/training/" path, AppFixture, example, set_up, function, app_fixture_tear_down)
  ADD ("modes", "example", test_modes);
  ADD ("course", NULL, test_course);
  ADD ("kinds", NULL, test_kinds);
  ADD ("nobody", NULL, test_nobody);
  ADD ("rule", NULL, test_rule);
  ADD ("copy", NULL, test_copy);
  ADD ("delete", NULL, test_delete);
  ADD ("filter", NULL, test_filter);
  ADD ("out-of-sight", NULL, test_out_of_sight);
  ADD ("keyboard", NULL, test_keyboard);
  ADD ("curriculum", NULL, test_curriculum);
  ADD ("no-curriculum", NULL, test_no_curriculum);
  ADD ("reinforcement", "example", test_reinforcement);
  ADD ("reveal", NULL, test_reveal);
  ADD ("narrow", NULL, test_narrow);
  ADD ("presenting", "example", test_presenting);
#undef ADD

  return g_test_run ();
}
