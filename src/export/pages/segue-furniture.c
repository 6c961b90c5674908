/* segue-furniture.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-furniture"

#include "config.h"

#include "segue-furniture.h"

#include "segue-settings.h"

#include <glib/gi18n.h>

/* In points, times the scale of the type. */
#define HEAD_GAP 12   /* between the head and the content */
#define NOTE_GAP 2    /* between the title and what is under it */
#define COLUMN_GAP 18 /* between left and right */
#define FOOT_GAP 10   /* between the content and the foot */
#define FOOT_PADDING 6
#define BOX_PADDING 6
#define BOX_RISE 2 /* from the box to the letters, above and below */

/* How far back a matrix looks for movement where nobody says. */
#define MONTHS_COMPARED 3

/* The part of the width that the right side may take at most. */
#define RIGHT_PART 0.45

/**
 * segue_page_options_init:
 * @options: (out): what is shown where nothing else is asked for, as of this day
 *   and minute; with `SEGUE_TODAY` set there is no minute
 */
void
segue_page_options_init (SeguePageOptions *options)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();

  g_return_if_fail (options != NULL);

  *options = (SeguePageOptions) { .day = segue_today (), .minute = SEGUE_NO_TIME, .months_per_page = 1 };
  options->compared = segue_day_add_months (options->day, -MONTHS_COMPARED);

  /* A fixed day has no time of day: what is made for it stays the same. */
  if (g_getenv ("SEGUE_TODAY") == NULL)
    options->minute = g_date_time_get_hour (now) * 60 + g_date_time_get_minute (now);
}

/* The level in capitals, and what the organisation itself calls its papers. */
static char *
dup_classification (SeguePlan           *plan,
                    SegueRedactionLevel  level)
{
  SegueRecordList *settings = segue_plan_list (plan, SEGUE_RECORD_WORKSPACE);
  g_autofree char *words = g_utf8_strup (segue_choices_get_label (&segue_redaction_levels, (int) level), -1);
  const char *own = NULL;

  if (segue_record_list_get_n (settings) > 0)
    own = segue_record_get_text (segue_record_list_get (settings, 0), SEGUE_SETTINGS_CLASSIFICATION);

  return own != NULL ? g_strdup_printf ("%s · %s", words, own) : g_steal_pointer (&words);
}

static char *
dup_subject (SeguePlan              *plan,
             const SeguePageOptions *options)
{
  SegueRecord *rollout = segue_plan_find (plan, SEGUE_RECORD_ROLLOUT, options->filter.rollout);
  char *name = NULL;

  if (rollout == NULL)
    return g_strdup (_("All rollouts"));

  name = segue_redaction_dup_name (options->level, plan, rollout);
  return name != NULL ? name : g_strdup (_("Confidential"));
}

static void
append_days (GString                *scope,
             const SegueSheetFilter *filter)
{
  g_autofree char *from = segue_day_to_long_label (filter->from);
  g_autofree char *to = segue_day_to_long_label (filter->to);

  g_string_append (scope, " · ");
  if (filter->from != SEGUE_DAY_NONE && filter->to != SEGUE_DAY_NONE)
    /* Translators: two days */
    g_string_append_printf (scope, _("%s to %s"), from, to);
  else if (filter->from != SEGUE_DAY_NONE)
    /* Translators: a day */
    g_string_append_printf (scope, _("from %s"), from);
  else
    /* Translators: a day */
    g_string_append_printf (scope, _("until %s"), to);
}

