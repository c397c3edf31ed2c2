import '@fontsource-variable/vazirmatn/index.css';
import './styles/tokens.css';
import './styles/base.css';
import { render } from 'preact';
import { Workbench } from './shell/workbench.tsx';

const root = document.getElementById('workbench');
if (root === null) throw new Error('index.html must have an element with the id "workbench"');
root.replaceChildren();
render(<Workbench />, root);
