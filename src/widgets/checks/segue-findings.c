/* segue-findings.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-findings"

#include "config.h"

#include "segue-findings.h"

#include <glib/gi18n.h>
#include <string.h>

/* Where the object of a workspace is kept. */
#define OBJECT "segue-findings"

/* After this many milliseconds without an edit; who types does not wait for checks. */
#define REST 250

/* After so many they are run between two edits. */
#define PATIENCE 2000

struct _SegueFindings
{
  GObject parent_instance;

  SegueWorkspace *workspace; /* borrowed: it owns this object */
  GSignalGroup   *lists[SEGUE_N_RECORD_KINDS];
  GPtrArray      *findings;  /* SegueFinding */
  GHashTable     *of_record; /* id -> GPtrArray of the open findings about it */
  guint           source;
  gint64          since;     /* when the first edit came that they were not run for, in milliseconds */
  gboolean        is_ready;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueFindings, segue_findings, G_TYPE_OBJECT)

/* What the checks look at, and so what they are to be run again for. */
static const SegueRecordKind kinds[] = {
  SEGUE_RECORD_WORKSPACE, SEGUE_RECORD_AUDIENCE, SEGUE_RECORD_ROLLOUT, SEGUE_RECORD_MILESTONE,
  SEGUE_RECORD_IMPACTED_AUDIENCE, SEGUE_RECORD_IMPACT, SEGUE_RECORD_WINDOW, SEGUE_RECORD_MESSAGE,
  SEGUE_RECORD_COMMUNICATION, SEGUE_RECORD_MESSAGE_USE, SEGUE_RECORD_EVENT, SEGUE_RECORD_FAQ, SEGUE_RECORD_TERM,
  SEGUE_RECORD_ACCEPTANCE, SEGUE_RECORD_STAKEHOLDER, SEGUE_RECORD_ENGAGEMENT, SEGUE_RECORD_MEMBERSHIP, SEGUE_RECORD_COURSE,
  SEGUE_RECORD_TRAINING_NEED, SEGUE_RECORD_REQUIREMENT, SEGUE_RECORD_SESSION, SEGUE_RECORD_ENROLMENT, SEGUE_RECORD_REINFORCEMENT,
  SEGUE_RECORD_RESISTANCE, SEGUE_RECORD_ATTEMPT, SEGUE_RECORD_FEEDBACK, SEGUE_RECORD_ACTION, SEGUE_RECORD_INTERACTION,
};

static void
remember (SegueFindings *self,
          SegueFinding  *finding)
{
  for (guint i = 0; i < finding->n_records; i++)
    {
      gint64 id = segue_record_get_id (finding->records[i]);
      GPtrArray *about = g_hash_table_lookup (self->of_record, &id);

      if (about == NULL)
        {
          about = g_ptr_array_new ();
          g_hash_table_insert (self->of_record, g_memdup2 (&id, sizeof id), about);
        }
      g_ptr_array_add (about, finding);
    }
}