static char *
dup_scope (SeguePlan              *plan,
           const SeguePageOptions *options)
{
  const SegueSheetFilter *filter = &options->filter;
  GString *scope = g_string_new (NULL);
  g_autofree char *subject = dup_subject (plan, options);
  SegueRecord *audience = segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, filter->audience);
  gboolean has_days = filter->from != SEGUE_DAY_NONE || filter->to != SEGUE_DAY_NONE;

  g_string_append (scope, subject);
  if (audience != NULL)
    {
      g_autofree char *name = segue_redaction_dup_name (options->level, plan, audience);

      g_string_append (scope, " · ");
      g_string_append_printf (scope, _("audience “%s” and those below it"), name != NULL ? name : _("Confidential"));
    }
  if (has_days)
    append_days (scope, filter);
  /* What somebody looked for may be a name. */
  if (options->narrowing != NULL)
    g_string_append_printf (scope, " · %s", options->level == SEGUE_REDACTION_LEVEL_PUBLIC ? _("a selection")
                                                                                           : options->narrowing);
  if (audience == NULL && !has_days && options->narrowing == NULL)
    g_string_append_printf (scope, " · %s", _("no filter"));

  return g_string_free (scope, FALSE);
}

/* Short, but with its year: the foot is one line, and hangs on a wall for long. */
static char *
dup_as_of (const SeguePageOptions *options)
{
  g_autofree char *day = segue_day_to_short_label (options->day, SEGUE_DAY_NONE);

  if (options->minute == SEGUE_NO_TIME)
    return g_strdup_printf (_("as of %s"), day);

  /* Translators: a day and a time */
  return g_strdup_printf (_("as of %s, %02d:%02d"), day, options->minute / 60, options->minute % 60);
}

/**
 * segue_furniture_new:
 * @title: what the document is
 *
 * Returns: (transfer full): the furniture, without note and summary
 */
SegueFurniture *
segue_furniture_new (SeguePlan              *plan,
                     const SeguePageOptions *options,
                     const char             *title)
{
  SegueFurniture *self = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (options != NULL && title != NULL, NULL);

  self = g_new0 (SegueFurniture, 1);
  self->title = g_strdup (title);
  self->subject = dup_subject (plan, options);
  self->classification = dup_classification (plan, options->level);
  self->scope = dup_scope (plan, options);
  self->as_of = dup_as_of (options);

  return self;
}

/**
 * segue_furniture_dup_left_out:
 * @n: how many records the level of redaction does not show
 *
 * Returns: (transfer full) (nullable): a sentence on it; %NULL where it shows all
 */
char *
segue_furniture_dup_left_out (guint n)
{
  if (n == 0)
    return NULL;

  return g_strdup_printf (ngettext ("%u confidential record is left out.",
                                    "%u confidential records are left out.", n), n);
}

/**
 * segue_furniture_warn:
 * @n_people: how many people are judged in the document
 * @n_left_out: how many confidential records are not in it
 *
 * Says under the title that opinions about people are opinions.
 */
void
segue_furniture_warn (SegueFurniture *self,
                      guint           n_people,
                      guint           n_left_out)
{
  const char *notice = _("Contains opinions about people. They are dated, and those judged may see them. "
                         "Do not pass on.");
  g_autofree char *left_out = segue_furniture_dup_left_out (n_left_out);

  g_return_if_fail (self != NULL);

  g_free (self->note);
  if (n_people == 0)
    self->note = g_steal_pointer (&left_out);
  else
    self->note = left_out != NULL ? g_strdup_printf ("%s %s", notice, left_out) : g_strdup (notice);
}

/**
 * segue_furniture_free:
 *
 * Frees it and what it holds.
 */
void
segue_furniture_free (SegueFurniture *self)
{
  g_free (self->title);
  g_free (self->note);
  g_free (self->subject);
  g_free (self->summary);
  g_free (self->classification);
  g_free (self->scope);
  g_free (self->as_of);
  g_free (self->whole);
  g_free (self);
}

/* The head is two lines of two columns: title and subject, note and summary.
 * Without a canvas it is only measured.
 */
static double
place (SegueTypesetter *type,
       SegueCanvas     *canvas,
       SegueInk         ink,
       SegueTextStyle   style,
       const char      *text,
       double           x,
       double           y,
       double           width,
       SegueTextAlign   align)
{
  if (text == NULL)
    return 0;

  return canvas != NULL ? segue_canvas_text (canvas, ink, style, text, x, y, width, align)
                        : segue_typesetter_measure (type, style, text, width);
}

