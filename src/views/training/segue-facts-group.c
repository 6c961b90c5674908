/* segue-facts-group.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-facts-group"

#include "config.h"

#include "segue-facts-group.h"

#include "segue-course-facts.h"
#include "segue-course.h"
#include "segue-findings.h"
#include "segue-kirkpatrick.h"
#include "segue-training-gap.h"
#include "segue-training-need.h"

#include <glib/gi18n.h>

#define MOST_FACTS SEGUE_N_KIRKPATRICK

/* What a line says; NULL leaves it out. */
typedef char *(*FactFunc) (SeguePlan   *plan,
                           SegueRecord *record,
                           guint        line);

struct _SegueFactsGroup
{
  AdwPreferencesGroup  parent_instance;

  /* Owned. */
  SegueWorkspace      *workspace;
  SegueRecord         *record;

  FactFunc             dup;
  guint                n;

  /* Borrowed: children. */
  GtkWidget           *rows[MOST_FACTS];
};

G_DEFINE_FINAL_TYPE (SegueFactsGroup, segue_facts_group, ADW_TYPE_PREFERENCES_GROUP)

static void
update (SegueFactsGroup *self)
{
  gboolean has_any = FALSE;

  if (self->workspace == NULL)
    return; /* on its way out */

  for (guint i = 0; i < self->n; i++)
    {
      g_autofree char *words = self->dup (segue_workspace_get_shown (self->workspace), self->record, i);
      g_autofree char *markup = g_markup_escape_text (words != NULL ? words : "", -1);

      adw_action_row_set_subtitle (ADW_ACTION_ROW (self->rows[i]), markup);
      gtk_widget_set_visible (self->rows[i], words != NULL);
      has_any |= words != NULL;
    }
  gtk_widget_set_visible (GTK_WIDGET (self), has_any);
}

static void
segue_facts_group_dispose (GObject *object)
{
  SegueFactsGroup *self = SEGUE_FACTS_GROUP (object);

  g_clear_object (&self->workspace);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (segue_facts_group_parent_class)->dispose (object);
}

static void
segue_facts_group_class_init (SegueFactsGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_facts_group_dispose;
}

static void
segue_facts_group_init (SegueFactsGroup *self)
{
}

static void
add_row (SegueFactsGroup *self,
         const char      *title)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  gtk_widget_add_css_class (row, "property");
  self->rows[self->n++] = row;
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
}

/* The checks follow every edit, and so do the lines with them. */
static SegueFactsGroup *
make (SegueWorkspace *workspace,
      SegueRecord    *record,
      const char     *title,
      FactFunc        dup)
{
  SegueFactsGroup *self = g_object_new (SEGUE_TYPE_FACTS_GROUP, NULL);

  self->workspace = g_object_ref (workspace);
  self->record = g_object_ref (record);
  self->dup = dup;
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), title);
  g_signal_connect_object (record, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (segue_findings_get (workspace), "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return self;
}

static char *
dup_standing (SeguePlan   *plan,
              SegueRecord *course,
              guint        line)
{
  SegueCourseFacts facts;

  segue_course_facts_get (plan, course, segue_today (), &facts);

  return line == 0 ? segue_course_dup_sessions (&facts, segue_today ())
         : line == 1 ? segue_course_dup_materials (&facts, segue_today ())
                     : segue_course_dup_after (&facts);
}

/**
 * segue_facts_group_new_standing:
 * @course: what is selected
 *
 * Returns: (transfer floating): its sessions, its materials and what follows go-live
 */
GtkWidget *
segue_facts_group_new_standing (SegueWorkspace *workspace,
                                SegueRecord    *course)
{
  SegueFactsGroup *self = make (workspace, course, _("Where It Stands"), dup_standing);

  add_row (self, _("Sessions"));
  add_row (self, _("Materials"));
  add_row (self, _("After Go-Live"));
  update (self);

  return GTK_WIDGET (self);
}

/* “4.2 of 5, 12 people · due until 4 Feb” */
static char *
dup_level (SeguePlan   *plan,
           SegueRecord *course,
           guint        line)
{
  SegueKirkpatrickLevel levels[SEGUE_N_KIRKPATRICK];
  g_autofree char *value = NULL;
  g_autofree char *state = NULL;

  segue_kirkpatrick_read (plan, course, segue_today (), levels);
  value = segue_kirkpatrick_dup_value ((SegueKirkpatrick) line, &levels[line]);
  state = segue_kirkpatrick_dup_state (&levels[line], segue_today ());
  if (value != NULL && state != NULL)
    return g_strdup_printf ("%s · %s", value, state);

  return g_strdup (value != NULL ? value : state != NULL ? state : _("Nothing to look at yet"));
}

/**
 * segue_facts_group_new_levels:
 * @course: what is selected
 *
 * Returns: (transfer floating): what it brings about, on four levels, and when to look
 */
GtkWidget *
segue_facts_group_new_levels (SegueWorkspace *workspace,
                              SegueRecord    *course)
{
  SegueFactsGroup *self = make (workspace, course, _("What It Brings About"), dup_level);

  for (guint level = 0; level < SEGUE_N_KIRKPATRICK; level++)
    add_row (self, segue_kirkpatrick_get_title ((SegueKirkpatrick) level));
  update (self);

  return GTK_WIDGET (self);
}

static char *
dup_gap (SeguePlan   *plan,
         SegueRecord *need,
         guint        line)
{
  int gap = segue_training_need_get_gap (need);

  if (gap == SEGUE_TRAINING_GAP_NONE)
    return g_strdup (_("Not known: one of the two levels is not set"));
  if (gap == 0)
    return g_strdup (_("None: they can do it"));

  return segue_record_is_set (need, SEGUE_TRAINING_NEED_COURSE)
           ? g_strdup_printf (ngettext ("%d level", "%d levels", (guint) gap), gap)
           : g_strdup_printf (ngettext ("%d level, and no course answers it", "%d levels, and no course answers it", (guint) gap), gap);
}

/**
 * segue_facts_group_new_gap:
 * @need: what is selected
 *
 * Returns: (transfer floating): how far people are from what they must be able to do
 */
GtkWidget *
segue_facts_group_new_gap (SegueWorkspace *workspace,
                           SegueRecord    *need)
{
  SegueFactsGroup *self = make (workspace, need, _("Where It Stands"), dup_gap);

  add_row (self, _("Gap"));
  update (self);

  return GTK_WIDGET (self);
}

static char *
dup_users (SeguePlan   *plan,
           SegueRecord *material,
           guint        line)
{
  guint n = 0;
  SegueRecord *const *courses = segue_plan_incoming (plan, SEGUE_RECORD_COURSE, SEGUE_COURSE_MATERIALS, segue_record_get_id (material), &n);
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title = segue_plan_dup_title (plan, courses[i]);

      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", title);
    }

  return g_strdup (names->len > 0 ? names->str : _("No course yet"));
}

/**
 * segue_facts_group_new_users:
 * @material: what is selected
 *
 * Returns: (transfer floating): which courses use it
 */
GtkWidget *
segue_facts_group_new_users (SegueWorkspace *workspace,
                             SegueRecord    *material)
{
  SegueFactsGroup *self = make (workspace, material, _("Where It Stands"), dup_users);

  add_row (self, _("Used by"));
  update (self);

  return GTK_WIDGET (self);
}
