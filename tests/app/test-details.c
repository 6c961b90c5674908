/* test-details.c - the rows of the details, by keyboard and by mouse, and what they write
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-fixture.h"
#include "segue-chips.h"
#include "segue-contact-uri.h"
#include "segue-details-pane.h"
#include "segue-edit.h"
#include "segue-engagement.h"
#include "segue-initials.h"
#include "segue-judgement.h"
#include "segue-judgement-row.h"
#include "segue-memberships.h"
#include "segue-profile-group.h"
#include "segue-score-line.h"
#include "segue-sheet-item.h"
#include "segue-standing.h"
#include "segue-stakeholder.h"

#include <glib/gstdio.h>

static SegueRegisterView *
get_view (AppFixture *fixture)
{
  return SEGUE_REGISTER_VIEW (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_REGISTER_VIEW, NULL));
}

static SegueWorkspace *
get_workspace (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window);
}

static GtkWidget *
find (AppFixture *fixture,
      GType       type,
      const char *text)
{
  GtkWidget *widget = app_fixture_find (GTK_WIDGET (fixture->window), type, text);

  g_assert_nonnull (widget);
  return widget;
}

static SegueRecord *
get_selected (AppFixture *fixture,
              guint       source)
{
  g_autoptr(GPtrArray) items = segue_page_dup_selected (SEGUE_PAGE (get_view (fixture)));

  g_assert_cmpuint (items->len, ==, 1);
  return segue_sheet_item_get (g_ptr_array_index (items, 0), source);
}

static void
select_rows (AppFixture *fixture,
             guint       n)
{
  GtkWidget *list = find (fixture, GTK_TYPE_COLUMN_VIEW, NULL);
  GtkSelectionModel *model = gtk_column_view_get_model (GTK_COLUMN_VIEW (list));

  for (guint i = 0; i < n; i++)
    gtk_selection_model_select_item (model, i, i == 0);
  app_fixture_settle ();
}

static void
set_up (AppFixture    *fixture,
        gconstpointer  example)
{
  app_fixture_set_up (fixture, example);
  if (example != NULL)
    select_rows (fixture, 1);
  else
    app_fixture_activate (fixture, "win.new-record");
}

/* Presses a key where @widget listens for keys itself. */
static gboolean
press (GtkWidget *widget,
       guint      keyval)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !handled; i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &handled);
    }
  app_fixture_settle ();

  return handled;
}

static void
enter (GtkWidget *row)
{
  g_signal_emit_by_name (row, "entry-activated");
  app_fixture_settle ();
}

static gboolean
is_name_in_sight (AppFixture *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, ADW_TYPE_ENTRY_ROW) : NULL;
  GtkWidget *scroller = row != NULL ? gtk_widget_get_ancestor (row, GTK_TYPE_SCROLLED_WINDOW) : NULL;
  graphene_rect_t bounds;

  return scroller != NULL && gtk_widget_compute_bounds (row, scroller, &bounds) && bounds.origin.y >= 0 &&
         bounds.origin.y + bounds.size.height <= gtk_widget_get_height (scroller);
}

/* Who adds somebody sees where the name goes. */
static void
test_name_in_sight (AppFixture    *fixture,
                    gconstpointer  data)
{
  app_fixture_wait (fixture, is_name_in_sight);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)),
                                                                                 ADW_TYPE_ENTRY_ROW))), ==, "New Person");
}

static const char *sentence = "E-mail: “ada at home” is not an e-mail address";

/* A sentence says what does not fit while it is typed; nothing is written. */
static void
test_problem (AppFixture    *fixture,
              gconstpointer  data)
{
  GtkWidget *row = find (fixture, ADW_TYPE_ENTRY_ROW, "E-mail");
  SegueRecord *person = get_selected (fixture, SEGUE_SHEET_HOP);

  gtk_editable_set_text (GTK_EDITABLE (row), "ada at home");
  app_fixture_settle ();
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, sentence));
  enter (row);
  g_assert_false (segue_record_is_set (person, SEGUE_STAKEHOLDER_E_MAIL));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "ada at home");

  gtk_editable_set_text (GTK_EDITABLE (row), "ada@home.example");
  app_fixture_settle ();
  g_assert_null (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, sentence));
  enter (row);
  g_assert_cmpstr (segue_record_get_text (person, SEGUE_STAKEHOLDER_E_MAIL), ==, "ada@home.example");
}

