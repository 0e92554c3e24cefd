import '../../lib/ui/theme.css';
import { render } from 'preact';
import { startMemory } from '../../lib/ui/memory-state.ts';
import { startPage } from '../../lib/ui/page-state.ts';
import { Popup } from '../../lib/ui/popup/popup.tsx';
import { startSurface } from '../../lib/ui/state.ts';

const app = document.getElementById('app');
if (app) {
  render(<Popup />, app);
  void startSurface().then(() => Promise.all([startPage('popup'), startMemory()]));
}
