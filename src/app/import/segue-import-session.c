/* segue-import-session.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import-session"

#include "config.h"

#include "segue-import-session.h"

#include "segue-attendance-sheet.h"
#include "segue-sheets.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>

#define MAPPINGS_KEY "import-mappings"

/* What the rows are where nobody says otherwise. */
#define PEOPLE "stakeholders"

struct _SegueImportSession
{
  GObject          parent_instance;

  /* Owned. */
  SegueWorkspace  *workspace;
  GSettings       *settings;
  SegueImportReading *reading; /* NULL before a file is read */
  SegueGridSheets  sheets;
  SegueMapping    *mapping;
  SegueImportPlan *plan;
  SegueIcalFile   *calendar; /* what was read, where that is no table */
  char            *zone;     /* what its unknown zones mean */

  SegueIcsAs       as;          /* what its new entries become */
  const char      *window_kind;
  const SegueSheet *asked;   /* what the rows are where the headers do not say otherwise */
  const SegueSheet *kind;    /* what the rows are */
  gint64           attended; /* the session that all rows are of, 0 for those that the file names */
  gboolean         adds_people;
  gint64           rollout;
  SegueDateOrder   dates;
  gboolean         is_recalled; /* whether the columns mean what was chosen for an earlier file */
};

G_DEFINE_FINAL_TYPE (SegueImportSession, segue_import_session, G_TYPE_OBJECT)

static void
segue_import_session_finalize (GObject *object)
{
  SegueImportSession *self = SEGUE_IMPORT_SESSION (object);

  g_clear_pointer (&self->plan, segue_import_plan_free);
  g_clear_pointer (&self->mapping, segue_mapping_unref);
  g_clear_pointer (&self->calendar, segue_ical_file_free);
  g_free (self->zone);
  g_clear_object (&self->settings);
  g_object_unref (self->workspace);
  segue_import_reading_free (self->reading);
  segue_grid_sheets_clear (&self->sheets);

  G_OBJECT_CLASS (segue_import_session_parent_class)->finalize (object);
}

static void
segue_import_session_class_init (SegueImportSessionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = segue_import_session_finalize;
}

static void
segue_import_session_init (SegueImportSession *self)
{
  self->settings = g_settings_new (SEGUE_APPLICATION_ID);
  self->asked = segue_sheet_get (PEOPLE);
  self->kind = self->asked;
}

/**
 * segue_import_session_new:
 * @rollout: that the rows belong to, 0 for none in particular
 *
 * Returns: (transfer full): a session without a file
 */
SegueImportSession *
segue_import_session_new (SegueWorkspace *workspace,
                          gint64          rollout)
{
  SegueImportSession *self = g_object_new (SEGUE_TYPE_IMPORT_SESSION, NULL);

  self->workspace = g_object_ref (workspace);
  self->rollout = rollout;

  return self;
}

/**
 * segue_import_session_set_kind:
 * @kind: name of the sheet whose rows the file holds; before a file is read
 */
void
segue_import_session_set_kind (SegueImportSession *self,
                               const char         *kind)
{
  g_return_if_fail (SEGUE_IS_IMPORT_SESSION (self) && self->mapping == NULL);
  g_return_if_fail (segue_sheet_get (kind) != NULL);

  self->asked = segue_attendance_sheet_for (segue_sheet_get (kind));
  self->kind = self->asked;
}

/**
 * segue_import_session_is_people:
 *
 * Returns: whether the rows are people, and no other records
 */
gboolean
segue_import_session_is_people (SegueImportSession *self)
{
  g_return_val_if_fail (SEGUE_IS_IMPORT_SESSION (self), TRUE);

  return g_str_equal (self->kind->name, PEOPLE);
}

/**
 * segue_import_session_is_attendance:
 *
 * Returns: whether the rows are of people who were trained
 */
gboolean
segue_import_session_is_attendance (SegueImportSession *self)
{
  g_return_val_if_fail (SEGUE_IS_IMPORT_SESSION (self), FALSE);

  return segue_attendance_sheet_is (self->kind);
}

