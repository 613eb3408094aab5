/**
 * Names of countries and territories for recognising participants: a row each, with the common
 * short English name, other English forms that cannot be derived from a formal name, and after the
 * bar the Japanese forms. Listing a name says nothing about its status.
 */
export const countryTable = `
Afghanistan | アフガニスタン
Albania | アルバニア
Algeria | アルジェリア
Andorra | アンドラ
Angola | アンゴラ
Antigua and Barbuda | アンティグア・バーブーダ
Argentina; Argentine Republic | アルゼンチン
Armenia | アルメニア
Australia | オーストラリア; 豪州; 豪
Austria | オーストリア
Azerbaijan | アゼルバイジャン
Bahamas | バハマ
Bahrain | バーレーン
Bangladesh | バングラデシュ
Barbados | バルバドス
Belarus | ベラルーシ
Belgium | ベルギー
Belize | ベリーズ
Benin | ベナン
Bhutan | ブータン
Bolivia; Plurinational State of Bolivia | ボリビア
Bosnia and Herzegovina | ボスニア・ヘルツェゴビナ
Botswana | ボツワナ
Brazil; Federative Republic of Brazil | ブラジル
Brunei; Brunei Darussalam | ブルネイ; ブルネイ・ダルサラーム
Bulgaria | ブルガリア
Burkina Faso | ブルキナファソ
Burundi | ブルンジ
Cabo Verde; Cape Verde | カーボベルデ
Cambodia | カンボジア
Cameroon | カメルーン
Canada | カナダ; 加
Central African Republic | 中央アフリカ
Chad | チャド
Chile | チリ
China; People's Republic of China; PRC | 中国; 中華人民共和国; 中
Colombia | コロンビア
Comoros | コモロ
Republic of the Congo; Congo-Brazzaville | コンゴ共和国
Democratic Republic of the Congo; DRC; DR Congo | コンゴ民主共和国
Cook Islands | クック諸島; クック
Costa Rica | コスタリカ
Côte d'Ivoire; Ivory Coast | コートジボワール
Croatia | クロアチア
Cuba | キューバ
Cyprus | キプロス
Czech Republic; Czechia | チェコ
Denmark | デンマーク
Djibouti | ジブチ
Dominica | ドミニカ国
Dominican Republic | ドミニカ共和国
Ecuador | エクアドル
Egypt | エジプト; エジプト・アラブ
El Salvador | エルサルバドル
Equatorial Guinea | 赤道ギニア
Eritrea | エリトリア
Estonia | エストニア
Eswatini; Swaziland | エスワティニ
Ethiopia | エチオピア
Fiji | フィジー
Finland | フィンランド
France; French Republic | フランス; 仏国; 仏
Gabon; Gabonese Republic | ガボン
Gambia | ガンビア
Georgia | ジョージア
Germany | ドイツ; 独
Ghana | ガーナ
Greece; Hellenic Republic | ギリシャ; ギリシア
Grenada | グレナダ
Guatemala | グアテマラ
Guinea | ギニア
Guinea-Bissau | ギニアビサウ
Guyana | ガイアナ
Haiti | ハイチ
Holy See; Vatican; Vatican City State | バチカン
Honduras | ホンジュラス
Hungary | ハンガリー
Iceland | アイスランド
India | インド; 印
Indonesia | インドネシア
Iran | イラン
Iraq | イラク
Ireland | アイルランド
Israel | イスラエル
Italy; Italian Republic | イタリア; 伊
Jamaica | ジャマイカ
Japan | 日本; 日本国; 日
Jordan | ヨルダン; ヨルダン・ハシェミット
Kazakhstan | カザフスタン
Kenya | ケニア
Kiribati | キリバス
Kosovo | コソボ
Kuwait | クウェート
Kyrgyzstan; Kyrgyz Republic; Kyrgyz | キルギス
Laos; Lao People's Democratic Republic; Lao PDR | ラオス; ラオス人民民主共和国
Latvia | ラトビア
Lebanon; Lebanese Republic | レバノン
Lesotho | レソト
Liberia | リベリア
Libya | リビア
Liechtenstein | リヒテンシュタイン
Lithuania | リトアニア
Luxembourg | ルクセンブルク
Madagascar | マダガスカル
Malawi | マラウイ
Malaysia | マレーシア
Maldives | モルディブ
Mali | マリ
Malta | マルタ
Marshall Islands | マーシャル; マーシャル諸島
Mauritania | モーリタニア
Mauritius | モーリシャス
Mexico; United Mexican States | メキシコ; メキシコ合衆国
Micronesia; Federated States of Micronesia | ミクロネシア
Moldova | モルドバ
Monaco | モナコ
Mongolia | モンゴル
Montenegro | モンテネグロ
Morocco | モロッコ
Mozambique | モザンビーク
Myanmar | ミャンマー
Namibia | ナミビア
Nauru | ナウル
Nepal | ネパール
Netherlands | オランダ
New Zealand | ニュージーランド
Nicaragua | ニカラグア
Niger | ニジェール
Nigeria | ナイジェリア
Niue | ニウエ
North Korea; DPRK; Democratic People's Republic of Korea | 北朝鮮
North Macedonia | 北マケドニア
Norway | ノルウェー
Oman | オマーン
Pakistan | パキスタン
Palau | パラオ
Palestine; Palestinian Authority | パレスチナ
Panama | パナマ
Papua New Guinea | パプアニューギニア
Paraguay | パラグアイ
Peru | ペルー
Philippines | フィリピン; 比
Poland | ポーランド
Portugal; Portuguese Republic | ポルトガル
Qatar | カタール
Republic of Korea; ROK; South Korea | 韓国; 大韓民国; 韓
Romania | ルーマニア
Russia; Russian Federation | ロシア; 露
Rwanda | ルワンダ
Saint Kitts and Nevis | セントクリストファー・ネービス
Saint Lucia | セントルシア
Saint Vincent and the Grenadines | セントビンセント
Samoa | サモア
San Marino | サンマリノ
São Tomé and Príncipe | サントメ・プリンシペ
Saudi Arabia | サウジアラビア
Senegal | セネガル
Serbia | セルビア
Seychelles | セーシェル
Sierra Leone | シエラレオネ
Singapore | シンガポール
Slovakia; Slovak Republic | スロバキア
Slovenia | スロベニア
Solomon Islands | ソロモン諸島; ソロモン
Somalia | ソマリア
South Africa | 南アフリカ; 南ア
South Sudan | 南スーダン
Spain | スペイン
Sri Lanka | スリランカ
Sudan | スーダン
Suriname | スリナム
Sweden | スウェーデン
Switzerland; Swiss Confederation | スイス
Syria; Syrian Arab Republic | シリア
Taiwan; Republic of China | 台湾
Tajikistan | タジキスタン
Tanzania | タンザニア
Thailand | タイ
Timor-Leste; East Timor | 東ティモール
Togo; Togolese Republic | トーゴ
Tonga | トンガ
Trinidad and Tobago | トリニダード・トバゴ
Tunisia; Tunisian Republic | チュニジア
Türkiye; Turkey; Republic of Turkey | トルコ
Turkmenistan | トルクメニスタン
Tuvalu | ツバル
Uganda | ウガンダ
Ukraine | ウクライナ
United Arab Emirates; UAE | アラブ首長国連邦; UAE
United Kingdom; UK; U.K.; United Kingdom of Great Britain and Northern Ireland; Britain | 英国; イギリス; 英
United States; US; U.S.; USA; U.S.A.; United States of America | 米国; アメリカ; アメリカ合衆国; 米
Uruguay | ウルグアイ
Uzbekistan | ウズベキスタン
Vanuatu | バヌアツ
Venezuela | ベネズエラ
Vietnam; Viet Nam | ベトナム
Yemen | イエメン
Zambia | ザンビア
Zimbabwe | ジンバブエ
`;

/** Organisations that occur in titles where a country may be ("Japan-EU Summit"). */
export const organisations: readonly string[] = [
  'EU',
  'European Union',
  'NATO',
  'UN',
  'ASEAN',
  'AU',
  'African Union',
  'GCC',
  'CARICOM',
  'MERCOSUR',
  'OECD',
  'Pacific Islands',
  'Africa',
  'Central Asia',
  'Caribbean',
  'V4',
  'Visegrad Group',
];