static void
test_escape (AppFixture    *fixture,
             gconstpointer  data)
{
  GtkWidget *row = find (fixture, ADW_TYPE_ENTRY_ROW, "E-mail");

  g_assert_false (press (row, GDK_KEY_Escape)); /* nothing to take back: for whatever is around */
  gtk_editable_set_text (GTK_EDITABLE (row), "ada at home");
  g_assert_true (press (row, GDK_KEY_Escape));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "");
  g_assert_null (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, sentence));
}

static void
test_rating_keys (AppFixture    *fixture,
                  gconstpointer  data)
{
  GtkWidget *row = find (fixture, ADW_TYPE_ACTION_ROW, "Power");
  GtkWidget *position = find (fixture, ADW_TYPE_ACTION_ROW, "Position");
  SegueRecord *engagement = get_selected (fixture, SEGUE_SHEET_OWN);

  g_assert_true (press (row, GDK_KEY_4));
  g_assert_cmpint (segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_POWER), ==, 4);
  g_assert_true (press (row, GDK_KEY_9)); /* no such rating */
  g_assert_cmpint (segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_POWER), ==, 4);
  g_assert_true (press (row, GDK_KEY_Delete));
  g_assert_false (segue_record_is_set (engagement, SEGUE_ENGAGEMENT_POWER));
  g_assert_false (press (row, GDK_KEY_x));

  g_assert_true (press (position, GDK_KEY_minus));
  g_assert_true (press (position, GDK_KEY_minus));
  g_assert_true (press (position, GDK_KEY_minus)); /* stays at the end of the scale */
  g_assert_cmpint (segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_POSITION), ==, -2);
}

static GtkWidget *toggled;

static gboolean
is_on (AppFixture *fixture)
{
  return gtk_switch_get_active (GTK_SWITCH (toggled));
}

/* A switch slides before it is on. */
static void
turn_on (AppFixture *fixture,
         GtkWidget  *row)
{
  toggled = app_fixture_find (row, GTK_TYPE_SWITCH, NULL);
  g_assert_false (is_on (fixture));
  g_assert_true (gtk_widget_activate (row));
  app_fixture_wait (fixture, is_on);
  app_fixture_settle ();
}

static void
test_switch (AppFixture    *fixture,
             gconstpointer  data)
{
  GtkWidget *row = find (fixture, ADW_TYPE_ACTION_ROW, "Can block");
  GtkWidget *toggle = app_fixture_find (row, GTK_TYPE_SWITCH, NULL);
  SegueRecord *engagement = get_selected (fixture, SEGUE_SHEET_OWN);

  /* Said once: the row is the switch. */
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (row)), ==, GTK_ACCESSIBLE_ROLE_SWITCH);
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (toggle)), ==, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  g_assert_false (gtk_widget_get_focusable (toggle));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_FALSE);

  turn_on (fixture, row);
  g_assert_true (segue_record_get_boolean (engagement, SEGUE_ENGAGEMENT_CAN_BLOCK));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_TRUE);
}

static SegueRecord *
get_judgement (AppFixture *fixture)
{
  return segue_standing_find_judgement (SEGUE_PLAN (get_workspace (fixture)), get_selected (fixture, SEGUE_SHEET_OWN),
                                        segue_today ());
}

static guint
count_judgements (AppFixture *fixture)
{
  return segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_JUDGEMENT));
}

static GtkPopover *
open_judgement (AppFixture *fixture)
{
  GtkWidget *row = find (fixture, SEGUE_TYPE_JUDGEMENT_ROW, NULL);
  GtkWidget *button = app_fixture_find (row, GTK_TYPE_MENU_BUTTON, NULL);

  gtk_widget_grab_focus (button); /* comes into sight: nothing pops up beside what is off the screen */
  app_fixture_settle ();
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  app_fixture_settle ();

  return gtk_menu_button_get_popover (GTK_MENU_BUTTON (button));
}

static void
close_popover (GtkPopover *popover)
{
  gtk_popover_popdown (popover);
  app_fixture_settle ();
}

