/* test-answer.c - an entry of the resistance log, opened and answered in the window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "resistance-fixture.h"

#include "segue-action.h"
#include "segue-answer-clock.h"
#include "segue-answer-offers.h"
#include "segue-answer-options.h"
#include "segue-answer-view.h"
#include "segue-approaches-group.h"
#include "segue-ask-dialog.h"
#include "segue-attempt.h"
#include "segue-board-words.h"
#include "segue-faq.h"
#include "segue-field-row.h"
#include "segue-link-picker.h"
#include "segue-note-view.h"
#include "segue-objection.h"
#include "segue-resistance-choices.h"
#include "segue-resistance-pane.h"
#include "segue-resistance-view-private.h"
#include "segue-stakeholder.h"
#include "segue-suggestion.h"
#include "segue-suggestions-dialog.h"
#include "segue-suggestions-group.h"

static SegueRecord *
add_entry (AppFixture            *fixture,
           SegueResistanceStatus  status)
{
  SegueRecord *person = resistance_fixture_add_person (fixture, "Zbigniew Kołatek");
  SegueRecord *entry = resistance_fixture_make_entry (fixture, "The handhelds are slower with gloves on", status, 3);

  segue_record_set_integer (entry, SEGUE_RESISTANCE_STAKEHOLDER, segue_record_get_id (person));
  segue_record_set_integer (entry, SEGUE_RESISTANCE_OWNER, segue_record_get_id (person));
  entry = resistance_fixture_add (fixture, entry);
  resistance_fixture_show (fixture, "log");
  resistance_fixture_open (fixture, entry);

  return entry;
}

static GtkWidget *
find_view (AppFixture *fixture)
{
  GtkWidget *view = app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_ANSWER_VIEW, NULL);

  g_assert_nonnull (view);

  return view;
}

static void
activate (AppFixture *fixture,
          const char *action)
{
  g_assert_true (gtk_widget_activate_action (find_view (fixture), action, NULL));
  app_fixture_settle ();
}

/* Fills a text by its name, and leaves it. */
static GtkTextView *
find_text (GtkWidget  *widget,
           const char *name,
           guint      *nth)
{
  if (SEGUE_IS_NOTE_VIEW (widget))
    {
      if (name == NULL ? (*nth)-- == 0 : gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name) == NULL)
        return GTK_TEXT_VIEW (widget);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkTextView *found = find_text (child, name, nth);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
type (GtkTextView *view,
      const char  *text)
{
  g_assert_nonnull (view);
  gtk_widget_grab_focus (GTK_WIDGET (view));
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (view), "", -1);
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (view), text, -1);
}

static void
press (GtkWidget *widget,
       guint      keyval)
{
  GListModel *controllers = G_LIST_MODEL (gtk_widget_observe_controllers (widget));
  gboolean is_done = FALSE;

  for (guint i = 0; !is_done && i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &is_done);
    }
  g_object_unref (controllers);
  app_fixture_settle ();
}

static void
undo (AppFixture *fixture)
{
  app_fixture_activate (fixture, "win.undo");
  app_fixture_settle ();
}

/* What a dialog asked is agreed to. */
static void
agree (AppFixture *fixture,
       const char *title,
       const char *verb)
{
  GtkWindow *dialog = app_fixture_find_window (ADW_TYPE_WINDOW);
  GtkWidget *button;

  g_assert_nonnull (dialog);
  g_assert_cmpstr (gtk_window_get_title (dialog), ==, title);
  button = app_fixture_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, verb);
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
}

/* Without a person the audience stands for who it was; what nobody said is not quoted. */
static void
test_nobody (AppFixture    *fixture,
             gconstpointer  data)
{
  SegueRecord *audience = resistance_fixture_add_audience (fixture, "Wrocław warehouse");
  SegueRecord *entry = resistance_fixture_make_entry (fixture, "Cameras off", SEGUE_RESISTANCE_STATUS_SIGNAL, 3);
  SegueBoardWords *words;
  GtkWidget *view;

  segue_record_set_integer (entry, SEGUE_RESISTANCE_AUDIENCE, segue_record_get_id (audience));
  entry = resistance_fixture_add (fixture, entry);
  resistance_fixture_show (fixture, "log");
  resistance_fixture_open (fixture, entry);
  view = find_view (fixture);
  g_assert_nonnull (app_fixture_find (view, GTK_TYPE_LABEL, "WW"));
  g_assert_nonnull (app_fixture_find (view, GTK_TYPE_LABEL, "Noticed, nobody said it yet"));
  g_assert_nonnull (app_fixture_find (view, GTK_TYPE_LABEL, "Cameras off"));

  words = segue_board_words_new (SEGUE_RESISTANCE_VIEW (resistance_fixture_get_page (fixture))->state, entry);
  g_assert_cmpstr (words->quote, ==, "Cameras off");
  g_assert_cmpstr (words->initials, ==, "WW");
  segue_board_words_free (words);
}

