/* segue-workspace.c - the object: opening, lists, the plan
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-workspace"

#include "config.h"

#include "segue-workspace-private.h"

#include "segue-file.h"
#include "segue-head.h"
#include "segue-opening.h"
#include "segue-schema.h"
#include "segue-settings.h"
#include "segue-table.h"

#include <glib/gi18n.h>

/* Who is read first of a large file: more than any screen shows. */
#define N_FIRST_PEOPLE 100

static void segue_workspace_plan_init (SeguePlanInterface *iface);

enum
{
  PROP_0,
  PROP_CAN_EDIT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueWorkspace, segue_workspace, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_PLAN, segue_workspace_plan_init))

G_DEFINE_QUARK (segue-store-error-quark, segue_store_error)

static void
fill_list (SegueRecordList *list,
           GPtrArray       *records)
{
  for (guint i = 0; i < records->len; i++)
    segue_record_attach (g_ptr_array_index (records, i));
  segue_record_list_add_many (list, records);
}

/* A list that cannot be read stays empty, and from then on nothing is written:
 * an edit that does not see everything could do harm.
 */
static void
load_list (SegueWorkspace  *self,
           SegueRecordKind  kind,
           GError         **error)
{
  g_autoptr(GPtrArray) records = NULL;

  self->lists[kind] = segue_record_list_new (kind);
  records = segue_table_read (segue_table_get (kind), self->database, 1, G_MAXINT64, error);
  if (records != NULL)
    fill_list (self->lists[kind], records);
}

static SegueRecordList *
segue_workspace_list (SeguePlan       *plan,
                      SegueRecordKind  kind)
{
  SegueWorkspace *self = SEGUE_WORKSPACE (plan);

  g_return_val_if_fail (kind > SEGUE_RECORD_NONE && kind < SEGUE_N_RECORD_KINDS, NULL);

  if (self->lists[kind] == NULL)
    load_list (self, kind, self->load_error == NULL ? &self->load_error : NULL);

  return self->lists[kind];
}

static SegueRecord * const *
segue_workspace_incoming (SeguePlan       *plan,
                          SegueRecordKind  kind,
                          guint            field,
                          gint64           id,
                          guint           *n)
{
  SegueWorkspace *self = SEGUE_WORKSPACE (plan);
  gpointer key = GUINT_TO_POINTER (kind * SEGUE_MAX_FIELDS + field);
  SegueIncoming *index = g_hash_table_lookup (self->incoming, key);

  if (index == NULL)
    {
      index = segue_incoming_new (segue_workspace_list (plan, kind), field);
      g_hash_table_insert (self->incoming, key, index);
    }

  return segue_incoming_lookup (index, id, n);
}

static const char *
segue_workspace_get_uuid (SeguePlan *plan)
{
  return SEGUE_WORKSPACE (plan)->uuid;
}

static gboolean
segue_workspace_count_changes (SeguePlan        *plan,
                               SegueRecord      *record,
                               const guint      *fields,
                               guint             n_fields,
                               SeguePlanChanges *changes)
{
  SegueWorkspace *self = SEGUE_WORKSPACE (plan);

  if (self->lent)
    return FALSE;
  if (self->history == NULL)
    self->history = segue_history_new ();

  return segue_history_count (self->history, self->database, record, fields, n_fields, changes);
}

static void
segue_workspace_plan_init (SeguePlanInterface *iface)
{
  iface->list = segue_workspace_list;
  iface->incoming = segue_workspace_incoming;
  iface->get_uuid = segue_workspace_get_uuid;
  iface->count_changes = segue_workspace_count_changes;
}

static void
segue_workspace_finalize (GObject *object)
{
  SegueWorkspace *self = SEGUE_WORKSPACE (object);

  g_clear_object (&self->shown);
  g_clear_pointer (&self->history, segue_history_free);
  g_hash_table_unref (self->incoming);
  for (guint kind = 0; kind < SEGUE_N_RECORD_KINDS; kind++)
    g_clear_object (&self->lists[kind]);
  g_clear_pointer (&self->rest, g_ptr_array_unref);
  segue_database_close (self->database);
  g_clear_error (&self->load_error);
  g_free (self->path);
  g_free (self->author);
  g_free (self->uuid);
  g_free (self->warning);

  G_OBJECT_CLASS (segue_workspace_parent_class)->finalize (object);
}