/* Basis and confidence are one step, of today; what was judged before stays. */
static void
test_judgement (AppFixture    *fixture,
                gconstpointer  data)
{
  SegueRecord *before = get_judgement (fixture);
  guint n = count_judgements (fixture);
  SegueRecord *engagement = get_selected (fixture, SEGUE_SHEET_OWN);
  gint64 power = segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_POWER);
  GtkPopover *popover;
  SegueRecord *judgement;

  segue_workspace_set_author (get_workspace (fixture), "Ada");
  close_popover (open_judgement (fixture)); /* only looked at */
  g_assert_cmpuint (count_judgements (fixture), ==, n);

  popover = open_judgement (fixture);
  adw_combo_row_set_selected (ADW_COMBO_ROW (app_fixture_find (GTK_WIDGET (popover), ADW_TYPE_COMBO_ROW, "Basis")),
                              SEGUE_BASIS_SURVEY);
  g_assert_true (press (app_fixture_find (GTK_WIDGET (popover), ADW_TYPE_ACTION_ROW, "Confidence"), GDK_KEY_2));
  g_assert_cmpuint (count_judgements (fixture), ==, n);
  close_popover (popover);

  g_assert_cmpuint (count_judgements (fixture), ==, n + 1);
  judgement = get_judgement (fixture);
  g_assert_true (judgement != before);
  g_assert_cmpint (segue_record_get_choice (judgement, SEGUE_JUDGEMENT_BASIS), ==, SEGUE_BASIS_SURVEY);
  g_assert_cmpint (segue_record_get_integer (judgement, SEGUE_JUDGEMENT_CONFIDENCE), ==, 2);
  g_assert_cmpint (segue_record_get_day (judgement, SEGUE_JUDGEMENT_AS_OF), ==, segue_today ());
  g_assert_cmpstr (segue_record_get_text (judgement, SEGUE_JUDGEMENT_ASSESSOR), ==, "Ada");
  g_assert_cmpint (segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_POWER), ==, power);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (find (fixture, SEGUE_TYPE_JUDGEMENT_ROW, NULL))), ==,
                   "Judged by Ada, 23 Nov: <i>Survey</i>, confidence 2 of 5");

  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (count_judgements (fixture), ==, n);
  g_assert_true (get_judgement (fixture) == before);
}

/* A challenge stands beside the judgement, and dates no judgement anew. */
static void
test_dispute (AppFixture    *fixture,
              gconstpointer  data)
{
  SegueRecord *engagement = get_selected (fixture, SEGUE_SHEET_OWN);
  guint n = count_judgements (fixture);
  GtkPopover *popover = open_judgement (fixture);
  GtkWidget *row;

  turn_on (fixture, app_fixture_find (GTK_WIDGET (popover), ADW_TYPE_ACTION_ROW, "Disputed"));
  close_popover (popover);

  g_assert_true (segue_record_get_boolean (engagement, SEGUE_ENGAGEMENT_DISPUTED));
  g_assert_cmpuint (count_judgements (fixture), ==, n);
  row = find (fixture, SEGUE_TYPE_JUDGEMENT_ROW, NULL);
  g_assert_nonnull (g_strrstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), "Disputed."));
}

static void
test_still_holds (AppFixture    *fixture,
                  gconstpointer  data)
{
  guint n = count_judgements (fixture);
  GtkPopover *popover = open_judgement (fixture);

  g_signal_emit_by_name (app_fixture_find (GTK_WIDGET (popover), GTK_TYPE_BUTTON, "It Still Holds Today"), "clicked");
  app_fixture_settle ();
  g_assert_cmpuint (count_judgements (fixture), ==, n + 1);
  g_assert_cmpint (segue_record_get_day (get_judgement (fixture), SEGUE_JUDGEMENT_AS_OF), ==, segue_today ());
}

static gboolean
is_offered (GtkPopover *popover)
{
  return gtk_widget_get_visible (app_fixture_find (GTK_WIDGET (popover), GTK_TYPE_BUTTON, "It Still Holds Today"));
}

/* What is dated ahead is told as it is by row and popover, and does not hold today. */
static void
test_ahead (AppFixture    *fixture,
            gconstpointer  data)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_CHANGE, SEGUE_RECORD_JUDGEMENT);
  g_autoptr(GError) error = NULL;
  g_auto(SegueValue) day = SEGUE_VALUE_INIT;
  GtkPopover *popover = open_judgement (fixture);
  GtkWidget *row = find (fixture, SEGUE_TYPE_JUDGEMENT_ROW, NULL);

  g_assert_true (is_offered (popover));
  close_popover (popover);
  segue_value_set_integer (&day, segue_today () + 7);
  segue_edit_set_value (edit, get_judgement (fixture), SEGUE_JUDGEMENT_AS_OF, &day);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();

  g_assert_nonnull (strstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), "30 Nov"));
  g_assert_false (is_offered (open_judgement (fixture)));
}

