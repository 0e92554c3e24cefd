import '../../lib/ui/theme.css';
import { render } from 'preact';
import { startSurface } from '../../lib/ui/state.ts';
import { Welcome } from '../../lib/ui/welcome/welcome.tsx';

const app = document.getElementById('app');
if (app) {
  render(<Welcome />, app);
  void startSurface();
}
