/* test-lock.c - what was sent stays as it was said, and what people were told is kept
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-communication.h"
#include "segue-message-use.h"
#include "segue-message.h"
#include "segue-wording.h"
#include "store-fixture.h"

#include <string.h>

/* A communication of ERP to Finance that carries one key message. */
typedef struct
{
  SegueWorkspace *workspace;
  SegueRecord    *erp;
  SegueRecord    *finance;
  SegueRecord    *ada;
  SegueRecord    *communication;
  SegueRecord    *message;
  SegueRecord    *use;
} Plan;

static SegueRecord *
add_to (SegueEdit       *edit,
        SegueRecordKind  kind,
        const char      *field,
        const char      *text)
{
  SegueRecord *record = store_new_record (kind, field, text, NULL);

  segue_edit_add (edit, record);
  g_object_unref (record); /* the edit holds it */

  return record;
}

static void
set_up_plan (Plan       *plan,
             const char *path,
             const char *status)
{
  g_autoptr(SegueEdit) edit = NULL;
  g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;
  gint64 finance = 0;

  plan->workspace = store_create (path);
  edit = segue_edit_new (plan->workspace, SEGUE_VERB_EXAMPLE, SEGUE_RECORD_WORKSPACE);
  plan->erp = add_to (edit, SEGUE_RECORD_ROLLOUT, "name", "ERP");
  plan->finance = add_to (edit, SEGUE_RECORD_AUDIENCE, "name", "Finance");
  plan->ada = add_to (edit, SEGUE_RECORD_STAKEHOLDER, "name", "Ada");
  plan->communication = add_to (edit, SEGUE_RECORD_COMMUNICATION, "title", "Launch");
  plan->message = add_to (edit, SEGUE_RECORD_MESSAGE, "title", "Why");
  plan->use = add_to (edit, SEGUE_RECORD_MESSAGE_USE, "version", "1");

  finance = segue_record_get_id (plan->finance);
  segue_value_set_ids (&audiences, &finance, 1);
  segue_record_set_value (plan->communication, SEGUE_COMMUNICATION_AUDIENCES, &audiences);
  store_set_link (plan->communication, "rollout", plan->erp);
  store_set_link (plan->communication, "sender", plan->ada);
  segue_record_set_integer (plan->communication, SEGUE_COMMUNICATION_STATUS,
                            segue_choices_find_nick (segue_record_get_field (plan->communication, SEGUE_COMMUNICATION_STATUS)->choices, status));
  store_set_link (plan->message, "rollout", plan->erp);
  segue_record_set_text (plan->message, SEGUE_MESSAGE_WORDING, "It ends.");
  segue_record_set_integer (plan->message, SEGUE_MESSAGE_KIND, SEGUE_MESSAGE_KIND_RISK);
  segue_record_set_integer (plan->message, SEGUE_MESSAGE_APPROVED_ON, segue_today () - 9);
  store_set_link (plan->message, "approver", plan->ada);
  store_set_link (plan->use, "communication", plan->communication);
  store_set_link (plan->use, "message", plan->message);
  store_commit (edit);
}

static void
assert_refused (Plan        *plan,
                SegueRecord *record,
                const char  *field,
                const char  *text)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (plan->workspace, SEGUE_VERB_CHANGE, segue_record_get_kind (record));
  g_autoptr(GError) error = NULL;

  g_assert_true (segue_edit_set_text (edit, record, store_field (segue_record_get_kind (record), field), text, NULL));
  g_assert_false (segue_edit_commit (edit, NULL, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_LOCKED);
  g_assert_nonnull (strstr (error->message, "Launch"));
}

static void
undo (Plan *plan)
{
  g_autoptr(GError) error = NULL;

  segue_workspace_undo (plan->workspace, &error);
  g_assert_no_error (error);
}

/* What became of it can be written down; what it said, when and by whom, cannot. */
static void
test_sent (StoreFixture  *fixture,
           gconstpointer  data)
{
  Plan plan;

  set_up_plan (&plan, fixture->path, "sent");
  assert_refused (&plan, plan.communication, "title", "Another");
  assert_refused (&plan, plan.communication, "date", "2027-01-04");
  assert_refused (&plan, plan.communication, "status", "draft");
  assert_refused (&plan, plan.communication, "body", "Another text");
  assert_refused (&plan, plan.use, "version", "2");
  store_change (plan.workspace, plan.communication, "opened", "70");
  store_change (plan.workspace, plan.communication, "notes", "Two asked why.");
  g_assert_cmpint (segue_record_get_integer (plan.communication, SEGUE_COMMUNICATION_OPENED), ==, 70);
  g_assert_cmpstr (store_text (plan.communication, "title"), ==, "Launch");
  g_object_unref (plan.workspace);
}

/* Until then all can be changed, and marking it as sent comes with what is known of that. */
static void
test_not_sent (StoreFixture  *fixture,
               gconstpointer  data)
{
  g_autoptr(SegueEdit) edit = NULL;
  Plan plan;

  set_up_plan (&plan, fixture->path, "approved");
  store_change (plan.workspace, plan.communication, "title", "Launch!");
  edit = segue_edit_new (plan.workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_COMMUNICATION);
  g_assert_true (segue_edit_set_text (edit, plan.communication, SEGUE_COMMUNICATION_SENT_ON, "2026-12-01", NULL));
  g_assert_true (segue_edit_set_text (edit, plan.communication, SEGUE_COMMUNICATION_STATUS, "sent", NULL));
  store_commit (edit);
  assert_refused (&plan, plan.communication, "sent-on", "2026-12-02");
  g_object_unref (plan.workspace);
}

