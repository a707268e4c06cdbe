/** The path of a file of a content folder, from where the folder's own path starts. */
export function pathUnder(folder: string, file: string): string {
  return folder === '' ? file : `${folder.replace(/\/$/, '')}/${file}`;
}
