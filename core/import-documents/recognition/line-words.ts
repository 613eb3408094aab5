/**
 * Words that show the role of a line around the title, in the languages of official texts. Another
 * language or issuer is another alternative here, not code.
 */
import { lineForms } from './word-forms';

/** Labels beside a date. Removed before judging whether a date is alone. */
export const dateLabel =
  /(?<!\p{L})(?:réunion du|séance du|(?:distributed|published|posted|released|issued|provided) by (?:\p{L}+ ){1,4}on|\d{1,2} (?:minutes?|hours?|days?|weeks?|months?|years?) ago|audition du|sitzung vom|sesión del?|written|published(?: on| date)?|date(?: published| posted| of (?:issue|publication|release))?|issued(?: on)?|released(?: on)?|release date|posted(?: on)?|last (?:updated?|modified|reviewed)|updated?(?: on)?|modified|first published|door|op|on|le|den|am|vom|publié le|mis(?:e)? (?:à jour|en ligne)(?: le)?|paru le|mise à jour|veröffentlicht am|stand|erschienen am|datum|fecha(?: de publicación)?|publicad[oa](?: el| em)?|actualizado(?: el)?|atualizad[oa](?: em)?|pubblicato il|aggiornato il|data|aktualizacja|gepubliceerd op|publicerad|publisert|julkaistu|opublikowano|utworzono|dodano|дата(?: публикации)?|опубликовано|обновлено|опубліковано|оновлено|дата публікації|нийтэлсэн|огноо|tarih|tanggal|diterbitkan|dipublikasikan|ngày(?: đăng)?|date de publication|発表日|掲載日|公開日|更新日|最終更新日?|発行日|日付|등록일|작성일|게시일|수정일|出版|更新时间|更新|发布时间|发布日期|时间|日期|發布日期|發佈時間|yayınlanma(?: tarihi)?|yayın tarihi|son güncelleme(?: tarihi)?|güncelleme|đăng ngày|cập nhật|تاريخ النشر|تاريخ التحديث|نشر في|آخر تحديث|تاريخ|publicat(?: la| pe)?|publicerad(?: den)?|senast uppdaterad|publiceret|offentliggjort|udgivet|sist endret|sist oppdatert|utgitt|julkaistu|päivitetty|avaldatud|lisatud|publicēts|publikuota|paskelbta|objavljeno|datum objave|објављено|датум|датум објаве|zveřejněno|vydáno|publikováno|zverejnené|uverejnené|publikované|közzétéve|megjelent|dátum|δημοσιεύτηκε|δημοσιεύθηκε|δημοσίευση|ημερομηνία|публикувано(?: на)?|публикувана(?: на)?|дата на публикуване|жарияланған күні|жарияланды|dərc edilib|tarix|diterbitkan pada|tarikh|วันที่น(?:ำ|\u0E4Dา)เข้าข้อมูล|วันที่ปรับปรุงข้อมูล|วันที่เผยแพร่|เผยแพร่(?:เมื่อ)?|วันที่|प्रकाशित|प्रकाशन तिथि|दिनांक|تاریخ انتشار|منتشر شده|تاریخ|פורסם|תאריך|dem|geplaatst(?: op)?|gewijzigd op|ingevoerd op|eingestellt am|publiziert am|hochgeladen am|ajouté le|créé le|posté le|rédigé le|inserito il|data di pubblicazione|inserid[oa] em|postad[oa] em|criado em|data da publicação|enviado el|creado el|ingresado el|opublikowan[yoae]|dodan[yoae]|wprowadzono|data dodania|vloženo|datum zveřejnění|vytvořeno|pridané|vložené|dátum zverejnenia|feltöltve|közzététel dátuma|postat(?: la| pe)?|adăugat(?: la| pe)?|data publicării|objavljen[oa](?: dana)?|postavljeno|објављен[оа]|размещено|размещена|добавлено|создано|дата создания|дата размещения|розміщено|додано|дата розміщення|качено на|добавено на|lagt ud|oprettet|lagt ut|lisätty|lisatud|pievienots|įkelta|αναρτήθηκε(?: στις)?|καταχωρήθηκε|eklenme(?: tarihi)?|oluşturulma(?: tarihi)?|diposting(?: pada)?|diunggah(?: pada)?|disiarkan(?: pada)?|ngày tạo|ngày cập nhật|تاريخ الإضافة|أضيف في|نُشر في|تاریخ درج|입력일?|登録日|刊登日期|張貼日期|發布日|发表于|發表於|发布于|created(?: on| at)?|date (?:created|added)|added(?: on)?|submitted(?: on)?|uploaded(?: on)?|for immediate release|embargoed until|dated|於|場所|会場|this)(?!\p{L})\s*:?/giu;
