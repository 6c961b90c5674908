/* segue-calendar-create.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-create"

#include "config.h"

#include "segue-calendar-create.h"

#include "segue-action.h"
#include "segue-audience.h"
#include "segue-calendar-window.h"
#include "segue-course.h"
#include "segue-edit.h"
#include "segue-event.h"
#include "segue-icon-names.h"
#include "segue-milestone.h"
#include "segue-page.h"
#include "segue-pop-up.h"
#include "segue-promise-dialog.h"
#include "segue-promise-edits.h"
#include "segue-reinforcement.h"
#include "segue-rollout.h"
#include "segue-series-plan.h"
#include "segue-session.h"

#include <glib/gi18n.h>

/* What can be added, in the order in which it is offered. */
static const struct
{
  SegueRecordKind kind;
  const char     *label;
} offers[] = {
  { SEGUE_RECORD_COMMUNICATION, N_("Communication") },
  { SEGUE_RECORD_EVENT, N_("Event") },
  { SEGUE_RECORD_MILESTONE, N_("Milestone") },
  { SEGUE_RECORD_WINDOW, N_("Window") },
  { SEGUE_RECORD_SERIES, N_("Series") },
  { SEGUE_RECORD_SESSION, N_("Training session") },
  { SEGUE_RECORD_REINFORCEMENT, N_("Reinforcement") },
  { SEGUE_RECORD_ACTION, N_("Promise") },
};

typedef struct
{
  GtkWidget          *page_part; /* borrowed: the parent of the popover, which it goes with */
  GtkWidget          *popover;
  SegueCalendarState *state;
  SegueDay            first;
  SegueDay            last;
  gint64              audience;  /* whom it reaches, 0 where nobody is named */
  GtkDropDown        *kinds;
  GtkDropDown        *rollouts;  /* NULL where one is looked at, or there is just one */
  GArray             *rollout_ids;
  GtkDropDown        *courses;   /* of what a session is one */
  GtkWidget          *courses_label;
  GPtrArray          *course_records;
  GtkEditable        *title;
  GtkWidget          *add_button;
} Asking;

static void
asking_free (gpointer data)
{
  Asking *asking = data;

  g_clear_object (&asking->state);
  g_clear_pointer (&asking->rollout_ids, g_array_unref);
  g_clear_pointer (&asking->course_records, g_ptr_array_unref);
  g_free (asking);
}

static gint64
get_rollout (Asking *asking)
{
  if (asking->rollouts != NULL && gtk_drop_down_get_selected (asking->rollouts) < asking->rollout_ids->len)
    return g_array_index (asking->rollout_ids, gint64, gtk_drop_down_get_selected (asking->rollouts));

  return asking->rollout_ids->len > 0 ? g_array_index (asking->rollout_ids, gint64, 0) : 0;
}

static void
set_day (SegueRecord *record,
         guint        field,
         SegueDay     day)
{
  if (field != SEGUE_NO_FIELD)
    segue_record_set_integer (record, field, day);
}

static void
set_audience (SegueRecord *record,
              guint        field,
              gint64       audience)
{
  g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;

  if (field == SEGUE_NO_FIELD || audience == 0)
    return;

  segue_value_set_ids (&audiences, &audience, 1);
  segue_record_set_value (record, field, &audiences);
}

/* A series has a rule, and begins on the day; it is edited in its own dialog. */
static void
fill_series (SegueRecord *record,
             Asking      *asking,
             const char  *title)
{
  segue_record_set_text (record, SEGUE_SERIES_TITLE, title);
  segue_record_set_text (record, SEGUE_SERIES_RECURRENCE, SEGUE_SERIES_FIRST_RULE);
  segue_record_set_integer (record, SEGUE_SERIES_DATE, asking->first);
  set_audience (record, SEGUE_SERIES_AUDIENCES, asking->audience);
  if (get_rollout (asking) != 0)
    segue_record_set_integer (record, SEGUE_SERIES_ROLLOUT, get_rollout (asking));
}

static SegueRecordKind
get_kind (Asking *asking)
{
  return offers[gtk_drop_down_get_selected (asking->kinds)].kind;
}

static SegueRecord *
get_course (Asking *asking)
{
  guint place = gtk_drop_down_get_selected (asking->courses);

  return place < asking->course_records->len ? g_ptr_array_index (asking->course_records, place) : NULL;
}

