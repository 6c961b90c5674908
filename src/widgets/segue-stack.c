/* segue-stack.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-stack"

#include "config.h"

#include "segue-stack.h"

#include "segue-page.h"

#define SHOWN_KEY "segue-shown"

/* What is out of sight is there for nobody, and so not for the focus either: nothing
 * but gtk_widget_grab_focus() would lead there, and no key from there.
 */
static void
let_focus (GtkWidget *stack,
           GtkWidget *shown)
{
  for (GtkWidget *child = gtk_widget_get_first_child (stack); child != NULL; child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_can_focus (child, child == shown);
}

static void
focus_page (GtkWidget *modes)
{
  GtkWidget *page = gtk_widget_get_ancestor (modes, SEGUE_TYPE_PAGE);

  gtk_root_set_focus (gtk_widget_get_root (modes), NULL); /* where nothing of what is seen can have it */
  if (page != NULL)
    segue_page_focus (SEGUE_PAGE (page));
}

/* What was built only now has its places after its first frame, and what has none there
 * is not seen.
 */
static gboolean
look_again_cb (GtkWidget     *modes,
               GdkFrameClock *clock,
               gpointer       data)
{
  GtkRoot *root = gtk_widget_get_root (modes);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  gint64 *first = data;

  if (*first == 0)
    *first = gdk_frame_clock_get_frame_counter (clock);
  if (*first == gdk_frame_clock_get_frame_counter (clock))
    return G_SOURCE_CONTINUE;

  if (focus != NULL && gtk_widget_is_ancestor (focus, modes) && !gtk_widget_get_mapped (focus))
    focus_page (modes);

  return G_SOURCE_REMOVE;
}

static void
mode_changed_cb (AdwViewStack *modes)
{
  GtkWidget *shown = adw_view_stack_get_visible_child (modes);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (modes));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  let_focus (GTK_WIDGET (modes), shown);
  if (shown == NULL || focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (modes)) || gtk_widget_is_ancestor (focus, shown))
    return;

  focus_page (GTK_WIDGET (modes));
  gtk_widget_add_tick_callback (GTK_WIDGET (modes), look_again_cb, g_new0 (gint64, 1), g_free);
}

/**
 * segue_stack_guard_modes:
 * @modes: of a page, which builds what is seen by then
 *
 * Keeps the focus within what is seen of them.
 */
void
segue_stack_guard_modes (AdwViewStack *modes)
{
  g_return_if_fail (ADW_IS_VIEW_STACK (modes));

  g_signal_connect (modes, "notify::visible-child-name", G_CALLBACK (mode_changed_cb), NULL);
  mode_changed_cb (modes);
}

/**
 * segue_stack_show:
 * @name: of the page that is seen from now on
 *
 * Shows a page and makes those that were never shown invisible.  A stack merely keeps
 * them out of sight: they are styled and measured, and their icons are loaded, with what
 * is seen.  A page that was shown stays as it is: search leads away from a list and back
 * to it with each key.
 */
void
segue_stack_show (GtkStack   *stack,
                  const char *name)
{
  GtkWidget *shown;

  g_return_if_fail (GTK_IS_STACK (stack));

  shown = gtk_stack_get_child_by_name (stack, name);
  g_return_if_fail (shown != NULL);

  g_object_set_data (G_OBJECT (shown), SHOWN_KEY, GINT_TO_POINTER (TRUE));
  gtk_widget_set_visible (shown, TRUE);
  gtk_widget_set_can_focus (shown, TRUE);
  gtk_stack_set_visible_child (stack, shown);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (stack)); child != NULL; child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_visible (child, g_object_get_data (G_OBJECT (child), SHOWN_KEY) != NULL);
  let_focus (GTK_WIDGET (stack), shown);
}
