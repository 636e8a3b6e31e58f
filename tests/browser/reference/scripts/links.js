// Fetches what a page links on its own server, and looks for the places in it that links name.
async () => {
    const faults = [];
    const links = [];
    for (const link of document.querySelectorAll("a[href]")) {
        // In a picture, what `href` gives is no text.
        const address = URL.parse(link.getAttribute("href"), location);
        // A name of Rust that rustdoc did not resolve looks like the scheme of an address.
        if (address && ["http:", "https:"].includes(address.protocol)) {
            links.push(address);
        } else {
            faults.push(`${location.pathname}: links "${link.getAttribute("href")}", expected an address`);
        }
    }
    const places = new Map();
    for (const link of links.filter(link => link.origin === location.origin)) {
        const page = link.origin + link.pathname;
        places.set(page, (places.get(page) || new Set()).add(decodeURIComponent(link.hash.slice(1))));
    }
    const follow = async ([page, names]) => {
        const answer = await fetch(page);
        if (!answer.ok) {
            faults.push(`${location.pathname}: links ${page}, which is answered with ${answer.status}, expected a page`);
            return;
        }
        const found = new DOMParser().parseFromString(await answer.text(), "text/html");
        const redirected = found.querySelector("meta[http-equiv=refresh]");
        if (redirected) {
            faults.push(`${location.pathname}: links ${page}, which leads elsewhere, expected the page itself`);
        }
        for (const name of names) {
            // Lines of sources, and the switches of rustdoc's own pages, are made by scripts.
            if (name && !page.includes("/src/") && !found.getElementById(name)) {
                faults.push(`${location.pathname}: links ${page}#${name}, but no element there is called so`);
            }
        }
    };
    await Promise.all([...places].map(follow));
    return { followed: places.size, faults };
}
