/* segue-extract.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Paper and files show what the page shows: its rows, in its order, and in words
 * why these.  The workspace may change while a dialog asks its questions; rows that
 * are gone by then are left out.
 */

#define G_LOG_DOMAIN "segue-extract"

#include "config.h"

#include "segue-extract.h"

#include "segue-calendar-table.h"
#include "segue-csv-export.h"
#include "segue-document-pdf.h"
#include "segue-documents.h"
#include "segue-ics-export.h"
#include "segue-names.h"
#include "segue-output.h"
#include "segue-sheets.h"
#include "segue-table-page.h"
#include "segue-xlsx-export.h"

#include <glib/gi18n.h>

/* What remains of a rollout's name in the name of a file, in characters: file
 * systems take 255 bytes for all of it.
 */
#define MAX_NAME 40

/* The sheet whose rows are of a rollout, and about people. */
#define PEOPLE "stakeholders"

/* All that has a day, of several sheets. */
#define CALENDAR "calendar"

struct _SegueExtract
{
  SeguePlan *plan;      /* owned */
  char      *author;
  const SegueSheet *sheet;
  const SegueDocumentKind *document; /* NULL for a table of the sheet */
  gint64     rollout;   /* 0 for all */
  GArray    *rows;      /* owned: gint64; NULL for all */
  GArray    *selection; /* owned: those of the rows that are selected; NULL for none */
  char      *narrowing[SEGUE_N_REDACTION_LEVELS]; /* why these rows, as each may know it, or NULL */
  char      *order;     /* the column they are sorted by, or NULL */
  SeguePageOptions look; /* axes and days */
  gboolean   is_selection; /* whether only those are meant */
  gint64     person;       /* calendar: only what concerns them, 0 for everybody */
};

/**
 * segue_extract_new:
 * @plan: where the records are
 * @rollout: id of a rollout, 0 for all
 * @author: (nullable): who exports or prints
 *
 * Returns: (transfer full): all stakeholders of @rollout, by name
 */
SegueExtract *
segue_extract_new (SeguePlan  *plan,
                   gint64      rollout,
                   const char *author)
{
  SegueExtract *self = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);

  self = g_new0 (SegueExtract, 1);
  self->plan = g_object_ref (plan);
  self->sheet = segue_sheet_get (PEOPLE);
  self->document = segue_documents_find (PEOPLE);
  segue_page_options_init (&self->look);
  self->rollout = rollout;
  self->author = g_strdup (author);

  return self;
}

/**
 * segue_extract_free:
 *
 * Frees it and what it holds.
 */
void
segue_extract_free (SegueExtract *self)
{
  g_object_unref (self->plan);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->selection, g_array_unref);
  g_free (self->author);
  for (guint i = 0; i < SEGUE_N_REDACTION_LEVELS; i++)
    g_free (self->narrowing[i]);
  g_free (self->order);
  g_free (self);
}

/**
 * segue_extract_set_kind:
 * @kind: name of a document, such as “power-interest-grid”, or of a sheet, such as “audiences”
 *
 * What is seen: a document whose rows are those of its sheet, or rows of a sheet.  Audiences
 * are the workspace's: of them, the rollout keeps none away.
 */
void
segue_extract_set_kind (SegueExtract *self,
                        const char   *kind)
{
  const SegueDocumentKind *document = NULL;
  const SegueSheet *sheet = NULL;

  g_return_if_fail (self != NULL && kind != NULL);

  document = segue_documents_find (kind);
  sheet = segue_sheet_get (document != NULL ? document->sheet : kind);
  g_return_if_fail (sheet != NULL || g_str_equal (kind, CALENDAR));

  self->document = document;
  self->sheet = sheet;
}

static gboolean
is_people (SegueExtract *self)
{
  return self->sheet != NULL && g_str_equal (self->sheet->name, PEOPLE);
}

/**
 * segue_extract_is_calendar:
 *
 * Returns: whether it is all that has a day, which is no sheet
 */
gboolean
segue_extract_is_calendar (SegueExtract *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->sheet == NULL;
}

/**
 * segue_extract_set_person:
 * @name: a name, code or uid; empty for everybody
 * @error: why it is nobody's
 *
 * Of a calendar only what one person sends, writes, owns or receives.
 */
