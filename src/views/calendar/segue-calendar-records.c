/* segue-calendar-records.c - what is new on the calendar, and what goes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-view"

#include "config.h"

#include "segue-calendar-view-private.h"

#include "segue-deleted-words.h"
#include "segue-edit.h"
#include "segue-series-ask.h"
#include "segue-series-edits.h"

#include <glib/gi18n.h>

/* What the page can select beside what has a day. */
static const SegueRecordKind undated[] = {
  SEGUE_RECORD_SERIES, SEGUE_RECORD_MESSAGE, SEGUE_RECORD_FAQ, SEGUE_RECORD_SUPPORT_CHANNEL, SEGUE_RECORD_TERM,
};

/* NULL where there is none, or none that may be seen. */
SegueRecord *
segue_calendar_view_find_record (SegueCalendarView *self,
                                 gint64             id)
{
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  SegueRecord *record = NULL;
  const SegueRecordKind *dated;
  guint n = 0;

  dated = segue_dated_get_kinds (&n);
  for (guint i = 0; i < n && record == NULL; i++)
    record = segue_plan_find (plan, dated[i], id);
  for (guint i = 0; i < G_N_ELEMENTS (undated) && record == NULL; i++)
    record = segue_plan_find (plan, undated[i], id);

  return record;
}

/* The user says what it is, and is asked by the mode, so that it is on the right day. */
gint64
segue_calendar_view_add_record (SeguePage  *page,
                                GError    **error)
{
  SegueCalendarView *self = SEGUE_CALENDAR_VIEW (page);

  if (!segue_page_may_write (GTK_WIDGET (self), self->workspace))
    return 0;

  self->shows_days = TRUE;
  segue_calendar_view_show_status (self);
  if (!segue_calendar_mode_create (segue_calendar_modes_get (self)))
    {
      segue_calendar_modes_show_days (self);
      segue_calendar_mode_create (segue_calendar_modes_get (self));
    }

  return 0;
}

static char *
dup_deleted_text (const char *title,
                  guint       n_cleared)
{
  GString *words = segue_deleted_words_new (title);

  segue_deleted_words_add_cleared (words, n_cleared);

  return g_string_free (words, FALSE);
}

/* A series goes with what it would still have made. */
static char *
remove_series (SegueCalendarView  *self,
               SegueRecord        *series,
               GError            **error)
{
  g_autofree char *title = segue_plan_dup_title (segue_workspace_get_shown (self->workspace), series);
  g_autofree char *deleted = dup_deleted_text (title, 0);
  guint n = 0;

  if (!segue_series_edits_remove_series (self->workspace, segue_plan_find_source (segue_workspace_get_shown (self->workspace), series), &n, error))
    return NULL;

  /* Translators: what was deleted, then how many occurrences of it. */
  return n > 0 ? g_strdup_printf (ngettext ("%s with %u occurrence", "%s with %u occurrences", n), deleted, n)
               : g_steal_pointer (&deleted);
}

/* Goes with what hangs on it alone; what was relative to a milestone stays on its day. */
char *
segue_calendar_view_remove_selected (SeguePage  *page,
                                     GError    **error)
{
  SegueCalendarView *self = SEGUE_CALENDAR_VIEW (page);
  SegueRecord *record = segue_calendar_state_get_selected (self->state);
  g_autoptr(SegueEdit) edit = NULL;
  g_autofree char *title = NULL;

  g_return_val_if_fail (record != NULL, NULL);

  if (segue_series_ask_remove (GTK_WIDGET (self), self->workspace, segue_plan_find_source (segue_workspace_get_shown (self->workspace), record)))
    return NULL;

  if (segue_record_get_kind (record) == SEGUE_RECORD_SERIES)
    return remove_series (self, record, error);

  title = segue_plan_dup_title (segue_workspace_get_shown (self->workspace), record);
  edit = segue_edit_new (self->workspace, SEGUE_VERB_REMOVE, segue_record_get_kind (record));
  if (!segue_edit_remove (edit, record, TRUE, error) || !segue_edit_commit (edit, NULL, error))
    return NULL;

  return dup_deleted_text (title, segue_edit_get_n_cleared (edit));
}
