/* segue-training-plan-mode.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-training-plan-mode"

#include "config.h"

#include "segue-training-plan-mode.h"

#include "segue-course-facts.h"
#include "segue-page-mode.h"
#include "segue-requirement.h"
#include "segue-shelves.h"
#include "segue-training-kinds.h"

#include <glib/gi18n.h>

struct _SegueTrainingPlanMode
{
  GtkWidget       parent_instance;

  SeguePageState *state;   /* owned */
  SegueShelves   *shelves; /* borrowed: child */
};

static void segue_training_plan_mode_mode_init (SeguePageModeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueTrainingPlanMode, segue_training_plan_mode, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_PAGE_MODE, segue_training_plan_mode_mode_init))


static void
segue_training_plan_mode_dispose (GObject *object)
{
  SegueTrainingPlanMode *self = SEGUE_TRAINING_PLAN_MODE (object);

  if (self->shelves != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->shelves));
  self->shelves = NULL;
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_training_plan_mode_parent_class)->dispose (object);
}

static void
segue_training_plan_mode_class_init (SegueTrainingPlanModeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_training_plan_mode_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
segue_training_plan_mode_init (SegueTrainingPlanMode *self)
{
}

static const char *
segue_training_plan_mode_get_document (SeguePageMode *mode)
{
  return segue_shelves_get_kind (SEGUE_TRAINING_PLAN_MODE (mode)->shelves)->sheet;
}

static GArray *
segue_training_plan_mode_dup_shown (SeguePageMode *mode)
{
  return segue_shelves_dup_shown (SEGUE_TRAINING_PLAN_MODE (mode)->shelves);
}

/* What to see to among the courses that are seen: “2 for nobody yet, 1 with late materials” */
static char *
dup_troubles (SegueTrainingPlanMode *self)
{
  SeguePlan *plan = segue_page_state_get_plan (self->state);
  g_autoptr(GArray) shown = segue_shelves_dup_shown (self->shelves);
  g_autoptr(GString) text = g_string_new (NULL);
  guint n_nobody = 0;
  guint n_late = 0;

  for (guint i = 0; i < shown->len; i++)
    {
      SegueRecord *course = segue_plan_find (plan, SEGUE_RECORD_COURSE, g_array_index (shown, gint64, i));
      SegueCourseFacts facts;
      guint n_rules = 0;

      segue_course_facts_get (plan, course, segue_today (), &facts);
      segue_plan_incoming (plan, SEGUE_RECORD_REQUIREMENT, SEGUE_REQUIREMENT_COURSE, segue_record_get_id (course), &n_rules);
      n_nobody += n_rules == 0;
      n_late += facts.n_late > 0;
    }
  if (n_nobody > 0)
    /* Translators: how many courses no rule names an audience for. */
    g_string_append_printf (text, ngettext (" · %u for nobody yet", " · %u for nobody yet", n_nobody), n_nobody);
  if (n_late > 0)
    /* Translators: how many courses have materials that are late. */
    g_string_append_printf (text, ngettext (" · %u with late materials", " · %u with late materials", n_late), n_late);

  return g_strdup (text->str);
}

static char *
segue_training_plan_mode_dup_status (SeguePageMode *mode)
{
  SegueTrainingPlanMode *self = SEGUE_TRAINING_PLAN_MODE (mode);
  g_autofree char *status = segue_shelves_dup_status (self->shelves);
  g_autofree char *troubles = NULL;

  if (segue_shelves_get_kind (self->shelves)->kind != SEGUE_RECORD_COURSE)
    return g_steal_pointer (&status);

  troubles = dup_troubles (self);
  return g_strdup_printf ("%s%s", status, troubles);
}

static void
segue_training_plan_mode_focus (SeguePageMode *mode)
{
  segue_shelves_focus (SEGUE_TRAINING_PLAN_MODE (mode)->shelves);
}

static gboolean
segue_training_plan_mode_create (SeguePageMode *mode)
{
  return segue_shelves_create (SEGUE_TRAINING_PLAN_MODE (mode)->shelves);
}

static void
segue_training_plan_mode_select (SeguePageMode *mode)
{
  segue_shelves_select (SEGUE_TRAINING_PLAN_MODE (mode)->shelves);
}

static gboolean
segue_training_plan_mode_shows_kind (SeguePageMode   *mode,
                                     SegueRecordKind  kind)
{
  return segue_shelves_has_kind (SEGUE_TRAINING_PLAN_MODE (mode)->shelves, kind);
}

static void
segue_training_plan_mode_mode_init (SeguePageModeInterface *iface)
{
  iface->get_document = segue_training_plan_mode_get_document;
  iface->dup_shown = segue_training_plan_mode_dup_shown;
  iface->dup_status = segue_training_plan_mode_dup_status;
  iface->focus = segue_training_plan_mode_focus;
  iface->create = segue_training_plan_mode_create;
  iface->select = segue_training_plan_mode_select;
  iface->shows_kind = segue_training_plan_mode_shows_kind;
}

/**
 * segue_training_plan_mode_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): a #SeguePageMode
 */
GtkWidget *
segue_training_plan_mode_new (SegueTrainingState *state)
{
  SegueTrainingPlanMode *self = g_object_new (SEGUE_TYPE_TRAINING_PLAN_MODE, NULL);
  GtkWidget *shelves = segue_shelves_new (SEGUE_PAGE_STATE (state), segue_training_kinds, segue_n_training_kinds, "training.clear-filters");

  self->state = g_object_ref (SEGUE_PAGE_STATE (state));
  self->shelves = SEGUE_SHELVES (shelves);
  gtk_widget_set_parent (shelves, GTK_WIDGET (self));
  g_signal_connect_object (shelves, "changed", G_CALLBACK (segue_page_mode_changed), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
