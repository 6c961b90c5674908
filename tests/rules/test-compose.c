/* test-compose.c - texts from key messages; the four questions; repetitions; steps; the lock
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-communication.h"
#include "segue-compose.h"
#include "segue-event.h"
#include "segue-fake-plan.h"
#include "segue-lock.h"
#include "segue-repetitions.h"
#include "segue-steps.h"

#include <string.h>

/* ERP hits Finance, with Payroll below it, and IT; a communication to Finance. */
typedef struct
{
  SegueFakePlan *plan;
  SegueRecord   *erp;
  SegueRecord   *finance;
  SegueRecord   *payroll;
  SegueRecord   *it;
  SegueRecord   *communication;
} Fixture;

static SegueRecord *
add (Fixture         *self,
     SegueRecordKind  kind,
     const char      *field,
     const char      *text)
{
  SegueRecord *record = segue_fake_plan_add (self->plan, kind, field, text, NULL);

  segue_fake_plan_link (self->plan, record, "rollout", self->erp);
  return record;
}

static SegueRecord *
add_impacted (Fixture     *self,
              SegueRecord *audience)
{
  SegueRecord *impacted = add (self, SEGUE_RECORD_IMPACTED_AUDIENCE, "in-scope", "true");

  segue_fake_plan_link (self->plan, impacted, "audience", audience);
  return impacted;
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->plan = segue_fake_plan_new ();
  self->erp = segue_fake_plan_add (self->plan, SEGUE_RECORD_ROLLOUT, "name", "ERP", NULL);
  self->finance = segue_fake_plan_add (self->plan, SEGUE_RECORD_AUDIENCE, "name", "Finance", NULL);
  self->payroll = segue_fake_plan_add (self->plan, SEGUE_RECORD_AUDIENCE, "name", "Payroll", NULL);
  self->it = segue_fake_plan_add (self->plan, SEGUE_RECORD_AUDIENCE, "name", "IT", NULL);
  segue_fake_plan_link (self->plan, self->payroll, "parent", self->finance);
  self->communication = add (self, SEGUE_RECORD_COMMUNICATION, "title", "What changes in March");
  segue_fake_plan_set (self->plan, self->communication, "channel", "e-mail");
  segue_fake_plan_link (self->plan, self->communication, "audiences", self->finance);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_object_unref (self->plan);
}

static void
carry (Fixture     *self,
       SegueRecord *communication,
       SegueRecord *message)
{
  SegueRecord *use = segue_fake_plan_add (self->plan, SEGUE_RECORD_MESSAGE_USE, "version", "1", NULL);

  segue_fake_plan_link (self->plan, use, "communication", communication);
  segue_fake_plan_link (self->plan, use, "message", message);
}

static SegueRecord *
add_message (Fixture    *self,
             const char *kind,
             const char *wording)
{
  SegueRecord *message = add (self, SEGUE_RECORD_MESSAGE, "kind", kind);

  segue_fake_plan_set (self->plan, message, "title", kind);
  segue_fake_plan_set (self->plan, message, "wording", wording);
  return message;
}

static void
carry_new (Fixture    *self,
           const char *kind,
           const char *wording)
{
  carry (self, self->communication, add_message (self, kind, wording));
}

static void
assert_text (Fixture    *self,
             const char *expected)
{
  g_autofree char *text = segue_compose (SEGUE_PLAN (self->plan), self->communication);

  g_assert_cmpstr (text, ==, expected);
}

static void
add_impact (Fixture     *self,
            SegueRecord *impacted,
            const char  *yesterday,
            const char  *tomorrow)
{
  SegueRecord *impact = segue_fake_plan_add (self->plan, SEGUE_RECORD_IMPACT, "title", "Impact", NULL);

  segue_fake_plan_link (self->plan, impact, "impacted-audience", impacted);
  if (yesterday != NULL)
    segue_fake_plan_set (self->plan, impact, "yesterday", yesterday);
  if (tomorrow != NULL)
    segue_fake_plan_set (self->plan, impact, "tomorrow", tomorrow);
}

