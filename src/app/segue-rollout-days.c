/* segue-rollout-days.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A rollout has no days of its own: each is a milestone of its role, which is made with
 * the first day that somebody types.  What hangs on a milestone moves along, in one step.
 */

#define G_LOG_DOMAIN "segue-rollout-days"

#include "config.h"

#include "segue-rollout-days.h"

#include "segue-calendar-edits.h"
#include "segue-day-picker.h"
#include "segue-field-row.h"
#include "segue-rollout-dates.h"

#include <glib/gi18n.h>

#define ROW_KEY "segue-rollout-day"

/* In the order in which they come in a rollout. */
static const SegueMilestoneRole roles[] = {
  SEGUE_MILESTONE_ROLE_KICKOFF, SEGUE_MILESTONE_ROLE_DESIGN_FREEZE, SEGUE_MILESTONE_ROLE_PILOT,
  SEGUE_MILESTONE_ROLE_GO_LIVE, SEGUE_MILESTONE_ROLE_HYPERCARE_END, SEGUE_MILESTONE_ROLE_ADOPTION,
  SEGUE_MILESTONE_ROLE_REVIEW, SEGUE_MILESTONE_ROLE_CLOSED,
};

typedef struct
{
  SegueWorkspace     *workspace; /* owned */
  SegueRecord        *rollout;   /* owned */
  SegueMilestoneRole  role;
  GtkEditable        *row;       /* borrowed: owns this */
  AdwToastOverlay    *toasts;    /* borrowed: above the row */
  gboolean            is_filling;
  gboolean            is_asking;  /* whether the user looks at what would come of it */
} DayRow;

static void
free_row (gpointer data)
{
  DayRow *self = data;

  g_object_unref (self->workspace);
  g_object_unref (self->rollout);
  g_free (self);
}

static const SegueField *
get_field (guint field)
{
  return &segue_record_class_get (SEGUE_RECORD_MILESTONE)->fields[field];
}

static const char *
get_role_label (SegueMilestoneRole role)
{
  return segue_choices_get_label (get_field (SEGUE_MILESTONE_ROLE)->choices, (int) role);
}

static SegueRecord *
find_milestone (DayRow *self)
{
  return segue_rollout_find_milestone (segue_workspace_get_shown (self->workspace), segue_record_get_id (self->rollout), self->role);
}

static SegueDay
get_day (DayRow *self)
{
  SegueRecord *milestone = find_milestone (self);

  return milestone != NULL ? segue_record_get_day (milestone, SEGUE_MILESTONE_DATE) : SEGUE_DAY_NONE;
}

static void
show_problem (DayRow     *self,
              const char *problem)
{
  if (problem != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->row), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->row), "error");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  problem != NULL ? problem : "", -1);
}

/* Where only waves have such a day, it is that of the first: its title says so. */
static void
fill (DayRow *self)
{
  SegueRecord *milestone = find_milestone (self);
  g_autofree char *text = segue_day_to_text (get_day (self));
  g_autofree char *title = g_markup_escape_text (get_role_label (self->role), -1);

  if (milestone != NULL && segue_record_is_set (milestone, SEGUE_MILESTONE_AUDIENCES))
    {
      g_free (title);
      title = g_markup_escape_text (segue_record_get_text (milestone, SEGUE_MILESTONE_TITLE), -1);
    }

  self->is_filling = TRUE;
  gtk_editable_set_text (self->row, text);
  self->is_filling = FALSE;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->row), title);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->row),
                               milestone != NULL ? segue_record_get_text (milestone, SEGUE_MILESTONE_TITLE) : NULL);
  show_problem (self, NULL);
}

static gboolean
parse (DayRow    *self,
       SegueDay  *day,
       GError   **error)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->row)));
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (!segue_value_from_text (get_field (SEGUE_MILESTONE_DATE), text, &value, error))
    return FALSE;

  *day = value.is_set ? (SegueDay) value.slot.integer : SEGUE_DAY_NONE;
  return TRUE;
}

static void
tell (DayRow     *self,
      const char *message)
{
  g_autofree char *markup = g_markup_escape_text (message, -1);

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (markup));
}

static void
moved_cb (gboolean moved,
          gpointer data)
{
  GtkWidget *row = data;
  DayRow *self = g_object_get_data (G_OBJECT (row), ROW_KEY);

  self->is_asking = FALSE;
  if (gtk_widget_get_root (row) != NULL)
    fill (self);
  g_object_unref (row);
}

/* The first day of a role makes its milestone. */
static char *
add_milestone (DayRow   *self,
               SegueDay  day)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (self->workspace, SEGUE_VERB_ADD, SEGUE_RECORD_MILESTONE);
  g_autoptr(GError) error = NULL;

  segue_rollout_days_add (edit, self->rollout, self->role, day);
  if (!segue_edit_commit (edit, NULL, &error))
    {
      show_problem (self, error->message);
      return g_strdup (error->message);
    }

  fill (self);
  return NULL;
}

/* Returns: (transfer full) (nullable): why it is not written */
static char *
write_row (DayRow *self)
{
  SegueRecord *milestone = find_milestone (self);
  g_autoptr(GError) error = NULL;
  SegueDay day;

  if (self->is_asking)
    return g_strdup (_("Not written. Look at what moves along first."));
  if (!parse (self, &day, &error))
    return g_strdup_printf (_("Not written. %s"), error->message);
  if (day == get_day (self))
    return NULL;
  if (milestone == NULL)
    return add_milestone (self, day);

  self->is_asking = TRUE;
  segue_calendar_edits_set_day (GTK_WIDGET (self->row), self->workspace, milestone, day, moved_cb, g_object_ref (self->row));

  return self->is_asking ? g_strdup (_("Not written. Look at what moves along first.")) : NULL;
}

