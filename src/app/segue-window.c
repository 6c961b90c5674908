/* segue-window.c - opening the workspace, following it, telling what goes wrong
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

#include "segue-help-overlay.h"
#include "segue-icon-names.h"
#include "segue-large-text.h"
#include "segue-stack.h"

#include <glib/gi18n.h>

/* A burst of changes by another process is looked at once. */
#define REFRESH_MILLISECONDS 150

G_DEFINE_FINAL_TYPE (SegueWindow, segue_window, ADW_TYPE_APPLICATION_WINDOW)

static void
banner_response_cb (SegueWindow *self)
{
  gtk_info_bar_set_revealed (self->banner, FALSE);
}

static void
changed_elsewhere_cb (SegueWindow *self,
                      gboolean     foreign)
{
  segue_window_edits_update (self);
  segue_window_paper_update (self);
  if (foreign)
    segue_window_show_banner (self, _("Another program changed this workspace. What it wrote is shown; earlier steps can no longer be undone."),
                              NULL, NULL);
}

static void
refresh (SegueWindow *self)
{
  g_autoptr(GError) error = NULL;

  if (self->workspace == NULL || segue_workspace_refresh (self->workspace, &error))
    return;

  if (g_error_matches (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_MOVED) ||
      g_error_matches (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_NEWER))
    segue_window_show_banner (self, error->message, _("_Open Again"), "win.reopen");
}

static gboolean
refresh_cb (gpointer data)
{
  SegueWindow *self = data;

  self->refresh_source = 0;
  refresh (self);

  return G_SOURCE_REMOVE;
}

static void
file_changed_cb (SegueWindow *self)
{
  if (self->refresh_source == 0)
    self->refresh_source = g_timeout_add (REFRESH_MILLISECONDS, refresh_cb, self);
}

static void
active_cb (SegueWindow *self)
{
  if (gtk_window_is_active (GTK_WINDOW (self)))
    refresh (self);
}

static void
follow_file (SegueWindow *self)
{
  g_autoptr(GFile) file = g_file_new_for_path (self->path);

  self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_NONE, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (file_changed_cb), self, G_CONNECT_SWAPPED);
}

/* Where this user's view of this workspace is kept: of the window, or of a @page. */
GSettings *
segue_window_open_view_settings (SegueWorkspace *workspace,
                                 const char     *schema,
                                 const char     *page)
{
  g_autofree char *path = g_strdup_printf ("/io/github/segueplanner/Segue/view/%s/%s",
                                           segue_plan_get_uuid (SEGUE_PLAN (workspace)), page);

  return g_settings_new_with_path (schema, path);
}

