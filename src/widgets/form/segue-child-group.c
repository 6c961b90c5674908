/* segue-child-group.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One row for each record, which opens to its fields.  A record that comes gets a row
 * and one that goes loses it; the others stay as they are, opened and half typed.
 */

#define G_LOG_DOMAIN "segue-child-group"

#include "config.h"

#include "segue-child-group.h"

#include "segue-edit.h"
#include "segue-icon-names.h"
#include "segue-record-row.h"

#include <glib/gi18n.h>

struct _SegueChildGroup
{
  AdwPreferencesGroup   parent_instance;

  /* Owned. */
  SegueWorkspace       *workspace;
  SegueRecord          *owner; /* which no workspace may hold yet */
  GHashTable           *rows;  /* id → SegueRecordRow, borrowed: a child */
  SegueRecord          *draft; /* nullable: the one of a row that is not written yet */

  GtkWidget            *none;  /* borrowed: child; NULL where there are some */
  const SegueChildKind *kind;
  guint                 within;        /* a field that all shown have the same in, else SEGUE_NO_FIELD */
  gint64                within_number;
  guint                 sync_source;
};

enum
{
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueChildGroup, segue_child_group, ADW_TYPE_PREFERENCES_GROUP)

static void
failed_cb (SegueChildGroup *self,
           const char      *message)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

static void
commit (SegueChildGroup *self,
        SegueEdit       *edit)
{
  g_autoptr(GError) error = NULL;

  if (!segue_edit_commit (edit, NULL, &error))
    failed_cb (self, error->message);
}

static SegueRecord * const *
list_records (SegueChildGroup *self,
              guint           *n)
{
  return segue_plan_incoming (segue_workspace_get_shown (self->workspace), self->kind->kind, self->kind->owner,
                              segue_record_get_id (self->owner), n);
}

/* Whether it is one of those that are shown here. */
static gboolean
belongs (SegueChildGroup *self,
         SegueRecord     *record)
{
  SegueValue value;

  if (segue_record_get_link (record, self->kind->owner) != segue_record_get_id (self->owner))
    return FALSE;
  if (self->within == SEGUE_NO_FIELD)
    return TRUE;

  value = segue_record_peek (record, self->within);
  return value.is_set && segue_record_get_integer (record, self->within) == self->within_number;
}

static void
show_titles (SegueChildGroup *self,
             SegueRecordRow  *row)
{
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  SegueRecord *record = segue_record_row_get_record (row);
  g_autofree char *title = self->kind->dup_title (plan, record);
  g_autofree char *subtitle = self->kind->dup_subtitle != NULL ? self->kind->dup_subtitle (plan, record) : NULL;

  segue_record_row_set_text (row, title, subtitle);
}

/* What nothing holds yet can be written, but not removed. */
static GtkWidget *
make_row (SegueChildGroup *self,
          SegueRecord     *record)
{
  GtkWidget *row = segue_record_row_new (self->workspace, record, self->kind->fields, self->kind->n_fields,
                                         segue_record_is_attached (record));

  g_signal_connect_object (row, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  show_titles (self, SEGUE_RECORD_ROW (row));

  return row;
}

static void
add_row (SegueChildGroup *self,
         SegueRecord     *record,
         GtkWidget       *row)
{
  gint64 id = segue_record_get_id (record);

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_hash_table_insert (self->rows, g_memdup2 (&id, sizeof id), row);
}

/* A draft that was written is a record as any other. */
static void
take_over_draft (SegueChildGroup *self)
{
  GtkWidget *row = NULL;
  gint64 id = 0;

  if (self->draft == NULL || !segue_record_is_attached (self->draft))
    return;

  id = segue_record_get_id (self->draft);
  row = g_hash_table_lookup (self->rows, &id);
  segue_record_row_allow_removal (SEGUE_RECORD_ROW (row));
  g_clear_object (&self->draft);
}

static void
show_none (SegueChildGroup *self)
{
  gboolean is_empty = g_hash_table_size (self->rows) == 0;

  if (is_empty && self->none == NULL)
    {
      self->none = adw_action_row_new ();
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->none), _(self->kind->none));
      gtk_widget_add_css_class (self->none, "dim-label");
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), self->none);
    }
  else if (!is_empty && self->none != NULL)
    {
      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), self->none);
      self->none = NULL;
    }
}

