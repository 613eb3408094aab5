/**
 * What the pages of official sites say about themselves, as whole lines. Another language is another
 * row here, and another phrase another word of a row: in lower case, without signs at its ends.
 */
import { isRunningText } from './line-shape';
import { pageChrome } from './line-words';

/** Longest of these lines, in UTF-16 units. */
const maxLine = 60;

/** Whether a line says what can be done with a page: print it, share it, go back, see more. */
export function isPageAct(text: string): boolean {
  return text.length <= maxLine && (setOf(acts).has(bare(text)) || isRowOfActs(text));
}

/** "See all the news Back": several acts on one line. */
function isRowOfActs(text: string): boolean {
  const words = text
    .split(/\s+/u)
    .map(bare)
    .filter((word) => word !== '');
  if (words.length < 2 || words.length > maxRow) return false;
  const known = setOf(acts);
  // Whether the words up to each place are acts, one behind the other.
  const isActs = [true];
  for (let end = 1; end <= words.length; end += 1) {
    isActs.push(isActs.some((is, start) => is && known.has(words.slice(start, end).join(' '))));
  }
  return isActs.at(-1) === true;
}

/** Words of a row of acts. */
const maxRow = 12;

/** Whether a line stands above a list of other pages. */
export function isRelatedHead(text: string): boolean {
  return text.length <= maxLine && setOf(heads).has(bare(text));
}

/** Longest line of a label and its value, in UTF-16 units. */
const maxLabelled = 200;

/** Whether a line is a label that only a page has, with its value: "Tags: trade", "Views: 123". */
export function isPageLabel(text: string): boolean {
  if (text.length > maxLabelled) return false;
  return (
    isLabelled(text, labels) ||
    isCounted(text) ||
    signOfSite.test(text) ||
    isRowOfNetworks(text) ||
    reached.test(text)
  );
}

/** One that is the page's below a text, and may be the text's elsewhere: "Address: …". */
export function isTailLabel(text: string): boolean {
  return text.length <= maxLabelled && isLabelled(text, tailLabels);
}

/** "Views: The ministers agreed that …" is a paragraph of the text. */
function isLabelled(text: string, rows: Rows): boolean {
  if (isRunningText(text)) return false;
  const [, label = ''] = /^([^:\uFF1A]{1,40})[:\uFF1A]/u.exec(text) ?? [];
  return label !== '' && setOf(rows).has(bare(label));
}

/** How often a text was read: a label and a number, or a number and its word. */
function isCounted(text: string): boolean {
  const { 0: count, index } = /\d[\d.,\s]{0,11}/u.exec(text) ?? { 0: '', index: 0 };
  const beside = [text.slice(0, index), text.slice(index + count.length)];
  const words = beside.map(bare).filter((word) => word !== '');
  return count !== '' && words.length === 1 && setOf(counters).has(words[0] ?? '');
}

