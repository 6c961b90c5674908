/* segue-import-result.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import-result"

#include "config.h"

#include "segue-import-result.h"

#include "segue-output.h"
#include "segue-pick-file.h"

#include <glib/gi18n.h>

/* More are counted, not listed: nobody reads them on a screen. */
#define MAXIMUM_LINES 200

struct _SegueImportResultPage
{
  AdwBin              parent_instance;

  SegueImportPlan    *plan;    /* borrowed from the session */
  char               *summary; /* owned */
  AdwPreferencesPage *page;    /* borrowed: child */
};

G_DEFINE_FINAL_TYPE (SegueImportResultPage, segue_import_result_page, ADW_TYPE_BIN)

static void
segue_import_result_page_finalize (GObject *object)
{
  g_free (SEGUE_IMPORT_RESULT_PAGE (object)->summary);

  G_OBJECT_CLASS (segue_import_result_page_parent_class)->finalize (object);
}

static void
segue_import_result_page_class_init (SegueImportResultPageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = segue_import_result_page_finalize;
}

static void
segue_import_result_page_init (SegueImportResultPage *self)
{
}

static void
add_line (AdwPreferencesGroup *group,
          const char          *title,
          const char          *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    {
      g_autofree char *markup = g_markup_escape_text (subtitle, -1);

      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), markup);
    }
  adw_preferences_group_add (group, row);
}

static AdwPreferencesGroup *
add_group (SegueImportResultPage *self,
           const char            *title,
           const char            *description)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_title (group, title);
  adw_preferences_group_set_description (group, description);
  adw_preferences_page_add (self->page, group);

  return group;
}

static void
rejects_picked (const char *path,
                gpointer    data)
{
  SegueImportResultPage *self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueOutput) output = segue_output_open (path, &error);

  if (output == NULL ||
      !segue_import_plan_write_rejects (self->plan, G_OUTPUT_STREAM (output), &error) ||
      !segue_output_commit (output, NULL, &error))
    {
      GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                                                  _("Not Written"), error->message);

      adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
      gtk_window_present (GTK_WINDOW (dialog));
    }
}

static void
save_rejects_cb (SegueImportResultPage *self)
{
  segue_pick_file (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), SEGUE_PICK_NEW_FILE, _("Save Refused Rows"),
                   _("refused.csv"), rejects_picked, self);
}

static void
show_rows (SegueImportResultPage *self,
           SegueImportResult      result,
           const char            *title,
           const char            *description)
{
  guint n = segue_import_plan_count (self->plan, result);
  AdwPreferencesGroup *group;
  guint n_shown = 0;

  if (n == 0)
    return;

  group = add_group (self, title, description);
  for (guint i = 0; i < segue_import_plan_get_n_rows (self->plan) && n_shown < MAXIMUM_LINES; i++)
    {
      g_autofree char *who = NULL;
      g_autofree char *line = NULL;
      g_autofree char *reason = NULL;

      if (segue_import_plan_get_result (self->plan, i) != result)
        continue;

      who = segue_import_plan_dup_title (self->plan, i);
      /* Translators: a line of a file, and who stands in it. */
      line = g_strdup_printf (_("Line %u: %s"), segue_import_plan_get_line (self->plan, i), who != NULL ? who : "");
      if (result == SEGUE_IMPORT_REFUSED)
        {
          reason = segue_import_plan_dup_reason (self->plan, i);
        }
      else
        {
          g_autoptr(GPtrArray) changes = segue_import_plan_dup_changes (self->plan, i);

          g_ptr_array_add (changes, NULL);
          reason = g_strjoinv ("\n", (char **) changes->pdata);
          g_ptr_array_set_size (changes, (int) changes->len - 1);
        }
      add_line (group, line, reason);
      n_shown++;
    }

  if (n > n_shown)
    {
      g_autofree char *more = g_strdup_printf (ngettext ("and %u more", "and %u more", n - n_shown), n - n_shown);

      add_line (group, more, NULL);
    }

  if (result == SEGUE_IMPORT_REFUSED)
    {
      GtkWidget *button = gtk_button_new_with_label (_("Save These Rows…"));

      gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
      gtk_widget_add_css_class (button, "flat");
      g_signal_connect_swapped (button, "clicked", G_CALLBACK (save_rejects_cb), self);
      adw_preferences_group_set_header_suffix (group, button);
    }
}

