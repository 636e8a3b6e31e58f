//! The one list of labels, of templates and of the placeholders in them.

/// A piece of a template: fixed words, or a placeholder.
#[derive(Clone, Copy, Debug)]
pub enum Piece {
    /// Fixed words.
    Text(&'static str),
    /// A placeholder.
    Slot(Slot),
}

macro_rules! slots {
    ($($name:literal = $slot:ident,)*) => {
        /// The placeholders that templates may have, named as in the language files.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "these are the placeholders of the language files, explained in spec/README.md")]
        pub enum Slot { $($slot,)* }

        impl Slot {
            /// The name, which a language file writes in braces.
            #[must_use]
            #[inline]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$slot => $name,)* }
            }
        }
    };
}

slots! {
    "code" = Code,
    "title" = Title,
    "digit" = Digit,
    "class" = Class,
    "asks" = Asks,
    "meanings" = Meanings,
    "statuses" = Statuses,
    "words" = Words,
    "document" = Document,
    "section" = Section,
    "lower_code" = LowerCode,
    "lower_title" = LowerTitle,
    "lower_digit" = LowerDigit,
    "lower_class" = LowerClass,
    "lower_asks" = LowerAsks,
    "lower_group" = LowerGroup,
    "lower_group_digit" = LowerGroupDigit,
    "higher_code" = HigherCode,
    "higher_title" = HigherTitle,
    "higher_digit" = HigherDigit,
    "higher_class" = HigherClass,
    "higher_asks" = HigherAsks,
    "higher_group" = HigherGroup,
    "higher_group_digit" = HigherGroupDigit,
    "codes" = Codes,
    "commands" = Commands,
    "next_commands" = NextCommands,
    "first_code" = FirstCode,
    "second_code" = SecondCode,
    "lower_commands" = LowerCommands,
    "higher_commands" = HigherCommands,
}

