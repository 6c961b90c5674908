/* segue-sign-in-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A numbered row for each seat, with room to sign on each day; who comes unexpected finds
 * an empty row.
 */

#define G_LOG_DOMAIN "segue-sign-in-page"

#include "config.h"

#include "segue-sign-in-page.h"

#include "segue-dated.h"
#include "segue-roster.h"
#include "segue-session-words.h"
#include "segue-session.h"
#include "segue-workdays.h"

#include <glib/gi18n.h>

/* In points, times the scale of the type. */
#define PADDING 5
#define NUMBER_WIDTH 28
#define LEAST_SIGNATURE 58 /* room for initials */
#define RULE_WIDTH 0.7

/* Nine millimetres and a little, whatever the paper: hands do not grow with it. */
#define ROW_HEIGHT (9.2 / 25.4 * 72)

/* The part of the page that names take. */
#define NAME_PART 0.36

/* For those who were not expected. */
#define SPARE_ROWS 3

/* Nobody signs a room of thousands by hand; a page of empty rows more is no help. */
#define MOST_ROWS 200

struct _SegueSignInPage
{
  SegueSessionPage parent_instance;
};

G_DEFINE_FINAL_TYPE (SegueSignInPage, segue_sign_in_page, SEGUE_TYPE_SESSION_PAGE)

/* Where the columns stand. */
typedef struct
{
  SegueFlowPage *page;
  double         scale;
  double         width;
  double         left; /* where the signatures begin */
  double         column;
  GArray        *days; /* SegueDay of each column; SEGUE_DAY_NONE for the only one */
} Sheet;

/* A field to write into: the line at its left, for those below are the rows' own. */
static void
draw_field (SegueCanvas *canvas,
            double       value,
            const char  *words,
            double       x,
            double       y,
            double       width,
            double       height)
{
  segue_canvas_set_ink (canvas, SEGUE_INK_BLACK);
  cairo_new_path (canvas->cr);
  cairo_set_line_width (canvas->cr, RULE_WIDTH);
  cairo_move_to (canvas->cr, x + RULE_WIDTH / 2, y);
  cairo_line_to (canvas->cr, x + RULE_WIDTH / 2, y + height);
  cairo_stroke (canvas->cr);
}

/* The days on which somebody signs, as far as the paper has room for a column each. */
static void
choose_days (Sheet       *self,
             SeguePlan   *plan,
             SegueRecord *session)
{
  SegueDay first = segue_dated_get_first (session);
  SegueDay last = segue_dated_get_last (session);
  SegueDay none = SEGUE_DAY_NONE;
  SegueWhom whom = segue_whom_of (session);
  guint most = (guint) MAX (1, (self->width - self->left) / (LEAST_SIGNATURE * self->scale));
  g_autoptr(SegueWorkdays) workdays = segue_workdays_new (plan);

  for (SegueDay day = first; first != SEGUE_DAY_NONE && last > first && day <= last && self->days->len <= most; day++)
    if (day == first || day == last || segue_workdays_is_worked (workdays, day, &whom))
      g_array_append_val (self->days, day);

  if (self->days->len == 0 || self->days->len > most)
    {
      g_array_set_size (self->days, 0);
      g_array_append_val (self->days, none);
    }
  self->column = (self->width - self->left) / self->days->len;
}

static char *
dup_day (SegueDay day)
{
  g_autofree char *weekday = NULL;
  g_autofree char *short_day = NULL;

  if (day == SEGUE_DAY_NONE)
    return g_strdup (_("Signature"));

  weekday = segue_day_to_weekday_label (day, TRUE);
  short_day = segue_day_to_short_label (day, day);
  /* Translators: a weekday and a day: Wed 21 Apr */
  return g_strdup_printf (_("%s %s"), weekday, short_day);
}

static void
add_heads (const Sheet *self)
{
  double padding = PADDING * self->scale;
  double number = NUMBER_WIDTH * self->scale;
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_BAR);

  segue_flow_row_add_cell (row, padding, number - padding, SEGUE_TEXT_STRONG, _("No."));
  segue_flow_row_add_cell (row, number, self->left - number - padding, SEGUE_TEXT_STRONG, _("Name"));
  for (guint i = 0; i < self->days->len; i++)
    {
      g_autofree char *day = dup_day (g_array_index (self->days, SegueDay, i));

      segue_flow_row_add_cell (row, self->left + i * self->column + padding, self->column - 2 * padding, SEGUE_TEXT_STRONG, day);
    }
  segue_flow_page_add (self->page, row);
}

static void
add_line (const Sheet *self,
          guint        number,
          const char  *name,
          const char  *audience)
{
  double padding = PADDING * self->scale;
  double x = NUMBER_WIDTH * self->scale;
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_CELLS);
  g_autofree char *words = g_strdup_printf ("%u", number);

  segue_flow_row_add_cell (row, padding, x - 2 * padding, SEGUE_TEXT_CELL, words)->align = SEGUE_TEXT_ALIGN_RIGHT;
  if (name != NULL)
    segue_flow_row_add_cell (row, x, self->left - x - padding, SEGUE_TEXT_SHEET_STRONG, name)->second = g_strdup (audience);
  else
    segue_flow_row_add_cell (row, x, self->left - x - padding, SEGUE_TEXT_SECOND, audience)->ink = SEGUE_INK_QUIET;
  for (guint i = 0; i < self->days->len; i++)
    segue_flow_row_add_figure (row, self->left + i * self->column, self->column, draw_field, 0, NULL);

  segue_flow_row_set_height (row, ROW_HEIGHT);
  segue_flow_page_add (self->page, row);
}

