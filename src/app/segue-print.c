/* segue-print.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The pages are those of the PDF export, laid out for the paper that was chosen.
 */

#define G_LOG_DOMAIN "segue-print"

#include "config.h"

#include "segue-print.h"

#include <glib/gi18n.h>

struct _SeguePrint
{
  GtkPrintOperation    parent_instance;

  /* Owned. */
  SegueExtract        *extract;
  SegueDocument       *document;

  SegueRedactionLevel  level;
  gboolean             is_monochrome;
  double               left;          /* margins, in points */
  double               top;

  /* Borrowed from the tab in the print dialog while it is there. */
  GtkCheckButton      *level_buttons[SEGUE_N_REDACTION_LEVELS]; /* NULL for who must not get it */
  GtkCheckButton      *monochrome_button;
};

G_DEFINE_FINAL_TYPE (SeguePrint, segue_print, GTK_TYPE_PRINT_OPERATION)

static gboolean
create_document (SeguePrint  *self,
                 GError     **error)
{
  g_autofree char *title = NULL;

  if (self->extract == NULL) /* it was made before */
    {
      title = segue_document_dup_title (self->document);
      gtk_print_operation_set_job_name (GTK_PRINT_OPERATION (self), title);
      return TRUE;
    }

  g_clear_object (&self->document);
  self->document = segue_extract_create_document (self->extract, self->level, self->is_monochrome, error);
  if (self->document == NULL)
    return FALSE;

  title = segue_document_dup_title (self->document);
  gtk_print_operation_set_job_name (GTK_PRINT_OPERATION (self), title);

  return TRUE;
}

/* Those of the PDF, unless the printer cannot print so close to the edge. */
static void
get_margins (GtkPrintContext *context,
             double          *top,
             double          *bottom,
             double          *left,
             double          *right)
{
  *top = *bottom = *left = *right = 0;
  gtk_print_context_get_hard_margins (context, top, bottom, left, right);
  *top = MAX (*top, SEGUE_PAPER_MARGIN);
  *bottom = MAX (*bottom, SEGUE_PAPER_MARGIN);
  *left = MAX (*left, SEGUE_PAPER_MARGIN);
  *right = MAX (*right, SEGUE_PAPER_MARGIN);
}

static void
segue_print_begin_print (GtkPrintOperation *operation,
                         GtkPrintContext   *context)
{
  SeguePrint *self = SEGUE_PRINT (operation);
  double bottom, right;

  get_margins (context, &self->top, &bottom, &self->left, &right);

  /* A document fails only where it is cancelled. */
  if (segue_document_paginate (self->document,
                               gtk_print_context_get_width (context) - self->left - right,
                               gtk_print_context_get_height (context) - self->top - bottom, NULL, NULL))
    gtk_print_operation_set_n_pages (operation, (int) segue_document_get_n_pages (self->document));
}

static void
segue_print_draw_page (GtkPrintOperation *operation,
                       GtkPrintContext   *context,
                       int                page)
{
  SeguePrint *self = SEGUE_PRINT (operation);
  cairo_t *cr = gtk_print_context_get_cairo_context (context);

  cairo_save (cr);
  cairo_translate (cr, self->left, self->top);
  segue_document_draw (self->document, (guint) page, cr);
  cairo_restore (cr);
}

static GtkWidget *
make_sentence (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 56);

  return label;
}

static GtkWidget *
append_choice (GtkBox     *box,
               const char *label,
               const char *sentence)
{
  GtkWidget *button = gtk_check_button_new_with_label (label);
  GtkWidget *below = make_sentence (sentence);

  gtk_widget_set_margin_start (below, 28);
  gtk_widget_set_margin_bottom (below, 6);
  gtk_widget_add_css_class (below, "dim-label");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, below, NULL, -1);
  gtk_box_append (box, button);
  gtk_box_append (box, below);

  return button;
}

static void
append_level (SeguePrint          *self,
              GtkBox              *box,
              SegueRedactionLevel  level,
              const char          *sentence)
{
  GtkWidget *button = append_choice (box, segue_choices_get_label (&segue_redaction_levels, (int) level), sentence);

  self->level_buttons[level] = GTK_CHECK_BUTTON (button);
  if (level != SEGUE_REDACTION_LEVEL_TEAM)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (button), self->level_buttons[SEGUE_REDACTION_LEVEL_TEAM]);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), level == self->level);
}

static gboolean
is_for_public (SeguePrint *self)
{
  const SegueExportSettings settings = { .format = SEGUE_EXPORT_PDF, .level = SEGUE_REDACTION_LEVEL_PUBLIC };

  return segue_extract_check (self->extract, &settings, NULL);
}

static GtkWidget *
make_heading (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");

  return label;
}

static GtkWidget *
segue_print_create_custom_widget (GtkPrintOperation *operation)
{
  SeguePrint *self = SEGUE_PRINT (operation);
  GtkWidget *box = NULL;
  GtkWidget *monochrome;

  if (self->extract == NULL)
    return NULL;

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 12);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);

  gtk_box_append (GTK_BOX (box), make_heading (_("For Whom")));
  append_level (self, GTK_BOX (box), SEGUE_REDACTION_LEVEL_TEAM, _("Everything, working notes and confidential records included"));
  append_level (self, GTK_BOX (box), SEGUE_REDACTION_LEVEL_MANAGERS, _("Without working notes, quotes and confidential records"));
  if (is_for_public (self))
    append_level (self, GTK_BOX (box), SEGUE_REDACTION_LEVEL_PUBLIC, _("Without ratings, engagement and notes; people under pseudonyms"));
  else
    gtk_box_append (GTK_BOX (box), make_sentence (_("It shows opinions about people, so it is not printed for the public.")));

  monochrome = append_choice (GTK_BOX (box), _("Black and White"), _("Patterns and words instead of tones"));
  gtk_widget_set_margin_top (monochrome, 12);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (monochrome), self->is_monochrome);

  self->monochrome_button = GTK_CHECK_BUTTON (monochrome);

  return box;
}

