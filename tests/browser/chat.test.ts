import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChatSnapshot } from '../../lib/chat/types.ts';
import { type Bench, type BenchPage, bundle, openBench } from '../support/browser-bench.ts';

/** Chats read and answered in real pages: a published widget and hand-made ones, each with a scripted bot, and pages that are no chat. */
const CODE = `import { createChatReader } from './lib/page/chat-dom/index.ts';
  export const changes = { count: 0 };
  export const reader = createChatReader({ onChange: () => void changes.count++ });
  export const read = () => reader.read();
  export const send = (chat, text, operation) => reader.send(chat, text, operation);`;

let bench: Bench;
beforeAll(async () => {
  const deepChat = readFileSync('node_modules/deep-chat/dist/deepChat.bundle.js');
  bench = await openBench({
    code: CODE,
    serve: (path) => (path === '/deep-chat.js' ? { type: 'text/javascript', body: deepChat } : undefined),
  });
});
afterAll(() => bench.close());

/** What the bot asks, and what is answered. Two lines of the bot are one turn; the second offers three choices. */
const TALK: readonly { readonly lines: readonly string[]; readonly choices?: readonly string[]; readonly answer: string }[] = [
  { lines: ['Hello, I am Otto.', 'What is your order number?'], answer: 'NB-20417' },
  { lines: ['How should we reach you?'], choices: ['By phone', 'By letter', 'By e-mail'], answer: 'By e-mail' },
  { lines: ['What is the postcode of your delivery address?'], answer: 'KY16 9AJ' },
  { lines: ['And a phone number for the driver?'], answer: '+44 7700 900417' },
];
const GOODBYE = 'All set, the driver will call you.';

/** A bot in the page: says each turn's lines through \`say(text)\`, offers through \`offer(labels)\`, and is told through \`heard(text)\`. */
const BOT = `<script>
  const TALK = ${JSON.stringify(TALK)}; let turn = 0; window.heardAll = [];
  const speak = async () => {
    const now = TALK[turn];
    await new Promise((r) => setTimeout(r, 60)); typing(true);
    await new Promise((r) => setTimeout(r, 250)); typing(false);
    if (!now) return say(${JSON.stringify(GOODBYE)});
    for (const line of now.lines) { say(line); await new Promise((r) => setTimeout(r, 60)); }
    if (now.choices) offer(now.choices);
  };
  const heard = (text) => { heardAll.push(text); turn++; void speak(); };
</script>`;

const read = async (page: BenchPage): Promise<ChatSnapshot | undefined> => (await page.run<ChatSnapshot[]>('bench.read()'))[0];

async function settled(page: BenchPage, last: string): Promise<ChatSnapshot> {
  let chat: ChatSnapshot | undefined;
  for (let i = 0; i < 60; i++) {
    chat = await read(page);
    if (chat && !chat.busy && chat.bubbles.at(-1)?.text === last) return chat;
    await page.page.waitForTimeout(100);
  }
  throw new Error(`never came to rest at "${last}": ${JSON.stringify(chat)}`);
}

/** Answers every turn, and checks after each what was read and that the page heard the line once. */
async function converse(page: BenchPage): Promise<ChatSnapshot> {
  const answers: string[] = [];
  for (const [index, { lines, choices, answer }] of TALK.entries()) {
    const chat = await settled(page, lines.at(-1) ?? '');
    expect(chat.bubbles.slice(-lines.length)).toEqual(lines.map((text) => ({ who: 'them', text })));
    expect(chat.choices).toEqual(choices ?? []);
    const sent = `bench.send(${JSON.stringify(chat.chat)}, ${JSON.stringify(answer)}, 'operation-${index}')`;
    expect(await page.run(sent)).toEqual({ sent: true });
    expect(await page.run(sent)).toEqual({ sent: true });
    answers.push(answer);
    expect(await page.inPage('window.heardAll')).toEqual(answers);
  }
  const end = await settled(page, GOODBYE);
  expect(end.bubbles.filter(({ who }) => who === 'me').map(({ text }) => text)).toEqual(answers);
  return end;
}

describe('a published widget', () => {
  it('deep-chat is talked through to the end', async () => {
    const page = await bench.open(`<!doctype html><h1>Parcels</h1><deep-chat id="d" style="width:360px;height:420px"></deep-chat>
      <script type="module">import '/deep-chat.js';
      const TALK = ${JSON.stringify(TALK)}; let turn = 0; const heardAll = (window.heardAll = []); const d = document.getElementById('d');
      const html = (now) => now.choices ? [{ text: now.lines[0] }, { html: now.choices.map((c) => '<button class="deep-chat-suggestion-button" style="margin:3px">' + c + '</button>').join('') }] : now.lines.map((text) => ({ text }));
      d.history = TALK[0].lines.map((text) => ({ role: 'ai', text }));
      d.connect = { handler: async (body, signals) => {
        heardAll.push(body.messages.at(-1).text); turn++;
        await new Promise((r) => setTimeout(r, 300));
        const now = TALK[turn] ?? { lines: [${JSON.stringify(GOODBYE)}] };
        signals.onResponse(html(now)[0]);
        for (const more of html(now).slice(1)) d.addMessage({ role: 'ai', ...more });
      } };</script>`);
    const end = await converse(page);
    expect(end.vendor).toBe('deep-chat');
    await page.close();
  });
});

