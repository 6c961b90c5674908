/* segue-entry-groups.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-entry-groups"

#include "config.h"

#include "segue-entry-groups.h"

#include "segue-approaches-group.h"
#include "segue-attempt.h"
#include "segue-cause-row.h"
#include "segue-child-group.h"
#include "segue-field-row.h"
#include "segue-promises-group.h"
#include "segue-resistance-choices.h"
#include "segue-resistance-facts.h"

#include <glib/gi18n.h>

typedef enum
{
  EXTRA_NONE,
  EXTRA_PRIORITY,
  EXTRA_ATTEMPTS,
  EXTRA_WORKAROUND,
} Extra;

static const guint judgement_fields[] = {
  SEGUE_RESISTANCE_BARRIER, SEGUE_RESISTANCE_ROOT_CAUSE, SEGUE_RESISTANCE_INTENT, SEGUE_RESISTANCE_FORM, SEGUE_RESISTANCE_DEPTH,
  SEGUE_RESISTANCE_VALID_POINT, SEGUE_RESISTANCE_SEVERITY, SEGUE_RESISTANCE_SPREAD,
};
static const guint approach_fields[] = { SEGUE_RESISTANCE_APPROACH, SEGUE_RESISTANCE_SUCCESS };
static const guint who_fields[] = {
  SEGUE_RESISTANCE_SUMMARY, SEGUE_RESISTANCE_STAKEHOLDER, SEGUE_RESISTANCE_AUDIENCE, SEGUE_RESISTANCE_LEVEL,
  SEGUE_RESISTANCE_HEARD_ON, SEGUE_RESISTANCE_HEARD_BY, SEGUE_RESISTANCE_HEARD_IN, SEGUE_RESISTANCE_ORIGIN,
};
static const guint work_fields[] = {
  SEGUE_RESISTANCE_STATUS, SEGUE_RESISTANCE_OWNER, SEGUE_RESISTANCE_ACKNOWLEDGED_ON, SEGUE_RESISTANCE_TARGET_CLOSE,
  SEGUE_RESISTANCE_ANSWERED_ON, SEGUE_RESISTANCE_CLOSED_ON,
};
static const guint closing_fields[] = {
  SEGUE_RESISTANCE_OUTCOME, SEGUE_RESISTANCE_CHANGED_SOMETHING, SEGUE_RESISTANCE_MILESTONES, SEGUE_RESISTANCE_YOU_SAID,
  SEGUE_RESISTANCE_WE_DID, SEGUE_RESISTANCE_TOLD_THEM_ON,
};
static const guint workaround_fields[] = {
  SEGUE_RESISTANCE_WORKAROUND, SEGUE_RESISTANCE_WORKAROUND_SINCE, SEGUE_RESISTANCE_WORKAROUND_ENDED,
};
static const guint escalation_fields[] = { SEGUE_RESISTANCE_ESCALATED_TO, SEGUE_RESISTANCE_ESCALATED_ON };
static const guint link_fields[] = {
  SEGUE_RESISTANCE_TRAINING_NEEDS, SEGUE_RESISTANCE_COMMUNICATIONS, SEGUE_RESISTANCE_FAQS, SEGUE_RESISTANCE_OBJECTIONS,
  SEGUE_RESISTANCE_IMPACTS, SEGUE_RESISTANCE_INTERACTION, SEGUE_RESISTANCE_CONTROL,
};
static const guint note_fields[] = { SEGUE_MAIN_CODE, SEGUE_MAIN_NOTES, SEGUE_MAIN_TAGS, SEGUE_MAIN_CONFIDENTIAL, SEGUE_MAIN_ARCHIVED };

#define GROUP(title, extra, fields) { title, extra, fields, G_N_ELEMENTS (fields) }

static const struct
{
  const char  *title;
  Extra        extra;
  const guint *fields;
  guint        n_fields;
} groups[] = {
  GROUP (N_("Judgement"), EXTRA_PRIORITY, judgement_fields),
  GROUP (N_("Approach"), EXTRA_ATTEMPTS, approach_fields),
  GROUP (N_("Where It Stands"), EXTRA_NONE, work_fields),
  GROUP (N_("What Was Heard"), EXTRA_NONE, who_fields),
  GROUP (N_("Closing the Loop"), EXTRA_NONE, closing_fields),
  GROUP (N_("Workaround"), EXTRA_WORKAROUND, workaround_fields),
  GROUP (N_("Escalation"), EXTRA_NONE, escalation_fields),
  GROUP (N_("What It Led To"), EXTRA_NONE, link_fields),
  GROUP (N_("Notes"), EXTRA_NONE, note_fields),
};

static SegueRecord *
get_entry (SegueFormTarget *target)
{
  return g_ptr_array_index (segue_form_target_get_records (target), 0);
}

#define TARGET_KEY "segue-entry-groups"

/* What is computed is told by a row that says from what (“why this figure?”). */
static GtkWidget *
make_computed_row (SegueFormTarget *target,
                   const char      *tip)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *sign = gtk_image_new_from_icon_name ("help-about-symbolic");

  gtk_widget_set_tooltip_text (sign, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (sign), GTK_ACCESSIBLE_PROPERTY_LABEL, tip, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), sign);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  g_object_set_data_full (G_OBJECT (row), TARGET_KEY, g_object_ref (target), g_object_unref);

  return row;
}

