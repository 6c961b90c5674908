/* segue-promises-group.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-promises-group"

#include "config.h"

#include "segue-promises-group.h"

#include "segue-icon-names.h"
#include "segue-promise-edits.h"
#include "segue-promises.h"
#include "segue-record-row.h"

#include <glib/gi18n.h>

#define SIGN_KEY "segue-sign"
#define BUTTON_KEY "segue-button"

struct _SeguePromisesGroup
{
  SegueRecordGroup  parent_instance;

  SegueRecord      *about; /* owned: the person, the entry, the feedback */
};

G_DEFINE_FINAL_TYPE (SeguePromisesGroup, segue_promises_group, SEGUE_TYPE_RECORD_GROUP)

static const guint row_fields[] = {
  SEGUE_ACTION_TITLE, SEGUE_ACTION_KIND, SEGUE_ACTION_PROMISED_TO, SEGUE_ACTION_OWNER, SEGUE_ACTION_DUE,
  SEGUE_ACTION_STATUS, SEGUE_ACTION_DONE_ON,
};

/* The field of an action that leads to what the group is about. */
static guint
get_field (SeguePromisesGroup *self)
{
  SegueRecordKind kind = segue_record_get_kind (self->about);

  if (kind == SEGUE_RECORD_RESISTANCE)
    return SEGUE_ACTION_RESISTANCE;
  if (kind == SEGUE_RECORD_FEEDBACK)
    return SEGUE_ACTION_FEEDBACK;

  return SEGUE_ACTION_PROMISED_TO;
}

/* What is open first, by its day; then what is done, the newest first. */
static int
compare (gconstpointer a,
         gconstpointer b)
{
  SegueRecord *one = *(SegueRecord * const *) a;
  SegueRecord *two = *(SegueRecord * const *) b;
  SeguePromiseFacts one_facts, two_facts;

  segue_promise_get_facts (one, segue_today (), &one_facts);
  segue_promise_get_facts (two, segue_today (), &two_facts);
  if (one_facts.is_open != two_facts.is_open)
    return one_facts.is_open ? -1 : 1;
  if (one_facts.due != two_facts.due)
    return (one_facts.due < two_facts.due) == one_facts.is_open ? -1 : 1;

  return (segue_record_get_id (one) > segue_record_get_id (two)) - (segue_record_get_id (one) < segue_record_get_id (two));
}

static GPtrArray *
list (SegueRecordGroup *group)
{
  SeguePromisesGroup *self = SEGUE_PROMISES_GROUP (group);
  GPtrArray *actions = g_ptr_array_new ();
  guint n = 0;
  SegueRecord * const *found = segue_plan_incoming (segue_record_group_get_plan (group), SEGUE_RECORD_ACTION, get_field (self),
                                                    segue_record_get_id (self->about), &n);

  for (guint i = 0; i < n; i++)
    if (!segue_record_get_boolean (found[i], SEGUE_MAIN_ARCHIVED))
      g_ptr_array_add (actions, found[i]);
  g_ptr_array_sort (actions, compare);

  return actions;
}

static void
done_cb (SegueRecordRow *row)
{
  GtkWidget *group = gtk_widget_get_ancestor (GTK_WIDGET (row), SEGUE_TYPE_RECORD_GROUP);
  g_autoptr(GPtrArray) actions = g_ptr_array_new ();
  SeguePromiseFacts facts;
  g_autoptr(GError) error = NULL;

  g_ptr_array_add (actions, segue_record_row_get_record (row));
  segue_promise_get_facts (segue_record_row_get_record (row), segue_today (), &facts);
  if (!segue_promise_edits_set_status (segue_record_group_get_workspace (SEGUE_RECORD_GROUP (group)), actions,
                                       facts.is_open ? SEGUE_ACTION_STATUS_DONE : SEGUE_ACTION_STATUS_OPEN, &error))
    segue_record_group_fail (SEGUE_RECORD_GROUP (group), error->message);
}

static GtkWidget *
make_row (SegueRecordGroup *group,
          SegueRecord      *record)
{
  GtkWidget *row = segue_record_row_new (segue_record_group_get_workspace (group), record, row_fields, G_N_ELEMENTS (row_fields), TRUE);
  GtkWidget *sign = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *button = gtk_button_new ();

  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (row), sign);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", G_CALLBACK (done_cb), row, G_CONNECT_SWAPPED);
  g_object_bind_property (segue_record_group_get_workspace (group), "can-edit", button, "sensitive", G_BINDING_SYNC_CREATE);
  adw_expander_row_add_action (ADW_EXPANDER_ROW (row), button);
  g_object_set_data (G_OBJECT (row), SIGN_KEY, sign);
  g_object_set_data (G_OBJECT (row), BUTTON_KEY, button);
  segue_record_row_set_guard (SEGUE_RECORD_ROW (row), segue_promise_edits_guard);
  g_signal_connect_object (row, "failed", G_CALLBACK (segue_record_group_fail), group, G_CONNECT_SWAPPED);

  return row;
}

