/* segue-people-group.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-people-group"

#include "config.h"

#include "segue-people-group.h"

#include "segue-audience-tree.h"
#include "segue-champion-coverage.h"
#include "segue-champion.h"
#include "segue-edit.h"
#include "segue-icon-names.h"
#include "segue-link-picker.h"
#include "segue-membership.h"
#include "segue-memberships.h"
#include "segue-stakeholder.h"

#include <glib/gi18n.h>

/* Rows beyond which only the number is said. */
#define MAX_ROWS 40

#define RECORD_KEY "segue-record"

struct _SeguePeopleGroup
{
  AdwPreferencesGroup  parent_instance;

  /* Owned. */
  SegueWorkspace      *workspace;
  SegueRecord         *audience;
  GPtrArray           *rows;    /* borrowed: children */

  gint64               rollout; /* of the champions */
  SeguePeopleRole      role;
  guint                fill_source;
};

enum
{
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SeguePeopleGroup, segue_people_group, ADW_TYPE_PREFERENCES_GROUP)

static SeguePlan *
get_plan (SeguePeopleGroup *self)
{
  return segue_workspace_get_shown (self->workspace);
}

static void
fail (SeguePeopleGroup *self,
      const GError     *error)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
}

static void
commit (SeguePeopleGroup *self,
        SegueEdit        *edit)
{
  g_autoptr(GError) error = NULL;

  if (!segue_edit_commit (edit, NULL, &error))
    fail (self, error);
}

/* The memberships of today, or the champions who cover the audience. */
static GPtrArray *
list_records (SeguePeopleGroup *self)
{
  GPtrArray *found = g_ptr_array_new ();
  gint64 id = segue_record_get_id (self->audience);
  SegueRecord *const *records = NULL;
  guint n = 0;

  if (self->role == SEGUE_PEOPLE_MEMBERS)
    records = segue_plan_incoming (get_plan (self), SEGUE_RECORD_MEMBERSHIP, SEGUE_MEMBERSHIP_AUDIENCE, id, &n);
  else
    records = segue_plan_incoming (get_plan (self), SEGUE_RECORD_CHAMPION, SEGUE_CHAMPION_ROLLOUT, self->rollout, &n);

  for (guint i = 0; i < n; i++)
    {
      SegueValue covered;

      if (self->role == SEGUE_PEOPLE_MEMBERS)
        {
          if (segue_membership_covers (records[i], segue_today ()))
            g_ptr_array_add (found, records[i]);
          continue;
        }
      covered = segue_record_peek (records[i], SEGUE_CHAMPION_AUDIENCES);
      if (covered.is_set && segue_audience_is_below (get_plan (self), id, covered.slot.ids))
        g_ptr_array_add (found, records[i]);
    }

  return found;
}

static SegueRecord *
get_person (SeguePeopleGroup *self,
            SegueRecord      *record)
{
  return segue_plan_follow (get_plan (self), record, self->role == SEGUE_PEOPLE_MEMBERS ? SEGUE_MEMBERSHIP_STAKEHOLDER
                                                                                         : SEGUE_CHAMPION_STAKEHOLDER);
}

/* What a champion covers is another audience's as well: only a last one ends it. */
static gboolean
remove_record (SeguePeopleGroup  *self,
               SegueEdit         *edit,
               SegueRecord       *record,
               GError           **error)
{
  gint64 id = segue_record_get_id (self->audience);
  g_autoptr(GArray) rest = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  const gint64 *covered = NULL;
  guint n = 0;

  if (self->role == SEGUE_PEOPLE_CHAMPIONS)
    covered = segue_record_get_links (record, SEGUE_CHAMPION_AUDIENCES, &n);
  for (guint i = 0; i < n; i++)
    if (covered[i] != id)
      g_array_append_val (rest, covered[i]);
  if (rest->len == 0)
    return segue_edit_remove (edit, record, TRUE, error);

  segue_value_set_ids (&value, (const gint64 *) (gpointer) rest->data, rest->len);
  segue_edit_set_value (edit, record, SEGUE_CHAMPION_AUDIENCES, &value);

  return TRUE;
}

static void
remove_cb (GtkWidget *button)
{
  SeguePeopleGroup *self = SEGUE_PEOPLE_GROUP (gtk_widget_get_ancestor (button, SEGUE_TYPE_PEOPLE_GROUP));
  SegueRecord *record = g_object_get_data (G_OBJECT (button), RECORD_KEY);
  g_autoptr(SegueEdit) edit = segue_edit_new (self->workspace, SEGUE_VERB_REMOVE, segue_record_get_kind (record));
  g_autoptr(GError) error = NULL;

  if (remove_record (self, edit, record, &error))
    commit (self, edit);
  else
    fail (self, error);
}

