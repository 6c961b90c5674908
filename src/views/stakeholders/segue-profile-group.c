/* segue-profile-group.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * As with judgements, an assessment stays as it was made; a change is one of today.
 */

#define G_LOG_DOMAIN "segue-profile-group"

#include "config.h"

#include "segue-profile-group.h"

#include "segue-barrier.h"
#include "segue-edit.h"
#include "segue-score-line.h"

#include <glib/gi18n.h>

#define ELEMENT_KEY "segue-element"

struct _SegueProfileGroup
{
  AdwPreferencesGroup parent_instance;

  /* Borrowed: children. */
  SegueScoreLine     *lines[SEGUE_N_ELEMENTS];
  GtkLabel           *assessed;

  /* Owned. */
  SegueWorkspace     *workspace;
  SegueRecord        *engagement;
};

enum
{
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueProfileGroup, segue_profile_group, ADW_TYPE_PREFERENCES_GROUP)

static char *
dup_title (int barrier)
{
  if (barrier == SEGUE_CHOICE_NONE)
    return g_strdup (_("Profile: Not Assessed"));
  if (barrier == SEGUE_BARRIER_NONE)
    return g_strdup (_("Profile: No Barrier"));
  if (barrier == SEGUE_BARRIER_UNKNOWN)
    return g_strdup (_("Profile: Barrier Not Known"));

  /* Translators: the element of the profile where somebody is stuck: “Barrier: Desire” */
  return g_strdup_printf (_("Barrier: %s"), segue_choices_get_label (&segue_barriers, barrier));
}

/* “Assessed by Maren C., 2 Apr: Interview” */
static char *
dup_assessed (SegueRecord *profile)
{
  const char *assessor = segue_record_get_text (profile, SEGUE_PROFILE_ASSESSOR);
  g_autofree char *day = segue_day_to_short_label (segue_record_get_day (profile, SEGUE_PROFILE_DATE), segue_today ());
  g_autofree char *who = assessor != NULL ? g_strdup_printf (_("Assessed by %s, %s"), assessor, day)
                                          : g_strdup_printf (_("Assessed %s"), day);
  const SegueChoices *methods = segue_record_get_field (profile, SEGUE_PROFILE_METHOD)->choices;

  if (!segue_record_is_set (profile, SEGUE_PROFILE_METHOD))
    return g_steal_pointer (&who);

  return g_strdup_printf ("%s: %s", who, segue_choices_get_label (methods, segue_record_get_choice (profile, SEGUE_PROFILE_METHOD)));
}

static SegueRecord *
find_profile (SegueProfileGroup *self)
{
  return segue_profile_find_current (segue_workspace_get_shown (self->workspace), self->engagement, SEGUE_DAY_NONE);
}

static void
update (SegueProfileGroup *self)
{
  SegueRecord *profile = find_profile (self);
  int barrier = profile != NULL ? segue_barrier_get (profile) : SEGUE_CHOICE_NONE;
  g_autofree char *title = dup_title (barrier);
  g_autofree char *assessed = profile != NULL ? dup_assessed (profile) : g_strdup (_("Press a step to assess."));

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), title);
  gtk_label_set_text (self->assessed, assessed);
  for (int i = 0; i < SEGUE_N_ELEMENTS; i++)
    {
      gboolean is_set = profile != NULL && segue_record_is_set (profile, SEGUE_PROFILE_AWARENESS + (guint) i);

      segue_score_line_set (self->lines[i], is_set,
                            is_set ? segue_record_get_real (profile, SEGUE_PROFILE_AWARENESS + (guint) i) : 0, barrier == i);
    }
}

static gboolean
is_open (SegueProfileGroup *self,
         SegueRecord       *profile)
{
  return profile != NULL && segue_record_get_day (profile, SEGUE_PROFILE_DATE) == segue_today () &&
         g_strcmp0 (segue_record_get_text (profile, SEGUE_PROFILE_ASSESSOR), segue_workspace_get_author (self->workspace)) == 0;
}

/* An assessment of today with the scores of @before. */
static SegueRecord *
make_profile (SegueProfileGroup *self,
              SegueRecord       *before)
{
  SegueRecord *profile = segue_record_new (SEGUE_RECORD_PROFILE, 0);
  SegueDay day = before != NULL ? segue_record_get_day (before, SEGUE_PROFILE_DATE) : SEGUE_DAY_NONE;

  segue_record_set_integer (profile, SEGUE_PROFILE_ENGAGEMENT, segue_record_get_id (self->engagement));
  segue_record_set_integer (profile, SEGUE_PROFILE_DATE, MAX (segue_today (), day));
  segue_record_set_text (profile, SEGUE_PROFILE_ASSESSOR, segue_workspace_get_author (self->workspace));
  for (guint i = 0; before != NULL && i < SEGUE_N_ELEMENTS; i++)
    {
      SegueValue score = segue_record_peek (before, SEGUE_PROFILE_AWARENESS + i);

      segue_record_set_value (profile, SEGUE_PROFILE_AWARENESS + i, &score);
    }

  return profile;
}