/** Labels of a day other than that of publication. */
export const laterDateLabel =
  /(?:last (?:updated?|modified|reviewed)|updated|modified|mis(?:e)? à jour|letzte änderung|aktualisiert|actualizado|atualizad[oa]|aggiornato|güncelleme|cập nhật|آخر تحديث|aktualizacja|обновлено|оновлено|更新|수정|ปรับปรุง|posodobljeno|ažurirano|ажурирано|senast|opdateret|oppdatert|päivitetty|actualizat|обновен|ενημέρωση)/iu;
/** A sentence that says by whom and when a text was released, and nothing else. */
export const releasedOn =
  /^.{0,90}\b(?:gepubliceerd op|publié le|veröffentlicht am|pubblicato il|publicado el|published on)\b.{4,40}\d{4}\.?$|^(?:The |This )?(?:[\p{L} ]{0,30} )?(?:press release|statement|speech|readout|text|news release|communiqué|transcript|article|letter)\b[^.;]{0,60}\b(?:issued|released|published|made|delivered|given|posted)\b[^;]{0,80}\d{4}\.?(?: It is reproduced [^.]{3,40}\.)?$/iu;
export const zoneWord =
  /^(?:local|time|times|ist|jst|kst|(?:gmt|utc)\+?|eastern|central|pacific|daylight|standard|cet|cest|bst|e[sd]t|c[sd]t|p[sd]t|msk|hkt|sgt|aest|aedt|[a-z]+\/[a-z]+|japan|wib|wita|wit|brt|trt|msk|hrs?|hours|uhr|h|o’clock|noon|midnight|a\+?|a\.?m\.?|p\.?m\.?|\d{1,2})\.?$/i;

