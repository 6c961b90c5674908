/* segue-library-mode.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One list for each kind, made when it is first looked at.
 */

#define G_LOG_DOMAIN "segue-library-mode"

#include "config.h"

#include "segue-library-mode.h"

#include "segue-calendar-mode.h"
#include "segue-edit.h"
#include "segue-library-kinds.h"
#include "segue-long-list-view.h"
#include "segue-page.h"
#include "segue-sheet-list.h"
#include "segue-sheets.h"
#include "segue-status.h"
#include "segue-vertical-layout.h"
#include "segue-wrap-layout.h"

#include <glib/gi18n.h>

#define MOST_KINDS 8
#define NARROW_COLUMNS 2

typedef struct
{
  SegueSheetList    *list;  /* owned; NULL where it was not looked at yet */
  SegueLongListView *view;  /* borrowed: child */
  GtkStack          *stack; /* borrowed: child */
  GtkWidget         *button;
} Shelf;

struct _SegueLibraryMode
{
  GtkWidget           parent_instance;

  SegueCalendarState *state; /* owned */

  /* Borrowed: children. */
  GtkWidget          *bar;
  GtkWidget          *add;
  GtkStack           *shelves_stack;

  Shelf               shelves[MOST_KINDS];
  guint               shown;
  gboolean            is_selecting;
};

static void segue_library_mode_mode_init (SegueCalendarModeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueLibraryMode, segue_library_mode, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_CALENDAR_MODE, segue_library_mode_mode_init))

static Shelf *
get_shelf (SegueLibraryMode *self)
{
  return &self->shelves[self->shown];
}

static const SegueLibraryKind *
get_kind (SegueLibraryMode *self)
{
  return &segue_library_kinds[self->shown];
}

static SegueLongList *
get_long_list (Shelf *shelf)
{
  return segue_sheet_list_get_long_list (shelf->list);
}

/* Says why there is nothing, where there is nothing. */
static void
show_shelf (SegueLibraryMode *self)
{
  Shelf *shelf = get_shelf (self);
  guint n_all, n_shown;

  if (shelf->list == NULL)
    return;

  n_all = segue_long_list_get_n_all (get_long_list (shelf));
  n_shown = segue_long_list_get_n_shown (get_long_list (shelf));
  gtk_stack_set_visible_child_name (shelf->stack, n_all == 0 && !segue_calendar_state_narrows_library (self->state) ? "empty"
                                                  : n_shown == 0 ? "nothing" : "list");
  gtk_widget_set_visible (self->add, n_all > 0 || segue_calendar_state_narrows_library (self->state));
  segue_calendar_mode_changed (SEGUE_CALENDAR_MODE (self));
}

static void
apply_filter (SegueLibraryMode *self)
{
  const SegueCalendarFilter *filter = segue_calendar_state_get_filter (self->state);
  const SegueSheetFilter scope = { .rollout = segue_calendar_state_get_rollout (self->state), .audience = filter->audience };
  Shelf *shelf = get_shelf (self);

  if (shelf->list == NULL)
    return;

  segue_sheet_list_set_scope (shelf->list, &scope);
  segue_long_list_set_search (get_long_list (shelf), filter->words != NULL ? filter->words : "");
  show_shelf (self);
}

static SegueRecord *
get_record (Shelf  *shelf,
            gint64  id)
{
  SegueSheetItem *item = segue_sheet_list_find (shelf->list, id);

  return item != NULL ? segue_sheet_item_get (item, SEGUE_SHEET_OWN) : NULL;
}

static void
selection_changed_cb (SegueLibraryMode *self)
{
  Shelf *shelf = get_shelf (self);
  g_autoptr(GArray) ids = NULL;

  if (self->is_selecting || self->state == NULL || shelf->view == NULL)
    return;

  ids = segue_id_selection_get_shown (segue_long_list_view_get_selection (shelf->view));
  segue_calendar_state_select (self->state, ids->len > 0 ? get_record (shelf, g_array_index (ids, gint64, 0)) : NULL);
}

static void
activated_cb (SegueLibraryMode *self,
              GObject          *item)
{
  segue_calendar_state_activate (self->state, segue_sheet_item_get (SEGUE_SHEET_ITEM (item), SEGUE_SHEET_OWN));
}

