#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

#include "guard.h"

enum { kinds = 65, stack_size = 64 * 1024 };

static const int leaving[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};
// An alarm rings and the processor is rationed only where a visit may not last longer, also while the output is stuck.
static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS, SIGALRM, SIGXCPU};
static const int others[] = {SIGWINCH, SIGCONT};
static const int stops[] = {SIGTSTP, SIGTTIN};
#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

static struct sigaction old[kinds];
static stack_t old_stack;
static char stack[stack_size];
static atomic_bool asked;
atomic_bool guard_stops;

// The restored action gets the signal as soon as the handler returns: it is blocked until then.
static void hand_over(int signal) {
  if (old[signal].sa_handler == SIG_IGN) old[signal].sa_handler = SIG_DFL;
  sigaction(signal, &old[signal], NULL);
  raise(signal);
}

static void die(int signal) {
  guard_restore();
  hand_over(signal);
}

static void wake(int signal) {
  int error = errno;
  unsigned char byte = (unsigned char)signal;
  if (write(guard_wake[1], &byte, 1) < 0) {
    // The pipe is full of wakes, so there is one already.
  }
  errno = error;
}

static void stop(int signal) {
  atomic_store(&guard_stops, true);
  wake(signal);
}

static void leave(int signal) {
  // Asked twice: the program is busy, or its output is stuck. Leave without it.
  if (atomic_exchange(&asked, true)) {
    if (signal == SIGINT || signal == SIGQUIT) terminal_guard_drop_input();
    die(signal);
  } else {
    wake(signal);
  }
}

static void install(const int *signals, size_t count, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  // Restoring from the background must not stop the process.
  sigemptyset(&action.sa_mask);
  sigaddset(&action.sa_mask, SIGTTOU);
  sigset_t set;
  sigemptyset(&set);
  for (size_t i = 0; i < count; i++) {
    sigaction(signals[i], &action, &old[signals[i]]);
    sigaddset(&set, signals[i]);
  }
  sigprocmask(SIG_UNBLOCK, &set, NULL);
}

static void uninstall(const int *signals, size_t count) {
  for (size_t i = 0; i < count; i++) sigaction(signals[i], &old[signals[i]], NULL);
}

void guard_install_handlers(void) {
  atomic_store(&asked, false);
  // A stack of its own, so that running out of stack restores the terminal too.
  sigaltstack(&(stack_t){.ss_sp = stack, .ss_size = sizeof stack}, &old_stack);
  install(leaving, COUNT(leaving), leave, SA_ONSTACK | SA_RESTART);
  install(fatal, COUNT(fatal), die, SA_ONSTACK);
  install(others, COUNT(others), wake, SA_ONSTACK | SA_RESTART);
  // A key that was switched off stays so; a hang-up never does.
  if (old[SIGQUIT].sa_handler == SIG_IGN) sigaction(SIGQUIT, &old[SIGQUIT], NULL);
  // The handler of ncurses would draw in the middle of anything, also of malloc. It leaves one that is there alone.
  sigaction(SIGTSTP, NULL, &old[SIGTSTP]);
  if (old[SIGTSTP].sa_handler == SIG_DFL) install(&(int){SIGTSTP}, 1, stop, SA_ONSTACK | SA_RESTART);
  // A shell may have the terminal already because what stands between stopped first: that is the same stop.
  sigaction(SIGTTIN, NULL, &old[SIGTTIN]);
  if (old[SIGTTIN].sa_handler == SIG_DFL) install(&(int){SIGTTIN}, 1, stop, SA_ONSTACK);
}

void terminal_guard_stop(void) {
  struct sigaction own;
  sigaction(SIGTSTP, &old[SIGTSTP], &own);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &own, NULL);
}

void guard_remove_handlers(void) {
  uninstall(leaving, COUNT(leaving));
  uninstall(fatal, COUNT(fatal));
  uninstall(others, COUNT(others));
  uninstall(stops, COUNT(stops));
  sigaltstack(&old_stack, NULL);
}
