/* segue-timeline-group.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An interaction opens to its fields; a judgement stays as it was made.
 */

#define G_LOG_DOMAIN "segue-timeline-group"

#include "config.h"

#include "segue-timeline-group.h"

#include "segue-action.h"
#include "segue-engagement.h"
#include "segue-heard-row.h"
#include "segue-icon-names.h"
#include "segue-interaction.h"
#include "segue-judgement.h"
#include "segue-record-row.h"
#include "segue-resistance.h"
#include "segue-timeline.h"

#include <glib/gi18n.h>

#define SHAPE_KEY "segue-shape"

struct _SegueTimelineGroup
{
  SegueRecordGroup  parent_instance;

  /* Owned. */
  SegueRecord      *person;
  SegueRecord      *engagement; /* NULL where they are in no rollout */
};

G_DEFINE_FINAL_TYPE (SegueTimelineGroup, segue_timeline_group, SEGUE_TYPE_RECORD_GROUP)

static const guint row_fields[] = {
  SEGUE_INTERACTION_SUMMARY, SEGUE_INTERACTION_QUOTES, SEGUE_INTERACTION_SENTIMENT, SEGUE_INTERACTION_DATE,
  SEGUE_INTERACTION_KIND, SEGUE_INTERACTION_WHO, SEGUE_INTERACTION_BY_WHOM, SEGUE_INTERACTION_WAS_HEARD,
  SEGUE_INTERACTION_CONFIDENTIAL,
};

static void
append_part (GString    *text,
             const char *separator,
             const char *part)
{
  if (part != NULL && *part != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? separator : "", part);
}

static char *
dup_label (SegueRecord *record,
           guint        field)
{
  SegueValue value = segue_record_peek (record, field);

  return value.is_set ? segue_value_to_label (segue_record_get_field (record, field), &value) : NULL;
}

/* The others who were there. */
static char *
dup_company (SegueTimelineGroup *self,
             SegueRecord        *interaction)
{
  SeguePlan *plan = segue_record_group_get_plan (SEGUE_RECORD_GROUP (self));
  g_autoptr(GString) names = g_string_new (NULL);
  const gint64 *ids = NULL;
  guint n = 0;

  ids = segue_record_get_links (interaction, SEGUE_INTERACTION_WHO, &n);
  for (guint i = 0; i < n; i++)
    {
      SegueRecord *other = segue_plan_find (plan, SEGUE_RECORD_STAKEHOLDER, ids[i]);
      g_autofree char *name = NULL;

      if (other == NULL || other == self->person)
        continue;
      name = segue_plan_dup_title (plan, other);
      append_part (names, ", ", name);
    }

  /* Translators: who else was there. */
  return names->len > 0 ? g_strdup_printf (_("with %s"), names->str) : NULL;
}

/* What came of it: “R-014 in the log · 1 promise” */
static char *
dup_outcome (SegueTimelineGroup *self,
             SegueRecord        *interaction)
{
  SeguePlan *plan = segue_record_group_get_plan (SEGUE_RECORD_GROUP (self));
  g_autoptr(GString) text = g_string_new (NULL);
  guint n_entries = 0;
  guint n_promises = 0;
  SegueRecord * const *entries = segue_plan_incoming (plan, SEGUE_RECORD_RESISTANCE, SEGUE_RESISTANCE_INTERACTION,
                                                      segue_record_get_id (interaction), &n_entries);

  segue_plan_incoming (plan, SEGUE_RECORD_ACTION, SEGUE_ACTION_INTERACTION, segue_record_get_id (interaction), &n_promises);
  for (guint i = 0; i < n_entries; i++)
    {
      const char *code = segue_record_get_text (entries[i], SEGUE_MAIN_CODE);
      /* Translators: the code of an entry of the resistance log. */
      g_autofree char *part = code != NULL ? g_strdup_printf (_("%s in the log"), code) : g_strdup (_("In the log"));

      append_part (text, " · ", part);
    }
  if (n_promises > 0)
    {
      g_autofree char *part = g_strdup_printf (ngettext ("%u promise", "%u promises", n_promises), n_promises);

      append_part (text, " · ", part);
    }

  return g_strdup (text->str);
}

