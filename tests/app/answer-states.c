/* answer-states.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "answer-states.h"

#include "resistance-fixture.h"
#include "segue-resistance-choices.h"
#include "segue-suggestions-dialog.h"

/* The one that was opened is answered well. */
static SegueRecord *
find_entry (AppFixture *fixture,
            const char *code)
{
  SegueRecordList *entries = segue_plan_list (resistance_fixture_get_plan (fixture), SEGUE_RECORD_RESISTANCE);

  for (guint i = 0; i < segue_record_list_get_n (entries); i++)
    if (g_strcmp0 (segue_record_get_text (segue_record_list_get (entries, i), SEGUE_MAIN_CODE), code) == 0)
      return segue_record_list_get (entries, i);

  g_assert_not_reached ();
}

static GtkWindow *
open_entry (AppFixture  *fixture,
            SegueRecord *entry)
{
  resistance_fixture_show (fixture, "log");
  resistance_fixture_open (fixture, entry);

  return GTK_WINDOW (fixture->window);
}

GtkWindow *
app_state_enter_answer (AppFixture *fixture)
{
  GtkWindow *window = open_entry (fixture, find_entry (fixture, "R-014"));

  app_state_show_details (fixture);
  app_fixture_settle ();

  return window;
}

GtkWindow *
app_state_enter_answer_narrow (AppFixture *fixture)
{
  return open_entry (fixture, find_entry (fixture, "R-014"));
}

/* One's own for a barrier, the built-in ones for the others. */
GtkWindow *
app_state_enter_answer_suggestions (AppFixture *fixture)
{
  GtkWindow *dialog = segue_suggestions_dialog_present (app_state_enter_answer_narrow (fixture), segue_window_get_workspace (fixture->window),
                                                        SEGUE_RESISTANCE_BARRIER_ABILITY);

  app_fixture_settle ();

  return dialog;
}

/* Long words, and letters from right to left. */
GtkWindow *
app_state_enter_answer_foreign (AppFixture *fixture)
{
  SegueRecord *audience = resistance_fixture_add_audience (fixture, "Beschaffungsrichtlinien, Sonderfreigaben und Rechnungsprüfungsvorbereitung");
  SegueRecord *person = resistance_fixture_add_person (fixture, "Wolfeschlegelsteinhausenbergerdorff von und zu Ehrenstein");
  SegueRecord *entry = resistance_fixture_make_entry (fixture, "Die Rechnungsprüfungsvorbereitungsveranstaltung ersetzt keine Schulung, und النظام الجديد أبطأ من القديم",
                                                      SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED, 20);

  segue_record_set_integer (entry, SEGUE_RESISTANCE_AUDIENCE, segue_record_get_id (audience));
  segue_record_set_integer (entry, SEGUE_RESISTANCE_STAKEHOLDER, segue_record_get_id (person));
  segue_record_set_integer (entry, SEGUE_RESISTANCE_ACKNOWLEDGED_ON, segue_today () - 12);
  segue_record_set_integer (entry, SEGUE_RESISTANCE_HEARD_IN, SEGUE_HEARD_IN_ONE_TO_ONE);
  segue_record_set_text (entry, SEGUE_RESISTANCE_FACTS, "手袋をしたまま端末は使えない。\nBeschaffungsrichtlinienänderungsantragsformularausgabestelle");
  segue_record_set_text (entry, SEGUE_RESISTANCE_OPTIONS, "لن يسألنا أحد\nDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft\nNo");
  segue_record_set_text (entry, SEGUE_RESISTANCE_CHOSEN_OPTION, "لن يسألنا أحد");
  entry = resistance_fixture_add (fixture, entry);

  return open_entry (fixture, entry);
}