/* “4 days late · by Maren Castellane” */
static char *
dup_text (SeguePromisesGroup *self,
          SegueRecord        *action)
{
  SeguePlan *plan = segue_record_group_get_plan (SEGUE_RECORD_GROUP (self));
  SegueRecord *owner = segue_plan_follow (plan, action, SEGUE_ACTION_OWNER);
  g_autofree char *clock = segue_promise_dup_clock (action, segue_today ());
  g_autofree char *name = owner != NULL ? segue_plan_dup_title (plan, owner) : NULL;
  g_autofree char *by = name != NULL ? g_strdup_printf (_("by %s"), name) : NULL;

  return by != NULL ? g_strdup_printf ("%s · %s", clock, by) : g_strdup (clock);
}

static void
update_row (SegueRecordGroup *group,
            GtkWidget        *row,
            SegueRecord      *record)
{
  GtkWidget *sign = g_object_get_data (G_OBJECT (row), SIGN_KEY);
  GtkWidget *button = g_object_get_data (G_OBJECT (row), BUTTON_KEY);
  g_autofree char *text = dup_text (SEGUE_PROMISES_GROUP (group), record);
  const char *title = segue_record_get_text (record, SEGUE_ACTION_TITLE);
  SeguePromiseFacts facts;
  gboolean is_late;

  segue_promise_get_facts (record, segue_today (), &facts);
  is_late = facts.is_open && facts.late > 0;
  gtk_image_set_from_icon_name (GTK_IMAGE (sign), is_late ? "alarm-symbolic" : facts.is_open ? "document-open-recent-symbolic" : "object-select-symbolic");
  if (is_late)
    gtk_widget_add_css_class (sign, "error");
  else
    gtk_widget_remove_css_class (sign, "error");
  gtk_button_set_icon_name (GTK_BUTTON (button), facts.is_open ? "object-select-symbolic" : "edit-undo-symbolic");
  gtk_widget_set_tooltip_text (button, facts.is_open ? _("Kept") : _("Open Again"));
  segue_icon_names_set (button);
  segue_record_row_set_text (SEGUE_RECORD_ROW (row), title != NULL ? title : "", text);
}

static void
segue_promises_group_dispose (GObject *object)
{
  g_clear_object (&SEGUE_PROMISES_GROUP (object)->about);

  G_OBJECT_CLASS (segue_promises_group_parent_class)->dispose (object);
}

static void
segue_promises_group_class_init (SeguePromisesGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_promises_group_dispose;
  SEGUE_RECORD_GROUP_CLASS (klass)->list = list;
  SEGUE_RECORD_GROUP_CLASS (klass)->make_row = make_row;
  SEGUE_RECORD_GROUP_CLASS (klass)->update_row = update_row;
}

static void
segue_promises_group_init (SeguePromisesGroup *self)
{
}

static GtkWidget *
make_add_button (SegueRecord *about)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");
  gboolean is_person = segue_record_get_kind (about) == SEGUE_RECORD_STAKEHOLDER;
  gint64 id = segue_record_get_id (about);

  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), g_variant_new ("(xx)", is_person ? (gint64) 0 : id, is_person ? id : (gint64) 0));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.promise-in");
  gtk_widget_set_tooltip_text (button, _("Make a Promise"));
  gtk_widget_add_css_class (button, "flat");
  segue_icon_names_set (button);

  return button;
}

/**
 * segue_promises_group_new:
 * @about: a person that something is promised to, an entry or a feedback item
 *
 * Returns: (transfer floating): a group with a row for each promise, task and decision
 */
GtkWidget *
segue_promises_group_new (SegueWorkspace *workspace,
                          SegueRecord    *about)
{
  static const SegueRecordKind kinds[] = { SEGUE_RECORD_ACTION, SEGUE_RECORD_STAKEHOLDER };
  SeguePromisesGroup *self = g_object_new (SEGUE_TYPE_PROMISES_GROUP, NULL);

  self->about = g_object_ref (about);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Promises"));
  if (!segue_workspace_is_read_only (workspace))
    adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self), make_add_button (about));
  segue_record_group_begin (SEGUE_RECORD_GROUP (self), workspace, _("Nothing is promised yet"), kinds, G_N_ELEMENTS (kinds));

  return GTK_WIDGET (self);
}
