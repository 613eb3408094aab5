/**
 * Words of headlines, by language: what happened, and what a body does about it. A star matches any
 * letters. Another language is another row.
 */
import { wordForms } from './word-forms';

/** Words in scripts that have blanks between them: whole ones. */
const words: Readonly<Record<string, string>> = {
  en: 'readout|readouts|gist|outcome|outcomes|fact sheet|fact sheets|meeting|meetings|meet|meets|met|talk|talks|call|calls|conversation|telephone|phone|summit|visit|visits|visited|statement|statements|declaration|remarks|speech|address|communiqué|communiqués|communique|communiques|conference|conferences|briefing|consultation|consultations|dialogue|luncheon|lunch|dinner|courtesy|agreement|joint|interview|announce*|condemn*|congratulat*|transcript|message|letter|exchange|sign|signs|signing|welcome|welcomes|discuss*|host|hosts|speak|speaks|spoke',
  de: 'gespräch|telefonat|telefoniert|treffen|erklärung|besuch|rede|*konferenz|*konferenzen|*gespräch|*gespräche|*gesprächs|*gesprächen|*erklärung|*erklärungen|*sitzung|*sitzungen|*tagung|*tagungen|*gipfel|*gipfels|*treffen|*besuch|empfängt|empfing|trifft|traf',
  fr: 'entretien|entretiens|entretient|entretenu|entretenue|entretenus|entretenir|rencontre|rencontres|reçoit|déclaration|déclarations|discours|échange|échanges|visite|visites|appel',
  es: 'reunión|reuniones|reunió|encuentro|conversación|visita|declaración|comunicado|reúne|reúnen|recibe|recibió|sostuvo|sostiene|diálogo',
  pt: 'reunião|reuniões|reúne|encontro|visita|declaração|comunicado|recebe|recebeu|audiência',
  it: 'incontro|incontra|colloquio|colloqui|telefonata|dichiarazione|visita|riceve|ricevuto|vertice',
  nl: 'gesprek|gesprekken|ontmoeting|ontmoet|verklaring|bezoek|bezoekt|overleg',
  da: 'samtale|samtaler|møde|møder|mødes|mødte|besøg|besøger|erklæring|udtalelse|*møde|*besøg',
  no: 'samtale|samtaler|møte|møter|møtes|møtte|besøk|besøker|erklæring|uttalelse|*møte|*besøk',
  sv: 'samtal|möte|möten|möter|mötte|besök|besöker|uttalande|*möte|*samtal|*besök|träffade|träffar',
  fi: 'tapaa|tapasi|tapaavat|tapaami*|vierailu*|vierailee|vieraili|keskustelu*|keskusteli*|kokou*|lausun*|puhelu*|*puheenvuoro|*kokous|*kokouksessa|*vierailu|*vierailulle|*tapaaminen',
  et: 'kohtus|kohtub|kohtumi*|visiit*|avaldus*|kõnelus*',
  lv: 'tikšan*|tiekas|tikās|vizīt*|sarun*|paziņojum*|pārrun*',
  lt: 'susitik*|susitinka|vizit*|pokalb*|pareiškim*|aptarė',
  pl: 'rozmow*|spotkani*|spotkał*|wizyt*|oświadczeni*|konferencj*',
  cs: 'setkán*|setkal*|jednán*|jednal*|návštěv*|navštívil*|prohlášen*|telefonát*|rozhovor*|přijal*',
  sk: 'stretnut*|stretol|stretla|stretli|rokovan*|rokoval*|návštev*|navštívil*|vyhlásen*|rozhovor*|prijal*',
  hu: 'találkoz*|tárgyal*|megbeszélés*|látogatás*|nyilatkozat*|közlemény*',
  ro: 'întâlni*|întîlni*|întrevede*|convorbir*|vizit*|declarați*|declaraţi*|consultări*',
  bg: 'среща|срещи|срещата|среща*|срещн*|разговор*|посещени*|изявлени*|посети|консултации',
  sr: 'sastan*|sastao|sastala|sastali|razgovar*|razgovor*|susret*|poset*|posjet*|izjav*|saopštenj*|priopćenj*|primio|primila|састан*|састао|састала|сусрет*|посет*|изјав*|саопштењ*|примио',
  sl: 'srečanj*|srečal*|pogovor*|pogovarjal*|obisk*|izjav*|sestan*|sestal*|sprejel*',
  mk: 'средба*|средби|посета*|изјава*',
  sq: 'takim*|takoi|takohet|vizit*|deklarat*',
  ca: 'reunió|reunions|trobada|visita|declaració|comunicat|entrevista',
  el: 'συνάντησ*|συναντήσ*|συναντ*|συνομιλ*|επίσκεψ*|επισκέψ*|δήλωσ*|δηλώσ*|ανακοίνωσ*|επικοινωνία|συνδιάσκεψ*',
  ru: 'встреч*|встрет*|беседа|беседе|беседы|беседу|переговор*|разговор*|заявлени*|визит*|брифинг*',
  uk: 'зустріч*|зустрі*|розмов*|переговор*|заява|заяви|візит*|брифінг*',
  mn: 'заява|уулза*|уулзалт*|хэлэлц*|айлчлал*',
  kk: 'кездес*|келіссөз*|сапар*|мәлімдеме*|қабылдады',
  tr: 'görüş*|toplantı*|ziyaret*|telefonlaş*|açıklama*',
  az: 'görüş*|danışıq*|səfər*|bəyanat*|məsləhətləşmə*',
  uz: 'uchrash*|muzokara*|muloqot*|tashrif*',
  id: 'pertemuan|bertemu|kunjungan|mengunjungi|pembicaraan|pernyataan',
  ms: 'mesyuarat|lawatan|perjumpaan|kenyataan',
  vi: 'gặp|hội đàm|điện đàm|hội kiến|chào xã giao|tiếp xã giao',
  ka: 'შეხვედრ*|ვიზიტ*|განცხადებ*',
  hy: 'հանդիպ*|այց*|հայտարարությ*',
};

