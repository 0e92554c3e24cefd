/** The one language somebody grew up with, of all that they speak; on normalised text. */
export const MOTHER_TONGUE =
  /\b(mother tongue|(mother|native|first|main|primary|home) (spoken )?(language|tongue)|main spoken language|(spoken )?at home|muttersprache)\b/;
