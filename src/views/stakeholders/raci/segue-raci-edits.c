/* segue-raci-edits.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * There are only entries: an activity is there as long as one names it, and a person
 * or role likewise.  What is emptied is removed, unless it is the last entry that
 * names its activity or its person.
 */

#define G_LOG_DOMAIN "segue-raci-edits"

#include "config.h"

#include "segue-raci-edits.h"

#include "segue-edit.h"
#include "segue-fold.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

static void
set_text (SegueEdit   *edit,
          SegueRecord *entry,
          guint        field,
          const char  *text)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (text != NULL)
    segue_value_take_text (&value, g_strdup (text));
  segue_edit_set_value (edit, entry, field, &value);
}

/* @number: a choice, a link; 0 unsets a link, %SEGUE_CHOICE_NONE a choice */
static void
set_number (SegueEdit   *edit,
            SegueRecord *entry,
            guint        field,
            gint64       number,
            gint64       none)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (number != none)
    segue_value_set_integer (&value, number);
  segue_edit_set_value (edit, entry, field, &value);
}

static gboolean
is_for_nobody (SegueRecord *entry)
{
  return !segue_record_is_set (entry, SEGUE_RACI_STAKEHOLDER) && !segue_record_is_set (entry, SEGUE_RACI_ROLE);
}

/* An entry that holds nothing but the activity, which can be filled. */
static SegueRecord *
find_placeholder (const SegueRaciMatrix *matrix,
                  guint                  activity)
{
  g_autoptr(GPtrArray) entries = segue_raci_matrix_dup_entries (matrix, (int) activity, -1);

  for (guint i = 0; i < entries->len; i++)
    {
      SegueRecord *entry = g_ptr_array_index (entries, i);

      if (is_for_nobody (entry) && !segue_record_is_set (entry, SEGUE_RACI_LETTERS))
        return entry;
    }

  return NULL;
}

static void
fill_party (SegueEdit   *edit,
            SegueRecord *entry,
            gint64       stakeholder,
            const char  *role)
{
  if (stakeholder != 0)
    set_number (edit, entry, SEGUE_RACI_STAKEHOLDER, stakeholder, 0);
  else
    set_text (edit, entry, SEGUE_RACI_ROLE, role);
}

/* An entry of @activity for somebody; one that waits for somebody is taken. */
static SegueRecord *
add_entry (SegueEdit             *edit,
           gint64                 rollout,
           const SegueRaciMatrix *matrix,
           guint                  activity,
           gint64                 stakeholder,
           const char            *role)
{
  const SegueRaciActivity *row = g_ptr_array_index (matrix->activities, activity);
  SegueRecord *entry = find_placeholder (matrix, activity);

  if (entry == NULL)
    {
      g_autoptr(SegueRecord) added = segue_record_new (SEGUE_RECORD_RACI, 0);

      segue_edit_add (edit, added);
      set_number (edit, added, SEGUE_RACI_ROLLOUT, rollout, 0);
      set_text (edit, added, SEGUE_RACI_ACTIVITY, row->title);
      set_number (edit, added, SEGUE_RACI_PHASE, row->phase, SEGUE_CHOICE_NONE);
      entry = added; /* the edit keeps it */
    }
  fill_party (edit, entry, stakeholder, role);

  return entry;
}

/* Whether its activity and its person are named by others, too. */
static gboolean
is_spare (const SegueRaciMatrix *matrix,
          guint                  activity,
          guint                  party)
{
  g_autoptr(GPtrArray) row = segue_raci_matrix_dup_entries (matrix, (int) activity, -1);
  g_autoptr(GPtrArray) column = segue_raci_matrix_dup_entries (matrix, -1, (int) party);
  g_autoptr(GPtrArray) here = segue_raci_matrix_dup_entries (matrix, (int) activity, (int) party);

  return row->len > here->len && column->len > here->len;
}

/* Who sees a number in place of an activity would write the number. */
static gboolean
shows_words (SegueWorkspace  *workspace,
             GError         **error)
{
  const SegueField *field = &segue_record_class_get (SEGUE_RECORD_RACI)->fields[SEGUE_RACI_ACTIVITY];

  if (segue_redaction_decide (segue_workspace_get_level (workspace), field, NULL, NULL) == SEGUE_SHOWN_FULLY)
    return TRUE;

  g_set_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_HIDDEN,
               /* Translators: a field, such as Notes. */
               _("%s is hidden while you present, so nothing was changed. End presenting first."), _(field->label));
  return FALSE;
}

static gboolean
commit (SegueWorkspace  *workspace,
        SegueEdit       *edit,
        GError         **error)
{
  if (!shows_words (workspace, error))
    return FALSE;

  return segue_edit_commit (edit, NULL, error);
}

