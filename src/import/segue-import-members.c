/* segue-import-members.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-members.h"

#include "segue-import-values.h"
#include "segue-membership.h"
#include "segue-memberships.h"

/* The audiences that the import brings @person into, as an array of ids. */
static GArray *
get_brought (SegueImportPlan *self,
             gint64           person)
{
  return self->memberships != NULL ? g_hash_table_lookup (self->memberships, &person) : NULL;
}

static GArray *
ensure_brought (SegueImportPlan *self,
                gint64           person)
{
  GArray *brought = get_brought (self, person);

  if (brought != NULL)
    return brought;

  if (self->memberships == NULL)
    self->memberships = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_array_unref);
  brought = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_hash_table_insert (self->memberships, g_memdup2 (&person, sizeof person), brought);

  return brought;
}

static gboolean
contains (const gint64 *ids,
          guint         n,
          gint64        id)
{
  for (guint i = 0; i < n; i++)
    if (ids[i] == id)
      return TRUE;

  return FALSE;
}

/* Only what holds today counts: whoever left an audience may come again. */
static gboolean
is_held (SegueImportPlan *self,
         gint64           person,
         gint64           audience)
{
  SegueRecord * const *memberships = NULL;
  guint n = 0;

  memberships = segue_plan_incoming (self->plan, SEGUE_RECORD_MEMBERSHIP, SEGUE_MEMBERSHIP_STAKEHOLDER, person, &n);
  for (guint i = 0; i < n; i++)
    if (segue_record_get_link (memberships[i], SEGUE_MEMBERSHIP_AUDIENCE) == audience &&
        segue_membership_covers (memberships[i], segue_today ()))
      return TRUE;

  return FALSE;
}

static gboolean
add_membership (SegueImportPlan *self,
                gint64           person,
                gint64           audience)
{
  GArray *brought = get_brought (self, person);
  SegueRecord *membership = NULL;

  if (brought != NULL && contains ((const gint64 *) (gpointer) brought->data, brought->len, audience))
    return FALSE;
  if (is_held (self, person, audience))
    return FALSE;

  membership = segue_record_new (SEGUE_RECORD_MEMBERSHIP, 0);
  segue_record_set_integer (membership, SEGUE_MEMBERSHIP_STAKEHOLDER, person);
  segue_record_set_integer (membership, SEGUE_MEMBERSHIP_AUDIENCE, audience);
  segue_import_plan_add_record (self, membership);
  g_array_append_val (ensure_brought (self, person), audience);

  return TRUE;
}

/* Those of today that a file of ours does not list any more. */
static gboolean
remove_others (SegueImportPlan  *self,
               gint64            person,
               const SegueValue *audiences)
{
  const gint64 *listed = audiences->is_set ? audiences->slot.ids->ids : NULL;
  guint n_listed = audiences->is_set ? audiences->slot.ids->n : 0;
  SegueRecord * const *memberships = NULL;
  gboolean removed = FALSE;
  guint n = 0;

  memberships = segue_plan_incoming (self->plan, SEGUE_RECORD_MEMBERSHIP, SEGUE_MEMBERSHIP_STAKEHOLDER, person, &n);
  for (guint i = 0; i < n; i++)
    {
      gint64 audience = segue_record_get_link (memberships[i], SEGUE_MEMBERSHIP_AUDIENCE);

      if (contains (listed, n_listed, audience) || g_hash_table_contains (self->ended, memberships[i]) ||
          !segue_membership_covers (memberships[i], segue_today ()))
        continue;
      if (segue_edit_remove (self->edit, memberships[i], FALSE, NULL))
        {
          g_hash_table_add (self->ended, memberships[i]);
          removed = TRUE;
        }
    }

  return removed;
}

/*< private >
 * segue_import_plan_set_audiences:
 * @index: of a row about a person
 * @audiences: LINKS: the audiences that it names
 *
 * Makes the person a member of @audiences.  A file of ours lists all of them, so
 * that others end; any other file only adds.
 */
void
segue_import_plan_set_audiences (SegueImportPlan  *self,
                                 guint             index,
                                 const SegueValue *audiences)
{
  SegueImportRow *row = segue_import_plan_row (self, index);
  SegueRecord *person = row->records[SEGUE_SHEET_HOP];
  gint64 id = segue_record_get_id (person);
  gboolean is_new = !segue_record_is_attached (person);
  gboolean changed = FALSE;
  guint first = 0;

  segue_import_plan_find_claim (self, person, &first);
  for (guint i = 0; audiences->is_set && i < audiences->slot.ids->n; i++)
    changed |= add_membership (self, id, audiences->slot.ids->ids[i]);
  if (row->by_uid && !is_new)
    changed |= remove_others (self, id, audiences);

  /* The row that brings a person changes nobody. */
  if (changed && !(is_new && first == index))
    segue_import_plan_note_change (self, index, person, SEGUE_NO_FIELD);
}

/*< private >
 * segue_import_plan_get_audiences:
 * @person: somebody whom rows are about
 * @before: whether the audiences of before the import are meant
 * @audiences: (element-type gint64): gets the ids of the audiences
 */
void
segue_import_plan_get_audiences (SegueImportPlan *self,
                                 SegueRecord     *person,
                                 gboolean         before,
                                 GArray          *audiences)
{
  gint64 id = segue_record_get_id (person);
  GArray *brought = get_brought (self, id);
  SegueRecord * const *memberships = NULL;
  guint n = 0;

  memberships = segue_plan_incoming (self->plan, SEGUE_RECORD_MEMBERSHIP, SEGUE_MEMBERSHIP_STAKEHOLDER, id, &n);
  for (guint i = 0; i < n; i++)
    {
      gint64 audience = segue_record_get_link (memberships[i], SEGUE_MEMBERSHIP_AUDIENCE);

      if (segue_membership_covers (memberships[i], segue_today ()) &&
          (before || !g_hash_table_contains (self->ended, memberships[i])))
        g_array_append_val (audiences, audience);
    }

  if (!before && brought != NULL)
    g_array_append_vals (audiences, brought->data, brought->len);
}
