/* test-cross-tab.c - a table whose headings stay: keys, scrolling, both directions
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-cross-tab.h"

#define N_ROWS 30
#define N_COLUMNS 20
#define SIZE 400

typedef struct
{
  GtkWindow     *window;
  GtkWidget     *scroller;
  SegueCrossTab *table;
  guint          n_shown;   /* cells that were asked for */
  guint          activated[2];
  guint          keyval;
} Fixture;

static void
describe_row (gpointer           owner,
              guint              row,
              SegueCrossTabLine *line)
{
  line->title = g_strdup_printf ("Row %u", row);
  line->depth = row % 3;
}

static void
describe_column (gpointer           owner,
                 guint              column,
                 SegueCrossTabLine *line)
{
  line->title = g_strdup_printf ("Column %u", column);
}

static void
describe_cell (gpointer               owner,
               guint                  row,
               guint                  column,
               SegueCrossTabCellLook *look)
{
  ((Fixture *) owner)->n_shown++;
  look->text = g_strdup_printf ("%u", row * column);
  look->label = g_strdup_printf ("%u in words", row * column);
}

static const SegueCrossTabFuncs funcs = { describe_row, describe_column, describe_cell, NULL };

static void
stop_cb (GdkFrameClock *clock,
         guint         *n_frames)
{
  (*n_frames)++;
}

/* Lets frames pass until what a change causes is drawn. */
static void
settle (Fixture *f)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (f->window));
  guint n_frames = 0;
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (stop_cb), &n_frames);

  while (n_frames < 4)
    {
      gtk_widget_queue_draw (GTK_WIDGET (f->window));
      g_main_context_iteration (NULL, TRUE);
    }
  g_signal_handler_disconnect (clock, handler);
}

static void
activated_cb (Fixture *f,
              guint    row,
              guint    column)
{
  f->activated[0] = row;
  f->activated[1] = column;
}

static gboolean
key_cb (Fixture *f,
        guint    row,
        guint    column,
        guint    keyval)
{
  f->keyval = keyval;

  return keyval == GDK_KEY_x;
}

static void
set_up (Fixture       *f,
        gconstpointer  data)
{
  gtk_widget_set_default_direction (GPOINTER_TO_INT (data));
  f->table = g_object_new (SEGUE_TYPE_CROSS_TAB, NULL);
  segue_cross_tab_set_source (f->table, &funcs, f);
  g_signal_connect_swapped (f->table, "cell-activated", G_CALLBACK (activated_cb), f);
  g_signal_connect_swapped (f->table, "cell-key", G_CALLBACK (key_cb), f);
  segue_cross_tab_show (f->table, N_ROWS, N_COLUMNS);
  f->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (f->scroller), GTK_WIDGET (f->table));
  f->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (f->window, SIZE, SIZE);
  gtk_window_set_child (f->window, f->scroller);
  gtk_window_present (f->window);
  settle (f);
}

static void
tear_down (Fixture       *f,
           gconstpointer  data)
{
  gtk_window_destroy (f->window);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static gboolean
press (Fixture         *f,
       guint            keyval,
       GdkModifierType  state)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (f->table));
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, state, &handled);
    }
  settle (f);

  return handled;
}

static void
assert_current (Fixture *f,
                guint    row,
                guint    column)
{
  guint r, c;

  g_assert_true (segue_cross_tab_get_current (f->table, &r, &c));
  g_assert_cmpuint (r, ==, row);
  g_assert_cmpuint (c, ==, column);
  g_assert_true (gtk_widget_has_focus (segue_cross_tab_get_cell (f->table, row, column)));
}

static graphene_rect_t
get_bounds (Fixture   *f,
            GtkWidget *child)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (child, GTK_WIDGET (f->table), &bounds));
  return bounds;
}

static gboolean
is_mirrored (gconstpointer data)
{
  return GPOINTER_TO_INT (data) == GTK_TEXT_DIR_RTL;
}

