/* segue-message-groups.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-message-groups"

#include "config.h"

#include "segue-message-groups.h"

#include "segue-communication-edits.h"
#include "segue-explain-back.h"
#include "segue-message.h"
#include "segue-reference.h"
#include "segue-repetitions.h"
#include "segue-step-dialog.h"
#include "segue-wording.h"

#include <glib/gi18n.h>

struct _SegueMessageGroup
{
  AdwPreferencesGroup  parent_instance;

  /* Owned. */
  SegueWorkspace      *workspace;
  SegueRecord         *message;

  GtkListBox          *list;  /* borrowed: child */
  SegueMessageAspect   aspect;
  guint                fill_source;
};

enum
{
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueMessageGroup, segue_message_group, ADW_TYPE_PREFERENCES_GROUP)

static SeguePlan *
get_plan (SegueMessageGroup *self)
{
  return segue_workspace_get_shown (self->workspace);
}

static GtkWidget *
add_row (SegueMessageGroup *self,
         const char        *title,
         const char        *subtitle)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title_markup = g_markup_escape_text (title, -1);
  g_autofree char *subtitle_markup = g_markup_escape_text (subtitle, -1);

  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title_markup);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle_markup);
  gtk_list_box_append (self->list, row);

  return row;
}

static void
report (SegueMessageGroup *self,
        gboolean           done,
        const GError      *error)
{
  if (!done)
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
}

static gboolean
approve (gpointer      data,
         SegueRecord  *answers,
         GError      **error)
{
  SegueMessageGroup *self = data;
  SegueDay day = segue_record_get_day (answers, SEGUE_MESSAGE_APPROVED_ON);

  return segue_message_edits_approve (self->workspace, self->message, segue_record_get_link (answers, SEGUE_MESSAGE_APPROVER),
                                      day != SEGUE_DAY_NONE ? day : segue_today (), error);
}

static void
approve_cb (SegueMessageGroup *self)
{
  static const guint fields[] = { SEGUE_MESSAGE_APPROVER, SEGUE_MESSAGE_APPROVED_ON };
  const SegueStep step = {
    _("Approve"), _("Who says that this is how it shall be said?"), _("_Approve"), fields, G_N_ELEMENTS (fields), approve,
  };
  g_autoptr(SegueRecord) answers = segue_record_new (SEGUE_RECORD_MESSAGE, 0);

  segue_record_set_integer (answers, SEGUE_MESSAGE_APPROVED_ON, segue_today ());
  segue_step_dialog_present (GTK_WIDGET (self), self->workspace, answers, &step, G_OBJECT (self));
}

static void
withdraw_cb (SegueMessageGroup *self)
{
  g_autoptr(GError) error = NULL;
  gboolean done = segue_message_edits_approve (self->workspace, self->message, 0, SEGUE_DAY_NONE, &error);

  report (self, done, error);
}

