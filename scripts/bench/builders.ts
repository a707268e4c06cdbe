import { rmSync } from 'node:fs';
import path from 'node:path';
import { asClerksRunIt } from './as-clerks-run-it.ts';
import { projectFolder } from '../publish/project.ts';
import { addAction, addSentence, type Edit } from './edit-meeting.ts';
import type { Command } from './run-command.ts';

/** A builder at work: what is done before each run, and what it runs, one after another. */
export interface Builder {
  readonly name: string;
  readonly prepare: () => void;
  readonly commands: readonly Command[];
  /** Whether the output has a search index. */
  readonly hasSearch: boolean;
}

/** Minutebook and its peers on the same minutes, which it may edit: Hugo and Eleventy make a page of each meeting and check nothing. */
export function buildersOf(content: string, out: string): Builder[] {
  const boards = path.join(content, 'boards');
  const hugo = hugoInto(boards, path.join(out, 'hugo'));
  const eleventy = path.join(out, 'eleventy');
  const ours = path.join(out, 'minutebook');
  const peer = (name: string, folder: string, commands: readonly Command[], hasSearch = false): Builder => ({
    name,
    prepare: () => {
      rmSync(folder, { recursive: true, force: true });
    },
    commands,
    hasSearch,
  });
  const after = (edit: Edit, name: string, commands: readonly Command[], hasSearch = false): Builder => ({
    name,
    prepare: () => {
      edit.make(content);
    },
    commands,
    hasSearch,
  });
  return [
    peer('Hugo', path.join(out, 'hugo'), [hugo]),
    peer('Eleventy', eleventy, [eleventyInto(boards, eleventy)]),
    peer('Minutebook', ours, [script('build', content, ours, '--no-search', '--cold')]),
    after(addSentence, 'Minutebook after a sentence', [script('build', content, ours, '--no-search')]),
    after(addAction, 'Minutebook after an action', [script('build', content, ours, '--no-search')]),
    peer('Minutebook, check alone', ours, [script('check', content, null, '--cold')]),
    after(addSentence, 'Minutebook, check after a sentence', [script('check', content, null)]),
    after(addAction, 'Minutebook, check after an action', [script('check', content, null)]),
    peer('Hugo and Pagefind', path.join(out, 'hugo'), [hugo, pagefind(path.join(out, 'hugo'))], true),
    peer('Minutebook with search', ours, [script('build', content, ours, '--cold')], true),
    after(addSentence, 'Minutebook with search after a sentence', [script('build', content, ours)], true),
    after(addAction, 'Minutebook with search after an action', [script('build', content, ours)], true),
  ];
}

function hugoInto(content: string, out: string): Command {
  const source = path.join(import.meta.dirname, 'hugo');
  return {
    program: 'hugo',
    parameters: ['--quiet', '--noBuildLock', '--source', source, '--contentDir', content, '--destination', out],
    env: { HUGO_RESOURCEDIR: path.join(out, '../hugo-resources') }, // Otherwise it writes beside its templates.
  };
}

function eleventyInto(content: string, out: string): Command {
  const config = path.join(import.meta.dirname, 'eleventy/eleventy.config.js');
  return {
    program: 'eleventy',
    parameters: ['--quiet', '--config', config, '--input', content, '--output', out],
    env: { CONTENT: content },
  };
}

function pagefind(site: string): Command {
  const program = path.join(projectFolder, 'node_modules/.bin/pagefind');
  return { program, parameters: ['--site', site, '--silent'] };
}

function script(name: 'build' | 'check', content: string, out: string | null, ...options: string[]): Command {
  const file = path.join(projectFolder, 'scripts', `${name}.ts`);
  const build = out === null ? [] : ['--out', out, '--as-at', '2026-01-01'];
  return {
    program: process.execPath,
    parameters: [...asClerksRunIt, file, '--content', content, ...build, ...options],
  };
}
