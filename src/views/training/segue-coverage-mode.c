/* segue-coverage-mode.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-coverage-mode"

#include "config.h"

#include "segue-coverage-mode.h"

#include "segue-requirement.h"
#include "segue-shelves.h"
#include "segue-training-kinds.h"
#include "segue-training-mode.h"

#include <glib/gi18n.h>

struct _SegueCoverageMode
{
  GtkWidget     parent_instance;

  SegueShelves *shelves; /* borrowed: child */
};

static void segue_coverage_mode_mode_init (SegueTrainingModeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueCoverageMode, segue_coverage_mode, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_TRAINING_MODE, segue_coverage_mode_mode_init))

static gboolean
fill_requirement (SegueRecord     *record,
                  SeguePageState  *state,
                  GError         **error)
{
  SegueRecordList *courses = segue_plan_list (segue_page_state_get_plan (state), SEGUE_RECORD_COURSE);
  gint64 audience = segue_training_kinds_get_audience (state, error);

  if (audience == 0)
    return FALSE;
  if (segue_record_list_get_n (courses) == 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("There is no course yet that somebody must take. Add one in Plan first."));
      return FALSE;
    }

  segue_record_set_integer (record, SEGUE_REQUIREMENT_COURSE, segue_record_get_id (segue_record_list_get (courses, 0)));
  segue_record_set_integer (record, SEGUE_REQUIREMENT_AUDIENCE, audience);
  segue_record_set_integer (record, SEGUE_REQUIREMENT_RULE, SEGUE_REQUIREMENT_RULE_REQUIRED);

  return TRUE;
}

static const SegueShelfKind kinds[] = {
  {
    "requirements", SEGUE_RECORD_REQUIREMENT, N_("Who Takes What"), N_("New Rule"), N_("Who Must Take What?"),
    N_("A rule says that an audience must, should or may take a course. What is covered is counted from these."),
    "segue-training-symbolic", fill_requirement,
    { { "audience", 190 }, { "course", 190, TRUE }, { "rule", 110 } },
  },
};

static void
segue_coverage_mode_dispose (GObject *object)
{
  SegueCoverageMode *self = SEGUE_COVERAGE_MODE (object);

  if (self->shelves != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->shelves));
  self->shelves = NULL;

  G_OBJECT_CLASS (segue_coverage_mode_parent_class)->dispose (object);
}

static void
segue_coverage_mode_class_init (SegueCoverageModeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_coverage_mode_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
segue_coverage_mode_init (SegueCoverageMode *self)
{
}

static const char *
segue_coverage_mode_get_document (SegueTrainingMode *mode)
{
  return segue_shelves_get_kind (SEGUE_COVERAGE_MODE (mode)->shelves)->sheet;
}

static GArray *
segue_coverage_mode_dup_shown (SegueTrainingMode *mode)
{
  return segue_shelves_dup_shown (SEGUE_COVERAGE_MODE (mode)->shelves);
}

static char *
segue_coverage_mode_dup_status (SegueTrainingMode *mode)
{
  return segue_shelves_dup_status (SEGUE_COVERAGE_MODE (mode)->shelves);
}

static void
segue_coverage_mode_focus (SegueTrainingMode *mode)
{
  segue_shelves_focus (SEGUE_COVERAGE_MODE (mode)->shelves);
}

static gboolean
segue_coverage_mode_create (SegueTrainingMode *mode)
{
  return segue_shelves_create (SEGUE_COVERAGE_MODE (mode)->shelves);
}

static void
segue_coverage_mode_select (SegueTrainingMode *mode)
{
  segue_shelves_select (SEGUE_COVERAGE_MODE (mode)->shelves);
}

static gboolean
segue_coverage_mode_shows_kind (SegueTrainingMode *mode,
                                SegueRecordKind    kind)
{
  return segue_shelves_has_kind (SEGUE_COVERAGE_MODE (mode)->shelves, kind);
}

static void
segue_coverage_mode_mode_init (SegueTrainingModeInterface *iface)
{
  iface->get_document = segue_coverage_mode_get_document;
  iface->dup_shown = segue_coverage_mode_dup_shown;
  iface->dup_status = segue_coverage_mode_dup_status;
  iface->focus = segue_coverage_mode_focus;
  iface->create = segue_coverage_mode_create;
  iface->select = segue_coverage_mode_select;
  iface->shows_kind = segue_coverage_mode_shows_kind;
}

/**
 * segue_coverage_mode_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): a #SegueTrainingMode
 */
GtkWidget *
segue_coverage_mode_new (SegueTrainingState *state)
{
  SegueCoverageMode *self = g_object_new (SEGUE_TYPE_COVERAGE_MODE, NULL);
  GtkWidget *shelves = segue_shelves_new (SEGUE_PAGE_STATE (state), kinds, G_N_ELEMENTS (kinds), "training.clear-filters");

  self->shelves = SEGUE_SHELVES (shelves);
  gtk_widget_set_parent (shelves, GTK_WIDGET (self));
  g_signal_connect_object (shelves, "changed", G_CALLBACK (segue_training_mode_changed), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