/* “Positive · by Maren C. · with Ann Miller · Confidential”, and below it what was said and felt. */
static char *
dup_interaction (SegueTimelineGroup *self,
                 SegueRecord        *interaction)
{
  GString *text = g_string_new (NULL);
  const char *by = segue_record_get_text (interaction, SEGUE_INTERACTION_BY_WHOM);
  g_autofree char *company = dup_company (self, interaction);
  g_autofree char *outcome = dup_outcome (self, interaction);
  g_autofree char *author = by != NULL ? g_strdup_printf (_("by %s"), by) : NULL;

  if (segue_record_is_set (interaction, SEGUE_INTERACTION_SENTIMENT))
    append_part (text, " · ", segue_sentiment_get_label ((int) segue_record_get_integer (interaction, SEGUE_INTERACTION_SENTIMENT)));
  append_part (text, " · ", author);
  append_part (text, " · ", company);
  if (segue_record_get_boolean (interaction, SEGUE_INTERACTION_CONFIDENTIAL))
    append_part (text, " · ", _("Confidential"));
  append_part (text, "\n", segue_record_get_text (interaction, SEGUE_INTERACTION_SUMMARY));
  append_part (text, "\n", segue_record_get_text (interaction, SEGUE_INTERACTION_QUOTES));
  append_part (text, "\n", outcome);

  return g_string_free (text, FALSE);
}

/* “Said to me · by Maren C.”, and below it what moved, and why. */
static char *
dup_judgement (SegueTimelineGroup *self,
               SegueRecord        *judgement)
{
  GString *text = g_string_new (NULL);
  const char *assessor = segue_record_get_text (judgement, SEGUE_JUDGEMENT_ASSESSOR);
  g_autofree char *basis = dup_label (judgement, SEGUE_JUDGEMENT_BASIS);
  g_autofree char *author = assessor != NULL ? g_strdup_printf (_("by %s"), assessor) : NULL;
  g_autofree char *moved = segue_timeline_dup_movement (segue_record_group_get_plan (SEGUE_RECORD_GROUP (self)), judgement);

  append_part (text, " · ", basis);
  append_part (text, " · ", author);
  append_part (text, "\n", *moved != '\0' ? moved : _("Nothing changed"));
  append_part (text, "\n", segue_record_get_text (judgement, SEGUE_JUDGEMENT_EVIDENCE));

  return g_string_free (text, FALSE);
}

static GPtrArray *
list (SegueRecordGroup *group)
{
  SegueTimelineGroup *self = SEGUE_TIMELINE_GROUP (group);

  return segue_timeline_list (segue_record_group_get_plan (group), segue_record_get_id (self->person), self->engagement);
}

/* The words beside it say the same: nobody needs to hear it. */
static GtkWidget *
make_shape (void)
{
  GtkWidget *shape = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_label_set_width_chars (GTK_LABEL (shape), 2);
  gtk_widget_set_valign (shape, GTK_ALIGN_CENTER);

  return shape;
}

static GtkWidget *
make_row (SegueRecordGroup *group,
          SegueRecord      *record)
{
  GtkWidget *shape = make_shape ();
  GtkWidget *row;

  if (segue_record_get_kind (record) == SEGUE_RECORD_JUDGEMENT)
    {
      row = adw_action_row_new ();
      gtk_label_set_text (GTK_LABEL (shape), "○");
      gtk_widget_add_css_class (shape, "dim-label");
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), shape);
      return row;
    }

  row = segue_record_row_new (segue_record_group_get_workspace (group), record, row_fields, G_N_ELEMENTS (row_fields), TRUE);
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (row), shape);
  if (!segue_workspace_is_read_only (segue_record_group_get_workspace (group)))
    {
      adw_expander_row_add_row (ADW_EXPANDER_ROW (row), segue_heard_row_new (record, SEGUE_TIMELINE_GROUP (group)->person));
      segue_heard_row_add_keys (row, record, SEGUE_TIMELINE_GROUP (group)->person);
    }
  g_object_set_data (G_OBJECT (row), SHAPE_KEY, shape);
  g_signal_connect_object (row, "failed", G_CALLBACK (segue_record_group_fail), group, G_CONNECT_SWAPPED);

  return row;
}

