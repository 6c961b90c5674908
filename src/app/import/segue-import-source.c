/* segue-import-source.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import-source"

#include "config.h"

#include "segue-import-source.h"

#include "segue-pick-file.h"

#include <glib/gi18n.h>

#define PREVIEW_ROWS 12
#define PREVIEW_COLUMNS 24
#define PREVIEW_CHARS 28

struct _SegueImportSource
{
  AdwBin              parent_instance;

  SegueImportSession *session; /* owned */

  /* Borrowed: children. */
  GtkStack           *stack;
  AdwComboRow        *encoding;
  AdwComboRow        *delimiter;
  AdwActionRow       *header;
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

  self->is_filling = TRUE;
  gtk_spin_button_set_value (self->header_line, segue_grid_get_line (grid, header));
  self->is_filling = FALSE;
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

  if (text == NULL || *g_strchug (text) == '\0')
    {
      g_signal_emit (self, signals[SIGNAL_FAILED], 0, _("There are no copied cells. Copy them in the spreadsheet first, headers included."));
      return;
    }

  tell (self, segue_import_session_read_cells (self->session, text, &error), error);
}

static void
paste_cb (SegueImportSource *self)
{
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (self)), NULL, pasted_cb, g_object_ref (self));
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
encoding_cb (SegueImportSource *self)
{
  g_autoptr(GError) error = NULL;

  if (self->is_filling)
    return;

  tell (self, segue_import_session_set_encoding (self->session, encodings[adw_combo_row_get_selected (self->encoding)], &error), error);
}

static void
delimiter_cb (SegueImportSource *self)
{
  g_autoptr(GError) error = NULL;

  if (self->is_filling)
    return;

  tell (self, segue_import_session_set_delimiter (self->session, delimiters[adw_combo_row_get_selected (self->delimiter)], &error), error);
}

static void
header_cb (SegueImportSource *self)
{
  g_autoptr(GError) error = NULL;

  if (self->is_filling)
    return;

  tell (self, segue_import_session_set_header_row (self->session, (guint) gtk_spin_button_get_value_as_int (self->header_line), &error),
        error);
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
  gtk_box_append (GTK_BOX (box), make_button (self, _("_Choose a File…"), G_CALLBACK (choose_cb), TRUE));
  gtk_box_append (GTK_BOX (box), make_button (self, _("_Paste Copied Cells"), G_CALLBACK (paste_cb), FALSE));
  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "x-office-spreadsheet-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _("Whose List Is It?"));
  adw_status_page_set_description (ADW_STATUS_PAGE (page),
                                   _("Choose a CSV file, drop one here, or copy cells in the spreadsheet and paste them. Nothing is written before you have seen what will happen."));
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
make_options (SegueImportSource *self)
{
  const char * const encoding_labels[] = {
    _("Detected"), "UTF-8", "Windows-1252", "ISO 8859-15", "UTF-16", "Mac Roman", "Shift JIS", "GB 18030", NULL
  };
  const char * const delimiter_labels[] = { _("Detected"), _("Comma"), _("Semicolon"), _("Tab"), _("Bar"), NULL };
  GtkWidget *group = adw_preferences_group_new ();

  self->encoding = make_combo (self, _("Encoding"), encoding_labels, G_CALLBACK (encoding_cb));
  self->delimiter = make_combo (self, _("Between cells"), delimiter_labels, G_CALLBACK (delimiter_cb));
  self->header = ADW_ACTION_ROW (adw_action_row_new ());
  self->header_line = GTK_SPIN_BUTTON (gtk_spin_button_new_with_range (1, 10000, 1));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->header), _("Headers in line"));
  gtk_widget_set_valign (GTK_WIDGET (self->header_line), GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->header_line), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Headers in line"), -1);
  g_signal_connect_swapped (self->header_line, "value-changed", G_CALLBACK (header_cb), self);
  adw_action_row_add_suffix (self->header, GTK_WIDGET (self->header_line));

  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->encoding));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->delimiter));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->header));

  return group;
}

static GtkWidget *
make_file (SegueImportSource *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *title = gtk_label_new (_("The First Rows"));

  gtk_widget_add_css_class (box, "dialog-content");
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_widget_add_css_class (title, "heading");
  self->preview_bin = gtk_scrolled_window_new ();
  gtk_widget_set_vexpand (self->preview_bin, TRUE);
  gtk_widget_add_css_class (self->preview_bin, "card");
  gtk_box_append (GTK_BOX (box), make_options (self));
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), self->preview_bin);

  return box;
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

void
segue_import_source_set_session (SegueImportSource  *self,
                                 SegueImportSession *session)
{
  g_set_object (&self->session, session);
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

  self->is_filling = TRUE;
  adw_combo_row_set_selected (self->encoding, 0);
  adw_combo_row_set_selected (self->delimiter, 0);
  self->is_filling = FALSE;
  tell (self, good, error);
}
