//! Tells dialogues of several sizes of commands and codes in any order: nothing is lost, and no more waits than there is room
//! for.
//!
//! Each pair of bytes is one thing that happens.

#![no_main]

use ftpcodes::{Attribution, Code, Command, Dialogue};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    follow::<0>(input);
    follow::<1>(input);
    follow::<3>(input);
    follow::<16>(input);
});

fn follow<const N: usize>(input: &[u8]) {
    let mut dialogue = Dialogue::<N>::sized();
    for pair in input.chunks_exact(2) {
        let before: Vec<Option<Command>> = dialogue.owed().collect();
        let command = Command::ALL[usize::from(pair[1]) % Command::ALL.len()];
        match pair[0] {
            0..100 => sent(&mut dialogue, Some(command), &before),
            100..104 => sent(&mut dialogue, None, &before),
            104 => {
                dialogue.clear();
                assert!(dialogue.is_aligned());
            }
            105..110 => {
                let place = before.iter().position(|waiting| *waiting == Some(command));
                assert_eq!(dialogue.give_up(command), place.is_some());
                assert!(dialogue.owed().eq(without(&before, place)));
            }
            class => {
                let number = u16::from(class % 6 + 1) * 100 + u16::from(pair[1]) % 100;
                let code = Code::from_u16(number).expect("a code");
                let attribution = dialogue.received(code);
                let (command, more) = match attribution {
                    Attribution::Answer { command, more, .. } => (Some(command), more),
                    Attribution::UnknownCommand { more } => (None, more),
                    _ => {
                        assert!(dialogue.owed().eq(before), "nothing is lost by what is too much");
                        continue;
                    }
                };
                assert!(more || !(100..200).contains(&number), "{number} is preliminary");
                // Which of the same commands it is depends on what they got before.
                let mut places = (0..before.len()).filter(|place| before[*place] == command);
                let fits = |place| dialogue.owed().eq(without(&before, Some(place).filter(|_| !more)));
                assert!(places.any(fits), "{command:?} is lost, or did not wait");
            }
        }
        assert!(dialogue.owed().count() <= N);
        assert_eq!(dialogue.is_aligned(), dialogue.owed().next().is_none());
    }
}

fn sent<const N: usize>(dialogue: &mut Dialogue<N>, command: Option<Command>, before: &[Option<Command>]) {
    let sent = match command {
        Some(command) => dialogue.sent(command),
        None => dialogue.sent_unknown(),
    };
    match sent {
        Ok(()) => assert!(dialogue.owed().eq(before.iter().copied().chain([command]))),
        Err(_) => assert!(before.len() == N && dialogue.owed().eq(before.iter().copied())),
    }
}

fn without(commands: &[Option<Command>], place: Option<usize>) -> Vec<Option<Command>> {
    let kept = commands.iter().enumerate().filter(|(index, _)| Some(*index) != place);
    kept.map(|(_, command)| *command).collect()
}
