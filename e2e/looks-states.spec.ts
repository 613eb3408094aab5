/** Pictures of texts that are not the usual one: other scripts, long, full of marks, large. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Started } from './fixtures';
import { settled } from './pages/settled';

const folder = process.env['READOUT_PICTURES'];
test.skip(!folder, 'Pictures are taken only when READOUT_PICTURES names a folder for them.');

const texts = {
  arabic: [
    'ملخص لقاء عمل بين قائدي اليابان ومنغوليا',
    'September 20, 2023',
    'رحب القائدان باستمرار الحوار رفيع المستوى والزيارات المتبادلة بين البلدين هذا العام، واتفقا على مواصلة العمل معاً في إطار “One Billion Tree” وغيره من المبادرات.',
    '- العلاقات الثنائية',
    'أكد القائدان التقدم المطرد في مشاريع التعاون في مختلف القطاعات، بما في ذلك الطاقة والتعليم والسياحة.',
  ],
  mongolian: [
    'Япон, Монголын удирдагчдын ажлын үдийн зоог (Хураангуй)',
    'September 20, 2023',
    'Хоёр удирдагч энэ онд өндөр түвшний яриа хэлэлцээ, харилцан айлчлал үргэлжилж байгааг сайшаан тэмдэглэж, хоёр орны хамтын ажиллагааг өргөжүүлэхээр санал нэгдэв.',
    '- Хоёр талын харилцаа',
    'Ерөнхий сайд Кишида “Тэрбум мод” үндэсний хөдөлгөөнд таван жилд 50 000 мод тарих төслийг эхлүүлж байгааг дуулгав.',
  ],
  japanese: [
    '日・モンゴル首脳ワーキング・ランチ（概要）',
    '令和5年9月20日',
    '現地時間9月20日午後1時10分から約1時間、国連総会出席のためニューヨークを訪問中の岸田文雄内閣総理大臣は、オフナー・フレルスフ・モンゴル国大統領とワーキング・ランチを行ったところ、概要は以下のとおりです。',
    '1 冒頭',
    '岸田総理大臣から、昨年11月のフレルスフ大統領の訪日時に、両国関係を「平和と繁栄のための特別な戦略的パートナーシップ」に格上げすることで一致した旨述べました。',
  ],
  long: [
    `A Meeting With a Title That Goes On and On, ${'as the Titles of Joint Statements of Many Governments Do, '.repeat(3)}and Ends (Summary)`,
    'September 20, 2023',
    ...Array.from(
      { length: 420 },
      (_, at) =>
        `Paragraph ${at + 1}. Both sides welcomed the progress made and looked forward to more of it in the years ahead, in a free and open region.`,
    ),
  ],
} as const;

type Name = keyof typeof texts;

async function open(
  start: (options: { args: string[] }) => Promise<Started>,
  profile: string,
  name: Name,
) {
  const library = join(profile, 'library');
  await mkdir(join(library, 'summaries'), { recursive: true });
  await mkdir(join(library, 'guide'), { recursive: true });
  await writeFile(join(library, 'summaries', 'text.txt'), texts[name].join('\n'));
  const started = await start({ args: [`--resources=${library}`] });
  await started.reader.ready();
  return started;
}

for (const name of Object.keys(texts) as Name[]) {
  test(`${name} looks right, narrow and at 200 % too`, async ({ start, profile }) => {
    const { app, reader } = await open(start, profile, name);
    const { page } = reader;
    const shot = (state: string) =>
      page.screenshot({
        path: join(folder ?? '', `state-${name}-${state}.png`),
        animations: 'disabled',
      });
    for (const digit of ['1', '2', '3', '4']) {
      await page.keyboard.press('s');
      await page.keyboard.press(digit);
    }
    await page.keyboard.press('s');
    await page.keyboard.press('n');
    await page.keyboard.type(texts[name][0].slice(0, 60));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+G');
    await reader.article.evaluate((article) => article.closest('main')?.scrollTo(0, 0));
    await shot('1320');
    await page.keyboard.press('Control+Shift+A');
    await shot('panel');
    await page.keyboard.press('Control+Shift+A');
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(720, 900),
    );
    await reader.expectWidth(720);
    await shot('720');
    const usual = await page.evaluate(() => devicePixelRatio);
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('Control+=');
    await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBeCloseTo(usual * 2);
    await settled(page);
    // The window's own picture: a driver's would be of a page that is not enlarged.
    const large = await app.evaluate(async ({ BrowserWindow }) => {
      const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
      return picture?.toPNG().toString('base64') ?? '';
    });
    await writeFile(join(folder ?? '', `state-${name}-large.png`), large, 'base64');
  });
}
