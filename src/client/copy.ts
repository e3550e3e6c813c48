/** Gives each citation a button that copies it; where copying is not allowed, it selects the text instead. */
for (const place of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const [copy, copied, failed] = place.dataset['copy']!.split('|') as [string, string, string];
  for (const citation of place.querySelectorAll<HTMLElement>('.citation')) {
    const button = document.createElement('button');
    // An output is a live region, so what is put into it is read out.
    const said = document.createElement('output');
    button.className = 'press button screen';
    button.append(copy);
    button.onclick = async () => {
      try {
        await navigator.clipboard.writeText(citation.innerText);
        said.textContent = copied;
      } catch {
        getSelection()!.selectAllChildren(citation);
        said.textContent = failed;
      }
    };
    citation.after(button, ' ', said);
  }
}
