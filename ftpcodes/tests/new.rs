//! What `ftpcodes new DICT --lang de` writes and prints is a spec that the macro takes as it is; `cli/new.rs` compares.

ftpcodes::reply_codes! {
    spec = "tests/dict/spec/dict.json";
    pub enum DictCode;
    pub enum DictCommand;
    /// A code, checked while compiling: `dict_code!(220)`.
    pub macro dict_code => crate::DictCode;
    /// Forgets no reply: `match_dict_reply!(QUIT, code, { 221 => …, 5xx => …, _ => … })`.
    pub macro match_dict_reply => crate::DictCode;
    /// Sends no wrong reply: `dict_reply!(QUIT, 221)`.
    pub macro dict_reply => crate::DictCode;
}

#[test]
fn a_new_spec_has_types_and_macros() {
    let ready = dict_code!(220);
    assert_eq!((ready, ready.text()), (DictCode::ServiceReady, "Service ready"));
    assert_eq!(DictLanguage::ALL, [DictLanguage::En, DictLanguage::De]);
    let ends = match_dict_reply!(QUIT, ready, { 221 => true, 5xx => false, _ => false });
    assert!(!ends);
    let mut out = String::new();
    assert!(dict_reply!(QUIT, 221).write_to(&mut out).is_ok());
    assert_eq!(out, "221 Closing connection\r\n");
    assert!(DictCommand::Quit.replies().any(|reply| reply.code() == DictCode::CommandNotRecognized));
}
