/* segue-example.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The example is data (data/example, in the program as a resource): one CSV
 * file for each kind of record, with the names of fields as headers, names as
 * links, and days relative to today.  It is read strictly and not by way of
 * SegueImportPlan, since there is nothing to guess and nothing to match, and
 * since the days have to be reckoned.
 */

#define G_LOG_DOMAIN "segue-example"

#include "config.h"

#include "segue-example.h"

#include "segue-champion-report.h"
#include "segue-champion.h"
#include "segue-csv-reader.h"
#include "segue-edit.h"
#include "segue-engagement.h"
#include "segue-example-resources.h"
#include "segue-fear.h"
#include "segue-impact.h"
#include "segue-impacted-audience.h"
#include "segue-involvement.h"
#include "segue-judgement.h"
#include "segue-names.h"
#include "segue-pairs.h"
#include "segue-profile.h"

#include <glib/gi18n.h>
#include <string.h>

#define FOLDER "/io/github/segueplanner/Segue/example/"

G_DEFINE_QUARK (segue-example-error-quark, segue_example_error)

/* In this order each file finds what it links to in those before it or, further
 * up, in itself.
 */
static const struct
{
  const char      *name;
  SegueRecordKind  kind;
} files[] = {
  { "settings.csv", SEGUE_RECORD_WORKSPACE },
  { "stakeholders.csv", SEGUE_RECORD_STAKEHOLDER },
  { "audiences.csv", SEGUE_RECORD_AUDIENCE },
  { "rollouts.csv", SEGUE_RECORD_ROLLOUT },
  { "milestones.csv", SEGUE_RECORD_MILESTONE },
  { "benefits.csv", SEGUE_RECORD_BENEFIT },
  { "impacted-audiences.csv", SEGUE_RECORD_IMPACTED_AUDIENCE },
  { "fears.csv", SEGUE_RECORD_FEAR },
  { "involvements.csv", SEGUE_RECORD_INVOLVEMENT },
  { "impacts.csv", SEGUE_RECORD_IMPACT },
  { "engagements.csv", SEGUE_RECORD_ENGAGEMENT },
  { "memberships.csv", SEGUE_RECORD_MEMBERSHIP },
  { "judgements.csv", SEGUE_RECORD_JUDGEMENT },
  { "profiles.csv", SEGUE_RECORD_PROFILE },
  { "relationships.csv", SEGUE_RECORD_RELATIONSHIP },
  { "interactions.csv", SEGUE_RECORD_INTERACTION },
  { "champions.csv", SEGUE_RECORD_CHAMPION },
  { "champion-reports.csv", SEGUE_RECORD_CHAMPION_REPORT },
  { "raci.csv", SEGUE_RECORD_RACI },
  { "windows.csv", SEGUE_RECORD_WINDOW },
  { "messages.csv", SEGUE_RECORD_MESSAGE },
  { "wordings.csv", SEGUE_RECORD_WORDING },
  { "references.csv", SEGUE_RECORD_REFERENCE },
  { "explain-backs.csv", SEGUE_RECORD_EXPLAIN_BACK },
  { "series.csv", SEGUE_RECORD_SERIES },
  { "communications.csv", SEGUE_RECORD_COMMUNICATION },
  { "message-uses.csv", SEGUE_RECORD_MESSAGE_USE },
  { "events.csv", SEGUE_RECORD_EVENT },
  { "faqs.csv", SEGUE_RECORD_FAQ },
  { "support-channels.csv", SEGUE_RECORD_SUPPORT_CHANNEL },
  { "terms.csv", SEGUE_RECORD_TERM },
  { "materials.csv", SEGUE_RECORD_MATERIAL },
  { "courses.csv", SEGUE_RECORD_COURSE },
  { "training-needs.csv", SEGUE_RECORD_TRAINING_NEED },
  { "requirements.csv", SEGUE_RECORD_REQUIREMENT },
  { "sessions.csv", SEGUE_RECORD_SESSION },
  { "enrolments.csv", SEGUE_RECORD_ENROLMENT },
  { "reinforcements.csv", SEGUE_RECORD_REINFORCEMENT },
  { "suggestions.csv", SEGUE_RECORD_SUGGESTION },
  { "objections.csv", SEGUE_RECORD_OBJECTION },
  { "resistance.csv", SEGUE_RECORD_RESISTANCE },
  { "attempts.csv", SEGUE_RECORD_ATTEMPT },
  { "feedback.csv", SEGUE_RECORD_FEEDBACK },
  { "actions.csv", SEGUE_RECORD_ACTION },
};

