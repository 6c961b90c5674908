/* segue-import-reading-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import-reading-row"

#include "config.h"

#include "segue-import-reading-row.h"

#include <glib/gi18n.h>

struct _SegueImportReadingRow
{
  AdwExpanderRow       parent_instance;

  /* Owned. */
  SegueImportSession  *session; /* NULL before there is a file */
  SegueImportReading  *wanted;  /* what the user asked for last, as well */

  /* Borrowed: children. */
  AdwComboRow         *sheet;
  AdwComboRow         *encoding;
  AdwComboRow         *delimiter;
  AdwComboRow         *dates;
  GtkSpinButton       *header_line;
  gboolean             is_filling;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueImportReadingRow, segue_import_reading_row, ADW_TYPE_EXPANDER_ROW)

/* The first of each finds it out. */
static const char * const encodings[] = { NULL, "UTF-8", "WINDOWS-1252", "ISO-8859-15", "UTF-16LE", "MACINTOSH", "SHIFT_JIS", "GB18030" };
static const char delimiters[] = { 0, ',', ';', '\t', '|' };

/* Marked where they are shown. */
static const char * const delimiter_names[] = { N_("Detected"), N_("Comma"), N_("Semicolon"), N_("Tab"), N_("Bar") };

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
static char *
show_sheets (SegueImportReadingRow *self,
             const char * const    *sheets,
             guint                  sheet,
             guint                  line)
{
  g_autofree char *name = g_markup_escape_text (sheets[sheet], -1);

  gtk_string_list_splice (GTK_STRING_LIST (adw_combo_row_get_model (self->sheet)), 0,
                          g_list_model_get_n_items (adw_combo_row_get_model (self->sheet)), sheets);
  adw_combo_row_set_selected (self->sheet, sheet);

  /* Translators: the name of a sheet, then a number */
  return g_strdup_printf (_("Sheet “%s” · headers in line %u"), name, line);
}

static char *
show_style (SegueImportReadingRow *self,
            const SegueGridStyle  *style,
            guint                  line)
{
  const char *between = get_delimiter_name (style->delimiter);
  guint encoding = 0;
  guint delimiter = 0;

  for (guint i = 1; i < G_N_ELEMENTS (encodings); i++)
    if (self->wanted->encoding == encodings[i])
      encoding = i;
  for (guint i = 1; i < G_N_ELEMENTS (delimiters); i++)
    if (self->wanted->delimiter == delimiters[i])
      delimiter = i;

  if (encoding == 0)
    set_first (self->encoding, style->encoding);
  if (delimiter == 0)
    set_first (self->delimiter, between);
  adw_combo_row_set_selected (self->encoding, encoding);
  adw_combo_row_set_selected (self->delimiter, delimiter);

  return g_strdup_printf (_("%s · %s · headers in line %u"), style->encoding, between, line);
}

/**
 * segue_import_reading_row_show:
 * @session: with a file; is kept
 *
 * Shows how the file is read, and forgets what else was asked for.
 */
void
segue_import_reading_row_show (SegueImportReadingRow *self,
                               SegueImportSession    *session)
{
  SegueMapping *mapping;
  SegueGrid *grid;
  const char * const *sheets;
  guint sheet = 0;
  guint line;
  g_autofree char *summary = NULL;

  g_return_if_fail (SEGUE_IS_IMPORT_READING_ROW (self));
  g_return_if_fail (segue_import_session_get_reading (session) != NULL);

  g_set_object (&self->session, session);
  g_clear_pointer (&self->wanted, segue_import_reading_free);
  self->wanted = segue_import_reading_copy (segue_import_session_get_reading (session));
  mapping = segue_import_session_get_mapping (session);
  grid = segue_mapping_get_grid (mapping);
  line = segue_grid_get_line (grid, segue_mapping_get_header_row (mapping));
  sheets = segue_import_session_get_sheets (session, &sheet);

  self->is_filling = TRUE;
  gtk_widget_set_visible (GTK_WIDGET (self->sheet), sheets != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->encoding), sheets == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->delimiter), sheets == NULL);
  summary = sheets != NULL ? show_sheets (self, sheets, sheet, line) : show_style (self, segue_grid_get_style (grid), line);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), summary);
  adw_combo_row_set_selected (self->dates, (guint) segue_import_session_get_dates (session));
  gtk_spin_button_set_value (self->header_line, line);
  self->is_filling = FALSE;
}

