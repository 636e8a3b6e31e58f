//! Where things stand in the pictures, as far as it can be known without a browser.

use roxmltree::{Document, Node};

use super::{Registry, all_pictures, elements, example, hostile_registry, number, registry};
use crate::pictures::{SIZE, WIDTH, width};

#[test]
fn nothing_is_outside_its_picture() {
    let examples = ["smtp", "nntp"].into_iter().filter_map(example);
    let registries: Vec<Registry> = [registry(), hostile_registry()].into_iter().chain(examples).collect();
    for (name, picture) in registries.iter().flat_map(all_pictures) {
        let document = Document::parse(&picture).unwrap_or_else(|error| panic!("{name}: {error}\n{picture}"));
        for svg in elements(&document, "svg") {
            let view: Vec<i32> = svg.attribute("viewBox").unwrap().split(' ').map(|it| it.parse().unwrap()).collect();
            assert_eq!(view[..3], [0, 0, WIDTH], "{name}");
            let height = view[3];
            for node in svg.descendants() {
                let (xs, ys) = extent(node);
                assert!(xs.iter().all(|x| (0..=WIDTH).contains(x)), "{name}: {xs:?} {node:?}");
                assert!(ys.iter().all(|y| (0..=height).contains(y)), "{name}: {ys:?} of {height} {node:?}");
            }
        }
    }
}

/// The outermost coordinates of an element, conservatively.
fn extent(node: Node<'_, '_>) -> (Vec<i32>, Vec<i32>) {
    match node.tag_name().name() {
        "text" => {
            // In a mirrored picture, words are turned back, and begin where they would without that.
            let x = if node.has_attribute("transform") { -number(node, "x") } else { number(node, "x") };
            let y = number(node, "y");
            let wide = width(node.text().unwrap_or_default());
            let left = if node.attribute("text-anchor") == Some("middle") { x - wide / 2 } else { x };
            (vec![left, left + wide], vec![y - SIZE, y + 4])
        }
        "circle" => {
            let (x, y, radius) = (number(node, "cx"), number(node, "cy"), number(node, "r"));
            (vec![x - radius, x + radius], vec![y - radius, y + radius])
        }
        "path" => path(node.attribute("d").unwrap()),
        _ => (Vec::new(), Vec::new()),
    }
}

/// The points of a path.
fn path(data: &str) -> (Vec<i32>, Vec<i32>) {
    let (mut xs, mut ys) = (Vec::new(), Vec::new());
    let (mut x, mut y) = (0, 0);
    // Each command is a letter before its numbers.
    let letters = data.match_indices(|it: char| it.is_ascii_alphabetic());
    let numbers = data.split(|it: char| it.is_ascii_alphabetic()).skip(1);
    for ((_, command), numbers) in letters.zip(numbers) {
        let numbers = numbers.split([',', ' ']).filter(|it| !it.is_empty());
        let numbers: Vec<i32> = numbers.map(|it| it.parse().unwrap()).collect();
        match (command, &numbers[..]) {
            ("M" | "L", [to_x, to_y]) => (x, y) = (*to_x, *to_y),
            ("l", [by_x, by_y]) => (x, y) = (x + by_x, y + by_y),
            ("H", [to]) => x = *to,
            ("h", [by]) => x += by,
            ("V", [to]) => y = *to,
            ("v", [by]) => y += by,
            ("A", [12, 12, 0, 0, 1, to_x, to_y]) => {
                xs.push(x + if *to_y > y { 12 } else { -12 });
                (x, y) = (*to_x, *to_y);
            }
            ("C", [points @ .., to_x, to_y]) => {
                for point in points.chunks(2) {
                    xs.push(point[0]);
                    ys.push(point[1]);
                }
                (x, y) = (*to_x, *to_y);
            }
            ("Z", []) => {}
            _ => panic!("{command} {numbers:?} in {data}"),
        }
        xs.push(x);
        ys.push(y);
    }
    (xs, ys)
}

/// Words, where they begin and end from the left, and from the top.
type TextBox = (String, (i32, i32), (i32, i32));

/// The words of a picture, each with the box that the estimate of its width gives it.
fn boxes<'a>(svg: Node<'a, 'a>) -> Vec<TextBox> {
    let texts = svg.descendants().filter(|node| node.tag_name().name() == "text");
    let texts = texts.map(|node| {
        let (xs, ys) = extent(node);
        (node.text().unwrap_or_default().to_owned(), (xs[0], xs[1]), (ys[0] + 2, ys[1] - 2))
    });
    texts.collect()
}

#[test]
fn no_words_lie_over_others() {
    let examples = ["smtp", "nntp"].into_iter().filter_map(example);
    let registries: Vec<Registry> = std::iter::once(registry()).chain(examples).collect();
    for (name, picture) in registries.iter().flat_map(all_pictures) {
        let document = Document::parse(&picture).unwrap();
        for svg in elements(&document, "svg") {
            let boxes = boxes(svg);
            for (place, (text, xs, ys)) in boxes.iter().enumerate() {
                for (other, other_xs, other_ys) in &boxes[..place] {
                    let apart = xs.1 <= other_xs.0 || other_xs.1 <= xs.0 || ys.1 <= other_ys.0 || other_ys.1 <= ys.0;
                    assert!(apart, "{name}: {text} and {other}");
                }
            }
        }
    }
}

/// All is drawn from the left, and turned as a whole; words and numbers are turned once more.
#[test]
fn pictures_from_right_to_left_are_mirrored_and_their_words_are_not() {
    let mirrored = |node: &Node<'_, '_>| node.attribute("transform").is_some_and(|it| it.ends_with("scale(-1 1)"));
    for (name, picture) in all_pictures(&registry()) {
        let document = Document::parse(&picture).unwrap();
        for svg in elements(&document, "svg") {
            let turned = svg.attribute("direction") == Some("rtl");
            assert_eq!(turned, name.ends_with(" ar"), "{name}");
            let texts: Vec<_> = svg.descendants().filter(|node| node.tag_name().name() == "text").collect();
            assert!(!texts.is_empty(), "{name}");
            assert!(texts.iter().all(|text| mirrored(text) == turned), "{name}");
            for shape in svg.descendants().filter(|node| ["path", "circle"].contains(&node.tag_name().name())) {
                assert_eq!(shape.ancestors().filter(mirrored).count(), usize::from(turned), "{name}");
            }
        }
    }
}
