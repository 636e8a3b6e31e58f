//! Sequences of commands as the state diagrams of RFC 959 section 6 have them: what each first digit leads to.

use ftpcodes_core::{CommandData, Registry, ReplyData};
use ftpcodes_spec::IntoList as _;

/// Commands that stand at the same place of a sequence.
pub(super) struct Step {
    pub(super) commands: Vec<&'static CommandData>,
    /// Whether a client may begin here.
    pub(super) begins: bool,
    /// The first digits that lead to another reply.
    pub(super) again: Vec<u16>,
    pub(super) success: Vec<u16>,
    pub(super) failure: Vec<u16>,
    /// The first digits that no document allows.
    pub(super) error: Vec<u16>,
    /// Later steps, by their places, and the codes that ask for them.
    pub(super) next: Vec<(usize, Vec<u16>)>,
}

/// The commands of each step, and whether a client may begin there.
pub(super) type Sequence = Vec<(Vec<&'static CommandData>, bool)>;

/// The steps of a sequence, as the trees of the commands have them.
pub(super) fn steps(sequence: &Sequence, registry: &Registry) -> Vec<Step> {
    let step = |(place, (commands, begins)): (usize, &(Vec<&'static CommandData>, bool))| {
        let documented =
            commands.iter().flat_map(|command| command.replies).filter(|reply| reply.basis.is_documented()).list();
        let follows = |digit| commands.iter().any(|command| command.openers().any(|opener| opener / 100 == digit));
        let mut step = Step {
            commands: commands.clone(),
            begins: *begins,
            again: Vec::new(),
            success: vec![2],
            failure: vec![4, 5],
            error: Vec::new(),
            next: next(&documented, place, sequence, registry),
        };
        for digit in [1, 3] {
            if follows(digit) {
                step.again.push(digit);
            } else if digit != 3 || step.next.is_empty() {
                step.error.push(digit);
            }
        }
        step
    };
    sequence.iter().enumerate().map(step).list()
}

fn next(replies: &[&ReplyData], place: usize, sequence: &Sequence, registry: &Registry) -> Vec<(usize, Vec<u16>)> {
    let mut next = Vec::new();
    for (later, (commands, _)) in sequence.iter().enumerate().skip(place + 1) {
        let asks = |reply: &ReplyData| {
            let mut asked = reply.then.iter().filter_map(|place| registry.commands.get(usize::from(*place)));
            asked.any(|asked| commands.iter().any(|command| command.verb == asked.verb))
        };
        let codes = ftpcodes_core::ascending(replies.iter().filter(|reply| asks(reply)).map(|reply| reply.code)).list();
        if !codes.is_empty() {
            next.push((later, codes));
        }
    }
    next
}
