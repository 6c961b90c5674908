/* test-flow-pages.c - the RACI matrix, the impact matrix and the five-element profile
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pdf-tools.h"
#include "segue-documents.h"
#include "segue-impact.h"
#include "segue-people.h"
#include "segue-profile-page.h"
#include "segue-raci.h"

#include <string.h>

static const char *const names[] = { "raci", "impact-matrix", "profile" };

static SegueRecord *
get (SegueFakePlan   *plan,
     SegueRecordKind  kind,
     guint            i)
{
  return segue_record_list_get (segue_plan_list (SEGUE_PLAN (plan), kind), i);
}

static void
add_raci (SegueFakePlan *plan,
          const char    *activity,
          const char    *phase,
          SegueRecord   *person,
          const char    *role,
          const char    *letters)
{
  SegueRecord *entry = segue_fake_plan_add (plan, SEGUE_RECORD_RACI, "activity", activity, "phase", phase,
                                            "role", role, "letters", letters, NULL);

  segue_fake_plan_link (plan, entry, "rollout", get (plan, SEGUE_RECORD_ROLLOUT, 0));
  if (person != NULL)
    segue_fake_plan_link (plan, entry, "stakeholder", person);
}

static SegueRecord *
add_impacted (SegueFakePlan *plan,
              guint          audience)
{
  SegueRecord *impacted = segue_fake_plan_add (plan, SEGUE_RECORD_IMPACTED_AUDIENCE, NULL);

  segue_fake_plan_link (plan, impacted, "rollout", get (plan, SEGUE_RECORD_ROLLOUT, 0));
  segue_fake_plan_link (plan, impacted, "audience", get (plan, SEGUE_RECORD_AUDIENCE, audience));

  return impacted;
}

static SegueRecord *
add_impact (SegueFakePlan *plan,
            SegueRecord   *impacted,
            const char    *title,
            int            aspect,
            const char    *degree)
{
  SegueRecord *impact = segue_fake_plan_add (plan, SEGUE_RECORD_IMPACT, "title", title, "degree", degree, "aspect",
                                             segue_choices_get_nick (&segue_aspects, aspect), NULL);

  segue_fake_plan_link (plan, impact, "impacted-audience", impacted);

  return impact;
}

static void
add_profile (SegueFakePlan *plan,
             guint          standing,
             const char    *awareness,
             const char    *desire,
             const char    *knowledge,
             const char    *ability,
             const char    *reinforcement)
{
  SegueRecord *profile = segue_fake_plan_add (plan, SEGUE_RECORD_PROFILE, "date", "2027-04-02", "awareness", awareness,
                                              "desire", desire, "knowledge", knowledge, "ability", ability,
                                              "reinforcement", reinforcement, NULL);

  segue_fake_plan_link (plan, profile, "engagement", get (plan, SEGUE_RECORD_ENGAGEMENT, standing));
}

/* Something for each of the three to show. */
static SegueFakePlan *
make_plan (SeguePeople which)
{
  static const char *const degrees[] = { "3", "4", "0", "2", "0", "0", "5", "0", "0", "1" };
  SegueFakePlan *plan = segue_people_new (which, 0);
  SegueRecord *complete = add_impacted (plan, 0);
  SegueRecord *incomplete = add_impacted (plan, 1);
  SegueRecord *impact = NULL;

  add_raci (plan, "Clean the item numbers", "pre-launch", get (plan, SEGUE_RECORD_STAKEHOLDER, 0), NULL, "a");
  add_raci (plan, "Clean the item numbers", "pre-launch", NULL, "Site leads", "r");
  add_raci (plan, "Decide about the night", NULL, NULL, NULL, "r");
  add_raci (plan, "Train on shift", "launch", get (plan, SEGUE_RECORD_STAKEHOLDER, 1), NULL, "ra");

  for (int i = 0; i < (int) G_N_ELEMENTS (degrees); i++)
    add_impact (plan, complete, i == 0 ? "Goods are booked at once" : "Something else", i, degrees[i]);
  impact = add_impact (plan, incomplete, "Orders close on the phone", SEGUE_ASPECT_TOOLS, "4");
  segue_fake_plan_set (plan, impact, "mitigation", "Try it for a week");

  add_profile (plan, 0, "5", "5", "3.1", "2", "5");
  add_profile (plan, 1, "5", "3", "2", "2", "2");
  add_profile (plan, 2, "5", "4", "4", "4", "4");
  add_profile (plan, 3, "5", NULL, "2", "2", "2");

  return plan;
}

