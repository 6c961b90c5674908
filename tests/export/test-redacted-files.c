/* test-redacted-files.c - nothing leaves that its readers may not see
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every list in every format and every document, as the tables name them, from a plan
 * made of marks.  What is hidden from whom is said here once more, in the words of
 * DOMAIN b 10, and not asked of the function that is tested.
 */

#include "config.h"

#include "pdf-tools.h"
#include "segue-champion.h"
#include "segue-communication.h"
#include "segue-calendar-table.h"
#include "segue-csv-export.h"
#include "segue-documents.h"
#include "segue-enrolment.h"
#include "segue-marked-plan.h"
#include "segue-reinforcement.h"
#include "segue-resistance.h"
#include "segue-series.h"
#include "segue-session.h"
#include "segue-sheets.h"
#include "segue-stakeholder.h"
#include "segue-xlsx-export.h"

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

#define AUTHOR "QzAuthorzQ"
#define NARROWING "QzSearchzQ"
#define TODAY "2027-04-13"

/* What people write that the public may read: what a group, a rollout and a day are called and
 * how a group is reached; what is published anyway: key messages and their references,
 * questions with their answers, where help is, which words mean what; and what people are
 * invited to, and where.  Of all other free text nothing, whatever the tables say.
 */
static const char * const open_texts[] = {
  "workspace organisation", "workspace classification", "workspace zone",
  "audience code", "audience external-id", "audience name", "audience location", "audience language",
  "audience shift-pattern", "audience device-access",
  "rollout code", "rollout external-id", "rollout name",
  "milestone code", "milestone external-id", "milestone title",
  "stakeholder pseudonym",
  "window code", "window external-id", "window name", "window location",
  "message code", "message external-id", "message title", "message wording",
  "wording text", "reference name", "reference standard", "reference control", "reference address",
  "series code", "series external-id", "series title", "series location", "series zone", "series left-out",
  "communication code", "communication external-id", "communication title", "communication zone",
  "event code", "event external-id", "event title", "event zone", "event location", "event address",
  "faq code", "faq external-id", "faq question", "faq answer",
  "support-channel name", "support-channel hours", "support-channel contact", "support-channel address",
  "term technical", "term plain", "term explanation",
  "acceptance code",
  "material code", "material external-id", "material title", "material version", "material address",
  "course code", "course external-id", "course title", "course objective",
  "session code", "session external-id", "session title", "session zone", "session room", "session address", "session language",
  "reinforcement code", "reinforcement external-id", "reinforcement title", "reinforcement zone", "reinforcement location",
  "reinforcement address",
  "suggestion text", "suggestion use-when",
  "objection code", "objection external-id", "objection title", "objection answer", "objection talking-point", "objection evidence",
  "resistance you-said", "resistance we-did",
  NULL,
};

/* Whether it is one of those, or nothing that people write. */
static gboolean
is_open_text (const SegueField *field)
{
  if (!segue_field_holds_text (field) || field->kind == SEGUE_FIELD_DATE_TIME || field->kind == SEGUE_FIELD_RECURRENCE ||
      g_str_equal (field->name, "uid"))
    return TRUE;

  for (SegueRecordKind kind = SEGUE_RECORD_WORKSPACE; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      SegueRecordClass *klass = segue_record_class_get (kind);
      g_autofree char *name = g_strdup_printf ("%s %s", segue_record_kind_get_name (kind), field->name);

      if (field >= klass->fields && field < klass->fields + klass->n_fields)
        return g_strv_contains (open_texts, name);
    }

  return FALSE; /* a figure */
}

static gboolean
is_hidden (SegueRedactionLevel  level,
           const SegueField    *field,
           gboolean             is_confidential)
{
  if (level == SEGUE_REDACTION_LEVEL_TEAM)
    return FALSE;
  if (is_confidential || field->redaction == SEGUE_REDACTION_WORKING)
    return TRUE;

  return level == SEGUE_REDACTION_LEVEL_PUBLIC && (field->redaction != SEGUE_REDACTION_OPEN || !is_open_text (field));
}

