/* segue-audience-head.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-audience-head"

#include "config.h"

#include "segue-audience-head.h"

#include "segue-audience.h"
#include "segue-contact.h"
#include "segue-heard.h"
#include "segue-impacted-audience.h"
#include "segue-reach.h"

#include <glib/gi18n.h>

struct _SegueAudienceHead
{
  GtkBox       parent_instance;

  /* Borrowed: children. */
  GtkLabel    *name;
  GtkLabel    *people;
  GtkLabel    *heard;

  /* Owned. */
  SeguePlan   *plan;
  SegueRecord *audience; /* NULL where there are several */

  gint64       rollout;  /* 0 for all */
};

G_DEFINE_FINAL_TYPE (SegueAudienceHead, segue_audience_head, GTK_TYPE_BOX)

/* Of an audience that a rollout changes something for one wants to hear. */
static void
update_heard (SegueAudienceHead *self)
{
  SegueThresholds thresholds = segue_thresholds_read (self->plan);
  SegueRecord *impacted = self->rollout != 0 ? segue_impacted_audience_find (self->plan, segue_record_get_id (self->audience), self->rollout)
                                             : NULL;
  gboolean is_in_scope = impacted != NULL && segue_contact_is_shown (self->plan) &&
                         segue_record_get_boolean (impacted, SEGUE_IMPACTED_AUDIENCE_IN_SCOPE);
  g_autofree char *reason = NULL;
  SegueHeard heard;

  gtk_widget_set_visible (GTK_WIDGET (self->heard), is_in_scope);
  if (!is_in_scope)
    return;

  heard = segue_audience_get_heard (self->plan, impacted, segue_today ());
  reason = segue_heard_dup_reason (self->plan, &heard, segue_today ());
  if (segue_contact_is_silent (&thresholds, heard.silence))
    {
      g_autofree char *warning = g_strdup_printf ("⚠ %s", reason);

      gtk_label_set_text (self->heard, warning);
      return;
    }

  gtk_label_set_text (self->heard, reason);
}

static void
update (SegueAudienceHead *self)
{
  SegueReach reach = segue_audience_get_headcount (self->plan, self->audience, segue_today ());
  guint n_members = segue_audience_count_members (self->plan, segue_record_get_id (self->audience), segue_today ());
  g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, reach.people);
  GString *people = g_string_new (NULL);

  if (reach.people > 0 && reach.up_to)
    g_string_append_printf (people, _("Up to %s people"), number);
  else if (reach.people > 0 || segue_record_is_set (self->audience, SEGUE_AUDIENCE_HEADCOUNT))
    g_string_append_printf (people, ngettext ("%s person", "%s people", (gulong) reach.people), number);
  else
    g_string_append (people, _("Head-count not known"));
  g_string_append (people, " · ");
  g_string_append_printf (people, ngettext ("%u in the register", "%u in the register", n_members), n_members);

  gtk_label_set_text (self->name, segue_record_get_text (self->audience, SEGUE_AUDIENCE_NAME));
  gtk_label_set_text (self->people, people->str);
  g_string_free (people, TRUE);
  update_heard (self);
}

static void
segue_audience_head_dispose (GObject *object)
{
  SegueAudienceHead *self = SEGUE_AUDIENCE_HEAD (object);

  g_clear_object (&self->audience);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (segue_audience_head_parent_class)->dispose (object);
}

static void
segue_audience_head_class_init (SegueAudienceHeadClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_audience_head_dispose;
}

static GtkLabel *
add_label (SegueAudienceHead *self,
           const char        *class_name)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, class_name);
  gtk_box_append (GTK_BOX (self), label);

  return GTK_LABEL (label);
}

static void
segue_audience_head_init (SegueAudienceHead *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);
  self->name = add_label (self, "title-3");
  self->people = add_label (self, "dim-label");
  self->heard = add_label (self, "dim-label");
  gtk_widget_set_visible (GTK_WIDGET (self->heard), FALSE);
}

/**
 * segue_audience_head_new:
 * @audiences: (element-type SegueRecord): at least one
 * @rollout: that is looked at, 0 for all
 *
 * Returns: (transfer floating): the name of the one audience, or how many there are
 */
GtkWidget *
segue_audience_head_new (SeguePlan *plan,
                         GPtrArray *audiences,
                         gint64     rollout)
{
  static const SegueRecordKind kinds[] = {
    SEGUE_RECORD_AUDIENCE, SEGUE_RECORD_MEMBERSHIP, SEGUE_RECORD_IMPACTED_AUDIENCE, SEGUE_RECORD_INVOLVEMENT,
    SEGUE_RECORD_INTERACTION, SEGUE_RECORD_CHAMPION, SEGUE_RECORD_CHAMPION_REPORT, SEGUE_RECORD_MILESTONE,
    SEGUE_RECORD_WORKSPACE,
  };
  SegueAudienceHead *self = g_object_new (SEGUE_TYPE_AUDIENCE_HEAD, NULL);

  self->plan = g_object_ref (plan);
  self->rollout = rollout;
  if (audiences->len > 1)
    {
      g_autofree char *text = g_strdup_printf (ngettext ("%u audience", "%u audiences", audiences->len), audiences->len);

      gtk_label_set_text (self->name, text);
      gtk_label_set_text (self->people, _("What you change is changed for all of them."));
      return GTK_WIDGET (self);
    }

  self->audience = g_object_ref (g_ptr_array_index (audiences, 0));
  update (self); /* asks the plan first, so that it hears of a change before this does */
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SegueRecordList *list = segue_plan_list (plan, kinds[i]);

      g_signal_connect_object (list, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (list, "record-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
    }

  return GTK_WIDGET (self);
}
