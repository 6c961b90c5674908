/* test-redacted-plan.c - a plan that holds what its readers may see
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-engagement.h"
#include "segue-impact.h"
#include "segue-marked-plan.h"
#include "segue-redacted-plan.h"
#include "segue-sheets.h"
#include "segue-stakeholder.h"

#include <string.h>

/* Ada is confidential; Ben owns an impact, and so does she. */
typedef struct
{
  SegueFakePlan     *plan;
  SegueRedactedPlan *redacted;
  SegueRecord       *ada;
  SegueRecord       *ben;
  SegueRecord       *engagement; /* of Ben */
  SegueRecord       *impact;     /* owned by Ada */
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  level)
{
  SegueRecord *rollout = NULL;
  SegueRecord *hers = NULL;

  self->plan = segue_fake_plan_new ();
  rollout = segue_fake_plan_add (self->plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  self->ada = segue_fake_plan_add (self->plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ada Lind", "confidential", "true", NULL);
  self->ben = segue_fake_plan_add (self->plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ben Roth", "notes", "shouts",
                                   "e-mail", "ben@example.org", NULL);
  segue_fake_plan_link (self->plan, self->ben, "reports-to", self->ada);
  self->engagement = segue_fake_plan_add (self->plan, SEGUE_RECORD_ENGAGEMENT, "power", "5", "interest", "4", NULL);
  segue_fake_plan_link (self->plan, self->engagement, "stakeholder", self->ben);
  segue_fake_plan_link (self->plan, self->engagement, "rollout", rollout);
  hers = segue_fake_plan_add (self->plan, SEGUE_RECORD_ENGAGEMENT, NULL);
  segue_fake_plan_link (self->plan, hers, "stakeholder", self->ada);
  segue_fake_plan_link (self->plan, hers, "rollout", rollout);
  self->impact = segue_fake_plan_add (self->plan, SEGUE_RECORD_IMPACT, NULL);
  segue_fake_plan_link (self->plan, self->impact, "owner", self->ada);
  self->redacted = segue_redacted_plan_new (SEGUE_PLAN (self->plan), GPOINTER_TO_INT (level));
}

static void
tear_down (Fixture       *self,
           gconstpointer  level)
{
  g_assert_finalize_object (self->redacted);
  g_object_unref (self->plan);
}

static SegueRecord *
find (Fixture     *self,
      SegueRecord *record)
{
  return segue_plan_find (SEGUE_PLAN (self->redacted), segue_record_get_kind (record), segue_record_get_id (record));
}

static void
assert_title (Fixture     *self,
              SegueRecord *record,
              const char  *expected)
{
  g_autofree char *title = segue_plan_dup_title (SEGUE_PLAN (self->redacted), record);

  g_assert_cmpstr (title, ==, expected);
}

static void
test_managers (Fixture       *self,
               gconstpointer  level)
{
  SeguePlan *plan = SEGUE_PLAN (self->redacted);
  g_autofree char *pseudonym = segue_redaction_dup_pseudonym (SEGUE_PLAN (self->plan), self->ada);
  SegueRecord *ben = find (self, self->ben);
  guint n = 9;

  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (plan, SEGUE_RECORD_STAKEHOLDER)), ==, 1);
  g_assert_cmpuint (segue_record_list_get_n (segue_plan_list (plan, SEGUE_RECORD_ENGAGEMENT)), ==, 1);
  assert_title (self, ben, "Ben Roth");
  g_assert_false (segue_record_is_set (ben, SEGUE_MAIN_NOTES));
  g_assert_cmpint (segue_record_get_integer (find (self, self->engagement), SEGUE_ENGAGEMENT_POWER), ==, 5);

  /* Who is not in the list still has a name where somebody names them. */
  assert_title (self, segue_plan_follow (plan, ben, SEGUE_STAKEHOLDER_REPORTS_TO), pseudonym);
  g_assert_null (segue_plan_incoming (plan, SEGUE_RECORD_ENGAGEMENT, SEGUE_ENGAGEMENT_STAKEHOLDER,
                                      segue_record_get_id (self->ada), &n));
  g_assert_cmpuint (n, ==, 0);
  g_assert_cmpstr (segue_plan_get_uuid (plan), ==, segue_plan_get_uuid (SEGUE_PLAN (self->plan)));
}

