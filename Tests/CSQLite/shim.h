// The database library against which the exported SQL is tested.
#include <sqlite3.h>
