//! Values of payload types that hold numbers: addresses, sizes, times.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV6};

use ftpcodes::ReplyBuilder;
use ftpcodes::payload::{
    AddressFamilies, DataAddress, ExtendedPassivePort, LongPassiveAddress, Minutes, ModificationTime, NetworkProtocols,
    PassiveAddress, Payload, RestartOffset, Size, TransferSize, TranslationStatus,
};

use super::input::Input;
use super::replies::{whole, written};
use super::values::{any_code, code, comes_back, is_exact};

fn some_numbers(input: &mut Input<'_>) -> Vec<u16> {
    (0..input.below(5)).map(|_| input.number() as u16).collect()
}

pub(crate) fn address_families(input: &mut Input<'_>) -> bool {
    let numbers = some_numbers(input);
    let Some(value) = AddressFamilies::new(&numbers) else { return false };
    comes_back!(AddressFamilies, input => value)
}

pub(crate) fn network_protocols(input: &mut Input<'_>) -> bool {
    let numbers = some_numbers(input);
    let Some(value) = NetworkProtocols::new(&numbers) else { return false };
    comes_back!(NetworkProtocols, input => value)
}

pub(crate) fn minutes(input: &mut Input<'_>) -> bool {
    comes_back!(Minutes, input => Minutes::new(input.number() as u32))
}

pub(crate) fn size(input: &mut Input<'_>) -> bool {
    comes_back!(Size, input => Size::new(input.number()))
}

pub(crate) fn transfer_size(input: &mut Input<'_>) -> bool {
    comes_back!(TransferSize, input => TransferSize::new(input.number()))
}

pub(crate) fn restart_offset(input: &mut Input<'_>) -> bool {
    comes_back!(RestartOffset, input => RestartOffset::new(input.number()))
}

pub(crate) fn modification_time(input: &mut Input<'_>) -> bool {
    let time = if input.below(2) > 0 {
        ModificationTime::from_unix_seconds(input.number() as i64 >> input.below(64))
    } else {
        let mut field = |most: u8| input.byte() % most;
        let year = u16::from(field(104)) * 100 + u16::from(field(100));
        ModificationTime::new(year, field(14), field(33), field(25), field(61), field(62))
    };
    let Some(time) = time else { return false };
    comes_back!(ModificationTime, input => time.with_fraction(input.number() as u32, input.below(12)))
}

pub(crate) fn translation_status(input: &mut Input<'_>) -> bool {
    let all = [TranslationStatus::None, TranslationStatus::Epsv, TranslationStatus::EpsvEprt];
    comes_back!(TranslationStatus, input => all[usize::from(input.below(3))])
}

fn passive(input: &mut Input<'_>) -> PassiveAddress {
    PassiveAddress::new(Ipv4Addr::from(input.number() as u32), input.number() as u16)
}

fn long_passive(input: &mut Input<'_>) -> LongPassiveAddress {
    let (port, low, high) = (input.number() as u16, input.number(), input.number());
    LongPassiveAddress::new(match input.below(2) {
        0 => SocketAddr::from((Ipv4Addr::from(low as u32), port)),
        // Neither flow nor scope is a part of the address.
        _ => {
            let host = Ipv6Addr::from(u128::from(high) << 64 | u128::from(low));
            SocketAddrV6::new(host, port, input.number() as u32, input.number() as u32).into()
        }
    })
}

pub(crate) fn passive_address(input: &mut Input<'_>) -> bool {
    comes_back!(PassiveAddress, input => passive(input))
}

pub(crate) fn long_passive_address(input: &mut Input<'_>) -> bool {
    comes_back!(LongPassiveAddress, input => long_passive(input))
}

pub(crate) fn extended_passive_port(input: &mut Input<'_>) -> bool {
    comes_back!(ExtendedPassivePort, input => ExtendedPassivePort::new(input.number() as u16))
}

pub(crate) fn data_address(input: &mut Input<'_>) -> bool {
    let (passive, long) = (passive(input), long_passive(input));
    let extended = ExtendedPassivePort::new(input.number() as u16);
    comes_back!(DataAddress, ReplyBuilder::new(code(227), passive), DataAddress::Passive(passive));
    comes_back!(DataAddress, ReplyBuilder::new(code(228), long), DataAddress::LongPassive(long));
    comes_back!(DataAddress, ReplyBuilder::new(code(229), extended), DataAddress::ExtendedPassive(extended));
    true
}
