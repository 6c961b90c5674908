/* segue-plan.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-plan"

#include "config.h"

#include "segue-plan.h"

#include <string.h>

G_DEFINE_INTERFACE (SeguePlan, segue_plan, G_TYPE_OBJECT)

static void
segue_plan_default_init (SeguePlanInterface *iface)
{
}

/**
 * segue_plan_list:
 * @kind: a kind of record
 *
 * Returns: (transfer none): all records of @kind, loaded on first use
 */
SegueRecordList *
segue_plan_list (SeguePlan       *self,
                 SegueRecordKind  kind)
{
  g_return_val_if_fail (SEGUE_IS_PLAN (self), NULL);

  return SEGUE_PLAN_GET_IFACE (self)->list (self, kind);
}

/**
 * segue_plan_find:
 * @kind: a kind of record
 * @id: an id, 0 for none
 *
 * Returns: (transfer none) (nullable): the record
 */
SegueRecord *
segue_plan_find (SeguePlan       *self,
                 SegueRecordKind  kind,
                 gint64           id)
{
  g_return_val_if_fail (SEGUE_IS_PLAN (self), NULL);

  if (id == 0)
    return NULL;
  if (SEGUE_PLAN_GET_IFACE (self)->find != NULL)
    return SEGUE_PLAN_GET_IFACE (self)->find (self, kind, id);

  return segue_record_list_find (segue_plan_list (self, kind), id);
}

/**
 * segue_plan_follow:
 * @record: a record
 * @field: one of its LINK fields
 *
 * Returns: (transfer none) (nullable): the record it links to
 */
SegueRecord *
segue_plan_follow (SeguePlan   *self,
                   SegueRecord *record,
                   guint        field)
{
  g_return_val_if_fail (SEGUE_IS_PLAN (self), NULL);
  g_return_val_if_fail (SEGUE_IS_RECORD (record), NULL);

  return segue_plan_find (self, segue_record_get_field (record, field)->target,
                          segue_record_get_link (record, field));
}

/**
 * segue_plan_incoming:
 * @kind: the kind of the records that link
 * @field: their LINK or LINKS field
 * @id: what they link to
 * @n: (out): their number
 *
 * Returns: (array length=n) (nullable) (transfer none): the records of @kind
 *   whose @field names @id, by id; valid until the plan changes
 */
SegueRecord * const *
segue_plan_incoming (SeguePlan       *self,
                     SegueRecordKind  kind,
                     guint            field,
                     gint64           id,
                     guint           *n)
{
  g_return_val_if_fail (SEGUE_IS_PLAN (self), NULL);
  g_return_val_if_fail (n != NULL, NULL);

  return SEGUE_PLAN_GET_IFACE (self)->incoming (self, kind, field, id, n);
}

/**
 * segue_plan_get_uuid:
 *
 * Returns: the workspace's uuid, which its copies share
 */
const char *
segue_plan_get_uuid (SeguePlan *self)
{
  g_return_val_if_fail (SEGUE_IS_PLAN (self), NULL);

  return SEGUE_PLAN_GET_IFACE (self)->get_uuid (self);
}

/**
 * segue_plan_get_source:
 * @figure: (nullable): describes what is computed; %NULL asks for the source as such
 *
 * A plan may show less than there is, and what is computed of that would be wrong:
 * what may be shown is computed of everything.
 *
 * Returns: (transfer none) (nullable): the plan that @figure is computed of, which is
 *   @self where that shows everything; %NULL where it may not be shown
 */
SeguePlan *
segue_plan_get_source (SeguePlan        *self,
                       const SegueField *figure)
{
  g_return_val_if_fail (SEGUE_IS_PLAN (self), NULL);

  if (SEGUE_PLAN_GET_IFACE (self)->get_source != NULL)
    return SEGUE_PLAN_GET_IFACE (self)->get_source (self, figure);

  return self;
}

/**
 * segue_plan_find_source:
 * @record: (nullable): a record that @self shows, or one that nothing holds yet
 *
 * Returns: (transfer none) (nullable): the record that it comes from, which is @record
 *   where @self shows everything
 */
SegueRecord *
segue_plan_find_source (SeguePlan   *self,
                        SegueRecord *record)
{
  SeguePlan *source = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (self), NULL);

  source = segue_plan_get_source (self, NULL);
  if (record == NULL || source == self || !segue_record_is_attached (record))
    return record;

  return segue_plan_find (source, segue_record_get_kind (record), segue_record_get_id (record));
}

/**
 * segue_plan_shows:
 * @field: describes what would be shown
 *
 * Returns: whether there is anything to be seen of such a field, be it not set
 */
gboolean
segue_plan_shows (SeguePlan        *self,
                  const SegueField *field)
{
  g_return_val_if_fail (field != NULL, FALSE);

  return segue_plan_get_source (self, field) != NULL;
}

/**
 * segue_plan_shows_kind:
 * @kind: a kind of record
 *
 * A code stands for a title that is not to be seen.
 *
 * Returns: whether anything is to be seen of such records, be there none
 */
gboolean
segue_plan_shows_kind (SeguePlan       *self,
                       SegueRecordKind  kind)
{
  SegueRecordClass *klass = segue_record_class_get (kind);

  if (SEGUE_PLAN_GET_IFACE (self)->shows_kind != NULL && !SEGUE_PLAN_GET_IFACE (self)->shows_kind (self, kind))
    return FALSE;

  for (guint i = 0; i < klass->n_required; i++)
    if (!(klass->is_main && klass->required[i] == klass->title) &&
        !segue_plan_shows (self, &klass->fields[klass->required[i]]))
      return FALSE;

  return TRUE;
}

