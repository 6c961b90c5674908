/* segue-command-import.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-command-import"

#include "config.h"

#include "segue-attendance-sheet.h"
#include "segue-command.h"
#include "segue-command-calendar.h"
#include "segue-console.h"
#include "segue-grid-file.h"
#include "segue-header-words.h"
#include "segue-import-advice.h"
#include "segue-import-plan.h"
#include "segue-keep.h"
#include "segue-output.h"
#include "segue-reference.h"
#include "segue-same-file.h"
#include "segue-workspace.h"

#include <glib/gi18n.h>
#include <signal.h>
#include <string.h>

enum
{
  KIND, /* the arguments */
  FILE_NAME,
  WORKSPACE,
};

static const char *only_rollouts[] = { "rollout", NULL };
static const char *only_people[] = { "match", NULL };
static const char *only_attendance[] = { "of", NULL };
static const char *only_calendars[] = { "as", "zone", NULL };

/**
 * Import:
 *
 * @sheet is %NULL for a calendar as a whole.  What is asked for, as far as it can be understood without the file and the
 * workspace.
 */
typedef struct
{
  const SegueSheet   *sheet;
  SegueGridOptions    file;
  guint               header_line;
  SegueImportOptions  options;
  gboolean            is_calendar;
} Import;

static const SegueOption options[] = {
  { "rollout", 0, N_("NAME"), N_("The rollout of rows that name none: a name, code or uid") },
  { "map", 0, N_("COLUMN=FIELD"), N_("Take this column for this field; may be given several times") },
  { "encoding", 0, N_("NAME"), N_("The encoding of the file, such as UTF-16LE or windows-1252") },
  { "delimiter", 0, N_("CHAR"), N_("The character between cells") },
  { "sheet", 0, N_("NAME|N"), N_("The sheet of a workbook: its name or number; else the first with rows") },
  { "header-row", 0, N_("N"), N_("The line of the file that holds the headers, counted from 1") },
  { "dates", 0, "dmy|mdy|ymd", N_("The order of day, month and year") },
  { "match", 0, "uid|email|name", N_("By what people are taken for those who are there already") },
  { "of", 0, N_("SESSION"), N_("The session or course that all enrolments are of: a title, code or uid") },
  { "as", 0, N_("KIND"), N_("What new entries of a calendar become: events, holiday, freeze ...") },
  { "zone", 0, N_("NAME"), N_("What a time zone means that nobody knows, such as Europe/Berlin") },
  { "dry-run", 0, NULL, N_("Say what would happen and write nothing") },
  { "rejects", 0, N_("FILE"), N_("Write the refused rows to this file, CSV or .xlsx, each with its reason") },
  { "author", 0, N_("NAME"), N_("Who does it, for the journal; without it, you") },
  { NULL },
};

static gboolean
read_header_row (SegueCommandLine  *line,
                 guint             *header_line,
                 GError           **error)
{
  const char *text = segue_command_line_get_text (line, "header-row");
  guint64 number;

  if (text == NULL)
    return TRUE;
  if (!g_ascii_string_to_unsigned (text, 10, 1, G_MAXINT, &number, NULL))
    {
      g_set_error (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
                   _("--header-row needs the number of a line, not “%s”."), text);
      return FALSE;
    }

  *header_line = (guint) number;
  return TRUE;
}

static gboolean
read_dialect (SegueCommandLine  *line,
              SegueCsvOptions   *csv,
              GError           **error)
{
  const char *delimiter = segue_command_line_get_text (line, "delimiter");
  g_autoptr(GError) wrong = NULL;
  GIConv converter;
  char found;

  csv->encoding = segue_command_line_get_text (line, "encoding");
  if (csv->encoding != NULL)
    {
      converter = g_iconv_open ("UTF-8", csv->encoding);
      if (converter == (GIConv) -1)
        {
          g_set_error (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
                       _("There is no encoding “%s”; “iconv --list” names those that there are."), csv->encoding);
          return FALSE;
        }
      g_iconv_close (converter);
    }

  if (delimiter == NULL)
    return TRUE;
  if (!segue_csv_delimiter_parse (delimiter, &found, &wrong))
    {
      g_set_error (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED, "--delimiter: %s", wrong->message);
      return FALSE;
    }

  csv->delimiter = found;
  return TRUE;
}

