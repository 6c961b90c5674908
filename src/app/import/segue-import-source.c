/* segue-import-source.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import-source"

#include "config.h"

#include "segue-import-source.h"

#include "segue-pick-file.h"
#include "segue-rollout.h"

#include <glib/gi18n.h>
#include <string.h>

#define PREVIEW_ROWS 12
#define PREVIEW_COLUMNS 24
#define PREVIEW_CHARS 28

struct _SegueImportSource
{
  AdwBin              parent_instance;

  SegueImportSession *session; /* owned */

  /* Borrowed: children. */
  GtkStack           *stack;
  GtkWidget          *reading;
  AdwComboRow        *sheet;
  AdwComboRow        *encoding;
  AdwComboRow        *delimiter;
  AdwComboRow        *dates;
  AdwComboRow        *rollout;
  GtkSpinButton      *header_line;
  GtkWidget          *preview_bin;
  gboolean            is_filling;
};

enum
{
  SIGNAL_CHANGED,
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueImportSource, segue_import_source, ADW_TYPE_BIN)

/* The first of each finds it out. */
static const char * const encodings[] = { NULL, "UTF-8", "WINDOWS-1252", "ISO-8859-15", "UTF-16LE", "MACINTOSH", "SHIFT_JIS", "GB18030" };
static const char delimiters[] = { 0, ',', ';', '\t', '|' };

/* Marked where they are shown. */
static const char * const delimiter_names[] = { N_("Detected"), N_("Comma"), N_("Semicolon"), N_("Tab"), N_("Bar") };

static GtkWidget *
make_cell (const char *text,
           gboolean    is_header)
{
  GtkWidget *label = gtk_label_new (text != NULL ? text : "");

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), PREVIEW_CHARS);
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

static const char *
get_delimiter_name (char delimiter)
{
  for (guint i = 1; i < G_N_ELEMENTS (delimiters); i++)
    if (delimiters[i] == delimiter)
      return _(delimiter_names[i]);

  return _("Other");
}

static void
set_first (AdwComboRow *row,
           const char  *found)
{
  g_autofree char *label = g_strdup_printf (_("Detected: %s"), found);
  GtkStringList *list = GTK_STRING_LIST (adw_combo_row_get_model (row));
  const char *labels[] = { label, NULL };

  if (!g_str_equal (gtk_string_list_get_string (list, 0), label))
    gtk_string_list_splice (list, 0, 1, labels);
}

/* A workbook has sheets; how its texts are written, it says itself. */
static void
show_sheets (SegueImportSource *self,
             guint              line)
{
  guint sheet = 0;
  const char * const *sheets = segue_import_session_get_sheets (self->session, &sheet);
  g_autofree char *name = NULL;
  g_autofree char *summary = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->sheet), sheets != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->encoding), sheets == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->delimiter), sheets == NULL);
  if (sheets == NULL)
    return;

  name = g_markup_escape_text (sheets[sheet], -1);
  /* Translators: the name of a sheet, then a number */
  summary = g_strdup_printf (_("Sheet “%s” · headers in line %u"), name, line);
  self->is_filling = TRUE;
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self->reading), summary);
  gtk_string_list_splice (GTK_STRING_LIST (adw_combo_row_get_model (self->sheet)), 0,
                          g_list_model_get_n_items (adw_combo_row_get_model (self->sheet)), sheets);
  adw_combo_row_set_selected (self->sheet, sheet);
  self->is_filling = FALSE;
}

