/* segue-check.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The checks look at everything, whatever somebody may see: a plan is as good as it is.
 * What was found is then told where all that it is about may be seen.
 */

#define G_LOG_DOMAIN "segue-check"

#include "config.h"

#include "segue-check-private.h"

#include "segue-acceptance.h"
#include "segue-communication.h"
#include "segue-engagement.h"
#include "segue-enrolment.h"
#include "segue-event.h"
#include "segue-impact.h"
#include "segue-resistance.h"

#include <glib/gi18n.h>
#include <string.h>

static const SegueCheck checks[] = {
  { "C01", SEGUE_SEVERITY_WARNING, N_("The reason for the change comes from the top"),
    segue_check_c01_run, segue_check_c01_dup_text, segue_check_c01_fill_fix },
  { "C02", SEGUE_SEVERITY_WARNING, N_("What it means for people comes from their manager"),
    segue_check_c02_run, segue_check_c02_dup_text, segue_check_c02_fill_fix },
  { "C03", SEGUE_SEVERITY_WARNING, N_("The project team is not the main sender"),
    segue_check_c03_run, segue_check_c03_dup_text },
  { "C04", SEGUE_SEVERITY_WARNING, N_("A key message is heard often enough"),
    segue_check_c04_run, segue_check_c04_dup_text },
  { "C05", SEGUE_SEVERITY_INFO, N_("A key message is not heard too often, nor in one channel only"),
    segue_check_c05_run, segue_check_c05_dup_text },
  { "C06", SEGUE_SEVERITY_ERROR, N_("What is heard first says why"),
    segue_check_c06_run, segue_check_c06_dup_text },
  { "C07", SEGUE_SEVERITY_WARNING, N_("Why, what, when and how are told before go-live"),
    segue_check_c07_run, segue_check_c07_dup_text },
  { "C08", SEGUE_SEVERITY_WARNING, N_("Everybody can answer somewhere"),
    segue_check_c08_run, segue_check_c08_dup_text },
  { "C09", SEGUE_SEVERITY_ERROR, N_("Nothing falls into a freeze that forbids"),
    segue_check_c09_run, segue_check_c09_dup_text, segue_check_c09_fill_fix },
  { "C10", SEGUE_SEVERITY_WARNING, N_("Nothing falls into a peak or on days that nobody works"),
    segue_check_c10_run, segue_check_c10_dup_text, segue_check_c10_fill_fix },
  { "C11", SEGUE_SEVERITY_WARNING, N_("One item a day, and no more in a week than can be spared"),
    segue_check_c11_run, segue_check_c11_dup_text },
  { "C12", SEGUE_SEVERITY_ERROR, N_("People are told of a session in time"),
    segue_check_c12_run, segue_check_c12_dup_text, segue_check_c12_fill_fix },
  { "C13", SEGUE_SEVERITY_WARNING, N_("A required course ends shortly before go-live"),
    segue_check_c13_run, segue_check_c13_dup_text },
  { "C14", SEGUE_SEVERITY_WARNING, N_("There is something to hear after go-live"),
    segue_check_c14_run, segue_check_c14_dup_text },
  { "C15", SEGUE_SEVERITY_WARNING, N_("News come regularly"),
    segue_check_c15_run, segue_check_c15_dup_text },
  { "C16", SEGUE_SEVERITY_WARNING, N_("Managers are told before their teams"),
    segue_check_c16_run, segue_check_c16_dup_text },
  { "C17", SEGUE_SEVERITY_WARNING, N_("Texts use the latest wording of a key message"),
    segue_check_c17_run, segue_check_c17_dup_text, segue_check_c17_fill_fix },
  { "C18", SEGUE_SEVERITY_ERROR, N_("Sender, author, owner and day are known in time"),
    segue_check_c18_run, segue_check_c18_dup_text, NULL,
    { { SEGUE_RECORD_COMMUNICATION, SEGUE_COMMUNICATION_SENDER }, { SEGUE_RECORD_EVENT, SEGUE_EVENT_OWNER } } },
  { "C19", SEGUE_SEVERITY_INFO, N_("Texts for end users do without technical words"),
    segue_check_c19_run, segue_check_c19_dup_text, segue_check_c19_fill_fix,
    { { SEGUE_RECORD_COMMUNICATION, SEGUE_COMMUNICATION_BODY } } },
  { "C20", SEGUE_SEVERITY_WARNING, N_("What is due is approved"),
    segue_check_c20_run, segue_check_c20_dup_text },
  { "C21", SEGUE_SEVERITY_WARNING, N_("What is pinned is where its milestone says"),
    segue_check_c21_run, segue_check_c21_dup_text, segue_check_c21_fill_fix },
  { "C22", SEGUE_SEVERITY_WARNING, N_("What was promised is still true"),
    segue_check_c22_run, segue_check_c22_dup_text },
  { "C23", SEGUE_SEVERITY_WARNING, N_("A high impact is answered"),
    segue_check_c23_run, segue_check_c23_dup_text, NULL,
    { { SEGUE_RECORD_IMPACT, SEGUE_IMPACT_STATUS } } },
  { "C24", SEGUE_SEVERITY_WARNING, N_("Answers are reviewed around go-live"),
    segue_check_c24_run, segue_check_c24_dup_text, segue_check_c24_fill_fix },
  { "R01", SEGUE_SEVERITY_WARNING, N_("Objections are acknowledged in time"),
    segue_check_r01_run, segue_check_r01_dup_text, segue_check_r01_fill_fix },
  { "R02", SEGUE_SEVERITY_WARNING, N_("Objections are closed in time"),
    segue_check_r02_run, segue_check_r02_dup_text },
  { "R03", SEGUE_SEVERITY_WARNING, N_("Who objected is told what came of it"),
    segue_check_r03_run, segue_check_r03_dup_text, segue_check_r03_fill_fix },
  { "R04", SEGUE_SEVERITY_WARNING, N_("Objections of high priority have an owner"),
    segue_check_r04_run, segue_check_r04_dup_text },
  { "R05", SEGUE_SEVERITY_WARNING, N_("It is known whose an objection is"),
    segue_check_r05_run, segue_check_r05_dup_text },
  { "R06", SEGUE_SEVERITY_WARNING, N_("Workarounds do not last"),
    segue_check_r06_run, segue_check_r06_dup_text, NULL,
    { { SEGUE_RECORD_RESISTANCE, SEGUE_RESISTANCE_WORKAROUND } } },
  { "R07", SEGUE_SEVERITY_WARNING, N_("A valid point changes something"),
    segue_check_r07_run, segue_check_r07_dup_text },
  { "R08", SEGUE_SEVERITY_WARNING, N_("Nobody is manipulated or forced"),
    segue_check_r08_run, segue_check_r08_dup_text },
  { "R09", SEGUE_SEVERITY_WARNING, N_("What two approaches did not move goes to the sponsor"),
    segue_check_r09_run, segue_check_r09_dup_text },
  { "R10", SEGUE_SEVERITY_WARNING, N_("No more people of an audience resist than the target allows"),
    segue_check_r10_run, segue_check_r10_dup_text, NULL,
    { { SEGUE_RECORD_ENGAGEMENT, SEGUE_ENGAGEMENT_CURRENT } } },
  { "R11", SEGUE_SEVERITY_INFO, N_("A root cause does not come back"),
    segue_check_r11_run, segue_check_r11_dup_text },
  { "R12", SEGUE_SEVERITY_INFO, N_("Silence is not taken for agreement"),
    segue_check_r12_run, segue_check_r12_dup_text, NULL,
    { { SEGUE_RECORD_ENGAGEMENT, SEGUE_ENGAGEMENT_CURRENT } } },
  { "R13", SEGUE_SEVERITY_ERROR, N_("What is anonymous names nobody"),
    segue_check_r13_run, segue_check_r13_dup_text, segue_check_r13_fill_fix },
  { "R14", SEGUE_SEVERITY_WARNING, N_("Feedback gets a reply"),
    segue_check_r14_run, segue_check_r14_dup_text },
  { "R15", SEGUE_SEVERITY_ERROR, N_("Promises are kept in time"),
    segue_check_r15_run, segue_check_r15_dup_text, segue_check_r15_fill_fix },
  { "R16", SEGUE_SEVERITY_WARNING, N_("Tasks, escalations and decisions are done in time"),
    segue_check_r16_run, segue_check_r16_dup_text, segue_check_r16_fill_fix },
  { "T01", SEGUE_SEVERITY_WARNING, N_("A trainer and a room have one session at a time"),
    segue_check_t01_run, segue_check_t01_dup_text },
  { "T02", SEGUE_SEVERITY_ERROR, N_("Nobody has a seat in two sessions at the same time"),
    segue_check_t02_run, segue_check_t02_dup_text, NULL,
    { { SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_STATUS } } },
  { "T03", SEGUE_SEVERITY_WARNING, N_("What must be known first is learnt first"),
    segue_check_t03_run, segue_check_t03_dup_text, NULL,
    { { SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_STATUS } } },
  { "T04", SEGUE_SEVERITY_WARNING, N_("A session has the people that it needs"),
    segue_check_t04_run, segue_check_t04_dup_text, NULL,
    { { SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_STATUS } } },
  { "T05", SEGUE_SEVERITY_WARNING, N_("Who resists does not only get something to read"),
    segue_check_t05_run, segue_check_t05_dup_text, NULL,
    { { SEGUE_RECORD_ENGAGEMENT, SEGUE_ENGAGEMENT_CURRENT } } },
  { "T06", SEGUE_SEVERITY_WARNING, N_("Casual users, power users and supervisors learn different things"),
    segue_check_t06_run, segue_check_t06_dup_text },
  { "T07", SEGUE_SEVERITY_WARNING, N_("A required course has seats for all before go-live"),
    segue_check_t07_run, segue_check_t07_dup_text, NULL,
    { { SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_STATUS } } },
  { "T08", SEGUE_SEVERITY_INFO, N_("A course is reinforced"),
    segue_check_t08_run, segue_check_t08_dup_text },
  { "T09", SEGUE_SEVERITY_WARNING, N_("Nobody misses much"),
    segue_check_t09_run, segue_check_t09_dup_text, NULL,
    { { SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_STATUS } } },
  { "T10", SEGUE_SEVERITY_INFO, N_("People come to a course"),
    segue_check_t10_run, segue_check_t10_dup_text, NULL,
    { { SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_STATUS } } },
  { "T11", SEGUE_SEVERITY_INFO, N_("What a course brings is looked at in time"),
    segue_check_t11_run, segue_check_t11_dup_text, NULL,
    { { SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_STATUS }, { SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_REACTION },
      { SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_SCORE }, { SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_USES_IT } } },
};