/** Where an office is reached, alone: a number, an address, its hours. */
const reached =
  /^[\s•·*-]*(?:(?:\+\(?\d|\(\d)[\d\s().-]{7,18}\d|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}|\p{L}{2,10}\.? ?[-–] ?\p{L}{2,10}\.?:? \d{1,2}[:.]\d{2} ?[-–] ?\d{1,2}[:.]\d{2}.{0,110})$/u;

/** What the law has a site show, and who made it. */
const signOfSite =
  /ICP[备備]|公网安备|网站标识码|技术支持[:\uFF1A]|版权所有|版權所有|^〒\d{3}-\d{4}|^法人番号\s?\d|^(?:copyright|ⓒ|©)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены|усі права захищен|всі права захищен|бүх эрх хуулиар|tüm hakları saklıdır|hak cipta dilindungi|جميع الحقوق محفوظة|무단 ?전재|^(?:powered|designed|developed|website|hosted|maintained) by /iu;

const networks = new Set(
  'facebook twitter x linkedin whatsapp telegram instagram youtube flickr pinterest reddit viber tumblr threads bluesky mastodon tiktok vk vkontakte одноклассники вконтакте line messenger email e-mail mail print rss weibo wechat 微信 微博 qq qq空间 카카오톡 페이스북 트위터 네이버 밴드 फेसबुक فيسبوك تويتر واتساب تيليجرام zalo share'.split(
    ' ',
  ),
);

/** "Facebook Twitter LinkedIn": the networks that a page can be sent to. */
function isRowOfNetworks(text: string): boolean {
  const words = text.toLowerCase().split(/[\s,|/·•]+/u);
  return words.length <= 12 && words.every((word) => networks.has(word));
}

/** Whether a line is one of a page, and none of its text. */
export function isOfPage(text: string): boolean {
  return pageChrome.test(text) || isPageAct(text) || isPageLabel(text);
}

/** Without arrows, brackets and stops around it. */
function bare(text: string): string {
  const words = text.normalize('NFC').toLowerCase();
  return /[\p{L}\p{N}].*[\p{L}\p{M}\p{N}]|[\p{L}\p{N}]/su.exec(words)?.[0] ?? '';
}

type Rows = Readonly<Record<string, string>>;
const sets = new Map<Rows, ReadonlySet<string>>();

function setOf(rows: Rows): ReadonlySet<string> {
  const known = sets.get(rows);
  if (known) return known;
  const made = new Set(Object.values(rows).flatMap((row) => row.split('|').map(bare)));
  sets.set(rows, made);
  return made;
}

/** What can be done with a page: print it, share it, go back, see the rest of the site. */
const acts: Rows = {
  en: 'see all the news|you can share this post|still no comments posted|no comments posted|image|close search window|close window|print this page|print page|print article|share this page|share page|share article|share this article|share this story|copy url|copy link to clipboard|copied|email this page|email a friend|send by email|send to a friend|back|go back|back to list|back to top|return to top|top of page|previous|next|previous article|next article|previous post|next post|previous page|next page|view all news|all news|all press releases|more news|see all|see all news|view more|load more|read full story|was this page helpful?|is this page useful?|yes this page is useful|no this page is not useful|report a problem with this page|rate this page|give feedback|photo gallery|image gallery|gallery|download image|download photo|save|bookmark|a a a|font size|text size|increase font size|decrease font size|high contrast|toggle navigation|open menu|close menu|site map|sitemap|contact us|about us|privacy policy|terms of use|accessibility',
  uk: 'роздрукувати|друкувати|друк|версія для друку|поділитися|поділитись|поширити|надіслати|підписатися|підписатись|назад|повернутися|повернутись|назад до списку|до списку новин|на головну|догори|вгору|усі новини|всі новини|більше новин|інші новини|наступна новина|попередня новина|наступна|попередня|фотогалерея|фото|відео|завантажити|копіювати посилання|скопіювати посилання|надрукувати|збільшити шрифт|знайшли помилку?|меню|пошук|контакти|мапа сайту',
  ru: 'распечатать|напечатать|печать|версия для печати|поделиться|поделиться ссылкой|отправить|подписаться|назад|вернуться|вернуться назад|назад к списку|к списку новостей|вернуться к списку|наверх|на главную|все новости|больше новостей|другие новости|следующая новость|предыдущая новость|следующая|предыдущая|фотогалерея|фоторепортаж|дополнительно|скачать|скопировать ссылку|копировать ссылку|нашли ошибку?|размер шрифта|меню|поиск|контакты|карта сайта|обычная версия|версия для слабовидящих',
  mn: 'хэвлэх|хуваалцах|буцах|дээш|бүх мэдээ|бусад мэдээ|дараагийн|өмнөх|дараах мэдээ|өмнөх мэдээ|татах|холбоос хуулах|хайх|цэс|нүүр хуудас|зургийн цомог',
  de: 'drucken|seite drucken|artikel drucken|druckversion|teilen|seite teilen|artikel teilen|beitrag teilen|link kopieren|per e-mail versenden|per e-mail teilen|merken|zurück|zurück zur übersicht|zur übersicht|nach oben|zum seitenanfang|seitenanfang|alle meldungen|alle nachrichten|alle pressemitteilungen|weitere meldungen anzeigen|mehr anzeigen|nächste meldung|vorherige meldung|weiter|vorlesen|bildergalerie|fotogalerie|herunterladen|newsletter abonnieren|abonnieren|menü|suche|kontakt|impressum|datenschutz|inhaltsverzeichnis ausblenden|war dieser artikel hilfreich?',
  fr: "imprimer|imprimer la page|imprimer cette page|partager|partager la page|partager cette page|partager cet article|partager sur les réseaux sociaux|copier le lien|lien copié|envoyer par courriel|envoyer par mail|envoyer à un ami|retour|retour à la liste|retour à l’accueil|retour à l'accueil|retour en haut|retour en haut de page|haut de page|toutes les actualités|tous les communiqués|plus d’actualités|plus d'actualités|article suivant|article précédent|suivant|précédent|lire la suite|lire plus|voir plus|voir tout|afficher plus|galerie photos|galerie|photos|télécharger|télécharger le pdf|écouter|écouter l’article|s’abonner|s'abonner|s’inscrire|abonnez-vous|menu|recherche|rechercher|contact|mentions légales|plan du site",
  es: 'imprimir|imprimir página|compartir|compartir en facebook|compartir en twitter|compartir en whatsapp|compartir noticia|copiar enlace|copiar|enviar|enviar por correo|enviar por email|volver|volver al listado|volver arriba|volver atrás|regresar|atrás|ir arriba|ver más|ver más noticias|ver todas|ver todas las noticias|todas las noticias|más noticias|noticia siguiente|noticia anterior|siguiente|anterior|leer más|descargar|descargar pdf|descargar imagen|galería|galería de fotos|galería de imágenes|fotos|escuchar|suscribirse|suscríbete|menú|buscar|buscador|contacto|mapa del sitio|aviso legal',
  pt: 'imprimir|compartilhar|compartilhe|partilhar|partilhe|copiar link|copiar para área de transferência|link para copiar para área de transferência|enviar por e-mail|voltar|voltar ao topo|ir para o topo|todas as notícias|mais notícias|ver mais|ver todas|próxima notícia|notícia anterior|próximo|anterior|saiba mais|leia mais|assuntos|tags|marcadores|registrado em|galeria de fotos|galeria|fotos|baixar|descarregar|ouvir|assine|menu|buscar|pesquisar|contato|contacto|mapa do site|acesso à informação|participe',
  it: "stampa|stampa pagina|stampa questa pagina|condividi|condividi su facebook|condividi questa pagina|copia link|invia|invia per email|indietro|torna indietro|torna su|torna all’elenco|torna all'elenco|tutte le notizie|altre notizie|vedi tutte|vedi altro|leggi tutto|leggi di più|notizia successiva|notizia precedente|successivo|precedente|galleria fotografica|galleria|foto|scarica|scarica pdf|ascolta|iscriviti|menù|cerca|contatti|mappa del sito|note legali|quanto sono chiare le informazioni su questa pagina?",
  pl: 'drukuj|wydrukuj|wersja do druku|udostępnij|kopiuj link|wyślij|powrót|wróć|powrót do listy|do góry|na górę|wszystkie aktualności|wszystkie wiadomości|więcej aktualności|zobacz więcej|czytaj więcej|następny|poprzedni|następna|poprzednia|galeria|galeria zdjęć|zdjęcia|pobierz|pobierz plik|metryka|rejestr zmian|historia zmian|menu|szukaj|kontakt|mapa strony',
  nl: 'print|afdrukken|pagina afdrukken|delen|deel deze pagina|deel dit artikel|deel dit bericht|link kopiëren|terug|terug naar overzicht|terug naar boven|naar boven|alle nieuwsberichten|al het nieuws|meer nieuws|lees verder|lees meer|volgende|vorige|fotogalerij|downloaden|abonneren|zoeken|contact|heeft deze informatie u geholpen?',
  sv: 'skriv ut|skriv ut sidan|dela|dela sidan|dela artikeln|kopiera länk|tillbaka|till toppen|alla nyheter|fler nyheter|läs mer|nästa|föregående|ladda ner|prenumerera|sök|kontakt|lyssna|hjälpte sidan dig?',
  fi: 'tulosta|jaa|jaa sivu|kopioi linkki|takaisin|takaisin ylös|kaikki uutiset|lisää uutisia|lue lisää|seuraava|edellinen|lataa|tilaa|haku|kuuntele',
  cs: 'vytisknout|tisk|sdílet|kopírovat odkaz|zpět|zpět nahoru|nahoru|zpět na seznam|všechny zprávy|všechny aktuality|další zprávy|číst dál|více|další|předchozí|fotogalerie|stáhnout|hledat|kontakty',
  ro: 'tipărește|printează|distribuie|înapoi|sus|toate știrile|mai multe știri|citește mai mult|următorul|anterior|galerie foto|descarcă|caută|contact',
  hu: 'nyomtatás|megosztás|vissza|vissza a tetejére|összes hír|további hírek|tovább|következő|előző|letöltés|keresés|kapcsolat',
  el: 'εκτύπωση|κοινοποίηση|κοινοποιήστε|αντιγραφή συνδέσμου|πίσω|επιστροφή|επιστροφή στην κορυφή|όλα τα νέα|περισσότερα|διαβάστε περισσότερα|επόμενο|προηγούμενο|λήψη|αναζήτηση|επικοινωνία',
  tr: 'yazdır|paylaş|sayfayı yazdır|bağlantıyı kopyala|linki kopyala|e-posta gönder|geri|geri dön|başa dön|yukarı|yukarı çık|tüm haberler|tümü|tümünü gör|diğer haberler|diğer duyurular|devamını oku|sonraki|önceki|sonraki haber|önceki haber|fotoğraf galerisi|galeri|fotoğraflar|indir|abone ol|ara|menü|iletişim|site haritası',
  id: 'cetak|bagikan|bagikan ke|bagikan artikel|salin tautan|salin link|kembali|kembali ke atas|ke atas|semua berita|lihat semua|berita lainnya|selengkapnya|baca selengkapnya|berikutnya|sebelumnya|berita selanjutnya|berita sebelumnya|galeri|galeri foto|unduh|langganan|cari|kontak|hubungi kami|peta situs|dilihat',
  vi: 'in|in trang|in bài viết|bản in|chia sẻ|sao chép liên kết|gửi email|gửi bài viết|gửi mail|quay lại|trở về|trở lại|về đầu trang|lên đầu trang|tất cả tin tức|xem tất cả|xem tiếp|tin tiếp theo|tin trước|tiếp theo|thư viện ảnh|tải về|đăng ký|tìm kiếm|liên hệ|sơ đồ trang|lưu bài viết|cỡ chữ|nghe đọc bài',
  th: 'พิมพ์|แชร์|ย้อนกลับ|กลับสู่ด้านบน|ข่าวทั้งหมด|อ่านเพิ่มเติม|ดูทั้งหมด|ถัดไป|ก่อนหน้า|ดาวน์โหลด|ค้นหา',
  hi: 'प्रिंट करें|साझा करें|वापस|ऊपर जाएं|सभी समाचार|और पढ़ें|अगला|पिछला|डाउनलोड|खोज',
  ko: '인쇄|인쇄하기|공유|공유하기|주소복사|url복사|url 복사|링크복사|목록|목록보기|목록으로|이전|다음|이전글|다음글|이전 글|다음 글|이전 페이지|다음 페이지|맨위로|맨 위로|위로|페이지 상단으로|상단으로|뒤로|뒤로가기|더보기|전체보기|첨부파일|파일 다운로드|다운로드|만족도 조사|만족도조사|이 페이지의 내용에 만족하십니까?|현재 페이지의 정보 및 사용편의성에 대해 만족하십니까?|글자 크게|글자 작게|글씨크기|검색|메뉴|사이트맵|스크랩|댓글|포토갤러리',
  ja: '印刷|印刷する|印刷用ページ|印刷用ページを表示する|このページを印刷する|シェア|シェアする|シェアしてください|ツイート|ポスト|ポストする|いいね!|リンクをコピー|urlをコピー|戻る|前のページに戻る|前へ|次へ|前の記事|次の記事|前の記事へ|次の記事へ|一覧|一覧へ|一覧へ戻る|一覧に戻る|一覧を見る|もっと見る|続きを読む|トップへ戻る|先頭へ戻る|上へ戻る|このページの先頭へ|このページのトップへ|このページの先頭へ戻る|ページの先頭へ|ページの先頭へ戻る|ページの先頭です。|ページトップへ|ページトップ|メニューを飛ばして本文へ|メニューを飛ばして本文へ移動する|本文へスキップ|本文へスキップします|ここから本文です。|ここまで本文です。|本文ここから|本文ここまで|お問い合わせ|お問合せ|お問い合わせ先はこちら|ご意見・ご感想|サイトマップ|検索|メニュー|文字サイズ|音声読み上げ|ダウンロード|写真一覧|より良いウェブサイトにするためにみなさまのご意見をお聞かせください|このページの情報は役に立ちましたか?|このページに関するお問い合わせ',
  zh: '打印|打印本页|打印此页|打印文章|列印|友善列印|关闭|关闭窗口|关闭本页|關閉|關閉視窗|分享|分享到|分享本页|分享至|收藏|复制链接|複製連結|返回|返回顶部|返回頂部|返回列表|返回首页|回到顶部|回頂端|回上一頁|回列表|上一篇|下一篇|上一条|下一条|上一則|下一則|上一页|下一页|更多|查看更多|查看全部|阅读全文|下载|字号|大 中 小|扫一扫在手机打开当前页|扫一扫分享到微信|微信扫一扫|手机扫一扫|网站地图|網站導覽|联系我们|聯絡我們|关于我们|无障碍浏览|搜索|搜尋|图片集|相册',
  ar: 'طباعة|اطبع|نسخة للطباعة|مشاركة|شارك|شارك عبر|شارك الخبر|مشاركة الخبر|نسخ الرابط|تم النسخ|إرسال|أرسل إلى صديق|العودة|رجوع|عودة|العودة إلى القائمة|العودة للأعلى|إلى الأعلى|جميع الأخبار|كل الأخبار|المزيد|المزيد من الأخبار|عرض المزيد|اقرأ المزيد|التالي|السابق|الخبر التالي|الخبر السابق|معرض الصور|صور|تحميل|تنزيل|اشترك|بحث|القائمة|اتصل بنا|خريطة الموقع|حجم الخط|استمع',
  fa: 'چاپ|نسخه چاپی|اشتراک‌گذاری|اشتراک گذاری|بازگشت|بازگشت به بالا|همه اخبار|اخبار بیشتر|بیشتر|بعدی|قبلی|دانلود|جستجو|تماس با ما',
  he: 'הדפסה|הדפס|שיתוף|שתף|העתק קישור|חזרה|חזרה למעלה|כל החדשות|עוד|הבא|הקודם|הורדה|חיפוש|צור קשר',
};

/** What stands above a list of other pages. */
const heads: Rows = {
  en: 'related news|related posts|related press releases|related reading|related documents|related items|related videos|you may also like|you might also like|you may be interested in|also read|read also|read next|see also|further reading|more on this topic|more on this story|more from this section|more like this|more news|more stories|other news|other press releases|latest news|latest press releases|recent news|recent posts|recent articles|similar articles|similar news|recommended|recommended for you|most read|most popular|trending|trending now|in this section|department resources|top slides|explore more',
  uk: 'вас може зацікавити|вам може бути цікаво|читайте також|дивіться також|схожі новини|схожі матеріали|схожі статті|інші новини|останні новини|новини за темою|матеріали за темою|за темою|пов’язані новини|популярне|популярні новини|більше за темою|ще за темою|рекомендуємо',
  ru: 'вас может заинтересовать|вам может быть интересно|читайте также|смотрите также|похожие новости|похожие материалы|похожие статьи|другие новости|последние новости|новости по теме|материалы по теме|по теме|ещё по теме|еще по теме|связанные новости|связанные материалы|популярное|популярные новости|рекомендуем|рекомендуемые материалы|главное за сегодня',
  mn: 'холбоотой мэдээ|төстэй мэдээ|бусад мэдээ|сүүлийн мэдээ|шинэ мэдээ|их уншсан|санал болгох',
  de: 'das könnte sie auch interessieren|das könnte dich auch interessieren|auch interessant|ähnliche artikel|ähnliche beiträge|weitere artikel|weitere beiträge|weitere nachrichten|weitere meldungen|weitere themen|weitere informationen|weiterführende informationen|weiterführende links|verwandte themen|verwandte artikel|mehr zum thema|zum thema|lesen sie auch|siehe auch|meistgelesen|aktuelle meldungen|neueste meldungen|empfehlungen',
  fr: 'à lire aussi|à lire également|lire aussi|voir aussi|voir également|à voir aussi|sur le même sujet|sur le même thème|dans la même rubrique|articles similaires|articles liés|articles connexes|autres articles|autres actualités|actualités liées|dernières actualités|dernières nouvelles|vous aimerez aussi|cela pourrait vous intéresser|ceci pourrait vous intéresser|pour aller plus loin|en savoir plus|liens utiles|liens connexes|documents associés|les plus lus|recommandés',
  es: 'te puede interesar|también te puede interesar|le puede interesar|también le puede interesar|quizás te interese|noticias relacionadas|noticias similares|artículos relacionados|contenido relacionado|contenidos relacionados|información relacionada|temas relacionados|otras noticias|últimas noticias|más noticias|más información|más leídas|lo más leído|lee también|lea también|ver también|véase también|leer también|recomendados|enlaces de interés|documentos relacionados',
  pt: 'leia também|leia mais sobre|veja também|saiba também|notícias relacionadas|artigos relacionados|conteúdos relacionados|conteúdo relacionado|matérias relacionadas|outras notícias|últimas notícias|mais lidas|você pode gostar|você também pode gostar|também pode interessar|recomendados|mais informações',
  it: 'leggi anche|vedi anche|guarda anche|notizie correlate|articoli correlati|contenuti correlati|potrebbe interessarti anche|potrebbe interessarti|ti potrebbe interessare|ti potrebbero interessare|potrebbero interessarti|altre notizie|ultime notizie|dello stesso argomento|per approfondire|per saperne di più|i più letti|correlati',
  pl: 'zobacz także|zobacz też|zobacz również|czytaj także|czytaj też|czytaj również|przeczytaj także|polecane|polecamy|podobne|podobne artykuły|powiązane|powiązane artykuły|inne aktualności|inne wiadomości|pozostałe aktualności|ostatnie aktualności|najnowsze|najczęściej czytane|materiały|więcej informacji',
  nl: 'zie ook|lees ook|bekijk ook|gerelateerd|gerelateerd nieuws|gerelateerde artikelen|gerelateerde berichten|verwante artikelen|ander nieuws|laatste nieuws|meer over dit onderwerp|meer informatie|meest gelezen|misschien ook interessant',
  sv: 'läs också|läs även|se även|se också|relaterade artiklar|relaterade nyheter|relaterat innehåll|relaterat|liknande artiklar|senaste nytt|senaste nyheter|fler nyheter|mer om ämnet|mer information',
  fi: 'lue myös|katso myös|aiheeseen liittyvää|liittyvät uutiset|lisätietoja aiheesta|muita uutisia|uusimmat uutiset',
  cs: 'čtěte také|čtěte dále|související články|související zprávy|související|podobné články|mohlo by vás zajímat|další články|nejčtenější|viz také',
  ro: 'citește și|citeşte şi|vezi și|știri similare|articole similare|alte știri|ultimele știri|te-ar putea interesa',
  hu: 'olvassa el ezt is|kapcsolódó hírek|kapcsolódó cikkek|további hírek|ez is érdekelheti|legfrissebb hírek',
  el: 'σχετικά νέα|σχετικά άρθρα|δείτε επίσης|διαβάστε επίσης|άλλα νέα|τελευταία νέα|δημοφιλή',
  tr: 'ilgili haberler|ilgili içerikler|ilgili bağlantılar|benzer haberler|benzer içerikler|diğer haberler|son haberler|ayrıca bakınız|ayrıca bakın|bunlar da ilginizi çekebilir|ilginizi çekebilir|en çok okunanlar|önerilenler|bunları da okuyun',
  id: 'baca juga|berita terkait|artikel terkait|berita lainnya|berita lain|berita terbaru|berita terkini|berita populer|terpopuler|terkini|lihat juga|rekomendasi|mungkin anda suka|informasi terkait',
  vi: 'tin liên quan|các tin liên quan|tin cùng chuyên mục|tin cùng loại|các tin khác|tin khác|các tin đã đưa|các tin mới hơn|các tin cũ hơn|tin mới|tin mới nhất|tin tức khác|bài viết khác|bài viết liên quan|bài liên quan|bài viết cùng chuyên mục|xem thêm|đọc thêm|có thể bạn quan tâm|đọc nhiều|tin đọc nhiều|tin nổi bật|tin xem nhiều',
  th: 'ข่าวที่เกี่ยวข้อง|ข่าวอื่นๆ|ข่าวล่าสุด|บทความที่เกี่ยวข้อง|อ่านต่อ',
  hi: 'संबंधित खबरें|संबंधित समाचार|यह भी पढ़ें|ये भी पढ़ें|अन्य समाचार|ताज़ा खबरें',
  ko: '관련기사|관련 기사|관련뉴스|관련 뉴스|관련자료|관련 자료|관련링크|관련글|이 기사와 함께 보면 좋은 기사|함께 보면 좋은 기사|추천기사|추천 기사|최신기사|최신 기사|최신뉴스|많이 본 뉴스|많이 본 기사|인기기사|인기 기사|다른 기사 보기|다른기사 보기|주요뉴스',
  ja: '関連リンク|関連記事|関連情報|関連ニュース|関連ページ|関連資料|関連ファイル|関連コンテンツ|こちらもご覧ください|あわせて読みたい|合わせて読みたい|おすすめ記事|おすすめの記事|おすすめ|人気記事|人気の記事|最新記事|最新ニュース|新着記事|ほかの記事|他の記事|その他の記事|その他のニュース|このカテゴリの記事|同じカテゴリの記事',
  zh: '相关新闻|相关阅读|相关链接|相关文章|相关报道|相关信息|相关稿件|相关推荐|延伸阅读|推荐阅读|推荐文章|热门文章|热门新闻|热门推荐|最新新闻|最新文章|最新消息|更多新闻|其他新闻|猜你喜欢|为您推荐|相關新聞|相關文章|相關連結|延伸閱讀|推薦閱讀|熱門新聞|最新新聞',
  ar: 'أخبار ذات صلة|أخبار ذات صله|مواضيع ذات صلة|موضوعات ذات صلة|مقالات ذات صلة|مواد ذات صلة|أخبار متعلقة|اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|إقرأ أيضا|إقرأ أيضاً|شاهد أيضا|شاهد أيضاً|قد يعجبك أيضا|قد يعجبك أيضاً|أخبار أخرى|آخر الأخبار|أحدث الأخبار|الأكثر قراءة|روابط ذات صلة',
  fa: 'اخبار مرتبط|مطالب مرتبط|خبرهای مرتبط|اخبار دیگر|آخرین اخبار|پربازدیدترین',
  he: 'כתבות נוספות|כתבות קשורות|ידיעות נוספות|קרא גם|ראו גם|חדשות נוספות',
};

/** Before a colon, where only a page has it: its tags, its changes, the picture's maker. */
const labels: Rows = {
  en: 'tags|tag|keywords|keyword|category|categories|filed under|posted in|reading time|read time|language|last updated|last update|page last updated|last modified|last reviewed|content last updated|page updated|photo credit|photo credits|image credit|share|share on|share this|follow us|font size|you are here|visitor count|hits|views',
  uk: 'теги|тег|ключові слова|рубрика|категорія|востаннє оновлено|оновлено|останнє оновлення|час читання|ви тут|поширити|фото',
  ru: 'теги|тег|ключевые слова|рубрика|категория|последнее обновление|обновлено|время чтения|вы здесь|поделиться|фото|фотография',
  mn: 'түлхүүр үг|ангилал|сүүлд шинэчилсэн|шинэчилсэн|хуваалцах',
  de: 'schlagwörter|schlagworte|stichwörter|stichworte|kategorie|kategorien|thema|letzte aktualisierung|zuletzt aktualisiert|letzte änderung|lesezeit|lesedauer|fotograf|fotografin|bildnachweis|bildquelle|sie sind hier|teilen',
  fr: 'mots-clés|mots clés|mot-clé|étiquettes|catégorie|catégories|rubrique|dernière mise à jour|dernière modification|mis à jour|temps de lecture|crédit photo|crédits photo|crédit photos|crédits photos|crédits|vous êtes ici|partager|thématiques',
  es: 'etiquetas|palabras clave|categoría|categorías|última actualización|última modificación|actualizado|tiempo de lectura|fotografía|fotografías|créditos|usted está aquí|estás aquí|compartir|temas relacionados',
  pt: 'etiquetas|palavras-chave|marcadores|categoria|categorias|última atualização|última modificação|atualizado em|tempo de leitura|fotografia|crédito|créditos|você está aqui|compartilhe|registrado em',
  it: 'parole chiave|etichette|categoria|categorie|argomenti|ultimo aggiornamento|ultima modifica|aggiornato|tempo di lettura|fotografia|crediti|sei qui|ti trovi in|condividi',
  pl: 'tagi|słowa kluczowe|kategoria|data ostatniej modyfikacji|ostatnia modyfikacja|ostatnia aktualizacja|zaktualizowano|czas czytania|zdjęcie|zdjęcia|jesteś tutaj|udostępnij|wprowadził|wprowadził do serwisu',
  nl: 'trefwoorden|tags|categorie|laatst gewijzigd|laatst bijgewerkt|leestijd|fotograaf|u bent hier|deel',
  sv: 'nyckelord|taggar|kategori|senast uppdaterad|uppdaterad|lästid|fotograf|du är här|dela',
  fi: 'avainsanat|asiasanat|päivitetty|viimeksi päivitetty|lukuaika|kuva',
  cs: 'klíčová slova|štítky|kategorie|poslední aktualizace|aktualizováno|autor fotografie',
  ro: 'etichete|cuvinte cheie|categorie|ultima actualizare|actualizat',
  hu: 'címkék|kulcsszavak|kategória|utolsó frissítés|frissítve',
  el: 'ετικέτες|λέξεις κλειδιά|κατηγορία|τελευταία ενημέρωση',
  tr: 'etiketler|etiket|anahtar kelimeler|kategori|son güncelleme|güncelleme|okuma süresi|fotoğraf|fotoğraflar|paylaş',
  id: 'tag|label|kata kunci|kategori|terakhir diperbarui|diperbarui|waktu baca|bagikan',
  vi: 'từ khóa|từ khoá|thẻ|chuyên mục|cập nhật lần cuối|lần cập nhật cuối|thời gian đọc|chia sẻ',
  ko: '키워드|태그|분류|카테고리|최종수정일|최종 수정일|최종업데이트|수정일|공유',
  ja: 'キーワード|タグ|カテゴリ|カテゴリー|分類|最終更新日|最終更新|更新日|読了時間|シェア',
  zh: '标签|標籤|关键词|關鍵詞|关键字|關鍵字|分类|分類|栏目|最后更新|最後更新|更新日期|责任编辑|責任編輯|编辑|編輯|审核|审核人|校对|分享',
  ar: 'الكلمات المفتاحية|كلمات مفتاحية|الكلمات الدلالية|كلمات دلالية|الوسوم|وسوم|التصنيف|القسم|آخر تحديث|تاريخ آخر تحديث|وقت القراءة|شارك',
  fa: 'برچسب‌ها|برچسب ها|کلیدواژه‌ها|کلمات کلیدی|آخرین به روز رسانی',
  he: 'תגיות|מילות מפתח|עודכן|עדכון אחרון',
};

/** With a number: how often a text was read, or how many pictures it has. */
const counters: Rows = {
  en: 'views|view|hits|reads|visits|visitor count|visitors|shares|comments|photos|images|min read|minute read|minutes read',
  uk: 'переглядів|перегляди|переглядів сторінки|прочитань|фото',
  ru: 'просмотров|просмотры|просмотра|прочтений|показов|фото|фотографий',
  mn: 'үзсэн|уншсан|үзэлт',
  de: 'aufrufe|bilder|fotos',
  fr: 'vues|lectures|photos',
  es: 'visitas|vistas|lecturas|fotos',
  pt: 'visitas|visualizações|acessos|fotos',
  it: 'visualizzazioni|visite|letture|foto',
  pl: 'wyświetleń|wyświetlenia|odsłon|odsłony|zdjęcia|zdjęć',
  nl: 'weergaven|keer bekeken|foto’s',
  tr: 'görüntülenme|okunma|okunma sayısı|görüntülenme sayısı',
  id: 'dilihat|dibaca|kali dilihat|kali dibaca|views',
  vi: 'lượt xem|lượt đọc|số lượt xem|lượt truy cập',
  ko: '조회수|조회|추천|추천수|댓글',
  ja: '閲覧数|アクセス数|ページビュー',
  zh: '浏览次数|浏览量|浏览|点击数|点击量|点击|阅读|阅读量|阅读次数|访问量|瀏覽次數|瀏覽人次|點閱數|點閱|点击率',
  ar: 'عدد المشاهدات|المشاهدات|مشاهدات|مشاهدة|عدد الزيارات|الزيارات|القراءات',
  fa: 'تعداد بازدید|بازدید',
};

/** Before a colon at the end of a page: where its office is, and who answers for it. */
const tailLabels: Rows = {
  en: 'address|tel|telephone|phone|fax|email|e-mail|office hours|opening hours|website|web|contact|contact us|for more information|source link|original text',
  uk: 'адреса|телефон|тел|факс|електронна пошта|контакти|джерело',
  ru: 'адрес|телефон|тел|факс|электронная почта|контакты|источник',
  mn: 'хаяг|утас|факс|имэйл|и-мэйл|холбоо барих|эх сурвалж',
  de: 'adresse|anschrift|telefon|tel|fax|e-mail|quelle|ansprechpartner|ansprechpartnerin',
  fr: 'adresse|téléphone|tél|tel|télécopie|courriel|source|contacts',
  es: 'dirección|teléfono|tel|correo electrónico|correo|fuente|horario de atención',
  pt: 'endereço|telefone|tel|e-mail|fonte|contatos',
  it: 'indirizzo|telefono|tel|e-mail|fonte|contatti',
  pl: 'adres|telefon|tel|e-mail|źródło|kontakt',
  nl: 'adres|telefoon|tel|e-mail|bron',
  tr: 'adres|telefon|tel|faks|e-posta|kaynak',
  id: 'alamat|telepon|telp|email|sumber',
  vi: 'địa chỉ|điện thoại|email|nguồn',
  ko: '주소|전화|전화번호|팩스|이메일|담당부서|담당자|담당|문의|문의처|연락처|출처',
  ja: '住所|所在地|電話|電話番号|tel|fax|ファクス|メール|担当|担当課|担当部署|問い合わせ先|お問い合わせ先|連絡先|お問い合わせ|出典',
  zh: '地址|电话|電話|联系电话|传真|傳真|邮编|郵編|邮箱|电子邮箱|主办|主办单位|承办|承办单位|协办单位|主管单位|联系人|联系方式|来源|來源',
  ar: 'العنوان|هاتف|الهاتف|فاكس|البريد الإلكتروني|المصدر',
};
