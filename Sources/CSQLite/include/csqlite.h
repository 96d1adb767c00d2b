// The part of SQLite that the history needs. The library (Debian: libsqlite3-0) is loaded when first needed. Results are
// SQLite's own codes.
#ifndef HELDER_CSQLITE_H
#define HELDER_CSQLITE_H

#include <stdint.h>

typedef struct sqlite3 csqlite_connection;
typedef struct sqlite3_stmt csqlite_statement;

enum { csqlite_ok = 0, csqlite_row = 100, csqlite_done = 101 };
/// The file is no database. And one of ours: the library isn't installed.
enum { csqlite_not_a_database = 26, csqlite_absent = -1 };
/// What a column holds.
enum { csqlite_integer = 1, csqlite_real = 2, csqlite_text = 3 };

/// Opens a file for use by any thread, and makes it where it isn't there. What comes back has to be closed, also after an error.
int csqlite_open(const char *_Nonnull path, int patience_ms, csqlite_connection *_Nullable *_Nonnull connection);
void csqlite_close(csqlite_connection *_Nullable connection);
/// What went wrong last, without the values of a statement; until the next call.
const char *_Nonnull csqlite_message(csqlite_connection *_Nullable connection);
/// Carries out statements that give nothing back.
int csqlite_execute(csqlite_connection *_Nonnull connection, const char *_Nonnull sql);
int csqlite_changes(csqlite_connection *_Nonnull connection);
int64_t csqlite_last_id(csqlite_connection *_Nonnull connection);

/// A statement with `?` in the place of values; it has to be finished before its connection is closed.
int csqlite_prepare(csqlite_connection *_Nonnull connection, const char *_Nonnull sql,
                    csqlite_statement *_Nullable *_Nonnull statement);
void csqlite_finish(csqlite_statement *_Nullable statement);
/// Makes a statement ready to be used once more, without values.
void csqlite_reset(csqlite_statement *_Nonnull statement);
/// Values by place, from 1; text is copied. One that isn't given is NULL.
int csqlite_bind_text(csqlite_statement *_Nonnull statement, int place, const char *_Nonnull bytes, int count);
int csqlite_bind_integer(csqlite_statement *_Nonnull statement, int place, int64_t value);
int csqlite_bind_real(csqlite_statement *_Nonnull statement, int place, double value);
/// `csqlite_row` while there are rows, then `csqlite_done`.
int csqlite_step(csqlite_statement *_Nonnull statement);

/// The row that was reached; columns from 0. Text is of UTF-8 and stays until the next step.
int csqlite_column_count(csqlite_statement *_Nonnull statement);
int csqlite_column_type(csqlite_statement *_Nonnull statement, int column);
const uint8_t *_Nullable csqlite_column_text(csqlite_statement *_Nonnull statement, int column, int *_Nonnull count);
int64_t csqlite_column_integer(csqlite_statement *_Nonnull statement, int column);
double csqlite_column_real(csqlite_statement *_Nonnull statement, int column);

#endif
