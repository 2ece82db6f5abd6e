// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
/// A library to preload: makes calls on files below a folder fail, or lie. What is to happen stands in a control file that may change while
/// the program runs: "CALL ERROR SKIP COUNT", e.g. "sync EIO 3 1": of the calls that bring to the disk (fsync, fdatasync) the fourth
/// fails. CALL is sync or write; ERROR is EIO, ENOSPC, EROFS or, of sync, `lie` (nothing is done, and success reported).
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

namespace
{
constexpr int lie = -1;
constexpr int none = 0;

struct Order {
    char text[128] = {};
    char call[16] = {};
    int outcome = none;
    long skip = 0;
    long count = 0;
};

std::mutex mutex;
Order order;

int outcomeOf(const char *word)
{
    if (std::strcmp(word, "EIO") == 0)
        return EIO;
    if (std::strcmp(word, "ENOSPC") == 0)
        return ENOSPC;
    if (std::strcmp(word, "EROFS") == 0)
        return EROFS;
    return std::strcmp(word, "lie") == 0 ? lie : none;
}

void readOrder(const char *path)
{
    char text[128] = {};
    const auto descriptor = ::open(path, O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0) {
        (void)!::read(descriptor, text, sizeof text - 1);
        ::close(descriptor);
    }
    if (std::strcmp(text, order.text) == 0)
        return;
    Order fresh;
    std::memcpy(fresh.text, text, sizeof text);
    char word[16] = {};
    if (std::sscanf(text, "%15s %15s %ld %ld", fresh.call, word, &fresh.skip, &fresh.count) == 4)
        fresh.outcome = outcomeOf(word);
    order = fresh;
}

/// What becomes of this call: `none`, `lie` or an errno.
int decide(const char *call, const char *path)
{
    static const char *const folder = std::getenv("PALIER_FAULTY_FOLDER");
    static const char *const control = std::getenv("PALIER_FAULTY_CONTROL");
    if (!folder || !control || std::strncmp(path, folder, std::strlen(folder)) != 0)
        return none;
    const std::lock_guard lock(mutex);
    readOrder(control);
    if (order.outcome == none || std::strcmp(order.call, call) != 0)
        return none;
    if (order.skip > 0) {
        --order.skip;
        return none;
    }
    if (order.count <= 0)
        return none;
    --order.count;
    return order.outcome;
}

int decide(const char *call, int descriptor)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const auto length = ::readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return none;
    path[length] = '\0';
    return decide(call, path);
}

template<typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

int sync(int descriptor, const char *name)
{
    const int outcome = decide("sync", descriptor);
    if (outcome == none)
        return next<int (*)(int)>(name)(descriptor);
    if (outcome == lie)
        return 0;
    errno = outcome;
    return -1;
}

ssize_t written(int descriptor, const void *bytes, size_t count, off64_t offset, const char *name)
{
    const int outcome = decide("write", descriptor);
    if (outcome == none)
        return next<ssize_t (*)(int, const void *, size_t, off64_t)>(name)(descriptor, bytes, count, offset);
    errno = outcome;
    return -1;
}
} // namespace

extern "C" {
int fsync(int descriptor)
{
    return sync(descriptor, "fsync");
}

int fdatasync(int descriptor)
{
    return sync(descriptor, "fdatasync");
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    return written(descriptor, bytes, count, offset, "pwrite64");
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset)
{
    return written(descriptor, bytes, count, offset, "pwrite");
}
}