/* What goes on while the files are read. */
typedef struct
{
  SegueEdit  *edit;
  SegueNames *names;
  SeguePairs *owners[SEGUE_N_RECORD_KINDS]; /* what others hang on, by rollout and whose it is */
  GPtrArray  *headers;                      /* of the file being read */
  SegueDay    today;
} Filling;

static void
filling_clear (Filling *self)
{
  g_clear_object (&self->edit);
  g_clear_pointer (&self->names, segue_names_free);
  for (guint i = 0; i < G_N_ELEMENTS (self->owners); i++)
    g_clear_pointer (&self->owners[i], segue_pairs_free);
  g_clear_pointer (&self->headers, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Filling, filling_clear)

static gboolean
fail (GError     **error,
      const char  *text)
{
  g_set_error (error, SEGUE_EXAMPLE_ERROR, SEGUE_EXAMPLE_ERROR_DATA,
               _("“%s” has no place in the example."), text);
  return FALSE;
}

/* Off Saturdays and Sundays, in the direction of the step. */
static SegueDay
roll (SegueDay day,
      int      step)
{
  int beyond = segue_day_get_weekday (day) - 5;

  if (beyond <= 0)
    return day;

  return step <= 0 ? day - beyond : day + 3 - beyond;
}

/**
 * segue_example_parse_day:
 * @text: `today`, `today-14`, `today+56`, or several steps like `today+56-3`
 * @today: the day that it counts from
 * @day: (out): the day
 *
 * A relative day of the example's data.  Each step counts calendar days from
 * the day before it; where it ends on a week-end it goes on to the Monday, a
 * step back (and none) goes to the Friday.  So what hangs on a milestone keeps
 * its distance from the day which the milestone really has.
 *
 * Returns: whether @text is of that form
 */
gboolean
segue_example_parse_day (const char *text,
                         SegueDay    today,
                         SegueDay   *day)
{
  const char *rest = text;

  g_return_val_if_fail (text != NULL && day != NULL, FALSE);
  g_return_val_if_fail (today > SEGUE_DAY_NONE, FALSE);

  if (!g_str_has_prefix (rest, "today"))
    return FALSE;

  rest += strlen ("today");
  *day = roll (today, 0);
  if (*rest != '\0')
    *day = today;

  while (*rest != '\0')
    {
      char *end = NULL;
      gint64 step;

      if ((*rest != '+' && *rest != '-') || !g_ascii_isdigit (rest[1]))
        return FALSE;

      step = g_ascii_strtoll (rest, &end, 10);
      if (ABS (step) > 3660)
        return FALSE;

      *day = roll (*day + (SegueDay) step, (int) step);
      rest = end;
    }

  return TRUE;
}

static gboolean
set_cell (Filling      *self,
          SegueRecord  *record,
          guint         index,
          const char   *text,
          GError      **error)
{
  const SegueField *field = segue_record_get_field (record, index);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  SegueDay day;

  if (field->target != SEGUE_RECORD_NONE)
    {
      if (!segue_names_parse (self->names, field, text, &value, error))
        return FALSE;
    }
  else if (field->kind == SEGUE_FIELD_DATE)
    {
      if (!segue_example_parse_day (text, self->today, &day))
        return fail (error, text);
      segue_value_set_integer (&value, day);
    }
  else if (!segue_value_from_text (field, text, &value, error))
    {
      return FALSE;
    }

  segue_edit_set_value (self->edit, record, index, &value);
  return TRUE;
}

/* The one record that @text means, or 0. */
static gint64
find_one (Filling          *self,
          SegueRecordKind   kind,
          const char       *text,
          GError          **error)
{
  guint n;
  const gint64 *ids = segue_names_find (self->names, kind, text, &n);

  if (n == 1)
    return ids[0];

  fail (error, text);
  return 0;
}

/* Kinds that hang on what has no name of its own: an engagement is a person in a
 * rollout.
 */
static const struct
{
  SegueRecordKind  kind;
  guint            link;  /* to what they hang on */
  const char      *other; /* the header beside rollout */
  SegueRecordKind  other_kind;
} hanging[] = {
  { SEGUE_RECORD_JUDGEMENT, SEGUE_JUDGEMENT_ENGAGEMENT, "stakeholder", SEGUE_RECORD_STAKEHOLDER },
  { SEGUE_RECORD_PROFILE, SEGUE_PROFILE_ENGAGEMENT, "stakeholder", SEGUE_RECORD_STAKEHOLDER },
  { SEGUE_RECORD_CHAMPION_REPORT, SEGUE_CHAMPION_REPORT_CHAMPION, "stakeholder", SEGUE_RECORD_STAKEHOLDER },
  { SEGUE_RECORD_FEAR, SEGUE_FEAR_IMPACTED_AUDIENCE, "audience", SEGUE_RECORD_AUDIENCE },
  { SEGUE_RECORD_INVOLVEMENT, SEGUE_INVOLVEMENT_IMPACTED_AUDIENCE, "audience", SEGUE_RECORD_AUDIENCE },
  { SEGUE_RECORD_IMPACT, SEGUE_IMPACT_IMPACTED_AUDIENCE, "audience", SEGUE_RECORD_AUDIENCE },
};

/* The row of @kind in hanging[], or -1. */
static int
find_hanging (SegueRecordKind kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (hanging); i++)
    if (hanging[i].kind == kind)
      return (int) i;

  return -1;
}

