/* segue-paper-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-paper-dialog"

#include "config.h"

#include "segue-paper-dialog.h"

#include "segue-app-resources.h"
#include "segue-calendar-page.h"
#include "segue-calendar-range.h"
#include "segue-calendar-table.h"
#include "segue-csv-export.h"
#include "segue-day-picker.h"
#include "segue-document-pdf.h"
#include "segue-documents.h"
#include "segue-output.h"
#include "segue-page-preview.h"
#include "segue-paper-choices.h"
#include "segue-pick-file.h"
#include "segue-print.h"
#include "segue-roster.h"
#include "segue-sheets.h"
#include "segue-sign-in-page.h"
#include "segue-xlsx-export.h"

#include <glib/gi18n.h>

/* How long somebody may go on typing before the pages are laid out, in milliseconds. */
#define PATIENCE 150

/* Where the window is narrower, the preview is below. */
#define WIDE 720

struct _SeguePaperDialog
{
  AdwWindow         parent_instance;

  /* Template children. */
  GtkWidget        *print_button;
  GtkWidget        *save_button;
  GtkWidget        *halves;
  AdwComboRow      *document_row;
  AdwComboRow      *layout_row;
  AdwComboRow      *months_row;
  GtkWidget        *from_row;
  GtkWidget        *to_row;
  AdwComboRow      *audience_row;
  AdwComboRow      *of_row;
  AdwComboRow      *level_row;
  AdwComboRow      *paper_row;
  AdwComboRow      *orientation_row;
  GtkSwitch        *monochrome;
  GtkLabel         *hint;
  SeguePagePreview *preview;
  GtkWidget        *previous_button;
  GtkWidget        *next_button;
  GtkLabel         *page_label;

  /* Owned. */
  SeguePlan        *plan;
  char             *author;
  char             *words;     /* of the filter */
  GArray           *audiences; /* gint64, in the order of the row; 0 is everyone */
  GArray           *records;   /* gint64, in the order of the row; 0 is each */
  SeguePageOptions  preset;
  const char * const *documents; /* between which one chooses */
  gboolean          is_ready;
  guint             source;
};

enum
{
  SIGNAL_EXPORTED,
  SIGNAL_SHEETS_PRINTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SeguePaperDialog, segue_paper_dialog, ADW_TYPE_WINDOW)

enum
{
  ORIENTATION_LANDSCAPE,
  ORIENTATION_PORTRAIT,
};

static const guint months[] = { 1, 2, 3, 4, 6, 12 };

static const SegueDocumentKind *
get_kind (SeguePaperDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->document_row);

  return segue_documents_find (self->documents[selected < g_strv_length ((char **) self->documents) ? selected : 0]);
}

static gboolean
is_calendar (SeguePaperDialog *self)
{
  return get_kind (self)->layouts == &segue_calendar_layouts;
}

/* What is asked for; a sentence where it cannot be. */
static const char *
read_options (SeguePaperDialog *self,
              SeguePageOptions *options)
{
  guint layout = adw_combo_row_get_selected (self->layout_row);

  *options = self->preset;
  options->author = self->author;
  options->calendar.words = self->words;
  options->level = (SegueRedactionLevel) adw_combo_row_get_selected (self->level_row);
  options->is_monochrome = gtk_switch_get_active (self->monochrome);
  options->calendar_layout = layout != GTK_INVALID_LIST_POSITION ? layout : 0;
  options->months_per_page = months[MIN (adw_combo_row_get_selected (self->months_row), G_N_ELEMENTS (months) - 1)];
  options->filter.audience = segue_paper_choices_get (self->audience_row, self->audiences);
  options->of = get_kind (self)->of != SEGUE_RECORD_NONE ? segue_paper_choices_get (self->of_row, self->records) : 0;

  if (!segue_paper_choices_read_day (self->from_row, &options->filter.from) ||
      !segue_paper_choices_read_day (self->to_row, &options->filter.to))
    return _("A day is written like 2027-05-10. Leave it empty where it does not matter.");
  if (options->filter.from != SEGUE_DAY_NONE && options->filter.to != SEGUE_DAY_NONE && options->filter.to < options->filter.from)
    return _("The last day is before the first, so nothing can lie between.");

  return NULL;
}