/** The section of a site that a text is in; never its title. */
export const sectionLine = lineForms(
  'communiqu[eé]s|declarations|joint statements|press releases?|news releases?|media releases?|press conferences?|press statements?|press notes?|press|news|newsroom|media|media (?:centre|center|room)|releases?|statements?(?: (?:and|&) (?:releases|remarks|speeches|interviews))?|speeches(?: (?:and|&) (?:remarks|statements|transcripts))?|readouts?|remarks|transcripts?|briefings?|briefing room|latest news|top stories|headlines|events?|archives?|topics|what.s new|home|newspaper|documents?|publications?|foreign (?:affairs|policy)|daily news|world|politics|all news|news (?:and|&) (?:events|media|stories)|feature stor(?:y|ies)|media (?:notes?|advisor(?:y|ies))|off the cuff|secretary-general|statements and readouts|spokesperson.s statement|blog|opinion|ministry news|archived content|latest|global news|breaking news|the briefing room|press statement|interviews?|media (?:hub|notes?)|q ?(?:&|and) ?a|daily (?:press )?briefings?|im wortlaut|mitschrift(?: (?:der )?pressekonferenz)?|texte intégral|verbatim|asia|europe|africa|americas|middle east|north america|latin america|pacific|oceania',
  'welcome to .{2,80}|willkommen (?:auf|bei) .{2,60}|bienvenue (?:sur|à) .{2,60}|bienvenid[oa]s? a .{2,60}|benvenut[io] .{2,60}|добро пожаловать.{2,60}',
  String.raw`(?:トップページ|ホーム|首页|首頁|홈|home|accueil|startseite|inicio|главная)[ >＞»›].{1,80}`,
  String.raw`[\p{L} .’-]{2,40} relations`,
  String.raw`[\p{L} .’-]{2,40} (?:weekly|newsletter|bulletin|gazette|daily|tribune|herald)`,
  'communiqués?(?: de presse)?|actualités|salle de presse|discours|déclarations|presse|pressemitteilung(?:en)?|aktuelles|meldung(?:en)?|nachrichten|presseportal|comunicados?(?: de prensa)?|notas? de prensa|noticias|sala de prensa|actualidad|comunicat[oi](?: stampa)?|notizie|notas? à imprensa|notícias|política|internacional|internacionais|mundo|brasil|nacional|economia|economía|sociedad|persbericht(?:en)?|nieuws(?:bericht)?|artikel|articles?|verklaring(?:en)?(?: en opmerkingen)?|ultime notizie|primo piano|esteri|dichiarazioni e osservazioni|déclarations et remarques|erklärungen und bemerkungen|presidencia|portada|destacados|pressmeddelande|nyheter|uutiset|tiedote|aktualności|komunikaty?|wiadomości|tisková zpráva|aktuality',
  'новости|главные новости|главное|политика|новини суспільства|політика|у світі|картина дня|улс төр|дэлхий|пресс-релизы?|пресс-служба|события|документы|заявления|брифинги|выступления|новини|прес-реліз|повідомлення|үйл явдал|мэдээ|мэдээ мэдээлэл|хэвлэлийн мэдээ|haberler|basın açıklaması|duyurular|siaran pers|berita|tin tức|chính trị|thế giới|đối ngoại|thời sự|thông cáo báo chí|أخبار|بيان صحفي|بيانات صحفية',
  'pressemeddelelser?|pressemelding(?:er)?|pressmeddelanden?|nyheder|nyhet|aktuelt|presse(?:rum|meldinger)|historisk arkiv|arkiv|tiedotteet|lehdistötiedote|lehdistötiedotteet|uutinen|ajankohtaista|puheet|puhe|pressiteade|pressiteated|uudised|paziņojumi presei|ziņas|jaunumi|aktualitātes|pranešimai spaudai|pranešimas spaudai|naujienos|tiskové zprávy|zprávy|tlačové správy|tlačová správa|správy|sajtóközlemény(?:ek)?|hírek|közlemények|comunicate? de pres[ăa]|comunicate|știri|ştiri|noutăți|actualitate|sporočila? za (?:javnost|medije)|novice',
  'saopštenj[ea]|saopštenja za (?:javnost|medije)|vesti|vijesti|novosti|aktuelnosti|priopćenja|pres servis|press služba|саопштењ[ае]|саопштења за (?:јавност|медије)|вести|актуелности|прессъобщени[ея]|съобщени[ея] за медиите|актуално|последни новини|δελτί[οα] τύπου|ανακοινώσεις|νέα|επικαιρότητα|ειδήσεις|жаңалықтар|баспасөз релизі|баспасөз хабарламасы|xəbərlər|press-relizlər|yangiliklar|новости и события|siaran media|berita utama|kenyataan media|notícies|comunicats|notes de premsa|actualitat|ข่าว|ข่าวประชาสัมพันธ์|ข่าวสาร|แถลงข่าว|समाचार|प्रेस विज्ञप्ति|ताज़ा खबर|خبرنامه|اخبار|بیانیه‌ها|خبریں|اعلامیہ|חדשות|הודעות לעיתונות|הודעות',
  'lajme|lajmet|komunikata? për shtyp|njoftime|aktualitet|соопштение за јавност|соопштенија за јавност|fréttir|fréttatilkynning(?:ar)?|სიახლეები|პრესრელიზ(?:ი|ები)|նորություններ|լրահոս|մամուլի հաղորդագրություն|matbuot xizmati|nuacht|preaseisiúint(?:í)?|aħbarijiet|stqarrija għall-istampa|newyddion|albisteak|notisia|news (?:& media|and updates|room|details?|view)|media statements?|announcements|press (?:corner|room|service)|official news|government news|press releases and statements|diplomatic activities|actualité|espace presse|boletines|boletín(?: de prensa)?|prensa|novedades|imprensa|sala de imprensa|destaques|presseinformation(?:en)?|presseaussendung(?:en)?|medienmitteilung(?:en)?|pressemeldung(?:en)?|sala stampa|in primo piano|attualità|nieuwsberichten|actueel',
  '報道発表|報道資料|記者会見|会見・発言・寄稿|大臣会見|外務大臣会見記録|総理の(?:一日|動き|演説・記者会見など)|トピックス|新着情報|お知らせ|ニュース|外交政策|国・地域|アジア|大洋州|北米|中南米|欧州|中東|アフリカ|海外安全情報|プレスリリース|発言・演説|新闻|要闻|新闻公报|外交部发言人|外交动态|重要新闻|讲话|首页|보도자료|브리핑|알림|뉴스|공지사항',
);