/**
 * segue_plan_shows_as_is:
 * @record: a record that @self shows, or one that nothing holds yet
 * @field: index of a field
 *
 * What is shown in other words than it has, or in part, cannot be changed where it is seen.
 *
 * Returns: whether the field is shown with the value that it has
 */
gboolean
segue_plan_shows_as_is (SeguePlan   *self,
                        SegueRecord *record,
                        guint        field)
{
  const SegueField *row = segue_record_get_field (record, field);
  SegueRecord *source = segue_plan_find_source (self, record);
  SegueValue shown = segue_record_peek (record, field);
  SegueValue value;

  if (source == record)
    return TRUE;
  if (source == NULL || !segue_plan_shows (self, row))
    return FALSE;

  value = segue_record_peek (source, field);

  return segue_value_equal (row, &shown, &value);
}

/**
 * segue_plan_count_changes:
 * @record: a record that the plan holds
 * @fields: (array length=n_fields): indexes of its fields
 * @changes: (out): what is known of its changes
 *
 * Counts the edits that changed one of @fields.  What was undone or done again counts
 * as a change of all of them: the number never goes back.
 *
 * Returns: whether anything is known; a plan that keeps no journal knows nothing
 */
gboolean
segue_plan_count_changes (SeguePlan        *self,
                          SegueRecord      *record,
                          const guint      *fields,
                          guint             n_fields,
                          SeguePlanChanges *changes)
{
  g_return_val_if_fail (SEGUE_IS_PLAN (self), FALSE);
  g_return_val_if_fail (SEGUE_IS_RECORD (record) && changes != NULL, FALSE);

  *changes = (SeguePlanChanges) { 0 };
  if (SEGUE_PLAN_GET_IFACE (self)->count_changes == NULL)
    return FALSE;

  return SEGUE_PLAN_GET_IFACE (self)->count_changes (self, record, fields, n_fields, changes);
}

/**
 * segue_plan_dup_uid:
 * @record: a record
 *
 * A record that came from outside keeps the uid it came with; all others have
 * one made of their id and the workspace's uuid (DOMAIN b).
 *
 * Returns: (transfer full): the uid
 */
char *
segue_plan_dup_uid (SeguePlan   *self,
                    SegueRecord *record)
{
  g_return_val_if_fail (SEGUE_IS_PLAN (self), NULL);
  g_return_val_if_fail (SEGUE_IS_RECORD (record), NULL);

  if (SEGUE_RECORD_GET_CLASS (record)->is_main && segue_record_is_set (record, SEGUE_MAIN_UID))
    return g_strdup (segue_record_get_text (record, SEGUE_MAIN_UID));

  return g_strdup_printf ("%016" G_GINT64_MODIFIER "x@%s",
                          (guint64) segue_record_get_id (record), segue_plan_get_uuid (self));
}

/* The id within a uid that this workspace computed, or 0. */
static gint64
parse_own_uid (SeguePlan  *self,
               const char *uid)
{
  g_autofree char *digits = NULL;
  guint64 id;

  if (strlen (uid) < 18 || uid[16] != '@' || !g_str_equal (uid + 17, segue_plan_get_uuid (self)))
    return 0;

  digits = g_strndup (uid, 16);
  if (!g_ascii_string_to_unsigned (digits, 16, 1, G_MAXINT64, &id, NULL))
    return 0;

  return (gint64) id;
}

/**
 * segue_plan_find_uid:
 * @kind: a kind of record
 * @uid: what segue_plan_dup_uid() gives
 *
 * Looks through the list where the uid is not one of this workspace; who looks
 * up many keeps an index.
 *
 * Returns: (transfer none) (nullable): the record
 */
SegueRecord *
segue_plan_find_uid (SeguePlan       *self,
                     SegueRecordKind  kind,
                     const char      *uid)
{
  SegueRecordList *list;
  SegueRecord *own;

  g_return_val_if_fail (SEGUE_IS_PLAN (self), NULL);
  g_return_val_if_fail (uid != NULL, NULL);

  own = segue_plan_find (self, kind, parse_own_uid (self, uid));
  if (own != NULL || !segue_record_class_get (kind)->is_main)
    return own;

  list = segue_plan_list (self, kind);
  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *record = segue_record_list_get (list, i);

      if (g_strcmp0 (segue_record_get_text (record, SEGUE_MAIN_UID), uid) == 0)
        return record;
    }

  return NULL;
}

/**
 * segue_plan_dup_title:
 * @record: a record
 *
 * What people call it: its name or title; of a record without one the titles
 * of what it links to by required fields, as in “Ada Lind, ERP”.
 *
 * Returns: (transfer full): the title
 */
char *
segue_plan_dup_title (SeguePlan   *self,
                      SegueRecord *record)
{
  SegueRecordClass *klass;
  GString *title;

  g_return_val_if_fail (SEGUE_IS_PLAN (self), NULL);
  g_return_val_if_fail (SEGUE_IS_RECORD (record), NULL);

  klass = SEGUE_RECORD_GET_CLASS (record);
  if (klass->title != SEGUE_NO_FIELD)
    {
      const char *own = segue_record_get_text (record, klass->title);

      return g_strdup (own != NULL ? own : "");
    }

  title = g_string_new (NULL);
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == SEGUE_FIELD_LINK && (klass->fields[i].flags & SEGUE_FIELD_REQUIRED) != 0)
      {
        SegueRecord *linked = segue_plan_follow (self, record, i);
        g_autofree char *part = linked != NULL ? segue_plan_dup_title (self, linked) : NULL;

        if (part != NULL)
          g_string_append_printf (title, "%s%s", title->len > 0 ? ", " : "", part);
      }

  return g_string_free (title, FALSE);
}
