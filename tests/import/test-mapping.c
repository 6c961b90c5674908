/* test-mapping.c - where the header is, and what goes where
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-grid.h"
#include "segue-import-error.h"
#include "segue-mapping.h"
#include "segue-sheets.h"

#include <string.h>

/* A grid of text, `|` between cells, a line per row. */
static SegueGrid *
make_grid (const char *text)
{
  SegueGrid *grid = segue_grid_new ("test.csv");
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL && (lines[i][0] != '\0' || lines[i + 1] != NULL); i++)
    {
      g_auto(GStrv) cells = g_strsplit (lines[i], "|", -1);

      segue_grid_begin_row (grid, i + 1);
      for (guint j = 0; cells[j] != NULL; j++)
        segue_grid_add_cell (grid, cells[j], strlen (cells[j]));
    }

  return grid;
}

static SegueMapping *
map (const char *sheet,
     const char *text)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueGrid) grid = make_grid (text);
  SegueMapping *mapping = segue_mapping_new (segue_sheet_get (sheet), grid, 0, &error);

  g_assert_no_error (error);
  return mapping;
}

/* What each column goes into, `-` for those not taken. */
static char *
dup_targets (SegueMapping *mapping)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < segue_mapping_get_n_columns (mapping); i++)
    {
      const SegueMappingColumn *column = segue_mapping_get_column (mapping, i);

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                              column->target == SEGUE_NO_FIELD
                                ? "-"
                                : segue_mapping_get_sheet (mapping)->columns[column->target].field->name);
    }

  return g_string_free (text, FALSE);
}

static void
assert_targets (const char *sheet,
                const char *text,
                const char *expected)
{
  g_autoptr(SegueMapping) mapping = map (sheet, text);
  g_autofree char *targets = dup_targets (mapping);

  g_test_message ("%s", text);
  g_assert_cmpstr (targets, ==, expected);
}

