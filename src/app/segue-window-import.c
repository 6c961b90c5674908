/* segue-window-import.c - bringing a table in, by menu, key or drop
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

#include "segue-documents.h"
#include "segue-import-assistant.h"
#include "segue-sheets.h"

#include <glib/gi18n.h>

static void
imported_cb (SegueWindow *self,
             const char  *summary)
{
  segue_window_toast (self, summary, TRUE);
}

/* The kind of records that the page's document shows. */
static const char *
get_kind (SegueWindow *self)
{
  const char *name = segue_page_get_document (self->page);
  const SegueDocumentKind *document = segue_documents_find (name);
  const char *kind = document != NULL ? document->sheet : name;

  return segue_sheet_get (kind) != NULL ? kind : "events"; /* the calendar has rows of several kinds */
}

static SegueImportAssistant *
present_for (SegueWindow *self,
             const char  *kind,
             gint64       rollout)
{
  SegueImportAssistant *assistant;

  if (self->workspace == NULL || segue_workspace_is_read_only (self->workspace) ||
      segue_window_refuse_presenting (self, _("An import shows all that the file says.")))
    return NULL;

  assistant = segue_import_assistant_new (GTK_WINDOW (self), self->workspace, kind, rollout);
  g_signal_connect_object (assistant, "imported", G_CALLBACK (imported_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (assistant));

  return assistant;
}

static void
present (SegueWindow *self,
         const char  *path)
{
  SegueImportAssistant *assistant = present_for (self, get_kind (self), self->rollout);

  if (assistant != NULL && path != NULL)
    segue_import_assistant_take_file (assistant, path);
}

/* Who was in one session: its id is the target. */
static void
import_attendance_cb (GtkWidget  *widget,
                      const char *action,
                      GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);
  SegueImportAssistant *assistant = present_for (self, "enrolments", self->rollout);

  if (assistant != NULL)
    segue_import_assistant_set_attended (assistant, g_variant_get_int64 (parameter));
}

static void
import_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  present (SEGUE_WINDOW (widget), NULL);
}

static gboolean
drop_cb (SegueWindow  *self,
         const GValue *value)
{
  g_autofree char *path = g_file_get_path (g_value_get_object (value));

  if (path == NULL)
    return FALSE;

  present (self, path);
  return TRUE;
}

void
segue_window_import_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.import", NULL, import_cb);
  gtk_widget_class_install_action (klass, "win.import-attendance", "x", import_attendance_cb);
}

/* A file dropped on the list is imported. */
void
segue_window_import_begin (SegueWindow *self)
{
  GtkDropTarget *drop = gtk_drop_target_new (G_TYPE_FILE, GDK_ACTION_COPY);

  g_signal_connect_swapped (drop, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->pages), GTK_EVENT_CONTROLLER (drop));
}