/* The right side takes what its lines need, as long as that is not too much. */
static double
get_right_width (const SegueFurniture *self,
                 SegueTypesetter      *type,
                 double                width,
                 gboolean              is_continued)
{
  double word = 0;
  double needed = segue_typesetter_estimate (type, SEGUE_TEXT_HEADING, self->subject, &word);

  if (!is_continued && self->summary != NULL)
    needed = MAX (needed, segue_typesetter_estimate (type, SEGUE_TEXT_NOTE, self->summary, &word));

  return MIN (needed, width * RIGHT_PART);
}

/* What people say is a title as well, and may be a sentence: it goes on without its full stop. */
static char *
dup_continued (const char *title)
{
  g_autofree char *words = g_strdup (title);

  if (g_str_has_suffix (words, "."))
    words[strlen (words) - 1] = '\0';

  return g_strdup_printf (_("%s, continued"), words);
}

static double
lay_head (const SegueFurniture *self,
          SegueTypesetter      *type,
          SegueCanvas          *canvas,
          double                width,
          gboolean              is_continued)
{
  SegueTextStyle style = is_continued ? SEGUE_TEXT_CONTINUED : SEGUE_TEXT_TITLE;
  g_autofree char *continued = dup_continued (self->title);
  double scale = segue_typesetter_get_scale (type);
  double right = get_right_width (self, type, width, is_continued);
  double left = width - COLUMN_GAP * scale - right;
  double drop = (segue_typesetter_get_line_height (type, style) -
                 segue_typesetter_get_line_height (type, SEGUE_TEXT_HEADING)) * 0.7;
  double y = 0;
  double height = 0;

  if (canvas != NULL)
    segue_canvas_begin (canvas, "H1");
  height = place (type, canvas, SEGUE_INK_BLACK, style, is_continued ? continued : self->title,
                  0, 0, left, SEGUE_TEXT_ALIGN_LEFT);
  if (canvas != NULL)
    segue_canvas_end (canvas, "H1");

  if (canvas != NULL)
    segue_canvas_begin (canvas, "P");
  y = MAX (height, drop + place (type, canvas, SEGUE_INK_BLACK, SEGUE_TEXT_HEADING, self->subject,
                                 width - right, drop, right, SEGUE_TEXT_ALIGN_RIGHT));
  height = 0;
  if (!is_continued)
    {
      y += NOTE_GAP * scale;
      height = MAX (place (type, canvas, SEGUE_INK_QUIET, SEGUE_TEXT_NOTE, self->note,
                           0, y, left, SEGUE_TEXT_ALIGN_LEFT),
                    place (type, canvas, SEGUE_INK_QUIET, SEGUE_TEXT_NOTE, self->summary,
                           width - right, y, right, SEGUE_TEXT_ALIGN_RIGHT));
    }
  if (canvas != NULL)
    segue_canvas_end (canvas, "P");

  return y + height + HEAD_GAP * scale;
}

/**
 * segue_furniture_get_head_height:
 * @width: of the page within its margins, in points
 * @is_continued: whether it is another page than the first
 *
 * Returns: where the content begins, in points
 */
double
segue_furniture_get_head_height (const SegueFurniture *self,
                                 SegueTypesetter      *type,
                                 double                width,
                                 gboolean              is_continued)
{
  g_return_val_if_fail (self != NULL && type != NULL, 0);

  return lay_head (self, type, NULL, width, is_continued);
}

/**
 * segue_furniture_draw_head:
 * @canvas: where to draw
 * @width: of the page within the margins, in points
 * @is_continued: whether it is not the first page
 *
 * Draws what stands above the content, as high as segue_furniture_get_head_height() says.
 */
void
segue_furniture_draw_head (const SegueFurniture *self,
                           SegueCanvas          *canvas,
                           double                width,
                           gboolean              is_continued)
{
  g_return_if_fail (self != NULL && canvas != NULL);

  lay_head (self, canvas->type, canvas, width, is_continued);
}