static void
fill_approval (SegueMessageGroup *self)
{
  SegueDay day = segue_record_get_day (self->message, SEGUE_MESSAGE_APPROVED_ON);
  SegueRecord *person = segue_plan_follow (get_plan (self), self->message, SEGUE_MESSAGE_APPROVER);
  g_autofree char *name = person != NULL ? segue_plan_dup_title (get_plan (self), person) : NULL;
  g_autofree char *label = segue_day_to_short_label (day, segue_today ());
  g_autofree char *version = g_strdup_printf (_("Version %d"), (int) segue_record_get_integer (self->message, SEGUE_MESSAGE_VERSION));
  g_autofree char *words = NULL;
  GtkWidget *row, *button;

  if (day == SEGUE_DAY_NONE)
    words = g_strdup (_("Not approved yet"));
  else if (name != NULL)
    words = g_strdup_printf (_("Approved on %s by %s"), label, name);
  else
    words = g_strdup_printf (_("Approved on %s"), label);

  row = add_row (self, version, words);
  if (segue_workspace_is_read_only (self->workspace))
    return;

  button = gtk_button_new_with_label (day == SEGUE_DAY_NONE ? _("Approve…") : _("Take Back"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", day == SEGUE_DAY_NONE ? G_CALLBACK (approve_cb) : G_CALLBACK (withdraw_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_bind_property (self->workspace, "can-edit", button, "sensitive", G_BINDING_SYNC_CREATE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

/* “3 of 5, 1 of them sent · 2 channels” */
static void
fill_repetitions (SegueMessageGroup *self)
{
  g_autoptr(GArray) repetitions = segue_repetitions_list (get_plan (self), self->message);
  gint64 target = segue_record_get_integer (self->message, SEGUE_MESSAGE_TARGET_REPETITIONS);

  for (guint i = 0; i < repetitions->len; i++)
    {
      const SegueRepetition *repetition = &g_array_index (repetitions, SegueRepetition, i);
      g_autofree char *name = segue_plan_dup_title (get_plan (self), repetition->audience);
      g_autoptr(GString) words = g_string_new (repetition->n_planned < (guint64) target ? "⚠ " : "");

      /* Translators: how often an audience hears a message, and how often it should. */
      g_string_append_printf (words, _("planned %u of %d times"), repetition->n_planned, (int) target);
      if (repetition->n_planned > 0)
        {
          g_string_append (words, " · ");
          /* Translators: how many were sent already. */
          g_string_append_printf (words, ngettext ("%u sent", "%u sent", repetition->n_sent), repetition->n_sent);
          g_string_append (words, " · ");
          g_string_append_printf (words, ngettext ("%u channel", "%u channels", repetition->n_channels), repetition->n_channels);
        }
      add_row (self, name, words->str);
    }
  if (repetitions->len == 0)
    add_row (self, _("Nobody"), _("It names no audience, and none is in the scope of the rollout"));
}

static int
compare_versions (gconstpointer a,
                  gconstpointer b)
{
  gint64 one = segue_record_get_integer (*(SegueRecord **) a, SEGUE_WORDING_VERSION);
  gint64 other = segue_record_get_integer (*(SegueRecord **) b, SEGUE_WORDING_VERSION);

  return (one < other) - (one > other); /* the newest first */
}

static void
fill_wordings (SegueMessageGroup *self)
{
  g_autoptr(GPtrArray) wordings = g_ptr_array_new ();
  guint n = 0;
  SegueRecord *const *kept = segue_plan_incoming (get_plan (self), SEGUE_RECORD_WORDING, SEGUE_WORDING_MESSAGE,
                                                  segue_record_get_id (self->message), &n);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (wordings, kept[i]);
  g_ptr_array_sort (wordings, compare_versions);
  for (guint i = 0; i < wordings->len; i++)
    {
      SegueRecord *wording = g_ptr_array_index (wordings, i);
      g_autofree char *day = segue_day_to_short_label (segue_record_get_day (wording, SEGUE_WORDING_REPLACED_ON), segue_today ());
      g_autofree char *title = NULL;

      if (*day != '\0')
        /* Translators: a number, and the day on which the next version came. */
        title = g_strdup_printf (_("Version %d, until %s"), (int) segue_record_get_integer (wording, SEGUE_WORDING_VERSION), day);
      else
        title = g_strdup_printf (_("Version %d"), (int) segue_record_get_integer (wording, SEGUE_WORDING_VERSION));
      add_row (self, title, segue_record_is_set (wording, SEGUE_WORDING_TEXT) ? segue_record_get_text (wording, SEGUE_WORDING_TEXT) : "");
    }
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}

static gboolean
fill_cb (gpointer data)
{
  SegueMessageGroup *self = data;
  GtkWidget *child = NULL;

  self->fill_source = 0;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);

  switch (self->aspect)
    {
    case SEGUE_MESSAGE_APPROVAL:
      fill_approval (self);
      break;
    case SEGUE_MESSAGE_REPETITIONS:
      fill_repetitions (self);
      break;
    case SEGUE_MESSAGE_WORDINGS:
      fill_wordings (self);
      break;
    }

  return G_SOURCE_REMOVE;
}

/* A button must not go while it is pressed. */
static void
fill_soon (SegueMessageGroup *self)
{
  if (self->fill_source == 0)
    self->fill_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fill_cb, self, NULL);
}

static void
segue_message_group_dispose (GObject *object)
{
  SegueMessageGroup *self = SEGUE_MESSAGE_GROUP (object);

  g_clear_handle_id (&self->fill_source, g_source_remove);
  g_clear_object (&self->message);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_message_group_parent_class)->dispose (object);
}

static void
segue_message_group_class_init (SegueMessageGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_message_group_dispose;

  /**
   * SegueMessageGroup::failed:
   * @message: why something was not written
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", SEGUE_TYPE_MESSAGE_GROUP, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
segue_message_group_init (SegueMessageGroup *self)
{
  GtkWidget *list = gtk_list_box_new ();

  self->list = GTK_LIST_BOX (list);
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), list);
}

static const char *
get_title (SegueMessageAspect aspect)
{
  switch (aspect)
    {
    case SEGUE_MESSAGE_APPROVAL:
      return _("Approval");
    case SEGUE_MESSAGE_REPETITIONS:
      return _("How Often It Is Heard");
    case SEGUE_MESSAGE_WORDINGS:
      return _("Earlier Wordings");
    }

  g_return_val_if_reached ("");
}

/**
 * segue_message_group_new:
 * @message: a key message of the workspace
 * @aspect: what of it
 *
 * Returns: (transfer floating): a group that says so, and keeps up with it
 */
GtkWidget *
segue_message_group_new (SegueWorkspace     *workspace,
                         SegueRecord        *message,
                         SegueMessageAspect  aspect)
{
  static const SegueRecordKind kinds[] = {
    SEGUE_RECORD_MESSAGE_USE, SEGUE_RECORD_COMMUNICATION, SEGUE_RECORD_WORDING, SEGUE_RECORD_IMPACTED_AUDIENCE,
  };
  SegueMessageGroup *self = g_object_new (SEGUE_TYPE_MESSAGE_GROUP, NULL);

  self->workspace = g_object_ref (workspace);
  self->message = g_object_ref (message);
  self->aspect = aspect;
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), get_title (aspect));
  fill_cb (self); /* asks the plan first, so that it hears of a change before this does */
  g_signal_connect_object (message, "notify", G_CALLBACK (fill_soon), self, G_CONNECT_SWAPPED);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SegueRecordList *list = segue_plan_list (segue_workspace_get_shown (workspace), kinds[i]);

      g_signal_connect_object (list, "items-changed", G_CALLBACK (fill_soon), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (list, "record-changed", G_CALLBACK (fill_soon), self, G_CONNECT_SWAPPED);
    }

  return GTK_WIDGET (self);
}

