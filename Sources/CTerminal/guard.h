#pragma once

#include <stdatomic.h>
#include <stdbool.h>

#include "CTerminal.h"

/// The ends of the terminal, and of the pipe through which a handler wakes a wait.
extern int guard_input, guard_output;
extern int guard_wake[2];

/// Whether a stop was asked that the main loop has not seen yet.
extern atomic_bool guard_stops;

/// Puts the terminal back once; further calls do nothing. Safe inside a signal handler.
void guard_restore(void);

/// Sets the modes of before, and keeps the guard. Safe inside a signal handler.
void guard_give_back(void);

/// Remembers the modes of the terminal. Returns false when there are none.
bool guard_arm_restore(void);

/// Whether the terminal was still to be restored; after this it is not.
bool guard_disarm_restore(void);

/// Installs the handlers, or puts the old ones back.
void guard_install_handlers(void);
void guard_remove_handlers(void);

/// Holds standard error back while the screen is in use, if it would land on the screen.
void guard_hold_errors(void);

/// Gives standard error back, and prints what was held unless `quiet`. Safe inside a signal handler.
void guard_release_errors(bool quiet);