static void
test_headers (void)
{
  const struct { const char *text, *expected; } cases[] = {
    { "name|e-mail|power\nA|a@b.c|1", "name e-mail power" },
    { "NAME|E-Mail|Power (1-5)\nA|a@b.c|1", "name e-mail power" },
    { "Stakeholder|email_address|Influence\nA|a@b.c|1", "name e-mail power" },
    { " Name |JobTitle|last.contact\nA|x|2026-01-01", "name job-title -" },
    { "Vor- und Nachname|E-Mail-Adresse|Einfluss|Interesse|Abteilung\nA|a@b.c|1|2|x",
      "name e-mail power interest department" },
    { "Nom complet|Courriel|Influence|Intérêt|Fonction\nA|a@b.c|1|2|x", "name e-mail power interest job-title" },
    { "Naam|E-mailadres|Invloed|Belang|Afdeling\nA|a@b.c|1|2|x", "name e-mail power interest department" },
    { "Nombre|Correo|Influencia|Interés|Departamento\nA|a@b.c|1|2|x", "name e-mail power interest department" },
    /* Position is a title where the cells are words, a rating where they are numbers. */
    { "Name|Position\nA|Director\nB|Clerk", "name job-title" },
    { "Name|Position\nA|-2\nB|1", "name position" },
    { "Name|Type\nA|person\nB|organisation", "name record-kind" },
    { "Name|Type\nA|internal\nB|external", "name internal" },
    /* The better header wins, of equals the first. */
    { "Influence|Power|Name\n1|2|A", "- power name" },
    { "Name|Phone|Phone\nA|1|2", "name phone -" },
    { "Name|Notes|Remarks\nA|1|2", "name notes -" },
    { "Name|Mood|Colour\nA|x|y", "name - -" },
    { "Name||Phone\nA|x|1", "name - phone" },
    { "Name|Phone|reason\nA|1|no name", "name phone -" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_targets ("stakeholders", cases[i].text, cases[i].expected);

  assert_targets ("audiences", "Group|Parent|Headcount\nA||12", "name parent headcount");
  /* A reason of their own is one, also where it comes last. */
  assert_targets ("windows", "name|kind|date|reason\nA|freeze|2027-01-01|count", "name kind date reason");
  assert_targets ("windows", "name|kind|date|refused-because\nA|freeze|2027-01-01|count", "name kind date -");
  assert_targets ("milestones", "Milestone|Due date|Rollout\nGo-live|2027-01-01|ERP", "title date rollout");
}

static void
test_names (void)
{
  const struct { const char *text, *expected; SegueNameForm form; } cases[] = {
    { "Name\nAnna Kern", "name", SEGUE_NAME_FORM_WHOLE },
    { "First name|Last name\nAnna|Kern", "given family", SEGUE_NAME_FORM_PARTS },
    { "Vorname|Nachname\nAnna|Kern", "given family", SEGUE_NAME_FORM_PARTS },
    { "Name|Vorname\nKern|Anna\nOde|Ben", "family given", SEGUE_NAME_FORM_PARTS },
    { "Nom|Prénom\nKern|Anna", "family given", SEGUE_NAME_FORM_PARTS },
    { "Nombre|Apellidos\nAnna|Kern", "given family", SEGUE_NAME_FORM_PARTS },
    /* The whole name beside its first part. */
    { "Name|First name\nAnna Kern|Anna\nBen Ode|Ben", "name given", SEGUE_NAME_FORM_WHOLE },
    { "Full name|First name\nKern|Anna", "name given", SEGUE_NAME_FORM_WHOLE },
    { "Name\nKern, Anna\nOde, Ben\nAy, Cem", "name", SEGUE_NAME_FORM_LAST_FIRST },
    { "Name\nChief of Office, VMHA\nAnna Kern\nBen Ode", "name", SEGUE_NAME_FORM_WHOLE },
    { "uid|Name\n1@x|Kern, Anna\n2@x|Ode, Ben", "uid name", SEGUE_NAME_FORM_WHOLE },
    { "Role|Department\nClerk|HR", "project-role department", SEGUE_NAME_FORM_STAND_IN },
    { "Organisation|Phone\nAare AG|1", "organisation phone", SEGUE_NAME_FORM_STAND_IN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueMapping) mapping = map ("stakeholders", cases[i].text);
      g_autofree char *targets = dup_targets (mapping);
      guint stand_in = SEGUE_NO_FIELD;

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (targets, ==, cases[i].expected);
      g_assert_cmpint (segue_mapping_get_name_form (mapping, &stand_in), ==, cases[i].form);
      g_assert_true (segue_mapping_check (mapping, NULL));
    }
}

static void
test_no_name (void)
{
  const char * const cases[] = {
    "Phone|Notes\n1|2", "Job title|Project role|Phone\nx|y|1", "A|B\n1|2",
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueMapping) mapping = map ("stakeholders", cases[i]);
      g_autoptr(GError) error = NULL;

      g_assert_false (segue_mapping_check (mapping, &error));
      g_assert_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_NO_NAME);
      g_assert_nonnull (strstr (error->message, "is the Name"));
    }
}

static void
test_header_row (void)
{
  const struct { const char *text; guint row; } cases[] = {
    { "Name|Phone\nA|1", 0 },
    { "\n\nName|Phone\nA|1", 2 },
    { "Stakeholder register|\nas of March|\nName|Phone\nA|1", 2 },
    { "Stakeholders||||\n|||||\nName|Phone|Power|Interest|Notes\nA|1|2|3|x", 2 },
    { "Total|3\nName|Phone\nA|1", 1 },
    { "Colour|Mood\nred|good", 0 },
    { "1|2|3\nColour|Mood|Taste\nred|good|x", 1 },
    { "x\nColour|Mood|Taste\nred|good|x", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueMapping) mapping = map ("stakeholders", cases[i].text);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpuint (segue_mapping_get_header_row (mapping), ==, cases[i].row);
    }
}

static void
test_forced_row (void)
{
  g_autoptr(SegueGrid) grid = make_grid ("Name|Phone\nWho|Fone\n\nA|1");
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueMapping) mapping = segue_mapping_new (segue_sheet_get ("stakeholders"), grid, 2, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (segue_mapping_get_header_row (mapping), ==, 1);
  g_assert_null (segue_mapping_new (segue_sheet_get ("stakeholders"), grid, 3, &error));
  g_assert_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_HEADER);
  g_clear_error (&error);
  g_assert_null (segue_mapping_new (segue_sheet_get ("stakeholders"), grid, 99, &error));
  g_assert_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_HEADER);
}