static void
remove_gone (SegueChildGroup *self)
{
  GHashTableIter iter;
  gpointer key, row;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &key, &row))
    {
      SegueRecord *record = segue_record_row_get_record (row);

      if (record == self->draft)
        continue;
      if (segue_plan_find (segue_workspace_get_shown (self->workspace), self->kind->kind, segue_record_get_id (record)) == record &&
          belongs (self, record))
        continue;
      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), row);
      g_hash_table_iter_remove (&iter);
    }
}

static void
fill (SegueChildGroup *self)
{
  SegueRecord * const *records = NULL;
  guint n = 0;

  take_over_draft (self);
  remove_gone (self);
  records = list_records (self, &n);
  for (guint i = 0; i < n; i++)
    {
      gint64 id = segue_record_get_id (records[i]);
      GtkWidget *row = g_hash_table_lookup (self->rows, &id);

      if (!belongs (self, records[i]))
        continue;
      if (row != NULL)
        {
          show_titles (self, SEGUE_RECORD_ROW (row));
          continue;
        }
      add_row (self, records[i], make_row (self, records[i]));
    }
  show_none (self);
}

static gboolean
fill_cb (gpointer data)
{
  SegueChildGroup *self = data;

  self->sync_source = 0;
  fill (self);

  return G_SOURCE_REMOVE;
}

/* A row must not go from under the button that was pressed. */
static void
fill_soon (SegueChildGroup *self)
{
  if (self->sync_source == 0)
    self->sync_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fill_cb, self, NULL);
}

/* One that has what it cannot be without. */
static SegueRecord *
make_record (SegueChildGroup *self)
{
  SegueRecord *record = segue_record_new (self->kind->kind, 0);

  segue_record_set_integer (record, self->kind->owner, segue_record_get_id (self->owner));
  if (self->kind->initial != SEGUE_NO_FIELD && self->kind->initial_text != NULL)
    segue_record_set_text (record, self->kind->initial, _(self->kind->initial_text));
  for (guint i = 0; i < self->kind->n_fields; i++)
    {
      const SegueField *field = segue_record_get_field (record, self->kind->fields[i]);

      if (field->kind == SEGUE_FIELD_CHOICE && (field->flags & SEGUE_FIELD_REQUIRED) != 0)
        segue_record_set_integer (record, self->kind->fields[i], 0);
      if (field->kind == SEGUE_FIELD_DATE && (field->flags & SEGUE_FIELD_REQUIRED) != 0)
        segue_record_set_integer (record, self->kind->fields[i], segue_today ());
    }
  if (self->within != SEGUE_NO_FIELD)
    segue_record_set_integer (record, self->within, self->within_number);

  return record;
}

/* Whose owner is not there yet comes with it, as one step. */
static void
add_cb (SegueChildGroup *self)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (self->workspace, SEGUE_VERB_ADD, self->kind->kind);
  g_autoptr(SegueRecord) record = make_record (self);
  GtkWidget *row = NULL;
  gint64 id = segue_record_get_id (record);

  if (!segue_record_is_attached (self->owner))
    segue_edit_add (edit, self->owner);
  segue_edit_add (edit, record);
  commit (self, edit);

  fill (self);
  row = g_hash_table_lookup (self->rows, &id);
  if (row != NULL)
    segue_record_row_open (SEGUE_RECORD_ROW (row), self->kind->initial);
}

/**
 * segue_child_group_open:
 * @id: of one that is shown
 * @field: the one to edit
 *
 * Opens a record and puts the focus on one of its fields.
 */
void
segue_child_group_open (SegueChildGroup *self,
                        gint64           id,
                        guint            field)
{
  GtkWidget *row = NULL;

  g_return_if_fail (SEGUE_IS_CHILD_GROUP (self));

  row = g_hash_table_lookup (self->rows, &id);
  g_return_if_fail (row != NULL);

  segue_record_row_open (SEGUE_RECORD_ROW (row), field);
}

