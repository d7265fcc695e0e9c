#include "EmbeddedData.h"

#include <string.h>

// SwiftPM passes the language standard of the package after that of the target.
#pragma clang diagnostic ignored "-Wc23-extensions"

// One array per file of data/, and below a table of them by rising path.
// A test compares table and folder, so a file that is added to data/ and not here is noticed.

static const unsigned char andere_namen[] = {
#embed "../../data/andere_namen.csv"
};
static const unsigned char clienten[] = {
#embed "../../data/clienten.csv"
};
static const unsigned char cpi[] = {
#embed "../../data/cpi.csv"
};
static const unsigned char friesland_2017[] = {
#embed "../../data/friesland_2017.csv"
};
static const unsigned char gebieden_2017[] = {
#embed "../../data/gebieden/2017.csv"
};
static const unsigned char gebieden_2018[] = {
#embed "../../data/gebieden/2018.csv"
};
static const unsigned char gebieden_2019[] = {
#embed "../../data/gebieden/2019.csv"
};
static const unsigned char gebieden_2020[] = {
#embed "../../data/gebieden/2020.csv"
};
static const unsigned char gebieden_2021[] = {
#embed "../../data/gebieden/2021.csv"
};
static const unsigned char gebieden_2022[] = {
#embed "../../data/gebieden/2022.csv"
};
static const unsigned char gebieden_2023[] = {
#embed "../../data/gebieden/2023.csv"
};
static const unsigned char gebieden_2024[] = {
#embed "../../data/gebieden/2024.csv"
};
static const unsigned char gebieden_2025[] = {
#embed "../../data/gebieden/2025.csv"
};
static const unsigned char gebieden_2026[] = {
#embed "../../data/gebieden/2026.csv"
};
static const unsigned char gemeentefonds_m2024_2024[] = {
#embed "../../data/gemeentefonds/M2024_2024.csv"
};
static const unsigned char gemeentefonds_s2024_2024[] = {
#embed "../../data/gemeentefonds/S2024_2024.csv"
};
static const unsigned char gemeentefonds_gewichten[] = {
#embed "../../data/gemeentefonds/gewichten.csv"
};
static const unsigned char gemeentefonds_uitkeringsfactor[] = {
#embed "../../data/gemeentefonds/uitkeringsfactor.csv"
};
static const unsigned char gemeenten_2017[] = {
#embed "../../data/gemeenten/2017.csv"
};
static const unsigned char gemeenten_2018[] = {
#embed "../../data/gemeenten/2018.csv"
};
static const unsigned char gemeenten_2019[] = {
#embed "../../data/gemeenten/2019.csv"
};
static const unsigned char gemeenten_2020[] = {
#embed "../../data/gemeenten/2020.csv"
};
static const unsigned char gemeenten_2021[] = {
#embed "../../data/gemeenten/2021.csv"
};
static const unsigned char gemeenten_2022[] = {
#embed "../../data/gemeenten/2022.csv"
};
static const unsigned char gemeenten_2023[] = {
#embed "../../data/gemeenten/2023.csv"
};
static const unsigned char gemeenten_2024[] = {
#embed "../../data/gemeenten/2024.csv"
};
static const unsigned char gemeenten_2025[] = {
#embed "../../data/gemeenten/2025.csv"
};
static const unsigned char gemeenten_2026[] = {
#embed "../../data/gemeenten/2026.csv"
};
static const unsigned char herindelingen[] = {
#embed "../../data/herindelingen.csv"
};
static const unsigned char iv3_2017_begroting[] = {
#embed "../../data/iv3/2017-begroting.csv"
};
static const unsigned char iv3_2017_jaarrekening[] = {
#embed "../../data/iv3/2017-jaarrekening.csv"
};
static const unsigned char iv3_2018_begroting[] = {
#embed "../../data/iv3/2018-begroting.csv"
};
static const unsigned char iv3_2018_jaarrekening[] = {
#embed "../../data/iv3/2018-jaarrekening.csv"
};
static const unsigned char iv3_2019_begroting[] = {
#embed "../../data/iv3/2019-begroting.csv"
};
static const unsigned char iv3_2019_jaarrekening[] = {
#embed "../../data/iv3/2019-jaarrekening.csv"
};
static const unsigned char iv3_2020_begroting[] = {
#embed "../../data/iv3/2020-begroting.csv"
};
static const unsigned char iv3_2020_jaarrekening[] = {
#embed "../../data/iv3/2020-jaarrekening.csv"
};
static const unsigned char iv3_2021_begroting[] = {
#embed "../../data/iv3/2021-begroting.csv"
};
static const unsigned char iv3_2021_jaarrekening[] = {
#embed "../../data/iv3/2021-jaarrekening.csv"
};
static const unsigned char iv3_2022_begroting[] = {
#embed "../../data/iv3/2022-begroting.csv"
};
static const unsigned char iv3_2022_jaarrekening[] = {
#embed "../../data/iv3/2022-jaarrekening.csv"
};
static const unsigned char iv3_2023_begroting[] = {
#embed "../../data/iv3/2023-begroting.csv"
};
static const unsigned char iv3_2023_jaarrekening[] = {
#embed "../../data/iv3/2023-jaarrekening.csv"
};
static const unsigned char iv3_2024_begroting[] = {
#embed "../../data/iv3/2024-begroting.csv"
};
static const unsigned char iv3_2024_jaarrekening[] = {
#embed "../../data/iv3/2024-jaarrekening.csv"
};
static const unsigned char iv3_2025_begroting[] = {
#embed "../../data/iv3/2025-begroting.csv"
};
static const unsigned char iv3_2026_begroting[] = {
#embed "../../data/iv3/2026-begroting.csv"
};
static const unsigned char kenmerken[] = {
#embed "../../data/kenmerken.csv"
};
static const unsigned char rivm_tabellen[] = {
#embed "../../data/rivm_tabellen.csv"
};
static const unsigned char sociale_structuur[] = {
#embed "../../data/sociale_structuur.csv"
};
static const unsigned char taakvelden[] = {
#embed "../../data/taakvelden.csv"
};
static const unsigned char taakzwaarte_grenzen[] = {
#embed "../../data/taakzwaarte_grenzen.csv"
};
static const unsigned char zwolw_2022[] = {
#embed "../../data/zwolw_2022.csv"
};

