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

#include <glib/gi18n.h>

#define FINDINGS_HEIGHT 132

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

/* A letter and what it means. */
const char *
segue_raci_letter_get_text (SegueRaciSet letter)
{
  switch (letter)
    {
    case SEGUE_RACI_HAS_R:
      return _("R · Responsible: does the work");
    case SEGUE_RACI_HAS_A:
      return _("A · Accountable: answers for it");
    case SEGUE_RACI_HAS_C:
      return _("C · Consulted: is asked before");
    case SEGUE_RACI_HAS_I:
      return _("I · Informed: is told after");
    }

  g_return_val_if_reached ("");
}

gboolean
segue_raci_view_toggle (SegueRaciView *self,
                        guint          activity,
                        guint          party,
                        SegueRaciSet   letter)
{
  SegueRaciSet set = segue_raci_matrix_get (self->model, activity, party);
  g_autoptr(GError) error = NULL;

  if (!segue_page_may_write (GTK_WIDGET (self), self->workspace))
    return FALSE;

  return segue_raci_view_tell (self,
                               segue_raci_set_letters (self->workspace, self->rollout, self->model, activity, party,
                                                       letter != 0 ? segue_raci_set_toggle (set, letter) : 0, &error),
                               error);
}

static char *
dup_warning (SegueRaciView *self,
             gboolean       of_column,
             guint          place)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->findings->len; i++)
    {
      const SegueRaciFinding *finding = g_ptr_array_index (self->findings, i);
      g_autofree char *sentence = NULL;

      if (segue_raci_finding_is_of_column (finding) != of_column || finding->place != (int) place ||
          finding->severity == SEGUE_SEVERITY_INFO)
        continue;
      sentence = segue_raci_finding_dup_text (finding);
      g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", sentence);
    }

  return g_string_free (text, text->len == 0);
}

static void
describe_row (gpointer         owner,
              guint            row,
              SegueCrossTabLine *line)
{
  SegueRaciView *self = owner;
  const SegueRaciActivity *activity = g_ptr_array_index (self->model->activities, row);
  const SegueChoices *phases = segue_record_class_get (SEGUE_RECORD_RACI)->fields[SEGUE_RACI_PHASE].choices;

  line->title = g_strdup (activity->title);
  line->group = g_strdup (activity->phase == SEGUE_CHOICE_NONE ? _("No phase") : segue_choices_get_label (phases, activity->phase));
  line->warning = dup_warning (self, FALSE, row);
}

static void
describe_column (gpointer         owner,
                 guint            column,
                 SegueCrossTabLine *line)
{
  SegueRaciView *self = owner;
  const SegueRaciParty *party = g_ptr_array_index (self->model->parties, column);

  line->title = g_strdup (party->title);
  line->subtitle = g_strdup (party->stakeholder != NULL ? NULL : _("role"));
  line->warning = dup_warning (self, TRUE, column);
}

static void
describe_cell (gpointer             owner,
               guint                row,
               guint                column,
               SegueCrossTabCellLook *look)
{
  static const struct
  {
    const char *text;
    const char *style;
  } looks[] = {
    [SEGUE_RACI_R] = { "R", "raci-r" },
    [SEGUE_RACI_A] = { "A", "raci-a" },
    [SEGUE_RACI_RA] = { "R A", "raci-a" },
    [SEGUE_RACI_C] = { "C", "raci-c" },
    [SEGUE_RACI_I] = { "I", "raci-i" },
  };
  SegueRaciView *self = owner;
  const SegueChoices *letters = segue_record_class_get (SEGUE_RECORD_RACI)->fields[SEGUE_RACI_LETTERS].choices;
  int letter = segue_raci_set_to_letters (segue_raci_matrix_get (self->model, row, column));

  if (letter == SEGUE_CHOICE_NONE)
    {
      look->label = g_strdup (_("no part"));
      look->style = "raci-none";
      return;
    }

  look->text = g_strdup (looks[letter].text);
  look->style = looks[letter].style;
  look->label = g_strdup (segue_choices_get_label (letters, letter));
}

static const SegueCrossTabFuncs funcs = { describe_row, describe_column, describe_cell };

static GtkWidget *
make_finding (const SegueRaciFinding *finding)
{
  static const char * const icons[] = {
    [SEGUE_SEVERITY_INFO] = "dialog-information-symbolic",
    [SEGUE_SEVERITY_WARNING] = "dialog-warning-symbolic",
    [SEGUE_SEVERITY_ERROR] = "dialog-error-symbolic",
  };
  g_autofree char *text = segue_raci_finding_dup_text (finding);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (icons[finding->severity]));
  gtk_box_append (GTK_BOX (box), label);

  return box;
}

