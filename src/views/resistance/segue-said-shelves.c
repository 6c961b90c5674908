/* segue-said-shelves.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was said takes both lines of its row: words are what these lists are about.
 */

#define G_LOG_DOMAIN "segue-said-shelves"

#include "config.h"

#include "segue-said-shelves.h"

#include "segue-cell.h"
#include "segue-feedback.h"
#include "segue-objection.h"
#include "segue-sheet-shelf.h"
#include "segue-sheets.h"
#include "segue-tip.h"

#include <glib/gi18n.h>

static const SegueSheet *
get_feedback_sheet (void)
{
  return segue_sheet_get ("feedback");
}

static const SegueSheet *
get_objections_sheet (void)
{
  return segue_sheet_get ("objections");
}

static void
set_lines (SegueCell  *cell,
           const char *first,
           const char *second)
{
  const SegueCellContent content = { .first = first, .second = second, .number = -1, .other = -1 };
  g_autofree char *description = second != NULL ? g_strdup_printf ("%s, %s", first, second) : g_strdup (first);

  segue_cell_set (cell, &content, description);
  segue_tip_set (GTK_WIDGET (cell), description);
}

/* One line of what may be several. */
static char *
dup_line (SegueRecord *record,
          guint        field)
{
  const char *text = segue_record_get_text (record, field);
  char *line = g_strdup (text != NULL ? text : "–");

  g_strdelimit (line, "\n\r", ' ');

  return line;
}

static char *
dup_name (SeguePlan   *plan,
          SegueRecord *record,
          guint        field)
{
  SegueRecord *linked = segue_plan_follow (plan, record, field);

  return linked != NULL ? segue_plan_dup_title (plan, linked) : NULL;
}

static gpointer
make_feedback_cell (gpointer data,
                    guint    column)
{
  const char *name = get_feedback_sheet ()->columns[column].field->name;

  if (g_str_equal (name, "text") || g_str_equal (name, "reply"))
    return segue_cell_new (SEGUE_CELL_WORDS);

  return g_str_equal (name, "audience") ? segue_cell_new (SEGUE_CELL_LINES) : NULL;
}

/* From whom: where it is anonymous the audience alone. */
static void
fill_whom (SeguePlan   *plan,
           SegueCell   *cell,
           SegueRecord *feedback)
{
  gboolean is_anonymous = segue_record_get_boolean (feedback, SEGUE_FEEDBACK_ANONYMOUS);
  g_autofree char *person = is_anonymous ? g_strdup (_("Anonymous")) : dup_name (plan, feedback, SEGUE_FEEDBACK_STAKEHOLDER);
  g_autofree char *audience = dup_name (plan, feedback, SEGUE_FEEDBACK_AUDIENCE);

  if (person == NULL)
    set_lines (cell, audience != NULL ? audience : _("Nobody named"), NULL);
  else
    set_lines (cell, person, audience);
}

/* Whether nobody replied yet, as far as whoever looks may know it. */
static gboolean
waits (SeguePlan   *plan,
       SegueRecord *feedback)
{
  return segue_plan_shows (plan, segue_record_get_field (feedback, SEGUE_FEEDBACK_REPLY)) &&
         !segue_record_is_set (feedback, SEGUE_FEEDBACK_REPLY) && !segue_record_is_set (feedback, SEGUE_FEEDBACK_REPLIED_ON);
}

static void
fill_feedback_cell (gpointer  data,
                    gpointer  cell,
                    GObject  *item,
                    guint     column)
{
  const char *name = get_feedback_sheet ()->columns[column].field->name;
  SegueRecord *feedback = segue_sheet_item_get (SEGUE_SHEET_ITEM (item), SEGUE_SHEET_OWN);
  g_autofree char *line = NULL;

  if (g_str_equal (name, "audience"))
    {
      fill_whom (segue_page_state_get_plan (data), cell, feedback);
      return;
    }

  if (g_str_equal (name, "reply") && waits (segue_page_state_get_plan (data), feedback))
    line = g_strdup (_("No reply yet"));
  else
    line = dup_line (feedback, g_str_equal (name, "reply") ? SEGUE_FEEDBACK_REPLY : SEGUE_FEEDBACK_TEXT);
  set_lines (cell, line, NULL);
}

static gboolean
lacks_answer (SeguePlan   *plan,
              SegueRecord *objection)
{
  return segue_plan_shows (plan, segue_record_get_field (objection, SEGUE_OBJECTION_ANSWER)) &&
         !segue_record_is_set (objection, SEGUE_OBJECTION_ANSWER);
}

static gpointer
make_objection_cell (gpointer data,
                     guint    column)
{
  const char *name = get_objections_sheet ()->columns[column].field->name;

  return g_str_equal (name, "title") || g_str_equal (name, "answer") ? segue_cell_new (SEGUE_CELL_WORDS) : NULL;
}

static void
fill_objection_cell (gpointer  data,
                     gpointer  cell,
                     GObject  *item,
                     guint     column)
{
  const char *name = get_objections_sheet ()->columns[column].field->name;
  SegueRecord *objection = segue_sheet_item_get (SEGUE_SHEET_ITEM (item), SEGUE_SHEET_OWN);
  g_autofree char *line = NULL;

  if (g_str_equal (name, "answer") && lacks_answer (segue_page_state_get_plan (data), objection))
    line = g_strdup (_("No answer yet"));
  else
    line = dup_line (objection, g_str_equal (name, "answer") ? SEGUE_OBJECTION_ANSWER : SEGUE_OBJECTION_TITLE);
  set_lines (cell, line, NULL);
}

