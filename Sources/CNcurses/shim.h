// What Swift needs of ncurses and cannot import itself: macros, variadic functions and global variables.
#pragma once

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <signal.h>
#include <stdio.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

static const attr_t ATTRIBUTE_NORMAL = A_NORMAL;
static const attr_t ATTRIBUTE_BOLD = A_BOLD;
static const attr_t ATTRIBUTE_DIM = A_DIM;
static const attr_t ATTRIBUTE_REVERSE = A_REVERSE;
static const attr_t ATTRIBUTE_UNDERLINE = A_UNDERLINE;

/// Starts ncurses on standard input and output; NULL when the type of terminal is of no use.
static inline SCREEN *screen_on_standard_streams(void) { return newterm(NULL, stdout, stdin); }

/// Has ncurses send a frame in as few pieces as its buffer allows; to be called before anything was sent.
///
/// Until a program has left its screen once, ncurses 6 sends what it has after every move of the cursor: a hundred pieces
/// for a frame, each a packet on its way. So the screen is left once, where nobody sees it. Signals wait, since their
/// handlers need the terminal.
static inline void send_whole_frames(void) {
  int kept = dup(STDOUT_FILENO);
  if (kept < 0) return;
  sigset_t all, before;
  sigfillset(&all);
  sigprocmask(SIG_BLOCK, &all, &before);
  close(STDOUT_FILENO);
  endwin();
  dup2(kept, STDOUT_FILENO);
  close(kept);
  sigprocmask(SIG_SETMASK, &before, NULL);
  doupdate();
}

/// The window that always covers the whole screen, also after a change of size.
static inline WINDOW *whole_window(void) { return stdscr; }

static inline int screen_columns(void) { return COLS; }
static inline int screen_rows(void) { return LINES; }
static inline int screen_colours(void) { return COLORS; }
static inline int screen_pairs(void) { return COLOR_PAIRS; }

/// Makes the next refresh of the whole window paint every cell.
static inline void repaint_screen(void) { clearok(curscr, TRUE); }

/// The sequences of the terminal type that was set up, or NULL.
static inline const char *sequence_to_move(int row, int column) {
  return cursor_address ? tiparm(cursor_address, row, column) : NULL;
}
static inline const char *sequence_to_scroll_all(int rows) {
  return change_scroll_region ? tiparm(change_scroll_region, 0, rows - 1) : NULL;
}

/// The short name of a capability that is a string, in the order of ncurses; NULL behind the last.
static inline const char *capability_name(int place) { return strnames[place]; }
/// Its sequence for the terminal type in use, or NULL; one that was taken away stands there as -1.
static inline const char *capability_sequence(int place) {
  const char *sequence = CUR Strings[place];
  return sequence == (const char *)-1 ? NULL : sequence;
}

/// Forgets the terminal type that `setupterm` read.
static inline void forget_terminal_type(void) { del_curterm(set_curterm(NULL)); }
