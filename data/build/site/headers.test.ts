import { describe, expect, it } from 'vitest';
import { joinedHeaders } from './headers.ts';

const of = (hash: string) =>
  `/*\n  X-Content-Type-Options: nosniff\n  Content-Security-Policy: default-src 'none'; script-src 'self' 'sha256-${hash}'; style-src 'self'\n\n/assets/*\n  Cache-Control: immutable\n`;

describe('the headers of two atlases', () => {
  const joined = joinedHeaders(of('one'), of('two'), 'second');

  it('are one policy that lets both pages run their own script, and nothing else', () => {
    expect(joined.match(/Content-Security-Policy/g)).toHaveLength(1);
    expect(joined).toContain(
      "default-src 'none'; script-src 'self' 'sha256-one' 'sha256-two'; style-src 'self'\n",
    );
  });

  it('let the one page have letters in itself where it alone has some', () => {
    const letters = (sources: string) => `/*\n  Content-Security-Policy: font-src ${sources}\n`;
    const policy = letters("'self' data:").trimEnd();
    expect(joinedHeaders(letters("'self'"), letters("'self' data:"), 'second')).toContain(policy);
    expect(joinedHeaders(letters("'self' data:"), letters("'self'"), 'second')).toContain(policy);
  });

  it('keep the rules of the first, and have those of the second for its folder', () => {
    expect(joined).toContain('\n\n/assets/*\n  Cache-Control: immutable\n');
    expect(joined).toContain('\n\n/second/assets/*\n  Cache-Control: immutable\n');
    expect(joined).not.toContain('/second/*\n');
  });
});
