/** A fifth set, written blind: by somebody who had seen neither the reader nor the other sets. As `forms.ts`. */
import type { CorpusForm } from './forms.ts';

export const UNSEEN: readonly CorpusForm[] = [
  {
    form: 'Mortgage Enquiry',
    rows: [
      'Full name',
      'Email address|email',
      'Daytime phone|tel',
      'Date of birth|date',
      'Employment status|select|Employed;Self-employed;Retired;Not working',
      'Employer',
      'Annual income|number',
      'Property address',
      'Purchase price|number',
      'Deposit|number',
      'Mortgage term in years|number',
      'First-time buyer|radio-group|Yes;No',
      'Preferred rate type|select|Fixed;Variable;Tracker',
      'Anything else we should know|textarea',
    ],
    documents: [
      {
        text: `Dear Harbour Lane Mortgages,

A colleague recommended you, so I am writing to find out what I might be able to borrow. I have found a flat that I would love to buy, at 17 Tannery Row, Lewes, and the seller has accepted my offer of £285,000. Over the years I have managed to put aside £42,500, all of which would go into the purchase. I have never owned a home before; at the moment I rent a room from a friend.

I am a physiotherapist with Southdown Rehabilitation Trust, on a permanent contract, and my salary is £46,200 a year before tax. I would like to spread the loan over thirty years. I sleep better when I know what will leave my account each month, so a fixed rate would suit me far more than one that moves about.

There is one thing I ought to mention. I will be on unpaid leave from September to November 2032.

As I am with patients most of the day, please write rather than ring: anneke.brouwer@postmill.example reaches me best.

With kind regards,
Anneke Brouwer`,
        gold: {
          'Full name': 'Anneke Brouwer',
          'Email address': 'anneke.brouwer@postmill.example',
          'Employment status': 'Employed',
          Employer: 'Southdown Rehabilitation Trust',
          'Annual income': '46200',
          'Property address': '17 Tannery Row, Lewes',
          'Purchase price': '285000',
          Deposit: '42500',
          'Mortgage term in years': '30',
          'First-time buyer': 'Yes',
          'Preferred rate type': 'Fixed',
          'Anything else we should know': 'I will be on unpaid leave from September to November 2032.',
        },
      },
      {
        text: `CALL NOTES, Tues 11 May 2032, taken by Priti

Caller: Rashid Al-Tamimi, DOB 19/07/1988
Ring him on 555-0137 (works from home, any time is fine)

- runs his own tiling business, sole trader since 2024
- last accounts: profit 58,400 for the year, that's what he lives on
- buying a semi: 4 Quarry View, Matlock
- price agreed 332,500
- can put down 66,500 (20 %)
- wants to pay it off over 25 yrs
- not a first-time buyer, sold a flat in Derby two years ago
- would like a tracker, got burnt with a fix last time
- NB: His wife will not be named on the mortgage.

Action: Priti to send fact-find pack by post, call back Friday`,
        gold: {
          'Full name': 'Rashid Al-Tamimi',
          'Daytime phone': '555-0137',
          'Date of birth': '1988-07-19',
          'Employment status': 'Self-employed',
          'Annual income': '58400',
          'Property address': '4 Quarry View, Matlock',
          'Purchase price': '332500',
          Deposit: '66500',
          'Mortgage term in years': '25',
          'First-time buyer': 'No',
          'Preferred rate type': 'Tracker',
          'Anything else we should know': 'His wife will not be named on the mortgage.',
        },
      },
      {
        text: `Dear Mr Pettifer,

You looked after my sister Ingrid last year, when she bought her cottage for £198,000 on one of your variable deals, and she was so pleased that I am coming to you as well.

My name is Margit Halvorsen and I was born on 23 November 1975. I teach mathematics at Calder Valley Academy, who pay me £51,750 a year. (Until 2030 I was with Bright Futures Tutoring on £38,000, in case your records still show that.) The house I want to buy is 9 Chapel Fold, Todmorden. It was advertised at £260,000, but we have settled on £251,000. Once I have sold my present place, 31 Station Road in Halifax, and cleared the old loan, I should have £95,000 to put down.

My last mortgage ran for 25 years; this time I would not want to go beyond 15, because I mean to retire on time.

The number on your file, 555-0172, is my husband's. During the day the school office can fetch me on 555-0164, and my e-mail address is m.halvorsen@calderpost.example.

Yours sincerely,
Margit Halvorsen`,
        gold: {
          'Full name': 'Margit Halvorsen',
          'Email address': 'm.halvorsen@calderpost.example',
          'Daytime phone': '555-0164',
          'Date of birth': '1975-11-23',
          'Employment status': 'Employed',
          Employer: 'Calder Valley Academy',
          'Annual income': '51750',
          'Property address': '9 Chapel Fold, Todmorden',
          'Purchase price': '251000',
          Deposit: '95000',
          'Mortgage term in years': '15',
          'First-time buyer': 'No',
        },
      },
    ],
  },
  {
    form: 'Library Card Application',
    rows: [
      'Full name',
      'Date of birth|date',
      'Home address',
      'Postcode',
      'Email|email',
      'Phone|tel',
      'Type of card|select|Adult;Junior;Senior;Visitor',
      'Preferred branch',
      'Number of children in household|number',
      'Send notices by|radio-group|Email;Text message;Post',
      'Previous card number',
      'Special requirements|textarea',
    ],
    documents: [
      {
        text: `Dear Ashcombe Libraries,

We moved into the town three weeks ago, and of all the things on my list, joining the library is the one I have been looking forward to. I am Thandiwe Mokoena, and our new address is 58 Lime Avenue, Ashcombe. The postcode, which I am still learning, is AC4 7TN.

Since I was born on 3 April 1996, I suppose an ordinary adult card is what I need. We have three children at home; they will apply for theirs when the school term begins. I expect to come mostly to the Millbrook branch, because it lies on my way from work, though I hear that the main building has the better music section.

I use a wheelchair and cannot reach the upper shelves without help. Otherwise there is nothing your staff need to prepare.

If a book is due or a reservation has come in, an e-mail is quite enough, as paper letters only get lost in our hall. The address is thandi.mokoena@willowmail.example. I can bring a utility bill and my passport on any Saturday.

Many thanks and best wishes,
Thandiwe Mokoena`,
        gold: {
          'Full name': 'Thandiwe Mokoena',
          'Date of birth': '1996-04-03',
          'Home address': '58 Lime Avenue, Ashcombe',
          Postcode: 'AC4 7TN',
          Email: 'thandi.mokoena@willowmail.example',
          'Type of card': 'Adult',
          'Preferred branch': 'Millbrook',
          'Number of children in household': '3',
          'Send notices by': 'Email',
          'Special requirements': 'I use a wheelchair and cannot reach the upper shelves without help.',
        },
      },
      {
        text: `[Chat started 10:42, Thursday 6 October 2033]
Library desk: Good morning, how can I help?
Visitor: hello, i lost my library card and would like a new one please
Library desk: Of course. What is your name?
Visitor: Boguslaw Wrona
Library desk: Thank you Mr Wrona. And your date of birth?
Visitor: 27.12.1961
Library desk: That means you qualify for the senior card, which is free. Shall I put you down for that?
Visitor: yes please the senior one
Library desk: Do you happen to know the number of the lost card?
Visitor: found it in an old mail, LB-204718
Library desk: Perfect. Your address?
Visitor: 12 Orchard Terrace, Netherby
Library desk: And a phone number?
Visitor: 555-0119, its a mobile
Library desk: How would you like us to remind you when books are due?
Visitor: text message is best, i dont look at mail often
Library desk: Which branch do you normally use?
Visitor: Canal Street
Library desk: Anything we should know?
Visitor: I can only read large print.
Library desk: Noted. It will be ready on Monday.`,
        gold: {
          'Full name': 'Boguslaw Wrona',
          'Date of birth': '1961-12-27',
          'Home address': '12 Orchard Terrace, Netherby',
          Phone: '555-0119',
          'Type of card': 'Senior',
          'Preferred branch': 'Canal Street',
          'Send notices by': 'Text message',
          'Previous card number': 'LB-204718',
          'Special requirements': 'I can only read large print.',
        },
      },
      {
        text: `Dear Ms Adeyemi,

My husband Henrik and I have both been members at the Old Market branch for years (my card is LB-117035), but this time I am writing for our daughter. She is called Solveig Lindqvist and was born on 14 June 2023, so it would be a junior card. She will do her borrowing at the Riverside branch, which is next door to her school.

We live at 6 Foundry Close, Hexley, HX2 9PB. You may still have us at 80 Mill Road, HX5 1LD, which we left in January 2032. Solveig is the younger of our two children; her brother is not a keen reader, but there is hope.

Please put my address, karin.lindqvist@fjordnet.example, on her card. Henrik's number is 555-0190, but he never answers, so use mine: 555-0146. For overdue books kindly send a letter by post, because then Solveig will see it herself.

With best regards,
Karin Lindqvist`,
        gold: {
          'Full name': 'Solveig Lindqvist',
          'Date of birth': '2023-06-14',
          'Home address': '6 Foundry Close, Hexley',
          Postcode: 'HX2 9PB',
          Email: 'karin.lindqvist@fjordnet.example',
          Phone: '555-0146',
          'Type of card': 'Junior',
          'Preferred branch': 'Riverside',
          'Number of children in household': '2',
          'Send notices by': 'Post',
        },
      },
    ],
  },
  {
    form: 'Internship Application',
    rows: [
      'Applicant name',
      'Email|email',
      'Mobile|tel',
      'University',
      'Degree programme',
      'Year of study|number',
      'Available from|date',
      'Available until|date',
      'Department|select|Engineering;Marketing;Finance;Design',
      'Hours per week|number',
      'Right to work|radio-group|Yes;No',
      'Referee',
      'Why do you want this internship|textarea',
    ],
    documents: [
      {
        text: `Dear hiring team,

Last week one of your engineers gave a guest lecture about quiet pumps, and I have been thinking about it ever since. I would be very glad to spend my summer as an intern in your engineering department.

I am in the third year of Mechanical Engineering at the University of Porthaven, where my coursework so far has centred on fluid dynamics and vibration. I want to learn how a drawing on a screen becomes a machine that somebody relies on. In my free time I restore old outboard motors, which has taught me patience if nothing else.

My last examination is over at the start of June, so I could begin on 14 June 2032 and stay until 3 September 2032, after which term begins again. I would be happy to work 35 hours a week. I hold full citizenship, so I am allowed to work here without a permit.

You can write to me at ikaika.kealoha@porthaven.example. My CV and a transcript of my marks are attached, and I would welcome the chance to visit the workshop in person whenever it suits you.

Yours faithfully,
Ikaika Kealoha`,
        gold: {
          'Applicant name': 'Ikaika Kealoha',
          Email: 'ikaika.kealoha@porthaven.example',
          University: 'University of Porthaven',
          'Degree programme': 'Mechanical Engineering',
          'Year of study': '3',
          'Available from': '2032-06-14',
          'Available until': '2032-09-03',
          Department: 'Engineering',
          'Hours per week': '35',
          'Right to work': 'Yes',
          'Why do you want this internship': 'I want to learn how a drawing on a screen becomes a machine that somebody relies on.',
        },
      },
      {
        text: `CURRICULUM VITAE

Lucía Ferrándiz Rey
lucia.ferrandiz@studiomail.example | 555-0128

PROFILE
Second-year student looking for a placement in design, part-time, 20 hours per week. I would like to see how a small studio works with real clients.

EDUCATION
2031 - present   Eastmoor College of Art, BA Graphic Communication (year 2)
2029 - 2031      Instituto Las Salinas, Bachillerato

EXPERIENCE
2032   Poster series for the Eastmoor Jazz Week
2031   Saturday assistant, Copyhouse print shop

SKILLS
Typesetting, screen printing, basic animation

LANGUAGES
Spanish (native), English (fluent), Catalan (good)

AVAILABILITY
Starting 10 January 2033

REFEREE
Prof. Desmond Achterberg, Eastmoor College of Art`,
        gold: {
          'Applicant name': 'Lucía Ferrándiz Rey',
          Email: 'lucia.ferrandiz@studiomail.example',
          Mobile: '555-0128',
          University: 'Eastmoor College of Art',
          'Degree programme': 'BA Graphic Communication',
          'Year of study': '2',
          'Available from': '2033-01-10',
          Department: 'Design',
          'Hours per week': '20',
          Referee: 'Desmond Achterberg',
          'Why do you want this internship': 'I would like to see how a small studio works with real clients.',
        },
      },
      {
        text: `Dear Ms Castellanos,

My flatmate Jonas Weidner did his internship in your marketing department in 2031, and he tells me that you are taking applications again. Mine is for a different corner of the company: finance.

I am Farida Yusupova, currently in my fourth year at Brackwater University. I began there in Mathematics, but changed after two terms, and my degree is now Actuarial Science. Jonas worked 24 hours a week alongside his lectures; I have only a thesis left and could manage 30.

The advertisement mentions a start on 1 February 2033. I have an examination on 9 February, so the earliest day for me would be 14 February 2033, and I could stay until 29 July 2033. My student visa does not permit paid work yet, so for the time being I have no right to work, but the university tells me that this can be arranged for placements.

Professor Miriam Okonjo, who supervises my thesis, is willing to act as my referee. My e-mail address is f.yusupova@brackwater.example.

Yours sincerely,
Farida Yusupova`,
        gold: {
          'Applicant name': 'Farida Yusupova',
          Email: 'f.yusupova@brackwater.example',
          University: 'Brackwater University',
          'Degree programme': 'Actuarial Science',
          'Year of study': '4',
          'Available from': '2033-02-14',
          'Available until': '2033-07-29',
          Department: 'Finance',
          'Hours per week': '30',
          'Right to work': 'No',
          Referee: 'Miriam Okonjo',
        },
      },
    ],
  },
  {
    form: 'Medical Referral',
    rows: [
      'Patient name',
      'Date of birth|date',
      'Patient phone|tel',
      'Referring doctor',
      'Practice',
      'Date of referral|date',
      'Referred to|select|Cardiology;Dermatology;Neurology;Orthopaedics',
      'Urgency|radio-group|Routine;Urgent',
      'Reason for referral|textarea',
      'Current medication',
      'Allergies',
      'Systolic blood pressure|number',
      'Interpreter language',
    ],
    documents: [
      {
        text: `Elmgate Surgery
22 February 2033

Dear colleagues in the cardiology department,

I should be grateful if you would see Mr Tevita Fonoti, a bus driver who has been with our practice for many years. He was born on 30 September 1979. He has had tightness in the chest on climbing stairs for the past two months. The symptom settles within a few minutes of rest and has not woken him at night. I would be obliged if this could be treated as urgent, since he drives for a living and has been signed off in the meantime.

On examination in the surgery this morning he looked well. His pulse was regular, and the blood pressure was 152 over 94, somewhat higher than at his visit in the autumn. There were no murmurs and the lungs were clear. He gave up smoking in 2029 and drinks very little.

He takes amlodipine every morning and nothing else. You can reach him on 555-0151, most easily before noon. He will gladly accept a cancellation at short notice.

Thank you for your help.

Yours sincerely,
Dr Saoirse Kinsella`,
        gold: {
          'Patient name': 'Tevita Fonoti',
          'Date of birth': '1979-09-30',
          'Patient phone': '555-0151',
          'Referring doctor': 'Saoirse Kinsella',
          Practice: 'Elmgate Surgery',
          'Date of referral': '2033-02-22',
          'Referred to': 'Cardiology',
          Urgency: 'Urgent',
          'Reason for referral': 'He has had tightness in the chest on climbing stairs for the past two months.',
          'Current medication': 'amlodipine',
          'Systolic blood pressure': '152',
        },
      },
      {
        text: `Voice memo, for typing, 17 August 2031

Hi Jean, Dr Bhattacharya here, a referral for dermatology please. The patient is Mrs Hoa Nguyen-Tran, date of birth 5 May 1958. Er, reason: A mole on the left shoulder has grown and changed colour since the spring. I'm not that worried about it, so put it down as routine. She's allergic to penicillin, please mention that clearly. No tablets that... no, wait, she does take levothyroxine, put that as the current medication. She'll need a Vietnamese interpreter, her son usually comes along but he is away. Her phone number, I haven't got it here, leave that out. Send it off with today's date. And Jean, sign it for Fernhill Medical Centre, not the old practice name. Thanks, bye.`,
        gold: {
          'Patient name': 'Hoa Nguyen-Tran',
          'Date of birth': '1958-05-05',
          'Referring doctor': 'Bhattacharya',
          Practice: 'Fernhill Medical Centre',
          'Date of referral': '2031-08-17',
          'Referred to': 'Dermatology',
          Urgency: 'Routine',
          'Reason for referral': 'A mole on the left shoulder has grown and changed colour since the spring.',
          'Current medication': 'levothyroxine',
          Allergies: 'penicillin',
          'Interpreter language': 'Vietnamese',
        },
      },
      {
        text: `Quayside Family Practice
4 November 2032

Dear Dr Lindholm,

Thank you for agreeing to see this patient at the orthopaedics clinic. Miss Aroha Paterson, born 12 January 2015, is a keen netball player. Her right knee has given way three times since a fall in September. She saw Dr Mehta in neurology in 2030 because of headaches, but that was settled and is not the question today.

Her mother, Mrs Denise Paterson (born 7 March 1986), was operated on for a torn ligament at the same age and is naturally anxious, but I think that a routine appointment will do.

Aroha took ibuprofen in September and stopped after a week; at present she uses only a salbutamol inhaler. She comes out in a rash with latex, so please use other gloves. The family speak English at home. Calls are best made to the mother's work number, which is 555-0107, as Aroha has no telephone of her own.

With kind regards,
Dr Emeka Nwosu`,
        gold: {
          'Patient name': 'Aroha Paterson',
          'Date of birth': '2015-01-12',
          'Patient phone': '555-0107',
          'Referring doctor': 'Emeka Nwosu',
          Practice: 'Quayside Family Practice',
          'Date of referral': '2032-11-04',
          'Referred to': 'Orthopaedics',
          Urgency: 'Routine',
          'Reason for referral': 'Her right knee has given way three times since a fall in September.',
          'Current medication': 'salbutamol inhaler',
          Allergies: 'latex',
        },
      },
    ],
  },
  {
    form: 'Travel Expense Claim',
    rows: [
      'Employee name',
      'Staff number',
      'Department',
      'Purpose of trip',
      'Destination',
      'Departure date|date',
      'Return date|date',
      'Means of transport|select|Train;Car;Plane;Coach',
      'Transport cost|number',
      'Nights of accommodation|number',
      'Hotel cost|number',
      'Receipts attached|radio-group|Yes;No',
      'Remarks|textarea',
    ],
    documents: [
      {
        text: `Dear accounts team,

I am back from Gothenburg and would like to claim what I spent before I forget half of it. I was there for the Nordic Packaging Fair, where Procurement had asked me to look at recyclable film. I flew out on Monday 12 April 2032 and came home on Thursday 15 April 2032, so it was three nights in all.

The plane tickets came to 318 pounds for both directions. The hotel was 402 pounds altogether, breakfast included, which is more than I would usually spend, but everything near the exhibition halls was full that week. Lunches were provided by the organisers and I had dinner with friends, so there is nothing to claim for meals.

You will find all the receipts in the attached file, scanned in order. Please pay the amount into my second account, the one ending in 771. I mentioned this to Colette last month, and she said that a line in the claim would be enough.

If anything is missing, I am in the office all week.

Many thanks,
Babajide Sowande
Procurement`,
        gold: {
          'Employee name': 'Babajide Sowande',
          Department: 'Procurement',
          'Purpose of trip': 'Nordic Packaging Fair',
          Destination: 'Gothenburg',
          'Departure date': '2032-04-12',
          'Return date': '2032-04-15',
          'Means of transport': 'Plane',
          'Transport cost': '318',
          'Nights of accommodation': '3',
          'Hotel cost': '402',
          'Receipts attached': 'Yes',
          Remarks: 'Please pay the amount into my second account, the one ending in 771.',
        },
      },
      {
        text: `TRIP NOTES (for expenses)

name: Yuki Hasegawa, staff no. 40716
trip: client visit, Bruntwood Mills
where: Sheffield

out 8 Nov 2033
back 9 Nov 2033
by train, 86.45 return
1 night, Copper Beech Inn (price? bill still to come)

no receipts attached yet!
remark for accounts: The inn will send its bill straight to you by post.`,
        gold: {
          'Employee name': 'Yuki Hasegawa',
          'Staff number': '40716',
          'Purpose of trip': 'client visit, Bruntwood Mills',
          Destination: 'Sheffield',
          'Departure date': '2033-11-08',
          'Return date': '2033-11-09',
          'Means of transport': 'Train',
          'Transport cost': '86.45',
          'Nights of accommodation': '1',
          'Receipts attached': 'No',
          Remarks: 'The inn will send its bill straight to you by post.',
        },
      },
      {
        text: `Dear Mrs Pemberton,

Here is my claim for the trip to Aberystwyth. I went there for the annual archivists' conference together with Gwilym Rees from the Map Room, who will send you his own claim; he went by train and paid £74, and his hotel was £210.

I belong to the Conservation Studio. I set out by car on 20 June 2034. The conference ended on the 23rd, but I stayed a day longer at my own expense to see my aunt, and so returned on 24 June 2034. Please count only three nights. The petrol for the journey came to £61. The guest house charged me £285; in the travel request I had estimated £330, so we are well below that.

I enclose all receipts. The claim for my May trip to Durham, £148, is still open as well, but Mr Oduya has that on his desk.

Yours sincerely,
Ottilie Brandauer`,
        gold: {
          'Employee name': 'Ottilie Brandauer',
          Department: 'Conservation Studio',
          'Purpose of trip': "annual archivists' conference",
          Destination: 'Aberystwyth',
          'Departure date': '2034-06-20',
          'Return date': '2034-06-24',
          'Means of transport': 'Car',
          'Transport cost': '61',
          'Nights of accommodation': '3',
          'Hotel cost': '285',
          'Receipts attached': 'Yes',
          Remarks: 'Please count only three nights.',
        },
      },
    ],
  },
  {
    form: 'Childcare Registration',
    rows: [
      "Child's name",
      "Child's date of birth|date",
      'Parent or guardian',
      'Parent email|email',
      'Parent phone|tel',
      'Home address',
      'Start date|date',
      'Days per week|number',
      'Session|select|Morning;Afternoon;Full day',
      'Allergies',
      'Emergency contact',
      'Emergency contact phone|tel',
      'Toilet trained|radio-group|Yes;No',
      'About your child|textarea',
    ],
    documents: [
      {
        text: `Hello Little Acorns,

Thank you for showing us round on Wednesday. We talked it over at home and would love to take the place you offered for our son Kofi. His full name is Kofi Asante-Bell, and he was born on 21 October 2029.

I go back to work at the end of the summer, so 6 September 2032 would be the ideal first day. We would need you three days a week, and mornings only, because my mother picks him up for lunch. He has been out of nappies since Easter and manages the toilet by himself. One important point for the kitchen: he is allergic to eggs, though a trace in baked things does no harm.

What else? He is shy at first but talks without end once he trusts somebody. He loves diggers and hates loud hand dryers.

We live at 27 Beacon Street, Harrowden. You can ring me on 555-0123 at any time or write to me at efua.asante@brightpost.example. Tell me what papers you need and I shall drop them in.

Warm wishes,
Efua Asante`,
        gold: {
          "Child's name": 'Kofi Asante-Bell',
          "Child's date of birth": '2029-10-21',
          'Parent or guardian': 'Efua Asante',
          'Parent email': 'efua.asante@brightpost.example',
          'Parent phone': '555-0123',
          'Home address': '27 Beacon Street, Harrowden',
          'Start date': '2032-09-06',
          'Days per week': '3',
          Session: 'Morning',
          Allergies: 'eggs',
          'Toilet trained': 'Yes',
          'About your child': 'He is shy at first but talks without end once he trusts somebody.',
        },
      },
      {
        text: `Phone message pad, Sunny Steps Nursery
Taken by: Moira   Date: 14/02/2033

New family wants a place!
Girl: Zofia Dąbrowska, b. 30 May 2031
Dad called: Marek Dąbrowski, tel 555-0148
Address 3 Weavers Court, Linford
Would like to start 4 April 2033
5 days, full day (both parents work)
Still in nappies, not toilet trained yet
Emergency: grandmother Halina Dąbrowska, 555-0149
Dad says: "She naps for an hour after lunch and needs her rabbit."

TO DO: send fee list, ask for vaccination book`,
        gold: {
          "Child's name": 'Zofia Dąbrowska',
          "Child's date of birth": '2031-05-30',
          'Parent or guardian': 'Marek Dąbrowski',
          'Parent phone': '555-0148',
          'Home address': '3 Weavers Court, Linford',
          'Start date': '2033-04-04',
          'Days per week': '5',
          Session: 'Full day',
          'Emergency contact': 'Halina Dąbrowska',
          'Emergency contact phone': '555-0149',
          'Toilet trained': 'No',
          'About your child': 'She naps for an hour after lunch and needs her rabbit.',
        },
      },
      {
        text: `Dear Mrs Okafor,

You will remember our elder boy Mateo, who was with you four full days a week until July 2032. Now it is his sister's turn. Valentina Quiroga was born on 9 December 2030, and we hope that she may start with you on 8 January 2034, or rather, since that is a Sunday, on Monday 9 January 2034.

Unlike her brother she would come on only two days a week, in the afternoon. Mateo was allergic to nuts, as you know all too well; with Valentina it is kiwi fruit. She is already toilet trained.

We have moved since Mateo's time. The old address at 15 Park Lane no longer holds; we are now at 44 Gasworks Road, Tilbrook. My husband Andrés travels a good deal, so in an emergency please call our neighbour, Mrs Beatrice Holloway, on 555-0185. My own number has not changed: 555-0112.

With best wishes,
Rosario Quiroga`,
        gold: {
          "Child's name": 'Valentina Quiroga',
          "Child's date of birth": '2030-12-09',
          'Parent or guardian': 'Rosario Quiroga',
          'Parent phone': '555-0112',
          'Home address': '44 Gasworks Road, Tilbrook',
          'Start date': '2034-01-09',
          'Days per week': '2',
          Session: 'Afternoon',
          Allergies: 'kiwi fruit',
          'Emergency contact': 'Beatrice Holloway',
          'Emergency contact phone': '555-0185',
          'Toilet trained': 'Yes',
        },
      },
    ],
  },
  {
    form: 'Moving Quote Request',
    rows: [
      'Name',
      'Email|email',
      'Phone|tel',
      'Moving from',
      'Moving to',
      'Moving date|date',
      'Number of bedrooms|number',
      'Floor of current home|number',
      'Lift available|radio-group|Yes;No',
      'Packing service|select|Full packing;Fragile items only;No packing',
      'Weeks of storage|number',
      'Large or special items|textarea',
    ],
    documents: [
      {
        text: `Good morning,

Could you please let me have a price for a household move? At present we live at 8 Ropewalk Mansions, Bristol, in a flat with two bedrooms on the fourth floor. I am sorry to say that there is no lift, and the stairs turn sharply at every landing. Our new home is 2 Smithy Cottages, Ledbury, where a van can stop right in front of the door.

The day we have in mind is 28 May 2032, a Friday, and we would need everything to be across by the evening. We can put the books and the clothes into boxes ourselves, but we are nervous about the china, so we would ask your people to pack the fragile items only.

Most of the furniture comes apart easily. The one exception is an upright piano that stands in the back bedroom.

Please send the estimate to me at dilnoza.k@harbourmail.example, and tell me whether you need to come and have a look first. I work from home on Tuesdays and Thursdays.

Kind regards,
Dilnoza Karimova`,
        gold: {
          Name: 'Dilnoza Karimova',
          Email: 'dilnoza.k@harbourmail.example',
          'Moving from': '8 Ropewalk Mansions, Bristol',
          'Moving to': '2 Smithy Cottages, Ledbury',
          'Moving date': '2032-05-28',
          'Number of bedrooms': '2',
          'Floor of current home': '4',
          'Lift available': 'No',
          'Packing service': 'Fragile items only',
          'Large or special items': 'The one exception is an upright piano that stands in the back bedroom.',
        },
      },
      {
        text: `[14:05] Agent Lou: Hi! You've reached Swift & Sons Removals. Who am I chatting with?
[14:05] Guest: Giancarlo Petrucci
[14:06] Agent Lou: Hi Giancarlo. Where are you moving from and to?
[14:06] Guest: from 61 Viaduct Street, Leeds
[14:06] Guest: to 5 Marsh Lane, Goole
[14:07] Agent Lou: When would that be?
[14:07] Guest: 15 October 2031
[14:08] Agent Lou: How many bedrooms?
[14:08] Guest: just 1
[14:08] Agent Lou: And which floor are you on?
[14:09] Guest: 7th but there's a lift, a big one
[14:09] Agent Lou: Great. Shall we pack for you?
[14:10] Guest: yes pls, full packing, I've no time at all
[14:10] Agent Lou: Need storage in between?
[14:11] Guest: yes, 3 weeks, the new place isn't ready
[14:12] Agent Lou: Best number for the surveyor?
[14:12] Guest: +44 20 7946 0318
[14:13] Agent Lou: Thanks, you'll hear from us today.`,
        gold: {
          Name: 'Giancarlo Petrucci',
          Phone: '+44 20 7946 0318',
          'Moving from': '61 Viaduct Street, Leeds',
          'Moving to': '5 Marsh Lane, Goole',
          'Moving date': '2031-10-15',
          'Number of bedrooms': '1',
          'Floor of current home': '7',
          'Lift available': 'Yes',
          'Packing service': 'Full packing',
          'Weeks of storage': '3',
        },
      },
      {
        text: `Dear Sir or Madam,

In 2027 your firm moved us from Hillcrest Road to our present address, 19 Alma Gardens, Norwich, and we were so satisfied that we are asking you again. This time we are going to 102 Strand Parade, Cromer.

Then we had a house with four bedrooms; now there are three. We live on the second floor, and since last year the building has a lift, so your men will be spared the stairs. My daughter Leila is moving out on the same occasion, but she only has a rucksack and will go by bus on 2 March.

Our contract here ends on 31 March 2033, but we should like to move before that, on 18 March 2033. Last time we paid for full packing. We are retired now and have plenty of time, so no packing is needed. We would, however, like to leave some of the furniture in your storage for six weeks, until the floors in Cromer have been sanded.

My telephone number is 555-0155; the one you have on file, 555-0101, was my late wife's.

Yours faithfully,
Houshang Tehrani`,
        gold: {
          Name: 'Houshang Tehrani',
          Phone: '555-0155',
          'Moving from': '19 Alma Gardens, Norwich',
          'Moving to': '102 Strand Parade, Cromer',
          'Moving date': '2033-03-18',
          'Number of bedrooms': '3',
          'Floor of current home': '2',
          'Lift available': 'Yes',
          'Packing service': 'No packing',
          'Weeks of storage': '6',
        },
      },
    ],
  },
  {
    form: 'Product Return',
    rows: [
      'Customer name',
      'Order number',
      'Email|email',
      'Phone|tel',
      'Product',
      'Date of purchase|date',
      'Quantity returned|number',
      'Price paid|number',
      'Reason for return|select|Faulty;Wrong item;Damaged in transit;Changed my mind',
      'Resolution wanted|radio-group|Refund;Exchange;Repair',
      'Collection address',
      'Description of the problem|textarea',
    ],
    documents: [
      {
        text: `Hello,

I am writing about order KT-88213, which I placed with you on 2 December 2032. It was one Lumo 40 desk lamp, and I paid £79 for it including delivery.

For the first two weeks I was delighted. Then things went wrong. The lamp switches itself off after about ten minutes and stays dark until I unplug it. I have tried three different sockets and even another room, always with the same result, and I have followed the steps on your help page twice. To me it looks like a fault in the lamp itself rather than anything that happened on the way here, because the box was in perfect condition.

I don't want to try my luck with a second one, so I would ask you to give me my money back. The lamp is packed up again in its carton and ready to go. Your courier may fetch it from 33 Fennel Walk, Didsbury, on any weekday after four o'clock.

You can answer to this address, nadia.benyoucef@tilemail.example, as I rarely hear the telephone at work.

Regards,
Nadia Benyoucef`,
        gold: {
          'Customer name': 'Nadia Benyoucef',
          'Order number': 'KT-88213',
          Email: 'nadia.benyoucef@tilemail.example',
          Product: 'Lumo 40 desk lamp',
          'Date of purchase': '2032-12-02',
          'Quantity returned': '1',
          'Price paid': '79',
          'Reason for return': 'Faulty',
          'Resolution wanted': 'Refund',
          'Collection address': '33 Fennel Walk, Didsbury',
          'Description of the problem': 'The lamp switches itself off after about ten minutes and stays dark until I unplug it.',
        },
      },
      {
        text: `RETURNS DESK LOG - 19 Sept 2033 - Sanjay

cust.: Per-Olof Engström
tel 555-0134
order no. 5520-1187, bought 11 Sept 2033
item: Trailmaster hiking boots, 1 pair
paid 124
sent wrong item: The box says size 44 but the boots inside are size 41.
wants exchange for the right size, not in a hurry
customer brought them in himself, boots unworn, tags on
-> new pair ordered from warehouse, ring when in`,
        gold: {
          'Customer name': 'Per-Olof Engström',
          'Order number': '5520-1187',
          Phone: '555-0134',
          Product: 'Trailmaster hiking boots',
          'Date of purchase': '2033-09-11',
          'Quantity returned': '1',
          'Price paid': '124',
          'Reason for return': 'Wrong item',
          'Resolution wanted': 'Exchange',
          'Description of the problem': 'The box says size 44 but the boots inside are size 41.',
        },
      },
      {
        text: `Dear customer service,

In March I bought a kettle from you (order GH-3307), which works perfectly. This letter concerns my second order, GH-4162, of 26 July 2031: six Aurelia dinner plates at a total of £96. They arrived on 1 August. Two of the plates were cracked right across when I opened the parcel. The other four are fine and I intend to keep them, so I am sending back only two.

The carton was badly dented on one side, so they must have been damaged in transit. My neighbour Pauline Marchetti, who accepted the parcel for me at 20 Glebe Street, says that the driver had already apologised for it.

When something like this happened to my sister, you gave her a refund. I would rather have an exchange, as I need the full set for my son's wedding in October.

Please collect the plates from my own address, 22 Glebe Street, Stromness. I can be reached on 555-0177.

Yours sincerely,
Isbister Flett`,
        gold: {
          'Customer name': 'Isbister Flett',
          'Order number': 'GH-4162',
          Phone: '555-0177',
          Product: 'Aurelia dinner plates',
          'Date of purchase': '2031-07-26',
          'Quantity returned': '2',
          'Price paid': '96',
          'Reason for return': 'Damaged in transit',
          'Resolution wanted': 'Exchange',
          'Collection address': '22 Glebe Street, Stromness',
          'Description of the problem': 'Two of the plates were cracked right across when I opened the parcel.',
        },
      },
    ],
  },
  {
    form: 'Research Study Sign-up',
    rows: [
      'Participant name',
      'Email|email',
      'Phone|tel',
      'Age|number',
      'Occupation',
      'First language',
      'Dominant hand|radio-group|Left;Right',
      'Hours of sleep per night|number',
      'Vision aid|select|Glasses;Contact lenses;Neither',
      'Preferred session date|date',
      'Preferred time of day|select|Morning;Afternoon;Evening',
      'How did you hear about the study',
      'Health conditions|textarea',
    ],
    documents: [
      {
        text: `Dear Dr Vasquez-Hume,

I saw the poster at the swimming pool about your study on memory and sleep, and I would like to take part if you still have places. My name is Leocadia Pinheiro. I am 47 and earn my living as a locksmith, which means that my nights are now and then cut short by people standing outside their own front doors. On average I sleep about six hours.

You asked for a few particulars. I grew up with Portuguese, although I have spoken English every day for twenty years. I do everything with my left hand, except use scissors. For reading I need glasses, and I will bring them along. As to my health, I have had mild asthma since childhood but do not take anything for it.

Of the dates on the poster, 10 March 2033 would be the best for me. I am freer in the evening, once the shop is closed, and could be with you soon after six.

Please write to me at leocadia.p@keyandlock.example if I am the sort of person you are looking for. I am rather curious about the results!

Kind regards,
Leocadia Pinheiro`,
        gold: {
          'Participant name': 'Leocadia Pinheiro',
          Email: 'leocadia.p@keyandlock.example',
          Age: '47',
          Occupation: 'locksmith',
          'First language': 'Portuguese',
          'Dominant hand': 'Left',
          'Hours of sleep per night': '6',
          'Vision aid': 'Glasses',
          'Preferred session date': '2033-03-10',
          'Preferred time of day': 'Evening',
          'How did you hear about the study': 'poster at the swimming pool',
          'Health conditions': 'I have had mild asthma since childhood',
        },
      },
      {
        text: `Screening call, participant no. 14
Interviewer: T. Rasmussen
Date of call: 3 May 2032

Name: Jae-won Seo
Phone: 555-0142
Age: 29
Job: pastry chef
Mother tongue: Korean
Handedness: right-handed
Sleep: says 7 hours most nights
Eyes: contact lenses
Heard of us through: his flatmate
Slot: 19 May 2032, morning

Comments: friendly, punctual, asked about payment (told him 15 per session)`,
        gold: {
          'Participant name': 'Jae-won Seo',
          Phone: '555-0142',
          Age: '29',
          Occupation: 'pastry chef',
          'First language': 'Korean',
          'Dominant hand': 'Right',
          'Hours of sleep per night': '7',
          'Vision aid': 'Contact lenses',
          'Preferred session date': '2032-05-19',
          'Preferred time of day': 'Morning',
          'How did you hear about the study': 'his flatmate',
        },
      },
      {
        text: `Dear study team,

My brother Anatole took part in your first round in 2031 and told me about the new one, so I should like to put my name down too. Anatole is 58 and left-handed; I am 63 and use my right hand. Like him I was born in Lyon, and my first language is French.

I was a court clerk for thirty years, but since 2030 I have been working as a beekeeper, and I sleep far better than before: then it was five hours a night, now it is eight. I used to wear glasses until my eyes were operated on in 2032; today I need neither glasses nor lenses.

You offer 7 and 21 September 2034. On the 7th I am at the honey market, so please give me 21 September 2034 if you can. My doctor, Dr Iqbal, asks me to tell you that I was treated for high blood pressure until last year.

You can phone me on 555-0168.

With best regards,
Mireille Fontanel`,
        gold: {
          'Participant name': 'Mireille Fontanel',
          Phone: '555-0168',
          Age: '63',
          Occupation: 'beekeeper',
          'First language': 'French',
          'Dominant hand': 'Right',
          'Hours of sleep per night': '8',
          'Vision aid': 'Neither',
          'Preferred session date': '2034-09-21',
          'How did you hear about the study': 'My brother Anatole',
          'Health conditions': 'I was treated for high blood pressure until last year.',
        },
      },
    ],
  },
  {
    form: 'Talk Proposal',
    rows: [
      'Speaker',
      'Email|email',
      'Affiliation',
      'Title of talk',
      'Format|select|Lightning talk;Full talk;Workshop;Panel',
      'Length in minutes|number',
      'Audience level|radio-group|Beginner;Intermediate;Advanced',
      'Co-speaker',
      'Maximum number of participants|number',
      'Preferred day|date',
      'Equipment needed',
      'Summary|textarea',
    ],
    documents: [
      {
        text: `Dear programme committee,

With this message I would like to offer a session for the Open Maps Meeting 2033. I have given it the title "Drawing Footpaths That Nobody Owns", and I picture it as a hands-on workshop of 90 minutes rather than a lecture, because people learn mapping with their fingers.

Participants will survey a short path with their own phones and add it to a shared map. No previous knowledge is required; it is meant for beginners, and experienced mappers would probably be bored. So that I can look after everybody, I would not want more than 24 people in the room. From you I would need a projector, and everything else I bring in my rucksack.

I work for the Upland Rights of Way Society, where I have been training volunteers since 2027. If I may choose, Saturday 11 June 2033 would be the better day for me, as my train home leaves early on Sunday.

Questions are welcome at any time at gethin.morgan@uplandways.example. I look forward to hearing from you.

Best wishes,
Gethin Morgan`,
        gold: {
          Speaker: 'Gethin Morgan',
          Email: 'gethin.morgan@uplandways.example',
          Affiliation: 'Upland Rights of Way Society',
          'Title of talk': 'Drawing Footpaths That Nobody Owns',
          Format: 'Workshop',
          'Length in minutes': '90',
          'Audience level': 'Beginner',
          'Maximum number of participants': '24',
          'Preferred day': '2033-06-11',
          'Equipment needed': 'projector',
          Summary: 'Participants will survey a short path with their own phones and add it to a shared map.',
        },
      },
      {
        text: `Minutes, programme committee, 12 January 2032
Present: Hale, Odhiambo, Stojković

Item 3: Late proposals
Odhiambo presented a proposal by Parvati Raghunathan (Institute for Soil Physics, p.raghunathan@soilphysics.example).
Title: Listening to Drying Clay
Format: lightning talk, 10 minutes
Level: advanced
Summary as submitted: "Clay emits faint clicks while it dries, and their rhythm tells us how much water is left."
She would like to speak on 4 May 2032.
Needs: loudspeakers
Decision: accepted, Hale to inform the speaker.

Item 4: Catering
Two offers received, decision postponed.`,
        gold: {
          Speaker: 'Parvati Raghunathan',
          Email: 'p.raghunathan@soilphysics.example',
          Affiliation: 'Institute for Soil Physics',
          'Title of talk': 'Listening to Drying Clay',
          Format: 'Lightning talk',
          'Length in minutes': '10',
          'Audience level': 'Advanced',
          'Preferred day': '2032-05-04',
          'Equipment needed': 'loudspeakers',
          Summary: 'Clay emits faint clicks while it dries, and their rhythm tells us how much water is left.',
        },
      },
      {
        text: `Dear Mr Salonen,

Two years ago I spoke at your conference about "Ledgers Without Lies", which was a lightning talk of ten minutes. This time I should like to propose a full talk of 40 minutes. It is called "What the Night Auditor Saw", and Delphine Akakpo, with whom I have worked on the case for a year, would share the stage with me.

We show how a hotel chain found a fraud by comparing laundry bills with room bookings. My colleague Bram Verhoeven is sending you a proposal for a beginners' workshop; ours assumes that people have seen a balance sheet before, so I would call it intermediate.

When I spoke in 2031 I was still with Keel & Partners. I have since moved to the Audit Office of Greater Wexmouth. Please use tamsin.oyelaran@wexaudit.example from now on, as the address t.oyelaran@keelpartners.example is no longer read.

The conference runs from 16 to 18 November 2033. Delphine has to leave early, so we would prefer the first day, 16 November 2033.

Yours sincerely,
Tamsin Oyelaran`,
        gold: {
          Speaker: 'Tamsin Oyelaran',
          Email: 'tamsin.oyelaran@wexaudit.example',
          Affiliation: 'Audit Office of Greater Wexmouth',
          'Title of talk': 'What the Night Auditor Saw',
          Format: 'Full talk',
          'Length in minutes': '40',
          'Audience level': 'Intermediate',
          'Co-speaker': 'Delphine Akakpo',
          'Preferred day': '2033-11-16',
          Summary: 'We show how a hotel chain found a fraud by comparing laundry bills with room bookings.',
        },
      },
    ],
  },
  {
    form: 'Wedding Venue Enquiry',
    rows: [
      'Contact name',
      "Partner's name",
      'Email|email',
      'Phone|tel',
      'Wedding date|date',
      'Alternative date|date',
      'Day guests|number',
      'Evening guests|number',
      'Type of ceremony|select|Civil;Religious;Humanist;Reception only',
      'Catering|radio-group|In-house;Own caterer',
      'Budget|number',
      'Guest rooms needed|number',
      'Special wishes|textarea',
    ],
    documents: [
      {
        text: `Dear Thornfield Barn,

A friend of ours was married at your place last summer, and we have not stopped talking about the walnut tree since. My fiancé, Callum Drysdale, and I are hoping to celebrate there ourselves. Our first choice would be 19 August 2034; if that has gone already, 2 September 2034 would do just as well.

We plan to have a humanist ceremony in the orchard, with about 80 people for the day. In the evening more friends will join us, so that we would be 120 altogether at that point. Your own kitchen has such a good name that we would like to leave the catering to you. Altogether we have set aside £14,000 and would prefer not to go above that.

Some of my relatives are coming from Tbilisi, and for them we would need nine guest rooms for the night. My grandmother would like to bake the bread herself in your oven.

May we come and see you one weekend in October? You can reach me at nino.gelashvili@vinepost.example.

Best wishes,
Nino Gelashvili`,
        gold: {
          'Contact name': 'Nino Gelashvili',
          "Partner's name": 'Callum Drysdale',
          Email: 'nino.gelashvili@vinepost.example',
          'Wedding date': '2034-08-19',
          'Alternative date': '2034-09-02',
          'Day guests': '80',
          'Evening guests': '120',
          'Type of ceremony': 'Humanist',
          Catering: 'In-house',
          Budget: '14000',
          'Guest rooms needed': '9',
          'Special wishes': 'My grandmother would like to bake the bread herself in your oven.',
        },
      },
      {
        text: `Voicemail transcript, 2 March 2032, 18:47

Hi, this is Tariq Suleman, I'm calling about a wedding, mine in fact. Me and Jessamy Pryce, that's my partner, we'd like the 24th of June 2033, that's a Friday I think. The ceremony itself is in the mosque, so with you it would be the reception only. For the day we'd be, um, 150 guests. My uncle's restaurant will do the food, so it's our own caterer, I hope that's all right with you. We've got a budget of nine thousand pounds for the venue. Oh, and one more thing: We need a quiet room where people can pray. Could you call me back on 555-0199? Any evening. Thanks a lot, bye.`,
        gold: {
          'Contact name': 'Tariq Suleman',
          "Partner's name": 'Jessamy Pryce',
          Phone: '555-0199',
          'Wedding date': '2033-06-24',
          'Day guests': '150',
          'Type of ceremony': 'Reception only',
          Catering: 'Own caterer',
          Budget: '9000',
          'Special wishes': 'We need a quiet room where people can pray.',
        },
      },
      {
        text: `Dear Mrs Vandermeer,

In 2030 my sister Apolline and her husband Luc were married at Castle Brae, with 200 guests and a budget of £30,000. Ours will be a smaller affair. Rupert Ngata and I would like to marry on 6 May 2033. We had asked you in spring about 29 April 2033, but my parents are abroad then, so please forget that date.

We are expecting 45 guests for the day and 60 in the evening. It will be a civil ceremony; Apolline had hers in the chapel, which is lovely, but not for us. Luc's cousin did the food at that time, whereas we would take the in-house menu. You quoted £12,500 in your last letter; we can spend £11,000 at most, and I hope that we can find a way.

Four guest rooms would be enough. Please write to ottoline.duval@braemail.example or ring me on 555-0131, and not Apolline's number, which you may still have.

Yours sincerely,
Ottoline Duval`,
        gold: {
          'Contact name': 'Ottoline Duval',
          "Partner's name": 'Rupert Ngata',
          Email: 'ottoline.duval@braemail.example',
          Phone: '555-0131',
          'Wedding date': '2033-05-06',
          'Day guests': '45',
          'Evening guests': '60',
          'Type of ceremony': 'Civil',
          Catering: 'In-house',
          Budget: '11000',
          'Guest rooms needed': '4',
        },
      },
    ],
  },
  {
    form: 'Repair Request',
    rows: [
      'Tenant name',
      'Property address',
      'Rent account number',
      'Phone|tel',
      'Email|email',
      'Room affected',
      'Type of problem|select|Plumbing;Heating;Electrical;Windows and doors',
      'First noticed on|date',
      'Urgency|radio-group|Emergency;Normal',
      'May we enter in your absence|radio-group|Yes;No',
      'Best time for a visit',
      'Number of people in household|number',
      'Description of the problem|textarea',
    ],
    documents: [
      {
        text: `Dear housing office,

I am the tenant at 73 Copperfield House, Walsall, and I need somebody to look at the radiator in our living room. On 5 January 2034 I noticed for the first time that it was not giving any heat. The radiator stays cold at the bottom even when the boiler is running. I have bled it twice, as the leaflet says, and the other radiators are all warm, so the trouble seems to lie with this one.

There are five of us in the flat, including a baby, but we have a small electric heater and can manage for a week or so. I would not call it an emergency. Would weekday mornings be possible? My shift begins at two in the afternoon. I would rather you did not come in when nobody is at home, because the dog would be frightened.

If anything is unclear, it is easiest to ring me, on 555-0126, since the internet here comes and goes.

Thank you in advance,
Amarachi Eze`,
        gold: {
          'Tenant name': 'Amarachi Eze',
          'Property address': '73 Copperfield House, Walsall',
          Phone: '555-0126',
          'Room affected': 'living room',
          'Type of problem': 'Heating',
          'First noticed on': '2034-01-05',
          Urgency: 'Normal',
          'May we enter in your absence': 'No',
          'Best time for a visit': 'weekday mornings',
          'Number of people in household': '5',
          'Description of the problem': 'The radiator stays cold at the bottom even when the boiler is running.',
        },
      },
      {
        text: `Repairs line, call sheet
Operator: Denny       Received: 22 July 2032, 07:15

Tenant: Vasile Munteanu
Addr.: 10 Lockkeepers Row, Stone
Rent a/c: 6601-447
Tel.: 555-0170
Room: bathroom
What: Water is coming through the ceiling below the bath.
Since: 21 July 2032
Category: plumbing, EMERGENCY
Access: ok to enter with master key if nobody answers
When: any time before noon
Plumber called 07:22, ETA one hour`,
        gold: {
          'Tenant name': 'Vasile Munteanu',
          'Property address': '10 Lockkeepers Row, Stone',
          'Rent account number': '6601-447',
          Phone: '555-0170',
          'Room affected': 'bathroom',
          'Type of problem': 'Plumbing',
          'First noticed on': '2032-07-21',
          Urgency: 'Emergency',
          'May we enter in your absence': 'Yes',
          'Best time for a visit': 'any time before noon',
          'Description of the problem': 'Water is coming through the ceiling below the bath.',
        },
      },
      {
        text: `Dear Mr Whitlock,

Your plumber came on 3 October 2031 and did a fine job with the kitchen tap, so thank you for that. Today I am writing about something else. The window in the back bedroom no longer closes and the rain comes in. I first saw it on 9 November 2031, after the storm, and have put a towel on the sill.

Mrs Takahashi downstairs, at number 14, has had an electrical fault since last week and tells me that she is treated as an emergency. Mine is not one; the normal waiting time is fine. If I am out, you may let yourself in with the spare key. Tuesday afternoons would suit me best; in my last letter I wrote Fridays, but I now have a class then.

My daughter moved out in August, so there are only two of us left in the flat, not three. The address is 16 Ferry Hill, Gravesend. My old e-mail address with Quickline has been closed; the new one is w.abernathy@thamesnet.example.

Yours sincerely,
Winifred Abernathy`,
        gold: {
          'Tenant name': 'Winifred Abernathy',
          'Property address': '16 Ferry Hill, Gravesend',
          Email: 'w.abernathy@thamesnet.example',
          'Room affected': 'back bedroom',
          'Type of problem': 'Windows and doors',
          'First noticed on': '2031-11-09',
          Urgency: 'Normal',
          'May we enter in your absence': 'Yes',
          'Best time for a visit': 'Tuesday afternoons',
          'Number of people in household': '2',
          'Description of the problem': 'The window in the back bedroom no longer closes and the rain comes in.',
        },
      },
    ],
  },
];
