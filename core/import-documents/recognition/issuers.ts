/**
 * Issuers of summaries, a paragraph each: per language the names in its lines and on its site, the
 * one to be shown first, and its city; after `@` the hosts that belong to it. An issuer that is not
 * listed is recognised by the form of its name.
 */
const table = `
en Ministry of Foreign Affairs of Japan; Ministry of Foreign Affairs, Japan; MOFA Japan | Tokyo
ja 外務省; 日本国外務省 | 東京
@ mofa.go.jp

en Prime Minister’s Office of Japan; Prime Minister’s Office, Japan; Prime Minister of Japan and His Cabinet; Prime Minister of Japan and Her Cabinet; Cabinet Secretariat; Cabinet Secretariat of Japan; Cabinet Secretariat, Japan; Prime Minister’s Office of Japan (Kantei) | Tokyo
ja 首相官邸; 総理官邸; 内閣官房; 内閣府; 首相官邸ホームページ | 東京
@ kantei.go.jp

en Ministry of Defense, Japan; Japan Ministry of Defense | Tokyo
ja 防衛省 | 東京
@ mod.go.jp

en The White House; THE WHITE HOUSE, WASHINGTON | Washington, D.C.
es La Casa Blanca
@ whitehouse.gov; whitehouse.archives.gov; obamawhitehouse.archives.gov; trumpwhitehouse.archives.gov; bidenwhitehouse.archives.gov; georgewbush-whitehouse.archives.gov; clintonwhitehouse1.archives.gov; clintonwhitehouse4.archives.gov

en U.S. Department of State; US Department of State; United States Department of State; Department of State; U.S. State Department; US State Department | Washington, D.C.
@ state.gov

en U.S. Department of Defense; Department of Defense; U.S. Department of War | Washington, D.C.
@ defense.gov; war.gov

en U.S. Department of the Treasury | Washington, D.C.
@ treasury.gov

en Prime Minister’s Office, 10 Downing Street; 10 Downing Street; Prime Ministers Office 10 Downing Street; Number 10 | London

en Foreign, Commonwealth & Development Office; Foreign, Commonwealth and Development Office; Foreign & Commonwealth Office; Foreign and Commonwealth Office | London

fr Présidence de la République; Élysée; Elysée; Palais de l’Élysée | Paris
en Élysée; Presidency of the Republic | Paris
@ elysee.fr

fr Ministère de l’Europe et des Affaires étrangères; Ministère des Affaires étrangères; France Diplomatie | Paris
en Ministry for Europe and Foreign Affairs; France Diplomacy | Paris
@ diplomatie.gouv.fr

de Presse- und Informationsamt der Bundesregierung; Presse- und Informationsamt der Bundesregierung (BPA); Die Bundesregierung; Bundesregierung; Bundeskanzleramt | Berlin
en Press and Information Office of the Federal Government; The Federal Government; German Federal Government | Berlin
@ bundesregierung.de; bundeskanzler.de

de Auswärtiges Amt; Auswärtigen Amts; Auswärtigen Amtes | Berlin
en Federal Foreign Office | Berlin
@ auswaertiges-amt.de

en Global Affairs Canada | Ottawa
fr Affaires mondiales Canada | Ottawa
@ international.gc.ca

en Prime Minister of Canada; Office of the Prime Minister of Canada; Prime Minister’s Office, Ottawa | Ottawa
fr Premier ministre du Canada; Cabinet du Premier ministre | Ottawa
@ pm.gc.ca

en Council of the European Union; Council of the EU; General Secretariat of the Council | Brussels
fr Conseil de l’Union européenne; Conseil de l’UE | Bruxelles
nl Raad van de Europese Unie; Raad van de EU | Brussel
de Rat der Europäischen Union; Rat der EU | Brüssel

en European Council | Brussels
fr Conseil européen | Bruxelles
nl Europese Raad | Brussel
de Europäischer Rat | Brüssel

en European Commission | Brussels
fr Commission européenne | Bruxelles
de Europäische Kommission | Brüssel
@ ec.europa.eu; commission.europa.eu

en European External Action Service; EEAS | Brussels
fr Service européen pour l’action extérieure | Bruxelles
@ eeas.europa.eu

en ASEAN Secretariat; Association of Southeast Asian Nations; ASEAN | Jakarta
@ asean.org

en United Nations; United Nations Secretary-General; UN Press; Meetings Coverage and Press Releases; United Nations Department of Public Information | New York
fr Nations Unies; Organisation des Nations Unies | New York
es Naciones Unidas | Nueva York
@ un.org

en NATO; North Atlantic Treaty Organization | Brussels
fr OTAN | Bruxelles
@ nato.int

en Organization for Security and Co-operation in Europe; OSCE | Vienna
@ osce.org

en Council of Europe | Strasbourg
fr Conseil de l’Europe | Strasbourg
@ coe.int

en Organisation for Economic Co-operation and Development | Paris
@ oecd.org

en World Health Organization | Geneva
@ who.int

en World Trade Organization | Geneva
@ wto.org

en International Monetary Fund | Washington, D.C.
@ imf.org

en African Union; African Union Commission | Addis Ababa
fr Union africaine | Addis-Abeba
@ au.int

en International Atomic Energy Agency; IAEA | Vienna
@ iaea.org

en Ministry of Foreign Affairs, Republic of Korea; Ministry of Foreign Affairs of the Republic of Korea; Ministry of Foreign Affairs, the Republic of Korea | Seoul
ko 외교부; 대한민국 외교부 | 서울
@ mofa.go.kr

en Office of the President, Republic of Korea; Office of the President of the Republic of Korea | Seoul
ko 대통령실; 청와대; 대한민국 대통령실 | 서울
@ president.go.kr

en Ministry of Foreign Affairs of the People’s Republic of China; Ministry of Foreign Affairs, the People’s Republic of China; Ministry of Foreign Affairs People’s Republic of China | Beijing
zh 中华人民共和国外交部; 外交部; 中國外交部 | 北京
@ fmprc.gov.cn; mfa.gov.cn

en Ministry of External Affairs, Government of India; Ministry of External Affairs; Ministry of External Affairs of India | New Delhi
hi विदेश मंत्रालय | नई दिल्ली
@ mea.gov.in

en Prime Minister’s Office, Government of India; Press Information Bureau | New Delhi
@ pib.gov.in; pmindia.gov.in

en Department of Foreign Affairs and Trade; Australian Government Department of Foreign Affairs and Trade; Department of Foreign Affairs and Trade, Australia | Canberra
@ dfat.gov.au

en Prime Minister of Australia | Canberra
@ pm.gov.au

en Minister for Foreign Affairs of Australia | Canberra
@ foreignminister.gov.au

en New Zealand Government | Wellington
@ beehive.govt.nz

en Ministry of Foreign Affairs of Mongolia; Ministry of Foreign Affairs, Mongolia | Ulaanbaatar
mn Монгол Улсын Гадаад харилцааны яам; Гадаад харилцааны яам; Гадаад хэргийн яам | Улаанбаатар
@ mfa.gov.mn

en Office of the President of Mongolia | Ulaanbaatar
mn Монгол Улсын Ерөнхийлөгчийн Тамгын газар; Ерөнхийлөгчийн Тамгын газар; Ерөнхийлөгчийн хэвлэлийн алба | Улаанбаатар
@ president.mn

en Ministry of Foreign Affairs of the Russian Federation | Moscow
ru Министерство иностранных дел Российской Федерации; МИД России | Москва
@ mid.ru

en President of Russia; The Kremlin | Moscow
ru Президент России; Администрация Президента России | Москва
@ kremlin.ru

en Ministry of Foreign Affairs of Ukraine | Kyiv
uk Міністерство закордонних справ України; МЗС України | Київ
@ mfa.gov.ua

en Office of the President of Ukraine; President of Ukraine; Official website of the President of Ukraine | Kyiv
uk Офіс Президента України; Президент України; Офіційне інтернет-представництво Президента України | Київ
@ president.gov.ua
`;

