/* segue-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-page"

#include "config.h"

#include "segue-page.h"

#include <glib/gi18n.h>

enum
{
  SIGNAL_SELECTION_CHANGED,
  SIGNAL_ACTIVATED,
  SIGNAL_FAILED,
  SIGNAL_REMOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_INTERFACE (SeguePage, segue_page, GTK_TYPE_WIDGET)

static void
segue_page_default_init (SeguePageInterface *iface)
{
  /**
   * SeguePage::selection-changed:
   *
   * Other rows are selected than before, or none.
   */
  signals[SIGNAL_SELECTION_CHANGED] = g_signal_new ("selection-changed", SEGUE_TYPE_PAGE, G_SIGNAL_RUN_LAST,
                                                    0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SeguePage::activated:
   *
   * The user wants to edit what is selected.
   */
  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", SEGUE_TYPE_PAGE, G_SIGNAL_RUN_LAST,
                                            0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SeguePage::failed:
   * @message: a sentence
   *
   * Something could not be written.
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", SEGUE_TYPE_PAGE, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * SeguePage::removed:
   * @text: what was removed, in words
   *
   * Something went after the user was asked.
   */
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", SEGUE_TYPE_PAGE, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

/**
 * segue_page_set_workspace:
 * @workspace: what is shown; set once
 * @settings: (nullable): where the user's choices are remembered
 */
void
segue_page_set_workspace (SeguePage      *self,
                          SegueWorkspace *workspace,
                          GSettings      *settings)
{
  g_return_if_fail (SEGUE_IS_PAGE (self));

  SEGUE_PAGE_GET_IFACE (self)->set_workspace (self, workspace, settings);
}

/**
 * segue_page_suits_first:
 * @workspace: one that is not complete, see segue_workspace_is_complete()
 * @settings: where the user's choices are remembered
 * @rollout: what is looked at, 0 for all
 *
 * Returns: whether the page can show its first rows of it, in the order in which they
 *   are when all is there
 */
gboolean
segue_page_suits_first (SeguePage      *self,
                        SegueWorkspace *workspace,
                        GSettings      *settings,
                        gint64          rollout)
{
  g_return_val_if_fail (SEGUE_IS_PAGE (self), FALSE);

  return SEGUE_PAGE_GET_IFACE (self)->suits_first != NULL &&
         SEGUE_PAGE_GET_IFACE (self)->suits_first (self, workspace, settings, rollout);
}

/**
 * segue_page_set_rollout:
 * @rollout: id of a rollout, 0 for all
 */
void
segue_page_set_rollout (SeguePage *self,
                        gint64     rollout)
{
  g_return_if_fail (SEGUE_IS_PAGE (self));

  SEGUE_PAGE_GET_IFACE (self)->set_rollout (self, rollout);
}

/**
 * segue_page_set_narrow:
 * @is_narrow: whether there is room for a single column only
 */
void
segue_page_set_narrow (SeguePage *self,
                       gboolean   is_narrow)
{
  g_return_if_fail (SEGUE_IS_PAGE (self));

  SEGUE_PAGE_GET_IFACE (self)->set_narrow (self, is_narrow);
}

/**
 * segue_page_save:
 *
 * Keeps what is not kept at once, such as the widths of columns.
 */
void
segue_page_save (SeguePage *self)
{
  g_return_if_fail (SEGUE_IS_PAGE (self));

  SEGUE_PAGE_GET_IFACE (self)->save (self);
}

/**
 * segue_page_get_modes:
 *
 * Returns: (transfer none) (nullable): the modes of the page, for a switcher
 */
AdwViewStack *
segue_page_get_modes (SeguePage *self)
{
  g_return_val_if_fail (SEGUE_IS_PAGE (self), NULL);

  return SEGUE_PAGE_GET_IFACE (self)->get_modes (self);
}

/**
 * segue_page_get_document:
 *
 * Returns: (transfer none): the KIND of “segue export” that shows what is seen
 */
const char *
segue_page_get_document (SeguePage *self)
{
  g_return_val_if_fail (SEGUE_IS_PAGE (self), NULL);

  return SEGUE_PAGE_GET_IFACE (self)->get_document (self);
}

/**
 * segue_page_set_options:
 * @options: how the document of the page is shown; changed where the page shows it otherwise
 *
 * Axes and days, as they are on the screen.
 */
void
segue_page_set_options (SeguePage        *self,
                        SeguePageOptions *options)
{
  g_return_if_fail (SEGUE_IS_PAGE (self));
  g_return_if_fail (options != NULL);

  if (SEGUE_PAGE_GET_IFACE (self)->set_options != NULL)
    SEGUE_PAGE_GET_IFACE (self)->set_options (self, options);
}

/**
 * segue_page_dup_selected:
 *
 * Returns: (transfer full) (element-type SegueSheetItem): what is selected and shown; a row that a
 *   filter hides is not there
 */
GPtrArray *
segue_page_dup_selected (SeguePage *self)
{
  g_return_val_if_fail (SEGUE_IS_PAGE (self), NULL);

  return SEGUE_PAGE_GET_IFACE (self)->dup_selected (self);
}

/**
 * segue_page_dup_shown:
 *
 * Returns: (transfer full) (element-type gint64): the ids of the rows that search and filters let
 *   through, in the order in which they are seen
 */
GArray *
segue_page_dup_shown (SeguePage *self)
{
  g_return_val_if_fail (SEGUE_IS_PAGE (self), NULL);

  return SEGUE_PAGE_GET_IFACE (self)->dup_shown (self);
}

/**
 * segue_page_dup_narrowing:
 * @level: who reads it
 *
 * Returns: (transfer full) (nullable): search and filters in words, for paper; %NULL where there
 *   are none
 */
char *
segue_page_dup_narrowing (SeguePage           *self,
                          SegueRedactionLevel  level)
{
  g_return_val_if_fail (SEGUE_IS_PAGE (self), NULL);

  return SEGUE_PAGE_GET_IFACE (self)->dup_narrowing (self, level);
}

/**
 * segue_page_dup_order:
 *
 * Returns: (transfer full) (nullable): the column that the rows are sorted by
 */
char *
segue_page_dup_order (SeguePage *self)
{
  g_return_val_if_fail (SEGUE_IS_PAGE (self), NULL);

  return SEGUE_PAGE_GET_IFACE (self)->dup_order (self);
}

/**
 * segue_page_select:
 * @id: of a row
 *
 * Selects the row and brings it into sight.
 */
void
segue_page_select (SeguePage *self,
                   gint64     id)
{
  g_return_if_fail (SEGUE_IS_PAGE (self));

  SEGUE_PAGE_GET_IFACE (self)->select (self, id);
}

/**
 * segue_page_reveal:
 * @id: of a row that may have come just now, or that a filter hides
 *
 * Clears the filters if need be and selects the row.
 */
void
segue_page_reveal (SeguePage *self,
                   gint64     id)
{
  g_return_if_fail (SEGUE_IS_PAGE (self));

  SEGUE_PAGE_GET_IFACE (self)->reveal (self, id);
}

/**
 * segue_page_find:
 *
 * Puts the focus into the search.
 */
void
segue_page_find (SeguePage *self)
{
  g_return_if_fail (SEGUE_IS_PAGE (self));

  SEGUE_PAGE_GET_IFACE (self)->find (self);
}

/**
 * segue_page_focus:
 *
 * Puts the focus on a row, so that the arrow keys go on from there; where there is none,
 * on what to do about it.  A page cannot take the focus as such: GTK offers it to what
 * Shift+Tab leaves, and would never get out of it.
 */
void
segue_page_focus (SeguePage *self)
{
  g_return_if_fail (SEGUE_IS_PAGE (self));

  SEGUE_PAGE_GET_IFACE (self)->focus (self);
}

/**
 * segue_page_add_record:
 * @error: why there is none
 *
 * Adds a record of the page's kind, which has a name and nothing else yet.
 *
 * Returns: the id of its row, or 0
 */
gint64
segue_page_add_record (SeguePage  *self,
                       GError    **error)
{
  g_return_val_if_fail (SEGUE_IS_PAGE (self), 0);

  return SEGUE_PAGE_GET_IFACE (self)->add_record (self, error);
}

/**
 * segue_page_remove_selected:
 * @error: why nothing was removed
 *
 * Removes what is selected, of which there must be something, as one step.
 *
 * Returns: (transfer full) (nullable): what went, in words
 */
char *
segue_page_remove_selected (SeguePage  *self,
                            GError    **error)
{
  g_return_val_if_fail (SEGUE_IS_PAGE (self), NULL);

  return SEGUE_PAGE_GET_IFACE (self)->remove_selected (self, error);
}

/**
 * segue_page_selection_changed:
 *
 * For pages: other records are selected than before.  Emits “selection-changed”.
 */
void
segue_page_selection_changed (SeguePage *self)
{
  g_return_if_fail (SEGUE_IS_PAGE (self));

  g_signal_emit (self, signals[SIGNAL_SELECTION_CHANGED], 0);
}

/**
 * segue_page_activated:
 *
 * For pages: what is selected was activated.  Emits “activated”.
 */
void
segue_page_activated (SeguePage *self)
{
  g_return_if_fail (SEGUE_IS_PAGE (self));

  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0);
}

