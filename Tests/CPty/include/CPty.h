// A program on a pseudo terminal; for tests only.
#pragma once

#include <stdbool.h>
#include <sys/types.h>
#include <time.h>

/// Opens a pseudo terminal: `*ours` is the end of the terminal, `*theirs` that of the program.
bool pty_open(int columns, int rows, int *ours, int *theirs);

/// Starts a program on it, with no signal blocked and no handler inherited; SIGHUP is ignored if so asked, as under nohup.
/// Returns the process, or -1.
pid_t pty_start(int theirs, const char *program, char *const arguments[], char *const environment[], bool ignore_hangup);

/// Starts a program on it and tells when: `*started` is the moment just before exec, on the monotonic clock, after the fork.
/// Returns the process, or -1.
pid_t pty_start_timed(int theirs, const char *program, char *const arguments[], char *const environment[],
                      struct timespec *started);

/// Changes the size of the window.
bool pty_resize(int ours, int columns, int rows);