/* A session is one of a course, and of the rollout that this belongs to. */
static void
fill_session (SegueRecord *record,
              SegueRecord *course)
{
  segue_record_set_integer (record, SEGUE_SESSION_COURSE, segue_record_get_id (course));
  segue_record_set_integer (record, SEGUE_SESSION_ROLLOUT, segue_record_get_link (course, SEGUE_COURSE_ROLLOUT));
}

/* A window is one of the whole organisation until somebody says otherwise. */
static SegueRecord *
make_record (Asking          *asking,
             SegueRecordKind  kind,
             const char      *title)
{
  const SegueDated *dated = segue_dated_get (kind);
  SegueRecord *record = segue_record_new (kind, 0);

  if (dated == NULL)
    {
      fill_series (record, asking, title);
      return record;
    }

  segue_record_set_text (record, dated->title, title);
  set_day (record, dated->date, asking->first);
  set_audience (record, dated->audiences, asking->audience);
  if (kind == SEGUE_RECORD_WINDOW)
    segue_record_set_integer (record, SEGUE_WINDOW_KIND, SEGUE_WINDOW_KIND_FREEZE);
  if (kind == SEGUE_RECORD_WINDOW || asking->last > asking->first)
    set_day (record, dated->end_date, asking->last);
  if (get_rollout (asking) != 0 && kind != SEGUE_RECORD_WINDOW)
    segue_record_set_integer (record, dated->rollout, get_rollout (asking));
  if (kind == SEGUE_RECORD_REINFORCEMENT)
    segue_record_set_integer (record, SEGUE_REINFORCEMENT_KIND, SEGUE_REINFORCEMENT_KIND_OFFICE_HOUR);
  if (kind == SEGUE_RECORD_SESSION)
    fill_session (record, get_course (asking));

  return record;
}

static void
promised_cb (SegueRecord *promise,
             gpointer     state)
{
  SegueRecord *shown = NULL;

  segue_calendar_state_refresh (state);
  shown = segue_plan_find (segue_calendar_state_get_plan (state), SEGUE_RECORD_ACTION, segue_record_get_id (promise));
  if (shown != NULL)
    segue_calendar_state_activate (state, shown);
}

/* Who promises, and to whom, is asked elsewhere. */
static void
promise (Asking     *asking,
         const char *title)
{
  SegueWorkspace *workspace = segue_calendar_state_get_workspace (asking->state);
  g_autoptr(SegueRecord) proposed = segue_promise_edits_propose (workspace, NULL, NULL, get_rollout (asking));
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (asking->page_part));
  SegueCalendarState *state = asking->state;

  segue_record_set_text (proposed, SEGUE_ACTION_TITLE, title);
  set_day (proposed, SEGUE_ACTION_DUE, asking->first);
  set_audience (proposed, SEGUE_ACTION_AUDIENCES, asking->audience);
  gtk_popover_popdown (GTK_POPOVER (asking->popover));
  segue_promise_dialog_present (window, workspace, proposed, promised_cb, G_OBJECT (state));
}

static void
add_cb (Asking *asking)
{
  SegueWorkspace *workspace = segue_calendar_state_get_workspace (asking->state);
  SegueRecordKind kind = get_kind (asking);
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (asking->title)));
  g_autoptr(SegueCalendarState) state = g_object_ref (asking->state);
  g_autoptr(SegueRecord) record = NULL;
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(GError) error = NULL;
  SegueRecord *shown;

  if (*title == '\0' || (kind == SEGUE_RECORD_SESSION && get_course (asking) == NULL))
    return;
  if (kind == SEGUE_RECORD_ACTION)
    {
      promise (asking, title);
      return;
    }

  record = make_record (asking, kind, title);
  edit = segue_edit_new (workspace, SEGUE_VERB_ADD, kind);
  segue_edit_add (edit, record);
  if (!segue_edit_commit (edit, NULL, &error))
    {
      segue_page_fail_from (asking->page_part, error->message);
      return;
    }

  gtk_popover_popdown (GTK_POPOVER (asking->popover));
  segue_calendar_state_refresh (state);
  shown = segue_plan_find (segue_calendar_state_get_plan (state), kind, segue_record_get_id (record));
  if (shown != NULL)
    segue_calendar_state_activate (state, shown);
}

static void
title_changed_cb (Asking *asking)
{
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (asking->title)));

  gtk_widget_set_sensitive (asking->add_button, *title != '\0' && (get_kind (asking) != SEGUE_RECORD_SESSION || get_course (asking) != NULL));
}

