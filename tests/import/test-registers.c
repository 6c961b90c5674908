/* test-registers.c - stakeholder registers as people really keep them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Expected counts, and what goes where; nothing of a file may be lost without a
 * word: the four counts add up to its rows.
 */

#include "config.h"

#include "import-fixture.h"
#include "segue-grid-csv.h"
#include "segue-header-row.h"
#include "segue-sheets.h"

typedef struct
{
  const char *file;
  Expected    expected;
  const char *fields;   /* COLUMN=field ... of what is taken */
  const char *person;   /* somebody in the file */
  const char *values;   /* FIELD=text ... of the person and of the standing */
  const char *said;     /* part of the notes or warnings */
} Register;

static const Register registers[] = {
  {
    "acis-stakeholder-clean.csv", { { 35, 0, 0, 0 } },
    "stakeholders=name position=job-title decision_role=project-role",
    "Vice Director PDARD", "job-title=Vice-Director/ Steering Committee|project-role=Steer|power=",
    "column J “Interest_2020” is not taken; it may be meant for Interest (remedy 2)",
  },
  {
    "kelompok11-stakeholders-id.csv", { { 5, 0, 0, 0 } },
    "No=code Stakeholder=name Peran=project-role Kepentingan=interest Kebutuhan/Harapan=expectations Pengaruh=power",
    "Pelanggan", "code=2|power=3|interest=",
    "kelompok11-stakeholders-id.csv:3: Kepentingan: “Mendapat informasi menu dan kedai dengan mudah” is no rating",
  },
  {
    "lastmile-stakeholders.csv", { { 13, 0, 0, 0 } },
    "stakeholder_id=code name=name department=department role=project-role",
    "Ops Manager", "code=S03|department=Operations|project-role=Operations Manager",
    "column E “raci_default” is not taken",
  },
  {
    "muni-stakeholders.csv", { { 16, 0, 0, 0 } },
    "name=name type=record-kind role=project-role formal_authority=power current_stance=engagement-current notes=notes",
    "Governor/CalSTA", "record-kind=organisation|power=3|engagement-current=supportive",
    "column I “narrative_influence” is not taken; it may be meant for Power (remedy 2)",
  },
  {
    "ocm-stakeholder-analysis.csv", { { 15, 0, 0, 13 } },
    "Name=name Role Template=project-role Department=department Power=power Interest=interest "
    "Current State=engagement-current Desired State=engagement-desired Strategy=strategy",
    "David Kim", "department=Operations|power=3|interest=5|strategy=Keep Informed",
    "columns Q to X are not taken: they are another table beside this one",
  },
  {
    "policyengine-stakeholders.csv", { { 7, 0, 0, 0 } },
    "Name=name Title=job-title Value Proposition=gains",
    "Non-user (potential)", "job-title=Analyst using alternatives",
    "column E “Steady State #” is not taken",
  },
  {
    "rpmt-stakeholder-register-template.csv", { { 0, 0, 0, 1 } },
    "stakeholder_id=code stakeholder_or_group=name role_or_interest=project-role influence=power "
    "impact=impact-on-them information_need=requirements engagement_method=preferred-channel cadence=cadence "
    "owner=relationship-owner notes=notes",
    NULL, NULL, NULL,
  },
  {
    "student-app-stakeholders.csv", { { 12, 0, 0, 0 } },
    "Stakeholder=name Organisation=organisation Impact=impact-on-them Influence=power",
    "Student Parents/Guardians", "organisation=|impact-on-them=1|power=1",
    "Organisation: 1 cell says in a word that it is empty",
  },
  {
    "visp-stakeholders-bom.csv", { { 7, 0, 0, 0 } },
    "Type=internal Role=project-role Organization=organisation Description=notes Expectations=expectations",
    "Windscreen", "record-kind=role|internal=internal|project-role=Windscreen|expectations=",
    "no column has names; column B “Role” stands in for them",
  },
};

static char *
dup_path (const char *name)
{
  const char *corpus = g_getenv ("SEGUE_CORPUS");
  g_autofree char *path = NULL;

  if (corpus == NULL)
    return NULL;

  path = g_build_filename (corpus, "registers", name, NULL);
  return g_file_test (path, G_FILE_TEST_EXISTS) ? g_steal_pointer (&path) : NULL;
}

/* The mapping as "header=field header=field", of the columns that are taken. */
static char *
dup_taken (SegueMapping *mapping)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < segue_mapping_get_n_columns (mapping); i++)
    {
      const SegueMappingColumn *column = segue_mapping_get_column (mapping, i);

      if (column->target != SEGUE_NO_FIELD)
        g_string_append_printf (text, "%s%s=%s", text->len > 0 ? " " : "", column->header,
                                segue_mapping_get_sheet (mapping)->columns[column->target].field->name);
    }

  return g_string_free (text, FALSE);
}

static void
check_mapping (const Register *data,
               const char     *path)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueGrid) grid = segue_grid_new_from_csv (path, path, NULL, NULL, &error);
  g_autoptr(SegueMapping) mapping = NULL;
  g_autofree char *taken = NULL;

  g_assert_no_error (error);
  mapping = segue_mapping_new (segue_sheet_get ("stakeholders"), grid, 0, &error);
  g_assert_no_error (error);
  taken = dup_taken (mapping);
  g_assert_cmpstr (taken, ==, data->fields);
}

