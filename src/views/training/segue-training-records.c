/* segue-training-records.c - what is new in the training, and what goes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-training-view"

#include "config.h"

#include "segue-training-view-private.h"

#include "segue-edit.h"

#include <glib/gi18n.h>

/* What the page can select. */
static const SegueRecordKind kinds[] = {
  SEGUE_RECORD_COURSE, SEGUE_RECORD_SESSION, SEGUE_RECORD_TRAINING_NEED, SEGUE_RECORD_MATERIAL, SEGUE_RECORD_REINFORCEMENT,
  SEGUE_RECORD_REQUIREMENT, SEGUE_RECORD_ENROLMENT,
};

/* NULL where there is none, or none that may be seen. */
SegueRecord *
segue_training_view_find_record (SegueTrainingView *self,
                                 gint64             id)
{
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  SegueRecord *record = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (kinds) && record == NULL; i++)
    record = segue_plan_find (plan, kinds[i], id);

  return record;
}

/* Of the kind that is looked at; the mode leads to it, or asks first. */
gint64
segue_training_view_add_record (SeguePage  *page,
                                GError    **error)
{
  SegueTrainingView *self = SEGUE_TRAINING_VIEW (page);

  if (!segue_page_may_write (GTK_WIDGET (self), self->workspace))
    return 0;

  if (!segue_training_mode_create (segue_training_modes_get (self)))
    {
      segue_training_modes_show_kind (self, SEGUE_RECORD_COURSE);
      segue_training_mode_create (segue_training_modes_get (self));
    }

  return 0;
}

static char *
dup_deleted_text (const char *title,
                  guint       n_cleared)
{
  g_autofree char *deleted = NULL;

  /* Translators: what was deleted is called by its title. */
  deleted = title != NULL && *title != '\0' ? g_strdup_printf (_("“%s” deleted"), title) : g_strdup (_("Deleted"));
  if (n_cleared == 0)
    return g_steal_pointer (&deleted);

  /* Translators: what was deleted, then how many links. */
  return g_strdup_printf (ngettext ("%s; %u link cleared", "%s; %u links cleared", n_cleared), deleted, n_cleared);
}

/* Goes with what hangs on it alone; what only names it names it no more. */
char *
segue_training_view_remove_selected (SeguePage  *page,
                                     GError    **error)
{
  SegueTrainingView *self = SEGUE_TRAINING_VIEW (page);
  SegueRecord *record = segue_page_state_get_selected (SEGUE_PAGE_STATE (self->state));
  g_autoptr(SegueEdit) edit = NULL;
  g_autofree char *title = NULL;

  g_return_val_if_fail (record != NULL, NULL);

  title = segue_plan_dup_title (segue_workspace_get_shown (self->workspace), record);
  edit = segue_edit_new (self->workspace, SEGUE_VERB_REMOVE, segue_record_get_kind (record));
  if (!segue_edit_remove (edit, record, TRUE, error) || !segue_edit_commit (edit, NULL, error))
    return NULL;

  return dup_deleted_text (title, segue_edit_get_n_cleared (edit));
}
