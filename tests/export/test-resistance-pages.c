/* test-resistance-pages.c - the log, the insights, you said - we did, the preparation sheet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pdf-tools.h"
#include "segue-documents.h"
#include "segue-resistance.h"
#include "segue-written-plan.h"

#define TODAY "2026-11-23"

#define QUOTE "The handhelds are slower with gloves on"
#define PUBLIC_QUOTE "Scanning is slow in the cold hall"

static SegueRecord *
add (SegueFakePlan *plan,
     const char    *line)
{
  SegueRecord *record = segue_written_plan_add (plan, line);

  if (segue_record_class_find (SEGUE_RECORD_GET_CLASS (record), "rollout") != SEGUE_NO_FIELD)
    segue_fake_plan_link (plan, record, "rollout", segue_written_plan_find (plan, SEGUE_RECORD_ROLLOUT, "ERP"));

  return record;
}

/* Two that are open, one that is closed and told, a signal; Sales are too few to be named. */
static SegueFakePlan *
make_plan (void)
{
  SegueFakePlan *plan = segue_fake_plan_new ();
  SegueRecord *entry;
  SegueRecord *record;

  segue_written_plan_add (plan, "rollout name=ERP");
  segue_written_plan_add (plan, "stakeholder name=Ada Lind");
  segue_written_plan_add (plan, "stakeholder name=Bo Ek");
  segue_written_plan_add (plan, "audience name=Warehouse|headcount=40");
  segue_written_plan_add (plan, "audience name=Sales|headcount=4");
  entry = add (plan, "resistance code=R-001|summary=" QUOTE "|stakeholder=Ada Lind|audience=Warehouse|heard-on=2026-11-12|"
                     "heard-in=one-to-one|barrier=ability|root-cause=worse-tool|intent=good-faith|severity=5|spread=4|"
                     "valid-point=yes|status=acknowledged|owner=Bo Ek|acknowledged-on=2026-11-13|facts=46 picks an hour|"
                     "you-said=" PUBLIC_QUOTE);
  record = segue_written_plan_add (plan, "attempt tried-on=2026-11-16|approach=education|tried=Showed the figures|result=failed");
  segue_fake_plan_link (plan, record, "resistance", entry);
  record = add (plan, "action title=Handles by Friday|kind=promise|promised-to=Ada Lind|owner=Bo Ek|due=2026-11-19|status=open");
  segue_fake_plan_link (plan, record, "resistance", entry);
  add (plan, "resistance code=R-002|summary=Who checks the pay run?|audience=Sales|heard-on=2026-11-02|status=resolved|"
             "outcome=Two people check it|closed-on=2026-11-10|told-them-on=2026-11-11|"
             "you-said=Nobody checks the pay run|we-did=Two people check it each month");
  add (plan, "resistance code=R-003|summary=We were not asked|audience=Warehouse|heard-on=2026-11-20|status=new");
  add (plan, "resistance code=R-004|summary=Grumbling at the gate|audience=Warehouse|heard-on=2026-11-21|status=signal");

  return plan;
}

static gint64 asked_audience; /* of which audience documents are, 0 = of all */

static SegueDocument *
make (const char          *name,
      SegueFakePlan       *plan,
      SegueRedactionLevel  level,
      SegueRecord         *of)
{
  g_autoptr(GError) error = NULL;
  SegueDocument *document = NULL;
  SeguePageOptions options;

  segue_page_options_init (&options);
  options.level = level;
  options.of = of != NULL ? segue_record_get_id (of) : 0;
  options.filter.audience = asked_audience;
  segue_day_parse (TODAY, &options.day);
  document = segue_documents_make (segue_documents_find (name), SEGUE_PLAN (plan), &options, &error);
  g_assert_no_error (error);

  return document;
}

static char *
print (const char          *name,
       SegueFakePlan       *plan,
       SegueRedactionLevel  level,
       SegueRecord         *of)
{
  g_autoptr(SegueDocument) document = make (name, plan, level, of);
  g_autoptr(GBytes) pdf = pdf_tools_write (document, SEGUE_PAPER_A3, TRUE);

  return pdf_tools_read_text (pdf);
}

