// Moves a line of an ordering question at once; without this script the server does it.
for (const list of document.querySelectorAll('[data-order]')) {
  list.addEventListener('click', (event) => {
    const button = event.target.closest('button[name="move"]');
    if (!button) {
      return;
    }
    event.preventDefault();
    const line = button.closest('li');
    if (button.value.startsWith('up:')) {
      line.previousElementSibling?.before(line);
    } else {
      line.nextElementSibling?.after(line);
    }
    button.focus();
  });
}
