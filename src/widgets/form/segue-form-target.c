/* segue-form-target.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-form-target"

#include "config.h"

#include "segue-form-target.h"

#include "segue-lock.h"

#include <glib/gi18n.h>

struct _SegueFormTarget
{
  GObject         parent_instance;

  /* Owned. */
  SegueWorkspace *workspace;
  GPtrArray      *records; /* SegueRecord, at least one, of one kind */
  GHashTable     *changed; /* names of fields, which live for ever: of several records, not told yet */

  guint           tell_source;
  SegueFormGuard  guard;
  gpointer        guard_data;
};

enum
{
  SIGNAL_CHANGED,
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueFormTarget, segue_form_target, G_TYPE_OBJECT)

static void
segue_form_target_finalize (GObject *object)
{
  SegueFormTarget *self = SEGUE_FORM_TARGET (object);

  g_clear_handle_id (&self->tell_source, g_source_remove);
  g_hash_table_unref (self->changed);
  g_ptr_array_unref (self->records);
  g_object_unref (self->workspace);

  G_OBJECT_CLASS (segue_form_target_parent_class)->finalize (object);
}

static void
segue_form_target_class_init (SegueFormTargetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = segue_form_target_finalize;

  /**
   * SegueFormTarget::changed:
   * @field: name of the field, as the detail
   *
   * A record has another value, from here or elsewhere.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", SEGUE_TYPE_FORM_TARGET, G_SIGNAL_RUN_LAST | G_SIGNAL_DETAILED,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SegueFormTarget::failed:
   * @message: a sentence
   *
   * A value could not be written, or what a row does could not be done.
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", SEGUE_TYPE_FORM_TARGET, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
segue_form_target_init (SegueFormTarget *self)
{
  self->changed = g_hash_table_new (NULL, NULL);
}

static void
tell (SegueFormTarget *self,
      const char      *field)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], g_quark_from_string (field));
}

/* Rows that listen may make the form go. */
static gboolean
tell_cb (gpointer data)
{
  g_autoptr(SegueFormTarget) self = g_object_ref (data);
  g_autofree gpointer *names = g_hash_table_get_keys_as_array (self->changed, NULL);

  self->tell_source = 0;
  g_hash_table_remove_all (self->changed);
  for (guint i = 0; names[i] != NULL; i++)
    tell (self, names[i]);

  return G_SOURCE_REMOVE;
}

/* What an edit changes of several records is told once, before the next frame: whoever
 * listens looks at all of them.
 */
static void
notify_cb (SegueFormTarget *self,
           GParamSpec      *pspec)
{
  if (self->records->len == 1)
    {
      tell (self, g_param_spec_get_name (pspec));
      return;
    }

  g_hash_table_add (self->changed, (gpointer) g_intern_string (g_param_spec_get_name (pspec)));
  if (self->tell_source == 0)
    self->tell_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, tell_cb, self, NULL);
}

/**
 * segue_form_target_new:
 * @records: (element-type SegueRecord): at least one, of one kind
 *
 * Returns: (transfer full): the target
 */
SegueFormTarget *
segue_form_target_new (SegueWorkspace *workspace,
                       GPtrArray      *records)
{
  SegueFormTarget *self;

  g_return_val_if_fail (SEGUE_IS_WORKSPACE (workspace), NULL);
  g_return_val_if_fail (records != NULL && records->len > 0, NULL);

  self = g_object_new (SEGUE_TYPE_FORM_TARGET, NULL);
  self->workspace = g_object_ref (workspace);
  self->records = g_ptr_array_new_full (records->len, g_object_unref);
  for (guint i = 0; i < records->len; i++)
    {
      SegueRecord *record = g_ptr_array_index (records, i);

      g_ptr_array_add (self->records, g_object_ref (record));
      g_signal_connect_object (record, "notify", G_CALLBACK (notify_cb), self, G_CONNECT_SWAPPED);
    }

  return self;
}

/**
 * segue_form_target_get_workspace:
 *
 * Returns: (transfer none): where edits go
 */
SegueWorkspace *
segue_form_target_get_workspace (SegueFormTarget *self)
{
  g_return_val_if_fail (SEGUE_IS_FORM_TARGET (self), NULL);

  return self->workspace;
}

/**
 * segue_form_target_get_records:
 *
 * Returns: (transfer none) (element-type SegueRecord): what is edited, all of one kind;
 *   one at least
 */
