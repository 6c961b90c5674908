/* segue-resistance-state.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-resistance-state"

#include "config.h"

#include "segue-resistance-state.h"

#include "segue-findings.h"
#include "segue-fold.h"
#include "segue-resistance-choices.h"
#include "segue-sheet-filter.h"
#include "segue-sheets.h"

typedef enum
{
  PROP_OPENED = 1,
} Property;

static GParamSpec *properties[PROP_OPENED + 1];

static guint facts_changed_signal;

/* What was computed of an entry. */
typedef struct
{
  SegueResistanceFacts  facts;
  gboolean              has_facts;
  char                 *key; /* what is searched, folded; NULL until it is asked for */
} Known;

struct _SegueResistanceState
{
  SeguePageState         parent_instance;

  const SegueSheet      *sheet;
  GHashTable            *known;   /* from ids of entries to what was computed */
  SegueResistanceClock  *clock;   /* NULL until it is asked for */
  SegueDay               today;   /* on which that was */
  char                 **words;   /* that are searched for, NULL until they are asked for */
  GArray                *chosen[SEGUE_N_RESISTANCE_FILTERS];
  gboolean               is_late_only;
  GHashTable            *only;    /* ids; NULL where all may pass */
  char                  *only_title;
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

static void
known_free (gpointer data)
{
  Known *known = data;

  g_free (known->key);
  g_free (known);
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
  g_hash_table_remove_all (self->known);
  g_clear_pointer (&self->clock, segue_resistance_clock_free);
  self->is_late_otherwise = TRUE;
}

static void
entry_changed_cb (SegueResistanceState *self,
                  SegueRecord          *entry)
{
  gint64 id = segue_record_get_id (entry);

  g_hash_table_remove (self->known, &id);
}

static void
segue_resistance_state_dispose (GObject *object)
{
  SegueResistanceState *self = SEGUE_RESISTANCE_STATE (object);

  forget_all (self);
  g_clear_pointer (&self->only, g_hash_table_unref);

  G_OBJECT_CLASS (segue_resistance_state_parent_class)->dispose (object);
}

static void
segue_resistance_state_finalize (GObject *object)
{
  SegueResistanceState *self = SEGUE_RESISTANCE_STATE (object);

  for (guint i = 0; i < SEGUE_N_RESISTANCE_FILTERS; i++)
    g_array_unref (self->chosen[i]);
  g_hash_table_unref (self->known);
  g_strfreev (self->words);
  g_free (self->only_title);

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

  object_class->dispose = segue_resistance_state_dispose;
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
  self->known = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, known_free);
  self->today = segue_today ();
  for (guint i = 0; i < SEGUE_N_RESISTANCE_FILTERS; i++)
    self->chosen[i] = g_array_new (FALSE, FALSE, sizeof (gint64));
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
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    watch (self, kinds[i]);
  g_signal_connect_object (segue_findings_get (workspace), "changed", G_CALLBACK (segue_page_state_tell_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "changed", G_CALLBACK (changed_cb), NULL);

  return self;
}

static Known *
get_known (SegueResistanceState *self,
           SegueRecord          *entry)
{
  gint64 id = segue_record_get_id (entry);
  Known *known;

  if (self->today != segue_today ())
    {
      forget_all (self);
      self->today = segue_today ();
    }

  known = g_hash_table_lookup (self->known, &id);
  if (known == NULL)
    {
      known = g_new0 (Known, 1);
      g_hash_table_insert (self->known, g_memdup2 (&id, sizeof id), known);
    }

  return known;
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
  Known *known = get_known (self, entry);

  if (!known->has_facts)
    {
      if (self->clock == NULL)
        self->clock = segue_resistance_clock_new (get_plan (self), self->today);
      segue_resistance_clock_read (self->clock, entry, &known->facts);
    }
  known->has_facts = TRUE;

  return &known->facts;
}

/* What is searched of an entry, as in its list: what its fields say, those linked by their
 * titles.
 */
static char *
make_key (SegueResistanceState *self,
          SegueRecord          *entry)
{
  static const guint links[] = { SEGUE_RESISTANCE_STAKEHOLDER, SEGUE_RESISTANCE_AUDIENCE, SEGUE_RESISTANCE_OWNER };
  SegueRecordClass *klass = SEGUE_RECORD_GET_CLASS (entry);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      SegueValue value = segue_record_peek (entry, i);

      if ((klass->fields[i].flags & SEGUE_FIELD_SEARCHED) != 0 && value.is_set && klass->fields[i].kind <= SEGUE_FIELD_NOTE)
        g_string_append_printf (text, "%s\n", segue_record_get_text (entry, i));
    }
  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    {
      SegueRecord *linked = segue_plan_follow (get_plan (self), entry, links[i]);
      g_autofree char *title = linked != NULL ? segue_plan_dup_title (get_plan (self), linked) : NULL;

      if (title != NULL)
        g_string_append_printf (text, "%s\n", title);
    }

  return segue_fold (text->str);
}

static gboolean
is_found (SegueResistanceState *self,
          SegueRecord          *entry)
{
  const char *words = segue_page_state_get_words (SEGUE_PAGE_STATE (self));
  Known *known;

  if (words == NULL)
    return TRUE;

  if (self->words == NULL)
    self->words = segue_fold_split (words);
  known = get_known (self, entry);
  if (known->key == NULL)
    known->key = make_key (self, entry);

  return segue_fold_matches (known->key, (const char * const *) self->words);
}

