/** Part D, written after the rules for part C: 87.1 % at first look, which is how far these carried; the classes it showed were mended then. Same form as part C. */
export const QUESTIONS_D = `
self|any|value|||Favourite colour
self|any|yes-no|||Do you own a bicycle?
self|former|value|||Last place of work
self|current|value|||Present position
self|future|value|||Proposed moving date
self|any|count|||How many cars are in your household?
partner|any|value||Details of second adult (spouse)|Employer
partner|any|value|||Fiancé's full name
child|any|value|||At which nursery is your daughter enrolled?
child|any|value||Child attending the course|Medical conditions
parent|any|value|||Your mother's place of birth
landlord|former|value||Your former landlord|Reason for leaving
referee|any|value||Professional referee 2|Job title
emergency-contact|any|value|||Relationship of emergency contact
doctor|any|value|||Surgery telephone number
traveller|any|value||Passenger no. 4|Frequent flyer number
applicant|any|value||Second tenant|National insurance number
other|any|value|||Neighbour's telephone
self|former|value|||Voriger Wohnort
self|former|value|||Ehemalige Krankenkasse
self|current|value|||Momentaner Familienstand
self|any|yes-no|||Besitzen Sie einen Führerschein?
partner|any|value||Angaben zu Ihrem Mann|Beruf
child|any|value|||Schule Ihres Sohnes
parent|any|value||Sorgeberechtigter|Telefon
landlord|current|value|||Anschrift des derzeitigen Vermieters
emergency-contact|any|value||Ansprechpartner für Notfälle|Mobilnummer
self|former|value|||Ancienne adresse postale
self|any|yes-no|||Êtes-vous titulaire du permis de conduire ?
self|any|count|||Combien de personnes composent votre foyer ?
partner|any|value||Votre mari|Date de naissance
child|any|value|||École de votre enfant
parent|any|value|||Profession du père
doctor|any|value||Votre dentiste|Adresse
self|former|value|||Domicilio anterior
self|current|value|||Puesto actual
self|any|yes-no|||¿Tiene permiso de conducir?
partner|any|value||Su pareja|Profesión
child|any|value|||Colegio de su hija
parent|any|value||Padre o tutor|Teléfono
self|former|value|||Endereço anterior
partner|any|value||Dados do marido|Profissão
child|any|value|||Escola da criança
self|former|value|||Poprzedni adres
partner|any|value|||Zawód męża
child|any|value||Dane dziecka|Data urodzenia
doctor|any|value|||Nazwisko lekarza rodzinnego
self|former|value|||Vorige woonplaats
partner|any|value|||Beroep van uw echtgenote
child|any|value||Zoon of dochter|Naam
self|former|value|||Lavoro precedente
partner|any|value|||Professione del marito
child|any|value|||Scuola del bambino
parent|any|value||Genitore|Telefono
self|former|value|||Eski adresiniz
child|any|value|||Çocuğun adı
parent|any|value|||Annenizin adı
self|former|value|||以前の勤務先
partner|any|value||配偶者について|職業
child|any|value|||お子さんの名前
self|former|value|||Předchozí zaměstnavatel
child|any|value|||Jméno dítěte
partner|any|value|||Ægtefælles navn
child|any|value|||Lapsen nimi
self|former|value|||Предыдущее место работы
partner|any|value|||ФИО супруга
child|any|value|||Имя ребёнка
emergency-contact|any|value|||Контакт для экстренной связи
parent|any|value|||Номер телефона матери
child|any|value|||Numele copilului
`;
