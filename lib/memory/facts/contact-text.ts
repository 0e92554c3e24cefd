import type { Person } from '../types.ts';
import type { Claim, Reader } from './claim.ts';
export function claimsOfContactText(_text: string, _person: Person, _reader: Reader): { claims: Claim[]; roles: string[] } {
  return { claims: [], roles: [] };
}
