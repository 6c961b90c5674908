/* segue-pane.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-pane"

#include "config.h"

#include "segue-pane.h"

#include <adwaita.h>
#include <glib/gi18n.h>

enum
{
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_INTERFACE (SeguePane, segue_pane, GTK_TYPE_WIDGET)

static void
segue_pane_default_init (SeguePaneInterface *iface)
{
  /**
   * SeguePane::failed:
   * @message: why something could not be written
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", SEGUE_TYPE_PANE, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

/**
 * segue_pane_set_workspace:
 * @workspace: (nullable): where edits go; is kept
 */
void
segue_pane_set_workspace (SeguePane      *self,
                          SegueWorkspace *workspace)
{
  g_return_if_fail (SEGUE_IS_PANE (self));

  SEGUE_PANE_GET_IFACE (self)->set_workspace (self, workspace);
}

/**
 * segue_pane_set_rollout:
 * @rollout: id of a rollout, 0 for all
 */
void
segue_pane_set_rollout (SeguePane *self,
                        gint64     rollout)
{
  g_return_if_fail (SEGUE_IS_PANE (self));

  if (SEGUE_PANE_GET_IFACE (self)->set_rollout != NULL)
    SEGUE_PANE_GET_IFACE (self)->set_rollout (self, rollout);
}

/**
 * segue_pane_set_items:
 * @items: (element-type SegueSheetItem): what is selected; may be none
 */
void
segue_pane_set_items (SeguePane *self,
                      GPtrArray *items)
{
  g_return_if_fail (SEGUE_IS_PANE (self));

  SEGUE_PANE_GET_IFACE (self)->set_items (self, items);
}

/**
 * segue_pane_focus_first:
 *
 * Puts the focus into the first row.
 */
void
segue_pane_focus_first (SeguePane *self)
{
  g_return_if_fail (SEGUE_IS_PANE (self));

  SEGUE_PANE_GET_IFACE (self)->focus_first (self);
}

/**
 * segue_pane_focus_name:
 *
 * Puts the focus where something new is given a name.
 */
void
segue_pane_focus_name (SeguePane *self)
{
  g_return_if_fail (SEGUE_IS_PANE (self));

  SEGUE_PANE_GET_IFACE (self)->focus_name (self);
}

/**
 * segue_pane_failed:
 * @message: what happened, to what, and what to do
 *
 * For panes: something could not be written.  Emits “failed”.
 */
void
segue_pane_failed (SeguePane  *self,
                   const char *message)
{
  g_return_if_fail (SEGUE_IS_PANE (self));

  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

/**
 * segue_pane_add_header:
 *
 * For panes, which have a #SegueVerticalLayout: puts a header bar on top, with what hides the pane.
 *
 * Returns: (transfer none): the header bar; the pane unparents it
 */
GtkWidget *
segue_pane_add_header (SeguePane *self)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *close = gtk_button_new_from_icon_name ("go-next-symbolic");

  gtk_widget_set_tooltip_text (close, _("Hide Details"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (close), "win.toggle-pane");
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), close);
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), adw_window_title_new (_("Details"), NULL));
  gtk_widget_add_css_class (header, "flat");
  gtk_widget_set_parent (header, GTK_WIDGET (self));

  return header;
}

/**
 * segue_pane_add_scroller:
 *
 * For panes: puts below the header what scrolls up and down.
 *
 * Returns: (transfer none): a scrolled window; the pane unparents it
 */
GtkWidget *
segue_pane_add_scroller (SeguePane *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_widget_set_parent (scroller, GTK_WIDGET (self));

  return scroller;
}

/* A row that is new has no place before the second frame. */
#define FRAMES_TO_PLACE 2
#define FRAMES_KEY "segue-pane-frames"

static gboolean
scroll_cb (GtkWidget     *row,
           GdkFrameClock *clock,
           gpointer       scroller)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scroller);
  int frames = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), FRAMES_KEY)) + 1;
  GtkWidget *content = gtk_widget_get_first_child (gtk_widget_get_first_child (scroller));
  graphene_rect_t bounds;

  g_object_set_data (G_OBJECT (row), FRAMES_KEY, GINT_TO_POINTER (frames));
  if (frames <= FRAMES_TO_PLACE)
    return G_SOURCE_CONTINUE;

  g_object_set_data (G_OBJECT (row), FRAMES_KEY, NULL);
  if (gtk_widget_compute_bounds (row, content, &bounds))
    gtk_adjustment_set_value (adjustment, bounds.origin.y - bounds.size.height);

  return G_SOURCE_REMOVE;
}

/**
 * segue_pane_scroll_to:
 * @scroller: of segue_pane_add_scroller()
 * @row: something in it, which may be new
 *
 * For panes: brings @row to the top, with what names its group, as soon as it has a place.
 */
void
segue_pane_scroll_to (GtkWidget *scroller,
                      GtkWidget *row)
{
  g_return_if_fail (GTK_IS_SCROLLED_WINDOW (scroller));
  g_return_if_fail (gtk_widget_is_ancestor (row, scroller));

  gtk_widget_add_tick_callback (row, scroll_cb, scroller, NULL);
}
