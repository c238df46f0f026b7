//! *Share* in English.

use super::{CodeWords, LinkWords, Share};

/// The words of this section.
pub const SHARE: Share = Share {
    open: "Share",
    tabs: "Ways to share",
    link: LinkWords {
        tab: "Link",
        says: "This link brings back what is shown now: article, selection, filters, rule, and the form of the network.",
        label: "Link to this view",
        copy: "Copy link",
        copied: "Link copied",
    },
    code: CodeWords {
        tab: "Embed code",
        says: "Paste this code into your page. No cookies, no tracking; readers without frames get the link.",
        label: "Embed code",
        copy: "Copy code",
        copied: "Code copied",
        panes: "Panes",
        width: "Width",
        full_width: "as wide as the page",
        pixels: |pixels| format!("{pixels} pixels"),
        height: "Height (pixels)",
        this_view: "Begin with this view",
        fit: "Height follows the content (with a small script)",
        preview: "Preview",
        no_preview: "This one file loads nothing, not even itself in a frame. In a page that stands on a website, the preview is shown here.",
        title: |page| format!("News explorer: {page}"),
    },
    files: "Files",
    refused: "The browser refused the clipboard. The text is selected: press Ctrl+C (⌘C on a Mac).",
    local: "This page was opened as a file, so its address works on this device only. To be shared, the page has to stand on a website.",
    whole: "Open full page",
};
