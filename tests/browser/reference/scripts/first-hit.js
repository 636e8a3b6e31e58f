// The first hit of a search, and how the first ones look; nothing until there is one, or surely none. rustdoc shows hits in
// their order as it finds them, and goes on long after the first one.
typed => {
    const results = document.querySelector(".search-results.active");
    const asked = new URLSearchParams(location.search).get("search");
    if (!results || asked !== typed) {
        return null;
    }
    const hits = [...results.querySelectorAll("a")].slice(0, 5);
    if (hits.length === 0) {
        return document.querySelector("#search-tabs .count.loading") ? null : { href: "nothing", shown: [] };
    }
    return { href: hits[0].pathname + hits[0].hash, shown: hits.map(hit => hit.innerText.trim().replaceAll("\n", " ")) };
}