/* What is only expected is heard one day; before that there is nothing to acknowledge. */
static void
test_expected (AppFixture    *fixture,
               gconstpointer  data)
{
  SegueRecord *entry = resistance_fixture_make_entry (fixture, "They will count my bookings", SEGUE_RESISTANCE_STATUS_NEW, 30);

  segue_record_set_integer (entry, SEGUE_RESISTANCE_ORIGIN, SEGUE_RESISTANCE_ORIGIN_ANTICIPATED);
  entry = resistance_fixture_add (fixture, entry);
  resistance_fixture_show (fixture, "log");
  resistance_fixture_open (fixture, entry);
  g_assert_nonnull (app_fixture_find (find_view (fixture), GTK_TYPE_LABEL, "Expected, nobody said it yet"));
  g_assert_null (app_fixture_find (find_view (fixture), GTK_TYPE_BUTTON, "_Acknowledged Today"));
  g_assert_nonnull (app_fixture_find (find_view (fixture), GTK_TYPE_BUTTON, "_Heard Today"));

  activate (fixture, "answer.hear");
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_ORIGIN), ==, SEGUE_RESISTANCE_ORIGIN_OBSERVED);
  g_assert_cmpint (segue_record_get_day (entry, SEGUE_RESISTANCE_HEARD_ON), ==, segue_today ());
  g_assert_nonnull (app_fixture_find (find_view (fixture), GTK_TYPE_BUTTON, "_Acknowledged Today"));
  g_assert_nonnull (app_fixture_find (find_view (fixture), GTK_TYPE_LABEL, "“They will count my bookings”"));

  app_fixture_activate (fixture, "win.undo");
  app_fixture_settle ();
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_ORIGIN), ==, SEGUE_RESISTANCE_ORIGIN_ANTICIPATED);
}

static void
test_opened (AppFixture    *fixture,
             gconstpointer  data)
{
  SegueRecord *entry = add_entry (fixture, SEGUE_RESISTANCE_STATUS_NEW);
  GtkWidget *view = find_view (fixture);

  g_assert_true (gtk_widget_get_mapped (view));
  g_assert_nonnull (app_fixture_find (view, GTK_TYPE_LABEL, "“The handhelds are slower with gloves on”"));
  g_assert_nonnull (app_fixture_find (view, GTK_TYPE_LABEL, "Zbigniew Kołatek"));

  /* Escape leads back. */
  g_assert_true (gtk_widget_activate_action (view, "resistance.close-entry", NULL));
  app_fixture_settle ();
  g_assert_false (gtk_widget_get_mapped (view));

  /* What is gone is not shown any more. */
  resistance_fixture_open (fixture, entry);
  g_assert_true (gtk_widget_get_mapped (view));
  app_fixture_activate (fixture, "win.delete");
  app_fixture_settle ();
  g_assert_false (gtk_widget_get_mapped (view));
}

static void
test_written (AppFixture    *fixture,
              gconstpointer  data)
{
  SegueRecord *entry = add_entry (fixture, SEGUE_RESISTANCE_STATUS_NEW);
  GtkTextView *facts = find_text (find_view (fixture), "Facts", NULL);

  type (facts, "Trial: 46 picks an hour\nPaper: 51");
  g_assert_false (segue_record_is_set (entry, SEGUE_RESISTANCE_FACTS));
  gtk_widget_grab_focus (GTK_WIDGET (find_text (find_view (fixture), "Impact", NULL)));
  app_fixture_settle ();
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_RESISTANCE_FACTS), ==, "Trial: 46 picks an hour\nPaper: 51");

  undo (fixture);
  g_assert_false (segue_record_is_set (entry, SEGUE_RESISTANCE_FACTS));
  g_assert_cmpint (gtk_text_buffer_get_char_count (gtk_text_view_get_buffer (facts)), ==, 0);

  /* Closing loses nothing. */
  type (facts, "Half");
  g_assert_true (gtk_widget_activate_action (find_view (fixture), "resistance.close-entry", NULL));
  app_fixture_settle ();
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_RESISTANCE_FACTS), ==, "Half");
}