static SegueDocument *
make_document (SeguePaperDialog  *self,
               GError           **error)
{
  SeguePageOptions options;
  const char *problem = read_options (self, &options);

  if (problem != NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT, problem);
      return NULL;
    }

  return segue_documents_make (get_kind (self), self->plan, &options, error);
}

static SeguePaper
get_paper (SeguePaperDialog *self)
{
  return (SeguePaper) MIN (adw_combo_row_get_selected (self->paper_row), SEGUE_N_PAPERS - 1);
}

static gboolean
is_landscape (SeguePaperDialog *self)
{
  return adw_combo_row_get_selected (self->orientation_row) == ORIENTATION_LANDSCAPE;
}

/* How it will look from where people stand. */
static const char *
get_hint (SeguePaperDialog *self,
          guint             n_pages)
{
  guint layout = adw_combo_row_get_selected (self->layout_row);
  gboolean is_wall = is_calendar (self) && layout != SEGUE_CALENDAR_LAYOUT_AGENDA && layout != SEGUE_CALENDAR_LAYOUT_LOAD;
  SeguePaper paper = get_paper (self);

  if (n_pages == 0)
    return "";
  if (is_wall && (paper == SEGUE_PAPER_A4 || paper == SEGUE_PAPER_LETTER))
    return _("This size is for the desk. For a wall that is read from two metres, choose A3, Tabloid or A2.");
  if (is_wall && layout == SEGUE_CALENDAR_LAYOUT_MONTH && adw_combo_row_get_selected (self->months_row) > 1)
    return _("Many months share a sheet: what finds no room in its day stands in a numbered list.");

  return is_wall ? _("Read from two metres. What finds no room in its day stands in a numbered list; nothing is cut off.") : "";
}

static void
show_pages (SeguePaperDialog *self)
{
  g_autoptr(GError) error = NULL;
  SegueDocument *document = make_document (self, &error);
  gboolean has_pages = segue_page_preview_take_document (self->preview, document, get_paper (self), is_landscape (self));

  gtk_widget_set_sensitive (self->print_button, has_pages);
  gtk_widget_set_sensitive (self->save_button, has_pages);
  gtk_label_set_text (self->hint, error != NULL ? error->message : get_hint (self, segue_page_preview_get_n_pages (self->preview)));
}

static void
show_rows (SeguePaperDialog *self)
{
  const SegueDocumentKind *kind = get_kind (self);
  gboolean is_of_one = (kind->of == SEGUE_RECORD_SESSION || kind->of == SEGUE_RECORD_RESISTANCE) && segue_paper_choices_get (self->of_row, self->records) != 0;

  gtk_widget_set_visible (GTK_WIDGET (self->layout_row), is_calendar (self));
  gtk_widget_set_visible (GTK_WIDGET (self->months_row),
                          is_calendar (self) && adw_combo_row_get_selected (self->layout_row) == SEGUE_CALENDAR_LAYOUT_MONTH);
  gtk_widget_set_visible (GTK_WIDGET (self->of_row), kind->of != SEGUE_RECORD_NONE);
  gtk_widget_set_visible (self->from_row, kind->has_span && !is_of_one);
  gtk_widget_set_visible (self->to_row, kind->has_span && !is_of_one);
  gtk_widget_set_visible (GTK_WIDGET (self->audience_row), !is_of_one);
}

static gboolean
show_pages_later (gpointer data)
{
  SeguePaperDialog *self = data;

  self->source = 0;
  show_pages (self);

  return G_SOURCE_REMOVE;
}

static void
changed_cb (SeguePaperDialog *self)
{
  if (!self->is_ready)
    return;

  show_rows (self);
  if (self->source == 0)
    self->source = g_timeout_add (PATIENCE, show_pages_later, self);
}

