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
  { vendor: 'n8n', within: '.n8n-chat' },
  { vendor: 'rasa', within: '[class*=rw-]' },
  { vendor: 'chatscope', within: '[class*=cs-main]' },
  { vendor: 'tidio', within: '#tidio' },
];
