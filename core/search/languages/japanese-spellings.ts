/**
 * Japanese words that official texts write in more than one way: with all of their okurigana or
 * with few, in kanji or in kana. Only words of which no form is part of another word: こと and 事, とき
 * and 時 are left out.
 *
 * Sources: the Cabinet's notification on okurigana (送り仮名の付け方, Notification No. 2 of 1973, whose
 * permitted forms these are) and that on kanji in official documents (公用文における漢字使用等 について, Cabinet
 * Secretary's instruction No. 1 of 2010) for the kanji and kana.
 */
import { plainFind } from '#core/text/find';
import { foldText } from '#core/text/fold';

const table = `
取り組み 取組み 取組
申し入れ 申入れ
受け入れ 受入れ
取り決め 取決め
打ち合わせ 打合せ
引き続き 引続き
引き上げ 引上げ
話し合い 話合い
立ち上げ 立上げ
枠組み 枠組
呼び掛け 呼びかけ
働き掛け 働きかけ
及び および
並びに ならびに
更に さらに
更なる さらなる
全て すべて
様々 さまざま
我が国 わが国
子供 子ども
繋がり つながり
行う 行なう
表す 表わす
`;

/** Folded forms, the longest of a row first. */
const rows: readonly (readonly string[])[] = table
  .trim()
  .split('\n')
  .map((row) =>
    row
      .split(' ')
      .map((form) => foldText(form, plainFind).text)
      .sort((a, b) => b.length - a.length),
  );
const forms = rows.flatMap((row) => row.map((form) => ({ form, row })));
forms.sort((a, b) => b.form.length - a.form.length);

/** A folded text cut into stretches, each with all its written forms. */
export function japaneseSpellings(folded: string): readonly (readonly string[])[] {
  const stretches: (readonly string[])[] = [];
  let plain = '';
  for (let at = 0; at < folded.length;) {
    const known = forms.find(({ form }) => folded.startsWith(form, at));
    if (!known) {
      plain += folded[at] ?? '';
      at += 1;
      continue;
    }
    if (plain !== '') stretches.push([plain]);
    stretches.push(known.row);
    plain = '';
    at += known.form.length;
  }
  return plain === '' ? stretches : [...stretches, [plain]];
}
