/* segue-sheets.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-sheets"

#include "config.h"

#include "segue-sheets.h"

#include "segue-engagement.h"
#include "segue-interaction.h"
#include "segue-judgement.h"
#include "segue-milestone.h"
#include "segue-register-sheet.h"
#include "segue-rollout-sheet.h"
#include "segue-sheet-builder.h"
#include "segue-sheet-filter.h"

#include <glib/gi18n.h>

#define N_SHEETS 8

/* In the order in which they can be imported so that each finds what it links to. */
static const char *const names[N_SHEETS + 1] = {
  "rollouts", "milestones", "audiences", "impacted-audiences", "stakeholders", "memberships", "judgements",
  "interactions", NULL
};

/* A sheet of all fields of one record type. */
static const SegueSheet *
make_plain (SegueRecordKind  kind,
            const char      *label,
            guint            day,
            SegueSheetFunc   belongs)
{
  const SegueRecordClass *klass = segue_record_class_get (kind);
  const SegueSheet sheet = {
    .name = segue_record_kind_get_plural (kind),
    .label = label,
    .kind = kind,
    .link = SEGUE_NO_FIELD,
    .hop = SEGUE_RECORD_NONE,
    .day = day,
    .belongs = belongs,
  };
  SegueSheetBuilder *builder = segue_sheet_builder_new (&sheet);
  guint first = klass->is_main ? SEGUE_MAIN_N_FIELDS : 0;

  segue_sheet_builder_uid (builder, SEGUE_SHEET_OWN);
  if (klass->is_main)
    segue_sheet_builder_field (builder, SEGUE_SHEET_OWN, SEGUE_MAIN_CODE);
  segue_sheet_builder_fields (builder, SEGUE_SHEET_OWN, first, klass->n_fields - 1);
  if (klass->is_main)
    segue_sheet_builder_main (builder, SEGUE_SHEET_OWN);

  return segue_sheet_builder_end (builder);
}

/* Judgements hang on engagements; people and rollouts have names. */
static const SegueSheet *
make_judgements (void)
{
  const SegueSheet sheet = {
    .name = "judgements",
    .label = N_("Judgements"),
    .kind = SEGUE_RECORD_JUDGEMENT,
    .link = SEGUE_JUDGEMENT_ENGAGEMENT,
    .hop = SEGUE_RECORD_ENGAGEMENT,
    .day = SEGUE_JUDGEMENT_AS_OF,
    .belongs = segue_judgement_row_belongs,
  };
  SegueSheetBuilder *builder = segue_sheet_builder_new (&sheet);

  segue_sheet_builder_uid (builder, SEGUE_SHEET_OWN);
  segue_sheet_builder_field (builder, SEGUE_SHEET_HOP, SEGUE_ENGAGEMENT_STAKEHOLDER);
  segue_sheet_builder_field (builder, SEGUE_SHEET_HOP, SEGUE_ENGAGEMENT_ROLLOUT);
  segue_sheet_builder_fields (builder, SEGUE_SHEET_OWN, SEGUE_JUDGEMENT_AS_OF, SEGUE_JUDGEMENT_COMMITMENT);

  return segue_sheet_builder_end (builder);
}

static const SegueSheet **
make_sheets (void)
{
  const SegueSheet **sheets = g_new0 (const SegueSheet *, N_SHEETS);

  sheets[0] = segue_rollout_sheet_new ();
  sheets[1] = make_plain (SEGUE_RECORD_MILESTONE, N_("Milestones"), SEGUE_MILESTONE_DATE,
                          segue_milestone_row_belongs);
  sheets[2] = make_plain (SEGUE_RECORD_AUDIENCE, N_("Audiences"), SEGUE_NO_FIELD, segue_audience_row_belongs);
  sheets[3] = make_plain (SEGUE_RECORD_IMPACTED_AUDIENCE, N_("Impacted audiences"), SEGUE_NO_FIELD,
                          segue_impacted_audience_row_belongs);
  sheets[4] = segue_register_sheet_new ();
  sheets[5] = make_plain (SEGUE_RECORD_MEMBERSHIP, N_("Memberships"), SEGUE_NO_FIELD,
                          segue_membership_row_belongs);
  sheets[6] = make_judgements ();
  sheets[7] = make_plain (SEGUE_RECORD_INTERACTION, N_("Interactions"), SEGUE_INTERACTION_DATE,
                          segue_interaction_row_belongs);

  return sheets;
}

/**
 * segue_sheet_get:
 * @name: the KIND of the command line
 *
 * Returns: (transfer none) (nullable): the sheet, which lives for ever
 */
const SegueSheet *
segue_sheet_get (const char *name)
{
  static const SegueSheet **sheets;

  g_return_val_if_fail (name != NULL, NULL);

  if (g_once_init_enter (&sheets))
    g_once_init_leave (&sheets, make_sheets ());

  for (guint i = 0; i < N_SHEETS; i++)
    if (g_str_equal (sheets[i]->name, name))
      return sheets[i];

  return NULL;
}

/**
 * segue_sheet_get_names:
 *
 * Returns: (transfer none) (array zero-terminated=1): the names of all sheets, each
 *   after those that it links to
 */
const char * const *
segue_sheet_get_names (void)
{
  return names;
}
