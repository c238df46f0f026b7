//! Classes of characters that the standard library does not know.

/// Whether `c` shows nothing and parts nothing: direction marks, joiners, soft hyphens, the byte-order mark. Web pages
/// leave them in copied text; inside a word they belong to it, elsewhere they count as white space.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
    )
}

/// Whether `c` shows nothing: white space, invisible characters and control codes.
pub fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || is_invisible(c)
}

/// Whether `c` is drawn on the character before it: combining accents, Arabic vowel signs, variation selectors,
/// skin tones of emoji.
pub fn is_combining(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36F}'
            | '\u{483}'..='\u{489}'
            | '\u{591}'..='\u{5C7}'
            | '\u{610}'..='\u{61A}'
            | '\u{64B}'..='\u{65F}'
            | '\u{670}'
            | '\u{6D6}'..='\u{6DC}'
            | '\u{6DF}'..='\u{6E4}'
            | '\u{6E7}'..='\u{6E8}'
            | '\u{6EA}'..='\u{6ED}'
            | '\u{94D}'
            | '\u{1AB0}'..='\u{1AFF}'
            | '\u{1DC0}'..='\u{1DFF}'
            | '\u{20D0}'..='\u{20FF}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FE20}'..='\u{FE2F}'
            | '\u{1F3FB}'..='\u{1F3FF}'
    )
}

/// Whether `c` is an apostrophe in print: straight, curly, or one of the letters that stand for `ain` and `hamza`.
pub fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | 'ʼ' | 'ʻ' | 'ʾ' | 'ʿ')
}

/// Whether `c` is a hyphen as it stands inside words; dashes are not.
pub fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// Whether `c` is a dash or hyphen of any length.
pub fn is_dash(c: char) -> bool {
    is_hyphen(c) || matches!(c, '–' | '—' | '―' | '−')
}

/// Whether `c` opens a quotation or bracket. Straight quotes both open and close.
pub fn is_opening(c: char) -> bool {
    matches!(c, '"' | '\'' | '“' | '‘' | '„' | '«' | '(' | '[' | '{')
}

/// Whether `c` closes a quotation or bracket. Straight quotes both open and close.
pub fn is_closing(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '»' | ')' | ']' | '}')
}
