/* segue-export-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-export-dialog"

#include "config.h"

#include "segue-export-dialog.h"

#include "segue-app-resources.h"
#include "segue-pick-file.h"

#include <glib/gi18n.h>

struct _SegueExportDialog
{
  AdwWindow            parent_instance;

  /* Template children. */
  GtkWidget           *export_button;
  AdwActionRow        *extract_row;
  AdwComboRow         *rows_row;
  AdwPreferencesGroup *format_group;
  AdwComboRow         *format_row;
  AdwComboRow         *paper_row;
  AdwComboRow         *orientation_row;
  GtkWidget           *monochrome_row;
  AdwEntryRow         *person_row;
  GtkSwitch           *monochrome;
  AdwPreferencesRow   *team_row;
  AdwPreferencesRow   *managers_row;
  AdwPreferencesRow   *public_row;
  GtkCheckButton      *level_team;
  GtkCheckButton      *level_managers;
  GtkCheckButton      *level_public;
  GtkWidget           *notice;
  GtkLabel            *notice_label;

  /* Owned. */
  SegueExtract        *extract;
};

enum
{
  SIGNAL_EXPORTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueExportDialog, segue_export_dialog, ADW_TYPE_WINDOW)

/* The order of the strings in the template; that of the formats is their own. */
enum
{
  ORIENTATION_LANDSCAPE,
  ORIENTATION_PORTRAIT,
};

/* The order in which they are added. */
enum
{
  ROWS_SHOWN,
  ROWS_SELECTED,
};

static SegueRedactionLevel
get_level (SegueExportDialog *self)
{
  if (gtk_check_button_get_active (self->level_public))
    return SEGUE_REDACTION_LEVEL_PUBLIC;

  return gtk_check_button_get_active (self->level_managers) ? SEGUE_REDACTION_LEVEL_MANAGERS : SEGUE_REDACTION_LEVEL_TEAM;
}

static SegueExportSettings
get_settings (SegueExportDialog *self)
{
  return (SegueExportSettings) {
    .format = (SegueExportFormat) adw_combo_row_get_selected (self->format_row),
    .level = get_level (self),
    .paper = (SeguePaper) adw_combo_row_get_selected (self->paper_row),
    .is_landscape = adw_combo_row_get_selected (self->orientation_row) == ORIENTATION_LANDSCAPE,
    .is_monochrome = gtk_switch_get_active (self->monochrome),
  };
}

static void
show_extract (SegueExportDialog   *self,
              SegueRedactionLevel  level)
{
  g_autofree char *title = segue_extract_dup_title (self->extract, level);
  g_autofree char *summary = segue_extract_dup_summary (self->extract, level);
  g_autofree char *title_markup = g_markup_escape_text (title, -1);
  g_autofree char *summary_markup = g_markup_escape_text (summary, -1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->extract_row), title_markup);
  adw_action_row_set_subtitle (self->extract_row, summary_markup);
}

/* Why it cannot be done, or what to mind about it. */
static void
show_notice (SegueExportDialog *self,
             const GError      *error,
             gboolean           has_opinions)
{
  gtk_widget_set_visible (self->notice, error != NULL || has_opinions);
  if (error != NULL)
    gtk_label_set_text (self->notice_label, error->message);
  else if (has_opinions)
    gtk_label_set_text (self->notice_label,
                        _("Holds opinions about people. Once it leaves this computer it cannot be called back: "
                          "give it only to those who need it."));
}

static const char *
get_purpose (SegueExportFormat format)
{
  switch (format)
    {
    case SEGUE_EXPORT_SPREADSHEET:
      return _("Opens in Excel and LibreOffice with a double click");
    case SEGUE_EXPORT_WORKBOOK:
      return _("A workbook of one sheet, with real days and numbers");
    case SEGUE_EXPORT_CSV:
      return _("RFC 4180: for other programs, and to import again");
    case SEGUE_EXPORT_PDF:
      return _("A document to print or to hand out");
    case SEGUE_EXPORT_ICS:
      return _("Other calendars take it, and follow what moves");
    }

  g_assert_not_reached ();
}

static void
show_format (SegueExportDialog *self,
             SegueExportFormat  format)
{
  gboolean has_paper = format == SEGUE_EXPORT_PDF;

  adw_preferences_group_set_description (self->format_group, get_purpose (format)); /* beside it the format would be cut */
  gtk_widget_set_visible (GTK_WIDGET (self->paper_row), has_paper);
  gtk_widget_set_visible (GTK_WIDGET (self->orientation_row), has_paper);
  gtk_widget_set_visible (self->monochrome_row, has_paper);
  gtk_widget_set_visible (GTK_WIDGET (self->person_row), format == SEGUE_EXPORT_ICS);
}

