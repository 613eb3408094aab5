/** A mail that was saved or pasted as text: its first lines say what it is, who sent it and when. */
import { readDateLine } from '../recognition/date-line';
import type { ReadText } from '../unread';
import { sourcePiece } from '../source-text';

/** What a mail says of itself. */
export interface Letter {
  /** The subject, without what an answer puts before it. */
  readonly title: string | null;
  /** As written. */
  readonly date: string;
  /** Who wrote to whom, when and about what, a line each. */
  readonly lines: readonly string[];
  /** Names of the files that came with it. */
  readonly attachments: readonly string[];
}

export interface MailText {
  readonly letter: Letter;
  /** What follows the head. */
  readonly rest: string;
}

/** What mail programs call a mail's subject, its day and its people, in lower case. */
const subjects = new Set([
  ...['subject', 'betreff', 'objet', 'asunto', 'assunto', 'oggetto', 'onderwerp', 'temat', 'ämne'],
  ...['тема', 'konu', 'aihe', '件名', '主题', '主旨', '제목', 'сэдэв'],
]);
const days = new Set([
  ...['date', 'sent', 'datum', 'gesendet', 'envoyé', 'fecha', 'enviado', 'data', 'inviato'],
  ...['verzonden', 'wysłano', 'skickat', 'дата', 'отправлено', 'tarih', 'lähetetty', '日時'],
  ...['送信日時', '日期', '发送时间', '날짜', '보낸 날짜', 'огноо'],
]);
const people = new Set([
  ...['from', 'to', 'cc', 'bcc', 'reply-to', 'von', 'an', 'de', 'à', 'a', 'para', 'da', 'per'],
  ...['van', 'aan', 'od', 'do', 'från', 'till', 'от', 'кому', 'копия', 'kimden', 'kime', 'kopie'],
  ...['差出人', '宛先', '发件人', '收件人', '寄件者', '收件者', '보낸 사람', '받는 사람'],
]);
/** Of the mail itself (RFC 5322, RFC 2045), and what programs add. */
const technical =
  /^(?:x-[\w-]+|received|return-path|message-id|mime-version|content-[\w-]+|list-[\w-]+|delivered-to|in-reply-to|references|importance|priority|attachments?|sender|organization|user-agent)$/;

/** More lines are no head. */
const maxLines = 100;
const header = /^([\p{L}][\p{L} -]{0,30}) ?[:\uFF1A][ \t]*(\S.*)?$/u;
/** "---------- Forwarded message ---------" above the head. */
const forwarded = /^-{2,}[^-]{3,60}-{2,}$/;
const answer = /^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|odp|ynt)(?:\[\d{1,3}\])? ?: ?)+/i;

/** @returns null for a text that does not begin with the head of a mail. */
export function readMailHeaders(text: string): MailText | null {
  const lines = text.trimStart().split(/\r\n|[\r\n]/, maxLines + 1);
  const end = lines.findIndex((line) => line.trim() === '');
  if (end < 2) return null;
  const head = lines.slice(0, end).map((line) => line.trimEnd());
  const [first = ''] = head;
  const told = fieldsOf(forwarded.test(first) ? head.slice(1) : head);
  if (told === null) return null;
  const find = (names: ReadonlySet<string>) => told.find(({ name }) => names.has(name))?.value;
  const subject = find(subjects);
  if (subject === undefined || (find(people) ?? find(days)) === undefined) return null;
  const title = answered(subject) || null;
  const letter = { title, date: find(days) ?? '', lines: head, attachments: [] };
  return { letter, rest: afterLines(text, end) };
}

/** A subject without what an answer or a forwarded mail puts before it. */
export function answered(subject: string): string {
  return subject.replace(answer, '').trim();
}

/** A mail's words with what its head says: title and day, its lines beside the text, and what came with it. */
export function withLetter(
  source: ReadText,
  { title, date, lines, attachments }: Letter,
): ReadText {
  const facts = {
    ...source.facts,
    ...(title !== null && { title, titles: [title] }),
    date: readDateLine(date) ?? source.facts.date,
  };
  const head = lines.flatMap(
    (line) => sourcePiece('paragraph', line, { aside: 'furniture' }) ?? [],
  );
  const unread = attachments.map((near) => ({ kind: 'embedded' as const, near }));
  return {
    ...source,
    facts,
    pieces: [...head, ...source.pieces],
    unread: [...(source.unread ?? []), ...unread],
  };
}

interface Field {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
}

/** Null when a line is neither a known field nor goes on with one. */
function fieldsOf(lines: readonly string[]): readonly Field[] | null {
  const fields: Field[] = [];
  for (const line of lines) {
    const last = fields.at(-1);
    const [, written = '', value = ''] = header.exec(line) ?? [];
    const name = written.trim().toLowerCase();
    if (isField(name)) fields.push({ name, value });
    else if (last && /^[ \t]/.test(line)) {
      fields[fields.length - 1] = { ...last, value: `${last.value} ${line.trim()}`.trim() };
    } else return null;
  }
  return fields;
}

function isField(name: string): boolean {
  return subjects.has(name) || days.has(name) || people.has(name) || technical.test(name);
}

/** The text after its first lines, blank ones above them not counted. */
function afterLines(text: string, count: number): string {
  const ends = /\r\n|[\r\n]/g;
  ends.lastIndex = text.length - text.trimStart().length;
  for (let line = 0; line < count; line += 1) ends.exec(text);
  return text.slice(ends.lastIndex);
}
