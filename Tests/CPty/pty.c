#define _GNU_SOURCE
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>
#include <utmp.h>

#include "CPty.h"

bool pty_open(int columns, int rows, int *ours, int *theirs) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  return openpty(ours, theirs, NULL, NULL, &size) == 0;
}

static pid_t start(int theirs, const char *program, char *const arguments[], char *const environment[],
                   bool ignore_hangup, int report) {
  pid_t child = fork();
  if (child != 0) return child;
  for (int signal = 1; signal < 32; signal++) sigaction(signal, &(struct sigaction){.sa_handler = SIG_DFL}, NULL);
  if (ignore_hangup) sigaction(SIGHUP, &(struct sigaction){.sa_handler = SIG_IGN}, NULL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  bool ready = login_tty(theirs) == 0;
  bool reports = report >= 0 && (report == 3 || dup2(report, 3) == 3) && fcntl(3, F_SETFD, FD_CLOEXEC) == 0;
  // The terminal of a test that runs beside this one would stay open in this program.
  close_range(reports ? 4 : 3, ~0u, 0);
  if (reports) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    ready = ready && write(3, &now, sizeof now) == sizeof now;
  }
  if (ready) execve(program, arguments, environment);
  _exit(127);
}

pid_t pty_start(int theirs, const char *program, char *const arguments[], char *const environment[],
                bool ignore_hangup) {
  return start(theirs, program, arguments, environment, ignore_hangup, -1);
}

pid_t pty_start_timed(int theirs, const char *program, char *const arguments[], char *const environment[],
                      struct timespec *started) {
  int report[2];
  if (pipe2(report, O_CLOEXEC) != 0) return -1;
  pid_t child = start(theirs, program, arguments, environment, false, report[1]);
  close(report[1]);
  bool told = child > 0 && read(report[0], started, sizeof *started) == sizeof *started;
  close(report[0]);
  return told ? child : -1;
}

bool pty_resize(int ours, int columns, int rows) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  return ioctl(ours, TIOCSWINSZ, &size) == 0;
}