/* A champion speaks for it through a group above: that is where it is changed. */
static gboolean
is_own (SeguePeopleGroup *self,
        SegueRecord      *record)
{
  const gint64 *covered = NULL;
  guint n = 0;

  if (self->role == SEGUE_PEOPLE_MEMBERS)
    return TRUE;

  covered = segue_record_get_links (record, SEGUE_CHAMPION_AUDIENCES, &n);
  for (guint i = 0; i < n; i++)
    if (covered[i] == segue_record_get_id (self->audience))
      return TRUE;

  return FALSE;
}

static char *
dup_subtitle (SeguePeopleGroup *self,
              SegueRecord      *record,
              SegueRecord      *person)
{
  SegueValue status;
  g_autofree char *word = NULL;

  if (self->role == SEGUE_PEOPLE_MEMBERS)
    return g_strdup (segue_record_get_text (person, SEGUE_STAKEHOLDER_JOB_TITLE));

  status = segue_record_peek (record, SEGUE_CHAMPION_STATUS);
  word = segue_value_to_label (segue_record_get_field (record, SEGUE_CHAMPION_STATUS), &status);
  if (!is_own (self, record))
    return g_strdup_printf ("%s · %s", word, _("by a group above"));
  if (segue_champion_is_active (record, segue_today ()) && segue_champion_is_silent (get_plan (self), record, segue_today ()))
    return g_strdup_printf ("%s · %s", word, _("not heard of for a month"));

  return g_steal_pointer (&word);
}

static GtkWidget *
make_button (const char *icon,
             const char *tip)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, tip);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");

  return button;
}

static void
add_person (SeguePeopleGroup *self,
            SegueRecord      *record)
{
  SegueRecord *person = get_person (self, record);
  const char *name = person != NULL ? segue_record_get_text (person, SEGUE_STAKEHOLDER_NAME) : NULL;
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *subtitle = NULL;
  g_autofree char *title = g_markup_escape_text (name != NULL ? name : _("No name"), -1);
  g_autofree char *markup = NULL;
  g_autofree char *show = NULL;
  g_autofree char *take_away = NULL;
  GtkWidget *go, *remove;

  if (person == NULL)
    return;

  subtitle = dup_subtitle (self, record, person);
  markup = g_markup_escape_text (subtitle != NULL ? subtitle : "", -1);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), markup);
  /* Translators: who is gone to, or taken away: “Show Ann Miller”. */
  show = g_strdup_printf (_("Show %s"), name);
  take_away = g_strdup_printf (_("Remove %s"), name);
  go = make_button ("go-next-symbolic", show);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (go), "win.show-person");
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (go), g_variant_new_int64 (segue_record_get_id (person)));
  if (!segue_workspace_is_read_only (self->workspace) && is_own (self, record))
    {
      remove = make_button ("window-close-symbolic", take_away);
      g_object_set_data_full (G_OBJECT (remove), RECORD_KEY, g_object_ref (record), g_object_unref);
      g_signal_connect (remove, "clicked", G_CALLBACK (remove_cb), NULL);
      g_object_bind_property (self->workspace, "can-edit", remove, "sensitive", G_BINDING_SYNC_CREATE);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), remove);
    }
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), go);
  segue_icon_names_set (row);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_ptr_array_add (self->rows, row);
}

static void
add_sentence (SeguePeopleGroup *self,
              const char       *text)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text);
  gtk_widget_add_css_class (row, "dim-label");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_ptr_array_add (self->rows, row);
}

static void
fill (SeguePeopleGroup *self)
{
  g_autoptr(GPtrArray) records = list_records (self);

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);

  for (guint i = 0; i < MIN (records->len, MAX_ROWS); i++)
    add_person (self, g_ptr_array_index (records, i));
  if (records->len > MAX_ROWS)
    {
      g_autofree char *text = g_strdup_printf (_("%u more; the register shows them all"), records->len - MAX_ROWS);

      add_sentence (self, text);
    }
  if (records->len == 0)
    add_sentence (self, self->role == SEGUE_PEOPLE_MEMBERS ? _("Nobody of the register") : _("Nobody speaks for it yet"));
}

static gboolean
fill_cb (gpointer data)
{
  SeguePeopleGroup *self = data;

  self->fill_source = 0;
  fill (self);

  return G_SOURCE_REMOVE;
}

/* A row must not go from under the button that was pressed. */
static void
fill_soon (SeguePeopleGroup *self)
{
  if (self->fill_source == 0)
    self->fill_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fill_cb, self, NULL);
}

static void
add_member (SeguePeopleGroup *self,
            SegueEdit        *edit,
            gint64            person)
{
  g_autoptr(SegueRecord) membership = segue_record_new (SEGUE_RECORD_MEMBERSHIP, 0);

  segue_record_set_integer (membership, SEGUE_MEMBERSHIP_STAKEHOLDER, person);
  segue_record_set_integer (membership, SEGUE_MEMBERSHIP_AUDIENCE, segue_record_get_id (self->audience));
  segue_edit_add (edit, membership);
}

