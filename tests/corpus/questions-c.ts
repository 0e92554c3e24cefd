/**
 * Part C, written before the rules were looked at again and with wordings of neither other part: 44.0 % at first look. One
 * a line: whose it is, of which time, the form of its answer (empty where several would do), `not` where it is asked the other way
 * round, the title it stands under (or nothing), and its words.
 */
export const QUESTIONS_C = `
self|any|yes-no|||Have you ever worked for a competitor of ours?
self|any|yes-no|not||Do you not wish to be contacted by telephone?
self|any|yes-no|not||Have you never held a licence abroad?
self|any|count|||How many vehicles are kept at the property?
self|any|count|||Number of bedrooms required
self|any|duration|||How long do you plan to stay?
self|any|years|||For how many years have you been a nurse?
self|former|value|||Occupation before you retired
self|former|value|||Which company were you with previously?
self|current|value|||Where do you currently live?
self|current|value|||Who insures you at the moment?
self|future|value|||Where are you going to live after the move?
self|future|value|||When do you intend to start?
self|future|value|||Address after the move
self|any|value|||Name as it appears on your passport
self|any|value|||Best time of day to reach you
self|any|yes-no|||Is anybody in your household over 65?
self|any|value|||Name of this position
self|any|value|||What attracts you to this role?
self|any|value||About the flat|Number of the flat
partner|any|value|||What does your spouse do for a living?
partner|any|value||The person you live with as a couple|First name
partner|former|value||Partner|Surname before marriage
landlord|any|value|||Who do you pay your rent to?
landlord|former|value|||Contact number of the landlord of your last flat
child|any|value|||Which school does your son attend?
child|any|value||Second dependant|Date of birth
child|any|yes-no|||Does your child have special needs?
parent|any|value|||Country in which your father was born
parent|any|value||Person with parental responsibility|Mobile number
referee|any|value||Person who can vouch for you|Name
referee|any|value||Academic referee|University
emergency-contact|any|value|||Whom should we ring if something happens to you?
emergency-contact|any|value||If we cannot reach you|Phone number of another person
doctor|any|value|||Which practice are you registered with?
doctor|any|value||Dentist|Telephone
guarantor|any|value||The person who will act as your guarantor|E-mail
witness|any|value|||Who saw the accident?
traveller|any|value||Adult 2|Surname
traveller|any|value||Infant 1|Date of birth
applicant|any|value||Co-borrower|Monthly income
applicant|any|value||Named driver 2|Occupation
recipient|any|value||Who is the present for?|First name
other|any|value|||Name of your team leader
employer|any|value||The company you work for|Postcode
self|current|value|||Gegenwärtige Beschäftigung
self|former|value|||Wo haben Sie zuvor gewohnt?
self|former|value||Letzte Wohnung|Grund des Auszugs
self|future|value|||Ab wann möchten Sie bei uns anfangen?
self|any|yes-no|||Leben in Ihrem Haushalt Tiere?
self|any|yes-no|not||Sind Sie noch nie verurteilt worden?
self|any|count|||Anzahl der Personen, die einziehen
self|any|duration|||Wie lange sind Sie schon Kunde?
partner|any|value||Ihre Frau oder Ihr Mann|Geburtsort
landlord|any|value|||Wem gehört die Wohnung, in der Sie jetzt wohnen?
child|any|value|||Wie heißt Ihre Tochter?
emergency-contact|any|value|||Wen dürfen wir im Notfall anrufen?
doctor|any|value||Behandelnder Arzt|Anschrift
applicant|any|value||Mitantragsteller|Nettoeinkommen
traveller|any|value||Mitreisende Person 1|Passnummer
self|current|value|||Employeur actuel
self|former|value|||Où habitiez-vous auparavant ?
self|former|value||Ancien logement|Motif du départ
self|future|value|||Date souhaitée d'emménagement
self|any|yes-no|||Avez-vous déjà travaillé chez nous ?
self|any|count|||Combien d'enfants vivent avec vous ?
self|any|duration|||Depuis combien de temps êtes-vous assuré ?
partner|any|value|||Prénom de votre conjointe
landlord|current|value|||Nom de votre propriétaire actuel
child|any|value||Votre fille|Date de naissance
emergency-contact|any|value|||Personne à prévenir en cas d'urgence
doctor|any|value|||Téléphone de votre médecin
guarantor|any|value||Votre garant|Revenu mensuel
traveller|any|value||Passager 2|Numéro de passeport
self|current|value|||Empleo actual
self|former|value|||¿Dónde vivía antes?
self|future|value|||Fecha prevista de mudanza
self|any|yes-no|||¿Fuma usted?
self|any|count|||¿Cuántas personas vivirán en el piso?
partner|any|value|||Nombre de su esposa
child|any|value||Datos del menor|Nombre
parent|any|value|||Nombre de la madre
emergency-contact|any|value|||¿A quién avisamos en caso de emergencia?
landlord|former|value||Arrendador anterior|Teléfono
traveller|any|value||Viajero 2|Nacionalidad
self|former|value|||Emprego anterior
self|current|value|||Morada atual
self|any|yes-no|||Tem animais de estimação?
partner|any|value|||Nome do cônjuge
child|any|value||Seu filho|Data de nascimento
emergency-contact|any|value||Contato de emergência|Telefone
parent|any|value|||Nome da mãe
self|current|value|||Obecny pracodawca
self|former|value|||Poprzednie miejsce zamieszkania
self|any|yes-no|||Czy palisz papierosy?
self|any|count|||Ile osób będzie mieszkać z Panią?
partner|any|value||Małżonek|Imię
child|any|value|||Imię dziecka
parent|any|value|||Imię ojca
emergency-contact|any|value||Osoba do kontaktu w nagłym wypadku|Telefon
self|current|value|||Huidige werkgever
self|former|value|||Vorig adres
self|any|yes-no|||Heeft u huisdieren?
self|any|count|||Hoeveel kinderen heeft u?
partner|any|value||Uw partner|Achternaam
landlord|any|value|||Naam van uw verhuurder
child|any|value||Gegevens van uw kind|Geboortedatum
emergency-contact|any|value||Contactpersoon bij nood|Naam
doctor|any|value|||Naam van uw huisarts
self|current|value|||Datore di lavoro attuale
self|former|value|||Indirizzo precedente
self|any|yes-no|||Ha figli a carico?
self|any|count|||Quante persone abiteranno nella casa?
partner|any|value||Coniuge|Cognome
landlord|any|value|||Nome del proprietario di casa
child|any|value||Suo figlio|Nome
emergency-contact|any|value|||Chi dobbiamo avvisare in caso di emergenza?
doctor|any|value|||Medico di base
self|former|value|||Önceki iş yeriniz
self|current|value|||Şu anki adresiniz
partner|any|value|||Eşinizin adı
child|any|value|||Çocuğunuzun doğum tarihi
emergency-contact|any|value|||Acil durumda aranacak kişi
self|current|value|||現在の勤務先
self|former|value|||前の住所
partner|any|value|||配偶者の氏名
emergency-contact|any|value|||緊急連絡先
child|any|value||お子様について|生年月日
parent|any|value|||保護者の電話番号
self|current|value|||Nuvarande arbetsgivare
self|former|value|||Tidigare adress
partner|any|value||Make eller maka|Förnamn
child|any|value|||Barnets namn
emergency-contact|any|value||Närmast anhörig|Telefon
`;
