/** What people say they are by nationality, and the languages they say they speak. */
const DEMONYMS = new Set(
  (
    'afghan albanian algerian american andorran angolan argentine argentinian armenian australian austrian azerbaijani bahamian bahraini bangladeshi barbadian belarusian belgian belizean beninese bhutanese bolivian bosnian botswanan ' +
    'brazilian british bruneian bulgarian burkinabe burmese burundian cambodian cameroonian canadian chadian chilean chinese colombian comorian congolese croatian cuban cypriot czech danish djiboutian dominican dutch ecuadorian ' +
    'egyptian emirati english eritrean estonian ethiopian fijian filipino filipina finnish french gabonese gambian georgian german ghanaian greek grenadian guatemalan guinean guyanese haitian honduran hungarian icelandic indian ' +
    'indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kazakhstani kenyan korean kosovar kuwaiti kyrgyz lao laotian latvian lebanese liberian libyan liechtensteiner lithuanian luxembourgish ' +
    'macedonian malagasy malawian malaysian maldivian malian maltese mauritanian mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerien nigerian norwegian omani pakistani ' +
    'palestinian panamanian paraguayan peruvian polish portuguese qatari romanian russian rwandan salvadoran samoan saudi scottish senegalese serbian seychellois singaporean slovak slovakian slovene slovenian somali spanish ' +
    'sudanese surinamese swazi swedish swiss syrian taiwanese tajik tanzanian thai togolese tongan trinidadian tunisian turkish turkmen ugandan ukrainian uruguayan uzbek vanuatuan venezuelan vietnamese welsh yemeni zambian zimbabwean'
  ).split(' '),
);
const LANGUAGES = new Set(
  (
    'afrikaans akan albanian amharic arabic armenian assamese azerbaijani basque belarusian bengali berber bosnian bulgarian burmese cantonese catalan cebuano chinese croatian czech danish dari dutch english estonian ewe farsi ' +
    'filipino finnish flemish french frisian galician georgian german greek guarani gujarati haitian hausa hebrew hindi hmong hungarian icelandic igbo indonesian irish italian japanese javanese kannada kazakh khmer kinyarwanda ' +
    'kirundi korean kurdish kyrgyz lao latin latvian lingala lithuanian luxembourgish macedonian malagasy malay malayalam maltese mandarin maori marathi mongolian nepali norwegian oromo pashto persian polish portuguese punjabi ' +
    'quechua romanian romansh russian samoan sanskrit scots serbian sesotho shona sindhi sinhala slovak slovene slovenian somali spanish sundanese swahili swedish tagalog tajik tamil tatar telugu thai tibetan tigrinya tongan ' +
    'tswana turkish turkmen twi ukrainian urdu uyghur uzbek vietnamese welsh wolof xhosa yiddish yoruba zulu'
  ).split(' '),
);

export const isDemonym = (word: string): boolean => DEMONYMS.has(word.toLowerCase());
export const isLanguage = (word: string): boolean => LANGUAGES.has(word.toLowerCase());
