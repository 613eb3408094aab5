/** What the sites of many countries say around a text is none of it. */
import { describe, expect, test } from 'vitest';
import { readImport } from '../read-import';
import { isPageAct, isPageLabel, isRelatedHead, isTailLabel } from './page-words';

describe('what can be done with a page', () => {
  test.each([
    [
      'en',
      'Close Search Window',
      'Print this page',
      'See all the news Back',
      '« Back to list',
      'View all news >>',
      'Print Share on Facebook',
      'Email Print Share on X',
    ],
    ['uk', 'Роздрукувати', 'Поділитися', 'Усі новини', '← Назад'],
    ['ru', 'Версия для печати', 'Дополнительно', 'Назад к списку'],
    ['de', 'Auf LinkedIn teilen', 'Seite drucken', 'Artikel teilen', 'Zurück zur Übersicht'],
    ['fr', 'Partager sur Facebook', 'Partager cette page', 'Retour en haut', 'Lire la suite…'],
    ['es', 'Ver más noticias', 'Compartir:', 'Descargar'],
    ['pt', 'Copiar para área de transferência', 'Voltar ao topo', 'Assuntos'],
    ['it', 'Stampa questa pagina', 'Torna indietro', 'Tutte le notizie'],
    ['pl', 'Drukuj', 'Wszystkie aktualności', 'Powrót'],
    ['tr', 'Yazdır', 'Tüm Haberler', 'Sonraki'],
    ['id', 'Cetak', 'Kembali', 'Selengkapnya'],
    ['vi', 'In trang', 'Gửi email', 'Quay lại'],
    ['ko', '첨부파일', '목록보기', '페이지 상단으로'],
    ['ja', '印刷用ページを表示する', 'メニューを飛ばして本文へ', '次の記事'],
    ['zh', '打印本页', '【关闭窗口】', '返回顶部'],
    ['ar', 'طباعة', 'شارك', 'المزيد'],
    ['mn', 'Хэвлэх', 'Бүх мэдээ', 'Буцах'],
    ['da', 'Del', 'Udskriv siden', 'Læs mere', 'Se alle'],
    ['no', 'Skriv ut', 'Del artikkelen', 'Gå til hovedinnhold'],
    ['sv', 'Dela på Facebook', 'Till sidans topp'],
    ['fi', 'Sivun alkuun', 'Kaikki yhteystiedot'],
    ['cs', 'Verze pro tisk', 'Sdílet na Facebooku', 'Přejít na obsah'],
    ['sk', 'Vytlačiť', 'Zdieľať', 'Späť na zoznam'],
    ['sl', 'Natisni', 'Deli na Facebooku', 'Nazaj na vrh'],
    ['hu', 'Nyomtatás', 'Küldés e-mailben', 'Bővebben'],
    ['ro', 'Distribuie pe Facebook', 'Vezi toate știrile'],
    ['bg', 'Отпечатай', 'Сподели', 'Всички новини'],
    ['sr', 'Odštampaj tekst', 'Prosledi tekst', 'Подели', 'Na vrh'],
    ['et', 'Prindi', 'Jaga', 'Loe edasi'],
    ['lv', 'Izdrukāt', 'Dalīties', 'Lasīt vairāk'],
    ['lt', 'Spausdinti', 'Dalintis', 'Grįžti į viršų'],
    ['el', 'Εκτύπωση σελίδας', 'Μοιραστείτε', 'Δεν υπάρχουν σχόλια:'],
    ['kk', 'Басып шығару', 'Бөлісу', 'Толығырақ'],
    ['az', 'Çap et', 'Paylaş', 'Bütün xəbərlər'],
    ['ms', 'Cetak', 'Kongsikan', 'Baca lagi'],
    ['th', 'พิมพ์', 'แบ่งปัน', 'กลับสู่หน้าหลัก'],
    ['hi', 'प्रिंट करें', 'शेयर करें', 'और पढ़ें'],
    ['fa', 'نسخه چاپی', 'ارسال به دوستان', 'ادامه مطلب'],
    ['ur', 'پرنٹ کریں', 'شیئر کریں', 'مزید پڑھیں'],
    ['he', 'הדפס', 'שתפו', 'קראו עוד'],
    ['ca', 'Imprimeix', 'Comparteix', 'Més notícies'],
    ['sq', 'Printo', 'Shpërndaje', 'Lexo më shumë'],
    ['mk', 'Испечати', 'Прочитај повеќе', 'Сите вести'],
    ['is', 'Prenta síðu', 'Deila á Facebook', 'Allar fréttir'],
    ['ka', 'ბეჭდვა', 'გაზიარება', 'ვრცლად'],
    ['hy', 'Տպել', 'Կիսվել', 'Կարդալ ավելին'],
    ['uz', 'Chop etish', 'Ulashish', 'Batafsil'],
    ['en', 'Get emails about this page', 'The following links open in a new tab', 'Skip Links'],
    ['pl', 'Pokaż metrykę', 'Przejdź do treści'],
    ['ja', '文字サイズの変更', 'このページを共有'],
    ['pt', 'Topo', 'Ir ao topo'],
    ['fr', 'La suite de l’actualité', "Toute l'actualité"],
    ['uk', 'Нагору', 'Стрічка новин'],
    ['with what it gives in brackets', 'Download PDF (2 MB)', 'Descargar archivos (XLS y/o CSV)'],
    ['several in a row', 'Odštampaj tekst Prosledi tekst', '폰트 확대 폰트 축소 프린트하기'],
  ])('%s', (_, ...lines) => {
    expect(lines.filter((line) => !isPageAct(line))).toEqual([]);
  });
});

