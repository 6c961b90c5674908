/* segue-register-sheet.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-register-sheet"

#include "config.h"

#include "segue-register-sheet.h"

#include "segue-barrier.h"
#include "segue-contact.h"
#include "segue-engagement.h"
#include "segue-gap.h"
#include "segue-judgement.h"
#include "segue-memberships.h"
#include "segue-quadrant.h"
#include "segue-salience.h"
#include "segue-sheet-builder.h"
#include "segue-sheet-filter.h"
#include "segue-stakeholder.h"
#include "segue-standing.h"

#include <glib/gi18n.h>

static const SegueField audiences_field = {
  "audiences", SEGUE_FIELD_LINKS, N_("Audiences"), SEGUE_FIELD_LISTED | SEGUE_FIELD_SEARCHED,
  SEGUE_REDACTION_OPEN, 18, .target = SEGUE_RECORD_AUDIENCE,
  .synonyms = "audience|group|groups|target group|Zielgruppe|Zielgruppen|Gruppe|Gruppen|Public|Publics|"
              "Groupe|Groupes|Groupe cible|Doelgroep|Doelgroepen|Groep|Groepen|Audiencia|Audiencias|"
              "Público|Grupo|Grupos|Grupo objetivo|Kelompok",
};

static const SegueField next_contact_field = {
  "next-contact", SEGUE_FIELD_DATE, N_("Next contact"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 11,
  .synonyms = "next contact due|Nächster Kontakt|Prochain contact|Volgend contact|Próximo contacto",
};

static const SegueField quadrant_field = {
  "quadrant", SEGUE_FIELD_CHOICE, N_("Quadrant"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 14,
  .choices = &segue_quadrants,
};

static const SegueField gap_field = {
  "gap", SEGUE_FIELD_INTEGER, N_("Gap"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 7,
  .minimum = -4, .maximum = 4,
};

static const SegueField priority_field = {
  "priority", SEGUE_FIELD_INTEGER, N_("Priority"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 8,
  .minimum = 0, .maximum = 20,
};

static const SegueField salience_field = {
  "salience", SEGUE_FIELD_CHOICE, N_("Salience"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 14,
  .choices = &segue_salience_classes,
};

/* The element by which the newest profile is stuck; no profile, no word. */
static const SegueField barrier_field = {
  "barrier", SEGUE_FIELD_CHOICE, N_("Barrier"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPINION, 14,
  .choices = &segue_barriers,
};

static void
set_day (SegueValue *value,
         SegueDay    day)
{
  if (day != SEGUE_DAY_NONE)
    segue_value_set_integer (value, day);
}

static void
set_choice (SegueValue *value,
            int         choice)
{
  if (choice != SEGUE_CHOICE_NONE)
    segue_value_set_integer (value, choice);
}

static SegueDay
find_last_contact (SeguePlan           *plan,
                   const SegueSheetRow *row)
{
  SegueRecord *engagement = row->records[SEGUE_SHEET_OWN];
  SegueRecord *person = row->records[SEGUE_SHEET_HOP];
  gint64 rollout = engagement != NULL ? segue_record_get_link (engagement, SEGUE_ENGAGEMENT_ROLLOUT) : 0;

  if (person == NULL)
    return SEGUE_DAY_NONE;

  return segue_contact_find_last (plan, segue_record_get_id (person), rollout, segue_today ());
}

static void
compute_audiences (SeguePlan           *plan,
                   const SegueSheetRow *row,
                   SegueValue          *value)
{
  SegueRecord *person = row->records[SEGUE_SHEET_HOP];

  if (person != NULL)
    segue_memberships_get_audiences (plan, segue_record_get_id (person), segue_today (), value);
}

static void
compute_last_contact (SeguePlan           *plan,
                      const SegueSheetRow *row,
                      SegueValue          *value)
{
  set_day (value, find_last_contact (plan, row));
}

static void
compute_next_contact (SeguePlan           *plan,
                      const SegueSheetRow *row,
                      SegueValue          *value)
{
  SegueRecord *engagement = row->records[SEGUE_SHEET_OWN];

  if (engagement != NULL && segue_record_is_set (engagement, SEGUE_ENGAGEMENT_CADENCE))
    set_day (value, segue_contact_get_next (engagement, find_last_contact (plan, row)));
}

static void
compute_quadrant (SeguePlan           *plan,
                  const SegueSheetRow *row,
                  SegueValue          *value)
{
  SegueThresholds thresholds = segue_thresholds_read (plan);

  if (row->records[SEGUE_SHEET_OWN] != NULL)
    set_choice (value, segue_quadrant_get (row->records[SEGUE_SHEET_OWN], &thresholds));
}

static void
compute_gap (SeguePlan           *plan,
             const SegueSheetRow *row,
             SegueValue          *value)
{
  int gap;

  if (row->records[SEGUE_SHEET_OWN] != NULL && segue_gap_get (row->records[SEGUE_SHEET_OWN], &gap))
    segue_value_set_integer (value, gap);
}

static void
compute_priority (SeguePlan           *plan,
                  const SegueSheetRow *row,
                  SegueValue          *value)
{
  int priority;

  if (row->records[SEGUE_SHEET_OWN] != NULL && segue_gap_get_priority (row->records[SEGUE_SHEET_OWN], &priority))
    segue_value_set_integer (value, priority);
}

static void
compute_salience (SeguePlan           *plan,
                  const SegueSheetRow *row,
                  SegueValue          *value)
{
  if (row->records[SEGUE_SHEET_OWN] != NULL)
    set_choice (value, segue_salience_get (row->records[SEGUE_SHEET_OWN]));
}

static void
compute_barrier (SeguePlan           *plan,
                 const SegueSheetRow *row,
                 SegueValue          *value)
{
  SegueRecord *engagement = row->records[SEGUE_SHEET_OWN];
  SegueRecord *profile = NULL;

  if (engagement != NULL)
    profile = segue_profile_find_current (plan, engagement, SEGUE_DAY_NONE);
  if (profile != NULL)
    set_choice (value, segue_barrier_get (profile));
}

/* An opinion shows whose it is, of which day and on what basis. */
static void
copy_from_judgement (SeguePlan           *plan,
                     const SegueSheetRow *row,
                     guint                field,
                     SegueValue          *value)
{
  SegueRecord *engagement = row->records[SEGUE_SHEET_OWN];
  SegueRecord *judgement = NULL;

  if (engagement != NULL)
    judgement = segue_standing_find_judgement (plan, engagement, SEGUE_DAY_NONE);
  if (judgement != NULL)
    *value = segue_record_peek (judgement, field);
}

static void
compute_as_of (SeguePlan           *plan,
               const SegueSheetRow *row,
               SegueValue          *value)
{
  copy_from_judgement (plan, row, SEGUE_JUDGEMENT_AS_OF, value);
}

static void
compute_assessor (SeguePlan           *plan,
                  const SegueSheetRow *row,
                  SegueValue          *value)
{
  copy_from_judgement (plan, row, SEGUE_JUDGEMENT_ASSESSOR, value);
}

static void
compute_basis (SeguePlan           *plan,
               const SegueSheetRow *row,
               SegueValue          *value)
{
  copy_from_judgement (plan, row, SEGUE_JUDGEMENT_BASIS, value);
}

/* As in the table of judgements, but computed: not required and no header of an
 * import.  Lives as long as the sheet, for ever.
 */
static const SegueField *
make_judgement_field (guint index)
{
  SegueField *field = g_memdup2 (&segue_record_class_get (SEGUE_RECORD_JUDGEMENT)->fields[index], sizeof *field);

  field->flags = SEGUE_FIELD_PLAIN;
  field->synonyms = NULL;

  return field;
}

/**
 * segue_register_sheet_new:
 *
 * One row per engagement, with the person it leads to; people who are in no
 * rollout have rows as well where no rollout is asked for.
 *
 * Returns: (transfer full): the register; make it once, it lives for ever
 */
const SegueSheet *
segue_register_sheet_new (void)
{
  const SegueSheet sheet = {
    .name = "stakeholders",
    .label = N_("Stakeholders"),
    .kind = SEGUE_RECORD_ENGAGEMENT,
    .link = SEGUE_ENGAGEMENT_STAKEHOLDER,
    .hop = SEGUE_RECORD_STAKEHOLDER,
    .all_hops = TRUE,
    .day = SEGUE_NO_FIELD,
    .belongs = segue_register_row_belongs,
  };
  SegueSheetBuilder *builder = segue_sheet_builder_new (&sheet);

  segue_sheet_builder_uid (builder, SEGUE_SHEET_HOP);
  segue_sheet_builder_field (builder, SEGUE_SHEET_HOP, SEGUE_MAIN_CODE);
  segue_sheet_builder_fields (builder, SEGUE_SHEET_HOP, SEGUE_STAKEHOLDER_NAME, SEGUE_STAKEHOLDER_PSEUDONYM);
  segue_sheet_builder_main (builder, SEGUE_SHEET_HOP);
  segue_sheet_builder_computed (builder, &audiences_field, compute_audiences);

  /* Not the link to the person, whose name the row has already. */
  segue_sheet_builder_field (builder, SEGUE_SHEET_OWN, SEGUE_ENGAGEMENT_ROLLOUT);
  segue_sheet_builder_fields (builder, SEGUE_SHEET_OWN, SEGUE_ENGAGEMENT_PROJECT_ROLE, SEGUE_ENGAGEMENT_MODE);
  segue_sheet_builder_computed (builder, &segue_contact_last_field, compute_last_contact);
  segue_sheet_builder_computed (builder, &next_contact_field, compute_next_contact);
  segue_sheet_builder_fields (builder, SEGUE_SHEET_OWN, SEGUE_ENGAGEMENT_RELATIONSHIP_OWNER,
                              SEGUE_ENGAGEMENT_DISPUTE_NOTE);
  segue_sheet_builder_computed (builder, &quadrant_field, compute_quadrant);
  segue_sheet_builder_computed (builder, &gap_field, compute_gap);
  segue_sheet_builder_computed (builder, &priority_field, compute_priority);
  segue_sheet_builder_computed (builder, &salience_field, compute_salience);
  segue_sheet_builder_computed (builder, &barrier_field, compute_barrier);
  segue_sheet_builder_computed (builder, make_judgement_field (SEGUE_JUDGEMENT_AS_OF), compute_as_of);
  segue_sheet_builder_computed (builder, make_judgement_field (SEGUE_JUDGEMENT_ASSESSOR), compute_assessor);
  segue_sheet_builder_computed (builder, make_judgement_field (SEGUE_JUDGEMENT_BASIS), compute_basis);

  return segue_sheet_builder_end (builder);
}