/* What a line says after the name of a file stands alone here. */
static char *
dup_sentence (const char *text)
{
  GString *sentence = g_string_new (NULL);

  g_string_append_unichar (sentence, g_unichar_totitle (g_utf8_get_char (text)));
  g_string_append (sentence, g_utf8_next_char (text));

  return g_string_free (sentence, FALSE);
}

/* Where it is, without the name of the file, which is in the title. */
static char *
dup_place (SegueImportPlan          *plan,
           const SegueImportMessage *message)
{
  g_autofree char *header = NULL;

  if (message->line == 0)
    return g_strdup (_("The whole file"));
  if (message->column == G_MAXUINT)
    return g_strdup_printf (_("Line %u"), message->line);

  header = segue_import_plan_dup_header (plan, message->column);
  /* Translators: a line of a file, and the header of a column. */
  return g_strdup_printf (_("Line %u, %s"), message->line, header);
}

static void
show_warnings (SegueImportResultPage *self)
{
  guint n = segue_import_plan_get_n_warnings (self->plan);
  AdwPreferencesGroup *group;

  if (n == 0)
    return;

  group = add_group (self, _("Values That Are Not Taken"), _("The rest of these rows is."));
  for (guint i = 0; i < MIN (n, MAXIMUM_LINES); i++)
    {
      SegueImportMessage message = { 0 };
      g_autofree char *place = NULL;
      g_autofree char *text = NULL;

      segue_import_plan_get_warning (self->plan, i, &message);
      text = dup_sentence (message.text);
      place = dup_place (self->plan, &message);
      g_free (message.text);
      add_line (group, place, text);
    }

  if (n > MAXIMUM_LINES)
    {
      g_autofree char *more = g_strdup_printf (ngettext ("and %u more", "and %u more", n - MAXIMUM_LINES), n - MAXIMUM_LINES);

      add_line (group, more, NULL);
    }
}

static const char *
get_remedy (SegueImportRemedy remedy)
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
      return _("Go back to the columns to choose where it goes.");
    case SEGUE_IMPORT_REMEDY_HEADER:
      return _("Go back to the first rows to choose another line for the headers.");
    }

  g_assert_not_reached ();
}

static void
show_notes (SegueImportResultPage *self)
{
  GPtrArray *notes = segue_import_plan_get_notes (self->plan);
  AdwPreferencesGroup *group;

  if (notes->len == 0)
    return;

  group = add_group (self, _("About the File"), NULL);
  for (guint i = 0; i < MIN (notes->len, MAXIMUM_LINES); i++)
    {
      const SegueImportNote *note = g_ptr_array_index (notes, i);
      g_autofree char *sentence = dup_sentence (note->text);

      add_line (group, sentence, get_remedy (note->remedy));
    }
}

/**
 * segue_import_result_page_show:
 * @plan: what would happen; must live as long as it is shown
 */
void
segue_import_result_page_show (SegueImportResultPage *self,
                               SegueImportPlan       *plan)
{
  AdwPreferencesGroup *group;

  g_return_if_fail (SEGUE_IS_IMPORT_RESULT_PAGE (self));

  self->plan = plan;
  g_free (self->summary);
  self->summary = g_strdup_printf (_("%u new, %u changed, %u unchanged, %u refused"),
                                   segue_import_plan_count (plan, SEGUE_IMPORT_NEW),
                                   segue_import_plan_count (plan, SEGUE_IMPORT_CHANGED),
                                   segue_import_plan_count (plan, SEGUE_IMPORT_UNCHANGED),
                                   segue_import_plan_count (plan, SEGUE_IMPORT_REFUSED));

  self->page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->page));
  group = add_group (self, _("What Will Happen"), _("Nothing has been written yet. The whole import can be undone with one key."));
  add_line (group, self->summary, NULL);

  show_rows (self, SEGUE_IMPORT_REFUSED, _("Refused Rows"), _("Correct them in a file of their own and import that."));
  show_warnings (self);
  show_rows (self, SEGUE_IMPORT_CHANGED, _("Changed"), _("What the file says differently."));
  show_rows (self, SEGUE_IMPORT_NEW, _("New"), NULL);
  show_notes (self);
}

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