/* As it lies where nobody says otherwise. */
static void
turn_paper (SeguePaperDialog *self)
{
  guint layout = adw_combo_row_get_selected (self->layout_row);

  adw_combo_row_set_selected (self->orientation_row, segue_documents_is_landscape (get_kind (self), layout) ? ORIENTATION_LANDSCAPE
                                                                                                             : ORIENTATION_PORTRAIT);
}

/* What the document can be about. */
static void
offer_records (SeguePaperDialog *self)
{
  g_clear_pointer (&self->records, g_array_unref);
  self->records = segue_paper_choices_offer_records (self->of_row, self->plan, get_kind (self)->of, &self->preset);
}

/* Each document is for other people, and some lie better on the table. */
static void
document_changed_cb (SeguePaperDialog *self)
{
  if (!self->is_ready)
    return;

  adw_combo_row_set_selected (self->level_row, MAX (get_kind (self)->level, self->preset.level));
  offer_records (self);
  turn_paper (self);
  changed_cb (self);
}

static void
layout_changed_cb (SeguePaperDialog *self)
{
  if (!self->is_ready)
    return;

  turn_paper (self);
  changed_cb (self);
}

static void
turned_cb (SeguePaperDialog *self)
{
  guint n = segue_page_preview_get_n_pages (self->preview);
  guint page = segue_page_preview_get_page (self->preview);
  g_autofree char *words = n > 0 ? g_strdup_printf (_("Page %u of %u"), page + 1, n) : g_strdup (_("No pages"));

  gtk_label_set_text (self->page_label, words);
  gtk_widget_set_sensitive (self->previous_button, page > 0);
  gtk_widget_set_sensitive (self->next_button, page + 1 < n);
}

static void
previous_cb (SeguePaperDialog *self)
{
  segue_page_preview_turn (self->preview, -1);
}

static void
next_cb (SeguePaperDialog *self)
{
  segue_page_preview_turn (self->preview, 1);
}

static void
report (SeguePaperDialog *self,
        const char       *heading,
        const GError     *error)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (self), heading, error->message);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

/* Of which sessions there are sign-in sheets now. */
static void
tell_printed (SeguePaperDialog *self)
{
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr(GPtrArray) sessions = NULL;
  SeguePageOptions options;

  if (!g_str_equal (get_kind (self)->name, "sign-in-sheet") || read_options (self, &options) != NULL)
    return;

  sessions = segue_sign_in_page_dup_sessions (self->plan, &options);
  for (guint i = 0; i < sessions->len; i++)
    {
      gint64 id = segue_record_get_id (g_ptr_array_index (sessions, i));

      g_array_append_val (ids, id);
    }
  g_signal_emit (self, signals[SIGNAL_SHEETS_PRINTED], 0, ids);
}

static void
printed_cb (SeguePaperDialog        *self,
            GtkPrintOperationResult  result,
            GtkPrintOperation       *operation)
{
  g_autoptr(GError) error = NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    {
      gtk_print_operation_get_error (operation, &error);
      if (error != NULL)
        report (self, _("Nothing Was Printed"), error);
    }
  else if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    {
      tell_printed (self);
      gtk_window_close (GTK_WINDOW (self));
    }
}

static void
print_cb (SeguePaperDialog *self)
{
  g_autoptr(GError) error = NULL;
  SegueDocument *document = make_document (self, &error);
  g_autoptr(SeguePrint) job = NULL;

  if (document == NULL)
    {
      report (self, _("Nothing Was Printed"), error);
      return;
    }

  job = segue_print_new_for_document (document, get_paper (self), is_landscape (self));
  gtk_print_operation_set_allow_async (GTK_PRINT_OPERATION (job), TRUE);
  g_signal_connect_object (job, "done", G_CALLBACK (printed_cb), self, G_CONNECT_SWAPPED);

  /* What goes wrong later comes with “done”. */
  if (segue_print_run (job, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (self), &error) ==
        GTK_PRINT_OPERATION_RESULT_ERROR && error != NULL)
    report (self, _("Nothing Was Printed"), error);
}

