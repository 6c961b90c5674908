/* segue-coverage-mode.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-coverage-mode"

#include "config.h"

#include "segue-coverage-mode-private.h"

#include "segue-course-facts.h"
#include "segue-documents.h"
#include "segue-hidden.h"
#include "segue-page-mode.h"
#include "segue-stack.h"
#include "segue-status.h"
#include "segue-vertical-layout.h"

#include <glib/gi18n.h>

#define ICON "segue-training-symbolic"
#define MOST_COLUMN 132
#define NOWHERE G_MAXUINT

static void segue_coverage_mode_mode_init (SeguePageModeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueCoverageMode, segue_coverage_mode, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_PAGE_MODE, segue_coverage_mode_mode_init))

/* The figures of now: what was computed before an edit is gone. */
SegueTraining *
segue_coverage_mode_get_training (SegueCoverageMode *self)
{
  return segue_training_state_get_training (self->state);
}

SeguePlan *
segue_coverage_mode_get_plan (SegueCoverageMode *self)
{
  return segue_page_state_get_plan (SEGUE_PAGE_STATE (self->state));
}

/* What cells show: where it is hidden who completed what, that they must. */
SegueCoverageShow
segue_coverage_mode_get_show (SegueCoverageMode *self)
{
  return segue_training_shows_results (segue_coverage_mode_get_training (self)) ? self->show : SEGUE_COVERAGE_SHOW_RULE;
}

/* What the current cell is about; whether there is one. */
gboolean
segue_coverage_mode_get_place (SegueCoverageMode  *self,
                               SegueCoveragePlace *place)
{
  guint row, column;

  if (!self->is_current || !segue_cross_tab_get_current (self->matrix, &row, &column) || row >= self->rows->len)
    return FALSE;

  place->row = g_array_index (self->rows, guint, row);
  place->course = column < self->columns->len ? g_array_index (self->columns, guint, column) : SEGUE_COVERAGE_ALL_COURSES;

  return TRUE;
}

/* Where an audience is among the rows, and a course among the columns; the last is that of
 * all courses.
 */
static guint
find_row (SegueCoverageMode *self,
          gint64             audience)
{
  for (guint i = 0; i < self->rows->len; i++)
    if (segue_record_get_id (segue_training_get_row (segue_coverage_mode_get_training (self), g_array_index (self->rows, guint, i))->audience) == audience)
      return i;

  return NOWHERE;
}

static guint
find_column (SegueCoverageMode *self,
             gint64             course)
{
  for (guint i = 0; i < self->columns->len; i++)
    if (segue_record_get_id (segue_training_get_course (segue_coverage_mode_get_training (self), g_array_index (self->columns, guint, i))) == course)
      return i;

  return course == 0 ? self->columns->len : NOWHERE;
}

/* The current cell stays with its audience and its course. */
void
segue_coverage_mode_put (SegueCoverageMode *self,
                         gint64             audience,
                         gint64             course)
{
  guint row = 0, column = 0, new_row = find_row (self, audience), new_column = find_column (self, course);

  if (!segue_cross_tab_get_current (self->matrix, &row, &column))
    return;

  row = new_row != NOWHERE ? new_row : row;
  column = new_column != NOWHERE ? new_column : column;
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->matrix)) != NULL)
    gtk_widget_grab_focus (segue_cross_tab_get_cell (self->matrix, row, column));
  else
    segue_cross_tab_set_current (self->matrix, row, column);
}

static gboolean
has_rules (SegueCoverageMode *self)
{
  return segue_record_list_get_n (segue_plan_list (segue_coverage_mode_get_plan (self), SEGUE_RECORD_REQUIREMENT)) > 0;
}

static const char *
find_page (SegueCoverageMode *self)
{
  SegueTraining *training = segue_coverage_mode_get_training (self);

  if (segue_training_get_n_courses (training) == 0)
    return "courses";
  if (segue_training_get_n_rows (training) == 0)
    return "audiences";

  return self->rows->len == 0 || self->columns->len == 0 ? "none" : "matrix";
}

