/* segue-roster-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-roster-row"

#include "config.h"

#include "segue-roster-row.h"

#include "segue-enrolment-words.h"
#include "segue-hidden.h"
#include "segue-icon-names.h"
#include "segue-initials.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* In which order the menu has what can be said. */
static const int menu_states[] = {
  SEGUE_ENROLMENT_STATUS_INVITED, SEGUE_ENROLMENT_STATUS_ENROLLED, SEGUE_ENROLMENT_STATUS_WAIT_LISTED,
  SEGUE_ENROLMENT_STATUS_DECLINED, SEGUE_ENROLMENT_STATUS_CANCELLED, SEGUE_CHOICE_NONE,
  SEGUE_ENROLMENT_STATUS_ATTENDED, SEGUE_ENROLMENT_STATUS_LATE, SEGUE_ENROLMENT_STATUS_PARTLY_ATTENDED,
  SEGUE_ENROLMENT_STATUS_EXCUSED, SEGUE_ENROLMENT_STATUS_NO_SHOW,
};

struct _SegueRosterRow
{
  GtkListBoxRow  parent_instance;

  /* Owned. */
  SeguePlan     *plan;
  SegueRecord   *enrolment;
  char          *typed;     /* figures of a score that is not written yet; NULL for none */

  /* Borrowed: children. */
  GtkLabel      *initials;
  GtkLabel      *name;
  GtkLabel      *second;
  GtkWidget     *warning;
  GtkLabel      *warning_label;
  GtkWidget     *button;
  GtkImage      *icon;
  GtkLabel      *state;
  GtkLabel      *score;
};

G_DEFINE_FINAL_TYPE (SegueRosterRow, segue_roster_row, GTK_TYPE_LIST_BOX_ROW)

static GtkLabel *
make_line (const char *class_name)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (class_name != NULL)
    gtk_widget_add_css_class (label, class_name);

  return GTK_LABEL (label);
}

static GtkWidget *
make_warning (SegueRosterRow *self)
{
  GtkWidget *icon = gtk_image_new_from_icon_name ("dialog-warning-symbolic");

  self->warning = gtk_grid_new ();
  gtk_grid_set_column_spacing (GTK_GRID (self->warning), 6);
  self->warning_label = make_line (NULL);
  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_grid_attach (GTK_GRID (self->warning), icon, 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (self->warning), GTK_WIDGET (self->warning_label), 1, 0, 1, 1);
  gtk_widget_add_css_class (self->warning, "roster-warning");
  gtk_widget_set_visible (self->warning, FALSE);

  return self->warning;
}

static GMenuModel *
make_menu (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr(GMenu) section = g_menu_new ();
  g_autoptr(GMenu) last = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (menu_states); i++)
    {
      g_autoptr(GMenuItem) item = NULL;

      if (menu_states[i] == SEGUE_CHOICE_NONE)
        {
          g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
          g_clear_object (&section);
          section = g_menu_new ();
          continue;
        }
      item = g_menu_item_new (segue_enrolment_get_status_word (menu_states[i]), NULL);
      g_menu_item_set_action_and_target (item, "roster.set-status", "i", menu_states[i]);
      g_menu_append_item (section, item);
    }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
  g_menu_append (last, _("_Details…"), "roster.details");
  g_menu_append (last, _("_Show in the Register"), "roster.show-person");
  g_menu_append (last, _("_Take off the Roster"), "roster.remove");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (last));

  return G_MENU_MODEL (menu);
}

/* What the menu does is about the row that has the focus. */
static void
make_popup_cb (GtkMenuButton *button,
               gpointer       data)
{
  g_autoptr(GMenuModel) menu = make_menu ();
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (button), SEGUE_TYPE_ROSTER_ROW);

  gtk_widget_activate_action (row, "roster.choose", "x", segue_record_get_id (SEGUE_ROSTER_ROW (row)->enrolment));
  gtk_menu_button_set_menu_model (button, menu);
}