static void
test_keys (Fixture       *f,
           gconstpointer  data)
{
  guint forth = is_mirrored (data) ? GDK_KEY_Left : GDK_KEY_Right;
  guint back = is_mirrored (data) ? GDK_KEY_Right : GDK_KEY_Left;

  gtk_widget_grab_focus (segue_cross_tab_get_cell (f->table, 0, 0));
  assert_current (f, 0, 0);
  g_assert_true (press (f, GDK_KEY_Down, 0));
  g_assert_true (press (f, forth, 0));
  assert_current (f, 1, 1);
  g_assert_true (press (f, GDK_KEY_End, 0));
  assert_current (f, 1, N_COLUMNS - 1);
  g_assert_true (press (f, GDK_KEY_Home, 0));
  assert_current (f, 1, 0);
  g_assert_true (press (f, GDK_KEY_End, GDK_CONTROL_MASK));
  assert_current (f, N_ROWS - 1, N_COLUMNS - 1);
  g_assert_true (press (f, forth, 0));
  g_assert_true (press (f, GDK_KEY_Down, 0));
  assert_current (f, N_ROWS - 1, N_COLUMNS - 1); /* at the edge it stays */
  g_assert_true (press (f, back, GDK_CONTROL_MASK));
  assert_current (f, N_ROWS - 1, 0);
  g_assert_true (press (f, GDK_KEY_Home, GDK_CONTROL_MASK));
  assert_current (f, 0, 0);

  g_assert_true (press (f, forth, 0));
  g_assert_true (press (f, GDK_KEY_Return, 0));
  g_assert_cmpuint (f->activated[1], ==, 1);
  g_assert_true (press (f, GDK_KEY_x, 0));
  g_assert_false (press (f, GDK_KEY_y, 0));
  g_assert_cmpuint (f->keyval, ==, GDK_KEY_y);
  f->keyval = 0;
  g_assert_false (press (f, GDK_KEY_x, GDK_CONTROL_MASK)); /* a command, not a letter */
  g_assert_cmpuint (f->keyval, ==, 0);
}

static GtkWidget *
get_column (Fixture *f,
            guint    column)
{
  return segue_cross_tab_get_column (f->table, column);
}

static GtkWidget *
get_row (Fixture *f,
         guint    row)
{
  return segue_cross_tab_get_row (f->table, row);
}

/* Beyond the first cells are the heads; none is out of reach, nor out of sight. */
static void
test_heads (Fixture       *f,
            gconstpointer  data)
{
  guint forth = is_mirrored (data) ? GDK_KEY_Left : GDK_KEY_Right;
  guint back = is_mirrored (data) ? GDK_KEY_Right : GDK_KEY_Left;
  graphene_rect_t bounds;

  gtk_widget_grab_focus (segue_cross_tab_get_cell (f->table, 1, 1));
  g_assert_true (press (f, GDK_KEY_Up, 0));
  g_assert_true (press (f, GDK_KEY_Up, 0));
  g_assert_true (gtk_widget_has_focus (get_column (f, 1)));
  g_assert_true (press (f, GDK_KEY_Up, 0));
  g_assert_true (gtk_widget_has_focus (get_column (f, 1)));
  g_assert_true (press (f, back, 0));
  g_assert_true (press (f, back, 0));
  g_assert_true (gtk_widget_has_focus (get_column (f, 0)));
  g_assert_true (press (f, GDK_KEY_End, 0));
  g_assert_true (gtk_widget_has_focus (get_column (f, N_COLUMNS - 1)));
  bounds = get_bounds (f, get_column (f, N_COLUMNS - 1));
  g_assert_cmpfloat (bounds.origin.x, >=, 0);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, (float) gtk_widget_get_width (GTK_WIDGET (f->table)));
  g_assert_false (press (f, GDK_KEY_x, 0)); /* which is typed at cells */
  g_assert_false (press (f, GDK_KEY_Return, 0)); /* which presses the head, as it does any button */
  g_assert_true (press (f, GDK_KEY_Down, 0));
  assert_current (f, 0, N_COLUMNS - 1);

  g_assert_true (press (f, GDK_KEY_Home, 0));
  g_assert_true (press (f, GDK_KEY_Down, 0));
  g_assert_true (press (f, back, 0));
  g_assert_true (gtk_widget_has_focus (get_row (f, 1)));
  g_assert_true (press (f, back, 0));
  g_assert_true (gtk_widget_has_focus (get_row (f, 1)));
  g_assert_true (press (f, GDK_KEY_Down, 0));
  g_assert_true (gtk_widget_has_focus (get_row (f, 2)));
  g_assert_true (press (f, GDK_KEY_End, 0));
  g_assert_true (gtk_widget_has_focus (get_row (f, N_ROWS - 1)));
  bounds = get_bounds (f, get_row (f, N_ROWS - 1));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, (float) gtk_widget_get_height (GTK_WIDGET (f->table)));
  g_assert_true (press (f, forth, 0));
  assert_current (f, N_ROWS - 1, 0);
}

