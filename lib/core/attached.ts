/** Bytes that one control is given at most: a message of the browser carries 64 MiB, and base64 takes four for three. */
export const ATTACHED_MOST = 24 * 1024 * 1024;
