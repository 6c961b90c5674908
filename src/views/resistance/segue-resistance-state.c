/* segue-resistance-state.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-resistance-state"

#include "config.h"

#include "segue-resistance-state.h"

#include "segue-entry-cache.h"
#include "segue-findings.h"
#include "segue-fold.h"
#include "segue-sheet-filter.h"
#include "segue-sheets.h"

typedef enum
{
  PROP_OPENED = 1,
} Property;

static GParamSpec *properties[PROP_OPENED + 1];

static guint facts_changed_signal;

struct _SegueResistanceState
{
  SeguePageState         parent_instance;

  const SegueSheet      *sheet;
  SegueEntryCache       *cache;   /* what was computed of entries; NULL before there is a plan */
  SegueDay               today;   /* on which that was */
  char                 **words;   /* that are searched for, NULL until they are asked for */
  SegueResistanceFilters filters;
  guint                  serial;  /* of the filters */
  gboolean               is_late_otherwise; /* what was computed of every entry is gone, and was not told of yet */
  gint64                 opened;  /* an id, 0 for none */
};

G_DEFINE_FINAL_TYPE (SegueResistanceState, segue_resistance_state, SEGUE_TYPE_PAGE_STATE)

static SeguePlan *
get_plan (SegueResistanceState *self)
{
  return segue_page_state_get_plan (SEGUE_PAGE_STATE (self));
}

/* Each entry is forgotten by itself: an edit of one leaves what is known of thousands. */
static void
segue_resistance_state_drop (SeguePageState *state)
{
  g_clear_pointer (&SEGUE_RESISTANCE_STATE (state)->words, g_strfreev);
}

static void
forget_all (SegueResistanceState *self)
{
  segue_entry_cache_forget_all (self->cache);
  self->is_late_otherwise = TRUE;
}

static void
entry_changed_cb (SegueResistanceState *self,
                  SegueRecord          *entry)
{
  segue_entry_cache_forget (self->cache, entry);
}

static void
segue_resistance_state_finalize (GObject *object)
{
  SegueResistanceState *self = SEGUE_RESISTANCE_STATE (object);

  segue_resistance_filters_finish (&self->filters);
  g_clear_pointer (&self->cache, segue_entry_cache_free);
  g_strfreev (self->words);

  G_OBJECT_CLASS (segue_resistance_state_parent_class)->finalize (object);
}

static void
segue_resistance_state_get_property (GObject    *object,
                                     guint       prop_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  switch ((Property) prop_id)
    {
    case PROP_OPENED:
      g_value_set_object (value, segue_resistance_state_get_opened (SEGUE_RESISTANCE_STATE (object)));
      break;
    }
}

