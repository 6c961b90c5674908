/* segue-import-source.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import-source"

#include "config.h"

#include "segue-import-source.h"

#include "segue-import-reading-row.h"
#include "segue-pick-file.h"
#include "segue-rollout.h"
#include "segue-stack.h"
#include "segue-status.h"

#include <glib/gi18n.h>
#include <string.h>

#define PREVIEW_ROWS 12
#define PREVIEW_COLUMNS 24
#define PREVIEW_CHARS 28

/* What is read sooner is not worth a page that says so. */
#define PATIENCE_MS 250

struct _SegueImportSource
{
  AdwBin              parent_instance;

  /* Owned. */
  SegueImportSession    *session;
  GCancellable          *cancellable; /* while a file is read */
  guint                  patience;    /* until a page says so */
  GtkWidget             *focus;       /* weak: what had it before that page came */

  /* Borrowed: children. */
  GtkStack              *stack;
  GtkLabel              *waiting_label;
  GtkWidget             *stop_button;
  SegueImportReadingRow *reading;
  AdwComboRow           *rollout;
  AdwStatusPage         *empty;
  GtkWidget             *preview_bin;
  gboolean               is_filling;
};

enum
{
  SIGNAL_CHANGED,
  SIGNAL_FAILED,
  SIGNAL_CALENDAR,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueImportSource, segue_import_source, ADW_TYPE_BIN)

static GtkWidget *
make_cell (const char *text,
           gboolean    is_header)
{
  GtkWidget *label = gtk_label_new (text != NULL ? text : "");

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), PREVIEW_CHARS);
  /* Many columns are scrolled to, not squeezed. */
  if (text != NULL)
    gtk_label_set_width_chars (GTK_LABEL (label), (int) MIN (g_utf8_strlen (text, -1), PREVIEW_CHARS));
  gtk_label_set_single_line_mode (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "preview-cell");
  if (is_header)
    gtk_widget_add_css_class (label, "heading");

  return label;
}

static void
show_preview (SegueImportSource *self)
{
  SegueMapping *mapping = segue_import_session_get_mapping (self->session);
  SegueGrid *grid = segue_mapping_get_grid (mapping);
  guint header = segue_mapping_get_header_row (mapping);
  guint n_columns = MIN (segue_mapping_get_n_columns (mapping), PREVIEW_COLUMNS);
  GtkWidget *table = gtk_grid_new ();

  gtk_grid_set_column_spacing (GTK_GRID (table), 18);
  gtk_grid_set_row_spacing (GTK_GRID (table), 3);
  for (guint row = 0; row < PREVIEW_ROWS && header + row < segue_grid_get_n_rows (grid); row++)
    for (guint column = 0; column < n_columns; column++)
      gtk_grid_attach (GTK_GRID (table),
                       make_cell (segue_grid_get_cell (grid, header + row, column), row == 0), (int) column, (int) row, 1, 1);

  gtk_widget_add_css_class (table, "preview");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->preview_bin), table);
}

/* Does nothing where nothing is read. */
static void
stop_reading (SegueImportSource *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_handle_id (&self->patience, g_source_remove);
}

