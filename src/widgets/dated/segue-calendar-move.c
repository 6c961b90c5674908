/* segue-calendar-move.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands by itself just moves.  Of what hangs on a milestone the user says whether it
 * shall be as far from it as it is then, or stay on its day from now on.  Of a milestone that
 * something hangs on, the user sees first what would come of it.
 */

#define G_LOG_DOMAIN "segue-calendar-edits"

#include "config.h"

#include "segue-calendar-move.h"

#include "segue-move-dialog.h"
#include "segue-page.h"
#include "segue-pane.h"

#include <glib/gi18n.h>

typedef struct
{
  GtkWidget            *part;      /* weak */
  SegueWorkspace       *workspace; /* owned */
  SegueRecord          *record;    /* owned */
  SegueDay              day;
  int                   starts;
  guint                 field;
  SegueValue            value;
  gboolean              hangs;     /* whether it hangs on a milestone with a day, and is not pinned */
  SegueOffset           offset;    /* how far from that it is then */
  gboolean              pins;
  SegueReplan          *replan;    /* owned; NULL where nothing hangs on it */
  SegueCalendarMoveFunc done;
  gpointer              data;
} Move;

static void
finish (Move     *self,
        gboolean  moved)
{
  if (self->done != NULL)
    self->done (moved, self->data);

  g_clear_weak_pointer (&self->part);
  segue_replan_free (self->replan);
  segue_value_clear (&self->value);
  g_object_unref (self->record);
  g_object_unref (self->workspace);
  g_free (self);
}

/**
 * segue_calendar_move_fail:
 * @part: where the user did it
 * @message: what happened, to what, and what to do
 *
 * Tells it in the pane, on the page or in the dialog that @part is in.
 */
void
segue_calendar_move_fail (GtkWidget  *part,
                          const char *message)
{
  GtkWidget *pane = gtk_widget_get_ancestor (part, SEGUE_TYPE_PANE);
  GtkWidget *toasts = gtk_widget_get_ancestor (part, ADW_TYPE_TOAST_OVERLAY);

  if (pane != NULL)
    segue_pane_failed (SEGUE_PANE (pane), message);
  else if (gtk_widget_get_ancestor (part, SEGUE_TYPE_PAGE) != NULL)
    segue_page_fail_from (part, message);
  else if (toasts != NULL)
    {
      g_autofree char *markup = g_markup_escape_text (message, -1);

      adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (toasts), adw_toast_new (markup));
    }
}

/**
 * segue_calendar_move_commit:
 * @part: where the user did it
 * @edit: what shall be written
 *
 * Returns: whether it was written; if not, the user is told why
 */
gboolean
segue_calendar_move_commit (GtkWidget *part,
                            SegueEdit *edit)
{
  g_autoptr(GError) error = NULL;

  if (segue_edit_commit (edit, NULL, &error))
    return TRUE;

  segue_calendar_move_fail (part, error->message);
  return FALSE;
}

static void
set_day (SegueEdit   *edit,
         SegueRecord *record,
         guint        field,
         SegueDay     day)
{
  const SegueValue none = SEGUE_VALUE_INIT;

  if (day != SEGUE_DAY_NONE)
    segue_edit_set_integer (edit, record, field, day);
  else
    segue_edit_set_value (edit, record, field, &none);
}

/* The end keeps its distance, but does not pass midnight. */
static void
fill_time (SegueEdit        *edit,
           SegueRecord      *record,
           const SegueDated *dated,
           int               starts)
{
  if (dated->end_time != SEGUE_NO_FIELD && segue_record_is_set (record, dated->end_time) &&
      segue_record_is_set (record, dated->time))
    {
      gint64 length = segue_record_get_integer (record, dated->end_time) - segue_record_get_integer (record, dated->time);

      segue_edit_set_integer (edit, record, dated->end_time, CLAMP (starts + length, 0, SEGUE_MINUTES_PER_DAY - 1));
    }
  segue_edit_set_integer (edit, record, dated->time, starts);
}