/* Whoever was asked may; undone, it is locked again. */
static void
test_unlock (StoreFixture  *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueEdit) edit = NULL;
  Plan plan;

  set_up_plan (&plan, fixture->path, "sent");
  edit = segue_edit_new (plan.workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_COMMUNICATION);
  segue_edit_unlock (edit, plan.communication);
  g_assert_true (segue_edit_is_empty (edit));
  g_assert_true (segue_edit_set_text (edit, plan.communication, SEGUE_COMMUNICATION_STATUS, "scheduled", NULL));
  store_commit (edit);
  store_change (plan.workspace, plan.communication, "date", "2027-01-04");

  undo (&plan);
  undo (&plan);
  assert_refused (&plan, plan.communication, "date", "2027-01-04");
  g_object_unref (plan.workspace);
}

/* What is deleted goes from what was sent too, but not what that said. */
static void
test_deleting (StoreFixture  *fixture,
               gconstpointer  data)
{
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(GError) error = NULL;
  Plan plan;

  set_up_plan (&plan, fixture->path, "sent");
  store_remove (plan.workspace, plan.finance, FALSE);
  store_remove (plan.workspace, plan.ada, FALSE);
  g_assert_false (segue_record_is_set (plan.communication, SEGUE_COMMUNICATION_AUDIENCES));
  g_assert_false (segue_record_is_set (plan.communication, SEGUE_COMMUNICATION_SENDER));

  edit = segue_edit_new (plan.workspace, SEGUE_VERB_REMOVE, SEGUE_RECORD_MESSAGE);
  g_assert_true (segue_edit_remove (edit, plan.message, TRUE, NULL));
  g_assert_false (segue_edit_commit (edit, NULL, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_LOCKED);

  store_remove (plan.workspace, plan.erp, TRUE);
  g_assert_cmpuint (store_count (plan.workspace, SEGUE_RECORD_MESSAGE_USE), ==, 0);
  g_object_unref (plan.workspace);
}

static void
assert_message (Plan       *plan,
                int         version,
                const char *wording,
                gboolean    is_approved,
                guint       n_wordings)
{
  g_assert_cmpint (segue_record_get_integer (plan->message, SEGUE_MESSAGE_VERSION), ==, version);
  g_assert_cmpstr (store_text (plan->message, "wording"), ==, wording);
  g_assert_cmpint (segue_record_is_set (plan->message, SEGUE_MESSAGE_APPROVED_ON), ==, is_approved);
  g_assert_cmpint (segue_record_is_set (plan->message, SEGUE_MESSAGE_APPROVER), ==, is_approved);
  g_assert_cmpuint (store_count (plan->workspace, SEGUE_RECORD_WORDING), ==, n_wordings);
}

/* Once people were told, another wording is another version; and it is one step to undo. */
static void
test_reworded (StoreFixture  *fixture,
               gconstpointer  data)
{
  SegueRecord *kept;
  Plan plan;

  set_up_plan (&plan, fixture->path, data);
  store_change (plan.workspace, plan.message, "title", "Why now");
  assert_message (&plan, 1, "It ends.", TRUE, 0);

  store_change (plan.workspace, plan.message, "wording", "It ends in May.");
  assert_message (&plan, 2, "It ends in May.", FALSE, 1);
  kept = store_first (plan.workspace, SEGUE_RECORD_WORDING);
  g_assert_cmpstr (store_text (kept, "text"), ==, "It ends.");
  g_assert_cmpint (segue_record_get_integer (kept, SEGUE_WORDING_VERSION), ==, 1);
  g_assert_cmpint (segue_record_get_day (kept, SEGUE_WORDING_REPLACED_ON), ==, segue_today ());

  /* Nobody was told the second version yet. */
  store_change (plan.workspace, plan.message, "wording", "It ends in June.");
  assert_message (&plan, 2, "It ends in June.", FALSE, 1);

  undo (&plan);
  undo (&plan);
  assert_message (&plan, 1, "It ends.", TRUE, 0);
  g_object_unref (plan.workspace);
}

/* As long as nobody was told, the words are another, and the approval was not of them. */
static void
test_rewritten (StoreFixture  *fixture,
                gconstpointer  data)
{
  Plan plan;

  set_up_plan (&plan, fixture->path, data);
  store_change (plan.workspace, plan.message, "wording", "It ends in May.");
  assert_message (&plan, 1, "It ends in May.", FALSE, 0);
  g_object_unref (plan.workspace);
}

int
main (int   argc,
      char *argv[])
{
  store_test_init (&argc, &argv);

  store_test_add ("/lock/sent", test_sent, NULL);
  store_test_add ("/lock/not-sent", test_not_sent, NULL);
  store_test_add ("/lock/unlock", test_unlock, NULL);
  store_test_add ("/lock/deleting", test_deleting, NULL);
  store_test_add ("/lock/reworded/sent", test_reworded, "sent");
  store_test_add ("/lock/reworded/scheduled", test_reworded, "scheduled");
  store_test_add ("/lock/reworded/approved", test_reworded, "approved");
  store_test_add ("/lock/rewritten/in-review", test_rewritten, "in-review");
  store_test_add ("/lock/rewritten/cancelled", test_rewritten, "cancelled");

  return store_test_run ();
}