/** Words that are found within others: of scripts without blanks, or that join small words to them. */
const within: Readonly<Record<string, string>> = {
  ja: '会談|会合|協議|演説|スピーチ|表敬|電話|会見|声明|談話|訪問|懇談|対話|昼食|夕食|意見交換',
  zh: '会议|会見|会见|會見|会谈|會談|会晤|會晤|通话|通話|讲话|講話|声明|聲明|聯合|公报|公報|访问|訪問|拜访|拜訪|拜会|拜會|到访|到訪|磋商|对话|對話|座谈|接见|接見|举行',
  ko: '회담|통화|접견|면담|회의|성명|방문|논평|예방|환담|협의|만남',
  th: 'หารือ|พบ|เยือน|ประชุม|แถลง',
  ar: 'لقاء|يلتقي|التقى|تلتقي|اجتماع|اتصال|بيان|زيارة|مباحثات|محادثات|يستقبل|استقبل|يبحث|مكالمة',
  fa: 'دیدار|گفتگو|گفت‌وگو|گفت و گو|رایزنی|نشست|بیانیه|سفر|تماس تلفنی',
  ur: 'ملاقات|مذاکرات|دورہ|ملاقاتیں',
  he: 'פגישה|שיחה|נפגש|ביקור|הצהרה',
  hi: 'हस्ताक्षर|बैठक|वार्ता|मुलाकात|यात्रा|भेंट|मुलाक़ात|बातचीत',
};

/** What happened: a line that names it is more likely a title than a place, a name or a section. */
export const eventWord = wordForms(words, within);

