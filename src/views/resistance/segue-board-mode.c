/* segue-board-mode.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-board-mode"

#include "config.h"

#include "segue-board-mode-private.h"

#include "segue-page-mode.h"
#include "segue-page.h"
#include "segue-resistance-edits.h"
#include "segue-resistance-flow.h"
#include "segue-status.h"
#include "segue-vertical-layout.h"

#include <glib/gi18n.h>

static void segue_board_mode_mode_init (SeguePageModeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueBoardMode, segue_board_mode, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_PAGE_MODE, segue_board_mode_mode_init))

static SeguePageState *
get_state (SegueBoardMode *self)
{
  return SEGUE_PAGE_STATE (self->state);
}

/* Which column an entry lies in; FALSE where the filters hide it. */
static gboolean
find_column (SegueBoardMode *self,
             SegueRecord    *entry,
             guint          *column)
{
  if (entry == NULL || segue_record_get_kind (entry) != SEGUE_RECORD_RESISTANCE)
    return FALSE;

  *column = segue_board_columns_find (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS));

  return segue_board_pile_find (self->piles[*column], entry) >= 0;
}

/* The card of an entry, brought into sight; NULL where there is none. */
SegueBoardCard *
segue_board_mode_get_card (SegueBoardMode *self,
                           SegueRecord    *entry)
{
  guint column;

  if (!find_column (self, entry, &column))
    return NULL;

  segue_board_switcher_show (self, column);

  return segue_board_field_reveal (segue_board_column_get_field (self->columns[column]), entry);
}

/* The card that has the focus, NULL where none has. */
SegueBoardCard *
segue_board_mode_get_focus (SegueBoardMode *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && SEGUE_IS_BOARD_CARD (focus) && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) ? SEGUE_BOARD_CARD (focus) : NULL;
}

/* The card that is there, NULL where none is. */
SegueBoardCard *
segue_board_mode_pick (SegueBoardMode *self,
                       double          x,
                       double          y)
{
  GtkWidget *widget = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  return widget != NULL && SEGUE_IS_BOARD_CARD (widget) ? SEGUE_BOARD_CARD (widget) : NULL;
}

static void
show_selected (SegueBoardMode *self)
{
  for (guint i = 0; i < SEGUE_BOARD_COLUMNS; i++)
    segue_board_field_show_selected (segue_board_column_get_field (self->columns[i]));
}

/* Selects an entry and puts the focus on its card. */
void
segue_board_mode_go_to (SegueBoardMode *self,
                        SegueRecord    *entry)
{
  SegueBoardCard *card = segue_board_mode_get_card (self, entry);

  self->is_telling = TRUE;
  segue_page_state_select (get_state (self), entry);
  self->is_telling = FALSE;
  show_selected (self);
  if (card != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (card));
}

void
segue_board_mode_open (SegueBoardMode *self,
                       SegueRecord    *entry)
{
  segue_board_mode_go_to (self, entry);
  gtk_widget_activate_action (GTK_WIDGET (self), "resistance.open-entry", NULL);
}

/* Why an entry may not have a status, in words; NULL where it may.  What it lacks says the
 * entry as it is, not as much of it as is shown.
 */
const char *
segue_board_mode_get_refusal (SegueBoardMode *self,
                              SegueRecord    *entry,
                              int             status)
{
  SegueRecord *source = segue_plan_find_source (segue_page_state_get_plan (get_state (self)), entry);

  return segue_resistance_get_refusal (source, (SegueResistanceStatus) status);
}

