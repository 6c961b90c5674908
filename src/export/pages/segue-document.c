/* segue-document.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-document"

#include "config.h"

#include "segue-document.h"

#include <glib/gi18n.h>

/* The short side of A4 within its margins, for which the sizes of type are made;
 * bigger paper is looked at from farther away, and holds more as well.
 */
#define DESIGN_SIDE (210.0 / 25.4 * 72.0 - 2 * 12.0 / 25.4 * 72.0)
#define GROWTH 0.85

typedef struct
{
  SeguePageOptions   options;
  char              *author;
  SegueFurniture    *furniture;
  SegueTypesetter   *type;
  cairo_font_face_t *shapes;
  GPtrArray         *pages;
  SegueBody          body;
  double             height; /* of a page within its margins */
  gboolean           is_tagged;
  GPtrArray         *followers; /* SegueDocument, owned; NULL for none */
} SegueDocumentPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SegueDocument, segue_document, G_TYPE_OBJECT)

static SegueDocumentPrivate *
get_private (SegueDocument *self)
{
  return segue_document_get_instance_private (self);
}

static void
segue_document_finalize (GObject *object)
{
  SegueDocumentPrivate *priv = get_private (SEGUE_DOCUMENT (object));

  g_clear_pointer (&priv->followers, g_ptr_array_unref);
  g_clear_pointer (&priv->pages, g_ptr_array_unref);
  g_clear_pointer (&priv->type, segue_typesetter_free);
  g_clear_pointer (&priv->furniture, segue_furniture_free);
  cairo_font_face_destroy (priv->shapes);
  g_free (priv->author);

  G_OBJECT_CLASS (segue_document_parent_class)->finalize (object);
}

static void
segue_document_class_init (SegueDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = segue_document_finalize;
}

static void
segue_document_init (SegueDocument *self)
{
  get_private (self)->shapes = segue_glyph_face_new ();
}

/**
 * segue_document_set_up:
 * @options: what is shown, and how; copied
 * @furniture: (transfer full): what stands around it
 *
 * For the constructors of documents, once.
 */
void
segue_document_set_up (SegueDocument          *self,
                       const SeguePageOptions *options,
                       SegueFurniture         *furniture)
{
  SegueDocumentPrivate *priv = get_private (self);

  g_return_if_fail (SEGUE_IS_DOCUMENT (self));
  g_return_if_fail (priv->furniture == NULL);

  priv->options = *options;
  priv->author = g_strdup (options->author);
  priv->options.author = priv->author;

  /* Constructors have used these before they return. */
  priv->options.filter.rows = NULL;
  priv->options.narrowing = NULL;
  priv->options.calendar.words = NULL;
  priv->options.order = NULL;
  priv->furniture = furniture;
}

/**
 * segue_document_get_options:
 *
 * Returns: (transfer none): what was asked for
 */
const SeguePageOptions *
segue_document_get_options (SegueDocument *self)
{
  g_return_val_if_fail (SEGUE_IS_DOCUMENT (self), NULL);

  return &get_private (self)->options;
}

/**
 * segue_document_get_furniture:
 *
 * Returns: (transfer none): what stands around it; not to be changed after
 *   segue_document_paginate()
 */
SegueFurniture *
segue_document_get_furniture (SegueDocument *self)
{
  g_return_val_if_fail (SEGUE_IS_DOCUMENT (self), NULL);

  return get_private (self)->furniture;
}

static guint
count_followers (SegueDocumentPrivate *priv)
{
  return priv->followers != NULL ? priv->followers->len : 0;
}

/**
 * segue_document_append:
 * @next: (transfer full): a document of the same kind, about something else, such as
 *   another rollout
 *
 * Makes one document of both: the pages of @next come last, with a head of their own,
 * and are numbered on.
 */
void
segue_document_append (SegueDocument *self,
                       SegueDocument *next)
{
  SegueDocumentPrivate *priv = get_private (self);

  g_return_if_fail (SEGUE_IS_DOCUMENT (self));
  g_return_if_fail (SEGUE_IS_DOCUMENT (next) && next != self && get_private (next)->followers == NULL);

  if (priv->followers == NULL)
    priv->followers = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (priv->followers, next);
}

