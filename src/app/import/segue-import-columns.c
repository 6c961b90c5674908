/* segue-import-columns.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import-columns"

#include "config.h"

#include "segue-import-columns.h"

#include "segue-import-attended.h"
#include "segue-import-choice.h"

#include <glib/gi18n.h>

#define SAMPLES 3
#define MAXIMUM_ROWS 200
#define COLUMN_KEY "segue-column"
#define MAXIMUM_NAMED 6

struct _SegueImportColumns
{
  AdwBin              parent_instance;

  SegueImportSession *session; /* owned */
  GtkStringList      *labels;  /* owned: “not taken”, then the columns of the sheet that can be written */
  GArray             *targets; /* owned: guint, the column of the sheet for each label */
  const SegueSheet   *sheet;   /* that they are of */

  AdwPreferencesPage  *page;   /* borrowed: child */
  AdwPreferencesGroup *group;  /* borrowed: child of the page */
  AdwPreferencesGroup *asking; /* borrowed: child of the page: which session it is about; NULL for other rows */
  GtkWidget            *attended; /* borrowed: child of that */
  GPtrArray            *lists;   /* owned; of GtkDropDown, children: what each column may mean */
  gboolean              is_filling;
};

G_DEFINE_FINAL_TYPE (SegueImportColumns, segue_import_columns, ADW_TYPE_BIN)

static void
segue_import_columns_dispose (GObject *object)
{
  SegueImportColumns *self = SEGUE_IMPORT_COLUMNS (object);

  g_clear_object (&self->session);
  g_clear_object (&self->labels);
  g_clear_pointer (&self->targets, g_array_unref);
  g_clear_pointer (&self->lists, g_ptr_array_unref);

  G_OBJECT_CLASS (segue_import_columns_parent_class)->dispose (object);
}

static void
segue_import_columns_class_init (SegueImportColumnsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_import_columns_dispose;
}

static void
segue_import_columns_init (SegueImportColumns *self)
{
  self->lists = g_ptr_array_new ();
  self->page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->page));
}

static void
make_targets (SegueImportColumns *self,
              const SegueSheet   *sheet)
{
  guint none = SEGUE_NO_FIELD;

  if (self->sheet == sheet)
    return;

  self->sheet = sheet;
  g_clear_object (&self->labels);
  g_clear_pointer (&self->targets, g_array_unref);
  self->labels = gtk_string_list_new (NULL);
  self->targets = g_array_new (FALSE, FALSE, sizeof (guint));
  gtk_string_list_append (self->labels, _("Not taken"));
  g_array_append_val (self->targets, none);

  /* Of what Segue computes only the uid and the audiences can be read back. */
  for (guint i = 0; i < sheet->n_columns; i++)
    if (sheet->columns[i].compute == NULL || g_str_equal (sheet->columns[i].field->name, "audiences") ||
        g_str_equal (sheet->columns[i].field->name, "uid"))
      {
        gtk_string_list_append (self->labels, _(sheet->columns[i].field->label));
        g_array_append_val (self->targets, i);
      }
}

static guint
get_column (GtkDropDown *list)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (list), COLUMN_KEY));
}

static guint
find_label (SegueImportColumns *self,
            guint               target)
{
  for (guint i = 0; i < self->targets->len; i++)
    if (g_array_index (self->targets, guint, i) == target)
      return i;

  return 0;
}

/* What stands beneath the header: the first values, so that one sees what it is. */
static char *
dup_samples (SegueMapping *mapping,
             guint         column)
{
  SegueGrid *grid = segue_mapping_get_grid (mapping);
  GString *samples = g_string_new (NULL);
  guint n = 0;

  for (guint row = segue_mapping_get_header_row (mapping) + 1; row < segue_grid_get_n_rows (grid) && n < SAMPLES; row++)
    {
      const char *text = segue_grid_get_cell (grid, row, column);

      if (text == NULL || *text == '\0')
        continue;
      g_string_append_printf (samples, "%s%s", n > 0 ? " · " : "", text);
      n++;
    }
  /* A label that may be cut short is never narrower than the dots: GTK 4.8 warns of less. */
  if (samples->len < 3)
    g_string_append (samples, "\302\240\302\240\302\240");
  for (char *at = samples->str; *at != '\0'; at++)
    if (*at == '\n' || *at == '\r')
      *at = ' ';

  return g_string_free (samples, FALSE);
}

/* Whose values stay behind, in Pango markup; NULL where every column goes somewhere. */
static char *
dup_not_taken (SegueImportColumns *self)
{
  SegueMapping *mapping = segue_import_session_get_mapping (self->session);
  g_autoptr(GString) names = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; i < self->lists->len; i++)
    {
      GtkDropDown *list = g_ptr_array_index (self->lists, i);
      GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (list), ADW_TYPE_PREFERENCES_ROW);
      g_autofree char *name = NULL;

      if (segue_mapping_get_column (mapping, get_column (list))->target != SEGUE_NO_FIELD)
        continue;

      name = g_markup_escape_text (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), -1);
      if (n < MAXIMUM_NAMED)
        g_string_append_printf (names, "%s%s", n > 0 ? ", " : "", name);
      n++;
    }
  if (n > MAXIMUM_NAMED)
    g_string_append (names, ", …");

  return n == 0 ? NULL
                : g_strdup_printf (ngettext ("<b>%u column is not taken:</b> %s", "<b>%u columns are not taken:</b> %s", n),
                                   n, names->str);
}