static void
assert_text (const char        *text,
             const char *const *there,
             const char *const *not_there)
{
  for (guint i = 0; there[i] != NULL; i++)
    pdf_tools_assert_has (text, there[i]);
  for (guint i = 0; not_there != NULL && not_there[i] != NULL; i++)
    if (pdf_tools_count (text, not_there[i]) > 0)
      g_error ("“%s” is there", not_there[i]);
}

static void
test_log (void)
{
  static const char *const team[] = {
    "Resistance log", QUOTE, "R-001 · One-to-one, 12 Nov", "Ada Lind", "Tool or process", "Good-faith",
    "20", "Open", "Closed", "Who checks the pay run?", "Not judged", "of them told what came of it", NULL,
  };
  static const char *const managers[] = { "R-001", "Ada Lind", "Good-faith", NULL };
  static const char *const hidden[] = { QUOTE, "Who checks", "gate", NULL };
  g_autoptr(SegueFakePlan) plan = make_plan ();
  g_autofree char *text = NULL;
  g_autofree char *less = NULL;

  if (!pdf_tools_are_there ())
    return;

  text = print ("resistance", plan, SEGUE_REDACTION_LEVEL_TEAM, NULL);
  less = print ("resistance", plan, SEGUE_REDACTION_LEVEL_MANAGERS, NULL);
  assert_text (text, team, NULL);
  assert_text (less, managers, hidden);
}

/* Words are whole on paper that stands, where the intent is below the cause. */
static void
test_portrait (void)
{
  static const char *const there[] = { "Priority", "Ability · Good-", "Acknowledged", "Constructive", "Oberreuthner", NULL };
  static const char *const hidden[] = { "Not judged", NULL };
  g_autoptr(SegueFakePlan) plan = make_plan ();
  g_autoptr(SegueDocument) document = NULL;
  g_autoptr(GBytes) pdf = NULL;
  g_autofree char *text = NULL;

  if (!pdf_tools_are_there ())
    return;

  segue_written_plan_add (plan, "stakeholder name=Siegtraud Oberreuthner");
  add (plan, "resistance code=R-005|summary=Not again|owner=Siegtraud Oberreuthner|heard-on=2026-11-20|"
             "root-cause=worse-tool|intent=constructive|status=new");
  document = make ("resistance", plan, SEGUE_REDACTION_LEVEL_TEAM, NULL);
  pdf = pdf_tools_write (document, SEGUE_PAPER_A4, FALSE);
  text = pdf_tools_read_text (pdf);
  assert_text (text, there, hidden);
}

static void
test_you_said (void)
{
  static const char *const team[] = {
    "You said – we did", "Warehouse", "Sales", PUBLIC_QUOTE, "We are still working on it", "Nobody checks the pay run",
    "Two people check it each month", "Told on 11 Nov", "We were not asked", NULL,
  };
  static const char *const everybody[] = {
    "Warehouse", "From all of you", PUBLIC_QUOTE, "Nobody checks the pay run", "Two people check it each month",
    "1 more point was raised", NULL,
  };
  static const char *const hidden[] = { "Sales", "Ada", "Bo Ek", "gloves", "not asked", "gate", "R-00", NULL };
  g_autoptr(SegueFakePlan) plan = make_plan ();
  g_autofree char *text = NULL;
  g_autofree char *less = NULL;

  if (!pdf_tools_are_there ())
    return;

  text = print ("you-said-we-did", plan, SEGUE_REDACTION_LEVEL_TEAM, NULL);
  less = print ("you-said-we-did", plan, SEGUE_REDACTION_LEVEL_PUBLIC, NULL);
  assert_text (text, team, NULL);
  assert_text (less, everybody, hidden);
}

/* Four people are too few, five are not. */
static void
test_few (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan ();
  g_autofree char *text = NULL;

  if (!pdf_tools_are_there ())
    return;

  segue_fake_plan_set (plan, segue_written_plan_find (plan, SEGUE_RECORD_AUDIENCE, "Sales"), "headcount", "5");
  text = print ("you-said-we-did", plan, SEGUE_REDACTION_LEVEL_PUBLIC, NULL);
  pdf_tools_assert_has (text, "Sales");
  g_assert_cmpuint (pdf_tools_count (text, "From all of you"), ==, 0);
}