static void
test_options (AppFixture    *fixture,
              gconstpointer  data)
{
  SegueRecord *entry = add_entry (fixture, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);
  GtkWidget *offers = app_fixture_find (find_view (fixture), SEGUE_TYPE_ANSWER_OFFERS, NULL);
  GtkTextView *line;
  GtkWidget *check;

  line = find_text (offers, "Option 1", NULL);
  type (line, "Trigger handles for nights first");
  press (GTK_WIDGET (line), GDK_KEY_Return);
  line = find_text (offers, "Option 2", NULL);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == GTK_WIDGET (line));
  type (line, "Keep paper");
  press (GTK_WIDGET (line), GDK_KEY_Return);
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_RESISTANCE_OPTIONS), ==, "Trigger handles for nights first\nKeep paper");

  check = app_fixture_find (offers, GTK_TYPE_CHECK_BUTTON, NULL);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  app_fixture_settle ();
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_RESISTANCE_CHOSEN_OPTION), ==, "Trigger handles for nights first");

  /* What is chosen stays so when it is called otherwise. */
  line = find_text (offers, "Option 1", NULL);
  type (line, "Trigger handles");
  press (GTK_WIDGET (line), GDK_KEY_Return);
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_RESISTANCE_CHOSEN_OPTION), ==, "Trigger handles");
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_RESISTANCE_OPTIONS), ==, "Trigger handles\nKeep paper");
  undo (fixture);
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_RESISTANCE_CHOSEN_OPTION), ==, "Trigger handles for nights first");
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_RESISTANCE_OPTIONS), ==, "Trigger handles for nights first\nKeep paper");

  /* Pressed again it is not chosen any more; emptied it is gone. */
  press (check, GDK_KEY_space);
  g_assert_false (segue_record_is_set (entry, SEGUE_RESISTANCE_CHOSEN_OPTION));
  line = find_text (offers, "Option 1", NULL);
  type (line, "");
  press (GTK_WIDGET (line), GDK_KEY_Return);
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_RESISTANCE_OPTIONS), ==, "Keep paper");
}

static void
test_option_lines (void)
{
  g_autoptr(GPtrArray) options = segue_answer_options_list ("• One\n- Two \n\n3. Three\n4) Four\n5 screens\n-5 degrees");
  g_autofree char *text = segue_answer_options_join (options);

  g_assert_cmpstr (text, ==, "One\nTwo\nThree\nFour\n5 screens\n-5 degrees");
}

static void
test_promised (AppFixture    *fixture,
               gconstpointer  data)
{
  SegueRecord *entry = add_entry (fixture, SEGUE_RESISTANCE_STATUS_NEW);
  SegueRecord *promise;
  GtkTextView *line;
  GtkWindow *dialog;

  g_assert_nonnull (app_fixture_find (find_view (fixture), GTK_TYPE_BUTTON, "_Acknowledged Today"));
  activate (fixture, "answer.acknowledge");
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS), ==, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);
  g_assert_cmpint (segue_record_get_day (entry, SEGUE_RESISTANCE_ACKNOWLEDGED_ON), ==, segue_today ());
  g_assert_null (app_fixture_find (find_view (fixture), GTK_TYPE_BUTTON, "_Acknowledged Today"));

  line = find_text (app_fixture_find (find_view (fixture), SEGUE_TYPE_ANSWER_OFFERS, NULL), "Option 1", NULL);
  type (line, "Order 40 handles");
  press (GTK_WIDGET (line), GDK_KEY_Return);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (app_fixture_find (find_view (fixture), GTK_TYPE_CHECK_BUTTON, NULL)), TRUE);
  app_fixture_settle ();
  g_assert_nonnull (app_fixture_find (find_view (fixture), GTK_TYPE_BUTTON, "Promise This _Option…"));

  activate (fixture, "answer.promise");
  g_assert_cmpuint (resistance_fixture_count (fixture, SEGUE_RECORD_ACTION), ==, 0); /* nothing before somebody agrees */
  dialog = app_fixture_find_window (SEGUE_TYPE_ASK_DIALOG);
  g_assert_nonnull (dialog);
  segue_ask_dialog_agree (SEGUE_ASK_DIALOG (dialog));
  app_fixture_settle ();
  g_assert_cmpuint (resistance_fixture_count (fixture, SEGUE_RECORD_ACTION), ==, 1);
  promise = segue_record_list_get (segue_plan_list (resistance_fixture_get_plan (fixture), SEGUE_RECORD_ACTION), 0);
  g_assert_cmpstr (segue_record_get_text (promise, SEGUE_ACTION_TITLE), ==, "Order 40 handles");
  g_assert_cmpint (segue_record_get_choice (promise, SEGUE_ACTION_KIND), ==, SEGUE_ACTION_KIND_PROMISE);
  g_assert_cmpint (segue_record_get_link (promise, SEGUE_ACTION_RESISTANCE), ==, segue_record_get_id (entry));
  g_assert_cmpint (segue_record_get_link (promise, SEGUE_ACTION_PROMISED_TO), ==, segue_record_get_link (entry, SEGUE_RESISTANCE_STAKEHOLDER));
  g_assert_cmpint (segue_record_get_day (promise, SEGUE_ACTION_DUE), >, segue_today ());
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS), ==, SEGUE_RESISTANCE_STATUS_IN_WORK);
  g_assert_nonnull (app_fixture_find (find_view (fixture), GTK_TYPE_BUTTON, "_Resolve…"));

  undo (fixture); /* the promise and the status are one step */
  g_assert_cmpuint (resistance_fixture_count (fixture, SEGUE_RECORD_ACTION), ==, 0);
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS), ==, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);
}