/* Shows what is there now. */
static void
read_end (SegueImportSource *self)
{
  stop_reading (self);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_BUSY, FALSE, -1);
  segue_stack_show (self->stack, segue_import_session_get_mapping (self->session) != NULL ? "file" : "empty");
  if (self->focus != NULL && gtk_widget_get_mapped (self->focus))
    gtk_widget_grab_focus (self->focus);
  g_clear_weak_pointer (&self->focus);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr(SegueImportSource) self = data;
  g_autoptr(GError) error = NULL;
  gboolean good = segue_import_session_read_finish (SEGUE_IMPORT_SESSION (source), result, &error);

  /* Whoever stopped it, or asked for something else instead, has seen to the rest. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (segue_import_session_get_mapping (self->session) != NULL)
    {
      show_preview (self);
      segue_import_reading_row_show (self->reading, self->session);
    }
  read_end (self);
  if (!good)
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
}

static gboolean
waited_cb (gpointer data)
{
  SegueImportSource *self = data;

  self->patience = 0;
  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "reading") != 0)
    g_set_weak_pointer (&self->focus, gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self))));
  segue_stack_show (self->stack, "reading");
  gtk_widget_grab_focus (self->stop_button);

  return G_SOURCE_REMOVE;
}

/* Takes @reading.  What was asked for before is not waited for any more. */
static void
read_file (SegueImportSource  *self,
           SegueImportReading *reading)
{
  g_autofree char *name = segue_import_reading_dup_name (reading);
  g_autofree char *text = g_strdup_printf (_("Reading %s…"), name);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  if (self->patience == 0)
    self->patience = g_timeout_add (PATIENCE_MS, waited_cb, self);
  gtk_label_set_text (self->waiting_label, text);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_BUSY, TRUE, -1);
  segue_import_session_read_async (self->session, reading, self->cancellable, read_cb, g_object_ref (self));
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
stop_cb (SegueImportSource *self)
{
  if (segue_import_session_get_mapping (self->session) != NULL)
    segue_import_reading_row_show (self->reading, self->session);
  read_end (self);
}

static void
reading_changed_cb (SegueImportSource *self)
{
  read_file (self, segue_import_reading_row_dup_reading (self->reading));
}

static void
take_calendar (SegueImportSource *self,
               const char        *path)
{
  g_autoptr(GError) error = NULL;

  stop_reading (self);
  if (!segue_import_session_take_calendar (self->session, path, &error))
    {
      g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
      return;
    }

  segue_stack_show (self->stack, "empty");
  g_signal_emit (self, signals[SIGNAL_CALENDAR], 0);
}

static void
take_path (SegueImportSource *self,
           const char        *path)
{
  if (segue_ical_file_is_one (path))
    take_calendar (self, path);
  else
    read_file (self, segue_import_reading_new (path));
}

static void
picked (const char *path,
        gpointer    data)
{
  segue_import_source_take_file (data, path);
}

static void
choose_cb (SegueImportSource *self)
{
  segue_pick_file (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), SEGUE_PICK_TABLE, _("Import a Table"), NULL, picked, self);
}

static void
pasted_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(SegueImportSource) self = data;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, &error);
  SegueImportReading *reading;

  if (!gtk_widget_get_realized (GTK_WIDGET (self))) /* it went with its window */
    return;

  if (text == NULL || strspn (text, " \t\r\n") == strlen (text))
    {
      g_signal_emit (self, signals[SIGNAL_FAILED], 0, _("There are no copied cells. Copy them in the spreadsheet first, headers included."));
      return;
    }

  reading = segue_import_reading_new_for_cells (text, &error);
  if (reading != NULL)
    read_file (self, reading);
  else
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
}

static void
paste_cb (SegueImportSource *self)
{
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (self)), NULL, pasted_cb, g_object_ref (self));
}

static gboolean
paste_shortcut_cb (GtkWidget *widget,
                   GVariant  *arguments,
                   gpointer   data)
{
  paste_cb (SEGUE_IMPORT_SOURCE (widget));

  return TRUE;
}

static gboolean
drop_cb (SegueImportSource *self,
         const GValue      *value)
{
  g_autofree char *path = g_file_get_path (g_value_get_object (value));

  if (path == NULL)
    return FALSE;

  segue_import_source_take_file (self, path);
  return TRUE;
}

static SegueRecord *
get_rollout (SegueImportSource *self,
             guint              position)
{
  SegueRecordList *list = segue_plan_list (SEGUE_PLAN (segue_import_session_get_workspace (self->session)), SEGUE_RECORD_ROLLOUT);

  return position < segue_record_list_get_n (list) ? segue_record_list_get (list, position) : NULL;
}