/* Puts an entry before the table and one after it. */
static void
surround (Fixture   *f,
          GtkWidget *entries[2])
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  g_object_ref (f->scroller);
  gtk_window_set_child (f->window, NULL);
  gtk_widget_set_vexpand (f->scroller, TRUE);
  for (guint i = 0; i < 2; i++)
    {
      entries[i] = gtk_entry_new ();
      gtk_box_append (GTK_BOX (box), entries[i]);
      if (i == 0)
        gtk_box_append (GTK_BOX (box), f->scroller);
    }
  gtk_window_set_child (f->window, box);
  g_object_unref (f->scroller);
  settle (f);
}

static void
tab (Fixture          *f,
     GtkDirectionType  direction)
{
  g_signal_emit_by_name (f->window, "move-focus", direction);
}

static void
assert_within (GtkWidget *entry)
{
  g_assert_true ((gtk_widget_get_state_flags (entry) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0);
}

/* One stop of the Tab key, whether there are cells or only heads. */
static void
test_tab (Fixture       *f,
          gconstpointer  data)
{
  GtkWidget *entries[2];

  surround (f, entries);
  gtk_widget_grab_focus (segue_cross_tab_get_cell (f->table, 2, 3));
  gtk_widget_grab_focus (entries[0]);
  tab (f, GTK_DIR_TAB_FORWARD);
  assert_current (f, 2, 3);
  tab (f, GTK_DIR_TAB_FORWARD);
  assert_within (entries[1]);
  tab (f, GTK_DIR_TAB_BACKWARD);
  assert_current (f, 2, 3);
  tab (f, GTK_DIR_TAB_BACKWARD);
  assert_within (entries[0]);

  /* From a head, too. */
  gtk_widget_grab_focus (get_row (f, 4));
  tab (f, GTK_DIR_TAB_FORWARD);
  assert_within (entries[1]);
  gtk_widget_grab_focus (get_column (f, 4));
  tab (f, GTK_DIR_TAB_BACKWARD);
  assert_within (entries[0]);

  segue_cross_tab_show (f->table, 3, 0);
  settle (f);
  tab (f, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_widget_has_focus (get_row (f, 2))); /* the current row */
  g_assert_true (press (f, GDK_KEY_Up, 0));
  g_assert_true (gtk_widget_has_focus (get_row (f, 1)));
  tab (f, GTK_DIR_TAB_FORWARD);
  assert_within (entries[1]);

  segue_cross_tab_show (f->table, 0, 2);
  settle (f);
  tab (f, GTK_DIR_TAB_BACKWARD);
  g_assert_true (gtk_widget_has_focus (get_column (f, 0)));

  segue_cross_tab_show (f->table, 0, 0);
  settle (f);
  gtk_widget_grab_focus (entries[0]);
  tab (f, GTK_DIR_TAB_FORWARD);
  assert_within (entries[1]);
}

/* Where it scrolls to, headings stay beside what they are of, at the edge. */
static void
test_headings (Fixture       *f,
               gconstpointer  data)
{
  float width = (float) gtk_widget_get_width (GTK_WIDGET (f->table));
  graphene_rect_t row, column, cell, first;

  gtk_widget_grab_focus (segue_cross_tab_get_cell (f->table, 0, 0));
  press (f, GDK_KEY_End, GDK_CONTROL_MASK);
  cell = get_bounds (f, segue_cross_tab_get_cell (f->table, N_ROWS - 1, N_COLUMNS - 1));
  row = get_bounds (f, segue_cross_tab_get_row (f->table, N_ROWS - 1));
  column = get_bounds (f, segue_cross_tab_get_column (f->table, N_COLUMNS - 1));
  first = get_bounds (f, segue_cross_tab_get_cell (f->table, 0, 0));

  /* The whole cell is in sight, between the headings and the far edges. */
  g_assert_cmpfloat (cell.origin.y, >=, column.origin.y + column.size.height);
  g_assert_cmpfloat (cell.origin.y + cell.size.height, <=, (float) gtk_widget_get_height (GTK_WIDGET (f->table)));
  if (is_mirrored (data))
    {
      g_assert_cmpfloat (row.origin.x + row.size.width, ==, width);
      g_assert_cmpfloat (cell.origin.x, >=, 0);
      g_assert_cmpfloat (cell.origin.x + cell.size.width, <=, row.origin.x);
      g_assert_cmpfloat (first.origin.x, >=, row.origin.x);
    }
  else
    {
      g_assert_cmpfloat (row.origin.x, ==, 0);
      g_assert_cmpfloat (cell.origin.x, >=, row.origin.x + row.size.width);
      g_assert_cmpfloat (cell.origin.x + cell.size.width, <=, width);
      g_assert_cmpfloat (first.origin.x, <, 0);
    }

  /* Beside and above what they are of. */
  g_assert_cmpfloat (column.origin.y, ==, 0);
  g_assert_cmpfloat (row.origin.y, ==, cell.origin.y);
  g_assert_cmpfloat (column.origin.x, ==, cell.origin.x);
  g_assert_cmpfloat (column.size.width, ==, cell.size.width);
}

/* Showing anew keeps the focus, also where the table has become smaller. */
static void
test_show (Fixture       *f,
           gconstpointer  data)
{
  GtkWidget *cell = segue_cross_tab_get_cell (f->table, 7, 5);

  gtk_widget_grab_focus (cell);
  f->n_shown = 0;
  segue_cross_tab_show (f->table, N_ROWS, N_COLUMNS);
  settle (f);
  g_assert_cmpuint (f->n_shown, ==, N_ROWS * N_COLUMNS);
  g_assert_true (segue_cross_tab_get_cell (f->table, 7, 5) == cell);
  assert_current (f, 7, 5);

  segue_cross_tab_show (f->table, 4, 3);
  settle (f);
  assert_current (f, 3, 2);

  segue_cross_tab_show (f->table, 0, 0);
  settle (f);
  g_assert_false (segue_cross_tab_get_current (f->table, &f->activated[0], &f->activated[1]));
}

static void
count_cb (guint *n)
{
  (*n)++;
}

/* Whatever stays keeps its widgets, and so the focus, and new ones say what they are. */
static void
test_grow (Fixture       *f,
           gconstpointer  data)
{
  GtkWidget *cell = segue_cross_tab_get_cell (f->table, 2, 3);
  GtkWidget *row = get_row (f, 2), *column = get_column (f, 3);
  guint n_moves = 0;
  g_autofree char *added = NULL;
  g_autofree char *below = NULL;

  gtk_widget_grab_focus (cell);
  g_signal_connect_swapped (f->window, "notify::focus-widget", G_CALLBACK (count_cb), &n_moves);
  segue_cross_tab_show (f->table, N_ROWS + 2, N_COLUMNS + 1);
  settle (f);
  g_assert_true (segue_cross_tab_get_cell (f->table, 2, 3) == cell && get_row (f, 2) == row && get_column (f, 3) == column);
  added = gtk_test_accessible_check_property (GTK_ACCESSIBLE (segue_cross_tab_get_cell (f->table, 2, N_COLUMNS)),
                                              GTK_ACCESSIBLE_PROPERTY_LABEL, "Row 2, Column 20: 40 in words");
  g_assert_cmpstr (added, ==, NULL);
  below = gtk_test_accessible_check_property (GTK_ACCESSIBLE (segue_cross_tab_get_cell (f->table, N_ROWS + 1, 1)),
                                              GTK_ACCESSIBLE_PROPERTY_LABEL, "Row 31, Column 1: 31 in words");
  g_assert_cmpstr (below, ==, NULL);

  segue_cross_tab_show (f->table, 4, 5);
  settle (f);
  g_assert_true (segue_cross_tab_get_cell (f->table, 2, 3) == cell && get_row (f, 2) == row && get_column (f, 3) == column);
  g_assert_cmpuint (n_moves, ==, 0);
  assert_current (f, 2, 3);

  /* The head that had the focus goes. */
  gtk_widget_grab_focus (get_row (f, 3));
  segue_cross_tab_show (f->table, 3, 5);
  settle (f);
  assert_current (f, 2, 3);
  g_signal_handlers_disconnect_by_func (f->window, count_cb, &n_moves);
}

/* Without the focus, showing anew takes it from nobody. */
static void
test_show_quietly (Fixture       *f,
                   gconstpointer  data)
{
  GtkWidget *entries[2];

  surround (f, entries);
  gtk_widget_grab_focus (entries[0]);
  segue_cross_tab_show (f->table, 4, 3);
  settle (f);
  g_assert_null (gtk_widget_get_focus_child (GTK_WIDGET (f->table)));
  assert_within (entries[0]);
}

static guint
count_cells (Fixture *f)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (f->table)); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += SEGUE_IS_CROSS_TAB_CELL (child);

  return n;
}