/* Words for everybody are for one sheet only, and of nothing else that was objected to the public reads a word. */
static gboolean
is_out_of_place (SegueRedactionLevel  level,
                 const SegueField    *field,
                 const char          *what)
{
  SegueRecordClass *klass = segue_record_class_get (SEGUE_RECORD_RESISTANCE);

  return level == SEGUE_REDACTION_LEVEL_PUBLIC && field >= klass->fields && field < klass->fields + klass->n_fields &&
         segue_field_holds_text (field) && !g_str_equal (what, "you-said-we-did");
}

/* Lines break anywhere in a narrow column. */
static char *
dup_without_spaces (const char *text)
{
  GString *dense = g_string_new (NULL);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_isspace (g_utf8_get_char (at)))
      g_string_append_unichar (dense, g_utf8_get_char (at));

  return g_string_free (dense, FALSE);
}

/* Whether it is the name of somebody who is a sender, a champion, a trainer or a helper, whom people know, or who
 * has a seat, on the lists that hang at a door: these documents and sheets name them, and they only by those links.
 */
static gboolean
is_in_public_role (const SegueMarkedPlan *marked,
                   const SegueMark       *mark,
                   const char            *what)
{
  static const char * const documents[] = {
    "calendar", "hand-out", "sender-sheet", "champions", "communications", "series", "sessions", "reinforcements",
    "training-plan", "timetable", "roster", "sign-in-sheet", NULL,
  };
  SegueRecordList *people = segue_plan_list (SEGUE_PLAN (marked->plan), SEGUE_RECORD_STAKEHOLDER);

  if (mark->is_confidential || !g_strv_contains (documents, what))
    return FALSE;

  for (guint i = 0; i < segue_record_list_get_n (people); i++)
    {
      SegueRecord *person = segue_record_list_get (people, i);
      guint n_sent = 0;
      guint n_champions = 0;
      guint n_series = 0;
      guint n_taught = 0;
      guint n_helped = 0;
      guint n_seats = 0;

      if (g_strcmp0 (segue_record_get_text (person, SEGUE_STAKEHOLDER_NAME), mark->text) != 0)
        continue;
      segue_plan_incoming (SEGUE_PLAN (marked->plan), SEGUE_RECORD_COMMUNICATION, SEGUE_COMMUNICATION_SENDER,
                           segue_record_get_id (person), &n_sent);
      segue_plan_incoming (SEGUE_PLAN (marked->plan), SEGUE_RECORD_CHAMPION, SEGUE_CHAMPION_STAKEHOLDER,
                           segue_record_get_id (person), &n_champions);
      segue_plan_incoming (SEGUE_PLAN (marked->plan), SEGUE_RECORD_SERIES, SEGUE_SERIES_SENDER,
                           segue_record_get_id (person), &n_series);
      segue_plan_incoming (SEGUE_PLAN (marked->plan), SEGUE_RECORD_SESSION, SEGUE_SESSION_TRAINERS,
                           segue_record_get_id (person), &n_taught);
      segue_plan_incoming (SEGUE_PLAN (marked->plan), SEGUE_RECORD_REINFORCEMENT, SEGUE_REINFORCEMENT_OWNER,
                           segue_record_get_id (person), &n_helped);
      segue_plan_incoming (SEGUE_PLAN (marked->plan), SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_STAKEHOLDER,
                           segue_record_get_id (person), &n_seats);
      return n_sent + n_champions + n_series + n_taught + n_helped > 0 ||
             (n_seats > 0 && (g_str_equal (what, "roster") || g_str_equal (what, "sign-in-sheet")));
    }

  return FALSE;
}

