/* segue-training-lists.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-training-lists"

#include "config.h"

#include "segue-training-lists.h"

#include "segue-audience-tree.h"
#include "segue-course-facts.h"
#include "segue-course.h"
#include "segue-dated.h"
#include "segue-material.h"
#include "segue-reinforcement.h"
#include "segue-requirement.h"
#include "segue-roster.h"
#include "segue-session-words.h"
#include "segue-session.h"
#include "segue-training-gap.h"
#include "segue-training-need.h"

#include <glib/gi18n.h>

/* Parts of the width. */
static const double course_parts[] = { 0.26, 0.27, 0.13, 0.14, 0.2 };
static const double material_parts[] = { 0.32, 0.18, 0.18, 0.15, 0.17 };
static const double session_parts[] = { 0.21, 0.32, 0.18, 0.17, 0.12 };
static const double reinforcement_parts[] = { 0.15, 0.28, 0.18, 0.22, 0.17 };
static const double need_parts[] = { 0.2, 0.29, 0.09, 0.11, 0.09, 0.22 };
static const SegueTextAlign need_aligns[] = {
  SEGUE_TEXT_ALIGN_LEFT, SEGUE_TEXT_ALIGN_LEFT, SEGUE_TEXT_ALIGN_CENTRE, SEGUE_TEXT_ALIGN_CENTRE, SEGUE_TEXT_ALIGN_CENTRE,
  SEGUE_TEXT_ALIGN_LEFT,
};

static SegueFlowColumns
begin (const SegueTrainingList *self,
       const double            *parts,
       guint                    n)
{
  return (SegueFlowColumns) { self->page, self->width, self->scale, parts, n, NULL };
}

static char *
dup_text (const SegueTrainingList *self,
          SegueRecord             *record,
          guint                    field)
{
  return segue_shown_text_dup (self->options->level, self->plan, record, field);
}

static char *
dup_names (const SegueTrainingList *self,
           SegueRecord             *record,
           guint                    field)
{
  return segue_shown_names_dup (self->options->level, self->plan, record, field);
}

static gboolean
is_shown (const SegueTrainingList *self,
          SegueRecord             *record)
{
  return !segue_record_get_boolean (record, SEGUE_MAIN_ARCHIVED) &&
         (self->options->level == SEGUE_REDACTION_LEVEL_TEAM || !segue_redaction_is_confidential (self->plan, record));
}

/* Whether the audience that is asked for, or one below it, is to take the course. */
static gboolean
is_for_audience (const SegueTrainingList *self,
                 guint                    course)
{
  if (self->audiences == NULL)
    return TRUE;

  for (guint i = 0; i < segue_training_get_n_rows (self->training); i++)
    {
      gint64 audience = segue_record_get_id (segue_training_get_row (self->training, i)->audience);

      if (segue_training_get_cell (self->training, i, course)->requirement != NULL &&
          segue_ids_contain (self->audiences, audience))
        return TRUE;
    }

  return FALSE;
}

/* “Required: Finance, Sales” and so on, a line for each rule. */
static char *
dup_rules (const SegueTrainingList *self,
           SegueRecord             *course)
{
  const SegueField *field = &segue_record_class_get (SEGUE_RECORD_REQUIREMENT)->fields[SEGUE_REQUIREMENT_RULE];
  g_autoptr(GString) words = g_string_new (NULL);
  guint n = 0;
  SegueRecord * const *rules = segue_plan_incoming (self->plan, SEGUE_RECORD_REQUIREMENT, SEGUE_REQUIREMENT_COURSE,
                                                    segue_record_get_id (course), &n);

  for (guint rule = 0; rule < segue_choices_get_n (field->choices); rule++)
    {
      g_autoptr(GString) names = g_string_new (NULL);

      for (guint i = 0; i < n; i++)
        {
          g_autofree char *name = NULL;

          if (segue_record_get_choice (rules[i], SEGUE_REQUIREMENT_RULE) != (int) rule)
            continue;
          name = dup_names (self, rules[i], SEGUE_REQUIREMENT_AUDIENCE);
          if (name != NULL)
            g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", name);
        }
      if (names->len > 0)
        g_string_append_printf (words, "%s%s: %s", words->len > 0 ? "\n" : "", segue_choices_get_label (field->choices, (int) rule),
                                names->str);
    }

  return words->len > 0 ? g_string_free (g_steal_pointer (&words), FALSE) : g_strdup (_("nobody yet"));
}

