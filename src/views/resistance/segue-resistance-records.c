/* segue-resistance-records.c - what is new in the log, and what goes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-resistance-view"

#include "config.h"

#include "segue-resistance-view-private.h"

#include "segue-edit.h"

#include <glib/gi18n.h>

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

static char *
dup_deleted_text (const char *title,
                  guint       n_cleared)
{
  GString *text = g_string_new (NULL);

  if (title != NULL && *title != '\0')
    /* Translators: what was deleted is called by its title. */
    g_string_append_printf (text, _("“%s” deleted"), title);
  else
    g_string_append (text, _("Deleted"));
  if (n_cleared > 0)
    /* Translators: follows what was deleted. */
    g_string_append_printf (text, ngettext ("; %u link cleared", "; %u links cleared", n_cleared), n_cleared);

  return g_string_free (text, FALSE);
}

/* Goes with what hangs on it alone; what only names it names it no more. */
char *
segue_resistance_view_remove_selected (SeguePage  *page,
                                       GError    **error)
{
  SegueResistanceView *self = SEGUE_RESISTANCE_VIEW (page);
  SegueRecord *record = segue_page_state_get_selected (SEGUE_PAGE_STATE (self->state));
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  g_autoptr(SegueEdit) edit = NULL;
  g_autofree char *title = NULL;

  if (segue_resistance_state_get_opened (self->state) == NULL && segue_page_mode_removes (segue_resistance_modes_get (self)))
    return segue_page_mode_remove_selected (segue_resistance_modes_get (self), error);

  g_return_val_if_fail (record != NULL, NULL);

  title = segue_plan_dup_title (plan, record);
  edit = segue_edit_new (self->workspace, SEGUE_VERB_REMOVE, segue_record_get_kind (record));
  if (!segue_edit_remove (edit, segue_plan_find_source (plan, record), TRUE, error) || !segue_edit_commit (edit, NULL, error))
    return NULL;

  return dup_deleted_text (title, segue_edit_get_n_cleared (edit));
}