static SegueDocument *
make (const char          *name,
      SegueFakePlan       *plan,
      SegueRedactionLevel  level,
      gboolean             is_monochrome)
{
  g_autoptr(GError) error = NULL;
  SegueDocument *document = NULL;
  SeguePageOptions options;

  segue_page_options_init (&options);
  options.level = level;
  options.is_monochrome = is_monochrome;
  document = segue_documents_make (segue_documents_find (name), SEGUE_PLAN (plan), &options, &error);
  g_assert_no_error (error);

  return document;
}

static char *
print (const char          *name,
       SegueFakePlan       *plan,
       SegueRedactionLevel  level,
       SeguePaper           paper)
{
  g_autoptr(SegueDocument) document = make (name, plan, level, FALSE);
  g_autoptr(GBytes) pdf = pdf_tools_write (document, paper, TRUE);

  return pdf_tools_read_text (pdf);
}

static void
assert_all (const char        *text,
            const char *const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    pdf_tools_assert_has (text, words[i]);
}

static void
test_raci (void)
{
  static const char *const words[] = {
    "Who does what", "Meridian ERP", "TEAM ONLY", "as of 13 Apr 2027", "Pre-launch", "Launch",
    "Without a phase", "Clean the item numbers", "R: nobody yet", "Findings", "Error",
    "Decide about the night: nobody is accountable", "Tomasz Brandl: never consulted or informed",
    "Site leads: never consulted or informed", NULL,
  };
  g_autoptr(SegueFakePlan) plan = make_plan (SEGUE_PEOPLE_FEW);
  g_autofree char *text = NULL;

  if (!pdf_tools_are_there ())
    return;

  text = print ("raci", plan, SEGUE_REDACTION_LEVEL_TEAM, SEGUE_PAPER_A3);
  assert_all (text, words);
}

/* The public learns neither names nor roles nor what is done, in the matrix or in the findings. */
static void
test_raci_public (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan (SEGUE_PEOPLE_FEW);
  g_autofree char *pseudonym = segue_redaction_dup_pseudonym (SEGUE_PLAN (plan), get (plan, SEGUE_RECORD_STAKEHOLDER, 0));
  g_autofree char *words = g_strdup_printf ("%s: never consulted or informed", pseudonym);
  const char *activity = segue_record_get_text (get (plan, SEGUE_RECORD_RACI, 0), SEGUE_RACI_ACTIVITY);
  g_autofree char *text = NULL;

  if (!pdf_tools_are_there ())
    return;

  text = print ("raci", plan, SEGUE_REDACTION_LEVEL_PUBLIC, SEGUE_PAPER_A3);
  pdf_tools_assert_has (text, words);
  pdf_tools_assert_has (text, "Role 1: never consulted or informed");
  g_assert_cmpuint (pdf_tools_count (text, "Tomasz"), ==, 0);
  pdf_tools_assert_has (text, "Activity 1");
  g_assert_cmpuint (pdf_tools_count (text, "Site leads"), ==, 0);
  g_assert_cmpuint (pdf_tools_count (text, activity), ==, 0);
}