/* What others hang on, and by which links it is known. */
static const struct
{
  SegueRecordKind kind;
  guint           rollout;
  guint           other;
} owners[] = {
  { SEGUE_RECORD_ENGAGEMENT, SEGUE_ENGAGEMENT_ROLLOUT, SEGUE_ENGAGEMENT_STAKEHOLDER },
  { SEGUE_RECORD_IMPACTED_AUDIENCE, SEGUE_IMPACTED_AUDIENCE_ROLLOUT, SEGUE_IMPACTED_AUDIENCE_AUDIENCE },
  { SEGUE_RECORD_CHAMPION, SEGUE_CHAMPION_ROLLOUT, SEGUE_CHAMPION_STAKEHOLDER },
};

static void
keep_owner (Filling     *self,
            SegueRecord *record)
{
  SegueRecordKind kind = segue_record_get_kind (record);

  for (guint i = 0; i < G_N_ELEMENTS (owners); i++)
    if (owners[i].kind == kind)
      segue_pairs_add (self->owners[kind], segue_record_get_link (record, owners[i].rollout),
                       segue_record_get_link (record, owners[i].other), record);
}

static gboolean
hang (Filling      *self,
      SegueRecord  *record,
      int           how,
      const char   *rollout,
      const char   *other,
      GError      **error)
{
  gint64 rollout_id = find_one (self, SEGUE_RECORD_ROLLOUT, rollout, error);
  gint64 other_id = rollout_id != 0 ? find_one (self, hanging[how].other_kind, other, error) : 0;
  SegueRecordKind kind = segue_record_get_field (record, hanging[how].link)->target;
  SegueRecord *owner = NULL;

  if (other_id == 0)
    return FALSE;

  owner = segue_pairs_find (self->owners[kind], rollout_id, other_id);
  if (owner == NULL)
    return fail (error, other);

  segue_record_set_integer (record, hanging[how].link, segue_record_get_id (owner));
  return TRUE;
}

static gboolean
read_row (Filling               *self,
          SegueRecord           *record,
          const SegueCsvRecord  *row,
          GError               **error)
{
  SegueRecordClass *klass = segue_record_class_get (segue_record_get_kind (record));
  int how = find_hanging (klass->kind);
  const char *rollout = "";
  const char *other = "";

  if (row->n_cells != self->headers->len)
    return fail (error, row->n_cells > 0 ? row->cells[0].text : "");

  for (guint i = 0; i < row->n_cells; i++)
    {
      const char *header = g_ptr_array_index (self->headers, i);
      guint field = segue_record_class_find (klass, header);

      if (field != SEGUE_NO_FIELD)
        {
          if (row->cells[i].length > 0 && !set_cell (self, record, field, row->cells[i].text, error))
            return FALSE;
        }
      else if (how >= 0 && g_str_equal (header, "rollout"))
        rollout = row->cells[i].text;
      else if (how >= 0 && g_str_equal (header, hanging[how].other))
        other = row->cells[i].text;
      else
        return fail (error, header);
    }

  return how < 0 || hang (self, record, how, rollout, other, error);
}

static void
read_headers (Filling              *self,
              const SegueCsvRecord *row)
{
  g_ptr_array_set_size (self->headers, 0);
  for (guint i = 0; i < row->n_cells; i++)
    g_ptr_array_add (self->headers, g_strdup (row->cells[i].text));
}