/* The field of COLUMN=FIELD can be told to be wrong without the file. */
static gboolean
check_map (SegueCommandLine  *line,
           const SegueSheet  *sheet,
           GError           **error)
{
  GPtrArray *maps = segue_command_line_get_all (line, "map");
  g_autoptr(SegueHeaderWords) words = segue_header_words_new (sheet);

  for (guint i = 0; maps != NULL && i < maps->len; i++)
    {
      const char *map = g_ptr_array_index (maps, i);
      const char *equals = strrchr (map, '=');
      g_autoptr(GArray) found = equals == NULL ? NULL : segue_header_words_find (words, equals + 1);

      if (equals == NULL || equals == map)
        g_set_error (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
                     _("--map needs COLUMN=FIELD, not “%s”."), map);
      else if (equals[1] != '\0' && found == NULL)
        g_set_error (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
                     /* Translators: the field of COLUMN=FIELD, then a kind of records */
                     _("--map: “%s” is no field of %s; “segue export” shows them all."), equals + 1, sheet->name);
      else
        continue;
      return FALSE;
    }

  return TRUE;
}

static void
show_reading (double   fraction,
              gpointer user_data)
{
  segue_console_show_progress (fraction / 3);
}

static gboolean
check_rejects (SegueCommandLine  *line,
               GError           **error)
{
  const char *rejects = segue_command_line_get_file (line, "rejects");

  return segue_same_file_refuse (rejects, segue_command_line_get_path (line, WORKSPACE), error) &&
         segue_same_file_refuse (rejects, segue_command_line_get_path (line, FILE_NAME), error);
}

static gboolean
read_line (SegueCommandLine  *line,
           Import            *import,
           GError           **error)
{
  guint order = 0;
  guint match = 0;

  *import = (Import) { .is_calendar = segue_calendar_command_is_one (line, KIND, FILE_NAME) };
  if (import->is_calendar)
    return segue_calendar_command_check (line, KIND, error) && check_rejects (line, error);

  import->sheet = segue_command_line_get_sheet (line, KIND, error);
  if (import->sheet != NULL)
    import->sheet = segue_attendance_sheet_for (import->sheet);
  import->file.sheet = segue_command_line_get_text (line, "sheet");
  import->file.progress = show_reading;
  if (import->sheet == NULL || !segue_command_line_refuse (line, only_calendars, import->sheet->name, error) ||
      !read_header_row (line, &import->header_line, error) ||
      !read_dialect (line, &import->file.csv, error) || !check_map (line, import->sheet, error))
    return FALSE;

  if (!segue_command_line_get_one_of (line, "dates", segue_date_order_get_names (), &order, error) ||
      !segue_command_line_get_one_of (line, "match", segue_match_by_get_names (), &match, error))
    return FALSE;
  if (segue_command_line_has (line, "dates"))
    import->options.dates = (SegueDateOrder) (SEGUE_DATE_ORDER_DMY + order);
  if (segue_command_line_has (line, "match"))
    import->options.match = (SegueMatchBy) (SEGUE_MATCH_UID + match);

  return (segue_sheet_find_column (import->sheet, "rollout") != SEGUE_NO_FIELD ||
          segue_command_line_refuse (line, only_rollouts, import->sheet->name, error)) &&
         (segue_attendance_sheet_is (import->sheet) ||
          segue_command_line_refuse (line, only_attendance, import->sheet->name, error)) &&
         (import->sheet->hop == SEGUE_RECORD_STAKEHOLDER ||
          segue_command_line_refuse (line, only_people, import->sheet->name, error)) &&
         check_rejects (line, error);
}

static SegueMapping *
read_file (SegueCommandLine  *line,
           const Import      *import,
           GCancellable      *cancellable,
           GError           **error)
{
  const char *path = segue_command_line_get_path (line, FILE_NAME);
  GPtrArray *maps = segue_command_line_get_all (line, "map");
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr(SegueGrid) grid = NULL;
  g_autoptr(SegueMapping) mapping = NULL;

  grid = segue_grid_new_from_file (path, name, &import->file, NULL, cancellable, error);
  if (grid == NULL)
    return NULL;

  mapping = segue_mapping_new (import->sheet, grid, import->header_line, error);
  if (mapping == NULL)
    return NULL;

  for (guint i = 0; maps != NULL && i < maps->len; i++)
    if (!segue_mapping_set_by_text (mapping, g_ptr_array_index (maps, i), error))
      return NULL;

  return segue_mapping_check (mapping, error) ? g_steal_pointer (&mapping) : NULL;
}

/* Reading, planning and writing take about as long. */
static void
show_planning (double   fraction,
               gpointer user_data)
{
  segue_console_show_progress ((1 + fraction) / 3);
}