/**
 * segue_checks_get_n:
 *
 * Returns: how many checks there are
 */
guint
segue_checks_get_n (void)
{
  return G_N_ELEMENTS (checks);
}

/**
 * segue_checks_get_nth:
 * @place: below segue_checks_get_n()
 *
 * Returns: (transfer none): a check, in the order of the codes
 */
const SegueCheck *
segue_checks_get_nth (guint place)
{
  g_return_val_if_fail (place < G_N_ELEMENTS (checks), NULL);

  return &checks[place];
}

/**
 * segue_check_find:
 * @code: (nullable): “C01”
 *
 * Returns: (transfer none) (nullable): the check
 */
const SegueCheck *
segue_check_find (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    if (g_strcmp0 (checks[i].code, code) == 0)
      return &checks[i];

  return NULL;
}

/**
 * segue_check_get_code:
 *
 * Returns: (transfer none): “C01”
 */
const char *
segue_check_get_code (const SegueCheck *check)
{
  return check->code;
}

/**
 * segue_check_get_title:
 *
 * Returns: (transfer none): the rule in a few words, translated
 */
const char *
segue_check_get_title (const SegueCheck *check)
{
  return _(check->title);
}

/**
 * segue_check_get_severity:
 *
 * Returns: how much its findings weigh
 */