static void
assert_hides (const SegueMarkedPlan *marked,
              SegueRedactionLevel    level,
              const char            *what,
              const char            *text,
              GHashTable            *seen)
{
  g_autofree char *dense = dup_without_spaces (text);

  for (guint i = 0; i < marked->marks->len; i++)
    {
      const SegueMark *mark = &g_array_index (marked->marks, SegueMark, i);

      if (strstr (dense, mark->text) == NULL)
        continue;
      if (is_out_of_place (level, mark->field, what))
        g_error ("%s tells the public “%s”, which is %s of an entry", what, mark->text, mark->field->name);
      if (is_hidden (level, mark->field, mark->is_confidential) && !is_in_public_role (marked, mark, what))
        g_error ("%s at level %s tells “%s”, which is %s%s", what, segue_choices_get_nick (&segue_redaction_levels, level),
                 mark->text, mark->field->name, mark->is_confidential ? " of a confidential record" : "");
      g_hash_table_add (seen, (gpointer) mark->text);
    }

  if (level != SEGUE_REDACTION_LEVEL_TEAM && strstr (dense, AUTHOR) != NULL)
    g_error ("%s tells who made it", what);
  if (level == SEGUE_REDACTION_LEVEL_PUBLIC && strstr (dense, NARROWING) != NULL)
    g_error ("%s tells the public what was searched for", what);
}

static gboolean
is_open_word (const char *word)
{
  for (SegueRecordKind kind = SEGUE_RECORD_WORKSPACE; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      SegueRecordClass *klass = segue_record_class_get (kind);

      for (guint i = 0; i < klass->n_fields; i++)
        {
          const SegueField *field = &klass->fields[i];

          if (strstr (field->name, word) != NULL || strstr (field->label, word) != NULL)
            return TRUE;
          for (guint j = 0; field->choices != NULL && field->redaction == SEGUE_REDACTION_OPEN &&
                            j < field->choices->n_choices; j++)
            if (strstr (field->choices->choices[j].nick, word) != NULL ||
                strstr (field->choices->choices[j].label, word) != NULL)
              return TRUE;
        }
    }

  return FALSE;
}

/* No attitude and nothing else that is chosen from a set: those words that mean nothing
 * else anywhere.
 */
static void
assert_hides_choices (SegueRedactionLevel  level,
                      const char          *what,
                      const char          *text)
{
  for (SegueRecordKind kind = SEGUE_RECORD_WORKSPACE; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      SegueRecordClass *klass = segue_record_class_get (kind);

      for (guint i = 0; i < klass->n_fields; i++)
        {
          const SegueField *field = &klass->fields[i];
          const SegueChoice *choice = NULL;

          if (field->kind != SEGUE_FIELD_CHOICE || !is_hidden (level, field, FALSE))
            continue;

          choice = &field->choices->choices[field->choices->n_choices - 1];
          if (!is_open_word (choice->nick) && strstr (text, choice->nick) != NULL)
            g_error ("%s tells “%s” of %s", what, choice->nick, field->name);
          if (!is_open_word (choice->label) && strstr (text, choice->label) != NULL)
            g_error ("%s tells “%s” of %s", what, choice->label, field->name);
        }
    }
}

/* What is asked for.  A filter may name what the readers may not know of. */
typedef enum
{
  ASK_ALL,
  ASK_ROLLOUT,
  ASK_SECRET_ROLLOUT,
  ASK_SECRET_AUDIENCE,
} Ask;

#define N_ASKS (ASK_SECRET_AUDIENCE + 1)

static gint64
find_record (const SegueMarkedPlan *marked,
             SegueRecordKind        kind,
             gboolean               is_confidential)
{
  SegueRecordList *list = segue_plan_list (SEGUE_PLAN (marked->plan), kind);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    if (segue_record_get_boolean (segue_record_list_get (list, i), SEGUE_MAIN_CONFIDENTIAL) == is_confidential)
      return segue_record_get_id (segue_record_list_get (list, i));

  g_assert_not_reached ();
}

static SegueSheetFilter
make_filter (const SegueMarkedPlan *marked,
             Ask                    ask)
{
  SegueSheetFilter filter = { 0 };

  switch (ask)
    {
    case ASK_ALL:
      break;
    case ASK_ROLLOUT:
      filter.rollout = find_record (marked, SEGUE_RECORD_ROLLOUT, FALSE);
      break;
    case ASK_SECRET_ROLLOUT:
      filter.rollout = find_record (marked, SEGUE_RECORD_ROLLOUT, TRUE);
      break;
    case ASK_SECRET_AUDIENCE:
      filter.audience = find_record (marked, SEGUE_RECORD_AUDIENCE, TRUE);
      break;
    }

  return filter;
}