static void
show_writing (double   fraction,
              gpointer user_data)
{
  segue_console_show_progress ((2 + fraction) / 3);
}

/* The refused rows are written before the import, where nearly all that can go
 * wrong goes wrong, and get their name after it.  Where nothing is refused there
 * is no such file, only a look whether there could have been.
 */
static gboolean
write_rejects (SegueCommandLine  *line,
               SegueImportPlan   *plan,
               SegueOutput      **output,
               GCancellable      *cancellable,
               GError           **error)
{
  const char *rejects = segue_command_line_get_file (line, "rejects");
  g_autoptr(SegueOutput) written = NULL;

  if (rejects == NULL)
    return TRUE;

  written = segue_output_open (rejects, error);
  if (written == NULL)
    return FALSE;
  if (segue_import_plan_count (plan, SEGUE_IMPORT_REFUSED) == 0)
    return TRUE;

  if (!segue_import_plan_write_rejects_as (plan, rejects, G_OUTPUT_STREAM (written), error) ||
      !segue_output_prepare (written, cancellable, error))
    return FALSE;

  *output = g_steal_pointer (&written);
  return TRUE;
}

/* After the import: what goes wrong here does not undo it. */
static gboolean
keep_rejects (SegueCommandLine  *line,
              SegueOutput       *output,
              GError           **error)
{
  const char *rejects = segue_command_line_get_file (line, "rejects");

  if (output == NULL && rejects != NULL && g_file_test (rejects, G_FILE_TEST_IS_REGULAR))
    {
      g_autofree char *shown = g_filename_display_name (rejects);
      g_autofree char *text = g_strdup_printf (_("nothing was refused; “%s” is of an earlier time"), shown);

      segue_console_warn (text);
    }
  if (output == NULL || segue_output_commit (output, NULL, error))
    return TRUE;

  /* Translators: what follows says which file could not be written, and why */
  g_prefix_error (error, _("The import is done, but the refused rows are not kept: "));
  return FALSE;
}

static void
print_report (SegueCommandLine *line,
              const SegueSheet *sheet,
              SegueImportPlan  *plan)
{
  g_autofree char *file = g_filename_display_name (segue_command_line_get_path (line, FILE_NAME));
  GPtrArray *notes = segue_import_plan_get_notes (plan);

  for (guint i = 0; i < notes->len; i++)
    {
      g_autofree char *note = segue_import_advice_dup_note (sheet, g_ptr_array_index (notes, i));

      segue_console_print_line ("%s: %s", file, note);
    }

  for (guint i = 0; i < segue_import_plan_get_n_warnings (plan); i++)
    {
      g_autofree char *warning = segue_import_plan_dup_warning (plan, i);

      segue_console_print_line ("%s", warning);
    }

  for (guint i = 0; i < segue_import_plan_get_n_rows (plan); i++)
    if (segue_import_plan_get_result (plan, i) == SEGUE_IMPORT_REFUSED)
      {
        g_autofree char *reason = segue_import_plan_dup_reason (plan, i);

        segue_console_print_line (_("%s:%u: refused: %s"), file, segue_import_plan_get_line (plan, i), reason);
      }

  /* Not translated: scripts read it. */
  segue_console_print_line ("%u new, %u changed, %u unchanged, %u refused",
                            segue_import_plan_count (plan, SEGUE_IMPORT_NEW),
                            segue_import_plan_count (plan, SEGUE_IMPORT_CHANGED),
                            segue_import_plan_count (plan, SEGUE_IMPORT_UNCHANGED),
                            segue_import_plan_count (plan, SEGUE_IMPORT_REFUSED));
}

static SegueImportPlan *
make_plan (SegueCommandLine  *line,
           const Import      *import,
           SegueWorkspace    *workspace,
           GCancellable      *cancellable,
           GError           **error)
{
  g_autoptr(SegueMapping) mapping = NULL;

  if (import->is_calendar)
    return segue_calendar_command_plan (line, KIND, FILE_NAME, workspace, &import->options, cancellable, error);

  mapping = read_file (line, import, cancellable, error);
  return mapping != NULL ? segue_import_plan_new (workspace, mapping, &import->options, cancellable, error) : NULL;
}