const verbs: Readonly<Record<string, string>> = {
  en: 'announces|announced|condemns|condemned|launches|launched|opens|opened|presents|presented|concludes|concluded|attends|attended|participates|participated|expresses|expressed|urges|urged|organizes|organises|organized|organised|donates|donated|celebrates|celebrated|joins|joined|publishes|published|invites|strengthens|inaugurates|commends|deplores|regrets|rejects|reaffirms|begins|holds|held|receives|received|awards|awarded|appoints|hands over|calls on|calls for|responds|denies|summons',
  de: 'lädt|kündigt|gibt|begrüßt|verurteilt|eröffnet|unterzeichnet|übergibt|feiert|veröffentlicht|informiert|organisiert|ehrt|unterstützt|startet|würdigt|verleiht|bedauert|fordert|bestellt|warnt|sucht',
  fr: 'annonce|organise|remet|présente|participe|condamne|salue|exprime|félicite|inaugure|signe|lance|célèbre|appelle|publie|informe|invite|accueille|soutient|adopte|réaffirme|rappelle|prend|ouvre|regrette|convoque|préside|nomme|confirme|offre|dénonce|souligne|reçoit|remercie|commémore',
  es: 'anuncia|anunció|entrega|entregó|presenta|presentó|participa|participó|organiza|organizó|inaugura|inauguró|firma|firman|firmó|condena|condenó|lamenta|rechaza|rechazó|felicita|saluda|expresa|convoca|publica|informa|invita|destaca|asiste|impulsa|fortalece|celebra|celebró|conmemora|concluye|inicia|lanza|abre|realiza|realizó|ofrece|otorga|reconoce|reitera|promueve|acompaña|despide|apoya|coordina|avanza|dona|brinda|lidera|acoge|nombra|designa|suscribe|trabaja',
  pt: 'anuncia|anunciou|entrega|entregou|apresenta|apresentou|participa|participou|organiza|organizou|inaugura|inaugurou|assina|assinou|condena|condenou|lamenta|rejeita|felicita|saúda|expressa|convoca|publica|divulga|informa|convida|destaca|promove|promoveu|celebra|lança|lançou|abre|realiza|realizou|oferece|reconhece|reitera|acompanha|apoia|doa|lidera|acolhe|nomeia',
  it: 'annuncia|consegna|presenta|partecipa|organizza|inaugura|firma|condanna|esprime|saluta|celebra|pubblica|informa|invita|ospita|lancia|promuove|convoca|nomina|conferma|apre|dona|sostiene|ricorda|premia',
  nl: 'kondigt|opent|ondertekent|veroordeelt|overhandigt|viert|organiseert|publiceert|verwelkomt|steunt|nodigt|reikt|start|lanceert|roept',
  da: 'åbner|indbyder|inviterer|fordømmer|lancerer|fejrer|offentliggør|støtter|overrækker|afholder',
  no: 'åpner|inviterer|fordømmer|lanserer|feirer|støtter|overrekker|arrangerer|kunngjør',
  sv: 'öppnar|bjuder|fördömer|lanserar|firar|stödjer|överlämnar|arrangerar|presenterar|offentliggör',
  fi: 'avaa|avasi|järjestää|julkaisee|julkaisi|tuomitsee|tukee|kutsuu|luovutti|juhlii|käynnistää',
  pl: 'ogłasza|ogłosił*|organizuje|zaprasza|potępia|wyraża|informuje|przekazał*|przekazuje|wręcza|wręczył*|otwiera|otworzył*|podpisał*|uruchamia|gratuluje|wspiera|obchodzi|publikuje',
  cs: 'oznamuje|oznámil*|pořádá|zve|odsuzuje|vyjadřuje|informuje|předal*|otevřel*|otevírá|podepsal*|vyzývá|podporuje|vydal*|spouští|uspořádal*',
  sk: 'oznamuje|oznámil*|organizuje|pozýva|odsudzuje|vyjadruje|informuje|odovzdal*|otvoril*|otvára|podpísal*|vyzýva|podporuje|vydal*|spúšťa',
  hu: 'bejelent*|átadta|megnyitotta|aláírta|elítéli|ünnepli|meghív*|közzétette|támogatja',
  ro: 'anunță|anunţă|organizează|condamnă|participă|prezintă|salută|lansează|semnează|invită|exprimă|deschide|găzduiește|susține|înmânează|publică',
  ru: 'объявляет|объявил*|сообщает|сообщил*|выражает|выразил*|осуждает|осудил*|приглашает|провел*|провёл|проводит|вручил*|передал*|открыл*|открывает|подписал*|организовал*|организует|приветствует|поздравляет|поздравил*|опубликовал*|призывает|призвал*|представил*|отмечает|направил*|поддержал*|награ*',
  uk: 'оголошує|оголосил*|повідомляє|повідомил*|висловлює|висловил*|засуджує|засудил*|запрошує|провел*|провів|проводить|вручил*|передал*|відкрил*|відкриває|підписал*|організовує|організувал*|вітає|привітал*|опублікувал*|закликає|закликал*|представил*|відзначає|направил*|підтримал*|нагород*',
  bg: 'обявява|обяви|организира|осъжда|кани|открива|откри|подписа|връчи|предаде|публикува|приветства|отбелязва',
  sr: 'objavilo|organizuje|organizira|osuđuje|poziva|otvara|otvorilo|potpisalo|uručilo|predalo|obilježava|obeležava|објавило|организује|осуђује|позива|отворило|потписало|уручило|обележава',
  el: 'ανακοινώνει|ανακοίνωσε|διοργανώνει|καταδικάζει|εκφράζει|υπέγραψε|εγκαινίασε|παρέδωσε|χαιρετίζει|προσκαλεί',
  tr: 'duyurdu|açıkladı|düzenledi|kınadı|imzaladı|açtı|kutladı',
  id: 'gelar|menggelar|serahkan|menyerahkan|umumkan|mengumumkan|lepas|kirim|sambut|luncurkan|meluncurkan|resmikan|meresmikan|dorong|mendorong|tegaskan|dukung|mendukung|terima|menerima|selenggarakan|menyelenggarakan|ajak|buka|membuka|tandatangani|menandatangani|kecam|mengecam|fasilitasi|perkuat|bahas|ikuti',
  ms: 'anjur|menganjurkan|lancar|melancarkan|serah|rasmi|merasmikan|umum|mengutuk|terima|sambut',
  vi: 'trao|tổ chức|họp|tiếp|thăm|ký|công bố|thông báo|đề nghị|tham dự|khai mạc|làm việc|chúc mừng|lên tiếng|phát động|triển khai|ra mắt|yêu cầu|phản đối|kêu gọi|bàn giao|tặng|chủ trì|đón|bổ nhiệm|giới thiệu|phối hợp|tiếp nhận|hỗ trợ|khẳng định|trả lời|gặp mặt|bế giảng|khánh thành',
};

/** What a headline goes on with: "Ministry of the Sea opens a harbour" is not a name. */
export const headlineVerb = wordForms(verbs);