static void
test_public (Fixture       *self,
             gconstpointer  level)
{
  SeguePlan *plan = SEGUE_PLAN (self->redacted);
  g_autofree char *pseudonym = segue_redaction_dup_pseudonym (SEGUE_PLAN (self->plan), self->ben);
  SegueRecord *ben = find (self, self->ben);
  SegueRecord *engagement = find (self, self->engagement);

  assert_title (self, ben, pseudonym);
  assert_title (self, segue_plan_follow (plan, engagement, SEGUE_ENGAGEMENT_STAKEHOLDER), pseudonym);
  g_assert_false (segue_record_is_set (ben, SEGUE_STAKEHOLDER_E_MAIL));
  g_assert_false (segue_record_is_set (engagement, SEGUE_ENGAGEMENT_POWER));
  g_assert_true (segue_record_is_set (engagement, SEGUE_ENGAGEMENT_ROLLOUT));
}

/* A figure is that of everything, or none. */
static void
test_figures (Fixture       *self,
              gconstpointer  level)
{
  SeguePlan *plan = SEGUE_PLAN (self->redacted);
  const SegueSheet *sheet = segue_sheet_get ("stakeholders");
  const SegueColumn *quadrant = &sheet->columns[segue_sheet_find_column (sheet, "quadrant")];
  SegueSheetRow row = { { find (self, self->engagement), find (self, self->ben) } };
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_column_get_value (quadrant, plan, &row, &value);
  g_assert_cmpint (value.is_set, ==, GPOINTER_TO_INT (level) == SEGUE_REDACTION_LEVEL_MANAGERS);
  g_assert_cmpint (segue_plan_shows (plan, quadrant->field), ==, value.is_set);
  g_assert_true (segue_plan_shows (SEGUE_PLAN (self->plan), quadrant->field));
}

/* What is hidden, called otherwise or shown in part cannot be changed where it is seen. */
static void
test_as_is (Fixture       *self,
            gconstpointer  level)
{
  SeguePlan *plan = SEGUE_PLAN (self->redacted);
  SegueRecord *ben = find (self, self->ben);
  g_autoptr(SegueRecord) fresh = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);
  gboolean is_public = GPOINTER_TO_INT (level) == SEGUE_REDACTION_LEVEL_PUBLIC;

  g_assert_true (segue_plan_find_source (plan, ben) == self->ben);
  g_assert_cmpint (segue_plan_shows_as_is (plan, ben, SEGUE_STAKEHOLDER_NAME), ==, !is_public);
  g_assert_false (segue_plan_shows_as_is (plan, ben, SEGUE_MAIN_NOTES));
  g_assert_true (segue_plan_shows_as_is (plan, ben, SEGUE_MAIN_ARCHIVED));
  g_assert_true (segue_plan_shows_as_is (plan, fresh, SEGUE_STAKEHOLDER_NAME));
  g_assert_true (segue_plan_shows_as_is (SEGUE_PLAN (self->plan), self->ben, SEGUE_MAIN_NOTES));
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
test_follows (Fixture       *self,
              gconstpointer  level)
{
  SeguePlan *plan = SEGUE_PLAN (self->redacted);
  SegueRecordList *source = segue_plan_list (SEGUE_PLAN (self->plan), SEGUE_RECORD_STAKEHOLDER);
  SegueRecordList *shown = segue_plan_list (plan, SEGUE_RECORD_STAKEHOLDER);
  SegueRecord *ben = find (self, self->ben);
  SegueRecord *cyd = NULL;
  guint n_notified = 0, n_changed = 0, n_outdated = 0;

  g_signal_connect_swapped (ben, "notify::family", G_CALLBACK (count_cb), &n_notified);
  g_signal_connect_swapped (shown, "record-changed", G_CALLBACK (count_cb), &n_changed);
  g_signal_connect_swapped (self->redacted, "outdated", G_CALLBACK (count_cb), &n_outdated);

  segue_fake_plan_set (self->plan, self->ben, "family", "Roth");
  segue_fake_plan_set (self->plan, self->ben, "notes", "sulks");
  segue_record_list_changed (source, self->ben);
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_cmpuint (n_changed, ==, 1);
  g_assert_false (segue_record_is_set (ben, SEGUE_MAIN_NOTES));

  cyd = segue_fake_plan_add (self->plan, SEGUE_RECORD_STAKEHOLDER, "name", "Cyd", NULL);
  segue_fake_plan_add (self->plan, SEGUE_RECORD_STAKEHOLDER, "name", "Dora", "confidential", "true", NULL);
  g_assert_cmpuint (segue_record_list_get_n (shown), ==, 2);
  assert_title (self, find (self, cyd), "Cyd");
  segue_record_list_remove (source, segue_record_get_id (self->ben));
  g_assert_cmpuint (segue_record_list_get_n (shown), ==, 1);
  g_assert_cmpuint (n_outdated, ==, 0);

  segue_fake_plan_set (self->plan, cyd, "confidential", "true");
  segue_record_list_changed (source, cyd);
  g_assert_cmpuint (n_outdated, ==, 1);
}

