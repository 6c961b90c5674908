/* segue-course-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-course-row"

#include "config.h"

#include "segue-course-row.h"

#include "segue-course-facts.h"
#include "segue-course.h"
#include "segue-findings.h"
#include "segue-requirement.h"
#include "segue-severity-sign.h"
#include "segue-wrapped-label.h"

#include <glib/gi18n.h>

/* Of five columns, what is taught has three and when two: a width that no text changes. */
#define COLUMNS 5
#define WHAT_COLUMNS 3

/* Of many audiences, the mode Coverage has all. */
#define MOST_AUDIENCES 8

struct _SegueCourseRow
{
  GtkListBoxRow       parent_instance;

  SegueTrainingState *state;  /* owned */
  SegueRecord        *course; /* owned */

  /* Borrowed: children. */
  GtkGrid            *grid;
  GtkWidget          *head;
  GtkWidget          *sign;     /* NULL where the checks say nothing */
  int                 severity; /* what the sign says */
  GtkLabel           *title;
  GtkLabel           *about;
  GtkLabel           *whom;
  GtkWidget          *what;
  GtkWidget          *facts;
  GtkLabel           *sessions;
  GtkLabel           *materials;
  GtkLabel           *after;
};

G_DEFINE_FINAL_TYPE (SegueCourseRow, segue_course_row, GTK_TYPE_LIST_BOX_ROW)

static SeguePlan *
get_plan (SegueCourseRow *self)
{
  return segue_page_state_get_plan (SEGUE_PAGE_STATE (self->state));
}

static void
append (GString    *text,
        const char *part)
{
  if (part != NULL && *part != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", part);
}

static char *
dup_label (SegueCourseRow *self,
           guint           field)
{
  SegueValue value = segue_record_peek (self->course, field);

  return value.is_set ? segue_value_to_label (segue_record_get_field (self->course, field), &value) : NULL;
}

static char *
dup_prerequisites (SegueCourseRow *self)
{
  guint n = 0;
  const gint64 *ids = segue_record_get_links (self->course, SEGUE_COURSE_PREREQUISITES, &n);
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *course = segue_plan_find (get_plan (self), SEGUE_RECORD_COURSE, ids[i]);
      g_autofree char *title = course != NULL ? segue_plan_dup_title (get_plan (self), course) : NULL;

      if (title != NULL)
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", title);
    }

  /* Translators: the courses that somebody must have taken before. */
  return names->len > 0 ? g_strdup_printf (_("after %s"), names->str) : NULL;
}

/* “Classroom · 3 h · 12 people in a session · after Basics” */
static char *
dup_about (SegueCourseRow *self)
{
  g_autofree char *delivery = dup_label (self, SEGUE_COURSE_DELIVERY);
  g_autofree char *duration = dup_label (self, SEGUE_COURSE_DURATION);
  g_autofree char *before = dup_prerequisites (self);
  g_autofree char *seats = NULL;
  GString *text = g_string_new (NULL);
  guint n = (guint) segue_record_get_integer (self->course, SEGUE_COURSE_SEATS);

  if (n > 0)
    seats = g_strdup_printf (ngettext ("%u person in a session", "%u people in a session", n), n);
  append (text, delivery);
  append (text, duration);
  append (text, seats);
  append (text, before);

  return g_string_free (text, FALSE);
}

/* “Required: Finance, Purchasing · Optional: Plant managers” */
static char *
dup_whom (SegueCourseRow *self)
{
  const SegueChoices *rules = segue_record_class_get (SEGUE_RECORD_REQUIREMENT)->fields[SEGUE_REQUIREMENT_RULE].choices;
  GString *text = g_string_new (NULL);

  for (guint rule = 0; rule < segue_choices_get_n (rules); rule++)
    {
      g_autofree char *names = segue_course_dup_audiences (get_plan (self), self->course, (int) rule, MOST_AUDIENCES);
      g_autofree char *part = NULL;

      if (names == NULL)
        continue;
      /* Translators: a rule, and the audiences that it names. */
      part = g_strdup_printf (_("%s: %s"), segue_choices_get_label (rules, (int) rule), names);
      append (text, part);
    }
  if (text->len == 0)
    g_string_append (text, _("For nobody yet"));

  return g_string_free (text, FALSE);
}

static void
show_severity (SegueCourseRow *self)
{
  int severity = segue_page_state_get_severity (SEGUE_PAGE_STATE (self->state), self->course);

  if (severity == self->severity)
    return;

  self->severity = severity;
  if (self->sign != NULL)
    gtk_box_remove (GTK_BOX (self->head), self->sign);
  self->sign = severity != SEGUE_SEVERITY_NONE ? segue_severity_sign_new ((SegueSeverity) severity) : NULL;
  if (self->sign != NULL)
    gtk_box_append (GTK_BOX (self->head), self->sign);
}

static void
set_text (GtkLabel   *label,
          const char *text)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

