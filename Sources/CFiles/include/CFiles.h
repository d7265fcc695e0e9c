#ifndef CFILES_H
#define CFILES_H

/// Swaps what two paths name, in one step; 0, or the error number.
///
/// ENOSYS or EINVAL where the kernel or the file system cannot do it.
int exchange_paths(const char *_Nonnull one, const char *_Nonnull other);

#endif
