import { describe, expect, test } from 'vitest';
import { templates, waitForSearch } from '../../scripts/look/templates.ts';
import { findWithAxe } from './axe.ts';
import { usePages } from './open.ts';

const open = usePages({ bypassCSP: true });

describe.concurrent('a page of each template, at 320 and 1280 pixels, in light, dark and forced colours', () => {
  test.for(Object.entries(templates))('has nothing that axe finds: %s', async ([, address], { onTestFinished }) => {
    const page = await open(onTestFinished);
    await page.goto(address);
    await waitForSearch(page);
    expect(await findWithAxe(page)).toEqual([]);
  });
});
