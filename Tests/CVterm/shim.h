// A terminal in memory; for tests only.
#pragma once
#include <vterm.h>
