/* segue-command-export.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-command-export"

#include "config.h"

#include "segue-calendar-page.h"
#include "segue-calendar-table.h"
#include "segue-command.h"
#include "segue-csv-export.h"
#include "segue-document-pdf.h"
#include "segue-dated.h"
#include "segue-documents.h"
#include "segue-ics-export.h"
#include "segue-keep.h"
#include "segue-output.h"
#include "segue-reference.h"
#include "segue-same-file.h"
#include "segue-sheets.h"
#include "segue-workspace.h"
#include "segue-xlsx-export.h"

#include <glib/gi18n.h>
#include <string.h>

enum
{
  KIND, /* the arguments */
  WORKSPACE,
};

typedef enum
{
  FORMAT_CSV,
  FORMAT_XLSX,
  FORMAT_PDF,
  FORMAT_ICS,
} Format;

/* The order is that of the enums. */
static const char *formats[] = { "csv", "xlsx", "pdf", "ics", NULL };
static const char *levels[] = { "team", "managers", "public", NULL };
static const char *profiles[] = { "rfc4180", "excel", NULL };

/* All kinds that have a day, as one. */
#define CALENDAR "calendar"

/* What has no meaning for a format, in the order of the enum. */
static const char *not_csv[] = { "paper", "landscape", "portrait", "monochrome", NULL };
static const char *not_xlsx[] = { "profile", "paper", "landscape", "portrait", "monochrome", NULL };
static const char *not_pdf[] = { "profile", NULL };
static const char *not_ics[] = { "profile", "paper", "landscape", "portrait", "monochrome", NULL };
static const char **not_for[] = { not_csv, not_xlsx, not_pdf, not_ics };
static const char *only_ics[] = { "since", NULL };
static const char *only_days[] = { "from", "to", NULL };
static const char *only_layouts[] = { "layout", NULL };
static const char *only_months[] = { "months-per-page", NULL };
static const char *only_of[] = { "of", NULL };

/**
 * Export:
 * @name: the KIND
 * @sheet: the records of that name; NULL where there is only a document
 * @document: the document of that name; NULL where there are only records
 *
 * What is asked for, as far as it can be understood without the workspace.
 */
typedef struct
{
  const char              *name;
  const SegueSheet        *sheet;
  const SegueDocumentKind *document;
  Format                   format;
  guint                    profile;
  guint                    level;
  guint                    paper;
  SegueDay                 from;
  SegueDay                 to;
  SegueDay                 since;
  guint                    layout;
  guint                    months;
} Export;

static const SegueOption options[] = {
  { "output", 'o', N_("FILE"), N_("Write to this file; without it, texts go to standard output") },
  { "format", 0, "csv|xlsx|pdf|ics", N_("The format, where the ending of FILE does not tell") },
  { "rollout", 0, N_("NAME"), N_("Only this rollout: a name, code or uid") },
  { "audience", 0, N_("NAME"), N_("Only this audience and those below it") },
  { "of", 0, N_("REF"), N_("Only what concerns this person, this sender, this session") },
  { "since", 0, N_("DATE"), N_("Only what changed on this day or later") },
  { "from", 0, N_("DATE"), N_("Only what is on this day or later, such as 2026-11-21") },
  { "to", 0, N_("DATE"), N_("Only what is on this day or earlier") },
  { "profile", 0, "rfc4180|excel", N_("Dialect of CSV: for other programs, or for spreadsheets here") },
  { "redact", 0, "team|managers|public", N_("Leave out what these readers may not see") },
  { "paper", 0, "A4|A3|A2|Letter|Tabloid", N_("Size of the paper") },
  { "landscape", 0, NULL, N_("The long side lies; usual for calendar but for its agenda") },
  { "portrait", 0, NULL, N_("The long side stands") },
  { "layout", 0, N_("LAYOUT"), N_("How calendar or power-interest-grid are laid out") },
  { "months-per-page", 0, "1-12", N_("How many months of the calendar share a sheet") },
  { "monochrome", 0, NULL, N_("Black and white") },
  { NULL },
};