static void
picked (const char *path,
        gpointer    data)
{
  SeguePaperDialog *self = data;
  g_autoptr(GError) error = NULL;

  if (!segue_paper_dialog_write (self, path, &error))
    {
      report (self, _("Nothing Was Written"), error);
      return;
    }

  g_signal_emit (self, signals[SIGNAL_EXPORTED], 0, path);
  gtk_window_close (GTK_WINDOW (self));
}

static void
save_cb (SeguePaperDialog *self)
{
  g_autofree char *name = g_strdup_printf ("%s.pdf", get_kind (self)->name);

  segue_pick_file (GTK_WINDOW (self), SEGUE_PICK_NEW_FILE, _("Save As"), name, picked, self);
}

static void
segue_paper_dialog_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  SeguePaperDialog *self = SEGUE_PAPER_DIALOG (widget);
  GtkOrientation orientation = width < WIDE ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;

  if (gtk_orientable_get_orientation (GTK_ORIENTABLE (self->halves)) != orientation)
    gtk_orientable_set_orientation (GTK_ORIENTABLE (self->halves), orientation);

  GTK_WIDGET_CLASS (segue_paper_dialog_parent_class)->size_allocate (widget, width, height, baseline);
}

static void
segue_paper_dialog_dispose (GObject *object)
{
  SeguePaperDialog *self = SEGUE_PAPER_DIALOG (object);

  g_clear_handle_id (&self->source, g_source_remove);
  self->is_ready = FALSE;
  gtk_widget_dispose_template (GTK_WIDGET (self), SEGUE_TYPE_PAPER_DIALOG);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->author, g_free);
  g_clear_pointer (&self->words, g_free);
  g_clear_pointer (&self->audiences, g_array_unref);
  g_clear_pointer (&self->records, g_array_unref);

  G_OBJECT_CLASS (segue_paper_dialog_parent_class)->dispose (object);
}

static void
bind (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, SeguePaperDialog, print_button);
  gtk_widget_class_bind_template_child (widget_class, SeguePaperDialog, save_button);
  gtk_widget_class_bind_template_child (widget_class, SeguePaperDialog, halves);
  gtk_widget_class_bind_template_child (widget_class, SeguePaperDialog, document_row);
  gtk_widget_class_bind_template_child (widget_class, SeguePaperDialog, layout_row);
  gtk_widget_class_bind_template_child (widget_class, SeguePaperDialog, months_row);
  gtk_widget_class_bind_template_child (widget_class, SeguePaperDialog, from_row);
  gtk_widget_class_bind_template_child (widget_class, SeguePaperDialog, to_row);
  gtk_widget_class_bind_template_child (widget_class, SeguePaperDialog, audience_row);
  gtk_widget_class_bind_template_child (widget_class, SeguePaperDialog, of_row);
  gtk_widget_class_bind_template_child (widget_class, SeguePaperDialog, level_row);
  gtk_widget_class_bind_template_child (widget_class, SeguePaperDialog, paper_row);
  gtk_widget_class_bind_template_child (widget_class, SeguePaperDialog, orientation_row);
  gtk_widget_class_bind_template_child (widget_class, SeguePaperDialog, monochrome);
  gtk_widget_class_bind_template_child (widget_class, SeguePaperDialog, hint);
  gtk_widget_class_bind_template_child (widget_class, SeguePaperDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, SeguePaperDialog, previous_button);
  gtk_widget_class_bind_template_child (widget_class, SeguePaperDialog, next_button);
  gtk_widget_class_bind_template_child (widget_class, SeguePaperDialog, page_label);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, document_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, layout_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, turned_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, print_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