#define FILE_ENTRY(path, bytes) {path, bytes, sizeof bytes}

static const embedded_file files[] = {
  FILE_ENTRY("andere_namen.csv", andere_namen),
  FILE_ENTRY("clienten.csv", clienten),
  FILE_ENTRY("cpi.csv", cpi),
  FILE_ENTRY("friesland_2017.csv", friesland_2017),
  FILE_ENTRY("gebieden/2017.csv", gebieden_2017),
  FILE_ENTRY("gebieden/2018.csv", gebieden_2018),
  FILE_ENTRY("gebieden/2019.csv", gebieden_2019),
  FILE_ENTRY("gebieden/2020.csv", gebieden_2020),
  FILE_ENTRY("gebieden/2021.csv", gebieden_2021),
  FILE_ENTRY("gebieden/2022.csv", gebieden_2022),
  FILE_ENTRY("gebieden/2023.csv", gebieden_2023),
  FILE_ENTRY("gebieden/2024.csv", gebieden_2024),
  FILE_ENTRY("gebieden/2025.csv", gebieden_2025),
  FILE_ENTRY("gebieden/2026.csv", gebieden_2026),
  FILE_ENTRY("gemeentefonds/M2024_2024.csv", gemeentefonds_m2024_2024),
  FILE_ENTRY("gemeentefonds/S2024_2024.csv", gemeentefonds_s2024_2024),
  FILE_ENTRY("gemeentefonds/gewichten.csv", gemeentefonds_gewichten),
  FILE_ENTRY("gemeentefonds/uitkeringsfactor.csv", gemeentefonds_uitkeringsfactor),
  FILE_ENTRY("gemeenten/2017.csv", gemeenten_2017),
  FILE_ENTRY("gemeenten/2018.csv", gemeenten_2018),
  FILE_ENTRY("gemeenten/2019.csv", gemeenten_2019),
  FILE_ENTRY("gemeenten/2020.csv", gemeenten_2020),
  FILE_ENTRY("gemeenten/2021.csv", gemeenten_2021),
  FILE_ENTRY("gemeenten/2022.csv", gemeenten_2022),
  FILE_ENTRY("gemeenten/2023.csv", gemeenten_2023),
  FILE_ENTRY("gemeenten/2024.csv", gemeenten_2024),
  FILE_ENTRY("gemeenten/2025.csv", gemeenten_2025),
  FILE_ENTRY("gemeenten/2026.csv", gemeenten_2026),
  FILE_ENTRY("herindelingen.csv", herindelingen),
  FILE_ENTRY("iv3/2017-begroting.csv", iv3_2017_begroting),
  FILE_ENTRY("iv3/2017-jaarrekening.csv", iv3_2017_jaarrekening),
  FILE_ENTRY("iv3/2018-begroting.csv", iv3_2018_begroting),
  FILE_ENTRY("iv3/2018-jaarrekening.csv", iv3_2018_jaarrekening),
  FILE_ENTRY("iv3/2019-begroting.csv", iv3_2019_begroting),
  FILE_ENTRY("iv3/2019-jaarrekening.csv", iv3_2019_jaarrekening),
  FILE_ENTRY("iv3/2020-begroting.csv", iv3_2020_begroting),
  FILE_ENTRY("iv3/2020-jaarrekening.csv", iv3_2020_jaarrekening),
  FILE_ENTRY("iv3/2021-begroting.csv", iv3_2021_begroting),
  FILE_ENTRY("iv3/2021-jaarrekening.csv", iv3_2021_jaarrekening),
  FILE_ENTRY("iv3/2022-begroting.csv", iv3_2022_begroting),
  FILE_ENTRY("iv3/2022-jaarrekening.csv", iv3_2022_jaarrekening),
  FILE_ENTRY("iv3/2023-begroting.csv", iv3_2023_begroting),
  FILE_ENTRY("iv3/2023-jaarrekening.csv", iv3_2023_jaarrekening),
  FILE_ENTRY("iv3/2024-begroting.csv", iv3_2024_begroting),
  FILE_ENTRY("iv3/2024-jaarrekening.csv", iv3_2024_jaarrekening),
  FILE_ENTRY("iv3/2025-begroting.csv", iv3_2025_begroting),
  FILE_ENTRY("iv3/2026-begroting.csv", iv3_2026_begroting),
  FILE_ENTRY("kenmerken.csv", kenmerken),
  FILE_ENTRY("rivm_tabellen.csv", rivm_tabellen),
  FILE_ENTRY("sociale_structuur.csv", sociale_structuur),
  FILE_ENTRY("taakvelden.csv", taakvelden),
  FILE_ENTRY("taakzwaarte_grenzen.csv", taakzwaarte_grenzen),
  FILE_ENTRY("zwolw_2022.csv", zwolw_2022),
};

size_t embedded_file_count(void) { return sizeof files / sizeof files[0]; }

const embedded_file *embedded_file_at(size_t index) { return &files[index]; }

const embedded_file *embedded_file_named(const char *path) {
  for (size_t i = 0; i < embedded_file_count(); i++) {
    if (strcmp(files[i].path, path) == 0) return &files[i];
  }
  return NULL;
}
