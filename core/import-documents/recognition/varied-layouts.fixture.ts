/** Variations of the lines around a text, in the notation of layouts.fixture.ts. */
export const variedLayouts = `
Japan, with pictures that are numbered | 2018-10-26 | ja | -
- ペルー共和国
- 平成30年10月26日
# 日・ペルー外相会談
- 外相会談の様子1
- 外相会談の様子2
　10月26日午後3時頃から約30分間、外務大臣は、ペルーの外務大臣と会談を行いました。

Japan, with a picture beside the lead | 2016-08-24 | en | -
# Courtesy Call on the Prime Minister by the Foreign Minister of Peru
- August 24, 2016
- (Photo: Cabinet Public Relations Office)
- Courtesy call on the Prime Minister (Photo: Cabinet Public Affairs Office)
1. On August 24, the Prime Minister received a courtesy call from the Foreign Minister of Peru.
- Back to Latin America

Japan, a press conference | 2017-02-07 | en | -
- Press Conferences
# Press Conference by Foreign Minister Mori
- Tuesday, February 7, 2017, 8:38 a.m. Front Entrance Hall, Prime Minister’s Office
- This is a provisional translation by an external company for reference purpose only.
* Opening Remarks
* (1) Talks with Peru
Mr. Taro Mori, Minister for Foreign Affairs: From half past seven today I held talks with my colleague from Peru.

Japan, the leader’s words | 2022-11-17 | ja | 首相官邸
- 首相官邸 Prime Minister of Japan
# 令和4年11月17日内外記者会見
- 印刷
* 【総理冒頭発言】
　本日、首脳会議が閉幕いたしました。会議では、漁業と食料の安定供給について議論を行いました。

A transcript with letters | - | fr | -
# Interview de la ministre sur la pêche
- Texte intégral
Q - Bonjour, et bienvenue à tous les auditeurs de cette matinale consacrée à la mer et à la pêche.
R - Bonjour à vous. Je suis heureuse d’être ici avec vous pour parler de la mer.

A transcript in English letters | - | en | -
# Remarks by the High Representative upon arrival
- (Source EEAS)
- Check against delivery!
We have a long agenda today, and most of it is about the sea.
Q. What do you say to those who fish there?
I say to them that we have heard them, and that we will speak for them.

A transcript in capitals | - | en | -
# Secretary Jane Roe Remarks to the Press
- Jane Roe, Secretary of State
- Washington, D.C.
- Press Briefing Room
SECRETARY ROE: Are you ready to begin?
QUESTION: Yes.
SECRETARY ROE: Then let me say a few words about the sea, and about those who live by it.

A caption with its credit in brackets | - | en | -
# Director General briefs the board on the sea
- The Director General opens the session of the board. (Photo: J. Doe/Agency)
The Director General spoke of the sea today, and of the stations that measure it.

A caption in Korean | - | ko | -
# 한-페루 외교장관 회담
- 외교장관(왼쪽)이 29일 서울에서 페루 외교장관과 악수하고 있다. /외교부
외교장관은 29일 서울에서 페루 외교장관과 회담을 갖고 어업 협력과 유학생 교류에 대해 논의하였다.

A caption in Vietnamese | - | vi | -
# Bộ trưởng Ngoại giao gặp Ngoại trưởng Peru
- Bộ trưởng Ngoại giao đã có cuộc gặp với Ngoại trưởng Peru. Ảnh: TTXVN
Bộ trưởng Ngoại giao đã có cuộc gặp với Ngoại trưởng Peru và trao đổi về hợp tác nghề cá giữa hai nước.

A caption in Russian | 2014-09-19 | ru | -
- 19.09.2014, 20:31
- 1961
# Министр встретился с новым послом Перу
- Фото: Иван Иванов / ТАСС
Министр иностранных дел впервые встретился с назначенным в Москву послом Перу. Они говорили о рыболовстве.
- Картина дня

A caption in Mongolian | 2019-10-24 | mn | -
# Ерөнхий сайд Перугийн элчин сайдыг хүлээн авч уулзав
- 2019 оны 10 сарын 24
- Зураг: Монцамэ
Ерөнхий сайд өнөөдөр Перугийн элчин сайдыг хүлээн авч уулзлаа. Талууд худалдаа, боловсролын талаар санал солилцов.

A numeric day that could be two | - | en | -
# Statement on the harvest in Peru
- 03/01/2016
The ministers of both countries spoke of the harvest and of what it will cost to bring it home.

A numeric day that German settles | 2016-01-03 | de | -
# Erklärung zur Ernte in Peru
- 03.01.2016
Die Ministerinnen und Minister beider Länder haben über die Ernte gesprochen und über die Kosten des Transports.

A day and a month without a year | - | en | -
# Statement on the harvest in Peru
- 15 May
- Office of the Spokesperson
The ministers of both countries spoke of the harvest and of what it will cost to bring it home.

A day at the foot | 2019-03-04 | en | -
# Statement on the harvest in Peru
The ministers of both countries spoke of the harvest and of what it will cost to bring it home.
They will speak of it again before the summer is over, and they have asked their offices to prepare for that.
Lima, 4 March 2019

A day under the standfirst | 2015-11-03 | fr | -
# Entretien avec la radio à Lima
Le texte de l’entretien que la ministre a donné à la radio lors de sa visite au Pérou.
- Lima, mardi 3 novembre 2015
La ministre : Je suis heureuse d’être ici et de parler avec vous de la mer, de la pêche et des étudiants.

A programme of days | - | en | -
# Programme of the visit of the minister to Peru
The minister will be in Peru for two days, and she will speak with everybody who wishes to.
* 4 March 2019
She will open the harbour in the morning and speak with the fishers after that.
* 5 March 2019
She will visit the university and speak with the students about the sea.

The mark at the foot | 2018-06-14 | en | -
- 1. HOME
- 2. Press
- 3. Press Releases
# Outcome of the Meeting with the Minister of Peru
- • Date : 2018-06-14 16:38:17
- • Hit : 1012
1. The ministers met on June 14 and shared their views of the harvest and of the sea.
＊ unofficial translation

Headings in brackets | - | zh | -
# 首相动静(22日)
* <上午>
07:02 抵达官邸。
09:01 出席内阁会议。
* <下午>
13:01 出席参院全体会议。

Headings without a mark | - | en | -
# Report on the talks with Peru
The ministers of both countries spoke for two hours, and they agreed on most of what had been prepared.
* Fisheries
Both sides wish to count the fish together, and to let their inspectors sail on each other’s ships.
* Exchange of students
Both sides wish to send more students, and to find them rooms before the autumn term begins.

Headings in Roman numbers | - | en | -
# Statement of the ministers on the sea
We, the ministers, have met in Lima, and we have spoken about the sea at length.
* I. FISHERIES
We wish to count the fish together, and to let our inspectors sail on each other’s ships.
* II. STUDENTS
We wish to send more students, and to find them rooms before the autumn term begins.

A prefix that a site sets before the title | - | en | -
- Press Releases Statement by the Minister on the harvest in Peru
# Statement by the Minister on the harvest in Peru
The ministers of both countries spoke of the harvest and of what it will cost to bring it home.

The title again below the lead | 2022-02-09 | en | -
# Minister speaks of the harvest in Peru
The minister has answered questions about the harvest in Peru at a conference for the press.
- Minister speaks of the harvest in Peru
- Published: 9 February 2022 - 04:00
The harvest will be late this year, the minister said, and the ships will have to wait for it.

A comment form below | 2018-05-11 | en | -
# Press release: call with the President of Peru: 11 May 2018
The Prime Minister spoke to the President of Peru this evening, and they looked forward to the summer.
- Original Article
- Related Posts
- Leave a Reply
- Your email address will not be published. Required fields are marked *
`;
