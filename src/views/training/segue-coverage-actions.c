/* segue-coverage-actions.c - what can be done with a cell of the matrix: by menu and by keys
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-coverage-mode"

#include "config.h"

#include "segue-coverage-mode-private.h"

#include "segue-coverage-chart.h"
#include "segue-coverage-edits.h"
#include "segue-coverage-missing.h"
#include "segue-coverage-propose.h"
#include "segue-page.h"
#include "segue-pop-up.h"

#include <glib/gi18n.h>

static const char * const rules[] = {
  [SEGUE_REQUIREMENT_RULE_REQUIRED] = "required",
  [SEGUE_REQUIREMENT_RULE_RECOMMENDED] = "recommended",
  [SEGUE_REQUIREMENT_RULE_OPTIONAL] = "optional",
};

static SegueWorkspace *
get_workspace (SegueCoverageMode *self)
{
  return segue_page_state_get_workspace (SEGUE_PAGE_STATE (self->state));
}

/* The cell that an action is about; not one at the end of a row. */
static gboolean
find_cell (SegueCoverageMode        *self,
           const SegueTrainingRow  **row,
           SegueRecord             **course,
           const SegueTrainingCell **cell)
{
  SegueTraining *training = segue_coverage_mode_get_training (self);
  SegueCoveragePlace place;

  if (!segue_coverage_mode_get_place (self, &place) || place.course == SEGUE_COVERAGE_ALL_COURSES)
    return FALSE;

  *row = segue_training_get_row (training, place.row);
  *course = segue_training_get_course (training, place.course);
  *cell = segue_training_get_cell (training, place.row, place.course);

  return TRUE;
}

/* What comes from above goes there. */
static void
tell_inherited (SegueCoverageMode       *self,
                const SegueTrainingCell *cell)
{
  SegueRecord *above = segue_plan_follow (segue_coverage_mode_get_plan (self), cell->requirement, SEGUE_REQUIREMENT_AUDIENCE);
  g_autofree char *name = above != NULL ? segue_plan_dup_title (segue_coverage_mode_get_plan (self), above) : g_strdup ("");
  /* Translators: an audience. */
  g_autofree char *message = g_strdup_printf (_("The rule is that of “%s” above. Take it away there, or set another one here."), name);

  segue_page_fail_from (GTK_WIDGET (self), message);
}

static void
set_rule (SegueCoverageMode *self,
          int                rule)
{
  const SegueTrainingRow *row;
  const SegueTrainingCell *cell;
  SegueRecord *course;
  g_autoptr(GError) error = NULL;

  segue_coverage_mode_sync (self);
  if (!find_cell (self, &row, &course, &cell) || !segue_page_may_write (GTK_WIDGET (self), get_workspace (self)))
    return;

  if (rule == SEGUE_COVERAGE_NO_RULE && cell->requirement != NULL && !cell->is_own)
    tell_inherited (self, cell);
  else if (!segue_coverage_set_rule (get_workspace (self), segue_record_get_id (row->audience), segue_record_get_id (course), rule, &error))
    segue_page_fail_from (GTK_WIDGET (self), error->message);
}

/* What is typed at a cell; whether it means something. */
gboolean
segue_coverage_actions_key (SegueCoverageMode *self,
                            guint              keyval)
{
  SegueCoveragePlace place;
  int rule;

  switch (gdk_keyval_to_lower (keyval))
    {
    case GDK_KEY_r:
      rule = SEGUE_REQUIREMENT_RULE_REQUIRED;
      break;
    case GDK_KEY_e:
      rule = SEGUE_REQUIREMENT_RULE_RECOMMENDED;
      break;
    case GDK_KEY_o:
      rule = SEGUE_REQUIREMENT_RULE_OPTIONAL;
      break;
    case GDK_KEY_Delete:
    case GDK_KEY_KP_Delete:
    case GDK_KEY_BackSpace:
      rule = SEGUE_COVERAGE_NO_RULE;
      break;
    default:
      return GDK_EVENT_PROPAGATE;
    }

  /* What is beneath must not hear of Delete either. */
  if (segue_coverage_mode_get_place (self, &place) && place.course == SEGUE_COVERAGE_ALL_COURSES)
    gtk_widget_error_bell (GTK_WIDGET (self));
  else
    set_rule (self, rule);

  return GDK_EVENT_STOP;
}

static void
set_rule_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  const char *nick = g_variant_get_string (parameter, NULL);
  int rule = SEGUE_COVERAGE_NO_RULE;

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    if (g_str_equal (rules[i], nick))
      rule = (int) i;
  set_rule (SEGUE_COVERAGE_MODE (widget), rule);
}

static void
show_missing_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  SegueCoverageMode *self = SEGUE_COVERAGE_MODE (widget);
  const SegueTrainingRow *row;
  const SegueTrainingCell *cell;
  SegueRecord *course;

  segue_coverage_mode_sync (self);
  if (find_cell (self, &row, &course, &cell))
    segue_coverage_missing_present (widget, self->state, segue_record_get_id (row->audience), segue_record_get_id (course));
}

static void
propose (SegueCoverageMode *self,
         gint64             course)
{
  if (segue_page_may_write (GTK_WIDGET (self), get_workspace (self)))
    segue_coverage_propose_present (GTK_WIDGET (self), self->state, course);
}

