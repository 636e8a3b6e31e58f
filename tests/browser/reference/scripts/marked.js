// Words that are not marked as those of a language, given with its direction; code is in none.
expected => {
    const [language, direction] = expected.split(" ");
    const faults = [];
    const block = document.querySelector("#main-content .docblock");
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const { data, parentElement: parent } = texts.currentNode;
        if (!/\p{L}{3}/u.test(data) || parent.closest("code, pre, .doc-anchor")) {
            continue;
        }
        const marked = parent.closest("[lang]").lang;
        const cyrillic = /\p{Script=Cyrillic}/u.test(data);
        // What is isolated has the direction of its own words.
        const directed = parent.closest("bdi") || getComputedStyle(parent).direction === direction;
        const right = marked === language && directed;
        // Names and verbs are the same in all languages.
        const foreign = cyrillic !== (marked === "ru") && (cyrillic || /\p{Ll}{3} \p{Ll}{3}/u.test(data));
        if (!right || (foreign && language === "en")) {
            faults.push(`${location.pathname}: "${data.trim().slice(0, 60)}" is in "${marked}", expected "${expected}"`);
        }
    }
    return faults.slice(0, 5);
}