static void
count_cb (guint *n)
{
  (*n)++;
}

/* Several at once: what is chosen is chosen for all, as one step; a row that shows it is
 * read again once, whatever an edit does to how many.
 */
static void
test_bulk (AppFixture    *fixture,
           gconstpointer  data)
{
  g_autoptr(GPtrArray) items = NULL;
  g_autoptr(GObject) shown = NULL;
  guint n_read = 0;
  GtkWidget *row;

  select_rows (fixture, 3);
  items = segue_page_dup_selected (SEGUE_PAGE (get_view (fixture)));
  g_assert_cmpuint (items->len, ==, 3);
  g_assert_null (app_fixture_find (GTK_WIDGET (fixture->window), ADW_TYPE_ENTRY_ROW, "Name"));

  row = find (fixture, ADW_TYPE_ACTION_ROW, "Effort to engage");
  shown = g_list_model_get_item (G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (find (fixture, GTK_TYPE_COLUMN_VIEW, NULL)))), 0);
  g_signal_connect_swapped (shown, "changed", G_CALLBACK (count_cb), &n_read);
  g_assert_true (press (row, GDK_KEY_5));
  app_fixture_settle ();
  g_assert_cmpuint (n_read, ==, 1);
  g_signal_handlers_disconnect_by_data (shown, &n_read);
  for (guint i = 0; i < items->len; i++)
    g_assert_cmpint (segue_record_get_integer (segue_sheet_item_get (g_ptr_array_index (items, i), SEGUE_SHEET_OWN),
                                               SEGUE_ENGAGEMENT_EFFORT), ==, 5);

  app_fixture_activate (fixture, "win.undo");
  for (guint i = 0; i < items->len; i++)
    g_assert_cmpint (segue_record_get_integer (segue_sheet_item_get (g_ptr_array_index (items, i), SEGUE_SHEET_OWN),
                                               SEGUE_ENGAGEMENT_EFFORT), !=, 5);
}

static guint
count_audiences (AppFixture *fixture)
{
  g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;

  segue_memberships_get_audiences (SEGUE_PLAN (get_workspace (fixture)), segue_record_get_id (get_selected (fixture, SEGUE_SHEET_HOP)),
                                   segue_today (), &audiences);

  return audiences.is_set ? audiences.slot.ids->n : 0;
}

static GtkWidget *
get_chips (AppFixture *fixture)
{
  return find (fixture, SEGUE_TYPE_CHIPS, NULL);
}

static SegueRecord *
find_other_audience (AppFixture *fixture)
{
  SegueRecordList *audiences = segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_AUDIENCE);

  for (guint i = 0; i < segue_record_list_get_n (audiences); i++)
    if (!segue_chips_contain (SEGUE_CHIPS (get_chips (fixture)), segue_record_get_id (segue_record_list_get (audiences, i))))
      return segue_record_list_get (audiences, i);

  g_assert_not_reached ();
}

/* Added by search, removed by button and by key; each is a step to undo. */
static void
test_audiences (AppFixture    *fixture,
                gconstpointer  data)
{
  SegueRecord *audience = find_other_audience (fixture);
  guint n = count_audiences (fixture);
  GtkWidget *button = app_fixture_find (get_chips (fixture), GTK_TYPE_MENU_BUTTON, NULL);
  GtkPopover *picker = gtk_menu_button_get_popover (GTK_MENU_BUTTON (button));
  GtkWidget *chip;

  g_assert_cmpuint (n, >, 0);
  g_signal_emit_by_name (picker, "picked", segue_record_get_id (audience));
  app_fixture_settle ();
  g_assert_cmpuint (count_audiences (fixture), ==, n + 1);
  g_assert_true (segue_chips_contain (SEGUE_CHIPS (get_chips (fixture)), segue_record_get_id (audience)));
  g_signal_emit_by_name (picker, "picked", segue_record_get_id (audience)); /* once is enough */
  g_assert_cmpuint (count_audiences (fixture), ==, n + 1);

  chip = gtk_widget_get_first_child (get_chips (fixture));
  g_assert_true (press (chip, GDK_KEY_BackSpace));
  g_assert_cmpuint (count_audiences (fixture), ==, n);
  chip = gtk_widget_get_first_child (get_chips (fixture));
  g_assert_nonnull (g_strrstr (gtk_widget_get_tooltip_text (gtk_widget_get_last_child (chip)), "Remove "));
  g_signal_emit_by_name (gtk_widget_get_last_child (chip), "clicked");
  app_fixture_settle ();
  g_assert_cmpuint (count_audiences (fixture), ==, n - 1);

  for (guint i = 0; i < 3; i++)
    app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (count_audiences (fixture), ==, n);
  g_assert_false (segue_chips_contain (SEGUE_CHIPS (get_chips (fixture)), segue_record_get_id (audience)));
}