/* How this user left this workspace; nothing of it is in the file. */
static void
restore_view (SegueWindow *self)
{
  self->view_settings = segue_window_open_view_settings (self->workspace, SEGUE_APPLICATION_ID ".View", "");
  if (g_settings_get_int (self->view_settings, "window-width") > 0)
    gtk_window_set_default_size (GTK_WINDOW (self), g_settings_get_int (self->view_settings, "window-width"),
                                 g_settings_get_int (self->view_settings, "window-height"));
  if (g_settings_get_boolean (self->view_settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
  self->rollout = segue_window_rollouts_recall (self->workspace);
  segue_window_pages_begin (self);
  segue_split_set_show_pane (self->split, g_settings_get_boolean (self->view_settings, "details-open"));
}

static void
save_view (SegueWindow *self)
{
  g_autofree char *rollout = self->rollout != 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, self->rollout) : g_strdup ("all");
  int width, height;

  if (self->view_settings == NULL)
    return;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  g_settings_set_boolean (self->view_settings, "window-maximized", gtk_window_is_maximized (GTK_WINDOW (self)));
  g_settings_set_int (self->view_settings, "window-width", width);
  g_settings_set_int (self->view_settings, "window-height", height);
  g_settings_set_string (self->view_settings, "rollout", rollout);
  g_settings_set_boolean (self->view_settings, "details-open", segue_split_get_show_pane (self->split));
  segue_window_pages_save (self);
}

static gboolean
segue_window_close_request (GtkWindow *window)
{
  SegueWindow *self = SEGUE_WINDOW (window);

  self->is_closing = TRUE;
  if (!segue_window_can_close (self))
    {
      self->is_closing = FALSE;
      segue_window_edits_update (self);
      return TRUE;
    }

  save_view (self);

  return GTK_WINDOW_CLASS (segue_window_parent_class)->close_request (window);
}

/* Something under the window could not be written. */
void
segue_window_failed_cb (SegueWindow *self,
                        const char  *message)
{
  self->n_failed++;
  segue_window_toast (self, message, FALSE);
}

/* Shows the workspace, which has just been opened. */
void
segue_window_begin (SegueWindow *self)
{
  g_autofree char *author = g_settings_get_string (self->settings, "author");
  g_autofree char *name = g_path_get_basename (self->path);

  if (*author != '\0')
    segue_workspace_set_author (self->workspace, author);
  g_signal_connect_object (self->workspace, "changed-elsewhere", G_CALLBACK (changed_elsewhere_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "history-changed", G_CALLBACK (segue_window_edits_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "notify::can-edit", G_CALLBACK (segue_window_edits_update), self, G_CONNECT_SWAPPED);

  segue_window_presenting_begin (self);
  restore_view (self);
  segue_window_rollouts_begin (self);
  segue_window_import_begin (self);
  segue_window_edits_update (self);
  segue_window_paper_update (self);
  follow_file (self);
  segue_window_recent_remember (self);
  gtk_window_set_title (GTK_WINDOW (self), name);

  if (segue_workspace_is_read_only (self->workspace))
    segue_window_show_banner (self, _("This workspace can only be read: the file or its folder is not writable. Copy it to a folder of yours to edit it."),
                              _("_Copy…"), "win.copy-workspace");
  segue_stack_show (self->stack, "workspace");
  segue_window_arrive (self);
  segue_page_focus (self->page);
}

static void
show_sidebar_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  segue_split_show_sidebar (SEGUE_WINDOW (widget)->split);
}

static void
toggle_pane_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  SegueSplit *split = SEGUE_WINDOW (widget)->split;

  segue_split_set_show_pane (split, !segue_split_get_show_pane (split));
}

static void
find_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);

  if (self->workspace != NULL)
    segue_page_find (self->page);
}

static void
menu_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  gtk_menu_button_popup (SEGUE_WINDOW (widget)->menu_button);
}

/* It is unrealized when it is destroyed; a worker that still comes back to it keeps it
 * from being disposed.
 */
static void
segue_window_unrealize (GtkWidget *widget)
{
  SegueWindow *self = SEGUE_WINDOW (widget);

  self->is_gone = TRUE;
  g_cancellable_cancel (self->cancellable);
  g_cancellable_cancel (self->work);

  GTK_WIDGET_CLASS (segue_window_parent_class)->unrealize (widget);
}

static void
segue_window_dispose (GObject *object)
{
  SegueWindow *self = SEGUE_WINDOW (object);

  self->is_gone = TRUE;
  g_cancellable_cancel (self->cancellable);
  g_cancellable_cancel (self->work);
  g_clear_handle_id (&self->work_source, g_source_remove);
  g_clear_handle_id (&self->selection_source, g_source_remove);
  g_clear_handle_id (&self->recall_source, g_source_remove);
  g_clear_handle_id (&self->spinner_source, g_source_remove);
  g_clear_handle_id (&self->refresh_source, g_source_remove);
  g_clear_handle_id (&self->modes_source, g_source_remove);
  g_clear_object (&self->monitor);
  g_clear_handle_id (&self->toast_source, g_source_remove);
  g_clear_weak_pointer (&self->closing_question);
  g_clear_object (&self->toast);
  g_clear_pointer (&self->undo_text, g_free);
  g_clear_object (&self->workspace); /* first: what the children do while they go is no edit */
  gtk_widget_dispose_template (GTK_WIDGET (self), SEGUE_TYPE_WINDOW);
  g_clear_object (&self->settings);
  g_clear_object (&self->view_settings);

  G_OBJECT_CLASS (segue_window_parent_class)->dispose (object);
}

