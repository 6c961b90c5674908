/* segue-resistance-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is open comes first, by priority; what is closed last.  Managers see no quote: of what was
 * said they read who, where and why.
 */

#define G_LOG_DOMAIN "segue-resistance-page"

#include "config.h"

#include "segue-resistance-page.h"

#include "segue-flow-columns.h"
#include "segue-resistance-facts.h"
#include "segue-session-words.h"
#include "segue-sheets.h"
#include "segue-shown-rows.h"

#include <glib/gi18n.h>

struct _SegueResistancePage
{
  SegueFlowPage parent_instance;
};

G_DEFINE_FINAL_TYPE (SegueResistancePage, segue_resistance_page, SEGUE_TYPE_FLOW_PAGE)

/* Below this no word has room for itself: the intent stands below the cause. */
#define NARROW 640.0

typedef enum
{
  COLUMN_PRIORITY,
  COLUMN_SAID,
  COLUMN_WHO,
  COLUMN_CAUSE,
  COLUMN_INTENT,
  COLUMN_OWNER,
  COLUMN_STATE,
  N_COLUMNS,
} Column;

/* Parts of the width; on narrow paper without the intent. */
static const double parts[] = { 0.065, 0.28, 0.16, 0.15, 0.115, 0.12, 0.11 };
static const double narrow_parts[] = { 0.095, 0.235, 0.172, 0.168, 0.16, 0.17 };
static const SegueTextAlign aligns[] = {
  SEGUE_TEXT_ALIGN_CENTRE, SEGUE_TEXT_ALIGN_LEFT, SEGUE_TEXT_ALIGN_LEFT, SEGUE_TEXT_ALIGN_LEFT, SEGUE_TEXT_ALIGN_LEFT,
  SEGUE_TEXT_ALIGN_LEFT, SEGUE_TEXT_ALIGN_LEFT,
};

/* An entry that is shown, with what follows from its fields. */
typedef struct
{
  SegueRecord          *record;
  SegueResistanceFacts  facts;
} Entry;

typedef struct
{
  SegueFlowPage          *page;
  SeguePlan              *plan;
  const SeguePageOptions *options;
  SegueFlowColumns        columns;
  gboolean                is_narrow;
} Log;

static char *
dup_text (const Log   *self,
          SegueRecord *record,
          guint        field)
{
  return segue_shown_text_dup (self->options->level, self->plan, record, field);
}

static char *
dup_names (const Log   *self,
           SegueRecord *record,
           guint        field)
{
  return segue_shown_names_dup (self->options->level, self->plan, record, field);
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const Entry *one = a;
  const Entry *two = b;
  gint64 first = segue_record_get_id (one->record);
  gint64 second = segue_record_get_id (two->record);

  if (one->facts.is_open != two->facts.is_open)
    return one->facts.is_open ? -1 : 1;
  if (one->facts.priority != two->facts.priority)
    return one->facts.priority > two->facts.priority ? -1 : 1;
  if (one->facts.age != two->facts.age)
    return one->facts.age > two->facts.age ? -1 : 1;

  return (first > second) - (first < second);
}

static GArray *
dup_entries (SeguePlan              *plan,
             const SeguePageOptions *options,
             guint                  *n_left_out)
{
  g_autoptr(GArray) rows = segue_shown_rows_dup (plan, segue_sheet_get ("resistance"), options, n_left_out);
  g_autoptr(SegueResistanceClock) clock = segue_resistance_clock_new (plan, options->day);
  GArray *entries = g_array_sized_new (FALSE, TRUE, sizeof (Entry), rows->len);

  for (guint i = 0; i < rows->len; i++)
    {
      Entry entry = { .record = g_array_index (rows, SegueSheetRow, i).records[SEGUE_SHEET_OWN] };

      segue_resistance_clock_read (clock, entry.record, &entry.facts);
      g_array_append_val (entries, entry);
    }
  g_array_sort (entries, compare_entries);

  return entries;
}

