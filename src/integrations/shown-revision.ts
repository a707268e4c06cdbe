/** In a browser, in development: tells the server which revision of the content the page shows, as soon as the server can be heard. */
const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const revision = navigation?.serverTiming.find(({ name }) => name === 'revision')?.description;
import.meta.hot?.send('minutebook:shown', Number(revision));