static void
update (SegueCoverageMode *self)
{
  gint64 audience = self->audience, course = self->course;
  guint n_rows;

  g_clear_handle_id (&self->update_source, g_source_remove);
  segue_coverage_filter_read (self);
  self->is_current = TRUE;
  self->is_arranging = TRUE;
  n_rows = self->columns->len > 0 ? self->rows->len : 0;
  segue_cross_tab_show (self->matrix, n_rows, n_rows > 0 ? self->columns->len + 1 : 0);
  if (audience != 0)
    segue_coverage_mode_put (self, audience, course);
  self->is_arranging = FALSE;

  gtk_widget_set_visible (self->notice, !has_rules (self));
  gtk_widget_set_visible (self->hidden, !segue_training_shows_results (segue_coverage_mode_get_training (self)));
  segue_coverage_figures_show (self);
  segue_coverage_foot_show (self);
  segue_coverage_actions_sync (self);
  segue_stack_show (self->stack, find_page (self));
  gtk_widget_set_visible (self->bar, segue_training_get_n_courses (segue_coverage_mode_get_training (self)) > 0);
  segue_page_mode_changed (SEGUE_PAGE_MODE (self));
}

/* What is seen shall be what is there. */
void
segue_coverage_mode_sync (SegueCoverageMode *self)
{
  if (!self->is_current)
    update (self);
}

static gboolean
update_cb (gpointer data)
{
  SegueCoverageMode *self = data;

  self->update_source = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

/* Before the next frame; while it is out of sight, when it is seen again. */
static void
changed_cb (SegueCoverageMode *self)
{
  self->is_current = FALSE;
  if (self->update_source == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE + 10, update_cb, self, NULL);
}

/* Other rows, other columns, or other figures in them. */
void
segue_coverage_mode_narrow (SegueCoverageMode *self)
{
  changed_cb (self);
}

/* The pane shows the course. */
static void
current_changed_cb (SegueCoverageMode *self)
{
  SegueCoveragePlace place;
  SegueTraining *training;

  if (self->is_arranging || !segue_coverage_mode_get_place (self, &place))
    return;

  training = segue_coverage_mode_get_training (self);
  self->audience = segue_record_get_id (segue_training_get_row (training, place.row)->audience);
  self->course = 0;
  if (place.course != SEGUE_COVERAGE_ALL_COURSES)
    self->course = segue_record_get_id (segue_training_get_course (training, place.course));
  segue_coverage_foot_show (self);
  segue_coverage_actions_sync (self);
  if (self->course != 0)
    segue_page_state_select (SEGUE_PAGE_STATE (self->state), segue_plan_find (segue_coverage_mode_get_plan (self), SEGUE_RECORD_COURSE, self->course));
}

static gboolean
cell_key_cb (SegueCoverageMode *self,
             guint              row,
             guint              column,
             guint              keyval)
{
  return segue_coverage_actions_key (self, keyval);
}

static gboolean
cell_menu_cb (SegueCoverageMode *self)
{
  segue_coverage_mode_sync (self);
  segue_coverage_actions_pop_up (self);

  return GDK_EVENT_STOP;
}

/* Opens the details of the course; the end of a row has none, but a pace. */
static void
cell_activated_cb (SegueCoverageMode *self)
{
  SegueRecord *course;

  segue_coverage_mode_sync (self);
  current_changed_cb (self);
  course = self->course != 0 ? segue_plan_find (segue_coverage_mode_get_plan (self), SEGUE_RECORD_COURSE, self->course) : NULL;
  if (course != NULL)
    segue_page_state_activate (SEGUE_PAGE_STATE (self->state), course);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "coverage.show-pace", NULL);
}

static void
row_activated_cb (SegueCoverageMode *self,
                  guint              row)
{
  gtk_widget_grab_focus (segue_cross_tab_get_cell (self->matrix, row, self->columns->len));
}

