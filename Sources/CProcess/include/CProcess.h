// What the system hands to a process at its start, without asking the file system for it.
#pragma once

/// The number of words of the command line, the name of the program among them.
int process_word_count(void);

/// A word of the command line; there are `process_word_count()`.
const char *_Nonnull process_word(int place);