describe('what stands above a list of other pages', () => {
  test.each([
    ['en', 'You may also like', 'Related documents:', 'More on this topic'],
    ['uk', 'Вас може зацікавити', 'Схожі новини'],
    ['ru', 'Материалы по теме', 'Читайте также:'],
    ['de', 'Das könnte Sie auch interessieren', 'Weitere Meldungen'],
    ['fr', 'Sur le même sujet', 'À lire aussi'],
    ['es', 'También te puede interesar', 'Noticias relacionadas'],
    ['pt', 'Leia também', 'Notícias relacionadas'],
    ['it', 'Potrebbe interessarti anche', 'Notizie correlate'],
    ['pl', 'Zobacz także', 'Polecane'],
    ['tr', 'Diğer Haberler', 'Ayrıca bakınız'],
    ['id', 'Berita Terkait', 'Baca juga:'],
    ['vi', 'Các tin khác', 'Bài viết khác'],
    ['ko', '관련기사', '많이 본 뉴스'],
    ['ja', '関連リンク', '■関連記事'],
    ['zh', '推荐阅读', '相关新闻：'],
    ['ar', 'أخبار ذات صلة', 'مواضيع ذات صلة'],
    ['mn', 'Холбоотой мэдээ', 'Бусад мэдээ'],
    ['da', 'Læs også', 'Relaterede nyheder'],
    ['no', 'Les også', 'Siste nytt'],
    ['sk', 'Čítajte tiež', 'Súvisiace správy'],
    ['bg', 'Още по темата', 'Свързани новини'],
    ['sr', 'Pročitajte još', 'Повезане вести'],
    ['sl', 'Preberite tudi', 'Povezane novice'],
    ['et', 'Loe ka', 'Seotud uudised'],
    ['lv', 'Lasi arī', 'Saistītās ziņas'],
    ['lt', 'Taip pat skaitykite', 'Susijusios naujienos'],
    ['el', 'Διαβάστε ακόμη', 'Τελευταίες ειδήσεις'],
    ['az', 'Həmçinin oxuyun', 'Oxşar xəbərlər'],
    ['fa', 'بیشتر بخوانید', 'مطالب مرتبط'],
  ])('%s', (_, ...lines) => {
    expect(lines.filter((line) => !isRelatedHead(line))).toEqual([]);
  });

  test('a Turkish capital with a dot is the letter of the table', () => {
    expect(isRelatedHead('İlgili haberler')).toBe(true);
  });
});

