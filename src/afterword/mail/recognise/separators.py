"""Lines below which everything is quoted: Outlook's rule, “Original Message”, a block of From, Sent, To."""

import re
from collections.abc import Sequence

_ORIGINAL = re.compile(
    r"^[>\s]*[-–—_*=]{1,}\s*(?:original message|original mail|original appointment|reply message|forwarded message|forwarded by|urspr[üu]ngliche (?:nachricht|mail|e-mail)|originalnachricht|weitergeleitete nachricht"
    r"|message d['’]origine|message original|message transf[ée]r[ée]|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht"
    r"|originalmeddelande|original(?:t)? meddelande|original besked|oprindelig meddelelse|opprinnelig melding|alkuperäinen viesti|oryginalna wiadomość|wiadomość oryginalna|původní (?:zpráva|e-mail)|pôvodná správa|eredeti üzenet"
    r"|исходное сообщение|пересылаемое сообщение|оригинальное сообщение|orijinal mesaj|özgün ileti|mesajul original|αρχικό μήνυμα|tin nhắn gốc|原始邮件|原始郵件|邮件原件|元のメッセージ|オリジナル(?:の)?メッセージ|원본 메시지|원본 메일|הודעה מקורית)\s*[-–—_*=]*\s*$"
    r"|^\s*(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du (?:message|mail) (?:réexpédié|transféré)|inizio messaggio inoltrato|inicio del mensaje reenviado)\s*:\s*$",
    re.IGNORECASE,
)
_RULE = re.compile(r"^\s*[_\-–—=*]{5,}\s*$")
_STAR = r"^[>\s]*[*_]{0,2}"
_LABELS = {
    "from": r"from|von|de|da|van|från|fra|lähettäjä|od|feladó|от|от кого|відправник|kimden|gönderen|από|发件人|寄件者|差出人|送信者|보낸 ?사람|מאת|من|expéditeur|remitente|dari|từ",
    "sent": r"sent|date|gesendet|datum|envoyé|date d['’]envoi|enviado(?: el| em)?|fecha|data|inviato|verzonden|skickat|sendt|dato|lähetetty|päivämäärä|wysłano|odesláno|odoslané|dátum|elküldve|küldés dátuma|отправлено|дата|gönderme tarihi|gönderildi|tarih|trimis|发送时间|日期|寄件日期|日時|送信日時|보낸 날짜|날짜|נשלח|terkirim|ngày|στάλθηκε|ημερομηνία",
    "to": r"to|an|à|a|para|per|aan|till|til|vastaanottaja|do|komu|címzett|кому|kime|către|收件人|收件者|宛先|받는 ?사람|אל|kepada|đến|προς",
    "subject": r"subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|aihe|temat|předmět|predmet|tárgy|тема|konu|subiect|主题|主旨|件名|제목|נושא|subjek|chủ đề|θέμα|cc|kopia|kopie",
}
_LABEL = {
    name: re.compile(rf"{_STAR}(?:{words})[*_]{{0,2}}\s*[:：][*_]{{0,2}}(?:\s|$|<)?", re.IGNORECASE)
    for name, words in _LABELS.items()
}
_LOOK = 7


def starts_quoted(lines: Sequence[str], at: int) -> bool:
    """Whether the line and everything below it is an earlier mail."""
    line = lines[at]
    if _ORIGINAL.match(line):
        return True
    if _RULE.match(line):
        below = next((number for number in range(at + 1, min(at + 4, len(lines))) if lines[number].strip()), None)
        return below is not None and is_header_block(lines, below)
    return is_header_block(lines, at)


def is_header_block(lines: Sequence[str], at: int) -> bool:
    """Whether an earlier mail's From, Sent, To and Subject begin here, in any of the languages, three of the four."""
    if not _labels(lines[at]) & {"from", "sent"}:
        return False
    seen: set[str] = set()
    for line in lines[at : at + _LOOK]:
        seen |= _labels(line)
    return "from" in seen and len(seen) >= 3


def _labels(line: str) -> set[str]:
    return {name for name, label in _LABEL.items() if label.match(line)}
