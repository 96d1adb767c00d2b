#include "csqlite.h"

#include <dlfcn.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stddef.h>

// Every function of the library that is used, by the type that its header gives it.
#define FUNCTIONS(USE)                                                                                            \
  USE(open_v2) USE(close) USE(busy_timeout) USE(errmsg) USE(exec) USE(changes) USE(last_insert_rowid) USE(prepare_v2) \
  USE(finalize) USE(reset) USE(clear_bindings) USE(bind_text) USE(bind_int64) USE(bind_double) USE(step)          \
  USE(column_count) USE(column_type) USE(column_text) USE(column_bytes) USE(column_int64) USE(column_double)

#define DECLARE(name) static __typeof__(&sqlite3_##name) call_##name;
FUNCTIONS(DECLARE)

static bool is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *library = dlopen("libsqlite3.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  bool is_whole = true;
#define LOOK_UP(name) is_whole &= (call_##name = (__typeof__(&sqlite3_##name))dlsym(library, "sqlite3_" #name)) != NULL;
  FUNCTIONS(LOOK_UP)
  is_loaded = is_whole;
}

int csqlite_open(const char *path, int patience_ms, csqlite_connection **connection) {
  *connection = NULL;
  pthread_once(&once, load);
  if (!is_loaded) return csqlite_absent;
  int code = call_open_v2(path, connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX, NULL);
  if (code == SQLITE_OK) call_busy_timeout(*connection, patience_ms);
  return code;
}

void csqlite_close(csqlite_connection *connection) {
  if (connection) call_close(connection);
}

const char *csqlite_message(csqlite_connection *connection) {
  return connection ? call_errmsg(connection) : "SQLite isn't installed; install it with: apt install libsqlite3-0";
}

int csqlite_execute(csqlite_connection *connection, const char *sql) {
  return call_exec(connection, sql, NULL, NULL, NULL);
}

int csqlite_changes(csqlite_connection *connection) { return call_changes(connection); }

int64_t csqlite_last_id(csqlite_connection *connection) { return call_last_insert_rowid(connection); }

int csqlite_prepare(csqlite_connection *connection, const char *sql, csqlite_statement **statement) {
  return call_prepare_v2(connection, sql, -1, statement, NULL);
}

void csqlite_finish(csqlite_statement *statement) {
  if (statement) call_finalize(statement);
}

void csqlite_reset(csqlite_statement *statement) {
  call_reset(statement);
  call_clear_bindings(statement);
}

int csqlite_bind_text(csqlite_statement *statement, int place, const char *bytes, int count) {
  return call_bind_text(statement, place, bytes, count, SQLITE_TRANSIENT);
}

int csqlite_bind_integer(csqlite_statement *statement, int place, int64_t value) {
  return call_bind_int64(statement, place, value);
}

int csqlite_bind_real(csqlite_statement *statement, int place, double value) {
  return call_bind_double(statement, place, value);
}

int csqlite_step(csqlite_statement *statement) { return call_step(statement); }

int csqlite_column_count(csqlite_statement *statement) { return call_column_count(statement); }

int csqlite_column_type(csqlite_statement *statement, int column) { return call_column_type(statement, column); }

const uint8_t *csqlite_column_text(csqlite_statement *statement, int column, int *count) {
  const uint8_t *text = call_column_text(statement, column);
  *count = call_column_bytes(statement, column);
  return text;
}

int64_t csqlite_column_integer(csqlite_statement *statement, int column) {
  return call_column_int64(statement, column);
}

double csqlite_column_real(csqlite_statement *statement, int column) { return call_column_double(statement, column); }