/* What is selected elsewhere, by undo or a search, is selected here too. */
static void
show_selected (SegueLibraryMode *self)
{
  SegueRecord *record = segue_calendar_state_get_selected (self->state);
  Shelf *shelf = get_shelf (self);
  gint64 id = record != NULL && segue_record_get_kind (record) == get_kind (self)->kind ? segue_record_get_id (record) : 0;

  if (shelf->view == NULL)
    return;

  self->is_selecting = TRUE;
  segue_id_selection_set_ids (segue_long_list_view_get_selection (shelf->view), &id, id != 0);
  if (id != 0)
    segue_long_list_view_set_cursor (shelf->view, id);
  self->is_selecting = FALSE;
}

static void
choose_columns (SegueLibraryMode *self,
                guint             position)
{
  const SegueLibraryKind *kind = &segue_library_kinds[position];
  Shelf *shelf = &self->shelves[position];
  const SegueSheet *sheet = segue_sheet_list_get_sheet (shelf->list);
  guint columns[SEGUE_LIBRARY_MOST_COLUMNS];
  gboolean shares[SEGUE_LIBRARY_MOST_COLUMNS];
  guint n = 0;

  for (guint i = 0; i < SEGUE_LIBRARY_MOST_COLUMNS && kind->columns[i].name != NULL; i++)
    {
      guint column = segue_sheet_find_column (sheet, kind->columns[i].name);

      if (column >= sheet->n_columns || (segue_calendar_state_is_narrow (self->state) && n >= NARROW_COLUMNS))
        continue;
      segue_sheet_list_set_column (shelf->list, column, _(sheet->columns[column].field->label), kind->columns[i].width);
      shares[n] = kind->columns[i].shares;
      columns[n++] = column;
    }
  segue_long_list_view_set_columns (shelf->view, columns, n);
  for (guint i = 0; i < n; i++)
    if (shares[i])
      segue_long_list_view_share_room (shelf->view, i);
  segue_long_list_view_sort_by (shelf->view, 0, FALSE);
}

static void
add_cb (SegueLibraryMode *self)
{
  segue_calendar_mode_create (SEGUE_CALENDAR_MODE (self));
}

static GtkWidget *
make_pill (const char *label)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_add_css_class (button, "pill");

  return button;
}

static GtkWidget *
make_empty (SegueLibraryMode       *self,
            const SegueLibraryKind *kind)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *add = make_pill (_(kind->add));
  GtkWidget *import = make_pill (_("Import From a File…"));

  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (add, "suggested-action");
  g_signal_connect_object (add, "clicked", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);
  g_object_bind_property (segue_calendar_state_get_workspace (self->state), "can-edit", add, "sensitive", G_BINDING_SYNC_CREATE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (import), "win.import");
  gtk_box_append (GTK_BOX (box), add);
  gtk_box_append (GTK_BOX (box), import);

  return segue_status_new (kind->icon, _(kind->empty_title), _(kind->empty_text), box);
}