static void
assert_in_sight (Fixture *f,
                 guint    row,
                 guint    column)
{
  graphene_rect_t cell = get_bounds (f, segue_cross_tab_get_cell (f->table, row, column));
  graphene_rect_t head = get_bounds (f, segue_cross_tab_get_row (f->table, row));
  graphene_rect_t top = get_bounds (f, segue_cross_tab_get_column (f->table, column));

  g_assert_cmpfloat (cell.origin.y, >=, top.origin.y + top.size.height);
  g_assert_cmpfloat (cell.origin.y + cell.size.height, <=, (float) gtk_widget_get_height (GTK_WIDGET (f->table)));
  g_assert_cmpfloat (head.origin.y, ==, cell.origin.y);
}

/* Five thousand rows cost as many widgets as a screen has: where one goes there is the row. */
static void
test_long (Fixture       *f,
           gconstpointer  data)
{
  GtkAdjustment *place = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (f->scroller));
  g_autofree char *wrong = NULL;
  GtkWidget *cell;
  double upper;
  guint row, column;

  f->n_shown = 0;
  segue_cross_tab_show (f->table, 5000, 10);
  settle (f);
  g_assert_cmpuint (count_cells (f), <=, 60 * 10);
  g_assert_cmpuint (f->n_shown, <=, 100 * 10);
  upper = gtk_adjustment_get_upper (place);

  gtk_widget_grab_focus (segue_cross_tab_get_cell (f->table, 0, 3));
  press (f, GDK_KEY_End, GDK_CONTROL_MASK);
  assert_current (f, 4999, 9);
  assert_in_sight (f, 4999, 9);
  press (f, GDK_KEY_Page_Up, 0);
  g_assert_true (segue_cross_tab_get_current (f->table, &row, &column));
  g_assert_cmpuint (row, <, 4998);
  assert_in_sight (f, row, 9);

  /* Scrolled away, the row with the focus is still there, and the keys go on from it. */
  gtk_adjustment_set_value (place, upper / 2);
  settle (f);
  g_assert_true (gtk_widget_has_focus (segue_cross_tab_get_cell (f->table, row, 9)));
  press (f, GDK_KEY_Up, 0);
  assert_current (f, row - 1, 9);
  assert_in_sight (f, row - 1, 9);

  /* Each row says what it is, however often its widgets were another one's. */
  for (guint i = 0; i < 40; i++)
    {
      gtk_adjustment_set_value (place, upper * (double) (i * 17 % 40) / 40);
      settle (f);
    }
  cell = segue_cross_tab_get_cell (f->table, 2500, 3);
  wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, "Row 2500, Column 3: 7500 in words");
  g_assert_cmpstr (wrong, ==, NULL);
  g_assert_cmpfloat (gtk_adjustment_get_upper (place), ==, upper); /* nothing shifted */
  g_assert_cmpuint (count_cells (f), <=, 80 * 10);

  segue_cross_tab_show (f->table, 4, 3);
  settle (f);
  assert_current (f, 3, 2);
}