static void
update_row (SegueRecordGroup *group,
            GtkWidget        *row,
            SegueRecord      *record)
{
  SegueTimelineGroup *self = SEGUE_TIMELINE_GROUP (group);
  gboolean is_judgement = segue_record_get_kind (record) == SEGUE_RECORD_JUDGEMENT;
  g_autofree char *day = segue_day_to_short_label (segue_timeline_get_day (record), segue_today ());
  g_autofree char *kind = is_judgement ? g_strdup (_("Judgement")) : dup_label (record, SEGUE_INTERACTION_KIND);
  g_autofree char *title = g_strdup_printf ("%s · %s", day, kind != NULL ? kind : "");
  g_autofree char *text = is_judgement ? dup_judgement (self, record) : dup_interaction (self, record);

  if (is_judgement)
    {
      g_autofree char *title_markup = g_markup_escape_text (title, -1);
      g_autofree char *markup = g_markup_escape_text (text, -1);

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title_markup);
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), markup);
      return;
    }

  gtk_label_set_text (g_object_get_data (G_OBJECT (row), SHAPE_KEY),
                      segue_record_is_set (record, SEGUE_INTERACTION_SENTIMENT)
                        ? segue_sentiment_get_shape ((int) segue_record_get_integer (record, SEGUE_INTERACTION_SENTIMENT)) : "");
  segue_record_row_set_text (SEGUE_RECORD_ROW (row), title, text);
}

/* What the person says against it stands above all that is held of them. */
static void
show_dispute (SegueTimelineGroup *self)
{
  const char *note = NULL;
  g_autofree char *text = NULL;
  g_autofree char *markup = NULL;

  if (self->engagement == NULL || !segue_record_get_boolean (self->engagement, SEGUE_ENGAGEMENT_DISPUTED))
    {
      adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), NULL);
      return;
    }

  note = segue_record_get_text (self->engagement, SEGUE_ENGAGEMENT_DISPUTE_NOTE);
  text = note != NULL ? g_strdup_printf (_("%s: %s"), _("Disputed"), note) : g_strdup (_("Disputed"));
  markup = g_markup_escape_text (text, -1);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), markup);
}

static void
segue_timeline_group_dispose (GObject *object)
{
  SegueTimelineGroup *self = SEGUE_TIMELINE_GROUP (object);

  g_clear_object (&self->engagement);
  g_clear_object (&self->person);

  G_OBJECT_CLASS (segue_timeline_group_parent_class)->dispose (object);
}

static void
segue_timeline_group_class_init (SegueTimelineGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_timeline_group_dispose;
  SEGUE_RECORD_GROUP_CLASS (klass)->list = list;
  SEGUE_RECORD_GROUP_CLASS (klass)->make_row = make_row;
  SEGUE_RECORD_GROUP_CLASS (klass)->update_row = update_row;
}

static void
segue_timeline_group_init (SegueTimelineGroup *self)
{
}

static GtkWidget *
make_log_button (void)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.log-interaction");
  gtk_widget_set_tooltip_text (button, _("Log an Interaction"));
  gtk_widget_add_css_class (button, "flat");
  segue_icon_names_set (button);

  return button;
}

/**
 * segue_timeline_group_new:
 * @person: a stakeholder of @workspace
 * @engagement: (nullable): their standing towards one rollout
 *
 * Returns: (transfer floating): a group with a row for each interaction and judgement
 */
GtkWidget *
segue_timeline_group_new (SegueWorkspace *workspace,
                          SegueRecord    *person,
                          SegueRecord    *engagement)
{
  static const SegueRecordKind kinds[] = { SEGUE_RECORD_INTERACTION, SEGUE_RECORD_JUDGEMENT, SEGUE_RECORD_STAKEHOLDER,
                                           SEGUE_RECORD_RESISTANCE, SEGUE_RECORD_ACTION };
  SegueTimelineGroup *self = g_object_new (SEGUE_TYPE_TIMELINE_GROUP, NULL);

  self->person = g_object_ref (person);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Timeline"));
  if (!segue_workspace_is_read_only (workspace))
    adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self), make_log_button ());
  if (engagement != NULL)
    {
      self->engagement = g_object_ref (engagement);
      g_signal_connect_object (engagement, "notify", G_CALLBACK (show_dispute), self, G_CONNECT_SWAPPED);
      show_dispute (self);
    }
  segue_record_group_begin (SEGUE_RECORD_GROUP (self), workspace, _("Nothing is logged yet"), kinds, G_N_ELEMENTS (kinds));

  return GTK_WIDGET (self);
}