static void
rollout_cb (SegueImportSource *self)
{
  guint selected = adw_combo_row_get_selected (self->rollout);

  if (!self->is_filling)
    segue_import_session_set_rollout (self->session,
                                      selected == 0 ? 0 : segue_record_get_id (get_rollout (self, selected - 1)));
}

/* Who reads holds the step until it hears that nobody looks any more. */
static void
segue_import_source_unrealize (GtkWidget *widget)
{
  stop_reading (SEGUE_IMPORT_SOURCE (widget));

  GTK_WIDGET_CLASS (segue_import_source_parent_class)->unrealize (widget);
}

static void
segue_import_source_dispose (GObject *object)
{
  SegueImportSource *self = SEGUE_IMPORT_SOURCE (object);

  stop_reading (self);
  g_clear_weak_pointer (&self->focus);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (segue_import_source_parent_class)->dispose (object);
}

static void
segue_import_source_class_init (SegueImportSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_import_source_dispose;
  GTK_WIDGET_CLASS (klass)->unrealize = segue_import_source_unrealize;
  gtk_widget_class_add_binding (GTK_WIDGET_CLASS (klass), GDK_KEY_v, GDK_CONTROL_MASK, paste_shortcut_cb, NULL);

  /**
   * SegueImportSource::changed:
   *
   * A file is read, was read, or is no longer.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", SEGUE_TYPE_IMPORT_SOURCE, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SegueImportSource::failed:
   * @message: why a file could not be read
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", SEGUE_TYPE_IMPORT_SOURCE, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * SegueImportSource::calendar:
   *
   * What was read is a calendar: there are no columns to be shown.
   */
  signals[SIGNAL_CALENDAR] = g_signal_new ("calendar", SEGUE_TYPE_IMPORT_SOURCE, G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static GtkWidget *
make_button (SegueImportSource *self,
             const char        *label,
             GCallback          clicked,
             gboolean           suggested)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_add_css_class (button, "pill");
  if (suggested)
    gtk_widget_add_css_class (button, "suggested-action");
  g_signal_connect_swapped (button, "clicked", clicked, self);

  return button;
}

static GtkWidget *
make_empty (SegueImportSource *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), make_button (self, _("Choose a _File…"), G_CALLBACK (choose_cb), TRUE));
  gtk_box_append (GTK_BOX (box), make_button (self, _("_Paste Copied Cells"), G_CALLBACK (paste_cb), FALSE));

  /* Its title comes with the session. */
  self->empty = ADW_STATUS_PAGE (segue_status_new ("x-office-spreadsheet-symbolic", "",
                                                   _("Choose a CSV file, an Excel workbook (.xlsx) or a calendar (.ics), drop one here, or copy cells in the spreadsheet and paste them. Nothing is written before you have seen what will happen."),
                                                   box));

  return GTK_WIDGET (self->empty);
}

static GtkWidget *
make_waiting (SegueImportSource *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *spinner = gtk_spinner_new ();

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (box, "dialog-content");
  gtk_spinner_set_spinning (GTK_SPINNER (spinner), TRUE);
  gtk_widget_set_size_request (spinner, 32, 32);
  gtk_widget_set_halign (spinner, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (spinner), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Reading the file"), -1);
  self->waiting_label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->waiting_label, TRUE);
  gtk_label_set_wrap_mode (self->waiting_label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_justify (self->waiting_label, GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->waiting_label), "title-4");
  self->stop_button = make_button (self, _("_Stop Reading"), G_CALLBACK (stop_cb), FALSE);
  gtk_widget_set_halign (self->stop_button, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), spinner);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->waiting_label));
  gtk_box_append (GTK_BOX (box), self->stop_button);

  return box;
}

static GtkWidget *
make_rollout (SegueImportSource *self)
{
  const char * const nothing[] = { _("As the file says"), NULL };
  g_autoptr(GtkStringList) list = gtk_string_list_new (nothing);

  self->rollout = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->rollout), _("Rollout"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->rollout), _("Of rows that name none themselves"));
  adw_combo_row_set_model (self->rollout, G_LIST_MODEL (list));
  g_signal_connect_swapped (self->rollout, "notify::selected", G_CALLBACK (rollout_cb), self);

  return GTK_WIDGET (self->rollout);
}

