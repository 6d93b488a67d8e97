// What Swift sees of libzip: its whole public header.
#include <zip.h>