static void
test_closed (AppFixture    *fixture,
             gconstpointer  data)
{
  SegueRecord *entry = add_entry (fixture, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);
  GtkWindow *dialog;
  guint first = 0;

  /* Without an answer it is refused, and the dialog stays and says why. */
  activate (fixture, "answer.resolve");
  agree (fixture, "Resolve", "_Resolve");
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS), ==, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);
  dialog = app_fixture_find_window (ADW_TYPE_WINDOW);
  g_assert_nonnull (dialog);
  type (find_text (GTK_WIDGET (dialog), NULL, &first), "Handles were ordered.");
  agree (fixture, "Resolve", "_Resolve");
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS), ==, SEGUE_RESISTANCE_STATUS_RESOLVED);
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_RESISTANCE_OUTCOME), ==, "Handles were ordered.");
  g_assert_cmpint (segue_record_get_day (entry, SEGUE_RESISTANCE_CLOSED_ON), ==, segue_today ());

  g_assert_nonnull (app_fixture_find (find_view (fixture), GTK_TYPE_BUTTON, "_Tell Them…"));
  activate (fixture, "answer.tell");
  agree (fixture, "Tell Them", "_They Were Told");
  g_assert_cmpint (segue_record_get_day (entry, SEGUE_RESISTANCE_TOLD_THEM_ON), ==, segue_today ());
  g_assert_null (app_fixture_find (find_view (fixture), GTK_TYPE_BUTTON, "_Tell Them…"));

  activate (fixture, "answer.reopen");
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS), ==, SEGUE_RESISTANCE_STATUS_IN_WORK);
  g_assert_false (segue_record_is_set (entry, SEGUE_RESISTANCE_TOLD_THEM_ON));
}

static GtkWidget *
get_focus (AppFixture *fixture)
{
  return gtk_window_get_focus (GTK_WINDOW (fixture->window));
}

/* Tab reaches every option where none is chosen, and whoever took a step is at the next one. */
static void
test_led (AppFixture    *fixture,
          gconstpointer  data)
{
  SegueRecord *entry = add_entry (fixture, SEGUE_RESISTANCE_STATUS_NEW);
  GtkWidget *view = find_view (fixture);
  GtkWidget *offers = app_fixture_find (view, SEGUE_TYPE_ANSWER_OFFERS, NULL);
  GtkTextView *line = find_text (offers, "Option 1", NULL);
  GtkWidget *button;

  type (line, "Trigger handles");
  press (GTK_WIDGET (line), GDK_KEY_Return);
  gtk_widget_grab_focus (GTK_WIDGET (find_text (view, "Impact", NULL)));
  for (guint i = 0; i < 2 && !GTK_IS_CHECK_BUTTON (get_focus (fixture)); i++)
    g_assert_true (gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD));
  g_assert_true (GTK_IS_CHECK_BUTTON (get_focus (fixture)));
  gtk_widget_activate (get_focus (fixture));
  app_fixture_settle ();
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_RESISTANCE_CHOSEN_OPTION), ==, "Trigger handles");

  button = app_fixture_find (view, GTK_TYPE_BUTTON, "_Acknowledged Today");
  gtk_widget_grab_focus (button);
  g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (get_focus (fixture))), ==, "Promise This _Option…");
}