/** Sections of sites that can also be headings of a text. */
export const topicLine =
  /relations$|^(?:politics|world|economy|foreign (?:affairs|policy)|documents?|events?|topics|asia|europe|africa|americas|middle east|north america|latin america|pacific|oceania|política|economia|economía|politik|политика|esteri|外交政策)$/iu;

/** How a text is released: a release line, a document number, an embargo. Kept in the head. */
export const releaseLine = new RegExp(
  String.raw`^(?:\(?(?:for (?:immediate )?release|immediate release|embargoed?\b.{0,60}|not (?:to be|for) (?:published|broadcast|publication|release)\b.{0,80}|check against delivery!?|joint (?:press conference|media release|doorstop|transcript)(?: with)?|as (?:prepared for delivery|delivered)|(?:source|quelle|fuente|fonte|via)[ :–-]+.{2,60}|.{0,40}news agency|transcript,? \(?e ?&(?:amp;)? ?oe\)?|\(?e ?& ?oe\)?|seul le prononcé fait foi|es gilt das gesprochene wort|en diffusion immédiate|pour diffusion immédiate|à diffuser immédiatement|zur sofortigen veröffentlichung|para publicación inmediata)\)?[.:]?` +
    String.raw`|(?:press|news|media) (?:release|statement|note|advisory)[ :#/-]{0,3}(?:(?:no|nr|number)\.? ?)?[\d/ .-]{1,14}[a-z]?|pressemitteilung(?: nr\.?)? ?[\d/ -]{1,12}|communiqué (?:de presse )?n[°ºo]? ?[\d/ -]{1,12}|(?:bolet[ií]n|comunicado|nota|aviso)(?: (?:de|à) (?:prensa|imprensa))?,? (?:n[°ºo.]{0,2}|núm\.?|número)? ?\d[\d/ -]{0,12}` +
    String.raw`|(?:no|nr|n°)\.? ?\d{1,4}[ /-]\d{2,4}|[A-Z]{1,10}(?:\/[A-Z0-9][A-Z0-9().-]{0,14}){1,4}\*?|\(?\d{2,4}[/-]\d{1,4}(?:\/[A-Z]{1,4})?\)?|第?\d{1,5}号|\d{1,5}-\d{2}-\d{2}-\d{4}|\p{L}[\p{L} -]{0,40}[A-Z]{2,5}\/[A-Z0-9/.-]{2,20})$`,
  'iu',
);

/** "Subjects: …", "Contact: …" above a transcript or a release. Kept in the head. */
export const labelledLine =
  /^(?:subjects?|topics?|speakers?|participants?|themen|sprecher(?:innen)?(?: und sprecher(?:innen)?)?|sujets?|thèmes?|temas?|темы|media contacts?|press contacts?|contacts?|contact presse|pressekontakt) ?[:\uFF1A] ?\S.{1,500}$/isu;

/** "Media inquiries: Jane Roe 02 555 0100", below a text; all that follows belongs to it. */
export const contactLabel =
  /^(?:(?:media|press|further) (?:contacts?|[ei]nquiries|information)|rückfrage(?:n|hinweis)(?: .{2,30})?|press ?kontakt|(?:presse)?kontakt|contact(?:s|o|os|ti)? (?:presse|(?:de )?prensa|stampa)|контакты для (?:прессы|сми)) ?(?:$|[:\uFF1A])/iu;

