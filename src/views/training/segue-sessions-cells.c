/* segue-sessions-cells.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-sessions-cells"

#include "config.h"

#include "segue-sessions-cells.h"

#include "segue-cell.h"
#include "segue-clashes.h"
#include "segue-dated.h"
#include "segue-roster.h"
#include "segue-session-facts.h"
#include "segue-session.h"
#include "segue-sheet-item.h"
#include "segue-time.h"
#include "segue-tip.h"

#include <glib/gi18n.h>

typedef enum
{
  CELL_WHEN,
  CELL_TITLE,
  CELL_SEATS,
  CELL_STATUS,
  CELL_TEXT,
} Cell;

struct _SegueSessionsCells
{
  SeguePlan        *plan;    /* owned */
  const SegueSheet *sheet;
  SegueClashes     *clashes; /* owned; NULL where they are to be looked for */
  gboolean          is_narrow;
};

static Cell
get_cell (SegueSessionsCells *self,
          guint               column)
{
  static const struct
  {
    const char *name;
    Cell        cell;
  } names[] = { { "date", CELL_WHEN }, { "title", CELL_TITLE }, { "capacity", CELL_SEATS }, { "status", CELL_STATUS } };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (segue_sheet_find_column (self->sheet, names[i].name) == column)
      return names[i].cell;

  return CELL_TEXT;
}

static SegueClashes *
get_clashes (SegueSessionsCells *self)
{
  if (self->clashes == NULL)
    self->clashes = segue_clashes_new (self->plan);

  return self->clashes;
}

static void
set_lines (SegueCell  *cell,
           const char *first,
           const char *second,
           gboolean    is_warning,
           const char *description)
{
  const SegueCellContent content = { .first = first, .second = second, .number = -1, .other = -1, .is_warning = is_warning };

  segue_cell_set (cell, &content, description);
  segue_tip_set (GTK_WIDGET (cell), description);
}

/* “Wed 9 Dec”, “09:00 to 11:00” */
static void
fill_when (SegueCell   *cell,
           SegueRecord *session)
{
  g_autofree char *when = segue_session_facts_dup_when (session);
  g_autofree char *day = segue_session_facts_dup_days (session);
  g_autofree char *time = segue_session_facts_dup_time (session);

  set_lines (cell, day, time, FALSE, when);
}

/* “12 of 12” */
static char *
dup_taken (SegueSessionsCells *self,
           SegueRecord        *session)
{
  SegueRoster roster;

  segue_roster_get (self->plan, session, &roster);
  if (!segue_enrolment_is_shown (self->plan))
    return g_strdup_printf ("%u", roster.capacity);

  return g_strdup_printf (_("%u of %u"), roster.taken, roster.capacity);
}

/* The course where the title does not say it, and the language; in a narrow list when it
 * is, and its seats.
 */
static void
fill_title (SegueSessionsCells *self,
            SegueCell          *cell,
            SegueRecord        *session)
{
  const char *title = segue_record_get_text (session, SEGUE_SESSION_TITLE);
  const char *language = segue_record_get_text (session, SEGUE_SESSION_LANGUAGE);
  SegueRecord *course = segue_plan_follow (self->plan, session, SEGUE_SESSION_COURSE);
  g_autofree char *taught = course != NULL ? segue_plan_dup_title (self->plan, course) : NULL;
  g_autoptr(GString) second = g_string_new (NULL);
  g_autofree char *description = NULL;

  if (self->is_narrow)
    {
      g_autofree char *begin = segue_session_facts_dup_begin (session);
      g_autofree char *seats = dup_taken (self, session);

      g_string_append_printf (second, "%s · %s", begin, seats);
    }
  else
    {
      if (taught != NULL && g_strcmp0 (taught, title) != 0)
        g_string_append (second, taught);
      if (language != NULL)
        g_string_append_printf (second, "%s%s", second->len > 0 ? " · " : "", language);
    }

  description = second->len > 0 ? g_strdup_printf ("%s, %s", title, second->str) : g_strdup (title);
  set_lines (cell, title, second->len > 0 ? second->str : NULL, FALSE, description);
}

static void
fill_seats (SegueSessionsCells *self,
            SegueCell          *cell,
            SegueRecord        *session)
{
  g_autofree char *words = segue_session_facts_dup_seats (self->plan, session, FALSE);
  g_autofree char *first = dup_taken (self, session);
  g_autofree char *second = NULL;
  SegueRoster roster;

  segue_roster_get (self->plan, session, &roster);
  if (roster.waiting > 0)
    second = g_strdup_printf (ngettext ("%u waiting", "%u waiting", roster.waiting), roster.waiting);
  else if (roster.attended > 0)
    second = g_strdup_printf (ngettext ("%u attended", "%u attended", roster.attended), roster.attended);
  set_lines (cell, first, second, FALSE, words);
}

