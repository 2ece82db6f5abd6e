#include <QTest>
class TestSyncCore : public QObject { Q_OBJECT };
QTEST_GUILESS_MAIN(TestSyncCore)
#include "test_synccore.moc"