GPtrArray *
segue_form_target_get_records (SegueFormTarget *self)
{
  g_return_val_if_fail (SEGUE_IS_FORM_TARGET (self), NULL);

  return self->records;
}

/**
 * segue_form_target_get_field:
 * @field: index of a field
 *
 * Returns: (transfer none): its row in the table of the kind
 */
const SegueField *
segue_form_target_get_field (SegueFormTarget *self,
                             guint            field)
{
  g_return_val_if_fail (SEGUE_IS_FORM_TARGET (self), NULL);

  return segue_record_get_field (g_ptr_array_index (self->records, 0), field);
}

/**
 * segue_form_target_get_value:
 * @value: receives what all have in common; unset where they differ
 *
 * Returns: whether they have it in common, be it unset
 */
gboolean
segue_form_target_get_value (SegueFormTarget *self,
                             guint            field,
                             SegueValue      *value)
{
  const SegueField *row = segue_form_target_get_field (self, field);
  SegueValue first = segue_record_peek (g_ptr_array_index (self->records, 0), field);

  segue_value_clear (value);
  for (guint i = 1; i < self->records->len; i++)
    {
      SegueValue other = segue_record_peek (g_ptr_array_index (self->records, i), field);

      if (!segue_value_equal (row, &first, &other))
        return FALSE;
    }

  segue_value_copy (row, &first, value);
  if (!value->is_set && row->has_initial && (row->kind == SEGUE_FIELD_INTEGER || row->kind == SEGUE_FIELD_RATING))
    segue_value_set_integer (value, row->initial); /* a number that counts is one to see */
  return TRUE;
}

/**
 * segue_form_target_dup_label:
 *
 * Returns: (transfer full): what they have in common as people read it, links
 *   by title; empty where unset, “several” where they differ
 */
char *
segue_form_target_dup_label (SegueFormTarget *self,
                             guint            field)
{
  const SegueField *row = segue_form_target_get_field (self, field);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  GString *titles;

  if (!segue_form_target_get_value (self, field, &value))
    return g_strdup (_("several"));
  if (!value.is_set || row->target == SEGUE_RECORD_NONE)
    return segue_value_to_label (row, &value);

  titles = g_string_new (NULL);
  for (guint i = 0; i < (row->kind == SEGUE_FIELD_LINKS ? value.slot.ids->n : 1); i++)
    {
      gint64 id = row->kind == SEGUE_FIELD_LINKS ? value.slot.ids->ids[i] : value.slot.integer;
      SegueRecord *linked = segue_plan_find (segue_workspace_get_shown (self->workspace), row->target, id);
      g_autofree char *title = linked != NULL ? segue_plan_dup_title (segue_workspace_get_shown (self->workspace), linked) : NULL;

      if (title != NULL)
        g_string_append_printf (titles, "%s%s", titles->len > 0 ? ", " : "", title);
    }

  return g_string_free (titles, FALSE);
}

/**
 * segue_form_target_set_value:
 * @value: what all shall have
 *
 * Writes at once, as one step; a record that no workspace holds is added with it.
 * What goes wrong is told by the signal “failed”.
 *
 * Returns: whether it was written, or nothing had to be
 */
gboolean
segue_form_target_set_value (SegueFormTarget  *self,
                             guint             field,
                             const SegueValue *value)
{
  SegueRecord *first = g_ptr_array_index (self->records, 0);
  g_autoptr(SegueEdit) edit = segue_edit_new (self->workspace, SEGUE_VERB_CHANGE, segue_record_get_kind (first));

  if (self->guard != NULL && self->guard (self, field, value, self->guard_data))
    return TRUE;

  for (guint i = 0; i < self->records->len; i++)
    {
      SegueRecord *record = g_ptr_array_index (self->records, i);

      if (!segue_record_is_attached (record))
        segue_edit_add (edit, record);
      segue_edit_set_value (edit, record, field, value);
    }

  return segue_form_target_commit (self, edit);
}

/**
 * segue_form_target_set_guard:
 * @guard: (nullable): is asked before a value is written
 * @data: for @guard; is to live as long as @self
 *
 * For values that the user is asked about first.
 */
void
segue_form_target_set_guard (SegueFormTarget *self,
                             SegueFormGuard   guard,
                             gpointer         data)
{
  g_return_if_fail (SEGUE_IS_FORM_TARGET (self));

  self->guard = guard;
  self->guard_data = data;
}

/**
 * segue_form_target_refresh:
 * @field: index of a field
 *
 * Lets rows show again what the records have: a guard did not write what was typed.
 */
