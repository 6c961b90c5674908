/* segue-calendar-facts.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-facts"

#include "config.h"

#include "segue-calendar-facts.h"

#include "segue-anchor.h"
#include "segue-communication.h"
#include "segue-dated.h"
#include "segue-reach.h"

#include <glib/gi18n.h>

#define ROW_KEY "segue-calendar-fact"

typedef struct _Fact Fact;

struct _Fact
{
  SegueFormTarget *target; /* owned */
  GtkWidget       *row;    /* borrowed: owns this */
  GtkWidget       *take;   /* borrowed: child of the row; NULL where there is nothing to take over */
  void           (*update) (Fact *self);
};

static void
free_fact (gpointer data)
{
  Fact *self = data;

  g_object_unref (self->target);
  g_free (self);
}

static SegueRecord *
get_record (Fact *self)
{
  return g_ptr_array_index (segue_form_target_get_records (self->target), 0);
}

static SeguePlan *
get_plan (Fact *self)
{
  return segue_workspace_get_shown (segue_form_target_get_workspace (self->target));
}

static void
update_cb (GtkWidget *row)
{
  Fact *self = g_object_get_data (G_OBJECT (row), ROW_KEY);

  self->update (self);
}

static void
show_words (Fact       *self,
            const char *words)
{
  g_autofree char *markup = g_markup_escape_text (words != NULL ? words : "", -1);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->row), markup);
  gtk_widget_set_visible (self->row, words != NULL);
}

static Fact *
make_fact (SegueFormTarget       *target,
           const char            *title,
           void                 (*update) (Fact *self),
           const SegueRecordKind *kinds,
           guint                  n_kinds)
{
  Fact *self = g_new0 (Fact, 1);

  self->target = g_object_ref (target);
  self->update = update;
  self->row = adw_action_row_new ();
  g_object_set_data_full (G_OBJECT (self->row), ROW_KEY, self, free_fact);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->row), title);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self->row), 0);
  gtk_widget_add_css_class (self->row, "property");
  g_signal_connect_object (target, "changed", G_CALLBACK (update_cb), self->row, G_CONNECT_SWAPPED);
  for (guint i = 0; i < n_kinds; i++)
    {
      SegueRecordList *list = segue_plan_list (get_plan (self), kinds[i]);

      g_signal_connect_object (list, "items-changed", G_CALLBACK (update_cb), self->row, G_CONNECT_SWAPPED);
      g_signal_connect_object (list, "record-changed", G_CALLBACK (update_cb), self->row, G_CONNECT_SWAPPED);
    }

  return self;
}

/* “T−14 from Go-live (2 March 2027)” */
static void
update_anchor (Fact *self)
{
  const SegueDated *dated = segue_dated_get_hanging (segue_record_get_kind (get_record (self)));
  SegueRecord *milestone = segue_plan_follow (get_plan (self), get_record (self), dated->anchor);
  g_autofree char *offset = segue_anchor_dup_label (get_record (self));
  g_autofree char *title = milestone != NULL ? segue_plan_dup_title (get_plan (self), milestone) : NULL;
  SegueDay day = milestone != NULL ? segue_record_get_day (milestone, SEGUE_MILESTONE_DATE) : SEGUE_DAY_NONE;
  g_autofree char *label = day != SEGUE_DAY_NONE ? segue_day_to_long_label (day) : NULL;
  g_autofree char *words = NULL;

  if (milestone != NULL && offset == NULL)
    /* Translators: a milestone. */
    words = g_strdup_printf (_("Say how far it is from %s"), title);
  else if (label != NULL)
    /* Translators: “T−14”, a milestone, and its day. */
    words = g_strdup_printf (_("%s, counted from %s on %s"), offset, title, label);
  else if (milestone != NULL)
    /* Translators: “T−14”, and a milestone. */
    words = g_strdup_printf (_("%s, counted from %s, which has no date yet"), offset, title);
  show_words (self, words);
}

/**
 * segue_calendar_anchor_row_new:
 * @target: something that can hang on a milestone
 *
 * Returns: (transfer floating): a row that says so in words; out of sight where it does not
 */
GtkWidget *
segue_calendar_anchor_row_new (SegueFormTarget *target)
{
  static const SegueRecordKind kinds[] = { SEGUE_RECORD_MILESTONE };
  Fact *self = make_fact (target, _("Moves with a milestone"), update_anchor, kinds, G_N_ELEMENTS (kinds));

  update_anchor (self);

  return self->row;
}

static char *
dup_lead (SegueWorkdays *workdays,
          SegueRecord   *record,
          SegueLead      lead)
{
  SegueWhom whom = segue_whom_of (record);
  SegueDay day = segue_record_get_day (record, SEGUE_COMMUNICATION_DATE);

  return segue_day_to_short_label (segue_workdays_prepare_by (workdays, day, lead, &whom), segue_today ());
}

