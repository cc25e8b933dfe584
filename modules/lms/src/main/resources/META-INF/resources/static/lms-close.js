// Tells the LMS that registered us to close this frame or window.
const button = document.getElementById("close");
const opener = window.opener || (window.parent === window ? null : window.parent);
if (opener) {
  button.hidden = false;
  document.getElementById("close-yourself").hidden = true;
  button.addEventListener("click", () => {
    opener.postMessage({ subject: "org.imsglobal.lti.close" }, "*");
    if (window.opener) {
      window.close();
    }
  });
}
