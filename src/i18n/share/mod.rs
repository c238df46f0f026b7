//! The words of *Bagikan*: the link, the code that embeds the page, the files; and of the bar of an embedded page.

pub mod en;
pub mod id;

/// *Bagikan*, and the bar of an embedded page.
pub struct Share {
    /// The button, and the heading of what it opens.
    pub open: &'static str,
    /// What the tabs choose among.
    pub tabs: &'static str,
    /// The link.
    pub link: LinkWords,
    /// The code that embeds the page.
    pub code: CodeWords,
    /// The tab of the files.
    pub files: &'static str,
    /// Said where the browser refuses the clipboard; the text is selected then.
    pub refused: &'static str,
    /// Where the page was opened as a file, so that its address leads nowhere else.
    pub local: &'static str,
    /// In the bar of an embedded page: the same view with all of the page around it, in a tab of its own.
    pub whole: &'static str,
}

/// The link to what is on the screen.
pub struct LinkWords {
    /// Its tab.
    pub tab: &'static str,
    /// What it brings back.
    pub says: &'static str,
    /// Names the field that holds it.
    pub label: &'static str,
    /// The button that copies it.
    pub copy: &'static str,
    /// Said once it is copied.
    pub copied: &'static str,
}

/// The code that embeds the page, and what it can be made to show.
pub struct CodeWords {
    /// Its tab.
    pub tab: &'static str,
    /// What it is for.
    pub says: &'static str,
    /// Names the field that holds it.
    pub label: &'static str,
    /// The button that copies it.
    pub copy: &'static str,
    /// Said once it is copied.
    pub copied: &'static str,
    /// Names the choice of panes.
    pub panes: &'static str,
    /// Names the choice of width.
    pub width: &'static str,
    /// As wide as the page around it.
    pub full_width: &'static str,
    /// A width in pixels.
    pub pixels: fn(u32) -> String,
    /// Names the field of the height.
    pub height: &'static str,
    /// The switch: begin with what is on the screen.
    pub this_view: &'static str,
    /// The switch: let a small script fit the height to what is shown.
    pub fit: &'static str,
    /// Names the preview.
    pub preview: &'static str,
    /// In its place in the page in one file, which loads nothing.
    pub no_preview: &'static str,
    /// The title of the frame, given what the page is called.
    pub title: fn(&str) -> String,
}