static void
segue_window_finalize (GObject *object)
{
  SegueWindow *self = SEGUE_WINDOW (object);

  g_clear_object (&self->cancellable);
  g_clear_object (&self->work);
  g_free (self->path);

  G_OBJECT_CLASS (segue_window_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/segueplanner/Segue/app/segue-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, problem_page);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, backups);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, new_button);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, loading);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, loading_label);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, split);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, content_header);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, rollout_button);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, page_list);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, rollout_title);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, rollout_subtitle);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, rollout_popover);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, rollout_list);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, undo_button);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, redo_button);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, banner);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, banner_button);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, banner_label);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, presenting_button);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, presenting_icon);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, presenting_title);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, presenting_bar);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, presenting_label);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, work_bar);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, work_label);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, stop_button);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, title_squeezer);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, mode_switcher);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, mode_bar);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, panes);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, new_record_button);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, recent_menu);
  gtk_widget_class_bind_template_child (widget_class, SegueWindow, page_title);
  gtk_widget_class_bind_template_callback_full (widget_class, "place_modes_cb",
                                                G_CALLBACK (segue_window_place_modes_cb));
  gtk_widget_class_bind_template_callback_full (widget_class, "page_activated_cb",
                                                G_CALLBACK (segue_window_page_activated_cb));
  gtk_widget_class_bind_template_callback (widget_class, banner_response_cb);
  gtk_widget_class_bind_template_callback_full (widget_class, "rollout_activated_cb",
                                                G_CALLBACK (segue_window_rollout_activated_cb));
}

static void
show_shortcuts_cb (GtkWidget  *widget,
                   const char *action,
                   GVariant   *parameter)
{
  segue_help_overlay_present (GTK_WINDOW (widget));
}

static void
segue_window_class_init (SegueWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = segue_window_dispose;
  object_class->finalize = segue_window_finalize;
  widget_class->unrealize = segue_window_unrealize;
  GTK_WINDOW_CLASS (klass)->close_request = segue_window_close_request;

  g_type_ensure (SEGUE_TYPE_SPLIT);

  gtk_widget_class_install_action (widget_class, "win.show-sidebar", NULL, show_sidebar_cb);
  gtk_widget_class_install_action (widget_class, "win.toggle-pane", NULL, toggle_pane_cb);
  gtk_widget_class_install_action (widget_class, "win.find", NULL, find_cb);
  gtk_widget_class_install_action (widget_class, "win.menu", NULL, menu_cb);
  gtk_widget_class_install_action (widget_class, "win.show-help-overlay", NULL, show_shortcuts_cb);
  segue_window_opening_install (widget_class);
  segue_window_problems_install (widget_class);
  segue_window_rollouts_install (widget_class);
  segue_window_files_install (widget_class);
  segue_window_work_install (widget_class);
  segue_window_recent_install (widget_class);
  segue_window_import_install (widget_class);
  segue_window_capture_install (widget_class);
  segue_window_edits_install (widget_class);
  segue_window_places_install (widget_class);
  segue_window_paper_install (widget_class);
  segue_window_presenting_install (widget_class);

  bind_template (widget_class);
}

/* Where the sidebar is out of sight, the page says which rollout it shows. */
static void
show_subtitle (SegueWindow *self)
{
  gboolean folded;

  g_object_get (self->split, "folded", &folded, NULL);
  adw_window_title_set_subtitle (self->page_title, folded ? gtk_label_get_text (self->rollout_title) : "");
}

static void
folded_cb (SegueWindow *self)
{
  GtkWidget *title = adw_header_bar_get_title_widget (self->content_header);
  gboolean folded;

  g_object_get (self->split, "folded", &folded, NULL);
  segue_window_pages_set_narrow (self, folded);
  show_subtitle (self);
  /* A title in the very middle would need as much room on both sides of it; so would one that expands. */
  adw_header_bar_set_centering_policy (self->content_header, folded ? ADW_CENTERING_POLICY_LOOSE : ADW_CENTERING_POLICY_STRICT);
  gtk_widget_set_hexpand (title, !folded);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (title), folded);
}

