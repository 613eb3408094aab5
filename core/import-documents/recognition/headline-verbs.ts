/**
 * Words with which a headline goes on after the name of a body, by language: "Ministry of the Sea opens
 * a harbour" is no name. A star stands for any letters. Another language is another row.
 */
import { wordForms } from './word-forms';

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

export const headlineVerb = wordForms(verbs);