static void
segue_resistance_state_class_init (SegueResistanceStateClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = segue_resistance_state_finalize;
  object_class->get_property = segue_resistance_state_get_property;
  SEGUE_PAGE_STATE_CLASS (klass)->drop = segue_resistance_state_drop;

  /**
   * SegueResistanceState:opened:
   *
   * The entry that is seen in place of the modes.
   */
  properties[PROP_OPENED] = g_param_spec_object ("opened", NULL, NULL, SEGUE_TYPE_RECORD,
                                                 G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * SegueResistanceState::facts-changed:
   *
   * The facts of any entry may be others than before, though it was not edited itself.
   */
  facts_changed_signal = g_signal_new ("facts-changed", SEGUE_TYPE_RESISTANCE_STATE, G_SIGNAL_RUN_LAST,
                                       0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
segue_resistance_state_init (SegueResistanceState *self)
{
  self->sheet = segue_sheet_get ("resistance");
  self->today = segue_today ();
  segue_resistance_filters_init (&self->filters);
}

/* An entry that is gone is not open any more, and days off change every clock. */
static void
changed_cb (SegueResistanceState *self)
{
  if (self->opened != 0 && segue_resistance_state_get_opened (self) == NULL)
    segue_resistance_state_open (self, NULL);
  if (self->is_late_otherwise)
    g_signal_emit (self, facts_changed_signal, 0);
  self->is_late_otherwise = FALSE;
}

/* Days off and settings say what is late, names are searched. */
static gboolean
is_computed_from (SegueRecordKind kind)
{
  return kind == SEGUE_RECORD_WINDOW || kind == SEGUE_RECORD_WORKSPACE || kind == SEGUE_RECORD_STAKEHOLDER || kind == SEGUE_RECORD_AUDIENCE;
}

static void
watch (SegueResistanceState *self,
       SegueRecordKind       kind)
{
  SegueRecordList *list = segue_plan_list (get_plan (self), kind);

  if (kind == SEGUE_RECORD_RESISTANCE)
    g_signal_connect_object (list, "record-changed", G_CALLBACK (entry_changed_cb), self, G_CONNECT_SWAPPED);
  else if (is_computed_from (kind))
    g_signal_connect_object (list, "record-changed", G_CALLBACK (forget_all), self, G_CONNECT_SWAPPED);
  if (kind == SEGUE_RECORD_RESISTANCE || is_computed_from (kind))
    g_signal_connect_object (list, "items-changed", G_CALLBACK (forget_all), self, G_CONNECT_SWAPPED);
  segue_page_state_watch (SEGUE_PAGE_STATE (self), kind);
}

/**
 * segue_resistance_state_new:
 * @workspace: what is looked at, as it is shown
 * @settings: (nullable): where the user's choices are remembered
 *
 * Returns: (transfer full): looks at all
 */
SegueResistanceState *
segue_resistance_state_new (SegueWorkspace *workspace,
                            GSettings      *settings)
{
  static const SegueRecordKind kinds[] = {
    SEGUE_RECORD_RESISTANCE, SEGUE_RECORD_ATTEMPT, SEGUE_RECORD_FEEDBACK, SEGUE_RECORD_ACTION, SEGUE_RECORD_OBJECTION,
    SEGUE_RECORD_SUGGESTION, SEGUE_RECORD_ROLLOUT, SEGUE_RECORD_AUDIENCE, SEGUE_RECORD_IMPACTED_AUDIENCE, SEGUE_RECORD_MEMBERSHIP,
    SEGUE_RECORD_STAKEHOLDER, SEGUE_RECORD_ENGAGEMENT, SEGUE_RECORD_WINDOW, SEGUE_RECORD_WORKSPACE,
  };
  SegueResistanceState *self = g_object_new (SEGUE_TYPE_RESISTANCE_STATE, NULL);

  segue_page_state_begin (SEGUE_PAGE_STATE (self), workspace, settings);
  self->cache = segue_entry_cache_new (get_plan (self));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    watch (self, kinds[i]);
  g_signal_connect_object (segue_findings_get (workspace), "changed", G_CALLBACK (segue_page_state_tell_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "changed", G_CALLBACK (changed_cb), NULL);

  return self;
}

/* What was computed yesterday may be late today. */
static SegueEntryCache *
get_cache (SegueResistanceState *self)
{
  if (self->today != segue_today ())
    {
      forget_all (self);
      self->today = segue_today ();
    }

  return self->cache;
}

/**
 * segue_resistance_state_get_facts:
 * @entry: an entry of the log
 *
 * Returns: (transfer none): what it says beyond its fields, today; until it or what it is
 *   computed from is edited
 */
const SegueResistanceFacts *
segue_resistance_state_get_facts (SegueResistanceState *self,
                                  SegueRecord          *entry)
{
  return segue_entry_cache_get_facts (get_cache (self), entry, self->today);
}

static gboolean
is_found (SegueResistanceState *self,
          SegueRecord          *entry)
{
  const char *words = segue_page_state_get_words (SEGUE_PAGE_STATE (self));

  if (words == NULL)
    return TRUE;

  if (self->words == NULL)
    self->words = segue_fold_split (words);

  return segue_fold_matches (segue_entry_cache_get_key (get_cache (self), entry), (const char * const *) self->words);
}

static gboolean
is_of_scope (SegueResistanceState *self,
             SegueRecord          *entry)
{
  SeguePageState *state = SEGUE_PAGE_STATE (self);
  const SegueSheetRow row = { .records = { [SEGUE_SHEET_OWN] = entry } };
  const SegueSheetFilter filter = {
    .rollout = segue_page_state_get_rollout (state),
    .audience = segue_page_state_get_audience (state),
  };

  return (filter.rollout == 0 && filter.audience == 0) ||
         self->sheet->belongs (get_plan (self), &row, &filter, segue_page_state_get_audiences (state));
}

/**
 * segue_resistance_state_passes:
 * @entry: an entry of the log
 *
 * Returns: whether it is to be seen: whether rollout, audience, words and all filters let
 *   it through
 */
gboolean
segue_resistance_state_passes (SegueResistanceState *self,
                               SegueRecord          *entry)
{
  return segue_resistance_state_passes_filters (self, entry) && is_of_scope (self, entry) && is_found (self, entry);
}

/**
 * segue_resistance_state_passes_filters:
 * @entry: an entry of the log
 *
 * Returns: whether the filters that are of this page alone let it through, whatever the
 *   rollout, the audience and the words do: for a list that looks at those itself
 */
gboolean
segue_resistance_state_passes_filters (SegueResistanceState *self,
                                       SegueRecord          *entry)
{
  return segue_resistance_filters_pass (&self->filters, entry) &&
         (!self->filters.is_late_only || segue_resistance_state_get_facts (self, entry)->is_late);
}

/* What weighs most first, and of those what was heard first. */
static int
compare (gconstpointer a,
         gconstpointer b)
{
  SegueRecord *first = *(SegueRecord **) a;
  SegueRecord *second = *(SegueRecord **) b;
  guint weights[] = { segue_resistance_get_priority (first), segue_resistance_get_priority (second) };
  gint64 days[] = { segue_record_get_integer (first, SEGUE_RESISTANCE_HEARD_ON), segue_record_get_integer (second, SEGUE_RESISTANCE_HEARD_ON) };
  gint64 ids[] = { segue_record_get_id (first), segue_record_get_id (second) };

  if (weights[0] != weights[1])
    return weights[0] > weights[1] ? -1 : 1;
  if (days[0] != days[1])
    return days[0] < days[1] ? -1 : 1;

  return (ids[0] > ids[1]) - (ids[0] < ids[1]);
}

/**
 * segue_resistance_state_dup_entries:
 *
 * Returns: (transfer container) (element-type SegueRecord): the entries that are to be
 *   seen, those of the highest priority first, and of them those that wait the longest
 */
GPtrArray *
segue_resistance_state_dup_entries (SegueResistanceState *self)
{
  SegueRecordList *list = segue_plan_list (get_plan (self), SEGUE_RECORD_RESISTANCE);
  GPtrArray *entries = g_ptr_array_new ();

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    if (segue_resistance_state_passes (self, segue_record_list_get (list, i)))
      g_ptr_array_add (entries, segue_record_list_get (list, i));
  g_ptr_array_sort (entries, compare);

  return entries;
}

/**
 * segue_resistance_state_get_chosen:
 *
 * Returns: (transfer none) (element-type gint64): what a filter lets through; empty for all
 */
const GArray *
segue_resistance_state_get_chosen (SegueResistanceState  *self,
                                   SegueResistanceFilter  filter)
{
  return self->filters.chosen[filter];
}

static void
tell_filtered (SegueResistanceState *self)
{
  self->serial++;
  segue_page_state_tell_changed (SEGUE_PAGE_STATE (self));
}

/**
 * segue_resistance_state_set_chosen:
 * @chosen: (element-type gint64): what a filter lets through; empty for all
 */
void
segue_resistance_state_set_chosen (SegueResistanceState  *self,
                                   SegueResistanceFilter  filter,
                                   const GArray          *chosen)
{
  if (segue_resistance_filters_set_chosen (&self->filters, filter, chosen))
    tell_filtered (self);
}

/**
 * segue_resistance_state_is_late_only:
 *
 * Returns: whether only what is late today is to be seen
 */
gboolean
segue_resistance_state_is_late_only (SegueResistanceState *self)
{
  return self->filters.is_late_only;
}

/**
 * segue_resistance_state_set_late_only:
 * @is_late_only: whether only what is late today is to be seen
 */
void
segue_resistance_state_set_late_only (SegueResistanceState *self,
                                      gboolean              is_late_only)
{
  if (is_late_only == self->filters.is_late_only)
    return;

  self->filters.is_late_only = is_late_only;
  tell_filtered (self);
}

/**
 * segue_resistance_state_get_only:
 *
 * Returns: (transfer none) (nullable): what the entries are that alone are to be seen, such
 *   as “30 to 59 days old”; %NULL for no such choice
 */
const char *
segue_resistance_state_get_only (SegueResistanceState *self)
{
  return self->filters.only_title;
}

/**
 * segue_resistance_state_set_only:
 * @ids: (nullable) (element-type gint64): of the entries that alone are to be seen; %NULL
 *   for all again
 * @title: (nullable): what these are, translated
 *
 * For what leads from a figure to the entries that are behind it.
 */
void
segue_resistance_state_set_only (SegueResistanceState *self,
                                 const GArray         *ids,
                                 const char           *title)
{
  if (ids == NULL && self->filters.only == NULL)
    return;

  segue_resistance_filters_set_only (&self->filters, ids, title);
  tell_filtered (self);
}

/**
 * segue_resistance_state_filters:
 *
 * Returns: whether something beside rollout, audience and words narrows what is seen
 */
gboolean
segue_resistance_state_filters (SegueResistanceState *self)
{
  return segue_resistance_filters_narrow (&self->filters);
}

/**
 * segue_resistance_state_get_serial:
 *
 * Returns: a number that changes when other entries may pass the filters that are of this
 *   page alone: for who must not look at thousands of them for nothing
 */
guint
segue_resistance_state_get_serial (SegueResistanceState *self)
{
  return self->serial;
}

/**
 * segue_resistance_state_clear:
 *
 * Lets all through again, but for the rollout that is looked at.
 */
void
segue_resistance_state_clear (SegueResistanceState *self)
{
  segue_resistance_filters_clear (&self->filters);
  self->serial++;
  segue_page_state_set_filter (SEGUE_PAGE_STATE (self), 0, NULL);
}

/**
 * segue_resistance_state_get_opened:
 *
 * Returns: (transfer none) (nullable): the entry that is seen in place of the modes
 */
SegueRecord *
segue_resistance_state_get_opened (SegueResistanceState *self)
{
  return self->opened != 0 ? segue_plan_find (get_plan (self), SEGUE_RECORD_RESISTANCE, self->opened) : NULL;
}

/**
 * segue_resistance_state_open:
 * @entry: (nullable): what to see in place of the modes; %NULL leads back to them
 *
 * Selects it as well.
 */
void
segue_resistance_state_open (SegueResistanceState *self,
                             SegueRecord          *entry)
{
  gint64 id = entry != NULL ? segue_record_get_id (entry) : 0;

  if (entry != NULL)
    segue_page_state_select (SEGUE_PAGE_STATE (self), entry);
  if (id == self->opened)
    return;

  self->opened = id;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPENED]);
}