static void
column_activated_cb (SegueCoverageMode *self,
                     guint              column)
{
  guint row, former;

  if (segue_cross_tab_get_current (self->matrix, &row, &former))
    gtk_widget_grab_focus (segue_cross_tab_get_cell (self->matrix, row, column));
}

static void
narrow_cb (SegueCoverageMode *self)
{
  gboolean is_narrow = segue_page_state_is_narrow (SEGUE_PAGE_STATE (self->state));

  segue_coverage_head_set_narrow (self, is_narrow);
  segue_coverage_foot_set_narrow (self, is_narrow);
}

/* The chips of the mode and the filters of the page. */
static void
clear_filters_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  SegueCoverageMode *self = SEGUE_COVERAGE_MODE (widget);

  gtk_toggle_button_set_active (self->required_chip, FALSE);
  gtk_toggle_button_set_active (self->gaps_chip, FALSE);
  gtk_widget_activate_action (widget, "training.clear-filters", NULL);
}

static void
segue_coverage_mode_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (segue_coverage_mode_parent_class)->map (widget);

  segue_coverage_mode_sync (SEGUE_COVERAGE_MODE (widget));
}

static void
segue_coverage_mode_dispose (GObject *object)
{
  SegueCoverageMode *self = SEGUE_COVERAGE_MODE (object);
  GtkWidget *child;

  g_clear_handle_id (&self->update_source, g_source_remove);
  if (self->matrix != NULL)
    g_signal_handlers_disconnect_by_data (self->matrix, self);
  self->matrix = NULL; /* a menu that is open closes after it is gone */
  self->menu = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->columns, g_array_unref);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_coverage_mode_parent_class)->dispose (object);
}

static void
segue_coverage_mode_class_init (SegueCoverageModeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_coverage_mode_dispose;
  widget_class->map = segue_coverage_mode_map;
  gtk_widget_class_set_layout_manager_type (widget_class, SEGUE_TYPE_VERTICAL_LAYOUT);
  gtk_widget_class_install_action (widget_class, "coverage.clear-filters", NULL, clear_filters_cb);
  segue_coverage_actions_install (widget_class);
}

static GtkWidget *
make_matrix (SegueCoverageMode *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->matrix = g_object_new (SEGUE_TYPE_CROSS_TAB, NULL);
  segue_cross_tab_set_source (self->matrix, &segue_coverage_look, self);
  segue_cross_tab_set_most_width (self->matrix, MOST_COLUMN);
  gtk_widget_add_css_class (GTK_WIDGET (self->matrix), "coverage");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->matrix), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Coverage of courses by audience"), -1);
  g_signal_connect_object (self->matrix, "cell-key", G_CALLBACK (cell_key_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->matrix, "cell-menu", G_CALLBACK (cell_menu_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->matrix, "cell-activated", G_CALLBACK (cell_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->matrix, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->matrix, "column-activated", G_CALLBACK (column_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->matrix, "current-changed", G_CALLBACK (current_changed_cb), self, G_CONNECT_SWAPPED);

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->matrix));
  gtk_widget_add_css_class (scroller, "coverage-page");
  gtk_widget_set_vexpand (scroller, TRUE);

  return scroller;
}

/* How to begin, above cells that say nothing yet. */
static GtkWidget *
make_notice (SegueCoverageMode *self)
{
  GtkWidget *label = gtk_label_new (_("Nobody must take a course yet. Select a cell and press R to require the course of the audience, "
                                      "E to recommend it, O to make it optional; the menu of the cell does the same."));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "notice");
  gtk_widget_add_css_class (label, "coverage-notice");
  self->notice = label;

  return label;
}

static GtkWidget *
make_page (SegueCoverageMode *self)
{
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (page), segue_coverage_figures_new (self));
  self->hidden = segue_hidden_notice_new ();
  gtk_widget_add_css_class (self->hidden, "coverage-notice");
  gtk_box_append (GTK_BOX (page), self->hidden);
  gtk_box_append (GTK_BOX (page), make_notice (self));
  gtk_box_append (GTK_BOX (page), make_matrix (self));
  gtk_box_append (GTK_BOX (page), segue_coverage_foot_new (self));

  return page;
}

