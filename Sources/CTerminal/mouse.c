#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

#include "guard.h"

// Presses and the wheel, in the form that has no limit to columns; never moves.
static const char begin[] = "\033[?1000;1006h";
static const char end[] = TERMINAL_MOUSE_OFF;

static atomic_bool reporting;
static struct sigaction stop_before;
static bool wrapped;

static void put(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t n = write(guard_output, bytes, count);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return;
    bytes += n;
    count -= (size_t)n;
  }
}

// ncurses puts back only what it set itself before it stops.
static void stop(int signal) {
  int error = errno;
  bool was = atomic_load(&reporting);
  if (was) put(end, sizeof end - 1);
  stop_before.sa_handler(signal);
  if (was) put(begin, sizeof begin - 1);
  errno = error;
}

static void wrap_stop(void) {
  struct sigaction action;
  if (wrapped || sigaction(SIGTSTP, NULL, &action) != 0) return;
  if (action.sa_handler == SIG_DFL || action.sa_handler == SIG_IGN || (action.sa_flags & SA_SIGINFO) != 0) return;
  stop_before = action;
  action.sa_handler = stop;
  wrapped = sigaction(SIGTSTP, &action, NULL) == 0;
}

void terminal_guard_mouse(bool on) {
  if (on) {
    wrap_stop();
    atomic_store(&reporting, true);
    put(begin, sizeof begin - 1);
  } else if (atomic_exchange(&reporting, false)) {
    put(end, sizeof end - 1);
  }
}

void guard_forget_mouse(void) {
  atomic_store(&reporting, false);
  if (wrapped) sigaction(SIGTSTP, &stop_before, NULL);
  wrapped = false;
}
