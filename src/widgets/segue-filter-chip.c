/* segue-filter-chip.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Unset, a chip says what it would filter by; set, it says which values pass, and
 * a second button takes the filter away.  The values come from whoever owns the
 * filter, each time they are needed: what can be chosen changes with the records.
 */

#define G_LOG_DOMAIN "segue-filter-chip"

#include "config.h"

#include "segue-filter-chip.h"

#include "segue-fold.h"
#include "segue-icon-names.h"

#include <glib/gi18n.h>

/* From this many values on there is a search. */
#define MANY_OPTIONS 9
/* More than these nobody reads; whoever looks for one types. */
#define MAXIMUM_CHECKS 60
#define MAXIMUM_LABEL 22
#define INDENT 18
#define ID_KEY "segue-id"

struct _SegueFilterChip
{
  GtkWidget               parent_instance;

  /* Owned. */
  char                   *title;
  GArray                 *chosen; /* gint64 */

  SegueFilterOptionsFunc  options;
  gpointer                data;
  guint                   key;

  /* Borrowed: children. */
  GtkMenuButton          *button;
  GtkLabel               *label;
  GtkWidget              *clear;
  GtkWidget              *popover;
  GtkEditable            *search;
  GtkBox                 *checks;
};

typedef enum
{
  PROP_TITLE = 1,
} Property;

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];
static GParamSpec *properties[PROP_TITLE + 1];

G_DEFINE_FINAL_TYPE (SegueFilterChip, segue_filter_chip, GTK_TYPE_WIDGET)

static void
option_free (SegueFilterOption *option)
{
  g_free (option->label);
  g_free (option);
}

/**
 * segue_filter_options_new:
 *
 * Returns: (transfer full) (element-type SegueFilterOption): room for options
 */
GPtrArray *
segue_filter_options_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) option_free);
}

/**
 * segue_filter_options_add:
 * @options: room for options
 * @id: what choosing it means
 * @label: (nullable): what it says; is copied
 * @depth: how far below others it stands, from 0
 */
void
segue_filter_options_add (GPtrArray  *options,
                          gint64      id,
                          const char *label,
                          guint       depth)
{
  SegueFilterOption *option = g_new (SegueFilterOption, 1);

  option->id = id;
  option->label = g_strdup (label != NULL ? label : "");
  option->depth = depth;
  g_ptr_array_add (options, option);
}

static gboolean
find_chosen (SegueFilterChip *self,
             gint64           id,
             guint           *position)
{
  for (guint i = 0; i < self->chosen->len; i++)
    if (g_array_index (self->chosen, gint64, i) == id)
      {
        *position = i;
        return TRUE;
      }

  return FALSE;
}

static gboolean
is_chosen (SegueFilterChip *self,
           gint64           id)
{
  guint position;

  return find_chosen (self, id, &position);
}

static GPtrArray *
get_options (SegueFilterChip *self)
{
  return self->options != NULL ? self->options (self->data, self->key) : segue_filter_options_new ();
}

/**
 * segue_filter_words_join:
 * @words: (element-type utf8): what is let through
 *
 * Returns: (transfer full): “Finance, Sales”; “Overload, too many changes; Rumour” where one of
 *   them has a comma itself
 */
char *
segue_filter_words_join (GPtrArray *words)
{
  const char *separator = ", ";
  GString *joined = g_string_new (NULL);

  for (guint i = 0; i < words->len; i++)
    if (strchr (g_ptr_array_index (words, i), ',') != NULL)
      separator = "; ";
  for (guint i = 0; i < words->len; i++)
    g_string_append_printf (joined, "%s%s", i > 0 ? separator : "", (const char *) g_ptr_array_index (words, i));

  return g_string_free (joined, FALSE);
}

/* In the order of the options. */
static char *
dup_names (SegueFilterChip *self)
{
  g_autoptr(GPtrArray) options = get_options (self);
  g_autoptr(GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < options->len; i++)
    {
      const SegueFilterOption *option = g_ptr_array_index (options, i);

      if (is_chosen (self, option->id))
        g_ptr_array_add (names, option->label);
    }

  return segue_filter_words_join (names);
}

static void
show_words (SegueFilterChip *self,
            const char      *label,
            const char      *name)
{
  GtkWidget *pressed = gtk_widget_get_first_child (GTK_WIDGET (self->button));

  gtk_label_set_text (self->label, label);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  segue_icon_names_call (pressed, name);
}