/* What is late is said, and stands out. */
static void
show_facts (SegueCourseRow *self)
{
  SegueCourseFacts facts;
  g_autofree char *sessions = NULL;
  g_autofree char *materials = NULL;
  g_autofree char *after = NULL;

  segue_course_facts_get (get_plan (self), self->course, segue_today (), &facts);
  sessions = segue_course_dup_sessions (&facts, segue_today ());
  materials = segue_course_dup_materials (&facts, segue_today ());
  after = segue_course_dup_after (&facts);
  set_text (self->sessions, sessions);
  set_text (self->materials, materials);
  set_text (self->after, after);
  if (facts.n_late > 0)
    gtk_widget_add_css_class (GTK_WIDGET (self->materials), "late");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->materials), "late");
}

static void
show_narrow (SegueCourseRow *self)
{
  gboolean is_narrow = segue_page_state_is_narrow (SEGUE_PAGE_STATE (self->state));
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self->grid));
  GtkLayoutChild *what = gtk_layout_manager_get_layout_child (layout, self->what);
  GtkLayoutChild *facts = gtk_layout_manager_get_layout_child (layout, self->facts);

  g_object_set (what, "column-span", is_narrow ? COLUMNS : WHAT_COLUMNS, NULL);
  g_object_set (facts, "row", is_narrow ? 1 : 0, "column", is_narrow ? 0 : WHAT_COLUMNS,
                "column-span", is_narrow ? COLUMNS : COLUMNS - WHAT_COLUMNS, NULL);
}

static void
segue_course_row_dispose (GObject *object)
{
  SegueCourseRow *self = SEGUE_COURSE_ROW (object);

  g_clear_object (&self->course);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_course_row_parent_class)->dispose (object);
}

static void
segue_course_row_class_init (SegueCourseRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_course_row_dispose;
}

static GtkLabel *
add_label (GtkWidget  *box,
           const char *style)
{
  GtkWidget *label = segue_wrapped_label_new (NULL, style);

  gtk_label_set_max_width_chars (GTK_LABEL (label), 1); /* as wide as its column, whatever it says */
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

static void
segue_course_row_init (SegueCourseRow *self)
{
  GtkWidget *grid = gtk_grid_new ();
  GtkWidget *what = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  self->severity = SEGUE_SEVERITY_NONE;
  self->grid = GTK_GRID (grid);
  self->what = what;
  gtk_grid_set_column_homogeneous (self->grid, TRUE);
  gtk_grid_set_column_spacing (self->grid, 6);
  gtk_grid_set_row_spacing (self->grid, 6);
  self->head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  self->facts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_widget_set_hexpand (what, TRUE);
  gtk_box_append (GTK_BOX (what), self->head);
  self->title = add_label (self->head, "heading");
  gtk_widget_set_hexpand (GTK_WIDGET (self->title), TRUE);
  self->about = add_label (what, "course-line");
  self->whom = add_label (what, "course-line");
  self->sessions = add_label (self->facts, "course-line");
  self->materials = add_label (self->facts, "course-line");
  self->after = add_label (self->facts, "course-line");
  gtk_grid_attach (self->grid, what, 0, 0, WHAT_COLUMNS, 1);
  gtk_grid_attach (self->grid, self->facts, WHAT_COLUMNS, 0, COLUMNS - WHAT_COLUMNS, 1);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), grid);
  gtk_widget_add_css_class (GTK_WIDGET (self), "course");
}

/**
 * segue_course_row_update:
 *
 * Says what there is to say of the course now.
 */
void
segue_course_row_update (SegueCourseRow *self)
{
  g_autofree char *title = segue_plan_dup_title (get_plan (self), self->course);
  g_autofree char *about = dup_about (self);
  g_autofree char *whom = dup_whom (self);
  g_autofree char *description = NULL;

  set_text (self->title, title);
  set_text (self->about, about);
  set_text (self->whom, whom);
  show_severity (self);
  show_facts (self);
  show_narrow (self);
  description = g_strdup_printf ("%s. %s. %s. %s", about, whom, gtk_label_get_text (self->sessions), gtk_label_get_text (self->materials));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

/**
 * segue_course_row_get_course:
 *
 * Returns: (transfer none): the course
 */
SegueRecord *
segue_course_row_get_course (SegueCourseRow *self)
{
  return self->course;
}

/**
 * segue_course_row_new:
 * @course: a course that is shown
 *
 * Returns: (transfer floating): a row that says what there is to say of it
 */
GtkWidget *
segue_course_row_new (SegueTrainingState *state,
                      SegueRecord        *course)
{
  SegueCourseRow *self = g_object_new (SEGUE_TYPE_COURSE_ROW, NULL);

  self->state = g_object_ref (state);
  self->course = g_object_ref (course);
  segue_course_row_update (self);
  g_signal_connect_object (state, "notify::narrow", G_CALLBACK (show_narrow), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