/* Who types a name and presses Return at once gets whom they typed. */
static void
test_owner (AppFixture    *fixture,
            gconstpointer  data)
{
  SegueRecordList *people = segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_STAKEHOLDER);
  SegueRecord *last = segue_record_list_get (people, segue_record_list_get_n (people) - 1);
  GtkWidget *button = app_fixture_find (find (fixture, ADW_TYPE_ACTION_ROW, "Relationship owner"), GTK_TYPE_MENU_BUTTON, NULL);
  GtkWidget *picker = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
  GtkWidget *search = app_fixture_find (picker, GTK_TYPE_SEARCH_ENTRY, NULL);

  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "Choose: Relationship owner");
  gtk_widget_grab_focus (gtk_widget_get_first_child (button)); /* and so into sight */
  app_fixture_settle ();
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  app_fixture_settle ();
  gtk_editable_set_text (GTK_EDITABLE (search), segue_record_get_text (last, SEGUE_STAKEHOLDER_NAME));
  g_signal_emit_by_name (search, "activate");
  app_fixture_settle ();
  g_assert_cmpint (segue_record_get_link (get_selected (fixture, SEGUE_SHEET_OWN), SEGUE_ENGAGEMENT_RELATIONSHIP_OWNER), ==, segue_record_get_id (last));
  g_assert_false (gtk_widget_get_mapped (picker));

  /* Escape in the search closes it, and changes nothing. */
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_mapped (picker));
  g_signal_emit_by_name (search, "stop-search");
  app_fixture_settle ();
  g_assert_false (gtk_widget_get_mapped (picker));
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpint (segue_record_get_link (get_selected (fixture, SEGUE_SHEET_OWN), SEGUE_ENGAGEMENT_RELATIONSHIP_OWNER), !=, segue_record_get_id (last));
}

/* Of several people each audience tells how many of them belong to it. */
static void
test_audience_counts (AppFixture    *fixture,
                      gconstpointer  data)
{
  const guint n_people = 8;
  g_autoptr(GPtrArray) items = NULL;
  g_autoptr(GHashTable) counts = g_hash_table_new (NULL, NULL);
  SeguePlan *plan = SEGUE_PLAN (get_workspace (fixture));
  GHashTableIter iter;
  gpointer audience, n;

  select_rows (fixture, n_people);
  items = segue_page_dup_selected (SEGUE_PAGE (get_view (fixture)));
  for (guint i = 0; i < items->len; i++)
    {
      gint64 person = segue_record_get_id (segue_sheet_item_get (g_ptr_array_index (items, i), SEGUE_SHEET_HOP));
      g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;

      segue_memberships_get_audiences (plan, person, segue_today (), &audiences);
      for (guint k = 0; audiences.is_set && k < audiences.slot.ids->n; k++)
        {
          audience = segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, audiences.slot.ids->ids[k]);
          g_hash_table_insert (counts, audience, GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, audience)) + 1));
        }
    }

  g_assert_cmpuint (g_hash_table_size (counts), >, 1);
  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &audience, &n))
    {
      g_autofree char *title = segue_plan_dup_title (plan, audience);
      g_autofree char *label = GPOINTER_TO_UINT (n) == n_people ? g_strdup (title)
                                                                : g_strdup_printf ("%s: %u of %u", title, GPOINTER_TO_UINT (n), n_people);

      g_assert_nonnull (app_fixture_find (get_chips (fixture), GTK_TYPE_LABEL, label));
    }
}

