/**
 * What a plain page holds, by its own account: the values its listeners were told of (`input` and `change`), beside what stands in the
 * controls. A value written without an event stands in `shown` and is missing from `held`.
 */
(() => {
  const held = {};
  const nameOf = (control) => control.dataset.key || control.name || control.id;
  const readingOf = (control) => {
    if (control.type === 'radio') return document.querySelector(`input[type=radio][name="${control.name}"]:checked`)?.value ?? '';
    return control.type === 'checkbox' ? control.checked : control.value;
  };
  const told = (event) => {
    const control = event.composedPath()[0];
    if (control instanceof HTMLElement && nameOf(control)) held[nameOf(control)] = readingOf(control);
  };
  document.addEventListener('input', told, true);
  document.addEventListener('change', told, true);
  let submitted = 0;
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    submitted += 1;
  });
  window.__state = () => {
    const shown = {};
    for (const control of document.querySelectorAll('input, select, textarea'))
      if (nameOf(control)) shown[nameOf(control)] = readingOf(control);
    return { held: { ...held }, shown, submitted };
  };
})();
