//! Parts: what keeps state of its own, or is spared being drawn again where its input is the same. Yew compiles a component's
//! whole life for each type of component, some 2 kB of the page; here it is one component, and what it draws is its input.

use std::any::{Any, type_name};
use std::rc::Rc;
use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::VComp;

/// The input of a part.
pub trait Part: PartialEq + 'static {
    /// The hook that draws it.
    fn hook(&self) -> impl Hook<Output = Html>;
}

/// Draws a part.
pub fn draw(part: impl Part) -> Html {
    keyed("", part)
}

/// Draws a part that another of its type with another key does not take the place of.
pub fn keyed<P: Part>(key: &str, part: P) -> Html {
    component(type_name::<P>(), key, Rc::new(part))
}

fn component(name: &str, key: &str, part: Rc<dyn AnyPart>) -> Html {
    // Parts of two types are not each other's: without the name one would go on with the state of the other.
    let key = format!("{name} {key}");
    VComp::new::<Drawn>(Rc::new(DrawnProps { part: Input(part) }), Some(key.into())).into()
}

/// A part of whatever type.
trait AnyPart {
    fn draw(&self, hooks: &mut HookContext) -> Html;
    fn is(&self, other: &dyn Any) -> bool;
    fn as_any(&self) -> &dyn Any;
}

impl<P: Part> AnyPart for P {
    fn draw(&self, hooks: &mut HookContext) -> Html {
        self.hook().run(hooks)
    }

    fn is(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<P>().is_some_and(|other| self == other)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

struct Input(Rc<dyn AnyPart>);

impl PartialEq for Input {
    fn eq(&self, other: &Self) -> bool {
        self.0.is(other.0.as_any())
    }
}

#[derive(Properties, PartialEq)]
struct DrawnProps {
    part: Input,
}

#[component]
fn Drawn(props: &DrawnProps) -> Html {
    use_part(&props.part)
}

fn use_part(part: &Input) -> UsePart<'_> {
    UsePart(part)
}

struct UsePart<'p>(&'p Input);

impl Hook for UsePart<'_> {
    type Output = Html;

    fn run(self, hooks: &mut HookContext) -> Html {
        self.0.0.draw(hooks)
    }
}
