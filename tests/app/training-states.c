/* training-states.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "training-states.h"

#include "segue-ask-dialog.h"
#include "segue-audience.h"
#include "segue-course.h"
#include "segue-edit.h"
#include "segue-material.h"
#include "segue-reinforcement.h"
#include "segue-requirement.h"
#include "segue-training-need.h"
#include "training-fixture.h"

/* What a course of the picture is like. */
static const struct
{
  const char *title;
  int         depth;
  int         delivery;
  int         minutes;
} courses[] = {
  { "Why and when", SEGUE_COURSE_DEPTH_CASUAL, SEGUE_COURSE_DELIVERY_VIRTUAL_CLASS, 45 },
  { "Order entry", SEGUE_COURSE_DEPTH_POWER, SEGUE_COURSE_DELIVERY_CLASSROOM, 180 },
  { "Approve an invoice", SEGUE_COURSE_DEPTH_SUPERVISOR, SEGUE_COURSE_DELIVERY_E_LEARNING, 30 },
  { "Answer questions", SEGUE_COURSE_DEPTH_SUPPORT, SEGUE_COURSE_DELIVERY_CLASSROOM, 120 },
};

static const char * const foreign_titles[] = {
  "Beschaffungsrichtlinien, Sonderfreigaben und Rechnungsprüfungsvorbereitungsveranstaltung", "新系统的订单录入", "إدخال الطلبات في النظام الجديد",
  "Ввод заказов", "הזנת הזמנות", "受注入力の基礎", "Saisie des commandes à livraisons multiples", "Talk",
};

static void
add_one (SegueEdit  *edit,
         gint64      rollout,
         gint64      audience,
         const char *title,
         guint       i)
{
  g_autoptr(SegueRecord) material = segue_record_new (SEGUE_RECORD_MATERIAL, 0);
  g_autoptr(SegueRecord) course = segue_record_new (SEGUE_RECORD_COURSE, 0);
  g_autoptr(SegueRecord) rule = segue_record_new (SEGUE_RECORD_REQUIREMENT, 0);
  g_autoptr(SegueRecord) need = segue_record_new (SEGUE_RECORD_TRAINING_NEED, 0);
  g_autoptr(SegueRecord) after = segue_record_new (SEGUE_RECORD_REINFORCEMENT, 0);
  g_auto(SegueValue) materials = SEGUE_VALUE_INIT;
  gint64 id = segue_record_get_id (material);

  segue_record_set_integer (material, SEGUE_MATERIAL_ROLLOUT, rollout);
  segue_record_set_text (material, SEGUE_MATERIAL_TITLE, title);
  segue_record_set_integer (material, SEGUE_MATERIAL_KIND, SEGUE_MATERIAL_KIND_GUIDE);
  segue_record_set_integer (material, SEGUE_MATERIAL_STATUS, i % 2 == 0 ? SEGUE_MATERIAL_STATUS_READY : SEGUE_MATERIAL_STATUS_IN_WORK);
  segue_record_set_integer (material, SEGUE_MATERIAL_DATE, segue_today () + 5 - 3 * (SegueDay) (i % 4));
  segue_edit_add (edit, material);
  segue_value_set_ids (&materials, &id, 1);
  segue_record_set_integer (course, SEGUE_COURSE_ROLLOUT, rollout);
  segue_record_set_text (course, SEGUE_COURSE_TITLE, title);
  segue_record_set_integer (course, SEGUE_COURSE_DEPTH, courses[i % G_N_ELEMENTS (courses)].depth);
  segue_record_set_integer (course, SEGUE_COURSE_DELIVERY, courses[i % G_N_ELEMENTS (courses)].delivery);
  segue_record_set_integer (course, SEGUE_COURSE_DURATION, courses[i % G_N_ELEMENTS (courses)].minutes);
  segue_record_set_value (course, SEGUE_COURSE_MATERIALS, &materials);
  segue_edit_add (edit, course);
  segue_record_set_integer (rule, SEGUE_REQUIREMENT_COURSE, segue_record_get_id (course));
  segue_record_set_integer (rule, SEGUE_REQUIREMENT_AUDIENCE, audience);
  segue_record_set_integer (rule, SEGUE_REQUIREMENT_RULE, SEGUE_REQUIREMENT_RULE_REQUIRED);
  segue_edit_add (edit, rule);
  segue_record_set_integer (need, SEGUE_TRAINING_NEED_ROLLOUT, rollout);
  segue_record_set_integer (need, SEGUE_TRAINING_NEED_AUDIENCE, audience);
  segue_record_set_text (need, SEGUE_TRAINING_NEED_TITLE, title);
  segue_record_set_integer (need, SEGUE_TRAINING_NEED_CURRENT_LEVEL, i % 3);
  segue_record_set_integer (need, SEGUE_TRAINING_NEED_REQUIRED_LEVEL, 3);
  segue_record_set_integer (need, SEGUE_TRAINING_NEED_COURSE, segue_record_get_id (course));
  segue_edit_add (edit, need);
  segue_record_set_integer (after, SEGUE_REINFORCEMENT_ROLLOUT, rollout);
  segue_record_set_text (after, SEGUE_REINFORCEMENT_TITLE, title);
  segue_record_set_integer (after, SEGUE_REINFORCEMENT_KIND, i % (SEGUE_REINFORCEMENT_KIND_TIP + 1));
  segue_record_set_integer (after, SEGUE_REINFORCEMENT_DATE, segue_today () + 60);
  if (i % 3 > 0)
    segue_record_set_integer (after, SEGUE_REINFORCEMENT_COURSE, segue_record_get_id (course));
  segue_edit_add (edit, after);
}