/* The first element at 3 or below is named; a second score of the day is the same profile. */
static void
test_profile (AppFixture    *fixture,
              gconstpointer  data)
{
  SegueRecordList *profiles = segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_PROFILE);
  GtkWidget *group = find (fixture, SEGUE_TYPE_PROFILE_GROUP, NULL);
  GtkWidget *line = app_fixture_find (group, SEGUE_TYPE_SCORE_LINE, NULL);
  const char *(*get_title) (AdwPreferencesGroup *) = adw_preferences_group_get_title;

  g_assert_cmpstr (get_title (ADW_PREFERENCES_GROUP (group)), ==, "Profile: Not Assessed");
  press (line, GDK_KEY_Delete); /* nothing to take away is nothing to assess */
  g_assert_cmpuint (segue_record_list_get_n (profiles), ==, 0);
  g_assert_true (press (line, GDK_KEY_4));
  g_assert_cmpstr (get_title (ADW_PREFERENCES_GROUP (group)), ==, "Profile: Barrier Not Known");
  g_assert_true (press (gtk_widget_get_next_sibling (line), GDK_KEY_2));
  g_assert_cmpstr (get_title (ADW_PREFERENCES_GROUP (group)), ==, "Barrier: Desire");
  g_assert_cmpuint (segue_record_list_get_n (profiles), ==, 1);
  g_assert_true (gtk_widget_has_css_class (gtk_widget_get_next_sibling (line), "barrier"));

  g_assert_true (press (gtk_widget_get_next_sibling (line), GDK_KEY_Delete));
  g_assert_cmpstr (get_title (ADW_PREFERENCES_GROUP (group)), ==, "Profile: Barrier Not Known");
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpstr (get_title (ADW_PREFERENCES_GROUP (group)), ==, "Barrier: Desire");
  app_fixture_activate (fixture, "win.undo");
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (segue_record_list_get_n (profiles), ==, 0);
  g_assert_cmpstr (get_title (ADW_PREFERENCES_GROUP (group)), ==, "Profile: Not Assessed");
}

