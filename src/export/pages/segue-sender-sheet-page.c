/* segue-sender-sheet-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A page for each sender: a box to tick, the day, to whom and how, and the words: the text
 * that is written, else the key messages that belong into it.
 */

#define G_LOG_DOMAIN "segue-sender-sheet-page"

#include "config.h"

#include "segue-sender-sheet-page.h"

#include "segue-calendar-range.h"
#include "segue-communication.h"
#include "segue-kind-glyphs.h"
#include "segue-message-use.h"
#include "segue-message.h"

#include <glib/gi18n.h>

/* In points, times the scale of the type. */
#define PADDING 5
#define BOX_WIDTH 26
#define BOX 14

/* Parts of the width. */
#define DATE_PART 0.16
#define TITLE_PART 0.32

struct _SegueSenderSheetPage
{
  SegueFlowPage parent_instance;

  GPtrArray *senders; /* Sender */
};

G_DEFINE_FINAL_TYPE (SegueSenderSheetPage, segue_sender_sheet_page, SEGUE_TYPE_FLOW_PAGE)

/* Something to say, as its readers may know it. */
typedef struct
{
  SegueCalendarEntry *entry; /* NULL without a day */
  char               *title;
  char               *whom;
  char               *words;
} Task;

typedef struct
{
  gint64     id;
  char      *name;
  GPtrArray *tasks;
} Sender;

static void
free_task (gpointer data)
{
  Task *task = data;

  g_clear_pointer (&task->entry, segue_calendar_entry_free);
  g_free (task->title);
  g_free (task->whom);
  g_free (task->words);
  g_free (task);
}

static void
free_sender (gpointer data)
{
  Sender *sender = data;

  g_ptr_array_unref (sender->tasks);
  g_free (sender->name);
  g_free (sender);
}

static void
segue_sender_sheet_page_finalize (GObject *object)
{
  g_clear_pointer (&SEGUE_SENDER_SHEET_PAGE (object)->senders, g_ptr_array_unref);

  G_OBJECT_CLASS (segue_sender_sheet_page_parent_class)->finalize (object);
}

static void
draw_box (SegueCanvas *canvas,
          double       value,
          const char  *words,
          double       x,
          double       y,
          double       width,
          double       height)
{
  double scale = segue_typesetter_get_scale (canvas->type);
  double box = BOX * scale;
  double top = y + 5 * scale;

  segue_canvas_set_ink (canvas, SEGUE_INK_BLACK);
  cairo_set_line_width (canvas->cr, 1.2);
  cairo_rectangle (canvas->cr, x + 1, top, box, box);
  cairo_stroke (canvas->cr);
  if (value > 0)
    segue_tick_draw (canvas->cr, x + 1 + box / 2, top + box / 2, box * 0.42);
}

static void
add_head (SegueSenderSheetPage *self,
          SegueTypesetter      *type,
          double                width)
{
  double scale = segue_typesetter_get_scale (type);
  double x = BOX_WIDTH * scale;
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_BAR);

  segue_flow_row_add_cell (row, x, width * DATE_PART, SEGUE_TEXT_STRONG, _("When"));
  x += width * DATE_PART + PADDING * scale;
  segue_flow_row_add_cell (row, x, width * TITLE_PART, SEGUE_TEXT_STRONG, _("What, to whom and how"));
  x += width * TITLE_PART + 2 * PADDING * scale;
  segue_flow_row_add_cell (row, x, width - x - PADDING * scale, SEGUE_TEXT_STRONG, _("What to say"));
  segue_flow_page_add (SEGUE_FLOW_PAGE (self), row);
}

