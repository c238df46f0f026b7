//! The icon in pixels, for those who take no drawing: an iPhone that puts the page on its home screen.

use std::fs;
use std::path::Path;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use crate::failure::Failure;

/// The drawing, beside the page.
pub const DRAWING: &str = "icon.svg";
/// Its pixels, beside it; index.html names them.
const PIXELS: &str = "apple-touch-icon.png";
/// Of which there are so many each way.
const SIDE: u16 = 180;

/// Puts the pixels beside the drawing in `folder`.
pub fn put_into(folder: &Path) -> Result<(), Failure> {
    let (drawing, target) = (folder.join(DRAWING), folder.join(PIXELS));
    let text = fs::read_to_string(&drawing).map_err(Failure::file(&drawing))?;
    let pixels = pixels(&text)
        .ok_or_else(|| Failure::Content { path: drawing, lacks: "a drawing that can be painted".to_owned() })?;
    fs::write(&target, pixels).map_err(Failure::file(&target))
}

fn pixels(drawing: &str) -> Option<Vec<u8>> {
    let tree = Tree::from_str(drawing, &Options::default()).ok()?;
    let side = f32::from(SIDE);
    let mut pixels = Pixmap::new(SIDE.into(), SIDE.into())?;
    let fitting = Transform::from_scale(side / tree.size().width(), side / tree.size().height());
    resvg::render(&tree, fitting, &mut pixels.as_mut());
    pixels.encode_png().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_fills_its_pixels() {
        let red = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path fill=\"#f00\" d=\"M0 0h9v9H0z\"/></svg>";
        let painted = Pixmap::decode_png(&pixels(red).unwrap()).unwrap();
        assert_eq!((painted.width(), painted.height()), (180, 180));
        assert!(painted.pixels().iter().all(|pixel| (pixel.red(), pixel.green(), pixel.alpha()) == (255, 0, 255)));
        assert!(pixels("no drawing").is_none());
    }
}
