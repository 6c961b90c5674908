/* segue-roster-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The public sees who has a seat, and nothing else of anybody: who waits and who was
 * absent follows from what it may not see.
 */

#define G_LOG_DOMAIN "segue-roster-page"

#include "config.h"

#include "segue-roster-page.h"

#include "segue-flow-columns.h"
#include "segue-roster.h"
#include "segue-session-words.h"

#include <glib/gi18n.h>

struct _SegueRosterPage
{
  SegueSessionPage parent_instance;
};

G_DEFINE_FINAL_TYPE (SegueRosterPage, segue_roster_page, SEGUE_TYPE_SESSION_PAGE)

/* Parts of the width: number, name, audience, state, score, notes of the trainer. */
static const double team_parts[] = { 0.08, 0.23, 0.18, 0.15, 0.09, 0.27 };
static const double manager_parts[] = { 0.08, 0.32, 0.27, 0.2, 0.13 };
static const double public_parts[] = { 0.08, 0.92 };

typedef struct
{
  SegueSessionPage   *page;
  SeguePlan          *plan;
  SegueRedactionLevel level;
  SegueFlowColumns    columns;
} Section;

/* Who is at which part of the roster. */
typedef enum
{
  PART_SEATS,
  PART_WAITING,
  PART_GIVEN_UP,
} Part;

static const char * const part_labels[] = {
  [PART_SEATS] = N_("Seats"),
  [PART_WAITING] = N_("Waiting list"),
  [PART_GIVEN_UP] = N_("Declined or cancelled"),
};

static Part
get_part (const SegueSeatRow *row)
{
  switch ((SegueSeat) row->seat)
    {
    case SEGUE_SEAT_HELD:
    case SEGUE_SEAT_USED:
    case SEGUE_SEAT_MISSED:
      return PART_SEATS;
    case SEGUE_SEAT_WAITING:
      return PART_WAITING;
    case SEGUE_SEAT_GIVEN_UP:
      return PART_GIVEN_UP;
    }

  g_return_val_if_reached (PART_SEATS);
}

static void
add_heads (const Section *self)
{
  const char *labels[] = { _("No."), _("Name"), _("Audience"), _("State"), _("Score"), _("From the trainer") };

  segue_flow_columns_add_heads (&self->columns, labels);
}

/* What somebody struggled with and missed, and what the trainer says: working notes. */
static char *
dup_notes (const Section *self,
           SegueRecord   *enrolment)
{
  static const guint notes[] = { SEGUE_ENROLMENT_STRUGGLED_WITH, SEGUE_ENROLMENT_MISSED, SEGUE_ENROLMENT_REMARK };
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (notes); i++)
    {
      g_autofree char *text = segue_shown_text_dup (self->level, self->plan, enrolment, notes[i]);

      if (text == NULL)
        continue;
      if (words->len > 0)
        g_string_append_c (words, '\n');
      g_string_append_printf (words, "%s: %s", _(segue_record_get_field (enrolment, notes[i])->label), text);
    }

  return words->len > 0 ? g_string_free (g_steal_pointer (&words), FALSE) : NULL;
}

static void
add_line (const Section      *self,
          const SegueSeatRow *row,
          guint               number)
{
  g_autofree char *words = row->people > 1 ? g_strdup_printf ("%u–%u", number, number + row->people - 1)
                                           : g_strdup_printf ("%u", number);
  g_autofree char *nobody = row->name == NULL ? g_strdup_printf (ngettext ("%u seat without a name", "%u seats without a name",
                                                                           row->people), row->people) : NULL;
  g_autofree char *state = segue_shown_text_dup (self->level, self->plan, row->enrolment, SEGUE_ENROLMENT_STATUS);
  g_autofree char *score = segue_shown_text_dup (self->level, self->plan, row->enrolment, SEGUE_ENROLMENT_SCORE);
  g_autofree char *notes = dup_notes (self, row->enrolment);
  const SegueFlowText texts[] = {
    { words, .ink = SEGUE_INK_QUIET },
    { row->name != NULL ? row->name : nobody, row->name == NULL && self->level == SEGUE_REDACTION_LEVEL_PUBLIC ? row->audience : NULL,
      .is_strong = row->name != NULL },
    { row->audience },
    { state },
    { score },
    { notes },
  };

  segue_flow_columns_add (&self->columns, texts);
}

static void
add_part (const Section *self,
          GPtrArray     *rows,
          Part           part)
{
  guint n = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      const SegueSeatRow *row = g_ptr_array_index (rows, i);

      if (get_part (row) != part)
        continue;
      if (n == 0 && self->level != SEGUE_REDACTION_LEVEL_PUBLIC)
        segue_flow_columns_add_group (&self->columns, _(part_labels[part]));
      add_line (self, row, n + 1);
      n += row->people;
    }
}

