import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { noCdn } from './scripts/vite-no-cdn.ts';
import { wllamaFiles, wllamaFromFiles } from './scripts/vite-wllama.ts';

/** `connect-src` is wide because it is static and a model mirror may be anywhere; every page but the engine narrows itself by a meta CSP. */
const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'";

export default defineConfig({
  imports: false,
  outDir: '.output',
  targetBrowsers: ['chrome', 'firefox'],
  // Firefox runs the same Manifest V3.
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen'])],
    content_security_policy: { extension_pages: CSP },
    minimum_chrome_version: '124',
    commands: {
      fill: { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_commandFill__' },
      panel: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandPanel__' },
    },
    web_accessible_resources: [{ resources: ['suggestions.html'], matches: ['http://*/*', 'https://*/*'], use_dynamic_url: true }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'stead@stead.invalid', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : {}),
  }),
  hooks: {
    'build:publicAssets': (_, files) => void files.push(...(wllamaFiles() as never[])),
  },
  vite: () => ({
    build: { target: 'esnext', sourcemap: false },
    plugins: [noCdn(), wllamaFromFiles()],
    worker: { format: 'es', plugins: () => [noCdn(), wllamaFromFiles()] },
    // The CPU build of ONNX Runtime only: half the size, and no second copy of its WebAssembly.
    resolve: {
      alias: {
        'onnxruntime-web/webgpu': 'onnxruntime-web/wasm',
        // Of WXT's own, a content script carries a kilobyte that it does not use.
        'wxt/utils/content-script-context': fileURLToPath(new URL('./entrypoints/content/context.ts', import.meta.url)),
      },
    },
  }),
});
