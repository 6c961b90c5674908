/* segue-shelves.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One shelf for each kind, made when it is first looked at.
 */

#define G_LOG_DOMAIN "segue-shelves"

#include "config.h"

#include "segue-shelves.h"

#include "segue-codes.h"
#include "segue-edit.h"
#include "segue-hidden.h"
#include "segue-page.h"
#include "segue-redaction.h"
#include "segue-sheet-shelf.h"
#include "segue-shelf.h"
#include "segue-status.h"
#include "segue-vertical-layout.h"
#include "segue-words-dialog.h"
#include "segue-wrap-layout.h"

#include <glib/gi18n.h>

/* Of the bar: how wide the page is wished for. */
#define BAR_WISH 480
#define MOST_KINDS 8

typedef struct
{
  SegueShelf *shelf;  /* borrowed: child; NULL where it was not looked at yet */
  GtkStack   *stack;  /* borrowed: child */
  GtkWidget  *button; /* borrowed: child */
} Place;

struct _SegueShelves
{
  GtkWidget             parent_instance;

  SeguePageState       *state; /* owned */
  const SegueShelfKind *kinds;
  guint                 n_kinds;
  const char           *clear_action;

  /* Borrowed: children. */
  GtkWidget            *bar;
  GtkWidget            *add;
  GtkWidget            *step;
  GtkStack             *stack;

  Place                 places[MOST_KINDS];
  guint                 shown;
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (SegueShelves, segue_shelves, GTK_TYPE_WIDGET)

static Place *
get_place (SegueShelves *self)
{
  return &self->places[self->shown];
}

/* Says why there is nothing, where there is nothing. */
static void
show_place (SegueShelves *self)
{
  Place *place = get_place (self);
  gboolean narrows;
  guint n_all, n_shown;

  if (self->state == NULL || place->shelf == NULL)
    return; /* on its way out, or on its way in */

  narrows = segue_page_state_narrows (self->state);
  segue_shelf_count (place->shelf, &n_all, &n_shown);
  gtk_stack_set_visible_child_name (place->stack,
                                    segue_shelves_is_hidden (self) ? "hidden"
                                    : n_all == 0 && !narrows       ? "empty"
                                    : n_shown == 0                 ? "nothing"
                                                                   : "list");
  gtk_widget_set_visible (self->add, n_all > 0 || narrows);
  gtk_widget_set_visible (self->step, (n_all > 0 || narrows) && segue_shelves_get_kind (self)->step != NULL);
  g_signal_emit (self, changed_signal, 0);
}

static void
shelf_changed_cb (SegueShelves *self,
                  SegueShelf   *shelf)
{
  if (shelf == get_place (self)->shelf)
    show_place (self);
}

static void
show_selected (SegueShelves *self)
{
  Place *place = get_place (self);

  if (place->shelf != NULL)
    segue_shelf_show_selected (place->shelf, segue_page_state_get_selected (self->state));
}

static void
add_cb (SegueShelves *self)
{
  segue_shelves_create (self);
}

static GtkWidget *
make_pill (const char *label)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_add_css_class (button, "pill");

  return button;
}

static GtkWidget *
make_action_pill (const char *label,
                  const char *action)
{
  GtkWidget *button = make_pill (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);

  return button;
}

/* What to do is in sight in a narrow window, too. */
static void
narrow_cb (GtkWidget      *status,
           GParamSpec     *pspec,
           SeguePageState *state)
{
  if (segue_page_state_is_narrow (state))
    gtk_widget_add_css_class (status, "compact");
  else
    gtk_widget_remove_css_class (status, "compact");
}

/* The step that is proposed is the one that leads furthest. */
static GtkWidget *
make_empty (SegueShelves         *self,
            const SegueShelfKind *kind)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *add = make_pill (_(kind->add));
  GtkWidget *step = kind->step != NULL ? make_action_pill (_(kind->step), kind->step_action) : NULL;
  GtkWidget *status = NULL;

  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (step != NULL ? step : add, "suggested-action");
  g_signal_connect_object (add, "clicked", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);
  g_object_bind_property (segue_page_state_get_workspace (self->state), "can-edit", add, "sensitive", G_BINDING_SYNC_CREATE);
  if (step != NULL)
    gtk_box_append (GTK_BOX (box), step);
  gtk_box_append (GTK_BOX (box), add);
  gtk_box_append (GTK_BOX (box), make_action_pill (_("Import From a File…"), "win.import"));

  status = segue_status_new (kind->icon, _(kind->empty_title), _(kind->empty_text), box);
  g_signal_connect_object (self->state, "notify::narrow", G_CALLBACK (narrow_cb), status, G_CONNECT_SWAPPED);
  narrow_cb (status, NULL, self->state);

  return status;
}