/* The buttons that close the window stand in the header at its edge. */
static void
place_window_buttons (SegueWindow *self)
{
  gboolean pane_at_edge, folded;

  g_object_get (self->split, "show-pane", &pane_at_edge, "pane-folded", &folded, NULL);
  adw_header_bar_set_show_end_title_buttons (self->content_header, !pane_at_edge || folded);
}

/* A menu button centres what is in it; a name begins where other names begin. */
static void
align_button (GtkMenuButton *button)
{
  gtk_widget_set_halign (gtk_widget_get_parent (gtk_menu_button_get_child (button)), GTK_ALIGN_FILL);
}

static void
segue_window_init (SegueWindow *self)
{
  self->cancellable = g_cancellable_new ();
  self->settings = g_settings_new (SEGUE_APPLICATION_ID);
  gtk_widget_init_template (GTK_WIDGET (self));
  segue_window_pages_fill (self);
  segue_window_presenting_fill (self);
  segue_window_paper_update (self);
  align_button (self->rollout_button);
  align_button (self->presenting_button);
  segue_icon_names_set (GTK_WIDGET (self));
  segue_large_text_wrap_buttons (GTK_WIDGET (self));
  g_signal_connect_object (self->split, "notify::show-pane", G_CALLBACK (place_window_buttons), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->split, "notify::pane-folded", G_CALLBACK (place_window_buttons), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->split, "notify::folded", G_CALLBACK (folded_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->rollout_title, "notify::label", G_CALLBACK (show_subtitle), self, G_CONNECT_SWAPPED);
  place_window_buttons (self);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (active_cb), NULL);
}

/**
 * segue_window_new:
 * @application: the application
 * @path: absolute, of a workspace, which is opened
 *
 * Returns: (transfer none): the window, which the application keeps
 */
SegueWindow *
segue_window_new (GtkApplication *application,
                  const char     *path)
{
  SegueWindow *self = g_object_new (SEGUE_TYPE_WINDOW, "application", application, NULL);

  self->path = g_strdup (path);
  segue_window_recent_begin (self);
  segue_window_open (self);

  return self;
}

/**
 * segue_window_new_for_problem:
 * @application: the application
 * @path: what was to be opened
 * @error: why it is not
 *
 * Returns: (transfer none): a window that says what to do next
 */
SegueWindow *
segue_window_new_for_problem (GtkApplication *application,
                              const char     *path,
                              const GError   *error)
{
  SegueWindow *self = g_object_new (SEGUE_TYPE_WINDOW, "application", application, NULL);
  g_autofree char *name = g_filename_display_basename (path);

  self->path = g_strdup (path);
  segue_window_recent_begin (self);
  gtk_window_set_title (GTK_WINDOW (self), name);
  segue_window_show_problem (self, error);

  return self;
}

/* Another window in the place of this one: a window shows one workspace and no
 * other, ever.  With @error nothing is opened.
 */
void
segue_window_replace (SegueWindow  *self,
                      const char   *path,
                      const GError *error)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  g_autofree char *wanted = g_strdup (path);
  SegueWindow *next = error != NULL ? segue_window_new_for_problem (application, wanted, error)
                                    : segue_window_new (application, wanted);
  int width, height;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  gtk_window_set_default_size (GTK_WINDOW (next), width, height);
  segue_window_presenting_inherit (next, self);
  gtk_window_present (GTK_WINDOW (next));
  gtk_window_destroy (GTK_WINDOW (self));
}

/**
 * segue_window_get_path:
 *
 * Returns: (transfer none) (nullable): the path of the workspace that is open
 */
const char *
segue_window_get_path (SegueWindow *self)
{
  g_return_val_if_fail (SEGUE_IS_WINDOW (self), NULL);

  return self->path;
}

/**
 * segue_window_get_workspace:
 *
 * Returns: (transfer none) (nullable): what it shows; %NULL until it is open
 */
SegueWorkspace *
segue_window_get_workspace (SegueWindow *self)
{
  g_return_val_if_fail (SEGUE_IS_WINDOW (self), NULL);

  return self->workspace;
}