static char *
steal_text (GOutputStream *stream)
{
  g_autoptr(GBytes) bytes = NULL;

  g_assert_true (g_output_stream_close (stream, NULL, NULL));
  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Columns that are hidden have no header either; a name becomes a pseudonym, and words a number. */
static void
assert_hides_columns (SegueRedactionLevel  level,
                      const SegueSheet    *sheet,
                      const char          *csv)
{
  g_auto(GStrv) lines = g_strsplit (csv, "\r\n", 2);
  g_auto(GStrv) heads = g_strsplit (lines[0], ",", -1);

  for (guint i = 0; i < sheet->n_columns; i++)
    {
      const SegueField *field = sheet->columns[i].field;

      if (!is_hidden (level, field, FALSE) || field->redaction == SEGUE_REDACTION_IDENTITY ||
          field->redaction == SEGUE_REDACTION_WORDS)
        continue;
      if (g_strv_contains ((const char * const *) heads, field->name))
        g_error ("%s at level %s has a column %s", sheet->name,
                 segue_choices_get_nick (&segue_redaction_levels, level), field->name);
    }
}

static void
test_csv (void)
{
  g_autoptr(SegueMarkedPlan) marked = segue_marked_plan_new ();
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  const char * const *names = segue_sheet_get_names ();
  guint n_refused = 0;

  for (SegueRedactionLevel level = 0; level < SEGUE_N_REDACTION_LEVELS; level++)
    for (guint i = 0; names[i] != NULL; i++)
      for (SegueCsvProfile profile = SEGUE_CSV_PROFILE_RFC4180; profile <= SEGUE_CSV_PROFILE_EXCEL; profile++)
        {
          const SegueSheet *sheet = segue_sheet_get (names[i]);
          g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
          g_autoptr(GError) error = NULL;
          g_autofree char *text = NULL;
          SegueSheetFilter filter = make_filter (marked, ASK_ALL);

          if (!segue_csv_export (SEGUE_PLAN (marked->plan), sheet, &filter, level, profile, stream, NULL, &error))
            {
              g_assert_error (error, SEGUE_REDACTION_ERROR, SEGUE_REDACTION_ERROR_OPINIONS);
              g_assert_cmpint (level, ==, SEGUE_REDACTION_LEVEL_PUBLIC);
              n_refused++;
              continue;
            }

          text = steal_text (stream);
          assert_hides (marked, level, names[i], text, seen);
          assert_hides_choices (level, names[i], text);
          if (profile == SEGUE_CSV_PROFILE_RFC4180)
            assert_hides_columns (level, sheet, text);
        }

  /* The team sees nearly all: what is looked for can be found. */
  g_assert_cmpuint (g_hash_table_size (seen), >, marked->marks->len * 9 / 10);
  g_assert_cmpuint (n_refused, >=, 4);
}

/* All parts of a workbook, one after another. */
static char *
unpack (GOutputStream *stream)
{
  g_autoptr(GBytes) bytes = NULL;
  struct archive *archive = archive_read_new ();
  struct archive_entry *entry = NULL;
  GString *text = g_string_new (NULL);
  char buffer[4096];
  gssize n = 0;

  g_assert_true (g_output_stream_close (stream, NULL, NULL));
  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));

  archive_read_support_format_zip (archive);
  g_assert_cmpint (archive_read_open_memory (archive, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)), ==,
                   ARCHIVE_OK);
  while (archive_read_next_header (archive, &entry) == ARCHIVE_OK)
    {
      g_string_append_printf (text, "%s\n", archive_entry_pathname (entry));
      while ((n = archive_read_data (archive, buffer, sizeof buffer)) > 0)
        g_string_append_len (text, buffer, n);
    }
  archive_read_free (archive);

  return g_string_free (text, FALSE);
}

