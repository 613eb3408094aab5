/**
 * What issuers put below their texts, by language: in lower case, without signs at its ends. Another
 * language is another row.
 */
import type { Rows } from './page-word-rows';

/** What a letter to the press closes with, above its office. */
export const closings: Rows = {
  en: 'kind regards|best regards|with kind regards|with best regards|yours sincerely|yours faithfully|sincerely|regards',
  de: 'freundliche grüße|mit freundlichen grüßen|mit freundlichem gruß|mit besten grüßen|beste grüße|freundliche grüsse|mit freundlichen grüssen|hochachtungsvoll',
  fr: 'cordialement|bien cordialement|salutations distinguées|avec nos salutations|meilleures salutations',
  es: 'atentamente|saludos cordiales|un cordial saludo|cordialmente|un saludo',
  pt: 'atenciosamente|cordialmente|com os melhores cumprimentos|melhores cumprimentos|cumprimentos',
  it: 'cordiali saluti|distinti saluti|un cordiale saluto|cordialmente',
  nl: 'met vriendelijke groet|met vriendelijke groeten|hoogachtend',
  da: 'med venlig hilsen|venlig hilsen',
  no: 'med vennlig hilsen|vennlig hilsen',
  sv: 'med vänlig hälsning|vänliga hälsningar|med vänliga hälsningar',
  fi: 'ystävällisin terveisin|parhain terveisin',
  pl: 'z poważaniem|z wyrazami szacunku',
  cs: 's pozdravem|s přátelským pozdravem|s úctou',
  sk: 's pozdravom|s úctou',
  hu: 'tisztelettel|üdvözlettel',
  ro: 'cu stimă|cu respect|cu considerație',
  ru: 'с уважением|с наилучшими пожеланиями',
  uk: 'з повагою|з найкращими побажаннями',
  tr: 'saygılarımızla|saygılarımla',
  id: 'hormat kami|salam hormat',
  vi: 'trân trọng|trân trọng kính chào',
  ja: '敬具|以上、よろしくお願いいたします',
  zh: '此致|敬礼|敬禮',
  el: 'με εκτίμηση',
};

/** The office that answers the press. */
export const pressOffices: Rows = {
  en: 'press office|press service|press department|media office|press officer|communications office|communications department|public affairs',
  de: 'pressestelle|pressereferat|pressebüro|presseamt|presseabteilung|pressesprecher|pressesprecherin|pressereferentin|pressereferent|öffentlichkeitsarbeit',
  fr: 'service de presse|bureau de presse|service presse|direction de la communication|chargé de presse|chargée de presse',
  es: 'oficina de prensa|gabinete de prensa|dirección de prensa|prensa y comunicación|jefe de prensa|jefa de prensa',
  pt: 'assessoria de imprensa|gabinete de imprensa|assessoria de comunicação',
  it: 'ufficio stampa|servizio stampa|addetto stampa|addetta stampa',
  nl: 'persdienst|persvoorlichting|persvoorlichter|afdeling communicatie',
  da: 'pressetjenesten|pressekontoret|presseafdelingen',
  no: 'pressetjenesten|presseavdelingen|pressekontakt',
  sv: 'presstjänsten|pressavdelningen|pressekreterare',
  fi: 'viestintäosasto|lehdistöpalvelu|viestintäyksikkö',
  pl: 'biuro prasowe|rzecznik prasowy|wydział prasowy',
  cs: 'tiskové oddělení|tiskový odbor|tisková mluvčí|tiskový mluvčí',
  sk: 'tlačové oddelenie|tlačový odbor|hovorca|hovorkyňa',
  hu: 'sajtóiroda|sajtóosztály|sajtófőnök',
  ro: 'biroul de presă|serviciul de presă|purtător de cuvânt',
  ru: 'пресс-служба|пресс служба|отдел по связям с общественностью|пресс-секретарь',
  uk: 'прес-служба|пресслужба|прес служба|пресцентр',
  tr: 'basın müşavirliği|basın bürosu|basın danışmanlığı',
  vi: 'phòng báo chí|vụ thông tin báo chí',
  ja: '広報課|広報室|報道課|広報担当',
  zh: '新闻处|新聞處|新闻办公室|宣传处',
  el: 'γραφείο τύπου',
};

/** Around a name, above what an issuer says of itself on every page: "About the Ministry". */
export const abouts: Rows = {
  en: 'about *',
  de: 'über *|über die *|über das *|über den *',
  fr: "à propos de *|à propos du *|à propos de la *|à propos de l'*|à propos des *",
  es: 'acerca de *|acerca del *|sobre *|sobre el *|sobre la *',
  pt: 'sobre *|sobre o *|sobre a *|acerca de *',
  it: "chi siamo: *|informazioni su *|informazioni sul *|informazioni sulla *|informazioni sull'*",
  nl: 'over *|over de *|over het *',
  sv: 'om *',
  pl: 'o *',
  cs: 'o *',
  ru: 'о *|об *|про *',
  uk: 'про *',
  ro: 'despre *',
  tr: '* hakkında',
  id: 'tentang *',
  vi: 'về *|giới thiệu *',
  ko: '* 개요|* 소개',
  ja: '*について|*の概要',
  zh: '关于*|關於*|*简介|*簡介',
};