/**
 * segue_calendar_move_fill:
 * @record: something with a place on the calendar, or a series
 * @first: its first day then, %SEGUE_DAY_NONE for none
 * @starts: minutes since midnight, %SEGUE_TIME_NONE leaves its time as it is
 *
 * Lets @edit move it; what lasts keeps its length, and an occurrence leaves its series.
 */
void
segue_calendar_move_fill (SegueEdit   *edit,
                          SegueRecord *record,
                          SegueDay     first,
                          int          starts)
{
  const SegueDated *dated = segue_dated_get_hanging (segue_record_get_kind (record));
  SegueDay from = segue_dated_get_first (record);

  if (dated->end_date != SEGUE_NO_FIELD && segue_record_is_set (record, dated->end_date) && from != SEGUE_DAY_NONE)
    set_day (edit, record, dated->end_date, first != SEGUE_DAY_NONE ? first + segue_dated_get_last (record) - from : SEGUE_DAY_NONE);
  set_day (edit, record, dated->date, first);

  if (starts != SEGUE_TIME_NONE && dated->time != SEGUE_NO_FIELD)
    fill_time (edit, record, dated, starts);
  if (dated->series != SEGUE_NO_FIELD && segue_record_is_set (record, dated->series))
    segue_edit_set_integer (edit, record, dated->detached, TRUE);
}

static void
fill_offset (SegueEdit         *edit,
             SegueRecord       *record,
             const SegueOffset *offset)
{
  const SegueDated *dated = segue_dated_get_hanging (segue_record_get_kind (record));

  segue_edit_set_integer (edit, record, dated->anchor_offset, offset->n);
  segue_edit_set_integer (edit, record, dated->anchor_unit, offset->unit);
  if (offset->roll != SEGUE_CHOICE_NONE)
    segue_edit_set_integer (edit, record, dated->roll, offset->roll);
}

/**
 * segue_calendar_move_hang:
 * @record: of @workspace, or about to be added by @edit
 * @day: the first day that it gets
 *
 * Lets what hangs on a milestone hang as far from that as @day is, without a question; where
 * that cannot be said it is pinned.
 */
void
segue_calendar_move_hang (SegueEdit      *edit,
                          SegueWorkspace *workspace,
                          SegueRecord    *record,
                          SegueDay        day)
{
  const SegueDated *dated = segue_dated_get_hanging (segue_record_get_kind (record));
  SeguePlan *plan = segue_plan_get_source (segue_workspace_get_shown (workspace), NULL);
  SegueRecord *anchor = segue_plan_follow (plan, record, dated->anchor);
  g_autoptr(SegueWorkdays) workdays = segue_workdays_new (plan);
  SegueOffset offset;

  if (anchor == NULL || segue_dated_stays (record))
    return;

  if (segue_anchor_fit (workdays, record, segue_record_get_day (anchor, SEGUE_MILESTONE_DATE), day, &offset))
    fill_offset (edit, record, &offset);
  else
    segue_edit_set_integer (edit, record, dated->pinned, TRUE);
}

/* What was agreed to is what is written; occurrences follow their series. */
static void
fill_along (SegueEdit   *edit,
            SegueReplan *replan)
{
  for (guint i = 1; i < segue_replan_get_n_items (replan); i++)
    {
      const SegueReplanItem *item = segue_replan_get_item (replan, i);
      const SegueDated *dated = segue_dated_get_hanging (segue_record_get_kind (item->record));
      SegueDay last = dated->end_date != SEGUE_NO_FIELD ? segue_record_get_day (item->record, dated->end_date) : SEGUE_DAY_NONE;

      if (item->stays != SEGUE_STAYS_NOT || item->to == item->from || item->series)
        continue;
      if (last != SEGUE_DAY_NONE && item->from != SEGUE_DAY_NONE)
        set_day (edit, item->record, dated->end_date, item->to != SEGUE_DAY_NONE ? item->to + last - item->from : SEGUE_DAY_NONE);
      set_day (edit, item->record, dated->date, item->to);
    }
}