segue_paper_dialog_class_init (SeguePaperDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_paper_dialog_dispose;
  widget_class->size_allocate = segue_paper_dialog_size_allocate;

  /**
   * SeguePaperDialog::exported:
   * @path: where the file is
   *
   * The file is written; the dialog closes.
   */
  signals[SIGNAL_EXPORTED] = g_signal_new ("exported", SEGUE_TYPE_PAPER_DIALOG, G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * SeguePaperDialog::sheets-printed:
   * @sessions: (element-type gint64): ids
   *
   * Sign-in sheets of these went to the printer; the dialog closes.
   */
  signals[SIGNAL_SHEETS_PRINTED] = g_signal_new ("sheets-printed", SEGUE_TYPE_PAPER_DIALOG, G_SIGNAL_RUN_LAST,
                                                 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ARRAY);

  /* Naming the resource makes the linker keep it. */
  g_assert (segue_app_get_resource () != NULL);
  g_type_ensure (SEGUE_TYPE_PAGE_PREVIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/segueplanner/Segue/app/segue-paper-dialog.ui");
  bind (widget_class);
}

static void
picked_day_cb (GtkEditable *row,
               SegueDay     day)
{
  g_autofree char *text = day != SEGUE_DAY_NONE ? segue_day_to_text (day) : g_strdup ("");

  gtk_editable_set_text (row, text);
}

static void
segue_paper_dialog_init (SeguePaperDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  segue_paper_choices_offer (self->layout_row, &segue_calendar_layouts, 0);
  segue_paper_choices_offer_numbers (self->months_row, months, G_N_ELEMENTS (months));
  segue_paper_choices_offer (self->level_row, &segue_redaction_levels, SEGUE_REDACTION_LEVEL_PUBLIC);
  segue_paper_choices_offer_papers (self->paper_row);
  g_signal_connect_swapped (segue_day_picker_add_to_row (ADW_ENTRY_ROW (self->from_row), _("Choose the First Day")), "picked",
                            G_CALLBACK (picked_day_cb), self->from_row);
  g_signal_connect_swapped (segue_day_picker_add_to_row (ADW_ENTRY_ROW (self->to_row), _("Choose the Last Day")), "picked",
                            G_CALLBACK (picked_day_cb), self->to_row);
}

/* What hangs on a wall is large. */
static void
choose_paper (SeguePaperDialog *self)
{
  gboolean is_american = g_str_equal (gtk_paper_size_get_default (), GTK_PAPER_NAME_LETTER);
  gboolean is_wall = is_calendar (self) || g_str_equal (get_kind (self)->name, "timetable");
  guint wall = is_american ? SEGUE_PAPER_TABLOID : SEGUE_PAPER_A3;
  guint desk = is_american ? SEGUE_PAPER_LETTER : SEGUE_PAPER_A4;

  adw_combo_row_set_selected (self->paper_row, is_wall ? wall : desk);
}

/**
 * segue_paper_dialog_new:
 * @parent: (nullable): what it belongs to
 * @plan: what is printed
 * @author: (nullable): who prints it
 * @document: the name of what it begins with, which segue_paper_choices_has()
 * @preset: what it begins with: layout, filter, days, which session, and the level of
 *   whoever looks
 *
 * Returns: (transfer none): the dialog, which GTK keeps until it is closed
 */
GtkWindow *
segue_paper_dialog_new (GtkWindow              *parent,
                        SeguePlan              *plan,
                        const char             *author,
                        const char             *document,
                        const SeguePageOptions *preset)
{
  SeguePaperDialog *self = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && preset != NULL, NULL);
  g_return_val_if_fail (segue_paper_choices_has (document), NULL);

  self = g_object_new (SEGUE_TYPE_PAPER_DIALOG, "transient-for", parent, "destroy-with-parent", TRUE, "modal", TRUE, NULL);
  self->plan = g_object_ref (plan);
  self->author = g_strdup (author);
  self->preset = *preset;
  self->words = g_strdup (preset->calendar.words);
  self->preset.calendar.words = NULL;
  self->preset.filter.rows = NULL;
  self->preset.narrowing = self->preset.order = NULL;
  self->documents = segue_paper_choices_get_documents (document);
  segue_paper_choices_offer_documents (self->document_row, self->documents, document);
  self->audiences = segue_paper_choices_offer_audiences (self->audience_row, plan, preset->filter.audience);
  offer_records (self);
  gtk_window_set_title (GTK_WINDOW (self), segue_paper_choices_get_title (self->documents));
  adw_combo_row_set_selected (self->layout_row, preset->calendar_layout);
  adw_combo_row_set_selected (self->level_row, MAX (get_kind (self)->level, preset->level));
  choose_paper (self);
  picked_day_cb (GTK_EDITABLE (self->from_row), preset->filter.from);
  picked_day_cb (GTK_EDITABLE (self->to_row), preset->filter.to);
  turn_paper (self);
  self->is_ready = TRUE;
  show_rows (self);
  show_pages (self);

  return GTK_WINDOW (self);
}

/* The records that the document shows, as a table. */
static gboolean
write_sheet (SeguePaperDialog        *self,
             const SeguePageOptions  *options,
             gboolean                 is_csv,
             GOutputStream           *stream,
             GError                 **error)
{
  const SegueSheet *sheet = segue_sheet_get (get_kind (self)->sheet);
  SegueSheetFilter filter = options->filter;
  SegueRecord *session = segue_plan_find (self->plan, SEGUE_RECORD_SESSION, options->of);
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr(GPtrArray) seats = NULL;

  if (get_kind (self)->of == SEGUE_RECORD_RESISTANCE && options->of != 0)
    {
      g_array_append_val (ids, options->of);
      filter = (SegueSheetFilter) { .rows = ids };
    }
  else if (session != NULL)
    {
      seats = segue_roster_find (self->plan, session);
      for (guint i = 0; i < seats->len; i++)
        {
          gint64 id = segue_record_get_id (g_ptr_array_index (seats, i));

          g_array_append_val (ids, id);
        }
      filter = (SegueSheetFilter) { .rows = ids };
    }

  return is_csv ? segue_csv_export (self->plan, sheet, &filter, options->level, SEGUE_CSV_PROFILE_EXCEL, stream, NULL, error)
                : segue_xlsx_export (self->plan, sheet, &filter, options->level, stream, NULL, error);
}

static gboolean
write_table (SeguePaperDialog  *self,
             gboolean           is_csv,
             GOutputStream     *stream,
             GError           **error)
{
  SeguePageOptions options;
  const char *problem = read_options (self, &options);
  SegueCalendarFilter filter;

  if (problem != NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT, problem);
      return FALSE;
    }

  if (segue_paper_choices_get_documents ("calendar") != self->documents)
    return write_sheet (self, &options, is_csv, stream, error);

  filter = segue_calendar_get_filter (&options);
  return is_csv ? segue_calendar_table_write_csv (self->plan, &filter, options.filter.from, options.filter.to, options.level,
                                                  SEGUE_CSV_PROFILE_EXCEL, stream, NULL, error)
                : segue_calendar_table_write_xlsx (self->plan, &filter, options.filter.from, options.filter.to, options.level,
                                                   stream, NULL, error);
}