gboolean
segue_extract_set_person (SegueExtract  *self,
                          const char    *name,
                          GError       **error)
{
  g_autoptr(SegueNames) names = NULL;
  const gint64 *ids = NULL;
  guint n = 0;

  g_return_val_if_fail (self != NULL && name != NULL, FALSE);

  self->person = 0;
  if (*name == '\0')
    return TRUE;

  names = segue_names_new (self->plan);
  ids = segue_names_find (names, SEGUE_RECORD_STAKEHOLDER, name, &n);
  if (n == 1)
    self->person = ids[0];
  else
    g_set_error (error, SEGUE_NAMES_ERROR, n == 0 ? SEGUE_NAMES_ERROR_NOT_FOUND : SEGUE_NAMES_ERROR_AMBIGUOUS,
                 n == 0 ? _("Nobody is called “%s”.") : _("Several are called “%s”; give the code of the one that is meant."),
                 name);

  return n == 1;
}

static SegueIcsOptions
get_calendar_options (SegueExtract        *self,
                      SegueRedactionLevel  level)
{
  return (SegueIcsOptions) {
    .filter = { .rollout = self->rollout },
    .rows = self->is_selection ? self->selection : self->rows,
    .person = self->person,
    .level = level,
  };
}

/**
 * segue_extract_set_look:
 * @look: of which the axes and the days count
 *
 * How a grid and a matrix are seen.
 */
void
segue_extract_set_look (SegueExtract           *self,
                        const SeguePageOptions *look)
{
  g_return_if_fail (self != NULL && look != NULL);

  self->look.axes = look->axes;
  self->look.as_of = look->as_of;
  self->look.compared = look->compared;
}

/**
 * segue_extract_take_view:
 * @rows: (transfer full) (element-type gint64): ids of the rows that are seen, in
 *   their order
 * @order: (transfer full) (nullable): the column that they are sorted by; %NULL for
 *   the order of their names
 */
void
segue_extract_take_view (SegueExtract *self,
                         GArray       *rows,
                         char         *order)
{
  g_return_if_fail (self != NULL && self->rows == NULL);
  g_return_if_fail (rows != NULL);

  self->rows = rows;
  self->order = order;
}

/**
 * segue_extract_take_narrowing:
 * @level: who reads it
 * @narrowing: (transfer full) (nullable): why not all are seen, without a name that
 *   @level may not know
 */
void
segue_extract_take_narrowing (SegueExtract        *self,
                              SegueRedactionLevel  level,
                              char                *narrowing)
{
  g_return_if_fail (self != NULL && level < SEGUE_N_REDACTION_LEVELS);

  g_free (self->narrowing[level]);
  self->narrowing[level] = narrowing;
}

/**
 * segue_extract_set_selected:
 * @ids: (element-type gint64): ids of rows that are selected; those that are not seen
 *   do not count
 *
 * What segue_extract_narrow_to_selection() narrows to.
 */
void
segue_extract_set_selected (SegueExtract *self,
                            GArray       *ids)
{
  g_autoptr(GHashTable) selected = g_hash_table_new (g_int64_hash, g_int64_equal);

  g_return_if_fail (self != NULL && self->rows != NULL && self->selection == NULL);
  g_return_if_fail (ids != NULL);

  for (guint i = 0; i < ids->len; i++)
    g_hash_table_add (selected, &g_array_index (ids, gint64, i));

  self->selection = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < self->rows->len; i++)
    if (g_hash_table_contains (selected, &g_array_index (self->rows, gint64, i)))
      g_array_append_val (self->selection, g_array_index (self->rows, gint64, i));
}

/**
 * segue_extract_count_shown:
 *
 * Returns: how many rows are seen; 0 where that was not told
 */
guint
segue_extract_count_shown (SegueExtract *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rows != NULL ? self->rows->len : 0;
}

/**
 * segue_extract_count_selected:
 *
 * Returns: how many of the rows that are seen are selected
 */
guint
segue_extract_count_selected (SegueExtract *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->selection != NULL ? self->selection->len : 0;
}

/**
 * segue_extract_narrow_to_selection:
 * @is_selection: whether only the rows are meant that are selected
 *
 * Without it all are that are seen.
 */
void
segue_extract_narrow_to_selection (SegueExtract *self,
                                   gboolean      is_selection)
{
  g_return_if_fail (self != NULL && (!is_selection || self->selection != NULL));

  self->is_selection = is_selection;
}