/* What is not laid out yet is shown when it is. */
static void
test_reveal (Fixture       *f,
             gconstpointer  data)
{
  segue_cross_tab_show (f->table, 3000, 10);
  segue_cross_tab_set_current (f->table, 2000, 4);
  settle (f);
  assert_in_sight (f, 2000, 4);
}

static void
test_words (Fixture       *f,
            gconstpointer  data)
{
  g_autofree char *cell = gtk_test_accessible_check_property (GTK_ACCESSIBLE (segue_cross_tab_get_cell (f->table, 2, 3)),
                                                              GTK_ACCESSIBLE_PROPERTY_LABEL, "Row 2, Column 3: 6 in words");
  g_autofree char *row = gtk_test_accessible_check_property (GTK_ACCESSIBLE (segue_cross_tab_get_row (f->table, 2)),
                                                             GTK_ACCESSIBLE_PROPERTY_LABEL, "Row 2");

  g_assert_cmpstr (cell, ==, NULL);
  g_assert_cmpstr (row, ==, NULL);
}

static gboolean
menu_cb (Fixture *f,
         guint    row,
         guint    column)
{
  f->keyval = row * N_COLUMNS + column;

  return TRUE;
}

/* What asks for a menu activates where there is none, and does not where there is. */
static void
test_menu (Fixture       *f,
           gconstpointer  data)
{
  gtk_widget_grab_focus (segue_cross_tab_get_cell (f->table, 2, 3));
  g_assert_true (press (f, GDK_KEY_Menu, 0));
  g_assert_cmpuint (f->activated[0], ==, 2);
  g_assert_cmpuint (f->activated[1], ==, 3);

  g_signal_connect_swapped (f->table, "cell-menu", G_CALLBACK (menu_cb), f);
  gtk_widget_grab_focus (segue_cross_tab_get_cell (f->table, 4, 1));
  g_assert_true (press (f, GDK_KEY_F10, GDK_SHIFT_MASK));
  g_assert_cmpuint (f->keyval, ==, 4 * N_COLUMNS + 1);
  g_assert_cmpuint (f->activated[0], ==, 2);
}