/* Return leads from line to line, and takes the step where nothing is empty any more. */
static void
test_lines (AppFixture    *fixture,
            gconstpointer  data)
{
  SegueRecord *entry = add_entry (fixture, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);
  GtkWidget *said, *did;

  activate (fixture, "answer.tell");
  said = app_fixture_find (GTK_WIDGET (app_fixture_find_window (ADW_TYPE_WINDOW)), ADW_TYPE_ENTRY_ROW, "You said, in words for everybody");
  did = app_fixture_find (GTK_WIDGET (app_fixture_find_window (ADW_TYPE_WINDOW)), ADW_TYPE_ENTRY_ROW, "We did, in words for everybody");
  g_assert_true (gtk_widget_get_focus_child (gtk_widget_get_parent (said)) == said);
  gtk_editable_set_text (GTK_EDITABLE (said), "Slow");
  g_signal_emit_by_name (said, "entry-activated");
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_focus_child (gtk_widget_get_parent (did)) == did);
  g_assert_false (segue_record_is_set (entry, SEGUE_RESISTANCE_TOLD_THEM_ON));
  gtk_editable_set_text (GTK_EDITABLE (did), "Handles");
  g_signal_emit_by_name (did, "entry-activated");
  app_fixture_settle ();
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_RESISTANCE_YOU_SAID), ==, "Slow");
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_RESISTANCE_WE_DID), ==, "Handles");
  g_assert_cmpint (segue_record_get_day (entry, SEGUE_RESISTANCE_TOLD_THEM_ON), ==, segue_today ());
}

static void
test_clock (AppFixture    *fixture,
            gconstpointer  data)
{
  SegueRecord *entry = add_entry (fixture, SEGUE_RESISTANCE_STATUS_NEW);
  GtkWidget *clock = app_fixture_find (find_view (fixture), SEGUE_TYPE_ANSWER_CLOCK, NULL);

  g_assert_nonnull (clock);
  g_signal_emit_by_name (clock, "picked", SEGUE_RESISTANCE_STEP_ACKNOWLEDGED, segue_today () - 1);
  app_fixture_settle ();
  g_assert_cmpint (segue_record_get_day (entry, SEGUE_RESISTANCE_ACKNOWLEDGED_ON), ==, segue_today () - 1);
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS), ==, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);
  undo (fixture);
  g_assert_false (segue_record_is_set (entry, SEGUE_RESISTANCE_ACKNOWLEDGED_ON));
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS), ==, SEGUE_RESISTANCE_STATUS_NEW);
}

static int
measure_clock (const SegueResistanceFacts *facts,
               int                         width)
{
  GtkWidget *clock = g_object_ref_sink (segue_answer_clock_new ());
  int height;

  segue_answer_clock_set (SEGUE_ANSWER_CLOCK (clock), facts, NULL, segue_today ());
  gtk_widget_measure (clock, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  g_object_unref (clock);

  return height;
}

/* Where the steps are side by side, what is said of one takes two lines rather than run into the next. */
static void
test_clock_wraps (void)
{
  SegueResistanceFacts facts = { .is_open = TRUE, .is_late = TRUE, .next = SEGUE_RESISTANCE_STEP_ACKNOWLEDGED };

  for (guint i = 0; i < SEGUE_N_RESISTANCE_STEPS; i++)
    facts.marks[i] = (SegueResistanceMark) { SEGUE_DAY_NONE, SEGUE_DAY_NONE, 0 };
  facts.marks[SEGUE_RESISTANCE_STEP_HEARD].day = segue_today () - 47;
  g_assert_cmpint (measure_clock (&facts, 560), ==, measure_clock (&facts, 2000));

  facts.marks[SEGUE_RESISTANCE_STEP_ACKNOWLEDGED].due = segue_today () - 40;
  facts.marks[SEGUE_RESISTANCE_STEP_ACKNOWLEDGED].late = 28;
  g_assert_cmpint (measure_clock (&facts, 560), >, measure_clock (&facts, 2000));
}

static void
test_reused (AppFixture    *fixture,
             gconstpointer  data)
{
  SegueRecord *entry = add_entry (fixture, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);
  SegueRecord *objection;
  guint n = 0;

  type (find_text (find_view (fixture), "Facts", NULL), "46 picks an hour");
  activate (fixture, "answer.add-objection"); /* what is half typed is in it */
  agree (fixture, "Add to the Library", "_Add");
  g_assert_cmpuint (resistance_fixture_count (fixture, SEGUE_RECORD_OBJECTION), ==, 1);
  objection = segue_record_list_get (segue_plan_list (resistance_fixture_get_plan (fixture), SEGUE_RECORD_OBJECTION), 0);
  g_assert_cmpstr (segue_record_get_text (objection, SEGUE_OBJECTION_ANSWER), ==, "46 picks an hour");
  g_assert_cmpint (segue_record_get_links (entry, SEGUE_RESISTANCE_OBJECTIONS, &n)[0], ==, segue_record_get_id (objection));

  /* Its answer is there already; another one joins it, with where it is from, as one step. */
  objection = segue_record_new (SEGUE_RECORD_OBJECTION, 0);
  segue_record_set_integer (objection, SEGUE_OBJECTION_ROLLOUT, resistance_fixture_get_rollout (fixture));
  segue_record_set_text (objection, SEGUE_OBJECTION_TITLE, "Paper is faster");
  segue_record_set_text (objection, SEGUE_OBJECTION_ANSWER, "Paper: 51 an hour");
  segue_record_set_text (objection, SEGUE_OBJECTION_EVIDENCE, "trial of May");
  objection = resistance_fixture_add (fixture, objection);
  g_signal_emit_by_name (app_fixture_find (find_view (fixture), SEGUE_TYPE_LINK_PICKER, NULL), "picked", segue_record_get_id (objection));
  app_fixture_settle ();
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_RESISTANCE_FACTS), ==, "46 picks an hour\nPaper: 51 an hour (trial of May)");
  segue_record_get_links (entry, SEGUE_RESISTANCE_OBJECTIONS, &n);
  g_assert_cmpuint (n, ==, 2);
  undo (fixture);
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_RESISTANCE_FACTS), ==, "46 picks an hour");
  segue_record_get_links (entry, SEGUE_RESISTANCE_OBJECTIONS, &n);
  g_assert_cmpuint (n, ==, 1);

  activate (fixture, "answer.add-faq");
  agree (fixture, "Add to the FAQ", "_Add");
  g_assert_cmpuint (resistance_fixture_count (fixture, SEGUE_RECORD_FAQ), ==, 1);
  segue_record_get_links (entry, SEGUE_RESISTANCE_FAQS, &n);
  g_assert_cmpuint (n, ==, 1);
}

