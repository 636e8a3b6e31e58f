//! What `reply!` demands of a text that holds something for programs.

/// For each format a trait of what writes it, and the function that `reply!` hands the text through.
macro_rules! demanded {
    ($(
        $trait:ident $function:ident $message:literal $label:literal:
        $($type:ident $(<$lifetime:lifetime>)?)|+;
    )*) => {
        $(
            /// Said of what writes this payload.
            #[diagnostic::on_unimplemented(
                message = $message,
                label = $label,
                note = "words of your own are written `text = …`"
            )]
            pub trait $trait {}

            $(
                impl $trait for payload::$type $(<$lifetime>)? {}
                impl $trait for &payload::$type $(<$lifetime>)? {}
            )+

            /// The text itself, so that it may stand in a constant.
            #[inline]
            pub const fn $function<T: $trait>(text: T) -> T {
                text
            }
        )*
    };
}

use crate::payload;

demanded! {
    WritesRestartMarker restart_marker "`{Self}` is no restart marker" "expected a `payload::RestartMarker`":
        RestartMarker<'_>;
    WritesMinutes minutes "`{Self}` is no number of minutes" "expected a `payload::Minutes`": Minutes;
    WritesFileName file_name "`{Self}` is no name of a file" "expected a `payload::FileName`": FileName<'_>;
    WritesSize size "`{Self}` is no size" "expected a `payload::Size` or a `u64`": Size;
    WritesModificationTime modification_time "`{Self}` is no time" "expected a `payload::ModificationTime`":
        ModificationTime;
    WritesFactsChanged facts_changed "`{Self}` holds no facts that have changed" "expected a `payload::FactsChanged`":
        FactsChanged<'_>;
    WritesHash hash "`{Self}` is no hash of a file" "expected a `payload::HashValue`": HashValue<'_>;
    WritesSystemType system_type "`{Self}` is no type of a system" "expected a `payload::SystemType`": SystemType<'_>;
    WritesTranslationStatus translation_status
        "`{Self}` does not tell what is translated" "expected a `payload::TranslationStatus`": TranslationStatus;
    WritesPassiveAddress passive_address
        "`{Self}` is no address as 227 gives it" "expected a `payload::PassiveAddress`": PassiveAddress;
    WritesLongPassiveAddress long_passive_address
        "`{Self}` is no address as 228 gives it" "expected a `payload::LongPassiveAddress`": LongPassiveAddress;
    WritesExtendedPassivePort extended_passive_port
        "`{Self}` is no port as 229 gives it" "expected a `payload::ExtendedPassivePort`": ExtendedPassivePort;
    WritesSecurityData security_data
        "`{Self}` is no security data" "expected a `payload::SecurityData`": SecurityData<'_>;
    WritesChallenge challenge "`{Self}` is no challenge" "expected a `payload::Challenge`": Challenge<'_>;
    WritesPathname pathname "`{Self}` is no path name in quotation marks" "expected a `payload::Pathname`":
        Pathname<'_>;
    WritesAddressFamilies address_families
        "`{Self}` is no list of address families" "expected a `payload::AddressFamilies`": AddressFamilies<'_>;
    WritesNetworkProtocols network_protocols
        "`{Self}` is no list of network protocols" "expected a `payload::NetworkProtocols`": NetworkProtocols<'_>;
    WritesProtectedReply protected_reply "`{Self}` is no protected reply" "expected a `payload::Base64`": Base64<'_>;
}

/// The one obvious value: a number of octets. No other integer is one, or a literal would have several types.
impl WritesSize for u64 {}