static void
show_findings (SegueRaciView *self)
{
  guint n_errors = 0;
  g_autofree char *text = NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);

  for (guint i = 0; i < self->findings->len; i++)
    {
      const SegueRaciFinding *finding = g_ptr_array_index (self->findings, i);

      n_errors += finding->severity == SEGUE_SEVERITY_ERROR;
      gtk_list_box_append (self->list, make_finding (finding));
    }

  if (self->findings->len == 0)
    text = g_strdup (_("Every activity has somebody who does it and one who answers for it."));
  else if (n_errors == 0)
    text = g_strdup_printf (ngettext ("%u thing to look at", "%u things to look at", self->findings->len), self->findings->len);
  else
    text = g_strdup_printf (ngettext ("%u thing to look at, %u of them wrong", "%u things to look at, %u of them wrong",
                                      self->findings->len), self->findings->len, n_errors);
  gtk_label_set_text (self->summary, text);
  gtk_widget_set_visible (self->problems, self->findings->len > 0);
}

static void
read_model (SegueRaciView *self)
{
  g_clear_pointer (&self->findings, g_ptr_array_unref);
  g_clear_pointer (&self->model, segue_raci_matrix_free);
  self->model = segue_raci_matrix_new (SEGUE_PLAN (self->workspace), self->rollout);
  self->findings = segue_raci_check (self->model);
}

static void
update (SegueRaciView *self)
{
  gboolean can_edit;

  g_clear_handle_id (&self->update_source, g_source_remove);
  if (self->workspace == NULL)
    return;

  self->is_current = TRUE;
  read_model (self);
  can_edit = segue_workspace_can_edit (self->workspace);
  gtk_widget_set_sensitive (self->add_activity, can_edit);
  gtk_widget_set_sensitive (self->add_first, can_edit);
  gtk_widget_set_sensitive (self->add_party, can_edit && self->model->activities->len > 0);

  segue_cross_tab_show (self->matrix, self->model->activities->len, self->model->parties->len);
  show_findings (self);
  segue_stack_show (self->stack, self->rollout == 0                  ? "choose"
                                 : self->model->activities->len == 0 ? "empty"
                                                                     : "matrix");
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
        segue_raci_view_toggle (self, row, column, keys[i].letter);
        return GDK_EVENT_STOP;
      }

  return GDK_EVENT_PROPAGATE;
}

static void
cell_activated_cb (SegueRaciView *self,
                   guint          row,
                   guint          column)
{
  if (segue_page_may_write (GTK_WIDGET (self), self->workspace))
    segue_raci_ask_letters (self, row, column);
}

static void
row_activated_cb (SegueRaciView *self,
                  guint          row)
{
  if (segue_page_may_write (GTK_WIDGET (self), self->workspace))
    segue_raci_ask_activity (self, (int) row, segue_cross_tab_get_row (self->matrix, row));
}

static void
column_activated_cb (SegueRaciView *self,
                     guint          column)
{
  if (segue_page_may_write (GTK_WIDGET (self), self->workspace))
    segue_raci_ask_party (self, column);
}

static void
add_activity_cb (SegueRaciView *self,
                 GtkWidget     *button)
{
  segue_raci_ask_activity (self, -1, button);
}

static void
add_party_cb (SegueRaciView *self,
              GtkWidget     *button)
{
  segue_raci_ask_new_party (self, button);
}

static void
finding_activated_cb (SegueRaciView *self,
                      GtkListBoxRow *row)
{
  const SegueRaciFinding *finding = g_ptr_array_index (self->findings, gtk_list_box_row_get_index (row));
  gboolean of_column = segue_raci_finding_is_of_column (finding);
  guint place = (guint) finding->place;

  if (self->model->parties->len > 0)
    gtk_widget_grab_focus (segue_cross_tab_get_cell (self->matrix, of_column ? 0 : place, of_column ? place : 0));
}

static void
segue_raci_view_map (GtkWidget *widget)
{
  SegueRaciView *self = SEGUE_RACI_VIEW (widget);

  GTK_WIDGET_CLASS (segue_raci_view_parent_class)->map (widget);
  if (!self->is_current)
    update (self);
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
make_problems (SegueRaciView *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "raci-findings");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("What to look at"), -1);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (finding_activated_cb), self, G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), FINDINGS_HEIGHT);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->list));
  self->problems = scroller;

  return scroller;
}

static GtkWidget *
make_matrix (SegueRaciView *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->matrix = g_object_new (SEGUE_TYPE_CROSS_TAB, NULL);
  segue_cross_tab_set_source (self->matrix, &funcs, self);
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
  gtk_box_append (GTK_BOX (page), make_problems (self));

  return page;
}

static GtkWidget *
make_status (const char *title,
             const char *description,
             GtkWidget  *child)
{
  GtkWidget *status = adw_status_page_new ();

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (status), "segue-raci-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (status), title);
  adw_status_page_set_description (ADW_STATUS_PAGE (status), description);
  adw_status_page_set_child (ADW_STATUS_PAGE (status), child);

  return status;
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
                       make_status (_("Who Does What?"),
                                    _("For each activity of the rollout: who does the work, who answers for it, who is asked and who is told."),
                                    self->add_first), "empty");
  gtk_stack_add_named (self->stack,
                       make_status (_("Choose a Rollout"),
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
      SegueRecordList *list = segue_plan_list (SEGUE_PLAN (workspace), kinds[i]);

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

  if (self->rollout != 0 && gtk_widget_is_sensitive (self->add_activity))
    segue_raci_ask_activity (self, -1, gtk_widget_get_mapped (self->add_first) ? self->add_first : self->add_activity);
}
