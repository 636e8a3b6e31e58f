//! The pages of all codes, commands, comparisons and documents. Only rustdoc reads this file.

crate::reference! {
    spec = builtin;
    reference = crate;
    codes = crate::ReplyCode;
    commands = crate::Command;
    classes = crate::ReplyClass;
    groups = crate::FunctionGroup;
    payloads = crate::payload;
}
