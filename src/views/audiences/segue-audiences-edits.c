/* segue-audiences-edits.c - new audiences, and audiences that go
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-audiences-view"

#include "config.h"

#include "segue-audiences-view-private.h"

#include "segue-audience.h"
#include "segue-deleted-words.h"
#include "segue-edit.h"
#include "segue-impacted-audience.h"
#include "segue-membership.h"

#include <glib/gi18n.h>

/* One with a name, and nothing else yet; in the matrix one that is a row of it. */
gint64
segue_audiences_view_add_record (SeguePage  *page,
                                 GError    **error)
{
  SegueAudiencesView *self = SEGUE_AUDIENCES_VIEW (page);
  g_autoptr(SegueEdit) edit = segue_edit_new (self->workspace, SEGUE_VERB_ADD, SEGUE_RECORD_AUDIENCE);
  g_autoptr(SegueRecord) audience = segue_record_new (SEGUE_RECORD_AUDIENCE, 0);

  segue_record_set_text (audience, SEGUE_AUDIENCE_NAME, _("New Audience"));
  segue_edit_add (edit, audience);
  if (segue_audiences_view_shows_impact (self) && segue_audience_rows_get_rollout (self->rows) != 0)
    {
      g_autoptr(SegueRecord) impacted = segue_record_new (SEGUE_RECORD_IMPACTED_AUDIENCE, 0);

      segue_record_set_integer (impacted, SEGUE_IMPACTED_AUDIENCE_AUDIENCE, segue_record_get_id (audience));
      segue_record_set_integer (impacted, SEGUE_IMPACTED_AUDIENCE_ROLLOUT, segue_audience_rows_get_rollout (self->rows));
      segue_edit_add (edit, impacted);
    }

  return segue_edit_commit (edit, NULL, error) ? segue_record_get_id (audience) : 0;
}

static guint
count_links (SegueAudiencesView *self,
             GPtrArray          *items,
             SegueRecordKind     kind,
             guint               field)
{
  guint total = 0;

  for (guint i = 0; i < items->len; i++)
    {
      guint n = 0;

      segue_plan_incoming (SEGUE_PLAN (self->workspace), kind, field, segue_sheet_item_get_id (g_ptr_array_index (items, i)), &n);
      total += n;
    }

  return total;
}

/* The records that go. */
static GHashTable *
collect_removed (GPtrArray *items)
{
  GHashTable *removed = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < items->len; i++)
    g_hash_table_add (removed, segue_sheet_item_get (g_ptr_array_index (items, i), SEGUE_SHEET_OWN));

  return removed;
}

/* What is part of one that goes moves up to what that was part of. */
static guint
move_up (SegueAudiencesView *self,
         SegueEdit          *edit,
         GPtrArray          *items)
{
  SeguePlan *plan = SEGUE_PLAN (self->workspace);
  g_autoptr(GHashTable) removed = collect_removed (items);
  guint n_moved = 0;

  for (guint i = 0; i < items->len; i++)
    {
      SegueRecord *audience = segue_sheet_item_get (g_ptr_array_index (items, i), SEGUE_SHEET_OWN);
      SegueRecord *parent = audience;
      g_auto(SegueValue) value = SEGUE_VALUE_INIT;
      SegueRecord *const *children = NULL;
      guint n = 0;

      for (guint steps = 0; parent != NULL && g_hash_table_contains (removed, parent) && steps <= items->len; steps++)
        parent = segue_plan_follow (plan, parent, SEGUE_AUDIENCE_PARENT);
      if (parent != NULL && !g_hash_table_contains (removed, parent))
        segue_value_set_integer (&value, segue_record_get_id (parent));

      children = segue_plan_incoming (plan, SEGUE_RECORD_AUDIENCE, SEGUE_AUDIENCE_PARENT, segue_record_get_id (audience), &n);
      for (guint k = 0; k < n; k++)
        if (!g_hash_table_contains (removed, children[k]))
          {
            segue_edit_set_value (edit, children[k], SEGUE_AUDIENCE_PARENT, &value);
            n_moved++;
          }
    }

  return n_moved;
}

/* “2 audiences deleted; 3 audiences within moved up; 12 memberships went with them” */
static char *
dup_deleted_text (guint n,
                  guint n_moved,
                  guint n_members,
                  guint n_cleared)
{
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, ngettext ("%u audience deleted", "%u audiences deleted", n), n);
  if (n_moved > 0)
    {
      g_string_append (text, "; ");
      g_string_append_printf (text, ngettext ("%u within moved up", "%u within moved up", n_moved), n_moved);
    }
  if (n_members > 0)
    {
      g_string_append (text, "; ");
      g_string_append_printf (text, ngettext ("%u membership ended, the person stays",
                                              "%u memberships ended, the people stay", n_members), n_members);
    }
  segue_deleted_words_add_cleared (text, n_cleared);

  return g_string_free (text, FALSE);
}

/* Audiences go with what rollouts do to them; what is part of them and who belongs to
 * them stays.
 */
char *
segue_audiences_view_remove_selected (SeguePage  *page,
                                      GError    **error)
{
  SegueAudiencesView *self = SEGUE_AUDIENCES_VIEW (page);
  g_autoptr(GPtrArray) items = segue_page_dup_selected (page);
  g_autoptr(SegueEdit) edit = segue_edit_new (self->workspace, SEGUE_VERB_REMOVE, SEGUE_RECORD_AUDIENCE);
  guint n_members = count_links (self, items, SEGUE_RECORD_MEMBERSHIP, SEGUE_MEMBERSHIP_AUDIENCE);
  guint n_moved = move_up (self, edit, items);

  g_return_val_if_fail (items->len > 0, NULL);

  for (guint i = 0; i < items->len; i++)
    if (!segue_edit_remove (edit, segue_sheet_item_get (g_ptr_array_index (items, i), SEGUE_SHEET_OWN), TRUE, error))
      return NULL;

  return segue_edit_commit (edit, NULL, error)
           ? dup_deleted_text (items->len, n_moved, n_members, segue_edit_get_n_cleared (edit))
           : NULL;
}
