// Empty on purpose: libxml2's headers pull ICU types that break clean builds beside Foundation.
// Only CXML's .c files include them; this target exists to carry pkg-config's compiler flags and the linker's -lxml2.