static void
show_priority (GtkWidget *row)
{
  SegueRecord *entry = get_entry (g_object_get_data (G_OBJECT (row), TARGET_KEY));
  guint priority = segue_resistance_get_priority (entry);
  g_autofree char *title = priority > 0 ? g_strdup_printf (_("Priority %u"), priority) : g_strdup (_("Priority not known"));
  g_autofree char *words = NULL;

  if (priority > 0)
    words = g_strdup_printf (_("severity %d × spread %d"), (int) segue_record_get_integer (entry, SEGUE_RESISTANCE_SEVERITY),
                             (int) segue_record_get_integer (entry, SEGUE_RESISTANCE_SPREAD));
  else
    words = g_strdup (_("It needs both severity and spread."));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words);
}

static GtkWidget *
make_priority_row (SegueFormTarget *target)
{
  GtkWidget *row = make_computed_row (target, _("Severity, 1 to 5, times spread, 1 to 5: 25 is the most."));

  show_priority (row);
  segue_field_row_follow (row, target, SEGUE_RESISTANCE_SEVERITY, G_CALLBACK (show_priority));
  segue_field_row_follow (row, target, SEGUE_RESISTANCE_SPREAD, G_CALLBACK (show_priority));

  return row;
}

static void
show_workaround (GtkWidget *row)
{
  SegueFormTarget *target = g_object_get_data (G_OBJECT (row), TARGET_KEY);
  SegueResistanceFacts facts;
  g_autofree char *words = NULL;

  segue_resistance_get_facts (segue_workspace_get_shown (segue_form_target_get_workspace (target)), get_entry (target), segue_today (), &facts);
  if (facts.workaround_age >= 0)
    words = g_strdup_printf (ngettext ("In use for %d day", "In use for %d days", (guint) facts.workaround_age), facts.workaround_age);
  gtk_widget_set_visible (row, words != NULL);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), words != NULL ? words : "");
}

static GtkWidget *
make_workaround_row (SegueFormTarget *target)
{
  GtkWidget *row = make_computed_row (target, _("From the day since which it is in use, else from the day on which it was heard, until today."));

  show_workaround (row);
  segue_field_row_follow (row, target, SEGUE_RESISTANCE_HEARD_ON, G_CALLBACK (show_workaround));
  for (guint i = 0; i < G_N_ELEMENTS (workaround_fields); i++)
    segue_field_row_follow (row, target, workaround_fields[i], G_CALLBACK (show_workaround));

  return row;
}

static char *
dup_attempt_title (SeguePlan   *plan,
                   SegueRecord *attempt)
{
  int approach = segue_record_get_choice (attempt, SEGUE_ATTEMPT_APPROACH);
  const char *tried = segue_record_get_text (attempt, SEGUE_ATTEMPT_TRIED);

  if (segue_plan_shows_as_is (plan, attempt, SEGUE_ATTEMPT_TRIED) && tried != NULL && *tried != '\0')
    return g_strdup (tried);

  return g_strdup (approach != SEGUE_CHOICE_NONE ? segue_choices_get_label (&segue_resistance_approaches, approach) : _("Attempt"));
}