static void
show_reading (SegueImportSource *self)
{
  SegueCsvOptions options = segue_import_session_get_options (self->session);
  SegueMapping *mapping = segue_import_session_get_mapping (self->session);
  SegueGrid *grid = segue_mapping_get_grid (mapping);
  guint line = segue_grid_get_line (grid, segue_mapping_get_header_row (mapping));
  guint encoding = 0;
  guint delimiter = 0;
  const SegueGridStyle *style = segue_grid_get_style (grid);
  const char *between = get_delimiter_name (style->delimiter);
  g_autofree char *summary = g_strdup_printf (_("%s · %s · headers in line %u"), style->encoding, between, line);

  for (guint i = 1; i < G_N_ELEMENTS (encodings); i++)
    if (options.encoding == encodings[i])
      encoding = i;
  for (guint i = 1; i < G_N_ELEMENTS (delimiters); i++)
    if (options.delimiter == delimiters[i])
      delimiter = i;

  self->is_filling = TRUE;
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self->reading), summary);
  if (encoding == 0)
    set_first (self->encoding, style->encoding);
  if (delimiter == 0)
    set_first (self->delimiter, between);
  adw_combo_row_set_selected (self->encoding, encoding);
  adw_combo_row_set_selected (self->delimiter, delimiter);
  adw_combo_row_set_selected (self->dates, (guint) segue_import_session_get_dates (self->session));
  gtk_spin_button_set_value (self->header_line, line);
  self->is_filling = FALSE;
  show_sheets (self, line);
}

static void
tell (SegueImportSource *self,
      gboolean           good,
      const GError      *error)
{
  if (!good)
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);

  if (segue_import_session_get_mapping (self->session) != NULL)
    {
      show_preview (self);
      show_reading (self);
      gtk_stack_set_visible_child_name (self->stack, "file");
    }
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
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
  gboolean good;

  if (text == NULL || strspn (text, " \t\r\n") == strlen (text))
    {
      g_signal_emit (self, signals[SIGNAL_FAILED], 0, _("There are no copied cells. Copy them in the spreadsheet first, headers included."));
      return;
    }

  good = segue_import_session_read_cells (self->session, text, &error);
  tell (self, good, error);
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

static void
sheet_cb (SegueImportSource *self)
{
  g_autoptr(GError) error = NULL;
  gboolean good;

  if (self->is_filling)
    return;

  good = segue_import_session_set_sheet (self->session, adw_combo_row_get_selected (self->sheet), &error);
  tell (self, good, error);
}

static void
encoding_cb (SegueImportSource *self)
{
  g_autoptr(GError) error = NULL;
  gboolean good;

  if (self->is_filling ||
      segue_import_session_get_options (self->session).encoding == encodings[adw_combo_row_get_selected (self->encoding)])
    return;

  good = segue_import_session_set_encoding (self->session, encodings[adw_combo_row_get_selected (self->encoding)], &error);
  tell (self, good, error);
}

static void
delimiter_cb (SegueImportSource *self)
{
  g_autoptr(GError) error = NULL;
  gboolean good;

  if (self->is_filling ||
      segue_import_session_get_options (self->session).delimiter == delimiters[adw_combo_row_get_selected (self->delimiter)])
    return;

  good = segue_import_session_set_delimiter (self->session, delimiters[adw_combo_row_get_selected (self->delimiter)], &error);
  tell (self, good, error);
}

static void
header_cb (SegueImportSource *self)
{
  g_autoptr(GError) error = NULL;
  gboolean good;

  if (self->is_filling)
    return;

  good = segue_import_session_set_header_row (self->session, (guint) gtk_spin_button_get_value_as_int (self->header_line), &error);
  tell (self, good, error);
}