static GtkWidget *
make_button (SegueRosterRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->icon = GTK_IMAGE (gtk_image_new ());
  self->state = make_line ("roster-state");
  self->score = make_line ("roster-score");
  gtk_label_set_xalign (self->state, 1);
  gtk_label_set_wrap (self->state, FALSE);
  gtk_label_set_wrap (self->score, FALSE);
  gtk_label_set_xalign (self->score, 1);
  gtk_box_append (GTK_BOX (lines), GTK_WIDGET (self->state));
  gtk_box_append (GTK_BOX (lines), GTK_WIDGET (self->score));
  gtk_widget_set_valign (lines, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->icon));
  gtk_box_append (GTK_BOX (box), lines);

  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_child (GTK_MENU_BUTTON (self->button), box);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), make_popup_cb, NULL, NULL);
  gtk_widget_set_valign (self->button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->button, "flat");
  gtk_widget_add_css_class (self->button, "roster-button");

  return self->button;
}

static void
segue_roster_row_dispose (GObject *object)
{
  SegueRosterRow *self = SEGUE_ROSTER_ROW (object);

  g_clear_object (&self->enrolment);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->typed, g_free);

  G_OBJECT_CLASS (segue_roster_row_parent_class)->dispose (object);
}

static void
segue_roster_row_class_init (SegueRosterRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_roster_row_dispose;
}

static void
segue_roster_row_init (SegueRosterRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->initials = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->initials), "roster-initials");
  gtk_widget_set_valign (GTK_WIDGET (self->initials), GTK_ALIGN_CENTER);
  self->name = make_line ("roster-name");
  self->second = make_line ("roster-second");
  gtk_box_append (GTK_BOX (lines), GTK_WIDGET (self->name));
  gtk_box_append (GTK_BOX (lines), GTK_WIDGET (self->second));
  gtk_box_append (GTK_BOX (lines), make_warning (self));
  gtk_widget_set_valign (lines, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (lines, TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->initials));
  gtk_box_append (GTK_BOX (box), lines);
  gtk_box_append (GTK_BOX (box), make_button (self));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  gtk_widget_add_css_class (GTK_WIDGET (self), "roster-row");
}

static void
show_status (SegueRosterRow *self,
             int             status)
{
  const SegueEnrolmentLook *look = status != SEGUE_CHOICE_NONE ? segue_enrolment_get_look (status) : NULL;

  gtk_label_set_text (self->state, look != NULL ? segue_enrolment_get_status_word (status) : segue_hidden_get_word ());
  gtk_image_set_from_icon_name (self->icon, look != NULL ? look->icon : "view-conceal-symbolic");
  for (int i = 0; i <= SEGUE_ENROLMENT_STATUS_CANCELLED; i++)
    if (segue_enrolment_get_look (i)->style != NULL)
      gtk_widget_remove_css_class (self->button, segue_enrolment_get_look (i)->style);
  if (look != NULL && look->style != NULL)
    gtk_widget_add_css_class (self->button, look->style);
  gtk_widget_set_sensitive (self->button, look != NULL);
}

/* “86 %”, or what is typed of it. */
static void
show_score (SegueRosterRow *self)
{
  g_autofree char *score = NULL;

  if (self->typed != NULL)
    score = g_strdup_printf ("%s▏", self->typed);
  else if (segue_record_is_set (self->enrolment, SEGUE_ENROLMENT_SCORE))
    /* Translators: a score in a test. */
    score = g_strdup_printf (_("%d %%"), (int) segue_record_get_integer (self->enrolment, SEGUE_ENROLMENT_SCORE));

  gtk_label_set_text (self->score, score != NULL ? score : "");
  gtk_widget_set_visible (GTK_WIDGET (self->score), score != NULL);
}

