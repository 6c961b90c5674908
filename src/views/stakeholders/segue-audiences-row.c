/* segue-audiences-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who belongs to what is a record of its own.  Of several people the row shows every
 * audience that one of them is in, and how many are.
 */

#define G_LOG_DOMAIN "segue-audiences-row"

#include "config.h"

#include "segue-audiences-row.h"

#include "segue-chips.h"
#include "segue-field-row.h"
#include "segue-edit.h"
#include "segue-link-picker.h"
#include "segue-membership.h"
#include "segue-memberships.h"

#include <glib/gi18n.h>

#define ROW_KEY "segue-audiences-row"

typedef struct
{
  SegueFormTarget *people; /* owned */
  SegueChips      *chips;  /* borrowed: child of the row, which owns this */
  guint            fill_source;
} AudiencesRow;

static void
free_row (gpointer data)
{
  AudiencesRow *self = data;

  g_clear_handle_id (&self->fill_source, g_source_remove);
  g_object_unref (self->people);
  g_free (self);
}

static SeguePlan *
get_plan (AudiencesRow *self)
{
  return segue_workspace_get_shown (segue_form_target_get_workspace (self->people));
}

static SegueRecord * const *
list_memberships (AudiencesRow *self,
                  SegueRecord  *person,
                  guint        *n)
{
  return segue_plan_incoming (get_plan (self), SEGUE_RECORD_MEMBERSHIP, SEGUE_MEMBERSHIP_STAKEHOLDER,
                              segue_record_get_id (person), n);
}

static gboolean
belongs (AudiencesRow *self,
         SegueRecord  *person,
         gint64        audience)
{
  SegueRecord * const *memberships;
  guint n = 0;

  memberships = list_memberships (self, person, &n);
  for (guint i = 0; i < n; i++)
    if (segue_record_get_link (memberships[i], SEGUE_MEMBERSHIP_AUDIENCE) == audience &&
        segue_membership_covers (memberships[i], segue_today ()))
      return TRUE;

  return FALSE;
}

/* An audience that somebody is in, and how many are. */
typedef struct
{
  gint64 audience;
  guint  n;
} Count;

static void
count_audience (GPtrArray  *counts,
                GHashTable *known,
                gint64      audience)
{
  Count *count = g_hash_table_lookup (known, &audience);

  if (count == NULL)
    {
      count = g_new0 (Count, 1);
      count->audience = audience;
      g_ptr_array_add (counts, count);
      g_hash_table_insert (known, &count->audience, count);
    }
  count->n++;
}

/* In one pass over the people, in the order in which they are met. */
static GPtrArray *
count_audiences (AudiencesRow *self)
{
  GPtrArray *people = segue_form_target_get_records (self->people);
  GPtrArray *counts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GHashTable) known = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < people->len; i++)
    {
      gint64 person = segue_record_get_id (g_ptr_array_index (people, i));
      g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;

      segue_memberships_get_audiences (get_plan (self), person, segue_today (), &audiences);
      for (guint k = 0; audiences.is_set && k < audiences.slot.ids->n; k++)
        count_audience (counts, known, audiences.slot.ids->ids[k]);
    }

  return counts;
}

static void
add_chip (AudiencesRow *self,
          gint64        audience,
          guint         n)
{
  SegueRecord *record = segue_plan_find (get_plan (self), SEGUE_RECORD_AUDIENCE, audience);
  g_autofree char *title = record != NULL ? segue_plan_dup_title (get_plan (self), record) : NULL;
  guint all = segue_form_target_get_records (self->people)->len;
  g_autofree char *counted = NULL;

  if (title == NULL)
    return;

  /* Translators: an audience, and how many of the selected people belong to it. */
  counted = n < all ? g_strdup_printf (_("%s: %u of %u"), title, n, all) : g_strdup (title);
  segue_chips_add (self->chips, audience, counted);
}

static void
fill (AudiencesRow *self)
{
  g_autoptr(GPtrArray) counts = count_audiences (self);

  segue_chips_begin (self->chips);
  for (guint i = 0; i < counts->len; i++)
    {
      const Count *count = g_ptr_array_index (counts, i);

      add_chip (self, count->audience, count->n);
    }
  segue_chips_end (self->chips);
}