static char *
dup_possible_kinds (void)
{
  g_autoptr(GStrvBuilder) names = g_strv_builder_new ();
  g_auto(GStrv) all = NULL;
  guint n = 0;
  const SegueDocumentKind *kinds = segue_documents_get (&n);

  g_strv_builder_addv (names, (const char **) segue_sheet_get_names ());
  for (guint i = 0; i < n; i++)
    if (segue_sheet_get (kinds[i].name) == NULL && !g_str_equal (kinds[i].name, CALENDAR))
      g_strv_builder_add (names, kinds[i].name);
  g_strv_builder_add (names, CALENDAR);
  all = g_strv_builder_end (names);

  return g_strjoinv (", ", all);
}

/* Of records, of a document, or of both. */
static gboolean
read_kind (SegueCommandLine  *line,
           Export            *export,
           GError           **error)
{
  g_autofree char *possible = NULL;

  export->name = segue_command_line_get_word (line, KIND);
  export->sheet = segue_sheet_get (export->name);
  export->document = segue_documents_find (export->name);
  if (export->sheet != NULL || export->document != NULL || g_str_equal (export->name, CALENDAR))
    return TRUE;

  possible = dup_possible_kinds ();
  g_set_error (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
               /* Translators: what was given, then what could be */
               _("There is no kind “%s”; possible are %s."), export->name, possible);
  return FALSE;
}

/* Whether it is on the calendar. */
static gboolean
is_dated (const Export *export)
{
  return export->sheet != NULL ? segue_dated_get (export->sheet->kind) != NULL : g_str_equal (export->name, CALENDAR);
}

static gboolean
has_format (const Export *export,
            int           format)
{
  switch (format)
    {
    case FORMAT_CSV:
    case FORMAT_XLSX:
      return export->sheet != NULL || g_str_equal (export->name, CALENDAR);
    case FORMAT_PDF:
      return export->document != NULL;
    case FORMAT_ICS:
      return is_dated (export);
    default:
      return FALSE;
    }
}

static char *
dup_possible_formats (const Export *export)
{
  g_autoptr(GPtrArray) possible = g_ptr_array_new ();

  for (int i = 0; formats[i] != NULL; i++)
    if (has_format (export, i))
      g_ptr_array_add (possible, (char *) formats[i]);
  g_ptr_array_add (possible, NULL);

  return g_strjoinv (", ", (char **) possible->pdata);
}

/* The format of a file name's ending; -1 for none of ours. */
static int
find_format (const char *ending)
{
  for (int i = 0; formats[i] != NULL; i++)
    if (g_ascii_strcasecmp (formats[i], ending) == 0)
      return i;

  return -1;
}

static gboolean
read_format (SegueCommandLine  *line,
             Export            *export,
             GError           **error)
{
  const char *word = segue_command_line_get_text (line, "format");
  const char *path = segue_command_line_get_file (line, "output");
  g_autofree char *possible = dup_possible_formats (export);
  const char *dot = path == NULL ? NULL : strrchr (path, '.');
  int format = export->sheet != NULL ? FORMAT_CSV : is_dated (export) ? FORMAT_ICS : FORMAT_PDF;

  if (word != NULL)
    format = find_format (word);
  else if (path != NULL)
    format = dot == NULL ? -1 : find_format (dot + 1);

  if (has_format (export, format))
    {
      export->format = (Format) format;
      return TRUE;
    }

  if (word == NULL && format < 0)
    g_set_error (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
                 /* Translators: a file name, then formats like "csv, xlsx" */
                 _("The ending of “%s” does not say which format is meant; possible are %s."), path, possible);
  else
    g_set_error (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
                 /* Translators: a kind of records, a format, then formats like "csv, xlsx" */
                 _("“%s” cannot be written as %s; possible are %s."),
                 export->name, word != NULL ? word : formats[format], possible);
  return FALSE;
}

