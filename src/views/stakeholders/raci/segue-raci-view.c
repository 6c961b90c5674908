/* segue-raci-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-raci-view"

#include "config.h"

#include "segue-raci-view-private.h"

#include "segue-page.h"
#include "segue-raci-check.h"
#include "segue-stack.h"
#include "segue-status.h"

#include <glib/gi18n.h>

#define ICON "segue-raci-symbolic"

G_DEFINE_FINAL_TYPE (SegueRaciView, segue_raci_view, GTK_TYPE_WIDGET)

gboolean
segue_raci_view_tell (SegueRaciView *self,
                      gboolean       good,
                      const GError  *error)
{
  if (!good)
    segue_page_fail_from (GTK_WIDGET (self), error->message);

  return good;
}

static void
read_model (SegueRaciView *self)
{
  g_clear_pointer (&self->findings, g_ptr_array_unref);
  g_clear_pointer (&self->model, segue_raci_matrix_free);
  self->model = segue_raci_matrix_new (segue_workspace_get_shown (self->workspace), self->rollout);
  self->findings = segue_raci_check (self->model);
}

/* The current cell, or nothing. */
static void
read_current (SegueRaciView  *self,
              SegueRaciField *field)
{
  guint row, column;

  if (self->model != NULL && segue_cross_tab_get_current (self->matrix, &row, &column))
    segue_raci_field_read (field, self, (int) row, (int) column);
}

/* The current cell stays with its activity and its person. */
static void
restore_current (SegueRaciView        *self,
                 const SegueRaciField *field)
{
  GtkWidget *focused = gtk_widget_get_focus_child (GTK_WIDGET (self->matrix));
  guint row, column;
  int activity, party;

  if (field->activity == NULL || !segue_cross_tab_get_current (self->matrix, &row, &column) ||
      !segue_raci_field_find (field, self, &activity, &party) || ((guint) activity == row && (guint) party == column))
    return;

  if (focused != NULL && SEGUE_IS_CROSS_TAB_CELL (focused))
    gtk_widget_grab_focus (segue_cross_tab_get_cell (self->matrix, (guint) activity, (guint) party));
  else
    segue_cross_tab_set_current (self->matrix, (guint) activity, (guint) party);
}

static void
update (SegueRaciView *self)
{
  g_auto(SegueRaciField) current = SEGUE_RACI_FIELD_INIT;
  gboolean can_edit;

  g_clear_handle_id (&self->update_source, g_source_remove);
  if (self->workspace == NULL)
    return;

  self->is_current = TRUE;
  read_current (self, &current);
  read_model (self);
  can_edit = segue_workspace_can_edit (self->workspace);
  gtk_widget_set_sensitive (self->add_activity, can_edit);
  gtk_widget_set_sensitive (self->add_first, can_edit);
  gtk_widget_set_sensitive (self->add_party, can_edit && self->model->activities->len > 0);

  segue_cross_tab_show (self->matrix, self->model->activities->len, self->model->parties->len);
  restore_current (self, &current);
  segue_raci_findings_show (self);
  segue_stack_show (self->stack, self->rollout == 0                  ? "choose"
                                 : self->model->activities->len == 0 ? "empty"
                                                                     : "matrix");
  segue_raci_ask_sync (self);
}

/* What is seen shall be what is there: a key may come before the next frame. */
void
segue_raci_view_sync (SegueRaciView *self)
{
  if (!self->is_current)
    update (self);
}