static gboolean
is_late (const SegueTrainingList *self,
         SegueRecord             *material)
{
  return segue_material_is_late (material, self->options->day);
}

/* “ready”, “in work, by 3 Apr”, “planned, 4 days late” */
static char *
dup_readiness (const SegueTrainingList *self,
               SegueRecord             *material)
{
  g_autofree char *status = dup_text (self, material, SEGUE_MATERIAL_STATUS);
  SegueDay day = segue_dated_get_first (material);
  g_autofree char *by = NULL;

  if (is_late (self, material))
    {
      guint late = (guint) (self->options->day - day);

      /* Translators: how far a guide or a card is, and since when it should be there */
      return g_strdup_printf (ngettext ("%s, %u day late", "%s, %u days late", late), status, late);
    }
  if (day == SEGUE_DAY_NONE || segue_record_get_choice (material, SEGUE_MATERIAL_STATUS) >= SEGUE_MATERIAL_STATUS_READY)
    return g_steal_pointer (&status);

  by = segue_day_to_short_label (day, self->options->day);
  /* Translators: how far a guide or a card is, and the day by which it has to be there */
  return g_strdup_printf (_("%s, by %s"), status, by);
}

static char *
dup_materials (const SegueTrainingList *self,
               SegueRecord             *course)
{
  g_autoptr(GString) words = g_string_new (NULL);
  guint n = 0;
  const gint64 *ids = segue_record_get_links (course, SEGUE_COURSE_MATERIALS, &n);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *material = segue_plan_find (self->plan, SEGUE_RECORD_MATERIAL, ids[i]);
      g_autofree char *name = material != NULL && is_shown (self, material)
                                ? segue_redaction_dup_name (self->options->level, self->plan, material) : NULL;
      g_autofree char *readiness = name != NULL ? dup_readiness (self, material) : NULL;

      if (name != NULL)
        g_string_append_printf (words, "%s%s (%s)", words->len > 0 ? "\n" : "", name, readiness);
    }

  return words->len > 0 ? g_string_free (g_steal_pointer (&words), FALSE) : NULL;
}

static void
add_course (const SegueTrainingList *self,
            const SegueFlowColumns  *columns,
            SegueRecord             *course)
{
  g_autofree char *title = segue_redaction_dup_name (self->options->level, self->plan, course);
  g_autofree char *objective = dup_text (self, course, SEGUE_COURSE_OBJECTIVE);
  g_autofree char *rules = dup_rules (self, course);
  g_autofree char *delivery = dup_text (self, course, SEGUE_COURSE_DELIVERY);
  g_autofree char *duration = dup_text (self, course, SEGUE_COURSE_DURATION);
  g_autofree char *first = dup_names (self, course, SEGUE_COURSE_PREREQUISITES);
  g_autofree char *materials = dup_materials (self, course);
  const SegueFlowText texts[] = {
    { title, objective, .is_strong = TRUE },
    { rules },
    { delivery, duration },
    { first != NULL ? first : "–" },
    { materials != NULL ? materials : "–" },
  };

  segue_flow_columns_add (columns, texts);
}

/* Those of a depth, in the order of the matrix. */
static gboolean
add_depth (const SegueTrainingList *self,
           const SegueFlowColumns  *columns,
           int                      depth)
{
  const SegueField *field = &segue_record_class_get (SEGUE_RECORD_COURSE)->fields[SEGUE_COURSE_DEPTH];
  gboolean any = FALSE;

  for (guint i = 0; i < segue_training_get_n_courses (self->training); i++)
    {
      SegueRecord *course = segue_training_get_course (self->training, i);

      if (segue_record_get_choice (course, SEGUE_COURSE_DEPTH) != depth || !is_shown (self, course) || !is_for_audience (self, i))
        continue;
      if (!any)
        segue_flow_columns_add_group (columns, depth != SEGUE_CHOICE_NONE ? segue_choices_get_label (field->choices, depth)
                                                                          : _("Depth not decided"));
      any = TRUE;
      add_course (self, columns, course);
    }

  return any;
}