/** Before a path: where a reader of the page is. */
const hereLabel =
  /^(?:you are (?:here|in)|current (?:location|position)|vous êtes (?:ici|dans)|sie (?:sind|befinden sich) (?:hier|in)|(?:usted está|estás|está usted) (?:en|aquí)|você está (?:em|aqui)|está em|(?:ti trovi|sei|tu sei) (?:in|qui)|u bent hier|je bent hier|jesteś tutaj|tu jesteś|nacházíte se|nachádzate sa|вы здесь|вы находитесь|ви тут|ви знаходитесь|sunteți aici|buradasınız|anda di sini|bạn đang ở|现在位置|当前位置|當前位置|目前位置|您的位置|您所在的位置|您现在的位置|您當前的位置|所在位置|現在位置|現在地|현재 ?위치) ?[:：]? ?/iu;

const breadcrumb =
  /^[^→>»›/]{1,40}(?:\s*(?:[→>»›]|\s\/\s)\s*[^→>»›/]{1,60}){2,6}$|^home\s*[→>»›/]\s*.{1,80}$/iu;
const labelledPath = /^[^>»›→]{1,100}(?:[>»›→][^>»›→]{1,100}){1,9}[>»›→]?$/u;
/** "Home > News > June 2008", "News → Parliament → Facts": the page's place on a site. */
export function isPath(text: string): boolean {
  const path = text.replace(hereLabel, '');
  return (
    /[→>»›/]/.test(text) && (breadcrumb.test(text) || (path !== text && labelledPath.test(path)))
  );
}

/** A site's greeting, with the issuer whose site it is: "Welcome to the pages of …". */
export const greeting =
  /^(?:welcome to|willkommen (?:auf|bei)|bienvenue (?:sur|à)|bienvenid[oa]s? a) (?:.{0,30}?(?:pages? of|web ?site of|homepage of|seiten|site (?:de|du)|sitio (?:de|del)) ?)?(?:the |des |der |du |de la |del |la |aux )?(?<body>.{3,80}?)[.!]?$/iu;

/** Who releases it, in a line that introduces it: "The following is attributable to …:" */
export const attribution =
  /^(?:(?:An? |The )?.{3,90} spokes(?:person|man|woman) said|.{0,120}As stated by .{3,90}|The (?:below|following) (?:is|was|statement|readout)\b.{0,40} (?:attributable to|attributed to|issued by|released by) .{3,120}|.{3,140} (?:issued|released|made|gave) the following (?:statement|information|readout|remarks|message)(?: .{0,60})?|.{3,100} (?:teilt mit|erklärt|gibt bekannt|teilte mit))[:\uFF1A]$/iu;
/** Before a colon and the name of the issuer. */
export const publisherLabel = lineForms(
  '发布部门|供稿单位|發布單位|発表者|발표|배포|avtor|autorius|szerző|udgivet af|utgitt av|utgivet av|issuing body|issuing authority|publisher|published by|issuer|issued by|source|author|department|organi[sz]ation|agency|office|from|udgiver|afsender|utgiver|avsender|utgivare|avsändare|julkaisija|lähde|herausgeber|quelle|absender|éditeur|émetteur|auteur|organisme|emisor|organismo|autor|fuente|dependencia|órgão|fonte|ente|editore|wydawca|źródło|vydavatel|zdroj|vydavateľ|kiadó|forrás|emitent|sursa|autorul|издател|източник|izdavač|izvor|извор|издавач|vir|εκδότης|πηγή|источник|автор|издатель|ведомство|джерело|видавець|эх сурвалж|дереккөз|mənbə|kaynak|kurum|sumber|penerbit|nguồn|cơ quan|출처|기관|담당부서|부서|発行|発行元|発信|出典|担当|発表|发布机构|發布機關|发布单位|المصدر|منبع|स्रोत',
);
/** "News provided by …", with the name alone. */
export const giver =
  /^(?:[-–•] )?(?:news provided by|geschrieben von|provided by|issued by|released by|distributed by|published by):? (?:the )?(?<by>.{3,80})$/iu;