/* A sheet of nobody but four people tells who said it, even without their name. */
static void
test_few_alone (void)
{
  static const char *const told[] = { "So few people", NULL };
  static const char *const hidden[] = { "pay run", "From all of you", "more point", NULL };
  g_autoptr(SegueFakePlan) plan = make_plan ();
  SegueRecord *sales = NULL;
  g_autofree char *few = NULL;
  g_autofree char *team = NULL;
  g_autofree char *many = NULL;

  if (!pdf_tools_are_there ())
    return;

  sales = segue_written_plan_find (plan, SEGUE_RECORD_AUDIENCE, "Sales");
  asked_audience = segue_record_get_id (sales);
  few = print ("you-said-we-did", plan, SEGUE_REDACTION_LEVEL_PUBLIC, NULL);
  team = print ("you-said-we-did", plan, SEGUE_REDACTION_LEVEL_TEAM, NULL);
  segue_fake_plan_set (plan, sales, "headcount", "5");
  many = print ("you-said-we-did", plan, SEGUE_REDACTION_LEVEL_PUBLIC, NULL);
  asked_audience = 0;
  assert_text (few, told, hidden);
  pdf_tools_assert_has (team, "Nobody checks the pay run");
  pdf_tools_assert_has (many, "Nobody checks the pay run");
}

/* Who is of a few stands with those above them, not with all: what is with all of a sheet for
 * those above would be theirs alone.
 */
static void
test_few_within (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan ();
  SegueRecord *field = NULL;
  SegueRecord *sales = NULL;
  g_autofree char *text = NULL;
  g_autofree char *secret = NULL;

  if (!pdf_tools_are_there ())
    return;

  sales = segue_written_plan_find (plan, SEGUE_RECORD_AUDIENCE, "Sales");
  field = segue_written_plan_add (plan, "audience name=Field people|headcount=12");
  segue_fake_plan_link (plan, sales, "parent", field);
  asked_audience = segue_record_get_id (field);
  text = print ("you-said-we-did", plan, SEGUE_REDACTION_LEVEL_PUBLIC, NULL);
  segue_fake_plan_set (plan, field, "confidential", "true");
  asked_audience = 0;
  secret = print ("you-said-we-did", plan, SEGUE_REDACTION_LEVEL_PUBLIC, NULL);

  pdf_tools_assert_has (text, "Nobody checks the pay run");
  pdf_tools_assert_has (text, "Field people");
  g_assert_cmpuint (pdf_tools_count (text, "From all of you"), ==, 0);
  g_assert_cmpuint (pdf_tools_count (text, "Sales"), ==, 0);
  g_assert_cmpuint (pdf_tools_count (secret, "Field people"), ==, 0);
}

/* What somebody said who is confidential, and what they were promised, is so too. */
static void
test_confidential (void)
{
  static const char *const hidden[] = { "R-001", "Warehouse, ", "Ada", "Bo Ek", "Good-faith", PUBLIC_QUOTE, "Handles by Friday", NULL };
  static const char *const names[] = { "resistance", "you-said-we-did", "preparation-sheet" };
  g_autoptr(SegueFakePlan) plan = make_plan ();

  if (!pdf_tools_are_there ())
    return;

  segue_fake_plan_set (plan, segue_written_plan_find (plan, SEGUE_RECORD_STAKEHOLDER, "Ada Lind"), "confidential", "true");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *text = print (names[i], plan, SEGUE_REDACTION_LEVEL_MANAGERS, NULL);

      for (guint j = 0; hidden[j] != NULL; j++)
        if (pdf_tools_count (text, hidden[j]) > 0)
          g_error ("%s tells “%s”", names[i], hidden[j]);
    }
}

static void
test_preparation (void)
{
  static const char *const team[] = {
    QUOTE, "Preparation sheet", "Ada Lind", "1 Acknowledge", "Feelings first", "46 picks an hour", "What may help",
    "Fix the change", "What was tried", "Did not work", "What was promised", "Handles by Friday", "4 days late",
    "What I heard, and what I promised by when", NULL,
  };
  static const char *const managers[] = { "R-001", "Not shown to these readers", "Handles by Friday", NULL };
  static const char *const hidden[] = { QUOTE, "46 picks", "Showed the figures", NULL };
  g_autoptr(SegueFakePlan) plan = make_plan ();
  SegueRecord *entry = NULL;
  g_autofree char *text = NULL;
  g_autofree char *less = NULL;

  if (!pdf_tools_are_there ())
    return;

  entry = segue_written_plan_find (plan, SEGUE_RECORD_RESISTANCE, QUOTE);
  text = print ("preparation-sheet", plan, SEGUE_REDACTION_LEVEL_TEAM, entry);
  less = print ("preparation-sheet", plan, SEGUE_REDACTION_LEVEL_MANAGERS, entry);
  assert_text (text, team, NULL);
  assert_text (less, managers, hidden);
  g_assert_cmpuint (pdf_tools_count (text, "For the sponsor"), ==, 0);
}

