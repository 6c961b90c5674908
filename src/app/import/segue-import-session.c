/* segue-import-session.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import-session"

#include "config.h"

#include "segue-import-session.h"

#include "segue-grid-file.h"
#include "segue-sheets.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define MAPPINGS_KEY "import-mappings"

/**
 * Reading:
 * @encoding: (nullable): a name that lives for ever, %NULL to find it out
 * @delimiter: a character, 0 to find it out
 * @header_line: of the file, 0 to find it out
 * @sheet: of the workbook that was read before, from 1; 0 to find one with rows
 *
 * How the file is read, as far as the user says so.
 */
typedef struct
{
  const char *encoding;
  int         delimiter;
  guint       header_line;
  guint       sheet;
} Reading;

/* What the rows are where nobody says otherwise. */
#define PEOPLE "stakeholders"

struct _SegueImportSession
{
  GObject          parent_instance;

  /* Owned. */
  SegueWorkspace  *workspace;
  GSettings       *settings;
  char            *path;
  char            *pasted;   /* a file of ours that holds pasted cells; removed with us */
  SegueGridSheets  sheets;
  SegueMapping    *mapping;
  SegueImportPlan *plan;

  const SegueSheet *kind;    /* what the rows are */
  gint64           rollout;
  Reading          reading;
  SegueDateOrder   dates;
  gboolean         is_recalled; /* whether the columns mean what was chosen for an earlier file */
};

G_DEFINE_FINAL_TYPE (SegueImportSession, segue_import_session, G_TYPE_OBJECT)

static void
forget_pasted (SegueImportSession *self)
{
  if (self->pasted != NULL)
    g_unlink (self->pasted);
  g_clear_pointer (&self->pasted, g_free);
}

static void
segue_import_session_finalize (GObject *object)
{
  SegueImportSession *self = SEGUE_IMPORT_SESSION (object);

  forget_pasted (self);
  g_clear_pointer (&self->plan, segue_import_plan_free);
  g_clear_pointer (&self->mapping, segue_mapping_unref);
  g_clear_object (&self->settings);
  g_object_unref (self->workspace);
  g_free (self->path);
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
  self->kind = segue_sheet_get (PEOPLE);
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

  self->kind = segue_sheet_get (kind);
}

