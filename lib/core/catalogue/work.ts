import type { Attribute } from '../attributes.ts';
import { CODE, FIXED, MANY, row, WORKED_OUT } from './row.ts';

/** The catalogue: work, education, languages and papers. */
export const WORK: readonly Attribute[] = [
  // work
  row('organization', 'text', 'work', 1, 'Employer', 'Arbeitgeber'),
  row('organization-title', 'text', 'work', 1, 'Job title', 'Berufsbezeichnung'),
  row('job', 'record', 'work', 1, 'Job', 'Stelle', {
    cardinality: 'many',
    parts: {
      employer: 'text',
      title: 'text',
      location: 'text',
      start: 'date',
      end: 'date',
      description: 'text',
      staff: 'number',
      industry: 'text',
    },
  }),
  row('employment-status', 'text', 'work', 2, 'Employment status', 'Beschäftigungsstatus'),
  row('industry', 'text', 'work', 1, 'Industry', 'Branche'),
  row('experience', 'duration', 'work', 1, 'Work experience', 'Berufserfahrung', MANY),
  row('notice-period', 'duration', 'work', 1, 'Notice period', 'Kündigungsfrist', { agesAfter: 24 }),
  row('available-from', 'date', 'work', 1, 'Available from', 'Verfügbar ab', { agesAfter: 6 }),
  row('salary', 'amount', 'finance', 3, 'Salary', 'Gehalt', { agesAfter: 18 }),
  row('net-income', 'amount', 'finance', 3, 'Income after tax', 'Nettoeinkommen', { agesAfter: 18 }),
  row('salary-wanted', 'amount', 'finance', 3, 'Pay wanted', 'Gehaltsvorstellung', { agesAfter: 18 }),
  row('work-authorization', 'record', 'document', 2, 'Right to work', 'Arbeitserlaubnis', {
    cardinality: 'many',
    parts: { country: 'text', allowed: 'boolean', sponsorship: 'boolean' },
  }),
  row('relocate', 'boolean', 'work', 1, 'Willing to move', 'Umzugsbereit'),
  row('remote', 'text', 'work', 1, 'Remote work', 'Homeoffice'),
  row('work-hours', 'text', 'work', 1, 'Working hours', 'Arbeitszeit'),
  row('job-motivation', 'text', 'opinion', 1, 'What you want from a job', 'Was Sie von einer Stelle wollen', MANY),
  row('achievement', 'text', 'work', 1, 'Achievement', 'Leistung', MANY),
  row('military-service', 'text', 'work', 3, 'Military service', 'Wehrdienst'),
  // education, skills, languages
  row('education', 'record', 'education', 1, 'Education', 'Ausbildung', {
    cardinality: 'many',
    parts: { institution: 'text', degree: 'text', area: 'text', start: 'date', end: 'date', grade: 'text' },
  }),
  row('degree', 'text', 'education', 1, 'Highest degree', 'Höchster Abschluss'),
  row('skill', 'record', 'skill', 1, 'Skill', 'Kenntnis', { cardinality: 'many', parts: { name: 'text', start: 'date', level: 'text' } }),
  row('language', 'record', 'language', 1, 'Language', 'Sprache', { cardinality: 'many', parts: { language: 'text', level: 'text' } }),
  row('certificate', 'record', 'education', 1, 'Certificate', 'Zertifikat', {
    cardinality: 'many',
    parts: { name: 'text', issuer: 'text', start: 'date', end: 'date' },
  }),
  row('preferred-language', 'text', 'preference', 1, 'Preferred language', 'Bevorzugte Sprache'),
  // documents
  row('passport', 'record', 'document', 3, 'Passport', 'Reisepass', {
    parts: { number: 'text', start: 'date', end: 'date', country: 'text', place: 'text', issuer: 'text' },
  }),
  row('national-id', 'text', 'document', 3, 'National id number', 'Ausweisnummer'),
  row('social-security', 'text', 'document', 3, 'Social security number', 'Sozialversicherungsnummer', FIXED),
  row('tax-id', 'text', 'document', 3, 'Tax number', 'Steuernummer', FIXED),
  row('driving-licence', 'record', 'document', 2, 'Driving licence', 'Führerschein', {
    parts: { type: 'text', number: 'text', start: 'date', end: 'date', country: 'text' },
  }),
  row('visa', 'record', 'document', 3, 'Visa', 'Visum', {
    cardinality: 'many',
    parts: { type: 'text', number: 'text', country: 'text', end: 'date' },
  }),
  row('vat-id', 'text', 'document', 2, 'VAT number', 'Umsatzsteuer-ID'),
  // more of work, education and papers
  row('job-search', 'text', 'work', 2, 'Looking for work', 'Arbeitssuche', { agesAfter: 6 }),
  row('desired-role', 'text', 'work', 1, 'Role wanted', 'Gewünschte Stelle', MANY),
  row('desired-location', 'text', 'work', 1, 'Place of work wanted', 'Gewünschter Arbeitsort', MANY),
  row('travel-readiness', 'text', 'work', 1, 'Ready to travel', 'Reisebereitschaft'),
  row('team-size', 'number', 'work', 1, 'Size of your team', 'Teamgröße'),
  row('reports', 'number', 'work', 1, 'People you lead', 'Personalverantwortung'),
  row('department', 'text', 'work', 1, 'Department', 'Abteilung'),
  row('staff-number', 'text', 'work', 2, 'Staff number', 'Personalnummer', CODE),
  row('hourly-rate', 'amount', 'finance', 3, 'Hourly rate', 'Stundensatz', { agesAfter: 18 }),
  row('volunteering', 'text', 'work', 1, 'Volunteering', 'Ehrenamt', MANY),
  row('publication', 'text', 'work', 1, 'Publication', 'Veröffentlichung', MANY),
  row('project', 'text', 'work', 1, 'Project', 'Projekt', MANY),
  row('award', 'text', 'work', 1, 'Award', 'Auszeichnung', MANY),
  row('student-number', 'text', 'education', 2, 'Student number', 'Matrikelnummer', CODE),
  row('field-of-study', 'text', 'education', 1, 'Field of study', 'Studienfach', WORKED_OUT),
  row('graduation-year', 'number', 'education', 1, 'Year of graduation', 'Abschlussjahr', WORKED_OUT),
  row('student', 'boolean', 'education', 1, 'Student', 'In Ausbildung', WORKED_OUT),
  row('native-language', 'text', 'language', 1, 'Native language', 'Muttersprache', WORKED_OUT),
  row('languages-spoken', 'text', 'language', 1, 'Languages', 'Sprachen', WORKED_OUT),
  row('former-employer', 'text', 'work', 1, 'Former employer', 'Früherer Arbeitgeber', { ...WORKED_OUT, ...MANY }),
  row('seniority', 'text', 'work', 1, 'Level of seniority', 'Karrierestufe', WORKED_OUT),
  row('time-at-employer', 'duration', 'work', 1, 'Time with the employer', 'Zeit beim Arbeitgeber', WORKED_OUT),
  row('employer-size', 'number', 'work', 1, 'Staff of the employer', 'Mitarbeiterzahl', WORKED_OUT),
  row('work-town', 'text', 'work', 1, 'Place of work', 'Arbeitsort', WORKED_OUT),
  row('earliest-start', 'date', 'work', 1, 'Earliest start', 'Frühester Beginn', WORKED_OUT),
  row('may-drive', 'boolean', 'vehicle', 2, 'May drive a car', 'Darf Auto fahren', WORKED_OUT),
  row('identity-card', 'record', 'document', 3, 'Identity card', 'Personalausweis', {
    parts: { number: 'text', start: 'date', end: 'date', country: 'text', issuer: 'text' },
  }),
  row('residence-permit', 'record', 'document', 3, 'Residence permit', 'Aufenthaltstitel', {
    parts: { type: 'text', number: 'text', start: 'date', end: 'date', country: 'text' },
  }),
  row('professional-licence', 'record', 'document', 2, 'Professional licence', 'Berufszulassung', {
    cardinality: 'many',
    parts: { name: 'text', number: 'text', issuer: 'text', start: 'date', end: 'date' },
  }),
  row('contract-type', 'text', 'work', 1, 'Type of contract', 'Vertragsart'),
  row('shift', 'text', 'work', 1, 'Shift', 'Schicht'),
  row('study-year', 'text', 'education', 1, 'Year of study', 'Studienjahr', { agesAfter: 12 }),
];