/* “Expected”, where nobody has said it yet, else where and when it was heard. */
static char *
dup_heard (const Log   *self,
           const Entry *entry)
{
  g_autofree char *where = dup_text (self, entry->record, SEGUE_RESISTANCE_HEARD_IN);
  g_autofree char *day = segue_day_to_short_label (segue_record_get_day (entry->record, SEGUE_RESISTANCE_HEARD_ON), self->options->day);

  if (entry->facts.is_anticipated)
    return g_strdup (_("Expected, not heard yet"));

  /* Translators: where something was heard, and when: “Meeting, 3 Apr” */
  return where != NULL ? g_strdup_printf (_("%s, %s"), where, day) : g_steal_pointer (&day);
}

static void
add_texts (const Log           *self,
           const SegueFlowText *texts)
{
  SegueFlowText fewer[N_COLUMNS - 1];

  if (!self->is_narrow)
    {
      segue_flow_columns_add (&self->columns, texts);
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (fewer); i++)
    fewer[i] = texts[i < COLUMN_INTENT ? i : i + 1];
  segue_flow_columns_add (&self->columns, fewer);
}

/* The barrier; and the intent, where it has no column. */
static char *
dup_below_cause (const Log  *self,
                 const char *barrier,
                 const char *intent)
{
  if (!self->is_narrow || intent == NULL)
    return g_strdup (barrier);

  return barrier != NULL ? g_strdup_printf ("%s · %s", barrier, intent) : g_strdup (intent);
}

static void
add_entry (const Log   *self,
           const Entry *entry)
{
  g_autofree char *priority = entry->facts.priority > 0 && self->options->level != SEGUE_REDACTION_LEVEL_PUBLIC
                                ? g_strdup_printf ("%u", entry->facts.priority) : g_strdup ("–");
  g_autofree char *code = dup_text (self, entry->record, SEGUE_MAIN_CODE);
  g_autofree char *summary = dup_text (self, entry->record, SEGUE_RESISTANCE_SUMMARY);
  g_autofree char *who = dup_names (self, entry->record, SEGUE_RESISTANCE_STAKEHOLDER);
  g_autofree char *audience = dup_names (self, entry->record, SEGUE_RESISTANCE_AUDIENCE);
  g_autofree char *heard = dup_heard (self, entry);
  g_autofree char *said = code != NULL ? g_strdup_printf ("%s · %s", code, heard) : g_strdup (heard);
  g_autofree char *barrier = dup_text (self, entry->record, SEGUE_RESISTANCE_BARRIER);
  g_autofree char *cause = dup_text (self, entry->record, SEGUE_RESISTANCE_ROOT_CAUSE);
  g_autofree char *intent = dup_text (self, entry->record, SEGUE_RESISTANCE_INTENT);
  g_autofree char *below = dup_below_cause (self, barrier, intent);
  g_autofree char *owner = dup_names (self, entry->record, SEGUE_RESISTANCE_OWNER);
  g_autofree char *status = dup_text (self, entry->record, SEGUE_RESISTANCE_STATUS);
  g_autofree char *clock = segue_resistance_dup_clock (&entry->facts, self->options->day);
  const SegueFlowText texts[] = {
    { priority, .is_strong = TRUE },
    { summary != NULL ? summary : said, summary != NULL ? said : NULL },
    { who != NULL ? who : audience != NULL ? audience : _("Nobody named"), who != NULL ? audience : NULL },
    { cause != NULL ? cause : "–", below },
    { intent != NULL ? intent : _("Not judged"), .ink = intent != NULL ? SEGUE_INK_BLACK : SEGUE_INK_QUIET },
    { owner != NULL ? owner : "–" },
    { status, clock, .ink = entry->facts.is_late ? SEGUE_INK_LATE : SEGUE_INK_BLACK, .is_strong = entry->facts.is_late },
  };

  add_texts (self, texts);
}

