import { expect, it } from 'vitest';
import { PressMemory } from './press-memory';

const suspend = { code: 'A', action: 'suspend' } as const;
const accept = { code: 'A', action: 'accept' } as const;

it('holds the first press and lets the second pass', () => {
  const memory = new PressMemory();
  expect(memory.decide(suspend, true, false, 0)).toBe('hold');
  expect(memory.decide(suspend, true, false, 1000)).toBe('pass');
});

it('holds nothing where nothing is open', () => {
  expect(new PressMemory().decide(suspend, false, false, 0)).toBe('pass');
});

it('takes a key held down and a double click for one press', () => {
  const memory = new PressMemory();
  expect(memory.decide(suspend, true, false, 0)).toBe('hold');
  expect(memory.decide(suspend, true, true, 200)).toBe('hold');
  expect(memory.decide(suspend, true, false, 900)).toBe('pass');
});

it('asks about each action and each dossier by itself', () => {
  const memory = new PressMemory();
  expect(memory.decide(suspend, true, false, 0)).toBe('hold');
  expect(memory.decide(accept, true, false, 1000)).toBe('hold');
  expect(memory.decide({ ...accept, code: 'B' }, true, false, 2000)).toBe('hold');
});

it('does not ask again while the portal asks with the same words, but later', () => {
  const memory = new PressMemory();
  memory.decide(suspend, true, false, 0);
  memory.decide(suspend, true, false, 1000);
  expect(memory.decide(suspend, true, false, 30_000)).toBe('again');
  expect(memory.decide(suspend, true, false, 90_000)).toBe('hold');
});

it('begins anew when the card was closed', () => {
  const memory = new PressMemory();
  memory.decide(suspend, true, false, 0);
  memory.release();
  expect(memory.decide(suspend, true, false, 1000)).toBe('hold');
});