describe('what a page says of its text', () => {
  test.each([
    [
      'en',
      '+380 (5322) 55-01-18',
      'press@sea.example',
      'Tags: Japan | Peru',
      'Views: 1,234',
      '123 views',
      'Facebook Twitter LinkedIn',
    ],
    ['uk', 'Пн - Чт 9:00 - 18:00, Пт 9:00 - 16:45', 'Ключові слова: Японія', 'Переглядів: 123'],
    ['ru', 'Последнее обновление: 14.02.2022', 'Просмотров 123'],
    ['de', 'Schlagwörter: Japan', 'Lesezeit: 3 Minuten', 'Fotograf: Max Muster'],
    ['fr', 'Mots-clés : Japon', 'Crédit photo : Présidence', 'Temps de lecture : 3 minutes'],
    ['es', 'Palabras clave: Japón', 'Última actualización: 14/02/2022'],
    ['pt', 'Última atualização: 14/02/2022', 'Marcadores: Japão'],
    ['pl', 'Data ostatniej modyfikacji: 14.02.2022', 'Zdjęcia (3)'],
    ['tr', 'Etiketler: Japonya', 'Görüntülenme: 123'],
    ['id', 'Terakhir diperbarui: 14 Februari 2022', 'Dilihat: 123'],
    ['vi', 'Từ khóa: Nhật Bản', 'Lượt xem: 1.234'],
    ['ko', '키워드: 일본', '조회수 123'],
    ['ja', 'キーワード：ペルー', '〒100-0000 東京都海区一丁目', '法人番号9000000000001'],
    ['zh', '浏览次数：123', '京ICP备00000000号', '主办单位:某市外办 技术支持:某中心'],
    ['ar', 'الوسوم: اليابان', 'عدد المشاهدات: 123', 'جميع الحقوق محفوظة'],
    ['mn', 'Түлхүүр үг: Япон', 'Үзсэн: 123', 'Бүх эрх хуулиар хамгаалагдсан'],
    [
      'with a stop behind the day',
      'Last updated: 07.05.2024.',
      'Обновлено: 07.05.2024.',
      'Ažurirano: 07.05.2024.',
    ],
  ])('%s', (_, ...lines) => {
    expect(lines.filter((line) => !isPageLabel(line))).toEqual([]);
  });
});

test.each([
  'They spoke of trade: tags, tariffs and visas.',
  'Next, they spoke of trade.',
  '12 countries',
  'Trade: 12',
  'Minister: thank you.',
  'Views: The two ministers agreed that the talks on the bay had gone well this year.',
  'Category: Both sides will decide in May which of the two plans is to be tried first.',
  'Share of renewable energy: 40 per cent',
  '两国外长：会谈',
  'Address to the nation',
])('%j is text', (line) => {
  const said = [isPageAct, isRelatedHead, isPageLabel, isTailLabel].map((is) => is(line));
  expect(said).toEqual([false, false, false, false]);
});

test.each([
  ['de', 'Die Minister trafen sich am Montag in Lima und sprachen über Handel.', 'Seite drucken'],
  ['pt', 'Os ministros reuniram-se na segunda-feira em Lima e falaram de comércio.', 'Leia também'],
  ['zh', '两国外长在利马举行会谈，就贸易问题深入交换了意见。', '打印本页'],
  ['id', 'Kedua menteri bertemu di Lima dan berbicara tentang perdagangan.', 'Dilihat: 123'],
])('around a text in %s they are outside', async (language, sentence, line) => {
  const title = { zh: '两国外长会谈' }[language] ?? 'Talks in Lima';
  const text = [title, '', sentence, '', sentence, '', line].join('\n');
  const read = await readImport({
    name: 'a.txt',
    bytes: new TextEncoder().encode(text),
    encoding: null,
  });
  if (!read.ok) throw new Error(read.error);
  const { blocks, asides } = read.value.record;
  expect(blocks.map((block) => block.text)).toEqual([sentence, sentence]);
  expect(asides.map((aside) => aside.text)).toContain(line);
});