static gboolean
fill_cb (gpointer data)
{
  AudiencesRow *self = data;

  self->fill_source = 0;
  fill (self);

  return G_SOURCE_REMOVE;
}

/* A membership does not say whose it was before it was moved to somebody else, and an
 * import changes many: whatever happens is looked at once.
 */
static void
update_cb (GtkWidget *row)
{
  AudiencesRow *self = g_object_get_data (G_OBJECT (row), ROW_KEY);

  if (self->fill_source == 0)
    self->fill_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fill_cb, self, NULL);
}

static void
add_member (SegueEdit   *edit,
            SegueRecord *person,
            gint64       audience)
{
  g_autoptr(SegueRecord) membership = segue_record_new (SEGUE_RECORD_MEMBERSHIP, 0);

  segue_record_set_integer (membership, SEGUE_MEMBERSHIP_STAKEHOLDER, segue_record_get_id (person));
  segue_record_set_integer (membership, SEGUE_MEMBERSHIP_AUDIENCE, audience);
  segue_edit_add (edit, membership);
}

static void
picked_cb (AudiencesRow *self,
           gint64        audience)
{
  GPtrArray *people = segue_form_target_get_records (self->people);
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_form_target_get_workspace (self->people), SEGUE_VERB_ADD, SEGUE_RECORD_MEMBERSHIP);

  for (guint i = 0; i < people->len; i++)
    if (!belongs (self, g_ptr_array_index (people, i), audience))
      add_member (edit, g_ptr_array_index (people, i), audience);

  segue_form_target_commit (self->people, edit);
}

static void
removed_cb (AudiencesRow *self,
            gint64        audience)
{
  GPtrArray *people = segue_form_target_get_records (self->people);
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_form_target_get_workspace (self->people), SEGUE_VERB_REMOVE, SEGUE_RECORD_MEMBERSHIP);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < people->len; i++)
    {
      SegueRecord * const *memberships;
      guint n = 0;

      memberships = list_memberships (self, g_ptr_array_index (people, i), &n);
      for (guint k = 0; k < n && error == NULL; k++)
        if (segue_record_get_link (memberships[k], SEGUE_MEMBERSHIP_AUDIENCE) == audience &&
            segue_membership_covers (memberships[k], segue_today ()))
          segue_edit_remove (edit, memberships[k], FALSE, &error);
    }

  if (error != NULL)
    segue_form_target_fail (self->people, error->message);
  else
    segue_form_target_commit (self->people, edit);
}

/**
 * segue_audiences_row_new:
 * @people: stakeholders
 *
 * Returns: (transfer floating): a row with a chip for each audience
 */
GtkWidget *
segue_audiences_row_new (SegueFormTarget *people)
{
  static const SegueRecordKind kinds[] = { SEGUE_RECORD_MEMBERSHIP, SEGUE_RECORD_AUDIENCE };
  AudiencesRow *self = g_new0 (AudiencesRow, 1);
  SeguePlan *plan = segue_workspace_get_shown (segue_form_target_get_workspace (people));
  GtkWidget *picker = segue_link_picker_new (plan, SEGUE_RECORD_AUDIENCE);
  GtkWidget *row;

  self->people = g_object_ref (people);
  self->chips = SEGUE_CHIPS (segue_chips_new (_("Audiences"), picker, segue_form_target_is_editable (people)));
  row = segue_chips_new_row (self->chips, _("Audiences"));
  if (segue_form_target_is_editable (people))
    segue_field_row_wait (GTK_WIDGET (self->chips), people);
  g_object_set_data_full (G_OBJECT (row), ROW_KEY, self, free_row);
  g_signal_connect_swapped (picker, "picked", G_CALLBACK (picked_cb), self);
  g_signal_connect_swapped (self->chips, "removed", G_CALLBACK (removed_cb), self);

  fill (self); /* asks the plan first, so that it hears of a change before this does */
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SegueRecordList *list = segue_plan_list (plan, kinds[i]);

      g_signal_connect_object (list, "items-changed", G_CALLBACK (update_cb), row, G_CONNECT_SWAPPED);
      g_signal_connect_object (list, "record-changed", G_CALLBACK (update_cb), row, G_CONNECT_SWAPPED);
    }

  return row;
}
