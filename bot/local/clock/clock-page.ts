/** The page with the app's own time on it, and buttons that move it ahead. */
import { clockSteps, type LocalClock } from '../../../shared/contracts/api/local/local-clock.ts';
import { text } from '../../../shared/text/text.ts';

const style = `
  :root { color-scheme: light dark; --page: #fafafa; --sheet: #ffffff; --line: #d1d1d1; --words: #242424; --quiet: #424242; --brand: #0f5a5e; --on-brand: #ffffff; --problem: #b10e1c; }
  @media (prefers-color-scheme: dark) { :root { --page: #1f1f1f; --sheet: #292929; --line: #666666; --words: #ffffff; --quiet: #d6d6d6; --brand: #6cc3c8; --on-brand: #10282a; --problem: #f1a4ab; } }
  body { margin: 0; background: var(--page); color: var(--words); font: 16px/24px 'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif; }
  main { box-sizing: border-box; max-width: 560px; margin: 10vh auto; padding: 40px; background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; }
  @media (max-width: 599px) { main { margin: 16px; padding: 24px; } }
  h1 { margin: 0 0 8px; font-size: 24px; line-height: 32px; }
  p { margin: 0 0 16px; color: var(--quiet); }
  .time { margin: 24px 0; font-size: 28px; line-height: 36px; font-weight: 600; color: var(--words); font-variant-numeric: tabular-nums; }
  .row { display: flex; flex-wrap: wrap; gap: 12px; align-items: end; margin-bottom: 24px; }
  label { display: grid; gap: 4px; font-weight: 600; }
  button, input { box-sizing: border-box; min-height: 44px; padding: 8px 16px; font: inherit; border-radius: 6px; border: 1px solid var(--line); background: var(--sheet); color: var(--words); }
  button { cursor: pointer; font-weight: 600; }
  button.next { background: var(--brand); border-color: var(--brand); color: var(--on-brand); }
  button:hover { text-decoration: underline; }
  :focus-visible { outline: 2px solid var(--words); outline-offset: 2px; }
  a { color: var(--brand); }
  [role='alert']:empty { display: none; }
  [role='alert'] { color: var(--problem); }
`;

export function toClockPage({ time, moment }: LocalClock): string {
  const { title, intro, steps, chosen, move, missed, tab } = text.localClock;
  const buttons = clockSteps.map(
    (step) => `<button type="button" data-step="${step}"${look(step)}>${steps[step]}</button>`,
  );
  return `<!doctype html>
<html lang="${text.language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} – ${text.appName}</title>
    <link rel="icon" href="data:,">
    <style>${style}</style>
    <script src="/local/clock.js" defer></script>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${intro}</p>
      <p class="time" id="time" role="status">${time}</p>
      <div class="row">${buttons.join('')}</div>
      <form class="row" id="chosen">
        <label>${chosen}<input type="datetime-local" name="to" required value="${moment}"></label>
        <button>${move}</button>
      </form>
      <p id="problem" role="alert"></p>
      <p>${missed}</p>
      <p><a href="/tab/">${tab}</a></p>
    </main>
  </body>
</html>
`;
}

/** The one that brings the next check-in stands out. */
function look(step: (typeof clockSteps)[number]): string {
  return step === 'monday' ? ' class="next"' : '';
}
