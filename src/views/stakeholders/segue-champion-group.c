/* segue-champion-group.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-champion-group"

#include "config.h"

#include "segue-champion-group.h"

#include "segue-champion-coverage.h"
#include "segue-champion.h"
#include "segue-edit.h"
#include "segue-engagement.h"
#include "segue-icon-names.h"
#include "segue-link-picker.h"
#include "segue-record-row.h"

#include <glib/gi18n.h>

struct _SegueChampionGroup
{
  SegueRecordGroup  parent_instance;

  SegueRecord      *engagement; /* owned */
  GtkWidget        *add;        /* borrowed: child; NULL where nothing can be written */
};

G_DEFINE_FINAL_TYPE (SegueChampionGroup, segue_champion_group, SEGUE_TYPE_RECORD_GROUP)

static const guint row_fields[] = {
  SEGUE_CHAMPION_AUDIENCES, SEGUE_CHAMPION_STATUS, SEGUE_CHAMPION_KIND, SEGUE_CHAMPION_LAST_HEARD,
  SEGUE_CHAMPION_HOURS_PER_MONTH, SEGUE_CHAMPION_TRAINED_ON, SEGUE_CHAMPION_ACTIVE_FROM, SEGUE_CHAMPION_ACTIVE_TO,
  SEGUE_CHAMPION_INFLUENCE, SEGUE_CHAMPION_NOMINATED_BY,
};

static GPtrArray *
list (SegueRecordGroup *group)
{
  SegueChampionGroup *self = SEGUE_CHAMPION_GROUP (group);
  SegueRecord *champion = segue_champion_find (segue_record_group_get_plan (group),
                                               segue_record_get_link (self->engagement, SEGUE_ENGAGEMENT_STAKEHOLDER),
                                               segue_record_get_link (self->engagement, SEGUE_ENGAGEMENT_ROLLOUT));
  GPtrArray *found = g_ptr_array_new ();

  if (champion != NULL)
    g_ptr_array_add (found, champion);

  return found;
}

static GtkWidget *
make_row (SegueRecordGroup *group,
          SegueRecord      *champion)
{
  GtkWidget *row = segue_record_row_new (segue_record_group_get_workspace (group), champion,
                                         row_fields, G_N_ELEMENTS (row_fields), TRUE);

  g_signal_connect_object (row, "failed", G_CALLBACK (segue_record_group_fail), group, G_CONNECT_SWAPPED);

  return row;
}

static void
append_label (GString     *text,
              SegueRecord *record,
              guint        field)
{
  SegueValue value = segue_record_peek (record, field);
  g_autofree char *label = NULL;

  if (!value.is_set)
    return;
  label = segue_value_to_label (segue_record_get_field (record, field), &value);
  g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", label);
}

static void
append_audiences (GString     *text,
                  SeguePlan   *plan,
                  SegueRecord *champion)
{
  const gint64 *ids = NULL;
  guint n = 0;

  ids = segue_record_get_links (champion, SEGUE_CHAMPION_AUDIENCES, &n);
  for (guint i = 0; i < n; i++)
    {
      SegueRecord *audience = segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, ids[i]);
      g_autofree char *name = audience != NULL ? segue_plan_dup_title (plan, audience) : NULL;

      if (name != NULL)
        g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", name);
    }
}

/* Why they may not be who should speak for it, or do not speak any more. */
static void
append_warnings (GString            *text,
                 SegueChampionGroup *self,
                 SegueRecord        *champion)
{
  SeguePlan *plan = segue_record_group_get_plan (SEGUE_RECORD_GROUP (self));
  SegueDay heard = segue_champion_get_heard (plan, champion, segue_today ());

  if (segue_champion_is_doubtful (plan, champion))
    {
      int level = segue_record_get_choice (self->engagement, SEGUE_ENGAGEMENT_CURRENT);

      /* Translators: where the champion stands now: “Neutral”. */
      g_string_append_printf (text, _("\n⚠ Stands at %s: a champion should be supportive at least"),
                              segue_choices_get_label (&segue_engagement_levels, level));
    }
  if (!segue_champion_is_active (champion, segue_today ()) || !segue_champion_is_silent (plan, champion, segue_today ()))
    return;
  if (heard == SEGUE_DAY_NONE)
    {
      g_string_append_printf (text, "\n⚠ %s", _("Nothing was heard of them yet: counts half"));
    }
  else
    {
      gulong days = (gulong) (segue_today () - heard);

      g_string_append_printf (text, ngettext ("\n⚠ Not heard of for %lu day: counts half",
                                              "\n⚠ Not heard of for %lu days: counts half", days), days);
    }
}

static void
update_row (SegueRecordGroup *group,
            GtkWidget        *row,
            SegueRecord      *champion)
{
  g_autoptr(GString) title = g_string_new (NULL);
  g_autoptr(GString) subtitle = g_string_new (NULL);

  append_label (title, champion, SEGUE_CHAMPION_STATUS);
  append_label (title, champion, SEGUE_CHAMPION_KIND);
  append_audiences (subtitle, segue_record_group_get_plan (group), champion);
  append_warnings (subtitle, SEGUE_CHAMPION_GROUP (group), champion);
  segue_record_row_set_text (SEGUE_RECORD_ROW (row), title->str, subtitle->str);
}

