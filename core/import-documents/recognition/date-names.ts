/**
 * Names of months, weekdays and eras in the languages of official texts, in the form used in dates
 * (the genitive where a language has one). A language is a row: twelve months with alternatives
 * after a slash.
 */
const monthRows: Readonly<Record<string, string>> = {
  en: 'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec',
  fr: 'janvier/janv février/fevrier/févr mars avril/avr mai juin juillet/juil/juill août/aout septembre/sept octobre/oct novembre/nov décembre/decembre/déc',
  de: 'januar/jänner/jan/jän februar/feber/feb märz/maerz/mär april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov dezember/dez',
  es: 'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sep/sept octubre/oct noviembre/nov diciembre/dic',
  it: 'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set ottobre/ott novembre/nov dicembre/dic',
  pt: 'janeiro/jan fevereiro/fev março/marco/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez',
  ca: 'gener/gen febrer/febr març abril/abr maig juny juliol/jul agost/ag setembre/set octubre/oct novembre/nov desembre/des',
  nl: 'januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt november/nov december/dec',
  sv: 'januari/jan februari/feb mars april/apr maj juni juli augusti/aug september/sept/sep oktober/okt november/nov december/dec',
  da: 'januar/jan februar/feb marts/mar april/apr maj juni/jun juli/jul august/aug september/sep oktober/okt november/nov december/dec',
  no: 'januar/jan februar/feb mars/mar april/apr mai juni/jun juli/jul august/aug september/sep oktober/okt november/nov desember/des',
  is: 'janúar/jan febrúar/feb mars/mar apríl/apr maí júní/jún júlí/júl ágúst/ágú september/sep október/okt nóvember/nóv desember/des',
  fi: 'tammikuuta/tammikuu/tammi helmikuuta/helmikuu/helmi maaliskuuta/maaliskuu/maalis huhtikuuta/huhtikuu/huhti toukokuuta/toukokuu/touko kesäkuuta/kesäkuu/kesä heinäkuuta/heinäkuu/heinä elokuuta/elokuu/elo syyskuuta/syyskuu/syys lokakuuta/lokakuu/loka marraskuuta/marraskuu/marras joulukuuta/joulukuu/joulu',
  et: 'jaanuar/jaan veebruar/veebr märts aprill/apr mai juuni juuli august/aug september/sept oktoober/okt november/nov detsember/dets',
  lv: 'janvāris/janvārī/janv februāris/februārī/febr marts/martā aprīlis/aprīlī/apr maijs/maijā jūnijs/jūnijā/jūn jūlijs/jūlijā/jūl augusts/augustā/aug septembris/septembrī/sept oktobris/oktobrī/okt novembris/novembrī/nov decembris/decembrī/dec',
  lt: 'sausio/sausis vasario/vasaris kovo/kovas balandžio/balandis gegužės/gegužė birželio/birželis liepos/liepa rugpjūčio/rugpjūtis rugsėjo/rugsėjis spalio/spalis lapkričio/lapkritis gruodžio/gruodis',
  pl: 'stycznia/styczeń/sty lutego/luty/lut marca/marzec/mar kwietnia/kwiecień/kwi maja/maj czerwca/czerwiec/cze lipca/lipiec/lip sierpnia/sierpień/sie września/wrzesień/wrz października/październik/paź listopada/listopad/lis grudnia/grudzień/gru',
  cs: 'ledna/leden/led února/únor/úno března/březen/bře dubna/duben/dub května/květen/kvě června/červen/čvn července/červenec/čvc srpna/srpen/srp září/zář října/říjen/říj listopadu/listopad/lis prosince/prosinec/pro',
  sk: 'januára/január/jan februára/február/feb marca/marec/mar apríla/apríl/apr mája/máj júna/jún júla/júl augusta/august/aug septembra/september/sep októbra/október/okt novembra/november/nov decembra/december/dec',
  sl: 'januarja/januar/jan februarja/februar/feb marca/marec/mar aprila/april/apr maja/maj junija/junij/jun julija/julij/jul avgusta/avgust/avg septembra/september/sep oktobra/oktober/okt novembra/november/nov decembra/december/dec',
  hr: 'siječnja/siječanj/sij/januar/jan veljače/veljača/velj/februar/feb ožujka/ožujak/ožu/mart/mar travnja/travanj/tra/april/apr svibnja/svibanj/svi/maj lipnja/lipanj/lip/juni/jun srpnja/srpanj/srp/juli/jul kolovoza/kolovoz/kol/august/aug rujna/rujan/ruj/septembar/sep listopada/listopad/lis/oktobar/okt studenoga/studenog/studeni/stu/novembar/nov prosinca/prosinac/pro/decembar/dec',
  sr: 'januara/januar/јануара/јануар/јан/jan februara/februar/фебруара/фебруар/феб/feb marta/mart/марта/март/мар/mar aprila/april/априла/април/апр/apr maja/maj/маја/мај juna/jun/јуна/јун jula/jul/јула/јул avgusta/avgust/августа/август/авг/avg septembra/septembar/септембра/септембар/сеп/sep oktobra/oktobar/октобра/октобар/окт/okt novembra/novembar/новембра/новембар/нов/nov decembra/decembar/децембра/децембар/дец/dec',
  mk: 'јануари/јан февруари/фев март/мар април/апр мај јуни/јун јули/јул август/авг септември/сеп октомври/окт ноември/ное декември/дек',
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември',
  ru: 'января/январь/янв февраля/февраль/фев/февр марта/март/мар апреля/апрель/апр мая/май июня/июнь/июн июля/июль/июл августа/август/авг сентября/сентябрь/сен/сент октября/октябрь/окт ноября/ноябрь/ноя/нояб декабря/декабрь/дек',
  uk: 'січня/січень/січ лютого/лютий/лют березня/березень/бер квітня/квітень/квіт травня/травень/трав червня/червень/черв липня/липень/лип серпня/серпень/серп вересня/вересень/вер жовтня/жовтень/жовт листопада/листопад/лист грудня/грудень/груд',
  be: 'студзеня/сту/студзень лютага/лют/люты сакавіка/сак/сакавік красавіка/кра/красавік мая/май чэрвеня/чэр/чэрвень ліпеня/ліп/ліпень жніўня/жні/жнівень верасня/вер/верасень кастрычніка/кас/кастрычнік лістапада/ліс/лістапад снежня/сне/снежань',
  kk: 'қаңтар/қаң ақпан/ақп наурыз/нау сәуір/сәу мамыр/мам маусым/мау шілде/шіл тамыз/там қыркүйек/қыр қазан/қаз қараша/қар желтоқсан/жел',
  el: 'ιανουαρίου/ιανουάριος/ιαν φεβρουαρίου/φεβρουάριος/φεβ μαρτίου/μάρτιος/μαρ απριλίου/απρίλιος/απρ μαΐου/μαίου/μάιος/μαΐ ιουνίου/ιούνιος/ιουν ιουλίου/ιούλιος/ιουλ αυγούστου/αύγουστος/αυγ σεπτεμβρίου/σεπτέμβριος/σεπ οκτωβρίου/οκτώβριος/οκτ νοεμβρίου/νοέμβριος/νοε δεκεμβρίου/δεκέμβριος/δεκ',
  tr: 'ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara',
  az: 'yanvar/yan fevral/fev mart/mar aprel/apr may iyun/iyn iyul/iyl avqust/avq sentyabr/sen oktyabr/okt noyabr/noy dekabr/dek',
  ro: 'ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept octombrie/oct noiembrie/nov decembrie/dec',
  hu: 'január/jan február/feb/febr március/márc április/ápr május/máj június/jún július/júl augusztus/aug szeptember/szept október/okt november/nov december/dec',
  sq: 'janar/jan shkurt/shk mars/mar prill/pri maj qershor/qer korrik/korr gusht/gush shtator/sht tetor/tet nëntor/nën dhjetor/dhj',
  id: 'januari/jan februari/feb maret/mar april/apr mei juni/jun juli/jul agustus/agu september/sep oktober/okt november/nov desember/des',
  ms: 'januari/jan februari/feb mac april/apr mei jun julai/jul ogos/ogo september/sep oktober/okt november/nov disember/dis',
  ar: 'يناير/كانون_الثاني فبراير/شباط مارس/آذار أبريل/نيسان/ابريل مايو/أيار/ماي يونيو/يونيه/حزيران يوليو/يوليه/تموز/يوليوز أغسطس/آب/اغسطس/غشت سبتمبر/أيلول/شتنبر أكتوبر/تشرين_الأول/اكتوبر نوفمبر/تشرين_الثاني/نونبر ديسمبر/كانون_الأول/دجنبر',
  he: 'ינואר/ינו פברואר/פבר מרץ/מרס אפריל/אפר מאי יוני יולי אוגוסט/אוג ספטמבר/ספט אוקטובר/אוק נובמבר/נוב דצמבר/דצמ',
  hi: 'जनवरी/जन फरवरी/फ़रवरी/फ़र मार्च अप्रैल मई जून जुलाई/जुल अगस्त/अग सितंबर/सितम्बर/सित अक्टूबर/अक्तूबर/अक्टू नवंबर/नवम्बर/नव दिसंबर/दिसम्बर/दिस',
  fa: 'ژانویه/ژانویهٔ فوریه/فوریهٔ مارس آوریل/اپریل مه/می ژوئن/جون ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر',
  ur: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  uz: 'yanvar/январь/yan/январ/янв fevral/февраль/fev/феврал/фев mart/март/mar/мар aprel/апрель/apr/апрел/апр may/май iyun/июнь/iyn/июн iyul/июль/iyl/июл avgust/август/avg/авг sentabr/сентябрь/sen/сентябр/сен oktabr/октябрь/okt/октябр/окт noyabr/ноябрь/noy/ноябр/ноя dekabr/декабрь/dek/декабр/дек',
  ka: 'იანვარი/იანვარს/იან თებერვალი/თებერვალს/თებ მარტი/მარტს/მარ აპრილი/აპრილს/აპრ მაისი/მაისს/მაი ივნისი/ივნისს/ივნ ივლისი/ივლისს/ივლ აგვისტო/აგვისტოს/აგვ სექტემბერი/სექტემბერს/სექ ოქტომბერი/ოქტომბერს/ოქტ ნოემბერი/ნოემბერს/ნოე დეკემბერი/დეკემბერს/დეკ',
  hy: 'հունվարի/հունվար/հնվ փետրվարի/փետրվար/փտվ մարտի/մարտ/մրտ ապրիլի/ապրիլ/ապր մայիսի/մայիս/մյս հունիսի/հունիս/հնս հուլիսի/հուլիս/հլս օգոստոսի/օգոստոս/օգս սեպտեմբերի/սեպտեմբեր/սեպ հոկտեմբերի/հոկտեմբեր/հոկ նոյեմբերի/նոյեմբեր/նոյ դեկտեմբերի/դեկտեմբեր/դեկ',
  bn: 'জানুয়ারি/জানুয়ারী/জানু ফেব্রুয়ারি/ফেব্রুয়ারী/ফেব মার্চ এপ্রিল/এপ্রি মে জুন জুলাই/জুল আগস্ট/আগ সেপ্টেম্বর/সেপ/সেপ্ট অক্টোবর/অক্টো নভেম্বর/নভে ডিসেম্বর/ডিসে',
  th: 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
  ky: 'январь/янв февраль/фев март/мар апрель/апр май июнь/июн июль/июл август/авг сентябрь/сен октябрь/окт ноябрь/ноя декабрь/дек',
  tl: 'enero/ene pebrero/peb marso/mar abril/abr mayo/may hunyo/hun hulyo/hul agosto/ago setyembre/set oktubre/okt nobyembre/nob disyembre/dis',
  sw: 'januari/jan februari/feb machi/mac aprili/apr mei juni/jun julai/jul agosti/ago septemba/sep oktoba/okt novemba/nov desemba/des',
};

