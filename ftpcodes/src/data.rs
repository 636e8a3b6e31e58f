//! The shapes of the generated tables. Not for use outside of the expansions of `reply_codes!`.

use crate::facts::{ControlConnection, DataConnection, Direction, Format, Retry, Status};
use crate::outcome::{Basis, Role};
use crate::sentence::Piece;
use crate::source::Source;

/// Facts about a code.
#[derive(Debug)]
pub struct CodeData {
    /// The number.
    pub number: u16,
    /// Name of the variant.
    pub name: &'static str,
    /// How it stands to the standards.
    pub status: Status,
    /// Whether its number is older than the meaning of the digits.
    pub older_numbering: bool,
    /// Other names that people search for.
    pub aliases: &'static [&'static str],
    /// Its meanings, at least one.
    pub meanings: &'static [MeaningData],
}

/// Facts about one meaning of a code.
#[derive(Debug, PartialEq, Eq)]
pub struct MeaningData {
    /// Index into [`LanguageData::meanings`].
    pub index: u16,
    /// Names the meaning where a code has several.
    pub id: Option<&'static str>,
    /// The commands that select it.
    pub commands: &'static [&'static str],
    /// How it stands to the standards.
    pub status: Status,
    /// The recommended reply text.
    pub text: &'static str,
    /// What the values in the text are.
    pub format: Option<Format>,
    /// When a refused command may be repeated.
    pub retry: Option<Retry>,
    /// What becomes of the control connection.
    pub control_connection: ControlConnection,
    /// What the reply says about the data connection.
    pub data_connection: Option<DataConnection>,
    /// Where it is defined.
    pub sources: &'static [Source],
}

/// All words in one language.
#[derive(Debug)]
pub struct LanguageData {
    /// BCP-47 tag.
    pub tag: &'static str,
    /// The language's own name.
    pub name: &'static str,
    /// Direction of its script.
    pub direction: Direction,
    /// Words about the classes.
    pub classes: &'static [ClassWords],
    /// Words about the groups.
    pub groups: &'static [GroupWords],
    /// Words about the meanings.
    pub meanings: &'static [MeaningWords],
    /// What tells two codes apart that people confuse.
    pub confusions: &'static [ConfusionWords],
    /// Numbers that are no codes.
    pub not_codes: &'static [NotCodeWords],
    /// Headings.
    pub labels: Labels,
    /// Sentences.
    pub templates: Templates,
}

/// Words about a class.
#[derive(Debug)]
pub struct ClassWords {
    /// The first digit.
    pub digit: u8,
    /// Its name.
    pub title: &'static str,
    /// What it says.
    pub description: &'static str,
    /// What it asks of a client.
    pub asks: &'static str,
}

/// Words about a group.
#[derive(Debug)]
pub struct GroupWords {
    /// The second digit.
    pub digit: u8,
    /// Its name.
    pub title: &'static str,
    /// What it is about.
    pub description: &'static str,
}

/// Words about a meaning.
#[derive(Debug)]
pub struct MeaningWords {
    /// Short name.
    pub title: &'static str,
    /// What it states.
    pub description: &'static str,
    /// When one sees it.
    pub when: &'static str,
    /// What to do.
    pub fix: &'static str,
}

/// What tells two codes apart.
#[derive(Debug)]
pub struct ConfusionWords {
    /// The lower number.
    pub lower: u16,
    /// The higher number.
    pub higher: u16,
    /// The words.
    pub difference: &'static str,
}

/// What a number that is no code really is.
#[derive(Debug)]
pub struct NotCodeWords {
    /// The number.
    pub number: u32,
    /// What its owner calls it.
    pub name: &'static str,
    /// The words.
    pub description: &'static str,
}