/* Which of the documents that are one has the page, and where in it. */
static SegueDocument *
find_section (SegueDocument *self,
              guint         *page)
{
  SegueDocumentPrivate *priv = get_private (self);
  SegueDocument *section = self;

  for (guint i = 0; i < count_followers (priv) && *page >= get_private (section)->pages->len; i++)
    {
      *page -= get_private (section)->pages->len;
      section = g_ptr_array_index (priv->followers, i);
    }

  return section;
}

static double
get_head_height (SegueDocument *self,
                 double         width,
                 gboolean       is_continued)
{
  SegueDocumentPrivate *priv = get_private (self);

  if (SEGUE_DOCUMENT_GET_CLASS (self)->has_own_head)
    return 0;

  return segue_furniture_get_head_height (priv->furniture, priv->type, width, is_continued);
}

static void
lay_out (SegueDocument *self,
         double         width,
         double         height)
{
  SegueDocumentPrivate *priv = get_private (self);
  double foot = segue_furniture_get_foot_height (priv->furniture, priv->type, width);

  priv->height = height;
  priv->body.width = width;
  priv->body.first_height = height - foot - get_head_height (self, width, FALSE);
  priv->body.other_height = height - foot - get_head_height (self, width, TRUE);
}

static gboolean
paginate_alone (SegueDocument  *self,
                double          width,
                double          height,
                GCancellable   *cancellable,
                GError        **error)
{
  SegueDocumentPrivate *priv = get_private (self);
  SegueDocumentClass *klass = SEGUE_DOCUMENT_GET_CLASS (self);

  g_clear_pointer (&priv->pages, g_ptr_array_unref);
  g_clear_pointer (&priv->type, segue_typesetter_free);

  priv->type = segue_typesetter_new (klass->get_scale != NULL ? klass->get_scale (self, width, height)
                                                              : MAX (1, GROWTH * MIN (width, height) / DESIGN_SIDE));
  priv->pages = klass->create_pages (self);
  lay_out (self, width, height);

  return klass->paginate (self, priv->type, &priv->body, priv->pages, cancellable, error);
}

/**
 * segue_document_paginate:
 * @width: of a page within its margins, in points
 * @height: of a page within its margins, in points
 * @cancellable: (nullable): stops it
 * @error: %G_IO_ERROR_CANCELLED
 *
 * Lays the document out.  May be called again for another size.
 *
 * Returns: whether there are pages now
 */
gboolean
segue_document_paginate (SegueDocument  *self,
                         double          width,
                         double          height,
                         GCancellable   *cancellable,
                         GError        **error)
{
  SegueDocumentPrivate *priv = get_private (self);

  g_return_val_if_fail (SEGUE_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (priv->furniture != NULL, FALSE);
  g_return_val_if_fail (width > 0 && height > 0, FALSE);

  if (!paginate_alone (self, width, height, cancellable, error))
    return FALSE;

  for (guint i = 0; i < count_followers (priv); i++)
    if (!paginate_alone (g_ptr_array_index (priv->followers, i), width, height, cancellable, error))
      return FALSE;

  return TRUE;
}

/**
 * segue_document_get_n_pages:
 *
 * Returns: the number of pages since segue_document_paginate()
 */
guint
segue_document_get_n_pages (SegueDocument *self)
{
  SegueDocumentPrivate *priv = get_private (self);
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_DOCUMENT (self), 0);

  n = priv->pages != NULL ? priv->pages->len : 0;
  for (guint i = 0; i < count_followers (priv); i++)
    n += segue_document_get_n_pages (g_ptr_array_index (priv->followers, i));

  return n;
}

/**
 * segue_document_begin:
 * @cr: where all pages will be drawn, one after another
 *
 * Opens the structure that makes a tagged PDF of the pages drawn until
 * segue_document_end().  Who draws single pages needs neither.
 */
void
segue_document_begin (SegueDocument *self,
                      cairo_t       *cr)
{
  g_return_if_fail (SEGUE_IS_DOCUMENT (self));

  if (get_private (self)->is_tagged)
    cairo_tag_begin (cr, "Document", NULL);
}

