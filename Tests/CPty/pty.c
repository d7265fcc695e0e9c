#define _GNU_SOURCE
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utmp.h>

#include "CPty.h"

bool pty_open(int columns, int rows, int *ours, int *theirs) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  return openpty(ours, theirs, NULL, NULL, &size) == 0;
}

pid_t pty_start(int theirs, const char *program, char *const arguments[], char *const environment[],
                bool ignore_hangup) {
  pid_t child = fork();
  if (child != 0) return child;
  for (int signal = 1; signal < 32; signal++) sigaction(signal, &(struct sigaction){.sa_handler = SIG_DFL}, NULL);
  if (ignore_hangup) sigaction(SIGHUP, &(struct sigaction){.sa_handler = SIG_IGN}, NULL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  bool ready = login_tty(theirs) == 0;
  // The terminal of a test that runs beside this one would stay open in this program.
  close_range(3, ~0u, 0);
  if (ready) execve(program, arguments, environment);
  _exit(127);
}

bool pty_resize(int ours, int columns, int rows) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  return ioctl(ours, TIOCSWINSZ, &size) == 0;
}
