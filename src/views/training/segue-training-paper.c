/* segue-training-paper.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-training-view"

#include "config.h"

#include "segue-training-view-private.h"

/* The document that shows the records of a sheet better than a table of it. */
static const struct
{
  const char *sheet;
  const char *document;
} documents[] = {
  { "courses", "training-plan" },
  { "requirements", "coverage-matrix" },
  { "sessions", "timetable" },
};

const char *
segue_training_view_get_document (SeguePage *page)
{
  const char *name = segue_page_mode_get_document (segue_training_modes_get (SEGUE_TRAINING_VIEW (page)));

  for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
    if (g_str_equal (name, documents[i].sheet))
      return documents[i].document;

  return name;
}

/* The rollout and the audience that are looked at, and the session that is selected. */
void
segue_training_view_set_options (SeguePage        *page,
                                 SeguePageOptions *options)
{
  SegueTrainingView *self = SEGUE_TRAINING_VIEW (page);
  SegueRecord *selected;

  if (self->state == NULL)
    return;

  options->filter.rollout = segue_page_state_get_rollout (SEGUE_PAGE_STATE (self->state));
  options->filter.audience = segue_page_state_get_audience (SEGUE_PAGE_STATE (self->state));
  selected = segue_page_state_get_selected (SEGUE_PAGE_STATE (self->state));
  if (selected != NULL && segue_record_get_kind (selected) == SEGUE_RECORD_SESSION)
    options->of = segue_record_get_id (selected);
}