/**
 * segue_raci_set_letters:
 * @set: what shall stand in the field; empty clears it
 *
 * Where several entries are of one field, one remains.
 */
gboolean
segue_raci_set_letters (SegueWorkspace         *workspace,
                        gint64                  rollout,
                        const SegueRaciMatrix  *matrix,
                        guint                   activity,
                        guint                   party,
                        SegueRaciSet            set,
                        GError                **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_RACI);
  g_autoptr(GPtrArray) entries = segue_raci_matrix_dup_entries (matrix, (int) activity, (int) party);
  const SegueRaciParty *who = g_ptr_array_index (matrix->parties, party);
  guint kept = set == 0 && is_spare (matrix, activity, party) ? 0 : 1;

  if (set == segue_raci_matrix_get (matrix, activity, party))
    return TRUE;

  for (guint i = kept; i < entries->len; i++)
    if (!segue_edit_remove (edit, g_ptr_array_index (entries, i), FALSE, error))
      return FALSE;
  if (kept == 1)
    {
      SegueRecord *entry = entries->len > 0
                             ? g_ptr_array_index (entries, 0)
                             : add_entry (edit, rollout, matrix, activity,
                                          who->stakeholder != NULL ? segue_record_get_id (who->stakeholder) : 0, who->title);

      set_number (edit, entry, SEGUE_RACI_LETTERS, segue_raci_set_to_letters (set), SEGUE_CHOICE_NONE);
    }

  return commit (workspace, edit, error);
}

/* @title: of an activity, or of the one in the row @but */
static gboolean
check_title (const SegueRaciMatrix  *matrix,
             const char             *title,
             int                     but,
             GError                **error)
{
  int there = segue_raci_matrix_find_activity (matrix, title);
  g_autofree char *folded = g_strstrip (segue_fold (title));

  if (*folded == '\0')
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT, _("An activity needs a name."));
      return FALSE;
    }
  if (there >= 0 && there != but)
    {
      const SegueRaciActivity *activity = g_ptr_array_index (matrix->activities, there);

      g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS,
                   _("“%s” is an activity of this matrix already. Give this one another name."), activity->title);
      return FALSE;
    }

  return TRUE;
}

/* @stakeholder: who, or 0 for @role; @but: a column that may be called so, or -1 */
static gboolean
check_party (const SegueRaciMatrix  *matrix,
             gint64                  stakeholder,
             const char             *role,
             int                     but,
             GError                **error)
{
  int there = segue_raci_matrix_find_party (matrix, stakeholder, role);
  g_autofree char *folded = g_strstrip (segue_fold (role != NULL ? role : ""));

  if (stakeholder == 0 && *folded == '\0')
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT, _("A role needs a name."));
      return FALSE;
    }
  if (there >= 0 && there != but)
    {
      const SegueRaciParty *party = g_ptr_array_index (matrix->parties, there);

      g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS, _("“%s” is in this matrix already."), party->title);
      return FALSE;
    }

  return TRUE;
}

/**
 * segue_raci_add_activity:
 * @phase: a #SeguePhase, or %SEGUE_CHOICE_NONE
 * @error: %G_IO_ERROR_EXISTS where @title is there already
 *
 * Adds a row without letters.
 */
gboolean
segue_raci_add_activity (SegueWorkspace         *workspace,
                         gint64                  rollout,
                         const SegueRaciMatrix  *matrix,
                         const char             *title,
                         int                     phase,
                         GError                **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_RACI);
  g_autoptr(SegueRecord) entry = segue_record_new (SEGUE_RECORD_RACI, 0);

  if (!check_title (matrix, title, -1, error))
    return FALSE;

  segue_edit_add (edit, entry);
  set_number (edit, entry, SEGUE_RACI_ROLLOUT, rollout, 0);
  set_text (edit, entry, SEGUE_RACI_ACTIVITY, title);
  set_number (edit, entry, SEGUE_RACI_PHASE, phase, SEGUE_CHOICE_NONE);

  return commit (workspace, edit, error);
}

/**
 * segue_raci_change_activity:
 * @title: its name from now on
 * @phase: a #SeguePhase, or %SEGUE_CHOICE_NONE
 * @error: %G_IO_ERROR_EXISTS where another is called @title
 */