static void
test_xlsx (void)
{
  g_autoptr(SegueMarkedPlan) marked = segue_marked_plan_new ();
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  const char * const *names = segue_sheet_get_names ();

  for (SegueRedactionLevel level = 0; level < SEGUE_N_REDACTION_LEVELS; level++)
    for (guint i = 0; names[i] != NULL; i++)
      {
        g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
        g_autoptr(GError) error = NULL;
        g_autofree char *text = NULL;
        SegueSheetFilter filter = make_filter (marked, ASK_ALL);

        if (!segue_xlsx_export (SEGUE_PLAN (marked->plan), segue_sheet_get (names[i]), &filter, level, stream, NULL, &error))
          {
            g_assert_error (error, SEGUE_REDACTION_ERROR, SEGUE_REDACTION_ERROR_OPINIONS);
            continue;
          }

        text = unpack (stream);
        pdf_tools_assert_has (text, "docProps/core.xml");
        assert_hides (marked, level, names[i], text, seen);
        assert_hides_choices (level, names[i], text);
      }

  g_assert_cmpuint (g_hash_table_size (seen), >, marked->marks->len * 9 / 10);
}

/* Its text, what is said about it, its outline, and the structure for screen readers. */
static char *
read_pdf (GBytes *pdf)
{
  g_autofree char *text = pdf_tools_read_text (pdf);
  g_autofree char *raw = pdf_tools_run (pdf, "pdftotext", "-raw", "FILE", "-", NULL);
  g_autofree char *info = pdf_tools_run (pdf, "pdfinfo", "FILE", NULL);
  g_autofree char *outline = pdf_tools_run (pdf, "qpdf", "--json", "--json-key=outlines", "FILE", NULL);
  g_autofree char *structure = pdf_tools_run (pdf, "pdfinfo", "-struct-text", "FILE", NULL);

  return g_strjoin ("\n", text, raw, info, outline, structure, NULL);
}

static void
check_document (const SegueMarkedPlan   *marked,
                const SegueDocumentKind *kind,
                guint                    layout,
                SegueRedactionLevel      level,
                Ask                      ask,
                GHashTable              *seen)
{
  g_autoptr(SegueDocument) document = NULL;
  g_autoptr(GBytes) pdf = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  SeguePageOptions options;

  segue_page_options_init (&options);
  options.filter = make_filter (marked, ask);
  options.level = level;
  options.author = AUTHOR;
  options.narrowing = NARROWING;
  if (kind->has_span)
    options.calendar_layout = layout;

  document = segue_documents_make (kind, SEGUE_PLAN (marked->plan), &options, &error);
  if (document == NULL)
    {
      g_assert_error (error, SEGUE_REDACTION_ERROR, SEGUE_REDACTION_ERROR_OPINIONS);
      g_assert_true (level == SEGUE_REDACTION_LEVEL_PUBLIC && kind->has_opinions);
      return;
    }

  /* Who prints opinions for the public was refused above. */
  g_assert_true (level != SEGUE_REDACTION_LEVEL_PUBLIC || !kind->has_opinions);
  pdf = pdf_tools_write (document, SEGUE_PAPER_A3, TRUE);
  text = read_pdf (pdf);
  assert_hides (marked, level, kind->name, text, seen);
  if (level == SEGUE_REDACTION_LEVEL_PUBLIC)
    {
      assert_hides_choices (level, kind->name, text);
      g_assert_cmpuint (pdf_tools_count (text, " of 5"), ==, 0);
      g_assert_cmpuint (pdf_tools_count (text, "Partly attended"), ==, 0);
    }
}

/* Whatever takes place, and who was there: what is cancelled is on no timetable and at no door. */
static void
hold_sessions (const SegueMarkedPlan *marked)
{
  SegueRecordList *sessions = segue_plan_list (SEGUE_PLAN (marked->plan), SEGUE_RECORD_SESSION);
  SegueRecordList *seats = segue_plan_list (SEGUE_PLAN (marked->plan), SEGUE_RECORD_ENROLMENT);

  for (guint i = 0; i < segue_record_list_get_n (sessions); i++)
    segue_fake_plan_set (marked->plan, segue_record_list_get (sessions, i), "status", "open");
  for (guint i = 0; i < segue_record_list_get_n (seats); i++)
    segue_fake_plan_set (marked->plan, segue_record_list_get (seats, i), "status", "partly-attended");
}

