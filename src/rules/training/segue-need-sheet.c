/* segue-need-sheet.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-need-sheet"

#include "config.h"

#include "segue-need-sheet.h"

#include "segue-sheet-builder.h"
#include "segue-sheet-filter.h"
#include "segue-training-gap.h"
#include "segue-training-need.h"

#include <glib/gi18n.h>

static void
compute_gap (SeguePlan           *plan,
             const SegueSheetRow *row,
             SegueValue          *value)
{
  int gap = segue_training_need_get_gap (row->records[SEGUE_SHEET_OWN]);

  if (gap != SEGUE_TRAINING_GAP_NONE)
    segue_value_set_integer (value, gap);
}

/* It tells of the level that people have, and is hidden with it. */
static const SegueField gap_field = {
  "gap", SEGUE_FIELD_INTEGER, N_("Gap"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 6,
  .minimum = 0, .maximum = 4,
};

/**
 * segue_need_sheet_new:
 *
 * Returns: (transfer full): the needs with their gaps; make it once, it lives for ever
 */
const SegueSheet *
segue_need_sheet_new (void)
{
  const SegueSheet sheet = {
    .name = "training-needs",
    .label = N_("Training needs"),
    .kind = SEGUE_RECORD_TRAINING_NEED,
    .link = SEGUE_NO_FIELD,
    .hop = SEGUE_RECORD_NONE,
    .day = SEGUE_NO_FIELD,
    .belongs = segue_training_row_belongs,
  };
  SegueSheetBuilder *builder = segue_sheet_builder_new (&sheet);

  segue_sheet_builder_uid (builder, SEGUE_SHEET_OWN);
  segue_sheet_builder_fields (builder, SEGUE_SHEET_OWN, SEGUE_TRAINING_NEED_ROLLOUT, SEGUE_TRAINING_NEED_REQUIRED_LEVEL);
  segue_sheet_builder_computed (builder, &gap_field, compute_gap);
  segue_sheet_builder_fields (builder, SEGUE_SHEET_OWN, SEGUE_TRAINING_NEED_PRIORITY, SEGUE_TRAINING_NEED_NOTE);

  return segue_sheet_builder_end (builder);
}