static GtkWidget *
make_none_found (SegueShelves *self)
{
  GtkWidget *clear = make_action_pill (_("Clear Filters"), self->clear_action);

  gtk_widget_set_halign (clear, GTK_ALIGN_CENTER);

  return segue_status_new ("edit-find-symbolic", _("Nothing Found"), _("Search and filters hide all that is in this list."), clear);
}

static void
make_shelf (SegueShelves *self)
{
  const SegueShelfKind *kind = segue_shelves_get_kind (self);
  Place *place = get_place (self);
  GtkWidget *shelf = kind->make != NULL ? kind->make (self->state) : segue_sheet_shelf_new (self->state, kind);

  place->shelf = SEGUE_SHELF (shelf);
  gtk_stack_add_named (place->stack, make_empty (self, kind), "empty");
  gtk_stack_add_named (place->stack, make_none_found (self), "nothing");
  gtk_stack_add_named (place->stack, segue_hidden_page_new (), "hidden");
  gtk_stack_add_named (place->stack, shelf, "list");
  g_signal_connect_object (shelf, "changed", G_CALLBACK (shelf_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
show_position (SegueShelves *self,
               guint         position)
{
  self->shown = position;
  if (get_place (self)->shelf == NULL)
    make_shelf (self);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (get_place (self)->stack));
  gtk_button_set_label (GTK_BUTTON (self->add), _(segue_shelves_get_kind (self)->add));
  if (segue_shelves_get_kind (self)->step != NULL)
    {
      gtk_button_set_label (GTK_BUTTON (self->step), _(segue_shelves_get_kind (self)->step));
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->step), segue_shelves_get_kind (self)->step_action);
    }
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (get_place (self)->button), TRUE);
  show_place (self);
  show_selected (self);
}

static void
toggled_cb (SegueShelves    *self,
            GtkToggleButton *button)
{
  SegueRecord *selected = segue_page_state_get_selected (self->state);

  for (guint i = 0; i < self->n_kinds; i++)
    if (self->places[i].button == GTK_WIDGET (button) && gtk_toggle_button_get_active (button) && self->shown != i)
      {
        show_position (self, i);
        if (selected != NULL && segue_record_get_kind (selected) != self->kinds[i].kind)
          segue_page_state_select (self->state, NULL); /* what is out of sight is not worked on */
      }
}

static void
segue_shelves_dispose (GObject *object)
{
  SegueShelves *self = SEGUE_SHELVES (object);

  g_clear_object (&self->state);
  g_clear_pointer (&self->bar, gtk_widget_unparent);
  if (self->stack != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->stack));
  self->stack = NULL;

  G_OBJECT_CLASS (segue_shelves_parent_class)->dispose (object);
}