static GtkWidget *
make_options (SegueImportSource *self)
{
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *another = gtk_button_new_with_mnemonic (_("_Other File…"));

  self->reading = g_object_new (SEGUE_TYPE_IMPORT_READING_ROW, NULL);
  g_signal_connect_swapped (self->reading, "changed", G_CALLBACK (reading_changed_cb), self);
  gtk_widget_add_css_class (another, "flat");
  gtk_widget_set_valign (another, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (another, "clicked", G_CALLBACK (choose_cb), self);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _("The File"));
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group), another);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->reading));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_rollout (self));

  return group;
}

/* Scrolls as a whole where the window is low, and the preview sideways. */
static GtkWidget *
make_file (SegueImportSource *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *title = gtk_label_new (_("The First Rows"));

  gtk_widget_add_css_class (box, "dialog-content");
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_widget_add_css_class (title, "heading");
  self->preview_bin = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->preview_bin), GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER);
  gtk_widget_add_css_class (self->preview_bin, "card");
  gtk_box_append (GTK_BOX (box), make_options (self));
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), self->preview_bin);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);

  return scroller;
}

static void
segue_import_source_init (SegueImportSource *self)
{
  GtkDropTarget *drop = gtk_drop_target_new (G_TYPE_FILE, GDK_ACTION_COPY);

  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_add_named (self->stack, make_empty (self), "empty");
  gtk_stack_add_named (self->stack, make_waiting (self), "reading");
  gtk_stack_add_named (self->stack, make_file (self), "file");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->stack));

  g_signal_connect_swapped (drop, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop));
}

/* Which rollout, where there are several. */
static void
show_rollouts (SegueImportSource *self)
{
  GtkStringList *labels = GTK_STRING_LIST (adw_combo_row_get_model (self->rollout));
  gint64 chosen = segue_import_session_get_rollout (self->session);
  guint selected = 0;
  SegueRecord *rollout;
  guint n = 0;

  self->is_filling = TRUE;
  for (; (rollout = get_rollout (self, n)) != NULL; n++)
    {
      gtk_string_list_append (labels, segue_record_get_text (rollout, SEGUE_ROLLOUT_NAME));
      if (segue_record_get_id (rollout) == chosen)
        selected = n + 1;
    }
  adw_combo_row_set_selected (self->rollout, selected);
  gtk_widget_set_visible (GTK_WIDGET (self->rollout), n > 1);
  self->is_filling = FALSE;
}

/**
 * segue_import_source_set_session:
 * @session: what the file is and how it is read; is kept
 *
 * Shows the rollouts of its workspace.
 */
void
segue_import_source_set_session (SegueImportSource  *self,
                                 SegueImportSession *session)
{
  g_set_object (&self->session, session);
  adw_status_page_set_title (self->empty, segue_import_session_is_people (session) ? _("Whose List Is It?") : _("Which List Is It?"));
  show_rollouts (self);
}

/**
 * segue_import_source_open_options:
 *
 * Shows what can be said about the way the file is read.
 */
void
segue_import_source_open_options (SegueImportSource *self)
{
  segue_import_reading_row_open (self->reading);
}

/**
 * segue_import_source_take_file:
 * @path: of a table or a calendar
 */
void
segue_import_source_take_file (SegueImportSource *self,
                               const char        *path)
{
  g_return_if_fail (SEGUE_IS_IMPORT_SOURCE (self));
  g_return_if_fail (path != NULL);

  take_path (self, path);
}

/**
 * segue_import_source_is_reading:
 *
 * Returns: whether a file is read, which may become another one than that of the session
 */
gboolean
segue_import_source_is_reading (SegueImportSource *self)
{
  g_return_val_if_fail (SEGUE_IS_IMPORT_SOURCE (self), FALSE);

  return self->cancellable != NULL;
}
