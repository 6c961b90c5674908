/* segue-import-result.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is chosen among the chips is listed; the line that is selected is said in
 * full below the list, since every row of a list has the same height.
 */

#define G_LOG_DOMAIN "segue-import-result"

#include "config.h"

#include "segue-import-result.h"

#include "segue-import-lines.h"
#include "segue-output.h"
#include "segue-pick-file.h"
#include "segue-text-scale.h"

#include <glib/gi18n.h>
#include <string.h>

/* What is selected is said on up to this many pixels, and scrolls beyond. */
/* Two lines, so that the list does not move while one goes through it, and no more than five. */
#define LEAST_HEIGHT 40
#define FULL_HEIGHT 110

struct _SegueImportResultPage
{
  AdwBin              parent_instance;

  SegueImportSession *session; /* owned */
  SegueImportPlan    *plan;    /* borrowed from the session; NULL while nothing is shown */
  char               *summary; /* owned */
  SegueImportLines   *lines;   /* owned */
  SegueImportTopic    topic;

  /* Borrowed: children. */
  GtkLabel           *title;
  GtkLabel           *explanation;
  GtkWidget          *chips[SEGUE_IMPORT_N_TOPICS];
  GtkSearchEntry     *search;
  GtkWidget          *save_button;
  GtkWidget          *unknown_button;
  GtkStack           *stack;
  GtkSingleSelection *selection;
  GtkLabel           *full;
  GtkWidget          *remedy_button;
  gboolean            is_filling;
};

enum
{
  SIGNAL_GO_BACK,
  SIGNAL_AGAIN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueImportResultPage, segue_import_result_page, ADW_TYPE_BIN)

static void
segue_import_result_page_dispose (GObject *object)
{
  SegueImportResultPage *self = SEGUE_IMPORT_RESULT_PAGE (object);

  self->plan = NULL;
  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_object (&self->lines);
  g_clear_object (&self->session);
  g_clear_pointer (&self->summary, g_free);

  G_OBJECT_CLASS (segue_import_result_page_parent_class)->dispose (object);
}

