/* segue-workspace-sync.c - taking over what others wrote, and taking turns
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-workspace"

#include "config.h"

#include "segue-workspace-private.h"

#include "segue-backup.h"
#include "segue-schema.h"
#include "segue-table.h"

#include <glib/gi18n.h>

static gboolean
is_same (SegueRecord *record,
         SegueRecord *fresh)
{
  for (guint field = 0; field < segue_record_get_n_fields (record); field++)
    {
      SegueValue known = segue_record_peek (record, field);
      SegueValue found = segue_record_peek (fresh, field);

      if (!segue_value_equal (segue_record_get_field (record, field), &known, &found))
        return FALSE;
    }

  return TRUE;
}

static void
take_over (SegueRecordList *list,
           SegueRecord     *record,
           SegueRecord     *fresh)
{
  if (is_same (record, fresh))
    return;

  g_object_freeze_notify (G_OBJECT (record));
  for (guint field = 0; field < segue_record_get_n_fields (record); field++)
    {
      SegueValue value = segue_record_peek (fresh, field);

      segue_record_commit_value (record, field, &value);
    }
  g_object_thaw_notify (G_OBJECT (record));

  segue_record_list_changed (list, record);
}

/* Records within the span that the file no longer has. */
static GArray *
find_gone (SegueRecordList *list,
           const SegueSpan *span,
           GPtrArray       *fresh)
{
  GArray *gone = g_array_new (FALSE, FALSE, sizeof (gint64));
  guint next = 0;

  for (guint i = segue_record_list_find_position (list, span->first); i < segue_record_list_get_n (list); i++)
    {
      gint64 id = segue_record_get_id (segue_record_list_get (list, i));

      if (id > span->last)
        break;
      while (next < fresh->len && segue_record_get_id (g_ptr_array_index (fresh, next)) < id)
        next++;
      if (next == fresh->len || segue_record_get_id (g_ptr_array_index (fresh, next)) != id)
        g_array_append_val (gone, id);
    }

  return gone;
}

static void
remove_gone (SegueRecordList *list,
             const SegueSpan *span,
             GPtrArray       *fresh,
             GArray          *gone)
{
  /* An import that is undone leaves nothing of its span. */
  if (gone->len > 1 && fresh->len == 0)
    {
      segue_record_list_remove_range (list, span->first, span->last);
      return;
    }

  for (guint i = 0; i < gone->len; i++)
    segue_record_list_remove (list, g_array_index (gone, gint64, i));
}

static gboolean
links_alike (SegueRecord *record,
             SegueRecord *fresh)
{
  for (guint field = 0; field < segue_record_get_n_fields (record); field++)
    {
      SegueValue known = segue_record_peek (record, field);
      SegueValue found = segue_record_peek (fresh, field);

      if (segue_record_get_field (record, field)->target != SEGUE_RECORD_NONE &&
          !segue_value_equal (segue_record_get_field (record, field), &known, &found))
        return FALSE;
    }

  return TRUE;
}

/* Whether a record comes or links elsewhere. */
static gboolean
is_relinked (SegueRecordList *list,
             GPtrArray       *fresh)
{
  for (guint i = 0; i < fresh->len; i++)
    {
      SegueRecord *known = segue_record_list_find (list, segue_record_get_id (g_ptr_array_index (fresh, i)));

      if (known == NULL || !links_alike (known, g_ptr_array_index (fresh, i)))
        return TRUE;
    }

  return FALSE;
}

static void
bring_span (SegueWorkspace  *self,
            const SegueSpan *span,
            GPtrArray       *fresh)
{
  SegueRecordList *list = self->lists[span->kind];
  g_autoptr(GPtrArray) added = g_ptr_array_new ();
  g_autoptr(GArray) gone = find_gone (list, span, fresh);
  gboolean relinked = gone->len > 0 || is_relinked (list, fresh);

  /* What links where is stale from here on, also for whoever hears of a change below. */
  if (relinked)
    segue_workspace_links_changed (self, span->kind);
  remove_gone (list, span, fresh, gone);
  for (guint i = 0; i < fresh->len; i++)
    {
      SegueRecord *record = g_ptr_array_index (fresh, i);
      SegueRecord *known = segue_record_list_find (list, segue_record_get_id (record));

      if (known != NULL)
        {
          take_over (list, known, record);
          continue;
        }

      segue_record_attach (record);
      g_ptr_array_add (added, record);
    }
  segue_record_list_add_many (list, added);
  if (relinked)
    segue_workspace_links_changed (self, span->kind);
}

