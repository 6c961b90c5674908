/* segue-audience-title.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-audience-title"

#include "config.h"

#include "segue-audience-title.h"

#include "segue-audience-tree.h"
#include "segue-audience.h"
#include "segue-icon-names.h"
#include "segue-tip.h"

#include <glib/gi18n.h>

/* Pixels for each level, and levels beyond which nothing moves any more. */
#define INDENT 18
#define MAX_DEPTH 8

struct _SegueAudienceTitle
{
  GtkWidget          parent_instance;

  /* Borrowed: children. */
  GtkWidget         *opener;
  GtkWidget         *lines;
  GtkLabel          *name;
  GtkLabel          *second;

  SegueAudienceRows *rows; /* borrowed: the list that the cell is of */
  gint64             id;
};

G_DEFINE_FINAL_TYPE (SegueAudienceTitle, segue_audience_title, GTK_TYPE_WIDGET)

static void
clicked_cb (SegueAudienceTitle *self)
{
  segue_audience_rows_set_open (self->rows, self->id, !segue_audience_rows_is_open (self->rows, self->id));
}

static void
segue_audience_title_dispose (GObject *object)
{
  SegueAudienceTitle *self = SEGUE_AUDIENCE_TITLE (object);

  g_clear_pointer (&self->opener, gtk_widget_unparent);
  g_clear_pointer (&self->lines, gtk_widget_unparent);

  G_OBJECT_CLASS (segue_audience_title_parent_class)->dispose (object);
}

static void
segue_audience_title_class_init (SegueAudienceTitleClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_audience_title_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "audience-title");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

/* No inscription: that puts a name of another direction to the far end, away from its place in the tree. */
static GtkLabel *
add_line (GtkWidget  *box,
          const char *class_name)
{
  GtkWidget *line = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (line), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (line), 3);
  gtk_label_set_xalign (GTK_LABEL (line), 0);
  gtk_widget_set_hexpand (line, TRUE);
  gtk_widget_add_css_class (line, class_name);
  gtk_box_append (GTK_BOX (box), line);

  return GTK_LABEL (line);
}

static void
segue_audience_title_init (SegueAudienceTitle *self)
{
  self->opener = gtk_button_new ();
  gtk_widget_set_focusable (self->opener, FALSE); /* the arrow keys of the list do the same */
  gtk_widget_set_valign (self->opener, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->opener, "flat");
  gtk_widget_add_css_class (self->opener, "opener");
  g_signal_connect_object (self->opener, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);

  self->lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_valign (self->lines, GTK_ALIGN_CENTER);
  self->name = add_line (self->lines, "heading");
  self->second = add_line (self->lines, "second-line");

  gtk_widget_set_parent (self->opener, GTK_WIDGET (self));
  gtk_widget_set_parent (self->lines, GTK_WIDGET (self));
}

/**
 * segue_audience_title_new:
 * @rows: the list whose rows it shows; must outlive it
 *
 * Returns: (transfer floating): a cell without an audience
 */
GtkWidget *
segue_audience_title_new (SegueAudienceRows *rows)
{
  SegueAudienceTitle *self = g_object_new (SEGUE_TYPE_AUDIENCE_TITLE, NULL);

  self->rows = rows;

  return GTK_WIDGET (self);
}

/**
 * segue_audience_title_dup_path:
 * @audience: an audience
 *
 * Returns: (transfer full): what it is part of, from the top: “Operations › Plovdiv plant”
 */
char *
segue_audience_title_dup_path (SeguePlan   *plan,
                               SegueRecord *audience)
{
  g_autoptr(GArray) above = g_array_new (FALSE, FALSE, sizeof (gint64));
  GString *path = g_string_new (NULL);

  segue_audience_get_above (plan, segue_record_get_id (audience), above);
  for (guint i = above->len; i-- > 1;)
    {
      SegueRecord *record = segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, g_array_index (above, gint64, i));

      if (record != NULL)
        g_string_append_printf (path, "%s%s", path->len > 0 ? " › " : "", segue_record_get_text (record, SEGUE_AUDIENCE_NAME));
    }

  return g_string_free (path, FALSE);
}

static char *
dup_second (SegueAudienceTitle *self,
            SegueRecord       *audience)
{
  const char *location = segue_record_get_text (audience, SEGUE_AUDIENCE_LOCATION);
  g_autofree char *path = NULL;

  if (segue_audience_rows_is_flat (self->rows))
    path = segue_audience_title_dup_path (segue_audience_rows_get_plan (self->rows), audience);
  if (path == NULL || *path == '\0')
    return g_strdup (location != NULL ? location : "");

  return location != NULL ? g_strdup_printf ("%s · %s", path, location) : g_steal_pointer (&path);
}

static void
show_opener (SegueAudienceTitle *self,
             const char        *name)
{
  gboolean has_children = segue_audience_rows_has_children (self->rows, self->id);
  gboolean is_open = segue_audience_rows_is_open (self->rows, self->id);
  guint depth = segue_audience_rows_get_depth (self->rows, self->id);
  g_autofree char *label = g_strdup_printf (is_open ? _("Close %s") : _("Open %s"), name);

  gtk_button_set_icon_name (GTK_BUTTON (self->opener), is_open ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_widget_set_opacity (self->opener, has_children ? 1 : 0);
  gtk_widget_set_sensitive (self->opener, has_children);
  gtk_widget_set_visible (self->opener, !segue_audience_rows_is_flat (self->rows));
  gtk_widget_set_margin_start (self->opener, (int) MIN (depth, MAX_DEPTH) * INDENT);
  segue_icon_names_call (GTK_WIDGET (self->opener), label);
  if (has_children)
    gtk_accessible_update_state (GTK_ACCESSIBLE (self->opener), GTK_ACCESSIBLE_STATE_EXPANDED, (int) is_open, -1);
  else
    gtk_accessible_reset_state (GTK_ACCESSIBLE (self->opener), GTK_ACCESSIBLE_STATE_EXPANDED);
}

/* “Plovdiv plant, Plovdiv, closed”: what is seen, in words. */
static void
describe (SegueAudienceTitle *self,
          const char         *name,
          const char         *second)
{
  g_autoptr(GString) words = g_string_new (name);

  if (*second != '\0')
    g_string_append_printf (words, ", %s", second);
  if (segue_audience_rows_has_children (self->rows, self->id))
    g_string_append_printf (words, ", %s", segue_audience_rows_is_open (self->rows, self->id) ? C_("audience", "open")
                                                                                            : C_("audience", "closed"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words->str, -1);
}

/**
 * segue_audience_title_set:
 * @audience: what the cell shows from now on
 */
void
segue_audience_title_set (SegueAudienceTitle *self,
                         SegueRecord       *audience)
{
  const char *name = segue_record_get_text (audience, SEGUE_AUDIENCE_NAME);
  g_autofree char *second = NULL;

  g_return_if_fail (SEGUE_IS_AUDIENCE_TITLE (self));

  self->id = segue_record_get_id (audience);
  second = dup_second (self, audience);
  gtk_label_set_text (self->name, name != NULL ? name : "");
  gtk_label_set_text (self->second, second);
  gtk_widget_set_visible (GTK_WIDGET (self->second), *second != '\0');
  show_opener (self, name != NULL ? name : "");
  describe (self, name != NULL ? name : "", second);
  segue_tip_set (GTK_WIDGET (self), name);
}
