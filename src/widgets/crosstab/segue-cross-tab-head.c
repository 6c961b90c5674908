/* segue-cross-tab-head.c - what stands at the head of a row or a column
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-cross-tab"

#include "config.h"

#include "segue-cross-tab-private.h"

#include <glib/gi18n.h>

#define MOST_LINES 2
#define MOST_LIST_LINES 3 /* titles of a list often differ in their last words */
#define COLUMN_CHARS 10
#define MOST_COLUMN_CHARS 13
#define INDENT 12
#define MOST_DEPTH 5

/* What a head shows already. */
#define KEY "segue-shown"

static GtkWidget *
make_label (GtkOrientation  of,
            const char     *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_add_css_class (label, css_class);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (GTK_LABEL (label), MOST_LINES);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), of == GTK_ORIENTATION_VERTICAL ? 0.5f : 0);
  gtk_label_set_justify (GTK_LABEL (label), of == GTK_ORIENTATION_VERTICAL ? GTK_JUSTIFY_CENTER : GTK_JUSTIFY_LEFT);
  if (of == GTK_ORIENTATION_VERTICAL)
    {
      gtk_label_set_width_chars (GTK_LABEL (label), COLUMN_CHARS);
      gtk_label_set_max_width_chars (GTK_LABEL (label), MOST_COLUMN_CHARS);
    }

  return label;
}

/* @of: horizontal for the head of a row, vertical for that of a column */
GtkWidget *
segue_cross_tab_head_new (GtkOrientation of)
{
  GtkWidget *head = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *sign = gtk_image_new_from_icon_name ("dialog-warning-symbolic");

  gtk_widget_set_valign (words, of == GTK_ORIENTATION_VERTICAL ? GTK_ALIGN_END : GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (sign, of == GTK_ORIENTATION_VERTICAL ? GTK_ALIGN_END : GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (words), make_label (of, "title"));
  gtk_box_append (GTK_BOX (words), make_label (of, "subtitle"));
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), sign);

  gtk_button_set_child (GTK_BUTTON (head), box);
  gtk_widget_add_css_class (head, "flat");
  gtk_widget_add_css_class (head, "crosstab-head");

  return head;
}

/* All that a head shows, in one text. */
static char *
dup_key (const SegueCrossTabLine *line,
         guint                    n_lines)
{
  return g_strdup_printf ("%u\n%u\n%s\n%s\n%s", n_lines, line->depth, line->title, line->subtitle != NULL ? line->subtitle : "",
                          line->warning != NULL ? line->warning : "");
}

static void
tell (GtkWidget               *head,
      const SegueCrossTabLine *line)
{
  g_autoptr(GString) label = g_string_new (line->title);

  if (line->subtitle != NULL)
    g_string_append_printf (label, ", %s", line->subtitle);
  if (line->warning != NULL)
    g_string_append_printf (label, ", %s", line->warning);
  gtk_accessible_update_property (GTK_ACCESSIBLE (head), GTK_ACCESSIBLE_PROPERTY_LABEL, label->str, -1);
  gtk_widget_set_tooltip_text (head, line->warning != NULL ? line->warning : line->title);
}

/* @n_lines: that the title may have; 0 for as many as there is room for */
void
segue_cross_tab_head_show (GtkWidget               *head,
                           const SegueCrossTabLine *line,
                           guint                    n_lines)
{
  GtkWidget *words = gtk_widget_get_first_child (gtk_button_get_child (GTK_BUTTON (head)));
  GtkWidget *title = gtk_widget_get_first_child (words);
  GtkWidget *subtitle = gtk_widget_get_next_sibling (title);
  GtkWidget *sign = gtk_widget_get_next_sibling (words);
  g_autofree char *key = dup_key (line, n_lines);

  if (g_strcmp0 (g_object_get_data (G_OBJECT (head), KEY), key) == 0)
    return;

  gtk_label_set_lines (GTK_LABEL (title), n_lines > 0 ? (int) n_lines : line->is_list ? MOST_LIST_LINES : MOST_LINES);
  gtk_label_set_wrap (GTK_LABEL (title), n_lines != 1);
  gtk_label_set_lines (GTK_LABEL (subtitle), n_lines > 0 ? (int) n_lines : MOST_LINES);
  gtk_label_set_wrap (GTK_LABEL (subtitle), n_lines != 1);
  gtk_label_set_text (GTK_LABEL (title), line->title);
  gtk_label_set_text (GTK_LABEL (subtitle), line->subtitle != NULL ? line->subtitle : "");
  if (line->is_list)
    {
      gtk_label_set_xalign (GTK_LABEL (title), 0);
      gtk_label_set_justify (GTK_LABEL (title), GTK_JUSTIFY_LEFT);
    }
  gtk_widget_set_visible (subtitle, line->subtitle != NULL);
  gtk_widget_set_visible (sign, line->warning != NULL);
  gtk_widget_set_margin_start (words, (int) MIN (line->depth, MOST_DEPTH) * INDENT);
  tell (head, line);
  g_object_set_data_full (G_OBJECT (head), KEY, g_steal_pointer (&key), g_free);
}
