/** What a country alone tells, as data. Only where it has one answer for the whole country. */

/** Members of the European Union. */
export const EU: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);

/** IANA zones of countries whose mainland has one. */
export const ZONES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'GB Europe/London,IE Europe/Dublin,DE Europe/Berlin,AT Europe/Vienna,CH Europe/Zurich,FR Europe/Paris,BE Europe/Brussels,NL Europe/Amsterdam,' +
    'LU Europe/Luxembourg,IT Europe/Rome,PL Europe/Warsaw,CZ Europe/Prague,SK Europe/Bratislava,HU Europe/Budapest,SI Europe/Ljubljana,' +
    'HR Europe/Zagreb,RS Europe/Belgrade,GR Europe/Athens,BG Europe/Sofia,RO Europe/Bucharest,DK Europe/Copenhagen,SE Europe/Stockholm,' +
    'NO Europe/Oslo,FI Europe/Helsinki,EE Europe/Tallinn,LV Europe/Riga,LT Europe/Vilnius,IS Atlantic/Reykjavik,MT Europe/Malta,CY Asia/Nicosia,' +
    'TR Europe/Istanbul,UA Europe/Kyiv,IL Asia/Jerusalem,IN Asia/Kolkata,PK Asia/Karachi,BD Asia/Dhaka,JP Asia/Tokyo,KR Asia/Seoul,' +
    'CN Asia/Shanghai,SG Asia/Singapore,TH Asia/Bangkok,VN Asia/Ho_Chi_Minh,PH Asia/Manila,NG Africa/Lagos,KE Africa/Nairobi,GH Africa/Accra,' +
    'ZA Africa/Johannesburg,EG Africa/Cairo,MA Africa/Casablanca,AR America/Argentina/Buenos_Aires,CO America/Bogota,PE America/Lima'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Dialling codes of one country each. */
export const CODES: Readonly<Record<string, string>> = {
  '+44': 'GB',
  '+49': 'DE',
  '+43': 'AT',
  '+41': 'CH',
  '+33': 'FR',
  '+34': 'ES',
  '+39': 'IT',
  '+351': 'PT',
  '+31': 'NL',
  '+32': 'BE',
  '+45': 'DK',
  '+46': 'SE',
  '+47': 'NO',
  '+358': 'FI',
  '+353': 'IE',
  '+48': 'PL',
  '+420': 'CZ',
  '+421': 'SK',
  '+36': 'HU',
  '+40': 'RO',
  '+359': 'BG',
  '+30': 'GR',
  '+90': 'TR',
  '+380': 'UA',
  '+385': 'HR',
  '+386': 'SI',
  '+381': 'RS',
  '+372': 'EE',
  '+371': 'LV',
  '+370': 'LT',
  '+354': 'IS',
  '+352': 'LU',
  '+91': 'IN',
  '+81': 'JP',
  '+82': 'KR',
  '+86': 'CN',
  '+65': 'SG',
  '+61': 'AU',
  '+64': 'NZ',
  '+27': 'ZA',
  '+55': 'BR',
  '+52': 'MX',
  '+54': 'AR',
  '+56': 'CL',
  '+57': 'CO',
  '+234': 'NG',
  '+254': 'KE',
  '+972': 'IL',
};
