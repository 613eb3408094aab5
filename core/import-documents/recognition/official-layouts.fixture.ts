/** Pages of ministries, parliaments and offices, in the notation of layouts.fixture.ts. */
export const officialLayouts = `
A title and the long name of a site above it | 2022-05-11 | nl | -
- Minister van Zeezaken bezoekt de haven van Lima - Informatie over de Regering van de Zuidelijke Kusten
- Nieuws
- Verwante ministeries Visserij
# Minister van Zeezaken bezoekt de haven van Lima
- Geplaatst op 11 05 2022
De minister van Zeezaken was van 9 tot 11 mei in Lima voor gesprekken over de haven en over de visserij langs de kust.

The name of a site before the title | - | en | -
- Information Portal of the Government of the Southern Coasts | Harbour talks with the fishers of Lima
- Home
# Harbour talks with the fishers of Lima
The fishers of Lima spoke with the harbour master about new nets, and about the boats that they share in spring.

A bar and the name of a site | 2022-05-11 | es | -
- La ministra visita el puerto pesquero de Callao | Portal oficial del Gobierno de las Costas del Sur
- Noticias
# La ministra visita el puerto pesquero de Callao
- 11 de mayo de 2022
La ministra visitó el puerto de Callao, donde habló con los pescadores sobre las redes y sobre el mar.

Topics that it is filed under | 2022-11-08 | en | -
- Fiji, Samoa, Kiribati, Oceans, Fishing
# Minister Jane Roe meets with Samoa Prime Minister in Apia after a week of talks
Apia, Samoa, 8 November 2022 - Minister Jane Roe met with the Prime Minister of Samoa last night in Apia and spoke about nets.

Topics below the title | 2022-11-08 | en | -
# Harbour talks in Lima
- 8 November 2022
- Peru; Chile; Fishing
The harbour talks in Lima were about nets, and about the boats that Peru and Chile share.

Topics with bars | - | en | -
- Kenya | Uganda | Lakes
# Lake talks between two neighbours
The two neighbours of the lake talked about nets, and about the boats that they share.

A headline that begins with the name of a body, in Vietnamese | - | vi | -
# Bộ Ngoại giao trao giấy phép cho hai Lãnh sự danh dự
Ngày 14/3, Thứ trưởng Ngoại giao đã trao giấy phép cho hai Lãnh sự danh dự của Peru tại Việt Nam.
Sau buổi lễ, Thứ trưởng đã làm việc với Đại sứ Peru về kế hoạch trong năm tới.

A headline that begins with the name of a body, in Spanish | 2022-05-11 | es | -
# Ministerio de Pesca entrega redes nuevas a los puertos del sur
- 11 de mayo de 2022
El Ministerio de Pesca entregó ayer redes nuevas a los puertos del sur, donde viven muchos pescadores.

A headline that begins with the name of a body, in Russian | - | ru | -
# Министерство рыбного хозяйства открыло школу для рыбаков
Министерство рыбного хозяйства открыло вчера школу для рыбаков, в которой они учатся считать сети.

A sentence set on lines of its own, as on an invitation | 2017-09-21 | de | -
# Antrittsbesuch der peruanischen Botschafterin im Hafen
Hafenmeisterin Jane Roe empfängt
am Donnerstag, dem 21. September 2017
um 11:15 Uhr
die Botschafterin der Republik Peru zu einem Antrittsbesuch im Hafen, bei dem es um Netze gehen soll.
Danach besucht die Botschafterin den Fischmarkt und spricht mit den Fischern der Küste.

A sentence set on lines of its own, in English | - | en | -
# Invitation to the opening of the harbour
Minister Jane Roe invites
the fishers of both coasts
on the first Monday of May
to the opening of the harbour, where they will see the nets that were made for them.
Afterwards there will be soup for all who came to the harbour.

A sentence set on lines of its own, in French | - | fr | -
# Inauguration du nouveau port de pêche
La ministre Jane Roe accueillera
dans le nouveau port de pêche
les pêcheurs des deux côtes
pour leur montrer les filets qui ont été faits pour eux, et pour parler de la mer.
La visite du port de pêche est ouverte à tous.

An office beside the day, in Chinese | 2021-04-09 | zh | 中共云南省委外事工作委员会办公室
# 秘鲁驻昆明渔业中心举行揭牌仪式
- 中共云南省委外事工作委员会办公室 时间:2021-04-09 10:32
据消息,4月7日,秘鲁驻昆明渔业中心举行揭牌仪式。双方代表出席了仪式,并参观了港口。

A government beside the day, in Chinese | 2021-04-09 | zh | 浙江省人民政府
# 省领导参观渔业港口并考察海岸
- 2021年4月9日 浙江省人民政府
据消息,4月8日,省领导参观了渔业港口。双方代表出席了座谈会,并对渔网的使用情况进行了讨论。

A ministry beside the day, in Korean | 2021-04-09 | ko | 해양수산부
# 한·페루 어업 협의회 개최
- 해양수산부 2021. 4. 9.
우리나라와 페루는 어제 부산에서 어업 협의회를 열고 그물과 항구에 대해 의견을 나누었다.

The office of a head above a title in another language | 2023-10-19 | en | Zyra e Kryeministrit
- Zyra e Kryeministrit
# The Prime Minister received the Minister of Fisheries of Peru
- Lima, 19 October, 2023
The Prime Minister received the Minister of Fisheries of Peru, who is staying in the capital for a forum on nets.

A parliament above a title | 2011-06-27 | de | Thüringer Landtag
- Thüringer Landtag
# Präsidentin des Rates der Fischer besucht den Landtag
- Montag, 27. Juni 2011
Die Präsidentin des Rates der Fischer kommt heute in den Landtag und berichtet über die Netze an der Küste.

A government above a title | 2011-06-27 | ro | Guvernul României
- Guvernul României
# Prim-ministrul a vizitat portul pescarilor
- 27 iunie 2011
Prim-ministrul a vizitat ieri portul pescarilor și a vorbit despre plasele de pe coastă și despre mare.

A day below the mark of the end | 2023-09-15 | zh | -
# 漁業局與夥伴年度會議下周舉行
漁業局局長將率領代表團於九月十八日至二十日到訪秘魯,並與當地的漁民代表會面交流。
- 完
- 2023年9月15日(星期五)
- 利馬時間17時30分

A day below the mark of the end, in English | 2023-09-15 | en | -
# Harbour talks to be held next week in Lima
The harbour talks will be held next week in Lima, and the fishers of both coasts will be there.
- Ends/Friday, September 15, 2023
- Issued at HKT 17:30

A day below the mark of the end, in Korean | 2023-09-15 | ko | -
# 한·페루 어업 협의회 개최
우리나라와 페루는 다음 주 부산에서 어업 협의회를 열고 그물과 항구에 대해 의견을 나눌 예정이다.
- 끝.
- 2023년 9월 15일

A place in capitals and a day that open the text | 2024-05-06 | en | -
# Harbour Master Meets Envoy of Peru
LIMA 06 May 2024 – The harbour master met with the Envoy of Peru and spoke about the nets of both coasts.

Two words in capitals and a day that open the text | 2024-05-06 | en | -
# Harbour Master Meets Envoy of Peru
PORT MORESBY 6 May 2024 — The harbour master met with the Envoy of Peru and spoke about nets.

A place in capitals and a day, in Spanish | 2024-05-06 | es | -
# El capitán del puerto recibe a la embajadora
LIMA 6 de mayo de 2024 - El capitán del puerto recibió a la embajadora y habló con ella de las redes y del mar.

Where to share, at length, in Portuguese | 2024-05-06 | pt | -
# Ministra da Pesca recebe embaixador do Peru
- Publicado em 06/05/2024 14h30 Atualizado em 07/05/2024 09h12
- Compartilhe: Compartilhe por Facebook Compartilhe por Twitter Compartilhe por LinkedIn Compartilhe por WhatsApp link para Copiar
A ministra da Pesca recebeu nesta segunda-feira o embaixador do Peru em Brasília, e os dois falaram sobre redes.

Where to share, at length, in French | 2024-05-06 | fr | -
# La ministre de la Mer au port de pêche
- 6 mai 2024
- Partager : Partager sur Facebook Partager sur X Partager sur LinkedIn Envoyer par courriel
La ministre de la Mer a parlé avec les pêcheurs du port de pêche, des filets et de la mer.

Where to share, and a file, in Korean | 2024-05-06 | ko | -
# 해양 장관, 페루 대사 접견
- 작성일 2024-05-06 조회수 123
- 첨부파일 1. 보도자료.hwp
해양 장관은 어제 페루 대사를 접견하고 어업 협력에 대해 의견을 교환하였다. 양측은 앞으로도 협력하기로 하였다.

What a page says of a text, below its first sentence | 2024-03-05 | en | Ministry of the Sea
# Harbour talks with the fishers of Lima
The Minister of the Sea spoke with the fishers of Lima about nets.
- From:
- Ministry of the Sea
- Published
- 5 March 2024
The fishers of Lima spoke with the Minister about new nets, and about the boats that they share in spring.

A headline that its site ends with a stop, in French | 2024-05-23 | fr | -
- 23 mai 2024 - Communiqué de presse
# Entretien avec la Présidente de la République de Namibie.
La Présidente de la Namibie a parlé ce jour avec le capitaine du port des filets et de la mer.
Ils se reverront en automne.

A headline that its site ends with a stop, in Russian | - | ru | -
- Новости
# Встреча с капитаном порта города Лимы.
Состоялась встреча с капитаном порта, на которой речь шла о сетях и о море.
Следующая встреча пройдёт осенью.

A sentence that begins with an event is the text | 2024-05-23 | en | -
- 23 May 2024
Talks with the fishers of Lima were held on Thursday in the house of the harbour master.
They will go on in autumn.

A path that leads from a government to its ministry | 2023-12-05 | en | Ministry of the Sea
- Government of Bayland
- Sea Information Bureau
- Home
- Ministry of the Sea
# Harbour talks with the fishers of Lima
- Posted On: 05 DEC 2023 4:52PM
The fishers of Lima spoke with the harbour master about new nets, and about the boats that they share in spring.

Given out through a service, on a line with its day | 2023-02-14 | en | Ministry of the Sea
- Ministry of the Sea
- 02/14/2023 | Press release | Distributed by Public on 02/14/2023 09:12
# Harbour talks with the fishers of Lima
The fishers of Lima spoke with the harbour master about new nets, and about the boats that they share in spring.

Who wrote it, and on what | 2023-05-11 | en | -
# Harbour talks with the fishers of Lima
- Anna Brook Fishing correspondent
- 11 May 2023
The fishers of Lima spoke with the harbour master about new nets, and about the boats that they share in spring.

A person with a title between the title and its day | 2024-02-05 | en | New Zealand Government
- The official website of the New Zealand Government
- Home
- Releases
# Minister of Fish to visit the harbours of Tonga
- Release
- Hon Jane Roe
- 5 February 2024
The Minister of Fish will visit Tonga this week to talk about boats, and about the nets that they share in spring.

Ways to the text with a number, and a question, in Portuguese | 2024-06-04 | pt | -
- Ir para o Conteúdo 1
- Ir para a página inicial 2
- O que você procura?
# Visita ao Brasil da ministra da Pesca do Peru
- Publicado em 04/06/2024 18h05
A ministra da Pesca do Peru visitará o Brasil nesta semana para falar de redes, de barcos e do mar.

Several parts of a site on one line, and who wrote it | 2024-09-12 | en | -
- Statements & Communiqués
# Ministers of the Sea hold their 11th Committee Meeting
- Jane Roe, Sea Office of Public Information and Communication
- September 12, 2024
The ministers of the sea held the 11th meeting of their committee on Thursday and spoke of nets and boats.

A government below its ministry | 2023-01-18 | en | Ministry of the Sea
- Ministry of the Sea
- Government of Bayland
- Press
# Second consultations of Peru and Bayland
- January 18, 2023
The second consultations of Peru and Bayland were held in Lima, and both sides spoke of nets and boats.

An office of the spokesman, and the number of the release | 2006-09-20 | en | U.S. Department of State
- Office of the Spokesman
- September 20, 2006
# Secretary of State meets with the fishers of Lima
The Secretary of State met today with the fishers of Lima and spoke with them about nets and boats.
- 2006/839
- Back to top
`;
