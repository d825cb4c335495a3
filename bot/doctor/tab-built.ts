/** Whether the tab's page is where the server looks for it. */
import { doctorText } from '../../shared/text/doctor/en-GB.ts';
import { type Finding, well, wrong } from './findings/finding.ts';

export function checkTab(findFile: (name: string) => string | null): Finding {
  const page = findFile('tab/dist/index.html');
  return page === null ? wrong(doctorText.tab.missing) : well(doctorText.tab.well);
}
