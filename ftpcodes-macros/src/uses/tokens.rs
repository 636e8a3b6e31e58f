//! Tokens of a use, cut where the macros cut them.

use ftpcodes_spec::IntoList as _;
use proc_macro2::{Delimiter, TokenTree};

/// Whether this is a comma.
pub(super) fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')
}

/// Whether this is the bar between two codes.
pub(super) fn is_bar(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(bar) if bar.as_char() == '|')
}

/// What comes before the first comma and what comes behind it.
pub(super) fn at_comma(tokens: &[TokenTree]) -> (&[TokenTree], &[TokenTree]) {
    let place = tokens.iter().position(is_comma).unwrap_or(tokens.len());
    let (before, rest) = tokens.split_at_checked(place).unwrap_or_default();
    (before, rest.split_first().map_or(&[][..], |(_, rest)| rest))
}

/// What an invisible group holds, such as a pattern that went through a macro of the user's.
pub(super) fn opened(token: TokenTree) -> Vec<TokenTree> {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            group.stream().into_iter().flat_map(opened).list()
        }
        token => vec![token],
    }
}

/// A literal that went through a macro of the user's comes in an invisible group.
pub(super) fn bare(token: TokenTree) -> TokenTree {
    if let TokenTree::Group(group) = &token
        && group.delimiter() == Delimiter::None
    {
        let mut inner = group.stream().into_iter();
        if let (Some(literal @ TokenTree::Literal(_)), None) = (inner.next(), inner.next()) {
            return literal;
        }
    }
    token
}