/* The same headers may mean other things where the rows are something else. */
static char *
dup_signature (SegueImportSession *self)
{
  g_autofree char *signature = segue_mapping_dup_signature (self->mapping);

  return segue_import_session_is_people (self) ? g_steal_pointer (&signature) : g_strdup_printf ("%s:%s", self->kind->name, signature);
}

/* Whoever shows the plan must have forgotten it. */
static void
forget_plan (SegueImportSession *self)
{
  g_clear_pointer (&self->plan, segue_import_plan_free);
}

/* What the user chose for a file with the same headers. */
static void
recall (SegueImportSession *self)
{
  g_autofree char *signature = dup_signature (self);
  g_autoptr(GVariant) all = g_settings_get_value (self->settings, MAPPINGS_KEY);
  g_autoptr(GVariant) known = g_variant_lookup_value (all, signature, G_VARIANT_TYPE ("a{ss}"));
  const SegueSheet *sheet = segue_mapping_get_sheet (self->mapping);

  self->is_recalled = known != NULL && g_variant_n_children (known) > 0;
  for (guint i = 0; known != NULL && i < segue_mapping_get_n_columns (self->mapping); i++)
    {
      const char *header = segue_mapping_get_column (self->mapping, i)->header;
      const char *name;

      if (g_variant_lookup (known, header, "&s", &name))
        segue_mapping_set_target (self->mapping, i,
                                  *name != '\0' ? segue_sheet_find_column (sheet, name) : SEGUE_NO_FIELD);
    }
}

/* The columns that the user decided about. */
static GVariant *
collect_choices (SegueImportSession *self)
{
  const SegueSheet *sheet = segue_mapping_get_sheet (self->mapping);
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  for (guint i = 0; i < segue_mapping_get_n_columns (self->mapping); i++)
    {
      const SegueMappingColumn *column = segue_mapping_get_column (self->mapping, i);

      if (column->state == SEGUE_MAPPING_CHOSEN || column->state == SEGUE_MAPPING_LEFT_OUT)
        g_variant_builder_add (&builder, "{ss}", column->header,
                               column->target != SEGUE_NO_FIELD ? sheet->columns[column->target].field->name : "");
    }

  return g_variant_builder_end (&builder);
}

/**
 * segue_import_session_remember:
 *
 * Keeps what the columns mean, for the next file with the same headers.
 */
void
segue_import_session_remember (SegueImportSession *self)
{
  g_autofree char *signature = self->mapping != NULL ? dup_signature (self) : NULL;
  g_autoptr(GVariant) all = g_settings_get_value (self->settings, MAPPINGS_KEY);
  GVariantBuilder builder;
  GVariantIter iter;
  const char *key;
  GVariant *value;

  if (signature == NULL) /* a calendar has no columns */
    return;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{sa{ss}}"));
  g_variant_iter_init (&iter, all);
  while (g_variant_iter_next (&iter, "{&s@a{ss}}", &key, &value))
    {
      if (!g_str_equal (key, signature))
        g_variant_builder_add (&builder, "{s@a{ss}}", key, value);
      g_variant_unref (value);
    }
  g_variant_builder_add (&builder, "{s@a{ss}}", signature, collect_choices (self));
  g_settings_set_value (self->settings, MAPPINGS_KEY, g_variant_builder_end (&builder));
}

/**
 * Read:
 * @kind: what the rows are
 * @reading: (owned): what is read
 * @grid: (owned) (nullable): what was read from the same file in the same way, and needs
 *   not be read again
 * @sheets: (owned): of @grid
 * @mapping: (owned) (nullable): what came of it
 *
 * What the worker has to do, and what it did.
 */
typedef struct
{
  const SegueSheet   *kind;
  SegueImportReading *reading;
  SegueGrid          *grid;
  SegueGridSheets     sheets;
  SegueMapping       *mapping;
} Read;

