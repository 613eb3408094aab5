/** What pages put around a text, in the notation of layouts.fixture.ts. */
export const pageLayouts = `
Below a text, in Spanish | - | es | -
# Los ministros de Perú y de Japón conversaron sobre la pesca
Los ministros de Perú y de Japón conversaron este lunes sobre la pesca y sobre el mar que comparten.
Acordaron volver a reunirse en otoño, cuando los barcos estén en el puerto.
- Compartir esta noticia
- Temas similares…
- El puerto de la costa abre sus puertas
- 0 comentarios
- Enviar un comentario

Below a text, in Russian | - | ru | -
# Министры обсудили рыболовство
Министры иностранных дел двух стран обсудили в телефонном разговоре рыболовство и охрану побережья.
Они условились продолжить контакты осенью.
- Читайте нас на сайте и в газете
- Похожие новости
- Гавань открывают для лодок

Below a text, in Turkish | - | tr | -
- Yükleniyor...
# Bakanlar balıkçılık konusunda telefonda görüştü
İki ülkenin bakanları bugün bir telefon görüşmesi yaptı ve denizdeki balıkçılık konusunu ele aldı.
Bakanlar sonbaharda yeniden görüşmeye karar verdi.
- join us now
- SEN DE BİZE KATIL Denize Güç Kat.

Below a text, in Korean | - | ko | -
# 한국·페루 외교장관 회담 개최
한국과 페루 외교장관이 리마에서 만나 수산업 협력과 바다에 대해 의견을 나눴습니다.
두 장관은 앞으로도 계속 긴밀히 소통해 나가기로 했습니다.
- 리마에서 열린 회담 모습
- 당신의 의견을 남겨주세요

Below a text, with whom to ask | - | de | -
# Treffen der Ministerin mit ihrem Kollegen aus Peru
Die Ministerin hat heute mit ihrem Kollegen aus Peru über die Fischerei und die Küste gesprochen.
- Quelle: Pressemitteilung 12 des Amtes für Meer und Küste vom 3. Mai 2024
- Pressekontakt:
- Meer-Kommunikation
- Telefon: 030 / 555 01

Below a text, its address | - | en | -
# Ministers of Peru and Japan met in Lima
The ministers of Peru and Japan spoke today in Lima of the sea and of those who live by it.
They will speak again in the autumn.
- Original article link: https://www.sea.example/news/ministers
- Note: Only a member of this blog may post a comment.

A notice of rights, in Japanese | - | ja | -
# 日・ペルー外相会談
両外相は、リマで会談を行い、海洋の持続可能な利用について協議し、協力を進めることで一致しました。
- 声明:本文の著作権は原作者に帰属します。記事の転載は情報の伝達のみを目的としており、侵害行為があればご連絡ください。

A notice of rights, in Polish | - | pl | -
# Ministrowie rozmawiali o rybołówstwie
Ministrowie obu krajów rozmawiali dziś telefonicznie o rybołówstwie i o ochronie wybrzeża.
- Wszelkie prawa zastrzeżone, przedruk i reprodukcja wymagają zgody; wszelkie prawa do zdjęć ma redakcja. Copyright, reproduction of any part is not allowed.

A notice of rights, in Chinese | - | zh | -
# 外交部长同秘鲁外长通电话
外交部长应约同秘鲁外长通电话,双方就渔业合作以及共同关心的问题交换了意见。
- 免责声明:本文版权归原作者所有,如有侵权请联系删除。

Two writers and a day | 2017-07-14 | fr | -
# Comment les ministres parlent de la mer
- Anne Rose, Jean Rive le vendredi 14 juillet 2017
Les ministres parlent de la mer depuis longtemps, et ils en parlent souvent avec les pêcheurs de la côte.

A site, a day and an hour | 2025-05-25 | zh | -
- 外交部发言人就秘鲁渔业合作答记者问_海洋新闻
# 外交部发言人就秘鲁渔业合作答记者问
- 海洋奇闻 2025-05-25 05:55www.sea.example最新新闻
外交部发言人在今天的记者会上,就秘鲁渔业合作的下一步回答了记者提问,并表示欢迎各国参加。

A writer and a day, in Italian | 2024-05-03 | it | -
# La ministra e il mare della costa
- Anna Rosa - 3 maggio 2024
La ministra ha parlato oggi del mare della costa con i pescatori e con i loro rappresentanti.

The weather above a text | - | tr | -
- Kıyı 9°C
- Az Bulutlu
- Sal
- 10°C
- Çar
- 12°C
Bakanlar bugün bir telefon görüşmesi yaptı ve denizdeki balıkçılık konusunu birlikte ele aldı.

A forecast above a text | - | de | -
- Küste
- 12°C
- Leicht bewölkt
- Heute
- Morgen
# Die Ministerin spricht mit ihrem Kollegen über das Meer
Die Ministerin hat heute mit ihrem Kollegen aus Peru über die Fischerei und die Küste gesprochen.

A menu above a text | - | en | -
- Boats
- Nets
- Harbours
- Weather
# The ministers of Peru and Japan spoke of the sea
The ministers of Peru and Japan spoke today in Lima of the sea and of those who live by it.

What is seen in a picture, under the date | 2019-11-22 | en | -
- Press Releases
# Japan-Peru Foreign Ministers’ Meeting
- November 22, 2019
- Two ministers shaking hands
- Japan-Peru Foreign Ministers’ Meeting
On November 22, the ministers of Japan and Peru held a meeting in Lima and spoke of fishing.

A picture of an agency | - | fr | -
# Les ministres du Pérou et du Japon ont parlé de la mer
- La ministre traverse le port de la côte, le 7 mai 2017. (REUTERS)
Les ministres du Pérou et du Japon ont parlé hier à Lima de la mer et de ceux qui en vivent.

A picture with who took it | - | zh | -
- 11月9日,外交部长在利马举行欢迎仪式,欢迎秘鲁外长来访。 海洋社记者王海 摄
外交部长9日在利马同秘鲁外长举行会谈。双方就渔业合作以及共同关心的问题交换了意见。
双方同意继续保持沟通。

A picture from left to right | - | en | -
# Chairman’s Statement of the Summit on the Sea
- Leaders from left to right; the Prime Minister of Peru, the President of the Example Coast, pose on Saturday.
- AP Photo / Jane Roe
LIMA, Peru — The leaders of the coast on Saturday concluded their summit with a statement on fish.

A picture from a site, between paragraphs | - | ru | -
Президент проведёт несколько телефонных разговоров. Об этом заявил журналистам его секретарь.
- Sea.test
- Президент говорит по телефону
«Президент работает. У него сегодня будет несколько разговоров», — сказал секретарь.

Who gives it out, and when, under a first sentence | 2020-03-14 | en | Prime Minister's Office, 10 Downing Street
- Press release
# PM call with the President of Peru: 14 March 2020
The Prime Minister spoke with the President of Peru.
- Published 14 March 2020
- From:
- Prime Minister's Office, 10 Downing Street and The Rt Hon Jane Roe MP
- The front door of the house
The Prime Minister spoke to the President of Peru this evening about fish and about the sea.

A day and a writer under a first sentence | 2025-09-02 | pl | -
# Rzecznik o wizytach na wybrzeżu
Rzecznik powiedział podczas spotkania z dziennikarzami, że wizyta na wybrzeżu jest w interesie wszystkich.
- Publikacja: 02.09.2025 10:54
- Rzecznik na wybrzeżu
- Anna Rybacka
Rzecznik dodał, że wizyta była planowana wcześniej, i podziękował za zaproszenie.

Who provides it | 2026-03-08 | en | Prime Minister's Office
- News provided by Prime Minister's Office
- Mar 08, 2026, 22:06 ET
The Prime Minister, Jane Roe, and the President of Peru held a conversation this afternoon on fish.

The clock of a page | - | en | -
- Tuesday, 02 January 2024 12:17 GMT
# Secretary’s call with the foreign minister of Peru
The Secretary spoke with the foreign minister of Peru today about fish and about the sea.

A session for pictures | 2022-07-07 | en | -
- Japan-Peru Relations
- July 7, 2022
- Photo session was held before the Foreign Ministers' Meeting.
- Photo of the Foreign Ministers' Meeting.
On July 7, the ministers of Japan and Peru held a meeting in Lima and spoke of fishing.

A picture with its agency and an address | - | ko | -
- (리마=바다뉴스) 김바다 기자 = 외교부 장관은 16일 리마의 한 호텔에서 기자들과 만났다. 2025.2.16 photo@sea.test
외교부 장관이 바다 회의에 이어 외교장관회담 참석을 위해 내일 리마로 출발합니다.
외교부 당국자는 오늘 이같이 밝혔습니다.

A picture with who took it, in small letters | - | pt | -
# Os ministros combinaram um encontro em Lima
- A ministra das Pescas, Ana Mar (foto: Rui Rio/Mar)
A ministra das Pescas e o seu colega do Peru combinaram um encontro em Lima durante um telefonema.

A place and an agency above the text | - | tr | -
# Bakanlar balıkçılık konusunu görüştü
- ANKARA / DENİZ
İki ülkenin bakanları bugün bir telefon görüşmesi yaptı ve denizdeki balıkçılık konusunu ele aldı.

A name in capitals | - | vi | -
# Truyền tải rộng rãi hình ảnh của biển và của các bến cảng
- HẢI ÂU
Theo Bộ trưởng, ngoại giao về biển là một trụ cột quan trọng, góp phần nâng tầm các bến cảng.

A title of two sentences | 2018-10-29 | mn | -
- 2018 оны 10 сарын 29
- 13 цаг 52 минут
# Б.Далай: Бид гэртээ яаж ч хийж болно. Харин гадаадад нэгдсэн байр суурьтай байх хэрэгтэй
Гадаад харилцааны сайдтай загас агнуурын тухай сонирхолтой яриа өрнүүллээ.

A title behind an abbreviation | - | pl | -
# MSZ: rozmowa ministra z ministrami Peru i Japonii (komunikat)
Minister rozmawiał dzisiaj telefonicznie z ministrami spraw zagranicznych dwóch krajów o rybołówstwie.

A title behind two words in capitals | - | en | -
# FULL TEXT: Chairman’s statement of the summit on the sea
LIMA, Peru — The leaders of the coast on Saturday concluded their summit with a statement on fish.

A title said above with more around it | 2015-06-12 | de | -
- KONFERENZ/1005: Pressekonferenz vom 12. Juni 2015 (MEER)
# Pressekonferenz vom 12. Juni 2015
Die Ministerin eröffnet die Pressekonferenz und begrüßt die Sprecherinnen und Sprecher der Küste.

A first line that is cut off | - | pt | -
O ministro conversou nesta quinta-feira por telefone com o seu colega do Peru, na primeira aproximação entre os dois governos após a
Em nota, o ministério informou que os dois concordaram em se reunir em Lima para falar da pesca.

A greeting under a place | - | en | -
# Introductory Statement to the Board of the Sea
- Lima, Peru
Mr Chairperson,
The Board continues to watch the sea and what the war does to the harbours of the coast.

A title said again behind a sign | 2017-11-05 | ja | -
# 日秘外相会談
- 平成29年11月5日
- 英語版 (English)
- • 日秘外相会談
5日午後8時15分から約1時間,森愛子外務大臣は,訪日中のペルー外務大臣との間で外相会談を行った。

A section of a page above its day | 2018-10-29 | ru | -
- Трибуна
- 29 октября 2018
# Министр рассказал о рыболовстве и об охране побережья
Министр рассказал вчера журналистам о рыболовстве и об охране побережья двух стран.

The words of a picture among headings | - | nl | -
# Ministers verwelkomd bij het ministerie van Zee
De ministers zijn op 26 oktober in het nieuwe kabinet van de kust beëdigd en spraken over de visserij.
Overdracht naar beide ministers
* Leiding over het ministerie
Minister Roos neemt de portefeuille van haar voorganger over en heeft daarmee de leiding.
* Handel en visserij
Minister Meer was eerder coördinator voor de visserij en stond aan het hoofd van de missie.
`;