SegueSeverity
segue_check_get_severity (const SegueCheck *check)
{
  return check->severity;
}

static gboolean
may_be_told (SeguePlan        *plan,
             const SegueCheck *check)
{
  for (guint i = 0; i < SEGUE_CHECK_N_NEEDS && check->needs[i].kind != SEGUE_RECORD_NONE; i++)
    {
      const SegueField *fields = segue_record_class_get (check->needs[i].kind)->fields;

      if (!segue_plan_shows (plan, &fields[check->needs[i].field]))
        return FALSE;
    }

  return TRUE;
}

/* Puts in the place of each record the one that @plan shows for it. */
static gboolean
show_finding (SeguePlan    *plan,
              SegueFinding *finding)
{
  for (guint i = 0; i < finding->n_records; i++)
    {
      SegueRecord *shown = segue_plan_find (plan, segue_record_get_kind (finding->records[i]),
                                            segue_record_get_id (finding->records[i]));

      if (shown == NULL)
        return FALSE;
      g_set_object (&finding->records[i], shown);
    }

  return TRUE;
}

static char *
dup_key (const char *check,
         const char *subject)
{
  return g_strdup_printf ("%s %s", check, subject);
}

static GHashTable *
read_acceptances (SeguePlan *plan)
{
  SegueRecordList *list = segue_plan_list (plan, SEGUE_RECORD_ACCEPTANCE);
  GHashTable *accepted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *acceptance = segue_record_list_get (list, i);
      const char *check = segue_record_get_text (acceptance, SEGUE_ACCEPTANCE_CODE);
      const char *subject = segue_record_get_text (acceptance, SEGUE_ACCEPTANCE_SUBJECT);

      if (check != NULL && subject != NULL)
        g_hash_table_insert (accepted, dup_key (check, subject), acceptance);
    }

  return accepted;
}