static void
read_free (gpointer data)
{
  Read *read = data;

  segue_import_reading_free (read->reading);
  g_clear_pointer (&read->grid, segue_grid_unref);
  segue_grid_sheets_clear (&read->sheets);
  g_clear_pointer (&read->mapping, segue_mapping_unref);
  g_free (read);
}

/* What a learning system or a meeting program wrote is known by its headers, whatever page
 * it is brought to.
 */
static SegueMapping *
make_mapping (Read    *read,
              GError **error)
{
  const SegueSheet *sheet = segue_attendance_sheet_for (segue_sheet_get ("enrolments"));
  g_autoptr(SegueMapping) attendance = segue_mapping_new (sheet, read->grid, read->reading->header_line, NULL);

  if (attendance != NULL && segue_attendance_sheet_fits (attendance))
    return g_steal_pointer (&attendance);

  return segue_mapping_new (read->kind, read->grid, read->reading->header_line, error);
}

static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  Read *read = data;
  GError *error = NULL;

  if (read->grid == NULL)
    read->grid = segue_import_reading_run (read->reading, &read->sheets, cancellable, &error);
  if (read->grid != NULL)
    read->mapping = make_mapping (read, &error);

  if (read->mapping != NULL)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* Whether @reading gives the rows that are there: at most other headers are asked for. */
static gboolean
has_rows_of (SegueImportSession       *self,
             const SegueImportReading *reading)
{
  return self->reading != NULL && self->reading->file == reading->file && self->reading->encoding == reading->encoding &&
         self->reading->delimiter == reading->delimiter && g_strcmp0 (self->reading->sheet, reading->sheet) == 0;
}

/**
 * segue_import_session_read_async:
 * @reading: (transfer full): what to read, and how
 * @cancellable: (nullable): ends it at once; what still reads is not waited for
 * @callback: is told when there is a mapping
 *
 * Reads a file in a thread.  Nothing changes before segue_import_session_read_finish().
 */
void
segue_import_session_read_async (SegueImportSession  *self,
                                 SegueImportReading  *reading,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  Read *read;

  g_return_if_fail (SEGUE_IS_IMPORT_SESSION (self));
  g_return_if_fail (reading != NULL);

  read = g_new0 (Read, 1);
  read->kind = self->asked;
  read->reading = reading;
  if (has_rows_of (self, reading))
    read->grid = segue_grid_ref (segue_mapping_get_grid (self->mapping));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, segue_import_session_read_async);
  g_task_set_task_data (task, read, read_free);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_run_in_thread (task, read_in_thread);
}

/**
 * segue_import_session_read_finish:
 * @error: why the file cannot be read, or %G_IO_ERROR_CANCELLED
 *
 * Takes what was read.  Where that failed, what was read before stays.
 */
gboolean
segue_import_session_read_finish (SegueImportSession  *self,
                                  GAsyncResult        *result,
                                  GError             **error)
{
  Read *read;
  gboolean is_same;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return FALSE;

  read = g_task_get_task_data (G_TASK (result));
  is_same = self->mapping != NULL && segue_mapping_get_grid (self->mapping) == read->grid;
  if (self->reading == NULL || self->reading->file != read->reading->file)
    self->dates = SEGUE_DATE_ORDER_UNKNOWN;

  forget_plan (self);
  g_clear_pointer (&self->calendar, segue_ical_file_free);
  g_clear_pointer (&self->mapping, segue_mapping_unref);
  self->mapping = g_steal_pointer (&read->mapping);
  self->kind = segue_mapping_get_sheet (self->mapping);
  segue_import_reading_free (self->reading);
  self->reading = g_steal_pointer (&read->reading);
  if (!is_same)
    {
      segue_grid_sheets_clear (&self->sheets);
      self->sheets = read->sheets;
      read->sheets = (SegueGridSheets) { NULL };
    }
  recall (self);

  return TRUE;
}

