/* segue-import-assistant.c - three steps: the file, its columns, what will happen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import-assistant"

#include "config.h"

#include "segue-import-assistant.h"

#include "segue-app-resources.h"
#include "segue-icon-names.h"
#include "segue-import-calendar-page.h"
#include "segue-import-columns.h"
#include "segue-import-result.h"
#include "segue-import-session.h"
#include "segue-import-source.h"
#include "segue-pick-file.h"

#include <glib/gi18n.h>

struct _SegueImportAssistant
{
  AdwWindow           parent_instance;

  /* Template children. */
  AdwToastOverlay    *toasts;
  GtkStack           *stack;
  AdwWindowTitle     *title;
  GtkWidget          *back_button;
  GtkButton          *cancel_button;
  GtkButton          *next_button;
  SegueImportSource  *source;
  SegueImportColumns *columns;
  SegueImportCalendarPage *calendar;
  SegueImportResultPage *result;
  GtkWidget          *progress_bar;

  /* Owned. */
  SegueImportSession *session;
  GCancellable       *cancellable; /* while rows are written */
  gboolean            has_file;
};

enum
{
  SIGNAL_IMPORTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueImportAssistant, segue_import_assistant, ADW_TYPE_WINDOW)

/* A sentence about a file is longer than a toast. */
static GtkWidget *
make_dialog (SegueImportAssistant *self,
             const char           *heading,
             const char           *body)
{
  return adw_message_dialog_new (GTK_WINDOW (self), heading, body);
}

static void
tell (SegueImportAssistant *self,
      const char           *heading,
      const char           *body)
{
  GtkWidget *dialog = make_dialog (self, heading, body);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

static gboolean
is_at (SegueImportAssistant *self,
       const char           *step)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), step) == 0;
}

/* What the buttons do and say on the present step. */
static void
update (SegueImportAssistant *self)
{
  gboolean is_reading = segue_import_source_is_reading (self->source);
  gboolean is_writing = self->cancellable != NULL;
  g_autofree char *name = segue_import_session_dup_name (self->session);

  adw_window_title_set_subtitle (self->title, name);
  gtk_widget_set_visible (self->back_button, !is_at (self, "source"));
  gtk_widget_set_sensitive (self->back_button, !is_writing);
  gtk_button_set_label (self->next_button, is_at (self, "result") ? _("_Import") : _("_Next"));
  gtk_button_set_use_underline (self->next_button, TRUE);
  gtk_widget_set_sensitive (GTK_WIDGET (self->next_button),
                            self->has_file && !is_reading && !is_writing && (!is_at (self, "result") || segue_import_result_page_has_work (self->result)));
  gtk_widget_set_visible (self->progress_bar, is_writing);
  gtk_widget_set_sensitive (GTK_WIDGET (self->stack), !is_writing);
  gtk_button_set_label (self->cancel_button, is_writing ? _("_Stop") : _("_Cancel"));
}

static void
file_changed_cb (SegueImportAssistant *self)
{
  gboolean is_first = !self->has_file && segue_import_session_get_mapping (self->session) != NULL;

  self->has_file |= is_first;
  if (segue_import_session_is_attendance (self->session))
    adw_window_title_set_title (self->title, _("Import Attendance"));
  update (self);
  if (is_first)
    gtk_widget_grab_focus (GTK_WIDGET (self->next_button));
}

static void
failed_cb (SegueImportAssistant *self,
           const char           *message)
{
  tell (self, _("Not Read"), message);
  update (self);
}

static void
go_to (SegueImportAssistant *self,
       const char           *step)
{
  gtk_stack_set_visible_child_name (self->stack, step);
  update (self);
}

/* The step between the file and what would become of it. */
static const char *
get_middle (SegueImportAssistant *self)
{
  return segue_import_session_is_calendar (self->session) ? "calendar" : "columns";
}

static void
calendar_cb (SegueImportAssistant *self)
{
  self->has_file = TRUE;
  adw_window_title_set_title (self->title, _("Import a Calendar"));
  segue_import_calendar_page_show (self->calendar);
  go_to (self, "calendar");
  gtk_widget_grab_focus (GTK_WIDGET (self->next_button));
}

static void show_result (SegueImportAssistant *self);

static void
dates_response_cb (SegueImportAssistant *self,
                   const char           *response)
{
  if (g_str_equal (response, "cancel"))
    return;

  segue_import_session_set_dates (self->session,
                                  g_str_equal (response, "day") ? SEGUE_DATE_ORDER_DMY : SEGUE_DATE_ORDER_MDY);
  show_result (self);
}

