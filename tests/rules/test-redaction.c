/* test-redaction.c - who may see what
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-engagement.h"
#include "segue-fake-plan.h"
#include "segue-impact.h"
#include "segue-interaction.h"
#include "segue-raci.h"
#include "segue-redaction.h"
#include "segue-sheets.h"
#include "segue-stakeholder.h"
#include "segue-stand-ins.h"

#include <string.h>

static const SegueField *
find_field (SegueRecordKind  kind,
            const char      *name)
{
  SegueRecordClass *klass = segue_record_class_get (kind);

  return &klass->fields[segue_record_class_find (klass, name)];
}

static void
test_levels (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SegueRecord *ada = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  SegueRecord *engagement = segue_fake_plan_add (plan, SEGUE_RECORD_ENGAGEMENT, NULL);
  SegueRecord *entry = segue_fake_plan_add (plan, SEGUE_RECORD_RACI, NULL);
  const struct
  {
    SegueRecord *record;
    const char *field;
    SegueShown team, managers, public;
  } cases[] = {
    { ada, "name", SEGUE_SHOWN_FULLY, SEGUE_SHOWN_FULLY, SEGUE_SHOWN_AS_PSEUDONYM },
    { ada, "reports-to", SEGUE_SHOWN_FULLY, SEGUE_SHOWN_FULLY, SEGUE_SHOWN_AS_PSEUDONYM },
    { ada, "e-mail", SEGUE_SHOWN_FULLY, SEGUE_SHOWN_FULLY, SEGUE_SHOWN_NOT },
    { ada, "code", SEGUE_SHOWN_FULLY, SEGUE_SHOWN_FULLY, SEGUE_SHOWN_NOT },
    { ada, "internal", SEGUE_SHOWN_FULLY, SEGUE_SHOWN_FULLY, SEGUE_SHOWN_FULLY },
    { ada, "notes", SEGUE_SHOWN_FULLY, SEGUE_SHOWN_NOT, SEGUE_SHOWN_NOT },
    { engagement, "power", SEGUE_SHOWN_FULLY, SEGUE_SHOWN_FULLY, SEGUE_SHOWN_NOT },
    { engagement, "rollout", SEGUE_SHOWN_FULLY, SEGUE_SHOWN_FULLY, SEGUE_SHOWN_FULLY },
    { engagement, "strategy", SEGUE_SHOWN_FULLY, SEGUE_SHOWN_NOT, SEGUE_SHOWN_NOT },
    { entry, "activity", SEGUE_SHOWN_FULLY, SEGUE_SHOWN_FULLY, SEGUE_SHOWN_AS_PSEUDONYM },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const SegueField *field = find_field (segue_record_get_kind (cases[i].record), cases[i].field);
      SeguePlan *base = SEGUE_PLAN (plan);

      g_test_message ("%s", cases[i].field);
      g_assert_cmpint (segue_redaction_decide (SEGUE_REDACTION_LEVEL_TEAM, field, base, cases[i].record), ==,
                       cases[i].team);
      g_assert_cmpint (segue_redaction_decide (SEGUE_REDACTION_LEVEL_MANAGERS, field, base, cases[i].record), ==,
                       cases[i].managers);
      g_assert_cmpint (segue_redaction_decide (SEGUE_REDACTION_LEVEL_PUBLIC, field, base, cases[i].record), ==,
                       cases[i].public);
    }

  /* Names of other things than people are no identity. */
  g_assert_cmpint (segue_redaction_decide (SEGUE_REDACTION_LEVEL_PUBLIC,
                                           find_field (SEGUE_RECORD_AUDIENCE, "name"), NULL, NULL),
                   ==, SEGUE_SHOWN_FULLY);
}

/* What somebody said who is confidential is so too, with all that was tried and promised because of it;
 * what they merely see to is not.
 */