static gboolean
update_cb (gpointer data)
{
  SegueRaciView *self = data;

  self->update_source = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

/* Before the next frame; while it is out of sight, when it is seen again. */
static void
queue_update (SegueRaciView *self)
{
  self->is_current = FALSE;
  if (self->update_source == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE + 10, update_cb, self, NULL);
}

static gboolean
cell_key_cb (SegueRaciView *self,
             guint          row,
             guint          column,
             guint          keyval)
{
  static const struct
  {
    guint        keyval;
    SegueRaciSet letter;
  } keys[] = {
    { GDK_KEY_r, SEGUE_RACI_HAS_R },
    { GDK_KEY_a, SEGUE_RACI_HAS_A },
    { GDK_KEY_c, SEGUE_RACI_HAS_C },
    { GDK_KEY_i, SEGUE_RACI_HAS_I },
    { GDK_KEY_Delete, 0 },
    { GDK_KEY_KP_Delete, 0 },
    { GDK_KEY_BackSpace, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (gdk_keyval_to_lower (keyval) == keys[i].keyval)
      {
        g_auto(SegueRaciField) field = SEGUE_RACI_FIELD_INIT;

        segue_raci_field_read (&field, self, (int) row, (int) column);
        segue_raci_field_toggle (&field, self, keys[i].letter);
        return GDK_EVENT_STOP;
      }

  return GDK_EVENT_PROPAGATE;
}

/* Where what was pressed is, as far as it is still there. */
static gboolean
find_pressed (SegueRaciView *self,
              int           *row,
              int           *column)
{
  g_auto(SegueRaciField) field = SEGUE_RACI_FIELD_INIT;

  segue_raci_field_read (&field, self, *row, *column);

  return segue_page_may_write (GTK_WIDGET (self), self->workspace) && segue_raci_field_find (&field, self, row, column);
}

static void
cell_activated_cb (SegueRaciView *self,
                   guint          row,
                   guint          column)
{
  int activity = (int) row, party = (int) column;

  if (find_pressed (self, &activity, &party))
    segue_raci_ask_letters (self, (guint) activity, (guint) party);
}

static void
row_activated_cb (SegueRaciView *self,
                  guint          row)
{
  int activity = (int) row, none = -1;

  if (find_pressed (self, &activity, &none))
    segue_raci_ask_activity (self, activity, segue_cross_tab_get_row (self->matrix, (guint) activity));
}

static void
column_activated_cb (SegueRaciView *self,
                     guint          column)
{
  int none = -1, party = (int) column;

  if (find_pressed (self, &none, &party))
    segue_raci_ask_party (self, (guint) party);
}

static void
add_activity_cb (SegueRaciView *self,
                 GtkWidget     *button)
{
  segue_raci_view_sync (self);
  segue_raci_ask_activity (self, -1, button);
}

static void
add_party_cb (SegueRaciView *self,
              GtkWidget     *button)
{
  segue_raci_ask_new_party (self, button);
}

static void
segue_raci_view_map (GtkWidget *widget)
{
  SegueRaciView *self = SEGUE_RACI_VIEW (widget);

  GTK_WIDGET_CLASS (segue_raci_view_parent_class)->map (widget);
  segue_raci_view_sync (self);
}

static void
segue_raci_view_dispose (GObject *object)
{
  SegueRaciView *self = SEGUE_RACI_VIEW (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  if (self->stack != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->stack));
  self->stack = NULL;
  g_clear_pointer (&self->findings, g_ptr_array_unref);
  g_clear_pointer (&self->model, segue_raci_matrix_free);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_raci_view_parent_class)->dispose (object);
}

static void
segue_raci_view_class_init (SegueRaciViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_raci_view_dispose;
  GTK_WIDGET_CLASS (klass)->map = segue_raci_view_map;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkWidget *
make_button (SegueRaciView *self,
             const char    *label,
             GCallback      clicked)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  g_signal_connect_object (button, "clicked", clicked, self, G_CONNECT_SWAPPED);

  return button;
}

static GtkWidget *
make_bar (SegueRaciView *self)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->add_activity = make_button (self, _("Add Activity"), G_CALLBACK (add_activity_cb));
  self->add_party = make_button (self, _("Add Person or Role"), G_CALLBACK (add_party_cb));
  self->legend = gtk_label_new (_("R responsible · A accountable · C consulted · I informed"));
  gtk_label_set_ellipsize (GTK_LABEL (self->legend), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (self->legend), 1);
  gtk_widget_set_hexpand (self->legend, TRUE);
  gtk_widget_add_css_class (self->legend, "dim-label");
  gtk_widget_add_css_class (self->add_activity, "chip");
  gtk_widget_add_css_class (self->add_party, "chip");
  gtk_widget_add_css_class (scroller, "filter-bar");
  gtk_box_append (GTK_BOX (bar), self->add_activity);
  gtk_box_append (GTK_BOX (bar), self->add_party);
  gtk_box_append (GTK_BOX (bar), self->legend);

  /* In large text it is wider than a narrow window. */
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_EXTERNAL, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), bar);

  return scroller;
}

