// The least that a build does: writes a site that is in memory already, with two threads.
//
//     floor FROM TO
//
// Reads every file below FROM, then starts the clock, makes the folders and writes the files below TO,
// which is empty, and stops it. Prints wall and processor time in seconds, and the peak memory in
// kibibytes, which is mostly the site itself.

#define _GNU_SOURCE
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { THREADS = 2 };

struct file {
    char *path;
    char *bytes;
    size_t length;
};

static const char *from, *to;
static struct file *files;
static char **folders;
static size_t file_count, file_room, folder_count, folder_room;
static atomic_size_t next;

static void fail(const char *path) {
    perror(path);
    exit(3);
}

static void *grown(void *list, size_t count, size_t *room, size_t each) {
    if (count < *room) return list;
    *room = *room ? *room * 2 : 1024;
    return realloc(list, *room * each);
}

static char *target(const char *path) {
    char *out;
    if (asprintf(&out, "%s%s", to, path + strlen(from)) < 0) exit(3);
    return out;
}

static int visit(const char *path, const struct stat *found, int kind, struct FTW *at) {
    if (kind == FTW_D && at->level > 0) {
        folders = grown(folders, folder_count, &folder_room, sizeof *folders);
        folders[folder_count++] = target(path);
    }
    if (kind != FTW_F) return 0;
    size_t length = (size_t)found->st_size;
    struct file file = {target(path), malloc(length + 1), length};
    int input = open(path, O_RDONLY);
    if (input < 0 || read(input, file.bytes, length) != (ssize_t)length) fail(path);
    close(input);
    files = grown(files, file_count, &file_room, sizeof *files);
    files[file_count++] = file;
    return 0;
}

static void *write_files(void *unused) {
    for (size_t at; (at = atomic_fetch_add(&next, 1)) < file_count;) {
        struct file *file = &files[at];
        int output = open(file->path, O_WRONLY | O_CREAT | O_EXCL, 0644);
        if (output < 0 || write(output, file->bytes, file->length) != (ssize_t)file->length) fail(file->path);
        close(output);
    }
    return unused;
}

static double wall(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static double seconds(struct timeval time) {
    return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

static double processor(void) {
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

int main(int count, char **arguments) {
    if (count != 3) return 2;
    from = arguments[1];
    to = arguments[2];
    if (nftw(from, visit, 64, FTW_PHYS) != 0) fail(from);
    double wall_before = wall(), processor_before = processor();
    if (mkdir(to, 0755) != 0) fail(to);
    for (size_t at = 0; at < folder_count; at++)
        if (mkdir(folders[at], 0755) != 0) fail(folders[at]);
    pthread_t threads[THREADS];
    for (int at = 0; at < THREADS; at++) pthread_create(&threads[at], NULL, write_files, NULL);
    for (int at = 0; at < THREADS; at++) pthread_join(threads[at], NULL);
    double wall_taken = wall() - wall_before, processor_taken = processor() - processor_before;
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    printf("%.6f %.6f %ld\n", wall_taken, processor_taken, used.ru_maxrss);
    return 0;
}
