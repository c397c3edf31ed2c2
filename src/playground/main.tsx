import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { tabsAtStart } from './example-tabs.ts';
import { examples } from './examples.ts';
import { playgroundStorage } from './playground-storage.ts';
import { Playground } from './playground.tsx';

const root = document.getElementById('playground');
if (root === null) throw new Error('index.html must have an element with the id "playground"');

const storage = playgroundStorage();
createRoot(root).render(<Playground tabs={tabsAtStart(storage, examples)} storage={storage} />);