/* Not one text of the tables that is hidden, whatever its field. */
static void
test_marks (gconstpointer data)
{
  SegueRedactionLevel level = GPOINTER_TO_INT (data);
  g_autoptr(SegueMarkedPlan) marked = segue_marked_plan_new ();
  g_autoptr(SegueRedactedPlan) redacted = segue_redacted_plan_new (SEGUE_PLAN (marked->plan), level);
  g_autoptr(GString) all = g_string_new (NULL);
  guint n_seen = 0;

  for (SegueRecordKind kind = SEGUE_RECORD_WORKSPACE; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      SegueRecordList *list = segue_plan_list (SEGUE_PLAN (redacted), kind);

      for (guint i = 0; i < segue_record_list_get_n (list); i++)
        for (guint j = 0; j < segue_record_class_get (kind)->n_fields; j++)
          if (segue_field_holds_text (&segue_record_class_get (kind)->fields[j]))
            {
              const char *text = segue_record_get_text (segue_record_list_get (list, i), j);

              g_string_append_printf (all, "%s ", text != NULL ? text : "");
            }
    }

  for (guint i = 0; i < marked->marks->len; i++)
    {
      const SegueMark *mark = &g_array_index (marked->marks, SegueMark, i);

      if (strstr (all->str, mark->text) == NULL)
        continue;

      n_seen++;
      g_assert_false (mark->is_confidential);
      g_assert_cmpint (mark->field->redaction, !=, SEGUE_REDACTION_WORKING);
      if (level == SEGUE_REDACTION_LEVEL_PUBLIC)
        g_assert_cmpint (mark->field->redaction, ==, SEGUE_REDACTION_OPEN);
    }
  g_assert_cmpuint (n_seen, >, 5);
}

/* A record that a level shows must not lack what it cannot be without. */
static void
test_complete (gconstpointer data)
{
  g_autoptr(SegueMarkedPlan) marked = segue_marked_plan_new ();
  g_autoptr(SegueRedactedPlan) redacted = segue_redacted_plan_new (SEGUE_PLAN (marked->plan), GPOINTER_TO_INT (data));

  for (SegueRecordKind kind = SEGUE_RECORD_WORKSPACE; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      SegueRecordClass *klass = segue_record_class_get (kind);
      SegueRecordList *source = segue_plan_list (SEGUE_PLAN (marked->plan), kind);
      SegueRecordList *list = segue_plan_list (SEGUE_PLAN (redacted), kind);

      for (guint i = 0; i < segue_record_list_get_n (list); i++)
        {
          SegueRecord *shown = segue_record_list_get (list, i);
          SegueRecord *record = segue_record_list_find (source, segue_record_get_id (shown));

          for (guint j = 0; j < klass->n_required; j++)
            g_assert_cmpint (segue_record_is_set (shown, klass->required[j]), ==,
                             segue_record_is_set (record, klass->required[j]));
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  const gpointer managers = GINT_TO_POINTER (SEGUE_REDACTION_LEVEL_MANAGERS);
  const gpointer public = GINT_TO_POINTER (SEGUE_REDACTION_LEVEL_PUBLIC);

  g_test_init (&argc, &argv, NULL);

  g_test_add ("/redacted-plan/managers", Fixture, managers, set_up, test_managers, tear_down);
  g_test_add ("/redacted-plan/public", Fixture, public, set_up, test_public, tear_down);
  g_test_add ("/redacted-plan/figures/managers", Fixture, managers, set_up, test_figures, tear_down);
  g_test_add ("/redacted-plan/figures/public", Fixture, public, set_up, test_figures, tear_down);
  g_test_add ("/redacted-plan/as-is/managers", Fixture, managers, set_up, test_as_is, tear_down);
  g_test_add ("/redacted-plan/as-is/public", Fixture, public, set_up, test_as_is, tear_down);
  g_test_add ("/redacted-plan/follows", Fixture, managers, set_up, test_follows, tear_down);
  g_test_add_data_func ("/redacted-plan/marks/managers", managers, test_marks);
  g_test_add_data_func ("/redacted-plan/marks/public", public, test_marks);
  g_test_add_data_func ("/redacted-plan/complete/managers", managers, test_complete);
  g_test_add_data_func ("/redacted-plan/complete/public", public, test_complete);

  return g_test_run ();
}
