// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/aboutwords.h"

#include "viewmodels/accessibilitywords.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
/// A number alone stands where the language begins its lines.
QString begun(const QString &number, const Wording &wording)
{
    return wording.rightToLeft() ? QString(QChar(0x200F) + number) : number;
}

QList<Passage> palier(const Wording &wording)
{
    //% "Palier brings your residence to the television: messages from your caretaker, news from around your home, and help, with the remote you know."
    const auto what = qtTrId("about-what");
    //% "Version"
    const auto version = qtTrId("about-version");
    //% "Free software"
    const auto free = qtTrId("about-free");
    //% "Everybody may use Palier, look into it and improve it, under the European Union Public Licence (EUPL 1.2)."
    const auto licence = qtTrId("about-free-text");
    return {
        { u"what"_s, {}, { what } },
        { u"version"_s, version, { begun(QStringLiteral(PALIER_VERSION), wording) } },
        { u"free"_s, free, { licence } },
    };
}

QString partName(LicencePart part)
{
    switch (part) {
    case LicencePart::Box:
        //% "On this television"
        return qtTrId("licences-box");
    case LicencePart::Hub:
        //% "On the residence’s own computer"
        return qtTrId("licences-hub");
    case LicencePart::Pages:
        //% "On the pages for phone and computer"
        return qtTrId("licences-pages");
    }
    Q_UNREACHABLE();
}

QString lineOf(const Licence &licence)
{
    //% "%1, by %2, licence %3"
    return qtTrId("licences-line").arg(isolated(licence.name), isolated(licence.holder), isolated(licence.licence));
}

QList<Passage> licencesOf(const QList<Licence> &licences)
{
    //% "Palier is made with the work of many others. We thank them. The whole text of each licence comes with the program."
    const auto thanks = qtTrId("licences-thanks");
    QList<Passage> passages { { u"thanks"_s, {}, { thanks } } };
    for (const auto part : { LicencePart::Box, LicencePart::Hub, LicencePart::Pages }) {
        Passage passage { QString::number(int(part)), partName(part), {} };
        for (const auto &licence : licences) {
            if (licence.part == part)
                passage.lines.append(lineOf(licence));
        }
        passages.append(passage);
    }
    return passages;
}
} // namespace

QDate statementDate()
{
    return { 2026, 11, 23 };
}

QList<Passage> aboutPassages(const QString &page, const QList<Licence> &licences, const Wording &wording)
{
    if (page == "about"_L1)
        return palier(wording);
    if (page == "licences"_L1)
        return licencesOf(licences);
    return page == "accessibility"_L1 ? accessibilityStatement(wording) : QList<Passage> {};
}

QString aboutTitle(const QString &page)
{
    if (page == "licences"_L1)
        //% "Licences"
        return qtTrId("about-licences");
    if (page == "accessibility"_L1)
        //% "Accessibility"
        return qtTrId("about-accessibility");
    //% "About Palier"
    return qtTrId("about-title");
}
} // namespace palier