/* Why, what, when, how, whatever the order in which they were added; and only what is known. */
static void
test_letter (Fixture       *self,
             gconstpointer  data)
{
  SegueRecord *milestone = add (self, SEGUE_RECORD_MILESTONE, "title", "Go-live");
  SegueRecord *desk = add (self, SEGUE_RECORD_SUPPORT_CHANNEL, "name", "Help desk");
  SegueRecord *foreign = add (self, SEGUE_RECORD_SUPPORT_CHANNEL, "name", "IT only");
  SegueRecord *sender = segue_fake_plan_add (self->plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ines Prado", NULL);

  segue_fake_plan_set (self->plan, milestone, "role", "go-live");
  segue_fake_plan_set (self->plan, milestone, "date", "2027-03-02");
  segue_fake_plan_set (self->plan, desk, "contact", "4711");
  segue_fake_plan_set (self->plan, desk, "hours", "8 to 17");
  segue_fake_plan_link (self->plan, foreign, "audiences", self->it);
  segue_fake_plan_link (self->plan, self->communication, "sender", sender);
  carry_new (self, "how", "Ask your team lead.");
  carry_new (self, "what-changes", "Invoices are approved in the new system.");
  carry_new (self, "risk", "Support ends in 2027.");
  carry_new (self, "business-reason", "  The old system is at its end.\n");
  add_impact (self, add_impacted (self, self->payroll), "Paper slips.", "A form on the phone.");
  add_impact (self, add_impacted (self, self->it), "Nightly jobs.", "None.");

  assert_text (self, "Dear colleagues in Finance,\n\n"
                     "Why we do this\nThe old system is at its end.\nSupport ends in 2027.\n\n"
                     "What changes for you\nInvoices are approved in the new system.\n"
                     "Until now: Paper slips. From now on: A form on the phone.\n\n"
                     "When\nGo-live: 2 March 2027\n\n"
                     "How it works, and where to get help\nAsk your team lead.\nHelp desk: 4711, 8 to 17\n\n"
                     "Kind regards\nInes Prado\n");
}

/* What is said in a room are points, without greeting and regards. */
static void
test_spoken (Fixture       *self,
             gconstpointer  data)
{
  segue_fake_plan_set (self->plan, self->communication, "channel", "town-hall");
  segue_fake_plan_set (self->plan, self->communication, "feedback-mechanism", "the box at the door");
  segue_fake_plan_link (self->plan, self->communication, "audiences", self->it);
  carry_new (self, "benefit", "Fewer clicks.");
  carry_new (self, "recognition", "Thank you for testing.");
  add_impact (self, add_impacted (self, self->it), NULL, "One sign-in.");

  assert_text (self, "Talking points for Finance and IT\n\n"
                     "• Thank you for testing.\n\n"
                     "Why we do this\n• Fewer clicks.\n\n"
                     "What changes for you\n• From now on: One sign-in.\n\n"
                     "Tell us what you think: the box at the door\n");
}

/* Nothing is known: nothing is promised, and nothing is empty. */
static void
test_bare (Fixture       *self,
           gconstpointer  data)
{
  assert_text (self, "Dear colleagues in Finance,\n\nKind regards\n");
  segue_fake_plan_set (self->plan, self->communication, "channel", "chat");
  assert_text (self, "What changes in March\n");
}

/* Two waves have two days; one that is called off none, one that may move says so. */
static void
test_days (Fixture       *self,
           gconstpointer  data)
{
  SegueRecord *all = add (self, SEGUE_RECORD_MILESTONE, "title", "Go-live");
  SegueRecord *wave = add (self, SEGUE_RECORD_MILESTONE, "title", "Wave 2");

  segue_fake_plan_set (self->plan, self->communication, "channel", "poster");
  segue_fake_plan_link (self->plan, self->communication, "audiences", self->it);
  segue_fake_plan_set (self->plan, all, "role", "go-live");
  segue_fake_plan_set (self->plan, all, "date", "2027-03-02");
  segue_fake_plan_set (self->plan, wave, "role", "go-live");
  segue_fake_plan_set (self->plan, wave, "date", "2027-04-01");
  segue_fake_plan_set (self->plan, wave, "certainty", "tentative");
  segue_fake_plan_link (self->plan, wave, "audiences", self->it);
  assert_text (self, "What changes in March\n\nWhen\n• Go-live: 2 March 2027\n• Wave 2: 1 April 2027 (not certain yet)\n");

  segue_fake_plan_set (self->plan, all, "certainty", "cancelled");
  assert_text (self, "What changes in March\n\nWhen\n• Wave 2: 1 April 2027 (not certain yet)\n");
}

/* Those that it answers are said, and no others. */
static void
test_named_impacts (Fixture       *self,
                    gconstpointer  data)
{
  SegueRecord *impacted = add_impacted (self, self->finance);
  SegueRecord *named = segue_fake_plan_add (self->plan, SEGUE_RECORD_IMPACT, "title", "Slips", "yesterday", "Paper.", NULL);
  g_autoptr(GPtrArray) found = NULL;

  segue_fake_plan_link (self->plan, named, "impacted-audience", impacted);
  add_impact (self, impacted, "Keys.", "Cards.");
  add_impact (self, impacted, NULL, NULL);
  found = segue_compose_find_impacts (SEGUE_PLAN (self->plan), self->communication);
  g_assert_cmpuint (found->len, ==, 2);

  segue_fake_plan_link (self->plan, self->communication, "impacts", named);
  assert_text (self, "Dear colleagues in Finance,\n\nWhat changes for you\nNo longer: Paper.\n\nKind regards\n");
}

/* By its kind a message answers a question; what somebody says of it counts more. */
static void
test_questions (Fixture       *self,
                gconstpointer  data)
{
  SeguePlan *plan = SEGUE_PLAN (self->plan);

  for (SegueQuestion question = 0; question < SEGUE_N_QUESTIONS; question++)
    g_assert_false (segue_question_is_covered (plan, self->communication, question));

  carry_new (self, "risk", "It stops.");
  carry_new (self, "personal-impact", "You sign in once.");
  carry_new (self, "when", "In March.");
  carry_new (self, "instruction", "Press the button.");
  carry_new (self, "recognition", "Thanks.");
  for (SegueQuestion question = 0; question < SEGUE_N_QUESTIONS; question++)
    g_assert_true (segue_question_is_covered (plan, self->communication, question));

  segue_fake_plan_set (self->plan, self->communication, "covers-when", "false");
  g_assert_false (segue_question_is_covered (plan, self->communication, SEGUE_QUESTION_WHEN));
  g_assert_true (segue_question_is_carried (plan, self->communication, SEGUE_QUESTION_WHEN));
}

/* Line breaks, blanks and capitals do not matter; other words do. */
static void
test_answers (Fixture       *self,
              gconstpointer  data)
{
  SeguePlan *plan = SEGUE_PLAN (self->plan);
  guint why = 1u << SEGUE_QUESTION_WHY;
  guint how = 1u << SEGUE_QUESTION_HOW;

  carry_new (self, "risk", "The old system\nstops.");
  carry_new (self, "how", "Call 4711.");
  g_assert_cmpuint (segue_compose_find_answers (plan, self->communication, ""), ==, 0);
  g_assert_cmpuint (segue_compose_find_answers (plan, self->communication, "Hello. THE old  system stops. Bye."), ==, why);
  g_assert_cmpuint (segue_compose_find_answers (plan, self->communication, "The old system\nstops.\n\nCall 4711."), ==, why | how);
  g_assert_cmpuint (segue_compose_find_answers (plan, self->communication, "The old system ends. Call 0815."), ==, 0);
}

/* What reaches Finance reaches Payroll; what is called off reaches nobody. */
static void
test_repetitions (Fixture       *self,
                  gconstpointer  data)
{
  SegueRecord *message = add_message (self, "risk", "It stops.");
  SegueRecord *sent = add (self, SEGUE_RECORD_COMMUNICATION, "title", "Sent");
  SegueRecord *off = add (self, SEGUE_RECORD_COMMUNICATION, "title", "Off");
  g_autoptr(GArray) repetitions = NULL;
  const SegueRepetition *payroll = NULL;
  const SegueRepetition *it = NULL;

  add_impacted (self, self->payroll);
  add_impacted (self, self->it);
  segue_fake_plan_set (self->plan, sent, "status", "sent");
  segue_fake_plan_set (self->plan, sent, "channel", "town-hall");
  segue_fake_plan_set (self->plan, off, "status", "cancelled");
  carry (self, self->communication, message);
  carry (self, sent, message);
  carry (self, off, message);

  repetitions = segue_repetitions_list (SEGUE_PLAN (self->plan), message);
  g_assert_cmpuint (repetitions->len, ==, 2);
  payroll = &g_array_index (repetitions, SegueRepetition, 0);
  it = &g_array_index (repetitions, SegueRepetition, 1);
  if (payroll->audience != self->payroll)
    {
      const SegueRepetition *other = payroll;

      payroll = it;
      it = other;
    }
  g_assert_true (payroll->audience == self->payroll && it->audience == self->it);
  g_assert_cmpuint (payroll->n_planned, ==, 2);
  g_assert_cmpuint (payroll->n_sent, ==, 1);
  g_assert_cmpuint (payroll->n_channels, ==, 2);
  g_assert_cmpuint (it->n_planned, ==, 1);
  g_assert_cmpuint (it->n_channels, ==, 1);
}

/* Those that a message names count, in the scope or not. */
static void
test_repetitions_named (Fixture       *self,
                        gconstpointer  data)
{
  SegueRecord *message = add_message (self, "risk", "It stops.");
  g_autoptr(GArray) repetitions = NULL;

  add_impacted (self, self->it);
  segue_fake_plan_link (self->plan, message, "audiences", self->finance);
  repetitions = segue_repetitions_list (SEGUE_PLAN (self->plan), message);
  g_assert_cmpuint (repetitions->len, ==, 1);
  g_assert_true (g_array_index (repetitions, SegueRepetition, 0).audience == self->finance);
  g_assert_cmpuint (g_array_index (repetitions, SegueRepetition, 0).n_planned, ==, 0);
}

static const struct
{
  const char *status;
  const char *steps;
} ways[] = {
  { "idea", "draft cancelled" },
  { "draft", "in-review cancelled" },
  { "in-review", "approved draft cancelled" },
  { "approved", "scheduled sent draft cancelled" },
  { "scheduled", "sent draft cancelled" },
  { "sent", "" },
  { "cancelled", "draft" },
};

static void
test_steps (Fixture       *self,
            gconstpointer  data)
{
  const SegueField *field = segue_record_get_field (self->communication, SEGUE_COMMUNICATION_STATUS);

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      SegueCommunicationStatus steps[SEGUE_STEPS_MOST];
      g_autoptr(GString) words = g_string_new (NULL);
      guint n = 0;

      g_test_message ("%s", ways[i].status);
      segue_fake_plan_set (self->plan, self->communication, "status", ways[i].status);
      n = segue_steps_list (self->communication, steps);
      for (guint j = 0; j < n; j++)
        g_string_append_printf (words, "%s%s", j > 0 ? " " : "", segue_choices_get_nick (field->choices, (int) steps[j]));
      g_assert_cmpstr (words->str, ==, ways[i].steps);
    }
}