static void
ask_dates (SegueImportAssistant *self,
           const GError         *error)
{
  GtkWidget *dialog = make_dialog (self, _("Which Number Is the Day?"), error->message);

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"),
                                    "day", _("_Day First: 31/12/2026"), "month", _("_Month First: 12/31/2026"), NULL);
  g_signal_connect_object (dialog, "response", G_CALLBACK (dates_response_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* Why there is nothing to show, and where it is mended. */
static void
explain (SegueImportAssistant *self,
         const GError         *error)
{
  g_autofree char *text = NULL;

  if (g_error_matches (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_DATES))
    {
      ask_dates (self, error);
      return;
    }

  if (g_error_matches (error, SEGUE_ICS_ERROR, SEGUE_ICS_ERROR_ZONE))
    {
      go_to (self, "calendar");
      segue_import_calendar_page_ask_zone (self->calendar);
      tell (self, _("Which Time Zone Is It?"), error->message);
    }
  else if (g_error_matches (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_NO_NAME))
    {
      text = g_strdup_printf (_("%s. Choose “Name” for the column that has it, or go back and choose another line for the headers."),
                              error->message);
      go_to (self, "columns");
      tell (self, segue_import_session_is_people (self->session) ? _("Who Is It About?") : _("What Is It About?"), text);
    }
  else if (g_error_matches (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_ROLLOUT))
    {
      text = g_strdup_printf (_("%s. Choose the rollout under the name of the file."), error->message);
      go_to (self, segue_import_session_is_calendar (self->session) ? "calendar" : "source");
      tell (self, _("Which Rollout Is It About?"), text);
    }
  else if (g_error_matches (error, SEGUE_IMPORT_ERROR, SEGUE_IMPORT_ERROR_SESSION))
    {
      text = g_strdup_printf (_("%s. Choose the session above the columns."), error->message);
      go_to (self, "columns");
      segue_import_columns_ask_session (self->columns);
      tell (self, _("Which Session Is It About?"), text);
    }
  else
    {
      tell (self, _("Nothing to Import"), error->message);
    }
}

static void
show_result (SegueImportAssistant *self)
{
  g_autoptr(GError) error = NULL;
  SegueImportPlan *plan;

  segue_import_result_page_clear (self->result);
  plan = segue_import_session_plan (self->session, &error);
  if (plan == NULL)
    {
      explain (self, error);
      return;
    }

  segue_import_result_page_show (self->result, plan);
  go_to (self, "result");
}

/* What the plan was held against is no longer so. */
static void
changed_elsewhere_cb (SegueImportAssistant *self)
{
  if (!is_at (self, "result") || self->cancellable != NULL)
    return;

  show_result (self);
  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (_("Changed elsewhere meanwhile: compared again")));
}

static void
progress_cb (double   fraction,
             gpointer data)
{
  SegueImportAssistant *self = data;

  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->progress_bar), fraction);
}

static void
applied_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr(SegueImportAssistant) self = data;
  g_autoptr(GError) error = NULL;
  gboolean done = segue_import_plan_apply_finish (result, &error);

  g_clear_object (&self->cancellable);
  if (done)
    {
      segue_import_session_remember (self->session);
      g_signal_emit (self, signals[SIGNAL_IMPORTED], 0, segue_import_result_page_get_summary (self->result));
      if (gtk_widget_get_realized (GTK_WIDGET (self)))
        gtk_window_destroy (GTK_WINDOW (self));
      return;
    }

  if (!gtk_widget_get_realized (GTK_WIDGET (self))) /* it went with its window */
    return;

  update (self);
  if (g_error_matches (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED))
    adw_toast_overlay_add_toast (self->toasts, adw_toast_new (_("Stopped. Nothing was imported.")));
  else
    tell (self, _("Nothing Was Imported"), error->message);
  show_result (self);
}

static void
apply (SegueImportAssistant *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->progress_bar), 0);
  update (self);
  segue_import_plan_apply_async (segue_import_result_page_get_plan (self->result), progress_cb, self, self->cancellable,
                                 applied_cb, g_object_ref (self));
}

static void
next_clicked_cb (SegueImportAssistant *self)
{
  if (is_at (self, "source"))
    {
      if (!segue_import_session_is_calendar (self->session))
        segue_import_columns_show (self->columns);
      go_to (self, get_middle (self));
    }
  else if (is_at (self, get_middle (self)))
    {
      show_result (self);
    }
  else
    {
      apply (self);
    }
}

static void
back_clicked_cb (SegueImportAssistant *self)
{
  segue_import_result_page_clear (self->result);
  go_to (self, is_at (self, "result") ? get_middle (self) : "source");
}

static void
go_back_cb (SegueImportAssistant *self,
            const char           *step,
            guint                 column)
{
  segue_import_result_page_clear (self->result);
  go_to (self, step);
  if (g_str_equal (step, "columns"))
    segue_import_columns_focus (self->columns, column);
  else
    segue_import_source_open_options (self->source);
}

/* While rows are written, the first Cancel stops that and leaves all as it was. */
static gboolean
close_request_cb (SegueImportAssistant *self)
{
  if (self->cancellable == NULL)
    return FALSE;

  g_cancellable_cancel (self->cancellable);
  return TRUE;
}

/* Who writes rows holds the assistant until it hears that nobody looks any more. */
static void
segue_import_assistant_unrealize (GtkWidget *widget)
{
  g_cancellable_cancel (SEGUE_IMPORT_ASSISTANT (widget)->cancellable);

  GTK_WIDGET_CLASS (segue_import_assistant_parent_class)->unrealize (widget);
}