static void
update_prepare (Fact *self)
{
  SegueRecord *record = get_record (self);
  SegueDay day = segue_record_get_day (record, SEGUE_COMMUNICATION_DATE);
  int status = segue_record_get_choice (record, SEGUE_COMMUNICATION_STATUS);
  g_autoptr(SegueWorkdays) workdays = NULL;
  g_autoptr(GString) words = g_string_new (NULL);
  g_autofree char *draft = NULL;
  g_autofree char *review = NULL;
  g_autofree char *approval = NULL;

  if (day == SEGUE_DAY_NONE || status >= SEGUE_COMMUNICATION_STATUS_APPROVED)
    {
      show_words (self, NULL);
      return;
    }

  workdays = segue_workdays_new (get_plan (self));
  draft = dup_lead (workdays, record, SEGUE_LEAD_DRAFT);
  review = dup_lead (workdays, record, SEGUE_LEAD_REVIEW);
  approval = dup_lead (workdays, record, SEGUE_LEAD_APPROVAL);
  if (status <= SEGUE_COMMUNICATION_STATUS_IDEA)
    /* Translators: a day. */
    g_string_append_printf (words, _("begin the draft by %s"), draft);
  if (status <= SEGUE_COMMUNICATION_STATUS_DRAFT)
    {
      g_string_append (words, words->len > 0 ? " · " : "");
      /* Translators: a day. */
      g_string_append_printf (words, _("to the review by %s"), review);
    }
  g_string_append (words, words->len > 0 ? " · " : "");
  /* Translators: a day. */
  g_string_append_printf (words, _("to the approval by %s"), approval);
  show_words (self, words->str);
}

/**
 * segue_calendar_prepare_row_new:
 * @target: a communication
 *
 * Returns: (transfer floating): a row that says by when its text must be where; out of sight
 *   where it has no day, and once it is approved
 */
GtkWidget *
segue_calendar_prepare_row_new (SegueFormTarget *target)
{
  static const SegueRecordKind kinds[] = { SEGUE_RECORD_WINDOW, SEGUE_RECORD_WORKSPACE };
  Fact *self = make_fact (target, _("To be ready in time"), update_prepare, kinds, G_N_ELEMENTS (kinds));

  update_prepare (self);

  return self->row;
}

static SegueReach
get_reach (Fact *self)
{
  SegueRecord *record = get_record (self);
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (record));
  SegueValue named = segue_record_peek (record, dated->audiences);

  return segue_reach_get (get_plan (self), segue_record_get_link (record, dated->rollout),
                          named.is_set ? named.slot.ids : NULL, segue_today ());
}

static void
update_reach (Fact *self)
{
  SegueReach reach = get_reach (self);
  g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, reach.people);
  g_autofree char *words = NULL;
  SegueRecord *record = get_record (self);

  if (reach.people == 0)
    words = g_strdup (_("Nobody that is known: their head-count is missing"));
  else if (reach.up_to)
    words = g_strdup_printf (_("Up to %s people"), number);
  else
    words = g_strdup_printf (ngettext ("%s person", "%s people", (gulong) reach.people), number);
  show_words (self, words);
  if (self->take != NULL)
    gtk_widget_set_visible (self->take, reach.people > 0 &&
                            segue_record_get_integer (record, SEGUE_COMMUNICATION_REACH_PLANNED) != reach.people);
}

static void
take_cb (Fact *self)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_value_set_integer (&value, get_reach (self).people);
  segue_form_target_set_value (self->target, SEGUE_COMMUNICATION_REACH_PLANNED, &value);
}

static void
add_take (Fact *self)
{
  self->take = gtk_button_new_with_label (_("Take Over"));
  gtk_widget_set_tooltip_text (self->take, _("Plan to reach as many"));
  gtk_widget_set_valign (self->take, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->take, "flat");
  g_signal_connect_swapped (self->take, "clicked", G_CALLBACK (take_cb), self);
  g_object_bind_property (segue_form_target_get_workspace (self->target), "can-edit", self->take, "sensitive", G_BINDING_SYNC_CREATE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self->row), self->take);
}

/**
 * segue_calendar_reach_row_new:
 * @target: what has audiences on the calendar
 *
 * Returns: (transfer floating): a row that says how many people it reaches, and takes that
 *   over into the plan
 */
GtkWidget *
segue_calendar_reach_row_new (SegueFormTarget *target)
{
  static const SegueRecordKind kinds[] = { SEGUE_RECORD_AUDIENCE, SEGUE_RECORD_MEMBERSHIP, SEGUE_RECORD_IMPACTED_AUDIENCE };
  Fact *self = make_fact (target, _("Reaches"), update_reach, kinds, G_N_ELEMENTS (kinds));

  if (segue_record_get_kind (get_record (self)) == SEGUE_RECORD_COMMUNICATION && segue_form_target_is_editable (target) &&
      !segue_form_target_is_locked (target, SEGUE_COMMUNICATION_REACH_PLANNED))
    add_take (self);
  update_reach (self);

  return self->row;
}

static void
anchor_changed_cb (SegueRecord *record,
                   GParamSpec  *pspec,
                   GtkWidget   *row)
{
  const SegueDated *dated = segue_dated_get_hanging (segue_record_get_kind (record));

  gtk_widget_set_visible (row, segue_record_is_set (record, dated->anchor));
}

/**
 * segue_calendar_follow_anchor:
 * @record: that may hang on a milestone
 * @field: what @row shows of it
 *
 * How far something is from a milestone has a meaning where it hangs on one: shows such a
 * row only there.
 */
void
segue_calendar_follow_anchor (SegueRecord *record,
                              guint        field,
                              GtkWidget   *row)
{
  const SegueDated *dated = segue_dated_get_hanging (segue_record_get_kind (record));

  if (dated == NULL || (field != dated->anchor_offset && field != dated->anchor_unit && field != dated->roll && field != dated->pinned))
    return;

  gtk_widget_set_visible (row, segue_record_is_set (record, dated->anchor));
  g_signal_connect_object (record, "notify::anchor", G_CALLBACK (anchor_changed_cb), row, 0);
}
