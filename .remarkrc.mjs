// Read by editors with a remark extension: minutes are checked while they are typed.
import remarkGfm from 'remark-gfm';
import { remarkMinutebook } from './scripts/editor/remark-minutebook.ts';

export default { plugins: [remarkGfm, remarkMinutebook] };
