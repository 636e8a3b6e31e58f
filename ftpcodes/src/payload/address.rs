//! Where the server listens, and which addresses it knows.

mod any;
mod extended_passive;
mod long_passive;
mod passive;
mod private;
mod protocols;

pub use any::DataAddress;
pub use extended_passive::ExtendedPassivePort;
pub use long_passive::LongPassiveAddress;
pub use passive::PassiveAddress;
pub use private::is_private;
pub use protocols::{AddressFamilies, NetworkProtocols};