/* What the user calls a session or, where none is called so, a course. */
static gboolean
find_session (SegueCommandLine    *line,
              SegueWorkspace      *workspace,
              SegueImportOptions  *import,
              GError             **error)
{
  const char *name = segue_command_line_get_text (line, "of");
  g_autoptr(GError) no_session = NULL;

  if (name == NULL)
    return TRUE;

  import->session = segue_reference_find (SEGUE_PLAN (workspace), SEGUE_RECORD_SESSION, name, &no_session);
  if (import->session == 0 && g_error_matches (no_session, SEGUE_REFERENCE_ERROR, SEGUE_REFERENCE_ERROR_NOT_FOUND))
    import->course = segue_reference_find (SEGUE_PLAN (workspace), SEGUE_RECORD_COURSE, name, NULL);
  if (import->session != 0 || import->course != 0)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&no_session));
  return FALSE;
}

static gboolean
run (SegueCommandLine  *line,
     GCancellable      *cancellable,
     GError           **error)
{
  const char *rollout = segue_command_line_get_text (line, "rollout");
  const char *author = segue_command_line_get_text (line, "author");
  gboolean is_dry = segue_command_line_has (line, "dry-run");
  g_autoptr(SegueOutput) rejects = NULL;
  SegueWorkspace *workspace;
  SegueImportPlan *plan;
  Import import;

  /* A reader of the report that goes away is no reason to stop half-way. */
  signal (SIGPIPE, SIG_IGN);

  if (!read_line (line, &import, error))
    return FALSE;
  import.options.progress = show_planning;

  workspace = segue_keep (segue_workspace_open (segue_command_line_get_path (line, WORKSPACE), cancellable, error));
  if (workspace == NULL)
    return FALSE;
  if (author != NULL)
    segue_workspace_set_author (workspace, author);

  if (rollout != NULL)
    {
      import.options.rollout = segue_reference_find (SEGUE_PLAN (workspace), SEGUE_RECORD_ROLLOUT, rollout, error);
      if (import.options.rollout == 0)
        return FALSE;
    }

  if (!find_session (line, workspace, &import.options, error))
    return FALSE;

  plan = segue_keep (make_plan (line, &import, workspace, cancellable, error));
  if (plan == NULL)
    segue_import_advice_complete (import.sheet, error);
  if (plan == NULL || !segue_workspace_check_lists (workspace, error))
    return FALSE;
  if (!is_dry && (!write_rejects (line, plan, &rejects, cancellable, error) ||
                  !segue_import_plan_apply (plan, show_writing, NULL, cancellable, error)))
    return FALSE;

  print_report (line, import.sheet, plan);
  segue_console_warn (segue_workspace_get_warning (workspace));
  return is_dry || keep_rejects (line, rejects, error);
}

const SegueCommand segue_command_import = {
  "import",
  "KIND FILE WORKSPACE",
  N_("Bring the rows of a CSV file or a workbook, or a calendar, in"),
  N_("KIND is one of rollouts, milestones, audiences, benefits, impacted-audiences,\n"
     "stakeholders, memberships, judgements, profiles, relationships, interactions,\n"
     "fears, involvements, impacts, champions, champion-reports, raci, windows,\n"
     "messages, wordings, references, explain-backs, series, communications,\n"
     "message-uses, events, faqs, support-channels, terms, acceptances, materials,\n"
     "courses, training-needs, requirements, sessions, enrolments, reinforcements,\n"
     "suggestions, objections, resistance, attempts, feedback, actions; or\n"
     "calendar, which like events, milestones and windows takes iCalendar (.ics). Encoding,\n"
     "delimiter and headers are found without help; headers may be English, German,\n"
     "French, Dutch or Spanish. A value that cannot be taken is told as FILE:LINE:\n"
     "COLUMN: what is wrong. The whole import is one step of undo.\n"
     "Enrolments may be what a learning system exports or a meeting program says of\n"
     "who was there: people are found by e-mail, else by name, sessions by their title\n"
     "or by course and day.\n\n"
     "Examples:\n"
     "  segue import stakeholders people.csv erp.segue\n"
     "  segue import stakeholders people.csv erp.segue --dry-run --map \"Level=power\"\n"
     "  segue import stakeholders people.csv erp.segue --rejects refused.csv\n"
     "  segue import stakeholders people.xlsx erp.segue --sheet \"Key people\"\n"
     "  segue import interactions talks.csv erp.segue --rollout ERP --dates dmy\n"
     "  segue import enrolments teams.csv erp.segue --of \"Basics, Monday morning\"\n"
     "  segue import calendar holidays.ics erp.segue --dry-run\n"
     "  segue import calendar company.ics erp.segue --as freeze --zone Europe/Berlin"),
  options,
  run,
};
