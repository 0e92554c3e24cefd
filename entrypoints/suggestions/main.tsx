import '../../lib/ui/theme.css';
import { render } from 'preact';
import { List } from '../../lib/ui/list/list.tsx';

const app = document.getElementById('app');
if (app) {
  render(<List token={new URLSearchParams(location.search).get('token') ?? ''} />, app);
}
