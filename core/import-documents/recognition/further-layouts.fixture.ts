/** Layouts in further languages and from agencies, in the notation of layouts.fixture.ts. */
export const furtherLayouts = `
Netherlands | 2022-05-05 | nl | -
- Nieuws
# Minister spreekt met haar collega uit Peru
- Nieuwsbericht | 05-05-2022 | 14:30
De minister heeft vandaag in Den Haag gesproken met haar collega uit Peru. Zij spraken over de visserij.

Sweden | 2022-05-05 | sv | -
- Pressmeddelande
# Utrikesministern träffade Perus utrikesminister
- Publicerad 05 maj 2022
Utrikesministern har i dag träffat sin kollega från Peru i Stockholm. De talade om fisket och om skörden.

Finland | 2022-05-05 | fi | -
- Uutiset
# Ulkoministeri tapasi Perun ulkoministerin
- Julkaistu 5.5.2022
Ulkoministeri tapasi tänään Helsingissä Perun ulkoministerin. He keskustelivat kalastuksesta ja sadosta.

Brazil | 2022-05-05 | pt | -
- Notas à imprensa
# Reunião do ministro com o chanceler do Peru
- Publicado em 05/05/2022 14h30
- Compartilhe
O ministro reuniu-se hoje em Brasília com o chanceler do Peru. Os dois falaram sobre a pesca e sobre a safra.

Indonesia | 2022-05-05 | id | -
- Siaran Pers
# Menteri Luar Negeri bertemu Menteri Luar Negeri Peru
- Jakarta, 5 Mei 2022
Menteri Luar Negeri hari ini bertemu dengan Menteri Luar Negeri Peru di Jakarta dan membahas kerja sama perikanan yang telah berjalan.

Greece | 2022-05-05 | el | -
# Συνάντηση του Υπουργού με τον Υπουργό του Περού
- Πέμπτη, 05 Μαΐου 2022
Ο Υπουργός Εξωτερικών συναντήθηκε σήμερα στην Αθήνα με τον Υπουργό του Περού. Συζήτησαν για την αλιεία.

Czechia | 2022-05-05 | cs | -
- Aktuality
# Ministr jednal se svým protějškem z Peru
- 5. května 2022
Ministr zahraničí dnes v Praze jednal se svým protějškem z Peru. Hovořili o rybolovu a o výměně studentů.

Hungary | 2022-05-05 | hu | -
# A miniszter tárgyalt perui kollégájával
- 2022. május 5.
A miniszter ma Budapesten tárgyalt perui kollégájával. A halászatról és a diákok cseréjéről beszéltek.

India, in Hindi | 2022-05-05 | hi | -
# विदेश मंत्री ने पेरू के विदेश मंत्री से मुलाकात की
- 5 मई 2022
विदेश मंत्री ने आज नई दिल्ली में पेरू के विदेश मंत्री से मुलाकात की। दोनों नेताओं ने मत्स्य पालन पर चर्चा की।

ASEAN | 2023-05-05 | en | -
# Secretary-General of ASEAN meets the Ambassador of Peru
JAKARTA, 5 May 2023 – The Secretary-General of ASEAN today met the Ambassador of Peru at the Headquarters.

Canada | 2023-05-05 | en | -
- Main Container
# Prime Minister Roe speaks with President of Peru Luis Vega
- May 5, 2023
- Ottawa, Ontario
- Main Content
Today, Prime Minister Jane Roe spoke with the President of Peru, Luis Vega, about the harvest.

Canada, in French | 2023-05-05 | fr | -
# La première ministre Roe s’entretient avec le président du Pérou
- Le 5 mai 2023
- Ottawa (Ontario)
La première ministre s’est entretenue aujourd’hui avec le président du Pérou de la pêche et des récoltes.

G7 | 2024-04-19 | en | -
# G7 Foreign Ministers’ Statement on the sea
- Capri, 19 April 2024
We, the Foreign Ministers of the G7, have met in Capri, and we have spoken about the sea.

New Zealand | 2024-04-19 | en | -
- Rt Hon Jane Roe
- Foreign Affairs
# Minister meets counterpart from Peru
- 19 April 2024
The Foreign Minister has met her counterpart from Peru in Wellington, and they have spoken about fisheries.

Philippines | 2024-04-19 | en | -
- News
- 19 April 2024
# Secretary meets Foreign Minister of Peru in Manila
MANILA 19 April 2024 — The Secretary met the Foreign Minister of Peru today and spoke about fisheries.

An agency in America | 2024-04-19 | en | -
# Leaders of Peru and Chile speak of fish
- By JANE ROE
- Updated 11:26 AM GMT, April 20, 2024
- Published 10:00 AM GMT, April 19, 2024
LIMA, Peru (AP) — The leaders of Peru and Chile spoke of fish on Friday, and of little else.

An agency in China | 2024-04-19 | en | -
# Peru, Chile to deepen cooperation in fisheries
- Source: Xinhua
- Editor: huaxia
- 2024-04-19 14:30:15
LIMA, April 19 (Xinhua) -- The leaders of Peru and Chile met here on Friday and spoke about fisheries.

A part and its body in one line | 2021-11-12 | en | New Zealand Government
# Joint Statement Following Foreign Minister Consultations
- Friday, 12 November 2021, 5:04 pm
- Press Release: New Zealand Government
The ministers have today held the consultations of the year, and they have spoken about the sea.

A topic before the day | 2024-10-15 | de | -
# Bundespräsidentin Roth empfängt den Präsidenten von Peru
- Schwerpunktthema: Pressemitteilung
- 15. Oktober 2024
Die Bundespräsidentin empfängt den Präsidenten von Peru am Vormittag in Berlin. Danach folgt ein Gespräch.

A body and its part in Japanese | 2021-10-14 | ja | 外務省
- 外務省・新着情報
- 令和3年10月14日
　10月14日、外務大臣は、ペルーの外務大臣と電話会談を行い、漁業について意見を交換しました。

A body where the words were spoken | 2019-01-26 | en | -
# Remarks at a Press Stakeout
- Jane Roe
- Secretary of State
- United Nations
- New York City
- January 26, 2019
SECRETARY ROE: Good morning. We have had a meeting of the council, and we have spoken about the sea.

A menu of items under the title | 2022-01-24 | de | -
# Pressekonferenz der Kanzlerin nach der Besprechung mit den Ländern
- • Schwerpunkte
- • Themen
- • Mediathek
- • Montag, 24. Januar 2022
Meine Damen und Herren, wir haben heute über die Häfen gesprochen und über die Schiffe, die dort liegen.

Headings one above the other | - | en | -
# Press Conference on the harvest
* Visit of the minister to the harbour of Callao
* Questions about the price of grain
Good afternoon, and thank you for coming. I have two announcements to make before your questions.

The day of a visit above a title, months after the day that the text tells of | - | en | -
- 21 de junio de 2021
# Secretary General welcomes the Minister to the harbour
Secretary General Jane Roe welcomed Minister Luis Vega to the harbour on Tuesday (23 March 2021), ahead of the talks of today.

The day of a visit in another language | - | de | -
- 3 June 2024
# Ministerin empfängt ihren Kollegen am Hafen
Die Ministerin hat am 12. Januar 2024 in Lima ihren Kollegen aus Peru empfangen und mit ihm über Netze gesprochen.

The day of a visit in Japanese | - | ja | -
- 2024年9月30日
# 佐藤大臣とベガ大臣、漁業について会談
令和6年2月14日、佐藤大臣はリマでペルーのベガ大臣と漁業について会談を行い、港の協力で一致した。

A day above a title, in the month of what the text tells of | 2021-04-01 | en | -
- 1 de abril de 2021
# Secretary General welcomes the Minister to the harbour
Secretary General Jane Roe welcomed Minister Luis Vega to the harbour on Tuesday (23 March 2021), ahead of the talks of today.

Who published a text, that it is given whole, and no year | - | en | -
# Secretary Roe’s Meeting with Minister Vega
- The following Readout was published by the Office of the Harbour on Nov. 29. It is reproduced in full below.
Secretary Jane Roe met today with Minister Luis Vega in Lima and spoke with him about nets.

The same of a letter | - | en | -
# Letter of the ministers on salmon
- This letter was sent by the ministers in March. It is reproduced here as it was.
The ministers of both coasts write that the salmon has come back to the rivers of the north.

The same of a statement | - | en | -
# Statement on the harbour of Lima
- The statement below was released by the Sea Bureau this week. It is reproduced without changes.
The ministers of both coasts agreed that the harbour should be open for the boats of the north.
`;