/* Gives an entry a status, as one step; where that cannot be, the page says why. */
gboolean
segue_board_mode_move (SegueBoardMode *self,
                       SegueRecord    *entry,
                       int             status)
{
  SegueWorkspace *workspace = segue_page_state_get_workspace (get_state (self));
  g_autoptr(GPtrArray) entries = g_ptr_array_new ();
  g_autoptr(GError) error = NULL;

  /* It may have gone while it was dragged. */
  if (status < 0 || status == segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS) ||
      segue_plan_find (segue_page_state_get_plan (get_state (self)), SEGUE_RECORD_RESISTANCE, segue_record_get_id (entry)) != entry ||
      !segue_page_may_write (GTK_WIDGET (self), workspace))
    return FALSE;

  g_ptr_array_add (entries, entry);
  if (segue_resistance_edits_set_status (workspace, entries, (SegueResistanceStatus) status, &error))
    {
      self->follows = TRUE;
      return TRUE;
    }

  segue_page_fail_from (GTK_WIDGET (self), error->message);

  return FALSE;
}

static gboolean
is_filtered (SegueBoardMode *self)
{
  return segue_page_state_narrows (get_state (self)) || segue_resistance_state_filters (self->state);
}

/* In no order: the piles sort them. */
static GPtrArray *
dup_entries (SegueBoardMode *self)
{
  SegueRecordList *list = segue_plan_list (segue_page_state_get_plan (get_state (self)), SEGUE_RECORD_RESISTANCE);
  GPtrArray *entries = g_ptr_array_new ();

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    if (segue_resistance_state_passes (self->state, segue_record_list_get (list, i)))
      g_ptr_array_add (entries, segue_record_list_get (list, i));

  return entries;
}

/* What is counted of thousands is so once, when all is in its place. */
static gboolean
count_cb (gpointer data)
{
  SegueBoardMode *self = data;

  self->count_source = 0;
  self->n_late = 0;
  for (guint i = 0; i < SEGUE_BOARD_COLUMNS; i++)
    for (guint j = 0; j < segue_board_pile_get_n (self->piles[i]); j++)
      {
        const SegueBoardSlot *slot = segue_board_pile_get (self->piles[i], j);

        self->n_late += slot->kind == SEGUE_BOARD_SLOT_CARD && segue_resistance_state_get_facts (self->state, slot->entry)->is_late;
      }
  segue_page_mode_changed (SEGUE_PAGE_MODE (self));

  return G_SOURCE_REMOVE;
}

/* Shows what there is now, where that is not shown yet. */
void
segue_board_mode_update (SegueBoardMode *self)
{
  g_autoptr(GPtrArray) entries = NULL;
  gboolean had_focus = segue_board_mode_get_focus (self) != NULL || self->follows;
  SegueBoardCard *card;

  if (!self->is_stale)
    return;

  entries = dup_entries (self);
  self->n_shown = entries->len;
  if (self->count_source == 0)
    self->count_source = g_idle_add (count_cb, self);
  self->is_stale = FALSE;
  self->follows = FALSE;
  segue_board_piles_fill (self->piles, entries);
  for (guint i = 0; i < SEGUE_BOARD_COLUMNS; i++)
    segue_board_column_refresh (self->columns[i]);
  segue_board_switcher_name (self);
  gtk_stack_set_visible_child_name (self->pages, entries->len > 0 ? "board" : is_filtered (self) ? "none-found" : "empty");
  gtk_widget_set_visible (self->switcher, entries->len > 0 && segue_page_state_is_narrow (get_state (self)));

  /* What is selected may lie elsewhere now. */
  card = had_focus ? segue_board_mode_get_card (self, segue_page_state_get_selected (get_state (self))) : NULL;
  if (card != NULL && !gtk_widget_has_focus (GTK_WIDGET (card)))
    gtk_widget_grab_focus (GTK_WIDGET (card));
}

/* While it is out of sight nothing is done, and nothing moves below a card that is dragged. */
static void
changed_cb (SegueBoardMode *self)
{
  self->is_stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && self->dragged == NULL)
    segue_board_mode_update (self);
  segue_page_mode_changed (SEGUE_PAGE_MODE (self));
}

static void
selected_cb (SegueBoardMode *self)
{
  if (self->is_telling || self->is_stale)
    return;

  show_selected (self);
  segue_board_mode_get_card (self, segue_page_state_get_selected (get_state (self)));
}