static void
update (SegueExportDialog *self)
{
  SegueExportSettings settings = { 0 };
  g_autoptr(GError) error = NULL;
  gboolean possible;

  if (self->extract == NULL)
    return;

  settings = get_settings (self);
  segue_extract_narrow_to_selection (self->extract, segue_extract_count_selected (self->extract) > 0 &&
                                                    adw_combo_row_get_selected (self->rows_row) == ROWS_SELECTED);
  possible = segue_extract_set_person (self->extract, settings.format == SEGUE_EXPORT_ICS
                                                        ? gtk_editable_get_text (GTK_EDITABLE (self->person_row)) : "", &error) &&
             segue_extract_check (self->extract, &settings, &error);
  show_extract (self, settings.level);
  show_notice (self, error, segue_extract_has_opinions (self->extract, &settings));
  show_format (self, settings.format);
  gtk_widget_set_sensitive (self->export_button, possible);
  gtk_widget_set_tooltip_text (self->export_button, error != NULL ? error->message : NULL);
}

static void
changed_cb (SegueExportDialog *self,
            GtkCheckButton    *button)
{
  /* Of a group two buttons change; one is enough. */
  if (gtk_check_button_get_active (button))
    update (self);
}

static void
report (SegueExportDialog *self,
        const GError      *error)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (self), _("Nothing Was Written"), error->message);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
picked (const char *path,
        gpointer    data)
{
  SegueExportDialog *self = data;
  g_autoptr(GError) error = NULL;

  if (!segue_export_dialog_write (self, path, &error))
    {
      report (self, error);
      return;
    }

  g_signal_emit (self, signals[SIGNAL_EXPORTED], 0, path);
  gtk_window_close (GTK_WINDOW (self));
}

static void
export_cb (SegueExportDialog *self)
{
  SegueExportSettings settings = get_settings (self);
  g_autofree char *name = segue_extract_dup_file_name (self->extract, &settings);

  segue_pick_file (GTK_WINDOW (self), SEGUE_PICK_NEW_FILE, _("Export As"), name, picked, self);
}

static void
segue_export_dialog_dispose (GObject *object)
{
  SegueExportDialog *self = SEGUE_EXPORT_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SEGUE_TYPE_EXPORT_DIALOG);
  g_clear_pointer (&self->extract, segue_extract_free);

  G_OBJECT_CLASS (segue_export_dialog_parent_class)->dispose (object);
}

static void
segue_export_dialog_class_init (SegueExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_export_dialog_dispose;

  /**
   * SegueExportDialog::exported:
   * @path: where the file is
   *
   * The file is written; the dialog closes.
   */
  signals[SIGNAL_EXPORTED] = g_signal_new ("exported", SEGUE_TYPE_EXPORT_DIALOG, G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  /* Naming the resource makes the linker keep it. */
  g_assert (segue_app_get_resource () != NULL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/segueplanner/Segue/app/segue-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SegueExportDialog, export_button);
  gtk_widget_class_bind_template_child (widget_class, SegueExportDialog, extract_row);
  gtk_widget_class_bind_template_child (widget_class, SegueExportDialog, rows_row);
  gtk_widget_class_bind_template_child (widget_class, SegueExportDialog, format_group);
  gtk_widget_class_bind_template_child (widget_class, SegueExportDialog, format_row);
  gtk_widget_class_bind_template_child (widget_class, SegueExportDialog, paper_row);
  gtk_widget_class_bind_template_child (widget_class, SegueExportDialog, orientation_row);
  gtk_widget_class_bind_template_child (widget_class, SegueExportDialog, monochrome_row);
  gtk_widget_class_bind_template_child (widget_class, SegueExportDialog, monochrome);
  gtk_widget_class_bind_template_child (widget_class, SegueExportDialog, person_row);
  gtk_widget_class_bind_template_child (widget_class, SegueExportDialog, team_row);
  gtk_widget_class_bind_template_child (widget_class, SegueExportDialog, managers_row);
  gtk_widget_class_bind_template_child (widget_class, SegueExportDialog, public_row);
  gtk_widget_class_bind_template_child (widget_class, SegueExportDialog, level_team);
  gtk_widget_class_bind_template_child (widget_class, SegueExportDialog, level_managers);
  gtk_widget_class_bind_template_child (widget_class, SegueExportDialog, level_public);
  gtk_widget_class_bind_template_child (widget_class, SegueExportDialog, notice);
  gtk_widget_class_bind_template_child (widget_class, SegueExportDialog, notice_label);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, export_cb);
}

