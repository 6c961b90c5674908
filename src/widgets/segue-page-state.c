/* segue-page-state.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-page-state"

#include "config.h"

#include "segue-page-state.h"

#include "segue-audience-tree.h"
#include "segue-findings.h"

typedef enum
{
  PROP_SELECTED = 1,
  PROP_NARROW,
} Property;

static GParamSpec *properties[PROP_NARROW + 1];

enum
{
  SIGNAL_CHANGED,
  SIGNAL_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

typedef struct
{
  SegueWorkspace  *workspace;
  GSettings       *settings;  /* NULL where nothing is remembered */
  gint64           rollout;   /* 0 for all */
  gint64           audience;  /* 0 for all */
  SegueValue       audiences; /* it and those below it, unset until they are asked for */
  char            *words;     /* NULL for none */
  SegueRecordKind  selected_kind;
  gint64           selected;  /* an id, 0 for none */
  gboolean         is_narrow;
  guint            changed_source;
} SeguePageStatePrivate;

G_DEFINE_TYPE_WITH_PRIVATE (SeguePageState, segue_page_state, G_TYPE_OBJECT)

static SeguePageStatePrivate *
get_private (SeguePageState *self)
{
  return segue_page_state_get_instance_private (self);
}

static void
drop (SeguePageState *self)
{
  SeguePageStateClass *klass = SEGUE_PAGE_STATE_GET_CLASS (self);

  segue_value_clear (&get_private (self)->audiences);
  if (klass->drop != NULL)
    klass->drop (self);
}

static gboolean
changed_cb (gpointer data)
{
  SeguePageState *self = data;

  get_private (self)->changed_source = 0;
  segue_page_state_tell_changed (self);

  return G_SOURCE_REMOVE;
}

/* An edit changes many records one after the other: one look at all of them. */
static void
records_changed_cb (SeguePageState *self)
{
  SeguePageStatePrivate *priv = get_private (self);

  drop (self);
  if (priv->changed_source == 0)
    priv->changed_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, changed_cb, self, NULL);
}

static void
segue_page_state_dispose (GObject *object)
{
  SeguePageState *self = SEGUE_PAGE_STATE (object);
  SeguePageStatePrivate *priv = get_private (self);

  g_clear_handle_id (&priv->changed_source, g_source_remove);
  drop (self);
  g_clear_object (&priv->settings);
  g_clear_object (&priv->workspace);
  g_clear_pointer (&priv->words, g_free);

  G_OBJECT_CLASS (segue_page_state_parent_class)->dispose (object);
}

static void
segue_page_state_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  SeguePageState *self = SEGUE_PAGE_STATE (object);

  switch ((Property) prop_id)
    {
    case PROP_SELECTED:
      g_value_set_object (value, segue_page_state_get_selected (self));
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, get_private (self)->is_narrow);
      break;
    }
}

