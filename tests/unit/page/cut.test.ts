/** What clips and masks leave of a box; what is no straight edge counts as hiding. */
import { describe, expect, it } from 'vitest';
import { insetOf, maskOf } from '../../../lib/page/visibility/cut.ts';

const BOX = { left: 0, top: 0, right: 200, bottom: 100 };
const CLEAR = 'rgba(0, 0, 0, 0)';
const BLACK = 'rgb(0, 0, 0)';

describe('a clip', () => {
  it.each<[string, object | null]>([
    ['none', BOX],
    ['inset(0px)', BOX],
    ['inset(-4px -8px)', BOX],
    ['inset(3px 0px 0px)', { ...BOX, top: 3 }],
    ['inset(10% 5px 20px 0px)', { left: 0, top: 10, right: 195, bottom: 80 }],
    ['inset(0px round 8px)', BOX],
    ['inset(3px round 8px)', null],
    ['inset(calc(50% - 2px))', null],
    ['circle(50%)', null],
    ['polygon(0px 0px, 100% 0px, 100% 100%)', null],
    ['url("#cut")', null],
    ['path("M 0 0 H 10")', null],
  ])('%s', (path, left) => expect(insetOf(path, BOX)).toEqual(left));
});

describe('a mask', () => {
  const left = (maskImage: string, more: Partial<CSSStyleDeclaration> = {}) =>
    maskOf({ maskImage, getPropertyValue: () => '', ...more } as unknown as CSSStyleDeclaration, BOX);
  const top = `linear-gradient(${CLEAR}, ${CLEAR} 14px, ${BLACK} 24px)`;
  const bar = `linear-gradient(to right, ${CLEAR}, ${CLEAR} calc(100% - 16px), ${BLACK} calc(100% - 16px))`;

  it.each<[string, string, object | null]>([
    ['none', 'none', BOX],
    ['a fading upper edge', top, { ...BOX, top: 24 }],
    ['the same with a bar beside it', `${top}, ${bar}`, { ...BOX, top: 24 }],
    ['both ends fading', `linear-gradient(${CLEAR}, ${BLACK} 10%, ${BLACK} 90%, ${CLEAR})`, { ...BOX, top: 10, bottom: 90 }],
    ['to the left', `linear-gradient(to left, ${CLEAR}, ${BLACK} 20px)`, { ...BOX, right: 180 }],
    ['solid', `linear-gradient(${BLACK}, ${BLACK})`, BOX],
    ['nothing left', `linear-gradient(${CLEAR}, ${CLEAR})`, null],
    ['half faded', 'linear-gradient(rgba(0, 0, 0, 0.4), rgba(0, 0, 0, 0.4))', null],
    ['aslant', `linear-gradient(45deg, ${BLACK}, ${BLACK})`, null],
    ['round', `radial-gradient(circle, ${CLEAR} 99%, ${BLACK})`, null],
    ['repeated', `repeating-linear-gradient(${BLACK}, ${CLEAR} 4px)`, null],
    ['a picture', 'url("veil.png")', null],
    ['stops in the middle without a place', `linear-gradient(${BLACK}, ${CLEAR}, ${BLACK})`, null],
  ])('%s', (_, image, part) => expect(left(image)).toEqual(part));

  it.each<[string, Partial<CSSStyleDeclaration>]>([
    ['of a size', { maskSize: '0px 0px' }],
    ['moved', { maskPosition: '400px 0%' }],
    ['cut out of another', { maskComposite: 'exclude' }],
    ['by brightness', { maskMode: 'luminance' }],
    ['not repeated', { maskRepeat: 'no-repeat' }],
  ])('%s counts as hiding', (_, more) => expect(left(`linear-gradient(${BLACK}, ${BLACK})`, more)).toBeNull());

  it('of a border picture counts as hiding', () =>
    expect(left('none', { getPropertyValue: ((name: string) => (name === 'mask-border-source' ? 'url(x)' : '')) as never })).toBeNull());
});
