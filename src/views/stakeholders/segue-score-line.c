/* segue-score-line.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-score-line"

#include "config.h"

#include "segue-score-line.h"

#include <glib/gi18n.h>

#define IS_SCORE(number) ((number) >= 1 && (number) <= SEGUE_MAXIMUM_SCORE)

struct _SegueScoreLine
{
  GtkBox     parent_instance;

  /* Borrowed: children. */
  GtkLabel  *marker;
  GtkLabel  *name;
  GtkWidget *steps[SEGUE_MAXIMUM_SCORE];
  GtkLabel  *figure;

  /* Owned. */
  char      *label;
  double     score;
  gboolean   is_set;
  gboolean   editable;
};

enum
{
  SIGNAL_SCORED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueScoreLine, segue_score_line, GTK_TYPE_BOX)

static void
emit_scored (SegueScoreLine *self,
             int             score)
{
  if (self->editable)
    g_signal_emit (self, signals[SIGNAL_SCORED], 0, score);
}

/* Pressing the step that is the score already takes it back. */
static void
step_pressed_cb (GtkGestureClick *click,
                 int              n_press,
                 double           x,
                 double           y,
                 SegueScoreLine  *self)
{
  GtkWidget *step = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (click));

  gtk_widget_grab_focus (GTK_WIDGET (self));
  for (int i = 0; i < SEGUE_MAXIMUM_SCORE; i++)
    if (self->steps[i] == step)
      emit_scored (self, self->is_set && self->score == i + 1 ? 0 : i + 1);
}

static gboolean
key_cb (SegueScoreLine  *self,
        guint            keyval,
        guint            keycode,
        GdkModifierType  state)
{
  gunichar letter = gdk_keyval_to_unicode (keyval);
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int by = 0;

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  if (keyval == GDK_KEY_Delete || keyval == GDK_KEY_KP_Delete || keyval == GDK_KEY_BackSpace)
    emit_scored (self, 0);
  else if (g_unichar_isdigit (letter) && IS_SCORE (g_unichar_digit_value (letter)))
    emit_scored (self, g_unichar_digit_value (letter));
  else if (keyval == GDK_KEY_Left || keyval == GDK_KEY_Right)
    by = (keyval == GDK_KEY_Right) != mirrored ? 1 : -1;
  else
    return GDK_EVENT_PROPAGATE;

  if (by != 0 && IS_SCORE ((int) self->score + by))
    emit_scored (self, (int) self->score + by);
  return GDK_EVENT_STOP;
}

static void
segue_score_line_finalize (GObject *object)
{
  g_free (SEGUE_SCORE_LINE (object)->label);

  G_OBJECT_CLASS (segue_score_line_parent_class)->finalize (object);
}

static void
segue_score_line_class_init (SegueScoreLineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = segue_score_line_finalize;

  /**
   * SegueScoreLine::scored:
   * @score: 1 to 5, or 0 where it was taken back
   */
  signals[SIGNAL_SCORED] = g_signal_new ("scored", SEGUE_TYPE_SCORE_LINE, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "score");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_SLIDER);
}