void
segue_form_target_refresh (SegueFormTarget *self,
                           guint            field)
{
  g_return_if_fail (SEGUE_IS_FORM_TARGET (self));

  tell (self, segue_form_target_get_field (self, field)->name);
}

/**
 * segue_form_target_commit:
 * @edit: what a row changes besides fields of the records
 *
 * Commits; what goes wrong is told by the signal “failed”.
 *
 * Returns: whether it was written, or nothing had to be
 */
gboolean
segue_form_target_commit (SegueFormTarget *self,
                          SegueEdit       *edit)
{
  g_autoptr(GError) error = NULL;

  g_return_val_if_fail (SEGUE_IS_FORM_TARGET (self), FALSE);

  if (segue_edit_is_empty (edit))
    return TRUE;

  if (!segue_edit_commit (edit, NULL, &error))
    {
      g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
      return FALSE;
    }

  return TRUE;
}

/**
 * segue_form_target_fail:
 * @message: a sentence
 *
 * Tells whoever shows the form what could not be done.
 */
void
segue_form_target_fail (SegueFormTarget *self,
                        const char      *message)
{
  g_return_if_fail (SEGUE_IS_FORM_TARGET (self));

  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

/**
 * segue_form_target_can_edit:
 *
 * Returns: whether a value would be written now
 */
gboolean
segue_form_target_can_edit (SegueFormTarget *self)
{
  g_return_val_if_fail (SEGUE_IS_FORM_TARGET (self), FALSE);

  return segue_workspace_can_edit (self->workspace);
}

/**
 * segue_form_target_is_editable:
 *
 * Returns: whether values can be written at all, if not just now
 */
gboolean
segue_form_target_is_editable (SegueFormTarget *self)
{
  g_return_val_if_fail (SEGUE_IS_FORM_TARGET (self), FALSE);

  return !segue_workspace_is_read_only (self->workspace);
}

/**
 * segue_form_target_shows:
 *
 * Returns: whether anything can be seen of the field, be it not set
 */
gboolean
segue_form_target_shows (SegueFormTarget *self,
                         guint            field)
{
  g_return_val_if_fail (SEGUE_IS_FORM_TARGET (self), FALSE);

  return segue_plan_shows (segue_workspace_get_shown (self->workspace), segue_form_target_get_field (self, field));
}

/**
 * segue_form_target_shows_any:
 * @fields: (array length=n_fields): indices of fields
 *
 * Returns: whether something can be seen of at least one of them
 */
gboolean
segue_form_target_shows_any (SegueFormTarget *self,
                             const guint     *fields,
                             guint            n_fields)
{
  for (guint i = 0; i < n_fields; i++)
    if (segue_form_target_shows (self, fields[i]))
      return TRUE;

  return FALSE;
}

/**
 * segue_form_target_shows_as_is:
 *
 * Returns: whether all are seen with the value that they have, so that it can be changed
 */
gboolean
segue_form_target_shows_as_is (SegueFormTarget *self,
                               guint            field)
{
  g_return_val_if_fail (SEGUE_IS_FORM_TARGET (self), FALSE);

  for (guint i = 0; i < self->records->len; i++)
    if (!segue_plan_shows_as_is (segue_workspace_get_shown (self->workspace), g_ptr_array_index (self->records, i), field))
      return FALSE;

  return TRUE;
}

/**
 * segue_form_target_is_locked:
 *
 * Returns: whether the field of one of the records cannot be changed, since that was sent
 */
gboolean
segue_form_target_is_locked (SegueFormTarget *self,
                             guint            field)
{
  g_return_val_if_fail (SEGUE_IS_FORM_TARGET (self), FALSE);

  for (guint i = 0; i < self->records->len; i++)
    {
      SegueRecord *record = g_ptr_array_index (self->records, i);

      if (segue_lock_holds (record) && !segue_lock_allows (segue_record_get_kind (record), field))
        return TRUE;
    }

  return FALSE;
}

/**
 * segue_form_target_is_gone:
 *
 * Returns: whether one of the records is in the workspace no longer
 */
gboolean
segue_form_target_is_gone (SegueFormTarget *self)
{
  g_return_val_if_fail (SEGUE_IS_FORM_TARGET (self), FALSE);

  for (guint i = 0; i < self->records->len; i++)
    {
      SegueRecord *record = g_ptr_array_index (self->records, i);

      if (segue_record_is_attached (record) && !segue_workspace_shows (self->workspace, record))
        return TRUE;
    }

  return FALSE;
}