static SegueSheetFilter
get_filter (SegueExtract *self)
{
  gboolean is_of_rollout = is_people (self) || (self->document != NULL && self->document->is_by_rollout);

  return (SegueSheetFilter) {
    .rollout = is_of_rollout ? self->rollout : 0,
    .rows = self->is_selection ? self->selection : self->rows,
  };
}

/* Why these rows, or NULL where nothing keeps one away. */
static char *
dup_narrowing (SegueExtract        *self,
               SegueRedactionLevel  level)
{
  const char *narrowing = self->narrowing[level];

  if (!self->is_selection)
    return g_strdup (narrowing);

  return narrowing != NULL ? g_strdup_printf ("%s · %s", narrowing, _("selected rows")) : g_strdup (_("selected rows"));
}

/* NULL where the level does not allow to name it. */
static char *
dup_rollout_name (SegueExtract        *self,
                  SegueRedactionLevel  level)
{
  SegueRecord *rollout = segue_plan_find (self->plan, SEGUE_RECORD_ROLLOUT, self->rollout);

  return rollout != NULL ? segue_redaction_dup_name (level, self->plan, rollout) : g_strdup (_("All rollouts"));
}

/**
 * segue_extract_dup_title:
 *
 * Returns: (transfer full): the rollout, as @level may know it
 */
char *
segue_extract_dup_title (SegueExtract        *self,
                         SegueRedactionLevel  level)
{
  char *name = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  name = dup_rollout_name (self, level);
  return name != NULL ? name : g_strdup (_("Confidential"));
}

static guint
count_items (SegueExtract        *self,
             SegueRedactionLevel  level)
{
  SegueIcsOptions options = get_calendar_options (self, level);
  g_autoptr(SegueCalendar) calendar = segue_calendar_new (self->plan, &options.filter);
  g_autoptr(GPtrArray) items = segue_ics_collect (self->plan, calendar, &options);

  return items->len;
}

/* Of people each once, in however many rows; of others the rows. */
static guint
count_records (SegueExtract        *self,
              SegueRedactionLevel  level,
              guint               *n_left_out)
{
  SegueSheetFilter filter = get_filter (self);
  g_autoptr(GArray) rows = NULL;
  g_autoptr(GHashTable) records = NULL;

  *n_left_out = 0;
  if (segue_extract_is_calendar (self))
    {
      guint n = count_items (self, level);

      *n_left_out = count_items (self, SEGUE_REDACTION_LEVEL_TEAM) - n;
      return n;
    }

  rows = segue_sheet_collect_rows (self->sheet, self->plan, &filter);
  records = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < rows->len; i++)
    {
      const SegueSheetRow *row = &g_array_index (rows, SegueSheetRow, i);

      if (segue_redaction_shows_row (level, self->plan, row))
        g_hash_table_add (records, row->records[is_people (self) ? SEGUE_SHEET_HOP : SEGUE_SHEET_OWN]);
      else
        (*n_left_out)++;
    }

  return g_hash_table_size (records);
}

/**
 * segue_extract_dup_summary:
 *
 * Returns: (transfer full): how many people or rows, why these, and how many @level hides
 */
char *
segue_extract_dup_summary (SegueExtract        *self,
                           SegueRedactionLevel  level)
{
  guint n_left_out = 0;
  guint n = 0;
  GString *summary = NULL;
  g_autofree char *narrowing = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  n = count_records (self, level, &n_left_out);
  narrowing = dup_narrowing (self, level);
  summary = g_string_new (NULL);
  if (is_people (self))
    g_string_append_printf (summary, ngettext ("%u person", "%u people", n), n);
  else
    g_string_append_printf (summary, ngettext ("%u row", "%u rows", n), n);
  g_string_append_printf (summary, " · %s", narrowing != NULL ? narrowing : _("no filter"));
  if (n_left_out > 0)
    {
      g_string_append (summary, " · ");
      g_string_append_printf (summary, ngettext ("%u confidential record is left out",
                                                 "%u confidential records are left out", n_left_out), n_left_out);
    }

  return g_string_free (summary, FALSE);
}