static void
test_contact_uri (void)
{
  static const struct { SegueFieldKind kind; const char *text; const char *uri; } cases[] = {
    { SEGUE_FIELD_EMAIL, "ada@example.org", "mailto:ada@example.org" },
    { SEGUE_FIELD_EMAIL, "ada@example.org?bcc=eve@example.org", "mailto:ada@example.org%3Fbcc%3Deve@example.org" },
    { SEGUE_FIELD_PHONE, "+41 44 123-45 67", "tel:+41441234567" },
    { SEGUE_FIELD_PHONE, "(030) 12+34 ext. 5", "tel:0301234" },
    { SEGUE_FIELD_PHONE, "ask at the desk", NULL },
    { SEGUE_FIELD_ADDRESS, "example.org/faq", "https://example.org/faq" },
    { SEGUE_FIELD_ADDRESS, "file:///etc/passwd", NULL },
    { SEGUE_FIELD_EMAIL, "", NULL },
    { SEGUE_FIELD_TEXT, "ada@example.org", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *uri = segue_contact_uri_dup (cases[i].kind, cases[i].text);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (uri, ==, cases[i].uri);
    }
}

static void
test_initials (void)
{
  static const char * const cases[][2] = {
    { "Aurélien Pochard-Lévêque", "AP" }, { "ada", "A" }, { "Noor van Aldersey", "NA" }, { "E\xcc\x81mile Zola", "ÉZ" },
    { "Dock supervisor, night shift", "DS" }, { "3M", "3" }, { "王小明", "王" }, { " – ", "" }, { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *initials = segue_initials_dup (cases[i][0]);

      g_assert_cmpstr (initials, ==, cases[i][1]);
    }
}

/* What is being typed when the window closes is written. */
static void
test_close_typing (AppFixture    *fixture,
                   gconstpointer  data)
{
  g_autoptr(SegueRecord) person = g_object_ref (get_selected (fixture, SEGUE_SHEET_HOP));
  g_autoptr(SegueWorkspace) workspace = g_object_ref (segue_window_get_workspace (fixture->window));
  GtkWidget *row = find (fixture, ADW_TYPE_ENTRY_ROW, "E-mail");

  g_assert_true (gtk_widget_grab_focus (row));
  app_fixture_settle ();
  gtk_editable_set_text (GTK_EDITABLE (row), "ada@home.example");
  app_fixture_close (fixture);
  g_assert_cmpstr (segue_record_get_text (person, SEGUE_STAKEHOLDER_E_MAIL), ==, "ada@home.example");
}

static AdwMessageDialog *
find_question (void)
{
  g_autoptr(GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (ADW_IS_MESSAGE_DIALOG (link->data))
      return link->data;

  return NULL;
}

static void
answer (const char *response)
{
  AdwMessageDialog *question = g_object_ref (find_question ());

  adw_message_dialog_response (question, response);
  gtk_window_destroy (GTK_WINDOW (question)); /* as a click on the response would */
  g_object_unref (question);
  app_fixture_settle ();
}

/* What does not fit does not go with the window unsaid. */
static void
test_close_invalid (AppFixture    *fixture,
                    gconstpointer  data)
{
  g_autoptr(SegueRecord) person = g_object_ref (get_selected (fixture, SEGUE_SHEET_HOP));
  g_autoptr(SegueWorkspace) workspace = g_object_ref (segue_window_get_workspace (fixture->window));
  GtkWidget *row = find (fixture, ADW_TYPE_ENTRY_ROW, "E-mail");

  g_assert_true (gtk_widget_grab_focus (row));
  app_fixture_settle ();
  gtk_editable_set_text (GTK_EDITABLE (row), "ada at home");
  for (guint i = 0; i < 2; i++) /* no two questions */
    gtk_window_close (GTK_WINDOW (fixture->window));
  app_fixture_settle ();
  g_assert_cmpstr (adw_message_dialog_get_heading (find_question ()), ==, "Close Without What Was Typed?");
  g_assert_nonnull (strstr (adw_message_dialog_get_body (find_question ()), "ada at home"));

  answer ("stay");
  g_assert_null (find_question ());
  g_assert_nonnull (gtk_application_get_windows (GTK_APPLICATION (fixture->application)));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "ada at home");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->window)), row));

  gtk_window_close (GTK_WINDOW (fixture->window));
  app_fixture_settle ();
  answer ("close");
  fixture->window = NULL;
  g_assert_null (gtk_application_get_windows (GTK_APPLICATION (fixture->application)));
  g_assert_null (segue_record_get_text (person, SEGUE_STAKEHOLDER_E_MAIL));
}

/* Mended, there is nothing to ask. */
static void
test_close_mended (AppFixture    *fixture,
                   gconstpointer  data)
{
  g_autoptr(SegueRecord) person = g_object_ref (get_selected (fixture, SEGUE_SHEET_HOP));
  g_autoptr(SegueWorkspace) workspace = g_object_ref (segue_window_get_workspace (fixture->window));
  GtkWidget *row = find (fixture, ADW_TYPE_ENTRY_ROW, "E-mail");

  gtk_editable_set_text (GTK_EDITABLE (row), "ada at home");
  gtk_window_close (GTK_WINDOW (fixture->window));
  app_fixture_settle ();
  answer ("stay");
  gtk_editable_set_text (GTK_EDITABLE (row), "ada@home.example");
  app_fixture_close (fixture);
  g_assert_null (find_question ());
  g_assert_cmpstr (segue_record_get_text (person, SEGUE_STAKEHOLDER_E_MAIL), ==, "ada@home.example");
}