static int
get_height (GtkWidget *cell)
{
  int height;

  gtk_widget_measure (cell, GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);

  return height;
}

/* A figure with its second line and its bar needs room, and gives it back. */
static void
test_figure (Fixture       *f,
             gconstpointer  data)
{
  g_autoptr(GtkWidget) cell = g_object_ref_sink (segue_cross_tab_cell_new (0));
  g_auto(SegueCrossTabCellLook) look = SEGUE_CROSS_TAB_CELL_LOOK_INIT;
  int one, two, three;

  look.text = g_strdup ("23 %");
  segue_cross_tab_cell_show (SEGUE_CROSS_TAB_CELL (cell), &look, "There");
  one = get_height (cell);
  look.is_list = TRUE;
  look.portion = 0.23f;
  look.sign = SEGUE_CROSS_TAB_WARNING;
  segue_cross_tab_cell_show (SEGUE_CROSS_TAB_CELL (cell), &look, "There");
  two = get_height (cell);
  look.second = g_strdup ("96 of 410");
  segue_cross_tab_cell_show (SEGUE_CROSS_TAB_CELL (cell), &look, "There");
  three = get_height (cell);
  g_assert_cmpint (one, <, two);
  g_assert_cmpint (two, <, three);

  g_clear_pointer (&look.second, g_free);
  look.portion = SEGUE_CROSS_TAB_NO_PORTION;
  look.sign = SEGUE_CROSS_TAB_NO_SIGN;
  segue_cross_tab_cell_show (SEGUE_CROSS_TAB_CELL (cell), &look, "There");
  g_assert_cmpint (get_height (cell), ==, one);
}

/* Few columns share the room that there is, and none becomes wider than it may. */
static void
test_share (Fixture       *f,
            gconstpointer  data)
{
  int before, after;

  segue_cross_tab_show (f->table, 3, 2);
  settle (f);
  before = gtk_widget_get_width (segue_cross_tab_get_cell (f->table, 0, 0));
  segue_cross_tab_set_most_width (f->table, before + 30);
  settle (f);
  after = gtk_widget_get_width (segue_cross_tab_get_cell (f->table, 0, 0));
  g_assert_cmpint (after, >, before);
  g_assert_cmpint (after, <=, before + 30);
  segue_cross_tab_set_most_width (f->table, 0);
  settle (f);
  g_assert_cmpint (gtk_widget_get_width (segue_cross_tab_get_cell (f->table, 0, 0)), ==, before);
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    void      (*run) (Fixture *, gconstpointer);
    gboolean    both;
  } tests[] = {
    { "keys", test_keys, TRUE },
    { "heads", test_heads, TRUE },
    { "tab", test_tab },
    { "headings", test_headings, TRUE },
    { "show", test_show },
    { "grow", test_grow },
    { "show-quietly", test_show_quietly },
    { "words", test_words },
    { "long", test_long, TRUE },
    { "reveal", test_reveal },
    { "menu", test_menu },
    { "figure", test_figure },
    { "share", test_share },
  };

  gtk_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cross-tab/%s", tests[i].path);
      g_autofree char *mirrored = g_strdup_printf ("%s/mirrored", path);

      g_test_add (path, Fixture, GINT_TO_POINTER (GTK_TEXT_DIR_LTR), set_up, tests[i].run, tear_down);
      if (tests[i].both)
        g_test_add (mirrored, Fixture, GINT_TO_POINTER (GTK_TEXT_DIR_RTL), set_up, tests[i].run, tear_down);
    }

  return g_test_run ();
}
