// What the tests see of libxlsxwriter, another writer of workbooks: its whole public header.
#include <xlsxwriter.h>
