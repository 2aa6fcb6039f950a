/*
 * A layer between Node and the disk, loaded with LD_PRELOAD: it counts the write-side calls on what lies under one
 * folder (its steps), writes down their names, and makes one of them go wrong. node:sqlite has no hook for this, but
 * its SQLite and node:fs both call libc by name.
 *
 * FILE_LAYER_FOLDER   the folder
 * FILE_LAYER_CONTROL  a file of `struct control`, shared with whoever arms the layer (fileLayer.ts)
 * FILE_LAYER_TRACE    one line a step: "<number> <call> <name>"; not written when absent
 * FILE_LAYER_RECORD   all that was done, with its bytes: "<call> <offset> <length> <name>", a line end and the bytes
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

/* As in fileLayer.ts. */
enum action { PASS, KILL_BEFORE, KILL_MIDWAY, KILL_AFTER, FAIL, SHORT }; /* SHORT, sticky: then FAIL */
enum call { CREATE = 1, WRITE = 2, SYNC = 4, TRUNCATE = 8, RENAME = 16, UNLINK = 32, FOLDER = 64, OPEN = 128 };

struct control {
  int32_t action;
  int32_t at;      /* the first step, from 1, at which to act */
  int32_t sticky;  /* 1: at every later step too */
  int32_t calls;   /* which calls can go wrong; the others pass, and are counted */
  int32_t code;    /* what FAIL says in errno */
  int32_t steps;   /* written here: steps so far */
  int32_t struck;  /* written here: how many steps went wrong */
};