static void
dates_cb (SegueImportSource *self)
{
  if (!self->is_filling)
    segue_import_session_set_dates (self->session, (SegueDateOrder) adw_combo_row_get_selected (self->dates));
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

static void
segue_import_source_dispose (GObject *object)
{
  g_clear_object (&SEGUE_IMPORT_SOURCE (object)->session);

  G_OBJECT_CLASS (segue_import_source_parent_class)->dispose (object);
}

static void
segue_import_source_class_init (SegueImportSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_import_source_dispose;
  gtk_widget_class_add_binding (GTK_WIDGET_CLASS (klass), GDK_KEY_v, GDK_CONTROL_MASK, paste_shortcut_cb, NULL);

  /**
   * SegueImportSource::changed:
   *
   * There is a file, or it is read in another way.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", SEGUE_TYPE_IMPORT_SOURCE, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SegueImportSource::failed:
   * @message: why a file could not be read
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", SEGUE_TYPE_IMPORT_SOURCE, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
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
  GtkWidget *page = adw_status_page_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), make_button (self, _("Choose a _File…"), G_CALLBACK (choose_cb), TRUE));
  gtk_box_append (GTK_BOX (box), make_button (self, _("_Paste Copied Cells"), G_CALLBACK (paste_cb), FALSE));
  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "x-office-spreadsheet-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _("Whose List Is It?"));
  adw_status_page_set_description (ADW_STATUS_PAGE (page),
                                   _("Choose a CSV file or an Excel workbook (.xlsx), drop one here, or copy cells in the spreadsheet and paste them. Nothing is written before you have seen what will happen."));
  adw_status_page_set_child (ADW_STATUS_PAGE (page), box);

  return page;
}

static AdwComboRow *
make_combo (SegueImportSource  *self,
            const char         *title,
            const char * const *labels,
            GCallback           selected)
{
  g_autoptr(GtkStringList) list = gtk_string_list_new (labels);
  GtkWidget *row = adw_combo_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (list));
  g_signal_connect_swapped (row, "notify::selected", selected, self);

  return ADW_COMBO_ROW (row);
}

static GtkWidget *
make_header (SegueImportSource *self)
{
  GtkWidget *row = adw_action_row_new ();

  self->header_line = GTK_SPIN_BUTTON (gtk_spin_button_new_with_range (1, 1000000, 1));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Headers in line"));
  gtk_widget_set_valign (GTK_WIDGET (self->header_line), GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->header_line), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Headers in line"), -1);
  g_signal_connect_swapped (self->header_line, "value-changed", G_CALLBACK (header_cb), self);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), GTK_WIDGET (self->header_line));

  return row;
}

static void
make_reading (SegueImportSource *self)
{
  const char * const encoding_labels[] = {
    _("Detected"), "UTF-8", "Windows-1252", "ISO 8859-15", "UTF-16", "Mac Roman", "Shift JIS", "GB 18030", NULL
  };
  const char * const delimiter_labels[] = {
    _(delimiter_names[0]), _(delimiter_names[1]), _(delimiter_names[2]), _(delimiter_names[3]), _(delimiter_names[4]), NULL
  };
  const char * const date_labels[] = {
    _("Detected"), _("Day first: 31/12/2026"), _("Month first: 12/31/2026"), _("Year first: 2026/12/31"), NULL
  };
  const char * const nothing[] = { NULL };
  AdwExpanderRow *row = ADW_EXPANDER_ROW (adw_expander_row_new ());

  self->reading = GTK_WIDGET (row);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("How the File Is Read"));
  self->sheet = make_combo (self, _("Sheet"), nothing, G_CALLBACK (sheet_cb));
  self->encoding = make_combo (self, _("Encoding"), encoding_labels, G_CALLBACK (encoding_cb));
  self->delimiter = make_combo (self, _("Between cells"), delimiter_labels, G_CALLBACK (delimiter_cb));
  self->dates = make_combo (self, _("Order of dates"), date_labels, G_CALLBACK (dates_cb));
  adw_expander_row_add_row (row, GTK_WIDGET (self->sheet));
  adw_expander_row_add_row (row, GTK_WIDGET (self->encoding));
  adw_expander_row_add_row (row, GTK_WIDGET (self->delimiter));
  adw_expander_row_add_row (row, make_header (self));
  adw_expander_row_add_row (row, GTK_WIDGET (self->dates));
}

static GtkWidget *
make_options (SegueImportSource *self)
{
  const char * const nothing[] = { _("As the file says"), NULL };
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *another = gtk_button_new_with_mnemonic (_("_Other File…"));

  make_reading (self);
  self->rollout = make_combo (self, _("Rollout"), nothing, G_CALLBACK (rollout_cb));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->rollout), _("Of rows that name none themselves"));
  gtk_widget_add_css_class (another, "flat");
  gtk_widget_set_valign (another, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (another, "clicked", G_CALLBACK (choose_cb), self);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _("The File"));
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group), another);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->reading);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->rollout));

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
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self->reading), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->header_line));
}

/**
 * segue_import_source_take_file:
 * @path: of a table
 */
void
segue_import_source_take_file (SegueImportSource *self,
                               const char        *path)
{
  g_autoptr(GError) error = NULL;
  gboolean good = segue_import_session_read (self->session, path, &error);

  tell (self, good, error);
}
