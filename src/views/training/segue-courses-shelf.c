/* segue-courses-shelf.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Courses are some dozens: a plain list holds them, with a heading above each depth.  Rows
 * stay while the same courses are seen, so that focus and place do; and while they are out
 * of sight, whatever is searched for elsewhere: a page measures those of all its modes.
 */

#define G_LOG_DOMAIN "segue-courses-shelf"

#include "config.h"

#include "segue-courses-shelf.h"

#include "segue-course-facts.h"
#include "segue-course-row.h"
#include "segue-course.h"
#include "segue-fold.h"
#include "segue-mix-card.h"
#include "segue-record-words.h"
#include "segue-shelf.h"

#include <glib/gi18n.h>

struct _SegueCoursesShelf
{
  GtkWidget           parent_instance;

  SegueTrainingState *state; /* owned */

  /* Borrowed: children. */
  GtkWidget          *scroller;
  SegueMixCard       *mix;
  GtkListBox         *list;

  gboolean            is_selecting;
  gboolean            is_current; /* whether the rows are what is to be seen */
};

static void segue_courses_shelf_shelf_init (SegueShelfInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueCoursesShelf, segue_courses_shelf, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_SHELF, segue_courses_shelf_shelf_init))

static SegueCourseRow *
get_row (SegueCoursesShelf *self,
         guint              i)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) i);

  return row != NULL ? SEGUE_COURSE_ROW (row) : NULL;
}

static gboolean
is_of_rollout (SeguePageState *state,
               SegueRecord    *course)
{
  gint64 rollout = segue_page_state_get_rollout (state);

  return rollout == 0 || !segue_record_is_set (course, SEGUE_COURSE_ROLLOUT) ||
         segue_record_get_link (course, SEGUE_COURSE_ROLLOUT) == rollout;
}

static gboolean
passes (SeguePageState     *state,
        SegueRecord        *course,
        const char *const  *words)
{
  const SegueIds *audiences = segue_page_state_get_audiences (state);

  return (words == NULL || segue_record_has_words (course, words)) &&
         (audiences == NULL ||
          segue_course_is_for (segue_page_state_get_plan (state), course, segue_page_state_get_audience (state), audiences));
}

/* What has no depth comes last. */
static guint
get_depth (SegueRecord *course)
{
  return segue_record_is_set (course, SEGUE_COURSE_DEPTH) ? (guint) segue_record_get_choice (course, SEGUE_COURSE_DEPTH) : G_MAXUINT;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  SegueRecord *one = *(SegueRecord *const *) a;
  SegueRecord *other = *(SegueRecord *const *) b;
  const char *titles[] = { segue_record_get_text (one, SEGUE_COURSE_TITLE), segue_record_get_text (other, SEGUE_COURSE_TITLE) };

  if (get_depth (one) != get_depth (other))
    return get_depth (one) < get_depth (other) ? -1 : 1;

  return g_utf8_collate (titles[0] != NULL ? titles[0] : "", titles[1] != NULL ? titles[1] : "");
}

/* Those to be seen, in their order; of @n_all, which may be NULL, that the rollout has. */
static GPtrArray *
find_courses (SegueCoursesShelf *self,
              guint             *n_all)
{
  SeguePageState *state = SEGUE_PAGE_STATE (self->state);
  SegueRecordList *list = segue_plan_list (segue_page_state_get_plan (state), SEGUE_RECORD_COURSE);
  const char *searched = segue_page_state_get_words (state);
  g_auto(GStrv) words = searched != NULL ? segue_fold_split (searched) : NULL;
  GPtrArray *found = g_ptr_array_new ();
  guint n = 0;

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *course = segue_record_list_get (list, i);

      if (!is_of_rollout (state, course))
        continue;
      n++;
      if (passes (state, course, (const char *const *) words))
        g_ptr_array_add (found, course);
    }
  g_ptr_array_sort (found, compare);
  if (n_all != NULL)
    *n_all = n;

  return found;
}