static void
check_person (Fixture        *fixture,
              const Register *data)
{
  SegueRecord *person = fixture_find (fixture, SEGUE_RECORD_STAKEHOLDER, data->person);
  SegueRecord *standing = fixture_find_standing (fixture, data->person);
  g_auto(GStrv) values = g_strsplit (data->values, "|", -1);

  for (guint i = 0; values[i] != NULL; i++)
    {
      g_auto(GStrv) parts = g_strsplit (values[i], "=", 2);
      gboolean is_own = segue_record_class_find (SEGUE_RECORD_GET_CLASS (person), parts[0]) == SEGUE_NO_FIELD;
      g_autofree char *text = fixture_dup_text (fixture, is_own ? standing : person, parts[0]);

      g_test_message ("%s", values[i]);
      g_assert_cmpstr (text, ==, parts[1]);
    }
}

static void
test_register (Fixture       *fixture,
               gconstpointer  user_data)
{
  const Register *data = user_data;
  g_autofree char *path = dup_path (data->file);
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueImportPlan) plan = NULL;
  g_autoptr(SegueImportPlan) again = NULL;
  g_autofree char *notes = NULL;
  g_autofree char *warnings = NULL;
  guint n = data->expected.counts[SEGUE_IMPORT_NEW];

  if (path == NULL)
    {
      g_test_skip ("the corpus is not here");
      return;
    }

  check_mapping (data, path);
  plan = fixture_plan_path (fixture, "stakeholders", path, NULL, NULL, &error);
  g_assert_no_error (error);
  fixture_check (plan, data->expected);

  notes = fixture_dup_notes (plan);
  warnings = fixture_dup_warnings (plan);
  if (data->said != NULL && strstr (notes, data->said) == NULL && strstr (warnings, data->said) == NULL)
    g_error ("neither says “%s”:\n%s%s", data->said, notes, warnings);
  for (guint i = 0; i < segue_import_plan_get_n_rows (plan); i++)
    {
      g_autofree char *reason = segue_import_plan_dup_reason (plan, i);

      g_assert_cmpint (reason != NULL, ==, segue_import_plan_get_result (plan, i) == SEGUE_IMPORT_REFUSED);
    }

  segue_import_plan_apply (plan, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  if (data->person != NULL)
    check_person (fixture, data);

  /* The same file again says nothing new. */
  again = fixture_plan_path (fixture, "stakeholders", path, NULL, NULL, &error);
  g_assert_no_error (error);
  fixture_check (again, EXPECT (0, 0, n, data->expected.counts[SEGUE_IMPORT_REFUSED]));
}

/* The record of the header, as the facts of each file give it: of registers of
 * all kinds, most of whose headers mean nothing to the sheet.
 */
static void
test_headers (void)
{
  const struct { const char *file; guint record; } files[] = {
    { "academy-events.csv", 0 }, { "acis-stakeholder-clean.csv", 0 }, { "bnpl-communication-plan.csv", 0 },
    { "changebot-change-templates.csv", 0 }, { "changebot-escalation-log.csv", 0 },
    { "erp-plan-communication-fr.csv", 0 }, { "foundry-message-matrix.csv", 0 }, { "github-rollout-raci.csv", 0 },
    { "grc-risk-register-allquoted.csv", 0 }, { "kelompok11-stakeholders-id.csv", 0 },
    { "lastmile-raci-matrix.csv", 0 }, { "lastmile-stakeholders.csv", 0 }, { "muni-stakeholders.csv", 0 },
    { "muni-timeline-events.csv", 0 }, { "ocm-communication-plan.csv", 1 }, { "ocm-stakeholder-analysis.csv", 2 },
    { "octoacme-communication-plan.csv", 0 }, { "policyengine-community-members.csv", 0 },
    { "policyengine-stakeholders.csv", 0 }, { "requisitos-es.csv", 0 }, { "rpmt-risk-register.csv", 0 },
    { "rpmt-work-plan.csv", 0 }, { "substation-change-log-de.csv", 0 }, { "substation-raci-de.csv", 0 },
    { "training-attendance.csv", 0 }, { "visp-stakeholders-bom.csv", 0 },
  };
  g_autoptr(SegueHeaderWords) words = segue_header_words_new (segue_sheet_get ("stakeholders"));

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = dup_path (files[i].file);
      g_autoptr(GError) error = NULL;
      g_autoptr(SegueGrid) grid = NULL;
      guint row = G_MAXUINT;
      guint n_known = 0;

      if (path == NULL)
        {
          g_test_skip ("the corpus is not here");
          return;
        }
      g_test_message ("%s", files[i].file);
      grid = segue_grid_new_from_csv (path, path, NULL, NULL, &error);
      g_assert_no_error (error);
      g_assert_true (segue_header_row_find (grid, words, &row, &n_known));
      g_assert_cmpuint (row, ==, files[i].record);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (registers); i++)
    {
      g_autofree char *path = g_strdup_printf ("/registers/%s", registers[i].file);

      g_test_add (path, Fixture, &registers[i], fixture_set_up, test_register, fixture_tear_down);
    }
  g_test_add_func ("/registers/headers", test_headers);

  return g_test_run ();
}