gboolean
segue_raci_change_activity (SegueWorkspace         *workspace,
                            const SegueRaciMatrix  *matrix,
                            guint                   activity,
                            const char             *title,
                            int                     phase,
                            GError                **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_RACI);
  g_autoptr(GPtrArray) entries = segue_raci_matrix_dup_entries (matrix, (int) activity, -1);

  if (!check_title (matrix, title, (int) activity, error))
    return FALSE;

  for (guint i = 0; i < entries->len; i++)
    {
      SegueRecord *entry = g_ptr_array_index (entries, i);

      if (g_strcmp0 (segue_record_get_text (entry, SEGUE_RACI_ACTIVITY), title) != 0)
        set_text (edit, entry, SEGUE_RACI_ACTIVITY, title);
      if (segue_record_get_choice (entry, SEGUE_RACI_PHASE) != phase)
        set_number (edit, entry, SEGUE_RACI_PHASE, phase, SEGUE_CHOICE_NONE);
    }

  return commit (workspace, edit, error);
}

/**
 * segue_raci_remove_activity:
 *
 * Removes a row; who was named only there goes with it.
 */
gboolean
segue_raci_remove_activity (SegueWorkspace         *workspace,
                            const SegueRaciMatrix  *matrix,
                            guint                   activity,
                            GError                **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_REMOVE, SEGUE_RECORD_RACI);
  g_autoptr(GPtrArray) entries = segue_raci_matrix_dup_entries (matrix, (int) activity, -1);

  for (guint i = 0; i < entries->len; i++)
    if (!segue_edit_remove (edit, g_ptr_array_index (entries, i), FALSE, error))
      return FALSE;

  return commit (workspace, edit, error);
}

/**
 * segue_raci_add_party:
 * @stakeholder: who, or 0
 * @role: (nullable): which role, where @stakeholder is 0
 * @error: %G_IO_ERROR_EXISTS where that is a column already, %G_IO_ERROR_NOT_FOUND
 *   where there is no activity
 *
 * Adds a column without letters.
 */
gboolean
segue_raci_add_party (SegueWorkspace         *workspace,
                      gint64                  rollout,
                      const SegueRaciMatrix  *matrix,
                      gint64                  stakeholder,
                      const char             *role,
                      GError                **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_RACI);

  if (matrix->activities->len == 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                           _("Whoever is in the matrix has a part in an activity, and there is none any more. Add an activity first."));
      return FALSE;
    }
  if (!check_party (matrix, stakeholder, role, -1, error))
    return FALSE;

  add_entry (edit, rollout, matrix, 0, stakeholder, role);
  return commit (workspace, edit, error);
}

/**
 * segue_raci_rename_role:
 * @party: a column that is a role
 * @role: its name from now on
 * @error: %G_IO_ERROR_EXISTS where another is called @role
 */
gboolean
segue_raci_rename_role (SegueWorkspace         *workspace,
                        const SegueRaciMatrix  *matrix,
                        guint                   party,
                        const char             *role,
                        GError                **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_RACI);
  g_autoptr(GPtrArray) entries = segue_raci_matrix_dup_entries (matrix, -1, (int) party);

  if (!check_party (matrix, 0, role, (int) party, error))
    return FALSE;

  for (guint i = 0; i < entries->len; i++)
    if (g_strcmp0 (segue_record_get_text (g_ptr_array_index (entries, i), SEGUE_RACI_ROLE), role) != 0)
      set_text (edit, g_ptr_array_index (entries, i), SEGUE_RACI_ROLE, role);

  return commit (workspace, edit, error);
}

/**
 * segue_raci_remove_party:
 *
 * Removes a column; activities that name nobody else stay.
 */
gboolean
segue_raci_remove_party (SegueWorkspace         *workspace,
                         const SegueRaciMatrix  *matrix,
                         guint                   party,
                         GError                **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_REMOVE, SEGUE_RECORD_RACI);

  for (guint activity = 0; activity < matrix->activities->len; activity++)
    {
      g_autoptr(GPtrArray) row = segue_raci_matrix_dup_entries (matrix, (int) activity, -1);
      g_autoptr(GPtrArray) here = segue_raci_matrix_dup_entries (matrix, (int) activity, (int) party);

      for (guint i = 0; i < here->len; i++)
        {
          SegueRecord *entry = g_ptr_array_index (here, i);

          if (i > 0 || row->len > here->len)
            {
              if (!segue_edit_remove (edit, entry, FALSE, error))
                return FALSE;
              continue;
            }
          set_number (edit, entry, SEGUE_RACI_STAKEHOLDER, 0, 0);
          set_text (edit, entry, SEGUE_RACI_ROLE, NULL);
          set_number (edit, entry, SEGUE_RACI_LETTERS, SEGUE_CHOICE_NONE, SEGUE_CHOICE_NONE);
        }
    }

  return commit (workspace, edit, error);
}