describe('hand-made widgets', () => {
  it('plain boxes without a word of chat in them, told apart by where they stand; Enter sends', async () => {
    const page = await bench.open(`<!doctype html><style>
      #w{position:fixed;right:16px;bottom:16px;width:320px;font:14px sans-serif;border:1px solid #999;background:#fff}
      #l{height:260px;overflow-y:auto;display:flex;flex-direction:column;gap:6px;padding:8px}
      #l>div{max-width:70%;padding:6px;border-radius:8px;background:#eee;align-self:flex-start} #l>div.b{align-self:flex-end;background:#cde}
      #l>p{align-self:center;font-size:11px;color:#777} .o{cursor:pointer;border:1px solid #37c;display:inline-block;padding:2px 6px;margin:2px}
      textarea{width:100%;box-sizing:border-box;height:40px} .typing{height:8px;width:30px;background:#ccc}</style>
      <p>Opening hours: Monday to Friday.</p><article><p>We deliver flowers in town and by post.</p></article>
      <div id="w"><h3>Flowers</h3><div id="l"><p>Today</p></div><textarea id="t" placeholder="Type a message"></textarea></div>
      ${BOT}<script>
      const add = (text, mine) => { const e = document.createElement('div'); e.textContent = text; if (mine) e.className = 'b'; l.append(e); l.scrollTop = 1e6; };
      const say = (text) => add(text, false);
      const offer = (labels) => { const row = document.createElement('div'); row.className = 'row'; for (const label of labels) { const e = document.createElement('span'); e.className = 'o option'; e.textContent = label; e.onclick = () => { row.remove(); add(label, true); heard(label); }; row.append(e); } l.append(row); };
      let dots; const typing = (on) => { dots?.remove(); if (on) { dots = document.createElement('i'); dots.className = 'typing'; l.append(dots); } };
      t.addEventListener('keydown', (event) => { if (event.key !== 'Enter') return; event.preventDefault(); const text = t.value; t.value = ''; if (text) { add(text, true); heard(text); } });
      void speak();</script>`);
    await converse(page);
    await page.close();
  });

  it('a closed shadow root with an editor, named classes and a send button that wakes up; choices outlive their turn', async () => {
    const page = await bench.open(`<!doctype html><h1>Bikes</h1><help-desk id="h"></help-desk>${BOT}<script>
      const root = h.attachShadow({ mode: 'closed' });
      root.innerHTML = \`<style>.panel{position:fixed;right:0;bottom:0;width:340px;background:#fff}.log{height:240px;overflow:auto}.line{display:flex}.line p{margin:4px;max-width:75%}.msg-visitor{justify-content:flex-end}[contenteditable]{border:1px solid #888;min-height:24px;width:240px;display:inline-block}</style>
        <div class="panel"><header>Help <button class="x" aria-label="Close">x</button></header><div class="log" role="log"></div><div class="picks"></div>
        <div class="bar"><button title="Attach a file">+</button><div id="ed" contenteditable="true" role="textbox" aria-label="Your message"></div><button id="go" disabled><svg width="16" height="16"></svg></button></div></div>\`;
      const log = root.querySelector('.log'), ed = root.querySelector('#ed'), go = root.querySelector('#go'), picks = root.querySelector('.picks');
      const add = (text, who) => { log.insertAdjacentHTML('beforeend', '<div class="line msg-' + who + '"><p></p><small class="time">10:3' + (log.children.length % 10) + '</small></div>'); log.lastChild.firstChild.textContent = text; log.scrollTop = 1e6; };
      const say = (text) => add(text, 'agent');
      const typing = (on) => { root.querySelector('.isTyping')?.remove(); if (on) log.insertAdjacentHTML('beforeend', '<div class="isTyping"><span>...</span></div>'); };
      const offer = (labels) => { for (const label of labels) { const b = document.createElement('button'); b.textContent = label; b.onclick = () => { add(label, 'visitor'); heard(label); }; picks.append(b); } };
      ed.addEventListener('input', () => { go.disabled = ed.textContent.trim() === ''; });
      go.onclick = () => { const text = ed.textContent; ed.textContent = ''; go.disabled = true; setTimeout(() => { add(text, 'visitor'); heard(text); }, 150); };
      void speak();</script>`);
    await converse(page);
    await page.close();
  });

  it('never sends a second time when the first is slow to show', async () => {
    const page =
      await bench.open(`<!doctype html><title>Support chat</title><div class="chat"><div id="l"><div class="bot">Your surname?</div></div>
      <form id="f"><input id="i" placeholder="Message"><button id="b">Send</button></form></div><script>
      window.heardAll = []; f.onsubmit = (event) => { event.preventDefault(); heardAll.push(i.value); const text = i.value; setTimeout(() => { i.value = ''; l.insertAdjacentHTML('beforeend', '<div class="user"></div>'); l.lastChild.textContent = text; }, Number(new URLSearchParams(location.search).get('wait') ?? 1500)); l.insertAdjacentHTML('beforeend', '<hr>'); };</script>`);
    const chat = await read(page);
    expect(await page.run(`bench.send('${chat?.chat}', 'Marlow', 'op')`)).toEqual({ sent: true });
    expect(await page.inPage('window.heardAll')).toEqual(['Marlow']);
    await page.close();
  });

  it('says when a line was not sent, and why', async () => {
    const page = await bench.open(
      `<!doctype html><title>Support chat</title><div class="chat"><div class="bot">Your surname?</div><input id="i" placeholder="Message"><button>Send</button></div>`,
    );
    const chat = (await read(page))?.chat;
    expect(await page.run(`bench.send('chat-other', 'Marlow', 'op1')`)).toEqual({ sent: false, reason: 'target-gone' });
    expect(await page.run(`bench.send('${chat}', 'Marlow', 'op2')`)).toEqual({ sent: false, reason: 'not-sent' });
    expect(await page.run(`bench.send('${chat}', 'Marlow', 'op3')`)).toEqual({ sent: false, reason: 'already-filled' });
    await page.inPage(`void (i.value = '', i.style.opacity = '0')`);
    expect(await page.run(`bench.send('${chat}', 'Marlow', 'op4')`)).toMatchObject({ sent: false });
    await page.close();
  });

  it('tells once when the other side has come to rest', async () => {
    const page = await bench.open(
      `<!doctype html><title>Support chat</title><div class="chat"><div id="l"><div class="bot">Your surname?</div></div><input placeholder="Message"><button>Send</button></div>`,
    );
    await read(page);
    await page.inPage(
      `void (l.insertAdjacentHTML('beforeend', '<div class="bot"></div>'), window.n = setInterval(() => { l.lastChild.textContent += 'word '; if (l.lastChild.textContent.length > 60) clearInterval(window.n); }, 50))`,
    );
    await page.page.waitForTimeout(2200);
    expect(await page.run('bench.changes.count')).toBe(1);
    await page.close();
  });
});

