/* segue-coverage-pace.c - the projection of a cell, of a row and of all
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-coverage-chart"

#include "config.h"

#include "segue-coverage-chart.h"

#include "segue-icon-names.h"

#include <glib/gi18n.h>

#define MARGIN 12
#define CHARS 44
#define KEY "segue-pace"

typedef enum
{
  SCOPE_CELL,
  SCOPE_ROW,
  SCOPE_ALL,
} Scope;

typedef struct
{
  SegueTrainingState *state;  /* owned */
  gint64              audience;
  gint64              course; /* 0 for the end of a row */
  GtkDropDown        *scopes; /* these are within the box */
  SegueCoverageChart *chart;
  GtkLabel           *words;
} Pace;

static void
free_pace (gpointer data)
{
  Pace *self = data;

  g_object_unref (self->state);
  g_free (self);
}

static Scope
get_scope (Pace *self)
{
  return gtk_drop_down_get_selected (self->scopes) + (self->course == 0 ? SCOPE_ROW : SCOPE_CELL);
}

/* Nothing where an edit took the row or the course away. */
static SeguePace *
make_pace (Pace  *self,
           Scope  scope)
{
  SegueTraining *training = segue_training_state_get_training (self->state);
  SegueWeekRule rule = segue_week_get_rule ();
  guint row = scope == SCOPE_ALL ? SEGUE_PACE_ALL : segue_training_find_row (training, self->audience);
  guint course = scope != SCOPE_CELL ? SEGUE_PACE_ALL : segue_training_find_course (training, self->course);

  if ((scope != SCOPE_ALL && row >= segue_training_get_n_rows (training)) ||
      (scope == SCOPE_CELL && course >= segue_training_get_n_courses (training)))
    return NULL;

  return segue_pace_new (training, row, course, &rule);
}

static void
show_pace (Pace *self)
{
  SeguePace *pace = make_pace (self, get_scope (self));
  g_autofree char *words = pace != NULL ? segue_coverage_chart_dup_words (pace, segue_today ()) : NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->chart), pace != NULL && pace->target > 0);
  gtk_label_set_text (self->words, words != NULL ? words : "");
  if (pace != NULL)
    segue_coverage_chart_take (self->chart, pace, segue_today ());
}

static char *
dup_title (Pace            *self,
           SegueRecordKind  kind,
           gint64           id)
{
  SeguePlan *plan = segue_page_state_get_plan (SEGUE_PAGE_STATE (self->state));
  SegueRecord *record = segue_plan_find (plan, kind, id);

  return record != NULL ? segue_plan_dup_title (plan, record) : g_strdup ("");
}

static GtkWidget *
make_scopes (Pace *self)
{
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  g_autofree char *audience = dup_title (self, SEGUE_RECORD_AUDIENCE, self->audience);
  g_autofree char *course = dup_title (self, SEGUE_RECORD_COURSE, self->course);
  /* Translators: an audience and a course. */
  g_autofree char *cell = g_strdup_printf (C_("coverage", "%s × %s"), audience, course);
  /* Translators: an audience. */
  g_autofree char *row = g_strdup_printf (_("%s: all that is required"), audience);
  const char *name = _("Whose pace");
  GtkWidget *scopes;

  if (self->course != 0)
    gtk_string_list_append (names, cell);
  gtk_string_list_append (names, row);
  gtk_string_list_append (names, _("Everybody"));
  scopes = gtk_drop_down_new (g_object_ref (G_LIST_MODEL (names)), NULL);
  self->scopes = GTK_DROP_DOWN (scopes);
  gtk_accessible_update_property (GTK_ACCESSIBLE (scopes), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  segue_icon_names_call (gtk_widget_get_first_child (scopes), name);
  g_signal_connect_swapped (scopes, "notify::selected", G_CALLBACK (show_pace), self);

  return scopes;
}

/**
 * segue_coverage_pace_new:
 * @audience: the id of an audience
 * @course: the id of a course, 0 for all that is required of it
 *
 * Returns: (transfer floating): the chart with its words, and the choice of whom it is about
 */
GtkWidget *
segue_coverage_pace_new (SegueTrainingState *state,
                         gint64              audience,
                         gint64              course)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, MARGIN);
  GtkWidget *words = gtk_label_new (NULL);
  Pace *self = g_new0 (Pace, 1);

  self->state = g_object_ref (state);
  self->audience = audience;
  self->course = course;
  self->chart = SEGUE_COVERAGE_CHART (segue_coverage_chart_new ());
  self->words = GTK_LABEL (words);
  g_object_set_data_full (G_OBJECT (box), KEY, self, free_pace);
  gtk_box_append (GTK_BOX (box), make_scopes (self));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->chart));
  gtk_box_append (GTK_BOX (box), words);
  gtk_label_set_xalign (self->words, 0);
  gtk_label_set_wrap (self->words, TRUE);
  gtk_label_set_max_width_chars (self->words, CHARS);
  gtk_widget_add_css_class (box, "coverage-pace");
  show_pace (self);

  return box;
}
