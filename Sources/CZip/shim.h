// What Swift sees of libzip, and of the zlib below it: their whole public headers.
#include <zip.h>
#include <zlib.h>