/**
 * segue_training_list_add_courses:
 *
 * Adds the courses by depth: who takes them and how, what comes first, and whether what
 * they need is ready.
 */
void
segue_training_list_add_courses (const SegueTrainingList *self)
{
  const SegueField *field = &segue_record_class_get (SEGUE_RECORD_COURSE)->fields[SEGUE_COURSE_DEPTH];
  const SegueFlowColumns columns = begin (self, course_parts, G_N_ELEMENTS (course_parts));
  const char *heads[] = { _("Course"), _("For whom"), _("Delivery"), _("Take first"), _("Materials") };
  gboolean any = FALSE;

  segue_flow_page_add_text (self->page, SEGUE_FLOW_ROW_HEADING, self->width, _("Courses"));
  segue_flow_columns_add_heads (&columns, heads);
  for (int depth = 0; depth < (int) segue_choices_get_n (field->choices); depth++)
    any = add_depth (self, &columns, depth) || any;
  any = add_depth (self, &columns, SEGUE_CHOICE_NONE) || any;

  if (!any)
    segue_flow_page_add_text (self->page, SEGUE_FLOW_ROW_PARAGRAPH, self->width, _("No course matches the filter."));
}

/* The records of a kind that belong to the rollout and may be shown, by day. */
static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  SegueRecord *one = *(SegueRecord * const *) a;
  SegueRecord *two = *(SegueRecord * const *) b;
  SegueDay first = segue_dated_get_first (one);
  SegueDay second = segue_dated_get_first (two);
  gint64 id = segue_record_get_id (one);
  gint64 other = segue_record_get_id (two);

  if (first != second)
    return first == SEGUE_DAY_NONE ? 1 : second == SEGUE_DAY_NONE ? -1 : first < second ? -1 : 1;

  return (id > other) - (id < other);
}

static GPtrArray *
dup_of_rollout (const SegueTrainingList *self,
                SegueRecordKind          kind,
                guint                    field)
{
  GPtrArray *records = g_ptr_array_new ();
  guint n = 0;
  SegueRecord * const *all = segue_plan_incoming (self->plan, kind, field, self->rollout, &n);

  for (guint i = 0; i < n; i++)
    if (is_shown (self, all[i]))
      g_ptr_array_add (records, all[i]);
  g_ptr_array_sort (records, compare_days);

  return records;
}

/**
 * segue_training_list_add_materials:
 *
 * Adds what courses are held with, by the day on which it has to be ready.
 */
void
segue_training_list_add_materials (const SegueTrainingList *self)
{
  const SegueFlowColumns columns = begin (self, material_parts, G_N_ELEMENTS (material_parts));
  const char *heads[] = { _("Material"), _("Kind"), _("Owner"), _("Ready by"), _("State") };
  g_autoptr(GPtrArray) materials = dup_of_rollout (self, SEGUE_RECORD_MATERIAL, SEGUE_MATERIAL_ROLLOUT);

  if (materials->len == 0 || self->audiences != NULL)
    return;

  segue_flow_page_add_text (self->page, SEGUE_FLOW_ROW_HEADING, self->width, _("Materials"));
  segue_flow_columns_add_heads (&columns, heads);
  for (guint i = 0; i < materials->len; i++)
    {
      SegueRecord *material = g_ptr_array_index (materials, i);
      g_autofree char *title = segue_redaction_dup_name (self->options->level, self->plan, material);
      g_autofree char *number = dup_text (self, material, SEGUE_MATERIAL_VERSION);
      g_autofree char *version = number != NULL ? g_strdup_printf (_("Version %s"), number) : NULL;
      g_autofree char *kind = dup_text (self, material, SEGUE_MATERIAL_KIND);
      g_autofree char *owner = dup_names (self, material, SEGUE_MATERIAL_OWNER);
      g_autofree char *day = segue_day_to_short_label (segue_dated_get_first (material), self->options->day);
      g_autofree char *readiness = dup_readiness (self, material);
      const SegueFlowText texts[] = {
        { title, version, .is_strong = TRUE },
        { kind },
        { owner != NULL ? owner : "–" },
        { segue_dated_get_first (material) != SEGUE_DAY_NONE ? day : "–" },
        { readiness, .ink = is_late (self, material) ? SEGUE_INK_LATE : SEGUE_INK_BLACK },
      };

      segue_flow_columns_add (&columns, texts);
    }
}

