/** How the pages look: in the colours of the app, in light and dark; where the device chooses colours, in its own. */
import { html } from './html.ts';

export const pageStyle = html`<style>
  :root { color-scheme: light dark; --page: #fafafa; --sheet: #ffffff; --line: #d1d1d1; --words: #242424; --quiet: #424242; --brand: #0f5a5e; }
  @media (prefers-color-scheme: dark) { :root { --page: #1f1f1f; --sheet: #292929; --line: #666666; --words: #ffffff; --quiet: #d6d6d6; --brand: #6cc3c8; } }
  html { background: var(--page); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
  body { margin: 0; color: var(--words); font: 16px/26px 'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif; overflow-wrap: break-word; }
  header, main { box-sizing: border-box; max-width: 760px; margin: 0 auto; padding: 0 40px; }
  header { display: flex; flex-wrap: wrap; gap: 0 32px; align-items: center; padding-top: 24px; padding-bottom: 24px; }
  header p { margin: 0; font-weight: 600; }
  nav ul { display: flex; flex-wrap: wrap; gap: 0 20px; margin: 0; padding: 0; list-style: none; }
  nav a { display: inline-block; padding: 9px 0; }
  nav a[aria-current] { color: var(--words); font-weight: 600; text-decoration: none; border-bottom: 2px solid var(--brand); padding-bottom: 7px; }
  main { padding-top: 32px; padding-bottom: 40px; background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; margin-bottom: 40px; }
  h1 { margin: 0 0 12px; font-size: 32px; line-height: 40px; }
  h2 { margin: 40px 0 8px; font-size: 22px; line-height: 30px; }
  h3 { margin: 28px 0 4px; font-size: 17px; line-height: 26px; }
  p, ul { margin: 0 0 12px; }
  .intro { font-size: 18px; line-height: 28px; color: var(--quiet); }
  main ul { padding-left: 24px; }
  main li { margin-bottom: 8px; }
  dl { display: grid; grid-template-columns: 144px minmax(0, 1fr); gap: 8px 16px; margin: 12px 0; }
  dt { color: var(--quiet); font-weight: 600; }
  dd { margin: 0; }
  a { color: var(--brand); }
  :focus-visible { outline: 2px solid var(--words); outline-offset: 3px; }
  @media (max-width: 599px) {
    header { padding: 12px 20px; }
    main { margin: 0; padding: 24px 20px; border-width: 1px 0; border-radius: 0; }
    dl { display: block; }
    dd { margin-bottom: 10px; }
  }
  @media print { header { display: none; } main { border: 0; padding: 0; } }
</style>`;
