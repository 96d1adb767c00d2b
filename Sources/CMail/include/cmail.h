// GMime's parser for e-mail and mailboxes (mbox), loaded when first needed.
#ifndef HELDER_CMAIL_H
#define HELDER_CMAIL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct cmail_reader cmail_reader;

/// A text of a mail, in UTF-8.
typedef struct {
  char *_Nonnull text;
  bool is_html;
} cmail_piece;

typedef struct {
  /// The texts to be read, one after another: of alternatives the plain one; no attachments.
  cmail_piece *_Nullable pieces;
  size_t piece_count;
  /// Year, month and day in the sender's zone; year 0 when the mail has no date.
  int year, month, day;
} cmail_message;

/// A reader of an open file, which stays the caller's to close; NULL when out of memory or without GMime (Debian:
/// libgmime-3.0-0).
cmail_reader *_Nullable cmail_open(int file, bool is_mailbox);
void cmail_close(cmail_reader *_Nullable reader);

/// The next mail: 1, no more: 0, something that isn't a mail: -1. Free its texts with `cmail_free`.
int cmail_next(cmail_reader *_Nonnull reader, cmail_message *_Nonnull message);
void cmail_free(cmail_message *_Nonnull message);
/// The number of bytes of the file that have been read.
int64_t cmail_position(const cmail_reader *_Nonnull reader);

#endif
