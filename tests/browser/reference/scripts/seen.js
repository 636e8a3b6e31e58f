// What a reader sees of the words on a page, whatever their script: code from left to right, no marks of Markdown, and nothing
// that is cut off at the side where a line begins or ends.
() => {
    const faults = [];
    const fault = (what, text) => faults.push(`${location.pathname}: ${what}: "${text.trim().slice(0, 60)}"`);
    const block = document.querySelector("#main-content .docblock");
    const place = (text, at) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect();
    };
    for (const code of block.querySelectorAll("code")) {
        const text = code.firstChild;
        if (!(text instanceof Text) || text.length < 2 || code.closest("pre")) {
            continue;
        }
        const [first, last] = [place(text, 0), place(text, text.length - 1)];
        if (first.top === last.top && first.left >= last.left) {
            fault("code whose end stands before its beginning", text.data);
        }
    }
    for (const line of block.innerText.split("\n").filter(line => line.includes("**"))) {
        fault("a mark of Markdown", line);
    }
    const room = block.getBoundingClientRect();
    for (const link of block.querySelectorAll("a:not(.doc-anchor, svg a, table a)")) {
        for (const { left, right } of link.getClientRects()) {
            if (left < room.left - 1 || right > room.right + 1) {
                fault("a link outside of its page", link.innerText);
            }
        }
    }
    return faults.slice(0, 5);
}