/** An agency or an office, and a day, on one line under a title. */
export const agency =
  /(?<!\p{L})(?:reuters|afp|associated press|\(ap\)|dpa|tass|тасс|interfax|интерфакс|kyodo|xinhua|yonhap|ani|pti|efe|ansa|anadolu|montsame|монцамэ|ukrinform|укрінформ|fournie? par|pubblicat[oa]|publicad[oa]|gepubliceerd|overgenomen|geschrieben|разместил\p{L}*|опубликован\p{L}*|yayınlan\p{L}*|publié|veröffentlicht|published|posted|redaktion|newsroom|news desk|staff|correspondent|обозреватель|корреспондент|журналист|куратор|кореспондент|сурвалжлагч|muhabiri?|corresponsal|واس|وام|قنا|كونا|بترا|سبأ|وفا)(?!\p{L})/iu;
/** Parts of any text: never its title, though one may be the first line. */
export const partOfText =
  /^[【《<[(]?(?:冒頭発言|前文|序言|preamble|préambule|präambel|preámbulo|preambolo|преамбула|質疑応答|質疑|総理冒頭発言|大臣冒頭発言|会見要旨|opening (?:remarks|statements?)|introductory (?:remarks|statement)|questions? (?:and|&) answers?|q ?& ?a|background|(?:the )?(?:next steps|way forward|way ahead|conclusions?)|prochaines étapes|nächste schritte|próximos pasos|próximos passos|prossimi passi|今後の予定|key (?:points|messages)|main (?:points|results)|quick facts|in brief|recall|details|подробности|напомним|деталі|нагадаємо|hintergrund|eingangsstatement|frage|contexte|questions? ?[-–/] ?réponses?|antecedentes|preguntas y respuestas|вопросы и ответы|вступительное слово|모두발언|질의응답|开场|问答)[】》>\])]?$/iu;
/** "[Place] Singapore", "[出典] 外務省": what an archive says of a text it keeps. */
export const archiveLabel =
  /^[[［【](?:place|date|source|notes?|remarks?|full text|excerpts?|場所|年月日|出典|備考|全文|抜粋|部分)[\]］】]\s*(?<value>.*)$/iu;
export const archiveTitle = /^[[［【](?:title|文書名|題名|件名|标题)[\]］】]/iu;
/** A title that announces what will be, or follows what was: its day is not that of the text. */
export const announcement =
  /\b(?:to (?:hold|visit|meet|host|attend|travel|address|chair|receive)|upcoming|will (?:hold|visit|meet|host|attend)|following|after|ahead of|since|anniversary|après|à l.issue|nach de[mr])\b/i;
/** Who wrote or gave it, set beside the title. Kept in the head. */
export const byline =
  /^(?:[A-Z]{2,6}|(?:جريدة|صحيفة|وكالة|موقع) [\p{Script=Arabic} ]{2,30}|\p{Script=Han}{1,6}(?:電視台?|新聞|新闻|日报|日報|時報|时报|通讯社|网)|Redacción(?: .{1,30})?|(?:Editado|Escrito|Redactado) por .{3,60}|[Gg]eschrieben von .{3,90}|Commission (?:des|de la|du) .{3,80}|Committee on .{3,80}|.{0,16}(?:记者|記者)[ :：]*\p{Script=Han}{2,4}(?:[ 、]+\p{Script=Han}{2,4}){0,3}|(?:정치|경제|사회|국제|외교|문화)?[ /]?\p{Script=Hangul}{2,4} (?:기자|특파원)|(?:정치|경제|사회|국제|외교)\p{Script=Hangul}{3}|[\p{Lu}]\. ?\p{Lu}[\p{Lu}\p{Ll}-]{2,20}|(?:\p{Lu}[\p{L}’'-]+ ){2,3}(?:(?:in )?\p{Lu}?[\p{L}-]+ ){0,3}(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter))$|^(?:[Bb]y|BY|[Ff]rom|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|(?:Written|Posted|Issued|Delivered|Reporting|Submitted) by) (?:the )?\p{Lu}[\p{L}\p{M}.’'-]*(?: [\p{L}\p{M}.’'&-]+){0,8}(?:, [\p{L}\p{M} .’'-]{2,40})?(?<!\.)$/u;
export const labelledByline =
  /^(?:by|from|source|courtesy|editor|\p{L}{3,9}ed by|reporter|editado por|redacción|redaktor|oprac\.|author|speaker|auteur|autor|författare|forfatter|kirjoittaja|penulis|redaktör|tác giả|fonte|fuente|quelle|автор|источник|(?:文章|稿件|消息)?(?:来源|來源)|来源于|作者|编辑|责任编辑|記者|记者|撰文|출처|эх сурвалж|сурвалж|джерело|kaynak|źródło|nguồn|المصدر|स्रोत) ?[:：] ?.{2,90}$/iu;
/** "Reporter: What did you discuss?" is a turn of a conversation, and no line about who wrote it. */
export const spokenTurn =
  /[?!\uFF1F\uFF01]$|^(?:reporter|speaker|記者|记者) ?[:\uFF1A](?:.{2,85}\u3002| ?(?:[^ ]{1,40} ){3,15}[^ ]{1,40}\.)$/iu;
/** "Anna Rose [rose@sea.example]" */
export const withAddress =
  /^[^@]{0,50}[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}[\])>]?(?: \p{L}[\p{L} .]{1,24})?$/u;