static void
test_about (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SeguePlan *base = SEGUE_PLAN (plan);
  SegueRecord *ada = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  SegueRecord *ben = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ben", NULL);
  SegueRecord *talk = segue_fake_plan_add (plan, SEGUE_RECORD_INTERACTION, "date", "2026-11-02", NULL);
  SegueRecord *entry = segue_fake_plan_add (plan, SEGUE_RECORD_RESISTANCE, "summary", "Why now?", NULL);
  SegueRecord *attempt = segue_fake_plan_add (plan, SEGUE_RECORD_ATTEMPT, "tried-on", "2026-11-03", NULL);
  SegueRecord *feedback = segue_fake_plan_add (plan, SEGUE_RECORD_FEEDBACK, "text", "Why?", NULL);
  SegueRecord *action = segue_fake_plan_add (plan, SEGUE_RECORD_ACTION, "title", "Call her", NULL);
  SegueRecord *records[] = { talk, entry, attempt, feedback, action };

  segue_fake_plan_link (plan, talk, "who", ada);
  segue_fake_plan_link (plan, entry, "interaction", talk);
  segue_fake_plan_link (plan, entry, "owner", ben);
  segue_fake_plan_link (plan, attempt, "resistance", entry);
  segue_fake_plan_link (plan, feedback, "resistance", entry);
  segue_fake_plan_link (plan, action, "feedback", feedback);
  segue_fake_plan_set (plan, ben, "confidential", "true");
  for (guint i = 0; i < G_N_ELEMENTS (records); i++)
    g_assert_false (segue_redaction_is_confidential (base, records[i]));

  segue_fake_plan_set (plan, ada, "confidential", "true");
  for (guint i = 0; i < G_N_ELEMENTS (records); i++)
    g_assert_true (segue_redaction_is_confidential (base, records[i]));
}

/* Who spoke without their name is told to nobody but the team. */
static void
test_anonymous (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SeguePlan *base = SEGUE_PLAN (plan);
  SegueRecord *ada = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  SegueRecord *feedback = segue_fake_plan_add (plan, SEGUE_RECORD_FEEDBACK, "text", "Why?", "received-on", "2026-11-02", NULL);
  const SegueField *field = find_field (SEGUE_RECORD_FEEDBACK, "stakeholder");
  g_autofree char *named = NULL;
  g_autofree char *hidden = NULL;
  g_autofree char *team = NULL;

  segue_fake_plan_link (plan, feedback, "stakeholder", ada);
  named = segue_redaction_dup_link_name (SEGUE_REDACTION_LEVEL_MANAGERS, base, feedback, field, ada);
  g_assert_cmpstr (named, ==, "Ada");
  g_assert_cmpint (segue_redaction_decide (SEGUE_REDACTION_LEVEL_MANAGERS, field, base, feedback), ==, SEGUE_SHOWN_FULLY);

  segue_fake_plan_set (plan, feedback, "anonymous", "true");
  hidden = segue_redaction_dup_link_name (SEGUE_REDACTION_LEVEL_MANAGERS, base, feedback, field, ada);
  team = segue_redaction_dup_link_name (SEGUE_REDACTION_LEVEL_TEAM, base, feedback, field, ada);
  g_assert_null (hidden);
  g_assert_cmpstr (team, ==, "Ada");
  g_assert_cmpint (segue_redaction_decide (SEGUE_REDACTION_LEVEL_MANAGERS, field, base, feedback), ==, SEGUE_SHOWN_NOT);
  g_assert_cmpint (segue_redaction_decide (SEGUE_REDACTION_LEVEL_TEAM, field, base, feedback), ==, SEGUE_SHOWN_FULLY);
}

/* Everything that hangs on a confidential person, and nothing else. */
static void
test_confidential (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SeguePlan *base = SEGUE_PLAN (plan);
  SegueRecord *ada = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", "confidential", "true",
                                          NULL);
  SegueRecord *ben = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ben", NULL);
  SegueRecord *rollout = segue_fake_plan_add (plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  SegueRecord *engagement = segue_fake_plan_add (plan, SEGUE_RECORD_ENGAGEMENT, NULL);
  SegueRecord *other = segue_fake_plan_add (plan, SEGUE_RECORD_ENGAGEMENT, NULL);
  SegueRecord *judgement = segue_fake_plan_add (plan, SEGUE_RECORD_JUDGEMENT, NULL);
  SegueRecord *talk = segue_fake_plan_add (plan, SEGUE_RECORD_INTERACTION, NULL);
  SegueSheetRow row = { { NULL, ada } };

  segue_fake_plan_link (plan, engagement, "stakeholder", ada);
  segue_fake_plan_link (plan, engagement, "rollout", rollout);
  segue_fake_plan_link (plan, judgement, "engagement", engagement);
  segue_fake_plan_link (plan, other, "stakeholder", ben);
  segue_fake_plan_link (plan, other, "relationship-owner", ada);
  segue_fake_plan_link (plan, talk, "who", ben);

  g_assert_true (segue_redaction_is_confidential (base, ada));
  g_assert_true (segue_redaction_is_confidential (base, engagement));
  g_assert_true (segue_redaction_is_confidential (base, judgement));
  g_assert_false (segue_redaction_is_confidential (base, rollout));
  g_assert_false (segue_redaction_is_confidential (base, other));
  g_assert_false (segue_redaction_is_confidential (base, talk));

  segue_fake_plan_link (plan, talk, "who", ada);
  g_assert_true (segue_redaction_is_confidential (base, talk));

  g_assert_true (segue_redaction_shows_row (SEGUE_REDACTION_LEVEL_TEAM, base, &row));
  g_assert_false (segue_redaction_shows_row (SEGUE_REDACTION_LEVEL_MANAGERS, base, &row));
  row.records[SEGUE_SHEET_OWN] = other;
  row.records[SEGUE_SHEET_HOP] = ben;
  g_assert_true (segue_redaction_shows_row (SEGUE_REDACTION_LEVEL_MANAGERS, base, &row));

  g_assert_cmpint (segue_redaction_decide (SEGUE_REDACTION_LEVEL_MANAGERS, find_field (SEGUE_RECORD_ENGAGEMENT, "rollout"),
                                           base, engagement), ==, SEGUE_SHOWN_NOT);
}

