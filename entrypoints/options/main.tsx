import '../../lib/ui/theme.css';
import { render } from 'preact';
import { startMemory } from '../../lib/ui/memory-state.ts';
import { Options } from '../../lib/ui/options/options.tsx';
import { startSurface } from '../../lib/ui/state.ts';

const app = document.getElementById('app');
if (app) {
  render(<Options />, app);
  void startSurface().then(startMemory);
}