static void
segue_workspace_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_CAN_EDIT:
      g_value_set_boolean (value, segue_workspace_can_edit (SEGUE_WORKSPACE (object)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
segue_workspace_class_init (SegueWorkspaceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = segue_workspace_finalize;
  G_OBJECT_CLASS (klass)->get_property = segue_workspace_get_property;

  /**
   * SegueWorkspace:can-edit:
   *
   * Whether an edit would be let in now: see segue_workspace_can_edit().
   */
  properties[PROP_CAN_EDIT] = g_param_spec_boolean ("can-edit", NULL, NULL, FALSE,
                                                    G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, properties);

  /**
   * SegueWorkspace::changed-elsewhere:
   * @foreign: whether a program other than Segue wrote, which ends the undo history
   *
   * The lists have taken over what another process wrote.
   */
  g_signal_new ("changed-elsewhere", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  /**
   * SegueWorkspace::shown-changed:
   *
   * Another plan holds what may be seen: see segue_workspace_present().
   */
  g_signal_new ("shown-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SegueWorkspace::history-changed:
   *
   * This process made a step, took one back or did one again, in whatever
   * window: undo and redo have other labels than before.
   */
  g_signal_new ("history-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
free_incoming (gpointer data)
{
  segue_incoming_free (data);
}

/* The real name of the user as the system knows it, else that of the login. */
static const char *
get_default_author (void)
{
  const char *name = g_get_real_name ();

  /* GLib's word for a name that it does not find. */
  return g_str_equal (name, "Unknown") || *name == '\0' ? g_get_user_name () : name;
}

static void
segue_workspace_init (SegueWorkspace *self)
{
  self->incoming = g_hash_table_new_full (NULL, NULL, NULL, free_incoming);
  self->author = g_strdup (get_default_author ());
}

/* A file of ours has just one row of settings; without it there is no uuid. */
static gboolean
read_identity (SegueWorkspace  *self,
               GError         **error)
{
  SegueRecord *settings = segue_workspace_get_settings (self);
  const char *uuid;

  if (!segue_workspace_check_lists (self, error))
    return FALSE;

  uuid = settings != NULL ? segue_record_get_text (settings, SEGUE_SETTINGS_UUID) : NULL;
  if (uuid == NULL || !g_uuid_string_is_valid (uuid))
    {
      segue_opening_set_settings_error (self->path, error);
      return FALSE;
    }

  self->uuid = g_strdup (uuid);
  return TRUE;
}

static SegueWorkspace *
open_file (const char    *path,
           gboolean       puts_off,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autoptr(SegueWorkspace) self = g_object_new (SEGUE_TYPE_WORKSPACE, NULL);

  self->path = segue_file_dup_path (path);
  self->database = segue_opening_open (self->path, &self->read_only, puts_off ? &self->unchecked : NULL, cancellable, error);
  if (self->database == NULL ||
      !segue_workspace_look (self, &self->data_version, &self->journal_number, error) ||
      !read_identity (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * segue_workspace_open:
 * @path: of a file that may be anything
 * @cancellable: (nullable): stops the checks
 * @error: %SEGUE_STORE_ERROR
 *
 * Opens a workspace after checking that it is one, whole and made by Segue.
 * Lists are read when first used.
 *
 * Returns: (transfer full) (nullable): the workspace
 */
SegueWorkspace *
segue_workspace_open (const char    *path,
                      GCancellable  *cancellable,
                      GError       **error)
{
  g_return_val_if_fail (path != NULL, NULL);

  return open_file (path, FALSE, cancellable, error);
}

/* What cannot be read of a file that was not looked at yet tells why. */
static gboolean
load_unchecked (SegueWorkspace  *self,
                GCancellable    *cancellable,
                GError         **error)
{
  g_autoptr(GError) local = NULL;

  if (segue_workspace_load (self, cancellable, &local))
    return TRUE;

  if (!self->unchecked || g_error_matches (local, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED) ||
      segue_opening_check (self->database, cancellable, error))
    {
      g_clear_error (error);
      g_propagate_error (error, g_steal_pointer (&local));
    }

  return FALSE;
}

/* A list that is there already, such as the settings, stays. */
static gboolean
load_head (SegueWorkspace  *self,
           GError         **error)
{
  GPtrArray *heads[SEGUE_N_RECORD_KINDS] = { NULL };
  gboolean good = segue_head_read (self->database, N_FIRST_PEOPLE, heads, error);

  for (SegueRecordKind kind = SEGUE_RECORD_NONE + 1; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      if (good && self->lists[kind] == NULL)
        {
          self->lists[kind] = segue_record_list_new (kind);
          fill_list (self->lists[kind], heads[kind]);
        }
      g_clear_pointer (&heads[kind], g_ptr_array_unref);
    }

  self->is_partial = good;
  return good;
}

/* Of a file that is so large that looking for damage waits, a part comes first. */
static gboolean
load_at_first (SegueWorkspace  *self,
               GCancellable    *cancellable,
               GError         **error)
{
  return (self->unchecked && load_head (self, NULL)) || load_unchecked (self, cancellable, error);
}

static void
open_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  g_autoptr(SegueWorkspace) self = NULL;
  GError *error = NULL;

  self = open_file (data, TRUE, cancellable, &error);
  if (self != NULL && load_at_first (self, cancellable, &error))
    g_task_return_pointer (task, g_steal_pointer (&self), g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * segue_workspace_open_async:
 * @path: of a file that may be anything
 * @cancellable: (nullable): stops it
 *
 * As segue_workspace_open(), in a worker, which reads all lists as well.  A large
 * file is not looked at for damage before, and of its people only those are read
 * who come first by name: they can be shown at once.  The others come with
 * segue_workspace_complete_async(), and edits are refused until
 * segue_workspace_check_async() has ended well.
 */
void
segue_workspace_open_async (const char          *path,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  g_autoptr(GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_return_if_fail (path != NULL);

  g_task_set_source_tag (task, segue_workspace_open_async);
  g_task_set_check_cancellable (task, FALSE); /* opening says so itself, and a file that is open stays so */
  g_task_set_task_data (task, g_strdup (path), g_free);
  g_task_run_in_thread (task, open_in_thread);
}

/**
 * segue_workspace_open_finish:
 *
 * Returns: (transfer full) (nullable): the workspace
 */
SegueWorkspace *
segue_workspace_open_finish (GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * segue_workspace_get_path:
 *
 * Returns: the absolute path of its file
 */
const char *
segue_workspace_get_path (SegueWorkspace *self)
{
  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), NULL);

  return self->path;
}

/**
 * segue_workspace_is_read_only:
 *
 * Returns: whether the file or its folder is not writable; edits are refused
 */
gboolean
segue_workspace_is_read_only (SegueWorkspace *self)
{
  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), TRUE);

  return self->read_only;
}

/**
 * segue_workspace_can_edit:
 *
 * Returns: whether an edit would be let in now: the file can be written, was
 *   looked at for damage, and no worker has it
 */
gboolean
segue_workspace_can_edit (SegueWorkspace *self)
{
  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), FALSE);

  return !self->read_only && !self->unchecked && !self->lent;
}

/* Says that a worker took the workspace, or gave it back. */
void
segue_workspace_can_edit_changed (SegueWorkspace *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_EDIT]);
}

/**
 * segue_workspace_is_complete:
 *
 * Returns: whether the lists hold all that the file does; else they hold the people
 *   who come first by name, and what belongs to them
 */
gboolean
segue_workspace_is_complete (SegueWorkspace *self)
{
  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), FALSE);

  return !self->is_partial;
}

/* For a worker: what the lists do not hold yet. */
gboolean
segue_workspace_read_rest (SegueWorkspace  *self,
                           GCancellable    *cancellable,
                           GError         **error)
{
  g_autoptr(GArray) spans = segue_workspace_span_everything ();
  g_autoptr(GError) local = NULL;

  g_clear_pointer (&self->rest, g_ptr_array_unref); /* of a look that ended badly */
  self->rest = segue_workspace_read (self, spans, &local);
  if (self->rest != NULL)
    return TRUE;

  /* What cannot be read of a file that was not looked at yet tells why. */
  if (g_error_matches (local, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED) ||
      segue_opening_check (self->database, cancellable, error))
    {
      g_clear_error (error);
      g_propagate_error (error, g_steal_pointer (&local));
    }

  return FALSE;
}

/* For the main thread: takes over what segue_workspace_read_rest() has read. */
gboolean
segue_workspace_bring_rest (SegueWorkspace  *self,
                            GError         **error)
{
  g_autoptr(GArray) spans = segue_workspace_span_everything ();
  g_autoptr(GPtrArray) rest = g_steal_pointer (&self->rest);

  self->is_partial = FALSE;
  segue_workspace_bring (self, spans, rest);

  return TRUE;
}

/**
 * segue_workspace_get_schema:
 *
 * Returns: the number of the last migration that its file has had, from 1
 */
int
segue_workspace_get_schema (SegueWorkspace *self)
{
  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), 0);

  return segue_schema_get_version ();
}

