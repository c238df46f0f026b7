//! What a reporting verb does with what is said: tells it, claims it, denies it, praises by it.

/// How something is said, by its reporting verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sense {
    /// `mengatakan`
    Neutral,
    /// `mengklaim`: the narrator does not vouch for it.
    Claim,
    /// `menegaskan`
    Press,
    /// `membantah`
    Deny,
    /// `memuji`
    Praise,
    /// `memperingatkan`
    Warn,
    /// `meminta`
    Ask,
    /// `berjanji`
    Promise,
    /// `menuduh`
    Blame,
}

impl Sense {
    /// Every sense.
    pub const ALL: [Self; 9] = [
        Self::Neutral,
        Self::Claim,
        Self::Press,
        Self::Deny,
        Self::Praise,
        Self::Warn,
        Self::Ask,
        Self::Promise,
        Self::Blame,
    ];

    /// As data writes it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Claim => "claim",
            Self::Press => "press",
            Self::Deny => "deny",
            Self::Praise => "praise",
            Self::Warn => "warn",
            Self::Ask => "ask",
            Self::Promise => "promise",
            Self::Blame => "blame",
        }
    }

    /// Whether who says so acts by it: asks, promises, praises, blames.
    pub fn is_act(self) -> bool {
        matches!(self, Self::Praise | Self::Ask | Self::Promise | Self::Blame)
    }

    /// The sense with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sense| sense.code() == code)
    }
}