static void
add_task (SegueSenderSheetPage *self,
          SegueTypesetter      *type,
          const Task           *task,
          double                width)
{
  double scale = segue_typesetter_get_scale (type);
  double x = BOX_WIDTH * scale;
  gboolean is_done = task->entry != NULL && task->entry->state == SEGUE_DATED_DONE;
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_CELLS);
  g_autofree char *day = task->entry != NULL ? segue_day_to_short_label (task->entry->first, SEGUE_DAY_NONE) : g_strdup (_("No day yet"));
  SegueTableCell *cell;

  segue_flow_row_add_figure (row, PADDING * scale, BOX_WIDTH * scale, draw_box, is_done, NULL);
  cell = segue_flow_row_add_cell (row, x, width * DATE_PART, SEGUE_TEXT_SHEET_STRONG, day);
  if (task->entry != NULL)
    {
      g_autofree char *weekday = segue_day_to_weekday_label (task->entry->first, FALSE);
      g_autofree char *time = segue_calendar_entry_dup_time (task->entry);

      cell->second = time != NULL ? g_strdup_printf ("%s, %s", weekday, time) : g_strdup (weekday);
    }
  x += width * DATE_PART + PADDING * scale;
  segue_flow_row_add_cell (row, x, width * TITLE_PART, SEGUE_TEXT_SHEET_STRONG, task->title)->second = g_strdup (task->whom);
  x += width * TITLE_PART + 2 * PADDING * scale;
  segue_flow_row_add_cell (row, x, width - x - PADDING * scale, SEGUE_TEXT_CELL, task->words);
  segue_flow_page_add (SEGUE_FLOW_PAGE (self), row);
}

static void
segue_sender_sheet_page_compose (SegueFlowPage   *page,
                                 SegueRecord     *rollout,
                                 SegueTypesetter *type,
                                 double           width)
{
  SegueSenderSheetPage *self = SEGUE_SENDER_SHEET_PAGE (page);

  if (self->senders->len == 0)
    segue_flow_page_add_text (page, SEGUE_FLOW_ROW_PARAGRAPH, width, _("Nobody has anything to send, or nothing matches the filter."));

  for (guint i = 0; i < self->senders->len; i++)
    {
      const Sender *sender = g_ptr_array_index (self->senders, i);
      g_autofree char *words = g_strdup_printf (ngettext ("%u message. Tick it off once it is said, and tell the change lead what came back.",
                                                          "%u messages. Tick each off once it is said, and tell the change lead what came back.",
                                                          sender->tasks->len), sender->tasks->len);

      if (i > 0)
        segue_flow_page_begin_page (page);
      segue_flow_page_add_text (page, SEGUE_FLOW_ROW_HEADING, width, sender->name);
      segue_flow_page_add_text (page, SEGUE_FLOW_ROW_PARAGRAPH, width, words);
      add_head (self, type, width);
      for (guint j = 0; j < sender->tasks->len; j++)
        add_task (self, type, g_ptr_array_index (sender->tasks, j), width);
    }
}

static void
segue_sender_sheet_page_class_init (SegueSenderSheetPageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = segue_sender_sheet_page_finalize;

  SEGUE_FLOW_PAGE_CLASS (klass)->compose = segue_sender_sheet_page_compose;
  SEGUE_FLOW_PAGE_CLASS (klass)->is_about_all = TRUE;
}

static void
segue_sender_sheet_page_init (SegueSenderSheetPage *self)
{
}

static gboolean
may_see (SegueRedactionLevel  level,
         SeguePlan           *plan,
         SegueRecord         *record,
         guint                field)
{
  return segue_redaction_decide (level, segue_record_get_field (record, field), plan, record) == SEGUE_SHOWN_FULLY;
}

/* The text that is written, else the key messages. */
static char *
dup_words (SegueRedactionLevel  level,
           SeguePlan           *plan,
           SegueRecord         *communication)
{
  const char *body = segue_record_get_text (communication, SEGUE_COMMUNICATION_BODY);
  g_autoptr(GString) words = g_string_new (NULL);
  SegueRecord * const *uses;
  guint n = 0;

  if (body != NULL && may_see (level, plan, communication, SEGUE_COMMUNICATION_BODY))
    return g_strdup (body);

  uses = segue_plan_incoming (plan, SEGUE_RECORD_MESSAGE_USE, SEGUE_MESSAGE_USE_COMMUNICATION, segue_record_get_id (communication), &n);
  for (guint i = 0; i < n; i++)
    {
      SegueRecord *message = segue_plan_follow (plan, uses[i], SEGUE_MESSAGE_USE_MESSAGE);
      const char *wording = message != NULL ? segue_record_get_text (message, SEGUE_MESSAGE_WORDING) : NULL;

      if (wording != NULL && may_see (level, plan, message, SEGUE_MESSAGE_WORDING))
        g_string_append_printf (words, "%s• %s", words->len > 0 ? "\n" : "", wording);
    }

  return words->len > 0 ? g_string_free (g_steal_pointer (&words), FALSE) : g_strdup (_("No text yet."));
}