/**
 * segue_workspace_set_author:
 * @author: who edits from now on, for journal and judgements
 */
void
segue_workspace_set_author (SegueWorkspace *self,
                            const char     *author)
{
  g_return_if_fail (SEGUE_IS_WORKSPACE (self));
  g_return_if_fail (author != NULL && *author != '\0');

  g_free (self->author);
  self->author = g_strdup (author);
}

/**
 * segue_workspace_get_author:
 *
 * Returns: who edits; the user's name unless it was set
 */
const char *
segue_workspace_get_author (SegueWorkspace *self)
{
  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), NULL);

  return self->author;
}

/**
 * segue_workspace_get_warning:
 *
 * Returns: (nullable): what went wrong without stopping anything, such as a
 *   daily backup for which there was no room
 */
const char *
segue_workspace_get_warning (SegueWorkspace *self)
{
  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), NULL);

  return self->warning;
}

/**
 * segue_workspace_get_settings:
 *
 * Returns: (transfer none): the one record of settings that change results
 */
SegueRecord *
segue_workspace_get_settings (SegueWorkspace *self)
{
  SegueRecordList *list;

  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), NULL);

  list = segue_plan_list (SEGUE_PLAN (self), SEGUE_RECORD_WORKSPACE);

  return segue_record_list_get_n (list) > 0 ? segue_record_list_get (list, 0) : NULL;
}

