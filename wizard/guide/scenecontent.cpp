#include "scenecontent.h"

#include "guidewords.h"
#include "steptext.h"

#include <QLocale>
#include <algorithm>

ScreenFrame frameOf(const QString &name)
{
    static const QMap<QString, ScreenFrame> frames = {
        {QStringLiteral("windows-phone"), ScreenFrame::WindowsPhone},
        {QStringLiteral("windows-8"), ScreenFrame::Windows8},
        {QStringLiteral("windows-dialog"), ScreenFrame::WindowsDialog},
        {QStringLiteral("macos"), ScreenFrame::Macos},
        {QStringLiteral("iphone"), ScreenFrame::Iphone},
        {QStringLiteral("android"), ScreenFrame::Android},
        {QStringLiteral("linux"), ScreenFrame::Linux},
    };
    return frames.value(name, ScreenFrame::Window);
}

static Glyph glyphFor(const QString &words)
{
    static const QList<std::pair<QLatin1String, Glyph>> meanings = {
        {QLatin1String("menu"), Glyph::Menu},       {QLatin1String("more"), Glyph::Dots},
        {QLatin1String("password"), Glyph::Lock},   {QLatin1String("preference"), Glyph::Gear},
        {QLatin1String("tools"), Glyph::Gear},      {QLatin1String("file"), Glyph::Menu},
        {QLatin1String("setting"), Glyph::Gear},    {QLatin1String("search"), Glyph::Magnifier},
        {QLatin1String("share"), Glyph::Share},     {QLatin1String("device"), Glyph::Device},
        {QLatin1String("start"), Glyph::Start},     {QLatin1String("people"), Glyph::Person},
        {QLatin1String("contact"), Glyph::Person},  {QLatin1String("add"), Glyph::Plus},
        {QLatin1String("mail"), Glyph::Envelope},   {QLatin1String("outlook"), Glyph::Envelope},
        {QLatin1String("thunderbird"), Glyph::Envelope}, {QLatin1String("exchange"), Glyph::Envelope},
        {QLatin1String("inbox"), Glyph::Envelope},  {QLatin1String("account"), Glyph::Person},
        {QLatin1String("internet"), Glyph::Globe},  {QLatin1String("browser"), Glyph::Globe},
        {QLatin1String("safari"), Glyph::Globe},    {QLatin1String("phone"), Glyph::Phone},
        {QLatin1String("calendar"), Glyph::Calendar}, {QLatin1String("music"), Glyph::Music},
        {QLatin1String("cloud"), Glyph::Cloud},     {QLatin1String("weather"), Glyph::Cloud},
        {QLatin1String("imap"), Glyph::Envelope},   {QLatin1String("pop"), Glyph::Envelope},
        {QLatin1String("google"), Glyph::Globe},
    };
    for (const auto &[meaning, glyph] : meanings)
        if (words.contains(meaning, Qt::CaseInsensitive))
            return glyph;
    return Glyph::None;
}

/// Guides name their labels by meaning, so the key tells the picture, or else the English text.
static Glyph glyphOf(const SceneItem &item, const Guide &guide)
{
    if (item.value)
        return Glyph::Envelope;
    const Glyph byKey = glyphFor(item.label);
    return byKey != Glyph::None ? byKey : glyphFor(guide.labels.value(item.label).in(QStringLiteral("en")) + item.text.source);
}

static QString valueOf(const SceneItem &item, const StepFacts &facts)
{
    if (!item.shows.isEmpty())
        return facts.labelOf(item.shows);
    if (!item.value)
        return {};
    if (*item.value == SettingKey::Password)
        return QString(8, u'•');
    return deviceSettingText(*item.value, facts);
}

/// What else stands on the drawn screen reads in the device's language where we have it, so that a screen never
/// speaks two; only our own remark on it keeps to the program's.
static QString textOf(const SceneItem &item, const StepFacts &facts)
{
    const bool isOurRemark = item.kind == SceneKind::Message;
    const bool sameLanguage = facts.guide.labelLanguages().contains(facts.labelLanguage)
                              && QLocale().name().section(u'_', 0, 0) == facts.labelLanguage;
    return fillStepText(isOurRemark || sameLanguage ? item.text.shown() : item.text.source, facts);
}

SceneContent sceneContent(const Scene &scene, const StepFacts &facts)
{
    SceneContent content{frameOf(scene.frame), facts.labelOf(scene.title), {}};
    for (const SceneItem &item : scene.items) {
        DrawnItem drawn{item.kind,   facts.labelOf(item.label), valueOf(item, facts),
                        item.value,  glyphOf(item, facts.guide),       item.ticked,
                        item.mark};
        const QString text = textOf(item, facts);
        if (drawn.label.isEmpty())
            drawn.label = text;
        else if (drawn.value.isEmpty())
            drawn.value = text;
        if (drawn.label.isEmpty())
            std::swap(drawn.label, drawn.value);
        content.items.append(drawn);
    }
    return content;
}

bool SceneContent::has(SceneKind kind) const
{
    return std::any_of(items.cbegin(), items.cend(), [kind](const DrawnItem &item) { return item.kind == kind; });
}

QStringList SceneContent::markedLabels() const
{
    QList<DrawnItem> marked;
    std::copy_if(items.cbegin(), items.cend(), std::back_inserter(marked),
                 [](const DrawnItem &item) { return item.mark > 0; });
    std::stable_sort(marked.begin(), marked.end(),
                     [](const DrawnItem &a, const DrawnItem &b) { return a.mark < b.mark; });
    QStringList labels;
    for (const DrawnItem &item : marked)
        labels.append(item.label);
    return labels;
}