/* What finds no place beside goes on on further pages, with the activities again. */
static void
test_raci_wide (void)
{
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_MANY, 70);
  g_autoptr(SegueDocument) document = NULL;
  g_autoptr(GBytes) pdf = NULL;
  g_autofree char *text = NULL;

  if (!pdf_tools_are_there ())
    return;

  for (guint i = 0; i < 70; i++)
    add_raci (plan, "Answer on the floor", "launch", get (plan, SEGUE_RECORD_STAKEHOLDER, i), NULL, i == 0 ? "ra" : "c");
  document = make ("raci", plan, SEGUE_REDACTION_LEVEL_TEAM, FALSE);
  pdf = pdf_tools_write (document, SEGUE_PAPER_A4, TRUE);
  text = pdf_tools_read_text (pdf);

  pdf_tools_assert_sane (pdf, segue_document_get_n_pages (document));
  g_assert_cmpuint (segue_document_get_n_pages (document), >=, 4);
  g_assert_cmpuint (pdf_tools_count (text, "Answer on the floor"), >=, 4 + 1);
  g_assert_cmpuint (pdf_tools_count (text, "Answer on the floor"), ==,
                    pdf_tools_count (text, "Launch") + pdf_tools_count (text, "Answer on the floor:"));
}

static void
test_impact (void)
{
  static const char *const words[] = {
    "Impact matrix", "Meridian ERP", "Job roles", "5 / 10", "3.0", "1 / 10", "9 open", "not yet",
    "Nothing answers these impacts yet", "Goods are booked at once", "nobody", NULL,
  };
  g_autoptr(SegueFakePlan) plan = make_plan (SEGUE_PEOPLE_FEW);
  g_autofree char *text = NULL;

  if (!pdf_tools_are_there ())
    return;

  text = print ("impact-matrix", plan, SEGUE_REDACTION_LEVEL_TEAM, SEGUE_PAPER_A3);
  assert_all (text, words);
  g_assert_cmpuint (pdf_tools_count (text, "Orders close on the phone"), ==, 0);
  g_assert_cmpuint (pdf_tools_count (text, "not yet"), ==, 9);
}

/* That something is unanswered follows from working notes. */
static void
test_impact_levels (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan (SEGUE_PEOPLE_FEW);

  if (!pdf_tools_are_there ())
    return;

  segue_fake_plan_set (plan, get (plan, SEGUE_RECORD_AUDIENCE, 1), "confidential", "true");
  for (SegueRedactionLevel level = SEGUE_REDACTION_LEVEL_MANAGERS; level <= SEGUE_REDACTION_LEVEL_PUBLIC; level++)
    {
      g_autofree char *text = print ("impact-matrix", plan, level, SEGUE_PAPER_A3);

      pdf_tools_assert_has (text, "5 / 10");
      pdf_tools_assert_has (text, "1 confidential record is left out.");
      pdf_tools_assert_has (text, "Which impacts are answered is left out");
      g_assert_cmpuint (pdf_tools_count (text, "Goods are booked at once"), ==, 0);
      g_assert_cmpuint (pdf_tools_count (text, "1 / 10"), ==, 0);
    }
}

static void
test_profile (void)
{
  static const char *const words[] = {
    "Five-element profile", "Contains opinions about people.", "Everybody", "20 people", "Person by person",
    "Tomasz Brandl", "Head of warehouse", "3.1", "No barrier", "Not assessed", "16 people have no profile yet.",
    "disputed · 2 Apr", "disputed: That is not what I said", "2 Apr", NULL,
  };
  g_autoptr(SegueFakePlan) plan = make_plan (SEGUE_PEOPLE_FEW);
  SegueRecord *standing = get (plan, SEGUE_RECORD_ENGAGEMENT, 0);
  g_autofree char *text = NULL;

  if (!pdf_tools_are_there ())
    return;

  segue_fake_plan_set (plan, standing, "disputed", "true");
  segue_fake_plan_set (plan, standing, "dispute-note", "That is not what I said");
  text = print ("profile", plan, SEGUE_REDACTION_LEVEL_TEAM, SEGUE_PAPER_A3);
  assert_all (text, words);
  g_assert_cmpuint (pdf_tools_count (text, "Sigrun Haugland"), ==, 0);
}