static void
segue_import_result_page_class_init (SegueImportResultPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_import_result_page_dispose;

  /**
   * SegueImportResultPage::go-back:
   * @step: the name of the step
   * @column: of the file, for the step of the columns
   *
   * The user wants to mend something there.
   */
  signals[SIGNAL_GO_BACK] = g_signal_new ("go-back", SEGUE_TYPE_IMPORT_RESULT_PAGE, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_UINT);

  /**
   * SegueImportResultPage::again:
   *
   * The user said something that the plan has to be made anew for.
   */
  signals[SIGNAL_AGAIN] = g_signal_new ("again", SEGUE_TYPE_IMPORT_RESULT_PAGE, G_SIGNAL_RUN_LAST,
                                        0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static char *
dup_chip_label (SegueImportTopic topic,
                guint            n)
{
  switch (topic)
    {
    case SEGUE_IMPORT_TOPIC_REFUSED:
      return g_strdup_printf (ngettext ("%u row refused", "%u rows refused", n), n);
    case SEGUE_IMPORT_TOPIC_WARNING:
      return g_strdup_printf (ngettext ("%u value to look at", "%u values to look at", n), n);
    case SEGUE_IMPORT_TOPIC_CHANGED:
      return g_strdup_printf (ngettext ("%u row changed", "%u rows changed", n), n);
    case SEGUE_IMPORT_TOPIC_NEW:
      return g_strdup_printf (ngettext ("%u row new", "%u rows new", n), n);
    case SEGUE_IMPORT_TOPIC_NOTE:
      return g_strdup_printf (ngettext ("%u remark about the file", "%u remarks about the file", n), n);
    case SEGUE_IMPORT_N_TOPICS:
      break;
    }

  g_assert_not_reached ();
}

static const char *
get_explanation (SegueImportTopic topic)
{
  switch (topic)
    {
    case SEGUE_IMPORT_TOPIC_REFUSED:
      return _("These rows are not taken. Save them with their reasons, correct them there and import that file.");
    case SEGUE_IMPORT_TOPIC_WARNING:
      return _("Values that are not taken, or not as they stand. The rest of these rows is.");
    case SEGUE_IMPORT_TOPIC_CHANGED:
      return _("What the file says differently about what is there already.");
    case SEGUE_IMPORT_TOPIC_NEW:
      return _("What the file adds.");
    case SEGUE_IMPORT_TOPIC_NOTE:
      return _("How the file was understood, and what of it is not taken.");
    case SEGUE_IMPORT_N_TOPICS:
      break;
    }

  g_assert_not_reached ();
}

static const char *
get_remedy_label (SegueImportRemedy remedy)
{
  switch (remedy)
    {
    case SEGUE_IMPORT_REMEDY_NONE:
      return NULL;
    case SEGUE_IMPORT_REMEDY_MAP:
    case SEGUE_IMPORT_REMEDY_MAP_SO:
    case SEGUE_IMPORT_REMEDY_MAP_INSTEAD:
    case SEGUE_IMPORT_REMEDY_MAP_ONE:
    case SEGUE_IMPORT_REMEDY_MAP_OTHER:
      return _("Choose What It _Means");
    case SEGUE_IMPORT_REMEDY_HEADER:
      return _("Choose Another _Line");
    }

  g_assert_not_reached ();
}

/* The selected line in full, and what can be done about it. */
static void
show_selected (SegueImportResultPage *self)
{
  SegueImportLine *line = gtk_single_selection_get_selected_item (self->selection);
  const SegueImportNote *note = line != NULL ? segue_import_line_get_note (line) : NULL;
  const char *remedy = note != NULL ? get_remedy_label (note->remedy) : NULL;
  g_autofree char *text = NULL;

  if (line != NULL)
    /* Translators: where in a file, then what is wrong there. */
    text = g_strdup_printf (_("%s. %s"), segue_import_line_get_place (line), segue_import_line_get_text (line));
  gtk_label_set_text (self->full, text != NULL ? text : "");
  gtk_widget_set_visible (self->remedy_button, remedy != NULL);
  if (remedy != NULL)
    gtk_button_set_label (GTK_BUTTON (self->remedy_button), remedy);
}

static void
show_lines (SegueImportResultPage *self)
{
  const char *search = gtk_editable_get_text (GTK_EDITABLE (self->search));

  if (self->plan == NULL)
    return;

  segue_import_lines_show (self->lines, self->plan, self->topic, search);
  gtk_stack_set_visible_child_name (self->stack,
                                    g_list_model_get_n_items (G_LIST_MODEL (self->lines)) > 0 ? "lines" : "nothing");
  show_selected (self);
}

static void
show_topic (SegueImportResultPage *self,
            SegueImportTopic       topic)
{
  self->topic = topic;
  gtk_label_set_text (self->explanation, get_explanation (topic));
  gtk_widget_set_visible (self->save_button, topic == SEGUE_IMPORT_TOPIC_REFUSED);
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  show_lines (self);
}

static void
chip_toggled_cb (SegueImportResultPage *self,
                 GtkToggleButton       *chip)
{
  if (self->is_filling || !gtk_toggle_button_get_active (chip))
    return;

  for (guint i = 0; i < SEGUE_IMPORT_N_TOPICS; i++)
    if (self->chips[i] == GTK_WIDGET (chip))
      show_topic (self, (SegueImportTopic) i);
}

static void
remedy_clicked_cb (SegueImportResultPage *self)
{
  SegueImportLine *line = gtk_single_selection_get_selected_item (self->selection);
  const SegueImportNote *note = line != NULL ? segue_import_line_get_note (line) : NULL;

  if (note == NULL)
    return;

  g_signal_emit (self, signals[SIGNAL_GO_BACK], 0, note->remedy == SEGUE_IMPORT_REMEDY_HEADER ? "source" : "columns",
                 note->column);
}

static gboolean
write_rejects (SegueImportResultPage  *self,
               const char             *path,
               GError                **error)
{
  g_autoptr(SegueOutput) output = segue_output_open (path, error);

  return output != NULL && segue_import_plan_write_rejects_as (self->plan, path, G_OUTPUT_STREAM (output), error) &&
         segue_output_commit (output, NULL, error);
}

/**
 * segue_import_result_page_save_rejects:
 * @path: where to
 *
 * Writes the refused rows, each with its reason, as when @path were picked.
 */
gboolean
segue_import_result_page_save_rejects (SegueImportResultPage  *self,
                                       const char             *path,
                                       GError                **error)
{
  g_return_val_if_fail (SEGUE_IS_IMPORT_RESULT_PAGE (self) && self->plan != NULL, FALSE);

  if (segue_import_session_is_file (self->session, path))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_EXISTS,
                           _("This is the file that is being imported. Choose another name, so that it stays as it is."));
      return FALSE;
    }

  return write_rejects (self, path, error);
}

static void
rejects_picked (const char *path,
                gpointer    data)
{
  g_autoptr(GError) error = NULL;
  GtkWidget *dialog;

  if (segue_import_result_page_save_rejects (data, path, &error))
    return;

  dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (data)), _("Not Written"), error->message);
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
save_rejects_cb (SegueImportResultPage *self)
{
  g_autofree char *name = segue_import_session_dup_rejects_name (self->session);

  segue_pick_file (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), SEGUE_PICK_NEW_FILE, _("Save Refused Rows"),
                   name, rejects_picked, self);
}

