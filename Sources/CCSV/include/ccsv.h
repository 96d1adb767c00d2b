// libcsv's parser, one line of a file at a time, loaded when first needed.
#ifndef HELDER_CCSV_H
#define HELDER_CCSV_H

#include <stdbool.h>
#include <stddef.h>

typedef struct ccsv_reader ccsv_reader;

/// A reader for fields between `delimiter`; NULL when libcsv (Debian: libcsv3) isn't installed or memory is short.
ccsv_reader *_Nullable ccsv_open(unsigned char delimiter);
void ccsv_close(ccsv_reader *_Nullable reader);

/// Takes a line with its line end. Returns whether a row is complete; when not, a quoted field goes on in the next line
/// (or the line was blank).
bool ccsv_line(ccsv_reader *_Nonnull reader, const void *_Nonnull bytes, size_t count);
/// The end of the file; returns whether a last row without a line end is complete.
bool ccsv_end(ccsv_reader *_Nonnull reader);
/// Whether a quoted field is open.
bool ccsv_is_open(const ccsv_reader *_Nonnull reader);

/// The row that is complete: its fields, until the next call of `ccsv_line` or `ccsv_end`.
size_t ccsv_field_count(const ccsv_reader *_Nonnull reader);
const void *_Nullable ccsv_field(const ccsv_reader *_Nonnull reader, size_t index, size_t *_Nonnull count);

#endif