static GtkWidget *
make_none_found (void)
{
  GtkWidget *clear = make_pill (_("Clear Filters"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (clear), "calendar.clear-filters");
  gtk_widget_set_halign (clear, GTK_ALIGN_CENTER);

  return segue_status_new ("edit-find-symbolic", _("Nothing Found"), _("Search and filters hide all that is in this part of the library."), clear);
}

static void
make_shelf (SegueLibraryMode *self,
            guint             position)
{
  const SegueLibraryKind *kind = &segue_library_kinds[position];
  Shelf *shelf = &self->shelves[position];

  shelf->list = segue_sheet_list_new (segue_calendar_state_get_plan (self->state), segue_sheet_get (kind->sheet));
  segue_sheet_list_set_compact (shelf->list, TRUE);
  shelf->view = SEGUE_LONG_LIST_VIEW (segue_long_list_view_new (get_long_list (shelf), _(kind->title)));
  gtk_widget_add_css_class (GTK_WIDGET (segue_long_list_view_get_column_view (shelf->view)), "compact");
  choose_columns (self, position);
  gtk_stack_add_named (shelf->stack, make_empty (self, kind), "empty");
  gtk_stack_add_named (shelf->stack, make_none_found (), "nothing");
  gtk_stack_add_named (shelf->stack, GTK_WIDGET (shelf->view), "list");
  g_signal_connect_object (segue_long_list_view_get_selection (shelf->view), "selection-changed", G_CALLBACK (selection_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (shelf->view, "record-activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_long_list (shelf), "items-changed", G_CALLBACK (show_shelf), self, G_CONNECT_SWAPPED);
}

static void
show_kind (SegueLibraryMode *self,
           guint             position)
{
  self->shown = position;
  if (get_shelf (self)->list == NULL)
    make_shelf (self, position);
  gtk_stack_set_visible_child (self->shelves_stack, GTK_WIDGET (get_shelf (self)->stack));
  gtk_button_set_label (GTK_BUTTON (self->add), _(get_kind (self)->add));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (get_shelf (self)->button), TRUE);
  apply_filter (self);
  show_selected (self);
}

static void
toggled_cb (SegueLibraryMode *self,
            GtkToggleButton  *button)
{
  for (guint i = 0; i < segue_n_library_kinds; i++)
    if (self->shelves[i].button == GTK_WIDGET (button) && gtk_toggle_button_get_active (button) && self->shown != i)
      {
        show_kind (self, i);
        if (segue_calendar_state_get_selected (self->state) != NULL &&
            segue_record_get_kind (segue_calendar_state_get_selected (self->state)) != get_kind (self)->kind)
          segue_calendar_state_select (self->state, NULL); /* what is out of sight is not worked on */
      }
}

/* Leads to the kind of what is selected. */
static void
selected_cb (SegueLibraryMode *self)
{
  SegueRecord *record = segue_calendar_state_get_selected (self->state);

  for (guint i = 0; record != NULL && i < segue_n_library_kinds; i++)
    if (segue_library_kinds[i].kind == segue_record_get_kind (record) && i != self->shown)
      {
        show_kind (self, i);
        return;
      }
  show_selected (self);
}

static void
narrow_cb (SegueLibraryMode *self)
{
  for (guint i = 0; i < segue_n_library_kinds; i++)
    if (self->shelves[i].list != NULL)
      choose_columns (self, i);
}

static void
segue_library_mode_dispose (GObject *object)
{
  SegueLibraryMode *self = SEGUE_LIBRARY_MODE (object);

  g_clear_pointer (&self->bar, gtk_widget_unparent);
  if (self->shelves_stack != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->shelves_stack));
  self->shelves_stack = NULL;
  for (guint i = 0; i < MOST_KINDS; i++)
    {
      self->shelves[i].view = NULL;
      g_clear_object (&self->shelves[i].list);
    }
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_library_mode_parent_class)->dispose (object);
}

static void
segue_library_mode_class_init (SegueLibraryModeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_library_mode_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), SEGUE_TYPE_VERTICAL_LAYOUT);
}

static void
segue_library_mode_init (SegueLibraryMode *self)
{
  self->bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (self->bar, g_object_new (SEGUE_TYPE_WRAP_LAYOUT, NULL));
  gtk_widget_add_css_class (self->bar, "library-bar");
  gtk_widget_set_parent (self->bar, GTK_WIDGET (self));
  self->shelves_stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_hhomogeneous (self->shelves_stack, FALSE);
  gtk_stack_set_vhomogeneous (self->shelves_stack, FALSE);
  gtk_widget_set_vexpand (GTK_WIDGET (self->shelves_stack), TRUE);
  gtk_widget_set_parent (GTK_WIDGET (self->shelves_stack), GTK_WIDGET (self));
}

/* “12 key messages” */
static char *
segue_library_mode_dup_status (SegueCalendarMode *mode)
{
  SegueLibraryMode *self = SEGUE_LIBRARY_MODE (mode);
  Shelf *shelf = get_shelf (self);
  guint n = shelf->list != NULL ? segue_long_list_get_n_shown (get_long_list (shelf)) : 0;
  g_autofree char *title = g_markup_escape_text (_(get_kind (self)->title), -1);

  /* Translators: what is listed, and how many are shown: “Key Messages: 12”. */
  return g_strdup_printf (_("%s: %u"), title, n);
}

static void
segue_library_mode_focus (SegueCalendarMode *mode)
{
  Shelf *shelf = get_shelf (SEGUE_LIBRARY_MODE (mode));

  if (shelf->stack != NULL)
    gtk_widget_child_focus (GTK_WIDGET (shelf->stack), GTK_DIR_TAB_FORWARD);
}