static void
write_move (Move *self)
{
  const SegueDated *dated = segue_dated_get_hanging (segue_record_get_kind (self->record));
  g_autoptr(SegueEdit) edit = segue_edit_new (self->workspace, SEGUE_VERB_MOVE, segue_record_get_kind (self->record));
  g_autoptr(GError) error = NULL;
  gboolean moved;

  segue_calendar_move_fill (edit, self->record, self->day, self->starts);
  if (self->field != SEGUE_NO_FIELD)
    segue_edit_set_value (edit, self->record, self->field, &self->value);
  if (self->pins)
    segue_edit_set_integer (edit, self->record, dated->pinned, TRUE);
  else if (self->hangs)
    fill_offset (edit, self->record, &self->offset);
  if (self->replan != NULL)
    fill_along (edit, self->replan);

  moved = segue_edit_commit (edit, NULL, &error);
  if (!moved && self->part != NULL)
    segue_calendar_move_fail (self->part, error->message);
  finish (self, moved);
}

static void
agreed_cb (gboolean agreed,
           gpointer data)
{
  Move *self = data;

  if (agreed)
    write_move (self);
  else
    finish (self, FALSE);
}

/* Shows what would come of it, where something hangs on it, or was promised. */
static void
preview (Move *self)
{
  SeguePlan *shown = segue_workspace_get_shown (self->workspace);
  SeguePlan *plan = segue_plan_get_source (shown, NULL); /* what is hidden moves too */

  if (segue_record_get_kind (self->record) == SEGUE_RECORD_MILESTONE && self->day != segue_dated_get_first (self->record))
    self->replan = segue_replan_new (plan, shown, self->record, self->day, segue_today ());

  if (self->replan != NULL && self->part != NULL &&
      (segue_replan_get_n_items (self->replan) > 1 || segue_replan_get_n_promises (self->replan) > 0))
    segue_move_dialog_present (GTK_WINDOW (gtk_widget_get_root (self->part)), shown, self->replan, agreed_cb, self);
  else
    write_move (self);
}

static void
response_cb (AdwMessageDialog *dialog,
             const char       *response,
             Move             *self)
{
  if (g_str_equal (response, "cancel"))
    {
      finish (self, FALSE);
      return;
    }

  self->pins = g_str_equal (response, "pin");
  preview (self);
}

static char *
dup_title (Move        *self,
           SegueRecord *record)
{
  SeguePlan *shown = segue_workspace_get_shown (self->workspace);
  SegueRecord *seen = segue_plan_find (shown, segue_record_get_kind (record), segue_record_get_id (record));

  return seen != NULL ? segue_plan_dup_title (shown, seen) : g_strdup (_("something that is hidden"));
}

/* Whether to hang as far from the milestone as it is then, or on it no longer. */
static void
ask (Move        *self,
     SegueRecord *anchor)
{
  g_autofree char *title = dup_title (self, self->record);
  g_autofree char *milestone = dup_title (self, anchor);
  g_autofree char *now = segue_anchor_dup_label (self->record);
  g_autofree char *then = segue_offset_dup_label (&self->offset);
  g_autofree char *day = segue_day_to_full_label (self->day);
  g_autofree char *heading = g_strdup_printf (_("Move “%s”?"), title);
  /* Translators: a day; then an offset such as “T−14”, and a milestone. */
  g_autofree char *body = g_strdup_printf (_("To %s. It is %s of “%s”: it can go on moving with it, or stay on its new day when that moves."), day, now, milestone);
  g_autofree char *label = g_strdup_printf (_("Change the _Offset to %s"), then);
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (self->part)), heading, body);

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"), "pin", _("_Pin to This Day"), "offset", label, NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "offset", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "offset");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), self);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* Finds out how far from its milestone it would be. */
static SegueRecord *
find_anchor (Move *self)
{
  const SegueDated *dated = segue_dated_get_hanging (segue_record_get_kind (self->record));
  SeguePlan *plan = segue_plan_get_source (segue_workspace_get_shown (self->workspace), NULL);
  SegueRecord *anchor = segue_plan_follow (plan, self->record, dated->anchor);
  g_autoptr(SegueWorkdays) workdays = segue_workdays_new (plan);

  if (anchor == NULL || segue_dated_stays (self->record) || self->day == SEGUE_DAY_NONE ||
      self->day == segue_dated_get_first (self->record))
    return NULL;

  self->hangs = segue_anchor_fit (workdays, self->record, segue_record_get_day (anchor, SEGUE_MILESTONE_DATE), self->day, &self->offset);
  self->pins = !self->hangs; /* a day that cannot be said as an offset is one by itself */

  return anchor;
}

