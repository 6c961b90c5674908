/* segue-grid-ask.c - what pops up at a token: its ratings, or who else is there
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-grid-view"

#include "config.h"

#include "segue-grid-view-private.h"

#include "segue-icon-names.h"
#include "segue-pop-up.h"
#include "segue-stakeholder.h"

#include <glib/gi18n.h>

typedef struct
{
  SegueGridView *view; /* borrowed: the popover is its child */
  gint64         id;
  int            steps[2]; /* chosen to the right and upwards, -1 where none is */
} Question;

static GtkWidget *
pop_up (SegueGridView *self,
        GtkWidget     *child,
        GtkWidget     *near)
{
  if (self->popover != NULL)
    gtk_popover_popdown (GTK_POPOVER (self->popover));
  g_set_weak_pointer (&self->popover, segue_pop_up (GTK_WIDGET (self), child, near));

  return self->popover;
}

/* Once both are known there is nothing more to ask. */
static void
step_toggled_cb (GtkToggleButton *button,
                 gpointer         data)
{
  Question *question = data;
  int answer = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "segue-answer"));
  SegueGridView *view = question->view;
  SegueGridPlace place;
  gint64 id = question->id;

  if (!gtk_toggle_button_get_active (button))
    return;

  question->steps[answer / SEGUE_GRID_STEPS] = answer % SEGUE_GRID_STEPS;
  if (question->steps[0] < 0 || question->steps[1] < 0)
    return;

  place = (SegueGridPlace) { question->steps[0], question->steps[1] };
  gtk_popover_popdown (GTK_POPOVER (view->popover));
  segue_grid_view_rate (view, id, &place);
}

static GtkWidget *
make_steps (Question *question,
            gboolean  is_upward)
{
  SegueGridAxes axes = question->view->axes;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *first = NULL;

  gtk_widget_add_css_class (box, "linked");
  for (int step = 0; step < SEGUE_GRID_STEPS; step++)
    {
      g_autofree char *figure = segue_rating_grid_dup_step_label (axes, is_upward, step);
      g_autofree char *label = g_strdup_printf ("%s: %s", segue_rating_grid_get_axis_label (axes, is_upward), figure);
      GtkWidget *button = gtk_toggle_button_new_with_label (figure);

      if (first == NULL)
        first = button;
      else
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), GTK_TOGGLE_BUTTON (first));
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), question->steps[is_upward] == step);
      segue_icon_names_call (button, label);
      g_object_set_data (G_OBJECT (button), "segue-answer", GINT_TO_POINTER ((is_upward ? SEGUE_GRID_STEPS : 0) + step));
      g_signal_connect (button, "toggled", G_CALLBACK (step_toggled_cb), question);
      gtk_box_append (GTK_BOX (box), button);
    }

  return box;
}

/* What is rated already is chosen. */
static void
read_steps (Question    *question,
            SegueRecord *engagement)
{
  for (int is_upward = 0; is_upward < 2; is_upward++)
    {
      guint field = segue_rating_grid_get_field (question->view->axes, is_upward);
      gint64 first = segue_rating_grid_get_rating (question->view->axes, is_upward, 0);

      question->steps[is_upward] = segue_record_is_set (engagement, field)
                                     ? (int) (segue_record_get_integer (engagement, field) - first) : -1;
    }
}

/* Asks for both ratings of somebody, beside @near. */
void
segue_grid_ask_rating (SegueGridView *self,
                       gint64         id,
                       GtkWidget     *near)
{
  SegueSheetItem *item = segue_grid_view_find_item (self, id);
  SegueRecord *engagement = item != NULL ? segue_sheet_item_get (item, SEGUE_SHEET_OWN) : NULL;
  GtkWidget *box;
  Question *question;

  if (engagement == NULL || !segue_grid_view_may_rate (self))
    return;

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  question = g_new0 (Question, 1);
  question->view = self;
  question->id = id;
  read_steps (question, engagement);
  g_object_set_data_full (G_OBJECT (box), "segue-question", question, g_free);
  for (int is_upward = 1; is_upward >= 0; is_upward--)
    {
      GtkWidget *label = gtk_label_new (segue_rating_grid_get_axis_label (self->axes, is_upward));

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_widget_add_css_class (label, "heading");
      gtk_box_append (GTK_BOX (box), label);
      gtk_box_append (GTK_BOX (box), make_steps (question, is_upward));
    }
  pop_up (self, box, near);
}

static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item)
{
  SegueRecord *person = segue_sheet_item_get (gtk_list_item_get_item (item), SEGUE_SHEET_HOP);

  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), segue_record_get_text (person, SEGUE_STAKEHOLDER_NAME));
}

static void
chosen_cb (SegueGridView *self,
           guint          position,
           GtkListView   *list)
{
  g_autoptr(SegueSheetItem) item = g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (list)), position);

  segue_grid_view_select (self, segue_sheet_item_get_id (item));
  gtk_popover_popdown (GTK_POPOVER (self->popover));
  segue_grid_view_focus (self);
}

/* Lists people, of whom one can be chosen, beside @near. */
void
segue_grid_ask_cell (SegueGridView *self,
                     GArray        *ids,
                     GtkWidget     *near)
{
  GListStore *store = g_list_store_new (SEGUE_TYPE_SHEET_ITEM);
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *list;

  for (guint i = 0; i < ids->len; i++)
    {
      SegueSheetItem *item = segue_grid_view_find_item (self, g_array_index (ids, gint64, i));

      if (item != NULL)
        g_list_store_append (store, item);
    }

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  list = gtk_list_view_new (GTK_SELECTION_MODEL (gtk_single_selection_new (G_LIST_MODEL (store))), factory);
  gtk_list_view_set_single_click_activate (GTK_LIST_VIEW (list), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("People here"), -1);
  g_signal_connect_object (list, "activate", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);
  gtk_widget_set_size_request (scroller, 220, (int) CLAMP (ids->len * 30, 60, 320));
  pop_up (self, scroller, near);
}