/* Whoever is in an audience is in what that is part of, and counts there once. */
static void
test_profile_below (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan (SEGUE_PEOPLE_FEW);
  SegueRecord *whole = segue_fake_plan_add (plan, SEGUE_RECORD_AUDIENCE, "name", "The whole house", NULL);
  SegueRecord *person = get (plan, SEGUE_RECORD_STAKEHOLDER, 3);
  g_autofree char *before = NULL;
  g_autofree char *text = NULL;

  if (!pdf_tools_are_there ())
    {
      g_test_skip ("pdftotext is not there");
      return;
    }

  before = print ("profile", plan, SEGUE_REDACTION_LEVEL_TEAM, SEGUE_PAPER_A3);
  for (guint i = 0; i < 2; i++)
    {
      SegueRecord *part = segue_fake_plan_add (plan, SEGUE_RECORD_AUDIENCE, "name", i == 0 ? "Upstairs" : "Downstairs", NULL);
      SegueRecord *membership = segue_fake_plan_add (plan, SEGUE_RECORD_MEMBERSHIP, NULL);

      segue_fake_plan_link (plan, part, "parent", whole);
      segue_fake_plan_link (plan, membership, "stakeholder", person);
      segue_fake_plan_link (plan, membership, "audience", part);
    }
  text = print ("profile", plan, SEGUE_REDACTION_LEVEL_TEAM, SEGUE_PAPER_A3);
  g_assert_cmpuint (pdf_tools_count (text, "The whole house"), ==, 1);
  pdf_tools_assert_has (text, "Upstairs");
  pdf_tools_assert_has (text, "Downstairs");
  g_assert_cmpuint (pdf_tools_count (text, "1 person"), ==, pdf_tools_count (before, "1 person") + 3);
}

static void
test_profile_levels (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan (SEGUE_PEOPLE_FEW);
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  SeguePageOptions options;

  segue_page_options_init (&options);
  options.level = SEGUE_REDACTION_LEVEL_PUBLIC;
  g_assert_null (segue_profile_page_new (SEGUE_PLAN (plan), &options, &error));
  g_assert_error (error, SEGUE_REDACTION_ERROR, SEGUE_REDACTION_ERROR_OPINIONS);

  if (!pdf_tools_are_there ())
    return;

  segue_fake_plan_set (plan, get (plan, SEGUE_RECORD_STAKEHOLDER, 0), "confidential", "true");
  text = print ("profile", plan, SEGUE_REDACTION_LEVEL_MANAGERS, SEGUE_PAPER_A3);
  pdf_tools_assert_has (text, "1 confidential record is left out.");
  pdf_tools_assert_has (text, "19 people");
  g_assert_cmpuint (pdf_tools_count (text, "Tomasz"), ==, 0);
}

static void
test_empty (void)
{
  static const char *const words[] = {
    "Nobody has written down yet who does what.", "No audience is impacted by this rollout yet.",
    "Nobody is in this rollout, or nobody matches the filter.",
  };
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_EMPTY, 0);

  if (!pdf_tools_are_there ())
    return;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr(SegueDocument) document = make (names[i], plan, SEGUE_REDACTION_LEVEL_TEAM, FALSE);
      g_autoptr(GBytes) pdf = pdf_tools_write (document, SEGUE_PAPER_A4, FALSE);
      g_autofree char *text = pdf_tools_read_text (pdf);

      g_assert_cmpuint (segue_document_get_n_pages (document), ==, 1);
      pdf_tools_assert_has (text, words[i]);
    }
}

/* Without a rollout chosen each has pages of its own; a confidential one has none. */
static void
test_sections (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan (SEGUE_PEOPLE_FEW);
  SegueRecord *other = segue_fake_plan_add (plan, SEGUE_RECORD_ROLLOUT, "name", "Silent cutover", NULL);

  if (!pdf_tools_are_there ())
    return;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr(SegueDocument) document = make (names[i], plan, SEGUE_REDACTION_LEVEL_MANAGERS, FALSE);
      g_autoptr(GBytes) pdf = pdf_tools_write (document, SEGUE_PAPER_A3, TRUE);
      g_autofree char *outline = pdf_tools_run (pdf, "qpdf", "--json", "--json-key=outlines", "FILE", NULL);
      g_autofree char *last = segue_document_dup_page_title (document, segue_document_get_n_pages (document) - 1);

      g_assert_cmpuint (segue_document_get_n_pages (document), >=, 2);
      g_assert_true (g_str_has_prefix (last, "Silent cutover"));
      pdf_tools_assert_has (outline, "Meridian ERP");
    }

  segue_fake_plan_set (plan, other, "confidential", "true");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *text = print (names[i], plan, SEGUE_REDACTION_LEVEL_MANAGERS, SEGUE_PAPER_A3);

      pdf_tools_assert_has (text, "Meridian ERP");
      g_assert_cmpuint (pdf_tools_count (text, "Silent"), ==, 0);
    }
}