macro_rules! fields {
    ($(#[$doc:meta])* $name:ident: $type:ty { $($field:ident)* }) => {
        $(#[$doc])*
        #[derive(Debug)]
        #[allow(missing_docs, reason = "the fields are the keys of the language files, explained in spec/README.md")]
        pub struct $name { $(pub $field: $type,)* }

        impl $name {
            /// The values by the names of their fields; what the list lacks is empty.
            #[must_use]
            pub fn from_list(names: &[&str], values: &[$type]) -> Self {
                let value = |field: &str| {
                    let place = names.iter().position(|name| *name == field)?;
                    values.get(place).copied()
                };
                Self { $($field: value(stringify!($field)).unwrap_or_default(),)* }
            }
        }
    };
}

fields! {
    /// Fixed words: the `labels` of a language file.
    Labels: &'static str {
        meaning when fix server_says code name title class group status standard experimental historic draft nonstandard
        sources aliases commands other_commands greeting confused_with introduction differences relation which what_to_do
        near_codes syntax servers must should may first_replies any_command
        answers_first answers_later answers_observed answers_observed_later answers_reported
        answers_reported_later answers_any_command basis specified implied observed reported repeats note
        unlisted extra at_any_time unknown_command greeting_short
        role preliminary completion intermediate transient_negative permanent_negative protected command
        all_commands
    }
}

fields! {
    /// Sentences with placeholders: the `templates` of a language file, split when the crate was compiled.
    Templates: &'static [Piece] {
        source source_heading comparison same_code introduction introduction_same_class class_differs class_same
        class_shared class_misleads older_numbering
        group_differs retry_not_needed retry_open retry_inside retry_same_command retry_later retry_after_reconnecting retry_after_login
        retry_after_change retry_never control_stays_open control_closes data_not_mentioned data_opening data_awaited
        data_open data_closed data_not_opened status_standard status_experimental status_historic status_draft
        status_nonstandard status_by_meaning several_meanings of_meaning
        relation_same_class_and_group relation_same_class
        relation_asks_differ relation_both_success relation_both_failure relation_both_last relation_both_close
        relation_preliminary relation_preliminary_and_final relation_preliminary_and_intermediate
        relation_intermediate_and_final relation_completion_and_intermediate relation_text_and_final
        relation_success_and_failure relation_success_or_failure relation_transient_and_permanent
        relation_envelope relation_envelope_alone relation_followed_by relation_asks_for relation_either
        relation_different_points relation_points_blurred relation_any_command relation_any_command_apart
        relation_any_command_both relation_no_command relation_unrelated later_replies
        only_after labelled labelled_meaning unknown_code not_a_code
    }
}

impl LanguageData {
    /// The words of a meaning.
    #[must_use]
    pub fn meaning(&self, meaning: &MeaningData) -> &'static MeaningWords {
        self.meanings.get(usize::from(meaning.index)).unwrap_or(&crate::lookup::NO_WORDS)
    }

    /// The words of the class of a number.
    #[must_use]
    pub fn class(&self, number: u16) -> Option<&'static ClassWords> {
        self.classes.iter().find(|class| u16::from(class.digit) == number / 100)
    }

    pub(crate) fn group(&self, code: &CodeData) -> Option<&'static GroupWords> {
        let digit = code.group_digit()?;
        self.groups.iter().find(|group| u16::from(group.digit) == digit)
    }

    /// The name of a status.
    #[must_use]
    pub fn status(&self, status: Status) -> &'static str {
        let Labels { standard, experimental, historic, draft, nonstandard, .. } = self.labels;
        match status {
            Status::Standard => standard,
            Status::Experimental => experimental,
            Status::Historic => historic,
            Status::Draft => draft,
            Status::Nonstandard => nonstandard,
        }
    }

    pub(crate) fn basis(&self, basis: Basis) -> &'static str {
        let Labels { specified, implied, observed, reported, .. } = self.labels;
        match basis {
            Basis::Specified => specified,
            Basis::Implied => implied,
            Basis::Observed => observed,
            Basis::Reported => reported,
        }
    }

    pub(crate) fn role(&self, role: Role) -> &'static str {
        let labels = &self.labels;
        match role {
            Role::Preliminary => labels.preliminary,
            Role::Completion => labels.completion,
            Role::Intermediate => labels.intermediate,
            Role::TransientNegative => labels.transient_negative,
            Role::PermanentNegative => labels.permanent_negative,
            Role::Protected => labels.protected,
        }
    }

    /// What tells these two codes apart, if the registry has a word on it.
    pub(crate) fn confusion(&self, lower: u16, higher: u16) -> Option<&'static str> {
        self.confusions.iter().find(|pair| (pair.lower, pair.higher) == (lower, higher)).map(|pair| pair.difference)
    }
}