static gboolean
read_day (SegueCommandLine  *line,
          const char        *option,
          SegueDay          *day,
          GError           **error)
{
  const char *text = segue_command_line_get_text (line, option);

  if (text == NULL || segue_day_parse (text, day))
    return TRUE;

  g_set_error (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
               _("--%s needs a day such as 2026-11-21, not “%s”."), option, text);
  return FALSE;
}

/* A document says what is so as of a day, other than records, which have one. */
static gboolean
has_days (const Export *export)
{
  if (export->format == FORMAT_ICS || (export->sheet == NULL && g_str_equal (export->name, CALENDAR)) ||
      (export->format == FORMAT_PDF && (export->document->has_days || export->document->has_span)))
    return TRUE;

  return export->sheet != NULL && export->sheet->day != SEGUE_NO_FIELD;
}

static gboolean
read_layout (SegueCommandLine  *line,
             Export            *export,
             GError           **error)
{
  const SegueChoices *layouts = export->format == FORMAT_PDF ? export->document->layouts : NULL;
  g_autoptr(GPtrArray) nicks = g_ptr_array_new ();

  if (layouts == NULL)
    return segue_command_line_refuse (line, only_layouts, export->name, error);

  for (guint i = 0; i < segue_choices_get_n (layouts); i++)
    g_ptr_array_add (nicks, (char *) segue_choices_get_nick (layouts, i));
  g_ptr_array_add (nicks, NULL);

  return segue_command_line_get_one_of (line, "layout", (const char * const *) nicks->pdata, &export->layout, error);
}

static gboolean
read_months (SegueCommandLine  *line,
             Export            *export,
             GError           **error)
{
  const char *text = segue_command_line_get_text (line, "months-per-page");
  guint64 months = 1;

  if (text != NULL && (export->format != FORMAT_PDF || export->document->layouts != &segue_calendar_layouts ||
                       export->layout != SEGUE_CALENDAR_LAYOUT_MONTH))
    return segue_command_line_refuse (line, only_months, export->name, error);
  if (text != NULL && !g_ascii_string_to_unsigned (text, 10, 1, SEGUE_MAX_MONTHS_PER_PAGE, &months, NULL))
    {
      g_set_error (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
                   _("--months-per-page needs a number from 1 to %d, not “%s”."), SEGUE_MAX_MONTHS_PER_PAGE, text);
      return FALSE;
    }
  export->months = (guint) months;

  return export->format == FORMAT_ICS || (export->format == FORMAT_PDF && export->document->of != SEGUE_RECORD_NONE) ||
         segue_command_line_refuse (line, only_of, export->name, error);
}

static gboolean
read_span (SegueCommandLine  *line,
           Export            *export,
           GError           **error)
{
  if (!read_day (line, "from", &export->from, error) || !read_day (line, "to", &export->to, error) ||
      !read_day (line, "since", &export->since, error))
    return FALSE;

  if (export->from != SEGUE_DAY_NONE && export->to != SEGUE_DAY_NONE && export->to < export->from)
    {
      g_set_error_literal (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
                           _("--to is before --from, so that nothing can lie between."));
      return FALSE;
    }

  return has_days (export) || segue_command_line_refuse (line, only_days, export->name, error);
}

static gboolean
read_orientation (SegueCommandLine  *line,
                  GError           **error)
{
  if (!segue_command_line_has (line, "landscape") || !segue_command_line_has (line, "portrait"))
    return TRUE;

  g_set_error_literal (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
                       _("Paper cannot have both --landscape and --portrait. Leave one of them out."));
  return FALSE;
}

