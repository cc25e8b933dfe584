// Sends the one form of this page; its button does the same without a script.
document.querySelector('form[data-submit]').submit();
