//! What `reply!` demands of a text that holds something for programs.

/// For each format a trait of what writes it, and the function that `reply!` hands the text through. That one is given
/// as a whole: an error quotes it, and would else quote this macro.
macro_rules! demanded {
    ($(
        $trait:ident $message:literal $label:literal: $($type:ident $(<$lifetime:lifetime>)?)|+;
        $function:item
    )*) => {
        $(
            /// Said of what writes this payload.
            #[diagnostic::on_unimplemented(
                message = $message,
                label = $label,
                note = "words of your own are written `text = …`"
            )]
            pub trait $trait {}

            // The label names the type; a list of what has the trait would be one of lines of this macro.
            $(
                #[diagnostic::do_not_recommend]
                impl $trait for payload::$type $(<$lifetime>)? {}
                #[diagnostic::do_not_recommend]
                impl $trait for &payload::$type $(<$lifetime>)? {}
            )+

            /// The text itself, so that it may stand in a constant.
            #[inline]
            $function
        )*
    };
}

use crate::payload;

demanded! {
    WritesRestartMarker "`{Self}` is no restart marker" "expected a `payload::RestartMarker`": RestartMarker<'_>;
    pub const fn restart_marker<T: WritesRestartMarker>(text: T) -> T { text }

    WritesMinutes "`{Self}` is no number of minutes" "expected a `payload::Minutes`": Minutes;
    pub const fn minutes<T: WritesMinutes>(text: T) -> T { text }

    WritesFileName "`{Self}` is no name of a file" "expected a `payload::FileName`": FileName<'_>;
    pub const fn file_name<T: WritesFileName>(text: T) -> T { text }

    WritesSize "`{Self}` is no size" "expected a `payload::Size` or a `u64`": Size;
    pub const fn size<T: WritesSize>(text: T) -> T { text }

    WritesModificationTime "`{Self}` is no time" "expected a `payload::ModificationTime`": ModificationTime;
    pub const fn modification_time<T: WritesModificationTime>(text: T) -> T { text }

    WritesFactsChanged "`{Self}` holds no facts that have changed"
        "expected a `payload::FactsChanged`": FactsChanged<'_>;
    pub const fn facts_changed<T: WritesFactsChanged>(text: T) -> T { text }

    WritesHash "`{Self}` is no hash of a file" "expected a `payload::HashValue`": HashValue<'_>;
    pub const fn hash<T: WritesHash>(text: T) -> T { text }

    WritesSystemType "`{Self}` is no type of a system" "expected a `payload::SystemType`": SystemType<'_>;
    pub const fn system_type<T: WritesSystemType>(text: T) -> T { text }

    WritesTranslationStatus "`{Self}` does not tell what is translated"
        "expected a `payload::TranslationStatus`": TranslationStatus;
    pub const fn translation_status<T: WritesTranslationStatus>(text: T) -> T { text }

    WritesPassiveAddress "`{Self}` is no address as 227 gives it"
        "expected a `payload::PassiveAddress`": PassiveAddress;
    pub const fn passive_address<T: WritesPassiveAddress>(text: T) -> T { text }

    WritesLongPassiveAddress "`{Self}` is no address as 228 gives it"
        "expected a `payload::LongPassiveAddress`": LongPassiveAddress;
    pub const fn long_passive_address<T: WritesLongPassiveAddress>(text: T) -> T { text }

    WritesExtendedPassivePort "`{Self}` is no port as 229 gives it"
        "expected a `payload::ExtendedPassivePort`": ExtendedPassivePort;
    pub const fn extended_passive_port<T: WritesExtendedPassivePort>(text: T) -> T { text }

    WritesSecurityData "`{Self}` is no security data" "expected a `payload::SecurityData`": SecurityData<'_>;
    pub const fn security_data<T: WritesSecurityData>(text: T) -> T { text }

    WritesChallenge "`{Self}` is no challenge" "expected a `payload::Challenge`": Challenge<'_>;
    pub const fn challenge<T: WritesChallenge>(text: T) -> T { text }

    WritesPathname "`{Self}` is no path name in quotation marks" "expected a `payload::Pathname`": Pathname<'_>;
    pub const fn pathname<T: WritesPathname>(text: T) -> T { text }

    WritesAddressFamilies "`{Self}` is no list of address families"
        "expected a `payload::AddressFamilies`": AddressFamilies<'_>;
    pub const fn address_families<T: WritesAddressFamilies>(text: T) -> T { text }

    WritesNetworkProtocols "`{Self}` is no list of network protocols"
        "expected a `payload::NetworkProtocols`": NetworkProtocols<'_>;
    pub const fn network_protocols<T: WritesNetworkProtocols>(text: T) -> T { text }

    WritesProtectedReply "`{Self}` is no protected reply" "expected a `payload::Base64`": Base64<'_>;
    pub const fn protected_reply<T: WritesProtectedReply>(text: T) -> T { text }
}

/// The one obvious value: a number of octets. No other integer is one, or a literal would have several types.
impl WritesSize for u64 {}
