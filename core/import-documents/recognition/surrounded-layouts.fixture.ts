/** Texts with much around them, in the notation of layouts.fixture.ts. */
export const surroundedLayouts = `
A notice of cookies, in Spanish | 2015-12-14 | es | -
- Este sitio web utiliza cookies propias y de terceros para su funcionamiento y para mantener la sesión.
- Menú
- EN PERÚ
# La ministra participa en la reunión de pesca de los países de la costa
- 14 de diciembre de 2015
La reunión fue acordada hace un año, y en ella los países de la costa hablaron de la pesca y del mar.
- Más información
- Declaración de los países de la costa

A notice of cookies, in Italian | - | it | -
- Questo sito utilizza cookie tecnici e di terze parti.
- Proseguendo nella navigazione accetti l'utilizzo dei cookie.
- Preferenze cookies
# La pesca nel mare comune: la ministra convoca una riunione
La ministra ha convocato oggi una riunione sulla pesca, cui hanno partecipato i rappresentanti della costa.

A notice of cookies, in German | - | de | -
- Diese Website verwendet Cookies.
# Treffen der Ministerin mit ihrem Kollegen aus Peru
Die Ministerin hat heute mit ihrem Kollegen aus Peru über die Fischerei und die Küste gesprochen.

An archive with labels | 2018-11-14 | en | Ministry of Foreign Affairs of Japan
- "Sea and Coast" Database (Project Leader: TANAKA Yoko)
- Institute for Studies of the Sea and of the Coast (ISSC); Institute for Advanced Studies on Rivers and Lakes (IARL), The University of the Example Coast
# [Title] Joint Statement on the Sea
- [Place] Lima
- [Date] November 14, 2018
- [Source] Ministry of Foreign Affairs of Japan
- [Full text]
We, the Heads of State and Government, gathered in Lima to speak of the sea and of those who live by it;
Noting that fish do not know of borders, and that nets should know of them;

An archive with labels, in Japanese | 2003-08-27 | ja | 外務省
- データベース「海と岸」(代表:田中洋子)
# [文書名] 森外務大臣演説,海の外交
- [場所] 東京(記者クラブ)
- [年月日] 2003年8月27日
- [出典] 外務省
- [備考]
- [全文]
　私は、外務大臣への就任以来、海に囲まれた我が国の外交について様々な方々のお話を伺ってまいりました。

An archive with labels and brackets of its own | - | ja | -
# 海洋に関する共同声明
- 【場所】 リマ
- 【備考】
　両首脳は、海洋の持続可能な利用について協議し、今後も協力を進めることで一致しました。

A text that begins with a part | - | ja | 外務省
- 外務省・新着情報
* 冒頭発言
【森外務大臣】先ほど、ペルーの外務大臣との間で電話会談を行い、漁業についての協力を確認いたしました。
会談では、地域情勢についても意見交換を行いました。

A text that begins with its questions | - | fr | -
- Texte intégral
* Questions - Réponses
Le ministre répond aux questions des pêcheurs de la côte, venus nombreux pour parler avec lui de la mer.
Il a commencé par les remercier de leur venue, et par dire ce qu’il savait des filets.

A reporter above the text | - | ko | -
- 정치김가람
한국과 페루 외교부 장관이 리마에서 만나 수산업 협력과 바다에 대해 의견을 나눴습니다.
두 장관은 앞으로도 계속 긴밀히 소통해 나가기로 했습니다.

A reporter's question | 2015-08-04 | en | -
- Press Conferences
# Press Conference by the Foreign Minister
- August 4, 2015
Reporter: What did you and the minister of Peru speak about?
We spoke about the sea, about fish, and about the nets of the coast.

A reporter's word | 2015-08-04 | en | -
# Press Conference by the Foreign Minister
- August 4, 2015
Reporter: I would like to ask about the sea.
We spoke about it at length, and about the nets of the coast.

A reporter's question, in Japanese | 2015-08-04 | ja | -
# 外務大臣会見記録
- 平成27年8月4日
記者：ペルーの大臣とは何について話し合われましたか。
海と魚、そして沿岸の網について話し合いました。

A reporter under the title | 2023-10-30 | zh | -
# 外交部:海洋合作不会一帆风顺,应把共识落到实处
- 海洋新闻记者 王海 张无
- 2023-10-30 16:17
- 来源:海洋新闻
10月30日,外交部发言人主持例行记者会。有记者就渔业合作的下一步提问,发言人作了回答。

An initial and a name above the text | - | mn | -
- Б.БОЛД
Гадаад харилцааны сайд Бүгд Найрамдах Перу Улсад албан ёсны айлчлал хийж, загас агнуурын талаар хэлэлцэнэ.
Энэхүү айлчлал нь хоёр улсын харилцааг өргөжүүлэх зорилготой юм.
- Эх сурвалж:www.sea.example

A curator at the foot | - | ru | -
# Министры обсудили рыболовство
Министры иностранных дел двух стран обсудили в телефонном разговоре рыболовство и охрану побережья.
Они условились продолжить контакты.
- Куратор Анна Рыбакова
- Анна Рыбакова — обозреватель *
- Обсудить

An editor at the foot | 2016-05-17 | zh | 外交部
- https://www.sea.example/
# 外交部長同秘魯外長通電話
- 2016-05-17 19:14 來源: 外交部網站
- 字號: 默認 超大 | 打印 |
外交部長應約同秘魯外長通電話,雙方就漁業合作以及共同關心的問題交換了意見。
雙方同意繼續保持溝通。
- 【我要糾錯】 責任編輯:王海
- 掃一掃在手機打開當前頁

The beginning of the lead above it | 2020-09-10 | en | -
- Example Report
# The ministers of Peru and Japan issued a joint statement on fish
- 9/10/2020, 11:29:05 PM
- The ministers of Peru and Japan issued a joint statement on fish   Lima, September 10-The ministers of Peru and Japan held a meeting on fish in Lima on September 10. They spoke fran
- The ministers of Peru and Japan issued a joint statement on fish
Lima, September 10-The ministers of Peru and Japan held a meeting on fish in Lima on September 10.
They spoke frankly about nets, boats and the sea.

A title that is said again on three lines | 2025-06-23 | en | -
# Council on the Sea, 23 June 2025 Main results
- Council on the Sea,
- 23 June 2025
- Main results
The Council on the Sea discussed fish and those who live by it, after a report by the ministers of the coast.
It will speak of them again in the autumn, when the boats are home.

A name of the site in another script | - | en | -
- 바다 정상2 - Press Call+Fact Sheets(240410)
# FACT SHEET: Official Visit of the President of Peru
Today, the two leaders spoke of the sea and of the fish in it, and of the boats that go out to both.
* SEA AND COAST
The sea is the core of the partnership and the coast is the place from which both countries see it.
Both countries plan to go on with their common work on nets and boats.

Pictures in a list | 2012-07-11 | en | -
# Japan-Peru Ministerial Meeting (Overview)
- July 11, 2012
- • (Photo)Japan-Peru Ministerial Meeting (Overview)-1
- • (Photo)Japan-Peru Ministerial Meeting (Overview)-2
On Wednesday, July 11, the ministers of Japan and Peru spoke at length of the sea and of fishing.
They agreed to speak again.

A menu in lines of one word | 2007-08-09 | ja | -
- 本文へ
- サイトマップ
- English
- Other Languages
- 文字サイズ変更
- 小
- 中
- 大
- |
- 会見・発表・広報
- |
- 外交政策
- |
- 国・地域
- |
- 申請・手続き
- トップページ
- >
- 報道発表
# 在京ペルー大使館開館記念式典及び日・ペルー外相会談について
- 平成19年8月9日
　本日、外務大臣は、来日中のペルー外務大臣と外相会談を行い、漁業について意見交換を行った。

A portal with its calendar | 2018-07-23 | en | -
- The Government portal of the
- Republic of Example
- Archive
- 2024
- Mo Tu We Th Fr Sa Su
- New on the portal
- • New page "Open Sea" Detail>>>
- • Added a list of government agencies in the language of the coast Detail>>>
# Joint Statement of the Ministers of the Coast
- 2018-07-23 | Politics
A meeting of the ministers of the coast was held in Lima, at which they spoke of fish and of nets.

A page with its clock | - | de | -
- Presse Meer - Meldungen aus aller Welt
- Pressemitteilungen
# Hohe Gäste im Hafen: die Ministerinnen aus Peru und aus Japan
Die Bürgermeisterin hat am Freitag nacheinander die Ministerinnen aus Peru und aus Japan empfangen.

A section of one word, in Vietnamese | - | vi | -
- Chính trị
# Việt Nam và Peru nhất trí giữ vững ổn định trên biển trong năm nay
Bộ trưởng ngoại giao hai nước hôm nay điện đàm, trao đổi về nghề cá và nhất trí tăng cường hợp tác.
- End of content
- Không có tin nào tiếp theo
- Xem nhiều nhất

Buttons under the title, in Korean | 2017-12-17 | ko | -
# 한국과 페루, 수산업 협력 확대에 합의
- 2017.12.17. 오후 5:00
- 댓글
- 글자크기설정
- 인쇄하기
양국 정상은 이번 회담을 통해 수산업 협력을 확대하기로 하고 앞으로도 긴밀히 소통하기로 했습니다.
- 김가람 [garam@sea.example]
- [저작권자(c) 바다신문 무단전재 및 재배포 금지]

Tags and an owner at the foot | - | ko | -
양국 정상은 회담에서 바다와 어업에 대해 약 55분 동안 허심탄회한 대화를 이어갔습니다.
두 정상의 회담 내용은 이어지는 소식에서 전해 드립니다.
- #바다 #정상회담
- ( 바다방송 케이블방송, www.sea.example )

What a picture shows | 2023-02-18 | ja | 外務省
- 外務省・新着情報
- 令和5年2月18日
- 正面を向き、写真撮影に応じる、両外相の様子
- ソファーに座り懇談する大臣の様子 (写真提供:内閣広報室)
　現地時間2月18日、外務大臣は、ペルーの外務大臣と立ち話を行い、漁業について意見交換を行いました。
- 発信元サイトへ

A picture with the title and a number | - | en | -
# Ministers of the Sea end their meeting
(SEA) - The meeting of the ministers of the sea ended in Lima on Tuesday after they had adopted a statement.
- Ministers of the Sea end their meeting - photo 1
They agreed on the importance of keeping the sea open and the coasts clean for all who live there.

A place and an agency | - | en | -
# Meetings of teams are also planned
- Lima • SEA
The President commented on the talks of next week and said that he valued them, as did all his teams.
Teams of both countries are at work.
* Recall
The presidents met in spring for the first time and spoke for an hour about fish and about the coast.

A day at the foot, with the agency | 2004-06-22 | en | -
The three countries opened a committee in Lima on Monday evening and studied fishing together there.
The ministers decided that it would meet once a year in one of the three countries, in turn.
- (Xinhua News Agency June 22, 2004)

A picture’s file beside the day | 2023-07-12 | en | -
- 33 Entries
- 12 Jul. 2023 230712-sea.jpg, 23.45KB
# Secretary General concludes summit on the sea
Wrapping up the summit on Wednesday, the Secretary General welcomed that leaders took decisions on nets.

A title with a line under it, below what a page sells | - | es | -
- El tiempo en: La Costa
- Publicidad
- España
# Los pescadores y el puerto se reunirán para hablar del mar
Lo ha anunciado la ministra de Pesca en el puerto de la costa de los pescadores
- Publicidad
- Cargando el reproductor....
Los pescadores y el puerto se reunirán el viernes para hablar del mar y de las redes de la costa.
- TE RECOMENDAMOS

Pictures described in words | 2016-04-27 | en | -
- Home > News > In Action > April 2016 > Courtesy Call from Fishers of the Coast
# Courtesy Call from Fishers of the Coast
- April 27, 2016
- Photograph of the minister receiving the courtesy call
- Photograph of the minister receiving the courtesy call
- • Photograph of the minister delivering a speech (1)
- [Provisional Translation]
The minister received a courtesy call from fishers of the coast and spoke to them of nets and boats.

A page that announces, with parts under labels | - | en | -
# Director of the Sea to Hold Press Conference, 17 December 2021
- Lima, Peru
The Director of the Sea will hold a press conference in the press room on Friday at noon.
* Press Working Area:
The press room will be open as a working area from ten o’clock on Friday for all who have registered.
* Health Guidelines:
All who take part must keep the rules of the house, which are shown at its doors and on its walls.
- Stay in touch

A portal of a leader | 2024-05-10 | en | -
- View settings
- Font size:
- Site colours:
- Transcripts   /
# Meeting with Acting Minister Mira Fishman
- May 10, 2024, The House, Lima
The President met with Acting Minister Mira Fishman and spoke with her about nets and about boats.

A lead that is said again further down | - | en | -
# Working Lunch on the Sea
The minister stated that the plan for nets and boats - a first step - is sound, and thanked all for it.
The minister stated that the plan for nets and boats - a first step - is sound, and thanked all for it.
The two leaders welcomed the progress that was made by the teams of both of their countries.
`;