/**
 * segue_import_session_take_calendar:
 * @path: of an iCalendar file
 * @error: why it cannot be read
 *
 * Reads a calendar, which is no table: it has no columns to be told of.  Where that
 * failed, what was read before stays.
 */
gboolean
segue_import_session_take_calendar (SegueImportSession  *self,
                                    const char          *path,
                                    GError             **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  SegueIcalFile *calendar = segue_ical_file_new (path, name, error);

  if (calendar == NULL)
    return FALSE;

  forget_plan (self);
  g_clear_pointer (&self->mapping, segue_mapping_unref);
  g_clear_pointer (&self->calendar, segue_ical_file_free);
  self->calendar = calendar;
  segue_import_reading_free (self->reading);
  self->reading = segue_import_reading_new (path);

  return TRUE;
}

/**
 * segue_import_session_is_calendar:
 *
 * Returns: whether what was read is a calendar, and no table
 */
gboolean
segue_import_session_is_calendar (SegueImportSession *self)
{
  return self->calendar != NULL;
}

/**
 * segue_import_session_set_target_kind:
 * @as: what entries of a calendar become that are not here yet
 * @window_kind: (nullable): of which kind windows are then; lives for ever
 */
void
segue_import_session_set_target_kind (SegueImportSession *self,
                                      SegueIcsAs          as,
                                      const char         *window_kind)
{
  self->as = as;
  self->window_kind = window_kind;
  forget_plan (self);
}

/**
 * segue_import_session_set_zone:
 * @zone: (nullable): what names of time zones mean that nobody knows
 */
void
segue_import_session_set_zone (SegueImportSession *self,
                               const char         *zone)
{
  g_free (self->zone);
  self->zone = g_strdup (zone);
  forget_plan (self);
}

static SegueImportPlan *
plan_calendar (SegueImportSession  *self,
               GError             **error)
{
  const SegueCalendarOptions options = {
    .rollout = self->rollout, .zone = self->zone, .as = self->as, .window_kind = self->window_kind,
  };
  g_autofree char *name = segue_import_session_dup_name (self);

  return segue_import_plan_new_from_calendar (self->workspace, self->calendar, name, &options, NULL, error);
}

/**
 * segue_import_session_get_reading:
 *
 * Returns: (transfer none) (nullable): which file was read, and what was forced about it;
 *   %NULL before there is one
 */
const SegueImportReading *
segue_import_session_get_reading (SegueImportSession *self)
{
  return self->reading;
}

/**
 * segue_import_session_get_sheets:
 * @sheet: (out): the index of the one that is read
 *
 * Returns: (transfer none) (nullable): the names of the sheets of a workbook; %NULL for
 *   a file that is none
 */
const char * const *
segue_import_session_get_sheets (SegueImportSession *self,
                                 guint              *sheet)
{
  *sheet = self->sheets.index;

  return (const char * const *) self->sheets.names;
}

/**
 * segue_import_session_get_dates:
 *
 * Returns: the order of day and month that the user said, or that it is found out
 */
SegueDateOrder
segue_import_session_get_dates (SegueImportSession *self)
{
  return self->dates;
}

/**
 * segue_import_session_set_dates:
 * @dates: the order of day and month, where the file does not show it
 */
void
segue_import_session_set_dates (SegueImportSession *self,
                                SegueDateOrder      dates)
{
  self->dates = dates;
  forget_plan (self);
}

/**
 * segue_import_session_get_attended:
 *
 * Returns: the session that all rows of attendance are of, 0 for those that the file names
 */
gint64
segue_import_session_get_attended (SegueImportSession *self)
{
  return self->attended;
}

/**
 * segue_import_session_set_attended:
 * @session: the id of the session that all rows are of, 0 for those that the file names
 */
void
segue_import_session_set_attended (SegueImportSession *self,
                                   gint64              session)
{
  self->attended = session;
  forget_plan (self);
}

/**
 * segue_import_session_set_adds_people:
 * @adds_people: whether people who are not in the register are added to it
 */
