import { describe, expect, it } from 'vitest';
import { quoted } from './fault.ts';

describe('quoted(text)', () => {
  it('cuts what is longer than sixty letters, and says so', () => {
    expect(quoted('a'.repeat(60))).toBe('a'.repeat(60));
    expect(quoted('a'.repeat(61))).toBe(`${'a'.repeat(57)}…`);
    expect(quoted('')).toBe('');
  });
});