/// Fixed words of a language under their keys.
macro_rules! fixed_words {
    ($(#[$attribute:meta])* pub struct $name:ident { $($key:ident)* }) => {
        $(#[$attribute])*
        #[derive(Debug)]
        #[allow(missing_docs, reason = "the fields are the keys of the language files, explained in spec/README.md")]
        pub struct $name { $(pub $key: &'static str,)* }

        impl $name {
            /// The keys.
            pub const KEYS: &'static [&'static str] = &[$(stringify!($key)),*];

            /// The words in the order of the keys; what the list lacks is empty.
            #[must_use]
            #[inline]
            pub fn from_list(words: impl IntoIterator<Item = &'static str>) -> Self {
                let mut words = words.into_iter();
                Self { $($key: words.next().unwrap_or_default(),)* }
            }

            /// The words in the order of the keys.
            #[inline]
            pub fn each(&self) -> impl Iterator<Item = &'static str> + use<> {
                [$(self.$key),*].into_iter()
            }
        }
    };
}

fixed_words! {
    /// Headings and names: the `labels` of a language file.
    pub struct Labels {
        meaning when fix server_says code name title class group status standard experimental historic draft nonstandard
        sources aliases commands other_commands other_commands_alone greeting greeting_alone confused_with introduction
        differences relation which what_to_do near_codes syntax servers must should may first_replies any_command answers_first answers_later answers_observed
        answers_observed_later answers_reported answers_reported_later answers_any_command basis specified implied
        observed reported repeats note unlisted extra at_any_time unknown_command greeting_short role preliminary
        completion intermediate transient_negative permanent_negative protected command all_commands connection read_as
        private_address other_host port octets unreadable unended no_commands newest_first silent_connection trouble troubles strength
        certain likely possible cause remedy_user remedy_operator remedy_author codes replies_in_order legend client_sends
        folded_replies code_map no_group login transfer renaming begin wait success failure error what_it_does
        when_used pitfall document documents published superseded_by obsoletes obsoleted_by updates updated_by defines
        changes mentions internet_standard draft_standard proposed_standard best_current_practice experimental_document
        informational historic_document unknown_status internet_draft program publication purpose other_purposes front_page
        got_code got_code_then send_command send_command_then have_log have_log_then
    }
}

fixed_words! {
    /// What stands between words, with the spaces that belong to it: the `punctuation` of a language file.
    pub struct Punctuation { comma and or more semicolon colon open close open_quote close_quote arrow space }
}

macro_rules! templates {
    ($($template:ident: $($slot:ident)*;)*) => {
        /// Sentences with placeholders: the `templates` of a language file, split when the crate was compiled.
        #[derive(Debug)]
        #[allow(missing_docs, reason = "the fields are the keys of the language files, explained in spec/README.md")]
        pub struct Templates { $(pub $template: &'static [Piece],)* }

        impl Templates {
            /// The keys, each with the placeholders that it must use.
            pub const KEYS: &'static [(&'static str, &'static [Slot])] =
                &[$((stringify!($template), &[$(Slot::$slot),*]),)*];

            /// The templates in the order of the keys; what the list lacks is empty.
            #[must_use]
            #[inline]
            pub fn from_list(templates: impl IntoIterator<Item = &'static [Piece]>) -> Self {
                let mut templates = templates.into_iter();
                Self { $($template: templates.next().unwrap_or_default(),)* }
            }

            /// The templates in the order of the keys.
            #[inline]
            pub fn each(&self) -> impl Iterator<Item = &'static [Piece]> + use<> {
                [$(self.$template),*].into_iter()
            }
        }
    };
}

// `Lower` and `Higher` mark the two codes of a comparison; a bare name belongs to the one code, or to what both share.
templates! {
    source: Document Section;
    source_heading: Document Section;
    comparison: LowerCode LowerTitle HigherCode HigherTitle;
    same_code: Code;
    introduction: LowerCode LowerTitle LowerDigit LowerClass HigherCode HigherTitle HigherDigit HigherClass;
    introduction_same_class: LowerCode LowerTitle HigherCode HigherTitle Digit Class;
    class_differs: LowerAsks HigherAsks;
    class_same: Asks;
    class_shared: Asks;
    class_misleads: Code;
    older_numbering: Code;
    group_differs: LowerCode LowerGroupDigit LowerGroup HigherCode HigherGroupDigit HigherGroup;
    retry_not_needed: Code;
    retry_open: Code;
    retry_inside: Code;
    retry_same_command: Code;
    retry_later: Code;
    retry_after_reconnecting: Code;
    retry_after_login: Code;
    retry_after_change: Code;
    retry_never: Code;
    control_stays_open: Code;
    control_closes: Code;
    data_not_mentioned: Code;
    data_opening: Code;
    data_awaited: Code;
    data_open: Code;
    data_closed: Code;
    data_not_opened: Code;
    status_standard: Code;
    status_experimental: Code;
    status_historic: Code;
    status_draft: Code;
    status_nonstandard: Code;
    status_by_meaning: Code Statuses;
    several_meanings: Code Meanings;
    of_meaning: Code Title;
    relation_same_class_and_group: LowerCode HigherCode;
    relation_same_class: LowerCode HigherCode;
    relation_asks_differ: LowerCode HigherCode;
    relation_both_success:;
    relation_both_failure:;
    relation_both_last:;
    relation_both_close:;
    relation_preliminary: LowerCode;
    relation_preliminary_and_final: LowerCode HigherCode;
    relation_preliminary_and_intermediate: LowerCode HigherCode;
    relation_intermediate_and_final: LowerCode HigherCode;
    relation_completion_and_intermediate: LowerCode HigherCode;
    relation_text_and_final: FirstCode SecondCode;
    relation_success_and_failure: LowerCode HigherCode;
    relation_success_or_failure: LowerCode HigherCode;
    relation_transient_and_permanent: LowerCode HigherCode;
    relation_envelope: LowerCode HigherCode;
    relation_envelope_alone: HigherCode;
    relation_followed_by: Commands FirstCode SecondCode;
    relation_asks_for: Commands NextCommands FirstCode SecondCode;
    relation_either: Commands;
    relation_different_points: Commands;
    relation_points_blurred: Commands;
    relation_any_command: Commands FirstCode SecondCode;
    relation_any_command_apart: Commands FirstCode SecondCode;
    relation_any_command_both:;
    relation_no_command: LowerCode LowerCommands HigherCode HigherCommands;
    relation_unrelated: LowerCode HigherCode;
    later_replies: Codes;
    only_after: Codes;
    labelled: Code Words;
    labelled_meaning: Code Title Words;
    unknown_code: Code;
    not_a_code: Code;
}
