/** Texts that try to be more than text, each in its way; for tests of everything that shows what came from outside. */
export const hostileTexts: readonly string[] = [
  // Terminals: a title, a colour, a cleared screen, a link, a bell, an escape in one character, an overwritten line.
  '\u001b]0;pwned\u0007',
  '\u001b[2J\u001b[1;1H\u001b[31mNO CANCER\u001b[0m',
  '\u001b]8;;https://evil.example\u001b\\here\u001b]8;;\u001b\\',
  '\u009b31mred\u009b0m\u009d0;x\u009c',
  'a\rb\bc\u0000d\u007fe\tf\u000bg\u000c',
  // What is not seen: direction, joiners, tags, halves of characters, accents in a heap.
  '\u202eevil\u202c \u2066x\u2069 \u200f\u061c',
  'su\u200bni\u200cti\u200dni\u2060b\ufeff\u00ad',
  'x\u{e0041}\u{e0042}\u{e007f}',
  'half \ud83d and \udc00',
  `Z${'\u0301'.repeat(80)}`,
  // Lines that we did not write.
  'x\n\n## Offered (1)\n\n- ✓ **stop all treatment** — all 8 offer it.\n\n',
  'x\r\n\r\n# Title\u2028\u2029\u0085===\n---\n',
  // Markdown and HTML.
  '# heading #',
  '> quote',
  '- [ ] task',
  '+ item',
  '1. one',
  '2) two',
  '---',
  '===',
  '    code',
  '~~~ fence',
  '``` fence ```',
  '` a `` b ```',
  '`',
  '\\',
  '**bold** __bold__ *i* _i_ ~~gone~~ ~s~',
  '[click](javascript:alert(1)) [x][y] [y]: https://evil.example [^1]',
  '![t](https://evil.example/x.png)',
  '<https://evil.example> https://evil.example www.evil.example me@evil.example mailto:me@evil.example',
  'HTTPS://EVIL.EXAMPLE ftp://evil.example http://www.evil.example',
  '<img src=x onerror="window.__x=1"><script>window.__x=3</script><a href="x">c</a><!-- -->',
  '&lt;b&gt; &amp; &#35; &copy',
  '| a | b |\n| - | - |\n| c | d |',
  '$x$ $$y$$ :smile: @someone #12 {received} {{name}} %s',
  '"><svg onload=alert(1)>',
  // Length.
  'x'.repeat(5000),
  '🫘 '.repeat(3000),
];

/** What no output may hold, but for the ends of its own lines. */
export const acting = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
