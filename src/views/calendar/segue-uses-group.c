/* segue-uses-group.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-uses-group"

#include "config.h"

#include "segue-uses-group.h"

#include "segue-audience-tree.h"
#include "segue-communication-edits.h"
#include "segue-icon-names.h"
#include "segue-link-picker.h"
#include "segue-lock.h"
#include "segue-message-use.h"
#include "segue-message.h"

#include <glib/gi18n.h>

#define USE_KEY "segue-use"
#define RENEW_KEY "segue-renew"

struct _SegueUsesGroup
{
  SegueRecordGroup  parent_instance;

  SegueRecord      *communication; /* owned */
};

G_DEFINE_FINAL_TYPE (SegueUsesGroup, segue_uses_group, SEGUE_TYPE_RECORD_GROUP)

static GPtrArray *
list (SegueRecordGroup *group)
{
  SegueUsesGroup *self = SEGUE_USES_GROUP (group);
  GPtrArray *found = g_ptr_array_new ();
  guint n = 0;
  SegueRecord *const *uses = segue_plan_incoming (segue_record_group_get_plan (group), SEGUE_RECORD_MESSAGE_USE,
                                                  SEGUE_MESSAGE_USE_COMMUNICATION, segue_record_get_id (self->communication), &n);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (found, uses[i]);

  return found;
}

static void
report (SegueUsesGroup *self,
        gboolean        done,
        const GError   *error)
{
  if (!done)
    segue_record_group_fail (SEGUE_RECORD_GROUP (self), error->message);
}

static void
renew_cb (SegueUsesGroup *self,
          GtkWidget      *button)
{
  g_autoptr(GError) error = NULL;
  gboolean done = segue_communication_edits_renew (segue_record_group_get_workspace (SEGUE_RECORD_GROUP (self)),
                                                   g_object_get_data (G_OBJECT (button), USE_KEY), &error);

  report (self, done, error);
}

static void
drop_cb (SegueUsesGroup *self,
         GtkWidget      *button)
{
  g_autoptr(GError) error = NULL;
  gboolean done = segue_communication_edits_drop (segue_record_group_get_workspace (SEGUE_RECORD_GROUP (self)),
                                                  g_object_get_data (G_OBJECT (button), USE_KEY), &error);

  report (self, done, error);
}

static GtkWidget *
make_button (SegueUsesGroup *self,
             SegueRecord    *use,
             GtkWidget      *button,
             const char     *tip,
             GCallback       clicked)
{
  gtk_widget_set_tooltip_text (button, tip);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_object_set_data (G_OBJECT (button), USE_KEY, use); /* the row holds it */
  g_signal_connect_object (button, "clicked", clicked, self, G_CONNECT_SWAPPED);
  g_object_bind_property (segue_record_group_get_workspace (SEGUE_RECORD_GROUP (self)), "can-edit", button, "sensitive",
                          G_BINDING_SYNC_CREATE);

  return button;
}

static GtkWidget *
make_row (SegueRecordGroup *group,
          SegueRecord      *use)
{
  SegueUsesGroup *self = SEGUE_USES_GROUP (group);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *renew = NULL;

  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  if (segue_lock_holds (self->communication) || segue_workspace_is_read_only (segue_record_group_get_workspace (group)))
    return row;

  renew = make_button (self, use, gtk_button_new_with_label (_("Update")), _("Carry the Wording That It Has Now"), G_CALLBACK (renew_cb));
  g_object_set_data (G_OBJECT (row), RENEW_KEY, renew);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), renew);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), make_button (self, use, gtk_button_new_from_icon_name ("list-remove-symbolic"),
                                                                _("Do Not Carry It"), G_CALLBACK (drop_cb)));
  segue_icon_names_set (row);

  return row;
}

/* “What changes · version 2” */
static void
update_row (SegueRecordGroup *group,
            GtkWidget        *row,
            SegueRecord      *use)
{
  SeguePlan *plan = segue_record_group_get_plan (group);
  SegueRecord *message = segue_plan_follow (plan, use, SEGUE_MESSAGE_USE_MESSAGE);
  GtkWidget *renew = g_object_get_data (G_OBJECT (row), RENEW_KEY);
  g_autofree char *title = message != NULL ? segue_plan_dup_title (plan, message) : g_strdup ("");
  g_autofree char *markup = g_markup_escape_text (title, -1);
  g_autoptr(GString) words = g_string_new (NULL);
  g_autofree char *subtitle = NULL;
  gint64 version = segue_record_get_integer (use, SEGUE_MESSAGE_USE_VERSION);
  gboolean is_older = message != NULL && version < segue_record_get_integer (message, SEGUE_MESSAGE_VERSION);

  if (message != NULL && segue_record_is_set (message, SEGUE_MESSAGE_KIND))
    g_string_append_printf (words, "%s · ",
                            segue_choices_get_label (segue_record_get_field (message, SEGUE_MESSAGE_KIND)->choices,
                                                     segue_record_get_choice (message, SEGUE_MESSAGE_KIND)));
  /* Translators: of the wording of a key message. */
  g_string_append_printf (words, _("version %d"), (int) version);
  if (is_older)
    g_string_append_printf (words, "\n⚠ %s", _("Older wording: it was worded anew since"));
  subtitle = g_markup_escape_text (words->str, -1);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), markup);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  if (renew != NULL)
    gtk_widget_set_visible (renew, is_older);
}

