#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "guard.h"

int guard_input = -1, guard_output = -1;
int guard_wake[2] = {-1, -1};

static bool guarded, registered;

bool terminal_guard_begin(int input, int output, const char *restore, size_t count) {
  if (guarded || pipe2(guard_wake, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  guard_input = input;
  guard_output = output;
  terminal_guard_set_restore(restore, count);
  if (!guard_arm_restore()) {
    close(guard_wake[0]);
    close(guard_wake[1]);
    return false;
  }
  if (!registered) registered = atexit(guard_restore) == 0;
  guard_install_handlers();
  guard_hold_errors();
  guarded = true;
  return true;
}

void terminal_guard_end(bool gone) {
  if (!guarded) return;
  guarded = false;
  guard_disarm_restore();
  guard_remove_handlers();
  guard_release_errors(gone);
  close(guard_wake[0]);
  close(guard_wake[1]);
}

void terminal_guard_drop_input(void) {
  // A shell may take the terminal between the question and the deed, which must not stop the program half way.
  sigset_t stop, before;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTTOU);
  sigprocmask(SIG_BLOCK, &stop, &before);
  if (tcgetpgrp(guard_input) == getpgrp()) tcflush(guard_input, TCIFLUSH);
  sigprocmask(SIG_SETMASK, &before, NULL);
}

static void read_wakes(struct terminal_wake *wake) {
  unsigned char signals[64];
  ssize_t count;
  while ((count = read(guard_wake[0], signals, sizeof signals)) > 0)
    for (ssize_t i = 0; i < count; i++) {
      switch (signals[i]) {
        case SIGWINCH: wake->resized = true; break;
        case SIGTSTP:
        case SIGTTIN:
          wake->stopped = true;
          atomic_store(&guard_stops, false);
          break;
        case SIGCONT:
          wake->resumed = true;
          // It takes back a stop that was asked before it.
          wake->stopped = false;
          break;
        default: wake->leave = signals[i];
      }
    }
}

struct terminal_wake terminal_guard_wait(int milliseconds, int other) {
  struct terminal_wake wake = {0};
  struct pollfd ends[] = {
      {.fd = guard_input, .events = POLLIN},
      {.fd = guard_wake[0], .events = POLLIN},
      // No event asked: only the loss of the link is reported.
      {.fd = guard_output, .events = 0},
      // A negative descriptor is passed over.
      {.fd = other, .events = POLLIN},
  };
  int ready = poll(ends, 4, milliseconds);
  if (ready <= 0) {
    wake.gone = wake.mute = ready < 0 && errno != EINTR;
    return wake;
  }
  const short lost = POLLHUP | POLLERR | POLLNVAL;
  wake.mute = (ends[2].revents & lost) != 0;
  wake.gone = wake.mute || (ends[0].revents & lost) != 0;
  wake.input = (ends[0].revents & POLLIN) != 0;
  wake.told = (ends[3].revents & POLLIN) != 0;
  if (ends[1].revents != 0) read_wakes(&wake);
  return wake;
}

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

bool terminal_guard_has_input(int milliseconds) {
  struct pollfd input = {.fd = guard_input, .events = POLLIN};
  const long long end = milliseconds > 0 ? now() + milliseconds : 0;
  int ready;
  // A signal in the middle is no reason to take half a key for a whole one.
  while ((ready = poll(&input, 1, milliseconds)) < 0 && errno == EINTR) {
    const long long left = end - now();
    milliseconds = left > 0 ? (int)left : 0;
  }
  return ready == 1 && input.revents == POLLIN;
}

bool terminal_guard_at_end(void) {
  if (!terminal_guard_has_input(0) || atomic_load(&guard_stops)) return false;
  int available = 0;
  if (ioctl(guard_input, FIONREAD, &available) != 0 || available == 0) return true;
  // Left behind in the background by a shell that is gone, every read fails.
  return tcgetpgrp(guard_input) != getpgrp();
}
