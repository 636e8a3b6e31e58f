//! Specs at random: small, and so dense that every rule meets every other one.

use super::{Basis, CODES, Command, Reply, Rule, Spec};

/// Sorted, as files have them.
const VERBS: [&str; 4] = ["ALPHA", "BRAVO", "BRAVO TWO", "CHARLIE2"];

/// The spec of a seed.
pub fn random_spec(seed: u64) -> Spec {
    let mut random = Random(seed.wrapping_mul(2).wrapping_add(1));
    // Many seeds whose lowest digits differ begin alike.
    for _ in 0..4 {
        random.below(2);
    }
    // Observed replies beside rules seldom fit each other, and then the spec is refused: some specs are to have none.
    let observed = random.one_in(2);
    let rules = random.some_codes(2, |code| code >= 200).into_iter().map(|code| random.rule(code)).collect();
    let commands = VERBS.map(|verb| Command { verb, replies: random.replies(0, observed) });
    Spec { rules, commands: commands.into() }
}

/// The generator of Knuth's MMIX, of which the upper bits are random.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }

    fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }

    /// About one in `many` of these codes, sorted.
    fn some_codes(&mut self, many: usize, wanted: fn(u16) -> bool) -> Vec<u16> {
        let codes = CODES.iter().map(|(code, _)| *code).filter(|code| wanted(*code));
        codes.filter(|_| self.one_in(many)).collect()
    }

    fn some_verbs(&mut self, many: usize) -> Vec<&'static str> {
        VERBS.into_iter().filter(|_| self.one_in(many)).collect()
    }

    fn at_least_one_verb(&mut self) -> Vec<&'static str> {
        let mut verbs = self.some_verbs(3);
        if verbs.is_empty() {
            verbs.extend(VERBS.get(self.below(VERBS.len())));
        }
        verbs
    }

    fn rule(&mut self, code: u16) -> Rule {
        let basis = if self.one_in(3) { Basis::Specified } else { Basis::Implied };
        let then = if code / 100 == 3 { self.at_least_one_verb() } else { Vec::new() };
        Rule { code, basis, except: self.some_verbs(3), then, any_time: self.one_in(2) }
    }

    /// What may follow so many other replies: at least one.
    fn replies(&mut self, before: usize, observed: bool) -> Vec<Reply> {
        let wanted = if before < 2 { |_| true } else { |code| code >= 200 };
        let mut codes = self.some_codes(4, wanted);
        if codes.is_empty() {
            codes.push(226);
        }
        codes.into_iter().map(|code| self.reply(code, before, observed)).collect()
    }

    fn reply(&mut self, code: u16, before: usize, observed: bool) -> Reply {
        let basis = match self.below(6) {
            0 | 1 => Basis::Implied,
            2 if observed && self.one_in(3) => Basis::Reported,
            2 if observed => Basis::Observed,
            _ => Basis::Specified,
        };
        let follows = match code / 100 {
            1 => true,
            3 => before < 2 && self.one_in(3),
            _ => false,
        };
        let next = if follows { self.replies(before + 1, observed) } else { Vec::new() };
        let then = if code / 100 == 3 && !follows { self.at_least_one_verb() } else { Vec::new() };
        Reply { code, basis, next, then, repeats: code / 100 == 1 && self.one_in(4) }
    }
}