static struct control *control;
static char folder[PATH_MAX];
static size_t folder_length;
static int trace = -1, recording = -1;
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void start(void) {
  const char *under = getenv("FILE_LAYER_FOLDER"), *shared = getenv("FILE_LAYER_CONTROL");
  const char *names = getenv("FILE_LAYER_TRACE"), *whole = getenv("FILE_LAYER_RECORD");
  if (under == NULL || shared == NULL) return;
  if (realpath(under, folder) == NULL) abort();
  folder_length = strlen(folder);
  int file = (int)syscall(SYS_openat, AT_FDCWD, shared, O_RDWR | O_CLOEXEC, 0);
  if (file < 0) abort();
  void *mapped = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (mapped == MAP_FAILED) abort();
  syscall(SYS_close, file);
  control = mapped;
  if (names != NULL)
    trace = (int)syscall(SYS_openat, AT_FDCWD, names, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (whole != NULL)
    recording = (int)syscall(SYS_openat, AT_FDCWD, whole, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static const char *within(const char *path) {
  return path[folder_length] == '/' ? path + folder_length + 1 : ".";
}

/* What was done, for who lets the power fail afterwards; what the process says on stdout stands between it. */
static void record(const char *name, const char *file, long offset, const void *bytes, size_t length) {
  if (recording < 0) return;
  char line[PATH_MAX + 64];
  int head = snprintf(line, sizeof line, "%s %ld %zu %s\n", name, offset, bytes == NULL ? 0 : length, file);
  syscall(SYS_write, recording, line, (size_t)head);
  if (bytes != NULL) syscall(SYS_write, recording, bytes, length);
}

static int is_under(const char *path) {
  return control != NULL && strncmp(path, folder, folder_length) == 0 &&
         (path[folder_length] == '/' || path[folder_length] == 0);
}

/* Whether a handle is of a file under the folder; its path then. */
static int file_of(int handle, char path[PATH_MAX]) {
  char link[64];
  if (control == NULL) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
  ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return is_under(path);
}

static int path_of(int base, const char *name, char path[PATH_MAX]) {
  if (control == NULL) return 0;
  if (name[0] == '/' || base == AT_FDCWD) {
    if (name[0] != '/') return 0;
    snprintf(path, PATH_MAX, "%s", name);
    return is_under(path);
  }
  char at[PATH_MAX];
  return file_of(base, at) && snprintf(path, PATH_MAX, "%s/%s", at, name) < PATH_MAX;
}

static void die(void) {
  syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
  for (;;) pause();
}

/* Counts a step; what is to happen at it. Never returns from KILL_BEFORE. */
static enum action step(enum call call, const char *name, const char *path) {
  pthread_mutex_lock(&one_at_a_time);
  int number = ++control->steps;
  if (trace >= 0) {
    char line[PATH_MAX + 64];
    int length = snprintf(line, sizeof line, "%d %s %s\n", number, name, within(path));
    syscall(SYS_write, trace, line, (size_t)length);
  }
  enum action action = PASS;
  if (control->action != PASS && (control->calls & (int)call) &&
      (number == control->at || (control->sticky && number > control->at))) {
    action = (enum action)control->action;
    if (action == SHORT && number > control->at) action = FAIL;
    control->struck++;
  }
  pthread_mutex_unlock(&one_at_a_time);
  if (action == KILL_BEFORE) die();
  return action;
}

static long failed(void) {
  errno = control->code;
  return -1;
}

static void done(const char *name, const char *path, long offset, const char *from) {
  const char *source = from != NULL && is_under(from) ? within(from) : NULL;
  record(name, within(path), offset, source, source == NULL ? 0 : strlen(source));
}

/* A call that is done or not; midway is before it. `FROM` is a file's name before. */
#define STEP(CALL, NAME, PATH, REAL) STEP_WITH(CALL, NAME, PATH, 0, NULL, REAL)
#define STEP_WITH(CALL, NAME, PATH, OFFSET, FROM, REAL)               \
  do {                                                                \
    enum action action = step(CALL, NAME, PATH);                      \
    if (action == KILL_MIDWAY) die();                                 \
    if (action == FAIL) return (int)failed();                         \
    int result = (REAL);                                              \
    if (result >= 0) done(NAME, PATH, OFFSET, FROM);                  \
    if (action == KILL_AFTER) die();                                  \
    return result;                                                    \
  } while (0)

#define NEXT(NAME)                                                    \
  static __typeof__(&NAME) next;                                      \
  if (next == NULL) next = (__typeof__(&NAME))dlsym(RTLD_NEXT, #NAME)

/* -- opening: a step only when it can change something -- */

static int opens(int (*real)(int, const char *, int, mode_t), int base, const char *name, int flags, mode_t mode) {
  char path[PATH_MAX];
  struct stat found;
  if ((flags & O_ACCMODE) == O_RDONLY || !path_of(base, name, path)) return real(base, name, flags, mode);
  int is_new = (flags & O_CREAT) && stat(path, &found) != 0;
  STEP(is_new ? CREATE : OPEN, is_new ? "create" : "open", path, real(base, name, flags, mode));
}

static int real_openat(int base, const char *name, int flags, mode_t mode) {
  return (int)syscall(SYS_openat, base, name, flags, mode);
}

#define MODE_OF(FLAGS)                                                \
  mode_t mode = 0;                                                    \
  if ((FLAGS) & (O_CREAT | __O_TMPFILE)) {                            \
    va_list rest;                                                     \
    va_start(rest, FLAGS);                                            \
    mode = va_arg(rest, mode_t);                                      \
    va_end(rest);                                                     \
  }
int open(const char *name, int flags, ...) { MODE_OF(flags) return opens(real_openat, AT_FDCWD, name, flags, mode); }
int open64(const char *name, int flags, ...) { MODE_OF(flags) return opens(real_openat, AT_FDCWD, name, flags, mode); }
int openat(int base, const char *name, int flags, ...) { MODE_OF(flags) return opens(real_openat, base, name, flags, mode); }
int openat64(int base, const char *name, int flags, ...) { MODE_OF(flags) return opens(real_openat, base, name, flags, mode); }

/* -- writing -- */

static ssize_t writes(int handle, const struct iovec *parts, int count, off64_t at) {
  char path[PATH_MAX];
  size_t length = 0;
  for (int index = 0; index < count; index++) length += parts[index].iov_len;
  long low = (long)at, high = 0;
  int flags = 0;
#define REALLY(PARTS, COUNT)                                          \
  (at < 0 ? syscall(SYS_writev, handle, PARTS, COUNT) : syscall(SYS_pwritev2, handle, PARTS, COUNT, low, high, flags))
  if (handle == STDOUT_FILENO) record("said", "-", 0, parts[0].iov_base, parts[0].iov_len);
  if (!file_of(handle, path)) return REALLY(parts, count);
  enum action action = step(WRITE, "write", path);
  if (action == FAIL) return failed();
  if (action == SHORT || action == KILL_MIDWAY) {
    /* Half of the first part: SQLite and Node write one part at a time. */
    struct iovec half = {parts[0].iov_base, parts[0].iov_len / 2};
    ssize_t written = REALLY(&half, 1);
    if (action == KILL_MIDWAY) die();
    return written;
  }
  long offset = at < 0 ? syscall(SYS_lseek, handle, 0, SEEK_CUR) : (long)at;
  ssize_t written = REALLY(parts, count);
  if (written > 0 && count == 1) record("write", within(path), offset, parts[0].iov_base, (size_t)written);
  if (action == KILL_AFTER) die();
  return written;
}

ssize_t write(int handle, const void *bytes, size_t length) {
  struct iovec part = {(void *)bytes, length};
  return writes(handle, &part, 1, -1);
}
ssize_t writev(int handle, const struct iovec *parts, int count) { return writes(handle, parts, count, -1); }
ssize_t pwrite64(int handle, const void *bytes, size_t length, off64_t at) {
  struct iovec part = {(void *)bytes, length};
  return writes(handle, &part, 1, at);
}
ssize_t pwrite(int handle, const void *bytes, size_t length, off_t at) { return pwrite64(handle, bytes, length, at); }
ssize_t pwritev64(int handle, const struct iovec *parts, int count, off64_t at) { return writes(handle, parts, count, at); }
ssize_t pwritev(int handle, const struct iovec *parts, int count, off_t at) { return writes(handle, parts, count, at); }

/* -- syncing, truncating -- */

#define ON_HANDLE(CALL, NAME, REAL)                                   \
  char path[PATH_MAX];                                                \
  if (!file_of(handle, path)) return (int)(REAL);                     \
  STEP(CALL, NAME, path, (int)(REAL))
int fsync(int handle) { ON_HANDLE(SYNC, "sync", syscall(SYS_fsync, handle)); }
int fdatasync(int handle) { ON_HANDLE(SYNC, "sync", syscall(SYS_fdatasync, handle)); }
int ftruncate64(int handle, off64_t length) {
  char path[PATH_MAX];
  if (!file_of(handle, path)) return (int)syscall(SYS_ftruncate, handle, length);
  STEP_WITH(TRUNCATE, "truncate", path, (long)length, NULL, (int)syscall(SYS_ftruncate, handle, length));
}
int ftruncate(int handle, off_t length) { return ftruncate64(handle, length); }

/* -- names -- */

#define ON_NAME(CALL, NAME, BASE, WHICH, REAL) ON_NAMES(CALL, NAME, BASE, WHICH, NULL, REAL)
#define ON_NAMES(CALL, NAME, BASE, WHICH, FROM, REAL)                 \
  char path[PATH_MAX];                                                \
  if (!path_of(BASE, WHICH, path)) return (int)(REAL);                \
  STEP_WITH(CALL, NAME, path, 0, FROM, (int)(REAL))
int unlink(const char *name) { ON_NAME(UNLINK, "unlink", AT_FDCWD, name, syscall(SYS_unlinkat, AT_FDCWD, name, 0)); }
int unlinkat(int base, const char *name, int flags) {
  ON_NAME(UNLINK, "unlink", base, name, syscall(SYS_unlinkat, base, name, flags));
}
int remove(const char *name) {
  NEXT(remove);
  ON_NAME(UNLINK, "unlink", AT_FDCWD, name, next(name));
}
int rmdir(const char *name) { ON_NAME(UNLINK, "rmdir", AT_FDCWD, name, syscall(SYS_unlinkat, AT_FDCWD, name, AT_REMOVEDIR)); }
int mkdir(const char *name, mode_t mode) { ON_NAME(FOLDER, "mkdir", AT_FDCWD, name, syscall(SYS_mkdirat, AT_FDCWD, name, mode)); }

/* Of the two names the new one counts, wherever the file came from. */
int rename(const char *from, const char *to) {
  ON_NAMES(RENAME, "rename", AT_FDCWD, to, from, syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}
int renameat(int from_base, const char *from, int base, const char *to) {
  ON_NAMES(RENAME, "rename", base, to, from, syscall(SYS_renameat2, from_base, from, base, to, 0));
}
int renameat2(int from_base, const char *from, int base, const char *to, unsigned flags) {
  ON_NAMES(RENAME, "rename", base, to, from, syscall(SYS_renameat2, from_base, from, base, to, flags));
}
int link(const char *from, const char *to) {
  ON_NAMES(RENAME, "link", AT_FDCWD, to, from, syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}
int linkat(int from_base, const char *from, int base, const char *to, int flags) {
  ON_NAMES(RENAME, "link", base, to, from, syscall(SYS_linkat, from_base, from, base, to, flags));
}