/* That the entries are on the documents that are about them, for somebody. */
static void
assert_has_seen (const SegueMarkedPlan *marked,
                 const char            *name,
                 const char            *document,
                 guint                  field,
                 GHashTable            *seen)
{
  const SegueField *row = &segue_record_class_get (SEGUE_RECORD_RESISTANCE)->fields[field];
  guint n = 0;

  if (!g_str_equal (name, document))
    return;

  for (guint i = 0; i < marked->marks->len; i++)
    {
      const SegueMark *mark = &g_array_index (marked->marks, SegueMark, i);

      n += mark->field == row && g_hash_table_contains (seen, mark->text);
    }
  g_assert_cmpuint (n, >=, 2);
}

static void
test_documents (void)
{
  g_autoptr(SegueMarkedPlan) marked = segue_marked_plan_new ();
  guint n = 0;
  const SegueDocumentKind *kinds = segue_documents_get (&n);

  if (!pdf_tools_are_there ())
    return;

  hold_sessions (marked);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

      for (SegueRedactionLevel level = 0; level < SEGUE_N_REDACTION_LEVELS; level++)
        for (Ask ask = ASK_ALL; ask < N_ASKS; ask++)
          for (guint layout = 0; layout < (kinds[i].has_span && kinds[i].layouts != NULL ? segue_choices_get_n (kinds[i].layouts) : 1); layout++)
            check_document (marked, &kinds[i], layout, level, ask, seen);

      /* Names at least, so that what is looked for can be found. */
      g_test_message ("%s: %u marks", kinds[i].name, g_hash_table_size (seen));
      g_assert_cmpuint (g_hash_table_size (seen), >=, 4);
      assert_has_seen (marked, kinds[i].name, "you-said-we-did", SEGUE_RESISTANCE_YOU_SAID, seen);
      assert_has_seen (marked, kinds[i].name, "preparation-sheet", SEGUE_RESISTANCE_FACTS, seen);
      assert_has_seen (marked, kinds[i].name, "resistance", SEGUE_RESISTANCE_SUMMARY, seen);
    }
}

/* All that has a day as one table. */
static void
test_calendar_table (void)
{
  g_autoptr(SegueMarkedPlan) marked = segue_marked_plan_new ();

  for (SegueRedactionLevel level = 0; level < SEGUE_N_REDACTION_LEVELS; level++)
    {
      g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
      g_autoptr(GOutputStream) csv = g_memory_output_stream_new_resizable ();
      g_autoptr(GOutputStream) xlsx = g_memory_output_stream_new_resizable ();
      g_autofree char *text = NULL;
      g_autofree char *parts = NULL;

      g_assert_true (segue_calendar_table_write_csv (SEGUE_PLAN (marked->plan), NULL, SEGUE_DAY_NONE, SEGUE_DAY_NONE, level,
                                                     SEGUE_CSV_PROFILE_RFC4180, csv, NULL, NULL));
      text = steal_text (csv);
      assert_hides (marked, level, "calendar", text, seen);
      g_assert_true (segue_calendar_table_write_xlsx (SEGUE_PLAN (marked->plan), NULL, SEGUE_DAY_NONE, SEGUE_DAY_NONE, level,
                                                      xlsx, NULL, NULL));
      parts = unpack (xlsx);
      assert_hides (marked, level, "calendar", parts, seen);
      g_assert_cmpuint (g_hash_table_size (seen), >=, 4);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SEGUE_TODAY", TODAY, TRUE);

  g_test_add_func ("/redacted-files/csv", test_csv);
  g_test_add_func ("/redacted-files/xlsx", test_xlsx);
  g_test_add_func ("/redacted-files/calendar-table", test_calendar_table);
  g_test_add_func ("/redacted-files/documents", test_documents);

  return g_test_run ();
}
