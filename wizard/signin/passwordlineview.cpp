#include "passwordlineview.h"

#include "wizard/look/look.h"
#include "wizard/signin/password.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <cmath>

PasswordLineView::PasswordLineView(QWidget *parent) : TextField(parent)
{
    setEchoMode(QLineEdit::Password);
    setLayoutDirection(Qt::LeftToRight);
    setAcceptDrops(false);
    setDragEnabled(false);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    QFont font = Look::valueFont();
    setFont(font);
    // Each letter stands in its dot's place when shown, so the dots are set as far apart as letters are wide.
    const double missing = QFontMetricsF(font).horizontalAdvance(u'W') - cellWidth();
    if (missing > 0) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, std::ceil(missing));
        setFont(font);
    }
    connect(this, &QLineEdit::textChanged, this, &PasswordLineView::adopt);
}

void PasswordLineView::setShown(PasswordShown shown)
{
    m_shown = shown;
    update();
}

void PasswordLineView::wipe()
{
    m_secret.wipe();
    clear();
}

void PasswordLineView::handOver(const std::function<void(QStringView typed)> &taker) const
{
    m_secret.handOver(text(), taker);
}

std::optional<QString> PasswordLineView::tokensFor(QStringView characters)
{
    const QString standing = text();
    qsizetype whole = 0;
    for (const QChar unit : characters)
        whole += unit.isSurrogate() ? 2 : utf8Size(unit.unicode());
    for (const QChar token : standing)
        whole += utf8Size(m_secret.characterOf(token));
    PasswordRefusal refusal = refusalOf(characters, whole);
    std::optional<QString> tokens = refusal == PasswordRefusal::None ? m_secret.keep(characters) : std::nullopt;
    if (refusal == PasswordRefusal::None && !tokens)
        refusal = PasswordRefusal::TooLong;
    emit refused(refusal);
    return tokens;
}

bool PasswordLineView::put(QStringView characters)
{
    if (hasSelectedText())
        del();
    const std::optional<QString> tokens = tokensFor(characters);
    if (tokens)
        insert(*tokens);
    return tokens.has_value();
}

/// What came in on a way of its own (assistive technology may set a text) is taken over by the secret at once.
void PasswordLineView::adopt()
{
    const QString standing = text();
    m_secret.keepOnly(standing);
    const auto foreign = std::find_if(standing.cbegin(), standing.cend(), [this](QChar letter) {
        return !m_secret.isToken(letter);
    });
    if (foreign == standing.cend())
        return;
    QString whole;
    for (const QChar letter : standing)
        whole += m_secret.isToken(letter) ? QString(letter) : tokensFor(QStringView(&letter, 1)).value_or(QString());
    setText(whole);
}

void PasswordLineView::noteCapsLock(CapsLock now)
{
    if (now == m_capsLock)
        return;
    m_capsLock = now;
    emit capsLockChanged();
}

static bool writes(const QKeyEvent &event)
{
    const bool command = event.modifiers() == Qt::ControlModifier
                         || event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    return !command && !event.text().isEmpty() && event.text().front().category() != QChar::Other_Control;
}

void PasswordLineView::keyPressEvent(QKeyEvent *event)
{
    noteCapsLock(capsLockAfter(m_capsLock, Qt::Key(event->key()), event->modifiers(),
                               writes(*event) ? event->text() : QString()));
    const bool returns = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool undoes = event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
    const bool takes = event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut);
    if (returns)
        emit submitted();
    else if (event->matches(QKeySequence::Paste))
        pasteFrom(Source::Clipboard);
    else if (writes(*event))
        put(event->text());
    else if (!undoes && !takes)
        return TextField::keyPressEvent(event);
    event->accept();
}

void PasswordLineView::inputMethodEvent(QInputMethodEvent *event)
{
    if (hasSelectedText() && !event->commitString().isEmpty())
        del();
    // What is being composed is not the password yet, and its letters need not be seen either.
    QInputMethodEvent masked(QString(event->preeditString().size(), u'·'), event->attributes());
    const QString committed =
        event->commitString().isEmpty() ? QString() : tokensFor(event->commitString()).value_or(QString());
    masked.setCommitString(committed, event->replacementStart(), event->replacementLength());
    TextField::inputMethodEvent(&masked);
    event->setAccepted(masked.isAccepted());
}

void PasswordLineView::pasteFrom(Source source)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    QString text = clipboard->text(source == Source::Selection ? QClipboard::Selection : QClipboard::Clipboard);
    put(text);
    if (text.isDetached())
        wipeMemory(text.data(), text.size() * qsizetype(sizeof(QChar)));
}

void PasswordLineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::MiddleButton)
        return TextField::mouseReleaseEvent(event);
    if (QGuiApplication::clipboard()->supportsSelection())
        pasteFrom(Source::Selection);
    event->accept();
}

void PasswordLineView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Paste")), &QAction::triggered, this, [this] { pasteFrom(Source::Clipboard); });
    connect(menu->addAction(tr("Delete all")), &QAction::triggered, this, &PasswordLineView::wipe);
    menu->popup(event->globalPos());
    event->accept();
}

void PasswordLineView::focusInEvent(QFocusEvent *event)
{
    TextField::focusInEvent(event);
    noteCapsLock(CapsLock::Unknown);  // it may have been pressed elsewhere
}

double PasswordLineView::cellWidth() const
{
    const QChar dot(char16_t(style()->styleHint(QStyle::SH_LineEdit_PasswordCharacter, nullptr, this)));
    constexpr int many = 64;
    return QFontMetricsF(font()).horizontalAdvance(QString(many, dot)) / many;
}

void PasswordLineView::paintEvent(QPaintEvent *event)
{
    if (m_shown == PasswordShown::Hidden || isBlank())
        return TextField::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(rect(), palette().brush(QPalette::Base));
    paintEdge(painter);
    painter.setClipRect(contentsRect().adjusted(Look::gap(1), 0, -Look::gap(1), 0));
    paintCells(painter, rect());
}

void PasswordLineView::paintCells(QPainter &painter, const QRectF &room) const
{
    const QString tokens = text();
    const double wide = cellWidth();
    const QRectF cursor = cursorRect();
    const double start = cursor.center().x() - cursorPosition() * wide;
    const auto cell = [&](qsizetype at) { return QRectF(start + double(at) * wide, room.top(), wide, room.height()); };
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        const QRectF place = cell(at);
        const bool selected = hasSelectedText() && at >= selectionStart() && at < selectionEnd();
        const char32_t character = m_secret.characterOf(tokens[at]);
        if (selected)
            painter.fillRect(place.adjusted(0, room.height() / 5, 0, -room.height() / 5), palette().brush(QPalette::Highlight));
        const QColor plain = palette().color(selected ? QPalette::HighlightedText : QPalette::Text);
        const bool foreign = isForeignLetter(character);
        painter.setPen(foreign && !selected ? Look::caution(palette()) : plain);
        painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, QString::fromUcs4(&character, 1));
        if (foreign)
            painter.drawLine(QPointF(place.left() + 1, cursor.bottom()), QPointF(place.right() - 1, cursor.bottom()));
    }
    painter.setPen(palette().color(QPalette::Text));
    if (hasFocus())
        painter.drawLine(QPointF(cursor.center().x(), cursor.top()), QPointF(cursor.center().x(), cursor.bottom()));
}
