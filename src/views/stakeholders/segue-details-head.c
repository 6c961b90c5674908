/* segue-details-head.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-details-head"

#include "config.h"

#include "segue-details-head.h"

#include "segue-initials.h"
#include "segue-stakeholder.h"

#include <glib/gi18n.h>

struct _SegueDetailsHead
{
  GtkBox       parent_instance;

  /* Borrowed: children. */
  GtkLabel    *avatar;
  GtkLabel    *name;
  GtkLabel    *title;
  GtkLabel    *place;

  SegueRecord *person; /* owned; NULL where there are several */
};

G_DEFINE_FINAL_TYPE (SegueDetailsHead, segue_details_head, GTK_TYPE_BOX)

/* “IT · Tarnwell · Ghent” */
static char *
dup_place (SegueRecord *person)
{
  static const guint fields[] = {
    SEGUE_STAKEHOLDER_DEPARTMENT, SEGUE_STAKEHOLDER_ORGANISATION, SEGUE_STAKEHOLDER_LOCATION,
  };
  g_autoptr(GStrvBuilder) parts = g_strv_builder_new ();
  g_auto(GStrv) texts = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (segue_record_is_set (person, fields[i]))
      g_strv_builder_add (parts, segue_record_get_text (person, fields[i]));
  texts = g_strv_builder_end (parts);

  return g_strjoinv (" · ", texts);
}

static void
show_text (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

static void
update (SegueDetailsHead *self)
{
  const char *name = segue_record_get_text (self->person, SEGUE_STAKEHOLDER_NAME);
  g_autofree char *initials = segue_initials_dup (name);
  g_autofree char *place = dup_place (self->person);

  gtk_label_set_text (self->avatar, initials);
  show_text (self->name, name != NULL ? name : _("No name"));
  show_text (self->title, segue_record_get_text (self->person, SEGUE_STAKEHOLDER_JOB_TITLE));
  show_text (self->place, place);
}

static void
segue_details_head_dispose (GObject *object)
{
  g_clear_object (&SEGUE_DETAILS_HEAD (object)->person);

  G_OBJECT_CLASS (segue_details_head_parent_class)->dispose (object);
}

static void
segue_details_head_class_init (SegueDetailsHeadClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_details_head_dispose;
}

static GtkLabel *
add_label (GtkWidget  *box,
           const char *first_class,
           const char *second_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, first_class);
  if (second_class != NULL)
    gtk_widget_add_css_class (label, second_class);
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

static void
segue_details_head_init (SegueDetailsHead *self)
{
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  /* The name stands beside it: nobody needs to hear the letters. */
  self->avatar = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->avatar), "initials");
  gtk_widget_set_valign (GTK_WIDGET (self->avatar), GTK_ALIGN_CENTER);

  self->name = add_label (texts, "title-3", NULL);
  self->title = add_label (texts, "dim-label", NULL);
  self->place = add_label (texts, "caption", "dim-label");
  gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (texts, TRUE);

  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->avatar));
  gtk_box_append (GTK_BOX (self), texts);
}

/**
 * segue_details_head_new:
 * @people: (element-type SegueRecord): at least one stakeholder
 *
 * Returns: (transfer floating): a head that follows the person
 */
GtkWidget *
segue_details_head_new (GPtrArray *people)
{
  SegueDetailsHead *self = g_object_new (SEGUE_TYPE_DETAILS_HEAD, NULL);

  if (people->len == 1)
    {
      self->person = g_object_ref (g_ptr_array_index (people, 0));
      g_signal_connect_object (self->person, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
      update (self);
    }
  else
    {
      g_autofree char *count = g_strdup_printf (ngettext ("%u person", "%u people", people->len), people->len);

      gtk_widget_set_visible (GTK_WIDGET (self->avatar), FALSE);
      show_text (self->name, count);
      show_text (self->title, _("What you change here, you change for all of them."));
      show_text (self->place, NULL);
    }

  return GTK_WIDGET (self);
}
