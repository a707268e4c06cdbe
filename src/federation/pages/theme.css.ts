export { GET } from '../../pages/theme.css.ts';