static void
segue_shelves_class_init (SegueShelvesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_shelves_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), SEGUE_TYPE_VERTICAL_LAYOUT);

  /**
   * SegueShelves::changed:
   *
   * Other records are seen than before.
   */
  changed_signal = g_signal_new ("changed", SEGUE_TYPE_SHELVES, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
segue_shelves_init (SegueShelves *self)
{
  self->bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (self->bar, g_object_new (SEGUE_TYPE_WRAP_LAYOUT, NULL));
  segue_wrap_layout_set_wish (SEGUE_WRAP_LAYOUT (gtk_widget_get_layout_manager (self->bar)), BAR_WISH);
  gtk_widget_add_css_class (self->bar, "library-bar");
  gtk_widget_set_parent (self->bar, GTK_WIDGET (self));
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_hhomogeneous (self->stack, FALSE);
  gtk_stack_set_vhomogeneous (self->stack, FALSE);
  gtk_widget_set_vexpand (GTK_WIDGET (self->stack), TRUE);
  gtk_widget_set_parent (GTK_WIDGET (self->stack), GTK_WIDGET (self));
}

static void
fill_bar (SegueShelves *self)
{
  GtkWidget *first = NULL;

  for (guint i = 0; i < self->n_kinds; i++)
    {
      GtkWidget *button = gtk_toggle_button_new_with_label (_(self->kinds[i].title));
      GtkWidget *stack = gtk_stack_new ();

      gtk_stack_set_hhomogeneous (GTK_STACK (stack), FALSE);
      if (first != NULL)
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), GTK_TOGGLE_BUTTON (first));
      else
        first = button;
      self->places[i].button = button;
      self->places[i].stack = GTK_STACK (stack);
      gtk_widget_set_visible (button, self->n_kinds > 1);
      gtk_box_append (GTK_BOX (self->bar), button);
      gtk_stack_add_child (self->stack, stack);
      g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
    }

  self->add = gtk_button_new ();
  gtk_widget_add_css_class (self->add, "flat");
  g_signal_connect_object (self->add, "clicked", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);
  g_object_bind_property (segue_page_state_get_workspace (self->state), "can-edit", self->add, "sensitive", G_BINDING_SYNC_CREATE);
  gtk_box_append (GTK_BOX (self->bar), self->add);
  self->step = gtk_button_new ();
  gtk_widget_add_css_class (self->step, "flat");
  gtk_box_append (GTK_BOX (self->bar), self->step);
}

/**
 * segue_shelves_new:
 * @state: what the page looks at
 * @kinds: (array length=n_kinds): static
 * @clear_action: static: what takes search and filters back
 *
 * Returns: (transfer floating): shows the first kind
 */
