/* segue-resistance-paper.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-resistance-view"

#include "config.h"

#include "segue-resistance-view-private.h"

const char *
segue_resistance_view_get_document (SeguePage *page)
{
  return segue_page_mode_get_document (segue_resistance_modes_get (SEGUE_RESISTANCE_VIEW (page)));
}

/* The rollout and the audience that are looked at, and the entry that is selected. */
void
segue_resistance_view_set_options (SeguePage        *page,
                                   SeguePageOptions *options)
{
  SegueResistanceView *self = SEGUE_RESISTANCE_VIEW (page);
  SegueRecord *selected;

  if (self->state == NULL)
    return;

  options->filter.rollout = segue_page_state_get_rollout (SEGUE_PAGE_STATE (self->state));
  options->filter.audience = segue_page_state_get_audience (SEGUE_PAGE_STATE (self->state));
  selected = segue_page_state_get_selected (SEGUE_PAGE_STATE (self->state));
  if (selected != NULL && segue_record_get_kind (selected) == SEGUE_RECORD_RESISTANCE)
    options->of = segue_record_get_id (selected);
}