static gboolean
segue_library_mode_create (SegueCalendarMode *mode)
{
  SegueLibraryMode *self = SEGUE_LIBRARY_MODE (mode);
  SegueWorkspace *workspace = segue_calendar_state_get_workspace (self->state);
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(SegueRecord) record = NULL;
  g_autoptr(GError) error = NULL;
  SegueRecord *seen = NULL;

  if (!segue_page_may_write (GTK_WIDGET (self), workspace))
    return TRUE;

  edit = segue_edit_new (workspace, SEGUE_VERB_ADD, get_kind (self)->kind);
  record = segue_library_kind_make (get_kind (self), self->state);
  segue_edit_add (edit, record);
  if (!segue_edit_commit (edit, NULL, &error))
    {
      segue_page_fail_from (GTK_WIDGET (self), error->message);
      return TRUE;
    }

  seen = segue_plan_find (segue_calendar_state_get_plan (self->state), segue_record_get_kind (record), segue_record_get_id (record));
  segue_sheet_list_sync (get_shelf (self)->list);
  if (seen != NULL)
    segue_calendar_state_activate (self->state, seen);

  return TRUE;
}

static void
segue_library_mode_select (SegueCalendarMode *mode)
{
  selected_cb (SEGUE_LIBRARY_MODE (mode));
}

static void
segue_library_mode_mode_init (SegueCalendarModeInterface *iface)
{
  iface->dup_status = segue_library_mode_dup_status;
  iface->focus = segue_library_mode_focus;
  iface->create = segue_library_mode_create;
  iface->select = segue_library_mode_select;
}

/**
 * segue_library_mode_get_sheet:
 *
 * Returns: (transfer none): the name of the sheet that is looked at
 */
const char *
segue_library_mode_get_sheet (SegueLibraryMode *self)
{
  g_return_val_if_fail (SEGUE_IS_LIBRARY_MODE (self), NULL);

  return get_kind (self)->sheet;
}

/**
 * segue_library_mode_dup_shown:
 *
 * Returns: (transfer full) (element-type gint64): ids of the rows that are seen, in their order
 */
GArray *
segue_library_mode_dup_shown (SegueLibraryMode *self)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  Shelf *shelf = get_shelf (self);

  for (guint i = 0; shelf->list != NULL && i < segue_long_list_get_n_shown (get_long_list (shelf)); i++)
    {
      gint64 id = segue_long_list_get_id (get_long_list (shelf), i);

      g_array_append_val (ids, id);
    }

  return ids;
}

static void
fill_bar (SegueLibraryMode *self)
{
  GtkWidget *first = NULL;

  for (guint i = 0; i < segue_n_library_kinds; i++)
    {
      GtkWidget *button = gtk_toggle_button_new_with_label (_(segue_library_kinds[i].title));
      GtkWidget *stack = gtk_stack_new ();

      gtk_stack_set_hhomogeneous (GTK_STACK (stack), FALSE);
      if (first != NULL)
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), GTK_TOGGLE_BUTTON (first));
      else
        first = button;
      self->shelves[i].button = button;
      self->shelves[i].stack = GTK_STACK (stack);
      gtk_box_append (GTK_BOX (self->bar), button);
      gtk_stack_add_child (self->shelves_stack, stack);
      g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
    }

  self->add = gtk_button_new ();
  gtk_widget_add_css_class (self->add, "flat");
  g_signal_connect_object (self->add, "clicked", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);
  g_object_bind_property (segue_calendar_state_get_workspace (self->state), "can-edit", self->add, "sensitive", G_BINDING_SYNC_CREATE);
  gtk_box_append (GTK_BOX (self->bar), self->add);
}

/**
 * segue_library_mode_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): a #SegueCalendarMode
 */
GtkWidget *
segue_library_mode_new (SegueCalendarState *state)
{
  SegueLibraryMode *self = g_object_new (SEGUE_TYPE_LIBRARY_MODE, NULL);

  g_assert (segue_n_library_kinds <= MOST_KINDS);
  self->state = g_object_ref (state);
  fill_bar (self);
  show_kind (self, 0);
  g_signal_connect_object (state, "changed", G_CALLBACK (apply_filter), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::narrow", G_CALLBACK (narrow_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