/* Without what some file system refuses. */
static char *
dup_harmless (const char *name)
{
  g_autofree char *shortened = g_utf8_substring (name, 0, MIN (g_utf8_strlen (name, -1), MAX_NAME));
  char *harmless = g_strdelimit (shortened, "/\\:*?\"<>|\a\b\f\n\r\t\v\x1b\x7f", '-');

  while (*harmless == '.' || *harmless == ' ')
    harmless++;

  return g_strdup (g_strchomp (harmless));
}

static const char *
get_extension (SegueExportFormat format)
{
  switch (format)
    {
    case SEGUE_EXPORT_SPREADSHEET:
    case SEGUE_EXPORT_CSV:
      return "csv";
    case SEGUE_EXPORT_WORKBOOK:
      return "xlsx";
    case SEGUE_EXPORT_PDF:
      return "pdf";
    case SEGUE_EXPORT_ICS:
      return "ics";
    }

  g_assert_not_reached ();
}

static char *
dup_stem (SegueExtract      *self,
          SegueExportFormat  format,
          const char        *rollout,
          const char        *day,
          const char        *level)
{
  gboolean is_own = segue_extract_is_calendar (self) ||
                    (self->document != NULL && !g_str_equal (self->document->name, self->sheet->name) &&
                     format == SEGUE_EXPORT_PDF);
  g_autofree char *label = dup_harmless (is_own ? _(self->document->label) : _(self->sheet->label));

  if (is_own && *rollout != '\0')
    /* Translators: the name of a file: rollout, what it holds, day, who it is for */
    return g_strdup_printf (_("%s %s %s (%s)"), rollout, label, day, level);
  if (is_own || !is_people (self))
    /* Translators: the name of a file: what it holds, day, who it is for */
    return g_strdup_printf (_("%s %s (%s)"), label, day, level);

  return *rollout != '\0'
           /* Translators: the name of a file: rollout, day, who it is for */
           ? g_strdup_printf (_("%s stakeholders %s (%s)"), rollout, day, level)
           /* Translators: the name of a file: day, who it is for */
           : g_strdup_printf (_("Stakeholders %s (%s)"), day, level);
}

/**
 * segue_extract_dup_file_name:
 *
 * Names no person: the rollout, the day and who it is for, so that a file says what
 * it is wherever it is passed on.
 *
 * Returns: (transfer full): a name to propose
 */
char *
segue_extract_dup_file_name (SegueExtract              *self,
                             const SegueExportSettings *settings)
{
  const char *extension = NULL;
  const char *level = NULL;
  g_autofree char *name = NULL;
  g_autofree char *rollout = NULL;
  g_autofree char *day = NULL;
  g_autofree char *stem = NULL;

  g_return_val_if_fail (self != NULL && settings != NULL, NULL);

  extension = get_extension (settings->format);
  level = segue_choices_get_label (&segue_redaction_levels, (int) settings->level);
  name = dup_rollout_name (self, settings->level);
  rollout = name != NULL ? dup_harmless (name) : g_strdup ("");
  day = segue_day_to_text (segue_today ());
  stem = dup_stem (self, settings->format, rollout, day, level);

  return g_strdup_printf ("%s.%s", stem, extension);
}

/**
 * segue_extract_create_document:
 * @error: %SEGUE_REDACTION_ERROR where @level leaves nothing of it
 *
 * Returns: (transfer full) (nullable): the document, or a table where there is none
 */
SegueDocument *
segue_extract_create_document (SegueExtract         *self,
                               SegueRedactionLevel   level,
                               gboolean              is_monochrome,
                               GError              **error)
{
  g_autofree char *narrowing = NULL;
  SeguePageOptions options;

  g_return_val_if_fail (self != NULL, NULL);

  narrowing = dup_narrowing (self, level);
  options = self->look;
  options.filter = get_filter (self);
  options.level = level;
  options.is_monochrome = is_monochrome;
  options.author = self->author;
  options.narrowing = narrowing;
  options.order = self->order;

  if (self->document != NULL)
    return segue_documents_make (self->document, self->plan, &options, error);
  if (!segue_redaction_check_sheet (level, self->sheet, error))
    return NULL;

  return segue_table_page_new (self->plan, self->sheet, &options);
}

/**
 * segue_extract_check:
 * @error: %SEGUE_REDACTION_ERROR, a sentence why not
 *
 * Returns: whether there is something to write at the level of @settings
 */