/* “13 Nov · Did not work” */
static char *
dup_attempt_subtitle (SeguePlan   *plan,
                      SegueRecord *attempt)
{
  SegueDay day = segue_record_get_day (attempt, SEGUE_ATTEMPT_TRIED_ON);
  SegueValue result = segue_record_peek (attempt, SEGUE_ATTEMPT_RESULT);
  g_autofree char *label = day != SEGUE_DAY_NONE ? segue_day_to_short_label (day, segue_today ()) : g_strdup ("–");
  g_autofree char *came = NULL;

  if (!result.is_set || !segue_plan_shows (plan, segue_record_get_field (attempt, SEGUE_ATTEMPT_RESULT)))
    return g_steal_pointer (&label);

  came = segue_value_to_label (segue_record_get_field (attempt, SEGUE_ATTEMPT_RESULT), &result);

  return g_strdup_printf ("%s · %s", label, came);
}

static const guint attempt_fields[] = {
  SEGUE_ATTEMPT_APPROACH, SEGUE_ATTEMPT_TRIED, SEGUE_ATTEMPT_TRIED_ON, SEGUE_ATTEMPT_RESULT,
};

static const SegueChildKind attempts = {
  N_("What Was Tried"), N_("Add Attempt"), N_("Nothing tried yet"), SEGUE_RECORD_ATTEMPT, SEGUE_ATTEMPT_RESISTANCE,
  attempt_fields, G_N_ELEMENTS (attempt_fields), SEGUE_ATTEMPT_APPROACH, NULL, dup_attempt_title, dup_attempt_subtitle,
};

/* A part that may fail. */
static void
append_part (GtkBox          *box,
             SegueFormTarget *target,
             GtkWidget       *part)
{
  g_signal_connect_object (part, "failed", G_CALLBACK (segue_form_target_fail), target, G_CONNECT_SWAPPED);
  gtk_box_append (box, part);
}

static GtkWidget *
make_row (SegueFormTarget *target,
          guint            field)
{
  if (field == SEGUE_RESISTANCE_ROOT_CAUSE && segue_form_target_shows_as_is (target, field) && !segue_form_target_is_locked (target, field))
    return segue_cause_row_new (target);

  return segue_field_row_new (target, field);
}

static void
append_extra (GtkBox          *box,
              GtkWidget       *group,
              SegueFormTarget *target,
              Extra            extra)
{
  SegueWorkspace *workspace = segue_form_target_get_workspace (target);

  switch (extra)
    {
    case EXTRA_NONE:
      break;
    case EXTRA_PRIORITY:
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_priority_row (target));
      append_part (box, target, segue_approaches_group_new (workspace, get_entry (target)));
      break;
    case EXTRA_ATTEMPTS:
      append_part (box, target, segue_child_group_new (workspace, get_entry (target), &attempts));
      append_part (box, target, segue_promises_group_new (workspace, get_entry (target)));
      break;
    case EXTRA_WORKAROUND:
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_workaround_row (target));
      break;
    }
}

/**
 * segue_entry_groups_append:
 * @box: where the groups go, one after the other
 * @target: one resistance entry
 *
 * Returns: (transfer none) (nullable): the row that is written first
 */
GtkWidget *
segue_entry_groups_append (GtkBox          *box,
                           SegueFormTarget *target)
{
  GtkWidget *first = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      GtkWidget *group;

      if (!segue_form_target_shows_any (target, groups[i].fields, groups[i].n_fields))
        continue;

      group = adw_preferences_group_new ();
      adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _(groups[i].title));
      for (guint k = 0; k < groups[i].n_fields; k++)
        {
          GtkWidget *row = make_row (target, groups[i].fields[k]);

          if (groups[i].fields[k] == SEGUE_RESISTANCE_SUMMARY)
            first = row;
          adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
        }
      gtk_box_append (box, group);
      append_extra (box, group, target, groups[i].extra);
    }

  return first;
}