/* Without an entry that is asked for there is a section for each that is open. */
static void
test_preparations (void)
{
  static const char *const there[] = { QUOTE, "We were not asked", "Grumbling at the gate", NULL };
  static const char *const closed[] = { "Who checks the pay run?", NULL };
  g_autoptr(SegueFakePlan) plan = make_plan ();
  g_autofree char *text = NULL;

  if (!pdf_tools_are_there ())
    return;

  text = print ("preparation-sheet", plan, SEGUE_REDACTION_LEVEL_TEAM, NULL);
  assert_text (text, there, closed);
}

/* Lines to write on fill what is left, and never begin a page. */
static void
test_notes (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan ();
  SegueRecord *entry = NULL;
  guint n_with = 0, n_without = 0;

  if (!pdf_tools_are_there ())
    return;

  entry = segue_written_plan_find (plan, SEGUE_RECORD_RESISTANCE, QUOTE);
  for (guint n = 0; n < 14; n++)
    {
      g_autoptr(SegueDocument) document = make ("preparation-sheet", plan, SEGUE_REDACTION_LEVEL_TEAM, entry);
      g_autoptr(GBytes) pdf = pdf_tools_write (document, SEGUE_PAPER_A4, FALSE);
      g_autofree char *text = pdf_tools_read_text (pdf);
      g_auto(GStrv) pages = g_strsplit (text, "\f", -1);
      SegueRecord *more;

      /* Of a promise or two at least, but not of lines alone. */
      for (guint i = 1; pages[i] != NULL && *pages[i] != '\0'; i++)
        g_assert_cmpuint (pdf_tools_count (pages[i], "by Friday"), >, 0);
      if (pdf_tools_count (text, "What I heard, and what I promised by when") > 0)
        n_with++;
      else
        n_without++;

      more = add (plan, "action title=Handles by Friday|kind=promise|promised-to=Ada Lind|owner=Bo Ek|due=2026-11-19|status=open");
      segue_fake_plan_link (plan, more, "resistance", entry);
    }
  g_assert_cmpuint (n_with, >, 0);
  g_assert_cmpuint (n_without, >, 0); /* a page that was full */
}

/* What was put away waits for nothing. */
static void
test_archived (void)
{
  static const char *const names[] = { "preparation-sheet", "you-said-we-did" };
  g_autoptr(SegueFakePlan) plan = make_plan ();

  if (!pdf_tools_are_there ())
    return;

  segue_fake_plan_set (plan, segue_written_plan_find (plan, SEGUE_RECORD_RESISTANCE, "We were not asked"), "archived", "true");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *text = print (names[i], plan, SEGUE_REDACTION_LEVEL_TEAM, NULL);

      g_assert_cmpuint (pdf_tools_count (text, "We were not asked"), ==, 0);
    }
}

/* What was escalated says what is asked of the sponsor; so does what should be. */
static void
test_escalation (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan ();
  SegueRecord *entry = NULL;
  SegueRecord *attempt = NULL;
  g_autofree char *once = NULL;
  g_autofree char *twice = NULL;
  g_autofree char *escalated = NULL;

  if (!pdf_tools_are_there ())
    return;

  entry = segue_written_plan_find (plan, SEGUE_RECORD_RESISTANCE, QUOTE);
  segue_fake_plan_set (plan, entry, "intent", "obstruction");
  once = print ("preparation-sheet", plan, SEGUE_REDACTION_LEVEL_TEAM, entry);
  g_assert_cmpuint (pdf_tools_count (once, "For the sponsor"), ==, 0);

  attempt = segue_written_plan_add (plan, "attempt tried-on=2026-11-18|approach=participation|result=failed");
  segue_fake_plan_link (plan, attempt, "resistance", entry);
  twice = print ("preparation-sheet", plan, SEGUE_REDACTION_LEVEL_TEAM, entry);
  pdf_tools_assert_has (twice, "Two approaches did not help");

  segue_fake_plan_set (plan, entry, "intent", "good-faith");
  segue_fake_plan_set (plan, entry, "status", "escalated");
  segue_fake_plan_set (plan, entry, "escalated-on", "2026-11-20");
  segue_fake_plan_link (plan, entry, "escalated-to", segue_written_plan_find (plan, SEGUE_RECORD_STAKEHOLDER, "Bo Ek"));
  escalated = print ("preparation-sheet", plan, SEGUE_REDACTION_LEVEL_TEAM, entry);
  pdf_tools_assert_has (escalated, "Escalated to Bo Ek on 20 Nov");
  g_assert_cmpuint (pdf_tools_count (escalated, "Two approaches did not help"), ==, 0);
}