/* Who held it signs as well. */
static void
add_trainers (const Sheet         *self,
              SeguePlan           *plan,
              SegueRecord         *session,
              SegueRedactionLevel  level)
{
  double padding = PADDING * self->scale;
  g_autofree char *trainers = segue_session_words_dup_trainers (level, plan, session);
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_CELLS);
  SegueTableCell *cell = segue_flow_row_add_cell (row, padding, self->left - 2 * padding, SEGUE_TEXT_SHEET_STRONG,
                                                  trainers != NULL ? trainers : " ");

  cell->second = g_strdup (_("Trainer"));
  for (guint i = 0; i < self->days->len; i++)
    segue_flow_row_add_figure (row, self->left + i * self->column, self->column, draw_field, 0, NULL);
  segue_flow_row_set_height (row, ROW_HEIGHT);
  segue_flow_page_add (self->page, row);
}

static gboolean
is_expected (const SegueSeatRow *row)
{
  switch ((SegueSeat) row->seat)
    {
    case SEGUE_SEAT_HELD:
    case SEGUE_SEAT_USED:
    case SEGUE_SEAT_MISSED:
      return TRUE;
    case SEGUE_SEAT_WAITING:
    case SEGUE_SEAT_GIVEN_UP:
      return FALSE;
    }

  g_return_val_if_reached (FALSE);
}

static guint
add_lines (const Sheet *self,
           GPtrArray   *rows)
{
  guint n = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      const SegueSeatRow *row = g_ptr_array_index (rows, i);
      g_autofree char *audience = NULL;

      if (!is_expected (row))
        continue;
      if (row->name != NULL)
        {
          add_line (self, ++n, row->name, row->audience);
          continue;
        }

      /* Translators: an audience that booked seats without saying who comes */
      audience = row->audience != NULL ? g_strdup_printf (_("for %s"), row->audience) : NULL;
      for (guint j = 0; j < row->people && n < MOST_ROWS; j++)
        add_line (self, ++n, NULL, audience);
    }

  return n;
}

static void
segue_sign_in_page_add_rows (SegueSessionPage *page,
                             SegueRecord      *session,
                             SegueTypesetter  *type,
                             double            width)
{
  SeguePlan *plan = segue_flow_page_get_plan (SEGUE_FLOW_PAGE (page));
  g_autoptr(GPtrArray) rows = segue_session_page_dup_rows (page, session);
  g_autoptr(GArray) days = g_array_new (FALSE, FALSE, sizeof (SegueDay));
  double scale = segue_typesetter_get_scale (type);
  Sheet self = { SEGUE_FLOW_PAGE (page), scale, width, NUMBER_WIDTH * scale + width * NAME_PART, 0, days };
  guint capacity = MIN (segue_session_get_capacity (plan, session), MOST_ROWS);
  guint n;

  choose_days (&self, plan, session);
  add_heads (&self);
  n = add_lines (&self, rows);
  for (guint end = MAX (n, capacity) + SPARE_ROWS; n < end; n++)
    add_line (&self, n + 1, NULL, NULL);
  add_trainers (&self, plan, session, segue_document_get_options (SEGUE_DOCUMENT (page))->level);
}

static void
segue_sign_in_page_class_init (SegueSignInPageClass *klass)
{
  SegueSessionPageClass *page_class = SEGUE_SESSION_PAGE_CLASS (klass);

  page_class->label = N_("Sign-in sheet");
  page_class->whole = N_("Sign-in sheets");
  page_class->note = N_("Names and signatures are personal data: hand this sheet to the trainer only, and destroy it "
                        "once attendance is written down.");
  page_class->add_rows = segue_sign_in_page_add_rows;
}

static void
segue_sign_in_page_init (SegueSignInPage *self)
{
}

/**
 * segue_sign_in_page_dup_sessions:
 * @options: of which session, or from which day on; from today where nobody says
 *
 * Returns: (transfer full) (element-type SegueRecord): those that have a sheet, each with
 *   a day and no draft unless it is asked for
 */
GPtrArray *
segue_sign_in_page_dup_sessions (SeguePlan              *plan,
                                 const SeguePageOptions *options)
{
  SegueDay from = options->filter.from != SEGUE_DAY_NONE ? options->filter.from : options->day;

  GPtrArray *sessions = segue_session_page_dup_sessions (plan, options, from);

  /* Where people learn when they like, nobody signs; and nobody comes to what is merely proposed. */
  for (guint i = sessions->len; i > 0 && options->of == 0; i--)
    {
      SegueRecord *session = g_ptr_array_index (sessions, i - 1);

      if (segue_dated_get_first (session) == SEGUE_DAY_NONE ||
          segue_record_get_choice (session, SEGUE_SESSION_STATUS) == SEGUE_SESSION_STATUS_DRAFT)
        g_ptr_array_remove_index (sessions, i - 1);
    }

  return sessions;
}

/**
 * segue_sign_in_page_new:
 * @plan: where the records are
 * @options: of which session; without one there is a section for each that is to come
 * @error: not used: there is one for every reader
 *
 * Returns: (transfer full): the sheet
 */
SegueDocument *
segue_sign_in_page_new (SeguePlan               *plan,
                        const SeguePageOptions  *options,
                        GError                 **error)
{
  g_autoptr(GPtrArray) sessions = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && options != NULL, NULL);

  sessions = segue_sign_in_page_dup_sessions (plan, options);
  return segue_session_page_make (SEGUE_TYPE_SIGN_IN_PAGE, plan, options, sessions);
}
