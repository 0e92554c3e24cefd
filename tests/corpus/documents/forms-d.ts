/** A fourth set, written blind: by somebody who had seen neither the reader nor the other sets. As `forms.ts`. */
import type { CorpusForm } from './forms.ts';
export const BLIND: readonly CorpusForm[] = [
  {
    form: 'Job Application',
    rows: [
      'Full Name',
      'Email Address|email',
      'Phone|tel',
      'Position Applied For',
      'Available From|date',
      'Expected Annual Salary|number',
      'Years of Experience|number',
      'Highest Qualification|select|Secondary School;Vocational Diploma;Bachelor;Master;Doctorate',
      'Current Employer',
      'Right to Work|radio-group|Yes;No',
      'Work Pattern|select|Full time;Part time;Job share',
      'How did you hear about us?|select|Company website;Job board;Referral;Newspaper',
      'Summary of Skills|textarea',
    ],
    documents: [
      {
        text: `Dear Ms Okonjo,

I was delighted to see your advertisement for a Senior Bakery Technologist on the Breadfinder job board last week, and I would like to put my name forward.

I have been working in industrial baking for eleven years now, the last four of them with Halvorsen Mills in Bergen, where I look after the sourdough and rye lines. Before that I took my master's degree in food science at the university in Ås. What I would bring to your team is hands-on fermentation control, shelf-life testing and the training of line operators.

My notice period runs out at the end of August, so I could begin with you on 1 September 2032. I am looking for a full-time post. As to pay, I would hope for something in the region of 58,000 euros a year, though I am open to a conversation about it.

You can reach me most easily by e-mail at ingunn.tveit@fjordpost.example, as the telephone reception at my house is poor.

With kind regards,
Ingunn Tveit`,
        gold: {
          'Full Name': 'Ingunn Tveit',
          'Email Address': 'ingunn.tveit@fjordpost.example',
          'Position Applied For': 'Senior Bakery Technologist',
          'Available From': '2032-09-01',
          'Expected Annual Salary': '58000',
          'Years of Experience': '11',
          'Highest Qualification': 'Master',
          'Current Employer': 'Halvorsen Mills',
          'Work Pattern': 'Full time',
          'How did you hear about us?': 'Job board',
          'Summary of Skills': 'hands-on fermentation control, shelf-life testing and the training of line operators',
        },
      },
      {
        text: `CURRICULUM VITAE

Rafael Domingo Quispe
14 Larch Court, Northwick
Mobile 555-0142 · rquispe@mailhaven.example

PROFILE
Warehouse shift lead with 7 years in logistics. Forklift licence (counterbalance and reach truck), stock control, rota planning.

EXPERIENCE
2029 – present   Shift lead, Brightway Storage Ltd
2025 – 2029      Picker, then team leader, Colby & Sons

EDUCATION
2025   Vocational diploma in logistics, Northwick Technical College
2023   Secondary school leaving certificate

OTHER
Applying for: Distribution Centre Supervisor
Work permit: citizen, no permit needed
Looking for part-time hours (mornings, 24 h a week)
Heard of the vacancy from a former colleague, Dana Petrov, who works at your site`,
        gold: {
          'Full Name': 'Rafael Domingo Quispe',
          'Email Address': 'rquispe@mailhaven.example',
          Phone: '555-0142',
          'Position Applied For': 'Distribution Centre Supervisor',
          'Years of Experience': '7',
          'Highest Qualification': 'Vocational Diploma',
          'Current Employer': 'Brightway Storage Ltd',
          'Right to Work': 'Yes',
          'Work Pattern': 'Part time',
          'How did you hear about us?': 'Referral',
          'Summary of Skills': 'Forklift licence (counterbalance and reach truck), stock control, rota planning',
        },
      },
      {
        text: `To the hiring team at Corvane Publishing

My sister Leila, who has been your rights manager since 2030, told me that you are looking for a Production Editor and encouraged me to write to you. She will gladly vouch for me (leila.haddad@corvane.example).

My name is Samira Haddad-Lindqvist, and I have spent six years in book production: two at Pinecrest Press, which closed in 2029, and the rest at Oriel House, where I still am today. I am used to page layout in InDesign, the handling of freelance proofreaders and the closing of four titles in parallel.

At the moment I earn 36,500 a year; in a new post I would expect 41,000. Oriel House asks for two months' notice, so if you were able to decide by mid-January I could start on 21 March 2033. Until last year I worked part time because of my son. He is at school now, and I would like to have a full-time position again. I am a permanent resident and may take up work here without restriction.

Please ring me on +44 20 7946 0318, after five if possible.

Kind regards
Samira`,
        gold: {
          'Full Name': 'Samira Haddad-Lindqvist',
          Phone: '+44 20 7946 0318',
          'Position Applied For': 'Production Editor',
          'Available From': '2033-03-21',
          'Expected Annual Salary': '41000',
          'Years of Experience': '6',
          'Current Employer': 'Oriel House',
          'Right to Work': 'Yes',
          'Work Pattern': 'Full time',
          'How did you hear about us?': 'Referral',
          'Summary of Skills': 'page layout in InDesign, the handling of freelance proofreaders and the closing of four titles in parallel',
        },
      },
    ],
  },
  {
    form: 'Rental Application',
    rows: [
      'Applicant Name',
      'Email|email',
      'Telephone|tel',
      'Current Address',
      'Apartment Applied For',
      'Desired Move-in Date|date',
      'Length of Lease (months)|number',
      'Number of Occupants|number',
      'Employer',
      'Monthly Net Income|number',
      'Pets|radio-group|Yes;No',
      'Smoker|radio-group|Yes;No',
      'Parking Space|select|None;Outdoor;Garage',
      'Reason for Moving|textarea',
    ],
    documents: [
      {
        text: `Dear Mr Castellanos,

thank you for showing us round flat 3B in Willow Terrace on Saturday. My husband and I talked it over on the way home, and we would very much like to take it.

A few words about us. I am a radiographer at St Brannoc's Hospital and bring home 2,850 a month after tax. We have one daughter, Noor, who is five, so there would be three of us in all. Neither of us smokes, and apart from Noor's soft toys there are no animals in the household.

At present we live at 27 Cooper's Yard, Eastmere. We want to leave because our building has no lift and my husband has injured his knee. If it suits you, we would like to move in on the first of May 2032 and to sign for two years.

My e-mail address is a.rahmani@postbox.example; please write to me there rather than through the agency. We would be happy to send you references and payslips if you need them.

Yours sincerely
Azadeh Rahmani`,
        gold: {
          'Applicant Name': 'Azadeh Rahmani',
          Email: 'a.rahmani@postbox.example',
          'Current Address': "27 Cooper's Yard, Eastmere",
          'Apartment Applied For': 'flat 3B in Willow Terrace',
          'Desired Move-in Date': '2032-05-01',
          'Length of Lease (months)': '24',
          'Number of Occupants': '3',
          Employer: "St Brannoc's Hospital",
          'Monthly Net Income': '2850',
          Pets: 'No',
          Smoker: 'No',
          'Reason for Moving': 'our building has no lift and my husband has injured his knee',
        },
      },
      {
        text: `Viewing notes - Harbour Lofts, no. 12 - Tue 4 Nov 2031

- came alone: Tomasz Wieczorek, tel 555-0177
- lives now at 8 Quarry Lane, Milbrook (sublet)
- engineer with Nordlicht Solar. Net 3400/month, payslips to follow
- just him, nobody else moving in
- has a cat, 11 yrs old (told him it's ok w/ the owner)
- smokes, but only on the balcony
- wants in from 15 Dec 2031 if possible
- 12 month contract to begin with
- only has a bike, doesn't need parking
- liked the kitchen, asked about the boiler -> ask Ute`,
        gold: {
          'Applicant Name': 'Tomasz Wieczorek',
          Telephone: '555-0177',
          'Current Address': '8 Quarry Lane, Milbrook',
          'Apartment Applied For': 'Harbour Lofts, no. 12',
          'Desired Move-in Date': '2031-12-15',
          'Length of Lease (months)': '12',
          'Number of Occupants': '1',
          Employer: 'Nordlicht Solar',
          'Monthly Net Income': '3400',
          Pets: 'Yes',
          Smoker: 'Yes',
          'Parking Space': 'None',
        },
      },
      {
        text: `Hello Mrs Abernathy,

Jonas Beck, who rents the first floor from you, told me that the attic apartment at 5 Mill Street is about to become free, and I would like to apply for it.

I am Chiara Montefiore, and I would share the place with my colleague Hanneke, so it would be two of us. We both work for Delphin Translations. I earn 2,100 net per month and Hanneke slightly less, about 1,950. Jonas thought the flat would be empty from the middle of January, but our present contract only ends on the 31st, so we would move in on 1 February 2033. A lease of eighteen months would be ideal.

We are both non-smokers. Hanneke has a dog, but it stays with her parents in the country, so no animals would be living with us. We do have an old van, and if there is still an outdoor parking space in the yard we would gladly take it.

We are moving because the owner of our house is selling it. Could we come and see the apartment next week? I am on 555-0119 all day.

Best wishes
Chiara`,
        gold: {
          'Applicant Name': 'Chiara Montefiore',
          Telephone: '555-0119',
          'Apartment Applied For': 'attic apartment at 5 Mill Street',
          'Desired Move-in Date': '2033-02-01',
          'Length of Lease (months)': '18',
          'Number of Occupants': '2',
          Employer: 'Delphin Translations',
          'Monthly Net Income': '2100',
          Pets: 'No',
          Smoker: 'No',
          'Parking Space': 'Outdoor',
          'Reason for Moving': 'the owner of our house is selling it',
        },
      },
    ],
  },
  {
    form: 'Conference Paper Submission',
    rows: [
      'Paper Title',
      'Corresponding Author',
      'Affiliation',
      'Contact Email|email',
      'Co-authors',
      'Track|select|Hydrology;Urban Planning;Public Health;Education',
      'Presentation Type|radio-group|Talk;Poster',
      'Number of Pages|number',
      'Date of Arrival|date',
      'Dietary Requirements',
      'Student Author|radio-group|Yes;No',
      'Keywords',
      'Abstract|textarea',
    ],
    documents: [
      {
        text: `Dear organisers,

please find attached our manuscript "Small Ponds, Large Floods", which we would like to submit to this year's meeting. It runs to fourteen pages, figures included. I wrote it together with Mbali Dlamini and Petr Havránek, but I will be the one to answer any letters about it; the address is o.fashola@lagoonuni.example. None of the three of us is a student any more, so we shall pay the ordinary fee.

We believe that it fits best into your hydrology track. The short version for the programme book could read as follows: We measured forty restored ponds over three winters and found that they lowered peak flow downstream by nearly a fifth.

If the schedule allows, we would rather give a talk than stand beside a poster, as the results are easier to explain with the animated maps. I will be travelling by night train and expect to arrive on 8 June 2032.

We look forward to hearing from the reviewers.

Olumide Fashola
Department of Geography, Lagoon University`,
        gold: {
          'Paper Title': 'Small Ponds, Large Floods',
          'Corresponding Author': 'Olumide Fashola',
          Affiliation: 'Lagoon University',
          'Contact Email': 'o.fashola@lagoonuni.example',
          'Co-authors': 'Mbali Dlamini and Petr Havránek',
          Track: 'Hydrology',
          'Presentation Type': 'Talk',
          'Number of Pages': '14',
          'Date of Arrival': '2032-06-08',
          'Student Author': 'No',
          Abstract:
            'We measured forty restored ponds over three winters and found that they lowered peak flow downstream by nearly a fifth.',
        },
      },
      {
        text: `[cover page of draft v4]

Who Walks to School? Footpaths and Fear in Three Suburbs

Yuki Tanabe*, Eleni Markou, Sunil Perera
Institute for Civic Design, Porto Alba
* corresponding author: tanabe@civicdesign.example

Abstract. Interviews with 212 families show that unlit underpasses, not distance, keep children from walking to school.

Keywords: walkability, school routes, lighting

[notes for the submission]
- track = urban planning (Eleni checked with the chair)
- poster please, talk slots clash with Sunil's teaching
- Yuki is a doctoral student -> tick student
- vegetarian lunch for Yuki
- page count: still cutting
- travel not booked yet`,
        gold: {
          'Paper Title': 'Who Walks to School? Footpaths and Fear in Three Suburbs',
          'Corresponding Author': 'Yuki Tanabe',
          Affiliation: 'Institute for Civic Design, Porto Alba',
          'Contact Email': 'tanabe@civicdesign.example',
          'Co-authors': 'Eleni Markou, Sunil Perera',
          Track: 'Urban Planning',
          'Presentation Type': 'Poster',
          'Dietary Requirements': 'vegetarian',
          'Student Author': 'Yes',
          Keywords: 'walkability, school routes, lighting',
          Abstract: 'Interviews with 212 families show that unlit underpasses, not distance, keep children from walking to school.',
        },
      },
      {
        text: `Dear Professor Lindholm,

last year you kindly accepted our poster "Masks on the Tram". This time we would like to offer you a talk. The new paper is called "Counting Coughs: Acoustic Surveillance in Care Homes" and belongs, we think, under public health. The first version had 22 pages, but following your guidelines we have brought it down to 12. Suitable keywords would be cough detection, care homes, privacy. The abstract will follow within the week.

I am the corresponding author; my co-author is Dr Anders Roos, whom you may know from the programme committee of 2031. He will not be travelling. I plan to arrive on 17 September 2033, the day before the opening, and would be grateful if my meals could be gluten-free.

Please use b.salgueiro@cnminho.example for everything, since your registration system still shows the address b.salgueiro@unialta.example from my former post.

With best regards
Beatriz Salgueiro
Clinic Network Minho`,
        gold: {
          'Paper Title': 'Counting Coughs: Acoustic Surveillance in Care Homes',
          'Corresponding Author': 'Beatriz Salgueiro',
          Affiliation: 'Clinic Network Minho',
          'Contact Email': 'b.salgueiro@cnminho.example',
          'Co-authors': 'Anders Roos',
          Track: 'Public Health',
          'Presentation Type': 'Talk',
          'Number of Pages': '12',
          'Date of Arrival': '2033-09-17',
          'Dietary Requirements': 'gluten-free',
          Keywords: 'cough detection, care homes, privacy',
        },
      },
    ],
  },
  {
    form: 'New Dental Patient',
    rows: [
      'Patient Name',
      'Date of Birth|date',
      'Phone Number|tel',
      'Email|email',
      'Home Address',
      'Emergency Contact',
      'Emergency Contact Phone|tel',
      'Current Medication',
      'Allergies',
      'Smoker|radio-group|Yes;No',
      'Last Dental Visit|date',
      'Preferred Appointment Time|select|Morning;Midday;Afternoon;Evening',
      'Reason for Visit|textarea',
    ],
    documents: [
      {
        text: `Good morning,

my neighbour tells me that you are taking on new patients again, so I am writing to ask whether I could come and see you. For about ten days I have had a dull ache in my lower left jaw, and it gets worse when I drink something cold. The last time I sat in a dentist's chair was on 12 March 2030, before we moved here, so it is probably high time.

I was born on 3 November 1968. I take ramipril for my blood pressure, nothing else. You should know that penicillin brings me out in a rash.

I work the early shift at the dairy until one o'clock, so some time in the afternoon would suit me best. My telephone number is 555-0163. If anything should ever happen to me, the person to call is my daughter, Maeve Gallagher, on 555-0164.

We live at 41 Chapel Hill, Dunmore, only five minutes from your surgery.

Kind regards
Declan Gallagher`,
        gold: {
          'Patient Name': 'Declan Gallagher',
          'Date of Birth': '1968-11-03',
          'Phone Number': '555-0163',
          'Home Address': '41 Chapel Hill, Dunmore',
          'Emergency Contact': 'Maeve Gallagher',
          'Emergency Contact Phone': '555-0164',
          'Current Medication': 'ramipril',
          Allergies: 'penicillin',
          'Last Dental Visit': '2030-03-12',
          'Preferred Appointment Time': 'Afternoon',
          'Reason for Visit': 'a dull ache in my lower left jaw, and it gets worse when I drink something cold',
        },
      },
      {
        text: `phone call 9:20, new pt

Nguyen Thi Hoa, dob 22/07/1995
mob 555-0131, hoa.nguyen@inkmail.example
lives Flat 6, 110 Station Parade
in emergency: partner, Luis Ferrer (will bring his number)
meds: none
allergic to latex!! -> tell Ruth to lay out the other gloves
smokes, about 5 a day
wants: check-up and cleaning, chipped front tooth
evenings only, she teaches until 5
last visit - can't remember, years ago`,
        gold: {
          'Patient Name': 'Nguyen Thi Hoa',
          'Date of Birth': '1995-07-22',
          'Phone Number': '555-0131',
          Email: 'hoa.nguyen@inkmail.example',
          'Home Address': 'Flat 6, 110 Station Parade',
          'Emergency Contact': 'Luis Ferrer',
          'Current Medication': 'none',
          Allergies: 'latex',
          Smoker: 'Yes',
          'Preferred Appointment Time': 'Evening',
          'Reason for Visit': 'check-up and cleaning, chipped front tooth',
        },
      },
      {
        text: `Dear Dr Weissmann,

I would like to register my son, Emil Sandoval Krause, at your practice. He was born on 14 February 2023. His older sister Clara, born on 2 June 2020, has been coming to you since 2029 and we have always been very content.

At Emil's last check-up, on 9 October 2031, his old dentist noticed a small dark spot on a molar, and we would like a second opinion. Emil uses a salbutamol inhaler when his chest is bad. Clara is the one with the nut allergy, as you know; Emil only has a problem with ibuprofen, which gave him hives once.

We live at 9 Orchard Rise, Tellingham; Clara's file may still show the flat in Bridge Street. My mobile number is 555-0188 and my e-mail is vera.krause@homelink.example. If I cannot be found in an emergency, please turn to his grandmother, Ilse Krause.

School keeps him until two, so an afternoon appointment would be best for us.

Many thanks
Vera Krause`,
        gold: {
          'Patient Name': 'Emil Sandoval Krause',
          'Date of Birth': '2023-02-14',
          'Phone Number': '555-0188',
          Email: 'vera.krause@homelink.example',
          'Home Address': '9 Orchard Rise, Tellingham',
          'Emergency Contact': 'Ilse Krause',
          'Current Medication': 'salbutamol inhaler',
          Allergies: 'ibuprofen',
          'Last Dental Visit': '2031-10-09',
          'Preferred Appointment Time': 'Afternoon',
          'Reason for Visit': 'a small dark spot on a molar, and we would like a second opinion',
        },
      },
    ],
  },
  {
    form: 'School Enrolment',
    rows: [
      'Name of Child',
      'Date of Birth|date',
      'Year Group|select|Year 1;Year 2;Year 3;Year 4;Year 5;Year 6',
      'First Day at School|date',
      'Previous School',
      'Parent or Guardian',
      'Parent Phone|tel',
      'Parent Email|email',
      'Home Language',
      'Siblings at this School|radio-group|Yes;No',
      'School Lunch|select|Standard;Vegetarian;Halal;None',
      'After-school Club|radio-group|Yes;No',
      'Additional Information|textarea',
    ],
    documents: [
      {
        text: `Dear Mrs Pemberton,

we are moving to Ashcombe this summer and would be very happy if our daughter could join your school. Anjali Venkataraman was born on 30 January 2025 and should, by her age, go into Year 3. Her first day would be 6 September 2032. Up to now she has been at Riverside Primary, where she has settled in well and made a lot of friends.

At home we speak Tamil, but her English is every bit as good. She eats neither meat nor fish, so the vegetarian menu would be the right one for her. As my wife and I are both at work until five, we would also need a place in the after-school club. One thing her teacher ought to know is that she wears hearing aids and follows best when she sits near the front.

The quickest way to get hold of me is by phone on 555-0106. We would love to come and look round before the holidays, if that can be arranged.

Yours sincerely
Karthik Venkataraman`,
        gold: {
          'Name of Child': 'Anjali Venkataraman',
          'Date of Birth': '2025-01-30',
          'Year Group': 'Year 3',
          'First Day at School': '2032-09-06',
          'Previous School': 'Riverside Primary',
          'Parent or Guardian': 'Karthik Venkataraman',
          'Parent Phone': '555-0106',
          'Home Language': 'Tamil',
          'School Lunch': 'Vegetarian',
          'After-school Club': 'Yes',
          'Additional Information': 'she wears hearing aids and follows best when she sits near the front',
        },
      },
      {
        text: `ENROLMENT BY PHONE, 11 May 2033 (taken by S.)

Child: Oskar Lindgren-Bello, b. 19.08.2026
Mother: Folake Bello / folake.bello@quaymail.example / +44 20 7946 0255
Coming from: St Oda's Infants
Class: yr 2 (Mrs Dunne has a place)
Starts after half-term, Mon 6 June 2033
Brother Nils is already with us
Lunch: halal
After-school club: not needed

To do: send uniform list, ask St Oda's for the file`,
        gold: {
          'Name of Child': 'Oskar Lindgren-Bello',
          'Date of Birth': '2026-08-19',
          'Year Group': 'Year 2',
          'First Day at School': '2033-06-06',
          'Previous School': "St Oda's Infants",
          'Parent or Guardian': 'Folake Bello',
          'Parent Phone': '+44 20 7946 0255',
          'Parent Email': 'folake.bello@quaymail.example',
          'Siblings at this School': 'Yes',
          'School Lunch': 'Halal',
          'After-school Club': 'No',
        },
      },
      {
        text: `Dear office team,

I am the aunt and legal guardian of Mateus Figueira and would like to enrol him with you. My own son Rui left your school after Year 6 in 2030, so you may remember us; there is no other child of our family with you at present.

Mateus was born on 5 May 2024. He has just finished the third year at Colégio da Ponte and would therefore come into Year 4. We had first thought of 6 September, the beginning of term, but his papers will not be here in time, and the head teacher has agreed that he starts on 20 September 2032.

We talk Portuguese at home, and his English is still a little slow. He will bring his own sandwiches, so he does not need a school lunch. Please note that he is shy with new people and carries an adrenaline pen against bee stings.

You can write to me at any time at teresa.figueira@almanet.example.

Thank you for your kindness
Teresa Figueira`,
        gold: {
          'Name of Child': 'Mateus Figueira',
          'Date of Birth': '2024-05-05',
          'Year Group': 'Year 4',
          'First Day at School': '2032-09-20',
          'Previous School': 'Colégio da Ponte',
          'Parent or Guardian': 'Teresa Figueira',
          'Parent Email': 'teresa.figueira@almanet.example',
          'Home Language': 'Portuguese',
          'Siblings at this School': 'No',
          'School Lunch': 'None',
          'Additional Information': 'he is shy with new people and carries an adrenaline pen against bee stings',
        },
      },
    ],
  },
  {
    form: 'Volunteer Sign-up',
    rows: [
      'Name',
      'Email|email',
      'Phone|tel',
      'Age|number',
      'Preferred Role|select|Driver;Kitchen Helper;Event Steward;Fundraiser',
      'Start Date|date',
      'Hours per Week|number',
      'Preferred Day|select|Monday;Tuesday;Wednesday;Thursday;Friday;Saturday;Sunday',
      'Languages',
      'Driving Licence|radio-group|Yes;No',
      'Emergency Contact',
      'Motivation|textarea',
    ],
    documents: [
      {
        text: `Hi Food Bridge team,

I picked up your leaflet at the library yesterday and would love to lend a hand. I am 34, I have had my driving licence since I was eighteen and I know the town inside out, so bringing the food parcels round in the van is the job that would suit me best.

My days at work change from week to week, but Saturdays I always have off, and I could give you about four hours a week. I speak English and Somali, which may come in handy on the estates on the north side, where a lot of my relatives live.

Why do I want to do it? My own family was helped by a food bank when I was small, and I would like to give something back.

I am away over the New Year, so my first turn could be on 10 January 2032. Drop me a line at abdi.warsame@northmail.example if you need anything else, or if there is a form that I should sign.

All the best
Abdi Warsame`,
        gold: {
          Name: 'Abdi Warsame',
          Email: 'abdi.warsame@northmail.example',
          Age: '34',
          'Preferred Role': 'Driver',
          'Start Date': '2032-01-10',
          'Hours per Week': '4',
          'Preferred Day': 'Saturday',
          Languages: 'English and Somali',
          'Driving Licence': 'Yes',
          Motivation: 'My own family was helped by a food bank when I was small, and I would like to give something back',
        },
      },
      {
        text: `[18:02] Greta (coordinator): Hi, thanks for getting in touch! Can I take a few details?
[18:02] Priya: sure
[18:03] Greta: Full name and age please :)
[18:03] Priya: Priya Ramanathan, 19
[18:04] Greta: What would you like to do? We have drivers, kitchen, stewards at events, fundraising
[18:05] Priya: steward at the events! I don't have a driving licence anyway
[18:05] Greta: great. Which day is best, and how much time have you got?
[18:06] Priya: sundays. 6 hrs a week is fine
[18:07] Greta: And from when?
[18:07] Priya: after my exams, so 1 June 2032
[18:08] Greta: Do you speak any languages?
[18:08] Priya: English, Hindi and a bit of German
[18:09] Greta: An e-mail for the rota, and somebody we can contact in an emergency?
[18:10] Priya: priya.r@studentpost.example, and my dad, Suresh Ramanathan
[18:10] Greta: Perfect, you'll hear from us`,
        gold: {
          Name: 'Priya Ramanathan',
          Email: 'priya.r@studentpost.example',
          Age: '19',
          'Preferred Role': 'Event Steward',
          'Start Date': '2032-06-01',
          'Hours per Week': '6',
          'Preferred Day': 'Sunday',
          Languages: 'English, Hindi and a bit of German',
          'Driving Licence': 'No',
          'Emergency Contact': 'Suresh Ramanathan',
        },
      },
      {
        text: `Dear Mr Oyelaran,

my friend Birgit, who has been cooking for you on Wednesdays for three years, tells me that the kitchen can always do with another pair of hands. I would like to help there too.

My name is Walter Nussbaumer, I am 67 and a retired tram driver. I gave back my driving licence last year because of my eyes, so please do not count on me for the van; peeling, chopping and washing up I can do as well as anybody. Birgit gives you eight hours a week. For me five would be enough to begin with. Wednesday is my chess day, so I would choose Thursdays, and the first one could be 3 March 2033.

Since my wife died the days have become long, and I want to be among people again.

I have no computer, but you can always telephone me on 555-0150. Should I ever slip on your tiles, please tell my son, Lukas Nussbaumer; he is on 555-0151.

Yours
Walter Nussbaumer`,
        gold: {
          Name: 'Walter Nussbaumer',
          Phone: '555-0150',
          Age: '67',
          'Preferred Role': 'Kitchen Helper',
          'Start Date': '2033-03-03',
          'Hours per Week': '5',
          'Preferred Day': 'Thursday',
          'Driving Licence': 'No',
          'Emergency Contact': 'Lukas Nussbaumer',
          Motivation: 'Since my wife died the days have become long, and I want to be among people again',
        },
      },
    ],
  },
  {
    form: 'Motor Insurance Claim',
    rows: [
      'Policyholder',
      'Policy Number',
      'Contact Email|email',
      'Contact Phone|tel',
      'Date of Incident|date',
      'Place of Incident',
      'Vehicle Registration',
      'Make and Model',
      'Type of Damage|select|Collision;Theft;Fire;Hail;Vandalism',
      'Anyone Injured|radio-group|Yes;No',
      'Police Report Number',
      'Estimated Repair Cost|number',
      'Witness',
      'What Happened|textarea',
    ],
    documents: [
      {
        text: `Dear claims department,

I have to report damage to my car, a Skoda Fabia with the number plate KX31 PLM, which is insured with you under policy MV-448201-7.

On the afternoon of Friday, 16 July 2032, I was waiting at the red light at the corner of Mill Road and Abbey Street when a delivery van rolled into the back of me. The rear bumper and the boot lid are dented and one of the tail lights is broken. Fortunately nobody was hurt, neither the young man in the van nor I, and we exchanged our details on the spot without calling the police.

A woman who had been standing at the bus stop, Jutta Engelhardt, saw it all and is willing to make a statement. My garage has had a look at the car and reckons that the repair will come to 1,940 euros.

If you need photographs, please let me know; I took several. I can be reached during the day on 555-0139.

Yours faithfully
Simeon Achterberg`,
        gold: {
          Policyholder: 'Simeon Achterberg',
          'Policy Number': 'MV-448201-7',
          'Contact Phone': '555-0139',
          'Date of Incident': '2032-07-16',
          'Place of Incident': 'corner of Mill Road and Abbey Street',
          'Vehicle Registration': 'KX31 PLM',
          'Make and Model': 'Skoda Fabia',
          'Type of Damage': 'Collision',
          'Anyone Injured': 'No',
          'Estimated Repair Cost': '1940',
          Witness: 'Jutta Engelhardt',
          'What Happened':
            'I was waiting at the red light at the corner of Mill Road and Abbey Street when a delivery van rolled into the back of me',
        },
      },
      {
        text: `Hotline log 03.02.2033 / agent: Nils

Policyholder (calling herself): Adaeze Nwosu
Policy HZ 90-3312
Car: Renault Zoe, reg. BD30 TRV
Date: 1 Feb 2033, noticed at 7 am
Where: Linden Close, outside no. 20
What: car was parked overnight, both mirrors kicked off and paint scratched along the driver's side. Looks like vandals, two other cars in the street have the same
Police were there, report no. P-2033-0418
Nobody hurt
Estimate: garage appointment only next week
adaeze.nwosu@bluecove.example, mobile 555-0172`,
        gold: {
          Policyholder: 'Adaeze Nwosu',
          'Policy Number': 'HZ 90-3312',
          'Contact Email': 'adaeze.nwosu@bluecove.example',
          'Contact Phone': '555-0172',
          'Date of Incident': '2033-02-01',
          'Place of Incident': 'Linden Close, outside no. 20',
          'Vehicle Registration': 'BD30 TRV',
          'Make and Model': 'Renault Zoe',
          'Type of Damage': 'Vandalism',
          'Anyone Injured': 'No',
          'Police Report Number': 'P-2033-0418',
          'What Happened': "car was parked overnight, both mirrors kicked off and paint scratched along the driver's side",
        },
      },
      {
        text: `Dear Ms Thorsen,

further to our call on 5 August I am now sending you the details in writing. The policy, TR-5570-19, is in my name, although the car, a Toyota Yaris with the registration NL32 GHS, is mostly driven by my daughter Ioanna. My Volvo, which you insure under TR-5570-12, is not concerned.

On 2 August 2032, some time between ten and midnight, the Yaris was stolen from the car park behind the Lido. Ioanna had locked it and gone to a concert, and when she came back it was gone. I reported it to the police the next morning; their reference is LX/7714/32. Two days later the car turned up at the gravel pits with a broken steering lock and a smashed side window. No person came to any harm, thank goodness.

The garage puts the repair at 2,300. I am aware that I shall have to bear 300 of this myself as my excess.

Please send your reply to g.stathakis@agora.example.

Yours sincerely
Giorgos Stathakis`,
        gold: {
          Policyholder: 'Giorgos Stathakis',
          'Policy Number': 'TR-5570-19',
          'Contact Email': 'g.stathakis@agora.example',
          'Date of Incident': '2032-08-02',
          'Place of Incident': 'car park behind the Lido',
          'Vehicle Registration': 'NL32 GHS',
          'Make and Model': 'Toyota Yaris',
          'Type of Damage': 'Theft',
          'Anyone Injured': 'No',
          'Police Report Number': 'LX/7714/32',
          'Estimated Repair Cost': '2300',
          'What Happened':
            'the Yaris was stolen from the car park behind the Lido. Ioanna had locked it and gone to a concert, and when she came back it was gone',
        },
      },
    ],
  },
  {
    form: 'Community Grant Proposal',
    rows: [
      'Project Title',
      'Organisation',
      'Contact Person',
      'Email|email',
      'Website',
      'Amount Requested|number',
      'Total Budget|number',
      'Start Date|date',
      'End Date|date',
      'Target Group|select|Children;Young People;Older People;Families;General Public',
      'Number of Participants|number',
      'Funded by Us Before|radio-group|Yes;No',
      'Project Summary|textarea',
    ],
    documents: [
      {
        text: `Dear members of the board,

the Weavers' Lane Residents' Association would like to ask your foundation to support a project which we have called "Tea and Tablets". Many of our elderly neighbours feel shut out, because the bank, the surgery and the bus company have all moved on to the internet. We therefore want to bring help into the parish room: on Monday afternoons sixth-formers will sit down with pensioners, one to one, and show them how to use a tablet computer.

The course is to begin on 4 October 2032 and will finish on 6 December 2032, with a small Christmas tea. All in all it will cost 5,600 euros. Of this we would ask you to contribute 4,000; the rest comes out of the takings of our summer fair. It is the first time that we turn to your foundation.

If you have any questions, please get in touch with our treasurer, Marguerite Dubois, at m.dubois@weaverslane.example. She keeps the figures and will gladly send you the detailed costing.

With best wishes
Harold Finch, Chairman`,
        gold: {
          'Project Title': 'Tea and Tablets',
          Organisation: "Weavers' Lane Residents' Association",
          'Contact Person': 'Marguerite Dubois',
          Email: 'm.dubois@weaverslane.example',
          'Amount Requested': '4000',
          'Total Budget': '5600',
          'Start Date': '2032-10-04',
          'End Date': '2032-12-06',
          'Target Group': 'Older People',
          'Funded by Us Before': 'No',
          'Project Summary':
            'on Monday afternoons sixth-formers will sit down with pensioners, one to one, and show them how to use a tablet computer',
        },
      },
      {
        text: `Kayak Club Lower Esk - minutes of the committee, 14 January 2033
Present: Ewan Strachan, Wanjiru Kamau, Liv Brekke (minutes)

1. Minutes of December approved.
2. Boathouse roof: Wanjiru has asked for a second offer.
3. Application to the county fund
   - title agreed: Paddle Together
   - for teenagers from the two secondary schools, 40 places
   - what we offer: free kayak courses in four groups with trained coaches, plus one overnight trip
   - Ewan's sheet comes to 9,800 in total. We ask the fund for 7,500
   - begin 2 May 2033, end left open for now (water level)
   - contact for the fund: Ewan, ewan@eskkayak.example
   - give our site as well: www.eskkayak.example
4. Next meeting 11 February.`,
        gold: {
          'Project Title': 'Paddle Together',
          Organisation: 'Kayak Club Lower Esk',
          'Contact Person': 'Ewan Strachan',
          Email: 'ewan@eskkayak.example',
          Website: 'www.eskkayak.example',
          'Amount Requested': '7500',
          'Total Budget': '9800',
          'Start Date': '2033-05-02',
          'Target Group': 'Young People',
          'Number of Participants': '40',
          'Project Summary': 'free kayak courses in four groups with trained coaches, plus one overnight trip',
        },
      },
      {
        text: `Dear Dr Moreau-Klein,

two years ago your fund helped us with 3,000 euros towards "Stories on the Stairs", and the 85 visitors of the final evening still talk about it. Today we come to you with something new: "The Lantern Garden".

Behind the old library lies a piece of waste ground. We want to turn it into a small garden where anyone in the quarter, young or old, can plant, read and meet of an evening. There will be raised beds, benches and lanterns made in our workshop.

According to our costing the project needs 12,400 euros altogether. The town has promised 5,000, and we would ask you for 6,000; what is missing we shall collect ourselves. Work starts on 15 March 2034. The opening is planned for June, and with the last planting on 31 October 2034 the project comes to its end.

You will find more about us at www.kulturwerk-ostend.example, and I shall be glad to come and present the plans in person.

With kind regards
Nadia Benhaddou
Kulturwerk Ostend`,
        gold: {
          'Project Title': 'The Lantern Garden',
          Organisation: 'Kulturwerk Ostend',
          'Contact Person': 'Nadia Benhaddou',
          Website: 'www.kulturwerk-ostend.example',
          'Amount Requested': '6000',
          'Total Budget': '12400',
          'Start Date': '2034-03-15',
          'End Date': '2034-10-31',
          'Target Group': 'General Public',
          'Funded by Us Before': 'Yes',
          'Project Summary': 'a small garden where anyone in the quarter, young or old, can plant, read and meet of an evening',
        },
      },
    ],
  },
  {
    form: 'Venue Booking Request',
    rows: [
      'Event Name',
      'Organiser',
      'Company',
      'Email|email',
      'Phone|tel',
      'Event Date|date',
      'Start Time',
      'Number of Guests|number',
      'Room|select|Garden Room;Great Hall;Library;Terrace',
      'Seating|select|Theatre;Banquet;Classroom;Standing',
      'Catering|radio-group|Yes;No',
      'Budget|number',
      'Special Requests|textarea',
    ],
    documents: [
      {
        text: `Dear events team,

next year our firm will be fifty years old, and we should like to celebrate that at your house. On the invitations the evening will be called "Half a Century of Brandvold Tools". The day we have in mind is Saturday, 18 June 2033, starting at 6.30 pm with a glass of something on arrival.

We are counting on 120 people: staff, former staff and our oldest customers. From the photographs the Great Hall looks just right for such a number, set out with round tables, as there will be a dinner of three courses. We would be glad if your kitchen could take care of the food and the drinks; the vegetarians will let us know in advance.

One of our founders uses a wheelchair and wants to say a few words, so we would need a ramp up to the stage.

Could you tell us whether the date is still free and send an offer to kirsti.aune@brandvold.example?

Many thanks and kind regards
Kirsti Aune
Brandvold Tools`,
        gold: {
          'Event Name': 'Half a Century of Brandvold Tools',
          Organiser: 'Kirsti Aune',
          Company: 'Brandvold Tools',
          Email: 'kirsti.aune@brandvold.example',
          'Event Date': '2033-06-18',
          'Start Time': '6.30 pm',
          'Number of Guests': '120',
          Room: 'Great Hall',
          Seating: 'Banquet',
          Catering: 'Yes',
          'Special Requests': 'a ramp up to the stage',
        },
      },
      {
        text: `Enquiry taken by phone, 14/02/2032

Yusuf Demirel, 555-0198, yusuf.demirel@postrunner.example
Spring Data Meetup
21 April 2032, time tbc
approx. 45 people
Library if it's free
rows of chairs facing the screen, no tables (theatre style)
no catering, they order pizza
needs: projector and two wireless microphones
budget 900 max

-> pencil in, send confirmation by Friday`,
        gold: {
          'Event Name': 'Spring Data Meetup',
          Organiser: 'Yusuf Demirel',
          Email: 'yusuf.demirel@postrunner.example',
          Phone: '555-0198',
          'Event Date': '2032-04-21',
          'Number of Guests': '45',
          Room: 'Library',
          Seating: 'Theatre',
          Catering: 'No',
          Budget: '900',
          'Special Requests': 'projector and two wireless microphones',
        },
      },
      {
        text: `Dear Mr Ferreira,

on 12 May I was a guest at my cousin's wedding on your terrace, and it was so lovely that I at once thought of you for our next book launch. I am in charge of events at Tidewater Books.

The evening is called "Salt Roads: An Evening with Ama Serwaa" and takes place on 7 October 2032. We begin at 19:30, though the doors will be open half an hour earlier. In October it would be rather cool on the terrace, so we would like to have the Garden Room instead. At our launch last year there were 90 guests; this time we expect 60. People should be able to move about and talk, so we want them standing, with no rows of chairs.

Our wine merchant brings drinks and small bites, so we do not need any catering from you. I may spend up to 2,200 on the hire of the room. The wedding, my cousin told me, cost a good deal more!

You can ring me at the office on 555-0114.

With kind regards
Inês Carvalhal`,
        gold: {
          'Event Name': 'Salt Roads: An Evening with Ama Serwaa',
          Organiser: 'Inês Carvalhal',
          Company: 'Tidewater Books',
          Phone: '555-0114',
          'Event Date': '2032-10-07',
          'Start Time': '19:30',
          'Number of Guests': '60',
          Room: 'Garden Room',
          Seating: 'Standing',
          Catering: 'No',
          Budget: '2200',
        },
      },
    ],
  },
  {
    form: 'Pet Adoption Application',
    rows: [
      'Applicant',
      'Phone|tel',
      'Email|email',
      'Address',
      'Name of Animal',
      'Kind of Animal|select|Dog;Cat;Rabbit;Bird',
      'Type of Home|select|House with garden;House without garden;Apartment',
      'Adults in Household|number',
      'Children in Household|number',
      'Other Pets',
      'Hours Alone per Day|number',
      'Previous Experience|radio-group|Yes;No',
      'Pick-up Date|date',
      'Reason for Adoption|textarea',
    ],
    documents: [
      {
        text: `Dear shelter team,

ever since we met Biscuit at your open day our boys have talked of nothing else, and I have to admit that my wife and I have fallen for her as well. We would like to give her a home.

We are five: the two of us and our three sons, aged six, nine and twelve. We live in a terraced house with a garden, fenced all round, at 63 Fenwick Road, Hallow Green. I grew up among beagles and have trained two dogs of my own, the last of which we lost in 2030, so we know what we are letting ourselves in for. My wife works from home; Biscuit would be on her own for two hours a day at the very most.

Why another dog? We want a companion for long walks, and we want the boys to learn how to look after somebody. If you agree, we could fetch her on 24 April 2032.

You can write to me at l.okafor@meadowmail.example.

Kind regards
Leonard Okafor`,
        gold: {
          Applicant: 'Leonard Okafor',
          Email: 'l.okafor@meadowmail.example',
          Address: '63 Fenwick Road, Hallow Green',
          'Name of Animal': 'Biscuit',
          'Kind of Animal': 'Dog',
          'Type of Home': 'House with garden',
          'Adults in Household': '2',
          'Children in Household': '3',
          'Hours Alone per Day': '2',
          'Previous Experience': 'Yes',
          'Pick-up Date': '2032-04-24',
          'Reason for Adoption': 'We want a companion for long walks, and we want the boys to learn how to look after somebody',
        },
      },
      {
        text: `Home interview, 9 Sept 2031 (Anke)

Adopter: Marisol Etxeberria, 555-0145
18 Tannery Row, 3rd floor - flat with balcony (net already up, good!)
Wants: Pixel, the grey tabby cat
Lives with her mother, no kids. So 2 adults
Other animals: one budgie, belongs to the mother, has its own room
First cat, no experience so far. Gave her the leaflet
Alone: 5 h on working days
Why: "the flat has been too quiet since my brother moved out"
Pick-up: will ring when she knows her holidays

My impression: very good. Ok from my side.`,
        gold: {
          Applicant: 'Marisol Etxeberria',
          Phone: '555-0145',
          Address: '18 Tannery Row, 3rd floor',
          'Name of Animal': 'Pixel',
          'Kind of Animal': 'Cat',
          'Type of Home': 'Apartment',
          'Adults in Household': '2',
          'Children in Household': '0',
          'Other Pets': 'one budgie',
          'Hours Alone per Day': '5',
          'Previous Experience': 'No',
          'Reason for Adoption': 'the flat has been too quiet since my brother moved out',
        },
      },
      {
        text: `Dear Mrs Lakatos,

I am writing to you about Clover, the brown rabbit on your website. My neighbour took Hazel and Nutmeg from you in March, and as the two are thriving she told me to try my luck with you.

We used to live in an apartment in the city, but for two years now we have had a house with a garden at 2 Ferry Cottages, Wendle. There are my partner and I and our daughter, who is eight; my partner's grown-up sons live abroad.

We have kept rabbits for a long time. At the moment there is one other animal, a seven-year-old doe called Juno. Her mate, Mr Pepper, died last winter, and she needs company of her own kind. The hutch is large enough for three, and in summer they have a run on the lawn.

You offered 3 or 10 November on the telephone. We would prefer to collect Clover on 10 November 2032, because my daughter has no school then. If something comes up, please ring me on 555-0133.

Yours
Sigrún Halldórsdóttir`,
        gold: {
          Applicant: 'Sigrún Halldórsdóttir',
          Phone: '555-0133',
          Address: '2 Ferry Cottages, Wendle',
          'Name of Animal': 'Clover',
          'Kind of Animal': 'Rabbit',
          'Type of Home': 'House with garden',
          'Adults in Household': '2',
          'Children in Household': '1',
          'Other Pets': 'a seven-year-old doe called Juno',
          'Previous Experience': 'Yes',
          'Pick-up Date': '2032-11-10',
          'Reason for Adoption': 'Her mate, Mr Pepper, died last winter, and she needs company of her own kind',
        },
      },
    ],
  },
  {
    form: 'Vendor Registration',
    rows: [
      'Company Name',
      'Tax Number',
      'Contact Person',
      'Email|email',
      'Phone|tel',
      'Website',
      'Business Address',
      'Year Founded|number',
      'Number of Employees|number',
      'Category|select|Office Supplies;Cleaning;Catering;IT Services;Construction',
      'Payment Terms (days)|number',
      'Liability Insurance|radio-group|Yes;No',
      'Contract Start|date',
      'Services Offered|textarea',
    ],
    documents: [
      {
        text: `Dear Mr Wambugu,

thank you for inviting us to register as a supplier to the county offices. We are happy to give you the particulars you asked for.

Sparkline Facility Care was set up in 2019 and today gives work to 38 people. You will find us at 72 Dock Street, Port Ellery, in the former customs house. We clean offices, stairwells and windows and dispose of confidential paper. Most of our customers are public bodies like yours. Liability insurance is in place up to two million; a copy of the certificate is enclosed.

Our invoices are payable within thirty days, which I understand is also your custom. We would be ready to begin on 1 July 2032, when the present contractor leaves. The tax number that you need for your system is 44-870-2215.

Your contact on our side will be Zanele Mthethwa, who looks after all our larger accounts. Her address is z.mthethwa@sparkline.example.

We look forward to working with you.

Yours sincerely
Colin Harker
Managing Director`,
        gold: {
          'Company Name': 'Sparkline Facility Care',
          'Tax Number': '44-870-2215',
          'Contact Person': 'Zanele Mthethwa',
          Email: 'z.mthethwa@sparkline.example',
          'Business Address': '72 Dock Street, Port Ellery',
          'Year Founded': '2019',
          'Number of Employees': '38',
          Category: 'Cleaning',
          'Payment Terms (days)': '30',
          'Liability Insurance': 'Yes',
          'Contract Start': '2032-07-01',
          'Services Offered': 'We clean offices, stairwells and windows and dispose of confidential paper',
        },
      },
      {
        text: `copied from their website:

Mandolin Kitchen GmbH
Seilergasse 4, 8041 Brunnfeld
Tel. 555-0109
office@mandolin.example | www.mandolin.example
Tax no. ATX 5520917
Cooking for offices since 2024

from my call with Milica Jovanović (she'll be our contact):
- caterer; hot lunches for 20 to 200 people, buffets, coffee breaks
- 11 employees
- payment 14 days net
- start of contract: depends on the canteen works, decide later`,
        gold: {
          'Company Name': 'Mandolin Kitchen GmbH',
          'Tax Number': 'ATX 5520917',
          'Contact Person': 'Milica Jovanović',
          Email: 'office@mandolin.example',
          Phone: '555-0109',
          Website: 'www.mandolin.example',
          'Business Address': 'Seilergasse 4, 8041 Brunnfeld',
          'Year Founded': '2024',
          'Number of Employees': '11',
          Category: 'Catering',
          'Payment Terms (days)': '14',
          'Services Offered': 'hot lunches for 20 to 200 people, buffets, coffee breaks',
        },
      },
      {
        text: `Dear procurement team,

so far you have known us as Peralta Systems. After our merger with a competitor we now trade as Nimbus Peralta and therefore have to register with you anew. Our new tax number is NP-300417; the old one, PS-211906, is no longer valid. We have also moved from Hill Street to 3 Foundry Square, Caldmoor.

What we do for you stays the same: the upkeep of networks, laptops and telephone systems. Only we are more people now, 65 employees instead of 22, so that somebody can always come on the same day. Until now our invoices were due after 14 days. From the new contract onwards, which is to start on 1 April 2032, we can grant you 21 days.

Please address everything to Farid Mansouri, farid.mansouri@nimbusperalta.example, telephone 555-0127. For questions about single invoices Ms Oduya in accounts is there for you on 555-0128. The new website is www.nimbusperalta.example.

Kind regards
Farid Mansouri`,
        gold: {
          'Company Name': 'Nimbus Peralta',
          'Tax Number': 'NP-300417',
          'Contact Person': 'Farid Mansouri',
          Email: 'farid.mansouri@nimbusperalta.example',
          Phone: '555-0127',
          Website: 'www.nimbusperalta.example',
          'Business Address': '3 Foundry Square, Caldmoor',
          'Number of Employees': '65',
          Category: 'IT Services',
          'Payment Terms (days)': '21',
          'Contract Start': '2032-04-01',
          'Services Offered': 'the upkeep of networks, laptops and telephone systems',
        },
      },
    ],
  },
  {
    form: 'Student Exchange Application',
    rows: [
      'Student Name',
      'Date of Birth|date',
      'Nationality',
      'Home University',
      'Host University',
      'Field of Study',
      'Level of Study|select|Bachelor;Master;Doctoral',
      'Exchange Period|select|Autumn;Spring;Full year',
      'Arrival Date|date',
      'Credits Completed|number',
      'Language Level|select|A2;B1;B2;C1;C2',
      'Scholarship Requested|radio-group|Yes;No',
      'Email|email',
      'Motivation|textarea',
    ],
    documents: [
      {
        text: `Dear Ms Halloran,

I am in the second year of my bachelor's degree in marine biology at the University of Sant Feliu, and I would very much like to spend the coming autumn term as an exchange student at Torvik University College.

What draws me there is the field station on the fjord, because I want to write my final thesis about cold-water corals. Here we only know them from films. Two friends of mine have been to Torvik and say that the lecturers take a great deal of time for their guests.

A few facts for your file: I was born on 27 September 2011 and am a Spanish citizen. All the courses I have picked are held in English; the test which I sat in May put me at C1. If I am accepted, I will arrive on 16 August 2032, a week before the lectures begin, so as to find a room in peace. As my parents cannot support me while I am abroad, I would like to apply for the mobility scholarship too.

Thank you for considering my application.

Núria Balaguer`,
        gold: {
          'Student Name': 'Núria Balaguer',
          'Date of Birth': '2011-09-27',
          Nationality: 'Spanish',
          'Home University': 'University of Sant Feliu',
          'Host University': 'Torvik University College',
          'Field of Study': 'marine biology',
          'Level of Study': 'Bachelor',
          'Exchange Period': 'Autumn',
          'Arrival Date': '2032-08-16',
          'Language Level': 'C1',
          'Scholarship Requested': 'Yes',
          Motivation: 'the field station on the fjord, because I want to write my final thesis about cold-water corals',
        },
      },
      {
        text: `Exchange office, advising session 12/10/2032

Student: Jae-won Seo, b. 8 Dec 2009, Korean
Home: Hanbit National University, master's programme, urban design
Wants: Vellenburg University of Technology, spring semester only
60 credits done so far
German B1 (certificate in the file)
pays for it himself, no scholarship
jw.seo@hanbit.example

Open points:
- letter of motivation is missing, he hands it in by the end of the month
- flight depends on the visa, no arrival date yet`,
        gold: {
          'Student Name': 'Jae-won Seo',
          'Date of Birth': '2009-12-08',
          Nationality: 'Korean',
          'Home University': 'Hanbit National University',
          'Host University': 'Vellenburg University of Technology',
          'Field of Study': 'urban design',
          'Level of Study': 'Master',
          'Exchange Period': 'Spring',
          'Credits Completed': '60',
          'Language Level': 'B1',
          'Scholarship Requested': 'No',
          Email: 'jw.seo@hanbit.example',
        },
      },
      {
        text: `Dear members of the exchange committee,

my brother Kofi spent last spring at Lisse College and came back a different person. Now I would like to go abroad myself, but for a full year, and to the University of Brannholm.

I am Ghanaian and study law at Volta Coast University. After my bachelor's degree I entered the master's programme there, in which I have completed 36 of 120 credits. I want to compare how the two countries protect their fishing communities, and Brannholm has the only chair for coastal law that I know of.

I have been learning Swedish in the evenings. A year ago I was at A2; in June I passed the examination for B2, and I will go on practising. Lectures begin on 1 September, but I should like to get used to the place first and would therefore arrive on 22 August 2033.

My tutor, Professor Adjei, has promised to send you a reference separately. If you need anything from me, please write to efua.mensah@voltacoast.example.

Yours faithfully
Efua Mensah`,
        gold: {
          'Student Name': 'Efua Mensah',
          Nationality: 'Ghanaian',
          'Home University': 'Volta Coast University',
          'Host University': 'University of Brannholm',
          'Field of Study': 'law',
          'Level of Study': 'Master',
          'Exchange Period': 'Full year',
          'Arrival Date': '2033-08-22',
          'Credits Completed': '36',
          'Language Level': 'B2',
          Email: 'efua.mensah@voltacoast.example',
          Motivation: 'I want to compare how the two countries protect their fishing communities',
        },
      },
    ],
  },
];
