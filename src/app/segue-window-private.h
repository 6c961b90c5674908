/* segue-window-private.h - what the files of the window share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-page.h"
#include "segue-pane.h"
#include "segue-split.h"
#include "segue-window.h"

G_BEGIN_DECLS

/**
 * SegueNaming:
 * @title: of the dialog that asks for a name
 * @name: the one it proposes
 * @named: takes a path that ends in .segue; where something is there, the user was
 *   asked whether it is replaced
 */
typedef struct
{
  const char *title;
  const char *name;
  void      (*named) (SegueWindow *self,
                      const char  *path);
} SegueNaming;

typedef struct _SegueWindowWork SegueWindowWork;

struct _SegueWindow
{
  AdwApplicationWindow  parent_instance;

  /* Template children. */
  AdwToastOverlay      *toasts;
  GtkStack             *stack;
  AdwStatusPage        *problem_page;
  AdwBin               *backups;
  GtkWidget            *new_button;
  GtkWidget            *loading;
  GtkLabel             *loading_label;
  SegueSplit           *split;
  AdwHeaderBar         *content_header;
  AdwWindowTitle       *page_title;
  GtkMenuButton        *rollout_button;
  GtkListBox           *page_list;
  GtkLabel             *rollout_title;
  GtkLabel             *rollout_subtitle;
  GtkPopover           *rollout_popover;
  GtkListBox           *rollout_list;
  GtkWidget            *undo_button;
  GtkWidget            *redo_button;
  GtkInfoBar           *banner;
  GtkLabel             *banner_label;
  GtkWidget            *banner_button;
  GtkMenuButton        *presenting_button;
  GtkImage             *presenting_icon;
  GtkLabel             *presenting_title;
  GtkInfoBar           *presenting_bar;
  GtkLabel             *presenting_label;
  GtkInfoBar           *work_bar;
  GtkLabel             *work_label;
  GtkWidget            *stop_button;
  GtkStack             *pages;
  AdwSqueezer          *title_squeezer;
  AdwViewSwitcher      *mode_switcher;
  AdwViewSwitcherBar   *mode_bar;
  GtkStack             *panes;
  GtkWidget            *new_record_button;
  GtkMenuButton        *menu_button;
  GMenu                *recent_menu;

  /* Owned. */
  char                 *path;
  SegueWorkspace       *workspace;   /* NULL until it is open */
  GCancellable         *cancellable; /* of what a worker does for this window */
  GCancellable         *work;        /* of what the bar tells; NULL while there is none */
  GFileMonitor         *monitor;
  GSettings            *settings;
  GSettings            *view_settings; /* of this workspace; NULL until it is open */

  SeguePage            *page;        /* borrowed: the one that is shown */
  SeguePane            *details;     /* borrowed: the pane beside it */
  const SegueNaming    *naming;      /* borrowed: what a name was last asked for */
  AdwToast             *toast;       /* owned: the one that is seen; NULL once it is gone */
  char                 *undo_text;   /* owned: what it says while it offers to take it back, else NULL */
  gint64                undo_number; /* of the step that it would take back */
  gint64                undo_opens;  /* the record that it offers to show beside that, or 0 */

  GtkWidget            *closing_question; /* weak: whether to close without what was typed */

  gint64                rollout;     /* what is looked at, 0 for all */
  SegueRedactionLevel   level;       /* who looks at it: the workspace's, before there is one */
  SegueRedactionLevel   last_level;  /* whom it was last presented to */
  guint                 begun_pages; /* bits: pages that show the workspace */
  guint                 recalled_pages; /* bits: pages of which it was looked up what was selected */
  guint                 refresh_source;
  guint                 toast_source;
  guint                 modes_source;
  guint                 spinner_source;
  guint                 work_source;
  guint                 selection_source;
  guint                 recall_source;
  guint                 n_failed;    /* how often something could not be written */
  gboolean              is_opening;  /* a worker opens the workspace or looks for damage */
  gboolean              is_awaited;  /* presented as soon as there is something to show */
  gboolean              is_closing;  /* it is about to go, and shows nothing new */
  gboolean              is_forsaken; /* what cannot be written may go with it */
  gboolean              is_gone;     /* destroyed: what a worker brings is too late */
};

/* segue-window.c */
void segue_window_begin                (SegueWindow    *self);
void segue_window_replace              (SegueWindow    *self,
                                        const char     *path,
                                        const GError   *error);

void segue_window_failed_cb            (SegueWindow    *self,
                                        const char     *message);
GSettings *segue_window_open_view_settings (SegueWorkspace *workspace,
                                            const char     *schema,
                                            const char     *page);

/* segue-window-badges.c */
void segue_window_badges_add           (GtkWidget      *row,
                                        const char     *page);
void segue_window_badges_show          (SegueWindow    *self);