static void
test_insights (void)
{
  static const char *const there[] = {
    "Resistance insights", "Root causes", "Tool or process worse here", "Opened and closed", "Age of open entries", "Warehouse", NULL,
  };
  g_autoptr(SegueFakePlan) plan = make_plan ();
  SegueRecord *hidden = NULL;
  g_autofree char *text = NULL;
  g_autofree char *less = NULL;

  if (!pdf_tools_are_there ())
    return;

  text = print ("resistance-insights", plan, SEGUE_REDACTION_LEVEL_TEAM, NULL);
  assert_text (text, there, NULL);

  /* A confidential entry is not even counted for managers. */
  hidden = segue_written_plan_find (plan, SEGUE_RECORD_RESISTANCE, QUOTE);
  segue_fake_plan_set (plan, hidden, "confidential", "true");
  less = print ("resistance-insights", plan, SEGUE_REDACTION_LEVEL_MANAGERS, NULL);
  g_assert_cmpuint (pdf_tools_count (less, "Tool or process worse here"), ==, 0);
}

/* Three of the four are about what people think; nobody else may have them. */
static void
test_public (void)
{
  static const char *const refused[] = { "resistance", "resistance-insights", "preparation-sheet" };
  g_autoptr(SegueFakePlan) plan = make_plan ();

  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr(GError) error = NULL;
      SeguePageOptions options;

      segue_page_options_init (&options);
      options.level = SEGUE_REDACTION_LEVEL_PUBLIC;
      g_assert_null (segue_documents_make (segue_documents_find (refused[i]), SEGUE_PLAN (plan), &options, &error));
      g_assert_error (error, SEGUE_REDACTION_ERROR, SEGUE_REDACTION_ERROR_OPINIONS);
    }
}

static void
test_empty (void)
{
  static const char *const names[] = { "resistance", "resistance-insights", "you-said-we-did", "preparation-sheet" };
  static const char *const words[] = { "Silence is not agreement", "Silence is not agreement", "nothing to tell yet", "no open entry" };

  if (!pdf_tools_are_there ())
    return;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();
      g_autofree char *text = NULL;

      segue_written_plan_add (plan, "rollout name=ERP");
      text = print (names[i], plan, SEGUE_REDACTION_LEVEL_TEAM, NULL);
      pdf_tools_assert_has (text, words[i]);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/resistance-pages/log", test_log);
  g_test_add_func ("/resistance-pages/portrait", test_portrait);
  g_test_add_func ("/resistance-pages/you-said", test_you_said);
  g_test_add_func ("/resistance-pages/few", test_few);
  g_test_add_func ("/resistance-pages/few-alone", test_few_alone);
  g_test_add_func ("/resistance-pages/few-within", test_few_within);
  g_test_add_func ("/resistance-pages/confidential", test_confidential);
  g_test_add_func ("/resistance-pages/preparation", test_preparation);
  g_test_add_func ("/resistance-pages/preparations", test_preparations);
  g_test_add_func ("/resistance-pages/notes", test_notes);
  g_test_add_func ("/resistance-pages/archived", test_archived);
  g_test_add_func ("/resistance-pages/escalation", test_escalation);
  g_test_add_func ("/resistance-pages/insights", test_insights);
  g_test_add_func ("/resistance-pages/public", test_public);
  g_test_add_func ("/resistance-pages/empty", test_empty);

  return g_test_run ();
}
