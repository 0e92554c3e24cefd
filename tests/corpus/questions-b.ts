/** Part B, written after the rules had been frozen: nothing was mended for these. Same form as part A. */
export const QUESTIONS_B = `
self|any||What should we call you?
self|any||Your telephone number
self|any||Which town do you live in?
self|former||What was your last address?
self|former||Name of your former company
self|current||Where are you working now?
self|any||Gross monthly income
self|future||When would you like to move in?
self|any||How long have you lived at this address?
self|any||Do you own or rent your home?
self|any||Have you ever been refused a visa?
self|any||Do you require wheelchair access?
self|any||Are you a vegetarian?
self|any||Shoe size
self|any||Are you currently pregnant?
self|current||Present nationality
self|former||Nationality at birth
self|former||Surname at birth or previous surname
self|any||Secondary school attended
self|any||Date of graduation
self|any||First language
self|any||Driving licence number
self|any||Do you have your own car?
self|any||National insurance number
self|any||Number of dependants
self|any||Seat preference
self|any||Frequent flyer number
self|any||Purpose of your trip
self|any||Have you had any accidents in the last five years?
self|any||Which skills do you have?
self|any||Would you be willing to relocate?
self|former||Job held before the current one
self|future||Intended date of arrival
self|current||Current occupation
self|any||Account holder's date of birth
partner|any||Does your partner work?
partner|any||Partner's employer
partner|any||Spouse's first name
partner|any||Name of husband or wife
partner|any|Details of your husband|Occupation
partner|any|Spouse or civil partner|Date of birth
partner|any|Your wife|Full name
partner|any|Lebenspartner|Nachname
partner|any||Geburtsdatum des Ehegatten
partner|any|Pareja|Apellidos
partner|former|Spouse|Previous nationality
landlord|any||E-mail address of your landlord
landlord|any||Who is your landlord?
landlord|any|Details of landlord|Address
landlord|former|Former landlord|E-mail
landlord|any|Property manager|Phone number
landlord|any||Telefonnummer Ihres Vermieters
landlord|any|Angaben zum Vermieter|Anschrift
child|any||What is your child's name?
child|any||Child's allergies
child|any||School your daughter attends
child|any|Second child|Name
child|any|Children|Date of birth
child|any|Dependant 1|First name
child|any|Your son|Birthday
child|any|Tochter|Vorname
child|any||Geburtstag des Kindes
child|any|Schüler|Nachname
parent|any||Mother's occupation
parent|any||Full name of father
parent|any|Parents|Address
parent|any|Guardian|E-mail
parent|any|Your mother|Place of birth
parent|any|Vater|Beruf
parent|any||Telefon der Eltern
parent|any|Madre|Nombre
referee|any|Your referees|E-mail
referee|any|Second referee|Phone number
referee|any||Referee's position
referee|any||How do you know this referee?
referee|any|Professional reference|Name
referee|any|Referenz 1|Firma
emergency-contact|any||Who should we contact in an emergency?
emergency-contact|any||Phone number in case of emergency
emergency-contact|any|Emergency contact details|First name
emergency-contact|any|Emergency contact 2|Mobile
emergency-contact|any||Next of kin
emergency-contact|any|Person to contact in case of emergency|Telephone
emergency-contact|any|Im Notfall zu benachrichtigen|Name
doctor|any||Who is your doctor?
doctor|any||Name of GP
doctor|any|Doctor details|Address
doctor|any|Your GP|Phone
doctor|any||Adresse des Hausarztes
guarantor|any||Guarantor's employer
guarantor|any|Details of guarantor|E-mail
guarantor|any|Guarantor 1|Phone
guarantor|any|Aval|Nombre
witness|any|Witness details|E-mail
witness|any||Witness's full name
witness|any|Zeugen|Name
traveller|any|Passenger 2|Meal preference
traveller|any|Traveler 1|Nationality
traveller|any|Lead guest|First name
traveller|any|Guest 3|Date of birth
traveller|any|Third passenger|Surname
traveller|any|Gast 2|Vorname
traveller|any|Additional traveller|Passport number
applicant|any|Co applicant|Surname
applicant|any|Applicant 3|Occupation
applicant|any|Second driver|Name
applicant|any|Additional tenant|E-mail
applicant|any|Fahrer 2|Geburtsdatum
applicant|any|Weiterer Mieter|Name
recipient|any||Name of the recipient
recipient|any|Ship to a friend|Recipient name
other|any||Your manager's e-mail
other|any|Your line manager|Name
other|any||E-mail of a friend
other|any|Colleague|Phone number
employer|current|Your current employer|Phone number
employer|any|Employer information|Address
employer|former|Last employer|E-mail
school|any|Your school|Address
self|any|Work history|Employer
self|any|Qualifications|Institution
self|former|Previous addresses|Street
self|any|Payment details|Surname
self|any|Angaben zu Ihnen|Telefon
self|any|Kontaktdaten|E-Mail
self|former||Ehemaliger Arbeitgeber
self|current||Jetzige Tätigkeit
self|any||Seit wann wohnen Sie dort?
self|any||Besitzen Sie ein Auto?
self|any||Welche Sprachen sprechen Sie?
self|any||Körpergröße
self|any||Konfession
self|any||Steuernummer
self|future||Gewünschter Beginn
self|current||Poste actuel
self|any||Nombre d'enfants à charge
self|any||Lieu de naissance
self|any||¿Tiene hijos?
self|any||Nivel de estudios
self|current||Empresa actual
self|any||Luogo di nascita
self|any||Hobbies and interests
self|any||Membership number
self|any||How many hours a week can you work?
self|former||Prior place of residence
partner|any|Husband|Passport number
landlord|any|Landlord|Bank details
child|any|Child 3|Nationality
parent|any|Father|Phone
referee|any|Reference|Relationship to you
emergency-contact|any|Emergency contact 1|Relationship to you
doctor|any|Physician|Name
traveller|any|Traveller 4|Date of birth
applicant|any|Main applicant|E-mail
self|current||Current place of residence
`;