/**
 * segue_page_failed:
 * @message: what happened, to what, and what to do
 */
void
segue_page_failed (SeguePage  *self,
                   const char *message)
{
  g_return_if_fail (SEGUE_IS_PAGE (self));

  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

/**
 * segue_page_fail_from:
 * @part: within a page, or not yet
 * @message: what happened, to what, and what to do
 *
 * For what a page consists of: segue_page_failed() of the page that it is in.
 */
void
segue_page_fail_from (GtkWidget  *part,
                      const char *message)
{
  GtkWidget *page = gtk_widget_get_ancestor (part, SEGUE_TYPE_PAGE);

  if (page != NULL)
    segue_page_failed (SEGUE_PAGE (page), message);
}

/**
 * segue_page_tell_removed:
 * @part: within a page
 * @text: what was removed, in words
 *
 * Says so with a way back, where segue_page_remove_selected() had to ask first.
 */
void
segue_page_tell_removed (GtkWidget  *part,
                         const char *text)
{
  GtkWidget *page = SEGUE_IS_PAGE (part) ? part : gtk_widget_get_ancestor (part, SEGUE_TYPE_PAGE);

  if (page != NULL)
    g_signal_emit (page, signals[SIGNAL_REMOVED], 0, text);
}

/**
 * segue_page_may_write:
 * @part: within a page
 * @workspace: what it would write
 *
 * Returns: whether anything can be written at all; where not, the page says why
 */
gboolean
segue_page_may_write (GtkWidget      *part,
                      SegueWorkspace *workspace)
{
  if (!segue_workspace_is_read_only (workspace))
    return TRUE;

  segue_page_fail_from (part, _("This workspace can only be read: the file or its folder is not writable. Copy it to a folder of yours to edit it."));

  return FALSE;
}