/* Who is a champion of the rollout already covers one more audience. */
static void
add_champion (SeguePeopleGroup *self,
              SegueEdit        *edit,
              gint64            person)
{
  SegueRecord *present = segue_champion_find (get_plan (self), person, self->rollout);
  g_autoptr(SegueRecord) champion = present != NULL ? g_object_ref (present) : NULL;
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  gint64 id = segue_record_get_id (self->audience);

  if (champion != NULL)
    {
      guint n = 0;
      const gint64 *covered = segue_record_get_links (champion, SEGUE_CHAMPION_AUDIENCES, &n);

      g_array_append_vals (ids, covered, n);
    }
  else
    {
      champion = segue_record_new (SEGUE_RECORD_CHAMPION, 0);
      segue_record_set_integer (champion, SEGUE_CHAMPION_STAKEHOLDER, person);
      segue_record_set_integer (champion, SEGUE_CHAMPION_ROLLOUT, self->rollout);
      segue_record_set_integer (champion, SEGUE_CHAMPION_STATUS, SEGUE_CHAMPION_STATUS_ACTIVE);
      segue_edit_add (edit, champion);
    }
  g_array_append_val (ids, id);
  segue_value_set_ids (&value, (const gint64 *) (gpointer) ids->data, ids->len);
  segue_edit_set_value (edit, champion, SEGUE_CHAMPION_AUDIENCES, &value);
}

static void
picked_cb (SeguePeopleGroup *self,
           gint64            person)
{
  g_autoptr(GPtrArray) present = list_records (self);
  SegueRecordKind kind = self->role == SEGUE_PEOPLE_MEMBERS ? SEGUE_RECORD_MEMBERSHIP : SEGUE_RECORD_CHAMPION;
  g_autoptr(SegueEdit) edit = segue_edit_new (self->workspace, SEGUE_VERB_ADD, kind);

  for (guint i = 0; i < present->len; i++)
    {
      SegueRecord *one = get_person (self, g_ptr_array_index (present, i));

      if (one != NULL && segue_record_get_id (one) == person && is_own (self, g_ptr_array_index (present, i)))
        return; /* is there already */
    }

  if (self->role == SEGUE_PEOPLE_MEMBERS)
    add_member (self, edit, person);
  else
    add_champion (self, edit, person);
  commit (self, edit);
}

static void
segue_people_group_dispose (GObject *object)
{
  SeguePeopleGroup *self = SEGUE_PEOPLE_GROUP (object);

  g_clear_handle_id (&self->fill_source, g_source_remove);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->audience);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_people_group_parent_class)->dispose (object);
}

static void
segue_people_group_class_init (SeguePeopleGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_people_group_dispose;

  /**
   * SeguePeopleGroup::failed:
   * @message: why something could not be written
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", SEGUE_TYPE_PEOPLE_GROUP, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
segue_people_group_init (SeguePeopleGroup *self)
{
  self->rows = g_ptr_array_new ();
}

static GtkWidget *
make_add_button (SeguePeopleGroup *self)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *picker = segue_link_picker_new (get_plan (self), SEGUE_RECORD_STAKEHOLDER);

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "list-add-symbolic");
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), picker);
  gtk_widget_set_tooltip_text (button, self->role == SEGUE_PEOPLE_MEMBERS ? _("Add a Member") : _("Add a Champion"));
  gtk_widget_add_css_class (button, "flat");
  segue_icon_names_set (button);
  g_signal_connect_object (picker, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
  g_object_bind_property (self->workspace, "can-edit", button, "sensitive", G_BINDING_SYNC_CREATE);

  return button;
}

/**
 * segue_people_group_new:
 * @audience: an audience of @workspace
 * @rollout: of the champions
 * @role: who is shown
 *
 * Returns: (transfer floating): a group with a row for each, and a search for another
 */
GtkWidget *
segue_people_group_new (SegueWorkspace  *workspace,
                        SegueRecord     *audience,
                        gint64           rollout,
                        SeguePeopleRole  role)
{
  const SegueRecordKind kinds[] = {
    role == SEGUE_PEOPLE_MEMBERS ? SEGUE_RECORD_MEMBERSHIP : SEGUE_RECORD_CHAMPION, SEGUE_RECORD_STAKEHOLDER,
  };
  SeguePeopleGroup *self = g_object_new (SEGUE_TYPE_PEOPLE_GROUP, NULL);

  self->workspace = g_object_ref (workspace);
  self->audience = g_object_ref (audience);
  self->rollout = rollout;
  self->role = role;
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), role == SEGUE_PEOPLE_MEMBERS ? _("Members") : _("Champions"));
  if (!segue_workspace_is_read_only (workspace))
    adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self), make_add_button (self));
  fill (self); /* asks the plan first, so that it hears of a change before this does */
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SegueRecordList *list = segue_plan_list (segue_workspace_get_shown (workspace), kinds[i]);

      g_signal_connect_object (list, "items-changed", G_CALLBACK (fill_soon), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (list, "record-changed", G_CALLBACK (fill_soon), self, G_CONNECT_SWAPPED);
    }

  return GTK_WIDGET (self);
}