/* How many there are of what, as far as it may be known. */
static char *
dup_counts (const Section *self,
            SegueRecord   *session)
{
  SegueRoster roster;
  g_autoptr(GString) words = g_string_new (NULL);

  segue_roster_get (self->plan, session, &roster);
  /* Translators: seats taken, and all */
  g_string_append_printf (words, _("%u of %u seats taken"), roster.taken, roster.capacity);
  if (roster.minimum > 0)
    {
      g_string_append (words, " · ");
      /* Translators: how many people there must be */
      g_string_append_printf (words, _("runs from %u"), roster.minimum);
    }
  if (self->level == SEGUE_REDACTION_LEVEL_PUBLIC)
    return g_string_free (g_steal_pointer (&words), FALSE);

  g_string_append (words, " · ");
  g_string_append_printf (words, _("%u wait-listed"), roster.waiting);
  if (roster.attended + roster.excused + roster.no_shows > 0)
    {
      g_string_append (words, " · ");
      g_string_append_printf (words, _("%u attended, %u excused, %u not there"), roster.attended, roster.excused, roster.no_shows);
    }

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static gboolean
has_lines (const Section *self,
           GPtrArray     *rows)
{
  for (guint i = 0; i < rows->len; i++)
    if (self->level != SEGUE_REDACTION_LEVEL_PUBLIC || get_part (g_ptr_array_index (rows, i)) == PART_SEATS)
      return TRUE;

  return FALSE;
}

static void
choose_columns (Section *self)
{
  switch (self->level)
    {
    case SEGUE_REDACTION_LEVEL_TEAM:
      self->columns.parts = team_parts;
      self->columns.n = G_N_ELEMENTS (team_parts);
      return;
    case SEGUE_REDACTION_LEVEL_MANAGERS:
      self->columns.parts = manager_parts;
      self->columns.n = G_N_ELEMENTS (manager_parts);
      return;
    case SEGUE_REDACTION_LEVEL_PUBLIC:
      self->columns.parts = public_parts;
      self->columns.n = G_N_ELEMENTS (public_parts);
      return;
    }

  g_return_if_reached ();
}

static void
segue_roster_page_add_rows (SegueSessionPage *page,
                            SegueRecord      *session,
                            SegueTypesetter  *type,
                            double            width)
{
  Section self = {
    page, segue_flow_page_get_plan (SEGUE_FLOW_PAGE (page)), segue_document_get_options (SEGUE_DOCUMENT (page))->level,
    { SEGUE_FLOW_PAGE (page), width, segue_typesetter_get_scale (type), NULL, 0, NULL },
  };
  g_autoptr(GPtrArray) rows = segue_session_page_dup_rows (page, session);
  g_autofree char *counts = dup_counts (&self, session);

  choose_columns (&self);
  segue_flow_page_add_text (SEGUE_FLOW_PAGE (page), SEGUE_FLOW_ROW_PARAGRAPH, width, counts);
  if (!has_lines (&self, rows))
    {
      segue_flow_page_add_text (SEGUE_FLOW_PAGE (page), SEGUE_FLOW_ROW_PARAGRAPH, width, _("Nobody has a seat yet."));
      return;
    }

  add_heads (&self);
  add_part (&self, rows, PART_SEATS);
  if (self.level == SEGUE_REDACTION_LEVEL_PUBLIC)
    return;
  add_part (&self, rows, PART_WAITING);
  add_part (&self, rows, PART_GIVEN_UP);
}

static void
segue_roster_page_class_init (SegueRosterPageClass *klass)
{
  SegueSessionPageClass *page_class = SEGUE_SESSION_PAGE_CLASS (klass);

  page_class->label = N_("Roster");
  page_class->whole = N_("Rosters");
  page_class->add_rows = segue_roster_page_add_rows;
}

static void
segue_roster_page_init (SegueRosterPage *self)
{
}

/**
 * segue_roster_page_new:
 * @plan: where the records are
 * @options: of which session; without one there is a section for each
 * @error: not used: there is one for every reader
 *
 * Returns: (transfer full): the roster
 */
SegueDocument *
segue_roster_page_new (SeguePlan               *plan,
                       const SeguePageOptions  *options,
                       GError                 **error)
{
  g_autoptr(GPtrArray) sessions = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && options != NULL, NULL);

  sessions = segue_session_page_dup_sessions (plan, options, options->filter.from);
  return segue_session_page_make (SEGUE_TYPE_ROSTER_PAGE, plan, options, sessions);
}