/**
 * segue_document_end:
 * @cr: as it was given to segue_document_begin()
 *
 * Closes the structure of the document.
 */
void
segue_document_end (SegueDocument *self,
                    cairo_t       *cr)
{
  g_return_if_fail (SEGUE_IS_DOCUMENT (self));

  if (get_private (self)->is_tagged)
    cairo_tag_end (cr, "Document");
}

static void
draw_section (SegueDocument *self,
              guint          page,
              cairo_t       *cr,
              guint          number,
              guint          n_pages)
{
  SegueDocumentPrivate *priv = get_private (self);
  SegueCanvas canvas = { cr, priv->type, priv->shapes, priv->options.is_monochrome, priv->is_tagged };
  double head = get_head_height (self, priv->body.width, page > 0);

  if (!SEGUE_DOCUMENT_GET_CLASS (self)->has_own_head)
    segue_furniture_draw_head (priv->furniture, &canvas, priv->body.width, page > 0);

  cairo_save (cr);
  cairo_translate (cr, 0, head);
  SEGUE_DOCUMENT_GET_CLASS (self)->draw (self, g_ptr_array_index (priv->pages, page), &canvas, &priv->body);
  cairo_restore (cr);

  segue_furniture_draw_foot (priv->furniture, &canvas, priv->body.width, priv->height, number, n_pages);
}

/**
 * segue_document_draw:
 * @page: counted from 0
 * @cr: where to draw: 0,0 is the corner within the margins, a unit is a point
 */
void
segue_document_draw (SegueDocument *self,
                     guint          page,
                     cairo_t       *cr)
{
  SegueDocument *section = NULL;
  guint own_page = page;

  g_return_if_fail (SEGUE_IS_DOCUMENT (self));
  g_return_if_fail (page < segue_document_get_n_pages (self));

  section = find_section (self, &own_page);
  draw_section (section, own_page, cr, page + 1, segue_document_get_n_pages (self));
}

/**
 * segue_document_dup_title:
 *
 * Returns: (transfer full): what the document is and what it is about
 */
char *
segue_document_dup_title (SegueDocument *self)
{
  SegueDocumentPrivate *priv = get_private (self);

  g_return_val_if_fail (SEGUE_IS_DOCUMENT (self), NULL);

  if (count_followers (priv) > 0 && priv->furniture->whole != NULL)
    return g_strdup (priv->furniture->whole);

  return g_strdup_printf ("%s, %s", priv->furniture->title,
                          count_followers (priv) > 0 ? _("All rollouts") : priv->furniture->subject);
}

/**
 * segue_document_dup_page_title:
 * @page: counted from 0
 *
 * Returns: (transfer full) (nullable): what the outline calls the page
 */
char *
segue_document_dup_page_title (SegueDocument *self,
                               guint          page)
{
  SegueDocument *section = NULL;
  const char *subject = NULL;
  g_autofree char *title = NULL;

  g_return_val_if_fail (SEGUE_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (page < segue_document_get_n_pages (self), NULL);

  section = find_section (self, &page);
  title = SEGUE_DOCUMENT_GET_CLASS (section)->dup_page_title (section,
                                                               g_ptr_array_index (get_private (section)->pages, page));
  if (count_followers (get_private (self)) == 0)
    return g_steal_pointer (&title);

  subject = get_private (section)->furniture->subject;
  return title != NULL ? g_strdup_printf ("%s · %s", subject, title) : g_strdup (subject);
}

/**
 * segue_document_set_tagged:
 * @is_tagged: whether to write the structure for screen readers where the
 *   context can hold it; it makes files several times as large
 */
void
segue_document_set_tagged (SegueDocument *self,
                           gboolean       is_tagged)
{
  SegueDocumentPrivate *priv = get_private (self);

  g_return_if_fail (SEGUE_IS_DOCUMENT (self));

  priv->is_tagged = is_tagged;
  for (guint i = 0; i < count_followers (priv); i++)
    segue_document_set_tagged (g_ptr_array_index (priv->followers, i), is_tagged);
}
