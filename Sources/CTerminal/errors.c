#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <unistd.h>

#include "guard.h"

// Standard error before it was held back, and the memory that holds it.
static atomic_int visible = -1;
static int held = -1;

void guard_hold_errors(void) {
  if (!isatty(STDERR_FILENO)) return;
  held = memfd_create("stderr", MFD_CLOEXEC);
  if (held < 0) return;
  int copy = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (copy < 0 || dup2(held, STDERR_FILENO) < 0) {
    if (copy >= 0) close(copy);
    close(held);
    held = -1;
    return;
  }
  atomic_store(&visible, copy);
}

void guard_release_errors(bool quiet) {
  int copy = atomic_exchange(&visible, -1);
  if (copy < 0) return;
  dup2(copy, STDERR_FILENO);
  close(copy);
  char buffer[1024];
  off_t from = 0;
  while (!quiet) {
    ssize_t n = pread(held, buffer, sizeof buffer, from);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) break;
    from += n;
    if (write(STDERR_FILENO, buffer, (size_t)n) < 0) break;
  }
  close(held);
  held = -1;
}