static gboolean
is_same (SegueCoursesShelf *self,
         GPtrArray         *courses)
{
  for (guint i = 0; i < courses->len; i++)
    if (get_row (self, i) == NULL || segue_course_row_get_course (get_row (self, i)) != g_ptr_array_index (courses, i))
      return FALSE;

  return get_row (self, courses->len) == NULL;
}

static void
segue_courses_shelf_show_selected (SegueShelf  *shelf,
                                   SegueRecord *record)
{
  SegueCoursesShelf *self = SEGUE_COURSES_SHELF (shelf);
  SegueCourseRow *row = NULL;

  self->is_selecting = TRUE;
  gtk_list_box_unselect_all (self->list);
  for (guint i = 0; (row = get_row (self, i)) != NULL; i++)
    if (segue_course_row_get_course (row) == record)
      gtk_list_box_select_row (self->list, GTK_LIST_BOX_ROW (row));
  self->is_selecting = FALSE;
}

/* In place of rows that are gone with the focus, the one in their place has it. */
static void
rebuild (SegueCoursesShelf *self,
         GPtrArray         *courses)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self->list));
  int place = focus != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (focus)) : -1;
  SegueCourseRow *row = NULL;

  self->is_selecting = TRUE;
  while ((row = get_row (self, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; i < courses->len; i++)
    gtk_list_box_append (self->list, segue_course_row_new (self->state, g_ptr_array_index (courses, i)));
  self->is_selecting = FALSE;
  segue_courses_shelf_show_selected (SEGUE_SHELF (self), segue_page_state_get_selected (SEGUE_PAGE_STATE (self->state)));
  if (place >= 0 && courses->len > 0)
    gtk_widget_grab_focus (GTK_WIDGET (get_row (self, MIN ((guint) place, courses->len - 1))));
}

static void
update (SegueCoursesShelf *self)
{
  SeguePageState *state = SEGUE_PAGE_STATE (self->state);
  g_autoptr(GPtrArray) courses = NULL;
  SegueCourseRow *row = NULL;
  SegueDeliveryMix mix;

  self->is_current = TRUE;
  courses = find_courses (self, NULL);
  if (is_same (self, courses))
    for (guint i = 0; (row = get_row (self, i)) != NULL; i++)
      segue_course_row_update (row);
  else
    rebuild (self, courses);
  gtk_list_box_invalidate_headers (self->list);
  segue_delivery_mix_get (segue_page_state_get_plan (state), segue_page_state_get_rollout (state),
                          segue_page_state_get_audience (state), &mix);
  segue_mix_card_set (self->mix, &mix);
}

static void
catch_up (SegueCoursesShelf *self)
{
  if (self->is_current || self->state == NULL)
    return;

  update (self);
  segue_courses_shelf_show_selected (SEGUE_SHELF (self), segue_page_state_get_selected (SEGUE_PAGE_STATE (self->state)));
}

static void
changed_cb (SegueCoursesShelf *self)
{
  if (self->state == NULL)
    return; /* on its way out */

  self->is_current = FALSE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update (self);
  segue_shelf_changed (SEGUE_SHELF (self));
}

static void
header_cb (GtkListBoxRow *row,
           GtkListBoxRow *before,
           gpointer       data)
{
  SegueRecord *course = segue_course_row_get_course (SEGUE_COURSE_ROW (row));
  const SegueField *field = segue_record_get_field (course, SEGUE_COURSE_DEPTH);
  guint depth = get_depth (course);
  GtkWidget *label = NULL;

  if (before != NULL && get_depth (segue_course_row_get_course (SEGUE_COURSE_ROW (before))) == depth)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  label = gtk_label_new (depth != G_MAXUINT ? segue_choices_get_label (field->choices, (int) depth) : _("For Everybody"));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "depth");
  gtk_list_box_row_set_header (row, label);
}

