// Tells of a page that scrolls sideways, and of the elements that make it so.
asked => {
    const width = Number(asked);
    document.querySelectorAll("#main-content details").forEach(details => { details.open = true; });
    const wide = document.scrollingElement.scrollWidth;
    if (innerWidth !== width) {
        return [`${location.pathname}: shown ${innerWidth} wide, expected ${width}: something wider widens the page`];
    }
    if (wide <= width) {
        return [];
    }
    const scrolled = element => {
        for (let parent = element.parentElement; parent; parent = parent.parentElement) {
            if (parent !== document.body && ["auto", "scroll", "hidden"].includes(getComputedStyle(parent).overflowX)) {
                return true;
            }
        }
        return false;
    };
    const causes = [...document.querySelectorAll("body *")]
        .filter(element => element.getBoundingClientRect().right > width && !scrolled(element))
        .map(element => `${element.localName} "${element.textContent.trim().slice(0, 40)}"`);
    return [`${location.pathname}: ${wide} wide, expected ${width}: ${causes.slice(-3).join(", ")}`];
}
