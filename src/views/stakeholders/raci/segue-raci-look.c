/* segue-raci-look.c - what stands in the RACI matrix
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-raci-view"

#include "config.h"

#include "segue-raci-view-private.h"

#include <glib/gi18n.h>

/* A letter and what it means. */
const char *
segue_raci_letter_get_text (SegueRaciSet letter)
{
  switch (letter)
    {
    case SEGUE_RACI_HAS_R:
      return _("R · Responsible: does the work");
    case SEGUE_RACI_HAS_A:
      return _("A · Accountable: answers for it");
    case SEGUE_RACI_HAS_C:
      return _("C · Consulted: is asked before");
    case SEGUE_RACI_HAS_I:
      return _("I · Informed: is told after");
    }

  g_return_val_if_reached ("");
}

static void
describe_row (gpointer         owner,
              guint            row,
              SegueCrossTabLine *line)
{
  SegueRaciView *self = owner;
  const SegueRaciActivity *activity = g_ptr_array_index (self->model->activities, row);

  line->title = g_strdup (activity->title);
  line->warning = segue_raci_findings_dup_warning (self, FALSE, row);
}

static const char *
get_group (gpointer owner,
           guint    row)
{
  SegueRaciView *self = owner;
  const SegueRaciActivity *activity = g_ptr_array_index (self->model->activities, row);
  const SegueChoices *phases = segue_record_class_get (SEGUE_RECORD_RACI)->fields[SEGUE_RACI_PHASE].choices;

  return activity->phase == SEGUE_CHOICE_NONE ? _("No phase") : segue_choices_get_label (phases, activity->phase);
}

static void
describe_column (gpointer         owner,
                 guint            column,
                 SegueCrossTabLine *line)
{
  SegueRaciView *self = owner;
  const SegueRaciParty *party = g_ptr_array_index (self->model->parties, column);

  line->title = g_strdup (party->title);
  line->subtitle = g_strdup (party->stakeholder != NULL ? NULL : _("role"));
  line->warning = segue_raci_findings_dup_warning (self, TRUE, column);
}

static void
describe_cell (gpointer             owner,
               guint                row,
               guint                column,
               SegueCrossTabCellLook *look)
{
  static const struct
  {
    const char *text;
    const char *style;
  } looks[] = {
    [SEGUE_RACI_R] = { "R", "raci-r" },
    [SEGUE_RACI_A] = { "A", "raci-a" },
    [SEGUE_RACI_RA] = { "R A", "raci-a" },
    [SEGUE_RACI_C] = { "C", "raci-c" },
    [SEGUE_RACI_I] = { "I", "raci-i" },
  };
  SegueRaciView *self = owner;
  const SegueChoices *letters = segue_record_class_get (SEGUE_RECORD_RACI)->fields[SEGUE_RACI_LETTERS].choices;
  int letter = segue_raci_set_to_letters (segue_raci_matrix_get (self->model, row, column));

  if (letter == SEGUE_CHOICE_NONE)
    {
      look->label = g_strdup (_("no part"));
      look->style = "raci-none";
      return;
    }

  look->text = g_strdup (looks[letter].text);
  look->style = looks[letter].style;
  look->label = g_strdup (segue_choices_get_label (letters, letter));
}

const SegueCrossTabFuncs segue_raci_look = { describe_row, describe_column, describe_cell, get_group };
