// Prints this page alone, also inside a course's frame, where the browser's menu prints the whole course.
for (const button of document.querySelectorAll('button[data-print]')) {
  button.addEventListener('click', () => window.print());
  button.hidden = false;
}