static GtkLabel *
make_label (const char *css_class)
{
  GtkLabel *label = GTK_LABEL (gtk_label_new (NULL));

  gtk_label_set_xalign (label, 0);
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_wrap_mode (label, PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (label), css_class);

  return label;
}

static GtkWidget *
make_cell (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_single_line_mode (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (box, "import-line");
  gtk_box_append (GTK_BOX (box), make_cell ("heading"));
  gtk_box_append (GTK_BOX (box), make_cell ("subtitle"));
  gtk_list_item_set_child (item, box);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item)
{
  GtkWidget *box = gtk_list_item_get_child (item);
  SegueImportLine *line = gtk_list_item_get_item (item);

  gtk_label_set_text (GTK_LABEL (gtk_widget_get_first_child (box)), segue_import_line_get_place (line));
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (box)), segue_import_line_get_text (line));
}

/* Where they are too many for the width, they scroll. */
static GtkWidget *
make_chips (SegueImportResultPage *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  for (guint i = 0; i < SEGUE_IMPORT_N_TOPICS; i++)
    {
      self->chips[i] = gtk_toggle_button_new ();
      gtk_widget_add_css_class (self->chips[i], "chip");
      gtk_widget_set_valign (self->chips[i], GTK_ALIGN_CENTER);
      if (i > 0)
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (self->chips[i]), GTK_TOGGLE_BUTTON (self->chips[0]));
      g_signal_connect_swapped (self->chips[i], "toggled", G_CALLBACK (chip_toggled_cb), self);
      gtk_box_append (GTK_BOX (box), self->chips[i]);
    }
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);

  return scroller;
}

static GtkWidget *
make_find (SegueImportResultPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->search = GTK_SEARCH_ENTRY (gtk_search_entry_new ());
  g_object_set (self->search, "placeholder-text", _("Find in these lines"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Find in these lines"), -1);
  gtk_widget_set_hexpand (GTK_WIDGET (self->search), TRUE);
  g_signal_connect_swapped (self->search, "search-changed", G_CALLBACK (show_lines), self);
  self->save_button = gtk_button_new_with_mnemonic (_("_Save These Rows…"));
  g_signal_connect_swapped (self->save_button, "clicked", G_CALLBACK (save_rejects_cb), self);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->search));
  gtk_box_append (GTK_BOX (box), self->save_button);

  return box;
}

static void
unknown_toggled_cb (SegueImportResultPage *self)
{
  if (self->is_filling)
    return;

  segue_import_session_set_adds_people (self->session, gtk_check_button_get_active (GTK_CHECK_BUTTON (self->unknown_button)));
  g_signal_emit (self, signals[SIGNAL_AGAIN], 0);
}

/* Whom a learning system knows and the register does not. */
static GtkWidget *
make_unknown (SegueImportResultPage *self)
{
  self->unknown_button = gtk_check_button_new_with_mnemonic (_("_Add unknown people to the register"));
  g_signal_connect_swapped (self->unknown_button, "toggled", G_CALLBACK (unknown_toggled_cb), self);

  return self->unknown_button;
}

static GtkWidget *
make_list (SegueImportResultPage *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *nothing = gtk_label_new (_("No line has this text."));
  GtkWidget *view;

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  self->lines = segue_import_lines_new ();
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->lines)));
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (show_selected), self, G_CONNECT_SWAPPED);
  view = gtk_list_view_new (GTK_SELECTION_MODEL (self->selection), factory);
  gtk_list_view_set_show_separators (GTK_LIST_VIEW (view), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, _("What will happen, line by line"), -1);

  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), view);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_stack_add_named (self->stack, scroller, "lines");
  gtk_widget_add_css_class (nothing, "dim-label");
  gtk_stack_add_named (self->stack, nothing, "nothing");
  gtk_widget_set_vexpand (GTK_WIDGET (self->stack), TRUE);
  gtk_widget_set_size_request (GTK_WIDGET (self->stack), -1, 100);
  gtk_widget_add_css_class (GTK_WIDGET (self->stack), "card");
  gtk_widget_set_overflow (GTK_WIDGET (self->stack), GTK_OVERFLOW_HIDDEN);

  return GTK_WIDGET (self->stack);
}

static void
scale_full (GtkWidget *scroller)
{
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), segue_text_scale_pixels (FULL_HEIGHT));
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scroller), segue_text_scale_pixels (LEAST_HEIGHT));
}

