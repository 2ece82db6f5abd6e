// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <memory>

/// Disks of a test's own: an ext4 file system in an image file, and small tmpfs ones. They are mounted in a mount namespace of the test's own:
/// whatever becomes of the test, its mounts and loop devices go with it.
namespace palier::testing
{
/// What is missing to mount anything: "root", "loop devices" …; empty: nothing. To be called first in main(): it moves the process to a mount
/// namespace of its own, which its children share.
[[nodiscard]] QString whatIsMissingForDisks();
/// Says loudly what was not tried, and why; the exit code for ctest's SKIP_RETURN_CODE.
[[nodiscard]] int skipLoudly(const char *test, const QString &missing);

/// An ext4 file system in an image file, whose loop device bypasses the page cache: the file holds what a platter would.
class LoopDisk
{
public:
    [[nodiscard]] static std::unique_ptr<LoopDisk> make(int mebibytes);
    ~LoopDisk();
    Q_DISABLE_COPY_MOVE(LoopDisk)

    [[nodiscard]] QString file(const QString &name = {}) const { return m_mount + u'/' + name; } ///< below the mount point
    /// What would be there after a power cut at this moment: a copy of the image, mounted (the journal is replayed). The writers are to be
    /// stopped; waits until the device is at rest, so that the copy is of one instant. Null: that never came.
    [[nodiscard]] std::unique_ptr<LoopDisk> cut() const;
    /// What `errors=remount-ro` does after a disk error: nothing more is written, until the disk is mounted anew.
    [[nodiscard]] bool abort() const;
    /// Mounts it again, as a restart of the machine would; nobody may have a file of it open.
    [[nodiscard]] bool remount();
    [[nodiscard]] bool remountReadOnly();
    [[nodiscard]] bool makeWritable() const; ///< under whoever uses it

private:
    LoopDisk() = default;
    [[nodiscard]] bool mount(const QString &options = {});
    void unmount();
    [[nodiscard]] QString statistics() const;

    QTemporaryDir m_folder;
    QString m_image;
    QString m_mount;
    QString m_device;
};

/// A tmpfs of so many KiB.
class SmallDisk
{
public:
    explicit SmallDisk(int kibibytes);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString file(const QString &name = {}) const { return m_folder.filePath(name); }
    /// Writes a file until nothing is left but so many KiB.
    [[nodiscard]] bool fillUp(int butKibibytes = 0);
    void makeRoom(); ///< takes that file away

private:
    [[nodiscard]] qint64 freeBytes() const;

    QTemporaryDir m_folder;
    bool m_mounted = false;
};
} // namespace palier::testing