static void
append_rows (GtkWidget *widget,
             GPtrArray *titles)
{
  if (ADW_IS_PREFERENCES_ROW (widget))
    g_ptr_array_add (titles, (gpointer) adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    append_rows (child, titles);
}

static guint
find_row (GPtrArray  *titles,
          const char *title)
{
  guint index = G_MAXUINT;

  g_assert_true (g_ptr_array_find_with_equal_func (titles, title, g_str_equal, &index));

  return index;
}

/* What is asked of everybody comes first; who looks after somebody is close to
 * how much they count; buttons say what they are for.
 */
static void
test_order (AppFixture    *fixture,
            gconstpointer  data)
{
  g_autoptr(GPtrArray) titles = g_ptr_array_new ();
  GtkWidget *row = find (fixture, ADW_TYPE_ACTION_ROW, "Relationship owner");
  GtkWidget *choose = app_fixture_find (row, GTK_TYPE_MENU_BUTTON, NULL);

  append_rows (find (fixture, SEGUE_TYPE_DETAILS_PANE, NULL), titles);
  g_assert_cmpuint (find_row (titles, "Current engagement"), ==, 0);
  g_assert_cmpuint (find_row (titles, "Desired engagement"), <, find_row (titles, "Power"));
  g_assert_cmpuint (find_row (titles, "Power"), <, find_row (titles, "Interest"));
  g_assert_cmpuint (find_row (titles, "Relationship owner") - find_row (titles, "Interest"), <=, 2);
  g_assert_cmpuint (find_row (titles, "Relationship owner"), <, find_row (titles, "E-mail"));
  g_assert_cmpuint (find_row (titles, "Name"), <, find_row (titles, "Criticality"));

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (choose), GTK_ACCESSIBLE_PROPERTY_LABEL, "Choose: Relationship owner");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (app_fixture_find (row, GTK_TYPE_BUTTON, NULL)), ==, "Clear: Relationship owner");
}

/* Where it cannot be written the window stays, with the reason. */
static void
test_close_refused (AppFixture    *fixture,
                    gconstpointer  data)
{
  g_autofree char *elsewhere = g_strconcat (fixture->path, ".moved", NULL);
  GtkWidget *row = find (fixture, ADW_TYPE_ENTRY_ROW, "E-mail");

  g_assert_true (gtk_widget_grab_focus (row));
  app_fixture_settle ();
  gtk_editable_set_text (GTK_EDITABLE (row), "ada@home.example");
  g_assert_cmpint (g_rename (fixture->path, elsewhere), ==, 0);
  gtk_window_close (GTK_WINDOW (fixture->window));
  g_assert_nonnull (gtk_application_get_windows (GTK_APPLICATION (fixture->application)));
  g_assert_nonnull (segue_window_get_workspace (fixture->window));
  g_assert_cmpint (g_rename (elsewhere, fixture->path), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  g_test_add ("/details/name-in-sight", AppFixture, NULL, set_up, test_name_in_sight, app_fixture_tear_down);
  g_test_add ("/details/problem", AppFixture, NULL, set_up, test_problem, app_fixture_tear_down);
  g_test_add ("/details/escape", AppFixture, NULL, set_up, test_escape, app_fixture_tear_down);
  g_test_add ("/details/rating-keys", AppFixture, NULL, set_up, test_rating_keys, app_fixture_tear_down);
  g_test_add ("/details/switch", AppFixture, NULL, set_up, test_switch, app_fixture_tear_down);
  g_test_add ("/details/judgement", AppFixture, "example", set_up, test_judgement, app_fixture_tear_down);
  g_test_add ("/details/dispute", AppFixture, "example", set_up, test_dispute, app_fixture_tear_down);
  g_test_add ("/details/still-holds", AppFixture, "example", set_up, test_still_holds, app_fixture_tear_down);
  g_test_add ("/details/ahead", AppFixture, "example", set_up, test_ahead, app_fixture_tear_down);
  g_test_add ("/details/bulk", AppFixture, "example", set_up, test_bulk, app_fixture_tear_down);
  g_test_add ("/details/owner", AppFixture, "example", set_up, test_owner, app_fixture_tear_down);
  g_test_add ("/details/audiences", AppFixture, "example", set_up, test_audiences, app_fixture_tear_down);
  g_test_add ("/details/order", AppFixture, "example", set_up, test_order, app_fixture_tear_down);
  g_test_add ("/details/audience-counts", AppFixture, "example", set_up, test_audience_counts, app_fixture_tear_down);
  g_test_add ("/details/profile", AppFixture, NULL, set_up, test_profile, app_fixture_tear_down);
  g_test_add ("/details/close-typing", AppFixture, NULL, set_up, test_close_typing, app_fixture_tear_down);
  g_test_add ("/details/close-invalid", AppFixture, NULL, set_up, test_close_invalid, app_fixture_tear_down);
  g_test_add ("/details/close-mended", AppFixture, NULL, set_up, test_close_mended, app_fixture_tear_down);
  g_test_add ("/details/close-refused", AppFixture, NULL, set_up, test_close_refused, app_fixture_tear_down);
  g_test_add_func ("/details/contact-uri", test_contact_uri);
  g_test_add_func ("/details/initials", test_initials);

  return g_test_run ();
}
