/* segue-timetable-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Type grows with the paper, so that A3 is read from where people stand.  Each row says its
 * day, for nobody at a wall looks for it further up.
 */

#define G_LOG_DOMAIN "segue-timetable-page"

#include "config.h"

#include "segue-timetable-page.h"

#include "segue-course.h"
#include "segue-dated.h"
#include "segue-roster.h"
#include "segue-session-words.h"
#include "segue-session.h"
#include "segue-wall.h"

#include <glib/gi18n.h>
#include <math.h>

/* In points, times the scale of the type. */
#define PADDING 5

#define DAYS_PER_WEEK 7

struct _SegueTimetablePage
{
  SegueFlowPage parent_instance;
};

G_DEFINE_FINAL_TYPE (SegueTimetablePage, segue_timetable_page, SEGUE_TYPE_FLOW_PAGE)

enum
{
  COLUMN_WHEN,
  COLUMN_COURSE,
  COLUMN_ROOM,
  COLUMN_TRAINER,
  COLUMN_SEATS,
  N_COLUMNS
};

static const double parts[N_COLUMNS] = { 0.19, 0.36, 0.19, 0.16, 0.1 };

static const SegueTextStyle styles[N_COLUMNS] = {
  [COLUMN_WHEN] = SEGUE_TEXT_SHEET_STRONG,
  [COLUMN_COURSE] = SEGUE_TEXT_SHEET_ITEM,
  [COLUMN_ROOM] = SEGUE_TEXT_SHEET_TEXT,
  [COLUMN_TRAINER] = SEGUE_TEXT_SHEET_TEXT,
  [COLUMN_SEATS] = SEGUE_TEXT_SHEET_TEXT,
};

typedef struct
{
  SegueFlowPage          *page;
  SeguePlan              *plan;
  const SeguePageOptions *options;
  double                  width;
  double                  scale;
} Section;

typedef struct
{
  char *text;
  char *second;
} Words;

static void
clear_words (Words words[N_COLUMNS])
{
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      g_free (words[i].text);
      g_free (words[i].second);
    }
}

static void
add_heads (const Section *self)
{
  const char *labels[N_COLUMNS] = { _("When"), _("Course"), _("Room"), _("Trainer"), _("Seats") };
  double padding = PADDING * self->scale;
  double x = 0;
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_BAR);

  for (guint i = 0; i < N_COLUMNS; i++)
    {
      segue_flow_row_add_cell (row, x + padding, self->width * parts[i] - 2 * padding, SEGUE_TEXT_STRONG, labels[i]);
      x += self->width * parts[i];
    }
  segue_flow_page_add (self->page, row);
}

/* Monday to Sunday. */
static void
add_week (const Section *self,
          SegueDay       monday)
{
  double padding = PADDING * self->scale;
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_GROUP);
  g_autofree char *from = segue_day_to_short_label (monday, monday);
  g_autofree char *to = segue_day_to_long_label (monday + DAYS_PER_WEEK - 1);
  /* Translators: the first and the last day of a week */
  g_autofree char *words = g_strdup_printf (_("Week of %s to %s"), from, to);

  segue_flow_row_add_cell (row, padding, self->width - 2 * padding, SEGUE_TEXT_SHEET_STRONG, words);
  segue_flow_page_add (self->page, row);
}

static void
append_line (GString *words,
             char    *line)
{
  if (words->len > 0)
    g_string_append_c (words, '\n');
  g_string_append (words, line);
  g_free (line);
}

/* For whom it is, what has to come first, and what one works with. */
static char *
dup_course_notes (const Section *self,
                  SegueRecord   *session)
{
  SegueRedactionLevel level = self->options->level;
  SegueRecord *course = segue_plan_follow (self->plan, session, SEGUE_SESSION_COURSE);
  g_autofree char *audiences = segue_shown_names_dup (level, self->plan, session, SEGUE_SESSION_AUDIENCES);
  g_autofree char *first = course != NULL ? segue_shown_names_dup (level, self->plan, course, SEGUE_COURSE_PREREQUISITES) : NULL;
  g_autofree char *materials = course != NULL ? segue_shown_names_dup (level, self->plan, course, SEGUE_COURSE_MATERIALS) : NULL;
  g_autoptr(GString) words = g_string_new (NULL);

  /* Who looks for one audience knows it. */
  if (self->options->filter.audience == 0 && audiences != NULL)
    append_line (words, g_strdup_printf (_("For %s"), audiences));
  if (first != NULL)
    /* Translators: names of courses */
    append_line (words, g_strdup_printf (_("Take first: %s"), first));
  if (materials != NULL)
    /* Translators: what participants bring and use: names of guides, cards, exercises */
    append_line (words, g_strdup_printf (_("Bring: %s"), materials));

  return words->len > 0 ? g_string_free (g_steal_pointer (&words), FALSE) : NULL;
}

static void
fill_words (const Section *self,
            SegueRecord   *session,
            Words          words[N_COLUMNS])
{
  SegueDay first = segue_dated_get_first (session);
  SegueDay last = segue_dated_get_last (session);
  SegueRedactionLevel level = self->options->level;
  SegueRoster roster;
  g_autofree char *weekday = segue_day_to_weekday_label (first, TRUE);
  g_autofree char *day = segue_day_to_short_label (first, first);
  g_autofree char *to = segue_day_to_short_label (last, first);
  g_autofree char *time = segue_session_words_dup_time (session);

  segue_roster_get (self->plan, session, &roster);
  words[COLUMN_WHEN].text = last > first ? g_strdup_printf (_("%s %s to %s"), weekday, day, to)
                                         : g_strdup_printf (_("%s %s"), weekday, day);
  words[COLUMN_WHEN].second = g_steal_pointer (&time);
  words[COLUMN_COURSE].text = segue_session_words_dup_title (level, self->plan, session);
  words[COLUMN_COURSE].second = dup_course_notes (self, session);
  words[COLUMN_ROOM].text = segue_session_words_dup_place (level, self->plan, session);
  words[COLUMN_ROOM].second = segue_shown_text_dup (level, self->plan, session, SEGUE_SESSION_LANGUAGE);
  words[COLUMN_TRAINER].text = segue_session_words_dup_trainers (level, self->plan, session);
  words[COLUMN_SEATS].text = g_strdup_printf ("%u", roster.capacity);
  words[COLUMN_SEATS].second = roster.taken < roster.capacity
                                 ? g_strdup_printf (ngettext ("%u free", "%u free", roster.capacity - roster.taken),
                                                    roster.capacity - roster.taken)
                                 /* Translators: no seat is free */
                                 : g_strdup (C_("session", "full"));
}