/* Every paper, both ways round, in both inks and in every script. */
static void
test_sane (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan (SEGUE_PEOPLE_FOREIGN);

  if (!pdf_tools_are_there ())
    return;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    for (SeguePaper paper = SEGUE_PAPER_A4; paper < SEGUE_N_PAPERS; paper++)
      for (int j = 0; j < 4; j++)
        {
          g_autoptr(SegueDocument) document = make (names[i], plan, SEGUE_REDACTION_LEVEL_TEAM, (j & 1) != 0);
          g_autoptr(GBytes) pdf = pdf_tools_write (document, paper, (j & 2) != 0);
          g_autoptr(GBytes) again = pdf_tools_write (document, paper, (j & 2) != 0);

          pdf_tools_assert_sane (pdf, segue_document_get_n_pages (document));
          g_assert_true (g_bytes_equal (pdf, again));
        }
}

/* A row higher than a page goes on on the next ones, and nothing is lost. */
static void
test_high_row (void)
{
  g_autoptr(SegueFakePlan) plan = make_plan (SEGUE_PEOPLE_FEW);
  g_autoptr(GString) long_text = g_string_new (NULL);

  if (!pdf_tools_are_there ())
    return;

  for (guint i = 0; i < 2000; i++)
    g_string_append_printf (long_text, "w%uw ", i);
  add_raci (plan, long_text->str, "launch", get (plan, SEGUE_RECORD_STAKEHOLDER, 0), NULL, "ra");
  segue_fake_plan_set (plan, get (plan, SEGUE_RECORD_IMPACT, 0), "title", long_text->str);
  segue_fake_plan_set (plan, get (plan, SEGUE_RECORD_ENGAGEMENT, 0), "disputed", "true");
  segue_fake_plan_set (plan, get (plan, SEGUE_RECORD_ENGAGEMENT, 0), "dispute-note", long_text->str);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr(SegueDocument) document = make (names[i], plan, SEGUE_REDACTION_LEVEL_TEAM, FALSE);
      g_autoptr(GBytes) pdf = pdf_tools_write (document, SEGUE_PAPER_A4, FALSE);
      g_autofree char *text = pdf_tools_read_text (pdf);

      pdf_tools_assert_sane (pdf, segue_document_get_n_pages (document));
      g_assert_cmpuint (segue_document_get_n_pages (document), >, 2);
      for (guint j = 0; j < 2000; j++)
        {
          g_autofree char *word = g_strdup_printf ("w%uw", j);

          g_assert_cmpuint (pdf_tools_count (text, word), ==, 1);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SEGUE_TODAY", SEGUE_PEOPLE_TODAY, TRUE);

  g_test_add_func ("/flow-pages/raci", test_raci);
  g_test_add_func ("/flow-pages/raci-public", test_raci_public);
  g_test_add_func ("/flow-pages/raci-wide", test_raci_wide);
  g_test_add_func ("/flow-pages/impact", test_impact);
  g_test_add_func ("/flow-pages/impact-levels", test_impact_levels);
  g_test_add_func ("/flow-pages/profile", test_profile);
  g_test_add_func ("/flow-pages/profile-below", test_profile_below);
  g_test_add_func ("/flow-pages/profile-levels", test_profile_levels);
  g_test_add_func ("/flow-pages/empty", test_empty);
  g_test_add_func ("/flow-pages/sections", test_sections);
  g_test_add_func ("/flow-pages/sane", test_sane);
  g_test_add_func ("/flow-pages/high-row", test_high_row);

  return g_test_run ();
}
