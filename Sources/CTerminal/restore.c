#include <errno.h>
#include <poll.h>
#include <stdatomic.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "guard.h"

enum { capacity = 512 };

struct farewell {
  size_t count;
  char bytes[capacity];
};

// Two, so that a handler that runs during a change reads either the old or the new one, never half of each.
static struct farewell farewells[2];
static atomic_int current;
static atomic_bool armed;
static struct termios before;

void terminal_guard_set_restore(const char *restore, size_t count) {
  int other = 1 - atomic_load(&current);
  farewells[other].count = count < capacity ? count : capacity;
  memcpy(farewells[other].bytes, restore, farewells[other].count);
  atomic_store(&current, other);
}

bool guard_arm_restore(void) {
  if (tcgetattr(guard_input, &before) != 0) return false;
  atomic_store(&armed, true);
  return true;
}

void guard_give_back(void) { tcsetattr(guard_input, TCSANOW, &before); }

bool guard_disarm_restore(void) { return atomic_exchange(&armed, false); }

void guard_restore(void) {
  if (!guard_disarm_restore()) return;
  int error = errno;
  const struct farewell *farewell = &farewells[atomic_load(&current)];
  // A stopped or lost terminal must not keep a dying process alive, so write only when that cannot block.
  struct pollfd out = {.fd = guard_output, .events = POLLOUT};
  bool writable = poll(&out, 1, 500) == 1 && out.revents == POLLOUT;
  if (writable) {
    size_t done = 0;
    while (done < farewell->count) {
      ssize_t n = write(guard_output, farewell->bytes + done, farewell->count - done);
      if (n < 0 && errno == EINTR) continue;
      if (n <= 0) break;
      done += (size_t)n;
    }
  }
  tcsetattr(guard_input, TCSANOW, &before);
  guard_release_errors(!writable);
  errno = error;
}