/* Beside the entry, in the pane. */
static GtkWidget *
find_in_pane (AppFixture *fixture,
              GType       type,
              const char *text)
{
  GtkWidget *pane = app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_RESISTANCE_PANE, NULL);

  g_assert_nonnull (pane);

  return app_fixture_find (pane, type, text);
}

static void
choose (GtkWidget  *row,
        const char *label)
{
  GListModel *model = adw_combo_row_get_model (ADW_COMBO_ROW (row));

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr(GtkStringObject) item = g_list_model_get_item (model, i);

      if (g_str_equal (gtk_string_object_get_string (item), label))
        {
          adw_combo_row_set_selected (ADW_COMBO_ROW (row), i);
          app_fixture_settle ();
          return;
        }
    }

  g_assert_not_reached ();
}

static void
test_judged (AppFixture    *fixture,
             gconstpointer  data)
{
  SegueRecord *entry = add_entry (fixture, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);
  GtkWidget *cause = find_in_pane (fixture, ADW_TYPE_COMBO_ROW, "Root cause");
  guint all;

  /* A cause brings its barrier, as one step; then only those of the barrier are offered. */
  g_assert_nonnull (cause);
  all = g_list_model_get_n_items (adw_combo_row_get_model (ADW_COMBO_ROW (cause)));
  choose (cause, "Ability: Tool or process worse here");
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_ROOT_CAUSE), ==, SEGUE_RESISTANCE_CAUSE_WORSE_TOOL);
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_BARRIER), ==, SEGUE_RESISTANCE_BARRIER_ABILITY);
  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (ADW_COMBO_ROW (cause))), <, all);
  g_assert_nonnull (find_in_pane (fixture, GTK_TYPE_LABEL, "Give time to practise"));
  undo (fixture);
  g_assert_false (segue_record_is_set (entry, SEGUE_RESISTANCE_ROOT_CAUSE));
  g_assert_false (segue_record_is_set (entry, SEGUE_RESISTANCE_BARRIER));
  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (ADW_COMBO_ROW (cause))), ==, all);
}