static void
segue_uses_group_dispose (GObject *object)
{
  g_clear_object (&SEGUE_USES_GROUP (object)->communication);

  G_OBJECT_CLASS (segue_uses_group_parent_class)->dispose (object);
}

static void
segue_uses_group_class_init (SegueUsesGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_uses_group_dispose;
  SEGUE_RECORD_GROUP_CLASS (klass)->list = list;
  SEGUE_RECORD_GROUP_CLASS (klass)->make_row = make_row;
  SEGUE_RECORD_GROUP_CLASS (klass)->update_row = update_row;
}

static void
segue_uses_group_init (SegueUsesGroup *self)
{
}

static gboolean
is_carried (SegueUsesGroup *self,
            SegueRecord    *message)
{
  g_autoptr(GPtrArray) uses = list (SEGUE_RECORD_GROUP (self));

  for (guint i = 0; i < uses->len; i++)
    if (segue_record_get_link (g_ptr_array_index (uses, i), SEGUE_MESSAGE_USE_MESSAGE) == segue_record_get_id (message))
      return TRUE;

  return FALSE;
}

/* Whether one of @ids is one of @others, or above or below one. */
static gboolean
touch (SeguePlan      *plan,
       const SegueIds *ids,
       const SegueIds *others)
{
  for (guint i = 0; i < ids->n; i++)
    if (segue_audience_is_below (plan, ids->ids[i], others))
      return TRUE;
  for (guint i = 0; i < others->n; i++)
    if (segue_audience_is_below (plan, others->ids[i], ids))
      return TRUE;

  return FALSE;
}

/* Of the same rollout, not carried yet, and for somebody who hears it. */
static gboolean
is_offered (gpointer     data,
            SegueRecord *message)
{
  SegueUsesGroup *self = data;
  SegueValue meant = segue_record_peek (message, SEGUE_MESSAGE_AUDIENCES);
  SegueValue named = segue_record_peek (self->communication, SEGUE_COMMUNICATION_AUDIENCES);

  if (segue_record_get_link (message, SEGUE_MESSAGE_ROLLOUT) != segue_record_get_link (self->communication, SEGUE_COMMUNICATION_ROLLOUT) ||
      is_carried (self, message))
    return FALSE;

  return !meant.is_set || !named.is_set ||
         touch (segue_record_group_get_plan (SEGUE_RECORD_GROUP (self)), meant.slot.ids, named.slot.ids);
}

static void
picked_cb (SegueUsesGroup *self,
           gint64          id)
{
  g_autoptr(GError) error = NULL;
  gboolean done = segue_communication_edits_carry (segue_record_group_get_workspace (SEGUE_RECORD_GROUP (self)), self->communication, id, &error);

  report (self, done, error);
}

static GtkWidget *
make_add_button (SegueUsesGroup *self,
                 SegueWorkspace *workspace)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *picker = segue_link_picker_new (segue_workspace_get_shown (workspace), SEGUE_RECORD_MESSAGE);

  segue_link_picker_set_filter (SEGUE_LINK_PICKER (picker), is_offered, self);
  g_signal_connect_object (picker, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "list-add-symbolic");
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), picker);
  gtk_widget_set_tooltip_text (button, _("Carry a Key Message"));
  gtk_widget_add_css_class (button, "flat");
  segue_icon_names_set (button);
  g_object_bind_property (workspace, "can-edit", button, "sensitive", G_BINDING_SYNC_CREATE);

  return button;
}

/**
 * segue_uses_group_new:
 * @communication: a communication of the workspace
 *
 * Returns: (transfer floating): a group that shows the messages it carries, whether their
 *   wording is the present one, and that takes others from the library
 */
GtkWidget *
segue_uses_group_new (SegueWorkspace *workspace,
                      SegueRecord    *communication)
{
  static const SegueRecordKind kinds[] = { SEGUE_RECORD_MESSAGE_USE, SEGUE_RECORD_MESSAGE };
  SegueUsesGroup *self = g_object_new (SEGUE_TYPE_USES_GROUP, NULL);

  self->communication = g_object_ref (communication);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Key Messages"));
  if (!segue_workspace_is_read_only (workspace) && !segue_lock_holds (communication))
    adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self), make_add_button (self, workspace));
  segue_record_group_begin (SEGUE_RECORD_GROUP (self), workspace, _("It carries no key message yet"), kinds, G_N_ELEMENTS (kinds));

  return GTK_WIDGET (self);
}
