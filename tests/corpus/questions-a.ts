/**
 * Questions beyond autofill tokens, one a line: whose it is, of which time, the title it stands under (or nothing), and its words. Part A:
 * the rules were written and mended with these in view.
 */
export const QUESTIONS_A = `
self|any||First name
self|any||Date of birth
self|current||Current employer
self|former||Previous employer
self|current||Current job title
self|former||Former job title
self|former||Previous address
self|current||Current address
self|any||Annual income before tax
self|current||Current annual salary
self|future||Desired salary
self|any||Notice period
self|any||Are you married?
self|any||Do you have children?
self|any||How many children do you have?
self|any||Do you smoke?
self|any||Do you have any pets?
self|any||Number of people in your household
self|current||What is your present occupation?
self|former||Where did you live before that?
self|any||Highest level of education
self|any||Which languages do you speak?
self|any||Years of experience with Java
self|any||Do you hold a driving licence?
self|any||Do you need a visa sponsorship?
self|any||Are you legally entitled to work in Germany?
self|any||Passport number
self|any||Country of issue
self|any||When does your passport expire?
self|any||Dietary requirements
self|any||Do you have any allergies?
self|any||T-shirt size
self|any||How did you hear about us?
self|any||Why do you want to work here?
self|any||Nationality
self|any||Place of birth
self|any||Marital status
self|any||Preferred method of contact
self|any||Mobile number
self|any||LinkedIn profile
self|future||Planned move-in date
self|future||Desired start date
self|former||Reason for leaving your previous job
self|former||Previous insurer
self|current||Current insurer
self|any||Registration number of the car
self|any||Make and model of your car
self|any||Annual mileage
self|any||Number of years without a claim
self|any||Body height in cm
self|any||Weight in kg
self|any||Blood group
self|any||Do you take any medication?
self|any||Religion
self|any||Ethnic origin
self|any||Tax number
self|any||IBAN
self|any||Do you wear glasses?
self|any||Emergency services experience
self|any||Who do you work for?
partner|any||Partner's name
partner|any||Name of your spouse
partner|any||Your husband's date of birth
partner|any||Wife's occupation
partner|any|Your partner|First name
partner|any|Your partner|Date of birth
partner|any|Spouse details|Surname
partner|any|About your spouse|Nationality
partner|any|Partner|Annual income
partner|current|Partner|Current employer
partner|former|Your partner|Previous surname
partner|any|Angaben zum Ehepartner|Vorname
partner|any|Ehegatte|Geburtsdatum
partner|any||Name des Ehepartners
partner|any||Beruf der Ehefrau
partner|any|Conjoint|Prénom
partner|any|Cónyuge|Nombre
partner|any|Civil partner|Passport number
landlord|any||Landlord's name
landlord|any||Landlord's phone number
landlord|any||Name of your landlord
landlord|current||Current landlord
landlord|former||Previous landlord's e-mail
landlord|any|Your landlord|Name
landlord|any|Your landlord|Phone
landlord|any|Landlord or letting agent|E-mail
landlord|current|Current landlord|Full name
landlord|former|Previous landlord|Telephone
landlord|any||Name des Vermieters
landlord|any|Vermieter|Telefon
landlord|former|Früherer Vermieter|Name
landlord|any||Letting agent
landlord|any|Hausverwaltung|E-Mail
landlord|any|Propriétaire|Nom
child|any||Child's first name
child|any||Name of your child
child|any||Your son's date of birth
child|any||Daughter's school
child|any|Child 1|Date of birth
child|any|Child 2|First name
child|any|Your child|Surname
child|any|About the child|Allergies
child|any|Pupil|Surname
child|any|Kind 1|Vorname
child|any|Angaben zum Kind|Geburtsdatum
child|any||Name des Kindes
child|any|Enfant|Prénom
child|any|Hijo|Nombre
child|any||Pupil's date of birth
parent|any||Mother's name
parent|any||Father's occupation
parent|any||Name of parent or guardian
parent|any|Parent or guardian|Phone
parent|any|Parent 1|First name
parent|any|Legal guardian|Address
parent|any|Mother|Date of birth
parent|any|Erziehungsberechtigte|Telefon
parent|any||Name der Mutter
parent|any|Eltern|Nachname
parent|any||Name des Vaters
parent|any|Père|Nom
referee|any|Referee|Name
referee|any|Referee 1|Name
referee|any|Referee 2|Phone
referee|any|First reference|E-mail
referee|any|References|Name
referee|any||Name of referee
referee|any||Reference's e-mail
referee|any|Reference 1|Job title
referee|any|Reference 2|Company
referee|any|Referenzperson|Name
referee|any|Referenzen|Telefon
emergency-contact|any||Emergency contact name
emergency-contact|any||Emergency contact phone
emergency-contact|any||Emergency contact's relationship to you
emergency-contact|any|Emergency contact|Name
emergency-contact|any|Emergency contact|Phone
emergency-contact|any|Emergency contact|Relationship
emergency-contact|any|In case of emergency|Who should we call?
emergency-contact|any|Next of kin|Full name
emergency-contact|any|Next of kin|Address
emergency-contact|any|Notfallkontakt|Name
emergency-contact|any|Notfallkontakt|Telefonnummer
emergency-contact|any||Wer soll im Notfall verständigt werden?
emergency-contact|any|Contact d'urgence|Nom
emergency-contact|any|Contacto de emergencia|Teléfono
doctor|any||Name of your doctor
doctor|any||Doctor's phone number
doctor|any||GP surgery
doctor|any||Address of your GP
doctor|any|Your doctor|Name
doctor|any|General practitioner (GP)|Telephone
doctor|any|Family physician|Address
doctor|any||Name Ihres Hausarztes
doctor|any|Hausarzt|Telefon
doctor|any||Médecin traitant
guarantor|any|Guarantor|Full name
guarantor|any|Guarantor|Annual income
guarantor|any|Your guarantor|Date of birth
guarantor|any||Guarantor's address
guarantor|any||Name of guarantor
guarantor|any|Bürge|Name
guarantor|any|Garant|Prénom
witness|any|Witness|Name
witness|any|Witness|Phone number
witness|any||Name of witness
witness|any|Witnesses|Address
witness|any|Zeuge|Anschrift
traveller|any|Traveller 1|First name
traveller|any|Traveller 2|Passport number
traveller|any|Passenger 3|Surname
traveller|any|Passenger 1|Date of birth
traveller|any|Guest 2|Name
traveller|any|Lead passenger|Surname
traveller|any|Second traveller|First name
traveller|any|Additional guest|Name
traveller|any|Reisender 2|Nachname
traveller|any|Passagier 1|Geburtsdatum
traveller|any|Mitreisende 2|Vorname
traveller|any|Voyageur 2|Nom
traveller|any|Pasajero 3|Apellidos
applicant|any|Applicant 2|First name
applicant|any|Second applicant|Annual income
applicant|any|Joint applicant|Date of birth
applicant|any|Applicant 1|Surname
applicant|any|Tenant 2|E-mail
applicant|any|Additional driver|Licence number
applicant|any|Driver 2|Date of birth
applicant|any|Antragsteller 2|Name
applicant|any|Mieter 2|Telefon
applicant|any|Zweiter Antragsteller|Geburtsdatum
recipient|any|Gift recipient|Name
recipient|any||Recipient's name
recipient|any|Recipient details|Phone
other|any||Your friend's e-mail
other|any||Friend's name
other|any||Line manager's name
other|any|Your supervisor|E-mail
other|any||Name of a colleague
other|any|Someone else we can contact|Name
other|any||Name des Vorgesetzten
other|any||Supervisor's phone number
employer|any|Employer details|Address
employer|any|Employer|Phone
employer|current|Current employer|Address
employer|former|Previous employer|Phone
employer|any|Company details|Address
employer|any|Arbeitgeber|Telefon
school|any|School|Address
school|any|University details|Phone
self|former|Employment history|Previous employer
self|any|Employment|Job title
self|any|Education|Degree
self|any|Personal details|Surname
self|any|Your details|Phone
self|any|About you|Nationality
self|any|Billing address|Postcode
self|any|Delivery address|Street
self|any|Contact|E-mail
self|any|Your children|How many children live with you?
self|any|Angaben zur Person|Familienname
self|any||Wie viele Kinder haben Sie?
self|any||Haben Sie Haustiere?
self|any||Rauchen Sie?
self|current||Derzeitige Anschrift
self|former||Frühere Anschrift
self|current||Aktueller Arbeitgeber
self|former||Letzter Arbeitgeber
self|any||Staatsangehörigkeit
self|any||Familienstand
self|future||Geplanter Einzugstermin
self|future||Gewünschtes Gehalt
self|any||Kündigungsfrist
self|any||Jahreseinkommen
self|any||Höchster Bildungsabschluss
self|any||Situation familiale
self|current||Adresse actuelle
self|former||Adresse précédente
self|any||Profession
self|any||Estado civil
self|former||Dirección anterior
self|any||Ocupación
self|current|Current address|Street
self|former|Previous address|Street
self|former|Previous address|Postcode
self|current|Current job|Start date
self|former|Former addresses|City
`;
