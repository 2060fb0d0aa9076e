// Shows the unit and the note that follow the chosen item at once. Without this script the button beside the item does.
(() => {
  const follow = async (form) => {
    const button = form.querySelector('button[formaction]');
    const asked = new URLSearchParams(new FormData(form));
    try {
      const answer = await fetch(button.formAction, { method: 'POST', body: asked, redirect: 'error' });
      if (!answer.ok) { button.hidden = false; return; }
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const next = [...fresh.forms].find((one) => one.getAttribute('action') === form.getAttribute('action'));
      if (!next || form.elements.namedItem('item').value !== asked.get('item')) return;
      ['proposed', 'unit', 'note'].forEach((name) => { take(form.elements.namedItem(name), next.elements.namedItem(name), asked.get(name)); });
    } catch { button.hidden = false; }
  };
  // what the officer has changed meanwhile stays
  const take = (field, fresh, asked) => {
    if (field.tagName === 'SELECT') {
      const chosen = field.value === asked ? fresh.value : field.value;
      field.replaceChildren(...fresh.options);
      field.value = chosen;
    } else if (field.value.replaceAll('\r\n', '\n') === asked.replaceAll('\r\n', '\n')) {
      field.value = fresh.value;
    }
  };
  document.querySelectorAll('select[data-proposes]').forEach((item) => {
    item.form.querySelector('button[formaction]').hidden = true;
    item.addEventListener('change', () => { follow(item.form); });
  });
})();
