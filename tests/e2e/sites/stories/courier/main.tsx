/** A courier's chat on chatscope: two bubbles a turn, quick replies, lines of advertising, and a list that is drawn anew with every line. */
import { ChatContainer, MainContainer, Message, MessageInput, MessageList } from '@chatscope/chat-ui-kit-react';
import css from '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

document.head.append(
  Object.assign(document.createElement('style'), { textContent: css.replace(/@font-face ?{[^}]*}|@import[^;]*;/g, '') }),
);

const PLACES = ['With a neighbour', 'In the porch', 'Behind the gate'];
/** key, what counts as an answer, what the bot says */
const SCRIPT = [
  ['order', /[A-Z]{1,2}-\d{4}/, ['Hello, I am Wing, the helper of Curlew Parcels.', 'What is your order number?']],
  ['postcode', /[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}/i, ['Thanks, I have found it.', 'Which postcode should the parcel go to?']],
  ['phone', /\d[\d ()+-]{7,}/, ['Did you know? Members get 20% off their next parcel!', 'A phone number for the driver?']],
  ['place', /./, ['Where may the driver leave the parcel?'], PLACES],
  ['helpful', /./, ['All set. It comes on Tuesday.', 'Was this helpful?']],
];
const told = {};
const heard = [];
window.__state = () => ({ told: { ...told }, heard: [...heard] });

function App() {
  const [lines, setLines] = useState(SCRIPT[0][2].map((text) => ({ text, mine: false })));
  const [at, setAt] = useState(0);
  const [draws, setDraws] = useState(0);
  const say = (text) => {
    const clean = new DOMParser().parseFromString(text, 'text/html').body.textContent.trim();
    heard.push(clean);
    const [key, pattern] = SCRIPT[at] ?? ['', /$^/];
    const good = pattern.test(clean);
    if (key && good) told[key] = clean;
    const next = good ? SCRIPT[at + 1] : undefined;
    setLines((before) => [...before, { text: clean, mine: true }]);
    setTimeout(() => {
      setLines((before) => [
        ...before,
        ...(good ? (next?.[2] ?? []) : ['Sorry, I did not get that.', SCRIPT[at]?.[2].at(-1)]).map((one) => ({ text: one, mine: false })),
      ]);
      if (good) setAt(at + 1);
      setDraws((count) => count + 1);
    }, 500);
  };
  return (
    <MainContainer>
      <ChatContainer key={draws}>
        <MessageList>
          {lines.map((line, index) => (
            <Message
              // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added
              key={index}
              model={{
                message: line.text,
                direction: line.mine ? 'outgoing' : 'incoming',
                position: 'single',
                sender: line.mine ? 'you' : 'Wing',
              }}
            />
          ))}
          <MessageList.Content className="quick">
            {(SCRIPT[at]?.[3] ?? []).map((choice) => (
              <button key={choice} type="button" onClick={() => say(choice)}>
                {choice}
              </button>
            ))}
          </MessageList.Content>
        </MessageList>
        <MessageInput placeholder="Write here" attachButton={false} onSend={(html) => say(html)} />
      </ChatContainer>
    </MainContainer>
  );
}

createRoot(document.getElementById('root')).render(<App />);