static void
test_names (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SeguePlan *base = SEGUE_PLAN (plan);
  SegueRecord *ada = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ada Lind", NULL);
  SegueRecord *ben = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ben", "confidential", "true",
                                          "pseudonym", "Stakeholder 17", NULL);
  SegueRecord *group = segue_fake_plan_add (plan, SEGUE_RECORD_AUDIENCE, "name", "Project X", "confidential", "true",
                                            NULL);
  g_autofree char *full = segue_redaction_dup_name (SEGUE_REDACTION_LEVEL_MANAGERS, base, ada);
  g_autofree char *hidden = segue_redaction_dup_name (SEGUE_REDACTION_LEVEL_MANAGERS, base, ben);
  g_autofree char *team = segue_redaction_dup_name (SEGUE_REDACTION_LEVEL_TEAM, base, ben);
  g_autofree char *public = segue_redaction_dup_name (SEGUE_REDACTION_LEVEL_PUBLIC, base, ada);
  g_autofree char *group_team = segue_redaction_dup_name (SEGUE_REDACTION_LEVEL_TEAM, base, group);

  g_assert_cmpstr (full, ==, "Ada Lind");
  g_assert_cmpstr (hidden, ==, "Stakeholder 17");
  g_assert_cmpstr (team, ==, "Ben");
  g_assert_true (g_regex_match_simple ("^Stakeholder [0-9A-HJKMNP-TV-Z]{7}$", public, 0, 0));
  g_assert_cmpstr (group_team, ==, "Project X");
  g_assert_null (segue_redaction_dup_name (SEGUE_REDACTION_LEVEL_MANAGERS, base, group));
}

/* Who sends something, or is a champion, is known for that; who wrote it is not. */
static void
test_public_roles (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  SeguePlan *base = SEGUE_PLAN (plan);
  SegueRecord *ada = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ada Lind", "pseudonym", "S 1", NULL);
  SegueRecord *ben = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ben", "pseudonym", "S 2",
                                          "confidential", "true", NULL);
  const struct
  {
    SegueRecordKind kind;
    const char *field;
    const char *open;
    const char *status; /* NULL where no holder is told of */
  } cases[] = {
    { SEGUE_RECORD_COMMUNICATION, "sender", "Ada Lind" },
    { SEGUE_RECORD_SERIES, "sender", "Ada Lind" },
    { SEGUE_RECORD_CHAMPION, "stakeholder", "Ada Lind", "active" },
    { SEGUE_RECORD_CHAMPION, "stakeholder", "S 1", "invited" },
    { SEGUE_RECORD_CHAMPION, "stakeholder", "S 1", "left" },
    { SEGUE_RECORD_CHAMPION, "stakeholder", "S 1" },
    { SEGUE_RECORD_COMMUNICATION, "author", "S 1" },
    { SEGUE_RECORD_COMMUNICATION, "approver", "S 1" },
    { SEGUE_RECORD_COMMUNICATION, "sent-by", "S 1" },
    { SEGUE_RECORD_EVENT, "owner", "S 1" },
    { SEGUE_RECORD_CHAMPION, "nominated-by", "S 1" },
    { SEGUE_RECORD_ENGAGEMENT, "stakeholder", "S 1" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const SegueField *field = find_field (cases[i].kind, cases[i].field);
      SegueRecord *holder = cases[i].status != NULL ? segue_fake_plan_add (plan, cases[i].kind, "status", cases[i].status, NULL) : NULL;
      g_autofree char *team = segue_redaction_dup_link_name (SEGUE_REDACTION_LEVEL_TEAM, base, holder, field, ben);
      g_autofree char *managers = segue_redaction_dup_link_name (SEGUE_REDACTION_LEVEL_MANAGERS, base, holder, field, ada);
      g_autofree char *public = segue_redaction_dup_link_name (SEGUE_REDACTION_LEVEL_PUBLIC, base, holder, field, ada);
      g_autofree char *marked = segue_redaction_dup_link_name (SEGUE_REDACTION_LEVEL_PUBLIC, base, holder, field, ben);

      g_assert_cmpstr (team, ==, "Ben");
      g_assert_cmpstr (managers, ==, "Ada Lind");
      g_assert_cmpstr (public, ==, cases[i].open);
      g_assert_cmpstr (marked, ==, "S 2"); /* nobody is known who is confidential */
    }
}