static void
leave_cb (DayRow *self)
{
  g_autofree char *problem = self->is_asking ? NULL : write_row (self);

  if (problem != NULL && !self->is_asking)
    tell (self, problem);
}

static char *
flush (GtkWidget *row)
{
  return write_row (g_object_get_data (G_OBJECT (row), ROW_KEY));
}

static void
changed_cb (DayRow *self)
{
  g_autoptr(GError) error = NULL;
  SegueDay day;

  if (self->is_filling)
    return;

  parse (self, &day, &error);
  show_problem (self, error != NULL ? error->message : NULL);
}

/* Where there is nothing to take back, Escape is for the dialog. */
static gboolean
key_cb (DayRow          *self,
        guint            keyval,
        guint            keycode,
        GdkModifierType  state)
{
  g_autofree char *text = segue_day_to_text (get_day (self));

  if (keyval != GDK_KEY_Escape || g_str_equal (text, gtk_editable_get_text (self->row)))
    return GDK_EVENT_PROPAGATE;

  fill (self);
  return GDK_EVENT_STOP;
}

/* Another row's edit, an undo, or another program; what is being typed stays. */
static void
milestones_cb (GtkWidget *row)
{
  DayRow *self = g_object_get_data (G_OBJECT (row), ROW_KEY);

  if ((gtk_widget_get_state_flags (row) & GTK_STATE_FLAG_FOCUS_WITHIN) == 0)
    fill (self);
}

static void
follow (DayRow *self)
{
  SegueRecordList *milestones = segue_plan_list (segue_workspace_get_shown (self->workspace), SEGUE_RECORD_MILESTONE);

  g_signal_connect_object (milestones, "items-changed", G_CALLBACK (milestones_cb), self->row, G_CONNECT_SWAPPED);
  g_signal_connect_object (milestones, "record-changed", G_CALLBACK (milestones_cb), self->row, G_CONNECT_SWAPPED);
  g_object_bind_property (self->workspace, "can-edit", self->row, "editable", G_BINDING_SYNC_CREATE);
}

static GtkWidget *
make_row (SegueWorkspace     *workspace,
          SegueRecord        *rollout,
          SegueMilestoneRole  role,
          AdwToastOverlay    *toasts)
{
  DayRow *self = g_new0 (DayRow, 1);
  GtkWidget *row = adw_entry_row_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  SegueDayPicker *picker = NULL;

  self->workspace = g_object_ref (workspace);
  self->rollout = g_object_ref (rollout);
  self->role = role;
  self->row = GTK_EDITABLE (row);
  self->toasts = toasts;
  g_object_set_data_full (G_OBJECT (row), ROW_KEY, self, free_row);

  picker = segue_day_picker_add_to_row (ADW_ENTRY_ROW (row), get_role_label (role));
  g_object_bind_property (workspace, "can-edit", gtk_widget_get_parent (GTK_WIDGET (picker)), "sensitive", G_BINDING_SYNC_CREATE);
  g_signal_connect_swapped (picker, "picked", G_CALLBACK (leave_cb), self);
  g_signal_connect_swapped (row, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (row, "entry-activated", G_CALLBACK (leave_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (row, focus);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (row, keys);
  fill (self);
  follow (self);
  segue_field_row_set_flush (row, flush);

  return row;
}

/**
 * segue_rollout_days_new:
 * @rollout: a rollout of @workspace
 * @toasts: around the group: what became of a day is told there
 *
 * Returns: (transfer floating): a group with a row for each day that a rollout turns on
 */
GtkWidget *
segue_rollout_days_new (SegueWorkspace  *workspace,
                        SegueRecord     *rollout,
                        AdwToastOverlay *toasts)
{
  GtkWidget *group = adw_preferences_group_new ();

  g_return_val_if_fail (SEGUE_IS_WORKSPACE (workspace), group);
  g_return_val_if_fail (SEGUE_IS_RECORD (rollout), group);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _("Dates"));
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_row (workspace, rollout, roles[i], toasts));

  return group;
}

/**
 * segue_rollout_days_add:
 * @rollout: a rollout, which @edit may be about to add
 * @role: which of its days
 * @day: the day
 *
 * Lets @edit make the milestone, whose title is what the role is called.
 */
void
segue_rollout_days_add (SegueEdit          *edit,
                        SegueRecord        *rollout,
                        SegueMilestoneRole  role,
                        SegueDay            day)
{
  g_autoptr(SegueRecord) milestone = segue_record_new (SEGUE_RECORD_MILESTONE, 0);

  segue_record_set_integer (milestone, SEGUE_MILESTONE_ROLLOUT, segue_record_get_id (rollout));
  segue_record_set_text (milestone, SEGUE_MILESTONE_TITLE, get_role_label (role));
  segue_record_set_integer (milestone, SEGUE_MILESTONE_ROLE, role);
  segue_record_set_integer (milestone, SEGUE_MILESTONE_DATE, day);
  segue_edit_add (edit, milestone);
}