export interface IssuerRow {
  /** By language; a line with one of them and nothing else names the issuer. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly place: Readonly<Record<string, string>>;
  /** Host name suffixes. */
  readonly hosts: readonly string[];
}

export const issuers: readonly IssuerRow[] = table.trim().split('\n\n').map(rowOf);

function rowOf(paragraph: string): IssuerRow {
  const names: Record<string, readonly string[]> = {};
  const place: Record<string, string> = {};
  let hosts: readonly string[] = [];
  for (const line of paragraph.split('\n')) {
    const at = line.indexOf(' ');
    const [language, [words = '', seat]] = [line.slice(0, at), line.slice(at + 1).split(' | ')];
    if (language === '@') hosts = words.split('; ');
    else names[language] = words.split('; ');
    if (seat !== undefined) place[language] = seat;
  }
  return { names, place, hosts };
}

/** An office whose issuer is known only when other words identify it. */
export interface Office {
  readonly line: RegExp;
  readonly body: string;
  readonly place: string;
  /** What the title or the first words of the text say then. */
  readonly evidence: RegExp;
}

export const offices: readonly Office[] = [
  {
    line: /^(?:Office of the (?:White House )?Press Secretary|Office of the (?:Vice President|First Lady))$/i,
    body: 'The White House',
    place: 'Washington, D.C.',
    evidence:
      /\b(?:White House|President (?:Biden|Trump|Obama|Bush|Clinton)|The President|Vice President)\b/,
  },
  {
    line: /^Office of the Spokes(?:person|man|woman)$/i,
    body: 'U.S. Department of State',
    place: 'Washington, D.C.',
    evidence:
      /\b(?:Department of State|Secretary of State|Deputy Secretary|Under Secretary|Assistant Secretary|Department Spokesperson|Secretary (?:Blinken|Rubio|Pompeo|Kerry|Clinton|Rice|Powell|Tillerson))\b/,
  },
  {
    line: /^(?:Office of the (?:Spokesman|Spokesperson) for the (?:UN |United Nations )?Secretary-General|Department of Public Information\b.{0,60}|News and Media Division)$/i,
    body: 'United Nations',
    place: 'New York',
    evidence: /Secretary-General|United Nations|\bUN\b|General Assembly|Security Council/,
  },
];