static void
add_session (const SegueTrainingList *self,
             const SegueFlowColumns  *columns,
             SegueRecord             *session)
{
  SegueRedactionLevel level = self->options->level;
  g_autofree char *days = segue_session_words_dup_days (session);
  g_autofree char *time = segue_session_words_dup_time (session);
  g_autofree char *title = segue_session_words_dup_title (level, self->plan, session);
  g_autofree char *audiences = dup_names (self, session, SEGUE_SESSION_AUDIENCES);
  g_autofree char *place = segue_session_words_dup_place (level, self->plan, session);
  g_autofree char *trainers = segue_session_words_dup_trainers (level, self->plan, session);
  g_autofree char *status = dup_text (self, session, SEGUE_SESSION_STATUS);
  g_autofree char *seats = NULL;
  SegueRoster roster;

  segue_roster_get (self->plan, session, &roster);
  seats = g_strdup_printf ("%u / %u", roster.taken, roster.capacity);
  {
    const SegueFlowText texts[] = {
      { days, time },
      { title, audiences, .is_strong = TRUE },
      { place != NULL ? place : "–" },
      { trainers != NULL ? trainers : "–" },
      { seats, status },
    };

    segue_flow_columns_add (columns, texts);
  }
}

/**
 * segue_training_list_add_sessions:
 *
 * Adds the sessions that are planned or held, by day.
 */
void
segue_training_list_add_sessions (const SegueTrainingList *self)
{
  const SegueFlowColumns columns = begin (self, session_parts, G_N_ELEMENTS (session_parts));
  const char *heads[] = { _("When"), _("Session"), _("Room"), _("Trainer"), _("Seats") };
  SeguePageOptions options = *self->options;
  g_autoptr(GPtrArray) sessions = NULL;

  options.filter.rollout = self->rollout;
  options.of = 0;
  sessions = segue_shown_sessions_dup (self->plan, &options, options.filter.from);
  segue_flow_page_add_text (self->page, SEGUE_FLOW_ROW_HEADING, self->width, _("Sessions"));
  if (sessions->len == 0)
    {
      segue_flow_page_add_text (self->page, SEGUE_FLOW_ROW_PARAGRAPH, self->width, _("No session is planned yet."));
      return;
    }

  segue_flow_columns_add_heads (&columns, heads);
  for (guint i = 0; i < sessions->len; i++)
    add_session (self, &columns, g_ptr_array_index (sessions, i));
}

/**
 * segue_training_list_add_reinforcements:
 *
 * Adds what keeps the new way of working alive after go-live, by day.
 */
