import { describe, expect, it } from 'vitest';
import { messageOf } from './messageOf.ts';

describe('messageOf()', () => {
  it('is what an error says, and anything else as a text', () => {
    expect(messageOf(new TypeError('no such file'))).toBe('no such file');
    expect(messageOf('gone')).toBe('gone');
    expect(messageOf(undefined)).toBe('undefined');
  });
});
