/* segue-rollout-sheet.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-rollout-sheet"

#include "config.h"

#include "segue-rollout-sheet.h"

#include "segue-rollout-dates.h"
#include "segue-rollout.h"
#include "segue-sheet-builder.h"
#include "segue-sheet-filter.h"

#include <glib/gi18n.h>

static void
compute_date (SeguePlan           *plan,
              const SegueSheetRow *row,
              SegueMilestoneRole   role,
              SegueValue          *value)
{
  gint64 rollout = segue_record_get_id (row->records[SEGUE_SHEET_OWN]);
  SegueRecord *milestone = segue_rollout_find_milestone (plan, rollout, role);

  if (milestone != NULL)
    *value = segue_record_peek (milestone, SEGUE_MILESTONE_DATE);
}

#define DEFINE_DATE(compute, ROLE)                            \
  static void                                                 \
  compute (SeguePlan           *plan,                         \
           const SegueSheetRow *row,                          \
           SegueValue          *value)                        \
  {                                                           \
    compute_date (plan, row, ROLE, value);                    \
  }

DEFINE_DATE (compute_kickoff, SEGUE_MILESTONE_ROLE_KICKOFF)
DEFINE_DATE (compute_design_freeze, SEGUE_MILESTONE_ROLE_DESIGN_FREEZE)
DEFINE_DATE (compute_pilot, SEGUE_MILESTONE_ROLE_PILOT)
DEFINE_DATE (compute_go_live, SEGUE_MILESTONE_ROLE_GO_LIVE)
DEFINE_DATE (compute_hypercare_end, SEGUE_MILESTONE_ROLE_HYPERCARE_END)
DEFINE_DATE (compute_adoption, SEGUE_MILESTONE_ROLE_ADOPTION)
DEFINE_DATE (compute_review, SEGUE_MILESTONE_ROLE_REVIEW)
DEFINE_DATE (compute_closed, SEGUE_MILESTONE_ROLE_CLOSED)

#define DATE(NAME, LABEL, FLAGS) { NAME, SEGUE_FIELD_DATE, LABEL, FLAGS, SEGUE_REDACTION_OPEN, 11 }

static const struct
{
  SegueField      field;
  SegueColumnFunc compute;
} dates[] = {
  { DATE ("kickoff", N_("Kickoff"), SEGUE_FIELD_PLAIN), compute_kickoff },
  { DATE ("design-freeze", N_("Design freeze"), SEGUE_FIELD_PLAIN), compute_design_freeze },
  { DATE ("pilot", N_("Pilot"), SEGUE_FIELD_PLAIN), compute_pilot },
  { DATE ("go-live", N_("Go-live"), SEGUE_FIELD_LISTED), compute_go_live },
  { DATE ("hypercare-end", N_("End of hypercare"), SEGUE_FIELD_PLAIN), compute_hypercare_end },
  { DATE ("adoption", N_("Adoption"), SEGUE_FIELD_PLAIN), compute_adoption },
  { DATE ("review", N_("Review"), SEGUE_FIELD_PLAIN), compute_review },
  { DATE ("closed", N_("Closed"), SEGUE_FIELD_LISTED), compute_closed },
};

/**
 * segue_rollout_sheet_new:
 *
 * Returns: (transfer full): the rollouts with the dates of their milestones; make it
 *   once, it lives for ever
 */
const SegueSheet *
segue_rollout_sheet_new (void)
{
  const SegueSheet sheet = {
    .name = "rollouts",
    .label = N_("Rollouts"),
    .kind = SEGUE_RECORD_ROLLOUT,
    .link = SEGUE_NO_FIELD,
    .hop = SEGUE_RECORD_NONE,
    .day = SEGUE_NO_FIELD,
    .belongs = segue_rollout_row_belongs,
  };
  SegueSheetBuilder *builder = segue_sheet_builder_new (&sheet);

  segue_sheet_builder_uid (builder, SEGUE_SHEET_OWN);
  segue_sheet_builder_field (builder, SEGUE_SHEET_OWN, SEGUE_MAIN_CODE);
  segue_sheet_builder_fields (builder, SEGUE_SHEET_OWN, SEGUE_ROLLOUT_NAME, SEGUE_ROLLOUT_WEIGHT);
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    segue_sheet_builder_computed (builder, &dates[i].field, dates[i].compute);
  segue_sheet_builder_fields (builder, SEGUE_SHEET_OWN, SEGUE_ROLLOUT_WHY, SEGUE_ROLLOUT_RETENTION_MONTHS);
  segue_sheet_builder_main (builder, SEGUE_SHEET_OWN);

  return segue_sheet_builder_end (builder);
}
