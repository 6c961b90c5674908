/* segue-register-edits.c - new people, and people who go
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-register-view"

#include "config.h"

#include "segue-register-view-private.h"

#include "segue-deleted-words.h"
#include "segue-edit.h"
#include "segue-engagement.h"
#include "segue-stakeholder.h"

#include <glib/gi18n.h>

static SegueEdit *
begin_edit (SegueRegisterView *self,
            SegueVerb          verb,
            SegueRecordKind    kind)
{
  return segue_edit_new (self->workspace, verb, kind);
}

/* Somebody new, who is in the rollout that is looked at. */
gint64
segue_register_view_add_record (SeguePage  *page,
                                GError    **error)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (page);
  g_autoptr(SegueEdit) edit = begin_edit (self, SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueRecord) person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);
  gint64 row = segue_record_get_id (person);

  if (!segue_register_view_shows_people (self))
    {
      segue_raci_view_add (self->raci);
      return 0;
    }

  segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, _("New Person"));
  segue_edit_add (edit, person);
  if (self->rollout != 0)
    {
      g_autoptr(SegueRecord) engagement = segue_record_new (SEGUE_RECORD_ENGAGEMENT, 0);

      segue_record_set_integer (engagement, SEGUE_ENGAGEMENT_STAKEHOLDER, row);
      segue_record_set_integer (engagement, SEGUE_ENGAGEMENT_ROLLOUT, self->rollout);
      segue_edit_add (edit, engagement);
      row = segue_record_get_id (engagement);
    }

  return segue_edit_commit (edit, NULL, error) ? row : 0;
}

/* A row of a rollout is an engagement: the person stays in the workspace.  With
 * all rollouts shown the person goes, and all that hangs on them.
 */
static SegueRecord *
get_removed (SegueRegisterView *self,
             SegueSheetItem    *item)
{
  SegueRecord *engagement = segue_sheet_item_get (item, SEGUE_SHEET_OWN);

  return self->rollout != 0 && engagement != NULL ? engagement : segue_sheet_item_get (item, SEGUE_SHEET_HOP);
}

static char *
dup_deleted_text (SegueRegisterView *self,
                  guint              n,
                  guint              n_cleared)
{
  GString *words = g_string_new (NULL);

  g_string_append_printf (words,
                          self->rollout != 0 ? ngettext ("%u person removed from the rollout", "%u people removed from the rollout", n)
                                             : ngettext ("%u person deleted", "%u people deleted", n), n);
  segue_deleted_words_add_cleared (words, n_cleared);

  return g_string_free (words, FALSE);
}

/* Tells how many went, and from what. */
char *
segue_register_view_remove_selected (SeguePage  *page,
                                     GError    **error)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (page);
  g_autoptr(GPtrArray) items = segue_page_dup_selected (page);
  g_autoptr(SegueEdit) edit = NULL;

  g_return_val_if_fail (items->len > 0, NULL);

  edit = begin_edit (self, SEGUE_VERB_REMOVE, segue_record_get_kind (get_removed (self, g_ptr_array_index (items, 0))));
  for (guint i = 0; i < items->len; i++)
    if (!segue_edit_remove (edit, get_removed (self, g_ptr_array_index (items, i)), TRUE, error))
      return NULL;

  return segue_edit_commit (edit, NULL, error) ? dup_deleted_text (self, items->len, segue_edit_get_n_cleared (edit)) : NULL;
}