/**
 * segue_calendar_move_begin:
 * @part: where the user wants it, within a window; what goes wrong is told there
 * @wish: what shall move where
 * @done: (nullable): called once, now or later, with whether it was written
 *
 * Moves it as one step, after the user was asked what there is to ask.
 */
void
segue_calendar_move_begin (GtkWidget               *part,
                           SegueWorkspace          *workspace,
                           const SegueCalendarMove *wish,
                           SegueCalendarMoveFunc    done,
                           gpointer                 data)
{
  Move *self = g_new0 (Move, 1);
  SegueRecord *anchor = NULL;

  g_set_weak_pointer (&self->part, part);
  self->workspace = g_object_ref (workspace);
  self->record = g_object_ref (wish->record);
  self->day = wish->day;
  self->starts = wish->starts;
  self->field = wish->field;
  self->done = done;
  self->data = data;
  if (wish->field != SEGUE_NO_FIELD)
    segue_value_copy (segue_record_get_field (wish->record, wish->field), wish->value, &self->value);
  else
    anchor = find_anchor (self); /* who says how it hangs is not asked how it shall */

  if (anchor != NULL && self->hangs)
    ask (self, anchor);
  else
    preview (self);
}

typedef struct
{
  GtkWidget      *part;      /* weak */
  SegueWorkspace *workspace; /* owned */
  SegueReplan    *replan;    /* owned */
} Evasion;

/* What hangs on a milestone goes on doing so, from another distance. */
static void
write_evasion (Evasion *self)
{
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(GError) error = NULL;

  for (guint i = 1; i < segue_replan_get_n_items (self->replan); i++)
    {
      const SegueReplanItem *item = segue_replan_get_item (self->replan, i);

      if (item->stays != SEGUE_STAYS_NOT || item->to == item->from)
        continue;
      if (edit == NULL)
        edit = segue_edit_new (self->workspace, SEGUE_VERB_MOVE, segue_record_get_kind (item->record));
      segue_calendar_move_fill (edit, item->record, item->to, SEGUE_TIME_NONE);
      segue_calendar_move_hang (edit, self->workspace, item->record, item->to);
    }
  if (edit != NULL && !segue_edit_commit (edit, NULL, &error) && self->part != NULL)
    segue_calendar_move_fail (self->part, error->message);
}

static void
evasion_done_cb (gboolean agreed,
                 gpointer data)
{
  Evasion *self = data;

  if (agreed)
    write_evasion (self);
  g_clear_weak_pointer (&self->part);
  g_object_unref (self->workspace);
  segue_replan_free (self->replan);
  g_free (self);
}

/**
 * segue_calendar_move_evade:
 * @part: where the user wants it, within a window; what goes wrong is told there
 * @window: a freeze, a peak, a holiday; of @workspace itself
 *
 * Shows what falls into @window and where that could go, and moves it in one step where the
 * user agrees.
 */
void
segue_calendar_move_evade (GtkWidget      *part,
                           SegueWorkspace *workspace,
                           SegueRecord    *window)
{
  SeguePlan *shown = segue_workspace_get_shown (workspace);
  Evasion *self = NULL;

  if (!segue_page_may_write (part, workspace))
    return;

  self = g_new0 (Evasion, 1);
  g_set_weak_pointer (&self->part, part);
  self->workspace = g_object_ref (workspace);
  self->replan = segue_replan_new_evading (segue_plan_get_source (shown, NULL), shown, window, segue_today ());
  segue_move_dialog_present (GTK_WINDOW (gtk_widget_get_root (part)), shown, self->replan, evasion_done_cb, self);
}
