/**
 * Names of governments, offices of their heads, parliaments and ministries that no form of a name
 * covers, by language: in lower case, a star for the words that name the country or field. Names
 * that are also words for a part of a site ("parliament") are left out.
 */
const rows: Readonly<Record<string, string>> = {
  en: 'press service of *|press office of *|information office of *|press and information office|government communications office|government information service|government information office|department of information services|white house press office|house of representatives of *|house of commons of *|national assembly of *|parliament of *|senate of *|state great hural of *|legislative council of *|cabinet of ministers of *|council of ministers of *|administration of the president of *',
  de: 'bundespräsidialamt|der bundespräsident|die bundespräsidentin|österreichische präsidentschaftskanzlei|bayerische staatsregierung|niedersächsische staatskanzlei|thüringer staatskanzlei|staatskanzlei nordrhein-westfalen|staatskanzlei rheinland-pfalz|staatskanzlei brandenburg|regierung des *|eidgenössisches departement für auswärtige angelegenheiten|eidgenössisches departement für auswärtige angelegenheiten eda|deutsche botschaft *|österreichische botschaft *|schweizerische botschaft *|deutsches generalkonsulat *|deutscher bundestag|bayerischer landtag|hessischer landtag|niedersächsischer landtag|sächsischer landtag|thüringer landtag|schleswig-holsteinischer landtag|südtiroler landtag|tiroler landtag|kärntner landtag|oö landtag|landtag brandenburg|landtag nordrhein-westfalen|landtag mecklenburg-vorpommern|landtag rheinland-pfalz|landtag von baden-württemberg|landtag von sachsen-anhalt|landtag des saarlandes|landtag des fürstentums liechtenstein|abgeordnetenhaus von berlin|hamburgische bürgerschaft|bremische bürgerschaft|sächsische staatskanzlei|bayerische staatskanzlei|staatskanzlei *|senatskanzlei *|österreichisches parlament|bundeskanzleramt österreich|hessische staatskanzlei',
  fr: 'assemblée nationale|sénat de *|chambre des représentants|chambre des députés|parlement de *|primature du *|primature de *|primature de la *|services du premier ministre',
  es: 'secretaría de *|secretaría general de *|vicepresidencia de la república|congreso de la república|congreso de los diputados|congreso nacional|senado de la república|senado de la nación|cámara de diputados|cámara de diputados de *|asamblea nacional|asamblea legislativa|asamblea legislativa de *|casa de gobierno|casa rosada',
  pt: 'assembleia da república|assembleia nacional|câmara dos deputados|senado federal|parlamento nacional|gabinete do primeiro-ministro|itamaraty',
  it: 'regione *|camera dei deputati|senato della repubblica|presidenza del consiglio dei ministri|presidenza della repubblica|palazzo chigi|consiglio grande e generale|segreteria di stato *',
  nl: 'tweede kamer der staten-generaal|eerste kamer der staten-generaal|vlaams parlement|kabinet van de gouverneur|raad van ministers',
  pl: 'sejm rzeczypospolitej polskiej|senat rzeczypospolitej polskiej',
  cs: 'poslanecká sněmovna|poslanecká sněmovna *|senát parlamentu české republiky|úřad vlády|úřad vlády české republiky|vláda české republiky|správa pražského hradu',
  sk: 'národná rada slovenskej republiky|úrad vlády slovenskej republiky|úrad vlády sr|vláda slovenskej republiky',
  hu: 'külgazdasági és külügyminisztérium|magyarország kormánya|miniszterelnöki kabinetiroda|köztársasági elnöki hivatal|miniszterelnöki sajtóiroda',
  ro: 'guvernul româniei|guvernul republicii moldova|parlamentul româniei|parlamentul republicii moldova|camera deputaților|senatul româniei|administrația prezidențială|președinția republicii moldova|președinția româniei|cancelaria de stat|cancelaria prim-ministrului',
  bg: 'народно събрание на *|министерски съвет|министерски съвет на *|президентство на *|администрация на президента',
  sr: 'vlada republike *|влада републике *|vlada crne gore|vlada federacije *|vijeće ministara *|kabinet predsednika *|kabinet predsjednika *|kabinet predsednika|kabinet predsjednika|kabinet premijera|narodna skupština *|народна скупштина *|predsjedništvo bosne i hercegovine|кабинет председника *|skupština crne gore',
  hr: 'ured predsjednika *|ured predsjednika|hrvatski sabor|vlada republike hrvatske',
  sl: 'vlada republike slovenije|državni zbor republike slovenije|urad predsednika republike|urad predsednice republike|kabinet predsednika vlade',
  mk: 'влада на *|кабинет на претседателот *|собрание на *|кабинет на претседателката *',
  sq: 'zyra e kryeministrit|zyra e kryeministres|zyra e presidentit|zyra e presidentes|zyra e shtypit *|presidenca e republikës|presidenca e *|kuvendi i *|këshilli i ministrave|qeveria e *|zyra e zëvendëskryeministrit',
  el: 'γραφείο πρωθυπουργού|γραφείο του πρωθυπουργού|γραφείο τύπου *|προεδρία της *|βουλή των ελλήνων|βουλή των αντιπροσώπων|κυπριακή δημοκρατία',
  et: 'vabariigi valitsus|vabariigi presidendi kantselei',
  lv: 'latvijas republikas saeima|ministru kabinets|valsts kanceleja|valsts prezidenta kanceleja',
  lt: 'lietuvos respublikos vyriausybė|lietuvos respublikos prezidentūra|lietuvos respublikos seimas|lietuvos respublikos prezidento kanceliarija',
  fi: 'valtioneuvoston kanslia|tasavallan presidentin kanslia|valtioneuvoston viestintäosasto',
  sv: 'sveriges riksdag|sveriges regering|ålands landskapsregering|kungliga hovstaterna',
  no: 'statsministerens kontor|det kongelige hoff',
  is: 'stjórnarráð íslands|forsætisráðuneytið|utanríkisráðuneytið|embætti forseta íslands',
  tr: 't.c. dışişleri bakanlığı|t.c. ticaret bakanlığı|t.c. millî savunma bakanlığı|t.c. cumhurbaşkanlığı|türkiye cumhuriyeti cumhurbaşkanlığı|cumhurbaşkanlığı iletişim başkanlığı|türkiye büyük millet meclisi|* cumhurbaşkanlığı',
  az: 'azərbaycan respublikasının nazirlər kabineti|azərbaycan respublikasının xarici işlər nazirliyi|azərbaycan respublikasının milli məclisi',
  kk: 'қазақстан республикасының үкіметі|қазақстан республикасы премьер-министрінің кеңсесі|қр үкіметі',
  ru: 'пресс-служба министерства *|пресс-служба мид *|пресс-служба мид|правительство *|администрация президента *|кабинет министров *|пресс-служба президента *|пресс-служба правительства *|совет министров *|государственный секретариат *|аппарат президента *',
  uk: 'пресслужба президента *|прес-служба президента *|пресслужба мзс|прес-служба мзс|пресслужба мзс україни|пресслужба міністерства *|кабінет міністрів україни|верховна рада україни|урядовий портал|апарат верховної ради україни',
  mn: 'монгол улсын засгийн газар|засгийн газрын хэвлэл мэдээлэл, олон нийттэй харилцах алба|монгол улсын их хурал|монгол улсын ерөнхий сайдын ажлын алба',
  ka: 'საქართველოს მთავრობა|საქართველოს მთავრობის ადმინისტრაცია|საქართველოს პარლამენტი|საქართველოს პრეზიდენტის ადმინისტრაცია|საქართველოს საგარეო საქმეთა სამინისტრო',
  hy: 'հհ կառավարություն|հայաստանի հանրապետության կառավարություն|հհ վարչապետի աշխատակազմ|հհ արտաքին գործերի նախարարություն|հայաստանի հանրապետության արտաքին գործերի նախարարություն',
  id: 'sekretariat kabinet republik indonesia|sekretariat presiden|kantor staf presiden|dewan perwakilan rakyat republik indonesia|istana kepresidenan',
  ms: 'pejabat perdana menteri|jabatan perdana menteri|wisma putra|jabatan penerangan malaysia',
  vi: 'văn phòng chính phủ|văn phòng chủ tịch nước|cổng thông tin điện tử chính phủ|ủy ban nhân dân *|sở ngoại vụ *',
  th: 'สำนักนายกรัฐมนตรี|สํานักนายกรัฐมนตรี|กระทรวงการต่างประเทศ|ทำเนียบรัฐบาล|กระทรวงพาณิชย์|กระทรวงกลาโหม|กรมสารนิเทศ กระทรวงการต่างประเทศ',
  ar: 'رئاسة الجمهورية|رئاسة مجلس الوزراء|رئاسة الوزراء|مجلس الوزراء|الديوان الأميري|الديوان الملكي|المكتب الإعلامي لحكومة *',
  fa: 'ریاست جمهوری *|دفتر رئیس جمهور|دفتر رئیس‌جمهور|پایگاه اطلاع رسانی ریاست جمهوری|مجلس شورای اسلامی',
  hi: 'प्रधानमंत्री कार्यालय|राष्ट्रपति भवन|राष्ट्रपति सचिवालय|लोक सभा सचिवालय',
  ur: 'وزیراعظم آفس|وزیر اعظم آفس|دفتر خارجہ|وزارت خارجہ|ایوان صدر',
  he: 'משרד החוץ|משרד ראש הממשלה|משרד הביטחון|בית הנשיא',
  ko: '국무총리실|국무조정실|대통령비서실|국가안보실|기획재정부|과학기술정보통신부|통일부|법무부|국방부|행정안전부|문화체육관광부|농림축산식품부|산업통상자원부|보건복지부|고용노동부|여성가족부|국토교통부|해양수산부|중소벤처기업부|국가보훈부|대한민국 국회|국회사무처|재외동포청|한국국제협력단',
  zh: '中华人民共和国商务部|中华人民共和国国防部|商务部新闻办公室|外交部發言人辦公室|國務院新聞辦公室|国务院新闻办公室|香港特別行政區政府|香港特別行政區政府新聞處|商务部|國防部|国防部|财政部|文化和旅游部|公安部|科学技术部|科技部|农业农村部|生态环境部|国家发展和改革委员会|中共中央对外联络部|全国人大常委会|中華民國總統府|總統府|行政院|大陸委員會|僑務委員會',
  ja: '衆議院|参議院|宮内庁|日本貿易振興機構|国際協力機構',
};