static void
segue_page_state_class_init (SeguePageStateClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = segue_page_state_dispose;
  object_class->get_property = segue_page_state_get_property;

  /**
   * SeguePageState:selected:
   *
   * The record that is selected.
   */
  properties[PROP_SELECTED] = g_param_spec_object ("selected", NULL, NULL, SEGUE_TYPE_RECORD, flags);

  /**
   * SeguePageState:narrow:
   *
   * Whether there is room for a single column only.
   */
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * SeguePageState::changed:
   *
   * Something else is to be seen, or let through by the filters, than before; what was
   * computed is gone.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", SEGUE_TYPE_PAGE_STATE, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SeguePageState::activated:
   *
   * The user wants to edit what is selected.
   */
  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", SEGUE_TYPE_PAGE_STATE, G_SIGNAL_RUN_LAST,
                                            0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
segue_page_state_init (SeguePageState *self)
{
}

/**
 * segue_page_state_begin:
 * @workspace: what is looked at, as it is shown
 * @settings: (nullable): where the user's choices are remembered
 *
 * For states, once.
 */
void
segue_page_state_begin (SeguePageState *self,
                        SegueWorkspace *workspace,
                        GSettings      *settings)
{
  SeguePageStatePrivate *priv = get_private (self);

  g_return_if_fail (priv->workspace == NULL);

  priv->workspace = g_object_ref (workspace);
  g_set_object (&priv->settings, settings);
}

/**
 * segue_page_state_watch:
 * @kind: what edits of follow “changed”
 *
 * For states.
 */
void
segue_page_state_watch (SeguePageState  *self,
                        SegueRecordKind  kind)
{
  SegueRecordList *list = segue_plan_list (segue_page_state_get_plan (self), kind);

  g_signal_connect_object (list, "items-changed", G_CALLBACK (records_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "record-changed", G_CALLBACK (records_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * segue_page_state_tell_changed:
 *
 * For states: the modes draw anew, although what was computed holds.
 */
void
segue_page_state_tell_changed (SeguePageState *self)
{
  SeguePageStatePrivate *priv = get_private (self);
  gboolean is_gone = priv->selected != 0 && segue_page_state_get_selected (self) == NULL;

  g_clear_handle_id (&priv->changed_source, g_source_remove);
  if (is_gone)
    priv->selected = 0;

  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
  if (is_gone)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

/**
 * segue_page_state_refresh:
 *
 * Tells of what an edit changed at once, rather than in a moment: for who edits and then
 * looks for what was made.
 */
void
segue_page_state_refresh (SeguePageState *self)
{
  drop (self);
  segue_page_state_tell_changed (self);
}

/**
 * segue_page_state_get_workspace:
 *
 * Returns: (transfer none): where edits go
 */
SegueWorkspace *
segue_page_state_get_workspace (SeguePageState *self)
{
  return get_private (self)->workspace;
}

/**
 * segue_page_state_get_plan:
 *
 * Returns: (transfer none): what may be seen now
 */
SeguePlan *
segue_page_state_get_plan (SeguePageState *self)
{
  return segue_workspace_get_shown (get_private (self)->workspace);
}

/**
 * segue_page_state_get_settings:
 *
 * Returns: (transfer none) (nullable): where the user's choices are remembered
 */
GSettings *
segue_page_state_get_settings (SeguePageState *self)
{
  return get_private (self)->settings;
}

/**
 * segue_page_state_get_rollout:
 *
 * Returns: the rollout that is looked at, 0 for all
 */
gint64
segue_page_state_get_rollout (SeguePageState *self)
{
  return get_private (self)->rollout;
}

/**
 * segue_page_state_set_rollout:
 * @rollout: the rollout to look at, 0 for all
 */
void
segue_page_state_set_rollout (SeguePageState *self,
                              gint64          rollout)
{
  get_private (self)->rollout = rollout;
  segue_page_state_refresh (self);
}

/**
 * segue_page_state_get_new_rollout:
 *
 * Returns: the rollout of what is new: the one that is looked at, else the first; 0 where
 *   there is none
 */
gint64
segue_page_state_get_new_rollout (SeguePageState *self)
{
  SegueRecordList *rollouts = segue_plan_list (segue_page_state_get_plan (self), SEGUE_RECORD_ROLLOUT);
  gint64 rollout = get_private (self)->rollout;

  if (rollout == 0 && segue_record_list_get_n (rollouts) > 0)
    rollout = segue_record_get_id (segue_record_list_get (rollouts, 0));

  return rollout;
}

/**
 * segue_page_state_get_audience:
 *
 * Returns: the audience that is looked at, with those below it; 0 for all
 */
gint64
segue_page_state_get_audience (SeguePageState *self)
{
  return get_private (self)->audience;
}

/**
 * segue_page_state_get_audiences:
 *
 * Returns: (transfer none) (nullable): the audience that is looked at and those below it,
 *   until the next “changed”; %NULL for all
 */
const SegueIds *
segue_page_state_get_audiences (SeguePageState *self)
{
  SeguePageStatePrivate *priv = get_private (self);

  if (priv->audience == 0)
    return NULL;
  if (!priv->audiences.is_set)
    segue_audience_get_below (segue_page_state_get_plan (self), priv->audience, &priv->audiences);

  return priv->audiences.slot.ids;
}

/**
 * segue_page_state_get_words:
 *
 * Returns: (transfer none) (nullable): what is searched for, folded; %NULL for nothing
 */
const char *
segue_page_state_get_words (SeguePageState *self)
{
  return get_private (self)->words;
}

/**
 * segue_page_state_set_filter:
 * @audience: the audience to look at, 0 for all
 * @words: (nullable): what is searched for, folded
 *
 * Tells of it in any case.
 */
void
segue_page_state_set_filter (SeguePageState *self,
                             gint64          audience,
                             const char     *words)
{
  SeguePageStatePrivate *priv = get_private (self);
  char *copy = words != NULL && *words != '\0' ? g_strdup (words) : NULL;

  g_free (priv->words);
  priv->words = copy;
  priv->audience = audience;
  segue_page_state_refresh (self);
}

/**
 * segue_page_state_narrows:
 *
 * Returns: whether an audience or words narrow what is seen, beside the rollout
 */
gboolean
segue_page_state_narrows (SeguePageState *self)
{
  SeguePageStatePrivate *priv = get_private (self);

  return priv->audience != 0 || priv->words != NULL;
}

/**
 * segue_page_state_get_selected:
 *
 * Returns: (transfer none) (nullable): what is selected, whether a filter hides it or not
 */
SegueRecord *
segue_page_state_get_selected (SeguePageState *self)
{
  SeguePageStatePrivate *priv = get_private (self);

  if (priv->selected == 0 || priv->workspace == NULL)
    return NULL;

  return segue_plan_find (segue_page_state_get_plan (self), priv->selected_kind, priv->selected);
}

/**
 * segue_page_state_select:
 * @record: (nullable): of any kind
 */
void
segue_page_state_select (SeguePageState *self,
                         SegueRecord    *record)
{
  SeguePageStatePrivate *priv = get_private (self);
  gint64 id = record != NULL ? segue_record_get_id (record) : 0;

  if (id == priv->selected)
    return;

  priv->selected = id;
  priv->selected_kind = record != NULL ? segue_record_get_kind (record) : priv->selected_kind;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

/**
 * segue_page_state_activate:
 * @record: what is to be edited
 *
 * Selects it and leads into the details pane.
 */
void
segue_page_state_activate (SeguePageState *self,
                           SegueRecord    *record)
{
  segue_page_state_select (self, record);
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0);
}

/**
 * segue_page_state_get_severity:
 * @record: what is seen
 *
 * Returns: a #SegueSeverity: that of the severest that the checks say of it; -1 for nothing
 */
int
segue_page_state_get_severity (SeguePageState *self,
                               SegueRecord    *record)
{
  return segue_findings_get_severity (segue_findings_get (get_private (self)->workspace), record);
}

/**
 * segue_page_state_is_narrow:
 *
 * Returns: whether there is room for a single column only
 */
gboolean
segue_page_state_is_narrow (SeguePageState *self)
{
  return get_private (self)->is_narrow;
}

/**
 * segue_page_state_set_narrow:
 * @is_narrow: whether there is room for a single column only
 */
void
segue_page_state_set_narrow (SeguePageState *self,
                             gboolean        is_narrow)
{
  SeguePageStatePrivate *priv = get_private (self);

  if (is_narrow == priv->is_narrow)
    return;

  priv->is_narrow = is_narrow;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}