/* segue-window-pages.c */
void segue_window_pages_fill           (SegueWindow    *self);
gboolean segue_window_pages_suit_first (SegueWindow    *self,
                                        SegueWorkspace *workspace);
void segue_window_pages_begin          (SegueWindow    *self);
void segue_window_pages_recall         (SegueWindow    *self);
void segue_window_pages_rebuild        (SegueWindow    *self);
void segue_window_pages_show_rollout   (SegueWindow    *self);
void segue_window_pages_set_narrow     (SegueWindow    *self,
                                        gboolean        is_narrow);
void segue_window_pages_show_selection (SegueWindow    *self);
void segue_window_pages_save           (SegueWindow    *self);
gboolean segue_window_pages_choose     (SegueWindow    *self,
                                        const char     *name);
void segue_window_place_modes_cb       (SegueWindow    *self);
void segue_window_page_activated_cb    (SegueWindow    *self,
                                        GtkListBoxRow  *row);

/* segue-window-places.c */
void segue_window_places_install       (GtkWidgetClass *klass);
void segue_window_show_record          (SegueWindow    *self,
                                        const char     *page,
                                        gint64          id);

/* segue-window-presenting.c */
void segue_window_presenting_install   (GtkWidgetClass *klass);
void segue_window_presenting_fill      (SegueWindow    *self);
void segue_window_presenting_begin     (SegueWindow    *self);
void segue_window_presenting_inherit   (SegueWindow    *self,
                                        SegueWindow    *before);
gboolean segue_window_refuse_presenting (SegueWindow   *self,
                                         const char    *text);

/* segue-window-opening.c */
void segue_window_opening_install      (GtkWidgetClass *klass);
void segue_window_open                 (SegueWindow    *self);
void segue_window_arrive               (SegueWindow    *self);

/* segue-window-problems.c */
void segue_window_problems_install     (GtkWidgetClass *klass);
void segue_window_show_problem         (SegueWindow    *self,
                                        const GError   *error);
const char *segue_window_get_problem_title (const GError *error);
void segue_window_show_banner          (SegueWindow    *self,
                                        const char     *text,
                                        const char     *label,
                                        const char     *action);

/* segue-window-rollouts.c */
void segue_window_rollouts_install     (GtkWidgetClass *klass);
gint64 segue_window_rollouts_recall    (SegueWorkspace *workspace);
void segue_window_rollouts_begin       (SegueWindow    *self);
void segue_window_rollout_activated_cb (SegueWindow    *self,
                                        GtkListBoxRow  *row);

/* segue-window-files.c */
void segue_window_files_install        (GtkWidgetClass *klass);

/* segue-window-naming.c */
void segue_window_name_file            (SegueWindow       *self,
                                        const SegueNaming *naming,
                                        const char        *tried);
void segue_window_refuse_name          (SegueWindow       *self,
                                        const SegueNaming *naming,
                                        const char        *path,
                                        const GError      *error);
gboolean segue_window_make_room        (SegueWindow       *self,
                                        const char        *path,
                                        GError           **error);

/* segue-window-work.c */
void segue_window_work_install         (GtkWidgetClass *klass);
SegueWindowWork *segue_window_work_begin (SegueWindow  *self,
                                          const char   *text,
                                          const char   *path);
void segue_window_work_end             (SegueWindowWork *work);
SegueWindow *segue_window_work_get_window (SegueWindowWork *work);
const char *segue_window_work_get_path (SegueWindowWork *work);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueWindowWork, segue_window_work_end)

/* segue-window-closing.c */
gboolean segue_window_can_close        (SegueWindow    *self);

/* segue-window-recent.c */
void segue_window_recent_install       (GtkWidgetClass *klass);
void segue_window_recent_begin         (SegueWindow    *self);
void segue_window_recent_remember      (SegueWindow    *self);

/* segue-window-import.c */
void segue_window_import_install       (GtkWidgetClass *klass);
void segue_window_import_begin         (SegueWindow    *self);

/* segue-window-paper.c */
void segue_window_paper_install        (GtkWidgetClass *klass);
void segue_window_paper_update         (SegueWindow    *self);

/* segue-window-edits.c */
void segue_window_edits_install        (GtkWidgetClass *klass);
/* segue-window-capture.c */
void segue_window_capture_install      (GtkWidgetClass *klass);

/* segue-window-toast.c */
void segue_window_toast_written        (SegueWindow    *self,
                                        const char     *text,
                                        SegueRecord    *record);
void segue_window_toast_check          (SegueWindow    *self);
void segue_window_toast_with_button    (SegueWindow    *self,
                                        const char     *text,
                                        const char     *label,
                                        const char     *action,
                                        GVariant       *target);

void segue_window_edits_update         (SegueWindow    *self);

G_END_DECLS