static void
selected_cb (SegueCoursesShelf *self,
             GtkListBoxRow     *row)
{
  if (!self->is_selecting && self->state != NULL)
    segue_page_state_select (SEGUE_PAGE_STATE (self->state), row != NULL ? segue_course_row_get_course (SEGUE_COURSE_ROW (row)) : NULL);
}

static void
activated_cb (SegueCoursesShelf *self,
              GtkListBoxRow     *row)
{
  segue_page_state_activate (SEGUE_PAGE_STATE (self->state), segue_course_row_get_course (SEGUE_COURSE_ROW (row)));
}

static void
segue_courses_shelf_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (segue_courses_shelf_parent_class)->map (widget);

  catch_up (SEGUE_COURSES_SHELF (widget));
}

static void
segue_courses_shelf_dispose (GObject *object)
{
  SegueCoursesShelf *self = SEGUE_COURSES_SHELF (object);

  g_clear_object (&self->state);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);

  G_OBJECT_CLASS (segue_courses_shelf_parent_class)->dispose (object);
}

static void
segue_courses_shelf_class_init (SegueCoursesShelfClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_courses_shelf_dispose;
  GTK_WIDGET_CLASS (klass)->map = segue_courses_shelf_map;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
segue_courses_shelf_init (SegueCoursesShelf *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *mix = segue_mix_card_new ();
  GtkWidget *list = gtk_list_box_new ();

  self->mix = SEGUE_MIX_CARD (mix);
  self->list = GTK_LIST_BOX (list);
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_SINGLE);
  gtk_list_box_set_activate_on_single_click (self->list, FALSE);
  gtk_list_box_set_header_func (self->list, header_cb, NULL, NULL);
  gtk_widget_add_css_class (list, "courses");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Courses"), -1);
  g_signal_connect_object (list, "row-selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "row-activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), mix);
  gtk_box_append (GTK_BOX (box), list);

  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), box);
  gtk_widget_add_css_class (self->scroller, "courses-page");
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

static void
segue_courses_shelf_count (SegueShelf *shelf,
                           guint      *n_all,
                           guint      *n_shown)
{
  g_autoptr(GPtrArray) courses = find_courses (SEGUE_COURSES_SHELF (shelf), n_all);

  *n_shown = courses->len;
}

static GArray *
segue_courses_shelf_dup_shown (SegueShelf *shelf)
{
  g_autoptr(GPtrArray) courses = find_courses (SEGUE_COURSES_SHELF (shelf), NULL);
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < courses->len; i++)
    {
      gint64 id = segue_record_get_id (g_ptr_array_index (courses, i));

      g_array_append_val (ids, id);
    }

  return ids;
}

static void
segue_courses_shelf_sync (SegueShelf *shelf)
{
  SegueCoursesShelf *self = SEGUE_COURSES_SHELF (shelf);

  update (self);
  segue_shelf_changed (shelf);
}

static void
segue_courses_shelf_focus (SegueShelf *shelf)
{
  SegueCoursesShelf *self = SEGUE_COURSES_SHELF (shelf);
  GtkListBoxRow *row = NULL;

  catch_up (self);
  row = gtk_list_box_get_selected_row (self->list);
  if (row == NULL)
    row = gtk_list_box_get_row_at_index (self->list, 0);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
segue_courses_shelf_shelf_init (SegueShelfInterface *iface)
{
  iface->count = segue_courses_shelf_count;
  iface->dup_shown = segue_courses_shelf_dup_shown;
  iface->show_selected = segue_courses_shelf_show_selected;
  iface->sync = segue_courses_shelf_sync;
  iface->focus = segue_courses_shelf_focus;
}

/**
 * segue_courses_shelf_new:
 * @state: a #SegueTrainingState
 *
 * Returns: (transfer floating): a #SegueShelf
 */
GtkWidget *
segue_courses_shelf_new (SeguePageState *state)
{
  SegueCoursesShelf *self = g_object_new (SEGUE_TYPE_COURSES_SHELF, NULL);

  self->state = g_object_ref (SEGUE_TRAINING_STATE (state));
  update (self);
  g_signal_connect_object (state, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