GtkWidget *
segue_shelves_new (SeguePageState       *state,
                   const SegueShelfKind *kinds,
                   guint                 n_kinds,
                   const char           *clear_action)
{
  SegueShelves *self = g_object_new (SEGUE_TYPE_SHELVES, NULL);

  g_assert (n_kinds <= MOST_KINDS);
  self->state = g_object_ref (state);
  self->kinds = kinds;
  self->n_kinds = n_kinds;
  self->clear_action = clear_action;
  fill_bar (self);
  show_position (self, 0);
  g_signal_connect_object (state, "changed", G_CALLBACK (show_place), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (state, "notify::selected", G_CALLBACK (segue_shelves_select), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * segue_shelves_add_widget:
 * @widget: what narrows the lists, or leads elsewhere
 *
 * Adds it to the bar of the kinds.
 */
void
segue_shelves_add_widget (SegueShelves *self,
                          GtkWidget    *widget)
{
  gtk_box_append (GTK_BOX (self->bar), widget);
}

/**
 * segue_shelves_get_shelf:
 *
 * Returns: (transfer none): the list that is looked at
 */
SegueShelf *
segue_shelves_get_shelf (SegueShelves *self)
{
  return get_place (self)->shelf;
}

/**
 * segue_shelves_get_kind:
 *
 * Returns: (transfer none): the kind that is looked at
 */
const SegueShelfKind *
segue_shelves_get_kind (SegueShelves *self)
{
  return &self->kinds[self->shown];
}

/**
 * segue_shelves_dup_shown:
 *
 * Returns: (transfer full) (element-type gint64): ids of what is seen, in its order
 */
GArray *
segue_shelves_dup_shown (SegueShelves *self)
{
  return segue_shelf_dup_shown (get_place (self)->shelf);
}

/**
 * segue_shelves_dup_status:
 *
 * Returns: (transfer full): what is listed and how many are seen, as markup
 */
char *
segue_shelves_dup_status (SegueShelves *self)
{
  g_autofree char *title = g_markup_escape_text (_(segue_shelves_get_kind (self)->title), -1);
  guint n_all, n_shown;

  segue_shelf_count (get_place (self)->shelf, &n_all, &n_shown);

  /* Translators: what is listed, and how many are shown: “Key Messages: 12”. */
  return g_strdup_printf (_("%s: %u"), title, n_shown);
}

/**
 * segue_shelves_is_hidden:
 *
 * Returns: whether no record of the kind that is looked at may be seen now
 */
gboolean
segue_shelves_is_hidden (SegueShelves *self)
{
  SegueRedactionLevel level = segue_workspace_get_level (segue_page_state_get_workspace (self->state));

  return !segue_redaction_shows_kind (level, segue_shelves_get_kind (self)->kind);
}

/**
 * segue_shelves_has_kind:
 *
 * Returns: whether there is a shelf for a kind
 */
gboolean
segue_shelves_has_kind (SegueShelves    *self,
                        SegueRecordKind  kind)
{
  for (guint i = 0; i < self->n_kinds; i++)
    if (self->kinds[i].kind == kind)
      return TRUE;

  return FALSE;
}

/**
 * segue_shelves_show_kind:
 *
 * Returns: whether there is a shelf for the kind, which is seen then
 */
gboolean
segue_shelves_show_kind (SegueShelves    *self,
                         SegueRecordKind  kind)
{
  for (guint i = 0; i < self->n_kinds; i++)
    if (self->kinds[i].kind == kind)
      {
        if (i != self->shown)
          show_position (self, i);
        return TRUE;
      }

  return FALSE;
}

/**
 * segue_shelves_select:
 *
 * Leads to what is selected.
 */
void
segue_shelves_select (SegueShelves *self)
{
  SegueRecord *record = self->state != NULL ? segue_page_state_get_selected (self->state) : NULL;

  if (self->state == NULL)
    return;

  if (record != NULL)
    segue_shelves_show_kind (self, segue_record_get_kind (record));
  show_selected (self);
}

/**
 * segue_shelves_focus:
 *
 * Puts the focus into what is seen, or on what to do where nothing is.
 */
void
segue_shelves_focus (SegueShelves *self)
{
  Place *place = get_place (self);

  if (g_strcmp0 (gtk_stack_get_visible_child_name (place->stack), "list") == 0)
    segue_shelf_focus (place->shelf);
  else
    gtk_widget_child_focus (GTK_WIDGET (place->stack), GTK_DIR_TAB_FORWARD);
}

/* What is new is seen, whatever was searched for before. */
static void
show_new (SegueShelves *self,
          gint64        id)
{
  SegueRecord *seen = segue_plan_find (segue_page_state_get_plan (self->state), segue_shelves_get_kind (self)->kind, id);
  g_autoptr(GArray) shown = NULL;
  gboolean is_shown = FALSE;

  if (seen == NULL)
    return;

  segue_shelf_sync (get_place (self)->shelf);
  shown = segue_shelves_dup_shown (self);
  for (guint i = 0; i < shown->len; i++)
    is_shown |= g_array_index (shown, gint64, i) == id;
  if (!is_shown && segue_page_state_narrows (self->state))
    {
      gtk_widget_activate_action (GTK_WIDGET (self), self->clear_action, NULL);
      segue_shelf_sync (get_place (self)->shelf);
    }
  segue_page_state_activate (self->state, seen);
}

/* With the words that were asked for, where there are any. */
static gboolean
add_record (const char  *words,
            gpointer     data,
            GError     **error)
{
  SegueShelves *self = data;
  const SegueShelfKind *kind = segue_shelves_get_kind (self);
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_page_state_get_workspace (self->state), SEGUE_VERB_ADD, kind->kind);
  g_autoptr(SegueRecord) record = segue_record_new (kind->kind, 0);

  if (!kind->fill (record, self->state, error))
    return FALSE;

  if (words != NULL)
    segue_record_set_text (record, kind->words_field, words);
  segue_codes_give (segue_page_state_get_plan (self->state), record);
  segue_edit_add (edit, record);
  if (!segue_edit_commit (edit, NULL, error))
    return FALSE;

  show_new (self, segue_record_get_id (record));

  return TRUE;
}

/**
 * segue_shelves_create:
 *
 * Adds a record of the kind that is looked at, and leads to it; or asks what it shall be.
 *
 * Returns: %TRUE: what went wrong, the page says
 */
gboolean
segue_shelves_create (SegueShelves *self)
{
  const SegueShelfKind *kind = segue_shelves_get_kind (self);
  SegueWorkspace *workspace = segue_page_state_get_workspace (self->state);
  g_autoptr(GError) error = NULL;

  if (!segue_page_may_write (GTK_WIDGET (self), workspace))
    return TRUE;
  if (kind->ask != NULL)
    return gtk_widget_activate_action (GTK_WIDGET (self), kind->ask, NULL);

  if (kind->words != NULL)
    segue_words_dialog_present (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), _(kind->add), _(kind->words), add_record, G_OBJECT (self));
  else if (!add_record (NULL, self, &error))
    segue_page_fail_from (GTK_WIDGET (self), error->message);

  return TRUE;
}
