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
#include "segue-communication.h"
#include "segue-day-picker.h"
#include "segue-document-pdf.h"
#include "segue-documents.h"
#include "segue-output.h"
#include "segue-page-preview.h"
#include "segue-pick-file.h"
#include "segue-print.h"

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
  AdwComboRow      *sender_row;
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
  GArray           *senders;
  SeguePageOptions  preset;
  gboolean          is_ready;
  guint             source;
};

enum
{
  SIGNAL_EXPORTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SeguePaperDialog, segue_paper_dialog, ADW_TYPE_WINDOW)

/* In the order of their row. */
static const char * const documents[] = { "calendar", "hand-out", "sender-sheet" };

enum
{
  DOCUMENT_CALENDAR,
  DOCUMENT_HAND_OUT,
  DOCUMENT_SENDER_SHEET,
};

enum
{
  ORIENTATION_LANDSCAPE,
  ORIENTATION_PORTRAIT,
};

static const guint months[] = { 1, 2, 3, 4, 6, 12 };

static const SegueDocumentKind *
get_kind (SeguePaperDialog *self)
{
  return segue_documents_find (documents[MIN (adw_combo_row_get_selected (self->document_row), G_N_ELEMENTS (documents) - 1)]);
}

/* An empty day is no limit; FALSE where it is none of the calendar. */
static gboolean
read_day (GtkWidget *row,
          SegueDay  *day)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));
  gboolean is_right;

  *day = SEGUE_DAY_NONE;
  is_right = *text == '\0' || segue_day_parse (text, day);
  if (is_right)
    gtk_widget_remove_css_class (row, "error");
  else
    gtk_widget_add_css_class (row, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_INVALID,
                               is_right ? GTK_ACCESSIBLE_INVALID_FALSE : GTK_ACCESSIBLE_INVALID_TRUE, -1);

  return is_right;
}

static gint64
get_chosen (AdwComboRow *row,
            GArray      *ids)
{
  guint selected = adw_combo_row_get_selected (row);

  return selected < ids->len ? g_array_index (ids, gint64, selected) : 0;
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
  options->filter.audience = get_chosen (self->audience_row, self->audiences);
  options->of = adw_combo_row_get_selected (self->document_row) == DOCUMENT_SENDER_SHEET ? get_chosen (self->sender_row, self->senders) : 0;

  if (!read_day (self->from_row, &options->filter.from) || !read_day (self->to_row, &options->filter.to))
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
  gboolean is_calendar = adw_combo_row_get_selected (self->document_row) == DOCUMENT_CALENDAR;
  guint layout = adw_combo_row_get_selected (self->layout_row);
  gboolean is_wall = is_calendar && layout != SEGUE_CALENDAR_LAYOUT_AGENDA && layout != SEGUE_CALENDAR_LAYOUT_LOAD;
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
  guint document = adw_combo_row_get_selected (self->document_row);
  gboolean is_calendar = document == DOCUMENT_CALENDAR;

  gtk_widget_set_visible (GTK_WIDGET (self->layout_row), is_calendar);
  gtk_widget_set_visible (GTK_WIDGET (self->months_row),
                          is_calendar && adw_combo_row_get_selected (self->layout_row) == SEGUE_CALENDAR_LAYOUT_MONTH);
  gtk_widget_set_visible (GTK_WIDGET (self->sender_row), document == DOCUMENT_SENDER_SHEET);
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

/* Each document is for other people, and some lie better on the table. */
static void
document_changed_cb (SeguePaperDialog *self)
{
  if (!self->is_ready)
    return;

  adw_combo_row_set_selected (self->level_row, MAX (get_kind (self)->level, self->preset.level));
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
  g_clear_pointer (&self->senders, g_array_unref);

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
  gtk_widget_class_bind_template_child (widget_class, SeguePaperDialog, sender_row);
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

  /* Naming the resource makes the linker keep it. */
  g_assert (segue_app_get_resource () != NULL);
  g_type_ensure (SEGUE_TYPE_PAGE_PREVIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/segueplanner/Segue/app/segue-paper-dialog.ui");
  bind (widget_class);
}

static void
set_model (AdwComboRow   *row,
           GtkStringList *strings,
           guint          selected)
{
  adw_combo_row_set_model (row, G_LIST_MODEL (strings));
  adw_combo_row_set_selected (row, selected);
}

static GtkStringList *
list_choices (const SegueChoices *choices)
{
  GtkStringList *strings = gtk_string_list_new (NULL);

  for (guint i = 0; i < segue_choices_get_n (choices); i++)
    gtk_string_list_append (strings, segue_choices_get_label (choices, (int) i));

  return strings;
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
  g_autoptr(GtkStringList) papers = gtk_string_list_new (NULL);
  g_autoptr(GtkStringList) kinds = gtk_string_list_new (NULL);
  g_autoptr(GtkStringList) numbers = gtk_string_list_new (NULL);
  g_autoptr(GtkStringList) layouts = list_choices (&segue_calendar_layouts);
  g_autoptr(GtkStringList) levels = list_choices (&segue_redaction_levels);
  gboolean is_american = g_str_equal (gtk_paper_size_get_default (), GTK_PAPER_NAME_LETTER);

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < SEGUE_N_PAPERS; i++)
    gtk_string_list_append (papers, segue_paper_get_name ((SeguePaper) i));
  for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
    gtk_string_list_append (kinds, _(segue_documents_find (documents[i])->label));
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", months[i]);

      gtk_string_list_append (numbers, number);
    }

  set_model (self->document_row, kinds, DOCUMENT_CALENDAR);
  set_model (self->layout_row, layouts, 0);
  set_model (self->months_row, numbers, 0);
  set_model (self->level_row, levels, SEGUE_REDACTION_LEVEL_PUBLIC);
  set_model (self->paper_row, papers, is_american ? SEGUE_PAPER_TABLOID : SEGUE_PAPER_A3);
  g_signal_connect_swapped (segue_day_picker_add_to_row (ADW_ENTRY_ROW (self->from_row), _("Choose the First Day")), "picked",
                            G_CALLBACK (picked_day_cb), self->from_row);
  g_signal_connect_swapped (segue_day_picker_add_to_row (ADW_ENTRY_ROW (self->to_row), _("Choose the Last Day")), "picked",
                            G_CALLBACK (picked_day_cb), self->to_row);
}