/** The twelve names of a language, the first of each. */
export function namesOf(language: string): readonly string[] {
  return (monthRows[language] ?? '').split(' ').map((names) => names.split('/')[0] ?? '');
}

/** What each name means, by language; some names are different months in two languages. */
export const monthNames: ReadonlyMap<string, ReadonlyMap<string, number>> = byName();

function byName(): Map<string, Map<string, number>> {
  const names = new Map<string, Map<string, number>>();
  for (const [language, row] of Object.entries(monthRows)) {
    row.split(' ').forEach((month, index) => {
      for (const written of month.split('/')) {
        const name = written.replace('_', ' ').normalize('NFC');
        const meanings = names.get(name) ?? new Map<string, number>();
        names.set(name, meanings.set(language, index + 1));
      }
    });
  }
  return names;
}

/** Before "дугаар сарын" and "дүгээр сарын", from the first month. */
export const mongolianNumerals: readonly string[] =
  'нэг|хоёр|гурав|дөрөв|тав|зургаа|долоо|найм|ес|арав|арван нэг|арван хоёр'.split('|');

/** Names of the days of the week, with common abbreviations. */
export const weekdays: ReadonlySet<string> = new Set(
  (
    'mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so ' +
    'lunes martes miércoles miercoles jueves viernes sábado sabado domingo ' +
    'lunedì martedì mercoledì giovedì venerdì sabato domenica ' +
    'segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
    'måndag mandag tisdag tirsdag onsdag torsdag fredag lördag lørdag söndag søndag ' +
    'maanantai maanantaina tiistai tiistaina keskiviikko keskiviikkona torstai torstaina perjantai perjantaina lauantai sunnuntai ' +
    'poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle ' +
    'понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье ' +
    'понеділок вівторок середа четвер п’ятниця субота неділя понеделник сряда четвъртък петък събота ' +
    'pazartesi salı çarşamba perşembe cuma cumartesi pazar hétfő kedd szerda csütörtök péntek szombat vasárnap ' +
    'даваа мягмар лхагва пүрэв баасан бямба ням гараг senin selasa rabu kamis jumat sabtu minggu ' +
    'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή thứ hai ba tư năm sáu bảy chủ nhật ' +
    'الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد יום ראשון שני שלישי רביעי חמישי שישי ' +
    'ponedeljak utorak sreda srijeda četvrtak petak subota nedelja ponedjeljak nedjelja ponedeljek torek četrtek nedelja ' +
    'понедељак уторак среда четвртак петак субота недеља понеделник вторник сряда четвъртък петък събота неделя сабота ' +
    'pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev ' +
    'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі bazar ertəsi çərşənbə axşamı cümə şənbə dilluns dimarts dimecres dijous divendres dissabte diumenge ' +
    'شنبه یکشنبه دوشنبه سه‌شنبه سه شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه پیر منگل بدھ جمعرات ہفتہ اتوار ' +
    'วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์ ' +
    'dom mié jue vie sáb gio sab feira seg ter qua qui sön mån tis ons tors fre lör søn tirs lør tir tor sunnudagur mánudagur mán þriðjudagur þri miðvikudagur mið fimmtudagur fim föstudagur fös laugardagur lau sunnuntaina lauantaina svētd pirmd otrd trešd ceturtd piektd sestd št niedz pon śr czw sob út čt pá nedeľa pondelok utorok streda štvrtok piatok ned sre čet petek pet uto нед пон уто сре чет пет суб недела вто четврток петок саб нд пн вт ср чт пт сб вс пʼятниця нядзеля панядзелак аўторак аў серада чацвер чц пятніца жс дс сс бс жм жекшемби жек дүйшөмбү дүй шейшемби шейш шаршемби шарш бейшемби бейш жума ишемби ишм κυρ δευ τρί τετ πέμ παρ σάβ paz pzt çar cum cmt b.e ç.a ç c.a ş duminică luni marți miercuri mie joi vineri vin sâmbătă sâm sze szo e diel hënë hën martë mërkurë mër enjte enj premte shtunë sht min sen rab kam jum ahad ahd isnin isn khamis kha jumaat א׳ ב׳ ג׳ ד׳ ה׳ ו׳ שבת रवि सोम मंगल बुध गुरु शुक्र शनि রবিবার রবি সোমবার সোম মঙ্গলবার মঙ্গল বুধবার বুধ বৃহস্পতিবার বৃহস্পতি শুক্রবার শুক্র শনিবার শনি جمعہ yakshanba yak dushanba dush seshanba sesh chorshanba payshanba juma shanba shan якшанба якш душанба душ сешанба сеш чоршанба чор пайшанба пай жум шанба шан კვირა კვი ორშაბათი ორშ სამშაბათი სამ ოთხშაბათი ოთხ ხუთშაბათი ხუთ პარასკევი პარ შაბათი შაბ կիրակի կիր երկուշաբթի երկ երեքշաբթի երք չորեքշաբթի չրք հինգշաբթի հնգ ուրբաթ ուր շաբաթ շբթ linggo miyerkules miy huwebes huw biyernes biy jumapili jumatatu jumanne jumatano alhamisi ijumaa jumamosi ' +
    'सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार 日 月 火 水 木 金 土 월 화 수 목 금 토 일'
  ).split(' '),
);

/** The year before an era's first year. */
export const japaneseEras: ReadonlyMap<string, number> = new Map([
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
]);
