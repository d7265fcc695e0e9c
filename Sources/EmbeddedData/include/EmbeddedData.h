#ifndef EMBEDDED_DATA_H
#define EMBEDDED_DATA_H

#include <stddef.h>

/// A file of the folder data/ as it was when the program was built.
typedef struct {
  /// The path within data/, with slashes.
  const char *_Nonnull path;
  const unsigned char *_Nonnull bytes;
  size_t length;
} embedded_file;

/// How many files there are.
size_t embedded_file_count(void);

/// The file at a place below the count, by rising path.
const embedded_file *_Nonnull embedded_file_at(size_t index);

/// The file with a path, or NULL.
const embedded_file *_Nullable embedded_file_named(const char *_Nonnull path);

#endif
