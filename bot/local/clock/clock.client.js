/** Moves the local clock, and keeps the time on the page as the app has it. */
const time = document.getElementById('time');
const problem = document.getElementById('problem');
const chosen = document.getElementById('chosen');
const everyMs = 5000;

/** Written only when it is another, so that screen readers hear it once. */
function show({ time: words }) {
  if (time.textContent !== words) time.textContent = words;
}

async function move(wanted) {
  const answer = await fetch('/local/clock', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wanted),
  });
  const body = await answer.json();
  problem.textContent = answer.ok ? '' : body.error.message;
  if (!answer.ok) return;
  show(body);
  chosen.elements.to.value = body.moment;
}

for (const button of document.querySelectorAll('[data-step]'))
  button.addEventListener('click', () => move({ step: button.dataset.step }));

chosen.addEventListener('submit', (event) => {
  event.preventDefault();
  move({ to: chosen.elements.to.value.slice(0, 16) });
});

setInterval(async () => {
  const answer = await fetch('/local/time').catch(() => null);
  if (answer?.ok) show(await answer.json());
}, everyMs);
