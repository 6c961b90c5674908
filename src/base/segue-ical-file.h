/* segue-ical-file.h - what stands in an iCalendar file (RFC 5545)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SEGUE_ICAL_ERROR (segue_ical_error_quark ())

typedef enum
{
  SEGUE_ICAL_ERROR_NOT_ONE,   /* it is something else */
  SEGUE_ICAL_ERROR_TOO_LARGE,
} SegueIcalError;

/* More than this is no calendar that somebody plans with. */
#define SEGUE_ICAL_MAX_BYTES ((gsize) 64 << 20)

/**
 * SegueIcalProperty:
 * @name: in capitals
 * @params: names in capitals and values, in turn, ended by %NULL
 * @value: as it stands in the file, unfolded
 * @line: of the file, where it begins
 */
typedef struct
{
  const char  *name;
  const char **params;
  const char  *value;
  guint        line;
} SegueIcalProperty;

/**
 * SegueIcalComponent:
 * @name: in capitals, `VEVENT`
 * @line: of the file, where it begins
 * @properties: (element-type SegueIcalProperty): in order
 * @components: (element-type SegueIcalComponent): what lies in it, in order
 */
typedef struct
{
  const char *name;
  guint       line;
  GArray     *properties;
  GPtrArray  *components;
} SegueIcalComponent;

/**
 * SegueIcalProblem:
 * @line: of the file
 * @text: (owned): what is wrong with it, a sentence without the line
 */
typedef struct
{
  guint  line;
  char  *text;
} SegueIcalProblem;

/**
 * SegueIcalFile:
 *
 * The components of a file, with the lines that they stand in.  What is damaged is told
 * and left out; folding is undone, line ends of all kinds are taken.
 */
typedef struct _SegueIcalFile SegueIcalFile;

GQuark                  segue_ical_error_quark          (void);

gboolean                segue_ical_file_is_one          (const char                *path);
SegueIcalFile          *segue_ical_file_new             (const char                *path,
                                                         const char                *name,
                                                         GError                   **error);
SegueIcalFile          *segue_ical_file_new_for_bytes   (GBytes                    *bytes,
                                                         const char                *name,
                                                         GError                   **error);
void                    segue_ical_file_free            (SegueIcalFile             *self);
GPtrArray              *segue_ical_file_get_calendars   (SegueIcalFile             *self);
const SegueIcalProblem *segue_ical_file_get_problems    (SegueIcalFile             *self,
                                                         guint                     *n);

const SegueIcalProperty *segue_ical_component_find      (const SegueIcalComponent  *self,
                                                         const char                *name);
char                   *segue_ical_component_dup_text   (const SegueIcalComponent  *self,
                                                         const char                *name);
const char             *segue_ical_property_get_param   (const SegueIcalProperty   *self,
                                                         const char                *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueIcalFile, segue_ical_file_free)

G_END_DECLS
