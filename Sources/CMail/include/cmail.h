// GMime's parser for e-mail and mailboxes (mbox), loaded when first needed.
#ifndef HELDER_CMAIL_H
#define HELDER_CMAIL_H

#include <stdbool.h>
#include <stdint.h>

typedef struct cmail_reader cmail_reader;

typedef struct {
  /// The subject in UTF-8, or NULL.
  char *_Nullable subject;
  /// The first text/plain and text/html that isn't an attachment, in UTF-8, or NULL.
  char *_Nullable plain;
  char *_Nullable html;
  /// Year, month and day in the sender's zone; year 0 when the mail has no date.
  int year, month, day;
  /// Where the mail starts, in bytes from the start of the file.
  int64_t offset;
} cmail_message;

/// Whether GMime (Debian: libgmime-3.0-0) is there.
bool cmail_is_available(void);

/// A reader of an open file, which stays the caller's to close; NULL when out of memory or without GMime.
cmail_reader *_Nullable cmail_open(int file, bool is_mailbox);
void cmail_close(cmail_reader *_Nullable reader);

/// The next mail: 1, no more: 0, something that isn't a mail: -1. Free its texts with `cmail_free`.
int cmail_next(cmail_reader *_Nonnull reader, cmail_message *_Nonnull message);
void cmail_free(cmail_message *_Nonnull message);

#endif
