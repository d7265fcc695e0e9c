#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <termios.h>
#include <unistd.h>

#include "guard.h"

static struct sigaction old_stop;

static void set_modes(void) {
  struct termios modes;
  // From the background this would change the terminal of another program.
  if (tcgetpgrp(guard_input) != getpgrp() || tcgetattr(guard_input, &modes) != 0) return;
  modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  modes.c_lflag |= NOFLSH;
  modes.c_cc[VMIN] = 1;
  modes.c_cc[VTIME] = 0;
  tcsetattr(guard_input, TCSADRAIN, &modes);
}

// Gives the terminal back, stops, and goes on where it was: the wake of SIGCONT sets the modes again.
static void stop(int number) {
  int error = errno;
  terminal_guard_drop_input();
  guard_give_back();
  struct sigaction standard = {.sa_handler = SIG_DFL}, own;
  sigaction(number, &standard, &own);
  raise(number);
  sigset_t set, before;
  sigemptyset(&set);
  sigaddset(&set, number);
  sigprocmask(SIG_UNBLOCK, &set, &before);
  sigprocmask(SIG_SETMASK, &before, NULL);
  sigaction(number, &own, NULL);
  errno = error;
}

bool terminal_line_begin(int input, int output) {
  if (!terminal_guard_begin(input, output, "", 0)) return false;
  // Between lines nothing has to be put right before a stop.
  struct sigaction reading;
  sigaction(SIGTTIN, NULL, &reading);
  if (reading.sa_handler != SIG_IGN) signal(SIGTTIN, SIG_DFL);
  sigaction(SIGTSTP, NULL, &old_stop);
  if (old_stop.sa_handler != SIG_IGN) {
    struct sigaction action = {.sa_handler = stop, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    sigaddset(&action.sa_mask, SIGTTOU);
    sigaction(SIGTSTP, &action, NULL);
  }
  set_modes();
  return true;
}

void terminal_line_resume(void) {
  // A shell tells only a stopped program that it is in front again, so in the background it stops, as any reader there.
  pid_t front = tcgetpgrp(guard_input);
  if (front > 0 && front != getpgrp()) kill(0, SIGTTIN);
  set_modes();
}

void terminal_line_end(bool gone) {
  sigset_t set, before;
  sigemptyset(&set);
  sigaddset(&set, SIGTTOU);
  sigprocmask(SIG_BLOCK, &set, &before);
  sigaction(SIGTSTP, &old_stop, NULL);
  // Where only the output is lost, the keys still come from a terminal.
  if (gone)
    guard_give_back();
  else
    guard_restore();
  sigprocmask(SIG_SETMASK, &before, NULL);
  terminal_guard_end(gone);
}