static GtkWidget *
make_full (SegueImportResultPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->full = make_label (NULL);
  gtk_label_set_selectable (self->full, TRUE);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  scale_full (scroller);
  segue_text_scale_follow (scroller, G_CALLBACK (scale_full));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->full));
  gtk_widget_set_hexpand (scroller, TRUE);
  self->remedy_button = gtk_button_new ();
  gtk_button_set_use_underline (GTK_BUTTON (self->remedy_button), TRUE);
  gtk_widget_set_valign (self->remedy_button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (self->remedy_button, "clicked", G_CALLBACK (remedy_clicked_cb), self);
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_box_append (GTK_BOX (box), self->remedy_button);

  return box;
}

static void
segue_import_result_page_init (SegueImportResultPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_add_css_class (box, "dialog-content");
  self->title = make_label ("title-4");
  self->explanation = make_label ("subtitle");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (box), make_chips (self));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->explanation));
  gtk_box_append (GTK_BOX (box), make_unknown (self));
  gtk_box_append (GTK_BOX (box), make_find (self));
  gtk_box_append (GTK_BOX (box), make_list (self));
  gtk_box_append (GTK_BOX (box), make_full (self));
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * segue_import_result_page_set_session:
 * @session: what the file is and how it is read; is kept
 */
void
segue_import_result_page_set_session (SegueImportResultPage *self,
                                      SegueImportSession    *session)
{
  g_set_object (&self->session, session);
}

/**
 * segue_import_result_page_show:
 * @plan: what would happen; must live until segue_import_result_page_clear()
 */
void
segue_import_result_page_show (SegueImportResultPage *self,
                               SegueImportPlan       *plan)
{
  SegueImportTopic first = SEGUE_IMPORT_N_TOPICS;

  g_return_if_fail (SEGUE_IS_IMPORT_RESULT_PAGE (self));

  self->plan = plan;
  g_free (self->summary);
  self->summary = g_strdup_printf (_("%u new, %u changed, %u unchanged, %u refused"),
                                   segue_import_plan_count (plan, SEGUE_IMPORT_NEW),
                                   segue_import_plan_count (plan, SEGUE_IMPORT_CHANGED),
                                   segue_import_plan_count (plan, SEGUE_IMPORT_UNCHANGED),
                                   segue_import_plan_count (plan, SEGUE_IMPORT_REFUSED));
  gtk_label_set_text (self->title, self->summary);

  self->is_filling = TRUE;
  gtk_widget_set_visible (self->unknown_button, segue_import_plan_count_unknown (plan) > 0);
  for (guint i = SEGUE_IMPORT_N_TOPICS; i > 0; i--)
    {
      guint n = segue_import_lines_count (plan, (SegueImportTopic) (i - 1));
      g_autofree char *label = dup_chip_label ((SegueImportTopic) (i - 1), n);

      gtk_button_set_label (GTK_BUTTON (self->chips[i - 1]), label);
      gtk_widget_set_visible (self->chips[i - 1], n > 0);
      if (n > 0)
        first = (SegueImportTopic) (i - 1);
    }
  if (first < SEGUE_IMPORT_N_TOPICS)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->chips[first]), TRUE);
  self->is_filling = FALSE;

  show_topic (self, first < SEGUE_IMPORT_N_TOPICS ? first : SEGUE_IMPORT_TOPIC_NEW);
  if (!segue_import_result_page_has_work (self))
    gtk_label_set_text (self->explanation, _("There is nothing to import: everything that can be taken is there already."));
}

/**
 * segue_import_result_page_clear:
 *
 * Forgets the plan, which goes.
 */
void
segue_import_result_page_clear (SegueImportResultPage *self)
{
  g_return_if_fail (SEGUE_IS_IMPORT_RESULT_PAGE (self));

  segue_import_lines_clear (self->lines);
  self->plan = NULL;
}

/**
 * segue_import_result_page_get_plan:
 *
 * Returns: (transfer none) (nullable): what would happen, as it is shown
 */
SegueImportPlan *
segue_import_result_page_get_plan (SegueImportResultPage *self)
{
  return self->plan;
}

/**
 * segue_import_result_page_has_work:
 *
 * Returns: whether importing would write anything
 */
gboolean
segue_import_result_page_has_work (SegueImportResultPage *self)
{
  return self->plan != NULL &&
         segue_import_plan_count (self->plan, SEGUE_IMPORT_NEW) + segue_import_plan_count (self->plan, SEGUE_IMPORT_CHANGED) > 0;
}

/**
 * segue_import_result_page_get_summary:
 *
 * Returns: “3 new, 1 changed, 0 unchanged, 0 refused”
 */
const char *
segue_import_result_page_get_summary (SegueImportResultPage *self)
{
  return self->summary;
}