static void
segue_print_custom_widget_apply (GtkPrintOperation *operation,
                                 GtkWidget         *widget)
{
  SeguePrint *self = SEGUE_PRINT (operation);
  SegueRedactionLevel level = SEGUE_REDACTION_LEVEL_TEAM;

  for (guint i = 0; i < SEGUE_N_REDACTION_LEVELS; i++)
    if (self->level_buttons[i] != NULL && gtk_check_button_get_active (self->level_buttons[i]))
      level = (SegueRedactionLevel) i;
  segue_print_set_content (self, level, gtk_check_button_get_active (self->monochrome_button));

  /* All that are offered have pages. */
  create_document (self, NULL);
}

static void
segue_print_finalize (GObject *object)
{
  SeguePrint *self = SEGUE_PRINT (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->extract, segue_extract_free);

  G_OBJECT_CLASS (segue_print_parent_class)->finalize (object);
}

static void
segue_print_class_init (SeguePrintClass *klass)
{
  GtkPrintOperationClass *operation_class = GTK_PRINT_OPERATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = segue_print_finalize;

  operation_class->begin_print = segue_print_begin_print;
  operation_class->draw_page = segue_print_draw_page;
  operation_class->create_custom_widget = segue_print_create_custom_widget;
  operation_class->custom_widget_apply = segue_print_custom_widget_apply;
}

static void
segue_print_init (SeguePrint *self)
{
  GtkPrintOperation *operation = GTK_PRINT_OPERATION (self);
  g_autoptr(GtkPageSetup) setup = gtk_page_setup_new ();

  gtk_page_setup_set_orientation (setup, GTK_PAGE_ORIENTATION_LANDSCAPE);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_custom_tab_label (operation, _("Content"));
  gtk_print_operation_set_show_progress (operation, TRUE);
}

/**
 * segue_print_new:
 * @extract: (transfer full): what is printed
 *
 * Returns: (transfer full): a print operation, landscape, for the team
 */
SeguePrint *
segue_print_new (SegueExtract *extract)
{
  SeguePrint *self = NULL;

  g_return_val_if_fail (extract != NULL, NULL);

  self = g_object_new (SEGUE_TYPE_PRINT, NULL);
  self->extract = extract;

  return self;
}

/* As printers know them. */
static const char *
get_paper_name (SeguePaper paper)
{
  static const char * const names[] = {
    [SEGUE_PAPER_A4] = "iso_a4",
    [SEGUE_PAPER_A3] = "iso_a3",
    [SEGUE_PAPER_A2] = "iso_a2",
    [SEGUE_PAPER_LETTER] = "na_letter",
    [SEGUE_PAPER_TABLOID] = "na_ledger",
  };

  return names[paper];
}

/**
 * segue_print_new_for_document:
 * @document: (transfer full): what is printed, whatever the dialog says
 * @paper: what on
 * @is_landscape: whether the long side lies
 *
 * Returns: (transfer full): a print operation; it asks for a printer only
 */
SeguePrint *
segue_print_new_for_document (SegueDocument *document,
                              SeguePaper     paper,
                              gboolean       is_landscape)
{
  SeguePrint *self = NULL;
  g_autoptr(GtkPageSetup) setup = gtk_page_setup_new ();
  GtkPaperSize *size;

  g_return_val_if_fail (SEGUE_IS_DOCUMENT (document) && paper < SEGUE_N_PAPERS, NULL);

  self = g_object_new (SEGUE_TYPE_PRINT, NULL);
  self->document = document;
  size = gtk_paper_size_new (get_paper_name (paper));
  gtk_page_setup_set_paper_size (setup, size);
  gtk_paper_size_free (size);
  gtk_page_setup_set_orientation (setup, is_landscape ? GTK_PAGE_ORIENTATION_LANDSCAPE : GTK_PAGE_ORIENTATION_PORTRAIT);
  gtk_print_operation_set_default_page_setup (GTK_PRINT_OPERATION (self), setup);

  return self;
}

/**
 * segue_print_set_content:
 * @level: who it is for
 * @is_monochrome: whether it is for black and white
 *
 * What the dialog begins with, where there is one.
 */
void
segue_print_set_content (SeguePrint          *self,
                         SegueRedactionLevel  level,
                         gboolean             is_monochrome)
{
  g_return_if_fail (SEGUE_IS_PRINT (self));

  self->level = level;
  self->is_monochrome = is_monochrome;
}

/**
 * segue_print_run:
 * @action: whether with a dialog, a preview, or to a file
 * @parent: (nullable): what a dialog belongs to
 * @error: %SEGUE_REDACTION_ERROR at a level that leaves nothing, or GTK's
 *
 * As gtk_print_operation_run(), with a level of redaction.
 *
 * Returns: how it ended, or that it goes on
 */
GtkPrintOperationResult
segue_print_run (SeguePrint               *self,
                 GtkPrintOperationAction   action,
                 GtkWindow                *parent,
                 GError                  **error)
{
  g_return_val_if_fail (SEGUE_IS_PRINT (self), GTK_PRINT_OPERATION_RESULT_ERROR);

  if (!create_document (self, error))
    return GTK_PRINT_OPERATION_RESULT_ERROR;

  return gtk_print_operation_run (GTK_PRINT_OPERATION (self), action, parent, error);
}