static void
unref_records (gpointer records)
{
  if (records != NULL)
    g_ptr_array_unref (records);
}

/*< private >
 * segue_workspace_read:
 * @spans: (element-type SegueSpan): what may differ from the lists
 *
 * Reads what the file holds within @spans, which is all that can go wrong about
 * bringing the lists there.
 *
 * Returns: (transfer full) (nullable) (element-type GPtrArray): the records of
 *   each span; %NULL for one whose list nobody has used yet
 */
GPtrArray *
segue_workspace_read (SegueWorkspace  *self,
                      const GArray    *spans,
                      GError         **error)
{
  g_autoptr(GPtrArray) all = g_ptr_array_new_with_free_func (unref_records);

  for (guint i = 0; i < spans->len; i++)
    {
      const SegueSpan *span = &g_array_index (spans, SegueSpan, i);
      GPtrArray *fresh = NULL;

      if (self->lists[span->kind] != NULL)
        {
          fresh = segue_table_read (segue_table_get (span->kind), self->database, span->first, span->last, error);
          if (fresh == NULL)
            return NULL;
        }
      g_ptr_array_add (all, fresh);
    }

  return g_steal_pointer (&all);
}

/*< private >
 * segue_workspace_bring:
 * @spans: (element-type SegueSpan): as they were read
 * @fresh: (element-type GPtrArray): what segue_workspace_read() found there
 *
 * Brings the lists to what was read.
 */
void
segue_workspace_bring (SegueWorkspace *self,
                       const GArray   *spans,
                       GPtrArray      *fresh)
{
  for (guint i = 0; i < spans->len; i++)
    if (g_ptr_array_index (fresh, i) != NULL)
      bring_span (self, &g_array_index (spans, SegueSpan, i), g_ptr_array_index (fresh, i));
}

/*< private >
 * segue_workspace_span_everything:
 *
 * Returns: (transfer full) (element-type SegueSpan): all records there can be
 */
GArray *
segue_workspace_span_everything (void)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (SegueSpan));

  for (SegueRecordKind kind = SEGUE_RECORD_NONE + 1; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      SegueSpan span = { kind, 1, G_MAXINT64 - 1 };

      g_array_append_val (spans, span);
    }

  return spans;
}

/* Both figures as of one moment: a commit between two looks would later pass for
 * one without a line in the journal, a foreign program's.  A newer Segue may have
 * brought the file to a version whose tables this one must not touch.
 */
gboolean
segue_workspace_look (SegueWorkspace  *self,
                      gint64          *data_version,
                      gint64          *journal_number,
                      GError         **error)
{
  gboolean good;

  if (!segue_database_exec (self->database, "SAVEPOINT look", error))
    return FALSE;

  good = segue_schema_refuse_newer (self->database, error) &&
         segue_database_get_integer (self->database, "PRAGMA data_version", data_version, error) &&
         segue_journal_get_number (self->database, journal_number, error);

  return segue_database_exec (self->database, "RELEASE look", good ? error : NULL) && good;
}

/* Whether a worker has the connection, or edits must wait for one. */
gboolean
segue_workspace_refuse_lent (SegueWorkspace  *self,
                             GError         **error)
{
  if (self->unchecked)
    g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_BUSY,
                 _("Segue is still looking whether %s is whole. Try again in a moment."), self->path);
  else if (self->lent)
    g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_BUSY,
                 _("Segue is still busy with %s. Wait until it has finished, or stop it."), self->path);

  return self->unchecked || self->lent;
}

static gboolean
refuse_moved (SegueWorkspace  *self,
              GError         **error)
{
  if (!segue_database_has_moved (self->database))
    return FALSE;

  g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_MOVED,
               _("%s was moved, deleted or replaced while it was open. Nothing was written; open it again where it is now."),
               self->path);
  return TRUE;
}

