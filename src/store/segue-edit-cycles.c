/* segue-edit-cycles.c - what must not lead back to where it began
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Parents, whom people report to, anchors of milestones, prerequisites of courses.
 */

#define G_LOG_DOMAIN "segue-edit"

#include "config.h"

#include "segue-edit-private.h"

#include "segue-pairs.h"

#include <glib/gi18n.h>

/* A chain of more is none that people made. */
#define MAX_DEPTH 100000

/* A circle of more is told by its beginning. */
#define MOST_TOLD 10

/* Where a walk along fields of several links is. */
typedef struct
{
  SegueRecord *record;
  guint        next; /* which of its links */
} Step;

static gboolean
refuse_path (SegueEdit         *self,
             const SegueField  *field,
             GPtrArray         *records,
             GError           **error)
{
  g_autoptr(GString) path = g_string_new (NULL);

  for (guint i = 0; i < MIN (records->len, MOST_TOLD); i++)
    {
      g_autofree char *title = segue_workspace_dup_shown_title (self->workspace, g_ptr_array_index (records, i));

      g_string_append_printf (path, "%s%s", i > 0 ? " → " : "", title);
    }

  g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_FAILED,
               /* Translators: a field, then a chain of records: “Reports To goes round in a circle: Ann → Ben → Ann.” */
               _("%s goes round in a circle: %s → …"), _(field->label), path->str);
  return FALSE;
}

static SegueRecord *
follow (SegueEdit   *self,
        SegueRecord *record,
        guint        field)
{
  return segue_edit_find (self, segue_record_get_kind (record), segue_edit_peek_integer (self, record, field));
}

static gboolean
refuse_chain (SegueEdit    *self,
              SegueRecord  *start,
              guint         field,
              GError      **error)
{
  g_autoptr(GPtrArray) path = g_ptr_array_new ();
  SegueRecord *at = start;

  do
    {
      g_ptr_array_add (path, at);
      at = follow (self, at, field);
    }
  while (at != start && path->len < MOST_TOLD);

  return refuse_path (self, segue_record_get_field (start, field), path, error);
}

/* From record to record along a link to its own kind: parent, reports-to, anchor.
 * What a walk came by is known to end, so that a thousand people who report to one
 * another in a row are walked along once and not a thousand times.
 */
static gboolean
check_chain (SegueEdit    *self,
             SegueRecord  *start,
             guint         field,
             GError      **error)
{
  SegueRecord *at = start;
  guint depth = 0;

  while (at != NULL && depth++ < MAX_DEPTH && segue_pairs_find (self->ending, segue_record_get_id (at), field) == NULL)
    {
      at = follow (self, at, field);
      if (at == start)
        return refuse_chain (self, start, field, error);
    }

  for (SegueRecord *each = start; each != at && depth-- > 0; each = follow (self, each, field))
    segue_pairs_add (self->ending, segue_record_get_id (each), field, each);

  return TRUE;
}

static gboolean
refuse_steps (SegueEdit         *self,
              const SegueField  *field,
              GArray            *steps,
              GError           **error)
{
  g_autoptr(GPtrArray) path = g_ptr_array_new ();

  for (guint i = 0; i < steps->len; i++)
    g_ptr_array_add (path, g_array_index (steps, Step, i).record);

  return refuse_path (self, field, path, error);
}

/* The same where each has several links: prerequisites.  What was looked at as @start is in
 * no circle, so that no other leads through it.
 */
static gboolean
check_branches (SegueEdit    *self,
                SegueRecord  *start,
                guint         field,
                GError      **error)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr(GArray) steps = g_array_new (FALSE, FALSE, sizeof (Step));
  Step first = { start, 0 };

  g_array_append_val (steps, first);
  while (steps->len > 0)
    {
      Step *step = &g_array_index (steps, Step, steps->len - 1);
      SegueValue links = segue_edit_peek (self, step->record, field);
      Step next = { NULL, 0 };

      if (!links.is_set || step->next == links.slot.ids->n)
        {
          g_array_set_size (steps, steps->len - 1);
          continue;
        }

      next.record = segue_edit_find (self, segue_record_get_kind (start), links.slot.ids->ids[step->next++]);
      if (next.record == start)
        return refuse_steps (self, segue_record_get_field (start, field), steps, error);
      if (next.record != NULL && g_hash_table_add (seen, next.record) &&
          segue_pairs_find (self->ending, segue_record_get_id (next.record), field) == NULL)
        g_array_append_val (steps, next);
    }

  segue_pairs_add (self->ending, segue_record_get_id (start), field, start);

  return TRUE;
}

/* Whether a link of @start, or one of its links, does not lead back to it. */
gboolean
segue_edit_check_cycle (SegueEdit    *self,
                        SegueRecord  *start,
                        guint         field,
                        GError      **error)
{
  const SegueField *row = segue_record_get_field (start, field);

  if (row->target != segue_record_get_kind (start))
    return TRUE;
  if (row->kind == SEGUE_FIELD_LINKS)
    return check_branches (self, start, field, error);

  return row->kind != SEGUE_FIELD_LINK || check_chain (self, start, field, error);
}