/* A row is a new record, but the workspace has its own already. */
static gboolean
add_row (Filling               *self,
         SegueWorkspace        *workspace,
         SegueRecordKind        kind,
         const SegueCsvRecord  *row,
         GError               **error)
{
  g_autoptr(SegueRecord) record = NULL;

  if (kind == SEGUE_RECORD_WORKSPACE)
    return read_row (self, segue_workspace_get_settings (workspace), row, error);

  record = segue_record_new (kind, 0);
  if (!read_row (self, record, row, error))
    return FALSE;

  segue_edit_add (self->edit, record);
  segue_names_add (self->names, record);
  keep_owner (self, record);

  return TRUE;
}

static gboolean
add_rows (Filling          *self,
          SegueWorkspace   *workspace,
          SegueRecordKind   kind,
          SegueCsvReader   *reader,
          GError          **error)
{
  const SegueCsvRecord *row = NULL;

  if (!segue_csv_reader_next (reader, &row, error) || row == NULL)
    return FALSE;
  read_headers (self, row);

  while (segue_csv_reader_next (reader, &row, error))
    {
      if (row == NULL)
        return TRUE;
      if (!add_row (self, workspace, kind, row, error))
        {
          g_prefix_error (error, "%" G_GUINT64_FORMAT ": ", row->line);
          return FALSE;
        }
    }

  return FALSE;
}

static gboolean
add_file (Filling          *self,
          SegueWorkspace   *workspace,
          const char       *name,
          SegueRecordKind   kind,
          GError          **error)
{
  const SegueCsvOptions options = {
    .encoding = "UTF-8",
    .delimiter = ',',
    .quote = '"',
    .escape = SEGUE_CSV_NONE,
    .padded = SEGUE_CSV_NO,
    .wrapped = SEGUE_CSV_NO,
  };
  g_autofree char *path = g_strconcat (FOLDER, name, NULL);
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(SegueCsvReader) reader = NULL;

  bytes = g_resource_lookup_data (segue_example_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  if (bytes == NULL)
    return FALSE;

  reader = segue_csv_reader_new_for_bytes (bytes, &options, error);
  if (reader != NULL && add_rows (self, workspace, kind, reader, error))
    return TRUE;

  g_prefix_error (error, "%s:", name);
  return FALSE;
}

/* A new workspace has a rollout that waits for its name; the example brings its own. */
static gboolean
make_room (SegueWorkspace  *workspace,
           SegueEdit       *edit,
           GError         **error)
{
  SegueRecordList *rollouts = segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_ROLLOUT);

  if (segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_STAKEHOLDER)) > 0 ||
      segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_AUDIENCE)) > 0)
    {
      g_set_error_literal (error, SEGUE_EXAMPLE_ERROR, SEGUE_EXAMPLE_ERROR_NOT_EMPTY,
                           _("This workspace holds people or groups already. Make a new one for the example."));
      return FALSE;
    }

  for (guint i = 0; i < segue_record_list_get_n (rollouts); i++)
    if (!segue_edit_remove (edit, segue_record_list_get (rollouts, i), TRUE, error))
      return FALSE;

  return TRUE;
}

/**
 * segue_example_fill:
 * @workspace: a workspace without people and groups
 * @today: the day that everything in the example is relative to
 *
 * Fills @workspace with an invented organisation of about 1,200 people in the
 * middle of two rollouts, and with some things that are wrong on purpose: see
 * data/example/README.md.  What the example brings cannot be undone: it is where
 * the user begins.
 *
 * Returns: whether it was filled.  Where not, @workspace is as it was, unless
 *   emptying the undo history was what failed
 */
gboolean
segue_example_fill (SegueWorkspace  *workspace,
                    SegueDay         today,
                    GError         **error)
{
  g_auto(Filling) filling = { 0 };

  g_return_val_if_fail (SEGUE_IS_WORKSPACE (workspace), FALSE);
  g_return_val_if_fail (today > SEGUE_DAY_NONE, FALSE);

  filling.edit = segue_edit_new (workspace, SEGUE_VERB_EXAMPLE, SEGUE_RECORD_WORKSPACE);
  if (!make_room (workspace, filling.edit, error))
    return FALSE;

  filling.names = segue_names_new (SEGUE_PLAN (workspace));
  for (guint i = 0; i < G_N_ELEMENTS (filling.owners); i++)
    filling.owners[i] = segue_pairs_new ();
  filling.headers = g_ptr_array_new_with_free_func (g_free);
  filling.today = today;

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    if (!add_file (&filling, workspace, files[i].name, files[i].kind, error))
      return FALSE;

  return segue_edit_commit (filling.edit, NULL, error) &&
         segue_workspace_compact (workspace, 0, error);
}