static char *
dup_label (SegueRecord *record,
           guint        field)
{
  SegueValue value = segue_record_peek (record, field);

  return value.is_set ? segue_value_to_label (segue_record_get_field (record, field), &value) : g_strdup ("");
}

static char *
dup_reference_title (SeguePlan   *plan,
                     SegueRecord *reference)
{
  return dup_label (reference, SEGUE_REFERENCE_NAME);
}

/* “Control · PCI DSS 8.4.2” */
static char *
dup_reference_subtitle (SeguePlan   *plan,
                        SegueRecord *reference)
{
  g_autofree char *kind = dup_label (reference, SEGUE_REFERENCE_KIND);
  g_autofree char *standard = dup_label (reference, SEGUE_REFERENCE_STANDARD);
  g_autofree char *control = dup_label (reference, SEGUE_REFERENCE_CONTROL);
  g_autofree char *both = g_strjoin (" ", standard, control, NULL);

  g_strstrip (both);
  return g_strdup_printf ("%s%s%s", kind, *kind != '\0' && *both != '\0' ? " · " : "", both);
}

/* “Ines Prado”, or the audience where it was no person. */
static char *
dup_explain_back_title (SeguePlan   *plan,
                        SegueRecord *test)
{
  SegueRecord *person = segue_plan_follow (plan, test, SEGUE_EXPLAIN_BACK_STAKEHOLDER);
  SegueRecord *audience = segue_plan_follow (plan, test, SEGUE_EXPLAIN_BACK_AUDIENCE);

  if (person != NULL)
    return segue_plan_dup_title (plan, person);

  return audience != NULL ? segue_plan_dup_title (plan, audience) : g_strdup (_("Somebody"));
}

static char *
dup_explain_back_subtitle (SeguePlan   *plan,
                           SegueRecord *test)
{
  g_autofree char *day = dup_label (test, SEGUE_EXPLAIN_BACK_DATE);
  const char *passed = _("not said yet how it went");

  if (!segue_plan_shows (plan, segue_record_get_field (test, SEGUE_EXPLAIN_BACK_PASSED)))
    return g_steal_pointer (&day);
  if (segue_record_is_set (test, SEGUE_EXPLAIN_BACK_PASSED))
    passed = segue_record_get_boolean (test, SEGUE_EXPLAIN_BACK_PASSED) ? _("could say it in their own words")
                                                                        : _("could not say it in their own words");

  return g_strdup_printf ("%s%s%s", day, *day != '\0' ? " · " : "", passed);
}

static const guint reference_fields[] = {
  SEGUE_REFERENCE_NAME, SEGUE_REFERENCE_KIND, SEGUE_REFERENCE_STANDARD, SEGUE_REFERENCE_CONTROL, SEGUE_REFERENCE_ADDRESS,
};
static const guint explain_back_fields[] = {
  SEGUE_EXPLAIN_BACK_STAKEHOLDER, SEGUE_EXPLAIN_BACK_AUDIENCE, SEGUE_EXPLAIN_BACK_DATE, SEGUE_EXPLAIN_BACK_PASSED,
  SEGUE_EXPLAIN_BACK_NOTE,
};

const SegueChildKind segue_reference_children = {
  N_("References and Controls"), N_("Add a Reference"), N_("Nothing is named that it rests on"), SEGUE_RECORD_REFERENCE,
  SEGUE_REFERENCE_MESSAGE, reference_fields, G_N_ELEMENTS (reference_fields), SEGUE_REFERENCE_NAME, N_("New reference"),
  dup_reference_title, dup_reference_subtitle,
};

const SegueChildKind segue_explain_back_children = {
  N_("Said Back"), N_("Add a Test"), N_("Nobody was asked to say it in their own words yet"), SEGUE_RECORD_EXPLAIN_BACK,
  SEGUE_EXPLAIN_BACK_MESSAGE, explain_back_fields, G_N_ELEMENTS (explain_back_fields), SEGUE_NO_FIELD, NULL,
  dup_explain_back_title, dup_explain_back_subtitle,
};