static void
kind_changed_cb (Asking *asking)
{
  SegueRecordKind kind = get_kind (asking);

  if (asking->rollouts != NULL)
    gtk_widget_set_sensitive (GTK_WIDGET (asking->rollouts), kind != SEGUE_RECORD_WINDOW && kind != SEGUE_RECORD_SESSION);
  gtk_widget_set_visible (GTK_WIDGET (asking->courses), kind == SEGUE_RECORD_SESSION);
  gtk_widget_set_visible (asking->courses_label, kind == SEGUE_RECORD_SESSION);
  title_changed_cb (asking);
}

static GtkWidget *
make_label (const char *text,
            GtkWidget  *of)
{
  GtkWidget *label = gtk_label_new_with_mnemonic (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_mnemonic_widget (GTK_LABEL (label), of);
  /* What has the focus of a drop-down is a button within it. */
  if (GTK_IS_DROP_DOWN (of))
    segue_icon_names_call (gtk_widget_get_first_child (of), gtk_label_get_text (GTK_LABEL (label)));
  else
    gtk_accessible_update_relation (GTK_ACCESSIBLE (of), GTK_ACCESSIBLE_RELATION_LABELLED_BY, label, NULL, -1);

  return label;
}

static GtkWidget *
make_kinds (Asking *asking)
{
  const char *labels[G_N_ELEMENTS (offers) + 1] = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (offers); i++)
    labels[i] = _(offers[i].label);
  asking->kinds = GTK_DROP_DOWN (gtk_drop_down_new_from_strings (labels));
  g_signal_connect_swapped (asking->kinds, "notify::selected", G_CALLBACK (kind_changed_cb), asking);

  return GTK_WIDGET (asking->kinds);
}

/* Whose it is, where that does not go without saying. */
static GtkWidget *
make_rollouts (Asking *asking)
{
  SegueRecordList *list = segue_plan_list (segue_calendar_state_get_plan (asking->state), SEGUE_RECORD_ROLLOUT);
  gint64 looked_at = segue_calendar_state_get_rollout (asking->state);
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);

  asking->rollout_ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *rollout = segue_record_list_get (list, i);
      gint64 id = segue_record_get_id (rollout);

      if (looked_at != 0 && id != looked_at)
        continue;
      g_array_append_val (asking->rollout_ids, id);
      gtk_string_list_append (names, segue_record_get_text (rollout, SEGUE_ROLLOUT_NAME));
    }
  if (asking->rollout_ids->len < 2)
    return NULL;

  asking->rollouts = GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&names)), NULL));

  return GTK_WIDGET (asking->rollouts);
}

/* A session is one of a course; where there is none yet, that is said. */
static GtkWidget *
make_courses (Asking *asking)
{
  SegueRecordList *list = segue_plan_list (segue_calendar_state_get_plan (asking->state), SEGUE_RECORD_COURSE);
  gint64 looked_at = segue_calendar_state_get_rollout (asking->state);
  g_autoptr(GtkStringList) titles = gtk_string_list_new (NULL);

  asking->course_records = g_ptr_array_new ();
  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *course = segue_record_list_get (list, i);

      if (segue_record_get_boolean (course, SEGUE_MAIN_ARCHIVED) ||
          (looked_at != 0 && segue_record_get_link (course, SEGUE_COURSE_ROLLOUT) != looked_at))
        continue;
      g_ptr_array_add (asking->course_records, course);
      gtk_string_list_append (titles, segue_record_get_text (course, SEGUE_COURSE_TITLE));
    }
  if (asking->course_records->len == 0)
    gtk_string_list_append (titles, _("First add a course under Training"));

  asking->courses = GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&titles)), NULL));
  gtk_widget_set_visible (GTK_WIDGET (asking->courses), FALSE);

  return GTK_WIDGET (asking->courses);
}

static GtkWidget *
make_heading (Asking *asking)
{
  g_autofree char *first = segue_day_to_long_label (asking->first);
  g_autofree char *last = segue_day_to_long_label (asking->last);
  g_autofree char *text = asking->last > asking->first ? g_strdup_printf (_("New from %s to %s"), first, last)
                                                       : g_strdup_printf (_("New on %s"), first);
  GtkWidget *heading = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_add_css_class (heading, "heading");

  return heading;
}

