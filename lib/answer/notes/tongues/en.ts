import type { TongueRows } from './rows.ts';

export const EN: TongueRows = {
  asks: {
    'how-often': /\bhow often\b|\bfrequency\b/,
    'how-much':
      /\bhow (?:many|much|far|tall|heavy|big|large|wide|deep|fast)\b|\bnumber of\b|\b(?:percentage|mileage|weight|height|length|width|area|reading|score|salary|wage|income|rent|fee|deposit|balance|price|cost|budget|amount|distance|dose|dosage|size|age|hours|phone|telephone|mobile|gpa|cgpa)(?: \w+)?$/,
    when: /\b(?:date|when|expiry|expires|since|valid until|due)\b|\bday of\b|\byear\b/,
    address: /\baddress\b/,
    who: /^(?:who|whom)\b|\b(?:name|supervisor|manager|contact person|landlord|teacher|coach)$/,
    weight: /\b(?:weight|weigh)\b/,
    height: /\b(?:height|tall)\b/,
    plate: /\b(?:registration|plate)(?: number| no)?$/,
  },
  named:
    /\b(?:university|school|nursery|college|employer|company|firm|provider|insurer|surgery|practice|clinic|hospital|church|parish|club|bank|supplier|agency|landlord|maker?|brand|model|city|town|country)\b(?!.*\b(?:date|year|when|since|number|no|phone|telephone|address|fee|cost|grade|level|size|how)\b)/,
  opposites: [
    [/\bissue|\bgranted\b/, /\bexpir\w*|\bruns? out\b|\bvalid (?:un)?til\b|\bends?\b|\brenew\w*/],
    [/\bexpir\w*|\bvalid until\b|\brenewal\b/, /\bissued?\b|\bgranted\b/],
    [/\bnet\b|\btake home\b/, /\bgross\b|\bbefore tax\b/],
    [/\bgross\b/, /\bnet\b|\btake home\b|\bafter tax\b/],
    [/\bnext\b|\bdue\b/, /\blast\b/],
    [/\bgas\b/, /\belectric\w*|\bwater\b/],
    [/\belectric\w*/, /\bgas\b|\bwater\b/],
    [/\b(?:home|residential|permanent|private|personal)\b/, /\b(?:office|work|workplace|po box|company|business)\b/],
    [/\b(?:work|office|business|company)\b/, /\b(?:home|house|private|personal)\b/],
    [/\b(?:landline|home (?:tele)?phone)\b/, /\b(?:mobile|cell)\b/],
    [/\b(?:basic|contracted|regular)\b/, /\bovertime\b/],
    [/\b(?:left|leaving|end)\b/, /\b(?:started|joined|since)\b/],
    [/\b(?:start|begin\w*|joined|joining)\b/, /\b(?:ends?|until|left)\b/],
    [/\bmarathon\b/, /\bhalf\b/],
    [
      /\byour\b|\bown\b/,
      /\b(?:wife|husband|partner|mother|mum|mom|father|dad|brother|sister|son|daughter|friend|flatmate|neighbou?r|boss|colleague)(?: \p{Lu}\p{L}+)?['’]s\b/iu,
    ],
  ],
  unsure:
    /\b(?:would|could|might|maybe|perhaps|probably|wish|dreamt|dreamed|imagine|suppose|had i|i['’]d|no idea|not sure|who knows|nobody (?:knows|wrote)|search me|reckons?|swears?|supposedly|apparently)\b|\b(?:he|she|they|mum|mom|dad|flatmate|airline|app|letter|e-?mail) (?:says?|said|told me|thinks?|claims|has (?:me|it|our|my)|put (?:me|it) down)\b/iu,
  runs: /\bages?\b|\bhow (?:old|long)\b|\bcurrent year\b|\bbefore\b|\byears? (?:of study|since)\b|\b(?:19|20)\d\d\b|\b(?:how many|number of)\b.*\b(?:people|persons|household|children|kids|grandchildren|home)\b|^(?:do|does|did|have|has|had|is|are|was|were|will|would|can|could|been|any) /,
};
