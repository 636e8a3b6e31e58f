// Measures words and shapes of all pictures against what is behind them, by WCAG 2: 4.5 for words, 3 for shapes.
theme => {
    const faults = [];
    let measured = 0;
    const fault = (what, is, least) => {
        faults.push(`${location.pathname}, ${theme}: ${what} has a contrast of ${is.toFixed(2)}, expected ${least}`);
    };
    if (document.documentElement.dataset.theme !== theme) {
        faults.push(`${location.pathname}: the theme is ${document.documentElement.dataset.theme}, expected ${theme}`);
    }

    const parse = (text, opacity) => {
        const [red, green, blue, alpha = 1] = text.match(/[\d.]+/g).map(Number);
        return [red, green, blue, alpha * opacity];
    };
    const over = (top, bottom) => [0, 1, 2].map(at => top[at] * top[3] + bottom[at] * (1 - top[3])).concat(1);
    const luminance = colour => {
        const [red, green, blue] = colour.map(value => {
            const share = value / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (paint, behind) => {
        const [one, other] = [luminance(over(paint, behind)), luminance(behind)];
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    };
    const paper = svg => {
        const layers = [];
        for (let element = svg; element; element = element.parentElement) {
            layers.push(parse(getComputedStyle(element).backgroundColor, 1));
        }
        return layers.reduceRight((behind, layer) => over(layer, behind), [255, 255, 255, 1]);
    };
    // What an element is painted with, or nothing.
    const painted = (element, svg, style, what) => {
        if (style[what] === "none" || style.visibility !== "visible") {
            return null;
        }
        let opacity = Number(style[`${what}Opacity`]);
        for (let parent = element; parent !== svg.parentElement; parent = parent.parentElement) {
            opacity *= Number(getComputedStyle(parent).opacity);
        }
        return parse(style[what], opacity);
    };

    const measure = svg => {
        const behind = [];
        const base = paper(svg);
        const backdrop = (x, y) => behind.reduce((colour, { shape, fill }) => {
            const point = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM().inverse());
            return shape.isPointInFill(point) ? over(fill, colour) : colour;
        }, base);
        const drawn = new Set();
        for (const element of svg.querySelectorAll("path, rect, circle, ellipse, line, polyline, polygon, text")) {
            // Ways that meet have one head of an arrow, drawn for each.
            if (drawn.size === drawn.add(element.outerHTML).size) {
                continue;
            }
            const style = getComputedStyle(element);
            const box = element.getBoundingClientRect();
            if (element.closest("defs, clipPath, mask") || style.display === "none" || box.width + box.height === 0) {
                continue;
            }
            measured += 1;
            const fill = painted(element, svg, style, "fill");
            if (element.localName === "text") {
                const middle = (box.top + box.bottom) / 2;
                const places = [box.left + 1, (box.left + box.right) / 2, box.right - 1];
                const least = Math.min(...places.map(x => contrast(fill, backdrop(x, middle))));
                if (least < 4.5) {
                    fault(`"${element.textContent}"`, least, 4.5);
                }
                continue;
            }
            // Something may cover an end of a line, not all of it.
            const length = element.getTotalLength();
            const edges = [0, 0.5, 1].map(share =>
                element.getPointAtLength(length * share).matrixTransform(element.getScreenCTM()));
            const paints = [fill, painted(element, svg, style, "stroke")].filter(paint => paint !== null);
            const most = Math.max(...edges.flatMap(({ x, y }) => paints.map(paint => contrast(paint, backdrop(x, y)))));
            if (most < 3) {
                fault(`a ${element.localName}, ${element.outerHTML.slice(0, 60)},`, most, 3);
            }
            if (fill) {
                behind.push({ shape: element, fill });
            }
        }
    };
    document.querySelectorAll("#main-content details").forEach(details => { details.open = true; });
    document.querySelectorAll("#main-content .docblock svg").forEach(measure);
    return { measured, faults };
}