/* Some documents are made to be handed out. */
static gboolean
read_level (SegueCommandLine  *line,
            Export            *export,
            GError           **error)
{
  if (export->document != NULL && !segue_command_line_has (line, "redact") &&
      (export->format == FORMAT_PDF || g_str_equal (export->name, CALENDAR)))
    {
      export->level = export->document->level;
      return TRUE;
    }

  return segue_command_line_get_one_of (line, "redact", levels, &export->level, error);
}

static gboolean
read_line (SegueCommandLine  *line,
           Export            *export,
           GError           **error)
{
  *export = (Export) { 0 };

  if (!read_kind (line, export, error) || !read_format (line, export, error) || !read_span (line, export, error) ||
      !segue_command_line_get_one_of (line, "profile", profiles, &export->profile, error) ||
      !read_level (line, export, error) ||
      !segue_command_line_get_one_of (line, "paper", segue_paper_get_names (), &export->paper, error) ||
      !read_orientation (line, error) || !read_layout (line, export, error) || !read_months (line, export, error) ||
      !segue_command_line_refuse (line, not_for[export->format], formats[export->format], error) ||
      (export->format != FORMAT_ICS && !segue_command_line_refuse (line, only_ics, formats[export->format], error)))
    return FALSE;

  /* A calendar is handed round. */
  if (export->format == FORMAT_ICS && !segue_command_line_has (line, "redact"))
    export->level = SEGUE_REDACTION_LEVEL_PUBLIC;

  if (export->format == FORMAT_PDF && !segue_command_line_has (line, "output"))
    {
      g_set_error_literal (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
                           _("A PDF needs a file to be written to: give one with -o."));
      return FALSE;
    }
  if (export->format == FORMAT_XLSX && !segue_command_line_has (line, "output"))
    {
      g_set_error_literal (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
                           _("A workbook needs a file to be written to: give one with -o."));
      return FALSE;
    }

  return TRUE;
}

