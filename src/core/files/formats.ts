/** Formats of pictures that every browser shows. */
const pictures = ['AVIF', 'GIF', 'JPEG', 'JPG', 'PNG', 'SVG', 'WEBP'];

/** Formats of files that no browser runs as a page of the site, whoever wrote them. */
const published: ReadonlySet<string> = new Set([
  ...pictures,
  ...['CSV', 'DOC', 'DOCX', 'EPUB', 'ICS', 'JSON', 'ODP', 'ODS', 'ODT', 'PDF', 'PPT', 'PPTX', 'RTF', 'TSV', 'TXT'],
  ...['XLS', 'XLSX', 'ZIP', 'GEOJSON', 'TIF', 'TIFF'],
  ...['M4A', 'MP3', 'MP4', 'OGG', 'OPUS', 'SRT', 'VTT', 'WAV', 'WEBM'],
]);

/** The format of a file, as the ending of its name tells it: `PDF`; empty where it has none. */
export function formatOf(path: string): string {
  return (/\.([a-z0-9]+)$/i.exec(path)?.[1] ?? '').toUpperCase();
}

/** Whether a file is of a format that is published as it is. */
export function isPublished(path: string): boolean {
  return published.has(formatOf(path));
}

/** Whether a file is a picture that can be in a text. */
export function isPicture(path: string): boolean {
  return pictures.includes(formatOf(path));
}

/** Whether a file is a drawing (SVG), which is a page of its own to a browser. */
export function isDrawing(path: string): boolean {
  return formatOf(path) === 'SVG';
}

/** The endings of names of pictures, for a sentence. */
export const pictureEndings = '.png, .jpg, .jpeg, .gif, .webp, .avif or .svg';
