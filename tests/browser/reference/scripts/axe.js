// Has axe-core, which is loaded, look at pictures and tables.
async theme => {
    document.querySelectorAll("#main-content details").forEach(details => { details.open = true; });
    const include = ["svg", "table"]
        .map(name => `#main-content .docblock ${name}`)
        .filter(selector => document.querySelector(selector))
        .map(selector => [selector]);
    if (include.length === 0) {
        return [`${location.pathname}: neither picture nor table, expected one`];
    }
    // How links look in a text is the theme's of rustdoc, which does not underline them.
    const rules = { "link-in-text-block": { enabled: false } };
    const { violations } = await axe.run({ include }, { rules, resultTypes: ["violations"] });
    return violations.flatMap(({ id, help, nodes }) => nodes.slice(0, 3).map(node =>
        `${location.pathname}, ${theme}: ${id}, ${help}: ${node.html.slice(0, 120)} (${node.failureSummary})`));
}
