/**
 * Layouts of the world's issuers in words of our own. A line each; the mark before it is a careful
 * reader's judgement: `#` the title, `-` not part of the text, `*` a heading, nothing for text.
 * Other expectations are in the first line of each.
 */
export const westernLayouts = `
Japan, in English | 2024-05-05 | en | -
- Press Releases
# Japan-Peru Summit Meeting
- May 5, 2024
- (Photo: Cabinet Public Affairs Office)
On May 5, commencing at 10:15 a.m. for approximately 30 minutes, Ms. MORI Aiko, Prime Minister of Japan, held a summit meeting with H.E. Mr. Luis Vega, President of the Republic of Peru.
* 1. Opening
Prime Minister Mori welcomed the visit and spoke of the long friendship of both countries.
- Back to Japan-Peru Relations

Japan, in Japanese | 2024-05-05 | ja | -
- 報道発表
# 日・ペルー首脳会談
- 令和6年5月5日
- (写真提供：内閣広報室)
　5月5日、午前10時15分から約30分間、森愛子内閣総理大臣は、訪日中のルイス・ベガ・ペルー共和国大統領と首脳会談を行ったところ、概要は以下のとおりです。
* 1 冒頭
　森総理大臣から、今回の訪日を歓迎する旨述べました。
- 報道発表へ戻る

Japan, twenty years ago | 2003-12-12 | en | -
# Japan-Peru Foreign Ministers' Meeting (Summary)
- December 12, 2003
1. On December 12, Minister for Foreign Affairs Mori met with Minister Vega of Peru for about thirty minutes.
2. Both ministers spoke of fisheries and of the exchange of students between their countries.
- Back to Index

Japan, a letter of the cabinet | 2006-02-09 | en | -
- Official Residence TOP
# Cabinet E-mail Magazine No. 112 (February 9, 2006)
- =====================
- (Provisional Translation)
The winter has been long this year, and the snow in the north has not let up for weeks.

White House, briefing room | 2022-03-01 | en | The White House
- The White House
- BRIEFING ROOM
# Readout of President Roe’s Call with Prime Minister Vega of Peru
- MARCH 01, 2022
- STATEMENTS AND RELEASES
President Roe spoke today with Prime Minister Vega of Peru to discuss the harvest of the past year.

White House, an earlier one | 2018-05-03 | en | -
- Foreign Policy
# Readout of the President’s Meeting with Prime Minister Vega of Peru
- Issued on: May 3, 2018
- Share:
- All News
The President met with Prime Minister Vega of Peru at noon and thanked him for his letters.

White House, of the archives | 2004-06-04 | en | The White House
- The White House
- President Jane Roe
- Print this document
- For Immediate Release
- Office of the Press Secretary
- June 4, 2004
# President Roe Meets with Prime Minister Vega of Peru
- The Oval Office
- 11:04 A.M. EDT
PRESIDENT ROE: Thank you all for coming. It has been a pleasure to welcome the Prime Minister to this house.
PRIME MINISTER VEGA: Thank you, Madam President. We have had good talks about trade and about the sea.
- # # #
- Return to this article at:

State Department, a call | 2022-05-02 | en | U.S. Department of State
# Secretary Roe’s Call with Peruvian Foreign Minister Vega
- Readout
- Office of the Spokesperson
- May 2, 2022
- Share
- The below is attributable to Spokesperson John Doe:
Secretary of State Jane Roe spoke today with Peruvian Foreign Minister Luis Vega about fisheries.

State Department, remarks | 2014-12-14 | en | -
# Remarks With Peruvian Foreign Minister Luis Vega Before Their Meeting
- Jane Roe
- Secretary of State
- Treaty Room
- Washington, DC
- December 14, 2014
SECRETARY ROE: Good morning, everybody. It is a pleasure to have the Foreign Minister with us.
FOREIGN MINISTER VEGA: Thank you, Jane. I look forward to our talks about the sea.

Downing Street | 2023-05-03 | en | Prime Minister’s Office, 10 Downing Street
- Press release
# PM call with President Vega of Peru: 3 May 2023
- From:
- Prime Minister’s Office, 10 Downing Street
- Published
- 3 May 2023
The Prime Minister spoke to President Vega of Peru this morning about the price of grain.

Élysée | 2023-05-05 | fr | -
- Actualités
- 5 mai 2023
# Entretien téléphonique avec le Président du Pérou
- Partager
Le Président de la République s’est entretenu aujourd’hui avec le Président du Pérou. Ils ont évoqué la pêche et les récoltes de l’année passée.

Quai d’Orsay | 2023-05-05 | fr | -
# Entretien de la ministre avec son homologue péruvien (Paris, 5 mai 2023)
- Communiqué de presse
La ministre a reçu aujourd’hui son homologue péruvien. Les deux ministres ont parlé de la pêche et des étudiants des deux pays.

Bundesregierung | 2023-05-05 | de | Presse- und Informationsamt der Bundesregierung (BPA)
- Startseite
# Bundeskanzlerin Roth telefoniert mit dem Präsidenten von Peru
- Pressemitteilung 123
- Freitag, 5. Mai 2023
- Presse- und Informationsamt der Bundesregierung (BPA)
- Der Sprecher der Bundesregierung, Karl Doe, teilt mit:
Bundeskanzlerin Roth hat heute mit dem Präsidenten von Peru telefoniert. Sie sprachen über Fischerei und über die Ernte des vergangenen Jahres.

Auswärtiges Amt | - | de | Auswärtiges Amt
- Willkommen auf den Seiten des Auswärtigen Amts
# Außenministerin Roth vor ihrer Reise nach Peru
- Die Außenministerin am Flughafen Berlin, © Karl Doe/photo.example
Vor ihrer Reise nach Lima erklärte die Außenministerin, sie freue sich auf die Gespräche über Fischerei und Ernte.

Council of the EU | 2022-05-20 | en | Council of the EU
- Council of the EU
- Press release
- 20 May 2022
- 12:00
# EU-Peru summit: joint press statement
We met today in Brussels for the first summit of its kind, and we spoke about fisheries.

Council of the EU, through an aggregator | 2022-05-20 | en | Council of the European Union
- Council of the European Union
- 05/20/2022 | Press release | Archived content
- • Council of the EU
- • Press release
- • 20 May 2022
- • 12:00
# Remarks by President Roth after the summit with Peru
Good afternoon, everyone. We have had a good summit, and we have spoken about the sea.

EEAS | - | en | -
- Page language:
- English
# Foreign Affairs Council: Press remarks by High Representative Jane Roth
- Check against delivery!
Good afternoon everybody.
It has been a long day, and we have spoken about the sea and about grain.

United Nations, a readout | 2013-09-24 | en | -
- Welcome to the United Nations. It’s your world.
- Secretary-General Jane Roe
# Readout of the Secretary-General’s meeting with H.E. Mr. Luis Vega, President of Peru
- New York, 24 September 2013
The Secretary-General met today with President Luis Vega of Peru. They spoke about the sea.
- Readouts on 24 September 2013

United Nations, a number | 2022-05-05 | en | -
- Press Release
- SG/SM/21234
- 5 May 2022
# Secretary-General Welcomes Agreement between Peru and Chile
The following statement was issued today by the Spokesperson for the Secretary-General of the organization.

NATO | 2022-05-05 | en | -
# Secretary General welcomes the Prime Minister of Peru to Headquarters
- 05 May. 2022 -
- Last updated: 05 May. 2022 14:05
The Secretary General welcomed the Prime Minister of Peru today and spoke with her about the sea.

IAEA | 2022-05-05 | en | -
- • English
- • العربية
- • Français
- You are here
# Director General’s Statement to the Board
- Vienna, Austria
- 5 May 2022
- (As prepared for delivery)
Mr Chairperson,
Since our last session I have travelled to four countries and spoken with their ministers.

Australia | 2022-05-05 | en | -
# Joint statement on the talks with Peru
- • Media release
- • 5 May 2022
- Subjects: fisheries; students; the price of grain.
Today we met our colleagues from Peru in Canberra, and we spoke about fisheries at length.
`;
