import '../../lib/ui/theme.css';
import { render } from 'preact';
import { readFile } from '../../lib/transfer/documents/read-file.ts';
import { setFileReader } from '../../lib/ui/document-state.ts';
import { startPage } from '../../lib/ui/page-state.ts';
import { Panel } from '../../lib/ui/panel/panel.tsx';
import { startSurface } from '../../lib/ui/state.ts';

const app = document.getElementById('app');
setFileReader(readFile);
if (app) {
  render(<Panel />, app);
  void startSurface().then(() => startPage('panel'));
}
