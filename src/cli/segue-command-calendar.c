/* segue-command-calendar.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-command-calendar"

#include "config.h"

#include "segue-command-calendar.h"

#include "segue-import-calendar.h"
#include "segue-ical-zone.h"

#include <glib/gi18n.h>

/* All that has a day, as one. */
#define CALENDAR "calendar"

/* The first is no window; the others are kinds of windows. */
static const char *const targets[] = { "events", "holiday", "non-working", "freeze", "peak", "maintenance", NULL };

/* What says how cells are read. */
static const char *only_cells[] = { "map", "encoding", "delimiter", "sheet", "header-row", "dates", "match", "of", NULL };

/* Kinds that a calendar can become, and what is new becomes then. */
static const struct
{
  const char *name;
  SegueIcsAs  as;
} kinds[] = {
  { CALENDAR, SEGUE_ICS_AS_SAID },
  { "events", SEGUE_ICS_AS_EVENTS },
  { "milestones", SEGUE_ICS_AS_MILESTONES },
  { "windows", SEGUE_ICS_AS_WINDOWS },
};

static int
find_kind (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].name, name))
      return (int) i;

  return -1;
}

/**
 * segue_calendar_command_is_one:
 * @kind: the argument that is the kind
 * @file: the argument that is the file
 *
 * Returns: whether a calendar is to be read, since it is asked for or stands in the file
 */
gboolean
segue_calendar_command_is_one (SegueCommandLine *line,
                               guint             kind,
                               guint             file)
{
  const char *name = segue_command_line_get_word (line, kind);

  return g_str_equal (name, CALENDAR) ||
         (find_kind (name) >= 0 && segue_ical_file_is_one (segue_command_line_get_path (line, file)));
}

/**
 * segue_calendar_command_check:
 * @kind: the argument that is the kind
 * @error: (out) (optional): %SEGUE_USAGE_ERROR
 *
 * Returns: whether the options are some that a calendar has
 */
gboolean
segue_calendar_command_check (SegueCommandLine  *line,
                              guint              kind,
                              GError           **error)
{
  const char *zone = segue_command_line_get_text (line, "zone");
  guint target = 0;

  if (!segue_command_line_refuse (line, only_cells, "iCalendar", error) ||
      !segue_command_line_get_one_of (line, "as", targets, &target, error))
    return FALSE;
  if (zone == NULL || segue_ical_zone_is_known (zone))
    return TRUE;

  g_set_error (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
               _("There is no time zone “%s”; they are called Europe/Berlin or America/New_York."), zone);
  return FALSE;
}

/**
 * segue_calendar_command_plan:
 * @kind: the argument that is the kind
 * @file: the argument that is the file
 * @options: rollout and progress
 * @error: (out) (optional): why not
 *
 * Returns: (transfer full) (nullable): what an import would do
 */
SegueImportPlan *
segue_calendar_command_plan (SegueCommandLine          *line,
                             guint                      kind,
                             guint                      file,
                             SegueWorkspace            *workspace,
                             const SegueImportOptions  *options,
                             GCancellable              *cancellable,
                             GError                   **error)
{
  const char *path = segue_command_line_get_path (line, file);
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr(SegueIcalFile) calendar = segue_ical_file_new (path, name, error);
  guint target = 0;
  SegueCalendarOptions wanted = {
    .rollout = options->rollout,
    .zone = segue_command_line_get_text (line, "zone"),
    .as = kinds[MAX (find_kind (segue_command_line_get_word (line, kind)), 0)].as,
    .progress = options->progress,
    .progress_data = options->progress_data,
  };

  if (calendar == NULL || !segue_command_line_get_one_of (line, "as", targets, &target, error))
    return NULL;
  if (segue_command_line_has (line, "as"))
    {
      wanted.as = target == 0 ? SEGUE_ICS_AS_EVENTS : SEGUE_ICS_AS_WINDOWS;
      wanted.window_kind = target == 0 ? NULL : targets[target];
    }

  return segue_import_plan_new_from_calendar (workspace, calendar, name, &wanted, cancellable, error);
}