/* One can be a champion of a rollout once; more audiences are added in the row. */
static void
updated (SegueRecordGroup *group,
         guint             n_all)
{
  SegueChampionGroup *self = SEGUE_CHAMPION_GROUP (group);

  if (self->add != NULL)
    gtk_widget_set_visible (self->add, n_all == 0);
}

static void
picked_cb (SegueChampionGroup *self,
           gint64              audience)
{
  SegueRecordGroup *group = SEGUE_RECORD_GROUP (self);
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_record_group_get_workspace (group), SEGUE_VERB_ADD, SEGUE_RECORD_CHAMPION);
  g_autoptr(SegueRecord) champion = segue_record_new (SEGUE_RECORD_CHAMPION, 0);
  g_auto(SegueValue) covered = SEGUE_VALUE_INIT;
  g_autoptr(GError) error = NULL;

  segue_value_set_ids (&covered, &audience, 1);
  segue_record_set_integer (champion, SEGUE_CHAMPION_STAKEHOLDER,
                            segue_record_get_link (self->engagement, SEGUE_ENGAGEMENT_STAKEHOLDER));
  segue_record_set_integer (champion, SEGUE_CHAMPION_ROLLOUT,
                            segue_record_get_link (self->engagement, SEGUE_ENGAGEMENT_ROLLOUT));
  segue_record_set_integer (champion, SEGUE_CHAMPION_STATUS, SEGUE_CHAMPION_STATUS_ACTIVE);
  segue_record_set_value (champion, SEGUE_CHAMPION_AUDIENCES, &covered);
  segue_edit_add (edit, champion);
  if (segue_edit_commit (edit, NULL, &error))
    segue_record_group_open (group, champion);
  else
    segue_record_group_fail (group, error->message);
}

static void
segue_champion_group_dispose (GObject *object)
{
  g_clear_object (&SEGUE_CHAMPION_GROUP (object)->engagement);

  G_OBJECT_CLASS (segue_champion_group_parent_class)->dispose (object);
}

static void
segue_champion_group_class_init (SegueChampionGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_champion_group_dispose;
  SEGUE_RECORD_GROUP_CLASS (klass)->list = list;
  SEGUE_RECORD_GROUP_CLASS (klass)->make_row = make_row;
  SEGUE_RECORD_GROUP_CLASS (klass)->update_row = update_row;
  SEGUE_RECORD_GROUP_CLASS (klass)->updated = updated;
}

static void
segue_champion_group_init (SegueChampionGroup *self)
{
}

/* Made when it is opened: most people are no champions. */
static void
create_picker_cb (GtkMenuButton *button,
                  gpointer       data)
{
  SegueChampionGroup *self = SEGUE_CHAMPION_GROUP (data);
  GtkWidget *picker = NULL;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;

  picker = segue_link_picker_new (segue_record_group_get_plan (SEGUE_RECORD_GROUP (self)), SEGUE_RECORD_AUDIENCE);
  g_signal_connect_object (picker, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
  gtk_menu_button_set_popover (button, picker);
}

static GtkWidget *
make_add_button (SegueChampionGroup *self,
                 SegueWorkspace     *workspace)
{
  GtkWidget *button = gtk_menu_button_new ();

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "list-add-symbolic");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), create_picker_cb, self, NULL);
  gtk_widget_set_tooltip_text (button, _("Make Them a Champion of an Audience"));
  gtk_widget_add_css_class (button, "flat");
  segue_icon_names_set (button);
  g_object_bind_property (workspace, "can-edit", button, "sensitive", G_BINDING_SYNC_CREATE);

  return button;
}

/**
 * segue_champion_group_new:
 * @engagement: whose part in which rollout
 *
 * Returns: (transfer floating): a group that shows what they do as a champion, and
 *   makes them one
 */
GtkWidget *
segue_champion_group_new (SegueWorkspace *workspace,
                          SegueRecord    *engagement)
{
  static const SegueRecordKind kinds[] = {
    SEGUE_RECORD_CHAMPION, SEGUE_RECORD_CHAMPION_REPORT, SEGUE_RECORD_AUDIENCE, SEGUE_RECORD_ENGAGEMENT,
  };
  SegueChampionGroup *self = g_object_new (SEGUE_TYPE_CHAMPION_GROUP, NULL);

  self->engagement = g_object_ref (engagement);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Champion"));
  if (!segue_workspace_is_read_only (workspace))
    {
      self->add = make_add_button (self, workspace);
      adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self), self->add);
    }
  segue_record_group_begin (SEGUE_RECORD_GROUP (self), workspace, _("Does not speak for this rollout"), kinds, G_N_ELEMENTS (kinds));

  return GTK_WIDGET (self);
}