static void
find_acceptance (SeguePlan    *plan,
                 GHashTable   *accepted,
                 SegueFinding *finding)
{
  g_autofree char *subject = segue_finding_dup_subject (plan, finding);
  g_autofree char *key = dup_key (finding->check->code, subject);

  g_set_object (&finding->acceptance, g_hash_table_lookup (accepted, key));
}

static int
compare_findings (gconstpointer a,
                  gconstpointer b)
{
  const SegueFinding *one = *(SegueFinding *const *) a;
  const SegueFinding *two = *(SegueFinding *const *) b;
  gint64 ids[2];

  if (one->check->severity != two->check->severity)
    return one->check->severity < two->check->severity ? -1 : 1;
  if (one->check != two->check)
    return one->check < two->check ? -1 : 1;
  if (one->days[0] != two->days[0])
    return one->days[0] < two->days[0] ? -1 : 1;

  ids[0] = segue_record_get_id (one->records[0]);
  ids[1] = segue_record_get_id (two->records[0]);
  return (ids[0] > ids[1]) - (ids[0] < ids[1]);
}

/**
 * segue_checks_run:
 * @plan: what somebody may see; the checks run on all that it comes from
 * @today: the day from which to look
 *
 * A finding is left out where anything that it is about, or tells, may not be seen.
 *
 * Returns: (transfer full) (element-type SegueFinding): what was found, accepted or not:
 *   errors, warnings, notes, and by code and day
 */
GPtrArray *
segue_checks_run (SeguePlan *plan,
                  SegueDay   today)
{
  SeguePlan *source = segue_plan_get_source (plan, NULL);
  g_autoptr(SegueCheckIndex) index = NULL;
  g_autoptr(GHashTable) accepted = NULL;
  SegueCheckRun run = { 0 };

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);

  index = segue_check_index_new (plan, today);
  accepted = read_acceptances (source);
  run.index = index;
  run.findings = g_ptr_array_new_with_free_func ((GDestroyNotify) segue_finding_unref);
  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    {
      run.check = &checks[i];
      if (may_be_told (plan, run.check))
        run.check->run (&run);
    }

  for (guint i = 0; g_hash_table_size (accepted) > 0 && i < run.findings->len; i++)
    find_acceptance (source, accepted, g_ptr_array_index (run.findings, i));
  for (guint i = run.findings->len; source != plan && i > 0; i--)
    if (!show_finding (plan, g_ptr_array_index (run.findings, i - 1)))
      g_ptr_array_remove_index (run.findings, i - 1);
  g_ptr_array_sort (run.findings, compare_findings);

  return run.findings;
}