/* What the line as a whole says need not be said by its parts. */
static GtkWidget *
make_part (GType type)
{
  return g_object_new (type, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
}

static void
add_steps (SegueScoreLine *self)
{
  for (guint i = 0; i < SEGUE_MAXIMUM_SCORE; i++)
    {
      GtkGesture *click = gtk_gesture_click_new ();

      self->steps[i] = make_part (GTK_TYPE_BOX);
      gtk_widget_add_css_class (self->steps[i], "step");
      gtk_widget_set_hexpand (self->steps[i], TRUE);
      gtk_widget_set_valign (self->steps[i], GTK_ALIGN_CENTER);
      gtk_box_append (GTK_BOX (self), self->steps[i]);
      gtk_box_append (GTK_BOX (self->steps[i]), make_part (GTK_TYPE_BOX));
      gtk_widget_set_hexpand (gtk_widget_get_first_child (self->steps[i]), TRUE);
      gtk_widget_set_valign (gtk_widget_get_first_child (self->steps[i]), GTK_ALIGN_CENTER);
      g_signal_connect_data (click, "pressed", G_CALLBACK (step_pressed_cb), self, NULL, G_CONNECT_DEFAULT);
      gtk_widget_add_controller (self->steps[i], GTK_EVENT_CONTROLLER (click));
    }
}

static void
segue_score_line_init (SegueScoreLine *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->marker = GTK_LABEL (make_part (GTK_TYPE_LABEL));
  self->name = GTK_LABEL (make_part (GTK_TYPE_LABEL));
  self->figure = GTK_LABEL (make_part (GTK_TYPE_LABEL));
  gtk_label_set_xalign (self->name, 0);
  gtk_label_set_wrap (self->name, TRUE);
  gtk_label_set_wrap_mode (self->name, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (self->figure, 1);
  gtk_widget_add_css_class (GTK_WIDGET (self->marker), "marker");
  gtk_widget_add_css_class (GTK_WIDGET (self->name), "name");
  gtk_widget_add_css_class (GTK_WIDGET (self->figure), "figure");
  gtk_widget_add_css_class (GTK_WIDGET (self->figure), "numeric");

  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->marker));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->name));
  add_steps (self);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->figure));

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * segue_score_line_new:
 * @label: of the element
 * @labels: makes the names of several lines equally wide
 * @figures: makes their figures so
 *
 * Returns: (transfer floating): a line without a score
 */
GtkWidget *
segue_score_line_new (const char   *label,
                      GtkSizeGroup *labels,
                      GtkSizeGroup *figures,
                      gboolean      editable)
{
  SegueScoreLine *self = g_object_new (SEGUE_TYPE_SCORE_LINE, NULL);

  self->label = g_strdup (label);
  self->editable = editable;
  gtk_label_set_text (self->name, label);
  gtk_size_group_add_widget (labels, GTK_WIDGET (self->name));
  gtk_size_group_add_widget (figures, GTK_WIDGET (self->figure));
  segue_score_line_set (self, FALSE, 0, FALSE);

  return GTK_WIDGET (self);
}

static void
set_css_class (gpointer    widget,
               const char *css_class,
               gboolean    has)
{
  if (has)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

static void
tell (SegueScoreLine *self,
      const char     *figure,
      gboolean        is_barrier)
{
  g_autofree char *text = NULL;

  if (!self->is_set)
    text = g_strdup (_("not assessed"));
  else
    /* Translators: a score, of an element where a person is stuck. */
    text = is_barrier ? g_strdup_printf (_("%s of 5, the barrier"), figure) : g_strdup_printf (_("%s of 5"), figure);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, self->label,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 1.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) SEGUE_MAXIMUM_SCORE,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, self->is_set ? self->score : 1.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text,
                                  -1);
}

/**
 * segue_score_line_set:
 * @is_set: whether there is a score
 * @score: 1 to 5; means of several answers lie between the steps
 * @is_barrier: whether this is where the person is stuck
 */
void
segue_score_line_set (SegueScoreLine *self,
                      gboolean        is_set,
                      double          score,
                      gboolean        is_barrier)
{
  g_autofree char *figure = NULL;

  g_return_if_fail (SEGUE_IS_SCORE_LINE (self));

  self->is_set = is_set;
  self->score = is_set ? score : 0;
  figure = !is_set ? g_strdup ("?") : score == (int) score ? g_strdup_printf ("%d", (int) score) : g_strdup_printf ("%.1f", score);
  gtk_label_set_text (self->figure, figure);
  gtk_label_set_text (self->marker, !is_barrier ? "" : gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? "◀" : "▶");
  for (int i = 0; i < SEGUE_MAXIMUM_SCORE; i++)
    set_css_class (self->steps[i], "filled", is_set && score >= i + 0.5);
  set_css_class (self, "barrier", is_barrier);
  set_css_class (self, "unset", !is_set);
  tell (self, figure, is_barrier);
}