static const SegueSheetShelfColumn feedback_columns[] = {
  { "text", NULL, 190, TRUE, TRUE },
  { "audience", NC_("column", "From"), 120, TRUE, FALSE },
  { "theme", NULL, 80, FALSE, FALSE },
  { "received-on", NC_("column", "Received"), 70, FALSE, FALSE },
  { "reply", NULL, 150, TRUE, TRUE },
};

static const SegueSheetShelfLook feedback_look = {
  .kind = SEGUE_RECORD_FEEDBACK,
  .label = N_("Feedback"),
  .get_sheet = get_feedback_sheet,
  .columns = feedback_columns,
  .n_columns = G_N_ELEMENTS (feedback_columns),
  .sort = "received-on",
  .descending = TRUE,
  .make_cell = make_feedback_cell,
  .fill_cell = fill_feedback_cell,
};

static const SegueSheetShelfColumn objection_columns[] = {
  { "title", NULL, 165, TRUE, TRUE },
  { "answer", NULL, 170, TRUE, TRUE },
  { "root-cause", NC_("column", "Cause"), 120, TRUE, FALSE },
  { "owner", NULL, 100, TRUE, FALSE },
};

static const SegueSheetShelfLook objection_look = {
  .kind = SEGUE_RECORD_OBJECTION,
  .label = N_("Objections"),
  .get_sheet = get_objections_sheet,
  .columns = objection_columns,
  .n_columns = G_N_ELEMENTS (objection_columns),
  .sort = "title",
  .make_cell = make_objection_cell,
  .fill_cell = fill_objection_cell,
};

/**
 * segue_said_shelves_make_feedback:
 * @state: what the page looks at
 *
 * Returns: (transfer floating): a #SegueSheetShelf, the newest on top
 */
GtkWidget *
segue_said_shelves_make_feedback (SeguePageState *state)
{
  GtkWidget *shelf = segue_sheet_shelf_new_with_look (state, &feedback_look, g_object_ref (state), g_object_unref);
  g_autoptr(GMenu) menu = g_menu_new ();
  g_autoptr(GMenu) first = g_menu_new ();
  g_autoptr(GMenu) last = g_menu_new ();

  g_menu_append (first, _("Into the _Log"), "win.turn-selected");
  g_menu_append (first, _("_Make a Promise…"), "win.promise");
  g_menu_append (last, _("_Delete"), "win.delete");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (first));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (last));
  segue_sheet_shelf_set_menu (SEGUE_SHEET_SHELF (shelf), G_MENU_MODEL (menu));

  return shelf;
}

/**
 * segue_said_shelves_make_objections:
 * @state: what the page looks at
 *
 * Returns: (transfer floating): a #SegueSheetShelf
 */
GtkWidget *
segue_said_shelves_make_objections (SeguePageState *state)
{
  return segue_sheet_shelf_new_with_look (state, &objection_look, g_object_ref (state), g_object_unref);
}

static guint
count (SeguePlan       *plan,
       SegueRecordKind  kind,
       const GArray    *shown,
       gboolean       (*is_counted) (SeguePlan *plan, SegueRecord *record))
{
  guint n = 0;

  for (guint i = 0; i < shown->len; i++)
    {
      SegueRecord *record = segue_plan_find (plan, kind, g_array_index (shown, gint64, i));

      n += record != NULL && is_counted (plan, record);
    }

  return n;
}

/**
 * segue_said_shelves_dup_feedback_status:
 * @shown: (element-type gint64): ids of what is seen
 *
 * Returns: (transfer full): “12 items of feedback · 3 without a reply”, as markup
 */
char *
segue_said_shelves_dup_feedback_status (SeguePageState *state,
                                        const GArray   *shown)
{
  g_autoptr(GString) text = g_string_new (NULL);
  guint n = count (segue_page_state_get_plan (state), SEGUE_RECORD_FEEDBACK, shown, waits);

  g_string_append_printf (text, ngettext ("<b>%u</b> item of feedback", "<b>%u</b> items of feedback", shown->len), shown->len);
  if (n > 0)
    /* Translators: how many of them nobody replied to. */
    g_string_append_printf (text, ngettext (" · <b>%u without a reply</b>", " · <b>%u without a reply</b>", n), n);

  return g_strdup (text->str);
}

/**
 * segue_said_shelves_dup_objection_status:
 * @shown: (element-type gint64): ids of what is seen
 *
 * Returns: (transfer full): “8 objections · 1 without an answer”, as markup
 */
char *
segue_said_shelves_dup_objection_status (SeguePageState *state,
                                         const GArray   *shown)
{
  g_autoptr(GString) text = g_string_new (NULL);
  guint n = count (segue_page_state_get_plan (state), SEGUE_RECORD_OBJECTION, shown, lacks_answer);

  g_string_append_printf (text, ngettext ("<b>%u</b> objection", "<b>%u</b> objections", shown->len), shown->len);
  if (n > 0)
    /* Translators: how many of them nobody answered. */
    g_string_append_printf (text, ngettext (" · <b>%u without an answer</b>", " · <b>%u without an answer</b>", n), n);

  return g_strdup (text->str);
}