void
segue_training_list_add_reinforcements (const SegueTrainingList *self)
{
  const SegueFlowColumns columns = begin (self, reinforcement_parts, G_N_ELEMENTS (reinforcement_parts));
  const char *heads[] = { _("From"), _("What"), _("Kind"), _("For whom"), _("Owner") };
  g_autoptr(GPtrArray) records = dup_of_rollout (self, SEGUE_RECORD_REINFORCEMENT, SEGUE_REINFORCEMENT_ROLLOUT);

  if (records->len == 0)
    return;

  segue_flow_page_add_text (self->page, SEGUE_FLOW_ROW_HEADING, self->width, _("After go-live"));
  segue_flow_columns_add_heads (&columns, heads);
  for (guint i = 0; i < records->len; i++)
    {
      SegueRecord *record = g_ptr_array_index (records, i);
      g_autofree char *day = segue_day_to_short_label (segue_dated_get_first (record), self->options->day);
      g_autofree char *last = segue_day_to_short_label (segue_dated_get_last (record), self->options->day);
      g_autofree char *to = segue_dated_get_last (record) > segue_dated_get_first (record) ? g_strdup_printf (_("to %s"), last) : NULL;
      g_autofree char *title = segue_redaction_dup_name (self->options->level, self->plan, record);
      g_autofree char *kind = dup_text (self, record, SEGUE_REINFORCEMENT_KIND);
      g_autofree char *audiences = dup_names (self, record, SEGUE_REINFORCEMENT_AUDIENCES);
      g_autofree char *owner = dup_names (self, record, SEGUE_REINFORCEMENT_OWNER);
      const SegueFlowText texts[] = {
        { segue_dated_get_first (record) != SEGUE_DAY_NONE ? day : _("No day yet"), to },
        { title, .is_strong = TRUE },
        { kind },
        { audiences != NULL ? audiences : _("Everyone") },
        { owner != NULL ? owner : "–" },
      };

      segue_flow_columns_add (&columns, texts);
    }
}

static char *
dup_gap (SegueRecord *need)
{
  int gap = segue_training_need_get_gap (need);

  return gap != SEGUE_TRAINING_GAP_NONE ? g_strdup_printf ("%d", gap) : g_strdup ("–");
}

static void
add_need (const SegueTrainingList *self,
          const SegueFlowColumns  *columns,
          SegueRecord             *need)
{
  g_autofree char *audience = dup_names (self, need, SEGUE_TRAINING_NEED_AUDIENCE);
  g_autofree char *title = dup_text (self, need, SEGUE_TRAINING_NEED_TITLE);
  g_autofree char *current = dup_text (self, need, SEGUE_TRAINING_NEED_CURRENT_LEVEL);
  g_autofree char *required = dup_text (self, need, SEGUE_TRAINING_NEED_REQUIRED_LEVEL);
  g_autofree char *priority = dup_text (self, need, SEGUE_TRAINING_NEED_PRIORITY);
  g_autofree char *course = dup_names (self, need, SEGUE_TRAINING_NEED_COURSE);
  g_autofree char *gap = dup_gap (need);
  const SegueFlowText texts[] = {
    { audience },
    { title, priority, .is_strong = TRUE },
    { current != NULL ? current : "–" },
    { required },
    { gap },
    { course != NULL ? course : _("no course yet") },
  };

  segue_flow_columns_add (columns, texts);
}

/**
 * segue_training_list_add_needs:
 *
 * Adds what people must be able to do, and how far they are from it, what presses first:
 * what the team thinks of them, which is not for the public.
 */
void
segue_training_list_add_needs (const SegueTrainingList *self)
{
  const SegueFlowColumns columns = { self->page, self->width, self->scale, need_parts, G_N_ELEMENTS (need_parts), need_aligns };
  const char *heads[] = { _("Audience"), _("Task or skill"), _("Now"), _("Needed"), _("Gap"), _("Course") };
  g_autoptr(GPtrArray) needs = segue_training_needs_find (self->plan, self->rollout, self->options->filter.audience);
  gboolean any = FALSE;

  if (self->options->level == SEGUE_REDACTION_LEVEL_PUBLIC)
    return;

  for (guint i = 0; i < needs->len; i++)
    {
      SegueRecord *need = g_ptr_array_index (needs, i);

      if (self->options->level != SEGUE_REDACTION_LEVEL_TEAM && segue_redaction_is_confidential (self->plan, need))
        continue;
      if (!any)
        {
          segue_flow_page_add_text (self->page, SEGUE_FLOW_ROW_HEADING, self->width, _("What people must be able to do"));
          segue_flow_columns_add_heads (&columns, heads);
        }
      any = TRUE;
      add_need (self, &columns, need);
    }
}