/* Who keeps a name does not stand in the order of what stands for it elsewhere. */
static void
test_public_role_order (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  g_autoptr(GArray) rows = g_array_new (FALSE, TRUE, sizeof (SegueSheetRow));
  SegueRecord *champions[2];

  for (guint i = 0; i < G_N_ELEMENTS (champions); i++)
    {
      SegueRecord *person = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", i == 0 ? "Ada" : "Ben",
                                                 "pseudonym", i == 0 ? "S 2" : "S 1", NULL);
      SegueSheetRow row = { 0 };

      champions[i] = segue_fake_plan_add (plan, SEGUE_RECORD_CHAMPION, "status", "active", NULL);
      segue_fake_plan_link (plan, champions[i], "stakeholder", person);
      row.records[SEGUE_SHEET_OWN] = champions[i];
      g_array_append_val (rows, row);
    }

  segue_redaction_order_rows (SEGUE_REDACTION_LEVEL_PUBLIC, SEGUE_PLAN (plan), rows);
  for (guint i = 0; i < rows->len; i++)
    g_assert_true (g_array_index (rows, SegueSheetRow, i).records[SEGUE_SHEET_OWN] == champions[i]);

  /* Others do. */
  for (guint i = 0; i < G_N_ELEMENTS (champions); i++)
    segue_fake_plan_set (plan, champions[i], "status", "invited");
  segue_redaction_order_rows (SEGUE_REDACTION_LEVEL_PUBLIC, SEGUE_PLAN (plan), rows);
  for (guint i = 0; i < rows->len; i++)
    g_assert_true (g_array_index (rows, SegueSheetRow, i).records[SEGUE_SHEET_OWN] == champions[1 - i]);
}

static void
test_pseudonyms (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  SegueRecord *first = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ada", NULL);
  g_autofree char *once = segue_redaction_dup_pseudonym (SEGUE_PLAN (plan), first);
  g_autofree char *again = NULL;

  /* It hangs on the id, not on what is known of the person. */
  segue_fake_plan_set (plan, first, "name", "Ada Berg");
  again = segue_redaction_dup_pseudonym (SEGUE_PLAN (plan), first);
  g_assert_cmpstr (once, ==, again);
  g_assert_null (strstr (once, "Ada"));

  for (guint i = 0; i < 2000; i++)
    {
      g_autoptr(SegueRecord) record = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);

      g_assert_true (g_hash_table_add (seen, segue_redaction_dup_pseudonym (SEGUE_PLAN (plan), record)));
    }
}

static void
test_sheets (void)
{
  const char *const *names = segue_sheet_get_names ();
  const char *const opinions[] = { "judgements", "profiles", "relationships", "interactions", "champion-reports", "explain-backs", "resistance",
                                   "attempts", "feedback", "actions", NULL };

  for (guint i = 0; names[i] != NULL; i++)
    {
      const SegueSheet *sheet = segue_sheet_get (names[i]);
      g_autoptr(GError) error = NULL;

      g_assert_true (segue_redaction_check_sheet (SEGUE_REDACTION_LEVEL_MANAGERS, sheet, &error));
      g_assert_no_error (error);

      if (g_strv_contains (opinions, names[i]))
        {
          g_assert_false (segue_redaction_check_sheet (SEGUE_REDACTION_LEVEL_PUBLIC, sheet, &error));
          g_assert_error (error, SEGUE_REDACTION_ERROR, SEGUE_REDACTION_ERROR_OPINIONS);
          g_assert_nonnull (strstr (error->message, "shows opinions about people; not available at level public"));
        }
      else
        {
          g_assert_true (segue_redaction_check_sheet (SEGUE_REDACTION_LEVEL_PUBLIC, sheet, &error));
          g_assert_no_error (error);
        }
    }
}

static SegueRecord *
add_entry (SegueFakePlan *plan,
           SegueRecord   *rollout,
           const char    *activity,
           const char    *role)
{
  SegueRecord *entry = segue_fake_plan_add (plan, SEGUE_RECORD_RACI, "activity", activity, "role", role, NULL);

  segue_fake_plan_link (plan, entry, "rollout", rollout);
  return entry;
}