void
segue_import_session_set_adds_people (SegueImportSession *self,
                                      gboolean            adds_people)
{
  self->adds_people = adds_people;
  forget_plan (self);
}

/**
 * segue_import_session_get_rollout:
 *
 * Returns: the rollout that rows belong to which name none, 0 for none
 */
gint64
segue_import_session_get_rollout (SegueImportSession *self)
{
  return self->rollout;
}

/**
 * segue_import_session_set_rollout:
 * @rollout: the id of the rollout that rows belong to which name none, 0 for none
 *
 * The plan is forgotten: it has to be made anew.
 */
void
segue_import_session_set_rollout (SegueImportSession *self,
                                  gint64              rollout)
{
  self->rollout = rollout;
  forget_plan (self);
}

/**
 * segue_import_session_is_file:
 * @path: of a file that is to be written
 *
 * Returns: whether that is the one that is read
 */
gboolean
segue_import_session_is_file (SegueImportSession *self,
                              const char         *path)
{
  GStatBuf own, other;

  return self->reading != NULL && g_stat (segue_import_reading_get_path (self->reading), &own) == 0 && g_stat (path, &other) == 0 &&
         own.st_dev == other.st_dev && own.st_ino == other.st_ino;
}

/**
 * segue_import_session_dup_rejects_name:
 *
 * Returns: (transfer full): a name for the refused rows of the file
 */
char *
segue_import_session_dup_rejects_name (SegueImportSession *self)
{
  g_autofree char *base = segue_import_session_dup_name (self);
  char *dot = strrchr (base, '.');

  if (dot != NULL && dot != base)
    *dot = '\0';

  /* Translators: the name of a file with the refused rows of another: “people refused.csv”. */
  return g_strdup_printf (_("%s refused.csv"), base);
}

/**
 * segue_import_session_dup_name:
 *
 * Returns: (transfer full): what the rows come from; empty before there are any
 */
char *
segue_import_session_dup_name (SegueImportSession *self)
{
  return self->reading != NULL ? segue_import_reading_dup_name (self->reading) : g_strdup ("");
}

/**
 * segue_import_session_is_recalled:
 *
 * Returns: whether some columns mean what was chosen for an earlier file with
 *   the same headers
 */
gboolean
segue_import_session_is_recalled (SegueImportSession *self)
{
  return self->is_recalled;
}

/**
 * segue_import_session_get_mapping:
 *
 * Returns: (transfer none) (nullable): what the columns mean; %NULL before a file is read
 */
SegueMapping *
segue_import_session_get_mapping (SegueImportSession *self)
{
  return self->mapping;
}

/**
 * segue_import_session_set_target:
 * @column: of the file
 * @target: of the sheet, or %SEGUE_NO_FIELD
 */
void
segue_import_session_set_target (SegueImportSession *self,
                                 guint               column,
                                 guint               target)
{
  segue_mapping_set_target (self->mapping, column, target);
  forget_plan (self);
}

/**
 * segue_import_session_get_workspace:
 *
 * Returns: (transfer none): where the file is imported to
 */
SegueWorkspace *
segue_import_session_get_workspace (SegueImportSession *self)
{
  return self->workspace;
}

/**
 * segue_import_session_plan:
 *
 * Returns: (transfer none) (nullable): what would become of the rows, without
 *   anything being written
 */
SegueImportPlan *
segue_import_session_plan (SegueImportSession  *self,
                           GError             **error)
{
  SegueImportOptions options = {
    .rollout = self->rollout, .dates = self->dates, .session = self->attended, .adds_people = self->adds_people,
  };

  if (self->calendar == NULL && !segue_mapping_check (self->mapping, error))
    return NULL;

  forget_plan (self);
  self->plan = self->calendar != NULL ? plan_calendar (self, error)
                                      : segue_import_plan_new (self->workspace, self->mapping, &options, NULL, error);

  return self->plan;
}