static GtkWidget *
make_button (const char *label,
             const char *action,
             const char *target)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  if (target != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  gtk_widget_add_css_class (button, "suggested-action");

  return button;
}

static void
add_status_pages (SegueCoverageMode *self)
{
  gtk_stack_add_named (self->stack,
                       segue_status_new (ICON, _("No Courses Yet"),
                                         _("Coverage tells how many people of each audience completed what they must learn before go-live. It begins with a course."),
                                         make_button (_("Plan _Courses"), "training.show-mode", "plan")), "courses");
  gtk_stack_add_named (self->stack,
                       segue_status_new (ICON, _("No Audiences in Scope"),
                                         _("The rollout affects nobody yet: there are no audiences in its scope, and so nobody to train. Add them on the page Audiences."),
                                         NULL), "audiences");
  gtk_stack_add_named (self->stack,
                       segue_status_new ("edit-find-symbolic", _("Nothing to Show"),
                                         _("No audience and no course matches the filters."),
                                         make_button (_("_Clear Filters"), "coverage.clear-filters", NULL)), "none");
}

static void
segue_coverage_mode_init (SegueCoverageMode *self)
{
  self->rows = g_array_new (FALSE, FALSE, sizeof (guint));
  self->columns = g_array_new (FALSE, FALSE, sizeof (guint));
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_widget_set_vexpand (GTK_WIDGET (self->stack), TRUE);
}

static const char *
segue_coverage_mode_get_document (SeguePageMode *mode)
{
  return segue_documents_find ("coverage-matrix") != NULL ? "coverage-matrix" : "requirements";
}

/* Of courses that are seen; nobody has a seat in them yet. */
static guint
count_drafts (SegueCoverageMode *self)
{
  guint n = 0;

  for (guint i = 0; i < self->columns->len; i++)
    {
      SegueRecord *course = segue_training_get_course (segue_coverage_mode_get_training (self), g_array_index (self->columns, guint, i));
      SegueCourseFacts facts;

      segue_course_facts_get (segue_coverage_mode_get_plan (self), course, segue_today (), &facts);
      n += facts.n_drafts;
    }

  return n;
}

/* With what proposals and checks take for seats, and the figures do not. */
static char *
add_drafts (SegueCoverageMode *self,
            char              *taken)
{
  guint n_drafts = count_drafts (self);
  g_autofree char *text = taken;
  g_autofree char *drafts = NULL;

  if (n_drafts == 0)
    return g_steal_pointer (&text);

  drafts = g_strdup_printf (ngettext ("%u draft is not in these figures until it is planned",
                                      "%u drafts are not in these figures until they are planned", n_drafts), n_drafts);

  return g_strdup_printf (C_("status", "%s · %s"), text, drafts);
}

/* Where nobody goes live yet that anybody knows of, nothing can be late for it. */
static char *
dup_sentence (guint    n_required,
              guint    n_short,
              gboolean knows_go_live)
{
  if (n_short > 0 && !knows_go_live)
    return g_strdup_printf (ngettext ("No go-live is known; <b>%u required course of an audience</b> has no seats for all",
                                      "No go-live is known; <b>%u required courses of audiences</b> have no seats for all", n_short), n_short);
  if (n_short > 0)
    return g_strdup_printf (ngettext ("At this pace <b>%u required course of an audience</b> will not be completed by go-live",
                                      "At this pace <b>%u required courses of audiences</b> will not be completed by go-live", n_short), n_short);
  if (!knows_go_live)
    return g_strdup (_("No go-live is known; all that is required is completed, or has seats for all"));

  return g_strdup (ngettext ("The one required course will be completed by go-live", "All that is required will be completed by go-live", n_required));
}