/* Whether @value is what @profile says already; without one nothing is scored. */
static gboolean
says (SegueRecord      *profile,
      guint             field,
      const SegueValue *value)
{
  SegueValue known = SEGUE_VALUE_INIT;

  if (profile != NULL)
    known = segue_record_peek (profile, field);

  return segue_value_equal (&segue_record_class_get (SEGUE_RECORD_PROFILE)->fields[field], &known, value);
}

static void
scored_cb (SegueScoreLine    *line,
           int                score,
           SegueProfileGroup *self)
{
  guint field = SEGUE_PROFILE_AWARENESS + GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (line), ELEMENT_KEY));
  SegueRecord *newest = find_profile (self);
  gboolean open = is_open (self, newest);
  g_autoptr(SegueRecord) profile = open ? g_object_ref (newest) : make_profile (self, newest);
  g_autoptr(SegueEdit) edit = segue_edit_new (self->workspace, open ? SEGUE_VERB_CHANGE : SEGUE_VERB_ADD, SEGUE_RECORD_PROFILE);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  g_autoptr(GError) error = NULL;

  if (score > 0)
    segue_value_set_real (&value, score);
  if (says (newest, field, &value))
    return;

  segue_edit_set_value (edit, profile, field, &value);
  if (!open)
    segue_edit_add (edit, profile);
  if (segue_edit_is_empty (edit))
    return;

  if (!segue_edit_commit (edit, NULL, &error))
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
}

static void
segue_profile_group_dispose (GObject *object)
{
  SegueProfileGroup *self = SEGUE_PROFILE_GROUP (object);

  g_clear_object (&self->engagement);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_profile_group_parent_class)->dispose (object);
}

static void
segue_profile_group_class_init (SegueProfileGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_profile_group_dispose;

  /**
   * SegueProfileGroup::failed:
   * @message: why nothing was written
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", SEGUE_TYPE_PROFILE_GROUP, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
segue_profile_group_init (SegueProfileGroup *self)
{
}

static GtkWidget *
make_card (SegueProfileGroup *self)
{
  SegueRecordClass *klass = segue_record_class_get (SEGUE_RECORD_PROFILE);
  g_autoptr(GtkSizeGroup) labels = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr(GtkSizeGroup) figures = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gboolean editable = !segue_workspace_is_read_only (self->workspace);

  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "profile");
  for (guint i = 0; i < SEGUE_N_ELEMENTS; i++)
    {
      GtkWidget *line = segue_score_line_new (_(klass->fields[SEGUE_PROFILE_AWARENESS + i].label), labels, figures, editable);

      if (editable)
        g_object_bind_property (self->workspace, "can-edit", line, "sensitive", G_BINDING_SYNC_CREATE);
      g_object_set_data (G_OBJECT (line), ELEMENT_KEY, GUINT_TO_POINTER (i));
      g_signal_connect (line, "scored", G_CALLBACK (scored_cb), self);
      gtk_box_append (GTK_BOX (box), line);
      self->lines[i] = SEGUE_SCORE_LINE (line);
    }

  self->assessed = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->assessed, 0);
  gtk_label_set_wrap (self->assessed, TRUE);
  gtk_label_set_wrap_mode (self->assessed, PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (GTK_WIDGET (self->assessed), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->assessed), "dim-label");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->assessed));

  return box;
}

/**
 * segue_profile_group_new:
 * @engagement: whose profile
 *
 * Returns: (transfer floating): the newest profile, to see and to assess anew
 */
GtkWidget *
segue_profile_group_new (SegueWorkspace *workspace,
                         SegueRecord    *engagement)
{
  SegueProfileGroup *self = g_object_new (SEGUE_TYPE_PROFILE_GROUP, NULL);
  SegueRecordList *profiles = segue_plan_list (segue_workspace_get_shown (workspace), SEGUE_RECORD_PROFILE);

  self->workspace = g_object_ref (workspace);
  self->engagement = g_object_ref (engagement);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), make_card (self));
  update (self); /* asks the plan first, so that it hears of a change before this does */
  g_signal_connect_object (profiles, "record-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (profiles, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
