/* segue-raci-field.c - what of the matrix a key or a question is about
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows and columns move: another window, an undo or the key before put others in their
 * places.  What somebody saw is known by its name.
 */

#define G_LOG_DOMAIN "segue-raci-view"

#include "config.h"

#include "segue-raci-view-private.h"

#include "segue-page.h"

#define NONE (-1)

void
segue_raci_field_clear (SegueRaciField *field)
{
  g_clear_pointer (&field->activity, g_free);
  g_clear_pointer (&field->role, g_free);
  field->stakeholder = 0;
}

/* @activity: a row that is shown, or -1; @party: a column, or -1 */
void
segue_raci_field_read (SegueRaciField *field,
                       SegueRaciView  *view,
                       int             activity,
                       int             party)
{
  segue_raci_field_clear (field);
  if (activity != NONE)
    {
      const SegueRaciActivity *row = g_ptr_array_index (view->model->activities, activity);

      field->activity = g_strdup (row->title);
    }
  if (party != NONE)
    {
      const SegueRaciParty *column = g_ptr_array_index (view->model->parties, party);

      if (column->stakeholder != NULL)
        field->stakeholder = segue_record_get_id (column->stakeholder);
      else
        field->role = g_strdup (column->title);
    }
}

/* Where it is now, each -1 where @field has none; whether all of it is still there. */
gboolean
segue_raci_field_find (const SegueRaciField *field,
                       SegueRaciView        *view,
                       int                  *activity,
                       int                  *party)
{
  gboolean has_party = field->stakeholder != 0 || field->role != NULL;

  segue_raci_view_sync (view);
  *activity = field->activity != NULL ? segue_raci_matrix_find_activity (view->model, field->activity) : NONE;
  *party = has_party ? segue_raci_matrix_find_party (view->model, field->stakeholder, field->role) : NONE;

  return (field->activity == NULL || *activity != NONE) && (!has_party || *party != NONE);
}

/* Whether it is one that can be written; where not, it is said. */
static gboolean
find_to_write (const SegueRaciField *field,
               SegueRaciView        *view,
               guint                *activity,
               guint                *party)
{
  int row, column;

  if (!segue_page_may_write (GTK_WIDGET (view), view->workspace))
    return FALSE;
  if (!segue_raci_field_find (field, view, &row, &column) || row == NONE || column == NONE)
    {
      gtk_widget_error_bell (GTK_WIDGET (view));
      return FALSE;
    }
  *activity = (guint) row;
  *party = (guint) column;

  return TRUE;
}

/* Gives @letter to whom has it not and takes it from whom has it; 0 takes all. */
gboolean
segue_raci_field_toggle (const SegueRaciField *field,
                         SegueRaciView        *view,
                         SegueRaciSet          letter)
{
  guint activity, party;
  SegueRaciSet set;
  g_autoptr(GError) error = NULL;
  gboolean good;

  if (!find_to_write (field, view, &activity, &party))
    return FALSE;

  set = segue_raci_matrix_get (view->model, activity, party);
  good = segue_raci_set_letters (view->workspace, view->rollout, view->model, activity, party,
                                 letter != 0 ? segue_raci_set_toggle (set, letter) : 0, &error);

  return segue_raci_view_tell (view, good, error);
}

/* Makes it so that @letter is there or not. */
gboolean
segue_raci_field_set (const SegueRaciField *field,
                      SegueRaciView        *view,
                      SegueRaciSet          letter,
                      gboolean              is_there)
{
  guint activity, party;

  if (!find_to_write (field, view, &activity, &party))
    return FALSE;

  return ((segue_raci_matrix_get (view->model, activity, party) & letter) != 0) == is_there ||
         segue_raci_field_toggle (field, view, letter);
}