static void
segue_import_assistant_dispose (GObject *object)
{
  SegueImportAssistant *self = SEGUE_IMPORT_ASSISTANT (object);

  if (self->result != NULL)
    segue_import_result_page_clear (self->result);
  gtk_widget_dispose_template (GTK_WIDGET (self), SEGUE_TYPE_IMPORT_ASSISTANT);
  g_clear_object (&self->session);
  g_clear_object (&self->cancellable);

  G_OBJECT_CLASS (segue_import_assistant_parent_class)->dispose (object);
}

static void
segue_import_assistant_class_init (SegueImportAssistantClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_import_assistant_dispose;
  widget_class->unrealize = segue_import_assistant_unrealize;

  /**
   * SegueImportAssistant::imported:
   * @summary: how many rows were new, changed, refused
   */
  signals[SIGNAL_IMPORTED] = g_signal_new ("imported", SEGUE_TYPE_IMPORT_ASSISTANT, G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (SEGUE_TYPE_IMPORT_SOURCE);
  g_type_ensure (SEGUE_TYPE_IMPORT_CALENDAR_PAGE);
  g_type_ensure (SEGUE_TYPE_IMPORT_COLUMNS);
  g_type_ensure (SEGUE_TYPE_IMPORT_RESULT_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/segueplanner/Segue/app/segue-import-assistant.ui");
  gtk_widget_class_bind_template_child (widget_class, SegueImportAssistant, toasts);
  gtk_widget_class_bind_template_child (widget_class, SegueImportAssistant, stack);
  gtk_widget_class_bind_template_child (widget_class, SegueImportAssistant, title);
  gtk_widget_class_bind_template_child (widget_class, SegueImportAssistant, back_button);
  gtk_widget_class_bind_template_child (widget_class, SegueImportAssistant, cancel_button);
  gtk_widget_class_bind_template_child (widget_class, SegueImportAssistant, next_button);
  gtk_widget_class_bind_template_child (widget_class, SegueImportAssistant, source);
  gtk_widget_class_bind_template_child (widget_class, SegueImportAssistant, calendar);
  gtk_widget_class_bind_template_child (widget_class, SegueImportAssistant, columns);
  gtk_widget_class_bind_template_child (widget_class, SegueImportAssistant, result);
  gtk_widget_class_bind_template_child (widget_class, SegueImportAssistant, progress_bar);
  gtk_widget_class_bind_template_callback (widget_class, next_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_request_cb);
  gtk_widget_class_bind_template_callback (widget_class, file_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, failed_cb);
  gtk_widget_class_bind_template_callback (widget_class, calendar_cb);
  gtk_widget_class_bind_template_callback (widget_class, go_back_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_result);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
segue_import_assistant_init (SegueImportAssistant *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  segue_icon_names_set (GTK_WIDGET (self));
}

static const char *
get_title (const char *kind)
{
  if (g_str_equal (kind, "stakeholders"))
    return _("Import Stakeholders");
  if (g_str_equal (kind, "audiences"))
    return _("Import Audiences");
  if (g_str_equal (kind, "enrolments"))
    return _("Import Attendance");

  return _("Import");
}

/**
 * segue_import_assistant_new:
 * @kind: name of the sheet whose rows the file holds, such as “stakeholders”
 * @rollout: that the rows belong to, 0 for all
 *
 * Returns: (transfer none): the assistant, modal over @parent
 */
SegueImportAssistant *
segue_import_assistant_new (GtkWindow      *parent,
                            SegueWorkspace *workspace,
                            const char     *kind,
                            gint64          rollout)
{
  SegueImportAssistant *self = g_object_new (SEGUE_TYPE_IMPORT_ASSISTANT, "transient-for", parent, "destroy-with-parent", TRUE,
                                             "modal", TRUE, NULL);

  self->session = segue_import_session_new (workspace, rollout);
  segue_import_session_set_kind (self->session, kind);
  adw_window_title_set_title (self->title, get_title (kind));
  segue_import_source_set_session (self->source, self->session);
  segue_import_columns_set_session (self->columns, self->session);
  segue_import_calendar_page_set_session (self->calendar, self->session);
  segue_import_result_page_set_session (self->result, self->session);
  g_signal_connect_object (workspace, "changed-elsewhere", G_CALLBACK (changed_elsewhere_cb), self, G_CONNECT_SWAPPED);
  update (self);

  return self;
}

/**
 * segue_import_assistant_take_file:
 * @path: of a table or a calendar
 *
 * Reads the file as if it had been chosen.
 */
void
segue_import_assistant_take_file (SegueImportAssistant *self,
                                  const char           *path)
{
  g_return_if_fail (SEGUE_IS_IMPORT_ASSISTANT (self));

  segue_import_source_take_file (self->source, path);
}

/**
 * segue_import_assistant_set_attended:
 * @session: the id of the session that the file is about
 *
 * All rows are of that session, whatever the file says.
 */
void
segue_import_assistant_set_attended (SegueImportAssistant *self,
                                     gint64                session)
{
  g_return_if_fail (SEGUE_IS_IMPORT_ASSISTANT (self));

  segue_import_session_set_attended (self->session, session);
}