describe('what is no chat', () => {
  it.each([
    [
      'comments under an article',
      `<article><h1>Tulips</h1><p>${'Long text about tulips and their bulbs. '.repeat(20)}</p></article><section id="comments"><div class="comment"><b class="user">Ida</b><p>Lovely!</p><a href="#">Reply</a></div><div class="comment" style="margin-left:40px"><b class="user">Per</b><p>I planted mine too late.</p><a href="#">Reply</a></div><form><textarea placeholder="Add a comment"></textarea><button>Post</button></form></section>`,
    ],
    [
      'a search with hits above the box',
      `<main><ul><li class="result">Bulbs in spring</li><li class="result">Pots and soil</li></ul><form role="search"><input name="q" placeholder="Search"><button>Go</button></form></main>`,
    ],
    [
      'a contact form of one box',
      `<main><h1>Write to us</h1><p>We answer within two days.</p><p>Our office is closed on Sundays.</p><form class="contact"><label>Your message <textarea placeholder="Your message"></textarea></label><button>Send</button></form></main>`,
    ],
    [
      'a newsletter box in a footer of two columns',
      `<footer style="display:flex"><div class="left" style="width:300px"><p>About us</p><p>Jobs</p></div><div class="right" style="width:300px"><p>Our shops</p><p>Write to us</p><form><input placeholder="Enter your e-mail"><button>Send</button></form></div></footer>`,
    ],
    [
      'a form of several boxes below a list of notes',
      `<div><p>Step 1</p><p style="margin-left:40px">Tell us who you are</p><form><input placeholder="Name"><textarea placeholder="Message"></textarea><button>Send</button></form></div>`,
    ],
  ])('%s', async (_name, html) => {
    const page = await bench.open(`<!doctype html><title>Garden</title>${html}`);
    expect(await page.run('bench.read()')).toEqual([]);
    await page.close();
  });
});

it('is small enough for the content script of every page', async () => {
  const { gzipSync } = await import('node:zlib');
  const shared = ['monitor', 'overlay', 'visibility/index', 'write/index']
    .map((file) => `export * from './lib/page/${file}.ts';`)
    .join('\n');
  const size = async (code: string) => gzipSync(await bundle(code, true), { level: 9 }).length;
  expect((await size(`${shared} export * from './lib/page/chat-dom/index.ts'`)) - (await size(shared))).toBeLessThanOrEqual(5000);
});
