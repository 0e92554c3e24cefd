import type { Claim, Reader } from './claim.ts';
import type { Person } from '../types.ts';
export function claimsOfText(_text: string, _at: string, _reader: Reader, _kind: 'note' | 'document'): { claims: Claim[]; persons: Person[]; secrets: string[] } {
  return { claims: [], persons: [], secrets: [] };
}