/* What is reached with Tab is selected, so that the details are its. */
static void
focus_cb (SegueBoardMode *self)
{
  SegueBoardCard *card = segue_board_mode_get_focus (self);

  if (card == NULL || self->is_telling || segue_page_state_get_selected (get_state (self)) == segue_board_card_get_entry (card))
    return;

  self->is_telling = TRUE;
  segue_page_state_select (get_state (self), segue_board_card_get_entry (card));
  self->is_telling = FALSE;
  show_selected (self);
}

static void
root_changed_cb (SegueBoardMode *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root != NULL)
    g_signal_connect_object (root, "notify::focus-widget", G_CALLBACK (focus_cb), self, G_CONNECT_SWAPPED);
}

static void
segue_board_mode_map (GtkWidget *widget)
{
  SegueBoardMode *self = SEGUE_BOARD_MODE (widget);

  GTK_WIDGET_CLASS (segue_board_mode_parent_class)->map (widget);
  segue_board_mode_update (self);
}

static void
segue_board_mode_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  GTK_WIDGET_CLASS (segue_board_mode_parent_class)->snapshot (widget, snapshot);

  segue_board_drag_draw (SEGUE_BOARD_MODE (widget), snapshot);
}

static void
segue_board_mode_dispose (GObject *object)
{
  SegueBoardMode *self = SEGUE_BOARD_MODE (object);
  GtkWidget *child;

  g_clear_handle_id (&self->count_source, g_source_remove);
  if (self->scroll_tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->scroll_tick);
  self->scroll_tick = 0;
  g_clear_object (&self->dragged);
  g_clear_object (&self->picture);
  g_clear_weak_pointer (&self->popover);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  for (guint i = 0; i < SEGUE_BOARD_COLUMNS; i++)
    g_clear_pointer (&self->piles[i], segue_board_pile_free);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_board_mode_parent_class)->dispose (object);
}

static void
segue_board_mode_class_init (SegueBoardModeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_board_mode_dispose;
  widget_class->map = segue_board_mode_map;
  widget_class->snapshot = segue_board_mode_snapshot;

  gtk_widget_class_set_layout_manager_type (widget_class, SEGUE_TYPE_VERTICAL_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "board-mode");
}

static void
segue_board_mode_init (SegueBoardMode *self)
{
  self->target = -1;
  self->is_stale = TRUE;
}

static const char *
segue_board_mode_get_document (SeguePageMode *mode)
{
  return "resistance";
}

static GArray *
segue_board_mode_dup_shown (SeguePageMode *mode)
{
  SegueBoardMode *self = SEGUE_BOARD_MODE (mode);
  g_autoptr(GPtrArray) entries = segue_resistance_state_dup_entries (self->state);
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < entries->len; i++)
    {
      gint64 id = segue_record_get_id (g_ptr_array_index (entries, i));

      g_array_append_val (ids, id);
    }

  return ids;
}

/* “9 entries · 1 late” */
static char *
segue_board_mode_dup_status (SeguePageMode *mode)
{
  SegueBoardMode *self = SEGUE_BOARD_MODE (mode);
  GString *status = g_string_new (NULL);

  if (self->n_shown == 0)
    return g_string_free (status, FALSE);

  g_string_append_printf (status, ngettext ("<b>%u</b> entry", "<b>%u</b> entries", self->n_shown), self->n_shown);
  if (self->n_late > 0)
    /* Translators: how many entries are late. */
    g_string_append_printf (status, ngettext (" · <b>%u late</b>", " · <b>%u late</b>", self->n_late), self->n_late);

  return g_string_free (status, FALSE);
}