static void
test_beside (void)
{
  const struct { const char *text, *expected; } cases[] = {
    /* Another table with names of its own. */
    { "Name|Power||Name|Interest\nA|1||x|2", "name power - - -" },
    { "Name|Power||Name|Interest|Notes\nA|1||x|2|y", "- - - name interest notes" },
    { "Name|Power||Colour|Mood\nA|1||x|2", "name power - - -" },
    /* A blank column that only separates: what follows is of the table. */
    { "Name|Power||Interest|Notes\nA|1||2|y", "name power - interest notes" },
    /* No blank column: it has cells. */
    { "Name|Power||Colour|Mood\nA|1|z|x|2", "name power - - -" },
    { "Colour||Name|Phone\nx||A|1", "- - name phone" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_targets ("stakeholders", cases[i].text, cases[i].expected);
}

static void
test_map (void)
{
  const struct { const char *map, *expected; } cases[] = {
    { "Mood=notes", "name power notes -" },
    { "mood = Notes", "name power notes -" },
    { "C=notes", "name power notes -" },
    { "3=notes", "name power notes -" },
    { "Mood=Power", "name - power -" },
    { "Power=", "name - - -" },
    { "Power= ", "name - - -" },
    { "a=b=phone", "name power - phone" },
    { "Mood=Bemerkungen", "name power notes -" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueMapping) mapping = map ("stakeholders", "Name|Power|Mood|a=b\nA|1|x|y");
      g_autoptr(GError) error = NULL;
      g_autofree char *targets = NULL;

      g_test_message ("%s", cases[i].map);
      segue_mapping_set_by_text (mapping, cases[i].map, &error);
      g_assert_no_error (error);
      targets = dup_targets (mapping);
      g_assert_cmpstr (targets, ==, cases[i].expected);
    }
}

static void
test_bad_map (void)
{
  const struct { const char *map, *said; } cases[] = {
    { "Mood", "COLUMN=FIELD" }, { "Colour=notes", "no column “Colour”" }, { "9=notes", "no column “9”" },
    { "AA=notes", "no column “AA”" }, { "Mood=colour", "“colour” is no field of stakeholders" },
    { "Mood=quadrant", "“quadrant” is no field" }, { "=notes", "no column “”" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueMapping) mapping = map ("stakeholders", "Name|Power|Mood\nA|1|x");
      g_autoptr(GError) error = NULL;

      g_test_message ("%s", cases[i].map);
      g_assert_false (segue_mapping_set_by_text (mapping, cases[i].map, &error));
      g_assert_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_MAP);
      g_assert_nonnull (strstr (error->message, cases[i].said));
    }
}

/* A role stands in for the name until the user says what does. */
static void
test_map_name (void)
{
  g_autoptr(SegueMapping) mapping = map ("stakeholders", "Role|Who knows\nClerk|Anna");
  g_autoptr(GError) error = NULL;
  guint stand_in = SEGUE_NO_FIELD;

  g_assert_cmpint (segue_mapping_get_name_form (mapping, &stand_in), ==, SEGUE_NAME_FORM_STAND_IN);
  g_assert_cmpuint (stand_in, ==, 0);
  segue_mapping_set_by_text (mapping, "Who knows=name", &error);
  g_assert_no_error (error);
  g_assert_cmpint (segue_mapping_get_name_form (mapping, &stand_in), ==, SEGUE_NAME_FORM_WHOLE);
}

static void
append_note (GString               *text,
             const SegueImportNote *note)
{
  g_string_append (text, note->text);
  if (note->remedy != SEGUE_IMPORT_REMEDY_NONE)
    g_string_append_printf (text, " (remedy %d, column %u", note->remedy, note->column);
  if (note->target != SEGUE_NO_FIELD)
    g_string_append_printf (text, " for %s", segue_sheet_get ("stakeholders")->columns[note->target].field->name);
  g_string_append (text, note->remedy != SEGUE_IMPORT_REMEDY_NONE ? ")\n" : "\n");
}

static void
test_notes (void)
{
  const struct { const char *text, *notes; } cases[] = {
    { "Name|Phone\nA|1", "" },
    { "Name|Phone|reason\nA|1|no", "" },
    { "Name|quadrant\nA|x", "" },
    { "Name|Last contact\nA|x", "column B “Last contact” is not taken: Segue works it out itself\n" },
    { "Name|Mood\nA|x", "column B “Mood” is not taken: no field is called so (remedy 1, column 1)\n" },
    { "Name|Interest_2019\nA|1",
      "column B “Interest_2019” is not taken; it may be meant for Interest (remedy 2, column 1 for interest)\n" },
    { "Name|Phone|Phone\nA|1|2",
      "column C “Phone” is not taken: column B “Phone” has the same header (remedy 1, column 2)\n" },
    { "Name|Power|Influence\nA|1|2",
      "column C “Influence” is not taken: column B “Power” is the Power (remedy 3, column 2 for power)\n" },
    { "Name||Phone\nA|x|1", "column B is not taken: it has no header (remedy 1, column 1)\n" },
    { "Name|Power||Colour|Mood\nA|1||x|2",
      "columns D to E are not taken: they are another table beside this one (remedy 4, column 3)\n" },
    { "Name|Power||Colour\nA|1||x",
      "column D is not taken: it stands beside the table (remedy 1, column 3)\n" },
    { "Register\nName|Phone\nA|1", "the headers are in line 2; what stands above is not taken\n" },
    { "First name|Last name\nA|B", "the names are made of given name and family name\n" },
    { "Name\nKern, Anna", "the names are written with the family name first; they are turned round\n" },
    { "Role\nClerk", "no column has names; column A “Role” stands in for them (remedy 5, column 0 for name)\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueMapping) mapping = map ("stakeholders", cases[i].text);
      g_autoptr(GPtrArray) notes = segue_mapping_dup_notes (mapping);
      g_autoptr(GString) text = g_string_new (NULL);

      for (guint j = 0; j < notes->len; j++)
        append_note (text, g_ptr_array_index (notes, j));
      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (text->str, ==, cases[i].notes);
    }
}

static void
test_signature (void)
{
  g_autoptr(SegueMapping) one = map ("stakeholders", "Name|Phone\nA|1");
  g_autoptr(SegueMapping) same = map ("stakeholders", " name |PHONE\nB|2");
  g_autoptr(SegueMapping) other = map ("stakeholders", "Phone|Name\n1|A");
  g_autofree char *first = segue_mapping_dup_signature (one);
  g_autofree char *second = segue_mapping_dup_signature (same);
  g_autofree char *third = segue_mapping_dup_signature (other);

  g_assert_cmpstr (first, ==, second);
  g_assert_cmpstr (first, !=, third);
}

static void
test_empty (void)
{
  g_autoptr(SegueGrid) nothing = segue_grid_new ("test.csv");
  g_autoptr(SegueGrid) blank = make_grid ("\n||\n");
  g_autoptr(GError) error = NULL;

  g_assert_null (segue_mapping_new (segue_sheet_get ("stakeholders"), nothing, 0, &error));
  g_assert_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_EMPTY);
  g_clear_error (&error);
  g_assert_null (segue_mapping_new (segue_sheet_get ("stakeholders"), blank, 0, &error));
  g_assert_error (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_EMPTY);
}

static void
test_letters (void)
{
  const struct { guint column; const char *letters; } cases[] = {
    { 0, "A" }, { 25, "Z" }, { 26, "AA" }, { 51, "AZ" }, { 701, "ZZ" }, { 702, "AAA" }, { 16383, "XFD" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *letters = segue_grid_dup_letters (cases[i].column);

      g_assert_cmpstr (letters, ==, cases[i].letters);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/mapping/headers", test_headers);
  g_test_add_func ("/mapping/names", test_names);
  g_test_add_func ("/mapping/no-name", test_no_name);
  g_test_add_func ("/mapping/header-row", test_header_row);
  g_test_add_func ("/mapping/forced-row", test_forced_row);
  g_test_add_func ("/mapping/beside", test_beside);
  g_test_add_func ("/mapping/map", test_map);
  g_test_add_func ("/mapping/bad-map", test_bad_map);
  g_test_add_func ("/mapping/map-name", test_map_name);
  g_test_add_func ("/mapping/notes", test_notes);
  g_test_add_func ("/mapping/signature", test_signature);
  g_test_add_func ("/mapping/empty", test_empty);
  g_test_add_func ("/mapping/letters", test_letters);

  return g_test_run ();
}
