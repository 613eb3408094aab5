/**
 * Lines that no word gives away, only their place, their neighbours and what the text speaks of; in
 * the notation of layouts.fixture.ts.
 */
export const positionLayouts = `
A rubric with a telephone call in it, and a title of which the text speaks | - | de | -
- Seeland Telefonat
# Kanzlerin Roe spricht mit Vega über den Streit um den Lachs
Bundeskanzlerin Jane Roe hat am Rande des Gipfels in Lima mit dem künftigen Präsidenten Luis Vega über den Lachs gesprochen. Das teilte ihr Sprecher am Abend mit.

An edition above a day, and the title under it | 2023-11-03 | es | -
- 12 Horas Segunda Emisión
- 03/11/2023
# Cancillería: ministros Ana Vega y Juan Roe se vieron por la pesca
Los ministros Ana Vega y Juan Roe conversaron el viernes en Lima sobre la pesca de la anchoveta.

A slogan of a site | - | en | -
- Wider view Closer look
# Ministers discuss salmon and tides on the margins of the harbour week
From the price of salmon to the heights of tides, the ministers today discussed a host of matters of the harbour.

A slogan in Japanese | - | ja | -
- 世界とつながる毎日を
# 佐藤大臣とベガ大臣、漁業協定の交渉を始める
佐藤大臣とペルーのベガ大臣は10日、リマで漁業協定の交渉を始めることで一致した。

A place with the time of release | - | en | -
# Update 4 – Statement of the Agency on the harbour
- Vienna, Austria, posted at 19:36 CET
The harbour informed the Agency today that the tide had reached the pumps of the northern basin.

A place with the time of release, in another form | - | en | -
# Statement of the Agency on the pumps of the basin
- Geneva, Switzerland, 7:05 pm
The pumps of the basin work again, the operator informed the Agency this evening.

A time zone of America tells the month | 2021-11-03 | en | U.S. Department of State
# Secretary Roe’s Call with Peruvian Foreign Minister Vega
- 11/03/2021 04:19 PM EDT
- Office of the Spokesperson
Secretary of State Jane Roe spoke today with Peruvian Foreign Minister Ana Vega about the anchovy.

The same in winter | 2021-02-04 | en | U.S. Department of State
# Secretary Roe’s Call with Chilean Foreign Minister Mora
- 02/04/2021 9:05 AM EST
- Office of the Spokesperson
Secretary of State Jane Roe spoke today with Chilean Foreign Minister Eva Mora about the hake.

Without a zone either order is possible | - | en | -
# Secretary Roe’s Call with Peruvian Foreign Minister Vega
- 11/03/2021 04:19 PM
Secretary of State Jane Roe spoke today with Peruvian Foreign Minister Ana Vega about the anchovy.

Day, town with its province, and issuer | 2021-11-05 | fr | Affaires mondiales Canada
# La ministre Roe s’entretient avec son homologue péruvien
- Compte rendu
- Le 5 novembre 2021 – Ottawa (Ontario) – Affaires mondiales Canada
La ministre Jane Roe s’est entretenue aujourd’hui avec son homologue du Pérou, qui a parlé de la pêche.

A day with a word that a script left beside it | 2023-07-12 | zh | -
- 2023-07-12・Array
# 王部長出席漁業會議
漁業部長系列會議本周在利馬舉行，王部長代表本國參加會議，並與各國討論漁業。

A day with an hour behind a zone | 2017-07-30 | en | -
# Harbour report by the deputy minister
- Date: July 30, 2017 at 7:28:21 PM GMT+3
- Subject: Harbour report by the deputy minister
The deputy minister made an unscheduled stop at the harbour and took questions about the salmon.

Links in a row with bars between them | 2024-03-21 | en | -
- Thursday, 21 March 2024
# Questions on the harbour and its pumps
- Jane Roe (Bay, Harbour Party) Share this | Link to this | Printed source
My question is to the minister for the harbour, and it is about the pumps that stood still in the storm.

A first sentence is the title without its stop | - | en | -
# The harbour reported that Minister Jane Roe and President Luis Vega had a telephone conversation
The harbour reported that Minister Jane Roe and President Luis Vega had a telephone conversation.
They spoke about the salmon, said the harbour, and will speak again in May about the hake.

A title that gives somebody’s words | - | en | -
# Roe: Minister will meet the heads of the salmon boards of Peru and Chile
In the days to come the minister will meet the heads of the salmon boards of Peru and Chile, said Jane Roe.

A kicker under a title, above prose | - | en | -
# Minister Roe speaks with Ana Vega about salmon
- Harbour week
Minister Jane Roe spoke with Ana Vega about the salmon on Monday.
They agreed that the nets of the boats are to be wider than they are.
They will meet again in May, when the salmon have left the bay.

A kicker in another language | - | de | -
# Ministerin Roe spricht mit Ana Vega über Lachse
- Im Wortlaut
Ministerin Jane Roe hat am Montag mit Ana Vega über die Lachse gesprochen.
Sie waren sich einig, dass die Netze der Boote weiter werden sollen.
Sie treffen sich im Mai wieder, wenn die Lachse die Bucht verlassen haben.

The first of several headings is none | - | en | -
# Minister Roe speaks with Ana Vega about salmon
* Harbour week
Minister Jane Roe spoke with Ana Vega about the salmon on Monday.
They agreed that the nets of the boats are to be wider than they are.
* Further talks
They will meet again in May, when the salmon have left the bay.

What is said on both sides of a credit | - | en | -
# Ministers discuss salmon at the harbour week
- Flags of the members fly in front of the harbour building.
- UN Photo/Jane Roe
- Flags of the members fly in front of the harbour building.
From the price of salmon to the heights of tides, the ministers today discussed a host of matters.

A picture of several from left to right, in sentences | - | en | -
# Ministers of the bay condemn the blockade
- On May 11 the ministers of the bay gathered for a photo in the harbour. From left to right in the image are: Jane Roe of Peru, Ana Vega of Chile, and Luis Mora of the Agency.
The ministers of the bay met on May 11 to condemn the blockade, and to ask that the boats may leave.

Pictures of a meeting, without a mark | 2023-02-18 | en | -
- February 18, 2023
- A commemorative photo of Minister Mori and Minister Vega before the Foreign Ministers’ Meeting
- Opening shot of the Foreign Ministers’ Meeting
On February 18, Mr. Mori Taro, Minister for Foreign Affairs of Japan, held a meeting with Ms. Ana Vega, Minister for Foreign Affairs of Peru.

The frame of a picture left a bar | - | en | -
The minister of the bay will visit Peru from 13 to 15 May, at the invitation of her colleague.
- Minister Jane Roe of the bay. |
The visit takes place as the talks on salmon make progress.

Who wrote it, in brackets below | - | en | -
# Ministers meet at the harbour palace
The minister received her colleagues at the harbour palace on Friday, and spoke of the salmon.
- (Heri Dwi Okta R)

Applause is no name | - | en | -
# Remarks by the minister at the harbour
The minister thanked those who came to the harbour, and they thanked the minister.
(Applause.)

Who wrote it, by initials | - | no | -
# Ministeren møter sine kolleger fra Peru og Chile
Ministeren skal møte sine kolleger fra Peru og Chile på søndag, sa talsmannen for havnen i dag.
- forfatter: Jane Roe
- jro / ave /

Who runs a page, under lines of the page | - | en | -
# Minister Roe to see her colleagues from Peru
Minister Jane Roe will see her colleagues from Peru on Sunday, said the speaker of the harbour today.
- Share this article
- Ivy Stone
- "Typical coffee drinker. Quietly proud gardener. Friend of small dogs."
- Leave a comment
- Please keep calm and stay polite when you write to others here.

The text goes on under lines of the page | - | en | -
# Minister Roe to see her colleagues from Peru
Minister Jane Roe will see her colleagues from Peru on Sunday, said the speaker of the harbour today.
- Advertisement
- Share this article
Minister Roe will speak with the colleagues from Peru about the harbour and its salmon.

What leads to the lines of the page | - | fr | -
# La ministre Roe s’entretient avec son homologue du Pérou
La ministre Jane Roe s’est entretenue avec son homologue du Pérou, qui a parlé de la pêche.
- Pour les curieux
- Personnes à joindre
- Service de la presse du port
- presse@port.example
- Suivez-nous sur les réseaux

Other pages above a title | - | en | -
- • Assembly agrees to higher fees for nets
- • First warnings on tins of anchovy
- • Harbours join to keep the whales away
# Ministers Roe and Vega to speak to the press after the talks
Minister Jane Roe and her colleague Ana Vega will speak to the press after the talks on salmon.

The same with dashes, in German | - | de | -
- - Höhere Gebühren für Netze beschlossen
- - Erste Warnungen auf Dosen mit Sardellen
- - Häfen gemeinsam für die Wale
# Ministerinnen Roe und Vega sprechen nach dem Treffen
Die Ministerinnen Jane Roe und Ana Vega sprechen nach dem Treffen über die Lachse mit der Presse.

What people do in a picture, above a report | - | en | -
# Roe and Vega agree to count the nets
- Minister Jane Roe and President Luis Vega greet each other before the talks in the harbour palace on Monday.
Minister Jane Roe held talks with President Luis Vega in the harbour palace on Monday and agreed to count the nets.

The same, in other words | - | en | -
# Roe and Vega agree to count the nets
- Minister Jane Roe shakes hands with President Luis Vega at the harbour palace.
Minister Jane Roe met with President Luis Vega at the harbour palace and agreed to count the nets.

A few words under lines of the page, which the lead says again | 2025-01-03 | zh | -
# 羅部長下周起訪問四國
- 2025年01月03日 15:33
- 更多新聞短片
- 羅部長將訪問秘魯。
外交部發言人周五宣布，羅部長下周起將訪問秘魯等四國，並就漁業問題與各國進行會談。

A first sentence that the next goes on from | - | en | -
# Ministers speak of the harbour
The ministers spoke of the harbour today.
They agreed that the pumps of the harbour are to be mended, and that the ministers of the bay will pay for them.

A picture that ends with its day and with who took it | 2017-01-21 | en | -
# Roe speaks with Vega about trade in salmon
- January 21, 2017 / 8:26 PM / 7 months ago
- Minister Jane Roe in the harbour of Callao, January 10, 2017.Ivo Stone
Minister Jane Roe on Saturday spoke to President Luis Vega about trade in salmon.

A sentence that ends with a day is text | - | en | -
# Ministers end the blockade of the bay
The ministers agreed in Lima to end the blockade of the bay on January 10, 2017.
They will meet again in May to speak about the salmon, the hake and the anchovy.

What is left beside a label | - | en | -
# Minister chairs the meeting of the council of the bay
- | Published on:
The minister chaired the meeting of the council of the bay earlier today, and spoke of the salmon.

Words in a row below | - | en | -
# Secretary General welcomes President to the summit of the bay
The Secretary General welcomed the President to the summit of the bay, and thanked her for her words.
- BAY  Salmon  Ana Vega Administration
- Related articles

A source below names the issuer | - | en | US State Department
# Secretary Roe speaks with ministers of the bay
Secretary Jane Roe spoke with the ministers of the bay today about the price of salmon.
- Source – US State Department

A bureau under its ministry | 2012-09-27 | en | Ministry of Foreign Affairs
# Foreign Ministers’ Meeting (Overview)
- September 27, 2012
- Ministry of Foreign Affairs
- Asian and Oceanian Affairs Bureau
On September 27, the Minister for Foreign Affairs held a meeting with his colleague from Peru.

Whom to ask, below | - | de | -
# Außenministerin Roe beim Treffen der Nachbarn in Lima
Außenministerin Jane Roe nahm am 3. Juli am Treffen der Nachbarn in Lima teil und sprach über den Lachs.
- Rückfragehinweis
- Presseabteilung im Hafen
- Telefon: +43 (0) 1 555 - 3320
- Fax: +43 (0) 1 555 - 213

What was said is no heading | - | en | -
# Working lunch of the two leaders
On November 6, the Prime Minister held a working lunch with the President.
In opening remarks, the Prime Minister said as follows:
We would like to express our sympathy to those who lost their boats in the storm last week.
In response, the President said as follows:
It has been two fine days, and we thank the Prime Minister for the salmon and for the talks.

What follows a meeting is of another day | - | en | -
# Remarks by President Roe following the Council meeting of 27 June 2024
Good evening, everyone. The Council has agreed on the salmon, and we are glad of it.

What leads to another page, within a text | - | es | -
# La canciller se reúne con el secretario de Estado
La canciller se reunió este jueves en Lima con el secretario de Estado, en el marco de la cumbre.
- - También puedes leer: El ministro estudia normas de pesca con criterio nuevo para los barcos
La canciller dijo que la reunión sirvió para hablar de la pesca y de los barcos de la bahía.
`;
