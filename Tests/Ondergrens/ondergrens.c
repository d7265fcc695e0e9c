// The floor of the benchmark: puts frames that are ready on the screen through ncurses, and does nothing else.
//
// `ondergrens FILE`: the first frame at once, the next one with every key, `q` stops.
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <fcntl.h>
#include <locale.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>

struct cell {
  uint32_t sign;
  uint32_t attributes;  // 1 bold, 2 underlined, 4 reversed
  int16_t foreground, background;  // -1 is the terminal's own
};

struct frames {
  uint32_t rows, columns, count;
  struct cell cells[];
};

static short pairs[256][2];
static short known;

static short pair(short foreground, short background) {
  if (foreground < 0 && background < 0) return 0;
  for (short index = 1; index <= known; index++)
    if (pairs[index][0] == foreground && pairs[index][1] == background) return index;
  if (known == 255 || init_pair(known + 1, foreground, background) != OK) return 0;
  known++;
  pairs[known][0] = foreground;
  pairs[known][1] = background;
  return known;
}

static void show(const struct frames *frames, uint32_t number, cchar_t *line) {
  const struct cell *cell = frames->cells + (size_t)number * frames->rows * frames->columns;
  for (uint32_t row = 0; row < frames->rows; row++) {
    for (uint32_t column = 0; column < frames->columns; column++, cell++) {
      attr_t attributes = (cell->attributes & 1 ? A_BOLD : 0) | (cell->attributes & 2 ? A_UNDERLINE : 0) |
                          (cell->attributes & 4 ? A_REVERSE : 0);
      setcchar(&line[column], (wchar_t[]){(wchar_t)cell->sign, 0}, attributes,
               pair(cell->foreground, cell->background), NULL);
    }
    mvadd_wchnstr((int)row, 0, line, (int)frames->columns);
  }
  refresh();
}

int main(int count, char **arguments) {
  struct stat status;
  int file = count == 2 ? open(arguments[1], O_RDONLY) : -1;
  if (file < 0 || fstat(file, &status) != 0 || (size_t)status.st_size < sizeof(struct frames)) return 1;
  const struct frames *frames = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
  if (frames == MAP_FAILED) return 1;
  size_t cells = (size_t)frames->rows * frames->columns * frames->count;
  if (frames->count == 0 || (size_t)status.st_size < sizeof(struct frames) + cells * sizeof(struct cell)) return 1;
  cchar_t *line = calloc(frames->columns, sizeof *line);
  setlocale(LC_ALL, "");
  if (line == NULL || newterm(NULL, stdout, stdin) == NULL) return 1;
  cbreak();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  typeahead(-1);
  start_color();
  use_default_colors();
  curs_set(0);
  uint32_t number = 0;
  do show(frames, number < frames->count ? number : frames->count - 1, line);
  while (number++, getch() != 'q');
  endwin();
  return 0;
}