/* Whom it will reach, where that is known by the place. */
static GtkWidget *
make_audience (Asking *asking)
{
  SegueRecord *audience = asking->audience != 0
                            ? segue_plan_find (segue_calendar_state_get_plan (asking->state), SEGUE_RECORD_AUDIENCE, asking->audience) : NULL;
  GtkWidget *label;

  if (audience == NULL)
    return NULL;

  label = gtk_label_new (segue_record_get_text (audience, SEGUE_AUDIENCE_NAME));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 36);
  gtk_widget_add_css_class (label, "dim-label");

  return label;
}

static GtkWidget *
make_form (Asking *asking)
{
  GtkWidget *grid = gtk_grid_new ();
  GtkWidget *rollouts = make_rollouts (asking);
  GtkWidget *title = gtk_entry_new ();
  int row = 0;

  asking->title = GTK_EDITABLE (title);
  gtk_editable_set_width_chars (asking->title, 24);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 6);
  gtk_grid_set_column_spacing (GTK_GRID (grid), 12);
  gtk_grid_attach (GTK_GRID (grid), make_kinds (asking), 1, row, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), make_label (_("_Kind"), GTK_WIDGET (asking->kinds)), 0, row++, 1, 1);
  if (rollouts != NULL)
    {
      gtk_grid_attach (GTK_GRID (grid), rollouts, 1, row, 1, 1);
      gtk_grid_attach (GTK_GRID (grid), make_label (_("_Rollout"), rollouts), 0, row++, 1, 1);
    }
  gtk_grid_attach (GTK_GRID (grid), make_courses (asking), 1, row, 1, 1);
  asking->courses_label = make_label (_("_Course"), GTK_WIDGET (asking->courses));
  gtk_widget_set_visible (asking->courses_label, FALSE);
  gtk_grid_attach (GTK_GRID (grid), asking->courses_label, 0, row++, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), title, 1, row, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), make_label (_("_Title"), title), 0, row, 1, 1);
  asking->add_button = gtk_button_new_with_mnemonic (_("_Add"));
  gtk_widget_add_css_class (asking->add_button, "suggested-action");
  gtk_widget_set_sensitive (asking->add_button, FALSE);
  gtk_widget_set_halign (asking->add_button, GTK_ALIGN_END);
  g_signal_connect_swapped (title, "activate", G_CALLBACK (add_cb), asking);
  g_signal_connect_swapped (title, "changed", G_CALLBACK (title_changed_cb), asking);
  g_signal_connect_swapped (asking->add_button, "clicked", G_CALLBACK (add_cb), asking);

  return grid;
}

/**
 * segue_calendar_create_popup:
 * @parent: a widget with a layout manager, within the page
 * @near: what it points at: a day
 * @state: what all modes look at
 * @first: the first day of what is added
 * @last: the last day of it, where it can have one
 * @audience: whom it reaches, 0 where nobody is named
 *
 * Asks for a kind and a title; what is added is selected, and edited in the pane.
 *
 * Returns: (transfer none) (nullable): the popover; %NULL where nothing can be written
 */
GtkWidget *
segue_calendar_create_popup (GtkWidget          *parent,
                             GtkWidget          *near,
                             SegueCalendarState *state,
                             SegueDay            first,
                             SegueDay            last,
                             gint64              audience)
{
  Asking *asking;
  GtkWidget *box, *whom;

  if (!segue_page_may_write (parent, segue_calendar_state_get_workspace (state)))
    return NULL;

  asking = g_new0 (Asking, 1);
  asking->state = g_object_ref (state);
  asking->page_part = parent;
  asking->first = first;
  asking->last = last;
  asking->audience = audience;
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_add_css_class (box, "calendar-create");
  gtk_box_append (GTK_BOX (box), make_heading (asking));
  whom = make_audience (asking);
  if (whom != NULL)
    gtk_box_append (GTK_BOX (box), whom);
  gtk_box_append (GTK_BOX (box), make_form (asking));
  gtk_box_append (GTK_BOX (box), asking->add_button);
  g_object_set_data_full (G_OBJECT (box), "segue-asking", asking, asking_free);

  asking->popover = segue_pop_up (parent, box, near);
  gtk_accessible_update_property (GTK_ACCESSIBLE (asking->popover), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Add to the calendar"), -1);
  gtk_widget_grab_focus (GTK_WIDGET (asking->title));

  return asking->popover;
}