gboolean
segue_extract_check (SegueExtract               *self,
                     const SegueExportSettings  *settings,
                     GError                    **error)
{
  g_return_val_if_fail (self != NULL && settings != NULL, FALSE);

  if (segue_extract_is_calendar (self) && settings->format != SEGUE_EXPORT_PDF)
    return TRUE;

  return settings->format == SEGUE_EXPORT_PDF && self->document != NULL
           ? segue_documents_check (self->document, settings->level, error)
           : segue_redaction_check_sheet (settings->level, self->sheet, error);
}

/**
 * segue_extract_has_opinions:
 *
 * Returns: whether what is written at the level of @settings says what somebody thinks of
 *   people
 */
gboolean
segue_extract_has_opinions (SegueExtract               *self,
                            const SegueExportSettings  *settings)
{
  g_return_val_if_fail (self != NULL && settings != NULL, TRUE);

  if (settings->level == SEGUE_REDACTION_LEVEL_PUBLIC || segue_extract_is_calendar (self))
    return FALSE;
  if (settings->format == SEGUE_EXPORT_PDF && self->document != NULL)
    return self->document->has_opinions;

  for (guint i = 0; i < self->sheet->n_columns; i++)
    if (self->sheet->columns[i].field->redaction == SEGUE_REDACTION_OPINION)
      return TRUE;

  return FALSE;
}

static gboolean
write_calendar (SegueExtract               *self,
                const SegueExportSettings  *settings,
                GOutputStream              *stream,
                GError                    **error)
{
  SegueIcsOptions options = get_calendar_options (self, settings->level);
  SegueCsvProfile profile = settings->format == SEGUE_EXPORT_CSV ? SEGUE_CSV_PROFILE_RFC4180 : SEGUE_CSV_PROFILE_EXCEL;

  if (settings->format == SEGUE_EXPORT_ICS)
    return segue_ics_export (self->plan, &options, stream, NULL, error);
  if (settings->format == SEGUE_EXPORT_WORKBOOK)
    return segue_calendar_table_write_xlsx (self->plan, &options.filter, SEGUE_DAY_NONE, SEGUE_DAY_NONE, settings->level,
                                            stream, NULL, error);

  return segue_calendar_table_write_csv (self->plan, &options.filter, SEGUE_DAY_NONE, SEGUE_DAY_NONE, settings->level,
                                         profile, stream, NULL, error);
}

static gboolean
write_content (SegueExtract               *self,
               const SegueExportSettings  *settings,
               GOutputStream              *stream,
               GError                    **error)
{
  SegueSheetFilter filter = get_filter (self);
  g_autoptr(SegueDocument) document = NULL;
  SegueCsvProfile profile = settings->format == SEGUE_EXPORT_CSV ? SEGUE_CSV_PROFILE_RFC4180 : SEGUE_CSV_PROFILE_EXCEL;

  if (segue_extract_is_calendar (self) && settings->format != SEGUE_EXPORT_PDF)
    return write_calendar (self, settings, stream, error);
  if (settings->format == SEGUE_EXPORT_WORKBOOK)
    return segue_xlsx_export (self->plan, self->sheet, &filter, settings->level, stream, NULL,
                              error);
  if (settings->format != SEGUE_EXPORT_PDF)
    return segue_csv_export (self->plan, self->sheet, &filter, settings->level, profile,
                             stream, NULL, error);

  document = segue_extract_create_document (self, settings->level, settings->is_monochrome, error);

  return document != NULL &&
         segue_document_write_pdf (document, settings->paper, settings->is_landscape, stream, NULL, error);
}

/**
 * segue_extract_write:
 * @path: of the file, which is replaced whole or not at all
 * @error: %SEGUE_REDACTION_ERROR, or the file's, which names it
 *
 * Returns: whether the file is there
 */
gboolean
segue_extract_write (SegueExtract               *self,
                     const SegueExportSettings  *settings,
                     const char                 *path,
                     GError                    **error)
{
  g_autoptr(SegueOutput) output = NULL;

  g_return_val_if_fail (self != NULL && settings != NULL && path != NULL, FALSE);

  output = segue_output_open (path, error);

  return output != NULL &&
         write_content (self, settings, G_OUTPUT_STREAM (output), error) &&
         segue_output_commit (output, NULL, error);
}
