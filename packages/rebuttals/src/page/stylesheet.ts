/** The public page's style: readable at any width and zoom, in light and dark, in print, with forced colours. */
export const stylesheet = `:root {
  color-scheme: light dark;
  --ink: #16202b; --paper: #ffffff; --quiet: #51606f; --line: #d5dce3; --accent: #0b5cad; --wash: #f3f6f9;
  --false: #a4262c; --true: #1b6e3c; --between: #7a4d00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e8edf2; --paper: #12181f; --quiet: #a3b1bf; --line: #323d49; --accent: #7db9f5; --wash: #1a222b;
    --false: #ff9a9e; --true: #7fd6a0; --between: #f2c36b;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 44rem; padding: 1.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, main:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; }
header nav { display: flex; flex-wrap: wrap; gap: 1rem; justify-content: flex-end; font-size: .9375rem; }
h1 { font-size: clamp(1.75rem, 5vw, 2.5rem); line-height: 1.15; margin: 1rem 0 .5rem; }
.lead { font-size: 1.1875rem; margin: 0 0 .75rem; }
.self { color: var(--quiet); font-size: .9375rem; margin: 0 0 2rem; }
.contents { background: var(--wash); border-radius: .5rem; padding: .5rem 1rem; margin-bottom: 2rem; }
article { border-top: 1px solid var(--line); padding: 1.75rem 0 1rem; scroll-margin-top: 1rem; }
article:target { border-top: 4px solid var(--accent); }
h2 { font-size: 1.375rem; line-height: 1.3; margin: 0 0 1rem; }
h3 { font-size: .9375rem; margin: 1.25rem 0 .25rem; color: var(--quiet); }
article p { margin: .25rem 0 .75rem; }
.rumour { background: var(--wash); border-inline-start: 4px solid var(--line); border-radius: .25rem; padding: .25rem 1rem; }
.rumour h3 { margin-top: .5rem; }
.verdict { font-weight: 700; margin-inline-start: .5rem; padding: .1rem .5rem; border: 1px solid currentColor; border-radius: 1rem; color: var(--between); }
.verdict.false { color: var(--false); }
.verdict.true { color: var(--true); }
.correction { border-inline-start: 4px solid var(--between); padding-inline-start: .75rem; }
article footer, .page { color: var(--quiet); font-size: .875rem; margin-top: 1rem; }
@media print { .skip, header nav, .contents { display: none; } article { break-inside: avoid; } }
`;
