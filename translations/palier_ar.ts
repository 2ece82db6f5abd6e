<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name></name>
    <message id="action-ask-help">
        <source>Yes, ask for help</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>نعم، أطلب المساعدة</translation>
    </message>
    <message id="action-back">
        <source>Back</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>رجوع</translation>
    </message>
    <message id="action-help">
        <source>I need help</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>أحتاج إلى مساعدة</translation>
    </message>
    <message id="action-later">
        <source>Later</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لاحقًا</translation>
    </message>
    <message id="action-more">
        <source>Read on</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>متابعة القراءة</translation>
    </message>
    <message id="action-read">
        <source>I have read it</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>قرأت الرسالة</translation>
    </message>
    <message id="action-understood">
        <source>Understood</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>فهمت</translation>
    </message>
    <message id="ago-hours" numerus="yes">
        <source>%n h ago</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>منذ ساعة</numerusform>
            <numerusform>منذ ساعتين</numerusform>
            <numerusform>منذ %n ساعات</numerusform>
            <numerusform>منذ %n ساعة</numerusform>
            <numerusform>منذ %n ساعة</numerusform>
        </translation>
    </message>
    <message id="ago-minutes" numerus="yes">
        <source>%n min ago</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>منذ دقيقة</numerusform>
            <numerusform>منذ دقيقتين</numerusform>
            <numerusform>منذ %n دقائق</numerusform>
            <numerusform>منذ %n دقيقة</numerusform>
            <numerusform>منذ %n دقيقة</numerusform>
        </translation>
    </message>
    <message id="ago-now">
        <source>just now</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الآن</translation>
    </message>
    <message id="ago-yesterday">
        <source>yesterday</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>أمس</translation>
    </message>
    <message id="article-gone">
        <source>This news is no longer there.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>هذا الخبر لم يعد متوفرًا.</translation>
    </message>
    <message id="audience-building">
        <source>for building %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>للعمارة %1</translation>
    </message>
    <message id="audience-district">
        <source>the whole district</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>كل الحي</translation>
    </message>
    <message id="audience-flat">
        <source>for you</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لكم</translation>
    </message>
    <message id="audience-named">
        <source>for %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>إلى %1</translation>
    </message>
    <message id="audience-residence">
        <source>the whole residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>كل الإقامة</translation>
    </message>
    <message id="audience-stairwell">
        <source>for staircase %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>للمدخل %1</translation>
    </message>
    <message id="audience-town">
        <source>the whole town</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>كل المدينة</translation>
    </message>
    <message id="format-date">
        <source>dddd d MMMM</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message id="format-day-month">
        <source>d MMMM</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>d MMMM</translation>
    </message>
    <message id="format-short-day">
        <source>d MMM</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>d MMM</translation>
    </message>
    <message id="help-ask-text">
        <source>Your caretaker is told at once which flat is calling. In an emergency, call 112.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>سيعرف الحارس فورًا أي مسكن يطلب المساعدة. في حالة الطوارئ، اتصلوا بالرقم 112.</translation>
    </message>
    <message id="help-ask-title">
        <source>Ask your caretaker for help?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>هل تطلبون المساعدة من حارس العمارة؟</translation>
    </message>
    <message id="help-ask-title-named">
        <source>Ask %1 for help?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>هل تطلبون المساعدة من %1؟</translation>
    </message>
    <message id="help-coming">
        <source>%1 is coming</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 في الطريق</translation>
    </message>
    <message id="help-coming-text">
        <source>Your request was seen: %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>تمت رؤية طلبكم: %1.</translation>
    </message>
    <message id="help-sent">
        <source>Request sent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>أُرسل الطلب</translation>
    </message>
    <message id="help-sent-text">
        <source>Asked: %1. You will see here when somebody takes care of it. In an emergency, call 112.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>وقت الطلب: %1. سترون هنا متى يهتم به أحد. في حالة الطوارئ، اتصلوا بالرقم 112.</translation>
    </message>
    <message id="help-sent-title">
        <source>Your request is sent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>تم إرسال طلبكم</translation>
    </message>
    <message id="help-unsent">
        <source>Not sent yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message id="help-unsent-text">
        <source>The television is offline. The request leaves by itself as soon as it is back. In an emergency, call 112.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>التلفاز غير متصل. سيُرسل الطلب تلقائيًا في أقرب وقت. في حالة الطوارئ، اتصلوا بالرقم 112.</translation>
    </message>
    <message id="help-unsent-title">
        <source>Your request has not left yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لم يُرسل طلبكم بعد</translation>
    </message>
    <message id="home-help">
        <source>Help</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مساعدة</translation>
    </message>
    <message id="home-help-line">
        <source>Ask your caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>نداء حارس العمارة</translation>
    </message>
    <message id="home-help-named">
        <source>Ask %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>نداء %1</translation>
    </message>
    <message id="home-messages">
        <source>Messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الرسائل</translation>
    </message>
    <message id="home-messages-read">
        <source>All read</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>كل الرسائل مقروءة</translation>
    </message>
    <message id="home-messages-unread" numerus="yes">
        <source>%n unread</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message id="home-news">
        <source>News</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الأخبار</translation>
    </message>
    <message id="home-news-line">
        <source>Residence, district, town</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الإقامة، الحي، المدينة</translation>
    </message>
    <message id="home-news-new" numerus="yes">
        <source>%n new</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>خبر جديد واحد</numerusform>
            <numerusform>خبران جديدان</numerusform>
            <numerusform>%n أخبار جديدة</numerusform>
            <numerusform>%n خبرًا جديدًا</numerusform>
            <numerusform>%n خبر جديد</numerusform>
        </translation>
    </message>
    <message id="home-no-news">
        <source>No news for now</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لا أخبار حاليًا</translation>
    </message>
    <message id="inbox-empty">
        <source>No message yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لا توجد رسائل بعد</translation>
    </message>
    <message id="key-back">
        <source>BACK</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>رجوع</translation>
    </message>
    <message id="key-ok">
        <source>OK</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>OK</translation>
    </message>
    <message id="legend-back">
        <source>Go back</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>العودة</translation>
    </message>
    <message id="legend-choose">
        <source>Choose</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>اختيار</translation>
    </message>
    <message id="legend-help">
        <source>Help from the caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مساعدة الحارس</translation>
    </message>
    <message id="legend-latest">
        <source>Latest message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>آخر رسالة</translation>
    </message>
    <message id="legend-open">
        <source>Open</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>فتح</translation>
    </message>
    <message id="link-offline">
        <source>Offline</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>غير متصل</translation>
    </message>
    <message id="link-offline-since">
        <source>Offline · as of %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>غير متصل · آخر تحديث %1</translation>
    </message>
    <message id="link-starting">
        <source>Connecting</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message id="message-answered">
        <source>Your answer: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>جوابكم: %1</translation>
    </message>
    <message id="message-cancelled">
        <source>Cancelled by the sender</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>ألغاها المرسل</translation>
    </message>
    <message id="message-from">
        <source>Message from %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>رسالة من %1</translation>
    </message>
    <message id="message-from-caretaker">
        <source>Message from %1, your caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>رسالة من %1، حارس العمارة</translation>
    </message>
    <message id="message-gone">
        <source>This message is no longer there.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>هذه الرسالة لم تعد متوفرة.</translation>
    </message>
    <message id="message-over">
        <source>No longer valid</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لم تعد سارية</translation>
    </message>
    <message id="message-read">
        <source>Read</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مقروءة</translation>
    </message>
    <message id="message-unread">
        <source>Unread</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>غير مقروءة</translation>
    </message>
    <message id="news-all">
        <source>All</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الكل</translation>
    </message>
    <message id="pairing-asking-text">
        <source>One moment: the television asks for its code.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لحظة من فضلكم: التلفاز يطلب رمزه.</translation>
    </message>
    <message id="pairing-code-text">
        <source>Give this code to your caretaker, or let them scan the picture with their phone.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>أعطوا هذا الرمز لحارس العمارة، أو دعوه يمسح الصورة بهاتفه.</translation>
    </message>
    <message id="pairing-confirming-text">
        <source>One moment: the television is being set up.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لحظة من فضلكم: يتم إعداد التلفاز.</translation>
    </message>
    <message id="pairing-no">
        <source>No, another one</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لا، ليس هنا</translation>
    </message>
    <message id="pairing-offered-text">
        <source>Your caretaker has chosen this home for the television.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>اختار حارس العمارة هذا المسكن للتلفاز.</translation>
    </message>
    <message id="pairing-offered-title">
        <source>Is this your home?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>هل هذا منزلكم؟</translation>
    </message>
    <message id="pairing-title">
        <source>Welcome to Palier</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مرحبًا بكم في Palier</translation>
    </message>
    <message id="pairing-unreachable-text">
        <source>The residence cannot be reached. Check the network cable; the television tries again by itself.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الإقامة لا تستجيب. تحققوا من كابل الشبكة؛ سيحاول التلفاز من جديد تلقائيًا.</translation>
    </message>
    <message id="pairing-yes">
        <source>Yes, this is it</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>نعم، هنا</translation>
    </message>
    <message id="popup-alert">
        <source>Alert</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>تنبيه</translation>
    </message>
    <message id="popup-important">
        <source>Important</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مهم</translation>
    </message>
    <message id="role-administrator">
        <source>administration</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الإدارة</translation>
    </message>
    <message id="role-caretaker">
        <source>caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الحارس</translation>
    </message>
    <message id="role-landlord">
        <source>landlord</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>المؤجر</translation>
    </message>
    <message id="role-neighbour">
        <source>neighbour</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الجيران</translation>
    </message>
    <message id="sender-relation">
        <source>%1 (%2)</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message id="sender-role">
        <source>%1, %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1، %2</translation>
    </message>
    <message id="subject-children">
        <source>Children</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الأطفال</translation>
    </message>
    <message id="subject-culture">
        <source>Culture</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>ثقافة</translation>
    </message>
    <message id="subject-events">
        <source>Events</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>فعاليات</translation>
    </message>
    <message id="subject-health">
        <source>Health</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>صحة</translation>
    </message>
    <message id="subject-holidays">
        <source>Holidays</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>العطل</translation>
    </message>
    <message id="subject-residence">
        <source>Residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الإقامة</translation>
    </message>
    <message id="subject-townhall">
        <source>Town hall</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>البلدية</translation>
    </message>
    <message id="subject-works">
        <source>Works</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>أشغال</translation>
    </message>
    <message id="support-code">
        <source>Code %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الرمز %1</translation>
    </message>
    <message id="tag-building">
        <source>Your building</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>عمارتكم</translation>
    </message>
    <message id="tag-district">
        <source>Your district</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>حيكم</translation>
    </message>
    <message id="tag-flat">
        <source>For you</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لكم</translation>
    </message>
    <message id="tag-residence">
        <source>Your residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>إقامتكم</translation>
    </message>
    <message id="tag-town">
        <source>Your town</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مدينتكم</translation>
    </message>
    <message id="trouble-clock">
        <source>The clock of this television is wrong, so it cannot be connected. Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>ساعة هذا التلفاز غير مضبوطة، لذلك لا يمكنه الاتصال. يُرجى إخبار حارس العمارة: الرمز %1.</translation>
    </message>
    <message id="trouble-portal">
        <source>The network of this home does not let the television through. Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>شبكة المسكن لا تسمح للتلفاز بالاتصال. يُرجى إخبار حارس العمارة: الرمز %1.</translation>
    </message>
    <message id="trouble-short">
        <source>Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>يُرجى إخبار حارس العمارة: الرمز %1.</translation>
    </message>
    <message id="trouble-storage">
        <source>This television has a problem keeping its messages. Please tell your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لم يعد هذا التلفاز قادرًا على حفظ رسائله. يُرجى إخبار حارس العمارة.</translation>
    </message>
    <message id="trouble-unknown-box">
        <source>The residence does not know this television. Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الإقامة لا تعرف هذا التلفاز. يُرجى إخبار حارس العمارة: الرمز %1.</translation>
    </message>
    <message id="trouble-untrusted">
        <source>The connection to the residence is not safe, so nothing is sent. Please tell your caretaker: code %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الاتصال بالإقامة غير آمن، لذلك لا يُرسَل شيء. يُرجى إخبار حارس العمارة: الرمز %1.</translation>
    </message>
    <message id="valid-until-date">
        <source>Valid until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>صالح حتى %1</translation>
    </message>
    <message id="valid-until-day">
        <source>Valid until %1, %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>صالح حتى %1، %2</translation>
    </message>
    <message id="valid-until-time">
        <source>Valid until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>صالح حتى %1</translation>
    </message>
    <message id="when-day">
        <source>%1 at %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 على الساعة %2</translation>
    </message>
    <message id="when-today">
        <source>Today at %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>اليوم على الساعة %1</translation>
    </message>
    <message id="when-yesterday">
        <source>Yesterday at %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>أمس على الساعة %1</translation>
    </message>
    <message id="home-comfort">
        <source>Language and comfort</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>اللغة والراحة</translation>
    </message>
    <message id="comfort-language">
        <source>Language</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>اللغة</translation>
    </message>
    <message id="comfort-text-size">
        <source>Size of the letters</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>حجم الحروف</translation>
    </message>
    <message id="comfort-theme">
        <source>Colours</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الألوان</translation>
    </message>
    <message id="comfort-reading-time">
        <source>Messages stay on the screen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مدة بقاء الرسائل على الشاشة</translation>
    </message>
    <message id="text-size-130">
        <source>Large</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>كبير</translation>
    </message>
    <message id="text-size-160">
        <source>Very large</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>كبير جدًا</translation>
    </message>
    <message id="text-size-200">
        <source>Huge</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>ضخم</translation>
    </message>
    <message id="text-size-100">
        <source>Normal</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>عادي</translation>
    </message>
    <message id="theme-night">
        <source>Night</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>ليل</translation>
    </message>
    <message id="theme-daylight">
        <source>Daylight</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>نهار</translation>
    </message>
    <message id="theme-contrast">
        <source>High contrast</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>تباين عالٍ</translation>
    </message>
    <message id="reading-time-0">
        <source>Until I close them</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>حتى أغلقها</translation>
    </message>
    <message id="reading-time-2">
        <source>Twice as long</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>ضعف المدة</translation>
    </message>
    <message id="reading-time-3">
        <source>Three times as long</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>ثلاثة أضعاف</translation>
    </message>
    <message id="reading-time-1">
        <source>Normal time</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مدة عادية</translation>
    </message>
    <message id="home-settings">
        <source>Settings</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الإعدادات</translation>
    </message>
    <message id="section-sound">
        <source>Sounds and quiet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الأصوات والهدوء</translation>
    </message>
    <message id="section-picture">
        <source>Television picture</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>صورة التلفاز</translation>
    </message>
    <message id="setting-message-sound">
        <source>Sound of messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>صوت الرسائل</translation>
    </message>
    <message id="setting-alert-sound">
        <source>Sound of alerts</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>صوت التنبيهات</translation>
    </message>
    <message id="setting-ordinary-messages">
        <source>Ordinary messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الرسائل العادية</translation>
    </message>
    <message id="setting-quiet-from">
        <source>Quiet in the evening from</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>هدوء في المساء من</translation>
    </message>
    <message id="setting-quiet-until">
        <source>Quiet in the morning until</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>هدوء في الصباح حتى</translation>
    </message>
    <message id="setting-away">
        <source>I am away</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>أنا غائب</translation>
    </message>
    <message id="setting-tv-size">
        <source>Size of the television</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>حجم التلفاز</translation>
    </message>
    <message id="setting-tv-distance">
        <source>Distance from the armchair</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>المسافة من المقعد</translation>
    </message>
    <message id="setting-edge">
        <source>Free edge of the picture</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>حافة الصورة الفارغة</translation>
    </message>
    <message id="text-size-standard">
        <source>Largest, for weak eyes</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الأكبر، للعيون الضعيفة</translation>
    </message>
    <message id="volume-0">
        <source>None</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>بدون</translation>
    </message>
    <message id="volume-40">
        <source>Soft</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>خافت</translation>
    </message>
    <message id="volume-70">
        <source>Medium</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>متوسط</translation>
    </message>
    <message id="volume-100">
        <source>Loud</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>عالٍ</translation>
    </message>
    <message id="ordinary-messages-show">
        <source>Show them at once</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>إظهارها فورًا</translation>
    </message>
    <message id="ordinary-messages-inbox">
        <source>Keep them under Messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>حفظها في الرسائل</translation>
    </message>
    <message id="quiet-off">
        <source>Never</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>أبدًا</translation>
    </message>
    <message id="choice-no">
        <source>No</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لا</translation>
    </message>
    <message id="away-yes">
        <source>Yes: only alerts are shown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>نعم: تظهر التنبيهات فقط</translation>
    </message>
    <message id="edge-0">
        <source>None</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>بدون</translation>
    </message>
    <message id="edge-2-5">
        <source>Small</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>صغير</translation>
    </message>
    <message id="edge-5">
        <source>Normal</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>عادي</translation>
    </message>
    <message id="edge-7-5">
        <source>Wide</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>عريض</translation>
    </message>
    <message id="tv-distance-metres">
        <source>%1 m</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 م</translation>
    </message>
    <message id="tv-size-inches">
        <source>%1 inches</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 بوصة</translation>
    </message>
    <message id="legend-latest-brief">
        <source>Message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>رسالة</translation>
    </message>
    <message id="legend-comfort-brief">
        <source>Letters</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الحروف</translation>
    </message>
    <message id="pairing-code-brief">
        <source>Give this code to your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>أعطِ هذا الرمز للحارس.</translation>
    </message>
    <message id="remote-title">
        <source>Remote control</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>جهاز التحكم</translation>
    </message>
    <message id="remote-learn">
        <source>Learn this remote</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>تعلّم هذا الجهاز</translation>
    </message>
    <message id="remote-usual">
        <source>Use the usual keys again</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>العودة إلى الأزرار المعتادة</translation>
    </message>
    <message id="action-remote">
        <source>Set up another remote control</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>إعداد جهاز تحكم آخر</translation>
    </message>
    <message id="remote-key-up">
        <source>Up arrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>سهم أعلى</translation>
    </message>
    <message id="remote-key-down">
        <source>Down arrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>سهم أسفل</translation>
    </message>
    <message id="remote-key-left">
        <source>Left arrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>سهم يسار</translation>
    </message>
    <message id="remote-key-right">
        <source>Right arrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>سهم يمين</translation>
    </message>
    <message id="remote-key-red">
        <source>Red</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>أحمر</translation>
    </message>
    <message id="remote-key-green">
        <source>Green</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>أخضر</translation>
    </message>
    <message id="remote-key-yellow">
        <source>Yellow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>أصفر</translation>
    </message>
    <message id="remote-key-blue">
        <source>Blue</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>أزرق</translation>
    </message>
    <message id="remote-key-play">
        <source>Play and pause</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>تشغيل وإيقاف مؤقت</translation>
    </message>
    <message id="remote-taken">
        <source>This key is already: %1. Please press another one.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>هذا الزر مستعمل من قبل: %1. الرجاء الضغط على زر آخر.</translation>
    </message>
    <message id="remote-nameless">
        <source>The television does not recognise this key. Please press another one.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لا يتعرّف التلفاز على هذا الزر. الرجاء الضغط على زر آخر.</translation>
    </message>
    <message id="remote-optional">
        <source>No such key? Press Back. Finished? Press OK.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لا يوجد هذا الزر؟ اضغطوا على رجوع. انتهيتم؟ اضغطوا على OK.</translation>
    </message>
    <message id="remote-ask">
        <source>Press this key: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>اضغطوا على هذا الزر: %1</translation>
    </message>
    <message id="remote-former">
        <source>Until now this key is: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>هذا الزر هو حتى الآن: %1</translation>
    </message>
    <message id="remote-prove">
        <source>Press OK on the remote</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>اضغطوا على OK</translation>
    </message>
    <message id="remote-learned">
        <source>The remote is learned</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>تم تعلّم جهاز التحكم</translation>
    </message>
    <message id="remote-unchanged">
        <source>Nothing was changed</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message id="remote-usual-again">
        <source>The usual keys work again</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>عادت الأزرار المعتادة إلى العمل</translation>
    </message>
    <message id="remote-not-kept">
        <source>This could not be kept</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>تعذّر حفظ الأزرار</translation>
    </message>
    <message id="remote-try">
        <source>Press any key</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>اضغطوا على أي زر</translation>
    </message>
    <message id="remote-confirm">
        <source>Press it once more to make it: %1. Or press another key.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>اضغطوا عليه مرة أخرى ليصبح: %1. أو اضغطوا على زر آخر.</translation>
    </message>
    <message id="remote-prove-text">
        <source>If it works, the usual keys stay.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>إذا نجح ذلك، تبقى الأزرار المعتادة.</translation>
    </message>
    <message id="remote-try-text">
        <source>Here you see what each key of the remote does.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>ترون هنا ما يفعله كل زر من أزرار جهاز التحكم.</translation>
    </message>
    <message id="remote-waiting-before">
        <source>Without a key, all is as before in %1 s.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>من دون أي زر، يبقى كل شيء كما كان بعد %1 ث.</translation>
    </message>
    <message id="remote-waiting-on">
        <source>Without a key, it goes on in %1 s.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>من دون أي زر، يستمر الأمر بعد %1 ث.</translation>
    </message>
    <message id="remote-unknown">
        <source>Unknown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>غير معروف</translation>
    </message>
    <message id="remote-nothing">
        <source>This key does nothing here</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لا يفعل هذا الزر شيئًا هنا</translation>
    </message>
    <message id="section-keys">
        <source>Remote control</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>جهاز التحكم</translation>
    </message>
    <message id="setting-key-bounce">
        <source>Two presses count as one within</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>تُحسب الضغطتان واحدة خلال</translation>
    </message>
    <message id="setting-key-repeat">
        <source>A held arrow goes on after</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>يستمر السهم المضغوط بعد</translation>
    </message>
    <message id="key-seconds">
        <source>%1 s</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 ث</translation>
    </message>
    <message id="speech-key">
        <source>Key %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الزر %1</translation>
    </message>
    <message id="speech-answer">
        <source>Answer %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الجواب %1</translation>
    </message>
    <message id="legend-read">
        <source>Read aloud</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message id="legend-read-brief">
        <source>Read</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>قراءة</translation>
    </message>
    <message id="speech-message">
        <source>A message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>رسالة</translation>
    </message>
    <message id="speech-important-message">
        <source>An important message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>رسالة مهمة</translation>
    </message>
    <message id="speech-pinned">
        <source>Pinned</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مثبّت</translation>
    </message>
    <message id="speech-button">
        <source>Button</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>زر</translation>
    </message>
    <message id="speech-chosen">
        <source>Chosen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مختار</translation>
    </message>
    <message id="speech-not-chosen">
        <source>Not chosen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>غير مختار</translation>
    </message>
    <message id="speech-tab">
        <source>Tab</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>علامة تبويب</translation>
    </message>
    <message id="speech-position">
        <source>%1 of %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 من %2</translation>
    </message>
    <message id="speech-private">
        <source>Your messages are not read aloud. You can allow it in Settings, Reading aloud.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لا تُقرأ رسائلكم بصوت عالٍ. يمكنكم السماح بذلك في الإعدادات، القراءة بصوت عالٍ.</translation>
    </message>
    <message id="speech-secret">
        <source>Secret number</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>رقم سري</translation>
    </message>
    <message id="speech-no-voice">
        <source>There is no voice here for the language of this text.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لا يوجد هنا صوت للغة هذا النص.</translation>
    </message>
    <message id="section-speech">
        <source>Reading aloud</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message id="setting-speech">
        <source>Speak whatever is chosen on the screen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>نطق ما هو مختار على الشاشة</translation>
    </message>
    <message id="setting-speech-private">
        <source>Read my messages aloud, too</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>قراءة رسائلي أيضًا</translation>
    </message>
    <message id="setting-speech-volume">
        <source>Loudness of the voice</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>قوة الصوت</translation>
    </message>
    <message id="setting-speech-rate">
        <source>Pace of the voice</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>سرعة الصوت</translation>
    </message>
    <message id="choice-yes">
        <source>Yes</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>نعم</translation>
    </message>
    <message id="speech-rate-slow">
        <source>Slow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>بطيئة</translation>
    </message>
    <message id="speech-rate-normal">
        <source>Normal</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>عادية</translation>
    </message>
    <message id="speech-rate-fast">
        <source>Fast</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>سريعة</translation>
    </message>
    <message id="spoken-preparing">
        <source>One moment: the voice is coming</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لحظة من فضلكم: الصوت قادم</translation>
    </message>
    <message id="spoken-speaking">
        <source>Reading aloud. Any key stops.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>قراءة بصوت عالٍ. أي زر يوقفها.</translation>
    </message>
    <message id="spoken-unreachable">
        <source>The television cannot read aloud for now.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لا يستطيع التلفاز القراءة بصوت عالٍ حاليًا.</translation>
    </message>
    <message id="home-residence">
        <source>My residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>إقامتي</translation>
    </message>
    <message id="residence-gone">
        <source>This is no longer valid.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لم يعد هذا صالحًا.</translation>
    </message>
    <message id="residence-nothing">
        <source>Nothing here yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message id="residence-emergency">
        <source>Emergency</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>طوارئ</translation>
    </message>
    <message id="residence-lodge">
        <source>The lodge</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>غرفة الحارس</translation>
    </message>
    <message id="residence-numbers">
        <source>Useful numbers</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>أرقام مفيدة</translation>
    </message>
    <message id="residence-works">
        <source>Works and dates</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الأشغال والمواعيد</translation>
    </message>
    <message id="residence-open">
        <source>Open day and night</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مفتوح ليلاً ونهارًا</translation>
    </message>
    <message id="residence-open-today">
        <source>Open until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مفتوح حتى %1</translation>
    </message>
    <message id="residence-open-until">
        <source>Open until %1, %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مفتوح حتى %1، %2</translation>
    </message>
    <message id="residence-closed">
        <source>Closed</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مغلق</translation>
    </message>
    <message id="residence-opens-today">
        <source>Closed. Opens at %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مغلق. يفتح الساعة %1</translation>
    </message>
    <message id="residence-opens-tomorrow">
        <source>Closed. Opens tomorrow at %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مغلق. يفتح غدًا الساعة %1</translation>
    </message>
    <message id="residence-opens-on">
        <source>Closed. Opens on %1 at %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مغلق. يفتح %1 الساعة %2</translation>
    </message>
    <message id="residence-closed-then">
        <source>closed</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مغلق</translation>
    </message>
    <message id="residence-hours-and">
        <source>%1, %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1، %2</translation>
    </message>
    <message id="residence-days">
        <source>%1 to %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 – %2</translation>
    </message>
    <message id="residence-from-to">
        <source>From %1 to %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message id="format-date-year">
        <source>d MMMM yyyy</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message id="residence-today">
        <source>Today</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>اليوم</translation>
    </message>
    <message id="residence-tomorrow">
        <source>Tomorrow</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>غدًا</translation>
    </message>
    <message id="residence-from">
        <source>From %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>من الساعة %1</translation>
    </message>
    <message id="residence-all-day">
        <source>All day</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>طوال اليوم</translation>
    </message>
    <message id="residence-until">
        <source>Until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>حتى %1</translation>
    </message>
    <message id="residence-until-day">
        <source>Until %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>حتى %1</translation>
    </message>
    <message id="format-decimal">
        <source>.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>,</translation>
    </message>
    <message id="keyboard-signs">
        <source>123</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>123</translation>
    </message>
    <message id="keyboard-capital">
        <source>Capital</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>حرف كبير</translation>
    </message>
    <message id="keyboard-space">
        <source>Space</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مسافة</translation>
    </message>
    <message id="keyboard-erase">
        <source>Erase</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مسح</translation>
    </message>
    <message id="keyboard-more">
        <source>More</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>المزيد</translation>
    </message>
    <message id="keyboard-done">
        <source>Done</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>تم</translation>
    </message>
    <message id="keyboard-layout">
        <source>Keyboard %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لوحة المفاتيح %1</translation>
    </message>
    <message id="keyboard-signs-name">
        <source>Digits and signs</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>أرقام وعلامات</translation>
    </message>
    <message id="help-written">
        <source>You wrote: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لقد كتبتم: %1</translation>
    </message>
    <message id="writing-nothing">
        <source>Nothing is written yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message id="action-say-help">
        <source>Say why</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>أقول السبب</translation>
    </message>
    <message id="help-lift">
        <source>Lift</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>المصعد</translation>
    </message>
    <message id="help-lift-text">
        <source>The lift does not work.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>المصعد لا يعمل.</translation>
    </message>
    <message id="help-water">
        <source>Water</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الماء</translation>
    </message>
    <message id="help-water-text">
        <source>There is a problem with the water.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>هناك مشكلة في الماء.</translation>
    </message>
    <message id="help-heating">
        <source>Heating</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>التدفئة</translation>
    </message>
    <message id="help-heating-text">
        <source>The heating does not work.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>التدفئة لا تعمل.</translation>
    </message>
    <message id="help-door">
        <source>Door</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الباب</translation>
    </message>
    <message id="help-door-text">
        <source>There is a problem with a door.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>هناك مشكلة في باب.</translation>
    </message>
    <message id="help-noise">
        <source>Noise</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الضجيج</translation>
    </message>
    <message id="help-noise-text">
        <source>There is too much noise.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>هناك ضجيج كثير.</translation>
    </message>
    <message id="help-unwell">
        <source>I do not feel well</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لست بخير</translation>
    </message>
    <message id="help-unwell-text">
        <source>I do not feel well.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لست بخير.</translation>
    </message>
    <message id="help-unwell-warning">
        <source>In danger of life, call 15 or 112 at once. Your caretaker is no emergency service.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>في حالة خطر على الحياة، اتصلوا فورًا بالرقم 15 أو 112. حارسكم ليس خدمة طوارئ.</translation>
    </message>
    <message id="help-about-title">
        <source>What is it about?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>ما الأمر؟</translation>
    </message>
    <message id="help-about-send">
        <source>Send it to the caretaker</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>إرسال إلى الحارس</translation>
    </message>
    <message id="sign-full-stop">
        <source>Full stop</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>نقطة</translation>
    </message>
    <message id="sign-comma">
        <source>Comma</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>فاصلة</translation>
    </message>
    <message id="sign-apostrophe">
        <source>Apostrophe</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>فاصلة عليا</translation>
    </message>
    <message id="sign-question">
        <source>Question mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>علامة استفهام</translation>
    </message>
    <message id="sign-question-opening">
        <source>Opening question mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>علامة استفهام مقلوبة</translation>
    </message>
    <message id="sign-exclamation">
        <source>Exclamation mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>علامة تعجب</translation>
    </message>
    <message id="sign-exclamation-opening">
        <source>Opening exclamation mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>علامة تعجب مقلوبة</translation>
    </message>
    <message id="sign-hyphen">
        <source>Hyphen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>شرطة</translation>
    </message>
    <message id="sign-colon">
        <source>Colon</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>نقطتان</translation>
    </message>
    <message id="sign-semicolon">
        <source>Semicolon</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message id="sign-slash">
        <source>Slash</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>شرطة مائلة</translation>
    </message>
    <message id="sign-bracket-opening">
        <source>Opening bracket</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>فتح قوس</translation>
    </message>
    <message id="sign-bracket-closing">
        <source>Closing bracket</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>إغلاق قوس</translation>
    </message>
    <message id="sign-quotation">
        <source>Quotation mark</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>علامة اقتباس</translation>
    </message>
    <message id="sign-at">
        <source>At sign</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>علامة البريد</translation>
    </message>
    <message id="sign-ampersand">
        <source>Ampersand</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>علامة و</translation>
    </message>
    <message id="sign-plus">
        <source>Plus</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>زائد</translation>
    </message>
    <message id="sign-equals">
        <source>Equals</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>يساوي</translation>
    </message>
    <message id="sign-euro">
        <source>Euro</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>يورو</translation>
    </message>
    <message id="sign-percent">
        <source>Percent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>بالمئة</translation>
    </message>
    <message id="sign-star">
        <source>Star</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>نجمة</translation>
    </message>
    <message id="sign-hash">
        <source>Hash</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مربع</translation>
    </message>
    <message id="sign-underscore">
        <source>Underscore</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>شرطة سفلية</translation>
    </message>
    <message id="setting-keyboard">
        <source>Letters on the screen</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>حروف الكتابة</translation>
    </message>
    <message id="keyboard-usual">
        <source>As usual in my language</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>كالمعتاد في لغتي</translation>
    </message>
    <message id="writing-full">
        <source>There is no more room</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لم يعد هناك مكان</translation>
    </message>
    <message id="writing-left" numerus="yes">
        <source>%n more letters</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>لم يبق مكان لأي حرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %n أحرف</numerusform>
            <numerusform>بقي %n حرفًا</numerusform>
            <numerusform>بقي %n حرف</numerusform>
        </translation>
    </message>
    <message id="writing-begin">
        <source>Write it myself</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>أكتب بنفسي</translation>
    </message>
    <message id="writing-more">
        <source>Write more</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>متابعة الكتابة</translation>
    </message>
    <message id="writing-clear">
        <source>Erase everything</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مسح الكل</translation>
    </message>
    <message id="writing-restore">
        <source>Put it back</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>إعادة النص</translation>
    </message>
    <message id="phonewriting-ready-brief">
        <source>Scan this with a phone, and write there.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>امسحوا هذا بهاتف واكتبوا هناك.</translation>
    </message>
    <message id="phonewriting-ready">
        <source>Scan the picture with the camera of a phone, and write there. It works for ten minutes, for this television only.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>امسحوا الصورة بكاميرا هاتف واكتبوا هناك. يعمل ذلك عشر دقائق، ولهذا التلفاز فقط.</translation>
    </message>
    <message id="phonewriting-writing-brief">
        <source>Somebody is writing on a phone…</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>شخص ما يكتب بهاتف…</translation>
    </message>
    <message id="phonewriting-writing">
        <source>Somebody is writing on a phone… Nothing is sent before you send it here.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>شخص ما يكتب بهاتف… لا يُرسَل شيء قبل أن ترسلوه من هنا.</translation>
    </message>
    <message id="phonewriting-over">
        <source>The code is over. What was written stays here.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>انتهت صلاحية الرمز. ما كُتب يبقى هنا.</translation>
    </message>
    <message id="phonewriting-unreachable">
        <source>The network is away. The television tries again by itself.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لا توجد شبكة. يعيد التلفاز المحاولة تلقائيًا.</translation>
    </message>
    <message id="writing-phone-offline">
        <source>To write on a phone, the television needs the network.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>للكتابة بالهاتف، يحتاج التلفاز إلى الشبكة.</translation>
    </message>
    <message id="phonewriting-finished">
        <source>I have finished</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>انتهيت</translation>
    </message>
    <message id="phonewriting-again">
        <source>A new code</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>رمز جديد</translation>
    </message>
    <message id="writing-phone">
        <source>Write on my phone</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الكتابة بهاتفي</translation>
    </message>
    <message id="check-title">
        <source>Is everything all right?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>هل كل شيء على ما يرام؟</translation>
    </message>
    <message id="legend-check-brief">
        <source>Look</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>فحص</translation>
    </message>
    <message id="about-what">
        <source>Palier brings your residence to the television: messages from your caretaker, news from around your home, and help, with the remote you know.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>يجلب Palier مجمّعكم السكني إلى التلفاز: رسائل الحارس، وأخبار محيطكم، والمساعدة، بجهاز التحكم الذي تعرفونه.</translation>
    </message>
    <message id="about-version">
        <source>Version</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الإصدار</translation>
    </message>
    <message id="about-free">
        <source>Free software</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>برنامج حر</translation>
    </message>
    <message id="about-free-text">
        <source>Everybody may use Palier, look into it and improve it, under the European Union Public Licence (EUPL 1.2).</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>يحق للجميع استعمال Palier ودراسته وتحسينه، وفق رخصة الاتحاد الأوروبي العامة (EUPL 1.2).</translation>
    </message>
    <message id="licences-box">
        <source>On this television</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>على هذا التلفاز</translation>
    </message>
    <message id="licences-hub">
        <source>On the residence’s own computer</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>على حاسوب المجمّع السكني</translation>
    </message>
    <message id="licences-pages">
        <source>On the pages for phone and computer</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>على صفحات الهاتف والحاسوب</translation>
    </message>
    <message id="licences-line">
        <source>%1, by %2, licence %3</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>‏%1، من %2، رخصة %3</translation>
    </message>
    <message id="licences-thanks">
        <source>Palier is made with the work of many others. We thank them. The whole text of each licence comes with the program.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>صُنع Palier بعمل كثيرين آخرين، ونشكرهم على ذلك. النص الكامل لكل رخصة مرفق بالبرنامج.</translation>
    </message>
    <message id="about-licences">
        <source>Licences</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الرخص</translation>
    </message>
    <message id="about-accessibility">
        <source>Accessibility</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>سهولة الاستخدام</translation>
    </message>
    <message id="about-title">
        <source>About Palier</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>عن Palier</translation>
    </message>
    <message id="a11y-met-keys">
        <source>Arrows, OK and Back are enough for everything. Nothing asks for two keys at once or for a long press.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الأسهم وزر موافق وزر الرجوع تكفي لكل شيء. لا شيء يتطلب زرين معًا أو ضغطة طويلة.</translation>
    </message>
    <message id="a11y-met-letters">
        <source>Letters have five sizes, up to the one that the standard asks for your television and your armchair.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>للحروف خمسة أحجام، آخرها ما يطلبه المعيار لتلفازكم ومكان جلوسكم.</translation>
    </message>
    <message id="a11y-met-colours">
        <source>There are three sets of colours. Every text stands out well, messages most of all.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>هناك ثلاث مجموعات من الألوان. كل نص يظهر بوضوح، والرسائل أكثر من غيرها.</translation>
    </message>
    <message id="a11y-met-senses">
        <source>Nothing is told by colour or by sound alone, and nothing flashes.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لا شيء يُقال باللون وحده أو بالصوت وحده، ولا شيء يومض.</translation>
    </message>
    <message id="a11y-met-voice">
        <source>The yellow key reads aloud what is on the screen; your messages only if you allow it.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الزر الأصفر يقرأ ما على الشاشة بصوت عالٍ، ولا يقرأ رسائلكم إلا إذا سمحتم بذلك.</translation>
    </message>
    <message id="a11y-met-hands">
        <source>A second press that comes too soon can be ignored, and a held key can wait, or count once.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>يمكن تجاهل الضغطة الثانية إذا جاءت بسرعة، ويمكن للزر المضغوط طويلًا أن ينتظر أو أن يُحسب مرة واحدة.</translation>
    </message>
    <message id="a11y-met-time">
        <source>Messages can stay until you close them.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>يمكن أن تبقى الرسائل حتى تغلقوها.</translation>
    </message>
    <message id="a11y-partly-letters">
        <source>On a small television far away even the largest letters are smaller than the standard asks.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>على تلفاز صغير وبعيد، حتى أكبر الحروف أصغر مما يطلبه المعيار.</translation>
    </message>
    <message id="a11y-partly-room">
        <source>With the largest letters there is no room for some pictures, second lines and names of keys.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مع أكبر الحروف لا يبقى مكان لبعض الصور والأسطر الثانية وأسماء الأزرار.</translation>
    </message>
    <message id="a11y-partly-pause">
        <source>The voice cannot pause: a key ends it, and the yellow key begins again.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لا يمكن للصوت أن يتوقف مؤقتًا: أي زر يوقفه، والزر الأصفر يبدأ من جديد.</translation>
    </message>
    <message id="a11y-partly-languages">
        <source>Spanish, Italian, Portuguese, Turkish and spoken Arabic were not checked by anybody whose language it is.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الإسبانية والإيطالية والبرتغالية والتركية والعربية المنطوقة لم يراجعها أحد من أهلها.</translation>
    </message>
    <message id="a11y-untried-residents">
        <source>With residents who see, hear, move or understand with difficulty.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مع سكان تصعب عليهم الرؤية أو السمع أو الحركة أو الفهم.</translation>
    </message>
    <message id="a11y-untried-hardware">
        <source>On a real television, with real remotes, and with the sound of its own speakers.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>على تلفاز حقيقي، وبأجهزة تحكم حقيقية، وبصوت مكبراته.</translation>
    </message>
    <message id="a11y-untried-loudness">
        <source>How loud the voice is, and listening with headphones.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>قوة الصوت، والاستماع بالسماعات.</translation>
    </message>
    <message id="a11y-scope">
        <source>This is about the television of Palier %1. Those who make it wrote it on %2, by the European standard EN 301 549 (V3.2.1). Nobody else has checked it yet.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>يخص هذا النص تلفاز Palier %1. كتبه صانعوه يوم %2 وفق المعيار الأوروبي EN 301 549 (V3.2.1). لم يتحقق منه أحد غيرهم بعد.</translation>
    </message>
    <message id="a11y-state">
        <source>The standard is met in part.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>المعيار مستوفى جزئيًا.</translation>
    </message>
    <message id="a11y-met">
        <source>What is met</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>ما هو مستوفى</translation>
    </message>
    <message id="a11y-partly">
        <source>What is met in part</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>ما هو مستوفى جزئيًا</translation>
    </message>
    <message id="a11y-untried">
        <source>What was not tried yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>ما لم يُجرَّب بعد</translation>
    </message>
    <message id="a11y-barrier">
        <source>Is something hard for you?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>هل يصعب عليكم شيء؟</translation>
    </message>
    <message id="a11y-barrier-text">
        <source>Press the red key to ask your caretaker for help, and tell them what is hard to see, to hear or to do. They can pass it on to those who make Palier.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>اضغطوا على الزر الأحمر لطلب المساعدة من الحارس، وأخبروه بما تصعب رؤيته أو سماعه أو فعله. يمكنه إبلاغ صانعي Palier بذلك.</translation>
    </message>
    <message id="check-room">
        <source>Room to keep messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>المكان المتاح للرسائل</translation>
    </message>
    <message id="check-room-left">
        <source>%1 left</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>المتبقي %1</translation>
    </message>
    <message id="check-room-refuses">
        <source>The disk takes nothing more</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>القرص لا يحفظ شيئًا بعد الآن</translation>
    </message>
    <message id="check-unknown">
        <source>Not known</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>غير معروف</translation>
    </message>
    <message id="check-store">
        <source>Kept on this television</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>المحفوظ على هذا التلفاز</translation>
    </message>
    <message id="check-store-messages" numerus="yes">
        <source>%n messages</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message id="check-store-news" numerus="yes">
        <source>%n news</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>لا أخبار</numerusform>
            <numerusform>خبر واحد</numerusform>
            <numerusform>خبران</numerusform>
            <numerusform>%n أخبار</numerusform>
            <numerusform>%n خبرًا</numerusform>
            <numerusform>%n خبر</numerusform>
        </translation>
    </message>
    <message id="check-store-withheld">
        <source>Some of it is held back: the program ended while it was shown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>جزء منه محجوز: توقف البرنامج أثناء عرضه</translation>
    </message>
    <message id="check-remote-ask">
        <source>Press any key to see it here</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>اضغطوا على أي زر لتروه هنا</translation>
    </message>
    <message id="check-remote-last">
        <source>Last key: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>آخر زر: %1</translation>
    </message>
    <message id="check-sound">
        <source>Sound</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الصوت</translation>
    </message>
    <message id="check-sound-ask">
        <source>Press OK to hear the sound of a message</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>اضغطوا على موافق لسماع صوت الرسائل</translation>
    </message>
    <message id="check-sound-running">
        <source>It is sounding now</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الصوت يعمل الآن</translation>
    </message>
    <message id="check-sound-worked">
        <source>It has sounded. Not heard? Turn up the television.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>تم تشغيل الصوت. لم تسمعوه؟ ارفعوا صوت التلفاز.</translation>
    </message>
    <message id="check-sound-failed">
        <source>Nothing could be played</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>تعذّر تشغيل أي صوت</translation>
    </message>
    <message id="check-sound-advice">
        <source>This television makes no sound. Please tell your caretaker; messages are shown all the same.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>هذا التلفاز لا يُصدر صوتًا. يُرجى إبلاغ الحارس؛ الرسائل تظهر رغم ذلك.</translation>
    </message>
    <message id="check-voice-ask">
        <source>Press OK to hear the voice</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>اضغطوا على موافق لسماع الصوت القارئ</translation>
    </message>
    <message id="check-voice-worked">
        <source>The voice is there</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الصوت القارئ متوفر</translation>
    </message>
    <message id="check-picture-rate">
        <source>%1 pictures a second</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1 صورة في الثانية</translation>
    </message>
    <message id="check-picture-processor">
        <source>drawn by the processor</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>يرسمها المعالج</translation>
    </message>
    <message id="check-picture-chip">
        <source>drawn by the graphics chip</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>ترسمها شريحة الرسوم</translation>
    </message>
    <message id="check-network">
        <source>Address in the network</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>العنوان في الشبكة</translation>
    </message>
    <message id="check-network-none">
        <source>None: is the network cable plugged in?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لا يوجد: هل كابل الشبكة موصول؟</translation>
    </message>
    <message id="check-version-own">
        <source>Television %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>التلفاز %1</translation>
    </message>
    <message id="check-version-hub">
        <source>residence %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>المجمّع %1</translation>
    </message>
    <message id="check-ill">
        <source>Something is not all right</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>هناك شيء ليس على ما يرام</translation>
    </message>
    <message id="check-starting">
        <source>One moment</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message id="check-starting-text">
        <source>The television is asking the residence.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>التلفاز يسأل المجمّع السكني.</translation>
    </message>
    <message id="check-well">
        <source>Everything is all right</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message id="check-well-text">
        <source>The television has its connection, and keeps what it is sent.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>التلفاز متصل بالمجمّع ويحفظ ما يصله.</translation>
    </message>
    <message id="check-good">
        <source>All right</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>على ما يرام</translation>
    </message>
    <message id="check-note">
        <source>Good to know</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>للعلم</translation>
    </message>
    <message id="check-trouble">
        <source>Not all right</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>ليس على ما يرام</translation>
    </message>
    <message id="check-link-took">
        <source>answers within %1 s</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>يجيب خلال %1 ث</translation>
    </message>
    <message id="check-link-unpaired">
        <source>It answers, and waits to be told which home this is</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>يجيب، وينتظر أن يعرف أي مسكن هذا</translation>
    </message>
    <message id="check-link-since">
        <source>Connected since %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>متصل منذ %1</translation>
    </message>
    <message id="check-link-never">
        <source>No answer yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لا جواب بعد</translation>
    </message>
    <message id="check-link-lost">
        <source>No answer since %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لا جواب منذ %1</translation>
    </message>
    <message id="check-link">
        <source>Connection to the residence</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الاتصال بالمجمّع السكني</translation>
    </message>
    <message id="check-link-starting">
        <source>One moment: no answer so far</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لحظة: لا جواب حتى الآن</translation>
    </message>
    <message id="check-trust">
        <source>Safety of the connection</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>أمان الاتصال</translation>
    </message>
    <message id="check-trust-foreign">
        <source>The certificate is not the residence’s</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الشهادة ليست شهادة المجمّع السكني</translation>
    </message>
    <message id="check-trust-old">
        <source>The residence’s certificate has run out</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>انتهت صلاحية شهادة المجمّع السكني</translation>
    </message>
    <message id="check-trust-plain">
        <source>Not encrypted: only for trying out</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>غير مشفّر: للتجربة فقط</translation>
    </message>
    <message id="check-trust-good">
        <source>Encrypted, and the certificate is the residence’s</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>مشفّر، والشهادة شهادة المجمّع السكني</translation>
    </message>
    <message id="check-trust-unknown">
        <source>Not known without a connection</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>غير معروف دون اتصال</translation>
    </message>
    <message id="check-clock">
        <source>Clock</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الساعة</translation>
    </message>
    <message id="check-clock-wrong">
        <source>Wrong: %1 is shown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>خاطئة: تظهر %1</translation>
    </message>
    <message id="check-clock-advice">
        <source>The clock of this television is wrong. Please tell your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>ساعة هذا التلفاز خاطئة. يُرجى إبلاغ الحارس.</translation>
    </message>
    <message id="check-clock-unknown">
        <source>%1, not compared with the residence yet</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>%1، لم تُقارن بعد بساعة المجمّع</translation>
    </message>
    <message id="check-clock-off" numerus="yes">
        <source>Off by %n min; the residence’s time is shown</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>غير منحرفة؛ تظهر ساعة المجمّع</numerusform>
            <numerusform>منحرفة بدقيقة واحدة؛ تظهر ساعة المجمّع</numerusform>
            <numerusform>منحرفة بدقيقتين؛ تظهر ساعة المجمّع</numerusform>
            <numerusform>منحرفة بـ %n دقائق؛ تظهر ساعة المجمّع</numerusform>
            <numerusform>منحرفة بـ %n دقيقة؛ تظهر ساعة المجمّع</numerusform>
            <numerusform>منحرفة بـ %n دقيقة؛ تظهر ساعة المجمّع</numerusform>
        </translation>
    </message>
    <message id="check-clock-good">
        <source>Right: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>صحيحة: %1</translation>
    </message>
    <message id="check-outbox">
        <source>Waiting to be sent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message id="check-outbox-refused" numerus="yes">
        <source>%n could not be sent</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>لم يتعذّر إرسال شيء</numerusform>
            <numerusform>تعذّر إرسال واحد</numerusform>
            <numerusform>تعذّر إرسال اثنين</numerusform>
            <numerusform>تعذّر إرسال %n</numerusform>
            <numerusform>تعذّر إرسال %n</numerusform>
            <numerusform>تعذّر إرسال %n</numerusform>
        </translation>
    </message>
    <message id="check-outbox-advice">
        <source>Something that was sent did not arrive. Please tell your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>شيء أُرسل لم يصل. يُرجى إبلاغ الحارس.</translation>
    </message>
    <message id="check-outbox-waiting" numerus="yes">
        <source>%n waiting</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n تنتظر</numerusform>
        </translation>
    </message>
    <message id="check-outbox-since">
        <source>since %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>منذ %1</translation>
    </message>
    <message id="check-outbox-empty">
        <source>Nothing</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لا شيء</translation>
    </message>
    <message id="set-back-title">
        <source>Set this page back to how it was at the beginning?</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>هل تريد إعادة هذه الصفحة كما كانت في البداية؟</translation>
    </message>
    <message id="supply-loading">
        <source>One moment: the television is fetching the news.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لحظة من فضلك: التلفاز يجلب الجديد.</translation>
    </message>
    <message id="supply-offline">
        <source>The residence does not answer yet. The television tries again.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الإقامة لا تردّ بعد. التلفاز يعيد المحاولة.</translation>
    </message>
    <message id="toast-read">
        <source>It is noted that you have read it.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>تم تسجيل أنك قرأت الرسالة.</translation>
    </message>
    <message id="remote-step">
        <source>Key %1 of %2</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>الزر %1 من %2</translation>
    </message>
    <message id="action-set-back">
        <source>As at the beginning</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>كما كانت في البداية</translation>
    </message>
    <message id="toast-later">
        <source>This message comes back at about %1.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>ستعود هذه الرسالة نحو الساعة %1.</translation>
    </message>
    <message id="toast-answered">
        <source>Your answer is kept.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>تم حفظ جوابك.</translation>
    </message>
    <message id="toast-setting">
        <source>Saved: %1</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>تم الحفظ: %1</translation>
    </message>
    <message id="set-back-no">
        <source>No, leave it</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>لا، اتركها كما هي</translation>
    </message>
    <message id="set-back-yes">
        <source>Yes, set it back</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>نعم، أعدها</translation>
    </message>
    <message id="toast-set-back">
        <source>Everything on this page is as it was at the beginning.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>عاد كل شيء في هذه الصفحة كما كان في البداية.</translation>
    </message>
    <message id="supply-failed">
        <source>The television cannot read what it keeps. Please tell your caretaker.</source>
        <translatorcomment>to be reviewed by a native speaker</translatorcomment>
        <translation>تعذّرت القراءة. يُرجى إخبار الحارس.</translation>
    </message>
</context>
</TS>