/* @n courses with what belongs to them, called as @titles say, or by what they are. */
static void
add_many (AppFixture        *fixture,
          guint              n,
          const char *const *titles,
          guint              n_titles)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_ADD, SEGUE_RECORD_COURSE);
  SegueRecord *audience = training_fixture_add_audience (fixture, titles != NULL ? titles[0] : "Purchasing", SEGUE_AUDIENCE_SEGMENT_END_USERS);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title = titles != NULL ? g_strdup (titles[i % n_titles])
                                              : n <= G_N_ELEMENTS (courses) ? g_strdup (courses[i].title)
                                                                            : g_strdup_printf ("%s %03u", courses[i % G_N_ELEMENTS (courses)].title, i);

      add_one (edit, training_fixture_get_rollout (fixture), segue_record_get_id (audience), title, i);
    }
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();
}

/* The example with some courses of its own, where it has none. */
static GtkWindow *
enter_shelf (AppFixture *fixture,
             const char *label)
{
  GtkWidget *button;

  if (training_fixture_count (fixture, SEGUE_RECORD_COURSE) == 0)
    add_many (fixture, G_N_ELEMENTS (courses), NULL, 0);
  training_fixture_show (fixture, "plan");
  button = app_fixture_find (GTK_WIDGET (training_fixture_get_page (fixture)), GTK_TYPE_TOGGLE_BUTTON, label);
  g_assert_nonnull (button);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  app_fixture_settle ();
  segue_page_focus (training_fixture_get_page (fixture));
  app_fixture_settle ();

  return GTK_WINDOW (fixture->window);
}

GtkWindow *
app_state_enter_training (AppFixture *fixture)
{
  return enter_shelf (fixture, "Courses");
}

GtkWindow *
app_state_enter_training_course (AppFixture *fixture)
{
  GtkWindow *window = enter_shelf (fixture, "Courses");
  g_autoptr(GArray) shown = segue_page_dup_shown (training_fixture_get_page (fixture));

  segue_page_select (training_fixture_get_page (fixture), g_array_index (shown, gint64, 1));
  app_state_show_details (fixture);
  app_fixture_settle ();

  return window;
}

GtkWindow *
app_state_enter_training_empty (AppFixture *fixture)
{
  training_fixture_show (fixture, "plan");

  return GTK_WINDOW (fixture->window);
}

GtkWindow *
app_state_enter_training_needs (AppFixture *fixture)
{
  return enter_shelf (fixture, "Needs");
}

GtkWindow *
app_state_enter_training_materials (AppFixture *fixture)
{
  return enter_shelf (fixture, "Materials");
}

GtkWindow *
app_state_enter_training_after (AppFixture *fixture)
{
  return enter_shelf (fixture, "After Go-Live");
}

GtkWindow *
app_state_enter_training_crowded (AppFixture *fixture)
{
  add_many (fixture, 120, NULL, 0);

  return enter_shelf (fixture, "Courses");
}

GtkWindow *
app_state_enter_training_foreign (AppFixture *fixture)
{
  add_many (fixture, G_N_ELEMENTS (foreign_titles), foreign_titles, G_N_ELEMENTS (foreign_titles));

  return enter_shelf (fixture, "Courses");
}

static GtkWindow *
enter_dialog (AppFixture *fixture,
              const char *action)
{
  enter_shelf (fixture, "Courses");
  gtk_widget_activate_action (GTK_WIDGET (training_fixture_get_page (fixture)), action, NULL);
  app_fixture_settle ();

  return app_fixture_find_window (SEGUE_TYPE_ASK_DIALOG);
}

GtkWindow *
app_state_enter_training_curriculum (AppFixture *fixture)
{
  return enter_dialog (fixture, "training.start-curriculum");
}

GtkWindow *
app_state_enter_training_reinforcement (AppFixture *fixture)
{
  return enter_dialog (fixture, "training.plan-reinforcement");
}