static gboolean
is_chosen (const GArray *chosen,
           gint64        value)
{
  for (guint i = 0; i < chosen->len; i++)
    if (g_array_index (chosen, gint64, i) == value)
      return TRUE;

  return FALSE;
}

static gint64
get_choice (SegueRecord *entry,
            guint        field)
{
  return segue_record_is_set (entry, field) ? segue_record_get_choice (entry, field) : SEGUE_CHOICE_NONE;
}

/* A cause passes with its barrier; without one of ours the barrier that is named counts. */
static gboolean
passes_cause (const GArray *chosen,
              SegueRecord  *entry)
{
  int cause = (int) get_choice (entry, SEGUE_RESISTANCE_ROOT_CAUSE);
  int barrier = segue_resistance_cause_get_barrier (cause);

  if (barrier == SEGUE_CHOICE_NONE)
    barrier = (int) get_choice (entry, SEGUE_RESISTANCE_BARRIER);

  return is_chosen (chosen, cause) ||
         (barrier != SEGUE_CHOICE_NONE && is_chosen (chosen, segue_resistance_filter_from_barrier (barrier)));
}

static gboolean
passes_filter (SegueResistanceState  *self,
               SegueResistanceFilter  filter,
               SegueRecord           *entry)
{
  const GArray *chosen = self->chosen[filter];

  if (chosen->len == 0)
    return TRUE;

  switch (filter)
    {
    case SEGUE_RESISTANCE_FILTER_CAUSE:
      return passes_cause (chosen, entry);
    case SEGUE_RESISTANCE_FILTER_OWNER:
      return is_chosen (chosen, segue_record_get_link (entry, SEGUE_RESISTANCE_OWNER));
    case SEGUE_RESISTANCE_FILTER_STATUS:
      return is_chosen (chosen, get_choice (entry, SEGUE_RESISTANCE_STATUS));
    case SEGUE_RESISTANCE_FILTER_INTENT:
      return is_chosen (chosen, get_choice (entry, SEGUE_RESISTANCE_INTENT));
    case SEGUE_RESISTANCE_FILTER_HEARD_IN:
      return is_chosen (chosen, get_choice (entry, SEGUE_RESISTANCE_HEARD_IN));
    }

  g_assert_not_reached ();
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
  gint64 id = segue_record_get_id (entry);

  if (self->only != NULL && !g_hash_table_contains (self->only, &id))
    return FALSE;
  for (guint i = 0; i < SEGUE_N_RESISTANCE_FILTERS; i++)
    if (!passes_filter (self, i, entry))
      return FALSE;

  return !self->is_late_only || segue_resistance_state_get_facts (self, entry)->is_late;
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
  return self->chosen[filter];
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
  GArray *old = self->chosen[filter];

  if (chosen == old)
    return;
  if (chosen->len == old->len && (old->len == 0 || memcmp (chosen->data, old->data, old->len * sizeof (gint64)) == 0))
    return;

  g_array_set_size (old, 0);
  g_array_append_vals (old, chosen->data, chosen->len);
  self->serial++;
  segue_page_state_tell_changed (SEGUE_PAGE_STATE (self));
}

/**
 * segue_resistance_state_is_late_only:
 *
 * Returns: whether only what is late today is to be seen
 */
gboolean
segue_resistance_state_is_late_only (SegueResistanceState *self)
{
  return self->is_late_only;
}

/**
 * segue_resistance_state_set_late_only:
 * @is_late_only: whether only what is late today is to be seen
 */
void
segue_resistance_state_set_late_only (SegueResistanceState *self,
                                      gboolean              is_late_only)
{
  if (is_late_only == self->is_late_only)
    return;

  self->is_late_only = is_late_only;
  self->serial++;
  segue_page_state_tell_changed (SEGUE_PAGE_STATE (self));
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
  return self->only_title;
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
  if (ids == NULL && self->only == NULL)
    return;

  g_clear_pointer (&self->only, g_hash_table_unref);
  g_clear_pointer (&self->only_title, g_free);
  if (ids != NULL)
    {
      self->only = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
      self->only_title = g_strdup (title);
    }
  for (guint i = 0; ids != NULL && i < ids->len; i++)
    g_hash_table_add (self->only, g_memdup2 (&g_array_index (ids, gint64, i), sizeof (gint64)));
  self->serial++;
  segue_page_state_tell_changed (SEGUE_PAGE_STATE (self));
}

/**
 * segue_resistance_state_filters:
 *
 * Returns: whether something beside rollout, audience and words narrows what is seen
 */
gboolean
segue_resistance_state_filters (SegueResistanceState *self)
{
  for (guint i = 0; i < SEGUE_N_RESISTANCE_FILTERS; i++)
    if (self->chosen[i]->len > 0)
      return TRUE;

  return self->is_late_only || self->only != NULL;
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
  for (guint i = 0; i < SEGUE_N_RESISTANCE_FILTERS; i++)
    g_array_set_size (self->chosen[i], 0);
  self->is_late_only = FALSE;
  g_clear_pointer (&self->only, g_hash_table_unref);
  g_clear_pointer (&self->only_title, g_free);
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

/**
 * segue_resistance_filter_from_barrier:
 * @barrier: a #SegueResistanceBarrier
 *
 * Returns: what stands for all causes of it in %SEGUE_RESISTANCE_FILTER_CAUSE
 */
gint64
segue_resistance_filter_from_barrier (int barrier)
{
  return SEGUE_CHOICE_NONE - 1 - (gint64) barrier;
}