static void
add_figures (const Log       *self,
             SegueTypesetter *type,
             double           width,
             GArray          *entries)
{
  guint n_open = 0;
  guint n_late = 0;
  guint n_told = 0;
  guint n_closed;
  g_autofree char *open = NULL;
  g_autofree char *late = NULL;
  g_autofree char *closed = NULL;
  g_autofree char *told = NULL;

  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);

      n_open += entry->facts.is_open;
      n_late += entry->facts.is_late;
      n_told += !entry->facts.is_open && entry->facts.marks[SEGUE_RESISTANCE_STEP_TOLD].day != SEGUE_DAY_NONE;
    }
  n_closed = entries->len - n_open;
  open = g_strdup_printf ("%u", n_open);
  late = g_strdup_printf ("%u", n_late);
  closed = g_strdup_printf ("%u", n_closed);
  told = g_strdup_printf ("%u", n_told);
  {
    const SegueFlowText figures[] = {
      { open, _("open"), .is_strong = TRUE },
      { late, _("late"), n_late > 0 ? SEGUE_INK_LATE : SEGUE_INK_BLACK, TRUE },
      { closed, _("closed"), .is_strong = TRUE },
      { told, _("of them told what came of it"), .is_strong = TRUE },
    };

    segue_flow_page_add_figures (self->page, type, width, SEGUE_TEXT_TITLE, figures, G_N_ELEMENTS (figures));
  }
}

static void
add_table (const Log *self,
           GArray    *entries)
{
  const char *heads[] = {
    _("Priority"), _("What is said"), _("Who"), _("Cause"), _("Intent"), _("Owner"), _("State"),
  };

  const char *fewer[] = { heads[COLUMN_PRIORITY], heads[COLUMN_SAID], heads[COLUMN_WHO], heads[COLUMN_CAUSE], heads[COLUMN_OWNER], heads[COLUMN_STATE] };

  segue_flow_columns_add_heads (&self->columns, self->is_narrow ? fewer : heads);
  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);
      gboolean begins = i == 0 || entry->facts.is_open != g_array_index (entries, Entry, i - 1).facts.is_open;

      if (begins)
        segue_flow_columns_add_group (&self->columns, entry->facts.is_open ? C_("resistance", "Open") : C_("resistance", "Closed"));
      add_entry (self, entry);
    }
}

static void
segue_resistance_page_compose (SegueFlowPage   *page,
                               SegueRecord     *rollout,
                               SegueTypesetter *type,
                               double           width)
{
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (page));
  SeguePlan *plan = segue_flow_page_get_plan (page);
  guint n_left_out = 0;
  g_autoptr(GArray) entries = dup_entries (plan, options, &n_left_out);
  gboolean is_narrow = width < NARROW * segue_typesetter_get_scale (type);
  Log self = {
    page, plan, options,
    { page, width, segue_typesetter_get_scale (type), is_narrow ? narrow_parts : parts, N_COLUMNS - is_narrow, aligns },
    is_narrow,
  };

  if (entries->len == 0)
    {
      segue_flow_page_add_text (page, SEGUE_FLOW_ROW_PARAGRAPH, width,
                                _("Nothing is written down here. Silence is not agreement."));
      return;
    }

  add_figures (&self, type, width, entries);
  add_table (&self, entries);
}

static void
segue_resistance_page_class_init (SegueResistancePageClass *klass)
{
  SEGUE_FLOW_PAGE_CLASS (klass)->compose = segue_resistance_page_compose;
}

static void
segue_resistance_page_init (SegueResistancePage *self)
{
}

/**
 * segue_resistance_page_new:
 * @plan: where the records are
 * @options: which entries, and for whom
 * @error: not used: that there is none for the public says its kind
 *
 * Returns: (transfer full): the resistance log of a rollout
 */
SegueDocument *
segue_resistance_page_new (SeguePlan               *plan,
                           const SeguePageOptions  *options,
                           GError                 **error)
{
  SegueResistancePage *self = NULL;
  g_autoptr(GArray) entries = NULL;
  guint n_left_out = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && options != NULL, NULL);

  self = g_object_new (SEGUE_TYPE_RESISTANCE_PAGE, NULL);
  segue_flow_page_set_up (SEGUE_FLOW_PAGE (self), plan, options, _("Resistance log"));
  entries = dup_entries (plan, options, &n_left_out);
  segue_document_get_furniture (SEGUE_DOCUMENT (self))->note = segue_furniture_dup_left_out (n_left_out);

  return SEGUE_DOCUMENT (self);
}