static void
compute (SegueFindings *self)
{
  g_hash_table_remove_all (self->of_record);
  g_clear_pointer (&self->findings, g_ptr_array_unref);
  self->findings = segue_checks_run (segue_workspace_get_shown (self->workspace), segue_today ());
  for (guint i = 0; i < self->findings->len; i++)
    {
      SegueFinding *finding = g_ptr_array_index (self->findings, i);

      if (finding->acceptance == NULL)
        remember (self, finding);
    }

  self->is_ready = TRUE;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static gboolean
compute_cb (gpointer data)
{
  SegueFindings *self = data;

  self->source = 0;
  if (segue_workspace_is_complete (self->workspace))
    compute (self);

  return G_SOURCE_REMOVE;
}

/* Every edit puts it off, but not for ever. */
static void
queue (SegueFindings *self)
{
  gint64 now = g_get_monotonic_time () / 1000;

  if (self->source == 0)
    self->since = now;
  else if (now - self->since > PATIENCE)
    return;

  g_clear_handle_id (&self->source, g_source_remove);
  self->source = g_timeout_add_full (G_PRIORITY_LOW, REST, compute_cb, self, NULL);
}

static void
follow (SegueFindings *self)
{
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  SeguePlan *source = segue_plan_get_source (plan, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_signal_group_set_target (self->lists[kinds[i]], segue_plan_list (source, kinds[i]));
}

static void
shown_changed_cb (SegueFindings *self)
{
  if (!segue_workspace_is_complete (self->workspace))
    return;

  follow (self);
  compute (self);
}

static void
segue_findings_dispose (GObject *object)
{
  SegueFindings *self = SEGUE_FINDINGS (object);

  g_clear_handle_id (&self->source, g_source_remove);
  for (guint i = 0; i < G_N_ELEMENTS (self->lists); i++)
    g_clear_object (&self->lists[i]);

  G_OBJECT_CLASS (segue_findings_parent_class)->dispose (object);
}

static void
segue_findings_finalize (GObject *object)
{
  SegueFindings *self = SEGUE_FINDINGS (object);

  g_clear_pointer (&self->findings, g_ptr_array_unref);
  g_clear_pointer (&self->of_record, g_hash_table_unref);

  G_OBJECT_CLASS (segue_findings_parent_class)->finalize (object);
}

static void
segue_findings_class_init (SegueFindingsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = segue_findings_dispose;
  object_class->finalize = segue_findings_finalize;

  /**
   * SegueFindings::changed:
   *
   * The findings are others, and those that were read before are gone.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", SEGUE_TYPE_FINDINGS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
segue_findings_init (SegueFindings *self)
{
  self->findings = g_ptr_array_new ();
  self->of_record = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      GSignalGroup *list = g_signal_group_new (SEGUE_TYPE_RECORD_LIST);

      g_signal_group_connect_swapped (list, "items-changed", G_CALLBACK (queue), self);
      g_signal_group_connect_swapped (list, "record-changed", G_CALLBACK (queue), self);
      self->lists[kinds[i]] = list;
    }
}

static void
can_edit_cb (SegueFindings *self)
{
  if (!self->is_ready && segue_workspace_is_complete (self->workspace))
    {
      follow (self);
      queue (self);
    }
}

/**
 * segue_findings_get:
 * @workspace: a workspace
 *
 * The first who asks has them computed in the next moment of rest, where the workspace is
 * complete, else when it is.
 *
 * Returns: (transfer none): the findings of what @workspace shows, the same for all who ask
 */
SegueFindings *
segue_findings_get (SegueWorkspace *workspace)
{
  SegueFindings *self = NULL;

  g_return_val_if_fail (SEGUE_IS_WORKSPACE (workspace), NULL);

  self = g_object_get_data (G_OBJECT (workspace), OBJECT);
  if (self != NULL)
    return self;

  self = g_object_new (SEGUE_TYPE_FINDINGS, NULL);
  self->workspace = workspace;
  g_object_set_data_full (G_OBJECT (workspace), OBJECT, self, g_object_unref);
  g_signal_connect_object (workspace, "shown-changed", G_CALLBACK (shown_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::can-edit", G_CALLBACK (can_edit_cb), self, G_CONNECT_SWAPPED);
  can_edit_cb (self);

  return self;
}

/**
 * segue_findings_is_ready:
 *
 * Returns: whether they were computed yet
 */
gboolean
segue_findings_is_ready (SegueFindings *self)
{
  g_return_val_if_fail (SEGUE_IS_FINDINGS (self), FALSE);

  return self->is_ready;
}

/**
 * segue_findings_get_all:
 *
 * Returns: (transfer none) (element-type SegueFinding): all findings, accepted ones as
 *   well, in order; valid until "changed"
 */
GPtrArray *
segue_findings_get_all (SegueFindings *self)
{
  g_return_val_if_fail (SEGUE_IS_FINDINGS (self), NULL);

  return self->findings;
}

/**
 * segue_findings_find:
 * @record: any record
 *
 * Returns: (transfer none) (nullable) (element-type SegueFinding): the findings about
 *   @record that nobody accepted, the worst first; %NULL for none; valid until "changed"
 */
GPtrArray *
segue_findings_find (SegueFindings *self,
                     SegueRecord   *record)
{
  gint64 id;

  g_return_val_if_fail (SEGUE_IS_FINDINGS (self), NULL);
  g_return_val_if_fail (SEGUE_IS_RECORD (record), NULL);

  id = segue_record_get_id (record);
  return g_hash_table_lookup (self->of_record, &id);
}

/**
 * segue_findings_get_severity:
 * @record: any record
 *
 * Returns: a SegueSeverity, that of the worst finding about @record that nobody accepted;
 *   %SEGUE_SEVERITY_NONE where there is none, and of a window: what falls into it is wrong
 */
int
segue_findings_get_severity (SegueFindings *self,
                             SegueRecord   *record)
{
  GPtrArray *about = segue_findings_find (self, record);
  const SegueFinding *worst = about != NULL && segue_record_get_kind (record) != SEGUE_RECORD_WINDOW
                                ? g_ptr_array_index (about, 0) : NULL;

  return worst != NULL ? (int) segue_check_get_severity (worst->check) : SEGUE_SEVERITY_NONE;
}

/**
 * segue_findings_dup_words:
 * @record: any record
 *
 * For a tooltip and for a screen reader.
 *
 * Returns: (transfer full) (nullable): what is found about @record, a line each: “Warning:
 *   …”; %NULL for nothing
 */
char *
segue_findings_dup_words (SegueFindings *self,
                          SegueRecord   *record)
{
  GPtrArray *about = segue_findings_find (self, record);
  GString *words = NULL;

  if (about == NULL)
    return NULL;

  words = g_string_new (NULL);
  for (guint i = 0; i < about->len; i++)
    {
      const SegueFinding *finding = g_ptr_array_index (about, i);
      g_autofree char *text = segue_finding_dup_text (segue_workspace_get_shown (self->workspace), finding);
      const char *severity = segue_severity_get_text (segue_check_get_severity (finding->check));
      /* Translators: how bad it is, and what it is: “Error: Train: nobody is accountable”. */
      g_autofree char *line = g_strdup_printf (C_("finding", "%s: %s"), severity, text);

      g_string_append_printf (words, "%s%s", i > 0 ? "\n" : "", line);
    }

  return g_string_free (words, FALSE);
}

/**
 * segue_findings_count:
 * @rollout: a rollout, 0 for all
 * @counts: (out caller-allocates) (array fixed-size=3): how many there are of each severity
 *   that nobody accepted
 */
void
segue_findings_count (SegueFindings *self,
                      gint64         rollout,
                      guint         *counts)
{
  g_return_if_fail (SEGUE_IS_FINDINGS (self));
  g_return_if_fail (counts != NULL);

  memset (counts, 0, sizeof (guint) * SEGUE_N_SEVERITIES);
  for (guint i = 0; i < self->findings->len; i++)
    {
      const SegueFinding *finding = g_ptr_array_index (self->findings, i);

      if (finding->acceptance == NULL && segue_finding_is_of (finding, rollout))
        counts[segue_check_get_severity (finding->check)]++;
    }
}

static void
append_count (GString    *text,
              const char *many,
              guint       n)
{
  if (n > 0)
    g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", many);
}

/**
 * segue_findings_dup_counts:
 * @rollout: a rollout, 0 for all
 *
 * Returns: (transfer full): “3 errors, 2 warnings”, what is accepted left out; empty where
 *   there is nothing
 */
char *
segue_findings_dup_counts (SegueFindings *self,
                           gint64         rollout)
{
  GString *text = g_string_new (NULL);
  guint counts[SEGUE_N_SEVERITIES];
  g_autofree char *errors = NULL;
  g_autofree char *warnings = NULL;
  g_autofree char *notes = NULL;

  segue_findings_count (self, rollout, counts);
  errors = g_strdup_printf (ngettext ("%u error", "%u errors", counts[SEGUE_SEVERITY_ERROR]), counts[SEGUE_SEVERITY_ERROR]);
  warnings = g_strdup_printf (ngettext ("%u warning", "%u warnings", counts[SEGUE_SEVERITY_WARNING]),
                              counts[SEGUE_SEVERITY_WARNING]);
  notes = g_strdup_printf (ngettext ("%u note", "%u notes", counts[SEGUE_SEVERITY_INFO]), counts[SEGUE_SEVERITY_INFO]);
  append_count (text, errors, counts[SEGUE_SEVERITY_ERROR]);
  append_count (text, warnings, counts[SEGUE_SEVERITY_WARNING]);
  append_count (text, notes, counts[SEGUE_SEVERITY_INFO]);

  return g_string_free (text, FALSE);
}

static const SegueFinding *
find_first (SegueFindings *self,
            gint64         rollout)
{
  for (guint i = 0; i < self->findings->len; i++)
    {
      const SegueFinding *finding = g_ptr_array_index (self->findings, i);

      if (finding->acceptance == NULL && segue_finding_is_of (finding, rollout))
        return finding;
    }

  return NULL;
}

/**
 * segue_findings_dup_summary:
 * @rollout: a rollout, 0 for all
 *
 * Returns: (transfer full): “3 errors, 2 warnings: ” and what the first is about, or that
 *   there is nothing; empty while they are not ready
 */
char *
segue_findings_dup_summary (SegueFindings *self,
                            gint64         rollout)
{
  const SegueFinding *first = NULL;
  g_autofree char *counted = NULL;
  g_autofree char *sentence = NULL;

  g_return_val_if_fail (SEGUE_IS_FINDINGS (self), NULL);

  if (!self->is_ready)
    return g_strdup ("");

  first = find_first (self, rollout);
  if (first == NULL)
    return g_strdup (_("The checks find nothing."));

  counted = segue_findings_dup_counts (self, rollout);
  sentence = segue_finding_dup_text (segue_workspace_get_shown (self->workspace), first);

  /* Translators: how many errors and warnings, and what the first one is. */
  return g_strdup_printf (C_("findings", "%s: %s"), counted, sentence);
}