static void
show_description (SegueImportColumns *self)
{
  g_autofree char *not_taken = dup_not_taken (self);
  const char *text = segue_import_session_is_recalled (self->session)
                       ? _("As you chose it for the last file with these headers. Left stands what the file says, right where it goes.")
                       : _("Left stands what the file says, with its first values; right, where it goes. Columns that are not taken stay in the file.");
  g_autofree char *description = g_strconcat (text, not_taken != NULL ? "\n" : NULL, not_taken, NULL);

  adw_preferences_group_set_description (self->group, description);
}

/* A field has one column: who gives it up says so. */
static void
show_targets (SegueImportColumns *self)
{
  SegueMapping *mapping = segue_import_session_get_mapping (self->session);

  self->is_filling = TRUE;
  for (guint i = 0; i < self->lists->len; i++)
    {
      GtkDropDown *list = g_ptr_array_index (self->lists, i);

      gtk_drop_down_set_selected (list, find_label (self, segue_mapping_get_column (mapping, get_column (list))->target));
    }
  self->is_filling = FALSE;
  show_description (self);
}

static void
selected_cb (SegueImportColumns *self,
             GParamSpec         *pspec,
             GtkDropDown        *list)
{
  guint selected = gtk_drop_down_get_selected (list);

  /* While one searches, what is chosen may be among what is not found. */
  if (self->is_filling || selected == GTK_INVALID_LIST_POSITION)
    return;

  segue_import_session_set_target (self->session, get_column (list), g_array_index (self->targets, guint, selected));
  show_targets (self);
}

static GtkWidget *
make_list (SegueImportColumns *self,
           guint               column,
           guint               target,
           const char         *name)
{
  GtkWidget *list = segue_import_choice_new (self->labels, find_label (self, target), name);

  g_object_set_data (G_OBJECT (list), COLUMN_KEY, GUINT_TO_POINTER (column));
  g_signal_connect_object (list, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->lists, list);

  return list;
}

static GtkWidget *
make_row (SegueImportColumns *self,
          SegueMapping       *mapping,
          guint               column)
{
  const SegueMappingColumn *mapped = segue_mapping_get_column (mapping, column);
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *letters = segue_grid_dup_letters (column);
  g_autofree char *header = *mapped->header != '\0' ? g_strdup (mapped->header) : g_strdup_printf (_("Column %s"), letters);
  g_autofree char *samples = dup_samples (mapping, column);
  GtkWidget *list = make_list (self, column, mapped->target, header);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), header);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), samples);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), list);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), list); /* and calls it as the row */
  gtk_widget_set_focusable (row, FALSE);

  return row;
}

static gboolean
is_worth_a_row (const SegueMappingColumn *column)
{
  return column->state != SEGUE_MAPPING_BLANK && column->state != SEGUE_MAPPING_REASON;
}

/**
 * segue_import_columns_set_session:
 * @session: what the file is and how it is read; is kept
 */
void
segue_import_columns_set_session (SegueImportColumns *self,
                                  SegueImportSession *session)
{
  g_set_object (&self->session, session);
}

/* Of attendance one session may be meant, which the file need not name. */
static void
show_asking (SegueImportColumns *self)
{
  if (self->asking != NULL)
    adw_preferences_page_remove (self->page, self->asking);
  self->asking = NULL;
  self->attended = NULL;
  if (!segue_import_session_is_attendance (self->session))
    return;

  self->asking = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  self->attended = segue_import_attended_new (self->session);
  adw_preferences_group_set_title (self->asking, _("Which Session Is It About?"));
  adw_preferences_group_add (self->asking, self->attended);
  adw_preferences_page_add (self->page, self->asking);
}

/**
 * segue_import_columns_ask_session:
 *
 * Leads to where the user says which session the rows are of.
 */
void
segue_import_columns_ask_session (SegueImportColumns *self)
{
  g_return_if_fail (SEGUE_IS_IMPORT_COLUMNS (self));

  if (self->attended != NULL)
    gtk_widget_grab_focus (self->attended);
}

/**
 * segue_import_columns_show:
 *
 * Shows the columns of the file, which has been read.
 */
void
segue_import_columns_show (SegueImportColumns *self)
{
  SegueMapping *mapping = segue_import_session_get_mapping (self->session);
  guint n = 0;

  make_targets (self, segue_mapping_get_sheet (mapping));
  if (self->group != NULL)
    adw_preferences_page_remove (self->page, self->group);
  show_asking (self);

  self->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  adw_preferences_group_set_title (self->group, _("What Do the Columns Mean?"));
  g_ptr_array_set_size (self->lists, 0);
  for (guint i = 0; i < segue_mapping_get_n_columns (mapping) && n < MAXIMUM_ROWS; i++)
    if (is_worth_a_row (segue_mapping_get_column (mapping, i)))
      {
        adw_preferences_group_add (self->group, make_row (self, mapping, i));
        n++;
      }
  show_description (self);
  adw_preferences_page_add (self->page, self->group);
}

/**
 * segue_import_columns_focus:
 * @column: of the file
 *
 * Leads to where the user says what @column means.
 */
void
segue_import_columns_focus (SegueImportColumns *self,
                            guint               column)
{
  for (guint i = 0; i < self->lists->len; i++)
    if (get_column (g_ptr_array_index (self->lists, i)) >= column)
      {
        gtk_widget_grab_focus (g_ptr_array_index (self->lists, i));
        return;
      }
}