static void
segue_board_mode_focus (SeguePageMode *mode)
{
  SegueBoardMode *self = SEGUE_BOARD_MODE (mode);
  SegueBoardCard *card;

  segue_board_mode_update (self);
  card = segue_board_mode_get_card (self, segue_page_state_get_selected (get_state (self)));
  if (card != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (card));
  else
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
segue_board_mode_select (SeguePageMode *mode)
{
  SegueBoardMode *self = SEGUE_BOARD_MODE (mode);

  segue_board_mode_update (self);
  selected_cb (self);
}

static gboolean
segue_board_mode_shows_kind (SeguePageMode   *mode,
                             SegueRecordKind  kind)
{
  return kind == SEGUE_RECORD_RESISTANCE;
}

static void
segue_board_mode_mode_init (SeguePageModeInterface *iface)
{
  iface->get_document = segue_board_mode_get_document;
  iface->dup_shown = segue_board_mode_dup_shown;
  iface->dup_status = segue_board_mode_dup_status;
  iface->focus = segue_board_mode_focus;
  iface->select = segue_board_mode_select;
  iface->shows_kind = segue_board_mode_shows_kind;
}

static GtkWidget *
make_pill (const char *label,
           const char *action,
           gboolean    is_suggested)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_add_css_class (button, "pill");
  if (is_suggested)
    gtk_widget_add_css_class (button, "suggested-action");
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);

  return button;
}

static GtkWidget *
make_empty (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_box_append (GTK_BOX (box), make_pill (_("New Entry"), "win.new-record", TRUE));
  gtk_box_append (GTK_BOX (box), make_pill (_("Import From a File…"), "win.import", FALSE));
  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);

  return segue_status_new ("segue-resistance-symbolic", _("What Do People Object To?"),
                           _("On the board every entry is a card that moves from column to column: from what was heard to what came of it."), box);
}

static GtkWidget *
make_none_found (void)
{
  return segue_status_new ("edit-find-symbolic", _("Nothing Found"), _("Search and filters hide all that is on the board."),
                           make_pill (_("Clear Filters"), "resistance.clear-filters", FALSE));
}

static GtkWidget *
make_board (SegueBoardMode *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *board = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);

  gtk_box_set_homogeneous (GTK_BOX (board), TRUE);
  gtk_widget_add_css_class (board, "board");
  for (guint i = 0; i < SEGUE_BOARD_COLUMNS; i++)
    {
      GtkWidget *column;

      self->piles[i] = segue_board_pile_new (i);
      column = segue_board_column_new (self->state, self->piles[i]);
      self->columns[i] = SEGUE_BOARD_COLUMN (column);
      gtk_widget_set_hexpand (column, TRUE);
      gtk_box_append (GTK_BOX (board), column);
    }
  self->scroller = GTK_SCROLLED_WINDOW (scroller);
  gtk_scrolled_window_set_policy (self->scroller, GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (self->scroller, board);

  return scroller;
}

/**
 * segue_board_mode_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): a #SeguePageMode
 */
GtkWidget *
segue_board_mode_new (SegueResistanceState *state)
{
  SegueBoardMode *self = g_object_new (SEGUE_TYPE_BOARD_MODE, NULL);
  GtkWidget *pages = gtk_stack_new ();

  self->state = g_object_ref (state);
  self->pages = GTK_STACK (pages);
  gtk_stack_add_named (self->pages, make_board (self), "board");
  gtk_stack_add_named (self->pages, make_empty (), "empty");
  gtk_stack_add_named (self->pages, make_none_found (), "none-found");
  gtk_stack_set_hhomogeneous (self->pages, FALSE);
  gtk_stack_set_vhomogeneous (self->pages, FALSE);
  gtk_widget_set_vexpand (pages, TRUE);

  self->switcher = segue_board_switcher_build (self);
  gtk_widget_set_parent (self->switcher, GTK_WIDGET (self));
  gtk_widget_set_parent (pages, GTK_WIDGET (self));

  segue_board_keys_begin (self);
  segue_board_menu_begin (self);
  segue_board_drag_begin (self);
  segue_board_switcher_apply (self);
  g_signal_connect (self, "notify::root", G_CALLBACK (root_changed_cb), NULL);
  g_signal_connect_object (state, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::narrow", G_CALLBACK (segue_board_switcher_apply), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