static char *
dup_whom (const SegueCalendarEntry *entry)
{
  const char *audiences = entry->audiences != NULL ? entry->audiences : _("Everyone");

  return entry->channel != NULL ? g_strdup_printf ("%s · %s", audiences, entry->channel) : g_strdup (audiences);
}

static Sender *
get_sender (SegueSenderSheetPage   *self,
            SeguePlan              *plan,
            SegueRecord            *person,
            const SeguePageOptions *options)
{
  Sender *sender;

  for (guint i = 0; i < self->senders->len; i++)
    {
      sender = g_ptr_array_index (self->senders, i);
      if (sender->id == segue_record_get_id (person))
        return sender;
    }

  sender = g_new0 (Sender, 1);
  sender->id = segue_record_get_id (person);
  sender->name = segue_redaction_dup_role_name (options->level, plan, person);
  sender->tasks = g_ptr_array_new_with_free_func (free_task);
  g_ptr_array_add (self->senders, sender);

  return sender;
}

static int
compare_senders (gconstpointer a,
                 gconstpointer b)
{
  const Sender *one = *(Sender * const *) a;
  const Sender *two = *(Sender * const *) b;
  int order = g_utf8_collate (one->name, two->name);

  return order != 0 ? order : (one->id > two->id) - (one->id < two->id);
}

static void
add_dated (SegueSenderSheetPage   *self,
           SeguePlan              *plan,
           const SeguePageOptions *options)
{
  SegueCalendarFilter filter = segue_calendar_get_filter (options);
  SegueDay from = options->filter.from != SEGUE_DAY_NONE ? options->filter.from : options->day;
  g_autoptr(GPtrArray) entries = NULL;
  guint n_left_out = 0;

  filter.kinds = 1u << SEGUE_CALENDAR_COMMUNICATION;
  entries = segue_calendar_entries_new (plan, &filter, from, options->filter.to, options->level, &n_left_out);
  for (guint i = 0; i < entries->len; i++)
    {
      SegueCalendarEntry *entry = g_ptr_array_index (entries, i);
      SegueRecord *person = segue_plan_follow (plan, entry->record, SEGUE_COMMUNICATION_SENDER);
      Task *task;

      if (person == NULL || entry->state == SEGUE_DATED_CANCELLED ||
          (options->of != 0 && options->of != segue_record_get_id (person)))
        continue;

      task = g_new0 (Task, 1);
      task->title = g_strdup (entry->title);
      task->whom = dup_whom (entry);
      task->words = dup_words (options->level, plan, entry->record);
      task->entry = segue_calendar_entry_copy (entry);
      g_ptr_array_add (get_sender (self, plan, person, options)->tasks, task);
    }
}

/**
 * segue_sender_sheet_page_new:
 * @plan: where the records are
 * @options: of whom; without somebody there is a section for each sender
 * @error: not set
 *
 * Returns: (transfer full): what each has to say
 */
SegueDocument *
segue_sender_sheet_page_new (SeguePlan               *plan,
                             const SeguePageOptions  *options,
                             GError                 **error)
{
  SegueSenderSheetPage *self = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && options != NULL, NULL);

  self = g_object_new (SEGUE_TYPE_SENDER_SHEET_PAGE, NULL);
  self->senders = g_ptr_array_new_with_free_func (free_sender);
  add_dated (self, plan, options);
  g_ptr_array_sort (self->senders, compare_senders);
  segue_flow_page_set_up (SEGUE_FLOW_PAGE (self), plan, options, _("Sender sheet"));

  return SEGUE_DOCUMENT (self);
}
