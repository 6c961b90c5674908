/* test-selection.c - what the details show and write when somebody else is selected
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-fixture.h"
#include "segue-details-pane.h"
#include "segue-edit.h"
#include "segue-engagement.h"
#include "segue-judgement.h"
#include "segue-judgement-row.h"
#include "segue-sheet-item.h"
#include "segue-stakeholder.h"

static const char *sentence = "E-mail: “ada at home” is not an e-mail address";

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
  g_autoptr(GPtrArray) items = segue_page_dup_selected (SEGUE_PAGE (find (fixture, SEGUE_TYPE_REGISTER_VIEW, NULL)));

  g_assert_cmpuint (items->len, ==, 1);
  return segue_sheet_item_get (g_ptr_array_index (items, 0), source);
}

static void
select_row (AppFixture *fixture,
            guint       position)
{
  GtkWidget *list = find (fixture, GTK_TYPE_COLUMN_VIEW, NULL);

  gtk_selection_model_select_item (gtk_column_view_get_model (GTK_COLUMN_VIEW (list)), position, TRUE);
  app_fixture_settle ();
}

static void
set_up (AppFixture    *fixture,
        gconstpointer  example)
{
  app_fixture_set_up (fixture, example);
  select_row (fixture, 0);
}

static gboolean
holds (SegueRecord *record,
       const char  *text)
{
  const SegueRecordClass *klass = SEGUE_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == SEGUE_FIELD_NOTE && g_strcmp0 (segue_record_get_text (record, i), text) == 0)
      return TRUE;

  return FALSE;
}

/* What was typed and not left yet is written for whom it was typed. */
static void
test_typed (AppFixture    *fixture,
            gconstpointer  data)
{
  g_autoptr(SegueRecord) first = g_object_ref (get_selected (fixture, SEGUE_SHEET_HOP));
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (find (fixture, GTK_TYPE_TEXT_VIEW, NULL)));
  SegueRecord *engagement = get_selected (fixture, SEGUE_SHEET_OWN);
  SegueRecord *second;

  gtk_editable_set_text (GTK_EDITABLE (find (fixture, ADW_TYPE_ENTRY_ROW, "E-mail")), "ada@home.example");
  gtk_text_buffer_set_text (buffer, "a word", -1);
  gtk_text_buffer_set_modified (buffer, TRUE);
  select_row (fixture, 1);
  second = get_selected (fixture, SEGUE_SHEET_HOP);
  g_assert_true (second != first);
  g_assert_cmpstr (segue_record_get_text (first, SEGUE_STAKEHOLDER_E_MAIL), ==, "ada@home.example");
  g_assert_true (holds (engagement, "a word"));
  g_assert_cmpstr (segue_record_get_text (second, SEGUE_STAKEHOLDER_E_MAIL), !=, "ada@home.example");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find (fixture, ADW_TYPE_ENTRY_ROW, "E-mail"))), !=, "ada@home.example");
}

/* What does not fit is not lost without a word. */
static void
test_typed_invalid (AppFixture    *fixture,
                    gconstpointer  data)
{
  g_autoptr(SegueRecord) first = g_object_ref (get_selected (fixture, SEGUE_SHEET_HOP));
  g_autofree char *before = g_strdup (segue_record_get_text (first, SEGUE_STAKEHOLDER_E_MAIL));
  g_autofree char *message = g_strdup_printf ("Not written. %s", sentence);

  gtk_editable_set_text (GTK_EDITABLE (find (fixture, ADW_TYPE_ENTRY_ROW, "E-mail")), "ada at home");
  select_row (fixture, 1);
  g_assert_cmpstr (segue_record_get_text (first, SEGUE_STAKEHOLDER_E_MAIL), ==, before);
  find (fixture, GTK_TYPE_LABEL, message);
}

/* Somebody who is deleted takes along what was being typed. */
static void
test_typed_deleted (AppFixture    *fixture,
                    gconstpointer  data)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (find (fixture, GTK_TYPE_TEXT_VIEW, NULL)));

  gtk_text_buffer_set_text (buffer, "a word", -1);
  gtk_text_buffer_set_modified (buffer, TRUE);
  app_fixture_activate (fixture, "win.delete");
  find (fixture, GTK_TYPE_LABEL, "1 person removed from the rollout");
}

static void
count_cb (guint *n)
{
  (*n)++;
}

/* However many steps it takes to select many, the pane is built once. */
static void
test_built_once (AppFixture    *fixture,
                 gconstpointer  data)
{
  GtkWidget *list = find (fixture, GTK_TYPE_COLUMN_VIEW, NULL);
  GtkSelectionModel *model = gtk_column_view_get_model (GTK_COLUMN_VIEW (list));
  GtkWidget *scroller = app_fixture_find (find (fixture, SEGUE_TYPE_DETAILS_PANE, NULL), GTK_TYPE_SCROLLED_WINDOW, NULL);
  guint n = 0;

  g_signal_connect_swapped (scroller, "notify::child", G_CALLBACK (count_cb), &n);
  for (guint i = 1; i < 30; i++)
    gtk_selection_model_select_item (model, i, FALSE);
  app_fixture_settle ();
  g_assert_cmpuint (n, ==, 1);
  find (fixture, GTK_TYPE_LABEL, "30 people");

  /* Somebody new is shown at once: the name waits for its first letter. */
  app_fixture_activate (fixture, "win.new-record");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->window)),
                                         find (fixture, ADW_TYPE_ENTRY_ROW, "Name")));
}

static const char *
get_judged (AppFixture *fixture)
{
  return adw_preferences_row_get_title (ADW_PREFERENCES_ROW (find (fixture, SEGUE_TYPE_JUDGEMENT_ROW, NULL)));
}

/* A judgement that goes to somebody else is gone from here. */
static void
test_judgement_moved (AppFixture    *fixture,
                      gconstpointer  data)
{
  SegueRecord *engagement = get_selected (fixture, SEGUE_SHEET_OWN);
  g_autofree char *before = g_strdup (get_judged (fixture));
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (fixture), SEGUE_VERB_CHANGE, SEGUE_RECORD_JUDGEMENT);
  SegueRecordList *engagements = segue_plan_list (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_ENGAGEMENT);
  g_auto(SegueValue) other = SEGUE_VALUE_INIT;
  g_autoptr(GError) error = NULL;
  SegueRecord * const *judgements;
  guint n, i = 0;

  while (segue_record_list_get (engagements, i) == engagement)
    i++;
  segue_value_set_integer (&other, segue_record_get_id (segue_record_list_get (engagements, i)));
  g_assert_cmpstr (before, !=, "Not judged yet");
  judgements = segue_plan_incoming (SEGUE_PLAN (get_workspace (fixture)), SEGUE_RECORD_JUDGEMENT, SEGUE_JUDGEMENT_ENGAGEMENT,
                                    segue_record_get_id (engagement), &n);
  for (i = 0; i < n; i++)
    segue_edit_set_value (edit, judgements[i], SEGUE_JUDGEMENT_ENGAGEMENT, &other);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();
  g_assert_cmpstr (get_judged (fixture), ==, "Not judged yet");

  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpstr (get_judged (fixture), ==, before);
}

#define ADD(name, test) g_test_add (name, AppFixture, "example", set_up, test, app_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  ADD ("/selection/typed", test_typed);
  ADD ("/selection/typed/invalid", test_typed_invalid);
  ADD ("/selection/typed/deleted", test_typed_deleted);
  ADD ("/selection/built-once", test_built_once);
  ADD ("/selection/judgement-moved", test_judgement_moved);

  return g_test_run ();
}