/* What it shares with another session at the same time, in a word or two. */
static const char *
get_clash_word (SegueClashKind kind)
{
  switch (kind)
    {
    case SEGUE_CLASH_TRAINER:
      return _("trainer clash");
    case SEGUE_CLASH_ROOM:
      return _("room clash");
    case SEGUE_CLASH_PERSON:
      return _("person clash");
    }

  g_return_val_if_reached ("");
}

static void
append_clashes (SegueSessionsCells *self,
                GPtrArray          *clashes,
                SegueRecord        *session,
                GString            *words)
{
  for (guint i = 0; i < clashes->len; i++)
    {
      g_autofree char *text = segue_clash_dup_text (self->plan, g_ptr_array_index (clashes, i), session);

      g_string_append_printf (words, "\n%s", text);
    }
}

static void
fill_status (SegueSessionsCells *self,
             SegueCell          *cell,
             SegueRecord        *session)
{
  const SegueField *field = segue_record_get_field (session, SEGUE_SESSION_STATUS);
  int status = segue_record_get_choice (session, SEGUE_SESSION_STATUS);
  const char *word = status != SEGUE_CHOICE_NONE ? segue_choices_get_label (field->choices, status) : "–";
  g_autoptr(GPtrArray) clashes = segue_clashes_find (get_clashes (self), session);
  const char *clash = clashes->len > 0 ? get_clash_word (((const SegueClash *) g_ptr_array_index (clashes, 0))->kind) : NULL;
  g_autofree char *lacks = segue_session_facts_dup_lacks (self->plan, session);
  g_autoptr(GString) description = g_string_new (word);

  if (lacks != NULL)
    g_string_append_printf (description, ", %s", lacks);
  append_clashes (self, clashes, session, description);
  set_lines (cell, word, clash != NULL ? clash : lacks, clash != NULL || lacks != NULL, description->str);
}

/**
 * segue_sessions_cells_make:
 * @data: a #SegueSessionsCells
 *
 * Returns: (transfer floating) (nullable): the cell of a column; %NULL for plain text
 */
gpointer
segue_sessions_cells_make (gpointer data,
                           guint    column)
{
  return get_cell (data, column) != CELL_TEXT ? segue_cell_new (SEGUE_CELL_LINES) : NULL;
}

/**
 * segue_sessions_cells_fill:
 * @data: a #SegueSessionsCells
 * @item: a #SegueSheetItem
 *
 * Shows it in the cell of a column.
 */
void
segue_sessions_cells_fill (gpointer  data,
                           gpointer  cell,
                           GObject  *item,
                           guint     column)
{
  SegueSessionsCells *self = data;
  SegueRecord *session = segue_sheet_item_get (SEGUE_SHEET_ITEM (item), SEGUE_SHEET_OWN);

  switch (get_cell (self, column))
    {
    case CELL_WHEN:
      fill_when (cell, session);
      break;
    case CELL_TITLE:
      fill_title (self, cell, session);
      break;
    case CELL_SEATS:
      fill_seats (self, cell, session);
      break;
    case CELL_STATUS:
      fill_status (self, cell, session);
      break;
    case CELL_TEXT:
      g_assert_not_reached ();
    }
}

/**
 * segue_sessions_cells_forget:
 *
 * Something is otherwise than it was: looks for clashes anew.
 */
void
segue_sessions_cells_forget (SegueSessionsCells *self)
{
  g_clear_pointer (&self->clashes, segue_clashes_free);
}

/**
 * segue_sessions_cells_set_narrow:
 * @is_narrow: whether there are few columns, of which one says what the others would
 */
void
segue_sessions_cells_set_narrow (SegueSessionsCells *self,
                                 gboolean            is_narrow)
{
  self->is_narrow = is_narrow;
}

/**
 * segue_sessions_cells_free:
 *
 * Frees it.
 */
void
segue_sessions_cells_free (SegueSessionsCells *self)
{
  segue_sessions_cells_forget (self);
  g_object_unref (self->plan);
  g_free (self);
}

/**
 * segue_sessions_cells_new:
 * @plan: where the sessions are
 * @sheet: of the list; lives for ever
 *
 * Returns: (transfer full): what fills the cells; free with segue_sessions_cells_free()
 */
SegueSessionsCells *
segue_sessions_cells_new (SeguePlan        *plan,
                          const SegueSheet *sheet)
{
  SegueSessionsCells *self = g_new0 (SegueSessionsCells, 1);

  self->plan = g_object_ref (plan);
  self->sheet = sheet;

  return self;
}
