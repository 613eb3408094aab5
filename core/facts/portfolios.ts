/** Fields of ministers. A field that is missing leaves an office out; it makes none wrong. */

const nouns =
  'Defen[cs]e|National Defen[cs]e|Trade|Foreign Trade|External Trade|International Trade|Finance|Economy|Energy|Environment|Agriculture|Livestock|Health|Public Health|Education|Higher Education|Culture|Tourism|Transport|Transportation|Justice|Development|Economic Development|Rural Development|Regional Development|Social Development|International Development|Sustainable Development|Fisheries|Industry|Industries|(?:the )?Interior|(?:the )?Environment|Europe|Women|Gender|Security|National Security|Public Security|Labou?r|Employment|Science|Technology|Innovation|Research|Infrastructure|Investment|Investments|Commerce|Communications?|Telecommunications|Information|Planning|Housing|Immigration|Migration|Youth|Sports?|Water|Water Resources|Natural Resources|Mineral Resources|Mining|Mines|Forests?|Forestry|Food|Oceans|Lands?|Works|Public Works|Public Administration|Local Government|Cooperation|International Cooperation|Development Cooperation|Nordic Cooperation|European Integration|Climate(?: Change)?|Climate Action|Energy Transition|Digitali[sz]ation|Digital Transformation|Digital Development|Justice|Law|Police|Family|Children|Families|Religion|Diaspora|Aviation|Shipping|Railways|Roads|Petroleum|Oil|Hydrocarbons|Supply|Emergency Situations|Heritage|Community Development|Entrepreneurship|Small Business|Privati[sz]ation|Reconstruction|Integration|Equality|Foreign Relations|External Relations|Foreign Policy|Education and Science|Human Rights|Social Welfare|Social Protection|Social Policy|Arts|Welfare|Land Reform';
const affairs =
  '(?:Foreign and (?:European|Commonwealth|Political|Religious|Regional|Economic)|European and (?:Foreign|International)|Foreign|Economic|European|EU|Social|Home|Internal|Maritime|Religious|Indigenous|Veterans|Consular|Commonwealth(?: and Development)?|Political|Parliamentary|Youth|Women.s|Islamic|Overseas|Pacific|Asian|African|Western Hemisphere) Affairs';
const field = `(?:${affairs}|${nouns})`;

/** "Economy, Trade and Industry" */
export const fields = `${field}(?:(?:, | and )${field})*`;

/** Words of other offices: where one of them is, the field has ended. */
const noOffice =
  '(?!(?:Ambassador|Deputy|Vice|Prime|Minister|President|Premier|Secretary|Chancellor|Governor|Mayor|Speaker|Chair\\w*|Director|Head|Representative|Consul|High|Commissioner|King|Queen|Mr|Mrs|Ms|Dr|Hon|Sir)\\b)';

/** The field of a minister before the name of the country: "Nordic Cooperation". */
export const portfolio = String.raw`(?:the )?${noOffice}\p{Lu}[\p{L}-]+(?: (?:and |& |for )?(?:the )?${noOffice}\p{Lu}[\p{L}-]+){0,6}?`;

/** Who speaks for a parliament or one of its committees. */
export const ofHouse = `(?:Deputy Speaker|Vice-Speaker|Speaker|President|Chair(?:man|woman|person)?) of the (?:Republic|Parliament|Senate|National Assembly|Legislative Assembly|House(?: of (?:Representatives|Commons|Lords|Assembly))?|State Duma|State Great (?:K?hural)|Saeima|Seimas|Riigikogu|Sejm|Bundestag|Council of Ministers|(?:(?:Foreign Affairs|Foreign Relations|Defen[cs]e|Finance) )?Committee(?: (?:on|for) ${fields})?)`;
