/* segue-resistance-records.c - what is new in the log, and what goes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-resistance-view"

#include "config.h"

#include "segue-resistance-view-private.h"

#include "segue-resistance-edits.h"

/* What the page can select. */
static const SegueRecordKind kinds[] = {
  SEGUE_RECORD_RESISTANCE, SEGUE_RECORD_ACTION, SEGUE_RECORD_FEEDBACK, SEGUE_RECORD_OBJECTION,
};

/* NULL where there is none, or none that may be seen. */
SegueRecord *
segue_resistance_view_find_record (SegueResistanceView *self,
                                   gint64               id)
{
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  SegueRecord *record = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (kinds) && record == NULL; i++)
    record = segue_plan_find (plan, kinds[i], id);

  return record;
}

/* Of the kind that is looked at; the mode leads to it, or asks first. */
gint64
segue_resistance_view_add_record (SeguePage  *page,
                                  GError    **error)
{
  SegueResistanceView *self = SEGUE_RESISTANCE_VIEW (page);

  if (!segue_page_may_write (GTK_WIDGET (self), self->workspace))
    return 0;

  segue_resistance_view_close (self);
  if (!segue_page_mode_create (segue_resistance_modes_get (self)))
    {
      segue_resistance_modes_show_kind (self, SEGUE_RECORD_RESISTANCE);
      segue_page_mode_create (segue_resistance_modes_get (self));
    }

  return 0;
}

/* Goes with what hangs on it alone; what only names it names it no more. */
char *
segue_resistance_view_remove_selected (SeguePage  *page,
                                       GError    **error)
{
  SegueResistanceView *self = SEGUE_RESISTANCE_VIEW (page);
  SegueRecord *record = segue_page_state_get_selected (SEGUE_PAGE_STATE (self->state));
  g_autoptr(GPtrArray) records = g_ptr_array_new ();

  if (segue_resistance_state_get_opened (self->state) == NULL && segue_page_mode_removes (segue_resistance_modes_get (self)))
    return segue_page_mode_remove_selected (segue_resistance_modes_get (self), error);

  g_return_val_if_fail (record != NULL, NULL);

  g_ptr_array_add (records, record);

  return segue_resistance_edits_remove (self->workspace, records, error);
}
