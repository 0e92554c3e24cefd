import '../../lib/ui/theme.css';
import { render } from 'preact';
import { startPage } from '../../lib/ui/page-state.ts';
import { Panel } from '../../lib/ui/panel/panel.tsx';
import { startSurface } from '../../lib/ui/state.ts';

const app = document.getElementById('app');
if (app) {
  render(<Panel />, app);
  void startSurface().then(() => startPage('panel'));
}