/**
 * segue_child_group_add:
 *
 * Adds a record, and opens it.
 */
void
segue_child_group_add (SegueChildGroup *self)
{
  g_return_if_fail (SEGUE_IS_CHILD_GROUP (self));

  add_cb (self);
}

/**
 * segue_child_group_draft:
 *
 * Opens a record that is added with the first value that somebody gives it; until then it
 * is nowhere.  What it hangs on must be in the workspace.
 */
void
segue_child_group_draft (SegueChildGroup *self)
{
  GtkWidget *row = NULL;

  g_return_if_fail (SEGUE_IS_CHILD_GROUP (self));
  g_return_if_fail (self->draft == NULL && segue_record_is_attached (self->owner));

  self->draft = make_record (self);
  row = make_row (self, self->draft);
  add_row (self, self->draft, row);
  show_none (self);
  segue_record_row_open (SEGUE_RECORD_ROW (row), self->kind->initial);
}

static void
record_changed_cb (SegueChildGroup *self,
                   SegueRecord     *record)
{
  if (segue_record_get_link (record, self->kind->owner) == segue_record_get_id (self->owner))
    fill_soon (self);
}

static void
segue_child_group_dispose (GObject *object)
{
  SegueChildGroup *self = SEGUE_CHILD_GROUP (object);

  g_clear_handle_id (&self->sync_source, g_source_remove);
  g_clear_pointer (&self->rows, g_hash_table_unref);
  g_clear_object (&self->draft);
  g_clear_object (&self->owner);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_child_group_parent_class)->dispose (object);
}

static void
segue_child_group_class_init (SegueChildGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_child_group_dispose;

  /**
   * SegueChildGroup::failed:
   * @message: why something could not be written
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", SEGUE_TYPE_CHILD_GROUP, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
segue_child_group_init (SegueChildGroup *self)
{
  self->rows = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->within = SEGUE_NO_FIELD;
}

static GtkWidget *
make_add_button (SegueChildGroup *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");

  gtk_widget_set_tooltip_text (button, _(self->kind->add));
  gtk_widget_add_css_class (button, "flat");
  segue_icon_names_set (button);
  g_signal_connect_object (button, "clicked", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);
  g_object_bind_property (self->workspace, "can-edit", button, "sensitive", G_BINDING_SYNC_CREATE);

  return button;
}

/**
 * segue_child_group_new_within:
 * @owner: what the records hang on; where no workspace holds it, it is added with the
 *   first of them
 * @kind: which records; lives for ever
 * @field: a choice or a number of theirs; %SEGUE_NO_FIELD for all of them
 * @number: what it is of those that are shown, and of new ones
 *
 * Returns: (transfer floating): a group that shows and edits them
 */
GtkWidget *
segue_child_group_new_within (SegueWorkspace       *workspace,
                              SegueRecord          *owner,
                              const SegueChildKind *kind,
                              guint                 field,
                              gint64                number)
{
  SegueChildGroup *self = g_object_new (SEGUE_TYPE_CHILD_GROUP, NULL);
  SegueRecordList *list = segue_plan_list (segue_workspace_get_shown (workspace), kind->kind);

  self->workspace = g_object_ref (workspace);
  self->owner = g_object_ref (owner);
  self->kind = kind;
  self->within = field;
  self->within_number = number;
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _(kind->title));
  if (!segue_workspace_is_read_only (workspace))
    adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self), make_add_button (self));
  fill (self); /* asks the plan first, so that it hears of a change before this does */
  g_signal_connect_object (list, "items-changed", G_CALLBACK (fill_soon), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "record-changed", G_CALLBACK (record_changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * segue_child_group_new:
 * @owner: what the records hang on; where no workspace holds it, it is added with the
 *   first of them
 * @kind: which records; lives for ever
 *
 * Returns: (transfer floating): a group that shows and edits all of them
 */
GtkWidget *
segue_child_group_new (SegueWorkspace       *workspace,
                       SegueRecord          *owner,
                       const SegueChildKind *kind)
{
  return segue_child_group_new_within (workspace, owner, kind, SEGUE_NO_FIELD, 0);
}
