import { expect, test } from 'vitest';
import { dateLineOf } from './date-line';
import { issuerNamed } from './issuer';

test.each([
  ['Ministry of Foreign Affairs of Japan', 'Tokyo'],
  ['外務省', '東京'],
  ['首相官邸', '東京'],
  ['The White House', 'Washington, D.C.'],
  ['U.S. Department of State', 'Washington, D.C.'],
  ['Foreign, Commonwealth & Development Office', 'London'],
  ['Ministry for Foreign Affairs of Finland', null],
  ['Embassy of Japan in Peru', null],
  ['Republic of Bayland Ministry of Foreign Affairs', null],
  ['Organization for Security and Co-operation in Europe', 'Vienna'],
])('%s is a body, of %s', (line, place) => {
  expect(issuerNamed(line)).toEqual({ name: line, place });
});

test.each([
  ['Source: the Ministry of the Sea', null],
  ['Ministry of the Sea facebook', 'Ministry of the Sea'],
  ['Ministry of  the Sea YouTube', 'Ministry of the Sea'],
  ['Ministry of the Sea (Bayport)', 'Ministry of the Sea'],
  ['International Atomic Energy Agency – IAEA', 'International Atomic Energy Agency'],
  ['Embassy of Japan in Peru - EJP', 'Embassy of Japan in Peru'],
  ['By the Ministry of the Sea', 'Ministry of the Sea'],
  ['Ministry of the Sea – What is new', null],
  ['Facebook', null],
])('what is beside a name is no part of it: %s', (line, name) => {
  expect(issuerNamed(line)?.name ?? null).toBe(name);
});

test.each([
  'Ministry of Foreign Affairs of Japan.',
  'Ministry of Fish said that its boats are new',
  'Office of the President meets in Tokyo',
  'Visit of the Minister of Foreign Affairs',
  'Department of State and Ministry of Foreign Affairs hold talks',
  'Outset',
  '外務省は、会談を行いました。',
])('%s is none', (line) => {
  expect(issuerNamed(line)).toBeNull();
});

test.each([
  [
    'a parliament',
    'Thüringer Landtag',
    'Poslanecká sněmovna',
    'Верховна Рада України',
    'National Assembly of Malawi',
  ],
  [
    'the office of a head',
    'Zyra e Kryeministres',
    'Kabinet predsednika Vlade',
    'Γραφείο του Πρωθυπουργού',
    'Văn phòng Chính phủ',
    'رئاسة مجلس الوزراء',
  ],
  [
    'a government',
    'Guvernul României',
    'Влада Републике Србије',
    'Правительство Республики Армения',
    'საქართველოს მთავრობა',
    'Vláda České republiky',
  ],
  [
    'in scripts without capitals',
    '浙江省人民政府',
    '中共云南省委外事工作委员会办公室',
    '해양수산부',
    'กระทรวงการต่างประเทศ',
    'משרד החוץ',
  ],
])('%s is a body', (_, ...lines) => {
  expect(lines.filter((line) => issuerNamed(line)?.name !== line)).toEqual([]);
});

test.each([
  [
    'vi',
    'Bộ Công Thương trao giấy chứng nhận cho doanh nghiệp',
    'Bộ Ngoại giao thông báo về lịch nghỉ lễ',
  ],
  [
    'es',
    'Ministerio de Pesca entrega redes a los puertos',
    'Embajada de Perú presenta libro sobre el mar',
  ],
  [
    'fr',
    'Ministère de la Mer annonce un plan pour les ports',
    'Ambassade du Pérou organise une semaine du film',
  ],
  ['pt', 'Ministério do Mar lança programa para os portos'],
  ['pl', 'Ministerstwo Spraw Zagranicznych ogłasza konkurs'],
  ['ru', 'Министерство иностранных дел выразило соболезнования', 'Правительство утвердило план'],
  ['uk', 'Посольство України провело виставку'],
  ['id', 'Kementerian Luar Negeri gelar lokakarya di Bali'],
  [
    'en',
    'Ministry of the Sea opens a second harbour',
    'Embassy of Peru in Lima celebrates the day of the sea',
  ],
  ['de', 'Botschaft Perus lädt in den Hafen ein'],
])('a headline that begins with one is none: %s', (_, ...lines) => {
  expect(lines.filter((line) => issuerNamed(line) !== null)).toEqual([]);
});

test.each([
  ['Ministry of the Sea | 6 May 2024', 'Ministry of the Sea'],
  ['Ministerstwo Spraw Zagranicznych, 06.05.2024', 'Ministerstwo Spraw Zagranicznych'],
  ['Ulkoministeriö 6.5.2024 14.30', 'Ulkoministeriö'],
  ['Ministry of Foreign Affairs - 6 May 2024', 'Ministry of Foreign Affairs'],
  ['Harbour House, 6 May 2024', null],
  ['Embassy of Peru, 6 May 2024', null],
])('beside a day: %s', (line, name) => {
  expect(dateLineOf(line, 'en')?.by ?? null).toBe(name);
});

test.each([
  ['By Ministry of the Sea', 'Ministry of the Sea'],
  ['From the Ministry of the Sea', 'Ministry of the Sea'],
  ['Пресс-служба Министерства иностранных дел', 'Пресс-служба Министерства иностранных дел'],
  ['Press Service of the Ministry of the Sea', 'Press Service of the Ministry of the Sea'],
])('given out by: %s', (line, name) => {
  expect(issuerNamed(line)?.name).toBe(name);
});

test('a person beside a body that is known is no part of its name', () => {
  expect(issuerNamed('Foreign, Commonwealth & Development Office and Jane Roe')?.name).toBe(
    'Foreign, Commonwealth & Development Office',
  );
});

test.each(['Source', 'Quelle', 'Fuente', 'From'])(
  '"%s" in front of an issuer is no part of it',
  (label) => {
    expect(issuerNamed(`${label} Government of Bayland`)?.name).toBe('Government of Bayland');
  },
);
