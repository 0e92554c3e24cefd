/** The few things of the browser's windows that a surface needs: which tab it speaks of, opening the panel and the options. */
interface TabsApi {
  create(properties: { url: string }): Promise<unknown>;
  reload(tabId: number): Promise<void>;
  query(filter: object): Promise<readonly { id?: number; windowId?: number }[]>;
  onActivated: { addListener(listener: () => void): void };
  onUpdated: { addListener(listener: (tabId: number, change: { status?: string }) => void): void };
}
interface Api {
  tabs: TabsApi;
  runtime: { getURL(path: string): string; openOptionsPage(): Promise<void> };
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const api = (): Api => {
  const scope = globalThis as unknown as { browser?: Api; chrome: Api };
  return scope.browser?.tabs ? scope.browser : scope.chrome;
};

/** The tab named in the address of the surface, else the one in front. */
export async function subjectTab(): Promise<number | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) return named;
  const [tab] = await api().tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

export function onOtherTab(listener: () => void): void {
  if (new URLSearchParams(location.search).has('tab')) return;
  api().tabs.onActivated.addListener(listener);
}

export function onTabLoaded(listener: (tabId: number) => void): void {
  api().tabs.onUpdated.addListener((tabId, change) => change.status === 'complete' && listener(tabId));
}

/** Must be called in the turn of a person's click. */
export function openPanel(tabId: number): void {
  const { sidePanel, sidebarAction } = api();
  void (sidePanel ? sidePanel.open({ tabId }) : sidebarAction?.open());
}

export function openOptions(): void {
  void api().runtime.openOptionsPage();
}

/** The first run, in a tab of its own. */
export function openWelcome(): void {
  void api().tabs.create({ url: api().runtime.getURL('/welcome.html') });
}

export function reloadTab(tabId: number): void {
  void api().tabs.reload(tabId);
}