static char *
segue_coverage_mode_dup_status (SeguePageMode *mode)
{
  SegueCoverageMode *self = SEGUE_COVERAGE_MODE (mode);
  guint n_short = 0, n_required = 0;
  gboolean knows_go_live = FALSE;

  segue_coverage_mode_sync (self);
  for (guint i = 0; i < self->rows->len; i++)
    for (guint j = 0; j < self->columns->len; j++)
      {
        const SegueTrainingCell *cell = segue_training_get_cell (segue_coverage_mode_get_training (self), g_array_index (self->rows, guint, i),
                                                                 g_array_index (self->columns, guint, j));

        n_required += cell->requirement != NULL && cell->rule == SEGUE_REQUIREMENT_RULE_REQUIRED;
        n_short += segue_training_cell_is_short (cell);
        knows_go_live = knows_go_live || (cell->requirement != NULL && cell->has_go_live);
      }

  if (n_required == 0)
    return g_strdup (self->columns->len > 0 ? _("Nothing is required of anybody here") : "");
  if (!segue_training_shows_results (segue_coverage_mode_get_training (self)))
    return g_strdup_printf (ngettext ("%u course is required of an audience", "%u courses are required of audiences", n_required), n_required);

  return add_drafts (self, dup_sentence (n_required, n_short, knows_go_live));
}

static void
segue_coverage_mode_focus (SeguePageMode *mode)
{
  SegueCoverageMode *self = SEGUE_COVERAGE_MODE (mode);

  segue_coverage_mode_sync (self);
  if (self->rows->len > 0 && self->columns->len > 0)
    gtk_widget_grab_focus (GTK_WIDGET (self->matrix));
  else
    gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

static gboolean
segue_coverage_mode_create (SeguePageMode *mode)
{
  SegueCoverageMode *self = SEGUE_COVERAGE_MODE (mode);

  segue_coverage_mode_sync (self);
  if (self->rows->len == 0 || self->columns->len == 0)
    return FALSE;

  segue_coverage_actions_pop_up (self);
  return TRUE;
}

/* A course is a column, a rule is a cell. */
static void
segue_coverage_mode_select (SeguePageMode *mode)
{
  SegueCoverageMode *self = SEGUE_COVERAGE_MODE (mode);
  SegueRecord *selected = segue_page_state_get_selected (SEGUE_PAGE_STATE (self->state));

  if (selected == NULL)
    return;

  segue_coverage_mode_sync (self);
  if (segue_record_get_kind (selected) == SEGUE_RECORD_COURSE && segue_record_get_id (selected) != self->course)
    segue_coverage_mode_put (self, self->audience, segue_record_get_id (selected));
  else if (segue_record_get_kind (selected) == SEGUE_RECORD_REQUIREMENT)
    segue_coverage_mode_put (self, segue_record_get_link (selected, SEGUE_REQUIREMENT_AUDIENCE), segue_record_get_link (selected, SEGUE_REQUIREMENT_COURSE));
}

static gboolean
segue_coverage_mode_shows_kind (SeguePageMode   *mode,
                                SegueRecordKind  kind)
{
  return kind == SEGUE_RECORD_REQUIREMENT || kind == SEGUE_RECORD_COURSE;
}

static void
segue_coverage_mode_mode_init (SeguePageModeInterface *iface)
{
  iface->get_document = segue_coverage_mode_get_document;
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
 * Returns: (transfer floating): a #SeguePageMode
 */
GtkWidget *
segue_coverage_mode_new (SegueTrainingState *state)
{
  SegueCoverageMode *self = g_object_new (SEGUE_TYPE_COVERAGE_MODE, NULL);

  self->state = g_object_ref (state);
  self->bar = segue_coverage_bar_new (self);
  gtk_widget_set_parent (self->bar, GTK_WIDGET (self));
  gtk_widget_set_parent (GTK_WIDGET (self->stack), GTK_WIDGET (self));
  gtk_stack_add_named (self->stack, make_page (self), "matrix");
  add_status_pages (self);

  g_signal_connect_object (state, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::narrow", G_CALLBACK (narrow_cb), self, G_CONNECT_SWAPPED);
  narrow_cb (self);

  return GTK_WIDGET (self);
}
