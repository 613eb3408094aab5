/** More layouts, in the notation of layouts.fixture.ts. */
export const easternLayouts = `
Korea, in English | 2024-03-18 | en | -
- 본문 바로가기
- 주메뉴 바로가기
- KOR
- Press Releases
# Outcome of Foreign Ministers’ Meeting with Peru
- Date
- 2024-03-18
- hit
- 748
1. The Minister of Foreign Affairs held a meeting with her counterpart from Peru on March 18.

Korea, in Korean | 2022-05-05 | ko | -
- 보도자료
# 한-페루 외교장관회담 개최
- 작성일
- 2022-05-05
- 조회수
- 1,024
외교장관은 5월 5일 서울에서 페루 외교장관과 회담을 갖고 어업과 유학생 교류에 대해 논의하였습니다.
- 목록

China, in English | 2022-05-05 | en | -
# Foreign Minister Li Meets with Foreign Minister of Peru
- 2022-05-05 14:30
On May 5, 2022, the Foreign Minister met with his counterpart from Peru and spoke about grain.

China, in Chinese | 2022-05-05 | zh | -
- 首页 > 新闻 > 外交动态
# 外长会见秘鲁外长
- 2022-05-05 14:30
- 来源：外交部
5月5日，外长在北京会见来访的秘鲁外长。双方就渔业合作和留学生交流交换了意见，并同意继续保持沟通。

India | 2022-05-05 | en | Prime Minister’s Office
- Prime Minister’s Office
# PM meets President of Peru
- Posted On: 05 MAY 2022 4:30PM by PIB Delhi
The Prime Minister met the President of Peru this afternoon, and they spoke about medicine.

Kremlin | 2022-05-05 | ru | -
- События
# Телефонный разговор с Президентом Перу
- 5 мая 2022 года
- 14:30
Состоялся телефонный разговор Президента с Президентом Перу. Обсуждались вопросы рыболовства и торговли.

Ukraine | 2022-05-05 | uk | -
- Новини
# Президент провів телефонну розмову з Президентом Перу
- 5 травня 2022 року - 14:30
Президент України провів телефонну розмову з Президентом Перу. Співрозмовники обговорили рибальство та торгівлю зерном.

Mongolia | 2022-05-05 | mn | -
- Мэдээ
# Гадаад харилцааны сайд Перугийн сайдтай уулзав
- 2022 оны 5 дугаар сарын 5
- Хуваалцах
Гадаад харилцааны сайд өнөөдөр Перугийн гадаад хэргийн сайдыг хүлээн авч уулзлаа. Талууд худалдаа, боловсролын хамтын ажиллагааны талаар санал солилцов.
- СЭТГЭГДЭЛ БИЧИХ

Chile | 2017-08-08 | es | -
- Sala de Prensa
- Usted está en:  Portada
- Martes, 08 de agosto de 2017
# Ministra participa en reunión de cancilleres sobre la pesca
- Comparte :
La ministra de Relaciones Exteriores participa hoy en Lima en la reunión de cancilleres de la región sobre la pesca.

Italy | 2022-05-05 | it | -
- Comunicati
# Il Ministro incontra il collega peruviano
- 5 maggio 2022
- Condividi
Il Ministro degli Esteri ha incontrato oggi a Roma il collega peruviano. Si è parlato di pesca e di studenti.

Türkiye | 2022-02-09 | tr | -
# Dışişleri Bakanı Perulu mevkidaşıyla görüştü
- Abone Ol google-news
- Yayınlanma: 09.02.2022 - 04:00
Dışişleri Bakanı bugün Ankara'da Perulu mevkidaşıyla bir araya geldi. Görüşmede balıkçılık ve öğrenci değişimi ele alındı.

Poland | 2022-06-21 | pl | -
- Aktualności
# Minister spotkał się z szefem dyplomacji Peru
- 21.06.2022
- Fot. MSZ
Minister spraw zagranicznych spotkał się dziś w Warszawie z szefem dyplomacji Peru. Rozmawiali o rybołówstwie i o wymianie studentów.

Viet Nam | 2021-07-28 | vi | -
- Thứ tư,  28/07/2021
# Bộ trưởng Ngoại giao hội đàm với Bộ trưởng Ngoại giao Peru
Ngày 28/7, Bộ trưởng Ngoại giao đã hội đàm với Bộ trưởng Ngoại giao Peru về hợp tác nghề cá và trao đổi sinh viên.

Egypt | 2023-10-12 | ar | -
# وزير الخارجية يستقبل نظيره من بيرو
- تاريخ النشر: 12 أكتوبر 2023
استقبل وزير الخارجية اليوم الخميس نظيره من بيرو، وتناول اللقاء التعاون في مجال الصيد وتبادل الطلاب بين البلدين.

An aggregator of mail | 2014-03-14 | en | -
- [list] Press Releases: Remarks With the Foreign Minister of Peru Before Their Meeting
- Friday, March 14, 2014
- You are subscribed to Press Releases of the department. This information has recently been updated.
# Remarks With the Foreign Minister of Peru Before Their Meeting
- Jane Roe
- Secretary of State
- London, United Kingdom
- March 14, 2014
SECRETARY ROE: Good morning, everybody. It is good to be back in London with my colleague.
- This email was sent to list@example.org using a service of mailing lists.
- Share this :

A newspaper | 2023-10-28 | en | -
- Home > World
# Foreign Minister meets her colleague from Peru
- Published: Oct 28, 2023 11:10 AM
- FILE PHOTO: The Foreign Minister speaks at the opening of the harbour in Callao. REUTERS/Jane Doe
The Foreign Minister met her colleague from Peru on Friday. They spoke for an hour about the sea.
- Related Articles
- Post a Comment
`;