static void
show_set (SegueFilterChip *self)
{
  g_autofree char *names = dup_names (self);
  /* Translators: a filter and what it lets through, as in “Audience: Finance, Sales” */
  g_autofree char *name = g_strdup_printf (_("%s: %s"), self->title, names);
  /* Translators: a filter and how many values it lets through, as in “Audience: 3” */
  g_autofree char *count = g_strdup_printf (_("%s: %u"), self->title, self->chosen->len);

  show_words (self, self->chosen->len == 1 ? name : count, name);
}

static void
update (SegueFilterChip *self)
{
  gboolean is_set = self->chosen->len > 0;
  g_autofree char *name = g_strdup_printf (_("Filter by %s"), self->title);
  g_autofree char *undo = g_strdup_printf (_("Clear the filter %s"), self->title);

  if (is_set)
    show_set (self);
  else
    show_words (self, self->title, name);

  gtk_menu_button_set_always_show_arrow (self->button, !is_set);
  gtk_widget_set_visible (self->clear, is_set);
  gtk_widget_set_tooltip_text (self->clear, undo);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->clear), GTK_ACCESSIBLE_PROPERTY_LABEL, undo, -1);
  if (is_set)
    gtk_widget_add_css_class (GTK_WIDGET (self), "set");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "set");
}

static void
tell (SegueFilterChip *self)
{
  update (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
toggled_cb (SegueFilterChip *self,
            GtkCheckButton  *check)
{
  const gint64 *id = g_object_get_data (G_OBJECT (check), ID_KEY);
  gboolean active = gtk_check_button_get_active (check);
  guint position;

  if (active == find_chosen (self, *id, &position))
    return;

  if (active)
    g_array_append_val (self->chosen, *id);
  else
    g_array_remove_index (self->chosen, position);
  tell (self);
}

static void
clear_cb (SegueFilterChip *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->button)); /* the button that has it goes */
  g_array_set_size (self->chosen, 0);
  tell (self);
}

static GtkWidget *
make_check (SegueFilterChip         *self,
            const SegueFilterOption *option)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *label = gtk_label_new (option->label);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 36);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), label);
  gtk_widget_set_margin_start (check, (int) option->depth * INDENT);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, option->label, -1);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), is_chosen (self, option->id));
  g_object_set_data_full (G_OBJECT (check), ID_KEY, g_memdup2 (&option->id, sizeof option->id), g_free);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);

  return check;
}

static void
add_note (SegueFilterChip *self,
          const char      *text)
{
  GtkWidget *note = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (note), TRUE);
  gtk_label_set_xalign (GTK_LABEL (note), 0);
  gtk_widget_add_css_class (note, "dim-label");
  gtk_widget_set_margin_top (note, 6);
  gtk_box_append (self->checks, note);
}

/* Those that match what is typed; what is chosen stays where it can be taken back. */
static void
fill (SegueFilterChip *self)
{
  g_autoptr(GPtrArray) options = get_options (self);
  g_autofree char *folded = segue_fold (gtk_editable_get_text (self->search));
  g_auto(GStrv) words = segue_fold_split (folded);
  GtkWidget *child = NULL;
  guint n_found = 0;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->checks))) != NULL)
    gtk_box_remove (self->checks, child);

  for (guint i = 0; i < options->len; i++)
    {
      const SegueFilterOption *option = g_ptr_array_index (options, i);
      g_autofree char *key = segue_fold (option->label);

      if (!is_chosen (self, option->id) && !segue_fold_matches (key, (const char * const *) words))
        continue;
      if (n_found < MAXIMUM_CHECKS || is_chosen (self, option->id))
        gtk_box_append (self->checks, make_check (self, option));
      n_found++;
    }

  if (n_found == 0)
    add_note (self, _("Nothing found"));
  else if (n_found > MAXIMUM_CHECKS)
    add_note (self, _("There are more: type to find them."));
  gtk_widget_set_visible (GTK_WIDGET (self->search), options->len >= MANY_OPTIONS);
}

static void
show_cb (SegueFilterChip *self)
{
  GtkWidget *first = NULL;

  gtk_editable_set_text (self->search, "");
  fill (self);

  first = gtk_widget_get_visible (GTK_WIDGET (self->search)) ? GTK_WIDGET (self->search)
                                                             : gtk_widget_get_first_child (GTK_WIDGET (self->checks));
  gtk_widget_grab_focus (first);
}

/* Return chooses what was looked for, if there is just one. */
static void
search_activated_cb (SegueFilterChip *self)
{
  GtkWidget *found = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->checks)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!GTK_IS_CHECK_BUTTON (child) || gtk_check_button_get_active (GTK_CHECK_BUTTON (child)))
        continue;
      if (found != NULL)
        return;
      found = child;
    }

  if (found != NULL)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (found), TRUE);
}

