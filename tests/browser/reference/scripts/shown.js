// Faults of the heading of a page, which begins with a number or a verb, and of its title in the browser.
start => {
    const faults = [];
    const heading = document.querySelector("#main-content .docblock h2, #main-content .docblock h1");
    const text = heading ? heading.innerText.replace("§", "").trim() : "";
    if (!text.startsWith(start) || text.length < start.length + 3) {
        faults.push(`${location.pathname}: the heading is "${text}", expected "${start}" and a title`);
    }
    const module = location.pathname.split("/").at(-2);
    if (!document.title.includes(module)) {
        faults.push(`${location.pathname}: the title is "${document.title}", expected "${module}" in it`);
    }
    return faults;
}