static void
test_missing (Fixture       *self,
              gconstpointer  data)
{
  SegueRecord *sender = segue_fake_plan_add (self->plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ines Prado", NULL);
  guint fields[SEGUE_STEPS_MOST];

  g_assert_cmpuint (segue_steps_find_missing (self->communication, SEGUE_COMMUNICATION_STATUS_IN_REVIEW, fields), ==, 1);
  g_assert_cmpuint (fields[0], ==, SEGUE_COMMUNICATION_BODY);
  g_assert_cmpuint (segue_steps_find_missing (self->communication, SEGUE_COMMUNICATION_STATUS_APPROVED, fields), ==, 0);
  g_assert_cmpuint (segue_steps_find_missing (self->communication, SEGUE_COMMUNICATION_STATUS_SCHEDULED, fields), ==, 2);
  g_assert_cmpuint (fields[0], ==, SEGUE_COMMUNICATION_SENDER);
  g_assert_cmpuint (fields[1], ==, SEGUE_COMMUNICATION_DATE);

  segue_fake_plan_link (self->plan, self->communication, "sender", sender);
  segue_fake_plan_set (self->plan, self->communication, "date", "2027-01-04");
  g_assert_cmpuint (segue_steps_find_missing (self->communication, SEGUE_COMMUNICATION_STATUS_SCHEDULED, fields), ==, 0);
}

/* Only what was sent is locked, and only what was said of it. */
static void
test_lock (Fixture       *self,
           gconstpointer  data)
{
  SegueRecord *event = add (self, SEGUE_RECORD_EVENT, "title", "Town hall");

  segue_fake_plan_set (self->plan, event, "certainty", "done");
  g_assert_false (segue_lock_holds (event));
  g_assert_false (segue_lock_holds (self->communication));
  segue_fake_plan_set (self->plan, self->communication, "status", "cancelled");
  g_assert_false (segue_lock_holds (self->communication));
  segue_fake_plan_set (self->plan, self->communication, "status", "sent");
  g_assert_true (segue_lock_holds (self->communication));

  g_assert_true (segue_lock_allows (SEGUE_RECORD_EVENT, SEGUE_EVENT_DATE));
  g_assert_true (segue_lock_allows (SEGUE_RECORD_COMMUNICATION, SEGUE_COMMUNICATION_OPENED));
  g_assert_true (segue_lock_allows (SEGUE_RECORD_COMMUNICATION, SEGUE_MAIN_NOTES));
  g_assert_false (segue_lock_allows (SEGUE_RECORD_COMMUNICATION, SEGUE_COMMUNICATION_STATUS));
  g_assert_false (segue_lock_allows (SEGUE_RECORD_COMMUNICATION, SEGUE_COMMUNICATION_DATE));
  g_assert_false (segue_lock_allows (SEGUE_RECORD_COMMUNICATION, SEGUE_COMMUNICATION_BODY));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function) g_test_add ("/compose/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("letter", test_letter);
  ADD ("spoken", test_spoken);
  ADD ("bare", test_bare);
  ADD ("days", test_days);
  ADD ("named-impacts", test_named_impacts);
  ADD ("questions", test_questions);
  ADD ("answers", test_answers);
  ADD ("repetitions", test_repetitions);
  ADD ("repetitions-named", test_repetitions_named);
  ADD ("steps", test_steps);
  ADD ("missing", test_missing);
  ADD ("lock", test_lock);
#undef ADD

  return g_test_run ();
}