/* The paper that the user's country uses. */
static SeguePaper
get_usual_paper (void)
{
  return g_str_equal (gtk_paper_size_get_default (), GTK_PAPER_NAME_LETTER) ? SEGUE_PAPER_LETTER : SEGUE_PAPER_A4;
}

static void
set_level_title (AdwPreferencesRow   *row,
                 GtkCheckButton      *button,
                 SegueRedactionLevel  level)
{
  const char *label = segue_choices_get_label (&segue_redaction_levels, (int) level);

  adw_preferences_row_set_title (row, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
segue_export_dialog_init (SegueExportDialog *self)
{
  g_autoptr(GtkStringList) papers = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));

  set_level_title (self->team_row, self->level_team, SEGUE_REDACTION_LEVEL_TEAM);
  set_level_title (self->managers_row, self->level_managers, SEGUE_REDACTION_LEVEL_MANAGERS);
  set_level_title (self->public_row, self->level_public, SEGUE_REDACTION_LEVEL_PUBLIC);

  for (guint i = 0; i < SEGUE_N_PAPERS; i++)
    gtk_string_list_append (papers, segue_paper_get_name ((SeguePaper) i));
  adw_combo_row_set_model (self->paper_row, G_LIST_MODEL (papers));
  adw_combo_row_set_selected (self->paper_row, get_usual_paper ());
  gtk_window_set_focus (GTK_WINDOW (self), GTK_WIDGET (self->format_row));
}

static void
set_level (SegueExportDialog   *self,
           SegueRedactionLevel  level)
{
  GtkCheckButton *buttons[] = { self->level_team, self->level_managers, self->level_public };

  gtk_check_button_set_active (buttons[level], TRUE);
}

/* Where nothing is selected there is no choice. */
static void
offer_rows (SegueExportDialog *self)
{
  g_autoptr(GtkStringList) rows = gtk_string_list_new (NULL);
  guint n_shown = segue_extract_count_shown (self->extract);
  guint n_selected = segue_extract_count_selected (self->extract);
  g_autofree char *shown = g_strdup_printf (_("All rows shown (%u)"), n_shown);
  g_autofree char *selected = g_strdup_printf (ngettext ("Selected row (%u)", "Selected rows (%u)", n_selected), n_selected);

  gtk_string_list_append (rows, shown);
  gtk_string_list_append (rows, selected);
  adw_combo_row_set_model (self->rows_row, G_LIST_MODEL (rows));
  gtk_widget_set_visible (GTK_WIDGET (self->rows_row), n_selected > 0);
}

/* Only what has a day goes into other calendars; it is handed round. */
static void
offer_calendar (SegueExportDialog *self)
{
  GtkStringList *formats = GTK_STRING_LIST (adw_combo_row_get_model (self->format_row));

  if (!segue_extract_is_calendar (self->extract))
    return;

  gtk_string_list_append (formats, _("iCalendar"));
  adw_combo_row_set_selected (self->format_row, SEGUE_EXPORT_ICS);
}

/**
 * segue_export_dialog_new:
 * @parent: (nullable): what it belongs to
 * @extract: (transfer full): what is exported
 * @level: who it is for at first
 *
 * Returns: (transfer none): the dialog, which GTK keeps until it is closed
 */
GtkWindow *
segue_export_dialog_new (GtkWindow           *parent,
                         SegueExtract        *extract,
                         SegueRedactionLevel  level)
{
  SegueExportDialog *self = NULL;

  g_return_val_if_fail (extract != NULL, NULL);

  self = g_object_new (SEGUE_TYPE_EXPORT_DIALOG, "transient-for", parent, "destroy-with-parent", TRUE, "modal", TRUE, NULL);
  self->extract = extract;
  offer_rows (self);
  offer_calendar (self);
  set_level (self, segue_extract_is_calendar (extract) ? SEGUE_REDACTION_LEVEL_PUBLIC : level);
  update (self);

  return GTK_WINDOW (self);
}

/**
 * segue_export_dialog_write:
 * @path: where to
 * @error: a sentence why not
 *
 * Writes what the dialog says, as when @path were picked.
 *
 * Returns: whether the file is there
 */
gboolean
segue_export_dialog_write (SegueExportDialog  *self,
                           const char         *path,
                           GError            **error)
{
  SegueExportSettings settings = { 0 };

  g_return_val_if_fail (SEGUE_IS_EXPORT_DIALOG (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  settings = get_settings (self);
  return segue_extract_write (self->extract, &settings, path, error);
}
