/** Pages as the programs of many sites write them, in words of our own; of each what must come in. */
export interface SitePage {
  readonly name: string;
  readonly html: string;
  readonly title: string;
  readonly date: string | null;
  readonly body: string | null;
  /** Kind and words of each block. */
  readonly blocks: readonly string[];
}

export const sitePages: readonly SitePage[] = [
  {
    name: 'a blog program',
    html: `<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8">
<title>Foreign Minister receives Ambassador of Peru &#8211; Ministry of Foreign Affairs, Bayland</title>
<meta property="og:title" content="Foreign Minister receives Ambassador of Peru &#8211; Ministry of Foreign Affairs, Bayland">
<meta property="og:site_name" content="Ministry of Foreign Affairs, Bayland">
<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"Foreign Minister receives Ambassador of Peru - Ministry","datePublished":"2024-03-05T10:15:00+00:00","inLanguage":"en-US"},{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home"}]},{"@type":"Person","name":"webmaster"}]}</script></head>
<body class="post-template-default single single-post postid-12"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<div id="page" class="site"><header id="masthead"><p class="site-title">Ministry of Foreign Affairs</p>
<p class="site-description">Serving the nation</p><nav><button>Menu</button><ul id="primary-menu">
<li><a href="#">Home</a></li><li><a href="#">About</a></li></ul></nav></header> <div id="content">
<main id="main"><article id="post-12" class="post-12 post type-post"><header class="entry-header">
<h1 class="entry-title">Foreign Minister receives Ambassador of Peru</h1>
<div class="entry-meta"><span class="posted-on">Posted on <a href="#"><time class="entry-date published" datetime="2024-03-05T10:15:00+00:00">March 5, 2024</time></a></span><span class="byline"> by <span class="author vcard"><a href="#">webmaster</a></span></span> <span class="comments-link">Leave a Comment</span></div></header>
<div class="entry-content">
<figure class="wp-block-image"><img src="a.jpg"><figcaption class="wp-element-caption">The Minister and the Ambassador</figcaption></figure>
<p>Foreign Minister Jane Roe received today the new Ambassador of Peru, H.E. Luis Vega, at the Ministry.</p>
<p>They discussed trade &amp; fish.</p><blockquote>
<p>“We share one sea,” said the Minister.</p></blockquote><p>The Ambassador thanked her.</p>
<div class="sharedaddy sd-sharing-enabled">
<div class="robots-nocontent sd-block sd-social sd-social-icon-text sd-sharing">
<h3 class="sd-title">Share this:</h3><div class="sd-content"><ul>
<li class="share-twitter"><a href="#"><span>Click to share on Twitter (Opens in new window)</span></a></li>
<li><a href="#">Facebook</a></li></ul></div></div></div>
<div id="jp-relatedposts" class="jp-relatedposts">
<h3 class="jp-relatedposts-headline"><em>Related</em></h3><p>Minister meets envoy</p></div></div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="#">News</a></span><span class="tags-links">Tagged <a href="#">Peru</a>, <a href="#">fish</a></span></footer></article>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2>
<div class="nav-links"><div class="nav-previous"><a href="#">Previous: Budget talks</a></div>
<div class="nav-next"><a href="#">Next: Visit to Lima</a></div></div></nav> <div id="comments">
<div id="respond"><h3 id="reply-title">Leave a Reply</h3>
<p class="comment-notes">Your email address will not be published. Required fields are marked *</p></div></div></main></div>
<aside id="secondary"><section class="widget"><h2>Recent Posts</h2><ul>
<li><a href="#">Budget talks</a></li></ul></section></aside>
<footer id="colophon">Copyright © 2024 Ministry of Foreign Affairs. Proudly powered by WordPress | Theme: Sea by Max.</footer></div></body></html>`,
    title: 'Foreign Minister receives Ambassador of Peru',
    date: '2024-03-05',
    body: 'Ministry of Foreign Affairs, Bayland',
    blocks: [
      'paragraph Foreign Minister Jane Roe received today the new Ambassador of Peru, H.E. Luis Vega, at the Ministry.',
      'paragraph They discussed trade & fish.',
      'quotation “We share one sea,” said the Minister.',
      'paragraph The Ambassador thanked her.',
    ],
  },
  {
    name: 'a content system, with a box about cookies',
    html: `<!DOCTYPE html><html lang="fr" dir="ltr"><head><meta charset="utf-8">
<meta name="Generator" content="Drupal 9">
<title>Entretien avec la ministre péruvienne (05.03.24) | Ministère des Affaires étrangères de Baylande</title></head>
<body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden focusable">Aller au contenu principal</a>
<div id="sliding-popup" class="sliding-popup-bottom"><div class="eu-cookie-compliance-banner">
<div id="popup-text"><h2>Nous utilisons des cookies sur ce site pour améliorer votre expérience.</h2>
<p>En cliquant sur un lien de cette page, vous nous donnez votre consentement.</p></div>
<button>Accepter</button></div></div> <header role="banner">
<div class="region-header"><a href="/">Accueil</a><nav role="navigation">
<h2 class="visually-hidden">Navigation principale</h2><ul class="menu">
<li><a href="#">Le ministère</a></li><li><a href="#">Dossiers pays</a></li></ul></nav></div></header>
<nav class="breadcrumb" role="navigation" aria-labelledby="system-breadcrumb">
<h2 id="system-breadcrumb" class="visually-hidden">Fil d'Ariane</h2><ol><li><a href="/">Accueil</a></li>
<li><a href="/a">Actualités</a></li></ol></nav> <main role="main"><div class="layout-content">
<div data-drupal-messages-fallback class="hidden"></div>
<h1 class="page-title"><span class="field field--name-title">Entretien avec la ministre péruvienne (05.03.24)</span></h1>
<article role="article" class="node node--type-article"><footer class="node__meta">
<div class="node__submitted">Soumis par <span>admin</span> le <span class="field--name-created">mar 05/03/2024 - 10:15</span></div></footer>
<div class="node__content">
<div class="field field--name-field-image"><img alt="La ministre et son homologue"></div>
<div class="clearfix text-formatted field field--name-body field__item">
<p>Mme Jeanne Roux, ministre des affaires étrangères, s’est entretenue le 5&nbsp;mars avec son homologue péruvienne.</p>
<p>Elles ont évoqué la pêche et la mer&nbsp;:</p><ul><li>les filets&nbsp;;</li><li>les bateaux.</li></ul>
<p class="rtecenter">* * *</p><p>La ministre se rendra à Lima.</p></div>
<div class="field field--name-field-tags"><div class="field__label">Étiquettes</div>
<div class="field__items"><div><a href="#">Pérou</a></div><div><a href="#">Pêche</a></div></div></div>
<ul class="links inline"><li class="print__wrapper"><a href="#">Version imprimable</a></li>
<li class="comment-forbidden"></li></ul></div></article> <div class="block block-views">
<h2>À lire aussi</h2><div class="views-row"><a href="#">Visite à Lima</a> <span>01/03/2024</span></div>
<div class="views-row"><a href="#">Accord sur la pêche</a> <span>28/02/2024</span></div></div></div></main>
<footer><p>© Ministère 2024</p><ul><li><a href="#">Mentions légales</a></li></ul></footer></body></html>`,
    title: 'Entretien avec la ministre péruvienne (05.03.24)',
    date: '2024-03-05',
    body: 'Ministère des Affaires étrangères de Baylande',
    blocks: [
      'paragraph Mme Jeanne Roux, ministre des affaires étrangères, s’est entretenue le 5 mars avec son homologue péruvienne.',
      'paragraph Elles ont évoqué la pêche et la mer :',
      'list-item les filets ;',
      'list-item les bateaux.',
      'paragraph * * *',
      'paragraph La ministre se rendra à Lima.',
    ],
  },
  {
    name: 'a design system, with a list of what it says of the text',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>Minister meets Peru’s Foreign Minister: 5 March 2024 - GOV.BL</title>
<meta name="govuk:first-published-at" content="2024-03-05T18:20:00+00:00">
<meta name="govuk:organisations" content="&lt;D13&gt;"></head><body class="gem-c-layout-for-public">
<div id="global-cookie-message" class="gem-c-cookie-banner"><h2>Cookies on GOV.BL</h2>
<p>We use some essential cookies to make this website work.</p>
<button>Accept additional cookies</button></div><a class="gem-c-skip-link" href="#content">Skip to main content</a>
<header><nav><h2>Navigation menu</h2><ul><li>Benefits</li></ul></nav></header>
<div class="govuk-breadcrumbs"><ol><li>Home</li><li>Government</li>
<li>International relations</li></ol></div><main id="content">
<div class="gem-c-heading"><span class="govuk-caption-xl">Press release</span>
<h1 class="gem-c-heading__text">Minister meets Peru’s Foreign Minister: 5 March 2024</h1></div>
<p class="gem-c-lead-paragraph">Jane Roe and Luis Vega discussed fish and the sea.</p>
<div class="gem-c-metadata"><dl>
<dt>From:</dt><dd><a>Foreign, Commonwealth &amp; Development Office</a> and <a>The Rt Hon Jane Roe MP</a></dd>
<dt>Published</dt><dd>5 March 2024</dd></dl></div><img alt="Minister meets Peru’s Foreign Minister">
<div class="gem-c-govspeak govuk-govspeak">
<p>The Foreign Secretary, Jane Roe, met Peru’s Foreign Minister Luis Vega in London on 5 March.</p>
<p>A spokesperson said:</p><blockquote>
<p class="last-child">They spoke of nets and boats.</p></blockquote>
<h2 id="further">Further information</h2><ul><li>Peru fishes in the south of the sea.</li></ul><h2>Media enquiries</h2>
<p>Email <a href="mailto:a@b.example">newsdesk@b.example</a></p></div><div class="gem-c-share-links">
<h2>Share this page</h2><ul><li>Share on Facebook</li></ul></div><h2>Updates to this page</h2>
<p>Published 5 March 2024</p></main><div class="gem-c-contextual-sidebar"><h2>Explore the topic</h2><ul>
<li>Peru</li></ul></div><div class="gem-c-feedback"><h2>Is this page useful?</h2>
<button>Yes</button></div><footer>© Crown copyright</footer></body></html>`,
    title: 'Minister meets Peru’s Foreign Minister: 5 March 2024',
    date: '2024-03-05',
    body: 'Foreign, Commonwealth & Development Office',
    blocks: [
      'paragraph Jane Roe and Luis Vega discussed fish and the sea.',
      'paragraph The Foreign Secretary, Jane Roe, met Peru’s Foreign Minister Luis Vega in London on 5 March.',
      'paragraph A spokesperson said:',
      'quotation They spoke of nets and boats.',
      'heading Further information',
      'list-item Peru fishes in the south of the sea.',
    ],
  },
  {
    name: 'a portal in Russian',
    html: `<!DOCTYPE html><html lang="ru"><head><meta charset="UTF-8">
<title>О встрече министра иностранных дел с послом Перу - Министерство иностранных дел</title></head>
<body><div class="header"><div class="search"><input></div><ul class="menu"><li>Министр</li>
<li>Внешняя политика</li></ul><div>RU EN ES</div></div><div class="bx-breadcrumb"><div>Главная</div>
<div>Новости</div></div><div class="page"><div class="date">05 марта 2024 18:20</div>
<h1>О встрече министра иностранных дел с послом Перу</h1><div class="num">412-05-03-2024</div>
<div class="tools"><a>Версия для печати</a> <a>Отправить по почте</a></div><div class="news-detail">
<p>5&nbsp;марта министр иностранных дел Я.В.Морской принял посла Перу Л.Вегу.</p>
<p>Обсуждены вопросы рыболовства.</p><p>Стороны условились о&nbsp;продолжении контактов.</p></div>
<div class="photos"><h3>Фотографии</h3><a>Скачать</a></div><div class="dop">
<h3>Дополнительные материалы</h3><ul><li><a>Визит в Лиму</a> 01.03.24</li></ul></div></div>
<div class="footer">Официальный сайт. При полном или частичном использовании материалов ссылка обязательна.</div></body></html>`,
    title: 'О встрече министра иностранных дел с послом Перу',
    date: '2024-03-05',
    body: 'Министерство иностранных дел',
    blocks: [
      'paragraph 5 марта министр иностранных дел Я.В.Морской принял посла Перу Л.Вегу.',
      'paragraph Обсуждены вопросы рыболовства.',
      'paragraph Стороны условились о продолжении контактов.',
    ],
  },
  {
    name: 'a town in German',
    html: `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta name="generator" content="TYPO3 CMS">
<title>Oberbürgermeisterin empfängt Botschafter: Stadt Seestadt</title>
<meta name="description" content="Empfang"></head><body id="p12"><ul class="skiplinks">
<li><a href="#c">Zum Inhalt</a></li></ul><div id="header"><div class="logo">Stadt Seestadt</div>
<form class="search"><input value="Suchbegriff"><button>Suchen</button></form></div><div id="nav"><ul>
<li>Rathaus</li><li>Leben</li></ul></div>
<div class="rootline">Sie sind hier: <a>Startseite</a> / <a>Rathaus</a> / <a>Presse</a></div><div id="c">
<div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article">
<div class="header"><span class="news-list-date"><time itemprop="datePublished" datetime="2024-03-05">05.03.2024</time></span>
<h1 itemprop="headline">Oberbürgermeisterin empfängt Botschafter</h1></div><div class="teaser-text">
<p>Besuch aus Peru im Rathaus</p></div><div class="news-img-wrap"><div class="mediaelement"><img></div>
<p class="news-img-caption">Trugen sich ein: Botschafter Vega und OB Fischer (v. l.). Bild: Presseamt</p></div>
<div class="news-text-wrap" itemprop="articleBody">
<p>Oberbürgermeisterin Maria Fischer hat am Dienstag den Botschafter der Republik Peru, Luis Vega, im Rathaus empfangen. Sie sprachen über Netze und Boote sowie über die Städtepartnerschaft, die seit vielen Jahren besteht und gepflegt wird.</p>
<p>Der Botschafter trug sich in das Goldene Buch der Stadt ein und dankte für den freundlichen Empfang.</p></div>
<div class="news-backlink-wrap"><a>Zurück</a></div><div class="news-related-wrap"><h4>Dateien</h4><ul>
<li><a>Programm.pdf</a> <span>120 KB</span></li></ul></div></div></div></div><div id="right">
<h3>Kontakt</h3><p>Presseamt<br>Rathausplatz 1<br>12345 Seestadt<br>Tel.: 0123 456</p></div>
<div id="footer">Impressum Datenschutz</div></body></html>`,
    title: 'Oberbürgermeisterin empfängt Botschafter',
    date: '2024-03-05',
    body: null,
    blocks: [
      'paragraph Besuch aus Peru im Rathaus',
      'paragraph Oberbürgermeisterin Maria Fischer hat am Dienstag den Botschafter der Republik Peru, Luis Vega, im Rathaus empfangen. Sie sprachen über Netze und Boote sowie über die Städtepartnerschaft, die seit vielen Jahren besteht und gepflegt wird.',
      'paragraph Der Botschafter trug sich in das Goldene Buch der Stadt ein und dankte für den freundlichen Empfang.',
    ],
  },
  {
    name: 'a board in Korean, with files',
    html: `<html lang="ko"><head><meta charset="utf-8"><title>보도자료 상세보기 | 해양외교부</title></head><body>
<div id="skip"><a href="#c">본문 바로가기</a></div><div id="gnb"><ul><li>뉴스·공지</li><li>외교정책</li></ul></div>
<div id="c"><div class="location">홈 &gt; 뉴스·공지 &gt; 보도자료</div><h2 class="tit">보도자료</h2>
<div class="bo_view"><h3>한-페루 외교장관 회담 개최 결과</h3><ul class="info"><li><b>부서명</b> <span>중남미협력과</span></li>
<li><b>작성일</b> <span>2024-03-05</span></li><li><b>조회수</b> <span>1,234</span></li></ul>
<div class="file"><b>첨부파일</b><a href="#">24-123 한-페루 외교장관 회담.hwp</a> <a href="#">24-123 한-페루 외교장관 회담.pdf</a></div>
<div class="cont">
<p>□ 김바다 외교부장관은 3.5.(화) 서울에서 방한 중인 「루이스 베가(Luis Vega)」 페루 외교장관과 회담을 갖고, 어업 협력 등에 대해 의견을 교환하였습니다.</p>
<p>ㅇ 양 장관은 바다가 공동의 것이라는 데 뜻을 같이 하였습니다.</p><p>□ 베가 장관은 감사를 표하였습니다.</p><p>붙임 : 회담 사진.  끝.</p></div>
<div class="kogl"><img alt="공공누리"><p>"본 저작물은 공공누리 제1유형에 따라 이용할 수 있습니다."</p></div>
<div class="btn"><a href="#">목록</a></div><table class="prevnext"><tr><th>이전글</th><td>장관 일정</td></tr>
<tr><th>다음글</th><td>대변인 논평</td></tr></table></div></div>
<div id="footer">03172 서울특별시 종로구 대표전화 02-2100-2114 Copyright ⓒ 해양외교부</div></body></html>`,
    title: '한-페루 외교장관 회담 개최 결과',
    date: '2024-03-05',
    body: '해양외교부',
    blocks: [
      'list-item 김바다 외교부장관은 3.5.(화) 서울에서 방한 중인 「루이스 베가(Luis Vega)」 페루 외교장관과 회담을 갖고, 어업 협력 등에 대해 의견을 교환하였습니다.',
      'paragraph ㅇ 양 장관은 바다가 공동의 것이라는 데 뜻을 같이 하였습니다.',
      'list-item 베가 장관은 감사를 표하였습니다.',
    ],
  },
  {
    name: 'an editor in Chinese',
    html: `<html><head><meta charset="utf-8"><title>海洋部长会见秘鲁外长_海国外交部</title>
<meta name="ArticleTitle" content="海洋部长会见秘鲁外长"><meta name="PubDate" content="2024-03-05 18:20">
<meta name="ContentSource" content="海国外交部网站"></head><body>
<div class="top"><a href="#">首页</a><a href="#">部长活动</a><a href="#">外交部</a></div>
<div class="BreadcrumbNav">当前位置：<a>首页</a> &gt; <a>外事日程</a></div><div class="news-title">
<h1>海洋部长会见秘鲁外长</h1></div>
<p class="time"><span>2024-03-05 18:20</span> <span>来源：海国外交部网站</span> 【字体：<a>大</a> <a>中</a> <a>小</a>】 <a>打印</a></p>
<div class="TRS_Editor"><p>　　2024年3月5日，海洋部长王海在海都会见秘鲁外长贝加。</p><p>　　王海表示，两国共享一片海洋。</p>
<p>　　贝加表示感谢。</p></div><div class="share">分享到：<a>微信</a><a>微博</a></div><div class="xgxw"><h2>相关新闻</h2><ul>
<li><a>部长访问秘鲁</a><span>2024-03-01</span></li></ul></div>
<div class="foot">主办单位：海国外交部 京ICP备06038296号</div></body></html>`,
    title: '海洋部长会见秘鲁外长',
    date: '2024-03-05',
    body: '海国外交部',
    blocks: [
      'paragraph 2024年3月5日，海洋部长王海在海都会见秘鲁外长贝加。',
      'paragraph 王海表示，两国共享一片海洋。',
      'paragraph 贝加表示感谢。',
    ],
  },
  {
    name: 'a site from right to left, with two calendars',
    html: `<html dir="rtl" lang="ar-SA"><head><meta charset="utf-8">
<title> 	وزير الخارجية يستقبل نظيره البيروفي </title></head><body><form><div id="s4-workspace">
<div id="top"><a>الرئيسية</a><a>الوزارة</a></div>
<div class="bc">الرئيسية / المركز الإعلامي / الأخبار</div><div id="DeltaPlaceHolderMain">
<h2 class="newsTitle">وزير الخارجية يستقبل نظيره البيروفي</h2>
<div class="newsDate">‏24/08/1445 هـ الموافق 5 مارس 2024</div>
<div class="tools"><span>طباعة</span><span>مشاركة</span></div>
<div id="ctl00_Content" class="ms-rtestate-field">
<p>​​​استقبل وزير الخارجية سالم البحري اليوم في الرياض وزير خارجية البيرو لويس فيغا.</p>
<p>وبحث الجانبان التعاون في مجال صيد الأسماك.</p><p>حضر اللقاء سفير البيرو.<br></p></div>
<div class="rel"><h3>أخبار ذات صلة</h3><a>زيارة إلى ليما</a></div></div></div></form>
<div id="foot">جميع الحقوق محفوظة © 2024</div></body></html>`,
    title: 'وزير الخارجية يستقبل نظيره البيروفي',
    date: '2024-03-05',
    body: null,
    blocks: [
      'paragraph \u200B\u200B\u200Bاستقبل وزير الخارجية سالم البحري اليوم في الرياض وزير خارجية البيرو لويس فيغا.',
      'paragraph وبحث الجانبان التعاون في مجال صيد الأسماك.',
      'paragraph حضر اللقاء سفير البيرو.',
    ],
  },
  {
    name: 'a title with the site behind a stroke',
    html: `<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8">
<title>No: 45, 5 Mart 2024, Dışişleri Bakanı'nın Peru Dışişleri Bakanı ile Görüşmesi Hk. / Deniz Cumhuriyeti Dışişleri Bakanlığı</title></head>
<body><div>DENİZ CUMHURİYETİ DIŞİŞLERİ BAKANLIĞI</div><ul><li>Bakanlık</li><li>Dış Politika</li></ul>
<h4>No: 45, 5 Mart 2024, Dışişleri Bakanı'nın Peru Dışişleri Bakanı ile Görüşmesi Hk.</h4>
<p>Dışişleri Bakanı Deniz Balıkçı, Peru Dışişleri Bakanı Luis Vega ile 5 Mart 2024 tarihinde Ankara'da bir araya gelmiştir. Görüşmede ağlar, tekneler ve ortak deniz ele alınmıştır.</p>
<p>Taraflar temaslarını sürdürme konusunda mutabık kalmışlardır.</p>
<div><a>Yazdır</a> <a>Paylaş</a></div><div>Pazartesi - Cuma 09.00 - 18.00</div></body></html>`,
    title: "No: 45, 5 Mart 2024, Dışişleri Bakanı'nın Peru Dışişleri Bakanı ile Görüşmesi Hk.",
    date: '2024-03-05',
    body: 'Deniz Cumhuriyeti Dışişleri Bakanlığı',
    blocks: [
      "paragraph Dışişleri Bakanı Deniz Balıkçı, Peru Dışişleri Bakanı Luis Vega ile 5 Mart 2024 tarihinde Ankara'da bir araya gelmiştir. Görüşmede ağlar, tekneler ve ortak deniz ele alınmıştır.",
      'paragraph Taraflar temaslarını sürdürme konusunda mutabık kalmışlardır.',
    ],
  },
];