static void
add_session (const Section *self,
             SegueRecord   *session,
             gboolean       is_same_day)
{
  double padding = PADDING * self->scale;
  double x = 0;
  Words words[N_COLUMNS] = { 0 };
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_CELLS);

  fill_words (self, session, words);
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      SegueTextStyle style = i == COLUMN_WHEN && is_same_day ? SEGUE_TEXT_SHEET_TEXT : styles[i];
      SegueTableCell *cell = segue_flow_row_add_cell (row, x + padding, self->width * parts[i] - 2 * padding, style, words[i].text);

      cell->second = g_strdup (words[i].second);
      cell->second_style = SEGUE_TEXT_NOTE;
      if (i == COLUMN_WHEN)
        {
          cell->ink = is_same_day ? SEGUE_INK_QUIET : SEGUE_INK_BLACK;
          cell->second_style = SEGUE_TEXT_SHEET_STRONG;
          cell->second_ink = SEGUE_INK_BLACK;
        }
      x += self->width * parts[i];
    }
  clear_words (words);
  segue_flow_page_add (self->page, row);
}

/* What is on a day, and not only thought of. */
static gboolean
is_shown (SegueRecord *session)
{
  SegueDatedState state = segue_dated_get_state (session);

  return segue_dated_get_first (session) != SEGUE_DAY_NONE && (state == SEGUE_DATED_SET || state == SEGUE_DATED_DONE);
}

static void
segue_timetable_page_compose (SegueFlowPage   *page,
                              SegueRecord     *rollout,
                              SegueTypesetter *type,
                              double           width)
{
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (page));
  SeguePageOptions all = *options;
  Section self = { page, segue_flow_page_get_plan (page), options, width, segue_typesetter_get_scale (type) };
  SegueDay from = options->filter.from != SEGUE_DAY_NONE ? options->filter.from : options->day;
  SegueDay monday = SEGUE_DAY_NONE;
  SegueDay previous = SEGUE_DAY_NONE;
  g_autoptr(GPtrArray) sessions = NULL;

  all.of = 0;
  sessions = segue_shown_sessions_dup (self.plan, &all, from);
  for (guint i = 0; i < sessions->len; i++)
    {
      SegueRecord *session = g_ptr_array_index (sessions, i);
      SegueDay day = segue_dated_get_first (session);
      SegueDay week = day != SEGUE_DAY_NONE ? day - segue_day_get_weekday (day) + 1 : SEGUE_DAY_NONE;

      if (!is_shown (session))
        continue;
      if (previous == SEGUE_DAY_NONE)
        add_heads (&self);
      if (week != monday)
        add_week (&self, week);
      add_session (&self, session, day == previous);
      monday = week;
      previous = day;
    }

  if (previous == SEGUE_DAY_NONE)
    segue_flow_page_add_text (page, SEGUE_FLOW_ROW_PARAGRAPH, width, _("No session is planned in these days."));
}

static double
segue_timetable_page_get_scale (SegueDocument *document,
                                double         width,
                                double         height)
{
  return MAX (1, G_SQRT2 * segue_wall_get_scale (width, height));
}

static void
segue_timetable_page_class_init (SegueTimetablePageClass *klass)
{
  SEGUE_DOCUMENT_CLASS (klass)->get_scale = segue_timetable_page_get_scale;
  SEGUE_FLOW_PAGE_CLASS (klass)->compose = segue_timetable_page_compose;
  SEGUE_FLOW_PAGE_CLASS (klass)->is_about_all = TRUE;
}

static void
segue_timetable_page_init (SegueTimetablePage *self)
{
}

/**
 * segue_timetable_page_new:
 * @plan: where the records are
 * @options: of which audience and days; from today on where nobody says
 * @error: not used: there is one for every reader
 *
 * Returns: (transfer full): the timetable
 */
SegueDocument *
segue_timetable_page_new (SeguePlan               *plan,
                          const SeguePageOptions  *options,
                          GError                 **error)
{
  SegueTimetablePage *self = NULL;
  SegueRecordList *rollouts;
  SegueFurniture *furniture;
  SegueRecord *audience;
  SeguePageOptions own;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && options != NULL, NULL);

  own = *options;
  rollouts = segue_plan_list (plan, SEGUE_RECORD_ROLLOUT);
  if (segue_record_list_get_n (rollouts) == 1)
    own.filter.rollout = segue_record_get_id (segue_record_list_get (rollouts, 0));
  self = g_object_new (SEGUE_TYPE_TIMETABLE_PAGE, NULL);
  segue_flow_page_set_up (SEGUE_FLOW_PAGE (self), plan, &own, _("Training timetable"));

  furniture = segue_document_get_furniture (SEGUE_DOCUMENT (self));
  audience = segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, options->filter.audience);
  if (audience != NULL)
    furniture->summary = segue_redaction_dup_name (options->level, plan, audience);

  return SEGUE_DOCUMENT (self);
}