static void
changed (SegueImportReadingRow *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Headers may be elsewhere on another sheet. */
static void
sheet_cb (SegueImportReadingRow *self)
{
  guint sheet = 0;
  const char * const *sheets;

  if (self->is_filling)
    return;

  sheets = segue_import_session_get_sheets (self->session, &sheet);
  g_free (self->wanted->sheet);
  self->wanted->sheet = g_strdup (sheets[adw_combo_row_get_selected (self->sheet)]);
  self->wanted->header_line = 0;
  changed (self);
}

static void
encoding_cb (SegueImportReadingRow *self)
{
  const char *encoding = encodings[adw_combo_row_get_selected (self->encoding)];

  if (self->is_filling || self->wanted->encoding == encoding)
    return;

  self->wanted->encoding = encoding;
  changed (self);
}

static void
delimiter_cb (SegueImportReadingRow *self)
{
  char delimiter = delimiters[adw_combo_row_get_selected (self->delimiter)];

  if (self->is_filling || self->wanted->delimiter == delimiter)
    return;

  self->wanted->delimiter = delimiter;
  changed (self);
}

static void
header_cb (SegueImportReadingRow *self)
{
  if (self->is_filling)
    return;

  self->wanted->header_line = (guint) gtk_spin_button_get_value_as_int (self->header_line);
  changed (self);
}

static void
dates_cb (SegueImportReadingRow *self)
{
  if (!self->is_filling)
    segue_import_session_set_dates (self->session, (SegueDateOrder) adw_combo_row_get_selected (self->dates));
}

static void
segue_import_reading_row_dispose (GObject *object)
{
  SegueImportReadingRow *self = SEGUE_IMPORT_READING_ROW (object);

  self->is_filling = TRUE; /* what goes says nothing any more */
  g_clear_object (&self->session);
  g_clear_pointer (&self->wanted, segue_import_reading_free);

  G_OBJECT_CLASS (segue_import_reading_row_parent_class)->dispose (object);
}

static void
segue_import_reading_row_class_init (SegueImportReadingRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_import_reading_row_dispose;

  /**
   * SegueImportReadingRow::changed:
   *
   * The file shall be read in another way.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", SEGUE_TYPE_IMPORT_READING_ROW, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static AdwComboRow *
add_combo (SegueImportReadingRow *self,
           const char            *title,
           const char * const    *labels,
           GCallback              selected)
{
  g_autoptr(GtkStringList) list = gtk_string_list_new (labels);
  GtkWidget *row = adw_combo_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (list));
  g_signal_connect_swapped (row, "notify::selected", selected, self);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);

  return ADW_COMBO_ROW (row);
}

static void
add_header (SegueImportReadingRow *self)
{
  GtkWidget *row = adw_action_row_new ();

  self->header_line = GTK_SPIN_BUTTON (gtk_spin_button_new_with_range (1, 1000000, 1));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Headers in line"));
  gtk_widget_set_valign (GTK_WIDGET (self->header_line), GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->header_line), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Headers in line"), -1);
  g_signal_connect_swapped (self->header_line, "value-changed", G_CALLBACK (header_cb), self);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), GTK_WIDGET (self->header_line));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
}

static void
segue_import_reading_row_init (SegueImportReadingRow *self)
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

  self->is_filling = TRUE;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _("How the File Is Read"));
  self->sheet = add_combo (self, _("Sheet"), nothing, G_CALLBACK (sheet_cb));
  self->encoding = add_combo (self, _("Encoding"), encoding_labels, G_CALLBACK (encoding_cb));
  self->delimiter = add_combo (self, _("Between cells"), delimiter_labels, G_CALLBACK (delimiter_cb));
  add_header (self);
  self->dates = add_combo (self, _("Order of dates"), date_labels, G_CALLBACK (dates_cb));
  self->is_filling = FALSE;
}

/**
 * segue_import_reading_row_dup_reading:
 *
 * Returns: (transfer full): how the file shall be read
 */
SegueImportReading *
segue_import_reading_row_dup_reading (SegueImportReadingRow *self)
{
  g_return_val_if_fail (SEGUE_IS_IMPORT_READING_ROW (self), NULL);

  return segue_import_reading_copy (self->wanted);
}

/**
 * segue_import_reading_row_open:
 *
 * Shows what can be said about the way the file is read.
 */
void
segue_import_reading_row_open (SegueImportReadingRow *self)
{
  g_return_if_fail (SEGUE_IS_IMPORT_READING_ROW (self));

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->header_line));
}
