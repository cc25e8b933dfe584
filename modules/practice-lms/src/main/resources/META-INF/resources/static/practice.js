// What a page of the practice LMS does by itself where scripts run; without them, its buttons do.
for (const form of document.querySelectorAll('form[data-auto-submit]')) {
  form.submit();
}
// "Back to the course" inside the tool's frame means the whole window.
if (document.body.dataset.page === 'practice' && window.top !== window) {
  window.top.location = window.location.href;
}
// A tool that finished its registration asks for its window to be closed.
const registration = document.querySelector('iframe[data-registration]');
window.addEventListener('message', (event) => {
  const finished = event.data && event.data.subject === 'org.imsglobal.lti.close';
  if (registration && finished && event.source === registration.contentWindow) {
    window.location = registration.dataset.registration;
  }
});