static GtkWidget *
make_matrix (SegueRaciView *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->matrix = g_object_new (SEGUE_TYPE_CROSS_TAB, NULL);
  segue_cross_tab_set_source (self->matrix, &segue_raci_look, self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->matrix), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Who does what"), -1);
  g_signal_connect_object (self->matrix, "cell-key", G_CALLBACK (cell_key_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->matrix, "cell-activated", G_CALLBACK (cell_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->matrix, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->matrix, "column-activated", G_CALLBACK (column_activated_cb), self, G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->matrix));
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_widget_add_css_class (scroller, "crosstab-page");

  return scroller;
}

static GtkWidget *
make_page (SegueRaciView *self)
{
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->summary = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->summary, 0);
  gtk_label_set_wrap (self->summary, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->summary), "status-bar");
  gtk_box_append (GTK_BOX (page), make_bar (self));
  gtk_box_append (GTK_BOX (page), make_matrix (self));
  gtk_box_append (GTK_BOX (page), GTK_WIDGET (self->summary));
  gtk_box_append (GTK_BOX (page), segue_raci_findings_new (self));

  return page;
}

static void
segue_raci_view_init (SegueRaciView *self)
{
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->stack), GTK_WIDGET (self));

  self->add_first = make_button (self, _("Add Activity"), G_CALLBACK (add_activity_cb));
  gtk_widget_set_halign (self->add_first, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->add_first, "pill");
  gtk_widget_add_css_class (self->add_first, "suggested-action");

  gtk_stack_add_named (self->stack, make_page (self), "matrix");
  gtk_stack_add_named (self->stack,
                       segue_status_new (ICON, _("Who Does What?"),
                                         _("For each activity of the rollout: who does the work, who answers for it, who is asked and who is told."),
                                         self->add_first), "empty");
  gtk_stack_add_named (self->stack,
                       segue_status_new (ICON, _("Choose a Rollout"),
                                         _("Each rollout has a matrix of its own. Choose one at the top of the sidebar."), NULL), "choose");
}

/**
 * segue_raci_view_set_workspace:
 * @workspace: where the entries are
 */
void
segue_raci_view_set_workspace (SegueRaciView  *self,
                               SegueWorkspace *workspace)
{
  static const SegueRecordKind kinds[] = { SEGUE_RECORD_RACI, SEGUE_RECORD_STAKEHOLDER };

  g_return_if_fail (SEGUE_IS_RACI_VIEW (self));
  g_return_if_fail (SEGUE_IS_WORKSPACE (workspace));
  g_return_if_fail (self->workspace == NULL);

  self->workspace = g_object_ref (workspace);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SegueRecordList *list = segue_plan_list (segue_workspace_get_shown (workspace), kinds[i]);

      g_signal_connect_object (list, "items-changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (list, "record-changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
    }
  g_signal_connect_object (workspace, "notify::can-edit", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  queue_update (self);
}

/**
 * segue_raci_view_set_rollout:
 * @rollout: whose matrix, 0 for all
 */
void
segue_raci_view_set_rollout (SegueRaciView *self,
                             gint64         rollout)
{
  g_return_if_fail (SEGUE_IS_RACI_VIEW (self));

  self->rollout = rollout;
  queue_update (self);
}

/**
 * segue_raci_view_set_narrow:
 * @is_narrow: whether there is room for one thing beside another
 */
void
segue_raci_view_set_narrow (SegueRaciView *self,
                            gboolean       is_narrow)
{
  g_return_if_fail (SEGUE_IS_RACI_VIEW (self));

  gtk_widget_set_visible (self->legend, !is_narrow);
}

/**
 * segue_raci_view_add:
 *
 * Asks for a new activity.
 */
void
segue_raci_view_add (SegueRaciView *self)
{
  g_return_if_fail (SEGUE_IS_RACI_VIEW (self));

  segue_raci_view_sync (self);
  if (self->rollout != 0 && gtk_widget_is_sensitive (self->add_activity))
    segue_raci_ask_activity (self, -1, gtk_widget_get_mapped (self->add_first) ? self->add_first : self->add_activity);
}

/**
 * segue_raci_view_focus:
 *
 * Puts the focus on the matrix; where there is none, on what to do about it.
 */
void
segue_raci_view_focus (SegueRaciView *self)
{
  g_return_if_fail (SEGUE_IS_RACI_VIEW (self));

  segue_raci_view_sync (self);
  if (self->model != NULL && self->model->activities->len > 0)
    gtk_widget_grab_focus (GTK_WIDGET (self->matrix));
  else
    gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}