/* The same words have the same number, which says nothing of what they are. */
static void
test_stand_ins (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
  g_autoptr(SegueStandIns) stand_ins = segue_stand_ins_new (SEGUE_PLAN (plan));
  SegueRecord *erp = segue_fake_plan_add (plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  SegueRecord *cloud = segue_fake_plan_add (plan, SEGUE_RECORD_ROLLOUT, "name", "Cloud", NULL);
  SegueRecord *first = add_entry (plan, erp, "Train Bob", "Trainer");
  SegueRecord *second = add_entry (plan, erp, "Dismiss Bob", "trainer ");
  SegueRecord *third = add_entry (plan, cloud, "Dismiss Bob", NULL);
  SegueRecord *fourth = add_entry (plan, erp, "dismiss BOB", "Bob’s chief");
  const struct
  {
    SegueRecord *record;
    guint field;
    const char *text;
  } cases[] = {
    { first, SEGUE_RACI_ACTIVITY, "Activity 1" },
    { second, SEGUE_RACI_ACTIVITY, "Activity 2" },
    { third, SEGUE_RACI_ACTIVITY, "Activity 1" },
    { fourth, SEGUE_RACI_ACTIVITY, "Activity 2" },
    { first, SEGUE_RACI_ROLE, "Role 1" },
    { second, SEGUE_RACI_ROLE, "Role 1" },
    { third, SEGUE_RACI_ROLE, NULL },
    { fourth, SEGUE_RACI_ROLE, "Role 2" },
    { segue_fake_plan_add (plan, SEGUE_RECORD_IMPACT, "title", "Bob goes", NULL), SEGUE_IMPACT_TITLE, "Impact 1" },
  };
  g_autofree char *later = NULL;
  GArray *rows = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = segue_stand_ins_dup (stand_ins, cases[i].record, cases[i].field);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
  g_assert_null (segue_redaction_dup_name (SEGUE_REDACTION_LEVEL_PUBLIC, SEGUE_PLAN (plan), first));
  later = segue_stand_ins_dup (stand_ins, add_entry (plan, erp, "Praise Bob", NULL), SEGUE_RACI_ACTIVITY);
  g_assert_cmpstr (later, ==, "Activity 3");

  /* Nor does their order. */
  rows = segue_sheet_dup_rows (segue_sheet_get ("raci"), SEGUE_PLAN (plan), NULL);
  g_assert_true (g_array_index (rows, SegueSheetRow, 0).records[SEGUE_SHEET_OWN] != first);
  segue_redaction_order_rows (SEGUE_REDACTION_LEVEL_PUBLIC, SEGUE_PLAN (plan), rows);
  for (guint i = 0; i < 4; i++)
    g_assert_true (g_array_index (rows, SegueSheetRow, i).records[SEGUE_SHEET_OWN] == cases[i].record);
  g_array_unref (rows);
}

/* What a register has left for the public. */
static void
test_public_register (void)
{
  const SegueSheet *sheet = segue_sheet_get ("stakeholders");
  g_autoptr(GString) shown = g_string_new (NULL);

  for (guint i = 0; i < sheet->n_columns; i++)
    {
      const SegueField *field = sheet->columns[i].field;
      SegueShown how = segue_redaction_decide (SEGUE_REDACTION_LEVEL_PUBLIC, field, NULL, NULL);

      if (how != SEGUE_SHOWN_NOT)
        g_string_append_printf (shown, how == SEGUE_SHOWN_FULLY ? "%s " : "(%s) ", field->name);
    }

  g_assert_cmpstr (shown->str, ==, "(name) record-kind internal (reports-to) pseudonym archived audiences rollout "
                                   "(relationship-owner) ");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/redaction/levels", test_levels);
  g_test_add_func ("/redaction/confidential", test_confidential);
  g_test_add_func ("/redaction/about", test_about);
  g_test_add_func ("/redaction/anonymous", test_anonymous);
  g_test_add_func ("/redaction/names", test_names);
  g_test_add_func ("/redaction/public-roles", test_public_roles);
  g_test_add_func ("/redaction/public-role-order", test_public_role_order);
  g_test_add_func ("/redaction/pseudonyms", test_pseudonyms);
  g_test_add_func ("/redaction/sheets", test_sheets);
  g_test_add_func ("/redaction/stand-ins", test_stand_ins);
  g_test_add_func ("/redaction/public-register", test_public_register);

  return g_test_run ();
}
