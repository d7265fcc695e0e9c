#include "CProcess.h"

static int count;
static char **words;

// Swift reads the words in /proc, and finds none where that is not mounted: a kiosk in a closed-off root would be told
// nothing of being one. glibc hands them to every constructor.
__attribute__((constructor)) static void keep(int argc, char **argv) {
  count = argc;
  words = argv;
}

int process_word_count(void) { return count; }

const char *process_word(int place) { return words[place]; }