static gboolean
write_pages (SeguePaperDialog  *self,
             GOutputStream     *stream,
             GError           **error)
{
  g_autoptr(SegueDocument) document = make_document (self, error);

  return document != NULL &&
         segue_document_write_pdf (document, get_paper (self), is_landscape (self), stream, NULL, error);
}

/**
 * segue_paper_dialog_write:
 * @path: where to; where it ends in .csv or .xlsx, a table, else PDF
 * @error: a sentence why not
 *
 * Writes what the dialog says, as when @path were picked.
 *
 * Returns: whether the file is there
 */
gboolean
segue_paper_dialog_write (SeguePaperDialog  *self,
                          const char        *path,
                          GError           **error)
{
  g_autoptr(SegueOutput) output = NULL;
  g_autofree char *folded = NULL;
  gboolean is_csv, is_table;

  g_return_val_if_fail (SEGUE_IS_PAPER_DIALOG (self) && path != NULL, FALSE);

  folded = g_ascii_strdown (path, -1);
  is_csv = g_str_has_suffix (folded, ".csv");
  is_table = is_csv || g_str_has_suffix (folded, ".xlsx");
  output = segue_output_open (path, error);

  return output != NULL &&
         (is_table ? write_table (self, is_csv, G_OUTPUT_STREAM (output), error)
                   : write_pages (self, G_OUTPUT_STREAM (output), error)) &&
         segue_output_commit (output, NULL, error);
}
