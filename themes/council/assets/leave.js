/* "Leave this site quickly": takes this page out of the browser's history. Without this script the link leads on as any other does. */
for (const link of document.querySelectorAll("[data-leave]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    document.documentElement.hidden = true;
    document.title = "";
    location.replace(link.href);
  });
}