/* Takes over what other processes committed since the last time.  A commit
 * with a journal line was a Segue's; one without was a foreign program's, after
 * which no undo step can be trusted.
 */
gboolean
segue_workspace_sync (SegueWorkspace  *self,
                      GError         **error)
{
  g_autoptr(GArray) spans = NULL;
  g_autoptr(GPtrArray) fresh = NULL;
  gint64 data_version, number;
  gboolean foreign;

  if (refuse_moved (self, error) ||
      !segue_workspace_look (self, &data_version, &number, error))
    return FALSE;
  if (data_version == self->data_version)
    return TRUE;

  foreign = number <= self->journal_number;
  spans = foreign ? segue_workspace_span_everything () : segue_journal_read_since (self->database, self->journal_number, error);
  fresh = spans != NULL ? segue_workspace_read (self, spans, error) : NULL;
  if (fresh == NULL)
    return FALSE;

  if (foreign) /* everything was read, the rest too */
    {
      self->is_partial = FALSE;
      g_clear_pointer (&self->rest, g_ptr_array_unref);
    }
  segue_workspace_bring (self, spans, fresh);
  self->data_version = data_version;
  self->journal_number = number;
  self->history_ended = self->history_ended || foreign;
  g_signal_emit_by_name (self, "changed-elsewhere", foreign);

  return TRUE;
}

/**
 * segue_workspace_refresh:
 * @error: %SEGUE_STORE_ERROR_MOVED where the file is no longer there
 *
 * Takes over what other processes wrote; call it when the window gets the
 * focus or a monitor reports a change.
 */
gboolean
segue_workspace_refresh (SegueWorkspace  *self,
                         GError         **error)
{
  g_return_val_if_fail (SEGUE_IS_WORKSPACE (self), FALSE);

  /* segue_workspace_catch_up() is the other occasion. */
  return self->lent || segue_workspace_sync (self, error);
}

/* When a worker has given the connection back: what others wrote meanwhile has
 * been told to segue_workspace_refresh() in vain.  What fails now is told at the
 * next occasion.
 */
void
segue_workspace_catch_up (SegueWorkspace *self)
{
  if (self->load_error == NULL)
    segue_workspace_sync (self, NULL);
}

/* Before the first edit of a day, while the file is as it was found whole.  A
 * backup that fails does not keep anybody from working.
 */
static void
back_up_once_a_day (SegueWorkspace *self)
{
  g_autoptr(GError) error = NULL;

  if (!segue_backup_is_due (self->path) || segue_backup_make (self->database, &error))
    return;

  g_free (self->warning);
  self->warning = g_strdup_printf (_("Today’s backup could not be made. %s"), error->message);
}

/* Begins to write: takes the writers' turn and catches up with the others. */
gboolean
segue_workspace_begin (SegueWorkspace  *self,
                       GError         **error)
{
  if (!segue_workspace_check_lists (self, error))
    return FALSE;

  if (self->read_only)
    {
      g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_READ_ONLY,
                   _("%s cannot be changed: the file or its folder is not writable."), self->path);
      return FALSE;
    }

  if (segue_workspace_refuse_lent (self, error) || refuse_moved (self, error))
    return FALSE;

  back_up_once_a_day (self);
  if (!segue_database_begin (self->database, error))
    return FALSE;

  if (segue_workspace_sync (self, error) &&
      (!self->history_ended || segue_undo_forget (self->database, NULL, error)))
    return TRUE;

  segue_database_rollback (self->database);
  return FALSE;
}

/* Commits, or leaves everything as it was. */
gboolean
segue_workspace_finish (SegueWorkspace  *self,
                        GError         **error)
{
  gint64 number;

  /* The edit's checks may have been the first to ask for a list. */
  if (!segue_workspace_check_lists (self, error) ||
      !segue_journal_get_number (self->database, &number, error) ||
      !segue_database_commit (self->database, error))
    {
      segue_database_rollback (self->database);
      return FALSE;
    }

  self->journal_number = number;
  self->history_ended = FALSE;
  return TRUE;
}