/** Where words were spoken: a hall, a room, a house. */
export const venue =
  /^(?:the )?(?:[\p{Lu}\d][\p{L}\d.’'-]*(?:, ?| )(?:of |and |the |de |du )?){0,6}(?:[\p{Lu}\d][\p{L}\d.’'-]*)?(?:Room|House|Office|Palace|Hotel|Residence|Hall|Headquarters|Cent(?:er|re)|Building|Airport|Embassy|Garden|Library|Library|Street|Ballroom|Mansion|Kantei|Chancellery|Base|University|Auditorium|Patio|Lobby|Treaty Room)(?:,? [\p{Lu}][\p{L} .,’'-]{0,60})?$/u;
/** An office alone, under the name of the person whose words follow. */
export const bareOffice =
  /^(?:(?:Deputy |Under |Assistant |Acting |Vice |First |Federal |Former |Principal ){0,3}(?:Secretary(?:-| )General|Secretary of [\p{Lu}][\p{L} ]{2,30}|Secretary|President(?: of .{3,50})?|Prime Minister(?: of .{3,50})?|Minister(?: (?:of|for) .{3,60})?|Foreign Minister|Ambassador(?: .{3,60})?|(?:Department |Press ){0,2}Spokes(?:person|man|woman)|High Representative.{0,60}|Chancellor|Director(?:-| )General|Press Secretary|National Security Advis[eo]r)|(?:\p{Lu}?\p{Ll}+ )?(?:[Mm]inistre|[Mm]inisterin|[Mm]inistro|[Mm]inistra)(?: (?:de|des|du|del|degli|für|per|of|for) .{3,60})?)$/u;
/** A clock time alone above a transcript, "11:44 A.M. EDT". */
export const clockLine =
  /^\d{1,2} (?:цаг|heures?|Uhr|час\p{L}*) ?(?:\d{1,2} ?(?:минут\p{L}*|minutes?)?)?$|^\d{1,2}[:.h]\d{2}(?: [12]\d{3})? ?(?:[ap]\.?m\.?)?(?: ?\(?(?:[A-Z]{2,5}|local(?: time)?)\)?)?$/iu;
/** "PRESIDENT ROE: …", "Q. …", "Q - …": somebody's words in a transcript. */
export const turn =
  /^(?:【[^【】]{2,24}】\S|[QAR](?:\.|:| [-–—]) ?\S|(?<name>(?:\p{Lu}[\p{Lu}\p{M}.’'’-]{1,20},? ){0,5}\p{Lu}[\p{Lu}\p{M}.’'-]{1,20}) ?(?:\([^()]{1,40}\))?: \S)/u;
/** Ends a released text. */
export const endMark =
  /^(?:#{1,6}|(?:# ?){2,5}|(?:[._=~·] *){3,80}|-30-|\*{3,}|-{3,}|[-–—* ]*(?:end|ends|fin|ende|konec|xxx|koniec|slut|slutt|loppu|vége|sfârșit|τέλος|конец|кінець|край|крај|hết|tamat|انتهى|끝|완|完|终|終|終わり|全文完)[-–—* ./]*|[<\/]끝[>\/]|\((?:end|ends|fin|ende|了|以上|完|끝|终|終|конец|кінець|koniec)\)|\[end\]|（(?:了|以上|完)）|以上|了)$/i;