static void
test_approach (AppFixture    *fixture,
               gconstpointer  data)
{
  SegueRecord *entry = add_entry (fixture, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);
  GtkWidget *group, *row;

  choose (find_in_pane (fixture, ADW_TYPE_COMBO_ROW, "Valid point"), "Yes, fix it");
  group = find_in_pane (fixture, SEGUE_TYPE_APPROACHES_GROUP, NULL);
  row = gtk_widget_get_ancestor (app_fixture_find (group, GTK_TYPE_LABEL, "Fix the change, and say that they were right"), ADW_TYPE_ACTION_ROW);
  gtk_widget_activate (row);
  app_fixture_settle ();
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_APPROACH), ==, SEGUE_RESISTANCE_APPROACH_FIX_THE_CHANGE);

  /* What was tried is written down with the day. */
  g_signal_emit_by_name (app_fixture_find_tip (group, "Write Down That It Was Tried Today"), "clicked");
  app_fixture_settle ();
  g_assert_cmpuint (resistance_fixture_count (fixture, SEGUE_RECORD_ATTEMPT), ==, 1);

  /* The two that work on people carry their drawback. */
  g_assert_null (app_fixture_find_tip (group, "Works on people rather than with them"));
  choose (find_in_pane (fixture, ADW_TYPE_COMBO_ROW, "Approach"), segue_choices_get_label (&segue_resistance_approaches, SEGUE_RESISTANCE_APPROACH_COERCION));
  g_assert_nonnull (app_fixture_find_tip (group, "Works on people rather than with them"));
}

static void
test_suggestions (AppFixture    *fixture,
                  gconstpointer  data)
{
  GtkWindow *dialog;
  GtkWidget *group;
  guint n_built_in;

  add_entry (fixture, SEGUE_RESISTANCE_STATUS_NEW);
  dialog = segue_suggestions_dialog_present (GTK_WINDOW (fixture->window), segue_window_get_workspace (fixture->window),
                                             SEGUE_RESISTANCE_BARRIER_ABILITY);
  app_fixture_settle ();
  group = app_fixture_find (GTK_WIDGET (dialog), SEGUE_TYPE_SUGGESTIONS_GROUP, NULL);
  g_assert_cmpstr (adw_preferences_group_get_title (ADW_PREFERENCES_GROUP (group)), ==, "Ability");

  /* The built-in ones become one's own. */
  g_signal_emit_by_name (app_fixture_find_tip (group, "Edit the Built-In Ones"), "clicked");
  app_fixture_settle ();
  n_built_in = resistance_fixture_count (fixture, SEGUE_RECORD_SUGGESTION);
  g_assert_cmpuint (n_built_in, >, 1);
  g_signal_emit_by_name (app_fixture_find_tip (group, "Add Suggestion"), "clicked");
  app_fixture_settle ();
  g_assert_cmpuint (resistance_fixture_count (fixture, SEGUE_RECORD_SUGGESTION), ==, n_built_in + 1);
  gtk_window_close (dialog);
  app_fixture_settle ();
  undo (fixture);
  undo (fixture);
  g_assert_cmpuint (resistance_fixture_count (fixture, SEGUE_RECORD_SUGGESTION), ==, 0);
}

static gint64
get_selected (AppFixture *fixture)
{
  g_autoptr(GPtrArray) items = segue_page_dup_selected (resistance_fixture_get_page (fixture));

  g_assert_cmpuint (items->len, ==, 1);

  return segue_record_get_id (segue_sheet_item_get (g_ptr_array_index (items, 0), SEGUE_SHEET_OWN));
}

static void
press_tip (AppFixture *fixture,
           const char *tip)
{
  GtkWidget *button = app_fixture_find_tip (find_view (fixture), tip);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
}

/* To the neighbours and back, by the buttons on top. */
static void
test_neighbours (AppFixture    *fixture,
                 gconstpointer  data)
{
  g_autoptr(GArray) shown = NULL;
  SegueRecord *first;
  GtkWidget *view;

  resistance_fixture_add_entry (fixture, "Nobody asked the night shift", SEGUE_RESISTANCE_STATUS_NEW, 9);
  add_entry (fixture, SEGUE_RESISTANCE_STATUS_NEW);
  view = find_view (fixture);
  shown = segue_page_dup_shown (resistance_fixture_get_page (fixture));
  g_assert_cmpuint (shown->len, ==, 2);
  first = segue_plan_find (resistance_fixture_get_plan (fixture), SEGUE_RECORD_RESISTANCE, g_array_index (shown, gint64, 0));

  resistance_fixture_open (fixture, first);
  type (find_text (view, "Facts", NULL), "Half");
  press_tip (fixture, "Next Entry");
  g_assert_cmpint (get_selected (fixture), ==, g_array_index (shown, gint64, 1));
  g_assert_cmpstr (segue_record_get_text (first, SEGUE_RESISTANCE_FACTS), ==, "Half");
  press_tip (fixture, "Next Entry"); /* nothing after the last */
  g_assert_cmpint (get_selected (fixture), ==, g_array_index (shown, gint64, 1));
  press_tip (fixture, "Previous Entry");
  g_assert_cmpint (get_selected (fixture), ==, segue_record_get_id (first));
  g_assert_true (gtk_widget_get_mapped (view));
  press_tip (fixture, "Back");
  g_assert_false (gtk_widget_get_mapped (view));
}

