// The part of the terminal that must work inside a signal handler: waking a wait and putting the terminal back.
// No Swift and no ncurses here, because neither may run in a handler.
#pragma once

#include <stdbool.h>
#include <stddef.h>

/// Why a wait ended. Several things may be true at once.
struct terminal_wake {
  bool gone;      ///< The link to the terminal is lost.
  bool mute;      ///< The link is lost for the output too: write nothing more.
  int leave;      ///< The signal that asks the program to leave, or 0.
  bool resized;   ///< The window changed.
  bool stopped;   ///< The program is asked to stop for a while.
  bool resumed;   ///< The program goes on after a stop.
  bool input;     ///< There is something to read, or input has ended.
  bool told;      ///< There is something to read at the other end that was waited for.
};

/// Takes the terminal under guard: from now on every way out of the process puts it back.
/// `restore` is what is written to `output` to undo what the program has set; it is copied.
/// Returns false, with nothing changed, when the terminal cannot be guarded or is guarded already.
bool terminal_guard_begin(int input, int output, const char *restore, size_t count);

/// Replaces the bytes that restore the terminal, for instance after a change of size.
void terminal_guard_set_restore(const char *restore, size_t count);

/// Stops the process, as a wake asked, and returns when it goes on. The terminal must have been given back.
void terminal_guard_stop(void);

/// Ends the guard without writing to the terminal: signals get their old handlers back, held-back errors are printed
/// unless the link is gone.
void terminal_guard_end(bool gone);

/// Drops what was typed before control-Z or control-C, which is not for the shell. The system would do it by itself, but
/// then a read that was to follow waits for a key. Safe inside a signal handler.
void terminal_guard_drop_input(void);

/// Waits until something happens, at most `milliseconds`; -1 is forever. `other` is one more descriptor to read, or -1.
struct terminal_wake terminal_guard_wait(int milliseconds, int other);

/// Whether there is something to read within a number of milliseconds. Signals stay for the next wait.
bool terminal_guard_has_input(int milliseconds);

/// Whether the terminal is at its end: readable, with nothing that can be read.
bool terminal_guard_at_end(void);

/// Takes a terminal under guard for lines: keys come one by one without echo, and nothing but what the program writes
/// goes to it. A stop by the user gives the terminal back for as long as it lasts.
bool terminal_line_begin(int input, int output);

/// Sets the modes again after a stop; in the background it first stops until it is in front.
void terminal_line_resume(void);

/// Gives the terminal back as it was, without writing to it when the link is `gone`.
void terminal_line_end(bool gone);
