/**
 * Known chat widgets, one row each: what the composer lies in. A row only gives the conversation its vendor's name; finding, reading and
 * sending go by shape, so that a widget without a row works the same.
 */
export interface Widget {
  readonly vendor: string;
  /** Selector of the widget's own element, around its composer. */
  readonly within: string;
}

export const WIDGETS: readonly Widget[] = [
  { vendor: 'deep-chat', within: 'deep-chat' },
  { vendor: 'intercom', within: '[class*=intercom]' },
  { vendor: 'crisp', within: '.crisp-client' },
  { vendor: 'botframework', within: '[class*=webchat__]' },
  { vendor: 'botpress', within: '[class*=bpw-],[class*=bpComposer]' },
  { vendor: 'n8n', within: '.n8n-chat,.chat-wrapper' },
  { vendor: 'typebot', within: 'typebot-standard,typebot-bubble,typebot-popup' },
  { vendor: 'flowise', within: 'flowise-chatbot,flowise-fullchatbot' },
  { vendor: 'rasa', within: '[class*=rw-conversation],[class*=rw-widget]' },
  { vendor: 'chatscope', within: '[class*=cs-chat],[class*=cs-main]' },
  { vendor: 'react-chatbotify', within: '[class*=rcb-]' },
  { vendor: 'tidio', within: '#tidio,[class*=tidio]' },
  { vendor: 'chatwoot', within: '[class*=woot]' },
];
