import { normalise } from '../core/text.ts';
import type { Belief } from '../memory/types.ts';

/**
 * Of several insurances, contracts or clubs a question names the kind: "Haftpflichtversicherer", "Handballverein". One of another kind is no
 * answer to it. Words as labels are compared.
 */
const KINDS: Readonly<Record<string, readonly RegExp[]>> = {
  insurance: [
    /haftpflicht|liability|responsabilidad civil/,
    /hausrat|haushaltsversicherung|household|hogar|contents|casa/,
    /rechtsschutz|legal/,
    /kfz|kasko|auto|coche|carro|vehiculo|car |vehicle|moto/,
    /unfall|accident/,
    /leben|life|vida/,
    /zahn|dental/,
    /reise|travel|viaje/,
    /wohngebaude|building/,
    /berufsunfahig|disability/,
  ],
  supply: [/strom|energie|electri|luz|potencia|kw/, /gas/, /internet|dsl|fibra|wifi|wlan/, /handy|mobil|movil|celular/],
  club: [
    /fu(ss|s)ball|futbol|football|soccer/,
    /handball|balonmano/,
    /tischtennis/,
    /tennis|tenis/,
    /volleyball|volei|voley/,
    /basketball|baloncesto|basquet/,
    /hockey/,
    /turn/,
    /schwimm|natacion/,
    /ruder|remo/,
    /ciclis|radsport|radfahr/,
    /atletismo|leichtathletik/,
    /schutzen/,
    /musik|blasmusik/,
    /gesang|chor/,
  ],
};
const PARTS: Readonly<Record<string, readonly string[]>> = { insurance: ['kind'], supply: ['kind'], club: ['sport', 'name'] };

export function ofSort(id: string, query: string, beliefs: readonly Belief[]): readonly Belief[] {
  const asked = (KINDS[id] ?? []).find((kind) => kind.test(`${query} `));
  if (!asked) return beliefs;
  return beliefs.filter(({ value }) => {
    if (value.type !== 'record') return false;
    const words = (PARTS[id] ?? []).map((part) => normalise(value.parts[part] ?? '')).join(' ');
    return asked.test(`${words} `);
  });
}

const LEAVING =
  /\b(matura\w*|matur\w*|abitur\w*|fachabitur|mittlere reife|realschul\w*|hauptschul\w*|bachillerato|secundaria|preparatoria|maestria|master|doctorado|licenciatura|posgrado|promotion|doktorat)\b/;

/** "Jahr der Matura" asks for that one and no other. */
export function ofDegree(query: string, beliefs: readonly Belief[]): readonly Belief[] {
  const asked = LEAVING.exec(query)?.[1]?.slice(0, 5);
  if (!asked) return beliefs;
  return beliefs.filter(({ value }) => value.type === 'record' && normalise(value.parts.degree ?? '').includes(asked));
}