/* The same headers may mean other things where the rows are something else. */
static char *
dup_signature (SegueImportSession *self)
{
  g_autofree char *signature = segue_mapping_dup_signature (self->mapping);

  return g_str_equal (self->kind->name, PEOPLE) ? g_steal_pointer (&signature) : g_strdup_printf ("%s:%s", self->kind->name, signature);
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
  g_autofree char *signature = dup_signature (self);
  g_autoptr(GVariant) all = g_settings_get_value (self->settings, MAPPINGS_KEY);
  GVariantBuilder builder;
  GVariantIter iter;
  const char *key;
  GVariant *value;

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

/* Takes @grid as the file, with its header where @reading says; what was there before
 * stays where that fails.
 */
static gboolean
take_grid (SegueImportSession  *self,
           SegueGrid           *grid,
           const Reading       *reading,
           GError             **error)
{
  SegueMapping *mapping = segue_mapping_new (self->kind, grid, reading->header_line, error);

  if (mapping == NULL)
    return FALSE;

  forget_plan (self);
  g_clear_pointer (&self->mapping, segue_mapping_unref);
  self->mapping = mapping;
  self->reading = *reading;
  recall (self);

  return TRUE;
}

/* Reads @path as @reading says; what was read before stays where that fails. */
static gboolean
read_as (SegueImportSession  *self,
         const char          *path,
         const Reading       *reading,
         GError             **error)
{
  const SegueGridOptions options = {
    .csv = { .encoding = reading->encoding, .delimiter = reading->delimiter },
    .sheet = reading->sheet > 0 ? self->sheets.names[reading->sheet - 1] : NULL,
  };
  g_auto(SegueGridSheets) sheets = { NULL };
  g_autofree char *name = g_strcmp0 (path, self->pasted) == 0 ? g_strdup (_("Pasted cells")) : g_filename_display_basename (path);
  g_autoptr(SegueGrid) grid = segue_grid_new_from_file (path, name, &options, &sheets, NULL, error);

  if (grid == NULL || !take_grid (self, grid, reading, error))
    return FALSE;

  segue_grid_sheets_clear (&self->sheets);
  self->sheets = sheets;
  sheets.names = NULL;
  if (path != self->path)
    {
      g_free (self->path);
      self->path = g_strdup (path);
    }

  return TRUE;
}

/**
 * segue_import_session_read:
 * @path: of a CSV file or a workbook
 *
 * Reads it as it says itself how it is written.  Where it cannot be read, what
 * was read before stays.
 */
gboolean
segue_import_session_read (SegueImportSession  *self,
                           const char          *path,
                           GError             **error)
{
  Reading reading = { NULL };

  g_return_val_if_fail (SEGUE_IS_IMPORT_SESSION (self), FALSE);

  if (!read_as (self, path, &reading, error))
    return FALSE;

  if (g_strcmp0 (path, self->pasted) != 0)
    forget_pasted (self);
  self->dates = SEGUE_DATE_ORDER_UNKNOWN;

  return TRUE;
}

/**
 * segue_import_session_read_cells:
 * @text: cells as a spreadsheet copies them, with tabs between
 *
 * Reads pasted cells as if they came from a file.
 */
gboolean
segue_import_session_read_cells (SegueImportSession  *self,
                                 const char          *text,
                                 GError             **error)
{
  g_autofree char *path = NULL;
  g_autofree char *former = NULL;
  int fd;

  g_return_val_if_fail (SEGUE_IS_IMPORT_SESSION (self), FALSE);

  fd = g_file_open_tmp ("segue-pasted-XXXXXX.txt", &path, error); /* readable by its owner only */
  if (fd < 0)
    return FALSE;
  close (fd);

  former = g_steal_pointer (&self->pasted);
  self->pasted = g_strdup (path);
  if (g_file_set_contents (path, text, -1, error) && segue_import_session_read (self, path, error))
    {
      if (former != NULL)
        g_unlink (former);
      return TRUE;
    }

  forget_pasted (self);
  self->pasted = g_steal_pointer (&former);
  return FALSE;
}

/**
 * segue_import_session_set_encoding:
 * @encoding: (nullable): a name that lives for ever, %NULL to find it out
 */
gboolean
segue_import_session_set_encoding (SegueImportSession  *self,
                                   const char          *encoding,
                                   GError             **error)
{
  Reading reading = self->reading;

  reading.encoding = encoding;
  return read_as (self, self->path, &reading, error);
}

/**
 * segue_import_session_set_delimiter:
 * @delimiter: a character, 0 to find it out
 */
gboolean
segue_import_session_set_delimiter (SegueImportSession  *self,
                                    int                  delimiter,
                                    GError             **error)
{
  Reading reading = self->reading;

  reading.delimiter = delimiter;
  return read_as (self, self->path, &reading, error);
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
 * segue_import_session_set_sheet:
 * @sheet: the index of a sheet of the workbook
 *
 * Reads this one, whose headers may be elsewhere.
 */
gboolean
segue_import_session_set_sheet (SegueImportSession  *self,
                                guint                sheet,
                                GError             **error)
{
  Reading reading = self->reading;

  reading.sheet = sheet + 1;
  reading.header_line = 0;
  return read_as (self, self->path, &reading, error);
}

/**
 * segue_import_session_set_header_row:
 * @line: of the file, 0 to find it out
 */
gboolean
segue_import_session_set_header_row (SegueImportSession  *self,
                                     guint                line,
                                     GError             **error)
{
  Reading reading = self->reading;

  reading.header_line = line;
  return take_grid (self, segue_mapping_get_grid (self->mapping), &reading, error);
}

/**
 * segue_import_session_get_options:
 *
 * Returns: what was forced about the way the file is written
 */
SegueCsvOptions
segue_import_session_get_options (SegueImportSession *self)
{
  return (SegueCsvOptions) { .encoding = self->reading.encoding, .delimiter = self->reading.delimiter };
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

  return self->path != NULL && g_stat (self->path, &own) == 0 && g_stat (path, &other) == 0 &&
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
  const char *name = segue_import_session_get_name (self);
  g_autofree char *base = name != NULL ? g_path_get_basename (name) : g_strdup ("");
  char *dot = strrchr (base, '.');

  if (dot != NULL && dot != base)
    *dot = '\0';

  /* Translators: the name of a file with the refused rows of another: “people refused.csv”. */
  return g_strdup_printf (_("%s refused.csv"), base);
}

/**
 * segue_import_session_get_name:
 *
 * Returns: (nullable): what the rows come from
 */
const char *
segue_import_session_get_name (SegueImportSession *self)
{
  if (self->pasted != NULL)
    return _("Pasted cells");

  return self->path;
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
  SegueImportOptions options = { .rollout = self->rollout, .dates = self->dates };

  if (!segue_mapping_check (self->mapping, error))
    return NULL;

  forget_plan (self);
  self->plan = segue_import_plan_new (self->workspace, self->mapping, &options, NULL, error);

  return self->plan;
}
