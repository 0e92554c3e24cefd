import { type Bench, type BenchPage, openBench } from './browser-bench.ts';

/**
 * Gate G alone, in a real page: one control `#t` in any markup, judged as before a fill. Markup is written into one page after the other,
 * which is quick; what runs by time gets a page of its own, since timers of a page outlive its text.
 */
export interface Judged {
  readonly ok: boolean;
  readonly reason?: string;
}

export interface GateBench {
  readonly bench: Bench;
  /**
   * @param watched ms that the control is watched before, as from the person's yes to the write
   * @param slow how many times slower than it is the processor is to be
   */
  judge(body: string, watched?: number, slow?: number): Promise<Judged>;
  /** Dots of the picture that change when a text is put into the control: none means that nobody can read it. */
  dotsOfText(body: string): Promise<number>;
  close(): Promise<void>;
}

const CODE = `
  import { gate, gateNow, witness } from './lib/page/visibility/index.ts';
  import { shadowRootOf } from './lib/page/dom.ts';
  const target = () => document.querySelector('#t') ?? shadowRootOf(document.querySelector('#host')).querySelector('#t');
  export const ask = async (watched = 0) => {
    if (watched) {
      witness.watch([target()]);
      await new Promise((done) => setTimeout(done, watched));
    }
    return gate(target());
  };
  export const now = () => gateNow(target());`;

export async function openGateBench(): Promise<GateBench> {
  const bench = await openBench({ code: CODE });
  let shared: BenchPage | null = null;
  const markup = (body: string) => `<!doctype html><meta charset="utf-8"><title>Form</title><body>${body}`;
  const shown = async (body: string, alone: boolean): Promise<BenchPage> => {
    if (alone) return bench.open(markup(body));
    shared ??= await bench.open(markup(''));
    await shared.inPage(`document.open();document.write(${JSON.stringify(markup(body))});document.close();scrollTo(0,0)`);
    return shared;
  };
  const within = async <T>(body: string, use: (page: BenchPage) => Promise<T>, alone = TIMERS.test(body)): Promise<T> => {
    const page = await shown(body, alone);
    await page.page.waitForTimeout(40);
    try {
      return await use(page);
    } finally {
      if (alone) await page.close();
    }
  };
  return {
    bench,
    judge: (body, watched = 0, slow = 1) =>
      within(body, async ({ page, run }) => {
        const cdp = slow > 1 ? await page.context().newCDPSession(page) : null;
        await cdp?.send('Emulation.setCPUThrottlingRate', { rate: slow });
        const judged = await run<Judged>(`bench.ask(${watched})`);
        await cdp?.send('Emulation.setCPUThrottlingRate', { rate: 1 });
        return judged;
      }),
    dotsOfText: (body) => within(body, dots),
    close: () => bench.close(),
  };
}

const TIMERS =
  /setInterval|setTimeout|requestAnimationFrame|addEventListener|IntersectionObserver|\.animate\(|attachShadow|showPopover|showModal/;

async function dots({ page, inPage }: BenchPage): Promise<number> {
  const pictures: string[] = [];
  for (const text of ['', 'MWHM8']) {
    await inPage(
      `(() => { const t = document.querySelector('#t'); if ('value' in t) t.value = '${text}'; else t.textContent = '${text}' })()`,
    );
    pictures.push((await page.screenshot()).toString('base64'));
  }
  return inPage<number>(`(async () => {
    const read = async (text) => {
      const picture = await createImageBitmap(await (await fetch('data:image/png;base64,' + text)).blob());
      const board = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      board.drawImage(picture, 0, 0);
      return board.getImageData(0, 0, picture.width, picture.height).data;
    };
    const [one, other] = await Promise.all(${JSON.stringify(pictures)}.map(read));
    let count = 0;
    for (let i = 0; i < one.length; i += 4)
      if (Math.abs(one[i] - other[i]) + Math.abs(one[i + 1] - other[i + 1]) + Math.abs(one[i + 2] - other[i + 2]) > 40) count++;
    return count;
  })()`);
}
