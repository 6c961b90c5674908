/* segue-import-lines.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A file can have a hundred thousand lines of which forty are looked at, so a
 * line is a number until it is.
 */

#define G_LOG_DOMAIN "segue-import-lines"

#include "config.h"

#include "segue-import-lines.h"

#include "segue-fold.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <string.h>

struct _SegueImportLine
{
  GObject                parent_instance;

  char                  *place; /* owned */
  char                  *text;  /* owned */
  const SegueImportNote *note;  /* borrowed from the plan */
};

G_DEFINE_FINAL_TYPE (SegueImportLine, segue_import_line, G_TYPE_OBJECT)

struct _SegueImportLines
{
  GObject           parent_instance;

  SegueImportPlan  *plan;    /* borrowed: the session keeps it as long as it is shown */
  SegueImportTopic  topic;
  GArray           *indices; /* of guint: rows, warnings or notes */
  GPtrArray        *keys;    /* what each line is searched in, once it was; of @plan and @topic */
};

static void segue_import_lines_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueImportLines, segue_import_lines, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, segue_import_lines_model_init))

static void
segue_import_line_finalize (GObject *object)
{
  SegueImportLine *self = SEGUE_IMPORT_LINE (object);

  g_free (self->place);
  g_free (self->text);

  G_OBJECT_CLASS (segue_import_line_parent_class)->finalize (object);
}

static void
segue_import_line_class_init (SegueImportLineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = segue_import_line_finalize;
}

static void
segue_import_line_init (SegueImportLine *self)
{
}

/* What stands after the name of a file in a report stands alone here. */
static char *
dup_sentence (const char *text)
{
  GString *sentence = g_string_new (NULL);

  g_string_append_unichar (sentence, g_unichar_totitle (g_utf8_get_char (text)));
  g_string_append (sentence, g_utf8_next_char (text));

  return g_string_free (sentence, FALSE);
}

static char *
dup_row_place (SegueImportPlan *plan,
               guint            row)
{
  g_autofree char *who = segue_import_plan_dup_title (plan, row);
  guint line = segue_import_plan_get_line (plan, row);

  if (who == NULL || *who == '\0')
    return g_strdup_printf (_("Line %u"), line);

  /* Translators: a line of a file, and who stands in it. */
  return g_strdup_printf (_("Line %u: %s"), line, who);
}

static char *
dup_row_text (SegueImportPlan  *plan,
              SegueImportTopic  topic,
              guint             row)
{
  g_autoptr(GPtrArray) changes = NULL;
  g_autofree char *reason = NULL;
  char *text;

  if (topic == SEGUE_IMPORT_TOPIC_REFUSED)
    {
      reason = segue_import_plan_dup_reason (plan, row);
      return dup_sentence (reason);
    }

  if (topic == SEGUE_IMPORT_TOPIC_NEW)
    return segue_import_plan_dup_cells (plan, row);

  changes = segue_import_plan_dup_changes (plan, row);
  g_ptr_array_add (changes, NULL);
  text = g_strjoinv (" · ", (char **) changes->pdata);
  g_ptr_array_set_size (changes, (int) changes->len - 1);

  return text;
}

/* Where it is, without the name of the file, which is in the title. */
static void
fill_warning (SegueImportLine *line,
              SegueImportPlan *plan,
              guint            index)
{
  SegueImportMessage message = { 0 };
  g_autofree char *text = NULL;
  g_autofree char *header = NULL;

  segue_import_plan_get_warning (plan, index, &message);
  text = message.text;
  line->text = dup_sentence (text);
  if (message.line == 0)
    {
      line->place = g_strdup (_("The whole file"));
      return;
    }
  if (message.column == G_MAXUINT)
    {
      line->place = g_strdup_printf (_("Line %u"), message.line);
      return;
    }

  header = segue_import_plan_dup_header (plan, message.column);
  /* Translators: a line of a file, and the header of a column. */
  line->place = g_strdup_printf (_("Line %u, %s"), message.line, header);
}

static SegueImportLine *
make_line (SegueImportPlan  *plan,
           SegueImportTopic  topic,
           guint             index)
{
  SegueImportLine *line = g_object_new (SEGUE_TYPE_IMPORT_LINE, NULL);

  switch (topic)
    {
    case SEGUE_IMPORT_TOPIC_REFUSED:
    case SEGUE_IMPORT_TOPIC_CHANGED:
    case SEGUE_IMPORT_TOPIC_NEW:
      line->place = dup_row_place (plan, index);
      line->text = dup_row_text (plan, topic, index);
      return line;
    case SEGUE_IMPORT_TOPIC_WARNING:
      fill_warning (line, plan, index);
      return line;
    case SEGUE_IMPORT_TOPIC_NOTE:
      line->note = g_ptr_array_index (segue_import_plan_get_notes (plan), index);
      line->place = g_strdup (_("The whole file"));
      line->text = dup_sentence (line->note->text);
      return line;
    case SEGUE_IMPORT_N_TOPICS:
      break;
    }

  g_assert_not_reached ();
}

/**
 * segue_import_line_get_place:
 *
 * Returns: (transfer none): where in the file that is, such as “Line 12, E-mail”
 */
const char *
segue_import_line_get_place (SegueImportLine *self)
{
  return self->place;
}

/**
 * segue_import_line_get_text:
 *
 * Returns: (transfer none): the sentence
 */