/* Names become records. */
static gboolean
build_filter (SegueCommandLine  *line,
              const Export      *export,
              SeguePlan         *plan,
              SegueSheetFilter  *filter,
              GError           **error)
{
  const char *rollout = segue_command_line_get_text (line, "rollout");
  const char *audience = segue_command_line_get_text (line, "audience");

  *filter = (SegueSheetFilter) { .from = export->from, .to = export->to };

  if (rollout != NULL)
    {
      filter->rollout = segue_reference_find (plan, SEGUE_RECORD_ROLLOUT, rollout, error);
      if (filter->rollout == 0)
        return FALSE;
    }
  if (audience != NULL)
    {
      filter->audience = segue_reference_find (plan, SEGUE_RECORD_AUDIENCE, audience, error);
      if (filter->audience == 0)
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_landscape (const Export     *export,
              SegueCommandLine *line)
{
  if (segue_command_line_has (line, "landscape") || segue_command_line_has (line, "portrait"))
    return segue_command_line_has (line, "landscape");

  return segue_documents_is_landscape (export->document, export->layout);
}

static gboolean
write_document (const Export            *export,
                SegueCommandLine        *line,
                SeguePlan               *plan,
                const SegueSheetFilter  *filter,
                GOutputStream           *stream,
                GCancellable            *cancellable,
                GError                 **error)
{
  g_autoptr(SegueDocument) document = NULL;
  SeguePageOptions page;

  segue_page_options_init (&page);
  page.filter = *filter;
  if (export->document->layouts == &segue_calendar_layouts)
    page.calendar_layout = export->layout;
  else
    page.axes = (SegueGridAxes) export->layout;
  page.months_per_page = export->months;
  if (export->document->has_days)
    {
      page.filter.from = page.filter.to = SEGUE_DAY_NONE;
      page.compared = export->from;
      page.as_of = export->to;
    }
  page.level = (SegueRedactionLevel) export->level;
  page.is_monochrome = segue_command_line_has (line, "monochrome");
  page.author = segue_workspace_get_author (SEGUE_WORKSPACE (plan));
  if (segue_command_line_has (line, "of"))
    {
      page.of = segue_reference_find (plan, export->document->of, segue_command_line_get_text (line, "of"), error);
      if (page.of == 0)
        return FALSE;
    }

  document = segue_documents_make (export->document, plan, &page, error);
  return document != NULL &&
         segue_document_write_pdf (document, (SeguePaper) export->paper, is_landscape (export, line), stream, cancellable, error);
}

static gboolean
write_calendar (const Export            *export,
                SegueCommandLine        *line,
                SeguePlan               *plan,
                const SegueSheetFilter  *filter,
                GOutputStream           *stream,
                GCancellable            *cancellable,
                GError                 **error)
{
  const char *person = segue_command_line_get_text (line, "of");
  SegueIcsOptions ics = {
    .filter = { .rollout = filter->rollout, .audience = filter->audience },
    .kind = export->sheet != NULL ? export->sheet->kind : SEGUE_RECORD_NONE,
    .from = export->from,
    .to = export->to,
    .since = export->since,
    .level = (SegueRedactionLevel) export->level,
  };

  if (person != NULL)
    {
      ics.person = segue_reference_find (plan, SEGUE_RECORD_STAKEHOLDER, person, error);
      if (ics.person == 0)
        return FALSE;
    }

  return segue_ics_export (plan, &ics, stream, cancellable, error);
}

/* All that has a day, as one table. */
static gboolean
write_table (const Export            *export,
             SeguePlan               *plan,
             const SegueSheetFilter  *filter,
             GOutputStream           *stream,
             GCancellable            *cancellable,
             GError                 **error)
{
  SegueCalendarFilter calendar = { .rollout = filter->rollout, .audience = filter->audience };
  SegueRedactionLevel level = (SegueRedactionLevel) export->level;

  return export->format == FORMAT_CSV
           ? segue_calendar_table_write_csv (plan, &calendar, filter->from, filter->to, level, (SegueCsvProfile) export->profile,
                                             stream, cancellable, error)
           : segue_calendar_table_write_xlsx (plan, &calendar, filter->from, filter->to, level, stream, cancellable, error);
}

static gboolean
write_content (const Export            *export,
               SegueCommandLine        *line,
               SeguePlan               *plan,
               const SegueSheetFilter  *filter,
               GOutputStream           *stream,
               GCancellable            *cancellable,
               GError                 **error)
{
  SegueRedactionLevel level = (SegueRedactionLevel) export->level;

  if (export->sheet == NULL && (export->format == FORMAT_CSV || export->format == FORMAT_XLSX))
    return write_table (export, plan, filter, stream, cancellable, error);

  switch (export->format)
    {
    case FORMAT_CSV:
      return segue_csv_export (plan, export->sheet, filter, level, (SegueCsvProfile) export->profile, stream,
                               cancellable, error);
    case FORMAT_XLSX:
      return segue_xlsx_export (plan, export->sheet, filter, level, stream, cancellable, error);
    case FORMAT_PDF:
      return write_document (export, line, plan, filter, stream, cancellable, error);
    case FORMAT_ICS:
      return write_calendar (export, line, plan, filter, stream, cancellable, error);
    }

  g_assert_not_reached ();
}

static gboolean
run (SegueCommandLine  *line,
     GCancellable      *cancellable,
     GError           **error)
{
  const char *path = segue_command_line_get_file (line, "output");
  g_autoptr(SegueOutput) output = NULL;
  SegueWorkspace *workspace;
  SegueSheetFilter filter;
  SeguePlan *plan;
  Export export;

  if (!read_line (line, &export, error) ||
      !segue_same_file_refuse (path, segue_command_line_get_path (line, WORKSPACE), error))
    return FALSE;

  workspace = segue_keep (segue_workspace_open (segue_command_line_get_path (line, WORKSPACE), cancellable, error));
  if (workspace == NULL)
    return FALSE;
  plan = SEGUE_PLAN (workspace);
  if (!build_filter (line, &export, plan, &filter, error))
    return FALSE;

  output = path != NULL ? segue_output_open (path, error) : segue_output_open_console ();
  if (output == NULL)
    return FALSE;

  if (!write_content (&export, line, plan, &filter, G_OUTPUT_STREAM (output), cancellable, error))
    return FALSE;

  return segue_workspace_check_lists (workspace, error) && segue_output_commit (output, cancellable, error);
}

const SegueCommand segue_command_export = {
  "export",
  "KIND WORKSPACE",
  N_("Write records as CSV, a workbook or iCalendar, or a document as PDF"),
  N_("KIND is one of rollouts, milestones, audiences, benefits, impacted-audiences,\n"
     "stakeholders, memberships, judgements, profiles, relationships, interactions,\n"
     "fears, involvements, impacts, champions, champion-reports, raci, windows,\n"
     "messages, wordings, references, explain-backs, series, communications,\n"
     "message-uses, events, faqs, support-channels, terms, acceptances, materials,\n"
     "courses, training-needs, requirements, sessions, enrolments, reinforcements,\n"
     "suggestions, objections, resistance, attempts, feedback, actions; each can be CSV\n"
     "or XLSX.\n"
     "As iCalendar there are calendar (all that has a day), milestones, windows, events,\n"
     "communications, sessions, reinforcements and actions; for the public, who sees no\n"
     "actions, where --redact says nothing else.\n"
     "As PDF there are the documents stakeholders (the register), power-interest-grid,\n"
     "engagement-matrix, impact-matrix, raci, profile, calendar, hand-out,\n"
     "sender-sheet, training-plan, coverage-matrix, timetable, roster, sign-in-sheet,\n"
     "resistance, resistance-insights, you-said-we-did and preparation-sheet;\n"
     "those about a rollout have a section for each.\n"
     "engagement-matrix shows who moved since --from, as of --to. calendar can be a\n"
     "table of all that has a day, too. calendar, hand-out, timetable, sign-in-sheet and\n"
     "you-said-we-did are for the public, where --redact says nothing else. An existing\n"
     "file is replaced whole or not at all.\n\n"
     "Examples:\n"
     "  segue export stakeholders erp.segue -o register.csv --profile excel\n"
     "  segue export stakeholders erp.segue -o register.xlsx --redact managers\n"
     "  segue export stakeholders erp.segue -o register.pdf --paper A3 --landscape\n"
     "  segue export impact-matrix erp.segue -o impact.pdf --rollout ERP --landscape\n"
     "  segue export engagement-matrix erp.segue -o matrix.pdf --from 2026-08-21\n"
     "  segue export stakeholders erp.segue --rollout ERP --audience Finance\n"
     "  segue export interactions erp.segue --from 2026-11-01 --to 2026-11-30\n"
     "  segue export calendar erp.segue -o wall.pdf --paper A3\n"
     "  segue export calendar erp.segue -o year.pdf --paper A2 --months-per-page 12\n"
     "  segue export calendar erp.segue -o quarter.pdf --layout timeline\n"
     "  segue export hand-out erp.segue -o finance.pdf --audience Finance\n"
     "  segue export sender-sheet erp.segue -o ada.pdf --of \"Ada Lind\"\n"
     "  segue export timetable erp.segue -o wall.pdf --audience Finance --paper A3\n"
     "  segue export sign-in-sheet erp.segue -o sign.pdf --of \"Goods receipt, group 3\"\n"
     "  segue export you-said-we-did erp.segue -o board.pdf --audience Finance\n"
     "  segue export preparation-sheet erp.segue -o talk.pdf --of R-014\n"
     "  segue export calendar erp.segue -o finance.ics --audience Finance\n"
     "  segue export calendar erp.segue -o ada.ics --of \"Ada Lind\" --since 2026-11-16"),
  options,
  run,
};