/* Somebody else deletes the entry that a dialog asks about: nothing is written, to none. */
static void
test_gone (AppFixture    *fixture,
           gconstpointer  data)
{
  SegueRecord *entry = add_entry (fixture, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);
  gint64 id = segue_record_get_id (entry);
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_REMOVE, SEGUE_RECORD_RESISTANCE);
  g_autoptr(GError) error = NULL;
  GtkWindow *dialog = NULL;

  type (find_text (find_view (fixture), "Facts", NULL), "Half");
  activate (fixture, "answer.escalate");
  type (find_text (find_view (fixture), "Impact", NULL), "Half");
  segue_edit_remove (edit, entry, TRUE, &error);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();
  g_assert_false (gtk_widget_get_mapped (find_view (fixture)));
  agree (fixture, "Escalate", "_Escalate");
  dialog = app_fixture_find_window (ADW_TYPE_WINDOW);
  g_assert_nonnull (dialog);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (dialog), GTK_TYPE_LABEL, "The entry was deleted in the meantime. Cancel: there is nothing to write it to."));

  /* It came back: it is that one that the answers are for. */
  undo (fixture);
  agree (fixture, "Escalate", "_Escalate");
  g_assert_null (app_fixture_find_window (ADW_TYPE_WINDOW));
  entry = segue_plan_find (resistance_fixture_get_plan (fixture), SEGUE_RECORD_RESISTANCE, id);
  g_assert_cmpint (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS), ==, SEGUE_RESISTANCE_STATUS_ESCALATED);
}

/* What others look at shows neither what was said nor what was thought of it. */
static void
test_presented (AppFixture    *fixture,
                gconstpointer  data)
{
  SegueRecord *entry = add_entry (fixture, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);
  GtkWidget *window = GTK_WIDGET (fixture->window);

  type (find_text (find_view (fixture), "Facts", NULL), "Trial: 46 picks an hour");
  g_assert_true (gtk_widget_activate_action (window, "win.present", "s", "managers"));
  app_fixture_settle ();
  resistance_fixture_open (fixture, entry);
  g_assert_cmpstr (segue_record_get_text (entry, SEGUE_RESISTANCE_FACTS), ==, "Trial: 46 picks an hour"); /* nothing is lost */
  g_assert_null (app_fixture_find (window, GTK_TYPE_LABEL, "“The handhelds are slower with gloves on”"));
  g_assert_null (app_fixture_find (window, GTK_TYPE_LABEL, "The handhelds are slower with gloves on"));
  g_assert_null (find_text (window, "Facts", NULL));
  g_assert_null (find_text (window, "Acknowledge", NULL));
  g_assert_null (app_fixture_find (window, SEGUE_TYPE_ANSWER_OFFERS, NULL));
  g_assert_nonnull (app_fixture_find (find_view (fixture), GTK_TYPE_LABEL, "Hidden while presenting"));

  g_assert_true (gtk_widget_activate_action (window, "win.present", "s", "public"));
  app_fixture_settle ();
  g_assert_null (app_fixture_find (window, GTK_TYPE_LABEL, "Zbigniew Kołatek"));
  g_assert_null (find_text (window, "Facts", NULL));
}

#define ADD(path, function) g_test_add (path, AppFixture, NULL, app_fixture_set_up, function, app_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/answer/option-lines", test_option_lines);
  g_test_add_func ("/answer/clock-wraps", test_clock_wraps);
  ADD ("/answer/opened", test_opened);
  ADD ("/answer/nobody", test_nobody);
  ADD ("/answer/expected", test_expected);
  ADD ("/answer/written", test_written);
  ADD ("/answer/options", test_options);
  ADD ("/answer/promised", test_promised);
  ADD ("/answer/closed", test_closed);
  ADD ("/answer/led", test_led);
  ADD ("/answer/lines", test_lines);
  ADD ("/answer/clock", test_clock);
  ADD ("/answer/reused", test_reused);
  ADD ("/answer/judged", test_judged);
  ADD ("/answer/approach", test_approach);
  ADD ("/answer/suggestions", test_suggestions);
  ADD ("/answer/gone", test_gone);
  ADD ("/answer/presented", test_presented);
  ADD ("/answer/neighbours", test_neighbours);

  return g_test_run ();
}
