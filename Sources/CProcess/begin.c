#include <stdlib.h>

#if defined(__has_feature)
#if __has_feature(thread_sanitizer) || __has_feature(address_sanitizer)
#define HAS_SANITIZER 1
#endif
#endif

#ifndef HAS_SANITIZER
// For a program in one file, before its Swift runtime begins: that would look for the program that shows where a fault
// was, and end where /proc is not mounted, as in a closed-off root. Only when its place is given is it not looked for.
// In a program that loads libc, that takes the environment as it was once more, and this does nothing.
static void begin(void) { setenv("SWIFT_BACKTRACE", "enable=no,swift-backtrace=/dev/null", 1); }

__attribute__((section(".preinit_array"), used)) static void (*const first)(void) = begin;
#endif