static void
propose_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  propose (SEGUE_COVERAGE_MODE (widget), 0);
}

static void
propose_course_cb (GtkWidget  *widget,
                   const char *action,
                   GVariant   *parameter)
{
  SegueCoverageMode *self = SEGUE_COVERAGE_MODE (widget);
  const SegueTrainingRow *row;
  const SegueTrainingCell *cell;
  SegueRecord *course;

  segue_coverage_mode_sync (self);
  if (find_cell (self, &row, &course, &cell))
    propose (self, segue_record_get_id (course));
}

static GtkWidget *
find_current (SegueCoverageMode *self)
{
  guint row, column;

  if (self->matrix == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self->matrix)) || !segue_cross_tab_get_current (self->matrix, &row, &column))
    return NULL;

  return segue_cross_tab_get_cell (self->matrix, row, column);
}

static void
closed_cb (SegueCoverageMode *self)
{
  if (find_current (self) != NULL)
    gtk_widget_grab_focus (find_current (self));
}

static void
show_pace_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  SegueCoverageMode *self = SEGUE_COVERAGE_MODE (widget);
  SegueCoveragePlace place;
  GtkWidget *popover;

  segue_coverage_mode_sync (self);
  if (!segue_coverage_mode_get_place (self, &place))
    return;

  popover = segue_pop_up (GTK_WIDGET (self),
                          segue_coverage_pace_new (self->state, segue_record_get_id (segue_training_get_row (segue_coverage_mode_get_training (self), place.row)->audience),
                                                   self->course),
                          gtk_widget_get_mapped (self->pace_button) ? self->pace_button : find_current (self));
  g_signal_connect_object (popover, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
}

/* Leads to the sessions of the course, which is selected. */
static void
show_sessions_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "training.show-mode", "s", "sessions");
}

static void
append_rule (GMenu      *section,
             const char *label,
             const char *nick,
             const char *key)
{
  g_autoptr(GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "coverage.set-rule", "s", nick);
  g_menu_item_set_attribute (item, "accel", "s", key);
  g_menu_append_item (section, item);
}

static GMenuModel *
make_menu (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr(GMenu) rule = g_menu_new ();
  g_autoptr(GMenu) more = g_menu_new ();

  append_rule (rule, _("_Required"), rules[SEGUE_REQUIREMENT_RULE_REQUIRED], "r");
  append_rule (rule, _("R_ecommended"), rules[SEGUE_REQUIREMENT_RULE_RECOMMENDED], "e");
  append_rule (rule, _("_Optional"), rules[SEGUE_REQUIREMENT_RULE_OPTIONAL], "o");
  append_rule (rule, _("_Not for Them"), "none", "Delete");
  g_menu_append (more, _("_Who Is Missing"), "coverage.show-missing");
  g_menu_append (more, _("_Propose Sessions of This Course…"), "coverage.propose-course");
  g_menu_append (more, _("P_ace"), "coverage.show-pace");
  g_menu_append (more, _("Show _Sessions"), "coverage.show-sessions");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (rule));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (more));

  return G_MENU_MODEL (menu);
}

/* Asks what shall be done with the current cell. */
void
segue_coverage_actions_pop_up (SegueCoverageMode *self)
{
  GtkWidget *cell = find_current (self);
  graphene_rect_t bounds;
  GdkRectangle place;

  if (cell == NULL || !gtk_widget_compute_bounds (cell, GTK_WIDGET (self), &bounds))
    return;

  if (self->menu == NULL)
    {
      g_autoptr(GMenuModel) model = make_menu ();

      self->menu = gtk_popover_menu_new_from_model (model);
      gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
      g_signal_connect_object (self->menu, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
    }
  segue_coverage_actions_sync (self);
  place = (GdkRectangle) { (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width, (int) bounds.size.height };
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), &place);
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

/* What can be done with the current cell. */
void
segue_coverage_actions_sync (SegueCoverageMode *self)
{
  const SegueTrainingTotals *totals = segue_training_get_totals (segue_coverage_mode_get_training (self));
  const SegueTrainingRow *row;
  const SegueTrainingCell *cell = NULL;
  SegueRecord *course;
  gboolean is_cell = find_cell (self, &row, &course, &cell);
  gboolean shows = segue_training_shows_results (segue_coverage_mode_get_training (self));
  gboolean has_rule = shows && is_cell && cell->requirement != NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "coverage.set-rule", is_cell);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "coverage.show-missing", has_rule && cell->trained < cell->target);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "coverage.propose-course", has_rule);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "coverage.show-sessions", is_cell);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "coverage.propose", shows && totals->seats_needed > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "coverage.show-pace", shows);
  gtk_widget_set_visible (self->missing_button, has_rule && cell->trained < cell->target);
  gtk_widget_set_visible (self->pace_button, shows);
}

void
segue_coverage_actions_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "coverage.set-rule", "s", set_rule_cb);
  gtk_widget_class_install_action (klass, "coverage.show-missing", NULL, show_missing_cb);
  gtk_widget_class_install_action (klass, "coverage.show-pace", NULL, show_pace_cb);
  gtk_widget_class_install_action (klass, "coverage.show-sessions", NULL, show_sessions_cb);
  gtk_widget_class_install_action (klass, "coverage.propose", NULL, propose_cb);
  gtk_widget_class_install_action (klass, "coverage.propose-course", NULL, propose_course_cb);
}