static void
offer_audiences (SeguePaperDialog *self)
{
  SegueRecordList *list = segue_plan_list (self->plan, SEGUE_RECORD_AUDIENCE);
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  gint64 nobody = 0;
  guint selected = 0;

  self->audiences = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_array_append_val (self->audiences, nobody);
  gtk_string_list_append (names, _("Everyone"));
  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *audience = segue_record_list_get (list, i);
      gint64 id = segue_record_get_id (audience);
      g_autofree char *name = segue_plan_dup_title (self->plan, audience);

      if (id == self->preset.filter.audience)
        selected = self->audiences->len;
      g_array_append_val (self->audiences, id);
      gtk_string_list_append (names, name);
    }
  set_model (self->audience_row, names, selected);
}

static void
offer_senders (SeguePaperDialog *self)
{
  SegueRecordList *list = segue_plan_list (self->plan, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  gint64 nobody = 0;

  self->senders = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_array_append_val (self->senders, nobody);
  gtk_string_list_append (names, _("Each sender"));
  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *person = segue_record_list_get (list, i);
      gint64 id = segue_record_get_id (person);
      g_autofree char *name = segue_plan_dup_title (self->plan, person);
      guint n = 0;

      segue_plan_incoming (self->plan, SEGUE_RECORD_COMMUNICATION, SEGUE_COMMUNICATION_SENDER, id, &n);
      if (n == 0)
        continue;
      g_array_append_val (self->senders, id);
      gtk_string_list_append (names, name);
    }
  set_model (self->sender_row, names, 0);
}

/**
 * segue_paper_dialog_new:
 * @parent: (nullable): what it belongs to
 * @plan: what is printed
 * @author: (nullable): who prints it
 * @preset: what it begins with: layout, filter, days, and the level of whoever looks
 *
 * Returns: (transfer none): the dialog, which GTK keeps until it is closed
 */
GtkWindow *
segue_paper_dialog_new (GtkWindow              *parent,
                        SeguePlan              *plan,
                        const char             *author,
                        const SeguePageOptions *preset)
{
  SeguePaperDialog *self = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && preset != NULL, NULL);

  self = g_object_new (SEGUE_TYPE_PAPER_DIALOG, "transient-for", parent, "destroy-with-parent", TRUE, "modal", TRUE, NULL);
  self->plan = g_object_ref (plan);
  self->author = g_strdup (author);
  self->preset = *preset;
  self->words = g_strdup (preset->calendar.words);
  self->preset.calendar.words = NULL;
  self->preset.filter.rows = NULL;
  self->preset.narrowing = self->preset.order = NULL;
  offer_audiences (self);
  offer_senders (self);
  adw_combo_row_set_selected (self->layout_row, preset->calendar_layout);
  adw_combo_row_set_selected (self->level_row, MAX (SEGUE_REDACTION_LEVEL_PUBLIC, preset->level));
  picked_day_cb (GTK_EDITABLE (self->from_row), preset->filter.from);
  picked_day_cb (GTK_EDITABLE (self->to_row), preset->filter.to);
  turn_paper (self);
  self->is_ready = TRUE;
  show_rows (self);
  show_pages (self);

  return GTK_WINDOW (self);
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