const char *
segue_import_line_get_text (SegueImportLine *self)
{
  return self->text;
}

/**
 * segue_import_line_get_note:
 *
 * Returns: (nullable): what can be done about it, for a line about the whole file
 */
const SegueImportNote *
segue_import_line_get_note (SegueImportLine *self)
{
  return self->note;
}

static GType
segue_import_lines_get_item_type (GListModel *model)
{
  return SEGUE_TYPE_IMPORT_LINE;
}

static guint
segue_import_lines_get_n_items (GListModel *model)
{
  return SEGUE_IMPORT_LINES (model)->indices->len;
}

static gpointer
segue_import_lines_get_item (GListModel *model,
                             guint       position)
{
  SegueImportLines *self = SEGUE_IMPORT_LINES (model);

  if (position >= self->indices->len)
    return NULL;

  return make_line (self->plan, self->topic, g_array_index (self->indices, guint, position));
}

static void
segue_import_lines_model_init (GListModelInterface *iface)
{
  iface->get_item_type = segue_import_lines_get_item_type;
  iface->get_n_items = segue_import_lines_get_n_items;
  iface->get_item = segue_import_lines_get_item;
}

static void
segue_import_lines_finalize (GObject *object)
{
  g_array_unref (SEGUE_IMPORT_LINES (object)->indices);
  g_ptr_array_unref (SEGUE_IMPORT_LINES (object)->keys);

  G_OBJECT_CLASS (segue_import_lines_parent_class)->finalize (object);
}

static void
segue_import_lines_class_init (SegueImportLinesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = segue_import_lines_finalize;
}

static void
segue_import_lines_init (SegueImportLines *self)
{
  self->indices = g_array_new (FALSE, FALSE, sizeof (guint));
  self->keys = g_ptr_array_new_with_free_func (g_free);
}

/**
 * segue_import_lines_new:
 *
 * Returns: (transfer full): a list without lines
 */
SegueImportLines *
segue_import_lines_new (void)
{
  return g_object_new (SEGUE_TYPE_IMPORT_LINES, NULL);
}

static void
drop_lines (SegueImportLines *self)
{
  guint before = self->indices->len;

  g_array_set_size (self->indices, 0);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, before, 0);
}

/**
 * segue_import_lines_clear:
 *
 * Forgets the plan.
 */
void
segue_import_lines_clear (SegueImportLines *self)
{
  drop_lines (self);
  g_ptr_array_set_size (self->keys, 0);
  self->plan = NULL;
}

static SegueImportResult
get_result (SegueImportTopic topic)
{
  if (topic == SEGUE_IMPORT_TOPIC_REFUSED)
    return SEGUE_IMPORT_REFUSED;

  return topic == SEGUE_IMPORT_TOPIC_CHANGED ? SEGUE_IMPORT_CHANGED : SEGUE_IMPORT_NEW;
}

/**
 * segue_import_lines_count:
 *
 * Returns: how many lines @plan has about @topic
 */
guint
segue_import_lines_count (SegueImportPlan  *plan,
                          SegueImportTopic  topic)
{
  if (topic == SEGUE_IMPORT_TOPIC_WARNING)
    return segue_import_plan_get_n_warnings (plan);
  if (topic == SEGUE_IMPORT_TOPIC_NOTE)
    return segue_import_plan_get_notes (plan)->len;

  return segue_import_plan_count (plan, get_result (topic));
}

/* Making a line costs far more than searching in it: once, not for each key that is typed. */
static const char *
ensure_key (SegueImportLines *self,
            guint             index)
{
  if (g_ptr_array_index (self->keys, index) == NULL)
    {
      g_autoptr(SegueImportLine) line = make_line (self->plan, self->topic, index);
      g_autofree char *place = segue_fold (line->place);
      g_autofree char *text = segue_fold (line->text);

      g_ptr_array_index (self->keys, index) = g_strdup_printf ("%s\n%s", place, text);
    }

  return g_ptr_array_index (self->keys, index);
}

static gboolean
matches (SegueImportLines *self,
         guint             index,
         const char       *folded)
{
  return folded == NULL || strstr (ensure_key (self, index), folded) != NULL;
}

/**
 * segue_import_lines_show:
 * @plan: must live as long as it is shown
 * @topic: which lines
 * @search: (nullable): what they must have in them
 *
 * Lists the lines in the order of the file.
 */
void
segue_import_lines_show (SegueImportLines *self,
                         SegueImportPlan  *plan,
                         SegueImportTopic  topic,
                         const char       *search)
{
  g_autofree char *folded = search != NULL && *search != '\0' ? segue_fold (search) : NULL;
  gboolean are_rows = topic != SEGUE_IMPORT_TOPIC_WARNING && topic != SEGUE_IMPORT_TOPIC_NOTE;
  guint n = are_rows ? segue_import_plan_get_n_rows (plan) : segue_import_lines_count (plan, topic);

  g_return_if_fail (SEGUE_IS_IMPORT_LINES (self));

  drop_lines (self);
  if (self->plan != plan || self->topic != topic)
    g_ptr_array_set_size (self->keys, 0);
  self->plan = plan;
  self->topic = topic;
  g_ptr_array_set_size (self->keys, (int) n);
  for (guint i = 0; i < n; i++)
    if ((!are_rows || segue_import_plan_get_result (plan, i) == get_result (topic)) && matches (self, i, folded))
      g_array_append_val (self->indices, i);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, 0, self->indices->len);
}