static void
search_stopped_cb (SegueFilterChip *self)
{
  gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static void
build_popover (SegueFilterChip *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *checks = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *search = gtk_search_entry_new ();

  self->popover = gtk_popover_new ();
  self->search = GTK_EDITABLE (search);
  self->checks = GTK_BOX (checks);
  gtk_accessible_update_property (GTK_ACCESSIBLE (search), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Search"), -1);
  gtk_search_entry_set_search_delay (GTK_SEARCH_ENTRY (search), 0);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), 360);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), checks);
  gtk_box_append (GTK_BOX (box), search);
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_popover_set_child (GTK_POPOVER (self->popover), box);

  g_signal_connect_object (search, "search-changed", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (search, "activate", G_CALLBACK (search_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (search, "stop-search", G_CALLBACK (search_stopped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->popover, "show", G_CALLBACK (show_cb), self, G_CONNECT_SWAPPED);
}

static void
segue_filter_chip_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch ((Property) prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, SEGUE_FILTER_CHIP (object)->title);
      break;
    }
}

static void
segue_filter_chip_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  SegueFilterChip *self = SEGUE_FILTER_CHIP (object);

  switch ((Property) prop_id)
    {
    case PROP_TITLE:
      self->title = g_value_dup_string (value);
      break;
    }
}

static void
segue_filter_chip_constructed (GObject *object)
{
  G_OBJECT_CLASS (segue_filter_chip_parent_class)->constructed (object);

  update (SEGUE_FILTER_CHIP (object));
}

static void
segue_filter_chip_dispose (GObject *object)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (segue_filter_chip_parent_class)->dispose (object);
}

static void
segue_filter_chip_finalize (GObject *object)
{
  SegueFilterChip *self = SEGUE_FILTER_CHIP (object);

  g_array_unref (self->chosen);
  g_free (self->title);

  G_OBJECT_CLASS (segue_filter_chip_parent_class)->finalize (object);
}

static void
segue_filter_chip_class_init (SegueFilterChipClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = segue_filter_chip_get_property;
  object_class->set_property = segue_filter_chip_set_property;
  object_class->constructed = segue_filter_chip_constructed;
  object_class->dispose = segue_filter_chip_dispose;
  object_class->finalize = segue_filter_chip_finalize;

  /**
   * SegueFilterChip:title:
   *
   * What it filters by, translated.
   */
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL,
                                                G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * SegueFilterChip::changed:
   *
   * The user lets other values through than before.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", SEGUE_TYPE_FILTER_CHIP, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "filterchip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
segue_filter_chip_init (SegueFilterChip *self)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *label = gtk_label_new (NULL);

  self->chosen = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->button = GTK_MENU_BUTTON (button);
  self->label = GTK_LABEL (label);
  self->clear = gtk_button_new_from_icon_name ("window-close-symbolic");

  gtk_label_set_ellipsize (self->label, PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (self->label, MAXIMUM_LABEL);
  gtk_menu_button_set_child (self->button, label);
  build_popover (self);
  gtk_menu_button_set_popover (self->button, self->popover);

  gtk_widget_set_parent (button, GTK_WIDGET (self));
  gtk_widget_set_parent (self->clear, GTK_WIDGET (self));
  g_signal_connect_object (self->clear, "clicked", G_CALLBACK (clear_cb), self, G_CONNECT_SWAPPED);
}

/**
 * segue_filter_chip_set_source:
 * @options: gives the values there are
 * @data: for @options; must outlive the chip
 * @key: for @options, which filter it is
 */
void
segue_filter_chip_set_source (SegueFilterChip        *self,
                              SegueFilterOptionsFunc  options,
                              gpointer                data,
                              guint                   key)
{
  g_return_if_fail (SEGUE_IS_FILTER_CHIP (self));

  self->options = options;
  self->data = data;
  self->key = key;
}

/**
 * segue_filter_chip_set_chosen:
 * @ids: (element-type gint64): the values that pass; none for all
 *
 * Emits nothing.
 */
void
segue_filter_chip_set_chosen (SegueFilterChip *self,
                              const GArray    *ids)
{
  g_return_if_fail (SEGUE_IS_FILTER_CHIP (self) && ids != NULL);

  g_array_set_size (self->chosen, 0);
  g_array_append_vals (self->chosen, ids->data, ids->len);
  update (self);
}

/**
 * segue_filter_chip_get_chosen:
 *
 * Returns: (transfer none) (element-type gint64): the values that pass; none for all
 */
const GArray *
segue_filter_chip_get_chosen (SegueFilterChip *self)
{
  g_return_val_if_fail (SEGUE_IS_FILTER_CHIP (self), NULL);

  return self->chosen;
}