/** Longest name, in UTF-16 units, and most words a star matches. */
const maxName = 100;
const maxRest = 6;

/** Small words in the rest of a name; a verb would make it a headline. */
const smallWord =
  /^(?:of|the|and|for|de|del|della|dello|di|la|las|los|le|les|des|du|do|da|dos|das|et|und|y|e|i|a|të|dhe|der|w|na|za|za|în|și|на|и|та|й|по|republike|republiky|republik|republikës|republicii|repubblica|gore|hercegovine|ministrów|ministara|delle|dei|degli|esteri|affari|респ\p{L}*|федерации|делам|дел|иностранных|внутренних|закордонних|справ|обороны|оборони|δημοκρατίας|κυβέρνησης|της|του|και)$/u;

const all = Object.values(rows).flatMap((row) => row.split('|'));
const whole = new Set(all.filter((name) => !name.includes('*')));
const openEnded = all.flatMap((name) => (name.endsWith(' *') ? [name.slice(0, -1)] : []));
const openAtStart = all.flatMap((name) => (name.startsWith('* ') ? [name.slice(1)] : []));

/** Whether a line is one of these names and nothing else. */
export function isBodyName(line: string): boolean {
  if (line.length > maxName || /[.:;,!?。！？]$/u.test(line)) return false;
  const written = line.normalize('NFC');
  const words = written.toLowerCase();
  if (whole.has(words)) return true;
  return (
    openEnded.some((name) => words.startsWith(name) && isRest(written.slice(name.length))) ||
    openAtStart.some((name) => words.endsWith(name) && isRest(written.slice(0, -name.length)))
  );
}

function isRest(part: string): boolean {
  const words = part.trim().split(' ');
  return (
    words.length <= maxRest &&
    words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || smallWord.test(word))
  );
}
