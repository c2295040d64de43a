/** The report's only script: sorts and filters the table, and turns dark to light. It asks nobody for anything. */

export const REPORT_SCRIPT = `
(() => {
  const root = document.documentElement;
  const theme = document.getElementById('theme');
  if (theme) theme.addEventListener('click', () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });
  const table = document.getElementById('rows');
  if (!table) return;
  const body = table.tBodies[0];
  const find = document.getElementById('find');
  const count = document.getElementById('count');
  const heads = [...table.tHead.rows[0].cells];
  const keyOf = (row, column) => row.cells[column].dataset.key ?? row.cells[column].textContent.toLowerCase();
  const compare = (a, b) => {
    const [x, y] = [Number(a), Number(b)];
    if (a !== '' && b !== '' && !Number.isNaN(x) && !Number.isNaN(y)) return x - y;
    return a === b ? 0 : a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1;
  };
  heads.forEach((head, column) => head.querySelector('button').addEventListener('click', () => {
    const down = head.getAttribute('aria-sort') === 'ascending';
    heads.forEach((other) => other.setAttribute('aria-sort', 'none'));
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const rows = [...body.rows].map((row, index) => ({ row, index, key: keyOf(row, column) }));
    rows.sort((a, b) => {
      if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1;
      return (down ? -1 : 1) * compare(a.key, b.key) || a.index - b.index;
    });
    body.append(...rows.map(({ row }) => row));
  }));
  if (find) find.addEventListener('input', () => {
    const wanted = find.value.trim().toLowerCase();
    let shown = 0;
    for (const row of body.rows) {
      row.hidden = wanted !== '' && !row.textContent.toLowerCase().includes(wanted);
      if (!row.hidden) shown += 1;
    }
    if (count) count.textContent = shown + ' of ' + body.rows.length + ' rows';
  });
})();
`;

/** SHA-256 of the script for the page's content policy: no other script runs, whatever a name brings along (tested). */
export const REPORT_SCRIPT_HASH = 'sha256-eNXYZ7bVKsWVaTy8opQmj95g1Y0JTp+uTOeolYXpONc=';
