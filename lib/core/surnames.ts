/** Labels of boxes for the first and the second of two surnames; on lower-case text without accents. */
export const FIRST_SURNAME = /^(primer|1(er|o|ro)?|first) (apellido|surname|last name|family name)$|^apellido (1|paterno)$/;
export const SECOND_SURNAME = /^(segundo|2(o|do)?|second) (apellido|surname|last name|family name)$|^apellido (2|materno)$/;
