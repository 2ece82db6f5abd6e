// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

namespace palier::testing
{
/// Orders to the preloaded library of faultyfiles.cpp, about the files below one folder. The programs that a test starts while `Faults::Around`
/// lives obey them.
class Faults
{
public:
    /// Within a program that obeys: the control file it was started with.
    explicit Faults(const QString &folder, const QString &control = {})
        : m_file(QFile::encodeName(folder))
        , m_controlFile(control.isEmpty() ? m_control.filePath(QStringLiteral("control")) : control)
    {
        clear();
    }
    /// E.g. order("sync EIO 0 1"): the next fsync fails. Counted from here.
    void order(const QByteArray &what)
    {
        QSaveFile file(m_controlFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(what + " #" + QByteArray::number(++m_number)) < 0 || !file.commit())
            qFatal("cannot write %s", qPrintable(m_controlFile));
    }
    void clear() { order("none none 0 0"); }

    /// The environment of children started in this block.
    class Around
    {
    public:
        explicit Around(const Faults &faults)
        {
            qputenv("PALIER_FAULTY_FOLDER", faults.m_file);
            qputenv("PALIER_FAULTY_CONTROL", QFile::encodeName(faults.m_controlFile));
            qputenv("LD_PRELOAD", PALIER_FAULTY_FILES);
            qputenv("ASAN_OPTIONS", "verify_asan_link_order=0"); // under the sanitizer ours comes before its own
        }
        ~Around()
        {
            qunsetenv("LD_PRELOAD");
            qunsetenv("ASAN_OPTIONS");
        }
        Q_DISABLE_COPY_MOVE(Around)
    };

private:
    QTemporaryDir m_control;
    QByteArray m_file;
    QString m_controlFile;
    int m_number = 0;
};
} // namespace palier::testing