/* Where the three parts of the foot stand. */
typedef struct
{
  double padding;
  double box_width;
  double box_height;
  double text_x;
  double text_width;
  double page_width;
  double height;
  char  *text;
} Foot;

static void
lay_foot (const SegueFurniture *self,
          SegueTypesetter      *type,
          double                width,
          Foot                 *foot)
{
  double scale = segue_typesetter_get_scale (type);
  double word = 0;

  foot->padding = FOOT_PADDING * scale;
  foot->text = g_strdup_printf ("%s · %s", self->scope, self->as_of);

  /* The box gives way before the rest becomes too narrow to read. */
  foot->box_width = segue_typesetter_estimate (type, SEGUE_TEXT_FOOT_STRONG, self->classification, &word);
  foot->box_width = MIN (foot->box_width, width * 0.4) + 2 * BOX_PADDING * scale;
  foot->box_height = segue_typesetter_measure (type, SEGUE_TEXT_FOOT_STRONG, self->classification,
                                               foot->box_width - 2 * BOX_PADDING * scale) + 2 * BOX_RISE * scale;

  foot->page_width = segue_typesetter_estimate (type, SEGUE_TEXT_FOOT, _("Page 0000 of 0000 · Segue"), &word);
  foot->text_x = foot->box_width + 10 * scale;
  foot->text_width = width - foot->text_x - foot->page_width - 10 * scale;
  foot->height = MAX (segue_typesetter_measure (type, SEGUE_TEXT_FOOT, foot->text, foot->text_width) +
                        2 * BOX_RISE * scale,
                      foot->box_height);
}

/**
 * segue_furniture_get_foot_height:
 * @width: of the page within its margins, in points
 *
 * Returns: what the foot takes, in points
 */
double
segue_furniture_get_foot_height (const SegueFurniture *self,
                                 SegueTypesetter      *type,
                                 double                width)
{
  Foot foot = { 0 };

  g_return_val_if_fail (self != NULL && type != NULL, 0);

  lay_foot (self, type, width, &foot);
  g_free (foot.text);

  return foot.height + foot.padding + FOOT_GAP * segue_typesetter_get_scale (type);
}

/**
 * segue_furniture_draw_foot:
 * @width: of the page within its margins, in points
 * @height: of the page within its margins, in points
 * @page: the page, counted from 1
 * @n_pages: how many there are
 */
void
segue_furniture_draw_foot (const SegueFurniture *self,
                           SegueCanvas          *canvas,
                           double                width,
                           double                height,
                           guint                 page,
                           guint                 n_pages)
{
  double scale = 0;
  double top = 0;
  g_autofree char *number = NULL;
  Foot foot = { 0 };

  g_return_if_fail (self != NULL && canvas != NULL);

  scale = segue_typesetter_get_scale (canvas->type);
  lay_foot (self, canvas->type, width, &foot);
  top = height - foot.height;
  number = g_strdup_printf (_("Page %u of %u · Segue"), page, n_pages);

  segue_canvas_begin (canvas, "P");
  segue_canvas_rule (canvas, 0, top - foot.padding, width);
  segue_canvas_box (canvas, 0, top, foot.box_width, foot.box_height);
  segue_canvas_text (canvas, SEGUE_INK_BLACK, SEGUE_TEXT_FOOT_STRONG, self->classification,
                     BOX_PADDING * scale, top + BOX_RISE * scale,
                     foot.box_width - 2 * BOX_PADDING * scale, SEGUE_TEXT_ALIGN_LEFT);
  segue_canvas_text (canvas, SEGUE_INK_QUIET, SEGUE_TEXT_FOOT, foot.text,
                     foot.text_x, top + BOX_RISE * scale, foot.text_width, SEGUE_TEXT_ALIGN_LEFT);
  segue_canvas_text (canvas, SEGUE_INK_QUIET, SEGUE_TEXT_FOOT, number,
                     width - foot.page_width, top + BOX_RISE * scale, foot.page_width, SEGUE_TEXT_ALIGN_RIGHT);
  segue_canvas_end (canvas, "P");

  g_free (foot.text);
}