/**
 * segue_workspace_load:
 * @cancellable: (nullable): stops it; what was read so far stays
 *
 * Reads every list that was not read yet.
 *
 * Returns: FALSE where the file could not be read, now or before
 */
gboolean
segue_workspace_load (SegueWorkspace  *self,
                      GCancellable    *cancellable,
                      GError         **error)
{
  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), FALSE);

  for (SegueRecordKind kind = SEGUE_RECORD_NONE + 1; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      if (g_cancellable_is_cancelled (cancellable))
        {
          g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED,
                       _("Stopped. %s is as it was."), self->path);
          return FALSE;
        }

      segue_plan_list (SEGUE_PLAN (self), kind);
    }

  return segue_workspace_check_lists (self, error);
}

/**
 * segue_workspace_check_lists:
 * @error: %SEGUE_STORE_ERROR
 *
 * A list that cannot be read looks empty: whoever read some asks here before
 * saying that this is all.
 *
 * Returns: whether every list that was asked for so far could be read
 */
gboolean
segue_workspace_check_lists (SegueWorkspace  *self,
                             GError         **error)
{
  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), FALSE);

  if (self->load_error == NULL)
    return TRUE;

  g_propagate_error (error, g_error_copy (self->load_error));
  return FALSE;
}

/* Drops what is known of the links of @kind. */
void
segue_workspace_links_changed (SegueWorkspace  *self,
                               SegueRecordKind  kind)
{
  SegueRecordClass *klass = segue_record_class_get (kind);

  for (guint field = 0; field < klass->n_fields; field++)
    g_hash_table_remove (self->incoming, GUINT_TO_POINTER (kind * SEGUE_MAX_FIELDS + field));
}