/* What is wrong, one after the other. */
static char *
dup_warning (SegueRosterRow *self,
             const char     *clash)
{
  g_autofree char *course = segue_enrolment_words_dup_prerequisite (self->plan, self->enrolment);
  /* Translators: a course that must come before, and that somebody has not completed. */
  g_autofree char *missing = course != NULL ? g_strdup_printf (_("Prerequisite: %s"), course) : NULL;

  if (missing != NULL && clash != NULL)
    return g_strdup_printf ("%s · %s", missing, clash);

  return missing != NULL ? g_steal_pointer (&missing) : g_strdup (clash);
}

static void
tell (SegueRosterRow *self,
      const char     *warning)
{
  const char *parts[] = {
    gtk_label_get_text (self->second), gtk_label_get_text (self->state),
    gtk_widget_get_visible (GTK_WIDGET (self->score)) ? gtk_label_get_text (self->score) : NULL, warning,
  };
  GString *words = g_string_new (gtk_label_get_text (self->name));
  g_autofree char *label = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL && *parts[i] != '\0')
      g_string_append_printf (words, ", %s", parts[i]);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words->str, -1);
  /* Translators: what somebody is on a roster, and who it is: “Enrolled: change it for Ann Miller”. */
  label = g_strdup_printf (_("%s: change it for %s"), gtk_label_get_text (self->state), gtk_label_get_text (self->name));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  segue_icon_names_call (gtk_widget_get_first_child (self->button), label); /* what is pressed of it */
  g_string_free (words, TRUE);
}

/**
 * segue_roster_row_update:
 * @clash: (nullable): what somebody has at the same time
 *
 * Says what is so now.
 */
void
segue_roster_row_update (SegueRosterRow *self,
                         const char     *clash)
{
  g_autofree char *name = segue_enrolment_words_dup_name (self->plan, self->enrolment);
  g_autofree char *second = segue_enrolment_words_dup_second (self->plan, self->enrolment);
  g_autofree char *initials = segue_initials_dup (name);
  g_autofree char *warning = dup_warning (self, clash);

  g_return_if_fail (SEGUE_IS_ROSTER_ROW (self));

  gtk_label_set_text (self->initials, initials);
  gtk_label_set_text (self->name, name);
  gtk_label_set_text (self->second, second);
  gtk_widget_set_visible (GTK_WIDGET (self->second), *second != '\0');
  gtk_label_set_text (self->warning_label, warning != NULL ? warning : "");
  gtk_widget_set_visible (self->warning, warning != NULL);
  show_status (self, segue_record_get_choice (self->enrolment, SEGUE_ENROLMENT_STATUS));
  show_score (self);
  tell (self, warning);
}

/**
 * segue_roster_row_set_typed:
 * @typed: (nullable): figures of a score that is being typed
 */
void
segue_roster_row_set_typed (SegueRosterRow *self,
                            const char     *typed)
{
  g_return_if_fail (SEGUE_IS_ROSTER_ROW (self));

  g_free (self->typed);
  self->typed = g_strdup (typed);
  show_score (self);
}

/**
 * segue_roster_row_get_record:
 *
 * Returns: (transfer none): the enrolment
 */
SegueRecord *
segue_roster_row_get_record (SegueRosterRow *self)
{
  g_return_val_if_fail (SEGUE_IS_ROSTER_ROW (self), NULL);

  return self->enrolment;
}

/**
 * segue_roster_row_new:
 * @plan: what is shown
 * @enrolment: of @plan
 *
 * Returns: (transfer floating): a row that says nothing before segue_roster_row_update()
 */
GtkWidget *
segue_roster_row_new (SeguePlan   *plan,
                      SegueRecord *enrolment)
{
  SegueRosterRow *self = g_object_new (SEGUE_TYPE_ROSTER_ROW, NULL);

  self->plan = g_object_ref (plan);
  self->enrolment = g_object_ref (enrolment);

  return GTK_WIDGET (self);
}
