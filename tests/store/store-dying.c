/* store-dying.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Between SQLite and the system stands a layer that counts what changes files:
 * writes, truncations, syncs and deletions.  A kill from outside nearly always
 * meets a process that waits for the disk; this one meets it anywhere.
 */

#include "config.h"

#include "store-dying.h"

#include <signal.h>
#include <sqlite3.h>
#include <string.h>

typedef struct
{
  sqlite3_file  base;
  sqlite3_file *real; /* right behind this one */
} DyingFile;

static sqlite3_vfs *real_vfs;
static guint operations_left; /* 0: it lives */

#define get_real(file) (((DyingFile *) (file))->real)

/* Whether this operation is the last. */
static gboolean
is_last (void)
{
  return operations_left > 0 && --operations_left == 0;
}

static int
dying_close (sqlite3_file *file)
{
  return get_real (file)->pMethods->xClose (get_real (file));
}

static int
dying_read (sqlite3_file  *file,
            void          *buffer,
            int            amount,
            sqlite3_int64  offset)
{
  return get_real (file)->pMethods->xRead (get_real (file), buffer, amount, offset);
}

/* The last write is cut in its middle. */
static int
dying_write (sqlite3_file  *file,
             const void    *buffer,
             int            amount,
             sqlite3_int64  offset)
{
  sqlite3_file *real = get_real (file);

  if (is_last ())
    {
      real->pMethods->xWrite (real, buffer, amount / 2, offset);
      raise (SIGKILL);
    }

  return real->pMethods->xWrite (real, buffer, amount, offset);
}

static int
dying_truncate (sqlite3_file  *file,
                sqlite3_int64  size)
{
  if (is_last ())
    raise (SIGKILL);

  return get_real (file)->pMethods->xTruncate (get_real (file), size);
}

static int
dying_sync (sqlite3_file *file,
            int           flags)
{
  if (is_last ())
    raise (SIGKILL);

  return get_real (file)->pMethods->xSync (get_real (file), flags);
}

static int
dying_file_size (sqlite3_file  *file,
                 sqlite3_int64 *size)
{
  return get_real (file)->pMethods->xFileSize (get_real (file), size);
}

static int
dying_lock (sqlite3_file *file,
            int           lock)
{
  return get_real (file)->pMethods->xLock (get_real (file), lock);
}

static int
dying_unlock (sqlite3_file *file,
              int           lock)
{
  return get_real (file)->pMethods->xUnlock (get_real (file), lock);
}

static int
dying_check_reserved_lock (sqlite3_file *file,
                           int          *result)
{
  return get_real (file)->pMethods->xCheckReservedLock (get_real (file), result);
}

static int
dying_file_control (sqlite3_file *file,
                    int           operation,
                    void         *argument)
{
  return get_real (file)->pMethods->xFileControl (get_real (file), operation, argument);
}

static int
dying_sector_size (sqlite3_file *file)
{
  return get_real (file)->pMethods->xSectorSize (get_real (file));
}

static int
dying_device_characteristics (sqlite3_file *file)
{
  return get_real (file)->pMethods->xDeviceCharacteristics (get_real (file));
}

static const sqlite3_io_methods methods = {
  .iVersion = 1,
  .xClose = dying_close,
  .xRead = dying_read,
  .xWrite = dying_write,
  .xTruncate = dying_truncate,
  .xSync = dying_sync,
  .xFileSize = dying_file_size,
  .xLock = dying_lock,
  .xUnlock = dying_unlock,
  .xCheckReservedLock = dying_check_reserved_lock,
  .xFileControl = dying_file_control,
  .xSectorSize = dying_sector_size,
  .xDeviceCharacteristics = dying_device_characteristics,
};

static int
dying_open (sqlite3_vfs  *vfs,
            const char   *name,
            sqlite3_file *file,
            int           flags,
            int          *out_flags)
{
  DyingFile *self = (DyingFile *) file;
  int result;

  self->real = (sqlite3_file *) (self + 1);
  result = real_vfs->xOpen (real_vfs, name, self->real, flags, out_flags);
  self->base.pMethods = self->real->pMethods != NULL ? &methods : NULL;

  return result;
}

static int
dying_delete (sqlite3_vfs *vfs,
              const char  *name,
              int          sync_folder)
{
  if (is_last ())
    raise (SIGKILL);

  return real_vfs->xDelete (real_vfs, name, sync_folder);
}

/**
 * store_die_at_operation:
 * @n: which operation that changes a file is not finished, counted from 1
 *
 * From now on all that SQLite opens in this process goes through the layer.
 */
void
store_die_at_operation (guint n)
{
  static sqlite3_vfs vfs;

  real_vfs = sqlite3_vfs_find (NULL);
  g_assert_nonnull (real_vfs);
  vfs = *real_vfs;
  vfs.zName = "dying";
  vfs.pNext = NULL;
  vfs.szOsFile = (int) sizeof (DyingFile) + real_vfs->szOsFile;
  vfs.xOpen = dying_open;
  vfs.xDelete = dying_delete;
  operations_left = n;
  g_assert_cmpint (sqlite3_vfs_register (&vfs, TRUE), ==, SQLITE_OK);
}
